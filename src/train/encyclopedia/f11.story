# Copyright
Copyright is the exclusive right of authors, or of those to whom they have transferred it, to copy, distribute, perform and adapt their works for a limited time. It covers books, music, paintings, photographs, films, buildings and computer programs, but only the form in which they are expressed: ideas, facts, methods and styles remain free for everyone. The line between the two was drawn in Baker v. Selden, decided by the Supreme Court of the United States in 1879, which allowed an accountant to use forms like those in a rival's textbook because the system of book-keeping as such belonged to nobody. Nor is hard work enough. In 1991 the same court held in the Feist case that a telephone directory, arranged by the alphabet, lacked the spark of originality that the constitution demands, although it had cost its publisher a great deal of labour.

Before printing there was little need for such a right, since copying by hand was slow. Venice granted a monopoly of printing itself to Johannes of Speyer in 1469 and later gave privileges for single titles, one of the first of which, in 1486, went to the historian Marcantonio Sabellico. In England the Crown chartered the Stationers' Company in 1557, chiefly to suppress heresy; its members entered titles in a register and treated them as perpetual property, without regard to the author. When the Licensing Act lapsed in 1695, the booksellers asked parliament for protection, and the result was the Statute of Anne, which came into force on 10 April 1710. It gave new books fourteen years, with another fourteen if the writer was still alive, and demanded that nine copies be deposited in libraries, among them the Bodleian at Oxford.

London booksellers maintained that behind the statute lay an eternal right at common law. They prevailed in Millar v. Taylor in 1769, which concerned The Seasons, a poem by James Thomson, but were defeated five years later, when the House of Lords decided in Donaldson v. Becket in favour of Alexander Donaldson, an Edinburgh bookseller who sold cheap reprints of the same poem. From that day the works of Shakespeare and Milton were free to all, and prices fell. The American constitution empowered Congress to promote the progress of science and useful arts by securing rights for limited times, and the first federal act of May 1790 copied the English terms. It protected only citizens and residents, so that Charles Dickens, whose novels sold by the hundred thousand in New York without a payment to him, complained bitterly on his tour of 1842.

France took another path. Its revolutionary laws of 1791 on the theatre and of 1793 on all writings spoke of the most sacred of properties, and from them grew the idea of droit d'auteur, according to which a work is a part of its creator's personality. Moral rights, which in France last for ever, permit him to be named and to object to mutilation even after he has sold everything else; in 1991 the heirs of the director John Huston prevented a French broadcaster from showing a coloured version of The Asphalt Jungle. Germany goes so far as to forbid the transfer of copyright between living persons, so that only licences can be given. Common-law countries long knew nothing of this kind, and the United States still limits moral rights, by an act of 1990, to painters, sculptors and certain photographers.

International protection was the work of Victor Hugo's literary association, which met in Paris in 1878 and prepared the convention signed at Berne on 9 September 1886 by ten states, among them Britain, Germany, Haiti and Tunisia. Each member must treat foreign authors as it treats its own, and since the revision of Berlin in 1908 protection may not depend on registration or any other formality. The minimum term is the author's life and fifty years. America, which wished to keep its system of notices and renewals, did not join until March 1989 and in the meantime belonged to the Universal Copyright Convention, concluded at Geneva in 1952 under the auspices of UNESCO. It was for this that books carried the letter C in a circle. The TRIPS agreement of 1994 made the rules of Berne, apart from moral rights, binding for members of the World Trade Organization.

Terms have grown steadily. The European Union fixed seventy years after death in 1993, following Germany, which had adopted that figure in 1965, and works that had already become free were taken back into protection. The Sonny Bono Act of 1998, named after a singer and congressman who had died while skiing, added twenty years in America as well; since studios had lobbied for it, critics spoke of the Mickey Mouse Protection Act. Eric Eldred, who published old books on the internet, challenged it with the help of the law professor Lawrence Lessig, but lost in the Supreme Court in January 2003 by seven votes to two. Steamboat Willie, the first released film with the mouse, finally entered the public domain on 1 January 2024. In India the period is sixty years, and a special British law gives a London hospital for children royalties from Peter Pan without limit.

All systems recognise exceptions. British judges developed fair dealing for criticism, review and research, while the American doctrine of fair use, first stated by Joseph Story in Folsom v. Marsh in 1841 in a dispute over the letters of George Washington, weighs four factors: the purpose of the use, the nature of the work, the amount taken, and the effect on the market. In 1984 the Supreme Court held by five to four that families might record television programmes with a Betamax machine in order to watch them later, and in 1994 it found that a parody of Roy Orbison's song Pretty Woman by the rap group 2 Live Crew could be lawful. Most European countries permit private copying but place a levy on blank media and devices, the proceeds of which are shared out by collecting societies; the oldest of these, SACEM, was formed in Paris in 1851.

Digital networks made perfect copies almost free. Napster, written by the student Shawn Fanning in 1999, had tens of millions of users before a court in San Francisco shut it down in July 2001. The Digital Millennium Copyright Act of 1998 shields providers who remove infringing material after being notified, and it forbids the breaking of technical locks, even for purposes that are otherwise legal. Others have used the law to encourage sharing: Richard Stallman's General Public License of 1989 requires that altered versions be passed on under the same conditions, a device known as copyleft, and Creative Commons, founded in 2001, offers simple licences to photographers, teachers and musicians. Whether programs may be trained on protected texts is being argued in many courts; the office in Washington has meanwhile refused to register pictures made without a human author, and a monkey's portrait of itself met the same fate.

? What does copyright not protect?
= ideas, facts, methods and styles
@ ideas, facts, methods and styles remain free for everyone

