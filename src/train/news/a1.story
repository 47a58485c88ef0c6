# Shelling breaks two-day-old truce on Dovar line
VELISHA, Tarvania – Artillery fire shook villages along the Dovar line before dawn on Thursday, less than 48 hours after Tarvania and Oristan signed a ceasefire meant to end six weeks of fighting over the mountainous strip that both countries claim.
Tarvania's defence ministry said that four of its soldiers had been killed and at least 11 wounded when Oristani batteries opened fire on a position near the village of Upper Kesh, in the country's eastern Sorvan province. "This was not a stray shell, it was a planned strike," said Colonel Miro Valtek, the ministry's spokesman, who spoke to reporters in the capital, Belgor.
Oristan denied having fired first. Its deputy foreign minister, Laila Qasran, said Tarvanian troops had tried to bring an excavator up to a bridge over the Zemi river in breach of the agreement, and that border guards had answered only after coming under sniper fire. Two guards were hurt, she added.
The truce, which was signed in Geneva on Tuesday after three days of talks led by the Norwegian diplomat Ingrid Haldorsen, obliges both armies to pull their heavy weapons back 15 kilometres from the line. It is watched over by the Joint Frontier Monitoring Mission (JFMM), which has around 120 unarmed observers drawn from nine countries.
The mission said its patrols had recorded 37 explosions between 3:40 and 5:15 a.m. but could not yet tell who was to blame. A patrol that tried to reach Upper Kesh was turned back at a checkpoint, it said, without naming the side that had stopped it.
About 23,000 people have been driven from their homes since the clashes began on 4 March, according to the Red Cross, which has opened a shelter in a sugar factory outside Velisha.

# "We had just carried the beds back in"
For one evening the people of Upper Kesh believed that it was over. On Wednesday Danica Orlo, a 58-year-old schoolteacher, had swept the glass out of her kitchen and carried the beds back up from the cellar with the help of a nephew.
"We had just carried the beds back in, and at a quarter to four the windows went again," she said on Friday in the sports hall of Velisha, where she and some 300 other villagers are sleeping on mats. She has left behind nine goats and a dog named Brik.
The first shells, neighbours agree, came down in the walnut orchards above the mosque, and the next ones hit the old customs house, in which a Tarvanian infantry platoon had its quarters. All four of the dead soldiers were found there, said the mayor, Stipan Dervo, who helped to dig them out with a borrowed tractor.
Asked who had begun, Mr. Dervo shrugged. "I heard rifles at the bridge first, then the guns. Who pulled the first trigger, only the river knows," he said. He blamed neither army but complained that the observers had never come farther than the petrol station at Lower Kesh.
Upper Kesh had 640 inhabitants before the war, about half of them Oristani speakers, and families on both banks of the Zemi have married one another for generations. Every September they used to meet on the bridge for a plum fair, known as the Slivna, which was last held two years ago.
The village council wants the army to stay out of public buildings, because soldiers, it says, draw fire. A petition to that effect, which 212 people have signed, was handed to the provincial governor, Jelena Strohm, on Friday afternoon. Ms. Strohm promised an answer within a week.

# Monitors: both sides broke frontier ceasefire
GENEVA – Tarvania and Oristan both violated the ceasefire on the Dovar line last week, international monitors said on Monday in a report that is likely to please neither government.
The six-page document by the Joint Frontier Monitoring Mission (JFMM) found that Tarvanian engineers had entered the buffer zone with an earth-moving machine at about 3:20 a.m. on Thursday, apparently in order to clear rubble from the Zemi bridge. Oristani border guards then fired warning shots, which Tarvanian snipers returned. Twenty minutes later an Oristani howitzer battery, which under the agreement should have been withdrawn by Wednesday noon, began shelling Upper Kesh.
"The use of artillery was out of all proportion to the incident at the bridge," said Pekka Lehtoranta, the retired Finnish general who heads the mission. He said the battery had been hidden in a quarry near the town of Hadresh, barely six kilometres from the line.
The report is based on drone footage, on fragments collected by a forensic team and on interviews with 41 witnesses. It puts the number of dead at five: the four soldiers whom Tarvania had named and a shepherd, Yusan Tol, whose body was found on Saturday on the Oristani bank.
Oristan's foreign ministry rejected the findings as "one-eyed" and said it would send Ms. Haldorsen, the chief mediator, a file of its own. In Belgor, Prime Minister Andrej Kovarin said that his government would discipline the officer who had ordered the work at the bridge, but demanded that Oristan "do the same with those who ordered the killing".
Ms. Haldorsen has called both delegations back to Geneva for 2 May. Diplomats said she would propose to double the number of observers and to give them night-vision cameras, which Oristan has so far opposed for fear of espionage.

