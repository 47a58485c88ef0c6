# Great Barrier Reef
The Great Barrier Reef, off the coast of Queensland in northeastern Australia, is the largest system of coral reefs in the world. It is not one continuous wall but an assemblage of about 2,900 separate reefs and some 900 islands, extending for roughly 2,300 kilometres from the Torres Strait to a point north of Bundaberg and covering an area greater than that of Italy. Its distance from the mainland varies between about 30 kilometres near Cairns and more than 200 off Gladstone. Types include ribbon reefs, which form narrow strips along the edge of the continental shelf in the north, patch reefs in the lagoon, and fringing reefs, which grow directly from the shores of islands. It is often described as the biggest structure made by living organisms and can be seen from space.

The builders are polyps, animals related to sea anemones, which extract calcium carbonate from the water and deposit it as a cup-shaped skeleton. In their tissue live single-celled algae, zooxanthellae, which supply up to nine tenths of the food of the coral through photosynthesis and receive shelter and nutrients in return. For this reason reefs thrive only in clear, shallow, warm water, generally between 18 and 29 degrees. Staghorn corals may lengthen by more than ten centimetres in a year, whereas massive boulder corals grow a centimetre or so, and their yearly bands, like the rings of a tree, record past climates. Coralline algae cement the fragments together. Parrotfish, by gnawing at dead coral and excreting it, produce much of the sand; a single large fish may yield several hundred kilograms annually. Soft corals have no rigid skeleton.

As the Australian plate drifted northward, the shelf came into tropical waters, and corals have grown on it, with breaks, for about half a million years. When the ice caps were at their greatest extent, some 20,000 years ago, the sea stood around 120 metres lower than today and the shelf was a plain crossed by rivers, on which Aboriginal people hunted. The present reef began to form on the old limestone hills about 9,000 years ago, when the rising water had flooded them. Oral traditions of the Yidinji and other groups near Cairns tell of a time when the coast lay far to the east, at the edge of the reef, and the sea came in. Drilling in the 1920s and 1930s, at Michaelmas Cay and Heron Island, showed that the coral rests on sand rather than on rock, to the surprise of those who carried it out.

On the night of 11 June 1770 the Endeavour, commanded by James Cook, struck a reef southeast of the present Cooktown. The crew threw overboard six cannon, ballast and stores, some 40 tonnes in all, floated her off after 23 hours and, following a proposal of the midshipman Jonathan Monkhouse, drew a sail smeared with wool and dung under the hull to plug the leak. During the seven weeks of repairs on the river the naturalist Joseph Banks saw his first kangaroo. The cannon were recovered in 1969. HMS Pandora, which was carrying captured mutineers of the Bounty, sank in 1791 near the northern end; 31 of the crew and four of the prisoners lost their lives. Matthew Flinders, who charted a safe way through in 1802, was the first to use the expression "barrier reefs". About thirty shipwrecks are historically important.

Some 1,500 species of fish, 400 of hard coral and 4,000 of molluscs have been counted. The giant clam reaches more than a metre and 200 kilograms. Six of the seven species of sea turtles breed there; Raine Island, far in the north, is the largest rookery of the green turtle, where over 60,000 females have been observed in one season. The temperature of the nest determines the sex of the young, and as a consequence of warming nearly all of those hatched there are now female. Dugongs, relatives of the elephant that graze on seagrass, number about 10,000. From June to September humpback whales come from the Antarctic to calve, and dwarf minke whales approach swimmers out of curiosity. A few nights after the full moon in late spring, corals release eggs and sperm simultaneously, a spectacle first described by students at Townsville in the early 1980s.

The crown-of-thorns starfish, which has up to 21 arms covered with poisonous spines, pushes its stomach out over the coral and digests it. Outbreaks, four of which have been recorded since 1962, are promoted by fertilizer washed from cane fields, since it nourishes the plankton on which the larvae feed. Divers kill the animals by injecting them with bile salts or vinegar. Its chief natural enemy is the giant triton, a snail whose shell collectors prize. A study published in 2012 by the Australian Institute of Marine Science found that half of the coral cover had been lost in 27 years; it ascribed 48 percent of the damage to cyclones, 42 to starfish and 10 to bleaching. Yasi, a storm of the highest category, wrecked a wide strip near Mission Beach in February 2011. Farmers have been offered subsidies to reduce erosion.

