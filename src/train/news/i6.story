# Leaked papers reveal plan for Mali army assault on Tin Adhar
BAMAKO, Feb 2 (Continental Press) – Mali's government said on Monday it had opened an inquiry after secret papers describing a planned offensive against the rebel-held northern town of Tin Adhar were published on the internet.
The 43 pages, most of which are marked "very secret", appeared late on Friday on a messaging channel called Sahara Papers and had been seen by more than two million users before it was blocked. They set out the strength, routes and timetable of Operation Kanaga, in which some 4,800 soldiers were to advance on the town from two sides, beginning on February 21.
Defence Minister General Souleymane Diarrassouba called the papers "a mixture of the false and the outdated". Two Western officials and a former officer of the general staff, however, told Continental Press that they were genuine.
Tin Adhar, a salt-trading town of about 17,000 people in the Kidal region, has been in the hands of the Azawad Patriotic Coalition (APC) since it drove out a garrison in August 2023. The rebels, most of them Tuareg, demand self-rule for the north.
The APC's spokesman, Attaher ag Iknane, said the leak proved that the authorities had never meant to keep the ceasefire which was mediated by Mauritania last November. "They were shaking our hand and measuring our coffin," he said.
Mauritania's foreign ministry expressed concern and summoned the Malian ambassador, Aïssata Konta, to Nouakchott's Palace of Ministries for an explanation.

# Town of salt packs its bags
TIN ADHAR, Mali – The bus to the Algerian frontier used to leave Tin Adhar once a week, half empty. Since the papers came out it has been leaving every morning, with passengers on the roof.
On page 17 of the leaked plan, which everybody here seems to carry on his telephone, the quarter around the old mosque is shaded in red and labelled "zone of fire". Raichatou walet Mossa, a 36-year-old midwife, lives in the middle of it. "I looked for my house and I found it under the letter F," she said.
Between 3,000 and 3,500 people have left since Saturday, according to Sister Bernadette Kéita of the Catholic relief service, who counts them at the town gate. Most make for the wells of In Taborak, some 90 kilometres to the north-east, where the United Nations refugee agency has put up 400 tents.
The rebels have begun to dig trenches and have forbidden men between 18 and 45 to depart. The chief of the salt traders, Alhousseini ould Badi, said twelve of his camel drivers had been pressed into service. He has written to both sides to ask that the salt store, a mud building from 1911, be spared.
Prices have gone the way of fear. A sack of millet now costs 42,000 CFA francs, against 26,000 a week ago, while a camel can be had for half of what it used to fetch because nobody can feed it.
At the hospital Dr. Issouf Dembélé, the only surgeon, is training barbers to tie off wounds.

# ANALYSIS: Who gains from the Kanaga papers?
DAKAR – Secret papers do not leak; they are poured, and the question is by whom.
Three theories are making the rounds in the capitals of the Sahel, said Fatou Binetou Sarr, director of the West African Observatory of Conflict (WAOC) in Dakar. According to the first, an officer who considered the offensive reckless wished to stop it. Two of the papers are memoranda by the head of military planning, Colonel Modibo Sanankoua, who warned that the troops had fuel for only nine days and would lack helicopters.
The second theory suspects a foreign service. The documents were photographed on a table whose grain, as online sleuths have shown, matches the furniture of a hotel in Niamey in which a delegation of the general staff stayed in the middle of January. A briefcase was left unattended there during a dinner of two hours.
The third holds that the government itself let the plan out in order to frighten the rebels into concessions. Sarr thinks little of this: "One does not burn one's own house in order to warm the neighbour."
What is certain is that the offensive has lost its surprise. The papers name the ford of Oued Ilek as the only place where heavy vehicles can cross, and the rebels are said to have mined it within a day.
They also contain an embarrassment. A note on page 31 puts the number of soldiers who deserted last year at 1,140, almost three times the figure that was given to parliament in December.

