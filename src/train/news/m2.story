# At least 34 killed as bomb rips through cattle market in Dorangi
KHAIRPANI, Nov. 3 (AFN) – At least 34 people were killed and more than 80 wounded on Friday when a bomb hidden in a milk churn exploded in a crowded livestock market in the town of Dorangi, in the mountainous western province of Sarwan, police and hospital officials said.
The blast occurred at about 9:40 a.m., when hundreds of farmers and traders had gathered ahead of a religious holiday, said Inspector General Rustam Khel Afrozi, the provincial chief of police.
"The device was placed next to the weighbridge, where the crowd is always thickest," Mr Afrozi told AFN by telephone. He put its weight at 12 to 15 kilograms and said it had been set off by remote control.
Hours later the outlawed Tehrik-e-Ghazian (TeG), an umbrella of about a dozen militant factions, said in a statement e-mailed to journalists that its fighters had carried out the attack in revenge for a drone strike that killed its deputy leader, Maulvi Siraj Bandakhel, in September.
But late in the evening the group's main spokesman, who uses the name Umar Kohistani, denied any part in it. He said in a voice message that the e-mail was forged and that the group "does not shed the blood of shepherds".
The wounded were taken to three hospitals, among them the Lady Mehrunnisa Hospital in the provincial capital, Khairpani, 62 kilometres away. Dr Farzana Yusufani, its medical superintendent, said 19 of the patients were in critical condition and appealed for blood donations.
President Asghar Mirwani condemned the bombing as "an act of beasts" and announced compensation of 800,000 rupees for the family of each of the dead.
It was the deadliest attack in Sarwan since June 2019, when gunmen stormed a bus station in the town of Pul-e-Zarin and killed 41 travellers.

# Dorangi buries its dead, asks who will answer
By Gul Rehman Taraki, The Sarwan Chronicle
DORANGI – They buried Haji Noor Badshah and two of his sons side by side on Saturday, in the graveyard behind the brick kiln, and then they carried the next coffin up the hill.
The 67-year-old dealer in buffaloes had come to the market every Friday for four decades, his nephew Sher Alam said. He had meant to stop at the end of the year, because his knees hurt, and to hand the business over to his eldest son.
By Saturday evening the number of dead had risen to 39, according to the district administration, but the Al-Barkat Welfare Trust, a charity whose ambulances took away most of the bodies, had counted 44. Deputy Commissioner Nadia Sultanzai said that the difference was due to remains which had been registered twice.
Shopkeepers blame the police. A metal detector at the north gate had been out of order since August, and the four constables who should have been on duty there had been withdrawn to protect a visiting minister, says Iqbal Lala, president of the traders' union.
"We wrote to them three times. We have the stamped receipts," Mr Lala says. His union has called a general strike for Monday and wants the head of the local police station, Zafar Tanoli, to be dismissed.
A tea boy of 13, Waqas, saw a man in a grey shawl push a handcart with a churn up to the weighbridge. "He bought a tea from me, left it standing and went away towards the canal," the boy says. "The tea was still hot when it happened."
A sketch based on his description has been put up at bus stops, and the police have offered a reward of five million rupees.

# One bomb, three claims: who struck the market of Dorangi?
Analysis by Harriet Colmore, South Asia editor
Within 48 hours of the explosion that killed at least 39 people in Dorangi, three organisations had been named as its authors, two had claimed it and one of these had taken its claim back.
The first claim was sent in the name of the Tehrik-e-Ghazian, also spelt Tehreek-i-Ghazian and known as the TeG, and was withdrawn after nine hours. The second came on Sunday from the Wilayat Sarwan, the local branch of a global jihadist network, which published a photograph of a young man whom it called Abu Dujana al-Sarwani, although nothing at the scene suggests that a suicide bomber was involved.
The government, for its part, accuses neither of them. Interior Minister Colonel (retd) Javed Hasnat Rind said that the explosive was of a military type used by the Free Sarwan Front (FSF), a separatist movement which he said was financed from abroad.
The FSF, whose exiled leader Dr Balach Mengani lives in Geneva, has never attacked markets; its usual targets are gas pipelines and railway bridges. Dr Mengani called the accusation absurd and asked for an investigation by the United Nations.
Professor Ayesha Durkhani of the Institute for Frontier Studies in Khairpani thinks that the confusion reflects a split in the TeG. Since the death of Bandakhel, she says, his followers, who call themselves the Lashkar-e-Siraj, have refused to obey the supreme commander, Mufti Hamza Waziristani, because he is holding talks with the government through tribal elders.
"A market is a message to your own commander: you cannot sign a ceasefire without us," she says.
In her view the e-mail was genuine, but was sent by the breakaway faction. It was written in Urdu, not in Pashto as the group's statements have been since 2020, and it bore an old emblem with a single sword.
The talks, which began in March in the border village of Tora Gund, have not been broken off. A fourth round is due to be held on November 20.

