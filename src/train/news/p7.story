# Drones halt output at Libya's Wadi Sumrah oil field
TRIPOLI – Production at Wadi Sumrah, one of Libya's largest oil fields, was stopped on Friday after at least five drones flew over the installation and two of them exploded near a pumping station, the state-owned Unified Petroleum Corporation (UPC) said.
Nobody was injured, but a fire broke out in a storage tank and took nine hours to be put out, according to Suleiman al-Gharsi, the engineer who manages the field.
Wadi Sumrah, which lies in the desert some 640 kilometres south of the capital, near the oasis of Tazirghat, normally yields around 210,000 barrels a day, nearly a fifth of the country's output. It is run by the UPC together with Norway's Haldor Energy and Austria's DMV.
"This was not a toy and not a mistake," said the corporation's chairwoman, Intisar Ben Rajab, in Tripoli. She declared force majeure on exports from the port of Zuwaytin, to which the field is linked by pipeline.
No group has claimed responsibility. The government's interior minister, Khaled Mazoughi, said that the machines had come from the south-east, "where there is only sand and one airbase", an apparent reference to the base at al-Khadra, which is controlled by the rival Eastern Command.
The Eastern Command denied any involvement and offered to protect the field.
The price of Brent crude rose by 2.3 per cent to $68.40 on the news.
It is the second incident of its kind. In March a single drone was seen above the field for twenty minutes and disappeared without doing any harm.

# "It sounded like a motorbike in the sky"
TAZIRGHAT – Mabrouka Ahmad was baking when she heard it. "It sounded like a motorbike in the sky," she said. She went outside, and saw a grey thing with wings the length of a door, flying lower than the palm trees.
In the oasis of Tazirghat, 14 kilometres from the oil field of Wadi Sumrah, almost every one of the 6,500 inhabitants can tell a story about the night to Friday. The children have begun to draw it.
Hamid Kosso, a guard on the field's outer fence, fired 30 rounds into the air. "I hit the moon, perhaps," he says. He and his comrades belong to the Desert Shield, a local force recruited among the Tebu and Tuareg people, whose wages are paid by the oil corporation.
The wages, however, are in arrears. The 300 men have not received their pay since May, says their commander, Barka Sidi Ali, who rejects the suspicion that his own people guided the drones. "Whoever says so should come and stand here for one night without water."
That suspicion was voiced by a member of parliament, Naji al-Qasbi, who told a television channel that the attackers had known exactly which tank was full.
The oil has brought Tazirghat little. The town has a power cut of ten hours a day, although the flame of the field can be seen from its roofs, and its clinic was without a doctor until a Sudanese, Dr. Mutasim Idris, arrived last winter.
Among the fragments that boys gathered in the dunes was a propeller made of beech wood. The teacher, Mr. Senoussi, took it away from them and locked it in the school cupboard, where investigators found it on Sunday.

# Wreckage points to home-made aircraft with foreign engine, UN experts say
NEW YORK/TRIPOLI – The drones that attacked the Libyan oil field of Wadi Sumrah were assembled in a workshop, not a factory, but were driven by engines manufactured in China for model aeroplanes, according to a preliminary assessment by experts of the United Nations that was seen by this agency.
The four-page paper says that the aircraft had a range of between 300 and 450 kilometres and carried about 6 kilograms of explosive each.
That would rule out a launch from the al-Khadra base, which is 520 kilometres away, and would rather suggest a place in the Harouza hills, a region of smugglers' caves that no army controls.
The panel's coordinator, the Finnish arms specialist Aino Lehtomaa, declined to comment on the report, which is to be delivered to the Security Council on 12 October.
Investigators identified the engine from a serial number on a fragment that was kept by a village teacher. It belonged to a lot of 40 which had been delivered to a company in Sharjah named Falcon Hobby Trading in 2018. The firm's telephone was not answered.
Similar wooden propellers were found after an attack on an airfield in Chad in January, the document notes.
Haldor Energy, which owns 24 per cent of the field, has meanwhile flown out 71 foreign employees. Its spokesman, Sindre Aasland, said that they would return "when the sky is empty".
Libya is losing $14 million for each day that the field lies idle, according to the UPC.
The country has been divided between rival administrations since 2014. Its oil revenues are paid into a central bank that both of them claim to represent.

