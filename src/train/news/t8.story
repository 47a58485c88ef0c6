# First families go home to ruined Qal'at Nour
QAL'AT NOUR, Western Hadran (Maghreb-Mashriq Press) – The first 214 families displaced by the battle for Qal'at Nour returned to the ruined city on Sunday, two years after the fighting emptied it and eight months after the last gunmen of the Army of the Covenant (AC) were driven out.
They came in buses, on tractors and in one case in a taxi whose driver, having lost his own house in the same street, refused to take any money. At the eastern gate each family was given a tent, a stove, two shovels and a sheet of paper with drawings of 15 kinds of explosives.
"Do not open a door. Look through the window first, and then do not open it either," a deminer told them through a loudspeaker.
Before the war 190,000 people lived in Qal'at Nour, the capital of Hadran's western Wahat province and once known as the city of coppersmiths. Of its buildings 68 per cent have been destroyed or badly damaged, according to satellite images analysed by the United Nations.
So far only two of its 19 districts, Souk al-Nahhas and Hayy al-Sabbagh, have been declared safe. Around 5,000 families are to be brought back by the end of the year from the camps at Bir Jadid, said the minister of reconstruction, Leila Benhamza, who greeted the first bus with bread and salt.
Electricity is available from 6 p.m. to 10 p.m. Water comes by tanker.

# A coppersmith looks for his shop
QAL'AT NOUR – Where the shop had been, Idris Mansouri knew by the drinking fountain. Everything else in the street of the coppersmiths was lying on top of everything else.
The 63-year-old, who had spent the past two years in a camp with his wife and five grandchildren, dug for a day and a half. Toward evening on Tuesday he came upon his grandfather's anvil. "It weighs 80 kilos. Even the Covenant did not want it," he said.
The gunmen had used the market as a storehouse and had melted down copper worth, by the guild's estimate, about $4 million, for cable and cartridge cases. The doors of the Great Mosque, made in 1742, were among what went into the crucible.
Mansouri's son Tarek did not come home. He was taken away at a checkpoint in the first month because he had a photograph of a singer on his telephone, and has not been heard of since.
There are 2,870 such cases in the city, according to the Committee of the Families of the Missing (CFM), whose president, the pharmacist Hayat Zerouali, keeps their names in a cash book. She has asked the government not to let any bulldozer into the old police barracks, where a prison had been set up in the cellars.
The neighbours help one another. A widow, Oum Salim, cooks lentils each noon for whoever brings a piece of wood, and the first barber has set up his chair under a staircase that leads to nowhere.

# 11,000 mines and counting
Every morning at five Rasmus Thygesen draws a cross on a map. The Dane, who heads the operations of Clear Ground International (CGI) in Hadran, has been working in Qal'at Nour since May, with 130 deminers, 40 of whom are women from the camps.
Up to last week they had removed 11,340 mines and booby traps. They were hidden in kettles, dolls, refrigerators, in a Koran and, again and again, under the bodies of the dead.
It is the water cisterns that worry Thygesen most. He reckons with at least another 20,000 devices and with six years of work, "if nobody has to wait for money".
Of that there is reason to speak. The programme costs $2.1 million a month, and Germany and South Korea have so far promised to pay for it only until February.
The pressure from the camps is great. In Bir Jadid, where more than 60,000 people live in the desert, temperatures in the tents reached 48 degrees in August, and several hundred families have gone back on their own without waiting for permission. Since June, 37 returners have been killed by explosions, the provincial health office says, most of them within an hour of entering their houses.
Deminer Nawal Ghazi, a former seamstress, has lost two fingers. She went back to work after three weeks, she says, because her hands are good at small things.
The heritage authority, too, has a wish. It would like the citadel from the 12th century, whose western tower still stands, to be cleared first, but Thygesen says that schools come before towers.

