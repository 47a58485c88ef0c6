# Tea magnate abducted on way to church in Kenya
KIPSARAI, Kenya – Gunmen kidnapped one of western Kenya's wealthiest businessmen on Sunday as he was driving to church with his daughter, police said. Josphat Kiplimo, 66, the founder of Highland Leaf, a tea company that employs around 4,500 people, was forced into a white van about three kilometres from his home near the town of Kipsarai.
His driver, Moses Wafula, was shot in the leg when he tried to reverse the car. Mr. Kiplimo's daughter, Dr. Faith Kiplimo, was left unharmed at the roadside.
"They were calm. They called him 'mzee' and told him to bring his tablets," she said. Her father, who suffers from diabetes, needs an injection of insulin twice a day.
The van was found burnt out in a quarry on Sunday evening, according to the county's police commander, Grace Atieno. She said that between four and six men had taken part in the abduction, at least one of whom spoke Swahili with a coastal accent, and that roadblocks had been set up as far as the Ugandan border.
No group has claimed responsibility, and no demand had been received by Monday noon. Mr. Kiplimo, the son of a tea picker, founded Highland Leaf in 1989 with a loan of 20,000 shillings from a women's savings club, and now exports to 23 countries.
The Directorate of Criminal Investigations (DCI) in Nairobi has sent a team of 30 officers led by Superintendent Hassan Abdikadir. A reward of five million shillings was offered by the Kenya Tea Exporters' Union, whose chairman, Ramesh Vadgama, called the victim "the most punctual man in the trade". Two years ago a flower grower, Pieter Hoekstra, was held for 19 days in the same county before being freed in a police raid.

# Kidnappers demand $4 million and 'a letter of apology'
The men who are holding the tea producer Josphat Kiplimo have demanded $4 million in cash and a public apology to the smallholders of the Nandemo hills, his family said on Wednesday. The demand was delivered in a box of tea bags that was left at the door of a petrol station in Kipsarai.
With it came a photograph in which the businessman holds up a newspaper of the previous day. He has a plaster on his forehead but otherwise looks well, said the family's spokesman, his nephew Daniel Rotich.
The mention of the smallholders, which surprised investigators, refers to a dispute over the price of green leaf that led to a strike by some 2,000 growers in 2018. Superintendent Hassan Abdikadir said it might be "a coat put on over an ordinary crime", meant to lead the police astray.
The growers themselves reacted with indignation. "We quarrelled with Kiplimo about money, and on Sundays we sang in the same choir," said Esther Chebet, who chairs the Nandemo Smallholders' Association. Its members have begun to search the forest in groups of 20, carrying whistles.
The family wants to pay, Mr. Rotich made clear, and has asked the police to keep away from any meeting. Kenyan law does not forbid ransoms, but the interior ministry has advised against them since 2014 on the ground that every payment finances the next abduction.
A pharmacist in the lakeside town of Port Oduor, Lilian Anyango, has meanwhile reported that a young man bought 30 ampoules of insulin on Monday and paid with a new 1,000-shilling note from a whole bundle of them. A drawing of him, made from her description, has been published by the DCI. It shows a thin face with a scar on the chin.

# Freed after 16 days: Kiplimo walks into a police post
NAIROBI – Josphat Kiplimo, the Kenyan tea magnate who was kidnapped in early June, walked into a village police post shortly after dawn on Tuesday, barefoot and 11 kilograms lighter, and asked for a cup of tea. It was not very good, he said later, but he had never enjoyed one more.
The post lies at Mbirikoni, a fishing village on the Kenyan shore of Lake Victoria, about 140 kilometres from the place where he was seized. He had been put out of a boat in the dark and told to count to 1,000.
Constable Peter Omollo, who was alone on duty, did not recognise him. "He said his name, and I said, 'Old man, that is what they all say,'" the 23-year-old recalled.
Mr. Kiplimo told a news conference in Nairobi that he had been kept in a grain store with his eyes bandaged, but had been treated with respect. One of the guards had read the Psalms to him every night; another, a boy of about 17, had taught himself to give the injections from a video.
A ransom was paid, his nephew Daniel Rotich confirmed, though he would not say how much. The newspaper The Rift Observer, quoting a source in the family, put it at 90 million shillings, or roughly $700,000, which was thrown from a moving train near Kolwezi Bridge on Sunday night.
The interior minister, Samuel Nderitu, said he was delighted for the family but dismayed at the payment. No arrests have been made. Doctors at the Aga Khan hospital, where Mr. Kiplimo is being examined, said his blood sugar was better than it had been in January.

