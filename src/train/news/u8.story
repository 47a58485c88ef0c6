# Police smash ring that stole 430 cars across four countries
POZNAŃ, Poland – Police in Poland, Germany, Lithuania and Denmark have broken up a ring suspected of having stolen at least 430 luxury cars worth some 28 million euros, the European police agency Europol said on Tuesday. Twenty-three people were arrested in simultaneous raids, 14 of them in the western Polish town of Brzezin Wielki.
The gang, which called itself "the Orchestra", specialised in off-road vehicles with keyless locks. Two men would walk up to a house at night with an antenna hidden in a cello case, pick up the signal of the key lying in the hall and pass it on to the car, according to Chief Inspector Dorota Sienkiel of the provincial police in Poznań.
"It took them between 40 and 60 seconds. Most owners noticed at breakfast," she told a news conference.
The vehicles were driven across the Oder the same night and taken apart in a former sugar factory, where officers found 37 engines, several thousand number plates and a table-football set. The parts were sold through an online shop called AutoFenix, others were sent in containers to buyers in Central Asia and West Africa.
The alleged leader, a 46-year-old mechanic and former rally driver, Krzysztof Wolanek, was seized in his swimming pool in the suburb of Jelonki. His lawyer, Adam Trebacz, said he was "a collector, not a thief".
The investigation, code-named "Allegro", was launched 19 months ago by the public prosecutor in Frankfurt (Oder) after a stolen car belonging to a Bundesliga footballer had sent a distress signal from a barn. Some 600 officers took part in the raids. One of them, a Dane, was bitten by a goose.

# Owner tracked his own car for three nights – and nobody came
For three nights in October, Henning Borchert sat at his kitchen table in the village of Klein Lassow and watched a blue dot on his telephone. It was his car, a two-year-old off-roader that he had bought for 74,000 euros, and it was standing 162 kilometres away behind a sugar factory in Poland.
"I rang the police in the morning and in the evening. They said a dot was not evidence," said the 59-year-old vet, who needs the vehicle to reach farms in the Uckermark region. He had hidden the tracker, bought for 29 euros, in the first-aid kit after his previous car had been stolen.
On the fourth day, the dot went out. By then, the car had been cut up, as he learned when he was shown a photograph of its bonnet after last week's raids.
The Brandenburg police have admitted that his calls were passed to the wrong office. A request to the Polish colleagues was sent only 11 days later, a spokeswoman, Juliane Mertz, said, because the employee responsible had been on holiday and no one had been named to stand in for her.
Mr. Borchert is one of 52 owners in the district whose cars are believed to have been taken by the gang. Insurance premiums there have risen by 38 per cent within three years, says Bernd Lohse of the consumer association in Prenzlau, who advises people to keep their keys in a biscuit tin, as metal blocks the signal.
The insurer paid Mr. Borchert 61,000 euros. He has since bought an old Lada without electronics, for which he keeps the key on a hook beside the door. "The only thing that can be intercepted there is the smell," he says.

# The Orchestra: how a rally driver built a company out of other people's cars
There were "violins", who found the cars, "cellos", who opened them, and "drums", who drove. The man who waved the baton, investigators say, was never seen within a kilometre of a stolen vehicle.
Krzysztof Wolanek grew up above his uncle's garage in Brzezin Wielki and came third in the Polish rally championship of 2004. His career ended two years later with a crash near Mikolajki, in which his co-driver, Piotr Galas, lost a leg.
According to the indictment, which was completed in May, he began in 2015 with wing mirrors. By 2021 the group had its own accountant, a holiday rota and a bonus of 1,000 euros for anyone who brought in three cars in a week.
"It was run better than many firms that I have worked for," said the forensic accountant Magdalena Rusin, who was called in by the prosecutors in Poznań and has gone through 14,000 invoices. Sick pay was granted, she found, and a driver who was caught had his lawyer paid and his rent looked after.
The technical brain is said to have been a student dropout from Kaunas, Tadas Vilkaitis, 27, who built the antennas in his grandmother's greenhouse. He has been co-operating with the police since July and showed them how the newest models could be opened as well, to the dismay of three manufacturers whose representatives were present.
The car makers have known of the weakness since 2011, when it was described by researchers in Zurich. A chip that measures how far away the key is, and which would cost about four euros, has been built into only a third of new models, according to the automobile club ADKV, whose engineers tried out 120 of them last year.

