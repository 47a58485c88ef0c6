# Scores of fighters escape as gunmen storm prison in northern Tamassara
DJANGOROU, Tamassara (Sahel News Wire) – At least 170 inmates, among them dozens of convicted members of the Islamist group Ansar el-Wadi, broke out of the high-security prison of Koulbari in the night to Sunday after gunmen blew a hole in its eastern wall with a lorry full of explosives, officials said.
The attack began at about 1:40 a.m., when most of the guards were watching a football match on television, according to a prison officer who spoke on condition of anonymity. Fourteen guards and six attackers were killed in a gun battle that went on for nearly three hours.
Justice Minister Aminata Sow Berété, who flew to the scene on Sunday afternoon, said that 38 of the escapees had been recaptured by nightfall, most of them in the millet fields along the Goroul river. "They have no shoes, no water and no friends here," she told state television.
The minister said the army had closed the border crossing at Tin Abarak, and a curfew from 7 p.m. to 5 a.m. was imposed on the whole of Djangorou region.
Koulbari, a former salt warehouse from the colonial period that lies 9 kilometres outside the regional capital, held 612 prisoners on the eve of the attack, more than twice the number for which it was designed.
Among those on the run is Moussa ag Intalla, known as "the Watchmaker", who was sentenced to life in prison in 2020 for building the bombs that killed 31 people at a cattle market in Sirba. Authorities have offered a reward of 50 million francs for information leading to his arrest.
No group had claimed responsibility for the attack by Sunday evening.

# Prison chief suspended, "warnings were on his desk"
The director of Koulbari prison, Lieutenant Colonel Yacouba Tiendré, was suspended on Tuesday along with three of his deputies, two days after one of the largest prison breaks in the history of Tamassara.
The decision was announced by the head of the National Penitentiary Administration (APN), Inspector General Clarisse Ouattou, who said that an inquiry would show whether the men had been negligent or had been bought. "The warnings were on his desk," she said.
According to a letter seen by the daily Le Fleuve, the State Intelligence Office (BRE) had informed the prison on October 3 that Ansar el-Wadi was planning to free its men "before the end of the rains". The letter recommended that concrete blocks be placed on the access road, but the blocks, which had been ordered from a factory in Sirba, were never delivered because an invoice of 4.2 million francs had not been paid.
Mr. Tiendré's lawyer, Maître Salif Kambiré, rejected the accusations. He said that his client had asked the ministry for reinforcements three times since July and had been given "eleven recruits and a dog".
The number of fugitives, meanwhile, was corrected upwards. Ms. Ouattou put it at 203, of whom 61 had been caught, after the roll had been called again and it had turned out that the register had been burned along with the clerk's office.
Residents of the neighbouring village of Bossey-Bala said they had seen men shaving the inmates' heads and handing out women's clothes behind the mosque less than half an hour after the explosion. One farmer, Hamidou Lankoandi, said that his two donkeys had been taken by fugitives who promised to send them back.
The union of prison guards, SYGAPE, called for a day of mourning and demanded bulletproof vests for its members, of whom only one in five is said to have one.

# The Watchmaker: how a repairman from Tin Abarak became the most wanted man of the Sahel
In the arcades of the old market of Tin Abarak, people still remember the thin boy who could mend any radio. Moussa ag Intalla, the son of a caravan guide, learned the trade from an Armenian clockmaker, Garo Mikaelian, and opened a stall of his own at the age of nineteen.
"He had patience, that was his gift," said his cousin Raichatou walet Intalla, who sells leather goods two doors further on. "When the drought killed his father's camels, the patience was gone."
He is believed to have joined Ansar el-Wadi in 2012, the year in which the movement split from an older rebel front in a quarrel over ransom money. Within three years he was running its workshop, hidden in a cave in the Adrar Tazzait massif, where fertiliser and parts of washing machines were turned into bombs.
He was captured in January 2019 by Tamassaran paratroopers in a dentist's waiting room in Sirba, where he had gone under a false name because of an abscess. At his trial, which lasted only five days, he refused to stand up and spoke a single sentence: "Time is not yours."
Dr. Solange Mbaïtou, who studies armed groups at the Institute for Sahelian Affairs in Dakar, believes that the raid on Koulbari was carried out chiefly for his sake. The group, she said, had lost its last two bomb makers in accidents and "needed hands more than it needed fighters".
The attackers, who according to survivors knew the plan of the building, went straight to cell block C, where he had been kept alone since a hunger strike last year. They brought him a motorcycle and a pair of spectacles.
His wife, who was released from custody in 2021, lives with relatives across the border in Niger. She has refused to speak to journalists.

