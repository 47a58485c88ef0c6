# Printing press
A printing press is a device that applies pressure to an inked surface resting upon paper or cloth, so that the ink is transferred. In a narrower sense the name denotes the machine, together with the process of casting metal type, that was developed in the German city of Mainz around the middle of the fifteenth century. Before it, books in Europe had been copied by hand, first in monasteries and later by lay scribes in university towns, and a long text could occupy a copyist for months. The invention cut the price of books to a fraction, fixed texts in identical form and spread them faster than any authority could control. It is commonly reckoned among the decisive causes of the Renaissance of learning, the Reformation and the rise of modern science.

Printing as such was far older in the East. In China whole pages were carved in relief on blocks of wood, inked and rubbed onto paper with a brush; the Diamond Sutra, a Buddhist scroll found in a cave at Dunhuang, bears a date corresponding to 11 May 868 and is the earliest dated printed book that survives complete. Bi Sheng, a commoner of the Song dynasty, made movable characters of baked clay in the 1040s, according to the scholar Shen Kuo. Wang Zhen, an official, later had some sixty thousand types cut in wood and kept them on revolving tables. In Korea the characters were cast in bronze, and the Jikji, a collection of Zen teachings printed there in 1377, is the oldest extant book made with metal type. The great number of signs in Chinese writing limited the advantage of the method.

Johannes Gutenberg, born in Mainz around 1400 to a family of patricians connected with the mint, was a goldsmith by training. While living in Strasbourg in the 1430s he made mirrors that were to be sold to pilgrims at Aachen, who believed that they caught the rays of holy relics, but the pilgrimage was postponed and the venture failed. His central achievement was a hand mould, in which letters of equal height but varying width could be cast rapidly from an alloy of lead, tin and antimony. This metal melts easily, and hardens at once without shrinking much. Since water-based ink ran off the type, he devised a thick one from linseed oil and soot. The press itself he adapted from the screw presses used for wine and for pressing paper dry.

By 1450 he was borrowing heavily from Johann Fust, a lawyer and financier, who lent him 800 guilders at interest and then as much again as a partner. The result was the Bible of 42 lines, completed by 1455, in an edition of some 180 copies, of which about three quarters were on paper and the rest on vellum, the latter requiring the skins of around 170 calves for each. Headings and initials were left to be added by hand. Forty-nine copies survive in whole or in large part. Before he could profit from the sale, Fust sued him for the return of the loans and won, taking over the workshop together with Peter Schöffer, a former scribe who afterwards married his daughter. In 1465 the archbishop of Mainz granted the inventor a pension that comprised grain, wine and cloth.

The sack of Mainz in 1462, in the course of a war between two rival archbishops, scattered the craftsmen and thus hastened the diffusion of their art. Conrad Sweynheym and Arnold Pannartz set up the first press in Italy in the monastery of Subiaco, and moved to Rome soon afterwards. Venice, with its trade connections and ample supplies of paper, became the capital of the industry, and it was there that Nicolas Jenson, a Frenchman, cut a roman letter still admired by designers. Aldus Manutius, who settled in the same city about 1490, published Greek classics in handy volumes and introduced italic type, cut for him by Francesco Griffo, in 1501. William Caxton, a merchant who had learned the craft in Cologne, brought it to Westminster in 1476. Books printed before 1501 are known as incunabula, from the Latin for "swaddling clothes".

The consequences were felt everywhere. Martin Luther's theses of 1517 were reprinted in several towns within weeks, and his German New Testament of 1522 sold out its first edition of perhaps three thousand in less than three months. Rulers and clergy answered with censorship: the Index of Forbidden Books was issued by Rome in 1559 and abolished only in 1966. In the Ottoman Empire printing in Arabic script was not permitted to Muslims until 1727, when Ibrahim Müteferrika, a convert from Transylvania, received leave to print works that did not deal with religion. Scholars could now compare texts and correct errors by means of errata slips. Vernacular languages profited at the expense of Latin, and their spelling was gradually fixed, as typesetters preferred one form of a word to many.

For three and a half centuries the wooden hand press scarcely changed. Two men worked it, one inking the type with leather balls stuffed with wool, the other placing the sheet and pulling the bar, and together they could produce about 240 impressions an hour. Around 1800 Lord Stanhope, an English politician and inventor, constructed a press entirely of iron, which printed a whole sheet at one pull and required less force. Friedrich Koenig, a Saxon who had come to London in search of backers, went further and drove cylinders by steam. The Times installed two of his machines in secret, for fear of sabotage by the pressmen, and appeared on 29 November 1814 as the first newspaper printed in that way, at a rate of 1,100 sheets an hour. Its proprietor, John Walter, promised to keep on the men who had become superfluous until they found other employment.

The American Richard Hoe patented a rotary press in 1847, in which the type was fastened to a revolving cylinder, and William Bullock added, in 1863, a continuous roll of paper in place of separate sheets. Bullock died after his leg had been crushed by one of his own machines. Typesetting remained slow until Ottmar Mergenthaler, a watchmaker who had emigrated from Germany, built the Linotype, which cast whole lines at the touch of a keyboard and was first used by the New York Tribune in 1886; Thomas Edison is said to have called it the eighth wonder of the world. Offset printing, in which the image passes from a plate to a rubber blanket and only then to the paper, was discovered by Ira Rubel, a printer in New Jersey, through an error, and has prevailed since the 1960s. Digital presses need no plate at all.

? What is the function of a printing press?
= applies pressure to an inked surface resting upon paper or cloth | applies pressure to an inked surface
@ applies pressure to an inked surface resting upon paper or cloth

