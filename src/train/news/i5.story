# Kazakh minister sets out on four-capital tour to calm water dispute
ASTANA, June 11 (Steppe Press) – Kazakhstan's foreign minister, Yerlan Dosmukhanov, left on Wednesday for a tour of four capitals that is meant to prevent a dispute between Kyrgyzstan and Tajikistan over a mountain reservoir from turning into open war.
The two countries have been trading fire since June 4, when a Tajik irrigation crew was shot at near the Kok-Bulung dam, killing at least three people. Since then 21 people have died on both sides, among them six children, and around 14,000 have fled their homes, according to the Red Crescent.
Dosmukhanov is to visit Bishkek and Dushanbe first, then Tashkent, and finally Moscow, which has bases in both of the quarrelling states. "I carry no plan in my suitcase, I carry ears," he told reporters at the airport.
His spokeswoman, Aigerim Beisenova, said the trip had been requested by the secretary general of the United Nations. Kazakhstan chairs the Council of the Upper Rivers (CUR) this year, a body of five states that was set up in 2009 to share out water but has no power to impose its decisions.
The reservoir, which was completed in 1978, lies on the Kyrgyz bank, but its water is used mostly by cotton growers in Tajikistan's northern Sughd region. Bishkek halved the outflow in May, saying that it had to save water for its turbines after a winter with hardly any snow.
Dushanbe calls this "theft by tap".

# Bishkek: no talks until the guns fall silent
BISHKEK – Kyrgyzstan will not bargain over a single litre of water as long as its villages are being shelled, Prime Minister Almaz Tursunkulov told his Kazakh guest on Thursday.
The talks with Foreign Minister Yerlan Dosmukhanov lasted three and a half hours, twice as long as planned, and were described by both sides as frank. Tursunkulov demanded that Tajik artillery be withdrawn at least 20 kilometres from the border and that the killing of two Kyrgyz shepherds on June 6 be investigated by a neutral party.
In return, an aide said, the prime minister signalled that the dam could release more water, up to 45 cubic metres a second instead of the present 28, provided that somebody paid for the lost electricity, which he put at $120,000 a day.
Dosmukhanov, a 49-year-old former hydrologist who wrote his thesis on the very reservoir, is said to have drawn its cross-section on a napkin to show that both could be done if the outflow was raised at night.
Outside the government house, around 500 people called for a tougher line. "Our grandfathers built that dam with shovels," shouted Gulnara Isakova, a member of parliament for the opposition party Ata-Zhol, whose brother serves with the border guards in the town of Chong-Say.
In Chong-Say itself the market has been closed and the bridge over the Ak-Bulung blocked with lorries. Mayor Ulan Ryskulov said 40 houses had been damaged, and that the hospital was running on a generator borrowed from a wedding hall.

# ANALYSIS: Small state, long table
TASHKENT – He is not the most powerful man to have tried his hand at the quarrels of the Ferghana rim, but he may be the best prepared.
Yerlan Dosmukhanov's advantage, diplomats say, is that nobody fears him. "Moscow orders, Beijing pays, Astana listens," said Professor Nodira Yuldasheva of the University of World Economy in Tashkent, who has studied the region's water treaties for 25 years.
She recalls that the last serious attempt, made by the Organization for Security and Co-operation in Europe (OSCE) in 2021, failed because it began with the border, half of which has never been marked. Dosmukhanov begins with the water, where figures can be checked, and leaves the map for later.
The core of his idea, which has not been published, is a "night valve": the dam would let out most of the water between 10 p.m. and 6 a.m., when Kyrgyz demand for power is low, and a fund fed by Kazakhstan and Uzbekistan would make good the loss. It would cost about $9 million for one season.
Uzbekistan has an interest in the scheme, because its own orchards around Kokand lie farther down the same river. Its foreign minister, Rustam Ganiev, promised on Friday to bear 40 percent of the sum.
The weak point is trust. Two earlier agreements, of 1998 and 2014, came to nothing because each side accused the other of tampering with the gauges. Yuldasheva suggests that they be read by outsiders, for example by Swiss engineers, "who are punctual and have no cotton".