# Little-known group claims attack and demands share of oil money
TRIPOLI – A hitherto unknown organisation calling itself the Free Youth of the South (FYS) has said that it was behind the drone attack on the Wadi Sumrah oil field, and has threatened further strikes unless a tenth of the income from oil is spent in the southern provinces.
In a video that was released on Wednesday, a masked man reads a statement in front of three aircraft made of plywood. He gives the government "one month and not one night more".
"We do not burn our house, we knock at its door," the man says.
The interior ministry believes him to be Issa Warrag, 33, a former student of electrical engineering who was expelled from the University of Sebhana in 2011 and later fixed satellite dishes. His sister, Zahra, told a local radio station that the voice was not his.
The demand is popular even among people who condemn the method. Mayors of nine southern municipalities met on Thursday in the town of Murzat and called for talks. Their host, Mayor Lamin Abdelsalam, said that Wadi Sumrah had produced "oil for the north and asthma for the south" since it was opened in 1996.
Prime Minister Fawzi al-Barouni ruled out negotiations with "people who speak by explosion", but promised a development plan worth 1.2 billion dinars.
Haldor Energy and DMV have asked for systems to be installed that jam the signals by which drones are steered. Such equipment, which costs around $3.5 million for a field of that size, may not be imported under the UN arms embargo without an exemption.
The Italian government has offered to lend two jammers, along with six instructors.

# Wadi Sumrah resumes pumping after 26 days
TAZIRGHAT, Libya – Oil flowed again from Wadi Sumrah on Wednesday, 26 days after drones forced the field to close, following an accord between the government and the municipalities of the south.
Production started at 60,000 barrels a day and should reach its former level by the middle of November, said field manager Suleiman al-Gharsi, who opened the first valve together with the mayor of Murzat, Lamin Abdelsalam.
Under the agreement, which was brokered by the Maltese diplomat Carmelo Zerafa, 4 per cent of the field's revenue will go to a fund for roads, hospitals and electricity in the south. It will be administered by a board of seven, among whom there must be at least two women.
The Desert Shield guards received three of the five monthly wages that they were owed.
Force majeure at the port of Zuwaytin was lifted in the afternoon. A Greek tanker, the Kalliope, was the first to be loaded.
The Free Youth of the South rejected the deal in a message of one line: "Four is not ten." Its presumed leader, Issa Warrag, is believed to have crossed into Niger. A reward of 500,000 dinars has been offered for information that leads to his arrest.
On the roof of the canteen, two grey boxes from Italy now turn slowly from side to side. They were paid for by the foreign partners after the United Nations had granted an exemption last week.
Engineers say that the jammers also disturb the mobile phones of Tazirghat. Barka Sidi Ali, who commands the guards, does not mind. "For once," he said, "nobody calls me about the wages."
Total losses have been put at $364 million by the chairwoman of the UPC, Intisar Ben Rajab.

