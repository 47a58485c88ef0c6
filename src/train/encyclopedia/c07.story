# Inca Empire
The Inca Empire, which its people called Tawantinsuyu, "the four parts together", was the largest state of the Americas before the arrival of Europeans. From its centre at Cusco, in the highlands of southern Peru, it extended about 4,000 kilometres along the Andes, taking in parts of present-day Colombia, Ecuador, Bolivia, Chile and Argentina. Strictly speaking, "Inca" denoted the ruler and his kinsmen, who formed a small privileged caste, and not the perhaps ten million subjects of many tongues. The four quarters were named Chinchaysuyu, Antisuyu, Collasuyu and Cuntisuyu; of these Collasuyu, in the southeast, was the most extensive. The lingua franca of the administration was Quechua, a language that is still spoken by several million people today.

Legend tells that the first ruler, Manco Capac, came with his sister and wife Mama Ocllo from Lake Titicaca or, in another version, out of a cave at Pacaritambo. He carried a golden staff, and where it sank into the earth he was to found his city. For several generations the Incas were no more than one of many rival groups in the valley. The turning point is placed in 1438, when the Chanca attacked Cusco and the aged Viracocha fled; his son Cusi Yupanqui stayed behind and won, helped, so it was told, by stones of the field that turned into warriors. He took the name Pachacuti, "he who overturns the world", rebuilt the capital in stone and began a career of conquest, which was continued by Topa Inca Yupanqui and Huayna Capac.

Roughly 40,000 kilometres of roads held the empire together. Two trunk routes ran from north to south, one along the coast and the other through the mountains, linked by many cross-roads. Since wheeled vehicles were unknown, the highways were made for walkers and for caravans of llamas, and could climb steep slopes by flights of steps. Gorges were spanned with suspension bridges twisted from grass; the one at Q'eswachaka is renewed every June by neighbouring communities. Relay runners called chasquis, posted every few kilometres, carried messages by word of mouth and could cover about 240 kilometres in a day. Inns known as tambos stood at intervals of a day's march, and beside them storehouses, or qollqas, in which maize, freeze-dried potatoes, cloth and weapons were kept.

There was no money and hardly any market trade in the heartland. What the state demanded was labour, the mit'a, performed in turns by married men in the fields, mines and armies or on building sites; in exchange it fed the workers, gave feasts with maize beer and helped out in bad years. Farmland was divided into three shares, one for the gods, one for the Inca and one for the community, or ayllu, whose members tilled it jointly. Terraces prevented the soil from being washed away and, by storing the warmth of the sun, extended the growing season. Potatoes, of which hundreds of varieties were raised, were turned into chuño by being frozen at night, trodden with bare feet and dried by day, and in this form lasted for years.

Writing in the usual sense did not exist, but records were kept on quipus, bundles of cords in which knots of different kinds and positions stood for numbers in a decimal system. In 1923 Leland Locke demonstrated how the figures are to be read; whether the cords could also encode words has remained an open question. Their keepers, the quipucamayocs, reported on births, deaths, harvests and the contents of the stores. For the purposes of government, households were grouped by tens, hundreds and thousands up to units of 10,000, each with a responsible official. Rebellious peoples were broken up by resettling whole communities far from home, as so-called mitimaes, while loyal ones were planted in their place. Sons of conquered lords were brought to Cusco, where they received an education and served as hostages.

The supreme sun god, Inti, was regarded as the ancestor of the dynasty, and his temple, the Coricancha, had walls sheathed with sheets of gold. Every natural feature of note, whether spring, boulder or peak, could be a huaca, a sacred thing to which offerings were due. In the rite of capacocha chosen children were led to high summits and left to die there: the frozen body of a girl, nicknamed Juanita, was discovered on Ampato in 1995 by Johan Reinhard, and three others came to light on Llullaillaco four years later, at over 6,700 metres. Dead rulers were mummified, and continued to own their estates, which were looked after by their descendants; each new Inca therefore had to acquire land of his own, a custom some scholars consider a motive for expansion.

Builders fitted blocks of stone so precisely without mortar that a knife blade cannot be slipped between them. Doors and niches taper toward the top, a trapezoid shape that resists earthquakes. At Sacsayhuamán, above Cusco, the zigzag ramparts include boulders that weigh more than 100 tonnes, and were dragged into place with ropes. Machu Picchu, on a ridge 2,430 metres above sea level, was probably laid out as a country estate for Pachacuti around 1450 and deserted about a century later. Though known to local farmers, it came to the attention of the world only after Hiram Bingham, a lecturer from Yale, had been led there in July 1911. He took it for Vilcabamba, the last refuge of the Incas, which has since been located at Espíritu Pampa, deep in the forest.

Smallpox, spreading ahead of the Spaniards, probably killed Huayna Capac about 1527, and his sons Huáscar and Atahualpa fought each other for the throne. Hardly had the latter won when Francisco Pizarro arrived with 168 men, and on 16 November 1532 seized him by surprise in the square of Cajamarca. The captive promised to fill a room once with gold and twice with silver, and kept his word; nevertheless he was garrotted in July 1533, having accepted baptism to escape being burned, since burning would have robbed him of the afterlife. Manco Inca, crowned as a puppet, rebelled in 1536 and besieged Cusco in vain for ten months. From Vilcabamba he and his sons resisted until 1572, when the viceroy Francisco de Toledo had Túpac Amaru, the last of them, beheaded.

? What did the Incas call their empire?
= Tawantinsuyu
@ which its people called Tawantinsuyu

? How long was the Inca Empire from end to end?
= about 4,000 kilometres | 4,000 kilometres
@ it extended about 4,000 kilometres along the Andes

