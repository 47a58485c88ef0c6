# Programming languages
A programming language is a notation in which people describe computations so that a machine can carry them out. Its syntax determines which sequences of characters are well formed, its semantics what they mean. A compiler translates a whole program into the code of a processor before it runs, whereas an interpreter executes it step by step; many modern systems, among them those for Java and JavaScript, combine both by compiling the busiest parts during execution, a method known as just-in-time compilation. Although several thousand languages have been devised, only a few dozen are widely used. All general ones are equivalent in the sense of Alan Turing, that is, each can compute whatever another can, so that the choice among them rests on convenience, speed, available libraries and, to no small degree, on fashion and habit.

Ada Lovelace published a table of operations for Charles Babbage's unbuilt Analytical Engine in 1843, which is often called the first program, and Konrad Zuse sketched a high-level language, Plankalkül, in the Bavarian village of Hinterstein by 1945, although nobody implemented it for decades. The first machines were programmed in bare numbers. Assembly languages replaced these by short names; the one written by David Wheeler for the EDSAC at Cambridge in 1949 fitted into 31 instructions and also took over the placing of subroutines. Grace Hopper, who worked for the makers of the UNIVAC, completed her A-0 system in 1952 and used the word compiler for it, but it did little more than fetch ready-made pieces from a tape. Alick Glennie's Autocode, made for the Manchester Mark 1 in the same year, came closer to the present meaning of the term.

Fortran, the first language to be used everywhere, was created at IBM in New York by a team of about ten people under John Backus and delivered in April 1957 for the model 704. Since customers doubted that a machine could write code as good as their own, the team put most of its effort into optimisation, and the programs it produced were nearly as fast as those made by hand. Backus said afterwards that he had begun because he was lazy and did not like writing programs. COBOL followed in 1959; planned by a committee that met at the Pentagon and strongly influenced by Hopper's Flow-Matic, it used English words and long names so that managers could read it. It outlived all prophecies, and in April 2020 the governor of New Jersey appealed for volunteers who knew it when the state's system for unemployment benefits broke down.

Lisp, described by John McCarthy of MIT in a paper of 1960, arose from the needs of artificial intelligence. Its only structure is the list, which serves for programs as well as for data, and it brought conditional expressions, recursion and the automatic recovery of unused memory, called garbage collection. Steve Russell, a student, surprised the author by turning the evaluator in the paper into a working interpreter. In the same year a meeting of thirteen scientists in Paris, among them Peter Naur, Friedrich Bauer and Alan Perlis, agreed on Algol 60, which introduced blocks with local variables and was the first language whose grammar was written down in the notation of Backus. It was never common in industry, yet Tony Hoare called it an improvement on nearly all its successors. Algol 68 was so intricate that several members of the committee, Niklaus Wirth and Edsger Dijkstra included, refused to support it.

Wirth, a Swiss, published Pascal in 1970, a small language intended for teaching; it spread through a compiler from San Diego that ran on nearly every microcomputer, and in 1983 through Turbo Pascal, which was written by the Dane Anders Hejlsberg and sold for 49.95 dollars. At Dartmouth College in New Hampshire John Kemeny and Thomas Kurtz had introduced BASIC on 1 May 1964, so that students of history or literature might use the computer too. C was developed by Dennis Ritchie at Bell Labs between 1971 and 1973 for the writing of Unix. It derives from B, a language of Ken Thompson's that had no types, and that in turn from BCPL by Martin Richards of Cambridge. Pointers give the programmer direct access to memory, which makes C fast, but careless use of them lies behind a large part of all security holes.

The idea of objects, which unite data with the procedures that act on them, came from Norway. Kristen Nygaard and Ole-Johan Dahl, who simulated the traffic of ships and factories at the Norwegian Computing Center in Oslo, presented Simula 67 with classes and inheritance. Alan Kay carried the thought to its conclusion in Smalltalk, developed from 1972 at the research centre of Xerox in Palo Alto, where even numbers were objects that received messages. Bjarne Stroustrup, a Dane at Bell Labs, had used Simula at Cambridge and in 1979 began to add classes to C; the result was renamed C++ in 1983. Java, written by James Gosling at Sun Microsystems for television boxes under the name Oak, after a tree outside his window, was presented in May 1995 and compiled to code for a virtual machine, which gave rise to the promise "write once, run anywhere".

Languages of the functional kind regard programs as the evaluation of mathematical functions and avoid changing variables. ML was designed by Robin Milner at Edinburgh in 1973 for a program that proved theorems; it finds out the types of expressions by itself, a procedure that goes back to Roger Hindley. Haskell, named after the logician Haskell Curry, was begun in 1987 by a committee including Simon Peyton Jones and Philip Wadler, and it evaluates nothing until the value is needed. Erlang, the work of Joe Armstrong, Robert Virding and Mike Williams at the Swedish firm Ericsson from 1986 on, lets thousands of isolated processes send each other messages, and the telephone exchange AXD301, which contained more than a million lines of it, became known for its reliability. Prolog, created in Marseille in 1972 by Alain Colmerauer, is different again: one states facts and rules and asks for proofs.

Scripting languages trade speed for ease. Perl was released by the linguist Larry Wall in December 1987, and Guido van Rossum started Python during the Christmas holidays of 1989 in Amsterdam, naming it after a troupe of British comedians. It marks blocks by indentation instead of braces. JavaScript, which has nothing in common with Java but some syntax, was put together by Brendan Eich at Netscape in ten days in May 1995 and today runs in every browser. Yukihiro Matsumoto of Japan published Ruby in the same year. Among recent designs, Go was begun at Google in 2007 by Robert Griesemer, Rob Pike and Ken Thompson, who were tired of waiting for long compilations, and Rust, which Graydon Hoare started as a private project after a faulty lift had forced him to climb to his flat, guarantees the absence of certain memory errors by tracking the owner of each value.

