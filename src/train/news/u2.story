# Eleven dead as inmates seize wing of Ecuadorean jail
PUERTO ALMIDA, Ecuador – At least 11 prisoners were killed and dozens injured when inmates overpowered guards and took control of a wing of the Las Salinas penitentiary in Ecuador's coastal Marañal province, officials said on Sunday.
The riot broke out shortly after 4 a.m., when members of a gang known as the Tiburones attacked the cells of a rival group, the Hijos del Norte, with machetes and at least two pistols, according to the national prison service (SNR). Nine officers who had been on night duty were taken hostage.
Colonel Rodrigo Benalcázar, who commands the police in the province, said the outer wall was being guarded by some 600 officers and soldiers. "No one has escaped, and no one will," he told reporters at the gate.
Hundreds of relatives gathered in the rain outside the complex, which lies about 14 kilometres south of Puerto Almida, demanding a list of the dead. "My son had three weeks left. Three weeks," said Gladys Mina, a fish seller, who had travelled through the night by bus.
Las Salinas was built in 1996 for 1,150 inmates but held nearly 2,700 on the day of the revolt, the SNR's director, Paulina Ordóñez, acknowledged. She blamed the violence on the transfer of a gang leader, Wilmer Quiñónez, alias "Ancla", who had been moved there on Thursday from a prison in the highlands.
President Ernesto Villamar declared a state of emergency in the province for 60 days and cut short a visit to Chile. It was the bloodiest prison revolt in the country since 2021, when more than 100 people died in a single uprising in Guayaquil.

# Bishop walks into Las Salinas and leads out five hostages
Five prison officers were freed late on Monday after the bishop of Puerto Almida, Monsignor Aurelio Cedeño, entered the rebellious wing alone and talked with the gang's leaders for almost three hours. He came out shortly before midnight with his cassock torn and the men walking behind him in single file.
"They asked me for water, for doctors and for someone who would not lie to them," the 71-year-old bishop told a crowd at the gate. He had offered to stay in exchange for the remaining four, he said, but the prisoners had refused because they did not want to be blamed if anything happened to him.
One of those released, Sergeant Fausto Chila, was taken to the regional hospital with a broken jaw. The others were unhurt but dehydrated, according to Dr. Lorena Pincay, head of the emergency ward, which has treated 53 people since the beginning of the riot.
The mutineers had hung bed sheets from the roof with three demands: the removal of the jail's governor, Néstor Arguello, family visits on Sundays and the return of the kitchen to a local caterer. The food, which has been supplied since March by a company called Nutrisur, is said to be rotten and to arrive cold.
Nutrisur's lawyer, Iván Peñaherrera, rejected the complaint and said the firm had been owed $900,000 by the state since the summer. "We have been feeding these people on credit," he said.
Electricity to the wing was cut on Sunday evening, and mobile-phone signals are being blocked by the army within a radius of two kilometres, to the annoyance of the villagers of Boca Chica. A negotiating team led by the deputy interior minister, Jimena Roldós, is expected to resume talks this morning.

# Commandos retake prison in dawn assault
PUERTO ALMIDA – Ecuadorean commandos stormed the Las Salinas penitentiary at first light on Wednesday and regained control of it within 40 minutes, ending a three-day revolt that has left 14 inmates dead. The four officers still being held were rescued alive, the interior ministry said.
About 220 men of the police Intervention Group, supported by two armoured vehicles, broke through the rear wall of the laundry after tear gas had been fired through the skylights. Two of them were wounded, one by a bullet in the thigh.
Three more prisoners died in the operation. Deputy minister Jimena Roldós said they had opened fire first, a version that was disputed by relatives who had spoken to inmates by smuggled telephones.
The order was given by President Villamar at 2 a.m., after the gang's leaders had failed to meet a deadline for handing over their weapons. "We negotiated in good faith, and we were answered with insults," Ms. Roldós said.
Searching the wing afterwards, police found six pistols, a hand grenade, 312 mobile phones, a freezer full of lobster and a parrot that had been taught to whistle when guards approached. A tunnel, 27 metres long and reinforced with bed frames, ended only a short distance from the wall.
Wilmer Quiñónez, who was found hiding in a water tank, was flown by helicopter to the maximum-security prison of La Peña in the Andes. The governor, Néstor Arguello, was suspended the same afternoon and replaced for the time being by Major Carmen Tutivén of the police. Amnesty International called for an independent inquiry into the three deaths.

