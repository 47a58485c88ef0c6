# Niger's army retakes border town of Tessagui after four days of fighting
NIAMEY, Niger – Government troops backed by helicopters recaptured the town of Tessagui in the country's western Azandar region on Sunday, ending an occupation by jihadists that had lasted 23 days, the defence ministry said.
Tessagui, a market town of around 18,000 people that lies nine kilometres from the frontier with Mali, was overrun on 12 February by fighters of the Katiba al-Fajr group, which pledged allegiance to Islamic State in 2021.
"The flag of the republic flies again over the prefecture," said Colonel Idrissa Maouloud, spokesman for the general staff. "Our forces are now combing the houses in the northern quarter, where the enemy has left dozens of mines."
According to the ministry, 61 militants and seven soldiers were killed in the assault, which was launched on Thursday from the garrison at Doumenga. The figures could not be independently verified.
Katiba al-Fajr, in a statement circulated on messaging channels, denied having been defeated and said it had withdrawn its men "to spare the Muslims of Tessagui further bombing".
Two residents reached by telephone said that most of the fighters had left on motorcycles during the night of Saturday, taking with them at least 14 hostages, among them the town's chief pharmacist, Hadiza Boukar.
Colonel Maouloud said he had no information about hostages.
The loss of Tessagui had been a severe embarrassment for the government of Prime Minister Souleymane Gado, who dismissed the commander of the western zone, General Amadou Tchiroma, two days after the town fell.
Aid agencies say some 11,400 people fled during the occupation, most of them to the camp of Banigourou.

# In Tessagui, shopkeepers return to count what is left
TESSAGUI – The first thing that Moussa Alhassane did when he came home on Tuesday was to look for his scales. The grain trader, who is 54, had buried them under a mango tree the evening before the men on motorcycles arrived.
"They took the millet, they took the radio, they even took the door," he said, standing in what had been his shop on the street that locals call the Road of Salt. He puts his losses at 9 million CFA francs.
Three days after the army's return, between 200 and 250 families have come back to the town, according to Mayor Ramatou Issoufou, who spent the occupation in the regional capital, Azandar.
The mayor, who was elected in 2020, said that the water tower had been blown up by the retreating fighters and that the town now depended on six tanker lorries sent by the Red Cross.
During the occupation the jihadists banned music, closed the four schools and forced merchants to pay a tax they called "the share of the poor", which amounted to a tenth of all goods.
A tailor, Zeinabou Hamani, said she had sewn through the nights to make the long black veils that women were obliged to wear. "I was paid nothing, and I was told to be grateful," she recalled.
Not everyone is cheering the soldiers. Several inhabitants complained that houses in the quarter of Garin Kaya had been searched roughly and that about 30 young men had been driven away in trucks for questioning.
Captain Yacouba Seyni, who commands the company stationed at the prefecture, said that the men were suspected of having supplied the militants with fuel, and that those found innocent would be home within a week.
The weekly market, which used to draw buyers from as far as Gao, is to be reopened on 22 March.

# Analysis: Why Tessagui fell, and why it may fall again
The recapture of Tessagui is being celebrated in Niamey as a turning point. It would be wiser, say officers and researchers who know the borderland, to regard it as a pause.
The town fell in February because its garrison had been reduced from 400 men to fewer than 90, after troops were moved east to guard the pipeline that is being built towards Benin, according to a confidential report seen by this newspaper.
The document, drawn up by the army's inspectorate, also notes that a request for night-vision equipment had gone unanswered for eleven months.
"It was not courage that was missing, it was batteries," said Fatchima Ganda, who studies armed groups at the Sahel Observatory for Peace (SOP) in Ouagadougou.
Ms. Ganda believes that Katiba al-Fajr never meant to hold the town. Its leader, a former cattle trader known as Abou Zarr al-Azandari, wanted the fuel depot and the publicity, she said, and obtained both.
The group, which was founded in 2018 by deserters from a larger movement, is thought to have between 600 and 800 fighters, most of whom live in the Wadi Tirist forest on the Malian side of the line.
That forest is out of reach for the Nigerien army, since an agreement that allowed its soldiers to pursue militants up to 50 kilometres into Mali expired last summer and has not been renewed.
Money is another difficulty. The fighters finance themselves chiefly by smuggling gold from the pits around Kourfeyat, a trade that earns them around $3 million a year by the estimate of the SOP.
General Amadou Tchiroma, who was sacked over the defeat, has kept silent in public. People close to him say that he had warned the government three times.
Unless a permanent base is built, Ms. Ganda warned, "the motorcycles will be back before the rains".

