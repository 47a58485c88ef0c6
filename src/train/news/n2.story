# Power rationed in southern Tunisia as heat wave enters third week
TUNIS, July 23 – Electricity was cut off in turns to more than 400,000 households in the south and centre of Tunisia on Wednesday as temperatures rose to 49.1 degrees Celsius and the national grid came close to collapse for the second time in a week.
The cuts, which last two hours for each district, were ordered by the National Power Company (NPC) after two of the four turbines at the Oued Serra power station had to be shut down because the sea water used for cooling them had become too warm.
"We had the choice between small darkness and big darkness, and we took the small one," said Slim Karoui, the director of the company's control centre. He said demand had reached 5,120 megawatts on Tuesday afternoon, the highest ever measured in the country.
At least 38 people have died of the heat since July 8, according to the health ministry, most of them old people who lived alone and farm labourers. The doctors' union puts the figure at between 90 and 110, saying that many deaths are entered as heart failure.
In Bir Mansoura, a town of 60,000 in the southern Jerada district, the hospital was without power for 47 minutes on Monday night when its emergency generator did not start. Three patients in the intensive care unit were kept alive by nurses who pumped air by hand.
The health minister, Leila Ben Ammar, sacked the hospital's director on Tuesday and ordered that all generators in public hospitals be tested by the end of the month. The meteorological office expects the heat to break on Sunday, when cooler air is to arrive from the Gulf of Lion.

# Nurses' hands did what the generator would not
Bir Mansoura. When the lights went out at 22:52 on Monday, Sonia Hachani was changing a drip, and for a moment, she says, she enjoyed the silence of the machines. Then she understood what the silence meant.
Ms. Hachani, 29, and two colleagues, Rim Dali and Oussama Tlili, took a breathing bag each and began to squeeze. They squeezed for 47 minutes by the light of a mobile phone stuck in a flower vase, changing hands whenever one cramped.
The generator in the cellar, a diesel made in 1991, had been tried out for the last time in November, a technician of the hospital told this newspaper. Its starter battery was flat because it had been lent to an ambulance, he said.
All three patients survived, among them Hedi Sassi, the town's former football goalkeeper, who had been brought in on Saturday after he collapsed while picking apricots. "I owe my life to the forearms of a small woman," Mr. Sassi, 61, said on Thursday, sitting up in bed.
The director who was dismissed over the failure, Dr. Faouzi Lamine, does not accept the blame. He produced four letters to the regional health office, the earliest of them from March 2022, in which he had asked for 85,000 dinars to replace the machine.
The office answered once, he said, and advised him to "foresee the purchase in the next plan". Its head, Nadia Chebbi, declined to comment as long as the inquiry by the ministry is under way.
Meanwhile a bakery chain from Sfax, which wants to remain unnamed, has sent the hospital a second-hand generator on a lorry. It is painted pink, and patients have begun to call it the Wedding Cake.

# Why the lights went out: an old grid, a warm sea and a quarrel about the sun
Every summer the same question comes up in a country that has over three hundred days of sunshine a year: why does it burn imported gas to run its air conditioners? This July the question has become an angry one.
Around 94 percent of Tunisia's power still comes from gas, according to figures of the Maghreb Energy Observatory, a research institute in Rabat, and more than half of the gas is bought abroad. Solar parks that were to deliver 1,000 megawatts by last year have been delayed again and again.
The biggest of them, at Sidi Khelifa on the edge of the salt lake, has been finished since February, yet not a kilowatt-hour has flown from it. The line that should link it to the grid crosses 14 kilometres of common land, and the herders of the Ouled Brahim have blocked the work because they were promised jobs as watchmen which then went to a firm from the coast.
The builder of the park, the Spanish company Solventia, says it is losing about 30,000 euros a day. "The panels are there, the sun is there, and between us and the people stands a fence of paper," said its country manager, Inés Carrasco.
Yet the herders' spokesman, Mabrouk Zaied, a former bus driver, says an agreement could be reached in an afternoon. They want 26 jobs and a well, he says; in spring it had been 40 jobs.
Even with Sidi Khelifa, experts warn, the grid would have shaken. Habib Trabelsi, who teaches electrical engineering in the coastal city of Monastir, points out that a third of the transformers are over 35 years old and that one of them, at the village of Tebbal, caught fire on July 16 and caused the first near-collapse.
He calls for a cable to Italy, which has been planned since 2003 and is known as Elmed, to be built faster. Others would begin with something cheaper: whitewashed roofs, which according to a trial in Bir Mansoura cool the rooms below by up to four degrees.

