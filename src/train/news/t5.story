# Mountain militia rejects order to hand in its weapons
BEIT SAMAR, Marjan (Levant News Agency) – The most powerful militia in Marjan said on Saturday it would not give up its weapons, defying a government order under which all armed groups have to surrender their arsenals by the end of September.
"Our rifles will be collected when the wolves have handed in their teeth," Sheikh Nadim Abu Rashed, the secretary-general of the Saraya al-Jabal, told thousands of supporters in the mountain town of Ain Zeitoun.
The order, which was issued by the cabinet on 2 August after a session of 11 hours, is part of the peace accord signed in Amman last November. It is binding on seven militias, of which five, with together some 6,500 men, have begun to comply.
The Saraya, whose strength is estimated by Western diplomats at 14,000 fighters, argues that the accord speaks only of groups "formed during the war", whereas it was founded in 1987, long before the first shot fell.
Prime Minister Salwa Haddad called that reading "a lawyer's joke". There would be one army in Marjan or there would be none, she said in a televised address on Saturday evening.
Under the plan, weapons are to be handed over at 26 collection points, where soldiers register and destroy them under the eyes of the Disarmament Verification Commission (DVC). Its chairman, the retired Finnish general Pekka Louhivuori, said on Sunday that he had until now counted 4,120 rifles, 97 mortars and "one very old tank".
None of them came from the mountain.

# What the Saraya wants: an analysis
Why does a movement that holds nine seats in parliament and two ministries need rockets? The answer given by its leaders has changed over the years. At first it was the Syrian border, across which smugglers came; then it was the extremists of the Jund al-Sharq, who in 2015 overran three villages and killed 88 of their inhabitants.
Today it is above all money. The Saraya controls the crossing at Wadi Hamra, where according to a study by the Beirut-based Cedar Centre for Policy (CCP) it takes in about $60 million a year in unofficial duties on cigarettes, cement and sheep.
"Nobody disarms himself out of an income," says the study's author, Rania Shoucair. She believes that the group would give up its heavy weapons, but not its light ones, in return for a share in the customs service.
There is fear as well. The mountain people, most of whom belong to a small Christian-Shia alliance of clans, remember the winter of 1994, when the army, having collected their hunting guns, stood by as the town of Deir Mousa was plundered.
Abu Rashed was 22 at the time, and lost two brothers. He joined the Saraya the following spring as a driver and rose to its head in 2009, after the death of the founder, Dr. Elias Karam, a dentist who had treated his fighters without charge.
His critics point out that he has since built himself a villa with a lift. His admirers answer that it is for his mother.
Iran, which has been accused by Washington of supplying the group with rockets, denies any link. So do the rockets' serial numbers, which have been filed off.

# Army surrounds depot as deadline passes
AIN ZEITOUN (Reuven News) – Soldiers surrounded a weapons depot of the Saraya al-Jabal on Tuesday, hours after a deadline for the disarmament of Marjan's militias had run out, but withdrew in the evening without having fired a shot.
About 400 men of the Third Brigade had taken up positions at dawn around the former silk factory of Kfar Louz, in which the militia is believed to keep at least 30 long-range rockets. Women from the village sat down on the access road and passed coffee to the recruits.
The brigade's commander, General Fouad Tarabay, went into the building at noon together with a monk, Father Boutros Najm, and came out after three hours. He said there had been "a misunderstanding about keys".
According to an officer who took part in the operation, the order to retreat had come directly from President Ghassan Merhi, whose relations with the prime minister have been strained since spring. The presidential office did not reply to questions.
Prime Minister Salwa Haddad was said to be furious. Two of her ministers, both from the Saraya's political wing, walked out of a cabinet meeting on Tuesday night, among them the minister of agriculture, Maroun Tleiss.
In the south, by contrast, the last of the smaller groups handed in its arms. The Martyrs of the Coast delivered 212 rifles and a motorboat to the harbour of Tell Sukkar, where each fighter was given $300 and a voucher for a sewing machine or a goat.
Most of them chose the goat.

