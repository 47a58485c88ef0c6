# Aid dropped over besieged Gorram for first time in 70 days
NYALUK, Southern Darayo (East African News Service) – A cargo plane of the World Food Programme (WFP) dropped 18 tonnes of food over the besieged village of Gorram on Tuesday, the first supplies to reach its inhabitants for 70 days.
The sacks of sorghum, lentils and a peanut paste for children came down shortly after 10 a.m. on a football field that the villagers had marked with bed sheets. Of 360 sacks, 31 fell outside the defended area and were taken by the besiegers, said Matthew Okwany, the WFP's coordinator for the Darayo region.
"We saw people running toward the field before the dust had settled, and some of them were running on sticks," he told reporters in Nyaluk, the regional capital, from which the plane had started.
Some 8,500 people are trapped in Gorram, more than half of them displaced from other places. The village, which lies on a rocky hill above the river Bahr el-Tor, has been encircled since July by the Sons of the Plain Movement (SPM), a militia of cattle herders which accuses its inhabitants of harbouring rebels.
At least 46 people, among them 29 children, have died of hunger or of diseases caused by dirty water, according to the village nurse, Rebecca Adut, whose clinic has been without antibiotics since the middle of August.
The drop had been put off three times because the SPM had threatened to fire at the aircraft. On Monday evening its commander, Jaafar Koko Tutu, gave his word that he would hold his fire for six hours.

# "We ate the seed": voices from the hill
GORRAM (by telephone) – The telephone of Gorram hangs in a tamarind tree, because only there is a signal to be had. To speak with the outside world one climbs up on a ladder, and for that one pays a boy called Simon two cigarettes.
Rebecca Adut, the nurse, climbs up every evening at six. For a week she had reported nothing but deaths; on Tuesday she first laughed and then could not go on speaking.
What had people lived on? First on goats, she says, then on leaves of the lalob tree, and in the end, in September, they ate the seed that was meant for the next year. Salt had been paid for with wedding rings.
The hill has one well, which gives about 4,000 litres a day, less than half a litre for each person. Whoever wants more has to go down to the river by night, where snipers lie in the reeds; since July, 14 women have been shot there.
Chief Deng Marial, a man in his seventies, has twice turned down an offer by the SPM to let women and children go if the men came out unarmed. He does not trust it, he says, since in 2014, at the village of Kadero, men who did just that were led into a school and burned.
The defenders, whom the herders describe as rebels, call themselves the Hill Guard. There are about 220 of them, and they have, the chief claims, not more than 90 rifles.
As to what is needed most, the nurse does not have to think. "Soap," she says. "Then antibiotics. Then somebody who wants to know."

# Pilots who fly at 200 metres
NYALUK – At half past four in the morning Captain Ruslan Hrytsenko kicks the tyres of his Ilyushin and drinks a last coffee. The 51-year-old Ukrainian has dropped food on three continents, but never, he says, on a target as small as this one.
The field of Gorram measures 110 by 70 metres. To hit it, he has to come down to 200 metres and fly straight for eleven seconds, in which anyone with a rifle can reach him.
Behind him stands the loadmaster, Grace Wanjiru from Nakuru, who pulls the pin. The sacks are packed sixfold, one in the other, so that when the inner ones burst the outer ones hold; parachutes, which drift, are used only for medicine and oil.
An hour in the air costs around $9,200, about seven times as much as transport by lorry. "Dropping food from the sky is the dearest and the worst way of feeding people," says Lotte Verbruggen, who runs the logistics of the WFP in Nyaluk. "We do it when all the other ways have been closed by somebody."
The road to Gorram, 87 kilometres of red earth, was in fact open until 3 July. On that day a convoy of nine lorries was stopped at the ford of Umm Diqn, the drivers were beaten, and the flour was poured into the river.
The rains, which make the road impassable in any case, will last until the end of October. Up to then, the planners reckon with two flights a week, provided that the donors pay: of the $31 million that the WFP asked for in spring, only 12 million have come in.

