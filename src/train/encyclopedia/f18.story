# Patent
A patent is a right, granted by a state for a limited period, to prevent others from making, using, selling or importing an invention. In return the inventor must describe it so fully that a skilled person could carry it out, and the description is published, so that the patent has been called a bargain between the individual and society. It does not itself permit anything: the holder of a patent on an improved lock may be unable to sell it as long as the lock that it improves is protected for somebody else. To qualify, an invention has to be new, not obvious to an expert, and capable of industrial application, or useful, as American law puts it. Discoveries, mathematical methods, and in most countries surgical operations and plant varieties are excluded. The usual term is twenty years from the day of application.

The custom arose in Italy. Florence gave the architect Filippo Brunelleschi a monopoly of three years in 1421 for a barge with hoisting gear, intended to carry marble up the Arno; the vessel, nicknamed Il Badalone, sank with its load a few years afterwards. Venice went further and passed a general statute on 19 March 1474, which promised ten years of protection to anyone who made a new and ingenious device, provided that he registered it, and laid down a fine of a hundred ducats for imitators. Glassmakers took the practice abroad when they emigrated. In England letters patent, so called because they were open documents with the seal hanging at the bottom, had long been used to attract foreign craftsmen, and the oldest known for an invention was given to John of Utynam, a Fleming, in 1449 for coloured glass destined for Eton College.

Queen Elizabeth I abused the power by rewarding favourites with monopolies of everyday articles such as salt, starch and vinegar. Edward Darcy held one for playing cards, which a London haberdasher, Thomas Allin, disregarded, and in 1602 the judges declared it void. Parliament generalised the ruling in the Statute of Monopolies of 1624, which abolished all such grants except those for new manufactures, for fourteen years, to the true and first inventor; the figure equals two terms of apprenticeship. A written specification became customary in the eighteenth century, and in 1778 Lord Mansfield demanded that it be clear enough to teach the public. James Watt, who obtained a patent for his separate condenser in 1769, persuaded parliament in 1775 to prolong it until 1800, and his opponents have claimed ever since that he thereby delayed the development of high-pressure steam.

The American law of 10 April 1790 was administered at first by three members of the cabinet, including Thomas Jefferson, who examined each application himself. Number one under it went to Samuel Hopkins of Philadelphia for a way of making potash. Since ministers had no time, examination was dropped in 1793, with the result that many worthless grants were issued, and it was restored in 1836 together with a new numbering at the urging of Senator John Ruggles of Maine, to whom the new Number 1 was given for a locomotive wheel. In December of that year a fire destroyed the office with some 7,000 models. Abraham Lincoln, the only president to hold a patent, received his in 1849 for a device to lift boats over shoals and said that the system added the fuel of interest to the fire of genius.

Opposition was loud in the middle of the nineteenth century, when free traders regarded patents as a relic of privilege. The Netherlands abolished theirs in 1869, Switzerland had none to speak of until 1888, and Bismarck spoke against them. The tide turned after the exhibition at Vienna in 1873, where foreign firms hesitated to show machines for fear of having them copied, and Germany, urged by the engineer Werner Siemens, adopted a uniform law in 1877. The Paris Convention of 20 March 1883, signed by eleven states, gave foreigners equal treatment and invented the right of priority: whoever has applied in one member state has a year in which to do so in the others without loss of rank. The Dutch returned in 1912. In the meantime Philips of Eindhoven had grown large by making light bulbs on Edison's principle.

Procedure begins with an application that contains a description, drawings and, above all, claims, numbered sentences that mark the limits of what is protected. An examiner searches earlier publications, known as prior art, and usually objects, whereupon the applicant narrows the claims. It is published after eighteen months. The European Patent Office, opened at Munich in 1978 under a convention signed there five years before, grants a bundle of national rights, and since June 2023 a unitary patent has covered up to two dozen countries at one stroke. Under the Patent Cooperation Treaty, concluded in Washington in 1970, a single international application preserves the chance of protection in more than 150 states. The United States, which long awarded the patent to the person who had made the invention first, went over to the first who files on 16 March 2013.

