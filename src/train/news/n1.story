# Ice on wings and ignored alarm blamed in Carpavia crash that killed 37
BUCHAREST, March 10 – A passenger plane that came down in a beech forest in northern Romania fourteen months ago had ice on both wings and was being flown by a crew that silenced a stall alarm twice in under a minute, investigators said in a final report published on Tuesday.
Thirty-seven of the 52 people on board Carpavia Flight 418 died when the twin-engined turboprop, which was on its way from the Black Sea port of Limanova to the northern city of Zadareni, hit a ridge above the village of Valea Corbului on the evening of January 9 last year. The wreckage was found by forestry workers almost five hours later.
According to the 214-page report, which was drawn up by the Bureau for Flight Safety (BFS), the rubber strips that should have broken the ice off the left wing had been out of order for at least eleven days. The defect had been noted in the aircraft's logbook but the repair was put off three times, the report said.
"This was not one mistake, it was a chain of them, and every link could have been broken by somebody," Irina Vasco, the head of the BFS, told reporters in the capital.
Carpavia, a regional airline that is based in Zadareni and carries around 600,000 passengers a year, said it "accepts the findings with humility" but rejected the suggestion that it had put punctuality before safety. Its chief executive, Radu Stelmar, is to appear before the parliament's transport committee next Monday.
The two pilots, captain Emil Dobrin and first officer Sanda Iacob, were among the dead. Prosecutors in Zadareni, who opened a criminal inquiry last spring, said they would study the report before deciding whether to bring charges against four maintenance managers.
Trading in Carpavia's shares was suspended in Bucharest shortly before noon after they had lost almost a fifth of their value.

# "We want names": Families of Flight 418 meet in Limanova
The sports hall of the Limanova naval school was full long before seven o'clock on Wednesday evening. On every third chair lay a copy of the report that had been handed over to the families of Flight 418 a day before the public was allowed to see it.
Marta Olaru, a retired schoolteacher who lost her husband and her younger daughter in the crash, read out page 96, on which the investigators describe how a mechanic's warning was filed away without an answer. "We don't want sorrow, we want names," said Ms. Olaru, who leads the Association of the Families of 418, known by most people here simply as the Four-Eighteen.
The association, which represents the relatives of 31 of the victims, intends to sue the airline and the maintenance company Aerotec Nord for some 40 million euros. Its lawyer, Petru Halmas, said the suit would be filed in Bucharest rather than in Zadareni because judges in the airline's home city could not be expected to be free of local loyalties.
Not everyone in the hall agreed. Ion Tarcea, a fisherman who survived the crash with a broken hip and who spent nine weeks in hospital, said that money would drag the matter out for years and that he would rather see the planes made safe.
He remembers the cold more than the impact, Mr. Tarcea said. A flight attendant, Lidia Moraru, had pulled him and at least six others out of the tail section and had kept them awake until morning by making them sing.
Ms. Moraru, who was awarded the Order of Civil Merit last autumn, did not come to the meeting. She has moved to Portugal, according to a friend, and no longer flies.
The mayor of Limanova, Costin Brezeanu, promised that a memorial would be put up on the harbour mole by next January. The families have asked for a plain stone with the names in order of age, starting with a boy of three.

# Analysis: How a small airline learned to live with a broken part
Airlines do not like to leave planes on the ground, and the rules allow them to fly with many things out of order, provided that the defect is listed, that a limit is set for its repair and that the crew knows. What the report on Flight 418 lays open is how far those allowances were stretched at Carpavia.
The device that failed is called a de-icing boot, a rubber cuff along the front edge of the wing which swells up with air and cracks the ice. On the left wing of the crashed aircraft, a 23-year-old machine that had been bought second-hand from a Danish carrier, a valve stuck on December 29.
A replacement valve costs about 1,900 euros. It was ordered from a supplier in Toulouse, but the order was cancelled by Aerotec Nord, which has looked after Carpavia's fleet since 2015, because two earlier invoices had not been paid by the airline.
Under the rules, a plane with a dead boot may fly only if no icing is forecast on its route. On January 9 a warning of moderate to severe icing above 2,400 metres had been issued by the weather service at 15:20, but it never reached the cockpit, since the dispatcher on duty, who was looking after seven flights at once, had printed an older bulletin.
Henrik Lassen, a Danish safety consultant who has worked on a dozen crash inquiries, calls this "the normal drift of a poor company". He sees parallels with the loss of a cargo plane near the Greek town of Messari in 2011, where a defect had been carried over from one week to the next.
What the report leaves open is why the captain, a man with more than 9,000 hours in the air, switched off the alarm. The investigators consider it most probable that he took it for a false one, as the same alarm had gone off without cause on at least four flights that month.

