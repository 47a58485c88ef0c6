# Powerful Libyan militia chief killed in ambush near southern oasis
TRIPOLI, March 3 (Meridian) – The commander of one of southern Libya's most powerful militias was killed on Sunday night when gunmen opened fire on his convoy outside the oasis town of Umm Sidra, his group and local officials said.
Abdelhakim al-Tarfawi, 47, who had led the Desert Shield Brigade (DSB) since it was founded in the uprising of 2011, died of wounds to the chest and neck before he could be brought to a hospital, said Dr. Salma Gheddaf, director of the Umm Sidra clinic. Three of his bodyguards were also killed and at least five people wounded.
The attackers, who were estimated at between 12 and 15 and used two pick-up trucks mounted with machine guns, had been waiting behind a disused petrol station on the road to Sabha, according to a statement by the brigade. No one claimed responsibility for the attack.
The Desert Shield, which is believed to have around 3,500 men under arms, controls the Hamra oil field and a stretch of the frontier with Niger. It is nominally subordinate to the Defence Ministry in Tripoli, from which it has drawn salaries since 2017.
The United Nations Support Mission in Libya (UNSMIL) called for restraint and warned that a struggle over the succession could "set the whole of the Fezzan ablaze".
Interior Minister Anwar Buhliqa said a committee of inquiry headed by the prosecutor Najat Swehli would leave for the south on Tuesday. He ordered the airport of Umm Sidra to be shut for 72 hours.

# Thousands bury "the Falcon" as brother takes an oath
UMM SIDRA – With shots in the air and palm branches on the roofs of their cars, some 8,000 mourners on Monday accompanied Abdelhakim al-Tarfawi to the cemetery of Sidi Mabruk, where he was laid to rest next to his father.
"The Falcon", as he was known to friend and foe, had forbidden speeches at his grave. His younger brother Idris nevertheless climbed onto a wall, raised a Koran and swore that the killers would be found "before the dates ripen".
Many of those present took it for the bid of a successor. Idris al-Tarfawi, 39, a veterinarian by training, has been in charge of the brigade's finances, but he has never commanded troops in battle.
The elders of the Awlad Rashid, the tribe to which the family belongs, gave him their blessing the same evening in the house of Sheikh Miftah al-Lamin. The oldest among them, however, Hajj Bubaker Zwai, stayed away. "A flock is not inherited like a coat," he told this newspaper by telephone.
Schools and bakeries remained closed, and the price of petrol, which is sold in bottles on the roadside, doubled within a day to six dinars a litre. Fatma Kuni, a teacher who lives opposite the cemetery, said people were storing water and flour because they were afraid that fighting would break out.
The dead man leaves behind a wife and four children. His eldest son, Yusuf, is studying engineering in Malta and was not able to attend, as the airport was shut.

# ANALYSIS: Three men, one brigade
TUNIS – Whoever follows Abdelhakim al-Tarfawi will inherit more than a militia. The Desert Shield levies tolls on four smuggling routes, guards a field that pumps 70,000 barrels of oil a day and is paid by a European programme to hold back migrants.
Three men are seen as contenders, said Karim Belhassen, North Africa analyst at the Carthage Institute for Security Studies in Tunis. The first is the brother, Idris, who holds the purse and is backed by the elders. The second is Colonel Salah Mismari, known as "the Surveyor", a former officer of Muammar Gaddafi's army who drew up the brigade's battle plans and is respected by its fighters.
The third, and the least predictable, is Barka Ousmane, who commands the southern battalion at the frontier post of Wadi Ghazal. He is a member of the Tubu minority and has some 900 men, most of whom have never sworn loyalty to anyone but him.
"Idris has the money, Mismari has the maps and Ousmane has the border," Belhassen said. "None of them can rule without the other two, and each of them would like to try."
Foreign powers are watching. According to two diplomats, Tripoli would prefer Mismari because he has kept away from smuggling, while the eastern authorities in Benghazi have been courting Ousmane with the promise of a pardon for an attack on a convoy in 2020.
The last time the brigade was split, over the sale of captured tanks in 2015, about 60 people died in eleven days of street fighting. It was ended by a truce that Tarfawi himself negotiated in a school gymnasium with the help of an Algerian general, Lotfi Bencherif.

