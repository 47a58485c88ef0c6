# Explosion tears open desert pipeline; ministry speaks of sabotage
QASR TAWIL, Wednesday – An explosion has torn open the main oil pipeline of the North African state of Merzoua in the middle of the Tanfet desert and set off a fire whose smoke can be seen at a distance of 70 kilometres, the Oil Ministry said on Wednesday.
The line, which carries about 180,000 barrels a day from the fields of Hassi Umran to the port of Qasr Tawil, was shut down eleven minutes after the blast, at a quarter to three in the morning. The oil minister, Lamine Bouzidani, said that two charges had been laid under a valve station known as Post 19. Two guards are missing; a third, Brahim Akhamu, was found bound to a water tank.
Responsibility was claimed by a group calling itself the Riders of the Salt, which consists of Tuareg and Arab fighters and has been active since 2016. In a statement sent to the Maghreb News Agency (MNA) it said that the attack was an answer to the "theft of the wells" of Ain Zerga, where the groundwater level has sunk since the state company Somerpet began to inject water into its fields.
Somerpet's chairman, Fouad Mansouri, denied any connection. The water came from a depth at which "no camel has ever drunk", he said.
The price of crude in London rose by 1.9 per cent in the course of the morning. Repairs will take between 15 and 20 days, the company estimates, if its engineers can work undisturbed.

# On the trail of the Riders: with the trackers of Captain Ould Sidi
IN TAZZIT – The old man gets down from the car, lays his cheek on the sand and says: "Four cars, one with a bad tyre. They drank tea here." Moussa ag Elmoctar is 73 years old, has never been to school and is regarded as the best tracker in the Tanfet.
He is riding with a column of 60 gendarmes under Captain Cheikh Ould Sidi, who has been searching for the attackers of Post 19 for five days. They sleep under the cars and live on dates and sardines. At night they switch off their radios, because the Riders of the Salt are believed to have bought receivers from a bankrupt taxi company in the coastal town of Dar Lella.
The captain does not hide his doubts. In this region, he says, everyone is the cousin of somebody who is being looked for; the well-keeper of In Tazzit, Fatimata walet Hamma, gave his men water but no answer. "I have seen only the wind," she told him.
On the third day they found the place where the fighters had split up. Two of the cars had turned south towards the frontier with Niger, the other two west, into the dune field called the Sea of Needles. A shoe was lying there that belonged to one of the missing guards.
"They are letting him leave signs," says Mr. ag Elmoctar. "Either they are stupid or they want us to follow." The captain chose the west. The reason he gave was that the bad tyre would not reach the frontier.

# Air force bombs convoy; herders say it was carrying salt
QASR TAWIL, Monday – Merzouan fighter planes have destroyed a convoy of six vehicles about 130 kilometres west of In Tazzit. The air force said on Monday that nine members of the Riders of the Salt had been killed, among them the group's explosives expert, who is known as "the Chemist".
Local herders disputed this. Sidi Amar Ghali, the secretary of the Union of Caravan Traders, said that the vehicles had belonged to salt dealers on their way to the market of Ouarsis, and that seven people, including a boy of fourteen, had lost their lives. He had himself counted the slabs of salt.
The air force spokeswoman, Colonel Samira Haddouch, replied that detonators had been found in the wreckage. Asked to show them, she said that they were being examined.
A spokesman of the Riders, Elhadji Assarid, told a French radio station by satellite telephone that the Chemist was alive "and sitting next to me, eating". He offered to exchange the two guards, whose names he gave as Rachid Belkas and Omar Tidjani, for the reopening of the three wells.
The government refuses to negotiate. Prime Minister Yacine Derradji said in Qasr Tawil that whoever blew up a pipeline "has no claim on a conversation". The families of the two guards, however, have asked the Algerian government to mediate.
Meanwhile tankers are queuing off the port. Seventeen of them were waiting on Monday, the harbour master, Jamal Ouziri, said; each day costs their owners around $40,000.

