# Kyoto
Kyoto, a city of about 1.45 million people in the west of Honshu, the main island of Japan, was the residence of the emperors for more than a thousand years. It lies in a basin enclosed by hills on three sides and open to the south, which makes the summers stifling and the winters damp and cold. Two rivers, the Kamo in the east and the Katsura in the west, cross it and meet before they join the Yodo, which flows on to Osaka. The present name means simply "capital city"; in older times people said Heian-kyō, "capital of peace and tranquillity", or just Miyako. Some 1,600 Buddhist temples and 400 Shinto shrines are counted, and seventeen sites in the city and its neighbours, Uji and Ōtsu, were inscribed together on the World Heritage List in 1994.

Emperor Kanmu moved his court there in 794, apparently to escape the influence of the powerful monasteries of Nara. A first attempt, at Nagaoka, had been given up after ten years because of floods and the fear of a vengeful spirit, that of his brother Sawara, who had starved himself to death in exile. The plan was copied from Chang'an, the capital of the Chinese Tang dynasty: a rectangle of about 5.2 by 4.5 kilometres divided by a grid, with the palace in the north and an avenue eighty-four metres wide, Suzaku, running down the middle to the Rashōmon gate. The marshy western half was soon abandoned, and the town grew instead toward the hills in the east. The priest Saichō had already built a hermitage on Mount Hiei, to the northeast, the quarter from which evil influences were thought to come, and the temple that grew out of it, Enryaku-ji, became the head of the Tendai school.

The Heian period, which lasted until 1185, produced a refined culture of the aristocracy. While men wrote in Chinese, ladies of the court used the phonetic script called hiragana and created with it the first masterpieces of Japanese prose. Murasaki Shikibu, in the service of Empress Shōshi, wrote The Tale of Genji soon after the year 1000, and Sei Shōnagon, who served the rival empress Teishi, a collection of lists and observations known as The Pillow Book. Power was held by the Fujiwara family, who married their daughters to emperors and ruled as regents for their grandsons; Fujiwara no Michinaga, the greatest of them, compared his fortune in a poem to the full moon. His son Yorimichi turned a villa at Uji into a temple in 1052, and its Phoenix Hall, with a statue of Amida carved by Jōchō, appears on the ten-yen coin.

After a time in which the shoguns had their seat at Kamakura, the Ashikaga family returned the government to Kyoto in the 1330s. Yoshimitsu, the third of the line, renewed trade with Ming China and built a pavilion covered with gold leaf in the northern hills, which after his death in 1408 was made into a Zen temple; in July 1950 it was burned by a novice monk, whose deed is the subject of a novel by Yukio Mishima, and it was rebuilt five years later. His grandson Yoshimasa put up the Silver Pavilion, which was never coated with silver, and gathered around him painters, gardeners and masters of the tea ceremony. A dispute over who should succeed him led to the Ōnin War, which began in 1467, lasted for ten years and left most of the city in ashes. Weavers who came back after it settled where the western army had camped and gave the place the name Nishijin.

Oda Nobunaga entered the capital in 1568, burned Enryaku-ji to the ground three years afterwards, and in June 1582 was surprised in the temple of Honnō-ji by his general Akechi Mitsuhide and forced to kill himself. Toyotomi Hideyoshi, his avenger, surrounded the city with an earthen rampart, the odoi, 22 kilometres long, had a great Buddha erected, and in 1591 ordered the death of Sen no Rikyū, who had perfected the tea ceremony, for reasons that remain obscure. A mound near his shrine contains the noses of tens of thousands of Koreans and Chinese, cut off and pickled as proof of victories. Tokugawa Ieyasu moved the seat of power to Edo but constructed Nijō Castle in 1603 as his lodging; its corridors are laid with nightingale floors, boards that squeak when trodden on, and it was there that the last shogun, Yoshinobu, announced in November 1867 that he would give up his office.

