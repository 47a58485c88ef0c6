# Iron and steel
Iron is a metallic element, the fourth most abundant in the crust of the earth, and steel is an alloy of it with carbon, usually less than 2 per cent. The pure metal is soft. A small proportion of carbon makes it hard and strong, a larger one, as in cast iron with 2 to 4 per cent, makes it brittle but easy to melt and pour. Wrought iron, by contrast, holds hardly any carbon but contains threads of slag that give it a grain like wood. The chief ores are the oxides haematite and magnetite, the former of which is named after the Greek word for blood. Because oxygen clings so firmly to iron, it has to be removed with carbon, or more precisely carbon monoxide, at high temperature. Chromium, in amounts of at least 10.5 per cent, renders steel stainless.

Long before ores were smelted, people hammered iron that had fallen from the sky. Nine tubular beads from a grave at Gerzeh in Egypt, made about 3200 BC, and the dagger of Tutankhamun are of meteoritic metal, as their high content of nickel reveals. The Inuit of Greenland made blades from the Cape York meteorite, the largest piece of which, weighing 31 tonnes, Robert Peary removed to New York in 1897. Smelting was mastered in Anatolia in the second millennium BC; the belief that the Hittites kept it as a secret weapon has been abandoned by most scholars. Iron spread after 1200 BC, when trade in tin is thought to have been disrupted. In Africa the Nok people of Nigeria smelted it by about 500 BC, and the furnaces at Meroe on the Nile left such heaps of slag that the city was once dubbed the Birmingham of Africa.

The early furnace, or bloomery, was a clay shaft filled with layers of charcoal and ore and blown with bellows. It did not become hot enough to melt the metal, and the spongy lump that was drawn out, the bloom, had to be hammered to drive out slag. The Chinese, who possessed better kilns and double-acting bellows, cast iron as early as the fifth century BC; in AD 31 the prefect Du Shi had bellows worked by water power. The Iron Pillar of Delhi, raised about 400 under Chandragupta II and weighing more than six tonnes, has scarcely rusted, owing to a film formed by its phosphorus. Indian wootz steel, made by heating iron with leaves in sealed crucibles, was exported to Arabia and used for Damascus blades. In Europe blast furnaces appeared in Sweden, at Lapphyttan, between about 1150 and 1350.

Charcoal devoured forests: a single English furnace needed the timber of some thousands of hectares. Abraham Darby, a Quaker who had formerly made malt mills, rented a furnace at Coalbrookdale in Shropshire and in 1709 smelted iron with coke, the local coal being fortunately low in sulphur. He cast thin-walled pots, which were cheaper than brass. His grandson, the third of the name, put up the first bridge of iron across the Severn in 1779; spanning about 30 metres, it contains some 380 tonnes, and its parts are joined by dovetails and wedges as if they were of wood. Henry Cort patented puddling in 1784, in which pig iron was stirred in a reverberatory furnace so that the air burned out its carbon, and grooved rollers the year before. His partner's father had embezzled navy funds, and Cort, who was answerable for the debt, lost his patents.

Benjamin Huntsman, a clockmaker at Doncaster dissatisfied with the steel for his springs, melted blister steel in clay crucibles about 1740; Sheffield cutlers at first declined to use it. In 1828 James Beaumont Neilson of Glasgow introduced the hot blast, which cut the consumption of fuel by about two-thirds. Henry Bessemer announced at Cheltenham on 13 August 1856 that he could make steel without fuel, by blowing air through molten pig iron for about twenty minutes; licensees failed at first, since their ore contained phosphorus and his did not. Robert Mushet cured another defect with spiegeleisen, an alloy with manganese. In the open-hearth furnace, developed by Wilhelm Siemens and by Pierre-Émile Martin in 1865, scrap could be melted too. Sidney Gilchrist Thomas, a police court clerk, and his cousin Percy Gilchrist, a chemist, lined the converter with dolomite in 1878, which took up phosphorus; the slag turned out to be a good fertiliser.

