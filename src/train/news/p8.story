# Shells fall on Hasban hours after truce takes effect
ADEN, Yemen – A ceasefire in the besieged Yemeni city of Hasban was broken within hours of its start on Thursday, when mortar rounds struck a vegetable market and killed at least six people, doctors and local officials said.
The truce, which was brokered by Oman and was to last for ten days, had come into force at 6 a.m. The first shells landed at about 1.40 p.m. in the quarter of Bab al-Tin, according to Nabil Shukri, director of the Republic Hospital, where 31 wounded were admitted.
The government-backed Southern Brigades and the Ansar al-Jabal movement, which holds the heights above the city, accused each other of the attack.
"They waited until mothers had dared to go shopping," said the spokesman of the Brigades, Colonel Saleh Ba-Wazir. Ansar al-Jabal said in a statement that the fire had come "from a gun of the mercenaries" and that its men had been forbidden to respond.
The UN special envoy, Ingrid Halvarsen, who had called the truce "a narrow door", appealed to both sides to show restraint. She said that the monitors, of whom only eight out of a planned 40 had arrived, had been unable to reach the spot.
Under the accord, the Dhahab road, which links Hasban with the port of Mukhayra, was to be opened for lorries with food and fuel. A first convoy of 22 vehicles turned back at noon after shots were fired at its leading car.
Hasban, which has some 190,000 inhabitants, has been encircled for fourteen months.

# "I bought one kilo of tomatoes": a morning of peace in Hasban
HASBAN – For seven hours and forty minutes there was peace, and Arwa Qahtan used them to buy one kilo of tomatoes. She had not tasted any since the spring.
"People greeted each other as on a feast day," said the 38-year-old schoolteacher, who lives with her parents and three sons in the quarter of Bab al-Tin. "An old man was even selling balloons."
The balloon seller, Ammar Yafi, was among the dead of the market. He was 72.
Inhabitants had been told of the ceasefire on Wednesday evening by loudspeakers on the minaret of the Ashraf mosque. Many had not believed it. The two truces before, in February and in July, had lasted two days and eleven hours respectively.
At the Republic Hospital, surgeons worked by the light of mobile telephones, since the generator had diesel for only four hours a day. Among the injured was a cameraman of the news site Al-Mersad, Wadah Salim, who lost two fingers.
Prices, which had dropped by half in the course of the morning, doubled again before sunset. A cylinder of cooking gas costs 38,000 rials, more than a teacher earns in a month, if she is paid at all.
In the cellar of her house, Arwa Qahtan gives lessons to 17 children of the neighbourhood. On Thursday she had planned to hold them in the yard for the first time. "I had already carried the blackboard up," she said. "Now I have carried it down."
The tomatoes were still in her bag. She cooked them in the evening, she said, because her youngest had asked for something red.

# Monitors' report: rounds came from no-man's-land quarry
MUSCAT – The mortar rounds that shattered the truce in the Yemeni city of Hasban on its first day were fired from a disused quarry that neither of the warring parties admits to holding, according to a report by the monitoring mission.
The 82-millimetre mortar was set up behind a crushing plant about 2.1 kilometres north-west of the market, says the paper, a copy of which was made available to this agency by a diplomat in Muscat. Seven shells were fired in less than three minutes.
"Whoever fired knew the place and left it quickly," said the head of the mission, retired Danish Major General Jens Raun Kolding. He said that tracks of a pickup truck with a worn left rear tyre had been found at the site.
The report mentions a third group, the Sons of the Wadi, a militia of some 250 men which used to live from tolls on the Dhahab road and which had not been invited to the talks.
Its leader, Sheikh Ghalib al-Awsani, denied on Saturday that his men owned mortars. "We have goats and grievances," he said by satellite telephone.
Oman's foreign minister, Hilal al-Maskiri, told reporters that the ceasefire was "wounded, but not dead" and that a joint committee would meet on board an Omani ship, the Al-Sadaqa, off Mukhayra next Tuesday.
Since Thursday, the monitors have counted 63 violations, 34 of which they attribute to Ansar al-Jabal and 21 to the Southern Brigades. The others could not be explained.
Despite the shooting, a dozen lorries reached the city on Friday night with flour from the World Food Programme.