# The blacksmith who makes ploughs of guns
TELL SUKKAR – In the yard behind the customs house Hanna Sabbagh feeds his furnace. The 58-year-old blacksmith has been hired by the DVC to melt down what the militias of southern Marjan have surrendered, and he is far from finished.
About 70 rifles a day go into the fire. Out of the steel he makes ploughshares, hinges and, for a primary school in the Qamariya quarter, a set of climbing bars.
"A Kalashnikov gives you two hinges and a hook," he says.
He himself carried one for six years. In the war Sabbagh fought for the Martyrs of the Coast, until a splinter took the sight of his left eye at the siege of the lighthouse in 2020, and he knows many of the men who now bring him their guns, wrapped in blankets like babies.
Some of them weep. Others, he has noticed, hand in a rusty piece and have kept the good one under the olive trees. The commission's own estimate is that it has seen six weapons out of ten.
The programme is paid for by Japan and Switzerland, which have together given $18.5 million, but the money will be used up by December. What then becomes of the 3,900 former fighters who have signed up for courses in carpentry, welding and beekeeping is unclear, admits Ingrid Sørlie, the Norwegian who heads the commission's office in the port.
Of the mountain she prefers not to speak. "We have prepared a collection point there," she says. "It has a guard, a table and a visitors' book. The book is empty."

# Compromise gives militia a year
BEIT SAMAR – After three weeks of negotiations, the government of Marjan and the Saraya al-Jabal agreed on Monday on a compromise which allows the militia to keep its light weapons for another 12 months, while its rockets are to be locked up under joint guard.
The deal was brokered by the Omani diplomat Yusuf al-Harthi, who had spent most of October driving between the capital and the mountain in a borrowed ambulance, the only vehicle that both sides let through.
The rockets will be stored in the former silk factory at Kfar Louz. Two keys are needed to open it, one of which is to be held by the army and the other by the Maronite bishop of Deir Mousa, Youssef Chalhoub.
Furthermore, 2,500 fighters of the Saraya will be taken into a new Mountain Guard under the command of the interior ministry. The crossing at Wadi Hamra passes to the state customs on 1 January.
Abu Rashed, who announced the agreement in Ain Zeitoun without his usual rifle on the lectern, described it as a victory. "We did not hand in our teeth, we have merely closed our mouth," he said.
The prime minister spoke of a first step. She had been urged to accept by the donors, above all France, which had made a loan of 450 million euros for the electricity grid dependent on a settlement.
The Liberal Bloc left her coalition in protest, so that her majority has shrunk to four seats. Its leader, Carine Obeid, said the state had "rented its own monopoly on force for a year".
General Louhivuori, the chairman of the DVC, said he would stay until next autumn. He had promised his wife, he added, to be home for Christmas.

