# Tribe blocks highway in eastern Yemen over army checkpoints
MUKALLA, Yemen, Sept 7 (Peninsula News) – Armed tribesmen have cut the main highway between the port of Mukalla and the interior of Yemen's eastern Hadramawt province in protest against a chain of new army checkpoints, residents and officials said on Sunday.
Some 600 men of the Al Bin Sabaa tribe parked trucks across the road at Wadi Hajrin, about 110 kilometres north of the coast, on Saturday evening and set up tents. Only ambulances and water tankers were allowed to pass.
The blockade follows the death of a tribesman, Salim Bakarish, 24, who was shot on Thursday by soldiers of the 37th Brigade at a checkpoint near the town of Rukhayma. The army said that he had failed to stop; the tribe says that he was talking on the telephone to his mother and did not hear the order.
Since June nine checkpoints have been placed along the 160-kilometre stretch by the commander of the Second Military Region, Major General Faiz al-Tamimi, in order to curb the smuggling of fuel and weapons. Drivers complain that the journey, which used to take two hours, now takes five.
The paramount sheikh of the tribe, Awad bin Sabaa, demands that six of the nine posts be removed, that the soldier who fired be handed over to a court and that men of the tribe be hired to guard the road. "A guest who bars the door is no guest," he said.
The governor of the province, Mubarak Bahashwan, appealed for calm and said that he would send mediators.

# Five hours to Mukalla: life between nine barriers
RUKHAYMA – Ahmed Baqays has learned to tell the checkpoints by what they take. At the first it is cigarettes, at the third a basket of his dates, at the seventh, where the soldiers come from far away and have not been paid since spring, 2,000 riyals.
The 43-year-old, who drives a refrigerated lorry, carried fish inland three times a week before the barriers went up. Now he manages a single trip, and on hot days a tenth of the load has to be thrown away.
In the clinic of Rukhayma, a town of 12,000, the midwife Samira Ba-Wazir keeps a list. Four women have given birth at the roadside since June, she said, and an old man with a weak heart died in July, because the officer at the post by the lime kiln insisted on unloading the car. The army denies that the man's death had anything to do with the search.
Not everybody wants the soldiers gone. Muhsin al-Kathiri, who owns the petrol station at the crossroads, recalled that he was robbed twice last year by men with covered faces. "Since the army came I sleep," he said, "but I sleep poor."
A captain at the fifth post, who gave only his first name, Nashwan, said that in three months his men had seized 74 rifles, two mortars and so much contraband diesel that they had run out of barrels. They live in a container without a fan.
The tribesmen, for their part, call the barriers "the nine knots". Their children have made a game of it in which the loser has to open his schoolbag.

# ANALYSIS: A quarrel older than the road
ADEN – When the first asphalt was laid through Wadi Hajrin in 1982, the engineers paid the Al Bin Sabaa a fee for every kilometre, and the tribe in turn vouched for the safety of whoever used it. The bargain outlived three governments.
It was ended by a decree in 2023. Since then the money, which last amounted to some 90 million riyals a year, has gone to the Transport Ministry, and not a riyal of it has been seen in the valley, according to Intisar al-Awlaqi, a political anthropologist at the University of Aden who has written a book on the customary law of the tribes.
"The checkpoints are the spark, but the fee is the firewood," she said. For the Al Bin Sabaa, who number about 25,000 and have few other sources of income since the frankincense trade collapsed, guarding the road is a matter not only of money but of rank.
The army sees it differently. It took over the road after the kidnapping of two Indian engineers in 2022, who were held in a side valley for 68 days and freed only against a ransom. The tribe maintains that the kidnappers were outsiders and that it was Sheikh Awad himself who talked them into giving up.
A further complication is the 37th Brigade, most of whose soldiers come from the distant highlands. Retired Brigadier Nasser Lahmadi, who once commanded it, thinks that was a mistake. "You do not send a man who cannot greet to guard a door," he said.
Oil plays its part as well. The Canadian firm Norvane Energy, which is drilling in the Rasib block north of Rukhayma, suspended work on Monday because its crews could not be relieved.

