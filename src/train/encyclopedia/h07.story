# Paper
Paper is a thin sheet made by draining water from a suspension of plant fibres through a screen, so that the fibres mat together, and by pressing and drying what remains. The bond is not due to glue: as the water leaves, molecules of cellulose in neighbouring fibres are drawn together by hydrogen bonds. Papyrus, from which the word is derived, is a different thing, because it consists of strips of the pith of a sedge laid crosswise and beaten; parchment, for its part, is the untanned skin of sheep, goats or calves. The weight of a sheet is stated in grams per square metre, ordinary office paper being 80 and newsprint about 45, and anything much heavier than 200 is generally called board. More than 400 million tonnes are manufactured each year, over half of it for packaging.

The invention is traditionally ascribed to Cai Lun, a eunuch at the Han court who in AD 105 presented to Emperor He sheets made from mulberry bark, hemp, old rags and fishing nets. Excavations have shown that the material is older. A fragment bearing a map, discovered in 1986 in a tomb at Fangmatan in Gansu, is assigned to the early second century BC, and wrapping paper of hemp has been found at Baqiao. Cai's merit was probably to have improved the process and won official favour for it; he poisoned himself in 121 after being drawn into a palace intrigue. In later centuries the Chinese turned paper to every sort of use, including kites, lanterns, armour, tea bags and toilet paper, of which a scholar wrote in 589. Banknotes were issued in Sichuan in the early eleventh century.

According to an often repeated account, Chinese captured at the Battle of Talas in 751 taught the art to the Arabs in Samarkand, though some historians believe that it had reached the city earlier by way of trade. A mill was working in Baghdad by 794, in the time of Harun al-Rashid, whose government preferred paper to parchment because writing on it could not be erased without trace. Since mulberry did not grow there, linen rags were beaten instead, and sheets were sized with starch. The craft passed along North Africa to Spain, where Xàtiva near Valencia was noted for it by about 1150. At Fabriano in Italy, from the 1260s on, three improvements were made: stampers moved by water wheels, sizing with gelatine from hides, and the watermark, the oldest known specimen of which, a cross, dates from 1282.

North of the Alps the first mill was established in 1390 by Ulman Stromer, a merchant and councillor of Nuremberg, who bound his Italian workmen by oath to keep its secrets and locked two of them up when they tried to take control. England's earliest was that of John Tate near Hertford, in operation about 1494, and the American colonies had none until William Rittenhouse settled on a creek near Philadelphia in 1690. Printing multiplied demand. Whereas a Bible on vellum required the skins of some 170 calves, a paper copy cost a fraction. Rags became so scarce that their export was forbidden in many states, and in England a law of 1666 decreed that the dead be buried in wool rather than linen. In the 1670s the Dutch devised a beater with rotating blades, the Hollander, which did in hours what stampers did in a day.

To make a sheet by hand, the vatman dips a mould, a wooden frame covered with wire, into the pulp, lifts it level and shakes it so that the fibres lock. A loose rim known as the deckle keeps the liquid from running off and accounts for the feathery edge of such paper. He passes the mould to the coucher, who turns the sheet out upon a felt; when a pile of 144 has been built up, called a post, it is squeezed in a screw press, after which a third man, the layman, separates sheets and felts. A team could produce four to nine reams a day. Laid paper shows the lines of the parallel wires, whereas wove paper, first made by James Whatman for an edition of Virgil printed by Baskerville in 1757, is smooth, because it was formed on a cloth of brass.

The machine that ended this slow labour was conceived by Louis-Nicolas Robert, a clerk at the mill of Essonnes, who was vexed by the quarrels of the workers. Patented in 1799, it had an endless belt of wire on which a continuous web was formed. The owner of the mill, Saint-Léger Didot, sent his English brother-in-law John Gamble to London, where the stationers Henry and Sealy Fourdrinier spent £60,000 on it and went bankrupt. Bryan Donkin, the engineer in their service, had it running at Frogmore in Hertfordshire in 1803. Another type, in which a cylinder turns in the vat, was patented by John Dickinson in 1809 and is still employed for board. Robert himself got little, ending as a schoolmaster. Modern machines are up to 11 metres wide and may run at 2,000 metres a minute.

The naturalist Réaumur had remarked in 1719 that wasps build their nests of chewed wood. Friedrich Gottlob Keller, a weaver in Saxony, ground wood against a wet stone in 1843 and sold the rights for a small sum to Heinrich Voelter; in Nova Scotia Charles Fenerty hit on the same idea and showed a sample in 1844. Groundwood retains lignin, which turns yellow in light and makes the sheet brittle. Chemical pulping removes it: the soda process dates from 1851, the sulphite process was developed by Benjamin Tilghman in the 1860s, and the sulphate or kraft process, which owes its name to the German word for strength, was invented by Carl Dahl in Danzig in 1879. Its pulp is brown, strong and suited to sacks, and the recovery of chemicals makes it economical; but sulphur compounds give the mills their smell of rotten eggs.

Rosin and alum, introduced by Moritz Illig in 1807 as a size added to the pulp, left an acid residue, with the result that millions of books printed between about 1850 and 1980 are crumbling. William Barrow, a restorer in Virginia, identified the cause in the 1930s and showed that alkaline paper filled with chalk would last for centuries. Bleaching with elemental chlorine was largely abandoned in the 1990s, since dioxins had been discovered downstream of mills in the preceding decade. Old paper was first recycled on a commercial scale by Matthias Koops in London about 1800. Fibres grow shorter each time and can be used about five to seven times. In Europe more than 70 per cent of used paper is recovered. Wood now comes mostly from fast-growing plantations, such as eucalyptus in Brazil, which is ready for felling in seven years.

