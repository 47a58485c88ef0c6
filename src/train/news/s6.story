# Director of children's charity held over missing millions
MELBOURNE, August 21 – The founder and director of Lantern House, one of Australia's best-known children's charities, was arrested at Melbourne airport on Thursday on suspicion of having diverted at least A$8.6 million in donations, police said.
Rosalind Tavener, 58, was about to board a flight to Singapore when she was detained at around 6.20 a.m. Detective Superintendent Hamish Orr, who leads the fraud squad of Victoria Police, said that the money, intended for boarding schools and mobile clinics in Papua New Guinea, appeared to have been spent on property, horses and "a quite remarkable quantity of orchids".
The charity, founded in 1999 in the Victorian town of Banyula Springs, has 74 employees and collected A$31 million last year from some 120,000 regular donors. Its accounts have been frozen by order of the Federal Court, and the accountant Deepika Raman of the firm Cole Sattler has been appointed administrator.
The investigation was set off by an anonymous letter to the Australian Charities and Not-for-profits Commission (ACNC) in March. It contained photographs of three schools, supposedly in different provinces, which on closer inspection had the same dog lying in front of the same door.
Ms. Tavener's lawyer, Lionel Prout, said his client rejected all accusations and had been on her way to a conference. She appeared briefly before a magistrate in the afternoon and was remanded in custody until September 4.
The governor-general's office said that it was reviewing the Medal of the Order of Australia which she was awarded in 2014.

# Banyula Springs does not know where to look
The lantern in the window of the old post office has been lit every night since 1999. On Thursday somebody switched it off, and on Friday morning nobody at the bakery wanted to say who.
Rosalind Tavener came to Banyula Springs as a nurse, from Hobart, when the hospital still had a maternity ward. Those who know her describe a woman who remembers every birthday and never carries a purse. "She sat with my mum for eleven nights," said Glenys Hartigan, who runs the post office counter in the pharmacy. "You don't forget that because of a bit in the paper."
Others had begun to wonder. Why, for example, did a charity for Papua New Guinea need the former Willowmere racing stables, 12 kilometres out of town, which it bought in 2019 for A$2.3 million? To let orphans ride, donors were told. Barry Lusk, a farrier who shod the nine horses there, says that in five years he never saw a child.
The bookkeeper, Colin Wadley, resigned suddenly two years ago and moved to Queensland, telling friends that he needed warmer weather. He has since been questioned twice as a witness. It is widely assumed in the town that it was he who wrote the letter, but his sister, Noreen, says he has not touched a typewriter since 1988.
The shire council, which gave the charity the post office building for a rent of one dollar a year, will discuss the lease on Tuesday. Mayor Tom Aquilina advised against haste. At the primary school, whose pupils had raised A$1,940 in a sponsored swim in June, headmistress Wendy Cho has put the word "trust" on the blackboard and asked the older ones to write down what it means.
One boy wrote: "It's when you don't count the change."

# In the villages they never saw a clinic
KEREMBO, Papua New Guinea – The mobile clinic that is said to have treated 14,000 patients here in the past four years stands behind the mission church with flat tyres, and a family of chickens lives in it. "It came once," says the catechist, Moses Waigani. "They took pictures for two days. Then the driver took the battery home."
Kerembo, a village of 600 people in the highlands, a day and a half by road from the provincial capital, appears in the annual reports of the Australian charity Lantern House as a model project. According to the report for 2022 there is a boarding school for 180 girls. In fact there is a timber building with a tin roof, put up by the villagers themselves, where one teacher, Grace Tupi, instructs 43 children of both sexes.
Tupi, who is paid by the diocese, says that she was given a blackboard, a box of recorders and a crate of winter coats by the Australians. The coats are used at night. She remembers Rosalind Tavener well. "She cried when she left. I believe that she meant it."
Not all of it was invented. In the coastal town of Daruma the charity did run a dental surgery until 2021, which was so popular that people came by canoe from the islands. It was closed after the dentist, Fergus Pell, had written to head office for the third time to ask where the money for the drills was.
Health minister Julius Kombra in Port Moresby said that his government had never received a complaint, adding that there were around 260 foreign charities in the country and four officials to supervise them. Two of these posts are vacant.
The village council of Kerembo has written a letter to the court in Melbourne. It asks for the battery.

