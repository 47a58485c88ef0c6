# Dutch, Tunisian families to leave desert camp under repatriation deal
QARAT SAMIL, Aug. 14 (Transworld News) – The Netherlands and Tunisia will take home 61 of their nationals, most of them children, from a desert camp where the relatives of foreign fighters have been held for almost five years, officials said on Thursday.
The agreement was announced by Bahoz Derwesh, co-chair of the external relations office of the Autonomous Council of Upper Jazna (ACUJ), which has run the north-eastern region of Upper Jazna since the defeat of the armed group Dawlat al-Nahrain, better known by its acronym Danah.
Of the 61 people, 17 are women and 41 are minors, Mr Derwesh told reporters in the town of Qarat Samil. The remaining three are men who have been held at Tell Gharab prison and who will be put on trial in Tunis, he said.
The group will be driven to the border crossing of Bab Zaytun on Sunday and flown out on two chartered aircraft, according to Marit Hoekveld, the Dutch special envoy who negotiated the transfer over seven months.
"These children did not choose to be here, and we are not going to punish them for the choices of their parents," Ms Hoekveld said.
Around 11,500 foreigners from 54 countries are still living in the fenced annex of the Dar Hamra camp, which was built in 2016 for 8,000 people, according to figures of the International Committee for Displaced Families (ICDF).
Aid workers have warned of a cholera outbreak in the annex, where at least nine children died in July after a water-pumping station was put out of action by shelling.
The council has repeatedly called on foreign governments to take back their citizens, saying that it has neither the money nor the courts to deal with them. Fewer than 900 foreigners were repatriated last year, Mr Derwesh said.

# "I stopped counting the winters": inside the annex of Dar Hamra
By Nour Tabbakh, Jazna Observer
DAR HAMRA – The annex begins behind a double fence, past a checkpoint where visitors must leave their telephones with the guards of the Asayra, the internal security force of the Autonomous Council.
Samira Belkhouja, 34, a former hairdresser from the Tunisian port of Sfax, has lived here since March 2019 with her three daughters, the youngest of whom was born in a tent. "I stopped counting the winters," she says, pouring tea into a cut-off plastic bottle.
Her husband, who had joined the group that the people here call "the Organisation", was killed in the battle for the town of Hajar Bayda. She learned about it from a voice message, she says, and was picked up two days later by fighters of the Jazna Defence Units (JDU).
Her name is on the list of those who will leave on Sunday, and so is that of her neighbour, Femke Aarding, a Dutch woman of 29. Ms Aarding is afraid of one thing only: that her son Ilyas, who is six, will be taken away from her at the airport.
Not everybody wants to go. A few women who are still loyal to the group, known as the hisbah, set fire to tents of those who had talked to consular officials, says Jwan Mistefa, the director of the camp. Four tents were burned down on the night of August 9.
Mr Mistefa, a trained agronomist who took over the camp in 2021, has 230 guards for more than 40,000 residents, three quarters of whom are local people and Iraqis. "We are asked to be police, teachers and doctors," he says. "I would need twice as many guards just to hold the fence."
In the only school of the annex, run by the charity Lamsa in two shipping containers, lessons are given in Arabic and English for two hours a day. Boys are no longer admitted once they turn 12, because they are then moved to a rehabilitation centre called Beit al-Amal, a practice that human rights groups have condemned.

# Opposition in The Hague demands guarantees before fighters' wives return
Three opposition parties in the Dutch parliament have demanded that all adult women brought back from the Dar Hamra camp be arrested on arrival, after the government confirmed that 26 Dutch citizens would be flown to Eindhoven on Sunday.
Justice Minister Pieter van Oldebeek told parliament on Friday that the eight women in the group would be detained immediately and that each of them was suspected of membership of a terrorist organisation. The children, he said, would first be examined at a clinic in Utrecht and then handed over to relatives or foster families.
"We are bringing them back because the court has told us to, and because it is safer to have them in a cell here than missing over there," the minister said.
He was referring to a judgment of May 22, in which the district court of The Hague ruled that the state had to make every effort to recover the children within six months. The case had been brought by Sanne Brouwhorst, a lawyer who represents 14 grandparents.
Ruud Tessemaker, the leader of the opposition party Nieuw Verbond, called the operation "a gamble with the safety of 17 million people". He asked why the women could not be tried in the region by an international tribunal, a plan that the government dropped in 2022 for lack of support from other states.
According to the intelligence service, some 120 adults with Dutch citizenship joined Danah between 2013 and 2017, of whom about 45 are believed to be dead and roughly 30 are still at large. The operation will cost an estimated 2.4 million euros, most of it for security and charter flights.
Ms Brouwhorst said her clients had been told of the date only on Wednesday evening. One of them, a retired bus driver, had already put up bunk beds for two grandsons he has never met, she said.

