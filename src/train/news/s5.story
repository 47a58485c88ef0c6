# Sovania slaps duties on neighbour's cement and cheese
BRODNICE, Sovania, January 30 (Central Press) – Sovania will levy duties of 18 to 35 percent on 214 products from neighbouring Tarkhia as of February 15, trade minister Emil Drahoun announced on Thursday, in the sharpest escalation yet of a quarrel between the two countries that began over river sand.
The list ranges from cement and steel tubing to sheep's cheese, plum brandy and felt slippers. Goods worth about 640 million euros a year are affected, roughly two fifths of what Tarkhia sells to its larger neighbour.
Drahoun said that the measure was a reply to Tarkhia's refusal to lift a ban on exports of sand from the Vessa river, which was imposed last June and has, he said, brought 30 building sites in the Sovanian capital to a standstill. "We did not start this, but we will not be the ones to blink," he told reporters in Brodnice.
In Mtsvane, the Tarkhian capital, a government spokeswoman, Lela Dvali, called the decision "a tax on friendship" and said that counter-measures would be ready within ten days. The ban had been introduced for environmental reasons only, she maintained, because the dredgers had lowered the river bed by up to three metres and bridges were in danger.
The two countries, which share a border 418 kilometres long, founded a customs union in 2004 that was suspended eight years later after a dispute about cigarette smuggling. The World Trade Organization (WTO) said it had received no notification from either side so far.
The Sovanian crown lost 0.8 percent against the euro.

# At the bridge of Kamenny Brod, a line of lorries and one accordion
KAMENNY BROD – On the last night before the tariffs the queue reached back as far as the sugar factory, seven kilometres from the border. Zurab Melikadze had been in it for 26 hours, with 21 tonnes of sheep's cheese and a heater that worked only when the engine ran.
"If I get over at five to twelve, it is cheese. If I get over at five past, it is gold," said Melikadze, who has driven the route to Brodnice twice a week since 2011 and does not own the lorry. The load belonged to the Alavan dairy cooperative, which sells more than half of its output in Sovania.
Customs officers had doubled their shifts. Their chief at the crossing, Hana Vrbova, said that 940 vehicles had been cleared in the course of the day, against 350 normally, and that a tanker driver with appendicitis had been driven to hospital in her own car.
There was trade in the queue too. Women from the Tarkhian village of Nakeri went from cab to cab with bean pies at two euros each, and a pensioner by the name of Otar, who did not want his surname printed, played the accordion for cigarettes. A priest blessed the lorries of those who asked him to, and one that did not.
The bridge itself is a monument to better times. It was built in 2006 with money from the European Investment Bank and christened the Bridge of Good Neighbours; a bronze plaque with two clasped hands was unscrewed some years ago by persons unknown. It has never been replaced, because each side holds that the other should pay for it.
Melikadze crossed at 23.48. The driver behind him, who carried slippers, did not.

# Tarkhia hits back with levy on power and flour
MTSVANE, February 9 (Agence Levant) – Tarkhia retaliated on Sunday against its neighbour's new tariffs by announcing duties of 25 percent on Sovanian wheat flour, machinery and beer and a special levy on electricity that passes through its territory.
The power levy, of 1.1 cents per kilowatt-hour, is aimed at Sovania's most profitable export: some 6 billion kilowatt-hours a year from the nuclear plant at Horka, which are sold to Turkey over a Tarkhian high-voltage line. It would cost the state-owned utility Sovenergo around 66 million euros a year, according to calculations by the Institute for Eastern Markets in Vienna.
Prime minister Tamaz Gurgeni said on television that his country of 4 million had "no wish to quarrel with anyone, but no intention of kneeling either". He was speaking from the dairy at Alavan, where 60 of the 145 employees have been sent home since the beginning of the month.
Economists warned that Tarkhia would hurt itself most. Nearly three quarters of its flour comes from Sovania, and the bakers' guild in the capital expects that the price of a loaf will rise from 0.80 to at least 1.05 euros. To prevent this, deputy prime minister Nestan Abuladze flew to Kazakhstan on Saturday in order to negotiate the purchase of 200,000 tonnes of wheat.
Sovania's foreign ministry summoned the Tarkhian ambassador, Irakli Sharvadze, who was kept waiting for 40 minutes, by his own account, "beneath a painting of a shipwreck". A spokesman said that the government would lodge a complaint with the WTO.
In the border region trade unions from both countries have called for a joint demonstration next Saturday. It will take place in the middle of the bridge at Kamenny Brod.

