# Army says 93 captives freed in raid on forest camp in Zambagari
MAIDORO, Apr. 11 (West Africa Newswire) – Troops have freed 93 people, among them 38 schoolgirls, in a raid on a camp of the extremist group Ansar al-Sahwa in the Zambagari forest, the army of Gurara said on Thursday.
The operation began at dusk on Tuesday and was over within five hours, said Major General Danladi Wurno, the theatre commander, at a news conference in Maidoro, the capital of the north-eastern state of Kanembu. He named it Operation Haske Dare.
"Our special forces stormed the camp from three sides and not a single captive was lost," General Wurno said. He put the number of insurgents killed at 47 and said that two soldiers had been slightly wounded.
The girls are believed to be from the Government Girls' College in Dankoli, from which gunmen abducted 112 pupils on the night of November 17. Twenty-one of them had escaped by themselves in the first week.
Ansar al-Sahwa, also spelt Ansarus Sahwa and known among the people as Yan Sahwa, split off from a larger jihadist movement in 2018. It demanded the release of 16 commanders from prison in return for the pupils.
President Emeka Bala-Thompson congratulated the army and said that no ransom had been paid. He promised that the remaining girls would be "home before the rains".
The freed captives were taken to the Seventh Division's hospital in Maidoro, where doctors found that many of them were suffering from malaria and malnutrition. Parents had not been admitted by Thursday evening.
Asked about reports that hunters had taken part in the raid, the general said that "some locals carried water".

# "We carried guns, not water," say the hunters of Dankoli
By Aisha Garba Mshelia, Kanembu Daily Mirror
DANKOLI – The man who says he opened the gate of the camp has an amulet of crocodile leather round his neck and a bandage on his ear. Baba Sarki Kwayam, 61, is the head of the Hunters' and Vigilantes' Union (HVU) in Dankoli, and he is angry.
"We carried guns, not water," he says. According to him, 64 hunters surrounded the camp on Tuesday, led there by a Fulani herdsman who had sold milk to the insurgents for months. The soldiers came when the fighting was finished, he says, because their armoured vehicles had got stuck in the bed of the river Yedzi, 11 kilometres away.
He shows a notebook in which he has written down what happened hour by hour. At 6:50 p.m. the guards were saying their prayers and his men crept under the thorn fence. At 8:15 p.m. the last hut was opened. The army arrived at 10:40 p.m.
Six hunters were killed, among them his son-in-law, Ali Mele, a teacher of mathematics at the college, who had joined the union on the day after the girls were taken. They were buried on Wednesday, and no officer came to the funeral, says Mr Kwayam.
The union has some 2,300 members in the state and is paid by the state government, which gives each of them 20,000 nairo a month and a bicycle. Its members use home-made shotguns, and many believe that their charms protect them from bullets.
Hauwa Tijjani, whose daughter Zara is among those who have come back, does not care who was first. She has seen her through the hospital fence for two minutes. "She asked me whether we still had the goat," she says.

# Who led the Zambagari raid? Three versions and a video
Fact check by Lionel Abara-Whyte, The Lagoon Post
There are now three accounts of how 93 people were brought out of the Zambagari forest, and not more than one of them can be true.
The first is that of the army, which speaks of a surprise attack by its 212 Special Forces Battalion. The second is that of the hunters, who say they did it alone. The third was published on Saturday by Ansar al-Sahwa itself: its spokesman, Abu Maryam al-Kanembi, claimed in an audio message of 14 minutes that the captives had been let go after payment of two million euros.
A video of 51 seconds, which we have examined, supports the hunters in one respect. It shows men in brown tunics leading women out of a hut while it is still dusk; no uniform can be seen. The sun set at 6:34 p.m. that day, and the moon, visible above a baobab, stood at a height that it reached at about 7:40 p.m.
But the hunters were not alone either. On the sound track a drone can be heard, says Dr Ngozi Ekwall, an expert on audio forensics at the Polytechnic of Port Asaba, and neither the union nor the state government owns one.
The army has drones of the type Kestrel-2 at Maidoro airport. An officer of the air force, who asked not to be named because he was not authorised to speak, told us that one of them circled above the camp from five o'clock and that its crew passed on the positions of the guards to the hunters by mobile telephone.
As for the ransom, there is no proof of it. The audio message gets the number of girls wrong: it speaks of 30. A former negotiator, the lawyer Barrister Modu Kolo, thinks that the group wants to hide a defeat. "Nobody boasts of being paid, unless he has been beaten," he says.
We rate the army's statement that its troops stormed the camp as mostly false.