Lawsuits have accompanied nearly every great invention. Elisha Gray's lawyer filed a notice on the telephone on 14 February 1876, the same day as Alexander Graham Bell, who went on to win some six hundred cases; the crucial one in the Supreme Court, in 1888, was decided by four votes to three. The Wright brothers fought Glenn Curtiss over the control of aeroplanes until the government, having entered the First World War, pressed makers into a pool in 1917. George Selden, a lawyer who had never built more than a model, drew royalties from most American car makers for a patent of 1895 until Henry Ford defeated him in 1911. Robert Kearns, a professor in Detroit, recovered some thirty million dollars from Ford and Chrysler for the intermittent windscreen wiper, and Polaroid obtained about 900 million from Kodak in 1991 for instant photography.

New subjects have tested the boundaries. In Diamond v. Chakrabarty, decided in June 1980, the American court allowed a patent on a bacterium that digests oil, and Harvard received one in 1988 for a mouse prone to cancer; in 2013, however, it ruled that human genes as they occur in nature are not inventions. Programs were protected freely in America after 1998, until the Alice decision of 2014 excluded mere abstract ideas carried out on a computer. Poor countries complain about the price of medicines. India, whose law of 1970 protected only the process by which a drug is made, became the leading exporter of copies, and although it introduced full protection in 2005 under the TRIPS agreement, it refused Novartis a patent on the leukaemia drug Glivec in 2013. Firms that buy patents merely in order to sue are known by the rude name of trolls.

? What does a patent give the right to do?
= prevent others from making, using, selling or importing an invention
@ to prevent others from making, using, selling or importing an invention

? What must the inventor do in return?
= describe it so fully that a skilled person could carry it out | describe it
@ describe it so fully that a skilled person could carry it out

? What has the patent been called?
= bargain between the individual and society
@ has been called a bargain between the individual and society

? How long is the usual term of a patent?
= twenty years
@ The usual term is twenty years from the day of application

~ Which medical procedures can seldom be monopolised?
= surgical operations
@ in most countries surgical operations and plant varieties are excluded

? What was Brunelleschi's barge supposed to carry?
= marble
@ intended to carry marble up the Arno

? What was the nickname of the barge?
= Il Badalone
@ the vessel, nicknamed Il Badalone, sank

? When did Venice pass its patent statute?
= 19 March 1474
@ passed a general statute on 19 March 1474

? How much was the fine for imitators?
= a hundred ducats | hundred ducats
@ laid down a fine of a hundred ducats for imitators

? Who received the oldest known English patent for an invention?
= John of Utynam
@ was given to John of Utynam, a Fleming

? Why were letters patent called so?
= they were open documents with the seal hanging at the bottom | they were open documents
@ because they were open documents with the seal hanging at the bottom

~ Members of which craft spread the system to other lands?
= Glassmakers
@ Glassmakers took the practice abroad when they emigrated

? What did Edward Darcy have a monopoly on?
= playing cards
@ Edward Darcy held one for playing cards

? What articles did Elizabeth I grant monopolies on?
= salt, starch and vinegar
@ everyday articles such as salt, starch and vinegar

? What did the Statute of Monopolies abolish?
= all such grants except those for new manufactures
@ which abolished all such grants except those for new manufactures

? Who demanded that specifications be clear?
= Lord Mansfield
@ in 1778 Lord Mansfield demanded that it be clear enough

? Until when was Watt's patent prolonged?
= 1800
@ persuaded parliament in 1775 to prolong it until 1800

~ Which shopkeeper ignored the courtier's exclusive right?
= Thomas Allin
@ a London haberdasher, Thomas Allin, disregarded

~ What harm do critics attribute to the Scottish engineer's extended privilege?
= delayed the development of high-pressure steam
@ he thereby delayed the development of high-pressure steam