# 'Cello' gets four years as trial of car thieves opens in Poznań
POZNAŃ – The first member of the gang of car thieves known as the Orchestra was sentenced to four years in prison on Monday, on the opening day of a trial that is expected to go on until Easter. Kamil Drozd, 24, a trained baker, had admitted to opening 88 cars and thanked the court "for the chance to sleep at night again".
The remaining 16 defendants, who sat in two rows behind glass, face up to 15 years. Krzysztof Wolanek, wearing a white shirt and a rally badge, told Judge Ewa Nawrocka that the cars in the sugar factory had been bought in good faith from "gentlemen from the west".
The session had to be interrupted for an hour when his lawyer, Adam Trebacz, discovered that his own car was no longer in the courthouse car park. It had been towed away for blocking the entrance of an ambulance station.
The prosecutor, Filip Zaremba, played recordings of telephone calls in which orders were given in the language of music. "We need two double basses in black for Thursday, with leather," a man's voice was heard to say; according to Mr. Zaremba, this referred to a pair of limousines wanted by a customer in Almaty.
Henning Borchert, a German vet whose car was among those stolen, had driven to Poznań in his Lada to give evidence. Asked by the judge what compensation he was seeking, he said that he would like his first-aid kit back.
The chief witness, Tadas Vilkaitis, will be heard on 24 November behind a screen. A bottle filled with petrol was thrown at the house of his grandmother, Ona, on the outskirts of Kaunas, in September; she put the fire out with a watering can. Since then, two officers have been posted in her greenhouse.

# Gang boss convicted, sugar factory to become school for mechanics
The former rally driver Krzysztof Wolanek was sentenced to 11 years in prison on Wednesday for leading the biggest car-theft ring that Poland has seen since the 1990s. Judge Ewa Nawrocka also ordered him to pay back 9.3 million zlotys and confiscated his villa, two racing cars and a grand piano that he cannot play.
Fourteen other defendants received terms of between 18 months and eight years. Two were acquitted, including the accountant, Grażyna Bielak, who had convinced the court that she believed she was keeping the books of a scrap dealer.
The judge said that of the 430 thefts with which the gang had been charged, 312 had been proved. She singled out for praise Chief Inspector Dorota Sienkiel, who had spent 11 weeks working undercover as a lorry dispatcher in the sugar factory.
It was there that Ms. Sienkiel discovered the cash book, which was hidden in a beer crate, and learned, as she told the court, to swear in Lithuanian. She has been promoted to head a new unit against vehicle crime, which will have 45 officers and is to be based in Gorzów.
The factory, which had stood empty since the last beet was processed there in 1999, was bought by the town for a symbolic zloty. A school for 120 apprentice mechanics will be opened in it in two years' time, Mayor Halina Szymczak announced, with 31 confiscated engines as teaching material.
Piotr Galas, the co-driver who lost a leg, has been asked to be its head. He had followed the trial from the public benches every single day and had spoken to his former partner only once, in the corridor. He had told him, he said, what a co-driver always tells the driver: that a bend was coming.