# In Dushanbe, a dinner and a list of names
DUSHANBE – The breakthrough, if it was one, came between the soup and the pilaf.
Over dinner at the guest house of Varzob-Bolo on Saturday, Tajik Foreign Minister Firdavs Rahmonqulov pushed a sheet of paper across the table to his Kazakh colleague. On it were the names of 17 Kyrgyz border guards and four civilians who had been taken prisoner since June 5 and whom Dushanbe had until then denied holding.
"I folded it and went on eating, because one does not thank a host for returning guests," Yerlan Dosmukhanov told this magazine on the flight to Tashkent. He passed the list to Bishkek by telephone before dessert.
The prisoners are kept in a former sanatorium near Isfara, a member of the Kazakh delegation said, and had been visited by the Red Cross. In exchange for their release Tajikistan wants the body of Lieutenant Komron Sharifzoda, who was the first soldier to fall, and the return of a drilling rig worth some $700,000.
Not everyone in Dushanbe is in favour. General Saidjafar Mirov, the commander of the northern garrison, has told officers that a truce would only give the enemy time to dig in. He was not invited to the dinner.
In Sughd the cotton is suffering. Farmers' leader Oysha Nazarova said that a third of the crop was already lost and that the rest would not last beyond June 25 without water.
Dosmukhanov, who neither drinks nor smokes, admitted to one weakness. He travels with his own pillow, stuffed with wormwood by his mother, since he cannot sleep in palaces.

# Truce agreed at Kok-Bulung as minister ends tour
MOSCOW, June 18 (Steppe Press) – Kyrgyzstan and Tajikistan agreed on Wednesday to a 60-day truce and to an exchange of prisoners after a week of shuttle diplomacy by Kazakhstan's foreign minister, Yerlan Dosmukhanov.
The accord, which was initialled by telephone and is to be signed on June 20 on the crest of the dam, came into force at midnight. It obliges both armies to pull back heavy weapons by 15 kilometres and lets 42 cubic metres of water a second flow to the Tajik side, mainly at night.
The gauges will be read by four engineers from Switzerland and one from Japan. They will be led by Reto Camenzind, who supervised the repair of the Kariba dam in southern Africa.
Russia's deputy foreign minister, Grigory Lapshin, said Moscow would guarantee the truce with two observation posts manned by soldiers from its bases. Kyrgyz Prime Minister Almaz Tursunkulov objected to this at first but relented when he was promised that the posts would be dismantled after 60 days.
The first 17 prisoners crossed the bridge at Chong-Say on foot late on Tuesday and were met by their families with bread and salt. The four civilians were to follow once the rig had been returned.
Shots were heard again near the village of Toguz early on Wednesday, but both sides spoke of a misunderstanding, caused by a farmer who had fired at jackals.
Asked what he would do next, Dosmukhanov said he would water his mother's garden. "By night," he added.