# How did the guns get in? Inside the economy of Las Salinas
A mattress costs $40, a telephone $300 and a night with the lights on whatever the boss of the corridor decides. That is how former inmates describe life in the Las Salinas penitentiary, where, for years, the state has guarded the wall and left the rest to the gangs.
"The guards did not run anything. They asked permission," said Jefferson Caicedo, 34, who served six years there for robbery and was released in February. He said that weapons came in with the laundry van, for which the drivers were paid $1,500 a trip.
The sociologist Marisol Andrade, who has studied Ecuador's prisons at the University of Cuenca for 15 years, reckons that the wing's trade was worth between $80,000 and $100,000 a week. The transfer of Quiñónez threatened that business, she said, because he intended to tax it on behalf of the Hijos del Norte.
In a report completed in November, which this newspaper has seen, the ombudsman, Tobías Granja, warned that a massacre was "a matter of weeks". He counted one guard for every 96 prisoners on the night shift and noted that only four of 31 cameras worked.
The report was sent to the SNR and, according to Mr. Granja, never answered. Its director, Paulina Ordóñez, told us that it had been received on 20 December but had been "lost in the handover between two legal advisers".
A body scanner bought from a German manufacturer for $1.1 million has stood in its crate since last year, as nobody was trained to use it. Guards earn $640 a month, and 17 of them have been arrested for smuggling since 2020. What is needed, Dr. Andrade argues, is not more soldiers but better wages for the people who hold the keys.

# Prison chief resigns as Ecuador buries riot dead
QUITO – The head of Ecuador's prison service stepped down on Monday, 12 days after the revolt at Las Salinas, saying she could no longer count on the support of the government. Paulina Ordóñez, a former public defender who had been in office for 14 months, handed her letter to the interior minister, Gonzalo Larrea.
She will be succeeded by a retired general, Hernán Yépez, who ran the country's ports during the pandemic. He announced that some 900 inmates would be moved out of Las Salinas by the end of June and that convicted and unconvicted prisoners would be kept apart.
Her resignation came hours after the last of the victims had been laid to rest in the cemetery of Puerto Almida. The body of Darwin Mina, 22, who had been due for release this week, was carried by former schoolmates; his mother, Gladys, walked behind them with his school photograph.
The attorney general's office has brought charges of murder against 19 prisoners and of negligence against the suspended governor, Néstor Arguello, who is under house arrest at his home in Manta. His lawyer, Beatriz Solórzano, said he had asked three times for reinforcements and been told that there was no money for petrol.
A parliamentary committee chaired by the opposition lawmaker Rubén Tapia will question ministers from 8 May. It also wants to hear Bishop Cedeño, who has been nominated for a human-rights award by the city council, an honour that he said he would decline "until the living are treated better".
The parrot, named Sirena by the inmates, has been given to a wildlife refuge on Isla Verdín, where keepers are trying to teach it another tune.

