# Coral reef
A coral reef is an underwater ridge built up from the limestone skeletons of stony corals. These animals, which belong to the phylum Cnidaria like sea anemones and jellyfish, live in colonies of small polyps, each with a ring of tentacles, usually six or a multiple of six, around its mouth. Reefs cover less than one percent of the ocean floor, roughly 250,000 to 280,000 square kilometres, but about a quarter of all marine species are found in them at some time in their lives, for which reason they are sometimes called "the rainforests of the sea". More than nine tenths of their area lies in the Indo-Pacific, with the greatest number of species in the Coral Triangle between Indonesia, the Philippines and the Solomon Islands. Those of the Caribbean, cut off since the Isthmus of Panama rose about three million years ago, are poorer.

Most reef-building corals harbour single-celled algae, the zooxanthellae, in their tissue. These supply up to 90 percent of the energy which the coral needs, in the form of sugars and glycerol, and receive in return shelter, carbon dioxide and the nitrogen contained in the waste of their host. The partnership explains why reefs flourish in water poor in nutrients, a fact that puzzled Charles Darwin and is known as Darwin's paradox. By night the polyps stretch out their tentacles, armed with stinging cells, to catch plankton. Since the algae depend on light, reefs seldom grow below 50 metres, and they require temperatures between about 20 and 29 degrees Celsius. Muddy or fresh water does not suit them, so that there are gaps opposite the mouths of large rivers such as the Amazon. Cold-water corals like Lophelia, which have no algae, form banks in the dark off Norway.

Three main types are distinguished. Fringing reefs, the most common, are attached to the shore; barrier reefs are separated from it by a wide lagoon; and atolls enclose a lagoon without an island. In The Structure and Distribution of Coral Reefs, published in 1842, Darwin explained them as stages of one development: as a volcanic island sinks, the reef around it grows upward and at length remains alone. He had conceived the theory on the coast of South America before he had seen a single true reef. His chief opponents were John Murray, who thought that atolls rested on banks of sediment, and Alexander Agassiz, who spent a fortune on voyages to refute him. The question was settled in 1952, when a drill on Enewetak in the Marshall Islands, where the United States was testing bombs, reached volcanic rock after some 1,400 metres of limestone.

Corals reproduce in two ways. A colony enlarges itself by budding, and broken branches of species such as staghorn coral can grow into new colonies. In addition most species release eggs and sperm into the water, often on a few nights of the year that are determined by the temperature, the phase of the moon and the time of sunset. This mass spawning was discovered on the Great Barrier Reef by a group of students in 1981; it happens there a few days after the full moon in October or November, and the slicks can be seen from aeroplanes. The larva, called a planula, drifts for days or weeks, attracted by the noise of fish and shrimps on a healthy reef, before it settles. Massive corals of the genus Porites lengthen by about one centimetre a year and may live for centuries, while branching Acropora can add ten or more. Their bands can be read like the rings of trees.

The largest system of reefs is the Great Barrier Reef off Queensland, which consists of nearly 3,000 single reefs and stretches over 2,300 kilometres. James Cook became aware of it on 11 June 1770 when the Endeavour ran aground; the ship was freed after about fifty tonnes of ballast and guns had been thrown overboard. A marine park was set up in 1975, after drilling for oil and a plan to mine limestone for fertiliser at Ellison Reef had been defeated by campaigners, among them the poet Judith Wright. The second longest lies off Belize, Mexico, Guatemala and Honduras. It includes the Great Blue Hole, a circular sinkhole more than 300 metres wide and about 125 metres deep that Jacques Cousteau made famous in 1971. New Caledonia possesses the largest lagoon. In the Red Sea, corals stand more heat than elsewhere.

Reefs are of use to some hundreds of millions of people. They provide food and income from tourism, the value of which has been put at 36 billion dollars a year, and on average they reduce the energy of waves by 97 percent, thereby sheltering coasts from storms. Drugs have been derived from their inhabitants: cytarabine, employed against leukaemia, goes back to a sponge from Florida described by Werner Bergmann, and ziconotide, a painkiller, to the venom of a cone snail studied by Baldomero Olivera. Parrotfish bite off algae together with limestone and excrete the latter as sand, up to several hundred kilograms a year for a large individual. Cleaner wrasses remove parasites from bigger fish at fixed stations. When a disease killed more than 90 percent of the sea urchin Diadema in the Caribbean in 1983, seaweed overgrew the corals, since overfishing had already made grazers rare.

