# Eleven die as patrol fires on boats in border river
PAK SALO, Lomaya – Eleven people were killed in the night to Tuesday when Lomayan border police opened fire on three boats that were crossing the Nam Sai, the broad brown river which divides the country from Kachang, officials said.
The boats had put off from the Kachangese bank at about 2 a.m. without lights and did not stop when a patrol launch hailed them by loudspeaker, said Colonel Preecha Lamsong, who commands the Third River Brigade. Someone on board then fired at the launch with an automatic rifle, he said, and his men "had no choice". One policeman, Sergeant Aran Chotay, died of a wound in the neck.
On two of the boats the police found 61 assault rifles, some 18,000 cartridges and four crates of medicines, hidden beneath sacks of onions. The weapons were meant for the Highland Liberation Front (HLF), Colonel Lamsong said. The Front, an ethnic rebel group, has been fighting for self-rule in Lomaya's northern Meyan hills for more than three decades.
The third boat, however, seems to have carried no arms at all. According to the Lutheran mission hospital in Pak Salo, where the survivors are being treated, its passengers were seasonal workers on their way home from the rubber plantations of Kachang, among them two women and a boy of 14.
"They paid 40 dollars each to be taken over, as they do every spring, because the bridge is closed to people without papers," said the hospital's director, Dr. Esther Nolund. Three of the wounded were in a critical condition, she said.
Kachang's foreign ministry summoned the Lomayan ambassador, Suriya Pheng, and asked for an explanation. It said that at least five of the dead were its citizens.

# Ferrymen, fuel and rifles: the night trade on the Nam Sai
At Ban Dua the river is 340 metres wide, and a good oarsman, they say here, can be across before a cigarette has burnt down. By day women wash clothes on the steps below the temple. By night everything that the two governments have forbidden goes over: petrol, which costs twice as much in Lomaya as in Kachang, cattle without ear tags, cough syrup, pills, and lately men with guns.
"My grandfather carried salt, my father carried radios, I carried diesel," said a former smuggler of 51, who asked to be called Uncle Lek. He gave it up in 2019, after a customs boat had rammed his own and he had lost two fingers. A trip used to bring him 15 dollars; today, he said, the young men get 200 for a single box and know better than to ask what is inside.
Behind the business stands a network that police on both sides know as the Lantern Company, because its lookouts used to signal with paper lanterns. It is said to be run by a timber merchant from Kachang, Vitan Sorokham, against whom a warrant has been out since 2020. His lawyer, Malee Thanet, says that her client deals in teak and nothing else.
The boats come from a yard on Crocodile Island, a sandbank that neither country has ever claimed because it shifts with every flood. They are built low and painted with tar, so that radar hardly sees them. Some have two motors of 75 horsepower each.
For the villagers the trade is a living and a curse. Of the 90 families in Ban Dua, the headman, Somphet Dara, reckons, two thirds depend on it in one way or another. In the last three years nine young men have drowned or been shot, he said, and he has buried four of them himself.

# Survivor says boat had cut its engine before police fired
PAK SALO – Nok Sandara remembers the searchlight, and then the cold. "Our boatman had already cut the engine and held up both his hands," the 26-year-old rubber tapper said on Thursday from her bed in the mission hospital. "The shooting came from the boat in front of us, and the police shot at all of us."
Her account, which was borne out by two other survivors, contradicts the version of the border police, according to which none of the three boats had obeyed an order to stop. Ms. Sandara, who was hit in the thigh, clung to a plastic canister and drifted for almost two hours before fishermen pulled her out near the sawmill. Her cousin Mai drowned.
The workers had met their guide at a bus station in Kachang and had been told that they would cross alone. Only on the bank did they see men in military boots loading long sacks. "We were the curtain," Ms. Sandara said. "They put us there so that nobody would dare to shoot."
A lawyer of the Migrant Defence Network, Joseph Tamray, who represents seven families, has asked for an independent post-mortem examination and for the radio log of the patrol launch. He also wants to know why the launch's camera was switched off that night. The police say that it had been damaged by rain.
The interior minister, Kamon Wirat, told parliament on Wednesday that he regretted "every innocent life" but that he had full confidence in the brigade. The opposition lawmaker Ratana Bui called for his resignation and for a committee of inquiry, which 31 deputies have so far supported; 50 signatures are needed.

