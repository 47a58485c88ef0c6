# Black Sea
The Black Sea is an inland sea between Europe and Asia, surrounded by Bulgaria, Romania, Ukraine, Russia, Georgia and Turkey. It has an area of about 436,000 square kilometres, not counting the Sea of Azov, and a greatest depth of some 2,200 metres. Its only outlet is the Bosporus, a winding strait that at the narrowest place is just 700 metres across and that leads by way of the Sea of Marmara and the Dardanelles to the Aegean. The northwestern part is a broad shelf less than 200 metres deep, whereas off the Caucasus and the Pontic Mountains the bottom falls away abruptly. Tides are hardly noticeable, since the basin is too small and too enclosed. The largest peninsula, Crimea, is tied to the mainland by the isthmus of Perekop, from five to seven kilometres wide.

Below a depth of roughly 150 metres the water holds no oxygen, and about nine tenths of the total volume is therefore without life except for certain bacteria. The reason is that light, brackish water from the rivers floats on heavy, salty water from the Mediterranean and the two hardly mix. Bacteria that decompose sinking matter use sulphate in place of oxygen and give off hydrogen sulphide, a poisonous gas with the smell of rotten eggs; nowhere in the world is there more of it dissolved in the sea. What is deadly for animals is a blessing for archaeologists, because shipworms, which elsewhere devour timber, cannot live there. In 2017 an expedition led from the University of Southampton filmed at a depth of two kilometres a Greek merchant ship about 2,400 years old, with mast, rudders and rowing benches in place, the oldest intact wreck known.

Five large rivers, the Danube, Dniester, Southern Bug, Dnieper and Don, the last by way of the Sea of Azov, empty into the sea, the Danube alone bringing more than half of the fresh water. As more flows in than evaporates, the surplus escapes through the Bosporus at the surface, while a deeper current carries salt water in the opposite direction. The Italian nobleman Luigi Ferdinando Marsigli demonstrated this double stream in 1680 by letting down a rope with pieces of white cork, having heard from fishermen that their nets were drawn toward the north. The salinity at the surface is about 18 parts in a thousand, half that of the oceans, so that in cold winters ice forms along the shores of Odesa and in the Sea of Azov, the shallowest sea in the world, nowhere more than 15 metres deep.

The Greeks first called it Pontos Axeinos, the inhospitable sea, perhaps from an Iranian word for "dark" that they misunderstood; later, when they had grown familiar with it, they changed this to Euxeinos, hospitable. Why it is called black is uncertain. According to the most widely accepted explanation, peoples of the steppe used colours for the points of the compass, black standing for north and red for south, while sailors point to the gloom of winter storms, and chemists to the dark layer that sulphide leaves on iron. In 1997 the American geologists William Ryan and Walter Pitman put forward the theory that about 7,600 years ago the Mediterranean had burst through the Bosporus and filled a much lower lake in a catastrophe from which the tale of Noah might have sprung; most researchers now favour a gentler rise of some metres.

In Greek legend Jason and the Argonauts sailed to Colchis at the eastern end to fetch the Golden Fleece, which may recall the custom of washing gold from streams with the help of sheepskins. From the seventh century BC Miletus, the most active of the mother cities, planted dozens of colonies, including Sinope, Olbia, Istros and Panticapaeum, the present Kerch. They lived by the export of grain, salted fish and slaves, and Athens depended on them for bread. Mithridates VI, king of Pontus, united most of the coasts and fought three wars with Rome before he had himself killed by a guard in 63 BC. The poet Ovid, banished by Augustus for reasons that are not quite clear, spent his last years at Tomis, now Constanța, and complained in verse of frozen wine and barbarian arrows.

Genoese merchants obtained the right to trade in these waters by a treaty with the Byzantine emperor, signed at Nymphaeum in 1261, and made Caffa in Crimea their chief base. Besieged there by the Mongols in 1346, they are said to have carried the plague to Italy after the attackers had hurled infected corpses over the walls. When Mehmed II had conquered Constantinople in 1453, Trebizond in 1461 and Caffa in 1475 through his vizier, the sea became a Turkish lake, closed to foreign ships for three hundred years. Russia reopened it by the treaty of Küçük Kaynarca in July 1774 and annexed Crimea nine years later. The port of Odesa, founded in 1794 under Catherine the Great by the Spaniard José de Ribas, grew with the export of wheat, and the Duke of Richelieu, its governor, is commemorated at the top of the famous steps.