# Army kills suspected bombing mastermind in raid, minister says
Police publish names of three men, drop the charge against separatists.
KHAIRPANI, Nov. 12 (AFN) – Security forces have shot dead the man who is believed to have planned the Dorangi market bombing, Interior Minister Javed Hasnat Rind said on Sunday.
The man, identified as Qari Zubair, alias Toofan, was killed with two companions before dawn in a walled compound near the village of Shin Kamar, about 20 kilometres from the border, Mr Rind told a news conference in the provincial capital. A soldier was wounded in the leg.
Zubair, a former mechanic aged about 30, had built bombs for the Lashkar-e-Siraj, a splinter group of the Tehrik-e-Ghazian, the minister said. He thereby dropped his earlier accusation against the separatist Free Sarwan Front.
Asked why he had blamed the separatists, Mr Rind said he had relied on "a preliminary laboratory report that turned out to be wrong".
The forces were led to the compound by a mobile telephone that was found in the canal at Dorangi, according to Brigadier Tariq Shamsher, who heads the Counter-Terrorism Directorate (CTD) in Sarwan. Its last call had been made to a number registered to Zubair's brother-in-law.
Soldiers recovered 140 kilograms of ammonium nitrate, 11 detonators and six milk churns like the one used in the market, the brigadier said.
The opposition Awami Ittehad party demanded that the body be examined by independent doctors. "We have been shown dead masterminds before who then gave interviews," said its deputy chairwoman, Senator Rubina Shahwani.
The death toll of the bombing stands at 46, after two wounded men died last week.

# The doctor who did not go home
By Maham Qazalbash, feature, The Sarwan Chronicle
KHAIRPANI – When the first pick-up trucks with wounded men from Dorangi drove into the courtyard of the Lady Mehrunnisa Hospital, Farzana Yusufani had just ended a night shift. She did not go home for the next 52 hours.
"We have six operating tables and we used eleven, because my nurses brought doors," says the 48-year-old surgeon, who studied in Edinburgh and returned to Sarwan in 2009 against the advice of her family.
The hospital, founded in 1926 by the widow of a tea merchant, received 57 of the injured, more than any other. Seven of them died; fourteen lost an arm or a leg.
Blood was the greatest worry. The bank held 40 bags that morning, but after an appeal was broadcast by Radio Khairpani, so many students queued up outside the gate that the police closed the road. By midnight 612 people had given blood.
Dr Yusufani's bitterness is reserved for the provincial health department, which had promised a trauma centre for Dorangi after the attack on the bus station of Pul-e-Zarin. The foundation stone was laid by the then chief minister, Akbar Jan Lehri, but the building was never started because the money was diverted to a cricket stadium.
Secretary of Health Imtiaz Gorgani admits that the project was put off. He says that work will begin in the spring and that 1.9 billion rupees have been set aside for it.
For the men who lost limbs, a workshop in Lahore has offered artificial legs free of charge. One of them is Sher Alam, the nephew of the buffalo dealer Noor Badshah, who was injured when he went back to Dorangi's market to look for his uncle's ledger and a second, smaller charge went off.
He wants to reopen the family's stall, he says, "because the animals must be sold by somebody".