# Whose sand is it? The long prehistory of a short trade war
There is sand and there is sand. That of the desert is too round for concrete, and that of the sea too salty. The sand of the Vessa, which rises in the Tarkhian mountains and reaches Sovania after 270 kilometres, is sharp, clean and grey, and builders call it "river flour".
For decades nobody counted it. Then, from 2017, Brodnice began to grow by 40,000 inhabitants a year, and the price of a tonne rose from 6 to 19 euros. By 2023 there were 112 dredgers at work on the Tarkhian side, of which, according to the hydrologist Ketevan Iosava of the Academy of Sciences in Mtsvane, only 31 had a permit.
It was Iosava's report that led to the ban. She had measured the pillars of nine bridges and found that two of them were standing, as she put it, on tiptoe. One, at Orkhevi, collapsed in May of last year while a school bus was waiting in front of it; the driver, Marina Tsereli, had stopped to let a flock of geese pass.
In Sovania people tell the story differently. The dredging companies that lost most through the ban belong to a group called Vessa Minerals, whose majority owner is the Sovanian businessman Radim Kostal, a friend of trade minister Drahoun since their military service. The smaller licences that remain have gone to a firm owned by the brother-in-law of the Tarkhian minister of the environment. Neither side likes to talk about this.
"Tariffs are the continuation of sand by other means," says Friederike Lohaus, who runs the Institute for Eastern Markets. She points to the example of Malaysia, which banned the export of sea sand in 2018, and doubts that duties on cheese will fill a single concrete mixer.
Her institute expects growth in Tarkhia to slow from 4.3 to 2.9 percent this year, and in Sovania by 0.2 points.

# Neighbours call off trade war at lakeside talks
LUCERNE, Switzerland, April 12 (Central Press) – Sovania and Tarkhia agreed on Saturday to withdraw by May 1 all the tariffs which they had imposed on each other since the beginning of the year, and to set up a joint commission for the Vessa river.
The breakthrough came after three days of talks under the chairmanship of the former Swiss economics minister Beat Aschwanden, in which Sovania was represented by its deputy foreign minister, Ludmila Hajkova, rather than by Drahoun. The trade minister had been dismissed on March 28, when it became known that he had spent a holiday on Radim Kostal's yacht in Croatia.
Under the agreement Tarkhia will permit the extraction of up to 1.4 million tonnes of sand a year, less than a third of the amount before the ban. All of it must be weighed at a new station at the village of Nakeri and will be taxed at 4 euros a tonne; the proceeds are to be spent on the repair of bridges.
The levy on electricity will also be dropped. Sovania has undertaken in return to supply its neighbour with 150 million kilowatt-hours free of charge each winter until 2030, "as a gesture, not as damages", Hajkova stressed.
The Tarkhian delegation was led by Nestan Abuladze, who thanked the hosts and observed that the lake was full of sand that nobody was allowed to touch. Prime minister Gurgeni plans to visit Brodnice in June, the first such visit in six years.
Business welcomed the accord. The Alavan dairy intends to recall its staff next week, and the Sovanian Chamber of Builders, whose president, Ota Benda, had called the tariffs "a shot in our own knee", hopes that work will be resumed at 22 sites by summer. According to Lohaus, the conflict cost both economies together some 190 million euros.
As for the plaque on the bridge, the commission will discuss it at its second meeting.

