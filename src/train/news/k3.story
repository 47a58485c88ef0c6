# Oromba census puts population at 31 million; south cries foul
KASSEREDO, June 6 – The population of Oromba has reached 31.4 million, according to the results of the country's first census in nineteen years, which were made public on Thursday and immediately rejected by three of the seven regions.
Announcing the figures in the capital, the director general of the National Bureau of Statistics (NBS), Edwin Maruwa, said that the number of inhabitants had grown by 58 percent since the last count and that nearly half of them were younger than 18.
The most contested figure concerns the southern Lower Zembe region, whose population, the bureau says, has shrunk from 4.1 million to 3.7 million. Its governor, Grace Adunke, called the result "an insult written in numbers" and said she would challenge it in the Supreme Court.
Much is at stake. The constitution lays down that parliamentary seats, as well as 60 percent of the revenue from the offshore gas fields, are to be shared out according to population. If the results stand, Lower Zembe would lose six of its 42 seats in the National Assembly, while the northern Hamad region, home of President Idris Kolane, would gain nine.
The census, which was carried out over twelve days in March by some 96,000 enumerators equipped with tablet computers, cost $210 million, two thirds of which was provided by the World Bank and the European Union.
Mr. Maruwa conceded that the work had been hindered in "a handful of districts" by floods, but put the margin of error at no more than 2 percent. "We counted people," he said. "We did not count votes, and we did not count gas."
The results were to have been released on May 15; the bureau had put off the announcement without giving a reason.

# Where the tablets drowned
ABOLI – Samuel Itoro has a theory as to why his village does not exist. "The boat," he says, pointing at a brown arm of the river where a wooden hull sticks out of the mud. "We were in the boat."
Mr. Itoro, 61, is the chief of Aboli, a settlement of palm-thatched houses in the mangroves of Lower Zembe that can be reached only by water. On March 14, the fifth day of the census, a canoe carrying four enumerators and their equipment capsized some 200 metres from the landing place. The people were saved by fishermen. The eleven tablets, on which the data of six villages had been stored, sank.
The supervisor for the district, a schoolteacher named Blessing Okarito, says she reported the loss the same evening and asked for a repeat. She was told to wait. Three weeks later a letter from the NBS informed her that the count in her district had been "completed by estimation".
Nobody in Aboli was asked anything, according to the chief, who keeps a list of his own in a school exercise book: 1,146 men, women and children. The published tables give the village 390.
How the bureau arrived at that number is unclear. A former employee of the NBS, who spoke on condition that he not be named, said that places which could not be visited had been filled in with the help of satellite photographs, a person being assumed for every nine square metres of roof. "But in the mangroves they sleep twelve under one roof," he said. "And from above, a palm roof looks like a palm."
Heavy rains made 140 villages in the delta inaccessible that month, according to the relief organisation Open Hand, which runs a hospital ship there. Its coordinator, Annelie Brugge, a Dutch nurse, said her staff had vaccinated more infants in the delta last year than the census found there in all.

# The arithmetic of power: why Oromba cannot count itself
Few numbers have brought down as many careers in Oromba as the number of its people. The census of 1974 was annulled after riots in which 87 people were killed; that of 1988 was never published; the one of 2006 was accepted only after the government of the day promised every region a university.
The quarrel is older than the state. Under British rule, the north was counted for the purposes of taxation and the south for the recruitment of labour, so that one hid its sons and the other invented them. "Every census in this country is a negotiation that pretends to be a measurement," says Josephine Taraba, a historian at the University of Port Ellis and the author of a book on the subject, "The Missing Million".
This time the negotiation was to be replaced by technology. The tablets, manufactured by a Portuguese company, Lumitel, recorded the position of every household; fingerprints were to make it impossible to count anybody twice. But fingerprints were dropped in January, when religious leaders in Hamad objected to the fingerprinting of women, and the positions are kept under lock.
Critics ask why, if the figures are sound, the bureau will not release them by village. Mr. Maruwa, an economist trained in Leeds who has headed the NBS since 2021, cites the protection of privacy. His predecessor, Theresa Bolaji, who was removed after she had warned that the preparations were two years behind, offers another answer. "With the village tables, anybody can check them with a bicycle and a pencil," she said.
Independent demographers are divided. The growth shown for Hamad would require each woman there to bear 9.1 children; the health survey of 2022 found 6.3. Yet the decline of Lower Zembe is less absurd than it sounds, since an estimated 300,000 people have left the delta for the cities after the oil spills of 2015.