? When was Baker v. Selden decided?
= 1879
@ decided by the Supreme Court of the United States in 1879

? What was the telephone directory lacking in the Feist case?
= spark of originality
@ lacked the spark of originality that the constitution demands

? In what order was the directory arranged?
= by the alphabet | alphabet
@ a telephone directory, arranged by the alphabet

~ Why was one bookkeeping expert allowed to imitate his competitor's tables?
= the system of book-keeping as such belonged to nobody
@ because the system of book-keeping as such belonged to nobody

? Why was there little need for copyright before printing?
= copying by hand was slow
@ since copying by hand was slow

? Who was given a monopoly on printing by Venice?
= Johannes of Speyer
@ granted a monopoly of printing itself to Johannes of Speyer

? Why was the Stationers' Company chartered?
= to suppress heresy | suppress heresy
@ chartered the Stationers' Company in 1557, chiefly to suppress heresy

? When did the Statute of Anne take effect?
= 10 April 1710
@ which came into force on 10 April 1710

? How many copies had to be deposited in libraries?
= nine
@ demanded that nine copies be deposited in libraries

~ Which writer about the past was an early holder of an exclusive licence for one work?
= Marcantonio Sabellico
@ went to the historian Marcantonio Sabellico

? What poem was Millar v. Taylor about?
= The Seasons
@ which concerned The Seasons, a poem by James Thomson

? Who won Donaldson v. Becket?
= Alexander Donaldson
@ in favour of Alexander Donaldson, an Edinburgh bookseller

? What did the first American copyright act copy?
= English terms
@ the first federal act of May 1790 copied the English terms

? Which novelist complained on his tour in 1842?
= Charles Dickens
@ Charles Dickens, whose novels sold by the hundred thousand

~ What became cheaper after the peers' ruling?
= works of Shakespeare and Milton
@ the works of Shakespeare and Milton were free to all, and prices fell

? What is a work in the idea of droit d'auteur?
= part of its creator's personality
@ a work is a part of its creator's personality

? How long do moral rights last in France?
= for ever
@ Moral rights, which in France last for ever

? What film could not be shown in color in France?
= The Asphalt Jungle
@ showing a coloured version of The Asphalt Jungle

? Which country forbids the transfer of copyright between living people?
= Germany
@ Germany goes so far as to forbid the transfer of copyright

? To whom does the US limit moral rights?
= painters, sculptors and certain photographers
@ to painters, sculptors and certain photographers

~ Who stopped the television screening of a tinted classic?
= heirs of the director John Huston | heirs
@ the heirs of the director John Huston prevented

? How many states signed the Berne convention?
= ten
@ signed at Berne on 9 September 1886 by ten states

? whose literary association prepared the Berne convention
= Victor Hugo's | Victor Hugo
@ the work of Victor Hugo's literary association

? What is the minimum term under Berne?
= the author's life and fifty years | author's life and fifty years
@ The minimum term is the author's life and fifty years

? When did the US join the Berne Convention?
= March 1989
@ did not join until March 1989

? What did TRIPS leave out of the Berne rules?
= moral rights
@ the rules of Berne, apart from moral rights, binding

~ Why did Washington stay outside the treaty for so long?
= wished to keep its system of notices and renewals
@ which wished to keep its system of notices and renewals

? Who was the Sonny Bono Act named after?
= singer and congressman who had died while skiing | singer and congressman
@ named after a singer and congressman who had died while skiing

? What nickname did critics use for the Sonny Bono Act?
= Mickey Mouse Protection Act
@ critics spoke of the Mickey Mouse Protection Act

? By what vote did Eldred lose?
= seven votes to two | seven to two
@ in January 2003 by seven votes to two

? How long does copyright last after death in India?
= sixty years
@ In India the period is sixty years

~ Which charity for sick youngsters profits indefinitely from a play?
= London hospital for children
@ gives a London hospital for children royalties from Peter Pan

? In which case was fair use first stated?
= Folsom v. Marsh
@ first stated by Joseph Story in Folsom v. Marsh

? How many factors does fair use weigh?
= four
@ weighs four factors: the purpose of the use

? What machine were families allowed to record with?
= Betamax machine | Betamax
@ record television programmes with a Betamax machine

? What is the oldest collecting society?
= SACEM
@ the oldest of these, SACEM, was formed in Paris

? Who made a parody of Pretty Woman?
= 2 Live Crew | rap group 2 Live Crew
@ Pretty Woman by the rap group 2 Live Crew

~ How are creators compensated for home duplication on the continent?
= levy on blank media and devices
@ place a levy on blank media and devices

? Napster was written by whom?
= Shawn Fanning
@ Napster, written by the student Shawn Fanning in 1999

? What does the DMCA forbid?
= breaking of technical locks
@ it forbids the breaking of technical locks

? What does copyleft require?
= that altered versions be passed on under the same conditions
@ requires that altered versions be passed on under the same conditions

? When was Creative Commons founded?
= 2001
@ Creative Commons, founded in 2001, offers simple licences

~ What animal's picture was also turned down by the registry?
= monkey's | monkey
@ a monkey's portrait of itself met the same fate

! Who wrote the opinion in Baker v. Selden?

! How much did the Stationers' Company pay for its charter?

! When did Alexander Donaldson die?

! Why did Haiti leave the Berne convention?

! What was the term of protection in Germany before 1965?

! Who wrote Peter Pan?

! Which two judges dissented in Eldred's case?

! How many users does Creative Commons have?

! When did Dickens finally receive payment from New York?

! What did Shawn Fanning study?

! Who lost the Betamax case?