# Under the acacia: a day with the mediators
WADI HAJRIN – Twelve rifles lay on a carpet under an acacia, their muzzles pointing at the hills. They had been put there by the army, and according to the custom of the country they meant that the army admitted a wrong and submitted to judgment.
The gesture had taken four days to arrange. The man who brought it about, Habib Umar al-Jilani, a 77-year-old religious scholar from the town of Tarbah, went back and forth between the tents of the tribe and the headquarters of the general in a pick-up without a windscreen. "I tell each of them what the other would have said if he had been polite," he explained.
At first Major General Faiz al-Tamimi offered only two rifles. Twelve were asked for because the dead man had been unarmed. The general, a tank officer trained in Odessa, gave way after a telephone call from the president's office, an aide said.
The mother of Salim Bakarish, Nur, sat apart with the women. She refused the blood money of 30 million riyals that had been offered by the governor. She wanted, she said, to hear the soldier say her son's name.
That happened shortly before sunset. Private Walid Sufyan, who is 19 and comes from a village in Ibb, was led in without a belt, knelt and said it three times. Then nobody spoke for a long time, until Sheikh Awad ordered that the boy be given tea.
It was agreed that the private would nonetheless stand trial in Mukalla. The road was to be opened for goods the next morning, and for the army only after the posts had been taken down.

# Army removes five checkpoints as road in Hadramawt reopens
MUKALLA, Yemen, Sept 22 (Peninsula News) – The army has taken down five of the nine checkpoints on the highway from Mukalla to the interior, and the Al Bin Sabaa tribe has lifted its blockade, both sides said on Monday, ending a standoff of 16 days.
The remaining four posts will be manned jointly by soldiers and by 180 guards of the tribe, who are to be paid by the province and commanded by Fahd bin Sabaa, a nephew of the sheikh and a former policeman. The 37th Brigade will be replaced by a unit raised on the coast before the end of October.
The agreement was signed in the governor's palace and witnessed by Habib Umar al-Jilani and by the deputy envoy of the United Nations for Yemen, Solveig Martens.
The question of the road fee was left to a commission, which has been given 90 days. It is headed by a judge, Abd al-Qadir Baharun.
Losses from the closure are put at $4 million to $6 million by the chamber of commerce in Mukalla, whose president, Raja Bin Talib, said that fish alone worth half a million dollars had been spoiled. Norvane Energy resumed drilling on Sunday.
Not all are content. A group of younger tribesmen, which calls itself the Youth of the Wadi, burned tyres near Rukhayma on Sunday night and accused the sheikh of having sold them for 180 wages. Its leader, Hakim Basurrah, said that his followers would untie the last four knots themselves.
Ahmed Baqays, a lorry driver, reached Mukalla in two hours and 50 minutes. He had been asked for cigarettes only once, he said, and by somebody who said please.

