# Morvian parliament opens inquiry into phone tapping of opponents
SELGRAD, Oct. 3 (Central News Agency) – The parliament of Morvia voted on Thursday to set up a commission of inquiry into the wiretapping of at least 38 politicians, judges and journalists, a scandal that has shaken the government of Prime Minister Viktor Haldan five months before an election.
The motion, tabled by the Green Alternative, was carried by 76 votes to 71 after four deputies of the governing People's Union broke ranks.
The commission, which will have eleven members and the power to summon witnesses under oath, is to be led by Renata Sobolt, a former constitutional judge who sits as an independent. It must present its findings by February 15.
The affair came to light in August, when the weekly Obzor published parts of a list of telephone numbers that it said had been monitored by the Office for State Protection (UDZ), the domestic intelligence service, between 2020 and 2022. Among them was the number of Miroslav Teplan, the mayor of Selgrad, who at the time was preparing to run against Mr. Haldan.
Mr. Haldan, who has governed the country of 6 million since 2018, told deputies that he had never ordered the surveillance of a rival. "I do not need a headphone to know what Mr. Teplan thinks," he said. "He tells it to everyone."
The interior minister, Zdenka Marlow, acknowledged that the UDZ had bought a program known as Nightjar from a supplier abroad, but insisted that it had been used solely against smugglers and suspected terrorists, and only with a warrant.
The European Commission said it was following the matter closely. A spokeswoman in Brussels, Ingrid Vaessen, said that unlawful interception of journalists would be "a grave breach of the Union's values".

# "I talked to my mother, and three men were listening"
It began with a battery. In the spring of 2021 Dana Krivec noticed that her telephone, which used to last two days, was dead by lunchtime and warm to the touch, even when it had been lying on the kitchen table all morning.
"I thought it was old," says Ms. Krivec, 44, an investigative reporter with Obzor, sitting in a café in Selgrad's harbour district with her new phone wrapped in tin foil. "It was fourteen months old. I was the one who was being used up."
It took another year before a technician at the Digital Rights Workshop, a charity based in Vienna, found the traces of Nightjar on the device. It had been infected on March 9, 2021, by a text message that announced the delivery of a parcel. According to the technician, Lukas Ehrenfels, the program had switched on the microphone 212 times.
At that time Ms. Krivec was working on a series of articles about the privatisation of the salt mines in Osk, in the country's southern Brenna region, which had been sold to a school friend of the prime minister, Igor Damjan, for around 19 million euros – a third of their value, as the audit office later found. Two of her sources were dismissed within weeks. A third, an accountant named Pavel Hruz, moved to Canada with his family.
What pains her most, she says, are the evenings when she talked to her mother, who was dying of cancer in a hospice in the town of Lipnik. "I talked to my mother, and three men were listening. One of them wrote in the margin: 'Nothing of interest.'"
She knows this because a former employee of the UDZ, whose name she will not give, brought her a folder of transcripts last June, hidden in a cake box. It was this folder that led to the list that Obzor printed.
Ms. Krivec has sued the state for 80,000 euros. If she wins, she wants to hand the money to the hospice. Her case is to be heard by the Selgrad district court on January 20.

# Analysis: A bird that leaves no feathers
Whoever wants to understand why the Morvian inquiry will be so difficult must first understand the tool at its centre.
Nightjar was developed by Corvane Systems, a company founded in 2014 by two former naval engineers in the Cypriot town of Ayia Marka, and it is sold only to governments. It needs no click: a message that the owner never sees is enough to open the camera, the microphone and the address book. Once the operator gives the order, it deletes itself within nine seconds, which is why specialists call it "the bird without feathers".
The UDZ paid 7.2 million euros for a three-year licence in December 2019, according to a contract seen by this newspaper. It allowed the service to watch 50 telephones at once. The purchase did not go through the defence procurement agency, as the law demands, but through a firm trading in agricultural machinery, Agrotes, whose only shareholder is a retired colonel, Stanko Velich.
There are three questions that Renata Sobolt's commission has to answer: who chose the targets, who read the transcripts, and whether the judges who signed the warrants knew what they were signing. The last may prove the most awkward. Of the 61 warrants issued under the anti-terrorism act in those years, 57 bear the signature of a single judge, Otakar Bielik of the High Court, who retired in 2023 and has since refused all interviews.
Legal scholars doubt that prosecutions will follow. "Wiretapping is punishable by up to three years in prison, and offences of that kind lapse after five," said Helga Marenz, a professor of criminal law at the University of Selgrad. "For the first victims, the clock runs out in the spring."
Morvia has been through this before. In 1996 the so-called Tape Affair, in which the telephone of the archbishop had been bugged, forced the then president, Josip Ardan, to step down. The man who led the demonstrations against him was a student of 24 by the name of Viktor Haldan.