# Analysis: Why a strip of rock matters so much
Hardly anyone lives on the Dovar ridge, where snow lies until May and the only road is a track laid by Austrian surveyors in 1911. Yet Tarvania and Oristan have fought over it three times since they became independent in 1992.
The quarrel is about water rather than land. The springs of the Zemi rise on the ridge, and the river feeds the Oristani cotton fields around Hadresh as well as a Tarvanian power station at Plosk, which supplies roughly a fifth of the country's electricity. Whoever holds the heights can divert the stream, said Tomas Erlich, a lecturer in geography at the University of Vienna.
The last round of fighting, in 2009, ended with a handshake between two colonels and no written text. This time there is a paper of 19 articles, but it leaves the course of the border to a commission that has yet to be appointed. "It is a pause button, not a peace," said Samira Beldane, an analyst with the Frontier Studies Institute (FSI), a research group based in Brussels.
Politics at home make concessions hard. Oristan's president, Rustan Maldek, faces an election in November and has promised not to give up "a single pebble". Mr. Kovarin governs in Belgor with a majority of two seats and depends on the nationalist Homeland Union, whose leader, Vesna Krall, called the Geneva deal a surrender.
Neither army, moreover, can afford a long war. Ms. Beldane estimates that Tarvania has used up between 30 and 40 percent of its artillery shells, while Oristan, which buys most of its ammunition abroad, has been unable to place new orders since its main supplier stopped deliveries in February. That shortage, she argued, is the best guarantee that the guns will fall silent again.

# Armies pull back guns as truce holds for tenth day
HADRESH, Oristan – Long columns of lorries towed howitzers away from the Dovar line on Sunday as a ceasefire that had nearly collapsed in April held for a tenth day.
Observers counted 64 Oristani and 58 Tarvanian guns that had been taken behind the 15-kilometre limit, said Claire Aubanel, the spokeswoman of the monitoring mission. Only a handful of mortars remained, she said, which were to follow by Wednesday.
The withdrawal was agreed at a second meeting in Geneva, where the two countries also consented to open a telephone line between their general staffs. It is called the Heron line, after the bird that nests along the Zemi, and was tested for the first time on Friday, when a Tarvanian duty officer rang to report a grass fire.
In Saman, the Oristani capital, Deputy Foreign Minister Laila Qasran announced that the commander of the battery that had shelled Upper Kesh, Major Idris Fehmar, had been relieved of his post. She did not say whether he would be tried. Tarvania had already transferred a captain of engineers to a depot in the south.
The European Union has offered 18 million euros for the repair of houses, wells and the Zemi bridge, of which a first instalment of 4.5 million is to be paid out in June. Before any work can begin, however, sappers must clear the banks of mines, a task that the Danish charity Safe Ground expects to take at least seven months.
Some of the displaced are not waiting. More than 1,400 people returned to the frontier villages last week, the Red Cross said, among them the schoolteacher Danica Orlo, who found her goats in a neighbour's barn and her roof open to the sky.

? Who led the talks in Geneva?
= Ingrid Haldorsen
@ after three days of talks led by the Norwegian diplomat Ingrid Haldorsen, obliges both armies to pull their heavy weapons back 15 kilometres from the line.
? How many Tarvanian soldiers were killed near Upper Kesh?
= four | four of its soldiers | All four
@ Tarvania's defence ministry said that four of its soldiers had been killed and at least 11 wounded when Oristani batteries opened fire on a position near the village of Upper Kesh
@ All four of the dead soldiers were found there, said the mayor, Stipan Dervo
@ the four soldiers whom Tarvania had named
? who is the spokesman of Tarvania's defence ministry
= Miro Valtek | Colonel Miro Valtek
@ said Colonel Miro Valtek, the ministry's spokesman, who spoke to reporters in the capital, Belgor.
? In which province is Upper Kesh?
= the country's eastern Sorvan province | Sorvan province | Sorvan | eastern Sorvan province
@ a position near the village of Upper Kesh, in the country's eastern Sorvan province.
? How many observers does the Joint Frontier Monitoring Mission have?
= around 120 | 120 | around 120 unarmed observers
@ It is watched over by the Joint Frontier Monitoring Mission (JFMM), which has around 120 unarmed observers drawn from nine countries.
? What is the plum fair called?
= the Slivna | Slivna
@ Every September they used to meet on the bridge for a plum fair, known as the Slivna, which was last held two years ago.
? How many people signed the petition of the village council?
= 212 | 212 people
@ A petition to that effect, which 212 people have signed, was handed to the provincial governor
? Who is Jelena Strohm?
= the provincial governor | provincial governor
@ was handed to the provincial governor, Jelena Strohm, on Friday afternoon.
? where was the howitzer battery hidden
= in a quarry near the town of Hadresh | a quarry near the town of Hadresh | in a quarry | near the town of Hadresh
@ He said the battery had been hidden in a quarry near the town of Hadresh, barely six kilometres from the line.
? Whose body was found on the Oristani bank?
= Yusan Tol | a shepherd, Yusan Tol
@ and a shepherd, Yusan Tol, whose body was found on Saturday on the Oristani bank.
? Why has Oristan opposed night-vision cameras?
= for fear of espionage | fear of espionage
@ to give them night-vision cameras, which Oristan has so far opposed for fear of espionage.
? who leads the homeland union
= Vesna Krall
@ depends on the nationalist Homeland Union, whose leader, Vesna Krall, called the Geneva deal a surrender.
? Where is the Frontier Studies Institute based?
= Brussels | in Brussels
@ an analyst with the Frontier Studies Institute (FSI), a research group based in Brussels.
? how much money has the european union offered?
= 18 million euros
@ The European Union has offered 18 million euros for the repair of houses, wells and the Zemi bridge
? Who announced that Major Fehmar had been relieved of his post?
= Laila Qasran | Deputy Foreign Minister Laila Qasran
@ Deputy Foreign Minister Laila Qasran announced that the commander of the battery that had shelled Upper Kesh, Major Idris Fehmar, had been relieved of his post.
? Which charity is to clear the mines from the banks?
= Safe Ground | the Danish charity Safe Ground
@ sappers must clear the banks of mines, a task that the Danish charity Safe Ground expects to take at least seven months.

