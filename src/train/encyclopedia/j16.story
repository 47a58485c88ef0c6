# Vatican Library
The Vatican Apostolic Library is the library of the Holy See and possesses one of the richest collections of manuscripts in the world. It holds about 80,000 of them, besides 1.6 million printed books, among which are more than 8,000 incunabula (books printed before 1501), 300,000 coins and medals, and 150,000 prints and drawings. Popes had collected books since the fourth century, but the earlier libraries were scattered, above all when the court removed to Avignon in 1309. The present institution is a creation of the Renaissance. It must not be confused with the Vatican Apostolic Archive, called "secret" until 2019, which was separated from it at the beginning of the seventeenth century and keeps the records of the government of the Church.

Its founder was Nicholas V, the son of a physician from Sarzana, who as a poor scholar had copied manuscripts for others and, as Pope from 1447, said that he would spend all his money on books and buildings. He found about 350 volumes and left some 1,200 when he died in 1455. After the fall of Constantinople in 1453 he sent agents to Greece and Germany in order to rescue what might be lost, and he paid scholars generously for translating Herodotus, Thucydides, Strabo and other Greek authors into Latin. Giovanni Tortelli, who wrote a treatise on spelling, acted as his librarian. His successor, Calixtus III, is said to have exclaimed at the sight of the treasures that the money of the Church had been wasted; he had some of the bindings stripped of their silver to pay for a crusade against the Turks.

It was Sixtus IV who gave the library its legal form by the bull "Ad decorem militantis Ecclesiae" of 15 June 1475, in which he assigned it rooms, revenues and a head. The first librarian was the humanist Bartolomeo Sacchi, known as Platina, who had been imprisoned and tortured under the previous Pope as a suspected conspirator. A fresco by Melozzo da Forlì, today in the picture gallery, shows him kneeling before the Pope and his nephews. There were four rooms, one for Latin, one for Greek, one for the most precious works and one for the papal registers; the volumes were chained to the benches, but they could be borrowed, and the register of loans, which begins in 1475, has been preserved. By 1481 the number of manuscripts had risen to 3,500, more than any other library in the West possessed.

Since the old rooms had become damp and crowded, Sixtus V in 1587 commissioned the architect Domenico Fontana to raise a new building across the great courtyard of the Belvedere, which was thereby cut in two. It was finished in little more than a year. The upper floor contains the Sistine Hall, seventy metres long, whose vault and walls were painted by Cesare Nebbia, Giovanni Guerra and their helpers with the famous libraries of antiquity, the councils of the Church and the inventors of alphabets, from Adam to Christ; the books themselves lay invisible in low cupboards. Another picture records the erection of the obelisk in Saint Peter's Square, which the same architect had accomplished in 1586. The hall is no longer used for study, and visitors to the museums pass through it.

The greatest additions came as gifts or spoils. In 1623 Duke Maximilian of Bavaria, who had conquered Heidelberg in the Thirty Years' War, presented to Gregory XV the library of the Elector Palatine, some 3,500 manuscripts, as thanks for subsidies; Leo Allatius, a Greek from Chios, carried them over the Alps on two hundred mules, having removed the wooden covers to save weight. The collection of the dukes of Urbino was acquired in 1657, and that of Queen Christina of Sweden, who had turned Catholic and settled in Rome, in 1690. The books of the Barberini, with the shelves on which they stood, were bought in 1902, those of the Chigi were presented by the Italian state in 1923. Under the Treaty of Tolentino of 1797 the French took away five hundred manuscripts, most of which were returned after Waterloo; of the Palatine books 847, written in German, went back to Heidelberg in 1816.

