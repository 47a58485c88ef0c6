# Thousands of farmers block dam road over water cuts in southern Spain
ALBAREDA, Spain, May 6 (Iberwire) – Around 4,500 farmers with some 900 tractors blocked the road to the Zafreña dam in the southern Spanish region of Andalusia on Tuesday in protest at a decision to halve the water they are allowed to take for their fields.
The blockade began before dawn near the town of Albareda and cut off the A-4407, the only road to the power station below the dam, police said. By noon the queue of vehicles stretched for eleven kilometres.
The cut, ordered last week by the Guadamora River Authority (CHGM), limits each farm to 2,100 cubic metres per hectare for this summer, compared with 4,200 last year. After three dry winters the reservoir stands at 19 percent of its capacity, the lowest level since it was filled in 1972.
"With that amount you can keep an olive tree alive, but you cannot harvest rice or tomatoes," said Encarnación Villar, president of the irrigators' league Regantes Unidos, which called the protest. She accused the authority of sparing the golf courses on the coast.
The head of the authority, Jaime Ordóñez, rejected the charge. Golf courses, he said, had been watered with treated sewage since 2018 and "do not take one litre from the dam". Households come first by law, he added: the dam supplies drinking water to 640,000 people in the province of Montejara.
Two people were arrested when protesters emptied a tank of slurry in front of the authority's pumping house. A policeman suffered a broken wrist.
The agriculture minister, Beatriz Lozoya, called for calm and announced that she would receive the farmers in Madrid on May 14.

# In the rice fields of Isla Honda, the cracks are wide enough for a hand
In a normal May, Curro Maldonado would be standing up to his shins in water. This year he walks over his 32 hectares in street shoes. The ground of Isla Honda, a plain of former marshes 40 kilometres downstream from the Zafreña dam, has broken into plates, and between them one can put a hand.
The rice growers were hit first. Because their fields must be flooded, they need about three times as much water as an orchard, and in April their cooperative, La Garza, decided to sow nothing at all. It is the first time since the end of the Civil War.
"My grandfather dug the canal with a shovel," says the 61-year-old. On his tractor he has fixed a coffin made of crate wood, which bears the inscription "Rice, 1929–2025". He drove it to the blockade at Albareda, at 25 kilometres an hour, with his granddaughter on his lap.
The husking mill on the edge of the village, which usually gives work to 85 people from September to February, has told its seasonal staff not to count on it. The manager, Sofía Peralta, has bought 6,000 tonnes of rice in Cambodia in order to keep at least one line running.
Hardly anyone here denies that it has not rained. What makes people bitter is what they see on the other side of the river. There, on what were dry pastures until 2015, stand about 5,000 hectares of avocado and almond trees, planted by investment funds and watered day and night. A third of the wells that feed them, according to the ecologists' federation Agua Clara, were drilled without a licence.
Its hydrologist, Nuria Casbas, who has mapped the wells from satellite pictures, believes the aquifer has sunk by 14 metres in a decade. "The dam is what you see," she says. "The real reservoir is under our feet, and it is being robbed."
The storks have left Isla Honda. They are now nesting at the rubbish dump of Albareda.

# Avocados, almonds and a pension fund: who drinks the Guadamora?
The largest single user of groundwater in the Guadamora basin has its offices not in Andalusia but on the fourteenth floor of a tower in Rotterdam. Greenacre Yield, a fund in which the savings of Dutch dentists and Canadian teachers are invested, has acquired 3,350 hectares there since 2016 for a total of 118 million euros.
Its trees are a good business. Avocados earn a net return of around 9 percent a year, says a prospectus from 2023, which praises the "secure and inexpensive water rights" of the region. Water costs the fund next to nothing: it pays for the electricity of the pumps and a fee of two cents per cubic metre.
The fund's Spanish subsidiary, Frutales del Mora, holds licences for 41 wells. Inspectors of the river authority who visited the estates in March found 67. A fine of 2.3 million euros was proposed, but the file has been lying for eight weeks on a desk in the legal department.
The director of Frutales del Mora, Álvaro Sainz-Weber, says that the additional wells are "for observation only" and that drip irrigation makes his orchards the most thrifty in the valley. Per kilo of fruit, he maintains, an avocado needs less water than rice.
That is true, says Tomás Arregui, an agronomist at the University of Córdoba, but beside the point. "Rice uses water from the river, and half of it flows back. A tree uses water that fell on this land when the Romans were here."
Documents seen by this magazine show that the authority was warned long ago. In 2019 its own engineers recommended in a study called "Horizon 2030" that no new wells be permitted on the right bank. The study was never published. In the three years that followed, 212 licences were issued.
Ordóñez, who took office only in 2023, says he found the study "in a cupboard, with the coffee filters". His predecessor, Fernando Cabeza de Lara, has since 2022 sat on the board of a firm that sells pumps.

