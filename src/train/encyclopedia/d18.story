# Georgia (country)
Georgia is a country on the southern slopes of the Caucasus, between Russia, Azerbaijan, Armenia, Turkey and the Black Sea. It covers 69,700 square kilometres, about as much as Ireland, and has some 3.7 million inhabitants, nearly a third of whom live in the capital, Tbilisi. The people call themselves Kartvelebi and their land Sakartvelo; the foreign name comes from a Persian word for wolves by way of the Crusaders, who connected it with Saint George. The highest summit, Shkhara, stands at about 5,200 metres on the northern frontier. Veryovkina, a cave in the Arabika massif in Abkhazia, was explored in 2018 down to 2,212 metres and is the deepest known on earth. The Likhi range divides the country into a humid, nearly subtropical west and a drier east.

At Dmanisi, a ruined medieval town southwest of the capital, archaeologists under David Lordkipanidze have unearthed the remains of five early humans about 1.8 million years old, the most ancient found outside Africa. One skull, described in 2013, belonged to an old man who had lost all teeth but one and must have been fed by others. Pottery from two villages in the Kura valley, studied in 2017, contained traces of tartaric acid and showed that wine was made there around 6000 BC, earlier than anywhere else. The grapes are still fermented, skins and all, in egg-shaped jars called qvevri, which are buried up to the neck in the earth, a method that UNESCO listed as intangible heritage in 2013. More than five hundred native varieties have been counted, of which Saperavi and Rkatsiteli are planted most.

The west was known to the Greeks as Colchis, home of Medea, and the east as Iberia. Saint Nino, a captive woman from Cappadocia according to tradition, healed the queen of Iberia and converted King Mirian, who made Christianity the religion of the state in the 330s; her cross was formed of vine branches bound with her own hair. Svetitskhoveli, the cathedral of Mtskheta, is said to stand over the robe of Christ, and in its present shape was built by the master Arsakidze in the eleventh century. King Vakhtang Gorgasali is credited with moving the capital to Tbilisi in the fifth; legend has it that his falcon fell together with a pheasant into a hot spring, and the name indeed means "warm". The town was held by the Arabs from about 645 and stayed the seat of an emir for more than four centuries.

David IV, called the Builder, came to the throne in 1089 at the age of sixteen. He settled some 40,000 families of Kipchak warriors in the country, defeated a much larger Seljuk army at Didgori in August 1121 and took Tbilisi in the following year. At Gelati he founded an academy that contemporaries termed a second Athens. His great-granddaughter Tamar, who reigned from 1184 to 1213 with the title of king, sent the first of her husbands into exile, routed a Muslim coalition at Shamkor in 1195 and helped to set up the empire of Trebizond. Her treasurer Shota Rustaveli is regarded as the author of The Knight in the Panther's Skin, an epic of friendship and courtly love in about 1,600 quatrains, which brides used to bring with them as part of the dowry. The Mongols put an end to this golden age in the 1230s.

Squeezed between the Ottomans and Persia, the country broke into three kingdoms and several principalities before 1500. Shah Abbas I deported more than 100,000 people from Kakheti to the interior of Iran, where their descendants still live at Fereydunshahr. In search of help Erekle II signed the treaty of Georgievsk in July 1783, by which Russia promised protection; when the Persians sacked Tbilisi in September 1795, however, no troops came, and the tsar annexed the kingdom outright in 1801. Ilia Chavchavadze, a writer and banker who led the national revival under the motto "language, homeland, faith", was murdered in 1907 and later made a saint. Tbilisi meanwhile grew into a cosmopolitan town with an Armenian majority among its merchants, and the brothers Nobel and Rothschild shipped oil from Baku by way of the port of Batumi.