~ On what date did hostilities break out?
= 4 March | on 4 March
@ About 23,000 people have been driven from their homes since the clashes began on 4 March, according to the Red Cross
~ Which aid organisation set up emergency housing in an industrial building?
= the Red Cross | Red Cross
@ according to the Red Cross, which has opened a shelter in a sugar factory outside Velisha.
~ What forbidden piece of equipment did Oristan accuse its neighbour of bringing to the crossing?
= an excavator | excavator
@ said Tarvanian troops had tried to bring an excavator up to a bridge over the Zemi river in breach of the agreement
~ teacher's pet answers to which name?
= Brik
@ She has left behind nine goats and a dog named Brik.
~ Which building were the infantrymen billeted in when they died?
= the old customs house | old customs house | customs house
@ and the next ones hit the old customs house, in which a Tarvanian infantry platoon had its quarters.
~ Who gave a hand recovering the bodies using farm machinery?
= Stipan Dervo | the mayor, Stipan Dervo
@ All four of the dead soldiers were found there, said the mayor, Stipan Dervo, who helped to dig them out with a borrowed tractor.
~ Why would the locals rather not have troops lodged in the school or town hall?
= soldiers, it says, draw fire | because soldiers, it says, draw fire | draw fire
@ The village council wants the army to stay out of public buildings, because soldiers, it says, draw fire.
~ which ex-military man from Finland runs the observer force
= Pekka Lehtoranta
@ said Pekka Lehtoranta, the retired Finnish general who heads the mission.
~ By when ought the big guns to have been moved away the first time?
= by Wednesday noon | Wednesday noon
@ an Oristani howitzer battery, which under the agreement should have been withdrawn by Wednesday noon, began shelling Upper Kesh.
~ how many people did the investigators talk to
= 41 | 41 witnesses
@ on fragments collected by a forensic team and on interviews with 41 witnesses.
~ Which head of government said an officer would be punished?
= Andrej Kovarin | Prime Minister Andrej Kovarin
@ In Belgor, Prime Minister Andrej Kovarin said that his government would discipline the officer who had ordered the work at the bridge
~ What is really at stake in the dispute, in the opinion of the commentary?
= water | water rather than land
@ The quarrel is about water rather than land.
~ Where is the hydroelectric plant that depends on the stream?
= Plosk | at Plosk
@ the river feeds the Oristani cotton fields around Hadresh as well as a Tarvanian power station at Plosk
~ Which head of state has to go before the voters this autumn?
= Rustan Maldek | Oristan's president, Rustan Maldek
@ Oristan's president, Rustan Maldek, faces an election in November
~ What was the new hotline first used for?
= to report a grass fire | report a grass fire | a grass fire
@ was tested for the first time on Friday, when a Tarvanian duty officer rang to report a grass fire.
~ Who speaks for the truce watchers?
= Claire Aubanel
@ said Claire Aubanel, the spokeswoman of the monitoring mission.

! How many observers does Finland provide for the monitoring mission?
! How old is Stipan Dervo?
! Who commanded the Tarvanian platoon in the customs house?
! How many soldiers were killed in the fighting of 2009?
! What is the name of Danica Orlo's nephew?
! Which country supplied Oristan with ammunition until February?
! how long is the Zemi river
! When was Ingrid Haldorsen made chief mediator?
! Who won the football World Cup in 2018?
! How do I get candle wax out of a carpet?
! What is the population of Iceland?
! which telescope was launched in december 2021
