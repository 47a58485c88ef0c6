# Ibn Battuta
Ibn Battuta (24 February 1304 – 1368 or 1369) was a Moroccan scholar and traveller who, in the course of about thirty years, saw more of the world than any other person of whom we know before the age of steam. Some 117,000 kilometres have been reckoned for his journeys, far more than for those of Marco Polo, who covered about 24,000, or of the Chinese admiral Zheng He. He was born in Tangier into a family of Berber origin, of the Lawata tribe, that had produced several judges, and he himself was trained in Maliki law, the school which prevailed in North Africa. This knowledge opened doors for him everywhere, since rulers in lands newly won for Islam were eager to employ learned men from the west. Nearly all that is known about him comes from his own account, commonly called the Rihla, or "Travels".

On 14 June 1325, when he was twenty-one, he left his parents, as he says, like a bird leaving its nest, in order to make the pilgrimage to Mecca, a journey that normally took sixteen months. He rode alone on a donkey at first, and afterwards joined caravans for fear of robbers. Ill with fever on the way to Tunis, he had himself tied to the saddle with a turban cloth. In the town of Sfax he took a wife, the first of many, but left her after a quarrel with her father. At Alexandria, which he reached early in 1326, and whose lighthouse he found already damaged, a holy man named Burhan al-Din foretold that he would visit Sind, India and China, and asked him to greet his brethren there. Another, Sheikh al-Murshidi, interpreted his dream of flying on the wing of a huge bird as a sign of distant voyages.

Cairo, then the largest city west of China, impressed him deeply; he mentions twelve thousand water carriers and thirty thousand hirers of mules. He meant to cross the Red Sea from Aydhab, but a local rebellion had destroyed the ships, and he had to turn back and go by way of Damascus, where he arrived in August and attended lectures in the Umayyad Mosque. With the pilgrim caravan he travelled by Medina, the burial place of the Prophet, where he stayed four days, to Mecca, 1,300 kilometres away. After the rites he did not go home but set out for Iraq and Persia, and saw Najaf, Basra, Isfahan, Shiraz, Tabriz, and Baghdad, parts of which were still in ruins from its sack by Hulagu in 1258. In Basra he was shocked to hear the preacher make mistakes of grammar, in the very city where the science of Arabic grammar had been founded.

He returned to Mecca and remained there, by his own statement, for about three years, though the dates of the book do not agree with one another. From Aden, where water was scarce and kept in cisterns, he sailed along the coast of East Africa. At Mogadishu he was lodged by the sultan and fed on rice with ghee, bananas cooked in milk, and pickled lemons; the inhabitants, he remarks, were extremely fat, because one of them ate as much as a whole company of his countrymen. At Kilwa, in what is now Tanzania, a town built of wood with roofs of reed according to him, although archaeologists have found coral stone, the sultan was so generous that he was called "father of gifts". With the turn of the monsoon he sailed north to Oman and the island of Hormuz, and watched the pearl divers of the Persian Gulf, who could stay under water, so he was told, for an hour or two.

His next aim was India, whose sultan was known to reward foreign scholars lavishly. Instead of going by sea he took a roundabout way through Anatolia, where the brotherhoods of young men called akhis, mostly craftsmen, vied with one another to entertain him, and crossed the Black Sea to Kaffa, a Genoese port, whose church bells alarmed him. He joined the camp of Özbeg Khan, ruler of the Golden Horde, a moving town with mosques and kitchens, and noted with surprise how much respect was paid to women there. One of the khan's wives, a Byzantine princess known as Bayalun, was allowed to go home to give birth, and in her company he saw Constantinople, where the emperor Andronikos III received him after he had been searched for weapons. In winter, on the Volga, he wore three fur coats and two pairs of trousers and could not mount his horse without help. By way of Khwarazm, Bukhara and the Hindu Kush he came to the Indus in September 1333.

The sultan of Delhi, Muhammad bin Tughluq, a learned and cruel man, appointed him judge at a salary of 12,000 dinars, although he knew no Persian and had to be given two assistants. He held the office for some eight years, lived beyond his means, and ran up debts of 55,000 dinars, which his master paid. When he had visited a hermit suspected of treason, he was put under guard; he fasted, recited a verse of the Koran 33,000 times, and was set free. The hermit was beheaded. In 1341 the sultan chose him as envoy to the Mongol emperor of China, with gifts that included a hundred thoroughbred horses, a hundred slaves and five hundred robes of velvet. Near Aligarh bandits robbed him of everything except his trousers. In the harbour of Calicut a storm sank the great junks, or drove them out to sea, while he was on shore for the Friday prayer, and he did not dare to go back to Delhi empty-handed.

