# Fire at Polish chemical plant drives thousands from their homes
WARSAW, May 6 – Around 9,000 people were told to leave their homes early on Tuesday after a fire broke out at a chemical plant in the town of Lubniewo, in the western Polish region of Warta, and sent a column of orange smoke over a main railway line.
Two workers were killed and at least seventeen people were taken to hospital, most of them with burning eyes and shortness of breath, said Joanna Hetman, spokeswoman for the provincial fire service. One man, a lorry driver from Lithuania, was still missing at noon.
The fire started at 3:40 in a warehouse of the Rolchem company in which some 1,200 tonnes of fertiliser and solvents were stored, according to the fire service. An explosion heard 25 kilometres away followed about half an hour later.
"We can't put it out with water, because water would carry the poison into the river, so we are smothering it with foam," said Brigadier Adam Wilk, who is in charge of the 310 firefighters on the site.
Trains between Poznań and the German border were stopped, and four schools and a home for the blind were cleared. The residents were taken to a tennis hall in the nearby town of Sulmierz by buses of the municipal transport company.
Rolchem, which belongs to the Dutch group Verhoeven Holding and employs 640 people in Lubniewo, said that it was "deeply shaken" and that all the substances in the warehouse had been properly declared. The regional inspectorate for the environment said it was still waiting for the list.

# Life on court number three
Sulmierz. By Wednesday noon the people from Garbarska Street had taken court number three, the ones from the railway houses had number one, and court two, as somebody had written on a cardboard sign, was for "people with dogs".
Zofia Matusiak, 84, had brought a cage with two canaries, her pills and the title deed to her house. "In forty-five we left with less," she said, and offered the reporter a biscuit.
The camp in the tennis hall is run by a young woman who had meant to spend the week learning for an examination. Kinga Rosół, 22, a student of logistics and a volunteer of the Red Cross, has 1,140 people in her charge and a list on which every one of them has a number, a bed and a favourite soup.
The owner of the hall, Leszek Gruda, had been in a quarrel with the town of Lubniewo over unpaid rent for years. He opened the doors at a quarter to six without being asked, he said, because "smoke has no debts".
What people complain about most is not the beds but the silence of the authorities. No official told them what they had breathed in until Wednesday at ten, when the deputy governor, Tomasz Bielak, read out a sheet of paper on which the word "nitrogen oxides" had been spelt out for him by syllables.
Dr. Hanna Zielonka, a lung specialist who drove over from Poznań on her day off, examined more than 160 of them on a massage table. She sent eleven to hospital, and one, a boy of six with asthma, went by helicopter.
Kinga Rosół has been told that her professor will let her take the examination in the autumn. The subject, she says, is the supply of large groups in case of disaster.

# Warehouse held three times the permitted amount, inspectors say
WARSAW, May 9 – The warehouse that burned down at the Rolchem plant in western Poland contained more than three times as much fertiliser as the company was allowed to keep there, the country's chief inspector for the environment said on Friday.
A permit of 2017 allows 380 tonnes of ammonium nitrate in the building, said the inspector, Grzegorz Pawlik. From delivery notes which were seized by the police in Rolchem's offices on Wednesday night it follows that 1,190 tonnes lay there on the day of the fire.
The managing director of the plant, Karin Thoms, a German chemist who has run it since 2020, was detained for questioning and released on bail of 200,000 zlotys. Her lawyer said that she had twice asked the parent company for money for a second warehouse.
Verhoeven Holding, whose seat is in Rotterdam, denied having refused it. A spokesman, Joost van Aalten, said that the request had been "on the agenda for June".
The prosecutor's office in Poznań is also looking into the sprinklers, which, according to one of the surviving workers, had been turned off in March because they dripped on the sacks. A tip to this effect was received by the labour inspectorate on April 2 but was passed to the wrong department.
The names of the dead were made public. They are Piotr Ochman, 38, a forklift driver, and Wiesława Duda, 55, the night porter, who according to colleagues could have fled but stayed at her switchboard and rang through the dormitory of the seasonal workers, where 46 people were asleep.
The missing lorry driver, Darius Petkus, turned up on Thursday in Kaunas. He had driven home in shock and without his trailer.

