# Spanish frigate seizes weapons from dhow off Somalia
DJIBOUTI, May 8 (Orbis News) – A Spanish frigate serving with a European naval force has seized more than 1,100 assault rifles and a large quantity of ammunition from a dhow off the northern coast of Somalia, the force said on Thursday.
The vessel, the Nur al-Bahr, was boarded before dawn on Tuesday some 60 nautical miles north-east of the fishing port of Qandhaar Yar, after a patrol aircraft had noticed that it was sailing without a flag and without lights, according to Commander Beatriz Olmedo, spokeswoman of the European Maritime Mission (EMM).
Under a cargo of onions and charcoal the boarding team found 1,124 Kalashnikov-type rifles, 38 heavy machine guns, around 300,000 rounds of ammunition and 14 crates with parts for small drones. "It is the largest find of this kind in these waters since 2018," Olmedo said.
The crew of nine, made up of five Yemenis, three Pakistanis and a Tanzanian, offered no resistance. They were taken aboard the frigate, the Conde de Lemos, and were to be handed over to the authorities in Djibouti, with which the European Union has a transfer agreement.
The dhow itself was sunk by gunfire because it was leaking and could not be towed, the mission said.
It was not clear for whom the arms were meant. A United Nations arms embargo forbids the delivery of weapons to armed groups in Somalia and Yemen. The Somali government thanked the mission, and its security minister, Abdinasir Warfa, said the rifles would have "turned a dozen villages into graveyards".

# Fishermen of Qandhaar Yar feel the squeeze
QANDHAAR YAR, Somalia – On the beach of Qandhaar Yar everybody knew the Nur al-Bahr, and nobody wants to have known what she carried.
"She came every second month, when the moon was small, and she bought ice from us," said Maryan Jibriil, who runs the only ice factory in the town of 9,000 on the Gulf of Aden. The captain, a quiet Yemeni called Saleh Bawazir, always paid in dollars and never asked for a receipt.
Since the dhow was seized, coastguards of the regional administration have confiscated the papers of 26 boats and forbidden night fishing for 30 days. The order was given by the governor, Cabdi Faarax Duale, who said that honest men had no business on the water in the dark.
The fishermen see it otherwise. Tuna bite at night, explained Yusuf Siyad, the head of the fishing cooperative, and without them a family loses about $15 a day, three quarters of what it lives on.
Around 200 people, many of them women who dry and sell the catch, marched to the governor's office on Saturday and emptied baskets of rotten bait on its steps. Two were arrested and let go the next morning after elders had vouched for them.
Siyad proposes that each boat should carry a tracking device, which a Danish aid organisation, Havhjelp, has offered to pay for. "Let them watch us, as long as they let us fish," he said.
The governor has promised an answer by the end of the month.

# ANALYSIS: The long road of a rifle
NAIROBI – The serial numbers had been filed off, but not well enough. Under ultraviolet light, investigators who examined the rifles of the Nur al-Bahr in Djibouti could read the numbers on 212 of them, and these tell of a long journey.
According to Helen Achterberg, who leads the Horn of Africa desk of the research group Small Arms Trace (SAT), most of the weapons were made between 2016 and 2019 and had been sold legally to the army of a third state, which she declined to name while inquiries are under way. They are thought to have been stolen from a depot there, loaded in a port on the Makran coast and transferred to the dhow on the open sea.
"A rifle that costs $150 at the start is worth $900 on the beach and up to $1,600 in the mountains," Achterberg said. With such margins, she added, smugglers can afford to lose two shipments out of three.
Who was to receive them is disputed. The drone parts point to Yemen, since Somali groups have hardly used such aircraft, while the course of the dhow, which was heading south when it was stopped, points to the hills of Gal Madow, where a militant faction led by Abu Talxa has its camps.
Colonel Idriss Robleh, a retired officer of the Djiboutian gendarmerie, believes that both are right. The smugglers, he said, are in the habit of serving two customers on one voyage, the way a bus serves two villages.
A panel of experts of the Security Council is to report on the case in September.