Some treasures are known to everybody who works on ancient texts. The Codex Vaticanus, written in Greek on parchment in the middle of the fourth century, is one of the two oldest nearly complete Bibles; the library has owned it at least since 1475, but how it came there is unknown. The Vatican Virgil, of about the year 400, preserves fifty pictures. In 1819 the prefect Angelo Mai discovered, under a commentary on the psalms by Augustine, large parts of Cicero's lost work "On the State"; parchment that has been scraped and used again is called a palimpsest. To make the faded ink legible he applied an extract of oak galls, which turned the leaves brown. There are also letters of Henry VIII to Anne Boleyn, drawings by Botticelli for Dante's "Divine Comedy", and the book of Frederick II on hunting with falcons.

In the nineteenth century strangers were admitted grudgingly. Leo XIII, who opened the archive to scholars in 1881, provided the library with a reading room for printed books in 1892, and Franz Ehrle, a Jesuit from Württemberg who was prefect from 1895 to 1914, introduced the scientific repair of manuscripts and called an international conference on their preservation at St. Gallen in 1898. His successor, Achille Ratti, a scholar from Milan and a keen mountaineer, was elected Pope in 1922 and took the name of Pius XI. During his reign American experts, paid by the Carnegie Endowment, set up a catalogue with cards. On 22 December 1931 part of the roof of the Sistine Hall collapsed; five people were killed and about 15,000 books were buried, most of which could be saved.

Between 2007 and 2010 the library was closed for repairs that cost nine million euros, and every volume was fitted with a chip, so that a lost one can be traced on the shelves. Today about 150 researchers a day may use it; they must hold a university degree, and pens are forbidden in the reading rooms, lest ink should stain the pages. In 1995 an American professor of art history, Anthony Melnikas, was found to have cut leaves from a manuscript that had belonged to Petrarch; he was sentenced to fourteen months in prison. Digitization began in 2010 and received the help of the Japanese firm NTT Data from 2014 onwards. By now some 30,000 manuscripts can be read on the screen without charge. The files are stored in a format, FITS, which was developed for the images of astronomers and is expected to remain readable for a long time.

? How many manuscripts does the Vatican Library hold?
= about 80,000 | 80,000
@ It holds about 80,000 of them

? What are incunabula?
= books printed before 1501
@ incunabula (books printed before 1501)

? When did the papal court move to Avignon?
= 1309
@ the court removed to Avignon in 1309

? What does the Vatican Archive keep?
= the records of the government of the Church | records of the government of the Church
@ keeps the records of the government of the Church

? Who founded the Vatican Library?
= Nicholas V
@ Its founder was Nicholas V

? What was the profession of Nicholas's father?
= physician | a physician
@ the son of a physician from Sarzana

? How many volumes were there when Nicholas V died?
= some 1,200 | 1,200
@ left some 1,200 when he died

? What did Nicholas V pay scholars for?
= translating Herodotus, Thucydides, Strabo and other Greek authors into Latin
@ translating Herodotus, Thucydides, Strabo and other Greek authors into Latin

? Who was the librarian of Nicholas V?
= Giovanni Tortelli
@ Giovanni Tortelli, who wrote a treatise

? why did calixtus III have the silver stripped from the bindings
= to pay for a crusade against the Turks | pay for a crusade against the Turks
@ to pay for a crusade against the Turks

? What gave the library its legal form?
= the bull "Ad decorem militantis Ecclesiae" | bull "Ad decorem militantis Ecclesiae"
@ by the bull "Ad decorem militantis Ecclesiae"

? By what name is Bartolomeo Sacchi known?
= Platina
@ Bartolomeo Sacchi, known as Platina

? Who painted the fresco of Platina and the Pope?
= Melozzo da Forlì
@ A fresco by Melozzo da Forlì

? How were the books secured in the old rooms?
= chained to the benches
@ the volumes were chained to the benches

? When does the register of loans begin?
= 1475
@ the register of loans, which begins in 1475

? Which architect raised the new building?
= Domenico Fontana | the architect Domenico Fontana
@ the architect Domenico Fontana to raise

? How long did it take to build the new library?
= little more than a year
@ finished in little more than a year

