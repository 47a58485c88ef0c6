# Tap water of Chilean copper town contaminated, 60,000 told not to drink it
SANTIAGO – The authorities in northern Chile on Wednesday warned the 60,000 inhabitants of the town of Quebrada Honda not to drink water from the tap, not even after boiling it, after arsenic at eleven times the permitted level had been found in samples from three schools.
The poison is believed to have come from a settling pond of the copper mine La Porfiada, the wall of which was found to be leaking, said Ximena Barrientos, the regional health secretary. The mine, in the hills east of the town, is run by the Canadian company Norwick Minerals.
At least 240 people, most of them children, have come to the San Telmo hospital since the weekend with cramps and vomiting. Four of them are in a serious condition.
"We do not know how long people have been drinking this," Ms. Barrientos told a news conference. Samples are taken only twice a year, and the previous one, in March, had shown nothing unusual.
Tank lorries of the army began distributing water on Wednesday evening, at first 20 litres per household and day. The supermarkets had been emptied of bottled water within hours, and a shopkeeper who asked five times the usual price was fined on the spot.
Norwick Minerals said in a statement that "no link between our operations and the samples has been established". Its spokesman in Chile, Patricio Undurraga, announced that the company would nevertheless pay for 400,000 litres of drinking water as a gesture of goodwill.
The water utility, Aguas del Salitre, which was privatised in 2004, shut down two of its five wells.

# The chemistry teacher's jam jars
The poison of Quebrada Honda was discovered not by an office, a laboratory or a machine but by class 8B of the Gabriela Ossandón secondary school and its chemistry teacher, Hernán Pizarro Lillo. For a project on the taste of water, he had asked his pupils to bring a jam jar of tap water from home.
One of the pupils, Antonia Quispe, brought a jar in which two of her goldfish had died. "I thought the teacher would give me a bad mark because of the fish," says the 14-year-old.
Mr. Pizarro tested the 29 jars with a kit that he had bought on the internet for 38 dollars, since the school has no money for such things. In 26 of them the strip of paper turned brown.
He reported it to the water utility on 2 May. The lady on the telephone, he recalls, advised him to let the tap run; when he called a third time, he was told that the matter had been "entered in the system".
It was only when he sent the jars by bus to a former fellow student in Antofagasta, Marcela Fuenzalida, who works at the university there, that things began to move. She measured the arsenic over a weekend and called the health secretary at home.
Between the first call and the warning, 19 days went by. "In those 19 days, my pupils drank about two glasses a day each," says Mr. Pizarro. "I have done the sum on the blackboard, and I have left it there."
The utility now says that an employee in the call centre, which is located in Lima, made a mistake and that she has been dismissed. The teachers' association of the town has protested against this too.

# Mine and water company shift the blame
QUEBRADA HONDA – Who knew what, and when? A week after the alarm over arsenic in the drinking water, each of the two companies involved is pointing at the other.
The mine's operator, Norwick Minerals, no longer denies that the wall of its settling pond number three has a crack, which it puts down to the earthquake of 14 January. But it maintains that the utility was informed of the crack in writing ten days after the quake and should have shut down the wells beneath it.
Aguas del Salitre admits that it received a letter. According to its managing director, Bruno Cattaneo, however, the letter spoke of "moisture" and was enclosed with an invitation to the mine's Christmas charity gala, which had taken place five weeks earlier.
The utility belongs for the most part to an Italian pension fund, Fondo Levante, which bought 62 per cent of the shares in 2017. Its licence runs until 2034, but can be withdrawn "in the event of grave danger to public health".
This is what the town's mayor, Soledad Marchant, demands. The former nurse, who drank a glass of tap water before the cameras in April in order to dispel rumours, has since been in treatment herself; she calls it "the stupidest glass of my life".
The environmental organisation Agua Viva filed a complaint against both companies with the court in Antofagasta on Tuesday. Its lawyer, Tomás Errázuriz Paillán, wants the accounts of the mine to be frozen, since the company has already begun, he says, to move money to Toronto.
Meanwhile, the number of people affected climbed to more than 900. A first death has been reported, that of a 71-year-old former miner, Luis Tapia; whether the water was the cause is to be established by a post-mortem examination.

