# Turkey launches "Operation Winter Talon" in mountains of northern Iraq
ANKARA – Turkish commandos supported by fighter jets and artillery crossed into northern Iraq before dawn on Tuesday at the start of an offensive against the banned Mountain Freedom Party (MFP), Turkey's defence ministry announced.
The operation, which has been given the code name "Winter Talon", covers a strip of land some 40 kilometres wide around the Gara Spî valley, from which, the ministry said, militants had been preparing attacks on border posts.
"Our heroes have entered the lair," Defence Minister Tahsin Korkmazer wrote on his account at 4.12 a.m. He later told reporters that 81 targets, among them shelters, caves and ammunition stores, had been hit in the first six hours.
Two Turkish soldiers were killed and five were injured when an explosive device went off near the village of Bêduhê, according to the governor's office in the border province of Şemrex.
The MFP, which has fought for self-rule since 1986 and is regarded as a terrorist organisation by Turkey, the United States and the European Union, said through its spokesman Zinar Botani that it had shot down a helicopter. Ankara denied the claim.
Turkey has carried out at least nine cross-border operations since 2008. The last one, called "Iron Anvil", ended in June.
The Iraqi foreign ministry summoned Turkey's ambassador in Baghdad, Levent Sayar, to hand him a note of protest.
Officials in the northern Iraqi town of Deraluk said villagers from at least seven hamlets had left their homes and that two schools were being prepared for them.

# Bees, walnuts and bombs: villagers leave Gara Spî valley
DERALUK, Iraq – When the first aircraft came, Hajji Sadiq Miran counted his hives. There were 64 of them, on a terrace above the village of Bêduhê. By noon on Tuesday, he said, there were nine.
"The bees did not belong to any party," said the 71-year-old, who is sitting on a school bench in Deraluk with four of his grandchildren.
About 1,150 people have come down from the Gara Spî valley since Turkey's operation began, according to the mayor of Deraluk, Warhel Tahir. He has opened two schools and a wedding hall to them, and has asked the regional government in Erbil for 300 stoves, as the nights are already cold.
It is the fourth time since 1991 that the people of Bêduhê have had to abandon their houses. The village lived from honey, walnuts and, some admit, from the petrol that is brought over the passes on mules.
Villagers complain that they are caught between two sides. The guerrillas take food and hide in the caves above the fields, they say, and the planes follow.
"We told the men with the guns: go away, for the sake of the children," said Amina Rasho, who taught at the village school, which had 26 pupils. "They said the mountain was theirs."
Mrs. Rasho's husband, Kovan, was wounded in the leg by a splinter and is being treated in Duhok. He had gone back for the cow.
An organisation of local lawyers, Peace Witness, has recorded the deaths of three civilians, one of them a shepherd aged 15.
Turkey says it takes every care to avoid harm to civilians and that it publishes warnings in advance. No one in the wedding hall could remember having seen one.

# Baghdad calls incursion a violation, Erbil asks both sides to leave
BAGHDAD/ERBIL – Iraq will take its complaint over Turkey's latest military operation to the United Nations Security Council, Foreign Minister Haidar al-Jumaili said on Thursday, as fighting in the northern mountains entered a third day.
"No state may chase its problems into its neighbour's garden," Mr. al-Jumaili said at a press conference in Baghdad. He denied that his government had been told about the plan beforehand.
That statement was contradicted by the Turkish presidency, whose communications director, Defne Aksoylu, said that a senior Iraqi security official had been informed on 3 November, eight days before the first soldiers crossed.
Neither side named the official. Three Iraqi lawmakers said they believed that it was the national security adviser, Qasim al-Dulaimi, whose office declined to comment.
The regional government in Erbil, which relies on Turkey for the export of its oil, was more careful. Its spokesman, Jutyar Barwari, said that "both the party and the Turkish army should take their war elsewhere".
Trade across the Sermaz crossing, through which some 1,800 lorries pass every day, has not been interrupted, the customs authority said.
Demonstrators threw eggs at a Turkish bank in the city of Sulaimani on Wednesday. Eleven of them were arrested.
In Washington, a spokeswoman for the State Department said that the United States recognised Turkey's right to defend itself but expected that "Iraqi sovereignty be respected".
Analysts doubt whether Baghdad's complaint will have consequences. A similar letter, which was sent in 2015, is still waiting to be put on the agenda.

