# At least nine soldiers dead after clash on disputed mountain line
BELDAR, Karvia – At least nine soldiers were killed and more than 20 wounded on Sunday when troops from Karvia and Soltenia exchanged artillery and small-arms fire for almost six hours near the Ulmar Pass, on the line that has separated the two armies since the war of 1994, officials on both sides said.
Each government accused the other of having fired first. Colonel Davit Ormeli, spokesman for the Karvian defence ministry, told reporters in the capital, Beldar, that a Soltenian patrol had crossed the Green Markers, as the ceasefire line is known locally, shortly after 4 a.m. and had tried to seize an observation post.
"Our men did what any soldier would do: they held their ground," said Ormeli, who put Karvian losses at five dead and 12 wounded.
Soltenia's defence minister, Irena Vaskolt, rejected the account as "a fairy tale told to hide a failed raid". She said that four Soltenian border guards had died when mortar shells hit a supply column on the road below the pass, and that her country's forces had merely returned fire.
The pass, which lies at an altitude of 3,140 metres in Karvia's eastern Harshan region, controls the only road between the two valleys that stays open in winter.
The shooting stopped around 10 a.m. after a telephone call between the two chiefs of staff, the first such contact in three years, according to a diplomat in Beldar who asked not to be named.
The Organization for Security and Co-operation in Europe (OSCE), which keeps 36 unarmed monitors in the area, called for "maximum restraint" and said that it would send a team to the scene as soon as both sides guaranteed its safety.
Some 1,400 people have fled the villages of Tsoreti and Lower Mash, according to Nino Abalashi, the deputy head of the Harshan district. Most of them have been put up in a school and a disused sugar factory in the town of Harshan.

# "We left the bread in the oven": a night in the sugar factory
HARSHAN – Leila Gorgadan had just put eleven loaves in the oven when the first shell came down behind her neighbour's barn. "I took the children and the cow's rope, and I forgot that I had no cow any more," says the 58-year-old baker from Tsoreti, who walked nine kilometres through the snow to the main road.
She is one of roughly 600 villagers who are sleeping on mattresses between the rusting vats of the Red Beet sugar factory, which closed in 2011. The Harshan Women's Council, a charity run by the retired nurse Tamta Iselani, hands out soup twice a day and has collected 900 blankets from households in the town.
Twenty-three houses in Tsoreti have been damaged, among them the home of the village teacher, and the roof of the 17th-century church of Saint Evlan has fallen in, says the mayor, Giorg Maltashi. He stayed behind with seven other men to feed the animals.
Not everybody blames the army on the other side. "Our own gun stood forty metres from my kitchen," says Gorgadan. "Whoever puts a gun there wants an answer." The Karvian army denies having placed any artillery inside villages.
Pavle Dorun, a shepherd of 71 who has lived through two wars, says that the trouble began in August, when Karvian engineers started to widen a mule track towards the ridge called the Saddle. Shepherds from both sides used to share the pastures there and to settle their quarrels over a glass of plum brandy.
The regional government has promised each displaced family 300 dollars, to be paid by the end of the month. Iselani is sceptical: after the floods of 2019, she recalls, people waited fourteen months for similar aid.
School lessons have been cancelled until Thursday because the classrooms are full of families. The children do not seem to mind; they have named the biggest of the vats "the submarine".

# Analysis: The road nobody can afford to lose
By Henrik Saalmann, Defence and Mountain Review. The clash at the Ulmar Pass was no accident of fog and frayed nerves, whatever the diplomats say. It was the third incident since May within five kilometres of the Saddle, a bare shoulder of rock from which a man with good binoculars can see every lorry bound for the Soltenian garrison at Kerz.
Soltenia supplies about 2,200 troops at Kerz by a single road, which is closed by avalanches on the western side for up to 70 days a year. In those weeks it depends on a detour that runs within rifle range of Karvian posts, an arrangement that the Beldar Protocol of 1995 tolerates but does not guarantee.
What has changed is the arrival of drones. Since the spring Karvia has flown the Lammer, a small reconnaissance aircraft bought from a Polish manufacturer, along the whole length of the line, and Soltenian officers complain that they can no longer move even a field kitchen unseen. One of the machines was brought down by Soltenian gunners on 9 October.
General Artak Semyon, who has commanded Karvia's Second Mountain Corps since January, is regarded as an advocate of "active defence". His critics, among them the former defence minister Ruben Tal, accuse him of pushing posts forward without asking the government.
On the other side of the ridge, Colonel Mira Hollart leads the 14th Border Brigade, a unit that was raised largely from families expelled from the Ulmar district in 1994. Hardly anyone in her ranks regards the present line as final.
Neither army wants a full war. Karvia holds presidential elections in March, and Soltenia, whose economy shrank by 4 percent last year, has ammunition for about three weeks of heavy fighting, according to estimates by the Brussels-based Institute for Frontier Studies.
The danger is rather a winter of small bites: a post here, a culvert there. Whoever sits on the Saddle when the snow melts will have changed the map without signing anything.

