# Gold rushes
A gold rush is a sudden migration of people to a district in which gold has lately been found, usually in the form of placer deposits, that is, grains and nuggets which rivers have washed out of veins and laid down in their gravel. Such deposits can be worked by an individual with little capital: a pan, a shovel and perhaps a rocker, a box on curved runners in which the gravel is shaken with water, are enough. One of the earliest rushes took place in the Brazilian region of Minas Gerais after discoveries by slave hunters from São Paulo in the 1690s, and drew some 400,000 Portuguese across the ocean within a century. In the United States the first began in Georgia in 1829, on land of the Cherokee, who were driven west nine years later.

On 24 January 1848 James Marshall, a carpenter from New Jersey, noticed bright flakes in the tailrace of a sawmill he was building at Coloma for John Sutter, a Swiss immigrant who ruled a large estate on the Sacramento River. The two tested them with nitric acid and an encyclopedia, and tried to keep the matter quiet. In May Samuel Brannan, a merchant who had first bought up every pan and shovel he could find, walked through San Francisco waving a bottle of gold dust and shouting the news. President Polk confirmed it in his message to Congress of 5 December. Neither discoverer profited: squatters overran Sutter's fields and slaughtered his cattle, and he died while petitioning Congress for compensation; Marshall ended in poverty, selling his autograph.

About 300,000 people, nine tenths of them men, came to California between 1848 and 1855. The forty-niners, as those of the following year were called, either sailed round Cape Horn, a voyage of five to eight months, crossed the isthmus of Panama, where cholera and fever lay in wait, or followed the overland trail with oxen and wagons. Crews deserted to the diggings, so that hundreds of abandoned ships rotted in San Francisco Bay and some were turned into shops, hotels and even a prison. The port grew from fewer than a thousand inhabitants to some 35,000 by 1852. Prices were absurd; an egg might cost a dollar. More dependable fortunes were made by traders such as Levi Strauss, a Bavarian dealer in dry goods, and Philip Armour, who sold meat at Placerville before founding his packing company.

The methods of mining changed as the easy pickings were exhausted. Groups of partners diverted whole rivers to reach the gravel in their beds. In 1853 Edward Mattison, a miner from Connecticut, attached a nozzle to a canvas hose near Nevada City and so invented hydraulic mining, in which jets of water under high pressure washed away entire hillsides. The debris buried farms, silted up the rivers and caused floods, until in 1884 Judge Lorenzo Sawyer forbade its discharge, in what is considered one of the first environmental rulings in the country. Mercury, used to catch fine particles because it forms an amalgam with gold, remains in the sediment of the bay today. Hard-rock mines such as the Empire at Grass Valley, which reached a depth of more than three kilometres along the incline, employed men from Cornwall, the so-called Cousin Jacks.

In Australia the authorities had hushed up earlier finds for fear of disorder among the convicts. Edward Hargraves, who had returned from California without success but with the conviction that the country looked alike, washed out some specks at Lewis Ponds Creek near Bathurst on 12 February 1851, named the spot Ophir, and received a reward of 10,000 pounds, which his partners disputed for decades. Still richer fields were soon opened in Victoria at Ballarat and Bendigo. The population of the continent rose from 430,000 to 1.7 million between 1851 and 1871. The largest nugget ever recorded, the Welcome Stranger, was discovered near the roots of a tree at Moliagul in 1869 by two Cornishmen, John Deason and Richard Oates; it weighed about 72 kilograms when trimmed and had to be broken up because no scales were big enough.

Miners in Victoria resented a licence fee of thirty shillings a month, payable whether gold was found or not, and the brutal searches by which it was collected. After an innkeeper had been acquitted of the murder of a Scottish digger, they burned his hotel, formed the Ballarat Reform League, and swore an oath beneath a blue flag with a white cross and stars. Under Peter Lalor, an Irish engineer, they built a stockade of timber and carts at Eureka. Troops stormed it before dawn on Sunday 3 December 1854, and in about a quarter of an hour twenty-two diggers and five soldiers were killed or mortally hurt. Juries refused to convict the leaders. Within a year the licence was replaced by a miner's right costing one pound a year, which carried the vote, and Lalor, who had lost an arm, sat in parliament.

The discovery of the Klondike in the Yukon was made on 16 August 1896 at Rabbit Creek, soon renamed Bonanza, by George Carmack and his Tagish relatives Skookum Jim and Dawson Charlie; which of them saw the gold first is disputed. The news reached the world only the following July, when the steamers Excelsior and Portland arrived with a ton or more of it. Of about 100,000 who set out perhaps 30,000 got to Dawson City. The Canadian police required every man to bring supplies for a year, roughly a ton, and in order to get them over the Chilkoot Pass he had to climb some thirty or forty times with loads on his back. On the White Pass three thousand horses perished. Jack London returned with scurvy and almost no gold, but with material for The Call of the Wild.

The deposits of the Witwatersrand in the Transvaal, found in 1886 on the farm Langlaagte by the Australian George Harrison, who sold his claim for ten pounds, were of another kind. Their ore was poor but vast in extent, and dipped so deep that only large companies could exploit it. Extraction with cyanide, a process patented in 1887 by John MacArthur and the brothers Forrest in Glasgow, made it pay. Johannesburg had 100,000 inhabitants within ten years. Mine owners recruited Africans from as far as Mozambique and housed them in guarded compounds. Economically, the rushes increased the world's supply of money, eased the adoption of the gold standard and populated remote coasts. For native peoples they were a catastrophe: in California the number of Indians fell from about 150,000 to some 30,000 by 1870, owing to disease, hunger and outright murder, for which the state paid bounties.