The court left for Edo, renamed Tokyo, in 1869, and within a few years the population shrank by about a third. To revive it, the governor Kitagaki Kunimichi entrusted a graduate of twenty-one, Tanabe Sakurō, with the building of a canal from Lake Biwa, which was finished in 1890 and drove the first public hydroelectric plant in Japan; with its current the first electric tramway of the country started in 1895. The city founded the first modern primary schools as early as 1869, three years before the state introduced them, paying for them by a tax on every household with a hearth. Kyoto University, established in 1897, has produced a number of Nobel laureates, the earliest being the physicist Hideki Yukawa, who predicted the meson and was honoured in 1949. Shinya Yamanaka, who won in 2012, found out how to turn skin cells back into stem cells.

In the spring of 1945 the target committee in Los Alamos placed Kyoto at the head of its list for the atomic bomb. Henry Stimson, the secretary of war, who had visited the city in the 1920s, had it struck off in spite of repeated protests by General Leslie Groves, arguing that its destruction would embitter the Japanese beyond reconciliation; Nagasaki was put in its place. Apart from a few small raids it came through the war undamaged, and it was rather the post-war building boom that swept away most of the wooden townhouses, the machiya, narrow and deep because taxes had been levied according to the width of the front. In December 1997 delegates from more than 150 countries adopted the Kyoto Protocol, the first treaty to set binding limits on greenhouse gases. An ordinance of 2007 lowered the greatest permitted height of buildings in the centre from 45 to 31 metres and forbade flashing signs.

The Gion Festival, held throughout July, goes back to 869, when halberds were set up to appease the spirits that had brought a plague; its floats, some of them weighing twelve tonnes, are hung with tapestries from Flanders and Persia and turn corners on wetted strips of bamboo. On 16 August five bonfires, the largest in the shape of the character for "great", send the souls of the dead home. Geisha, here called geiko, and their apprentices, maiko, entertain guests in five quarters; in Gion tourists have been barred from private lanes since 2024 because they pursued the women with cameras. At Fushimi Inari thousands of red gates given by businesses line the path up the hill, and the rock garden of Ryōan-ji consists of fifteen stones, of which one is hidden from wherever the viewer sits. Nintendo was founded in Kyoto in 1889 as a maker of playing cards painted with flowers.

? How many people live in Kyoto?
= about 1.45 million | 1.45 million
@ a city of about 1.45 million people

? Which river flows through the west of Kyoto?
= the Katsura | Katsura
@ and the Katsura in the west

? what does the present name mean
= capital city
@ The present name means simply "capital city"

? How many Buddhist temples are there in Kyoto?
= Some 1,600 | 1,600
@ Some 1,600 Buddhist temples

? Who moved the court to Kyoto in 794?
= Emperor Kanmu | Kanmu
@ Emperor Kanmu moved his court there in 794

? Why was Nagaoka given up?
= because of floods and the fear of a vengeful spirit | floods and the fear of a vengeful spirit
@ because of floods and the fear of a vengeful spirit

? How did Sawara die?
= starved himself to death | starved himself to death in exile
@ who had starved himself to death in exile

? Which city was the model for the plan of Kyoto?
= Chang'an
@ The plan was copied from Chang'an

? Who founded the hermitage on Mount Hiei?
= Saichō | The priest Saichō
@ The priest Saichō had already built a hermitage

? In what year did the Heian period end?
= 1185
@ The Heian period, which lasted until 1185

? What script did court ladies use?
= hiragana | the phonetic script called hiragana
@ used the phonetic script called hiragana

? Which empress did Sei Shōnagon serve?
= Teishi | the rival empress Teishi
@ who served the rival empress Teishi

? What is The Pillow Book?
= a collection of lists and observations | collection of lists and observations
@ a collection of lists and observations known as The Pillow Book

? To what did Michinaga compare his fortune?
= the full moon | full moon
@ compared his fortune in a poem to the full moon

? Who carved the statue of Amida?
= Jōchō
@ a statue of Amida carved by Jōchō

? With which country did Yoshimitsu renew trade?
= Ming China | China
@ renewed trade with Ming China

? By whom was the golden pavilion burned?
= a novice monk | novice monk
@ it was burned by a novice monk

? What caused the Ōnin War?
= A dispute over who should succeed him | dispute over who should succeed him
@ A dispute over who should succeed him led to the Ōnin War

