# Presidents of Aruvia and Kesht agree on buffer zone along the Tashir
GENEVA, Saturday – After nine hours of talks the presidents of Aruvia and Kesht agreed on Saturday to establish a demilitarised strip along the river Tashir, from which both armies are to withdraw their heavy weapons within three weeks.
The strip, which will be 14 kilometres wide and about 210 kilometres long, stretches from the Ulgan dam in the north to the salt marshes of Ak-Koy. It is to be patrolled by 480 unarmed observers from Finland, Uruguay and Mongolia, said the Swiss foreign minister, who had invited the two men to Geneva.
President Nursultan Beremzhan of Aruvia called the agreement "a fence made of air, but a good one". His Keshti counterpart, Farhod Iskanov, left the hotel without a word; his spokesman, Shavkat Numonov, said afterwards that Kesht had "not given up one stone of its soil".
The two Central Asian neighbours have been quarrelling since 1993 over the waters of the Tashir, which irrigate the cotton fields of both. In the latest round of fighting, which broke out on 2 May after an Aruvian pump station had been set on fire, between 300 and 350 people were killed.
Left open was the future of Boz-Tepe, a hill with an old radio mast which Keshti troops took in June. It will be dealt with by a joint commission, according to the three-page text of the agreement, a copy of which was obtained by the Steppe Press Agency (SPA). The commission is to meet for the first time in Baku in October.

# On the wrong side of the line: farmers fear for the harvest
CHERTAN, eastern Aruvia – The line runs through Gulnora Saparova's melon field. She knows this because two lieutenants with a measuring tape came on Tuesday and put a blue barrel between the third and the fourth row.
West of the barrel she may come and go as she likes; east of it she needs a pass, which is issued by the district office in Chertan on Mondays and costs the equivalent of four euros. "The melons do not know which day it is," says the 61-year-old widow, who has farmed here since the collective farm was broken up.
About 18,000 people live in the new zone, in 26 villages. They may stay, but must hand in their hunting rifles, and tractors may not be driven after dark, because from a distance they sound like armoured vehicles.
The head of the district, Yerlan Tokbay, has promised every household compensation of 70,000 tenga for the first season. He admits, however, that the money has not yet been released by the finance ministry, which is waiting for a loan.
The most urgent question is that of the mines. Along the canal alone around 6,500 were laid, believes Arto Lehtonen, a Finnish deminer who worked earlier in Angola. With eight dogs and two machines he hopes to make the main path safe before the snow comes. He has marked the safe places with old tins, which the children, he complains, carry off for football.
In the teahouse of Chertan opinions are divided. The innkeeper has called a dish after the agreement: noodles with a wide gap in the middle.

# Analysis: Two tired men and a river
Neither president wanted the agreement; both needed it. That is how Sabine Wohlrab, who heads the Central Asia desk of the Zurich Institute for Conflict Studies, sums up what happened in Geneva.
Mr. Beremzhan faces an election in March, and his army has run out of shells for its howitzers since the manufacturer, a factory in the town of Semirek, burned down in July. Mr. Iskanov for his part can no longer pay his soldiers: the price of gold, on which two thirds of Kesht's budget depends, has fallen by a fifth in a year.
The idea of a buffer zone is not new. It was put forward as early as 2004 by the Keshti hydrologist Zulfiya Rahmonova, who was laughed at then, and dismissed from her ministry two years later. "They have taken my map and changed the colours," she said from Ankara, where she now teaches.
What is missing, in Ms. Wohlrab's opinion, is any rule about the water. The sluices of the Ulgan dam remain in Aruvian hands, and in a dry summer Kesht gets barely a third of the flow that it was promised in the treaty of 1998. "You can move the guns back by seven kilometres," she says. "Thirst has a longer range."
There is also the question of the irregulars. The Sons of Boz-Tepe, a Keshti militia of perhaps 900 men, have declared through their leader, the wrestler Daler Hakimov, that they signed nothing and will withdraw nothing.

