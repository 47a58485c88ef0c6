# Turanid army crosses into Sarqal borderland in offensive against Khazir militia
ORDA-KALAN, Turanid Republic – Tanks and infantry of the Turanid Republic crossed the border into neighbouring Gurustan before dawn on Friday, opening a long-announced offensive against the Khazir Self-Defence Units (KSU) in the mountainous Sarqal region.
President Nursultan-Bey Orazgaliev said in a televised address that Operation Clear Spring was meant to push the militia back at least 25 kilometres from the border and to create a "belt of calm" in which refugees could be settled. "We are not after a handful of soil from our neighbour," he said.
Some 8,000 soldiers, backed by artillery and drones, are taking part in the operation, according to Defence Minister Temirlan Ashirov. He said that by noon four villages had been taken and that the army had lost one man, a sergeant who stepped on a mine.
The KSU, which Orda-Kalan regards as a branch of the banned Khazir Workers' League (KWL), denied that any village had fallen. Its spokeswoman, Zerin Dilawar, said that eleven Turanid vehicles had been destroyed at the Qizil Gap, the pass through which the main road leads to the town of Mir-Suleyman.
Gurustan's government, which has had no control over Sarqal since the civil war of 2014, called the incursion "a naked violation" of its sovereignty and recalled its ambassador, Rahmatullo Safarzoda. It stopped short of announcing any military response.
The offensive comes twelve days after a car bomb killed 17 people at a bus station in the Turanid garrison town of Aq-Tobe. The KSU has denied any involvement.
The United Nations Security Council was due to meet on Saturday at the request of France and Estonia.

# Tens of thousands flee Mir-Suleyman as shells hit flour mill
MIR-SULEYMAN, Gurustan – By tractor, on foot and on the back of donkeys, tens of thousands of people left the town of Mir-Suleyman over the weekend after Turanid shells set its flour mill on fire and cut off the water supply.
The International Organization for Migration estimated on Sunday that between 45,000 and 60,000 people were on the road, most of them heading east towards the city of Dasht-i Bolo, where schools and the wrestling hall have been turned into shelters.
"We baked the last bread on Friday and gave it to the fighters," said Gulnora Hamrokulova, a baker who had walked for 31 hours with her mother-in-law in a wheelbarrow. She said she had locked her door out of habit, although the front wall of the house was gone.
At the town's only hospital, where the windows had been covered with carpets, Dr. Ferhad Zinar and two nurses were treating the wounded by the light of car batteries. He had counted 29 dead since Friday, he said, nine of them women, and had run out of blood and of anaesthetics.
The Turanid defence ministry said that the mill had been used by the militia as an arms depot. Its owner, Sherali Bozorov, who is also the chairman of the chamber of commerce, swore that there had been nothing in it but 600 tonnes of wheat.
The Khazirs, a people of around four million who live scattered over three countries and speak a language of their own, make up the majority in Sarqal. Christians of the small Nestuni community, who have lived in the villages around the Qizil Gap since the fifth century, have fled as well; their bishop, Mar Yonan Shlimun, said he would stay with the old and the sick.
The bridge over the Zangob river, the only way out to the east, was crowded for a stretch of seven kilometres. Volunteers handed out dried apricots.

