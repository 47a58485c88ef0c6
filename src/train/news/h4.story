# Drone strike hits convoy in western Qadira; officials and elders give differing tolls
TEL HAZIM, Qadira (Meridian News Agency) – A drone fired at least three missiles at a line of vehicles on a desert road in western Qadira on Saturday evening, killing militants according to the army and wedding guests according to the people who buried them.
The Qadiran army said in a statement that "a convoy of the terrorist organisation Sword of the Dawn" had been destroyed 26 kilometres south of the oasis town of Tel Hazim and that 14 armed men, including a senior commander, had been killed. It did not give the commander's name.
Sheikh Mansur al-Rubai, the head of Tel Hazim's council of elders, said by telephone that 23 bodies had been brought to the town's mosque, among them those of nine women and children. "They were bringing home a bride," he said. "You can print that she was called Samira."
A nurse at the Tel Hazim clinic, who did not want her name to be published because she is employed by the state, said that 31 wounded people had been treated there and that the most serious cases had been driven to the regional hospital in Beni Wadi, some four hours away.
Drones of the kind that was seen over the road are operated in the area both by the Qadiran army and by the Joint Desert Task Force (JDTF), a coalition of seven countries that has its headquarters at Falcon Point air base and helps the government to fight the insurgents. A spokesman for the force, Colonel Dirk Haverkamp of the Netherlands, said that it had "no strikes to report in that area at that time".
The vehicles, of which five were burned out, included two pick-up trucks, a minibus and a lorry that carried furniture. Sword of the Dawn, which seized a border post in the same region last month, has not commented.

# The road to Ain Sufra: what we saw at the place where the missiles struck
By Leila Bouchenak, Voice of the Oasis
The first thing you find is sugar. It lies in the sand around the third crater, a sack of fifty kilos, burst open and melted on one side to a brown glass. It was a present for the bride's mother-in-law.
The convoy had left Tel Hazim at four in the afternoon for the hamlet of Ain Sufra, where the groom, a lorry mechanic named Younes Ferhati, was waiting with a borrowed generator and two singers. According to survivors there were eleven vehicles. They drove close together since the first driver, the bride's uncle, was the only one who knew the track.
Her cousin Khaled Damous, 19, sat in the fifth car. He says that they heard a humming sound for about half an hour and made jokes about it. He was thrown through the window by the second explosion, which is why he is alive. "After the third one there was a pause," he said, "and people went to help. Then it came back."
If that is so, there was a fourth missile, of which no official has yet spoken. We photographed four craters. Beside the last of them lay a piece of a fin with a serial number that began with the letters KR; the village policeman, Corporal Ziad Hamra, picked it up with a pair of oven gloves and locked it in the school's science cupboard.
Were there weapons? Mr. Damous does not deny it. There were four or five hunting rifles, he says, with which the men meant to fire into the air, as is done at every wedding in the region. He had never seen the man who was sitting in the white pick-up at the end of the line, and who had asked for a lift at the petrol station because, he said, his own car had a broken axle.
The bride survived. She is in Beni Wadi with burns on her hands, and has asked that nobody tell her yet how many there were.

# Task force admits "possible involvement" as name of target emerges
FALCON POINT, Qadira – The Joint Desert Task Force acknowledged on Tuesday that one of its aircraft had been "in the vicinity" of the convoy that was struck near Tel Hazim three days earlier, reversing its previous account, while a government minister named the man at whom the missiles had been aimed.
"New information has come to our attention, and we owe it to everybody to follow it," said Major General Alison Thackeray, the British officer who commands the force. She has appointed an investigator, Brigadier Jean-Luc Pommard of Belgium, who is to report within 45 days.
The man, according to Qadira's security minister, Faisal Qureidi, was Abu Nasr, whose real name was Hatem Loubani and who had organised the supply of explosives for Sword of the Dawn since 2019. The United States had offered as much as $3 million for information about him. Mr. Qureidi said it was "beyond doubt" that he had died in a white pick-up.
He did not say how the body had been identified. A DNA sample had been sent to a laboratory in Istanbul, an official of his ministry said, but the result was not expected before next week.
On Monday evening a voice that was said to be Mr. Loubani's own was heard in an audio message of two minutes, published on a channel used by the insurgents, in which the speaker mocked his hunters for "shooting at a sack of sugar". Specialists at the monitoring company Tracewell, which has its seat in Geneva, considered it probably genuine.
Parliament in Beni Wadi, where the government moved after the fall of the old capital, will debate the affair on Thursday. The deputy Rania Sfar of the Green Crescent party has demanded that foreign drones be grounded until it has been found out who gave the order.
About 2,000 people took part in a protest march in Tel Hazim on Monday, in which the council of elders carried empty coffins. It was broken up after stones were thrown at an army lorry.