# Brother-in-law accused of planning abduction of tea tycoon
Police in western Kenya have arrested the brother-in-law of Josphat Kiplimo on suspicion of having planned the kidnapping from which the businessman was freed in June. Elijah Cheruiyot, 58, who had been finance director of Highland Leaf until he was dismissed in 2022, was led out of his house in Kipsarai on Friday with a coat over his head.
The trail began with the banknotes. The serial numbers of the insulin buyer's bundle, which the pharmacist, Lilian Anyango, had written down because she feared forgeries, led to a bank in Kisumu from which Mr. Cheruiyot had drawn two million shillings a week before the crime.
The buyer himself, a motorcycle-taxi driver named Brian Ouma, was picked up in Mombasa in August and is said to have told everything. According to the charge sheet, six men were hired, five of whom are now in custody; the sixth, a former soldier known as "Captain", is believed to have fled to Tanzania.
Of the ransom, 52 million shillings has been recovered, most of it from a beehive. The rest was spent on a minibus and three plots of land.
Mr. Cheruiyot denies everything. His lawyer, Patricia Mwende, told the magistrates' court that her client had withdrawn the money in order to pay for his mother's funeral, and accused the police of "reading a novel written by a frightened boy".
The motive, Superintendent Abdikadir believes, was revenge for the dismissal, which had followed the discovery that 31 million shillings was missing from the pension fund. Mr. Kiplimo's wife, Rachel, the sister of the accused, has moved to her daughter's house in Eldoret and is not speaking to anyone. The trial has been set for 17 February.

# What the tea picker's son learned in the dark
He still counts when he cannot sleep, Josphat Kiplimo says, and usually gets to about 400. The grain store smelt of maize and paraffin, and he came to know the hours by the birds: first the bulbuls, then the ibises, then, in the heat of the day, nothing.
Nine months after his release, the founder of Highland Leaf has handed the running of the company to his daughter Faith, who gave up her post as a heart surgeon for it. He himself spends most of the week in a rented room above a hardware shop in Nandemo, where anyone may come and complain to him about the price of leaf.
It was raised in January from 24 to 31 shillings a kilo. Was that because of the letter? "A man with bandaged eyes has time to do sums," he says. "The letter was written by thieves, but the sums were right."
About 300 growers have visited him so far, some with chickens. He has set up a fund named after his mother, Tabitha Jerono, which lends money to pickers' children for their studies and has been endowed with what was found in the beehive.
Last month his brother-in-law was sentenced to 25 years, and Brian Ouma, whose confession had been taken into account, to seven. Mr. Kiplimo spoke in court on behalf of the youngest of the guards, Collins, who got two years on probation and has started to train as a nurse at Kapsowet College.
"He had a gentle hand with the needle," he says. He gets up, because it has struck four, and puts the kettle on. The man the trade calls punctual has bought himself a watch without hands, a present to himself, he explains, for having got out of there with time to spare.