# Analysis: A truce that had too few fathers
Three signatures stand under the Muscat paper. There should have been four, and that, according to people who took part in the talks, is the simplest explanation of what happened in Hasban last week.
The missing one is that of Sheikh Ghalib al-Awsani, whose Sons of the Wadi controlled the Dhahab road until 2018 and collected up to $9,000 a day from the drivers. The Southern Brigades refused to sit at a table with him, because he had changed sides twice.
"You may keep the thief out of the room, but not off the road," says Buthaina al-Sharafi, who teaches conflict studies at the University of Aden and advised the envoy until last month. She had urged that the sheikh be offered a post with the customs.
There were other flaws. The text, which was negotiated in nineteen days, does not say what counts as a violation, and it gives the monitors neither armoured cars nor the right to enter military zones, notes the Geneva-based Centre for Armistice Law (CAL).
Both parties, moreover, had reasons of their own to sign and reasons to cheat. Ansar al-Jabal needed time, as its fighters were running out of ammunition; the Brigades wanted the port dues that the reopening of the road would bring.
Saudi Arabia, which pays the wages of the Brigades, was lukewarm, diplomats say, since it had not been consulted before the end of September.
Ms. al-Sharafi nevertheless thinks that the truce has achieved something. "Seven hours," she says. "Before that, people in Hasban did not know that it could stop. Now they will ask why it does not."

# Second attempt: sheikh joins Hasban talks at sea
MUKHAYRA, Yemen – The parties to the conflict over Hasban agreed on Wednesday to renew their broken ceasefire for 30 days, after two days of talks on an Omani naval vessel to which, for the first time, a local militia leader had been admitted.
Sheikh Ghalib al-Awsani, who arrived in a fishing boat with a bodyguard and his grandson, signed the document as "guardian of the road". In return for keeping it open, his 250 men will be paid 110,000 rials a month each from a fund to which Oman and Germany contribute.
Colonel Saleh Ba-Wazir of the Southern Brigades said that his side had swallowed "a frog, so that the city may eat bread".
Ansar al-Jabal was represented by Abdulmalik Sufan, who heads its prisoners' committee. He announced the release of 54 captives, among them the son of Hasban's mayor, Fadhl Munassar.
The new truce begins on Saturday at noon. The number of monitors will be raised to 60, and they will be given eleven armoured cars, which are being shipped from Djibouti.
The question of who fired on the market is left to an inquiry by a Jordanian judge, Rula Haddadin, who has been asked to report within 90 days. A pickup with a worn tyre was found burnt out near the village of Sharj on Sunday; its owner had reported it stolen in September.
UN envoy Ingrid Halvarsen said that she had learned "to count peace in hours".
In Bab al-Tin, the market has been cleared of rubble. On the spot where the balloon seller had stood, children tied a red ribbon to a lamp post. The toll of the attack has risen to nine, the hospital said.