# Government and herders trade blame over siege
KHAROUM, Darayo (Agencies) – The government of Darayo rejected on Thursday the accusation that it was tolerating the siege of Gorram, and announced that it would send 600 gendarmes to the area "as soon as the roads allow".
Interior Minister Abdelaziz Haroun said the army had been unable to intervene because it was tied down on the border with Chad. He described the conflict as a quarrel over pastures which foreign organisations were blowing up into a war.
Human rights groups see it differently. The Darayo Justice Monitor (DJM) published photographs on Wednesday which, it says, show army lorries delivering ammunition to an SPM camp at Abu Sunut on 21 August. The number plates can be read, and one of them belongs to the 9th Division.
The minister called the pictures a forgery. He did not say why the division's commander, Brigadier Osman Tirab, had been transferred on the same day.
The herders, for their part, have complaints that are seldom heard. In May, SPM spokesman Bakhit Hamdan said, men from Gorram raided a cattle camp, killed seven youths and drove off 1,300 cows, and no aeroplane came to comfort the mothers.
Chief Deng Marial concedes that there was a raid, but says that it was carried out by strangers and that only 200 animals ever reached the hill. They have long since been eaten.
The African Union's envoy, the former Zambian foreign minister Chanda Mulenga, proposes that the cows be paid for. At current prices, that would come to some $650,000, less than three weeks of flights.

# Siege of Gorram lifted after cattle deal
NYALUK – The first lorries in more than three months rolled into the village of Gorram on Sunday, after the herders' militia that had surrounded it withdrew its men under an agreement negotiated by the African Union.
Twelve vehicles brought 240 tonnes of flour, a water pump, and four cartons of soap. The column was led by Matthew Okwany of the WFP, who had to wade through the ford of Umm Diqn ahead of the first lorry with a stick in his hand.
The accord was signed on Friday under a fig tree in the market town of Tabaldi. It provides for the payment of 900 cows to the families of the SPM, spread over three years; a third of the price will be borne by Qatar, the rest by the government in Kharoum.
Jaafar Koko Tutu, the militia's commander, and Chief Deng Marial broke a spear together, as custom demands. They did not shake hands.
A force of 150 Rwandan peacekeepers is to be posted between the hill and the river, and the Hill Guard will keep its rifles until they have arrived. As to those who fired on the women at the water, a court of elders will sit in January.
The nine airdrops had in all brought 158 tonnes into the village. They claimed one victim: a man named Paul Lual was killed on the second day by a falling sack.
His widow, Mary Nyandeng, was given a cow by the pilots, who had collected for it among themselves.
Rebecca Adut, the nurse, has left Gorram for a few weeks to sleep. The telephone in the tamarind tree, she said, could now be taken over by the lovers.