? What did the gang call itself?
= "the Orchestra" | the Orchestra
@ The gang, which called itself "the Orchestra", specialised in off-road vehicles with keyless locks.
@ The first member of the gang of car thieves known as the Orchestra was sentenced to four years in prison on Monday
? How much are the 430 stolen luxury cars worth?
= some 28 million euros | 28 million euros
@ a ring suspected of having stolen at least 430 luxury cars worth some 28 million euros
? where was Krzysztof Wolanek seized
= in his swimming pool in the suburb of Jelonki | in his swimming pool | the suburb of Jelonki
@ Krzysztof Wolanek, was seized in his swimming pool in the suburb of Jelonki
? What was the investigation code-named?
= "Allegro" | Allegro
@ The investigation, code-named "Allegro", was launched 19 months ago
? Where had Henning Borchert hidden the tracker?
= in the first-aid kit | the first-aid kit
@ He had hidden the tracker, bought for 29 euros, in the first-aid kit after his previous car had been stolen.
? How much did the insurer pay Mr. Borchert?
= 61,000 euros
@ The insurer paid Mr. Borchert 61,000 euros.
? How many invoices has Magdalena Rusin gone through?
= 14,000 | 14,000 invoices
@ said the forensic accountant Magdalena Rusin, who was called in by the prosecutors in Poznań and has gone through 14,000 invoices
? Who lost a leg in the crash near Mikolajki?
= Piotr Galas | his co-driver, Piotr Galas
@ His career ended two years later with a crash near Mikolajki, in which his co-driver, Piotr Galas, lost a leg.
@ Piotr Galas, the co-driver who lost a leg, has been asked to be its head.
? When will Tadas Vilkaitis be heard?
= 24 November | on 24 November
@ The chief witness, Tadas Vilkaitis, will be heard on 24 November behind a screen.
? Which prosecutor played recordings of telephone calls?
= Filip Zaremba
@ The prosecutor, Filip Zaremba, played recordings of telephone calls in which orders were given in the language of music.
? How long did Ms. Sienkiel work undercover?
= 11 weeks
@ Chief Inspector Dorota Sienkiel, who had spent 11 weeks working undercover as a lorry dispatcher in the sugar factory
? Where will the new unit against vehicle crime be based?
= Gorzów | in Gorzów
@ She has been promoted to head a new unit against vehicle crime, which will have 45 officers and is to be based in Gorzów.
~ Where did most of the suspects get nabbed in the raids?
= the western Polish town of Brzezin Wielki | in the western Polish town of Brzezin Wielki | Brzezin Wielki
@ Twenty-three people were arrested in simultaneous raids, 14 of them in the western Polish town of Brzezin Wielki.
~ In what did the thieves conceal their antenna?
= a cello case | in a cello case
@ Two men would walk up to a house at night with an antenna hidden in a cello case
~ How fast could the crooks unlock a car, Sienkiel says?
= between 40 and 60 seconds
@ "It took them between 40 and 60 seconds. Most owners noticed at breakfast," she told a news conference.
~ What's the name of the web store that flogged the stolen components?
= AutoFenix | an online shop called AutoFenix
@ The parts were sold through an online shop called AutoFenix
~ How does Trebacz describe the man he defends?
= "a collector, not a thief" | a collector, not a thief
@ His lawyer, Adam Trebacz, said he was "a collector, not a thief".
~ Which sportsman's vehicle gave the barn away?
= a Bundesliga footballer
@ after a stolen car belonging to a Bundesliga footballer had sent a distress signal from a barn
~ Which animal hurt the Danish policeman?
= a goose | goose
@ One of them, a Dane, was bitten by a goose.
~ What did Borchert pay for the off-roader that was pinched?
= 74,000 euros
@ It was his car, a two-year-old off-roader that he had bought for 74,000 euros
~ how far from klein lassow did the blue dot end up
= 162 kilometres | 162 kilometres away
@ it was standing 162 kilometres away behind a sugar factory in Poland
~ Who spoke for the Brandenburg force about the blunder?
= Juliane Mertz | a spokeswoman, Juliane Mertz
@ A request to the Polish colleagues was sent only 11 days later, a spokeswoman, Juliane Mertz, said
~ How many motorists in the district fell victim to the gang?
= 52 | 52 owners
@ Mr. Borchert is one of 52 owners in the district whose cars are believed to have been taken by the gang.
~ Which adviser suggests shutting the keys up in metal?
= Bernd Lohse
@ says Bernd Lohse of the consumer association in Prenzlau, who advises people to keep their keys in a biscuit tin, as metal blocks the signal
~ What were the gang's drivers nicknamed?
= "drums" | drums
@ There were "violins", who found the cars, "cellos", who opened them, and "drums", who drove.
~ What kind of goods did Wolanek start out with?
= wing mirrors | with wing mirrors
@ According to the indictment, which was completed in May, he began in 2015 with wing mirrors.
~ Where did the inventor from Lithuania make his gadgets?
= in his grandmother's greenhouse | his grandmother's greenhouse
@ Tadas Vilkaitis, 27, who built the antennas in his grandmother's greenhouse
~ In which Swiss city did scientists spot the flaw?
= Zurich | in Zurich
@ The car makers have known of the weakness since 2011, when it was described by researchers in Zurich.
~ How expensive would the protective chip be?
= about four euros | four euros
@ A chip that measures how far away the key is, and which would cost about four euros
~ Which baker owned up to breaking into 88 vehicles?
= Kamil Drozd
@ Kamil Drozd, 24, a trained baker, had admitted to opening 88 cars
~ Why was the defence counsel's own car removed?
= for blocking the entrance of an ambulance station | blocking the entrance of an ambulance station
@ It had been towed away for blocking the entrance of an ambulance station.
~ With what did granny Ona extinguish the flames?
= a watering can | with a watering can
@ she put the fire out with a watering can
~ Which instrument was taken away from the boss of the gang?
= a grand piano | a grand piano that he cannot play | grand piano
@ confiscated his villa, two racing cars and a grand piano that he cannot play
~ When did the sugar works handle its last crop?
= in 1999 | 1999
@ The factory, which had stood empty since the last beet was processed there in 1999, was bought by the town for a symbolic zloty.
! How old is Dorota Sienkiel?
! What is the name of the Bundesliga footballer?
! How much did Henning Borchert pay for the Lada?
! Who won the Polish rally championship of 2004?
! How many cars were stolen in Denmark last year?
! How many years was Tadas Vilkaitis sentenced to?
! Which three manufacturers sent representatives?
! when was adam trebacz born
! What is the speed limit on German motorways?
! How many strings does a double bass have?
! Who is the prime minister of Denmark?
! When did Lithuania adopt the euro?