# Analysis: Why the watchdogs slept
For eleven years in a row Lantern House was certified as "exemplary" by Good Hands, a body which rates charities and lives on the fees of those it rates. In 2017 the certificate hung, in a gilt frame, next to an orchid.
How could it happen? The answer given by the administrator, Deepika Raman, in her first report, which was submitted to the Federal Court on October 10, is short: nobody had gone there. The auditors, a two-man practice from Geelong called Munro & Fitch, had examined receipts, and receipts there were. Some 3,100 of them came from a single stationery pad.
The money left the charity by way of a company, Highland Logistics, which was paid for the transport of medicines that never existed. It was registered in Vanuatu in 2013, and its only director was a certain Leopold Sands, a retired jockey from Hobart, whom Raman describes as a close friend of the accused. He died in May. Over nine years A$11.4 million went to the firm, a third more than the police had first assumed.
The board of the charity, consisting of six people, among them a former test cricketer and a bishop, met twice a year for lunch. Its chair, the retired broadcaster Marguerite Lyle, told the administrator that she had taken the presence of the bishop as a form of audit.
Professor Anand Kulasekara of Monash University, who studies fraud in non-profit organisations, sees a pattern. Charities with a charismatic founder, he says, are four times as likely to be defrauded as others, and usually by that very founder. He would like every charity with an income of more than A$10 million to be visited on the spot once every three years.
The assistant treasurer, Bronwyn Ashe, has promised a bill by Easter. It will cost, the treasury reckons, A$17 million a year, which is about what the public gave less to charities in September alone.

# Lantern House founder sentenced to nine years
MELBOURNE, June 12 – Rosalind Tavener, the founder of the charity Lantern House, was sentenced by the County Court of Victoria on Friday to nine years in prison for fraud and false accounting. She must serve at least five and a half before she can apply for parole.
Tavener had pleaded guilty in March to 37 of 52 counts; the others were dropped. Judge Philippa Drummond said that she had "stolen from children who did not know they owned anything" but acknowledged that she had begun with honest intentions and had lived, orchids apart, modestly.
In a statement read by her lawyer, Lionel Prout, she apologised to the donors and to the people of Kerembo. She had started to take money in 2013, she declared, in order to pay the gambling debts of Leopold Sands, who had threatened to sell photographs of her to a magazine. The judge found no evidence of any photographs.
The administrator has recovered about A$6.9 million so far, most of it from the sale of a house on the Mornington Peninsula and of the Willowmere stables. The orchids, 1,460 of them, were bought by the botanical garden in Ballarat. What remains after costs will be handed over to a new trust, Kerembo Futures, which is to be managed by the former dentist of the charity, Fergus Pell.
The author of the anonymous letter is now known. Imogen Blythe, a 26-year-old trainee in the picture department of the charity, told the magazine The Verandah that she had noticed the dog when she was asked to brighten up the sky. "He had one white ear," she said. "You can't have three dogs with the same ear."
Proceedings against the auditors, Munro & Fitch, are to begin in September. Good Hands, the rating body, dissolved itself at the end of last year.
In Banyula Springs the post office is to become a library.

