# Singapore
Singapore is an island state at the southern tip of the Malay Peninsula, separated from Malaysia by the Straits of Johor and from Indonesia by the Singapore Strait. It comprises one main island and more than sixty small ones, and lies only about 137 kilometres north of the equator. Through the reclamation of land its surface has grown by a quarter since independence, to more than 730 square kilometres. The Malay name Singapura, from the Sanskrit for "lion city", is explained in the Malay Annals by the story that a Sumatran prince, Sang Nila Utama, caught sight of a strange beast on landing; if he saw anything, it was more probably a tiger. An older settlement on the spot, recorded by the Chinese traveller Wang Dayuan in the fourteenth century, was known as Temasek.

On 29 January 1819 Stamford Raffles, an agent of the British East India Company, landed at the mouth of the river in search of a station that would break the Dutch hold over trade in the archipelago. As the reigning sultan of Johor was under Dutch influence, he recognized an elder brother, Hussein, as the rightful ruler, and concluded a treaty with him on 6 February that allowed a trading post in return for 5,000 Spanish dollars a year. William Farquhar, the first Resident, governed the settlement until 1823 and permitted gambling in order to raise revenue, to the anger of Raffles, who dismissed him. It was declared a free port, at which no customs were charged, and within five years the population had passed 10,000. A further treaty, negotiated by John Crawfurd in 1824, made the whole island British.

From 1826 the port was governed together with Penang and Malacca as the Straits Settlements, at first by officials in India and from 1867 directly by the Colonial Office. The Suez Canal and the steamship made it a coaling station on the way to China. Henry Ridley, director of the Botanic Gardens from 1888, found a method of tapping rubber trees without killing them and pressed seeds on planters so tirelessly that he was called Mad Ridley. Chinese immigrants, mostly from Fujian and Guangdong, soon made up the majority. Secret societies controlled the coolie traffic, prostitution and the sale of opium, which provided up to half of the government's income. A Chinese Protectorate, led by William Pickering, the first European official who could speak several dialects, was established in 1877 to curb the abuse of labourers.

Between the wars Britain spent some 60 million pounds on a naval base at Sembawang, whose heavy guns were supposed to deter Japan. Contrary to legend, most of the guns could be turned toward the land, but they were supplied chiefly with shells meant for piercing the armour of ships. General Yamashita Tomoyuki, whose troops had come down the peninsula partly on bicycles, crossed the strait on the night of 8 February 1942. One week later, with water running out, Arthur Percival surrendered about 85,000 men at the Ford factory, in what Churchill called the worst disaster in British military history; the attackers had numbered barely 35,000 and were short of ammunition. The island was renamed Syonan-to, "Light of the South". In the purge known as Sook Ching, the military police killed many thousands of Chinese men.

Self-government was granted in 1959, and Lee Kuan Yew, a lawyer educated at Cambridge, became prime minister at the age of 35. In September 1963 the territory joined Malaya, Sabah and Sarawak to form Malaysia. Quarrels over the privileges of Malays and over taxes, together with riots in July 1964 in which 23 people died, made the union unworkable, and on 9 August 1965 Singapore was expelled; Lee wept while announcing it on television. The new state lacked natural resources, depended on Johor for its water and had no army to speak of. Military service for all young men was introduced in 1967 with the help of Israeli advisers, who were passed off as Mexicans. Britain closed its bases by 1971, although they had supplied about a fifth of the national income.

Under Goh Keng Swee, the finance minister, the government courted foreign companies with tax holidays, industrial peace and an estate built on the swamps of Jurong. The Dutch economist Albert Winsemius, who advised it for more than two decades, recommended among other things that the statue of Raffles be kept, as a signal to investors. About four fifths of the residents live in flats put up by the Housing and Development Board, founded in 1960, most of which are owned on leases of 99 years and paid for from compulsory savings. In each block quotas ensure a mixture of Chinese, Malays and Indians. The container port is the second busiest in the world after Shanghai. Since 1990 a car owner has had to buy a certificate, valid for ten years, the price of which can surpass that of the vehicle itself.

There are four official languages: English, Malay, Mandarin and Tamil. English, the language of instruction in all schools, is spoken informally as Singlish, a mixture full of Hokkien and Malay words such as "kiasu", meaning afraid to lose out. The laws are strict: vandalism is punished by caning, the import of chewing gum has been forbidden since 1992, after vandals had stuck it on the door sensors of underground trains, and trafficking in drugs may lead to the gallows. The People's Action Party has governed without interruption since 1959. Hawker centres, halls in which small stalls sell dishes such as chicken rice and laksa, were built from 1971 to move vendors off the streets for the sake of hygiene; their culture was added to UNESCO's list of intangible heritage in 2020.

Water has been a matter of survival. Four sources, called the national taps, are used: rain caught in seventeen reservoirs, imports under an agreement with Malaysia that ends in 2061, desalinated seawater, and NEWater, purified sewage, which was introduced in 2003 and goes mainly to industry. The Marina Barrage, a dam across the mouth of a bay, created in 2008 a freshwater lake in the very heart of the city. Near it rises Marina Bay Sands, a hotel of three towers designed by Moshe Safdie, on whose roof a pool 150 metres in length seems to have no edge. The Botanic Gardens, laid out in 1859, became a World Heritage Site in 2015; the national flower, Vanda Miss Joaquim, an orchid, was bred before 1893 by Agnes Joaquim, an Armenian. The last wild tiger was shot in 1930.

