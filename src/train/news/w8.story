# Azmaria bombs suspected training camp across border, up to 30 reported dead
ZERIN, Azmaria (Eastern Press Service) – Fighter planes of the Azmarian air force bombed a suspected training camp of the separatist Red Falcon movement in neighbouring Tiburan early on Wednesday, killing between 20 and 30 militants according to the government in Zerin. Tiburan spoke of 11 dead, all of them civilians, and of a flagrant breach of its sovereignty.
Six aircraft took part in the raid, which began at 2.20 a.m. and lasted less than a quarter of an hour, air force spokesman Colonel Rashid Amanov said. The target, a former quarry near the village of Hodar in Tiburan's north-western Kesh province, lies about 18 kilometres from the frontier.
Azmaria's defence minister, Timur Saidov, described the attack as an answer to the bombing of a bus station in the city of Marlik on 28 August, in which 34 people had been killed. "Whoever trains murderers in a quarry must expect stones to fall on him," he said.
Tiburan's president, Leyla Karimzad, cut short a visit to Turkey and called a meeting of her security council. Her foreign ministry handed the Azmarian ambassador a note of protest and asked the UN Security Council for an urgent session, which is to be held on Friday.
Whether the quarry really served as a camp could not be verified. A doctor at the hospital of Kesh, Farid Nasseri, said that nine bodies had been brought in so far, three of them of children, and that 27 people were being treated for burns and broken limbs.
The Red Falcons, who have been fighting since 1999 for an independent state in the south of Azmaria, denied that they had any base in Tiburan. They are regarded as a terrorist organisation by Azmaria and four other states.

# What the neighbours say: "There were tents, and there were goats"
HODAR, Tiburan – The road to the quarry ends at a tree in which a saucepan is hanging. Nobody knows whose it was. Gulnar Haydari, who sells tea and batteries in a hut by the turning, heard the planes before she saw the light. "Like somebody tearing a very big sheet," she says.
What was in the quarry? The answers depend on whom one asks. There were tents, everyone agrees, about fifteen of them, which were put up in the spring. Haydari says that they belonged to seasonal workers who picked apricots for a landowner named Omid Farahan and who had nowhere else to sleep.
Her brother-in-law, Reza Haydari, a driver of 39, is less sure. He twice took young men there from the railway station, he says, who spoke with the accent of southern Azmaria and paid without haggling. "Apricot pickers haggle," he says.
The village schoolmaster, Navid Sorani, heard shots in July, always on Mondays and always before noon. He asked the district police, who told him that it was the army clearing the place of stray dogs. He wrote the dates in the class register, next to the names of the absent.
Nobody disputes that the Barzin family was there. Jamal Barzin kept goats on the slope above the quarry and lived with his wife and five children in a house built of railway sleepers, 80 metres from the nearest tent. The house is gone. Two daughters survived because they were spending the night with an aunt in order to see a kitten.
On Thursday the imam, Yusuf Talebi, buried seven people in one afternoon. The diggers came from three villages. Among the mourners were four men whom nobody had ever seen; they wept, prayed and left before the tea.

# Analysis: A short flight with a long tail
By Margaret Oyston, Air Power Today. In purely military terms, the raid on Hodar was a neat piece of work. Six Su-25 aircraft, a type introduced in the early eighties, flew through a valley below the reach of the radar at Mount Shirak, dropped 24 bombs and returned without loss. One of the pilots had, it is said, studied agriculture in Kesh.
The question is what was hit. Commercial satellite pictures taken on 30 September by the firm Orbiscope show 16 tents, an obstacle course of tyres and what appears to be a firing range 50 metres long. They also show washing lines. Training camps have those too.
Jonas Wetterling, who studies armed groups at the Institute for Conflict Research in Uppsala, believes that the Red Falcons did use the quarry, but that most of the recruits had left it ten days before the attack. "Azmaria bombed a school in the holidays," he says.
Why, then, did Zerin strike at that moment? Parliamentary elections are due on 9 November, and the party of Prime Minister Anvar Dilshod has fallen to 26 percent in the polls since the massacre at Marlik. His rival, the former general Kamila Rustam, had accused him for weeks of hiding behind sandbags.
Tiburan cannot do very much. It has 14 airworthy fighters, imports 70 percent of its electricity from Azmaria and is bound by the Treaty of Lenkor, signed in 2004, under which both sides undertake not to harbour each other's rebels. It is this clause, article 6, that Zerin will quote in New York.
Yet Tiburan holds one card. Azmaria's gas is pumped to the sea through the Orsan pipeline, 211 kilometres of which run across Tiburan. On Thursday evening the pressure dropped for 40 minutes. A technical fault, it was said.

