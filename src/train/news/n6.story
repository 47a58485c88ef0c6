# Volcano closes Ecuador's second airport as ash drifts south
QUITO, April 14 – The Yanacocha volcano in central Ecuador threw a column of ash nine kilometres into the sky early on Monday, forcing the authorities to close the airport of Puerto Sandoval and to move some 3,400 people out of the valleys below the crater.
It was the strongest eruption of the 5,240-metre mountain since 1918, said the Andean Institute of Geophysics (AIG), whose instruments had recorded more than 1,100 small earthquakes since Friday. The alert was raised from orange to red at 4:10, about ninety minutes before the first explosion.
Nobody was killed. A shepherd was struck by a stone the size of an orange near the hamlet of Chilcapamba and is being treated for a fractured shoulder, according to the Red Cross.
Ash fell in eleven towns and lay up to six centimetres deep on the runway of Puerto Sandoval, the country's second-busiest airport, which handles around 140 flights a day. At least 16,000 passengers were stranded, the operator, Aerosur, said.
"Ash is not dust, it is ground glass, and it melts inside an engine," said Patricio Endara, the director of civil aviation, who ruled out a reopening before Thursday. President Lucía Montalvo declared a state of emergency in the provinces of Tulcachi and Los Ceibos.
Flights were diverted to Guayaquil and to the Colombian city of Cali. A Dutch airliner with 288 people on board, which had already begun its approach, was called back by the tower at the last moment.

# Nine days at gate 14
By the fourth day they had a mayor. The passengers of flight LV 702 to Madrid, 212 people who had been told on Monday morning that there would be "a slight delay", had elected a retired bus inspector from the Spanish town of Almadraz, Fermín Ojeda, because he was the only one who could make himself heard without a microphone.
Mr. Ojeda divided gate 14 into streets. There was a Quiet Street, a Street of the Families and a Street of the Snorers, to which he assigned himself.
The airline, Lusovia, handed out vouchers for one sandwich a day until Wednesday and then nothing, as its only employee on the spot, Daniela Paz, had run out of forms. She bought rice with her own money and cooked it in the staff kitchen for two days, passengers say.
A wedding took place on Friday. Ruth Amsler, a Swiss veterinarian, and Joaquín Ferrer, a saxophonist from Valencia, who had met on Tuesday in the queue for the showers, were not married by anybody who was entitled to do so, but the bride wore a veil made from an ash mask.
It was also at gate 14 that the only death of those days occurred. Ilse Brandhuber, 81, a retired organist from Linz, passed away in her sleep on Saturday night, and Mr. Ferrer played for her in the morning.
When the flight was finally called on Wednesday, the 23rd, at half past six, no one moved at first. "We had got used to it," says Mr. Ojeda, who has since been invited to the wedding proper, which is to take place in Bern in September.

# Reopened too soon? Pilots refuse to fly from Puerto Sandoval
PUERTO SANDOVAL – The airport of Puerto Sandoval was opened again on Thursday morning, and was closed once more at noon, after the engine of a cargo plane had gone out during the climb and the pilots of three airlines had refused to take off.
The crew of the cargo plane, a Boeing of the Peruvian company Condorcarga, restarted the engine at 4,000 metres and landed safely in Guayaquil. Traces of fresh ash were found on the blades, according to a person who is familiar with the inquiry.
The permission to open had been given by Patricio Endara on the basis of a measuring flight that was carried out at dawn by a small aircraft of the air force. The AIG says it had advised in writing on Wednesday evening to wait another 36 hours because the wind was about to turn to the north.
"We didn't only advise, we underlined it," said the institute's head, the volcanologist Mercedes Quishpe. Mr. Endara replied that he gets "forty papers a day".
The pilots' association ACP accuses the operator of pressure. Aerosur, which is owned to 51 percent by a Turkish holding, loses about 1.7 million dollars for each day that the airport stays shut, and its manager, Ömer Tunalı, had been seen in Mr. Endara's office on Wednesday night, said the association's president, Hugo Baquerizo.
Mr. Tunalı confirmed the visit. He had brought a cake for the director's birthday, he said.