? Which capitals was Dosmukhanov to visit first?
= Bishkek and Dushanbe
@ Dosmukhanov is to visit Bishkek and Dushanbe first, then Tashkent, and finally Moscow
? Who is Aigerim Beisenova?
= His spokeswoman
@ His spokeswoman, Aigerim Beisenova, said the trip had been requested by the secretary general of the United Nations.
? How many people have fled their homes according to the Red Crescent?
= around 14,000 | 14,000
@ around 14,000 have fled their homes, according to the Red Crescent
? When was the reservoir completed?
= 1978 | in 1978
@ The reservoir, which was completed in 1978, lies on the Kyrgyz bank
? what does Dushanbe call the halving of the outflow
= theft by tap | "theft by tap"
@ Dushanbe calls this "theft by tap".
? Who is the prime minister of Kyrgyzstan?
= Almaz Tursunkulov
@ Prime Minister Almaz Tursunkulov told his Kazakh guest on Thursday
@ Kyrgyz Prime Minister Almaz Tursunkulov objected to this at first
? how long did the talks in Bishkek last
= three and a half hours
@ The talks with Foreign Minister Yerlan Dosmukhanov lasted three and a half hours
? To which party does Gulnara Isakova belong?
= Ata-Zhol | the opposition party Ata-Zhol
@ shouted Gulnara Isakova, a member of parliament for the opposition party Ata-Zhol
? Whose brother serves with the border guards in Chong-Say?
= Gulnara Isakova
@ shouted Gulnara Isakova, a member of parliament for the opposition party Ata-Zhol, whose brother serves with the border guards in the town of Chong-Say
? How much of the sum did Rustam Ganiev promise to bear?
= 40 percent | 40 percent of the sum
@ Its foreign minister, Rustam Ganiev, promised on Friday to bear 40 percent of the sum.
? Where are the Kyrgyz prisoners kept?
= in a former sanatorium near Isfara | a former sanatorium near Isfara | near Isfara
@ The prisoners are kept in a former sanatorium near Isfara
? Who commands the northern garrison in Tajikistan?
= Saidjafar Mirov | General Saidjafar Mirov
@ General Saidjafar Mirov, the commander of the northern garrison
? What is Dosmukhanov's pillow stuffed with?
= wormwood
@ He travels with his own pillow, stuffed with wormwood by his mother
? when is the accord to be signed?
= June 20 | on June 20
@ is to be signed on June 20 on the crest of the dam
? Who will lead the engineers?
= Reto Camenzind
@ They will be led by Reto Camenzind, who supervised the repair of the Kariba dam in southern Africa.
? How many observation posts will Russia man?
= two | two observation posts
@ Moscow would guarantee the truce with two observation posts manned by soldiers from its bases
~ At whose wish did the Kazakh diplomat set off?
= the secretary general of the United Nations | secretary general of the United Nations
@ the trip had been requested by the secretary general of the United Nations
~ Which organisation of five nations is meant to divide up the rivers?
= the Council of the Upper Rivers | Council of the Upper Rivers | the Council of the Upper Rivers (CUR)
@ Kazakhstan chairs the Council of the Upper Rivers (CUR) this year, a body of five states that was set up in 2009 to share out water
~ What reason did the Kyrgyz give for letting out only half as much?
= it had to save water for its turbines | it had to save water for its turbines after a winter with hardly any snow
@ Bishkek halved the outflow in May, saying that it had to save water for its turbines after a winter with hardly any snow.
~ How far back did the head of the Kyrgyz government want his neighbour's cannons moved?
= at least 20 kilometres | 20 kilometres | at least 20 kilometres from the border
@ Tursunkulov demanded that Tajik artillery be withdrawn at least 20 kilometres from the border
~ What was the top diplomat's job before he went into politics?
= hydrologist | former hydrologist | a 49-year-old former hydrologist
@ Dosmukhanov, a 49-year-old former hydrologist who wrote his thesis on the very reservoir
~ what keeps the lights on in the clinic of the besieged border town
= a generator borrowed from a wedding hall | a generator
@ the hospital was running on a generator borrowed from a wedding hall
~ Which scholar has looked into agreements about rivers for a quarter of a century?
= Nodira Yuldasheva | Professor Nodira Yuldasheva
@ said Professor Nodira Yuldasheva of the University of World Economy in Tashkent, who has studied the region's water treaties for 25 years
~ why did the European mediators get nowhere four years ago or so, in 2021
= it began with the border, half of which has never been marked | it began with the border | because it began with the border
@ failed because it began with the border, half of which has never been marked
~ What would the scheme set its backers back?
= about $9 million | $9 million | about $9 million for one season
@ It would cost about $9 million for one season.
~ Where are the fruit trees that make the Uzbeks care about the stream?
= around Kokand | Kokand
@ its own orchards around Kokand lie farther down the same river
~ Which host slipped the visitor a roster of captives during the meal?
= Firdavs Rahmonqulov
@ Tajik Foreign Minister Firdavs Rahmonqulov pushed a sheet of paper across the table to his Kazakh colleague
~ Whose corpse does Dushanbe want handed over?
= Komron Sharifzoda | Lieutenant Komron Sharifzoda
@ Tajikistan wants the body of Lieutenant Komron Sharifzoda
~ how much of the harvest had been ruined in the north?
= a third of the crop | a third
@ Farmers' leader Oysha Nazarova said that a third of the crop was already lost
~ For how long did the sides promise to hold their fire?
= 60-day | a 60-day truce
@ Kyrgyzstan and Tajikistan agreed on Wednesday to a 60-day truce
~ How were the freed men welcomed by their relatives?
= with bread and salt | bread and salt
@ were met by their families with bread and salt
~ Who set off the false alarm by letting off a gun at wild animals?
= a farmer | a farmer who had fired at jackals
@ both sides spoke of a misunderstanding, caused by a farmer who had fired at jackals
! How old is Firdavs Rahmonqulov
! How much did the reservoir cost to build?
! Who is the president of Tajikistan?
! How many soldiers are stationed at the Russian bases?
! Where did Dosmukhanov study?
! Who killed the two Kyrgyz shepherds?
! when was the bridge at Chong-Say built
! how many prisoners does Kyrgyzstan hold
! Who invented the telephone?
! What is the chemical symbol for gold?
! When does the Tour de France start?
! Who composed the opera Carmen?