The gravest danger is heat. If the water stays only one degree above the usual maximum of summer for several weeks, the corals expel their algae and turn white, which is called bleaching; they starve unless it cools down soon. The first worldwide event, connected with the El Niño of 1997 and 1998, destroyed about 16 percent of the reefs of the world, and the third lasted from 2014 to 2017. On the Great Barrier Reef about 30 percent of the shallow-water corals died in 2016 alone, according to Terry Hughes. The gas carbon dioxide harms them in another way, too: dissolved in the sea, it lowers the pH and with it the supply of carbonate for the skeletons. Further threats are fishing with dynamite or cyanide, fertiliser from farms, and the crown-of-thorns starfish, outbreaks of which are fostered by it. Hawaii prohibited sunscreens containing oxybenzone from 2021.

Attempts to restore reefs are made in many places. In the Florida Keys Ken Nedimyer began around 2000 to hang fragments of staghorn coral in nurseries, and David Vaughan of the Mote laboratory found by accident that pieces cut very small grow up to forty times as fast. Biorock, invented by the German architect Wolf Hilbertz, employs a weak electric current so that minerals are deposited on frames of steel. Ruth Gates of Hawaii and Madeleine van Oppen of Australia set out to breed "super corals" able to bear higher temperatures. Ships are sunk on purpose as artificial reefs: the aircraft carrier Oriskany went down off Pensacola in 2006, whereas some two million old tyres placed off Fort Lauderdale in the 1970s broke loose and damaged the natural reef nearby. In the view of the IPCC, warming of two degrees would wipe out more than 99 percent of the reefs.

? What are coral reefs built from?
= limestone skeletons of stony corals | the limestone skeletons of stony corals
@ built up from the limestone skeletons of stony corals

? What phylum do corals belong to?
= Cnidaria
@ which belong to the phylum Cnidaria

? what are reefs sometimes called because of the many species
= the rainforests of the sea | rainforests of the sea
@ they are sometimes called "the rainforests of the sea"

? Where is the Coral Triangle?
= between Indonesia, the Philippines and the Solomon Islands
@ the Coral Triangle between Indonesia, the Philippines and the Solomon Islands

? What cut off the reefs of the Caribbean?
= the Isthmus of Panama rose | the Isthmus of Panama | Isthmus of Panama
@ cut off since the Isthmus of Panama rose

? What are zooxanthellae?
= single-celled algae
@ harbour single-celled algae, the zooxanthellae

? How much of the coral's energy comes from the algae?
= up to 90 percent | 90 percent
@ These supply up to 90 percent of the energy

? Why are there gaps in reefs opposite large rivers?
= Muddy or fresh water does not suit them
@ Muddy or fresh water does not suit them, so that there are gaps

? What do the polyps catch at night?
= plankton
@ armed with stinging cells, to catch plankton

? Which kind of reef is the most common?
= Fringing reefs | Fringing
@ Fringing reefs, the most common

? What separates a barrier reef from the coast?
= a wide lagoon | wide lagoon
@ separated from it by a wide lagoon

? In what year did Darwin publish his book on reefs?
= 1842
@ published in 1842, Darwin explained them

? What did John Murray think atolls rested on?
= banks of sediment
@ who thought that atolls rested on banks of sediment

? Where was the drilling done that settled the question?
= Enewetak in the Marshall Islands | on Enewetak in the Marshall Islands | Enewetak
@ a drill on Enewetak in the Marshall Islands

? How does a coral colony get larger?
= by budding | budding
@ A colony enlarges itself by budding

? Who discovered mass spawning?
= a group of students | students
@ on the Great Barrier Reef by a group of students

? What is the larva of a coral called?
= a planula | planula
@ The larva, called a planula