# "I would have flown it too, with better maps": talk with a retired air marshal
Air Marshal Bahadur Nurov commanded the Azmarian air force for seven years, until he was dismissed in 2020 because he had refused to let the prime minister's cousin supply the tyres. He is 66 and breeds pigeons. He received the Zerin Observer on his roof.
Was the raid right? Nurov thinks about it with a pigeon in his hand. "I would have flown it too," he says, "but with better maps." The ones in use, he claims, date from 1988, and the house of the goatherd is not marked on them.
During his time every target had to be looked at by a lawyer, a major called Sabina Yuldash, who was "hated by everyone and wrong once". Her post was abolished two years ago to save money. Nurov considers that the worst mistake of his successors.
He doubts the figure of up to 30 dead militants. From the air one counts craters, not men, he says, and the figure was given out at seven in the morning, when the pilots were still being debriefed. "Somebody had it in his pocket the evening before."
Does he believe that there was a camp? He does. In 2019 he himself had proposed to watch the quarry with a balloon. The project, which would have cost some 3 million dollars, was turned down by the finance ministry because balloons were thought to be ridiculous.
What should be done now? Pay, says Nurov. He would send the surviving girls a sum of money and a letter signed by a human being. In the war of 1992 his own brother was killed by a stray Tiburani shell. "My mother waited thirty years for one line," he says, and lets the pigeon go.

# Azmaria admits deaths of civilians, offers money to two sisters
ZERIN – Three weeks after the air raid on Hodar, Azmaria has admitted for the first time that civilians died in it. Prime Minister Anvar Dilshod said in a television address on Wednesday that "a family which had no part in any crime" had been hit as a result of outdated maps.
A commission of inquiry of the United Nations, headed by the Uruguayan judge Mariela Costa, had found on Monday that 19 people were killed in the attack: the goatherd Jamal Barzin, his wife and three of their children, eight apricot pickers, and six men who were "in all probability" members of the Red Falcons.
The commission collected evidence in the village for five days. Its report, which is 88 pages long, relies among other things on the register of the teacher Navid Sorani, in which the dates of shooting exercises are noted, and on the account book of the tea seller, who had given credit to men with Azmarian telephones.
The landowner Omid Farahan was arrested by Tiburani police on suspicion of having let the quarry to the movement for 4,000 dollars a month. His lawyer, Shirin Vaziri, said that he had believed the tenants to be archaeologists.
Azmaria offers each of the two surviving sisters, Parvin, 12, and Mina, 8, the sum of 150,000 dollars, to be held in trust by the Red Crescent until they come of age. The girls live with their aunt, Soraya Barzin, who has not yet decided whether to accept. "First I want them to sleep," she said.
Tiburan's foreign minister, Hamid Ghorban, called the statement "late, but a door". His government is prepared to set up a joint border commission, which would meet alternately in Zerin and in the Tiburani capital, Nahavan.
Defence Minister Timur Saidov, who had still spoken on Sunday of "dressed-up goatherds", tendered his resignation. Gas has been flowing through the Orsan pipeline without interruption since Thursday.

