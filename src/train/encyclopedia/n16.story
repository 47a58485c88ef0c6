# Andalusia
Andalusia, the most populous of the autonomous communities of Spain, with about eight and a half million inhabitants, occupies the south of the country between the Sierra Morena and the sea. It consists of eight provinces, each named for its chief town: Almería, Cádiz, Córdoba, Granada, Huelva, Jaén, Málaga and Seville, the last of which is the capital. The name derives from al-Andalus, the Arabic term for the whole of Muslim Iberia, the origin of which is disputed; a link with the Vandals, who passed through in the fifth century, is often asserted without proof. Autonomy was granted in 1981, after a referendum held on 28 February of the preceding year, and that date is now a regional holiday. The green and white flag was designed by Blas Infante, a notary whom Franco's supporters shot in August 1936.

The Guadalquivir, whose name comes from the Arabic for "great river", is 657 kilometres long and navigable by seagoing ships as far as Seville, some 80 kilometres inland. Near its mouth lies Doñana, a national park since 1969, with dunes, marshes and cork oaks, in which the Iberian lynx survives and huge numbers of geese spend the winter. In 1998 the dam of a mine at Aznalcóllar broke and sent acid sludge toward it. In the Sierra Nevada, Mulhacén (3,479 metres) is the highest peak of the Spanish mainland, and skiing is possible within sight of the Mediterranean. By contrast, the desert of Tabernas, in the rain shadow of several ranges, receives so little moisture that Sergio Leone chose it for his Westerns. Grazalema, facing the Atlantic winds, is one of the wettest places in Spain.

Phoenicians from Tyre founded Gadir, the modern Cádiz, traditionally about 1100 BC, although finds so far go back only to the ninth century; in any case it counts among the oldest cities of western Europe. They traded with the native kingdom of Tartessos, which was famed for silver and vanished in the sixth century BC. The Romans, who came during the second war with Carthage, settled wounded veterans at Italica in 206 BC, where the emperor Trajan was later born, as probably was Hadrian. The province, called Baetica after the Latin name of the great river, shipped so much olive oil to Rome that Monte Testaccio, a hill in that city, consists of its broken jars. Garum, a sauce of fermented fish, was made at Baelo Claudia. The philosopher Seneca and the poet Lucan were natives of Corduba.

In 711 the Berber commander Tariq ibn Ziyad landed at the rock that bears his name, Gibraltar (Jabal Tariq), and defeated the Visigothic king Roderic. Abd al-Rahman I, an Umayyad prince who had escaped the slaughter of his family in Syria, made himself emir at Córdoba in 756 and began its mosque about thirty years afterwards. Abd al-Rahman III, who took the title of caliph in 929, built the palace city of Madinat al-Zahra, which rebellious Berber troops sacked in 1010. At that time Córdoba, with paved and lit streets and perhaps half a million people, was the greatest city of western Europe, and al-Hakam II is credited with a library of 400,000 volumes. The surgeon Abulcasis described some two hundred instruments. After the caliphate collapsed in 1031, it dissolved into more than twenty small states, the taifas.

The victory of three Christian kings at Las Navas de Tolosa in 1212 opened the way south: Ferdinand III of Castile took Córdoba in 1236 and Seville in 1248. The Nasrids, founded by Muhammad I, saved Granada by paying tribute. Their palace, the Alhambra, whose name refers to the red colour of its walls, was embellished in the fourteenth century with stucco, tiles and the Court of the Lions, where twelve beasts of marble carry a fountain. On 2 January 1492 Boabdil handed the keys to Ferdinand and Isabella; at the pass called the Moor's Sigh his mother is said to have reproached him for weeping like a woman over what he had failed to defend like a man. The promise of religious freedom was broken within eight years. A revolt of the Moriscos in the Alpujarras was crushed in 1571.