# Court orders recount in 23 districts
KASSEREDO, Sept. 12 – In a ruling that was received with dancing in the south and silence in the north, the Supreme Court of Oromba on Thursday ordered the census to be repeated in 23 districts before the end of the year.
The five judges found unanimously that the National Bureau of Statistics had violated the Census Act by replacing visits with estimates without telling the public. They did not, as the plaintiffs had demanded, annul the census as a whole.
"A citizen has the right to be counted by somebody who has seen him," the presiding judge, Chief Justice Emmanuel Sarki, read from the 88-page judgment.
The suit had been brought by the governor of Lower Zembe, Grace Adunke, together with her colleagues from the regions of Port Ellis and Upper Zembe. Their counsel, Dorothy Mensa, had presented as evidence the exercise book of a village chief, which the court described as "more careful than the tables of the state".
The bureau's director general, Edwin Maruwa, said he would abide by the ruling, but warned that the recount would cost around $14 million, for which there was no provision in the budget. The World Bank has let it be known that it will not pay a second time.
In Dar Hamad, the chief town of the north, about 500 young men set fire to tyres on the road to the airport. The region's governor, Alhaji Musa Daneri, appealed for calm; he said that the north had nothing to fear from a recount, "provided that they also recount those who have moved to the south to be counted there".
President Kolane, who is in New York for the General Assembly of the United Nations, has not commented. His term ends in May, and the electoral commission has said that it cannot draw the constituencies without final figures.

# Second count adds half a million, and a compromise
PORT ELLIS – When the enumerators came to Aboli for the second time, they came in a navy launch, with the tablets sealed in plastic bags, and the children lined up along the landing stage as if for a photograph.
They found 1,152 people: six more than in the notebook of the chief, Samuel Itoro, who explained the difference with a wedding and the birth of twins.
The recount, which took place from November 18 to 24, has added some 520,000 people to the population of Oromba, the National Bureau of Statistics announced on Wednesday. Of these, 410,000 live in Lower Zembe, which, instead of shrinking, has thus remained almost exactly as large as it was nineteen years ago.
It was supervised by 60 observers from the African Union, led by a former president of Botswana's statistics office, Keabetswe Molefe, who called it "slow, wet and honest". The costs were met by a loan from the African Development Bank after a collection by churches in the south had brought in no more than $900,000.
The political consequences were settled before the figures were known. Under a deal brokered by Archbishop Daniel Okure and the Sultan of Dar Hamad at a meeting in the hill resort of Mount Lema, no region will lose a seat in the National Assembly; instead, the chamber is to be enlarged from 240 to 255 members. The gas money will be divided anew only from 2027.
Not everybody is content. Josephine Taraba, the historian, called the compromise "the old negotiation in a new suit". The taxpayers' association has worked out that the fifteen additional deputies will cost $6 million a year, including cars.
Edwin Maruwa handed in his resignation on the day of the announcement. He plans to go back to teaching, he told a radio station, and to write a textbook on sampling. As for the sunken tablets, two of them have been fished out of the river by the young men of Aboli. One is on show in the schoolhouse, between the map of Africa and a portrait of the president.

