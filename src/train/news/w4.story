# Former spy officer of Belogar breaks silence after fleeing in fishing boat
HELSINKI (Continental News) – An officer of the secret service of Belogar who fled across the Baltic Sea in a fishing boat in April has given his first interview, in which he accuses his former masters of having planned the kidnapping of at least seven opponents abroad.
Viktor Ashenko, 44, a lieutenant colonel in the Committee for State Protection (KOG), told the Finnish television channel Tele Nord on Sunday evening that he had worked for eleven years in Department Nine, a unit that is officially responsible for the maintenance of lifts in government buildings.
He said that he had decided to leave when he was shown a list of people who were to be "brought home". The third name on it was that of the journalist Darya Milenko, with whom he had gone to school.
The government in Velsk called the interview "the fantasy of a thief". Presidential spokeswoman Larisa Tovik said that Ashenko was wanted for the embezzlement of 2.4 million roubles from a holiday fund for officers' children, an accusation that he denies.
Finland's interior ministry confirmed that a citizen of Belogar had been granted asylum in June, but declined to say whether it was Ashenko. He lives at a secret place and is guarded around the clock, according to Tele Nord.
The broadcast was watched by about 1.1 million people. Some 20 minutes after it had begun, the channel's website was paralysed for almost three hours by an attack that experts traced to computers in four countries.
Ashenko's parents, who live in the town of Ozersk, were taken from their flat on Monday morning, a human rights group, the Lantern Committee, reported. There was no official comment.

# "I mended lifts, if anyone asked": the Tele Nord interview
The man who sits down opposite the presenter Kaisa Rantavaara wears a wig and a pair of glasses without lenses. His voice is his own; he insisted on that. "They know it anyway," says Viktor Ashenko.
He tells her that he was recruited at the age of 22, as a student of Arabic, by a professor who invited him to play chess. His first posting abroad was Damascus, the second Vienna, where he spent four years as an attaché for agriculture. "I still know a good deal about sugar beet."
Department Nine had, according to him, about 60 members and its own budget, which was hidden in that of the ministry of railways. Its head is General Oleg Marchuk, a former wrestler, whom his men call the Dentist because he asks questions with his mouth hardly open.
Asked how the kidnappings worked, Ashenko describes the case of the businessman Roman Lysak, who disappeared in Istanbul in 2021. Lysak was invited to a wedding, given a drugged drink and carried aboard a cargo ship in a double bass case. He has been in Prison No. 4 in Velsk ever since, Ashenko says.
He himself took part in two operations, a fact for which he "does not ask forgiveness, because nobody has the right to give it". In one of them, in Riga, he was the driver. In the other he only rented a flat.
Why did he not warn Milenko by telephone? He did, he says, but she thought it a trap and hung up. In the end he sent her a page from their school yearbook with one word written across it, "Leave". She took a train to Warsaw the same night.
He escaped on 12 April, together with his wife and a cat named Pushok, on a cutter whose owner was paid 9,000 dollars. The crossing lasted 17 hours, and everybody was sick except the cat.

# Milenko: "I keep the page in my passport"
WARSAW – The journalist Darya Milenko has confirmed a central part of the story told by the defector Viktor Ashenko. In a conversation with the Gazette in a café near the Vistula she showed the torn page from the yearbook of School No. 12 in Ozersk that had reached her in March in an envelope without a stamp.
"He sat behind me and copied my physics," says Milenko, 43, who founded the online magazine Window in 2014 and was twice fined for insulting the president of Belogar, Anton Gradov. "I had not heard his voice for twenty-five years. When he called, I thought: this is how they do it."
Window was banned in 2020 after it had reported that Gradov's son-in-law, Maxim Orel, had bought a villa on Lake Como through a firm registered in Malta. Since then it has been produced by nine people in Warsaw and is read by some 400,000 users a month, most of them through a programme that hides their location.
Polish police have placed Milenko under protection. They take the threat seriously because two men with forged Slovak papers were arrested in February in the street where she then lived; in their boot lay a double bass case with holes bored into it.
She does not consider Ashenko a hero. "A hero would have left after the first one, not after eleven years," she says. "But he did leave, and hundreds have not."
Milenko wants him to testify before the special investigator whom the European Parliament appointed last year, the Portuguese judge Teresa Valadares. So far he has refused, fearing for his parents, a retired tram driver and a nurse.