In the Maldives, a chain of islands converted to Islam some two centuries before, he was compelled to serve as chief judge, because the queen, Khadija, lacked a trained one. He married four wives at once, praised the diet of fish and coconuts, and tried in vain to make women cover the upper part of the body. Suspected of plotting, he departed after a year and a half. In Ceylon he climbed Adam's Peak, with the help of iron chains fixed in the rock, in order to see the giant footprint that Muslims hold to be Adam's and Buddhists the Buddha's. Having visited Bengal, where food was cheaper than anywhere else, and Sumatra, he arrived in 1345 at Quanzhou in China, which he calls Zaytun. He admired the silk, the porcelain and the paper money, and remarked that portraits of foreigners were posted up, in order that they might be caught if they committed a crime. Whether he really got as far as Beijing is doubted.

On his way home he met the Black Death in Syria in 1348; at Damascus the sick were dying at a rate of 2,400 a day. His father, he learned there, had been dead for fifteen years, and his mother fell victim to the plague a few months before he reached Tangier in 1349. After a trip to Granada he crossed the Sahara in 1352 with a caravan, passing Taghaza, a village whose houses were made of blocks of salt and roofed with camel skins, and spent eight months in the empire of Mali. He thought its king, Mansa Sulayman, a miser, since his gift of welcome consisted of three loaves, a piece of beef and a gourd of yoghurt, but he praised the safety of the roads. In 1354 Abu Inan Faris, sultan of Morocco, ordered him to dictate his story to Ibn Juzayy, a young poet from Andalusia, who embellished it and borrowed passages from the older traveller Ibn Jubayr. He ended his days as a judge. The work was little read in Europe until French scholars, who had found manuscripts in Algeria, published it with a translation in the 1850s.

? How many kilometres did Ibn Battuta travel?
= 117,000 | Some 117,000
@ Some 117,000 kilometres have been reckoned for his journeys

? In which city was he born?
= Tangier
@ He was born in Tangier into a family of Berber origin

? What kind of law did Ibn Battuta study?
= Maliki law | Maliki
@ he himself was trained in Maliki law

? What does Rihla mean?
= Travels | "Travels"
@ commonly called the Rihla, or "Travels"

? Which tribe did Ibn Battuta's family belong to?
= Lawata | the Lawata tribe
@ of the Lawata tribe, that had produced several judges

? why did Ibn Battuta leave home in 1325
= in order to make the pilgrimage to Mecca | to make the pilgrimage to Mecca | make the pilgrimage to Mecca
@ in order to make the pilgrimage to Mecca

? On what animal did he ride when he set out?
= donkey | a donkey
@ He rode alone on a donkey at first

? Where did Ibn Battuta marry for the first time?
= Sfax | the town of Sfax
@ In the town of Sfax he took a wife

? What countries would he visit, according to Burhan al-Din?
= Sind, India and China
@ foretold that he would visit Sind, India and China

? Who explained his dream of the bird?
= Sheikh al-Murshidi
@ Sheikh al-Murshidi, interpreted his dream of flying

? How many water carriers were there in Cairo?
= twelve thousand
@ he mentions twelve thousand water carriers

? Why could he not sail from Aydhab?
= a local rebellion had destroyed the ships
@ a local rebellion had destroyed the ships

? What is Medina known for?
= burial place of the Prophet | the burial place of the Prophet
@ Medina, the burial place of the Prophet

? By whom was Baghdad sacked in 1258?
= Hulagu
@ its sack by Hulagu in 1258

? What mistakes did the preacher of Basra make?
= mistakes of grammar
@ to hear the preacher make mistakes of grammar

? Where was the water of Aden stored?
= cisterns | in cisterns
@ where water was scarce and kept in cisterns

? What was he given to eat in Mogadishu?
= rice with ghee, bananas cooked in milk, and pickled lemons
@ fed on rice with ghee, bananas cooked in milk, and pickled lemons

? What building material did archaeologists find in Kilwa?
= coral stone
@ although archaeologists have found coral stone