# Carpavia chief tells lawmakers he will not resign
BUCHAREST, March 16 – The head of the Romanian airline Carpavia told a parliamentary committee on Monday that he had learned of the broken de-icing equipment "from the newspapers" and that he saw no reason to step down.
Radu Stelmar, who took over the airline in 2019 after a career in banking, was questioned for nearly four hours by the transport committee, whose chairwoman, Ana Golescu of the opposition Civic Alliance, accused him of hiding behind his mechanics.
Mr. Stelmar denied that managers had been paid bonuses for punctual departures. A few minutes later Ms. Golescu produced a letter, signed by the airline's former operations director, Dan Veres, in which station managers were promised 5 percent of their yearly pay if fewer than ten flights a month were late.
Mr. Veres, who left Carpavia six weeks after the crash and now lives in Vienna, confirmed by telephone that the letter was genuine. He said the scheme had been dropped after one summer.
The transport minister, Gheorghe Palade, announced that all eleven aircraft of Carpavia would stay on the ground until the de-icing equipment of each had been checked by foreign inspectors. The inspectors are to be sent by the European Union Aviation Safety Agency (EASA) and are expected in Zadareni on Thursday.
The pilots' union, the SPR, welcomed the move but said that it had warned the ministry in writing as early as October 2021. "They sent us a thank-you card," said its president, Mihnea Caragea.
The ministry also came under fire from the BFS, which has only nine investigators and which complained in an annex to its report that its budget had been cut by a third in five years.

# The hamlet under the ridge
In Valea Corbului they still call it the Thursday, as though there had been only one. The village, a string of some ninety wooden houses at the end of a logging road in the country's northern Sarnic county, had no mobile reception on the night when the plane came down, and it has none today.
It was Vasile Runcan, a forester of 58, who smelled the fuel first. He and three workmates walked uphill through knee-deep snow for two hours, following the smell and then a voice, and reached the tail of the aircraft shortly before midnight.
"They were singing a Christmas carol, very badly," Mr. Runcan says in the kitchen of his sister, Ileana, who turned her inn into a first-aid post. Eleven of the fifteen survivors were laid on the tables of its dining room before the first helicopter could land at dawn.
The helicopter had been kept away by the same icing clouds, the mountain rescue service says. But the villagers have never understood why the first call for help, which was made from the priest's landline at 19:10, was noted down in the emergency centre as an "explosion in a quarry".
The county's prefect, Olga Sturza, has apologised for the mix-up, and the operator who took the call was moved to other work. A promised radio mast, which was to cost about 300,000 euros, has not been built because the owner of the hilltop and the county cannot agree on the rent.
Each month a white van comes up from Limanova, fourteen hours by road, and brings relatives of the dead. They sleep at Ileana's inn, for which she takes no money, and climb to the clearing that the foresters have left unplanted.
Last week a parcel arrived from Lisbon with a brass bell in it and no letter. The villagers hung it on the last beech before the clearing, and they have a good idea who sent it.