# "We were told it was onions": captain speaks from his cell
DJIBOUTI – Saleh Bawazir has hands like ropes and a voice so low that the interpreter has to ask him to repeat himself. For three weeks the captain of the Nur al-Bahr has been held in the Nagad detention centre on the edge of Djibouti City, where a reporter was allowed to see him for 25 minutes in the presence of a guard.
"We were told it was onions," he said. He took over the load from a larger ship, whose name had been covered with a tarpaulin, in a calm sea on the night of April 29. For the voyage he was promised $6,000, of which he received a third in advance from a man he knew only as "the Accountant".
Bawazir, 52, comes from the village of Ras Hamam in Yemen's eastern Mahra governorate and used to fish for lobster. He gave it up in 2021, he said, after foreign trawlers had torn his nets three times in a season.
His lawyer, Kadra Houmed, argues that the Spaniards had no right to board the dhow, because she had a Yemeni registration that was kept in a drawer of the wheelhouse. The proof went down with the vessel, she said, "which is convenient for some".
The prosecutor, Mahmoud Abdillahi Guedi, rejects this. A ship that shows no flag is a ship without nationality and may be visited by any warship, he said in his office, under a portrait of the president.
If convicted, the crew members face between 5 and 20 years in prison. The youngest of them, a cook from Zanzibar named Juma Haji, is 17 and is to be tried by a juvenile court.

# Seven convicted over arms dhow, rifles to be melted down
DJIBOUTI, Nov 20 (Orbis News) – A court in Djibouti on Thursday sentenced the captain of an arms-smuggling dhow to 12 years in prison and six of his crew to terms of between four and seven years, half a year after they were caught by a Spanish frigate off Somalia.
The presiding judge, Oubah Waberi, said Saleh Bawazir must have known that the Nur al-Bahr carried more than onions, as he had ordered the charcoal to be piled over the crates. The mitigating fact that he had guided investigators to a second cache near Ras Hamam was taken into account, she said.
A Pakistani mechanic was acquitted for lack of evidence. The case of the ship's cook, who is a minor, was closed in August, and he was sent home to Zanzibar in the care of the International Organization for Migration.
Kadra Houmed, who defended the captain, announced an appeal. "They have jailed the donkey and let the merchant go," she said.
The man known as "the Accountant" has been identified by Interpol as Taher Qasimov, a 44-year-old dealer with two passports who was last seen in Sharjah, a person familiar with the inquiry said. A red notice was issued for him in October.
The rifles will be melted down at a steelworks in Ali Sabieh and made into reinforcing bars for a school, the justice ministry said. Only the machine guns are to be given to the Somali army, with the consent of the Security Council committee that oversees the embargo.