# Down in the valley, the roses are grey
Tabaconas. Rosario Chimbo wipes a rose with a paintbrush, petal by petal, and holds it against the light. It had been meant for a shop window in Chicago for Mother's Day; now it will be fed to the llamas, if they want it.
Some 70 flower farms lie in the valley of Tabaconas, on the western flank of the Yanacocha, and they give work to about 9,500 people. Almost half of the greenhouses have collapsed under the weight of the wet ash, the growers' association Floratab reports, and it puts the damage at 48 million dollars.
The roofs could have been saved by sweeping them, but nobody was there to sweep. The valley had been cleared by the army within four hours on Monday, and those who stayed behind secretly, like Mrs. Chimbo's brother Segundo, swept their own.
"I saved eleven greenhouses and lost a wife's good opinion," says Segundo Chimbo, 44, who climbed from roof to roof for two nights with a broom and a bicycle helmet. He was fined 200 dollars, which his employer has paid.
The farms are insured against hail, frost and theft, but not against volcanoes. The agriculture minister, Galo Viteri, offered loans at 3 percent on Tuesday, and was asked by the growers who was going to lend them roses.
There is also a comfort in it, the agronomist Inti Guamán says. In three years the soil will be the best in the country; the old people call the ash "the mountain's salary", as it is paid late but is never forgotten.

# The woman who listened to the mountain
QUITO, May 2 – Three weeks before the Yanacocha broke out, a letter was sent from a small stone house at 3,900 metres to the civil defence in the capital. It consisted of one sentence: "The hot spring has gone cold, and this is what my grandmother's book says about it."
Its writer, Dolores Ashqui, 67, has read the instruments of the AIG on the northern slope since 1996, first for a sack of sugar a month and now for a wage of 460 dollars. The book is a school exercise book in which her grandmother noted down what had been seen before the eruption of 1918.
The letter was put on a pile. It was a trainee, Nicolás Barragán, who came upon it on April 10 and drove up to her at the weekend with a thermometer, and it was his report which led Mercedes Quishpe to raise the alert in time.
A commission of the National Assembly, which is examining the closing and reopening of the airport, heard both of them on Thursday. Its chairman, Xavier Moncayo, asked Mrs. Ashqui what she would have done with the airport; she replied that she had never flown and would have asked the cows.
Patricio Endara has been relieved of his duties since April 19. He was replaced for the time being by his deputy, Carmen Illescas, a former air traffic controller, who kept the airport shut until the 23rd.
The institute wants to publish the exercise book, and it has given the small vent that opened on the northern slope a name. It is to be called Mama Dolores, against the will of the person concerned.

