# Zamira sends 6,000 soldiers to the frontier and drops leaflets
PORT LUANDRE, Monday – The government of Zamira has ordered reinforcements of about 6,000 soldiers to its eastern frontier with Ubenda, where a militia crossed over last week and burned down two customs posts, Defence Minister Celestino Mabunda said on Monday.
The troops, drawn from the First and the Fourth Infantry Division, are being taken by rail to Kasavi, the last station before the border, and from there on lorries to the Lwembe hills. Mr. Mabunda said that they had orders "to stop, to search and, if need be, to pursue".
At the same time air force planes have dropped some 200,000 leaflets over the frontier region. Printed in three languages, they call on the inhabitants to leave the forest tracks by Thursday noon and to report to one of five reception centres. Whoever is met on the tracks after that, they say, "will be regarded as a combatant".
Ubenda protested at once. The country's government spokeswoman, Espérance Nyakato, said that at least a third of the leaflets had come down on Ubendan soil and that this was "a violation of our airspace by paper". Zamira denied that any of its planes had crossed the line.
The militia, which calls itself the Lwembe Salvation Front (LSF), is estimated by Western diplomats at between 700 and 1,000 fighters. It is led by a former forest ranger, Augustin Kaboré-Lenga, for whose capture a reward of $75,000 has been offered. He demands that the logging concessions in the hills, which were granted to a foreign company in 2019, be withdrawn.

# "It fell into the soup": how the leaflets reached Mutondwe
MUTONDWE – The first leaflet fell into Mama Josefa's soup. The second landed on the back of a goat, which ate it. By evening the children of Mutondwe, a village of 600 people in the Lwembe hills, had gathered so many that the teacher, Paulino Achebo, had his pupils write their sums on the blank side.
Almost nobody could read the front. It is printed in Portuguese, French and the coastal language Sena-Mar, but not in Lwembe, the only language that is spoken here. Mr. Achebo translated it on the football field through a megaphone borrowed from the football club.
The map on it has confused people still more. It shows a reception centre at Old Mission, a place that was flooded when the Kafubi reservoir was filled eleven years ago. "They want us to report to the fish," said the village elder, Domingos Wara.
All the same, about a third of the inhabitants packed their belongings. The walk to Kasavi takes two days; on the way there is a river, the Nsolo, over which the army has built a footbridge of oil drums. Those who stay behind want to harvest the cassava first, for thieves have come in the past whenever the fields were left alone.
The parish nurse, Sister Benedita Kloos, a Dutchwoman who has lived here for 31 years, is also staying. She has two women in labour, she said, and "babies cannot read leaflets either".
An army spokesman in Kasavi, Captain Rui Tembwe, conceded that there had been an error on the map and said that a corrected version was being printed.

# First clash at Lwembe: army reports 34 militiamen killed
KASAVI, Friday – In the first major clash since the arrival of the reinforcements, Zamiran troops killed 34 members of the Lwembe Salvation Front on Thursday night, the army command in Kasavi announced.
According to Captain Tembwe, a column of the Fourth Division was attacked near the sawmill of Timba with machine guns and home-made rockets, shortly after the time limit set in the leaflets had run out. Four soldiers died and nine were injured. He said that documents had been captured that proved the militia had been supplied from Ubenda.
In a recorded message, which was broadcast by the station Radio Hills, Mr. Kaboré-Lenga spoke of three dead on his side. The others, he claimed, were charcoal burners who had had no chance of reading the appeal. He announced that the fight would be carried "down to the railway".
The Zamiran League for Human Rights (ZLHR) demanded an independent investigation. Its lawyer, Teresa Mondlovu, said she had the names of 22 charcoal burners from the village of Sipo who had not returned. The defence minister rejected the allegation and said that "charcoal burners do not carry rockets".
The African Union has appointed a mediator, the former Malawian chief justice Grace Phiri-Banda, who is expected in Kasavi on Wednesday. It will be her task to bring the two governments, who have not spoken to each other since March, to the same table. Ubenda has put its own army on alert and moved a battalion to the border town of Rugenda.

