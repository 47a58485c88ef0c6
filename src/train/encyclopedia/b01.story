# Honey bee
Honey bees are flying insects of the genus Apis, which belongs to the family Apidae and to the order Hymenoptera, together with ants and wasps. Of the roughly 20,000 known species of bee, only about eight to eleven are counted as honey bees, depending on the author. The best known of them, the western honey bee, was named Apis mellifera by Carl Linnaeus in 1758; the name means "honey-bearing". Three years later Linnaeus, who had realised that the animals carry nectar rather than honey, tried to rename it Apis mellifica ("honey-making"), but under the rules of zoological naming the older form has priority. The eastern honey bee, Apis cerana, is somewhat smaller and lives from India to Japan.

A colony in summer consists of one queen, a few hundred to a few thousand males called drones, and some 20,000 to 60,000 sterile female workers. The queen is the only fertile female; in the busy season she lays up to 2,000 eggs a day, more than her own body weight. Whereas fertilised eggs become females, drones hatch from unfertilised ones, a system known as haplodiploidy. Whether a female larva grows into a worker or a queen is decided by food: all larvae get royal jelly for about three days, but future queens continue to receive it in large amounts. A queen emerges after 16 days, a worker after 21 and a drone, the slowest of the three, after 24. Queens may live for several years, summer workers only about six weeks.

The tasks of a worker change with her age. In the first days after emerging she cleans cells, then she feeds the brood with secretions of her head glands, and from about the twelfth day she produces wax from four pairs of glands on the underside of the abdomen. Later on she receives nectar from returning bees, guards the entrance and cools the hive by fanning with her wings. Only in the last two or three weeks of her life does she become a forager, collecting nectar, pollen, water and resin. The latter is turned into propolis, a sticky brown substance with which cracks are sealed. This division of labour is flexible: if the foragers are lost, younger bees take over their work early, because their level of juvenile hormone rises.

Foragers that have found a rich source of food tell their nestmates about it by dancing on the vertical comb in the darkness of the hive. The round dance, performed in narrow circles, indicates that flowers are near, usually within 50 metres or so. For more distant places the bee performs the waggle dance, a figure of eight whose straight middle run she accompanies with buzzing and shaking of the body. The angle between this run and the vertical corresponds to the angle between the goal and the sun, while the duration of the run stands for the distance. The Austrian zoologist Karl von Frisch deciphered the code in the 1940s, and for it he shared the 1973 Nobel Prize in Physiology or Medicine with Konrad Lorenz and Nikolaas Tinbergen. His opponent Adrian Wenner maintained that recruits are guided by odour alone.

Honey is made from nectar, a sugary liquid that may contain up to 80 percent water. A forager sucks it up with her proboscis and carries it home in the honey stomach, or crop, which holds around 40 milligrams. In the hive it is passed from bee to bee, and enzymes such as invertase split the sucrose into glucose and fructose. Spread out in the cells and fanned with warm air, it loses moisture until the water content has fallen below about 18 percent; then the cell is closed with a lid of wax. In this state it keeps for years, since microbes cannot grow in so concentrated a solution. To make one kilogram of honey, bees must visit several million flowers. Pollen, mixed with honey and packed into cells, serves as "bee bread", the colony's source of protein.

When a colony becomes crowded in spring, it divides by swarming. The old queen leaves the nest with more than half of the workers shortly before the first of her daughters emerges, and the cluster hangs on a branch nearby while a few hundred scouts look for a cavity. Thomas Seeley, an American biologist at Cornell University, showed that the scouts reach agreement by a kind of vote: each advertises a site by dancing, poor sites lose their supporters, and once a quorum of about 15 to 20 bees is present at one place, the swarm prepares to take off. Bees prefer a hollow of roughly 40 litres with a small entrance facing south. The new queen left at home mates in flight with 10 to 20 drones, which die in the act.

People robbed wild nests long before they kept bees. A rock painting in the Cuevas de la Araña near Valencia, perhaps 8,000 years old, shows a figure on a ladder taking combs out of a cliff. Reliefs in the sun temple of the Egyptian king Nyuserre, made about 2400 BC, are the earliest known pictures of beekeeping, and at Tel Rehov in Israel archaeologists led by Amihai Mazar uncovered some thirty clay hives dating from around 900 BC. Modern practice began in 1851, when Lorenzo Langstroth, a clergyman from Philadelphia, made use of the "bee space", a gap of 6 to 9 millimetres that the insects leave free of comb. His hive with movable frames could be inspected without destroying anything. The honey extractor, which works by centrifugal force, was invented by Franz von Hruschka in 1865.

The most dangerous enemy of the western honey bee today is Varroa destructor, a reddish-brown mite that originally lived on the eastern species and switched hosts in the twentieth century. It feeds on the fat body of larvae and adults and transmits the deformed wing virus. Australia long remained free of it, until the mite was discovered at the port of Newcastle in 2022. In the winter of 2006 beekeepers in the United States reported that most adult bees had vanished from their hives, leaving the queen and plenty of food behind; the phenomenon was named colony collapse disorder. Pesticides of the neonicotinoid group were among the suspected causes, and in 2018 the European Union banned the outdoor use of three of them. American foulbrood, a bacterial disease, is commonly fought by burning infected colonies.

? To what genus do honey bees belong?
= Apis
@ flying insects of the genus Apis