# ANALYSIS: Eleven minutes, two operators and a missing phrase
Aerospace & Conflict Quarterly, by Viktor Hallgren
How can two armed forces each believe that the other has fired? The answer, as far as it can be pieced together from conversations with six officers who know the region, lies in a procedure called Shared Trigger, which the Qadiran army and the Joint Desert Task Force introduced last summer in order to shorten the time between the discovery of a target and the attack on it.
Under this procedure the aircraft is flown by one side and the permission is given by the other. The drone of Saturday, a Kestrel-R of Turkish design, was steered by a crew at Falcon Point; the order came from a cell of the Qadiran air force in the cellar of a former bank in Beni Wadi. So each can say in good faith that the strike was not its own.
Between the first report and the first missile, eleven minutes passed. The rules demand that an analyst watch the target for at least 40 minutes and then speak the words "pattern of life established". On the recording of that evening, two of the officers say, nobody does.
The report itself came from an informer who had put a tracking device under a white pick-up. It is not known whether he was aware that the vehicle would be travelling to a wedding, and he has not been in touch with his handlers since.
"What you have is a system with two keys, in which everybody thinks that the other man has looked through the keyhole," said Professor Agnes Wetherby, who teaches the law of armed conflict at the University of Leiden and who has advised the Red Cross.
She recalls that after the bombing of a market in Dar Selim two years ago, in which 37 people died, the task force promised to publish its rules of engagement. It has not done so, for reasons of security. In its last annual report it put the number of civilians it had killed in five years at eleven; the Airstrike Ledger, a research group in London, counts at least 164.

# Inquiry finds wedding convoy was struck by mistake; commander resigns
BENI WADI, Qadira (Meridian News Agency) – A military inquiry has concluded that the convoy which was hit by four missiles near Tel Hazim in April was "in all respects a wedding party" and that the strike, in which 24 people died, was the result of haste, a mistranslated word and an untested procedure.
Major General Alison Thackeray, who took responsibility for the actions of the Joint Desert Task Force, announced her resignation a few hours after the report had been published on Monday. She will be followed for the time being by her deputy, the Italian air force general Massimo Trevisiol.
According to the 118-page report by Brigadier Jean-Luc Pommard, the informer had spoken of a man "going with the guests". The interpreter at the cell in Beni Wadi rendered this as "going with the fighters", since in the dialect of the western desert the two words differ by a single vowel.
The man in the white pick-up was not Hatem Loubani. The laboratory in Istanbul identified him as Adel Bouras, 44, a seller of spare parts from the market town of Mezrag, who was on his way to repair a pump. Mr. Loubani is now believed to be hiding across the border in the Tafrent mountains.
The security minister, Faisal Qureidi, declined to apologise. He said that the terrorists bore the blame "because they travel as guests and live as guests". The families will nevertheless receive compensation: the task force has agreed to pay $25,000 for each person killed and $6,000 for each one injured, and to dig a well in Ain Sufra.
Sheikh Mansur al-Rubai said that the elders would accept the well, but that every family must decide for itself about the money. He asked that the officers come to Tel Hazim "to say it to our faces, without a microphone".
Shared Trigger has been suspended until further notice. In Ain Sufra, meanwhile, Younes Ferhati and Samira Damous were married on Friday by the local judge, with eight guests and no cars.