# Who printed the leaflets? A small firm and a large mistake
The leaflets that caused derision in the Lwembe hills came from a printing works that otherwise produces beer labels. This emerges from invoices which were made available to the Port Luandre Courier.
The firm, Gráfica Atlântica, belongs to Osvaldo Mabunda, a nephew of the defence minister. It received 4.8 million kwari for the order, about four times the usual price, and no other bids were invited. Mr. Mabunda junior says that the work had to be done overnight and that he had to hire 30 students to fold the paper.
The text was written by the psychological operations section of the general staff, headed by Lieutenant Colonel Armando Chissola. He told the Courier that he had asked in writing for a version in Lwembe, but that the ministry had replied that the language "has no official spelling". Linguists dispute this: a Lwembe dictionary with 12,000 entries was published as early as 1987 by the missionary Hendrik Kloos, the uncle of the nurse of Mutondwe.
The outdated map was taken from a school atlas. A corrected leaflet, of which 90,000 copies were dropped on Saturday, contains a new mistake: it gives the date of the deadline as 31 June.
In parliament the chairwoman of the budget committee, Ivone Saramba, has asked for all contracts of the ministry since the beginning of the year to be laid before her. Mr. Mabunda senior called this "an attack in the rear of fighting troops".

# Mediator wins pullback; concessions to be reviewed
RUGENDA, 22 July – Zamira will withdraw two thirds of the reinforcements from its eastern frontier by the end of August, and Ubenda will allow joint patrols on the forest tracks. This was agreed by the two governments on Tuesday in the border town of Rugenda, after five days of negotiations under the chairmanship of Grace Phiri-Banda.
The former judge said that the hardest part had been the seating plan. In the end the delegations sat in the open air on either side of the boundary stone number 88, each in its own country.
The Lwembe Salvation Front was not at the table, but a letter from Mr. Kaboré-Lenga was read out in which he promised to halt attacks for 100 days. In return the logging concessions, held by the Singapore-based company Teakline Holdings, are to be reviewed by a panel of four scientists. Teakline's manager in Zamira, Douglas Yeo, said that his firm had "nothing to fear from trees being counted".
The defence minister took no part. He had been replaced on Sunday by the president of Zamira, Filomena Dasilva, who gave no reason; his successor is the former police chief Hélder Canhoto. The inquiry into the printing contract continues.
Of the missing charcoal burners of Sipo, nine have been found alive in a camp in Ubenda. Ms. Mondlovu, who spoke to them there, said that they had never seen a leaflet. The bodies of the thirteen others lie in a mass grave near the sawmill, she believes; the army has agreed to have it opened.
In Mutondwe, where all but a dozen families have returned, Mr. Achebo's pupils still have enough paper for the whole of the coming school year.

