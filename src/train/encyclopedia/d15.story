# Philippines
The Philippines is an archipelago of 7,641 islands between the South China Sea and the Pacific, commonly grouped into Luzon in the north, the Visayas in the middle and Mindanao in the south. Only about two thousand of the islands are inhabited, and the eleven largest make up more than nine tenths of the land. Some 110 million people live there, and another ten million or so work or have settled abroad. The official languages are Filipino, which is based on Tagalog, and English, but more than 170 tongues are spoken, nearly all of them belonging to the Austronesian family. The explorer Ruy López de Villalobos gave the name Felipinas to Leyte and Samar in 1543 in honour of the Spanish prince who later became Philip II, and it was afterwards extended to the whole group.

Lying on the Ring of Fire, the country has two dozen active volcanoes. Mayon, on Luzon, is famed for its almost perfect cone and has erupted about fifty times since 1616; Taal, small as it is, stands in a lake that fills a much larger crater. The eruption of Pinatubo on 15 June 1991, the second largest of the twentieth century, coincided with a typhoon whose rain turned the ash on the roofs into mud, so that most of the 800 victims were killed by collapsing buildings. Thanks to a warning by Filipino and American volcanologists tens of thousands had left in time. The sulphur thrown into the stratosphere cooled the globe by half a degree for more than a year. About twenty typhoons enter Philippine waters annually, and the strongest to strike land, Haiyan, known locally as Yolanda, took more than 6,000 lives in November 2013, chiefly at Tacloban.

Bones from Callao Cave, described in 2019, belong to a small kind of human, Homo luzonensis, that lived at least 50,000 years ago. The ancestors of most Filipinos came from Taiwan by boat about 4,000 years before the present. They lived in communities called barangay, after the word for the vessel that had carried them, each ruled by a datu. The Laguna copperplate, a document in a mixture of Old Malay, Sanskrit and Old Tagalog that bears a date equivalent to 21 April 900, releases a man and his descendants from a debt of gold; dredgers found it in the Lumbang River in 1989. Chinese traders bought wax, pearls and birds' nests. Islam reached Sulu toward the end of the fourteenth century, and a sultanate was established there by Sharif ul-Hashim, a second one arising at Maguindanao on Mindanao about 1520.

Ferdinand Magellan, a Portuguese in Spanish service, landed in March 1521 on his way around the world. He had Rajah Humabon of Cebu baptised and made him a present of a figure of the infant Jesus, the Santo Niño, still venerated in a basilica there; but on 27 April he was killed in the shallows of Mactan by the men of the chief Lapulapu. Miguel López de Legazpi founded the first lasting settlement at Cebu in 1565 and moved the capital to Manila in June 1571. In the former year Andrés de Urdaneta, a friar who had once been a sailor, discovered the way back to Mexico by steering far to the north, and for two and a half centuries, until 1815, galleons carried Chinese silk and porcelain to Acapulco and returned with silver. Friars, rather than soldiers, governed the countryside and owned much of the best land around the capital.

José Rizal, a physician who specialised in eye diseases, attacked the abuses of the clergy in two novels written in Spanish, Noli Me Tángere of 1887 and El Filibusterismo of 1891. Although he favoured reforms rather than revolt, he was shot on 30 December 1896 on a field that is now a park named after him, having left a farewell poem hidden in an alcohol stove. The Katipunan, a secret society founded in July 1892 by Andrés Bonifacio, a warehouse clerk, had risen in August; its leader was executed by his rival Emilio Aguinaldo the following May. On 12 June 1898 the latter proclaimed independence from the balcony of his house at Kawit, but by the treaty of Paris Spain sold the islands to the United States for twenty million dollars. The war against the new masters cost perhaps 200,000 civilians their lives, most of them through hunger and cholera.

