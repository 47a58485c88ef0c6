# Last minefield cleared in Sri Lanka's Vellankadu, families go home
VELLANKADU, Sri Lanka, July 21 (Regional News Service) – Sixteen years after the end of Sri Lanka's civil war, the last known minefield around the village of Vellankadu was declared safe on Monday, opening the way for 412 families to return to land they had been driven from in 2008.
A certificate of clearance was handed to the district secretary of Mullaipattu, Thangavel Nadarajah, by Brigadier Ruwan Hettige, who heads the National Mine Action Office (NMAO), at a ceremony held under a banyan tree beside the ruined primary school.
Over four years deminers removed 18,730 anti-personnel mines, 46 anti-tank mines and more than 9,000 pieces of unexploded ordnance from an area of 3.2 square kilometres, the office said. Two deminers lost their lives in the work and seven were injured.
Most of the mines had been laid by the rebel Liberation Tigers along an earth wall, known to the villagers as "the Snake", that ran from the lagoon to the coast road. Others were planted by the army, whose maps, Hettige said, had been "a great help where they existed".
The clearance cost some $11.5 million and was paid for mainly by Japan, Norway and the United Kingdom. It was carried out by the British charity Open Ground, which employed 280 local people, almost half of them women.
"I have signed many papers in my life, but none that smelled of earth," Nadarajah told the crowd.

# "My mango tree is taller than my house was"
VELLANKADU – The first thing Sivakami Rasalingam looked for was the well. She found it by the mango tree, which she had planted in the year of her wedding and which, as she says, is now taller than the house ever was.
The 58-year-old widow, who spent eleven years in a camp near Vavunipuram and five more in her sister's back room, is one of the first 60 returnees. She came by bus with two cooking pots, a goat and the deed to her land, which she had kept sewn into a pillow.
Each family receives 38,000 rupees, twelve sheets of tin and a set of tools from the government. That is not enough to build a house, complained Fr. Jude Mariyadas, the parish priest, who has let a dozen families sleep in his church, whose roof was mended only last month.
The wells are the biggest worry. Of 83 in the village, 51 were found to be salty, since the dyke that kept out the lagoon had been blown up during the last offensive. Until it has been rebuilt, two tankers bring drinking water every other day from Oddaichuttan.
Rasalingam's son, Kannan, a plumber who lives in Toronto, wants her to sell the plot. She will not hear of it. Her husband, Selvam, was killed by a mine at the edge of this very field in 2011, when he slipped past the fence to look after his palmyra trees.
"People ask me if I am not afraid," she said, tying the goat to the mango tree. "I am afraid of the back room."

# The women who kneel for a living
MULLAIPATTU – At 5.30 in the morning, before the heat makes the visors fog, Lane Team Four of Open Ground kneels down in a row and begins to scratch at the soil with garden rakes.
The method, called double raking, was devised in the north of the island because metal detectors are of little use on ground that is full of shrapnel. A skilled deminer manages between six and ten square metres a day, said Pushparani Velu, 34, who leads the team of twelve and has found 311 mines herself.
She lost her left foot to one as a girl of fourteen. "They told me that a woman with one foot cannot kneel," Velu recalled. "I told them that I had had more practice than they."
A deminer earns about 62,000 rupees a month, nearly twice what the garment factory in the district pays. Many of the women are war widows and are the only earners of their families, according to the charity's country director, Alistair Penhale, a former officer of the Royal Engineers.
The monsoon is the enemy. From October to December the lanes are under water, and mines have been known to float away: in 2022 heavy floods carried at least 40 of them onto land that had already been cleared, and one of them killed a team leader, Anton Yogarajah. The other death, a year later, was caused by a booby-trapped mortar shell.
With Vellankadu finished, 130 of the deminers will lose their jobs at the end of August. Penhale said the rest would be moved to the district of Mannaithurai, where an estimated nine square kilometres remain to be cleared.