In America William Kelly had made similar experiments in Kentucky. Andrew Carnegie, the son of a hand-loom weaver from Dunfermline, opened his Edgar Thomson works near Pittsburgh in 1875, naming it after the president of the Pennsylvania Railroad, his best customer. During the strike at Homestead in July 1892 his manager Henry Clay Frick sent 300 Pinkerton agents up the river on barges, and ten men or more died in the battle. In 1901 J. P. Morgan bought Carnegie out for $480 million and formed United States Steel, the first corporation with a capital of more than a thousand million dollars. In Germany, Krupp of Essen showed a flawless ingot of two tonnes at the London exhibition of 1851 and invented the seamless railway tyre. Elisha Otis's lift and the steel frame, introduced by William Le Baron Jenney in Chicago in 1885, made skyscrapers possible.

The basic oxygen process, in which pure oxygen is blown on the melt through a lance, was first used at Linz in Austria in 1952 and converts 300 tonnes in about forty minutes. It now accounts for some 70 per cent of the world's steel; most of the remainder comes from electric arc furnaces, invented by Paul Héroult in 1900, which are charged with scrap. A modern blast furnace stays in operation day and night for fifteen years or more. Coke, ore and limestone are charged from above, and the last of these combines with impurities to form slag, which floats upon the metal and is used in cement. Hadfield's manganese steel of 1882 hardens under blows and is suited to railway points. Harry Brearley of Sheffield, seeking a better gun barrel, noticed in 1913 that one of his discarded samples did not rust.

World output is about 1,900 million tonnes a year, of which China produces more than half, followed at a distance by India, Japan and the United States. Ore comes mainly from the Pilbara in Western Australia and from Carajás in Brazil. For every tonne of steel made from ore, about two tonnes of carbon dioxide are set free, and the industry causes roughly 7 to 9 per cent of man-made emissions. In the HYBRIT project in Sweden, begun in 2016, hydrogen takes the place of coke, so that the waste product is water; the first metal so made was delivered to Volvo in 2021. Rust is estimated to destroy one tonne in every five, and to prevent it steel is coated with zinc, a procedure known as galvanising. The Eiffel Tower, which is often supposed to be of steel, is in fact of puddled iron.

? What is steel an alloy of?
= carbon | it with carbon
@ steel is an alloy of it with carbon

? what happens when cast iron has 2 to 4 percent carbon
= makes it brittle but easy to melt and pour | brittle but easy to melt and pour
@ makes it brittle but easy to melt and pour

? Which ore of iron is named for blood?
= haematite
@ The chief ores are the oxides haematite and magnetite

? What makes steel stainless?
= Chromium
@ Chromium, in amounts of at least 10.5 per cent, renders steel stainless

? How do we know that the dagger of Tutankhamun is meteoritic?
= high content of nickel | their high content of nickel
@ as their high content of nickel reveals

? Who took the Cape York meteorite to New York?
= Robert Peary
@ Robert Peary removed to New York in 1897

? In what region was iron smelting mastered in the second millennium BC?
= Anatolia
@ Smelting was mastered in Anatolia

? What city was called the Birmingham of Africa?
= Meroe | Meroe on the Nile
@ the furnaces at Meroe on the Nile left such heaps

? What was a bloomery?
= a clay shaft filled with layers of charcoal and ore | a clay shaft filled with layers of charcoal and ore and blown with bellows
@ was a clay shaft filled with layers of charcoal and ore and blown with bellows

? Why was the bloom hammered?
= to drive out slag | drive out slag
@ the bloom, had to be hammered to drive out slag

? What did Du Shi do in AD 31?
= had bellows worked by water power
@ the prefect Du Shi had bellows worked by water power

? How heavy is the Iron Pillar of Delhi?
= more than six tonnes | six tonnes
@ weighing more than six tonnes, has scarcely rusted

? Damascus blades were made from what?
= Indian wootz steel | wootz steel
@ Indian wootz steel, made by heating iron

? Where did blast furnaces appear in Europe?
= Sweden | Lapphyttan
@ blast furnaces appeared in Sweden, at Lapphyttan

? What did Abraham Darby use to smelt iron in 1709?
= coke
@ in 1709 smelted iron with coke

? what religion was abraham darby
= Quaker | a Quaker
@ Abraham Darby, a Quaker who had formerly made malt mills

? How are the parts of the bridge over the Severn joined?
= by dovetails and wedges | dovetails and wedges
@ its parts are joined by dovetails and wedges