# Freed pharmacist tells of eleven days in the forest
AZANDAR – Hadiza Boukar, the pharmacist who was abducted by jihadists as they abandoned Tessagui, was released on Thursday along with eight other captives, the governor of the Azandar region announced.
Governor Abdou Rabiou received the nine in his residence and thanked "the elders of the Kel Tamat", a nomadic community whose chiefs had negotiated with the kidnappers.
No ransom was paid, the governor insisted. A person who took part in the talks, however, told this website that 40 head of cattle and a quantity of medicines had been handed over near the well of In Aghar.
Ms. Boukar, 47, looked thin but spoke calmly. She said that the hostages had been made to walk for three nights and had been kept under trees so that aircraft would not see them.
"They wanted me because their wounded were dying," she said. "I told them I was no surgeon, and they answered that I would learn."
She treated 17 injured fighters, most of them younger than 20, with what she had been able to carry in a school bag.
Five hostages are still missing, including the assistant prefect, Laouali Danbaba, whose wife appealed to the captors on Radio Azandar on Friday morning.
Asked whether she would go back to her pharmacy, Ms. Boukar said she would, as soon as there was electricity for the refrigerator.
The release comes as lawmakers in Niamey are demanding an inquiry into the fall of the town. The head of the parliamentary defence committee, Halimatou Sidikou, said the first hearing would be held on 3 April.
The army declined to say whether it was searching for those who remain in captivity.

# Prime minister visits recaptured town, promises base and $12 million
TESSAGUI, Niger (Agencies) – Prime Minister Souleymane Gado on Saturday visited the town of Tessagui for the first time since it was won back from Islamist insurgents, and promised that a permanent base for 500 soldiers would be built there before the end of the year.
Mr. Gado, who arrived by helicopter with the defence minister, General Kalla Moutari Bako, spoke for less than ten minutes in the courtyard of the prefecture, whose walls are pitted by bullets.
"Never again shall this town be left alone," he told a crowd of several hundred people. He announced a reconstruction fund of $12 million, a third of which is to be provided by the European Union.
The base will be called Camp Sergeant Rahila, after a radio operator who stayed at her post on the day the jihadists attacked and was killed there.
The new commander of the western zone, General Oumarou Djibo, said that patrols had found and destroyed 112 mines and that the road to Doumenga had been open again since Wednesday.
Opposition politicians dismissed the visit as theatre. Elhadj Boubé Karimou, chairman of the Alliance for Renewal (AR), said that the premier had "come to cut a ribbon on a ruin" and called on him to resign.
The prime minister's office rejected the demand, pointing out that the previous government had closed three border posts in the region in 2017.
Before leaving, Mr. Gado met Mayor Ramatou Issoufou, who asked him for a new water tower and for the release of young men who were detained by the army after its return. Nineteen of them are still being held at Doumenga, according to their families.
Hours after the delegation departed, two rockets landed in fields south of the town. Nobody was hurt, and no group said it had fired them.

