# Army abandons Dzharvan after nine days of street fighting
TOLBESH, Sunday – Government troops have pulled out of Dzharvan, a railway town in the northern Orzhel region of Marovia that had been fought over street by street for nine days, the Defence Ministry said on Sunday.
Colonel Ruslan Temirov, the ministry's spokesman, told reporters in Tolbesh that the withdrawal had been ordered by the chief of the general staff, General Bektur Asanidze, "to spare the lives of our soldiers and of the remaining inhabitants". He denied that the 14th Mountain Brigade, which had held the town since April, had been encircled.
The separatist Northern Defence League (NDL) gave a different account. Its spokeswoman, Zarema Khodoeva, said the fighters had taken 63 prisoners and captured four armoured vehicles near the grain elevator on the southern edge of the town. The ministry put the number of missing soldiers at 17.
Dzharvan, which had about 21,000 inhabitants before the war, lies on the only railway line between Tolbesh and the mining district of Upper Sel. Whoever holds it controls the coal supply of the capital's largest power station.
The Organization for Security and Co-operation in Europe (OSCE), which has a monitoring mission in the region, said its observers had been prevented from entering the town by a roadblock in the village of Kuchin. The head of the mission, the Austrian diplomat Leopold Haslinger, called on both sides to allow the wounded to leave.
Residents reached by telephone said that the flag of the League had been hoisted over the railway station shortly before midnight on Saturday.

# Bridge at Kuchin is blown up as families flee along the Sel
KUCHIN – By Monday afternoon the road along the river Sel was full of tractors, handcarts and people on foot. About 3,400 of them had been registered by the regional council in a school gymnasium in Mertvik, 28 kilometres to the south, where the mayor of Dzharvan, Anzor Gelashko, has also found shelter.
"We left the soup on the stove," said Lyuba Antipenko, a retired train dispatcher who walked for eleven hours with her two grandsons. Her son-in-law, she added, had stayed behind to guard the house against looters.
The bridge over the Sel at Kuchin was destroyed on Sunday morning, a few hours after the last army lorries had crossed it. Mr. Gelashko accused the army of having blown it up while civilians were still queuing on the far bank; the commander of the 14th Mountain Brigade, Colonel Davit Oruzh, said that it had been hit by separatist artillery.
Since then the villagers have ferried people over in fishing boats. They ask for nothing, although petrol costs three times as much as in spring, said Father Iosif, the priest of Kuchin, who organises the crossings from his vestry.
The Red Cross has brought 600 blankets and two water tanks to Mertvik. Its local coordinator, Nino Barkalaya, said that what was lacking most was insulin, because the pharmacy in Dzharvan had been the only one in the valley that stocked it.
Many of the fugitives are railwaymen and their families. The depot, in which some 1,100 people used to work, burned down on the fourth day of the fighting.

# Analysis: Why a small railway town matters so much
For the third time in two years the town of Dzharvan has changed hands, and for the third time both sides speak of a turning point. In truth neither has the strength to hold it for long, argues Professor Irakli Sumbadze, who teaches military history at the University of Tolbesh.
The town was first seized by the League in the winter before last, when a unit known as the "Wolves of Sel" came over the frozen river at night. The army recaptured it in April in an operation named "Spring Thunder", which cost the lives of at least 140 soldiers.
The reason is geography. To the north, the hills known as the Seven Sisters overlook the station, and guns placed there can reach every street; to the south, the plain offers no cover as far as Mertvik. "Dzharvan is a house with the key left outside," Mr. Sumbadze says.
Then there is coal. The Upper Sel mines deliver around 9,000 tonnes a day, most of it to the Tolbesh-2 power station, and since last Friday not a single train has passed. Energy Minister Tamara Velikhova says that stocks will last until the end of November; the trade union of the power workers believes that they will be used up in three weeks.
Finally there are the talks in Vienna, which are to be resumed on 12 October. The president of Marovia, Giorgi Lomsadar, had made the town's return to government control a condition of any ceasefire. He will now have to drop that demand or to win it back by force, and his advisers are divided over which.
The League's political leader, the former geologist Murad Sagoyev, has so far offered only a joint administration of the railway.