? Where was Rosalind Tavener arrested?
= Melbourne airport | at Melbourne airport
@ was arrested at Melbourne airport on Thursday on suspicion of having diverted at least A$8.6 million in donations
? Who leads the fraud squad of Victoria Police?
= Hamish Orr | Detective Superintendent Hamish Orr
@ Detective Superintendent Hamish Orr, who leads the fraud squad of Victoria Police
? When was Tavener awarded the Medal of the Order of Australia?
= in 2014 | 2014
@ it was reviewing the Medal of the Order of Australia which she was awarded in 2014
? For how much were the Willowmere stables bought?
= A$2.3 million | for A$2.3 million
@ the former Willowmere racing stables, 12 kilometres out of town, which it bought in 2019 for A$2.3 million
? who is barry lusk?
= a farrier who shod the nine horses there | a farrier
@ Barry Lusk, a farrier who shod the nine horses there, says that in five years he never saw a child
? what did grace tupi get from the australians
= a blackboard, a box of recorders and a crate of winter coats
@ says that she was given a blackboard, a box of recorders and a crate of winter coats by the Australians
? How many children does Grace Tupi instruct?
= 43 children of both sexes | 43 | 43 children
@ where one teacher, Grace Tupi, instructs 43 children of both sexes
? In which country was Highland Logistics registered?
= Vanuatu
@ It was registered in Vanuatu in 2013, and its only director was a certain Leopold Sands
? Who was the chair of the board of Lantern House?
= Marguerite Lyle | the retired broadcaster Marguerite Lyle
@ Its chair, the retired broadcaster Marguerite Lyle, told the administrator that she had taken the presence of the bishop as a form of audit.
? To how many years in prison was Tavener sentenced?
= nine years | nine
@ was sentenced by the County Court of Victoria on Friday to nine years in prison for fraud and false accounting
? Who bought the orchids?
= the botanical garden in Ballarat
@ The orchids, 1,460 of them, were bought by the botanical garden in Ballarat.
? who wrote the anonymous letter
= Imogen Blythe
@ The author of the anonymous letter is now known. Imogen Blythe, a 26-year-old trainee in the picture department of the charity
~ Where was Rosalind Tavener going to fly when the police stopped her?
= Singapore | to Singapore
@ Rosalind Tavener, 58, was about to board a flight to Singapore when she was detained at around 6.20 a.m.
~ Which country's children were Lantern House donations meant to help?
= Papua New Guinea
@ the money, intended for boarding schools and mobile clinics in Papua New Guinea, appeared to have been spent on property
~ Who was put in control of the charity after the arrest?
= Deepika Raman | the accountant Deepika Raman
@ the accountant Deepika Raman of the firm Cole Sattler has been appointed administrator
@ The answer given by the administrator, Deepika Raman, in her first report
~ Which animal gave away that the school pictures were faked?
= dog | the same dog
@ which on closer inspection had the same dog lying in front of the same door
@ told the magazine The Verandah that she had noticed the dog when she was asked to brighten up the sky
~ What job did Tavener do when she first turned up in Banyula Springs?
= nurse | as a nurse | a nurse
@ Rosalind Tavener came to Banyula Springs as a nurse, from Hobart, when the hospital still had a maternity ward.
~ What explanation did supporters get for the purchase of the stables?
= To let orphans ride
@ To let orphans ride, donors were told.
~ where did the bookkeeper go after leaving his post
= Queensland | to Queensland
@ The bookkeeper, Colin Wadley, resigned suddenly two years ago and moved to Queensland
~ What rent did the shire charge Lantern House for the post office?
= one dollar a year | one dollar
@ The shire council, which gave the charity the post office building for a rent of one dollar a year
~ who runs the school where the pupils swam for money?
= Wendy Cho | headmistress Wendy Cho
@ At the primary school, whose pupils had raised A$1,940 in a sponsored swim in June, headmistress Wendy Cho has put the word "trust" on the blackboard
~ What creatures have moved into the medical van at Kerembo?
= a family of chickens | chickens
@ stands behind the mission church with flat tyres, and a family of chickens lives in it
~ who gives Tupi her wages
= the diocese
@ Tupi, who is paid by the diocese, says that she was given a blackboard
~ In which place did Lantern House really look after people's teeth?
= the coastal town of Daruma | Daruma | In the coastal town of Daruma
@ In the coastal town of Daruma the charity did run a dental surgery until 2021
~ Which politician pointed out how few civil servants watch over foreign aid groups?
= Julius Kombra | Health minister Julius Kombra
@ Health minister Julius Kombra in Port Moresby said that his government had never received a complaint, adding that there were around 260 foreign charities in the country and four officials to supervise them.
~ Which organisation kept giving Lantern House top marks?
= Good Hands
@ For eleven years in a row Lantern House was certified as "exemplary" by Good Hands
~ home city of the charity's auditors?
= Geelong
@ The auditors, a two-man practice from Geelong called Munro & Fitch, had examined receipts
~ What was Highland Logistics supposedly being paid to do?
= the transport of medicines that never existed | the transport of medicines
@ by way of a company, Highland Logistics, which was paid for the transport of medicines that never existed
~ How much cash ended up with Highland Logistics altogether?
= A$11.4 million
@ Over nine years A$11.4 million went to the firm, a third more than the police had first assumed.
~ Which academic wants big charities checked in person every few years?
= Anand Kulasekara | Professor Anand Kulasekara
@ Professor Anand Kulasekara of Monash University, who studies fraud in non-profit organisations, sees a pattern. Charities with a charismatic founder, he says, are four times as likely to be defrauded as others, and usually by that very founder. He would like every charity with an income of more than A$10 million to be visited on the spot once every three years.
~ Which member of the government announced a new law on charities?
= Bronwyn Ashe | The assistant treasurer, Bronwyn Ashe
@ The assistant treasurer, Bronwyn Ashe, has promised a bill by Easter.
~ why did Tavener say she began stealing
= in order to pay the gambling debts of Leopold Sands | to pay the gambling debts of Leopold Sands
@ She had started to take money in 2013, she declared, in order to pay the gambling debts of Leopold Sands
~ Who is going to run the trust that gets the leftover money?
= Fergus Pell | the former dentist of the charity, Fergus Pell
@ a new trust, Kerembo Futures, which is to be managed by the former dentist of the charity, Fergus Pell
~ How much of the stolen cash has been got back?
= about A$6.9 million | A$6.9 million
@ The administrator has recovered about A$6.9 million so far
! how old is deepika raman?
! What was the name of the dog in the photographs?
! Tavener's husband?
! How much did the botanical garden pay for the orchids?
! When did Leopold Sands win his last race?
! Which bishop sat on the board of Lantern House?
! How many people work for Good Hands?
! Where in Queensland does Colin Wadley live?
! Who was the first prime minister of Australia?
! what is the population of indonesia
! When did the Red Cross win its first Nobel Peace Prize?
! How do you repot an orchid?