American rule brought schools, in which the first teachers, known as Thomasites from the transport Thomas that had carried them in 1901, gave instruction in English. A Commonwealth with Manuel Quezon as president was set up in 1935 to prepare for independence. Japan attacked within hours of the raid on Pearl Harbor; Bataan fell in April 1942, and of some 75,000 prisoners thousands died on a march of about a hundred kilometres. General MacArthur, who had promised to return, waded ashore on Leyte on 20 October 1944, and the sea battle that followed in the gulf was one of the largest in history. In February 1945 Manila was laid waste and about 100,000 of its citizens perished, many of them massacred by Japanese marines. Independence was granted on 4 July 1946, the first president of the republic being Manuel Roxas.

Ferdinand Marcos, elected in 1965, proclaimed martial law in September 1972, officially because of communist unrest, and ruled by decree. Benigno Aquino, his chief opponent, was shot at the airport on his return from exile on 21 August 1983. When Marcos claimed to have won a rigged election against Aquino's widow, Corazon, hundreds of thousands of people, called out by Cardinal Jaime Sin over the Catholic radio, filled the avenue known as EDSA and shielded mutinous soldiers; on 25 February 1986 the dictator was flown to Hawaii, and the shoes of his wife Imelda, 1,060 pairs at the first count, became a byword for extravagance. Rodrigo Duterte, president from 2016 to 2022, waged a campaign against drugs in which the police admitted killing more than 6,000 suspects. His successor was Ferdinand Marcos junior, the son of the deposed ruler.

The terraces of Ifugao, cut into the mountains of Luzon and watered from the forests above, were inscribed as World Heritage in 1995; recent digging suggests that most were built after the Spaniards came, by people who had fled from them, rather than two thousand years ago. The eagle that is the national bird eats monkeys, lemurs and snakes, and fewer than a thousand are believed to be alive. Tarsiers, primates no bigger than a fist, have eyes larger than their brains. A jeepney is a small bus that was originally made by lengthening army jeeps left behind by the Americans. Adobo, meat stewed in vinegar, soy sauce and garlic, passes for the national dish, while balut, a boiled duck egg with an embryo inside, is sold at night. Boxing and basketball are the favourite sports; Hidilyn Diaz, a weightlifter, won the first Olympic gold medal for the country at Tokyo in 2021.

? How many islands make up the Philippines?
= 7,641 | 7,641 islands
@ an archipelago of 7,641 islands

? Which language is Filipino based on?
= Tagalog
@ Filipino, which is based on Tagalog

? Who named the islands Felipinas?
= Ruy López de Villalobos | The explorer Ruy López de Villalobos
@ The explorer Ruy López de Villalobos gave the name Felipinas

? What family do most of the languages belong to?
= Austronesian | the Austronesian family
@ belonging to the Austronesian family

? What is Mayon famous for?
= its almost perfect cone | almost perfect cone
@ is famed for its almost perfect cone

? When did Pinatubo erupt?
= 15 June 1991 | June 1991
@ The eruption of Pinatubo on 15 June 1991

? How did most of the victims of Pinatubo die?
= killed by collapsing buildings | collapsing buildings | by collapsing buildings
@ most of the 800 victims were killed by collapsing buildings

? by how much did the sulphur cool the earth
= half a degree | by half a degree
@ cooled the globe by half a degree

? What is the local name of typhoon Haiyan?
= Yolanda
@ Haiyan, known locally as Yolanda

? Where did the ancestors of most Filipinos come from?
= Taiwan
@ came from Taiwan by boat

? What was a barangay named after?
= the word for the vessel that had carried them | the vessel that had carried them | vessel
@ after the word for the vessel that had carried them

? From what does the Laguna copperplate release a man?
= a debt of gold | debt of gold
@ releases a man and his descendants from a debt of gold

? Who established the sultanate of Sulu?
= Sharif ul-Hashim
@ a sultanate was established there by Sharif ul-Hashim

? What did Chinese traders buy?
= wax, pearls and birds' nests
@ Chinese traders bought wax, pearls and birds' nests

? What gift did Magellan give to Rajah Humabon?
= a figure of the infant Jesus | figure of the infant Jesus | Santo Niño
@ a present of a figure of the infant Jesus, the Santo Niño