? What did the word Inca originally stand for?
= the ruler and his kinsmen | ruler and his kinsmen
@ "Inca" denoted the ruler and his kinsmen

? Which of the four quarters was largest?
= Collasuyu
@ of these Collasuyu, in the southeast, was the most extensive

? what language was used in the administration?
= Quechua
@ The lingua franca of the administration was Quechua

? Who was Mama Ocllo?
= his sister and wife | sister and wife
@ came with his sister and wife Mama Ocllo

? What did Manco Capac carry with him?
= a golden staff | golden staff
@ He carried a golden staff

? Who attacked Cusco in 1438?
= the Chanca | Chanca
@ in 1438, when the Chanca attacked Cusco

? What does the name Pachacuti mean?
= "he who overturns the world" | he who overturns the world
@ Pachacuti, "he who overturns the world", rebuilt the capital

? What did Pachacuti do to the capital?
= rebuilt the capital in stone | rebuilt
@ rebuilt the capital in stone and began a career of conquest

? How many kilometres of roads did the Incas have?
= 40,000 | Roughly 40,000
@ Roughly 40,000 kilometres of roads held the empire together

? Why could the roads have flights of steps?
= wheeled vehicles were unknown
@ Since wheeled vehicles were unknown, the highways were made for walkers

? what were the suspension bridges made from
= grass
@ suspension bridges twisted from grass

? When is the bridge at Q'eswachaka renewed?
= every June
@ the one at Q'eswachaka is renewed every June

? What distance could chasquis cover in one day?
= about 240 kilometres | 240 kilometres
@ could cover about 240 kilometres in a day

? What were tambos?
= Inns
@ Inns known as tambos stood at intervals

? What was the mit'a?
= labour
@ What the state demanded was labour, the mit'a

? Into how many shares was farmland divided?
= three
@ Farmland was divided into three shares

? What did terraces prevent?
= the soil from being washed away | soil from being washed away
@ Terraces prevented the soil from being washed away

? What were potatoes turned into?
= chuño
@ were turned into chuño by being frozen at night

? What were quipus?
= bundles of cords
@ records were kept on quipus, bundles of cords

? Who showed how the numbers on the cords should be read?
= Leland Locke
@ In 1923 Leland Locke demonstrated how the figures are to be read

? The resettled communities were called what?
= mitimaes
@ far from home, as so-called mitimaes

? What happened to the sons of conquered lords in Cusco?
= received an education and served as hostages | they received an education and served as hostages
@ where they received an education and served as hostages

? Who was the supreme god of the Incas?
= Inti
@ The supreme sun god, Inti

? What covered the walls of the Coricancha?
= sheets of gold
@ had walls sheathed with sheets of gold

? what is a huaca?
= a sacred thing to which offerings were due | a sacred thing | sacred thing
@ a huaca, a sacred thing to which offerings were due

? On which mountain was Juanita found?
= Ampato
@ was discovered on Ampato in 1995

? At what height were the three bodies found?
= over 6,700 metres | 6,700 metres
@ came to light on Llullaillaco four years later, at over 6,700 metres

? What shape do Inca doors have?
= trapezoid | a trapezoid shape
@ a trapezoid shape that resists earthquakes

? How much do the boulders at Sacsayhuamán weigh?
= more than 100 tonnes
@ boulders that weigh more than 100 tonnes

? What was Machu Picchu probably built as?
= a country estate for Pachacuti | a country estate | country estate
@ laid out as a country estate for Pachacuti

? Which university did Bingham teach at?
= Yale
@ Hiram Bingham, a lecturer from Yale

? Which two brothers fought for the throne?
= Huáscar and Atahualpa
@ his sons Huáscar and Atahualpa fought each other

? how many men did Pizarro have
= 168
@ Francisco Pizarro arrived with 168 men

? Why did Atahualpa accept baptism?
= to escape being burned | escape being burned
@ having accepted baptism to escape being burned

? Túpac Amaru was beheaded on whose orders?
= the viceroy Francisco de Toledo | Francisco de Toledo
@ the viceroy Francisco de Toledo had Túpac Amaru

~ What effect of storing heat did the stepped fields have?
= extended the growing season
@ by storing the warmth of the sun, extended the growing season

~ What mistake did the American explorer make about the ruins on the ridge?
= took it for Vilcabamba | He took it for Vilcabamba
@ He took it for Vilcabamba, the last refuge of the Incas

~ Which illness took the life of the emperor before the strangers arrived?
= Smallpox
@ Smallpox, spreading ahead of the Spaniards, probably killed Huayna Capac

~ How did the authorities deal with restless tribes?
= resettling whole communities far from home | by resettling whole communities far from home
@ by resettling whole communities far from home

~ What ransom did the prisoner offer?
= fill a room once with gold and twice with silver
@ promised to fill a room once with gold and twice with silver

~ What matter concerning the knotted strings is unresolved?
= whether the cords could also encode words
@ whether the cords could also encode words has remained an open question

~ According to the story, who came to the aid of the young prince?
= stones of the field | stones of the field that turned into warriors
@ by stones of the field that turned into warriors

~ How tight are the joints in the masonry?
= a knife blade cannot be slipped between them
@ that a knife blade cannot be slipped between them

! How many llamas did the Incas keep?

! When did Manco Capac found Cusco?

! Who discovered the bodies of the Chanca?

! How many soldiers did Atahualpa have at Cajamarca?

! What did the Spaniards do with the quipus?

! Who built Espíritu Pampa?

! How did Huáscar die?

! In what year did Topa Inca Yupanqui become ruler?

! What money did the Incas use in the heartland?

! How many children were left on Ampato?