# The wells of Ain Zerga: a report on the root of the quarrel
In Ain Zerga the bucket has to be let down 48 metres; six years ago it was 20. That is the finding of the hydrologist Odile Marchandeau of the University of Montpellier, whose study was commissioned by the UN Development Programme and had been kept under lock and key since January.
Her conclusion is cautious. Somerpet's injection of water is "the most probable cause", she writes, but a drought that has lasted for four years has played a part, as have the tomato farms of the former army chief Abdelhak Senhadri, which draw 3 million cubic metres a year without paying for it.
Three of the five wells were closed last autumn by order of the provincial governor, Noureddine Slimi, who cited an increased content of arsenic. The inhabitants never got to see the results of the tests. Since then water has been brought by a lorry, which comes on Tuesdays, if it comes.
About 1,400 people have left the oasis. Among those who went was Assalim ag Bahedi, the owner of a small date plantation, who sold his last eleven palms in 2015 to pay for a well that stayed dry. A year later he founded the Riders of the Salt.
"He asked the authorities nine times in writing," says the retired schoolmaster of Ain Zerga, Hamid Kaddouri, who wrote the letters for him. He has kept the copies in a biscuit tin. None was answered.

# Guards freed in the dunes; a well is opened again
DAR LELLA, 9 December – The two guards who had been kidnapped in the attack on Post 19 were set free on Saturday after 38 days. They were handed over to the Algerian consul, Zohra Belhadj, beside an abandoned French fort at the edge of the Sea of Needles, and were flown to Dar Lella.
Rachid Belkas said that they had been treated "like guests who may not leave". He lost one shoe in the first week and was given sandals made from a car tyre, the very one whose tracks the gendarmes were following. Mr. Tidjani has a broken wrist, which he got in a fall from a camel.
The government maintains that nothing was given in return. But on Friday one of the closed wells at Ain Zerga was opened again, after a new test had shown that the water was harmless. The governor, Mr. Slimi, has been transferred to the archives department at his own request.
Captain Ould Sidi caught up with the second group on 27 November at the frontier with Niger, where two men were arrested. One is said to be the Chemist, a former pharmacist's assistant named Bilal Tamesna; the air force has not commented. Assalim ag Bahedi is still at large, and a reward of 5 million dinars for information about him has brought in 600 calls, most of them about goats.
The pipeline resumed operation on 21 November, a week later than planned. Somerpet has announced that it will drill four new wells for the oasis at a cost of $2.2 million. It is not an admission of guilt, Mr. Mansouri stressed, "but good neighbourliness".
The tracker Moussa ag Elmoctar declined a medal. He asked for a new pair of glasses.