# Gunfire at the barrels: both sides accuse each other
AK-KOY, 19 September – Six days before the deadline for the withdrawal, three Aruvian border guards were killed in the buffer zone when their jeep was fired on near the village of Sary-Bulak.
General Askar Duisen, the commander of Aruvia's eastern military district, blamed the Sons of Boz-Tepe and said that Keshti regulars had given them covering fire. "We will complete our withdrawal," he added, "but not with our backs turned."
Mr. Numonov, the spokesman of the Keshti president, denied any involvement. The jeep had run over one of Aruvia's own mines, he said, and it was "a matter for a road inspector, not for a general".
The head of the observer mission, the Uruguayan general Beatriz Olmedo, reported in the evening that her people had found 94 cartridge cases beside the road, of a calibre used by both armies. She had counted 37 Aruvian and 22 Keshti tanks that had already left the zone. The rest, she said, ought to be out by the twenty-fifth if nobody lost his nerve.
In Sary-Bulak the incident caused panic. Some 250 inhabitants spent the night in the cotton ginnery, whose walls are a metre thick. The schoolteacher, Kamila Orozbay, read aloud to the children from a book about whales until the shooting stopped.
Late at night the two presidents spoke by telephone for the first time. The call, made through an interpreter in Bern although both are fluent in Russian, lasted seventeen minutes.

# One year on: the storks are back, the water is not
A year after the Geneva agreement the guns along the Tashir are silent. According to the report presented on Thursday by Beatriz Olmedo, who is handing over the mission to the Mongolian colonel Batbayar Ganzorig, there were 44 violations of the zone, most of them by cattle thieves; eleven people lost their lives.
The militia leader Daler Hakimov gave up his weapons in April, in return for an amnesty and the post of trainer of the Keshti wrestling team. About 200 of his men work as deminers under Mr. Lehtonen, who praises them: "They know where the mines are. They put them there."
Boz-Tepe remains in dispute. The joint commission met four times and could not agree on more than the painting of the radio mast, which is now striped in the colours of neither country.
Mr. Beremzhan was re-elected in March with 58 per cent of the vote. The harvest of melons, however, was the worst for two decades, for the sluices at Ulgan were opened on only 40 days, and Keshti farmers have blocked the bridge of Toguz in protest. A fund for new canals, to which the Asian Development Bank has pledged $130 million, is to be discussed in Tashkent in November.
Ornithologists are the only ones to be fully satisfied. In the strip, where there is neither spraying nor shooting, 63 pairs of black storks have bred, said Timur Alimzhan of the Aruvian Bird Society; before the war there had been nine.
Gulnora Saparova has kept her blue barrel. She collects rain in it.