# The colonel who counts his steps
UMM SIDRA – Salah Mismari receives visitors in a former weather station on a hill outside the town, under a map on which every well between Umm Sidra and the frontier has been marked in green ink.
The 58-year-old colonel was trained as a land surveyor in Leipzig before he joined the army, and fighters call him "the Surveyor" because he is said to count his steps wherever he walks. "I did not ask for this chair," he said in a two-hour interview on Thursday. "But I shall not let it be sold."
He accuses nobody of the ambush by name. But the route of the convoy, he pointed out, had been changed only 40 minutes before it set out, and no more than six people had been told of it. "The bullet came from outside, the address came from inside," he said.
Mismari denied reports that he had asked the Defence Ministry for reinforcements. What he wants, he said, is a council of nine officers that would lead the brigade for a year and then hold a vote among its battalions.
The proposal was rejected within hours by a spokesman for Idris al-Tarfawi, Hamza Jibril, who described it as "a coup with a ballot box". The widow of the slain commander, Zahra al-Tarfawi, on the other hand, let it be known that she supported the colonel's plan, since it would keep her sons out of the quarrel.
In the yard behind the station, mechanics were welding steel plates to ambulances. They were needed, Mismari said with a thin smile, for the dust.

# Brother gives way as Desert Shield names new leader
TRIPOLI, March 19 (Meridian) – The Desert Shield Brigade in southern Libya named Colonel Salah Mismari as its commander on Wednesday, ending more than two weeks of uncertainty after the killing of its founder.
The decision was reached after three days of talks at the Hamra oil field, which were mediated by Hajj Bubaker Zwai, the 91-year-old elder of the Awlad Rashid, and attended by an envoy of the Defence Ministry, Brigadier Nuri Shalghum.
Under the agreement Idris al-Tarfawi will remain treasurer and become deputy commander, while Barka Ousmane keeps his battalion and is granted a third of the tolls raised at Wadi Ghazal. Mismari is to serve for 18 months, after which the officers of the brigade will vote.
Hours before the announcement the prosecutor Najat Swehli said that four men had been arrested in Sabha over the ambush. One of them, named as Ali Qaddur, had been Tarfawi's radio operator and had received $90,000 for betraying the route, she said. Who had paid him was still being investigated.
A rival armed group, the Sabha Revolutionaries' Company, denied any part in the killing. Its leader, Faraj Buzaid, said his men had "buried the hatchet with the Falcon two summers ago".
UNSMIL welcomed the accord. In Umm Sidra the shops reopened, and the price of petrol fell back to three dinars. Idris al-Tarfawi did not appear before the cameras; he was, an aide explained, attending to a sick camel.

