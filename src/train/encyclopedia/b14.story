# Wolf
The wolf (Canis lupus), also called the grey wolf, is the largest wild member of the dog family. It is native to Eurasia and North America, and before it was persecuted by man it had the widest distribution of any wild land mammal. Males weigh on average about 40 kilograms and females some five kilograms less, but the differences between regions are great: Arabian wolves seldom exceed 20 kilograms, whereas animals of more than 60 kilograms have been recorded in Alaska and Canada. The coat is mostly a mixture of grey, brown and buff, although white individuals are the rule in the high Arctic. Black ones, common in the forests of North America, owe their colour to a mutation that, as was shown in 2009, they acquired from domestic dogs. The red wolf of North Carolina is usually regarded as a separate species.

Wolves are made for running. With long legs, a narrow chest and large feet whose toes spread on snow, they trot at eight to nine kilometres an hour for most of the night and reach about 60 over short distances. A bite can crush the thigh bone of a moose. They have 42 teeth, and the last upper premolar and first lower molar, known as carnassials, work like scissors. The sense of smell is so keen that under good conditions prey can be detected from more than two kilometres away. In winter an undercoat protects them so well that they can rest in the open at minus 40 degrees; they curl up, place the nose between the hind legs and cover it with the tail. The amount eaten at one meal may come to nine kilograms, after which an animal can fast for more than a week.

The basic unit of society is the pack, normally a family made up of a pair and its offspring of the last one to three years. In 1947 Rudolf Schenkel of Basel published observations on wolves in the zoo and described a rank order headed by an "alpha" pair, an idea that David Mech made popular in his book The Wolf of 1970. Later Mech, who had spent thirteen summers with a wild pack on Ellesmere Island in Canada, came to the conclusion that the leaders are simply the parents and asked his publisher to stop printing the work, which happened in 2022. At the age of one to three years most young animals leave in search of a mate. Slavc, a male fitted with a collar in Slovenia, walked more than a thousand kilometres to the Lessini Mountains near Verona in the winter of 2011/12, where he met a female whom people called Juliet.

Mating takes place between January and April, depending on latitude, and after about 63 days four to six pups are born, blind and deaf, in a den, which is frequently an enlarged burrow of a fox. The eyes open at twelve to fourteen days and are blue at first. Members of the pack bring food in their stomachs and regurgitate it when the pups lick their muzzles. Once they are about eight to ten weeks old, the young are moved to a "rendezvous site", a meadow where they wait while the others hunt. Territories measure from less than 100 square kilometres, where prey is dense, to more than 2,000 in the far north, and are marked with urine and droppings. Howling, audible over ten kilometres on the tundra, serves to gather the pack, to find a partner and to warn neighbours; the animals join in on different notes, so that a few sound like many.

The food consists mainly of hoofed animals: moose and caribou in the north, elk, deer and wild boar farther south, and in deserts also hares and refuse. On the coast of British Columbia wolves catch salmon, of which they eat only the heads, possibly because the rest can carry a dangerous parasite. Most hunts fail. Of 131 moose that Mech saw pursued on Isle Royale, an island in Lake Superior, only six were killed, and most of the victims were calves or old. Research there, begun by Durward Allen in 1958, is the longest study of a predator and its prey in the world. The wolves had arrived over the ice around 1949; inbreeding reduced them to two animals by 2016, until nineteen were released from 2018 on. Ravens follow packs to share the carcasses. Bears often drive wolves off a kill, and tigers, where they occur, may exterminate them.

The dog is descended from an extinct population of wolves and is thus the first animal that man domesticated. The oldest generally accepted remains come from Oberkassel near Bonn, where in 1914 workers in a quarry came upon the grave of a man, a woman and a dog about 14,200 years old. Teeth show that the dog had suffered from distemper as a pup and could have survived only with care. Where it happened is disputed; genomes of 72 ancient wolves examined by Anders Bergström and Pontus Skoglund in 2022 suggested that dogs are closer to those of eastern Eurasia. Ray Coppinger argued that the animals tamed themselves by feeding on waste near settlements. Dogs digest starch better than wolves do, as they possess more copies of a gene for amylase, and, unlike wolves raised by hand, they look at people's faces when they cannot solve a task.

In folklore the wolf has two faces. A she-wolf suckled Romulus and Remus, and the Turks traced their origin to Asena, a wolf with a blue mane; in Norse myth, on the other hand, Fenrir swallows Odin at the end of the world. Between 1764 and 1767 the Beast of Gévaudan killed about a hundred people in the south of France, until the innkeeper Jean Chastel shot it. Attacks are nowadays very rare, and rabies is the most frequent reason. In England the species was extinct by about 1500, in Scotland by the end of the seventeenth century and in Ireland by 1786, while in Japan the last was killed in 1905. A government department of the United States, the Bureau of Biological Survey, began in 1915 to destroy wolves on federal land. One of its hunters was Aldo Leopold, who later wrote in A Sand County Almanac of the "fierce green fire" dying in the eyes of an old female.

The tide turned in the 1970s. The Endangered Species Act of 1973 and the Bern Convention of 1979 gave the wolf protection in America and Europe respectively. In January 1995 fourteen animals caught in Alberta were brought to Yellowstone, from which the species had been absent for almost seventy years, and seventeen from British Columbia followed a year later. The number of elk declined, and willows and beavers came back, but how far this was due to the wolves is debated. From Italy, where barely a hundred were left around 1971, they spread over the Alps and were confirmed in the French park of Mercantour in 1992. The first pups in Germany were born at a military training ground in Saxony in 2000. Sheep farmers use electric fences and dogs such as the Pyrenean mountain dog. In December 2024 the Bern Convention lowered the status of the wolf from "strictly protected" to "protected".