# Analysis: What is a defector worth?
By Colin Aldershaw, Security Quarterly. Every service that receives a defector asks itself three questions: is he real, is he recent, and is he telling us what we would like to hear? Viktor Ashenko passes the first test. Two Western officials who have seen the records of his questioning, which lasted 26 days, say that he named three agents in Brussels who were already being watched.
The second test is harder. Ashenko was moved from operations to the archive in the autumn of 2022, after a quarrel with General Marchuk over a failed mission in Tallinn. For his last eighteen months he saw paper, not people. On the other hand, an archive is where the names are.
What he carried out of the country was a memory stick the size of a fingernail, sewn into the collar of the cat. It holds around 3,800 pages, among them travel expenses, that most honest of all literary forms. They show, for instance, that somebody in Department Nine bought four tickets to Istanbul two days before Roman Lysak vanished.
Doubts remain about his account of the Riga operation. Latvia's state security service maintains that no kidnapping took place in the city in 2019, and the man who is said to have been the victim, a banker, died in a car accident, according to the official file.
One remembers Pavel Strizh, the colonel who came over to the Swedes in 1983 and told them about a fleet of midget submarines that had never existed. It took the navy six years and 200 depth charges to find that out.
Belogar's reaction is the best evidence in Ashenko's favour. A regime does not dissolve a department that mends lifts within a week, as Velsk quietly did by decree on 3 October, unless more than lifts are broken.

# Three diplomats expelled after defector's revelations
BRUSSELS – Belgium has ordered three members of the Belogarian embassy to leave the country within 72 hours, the foreign ministry said on Friday. The three, an economic adviser, a consul and a chauffeur, had been involved in activities "incompatible with their status", according to the ministry's spokesman, Wim Dekkers.
The decision follows the disclosures of Viktor Ashenko, who told investigators that the chauffeur, Igor Baluk, was in fact a captain and had been following an exiled poet, Yelena Sova, for five months. Sova, who teaches at the University of Ghent, said that she had always taken him for an admirer.
Belogar announced that it would respond in kind. Its foreign minister, Stepan Rusak, summoned the Belgian ambassador on Friday afternoon and told her that relations were at their lowest point since they had been established in 1992.
In a second development, the KOG's former head of finance, Galina Petrash, was detained in Velsk on suspicion of high treason. She is believed to have signed the travel expenses that Ashenko smuggled out. Her husband said that she had been taken away during her own 60th birthday party.
Ashenko's parents were released on Thursday after ten days. The Lantern Committee said that they were in good health, but that their telephone and their balcony door had been removed.
Judge Teresa Valadares welcomed a message in which Ashenko says that he is now ready to testify, on condition that the hearing is held in Helsinki and that his wife, Nadia, may be present. The hearing could take place as early as November.
Finland, meanwhile, has tightened the protection of the defector, at a cost of about 80,000 euros a month. The cat has been given a new name.