? What company did Josphat Kiplimo found?
= Highland Leaf | Highland Leaf, a tea company
@ Josphat Kiplimo, 66, the founder of Highland Leaf, a tea company that employs around 4,500 people
@ founded Highland Leaf in 1989 with a loan of 20,000 shillings
@ Nine months after his release, the founder of Highland Leaf has handed the running of the company to his daughter Faith
? Who was shot in the leg?
= Moses Wafula | His driver, Moses Wafula
@ His driver, Moses Wafula, was shot in the leg when he tried to reverse the car.
? Where was the van found?
= in a quarry | a quarry | burnt out in a quarry
@ The van was found burnt out in a quarry on Sunday evening
? how many countries does Highland Leaf export to
= 23 countries | 23
@ founded Highland Leaf in 1989 with a loan of 20,000 shillings from a women's savings club, and now exports to 23 countries
? Who chairs the Nandemo Smallholders' Association?
= Esther Chebet
@ said Esther Chebet, who chairs the Nandemo Smallholders' Association
? How many ampoules of insulin did the young man buy?
= 30 | 30 ampoules | 30 ampoules of insulin
@ reported that a young man bought 30 ampoules of insulin on Monday
? On what lake does Mbirikoni lie?
= Lake Victoria
@ The post lies at Mbirikoni, a fishing village on the Kenyan shore of Lake Victoria
? What did one of the guards read to Kiplimo every night?
= the Psalms | Psalms
@ One of the guards had read the Psalms to him every night
? When was Elijah Cheruiyot dismissed?
= in 2022 | 2022
@ Elijah Cheruiyot, 58, who had been finance director of Highland Leaf until he was dismissed in 2022
? Where was Brian Ouma picked up?
= Mombasa | in Mombasa
@ The buyer himself, a motorcycle-taxi driver named Brian Ouma, was picked up in Mombasa in August
? How many years was Brian Ouma sentenced to?
= seven | to seven
@ Last month his brother-in-law was sentenced to 25 years, and Brian Ouma, whose confession had been taken into account, to seven.
? After whom is the fund named?
= Tabitha Jerono | his mother, Tabitha Jerono | his mother
@ He has set up a fund named after his mother, Tabitha Jerono, which lends money to pickers' children for their studies
~ How big is the workforce of Highland Leaf?
= around 4,500 | 4,500 | around 4,500 people
@ the founder of Highland Leaf, a tea company that employs around 4,500 people
~ What illness does the tycoon have?
= diabetes
@ Her father, who suffers from diabetes, needs an injection of insulin twice a day.
~ Which police chief reckoned up to half a dozen men carried out the abduction?
= Grace Atieno
@ The van was found burnt out in a quarry on Sunday evening, according to the county's police commander, Grace Atieno. She said that between four and six men had taken part in the abduction
~ Who lent Kiplimo the money to start his firm?
= a women's savings club
@ founded Highland Leaf in 1989 with a loan of 20,000 shillings from a women's savings club
~ Who heads the detectives dispatched from the capital?
= Hassan Abdikadir | Superintendent Hassan Abdikadir
@ The Directorate of Criminal Investigations (DCI) in Nairobi has sent a team of 30 officers led by Superintendent Hassan Abdikadir.
~ How much did the exporters put up for tips?
= five million shillings | A reward of five million shillings
@ A reward of five million shillings was offered by the Kenya Tea Exporters' Union
~ How long was Hoekstra in captivity?
= 19 days | for 19 days
@ Two years ago a flower grower, Pieter Hoekstra, was held for 19 days in the same county before being freed in a police raid.
~ Apart from the money, what did the gang ask for?
= a public apology | a public apology to the smallholders of the Nandemo hills
@ have demanded $4 million in cash and a public apology to the smallholders of the Nandemo hills, his family said on Wednesday
~ Where did the abductors drop off their demand?
= at the door of a petrol station in Kipsarai | the door of a petrol station in Kipsarai | a petrol station in Kipsarai
@ The demand was delivered in a box of tea bags that was left at the door of a petrol station in Kipsarai.
~ Which relative talks to the press for the Kiplimos?
= Daniel Rotich | his nephew Daniel Rotich
@ said the family's spokesman, his nephew Daniel Rotich
~ What were the 2018 protests of the farmers about?
= the price of green leaf | a dispute over the price of green leaf
@ refers to a dispute over the price of green leaf that led to a strike by some 2,000 growers in 2018
~ Why does the government dislike ransoms being handed over?
= every payment finances the next abduction | on the ground that every payment finances the next abduction
@ the interior ministry has advised against them since 2014 on the ground that every payment finances the next abduction
~ What distinguishing mark does the insulin buyer have?
= a scar on the chin | scar on the chin
@ It shows a thin face with a scar on the chin.
~ how much weight did Kiplimo lose while captive
= 11 kilograms | 11 kilograms lighter
@ walked into a village police post shortly after dawn on Tuesday, barefoot and 11 kilograms lighter
~ Which young officer wouldn't believe who was standing before him?
= Peter Omollo | Constable Peter Omollo
@ Constable Peter Omollo, who was alone on duty, did not recognise him. "He said his name, and I said, 'Old man, that is what they all say,'" the 23-year-old recalled.
~ What sum changed hands according to The Rift Observer?
= 90 million shillings | 90 million shillings, or roughly $700,000 | roughly $700,000
@ The newspaper The Rift Observer, quoting a source in the family, put it at 90 million shillings, or roughly $700,000, which was thrown from a moving train
~ Which minister was unhappy that the family had paid?
= Samuel Nderitu | The interior minister, Samuel Nderitu
@ The interior minister, Samuel Nderitu, said he was delighted for the family but dismayed at the payment.
~ Why did Anyango jot down the numbers on the notes?
= because she feared forgeries | she feared forgeries
@ which the pharmacist, Lilian Anyango, had written down because she feared forgeries
~ In what was most of the recovered loot hidden?
= a beehive | from a beehive
@ Of the ransom, 52 million shillings has been recovered, most of it from a beehive.
~ What does Cheruiyot claim he needed the cash for?
= his mother's funeral | to pay for his mother's funeral | in order to pay for his mother's funeral
@ her client had withdrawn the money in order to pay for his mother's funeral
~ Which profession did Faith quit to run the business?
= heart surgeon | a heart surgeon
@ has handed the running of the company to his daughter Faith, who gave up her post as a heart surgeon for it
~ At which school is the youngest captor learning to look after patients?
= Kapsowet College | at Kapsowet College
@ the youngest of the guards, Collins, who got two years on probation and has started to train as a nurse at Kapsowet College
! How old is Faith Kiplimo?
! What is the real name of "Captain"?
! How much was Pieter Hoekstra's ransom?
! When did Josphat Kiplimo marry Rachel?
! How many people does the Nandemo Smallholders' Association have as members?
! Which judge sentenced Elijah Cheruiyot?
! how much tea did Highland Leaf export in 2020
! In which village was the grain store?
! What is the capital of Tanzania?
! Who won the men's marathon at the Paris Olympics?
! How is green tea different from black tea?
! What is the world's deepest lake?
