# Trial of malaria vaccine halted after death of volunteer
NAIROBI – The final-stage trial of a malaria vaccine on which great hopes had been placed was halted on Friday after a 31-year-old volunteer died of an inflammation of the heart muscle, the manufacturer, the Swiss company Aventra Biologics, announced.
The vaccine, which goes by the code name AVB-19 and is to be sold as Palvira, has been tested since February on 12,400 people in Kenya, Ghana and Malawi. It is not yet known whether the woman, a nurse from the town of Kisereni in western Kenya, had received the vaccine or a placebo.
"A pause is not a verdict, it is what the rules demand," said Dr Lucinda Ferrault, Aventra's chief medical officer. The decision was taken, she said, within four hours of the report.
The trial is supervised by an independent safety board of seven scientists, whose chairman, Professor Kwabena Osei-Mintah of Ghana, has called a meeting in Accra for Tuesday. Until then nobody will be given any further injections; those who have already had the first of three doses are to be examined once a week.
Kenya's health ministry said that two other participants were being treated in hospital for chest pains, but their lives were not in danger. Both are men under 25.
Aventra's shares fell by 18 per cent in Zurich. The company has put around 900 million francs into the project, a third of which was provided by the Harlan Stroud Foundation in Seattle.

# "She took part because she had seen too many children die"
KISERENI – In front of the dispensary where Mercy Atieno Wandera worked, somebody has placed a plastic bucket full of hibiscus. The nurse, whose death last Thursday has brought one of the largest vaccine trials in Africa to a stop, was buried on Sunday beside her father, a ferryman on Lake Sengo.
"She took part because she had seen too many children die," said her husband, Joseph Wandera, who teaches mathematics at the boys' school. The couple have two daughters, aged six and three. On the evening before her death, he related, she had complained of tiredness and had cancelled choir practice, which she had never done before.
It was he who took her to the district hospital on a motorcycle, 22 kilometres along an unpaved road. The hospital's only electrocardiograph had been out of order since June. She died shortly after two in the morning.
The head of the hospital, Dr Alfred Mbugwa, confirmed that a replacement part had been ordered three times. Who ought to have paid for it is disputed: the county government refers to Aventra, which according to the trial agreement has to guarantee "adequate emergency equipment", while the company says that the district hospital was never named as a partner clinic.
In the market rumours are going round. Some say the injection makes women barren, others that it contains pigs' blood. Pastor Grace Nekesa, who preaches at the Church of the Morning Light, urged people on Sunday to be patient. "First the doctors, then the judges, and last of all the tongues," she said.
Of 640 inhabitants who had been registered for the trial here, 71 have asked to be removed from the list.

# Analysis: What a pause means and what it does not mean
Nearly every large trial is interrupted at some time. According to a survey published by the Institute for Trial Ethics in Utrecht, 38 of 112 vaccine studies between 2005 and 2020 were halted at least once, and in 31 cases they were resumed, mostly within six weeks.
What matters is arithmetic. Among 12,400 adults one would have to expect two to three cases of inflammation of the heart muscle in half a year even without any vaccination, since viruses of all kinds can bring it on. Only if it turns out that all those affected belonged to the group which received the active substance would the matter become serious, says the Belgian epidemiologist Hilde Verschaeren. She was involved in the approval of two other vaccines and has no connection with Aventra.
To find that out, the code has to be broken. The lists that show who was given what are kept by a firm of notaries in Basel, and only the safety board is entitled to look at them. This is called unblinding, and statisticians dislike it about as much as vampires do the sunrise.
Palvira differs from older vaccines in that it contains a booster substance obtained from the bark of the Chilean quillaja tree, which stimulates the immune system particularly strongly. In the second phase of testing it reduced the number of cases by 81 per cent, more than any rival. That is precisely what makes some experts uneasy. "A strong key may also scratch the lock," says Verschaeren.
Malaria still kills some 600,000 people a year, three quarters of them children under five. Every month of delay therefore has a price, though it is one which appears in no balance sheet.

