# Danube
The Danube is the second longest river of Europe, surpassed only by the Volga. It begins in the Black Forest of southwestern Germany, where two streams, the Brigach and the Breg, unite at Donaueschingen, and ends some 2,850 kilometres farther on in the Black Sea. In its course it flows through or along ten countries, more than any other river in the world: Germany, Austria, Slovakia, Hungary, Croatia, Serbia, Bulgaria, Romania, Moldova (for less than a kilometre) and Ukraine. Four capitals, Vienna, Bratislava, Budapest and Belgrade, lie on its banks. It is also the only major European river that runs from west to east. Its kilometres are counted upstream, from the lighthouse at Sulina. A spring in the park of the princes of Fürstenberg, adorned with marble figures, has disputed the honour of being the source.

Below Immendingen, in dry summers, the whole river vanishes into cracks in the limestone of its bed and reappears about 12 kilometres to the south in the Aach spring, the largest in Germany, from where it runs to Lake Constance and the Rhine. That the water is the same was demonstrated in 1877 by the geologist Adolf Knop, who poured in salt, shale oil and a fluorescent dye, which coloured the spring bright green after 60 hours. At Passau it is joined by the Inn, which often brings more water, and by the Ilz, whose stream is dark from peat. The Drava, the Tisza and the Sava are the principal tributaries in the middle section. The Tisza is the longest of them, whereas the Sava carries the greatest volume. Near Bratislava the river long deposited so much gravel that two large islands were formed.

At the Iron Gates, on the frontier between Serbia and Romania, the Danube breaks through the southern Carpathians in a chain of gorges 134 kilometres in length, where it narrows at one point to about 150 metres and reaches depths of more than 80. Rapids made the passage dangerous until a channel was blasted near Orșova in 1896, in which the current was so violent that a locomotive on the bank had to tow the ships. Two dams, built jointly by Yugoslavia and Romania and completed in 1972 and 1984, raised the water by some 30 metres and ended the hazard. They drowned the island of Ada Kaleh, inhabited by Turks who lived by growing tobacco and smuggling, and they blocked the migration of sturgeons. The head of the Dacian king Decebalus, cut into a cliff between 1994 and 2004, is 55 metres high.

The delta, which covers more than 4,000 square kilometres, mostly in Romania, is the best preserved in Europe. The river divides into three main arms: the Chilia, the northernmost, which carries more than half of the flow, the Sulina, straightened in the nineteenth century for ships, and the Sfântu Gheorghe. Reed beds, the largest continuous ones in the world, shelter more than 300 kinds of birds, among them the greater part of the European population of the great white pelican. The Lipovans, descendants of Russian Old Believers who fled from church reforms in the eighteenth century, catch carp and pike from black wooden boats. Nicolae Ceaușescu had large areas drained in the 1980s in order to gain farmland, but since the soil proved salty some of the dikes have been opened again. The delta became a biosphere reserve and a World Heritage Site in 1991.

At Lepenski Vir, a terrace beside the gorges, fishermen of the seventh millennium BC lived in huts of trapezoidal plan and carved boulders into faces with the mouths of fish; Dragoslav Srejović excavated the site from 1965, ahead of the rising reservoir. The Greeks called the lower river Ister, the Romans Danuvius. For some four hundred years it served the latter as a frontier, defended by legions at Carnuntum, Aquincum and Viminacium. For the conquest of Dacia the emperor Trajan had a bridge of twenty stone piers with wooden arches built by Apollodorus of Damascus between 103 and 105; more than a kilometre in length, it remained for a thousand years the longest ever made. A tablet in the rock commemorates the road that the emperor had hewn along the gorge. Aurelian withdrew from the province beyond the river about 271.