When water remains a degree or two above the usual summer maximum for several weeks, corals expel their algae and turn white. If the stress persists they starve. Mass bleaching was observed in 1998 and 2002, and with growing frequency in 2016, 2017, 2020, 2022 and 2024; in the first of the last five, when the marine biologist Terry Hughes surveyed the reef from an aeroplane, nearly a third of the shallow corals died, above all in the remote north, which had been thought the safest part. The carbon dioxide that the ocean absorbs also makes it more acid, so that skeletons form more slowly. Researchers are breeding corals that tolerate heat, collecting spawn to settle on damaged spots, and experimenting with spraying salt into the air in order to brighten clouds. Such measures, they concede, can only buy time.

In 1967 an application to mine Ellison Reef for lime, on the pretext that it was dead, was defeated by the artist John Büsst, the poet Judith Wright and the forester Len Webb, who showed that it was alive. The Marine Park was created by a law of 1975, and in 1981 the reef was entered on the World Heritage List. Since 2004 a third of the park, in place of less than 5 percent, has been closed to fishing. Tourism, which is worth several billion dollars a year, is concentrated at Cairns and in the Whitsunday Islands. In April 2010 the Chinese coal carrier Shen Neng 1 strayed from its lane, ran onto Douglas Shoal and scraped a scar three kilometres long. UNESCO has considered listing the site as in danger, a step that the Australian government has opposed. Torres Strait Islanders retain the right to hunt turtles and dugongs.

? How many separate reefs make up the Great Barrier Reef?
= about 2,900 | 2,900
@ an assemblage of about 2,900 separate reefs

? Off which Australian state does the reef lie?
= Queensland
@ off the coast of Queensland in northeastern Australia

? What are fringing reefs?
= which grow directly from the shores of islands | grow directly from the shores of islands
@ fringing reefs, which grow directly from the shores of islands

? How far from the mainland is the reef near Cairns?
= about 30 kilometres | 30 kilometres
@ varies between about 30 kilometres near Cairns

? What do polyps extract from the water?
= calcium carbonate
@ which extract calcium carbonate from the water

? What is the name of the algae living in coral tissue?
= zooxanthellae
@ single-celled algae, zooxanthellae, which supply

? What kind of water do reefs need?
= clear, shallow, warm water | clear, shallow, warm
@ thrive only in clear, shallow, warm water

? Which fish produce much of the sand?
= Parrotfish
@ Parrotfish, by gnawing at dead coral and excreting it

? How fast can staghorn corals grow?
= more than ten centimetres in a year | ten centimetres in a year
@ may lengthen by more than ten centimetres in a year

? How much lower was the sea 20,000 years ago?
= around 120 metres | 120 metres
@ the sea stood around 120 metres lower

? When did the present reef start to form?
= about 9,000 years ago | 9,000 years ago
@ on the old limestone hills about 9,000 years ago

? What did the drilling show that the coral rests on?
= sand | on sand rather than on rock
@ the coral rests on sand rather than on rock

? Whose oral traditions tell of the sea coming in?
= the Yidinji and other groups | Yidinji
@ Oral traditions of the Yidinji and other groups near Cairns

? What ship of Cook's hit a reef in 1770?
= the Endeavour | Endeavour
@ the Endeavour, commanded by James Cook, struck a reef

? Who suggested drawing a sail under the hull?
= Jonathan Monkhouse | the midshipman Jonathan Monkhouse
@ a proposal of the midshipman Jonathan Monkhouse

? What animal did Joseph Banks see for the first time?
= kangaroo | his first kangaroo
@ Joseph Banks saw his first kangaroo

? When were the cannon recovered?
= 1969
@ The cannon were recovered in 1969