? Magellan was killed by whose men?
= Lapulapu | the chief Lapulapu | the men of the chief Lapulapu
@ killed in the shallows of Mactan by the men of the chief Lapulapu

? In what year was the capital moved to Manila?
= 1571 | June 1571
@ moved the capital to Manila in June 1571

? What did Urdaneta discover?
= the way back to Mexico | way back to Mexico
@ discovered the way back to Mexico by steering far to the north

? What did the galleons bring back from Acapulco?
= silver
@ to Acapulco and returned with silver

? What kind of doctor was Rizal?
= a physician who specialised in eye diseases | eye diseases | specialised in eye diseases
@ a physician who specialised in eye diseases

? In which stove was Rizal's poem hidden?
= an alcohol stove | alcohol stove
@ a farewell poem hidden in an alcohol stove

? What was the Katipunan?
= a secret society | secret society
@ The Katipunan, a secret society founded in July 1892

? Who had Bonifacio executed?
= Emilio Aguinaldo | his rival Emilio Aguinaldo
@ was executed by his rival Emilio Aguinaldo

? How much did the US pay Spain for the islands?
= twenty million dollars
@ to the United States for twenty million dollars

? What were the Thomasites?
= the first teachers | first teachers
@ the first teachers, known as Thomasites

? Where did MacArthur come ashore in 1944?
= Leyte | on Leyte
@ waded ashore on Leyte on 20 October 1944

? Who was the first president of the republic?
= Manuel Roxas
@ the first president of the republic being Manuel Roxas

? What reason did Marcos officially give for martial law?
= communist unrest | because of communist unrest
@ officially because of communist unrest

? Where was Benigno Aquino shot?
= at the airport | the airport | airport
@ was shot at the airport on his return from exile

? Who called people to EDSA over the radio?
= Cardinal Jaime Sin | Jaime Sin
@ called out by Cardinal Jaime Sin over the Catholic radio

? How many pairs of shoes did Imelda have at the first count?
= 1,060 | 1,060 pairs
@ 1,060 pairs at the first count

? What were jeepneys first made from?
= army jeeps | army jeeps left behind by the Americans
@ made by lengthening army jeeps left behind by the Americans

? What does the Philippine eagle eat?
= monkeys, lemurs and snakes
@ eats monkeys, lemurs and snakes

? What is adobo?
= meat stewed in vinegar, soy sauce and garlic
@ Adobo, meat stewed in vinegar, soy sauce and garlic

~ Which athlete gained a historic victory in Japan?
= Hidilyn Diaz
@ Hidilyn Diaz, a weightlifter, won the first Olympic gold medal

~ Who are now thought to have constructed the stepped rice fields?
= people who had fled from them
@ by people who had fled from them

~ What comparison conveys the size of the tiny primate?
= no bigger than a fist
@ primates no bigger than a fist

~ Whose forecast saved many lives when the mountain exploded?
= Filipino and American volcanologists | volcanologists
@ Thanks to a warning by Filipino and American volcanologists

~ Who held real power in rural areas during the Spanish period?
= Friars | Friars, rather than soldiers
@ Friars, rather than soldiers, governed the countryside

~ What job did the founder of the underground movement have?
= a warehouse clerk | warehouse clerk
@ by Andrés Bonifacio, a warehouse clerk

~ What mostly killed non-combatants in the struggle with the Americans?
= hunger and cholera
@ most of them through hunger and cholera

~ What did the national hero prefer to an uprising?
= reforms
@ he favoured reforms rather than revolt

! How many people died when Taal erupted?

! Who shot Benigno Aquino?

! How many galleons sank on the way to Acapulco?

! Who was the chief of Mactan before Lapulapu?

! When did Imelda Marcos return to the Philippines?

! In what language did Rizal write his farewell poem?

! How tall is Mayon?

! Who won the sea battle in the gulf of Leyte?

! When was the sultanate of Maguindanao abolished?

! Which president abolished martial law?