In November 1853 a Russian squadron under Admiral Nakhimov destroyed an Ottoman fleet at Sinope with explosive shells, an event that drew Britain and France into the Crimean War. The siege of Sevastopol lasted eleven months, and the peace of Paris in 1856 forbade warships on the sea, a clause that Russia cast off in 1871. The crew of the battleship Potemkin mutinied in June 1905 over rotten meat, killed several of their officers and finally gave themselves up in the Romanian port of Constanța; Sergei Eisenstein made a film of it in 1925. Passage through the straits is governed by the convention signed at Montreux in July 1936, which guarantees freedom to merchant vessels but limits the number, tonnage and stay of warships from other states. Turkey invoked it in 2022 after the Russian invasion of Ukraine, in which the flagship Moskva was sunk by two missiles on 14 April.

Three quarters of the catch consist of anchovy, hamsi in Turkish, which is fried, baked in bread and even made into sweets at Trabzon. In the 1980s the comb jelly Mnemiopsis, brought in the ballast water of ships from America, multiplied until it was estimated to weigh a billion tonnes, and fisheries collapsed, for it feeds on the eggs and larvae of fish; a second comb jelly, Beroe, which appeared in 1997 and eats nothing but the first, restored some balance. Fertiliser washed from the fields of the Danube basin had at the same time produced blooms of algae and killed seagrass and mussels on the shelf. The monk seal has vanished, and sturgeon, the source of caviar, are close to extinction. Gas is pumped under the sea from Russia to Turkey through Blue Stream, completed in 2003, and TurkStream; Turkey found a large field of its own, Sakarya, in August 2020.

? How deep is the Black Sea at most?
= some 2,200 metres | 2,200 metres
@ a greatest depth of some 2,200 metres

? What is the only outlet of the Black Sea?
= the Bosporus | Bosporus
@ Its only outlet is the Bosporus

? Why are there hardly any tides?
= the basin is too small and too enclosed | since the basin is too small and too enclosed
@ since the basin is too small and too enclosed

? What connects Crimea with the mainland?
= the isthmus of Perekop | isthmus of Perekop
@ is tied to the mainland by the isthmus of Perekop

? At what depth does oxygen disappear?
= roughly 150 metres | Below a depth of roughly 150 metres | 150 metres
@ Below a depth of roughly 150 metres the water holds no oxygen

? What does hydrogen sulphide smell like?
= rotten eggs
@ with the smell of rotten eggs

? Why is the deep water good for archaeologists?
= because shipworms, which elsewhere devour timber, cannot live there | shipworms, which elsewhere devour timber, cannot live there | shipworms cannot live there
@ because shipworms, which elsewhere devour timber, cannot live there

? how old is the greek ship filmed in 2017
= about 2,400 years | about 2,400 years old | 2,400 years
@ a Greek merchant ship about 2,400 years old

? Which river provides more than half of the fresh water?
= the Danube | Danube
@ the Danube alone bringing more than half of the fresh water

? Who showed in 1680 that there was a double current?
= Luigi Ferdinando Marsigli | the Italian nobleman Luigi Ferdinando Marsigli
@ Luigi Ferdinando Marsigli demonstrated this double stream in 1680

? What did Marsigli use for his demonstration?
= a rope with pieces of white cork | rope with pieces of white cork
@ by letting down a rope with pieces of white cork

? What is the shallowest sea in the world?
= the Sea of Azov | Sea of Azov
@ the Sea of Azov, the shallowest sea in the world

? What was the first Greek name for the Black Sea?
= Pontos Axeinos
@ The Greeks first called it Pontos Axeinos

? What does Euxeinos mean?
= hospitable
@ they changed this to Euxeinos, hospitable

