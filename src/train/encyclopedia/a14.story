# Periodic table
The periodic table is a chart in which the chemical elements are arranged in order of their atomic number, the number of protons in the nucleus, in such a way that elements with similar properties stand beneath one another. Its horizontal rows are called periods, its vertical columns groups. There are at present 118 elements in seven complete periods; about ninety of them occur in nature, while the others have been made artificially. Two are liquid under ordinary conditions, bromine and mercury, and eleven are gases. More than three quarters are metals, which fill the left and the middle of the chart, whereas the non-metals crowd in the upper right corner, separated from them by a staircase of half-metals such as silicon and arsenic. Hydrogen, a gas at the head of a column of metals, fits nowhere really well.

A list of 33 "simple substances" was printed by Antoine Lavoisier in 1789, with light and heat among them. John Dalton, a Quaker schoolmaster in Manchester, gave each element an atomic weight in the first decade of the following century, and William Prout, struck by the fact that many weights are nearly whole numbers, suggested in 1815 that all atoms are built of hydrogen. Johann Döbereiner, who taught chemistry to Goethe at Jena, pointed out triads, groups of three such as calcium, strontium and barium in which the weight of the middle member is close to the mean of the other two. Reliable weights became available only after a congress at Karlsruhe in September 1860, where Stanislao Cannizzaro of Genoa distributed a pamphlet that put an end to the confusion between atoms and molecules. Both Mendeleev and Lothar Meyer were in the audience.

The first to arrange the elements by weight and see a pattern was the geologist Alexandre-Émile Béguyer de Chancourtois, who wound them round a cylinder in 1862; his publisher left out the diagram, and nobody understood the text. John Newlands, a chemist in the sugar trade in London, announced in 1865 that every eighth element resembles the first, like the notes of an octave. At the Chemical Society he was asked mockingly whether he had tried placing them in alphabetical order, and his paper was refused; twenty-two years later he received the Davy Medal of the Royal Society. William Odling and Gustavus Hinrichs also came near to the goal. In Germany Julius Lothar Meyer included a table of 28 elements in a textbook of 1864, and his curve of atomic volumes, which showed the periodicity at a glance, was published in 1870.

Dmitri Mendeleev, the youngest child of a large family from Tobolsk in Siberia, was professor at Saint Petersburg and needed a plan for the second volume of a textbook. On 17 February 1869 of the Russian calendar, when he was due to inspect cheese dairies, he stayed at home and jotted the elements down on the back of an invitation; that the solution came to him in a dream is a tale told by a friend. His boldness distinguished him from his rivals. Where no known element fitted he left a gap, and in 1871 he described in detail the properties of three missing ones, which he called eka-aluminium, eka-boron and eka-silicon after their neighbours in the column, using the Sanskrit word for one. He also placed tellurium before iodine against the order of weights, since their behaviour demanded it.

The predictions were fulfilled within fifteen years. Paul-Émile Lecoq de Boisbaudran found gallium in an ore from the Pyrenees in 1875 by means of two violet lines in its spectrum; when his figure for the density disagreed with Mendeleev's, the Russian wrote that the sample must be impure, and he was right. Lars Fredrik Nilson discovered scandium in 1879, and Clemens Winkler, at Freiberg in Saxony, extracted germanium from a newly found silver mineral in 1886. Each named his element after his country. An unforeseen group turned up in the following decade: Lord Rayleigh and William Ramsay isolated argon from the air in 1894, having been put on the track by the fact that nitrogen from the air is slightly heavier than that from ammonia, and Ramsay and Morris Travers added krypton, neon and xenon in the summer of 1898. Mendeleev at first took argon for a form of nitrogen.

