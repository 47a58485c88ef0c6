# Rockets strike air base in western Nahrawan, two contractors wounded
AL-QURAYNAH, March 4 (Continental News) – At least eleven rockets hit an air base that houses foreign troops in the western Nahrawan province of Badiyat al-Sharq before dawn on Wednesday, wounding two civilian contractors and damaging a hangar, the international coalition said.
The rockets landed inside the Wadi Sabir base at 3:20 a.m. local time, according to Colonel Wesley Tarrant, a spokesman for the coalition, which is led by the United States and helps the country's army to fight remnants of the extremist group Ansar al-Raya.
They were fired from the back of a refrigerated lorry which was later found on fire in a date grove near the village of Umm Nakhla, some eight kilometres north-east of the base, two security officials said.
One of the contractors, a Filipino, was flown to a hospital in Kuwait with shrapnel in his back. The other, whose nationality was not given, was treated on the spot for smoke inhalation.
A little-known group calling itself Saraya al-Qisas (SQ), or Retribution Companies, said on the messaging service Telegram that it had fired 24 rockets in answer to an air strike which killed four militia fighters at the border post of Tell Ramad on February 26.
Prime Minister Mudar al-Khuzayi called the attack "a stab in the back of the state" and ordered that the officer responsible for the sector be suspended.
Around 2,300 foreign soldiers are stationed at Wadi Sabir, among them Americans, Danes and Poles. It was the third attack on the base since the beginning of the year and the largest since January 2020.
A visit by the Danish defence minister, Karoline Overgaard-Lund, who was to have arrived on Thursday, was cancelled.

# In Umm Nakhla, farmers count palms, fear raids
By Zaynab al-Jumayli, Al-Badiya Today
UMM NAKHLA – The lorry had "Fresh Chicken – Halal" written on its side, and that is why nobody in Umm Nakhla gave it a second look when it turned off the highway on Tuesday evening and parked among the date palms of Hajj Kadhim al-Dulaymawi.
"I thought the driver wanted to sleep," says the 71-year-old farmer, who lost 63 trees in the fire. Each of them had taken 15 years to bear properly, he says, and nobody has told him who will pay.
A metal frame with 30 launching tubes had been welded to the floor of the cold box. Thirteen rockets were still in it when bomb-disposal experts of the federal police arrived from the city of Al-Quraynah at half past six, said their commander, Captain Raad Shukri.
One rocket fell short and hit the roof of the girls' school, which was empty at the time. Lessons have been moved to the guest house of a tribal sheikh, Mishaan al-Hardan, until the ceiling is repaired.
What people fear now are the searches. On Wednesday soldiers of the army's 9th Brigade took away 14 men from the village, all but three of whom were released by nightfall.
The licence plate of the lorry had been stolen in September from a vehicle in the southern port of Umm al-Rasas, according to Captain Shukri. The driver was described to the police as a man of about 25 with a burn scar on his left hand.
Suhad Mahdi, the headmistress, picked up a twisted fin in the schoolyard and laid it on her desk. It will stay there, she says, until somebody comes to apologise.

# Who are the Retribution Companies? A name, a logo and a familiar handwriting
Analysis by Tobias Wrenfield
The group that says it fired rockets at the Wadi Sabir air base did not exist a year ago. It has no known leader, no office and no members who have ever shown their faces, and some experts doubt that it exists today.
Saraya al-Qisas, also rendered as Seraya al-Qassas or simply SQ, published its first statement last June, after a bomb had damaged a convoy of lorries carrying supplies for the coalition. Since then it has claimed 17 attacks, of which only nine can be shown to have happened, says Dr Hanan Barzinji, director of the Tigris Centre for Armed Groups in Erbil.
In her opinion the name is one of half a dozen masks worn by Kataib al-Asala (KA), the Authenticity Brigades, a powerful militia that is on the state's payroll and holds 15 seats in parliament. "They want to hit the Americans without losing their salaries," she says.
She points to the rockets. They were of the 122-millimetre type called Arash, and the timers, made from washing machines, are the same as those found after the attack on the consulate at Basrat al-Jadida in 2021, for which two members of KA were convicted.
Kataib al-Asala has denied any connection. Its secretary general, Sheikh Abu Muntadhar al-Fayli, called the shelling of Wadi Sabir "a gift to those who do not want to leave", a reference to the vote of January 5 in which parliament demanded that all foreign troops depart by the end of the year.
The government is in a difficult position. Mr al-Khuzayi, a former intelligence officer who took office in October, needs the votes of the militia's bloc to get the budget through; at the same time he has promised Washington that the bases would be protected.
His way out so far has been to set up committees. Of the eleven commissions which were formed after earlier rocket attacks, none has published a report.