? Black stood for which direction among steppe peoples?
= north
@ black standing for north and red for south

? What theory did Ryan and Pitman propose in 1997?
= the Mediterranean had burst through the Bosporus and filled a much lower lake | that about 7,600 years ago the Mediterranean had burst through the Bosporus
@ that about 7,600 years ago the Mediterranean had burst through the Bosporus and filled a much lower lake

? What did Jason sail to Colchis for?
= the Golden Fleece | to fetch the Golden Fleece | Golden Fleece
@ to fetch the Golden Fleece

? Which city founded the most colonies on the Black Sea?
= Miletus
@ Miletus, the most active of the mother cities

? What did the colonies export?
= grain, salted fish and slaves
@ They lived by the export of grain, salted fish and slaves

? How did Mithridates VI die?
= had himself killed by a guard | killed by a guard
@ he had himself killed by a guard in 63 BC

? Where did Ovid live out his final years?
= Tomis | Tomis, now Constanța
@ spent his last years at Tomis, now Constanța

? What was the Genoese main base?
= Caffa | Caffa in Crimea
@ made Caffa in Crimea their chief base

? What did the Mongols hurl over the walls of Caffa?
= infected corpses
@ had hurled infected corpses over the walls

? Who founded the port of Odesa?
= José de Ribas | the Spaniard José de Ribas
@ founded in 1794 under Catherine the Great by the Spaniard José de Ribas

? In what year was the treaty of Küçük Kaynarca?
= 1774 | July 1774
@ the treaty of Küçük Kaynarca in July 1774

? Who commanded the Russians at Sinope in 1853?
= Admiral Nakhimov | Nakhimov
@ a Russian squadron under Admiral Nakhimov

? How long was Sevastopol besieged?
= eleven months
@ The siege of Sevastopol lasted eleven months

? What did the peace of Paris forbid?
= warships on the sea | warships
@ forbade warships on the sea

? What made the sailors of the Potemkin mutiny?
= rotten meat
@ mutinied in June 1905 over rotten meat

? Which flagship was sunk in April 2022?
= Moskva
@ the flagship Moskva was sunk by two missiles

? What fish makes up most of the catch?
= anchovy
@ Three quarters of the catch consist of anchovy

? How did Mnemiopsis get into the Black Sea?
= in the ballast water of ships | brought in the ballast water of ships from America | the ballast water of ships
@ brought in the ballast water of ships from America

? When was Blue Stream completed?
= 2003
@ through Blue Stream, completed in 2003

~ Which invader's enemy helped the ecosystem to recover?
= Beroe
@ a second comb jelly, Beroe, which appeared in 1997

~ What practice of early miners might lie behind the hero's prize?
= washing gold from streams with the help of sheepskins
@ the custom of washing gold from streams with the help of sheepskins

~ For which vessels does the agreement on the narrows impose restrictions?
= warships from other states | warships
@ limits the number, tonnage and stay of warships from other states

~ Which nation's army was fed by, or rather whose citizens needed, imported cereals from the settlements?
= Athens
@ Athens depended on them for bread

~ What happened when agricultural chemicals ran down the rivers?
= produced blooms of algae and killed seagrass and mussels | blooms of algae
@ produced blooms of algae and killed seagrass and mussels

~ What observation by people at work inspired the experimenter from Italy?
= their nets were drawn toward the north
@ having heard from fishermen that their nets were drawn toward the north

~ Where did the rebellious seamen surrender?
= the Romanian port of Constanța | Constanța
@ gave themselves up in the Romanian port of Constanța

~ Which species of marine mammal no longer occurs?
= monk seal | The monk seal
@ The monk seal has vanished

! How many sailors died on the Moskva?

! Why did Augustus banish Ovid?

! Who discovered the wreck of the Potemkin?

! How long is the Bosporus?

! Who was the first governor of Odesa?

! In what year did Mehmed II conquer Sinope?

! How much gas is there in the Sakarya field?

! Who was the captain of the battleship Potemkin?

! What did the Greeks call the Sea of Azov?

! Which state refused to sign the convention of Montreux?
