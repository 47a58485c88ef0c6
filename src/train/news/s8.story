# Hackers paralyse card payments across Kenya's coast and capital
NAIROBI, July 7 – Millions of people in Kenya were unable to pay by card or telephone for most of Monday after hackers broke into the systems of PesaLink Union, a company which settles payments for 38 banks and some 210,000 shops.
The attack began at 5.17 a.m., when screens at the firm's computer centre in the Nairobi suburb of Ridgemoor showed a drawing of a smiling crocodile, according to its managing director, Wanjiru Kamotho. By 9 p.m. about 60 percent of the terminals were working again.
A group calling itself Green Delta claimed responsibility and demanded 450 bitcoin, the equivalent of around 47 million dollars, by Friday noon. Otherwise, it said in a message sent to several newsrooms, it would publish the data of 6.2 million account holders. Kamotho said there was no evidence so far that customers' data had been copied.
The Central Bank of Kenya ordered the banks to keep their counters open until 8 p.m. and raised the limit for withdrawals at cash machines to 70,000 shillings. Its deputy governor, Dr. Salim Mwinyi, appealed to the public not to fall for callers who offered help. At least 40 such cases had been reported by the evening, he said.
The National Cyber Response Centre (NCRC), set up in 2019, is investigating together with experts from Interpol. Its director, Colonel Ruth Chepkemoi, would not say whether the attackers were in the country but noted that the message contained a misspelling "which only somebody who learned Swahili late would make".
It is the second serious failure of the system within a year. Last September it was down for six hours because of a fire in a battery room.

# A market goes back to the notebook
MTONGANI – The first thing to run out was not money but paper. By noon on Monday the stationer beside the fish hall in Mtongani had sold 300 exercise books, and Mama Zuhura Bakari had filled eleven pages of hers with the names of people who owed her for octopus.
"I know them all. And those I don't know, I drew," says Bakari, who has had her stall for 26 years and speaks for the 480 traders of the market, the biggest on Kenya's south coast. Under number 14 there is a man with a large hat.
In this town of 52,000, nine purchases out of ten are made by telephone. Hardly anybody carries coins any more; the ferry across Kilo Creek, which costs 15 shillings, let everyone on for free until its captain, Hassan Mbarak, ran out of diesel at about three o'clock and could not pay for more. Some sixty passengers spent the night on the wrong side and were put up in a Koranic school.
At the district hospital the chief physician, Dr. Lavinia Odera, had the till locked and told patients to pay when they could. Two operations had to be put off, not for lack of money but because the oxygen supplier's driver was stuck at a petrol station in Voi Junction, 140 kilometres inland.
There were winners too. A pawnbroker in the old town, Mr. Premji, did more business in a day than in the whole of June. And the children of the neighbourhood discovered barter: three mangoes for one ride on a bicycle.
By Wednesday, when the telephones chirped again, 92 percent of Bakari's debtors had paid. Number 14 had not. She has hung his portrait up.

# Analysis: One door for thirty-eight banks
If thirty-eight banks share a door, it had better be a good one. The break-in at PesaLink Union has shown that this door was closed with a password which had not been changed since 2021.
According to a preliminary report by the Estonian security firm Raudvara, which was called in by the company on the day of the attack, the intruders entered on June 12 through the account of an outside technician who looked after the air conditioning. For 25 days they moved about unnoticed. The alarm that should have gone off had been switched off in April, because it had been rung too often by a harmless update.
PesaLink Union was founded in 2016 by the banks themselves, which still own it and have kept it on a short leash. In 2024 its request for a second computer centre in Kisumu, at a cost of 18 million dollars, was rejected by the shareholders, who paid themselves a dividend of 22 million that same year. "They saved on the lock and bought a carpet," says Farida Ngugi, a former head of supervision at the central bank, who now teaches at Strathmore University.
Green Delta is a newcomer. The name first cropped up in February, when a water company in Portugal was blackmailed, and again in May in connection with a chain of clinics in Chile. Pieter Haanstra, who follows such groups for Raudvara, believes that it consists of no more than a dozen people, several of whom used to belong to the gang known as Tin Orchard, broken up by the Dutch police in 2023.
Should a ransom be paid? Kenyan law does not forbid it. In Haanstra's experience about one victim in three pays, and of these two fifths are blackmailed again within a year.
The real lesson, Ngugi thinks, is a humbler one: every country should keep enough banknotes for ten days. Sweden decided on such a reserve in 2020; Kenya, she says, has enough for three.