# Analysis: Why the council is in a hurry to empty its prisons
The convoy that is to leave Dar Hamra at the weekend is small, but the reasons for it are large. The Autonomous Council of Upper Jazna is running out of time, money and friends, and the prisoners it guards for half the world are the last thing it has to bargain with.
The turning point came in January, when gunmen of Danah (also transliterated Dana or Da'nah) blew open a wall of Tell Gharab prison with a lorry bomb and held part of the building for six days. At least 73 guards and 112 inmates were killed, and between 150 and 200 prisoners got away, according to the research group Mashriq Monitor.
"After Tell Gharab nobody could say any more that doing nothing was the safe option," says Leila Qasrawi, who heads the group's office in Amman and has interviewed more than 60 former detainees.
Washington, which pays the wages of the prison guards, has made known that it will cut its contribution from $48 million to $19 million next year. The council has therefore offered its guests to their home countries on easier terms: since April, it no longer insists on a meeting at ministerial level, which many European capitals had avoided for fear of offending Ankara.
Tunisia, long the most reluctant of all, changed its mind for reasons of its own. Some 3,000 Tunisians are thought to have gone to the war, more than from any other country in North Africa, and President Habib Mernissaoui, who faces an election in October, had promised the mothers of the missing a first return "before the olives are picked".
Ms Qasrawi warns against hoping for too much. At the present pace, she says, it would take 13 years to empty the annex. Kazakhstan, which took home more than 600 people in an operation named Zhusan, remains the exception.

# Convoy delayed by sandstorm; one woman missing from list
BAB ZAYTUN, Aug. 18 (Transworld News) – Sixty women, children and men left Upper Jazna on Monday, a day later than planned, after a sandstorm had closed the road between the Dar Hamra camp and the border crossing of Bab Zaytun.
One woman who was to have been on board did not appear at the gate on Monday morning. Camp authorities identified her as Ons Trabelkhir, a 31-year-old Tunisian, and said that she had probably been smuggled out of the annex in a water tanker on Saturday night.
Two drivers employed by a supplier were being questioned, said Colonel Rojda Hemo, spokeswoman of the Asayra. Smugglers charge between $12,000 and $15,000 for a way out of the camp, she said.
The Dutch group of 26 landed in Eindhoven shortly after 9 p.m., and the eight women were led away by military police. The 34 Tunisians were flown to the air base of Sidi Mansar, where the three men were put into a separate vehicle.
Their lawyer, Anis Gherbali, said he had not been allowed to speak to them and accused the council of having handed over his clients without any legal procedure. Mr Derwesh rejected the accusation, saying that each of the men had signed a declaration of consent.
Amal Riahi, who is in charge of children's affairs at the Tunisian ministry of family, said that 23 minors would spend four weeks at a holiday home in the coastal town of Ras Jebba, where psychologists would look after them.
The next transfer, of about 90 people to Kyrgyzstan, is planned for the second half of September, Mr Derwesh said.

? Who announced the agreement on the return of the 61 people?
= Bahoz Derwesh
@ The agreement was announced by Bahoz Derwesh, co-chair of the external relations office of the Autonomous Council of Upper Jazna (ACUJ)
? how many foreigners still live in the annex of Dar Hamra
= Around 11,500 | 11,500 | Around 11,500 foreigners
@ Around 11,500 foreigners from 54 countries are still living in the fenced annex of the Dar Hamra camp
? Where will the three men from Tell Gharab prison be put on trial?
= Tunis | in Tunis
@ The remaining three are men who have been held at Tell Gharab prison and who will be put on trial in Tunis, he said.
? What is the name of the Dutch special envoy?
= Marit Hoekveld
@ according to Marit Hoekveld, the Dutch special envoy who negotiated the transfer over seven months.
? Where was Samira Belkhouja's husband killed?
= in the battle for the town of Hajar Bayda | the town of Hajar Bayda | Hajar Bayda | the battle for the town of Hajar Bayda
@ was killed in the battle for the town of Hajar Bayda.
? What does Femke Aarding fear?
= that her son Ilyas, who is six, will be taken away from her at the airport | her son Ilyas, who is six, will be taken away from her at the airport
@ Ms Aarding is afraid of one thing only: that her son Ilyas, who is six, will be taken away from her at the airport.
? Who is Jwan Mistefa?
= the director of the camp | a trained agronomist who took over the camp in 2021 | director of the camp
@ set fire to tents of those who had talked to consular officials, says Jwan Mistefa, the director of the camp.
@ Mr Mistefa, a trained agronomist who took over the camp in 2021, has 230 guards for more than 40,000 residents
? what is the rehabilitation centre for boys called
= Beit al-Amal
@ because they are then moved to a rehabilitation centre called Beit al-Amal
? Who leads the party Nieuw Verbond?
= Ruud Tessemaker
@ Ruud Tessemaker, the leader of the opposition party Nieuw Verbond
? When did the district court of The Hague rule that the children had to be recovered?
= May 22
@ He was referring to a judgment of May 22, in which the district court of The Hague ruled that the state had to make every effort to recover the children within six months.
? How much will the Dutch operation cost?
= an estimated 2.4 million euros | 2.4 million euros
@ The operation will cost an estimated 2.4 million euros
? How long did Danah's gunmen hold part of Tell Gharab prison?
= six days | for six days
@ blew open a wall of Tell Gharab prison with a lorry bomb and held part of the building for six days.
? What is the name of Kazakhstan's operation?
= Zhusan
@ Kazakhstan, which took home more than 600 people in an operation named Zhusan
? Why was the convoy a day late?
= a sandstorm had closed the road between the Dar Hamra camp and the border crossing of Bab Zaytun | a sandstorm
@ a day later than planned, after a sandstorm had closed the road between the Dar Hamra camp and the border crossing of Bab Zaytun.
? Which woman did not appear at the gate on Monday?
= Ons Trabelkhir | Ons Trabelkhir, a 31-year-old Tunisian
@ Camp authorities identified her as Ons Trabelkhir, a 31-year-old Tunisian
? Where were the Tunisians flown to?
= the air base of Sidi Mansar | Sidi Mansar
@ The 34 Tunisians were flown to the air base of Sidi Mansar
~ How many under-age people are among those going back?
= 41 | 41 are minors
@ Of the 61 people, 17 are women and 41 are minors
~ What knocked out the drinking supply before the infants lost their lives?
= shelling | by shelling
@ at least nine children died in July after a water-pumping station was put out of action by shelling.
~ Which disease could spread among the detained families, relief staff say?
= cholera | a cholera outbreak
@ Aid workers have warned of a cholera outbreak in the annex
~ What did the woman from Sfax do for a living?
= hairdresser | a former hairdresser
@ Samira Belkhouja, 34, a former hairdresser from the Tunisian port of Sfax
~ what are the hardliners among the female inmates called?
= the hisbah | hisbah
@ A few women who are still loyal to the group, known as the hisbah
~ Which organisation teaches the kids behind the fence?
= Lamsa | the charity Lamsa
@ In the only school of the annex, run by the charity Lamsa in two shipping containers
~ What do you have to hand in before you can go into the fenced area?
= their telephones | telephones
@ past a checkpoint where visitors must leave their telephones with the guards of the Asayra
~ Who took the Dutch state to court for the grandparents?
= Sanne Brouwhorst | a lawyer who represents 14 grandparents
@ The case had been brought by Sanne Brouwhorst, a lawyer who represents 14 grandparents.
~ In which city will doctors check up on the youngsters from the Dutch group?
= Utrecht | at a clinic in Utrecht | a clinic in Utrecht
@ The children, he said, would first be examined at a clinic in Utrecht
~ Why did the idea of a court set up by several countries come to nothing?
= for lack of support from other states | lack of support from other states
@ by an international tribunal, a plan that the government dropped in 2022 for lack of support from other states.
~ How many inmates broke out when the jail was stormed in winter?
= between 150 and 200 | between 150 and 200 prisoners
@ between 150 and 200 prisoners got away, according to the research group Mashriq Monitor.
~ Why did governments in Europe shy away from sending a minister to the people who run the north-east?
= for fear of offending Ankara | fear of offending Ankara
@ which many European capitals had avoided for fear of offending Ankara.
~ which head of state goes to the polls this autumn
= Habib Mernissaoui | President Habib Mernissaoui
@ President Habib Mernissaoui, who faces an election in October
~ How is the runaway believed to have got out?
= in a water tanker | smuggled out of the annex in a water tanker
@ said that she had probably been smuggled out of the annex in a water tanker on Saturday night.
~ What is the price of an escape arranged by traffickers?
= between $12,000 and $15,000 | $12,000 and $15,000
@ Smugglers charge between $12,000 and $15,000 for a way out of the camp
~ Who defends the male suspects and complained he could not talk with them?
= Anis Gherbali
@ Their lawyer, Anis Gherbali, said he had not been allowed to speak to them
! How many foreigners were repatriated in 2018?
! How old is Marit Hoekveld?
! Who commanded the Jazna Defence Units in the battle for Hajar Bayda?
! How many Belgians are held at Dar Hamra?
! What does the charity Lamsa pay its teachers?
! What is the name of Samira Belkhouja's youngest daughter?
! Who was the director of the camp before 2021?
! Which company operated the chartered aircraft?
! Who won the Champions League final last year?
! What is the capital of Mongolia?
! how do I renew a Dutch driving licence
! How high is Mount Kilimanjaro?