? Who is the secretary-general of the Saraya al-Jabal?
= Nadim Abu Rashed | Sheikh Nadim Abu Rashed
@ Sheikh Nadim Abu Rashed, the secretary-general of the Saraya al-Jabal, told thousands of supporters
~ By when must every militia in Marjan have parted with its arms?
= by the end of September | the end of September | end of September
@ all armed groups have to surrender their arsenals by the end of September
~ in which city did the parties put their names to the peace deal
= Amman
@ is part of the peace accord signed in Amman last November
? How many militias is the order binding on?
= seven | seven militias
@ It is binding on seven militias, of which five, with together some 6,500 men, have begun to comply.
~ How many combatants does the Saraya have in the view of foreign envoys?
= 14,000 | 14,000 fighters
@ The Saraya, whose strength is estimated by Western diplomats at 14,000 fighters
~ Which head of government mocked the Saraya's interpretation of the text?
= Salwa Haddad | Prime Minister Salwa Haddad
@ Prime Minister Salwa Haddad called that reading "a lawyer's joke".
~ Which Finn keeps the tally of the guns handed in?
= Pekka Louhivuori
@ Its chairman, the retired Finnish general Pekka Louhivuori, said on Sunday that he had until now counted 4,120 rifles
? How many collection points are there under the plan?
= 26 | 26 collection points
@ Under the plan, weapons are to be handed over at 26 collection points
~ Who attacked three villages in 2015 and left 88 villagers dead?
= Jund al-Sharq | the extremists of the Jund al-Sharq | the Jund al-Sharq
@ the extremists of the Jund al-Sharq, who in 2015 overran three villages and killed 88 of their inhabitants
~ How much does the Saraya make each year from tolls at the frontier post?
= about $60 million | $60 million
@ it takes in about $60 million a year in unofficial duties on cigarettes, cement and sheep
? Who wrote the study for the Cedar Centre for Policy?
= Rania Shoucair
@ says the study's author, Rania Shoucair
~ Which place was looted in 1994 while government troops did nothing?
= Deir Mousa | the town of Deir Mousa
@ stood by as the town of Deir Mousa was plundered
? How old was Abu Rashed in the winter of 1994?
= 22
@ Abu Rashed was 22 at the time, and lost two brothers.
~ What was the trade of the man who set up the Saraya?
= a dentist | dentist
@ after the death of the founder, Dr. Elias Karam, a dentist who had treated his fighters without charge
~ abu rashed's first job with the militia
= driver | a driver
@ He joined the Saraya the following spring as a driver and rose to its head in 2009
~ Which state does America blame for arming the group with missiles?
= Iran
@ Iran, which has been accused by Washington of supplying the group with rockets, denies any link.
? Which brigade took up positions around the silk factory?
= the Third Brigade | Third Brigade
@ About 400 men of the Third Brigade had taken up positions at dawn around the former silk factory of Kfar Louz
~ Which clergyman went along with the general into the depot?
= Boutros Najm | Father Boutros Najm
@ The brigade's commander, General Fouad Tarabay, went into the building at noon together with a monk, Father Boutros Najm
~ Who is supposed to have told the soldiers to pull back?
= Ghassan Merhi | President Ghassan Merhi
@ the order to retreat had come directly from President Ghassan Merhi
~ how many rockets are thought to lie in the old silk mill
= at least 30 | 30 | at least 30 long-range rockets
@ in which the militia is believed to keep at least 30 long-range rockets
? who is maroun tleiss
= the minister of agriculture | minister of agriculture
@ among them the minister of agriculture, Maroun Tleiss
~ Where did the Martyrs of the Coast give up their arms?
= the harbour of Tell Sukkar | Tell Sukkar
@ The Martyrs of the Coast delivered 212 rifles and a motorboat to the harbour of Tell Sukkar
~ What did most of the coastal men take rather than the sewing machine?
= the goat | goat
@ Most of them chose the goat.
? how old is hanna sabbagh
= 58 | 58-year-old
@ The 58-year-old blacksmith has been hired by the DVC
~ For which institution did the smith forge playground equipment?
= a primary school in the Qamariya quarter | a primary school
@ for a primary school in the Qamariya quarter, a set of climbing bars
~ What injury did Sabbagh come away with from the fight for the lighthouse?
= a splinter took the sight of his left eye
@ until a splinter took the sight of his left eye at the siege of the lighthouse in 2020
? Which two countries pay for the programme?
= Japan and Switzerland
@ The programme is paid for by Japan and Switzerland, which have together given $18.5 million
~ How many ex-militiamen have enrolled for training in a trade?
= 3,900 | 3,900 former fighters
@ the 3,900 former fighters who have signed up for courses in carpentry, welding and beekeeping
~ Which Norwegian manages the DVC's branch in the south?
= Ingrid Sørlie
@ admits Ingrid Sørlie, the Norwegian who heads the commission's office in the port
~ For how much longer may the Saraya hold on to its small arms?
= another 12 months | 12 months
@ allows the militia to keep its light weapons for another 12 months
? Who brokered the compromise
= Yusuf al-Harthi | the Omani diplomat Yusuf al-Harthi
@ The deal was brokered by the Omani diplomat Yusuf al-Harthi
? Which bishop is to hold the second key?
= Youssef Chalhoub
@ the other by the Maronite bishop of Deir Mousa, Youssef Chalhoub
? When does the crossing at Wadi Hamra pass to the state customs?
= on 1 January | 1 January
@ The crossing at Wadi Hamra passes to the state customs on 1 January.
~ Which party deserted Haddad's government over the deal?
= The Liberal Bloc | Liberal Bloc
@ The Liberal Bloc left her coalition in protest, so that her majority has shrunk to four seats.
! How many fighters does the Jund al-Sharq have?
! Who succeeded Maroun Tleiss as minister of agriculture?
! How old is General Louhivuori's wife?
! When was President Ghassan Merhi elected?
! How much did Abu Rashed's villa cost?
! How many rifles were handed in at the collection point on the mountain in November?
! Who commanded the Martyrs of the Coast in the war?
! Which rifle factory supplied the Saraya with its light weapons?
! how many moons does jupiter have
! who is the coach of the danish handball team
! What is a good recipe for lentil soup?
! When was the first iPhone sold?
