# Kenya
Kenya lies on the east coast of Africa, cut in two by the equator and bordered by Ethiopia, Somalia, South Sudan, Uganda and Tanzania. It covers about 580,000 square kilometres, slightly more than metropolitan France, but four fifths of this land is too dry for rain-fed farming, so that most of its more than 50 million people are crowded into the highlands, the shores of Lake Victoria and a strip along the Indian Ocean. The country is named after Mount Kenya, an extinct volcano whose highest peak, Batian, rises to 5,199 metres and was first climbed by the British geographer Halford Mackinder and two Alpine guides in 1899. The Kikuyu regard the mountain as the dwelling of their god Ngai and traditionally built their houses with the door facing it.

The Great Rift Valley, a trench up to 70 kilometres wide bounded by steep escarpments, runs through the country from Lake Turkana in the north to the Tanzanian frontier. Its floor is dotted with lakes, some of which, like Naivasha, are fresh, while others, like Magadi and Bogoria, are so alkaline that soda ash can be harvested from them. The sediments of the valley have yielded an exceptional series of human fossils. In 1984 Kamoya Kimeu, a member of Richard Leakey's team, noticed a piece of skull west of Lake Turkana that led to the most complete skeleton of Homo erectus yet found, a boy who died about 1.5 million years ago. Stone tools from Lomekwi, announced in 2015, are 3.3 million years old and hence predate the earliest known members of our genus.

From about the ninth century a string of trading towns grew up along the coast, among them Mombasa, Malindi and Lamu. Dhows sailed down with the northeast monsoon bringing cloth, beads and porcelain, and returned half a year later with ivory, mangrove poles, ambergris and slaves. Intermarriage and trade produced the Swahili culture, Muslim in religion and Bantu in language, though with many Arabic loanwords; the very name comes from the Arabic for "coasts". Vasco da Gama was received with hostility in Mombasa in 1498 but found in Malindi a ruler who lent him a pilot for the crossing to India. In 1593 the Portuguese began Fort Jesus, designed by the Italian architect Giovanni Battista Cairati, and lost it to Omani Arabs in 1698 after a siege of nearly three years.

British interest in the interior centred on Uganda, which was believed to control the source of the Nile. To reach it, a railway was begun at Mombasa in 1896 and arrived at Lake Victoria five years later. Some 32,000 workers were brought from India, of whom about 2,500 died; at the Tsavo River two maneless lions killed a number of them before they were shot by the engineer John Henry Patterson in December 1898. Critics in London called the enterprise "the Lunatic Line". A depot established in 1899 on a swampy plain, at a watering place that the Maasai called Enkare Nyrobi, "cool water", grew into the present capital. To make the line pay, the government encouraged European farmers to settle in the highlands, from which African owners were removed without compensation in most cases.

Resentment over lost land, together with low wages and the pass system, known as kipande, fed the uprising that the British named Mau Mau. It broke out among the Kikuyu, and a state of emergency was declared in October 1952. Led in the forests by Dedan Kimathi, who was captured in 1956 and hanged the following year, the fighters called themselves the Land and Freedom Army. Although only 32 white settlers were killed, more than 11,000 rebels died according to official figures, over a thousand people were executed, and at least 80,000 were held in camps. In 2013 the British government expressed regret and agreed to pay about 20 million pounds to more than 5,000 survivors of torture. Jomo Kenyatta, convicted at Kapenguria of managing the movement, spent nearly nine years in prison and in exile.

Independence came on 12 December 1963, with Kenyatta as prime minister and, a year later, as president. His watchword was Harambee, "let us pull together", and his government bought out many settlers with the help of British loans. Daniel arap Moi, who succeeded him in 1978, made the country a one-party state by law in 1982 and survived an attempted coup by air force officers in the same year; foreign donors, by withholding aid, forced him to admit other parties in 1991. The disputed election of December 2007 was followed by two months of ethnic violence in which more than 1,100 people were killed, until Kofi Annan mediated an agreement to share power between Mwai Kibaki and Raila Odinga. A new constitution, approved by referendum in 2010, transferred many tasks to 47 counties.

Agriculture still employs more people than any other sector. Kenya is the largest exporter of black tea in the world, grown chiefly around Kericho and on the slopes east of the Rift, and supplies more than a third of the cut roses sold in the European Union, which leave Nairobi each night by cargo plane. Coffee, once the leading export, has declined because of low prices and badly run cooperatives. In 2007 the telephone company Safaricom introduced M-Pesa, a service that lets people send money by text message; it had been conceived as a way to repay small loans, yet within a few years most adults were using it. Geothermal steam at Olkaria, near Hell's Gate, provides close to half of the national electricity, and a wind farm with 365 turbines was built near Lake Turkana.

Visitors come above all for the wildlife. In the Maasai Mara, named after the people and the river, more than a million wildebeest arrive from the Serengeti between July and October in search of fresh grass, and crocodiles wait for them at the crossings. Amboseli is known for elephants seen against the snow of Kilimanjaro, Lake Nakuru for flamingos, and Tsavo, the largest park, for animals coloured by its red dust. Hunting was banned in 1977, and in 1989 President Moi set fire to twelve tonnes of ivory to support a ban on the trade. The biologist Wangari Maathai founded the Green Belt Movement in 1977, which paid women to plant trees in order to prevent erosion and supply firewood; in 2004 she became the first African woman to win the Nobel Peace Prize.

? What proportion of Kenya is too dry for rain-fed farming?
= four fifths
@ four fifths of this land is too dry for rain-fed farming