? What was the sultan of Kilwa called?
= father of gifts | "father of gifts"
@ that he was called "father of gifts"

? What did the akhis do for a living mostly?
= craftsmen | mostly craftsmen
@ young men called akhis, mostly craftsmen

? Who ruled the Golden Horde at the time?
= Özbeg Khan
@ He joined the camp of Özbeg Khan

? Why did the princess Bayalun travel to Constantinople?
= to give birth
@ was allowed to go home to give birth

? How many fur coats did he wear on the Volga?
= three
@ he wore three fur coats and two pairs of trousers

? When did he reach the Indus?
= September 1333
@ came to the Indus in September 1333

? What job did the sultan of Delhi give to Ibn Battuta?
= judge
@ appointed him judge at a salary of 12,000 dinars

? How large were his debts in Delhi?
= 55,000 dinars
@ ran up debts of 55,000 dinars

? What happened to the hermit?
= beheaded | was beheaded
@ The hermit was beheaded

? How many horses were among the gifts for the emperor of China?
= a hundred | hundred | a hundred thoroughbred horses
@ a hundred thoroughbred horses

? What did the bandits near Aligarh leave him?
= trousers | his trousers
@ robbed him of everything except his trousers

? In which harbour were the junks lost?
= Calicut
@ In the harbour of Calicut a storm sank the great junks

? Who was queen of the Maldives?
= Khadija
@ because the queen, Khadija, lacked a trained one

? What food did he like in the Maldives?
= fish and coconuts
@ praised the diet of fish and coconuts

? What helped climbers on Adam's Peak?
= iron chains | iron chains fixed in the rock
@ with the help of iron chains fixed in the rock

? What was Ibn Battuta's name for Quanzhou?
= Zaytun
@ which he calls Zaytun

? Why were portraits of foreigners put up in China?
= in order that they might be caught if they committed a crime | they might be caught if they committed a crime
@ in order that they might be caught if they committed a crime

? How many people died each day in Damascus?
= 2,400
@ dying at a rate of 2,400 a day

? Of what were the houses in Taghaza built?
= blocks of salt | salt
@ whose houses were made of blocks of salt

? How long did Ibn Battuta stay in Mali?
= eight months
@ spent eight months in the empire of Mali

? Who wrote down the story of Ibn Battuta?
= Ibn Juzayy
@ to dictate his story to Ibn Juzayy

? Where did the French scholars find the manuscripts?
= Algeria | in Algeria
@ who had found manuscripts in Algeria

~ To what creature did he liken himself at his departure?
= a bird leaving its nest | like a bird leaving its nest | bird
@ like a bird leaving its nest

~ How did the sick man manage to stay on his mount?
= tied to the saddle with a turban cloth | he had himself tied to the saddle with a turban cloth
@ he had himself tied to the saddle with a turban cloth

~ What custom among the nomads of the steppe astonished him?
= how much respect was paid to women | how much respect was paid to women there
@ noted with surprise how much respect was paid to women there

~ What sound frightened the Muslim visitor in the Italian trading post?
= church bells
@ a Genoese port, whose church bells alarmed him

~ By which pious exercise did the suspect gain his liberty?
= recited a verse of the Koran 33,000 times | he fasted, recited a verse of the Koran 33,000 times
@ he fasted, recited a verse of the Koran 33,000 times

~ What made him call an African monarch stingy?
= his gift of welcome consisted of three loaves, a piece of beef and a gourd of yoghurt | three loaves, a piece of beef and a gourd of yoghurt
@ three loaves, a piece of beef and a gourd of yoghurt

~ From which earlier author were parts lifted?
= Ibn Jubayr | the older traveller Ibn Jubayr
@ borrowed passages from the older traveller Ibn Jubayr

~ What rule about dress did the islanders refuse to obey?
= make women cover the upper part of the body | cover the upper part of the body
@ tried in vain to make women cover the upper part of the body

! How many children did Ibn Battuta have?

! What did Marco Polo write about Tangier?

! Who destroyed the lighthouse of Alexandria?

! How old was Khadija when she became queen?

! What did the emperor of China give to the sultan of Delhi?

! When did Zheng He visit Mogadishu?

! How much was Ibn Juzayy paid for his work?

! Which plague victim did Ibn Battuta marry?

! Who translated the Rihla into English?

! In what year did Mansa Sulayman visit Mecca?