# Rebels seize river post as fighters slip across from Kachang
MEYAN CITY, Lomaya – Rebels of the Highland Liberation Front overran a border post on the upper Nam Sai on Sunday, using fighters who had crossed the river from Kachang during the night, the army said.
Between 80 and 100 men came over on bamboo rafts in thick fog and attacked the post at Hin Kao from behind, said the army spokeswoman, Major Darika Somboon. The 24 policemen stationed there held out for five hours until their ammunition gave out. Six were killed and 15 taken prisoner; three escaped by swimming downstream.
The Front's leader, Khun Yatha, a former schoolteacher who is thought to live in a monastery town in Kachang, said in a statement that the raid was revenge for "the massacre on the water". He offered to exchange the prisoners for the rebel commander Sai Lern, who has been held in the Lomayan capital, Vientara, since 2017. The government refused.
Lomaya has long accused its neighbour of letting the rebels use its territory as a refuge. Kachang's prime minister, Bounma Keola, rejected this on Monday. "We cannot put a soldier behind every reed," he said, pointing out that the common frontier was 610 kilometres long and that his country had only 900 border guards.
Rice and fuel have become scarce in Meyan City since the only road from the south was cut on Friday by a landslide. Airlines have cancelled all flights, and about 6,000 people have left for the lowlands on foot, according to the provincial governor's office.
China, which buys most of the copper mined in the hills, called on both sides to show restraint and offered to send its special envoy, Liu Wenhai, to the region.

# Neighbours agree on joint patrols to tame smugglers' river
VIENTARA – Lomaya and Kachang will patrol the Nam Sai together from 1 July, the two governments announced on Friday after a meeting that had been called to keep a bloody spring from turning into a war.
Under the agreement, which was negotiated with the help of Indonesia, each side will provide 12 launches and 150 men. Every boat on the river is to carry a number plate and a light, and a new crossing for seasonal workers will be opened at Ban Dua, where a day pass is to cost two dollars. The scheme has been given the name Clear Water.
"People who have a bridge do not need a smuggler," said Kachang's labour minister, Thip Somsanith, who had pressed for the pass against the wishes of the army. Around 70,000 Lomayans work on Kachang's plantations between March and June, most of them without a permit.
The first success was reported the same evening. Kachangese customs officers raided the boatyard on Crocodile Island, burnt 17 tarred hulls and arrested eight people, including the son-in-law of Vitan Sorokham, the alleged head of the Lantern Company. Mr. Sorokham himself had left by helicopter an hour earlier, which the police chief of the district, Oudom Phay, put down to "a leak in our own house".
In Lomaya, meanwhile, a parliamentary committee that is looking into the shooting of the three boats heard its first witness. A mechanic of the Third River Brigade testified that the camera on the launch had been in perfect order. Colonel Preecha Lamsong has been suspended from duty until the committee, chaired by the former judge Inthira Vong, delivers its report in September.
The International Crisis Forum, a think tank, doubted that patrols alone would stop the rebels. As long as the government does not talk to the Front, it wrote, "the river will go on carrying what the hills pay for".

? How many people were killed when border police opened fire on the boats?
= Eleven | Eleven people
@ Eleven people were killed in the night to Tuesday when Lomayan border police opened fire on three boats that were crossing the Nam Sai
? Who commands the Third River Brigade?
= Preecha Lamsong | Colonel Preecha Lamsong
@ said Colonel Preecha Lamsong, who commands the Third River Brigade.
? What were the rifles hidden under?
= sacks of onions
@ On two of the boats the police found 61 assault rifles, some 18,000 cartridges and four crates of medicines, hidden beneath sacks of onions.
? Where are the survivors being treated?
= the Lutheran mission hospital in Pak Salo | Lutheran mission hospital | the mission hospital
@ According to the Lutheran mission hospital in Pak Salo, where the survivors are being treated, its passengers were seasonal workers
@ the 26-year-old rubber tapper said on Thursday from her bed in the mission hospital.
? Who is Suriya Pheng?
= the Lomayan ambassador | Lomayan ambassador
@ Kachang's foreign ministry summoned the Lomayan ambassador, Suriya Pheng, and asked for an explanation.
? how wide is the river at Ban Dua
= 340 metres | 340 metres wide
@ At Ban Dua the river is 340 metres wide, and a good oarsman, they say here, can be across before a cigarette has burnt down.
? Why is the network known as the Lantern Company?
= its lookouts used to signal with paper lanterns | because its lookouts used to signal with paper lanterns
@ Behind the business stands a network that police on both sides know as the Lantern Company, because its lookouts used to signal with paper lanterns.
? Who is said to run the Lantern Company?
= Vitan Sorokham
@ It is said to be run by a timber merchant from Kachang, Vitan Sorokham, against whom a warrant has been out since 2020.
@ including the son-in-law of Vitan Sorokham, the alleged head of the Lantern Company.
? Where was Nok Sandara pulled out of the water?
= near the sawmill | the sawmill
@ drifted for almost two hours before fishermen pulled her out near the sawmill.
? Who represents seven families?
= Joseph Tamray
@ A lawyer of the Migrant Defence Network, Joseph Tamray, who represents seven families, has asked for an independent post-mortem examination
? Which lawmaker called for the resignation of the interior minister?
= Ratana Bui | The opposition lawmaker Ratana Bui
@ The opposition lawmaker Ratana Bui called for his resignation and for a committee of inquiry
? How many policemen were stationed at the post at Hin Kao?
= 24 | 24 policemen
@ The 24 policemen stationed there held out for five hours until their ammunition gave out.
? since when has sai lern been held?
= since 2017 | 2017
@ the rebel commander Sai Lern, who has been held in the Lomayan capital, Vientara, since 2017.
? Which country helped to negotiate the agreement on joint patrols?
= Indonesia
@ Under the agreement, which was negotiated with the help of Indonesia, each side will provide 12 launches and 150 men.
? start of the joint patrols
= from 1 July | 1 July
@ Lomaya and Kachang will patrol the Nam Sai together from 1 July, the two governments announced on Friday
? who chairs the parliamentary committee
= Inthira Vong | the former judge Inthira Vong
@ until the committee, chaired by the former judge Inthira Vong, delivers its report in September.