# Life on twenty litres
Doña Elba washes her hair on Sundays, her granddaughter on Mondays, and the water that is left over goes to the lemon tree. "The tree is the only one that has not been ill," says Elba Mamani, who at 79 has become something like the quartermaster of Calle Esmeralda, a dusty street in the upper town of Quebrada Honda.
It is she who draws up the list of who may step up to the tank lorry and when. The soldiers, who come at seven in the morning, gave her a whistle after a fight had broken out on the second day.
Twenty litres a day is what each household gets, no matter whether two or nine people live in it. In the eyes of the parish priest, the Spaniard Iñaki Goñi, this is an absurdity; he has organised an exchange in which old people give away what they do not need and are brought hot meals in return.
There are also those who profit. The price of a canister has risen from 3,000 to 14,000 pesos, and at night, it is said, pick-ups drive to the oasis of Pica Chica, 90 kilometres away, to fill barrels from the pools that tourists bathe in.
The restaurants have closed, with the exception of a Chinese one, the Jade Dorado, whose owner cooks with mineral water from Peru. A barber offers "dry cuts".
What makes people most angry is the bill. On the last day of the month, as always, Aguas del Salitre sent its customers an invoice, on average about 26,000 pesos, and threatened those who did not pay with cutting off the water.
Elba Mamani has framed hers. It hangs above the tap, which has been tied up with a ribbon.

# Minister strips utility of licence, mine to reopen under watch
SANTIAGO – Chile's government has withdrawn the licence of the water company Aguas del Salitre, seven months after the arsenic scandal of Quebrada Honda. From 1 January, the town's water supply will be run by a public body, the Minister of Public Works, Ignacio Letelier, announced on Thursday.
The decision rests on the findings of a commission headed by the hydrologist Rosario Villablanca, who found that the utility had switched off the alarm probe in well number four in 2021 in order to save 11,000 dollars a year.
Fondo Levante, the majority owner, called the measure an expropriation and will turn to a court of arbitration in Washington. It puts its losses at some 120 million dollars.
The mine gets off more lightly. Norwick Minerals has to line the pond with plastic, pay 18 million dollars into a health fund, and put up with an inspector in the pit for five years; it may then start work again in March.
The mine employs 1,700 people, and the miners' union had demonstrated for its reopening. Its chairman, Raúl Chandía, said that one could "die of thirst with money or without it".
Doctors have registered 1,340 cases of poisoning so far. The death of Luis Tapia, it turned out, was due to a heart attack, but two infants have died since, and their parents are among the 212 plaintiffs represented by Agua Viva.
Hernán Pizarro Lillo was received by the president, who gave him a laboratory for his school, complete with a machine for detecting metals. The first thing that class 8B tested, he reports, was the water in the presidential palace. It was clean.

