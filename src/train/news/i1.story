# Iraq and Syria reopen Tell Hamdun crossing after eleven years
TELL HAMDUN, Iraq, Oct 14 (Gulf Wire) – Iraq and Syria on Tuesday reopened the Tell Hamdun border crossing, which had been shut since militants overran it in the summer of 2014, officials from both countries said.
The gate, known on the Syrian side as Bab al-Qasab, lies about 70 kilometres west of the town of Sinara in Iraq's northern Nineveh province and was once the busiest route for grain and livestock between the two neighbours.
A first convoy of 23 lorries, most of them loaded with dates and cement, rolled across shortly after 9 a.m., according to Major General Haydar al-Mutlaq, who heads Iraq's Border Ports Authority (BPA). "What was cut by terror is being tied together again by trade," Mutlaq told reporters.
For the time being the crossing will be open only to goods. Travellers are to be admitted from January 1, once a passport hall has been finished, the authority said in a statement.
The ceremony was attended by Iraqi Trade Minister Salwan al-Jaff and his Syrian counterpart, Nabil Darkushi, who together cut a ribbon and released white doves. Syria's customs chief, Maher Qattash, said between 150 and 200 lorries a day were expected within three months.
Repairs to the road, the customs yard and the scanners cost some $18 million, Jaff said, adding that two thirds of the sum had been paid by Iraq and the rest lent by the Islamic Development Bank. Mines left behind by the militants had to be lifted by army engineers before work could start, which delayed the opening by almost a year.

# Sinara's traders dust off their shutters
SINARA – In the old grain market of Sinara, where more than half of the 210 shops have stood empty since the war, the rattle of shutters was heard again this week.
"I sold my last sack of Syrian lentils on the ninth of June 2014, and I remember the customer," said Abd al-Salam Hadidi, a 61-year-old wholesaler who chairs the town's chamber of commerce. He has rented two warehouses next to the bus station in the hope that the reopening of Tell Hamdun will bring back the trade that fed his family for three generations.
Not everyone in the town shares his joy. Farmers fear that cheap Syrian tomatoes and olive oil will ruin their prices, and some 300 of them blocked the road to the crossing for two hours on Sunday.
Their spokeswoman, Nahida Shammo, who grows vegetables in the village of Kani Spi, said the government had promised a duty on imported vegetables during the harvest months but had never put it in writing. "We are not against the gate, we are against being forgotten," she said.
The mayor of Sinara, Luqman Zebari, promised that a weighing station and a lorry park for 400 vehicles would be built on the edge of the town so that the heavy traffic would not pass the schools. Work is to begin in the spring, he said, but he could not say who would pay for it.
For Hadidi, all this is detail. "Open the door first, then we can quarrel about the curtains," he said.

# ANALYSIS: A gate for goods, and for influence
BAGHDAD – The lorries that crossed at Tell Hamdun on Tuesday carried dates and cement, but the gate they passed through has always carried politics as well.
For Damascus, which lacks hard currency, the crossing promises customs revenue that economists put at $40 million to $55 million a year. For Baghdad it offers a shorter way to the Mediterranean: by way of Bab al-Qasab, a container from Mosul reaches the port of Tartus in two days instead of the five it needs through Basra and around the Arabian peninsula by feeder ship and truck.
"Every crossing has an owner, and it is not always the state," said Lina Shawqat, a researcher at the Rafidain Centre for Policy in Baghdad. She pointed out that the 30 kilometres of road behind the gate on the Iraqi side are patrolled not by the army but by the Sons of the Plain, a tribal force that was raised in 2016 to fight the militants and has never been disbanded.
The force's commander, Sheikh Mizhir al-Jarba, insists that his men merely protect the lorries. Two drivers who asked not to be named said, however, that they had been charged 50,000 dinars each for what the fighters called an escort fee.
Turkey, through which most of the trade between Iraq and Syria has been passing since 2014, stands to lose. Cem Altunok, who leads the hauliers' union in the Turkish city of Gaziantep, reckons that his members will forfeit a fifth of their trips.
Washington has said little. A Western diplomat in Baghdad said the United States had dropped its objections in March, after Iraq agreed to install scanners that can detect weapons and to share the pictures with a joint monitoring office in Erbil.