# Ansar el-Wadi claims Koulbari raid and shows escaped prisoners in video
Ansar el-Wadi on Thursday claimed responsibility for the attack on Koulbari prison, publishing a video of 17 minutes in which dozens of men in new camouflage uniforms are seen embracing in a dry valley.
The group's leader, Abu Talha el-Sabkhawi, says in the recording that the operation, which he calls "Breaking the Chains", was prepared for ten months and cost the lives of six "lions". He threatens further attacks on prisons in Tamassara and in the neighbouring Republic of Bandiara unless women held by the two governments are set free.
Army spokesman Colonel Dramane Zerbo-Kanté called the video propaganda and said that several of the men in it had in fact never been in Koulbari. He said the air force had bombed a column of pick-up trucks near the wells of In Tebezas on Wednesday, killing "around 25 terrorists, including escapees". The claim could not be verified, and a herders' association said that seven of the dead were nomads who had been watering their animals.
Bandiara's interior minister, Félix Adoukpo, said on Thursday that 400 additional gendarmes would be sent to the country's own prison for militants in the port city of Grand-Loumé, and that its visiting hours had been abolished until further notice.
In Djangorou, hundreds of people joined the funeral procession for the fourteen guards. The imam of the Great Mosque, El Hadj Oumarou Sanfo, called on families not to hide fugitives, "be they your own sons".
The European Union, which financed the prison's watchtowers as part of a programme worth 11 million euros, said that it was sending two experts to assist the inquiry. The cameras on the towers, a diplomat said, had been out of order since lightning struck in June.

# One month after Koulbari: a cook in custody, a bomb maker still free
DJANGOROU – One month after the mass breakout from Koulbari prison, 118 of the 203 fugitives are back behind bars and 29 have been killed, the public prosecutor of Djangorou, Issiaka Dembaga, said at a press conference on Wednesday. Fifty-six are still at large, among them Moussa ag Intalla.
The prosecutor said that the key figure on the inside had been the prison's cook, Bintou Sidwaya, 34, who is alleged to have smuggled a mobile phone and a drawing of the building past the guards in a cauldron of rice. She is said to have received a plot of land in return, and has been charged with aiding a terrorist organisation. Through her lawyer she said that she had been forced to do it after her younger brother was kidnapped in August.
The suspended director, Lieutenant Colonel Yacouba Tiendré, was cleared of corruption but will be tried for negligence before the military tribunal, which is expected to open the case in February.
The prison itself stands empty. The remaining inmates were taken in a convoy of 22 vehicles to Fort Gaden, an army base on an island in Lake Ouro, where the government intends to build a new prison for 300 high-risk detainees by the end of next year.
Human rights groups are alarmed. "On the island neither lawyers nor families can reach them," said Ibrahim Tall-Maïga, who leads the League for the Rights of Detainees (LDD). According to the league, at least five recaptured men died in custody, allegedly after they had been beaten.
Fuel and bread have grown dearer in the region since the curfew was imposed, as lorry drivers no longer travel at night. Traders in Djangorou have asked Governor Nafissatou Barmou to shorten it by three hours.
The farmer Hamidou Lankoandi, for his part, has some good news: one of his donkeys came home by itself.