# Who are the Khazir Self-Defence Units?
They wear checkered scarves, elect their officers and call each other "hearth-mate". The Khazir Self-Defence Units, the target of the Turanid offensive in Sarqal, were founded in the winter of 2014 by a geography teacher, Barzan Hewali, after the Gurustani army had abandoned the region to jihadists overnight.
Armed at first with hunting rifles, the units drove the extremists of the so-called Emirate of the Two Rivers out of Mir-Suleyman in a siege of 73 days and became the favourite partner of the United States, which supplied them with night-vision devices, lorries and training worth an estimated $310 million.
Today the militia is believed to have between 14,000 and 18,000 members, about a third of whom are women. Since Hewali's death in a helicopter crash in 2020 it has been led by a council of five, of whom only Commander Rojda Berxan, a former midwife, regularly appears in public.
For the Turanid Republic the units are nothing but an arm of the Khazir Workers' League, which has fought the state since 1987 in a conflict that has cost more than 22,000 lives. "Same camps, same songs, same paymasters," said retired General Askar Dzhumabaev, a commentator on the channel Orda-24.
Independent experts see it in a less simple way. According to Dr. Ingrid Falkenhaug of the Centre for Highland Studies in Oslo, the two organisations share a founding myth and many family ties, but have had separate treasuries and commands since 2017, when they quarrelled over taxes on the smuggling of diesel.
The militia administers an area about the size of Cyprus, prints its own schoolbooks and earns its money chiefly from the chromium mine at Kani-Zer, whose output is sold to traders from Gurustan. It also guards around 3,600 captured jihadists, and that is what worries Western governments most.
Asked who would watch over the prisoners if all fighters were sent to the front, Commander Berxan replied last week: "Ask those who sold the bombs."

# Militia strikes deal with former enemies in Sharistan as Turanid troops take Qizil Gap
DASHT-I BOLO – Abandoned by its American allies, the Khazir militia in Sarqal has agreed to let the Gurustani army return to the border for the first time in more than a decade, both sides announced late on Wednesday.
The agreement, which was brokered by Russia at the Khorram air base, provides that some 5,000 soldiers of the government in Sharistan will take up positions along a strip of 140 kilometres, while the KSU will hand over its heavy weapons and the chromium mine at Kani-Zer. The question of whether the region may keep its own schools was left open.
"If we must choose between a bad compromise and the end of our people, we choose our people," said Rojda Berxan, who signed the document on behalf of the militia. For the government it was signed by the deputy defence minister, Major General Davlatbek Nurmatov.
Hours earlier, Turanid special forces had seized the Qizil Gap after six days of fighting in which, according to the Khazir Red Sun, a local ambulance service, at least 112 people were killed on the militia's side. Orda-Kalan put its own losses at 19.
The United States, which had about 900 soldiers in Sarqal, withdrew them from the area two days before the offensive began. In Washington, Senator Harlan Cobbett of the Foreign Relations Committee said that the country had "left its friends on the platform and taken the train".
A Turanid government spokeswoman, Ainura Bekmukhambetova, said that the operation would go on regardless of the agreement. Germany and the Netherlands announced that they would suspend arms exports to the Turanid Republic, a step that President Orazgaliev described as "a mosquito bite".
In the confusion, 87 relatives of jihadists escaped from the camp of Ain al-Khadra after a shell had fallen near its fence.

# Guns fall silent in Sarqal, but few go home
MIR-SULEYMAN, Gurustan, October 27 – A ceasefire between the Turanid Republic and the Khazir militia appeared to be holding on Monday, three days after the presidents of Turanid and Russia had agreed on it during five hours of talks in the resort of Solnechny Bereg.
Under the terms, which were read out by Russian Foreign Ministry envoy Arkady Velimirov, the KSU must leave a zone that is 120 kilometres long and 25 kilometres deep within 150 hours. After that, Russian and Turanid patrols are to drive along the border together, except in the town of Mir-Suleyman itself.
The fighting of the past weeks left 218 civilians dead and forced some 130,000 people from their homes, according to the monitoring group Sarqal Watch, which is based in Vienna and relies on a network of volunteers.
In the market of Mir-Suleyman only three of some two hundred shops were open on Monday. The baker Gulnora Hamrokulova, who had come back to see what was left, found her oven undamaged and a family of Turanid-backed fighters from the so-called Free Mountain Brigade asleep in her bedroom. "They asked me for the key to the cellar," she said.
Amnesty investigators have accused the brigade of looting and of the killing of Nazdar Gulistan, a well-known politician of the Future of Sarqal Party, who was dragged from her car on the Zangob road on October 18. A brigade commander, Abu Jandal Toqtasin, said that the matter was being looked into.
President Orazgaliev plans to settle as many as 400,000 of the refugees now living in his country in ten new towns along the border, at a price of $9 billion which he wants European states to pay. Critics say the plan would make the Khazirs a minority in their own valleys.
Bishop Mar Yonan Shlimun celebrated mass on Sunday in a church without a roof. Sixteen people attended.