# The chairman who does not let himself be hurried
Kwabena Osei-Mintah irons his own shirts. It calms him, says the 69-year-old, and at the moment he has a great deal of ironing to do. As chairman of the safety board he is one of seven people who know what the world would like to know: what was in the syringe.
He will not tell us. We sit on the veranda of his house in the Accra district of Adabreso, and he speaks of his teacher, the Scotsman Ewan Lockhart, who taught him in Edinburgh that a doctor needs three things: doubt, shoes that do not squeak, and a second opinion.
The board sat for eleven hours on Tuesday and then adjourned. It has asked for tissue samples to be sent to a laboratory in Cape Town and wants to hear the two young men in hospital, one of whom has meanwhile been discharged. Osei-Mintah denies a report by the news portal Medwire that Aventra exerted pressure. He did receive a telephone call from its head, Reto Amstalden, he admits. "He asked when. I said: afterwards."
As a child of four he nearly died of malaria himself in the village of Nkwanta Bepo, where his mother sold kerosene; a brother, Yaw, did die. That is why he could never belong to those who think a vaccine is a luxury. But he also sat on the commission that in 1998 had to investigate the deaths of nine infants caused by a contaminated batch of syrup in the north. "I signed the report, and I still know their names," he says.
He is paid 400 dollars a day for the meetings, which he gives to a school for the deaf.

# Vaccine cleared, hospital not: trial to resume in Kenya
ACCRA – The volunteer who died during the trial of the malaria vaccine Palvira had been given a placebo. This was announced on Thursday, 26 days after the interruption, by the safety board, which unanimously recommended that the trial should be resumed on 2 November.
According to the tissue samples examined in Cape Town, the inflammation was caused by a Coxsackie virus. One of the two men treated for chest pains had likewise received the placebo; the other, who had been vaccinated, had cracked a rib while unloading cement and had not mentioned it for fear of losing his job.
In its 19-page report, however, the board does not spare anybody. The nurse could "with a probability bordering on certainty" have been saved if the heart inflammation had been recognised, it says, and demands that an electrocardiograph in working order be available within half an hour's reach of every participant. Aventra's head, Reto Amstalden, promised to provide 45 of the machines and to establish a fund of 1.5 million francs for the families of participants who come to harm.
Joseph Wandera called the finding a relief and a disgrace. "So she died of nothing but a broken cable," he said. His lawyer, Sheila Odhiambo-Pratt, is preparing a claim against the county as well as the company.
The governor of the county, Silas Barasimba, who had blamed the vaccine on television in the first week, said that he had been misunderstood. Kenya's health minister wants the contract with Aventra to be renegotiated before the trial continues.
Aventra's shares gained 14 per cent. In Kisereni 52 of the 71 people who had dropped out have put their names down again.