# Former spy chief points to prime minister's office
SELGRAD, Nov. 21 – The former head of Morvia's domestic intelligence service told a parliamentary inquiry on Thursday that he had delivered transcripts of tapped conversations to the prime minister's chief of staff "every Friday, in a green envelope".
Roman Cernak, who directed the Office for State Protection from 2017 until he was dismissed in May 2022, said in almost seven hours of testimony that the names of those to be monitored had been handed to him by Albin Rostok, Mr. Haldan's closest aide. "I was given a list, not an explanation," he said.
Asked by the chairwoman, Ms. Sobolt, why he had not refused, Mr. Cernak, 63, replied that he had been told the persons on the list were in contact with a foreign power. He had come to doubt it, he added, when he found on it a kindergarten teacher, who turned out to be the sister-in-law of the mayor.
Mr. Rostok, who was appointed ambassador to Argentina in September, denied the allegation through his lawyer, Petra Voss, calling it "the revenge of a man who lost his car and driver". He has twice ignored a summons, citing high blood pressure.
Some 4,000 people gathered outside the parliament during the hearing, many of them with saucepans and toy telephones. Police detained nine, among them the folk singer Ondra Mally, after eggs were thrown at a minister's car.
The commission had intended to hear the colonel who owned the trading firm as well. But Stanko Velich was taken to a hospital in Lipnik on Tuesday after falling from a balcony on the second floor of his house; doctors described his condition as stable. The police do not suspect foul play.
The commission will next meet on December 5, when Interior Minister Zdenka Marlow is to testify.

# Inquiry finds "a system of listening", but no order by Haldan
SELGRAD, Feb. 14 – One day before its deadline, the commission that has been looking into Morvia's wiretapping affair has published a report of 412 pages which finds that 53 people were spied upon without lawful grounds, 15 more than had been known.
The report, adopted by six votes to five, speaks of "a system of listening that served a party and not the state". It found no written evidence, however, that Prime Minister Haldan gave the order himself, and leaves open whether he read the transcripts.
Most of the blame is laid on Albin Rostok, who was recalled from Buenos Aires in December and arrested on arrival at Selgrad airport. Prosecutors accuse him of abuse of office; he faces up to eight years in prison.
The recordings were kept, the report says, not at the headquarters of the UDZ but in the cellar of a disused sugar factory in Treben, a village 40 kilometres north-west of the capital. Residents had been told that it housed a weather station. "We wondered why a weather station needed two dogs and no windows," said Ludmila Fiala, who keeps the grocery opposite the gate.
When investigators arrived on December 12, they found the shelves empty and the floor still wet. The data carriers had been dissolved in acid three days earlier, according to Ms. Sobolt, who called it the most bitter moment of her career.
The commission recommends that the service be placed under the supervision of a panel of three judges and that each victim be paid 25,000 euros. Mr. Haldan said he would study the proposals, but rejected the report as "a novel with footnotes".
Whether it will change the election on March 16 is uncertain. In a survey by the Meridian institute, his People's Union stood at 31 percent, two points ahead of the alliance led by Miroslav Teplan. Dana Krivec, whose articles set off the affair, was awarded compensation of 60,000 euros last month; the state has appealed.

