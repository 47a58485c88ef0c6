# Madagascar
Madagascar, the fourth largest island on Earth after Greenland, New Guinea and Borneo, lies in the Indian Ocean about 400 kilometres off the coast of Mozambique, from which it is divided by the channel of that name. It measures nearly 1,600 kilometres from north to south. A chain of highlands, rarely below 800 metres, runs along the whole length; it falls steeply to a narrow strip of coast in the east, which catches the rain of the trade winds, and slopes more gently toward the dry plains of the west. Red laterite soils, laid bare by erosion and washed into the sea, have earned it the name of the Great Red Island. Maromokotro, in the volcanic massif of Tsaratanana in the north, is the highest summit at 2,876 metres.

The island was part of the supercontinent Gondwana. Together with India it broke away from Africa around 165 million years ago, and India in its turn separated some 88 million years ago, after which the plants and animals of the island evolved in isolation. As a result about nine tenths of its wildlife is found nowhere else. More than 100 kinds of lemurs survive, from the mouse lemur of Madame Berthe, the smallest primate, weighing 30 grams, to the indri, whose wailing song carries two kilometres or more. The ancestors of the lemurs probably drifted across from Africa on mats of vegetation. The aye-aye taps on bark with a thin middle finger and listens for grubs; villagers regard it as an omen of death and often kill it. Half of the world's species of chameleon live here.

Of the baobabs, with swollen trunks that store water, six species are restricted to the island, whereas the African mainland has one or two and Australia another. The traveller's tree, a relative of the bird of paradise flower, spreads its leaves like a fan and is the national emblem; water that gathers in the bases of the stalks is said to have given it its name. Rosy periwinkle, a herb used in folk medicine, was found in the 1950s to contain alkaloids, vinblastine and vincristine, with which leukaemia in children and Hodgkin's disease are treated. An orchid with a white spur 30 centimetres long led Charles Darwin to predict in 1862 that a moth with a tongue of equal length must exist. Such an insect was described in 1903, and named praedicta. In the spiny forest of the south grow the octopus trees.

Nobody lived on the island until a late date; most archaeologists place permanent settlement between the fifth and the seventh centuries AD, though cut marks on bones suggest earlier visits. The first settlers came not from nearby Africa but from Borneo, more than 6,000 kilometres away, in outrigger canoes, and the language, Malagasy, is closely akin to Ma'anyan, which is spoken in the valley of the Barito. Bantu-speaking people from the mainland crossed somewhat later with zebu cattle. Within about a thousand years the giant lemurs, the pygmy hippopotamuses and the elephant birds, which stood three metres tall and laid eggs of up to ten litres, had died out. Arab traders, who left an alphabet known as sorabe, were followed in 1500 by the Portuguese captain Diogo Dias, whose ship had been blown off course.

Around 1700 pirates, among them William Kidd and Henry Avery, used the harbour of Île Sainte-Marie as a base from which to prey on vessels bound to and from India; Libertalia, a republic that they are said to have founded, is probably fiction. The Merina, rice growers of the central highlands, were united by King Andrianampoinimerina, who died in 1810 after declaring that the sea should be the border of his rice field. His son Radama I came close to fulfilling that wish. In exchange for banning the export of slaves he obtained muskets and instructors from the British governor of Mauritius, and missionaries, the first of whom was David Jones, opened schools and gave the language a Latin spelling. Queen Ranavalona I, his widow, expelled them in 1835 and put many converts to death.

Jean Laborde, a blacksmith's son from Gascony who was shipwrecked in 1831, gained the favour of Ranavalona and set up for her at Mantasoa a works in which cannon, glass, soap and silk were made by some 20,000 forced labourers. Under the prime minister Rainilaiarivony, who married three queens in succession, Protestantism became the religion of the court in 1869. France claimed a protectorate, and in 1895 landed an army of 15,000 men, of whom about 20 died in combat and nearly 6,000 of malaria and other diseases. The island was declared a colony in 1896; Joseph Gallieni, the governor, exiled Queen Ranavalona III to Réunion and then to Algiers. British troops seized it from the Vichy authorities in 1942 to forestall the Japanese. A rising in March 1947 was put down with the loss of tens of thousands of lives.