Armies have followed the valley in both directions. Crusaders marched down it, and the Ottomans came up, winning the battle of Mohács in 1526, after which King Louis II of Hungary drowned in a brook while fleeing. At Blenheim in August 1704 the Duke of Marlborough and Eugene of Savoy crushed a French and Bavarian army, and thousands of horsemen perished in the river. In May 1809 Napoleon suffered his first serious defeat at Aspern, when the Austrians floated burning mills and logs against his bridges; six weeks afterwards he crossed by night and won at Wagram. In the winter of 1944 to 1945, members of the Arrow Cross shot Jews on the embankment of Budapest, having first made them take off their shoes, which were valuable; sixty pairs of iron shoes have recalled the crime since 2005.

Steamers began to run between Vienna and Pest in 1830 under a company founded by two Englishmen, John Andrews and Joseph Prichard; by 1880 it was the largest inland shipping firm in the world. The Treaty of Paris, which concluded the Crimean War in 1856, declared the river free for the vessels of all nations and set up a European commission with its seat at Galați, one of the earliest international bodies. In 1948 a convention signed in Belgrade restricted control to the countries on the banks. The canal between the Main and the Danube, finished in 1992 after 32 years of work, made it possible to sail from the North Sea to the Black Sea; Charlemagne had attempted a similar link, the Fossa Carolina, in 793. Bridges at Novi Sad destroyed by NATO aircraft in 1999 blocked traffic for several years.

A quarrel between Hungary and Slovakia over the dams of Gabčíkovo and Nagymaros, agreed in 1977, became the first environmental case of importance before the International Court of Justice. Hungary had abandoned its part in 1989 after protests led by the biologist János Vargha, and Slovakia diverted the river into a canal in 1992; the judges found five years later that both had broken the law. In January 2000 cyanide escaped from a gold works at Baia Mare, poisoned the Tisza and killed more than a thousand tonnes of fish. About 20 million people draw their drinking water from the Danube or its banks. The huchen, a salmon that grows to over a metre, is found only in its basin. Claudio Magris described a journey along the whole river in a book published in 1986, and Johann Strauss called it blue, which it rarely is.

? Which river in Europe is longer than the Danube?
= the Volga | Volga
@ surpassed only by the Volga

? Where do the Brigach and Breg unite?
= Donaueschingen
@ the Brigach and the Breg, unite at Donaueschingen

? How many countries does the Danube flow through or along?
= ten
@ it flows through or along ten countries

? From what point are the kilometers counted?
= the lighthouse at Sulina | lighthouse at Sulina
@ counted upstream, from the lighthouse at Sulina

? What does the water disappear into below Immendingen?
= cracks in the limestone | cracks in the limestone of its bed
@ vanishes into cracks in the limestone of its bed

? What is the largest spring in Germany?
= the Aach spring | Aach spring
@ in the Aach spring, the largest in Germany

? What did Adolf Knop pour into the water?
= salt, shale oil and a fluorescent dye
@ who poured in salt, shale oil and a fluorescent dye

? Which tributary carries the greatest volume?
= the Sava | Sava
@ whereas the Sava carries the greatest volume

? Why is the Ilz dark?
= peat | from peat
@ whose stream is dark from peat

? Through which mountains does the Danube break at the Iron Gates?
= the southern Carpathians | Carpathians
@ breaks through the southern Carpathians

? What had to tow ships in the channel near Orșova?
= a locomotive | locomotive
@ that a locomotive on the bank had to tow the ships

? Which countries built the two dams?
= Yugoslavia and Romania
@ built jointly by Yugoslavia and Romania

? What did the people of Ada Kaleh live by?
= growing tobacco and smuggling
@ who lived by growing tobacco and smuggling

? How tall is the head of Decebalus?
= 55 metres
@ is 55 metres high

? How large is the delta?
= more than 4,000 square kilometres | 4,000 square kilometres
@ which covers more than 4,000 square kilometres

? Which arm is the northernmost?
= the Chilia | Chilia
@ the Chilia, the northernmost, which carries

? Who are the Lipovans?
= descendants of Russian Old Believers
@ The Lipovans, descendants of Russian Old Believers

? Why did Ceaușescu drain large areas?
= to gain farmland | in order to gain farmland
@ in the 1980s in order to gain farmland