On 26 May 1918 a republic was declared under the Mensheviks, headed by Noe Zhordania, which gave the vote to women, distributed land and placed itself first under German and then under British protection. The Red Army overran it in February 1921. Ioseb Jughashvili, born in 1878 as the son of a cobbler at Gori and educated at the seminary of Tbilisi, from which he was expelled, became known as Stalin; his police chief Lavrentiy Beria was a Mingrelian from a village near Sukhumi. Both terrorised their native land no less than the rest of the union, and the poets Titsian Tabidze and Paolo Iashvili perished in 1937, the former shot and the latter by his own hand. When Moscow planned in 1978 to strike Georgian from the constitution as the language of state, thousands demonstrated, and the party chief, Eduard Shevardnadze, got the decision reversed.

Soldiers killed twenty-one people, mostly women, with spades and gas at a rally on 9 April 1989, and exactly two years later independence was proclaimed. The first president, Zviad Gamsakhurdia, a translator of Shakespeare, was driven out in January 1992 after a battle in the main avenue. Wars in South Ossetia and Abkhazia, both backed by Russia, made about a quarter of a million people refugees by the end of 1993. Shevardnadze, who returned to lead the state, was toppled in November 2003, when crowds with roses in their hands broke into parliament to protest at a falsified election. Mikheil Saakashvili, the victor, dismissed the entire traffic police because of its corruption. In August 2008 his attempt to regain South Ossetia was answered by a Russian invasion, which lasted five days and was stopped by a plan mediated by the French president, Nicolas Sarkozy.

Georgian belongs to the Kartvelian family, which is not known to be related to any other, and is written in a rounded script of thirty-three letters without capitals. Polyphonic singing in three parts is practised at table, and the song Chakrulo was put on board the Voyager spacecraft in 1977. A banquet, supra, is led by a toastmaster, the tamada, who must be eloquent and hold his drink. Khachapuri, bread filled with cheese, is so common that economists at the university in Tbilisi compute an index of inflation from the cost of its ingredients, and khinkali are dumplings whose broth should be sipped before one bites. In Svaneti, a mountain region where feuds lasted into recent times, each family had its own tower of stone for defence; Ushguli is among the highest villages of Europe inhabited all year. George Balanchine, the choreographer, was the son of the composer Meliton Balanchivadze.

? What do Georgians call their country?
= Sakartvelo
@ call themselves Kartvelebi and their land Sakartvelo

? What does the Persian word behind the foreign name mean?
= wolves
@ comes from a Persian word for wolves

? What is the deepest known cave on earth?
= Veryovkina
@ Veryovkina, a cave in the Arabika massif

? What divides Georgia into west and east?
= The Likhi range | Likhi range
@ The Likhi range divides the country

? how old are the dmanisi remains
= about 1.8 million years old | about 1.8 million years | 1.8 million years
@ five early humans about 1.8 million years old

? Who led the archaeologists at Dmanisi?
= David Lordkipanidze
@ archaeologists under David Lordkipanidze have unearthed

? What substance in pottery showed that wine had been made?
= tartaric acid | traces of tartaric acid
@ contained traces of tartaric acid

? What is a qvevri?
= egg-shaped jars | egg-shaped jars called qvevri
@ skins and all, in egg-shaped jars called qvevri

? How many native grape varieties are there?
= More than five hundred | five hundred
@ More than five hundred native varieties

? What did the Greeks call western Georgia?
= Colchis
@ The west was known to the Greeks as Colchis

? Who converted King Mirian?
= Saint Nino | Nino
@ Saint Nino, a captive woman from Cappadocia

? What was Saint Nino's cross made of?
= vine branches bound with her own hair | vine branches
@ her cross was formed of vine branches bound with her own hair

? What does the name Tbilisi mean?
= warm
@ the name indeed means "warm"

? What is supposed to lie under the cathedral of Mtskheta?
= the robe of Christ | robe of Christ
@ is said to stand over the robe of Christ

? How old was David IV when he became king?
= sixteen | the age of sixteen
@ came to the throne in 1089 at the age of sixteen

? Where did David IV defeat the Seljuks?
= Didgori | at Didgori
@ defeated a much larger Seljuk army at Didgori

? What did contemporaries call the academy at Gelati?
= a second Athens | second Athens
@ an academy that contemporaries termed a second Athens