# Analysis: The town that could not live with the plant, or without it
In Lubniewo one job in four depends on Rolchem, and a child in the third year of school can tell a siren test from a real alarm. The factory was founded in 1921 as a sugar refinery, and it was turned over to chemicals by the state in 1954; older people still call it the Sugar.
After it was sold to private owners for the price of a symbolic zloty in 1994, it was on the point of closing down twice. The Dutch owners, who came in 2012, put 90 million euros into it and made it the third-largest producer of liquid fertiliser in the country.
What they did not do was move the warehouse. A study that was carried out by the Technical University of Wrocław after a smaller fire in 2014 had recommended that it be rebuilt at least two kilometres from the nearest houses; it stands, or stood, 240 metres from Garbarska Street.
The town council shares the blame. It allowed 60 new homes to be built within the danger zone between 2015 and 2019, since the building land was cheap and young families were threatening to go away.
"We decided with our eyes open, and then we shut them," says Barbara Kłos, who sat on the council at that time and voted in favour. She has lived in one of these houses herself since 2018.
A citizens' initiative called Enough Smoke, which was started by the biology teacher Norbert Cichy, wants the plant to be closed. The trade union at the plant calls that "a second catastrophe" and demands a new warehouse at the disused airfield of Brody, eleven kilometres to the north.
Decisive may be what the insurers say. The company was insured for 150 million euros, but a policy is worth little, lawyers point out, if the amounts that were stored were not those that had been declared.

# Dead fish in the Warenka and a first return
LUBNIEWO, May 13 – The residents of Lubniewo were allowed back into their homes on Monday evening, except for those of Garbarska Street, where all windows and some roofs were destroyed by the explosion and where 73 houses must first be examined by building experts.
Tap water must not be drunk until further notice. In spite of all the foam, about 400 cubic metres of polluted water ran into the Warenka on the second night, when a retaining basin overflowed, and some six tonnes of dead fish have been taken out of the river by anglers and soldiers.
The Angling Association of the Warta Region estimates that it will take seven years for the stock to recover. "There was a huchen in there that I have known since she was this long," said its chairman, Edward Sroka, holding his hands a foot apart.
The government in Warsaw promised each household 6,000 zlotys in immediate aid. The interior minister, Magdalena Rybak, who came to the town on Sunday, was booed at first and then, after she had put away her speech and answered questions for two hours, was given a cup of tea.
Wiesława Duda was buried on Saturday in the presence of about 3,000 people. The seasonal workers, most of them from Nepal and Ukraine, carried her coffin, and one of them, Bikash Tamang, said a few words in Polish that he had learned overnight.
Her telephone, half melted, is to be kept in the town museum. The last number that had been dialled on it, the fire service found out, was that of room 23, which stood empty.