? When did Henry Cort patent puddling?
= 1784
@ Henry Cort patented puddling in 1784

? Why did Cort lose his patents?
= His partner's father had embezzled navy funds | answerable for the debt | who was answerable for the debt
@ His partner's father had embezzled navy funds, and Cort, who was answerable for the debt

? What was Huntsman unhappy with?
= steel for his springs | the steel for his springs
@ a clockmaker at Doncaster dissatisfied with the steel for his springs

? What did the hot blast do?
= cut the consumption of fuel by about two-thirds | cut the consumption of fuel
@ which cut the consumption of fuel by about two-thirds

? Where did Bessemer announce his process?
= Cheltenham
@ Henry Bessemer announced at Cheltenham on 13 August 1856

? How long did Bessemer blow air through the iron?
= about twenty minutes | twenty minutes
@ through molten pig iron for about twenty minutes

? Why did Bessemer's licensees fail at first?
= their ore contained phosphorus | since their ore contained phosphorus | their ore contained phosphorus and his did not
@ since their ore contained phosphorus and his did not

? What is spiegeleisen?
= an alloy with manganese | alloy with manganese
@ spiegeleisen, an alloy with manganese

? What was the converter lined with in 1878?
= dolomite
@ lined the converter with dolomite in 1878

? Who was the Edgar Thomson works named after?
= president of the Pennsylvania Railroad | the president of the Pennsylvania Railroad
@ naming it after the president of the Pennsylvania Railroad

? How many Pinkerton agents were sent to Homestead?
= 300
@ sent 300 Pinkerton agents up the river

? How much did Morgan pay Carnegie?
= $480 million
@ J. P. Morgan bought Carnegie out for $480 million

? Who introduced the steel frame in Chicago?
= William Le Baron Jenney
@ introduced by William Le Baron Jenney in Chicago

? When was the basic oxygen process first used?
= 1952
@ was first used at Linz in Austria in 1952

? What is the slag of blast furnaces used in?
= cement
@ floats upon the metal and is used in cement

? what are electric arc furnaces fed with
= scrap
@ which are charged with scrap

? What was Harry Brearley looking for?
= a better gun barrel | better gun barrel
@ Harry Brearley of Sheffield, seeking a better gun barrel

? How much carbon dioxide is released for one tonne of steel?
= about two tonnes | two tonnes
@ about two tonnes of carbon dioxide are set free

? What takes the place of coke in the HYBRIT project?
= hydrogen
@ begun in 2016, hydrogen takes the place of coke

? What is coating with zinc called?
= galvanising
@ coated with zinc, a procedure known as galvanising

? Is the Eiffel Tower made of steel?
= puddled iron | in fact of puddled iron
@ is in fact of puddled iron

~ Which by-product helped farmers?
= slag | the slag
@ the slag turned out to be a good fertiliser

~ What chemical luck favoured the pioneer in Shropshire?
= low in sulphur | local coal being fortunately low in sulphur | the local coal being fortunately low in sulphur
@ the local coal being fortunately low in sulphur

~ What shields the ancient Indian monument from corrosion?
= a film formed by its phosphorus | film formed by its phosphorus
@ owing to a film formed by its phosphorus

~ What did the great industrialist's father do for a living?
= hand-loom weaver | a hand-loom weaver
@ the son of a hand-loom weaver from Dunfermline

~ Which supply problem may have hastened the end of bronze?
= trade in tin is thought to have been disrupted | trade in tin
@ when trade in tin is thought to have been disrupted

~ Which carmaker bought the green product?
= Volvo
@ the first metal so made was delivered to Volvo

~ Which craftsmen turned down the clockmaker's superior material?
= Sheffield cutlers
@ Sheffield cutlers at first declined to use it

~ What proportion of the metal is lost to corrosion?
= one tonne in every five
@ Rust is estimated to destroy one tonne in every five

! How many men died building the bridge across the Severn?

! Who invented the bloomery?

! When did Krupp introduce the hot blast?

! What alloy did Percy Gilchrist discover in 1913?

! How much did Carnegie pay Frick?

! In what year was the Iron Pillar moved to Delhi?

! Who won the strike at Homestead?

! What percentage of the world's steel does India produce?

! Why did the Hittites stop smelting iron?

! How much nickel does the Cape York meteorite contain?