? How many people died in the crash of Flight 418?
= Thirty-seven | Thirty-seven of the 52 people on board
@ Thirty-seven of the 52 people on board Carpavia Flight 418 died when the twin-engined turboprop
? Where did the plane hit a ridge?
= above the village of Valea Corbului | a ridge above the village of Valea Corbului | Valea Corbului
@ hit a ridge above the village of Valea Corbului on the evening of January 9 last year.
? who is Irina Vasco
= the head of the BFS | head of the BFS
@ Irina Vasco, the head of the BFS, told reporters in the capital.
? Who is the chief executive of Carpavia?
= Radu Stelmar
@ Its chief executive, Radu Stelmar, is to appear before the parliament's transport committee next Monday.
@ Radu Stelmar, who took over the airline in 2019 after a career in banking
? Who leads the Association of the Families of 418?
= Marta Olaru | Ms. Olaru
@ "We don't want sorrow, we want names," said Ms. Olaru, who leads the Association of the Families of 418, known by most people here simply as the Four-Eighteen.
@ Marta Olaru, a retired schoolteacher who lost her husband and her younger daughter in the crash
? How much do the families intend to sue the airline and Aerotec Nord for?
= some 40 million euros | 40 million euros
@ The association, which represents the relatives of 31 of the victims, intends to sue the airline and the maintenance company Aerotec Nord for some 40 million euros.
? What was Lidia Moraru awarded last autumn?
= the Order of Civil Merit | Order of Civil Merit
@ Ms. Moraru, who was awarded the Order of Civil Merit last autumn, did not come to the meeting.
? When did the valve on the left wing get stuck?
= on December 29 | December 29
@ a valve stuck on December 29.
? what does a replacement valve cost?
= about 1,900 euros | 1,900 euros
@ A replacement valve costs about 1,900 euros.
? Why did Aerotec Nord cancel the order for the valve?
= because two earlier invoices had not been paid by the airline | two earlier invoices had not been paid by the airline
@ the order was cancelled by Aerotec Nord, which has looked after Carpavia's fleet since 2015, because two earlier invoices had not been paid by the airline.
? Who chairs the transport committee of the parliament?
= Ana Golescu
@ was questioned for nearly four hours by the transport committee, whose chairwoman, Ana Golescu of the opposition Civic Alliance, accused him of hiding behind his mechanics.
? Who signed the letter that promised station managers extra pay?
= Dan Veres
@ Ms. Golescu produced a letter, signed by the airline's former operations director, Dan Veres, in which station managers were promised 5 percent of their yearly pay
? Where does Dan Veres live now?
= Vienna | in Vienna
@ Mr. Veres, who left Carpavia six weeks after the crash and now lives in Vienna, confirmed by telephone that the letter was genuine.
? Which agency is to send the foreign inspectors?
= the European Union Aviation Safety Agency | European Union Aviation Safety Agency (EASA) | EASA
@ The inspectors are to be sent by the European Union Aviation Safety Agency (EASA) and are expected in Zadareni on Thursday.
? when was the first call for help made from the priest's landline
= at 19:10 | 19:10
@ the first call for help, which was made from the priest's landline at 19:10, was noted down in the emergency centre
? How many wooden houses does Valea Corbului have?
= some ninety | ninety | some ninety wooden houses
@ The village, a string of some ninety wooden houses at the end of a logging road in the country's northern Sarnic county
~ Who stumbled on the debris of the airliner?
= forestry workers | Vasile Runcan | He and three workmates
@ The wreckage was found by forestry workers almost five hours later.
@ It was Vasile Runcan, a forester of 58, who smelled the fuel first.
@ He and three workmates walked uphill through knee-deep snow for two hours
~ For how long had the ice breaker on the wing been broken before the accident?
= at least eleven days | eleven days
@ the rubber strips that should have broken the ice off the left wing had been out of order for at least eleven days.
~ In which town does the carrier have its headquarters?
= Zadareni
@ Carpavia, a regional airline that is based in Zadareni and carries around 600,000 passengers a year
~ Whom may the public prosecutors put on trial?
= four maintenance managers | maintenance managers
@ said they would study the report before deciding whether to bring charges against four maintenance managers.
~ Which attorney acts for the bereaved?
= Petru Halmas
@ Its lawyer, Petru Halmas, said the suit would be filed in Bucharest rather than in Zadareni
~ Why won't the relatives go to court in the carrier's own city?
= because judges in the airline's home city could not be expected to be free of local loyalties | judges in the airline's home city could not be expected to be free of local loyalties
@ said the suit would be filed in Bucharest rather than in Zadareni because judges in the airline's home city could not be expected to be free of local loyalties.
~ How did the stewardess stop the injured from falling asleep?
= by making them sing | making them sing
@ had kept them awake until morning by making them sing.
~ to which country did the brave stewardess emigrate
= Portugal
@ She has moved to Portugal, according to a friend, and no longer flies.
~ Whose earlier owner was a Danish company?
= the crashed aircraft | a 23-year-old machine
@ On the left wing of the crashed aircraft, a 23-year-old machine that had been bought second-hand from a Danish carrier
~ Which expert from Copenhagen's country is reminded of an older disaster in Greece?
= Henrik Lassen
@ Henrik Lassen, a Danish safety consultant who has worked on a dozen crash inquiries, calls this "the normal drift of a poor company".
~ What is thought to be the likeliest explanation for the commander turning the warning off?
= he took it for a false one | that he took it for a false one
@ The investigators consider it most probable that he took it for a false one, as the same alarm had gone off without cause on at least four flights that month.
~ What line of business was the airline boss in earlier?
= banking | a career in banking
@ Radu Stelmar, who took over the airline in 2019 after a career in banking
~ Which member of the government ordered the whole fleet not to take off?
= Gheorghe Palade | The transport minister
@ The transport minister, Gheorghe Palade, announced that all eleven aircraft of Carpavia would stay on the ground
~ Who is at the top of the labour organisation of the aircrews?
= Mihnea Caragea
@ "They sent us a thank-you card," said its president, Mihnea Caragea.
~ What did the person who answered the emergency phone write down by mistake?
= explosion in a quarry | an "explosion in a quarry"
@ was noted down in the emergency centre as an "explosion in a quarry".
~ Why is there still no antenna on the hill?
= because the owner of the hilltop and the county cannot agree on the rent | the owner of the hilltop and the county cannot agree on the rent
@ A promised radio mast, which was to cost about 300,000 euros, has not been built because the owner of the hilltop and the county cannot agree on the rent.
! How old was captain Emil Dobrin when he died?
! How many flying hours did Sanda Iacob have?
! How many people died in the crash near Messari in 2011?
! How much did Carpavia pay for the second-hand aircraft?
! Who founded Aerotec Nord?
! what is Ileana's inn called
! Who was head of the BFS before Irina Vasco?
! How much will the memorial on the harbour mole cost?
! What is the fastest train in the world?
! Who painted the ceiling of the Sistine Chapel?
! how do I get a refund for a lost suitcase
! When was the treaty on the ozone layer signed?