# Minister offers farmers emergency aid and a well census
MADRID, May 15 (Iberwire) – Farmers in southern Spain suspended their nine-day blockade of the Zafreña dam on Wednesday night after the government promised them 165 million euros in emergency aid and a count of all the wells in the Guadamora basin.
The agreement was reached after fourteen hours of talks at the ministry on the Paseo de Atocha. Under its terms, growers who leave their land fallow this year will get 1,150 euros per hectare, with a ceiling of 40,000 euros for each farm, so that the money does not end up with the funds.
Wells for which no licence is presented by September 30 are to be sealed. For the census the army will lend the river authority six drones, and 40 inspectors will be transferred from other regions, Minister Beatriz Lozoya said.
She also agreed to raise the allotment from 2,100 to 2,600 cubic metres, provided that the level of the dam does not fall below 15 percent. The additional water is to come from a desalination plant in the port of Almadraba, which has been running at half capacity since it was opened in 2021 because its water was too expensive. The state will now bear the difference.
Encarnación Villar of Regantes Unidos spoke of "a truce, not a peace". Twelve of the league's nineteen local branches voted for the agreement, six against, and one abstained. The rice growers of Isla Honda, for whom the extra water comes too late, were among those who refused.
The environmental federation Agua Clara welcomed the census but criticised the plan to desalinate more, which it says will double the electricity bill and harm the seagrass meadows off the coast.
The governor of the province of Montejara, Leandro Quintanilla, said that the power station had lost about 700,000 euros through the blockade and that he would not ask for the money back.

# 'I sealed my first well with my own hands': a season with the inspectors
ALBAREDA – Lourdes Chacón does not wear a uniform, only a yellow vest and hiking boots, and she has learned to park with the bonnet facing the gate. The 38-year-old geologist from Galicia is one of the inspectors who have been searching the Guadamora valley since July for wells that officially do not exist.
It is not popular work. In August the tyres of her car were slashed in Villar del Soto; a colleague had a dog set on him. Since then they have been accompanied by two officers of the Civil Guard's nature service, Seprona.
By the end of September the team had counted 1,934 wells, of which 811 had no papers. Most do not belong to the big companies. "It is the pensioner with his forty orange trees, the priest, once even a police sergeant," she says. But the forty deepest, which go down to 300 metres, supply the avocado plantations, and together they draw more than all the others.
They are sealed with a steel plate and nine bags of cement. The first one, near the hermitage of San Bartolo, she closed herself, because the workman had not turned up. It took her two hours.
Greenacre Yield has gone to court. A judge in Granada ruled on October 3 that seven of its wells could remain open until the harvest in January, as the trees would otherwise die. The fund has meanwhile put a third of its land in the valley up for sale.
Autumn has brought some relief. In the last ten days of October 130 litres of rain per square metre fell on the mountains, and the dam rose to 27 percent. The river authority has set the allotment for next year at 3,000 cubic metres.
In Isla Honda, Curro Maldonado has taken the coffin off his tractor. He keeps his seed rice in it, he says, because it is dry and the mice cannot get in.