? What does the syntax of a language determine?
= which sequences of characters are well formed
@ Its syntax determines which sequences of characters are well formed

? When does a compiler translate a program?
= before it runs
@ into the code of a processor before it runs

? What is it called when the busiest parts are compiled during execution?
= just-in-time compilation
@ a method known as just-in-time compilation

? How many languages are widely used?
= few dozen | only a few dozen
@ only a few dozen are widely used

~ What besides practical merits sways the decision for one notation or another?
= fashion and habit
@ to no small degree, on fashion and habit

? Who published a table for the Analytical Engine?
= Ada Lovelace
@ Ada Lovelace published a table of operations

? Where did Zuse sketch Plankalkül?
= Hinterstein | Bavarian village of Hinterstein
@ in the Bavarian village of Hinterstein by 1945

? How many instructions did Wheeler's assembler fit into?
= 31
@ fitted into 31 instructions and also took over

? What was the name of Hopper's 1952 system?
= A-0 | A-0 system
@ completed her A-0 system in 1952

~ Which early tool deserves the label compiler better than the one that first bore it?
= Autocode | Alick Glennie's Autocode
@ Alick Glennie's Autocode, made for the Manchester Mark 1

? For what machine was Fortran delivered?
= model 704
@ delivered in April 1957 for the model 704

? Who led the Fortran team?
= John Backus
@ a team of about ten people under John Backus

? What did the Fortran team put most effort into?
= optimisation
@ put most of its effort into optimisation

? What language influenced COBOL strongly?
= Flow-Matic | Hopper's Flow-Matic
@ strongly influenced by Hopper's Flow-Matic

? Why did COBOL use English words?
= so that managers could read it
@ long names so that managers could read it

~ What character trait did the father of a scientific language blame for his invention?
= lazy
@ he had begun because he was lazy

~ Which politician needed help from experts in an ancient business language?
= governor of New Jersey
@ the governor of New Jersey appealed for volunteers

? What is the only structure of Lisp?
= list
@ Its only structure is the list

? What is garbage collection?
= automatic recovery of unused memory
@ the automatic recovery of unused memory, called garbage collection

? Who turned the evaluator into an interpreter?
= Steve Russell
@ Steve Russell, a student, surprised the author

? How many scientists met in Paris?
= thirteen
@ a meeting of thirteen scientists in Paris

? What did Algol 60 introduce?
= blocks with local variables
@ which introduced blocks with local variables

~ What put some of the designers off the 1968 version?
= so intricate | intricate
@ Algol 68 was so intricate that several members

? What was Pascal intended for?
= teaching
@ a small language intended for teaching

? How much did Turbo Pascal cost?
= 49.95 dollars
@ sold for 49.95 dollars

? When was BASIC introduced?
= 1 May 1964
@ had introduced BASIC on 1 May 1964

? What was C developed for?
= writing of Unix
@ between 1971 and 1973 for the writing of Unix

? B was derived from what language?
= BCPL
@ that in turn from BCPL by Martin Richards

? What makes C fast?
= direct access to memory | Pointers
@ Pointers give the programmer direct access to memory

~ For whom beyond scientists was the Dartmouth system meant?
= students of history or literature
@ so that students of history or literature might use

? In which country did the idea of objects originate?
= Norway
@ act on them, came from Norway

? who made simula 67
= Kristen Nygaard and Ole-Johan Dahl
@ Kristen Nygaard and Ole-Johan Dahl, who simulated the traffic

? Where was Smalltalk developed?
= research centre of Xerox in Palo Alto | Palo Alto
@ at the research centre of Xerox in Palo Alto

? What was the first name of Java?
= Oak
@ for television boxes under the name Oak

? When was C++ given its name?
= 1983
@ the result was renamed C++ in 1983

~ What gave the consumer-device language its original botanical title?
= tree outside his window
@ after a tree outside his window

? What do functional languages avoid?
= changing variables
@ mathematical functions and avoid changing variables

? Who was Haskell named after?
= Haskell Curry | logician Haskell Curry
@ named after the logician Haskell Curry

? What company was Erlang made at?
= Ericsson
@ at the Swedish firm Ericsson from 1986 on

? What was ML designed for?
= program that proved theorems
@ in 1973 for a program that proved theorems

~ Which language puts off every calculation as long as it can?
= Haskell
@ Haskell, named after the logician

? What was Larry Wall's profession?
= linguist
@ released by the linguist Larry Wall

? How does Python mark blocks?
= by indentation | indentation
@ It marks blocks by indentation instead of braces

? How many days did Eich need for JavaScript?
= ten
@ at Netscape in ten days in May 1995

? Why was Go begun?
= tired of waiting for long compilations
@ who were tired of waiting for long compilations

? How does Rust guarantee the absence of certain memory errors?
= tracking the owner of each value | by tracking the owner of each value
@ by tracking the owner of each value

~ What mishap at home led an engineer to start a safer language?
= faulty lift
@ after a faulty lift had forced him to climb

! Who financed Babbage's Analytical Engine?

! In what year was Plankalkül first implemented?

! How many people programmed the UNIVAC?

! When did John McCarthy receive the Turing Award?

! Which language did Algol 68's critics design together?

! How many copies of Turbo Pascal were sold?

! Who designed Simula's compiler at Cambridge?

! When did Sun Microsystems close?

! What does the name Prolog mean?

! Which company paid for the development of Ruby?

! What processor was Smalltalk written for?