# Who will pay for Qal'at Nour? Donors meet in Vienna
VIENNA – Donors pledged $1.9 billion for the reconstruction of the Hadrani city of Qal'at Nour on Friday, less than half of the sum that the World Bank considers necessary.
The largest contributions came from the European Union, with 600 million, and Saudi Arabia, with 450 million. The Bank's own estimate of the damage, drawn up by the Brazilian economist Thaís Ferrugem, stands at $4.3 billion, without counting the oil pipeline.
Prime Minister Omar Tlili, who had travelled to the Austrian capital with seven ministers, spoke nevertheless of a great day. He said that no contract would be awarded without a public tender.
Doubts about that are widespread. The anti-corruption group Open Ledger has revealed that a contract for removing the rubble, worth $86 million, went in July to a firm called Sahra Roads, which had been founded only six weeks before by a brother-in-law of the provincial governor, Colonel Hichem Draoui.
The governor rejects the allegations and has sued the group for defamation. His brother-in-law, he says, is an experienced builder; he had previously run a chain of bakeries.
Amnesty's representative reminded the conference of another matter. About 9,000 women and children who are counted as relatives of the AC's fighters are being held in a separate camp at Hamada, and the tribes of the city have sworn to let none of them return.
Reconstruction Minister Leila Benhamza, a native of Qal'at Nour, answered that a four-year-old was a relative of nobody but his mother. She was not applauded by her own delegation.

# School begins in Qal'at Nour, without roof or bell
QAL'AT NOUR – The first school in Qal'at Nour to open since the war began lessons on Monday with 412 pupils, 9 teachers and no roof.
Many of the children had not sat in a classroom for three years. Some had been taught to count with cartridges in the schools of the Army of the Covenant, said the headmistress, Salma Trabelsi, and now had to be taught to count with something else.
She uses lemons, since they are the only thing which is plentiful in the city. The trees in the courtyards have borne fruit as never before, with nobody there to pick it.
The building, in the district of Hayy al-Sabbagh, was cleared by Clear Ground International, which found 23 explosive devices in it, one of them inside the school bell. It is the reason that lessons are now rung in with a copper pot.
The pot is the work of Idris Mansouri, the first coppersmith to have relit his forge. He made it from shell cases and charged nothing, although he has 14 orders waiting, most of them for door handles.
By the end of November, 3,100 families had come back, fewer than planned. The governor, Colonel Hichem Draoui, was suspended two weeks ago after investigators had found $740,000 in cash in a flour silo that belongs to his wife's family.
His duties have been taken over by a judge, Mounira Saadi. It was she who ordered on Thursday that the cellars of the old police barracks be opened in the presence of the families.
Hayat Zerouali was there with her cash book. Up to Saturday she had been able to strike out 61 names.