? What was the bomb in the livestock market hidden in?
= a milk churn | milk churn
@ when a bomb hidden in a milk churn exploded in a crowded livestock market in the town of Dorangi
? At what time did the blast occur?
= at about 9:40 a.m. | about 9:40 a.m. | 9:40 a.m.
@ The blast occurred at about 9:40 a.m., when hundreds of farmers and traders had gathered
? Who is the provincial chief of police?
= Rustam Khel Afrozi | Inspector General Rustam Khel Afrozi
@ said Inspector General Rustam Khel Afrozi, the provincial chief of police.
? How much compensation was announced for the families of the dead?
= 800,000 rupees | 800,000 rupees for the family of each of the dead
@ announced compensation of 800,000 rupees for the family of each of the dead.
? What happened in Pul-e-Zarin in June 2019?
= gunmen stormed a bus station in the town of Pul-e-Zarin and killed 41 travellers | gunmen stormed a bus station
@ since June 2019, when gunmen stormed a bus station in the town of Pul-e-Zarin and killed 41 travellers.
? where were Haji Noor Badshah and his sons buried
= in the graveyard behind the brick kiln | the graveyard behind the brick kiln
@ They buried Haji Noor Badshah and two of his sons side by side on Saturday, in the graveyard behind the brick kiln
? How many dead had the Al-Barkat Welfare Trust counted?
= 44
@ the Al-Barkat Welfare Trust, a charity whose ambulances took away most of the bodies, had counted 44.
? Since when had the metal detector at the north gate been out of order?
= since August | August
@ A metal detector at the north gate had been out of order since August
? Who is Iqbal Lala?
= president of the traders' union
@ says Iqbal Lala, president of the traders' union.
? Which movement did Javed Hasnat Rind first accuse?
= Free Sarwan Front | the Free Sarwan Front (FSF) | Free Sarwan Front (FSF) | the separatist Free Sarwan Front
@ said that the explosive was of a military type used by the Free Sarwan Front (FSF), a separatist movement which he said was financed from abroad.
@ He thereby dropped his earlier accusation against the separatist Free Sarwan Front.
? What do the followers of Bandakhel call themselves?
= the Lashkar-e-Siraj | Lashkar-e-Siraj
@ his followers, who call themselves the Lashkar-e-Siraj, have refused to obey the supreme commander
? Where does the exiled leader of the FSF live?
= Geneva | in Geneva
@ The FSF, whose exiled leader Dr Balach Mengani lives in Geneva
? When is the fourth round of the talks to be held?
= November 20 | on November 20
@ A fourth round is due to be held on November 20.
? Who heads the CTD in Sarwan?
= Tariq Shamsher | Brigadier Tariq Shamsher
@ according to Brigadier Tariq Shamsher, who heads the Counter-Terrorism Directorate (CTD) in Sarwan.
? how much ammonium nitrate was recovered
= 140 kilograms | 140 kilograms of ammonium nitrate
@ Soldiers recovered 140 kilograms of ammonium nitrate, 11 detonators and six milk churns
? By whom was the Lady Mehrunnisa Hospital founded?
= the widow of a tea merchant | by the widow of a tea merchant
@ The hospital, founded in 1926 by the widow of a tea merchant
~ By what means was the explosive triggered?
= by remote control | remote control
@ He put its weight at 12 to 15 kilograms and said it had been set off by remote control.
~ Who speaks for the banned militant alliance?
= Umar Kohistani
@ the group's main spokesman, who uses the name Umar Kohistani, denied any part in it.
~ what had been the motive given in the mail that the militants later called a fake
= in revenge for a drone strike that killed its deputy leader, Maulvi Siraj Bandakhel | revenge for a drone strike that killed its deputy leader, Maulvi Siraj Bandakhel | revenge for a drone strike
@ its fighters had carried out the attack in revenge for a drone strike that killed its deputy leader, Maulvi Siraj Bandakhel, in September.
~ How far is it from the site of the massacre to the main city of the province?
= 62 kilometres | 62 kilometres away
@ among them the Lady Mehrunnisa Hospital in the provincial capital, Khairpani, 62 kilometres away.
~ How does the deputy commissioner account for the two different tolls?
= remains which had been registered twice | the difference was due to remains which had been registered twice | due to remains which had been registered twice
@ Deputy Commissioner Nadia Sultanzai said that the difference was due to remains which had been registered twice.
~ Why were there no policemen at the entrance that morning?
= to protect a visiting minister | withdrawn to protect a visiting minister | had been withdrawn to protect a visiting minister
@ the four constables who should have been on duty there had been withdrawn to protect a visiting minister
~ Whose sacking do the merchants call for?
= Zafar Tanoli | the head of the local police station, Zafar Tanoli
@ wants the head of the local police station, Zafar Tanoli, to be dismissed.
~ In which direction did the suspect walk off, according to the child who served him?
= towards the canal | the canal
@ "He bought a tea from me, left it standing and went away towards the canal," the boy says.
~ How big is the bounty for the culprit?
= five million rupees | a reward of five million rupees
@ the police have offered a reward of five million rupees.
~ What do the separatists normally hit?
= gas pipelines and railway bridges
@ its usual targets are gas pipelines and railway bridges.
~ Which language should a real message of the Ghazian have been in, judging by recent years?
= Pashto
@ It was written in Urdu, not in Pashto as the group's statements have been since 2020
~ in which hamlet did negotiators first sit down together in spring
= the border village of Tora Gund | Tora Gund
@ The talks, which began in March in the border village of Tora Gund, have not been broken off.
~ What was the job of the slain bomb-maker before he turned to violence?
= mechanic | a former mechanic | former mechanic
@ Zubair, a former mechanic aged about 30, had built bombs for the Lashkar-e-Siraj
~ Who from the opposition cast doubt on the killing of the ringleader?
= Rubina Shahwani | Senator Rubina Shahwani | its deputy chairwoman, Senator Rubina Shahwani
@ "We have been shown dead masterminds before who then gave interviews," said its deputy chairwoman, Senator Rubina Shahwani.
~ How many donors had turned up before the day was over?
= 612 | 612 people
@ By midnight 612 people had given blood.
~ What were the funds for the emergency clinic spent on instead?
= a cricket stadium | cricket stadium
@ the building was never started because the money was diverted to a cricket stadium.
! How many people were killed in the drone strike in September?
! Who built the weighbridge of Dorangi?
! How old is Mufti Hamza Waziristani?
! What was the name of the soldier wounded at Shin Kamar?
! In which university did Ayesha Durkhani study?
! How much does a buffalo cost in Dorangi?
! How many people died in attacks in Sarwan in 2021?
! Who is the chairman of the Awami Ittehad party?
! Which film won the Oscar for best picture?
! how long do you boil an egg
! What is the population of Brazil?
! Who invented the telephone?
