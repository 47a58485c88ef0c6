# Mass grave found near recaptured city of Deir Salwan
DEIR SALWAN, Nov. 19 (Orient Press) – Soldiers have discovered a mass grave containing the remains of at least 70 people near the city of Deir Salwan, which was won back from the extremist group Jund al-Mi'ad last week, the army of Qasrin said on Saturday.
The grave, a trench about 40 metres long and covered with rubble and old tyres, was found behind an agricultural college on the western edge of the city by a unit that was searching for mines, said Brigadier Nasser al-Humaydan, the army's spokesman.
Most of the dead are believed to be women above the age of 50, killed because they could not be sold, according to Khairi Sharo, the mayor of the nearby town of Sinoun, whose Ezari minority was driven from its villages in August three years ago.
"Our young girls were taken to the markets and their grandmothers were taken here," Mr Sharo said. "We have looked for this place ever since."
Coins, prayer beads, two walking sticks and clumps of grey hair lay among the bones, an Orient Press photographer who visited the site reported. The army put a fence around the trench to keep away dogs and relic hunters.
Deir Salwan was recaptured on November 13 in an offensive called Operation Clear Dawn, which was carried out by government troops, the mountain fighters known as Jangawar and aircraft of the international coalition. The battle lasted 48 hours.
Jund al-Mi'ad, or Soldiers of the Appointed Time, is also referred to by the initials JM and by its enemies as the Mi'adis. It had overrun the city in August three years ago and used it as a hub on the road between its two largest strongholds.
Human rights officials say about 5,000 Ezaris were killed or abducted. Around 1,900 are still missing.

# Digging is halted as ministries quarrel over bones
By Hazim Zubaidi, Al-Rafid Daily
DEIR SALWAN – Nobody is digging behind the agricultural college. Three days after the discovery a policeman sits on a plastic chair by the trench and drinks tea, and the only people at work are two boys who collect scrap iron.
The reason lies 410 kilometres to the south. In the capital, Madinat al-Nahr, the Ministry of Martyrs and the Ministry of Health both claim to be responsible for the exhumation, and each has forbidden the other to begin.
Under a law of 2006 the Ministry of Martyrs has charge of mass graves, says its director for missing persons, Suad al-Khafaji, who has opened 94 of them in her career. But that law applies to the victims of the former regime, replies the head of the Institute of Forensic Medicine, Dr Munir Hashimi, whose laboratory is the only one in the country that can analyse DNA from bones.
In the meantime people have helped themselves. On Friday night relatives from Sinoun removed three skulls, which they buried at the shrine of Sheikh Mand, in the belief that they had recognised a grandmother by a silver tooth.
"I understand them, but they are destroying the evidence with their love," says Ms al-Khafaji.
Rain is forecast for the end of the week, and the trench lies at the foot of a slope. A local contractor, Abu Saif, has offered to put up a roof of corrugated iron for nothing, but has been told to submit three tenders.
The governor of the northern Sahl Salwan province, Faris al-Jarba, said that he would ask the prime minister to settle the matter. If there was no decision by Thursday he would let the digging start on his own authority, he said.

# She hid in a grain pit and counted the shots
By Annika Rosendahl, feature for The Northern Review
SINOUN – Of the 78 women who were led out of the agricultural college on the morning of August 16, one is known to be alive. Her name is Gulê Khalaf, and she was 53 years old at the time.
She sits on a mattress in a house without doors and tells her story without raising her voice. The women had been kept in the college's laboratory for nine days. The younger ones were put on buses to the city of Ba'sharra; the older ones were told they would be taken to their sons.
When the first of them had reached the trench, Ms Khalaf, who was walking near the end of the line, stumbled over a wooden lid and fell into a pit that had been used to store grain. Nobody noticed it in the dust. "I counted 81 shots, and I thought that some of us had needed two," she says.
She stayed in the pit until the following night and then walked for three days to the mountain, living on raw okra. She told her story to an officer of the Jangawar, who wrote it down, but the paper was lost when his headquarters were bombed.
The man who gave the order was addressed by the others as Abu Hajar, she remembers. He wore a doctor's coat, and he had a list.
Lawyers of the Ezari Documentation Bureau (EDB), founded two years ago by the German-trained attorney Nadira Elias, believe that he was Mahir Shawkat al-Rawandi, a former veterinary surgeon who was the group's governor of Deir Salwan and who has been in a prison in the capital since June.
Ms Elias has shown her eleven photographs. The survivor pointed at once to number seven. "He had been treating our sheep for years," she says.

