# Database
A database is an organised collection of data, stored so that it can be searched, changed and shared by many users at once, and the software that looks after it is called a database management system. The term came into use in the early 1960s among engineers at the System Development Corporation in California, who served the American air force. Before that, each program kept files of its own on punched cards or magnetic tape, and the same address might be recorded in several places and corrected in only one of them. Tape could be read only from one end to the other; the disk drive, introduced by IBM in 1956 with the RAMAC, a cabinet that held five million characters and weighed about a ton, made it possible to reach any record within a second.

The first general system was the Integrated Data Store, written at General Electric in New York by Charles Bachman and put into use in 1964. In it records were linked by pointers into chains, and a programmer found his way from one to the next; Bachman, who received the Turing Award in 1973, described him in his lecture as a navigator. A committee called CODASYL, which had earlier brought forth the language COBOL, turned the approach into the network model. Its rival was IMS, developed by IBM together with North American Rockwell in order to keep track of the millions of parts of the Saturn V moon rocket, and first used in 1968. It arranged data as trees, in which each record has a single parent, and banks continue to rely on it more than fifty years later.

Both methods obliged the programmer to know how the data were stored. Edgar Codd, an Englishman who had flown for the Royal Air Force and now worked at IBM's laboratory in San Jose, proposed a remedy in a paper of June 1970, A Relational Model of Data for Large Shared Data Banks. Information, he argued, should appear to the user only as tables, or relations, made of rows and columns, and queries should state what is wanted and not how to get it. A column or group of columns that identifies each row is its primary key, and a foreign key refers to a row in another table. Codd also described normal forms, rules for dividing tables in such a way that every fact is stored once. His employer, which earned well from IMS, was slow to respond.

A group at San Jose nevertheless began a prototype, System R, in 1974, and Donald Chamberlin and Raymond Boyce designed for it a language named SEQUEL, which had to be shortened to SQL because an aircraft company in England owned the trademark. At Berkeley Michael Stonebraker and Eugene Wong built Ingres with the help of students from 1973 on, using a language called QUEL. Larry Ellison, who had read the published papers of the IBM group, founded a company in 1977 with Bob Miner and Ed Oates and brought out Oracle in 1979, two years before IBM's first relational product; it was called version 2, since nobody, Ellison thought, would buy a version 1. SQL became an American standard in 1986, and Stonebraker's later system Postgres, begun in that year, survives as PostgreSQL, which is free of charge.

Reliable systems group operations into transactions. The money taken from one account has to arrive in another, and if the power fails halfway, neither step may remain. Theo Härder and Andreas Reuter, two computer scientists from Germany, coined the word ACID in 1983 for the four properties required: atomicity, consistency, isolation and durability. Much of the theory had been worked out by Jim Gray of IBM, who studied how locks and logs can guarantee them and received the Turing Award in 1998; he disappeared in January 2007 while sailing alone to the Farallon Islands to scatter the ashes of his mother. A log records every change before it is made in the table itself, so that after a crash finished transactions can be repeated and unfinished ones undone. C. Mohan's ARIES, published in 1992, is the best-known procedure for such recovery.

To find a row without reading the whole table, a system keeps indexes. By far the most common is the B-tree, invented by Rudolf Bayer and Edward McCreight at Boeing's research laboratories in 1970; they never explained what the letter B stands for. Its nodes hold hundreds of keys each, so that three or four accesses to the disk suffice among many millions of records. Hash indexes are faster for exact matches but useless for ranges, and bitmap indexes suit columns with few different values, for example sex or colour. A component named the optimiser decides which index to employ and in what order tables are joined. It estimates the cost of alternatives from statistics, a technique introduced by Patricia Selinger in System R in 1979, and when the statistics are out of date it may choose a plan that is a thousand times slower.

Very large websites found that a single machine could not serve them. Google described its Bigtable in 2006 and Amazon its Dynamo in the following year, and programs modelled on them, such as Cassandra, which was written at Facebook by Avinash Lakshman and Prashant Malik to search users' inboxes, came to be called NoSQL. Eric Brewer of Berkeley had conjectured in 2000 that a distributed store cannot at the same time be consistent, available and tolerant of a broken network; Seth Gilbert and Nancy Lynch proved it two years later, and the statement is known as the CAP theorem. Many of the new systems gave up strict consistency and promised merely that copies would agree in the end. Google itself returned to transactions with Spanner, presented in 2012, which relies on atomic clocks and GPS receivers to order events across continents.

Different tasks call for different designs. Shops and banks need to process numerous small changes, whereas analysts read a few columns of billions of rows; for the latter, column stores such as C-Store, a project of 2005, and its commercial successor Vertica keep the values of each column together, which compresses well. Data warehouses, a notion popularised by Bill Inmon, collect figures from many sources for such reports. Graph databases, of which Neo4j from Sweden is the most widespread, store relationships, and document stores like MongoDB, first released in 2009, keep nested records in a format akin to JSON. The most numerous of all is SQLite, a library of less than a megabyte that Richard Hipp wrote in the spring of 2000 for a destroyer of the United States Navy. It resides in every smartphone and web browser and has been placed in the public domain.

? What do you call the software that manages a database?
= database management system
@ is called a database management system

? Where did the term database first come into use?
= System Development Corporation in California | System Development Corporation
@ at the System Development Corporation in California