# Analysis: What the Turkish army wants from Winter Talon
Seen from the air, Mount Sorê is nothing but a grey tooth. Whoever holds it, however, can see for 60 kilometres in every direction, which is why Turkish engineers were already pouring concrete on its top on Friday.
The hill, at 2,140 metres, is the real prize of the operation, argues Nihat Ersoy, a retired brigadier who commanded troops in the area in the 1990s and who now writes for the journal Savunma.
"Formerly we went in, we counted bodies and we went home," he said. "Now we go in and we stay."
According to satellite pictures analysed by the Open Border Project (OBP), Turkey has set up 37 military posts on Iraqi soil since 2018, the deepest of which is 31 kilometres from the frontier. They are linked by roads on which no Iraqi travels.
The purpose is to cut the party's line of supply, which leads from its headquarters on the Iranian border to Syria. Couriers used to need four nights for the journey; since last spring they have needed at least eleven.
There are domestic reasons as well. Municipal elections are due on 30 March, and the nationalist party of Deputy Prime Minister Orhan Yalazan has called for "a final blow" for months.
The MFP for its part has learned to avoid battle. Its units, which once numbered 50 men, have been divided into teams of three to five, and they have begun to use small drones bought in shops.
It was such a drone, Turkish media reported, that killed Major Emre Tunalı, the highest-ranking officer to have died so far, as he was inspecting a position on Wednesday night.
The cost is considerable. An hour's flight of a single jet costs about $22,000, Mr. Ersoy estimates, "and the cave is still there the next morning".

# Ankara declares operation a success; party says it will return with the snow
ŞEMREX, Turkey – Turkey on Sunday brought its nineteen-day offensive in northern Iraq to an end, saying that 214 militants had been "neutralised" and that the Gara Spî valley had been cleared of what it called terrorist nests.
Speaking to soldiers in the border town of Çelê, Defence Minister Tahsin Korkmazer said that some of the troops would remain on Mount Sorê "for as long as the threat remains". Sixteen Turkish soldiers lost their lives, he said.
The Mountain Freedom Party (MFP) put its losses at 38. Its spokesman, Zinar Botani, said in a radio message that the fighters had left the valley on the ninth day and would "come back with the snow".
The party confirmed, however, that a member of its leadership, Rêvan Cudi, who was in charge of its finances, had been killed in an air strike on a car near the town of Amêdî. Turkish media had reported her death on 22 November.
Among the things that were seized, the ministry listed 190 rifles, two tonnes of fertiliser and a printing press.
In Deraluk, families began to load their belongings on to tractors. Mayor Warhel Tahir warned them not to go home before the paths had been checked for unexploded ammunition, a task that has been given to a Norwegian mine-clearing group and will take between two and three months.
Hajji Sadiq Miran, a beekeeper, went anyway. He found his house without windows but the walnut trees unharmed, he said by telephone.
The European Union's foreign policy chief called on Turkey to withdraw entirely. Iraq's complaint to the Security Council has not been discussed so far.