? What title did Tamar have?
= king
@ who reigned from 1184 to 1213 with the title of king

? Who wrote The Knight in the Panther's Skin?
= Shota Rustaveli | Her treasurer Shota Rustaveli
@ Her treasurer Shota Rustaveli is regarded as the author

? What ended the golden age?
= The Mongols | Mongols
@ The Mongols put an end to this golden age

? From which region did Shah Abbas deport people?
= Kakheti
@ deported more than 100,000 people from Kakheti

? What did Russia promise in the treaty of Georgievsk?
= protection
@ by which Russia promised protection

? Who sacked Tbilisi in 1795?
= the Persians | Persians
@ when the Persians sacked Tbilisi in September 1795

? What was Ilia Chavchavadze's motto?
= language, homeland, faith
@ under the motto "language, homeland, faith"

? Through which port was the oil from Baku shipped?
= Batumi | the port of Batumi
@ shipped oil from Baku by way of the port of Batumi

? When was the Georgian republic declared?
= 26 May 1918
@ On 26 May 1918 a republic was declared

? What was the job of Stalin's father?
= cobbler | a cobbler
@ as the son of a cobbler at Gori

? What happened to Titsian Tabidze in 1937?
= shot | perished | the former shot
@ the former shot and the latter by his own hand

? What did Moscow plan to do in 1978?
= strike Georgian from the constitution as the language of state | strike Georgian from the constitution | to strike Georgian from the constitution as the language of state
@ to strike Georgian from the constitution as the language of state

? How many people did soldiers kill on 9 April 1989?
= twenty-one | twenty-one people
@ Soldiers killed twenty-one people, mostly women

? Whose works did Gamsakhurdia translate?
= Shakespeare
@ Zviad Gamsakhurdia, a translator of Shakespeare

? Why did Saakashvili dismiss the traffic police?
= its corruption | because of its corruption
@ dismissed the entire traffic police because of its corruption

? How long did the Russian invasion of 2008 last?
= five days
@ which lasted five days and was stopped by a plan

? How many letters does the Georgian script have?
= thirty-three | thirty-three letters
@ a rounded script of thirty-three letters

? which song is on the Voyager spacecraft
= Chakrulo
@ the song Chakrulo was put on board

? What is khachapuri?
= bread filled with cheese
@ Khachapuri, bread filled with cheese

~ What gifts are demanded of the man who presides over a feast?
= eloquent and hold his drink | be eloquent and hold his drink
@ who must be eloquent and hold his drink

~ Which foreign statesman brokered a halt to the fighting?
= Nicolas Sarkozy | the French president, Nicolas Sarkozy
@ a plan mediated by the French president, Nicolas Sarkozy

~ What did highland clans put up against their enemies?
= tower of stone | its own tower of stone
@ each family had its own tower of stone for defence

~ Who is the dance maker with a musical father?
= George Balanchine
@ George Balanchine, the choreographer, was the son of the composer

~ What did women getting married carry into the new household?
= The Knight in the Panther's Skin | an epic of friendship and courtly love
@ The Knight in the Panther's Skin, an epic of friendship and courtly love

~ What does the condition of the toothless elder's head bone suggest about his companions?
= must have been fed by others | fed by others
@ and must have been fed by others

~ What did the angry masses carry as they stormed the legislature?
= roses | roses in their hands
@ when crowds with roses in their hands broke into parliament

~ Which measure is calculated from what a popular pastry costs to bake?
= an index of inflation | index of inflation
@ compute an index of inflation from the cost of its ingredients

! Who murdered Ilia Chavchavadze?

! How deep is the Likhi range's longest cave?

! When did Saint Nino die?

! Who succeeded Tamar as ruler?

! How many Georgians died in the war of August 2008?

! What was the name of Tamar's first husband?

! Why was Stalin expelled from the seminary?

! When was the Red Army driven out of Georgia?

! How many people speak Georgian?

! Which ruler founded the academy at Mtskheta?