# Protesters block coast road after night without fans
SFAX – Several hundred people blocked the coast road north of the town of Ain Routa with burning tyres on Thursday evening, demanding that hotels be cut off from electricity before homes are.
The anger was set off by pictures of the floodlit pool at the Blue Gazelle, a hotel with 700 beds which lies within sight of the darkened old town. The hotel, like 112 others, is on a list of "priority customers" that are spared the rotating cuts.
The police used tear gas shortly after ten o'clock, and seven people were arrested, among them a reporter of Radio Kalima Sud, Amal Jouini, who was released in the morning. An officer was treated for burns.
The energy minister, Tarek Mejri, defended the list on Friday. Tourism brought in some 7 billion dinars a year, he said, and a guest who flew home because of the heat "would not come back for a decade".
The opposition Workers' Front demanded his resignation and called the list "a map of who matters". The party's leader, Kamel Ouerghi, said it had been drawn up in secret by a commission in which the hotel owners had three seats and the consumers none.
In the end it was the hotel itself that gave way. Its manager, a Swiss woman called Verena Hüsli, had the floodlights turned off on Friday and opened the cooled ballroom for families with small children. By midnight about 180 people were sleeping on its parquet floor.

# After the heat: cooler nights, an apology and a bill
TUNIS, July 30 – The rotating power cuts that had been in force in large parts of Tunisia since July 21 were lifted on Monday, a day after a thunderstorm brought the temperature down by 15 degrees within hours.
President of the NPC Mounir Gharbi apologised to customers on television and announced that everyone who had been cut off would have ten percent taken off the August bill. The measure will cost the state-owned company around 22 million dinars.
The health ministry raised the number of the dead to 61, which is still far below the estimate of the doctors' union. A commission led by the epidemiologist Salwa Mabrouk is to compare the deaths of this July with those of earlier years and will report in October.
In the south, the storm did damage of its own. At Ksar Toumi, a flash flood swept away a bridge and drowned about 200 sheep, and the palm groves of the oasis, whose dates ripen in autumn, were battered by hail.
There was also movement in the dispute over the solar park at Sidi Khelifa. After talks that were held in a school and chaired by the governor of Jerada, Anis Belhaj, the herders agreed on Tuesday to let the power line pass in exchange for 18 jobs, a well and a veterinary station.
The line is to be finished by the middle of November, too late for this year's heat. "But there will be another summer," Mr. Belhaj said. "That is the one thing of which we can be sure."
The three nurses of Bir Mansoura, who kept their patients alive when a generator failed, have been invited to the presidential palace. They asked, according to a colleague, if they might bring the technician.

