# Avalanche buries ski tourers in Georgia's Kvesi range
TBILISI – Rescuers pulled nine bodies from the snow on Sunday after an avalanche swept away a party of foreign ski tourers and their guides in Georgia's northern Kvesi range, the Emergency Service said. Between five and seven people were still missing when the search was broken off at nightfall.
The slab came loose at about 11.20 am below the summit of Mount Shavtali, which rises to 3,940 metres, and slid down more than a kilometre to the edge of the village of Lagvani, where it stopped metres from a chapel.
Most of the dead are from the Netherlands and the Czech Republic, said Davit Orbelani, the deputy chief of the Emergency Service, who flew over the site in a border police helicopter. Two local guides, brothers from Lagvani, are also thought to have died.
"We found one man alive after four hours because his dog would not leave the place," Mr. Orbelani said. The survivor, a 44-year-old engineer from Utrecht named Joost van Velzen, had broken both legs.
The regional administration had raised the avalanche warning to level four, the second highest, on Friday evening, after some 90 centimetres of fresh snow had fallen in two days. Why the group set out nevertheless was unclear.
Their tour had been sold by Alpina Kavkasi, a travel company based in the resort of Didi Mta. Its owner, Nino Gelashvili-Rau, could not be reached for comment.
Prime Minister Levan Tordia expressed his condolences in telegrams to Amsterdam and Prague and ordered all slopes in the region to be closed until further notice. It was the gravest accident of its kind in the country since 2004, when 13 soldiers were buried on the Arkhoti pass.

# A village digs for its own
LAGVANI – They came with the shovels with which they clear the roofs. When the cloud of snow had settled on Sunday, about 70 people from Lagvani, among them a priest in his cassock, climbed up to the cone of the avalanche and began to dig, an hour and a half before the first helicopter landed.
It was Father Zurab Kiladze who organised them into three rows, an arm's length apart, as his grandfather had taught him. "You do not look for people with your eyes but with a stick," said the 58-year-old, who served as a mountain soldier before he was ordained.
By evening they had found four people, one of them alive. Joost van Velzen, the engineer, was carried into the house of the beekeeper Manana Tsiklauri, who warmed him with heated stones wrapped in sheepskin until the helicopter took him to the Gorna clinic in Tbilisi.
The dog that had given the place away, a white sheepdog called Bardi, did not belong to the Dutchman at all. It is Ms. Tsiklauri's, and it had followed the skiers since breakfast because one of them had given it sausage.
The two guides, Irakli and Gia Maisura, were found on Monday, roped together. Irakli, the elder, had wanted to call off the tour, according to his widow, Eka Maisura; she says that he telephoned the company in Didi Mta at seven in the morning and was told that he would not be paid if he turned round.
The villagers call the slope "the Widow-maker", a name that is found on no map. In 1976 it destroyed eleven houses, and the chapel was built afterwards out of their stones.
The village has no doctor, no siren and, since the mast was blown down in December, no mobile network. Its 160 inhabitants were told about the warning by no one.

# Tour operator says guides were free to turn back
DIDI MTA – The owner of the company that sold the fatal tour on Mount Shavtali rejected all blame on Tuesday and said that the decision to go up had been taken by the guides alone.
"No one in my office has ever ordered a guide onto a mountain," Nino Gelashvili-Rau told journalists in the lobby of her hotel, reading from a sheet of paper. A call at seven in the morning, of which the family of one of the guides speaks, "did not take place", she said.
Alpina Kavkasi, which she founded in 2012 together with her Swiss husband, Urs Rau, charged the skiers 2,400 euros each for six days, including a night in a shepherd's hut. The company takes around 600 guests a winter into the mountains and has had one other fatal accident, in 2018, when a Polish woman fell into a crevasse.
The police have seized telephones and computers from its premises. The investigation is led by Tamar Bregvadze of the regional prosecutor's office, who said that the telephone company had been asked for a list of all calls made on Sunday morning.
The association of mountain guides, known by the initials SMG, accused the government of looking on while "anyone with a van and a website" sells tours. Its president, Vakhtang Lomia, called for a law under which a guide who turns back must be paid in full.
There are only 48 guides with an international diploma in the whole country, he said, but more than 300 people work as such. The Maisura brothers had no diploma, though Irakli had passed the first of three examinations.
Meanwhile the number of dead rose to 14 after a Czech student, Lenka Havrdová, died in hospital. One person, a 29-year-old Dutch photographer, is still missing.