? How high was the column of ash?
= nine kilometres
@ threw a column of ash nine kilometres into the sky early on Monday
? Which airport did the authorities close?
= the airport of Puerto Sandoval | Puerto Sandoval
@ forcing the authorities to close the airport of Puerto Sandoval and to move some 3,400 people out of the valleys below the crater.
? When was the alert raised to red?
= at 4:10 | 4:10 | at 4:10, about ninety minutes before the first explosion
@ The alert was raised from orange to red at 4:10, about ninety minutes before the first explosion.
? Where was a shepherd struck by a stone?
= near the hamlet of Chilcapamba | the hamlet of Chilcapamba | Chilcapamba
@ A shepherd was struck by a stone the size of an orange near the hamlet of Chilcapamba
? who is Patricio Endara?
= the director of civil aviation | director of civil aviation
@ said Patricio Endara, the director of civil aviation, who ruled out a reopening before Thursday.
? How many people were on board the Dutch airliner?
= 288 | 288 people
@ A Dutch airliner with 288 people on board, which had already begun its approach
? Whom did the passengers of flight LV 702 elect mayor?
= Fermín Ojeda | a retired bus inspector from the Spanish town of Almadraz, Fermín Ojeda
@ had elected a retired bus inspector from the Spanish town of Almadraz, Fermín Ojeda
? what was the veil of the bride made from
= an ash mask
@ but the bride wore a veil made from an ash mask.
? Where is the wedding proper to take place?
= in Bern | Bern
@ who has since been invited to the wedding proper, which is to take place in Bern in September.
? Where did the cargo plane land?
= in Guayaquil | Guayaquil
@ restarted the engine at 4,000 metres and landed safely in Guayaquil.
? Who is the president of the pilots' association?
= Hugo Baquerizo
@ said the association's president, Hugo Baquerizo.
? How much does Aerosur lose for each day the airport is shut?
= about 1.7 million dollars | 1.7 million dollars
@ loses about 1.7 million dollars for each day that the airport stays shut
? how many flower farms lie in the valley of Tabaconas
= Some 70 | 70 | Some 70 flower farms
@ Some 70 flower farms lie in the valley of Tabaconas
? What do the old people call the ash?
= the mountain's salary
@ the old people call the ash "the mountain's salary", as it is paid late but is never forgotten.
? Who wrote the letter to the civil defence?
= Dolores Ashqui
@ Its writer, Dolores Ashqui, 67, has read the instruments of the AIG on the northern slope since 1996
? Who replaced Patricio Endara?
= Carmen Illescas | his deputy, Carmen Illescas
@ He was replaced for the time being by his deputy, Carmen Illescas, a former air traffic controller
~ In which year had the mountain last blown up with such force?
= 1918 | since 1918
@ It was the strongest eruption of the 5,240-metre mountain since 1918
~ how many travellers got stuck
= At least 16,000 | 16,000 | At least 16,000 passengers
@ At least 16,000 passengers were stranded, the operator, Aerosur, said.
~ Which head of state put two regions under special rule?
= Lucía Montalvo | President Lucía Montalvo
@ President Lucía Montalvo declared a state of emergency in the provinces of Tulcachi and Los Ceibos.
~ Why did the stranded choose the man from Almadraz as their leader?
= because he was the only one who could make himself heard without a microphone | he was the only one who could make himself heard without a microphone
@ because he was the only one who could make himself heard without a microphone.
~ In which part of the departure area did the leader himself bed down?
= a Street of the Snorers | Street of the Snorers
@ There was a Quiet Street, a Street of the Families and a Street of the Snorers, to which he assigned himself.
~ Which member of the carrier's staff fed the waiting people out of her own pocket?
= Daniela Paz
@ as its only employee on the spot, Daniela Paz, had run out of forms.
~ Where did the couple first come across each other?
= in the queue for the showers | the queue for the showers
@ who had met on Tuesday in the queue for the showers
~ Which elderly Austrian did not live to see the departure?
= Ilse Brandhuber
@ Ilse Brandhuber, 81, a retired organist from Linz, passed away in her sleep on Saturday night
~ What were the scientists afraid of when they recommended more patience?
= the wind was about to turn to the north | because the wind was about to turn to the north
@ to wait another 36 hours because the wind was about to turn to the north.
~ Who is in charge of the geophysicists?
= Mercedes Quishpe | the volcanologist Mercedes Quishpe
@ said the institute's head, the volcanologist Mercedes Quishpe.
~ what did the boss of the airfield claim to have dropped off that evening
= a cake for the director's birthday | a cake
@ He had brought a cake for the director's birthday, he said.
~ Against what risk had the rose growers failed to take out a policy?
= volcanoes | against volcanoes
@ The farms are insured against hail, frost and theft, but not against volcanoes.
~ Who defied the army's orders and kept brushing off the glasshouses?
= Segundo Chimbo | Mrs. Chimbo's brother Segundo
@ "I saved eleven greenhouses and lost a wife's good opinion," says Segundo Chimbo, 44, who climbed from roof to roof for two nights with a broom and a bicycle helmet.
@ those who stayed behind secretly, like Mrs. Chimbo's brother Segundo, swept their own.
~ Which politician wanted to help the planters with cheap credit?
= Galo Viteri | The agriculture minister, Galo Viteri
@ The agriculture minister, Galo Viteri, offered loans at 3 percent on Tuesday
~ What was the observer on the slope given at first in place of money?
= a sack of sugar a month | a sack of sugar
@ first for a sack of sugar a month and now for a wage of 460 dollars.
~ Which beginner dug the overlooked warning out of the heap?
= Nicolás Barragán | a trainee, Nicolás Barragán
@ It was a trainee, Nicolás Barragán, who came upon it on April 10
! How many people died in the eruption of 1918?
! How old is Ruth Amsler?
! Who founded the Andean Institute of Geophysics?
! What was the name of the captain of the cargo plane?
! How much compensation did Lusovia pay its passengers?
! Which is Ecuador's busiest airport?
! how many passengers does the airport of Cali handle a day
! What was the name of Dolores Ashqui's grandmother?
! Who composed the opera Fidelio?
! What is the average lifespan of a llama?
! Which planet has the most moons?
! how do you prune an apple tree