? When did the delta become a World Heritage Site?
= 1991
@ a biosphere reserve and a World Heritage Site in 1991

? Who excavated Lepenski Vir?
= Dragoslav Srejović
@ Dragoslav Srejović excavated the site

? What did the Greeks call the lower Danube?
= Ister
@ The Greeks called the lower river Ister

? Who built Trajan's bridge?
= Apollodorus of Damascus
@ built by Apollodorus of Damascus between 103 and 105

? How many stone piers did the bridge have?
= twenty
@ a bridge of twenty stone piers with wooden arches

? When did Aurelian withdraw from the province?
= about 271 | 271
@ withdrew from the province beyond the river about 271

? How did King Louis II of Hungary die?
= drowned in a brook while fleeing | drowned
@ drowned in a brook while fleeing

? Which commanders won at Blenheim?
= the Duke of Marlborough and Eugene of Savoy
@ the Duke of Marlborough and Eugene of Savoy crushed

? Where did Napoleon suffer his first serious defeat?
= Aspern
@ suffered his first serious defeat at Aspern

? What did the Austrians float against the bridges?
= burning mills and logs
@ floated burning mills and logs against his bridges

? how many pairs of iron shoes are there in budapest
= sixty
@ sixty pairs of iron shoes have recalled the crime

? Who founded the steamer company?
= John Andrews and Joseph Prichard | two Englishmen, John Andrews and Joseph Prichard
@ two Englishmen, John Andrews and Joseph Prichard

? What war was concluded by the Treaty of Paris in 1856?
= the Crimean War | Crimean War
@ The Treaty of Paris, which concluded the Crimean War

? What was the seat of the European commission?
= Galați
@ a European commission with its seat at Galați

? How long did the work on the Main-Danube canal take?
= 32 years
@ finished in 1992 after 32 years of work

? What was Charlemagne's canal called?
= Fossa Carolina | the Fossa Carolina
@ attempted a similar link, the Fossa Carolina

? What did Slovakia do with the river in 1992?
= diverted the river into a canal
@ Slovakia diverted the river into a canal in 1992

? Which poison escaped at Baia Mare?
= cyanide
@ In January 2000 cyanide escaped

? How many people get their drinking water from the Danube?
= About 20 million | 20 million
@ About 20 million people draw their drinking water

? What is the huchen?
= a salmon | a salmon that grows to over a metre
@ The huchen, a salmon that grows to over a metre

~ Why were some embankments breached after the dictator's fall?
= the soil proved salty
@ but since the soil proved salty some of the dikes

~ What verdict was given on the two quarrelling neighbours?
= both had broken the law
@ found five years later that both had broken the law

~ For what reason were victims stripped of footwear?
= were valuable | which were valuable
@ made them take off their shoes, which were valuable

~ Whose campaign caused a state to give up its share of the project?
= János Vargha | the biologist János Vargha
@ after protests led by the biologist János Vargha

~ What harm did the barrages do to wildlife?
= blocked the migration of sturgeons
@ they blocked the migration of sturgeons

~ What drove a religious minority to settle among the reeds?
= church reforms
@ who fled from church reforms in the eighteenth century

~ What prevented boats from passing through Serbia at the end of the last century?
= Bridges at Novi Sad destroyed by NATO aircraft | Bridges at Novi Sad
@ Bridges at Novi Sad destroyed by NATO aircraft in 1999

~ Which nation barely touches the stream?
= Moldova
@ Moldova (for less than a kilometre)

! Who carved the head of Decebalus?

! How long is the Sava?

! When was the lighthouse at Sulina built?

! Why did Trajan withdraw from Dacia?

! How many soldiers died at Wagram?

! Who destroyed the bridge of Apollodorus?

! What did Adolf Knop discover at Passau?

! How much did the canal between the Main and the Danube cost?

! When did Hungary finish the dam of Nagymaros?

! Who owned the gold works at Baia Mare?