# "We did not pay": the woman who said no to the crocodile
On the Friday when the ultimatum ran out, Wanjiru Kamotho was ironing. "I had not slept for four nights and I needed to see something become smooth," says the managing director of PesaLink Union, a trained mathematician from the tea-growing town of Limuriko.
Noon passed. At four minutes past, the hackers put a file with the names of 1,100 account holders on the internet, as proof. It turned out to be a guest list from a banking conference held in Mombasa in 2022. "They had stolen the biscuits and believed it was the safe," she says, and allows herself a laugh.
The decision not to pay was taken on Wednesday evening by seven people in a room without telephones. Five were in favour of refusing, two against. Kamotho will not say who the two were; it is known, however, that the chairman of the board, Titus Wafula, had already had a negotiator flown in from London, at 9,000 dollars a day.
The restoration of the system was the work of 64 people, most of them under thirty, who slept on mattresses from a nearby boarding school. The decisive idea came from Brian Otieno, an apprentice of 19, who remembered that a copy of the old software had been kept on a computer in the training room, which was not connected to anything. It was used for teaching schoolchildren about prime numbers.
Has she made mistakes herself? She nods. She had known about the old password since January and had put it on a list, in fourteenth place. "There were thirteen things that I thought were more important. I can recite them to you. None of them was," she says.
The crocodile from the screens has been printed on a T-shirt by her staff. She wears it under her jacket.

# Two held in Mombasa and Lisbon over payment hack
NAIROBI, September 30 – Police in Kenya and Portugal have arrested two men suspected of having taken part in July's attack on the payments company PesaLink Union, the National Cyber Response Centre announced on Tuesday.
One of them, a 33-year-old Belgian computer scientist identified only as Joris V., was seized on Saturday at a rented villa in Nyali Bay outside Mombasa, where he had been giving diving lessons for a year. The other, a Brazilian citizen, was arrested in the Alfama quarter of Lisbon. Both deny the charges.
Colonel Ruth Chepkemoi, the centre's director, said investigators had been put on the track by the air-conditioning technician whose account was misused. He had recalled a diving pupil's party at which he lent a stranger his telephone "for two minutes".
Electronic wallets containing 3.9 million dollars, thought to stem from the blackmail of the Chilean clinics, were secured. The technician, who is cooperating with the authorities, is being treated as a witness.
The total damage caused by the attack has been put by the finance ministry at 5.4 billion shillings, most of it trade lost by small shops. A relief fund of 800 million shillings, financed by the 38 banks in equal parts, will begin to pay out in November; claims can be lodged until October 24, exercise books being accepted as evidence.
Parliament is debating a bill which would oblige operators of payment systems to maintain a second computer centre and to report every intrusion within six hours. Its sponsor, Senator Amina Dida Guyo, expects it to be passed before Christmas. Work on the Kisumu centre has already begun; the shareholders gave their consent in August, unanimously, after Titus Wafula had been replaced as chairman by Farida Ngugi.
In Mtongani, traders' spokeswoman Zuhura Bakari has been paid by number 14. He had been at sea.