? Which waters separate Singapore from Malaysia?
= the Straits of Johor | Straits of Johor
@ separated from Malaysia by the Straits of Johor

? How far is Singapore from the equator?
= about 137 kilometres | 137 kilometres
@ lies only about 137 kilometres north of the equator

? What does the name Singapura mean in Sanskrit?
= lion city
@ from the Sanskrit for "lion city"

? What was the older settlement known as?
= Temasek
@ was known as Temasek

? Through what has the surface of Singapore grown by a quarter?
= the reclamation of land | reclamation of land
@ Through the reclamation of land its surface has grown

? What company did Raffles work for?
= the British East India Company | British East India Company
@ an agent of the British East India Company

? Whom did Raffles recognize as the rightful sultan?
= Hussein | an elder brother, Hussein
@ he recognized an elder brother, Hussein, as the rightful ruler

? How much was paid each year for the trading post?
= 5,000 Spanish dollars
@ in return for 5,000 Spanish dollars a year

? Why did Farquhar allow gambling?
= to raise revenue | in order to raise revenue
@ permitted gambling in order to raise revenue

? Who negotiated the treaty of 1824?
= John Crawfurd
@ negotiated by John Crawfurd in 1824

? Which two ports were governed together with Singapore in the Straits Settlements?
= Penang and Malacca
@ together with Penang and Malacca as the Straits Settlements

? What nickname was given to the director of the Botanic Gardens?
= Mad Ridley
@ that he was called Mad Ridley

? What did Henry Ridley discover?
= a method of tapping rubber trees without killing them
@ found a method of tapping rubber trees without killing them

? What part of the government's income came from opium?
= up to half | half
@ which provided up to half of the government's income

? Who led the Chinese Protectorate?
= William Pickering
@ A Chinese Protectorate, led by William Pickering

? How much did Britain spend on the naval base?
= some 60 million pounds | 60 million pounds
@ Britain spent some 60 million pounds

? What were the shells of the heavy guns meant for?
= piercing the armour of ships
@ with shells meant for piercing the armour of ships

? What did Yamashita's troops ride on partly?
= bicycles
@ had come down the peninsula partly on bicycles

? Who surrendered at the Ford factory?
= Arthur Percival
@ Arthur Percival surrendered about 85,000 men

? What was Singapore called under the Japanese?
= Syonan-to
@ The island was renamed Syonan-to

? What was Sook Ching?
= purge | the purge
@ In the purge known as Sook Ching

? When did Singapore obtain self-government?
= 1959
@ Self-government was granted in 1959

? how old was lee kuan yew when he became prime minister
= 35
@ became prime minister at the age of 35

? What did Lee do when he announced the expulsion?
= wept
@ Lee wept while announcing it on television

? When was Singapore expelled from Malaysia?
= 9 August 1965
@ on 9 August 1965 Singapore was expelled

? As what nationality were the Israeli advisers passed off?
= Mexicans
@ who were passed off as Mexicans

? What post did Goh Keng Swee hold?
= finance minister | the finance minister
@ Under Goh Keng Swee, the finance minister

? On what was the Jurong estate built?
= swamps | the swamps of Jurong
@ an estate built on the swamps of Jurong

? What percentage or share of residents lives in flats of the Housing and Development Board?
= four fifths | About four fifths
@ About four fifths of the residents live in flats

? How long is a car certificate valid?
= ten years
@ buy a certificate, valid for ten years

? What does the word kiasu mean?
= afraid to lose out
@ such as "kiasu", meaning afraid to lose out

? What punishment is there for vandalism?
= caning
@ vandalism is punished by caning

? Which party has ruled since 1959?
= The People's Action Party | People's Action Party
@ The People's Action Party has governed without interruption

? What is NEWater?
= purified sewage
@ NEWater, purified sewage, which was introduced in 2003

? Who designed Marina Bay Sands?
= Moshe Safdie
@ three towers designed by Moshe Safdie

? What year did the Botanic Gardens become a World Heritage Site?
= 2015
@ became a World Heritage Site in 2015

~ Why was a sticky confection outlawed?
= vandals had stuck it on the door sensors of underground trains
@ after vandals had stuck it on the door sensors of underground trains

~ What animal was the princely founder's mysterious creature in all likelihood?
= a tiger | tiger
@ it was more probably a tiger

~ What advice did the foreign consultant give concerning a monument?
= the statue of Raffles be kept | be kept
@ that the statue of Raffles be kept, as a signal to investors

~ How is the separation of ethnic groups in housing avoided?
= quotas
@ In each block quotas ensure a mixture

~ What forced the defenders to give up?
= water running out | with water running out
@ with water running out, Arthur Percival

~ Who bred the bloom that serves as a symbol of the republic?
= Agnes Joaquim | Agnes Joaquim, an Armenian
@ was bred before 1893 by Agnes Joaquim, an Armenian

~ What motive lay behind moving street cooks under a roof?
= hygiene | for the sake of hygiene
@ to move vendors off the streets for the sake of hygiene

~ What qualified the protector of Chinese workers for his office?
= could speak several dialects
@ the first European official who could speak several dialects

! When did Sang Nila Utama die?

! Who shot the last wild tiger?

! How many British soldiers were killed in the fighting of 1942?

! What did Malaysia pay for water until 2061?

! Who sculpted the statue of Raffles?

! When was the Singapore Stone discovered by Wang Dayuan?

! How high is the Marina Barrage?

! Who succeeded Lee Kuan Yew as prime minister?

! Which party governed before 1959?

! How many Israeli advisers came in 1967?
