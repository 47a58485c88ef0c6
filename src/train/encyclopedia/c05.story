# Mali Empire
The Mali Empire was a state of West Africa that flourished from about 1235 to the end of the sixteenth century and, at its widest extent, reached from the Atlantic coast to the bend of the Niger beyond Gao. Its core lay in the Manding country on the upper Niger, inhabited by the Malinke, a people of the Mande language family. The rulers bore the title mansa, which may be rendered as "king" or "emperor". Much of what is known about the earliest period comes from griots, hereditary bards who pass on genealogies and epics by word of mouth, whereas for the fourteenth century historians rely on Arab authors, above all Ibn Khaldun, al-Umari and Ibn Battuta, the only one of the three who saw the country himself.

According to the epic, Sundiata Keita was a sickly child who could not walk until the age of seven, when he pulled himself up on an iron rod. Driven into exile with his mother Sogolon by a jealous co-wife, he spent his youth at the court of Mema. In the meantime the blacksmith king Sumanguru Kanté of the Sosso had overrun his homeland. Sundiata gathered the Malinke clans and defeated the tyrant at Kirina, around 1235, after his half-sister had found out the secret of the enemy's magic, which could be broken by an arrow tipped with the spur of a white cock. The assembly held afterwards at Kurukan Fuga is said to have laid down rights and duties of the clans in an oral charter, inscribed by UNESCO in 2009.

The prosperity of the empire was based on gold, which was mined in the fields of Bambuk, Bure and, further south, those of the Akan forest. Nuggets belonged to the mansa, while dust could circulate freely, a rule that kept the price from collapsing. Salt came in slabs from Taghaza in the Sahara, a settlement whose houses and mosque were built of salt blocks and roofed with camel skins; it was worked by slaves, who lived on dates and camel meat brought from afar. Copper was dug at Takedda and served as currency in the form of thin and thick rods. Cowrie shells from the Indian Ocean were used for small payments. Every load of salt, al-Bakri had already noted of Ghana, was taxed on entering and again on leaving the country.

The best-known ruler is Mansa Musa, who came to the throne around 1312. He told a governor of Cairo that his predecessor had sent out first 400 and then 2,000 boats to find the far shore of the ocean, had sailed with the second fleet himself, and had never been seen again. In 1324 Musa set out on a pilgrimage to Mecca with a caravan said to number tens of thousands, including 500 slaves each of whom carried a staff of gold. In Cairo, where he at first refused to kiss the ground before the sultan, he gave away and spent so much of the metal that its value had not recovered twelve years later. On the way home, having run out of money, he had to borrow at high interest from Egyptian merchants.

Among those who returned with him was the Andalusian poet Abu Ishaq al-Sahili, to whom tradition credits the Djinguereber Mosque in Timbuktu, completed in 1327, and an audience hall with a dome decorated in coloured patterns. How much he really invented is doubted, because building in sun-dried mud had long been practised in the region. Projecting wooden beams, called toron, give such mosques their bristling look; they act as scaffolding when the plaster has to be renewed, usually after the rains. The Great Mosque at Djenné, the largest of its kind, stands on the site of a far older one but in its present form dates only from 1907. Sankore, another mosque of Timbuktu, grew into a centre of learning to which students came for law, grammar and astronomy.

Ibn Battuta, who arrived from Morocco in 1352, stayed for about eight months during the reign of Mansa Sulayman, Musa's brother. He praised the safety of the roads, on which neither traveller nor resident had to fear robbers, and the zeal with which children were made to learn the Quran, some being kept in chains until they knew it by heart. He disapproved, on the other hand, of the nakedness of serving women, of the custom of sprinkling dust on one's head as a mark of respect, and of the meagre gift of welcome, which consisted of three loaves, a piece of fried beef and a gourd of yoghurt. Descent, he observed with surprise, was traced through the mother's brother, and men were not jealous of their wives' male friends.

The territory was divided into provinces, some governed by officials called farba, who were appointed by the court, others left to native chiefs who paid tribute. A farba had to be ready to supply troops, and he watched over markets and collected customs. Al-Umari estimated the army at 100,000 men, of whom 10,000 were cavalry; horses were imported from North Africa at great expense, since they seldom lived long in the damp south, where the tsetse fly spread disease. Infantry fought with bows, whose arrows were often poisoned, and with spears. The court was staffed by slaves and by members of the Keita clan, and the mansa spoke to petitioners only through an interpreter, the jeli, who repeated each sentence aloud. Sneezing in his presence was forbidden.

Weak rulers and quarrels over the succession undermined the state after about 1360. One of them, Mari Djata II, squandered the treasure, even selling a famous nugget to Egyptian traders, and died of sleeping sickness. The Mossi raided from the south, and Timbuktu was seized by the Tuareg in 1433. The greatest gains were made by Songhai, whose ruler Sunni Ali took the same city in 1468 and Djenné some years later. Envoys from Portugal, with whom the mansas sought an alliance, brought presents but no soldiers. In 1599 Mahmud IV tried to recover Djenné from the Moroccans, who had crushed Songhai eight years before; his army was scattered by firearms, and after his death his three sons divided what was left. The modern Republic of Mali adopted the old name in 1960.

? What title did the rulers of Mali have?
= mansa
@ The rulers bore the title mansa

? What are griots?
= hereditary bards | hereditary bards who pass on genealogies and epics by word of mouth
@ griots, hereditary bards who pass on genealogies and epics by word of mouth

? What language family did the Malinke belong to?
= Mande | the Mande language family
@ a people of the Mande language family