# "Both sides showed us the same crater": interview with the chief monitor
VIENNA – Anneke Rostrup, a former Danish police commissioner, has led the OSCE monitors on the Ulmar line since 2021. She spoke to the Courier by video link from her office in the town of Kerz on Wednesday, a day after her team had reached the scene of the fighting.
Asked who had fired the first shot, Rostrup said that she could not tell and would not guess. "Both sides showed us the same crater, and each swore that it had been made by the other," she said. Her team counted 212 impacts of shells on the Karvian side and 187 on the Soltenian side.
The monitors had been kept away for two days because a bridge over the Tesh river had been mined, she explained. The mines were cleared on Tuesday morning by sappers of the Karvian army, who worked under the eyes of a Soltenian officer, "the only piece of good news in a bad week".
Rostrup dismissed reports in Soltenian newspapers that foreign mercenaries had taken part in the attack. Her people had found no trace of them, she said, and the documents that were published as evidence, eleven passports from three countries, belonged to mountaineers who had been reported missing in 2017.
What worries her most is the hotline. It was set up in 2008 so that local commanders could talk to each other within minutes, but it had been dead since a landslide cut the cable in April, and neither army had been willing to pay the 40,000 euros for its repair.
She wants the number of monitors to be raised to 80 and has asked for permission to use drones at night. The decision lies with the OSCE's permanent council, which meets in Vienna next week.
When she was asked whether she was afraid, Rostrup laughed. "Of the roads, every day," she said. "The soldiers are cold, bored and 19 years old. They wave when we come."

# Enemies meet at the bridge to hand over their dead
KERZ, Soltenia – Karvia and Soltenia exchanged the bodies of three soldiers on Saturday and agreed to pull back heavy weapons from the Ulmar Pass, six days after the worst fighting in the mountains since 2012. The handover, which lasted less than an hour, took place on the bridge over the Tesh river in the presence of the International Committee of the Red Cross (ICRC).
The death toll has meanwhile risen to 11, after two wounded Karvian conscripts died in a military hospital in Beldar. One of them, Private Sandro Keliani, was 20 and was to have been discharged at Christmas.
Under the arrangement, which was brokered by the Swiss diplomat Lukas Amrein, guns and mortars of more than 82 millimetres are to be moved at least ten kilometres away from the line by 15 December. The withdrawal will be verified by the OSCE, while the repair of the commanders' hotline is to be paid for by Switzerland.
The two delegations did not shake hands. Brigadier Oto Lasvili, who headed the Karvian side, said that the agreement was "a pause for breath, not a peace". His Soltenian counterpart, Deputy Defence Minister Klara Denz, spoke of "a first step that costs us nothing but pride".
The question of the Saddle was left out at Karvia's request. Soltenia had demanded that work on the mule track be halted, but Lasvili insisted that it served only to bring doctors to remote farms.
In Beldar, about 4,000 people marched to the parliament on Friday evening to protest against what the opposition leader, Marina Quel, called a surrender. Stones were thrown at the Swiss embassy, and the police arrested 17 people.
In Tsoreti, the first families have gone home. Leila Gorgadan found her house standing, her windows broken and eleven loaves in the oven, black as coal.