? At what time did the truce come into force?
= at 6 a.m. | 6 a.m.
@ The truce, which was brokered by Oman and was to last for ten days, had come into force at 6 a.m.
? Who is the director of the Republic Hospital?
= Nabil Shukri
@ according to Nabil Shukri, director of the Republic Hospital, where 31 wounded were admitted
? Which road links Hasban with the port of Mukhayra?
= the Dhahab road | Dhahab road
@ Under the accord, the Dhahab road, which links Hasban with the port of Mukhayra, was to be opened
? how many inhabitants does hasban have
= some 190,000 | 190,000 | some 190,000 inhabitants
@ Hasban, which has some 190,000 inhabitants, has been encircled for fourteen months.
? Who is Wadah Salim?
= a cameraman of the news site Al-Mersad | cameraman
@ Among the injured was a cameraman of the news site Al-Mersad, Wadah Salim, who lost two fingers.
? How much does a cylinder of cooking gas cost?
= 38,000 rials
@ A cylinder of cooking gas costs 38,000 rials, more than a teacher earns in a month, if she is paid at all.
? Who is the head of the monitoring mission?
= Jens Raun Kolding | Major General Jens Raun Kolding | retired Danish Major General Jens Raun Kolding
@ "Whoever fired knew the place and left it quickly," said the head of the mission, retired Danish Major General Jens Raun Kolding.
? how many violations have the monitors counted since thursday?
= 63 | 63 violations
@ Since Thursday, the monitors have counted 63 violations
? Where does Buthaina al-Sharafi teach conflict studies?
= the University of Aden | at the University of Aden
@ says Buthaina al-Sharafi, who teaches conflict studies at the University of Aden
? Who pays the wages of the Southern Brigades?
= Saudi Arabia
@ Saudi Arabia, which pays the wages of the Brigades, was lukewarm
? When does the new truce begin?
= on Saturday at noon | Saturday at noon
@ The new truce begins on Saturday at noon.
? How many captives will Ansar al-Jabal release?
= 54 | 54 captives
@ He announced the release of 54 captives, among them the son of Hasban's mayor, Fadhl Munassar.
~ Which country arranged the original ceasefire?
= Oman
@ The truce, which was brokered by Oman and was to last for ten days, had come into force at 6 a.m.
~ What was hit when the calm in Hasban was shattered?
= a vegetable market | vegetable market
@ when mortar rounds struck a vegetable market and killed at least six people, doctors and local officials said
~ who blamed the enemy for lying in wait for women who went to buy food
= Saleh Ba-Wazir | Colonel Saleh Ba-Wazir
@ "They waited until mothers had dared to go shopping," said the spokesman of the Brigades, Colonel Saleh Ba-Wazir.
~ Which faction sits on the hills overlooking Hasban?
= Ansar al-Jabal | the Ansar al-Jabal movement
@ the Ansar al-Jabal movement, which holds the heights above the city, accused each other of the attack
~ What did Ingrid Halvarsen compare the truce with?
= a narrow door | "a narrow door"
@ The UN special envoy, Ingrid Halvarsen, who had called the truce "a narrow door", appealed to both sides to show restraint.
~ how many observers were on the ground when the truce began
= eight | only eight | only eight out of a planned 40
@ She said that the monitors, of whom only eight out of a planned 40 had arrived, had been unable to reach the spot.
~ Why did the first lorries give up their trip to Hasban?
= shots were fired at its leading car
@ A first convoy of 22 vehicles turned back at noon after shots were fired at its leading car.
~ For how long had Hasban been under siege?
= fourteen months
@ Hasban, which has some 190,000 inhabitants, has been encircled for fourteen months.
~ What groceries did Arwa Qahtan get before the shelling
= one kilo of tomatoes | tomatoes
@ For seven hours and forty minutes there was peace, and Arwa Qahtan used them to buy one kilo of tomatoes.
~ What was the old man hawking in Bab al-Tin that morning?
= balloons
@ "An old man was even selling balloons."
~ From where was the news of the truce announced to the townspeople?
= the minaret of the Ashraf mosque | loudspeakers on the minaret of the Ashraf mosque
@ Inhabitants had been told of the ceasefire on Wednesday evening by loudspeakers on the minaret of the Ashraf mosque.
~ How long did the July ceasefire hold?
= eleven hours
@ The two truces before, in February and in July, had lasted two days and eleven hours respectively.
~ What did the doctors use as lamps while operating?
= mobile telephones | the light of mobile telephones
@ At the Republic Hospital, surgeons worked by the light of mobile telephones, since the generator had diesel for only four hours a day.
~ in what part of the house do arwa's pupils usually sit?
= the cellar of her house | the cellar | cellar
@ In the cellar of her house, Arwa Qahtan gives lessons to 17 children of the neighbourhood.
~ Where was the gun that shelled the market positioned?
= behind a crushing plant about 2.1 kilometres north-west of the market | a disused quarry | disused quarry
@ The 82-millimetre mortar was set up behind a crushing plant about 2.1 kilometres north-west of the market
@ The mortar rounds that shattered the truce in the Yemeni city of Hasban on its first day were fired from a disused quarry that neither of the warring parties admits to holding
~ What was the source of income of the Sons of the Wadi?
= tolls on the Dhahab road | tolls
@ a militia of some 250 men which used to live from tolls on the Dhahab road
~ Which minister insisted that the truce was still alive?
= Hilal al-Maskiri | Oman's foreign minister, Hilal al-Maskiri
@ Oman's foreign minister, Hilal al-Maskiri, told reporters that the ceasefire was "wounded, but not dead"
~ What is the vessel called on which the committee gathers?
= Al-Sadaqa | the Al-Sadaqa
@ a joint committee would meet on board an Omani ship, the Al-Sadaqa, off Mukhayra next Tuesday
~ Why would the Southern Brigades not negotiate with Sheikh Ghalib?
= he had changed sides twice | because he had changed sides twice
@ The Southern Brigades refused to sit at a table with him, because he had changed sides twice.
~ What were the mountain fighters short of?
= ammunition
@ Ansar al-Jabal needed time, as its fighters were running out of ammunition
~ what means of transport brought al-awsani to the naval ship
= a fishing boat | fishing boat
@ Sheikh Ghalib al-Awsani, who arrived in a fishing boat with a bodyguard and his grandson
~ Who has to find out which side attacked the shoppers?
= Rula Haddadin | a Jordanian judge, Rula Haddadin
@ The question of who fired on the market is left to an inquiry by a Jordanian judge, Rula Haddadin
! How old is Sheikh Ghalib al-Awsani?
! How many people were killed during the truce in February?
! What is the name of the son of Mayor Fadhl Munassar?
! How many soldiers do the Southern Brigades have?
! Who was the UN envoy before Ingrid Halvarsen?
! how much money does germany give to the fund
! When was the University of Aden founded?
! Which company owned the quarry?
! Who discovered penicillin?
! what is the fastest animal on land
! How many provinces does Canada have?
! When is Mother's Day in Spain?