? To which television channel did Viktor Ashenko give his first interview?
= Tele Nord | the Finnish television channel Tele Nord
@ told the Finnish television channel Tele Nord on Sunday evening that he had worked for eleven years in Department Nine
? How many people watched the broadcast?
= about 1.1 million | 1.1 million | about 1.1 million people
@ The broadcast was watched by about 1.1 million people.
? What is Department Nine officially responsible for?
= the maintenance of lifts in government buildings | maintenance of lifts in government buildings
@ Department Nine, a unit that is officially responsible for the maintenance of lifts in government buildings.
? Who is the head of Department Nine?
= Oleg Marchuk | General Oleg Marchuk
@ Its head is General Oleg Marchuk, a former wrestler
? where did Roman Lysak disappear in 2021
= Istanbul | in Istanbul
@ Ashenko describes the case of the businessman Roman Lysak, who disappeared in Istanbul in 2021.
@ somebody in Department Nine bought four tickets to Istanbul two days before Roman Lysak vanished.
? How long did the crossing of the Baltic take?
= 17 hours
@ The crossing lasted 17 hours, and everybody was sick except the cat.
? Who founded the online magazine Window?
= Milenko
@ says Milenko, 43, who founded the online magazine Window in 2014
? Why was Window banned in 2020?
= it had reported that Gradov's son-in-law, Maxim Orel, had bought a villa on Lake Como through a firm registered in Malta | after it had reported that Gradov's son-in-law, Maxim Orel, had bought a villa on Lake Como
@ Window was banned in 2020 after it had reported that Gradov's son-in-law, Maxim Orel, had bought a villa on Lake Como through a firm registered in Malta.
? How many days did the questioning of Ashenko last?
= 26 days | 26
@ the records of his questioning, which lasted 26 days
? How many pages does the memory stick hold?
= around 3,800 | 3,800 | around 3,800 pages
@ It holds around 3,800 pages, among them travel expenses
? Within how many hours must the three members of the Belogarian embassy leave Belgium?
= 72 | within 72 hours | 72 hours
@ Belgium has ordered three members of the Belogarian embassy to leave the country within 72 hours
? Who is Galina Petrash?
= the KOG's former head of finance | former head of finance
@ the KOG's former head of finance, Galina Petrash, was detained in Velsk on suspicion of high treason.
~ What prompted Ashenko to get out?
= he was shown a list of people who were to be "brought home" | a list of people who were to be "brought home"
@ He said that he had decided to leave when he was shown a list of people who were to be "brought home".
~ Who speaks for Belogar's head of state?
= Larisa Tovik | Presidential spokeswoman Larisa Tovik
@ Presidential spokeswoman Larisa Tovik said that Ashenko was wanted
~ Which fund is the runaway officer accused of plundering?
= a holiday fund for officers' children | holiday fund for officers' children
@ Ashenko was wanted for the embezzlement of 2.4 million roubles from a holiday fund for officers' children
~ In which town were the defector's mother and father living?
= Ozersk | the town of Ozersk
@ Ashenko's parents, who live in the town of Ozersk, were taken from their flat on Monday morning
~ How long was Tele Nord's site knocked out?
= almost three hours | three hours | for almost three hours
@ the channel's website was paralysed for almost three hours by an attack
~ What language was Ashenko studying when the service hired him?
= Arabic
@ he was recruited at the age of 22, as a student of Arabic, by a professor
~ in whose budget was the money for Department Nine concealed
= the ministry of railways | ministry of railways
@ its own budget, which was hidden in that of the ministry of railways.
~ Why do Marchuk's subordinates nickname him the Dentist?
= because he asks questions with his mouth hardly open | he asks questions with his mouth hardly open
@ whom his men call the Dentist because he asks questions with his mouth hardly open.
~ Inside what object was the drugged wedding guest smuggled away?
= a double bass case | double bass case
@ given a drugged drink and carried aboard a cargo ship in a double bass case.
~ What was Ashenko's task in the Latvian capital?
= he was the driver | the driver | driver
@ In one of them, in Riga, he was the driver.
~ What single word did the schoolmate's warning consist of?
= Leave | "Leave"
@ he sent her a page from their school yearbook with one word written across it, "Leave".
~ How much did the man with the cutter get for the passage?
= 9,000 dollars
@ on a cutter whose owner was paid 9,000 dollars.
~ Who is the president of Belogar's daughter married to?
= Maxim Orel
@ it had reported that Gradov's son-in-law, Maxim Orel, had bought a villa on Lake Como
~ From which country did the suspects' fake documents purport to come?
= Slovak
@ two men with forged Slovak papers were arrested in February in the street where she then lived
~ Before which magistrate would the editor of Window like him to give evidence?
= Teresa Valadares | the Portuguese judge Teresa Valadares
@ Milenko wants him to testify before the special investigator whom the European Parliament appointed last year, the Portuguese judge Teresa Valadares.
~ What led to Ashenko's transfer to the archive?
= a quarrel with General Marchuk over a failed mission in Tallinn | a quarrel with General Marchuk
@ Ashenko was moved from operations to the archive in the autumn of 2022, after a quarrel with General Marchuk over a failed mission in Tallinn.
~ Where did he hide the data he took along?
= sewn into the collar of the cat | the collar of the cat
@ a memory stick the size of a fingernail, sewn into the collar of the cat.
~ Which earlier turncoat fooled the Scandinavians with tales of tiny underwater craft?
= Pavel Strizh
@ One remembers Pavel Strizh, the colonel who came over to the Swedes in 1983 and told them about a fleet of midget submarines that had never existed.
~ On what date was Department Nine abolished?
= 3 October | on 3 October
@ as Velsk quietly did by decree on 3 October
~ Who was the embassy driver shadowing?
= Yelena Sova | an exiled poet, Yelena Sova | an exiled poet
@ the chauffeur, Igor Baluk, was in fact a captain and had been following an exiled poet, Yelena Sova, for five months.
~ Which minister called in the Belgian envoy?
= Stepan Rusak | Its foreign minister, Stepan Rusak
@ Its foreign minister, Stepan Rusak, summoned the Belgian ambassador on Friday afternoon
~ What does it cost Finland each month to keep the ex-spy safe?
= about 80,000 euros | 80,000 euros | about 80,000 euros a month
@ Finland, meanwhile, has tightened the protection of the defector, at a cost of about 80,000 euros a month.
! How old is Ashenko's wife Nadia?
! What is the cat's new name?
! Who owned the fishing boat on which Ashenko fled?
! In which year was Anton Gradov elected president?
! What was the name of the banker who died in the car accident?
! How much did the villa on Lake Como cost?
! How many people disappeared in Vienna in 2021?
! who is the Belgian ambassador in Velsk
! Who painted the Mona Lisa?
! What is the chemical symbol of gold?
! Which is the largest lake in Finland?
! how many lifts are there in the eiffel tower