# Land quarrel clouds return to cleared village
COLOMBO – No sooner had the mines been taken out of the ground of Vellankadu than a quarrel broke out over who owns it.
About 90 hectares of the cleared land, including the best paddy fields, were placed under the Forest Department by a government notice in 2013, when nobody lived there. The department now says that the fields have become a wildlife corridor for elephants and may not be ploughed.
"The mines went and the files came," said Ambika Sundaralingam, a lawyer of the Centre for Land Rights (CLR), who has lodged a petition with the Court of Appeal on behalf of 74 families. She argues that the notice was unlawful, because it was never published in Tamil.
The conservator of forests for the north, Dr. Priyantha Gamage, denied that his department was driving anyone out. He offered the families plots of the same size at Periyamadu, some 14 kilometres inland, and said that eleven people had been trampled to death in the district since January by elephants whose paths had been blocked.
The army for its part still occupies a cashew plantation of 17 hectares on the edge of the village, where it runs a holiday bungalow for officers called Lagoon's Edge. A military spokesman, Colonel Nuwan Seneviratne, said the camp would be given back "in stages" but named no date.
Donors are growing uneasy. Norway's ambassador, Ingrid Haugland, said her country had not paid for clearance "in order to make safe a holiday home". A hearing is set for September 9.

# Court hands paddy fields back to returnees
COLOMBO, Sept 30 (Regional News Service) – The Court of Appeal in Colombo ruled on Tuesday that 90 hectares of farmland in the northern village of Vellankadu, which was freed of mines this summer, must be given back to the families who had owned it before the war.
The three judges, presided over by Justice Farah Mohideen, found that the notice by which the land was turned into forest had been issued "in the absence of those whom it robbed" and was void. The Forest Department was ordered to pay the costs of 1.4 million rupees.
President's Counsel Dilshan Wickrema, who represented the department, said it would not appeal. A strip 300 metres wide along the lagoon will be left uncultivated so that the elephants can pass, a compromise that had been suggested by the villagers' own lawyer, Ambika Sundaralingam.
By the end of September 238 of the 412 families had returned, the district secretary said. The school is to reopen in January with two teachers, and the Asian Development Bank has agreed to lend $3 million for the dyke, without which the wells will stay salty.
A reminder of the past turned up last week, when a boy of nine, Tharshan Kumar, came upon a rusty mine while he was digging for worms. He did as he had been taught in the camp's safety class: he stood still, shouted and marked the spot with his shirt. A team of Open Ground blew it up the same afternoon.
"The certificate says the last known minefield," said Pushparani Velu. "The word that matters is known."