? How many guards were killed in the attack on Koulbari?
= Fourteen | Fourteen guards | fourteen | the fourteen guards
@ Fourteen guards and six attackers were killed in a gun battle that went on for nearly three hours.
@ In Djangorou, hundreds of people joined the funeral procession for the fourteen guards.
? When did the attack begin?
= at about 1:40 a.m. | about 1:40 a.m. | 1:40 a.m.
@ The attack began at about 1:40 a.m., when most of the guards were watching a football match on television
? which border crossing did the army close
= Tin Abarak | the border crossing at Tin Abarak
@ The minister said the army had closed the border crossing at Tin Abarak
? What was Koulbari in the colonial period?
= salt warehouse | a former salt warehouse | former salt warehouse
@ Koulbari, a former salt warehouse from the colonial period that lies 9 kilometres outside the regional capital, held 612 prisoners on the eve of the attack
? Who heads the National Penitentiary Administration?
= Clarisse Ouattou
@ The decision was announced by the head of the National Penitentiary Administration (APN), Inspector General Clarisse Ouattou
? Why were the concrete blocks never delivered?
= because an invoice of 4.2 million francs had not been paid | an invoice of 4.2 million francs had not been paid
@ the blocks, which had been ordered from a factory in Sirba, were never delivered because an invoice of 4.2 million francs had not been paid.
? Whose donkeys were taken by fugitives?
= Hamidou Lankoandi | One farmer, Hamidou Lankoandi | The farmer Hamidou Lankoandi
@ One farmer, Hamidou Lankoandi, said that his two donkeys had been taken by fugitives who promised to send them back.
@ The farmer Hamidou Lankoandi, for his part, has some good news: one of his donkeys came home by itself.
? From whom did Moussa ag Intalla learn his trade?
= Garo Mikaelian | an Armenian clockmaker, Garo Mikaelian
@ Moussa ag Intalla, the son of a caravan guide, learned the trade from an Armenian clockmaker, Garo Mikaelian
? Where was the workshop of Ansar el-Wadi hidden?
= in a cave in the Adrar Tazzait massif | a cave in the Adrar Tazzait massif | the Adrar Tazzait massif
@ Within three years he was running its workshop, hidden in a cave in the Adrar Tazzait massif
? Who is Solange Mbaïtou?
= studies armed groups at the Institute for Sahelian Affairs in Dakar | who studies armed groups at the Institute for Sahelian Affairs in Dakar
@ Dr. Solange Mbaïtou, who studies armed groups at the Institute for Sahelian Affairs in Dakar, believes that the raid on Koulbari was carried out chiefly for his sake.
? What does the leader of Ansar el-Wadi call the operation?
= Breaking the Chains | "Breaking the Chains"
@ says in the recording that the operation, which he calls "Breaking the Chains", was prepared for ten months
? How many additional gendarmes will be sent to the prison in Grand-Loumé?
= 400 | 400 additional gendarmes
@ said on Thursday that 400 additional gendarmes would be sent to the country's own prison for militants in the port city of Grand-Loumé
? who is the imam of the Great Mosque in Djangorou?
= El Hadj Oumarou Sanfo | Oumarou Sanfo
@ The imam of the Great Mosque, El Hadj Oumarou Sanfo, called on families not to hide fugitives
? What is Bintou Sidwaya charged with?
= aiding a terrorist organisation
@ She is said to have received a plot of land in return, and has been charged with aiding a terrorist organisation.
? Where were the remaining inmates of Koulbari taken?
= Fort Gaden, an army base on an island in Lake Ouro | Fort Gaden | to Fort Gaden | an army base on an island in Lake Ouro
@ The remaining inmates were taken in a convoy of 22 vehicles to Fort Gaden, an army base on an island in Lake Ouro
? Who leads the League for the Rights of Detainees?
= Ibrahim Tall-Maïga
@ said Ibrahim Tall-Maïga, who leads the League for the Rights of Detainees (LDD).
~ Which member of the government travelled to the site of the jailbreak the same day?
= Aminata Sow Berété | Justice Minister Aminata Sow Berété | Justice Minister
@ Justice Minister Aminata Sow Berété, who flew to the scene on Sunday afternoon, said that 38 of the escapees had been recaptured by nightfall
~ What were the warders busy with when the assailants struck?
= watching a football match on television | a football match on television | a football match
@ The attack began at about 1:40 a.m., when most of the guards were watching a football match on television
~ How much will be paid for a tip about where the bomb maker is hiding?
= 50 million francs | a reward of 50 million francs
@ Authorities have offered a reward of 50 million francs for information leading to his arrest.
~ How long did the shooting last?
= nearly three hours
@ Fourteen guards and six attackers were killed in a gun battle that went on for nearly three hours.
~ Which agency had tipped off the jail weeks earlier?
= the State Intelligence Office | State Intelligence Office | the State Intelligence Office (BRE) | BRE
@ the State Intelligence Office (BRE) had informed the prison on October 3 that Ansar el-Wadi was planning to free its men "before the end of the rains".
~ who defends the ousted governor of the jail
= Salif Kambiré | Maître Salif Kambiré
@ Mr. Tiendré's lawyer, Maître Salif Kambiré, rejected the accusations.
~ What happened to the list of prisoners' names?
= burned along with the clerk's office | burned | had been burned along with the clerk's office
@ it had turned out that the register had been burned along with the clerk's office.
~ What protective gear did the warders' association ask for?
= bulletproof vests
@ The union of prison guards, SYGAPE, called for a day of mourning and demanded bulletproof vests for its members
~ Over what did the jihadists fall out with the front from which they came?
= ransom money | a quarrel over ransom money
@ the year in which the movement split from an older rebel front in a quarrel over ransom money.
~ In what kind of place did soldiers seize the Watchmaker years ago?
= a dentist's waiting room in Sirba | a dentist's waiting room | in a dentist's waiting room in Sirba
@ He was captured in January 2019 by Tamassaran paratroopers in a dentist's waiting room in Sirba, where he had gone under a false name because of an abscess.
~ Whom does the militant chief want released from jail?
= women held by the two governments | women
@ He threatens further attacks on prisons in Tamassara and in the neighbouring Republic of Bandiara unless women held by the two governments are set free.
~ Where did warplanes hit the trucks?
= near the wells of In Tebezas | the wells of In Tebezas | In Tebezas
@ He said the air force had bombed a column of pick-up trucks near the wells of In Tebezas on Wednesday
~ what put the surveillance equipment out of action
= lightning
@ The cameras on the towers, a diplomat said, had been out of order since lightning struck in June.
~ In which vessel did the kitchen worker get the phone inside?
= a cauldron of rice | in a cauldron of rice | cauldron
@ who is alleged to have smuggled a mobile phone and a drawing of the building past the guards in a cauldron of rice.
~ How many runaways had still not been found four weeks on?
= Fifty-six
@ Fifty-six are still at large, among them Moussa ag Intalla.
~ Which official do the merchants want to ease the night-time ban?
= Nafissatou Barmou | Governor Nafissatou Barmou
@ Traders in Djangorou have asked Governor Nafissatou Barmou to shorten it by three hours.
! How old is Moussa ag Intalla?
! How many inmates escaped from the prison in Grand-Loumé?
! Who was the judge at the trial of Moussa ag Intalla?
! What is the name of Bintou Sidwaya's brother?
! When was Abu Talha el-Sabkhawi born?
! How much will the new prison on the island cost?
! which country trained the Tamassaran paratroopers
! Who is the president of Tamassara?
! How many moons does Jupiter have?
! Who wrote the novel Things Fall Apart?
! what is the best time to plant tomatoes
! When will the next Summer Olympics open?