? How long is the Sistine Hall?
= seventy metres
@ the Sistine Hall, seventy metres long

? Where did the books lie in the Sistine Hall?
= in low cupboards | low cupboards
@ lay invisible in low cupboards

? Who presented the Palatine library to Gregory XV?
= Duke Maximilian of Bavaria | Maximilian of Bavaria
@ In 1623 Duke Maximilian of Bavaria

? How many mules carried the manuscripts?
= two hundred
@ over the Alps on two hundred mules

? Why were the wooden covers removed?
= to save weight | save weight
@ removed the wooden covers to save weight

? When was the collection of the dukes of Urbino acquired?
= 1657
@ dukes of Urbino was acquired in 1657

? Which Swedish queen's books are in the library?
= Queen Christina | Christina
@ that of Queen Christina of Sweden

? How many manuscripts did the French take away?
= five hundred
@ the French took away five hundred manuscripts

? In what language is the Codex Vaticanus written?
= Greek
@ The Codex Vaticanus, written in Greek

? What did Angelo Mai discover in 1819?
= Cicero's lost work "On the State" | large parts of Cicero's lost work "On the State"
@ large parts of Cicero's lost work "On the State"

? What is a palimpsest?
= parchment that has been scraped and used again
@ parchment that has been scraped and used again

? Whose drawings for the "Divine Comedy" are kept there?
= Botticelli
@ drawings by Botticelli for Dante's

? What is the topic of Frederick II's book?
= hunting with falcons
@ Frederick II on hunting with falcons

? In which year did Leo XIII open the archive to scholars?
= 1881
@ opened the archive to scholars in 1881

? Where was the conference of 1898 held?
= St. Gallen
@ at St. Gallen in 1898

? What name did Achille Ratti take as pope?
= Pius XI
@ took the name of Pius XI

? Who paid the American experts?
= Carnegie Endowment | the Carnegie Endowment
@ paid by the Carnegie Endowment

? How many people died when the roof collapsed?
= five | five people
@ five people were killed

? What did the repairs of 2007 to 2010 cost?
= nine million euros
@ repairs that cost nine million euros

? What must researchers hold to use the library?
= a university degree | university degree
@ they must hold a university degree

? What was Anthony Melnikas's punishment?
= fourteen months in prison
@ sentenced to fourteen months in prison

? What was the FITS format developed for?
= the images of astronomers | images of astronomers
@ developed for the images of astronomers

~ What happened to the pages when chemicals were used to bring out the writing?
= turned the leaves brown
@ which turned the leaves brown

~ Which head of the collection was fond of climbing peaks?
= Achille Ratti
@ His successor, Achille Ratti

~ How had the first keeper suffered under an earlier pontiff?
= imprisoned and tortured | had been imprisoned and tortured
@ had been imprisoned and tortured

~ What opinion did the following pontiff voice about the purchases?
= the money of the Church had been wasted | that the money of the Church had been wasted
@ the money of the Church had been wasted

~ What device helps to locate misplaced items?
= a chip | chip
@ every volume was fitted with a chip

~ Which writing tools must readers leave outside?
= pens
@ pens are forbidden in the reading rooms

~ What drawbacks did the earlier premises have?
= damp and crowded | had become damp and crowded
@ the old rooms had become damp and crowded

~ For what favour did the victor of Heidelberg show himself grateful?
= subsidies
@ as thanks for subsidies

! Who wrote the Codex Vaticanus?

! How did the Vatican Virgil come into the library?

! When was Platina released from prison?

! How many books did Henry VIII give to the library?

! What caused the roof to collapse in 1931?

! Who was prefect after Achille Ratti?

! How much was paid for the books of the Barberini?

! How many manuscripts are in the Vatican Archive?

! Which leaves did Angelo Mai cut out?

! Who succeeded Domenico Fontana as architect?

! How many books were lost at the fall of Constantinople?