? What is a gold rush?
= a sudden migration of people to a district in which gold has lately been found | sudden migration of people
@ a sudden migration of people to a district in which gold has lately been found

? What is a rocker?
= a box on curved runners | box on curved runners
@ a rocker, a box on curved runners

? Which region of Brazil had one of the earliest rushes?
= Minas Gerais
@ the Brazilian region of Minas Gerais

? In what state did the first US gold rush begin?
= Georgia
@ the first began in Georgia in 1829

? What trade did James Marshall have?
= carpenter | a carpenter from New Jersey
@ James Marshall, a carpenter from New Jersey

? Where did Marshall find the flakes?
= the tailrace of a sawmill | in the tailrace of a sawmill | Coloma
@ in the tailrace of a sawmill he was building at Coloma

? With what did the two men test the flakes?
= nitric acid and an encyclopedia
@ The two tested them with nitric acid and an encyclopedia

? Who shouted the news through San Francisco?
= Samuel Brannan
@ In May Samuel Brannan, a merchant

? What did Marshall sell at the end of his life?
= his autograph | autograph
@ ended in poverty, selling his autograph

? How many people came to California from 1848 to 1855?
= About 300,000 | 300,000
@ About 300,000 people, nine tenths of them men

? How long did the voyage around Cape Horn take?
= five to eight months
@ a voyage of five to eight months

? What were the abandoned ships turned into?
= shops, hotels and even a prison
@ some were turned into shops, hotels and even a prison

? How much could an egg cost?
= a dollar
@ an egg might cost a dollar

? What did Philip Armour sell at Placerville?
= meat
@ who sold meat at Placerville

? Who invented hydraulic mining?
= Edward Mattison
@ In 1853 Edward Mattison, a miner from Connecticut

? what did judge Sawyer do in 1884
= forbade its discharge
@ Judge Lorenzo Sawyer forbade its discharge

? Why was mercury used in mining?
= it forms an amalgam with gold | to catch fine particles
@ used to catch fine particles because it forms an amalgam with gold

? What were the Cornish miners called?
= Cousin Jacks | the so-called Cousin Jacks
@ the so-called Cousin Jacks

? Why did Australian authorities keep earlier finds quiet?
= for fear of disorder among the convicts | fear of disorder among the convicts
@ hushed up earlier finds for fear of disorder among the convicts

? What name did Hargraves give to the place?
= Ophir
@ named the spot Ophir

? What is the largest nugget ever recorded?
= Welcome Stranger | the Welcome Stranger
@ The largest nugget ever recorded, the Welcome Stranger

? The Welcome Stranger was discovered by whom?
= John Deason and Richard Oates | two Cornishmen, John Deason and Richard Oates
@ by two Cornishmen, John Deason and Richard Oates

? What did miners in Victoria resent?
= a licence fee of thirty shillings a month | a licence fee
@ resented a licence fee of thirty shillings a month

? Who led the diggers at Eureka?
= Peter Lalor
@ Under Peter Lalor, an Irish engineer

? What color was the flag they swore under?
= blue | a blue flag with a white cross and stars
@ beneath a blue flag with a white cross and stars

? How many soldiers were killed at Eureka?
= five
@ twenty-two diggers and five soldiers were killed

? What was the licence replaced with?
= a miner's right | miner's right
@ replaced by a miner's right costing one pound a year

? What was Rabbit Creek renamed?
= Bonanza
@ at Rabbit Creek, soon renamed Bonanza

? Which steamers brought the Klondike gold?
= Excelsior and Portland | the steamers Excelsior and Portland
@ when the steamers Excelsior and Portland arrived

? What did the Canadian police require every man to bring?
= supplies for a year
@ required every man to bring supplies for a year

? How many horses died on the White Pass?
= three thousand
@ On the White Pass three thousand horses perished

? For how much did George Harrison sell his claim?
= ten pounds
@ who sold his claim for ten pounds

? What process made the ore of the Witwatersrand pay?
= Extraction with cyanide
@ Extraction with cyanide, a process patented in 1887

? How were African workers housed?
= in guarded compounds | guarded compounds
@ housed them in guarded compounds

? Why did the number of Indians in California fall?
= owing to disease, hunger and outright murder | disease, hunger and outright murder
@ owing to disease, hunger and outright murder

~ What ailment plagued the novelist on his way home from the north?
= scurvy
@ Jack London returned with scurvy and almost no gold

~ Whose official words removed all doubt about the western riches?
= President Polk
@ President Polk confirmed it in his message to Congress

~ Why was the giant lump split?
= no scales were big enough | because no scales were big enough
@ had to be broken up because no scales were big enough

~ What prompted the one who came back empty-handed to search his own land?
= the conviction that the country looked alike | conviction that the country looked alike
@ but with the conviction that the country looked alike

~ What illnesses threatened those who took the short land bridge?
= cholera and fever
@ where cholera and fever lay in wait

~ Which physical sacrifice had the rebel-turned-legislator made?
= lost an arm
@ Lalor, who had lost an arm, sat in parliament

~ Which businesspeople got rich more surely than the diggers?
= traders | traders such as Levi Strauss
@ More dependable fortunes were made by traders such as Levi Strauss

~ What kind of enterprise alone was fit to dig the sloping southern seams?
= large companies | only large companies
@ only large companies could exploit it

! How much gold did Marshall find at Coloma in total?

! What was the name of the innkeeper acquitted of murder?

! How many Cherokee were driven west?

! In what year did George Carmack die?

! How much did Congress pay Sutter as compensation?

! Who found the gold in Georgia?

! How large a reward did Deason and Oates receive from the government?

! Which of the leaders of Eureka were convicted by juries?

! How much of the Klondike's gold was found by Jack London?

! How deep is the mine at Langlaagte?