? Who leads the commission of inquiry?
= Renata Sobolt
@ There are three questions that Renata Sobolt's commission has to answer
@ is to be led by Renata Sobolt, a former constitutional judge who sits as an independent.
? By how many votes was the motion carried?
= by 76 votes to 71 | 76 votes to 71
@ The motion, tabled by the Green Alternative, was carried by 76 votes to 71
? Since when has Viktor Haldan governed Morvia?
= since 2018 | 2018
@ Mr. Haldan, who has governed the country of 6 million since 2018
? Against whom was Nightjar used, according to the interior minister?
= smugglers and suspected terrorists | solely against smugglers and suspected terrorists
@ but insisted that it had been used solely against smugglers and suspected terrorists, and only with a warrant.
? Which newspaper does Dana Krivec work for?
= Obzor
@ says Ms. Krivec, 44, an investigative reporter with Obzor, sitting in a café in Selgrad's harbour district
? How many times did the program switch on the microphone of Ms. Krivec's phone?
= 212 times | 212
@ According to the technician, Lukas Ehrenfels, the program had switched on the microphone 212 times.
? Where are the salt mines that were privatised?
= in Osk, in the country's southern Brenna region | Osk, in the country's southern Brenna region | Osk
@ the privatisation of the salt mines in Osk, in the country's southern Brenna region
? how much has ms krivec sued the state for
= 80,000 euros
@ Ms. Krivec has sued the state for 80,000 euros.
? Where was Corvane Systems founded?
= in the Cypriot town of Ayia Marka | the Cypriot town of Ayia Marka | Ayia Marka
@ Nightjar was developed by Corvane Systems, a company founded in 2014 by two former naval engineers in the Cypriot town of Ayia Marka
? Why do specialists call Nightjar "the bird without feathers"?
= it deletes itself within nine seconds | Once the operator gives the order, it deletes itself within nine seconds
@ Once the operator gives the order, it deletes itself within nine seconds, which is why specialists call it "the bird without feathers".
? How many of the warrants bear the signature of Otakar Bielik?
= 57
@ 57 bear the signature of a single judge, Otakar Bielik of the High Court
? Who is Helga Marenz?
= a professor of criminal law at the University of Selgrad | professor of criminal law at the University of Selgrad
@ said Helga Marenz, a professor of criminal law at the University of Selgrad.
? To whom did the former spy chief deliver the transcripts?
= the prime minister's chief of staff
@ he had delivered transcripts of tapped conversations to the prime minister's chief of staff "every Friday, in a green envelope".
? Who is Albin Rostok's lawyer?
= Petra Voss
@ denied the allegation through his lawyer, Petra Voss
? What had the residents of Treben been told the factory housed?
= a weather station | weather station
@ Residents had been told that it housed a weather station.
? When is the election in Morvia?
= March 16 | on March 16
@ Whether it will change the election on March 16 is uncertain.
~ Which party asked the lawmakers to look into the eavesdropping?
= the Green Alternative | Green Alternative
@ The motion, tabled by the Green Alternative, was carried by 76 votes to 71
~ Which prominent local politician wanted to challenge the head of government at the polls?
= Miroslav Teplan
@ Miroslav Teplan, the mayor of Selgrad, who at the time was preparing to run against Mr. Haldan.
~ What was the first sign that something was wrong with the reporter's mobile?
= her telephone, which used to last two days, was dead by lunchtime and warm to the touch | was dead by lunchtime and warm to the touch
@ noticed that her telephone, which used to last two days, was dead by lunchtime and warm to the touch
~ which country did the bookkeeper go off to live in
= Canada
@ A third, an accountant named Pavel Hruz, moved to Canada with his family.
~ Who got hold of the salt business at a bargain price?
= a school friend of the prime minister, Igor Damjan | Igor Damjan
@ which had been sold to a school friend of the prime minister, Igor Damjan, for around 19 million euros
~ In what were the papers smuggled to the journalist?
= a cake box | cake box
@ brought her a folder of transcripts last June, hidden in a cake box.
~ How many handsets could the secret service spy on simultaneously?
= 50 | 50 telephones
@ It allowed the service to watch 50 telephones at once.
~ What line of business was the middleman in who got the spyware for the agency?
= agricultural machinery | trading in agricultural machinery
@ but through a firm trading in agricultural machinery, Agrotes, whose only shareholder is a retired colonel
~ Which churchman was listened in on in the nineties?
= the archbishop
@ In 1996 the so-called Tape Affair, in which the telephone of the archbishop had been bugged
~ Which head of state lost his post over an earlier bugging case?
= Josip Ardan
@ forced the then president, Josip Ardan, to step down.
~ For how long did the ex-director of the intelligence agency answer questions?
= almost seven hours | seven hours
@ said in almost seven hours of testimony that the names of those to be monitored had been handed to him by Albin Rostok
~ Whose appearance on the target list made Cernak suspicious?
= a kindergarten teacher | a kindergarten teacher, who turned out to be the sister-in-law of the mayor
@ He had come to doubt it, he added, when he found on it a kindergarten teacher, who turned out to be the sister-in-law of the mayor.
~ What health problem did the premier's aide give as his excuse for staying away?
= high blood pressure
@ He has twice ignored a summons, citing high blood pressure.
~ Which musician did officers take away at the rally?
= Ondra Mally | the folk singer Ondra Mally
@ Police detained nine, among them the folk singer Ondra Mally, after eggs were thrown at a minister's car.
~ Where did they store what had been taped?
= in the cellar of a disused sugar factory in Treben, a village 40 kilometres north-west of the capital | the cellar of a disused sugar factory in Treben | a disused sugar factory in Treben
@ The recordings were kept, the report says, not at the headquarters of the UDZ but in the cellar of a disused sugar factory in Treben, a village 40 kilometres north-west of the capital.
~ By what means was the evidence wiped out?
= dissolved in acid | acid
@ The data carriers had been dissolved in acid three days earlier, according to Ms. Sobolt
! How old is Viktor Haldan's chief of staff?
! How many people were wiretapped by the UDZ in 2016?
! Who succeeded Roman Cernak as head of the Office for State Protection?
! Where does Judge Otakar Bielik live now?
! How much did Colonel Velich earn from the sale of Nightjar?
! When did Dana Krivec's mother die?
! What is the name of the Canadian city where Pavel Hruz lives?
! who was mayor of selgrad before teplan
! Which film won the Palme d'Or in Cannes in 2019?
! What does a nightjar eat?
! How is a two-step login set up on an email account?
! Who was the first chancellor of West Germany?