? Which of the arab authors had been in Mali in person?
= Ibn Battuta
@ Ibn Battuta, the only one of the three who saw the country himself

? Until what age couldn't Sundiata walk?
= seven | the age of seven
@ could not walk until the age of seven

? Who was Sundiata's mother?
= Sogolon
@ Driven into exile with his mother Sogolon

? Where did Sundiata spend his youth?
= the court of Mema | at the court of Mema | Mema
@ he spent his youth at the court of Mema

? What could break Sumanguru's magic?
= an arrow tipped with the spur of a white cock | arrow tipped with the spur of a white cock
@ broken by an arrow tipped with the spur of a white cock

? In what year did UNESCO inscribe the charter?
= 2009
@ an oral charter, inscribed by UNESCO in 2009

? What was the prosperity of Mali based on?
= gold
@ The prosperity of the empire was based on gold

? Who owned the gold nuggets?
= the mansa | mansa
@ Nuggets belonged to the mansa

? What were the houses of Taghaza made of?
= salt blocks
@ whose houses and mosque were built of salt blocks

? what did the slaves at Taghaza eat
= dates and camel meat
@ lived on dates and camel meat brought from afar

? What was used as currency in the form of rods?
= Copper
@ Copper was dug at Takedda and served as currency

? What were cowrie shells used for?
= small payments
@ Cowrie shells from the Indian Ocean were used for small payments

? When did Mansa Musa come to power?
= around 1312 | 1312
@ who came to the throne around 1312

? What were the 2,400 boats supposed to find?
= the far shore of the ocean | far shore of the ocean
@ 2,000 boats to find the far shore of the ocean

? In 1324 Musa went on pilgrimage to where?
= Mecca
@ In 1324 Musa set out on a pilgrimage to Mecca

? What did each of the 500 slaves carry?
= a staff of gold | staff of gold
@ each of whom carried a staff of gold

? How long did the price of gold in Cairo fail to recover?
= twelve years | twelve years later
@ its value had not recovered twelve years later

? Why did Musa have to borrow on his way home?
= having run out of money | run out of money
@ having run out of money, he had to borrow

? Who is said to have built the Djinguereber Mosque?
= Abu Ishaq al-Sahili | the Andalusian poet Abu Ishaq al-Sahili
@ the Andalusian poet Abu Ishaq al-Sahili, to whom tradition credits

? What are the wooden beams of the mosques called?
= toron
@ Projecting wooden beams, called toron

? What year does the present Great Mosque of Djenné date from?
= 1907
@ in its present form dates only from 1907

? What did students study at Sankore?
= law, grammar and astronomy
@ to which students came for law, grammar and astronomy

? Under which ruler did Ibn Battuta visit Mali?
= Mansa Sulayman
@ during the reign of Mansa Sulayman

? How long did he stay?
= about eight months | eight months
@ stayed for about eight months

? What custom showed respect in Mali?
= sprinkling dust on one's head
@ sprinkling dust on one's head as a mark of respect

? The welcome gift to Ibn Battuta was made up of what?
= three loaves, a piece of fried beef and a gourd of yoghurt
@ three loaves, a piece of fried beef and a gourd of yoghurt

? What were the officials who governed provinces called?
= farba
@ some governed by officials called farba

? According to al-Umari, how many horsemen were in the army?
= 10,000
@ of whom 10,000 were cavalry

? Which insect spread disease in the south?
= tsetse fly | the tsetse fly
@ where the tsetse fly spread disease

? what was forbidden in the mansa's presence
= Sneezing
@ Sneezing in his presence was forbidden

? What disease killed Mari Djata II?
= sleeping sickness
@ died of sleeping sickness

? Who took Timbuktu in 1433?
= the Tuareg | Tuareg
@ Timbuktu was seized by the Tuareg in 1433

? Mahmud IV tried to win back which town?
= Djenné
@ In 1599 Mahmud IV tried to recover Djenné

~ Where do scholars turn for information about the beginnings of the realm?
= griots | hereditary bards
@ the earliest period comes from griots, hereditary bards

~ Why is the foreign architect's originality questioned?
= building in sun-dried mud had long been practised in the region
@ because building in sun-dried mud had long been practised in the region

~ What purpose do the sticks poking out of the walls fulfil?
= act as scaffolding when the plaster has to be renewed | act as scaffolding
@ they act as scaffolding when the plaster has to be renewed

~ By what harsh method were the young compelled to memorise scripture?
= kept in chains | some being kept in chains
@ some being kept in chains until they knew it by heart

~ What pleased the Moroccan visitor about travelling in the realm?
= the safety of the roads | safety of the roads
@ He praised the safety of the roads

~ What prevented gold from becoming too cheap inside the empire?
= dust could circulate freely | Nuggets belonged to the mansa, while dust could circulate freely
@ Nuggets belonged to the mansa, while dust could circulate freely, a rule

~ What gave the northern invaders victory over the last great king?
= firearms
@ his army was scattered by firearms

~ By what line was kinship reckoned?
= the mother's brother | through the mother's brother
@ was traced through the mother's brother

! Who was Sundiata's father?

! When did Ibn Khaldun visit Mali?

! Who built the mosque at Sankore?

! How much gold did Musa borrow in Cairo?

! In what year did Mansa Musa die?

! Who succeeded Mansa Sulayman?

! What was the capital of the Songhai Empire?

! How many soldiers did Portugal send to Mali?

! Who took Gao from the Tuareg?

! How many people lived in Timbuktu?