# Coalition video shows warning came 40 seconds before impact
WASHINGTON, March 9 (Continental News) – Soldiers at the Wadi Sabir air base had 40 seconds to take cover when rockets were fired at it last week, according to an internal report of the coalition which was seen by Continental News.
The radar detected 17 launches, the report says. Six rockets were shot down by a gun system named Centurio, which had been installed only in February, and eleven came through.
The most serious damage was done to a hangar in which two surveillance drones were being serviced. One of them, worth about $16 million, was destroyed, a fact that had not been made public.
The report rejects the group's claim to have killed "dozens of occupiers". However, 29 soldiers have since been diagnosed with mild brain injuries caused by the blast wave, Brigadier General Paula Strickmeyer, the coalition's chief medical officer, confirmed on Monday.
She said that all but four had returned to duty and that those four had been taken to a military hospital in Landstuhl, Germany.
It is not clear why the lorry was able to pass the army checkpoint on the highway known as Route Cobalt. A soldier on duty told investigators that the driver had shown him a pass bearing the stamp of the Popular Guard Committee (PGC), the umbrella organisation of the militias.
The committee's chairman, Falih al-Tamimawi, who has the rank of a minister, said that such stamps could be bought in any bazaar for 10,000 dinars.
Denmark has in the meantime moved 70 of its 133 soldiers to Kuwait. "It is a pause, not a goodbye," said Defence Minister Karoline Overgaard-Lund.

# Premier names judge to lead inquiry, three arrested in port city
By our correspondent in the capital, The Nahrawan Herald
Prime Minister Mudar al-Khuzayi has entrusted a judge with the inquiry into the rocket attack on the Wadi Sabir base, after the parliamentary defence committee had complained that the army was investigating itself.
Judge Iman Sabri al-Rawi, 52, became known for sending a serving governor to prison for the theft of hospital funds. She will have a staff of 20 and must report by April 30, the premier's office said on Saturday.
On the same day, police in the port of Umm al-Rasas arrested three men who are suspected of having prepared the lorry, among them the owner of a welding shop, Jabbar Lazim. A fourth, the presumed driver, is said to have fled across the border.
The three are cousins and used to belong to the 44th Regiment of Kataib al-Asala, according to an officer of the National Security Agency, who spoke on condition of anonymity. A lawyer for the militia said they had been dismissed in 2022 for smuggling fuel.
Meanwhile the village of Umm Nakhla is to be compensated. The governor of Badiyat al-Sharq, Thamir al-Ubaydawi, promised 250,000 dinars for each burnt palm and a new roof for the school before the summer examinations.
The coalition, for its part, announced that it would hand over the smaller of the two runways at Wadi Sabir to the national air force in June, two months earlier than planned. A spokesman said the decision had nothing to do with the attack.
Ahmad Jalawi, an independent member of parliament, was not convinced. "Every rocket moves the calendar, and everybody knows it, the judge too," he said.