? What is the managing director of PesaLink Union called?
= Wanjiru Kamotho
@ according to its managing director, Wanjiru Kamotho
@ Wanjiru Kamotho was ironing. "I had not slept for four nights and I needed to see something become smooth," says the managing director of PesaLink Union
? How many bitcoin did Green Delta demand?
= 450 bitcoin | 450
@ A group calling itself Green Delta claimed responsibility and demanded 450 bitcoin
? When was the National Cyber Response Centre set up?
= 2019 | in 2019
@ The National Cyber Response Centre (NCRC), set up in 2019, is investigating together with experts from Interpol.
? what does Mama Zuhura Bakari sell
= octopus
@ Mama Zuhura Bakari had filled eleven pages of hers with the names of people who owed her for octopus
? how many people live in mtongani
= 52,000
@ In this town of 52,000, nine purchases out of ten are made by telephone.
? Where were the passengers of the ferry put up for the night?
= a Koranic school | in a Koranic school
@ Some sixty passengers spent the night on the wrong side and were put up in a Koranic school.
? Which security firm was called in by PesaLink Union?
= Raudvara | the Estonian security firm Raudvara
@ According to a preliminary report by the Estonian security firm Raudvara, which was called in by the company on the day of the attack
? who is farida ngugi
= a former head of supervision at the central bank, who now teaches at Strathmore University | a former head of supervision at the central bank
@ says Farida Ngugi, a former head of supervision at the central bank, who now teaches at Strathmore University
? How long did the hackers move about in the system unnoticed?
= 25 days | For 25 days
@ For 25 days they moved about unnoticed.
? What was Wanjiru Kamotho doing on the Friday when the ultimatum ran out?
= ironing | was ironing
@ On the Friday when the ultimatum ran out, Wanjiru Kamotho was ironing.
? Who replaced Titus Wafula as chairman?
= Farida Ngugi
@ after Titus Wafula had been replaced as chairman by Farida Ngugi
? Until when can claims on the relief fund be lodged?
= October 24 | until October 24
@ will begin to pay out in November; claims can be lodged until October 24
~ What popped up on PesaLink Union's monitors when the attack started?
= a drawing of a smiling crocodile | a smiling crocodile
@ screens at the firm's computer centre in the Nairobi suburb of Ridgemoor showed a drawing of a smiling crocodile
~ Who said they were behind the PesaLink hack?
= Green Delta | A group calling itself Green Delta
@ A group calling itself Green Delta claimed responsibility
~ Which central banker warned Kenyans about bogus helpers on the phone?
= Salim Mwinyi | Dr. Salim Mwinyi
@ Its deputy governor, Dr. Salim Mwinyi, appealed to the public not to fall for callers who offered help.
~ Up to how much could Kenyans take out of the machine during the outage?
= 70,000 shillings
@ raised the limit for withdrawals at cash machines to 70,000 shillings
~ What knocked out the payment network the year before?
= a fire in a battery room | because of a fire in a battery room
@ Last September it was down for six hours because of a fire in a battery room.
~ Who was in command of the Kilo Creek ferry?
= Hassan Mbarak | its captain, Hassan Mbarak
@ the ferry across Kilo Creek, which costs 15 shillings, let everyone on for free until its captain, Hassan Mbarak, ran out of diesel
~ Which doctor let the sick settle their bills later?
= Lavinia Odera | Dr. Lavinia Odera
@ the chief physician, Dr. Lavinia Odera, had the till locked and told patients to pay when they could
~ Where did the man bringing the oxygen get stranded?
= a petrol station in Voi Junction, 140 kilometres inland | at a petrol station in Voi Junction, 140 kilometres inland | a petrol station in Voi Junction | Voi Junction
@ the oxygen supplier's driver was stuck at a petrol station in Voi Junction, 140 kilometres inland
~ How did youngsters get around without cash?
= barter
@ And the children of the neighbourhood discovered barter: three mangoes for one ride on a bicycle.
~ Whose login did the hackers use to get into PesaLink Union in June?
= an outside technician who looked after the air conditioning | an outside technician
@ the intruders entered on June 12 through the account of an outside technician who looked after the air conditioning
~ why had the alarm been turned off in spring
= because it had been rung too often by a harmless update | it had been rung too often by a harmless update
@ had been switched off in April, because it had been rung too often by a harmless update
~ owners of PesaLink Union?
= the banks themselves | the banks
@ PesaLink Union was founded in 2016 by the banks themselves, which still own it and have kept it on a short leash.
~ What would the back-up site in western Kenya have cost when the owners vetoed it?
= 18 million dollars
@ In 2024 its request for a second computer centre in Kisumu, at a cost of 18 million dollars, was rejected by the shareholders
~ Which expert thinks Green Delta has at most twelve members?
= Pieter Haanstra
@ Pieter Haanstra, who follows such groups for Raudvara, believes that it consists of no more than a dozen people
~ who smashed the Tin Orchard gang
= the Dutch police | Dutch police
@ the gang known as Tin Orchard, broken up by the Dutch police in 2023
~ Which Nordic country stocks up on cash for emergencies?
= Sweden
@ every country should keep enough banknotes for ten days. Sweden decided on such a reserve in 2020
~ where does kamotho come from?
= the tea-growing town of Limuriko | Limuriko
@ a trained mathematician from the tea-growing town of Limuriko
~ From which city did Wafula bring in a negotiator?
= London
@ the chairman of the board, Titus Wafula, had already had a negotiator flown in from London, at 9,000 dollars a day
~ Which youngster knew where a spare version of the programs was to be found?
= Brian Otieno
@ The decisive idea came from Brian Otieno, an apprentice of 19, who remembered that a copy of the old software had been kept on a computer in the training room
~ Where was the Belgian suspect picked up?
= a rented villa in Nyali Bay outside Mombasa | at a rented villa in Nyali Bay outside Mombasa | Nyali Bay | Nyali Bay outside Mombasa
@ a 33-year-old Belgian computer scientist identified only as Joris V., was seized on Saturday at a rented villa in Nyali Bay outside Mombasa
~ How much harm did the hack do in money, by the ministry's count?
= 5.4 billion shillings
@ The total damage caused by the attack has been put by the finance ministry at 5.4 billion shillings
~ Which senator is behind the proposed law on payment firms?
= Amina Dida Guyo | Senator Amina Dida Guyo
@ Its sponsor, Senator Amina Dida Guyo, expects it to be passed before Christmas.
! kamotho's age
! What is the name of the man with the large hat?
! What is the name of the Brazilian suspect?
! How much ransom did the Chilean clinics pay?
! Who is the governor of the Central Bank of Kenya?
! Which two people voted in favour of paying the ransom?
! when was raudvara founded?
! How many shops in Tanzania were hit by the attack?
! What is the price of a barrel of oil?
! who invented the bitcoin
! How many languages are spoken in Nigeria?
! When did Kenya become independent?