? What attracts the larva to a reef?
= the noise of fish and shrimps | noise of fish and shrimps on a healthy reef
@ attracted by the noise of fish and shrimps on a healthy reef

? How fast does Porites grow?
= about one centimetre a year | one centimetre a year
@ lengthen by about one centimetre a year

? What was the ship that ran aground in 1770?
= Endeavour | the Endeavour
@ when the Endeavour ran aground

? How was Cook's ship freed?
= about fifty tonnes of ballast and guns had been thrown overboard
@ after about fifty tonnes of ballast and guns had been thrown overboard

? Which poet took part in the campaign against drilling?
= Judith Wright
@ among them the poet Judith Wright

? How deep is the Great Blue Hole?
= about 125 metres | 125 metres
@ more than 300 metres wide and about 125 metres deep

? Who made the Great Blue Hole famous?
= Jacques Cousteau
@ that Jacques Cousteau made famous in 1971

? By what percentage do reefs lower the energy of waves?
= 97 percent | 97
@ reduce the energy of waves by 97 percent

? What is cytarabine used against?
= leukaemia
@ cytarabine, employed against leukaemia

? What do parrotfish excrete?
= sand
@ excrete the latter as sand

? What do cleaner wrasses do?
= remove parasites from bigger fish | remove parasites
@ Cleaner wrasses remove parasites from bigger fish

? Why had grazers become rare in the Caribbean?
= overfishing
@ since overfishing had already made grazers rare

? What is it called when corals expel their algae and turn white?
= bleaching
@ turn white, which is called bleaching

? How many of the world's reefs were destroyed in the first worldwide event?
= about 16 percent | 16 percent
@ destroyed about 16 percent of the reefs of the world

? What did Hawaii ban?
= sunscreens containing oxybenzone
@ Hawaii prohibited sunscreens containing oxybenzone

? Who invented Biorock?
= Wolf Hilbertz | the German architect Wolf Hilbertz
@ invented by the German architect Wolf Hilbertz

? What was sunk near Pensacola in 2006?
= the aircraft carrier Oriskany | aircraft carrier Oriskany
@ the aircraft carrier Oriskany went down off Pensacola

? How many tires were put off Fort Lauderdale?
= some two million | two million
@ some two million old tyres placed off Fort Lauderdale

? When did Ken Nedimyer start?
= around 2000 | 2000
@ Ken Nedimyer began around 2000

~ Which rich man sailed about hoping to prove the great naturalist wrong?
= Alexander Agassiz
@ Alexander Agassiz, who spent a fortune on voyages to refute him

~ What surgical trick speeds up growth in Florida?
= pieces cut very small
@ pieces cut very small grow up to forty times as fast

~ How does a greenhouse vapour make building harder for the polyps?
= it lowers the pH
@ dissolved in the sea, it lowers the pH

~ What result would follow if the globe got hotter as feared by the scientific panel?
= wipe out more than 99 percent of the reefs | more than 99 percent of the reefs
@ would wipe out more than 99 percent of the reefs

~ What spiny predator multiplies thanks to agricultural run-off?
= crown-of-thorns starfish | the crown-of-thorns starfish
@ the crown-of-thorns starfish, outbreaks of which are fostered by it

~ What analgesic comes from a shell creature's poison?
= ziconotide
@ ziconotide, a painkiller, to the venom of a cone snail

~ Which two women hoped to raise tougher strains?
= Ruth Gates of Hawaii and Madeleine van Oppen of Australia
@ Ruth Gates of Hawaii and Madeleine van Oppen of Australia

~ Which French territory has the most extensive sheltered basin?
= New Caledonia
@ New Caledonia possesses the largest lagoon

! When did the second worldwide bleaching event take place?

! How long is the reef off Belize?

! Who drilled on Ellison Reef?

! What disease killed the parrotfish in 1983?

! In what year was the Oriskany built?

! Who supported Darwin's theory of atolls?

! How much money did Alexander Agassiz spend?

! What percentage of the Red Sea corals died in 2016?

! How do cold-water corals reproduce?

! When was the marine park of New Caledonia set up?

! Why did James Cook return to the Great Barrier Reef?