~ What was the name of the law enforcement officer who lost his life in the exchange?
= Aran Chotay | Sergeant Aran Chotay
@ One policeman, Sergeant Aran Chotay, died of a wound in the neck.
~ Which organisation was supposed to receive the smuggled guns?
= the Highland Liberation Front (HLF) | Highland Liberation Front | the Highland Liberation Front
@ The weapons were meant for the Highland Liberation Front (HLF), Colonel Lamsong said.
~ what did labourers have to hand over for the illegal passage
= 40 dollars each | 40 dollars
@ "They paid 40 dollars each to be taken over, as they do every spring, because the bridge is closed to people without papers," said the hospital's director, Dr. Esther Nolund.
~ which physician is in charge of the clinic
= Esther Nolund | Dr. Esther Nolund
@ said the hospital's director, Dr. Esther Nolund.
~ What injury made Uncle Lek quit?
= he had lost two fingers | lost two fingers | two fingers
@ He gave it up in 2019, after a customs boat had rammed his own and he had lost two fingers.
~ teak dealer's lawyer
= Malee Thanet
@ His lawyer, Malee Thanet, says that her client deals in teak and nothing else.
~ Where are the contraband craft made?
= Crocodile Island | on Crocodile Island | a yard on Crocodile Island
@ The boats come from a yard on Crocodile Island, a sandbank that neither country has ever claimed because it shifts with every flood.
@ Kachangese customs officers raided the boatyard on Crocodile Island, burnt 17 tarred hulls and arrested eight people
~ What is smeared on the hulls to make them hard to detect?
= tar
@ They are built low and painted with tar, so that radar hardly sees them.
~ Who lost a relative of hers in the water that night?
= Nok Sandara | Ms. Sandara
@ Ms. Sandara, who was hit in the thigh, clung to a plastic canister and drifted for almost two hours before fishermen pulled her out near the sawmill. Her cousin Mai drowned.
@ Nok Sandara remembers the searchlight, and then the cold.
~ How do the authorities account for the missing video?
= it had been damaged by rain | damaged by rain
@ The police say that it had been damaged by rain.
~ On what did the insurgents float across in the mist?
= bamboo rafts | on bamboo rafts
@ Between 80 and 100 men came over on bamboo rafts in thick fog and attacked the post at Hin Kao from behind
~ Which one-time teacher heads the guerrillas?
= Khun Yatha
@ The Front's leader, Khun Yatha, a former schoolteacher who is thought to live in a monastery town in Kachang
~ How many border guards does Bounma Keola say he can muster?
= only 900 | 900 | only 900 border guards | 900 border guards
@ pointing out that the common frontier was 610 kilometres long and that his country had only 900 border guards.
~ what stopped goods from getting to Meyan City by land
= a landslide | landslide
@ Rice and fuel have become scarce in Meyan City since the only road from the south was cut on Friday by a landslide.
~ Whom did Beijing propose to dispatch?
= its special envoy, Liu Wenhai | Liu Wenhai
@ called on both sides to show restraint and offered to send its special envoy, Liu Wenhai, to the region.
~ Where will migrant hands be able to get across legally?
= Ban Dua | at Ban Dua
@ a new crossing for seasonal workers will be opened at Ban Dua, where a day pass is to cost two dollars.

! How old was Sergeant Aran Chotay?
! How much does a litre of petrol cost in Kachang?
! Who owns the rubber plantations of Kachang?
! What is the real name of Uncle Lek?
! In which year was the bridge over the Nam Sai built?
! how many fighters does the Highland Liberation Front have altogether
! Who was taken prisoner on Crocodile Island in 2020?
! What was Sai Lern sentenced to?
! Which vitamin is found in carrots?
! Who painted the ceiling of the Sistine Chapel?
! How long does it take to boil a soft egg?
! what is the tallest building in dubai