? who gave the western honey bee its scientific name
= Carl Linnaeus
@ was named Apis mellifera by Carl Linnaeus in 1758

? What does the name mellifera mean?
= honey-bearing
@ the name means "honey-bearing"

? What did Linnaeus realize that made him want a different name?
= the animals carry nectar rather than honey | carry nectar rather than honey
@ had realised that the animals carry nectar rather than honey

? How many eggs can a queen lay in one day?
= up to 2,000 | 2,000
@ she lays up to 2,000 eggs a day

? From what kind of eggs do drones come?
= unfertilised ones | unfertilised
@ drones hatch from unfertilised ones

? What is the system called in which males hatch from eggs that were not fertilised?
= haplodiploidy
@ a system known as haplodiploidy

? What determines whether a female larva turns into a queen or a worker?
= food
@ grows into a worker or a queen is decided by food

? How long does it take a worker bee to emerge?
= 21 | after 21
@ after 16 days, a worker after 21

? What is a worker's first job after she emerges?
= cleans cells
@ In the first days after emerging she cleans cells

? Where are the wax glands of the worker located?
= on the underside of the abdomen | underside of the abdomen
@ four pairs of glands on the underside of the abdomen

? What is propolis?
= a sticky brown substance with which cracks are sealed | sticky brown substance
@ propolis, a sticky brown substance with which cracks are sealed

? Why are younger bees able to take over foraging early?
= their level of juvenile hormone rises | level of juvenile hormone rises
@ because their level of juvenile hormone rises

? What does the round dance show the other bees?
= flowers are near | that flowers are near
@ performed in narrow circles, indicates that flowers are near

? The duration of the waggle run stands for what?
= the distance | distance
@ the duration of the run stands for the distance

? With whom did von Frisch share his Nobel Prize?
= Konrad Lorenz and Nikolaas Tinbergen
@ with Konrad Lorenz and Nikolaas Tinbergen

? what nationality was Karl von Frisch
= Austrian
@ The Austrian zoologist Karl von Frisch

? How much nectar fits in the honey stomach?
= around 40 milligrams | 40 milligrams
@ or crop, which holds around 40 milligrams

? What enzyme splits sucrose in nectar?
= invertase
@ enzymes such as invertase split the sucrose

? When do the bees put a lid of wax on the cell?
= until the water content has fallen below about 18 percent | the water content has fallen below about 18 percent
@ until the water content has fallen below about 18 percent

? why does honey keep for years
= microbes cannot grow in so concentrated a solution
@ since microbes cannot grow in so concentrated a solution

? How does a colony divide?
= by swarming | swarming
@ it divides by swarming

? At which university did Seeley work?
= Cornell University | Cornell
@ an American biologist at Cornell University

? How large a hollow do bees like best?
= roughly 40 litres | 40 litres
@ prefer a hollow of roughly 40 litres

? What happens to the drones when they mate with the queen?
= die in the act | die
@ 10 to 20 drones, which die in the act

? Who led the excavation at Tel Rehov?
= Amihai Mazar
@ archaeologists led by Amihai Mazar

? In what year was the honey extractor invented?
= 1865
@ was invented by Franz von Hruschka in 1865

? What was Langstroth's occupation?
= clergyman
@ Lorenzo Langstroth, a clergyman from Philadelphia

? What virus is spread by the mite?
= deformed wing virus | the deformed wing virus
@ transmits the deformed wing virus

? Where did Australia first discover the mite?
= the port of Newcastle | Newcastle
@ discovered at the port of Newcastle in 2022

? What did the EU do in 2018?
= banned the outdoor use of three of them
@ banned the outdoor use of three of them

~ What are the few males of the community named?
= drones
@ a few thousand males called drones

~ How do keepers usually get rid of a certain microbial illness of the brood?
= burning infected colonies | by burning infected colonies
@ commonly fought by burning infected colonies

~ Which scholar doubted that the insects use a symbolic language?
= Adrian Wenner
@ His opponent Adrian Wenner maintained

~ How could the American minister's box be looked into without harm?
= with movable frames | movable frames
@ His hive with movable frames could be inspected

~ Where can the most ancient images of people managing these insects be seen?
= in the sun temple of the Egyptian king Nyuserre | sun temple of the Egyptian king Nyuserre
@ Reliefs in the sun temple of the Egyptian king Nyuserre

~ What nourishment supplies amino acids to the nest?
= bee bread | Pollen
@ Pollen, mixed with honey and packed into cells, serves as "bee bread"

~ How is the direction of a meal encoded by the performer?
= The angle between this run and the vertical
@ The angle between this run and the vertical corresponds to

~ By what means do house-hunting insects settle a dispute over their future home?
= a kind of vote | by a kind of vote
@ the scouts reach agreement by a kind of vote

! In what year was Karl von Frisch born?

! Who named the eastern honey bee?

! How long do drones live?

! Why did Adrian Wenner receive the Nobel Prize?

! Which species did the western honey bee transfer the Varroa mite to?

! When was the honey stomach discovered?

! What kind of honey was found at Tel Rehov?

! How many hives did Langstroth build in 1851?

! Who proved that pesticides cause colony collapse disorder?

! What kind of hives were used in the temple of Nyuserre?

! How many metres away can a waggle dance indicate flowers at most?