? Who was being carried by HMS Pandora?
= captured mutineers of the Bounty | mutineers of the Bounty
@ was carrying captured mutineers of the Bounty

? Who first used the term "barrier reefs"?
= Matthew Flinders
@ Matthew Flinders, who charted a safe way through

? How many kinds of hard coral are there
= 400
@ Some 1,500 species of fish, 400 of hard coral

? What is Raine Island known as?
= the largest rookery of the green turtle | largest rookery of the green turtle
@ is the largest rookery of the green turtle

? What decides the sex of young turtles?
= The temperature of the nest | temperature of the nest
@ The temperature of the nest determines the sex of the young

? What do dugongs eat?
= seagrass
@ relatives of the elephant that graze on seagrass

? Why do humpback whales come to the reef?
= to calve
@ come from the Antarctic to calve

? How many arms does the crown-of-thorns starfish have?
= up to 21 | 21
@ which has up to 21 arms covered with poisonous spines

? What promotes the outbreaks of starfish?
= fertilizer washed from cane fields | fertilizer
@ are promoted by fertilizer washed from cane fields

? How do divers kill the starfish?
= by injecting them with bile salts or vinegar | injecting them with bile salts or vinegar
@ by injecting them with bile salts or vinegar

? What is the main natural enemy of the starfish?
= the giant triton | giant triton
@ Its chief natural enemy is the giant triton

? What percentage of the damage was due to cyclones?
= 48 percent
@ ascribed 48 percent of the damage to cyclones

? What do corals do when the water is too warm for weeks?
= expel their algae and turn white | expel their algae
@ corals expel their algae and turn white

? Who surveyed the reef from an airplane?
= Terry Hughes | the marine biologist Terry Hughes
@ when the marine biologist Terry Hughes surveyed the reef

? What share of the shallow corals died in 2016?
= nearly a third | a third
@ nearly a third of the shallow corals died

? Why is salt sprayed into the air?
= to brighten clouds | in order to brighten clouds
@ spraying salt into the air in order to brighten clouds

? Which reef was to be mined for lime in 1967?
= Ellison Reef
@ an application to mine Ellison Reef for lime

? What year was the reef put on the World Heritage List?
= 1981
@ in 1981 the reef was entered on the World Heritage List

? How much of the park has been closed to fishing since 2004?
= a third | a third of the park
@ Since 2004 a third of the park

? What ship ran onto Douglas Shoal?
= Shen Neng 1 | the Chinese coal carrier Shen Neng 1
@ the Chinese coal carrier Shen Neng 1 strayed from its lane

? Has the Australian government supported an in-danger listing?
= has opposed | opposed
@ a step that the Australian government has opposed

~ What evidence saved the place that was to be quarried?
= it was alive | that it was alive
@ who showed that it was alive

~ What is the effect of ocean acidity on the builders?
= skeletons form more slowly
@ so that skeletons form more slowly

~ What can be learned from the growth layers of boulder-shaped colonies?
= past climates
@ like the rings of a tree, record past climates

~ Who covets the housing of the creature that eats the starfish?
= collectors | shell collectors
@ a snail whose shell collectors prize

~ How did the sailors lighten the stranded ship?
= threw overboard six cannon, ballast and stores
@ The crew threw overboard six cannon, ballast and stores

~ Which native people may still kill protected marine animals?
= Torres Strait Islanders
@ Torres Strait Islanders retain the right to hunt

~ What motive brings small baleen giants close to bathers?
= curiosity | out of curiosity
@ dwarf minke whales approach swimmers out of curiosity

~ What do the tiny plants get from their hosts?
= shelter and nutrients
@ receive shelter and nutrients in return

! Who commanded HMS Pandora?

! How many tourists visit the reef each year?

! How deep is the Torres Strait?

! Who recovered the cannon of the Pandora?

! When did UNESCO list the reef as in danger?

! How many dugongs do the islanders kill each year?

! How many arms does the giant triton have?

! What did Judith Wright write about the reef?

! How many people were killed by Yasi?

! In what year did Matthew Flinders wreck his ship?
