# Popular Guard sends 4,000 more men to Iraq's border with Syria
RAMADI, Iraq – The Popular Guard Forces (PGF), an alliance of Iraqi paramilitary groups, said on Wednesday that it had begun to reinforce its positions along the frontier with Syria after reports that Islamic State prisoners had broken out of jails on the other side.
Some 4,000 fighters with armoured vehicles, drones and thermal cameras are being deployed between the crossing of al-Rumayd and the Tharwa hills, a stretch of about 110 kilometres in the country's western Anbar province, according to the alliance's commander for western Iraq, Qais Muhsin al-Saadi.
"Not even a hare will cross without our knowing its name," Mr. al-Saadi told local television. He stressed that the movement had been ordered by the prime minister and was being coordinated with the army.
An army officer, who asked not to be named, said the units had arrived without notice and that his soldiers had been pushed out of two watchtowers.
The Joint Operations Command in Baghdad denied that there was any friction. Its spokesman, Major General Tahsin al-Khafaji, said the border had been "under total control" since the summer.
Earlier this week, Iraqi intelligence warned that between 200 and 250 militants might try to slip into the country through dry riverbeds near Wadi Hawsan.
Seven suspected infiltrators, two of them wearing explosive belts, were arrested on Monday night in an abandoned phosphate works.
The PGF, which was founded in June 2014 after a call by Shia clerics, has some 128,000 men and has been a formal part of the security forces since 2016.

# Tribes of the west uneasy as militias dig in
AL-RUMAYD – From the roof of the guest house of Sheikh Mishaan al-Dhawi one can see two flags. The one on the left belongs to the Iraqi army. The one on the right, green with a white hand, was put up on Friday by men from the south.
"They are Iraqis and they are welcome to drink coffee," said the sheikh, who leads the Albu Dhaw tribe. "But we want to know when they will finish the cup."
In the farming villages around al-Rumayd, where most people are Sunnis, memories of 2015 are fresh. In that year, 74 men were led away at a checkpoint by members of a militia and were never seen again.
The mother of one of them, Fawziya Hamad, still carries a photograph of her son Omar in a plastic sleeve. "I do not ask for a trial," she said. "I ask for a grave."
The Popular Guard says the men of the 41st Brigade, who have been stationed in the former date-packing plant, had nothing to do with the disappearances. Their commander, Abu Turab al-Maliki, has promised to pay for every sheep that is run over.
Some welcome the newcomers. Shopkeepers sell three times as much bread as before, and the road to the hospital in al-Qaim, which was closed at night because of ambushes, is open around the clock.
But a berm of earth, three metres high, which is being thrown up by bulldozers along the frontier, has cut off shepherds from 17 wells on which they depend in the dry season.
The chairman of the town council, Anas Jubair, has written to the governor in Ramadi to ask for gates. He has had no answer, he says, but a colonel came and counted the sheep.

# Interview write-up: "The fence is only as good as the wages"
Retired General Najm al-Azzawi, who led Iraq's border guards from 2009 to 2013, does not believe in walls. In a conversation with this paper in his garden in Amman, where he has lived for five years, he said that the new deployment was "theatre with real ammunition".
According to the general, who is 68, the frontier with Syria is 605 kilometres long and would require 20,000 trained men. "You cannot replace them by shouting," he said.
He recalled that in his time a border guard earned the equivalent of $410 a month, while a smuggler offered $1,000 for an hour of blindness. "The fence is only as good as the wages."
Mr. al-Azzawi said the paramilitaries had more in mind than the Islamic State. By holding both sides of the crossing at al-Rumayd, he argued, groups close to Tehran would secure a road which runs from Iran to the Mediterranean.
The Popular Guard has always rejected such accusations. Its political office said last month that talk of a "land bridge" was "a fairy tale told by the enemies of Iraq".
The former commander was dismissed in 2013 after he had told a newspaper that a minister's nephew was trading in stolen cars. The nephew was never charged.
Asked what he would do, the general named three things: double the pay, give the tribes uniforms and leave the desert to those who can read it. He reminded his visitor that it was a shepherd, Khalaf al-Aniz, and not a drone, who had led the army to the hiding place of a much-wanted bomb maker in 2010.
"They gave him a medal," he said. "He had asked for a water pump."