? How many families returned to Qal'at Nour on Sunday?
= 214 | first 214 families | 214 families
@ The first 214 families displaced by the battle for Qal'at Nour returned to the ruined city on Sunday
~ Which rebel force was chased from Qal'at Nour eight months earlier?
= Army of the Covenant (AC) | the Army of the Covenant (AC) | Army of the Covenant | AC
@ eight months after the last gunmen of the Army of the Covenant (AC) were driven out
~ Why did the cabman charge his passengers nothing?
= having lost his own house in the same street
@ in one case in a taxi whose driver, having lost his own house in the same street, refused to take any money
? How many kinds of explosives were drawn on the sheet of paper?
= 15 | 15 kinds
@ a sheet of paper with drawings of 15 kinds of explosives
~ How many inhabitants did the city have in peacetime?
= 190,000 | 190,000 people
@ Before the war 190,000 people lived in Qal'at Nour
~ by what name did people know qal'at nour in its better days
= the city of coppersmiths | city of coppersmiths
@ the capital of Hadran's western Wahat province and once known as the city of coppersmiths
? Which two districts have been declared safe?
= Souk al-Nahhas and Hayy al-Sabbagh
@ So far only two of its 19 districts, Souk al-Nahhas and Hayy al-Sabbagh, have been declared safe.
~ Which member of the government welcomed the homecomers with bread and salt?
= Leila Benhamza
@ said the minister of reconstruction, Leila Benhamza, who greeted the first bus with bread and salt
~ During which hours is there power in the city?
= from 6 p.m. to 10 p.m. | 6 p.m. to 10 p.m.
@ Electricity is available from 6 p.m. to 10 p.m.
? By what did Idris Mansouri know where his shop had been?
= the drinking fountain | drinking fountain
@ Where the shop had been, Idris Mansouri knew by the drinking fountain.
~ Which heirloom did the old craftsman unearth on Tuesday?
= his grandfather's anvil
@ Toward evening on Tuesday he came upon his grandfather's anvil.
~ how much was the copper worth that the covenant's men melted
= about $4 million | $4 million
@ had melted down copper worth, by the guild's estimate, about $4 million, for cable and cartridge cases
~ when were the doors of the big mosque made
= 1742
@ The doors of the Great Mosque, made in 1742, were among what went into the crucible.
~ What got Tarek Mansouri arrested?
= he had a photograph of a singer on his telephone | because he had a photograph of a singer on his telephone
@ He was taken away at a checkpoint in the first month because he had a photograph of a singer on his telephone
? Who is the president of the Committee of the Families of the Missing?
= Hayat Zerouali
@ according to the Committee of the Families of the Missing (CFM), whose president, the pharmacist Hayat Zerouali, keeps their names in a cash book
~ Where did the occupiers run a jail underground?
= the old police barracks | old police barracks
@ She has asked the government not to let any bulldozer into the old police barracks, where a prison had been set up in the cellars.
? what does oum salim cook
= lentils
@ A widow, Oum Salim, cooks lentils each noon for whoever brings a piece of wood
~ Which organisation employs Rasmus Thygesen?
= Clear Ground International (CGI) | Clear Ground International | CGI
@ The Dane, who heads the operations of Clear Ground International (CGI) in Hadran
? How many deminers work with Thygesen in Qal'at Nour?
= 130 | 130 deminers
@ has been working in Qal'at Nour since May, with 130 deminers, 40 of whom are women from the camps
~ What gives the Danish mine expert the greatest headache?
= the water cisterns | water cisterns
@ It is the water cisterns that worry Thygesen most.
~ How much longer would clearing the city take?
= six years | six years of work
@ He reckons with at least another 20,000 devices and with six years of work
? How high did temperatures in the tents of Bir Jadid climb in August
= 48 degrees
@ temperatures in the tents reached 48 degrees in August
? How many returners have been killed by explosions since June?
= 37 | 37 returners
@ Since June, 37 returners have been killed by explosions, the provincial health office says
~ What did Nawal Ghazi do for a living before she took up mine clearing?
= a former seamstress | seamstress
@ Deminer Nawal Ghazi, a former seamstress, has lost two fingers.
? From which century is the citadel?
= the 12th century | 12th century
@ It would like the citadel from the 12th century, whose western tower still stands, to be cleared first
~ How much did Riyadh put on the table in Vienna?
= 450 million
@ The largest contributions came from the European Union, with 600 million, and Saudi Arabia, with 450 million.
~ Who worked out for the World Bank what the destruction amounts to?
= Thaís Ferrugem
@ The Bank's own estimate of the damage, drawn up by the Brazilian economist Thaís Ferrugem, stands at $4.3 billion
~ Which company got the job of clearing away the debris?
= Sahra Roads
@ a contract for removing the rubble, worth $86 million, went in July to a firm called Sahra Roads
? Where are the relatives of the AC's fighters being held?
= a separate camp at Hamada | Hamada
@ About 9,000 women and children who are counted as relatives of the AC's fighters are being held in a separate camp at Hamada
~ who runs the school that has just opened
= Salma Trabelsi
@ said the headmistress, Salma Trabelsi, and now had to be taught to count with something else
~ What fruit do the pupils learn arithmetic with?
= lemons
@ She uses lemons, since they are the only thing which is plentiful in the city.
? Where was one of the explosive devices in the school found?
= inside the school bell
@ which found 23 explosive devices in it, one of them inside the school bell
~ Who stands in for the suspended governor?
= Mounira Saadi | a judge, Mounira Saadi
@ His duties have been taken over by a judge, Mounira Saadi.
~ how many of the vanished has zerouali managed to cross off her list
= 61 | 61 names
@ Up to Saturday she had been able to strike out 61 names.
! How many families live in the camp at Hamada?
! rasmus thygesen age
! When did Tarek Mansouri return from prison?
! How much did the European Union pay for the oil pipeline?
! Who is the conductor of the Hadrani state orchestra?
! What is the name of the taxi driver?
! In which year was the western tower of the citadel destroyed?
! How many teachers were there in the schools of the Army of the Covenant?
! What time does the supermarket close on Sundays?
! who discovered penicillin
! Which skier won the downhill in Kitzbühel?
! How many players are there in a volleyball team?