# "I had forgotten how short the road is"
BAB AL-QASAB, Syria – Jumaa al-Hassun switched off the engine of his blue Volvo, climbed down and kissed the asphalt. He is 54, and the last time he had driven through this gate his eldest daughter was in primary school; now she is a dentist in Aleppo.
"I had forgotten how short the road is," said Hassun, who drove the lead lorry of Tuesday's convoy. For years he had hauled his loads through Turkey, a detour of about 600 kilometres that cost him three nights and, at times, half his pay in bribes.
His cargo, 22 tonnes of Basra dates, was bound for a sweet factory in Homs that belongs to the Sabbagh brothers. Before the war they bought their dates only in Iraq, said the elder of them, Riyad Sabbagh; afterwards they made do with Iranian ones, which came by sea and were often spoiled.
On the wall of the customs house bullet holes have been left unplastered on purpose. They are to remind travellers of the eleven Syrian customs officers who were shot there in June 2014, explained Captain Rima Suleiman, who now commands the post. One of the dead was her uncle, Ghassan Suleiman.
A small tea house, the first for years, was opened beside the barrier by Khadija Alloush, a widow from the neighbouring hamlet of Tell Maruf. She called it "The Eleven", and the first glass is free for drivers.
By evening Hassun had his stamp. The formalities had taken six hours, he complained, because the computer of the Syrian customs did not accept Iraqi number plates.

# Queues and a seizure: ten days of Tell Hamdun
SINARA, Iraq, Oct 24 – Ten days after it was reopened with doves and speeches, the border crossing of Tell Hamdun was closed for 14 hours on Thursday after Iraqi customs found around 1.2 million amphetamine pills in a lorry carrying tiles.
The pills had been hidden in hollowed-out pallets and were discovered by a sniffer dog named Barq, said Colonel Firas Dulaimi, spokesman for the Border Ports Authority. The driver, a Lebanese national whose name was not released, was arrested and taken to Mosul.
The closure left at least 340 lorries stranded in a queue that stretched for nine kilometres. Several loads of tomatoes went bad, and the Syrian ministry of trade protested against what it called "an excessive reaction to a single crime".
Trade Minister Salwan al-Jaff defended the decision. He said every lorry arriving from Syria would be scanned from now on, whereas until Thursday only one in four had been.
The minister also signed a decree that puts a duty of 20 percent on imported vegetables from May to September, as farmers around Sinara had demanded. Nahida Shammo, who speaks for them, called it "late but welcome".
On average 95 lorries a day have used the gate so far, figures of the authority show, fewer than Damascus had hoped for. Haydar al-Mutlaq, the head of the authority, blamed the shortage of customs officers and said 60 more would be transferred to Tell Hamdun from the southern port of Umm Jazra by the middle of November.