# Senate panel summons general as dispute over raid grows
PORT ASABA, Apr. 24 (West Africa Newswire) – A committee of the Senate has summoned the commander of the army in the north-east to explain who freed 93 captives in the Zambagari forest two weeks ago.
Major General Danladi Wurno is to appear on May 2 before the committee on defence, its chairwoman, Senator Folake Adunni-Briggs, said on Wednesday. The leader of the hunters, Baba Sarki Kwayam, has been invited to testify on the same day.
The dispute has become a political one. The governor of Kanembu, Professor Bukar Shettima-Gana, who belongs to the opposition Progressive Alliance (PA), has decorated the hunters with the state's highest order and given the families of the six dead a house each.
The federal government accuses him of building up a private army ahead of next February's election. Information Minister Gloria Nwachi said that the hunters were brave men "who are being used as campaign posters".
In a new statement the army conceded that it had made use of "local guides", but insisted that it had been in command throughout. It said the vehicles had been left behind at the river on purpose, so that their noise should not give the attack away.
The spokesman of the hunters' union, Yerima Buba, called that an insult to the intelligence of a donkey. He said that his men had helped to dig out the vehicles the next day, for which they had been paid with three cartons of noodles.
Two of the freed girls told a radio station in Dankoli that the first person they saw was "our maths teacher, with a lamp". He was shot a few minutes later while he was carrying a child.
Fifty-three girls are still being held. Their parents have been keeping a vigil in front of the ministry of defence since Easter Monday.

# After the rescue: lessons under a mango tree
Feature by Clémence Vautrin, Horizons du Sahel
DANKOLI – The college has a new fence, two watchtowers and no pupils. Parents will not send their daughters back there, and so the lessons are given under a mango tree in the courtyard of the emir's palace, to 29 of the 38 girls who came home in April.
The other nine are married off, too ill or have been sent to relatives in the south, says the headmistress, Rifkatu Yohanna, who herself spent 11 days with her pupils as a captive before she escaped by pretending to be dead.
She does not ask the girls what happened. A psychologist from the charity Safe Morning, Dr Ines Chabi of Benin, comes on Tuesdays and Fridays and lets them draw. In the first month they drew only trees. "Now there are roofs in the pictures," she says.
The girls were questioned by the army for 33 days before their parents were allowed to take them home. The government called it rehabilitation; Amnesty groups called it detention. They had to sign a paper that they would not talk about the raid to anyone.
Zara Tijjani, 16, wants to become a pilot. In the camp, she says, she used to listen to the aircraft and imagine that somebody up there could see her. She had scratched the letters SOS into the bottom of a cooking pot and laid it in the sun every day.
It may not have been in vain. In his testimony to the Senate, General Wurno said that the camp had been discovered because of "a shiny object" which was noticed by the crew of a drone on March 29.
He also said, after four hours of questions, that he regretted his remark about the water. Mr Kwayam, who sat three chairs away, accepted a handshake and asked for boots for his men.