? How much could the RAMAC store?
= five million characters
@ a cabinet that held five million characters

? What were files kept on before databases?
= punched cards or magnetic tape
@ files of its own on punched cards or magnetic tape

~ What trouble arose when the same facts were duplicated?
= corrected in only one of them
@ recorded in several places and corrected in only one of them

? Who wrote the Integrated Data Store?
= Charles Bachman
@ at General Electric in New York by Charles Bachman

? What did Bachman call the programmer?
= navigator
@ described him in his lecture as a navigator

? What language did CODASYL bring forth?
= COBOL
@ which had earlier brought forth the language COBOL

? Why was IMS developed?
= to keep track of the millions of parts of the Saturn V moon rocket | keep track of the millions of parts of the Saturn V moon rocket
@ to keep track of the millions of parts of the Saturn V moon rocket

? How does IMS arrange data?
= as trees | trees
@ It arranged data as trees

~ What kind of firms still depend on the system created for space travel?
= banks
@ banks continue to rely on it more than fifty years later

? Who proposed the relational model?
= Edgar Codd
@ Edgar Codd, an Englishman who had flown for the Royal Air Force

? What was the title of Codd's paper?
= A Relational Model of Data for Large Shared Data Banks
@ A Relational Model of Data for Large Shared Data Banks

? What identifies each row of a table?
= primary key
@ identifies each row is its primary key

? What does a foreign key refer to?
= row in another table
@ a foreign key refers to a row in another table

? What are normal forms?
= rules for dividing tables | rules for dividing tables in such a way that every fact is stored once
@ normal forms, rules for dividing tables in such a way that every fact is stored once

~ Why was the big computer firm in no hurry to act on its researcher's idea?
= earned well from IMS
@ which earned well from IMS, was slow to respond

? Who designed SEQUEL?
= Donald Chamberlin and Raymond Boyce
@ Donald Chamberlin and Raymond Boyce designed for it a language

? Why did SEQUEL have to be shortened?
= an aircraft company in England owned the trademark
@ because an aircraft company in England owned the trademark

? What language did Ingres use?
= QUEL
@ using a language called QUEL

? In what year was Oracle brought out?
= 1979
@ brought out Oracle in 1979

? Why was the first Oracle called version 2?
= nobody, Ellison thought, would buy a version 1
@ since nobody, Ellison thought, would buy a version 1

? how much does PostgreSQL cost
= free of charge
@ survives as PostgreSQL, which is free of charge

~ From whose writings did the founder of a rival company profit?
= IBM group
@ who had read the published papers of the IBM group

? What four properties does ACID stand for?
= atomicity, consistency, isolation and durability
@ atomicity, consistency, isolation and durability

? What country did the inventors of the word ACID come from?
= Germany
@ two computer scientists from Germany

? What was Jim Gray doing when he disappeared?
= sailing alone to the Farallon Islands | sailing alone
@ while sailing alone to the Farallon Islands

? What is the name of Mohan's recovery procedure?
= ARIES
@ C. Mohan's ARIES, published in 1992

? When does a log record a change?
= before it is made in the table itself
@ A log records every change before it is made in the table itself

? What is the most common kind of index?
= B-tree
@ By far the most common is the B-tree

? Where did Bayer and McCreight work?
= Boeing's research laboratories
@ at Boeing's research laboratories in 1970

? What are hash indexes useless for?
= ranges
@ faster for exact matches but useless for ranges

? What decides which index is used?
= optimiser
@ A component named the optimiser decides which index

~ What riddle did the two fathers of the search tree leave unsolved?
= what the letter B stands for
@ they never explained what the letter B stands for

~ Whose method judges competing strategies by numbers about the contents?
= Patricia Selinger
@ a technique introduced by Patricia Selinger in System R

? What was Cassandra written for?
= to search users' inboxes | search users' inboxes
@ to search users' inboxes, came to be called NoSQL

? Who proved the CAP theorem?
= Seth Gilbert and Nancy Lynch
@ Seth Gilbert and Nancy Lynch proved it two years later

? What does Spanner use to order events?
= atomic clocks and GPS receivers
@ relies on atomic clocks and GPS receivers

? When did Google describe Bigtable?
= 2006
@ Google described its Bigtable in 2006

~ What did many novel designs sacrifice?
= strict consistency
@ Many of the new systems gave up strict consistency

? What is an advantage of keeping column values together?
= compresses well
@ keep the values of each column together, which compresses well

? Who made the idea of data warehouses popular?
= Bill Inmon
@ a notion popularised by Bill Inmon

? What country is Neo4j from?
= Sweden
@ of which Neo4j from Sweden is the most widespread

? What was SQLite originally written for?
= destroyer of the United States Navy
@ for a destroyer of the United States Navy

~ What is the legal status of the tiny library found in all phones?
= in the public domain | public domain
@ has been placed in the public domain

! How much did the RAMAC cost?

! When did Charles Bachman leave General Electric?

! What language did IMS programmers use?

! Which banks use Ingres?

! When did Edgar Codd receive the Turing Award?

! Who designed QUEL?

! In what year was the B-tree patented?

! How many users did Cassandra serve at Facebook?

! Who founded the company that makes MongoDB?

! What was the name of the destroyer SQLite was written for?

! Why did Bob Miner leave Oracle?