# Analysis: The warning that nobody heard
Georgia has had an avalanche warning service for only three winters. It consists of five people in a former weather station at Gudani, was set up with 1.1 million euros from the Austrian development agency, and publishes its bulletins every evening at six, in Georgian and English, on the internet.
The bulletin of that Friday left little to be desired. It warned of "slabs on slopes facing north-east, which a single skier may set off", and named the Shavtali group expressly.
That it did not arrive where it was needed has several reasons. The service, as its head, the glaciologist Sopio Januashvili, explains, has no right to close a slope; it may only recommend this to the regional governor, who must sign a decree, and the governor's office is shut at weekends.
The governor, Temur Abashi, has said that he read the recommendation on Sunday at noon, forty minutes after the avalanche. He has refused to resign, arguing that he is not responsible for the hours laid down by the ministry.
In neighbouring countries, things are organised differently. In Armenia, the road police can bar access to a valley on their own authority, and in Switzerland communes keep commissions whose members are telephoned at night.
Ms. Januashvili is not sure that a prohibition would have helped. What she misses are eyes: "We have two measuring masts for a range that is 130 kilometres long, and one of them has been out of order since the lightning in August."
Opposition deputies want to create an inquiry committee. The ruling party, Free Hearth, which holds 81 of the 150 seats, has so far turned this down, saying that one should not "ski on the dead".

# Spring in Lagvani: last victim found, call list contradicts company
LAGVANI – Ten weeks after the avalanche, the melting snow has given up its last victim. A shepherd came upon the body of the photographer Maarten Kuiper on Saturday in a gully called Devil's Throat, nearly 400 metres below the place where searchers had suspected him.
His camera hung around his neck, and it still worked. The last picture, which his mother, Annelies Kuiper, has allowed to be published, shows the two guides bent over a snow pit, apparently testing the layers, at 10.52 in the morning.
For the prosecutor, something else counts more. The list of the telephone company shows that a call lasting three minutes was made from Irakli Maisura's telephone to the office of Alpina Kavkasi at 7.04 am, Tamar Bregvadze confirmed on Monday.
Her office has brought charges of causing death by negligence against the firm's operations manager, Otar Pirveli, who took the call. His lawyer, Ketevan Zhvania, says that her client only advised the guide to "look at the weather again at nine".
Ms. Gelashvili-Rau, who was questioned as a witness, has closed the company and left for Switzerland. In a letter to the bereaved, she offered each family 10,000 euros, which the lawyers of the Dutch families called "an insult with a stamp on it".
The government has meanwhile promised Lagvani a siren and a new mast, which are to be put up before November. Joost van Velzen, who walks with a stick, came to the village last week to return the sheepskin.
He stayed for three days and left with a puppy, a daughter of the dog that saved him. He has named her Shavi, although she is white; it means "black", he was told, when it was too late.