Why the weights did not always agree with the sequence was cleared up by Henry Moseley at Manchester and Oxford in 1913. By measuring the X-rays emitted by one element after another he found that the square root of their frequency rises in equal steps, and that these steps count the charge of the nucleus; four empty places remained below gold, at the numbers 43, 61, 72 and 75. He fell at Gallipoli in August 1915, aged 27. Niels Bohr explained the shape of the table by the arrangement of electrons in shells, and on his advice George de Hevesy and Dirk Coster looked for number 72 in ores of zirconium, where they duly found hafnium in 1922, naming it after the Latin for Copenhagen. Wolfgang Pauli supplied the reason for the lengths of the rows, 2, 8, 18 and 32, with his exclusion principle of 1925.

The first element to be made by man was technetium, detected by Carlo Perrier and Emilio Segrè at Palermo in 1937 in a plate of molybdenum that had been exposed in the cyclotron at Berkeley. There Edwin McMillan and Philip Abelson produced neptunium in 1940, and Glenn Seaborg's team plutonium a few months later. Seaborg, who took part in the discovery of ten elements, proposed in 1944 that these metals form a row of their own beneath the rare earths, although colleagues warned him that it would ruin his reputation; "I had no reputation," he used to say. Elements 99 and 100, einsteinium and fermium, were picked out of the debris of a hydrogen bomb in 1952. Element 106 was called after him while he was still alive, an honour since granted only to the Russian Yuri Oganessian.

The heaviest nuclei live for fractions of a second and are made a few atoms at a time by shooting light nuclei at targets of heavy ones. Darmstadt in Germany, Dubna in Russia, Berkeley and the Japanese institute Riken have competed in this field, and names were so hotly disputed that an international commission had to decide on them in 1997. Nihonium, moscovium, tennessine and oganesson completed the seventh row in 2016. Theorists expect an "island of stability" near element 114, and some believe that in an eighth row the periodicity may break down because electrons there approach the speed of light. Even gold owes its colour to such an effect. Over a thousand other forms of the table have been drawn, among them spirals, pyramids and a left-step version by Charles Janet of 1928. A wall chart of 1885 was discovered at St Andrews in 2014.

? In what order does the periodic table arrange the elements?
= their atomic number | atomic number
@ are arranged in order of their atomic number

? What are the vertical columns called?
= groups
@ its vertical columns groups

? How many elements are there at present?
= 118
@ There are at present 118 elements

? Which elements are liquid under ordinary conditions?
= bromine and mercury
@ under ordinary conditions, bromine and mercury

? What separates the non-metals from the metals?
= a staircase of half-metals | staircase of half-metals
@ separated from them by a staircase of half-metals

? What wrong things were on Lavoisier's list of simple substances?
= light and heat
@ with light and heat among them

? What did John Dalton give each element?
= an atomic weight | atomic weight
@ gave each element an atomic weight

? What did Prout suggest that atoms consist of?
= hydrogen
@ that all atoms are built of hydrogen

? Calcium, strontium and barium are an example of what?
= triads | triad
@ pointed out triads, groups of three such as calcium

? Who distributed a pamphlet in Karlsruhe?
= Stanislao Cannizzaro | Stanislao Cannizzaro of Genoa
@ where Stanislao Cannizzaro of Genoa distributed a pamphlet

? Around what did Chancourtois wind the elements?
= a cylinder | cylinder
@ who wound them round a cylinder in 1862

? Why did nobody understand the text of Chancourtois?
= his publisher left out the diagram
@ his publisher left out the diagram, and nobody understood

? In which trade did Newlands work?
= sugar | the sugar trade
@ a chemist in the sugar trade in London

? What medal was finally given to Newlands?
= Davy Medal | the Davy Medal of the Royal Society
@ he received the Davy Medal of the Royal Society

? How many elements were in Meyer's table of 1864?
= 28
@ included a table of 28 elements

? When was the curve of atomic volumes published?
= 1870
@ at a glance, was published in 1870

? Where did Mendeleev's family come from?
= Tobolsk | Tobolsk in Siberia
@ a large family from Tobolsk in Siberia