? In which German city was the press developed?
= Mainz
@ was developed in the German city of Mainz

? Where were books first copied in Europe before printing?
= in monasteries | monasteries
@ had been copied by hand, first in monasteries

? What is the earliest dated printed book that survives complete?
= Diamond Sutra | the Diamond Sutra
@ the Diamond Sutra, a Buddhist scroll found in a cave

? From what material did Bi Sheng make his characters?
= baked clay
@ made movable characters of baked clay

? How many wooden types did Wang Zhen have cut?
= sixty thousand | some sixty thousand
@ had some sixty thousand types cut in wood

? What is the oldest surviving book made with metal type?
= Jikji | the Jikji
@ the Jikji, a collection of Zen teachings printed there

? When was the Jikji printed?
= 1377
@ a collection of Zen teachings printed there in 1377

? What was Gutenberg trained as?
= goldsmith | a goldsmith
@ was a goldsmith by training

? What did Gutenberg make in Strasbourg?
= mirrors
@ in Strasbourg in the 1430s he made mirrors

? Type was cast from an alloy of what?
= lead, tin and antimony
@ from an alloy of lead, tin and antimony

? why couldn't he use water based ink
= ran off the type | water-based ink ran off the type
@ Since water-based ink ran off the type

? Who was Johann Fust?
= a lawyer and financier | lawyer and financier
@ Johann Fust, a lawyer and financier

? How many copies of the 42-line Bible were made?
= some 180 | 180
@ in an edition of some 180 copies

? How many copies of the Bible are extant today?
= Forty-nine
@ Forty-nine copies survive in whole or in large part

? Whom did Peter Schöffer marry?
= his daughter
@ a former scribe who afterwards married his daughter

? What did the pension of 1465 comprise?
= grain, wine and cloth
@ a pension that comprised grain, wine and cloth

? What event scattered the craftsmen of Mainz?
= The sack of Mainz | sack of Mainz | The sack of Mainz in 1462
@ The sack of Mainz in 1462

? In what monastery was the first Italian press set up?
= Subiaco | the monastery of Subiaco
@ the first press in Italy in the monastery of Subiaco

? Who cut the italic type for Aldus?
= Francesco Griffo
@ cut for him by Francesco Griffo

? Where did Caxton learn the craft?
= Cologne | in Cologne
@ a merchant who had learned the craft in Cologne

? What are books from before 1501 called?
= incunabula
@ Books printed before 1501 are known as incunabula

? How many copies were in the first edition of Luther's New Testament?
= perhaps three thousand | three thousand
@ its first edition of perhaps three thousand

? In what year was the Index abolished?
= 1966
@ abolished only in 1966

? What works was Müteferrika allowed to print?
= works that did not deal with religion
@ received leave to print works that did not deal with religion

? How did spelling become fixed?
= typesetters preferred one form of a word to many | as typesetters preferred one form of a word to many
@ as typesetters preferred one form of a word to many

? How many men worked the wooden press?
= Two
@ Two men worked it, one inking the type

? With what was the type inked?
= leather balls stuffed with wool | leather balls
@ inking the type with leather balls stuffed with wool

? Who built a press completely of iron?
= Lord Stanhope
@ Lord Stanhope, an English politician and inventor

? When did The Times first appear printed by steam?
= 29 November 1814
@ appeared on 29 November 1814 as the first newspaper

? What did John Walter promise?
= to keep on the men who had become superfluous | to keep on the men who had become superfluous until they found other employment
@ promised to keep on the men who had become superfluous until they found other employment

? What did William Bullock add to the rotary press?
= a continuous roll of paper | continuous roll of paper
@ a continuous roll of paper in place of separate sheets

? Which newspaper used the Linotype first?
= New York Tribune | the New York Tribune
@ was first used by the New York Tribune

? What did Edison call the Linotype?
= eighth wonder of the world | the eighth wonder of the world
@ called it the eighth wonder of the world

? Do digital presses need a plate?
= need no plate at all | no
@ Digital presses need no plate at all

~ Why was the technique of less use to the Far East than to the West?
= The great number of signs in Chinese writing | great number of signs
@ The great number of signs in Chinese writing limited the advantage

~ What did believers think the reflecting souvenirs could do?
= caught the rays of holy relics
@ who believed that they caught the rays of holy relics

~ What existing equipment inspired the German's machine?
= the screw presses used for wine and for pressing paper dry | screw presses
@ adapted from the screw presses used for wine and for pressing paper dry

~ How did the moneylender strike back at his debtor?
= sued him for the return of the loans | sued him
@ Fust sued him for the return of the loans

~ What made the lagoon city the leading place for the trade?
= its trade connections and ample supplies of paper | trade connections and ample supplies of paper
@ with its trade connections and ample supplies of paper

~ Why was new equipment brought into the London daily's office without anyone being told?
= for fear of sabotage by the pressmen | fear of sabotage by the pressmen
@ for fear of sabotage by the pressmen

~ Which part of the body was fatally injured by an inventor's own apparatus?
= leg | his leg
@ after his leg had been crushed by one of his own machines

~ How did the New Jersey craftsman hit upon his process?
= through an error
@ through an error, and has prevailed since the 1960s

! In what year did Gutenberg die?
! How much did a copy of the 42-line Bible cost?
! Who translated the Diamond Sutra?
! Where did William Caxton die?
! How many books were on the Index of Forbidden Books?
! Who lent money to Peter Schöffer?
! How many impressions an hour could Stanhope's press make?
! In what year was offset printing discovered?
! Who bought the first Linotype in Germany?
! What is the weight of a hand press?
! Why did Aldus Manutius leave Venice?