? What did Samuel Hopkins invent?
= a way of making potash | way of making potash
@ Samuel Hopkins of Philadelphia for a way of making potash

? Why was examination dropped in 1793?
= ministers had no time
@ Since ministers had no time, examination was dropped in 1793

? How many models were destroyed in the fire?
= some 7,000 | 7,000
@ destroyed the office with some 7,000 models

? What was Lincoln's patent for?
= device to lift boats over shoals
@ in 1849 for a device to lift boats over shoals

? who got the new patent number 1 in 1836
= Senator John Ruggles of Maine | John Ruggles
@ at the urging of Senator John Ruggles of Maine

~ What came of granting rights without checking them?
= many worthless grants were issued
@ with the result that many worthless grants were issued

? How did free traders see patents?
= as a relic of privilege | relic of privilege
@ regarded patents as a relic of privilege

? Which country abolished patents in 1869?
= Netherlands
@ The Netherlands abolished theirs in 1869

? When did Germany adopt a uniform patent law?
= 1877
@ adopted a uniform law in 1877

? How long does one have to apply in other states under the right of priority?
= a year | year
@ has a year in which to do so in the others

? How many states signed the Paris Convention?
= eleven
@ signed by eleven states, gave foreigners equal treatment

~ Why were outsiders reluctant to bring their equipment to the Austrian fair?
= for fear of having them copied | fear of having them copied
@ for fear of having them copied

~ Which manufacturer profited from the lack of protection in its homeland?
= Philips of Eindhoven | Philips
@ Philips of Eindhoven had grown large by making light bulbs

? What are claims?
= numbered sentences that mark the limits of what is protected | numbered sentences
@ numbered sentences that mark the limits of what is protected

? What is prior art?
= earlier publications
@ searches earlier publications, known as prior art

? Where is the European Patent Office?
= Munich
@ The European Patent Office, opened at Munich in 1978

? In what year was the Patent Cooperation Treaty concluded?
= 1970
@ concluded in Washington in 1970

? When is the application published?
= after eighteen months | eighteen months
@ It is published after eighteen months

? Who filed a notice on the same day as Bell?
= Elisha Gray's lawyer | Elisha Gray
@ Elisha Gray's lawyer filed a notice on the telephone

? How many cases did Bell win?
= some six hundred | six hundred
@ who went on to win some six hundred cases

? Who did the Wright brothers fight?
= Glenn Curtiss
@ The Wright brothers fought Glenn Curtiss

? What did Robert Kearns invent?
= intermittent windscreen wiper
@ for the intermittent windscreen wiper

? How much did Polaroid get from Kodak?
= about 900 million | 900 million
@ Polaroid obtained about 900 million from Kodak in 1991

~ Who freed the automobile industry from an attorney's demands?
= Henry Ford
@ until Henry Ford defeated him in 1911

? What does the bacterium in Diamond v. Chakrabarty do?
= digests oil
@ a patent on a bacterium that digests oil

? What was the Harvard mouse prone to?
= cancer
@ in 1988 for a mouse prone to cancer

? What did the Alice decision exclude?
= abstract ideas carried out on a computer | mere abstract ideas carried out on a computer
@ excluded mere abstract ideas carried out on a computer

? What drug did India refuse a patent for?
= Glivec
@ a patent on the leukaemia drug Glivec in 2013

? What are firms called that buy patents only to sue?
= trolls
@ are known by the rude name of trolls

! How much did Brunelleschi's barge cost?

! Who sued Thomas Allin's widow?

! When did Edward Darcy receive his monopoly?

! What patent did Thomas Jefferson hold?

! Who started the fire in the patent office?

! Why did Switzerland adopt patents in 1888?

! Which state left the Paris Convention?

! How much does a European patent cost?

! How many votes did Henry Ford win by in 1911?

! When did Elisha Gray die?

! Who discovered the leukaemia drug Glivec?