? what was mendeleev supposed to inspect on that day
= cheese dairies
@ when he was due to inspect cheese dairies

? On what did Mendeleev write down the elements?
= the back of an invitation | back of an invitation
@ on the back of an invitation

? What did Mendeleev do where no known element fitted?
= left a gap | he left a gap
@ Where no known element fitted he left a gap

? What language does eka come from?
= Sanskrit
@ using the Sanskrit word for one

? Who found gallium?
= Paul-Émile Lecoq de Boisbaudran
@ Paul-Émile Lecoq de Boisbaudran found gallium

? In what year was germanium extracted?
= 1886
@ from a newly found silver mineral in 1886

? After what did Winkler and the other two name their elements?
= his country
@ Each named his element after his country

? What gas did Rayleigh and Ramsay isolate?
= argon
@ Lord Rayleigh and William Ramsay isolated argon

? What did Moseley measure?
= X-rays | the X-rays emitted by one element after another
@ By measuring the X-rays emitted by one element after another

? At which place was Moseley killed?
= Gallipoli
@ He fell at Gallipoli in August 1915

? How did Bohr explain the shape of the table?
= by the arrangement of electrons in shells | the arrangement of electrons in shells
@ by the arrangement of electrons in shells

? What is hafnium named after?
= the Latin for Copenhagen | Copenhagen
@ naming it after the Latin for Copenhagen

? Which principle accounts for the lengths of the rows?
= exclusion principle | his exclusion principle
@ with his exclusion principle of 1925

? What was the first artificial element?
= technetium
@ The first element to be made by man was technetium

? Neptunium was produced by whom?
= Edwin McMillan and Philip Abelson
@ Edwin McMillan and Philip Abelson produced neptunium in 1940

? In the discovery of how many elements did Seaborg take part?
= ten
@ who took part in the discovery of ten elements

? Where were einsteinium and fermium found?
= the debris of a hydrogen bomb | debris of a hydrogen bomb
@ were picked out of the debris of a hydrogen bomb

? Why did a commission have to decide in 1997?
= names were so hotly disputed
@ names were so hotly disputed that an international commission

? Near which element is the island of stability expected?
= 114 | element 114
@ expect an "island of stability" near element 114

? Who drew the left-step version of the table?
= Charles Janet
@ a left-step version by Charles Janet of 1928

~ Which substance is hard to find a suitable home for in the chart?
= Hydrogen
@ Hydrogen, a gas at the head of a column of metals

~ What famous poet was instructed by one of the forerunners?
= Goethe
@ who taught chemistry to Goethe at Jena

~ What sarcastic proposal did listeners make to the Londoner?
= placing them in alphabetical order
@ whether he had tried placing them in alphabetical order

~ What pair was put in an unusual sequence because of its conduct?
= tellurium before iodine | tellurium
@ He also placed tellurium before iodine

~ How did the Siberian account for the foreigner's differing measurement?
= the sample must be impure | impure
@ that the sample must be impure

~ What clue in weighing led to the discovery of an inert component of the atmosphere?
= nitrogen from the air is slightly heavier than that from ammonia
@ nitrogen from the air is slightly heavier than that from ammonia

~ What danger did fellow scientists see for the American?
= it would ruin his reputation | ruin his reputation
@ warned him that it would ruin his reputation

~ At which Scottish town did an antique poster come to light?
= St Andrews
@ A wall chart of 1885 was discovered at St Andrews

! When was Alexandre-Émile Béguyer de Chancourtois born?
! How many elements did Dalton discover?
! Who dreamed of the table before Mendeleev?
! Who refused Meyer's paper?
! What is the atomic number of gallium?
! Which element did Mendeleev himself discover?
! Who shot Henry Moseley?
! What prize did Seaborg win in 1951?
! When was element 119 made?
! Why did Mendeleev reject Newlands's octaves?
! Which elements did Lothar Meyer predict?