? What family is the wolf the biggest wild member of?
= the dog family | dog family
@ the largest wild member of the dog family

? How much does the average male wolf weigh?
= about 40 kilograms | 40 kilograms
@ Males weigh on average about 40 kilograms

? From whom did black wolves get their color mutation?
= domestic dogs | from domestic dogs
@ they acquired from domestic dogs

? what color are wolves in the high arctic
= white
@ white individuals are the rule in the high Arctic

? How many teeth do wolves have?
= 42
@ They have 42 teeth

? What do the carnassials work like?
= scissors | like scissors
@ known as carnassials, work like scissors

? What does a wolf cover its nose with while resting in the cold?
= the tail | tail
@ place the nose between the hind legs and cover it with the tail

? How much can a wolf eat at one meal?
= nine kilograms
@ at one meal may come to nine kilograms

? What is a pack made up of?
= a pair and its offspring of the last one to three years | a pair and its offspring
@ a pair and its offspring of the last one to three years

? What did Schenkel describe in 1947?
= a rank order headed by an "alpha" pair | rank order
@ described a rank order headed by an "alpha" pair

? Where did Mech spend thirteen summers?
= Ellesmere Island | on Ellesmere Island in Canada
@ with a wild pack on Ellesmere Island in Canada

? According to Mech's later view, who are the leaders of the pack?
= the parents | parents | simply the parents
@ the leaders are simply the parents

? What was the name of the female that Slavc met?
= Juliet
@ he met a female whom people called Juliet

? How long is the gestation of a wolf?
= about 63 days | 63 days
@ after about 63 days four to six pups are born

? Whose burrow is often used as a den?
= fox | a fox
@ frequently an enlarged burrow of a fox

? What makes the adults regurgitate food?
= when the pups lick their muzzles | the pups lick their muzzles
@ regurgitate it when the pups lick their muzzles

? What is a rendezvous site?
= a meadow where they wait while the others hunt
@ a meadow where they wait while the others hunt

? How are territories marked?
= with urine and droppings | urine and droppings
@ are marked with urine and droppings

? Why might coastal wolves eat just the heads of salmon?
= because the rest can carry a dangerous parasite | the rest can carry a dangerous parasite
@ possibly because the rest can carry a dangerous parasite

? In which lake is Isle Royale?
= Lake Superior
@ Isle Royale, an island in Lake Superior

? How many of the 131 moose were killed?
= six | only six
@ only six were killed

? Who started the research on Isle Royale?
= Durward Allen
@ begun by Durward Allen in 1958

? What reduced the wolves of Isle Royale to two?
= inbreeding
@ inbreeding reduced them to two animals

? Which birds follow wolf packs?
= Ravens
@ Ravens follow packs to share the carcasses

? Where were the oldest accepted dog remains found?
= Oberkassel near Bonn | Oberkassel
@ remains come from Oberkassel near Bonn

? What illness did the dog have as a pup?
= distemper
@ the dog had suffered from distemper

? Who thinks wolves tamed themselves?
= Ray Coppinger
@ Ray Coppinger argued that the animals tamed themselves

? What gene do dogs have more copies of?
= amylase | a gene for amylase
@ more copies of a gene for amylase

? Who swallows Odin in Norse mythology?
= Fenrir
@ Fenrir swallows Odin at the end of the world

? The Beast of Gévaudan was shot by whom?
= Jean Chastel
@ until the innkeeper Jean Chastel shot it

? When was the last wolf killed in Japan?
= 1905 | in 1905
@ in Japan the last was killed in 1905

? What did the Bureau of Biological Survey do on federal land?
= destroy wolves
@ began in 1915 to destroy wolves on federal land

? What is the title of Aldo Leopold's book?
= A Sand County Almanac
@ who later wrote in A Sand County Almanac

? How many wolves were brought to Yellowstone in 1995?
= fourteen
@ In January 1995 fourteen animals caught in Alberta

? where were the first german pups born
= at a military training ground in Saxony | a military training ground in Saxony | military training ground
@ born at a military training ground in Saxony

? What kind of fences do sheep farmers use?
= electric fences | electric
@ Sheep farmers use electric fences

~ Why is a small choir easily overestimated?
= the animals join in on different notes
@ the animals join in on different notes, so that a few sound like many

~ What was the legendary foremother of a Central Asian nation?
= Asena
@ Asena, a wolf with a blue mane

~ What illness accounts for most of the assaults upon humans?
= rabies
@ rabies is the most frequent reason

~ How do pets behave in the face of an insoluble problem?
= look at people's faces
@ they look at people's faces when they cannot solve a task

~ Which big cat can wipe out its canine competitors?
= tigers
@ and tigers, where they occur, may exterminate them

~ What vegetation and rodents recovered in the American reserve?
= willows and beavers
@ willows and beavers came back

~ What downgrade was decided upon by the treaty's members of late?
= lowered the status of the wolf from "strictly protected" to "protected" | from "strictly protected" to "protected"
@ lowered the status of the wolf from "strictly protected" to "protected"

~ From how far off can a meal be scented?
= more than two kilometres
@ can be detected from more than two kilometres away

! Who shot the last wolf in Ireland?

! How many people did wolves kill in Italy in 1971?

! What did Rudolf Schenkel ask his publisher to do?

! When was Yellowstone founded?

! How far did Juliet walk?

! Why did Durward Allen leave Isle Royale?

! How many pups were born in Saxony in 2000?

! How much do Arabian females weigh?

! What gene makes dogs look at people's faces?

! Who was the first to domesticate the red wolf?

! In what year did the wolf die out in Slovenia?