? Where was Abdelhakim al-Tarfawi's convoy attacked?
= outside the oasis town of Umm Sidra | the oasis town of Umm Sidra | Umm Sidra | behind a disused petrol station on the road to Sabha | the road to Sabha
@ gunmen opened fire on his convoy outside the oasis town of Umm Sidra
@ had been waiting behind a disused petrol station on the road to Sabha
? How many of the commander's bodyguards were killed?
= Three | Three of his bodyguards
@ Three of his bodyguards were also killed and at least five people wounded.
? Who is Salma Gheddaf?
= director of the Umm Sidra clinic
@ said Dr. Salma Gheddaf, director of the Umm Sidra clinic
? Who heads the committee of inquiry?
= Najat Swehli | the prosecutor Najat Swehli
@ a committee of inquiry headed by the prosecutor Najat Swehli would leave for the south on Tuesday
? how many men does the Desert Shield have
= around 3,500 | 3,500 | around 3,500 men under arms
@ The Desert Shield, which is believed to have around 3,500 men under arms
? In which cemetery was Tarfawi buried?
= Sidi Mabruk | the cemetery of Sidi Mabruk
@ accompanied Abdelhakim al-Tarfawi to the cemetery of Sidi Mabruk, where he was laid to rest next to his father
? what was Abdelhakim al-Tarfawi's nickname
= The Falcon
@ "The Falcon", as he was known to friend and foe, had forbidden speeches at his grave.
? To which tribe does the Tarfawi family belong?
= the Awlad Rashid | Awlad Rashid
@ The elders of the Awlad Rashid, the tribe to which the family belongs
? Where is Yusuf studying engineering?
= Malta | in Malta
@ His eldest son, Yusuf, is studying engineering in Malta
? Who commands the battalion at Wadi Ghazal?
= Barka Ousmane
@ is Barka Ousmane, who commands the southern battalion at the frontier post of Wadi Ghazal
? Why would Tripoli prefer Mismari?
= he has kept away from smuggling | because he has kept away from smuggling
@ Tripoli would prefer Mismari because he has kept away from smuggling
? How many people died in the street fighting of 2015?
= about 60 | about 60 people | 60
@ The last time the brigade was split, over the sale of captured tanks in 2015, about 60 people died in eleven days of street fighting.
? Who speaks for Idris al-Tarfawi?
= Hamza Jibril
@ a spokesman for Idris al-Tarfawi, Hamza Jibril
? when did the brigade name its new commander?
= on Wednesday | Wednesday
@ The Desert Shield Brigade in southern Libya named Colonel Salah Mismari as its commander on Wednesday
? How long is Mismari to serve as commander?
= 18 months | for 18 months
@ Mismari is to serve for 18 months
? Who leads the Sabha Revolutionaries' Company?
= Faraj Buzaid
@ Its leader, Faraj Buzaid, said his men had "buried the hatchet with the Falcon two summers ago".
~ How many assailants lay in wait for the warlord?
= between 12 and 15 | 12 and 15
@ The attackers, who were estimated at between 12 and 15
~ Who pays the wages of the armed outfit?
= the Defence Ministry in Tripoli | the Defence Ministry | Defence Ministry
@ It is nominally subordinate to the Defence Ministry in Tripoli, from which it has drawn salaries since 2017.
~ Which world body's office feared that a fight over who comes next might inflame the region?
= The United Nations Support Mission in Libya | UNSMIL | The United Nations Support Mission in Libya (UNSMIL)
@ The United Nations Support Mission in Libya (UNSMIL) called for restraint and warned that a struggle over the succession could "set the whole of the Fezzan ablaze".
~ What did the dead man's sibling do for a profession before he took over the books?
= a veterinarian | veterinarian | a veterinarian by training
@ Idris al-Tarfawi, 39, a veterinarian by training, has been in charge of the brigade's finances
~ whose home did the tribal leaders meet in to endorse the younger brother
= Sheikh Miftah al-Lamin | Miftah al-Lamin
@ gave him their blessing the same evening in the house of Sheikh Miftah al-Lamin
~ why did residents hoard supplies
= they were afraid that fighting would break out | because they were afraid that fighting would break out
@ people were storing water and flour because they were afraid that fighting would break out
~ What did fuel cost right after the murder?
= six dinars a litre | six dinars
@ the price of petrol, which is sold in bottles on the roadside, doubled within a day to six dinars a litre
~ What daily output does the installation guarded by the fighters have?
= 70,000 barrels | 70,000 barrels of oil | 70,000 barrels of oil a day
@ guards a field that pumps 70,000 barrels of oil a day
~ Which ethnic group does the man from the border outpost come from?
= Tubu | the Tubu minority | the Tubu
@ He is a member of the Tubu minority and has some 900 men
~ What has Benghazi dangled before Ousmane?
= a pardon for an attack on a convoy in 2020 | a pardon | the promise of a pardon
@ the eastern authorities in Benghazi have been courting Ousmane with the promise of a pardon for an attack on a convoy in 2020
~ Which foreign soldier lent a hand in brokering the earlier ceasefire?
= Lotfi Bencherif | an Algerian general, Lotfi Bencherif
@ with the help of an Algerian general, Lotfi Bencherif
~ In what city did the officer with the green map learn his first trade?
= Leipzig | in Leipzig
@ The 58-year-old colonel was trained as a land surveyor in Leipzig
~ how shortly before departure was the way they would take altered?
= only 40 minutes | 40 minutes | 40 minutes before it set out | only 40 minutes before it set out
@ had been changed only 40 minutes before it set out
~ Why did the murdered leader's wife favour letting a committee run things?
= it would keep her sons out of the quarrel | since it would keep her sons out of the quarrel
@ she supported the colonel's plan, since it would keep her sons out of the quarrel
~ Who gave away where the cars would pass?
= Ali Qaddur
@ One of them, named as Ali Qaddur, had been Tarfawi's radio operator and had received $90,000 for betraying the route
~ Who brokered the deal that settled the leadership?
= Hajj Bubaker Zwai | Bubaker Zwai
@ which were mediated by Hajj Bubaker Zwai, the 91-year-old elder of the Awlad Rashid
! How old is Barka Ousmane
! Who paid Ali Qaddur to betray the route?
! How many men were killed in the attack on the convoy in 2020?
! What is the name of Tarfawi's father?
! How much does the European programme pay the brigade?
! who commands the airport of Umm Sidra
! when was the Sabha Revolutionaries' Company founded
! Where was Idris al-Tarfawi trained as a veterinarian?
! Who painted the ceiling of the Sistine Chapel?
! How many players are there in a rugby union team?
! What is the currency of Thailand?
! when was the euro introduced