? Who is the regional health secretary?
= Ximena Barrientos
@ said Ximena Barrientos, the regional health secretary.
? How many people live in Quebrada Honda?
= 60,000 | 60,000 inhabitants | the 60,000 inhabitants
@ warned the 60,000 inhabitants of the town of Quebrada Honda not to drink water from the tap
? When was Aguas del Salitre privatised?
= 2004 | in 2004
@ The water utility, Aguas del Salitre, which was privatised in 2004, shut down two of its five wells.
? where does Marcela Fuenzalida work
= Antofagasta | the university there
@ a former fellow student in Antofagasta, Marcela Fuenzalida, who works at the university there
? How many jam jars did the teacher test?
= 29 | the 29 jars | 29 jars
@ Mr. Pizarro tested the 29 jars with a kit that he had bought on the internet for 38 dollars
? Who is Bruno Cattaneo?
= managing director | its managing director
@ According to its managing director, Bruno Cattaneo, however, the letter spoke of "moisture"
? Until when does the licence of Aguas del Salitre run?
= until 2034 | 2034
@ Its licence runs until 2034, but can be withdrawn "in the event of grave danger to public health".
? Who is the mayor of Quebrada Honda?
= Soledad Marchant | the town's mayor, Soledad Marchant
@ This is what the town's mayor, Soledad Marchant, demands.
? What is the Chinese restaurant called?
= the Jade Dorado | Jade Dorado
@ The restaurants have closed, with the exception of a Chinese one, the Jade Dorado, whose owner cooks with mineral water from Peru.
? when do the soldiers come
= at seven in the morning | seven in the morning
@ The soldiers, who come at seven in the morning, gave her a whistle
? who headed the commission
= Rosario Villablanca | the hydrologist Rosario Villablanca
@ The decision rests on the findings of a commission headed by the hydrologist Rosario Villablanca
? How many people does the mine employ?
= 1,700 | 1,700 people
@ The mine employs 1,700 people
~ Which toxic substance turned up in the schools' water?
= arsenic
@ after arsenic at eleven times the permitted level had been found in samples from three schools.
~ Where is the mine La Porfiada situated?
= in the hills east of the town | the hills east of the town
@ The mine, in the hills east of the town, is run by the Canadian company Norwick Minerals.
~ Which Canadian enterprise operates the pit above the town?
= Norwick Minerals | the Canadian company Norwick Minerals
@ The mine, in the hills east of the town, is run by the Canadian company Norwick Minerals.
@ The mine's operator, Norwick Minerals, no longer denies that the wall of its settling pond number three has a crack
~ how often is the drinking water checked
= twice a year | only twice a year
@ Samples are taken only twice a year, and the previous one, in March, had shown nothing unusual.
~ Who speaks for the Canadian miner in Chile?
= Patricio Undurraga
@ Its spokesman in Chile, Patricio Undurraga, announced that the company would nevertheless pay for 400,000 litres of drinking water
~ Which schoolgirl handed in water that had killed her pets?
= Antonia Quispe
@ One of the pupils, Antonia Quispe, brought a jar in which two of her goldfish had died.
~ Why did Pizarro pay for the testing kit out of his own pocket?
= since the school has no money for such things | the school has no money for such things
@ with a kit that he had bought on the internet for 38 dollars, since the school has no money for such things.
~ What was the teacher told to do when he first rang the utility?
= let the tap run | to let the tap run
@ The lady on the telephone, he recalls, advised him to let the tap run
~ How much time passed before the public was alerted after the teacher's first phone call?
= 19 days
@ Between the first call and the warning, 19 days went by.
~ In what city do the people sit who answer the utility's phones?
= Lima | in Lima
@ an employee in the call centre, which is located in Lima, made a mistake and that she has been dismissed.
~ To what does Norwick attribute the crack in its pond?
= the earthquake of 14 January | earthquake of 14 January
@ has a crack, which it puts down to the earthquake of 14 January.
~ How large a stake did the Italian fund acquire in the utility?
= 62 per cent | 62 per cent of the shares
@ The utility belongs for the most part to an Italian pension fund, Fondo Levante, which bought 62 per cent of the shares in 2017.
~ what was the mayor's job before politics
= nurse | The former nurse | former nurse
@ The former nurse, who drank a glass of tap water before the cameras in April in order to dispel rumours
~ Why did Mayor Marchant have herself filmed drinking from the tap?
= in order to dispel rumours | to dispel rumours
@ The former nurse, who drank a glass of tap water before the cameras in April in order to dispel rumours
~ Which attorney is trying to get the mine's bank accounts blocked?
= Tomás Errázuriz Paillán
@ Its lawyer, Tomás Errázuriz Paillán, wants the accounts of the mine to be frozen
~ Who decides when the neighbours of Calle Esmeralda get their turn at the lorry?
= Elba Mamani | Doña Elba
@ "The tree is the only one that has not been ill," says Elba Mamani, who at 79 has become something like the quartermaster of Calle Esmeralda, a dusty street in the upper town of Quebrada Honda.
@ Doña Elba washes her hair on Sundays
~ Which cleric thinks the ration of twenty litres makes no sense?
= Iñaki Goñi | the Spaniard Iñaki Goñi
@ In the eyes of the parish priest, the Spaniard Iñaki Goñi, this is an absurdity
~ what do you have to pay for a canister now
= 14,000 pesos | 14,000
@ The price of a canister has risen from 3,000 to 14,000 pesos
~ where are people said to fetch water after dark
= the oasis of Pica Chica, 90 kilometres away | the oasis of Pica Chica | oasis of Pica Chica | Pica Chica
@ at night, it is said, pick-ups drive to the oasis of Pica Chica, 90 kilometres away, to fill barrels
~ What device did the water firm turn off to cut costs?
= the alarm probe in well number four | the alarm probe | alarm probe
@ the utility had switched off the alarm probe in well number four in 2021 in order to save 11,000 dollars a year.
~ which cabinet member made the loss of the licence public
= Ignacio Letelier | the Minister of Public Works, Ignacio Letelier
@ the town's water supply will be run by a public body, the Minister of Public Works, Ignacio Letelier, announced on Thursday.
~ What did the old pitman really die of?
= a heart attack | heart attack
@ The death of Luis Tapia, it turned out, was due to a heart attack
! How old is Hernán Pizarro Lillo?
! who founded Agua Viva
! How much did Fondo Levante pay for its shares?
! what was the fine for the shopkeeper
! What is the name of the dismissed call centre employee?
! How many people were killed in the earthquake of 14 January?
! When was the copper mine La Porfiada opened?
! Who commands the soldiers at the tank lorries?
! What is the boiling point of alcohol?
! Who sang at the Super Bowl in 2020?
! how many keys does a piano have
! Which ocean lies between Africa and Australia?