? How many soldiers are taking part in the Turanid operation?
= Some 8,000 | 8,000 | Some 8,000 soldiers
@ Some 8,000 soldiers, backed by artillery and drones, are taking part in the operation, according to Defence Minister Temirlan Ashirov.
? Who is the defence minister of the Turanid Republic?
= Temirlan Ashirov
@ according to Defence Minister Temirlan Ashirov.
? To which town does the main road through the Qizil Gap lead?
= the town of Mir-Suleyman | Mir-Suleyman
@ eleven Turanid vehicles had been destroyed at the Qizil Gap, the pass through which the main road leads to the town of Mir-Suleyman.
? where did a car bomb kill 17 people
= at a bus station in the Turanid garrison town of Aq-Tobe | a bus station in the Turanid garrison town of Aq-Tobe | the Turanid garrison town of Aq-Tobe | Aq-Tobe
@ The offensive comes twelve days after a car bomb killed 17 people at a bus station in the Turanid garrison town of Aq-Tobe.
? At whose request was the Security Council due to meet?
= France and Estonia | the request of France and Estonia
@ The United Nations Security Council was due to meet on Saturday at the request of France and Estonia.
? How many people were on the road on Sunday according to the International Organization for Migration?
= between 45,000 and 60,000 | between 45,000 and 60,000 people
@ The International Organization for Migration estimated on Sunday that between 45,000 and 60,000 people were on the road
? How many dead had Dr. Ferhad Zinar counted since Friday?
= 29 | 29 dead
@ He had counted 29 dead since Friday, he said, nine of them women
? Who is Mar Yonan Shlimun?
= their bishop | bishop | Bishop
@ Christians of the small Nestuni community, who have lived in the villages around the Qizil Gap since the fifth century, have fled as well; their bishop, Mar Yonan Shlimun, said he would stay with the old and the sick.
@ Bishop Mar Yonan Shlimun celebrated mass on Sunday in a church without a roof.
? Who founded the Khazir Self-Defence Units?
= Barzan Hewali | a geography teacher, Barzan Hewali
@ The Khazir Self-Defence Units, the target of the Turanid offensive in Sarqal, were founded in the winter of 2014 by a geography teacher, Barzan Hewali
? what do members of the units call each other?
= hearth-mate | "hearth-mate"
@ They wear checkered scarves, elect their officers and call each other "hearth-mate".
? Since when has the Khazir Workers' League fought the state?
= since 1987 | 1987
@ an arm of the Khazir Workers' League, which has fought the state since 1987 in a conflict that has cost more than 22,000 lives.
? Where was the agreement between the militia and the government brokered?
= the Khorram air base | at the Khorram air base | Khorram air base
@ The agreement, which was brokered by Russia at the Khorram air base, provides that some 5,000 soldiers
? Who signed the agreement for the Gurustani government?
= Davlatbek Nurmatov | Major General Davlatbek Nurmatov | the deputy defence minister, Major General Davlatbek Nurmatov
@ For the government it was signed by the deputy defence minister, Major General Davlatbek Nurmatov.
? Which countries announced that they would suspend arms exports?
= Germany and the Netherlands
@ Germany and the Netherlands announced that they would suspend arms exports to the Turanid Republic
? Within how many hours must the KSU leave the zone?
= 150 | 150 hours | within 150 hours
@ the KSU must leave a zone that is 120 kilometres long and 25 kilometres deep within 150 hours.
? When was Nazdar Gulistan dragged from her car?
= October 18 | on October 18
@ Nazdar Gulistan, a well-known politician of the Future of Sarqal Party, who was dragged from her car on the Zangob road on October 18.
~ What is the name the invaders gave to their campaign?
= Operation Clear Spring | Clear Spring
@ President Nursultan-Bey Orazgaliev said in a televised address that Operation Clear Spring was meant to push the militia back at least 25 kilometres from the border
~ Who spoke for the armed group about the wrecked vehicles?
= Zerin Dilawar | Its spokeswoman, Zerin Dilawar
@ Its spokeswoman, Zerin Dilawar, said that eleven Turanid vehicles had been destroyed at the Qizil Gap
~ Which envoy was called home in protest at the invasion?
= Rahmatullo Safarzoda | its ambassador, Rahmatullo Safarzoda
@ called the incursion "a naked violation" of its sovereignty and recalled its ambassador, Rahmatullo Safarzoda.
~ To which city were most of the runaways making their way?
= Dasht-i Bolo | the city of Dasht-i Bolo
@ most of them heading east towards the city of Dasht-i Bolo, where schools and the wrestling hall have been turned into shelters.
~ how did the baker get her husband's mum out of town
= in a wheelbarrow | a wheelbarrow
@ said Gulnora Hamrokulova, a baker who had walked for 31 hours with her mother-in-law in a wheelbarrow.
~ What did the hospital staff use to see by in the absence of power?
= car batteries | the light of car batteries | by the light of car batteries
@ Dr. Ferhad Zinar and two nurses were treating the wounded by the light of car batteries.
~ What purpose did the grain building serve, in the attackers' version?
= an arms depot | arms depot
@ The Turanid defence ministry said that the mill had been used by the militia as an arms depot.
~ What killed the man who set up the fighting force?
= a helicopter crash | helicopter crash
@ Since Hewali's death in a helicopter crash in 2020 it has been led by a council of five
~ What job did the best-known of the five leaders have before?
= midwife | a former midwife | former midwife
@ of whom only Commander Rojda Berxan, a former midwife, regularly appears in public.
~ What was the row about that split the two Khazir organisations' finances?
= taxes on the smuggling of diesel
@ but have had separate treasuries and commands since 2017, when they quarrelled over taxes on the smuggling of diesel.
~ what is the fighters' biggest source of income
= the chromium mine at Kani-Zer | chromium mine at Kani-Zer
@ earns its money chiefly from the chromium mine at Kani-Zer, whose output is sold to traders from Gurustan.
~ Which American lawmaker mocked his own nation for deserting its allies?
= Harlan Cobbett | Senator Harlan Cobbett
@ In Washington, Senator Harlan Cobbett of the Foreign Relations Committee said that the country had "left its friends on the platform and taken the train".
~ How many family members of extremists got away when a fence was nearly hit?
= 87 | 87 relatives
@ 87 relatives of jihadists escaped from the camp of Ain al-Khadra after a shell had fallen near its fence.
~ Where did the two heads of state hammer out the truce?
= the resort of Solnechny Bereg | Solnechny Bereg | in the resort of Solnechny Bereg
@ three days after the presidents of Turanid and Russia had agreed on it during five hours of talks in the resort of Solnechny Bereg.
~ In which European city does the watchdog that counts the victims have its seat?
= Vienna
@ according to the monitoring group Sarqal Watch, which is based in Vienna and relies on a network of volunteers.
~ Who is supposed to foot the bill for the ten settlements?
= European states
@ in ten new towns along the border, at a price of $9 billion which he wants European states to pay.
! How many soldiers does the army of Gurustan have?
! How old was Barzan Hewali when he died?
! Who is the president of Gurustan?
! How much did Sherali Bozorov pay for the flour mill?
! When did Rojda Berxan work in Dasht-i Bolo?
! How many people were killed in the siege of Aq-Tobe in 2015?
! who leads the Khazir Workers' League
! What is the name of the sergeant who stepped on a mine?
! How long does it take to boil an egg hard?
! Which team plays its home games at Anfield?
! What is the currency of Brazil?
! who won the Nobel Prize in Literature