? Where did the fire break out?
= at a chemical plant in the town of Lubniewo, in the western Polish region of Warta | at a chemical plant in the town of Lubniewo | the town of Lubniewo | in a warehouse of the Rolchem company | a warehouse of the Rolchem company
@ after a fire broke out at a chemical plant in the town of Lubniewo, in the western Polish region of Warta, and sent a column of orange smoke over a main railway line.
@ The fire started at 3:40 in a warehouse of the Rolchem company in which some 1,200 tonnes of fertiliser and solvents were stored
? How many people were told to leave their homes?
= Around 9,000 | 9,000 | Around 9,000 people
@ Around 9,000 people were told to leave their homes early on Tuesday
? who is joanna hetman
= spokeswoman for the provincial fire service
@ said Joanna Hetman, spokeswoman for the provincial fire service.
? At what time did the fire start?
= at 3:40 | 3:40
@ The fire started at 3:40 in a warehouse of the Rolchem company
? Which group does Rolchem belong to?
= Verhoeven Holding | the Dutch group Verhoeven Holding
@ Rolchem, which belongs to the Dutch group Verhoeven Holding and employs 640 people in Lubniewo
? Who runs the camp in the tennis hall?
= Kinga Rosół | a young woman who had meant to spend the week learning for an examination
@ The camp in the tennis hall is run by a young woman who had meant to spend the week learning for an examination.
@ Kinga Rosół, 22, a student of logistics and a volunteer of the Red Cross, has 1,140 people in her charge
? Who owns the tennis hall?
= Leszek Gruda
@ The owner of the hall, Leszek Gruda, had been in a quarrel with the town of Lubniewo over unpaid rent for years.
? What was written on the sheet that Tomasz Bielak read out?
= nitrogen oxides | the word "nitrogen oxides"
@ read out a sheet of paper on which the word "nitrogen oxides" had been spelt out for him by syllables.
? How much ammonium nitrate does the permit of 2017 allow?
= 380 tonnes
@ A permit of 2017 allows 380 tonnes of ammonium nitrate in the building
? Who is the managing director of the plant?
= Karin Thoms
@ The managing director of the plant, Karin Thoms, a German chemist who has run it since 2020, was detained for questioning
? Where did Darius Petkus turn up?
= in Kaunas | Kaunas
@ The missing lorry driver, Darius Petkus, turned up on Thursday in Kaunas.
? when was the factory founded
= in 1921 | 1921
@ The factory was founded in 1921 as a sugar refinery
? What do older people call the factory?
= the Sugar
@ older people still call it the Sugar.
? Who started the initiative Enough Smoke?
= Norbert Cichy | the biology teacher Norbert Cichy
@ A citizens' initiative called Enough Smoke, which was started by the biology teacher Norbert Cichy, wants the plant to be closed.
? How much polluted water ran into the Warenka?
= about 400 cubic metres | 400 cubic metres
@ about 400 cubic metres of polluted water ran into the Warenka on the second night
? Where is the telephone of Wiesława Duda to be kept?
= in the town museum | the town museum
@ Her telephone, half melted, is to be kept in the town museum.
~ Why did the crews avoid hosing down the flames?
= because water would carry the poison into the river | water would carry the poison into the river
@ "We can't put it out with water, because water would carry the poison into the river, so we are smothering it with foam," said Brigadier Adam Wilk
~ Which officer directed the fight against the blaze?
= Adam Wilk | Brigadier Adam Wilk
@ said Brigadier Adam Wilk, who is in charge of the 310 firefighters on the site.
~ what nationality was the trucker nobody could find
= Lithuania | a lorry driver from Lithuania
@ One man, a lorry driver from Lithuania, was still missing at noon.
~ Which pets did the old lady take along?
= two canaries | a cage with two canaries
@ Zofia Matusiak, 84, had brought a cage with two canaries, her pills and the title deed to her house.
~ What bothers the evacuees more than how they sleep?
= the silence of the authorities
@ What people complain about most is not the beds but the silence of the authorities.
~ Which medic gave up her free time to look after the evacuees?
= Dr. Hanna Zielonka | Hanna Zielonka
@ Dr. Hanna Zielonka, a lung specialist who drove over from Poznań on her day off, examined more than 160 of them on a massage table.
~ Who revealed that far too much was kept in the building?
= Grzegorz Pawlik | the country's chief inspector for the environment
@ A permit of 2017 allows 380 tonnes of ammonium nitrate in the building, said the inspector, Grzegorz Pawlik.
@ contained more than three times as much fertiliser as the company was allowed to keep there, the country's chief inspector for the environment said on Friday.
~ How much did the boss have to pay to be let go by the police?
= 200,000 zlotys
@ was detained for questioning and released on bail of 200,000 zlotys.
~ Who spoke to the press for the owners from the Netherlands?
= Joost van Aalten
@ A spokesman, Joost van Aalten, said that the request had been "on the agenda for June".
~ Why had the water jets under the ceiling been switched off?
= because they dripped on the sacks | they dripped on the sacks
@ had been turned off in March because they dripped on the sacks.
~ Which victim could have saved herself but alerted the sleeping labourers instead?
= Wiesława Duda
@ Wiesława Duda, 55, the night porter, who according to colleagues could have fled but stayed at her switchboard and rang through the dormitory of the seasonal workers
~ How close was the store to the nearest homes?
= 240 metres | 240 metres from Garbarska Street
@ it stands, or stood, 240 metres from Garbarska Street.
~ Where would organised labour like the new storehouse to go?
= at the disused airfield of Brody, eleven kilometres to the north | at the disused airfield of Brody | the disused airfield of Brody
@ demands a new warehouse at the disused airfield of Brody, eleven kilometres to the north.
~ Which ex-councillor admits she helped let people settle too near the factory?
= Barbara Kłos
@ "We decided with our eyes open, and then we shut them," says Barbara Kłos, who sat on the council at that time and voted in favour.
~ how long until there are as many fish as before
= seven years
@ The Angling Association of the Warta Region estimates that it will take seven years for the stock to recover.
~ Which cabinet member did the crowd jeer and then treat to a hot drink?
= Magdalena Rybak | The interior minister
@ The interior minister, Magdalena Rybak, who came to the town on Sunday, was booed at first
! How many people were killed in the fire of 2014?
! What is the name of Karin Thoms's lawyer?
! How old is Bikash Tamang?
! What did Verhoeven Holding pay for the plant in 2012?
! Who is the mayor of Lubniewo?
! How many people does Verhoeven Holding employ in Rotterdam?
! how long is the Warenka?
! Which company insured Rolchem?
! What is the chemical symbol of tungsten?
! Who invented the fire hydrant?
! when does the next leap year begin
! Which tennis player has won the most Wimbledon titles?