? How many missiles did the drone fire, according to the first report?
= at least three | three | at least three missiles
@ A drone fired at least three missiles at a line of vehicles on a desert road in western Qadira on Saturday evening
? Who is the head of Tel Hazim's council of elders?
= Mansur al-Rubai | Sheikh Mansur al-Rubai
@ Sheikh Mansur al-Rubai, the head of Tel Hazim's council of elders
? Where does the Joint Desert Task Force have its headquarters?
= at Falcon Point air base | Falcon Point air base | Falcon Point
@ the Joint Desert Task Force (JDTF), a coalition of seven countries that has its headquarters at Falcon Point air base
? How many wounded people were treated at the clinic?
= 31 | 31 wounded people
@ said that 31 wounded people had been treated there
? What was the sack of sugar for?
= a present for the bride's mother-in-law
@ It was a present for the bride's mother-in-law.
? for which hamlet had the convoy left
= Ain Sufra | the hamlet of Ain Sufra
@ The convoy had left Tel Hazim at four in the afternoon for the hamlet of Ain Sufra
? How many vehicles were there according to survivors?
= eleven | eleven vehicles
@ According to survivors there were eleven vehicles.
? Which letters did the serial number on the fin begin with?
= KR | the letters KR
@ a piece of a fin with a serial number that began with the letters KR
? Who commands the Joint Desert Task Force when it acknowledges that its aircraft was nearby?
= Alison Thackeray | Major General Alison Thackeray
@ said Major General Alison Thackeray, the British officer who commands the force.
? How much had the United States offered for information about Abu Nasr?
= as much as $3 million | $3 million
@ The United States had offered as much as $3 million for information about him.
? What is Abu Nasr's real name?
= Hatem Loubani
@ was Abu Nasr, whose real name was Hatem Loubani
? What is the procedure called that the army and the task force introduced last summer?
= Shared Trigger
@ lies in a procedure called Shared Trigger, which the Qadiran army and the Joint Desert Task Force introduced last summer
? who teaches the law of armed conflict at the University of Leiden?
= Agnes Wetherby | Professor Agnes Wetherby
@ said Professor Agnes Wetherby, who teaches the law of armed conflict at the University of Leiden
? Where is the drone crew said to have been?
= at Falcon Point | Falcon Point
@ was steered by a crew at Falcon Point
? How long is the report by Brigadier Pommard?
= 118-page | the 118-page report
@ According to the 118-page report by Brigadier Jean-Luc Pommard
? In which mountains is Hatem Loubani now believed to be hiding?
= the Tafrent mountains | Tafrent mountains
@ Mr. Loubani is now believed to be hiding across the border in the Tafrent mountains.
~ How many fighters does the military claim to have wiped out?
= 14 | 14 armed men
@ 14 armed men, including a senior commander, had been killed.
~ Why does the medical employee wish to stay anonymous?
= because she is employed by the state | she is employed by the state
@ A nurse at the Tel Hazim clinic, who did not want her name to be published because she is employed by the state
~ Which Dutch officer denied at first that the coalition had fired?
= Dirk Haverkamp | Colonel Dirk Haverkamp
@ A spokesman for the force, Colonel Dirk Haverkamp of the Netherlands, said that it had "no strikes to report in that area at that time".
~ what had the jihadists captured some weeks before
= a border post | border post
@ Sword of the Dawn, which seized a border post in the same region last month, has not commented.
~ What does the man who was to marry do for a living?
= a lorry mechanic | lorry mechanic
@ where the groom, a lorry mechanic named Younes Ferhati, was waiting
~ Why did the wedding guests not keep more distance from one another on the way?
= the first driver, the bride's uncle, was the only one who knew the track | since the first driver, the bride's uncle, was the only one who knew the track
@ They drove close together since the first driver, the bride's uncle, was the only one who knew the track.
~ What saved the teenager's life?
= He was thrown through the window by the second explosion | the second explosion
@ He was thrown through the window by the second explosion, which is why he is alive.
~ Where did the constable put the piece of wreckage?
= in the school's science cupboard | the school's science cupboard
@ picked it up with a pair of oven gloves and locked it in the school's science cupboard.
~ By when should the Belgian be finished with his inquiry?
= within 45 days | 45 days
@ She has appointed an investigator, Brigadier Jean-Luc Pommard of Belgium, who is to report within 45 days.
~ Which Swiss-based experts thought the tape was real?
= Tracewell | Specialists at the monitoring company Tracewell | the monitoring company Tracewell
@ Specialists at the monitoring company Tracewell, which has its seat in Geneva, considered it probably genuine.
~ which lawmaker wants unmanned aircraft from abroad to stop flying
= Rania Sfar
@ The deputy Rania Sfar of the Green Crescent party has demanded that foreign drones be grounded
~ In what sort of room did the people who gave the go-ahead sit?
= the cellar of a former bank in Beni Wadi | the cellar of a former bank
@ the order came from a cell of the Qadiran air force in the cellar of a former bank in Beni Wadi.
~ Which sentence should have been said aloud before shooting?
= "pattern of life established" | pattern of life established
@ The rules demand that an analyst watch the target for at least 40 minutes and then speak the words "pattern of life established".
~ How many non-combatants died at the coalition's hands according to the British researchers?
= at least 164 | 164
@ the Airstrike Ledger, a research group in London, counts at least 164.
~ Who takes over from the general who stepped down?
= Massimo Trevisiol | her deputy, the Italian air force general Massimo Trevisiol
@ She will be followed for the time being by her deputy, the Italian air force general Massimo Trevisiol.
~ What trade did the stranger who had hitched a ride follow?
= a seller of spare parts | a seller of spare parts from the market town of Mezrag
@ The laboratory in Istanbul identified him as Adel Bouras, 44, a seller of spare parts from the market town of Mezrag
! How old is Younes Ferhati?
! What is the name of the bride's uncle?
! How much does a Kestrel-R drone cost?
! Who is the prime minister of Qadira?
! How many soldiers serve in the Joint Desert Task Force?
! When was Sword of the Dawn founded?
! Who ordered the bombing of the market in Dar Selim?
! What is the name of the informer who put the tracking device under the pick-up?
! which company makes the iPhone
! Who was the first woman in space?
! How many member states does the European Union have?
! What is the highest mountain in Turkey?