Independence came on 26 June 1960, with Philibert Tsiranana, a former cattle herd and schoolteacher, as president. Student protests drove him from office in 1972. Didier Ratsiraka, a naval officer, proclaimed a socialist republic in 1975, nationalized banks and plantations and published his programme in a little red book. Marc Ravalomanana, who had begun by selling home-made yoghurt from a bicycle, became president after a disputed election in 2001; eight years afterwards he was forced out by Andry Rajoelina, the mayor of the capital and a former disc jockey, with the help of the army. Anger had been aroused by a plan to lease over a million hectares of farmland to the South Korean firm Daewoo for maize and palm oil. Although rich in graphite, nickel and sapphires, the country is among the poorest in the world.

Rice is eaten three times a day, and the verb for taking a meal literally means "to eat rice". The island supplies the greater part of the world's vanilla, whose flowers must be fertilized one by one with a splinter, a technique discovered on Réunion in 1841 by Edmond Albius, a slave twelve years of age. In the ceremony called famadihana, practised in the highlands every five to seven years, families take the remains of their forebears from the tomb, wrap them in fresh silk shrouds and dance with them, since it is believed that the dead do not join the ancestors until their bodies have fully decayed. Taboos, known as fady, forbid certain foods or pointing at a grave. Forests are still being lost to tavy, the practice of cutting and burning vegetation in order to plant hill rice; less than a tenth of the original cover remains intact.

? What channel divides Madagascar from the mainland?
= Mozambique
@ off the coast of Mozambique, from which it is divided by the channel of that name

? How long is Madagascar from north to south?
= nearly 1,600 kilometres | 1,600 kilometres
@ It measures nearly 1,600 kilometres from north to south

? What is the nickname of the island?
= the Great Red Island | Great Red Island
@ have earned it the name of the Great Red Island

? What is the highest summit of Madagascar?
= Maromokotro
@ Maromokotro, in the volcanic massif of Tsaratanana

? Which supercontinent did the island belong to?
= Gondwana
@ part of the supercontinent Gondwana

? When did India separate from Madagascar?
= some 88 million years ago | 88 million years ago
@ India in its turn separated some 88 million years ago

? What is the smallest primate?
= the mouse lemur of Madame Berthe | mouse lemur of Madame Berthe
@ the mouse lemur of Madame Berthe, the smallest primate

? How does the aye-aye find grubs?
= taps on bark with a thin middle finger and listens | taps on bark with a thin middle finger
@ taps on bark with a thin middle finger and listens for grubs

? What portion of the world's chameleon species live on Madagascar?
= Half
@ Half of the world's species of chameleon live here

? What do the trunks of baobabs store?
= water
@ with swollen trunks that store water

? How many baobab species are found only on the island?
= six
@ six species are restricted to the island

? Which diseases are treated with alkaloids of the rosy periwinkle?
= leukaemia in children and Hodgkin's disease
@ with which leukaemia in children and Hodgkin's disease are treated

? What did Darwin predict in 1862?
= a moth with a tongue of equal length must exist
@ predict in 1862 that a moth with a tongue of equal length must exist

? When was the predicted insect described?
= 1903
@ Such an insect was described in 1903

? Where did the first settlers come from?
= Borneo
@ not from nearby Africa but from Borneo

? Which language is Malagasy closely related to?
= Ma'anyan
@ is closely akin to Ma'anyan

? What animals did the Bantu-speaking people bring?
= zebu cattle
@ crossed somewhat later with zebu cattle

? How tall were elephant birds?
= three metres
@ which stood three metres tall

? Who was the Portuguese captain that arrived in 1500?
= Diogo Dias
@ the Portuguese captain Diogo Dias