? How many barrels a day does the pipeline carry?
= about 180,000 | 180,000 | about 180,000 barrels
@ The line, which carries about 180,000 barrels a day from the fields of Hassi Umran to the port of Qasr Tawil
? Who is the oil minister of Merzoua?
= Lamine Bouzidani
@ The oil minister, Lamine Bouzidani, said that two charges had been laid under a valve station known as Post 19.
? where was the guard Brahim Akhamu found
= bound to a water tank
@ a third, Brahim Akhamu, was found bound to a water tank.
? Who claimed responsibility for the attack?
= the Riders of the Salt | Riders of the Salt | a group calling itself the Riders of the Salt
@ Responsibility was claimed by a group calling itself the Riders of the Salt
? how old is Moussa ag Elmoctar
= 73 | 73 years old
@ Moussa ag Elmoctar is 73 years old, has never been to school
? Under whose command are the 60 gendarmes?
= Captain Cheikh Ould Sidi | Cheikh Ould Sidi
@ He is riding with a column of 60 gendarmes under Captain Cheikh Ould Sidi
? What is the dune field in the west called?
= the Sea of Needles | Sea of Needles
@ the other two west, into the dune field called the Sea of Needles.
? Who is Sidi Amar Ghali?
= the secretary of the Union of Caravan Traders | secretary of the Union of Caravan Traders
@ Sidi Amar Ghali, the secretary of the Union of Caravan Traders, said
? How many tankers were waiting off the port on Monday?
= Seventeen | Seventeen of them
@ Meanwhile tankers are queuing off the port. Seventeen of them were waiting on Monday
? Which government did the families of the guards ask to mediate?
= the Algerian government | Algerian government
@ The families of the two guards, however, have asked the Algerian government to mediate.
? Who commissioned the study by Odile Marchandeau?
= the UN Development Programme | UN Development Programme
@ whose study was commissioned by the UN Development Programme and had been kept under lock and key since January.
? how many people have left the oasis
= About 1,400 | 1,400 | About 1,400 people
@ About 1,400 people have left the oasis.
? Who wrote the letters for Assalim ag Bahedi?
= Hamid Kaddouri | the retired schoolmaster of Ain Zerga, Hamid Kaddouri
@ says the retired schoolmaster of Ain Zerga, Hamid Kaddouri, who wrote the letters for him.
? After how many days were the two guards set free?
= 38 | 38 days | after 38 days
@ The two guards who had been kidnapped in the attack on Post 19 were set free on Saturday after 38 days.
? when did the pipeline resume operation?
= on 21 November | 21 November | on 21 November, a week later than planned
@ The pipeline resumed operation on 21 November, a week later than planned.
? What did Moussa ag Elmoctar ask for?
= a new pair of glasses
@ The tracker Moussa ag Elmoctar declined a medal. He asked for a new pair of glasses.
~ From how far off can one make out the fumes?
= 70 kilometres | at a distance of 70 kilometres
@ set off a fire whose smoke can be seen at a distance of 70 kilometres
~ Which boss says his firm has nothing to do with the falling water table?
= Fouad Mansouri | Somerpet's chairman, Fouad Mansouri
@ Somerpet's chairman, Fouad Mansouri, denied any connection.
~ How long is it likely to be before the damage is mended?
= between 15 and 20 days
@ Repairs will take between 15 and 20 days, the company estimates
~ From whom are the militants thought to have got their listening equipment?
= a bankrupt taxi company in the coastal town of Dar Lella | a bankrupt taxi company | from a bankrupt taxi company in the coastal town of Dar Lella
@ the Riders of the Salt are believed to have bought receivers from a bankrupt taxi company in the coastal town of Dar Lella.
~ who gave the searchers something to drink but kept mum
= Fatimata walet Hamma | the well-keeper of In Tazzit, Fatimata walet Hamma
@ the well-keeper of In Tazzit, Fatimata walet Hamma, gave his men water but no answer.
~ What made the officer in charge go after the pair that had not headed for the border?
= the bad tyre would not reach the frontier | that the bad tyre would not reach the frontier
@ The captain chose the west. The reason he gave was that the bad tyre would not reach the frontier.
~ Which item of clothing turned up on the trail?
= A shoe
@ A shoe was lying there that belonged to one of the missing guards.
~ Which officer insisted that bomb parts had turned up among the debris?
= Samira Haddouch | Colonel Samira Haddouch
@ The air force spokeswoman, Colonel Samira Haddouch, replied that detonators had been found in the wreckage.
~ Where were the merchants headed when the jets struck, if the locals are right?
= the market of Ouarsis | to the market of Ouarsis | Ouarsis
@ said that the vehicles had belonged to salt dealers on their way to the market of Ouarsis
~ What did the kidnappers want in return for their captives?
= the reopening of the three wells | reopening of the three wells
@ He offered to exchange the two guards, whose names he gave as Rachid Belkas and Omar Tidjani, for the reopening of the three wells.
~ which head of government ruled out talks?
= Yacine Derradji | Prime Minister Yacine Derradji
@ The government refuses to negotiate. Prime Minister Yacine Derradji said in Qasr Tawil that whoever blew up a pipeline "has no claim on a conversation".
~ Which crop is grown by the retired military chief's estates?
= tomato
@ as have the tomato farms of the former army chief Abdelhak Senhadri
~ on what grounds did the authorities shut some of the drinking places
= an increased content of arsenic | increased content of arsenic
@ Three of the five wells were closed last autumn by order of the provincial governor, Noureddine Slimi, who cited an increased content of arsenic.
~ who set up the armed band
= Assalim ag Bahedi
@ Among those who went was Assalim ag Bahedi, the owner of a small date plantation, who sold his last eleven palms in 2015 to pay for a well that stayed dry. A year later he founded the Riders of the Salt.
~ Which diplomat received the hostages?
= Zohra Belhadj | the Algerian consul, Zohra Belhadj
@ They were handed over to the Algerian consul, Zohra Belhadj, beside an abandoned French fort
~ What is the bomb maker's real name?
= Bilal Tamesna
@ One is said to be the Chemist, a former pharmacist's assistant named Bilal Tamesna
! How long is the pipeline from Hassi Umran to Qasr Tawil?
! How old is Captain Cheikh Ould Sidi?
! when was the state company Somerpet founded
! How many inhabitants does Dar Lella have?
! Who succeeded Noureddine Slimi as provincial governor?
! How much did the ministry spend on the hunt for the attackers?
! What was the name of the boy who was killed in the convoy?
! Who commands the Merzouan navy?
! What does a first-class stamp cost in Britain?
! Who wrote the novel Moby Dick?
! when is the next total eclipse of the sun
! What is the recipe for pancake batter?