On 3 August 1492 Columbus sailed from Palos with three ships, and the House of Trade, founded at Seville in 1503, held a monopoly on commerce with the Americas until, because the river was silting up, it was moved to Cádiz in 1717. Silver and foreigners poured in, and Seville's cathedral, built in place of a mosque, became the largest Gothic church in existence; its bell tower, the Giralda, is the former minaret. Plague killed about half of the population in 1649. Diego Velázquez and Bartolomé Murillo were both natives of the city. At Bailén in July 1808 General Castaños forced an army of Napoleon to capitulate for the first time in the field. In besieged Cádiz, an assembly adopted the liberal constitution of 1812, which was nicknamed "la Pepa" because it was proclaimed on Saint Joseph's Day.

Great estates, worked by landless labourers, dominated the countryside after Church property was auctioned off in the 1830s, and hunger bred anarchism. The British company Rio Tinto bought mines near Huelva in 1873, and in 1888 troops fired on a crowd that protested against the smoke from the roasting of ore; its managers introduced football to Spain. In the Civil War the poet Federico García Lorca was murdered near Granada in August 1936, and early in 1937 ships and aircraft shelled tens of thousands of refugees on the road from Málaga to Almería. Poverty drove about a million and a half people to Barcelona, Madrid and abroad between 1950 and 1975. Tourism on the Costa del Sol and vegetables grown beneath plastic around El Ejido, where some 30,000 hectares are covered, have since brought wealth. Unemployment remains above the national average.

The region yields more olive oil than any other in the world, mostly from the picual variety in the province of Jaén. Sherry takes its name from Jerez; it matures under a veil of yeast called flor and is blended in stacked barrels by the solera system, so that no vintage is stated. Flamenco arose among the Roma of the lower Guadalquivir in the eighteenth century; it unites song, guitar and dance, and UNESCO recognized it as intangible heritage in 2010. The modern style of bullfighting on foot was shaped at Ronda by Pedro Romero, who is reported to have killed more than 5,000 bulls without being gored. Pablo Picasso was born in Málaga in 1881. Gazpacho was a peasant dish of bread, garlic, oil and vinegar before tomatoes were added. In Holy Week hooded brotherhoods carry heavy floats through the streets.

? How many provinces does Andalusia have?
= eight
@ It consists of eight provinces

? Which city is the capital of Andalusia?
= Seville
@ Jaén, Málaga and Seville, the last of which is the capital

? Who designed the flag?
= Blas Infante
@ was designed by Blas Infante, a notary

? When was autonomy granted?
= 1981
@ Autonomy was granted in 1981

? What is the meaning of the name Guadalquivir?
= great river
@ whose name comes from the Arabic for "great river"

? Which endangered cat lives in Doñana?
= the Iberian lynx | Iberian lynx
@ in which the Iberian lynx survives

? What happened at Aznalcóllar in 1998?
= the dam of a mine at Aznalcóllar broke | dam of a mine
@ the dam of a mine at Aznalcóllar broke

? What is the highest peak on the Spanish mainland?
= Mulhacén
@ Mulhacén (3,479 metres) is the highest peak

? For what kind of films did Sergio Leone use the desert of Tabernas?
= Westerns | his Westerns
@ Sergio Leone chose it for his Westerns

? Which people founded Gadir?
= Phoenicians | Phoenicians from Tyre
@ Phoenicians from Tyre founded Gadir

? What was Tartessos famous for?
= silver
@ which was famed for silver

? Whom did the Romans settle at Italica?
= wounded veterans
@ settled wounded veterans at Italica

? What does Monte Testaccio consist of?
= broken jars | its broken jars
@ consists of its broken jars

? What is garum?
= a sauce of fermented fish | sauce of fermented fish
@ Garum, a sauce of fermented fish

? Which Visigothic king was beaten by Tariq?
= Roderic
@ defeated the Visigothic king Roderic

? In what year did Abd al-Rahman III become caliph?
= 929
@ who took the title of caliph in 929