? Who announced on Monday that reinforcements had been ordered to the frontier?
= Celestino Mabunda | Defence Minister Celestino Mabunda
@ burned down two customs posts, Defence Minister Celestino Mabunda said on Monday.
? How many leaflets have been dropped over the frontier at first?
= some 200,000 | 200,000 | some 200,000 leaflets
@ At the same time air force planes have dropped some 200,000 leaflets over the frontier region.
? by when should the inhabitants leave the forest tracks
= by Thursday noon | Thursday noon
@ they call on the inhabitants to leave the forest tracks by Thursday noon and to report to one of five reception centres.
? How large is the reward for the capture of Augustin Kaboré-Lenga?
= $75,000 | a reward of $75,000
@ It is led by a former forest ranger, Augustin Kaboré-Lenga, for whose capture a reward of $75,000 has been offered.
? Who translated the leaflet on the football field?
= Mr. Achebo | Paulino Achebo
@ Mr. Achebo translated it on the football field through a megaphone borrowed from the football club.
@ the teacher, Paulino Achebo, had his pupils write their sums on the blank side.
? Which river must people cross on the way to Kasavi?
= the Nsolo | Nsolo
@ The walk to Kasavi takes two days; on the way there is a river, the Nsolo, over which the army has built a footbridge of oil drums.
? How long has Sister Benedita Kloos lived in Mutondwe?
= 31 years | for 31 years
@ The parish nurse, Sister Benedita Kloos, a Dutchwoman who has lived here for 31 years, is also staying.
? Where was the column of the Fourth Division attacked?
= near the sawmill of Timba | the sawmill of Timba
@ a column of the Fourth Division was attacked near the sawmill of Timba with machine guns and home-made rockets
? which station broadcast the recorded message of Mr. Kaboré-Lenga
= Radio Hills | the station Radio Hills
@ In a recorded message, which was broadcast by the station Radio Hills, Mr. Kaboré-Lenga spoke of three dead on his side.
? who is Teresa Mondlovu?
= lawyer | Its lawyer
@ The Zamiran League for Human Rights (ZLHR) demanded an independent investigation. Its lawyer, Teresa Mondlovu, said
? Who heads the psychological operations section of the general staff?
= Lieutenant Colonel Armando Chissola | Armando Chissola
@ The text was written by the psychological operations section of the general staff, headed by Lieutenant Colonel Armando Chissola.
? when was the Lwembe dictionary published
= as early as 1987 | 1987
@ a Lwembe dictionary with 12,000 entries was published as early as 1987 by the missionary Hendrik Kloos
? What was the outdated map taken from?
= a school atlas | school atlas
@ The outdated map was taken from a school atlas.
? Where did the two governments reach their agreement?
= in the border town of Rugenda | the border town of Rugenda | Rugenda
@ This was agreed by the two governments on Tuesday in the border town of Rugenda
? For how many days did Mr. Kaboré-Lenga promise to halt attacks?
= 100 | 100 days | for 100 days
@ a letter from Mr. Kaboré-Lenga was read out in which he promised to halt attacks for 100 days.
? Who is the president of Zamira?
= Filomena Dasilva
@ He had been replaced on Sunday by the president of Zamira, Filomena Dasilva, who gave no reason
~ How many extra men are being moved up to the border?
= about 6,000 | 6,000 | about 6,000 soldiers
@ has ordered reinforcements of about 6,000 soldiers to its eastern frontier with Ubenda
~ Who voiced the neighbouring state's complaint?
= Espérance Nyakato
@ The country's government spokeswoman, Espérance Nyakato, said that at least a third of the leaflets had come down on Ubendan soil
~ What did the rebel chief do before he took up arms?
= forest ranger | former forest ranger
@ It is led by a former forest ranger, Augustin Kaboré-Lenga
~ what became of the sheet that came down on an animal
= a goat, which ate it | ate it
@ The second landed on the back of a goat, which ate it.
~ In which tongue should the appeal have been written for the villagers to grasp it?
= Lwembe
@ but not in Lwembe, the only language that is spoken here.
~ Why can nobody go to one of the assembly points shown?
= flooded when the Kafubi reservoir was filled eleven years ago | a place that was flooded when the Kafubi reservoir was filled eleven years ago
@ It shows a reception centre at Old Mission, a place that was flooded when the Kafubi reservoir was filled eleven years ago.
~ what do people want to get in before they go?
= the cassava | cassava
@ Those who stay behind want to harvest the cassava first
~ which officer owned up to the blunder
= Captain Rui Tembwe | Rui Tembwe
@ An army spokesman in Kasavi, Captain Rui Tembwe, conceded that there had been an error on the map
~ How many losses did the government side have in the fight?
= Four soldiers died and nine were injured | Four soldiers | Four
@ Four soldiers died and nine were injured.
~ According to the insurgents' leader, who were most of those killed?
= charcoal burners
@ The others, he claimed, were charcoal burners who had had no chance of reading the appeal.
~ Which ex-judge is to get the neighbours talking again?
= Grace Phiri-Banda | the former Malawian chief justice Grace Phiri-Banda
@ The African Union has appointed a mediator, the former Malawian chief justice Grace Phiri-Banda
@ after five days of negotiations under the chairmanship of Grace Phiri-Banda.
~ which relative of the politician made money from the order
= Osvaldo Mabunda | a nephew of the defence minister
@ The firm, Gráfica Atlântica, belongs to Osvaldo Mabunda, a nephew of the defence minister.
~ What does the company that ran off the sheets normally make?
= beer labels
@ came from a printing works that otherwise produces beer labels.
~ Which impossible day appears on the second version?
= 31 June
@ it gives the date of the deadline as 31 June.
~ Which lawmaker wants to look through the paperwork of all the deals?
= Ivone Saramba
@ In parliament the chairwoman of the budget committee, Ivone Saramba, has asked for all contracts of the ministry since the beginning of the year to be laid before her.
~ Who took over as chief of the armed forces department?
= Hélder Canhoto | the former police chief Hélder Canhoto
@ his successor is the former police chief Hélder Canhoto.
! How old is Augustin Kaboré-Lenga?
! What is the name of the president of Ubenda?
! How many planes did the air force use to drop the leaflets?
! How much does Teakline Holdings pay for the concessions?
! When did Sister Benedita Kloos train as a nurse?
! How long is the frontier between Zamira and Ubenda?
! Who commands the First Infantry Division?
! how many people live in Kasavi
! What is the largest desert in the world?
! how do I get a stain of red wine out of a shirt
! Who plays James Bond at present?
! When does the stock exchange in New York open?