? How many captives did the army say had been freed?
= 93 | 93 people
@ Troops have freed 93 people, among them 38 schoolgirls
@ There are now three accounts of how 93 people were brought out of the Zambagari forest
? Who held the news conference in Maidoro?
= Danladi Wurno | Major General Danladi Wurno | Major General Danladi Wurno, the theatre commander
@ said Major General Danladi Wurno, the theatre commander, at a news conference in Maidoro
? When did gunmen abduct the pupils of the college in Dankoli?
= on the night of November 17 | the night of November 17 | November 17
@ the Government Girls' College in Dankoli, from which gunmen abducted 112 pupils on the night of November 17.
? Where were the freed captives taken?
= to the Seventh Division's hospital in Maidoro | the Seventh Division's hospital in Maidoro | the Seventh Division's hospital
@ The freed captives were taken to the Seventh Division's hospital in Maidoro
? What is Ansar al-Sahwa known as among the people?
= Yan Sahwa
@ Ansar al-Sahwa, also spelt Ansarus Sahwa and known among the people as Yan Sahwa
? Who is Baba Sarki Kwayam?
= the head of the Hunters' and Vigilantes' Union (HVU) in Dankoli | The leader of the hunters | the head of the Hunters' and Vigilantes' Union
@ Baba Sarki Kwayam, 61, is the head of the Hunters' and Vigilantes' Union (HVU) in Dankoli
@ The leader of the hunters, Baba Sarki Kwayam, has been invited to testify on the same day.
? at what time did the army arrive according to the notebook
= 10:40 p.m. | at 10:40 p.m.
@ The army arrived at 10:40 p.m.
? How many members does the hunters' union have in the state?
= some 2,300 | 2,300 | some 2,300 members
@ The union has some 2,300 members in the state
? Who is the spokesman of Ansar al-Sahwa?
= Abu Maryam al-Kanembi
@ The third was published on Saturday by Ansar al-Sahwa itself: its spokesman, Abu Maryam al-Kanembi, claimed in an audio message of 14 minutes
? How long is the video that was examined?
= 51 seconds
@ A video of 51 seconds, which we have examined, supports the hunters in one respect.
? Where does the army have drones of the type Kestrel-2?
= at Maidoro airport | Maidoro airport
@ The army has drones of the type Kestrel-2 at Maidoro airport.
? When is General Wurno to appear before the committee on defence?
= on May 2 | May 2
@ Major General Danladi Wurno is to appear on May 2 before the committee on defence
? Who chairs the Senate committee on defence?
= Folake Adunni-Briggs | Senator Folake Adunni-Briggs
@ the committee on defence, its chairwoman, Senator Folake Adunni-Briggs, said on Wednesday.
? what does Zara Tijjani want to become
= a pilot | pilot
@ Zara Tijjani, 16, wants to become a pilot.
? Why had the vehicles been left behind at the river, according to the army?
= so that their noise should not give the attack away
@ It said the vehicles had been left behind at the river on purpose, so that their noise should not give the attack away.
? On which days does Ines Chabi come?
= on Tuesdays and Fridays | Tuesdays and Fridays
@ Dr Ines Chabi of Benin, comes on Tuesdays and Fridays and lets them draw.
~ What did the kidnappers ask for in exchange for the students?
= the release of 16 commanders from prison | the release of 16 commanders
@ It demanded the release of 16 commanders from prison in return for the pupils.
~ How many of the kidnapped teenagers got away on their own early on?
= Twenty-one
@ Twenty-one of them had escaped by themselves in the first week.
~ Which head of state denied that any money had changed hands?
= Emeka Bala-Thompson | President Emeka Bala-Thompson
@ President Emeka Bala-Thompson congratulated the army and said that no ransom had been paid.
~ Who showed the vigilantes the way through the woods?
= a Fulani herdsman who had sold milk to the insurgents for months | a Fulani herdsman
@ 64 hunters surrounded the camp on Tuesday, led there by a Fulani herdsman who had sold milk to the insurgents for months.
~ What held the troops up, as the old huntsman tells it?
= their armoured vehicles had got stuck in the bed of the river Yedzi | because their armoured vehicles had got stuck in the bed of the river Yedzi | their armoured vehicles had got stuck
@ The soldiers came when the fighting was finished, he says, because their armoured vehicles had got stuck in the bed of the river Yedzi, 11 kilometres away.
~ What were the sentries busy with when the attackers slipped in?
= saying their prayers | their prayers
@ At 6:50 p.m. the guards were saying their prayers and his men crept under the thorn fence.
~ which maths master lost his life in the rescue
= Ali Mele
@ Six hunters were killed, among them his son-in-law, Ali Mele, a teacher of mathematics at the college
~ What do the vigilantes get from the authorities besides their monthly wage?
= a bicycle
@ is paid by the state government, which gives each of them 20,000 nairo a month and a bicycle.
~ Which animal did the returned daughter inquire about?
= the goat | goat
@ "She asked me whether we still had the goat," she says.
~ How much money do the militants say they pocketed?
= two million euros | payment of two million euros
@ claimed in an audio message of 14 minutes that the captives had been let go after payment of two million euros.
~ Who noticed the buzzing of an unmanned aircraft on the recording?
= Ngozi Ekwall | Dr Ngozi Ekwall
@ On the sound track a drone can be heard, says Dr Ngozi Ekwall, an expert on audio forensics at the Polytechnic of Port Asaba
~ Why did the airman insist on staying anonymous?
= because he was not authorised to speak | he was not authorised to speak
@ An officer of the air force, who asked not to be named because he was not authorised to speak
~ What did the bereaved relatives receive from the state's leader?
= a house each | a house
@ has decorated the hunters with the state's highest order and given the families of the six dead a house each.
~ With what were the huntsmen rewarded for freeing the stuck trucks?
= three cartons of noodles | with three cartons of noodles
@ his men had helped to dig out the vehicles the next day, for which they had been paid with three cartons of noodles.
~ where do the classes take place now that nobody dares go to the old school
= under a mango tree in the courtyard of the emir's palace | the courtyard of the emir's palace | under a mango tree
@ the lessons are given under a mango tree in the courtyard of the emir's palace
~ How did the head of the school trick her kidnappers?
= by pretending to be dead | pretending to be dead
@ Rifkatu Yohanna, who herself spent 11 days with her pupils as a captive before she escaped by pretending to be dead.
! How many pupils were abducted in Gurara in 2018?
! Who is the supreme leader of Ansar al-Sahwa?
! How old was Ali Mele?
! How much does a Kestrel-2 drone cost?
! What is the name of the Fulani herdsman?
! Who commands the 212 Special Forces Battalion?
! How many of the 53 girls still held are ill?
! When did Rifkatu Yohanna become headmistress?
! What colour is a ripe lemon?
! who wrote romeo and juliet
! How far is the moon from the earth?
! In which year did the Berlin Wall fall?