? How many prisoners were killed at first, officials said on Sunday?
= At least 11 | 11 | At least 11 prisoners
@ At least 11 prisoners were killed and dozens injured when inmates overpowered guards
? Who commands the police in the province?
= Rodrigo Benalcázar | Colonel Rodrigo Benalcázar
@ Colonel Rodrigo Benalcázar, who commands the police in the province, said the outer wall was being guarded by some 600 officers and soldiers.
? When was Las Salinas built?
= 1996 | in 1996
@ Las Salinas was built in 1996 for 1,150 inmates but held nearly 2,700 on the day of the revolt
? How long did the bishop talk with the gang's leaders?
= almost three hours | three hours | for almost three hours
@ Monsignor Aurelio Cedeño, entered the rebellious wing alone and talked with the gang's leaders for almost three hours
? What company supplies the food in the jail?
= Nutrisur | a company called Nutrisur
@ The food, which has been supplied since March by a company called Nutrisur, is said to be rotten and to arrive cold.
? who leads the negotiating team
= Jimena Roldós | the deputy interior minister, Jimena Roldós
@ A negotiating team led by the deputy interior minister, Jimena Roldós, is expected to resume talks this morning.
? Where was Wilmer Quiñónez found?
= in a water tank | a water tank | hiding in a water tank
@ Wilmer Quiñónez, who was found hiding in a water tank, was flown by helicopter
? How long was the tunnel?
= 27 metres | 27 metres long
@ A tunnel, 27 metres long and reinforced with bed frames, ended only a short distance from the wall.
? How much does a telephone cost in Las Salinas?
= $300
@ A mattress costs $40, a telephone $300 and a night with the lights on whatever the boss of the corridor decides.
? Which university does Marisol Andrade work at?
= the University of Cuenca | University of Cuenca
@ The sociologist Marisol Andrade, who has studied Ecuador's prisons at the University of Cuenca for 15 years
? Who succeeds Paulina Ordóñez?
= Hernán Yépez | a retired general, Hernán Yépez
@ She will be succeeded by a retired general, Hernán Yépez, who ran the country's ports during the pandemic.
? What have the inmates named the parrot?
= Sirena
@ The parrot, named Sirena by the inmates, has been given to a wildlife refuge on Isla Verdín
~ Which gang launched the assault on the Hijos del Norte?
= the Tiburones | Tiburones | a gang known as the Tiburones
@ members of a gang known as the Tiburones attacked the cells of a rival group, the Hijos del Norte, with machetes and at least two pistols
~ How many warders were captured at the start?
= Nine | Nine officers
@ Nine officers who had been on night duty were taken hostage.
~ How far from Puerto Almida is the jail?
= about 14 kilometres | 14 kilometres | about 14 kilometres south
@ the complex, which lies about 14 kilometres south of Puerto Almida
~ Which mother's boy was almost due to come home?
= Gladys Mina | Gladys
@ "My son had three weeks left. Three weeks," said Gladys Mina, a fish seller
@ The body of Darwin Mina, 22, who had been due for release this week, was carried by former schoolmates; his mother, Gladys, walked behind them with his school photograph.
~ What does Ordóñez see as the cause of the bloodshed?
= the transfer of a gang leader | the transfer of a gang leader, Wilmer Quiñónez, alias "Ancla" | the transfer of a gang leader, Wilmer Quiñónez
@ She blamed the violence on the transfer of a gang leader, Wilmer Quiñónez, alias "Ancla", who had been moved there on Thursday
~ From which country did the head of state come home early?
= Chile
@ President Ernesto Villamar declared a state of emergency in the province for 60 days and cut short a visit to Chile.
~ In which city did over a hundred people perish in a 2021 mutiny?
= Guayaquil
@ It was the bloodiest prison revolt in the country since 2021, when more than 100 people died in a single uprising in Guayaquil.
~ Which clergyman persuaded the rebels to let some of their captives go?
= Aurelio Cedeño | Monsignor Aurelio Cedeño
@ Five prison officers were freed late on Monday after the bishop of Puerto Almida, Monsignor Aurelio Cedeño, entered the rebellious wing alone
~ Why did the inmates turn down Cedeño's offer to remain with them?
= because they did not want to be blamed if anything happened to him | they did not want to be blamed if anything happened to him
@ but the prisoners had refused because they did not want to be blamed if anything happened to him
~ What injury did Sergeant Chila have?
= a broken jaw | broken jaw
@ One of those released, Sergeant Fausto Chila, was taken to the regional hospital with a broken jaw.
~ How many patients has Dr. Pincay's department looked after?
= 53 | 53 people
@ according to Dr. Lorena Pincay, head of the emergency ward, which has treated 53 people since the beginning of the riot
~ How big is the government's debt to the catering firm?
= $900,000
@ Nutrisur's lawyer, Iván Peñaherrera, rejected the complaint and said the firm had been owed $900,000 by the state since the summer.
~ Which villagers are cross because their phones don't work?
= the villagers of Boca Chica | Boca Chica
@ mobile-phone signals are being blocked by the army within a radius of two kilometres, to the annoyance of the villagers of Boca Chica
~ How quickly did the special forces recapture Las Salinas?
= within 40 minutes | 40 minutes
@ Ecuadorean commandos stormed the Las Salinas penitentiary at first light on Wednesday and regained control of it within 40 minutes
~ At what hour did Villamar give the go-ahead?
= 2 a.m. | at 2 a.m.
@ The order was given by President Villamar at 2 a.m., after the gang's leaders had failed to meet a deadline
~ Which seafood turned up in the search?
= lobster | a freezer full of lobster
@ police found six pistols, a hand grenade, 312 mobile phones, a freezer full of lobster and a parrot
~ who's in charge of the jail temporarily instead of Arguello
= Carmen Tutivén | Major Carmen Tutivén
@ The governor, Néstor Arguello, was suspended the same afternoon and replaced for the time being by Major Carmen Tutivén of the police.
~ By what means did arms enter the prison, Caicedo says?
= with the laundry van | the laundry van
@ He said that weapons came in with the laundry van, for which the drivers were paid $1,500 a trip.
~ Who foretold the slaughter in writing months earlier?
= Tobías Granja | the ombudsman, Tobías Granja
@ In a report completed in November, which this newspaper has seen, the ombudsman, Tobías Granja, warned that a massacre was "a matter of weeks".
~ Why has the German scanner never been unpacked?
= nobody was trained to use it | as nobody was trained to use it
@ A body scanner bought from a German manufacturer for $1.1 million has stood in its crate since last year, as nobody was trained to use it.
~ In which town is Arguello confined to his house?
= Manta | at his home in Manta
@ the suspended governor, Néstor Arguello, who is under house arrest at his home in Manta
~ What was Ordóñez's job before she ran the prisons?
= public defender | a former public defender
@ Paulina Ordóñez, a former public defender who had been in office for 14 months, handed her letter to the interior minister
! How old is Paulina Ordóñez?
! How many prisoners escaped from Las Salinas in 2019?
! Which German manufacturer made the body scanner?
! How much did the new kitchen cost?
! Who taught the parrot to whistle?
! What was Wilmer Quiñónez convicted of?
! When will the trial of the 19 prisoners begin?
! how many inmates does La Peña hold
! What is the highest mountain in Ecuador?
! Who won the Copa América in 2021?
! What is the inflation rate in Argentina?
! how long should lobster be boiled