? how high is Mount Shavtali
= 3,940 metres
@ below the summit of Mount Shavtali, which rises to 3,940 metres
? Where is Alpina Kavkasi based?
= in the resort of Didi Mta | the resort of Didi Mta | Didi Mta
@ Alpina Kavkasi, a travel company based in the resort of Didi Mta.
@ he telephoned the company in Didi Mta at seven in the morning
? Who is Davit Orbelani?
= the deputy chief of the Emergency Service | deputy chief of the Emergency Service
@ said Davit Orbelani, the deputy chief of the Emergency Service, who flew over the site in a border police helicopter.
? When were soldiers buried on the Arkhoti pass?
= 2004 | since 2004
@ since 2004, when 13 soldiers were buried on the Arkhoti pass.
? how many people live in Lagvani
= 160 | 160 inhabitants | Its 160 inhabitants
@ Its 160 inhabitants were told about the warning by no one.
? What do the villagers call the slope?
= the Widow-maker | Widow-maker
@ The villagers call the slope "the Widow-maker", a name that is found on no map.
? who leads the investigation
= Tamar Bregvadze
@ The investigation is led by Tamar Bregvadze of the regional prosecutor's office
? How many guests does the company take into the mountains in a winter?
= around 600 | 600 | around 600 guests
@ The company takes around 600 guests a winter into the mountains
? Who died in hospital after the avalanche?
= Lenka Havrdová | a Czech student, Lenka Havrdová
@ the number of dead rose to 14 after a Czech student, Lenka Havrdová, died in hospital.
? What time are the bulletins of the avalanche warning service published?
= every evening at six | at six
@ publishes its bulletins every evening at six, in Georgian and English, on the internet.
? How many seats does Free Hearth hold?
= 81 | 81 of the 150 seats | 81 of the 150
@ The ruling party, Free Hearth, which holds 81 of the 150 seats, has so far turned this down
? What has Joost van Velzen named the puppy?
= Shavi
@ He has named her Shavi, although she is white
~ Which head of government sent condolence messages to the Dutch and Czech capitals?
= Levan Tordia | Prime Minister Levan Tordia
@ Prime Minister Levan Tordia expressed his condolences in telegrams to Amsterdam and Prague
~ What stood just a few steps from where the snow masses came to a halt?
= a chapel | chapel
@ slid down more than a kilometre to the edge of the village of Lagvani, where it stopped metres from a chapel.
~ what danger rating did the authorities issue on the Friday before the slide?
= level four | level four, the second highest
@ The regional administration had raised the avalanche warning to level four, the second highest, on Friday evening
~ How much new snow came down in 48 hours?
= some 90 centimetres | 90 centimetres
@ after some 90 centimetres of fresh snow had fallen in two days.
~ Which clergyman put the diggers in lines?
= Zurab Kiladze | Father Zurab Kiladze
@ It was Father Zurab Kiladze who organised them into three rows, an arm's length apart
~ Who kept the injured Dutchman warm until he was flown out?
= Manana Tsiklauri | the beekeeper Manana Tsiklauri
@ Joost van Velzen, the engineer, was carried into the house of the beekeeper Manana Tsiklauri, who warmed him with heated stones
~ Why did Bardi run after the tourists all morning?
= one of them had given it sausage | because one of them had given it sausage
@ it had followed the skiers since breakfast because one of them had given it sausage.
~ Which medical centre was the engineer airlifted to?
= the Gorna clinic in Tbilisi | the Gorna clinic | Gorna clinic
@ until the helicopter took him to the Gorna clinic in Tbilisi.
~ Who says her husband was threatened with losing his pay?
= Eka Maisura | his widow, Eka Maisura
@ according to his widow, Eka Maisura; she says that he telephoned the company in Didi Mta at seven in the morning and was told that he would not be paid if he turned round.
~ how many homes did the slope wipe out in 1976
= eleven | eleven houses
@ In 1976 it destroyed eleven houses, and the chapel was built afterwards out of their stones.
~ Who set up Alpina Kavkasi along with Nino Gelashvili-Rau?
= Urs Rau | her Swiss husband, Urs Rau
@ Alpina Kavkasi, which she founded in 2012 together with her Swiss husband, Urs Rau
~ what did each customer pay for the trip
= 2,400 euros | 2,400 euros each
@ charged the skiers 2,400 euros each for six days, including a night in a shepherd's hut.
~ How did the Polish client lose her life in 2018?
= fell into a crevasse | a Polish woman fell into a crevasse
@ in 2018, when a Polish woman fell into a crevasse.
~ who is at the head of the guides' association SMG?
= Vakhtang Lomia
@ Its president, Vakhtang Lomia, called for a law under which a guide who turns back must be paid in full.
~ Who put up the money for the avalanche bulletin service?
= the Austrian development agency | Austrian development agency
@ was set up with 1.1 million euros from the Austrian development agency
~ Whose signature is needed to shut a mountainside?
= the regional governor | regional governor
@ it may only recommend this to the regional governor, who must sign a decree
~ When did Temur Abashi get round to the recommendation?
= on Sunday at noon | Sunday at noon | on Sunday at noon, forty minutes after the avalanche
@ The governor, Temur Abashi, has said that he read the recommendation on Sunday at noon, forty minutes after the avalanche.
~ In which state may traffic officers seal off a valley without asking anybody?
= Armenia | In Armenia
@ In Armenia, the road police can bar access to a valley on their own authority
~ Since when has one of the two masts been broken?
= since the lightning in August | the lightning in August | August
@ "We have two measuring masts for a range that is 130 kilometres long, and one of them has been out of order since the lightning in August."
~ Where did a herdsman discover Maarten Kuiper?
= in a gully called Devil's Throat | a gully called Devil's Throat | Devil's Throat
@ A shepherd came upon the body of the photographer Maarten Kuiper on Saturday in a gully called Devil's Throat
~ Which employee of the firm has been charged?
= Otar Pirveli | the firm's operations manager, Otar Pirveli
@ Her office has brought charges of causing death by negligence against the firm's operations manager, Otar Pirveli, who took the call.
~ what were the grieving relatives offered by the tour company's owner?
= 10,000 euros | each family 10,000 euros
@ In a letter to the bereaved, she offered each family 10,000 euros
! how old was irakli maisura
! What is the name of the Polish woman who died in 2018?
! How much does the new siren for Lagvani cost?
! Who is the spokesman of the Emergency Service?
! When was Father Zurab Kiladze ordained?
! How many soldiers survived on the Arkhoti pass?
! which insurance company covered Alpina Kavkasi
! How many guides with an international diploma work in Armenia?
! Who wrote War and Peace?
! How long does it take to boil an egg?
! When did the euro replace the German mark?
! what is the fastest land animal
