# Chile
Chile occupies a ribbon of land between the Andes and the Pacific, about 4,300 kilometres long but on average only 177 wide. It borders Peru, Bolivia and Argentina, and also possesses Easter Island, some 3,500 kilometres out in the ocean, together with the Juan Fernández group, on one of whose islands the Scottish sailor Alexander Selkirk, the model for Robinson Crusoe, lived alone from 1704 to 1709. Of its nearly twenty million inhabitants about two fifths dwell in the metropolitan region of Santiago. Spanish chroniclers heard the name from the Incas; one theory derives it from an Aymara word meaning "where the land ends", while another holds that it imitates the call of a bird, the trile. The summit of Ojos del Salado, 6,893 metres high and shared with Argentina, is the highest volcano in the world.

The Atacama, in the north, is the driest desert outside the polar regions, since the cold Humboldt Current prevents rain and the mountains keep out moist air from the Amazon; some weather stations have never recorded any. Fishermen of the Chinchorro culture prepared mummies there about 7,000 years ago, two millennia before the Egyptians did so. Because the sky is clear on more than three hundred nights a year, the region has become the centre of world astronomy: the Very Large Telescope has stood on Cerro Paranal since the late 1990s, and ALMA, an array of sixty-six radio dishes at an altitude of 5,000 metres, was inaugurated in March 2013. When exceptional rain falls, seeds that have lain in the ground for years sprout all at once, a spectacle known as the flowering desert.

The central valley, with its mild wet winters and dry summers, contains most of the farmland and the vineyards. Carmenère, a red grape thought to have been wiped out in France by the phylloxera louse in the nineteenth century, was recognised there in 1994 by the French expert Jean-Michel Boursiquot among vines that had passed for merlot. Farther south come lakes and volcanoes, then a maze of fjords, islands and ice fields, where the Torres del Paine, three towers of granite, draw hikers from all over the world. Punta Arenas, on the Strait of Magellan, flourished as a coaling station until the Panama Canal opened in 1914. The araucaria or monkey puzzle tree, whose seeds were a staple of the Pehuenche, and the alerce, which may live for more than 3,600 years, are natives of the southern forests.

Diego de Almagro, who came over the mountains from Cuzco in 1536 in search of gold, turned back disappointed. Pedro de Valdivia followed with about 150 men and founded Santiago in February 1541; his companion Inés Suárez helped to defend the town when it was attacked in his absence seven months later. South of the Biobío River the Mapuche offered a resistance that lasted three centuries. Lautaro, who had served as Valdivia's groom and learned the use of horses, defeated and killed his former master at Tucapel in December 1553 and fell himself four years afterwards. The soldier Alonso de Ercilla praised both sides in the epic La Araucana. By the parliament of Quilín, held in 1641, Spain acknowledged the Biobío as a frontier, and the land beyond it was occupied by the republic only in the 1880s.

A junta was formed in Santiago on 18 September 1810, the date now kept as the national holiday, in order to govern in the name of the captive king. Royal troops from Peru recovered the country in 1814 at Rancagua. Bernardo O'Higgins, the illegitimate son of an Irish-born viceroy, fled across the Andes to Mendoza, joined the army of José de San Martín and returned with it through the passes in the summer of 1817; victory at Chacabuco opened the way to the capital, and that at Maipú, in April 1818, made independence secure. The fleet was commanded by Lord Cochrane, a Scot dismissed from the British navy after a scandal at the stock exchange. O'Higgins ruled as Supreme Director until opposition from the landowners, whose entails he had tried to abolish, forced him to resign in 1823.

In the War of the Pacific, which broke out in 1879 over a tax that Bolivia imposed on a Chilean nitrate company in breach of a treaty, Chile took Antofagasta from that country, leaving it without a coast, and Tarapacá from Peru. Arturo Prat, who died when he leapt from his sinking corvette Esmeralda onto the deck of the ironclad Huáscar, is honoured as a hero in every town. Nitrate, used for fertiliser and explosives, provided half the revenue of the state for a generation. The president José Manuel Balmaceda, who quarrelled with congress over his powers, lost a civil war in 1891 and shot himself in the Argentine legation. After the German chemists Haber and Bosch had found out how to make ammonia from air, the market collapsed, and works such as Humberstone were deserted; copper took its place.