? Who climbed Mount Kenya first?
= Halford Mackinder and two Alpine guides | Halford Mackinder | the British geographer Halford Mackinder and two Alpine guides
@ the British geographer Halford Mackinder and two Alpine guides

? what is the name of the Kikuyu god
= Ngai
@ as the dwelling of their god Ngai

? What is the highest peak of Mount Kenya called?
= Batian
@ whose highest peak, Batian, rises to 5,199 metres

? What can be harvested from Lakes Magadi and Bogoria?
= soda ash
@ so alkaline that soda ash can be harvested from them

? What did Kamoya Kimeu notice in 1984?
= a piece of skull | piece of skull
@ noticed a piece of skull west of Lake Turkana

? How old are the tools of Lomekwi?
= 3.3 million years | 3.3 million years old
@ are 3.3 million years old

? Which species did the boy's skeleton belong to?
= Homo erectus
@ the most complete skeleton of Homo erectus yet found

? What goods did the dhows bring to the coast?
= cloth, beads and porcelain
@ bringing cloth, beads and porcelain

? What does the name Swahili come from?
= the Arabic for "coasts" | Arabic for "coasts"
@ the very name comes from the Arabic for "coasts"

? Fort Jesus was designed by whom?
= Giovanni Battista Cairati | the Italian architect Giovanni Battista Cairati
@ designed by the Italian architect Giovanni Battista Cairati

? What did the ruler of Malindi lend to Vasco da Gama?
= a pilot | pilot
@ a ruler who lent him a pilot for the crossing to India

? Why were the British interested in Uganda?
= it was believed to control the source of the Nile | believed to control the source of the Nile | was believed to control the source of the Nile
@ which was believed to control the source of the Nile

? When did the railway reach Lake Victoria?
= five years later
@ and arrived at Lake Victoria five years later

? How many workers came from India?
= Some 32,000 | 32,000
@ Some 32,000 workers were brought from India

? who shot the lions of Tsavo
= John Henry Patterson | the engineer John Henry Patterson
@ shot by the engineer John Henry Patterson

? What did critics call the railway?
= the Lunatic Line | Lunatic Line
@ called the enterprise "the Lunatic Line"

? In what month and year was the state of emergency declared?
= October 1952
@ a state of emergency was declared in October 1952

? What did the Mau Mau fighters call themselves?
= the Land and Freedom Army | Land and Freedom Army
@ the fighters called themselves the Land and Freedom Army

? What happened to Dedan Kimathi?
= captured in 1956 and hanged the following year | hanged
@ who was captured in 1956 and hanged the following year

? How many people at least were held in camps?
= 80,000 | at least 80,000
@ at least 80,000 were held in camps

? What does Harambee mean?
= let us pull together
@ His watchword was Harambee, "let us pull together"

? Who succeeded Kenyatta as president?
= Daniel arap Moi | Moi
@ Daniel arap Moi, who succeeded him in 1978

? Who tried to overthrow Moi in 1982?
= air force officers
@ an attempted coup by air force officers

? Who brokered the deal between Kibaki and Odinga?
= Kofi Annan
@ Kofi Annan mediated an agreement to share power

? Kenya is the biggest exporter of what?
= black tea
@ the largest exporter of black tea in the world

? What caused coffee to decline?
= low prices and badly run cooperatives
@ because of low prices and badly run cooperatives

? What was M-Pesa first intended for?
= to repay small loans | repay small loans | a way to repay small loans
@ conceived as a way to repay small loans

? how many turbines does the wind farm have
= 365 | 365 turbines
@ a wind farm with 365 turbines

? When do the wildebeest arrive in the Maasai Mara?
= between July and October | July and October
@ from the Serengeti between July and October

? Which park is known for flamingos?
= Lake Nakuru
@ Lake Nakuru for flamingos

? What did President Moi set fire to?
= twelve tonnes of ivory | ivory
@ set fire to twelve tonnes of ivory

? What did the Green Belt Movement pay women to do?
= plant trees | to plant trees
@ which paid women to plant trees

~ What kind of orientation did dwellings of the mountain's worshippers have?
= the door facing it | door facing it
@ built their houses with the door facing it

~ How long did the outer fortress hold out against the Arabs?
= nearly three years
@ after a siege of nearly three years

~ How were rich countries able to push the ruler into allowing rival movements?
= by withholding aid | withholding aid
@ foreign donors, by withholding aid

~ What honour did the environmentalist receive before any other woman of her continent?
= Nobel Peace Prize | the Nobel Peace Prize
@ African woman to win the Nobel Peace Prize

~ By what means do the flowers get to their European customers?
= cargo plane | by cargo plane
@ which leave Nairobi each night by cargo plane

~ What did survivors of abuse receive from London decades afterwards?
= about 20 million pounds | 20 million pounds
@ agreed to pay about 20 million pounds

~ What gives the beasts of the biggest reserve their unusual hue?
= red dust | its red dust
@ animals coloured by its red dust

~ Which predators threaten the migrating herds at the river?
= crocodiles
@ crocodiles wait for them at the crossings

! When was Mount Kenya's last eruption?

! Who was the architect of the railway station in Nairobi?

! How many people did the Tsavo lions kill?

! Who captured Dedan Kimathi?

! When did Jomo Kenyatta die?

! How many people use M-Pesa today?

! When was Tsavo declared a national park?

! What did Vasco da Gama lend to the ruler of Malindi?

! Who was the first African man to win the Nobel Peace Prize?

! Why did the Omani Arabs abandon Fort Jesus?