? How many aircraft took part in the raid?
= Six | Six aircraft
@ Six aircraft took part in the raid, which began at 2.20 a.m.
? Where does the bombed quarry lie?
= near the village of Hodar in Tiburan's north-western Kesh province | near the village of Hodar
@ The target, a former quarry near the village of Hodar in Tiburan's north-western Kesh province
? Who is the spokesman of the Azmarian air force?
= Rashid Amanov | Colonel Rashid Amanov
@ air force spokesman Colonel Rashid Amanov said.
? Since when have the Red Falcons been fighting for an independent state?
= since 1999 | 1999
@ The Red Falcons, who have been fighting since 1999 for an independent state in the south of Azmaria
? What does Gulnar Haydari sell?
= tea and batteries
@ Gulnar Haydari, who sells tea and batteries in a hut by the turning
? on which days did the schoolmaster hear shots in July
= on Mondays | Mondays | always on Mondays
@ The village schoolmaster, Navid Sorani, heard shots in July, always on Mondays and always before noon.
? How many bombs were dropped on Hodar?
= 24 | 24 bombs
@ dropped 24 bombs and returned without loss.
? When are the parliamentary elections due in Azmaria?
= on 9 November | 9 November
@ Parliamentary elections are due on 9 November
? What is the name of the pipeline through which Azmaria's gas is pumped to the sea?
= Orsan | the Orsan pipeline | Orsan pipeline
@ Azmaria's gas is pumped to the sea through the Orsan pipeline
? Why was Air Marshal Nurov dismissed in 2020?
= because he had refused to let the prime minister's cousin supply the tyres | he had refused to let the prime minister's cousin supply the tyres
@ until he was dismissed in 2020 because he had refused to let the prime minister's cousin supply the tyres.
? Who headed the United Nations commission of inquiry?
= Mariela Costa | the Uruguayan judge Mariela Costa
@ A commission of inquiry of the United Nations, headed by the Uruguayan judge Mariela Costa
? How many pages long is the commission's report?
= 88 | 88 pages
@ Its report, which is 88 pages long
~ How many militants perished if one believes the rulers in Zerin?
= between 20 and 30 | between 20 and 30 militants
@ killing between 20 and 30 militants according to the government in Zerin.
~ Which earlier outrage did Saidov say the strike was payback for?
= the bombing of a bus station in the city of Marlik on 28 August | the bombing of a bus station in the city of Marlik
@ described the attack as an answer to the bombing of a bus station in the city of Marlik on 28 August, in which 34 people had been killed.
~ In which country was the Tiburani head of state travelling when the planes struck?
= Turkey
@ Tiburan's president, Leyla Karimzad, cut short a visit to Turkey
~ Which medic reported how many corpses had reached the hospital?
= Farid Nasseri
@ A doctor at the hospital of Kesh, Farid Nasseri, said that nine bodies had been brought in so far
~ Who employed the fruit pickers said to be sleeping in the tents?
= Omid Farahan | a landowner named Omid Farahan
@ they belonged to seasonal workers who picked apricots for a landowner named Omid Farahan
~ Where did Reza Haydari pick up the young strangers?
= from the railway station | the railway station | railway station
@ He twice took young men there from the railway station, he says
~ How did the district police explain the gunfire to the teacher?
= it was the army clearing the place of stray dogs | the army clearing the place of stray dogs
@ He asked the district police, who told him that it was the army clearing the place of stray dogs.
~ What material was the goatherd's home made from?
= railway sleepers
@ lived with his wife and five children in a house built of railway sleepers
~ what did the two girls stay overnight at a relative's for
= to see a kitten | in order to see a kitten
@ Two daughters survived because they were spending the night with an aunt in order to see a kitten.
~ Which cleric laid the victims to rest on Thursday?
= Yusuf Talebi | the imam, Yusuf Talebi
@ On Thursday the imam, Yusuf Talebi, buried seven people in one afternoon.
~ What kind of warplane did Azmaria send?
= Su-25 | Su-25 aircraft
@ Six Su-25 aircraft, a type introduced in the early eighties
~ Which company photographed the site from space?
= Orbiscope | the firm Orbiscope
@ Commercial satellite pictures taken on 30 September by the firm Orbiscope show 16 tents
~ How long before the attack had the bulk of the trainees gone, in Wetterling's opinion?
= ten days
@ but that most of the recruits had left it ten days before the attack.
~ Who had been taunting Dilshod for cowering behind bags of sand?
= Kamila Rustam | the former general Kamila Rustam
@ His rival, the former general Kamila Rustam, had accused him for weeks of hiding behind sandbags.
~ What share of its power does Tiburan get from the country that bombed it?
= 70 percent
@ imports 70 percent of its electricity from Azmaria
~ Which pact forbids the two states to give shelter to one another's insurgents?
= the Treaty of Lenkor | Treaty of Lenkor
@ is bound by the Treaty of Lenkor, signed in 2004, under which both sides undertake not to harbour each other's rebels.
~ From what year are the maps the pilots have, according to Nurov?
= 1988
@ The ones in use, he claims, date from 1988
~ Which officer used to check every target from the legal side?
= Sabina Yuldash | a major called Sabina Yuldash
@ every target had to be looked at by a lawyer, a major called Sabina Yuldash
~ With what did the pigeon fancier once want to keep an eye on the quarry?
= a balloon | with a balloon | balloon
@ In 2019 he himself had proposed to watch the quarry with a balloon.
~ Which family member did Nurov lose in the conflict of 1992?
= brother | his own brother
@ In the war of 1992 his own brother was killed by a stray Tiburani shell.
~ How much rent did the arrested man allegedly take from the rebels each month?
= 4,000 dollars | 4,000 dollars a month
@ on suspicion of having let the quarry to the movement for 4,000 dollars a month.
~ Who will look after the orphans' money till they are grown up?
= the Red Crescent | Red Crescent
@ the sum of 150,000 dollars, to be held in trust by the Red Crescent until they come of age.
! Who is the leader of the Red Falcons?
! How old is Defence Minister Timur Saidov?
! How many people were killed in the war of 1992?
! What did the six aircraft cost?
! Who carried out the bombing of the bus station together with the Red Falcons?
! In which month was the quarry closed down?
! what is the name of Omid Farahan's wife
! Who succeeded Timur Saidov as defence minister?
! What is the tallest building in Dubai?
! How many players are there in a handball team?
! Who discovered penicillin?
! When was the euro introduced as cash?