? Who sacked Madinat al-Zahra?
= rebellious Berber troops | Berber troops
@ which rebellious Berber troops sacked in 1010

? How many volumes was al-Hakam's library said to have?
= 400,000 | 400,000 volumes
@ is credited with a library of 400,000 volumes

? What were the taifas?
= small states | more than twenty small states
@ dissolved into more than twenty small states, the taifas

? When did Ferdinand III take Seville?
= 1248
@ took Córdoba in 1236 and Seville in 1248

? How did the Nasrids save Granada?
= by paying tribute | paying tribute
@ saved Granada by paying tribute

? What does the name Alhambra refer to?
= the red colour of its walls | red colour of its walls
@ whose name refers to the red colour of its walls

? How many lions carry the fountain?
= twelve
@ where twelve beasts of marble carry a fountain

? Who handed over the keys of Granada?
= Boabdil
@ Boabdil handed the keys to Ferdinand and Isabella

? From where did Columbus set sail in 1492?
= Palos
@ Columbus sailed from Palos with three ships

? Why was the House of Trade moved to Cádiz?
= because the river was silting up | the river was silting up
@ because the river was silting up, it was moved to Cádiz

? What was the Giralda formerly?
= minaret | the former minaret
@ the Giralda, is the former minaret

? What killed about half the people of Seville in 1649?
= Plague
@ Plague killed about half of the population

? Who made Napoleon's army capitulate at Bailén?
= General Castaños | Castaños
@ General Castaños forced an army of Napoleon to capitulate

? what was the nickname of the constitution of 1812
= la Pepa
@ which was nicknamed "la Pepa"

? What British company bought mines near Huelva?
= Rio Tinto
@ The British company Rio Tinto bought mines

? Which poet was murdered near Granada?
= Federico García Lorca | the poet Federico García Lorca
@ the poet Federico García Lorca was murdered near Granada

? How many people left because of poverty between 1950 and 1975?
= about a million and a half | a million and a half
@ drove about a million and a half people

? What is grown under plastic near El Ejido?
= vegetables
@ vegetables grown beneath plastic around El Ejido

? Which olive variety is most used in Jaén?
= picual
@ mostly from the picual variety

? What is the veil of yeast on sherry called?
= flor
@ under a veil of yeast called flor

? Flamenco arose among which people?
= the Roma | Roma
@ Flamenco arose among the Roma

? Where was Picasso born?
= Málaga
@ Pablo Picasso was born in Málaga

~ Why do bottles of the fortified wine bear no year?
= blended in stacked barrels by the solera system | is blended in stacked barrels by the solera system
@ is blended in stacked barrels by the solera system

~ What did foreign bosses bring the Spaniards for their leisure?
= football
@ its managers introduced football to Spain

~ What accusation did a deposed ruler hear from a parent?
= weeping like a woman over what he had failed to defend like a man | weeping like a woman
@ for weeping like a woman over what he had failed to defend like a man

~ Which ingredient is a newcomer to the cold soup?
= tomatoes
@ before tomatoes were added

~ What did villagers demonstrate against when soldiers opened fire?
= the smoke from the roasting of ore | smoke
@ protested against the smoke from the roasting of ore

~ What explains the pet name of the charter of liberty?
= it was proclaimed on Saint Joseph's Day
@ because it was proclaimed on Saint Joseph's Day

~ What had the founder of the emirate survived?
= the slaughter of his family | slaughter of his family
@ who had escaped the slaughter of his family

~ What made radical political ideas popular with farm hands?
= hunger
@ hunger bred anarchism

! Who murdered García Lorca?

! How many ships did Tariq ibn Ziyad have?

! When was the Giralda built?

! What did Boabdil do after leaving Granada?

! How long is the Costa del Sol?

! Who designed the Court of the Lions?

! When did Rio Tinto leave Huelva?

! Who wrote the constitution of 1812?

! How many lynxes live in the Sierra Nevada?

! In what year did Pedro Romero die?