# Troops re-enter Dzharvan; separatists speak of "tactical regrouping"
TOLBESH, Thursday – Eleven days after it had given up the town, the Marovian army returned to Dzharvan at dawn on Thursday, meeting little resistance, according to the Defence Ministry.
Two battalions of the 3rd Guards Regiment advanced from Mertvik under cover of fog, crossed the Sel on a pontoon bridge and reached the railway station by half past seven, Colonel Temirov said. Five soldiers were killed, all of them by mines laid in the underpass of the station. Control of the operation lay with General Shota Mindiani, who took over the northern command only last week.
Ms. Khodoeva confirmed that the League's fighters had left the centre, but described the step as a "tactical regrouping" and claimed that they still held the Seven Sisters. Shells fell on the freight yard throughout the afternoon, a correspondent of the Regional News Service (RNS) reported.
In the cellar of the music school the soldiers found 38 people, most of them elderly, who had lived on pickled vegetables and rainwater. The oldest, 91-year-old Pelageya Shumska, was flown to a hospital in Tolbesh by helicopter.
The ministry said that all 17 of its missing men were presumed to have been taken to Upper Sel. Mr. Haslinger, the head of the OSCE mission, said that he had been promised a list of prisoners by the League, but had not yet received it.
President Lomsadar congratulated the troops on television and announced that the first coal train would run "within ten days". The line has been torn up over a length of some 4 kilometres, the state railway said.

# "I have changed the flag on my town hall five times": a mayor goes home
Anzor Gelashko keeps both flags in the same drawer. The mayor of Dzharvan, a 57-year-old former physics teacher, went back to his town hall on Saturday, two days after the army, and found his desk sawn up for firewood.
"I have changed the flag five times, and nobody has ever thanked me for it," he told the weekly Orzhel Herald. Before the war he had been elected as an independent with 54 per cent of the vote; his deputy, Valentina Korsh, was taken away by the League in September and has not been heard of since.
Of the town's 6,200 dwellings fewer than 900 have intact roofs, Mr. Gelashko estimates. The gas main is to be repaired first, since the nights are already frosty, and the school is expected to reopen in the savings bank, the only large building whose windows are whole. The work is to be paid for with a loan of 18 million euros from the European Bank for Reconstruction and Development, which was granted in June for another purpose, a sewage plant.
The mayor does not believe that the guns will fall silent. On the day of his return two shells struck the cemetery, and the sappers led by Captain Otar Zhvania have so far cleared only one road, the one leading to the hospital.
He is asked again and again who blew up the bridge at Kuchin. A soldier has since admitted to him that he laid the charges, Mr. Gelashko says, but he will not give the man's name. The Defence Ministry rejects the story as "enemy invention".
About 400 people have come home so far, among them Lyuba Antipenko. Her house is standing, but her son-in-law, Stepan, is among the missing.