# First 26 bodies lifted from trench as UN team arrives
DEIR SALWAN, Dec. 6 (Orient Press) – Forensic experts have recovered the remains of 26 people from the mass grave near Deir Salwan, nearly three weeks after it was found, the United Nations said on Tuesday.
The exhumation began on December 1, after Prime Minister Salim Bahrani had put the two quarrelling ministries under the direction of a UN team, which is headed by the Argentine anthropologist Lucía Ferreyra-Montes.
Ms Ferreyra-Montes said that the trench contained more bodies than had been supposed. "There are two layers, and the lower one is older," she told reporters at the site. "I would not be surprised if we ended up with between 110 and 130."
Bullets found in the upper layer were of the calibre 7.62 millimetres, and the hands of 19 victims had been bound with electric cable, she said. The persons in the lower layer were men, some of whom wore remnants of police uniforms.
They could be the missing policemen of Deir Salwan, of whom 54 surrendered when the city fell, said Brigadier Nasser al-Humaydan. Their families have never received a pension, as no death certificates could be issued.
Blood samples have been taken from 312 relatives in a tent of the Red Crescent. They will be compared with the bones at a laboratory in The Hague, because the institute in the capital lacks chemicals; results are expected by April.
The work will cost an estimated 1.7 million dollars, of which Germany has promised 900,000.
Four mines had to be removed from the edge of the grave, the last of them on Monday.

# Who liberated Deir Salwan, and who will own its dead?
Analysis – A month after the city was retaken, two flags fly over Deir Salwan. On the grain silo is that of the republic; on the water tower is the sun banner of the Jangawar, who say that it was they who took the city while the army was waiting for breakfast.
The grave has become part of that contest, says Jonathan Amsberry, a researcher at the Levant Policy Forum. "Whoever buries the victims can claim to have been the one who should have protected them," he says.
That is a sore point. When the jihadists advanced on the Ezari villages three years ago, the Jangawar, whose name means "warriors" and who had some 4,000 men in the area, withdrew during the night without a warning. Their commander at the time, Sarbaz Piran, was never put on trial; he is now the security adviser of the regional president, Rawand Zêbar.
Mr Zêbar wants the dead to be laid to rest in a memorial at the regional capital, Shaqlan, 150 kilometres away, and has set aside a hill for it. The government has plans for a museum in the agricultural college. The Ezaris, who have been asked by neither, want a cemetery at the shrine of Sheikh Mand, in accordance with their faith, which demands burial within sight of the mountain.
Their spiritual leader, Baba Sheikh Qewal Hesen, has refused to receive visitors from either side until the last bone is counted.
For the time being the trial of Mahir Shawkat al-Rawandi, known as Abu Hajar, may do more than any monument. It is to open in the capital on February 12. He is charged with membership of a terrorist group, an offence that carries the death penalty, but not with genocide, as the country's penal code does not contain the word.
The EDB has therefore asked a court in Munich to issue a warrant of its own.