? How many monitors does the OSCE keep in the area?
= 36 | 36 unarmed monitors
@ The Organization for Security and Co-operation in Europe (OSCE), which keeps 36 unarmed monitors in the area
? Who is the spokesman of the Karvian defence ministry?
= Davit Ormeli | Colonel Davit Ormeli
@ Colonel Davit Ormeli, spokesman for the Karvian defence ministry, told reporters in the capital
? At what altitude does the Ulmar Pass lie?
= 3,140 metres | at an altitude of 3,140 metres
@ The pass, which lies at an altitude of 3,140 metres in Karvia's eastern Harshan region
? when did the Red Beet sugar factory close
= 2011 | in 2011
@ between the rusting vats of the Red Beet sugar factory, which closed in 2011.
? What is the ridge called towards which the mule track was widened?
= the Saddle | Saddle
@ when Karvian engineers started to widen a mule track towards the ridge called the Saddle.
? Who commands Karvia's Second Mountain Corps?
= Artak Semyon | General Artak Semyon
@ General Artak Semyon, who has commanded Karvia's Second Mountain Corps since January
? How many troops does Soltenia supply at Kerz?
= about 2,200 | 2,200 | about 2,200 troops
@ Soltenia supplies about 2,200 troops at Kerz by a single road
? Why had the monitors been kept away for two days?
= because a bridge over the Tesh river had been mined | a bridge over the Tesh river had been mined
@ The monitors had been kept away for two days because a bridge over the Tesh river had been mined, she explained.
? How many shell impacts did the team count on the Soltenian side?
= 187
@ Her team counted 212 impacts of shells on the Karvian side and 187 on the Soltenian side.
? Where did the exchange of the bodies take place?
= on the bridge over the Tesh river | the bridge over the Tesh river
@ The handover, which lasted less than an hour, took place on the bridge over the Tesh river
? By when must guns and mortars be moved away from the line?
= by 15 December | 15 December
@ guns and mortars of more than 82 millimetres are to be moved at least ten kilometres away from the line by 15 December.
? until which day have school lessons been cancelled
= Thursday | until Thursday
@ School lessons have been cancelled until Thursday because the classrooms are full of families.
~ Which minister dismissed Ormeli's version as a fairy tale?
= Irena Vaskolt | Soltenia's defence minister, Irena Vaskolt
@ Soltenia's defence minister, Irena Vaskolt, rejected the account as "a fairy tale told to hide a failed raid".
~ What do people there call the truce line between Karvia and Soltenia?
= the Green Markers | Green Markers
@ a Soltenian patrol had crossed the Green Markers, as the ceasefire line is known locally
~ What made the guns fall silent at about ten in the morning?
= a telephone call between the two chiefs of staff
@ The shooting stopped around 10 a.m. after a telephone call between the two chiefs of staff
~ How many inhabitants escaped from Tsoreti and Lower Mash?
= Some 1,400 | 1,400 | Some 1,400 people
@ Some 1,400 people have fled the villages of Tsoreti and Lower Mash
~ what job did Tamta Iselani have before she ran the charity?
= nurse | retired nurse | the retired nurse
@ The Harshan Women's Council, a charity run by the retired nurse Tamta Iselani
~ how far did the woman who bakes for a living have to trudge
= nine kilometres
@ says the 58-year-old baker from Tsoreti, who walked nine kilometres through the snow to the main road.
~ How much cash was each uprooted household told it would get?
= 300 dollars
@ The regional government has promised each displaced family 300 dollars, to be paid by the end of the month.
~ Which place of worship lost its top in the bombardment?
= church of Saint Evlan | the 17th-century church of Saint Evlan
@ the roof of the 17th-century church of Saint Evlan has fallen in
~ For how long did flood victims have to wait for help after 2019?
= fourteen months
@ after the floods of 2019, she recalls, people waited fourteen months for similar aid.
~ What is the unmanned spy plane called that Beldar's forces obtained from Poland?
= the Lammer | Lammer
@ Since the spring Karvia has flown the Lammer, a small reconnaissance aircraft bought from a Polish manufacturer
~ On what date did Soltenian gunners shoot down a drone?
= 9 October | on 9 October
@ One of the machines was brought down by Soltenian gunners on 9 October.
~ Which ex-minister charges Semyon with moving posts ahead on his own authority?
= Ruben Tal | the former defence minister Ruben Tal
@ His critics, among them the former defence minister Ruben Tal, accuse him of pushing posts forward without asking the government.
~ Who is in charge of the 14th Border Brigade?
= Mira Hollart | Colonel Mira Hollart
@ Colonel Mira Hollart leads the 14th Border Brigade
~ How long would Soltenia's shells last in heavy combat?
= about three weeks | three weeks | for about three weeks of heavy fighting
@ has ammunition for about three weeks of heavy fighting, according to estimates by the Brussels-based Institute for Frontier Studies.
~ What was Anneke Rostrup's profession before she went to the Ulmar line?
= police commissioner | a former Danish police commissioner | former Danish police commissioner
@ Anneke Rostrup, a former Danish police commissioner, has led the OSCE monitors on the Ulmar line since 2021.
~ Who got rid of the mines at the bridge?
= sappers of the Karvian army
@ The mines were cleared on Tuesday morning by sappers of the Karvian army
~ To whom did the travel papers shown as proof really belong?
= mountaineers who had been reported missing in 2017 | mountaineers
@ the documents that were published as evidence, eleven passports from three countries, belonged to mountaineers who had been reported missing in 2017.
~ What put the officers' direct phone link out of action in spring?
= a landslide | a landslide cut the cable
@ but it had been dead since a landslide cut the cable in April
~ Which diplomat mediated the arrangement on the guns and mortars?
= Lukas Amrein | the Swiss diplomat Lukas Amrein
@ Under the arrangement, which was brokered by the Swiss diplomat Lukas Amrein
~ who foots the bill for mending the hotline?
= Switzerland
@ while the repair of the commanders' hotline is to be paid for by Switzerland.
~ What purpose did Lasvili say the mule track had?
= to bring doctors to remote farms | only to bring doctors to remote farms
@ but Lasvili insisted that it served only to bring doctors to remote farms.
~ Which politician in the opposition described the deal as a capitulation?
= Marina Quel | the opposition leader, Marina Quel
@ about 4,000 people marched to the parliament on Friday evening to protest against what the opposition leader, Marina Quel, called a surrender.
! How old is Colonel Davit Ormeli?
! When was the bridge over the Tesh river built?
! How much did Karvia pay for the Lammer drones?
! Who was Soltenia's defence minister during the war of 1994?
! Who owned the Red Beet sugar factory?
! how many monitors did the OSCE have in the area in 2012
! What is the name of Karvia's president?
! Why was the agreement rejected by the Soltenian parliament?
! How many metres high is Mount Kilimanjaro?
! Who won the last football world cup?
! Which airline flies from London to Nairobi?
! how long do you boil an egg