? How long did the Ōnin War last?
= ten years
@ which began in 1467, lasted for ten years

? Who settled in Nishijin after the war?
= Weavers
@ Weavers who came back after it settled

? Which general betrayed Nobunaga?
= Akechi Mitsuhide | his general Akechi Mitsuhide
@ by his general Akechi Mitsuhide and forced to kill himself

? What was the odoi?
= an earthen rampart | earthen rampart
@ an earthen rampart, the odoi, 22 kilometres long

? Who had perfected the tea ceremony?
= Sen no Rikyū
@ ordered the death of Sen no Rikyū, who had perfected the tea ceremony

? What is buried in the mound near Hideyoshi's shrine?
= the noses of tens of thousands of Koreans and Chinese | noses of tens of thousands of Koreans and Chinese | noses
@ contains the noses of tens of thousands of Koreans and Chinese

? What are nightingale floors?
= boards that squeak when trodden on
@ nightingale floors, boards that squeak when trodden on

? What did the last shogun announce at Nijō Castle?
= that he would give up his office | he would give up his office
@ announced in November 1867 that he would give up his office

? How old was Tanabe Sakurō when he was given the job?
= twenty-one
@ entrusted a graduate of twenty-one, Tanabe Sakurō

? What did the canal drive?
= the first public hydroelectric plant in Japan | first public hydroelectric plant in Japan
@ drove the first public hydroelectric plant in Japan

? When was Kyoto University established?
= 1897
@ Kyoto University, established in 1897

? What did Hideki Yukawa predict?
= the meson | meson
@ the physicist Hideki Yukawa, who predicted the meson

? Who had Kyoto removed from the list of bomb targets?
= Henry Stimson | Henry Stimson, the secretary of war
@ Henry Stimson, the secretary of war, who had visited the city

? which city replaced kyoto as a target
= Nagasaki
@ Nagasaki was put in its place

? Why were the machiya narrow and deep?
= taxes had been levied according to the width of the front | because taxes had been levied according to the width of the front
@ because taxes had been levied according to the width of the front

? When was the Kyoto Protocol adopted?
= December 1997
@ In December 1997 delegates from more than 150 countries

? What did the ordinance of 2007 forbid?
= flashing signs
@ and forbade flashing signs

? On what do the floats turn corners?
= wetted strips of bamboo
@ turn corners on wetted strips of bamboo

? How many stones are in the garden of Ryōan-ji?
= fifteen | fifteen stones
@ consists of fifteen stones

? What did Nintendo originally make?
= playing cards painted with flowers | playing cards
@ as a maker of playing cards painted with flowers

~ Why were visitors shut out of small streets in the entertainment district?
= they pursued the women with cameras | because they pursued the women with cameras
@ because they pursued the women with cameras

~ How was early education for children financed locally?
= a tax on every household with a hearth | tax on every household with a hearth
@ by a tax on every household with a hearth

~ What sort of donors paid for the scarlet portals?
= businesses
@ thousands of red gates given by businesses

~ Which discovery brought a scientist the prize in this century?
= how to turn skin cells back into stem cells | turn skin cells back into stem cells
@ found out how to turn skin cells back into stem cells

~ Which officer kept demanding that the old capital be annihilated?
= General Leslie Groves | Leslie Groves
@ repeated protests by General Leslie Groves

~ By what means did a noble clan control the throne?
= married their daughters to emperors and ruled as regents for their grandsons | married their daughters to emperors
@ who married their daughters to emperors and ruled as regents for their grandsons

~ What calamity was the summer celebration first meant to end?
= a plague | plague
@ to appease the spirits that had brought a plague

~ What purpose do the August flames serve?
= send the souls of the dead home
@ send the souls of the dead home

! Why did Hideyoshi order the death of Sen no Rikyū?

! Who burned the Silver Pavilion?

! How many houses were destroyed in the Ōnin War?

! In what year did Murasaki Shikibu die?

! Who won the Ōnin War?

! What was the name of the novice monk's teacher?

! How long is the canal from Lake Biwa?

! When did Nintendo begin to make video games?

! Which countries refused to sign the Kyoto Protocol?

! Who killed Akechi Mitsuhide?