? What is the population of Oromba according to the first results of the census?
= 31.4 million
@ The population of Oromba has reached 31.4 million, according to the results of the country's first census in nineteen years
? Who is the governor of Lower Zembe?
= Grace Adunke
@ Its governor, Grace Adunke, called the result "an insult written in numbers"
@ The suit had been brought by the governor of Lower Zembe, Grace Adunke, together with her colleagues
? How many seats would the northern Hamad region gain?
= nine
@ while the northern Hamad region, home of President Idris Kolane, would gain nine.
? How many enumerators carried out the census in March?
= some 96,000 | 96,000 | some 96,000 enumerators
@ The census, which was carried out over twelve days in March by some 96,000 enumerators equipped with tablet computers
? who is the chief of Aboli
= Samuel Itoro | Mr. Itoro
@ Mr. Itoro, 61, is the chief of Aboli, a settlement of palm-thatched houses
@ six more than in the notebook of the chief, Samuel Itoro, who explained the difference with a wedding
? When did the canoe carrying the enumerators capsize?
= March 14 | On March 14, the fifth day of the census | On March 14
@ On March 14, the fifth day of the census, a canoe carrying four enumerators and their equipment capsized
? How many inhabitants do the published tables give the village of Aboli?
= 390
@ The published tables give the village 390.
? Which organisation runs a hospital ship in the delta?
= Open Hand | the relief organisation Open Hand
@ according to the relief organisation Open Hand, which runs a hospital ship there.
? How many people were killed in the riots after the census of 1974?
= 87 | 87 people
@ The census of 1974 was annulled after riots in which 87 people were killed
? What is the title of Josephine Taraba's book?
= The Missing Million
@ the author of a book on the subject, "The Missing Million".
? Why were fingerprints dropped in January?
= religious leaders in Hamad objected to the fingerprinting of women
@ But fingerprints were dropped in January, when religious leaders in Hamad objected to the fingerprinting of women
? In how many districts did the Supreme Court order the census to be repeated?
= 23 | 23 districts
@ the Supreme Court of Oromba on Thursday ordered the census to be repeated in 23 districts before the end of the year.
? Who is Dorothy Mensa?
= counsel | Their counsel
@ Their counsel, Dorothy Mensa, had presented as evidence the exercise book of a village chief
? Where did about 500 young men set fire to tyres?
= on the road to the airport | In Dar Hamad, the chief town of the north | Dar Hamad
@ In Dar Hamad, the chief town of the north, about 500 young men set fire to tyres on the road to the airport.
? When did the recount take place?
= from November 18 to 24 | November 18 to 24
@ The recount, which took place from November 18 to 24, has added some 520,000 people
? Who led the observers from the African Union?
= Keabetswe Molefe
@ It was supervised by 60 observers from the African Union, led by a former president of Botswana's statistics office, Keabetswe Molefe
~ How long had the Orombans gone without having their heads counted?
= nineteen years
@ according to the results of the country's first census in nineteen years
~ What natural resource's proceeds are handed out by number of residents?
= the offshore gas fields | the revenue from the offshore gas fields | gas
@ as well as 60 percent of the revenue from the offshore gas fields, are to be shared out according to population.
~ Who, apart from the European bloc, footed much of the bill for the first survey?
= the World Bank | World Bank
@ cost $210 million, two thirds of which was provided by the World Bank and the European Union.
~ Which part of the country does the head of state come from?
= the northern Hamad region | Hamad
@ while the northern Hamad region, home of President Idris Kolane, would gain nine.
~ Who pulled the census takers out of the water?
= fishermen
@ The people were saved by fishermen.
~ What does the teacher who ran the count in the swamps go by?
= Blessing Okarito
@ The supervisor for the district, a schoolteacher named Blessing Okarito, says she reported the loss the same evening
~ With what did officials make up figures for hamlets they could not get to?
= satellite photographs | with the help of satellite photographs
@ said that places which could not be visited had been filled in with the help of satellite photographs
~ what nationality is the woman who coordinates the aid on the floating clinic
= Dutch
@ Its coordinator, Annelie Brugge, a Dutch nurse, said her staff had vaccinated more infants in the delta last year
~ Which firm made the handheld computers?
= Lumitel | a Portuguese company, Lumitel
@ The tablets, manufactured by a Portuguese company, Lumitel, recorded the position of every household
~ Who ran the statistics office before its current boss?
= Theresa Bolaji
@ His predecessor, Theresa Bolaji, who was removed after she had warned that the preparations were two years behind
~ What made so many inhabitants of the delta go off to town?
= the oil spills of 2015 | oil spills
@ since an estimated 300,000 people have left the delta for the cities after the oil spills of 2015.
~ Which judge read out the verdict?
= Emmanuel Sarki | Chief Justice Emmanuel Sarki
@ the presiding judge, Chief Justice Emmanuel Sarki, read from the 88-page judgment.
~ What did the highest judges praise as better kept than official statistics?
= the exercise book of a village chief
@ had presented as evidence the exercise book of a village chief, which the court described as "more careful than the tables of the state".
~ Which lender put up the cash for doing it all over again?
= the African Development Bank | African Development Bank
@ The costs were met by a loan from the African Development Bank
~ where did the archbishop help hammer out the settlement
= in the hill resort of Mount Lema | the hill resort of Mount Lema | Mount Lema
@ Under a deal brokered by Archbishop Daniel Okure and the Sultan of Dar Hamad at a meeting in the hill resort of Mount Lema
~ What does the outgoing chief statistician mean to do for a living from now on?
= go back to teaching | to go back to teaching | teaching
@ He plans to go back to teaching, he told a radio station, and to write a textbook on sampling.
! How many people live in the capital Kasseredo?
! Who was president of Oromba during the census of 1988?
! How old is Governor Grace Adunke?
! What is the name of the hospital ship in the delta?
! When will Oromba hold its next census?
! How many tablets were bought for the census in March?
! Who is the sultan of Dar Hamad's eldest son?
! which university did josephine taraba study at
! What is the population of Brazil?
! Who wrote the novel "Things Fall Apart"?
! How long does a mango tree take to bear fruit?
! In what year did the Titanic sink?