# Sergeant arrested over leak, wife says he cannot use a scanner
BAMAKO – A clerk of the general staff has been arrested on suspicion of having passed on the plan for the attack on Tin Adhar, the military prosecutor, Commandant Hawa Tangara, said on Thursday.
Sergeant Drissa Goïta, 31, was taken from his flat in the Magnambougou district of the capital at four in the morning. In his locker investigators found a telephone that was not registered and 6.5 million CFA francs in cash, Tangara said.
His wife, Oumou Goïta, told this newspaper that the money had been saved for a taxi which the two of them wished to buy from her uncle. "He cannot even work the scanner at the copy shop, I have to do it for him," she said.
His lawyer, Maître Cheick Oumar Sidibé, complained that he had not been allowed to see his client for 50 hours. He pointed out that the sergeant had been on leave for a wedding in Sikasso from January 10 to 20, that is, at the very time when the papers were photographed according to the date on the pictures.
The press association fears that the case will be used as a pretext. Its president, Mariam Tounkara, said the news site Le Fleuve had been searched on Wednesday and eleven computers carried off, merely because it had printed the note about deserters.
If he is found guilty of treason, Goïta could be sent to prison for life. The death penalty, which had not been carried out since 1980, was struck from the military code two years ago.

# Mali puts off offensive as talks resume in Nouakchott
NOUAKCHOTT, Feb 20 (Continental Press) – A day before the army was to march on the rebel-held town of Tin Adhar, Mali's government said on Friday that it would return to the negotiating table.
A delegation led by the minister of reconciliation, Abdoulaye Koumaré, arrived in the Mauritanian capital in the afternoon. It is to meet envoys of the Azawad Patriotic Coalition, who are headed by the movement's deputy chairman, Mohamed ag Attayoub.
General Souleymane Diarrassouba, who had at first described the papers as false, admitted in a televised speech that Operation Kanaga had existed. It had been "one drawer among many", the defence minister said, and would stay shut as long as the other side kept its word.
Two hours earlier it was announced that Colonel Modibo Sanankoua had been relieved of his post as head of planning. He was not accused of the leak, a government source said, but of having put his doubts into writing.
The case against Sergeant Drissa Goïta took a turn as well. He was released on bail of two million CFA francs after a hotel in Niamey had handed over recordings from its corridor, which show a waiter entering the room in which the briefcase lay. The waiter, who was hired in December with forged references, has disappeared.
Mauritanian Foreign Minister Sidi Mohamed ould Taleb, the host of the talks, proposes that Tin Adhar be placed under a mixed police force of 300 men and that the salt tax be shared. In the town itself the bus to the frontier was half empty again on Thursday.