? What harbor did pirates use as a base?
= Île Sainte-Marie
@ used the harbour of Île Sainte-Marie as a base

? What is Libertalia?
= a republic | a republic that they are said to have founded
@ Libertalia, a republic that they are said to have founded

? Who united the Merina?
= King Andrianampoinimerina | Andrianampoinimerina
@ were united by King Andrianampoinimerina

? What did Radama I get in exchange for banning slave exports?
= muskets and instructors
@ he obtained muskets and instructors

? In what year were the missionaries expelled?
= 1835
@ expelled them in 1835

? What was produced in the works at Mantasoa?
= cannon, glass, soap and silk
@ in which cannon, glass, soap and silk were made

? Who married three queens one after another?
= Rainilaiarivony | the prime minister Rainilaiarivony
@ Under the prime minister Rainilaiarivony, who married three queens

? How many French soldiers died in combat in 1895?
= about 20 | 20
@ of whom about 20 died in combat

? Where was Queen Ranavalona III first exiled to?
= Réunion
@ exiled Queen Ranavalona III to Réunion

? Why did the British seize Madagascar in 1942?
= to forestall the Japanese | forestall the Japanese
@ from the Vichy authorities in 1942 to forestall the Japanese

? Who was the first president after independence?
= Philibert Tsiranana
@ with Philibert Tsiranana, a former cattle herd and schoolteacher, as president

? What did Didier Ratsiraka nationalize?
= banks and plantations
@ nationalized banks and plantations

? What had Ravalomanana sold from a bicycle?
= home-made yoghurt | yoghurt
@ had begun by selling home-made yoghurt from a bicycle

? what was andry rajoelina before he entered politics
= disc jockey | a former disc jockey
@ the mayor of the capital and a former disc jockey

? Who invented the technique of fertilizing vanilla flowers?
= Edmond Albius
@ discovered on Réunion in 1841 by Edmond Albius

? What is the ceremony of taking remains out of the tomb called?
= famadihana
@ In the ceremony called famadihana

? What are fady?
= Taboos
@ Taboos, known as fady, forbid certain foods

? What is tavy?
= the practice of cutting and burning vegetation | cutting and burning vegetation
@ the practice of cutting and burning vegetation

~ What did the invaders of 1895 mostly perish from?
= malaria and other diseases | malaria
@ nearly 6,000 of malaria and other diseases

~ Why are corpses dug up and celebrated at intervals?
= it is believed that the dead do not join the ancestors until their bodies have fully decayed | the dead do not join the ancestors until their bodies have fully decayed
@ the dead do not join the ancestors until their bodies have fully decayed

~ Which foreign company's deal made the population furious?
= Daewoo | the South Korean firm Daewoo
@ to the South Korean firm Daewoo for maize and palm oil

~ How might the earliest primates have got to the island?
= on mats of vegetation | drifted across from Africa on mats of vegetation
@ drifted across from Africa on mats of vegetation

~ For what superstitious reason is a nocturnal animal persecuted?
= an omen of death
@ villagers regard it as an omen of death

~ What ambition did the dying king express about his realm's limits?
= the sea should be the border of his rice field
@ declaring that the sea should be the border of his rice field

~ Who ran an industrial establishment for a cruel queen?
= Jean Laborde
@ Jean Laborde, a blacksmith's son from Gascony

~ What evidence hints that people were there before the accepted time?
= cut marks on bones
@ though cut marks on bones suggest earlier visits

! Who described the moth named praedicta?

! How many pirates lived on Île Sainte-Marie?

! When did the elephant birds reach Madagascar?

! Why did Radama I expel the missionaries?

! How long did Queen Ranavalona I reign?

! Who discovered vinblastine?

! What did Gallieni study in Algiers?

! How much vanilla is harvested each year?

! In what year did Ratsiraka die?

! How many Japanese soldiers landed in 1942?