? How long did it take to put out the fire in the storage tank?
= nine hours
@ a fire broke out in a storage tank and took nine hours to be put out
? Who manages the Wadi Sumrah field?
= Suleiman al-Gharsi
@ according to Suleiman al-Gharsi, the engineer who manages the field
@ said field manager Suleiman al-Gharsi, who opened the first valve
? To which port is the field linked by pipeline?
= Zuwaytin | the port of Zuwaytin
@ She declared force majeure on exports from the port of Zuwaytin, to which the field is linked by pipeline.
? how many rounds did hamid kosso fire
= 30 | 30 rounds
@ Hamid Kosso, a guard on the field's outer fence, fired 30 rounds into the air.
? Who is the commander of the Desert Shield?
= Barka Sidi Ali
@ The 300 men have not received their pay since May, says their commander, Barka Sidi Ali
@ Barka Sidi Ali, who commands the guards, does not mind.
? How far is the al-Khadra base away?
= 520 kilometres
@ That would rule out a launch from the al-Khadra base, which is 520 kilometres away
? when is the report to be delivered to the security council
= on 12 October | 12 October
@ the report, which is to be delivered to the Security Council on 12 October
? What part of the field does Haldor Energy own?
= 24 per cent | 24 per cent of the field
@ Haldor Energy, which owns 24 per cent of the field, has meanwhile flown out 71 foreign employees.
? What does the Free Youth of the South demand?
= a tenth of the income from oil is spent in the southern provinces
@ has threatened further strikes unless a tenth of the income from oil is spent in the southern provinces
? When was Wadi Sumrah opened?
= in 1996 | 1996
@ said that Wadi Sumrah had produced "oil for the north and asthma for the south" since it was opened in 1996
? What was the name of the first tanker to be loaded?
= the Kalliope | Kalliope
@ A Greek tanker, the Kalliope, was the first to be loaded.
? How big is the reward for information about Issa Warrag?
= 500,000 dinars
@ A reward of 500,000 dinars has been offered for information that leads to his arrest.
~ Where in Libya is Wadi Sumrah to be found?
= in the desert some 640 kilometres south of the capital, near the oasis of Tazirghat | some 640 kilometres south of the capital | near the oasis of Tazirghat | oasis of Tazirghat
@ In the oasis of Tazirghat, 14 kilometres from the oil field of Wadi Sumrah, almost every one
@ Wadi Sumrah, which lies in the desert some 640 kilometres south of the capital, near the oasis of Tazirghat
~ Which Scandinavian firm has a hand in Wadi Sumrah?
= Haldor Energy | Norway's Haldor Energy
@ It is run by the UPC together with Norway's Haldor Energy and Austria's DMV.
~ Who is at the helm of Libya's state oil company?
= Intisar Ben Rajab
@ said the corporation's chairwoman, Intisar Ben Rajab, in Tripoli
@ Total losses have been put at $364 million by the chairwoman of the UPC, Intisar Ben Rajab.
~ which direction did khaled mazoughi say the drones came from?
= from the south-east | the south-east | south-east
@ The government's interior minister, Khaled Mazoughi, said that the machines had come from the south-east
~ Who holds the airfield of al-Khadra?
= the rival Eastern Command | Eastern Command
@ an apparent reference to the base at al-Khadra, which is controlled by the rival Eastern Command
~ How far up did Brent go because of the attack?
= $68.40 | by 2.3 per cent to $68.40 | 2.3 per cent
@ The price of Brent crude rose by 2.3 per cent to $68.40 on the news.
~ What did Mabrouka Ahmad liken the noise of the drone to?
= a motorbike in the sky | a motorbike
@ Mabrouka Ahmad was baking when she heard it. "It sounded like a motorbike in the sky," she said.
~ Since which month have the Desert Shield fighters gone unpaid?
= May | since May
@ The 300 men have not received their pay since May
~ Which lawmaker hinted that insiders had helped the attackers
= Naji al-Qasbi
@ That suspicion was voiced by a member of parliament, Naji al-Qasbi, who told a television channel that the attackers had known exactly which tank was full.
~ who treats the sick in tazirghat
= Dr. Mutasim Idris | Mutasim Idris
@ its clinic was without a doctor until a Sudanese, Dr. Mutasim Idris, arrived last winter
~ Where was the wooden part kept until detectives got hold of it?
= in the school cupboard | the school cupboard
@ The teacher, Mr. Senoussi, took it away from them and locked it in the school cupboard, where investigators found it on Sunday.
~ Where were the motors of the drones made?
= in China | China
@ but were driven by engines manufactured in China for model aeroplanes
~ From where do the UN specialists think the drones took off?
= the Harouza hills | a place in the Harouza hills
@ would rather suggest a place in the Harouza hills, a region of smugglers' caves that no army controls
~ What quantity of explosives did every drone have on board?
= about 6 kilograms | 6 kilograms
@ carried about 6 kilograms of explosive each
~ which emirati business had bought the batch of engines
= Falcon Hobby Trading
@ It belonged to a lot of 40 which had been delivered to a company in Sharjah named Falcon Hobby Trading in 2018.
~ What does the standstill of Wadi Sumrah cost Libya daily?
= $14 million
@ Libya is losing $14 million for each day that the field lies idle, according to the UPC.
~ What had Issa Warrag studied before he was thrown out?
= electrical engineering
@ Issa Warrag, 33, a former student of electrical engineering who was expelled from the University of Sebhana in 2011
~ Which relative disputes that Warrag is the masked man?
= Zahra | His sister, Zahra | His sister
@ His sister, Zahra, told a local radio station that the voice was not his.
~ In which place did the nine town leaders gather?
= the town of Murzat | Murzat
@ Mayors of nine southern municipalities met on Thursday in the town of Murzat and called for talks.
~ Why can jamming devices not simply be brought into Libya?
= the UN arms embargo | may not be imported under the UN arms embargo without an exemption
@ may not be imported under the UN arms embargo without an exemption
~ who mediated between tripoli and the southern towns
= Carmelo Zerafa | the Maltese diplomat Carmelo Zerafa
@ Under the agreement, which was brokered by the Maltese diplomat Carmelo Zerafa
~ What slice of the earnings does the south get under the deal?
= 4 per cent | 4 per cent of the field's revenue
@ 4 per cent of the field's revenue will go to a fund for roads, hospitals and electricity in the south
! How old is Suleiman al-Gharsi?
! How many barrels are stored at the port of Zuwaytin?
! Who is the chief executive of DMV?
! How many people were killed in the attack on the airfield in Chad?
! When did Aino Lehtomaa join the panel?
! What is the first name of the teacher Senoussi's wife?
! how much are the desert shield guards paid a month
! Who commands the Eastern Command?
! How many moons does Mars have?
! what is the tallest building in new york
! Who composed the Four Seasons?
! When was the Suez Canal opened?