? What is the name of the Spanish frigate?
= the Conde de Lemos | Conde de Lemos
@ They were taken aboard the frigate, the Conde de Lemos
? Who is Beatriz Olmedo?
= spokeswoman of the European Maritime Mission (EMM) | spokeswoman of the European Maritime Mission
@ according to Commander Beatriz Olmedo, spokeswoman of the European Maritime Mission (EMM)
? How many rounds of ammunition were found on the dhow?
= around 300,000 | 300,000 | around 300,000 rounds
@ Under a cargo of onions and charcoal the boarding team found 1,124 Kalashnikov-type rifles, 38 heavy machine guns, around 300,000 rounds of ammunition
? Why was the dhow sunk?
= it was leaking and could not be towed | because it was leaking and could not be towed
@ The dhow itself was sunk by gunfire because it was leaking and could not be towed
? Who is the Somali security minister?
= Abdinasir Warfa
@ its security minister, Abdinasir Warfa, said the rifles would have "turned a dozen villages into graveyards"
? who runs the ice factory in Qandhaar Yar
= Maryan Jibriil
@ said Maryan Jibriil, who runs the only ice factory in the town of 9,000 on the Gulf of Aden
? for how long is night fishing forbidden
= 30 days | for 30 days
@ coastguards of the regional administration have confiscated the papers of 26 boats and forbidden night fishing for 30 days
? What does Yusuf Siyad propose?
= each boat should carry a tracking device | that each boat should carry a tracking device
@ Siyad proposes that each boat should carry a tracking device
? On how many of the rifles could the serial numbers be read?
= 212
@ could read the numbers on 212 of them
? Who leads the Horn of Africa desk of Small Arms Trace?
= Helen Achterberg
@ According to Helen Achterberg, who leads the Horn of Africa desk of the research group Small Arms Trace (SAT)
? Where does Abu Talxa's faction have its camps?
= the hills of Gal Madow | Gal Madow
@ points to the hills of Gal Madow, where a militant faction led by Abu Talxa has its camps
? When is the panel of experts to report?
= in September | September
@ A panel of experts of the Security Council is to report on the case in September.
? Where is Saleh Bawazir being held?
= the Nagad detention centre on the edge of Djibouti City | the Nagad detention centre | Nagad detention centre
@ the captain of the Nur al-Bahr has been held in the Nagad detention centre on the edge of Djibouti City
? how much was the captain promised for the voyage?
= $6,000
@ For the voyage he was promised $6,000
? Which judge presided over the trial?
= Oubah Waberi
@ The presiding judge, Oubah Waberi, said Saleh Bawazir must have known
? Why was the Pakistani mechanic acquitted?
= lack of evidence | for lack of evidence
@ A Pakistani mechanic was acquitted for lack of evidence.
~ What made the crew of the plane suspicious of the boat?
= it was sailing without a flag and without lights | sailing without a flag and without lights
@ after a patrol aircraft had noticed that it was sailing without a flag and without lights
~ What was heaped on top of the guns to conceal them?
= onions and charcoal | a cargo of onions and charcoal | charcoal | the charcoal
@ Under a cargo of onions and charcoal the boarding team found 1,124 Kalashnikov-type rifles
@ as he had ordered the charcoal to be piled over the crates
~ How many people were on the smugglers' vessel?
= nine | crew of nine
@ The crew of nine, made up of five Yemenis, three Pakistanis and a Tanzanian, offered no resistance.
~ What kind of money did the skipper use when he settled his bills in town?
= dollars | in dollars
@ The captain, a quiet Yemeni called Saleh Bawazir, always paid in dollars and never asked for a receipt.
~ Which official banned going out after dark?
= Cabdi Faarax Duale | the governor, Cabdi Faarax Duale
@ The order was given by the governor, Cabdi Faarax Duale
~ how much income does a household miss out on without the tuna
= about $15 a day | about $15 | $15 a day
@ without them a family loses about $15 a day
~ Which charity would foot the bill for the gadgets?
= Havhjelp | a Danish aid organisation, Havhjelp
@ a tracking device, which a Danish aid organisation, Havhjelp, has offered to pay for
~ what did the angry crowd tip out in front of the regional chief's building
= baskets of rotten bait | rotten bait
@ marched to the governor's office on Saturday and emptied baskets of rotten bait on its steps
~ What can a gun fetch by the time it gets up into the highlands?
= up to $1,600 | $1,600
@ A rifle that costs $150 at the start is worth $900 on the beach and up to $1,600 in the mountains
~ Which clue suggests the load was bound for Yemenis?
= The drone parts | drone parts
@ The drone parts point to Yemen, since Somali groups have hardly used such aircraft
~ Who thinks the traffickers deliver to a pair of clients on the same trip?
= Idriss Robleh | Colonel Idriss Robleh
@ Colonel Idriss Robleh, a retired officer of the Djiboutian gendarmerie, believes that both are right.
~ Why did the skipper quit his former livelihood?
= foreign trawlers had torn his nets three times in a season | after foreign trawlers had torn his nets three times in a season
@ He gave it up in 2021, he said, after foreign trawlers had torn his nets three times in a season.
~ which attorney represents the jailed seaman?
= Kadra Houmed
@ His lawyer, Kadra Houmed, argues that the Spaniards had no right to board the dhow
@ Kadra Houmed, who defended the captain, announced an appeal.
~ How long must the skipper spend behind bars?
= 12 years | 12 years in prison
@ A court in Djibouti on Thursday sentenced the captain of an arms-smuggling dhow to 12 years in prison
~ What is the real identity of the paymaster with the nickname?
= Taher Qasimov
@ The man known as "the Accountant" has been identified by Interpol as Taher Qasimov
~ What are the firearms going to be turned into?
= reinforcing bars for a school | reinforcing bars
@ The rifles will be melted down at a steelworks in Ali Sabieh and made into reinforcing bars for a school
! How many sailors serve on the Conde de Lemos
! How many rifles were found in the seizure of 2018?
! Which state's army had bought the rifles?
! How old is Kadra Houmed?
! Who is the captain of the Spanish frigate?
! How many weapons lay in the cache near Ras Hamam?
! what was the larger ship called that handed over the load
! how much does a tracking device cost
! Which is the longest river in Asia?
! Who directed the film Titanic?
! At what temperature should a freezer be kept?
! when was the Berlin Wall built
