# Horse
The horse (Equus ferus caballus) is a domesticated hoofed mammal of the family Equidae, to which donkeys and zebras also belong. Together with tapirs and rhinoceroses it is placed in the order of odd-toed ungulates. A male is called a stallion or, when castrated, a gelding; an adult female is a mare, and a young animal of either sex a foal. Horses usually live 25 to 30 years; the oldest on record, "Old Billy", a barge horse born in Lancashire in 1760, is said to have reached 62. Their height is measured at the withers, the ridge between the shoulder blades, and in English-speaking countries it is given in hands of four inches. Animals shorter than 14.2 hands count as ponies, although some small breeds, for example the Icelandic, are traditionally termed horses.

The family arose in North America. Eohippus, which lived about 55 million years ago, was no larger than a fox, browsed on leaves and walked on four toes in front and three behind. As the climate grew drier and grassland spread, its descendants became taller, their teeth higher and more resistant, and the side toes shrank until only the middle one bore weight. Othniel Marsh of Yale arranged such fossils in a series, which Thomas Huxley used in his lectures in New York in 1876 as evidence for evolution. Later finds have shown that the tree had many branches, most of which died out. Horses crossed into Asia over the land bridge of Beringia and survived there, while in America they vanished around 10,000 years ago, either because of climate or hunting, and were not seen again until Spaniards brought them: Hernán Cortés landed with sixteen in 1519.

Genetic work published in 2021 by a team under Ludovic Orlando traced all modern domestic horses to the steppe of the lower Volga and Don, from which they spread after about 2200 BC, replacing every other population within a few centuries. Two genes distinguished them, one connected with calm behaviour and the other with a strong back. Earlier, around 3500 BC, people of the Botai culture in northern Kazakhstan had kept horses, as traces of mare's milk in their pots suggest; their stock, however, was not ancestral to today's. It is related to Przewalski's horse, a stocky animal with an erect mane. Named after the Russian explorer Nikolai Przhevalsky, the latter was last seen in the wild in Mongolia in 1969 and has been reintroduced since 1992 from animals bred in zoos, all of which go back to about a dozen individuals.

Everything in the anatomy of the horse is directed towards flight. The legs, which have no muscles below the knee and the hock, end in a single toe enclosed by a hoof of keratin. Thanks to an arrangement of tendons and ligaments, the stay apparatus, the animal is able to doze on its feet; for deep sleep, of which it needs only about half an hour a day, it must lie down. The eyes, among the largest of any land mammal, are set on the sides of the head and cover nearly 350 degrees, with blind spots directly in front of the nose and behind the tail. Red is hardly told apart from green. Grass is digested by microbes in the caecum, a part of the hind gut that holds around 30 litres. As horses are unable to vomit, disturbances of the stomach and bowels, summed up as colic, are a leading cause of death.

Four gaits are natural to all horses: the walk, which has four beats, the trot with two, the canter with three and the gallop, again with four. The top speed measured over a quarter of a mile is about 88 kilometres per hour. Whether all feet leave the ground at once during the trot was settled in June 1878 by the photographer Eadweard Muybridge, who at Palo Alto set up a row of twelve cameras whose shutters were released by threads as the mare Sallie Gardner galloped past; he had been hired by Leland Stanford, a railway magnate and former governor of California. Some breeds master additional gaits. The Icelandic horse performs the tölt, so smooth that a rider can hold a full glass without spilling it. Such abilities go back to a mutation of the gene DMRT3, which researchers in Uppsala identified in 2012.

Breeds are often divided into three groups according to temperament. "Hot bloods" such as the Arabian and the Akhal-Teke are lively and enduring; "cold bloods", for instance the Shire and the Percheron, are calm and heavy, weighing up to a tonne; and "warmbloods" like the Hanoverian, which are mostly used for sport, resulted from crosses between the two. All Thoroughbreds descend in the male line from three stallions imported into England: the Byerley Turk, the Darley Arabian and the Godolphin Arabian, the last of which arrived around 1729. The General Stud Book was first published by James Weatherby in 1791. At the Spanish Riding School in Vienna, founded in 1572, white Lipizzaners are trained; the name of the breed comes from the stud of Lipica in Slovenia. Most of them are born dark and turn white by the age of ten.

In war the horse was first used to pull chariots; the Sintashta people of the southern Urals buried such vehicles with their dead around 2000 BC. Kikkuli, a horse master from Mitanni, composed a training manual for the Hittites in about 1400 BC, and Xenophon of Athens wrote On Horsemanship, which advises the rider to be gentle, a thousand years later. The stirrup came to Europe from Asia with the Avars in the late sixth century. In farming, the padded collar, known in China long before, allowed horses to pull with their shoulders instead of their throats, and from the eleventh century on they displaced oxen in parts of northern Europe. The Pony Express, which carried mail from Missouri to California in about ten days, lasted only from April 1860 to October 1861, when the telegraph made it superfluous. About eight million horses died in the First World War.

There are nearly 60 million horses in the world today, most of them in the Americas; the United States owns the largest number, followed by Mexico and Brazil. Dressage, show jumping and eventing are Olympic sports, in which women and men have competed against each other since 1952 in dressage, since 1956 in jumping and since 1964 in eventing. Racing is the oldest of horse sports: contests of four-horse chariots were introduced at Olympia in 680 BC. In Mongolia mare's milk is fermented to make airag, a drink containing about 2 percent alcohol. The meat is eaten in Kazakhstan, Italy and Japan, but avoided in Britain and Ireland, where the discovery of it in beef lasagne caused a scandal in 2013. In 732 Pope Gregory III had ordered Boniface to suppress the eating of horses as a pagan custom.