# Air strike hits paramilitary depot on frontier, killing at least nine
AL-QAIM, Iraq – Unidentified aircraft bombed a weapons store of the Popular Guard Forces close to the Syrian border in the night to Sunday, killing at least nine fighters and wounding 22, medical sources and the organisation said.
The depot, which was located in a former railway station some 6 kilometres south of al-Rumayd, burned until the morning. Explosions could be heard in al-Qaim, where windows were shattered.
Among the dead was Jawad Kadhim Lafta, known as Abu Sajjad, who was responsible for the missiles of the 41st Brigade, the alliance said. It vowed "an answer that will be understood in the language of those who did it".
The chairman of the Popular Guard, Hadi al-Rubaie, accused Israel, without offering evidence. An Israeli military spokesman declined to comment on foreign reports. The United States, which has 5,200 soldiers in Iraq, said that it had not been involved.
Prime Minister Mustafa al-Hashimi, who cut short a visit to Cairo, ordered an investigation, to be led by the national air defence commander, Lieutenant General Jabbar Ubaid. Since August, all flights in Iraqi airspace have required his approval.
Iraq has no radar that covers its western desert, an official in the ministry of defence acknowledged. A contract for two such systems, worth $147 million, was signed in 2018, but has not been carried out owing to a dispute over the deposit.
In parliament, the Banner bloc, which has 48 seats, demanded that American troops leave within six months.
People living near the station had asked for the depot to be moved. "We told them it was like sleeping beside a gas stove," said Anas Jubair, the head of the local council.

# Militias to hand over frontier towers to army under deal
BAGHDAD – Iraqi paramilitaries have agreed to give up eleven of the 19 watchtowers that they hold on the border with Syria and to withdraw from the town of al-Rumayd by 1 December, officials said on Thursday.
The agreement, which was reached after three nights of talks in the house of the Speaker of Parliament, Salim al-Tikriti, provides for the towers to be manned by the army's newly formed Desert Division under Brigadier Rafid Shalal.
Hadi al-Rubaie, who chairs the Popular Guard Forces, presented the step as his own idea. "We came as firemen. Firemen do not stay in the house," he said.
The alliance will, however, keep its base in the Tharwa hills, and the 41st Brigade is to be moved there with its rockets.
Since the reinforcement was ordered in October, 63 people have been arrested while trying to cross the frontier, according to the border police. Only four of them were proven to be members of the Islamic State; the others were smugglers, labourers and, in one case, a bridegroom from the Syrian town of Hajin.
For the shepherds, the deal brings five gates in the earthen wall, which are to be opened for two hours each morning and each evening.
Sheikh Mishaan al-Dhawi of the Albu Dhaw said that 600 young men of his tribe would be enrolled as auxiliaries and would be paid by the interior ministry. He called it "late, but not too late".
The fate of the 74 men who vanished in 2015 is not mentioned in the text. Relatives held up their pictures outside the Speaker's residence as the delegates drove away.
The inquiry into the air strike has been extended until January.