? How many people's remains does the mass grave contain, according to the army?
= at least 70 | at least 70 people | 70
@ Soldiers have discovered a mass grave containing the remains of at least 70 people near the city of Deir Salwan
? Where was the grave found?
= behind an agricultural college on the western edge of the city | near the city of Deir Salwan | behind an agricultural college
@ was found behind an agricultural college on the western edge of the city by a unit that was searching for mines
@ Soldiers have discovered a mass grave containing the remains of at least 70 people near the city of Deir Salwan
? Who is the mayor of Sinoun?
= Khairi Sharo
@ according to Khairi Sharo, the mayor of the nearby town of Sinoun
? When was Deir Salwan recaptured?
= on November 13 | November 13
@ Deir Salwan was recaptured on November 13 in an offensive called Operation Clear Dawn
? how many ezaris are still missing
= Around 1,900 | 1,900
@ Human rights officials say about 5,000 Ezaris were killed or abducted. Around 1,900 are still missing.
? Why did the army put a fence around the trench?
= to keep away dogs and relic hunters
@ The army put a fence around the trench to keep away dogs and relic hunters.
? Which two ministries claim to be responsible for the exhumation?
= the Ministry of Martyrs and the Ministry of Health
@ the Ministry of Martyrs and the Ministry of Health both claim to be responsible for the exhumation
? Who heads the Institute of Forensic Medicine?
= Munir Hashimi | Dr Munir Hashimi
@ replies the head of the Institute of Forensic Medicine, Dr Munir Hashimi, whose laboratory is the only one in the country that can analyse DNA from bones.
? Where did relatives bury three skulls?
= at the shrine of Sheikh Mand | the shrine of Sheikh Mand
@ On Friday night relatives from Sinoun removed three skulls, which they buried at the shrine of Sheikh Mand
? How many shots did Gulê Khalaf count?
= 81 | 81 shots
@ "I counted 81 shots, and I thought that some of us had needed two," she says.
? Who founded the Ezari Documentation Bureau?
= Nadira Elias | the German-trained attorney Nadira Elias
@ Lawyers of the Ezari Documentation Bureau (EDB), founded two years ago by the German-trained attorney Nadira Elias
? When did the exhumation begin?
= on December 1 | December 1
@ The exhumation began on December 1
? Who is Lucía Ferreyra-Montes?
= the Argentine anthropologist | Argentine anthropologist
@ a UN team, which is headed by the Argentine anthropologist Lucía Ferreyra-Montes.
? With what had the hands of 19 victims been bound?
= electric cable | with electric cable
@ the hands of 19 victims had been bound with electric cable
? what does the name Jangawar mean
= "warriors" | warriors
@ the Jangawar, whose name means "warriors" and who had some 4,000 men in the area
? Where does Rawand Zêbar want the dead to be laid to rest?
= in a memorial at the regional capital, Shaqlan | a memorial at the regional capital, Shaqlan | at the regional capital, Shaqlan | Shaqlan
@ Mr Zêbar wants the dead to be laid to rest in a memorial at the regional capital, Shaqlan, 150 kilometres away
~ What was the squad that came across the bodies actually looking for?
= mines
@ was found behind an agricultural college on the western edge of the city by a unit that was searching for mines
~ Why did the jihadists murder the elderly women, as the town hall chief tells it?
= because they could not be sold | they could not be sold
@ Most of the dead are believed to be women above the age of 50, killed because they could not be sold, according to Khairi Sharo
~ Under what codename was the city won back?
= Operation Clear Dawn | Clear Dawn
@ Deir Salwan was recaptured on November 13 in an offensive called Operation Clear Dawn
~ How long did the fighting for the town go on?
= 48 hours
@ The battle lasted 48 hours.
~ Which woman has unearthed dozens of such burial sites over the years?
= Suad al-Khafaji
@ says its director for missing persons, Suad al-Khafaji, who has opened 94 of them in her career.
~ By what did the family think they could tell their granny?
= a silver tooth | by a silver tooth
@ in the belief that they had recognised a grandmother by a silver tooth.
~ who is willing to build a shelter over the pit without pay
= Abu Saif | A local contractor, Abu Saif
@ A local contractor, Abu Saif, has offered to put up a roof of corrugated iron for nothing
~ Which official threatened to go ahead by himself if the premier did not act?
= Faris al-Jarba | The governor of the northern Sahl Salwan province, Faris al-Jarba
@ The governor of the northern Sahl Salwan province, Faris al-Jarba, said that he would ask the prime minister to settle the matter. If there was no decision by Thursday he would let the digging start on his own authority
~ What did the sole survivor eat on her flight?
= raw okra
@ walked for three days to the mountain, living on raw okra.
~ what job did the suspected ringleader have before he joined the extremists
= veterinary surgeon | a former veterinary surgeon
@ he was Mahir Shawkat al-Rawandi, a former veterinary surgeon who was the group's governor of Deir Salwan
~ Where were the girls brought by coach?
= the city of Ba'sharra | to the city of Ba'sharra | Ba'sharra
@ The younger ones were put on buses to the city of Ba'sharra
~ How many officers had given themselves up when the extremists marched in?
= 54
@ They could be the missing policemen of Deir Salwan, of whom 54 surrendered when the city fell
~ Why are the samples sent abroad to be matched?
= because the institute in the capital lacks chemicals | the institute in the capital lacks chemicals
@ They will be compared with the bones at a laboratory in The Hague, because the institute in the capital lacks chemicals
~ What sum is Berlin going to chip in?
= 900,000
@ The work will cost an estimated 1.7 million dollars, of which Germany has promised 900,000.
~ Who was in charge of the mountain militia when it slipped away in the dark?
= Sarbaz Piran
@ withdrew during the night without a warning. Their commander at the time, Sarbaz Piran, was never put on trial
~ For what reason can the accused not be prosecuted for trying to wipe out a people?
= as the country's penal code does not contain the word | the country's penal code does not contain the word
@ but not with genocide, as the country's penal code does not contain the word.
! How many soldiers died in the battle for Deir Salwan?
! How old is Mahir Shawkat al-Rawandi?
! Who is the judge in the trial on February 12?
! What was the name of the officer who wrote down Gulê Khalaf's story?
! How many mass graves were found near Ba'sharra?
! How much do the families of the policemen get as a pension?
! Who commanded the coalition's aircraft in Operation Clear Dawn?
! When was the agricultural college built?
! Which metal is liquid at room temperature?
! who is the ceo of toyota
! How many players are there in a cricket team?
! When did the Titanic sink?