? When did the rockets land inside the Wadi Sabir base?
= at 3:20 a.m. local time | 3:20 a.m. local time | 3:20 a.m.
@ The rockets landed inside the Wadi Sabir base at 3:20 a.m. local time
? Who is Wesley Tarrant?
= a spokesman for the coalition | spokesman for the coalition
@ according to Colonel Wesley Tarrant, a spokesman for the coalition
? Where was the refrigerated lorry found on fire?
= in a date grove near the village of Umm Nakhla | a date grove near the village of Umm Nakhla | near the village of Umm Nakhla
@ a refrigerated lorry which was later found on fire in a date grove near the village of Umm Nakhla, some eight kilometres north-east of the base
? How many foreign soldiers are stationed at Wadi Sabir?
= Around 2,300 | 2,300
@ Around 2,300 foreign soldiers are stationed at Wadi Sabir
? what was written on the side of the lorry
= "Fresh Chicken – Halal" | Fresh Chicken – Halal
@ The lorry had "Fresh Chicken – Halal" written on its side
? How many trees did Hajj Kadhim al-Dulaymawi lose in the fire?
= 63 | 63 trees
@ says the 71-year-old farmer, who lost 63 trees in the fire.
? Where had the licence plate been stolen?
= from a vehicle in the southern port of Umm al-Rasas | the southern port of Umm al-Rasas | Umm al-Rasas
@ The licence plate of the lorry had been stolen in September from a vehicle in the southern port of Umm al-Rasas
? When did Saraya al-Qisas publish its first statement?
= last June | June
@ Saraya al-Qisas, also rendered as Seraya al-Qassas or simply SQ, published its first statement last June
? Who is the director of the Tigris Centre for Armed Groups?
= Hanan Barzinji | Dr Hanan Barzinji
@ says Dr Hanan Barzinji, director of the Tigris Centre for Armed Groups in Erbil.
? How many seats does Kataib al-Asala hold in parliament?
= 15 | 15 seats
@ a powerful militia that is on the state's payroll and holds 15 seats in parliament.
? What is the gun system at the base called?
= Centurio
@ Six rockets were shot down by a gun system named Centurio
? How much was the destroyed drone worth?
= about $16 million | $16 million
@ One of them, worth about $16 million, was destroyed
? What does PGC stand for?
= Popular Guard Committee
@ a pass bearing the stamp of the Popular Guard Committee (PGC), the umbrella organisation of the militias.
? By when must Judge Iman Sabri al-Rawi report?
= April 30 | by April 30
@ She will have a staff of 20 and must report by April 30
? who is Jabbar Lazim
= the owner of a welding shop | owner of a welding shop
@ among them the owner of a welding shop, Jabbar Lazim.
? Who is the governor of Badiyat al-Sharq?
= Thamir al-Ubaydawi
@ The governor of Badiyat al-Sharq, Thamir al-Ubaydawi, promised 250,000 dinars for each burnt palm
~ To which country was the injured Filipino taken for treatment?
= Kuwait | a hospital in Kuwait
@ One of the contractors, a Filipino, was flown to a hospital in Kuwait with shrapnel in his back.
~ What did the unknown militants want to avenge by the barrage?
= an air strike which killed four militia fighters at the border post of Tell Ramad on February 26 | an air strike which killed four militia fighters at the border post of Tell Ramad | an air strike
@ said on the messaging service Telegram that it had fired 24 rockets in answer to an air strike which killed four militia fighters at the border post of Tell Ramad on February 26.
~ Which head of government spoke of treachery against the nation?
= Mudar al-Khuzayi | Prime Minister Mudar al-Khuzayi
@ Prime Minister Mudar al-Khuzayi called the attack "a stab in the back of the state"
~ which politician from Copenhagen called off her trip
= Karoline Overgaard-Lund | the Danish defence minister, Karoline Overgaard-Lund
@ A visit by the Danish defence minister, Karoline Overgaard-Lund, who was to have arrived on Thursday, was cancelled.
~ How many of the missiles had not gone off when the sappers got there?
= Thirteen | Thirteen rockets
@ Thirteen rockets were still in it when bomb-disposal experts of the federal police arrived from the city of Al-Quraynah at half past six
~ Who leads the team that made the launcher safe?
= Raad Shukri | Captain Raad Shukri
@ said their commander, Captain Raad Shukri.
~ Where are the pupils taught for the time being?
= the guest house of a tribal sheikh, Mishaan al-Hardan | the guest house of a tribal sheikh | to the guest house of a tribal sheikh, Mishaan al-Hardan
@ Lessons have been moved to the guest house of a tribal sheikh, Mishaan al-Hardan, until the ceiling is repaired.
~ By what mark could the man at the wheel be recognised?
= a burn scar on his left hand | a burn scar
@ The driver was described to the police as a man of about 25 with a burn scar on his left hand.
~ Which militia is really behind the mask, in the opinion of the expert from Erbil?
= Kataib al-Asala (KA) | Kataib al-Asala | Kataib al-Asala (KA), the Authenticity Brigades
@ In her opinion the name is one of half a dozen masks worn by Kataib al-Asala (KA), the Authenticity Brigades
~ From which household appliance had the clocks of the projectiles been taken?
= washing machines
@ the timers, made from washing machines, are the same as those found after the attack on the consulate
~ what did lawmakers vote for at the start of January
= that all foreign troops depart by the end of the year | all foreign troops depart by the end of the year
@ the vote of January 5 in which parliament demanded that all foreign troops depart by the end of the year.
~ For what does the premier depend on the militia's deputies?
= to get the budget through
@ needs the votes of the militia's bloc to get the budget through
~ How much warning did the troops get?
= 40 seconds
@ Soldiers at the Wadi Sabir air base had 40 seconds to take cover
~ Where were the most badly concussed servicemen brought?
= a military hospital in Landstuhl, Germany | to a military hospital in Landstuhl, Germany | Landstuhl, Germany | Landstuhl
@ those four had been taken to a military hospital in Landstuhl, Germany.
~ Who shrugged off the forged pass, saying anyone can get one cheaply?
= Falih al-Tamimawi | The committee's chairman, Falih al-Tamimawi
@ The committee's chairman, Falih al-Tamimawi, who has the rank of a minister, said that such stamps could be bought in any bazaar for 10,000 dinars.
~ Why had the suspects been thrown out of their unit, as the group's attorney tells it?
= for smuggling fuel | smuggling fuel
@ A lawyer for the militia said they had been dismissed in 2022 for smuggling fuel.
! How many rockets were fired at the base in January 2020?
! What is the name of the wounded Filipino contractor?
! Who commands the army's 9th Brigade?
! How old is Mudar al-Khuzayi?
! How much did the Centurio system cost?
! How many Polish soldiers serve at Wadi Sabir?
! What was the name of the militia commander at Tell Ramad?
! How many pupils does the girls' school have?
! Who directed the film Casablanca?
! What is the fastest animal on land?
! how can I remove a wine stain
! Which country hosted the 2016 Summer Olympics?