? Who ordered the withdrawal from Dzharvan?
= General Bektur Asanidze | Bektur Asanidze | the chief of the general staff
@ told reporters in Tolbesh that the withdrawal had been ordered by the chief of the general staff, General Bektur Asanidze, "to spare the lives of our soldiers and of the remaining inhabitants".
? how many prisoners did the NDL say it had taken
= 63 | 63 prisoners
@ Its spokeswoman, Zarema Khodoeva, said the fighters had taken 63 prisoners and captured four armoured vehicles near the grain elevator
? How many inhabitants did Dzharvan have before the war?
= about 21,000 | 21,000 | about 21,000 inhabitants
@ Dzharvan, which had about 21,000 inhabitants before the war
? Where were the OSCE observers stopped by a roadblock?
= in the village of Kuchin | the village of Kuchin | Kuchin
@ said its observers had been prevented from entering the town by a roadblock in the village of Kuchin.
? who is Nino Barkalaya
= local coordinator | Its local coordinator
@ The Red Cross has brought 600 blankets and two water tanks to Mertvik. Its local coordinator, Nino Barkalaya, said
? When was the bridge at Kuchin destroyed?
= on Sunday morning | Sunday morning | on Sunday morning, a few hours after the last army lorries had crossed it
@ The bridge over the Sel at Kuchin was destroyed on Sunday morning, a few hours after the last army lorries had crossed it.
? Who is the commander of the 14th Mountain Brigade?
= Davit Oruzh | Colonel Davit Oruzh
@ the commander of the 14th Mountain Brigade, Colonel Davit Oruzh, said that it had been hit by separatist artillery.
? What was the army's operation in April called?
= "Spring Thunder" | Spring Thunder
@ The army recaptured it in April in an operation named "Spring Thunder"
? when are the Vienna talks to be resumed?
= on 12 October | 12 October
@ Finally there are the talks in Vienna, which are to be resumed on 12 October.
? what has Murad Sagoyev offered
= a joint administration of the railway
@ The League's political leader, the former geologist Murad Sagoyev, has so far offered only a joint administration of the railway.
? How did the battalions of the 3rd Guards Regiment cross the Sel?
= on a pontoon bridge | a pontoon bridge
@ Two battalions of the 3rd Guards Regiment advanced from Mertvik under cover of fog, crossed the Sel on a pontoon bridge and reached the railway station by half past seven
? How did Ms. Khodoeva describe the departure of the League's fighters from the centre?
= a "tactical regrouping" | "tactical regrouping" | tactical regrouping
@ confirmed that the League's fighters had left the centre, but described the step as a "tactical regrouping"
? Where were 38 people found by the soldiers?
= In the cellar of the music school | the cellar of the music school
@ In the cellar of the music school the soldiers found 38 people
? who leads the sappers in Dzharvan?
= Captain Otar Zhvania | Otar Zhvania
@ the sappers led by Captain Otar Zhvania have so far cleared only one road
? How much is the loan from the European Bank for Reconstruction and Development?
= 18 million euros | a loan of 18 million euros
@ The work is to be paid for with a loan of 18 million euros from the European Bank for Reconstruction and Development
? What does the Defence Ministry call the story about the bridge?
= "enemy invention" | enemy invention
@ The Defence Ministry rejects the story as "enemy invention".
~ Who speaks for the rebels?
= Zarema Khodoeva
@ The separatist Northern Defence League (NDL) gave a different account. Its spokeswoman, Zarema Khodoeva, said the fighters
~ Which foreigner leads the international observers?
= Leopold Haslinger | the Austrian diplomat Leopold Haslinger | Mr. Haslinger
@ The head of the mission, the Austrian diplomat Leopold Haslinger, called on both sides to allow the wounded to leave.
@ Mr. Haslinger, the head of the OSCE mission, said that he had been promised a list of prisoners
~ How many of its own men did the military admit it could not account for?
= 17
@ The ministry put the number of missing soldiers at 17.
@ The ministry said that all 17 of its missing men were presumed to have been taken to Upper Sel.
~ Where did the rebels put up their banner the night they won?
= over the railway station | the railway station
@ the flag of the League had been hoisted over the railway station shortly before midnight on Saturday.
~ Which medicine was most urgently needed by those who got away?
= insulin
@ said that what was lacking most was insulin
~ how are people getting to the other side now that the crossing is gone?
= in fishing boats | fishing boats
@ Since then the villagers have ferried people over in fishing boats.
~ Which clergyman runs the ferry service?
= Father Iosif | Iosif
@ said Father Iosif, the priest of Kuchin, who organises the crossings from his vestry.
~ How long did the pensioner and the two boys have to trek?
= eleven hours | for eleven hours
@ a retired train dispatcher who walked for eleven hours with her two grandsons.
~ which heights dominate the place from above
= the Seven Sisters | Seven Sisters | the hills known as the Seven Sisters
@ To the north, the hills known as the Seven Sisters overlook the station
~ Which scholar thinks both camps are too weak to keep it?
= Irakli Sumbadze | Professor Irakli Sumbadze
@ In truth neither has the strength to hold it for long, argues Professor Irakli Sumbadze
~ What was the name of the outfit that sneaked in across the ice?
= "Wolves of Sel" | Wolves of Sel | the "Wolves of Sel"
@ when a unit known as the "Wolves of Sel" came over the frozen river at night.
~ how soon will the fuel run out if you believe organised labour
= in three weeks | three weeks
@ the trade union of the power workers believes that they will be used up in three weeks.
~ What did the head of state insist on before he would agree to a truce?
= the town's return to government control
@ had made the town's return to government control a condition of any ceasefire.
~ Which officer led the comeback of the Marovian forces?
= General Shota Mindiani | Shota Mindiani
@ Control of the operation lay with General Shota Mindiani, who took over the northern command only last week.
~ Where are pupils supposed to have their lessons for the time being?
= in the savings bank | the savings bank
@ the school is expected to reopen in the savings bank, the only large building whose windows are whole.
~ what did the municipal chief do for a living earlier
= physics teacher | former physics teacher
@ The mayor of Dzharvan, a 57-year-old former physics teacher, went back to his town hall
! how old is Murad Sagoyev?
! How many soldiers did the League lose in the winter before last?
! Who built the bridge at Kuchin?
! How much does the Tolbesh-2 power station cost to run?
! Who is the deputy head of the OSCE mission?
! How many inhabitants does Mertvik have?
! What is the name of the Marovian prime minister?
! Who won the last presidential election in Marovia?
! what is the capital of New Zealand
! Who won the Nobel Peace Prize this year?
! How do I descale a coffee machine?
! What is the exchange rate of the yen to the dollar?