? To which family does the horse belong?
= Equidae
@ mammal of the family Equidae

? What do you call a castrated male horse?
= a gelding | gelding
@ when castrated, a gelding

? how old did Old Billy get
= 62
@ is said to have reached 62

? What are the withers?
= the ridge between the shoulder blades | ridge between the shoulder blades
@ the withers, the ridge between the shoulder blades

? What is an example of a small breed that is still called a horse?
= the Icelandic | Icelandic
@ although some small breeds, for example the Icelandic

? On what continent did the horse family originate?
= North America
@ The family arose in North America

? How big was Eohippus?
= no larger than a fox
@ was no larger than a fox

? Who used the fossil series in lectures in New York?
= Thomas Huxley
@ which Thomas Huxley used in his lectures in New York

? How did horses get from America to Asia?
= over the land bridge of Beringia | land bridge of Beringia
@ Horses crossed into Asia over the land bridge of Beringia

? How many horses did Cortés bring in 1519?
= sixteen
@ Hernán Cortés landed with sixteen in 1519

? What did the two genes of the Volga horses have to do with?
= one connected with calm behaviour and the other with a strong back
@ one connected with calm behaviour and the other with a strong back

? Which culture kept horses in northern Kazakhstan?
= Botai | Botai culture
@ people of the Botai culture in northern Kazakhstan

? What is Przewalski's horse named for?
= the Russian explorer Nikolai Przhevalsky | Nikolai Przhevalsky
@ Named after the Russian explorer Nikolai Przhevalsky

? What year was Przewalski's horse last observed in the wild?
= 1969
@ was last seen in the wild in Mongolia in 1969

? What material is a hoof made of?
= keratin
@ enclosed by a hoof of keratin

? What is the name of the arrangement that lets a horse doze standing up?
= stay apparatus | the stay apparatus
@ an arrangement of tendons and ligaments, the stay apparatus

? How much deep sleep does a horse need each day?
= about half an hour | half an hour
@ it needs only about half an hour a day

? Where are the blind spots of a horse?
= directly in front of the nose and behind the tail
@ blind spots directly in front of the nose and behind the tail

? What is colic?
= disturbances of the stomach and bowels
@ disturbances of the stomach and bowels, summed up as colic

? How many beats has the canter?
= three
@ the canter with three and the gallop

? Who hired Muybridge?
= Leland Stanford
@ he had been hired by Leland Stanford

? How were the shutters of the cameras released?
= by threads | threads
@ whose shutters were released by threads

? Which gene mutation is behind the tölt?
= DMRT3
@ a mutation of the gene DMRT3

? What are hot bloods like in character?
= lively and enduring
@ the Akhal-Teke are lively and enduring

? The Shire and Percheron are examples of what?
= cold bloods
@ "cold bloods", for instance the Shire and the Percheron

? When was the Spanish Riding School founded?
= 1572
@ At the Spanish Riding School in Vienna, founded in 1572

? The General Stud Book was first published by whom?
= James Weatherby
@ first published by James Weatherby in 1791

? In what country is Lipica?
= Slovenia
@ the stud of Lipica in Slovenia

? Who wrote a training manual for the Hittites?
= Kikkuli
@ Kikkuli, a horse master from Mitanni

? With whom did the stirrup come to Europe?
= the Avars | Avars
@ The stirrup came to Europe from Asia with the Avars

? What made the Pony Express unnecessary?
= the telegraph | telegraph
@ when the telegraph made it superfluous

? How many horses were killed in World War I?
= About eight million | eight million
@ About eight million horses died

? What country has the most horses?
= the United States | United States
@ the United States owns the largest number

? since when have women competed against men in jumping
= 1956 | since 1956
@ since 1956 in jumping

? What happened at Olympia in 680 BC?
= contests of four-horse chariots were introduced
@ contests of four-horse chariots were introduced at Olympia in 680 BC

~ What beverage do Asian herders brew from a dam's milk?
= airag
@ fermented to make airag

~ Why did a head of the Church want this food forbidden?
= as a pagan custom | a pagan custom
@ suppress the eating of horses as a pagan custom

~ What counsel does the Greek author give?
= to be gentle | be gentle
@ which advises the rider to be gentle

~ Which beasts lost their place at the plough?
= oxen
@ they displaced oxen in parts of northern Europe

~ What breaks down the fodder inside the animal?
= microbes in the caecum | microbes
@ Grass is digested by microbes in the caecum

~ Which hues does the creature confuse?
= Red is hardly told apart from green | Red
@ Red is hardly told apart from green

~ How comfortable is the special pace of the island breed?
= so smooth that a rider can hold a full glass without spilling it | so smooth
@ so smooth that a rider can hold a full glass without spilling it

~ What led to bigger bodies and tougher molars among the offspring of the dawn creature?
= the climate grew drier and grassland spread | As the climate grew drier and grassland spread
@ As the climate grew drier and grassland spread

! Who owned Old Billy?

! How many toes did Eohippus lose in Asia?

! When was the Darley Arabian imported?

! Why was the Spanish Riding School closed?

! Who invented the stirrup?

! What was the top speed of Sallie Gardner?

! How many horses live in Mexico?

! In what year did women win an Olympic gold medal in dressage?

! Who founded the Pony Express?

! Which breed carries the most Przewalski blood?

! What did Othniel Marsh lecture on in New York?