Salvador Allende, a physician, was elected in 1970 with a little over 36 percent of the votes and became the first Marxist head of a state in Latin America to reach power in a free election. He nationalised the copper mines by unanimous vote of congress, but shortages, inflation above 300 percent, a lorry owners' strike and hostile measures by the United States undermined him. On 11 September 1973 the armed forces bombed the palace, La Moneda, where he killed himself. Under General Augusto Pinochet more than 3,000 people were murdered or disappeared and about 38,000 were tortured. Economists known as the Chicago Boys sold state companies and introduced private pensions in 1981. In a plebiscite of October 1988 nearly 56 percent voted against another term for the dictator, and he handed over the presidency to Patricio Aylwin in March 1990.

Chile produces more than a quarter of the world's copper, above all at Escondida, Collahuasi and Chuquicamata, and holds the largest reserves of lithium, dissolved in the brine of the Atacama salt flat. In August 2010 thirty-three miners were trapped by a collapse in the San José mine, about 700 metres below ground; they were found alive after seventeen days and lifted one by one in a steel capsule in October. The earthquake of 22 May 1960 near Valdivia, with a magnitude of 9.5 the strongest ever measured, sent a tsunami as far as Hawaii and Japan. Two poets have won the Nobel Prize in Literature: Gabriela Mistral, a schoolteacher, in 1945, and Pablo Neruda in 1971. A rise of thirty pesos in the metro fare set off vast protests in October 2019, but two drafts of a new constitution were rejected by the voters, in 2022 and again in 2023.

? How wide is Chile on average?
= 177 | only 177
@ but on average only 177 wide

? Who was the model for Robinson Crusoe?
= Alexander Selkirk | the Scottish sailor Alexander Selkirk
@ the Scottish sailor Alexander Selkirk, the model for Robinson Crusoe

? What does the Aymara word mean that may have given Chile its name?
= where the land ends
@ an Aymara word meaning "where the land ends"

? What is the highest volcano in the world?
= Ojos del Salado
@ The summit of Ojos del Salado, 6,893 metres high

? What current stops rain from falling on the Atacama?
= Humboldt Current | the cold Humboldt Current
@ the cold Humboldt Current prevents rain

? how many dishes does ALMA have
= sixty-six | sixty-six radio dishes
@ ALMA, an array of sixty-six radio dishes

? What is the flowering desert?
= seeds that have lain in the ground for years sprout all at once
@ seeds that have lain in the ground for years sprout all at once

? On which mountain is the Very Large Telescope?
= Cerro Paranal
@ the Very Large Telescope has stood on Cerro Paranal

? What grape was rediscovered in 1994?
= Carmenère
@ Carmenère, a red grape thought to have been wiped out

? What killed off the grape in France?
= the phylloxera louse | phylloxera louse | phylloxera
@ wiped out in France by the phylloxera louse

? What are the Torres del Paine?
= three towers of granite
@ the Torres del Paine, three towers of granite

? What event ended the prosperity of Punta Arenas?
= the Panama Canal opened | Panama Canal opened
@ until the Panama Canal opened in 1914

? How old can the alerce get?
= more than 3,600 years | 3,600 years
@ which may live for more than 3,600 years

? What was Diego de Almagro searching for?
= gold
@ in 1536 in search of gold

? Who founded Santiago?
= Pedro de Valdivia
@ Pedro de Valdivia followed with about 150 men and founded Santiago

? What had Lautaro been to Valdivia?
= groom | Valdivia's groom
@ Lautaro, who had served as Valdivia's groom

? Which river became the frontier in 1641?
= the Biobío | Biobío
@ Spain acknowledged the Biobío as a frontier