? Who is the Popular Guard's commander for western Iraq?
= Qais Muhsin al-Saadi
@ according to the alliance's commander for western Iraq, Qais Muhsin al-Saadi
? When was the PGF founded?
= in June 2014 | June 2014
@ The PGF, which was founded in June 2014 after a call by Shia clerics, has some 128,000 men
? Where were the seven suspected infiltrators arrested?
= in an abandoned phosphate works | an abandoned phosphate works
@ Seven suspected infiltrators, two of them wearing explosive belts, were arrested on Monday night in an abandoned phosphate works.
? Which tribe does Sheikh Mishaan al-Dhawi lead?
= Albu Dhaw | the Albu Dhaw tribe | the Albu Dhaw
@ said the sheikh, who leads the Albu Dhaw tribe
@ Sheikh Mishaan al-Dhawi of the Albu Dhaw said that 600 young men of his tribe would be enrolled as auxiliaries
? How high is the berm of earth?
= three metres | three metres high
@ But a berm of earth, three metres high, which is being thrown up by bulldozers along the frontier
? how long is the frontier with syria
= 605 kilometres | 605 kilometres long
@ According to the general, who is 68, the frontier with Syria is 605 kilometres long
? Who led Iraq's border guards from 2009 to 2013?
= Najm al-Azzawi | General Najm al-Azzawi
@ Retired General Najm al-Azzawi, who led Iraq's border guards from 2009 to 2013, does not believe in walls.
? how many fighters were wounded in the air strike?
= 22
@ killing at least nine fighters and wounding 22, medical sources and the organisation said
? How many seats does the Banner bloc have?
= 48 | 48 seats
@ In parliament, the Banner bloc, which has 48 seats, demanded that American troops leave within six months.
? By when are the paramilitaries to withdraw from al-Rumayd?
= by 1 December | 1 December
@ to withdraw from the town of al-Rumayd by 1 December, officials said on Thursday
? Who commands the Desert Division?
= Rafid Shalal | Brigadier Rafid Shalal
@ provides for the towers to be manned by the army's newly formed Desert Division under Brigadier Rafid Shalal
? Until when has the inquiry into the air strike been extended?
= until January | January
@ The inquiry into the air strike has been extended until January.
~ What made the Popular Guard strengthen its presence at the frontier?
= reports that Islamic State prisoners had broken out of jails on the other side
@ it had begun to reinforce its positions along the frontier with Syria after reports that Islamic State prisoners had broken out of jails on the other side
~ Who claims nothing can get past the PGF, not even an animal?
= Mr. al-Saadi | al-Saadi
@ "Not even a hare will cross without our knowing its name," Mr. al-Saadi told local television.
~ Who instructed the alliance to make the move, according to al-Saadi?
= the prime minister | prime minister
@ He stressed that the movement had been ordered by the prime minister and was being coordinated with the army.
~ which general dismissed talk of tension between soldiers and militiamen?
= Tahsin al-Khafaji | Major General Tahsin al-Khafaji
@ The Joint Operations Command in Baghdad denied that there was any friction. Its spokesman, Major General Tahsin al-Khafaji, said the border had been "under total control" since the summer.
~ By what route did the secret service think militants would sneak in?
= through dry riverbeds near Wadi Hawsan | dry riverbeds near Wadi Hawsan | dry riverbeds
@ Iraqi intelligence warned that between 200 and 250 militants might try to slip into the country through dry riverbeds near Wadi Hawsan
~ how many people disappeared at the roadblock in 2015
= 74 | 74 men
@ In that year, 74 men were led away at a checkpoint by members of a militia and were never seen again.
@ The fate of the 74 men who vanished in 2015 is not mentioned in the text.
~ Whose son is called Omar?
= Fawziya Hamad
@ The mother of one of them, Fawziya Hamad, still carries a photograph of her son Omar in a plastic sleeve.
~ Where has the 41st Brigade been quartered?
= in the former date-packing plant | the former date-packing plant
@ The Popular Guard says the men of the 41st Brigade, who have been stationed in the former date-packing plant, had nothing to do with the disappearances.
~ For what is Abu Turab al-Maliki ready to give compensation
= every sheep that is run over
@ Their commander, Abu Turab al-Maliki, has promised to pay for every sheep that is run over.
~ Why did traffic to al-Qaim's clinic use to stop after dark?
= because of ambushes | ambushes
@ the road to the hospital in al-Qaim, which was closed at night because of ambushes, is open around the clock
~ What can herdsmen no longer reach because of the embankment?
= 17 wells on which they depend in the dry season | 17 wells
@ has cut off shepherds from 17 wells on which they depend in the dry season
~ What has Anas Jubair requested of the provincial chief?
= gates
@ The chairman of the town council, Anas Jubair, has written to the governor in Ramadi to ask for gates.
~ Where does the former border chief live in exile?
= Amman | in Amman
@ In a conversation with this paper in his garden in Amman, where he has lived for five years
~ what was a border guard paid in al-azzawi's day?
= the equivalent of $410 a month | $410 a month | $410
@ He recalled that in his time a border guard earned the equivalent of $410 a month
~ Why did al-Azzawi lose his job?
= he had told a newspaper that a minister's nephew was trading in stolen cars
@ The former commander was dismissed in 2013 after he had told a newspaper that a minister's nephew was trading in stolen cars.
~ Who helped the soldiers find the bomb maker's hideout?
= Khalaf al-Aniz | a shepherd, Khalaf al-Aniz
@ it was a shepherd, Khalaf al-Aniz, and not a drone, who had led the army to the hiding place of a much-wanted bomb maker in 2010
~ What reward would the shepherd rather have had?
= a water pump
@ "They gave him a medal," he said. "He had asked for a water pump."
~ What kind of building housed the arms dump that was blown up?
= a former railway station | former railway station
@ The depot, which was located in a former railway station some 6 kilometres south of al-Rumayd, burned until the morning.
~ Which country does Hadi al-Rubaie hold responsible for the raid?
= Israel
@ The chairman of the Popular Guard, Hadi al-Rubaie, accused Israel, without offering evidence.
~ where was prime minister al-hashimi when the depot was bombed
= Cairo | a visit to Cairo
@ Prime Minister Mustafa al-Hashimi, who cut short a visit to Cairo, ordered an investigation
~ what held up the delivery of the two radar systems
= a dispute over the deposit
@ was signed in 2018, but has not been carried out owing to a dispute over the deposit
~ At whose home was the accord on the watchtowers negotiated?
= Salim al-Tikriti | the Speaker of Parliament, Salim al-Tikriti | the Speaker of Parliament
@ The agreement, which was reached after three nights of talks in the house of the Speaker of Parliament, Salim al-Tikriti
! How old is Qais Muhsin al-Saadi?
! How many fighters does the 41st Brigade have?
! Which company was to deliver the two radar systems?
! What is the name of the minister whose nephew traded in stolen cars?
! When did Sheikh Mishaan al-Dhawi become leader of his tribe?
! how many israeli soldiers are stationed in syria
! Who commanded the Iraqi border guards after 2016?
! What did the bulldozers for the berm cost?
! Who invented the telephone?
! what time do banks open in london
! How many strings does a violin have?
! Which team won the NBA title in 2016?