? Who heads the National Mine Action Office?
= Ruwan Hettige | Brigadier Ruwan Hettige
@ by Brigadier Ruwan Hettige, who heads the National Mine Action Office (NMAO)
? How many anti-personnel mines were removed around Vellankadu?
= 18,730
@ Over four years deminers removed 18,730 anti-personnel mines, 46 anti-tank mines
? What did the villagers call the earth wall?
= the Snake
@ along an earth wall, known to the villagers as "the Snake", that ran from the lagoon to the coast road
? Which countries mainly paid for the clearance?
= Japan, Norway and the United Kingdom
@ The clearance cost some $11.5 million and was paid for mainly by Japan, Norway and the United Kingdom.
? How many deminers lost their lives?
= Two | Two deminers
@ Two deminers lost their lives in the work and seven were injured.
? Where had Sivakami Rasalingam kept the deed to her land?
= sewn into a pillow | a pillow
@ the deed to her land, which she had kept sewn into a pillow
? who is Jude Mariyadas
= the parish priest | parish priest
@ complained Fr. Jude Mariyadas, the parish priest, who has let a dozen families sleep in his church
? From where do tankers bring drinking water?
= Oddaichuttan | from Oddaichuttan
@ two tankers bring drinking water every other day from Oddaichuttan
? when was Selvam killed
= 2011 | in 2011
@ Her husband, Selvam, was killed by a mine at the edge of this very field in 2011
? What is the raking method called?
= double raking
@ The method, called double raking, was devised in the north of the island
? How much does a deminer earn a month?
= about 62,000 rupees | 62,000 rupees | about 62,000 rupees a month
@ A deminer earns about 62,000 rupees a month
? Who is the country director of Open Ground?
= Alistair Penhale
@ according to the charity's country director, Alistair Penhale, a former officer of the Royal Engineers
? How many families does Ambika Sundaralingam's petition represent?
= 74 | 74 families
@ who has lodged a petition with the Court of Appeal on behalf of 74 families
? where did Priyantha Gamage offer the families plots?
= at Periyamadu, some 14 kilometres inland | Periyamadu | at Periyamadu
@ He offered the families plots of the same size at Periyamadu, some 14 kilometres inland
? Who presided over the three judges?
= Farah Mohideen | Justice Farah Mohideen
@ The three judges, presided over by Justice Farah Mohideen
? What did Tharshan Kumar mark the spot with?
= his shirt
@ he stood still, shouted and marked the spot with his shirt
~ How long has the island been at peace?
= Sixteen years
@ Sixteen years after the end of Sri Lanka's civil war
~ Which NGO did the dangerous digging?
= Open Ground | the British charity Open Ground
@ It was carried out by the British charity Open Ground, which employed 280 local people
~ Who buried the bulk of the explosives along the rampart?
= the rebel Liberation Tigers | Liberation Tigers
@ Most of the mines had been laid by the rebel Liberation Tigers
~ which local administrator got the document saying the place was clean
= Thangavel Nadarajah
@ A certificate of clearance was handed to the district secretary of Mullaipattu, Thangavel Nadarajah
~ How much cash is each household given by the state to start again?
= 38,000 rupees
@ Each family receives 38,000 rupees, twelve sheets of tin and a set of tools from the government.
~ why can people not drink what they draw up from most of the shafts
= the dyke that kept out the lagoon had been blown up during the last offensive | salty | since the dyke that kept out the lagoon had been blown up during the last offensive
@ 51 were found to be salty, since the dyke that kept out the lagoon had been blown up during the last offensive
~ In which Canadian city has the widow's child settled?
= Toronto
@ Rasalingam's son, Kannan, a plumber who lives in Toronto, wants her to sell the plot.
~ Why are electronic searching devices not much good there?
= ground that is full of shrapnel | metal detectors are of little use on ground that is full of shrapnel
@ because metal detectors are of little use on ground that is full of shrapnel
~ How old was the squad leader when she was maimed?
= fourteen
@ She lost her left foot to one as a girl of fourteen.
~ Who died because the high water had washed explosives somewhere else?
= Anton Yogarajah | a team leader, Anton Yogarajah
@ heavy floods carried at least 40 of them onto land that had already been cleared, and one of them killed a team leader, Anton Yogarajah
~ How many of the searchers are going to be laid off?
= 130 | 130 of the deminers
@ With Vellankadu finished, 130 of the deminers will lose their jobs at the end of August.
~ On what ground does the attorney call the decree illegal?
= it was never published in Tamil | because it was never published in Tamil
@ She argues that the notice was unlawful, because it was never published in Tamil.
~ what have the troops got on the nut farm they will not leave?
= a holiday bungalow for officers | a holiday bungalow for officers called Lagoon's Edge | Lagoon's Edge
@ The army for its part still occupies a cashew plantation of 17 hectares on the edge of the village, where it runs a holiday bungalow for officers called Lagoon's Edge.
~ Which envoy from Scandinavia grumbled about what the money had been spent on?
= Ingrid Haugland
@ Norway's ambassador, Ingrid Haugland, said her country had not paid for clearance "in order to make safe a holiday home".
~ What is the purpose of leaving the band beside the water unfarmed?
= so that the elephants can pass | the elephants can pass
@ A strip 300 metres wide along the lagoon will be left uncultivated so that the elephants can pass
~ when will pupils be back in class
= January | in January
@ The school is to reopen in January with two teachers
! How many mines have been found in the district of Mannaithurai
! How much did Norway contribute to the clearance?
! How old is Brigadier Ruwan Hettige?
! Who was the headmaster of the primary school in Vellankadu?
! What was the name of the deminer killed by the mortar shell?
! When will the army give back the cashew plantation?
! how many pupils attended the school before the war
! What is the name of the goat?
! Who wrote the novel Moby-Dick?
! Which planet is closest to the Sun?
! how many grams are in an ounce
! Who won the Nobel Peace Prize in 1979?