? At which place did the tribesmen park trucks across the road?
= Wadi Hajrin | at Wadi Hajrin | at Wadi Hajrin, about 110 kilometres north of the coast
@ Some 600 men of the Al Bin Sabaa tribe parked trucks across the road at Wadi Hajrin, about 110 kilometres north of the coast
? Who shot Salim Bakarish?
= soldiers of the 37th Brigade | Private Walid Sufyan | Walid Sufyan
@ Salim Bakarish, 24, who was shot on Thursday by soldiers of the 37th Brigade at a checkpoint near the town of Rukhayma
@ Private Walid Sufyan, who is 19 and comes from a village in Ibb, was led in without a belt, knelt and said it three times.
? Who is the paramount sheikh of the Al Bin Sabaa?
= Awad bin Sabaa
@ The paramount sheikh of the tribe, Awad bin Sabaa, demands that six of the nine posts be removed
? How many posts does the sheikh want removed?
= six | six of the nine posts | six of the nine
@ The paramount sheikh of the tribe, Awad bin Sabaa, demands that six of the nine posts be removed
? who is Mubarak Bahashwan
= The governor of the province | governor of the province
@ The governor of the province, Mubarak Bahashwan, appealed for calm
? How many women have given birth at the roadside?
= Four | Four women
@ Four women have given birth at the roadside since June
? what do the tribesmen call the barriers
= the nine knots
@ The tribesmen, for their part, call the barriers "the nine knots".
? How many rifles were seized at the fifth post?
= 74 | 74 rifles
@ in three months his men had seized 74 rifles, two mortars
? When was the first asphalt laid through the valley?
= 1982 | in 1982
@ When the first asphalt was laid through Wadi Hajrin in 1982
? Who wrote a book on the customary law of the tribes?
= Intisar al-Awlaqi
@ according to Intisar al-Awlaqi, a political anthropologist at the University of Aden who has written a book on the customary law of the tribes
? For how long were the two Indian engineers held?
= 68 days | for 68 days
@ the kidnapping of two Indian engineers in 2022, who were held in a side valley for 68 days
? Which firm is drilling in the Rasib block?
= Norvane Energy | The Canadian firm Norvane Energy
@ The Canadian firm Norvane Energy, which is drilling in the Rasib block north of Rukhayma
? Where does Habib Umar al-Jilani come from?
= the town of Tarbah | Tarbah
@ Habib Umar al-Jilani, a 77-year-old religious scholar from the town of Tarbah
? how much blood money did the governor offer?
= 30 million riyals
@ She refused the blood money of 30 million riyals that had been offered by the governor.
? Who heads the commission on the road fee?
= Abd al-Qadir Baharun | a judge, Abd al-Qadir Baharun
@ The question of the road fee was left to a commission, which has been given 90 days. It is headed by a judge, Abd al-Qadir Baharun.
? By when will the 37th Brigade be replaced?
= before the end of October | the end of October
@ The 37th Brigade will be replaced by a unit raised on the coast before the end of October.
~ Which vehicles did the protesters let through?
= ambulances and water tankers | Only ambulances and water tankers
@ Only ambulances and water tankers were allowed to pass.
~ With whom was the young victim on the line when he was killed?
= his mother
@ the tribe says that he was talking on the telephone to his mother and did not hear the order
~ What did the regional military chief hope to achieve with the barriers?
= to curb the smuggling of fuel and weapons | curb the smuggling of fuel and weapons
@ in order to curb the smuggling of fuel and weapons
~ What does the trucker transport?
= fish
@ The 43-year-old, who drives a refrigerated lorry, carried fish inland three times a week before the barriers went up.
~ Who keeps a record of the medical emergencies the delays have caused?
= Samira Ba-Wazir | the midwife Samira Ba-Wazir
@ In the clinic of Rukhayma, a town of 12,000, the midwife Samira Ba-Wazir keeps a list.
~ which businessman feels safer because of the troops
= Muhsin al-Kathiri
@ Muhsin al-Kathiri, who owns the petrol station at the crossroads, recalled that he was robbed twice last year by men with covered faces. "Since the army came I sleep," he said
~ Which department pockets what the clan used to be paid?
= the Transport Ministry | Transport Ministry
@ Since then the money, which last amounted to some 90 million riyals a year, has gone to the Transport Ministry
~ What event made the military take charge of the route?
= the kidnapping of two Indian engineers in 2022 | the kidnapping of two Indian engineers
@ It took over the road after the kidnapping of two Indian engineers in 2022
~ how many people belong to the clan
= about 25,000 | 25,000
@ For the Al Bin Sabaa, who number about 25,000
~ Which ex-commander finds it wrong to post highlanders there?
= Nasser Lahmadi | Retired Brigadier Nasser Lahmadi
@ Retired Brigadier Nasser Lahmadi, who once commanded it, thinks that was a mistake.
~ Why did the go-betweens insist on a dozen guns rather than a couple?
= the dead man had been unarmed | because the dead man had been unarmed
@ Twelve were asked for because the dead man had been unarmed.
~ Where did the top soldier learn his craft?
= Odessa | in Odessa
@ The general, a tank officer trained in Odessa, gave way
~ what did the bereaved woman ask for instead of cash?
= to hear the soldier say her son's name | hear the soldier say her son's name
@ She wanted, she said, to hear the soldier say her son's name.
~ Which relative of the chieftain is put in charge of the local watchmen?
= Fahd bin Sabaa | a nephew of the sheikh
@ commanded by Fahd bin Sabaa, a nephew of the sheikh and a former policeman
~ What damage did the business lobby estimate the shutdown had done?
= $4 million to $6 million
@ Losses from the closure are put at $4 million to $6 million by the chamber of commerce in Mukalla
~ Who is at the head of the discontented youngsters?
= Hakim Basurrah
@ Its leader, Hakim Basurrah, said that his followers would untie the last four knots themselves.
! How much ransom was paid for the Indian engineers
! How old is Sheikh Awad?
! How many soldiers serve in the 37th Brigade?
! What sentence did Walid Sufyan receive?
! Which company laid the asphalt in Wadi Hajrin?
! what is the name of the old man with the weak heart
! how many barrels of oil a day does Norvane Energy produce
! Who is the United Nations special envoy for Syria?
! Which country hosted the 2016 Summer Olympics?
! How many bones does an adult human have?
! who discovered penicillin
! What is the capital of Mongolia?