? What is the code name of the operation?
= Winter Talon | "Winter Talon"
@ The operation, which has been given the code name "Winter Talon", covers a strip of land some 40 kilometres wide
? How many targets were hit in the first six hours?
= 81 | 81 targets
@ He later told reporters that 81 targets, among them shelters, caves and ammunition stores, had been hit in the first six hours.
? who is turkey's ambassador in baghdad
= Levent Sayar
@ The Iraqi foreign ministry summoned Turkey's ambassador in Baghdad, Levent Sayar, to hand him a note of protest.
? How many stoves has the mayor of Deraluk asked for?
= 300 | 300 stoves
@ and has asked the regional government in Erbil for 300 stoves, as the nights are already cold
? Who taught at the village school in Bêduhê?
= Amina Rasho
@ said Amina Rasho, who taught at the village school, which had 26 pupils
? What is Peace Witness?
= An organisation of local lawyers
@ An organisation of local lawyers, Peace Witness, has recorded the deaths of three civilians
? who is the spokesman of the regional government in erbil
= Jutyar Barwari
@ The regional government in Erbil, which relies on Turkey for the export of its oil, was more careful. Its spokesman, Jutyar Barwari, said
? How many demonstrators were arrested in Sulaimani?
= Eleven | Eleven of them
@ Demonstrators threw eggs at a Turkish bank in the city of Sulaimani on Wednesday. Eleven of them were arrested.
? How high is Mount Sorê?
= 2,140 metres
@ The hill, at 2,140 metres, is the real prize of the operation
? When are municipal elections due in Turkey?
= on 30 March | 30 March
@ Municipal elections are due on 30 March
? What does an hour's flight of a jet cost?
= about $22,000 | $22,000
@ An hour's flight of a single jet costs about $22,000, Mr. Ersoy estimates
? How many rifles were seized?
= 190 | 190 rifles
@ Among the things that were seized, the ministry listed 190 rifles, two tonnes of fertiliser and a printing press.
~ Which armed movement is Winter Talon aimed at?
= Mountain Freedom Party (MFP) | the banned Mountain Freedom Party (MFP) | Mountain Freedom Party
@ at the start of an offensive against the banned Mountain Freedom Party (MFP), Turkey's defence ministry announced
~ Where did a bomb take the lives of two Turkish soldiers?
= near the village of Bêduhê | the village of Bêduhê | Bêduhê
@ Two Turkish soldiers were killed and five were injured when an explosive device went off near the village of Bêduhê
~ what did the mfp boast of having brought down
= a helicopter | helicopter
@ said through its spokesman Zinar Botani that it had shot down a helicopter
~ since what year has the MFP been struggling for autonomy
= 1986 | since 1986
@ The MFP, which has fought for self-rule since 1986
~ Under what name did the Turks run their previous campaign across the border?
= Iron Anvil | "Iron Anvil"
@ The last one, called "Iron Anvil", ended in June.
~ How many of Sadiq Miran's beehives survived the bombs?
= nine
@ There were 64 of them, on a terrace above the village of Bêduhê. By noon on Tuesday, he said, there were nine.
~ Which town hall chief has put displaced families up in classrooms?
= Warhel Tahir | the mayor of Deraluk, Warhel Tahir
@ according to the mayor of Deraluk, Warhel Tahir. He has opened two schools and a wedding hall to them
~ What fuel is smuggled into the valley by pack animals?
= petrol | the petrol
@ The village lived from honey, walnuts and, some admit, from the petrol that is brought over the passes on mules.
~ Why did Kovan return to the village and get hurt
= He had gone back for the cow | gone back for the cow | for the cow
@ Mrs. Rasho's husband, Kovan, was wounded in the leg by a splinter and is being treated in Duhok. He had gone back for the cow.
~ To which body does Haidar al-Jumaili plan to bring Iraq's grievance?
= the United Nations Security Council | United Nations Security Council | Security Council
@ Iraq's complaint to the Security Council has not been discussed so far.
@ Iraq will take its complaint over Turkey's latest military operation to the United Nations Security Council, Foreign Minister Haidar al-Jumaili said on Thursday
~ Who insisted that Baghdad had received notice a week ahead?
= Defne Aksoylu
@ That statement was contradicted by the Turkish presidency, whose communications director, Defne Aksoylu, said that a senior Iraqi security official had been informed on 3 November, eight days before the first soldiers crossed.
~ Which Iraqi do three MPs suspect of having been told by the Turks?
= Qasim al-Dulaimi | the national security adviser, Qasim al-Dulaimi
@ Three Iraqi lawmakers said they believed that it was the national security adviser, Qasim al-Dulaimi, whose office declined to comment.
~ For what does the Kurdish regional government depend on Ankara?
= the export of its oil
@ The regional government in Erbil, which relies on Turkey for the export of its oil, was more careful.
~ how many trucks go through Sermaz daily?
= some 1,800 | 1,800 | some 1,800 lorries
@ Trade across the Sermaz crossing, through which some 1,800 lorries pass every day, has not been interrupted
~ what was pelted by protesters in sulaimani
= a Turkish bank
@ Demonstrators threw eggs at a Turkish bank in the city of Sulaimani on Wednesday.
~ Which former general says the peak is what the army is really after?
= Nihat Ersoy
@ The hill, at 2,140 metres, is the real prize of the operation, argues Nihat Ersoy, a retired brigadier
~ How far inside Iraq is Turkey's most advanced post?
= 31 kilometres | 31 kilometres from the frontier
@ Turkey has set up 37 military posts on Iraqi soil since 2018, the deepest of which is 31 kilometres from the frontier
~ How much time do messengers of the party need nowadays to get to Syria?
= at least eleven
@ Couriers used to need four nights for the journey; since last spring they have needed at least eleven.
~ Which politician's party has been clamouring for a decisive strike?
= Orhan Yalazan | Deputy Prime Minister Orhan Yalazan
@ the nationalist party of Deputy Prime Minister Orhan Yalazan has called for "a final blow" for months
~ Who was the most senior Turkish soldier killed in the campaign up to Friday?
= Emre Tunalı | Major Emre Tunalı
@ killed Major Emre Tunalı, the highest-ranking officer to have died so far
~ what did rêvan cudi do in the leadership of the mfp
= in charge of its finances | was in charge of its finances
@ a member of its leadership, Rêvan Cudi, who was in charge of its finances, had been killed in an air strike
~ Who will look for leftover munitions on the tracks?
= a Norwegian mine-clearing group | Norwegian mine-clearing group
@ a task that has been given to a Norwegian mine-clearing group and will take between two and three months
! How old is Defence Minister Tahsin Korkmazer?
! How many soldiers were killed in Operation Iron Anvil?
! Who succeeded Rêvan Cudi in the leadership of the party?
! In which year was Levent Sayar sent to Baghdad?
! how much does a kilo of honey from bêduhê cost
! Who is the governor of Şemrex?
! How many caves are there on Mount Sorê?
! How many civilians were killed in the operation in 2008?
! Which planet is closest to the Sun?
! who directed the film Titanic
! What is the longest river in France?
! How many players are in a volleyball team?