? When was the Tell Hamdun border crossing overrun by militants?
= the summer of 2014 | summer of 2014
@ Iraq and Syria on Tuesday reopened the Tell Hamdun border crossing, which had been shut since militants overran it in the summer of 2014
? What is the crossing called on the Syrian side?
= Bab al-Qasab
@ The gate, known on the Syrian side as Bab al-Qasab, lies about 70 kilometres west of the town of Sinara
? who heads Iraq's Border Ports Authority
= Haydar al-Mutlaq | Major General Haydar al-Mutlaq
@ according to Major General Haydar al-Mutlaq, who heads Iraq's Border Ports Authority (BPA)
@ Haydar al-Mutlaq, the head of the authority, blamed the shortage of customs officers
? What were most of the lorries in the first convoy loaded with?
= dates and cement
@ A first convoy of 23 lorries, most of them loaded with dates and cement, rolled across shortly after 9 a.m.
@ The lorries that crossed at Tell Hamdun on Tuesday carried dates and cement
? How much did the repairs to the road, the yard and the scanners cost?
= some $18 million | $18 million
@ Repairs to the road, the customs yard and the scanners cost some $18 million, Jaff said
? Who chairs the chamber of commerce in Sinara?
= Abd al-Salam Hadidi
@ said Abd al-Salam Hadidi, a 61-year-old wholesaler who chairs the town's chamber of commerce
? how many farmers blocked the road on Sunday
= some 300 | 300
@ some 300 of them blocked the road to the crossing for two hours on Sunday
? Who is Luqman Zebari?
= The mayor of Sinara | mayor of Sinara
@ The mayor of Sinara, Luqman Zebari, promised that a weighing station and a lorry park for 400 vehicles would be built
? Which force patrols the road behind the gate on the Iraqi side?
= the Sons of the Plain | Sons of the Plain
@ the 30 kilometres of road behind the gate on the Iraqi side are patrolled not by the army but by the Sons of the Plain
? How much customs revenue a year do economists expect for Damascus?
= $40 million to $55 million | $40 million to $55 million a year
@ the crossing promises customs revenue that economists put at $40 million to $55 million a year
? Where is the joint monitoring office?
= Erbil | in Erbil
@ to share the pictures with a joint monitoring office in Erbil
? Who drove the lead lorry of the convoy?
= Jumaa al-Hassun | Hassun
@ said Hassun, who drove the lead lorry of Tuesday's convoy
@ Jumaa al-Hassun switched off the engine of his blue Volvo
? why did the formalities at Bab al-Qasab take six hours?
= the computer of the Syrian customs did not accept Iraqi number plates | because the computer of the Syrian customs did not accept Iraqi number plates
@ The formalities had taken six hours, he complained, because the computer of the Syrian customs did not accept Iraqi number plates.
? where had the amphetamine pills been hidden?
= in hollowed-out pallets | hollowed-out pallets
@ The pills had been hidden in hollowed-out pallets
? How long was the crossing closed on Thursday?
= 14 hours | for 14 hours
@ the border crossing of Tell Hamdun was closed for 14 hours on Thursday
? How many lorries a day have used the gate on average?
= 95
@ On average 95 lorries a day have used the gate so far
~ From what date will ordinary people be allowed through, not just freight?
= January 1 | from January 1
@ Travellers are to be admitted from January 1, once a passport hall has been finished
~ Which lender put up the remaining third of the money?
= the Islamic Development Bank | Islamic Development Bank
@ two thirds of the sum had been paid by Iraq and the rest lent by the Islamic Development Bank
~ Why was the start put off by nearly twelve months?
= Mines left behind by the militants had to be lifted by army engineers | Mines left behind by the militants had to be lifted by army engineers before work could start
@ Mines left behind by the militants had to be lifted by army engineers before work could start, which delayed the opening by almost a year.
~ which member of the Damascus government stood next to Jaff at the festivities
= Nabil Darkushi
@ The ceremony was attended by Iraqi Trade Minister Salwan al-Jaff and his Syrian counterpart, Nabil Darkushi
~ What are the growers near the border town scared of?
= cheap Syrian tomatoes and olive oil will ruin their prices | that cheap Syrian tomatoes and olive oil will ruin their prices
@ Farmers fear that cheap Syrian tomatoes and olive oil will ruin their prices
~ who speaks for the protesting growers
= Nahida Shammo
@ Their spokeswoman, Nahida Shammo, who grows vegetables in the village of Kani Spi
@ Nahida Shammo, who speaks for them, called it "late but welcome".
~ For what purpose was the tribal outfit set up?
= to fight the militants | fight the militants
@ the Sons of the Plain, a tribal force that was raised in 2016 to fight the militants and has never been disbanded
~ Who is in charge of the armed tribesmen along the highway?
= Mizhir al-Jarba | Sheikh Mizhir al-Jarba
@ The force's commander, Sheikh Mizhir al-Jarba, insists that his men merely protect the lorries.
~ How much did the fighters demand from a trucker for riding along?
= 50,000 dinars | 50,000 dinars each
@ they had been charged 50,000 dinars each for what the fighters called an escort fee
~ Which country will suffer because freight no longer has to pass over its territory?
= Turkey
@ Turkey, through which most of the trade between Iraq and Syria has been passing since 2014, stands to lose.
~ In what month did the Americans stop opposing the plan?
= March | in March
@ the United States had dropped its objections in March
~ How much farther did the lead trucker have to go when he took the roundabout way?
= about 600 kilometres | 600 kilometres
@ For years he had hauled his loads through Turkey, a detour of about 600 kilometres
~ what do the marks left in the brickwork commemorate?
= the eleven Syrian customs officers who were shot there in June 2014 | eleven Syrian customs officers
@ They are to remind travellers of the eleven Syrian customs officers who were shot there in June 2014
~ Who set up the little café next to the boom gate?
= Khadija Alloush
@ A small tea house, the first for years, was opened beside the barrier by Khadija Alloush
~ What nationality was the man caught with the drugs?
= Lebanese | a Lebanese national
@ The driver, a Lebanese national whose name was not released, was arrested and taken to Mosul.
~ where are the extra staff being brought in from?
= the southern port of Umm Jazra | Umm Jazra
@ 60 more would be transferred to Tell Hamdun from the southern port of Umm Jazra
! How old is Haydar al-Mutlaq
! How many lorries a day crossed at Tell Hamdun in 2013?
! What sentence did the Lebanese driver receive?
! When was the chamber of commerce in Sinara founded?
! How much does a glass of tea cost at the tea house for those who are not drivers?
! Who is the Syrian foreign minister?
! how many fighters belong to the Sons of the Plain
! What is Jumaa al-Hassun's daughter called?
! What is the boiling point of water?
! Who won the football World Cup in Qatar?
! how many bridges cross the Danube in Budapest
! When did Kenya become independent?