? How is paper made?
= by draining water from a suspension of plant fibres through a screen | draining water from a suspension of plant fibres through a screen
@ by draining water from a suspension of plant fibres through a screen

? What holds the fibres of paper together?
= hydrogen bonds
@ in neighbouring fibres are drawn together by hydrogen bonds

? what is parchment
= untanned skin of sheep, goats or calves | the untanned skin of sheep, goats or calves
@ is the untanned skin of sheep, goats or calves

? What is more than half of all paper used for?
= packaging
@ manufactured each year, over half of it for packaging

? What did Cai Lun make his sheets from?
= mulberry bark, hemp, old rags and fishing nets
@ sheets made from mulberry bark, hemp, old rags and fishing nets

? Where was a fragment of paper with a map found in 1986?
= in a tomb at Fangmatan | Fangmatan in Gansu | Fangmatan | a tomb at Fangmatan in Gansu
@ discovered in 1986 in a tomb at Fangmatan in Gansu

? How did Cai Lun die?
= poisoned himself | he poisoned himself
@ he poisoned himself in 121

? When were banknotes issued in Sichuan?
= early eleventh century | the early eleventh century
@ issued in Sichuan in the early eleventh century

? Which battle is said to have brought papermaking to the Arabs?
= Battle of Talas | Talas
@ Chinese captured at the Battle of Talas in 751

? By what year was there a paper mill in Baghdad?
= 794
@ A mill was working in Baghdad by 794

? Why did the government of Harun al-Rashid prefer paper?
= writing on it could not be erased without trace | because writing on it could not be erased without trace
@ because writing on it could not be erased without trace

? What is the motif of the oldest known watermark?
= a cross | cross
@ specimen of which, a cross, dates from 1282

? What drove the stampers of Fabriano?
= water wheels
@ stampers moved by water wheels

? Who set up the first paper mill north of the Alps?
= Ulman Stromer
@ was established in 1390 by Ulman Stromer

? How many calf skins were necessary for a Bible on vellum?
= 170 | some 170
@ required the skins of some 170 calves

? What did the English law of 1666 say?
= that the dead be buried in wool rather than linen | the dead be buried in wool rather than linen
@ decreed that the dead be buried in wool rather than linen

? What was the Hollander?
= a beater with rotating blades | beater with rotating blades
@ devised a beater with rotating blades, the Hollander

? Where did William Rittenhouse settle in 1690?
= on a creek near Philadelphia | near Philadelphia | creek near Philadelphia
@ settled on a creek near Philadelphia in 1690

? What is the job of the coucher?
= turns the sheet out upon a felt
@ the coucher, who turns the sheet out upon a felt

? What is a pile of 144 sheets called?
= a post | post
@ a pile of 144 has been built up, called a post

? Who first made wove paper?
= James Whatman
@ wove paper, first made by James Whatman

? How many reams could a team make in one day?
= four to nine
@ A team could produce four to nine reams a day

? Who came up with the paper machine?
= Louis-Nicolas Robert
@ was conceived by Louis-Nicolas Robert

? How much money did the Fourdriniers spend on the machine?
= £60,000
@ Henry and Sealy Fourdrinier spent £60,000 on it

? What did Robert work as at the end of his life?
= a schoolmaster | schoolmaster
@ Robert himself got little, ending as a schoolmaster

? What did Réaumur notice in 1719?
= wasps build their nests of chewed wood | that wasps build their nests of chewed wood
@ that wasps build their nests of chewed wood

? Keller was what by profession?
= a weaver | weaver
@ Friedrich Gottlob Keller, a weaver in Saxony

? What does lignin do to paper?
= turns yellow in light and makes the sheet brittle | makes the sheet brittle
@ which turns yellow in light and makes the sheet brittle

? What does kraft mean in German?
= strength
@ which owes its name to the German word for strength

? what is kraft pulp good for
= sacks
@ Its pulp is brown, strong and suited to sacks

? Who introduced rosin and alum as a size?
= Moritz Illig
@ Rosin and alum, introduced by Moritz Illig

? How many times can fibres be recycled?
= five to seven | about five to seven | about five to seven times
@ can be used about five to seven times

? How long does eucalyptus need before it can be felled?
= seven years
@ which is ready for felling in seven years

~ Why did chlorine fall out of favour with manufacturers?
= dioxins had been discovered downstream of mills
@ since dioxins had been discovered downstream of mills

~ What made the French inventor look for a mechanical replacement of hands?
= quarrels of the workers | the quarrels of the workers
@ was vexed by the quarrels of the workers

~ Which raw material replaced tree bark in the Middle East?
= linen rags
@ linen rags were beaten instead

~ Who found out why old volumes fall to pieces?
= William Barrow
@ William Barrow, a restorer in Virginia, identified the cause

~ What gives a hand-formed page its irregular border?
= deckle | A loose rim | A loose rim known as the deckle
@ A loose rim known as the deckle keeps the liquid

~ What unpleasant odour hangs over sulphate factories?
= rotten eggs | smell of rotten eggs
@ give the mills their smell of rotten eggs

~ Which Canadian independently discovered how to use timber?
= Charles Fenerty
@ in Nova Scotia Charles Fenerty hit on the same idea

~ What did the merchant of Nuremberg do to rebellious employees?
= locked two of them up
@ locked two of them up when they tried to take control

! What is the name of the two Italian workmen locked up by Stromer?

! When did James Whatman invent laid paper?

! How much did Voelter earn from groundwood?

! Who poisoned Emperor He?

! What percentage of used paper is recovered in America?

! In what year did the Hollander reach England?

! Why did John Tate close his mill?

! Who won the Battle of Talas?

! How wide was the machine at Frogmore?

! Which chemist invented elemental chlorine bleaching?