? Who announced the duties on products from Tarkhia?
= Emil Drahoun | trade minister Emil Drahoun
@ trade minister Emil Drahoun announced on Thursday
? length of the border between Sovania and Tarkhia
= 418 kilometres | 418 kilometres long
@ The two countries, which share a border 418 kilometres long, founded a customs union in 2004
? when was the customs union founded
= 2004 | in 2004
@ founded a customs union in 2004 that was suspended eight years later after a dispute about cigarette smuggling
? How many hours had Zurab Melikadze been in the queue?
= 26 hours | 26
@ Zurab Melikadze had been in it for 26 hours
? What is the bridge at Kamenny Brod called?
= the Bridge of Good Neighbours | Bridge of Good Neighbours
@ It was built in 2006 with money from the European Investment Bank and christened the Bridge of Good Neighbours
? where is the nuclear plant whose power goes to Turkey?
= Horka | at Horka
@ some 6 billion kilowatt-hours a year from the nuclear plant at Horka, which are sold to Turkey over a Tarkhian high-voltage line
? Who is Tamaz Gurgeni?
= Prime minister
@ Prime minister Tamaz Gurgeni said on television that his country of 4 million
@ Prime minister Gurgeni plans to visit Brodnice in June
? What do builders call the sand of the Vessa?
= "river flour" | river flour
@ is sharp, clean and grey, and builders call it "river flour"
? Who is the majority owner of Vessa Minerals?
= Radim Kostal | the Sovanian businessman Radim Kostal
@ belong to a group called Vessa Minerals, whose majority owner is the Sovanian businessman Radim Kostal
? How many of the dredgers had a permit?
= only 31 | 31
@ By 2023 there were 112 dredgers at work on the Tarkhian side, of which, according to the hydrologist Ketevan Iosava of the Academy of Sciences in Mtsvane, only 31 had a permit.
? Where did the talks in April take place?
= LUCERNE, Switzerland | LUCERNE
@ LUCERNE, Switzerland, April 12 (Central Press) – Sovania and Tarkhia agreed on Saturday to withdraw by May 1 all the tariffs
? on what are the proceeds of the sand tax to be spent
= the repair of bridges | on the repair of bridges
@ will be taxed at 4 euros a tonne; the proceeds are to be spent on the repair of bridges
~ What started the row between Sovania and Tarkhia?
= river sand | over river sand
@ in the sharpest escalation yet of a quarrel between the two countries that began over river sand
~ How much of what Tarkhia exports to Sovania is hit by the tariffs?
= roughly two fifths | two fifths | roughly two fifths of what Tarkhia sells to its larger neighbour
@ Goods worth about 640 million euros a year are affected, roughly two fifths of what Tarkhia sells to its larger neighbour.
~ Who speaks for the cabinet in Mtsvane?
= Lela Dvali
@ In Mtsvane, the Tarkhian capital, a government spokeswoman, Lela Dvali, called the decision "a tax on friendship"
~ What threatened the bridges, in the eyes of the Tarkhian authorities?
= the dredgers had lowered the river bed by up to three metres | the dredgers
@ because the dredgers had lowered the river bed by up to three metres and bridges were in danger
~ Whose goods was Melikadze hauling?
= the Alavan dairy cooperative | Alavan dairy cooperative
@ The load belonged to the Alavan dairy cooperative, which sells more than half of its output in Sovania.
~ Who is in charge of customs at the Kamenny Brod checkpoint?
= Hana Vrbova
@ Their chief at the crossing, Hana Vrbova, said that 940 vehicles had been cleared in the course of the day
~ What did the old man in the traffic jam do to earn a smoke?
= played the accordion | played the accordion for cigarettes
@ a pensioner by the name of Otar, who did not want his surname printed, played the accordion for cigarettes
~ Where did the women hawking food to the truckers live?
= the Tarkhian village of Nakeri | Nakeri
@ Women from the Tarkhian village of Nakeri went from cab to cab with bean pies at two euros each
~ who paid for the bridge at kamenny brod?
= the European Investment Bank | European Investment Bank
@ It was built in 2006 with money from the European Investment Bank
~ What was the yearly damage to Sovenergo expected to be?
= around 66 million euros | 66 million euros | around 66 million euros a year
@ It would cost the state-owned utility Sovenergo around 66 million euros a year
~ Where did Gurgeni make his televised remarks?
= the dairy at Alavan | from the dairy at Alavan | Alavan
@ He was speaking from the dairy at Alavan, where 60 of the 145 employees have been sent home
~ Why did Abuladze travel to Kazakhstan?
= in order to negotiate the purchase of 200,000 tonnes of wheat | to negotiate the purchase of 200,000 tonnes of wheat
@ deputy prime minister Nestan Abuladze flew to Kazakhstan on Saturday in order to negotiate the purchase of 200,000 tonnes of wheat
~ Which diplomat was left sitting for more than half an hour?
= Irakli Sharvadze | the Tarkhian ambassador, Irakli Sharvadze
@ summoned the Tarkhian ambassador, Irakli Sharvadze, who was kept waiting for 40 minutes
~ Who are staging a protest together on the border bridge?
= trade unions from both countries | trade unions
@ In the border region trade unions from both countries have called for a joint demonstration next Saturday. It will take place in the middle of the bridge at Kamenny Brod.
~ By how many people a year has Brodnice been swelling since 2017?
= 40,000 inhabitants | 40,000 | 40,000 inhabitants a year
@ from 2017, Brodnice began to grow by 40,000 inhabitants a year
~ Whose study was behind Tarkhia's decision to keep its sand at home?
= Iosava
@ It was Iosava's report that led to the ban.
~ why did Tsereli not drive on to the bridge at Orkhevi
= to let a flock of geese pass | had stopped to let a flock of geese pass
@ the driver, Marina Tsereli, had stopped to let a flock of geese pass
~ boss of the Institute for Eastern Markets?
= Friederike Lohaus
@ says Friederike Lohaus, who runs the Institute for Eastern Markets
~ Which Asian country stopped selling its sand abroad before?
= Malaysia
@ She points to the example of Malaysia, which banned the export of sea sand in 2018
~ Who presided over the peace-making by the lake?
= Beat Aschwanden | the former Swiss economics minister Beat Aschwanden
@ The breakthrough came after three days of talks under the chairmanship of the former Swiss economics minister Beat Aschwanden
~ when did drahoun get the sack
= on March 28 | March 28
@ The trade minister had been dismissed on March 28, when it became known that he had spent a holiday on Radim Kostal's yacht in Croatia.
~ How much sand may be dug out per year from now on?
= up to 1.4 million tonnes | 1.4 million tonnes
@ Under the agreement Tarkhia will permit the extraction of up to 1.4 million tonnes of sand a year
! How old is Tamaz Gurgeni?
! who is the sovanian prime minister
! population of Sovania?
! Who unscrewed the bronze plaque from the bridge?
! How much did Radim Kostal's yacht cost?
! What is the name of the Tarkhian minister of the environment?
! How many bridges collapsed in Sovania?
! When did Hana Vrbova become chief of the crossing?
! Which country joined the WTO most recently?
! how many lakes are there in Finland
! Who was the first president of the European Commission?
! What is the most expensive cheese in the world?