? What is the name of the channel on which the papers appeared?
= Sahara Papers
@ appeared late on Friday on a messaging channel called Sahara Papers
? How many soldiers were to advance on Tin Adhar?
= some 4,800 | 4,800 | some 4,800 soldiers
@ They set out the strength, routes and timetable of Operation Kanaga, in which some 4,800 soldiers were to advance on the town from two sides, beginning on February 21.
? Who is Mali's defence minister?
= Souleymane Diarrassouba | General Souleymane Diarrassouba
@ Defence Minister General Souleymane Diarrassouba called the papers "a mixture of the false and the outdated".
@ General Souleymane Diarrassouba, who had at first described the papers as false, admitted in a televised speech that Operation Kanaga had existed. It had been "one drawer among many", the defence minister said
? What do the rebels of the APC demand?
= self-rule for the north
@ The rebels, most of them Tuareg, demand self-rule for the north.
? Who is Attaher ag Iknane?
= The APC's spokesman
@ The APC's spokesman, Attaher ag Iknane, said the leak proved
? Which ambassador did Mauritania summon?
= the Malian ambassador, Aïssata Konta | Aïssata Konta | the Malian ambassador
@ summoned the Malian ambassador, Aïssata Konta, to Nouakchott's Palace of Ministries for an explanation
? how many people have left Tin Adhar since Saturday
= Between 3,000 and 3,500 | 3,000 and 3,500 | Between 3,000 and 3,500 people
@ Between 3,000 and 3,500 people have left since Saturday, according to Sister Bernadette Kéita
? Where do most of those who leave the town go?
= the wells of In Taborak, some 90 kilometres to the north-east | the wells of In Taborak | In Taborak
@ Most make for the wells of In Taborak, some 90 kilometres to the north-east
? What does a sack of millet now cost in Tin Adhar?
= 42,000 CFA francs
@ A sack of millet now costs 42,000 CFA francs, against 26,000 a week ago
? Who directs the West African Observatory of Conflict?
= Fatou Binetou Sarr
@ said Fatou Binetou Sarr, director of the West African Observatory of Conflict (WAOC) in Dakar
? Which ford do the papers name?
= the ford of Oued Ilek | Oued Ilek
@ The papers name the ford of Oued Ilek as the only place where heavy vehicles can cross
? How many soldiers deserted last year according to the note on page 31?
= 1,140
@ A note on page 31 puts the number of soldiers who deserted last year at 1,140
? Where does Sergeant Goïta have his flat?
= in the Magnambougou district of the capital | the Magnambougou district of the capital | Magnambougou
@ Sergeant Drissa Goïta, 31, was taken from his flat in the Magnambougou district of the capital at four in the morning.
? who is the lawyer of Drissa Goïta?
= Cheick Oumar Sidibé | Maître Cheick Oumar Sidibé
@ His lawyer, Maître Cheick Oumar Sidibé, complained that he had not been allowed to see his client for 50 hours.
? When was the death penalty last carried out?
= 1980
@ The death penalty, which had not been carried out since 1980, was struck from the military code two years ago.
? Who led the delegation that arrived in Nouakchott?
= Abdoulaye Koumaré | the minister of reconciliation, Abdoulaye Koumaré
@ A delegation led by the minister of reconciliation, Abdoulaye Koumaré, arrived in the Mauritanian capital in the afternoon.
~ How long is the stack of documents that got out?
= 43 pages | The 43 pages
@ The 43 pages, most of which are marked "very secret"
~ Which state brokered last autumn's halt to the fighting?
= Mauritania
@ the ceasefire which was mediated by Mauritania last November
~ Since when have the insurgents held the desert settlement?
= August 2023 | since it drove out a garrison in August 2023
@ has been in the hands of the Azawad Patriotic Coalition (APC) since it drove out a garrison in August 2023
~ Which woman who delivers babies spotted her home on the map?
= Raichatou walet Mossa
@ Raichatou walet Mossa, a 36-year-old midwife, lives in the middle of it. "I looked for my house and I found it under the letter F," she said.
~ who has stopped younger males from getting out
= The rebels
@ The rebels have begun to dig trenches and have forbidden men between 18 and 45 to depart.
~ what would the merchants' leader like both armies not to damage
= the salt store | the salt store, a mud building from 1911
@ He has written to both sides to ask that the salt store, a mud building from 1911, be spared.
~ Why has the price of riding animals collapsed?
= nobody can feed it | because nobody can feed it
@ a camel can be had for half of what it used to fetch because nobody can feed it
~ Who is teaching hairdressers how to stop bleeding?
= Issouf Dembélé | Dr. Issouf Dembélé
@ At the hospital Dr. Issouf Dembélé, the only surgeon, is training barbers to tie off wounds.
~ For how many days would the supplies of petrol and diesel have lasted?
= nine days | only nine days
@ who warned that the troops had fuel for only nine days and would lack helicopters
~ In which foreign city were the pictures probably snapped?
= Niamey
@ The documents were photographed on a table whose grain, as online sleuths have shown, matches the furniture of a hotel in Niamey
~ What would the rulers have hoped to achieve if they had let the secret slip on purpose?
= to frighten the rebels into concessions | in order to frighten the rebels into concessions | frighten the rebels into concessions
@ The third holds that the government itself let the plan out in order to frighten the rebels into concessions.
~ For what did the suspect's spouse say the banknotes had been put aside?
= a taxi | for a taxi which the two of them wished to buy from her uncle | a taxi which the two of them wished to buy from her uncle
@ the money had been saved for a taxi which the two of them wished to buy from her uncle
~ where was the accused celebrating when the shots were taken?
= Sikasso | a wedding in Sikasso
@ the sergeant had been on leave for a wedding in Sikasso from January 10 to 20
~ Which media outlet had its machines hauled away?
= Le Fleuve | the news site Le Fleuve
@ the news site Le Fleuve had been searched on Wednesday and eleven computers carried off
~ Which officer lost his job because he had set down his misgivings on paper?
= Modibo Sanankoua | Colonel Modibo Sanankoua
@ Two hours earlier it was announced that Colonel Modibo Sanankoua had been relieved of his post as head of planning. He was not accused of the leak, a government source said, but of having put his doubts into writing.
~ What sum let the clerk out of jail until his trial?
= two million CFA francs
@ He was released on bail of two million CFA francs
! What is the name of the waiter who entered the room
! How old is Colonel Sanankoua?
! How many users did Sahara Papers have in 2024?
! Who chairs the Azawad Patriotic Coalition?
! How much is the salt tax?
! What is the name of the hotel in Niamey?
! how many soldiers of the garrison died in August 2023
! When does the trial of Drissa Goïta begin?
! Who painted Guernica?
! What is the highest mountain in Africa?
! how long do you boil a soft egg
! When was the Suez Canal opened?