? How high did temperatures rise on Wednesday?
= to 49.1 degrees Celsius | 49.1 degrees Celsius | 49.1 degrees
@ on Wednesday as temperatures rose to 49.1 degrees Celsius and the national grid came close to collapse
? How long do the power cuts last for each district?
= two hours
@ The cuts, which last two hours for each district, were ordered by the National Power Company (NPC)
? Who ordered the cuts?
= the National Power Company | National Power Company (NPC)
@ The cuts, which last two hours for each district, were ordered by the National Power Company (NPC) after two of the four turbines at the Oued Serra power station had to be shut down
? how many people have died of the heat according to the doctors' union
= between 90 and 110
@ The doctors' union puts the figure at between 90 and 110, saying that many deaths are entered as heart failure.
? Who is Slim Karoui?
= the director of the company's control centre | director of the company's control centre
@ said Slim Karoui, the director of the company's control centre.
? Why was the starter battery of the generator flat?
= because it had been lent to an ambulance | it had been lent to an ambulance
@ Its starter battery was flat because it had been lent to an ambulance, he said.
? How much money did Dr. Lamine ask the regional health office for?
= 85,000 dinars
@ in which he had asked for 85,000 dinars to replace the machine.
? Who is the head of the regional health office?
= Nadia Chebbi
@ Its head, Nadia Chebbi, declined to comment as long as the inquiry by the ministry is under way.
? what do patients call the pink generator?
= the Wedding Cake | Wedding Cake
@ It is painted pink, and patients have begun to call it the Wedding Cake.
? Which company built the solar park at Sidi Khelifa?
= Solventia | the Spanish company Solventia
@ The builder of the park, the Spanish company Solventia, says it is losing about 30,000 euros a day.
? Where did a transformer catch fire on July 16?
= at the village of Tebbal | the village of Tebbal | Tebbal
@ one of them, at the village of Tebbal, caught fire on July 16 and caused the first near-collapse.
? Where did protesters block the coast road?
= north of the town of Ain Routa | the coast road north of the town of Ain Routa | Ain Routa
@ Several hundred people blocked the coast road north of the town of Ain Routa with burning tyres on Thursday evening
? Which reporter was arrested?
= Amal Jouini
@ seven people were arrested, among them a reporter of Radio Kalima Sud, Amal Jouini, who was released in the morning.
? Who leads the Workers' Front?
= Kamel Ouerghi
@ The opposition Workers' Front demanded his resignation and called the list "a map of who matters". The party's leader, Kamel Ouerghi, said it had been drawn up in secret
? When is the commission of Salwa Mabrouk to report?
= in October | October
@ A commission led by the epidemiologist Salwa Mabrouk is to compare the deaths of this July with those of earlier years and will report in October.
? Where did a flash flood sweep away a bridge?
= At Ksar Toumi | Ksar Toumi
@ At Ksar Toumi, a flash flood swept away a bridge and drowned about 200 sheep
~ Why did half of the generating units of the plant stand idle?
= because the sea water used for cooling them had become too warm | the sea water used for cooling them had become too warm
@ after two of the four turbines at the Oued Serra power station had to be shut down because the sea water used for cooling them had become too warm.
~ Which politician fired the head of the clinic?
= Leila Ben Ammar | The health minister
@ The health minister, Leila Ben Ammar, sacked the hospital's director on Tuesday
~ From where is milder weather supposed to blow in?
= from the Gulf of Lion | the Gulf of Lion
@ The meteorological office expects the heat to break on Sunday, when cooler air is to arrive from the Gulf of Lion.
~ who lost his post because the backup machine failed
= Dr. Faouzi Lamine | Faouzi Lamine
@ The director who was dismissed over the failure, Dr. Faouzi Lamine, does not accept the blame.
~ What was the ex-sportsman doing when he passed out?
= picking apricots
@ the town's former football goalkeeper, who had been brought in on Saturday after he collapsed while picking apricots.
~ What gave the hospital staff light while they kept people breathing by hand?
= a mobile phone stuck in a flower vase | a mobile phone
@ They squeezed for 47 minutes by the light of a mobile phone stuck in a flower vase
~ How much of the country's electricity is made with fossil fuel?
= Around 94 percent | 94 percent
@ Around 94 percent of Tunisia's power still comes from gas
~ Which shepherd community stands in the way of the cable to the solar plant?
= the herders of the Ouled Brahim | the Ouled Brahim | Ouled Brahim
@ the herders of the Ouled Brahim have blocked the work because they were promised jobs as watchmen which then went to a firm from the coast.
~ Who speaks for the livestock keepers?
= Mabrouk Zaied
@ Yet the herders' spokesman, Mabrouk Zaied, a former bus driver, says an agreement could be reached in an afternoon.
~ Which professor wants the undersea link with a European neighbour to be sped up?
= Habib Trabelsi
@ Habib Trabelsi, who teaches electrical engineering in the coastal city of Monastir
~ What cheap remedy can take a few degrees off the air indoors?
= whitewashed roofs
@ Others would begin with something cheaper: whitewashed roofs, which according to a trial in Bir Mansoura cool the rooms below by up to four degrees.
~ What made the demonstrators so furious?
= pictures of the floodlit pool at the Blue Gazelle | pictures of the floodlit pool
@ The anger was set off by pictures of the floodlit pool at the Blue Gazelle, a hotel with 700 beds which lies within sight of the darkened old town.
~ Which cabinet member stood up for sparing the holiday resorts?
= Tarek Mejri | The energy minister
@ The energy minister, Tarek Mejri, defended the list on Friday.
~ Who let parents with little ones spend the night in the resort's air-conditioned hall?
= Verena Hüsli | a Swiss woman called Verena Hüsli | Its manager
@ Its manager, a Swiss woman called Verena Hüsli, had the floodlights turned off on Friday and opened the cooled ballroom for families with small children.
~ what discount do the affected clients of the electricity firm get?
= ten percent taken off the August bill | ten percent
@ announced that everyone who had been cut off would have ten percent taken off the August bill.
~ By when should the link to the idle solar farm be in place?
= by the middle of November | the middle of November
@ The line is to be finished by the middle of November, too late for this year's heat.
! How many people died of the heat in Tunisia last summer?
! How old is Rim Dali?
! Who built the Oued Serra power station?
! How much did the bakery chain pay for the pink generator?
! How many megawatts will the Elmed cable carry?
! Who owns the Blue Gazelle?
! how many sheep drowned at Sidi Khelifa?
! Who was energy minister before Tarek Mejri?
! What is the hottest chili pepper in the world?
! Which team won the first World Cup in women's football?
! How long should I boil an egg
! Who discovered the law of electrical resistance?