? How much food did the plane drop on Tuesday?
= 18 tonnes | 18 tonnes of food
@ A cargo plane of the World Food Programme (WFP) dropped 18 tonnes of food over the besieged village of Gorram on Tuesday
~ For how many days had nothing got through to the people of Gorram?
= 70 days | 70
@ the first supplies to reach its inhabitants for 70 days
~ What had the villagers used to show the crew where to aim?
= bed sheets
@ came down shortly after 10 a.m. on a football field that the villagers had marked with bed sheets
? How many sacks fell outside the defended area?
= 31
@ Of 360 sacks, 31 fell outside the defended area and were taken by the besiegers
~ Who coordinates the UN food agency's work in Darayo?
= Matthew Okwany
@ said Matthew Okwany, the WFP's coordinator for the Darayo region
@ The column was led by Matthew Okwany of the WFP
~ How many souls are caught on the hill?
= Some 8,500 | 8,500 | Some 8,500 people
@ Some 8,500 people are trapped in Gorram, more than half of them displaced from other places.
? Above which river does Gorram lie?
= Bahr el-Tor | the river Bahr el-Tor
@ The village, which lies on a rocky hill above the river Bahr el-Tor
~ Which armed herdsmen have cut off Gorram?
= Sons of the Plain Movement (SPM) | the Sons of the Plain Movement (SPM) | Sons of the Plain Movement | SPM
@ has been encircled since July by the Sons of the Plain Movement (SPM), a militia of cattle herders
~ What do the herders hold against the villagers?
= harbouring rebels
@ a militia of cattle herders which accuses its inhabitants of harbouring rebels
~ how many little ones have starved or died of bad water
= 29 | 29 children
@ At least 46 people, among them 29 children, have died of hunger or of diseases caused by dirty water
? Why had the drop been put off three times?
= because the SPM had threatened to fire at the aircraft | the SPM had threatened to fire at the aircraft
@ The drop had been put off three times because the SPM had threatened to fire at the aircraft.
~ Which militia leader promised not to shoot for six hours?
= Jaafar Koko Tutu
@ On Monday evening its commander, Jaafar Koko Tutu, gave his word that he would hold his fire for six hours.
~ Where is the one spot in Gorram with mobile reception?
= a tamarind tree | tamarind tree
@ The telephone of Gorram hangs in a tamarind tree, because only there is a signal to be had.
? What is the charge for using the ladder to the telephone?
= two cigarettes
@ and for that one pays a boy called Simon two cigarettes
~ What was handed over in exchange for salt?
= wedding rings
@ Salt had been paid for with wedding rings.
~ What is the daily yield of Gorram's only well?
= about 4,000 litres | 4,000 litres
@ The hill has one well, which gives about 4,000 litres a day
~ At which place were unarmed men burned to death in 2014?
= the village of Kadero | Kadero
@ in 2014, at the village of Kadero, men who did just that were led into a school and burned
? what do the defenders call themselves
= the Hill Guard | Hill Guard
@ The defenders, whom the herders describe as rebels, call themselves the Hill Guard.
~ What does the nurse ask for before anything else?
= Soap
@ "Soap," she says. "Then antibiotics.
? how old is captain hrytsenko
= 51 | 51-year-old
@ The 51-year-old Ukrainian has dropped food on three continents
~ how low does Hrytsenko have to go over the drop zone
= 200 metres
@ To hit it, he has to come down to 200 metres and fly straight for eleven seconds
~ Who on board lets the cargo loose?
= Grace Wanjiru | Grace Wanjiru from Nakuru
@ Behind him stands the loadmaster, Grace Wanjiru from Nakuru, who pulls the pin.
? what are the parachutes used for
= medicine and oil
@ parachutes, which drift, are used only for medicine and oil
~ Who calls airdrops the most expensive and poorest means of getting food to the hungry?
= Lotte Verbruggen
@ "Dropping food from the sky is the dearest and the worst way of feeding people," says Lotte Verbruggen
~ Where were the trucks held up on 3 July?
= the ford of Umm Diqn | at the ford of Umm Diqn | Umm Diqn
@ On that day a convoy of nine lorries was stopped at the ford of Umm Diqn
~ when does the wet season come to a close
= the end of October | until the end of October | end of October
@ The rains, which make the road impassable in any case, will last until the end of October.
? How many gendarmes does the government want to send?
= 600 | 600 gendarmes
@ announced that it would send 600 gendarmes to the area "as soon as the roads allow"
~ Which watchdog says it has pictures of soldiers bringing bullets to the SPM?
= The Darayo Justice Monitor (DJM) | Darayo Justice Monitor (DJM) | Darayo Justice Monitor | DJM
@ The Darayo Justice Monitor (DJM) published photographs on Wednesday which, it says, show army lorries delivering ammunition to an SPM camp at Abu Sunut
? Who was the commander of the 9th Division?
= Osman Tirab | Brigadier Osman Tirab
@ the division's commander, Brigadier Osman Tirab, had been transferred on the same day
~ How many head of cattle were stolen from the herders in May?
= 1,300 | 1,300 cows
@ men from Gorram raided a cattle camp, killed seven youths and drove off 1,300 cows
? Which post did Chanda Mulenga hold in Zambia?
= foreign minister
@ the former Zambian foreign minister Chanda Mulenga
~ Where was the pact to end the blockade sealed?
= under a fig tree in the market town of Tabaldi | the market town of Tabaldi | Tabaldi
@ The accord was signed on Friday under a fig tree in the market town of Tabaldi.
~ Which Gulf country shoulders part of the bill for the cows?
= Qatar
@ a third of the price will be borne by Qatar, the rest by the government in Kharoum
? Which nationality are the peacekeepers who are to be posted between the hill and the river?
= Rwandan
@ A force of 150 Rwandan peacekeepers is to be posted between the hill and the river
! rebecca adut age
! How many tonnes of food did the convoy of 3 July carry?
! Who is the president of Darayo?
! How many airdrops were there over Kadero in 2014?
! What is the name of the pilot's wife?
! How much did Captain Hrytsenko earn per flight?
! When did the Hill Guard hand in its rifles?
! What punishment did the court of elders impose?
! Who invented the steam engine?
! how do you remove red wine stains
! What was the closing price of gold on Friday?
! Which band is playing at the summer festival?