? Who is the president of Aruvia?
= Nursultan Beremzhan | President Nursultan Beremzhan
@ President Nursultan Beremzhan of Aruvia called the agreement "a fence made of air, but a good one".
? How wide will the strip along the Tashir be?
= 14 kilometres
@ The strip, which will be 14 kilometres wide and about 210 kilometres long
? which countries do the unarmed observers come from
= Finland, Uruguay and Mongolia
@ It is to be patrolled by 480 unarmed observers from Finland, Uruguay and Mongolia
? How many people were killed in the latest round of fighting?
= between 300 and 350 | between 300 and 350 people
@ In the latest round of fighting, which broke out on 2 May after an Aruvian pump station had been set on fire, between 300 and 350 people were killed.
? where is the joint commission to meet for the first time
= in Baku | Baku
@ The commission is to meet for the first time in Baku in October.
? Who is the head of the district of Chertan?
= Yerlan Tokbay
@ The head of the district, Yerlan Tokbay, has promised every household compensation of 70,000 tenga for the first season.
? How many people live in the new zone?
= About 18,000 | 18,000 | About 18,000 people
@ About 18,000 people live in the new zone, in 26 villages.
? Why may tractors not be driven after dark?
= because from a distance they sound like armoured vehicles | from a distance they sound like armoured vehicles
@ tractors may not be driven after dark, because from a distance they sound like armoured vehicles.
? Who heads the Central Asia desk of the Zurich Institute for Conflict Studies?
= Sabine Wohlrab
@ That is how Sabine Wohlrab, who heads the Central Asia desk of the Zurich Institute for Conflict Studies, sums up what happened in Geneva.
? Where does Zulfiya Rahmonova teach now?
= Ankara
@ she said from Ankara, where she now teaches.
? who leads the Sons of Boz-Tepe?
= Daler Hakimov | the wrestler Daler Hakimov
@ The militia leader Daler Hakimov gave up his weapons in April
@ The Sons of Boz-Tepe, a Keshti militia of perhaps 900 men, have declared through their leader, the wrestler Daler Hakimov
? Where was the jeep of the border guards fired on?
= near the village of Sary-Bulak | the village of Sary-Bulak | Sary-Bulak
@ three Aruvian border guards were killed in the buffer zone when their jeep was fired on near the village of Sary-Bulak.
? how many cartridge cases did the observers find
= 94 | 94 cartridge cases
@ reported in the evening that her people had found 94 cartridge cases beside the road
? How long did the presidents' telephone call last?
= seventeen minutes
@ The call, made through an interpreter in Bern although both are fluent in Russian, lasted seventeen minutes.
? To whom is Beatriz Olmedo handing over the mission?
= Batbayar Ganzorig | the Mongolian colonel Batbayar Ganzorig
@ Beatriz Olmedo, who is handing over the mission to the Mongolian colonel Batbayar Ganzorig
? How many pairs of black storks have bred in the strip?
= 63 | 63 pairs
@ 63 pairs of black storks have bred, said Timur Alimzhan of the Aruvian Bird Society
~ How long do the rivals have to take away their big guns?
= within three weeks | three weeks
@ from which both armies are to withdraw their heavy weapons within three weeks.
~ which leader walked out in silence?
= Farhod Iskanov
@ His Keshti counterpart, Farhod Iskanov, left the hotel without a word
~ Who does the talking for the Keshti head of state?
= Shavkat Numonov | Mr. Numonov
@ his spokesman, Shavkat Numonov, said afterwards that Kesht had "not given up one stone of its soil".
@ Mr. Numonov, the spokesman of the Keshti president, denied any involvement.
~ since when have the pair been at odds
= since 1993 | 1993
@ The two Central Asian neighbours have been quarrelling since 1993 over the waters of the Tashir
~ What got the last clashes going?
= an Aruvian pump station had been set on fire | after an Aruvian pump station had been set on fire
@ which broke out on 2 May after an Aruvian pump station had been set on fire
~ what does the permit cost a villager
= the equivalent of four euros | four euros
@ which is issued by the district office in Chertan on Mondays and costs the equivalent of four euros.
~ What do the locals have to give up if they want to remain?
= their hunting rifles | hunting rifles
@ They may stay, but must hand in their hunting rifles
~ In which country did the man clearing explosives use to be employed?
= Angola
@ believes Arto Lehtonen, a Finnish deminer who worked earlier in Angola.
~ Why is the Aruvian military short of artillery rounds?
= the manufacturer, a factory in the town of Semirek, burned down in July | since the manufacturer, a factory in the town of Semirek, burned down in July
@ his army has run out of shells for its howitzers since the manufacturer, a factory in the town of Semirek, burned down in July.
~ Which commodity earns most of Kesht's state revenue?
= gold
@ the price of gold, on which two thirds of Kesht's budget depends, has fallen by a fifth in a year.
~ Which water expert first suggested the plan?
= Zulfiya Rahmonova | the Keshti hydrologist Zulfiya Rahmonova
@ It was put forward as early as 2004 by the Keshti hydrologist Zulfiya Rahmonova
~ Which Aruvian officer pointed the finger at the militia for the ambush?
= General Askar Duisen | Askar Duisen
@ General Askar Duisen, the commander of Aruvia's eastern military district, blamed the Sons of Boz-Tepe
~ what did the Keshtis say really happened to the vehicle
= had run over one of Aruvia's own mines | The jeep had run over one of Aruvia's own mines
@ The jeep had run over one of Aruvia's own mines, he said
~ Where did frightened villagers take shelter?
= in the cotton ginnery | the cotton ginnery | cotton ginnery
@ Some 250 inhabitants spent the night in the cotton ginnery, whose walls are a metre thick.
~ What job did the irregulars' boss get for laying down his arms?
= trainer of the Keshti wrestling team | the post of trainer of the Keshti wrestling team
@ gave up his weapons in April, in return for an amnesty and the post of trainer of the Keshti wrestling team.
~ Which lender wants to help pay for waterways?
= the Asian Development Bank | Asian Development Bank
@ A fund for new canals, to which the Asian Development Bank has pledged $130 million
! How old is President Farhod Iskanov?
! How high is the hill of Boz-Tepe?
! Who stood against Mr. Beremzhan in the March election?
! What is the name of the Aruvian foreign minister?
! when was the Ulgan dam built
! How many soldiers does the Keshti army have?
! How much does the observer mission cost a year?
! In which hotel did the presidents meet in Geneva?
! What does a litre of milk cost in Germany?
! who invented the telephone
! How many moons does Jupiter have?
! Who is the secretary general of NATO?