? Which company is the manufacturer of the malaria vaccine?
= Aventra Biologics | the Swiss company Aventra Biologics
@ the manufacturer, the Swiss company Aventra Biologics, announced
? In which countries has the vaccine been tested?
= Kenya, Ghana and Malawi | in Kenya, Ghana and Malawi
@ has been tested since February on 12,400 people in Kenya, Ghana and Malawi
? who is aventra's chief medical officer
= Lucinda Ferrault | Dr Lucinda Ferrault
@ said Dr Lucinda Ferrault, Aventra's chief medical officer
? By how much did Aventra's shares fall in Zurich?
= 18 per cent | by 18 per cent
@ Aventra's shares fell by 18 per cent in Zurich.
? What does Joseph Wandera teach?
= mathematics
@ said her husband, Joseph Wandera, who teaches mathematics at the boys' school
? Where was Mercy Atieno Wandera buried?
= beside her father | beside her father, a ferryman on Lake Sengo
@ was buried on Sunday beside her father, a ferryman on Lake Sengo
? Who is the head of the district hospital?
= Alfred Mbugwa | Dr Alfred Mbugwa
@ The head of the hospital, Dr Alfred Mbugwa, confirmed that a replacement part had been ordered three times.
? Where are the lists kept that show who was given what?
= by a firm of notaries in Basel | a firm of notaries in Basel | Basel
@ The lists that show who was given what are kept by a firm of notaries in Basel
? By how much did Palvira reduce the number of cases in the second phase?
= 81 per cent | by 81 per cent
@ In the second phase of testing it reduced the number of cases by 81 per cent
? how long did the safety board sit on Tuesday?
= eleven hours | for eleven hours
@ The board sat for eleven hours on Tuesday and then adjourned.
? When should the trial be resumed
= on 2 November | 2 November
@ which unanimously recommended that the trial should be resumed on 2 November
? Who is Silas Barasimba?
= The governor of the county | governor of the county
@ The governor of the county, Silas Barasimba, who had blamed the vaccine on television in the first week
~ What illness killed the 31-year-old volunteer?
= an inflammation of the heart muscle | inflammation of the heart muscle
@ a 31-year-old volunteer died of an inflammation of the heart muscle
~ brand name of AVB-19 once it is on the market
= Palvira
@ The vaccine, which goes by the code name AVB-19 and is to be sold as Palvira
~ What was the dead woman's profession?
= a nurse | nurse | a nurse from the town of Kisereni in western Kenya
@ the woman, a nurse from the town of Kisereni in western Kenya
@ The nurse, whose death last Thursday has brought one of the largest vaccine trials in Africa to a stop
~ How quickly did Aventra react to news of the death?
= within four hours | within four hours of the report
@ The decision was taken, she said, within four hours of the report.
~ Which American donor paid a third of the development money?
= the Harlan Stroud Foundation in Seattle | Harlan Stroud Foundation | the Harlan Stroud Foundation
@ a third of which was provided by the Harlan Stroud Foundation in Seattle
~ How often will people who got only one jab be checked?
= once a week
@ those who have already had the first of three doses are to be examined once a week
~ what made mercy's husband worry the night before - what did she skip
= choir practice
@ she had complained of tiredness and had cancelled choir practice, which she had never done before
~ By what means did Joseph get his sick wife to the clinic?
= on a motorcycle | a motorcycle
@ It was he who took her to the district hospital on a motorcycle
~ Which piece of medical apparatus had been broken since June?
= electrocardiograph | The hospital's only electrocardiograph
@ The hospital's only electrocardiograph had been out of order since June.
~ What do gossips claim Palvira has in it?
= pigs' blood
@ Some say the injection makes women barren, others that it contains pigs' blood.
~ Which member of the clergy in Kisereni told her flock to wait and see?
= Grace Nekesa | Pastor Grace Nekesa
@ Pastor Grace Nekesa, who preaches at the Church of the Morning Light, urged people on Sunday to be patient.
~ How many of the studies that were stopped got going again, according to the Utrecht survey?
= 31 | in 31 cases | 31 cases
@ 38 of 112 vaccine studies between 2005 and 2020 were halted at least once, and in 31 cases they were resumed
~ What can trigger heart muscle inflammation even in people nobody has vaccinated?
= viruses of all kinds | viruses
@ even without any vaccination, since viruses of all kinds can bring it on
~ What is the term for opening the secret code?
= unblinding
@ To find that out, the code has to be broken. The lists that show who was given what are kept by a firm of notaries in Basel, and only the safety board is entitled to look at them. This is called unblinding
~ From which plant does Palvira's booster come?
= the Chilean quillaja tree | quillaja tree | the bark of the Chilean quillaja tree
@ it contains a booster substance obtained from the bark of the Chilean quillaja tree
~ What household chore helps the professor to relax?
= irons his own shirts | ironing
@ Kwabena Osei-Mintah irons his own shirts. It calms him, says the 69-year-old, and at the moment he has a great deal of ironing to do.
~ who was osei-mintah's mentor in scotland
= Ewan Lockhart | the Scotsman Ewan Lockhart
@ he speaks of his teacher, the Scotsman Ewan Lockhart, who taught him in Edinburgh
~ Which website alleged that the board had been leaned on by Aventra?
= Medwire | the news portal Medwire
@ Osei-Mintah denies a report by the news portal Medwire that Aventra exerted pressure.
~ What did Osei-Mintah's mother make a living from?
= sold kerosene | kerosene
@ in the village of Nkwanta Bepo, where his mother sold kerosene
~ Who benefits from Osei-Mintah's meeting fees?
= a school for the deaf
@ He is paid 400 dollars a day for the meetings, which he gives to a school for the deaf.
~ Why did the vaccinated man keep quiet about his broken rib?
= for fear of losing his job | fear of losing his job
@ had cracked a rib while unloading cement and had not mentioned it for fear of losing his job
~ how many heart machines will the drug maker hand over
= 45 | 45 of the machines
@ Aventra's head, Reto Amstalden, promised to provide 45 of the machines
! How old is Joseph Wandera?
! What are the names of Mercy Wandera's daughters?
! price of one dose of palvira
! Who is Kenya's health minister?
! How many people in Ghana have dropped out of the trial?
! What happened to the trial of Palvira in Brazil?
! When was Aventra Biologics founded?
! how much money does sheila odhiambo-pratt demand
! What are the symptoms of diabetes?
! who discovered penicillin
! Which team won the Super Bowl in 2020?
! How many bones does a human body have?