? Who wrote La Araucana?
= Alonso de Ercilla | The soldier Alonso de Ercilla
@ The soldier Alonso de Ercilla praised both sides

? In whose name was the junta of 1810 formed?
= the captive king | captive king
@ to govern in the name of the captive king

? Which battle made Chile's independence secure?
= Maipú | that at Maipú
@ and that at Maipú, in April 1818, made independence secure

? Why was Lord Cochrane dismissed from the British navy?
= a scandal at the stock exchange | scandal at the stock exchange | after a scandal at the stock exchange
@ dismissed from the British navy after a scandal at the stock exchange

? When did O'Higgins resign?
= 1823
@ forced him to resign in 1823

? What started the War of the Pacific?
= a tax that Bolivia imposed on a Chilean nitrate company | tax that Bolivia imposed on a Chilean nitrate company
@ over a tax that Bolivia imposed on a Chilean nitrate company

? What was the name of Arturo Prat's ship?
= Esmeralda | corvette Esmeralda
@ from his sinking corvette Esmeralda

? What was nitrate used for?
= fertiliser and explosives
@ Nitrate, used for fertiliser and explosives

? How did Balmaceda die?
= shot himself
@ shot himself in the Argentine legation

? What was Allende's profession?
= physician | a physician
@ Salvador Allende, a physician, was elected

? How many people were tortured under Pinochet?
= about 38,000 | 38,000
@ about 38,000 were tortured

? who introduced private pensions
= Chicago Boys | the Chicago Boys | Economists known as the Chicago Boys
@ Economists known as the Chicago Boys sold state companies and introduced private pensions

? What percentage voted against another term for Pinochet?
= nearly 56 percent | 56 percent
@ nearly 56 percent voted against another term

? Where is the lithium found?
= dissolved in the brine of the Atacama salt flat | the brine of the Atacama salt flat | brine of the Atacama salt flat
@ dissolved in the brine of the Atacama salt flat

? How many miners were trapped in the San José mine?
= thirty-three
@ thirty-three miners were trapped by a collapse

? What set off the protests of October 2019?
= A rise of thirty pesos in the metro fare | rise of thirty pesos in the metro fare
@ A rise of thirty pesos in the metro fare set off vast protests

~ Which lady of letters had earned her living in the classroom?
= Gabriela Mistral
@ Gabriela Mistral, a schoolteacher, in 1945

~ How were the buried workers brought up to daylight?
= in a steel capsule | lifted one by one in a steel capsule | steel capsule
@ lifted one by one in a steel capsule

~ Which ancient people embalmed their dead before anyone on the Nile?
= the Chinchorro culture | Chinchorro | Fishermen of the Chinchorro culture
@ Fishermen of the Chinchorro culture prepared mummies

~ What made the liberator unpopular with estate holders?
= whose entails he had tried to abolish | entails he had tried to abolish
@ whose entails he had tried to abolish

~ What did the defeated northern neighbour give up for ever, besides land?
= a coast | coast
@ leaving it without a coast

~ Which scientists' invention made the desert factories worthless?
= the German chemists Haber and Bosch | Haber and Bosch
@ After the German chemists Haber and Bosch had found out how to make ammonia

~ Which female helped to repel the raid on the young settlement?
= Inés Suárez
@ his companion Inés Suárez helped to defend the town

~ Where did waves from the record quake strike abroad?
= Hawaii and Japan | as far as Hawaii and Japan
@ sent a tsunami as far as Hawaii and Japan

! How many people were killed in the earthquake of 1960?

! Who rescued Alexander Selkirk?

! When did Pinochet die?

! Who was the captain of the Huáscar?

! How many miners died in the San José mine?

! What was Pablo Neruda's profession before he became a poet?

! Who killed Lautaro?

! How old is the Very Large Telescope's main mirror?

! What did Peru pay for Tarapacá?

! When did Almagro return to Chile?