? Who is the spokesman for the general staff?
= Idrissa Maouloud | Colonel Idrissa Maouloud
@ "The flag of the republic flies again over the prefecture," said Colonel Idrissa Maouloud, spokesman for the general staff.
? when was tessagui overrun by Katiba al-Fajr
= on 12 February | 12 February
@ Tessagui, a market town of around 18,000 people that lies nine kilometres from the frontier with Mali, was overrun on 12 February by fighters of the Katiba al-Fajr group
? How many people fled during the occupation according to aid agencies?
= some 11,400 | 11,400 | some 11,400 people
@ Aid agencies say some 11,400 people fled during the occupation, most of them to the camp of Banigourou.
? From which garrison was the assault on Tessagui launched?
= Doumenga | the garrison at Doumenga
@ 61 militants and seven soldiers were killed in the assault, which was launched on Thursday from the garrison at Doumenga.
? What did the jihadists call the tax that merchants had to pay?
= the share of the poor | "the share of the poor"
@ forced merchants to pay a tax they called "the share of the poor", which amounted to a tenth of all goods
? When will the weekly market be reopened?
= on 22 March | 22 March
@ The weekly market, which used to draw buyers from as far as Gao, is to be reopened on 22 March.
? who is fatchima ganda
= who studies armed groups at the Sahel Observatory for Peace (SOP) in Ouagadougou | studies armed groups at the Sahel Observatory for Peace
@ said Fatchima Ganda, who studies armed groups at the Sahel Observatory for Peace (SOP) in Ouagadougou
? What is the name of the forest where most of the group's fighters live?
= Wadi Tirist | the Wadi Tirist forest | Wadi Tirist forest
@ is thought to have between 600 and 800 fighters, most of whom live in the Wadi Tirist forest on the Malian side of the line
? Who heads the parliamentary defence committee?
= Halimatou Sidikou
@ The head of the parliamentary defence committee, Halimatou Sidikou, said the first hearing would be held on 3 April.
? How many injured fighters did Hadiza Boukar treat?
= 17 | 17 injured fighters
@ She treated 17 injured fighters, most of them younger than 20, with what she had been able to carry in a school bag.
? What will the new base be called?
= Camp Sergeant Rahila
@ The base will be called Camp Sergeant Rahila, after a radio operator who stayed at her post on the day the jihadists attacked and was killed there.
? Which part of the reconstruction fund is to come from the European Union?
= a third
@ He announced a reconstruction fund of $12 million, a third of which is to be provided by the European Union.
~ Who speaks on behalf of Niger's army command?
= Idrissa Maouloud | Colonel Idrissa Maouloud
@ "The flag of the republic flies again over the prefecture," said Colonel Idrissa Maouloud, spokesman for the general staff.
~ In which part of Niger is Tessagui situated?
= the country's western Azandar region | western Azandar region | Azandar region
@ Government troops backed by helicopters recaptured the town of Tessagui in the country's western Azandar region on Sunday
~ How long were the extremists in control of the place?
= 23 days
@ ending an occupation by jihadists that had lasted 23 days
~ what reason did katiba al-fajr give for pulling out of tessagui?
= to spare the Muslims of Tessagui further bombing | "to spare the Muslims of Tessagui further bombing"
@ denied having been defeated and said it had withdrawn its men "to spare the Muslims of Tessagui further bombing"
~ Which general was fired by premier Gado once Tessagui was lost?
= Amadou Tchiroma | General Amadou Tchiroma
@ who dismissed the commander of the western zone, General Amadou Tchiroma, two days after the town fell
@ General Amadou Tchiroma, who was sacked over the defeat, has kept silent in public.
~ how far is Tessagui from the malian border
= nine kilometres
@ a market town of around 18,000 people that lies nine kilometres from the frontier with Mali
~ Where did Moussa Alhassane hide his scales?
= under a mango tree
@ The grain trader, who is 54, had buried them under a mango tree the evening before the men on motorcycles arrived.
~ Where was the mayor Ramatou Issoufou living while the gunmen ruled her town?
= the regional capital, Azandar | Azandar
@ according to Mayor Ramatou Issoufou, who spent the occupation in the regional capital, Azandar
~ What was destroyed with explosives by the militants on their way out
= the water tower
@ the water tower had been blown up by the retreating fighters
~ Why were youths from Garin Kaya rounded up?
= suspected of having supplied the militants with fuel | were suspected of having supplied the militants with fuel
@ Captain Yacouba Seyni, who commands the company stationed at the prefecture, said that the men were suspected of having supplied the militants with fuel
~ Which humanitarian body brings drinking water by truck?
= the Red Cross | Red Cross
@ the town now depended on six tanker lorries sent by the Red Cross
~ Why had soldiers of the Tessagui garrison been transferred eastwards?
= to guard the pipeline that is being built towards Benin | to guard the pipeline
@ after troops were moved east to guard the pipeline that is being built towards Benin
~ What job did the leader of Katiba al-Fajr have before?
= cattle trader | former cattle trader
@ Its leader, a former cattle trader known as Abou Zarr al-Azandari, wanted the fuel depot and the publicity, she said, and obtained both.
~ Where do the insurgents get most of their income from?
= smuggling gold from the pits around Kourfeyat | smuggling gold
@ The fighters finance themselves chiefly by smuggling gold from the pits around Kourfeyat
~ how strong is katiba al-fajr believed to be
= between 600 and 800 fighters | between 600 and 800
@ The group, which was founded in 2018 by deserters from a larger movement, is thought to have between 600 and 800 fighters
~ Who bargained with the abductors for the nine hostages?
= the elders of the Kel Tamat | a nomadic community whose chiefs had negotiated with the kidnappers | Kel Tamat
@ thanked "the elders of the Kel Tamat", a nomadic community whose chiefs had negotiated with the kidnappers
~ What was given in exchange for the captives, says a participant in the talks?
= 40 head of cattle and a quantity of medicines
@ A person who took part in the talks, however, told this website that 40 head of cattle and a quantity of medicines had been handed over near the well of In Aghar.
~ Which official is among the five people still in the hands of the kidnappers?
= Laouali Danbaba | the assistant prefect, Laouali Danbaba | the assistant prefect
@ Five hostages are still missing, including the assistant prefect, Laouali Danbaba, whose wife appealed to the captors on Radio Azandar on Friday morning.
~ What does the chemist need before she starts work again?
= electricity for the refrigerator
@ Ms. Boukar said she would, as soon as there was electricity for the refrigerator
~ Which opposition leader urged Gado to step down?
= Elhadj Boubé Karimou
@ Elhadj Boubé Karimou, chairman of the Alliance for Renewal (AR), said that the premier had "come to cut a ribbon on a ruin" and called on him to resign.
~ who accompanied the head of government on the flight to tessagui
= Kalla Moutari Bako | General Kalla Moutari Bako | the defence minister, General Kalla Moutari Bako
@ Mr. Gado, who arrived by helicopter with the defence minister, General Kalla Moutari Bako
~ how many explosive devices have been cleared by the patrols of general djibo?
= 112 | 112 mines
@ The new commander of the western zone, General Oumarou Djibo, said that patrols had found and destroyed 112 mines
! How old is Prime Minister Souleymane Gado?
! How many soldiers were wounded in the assault on Tessagui?
! Who commands the Malian forces on the other side of the frontier?
! How much does the European Union spend on the pipeline to Benin?
! When was Governor Abdou Rabiou appointed?
! Who founded the Sahel Observatory for Peace?
! what are the names of the four schools in tessagui
! Which country sold the helicopters to Niger?
! Who won the Africa Cup of Nations in 2019?
! What is the capital of Senegal?
! how do you treat a snake bite
! When did the first astronauts land on the Moon?