? How many tractors blocked the road to the Zafreña dam?
= some 900 | 900 | some 900 tractors
@ Around 4,500 farmers with some 900 tractors blocked the road to the Zafreña dam
? Which road did the blockade cut off?
= A-4407 | the A-4407
@ cut off the A-4407, the only road to the power station below the dam, police said.
? Who is the president of Regantes Unidos?
= Encarnación Villar
@ said Encarnación Villar, president of the irrigators' league Regantes Unidos, which called the protest.
? When was the reservoir filled?
= 1972 | in 1972
@ After three dry winters the reservoir stands at 19 percent of its capacity, the lowest level since it was filled in 1972.
? what have the golf courses been watered with since 2018
= treated sewage
@ Golf courses, he said, had been watered with treated sewage since 2018
? Which cooperative decided to sow nothing at all?
= La Garza | their cooperative, La Garza
@ in April their cooperative, La Garza, decided to sow nothing at all.
? Where are the storks nesting now?
= the rubbish dump of Albareda | at the rubbish dump of Albareda
@ They are now nesting at the rubbish dump of Albareda.
? By how much has the aquifer sunk, according to Nuria Casbas?
= 14 metres | by 14 metres in a decade | 14 metres in a decade
@ believes the aquifer has sunk by 14 metres in a decade.
? For how many wells does Frutales del Mora hold licences?
= 41 | 41 wells
@ The fund's Spanish subsidiary, Frutales del Mora, holds licences for 41 wells.
? Who is Tomás Arregui?
= an agronomist at the University of Córdoba | an agronomist
@ That is true, says Tomás Arregui, an agronomist at the University of Córdoba, but beside the point.
? What was the unpublished study of 2019 called?
= Horizon 2030
@ In 2019 its own engineers recommended in a study called "Horizon 2030" that no new wells be permitted on the right bank.
? How much emergency aid did the government promise the farmers?
= 165 million euros | 165 million euros in emergency aid
@ after the government promised them 165 million euros in emergency aid and a count of all the wells in the Guadamora basin.
? Where is the desalination plant?
= the port of Almadraba | in the port of Almadraba | Almadraba
@ The additional water is to come from a desalination plant in the port of Almadraba
? By when must a licence be presented for a well?
= September 30 | by September 30
@ Wells for which no licence is presented by September 30 are to be sealed.
? How many wells without papers did the team count?
= 811
@ By the end of September the team had counted 1,934 wells, of which 811 had no papers.
? who is the governor of Montejara province?
= Leandro Quintanilla
@ The governor of the province of Montejara, Leandro Quintanilla, said
~ Who is the boss of the basin's watchdog?
= Jaime Ordóñez
@ The head of the authority, Jaime Ordóñez, rejected the charge.
~ How many residents get what comes out of their taps from the barrage?
= 640,000 people | 640,000
@ the dam supplies drinking water to 640,000 people in the province of Montejara.
~ What injury did an officer suffer during the unrest?
= a broken wrist | broken wrist
@ A policeman suffered a broken wrist.
~ Which member of the cabinet invited the demonstrators to the capital?
= Beatriz Lozoya | The agriculture minister, Beatriz Lozoya
@ The agriculture minister, Beatriz Lozoya, called for calm and announced that she would receive the farmers in Madrid on May 14.
~ What did the elderly grower mount on his vehicle?
= a coffin made of crate wood | a coffin
@ On his tractor he has fixed a coffin made of crate wood, which bears the inscription "Rice, 1929–2025".
~ From which Asian country was grain imported to keep the works going?
= Cambodia
@ The manager, Sofía Peralta, has bought 6,000 tonnes of rice in Cambodia in order to keep at least one line running.
~ Which green campaigners say much of the drilling was illegal?
= Agua Clara | the ecologists' federation Agua Clara
@ A third of the wells that feed them, according to the ecologists' federation Agua Clara, were drilled without a licence.
~ How thirsty are the paddies when measured against groves of fruit trees?
= about three times as much | three times as much | about three times as much water
@ Because their fields must be flooded, they need about three times as much water as an orchard
~ In which city is the big foreign investor based?
= Rotterdam
@ has its offices not in Andalusia but on the fourteenth floor of a tower in Rotterdam.
~ What did the fund spend on buying up land in the valley?
= 118 million euros | a total of 118 million euros
@ has acquired 3,350 hectares there since 2016 for a total of 118 million euros.
~ How does the plantation company explain the surplus boreholes?
= "for observation only" | for observation only
@ says that the additional wells are "for observation only"
~ who used to run the river agency and is now with a pump seller
= Fernando Cabeza de Lara
@ His predecessor, Fernando Cabeza de Lara, has since 2022 sat on the board of a firm that sells pumps.
~ How long did negotiators sit together before they struck a deal?
= fourteen hours | after fourteen hours
@ The agreement was reached after fourteen hours of talks at the ministry on the Paseo de Atocha.
~ How many local groups of the growers' body turned the deal down?
= six
@ Twelve of the league's nineteen local branches voted for the agreement, six against, and one abstained.
~ Where does the woman who plugs the boreholes come from?
= Galicia
@ The 38-year-old geologist from Galicia is one of the inspectors
~ What material goes into closing off each shaft?
= a steel plate and nine bags of cement | steel plate and nine bags of cement
@ They are sealed with a steel plate and nine bags of cement.
! How old is Encarnación Villar?
! How many people were arrested in Madrid?
! What does the desalinated water cost per cubic metre?
! Who owns the golf courses on the coast?
! How high is the Zafreña dam?
! Which bank financed Frutales del Mora?
! What was the level of the reservoir in 1995?
! What is the name of Curro Maldonado's granddaughter?
! How many litres of water does it take to make a pair of jeans?
! Who is the king of Spain?
! which country grows the most avocados in the world
! When did the Spanish Civil War begin?
