# Senduli government says coup attempt foiled after night of gunfire
MAKORO, Senduli (Interpress) – The government of Senduli said on Sunday that it had put down an attempted coup by a group of army officers who seized the state broadcaster and tried to storm the presidential palace overnight, leaving at least 17 people dead.
President Aurelien Mbossou, 71, appeared on television shortly before noon, wearing a tracksuit, to tell the country's nine million people that "the constitution has slept badly, but it has woken up". He thanked the Republican Guard, which he said had remained loyal "to the last cook".
Gunfire broke out at about 2:20 a.m. near Camp Delacroix, the largest barracks of the capital, according to residents. An hour later soldiers in green berets entered the headquarters of Radio-Television Senduli (RTS), where a captain read out a statement in the name of the Council for National Recovery, announcing that the borders were closed and that parliament had been dissolved.
The information minister, Celestine Okparo, named the leader of the plotters as Colonel Idriss Tangara, a former military attaché in Paris who had been passed over for promotion in January. She said he had been arrested in a fishing boat on the Lobe River while attempting to cross into neighbouring Oranda.
Fifty-three soldiers were being held, Ms. Okparo said, among them two majors. Five mutineers, eight guardsmen and four civilians were killed, one of them a baker who was hit by a stray bullet on his way to work.
The African Union condemned the attempt, and the Economic Community of West African States (ECOWAS) said it would send a fact-finding mission headed by the former Ghanaian judge Efua Mensah-Darko. All flights from Makoro's airport were cancelled until Tuesday.
Senduli, which exports cocoa and manganese, last saw a successful coup in 1987, when General Bako Souleye overthrew the elected president and ruled for eleven years.

# How six hours decided the fate of a president
By Nadege Lorimer, Makoro Evening Post
The plan, if one may believe the notes that were found in a lunch box at Camp Delacroix, was called Operation Clean Harvest, and it was supposed to take ninety minutes.
It failed at a petrol station. Two of the four armoured cars with which the mutineers meant to break through the palace gate had left the barracks with almost empty tanks, since the quartermaster, Sergeant Felix Adomako, had locked the pumps on Friday after noticing that fuel was being stolen. Drivers who were sent to the Total Star station on Boulevard of the Martyrs found that it did not open until six.
Inside the palace, by contrast, the guards had been warned. A telephone operator at the barracks, whose name is being kept secret for her protection, had rung the commander of the Republican Guard, General Simone Vattier, at eleven minutes past one and told her that officers were handing out live ammunition "as if it were bread".
General Vattier, the first woman to hold the post, had the president and his wife driven in a laundry van to the residence of the Brazilian ambassador, about three kilometres away, where they remained until daybreak. The decoy, a convoy of three black limousines, left by the main gate and was fired at near the cathedral; its drivers escaped unhurt.
At the broadcaster it was a technician who did the most damage to the rebels. Paulin Essono, 29, who had been ordered at gunpoint to put the captain's statement on the air, sent it out only on a transmitter that serves the southern district of Kouala, so that most of the country heard nothing but accordion music.
"My hands were shaking so much that they thought I was incompetent," Mr. Essono said. "That was useful."
By eight o'clock the soldiers in the building, who had been promised reinforcements from the garrison in the northern city of Djemba, learned that its commander had changed his mind. They gave themselves up to a parish priest, Father Honoré Billé, because they feared being shot by the guards.

# Hundreds detained as Senduli extends state of emergency
Radio Lagoon 94.5, news at seven
Parliament has voted to prolong the state of emergency by 90 days, three weeks after the failed coup. In all, 112 deputies voted in favour, 31 voted against and nine stayed away. Under the measure, the police may search homes without a warrant and gatherings of more than twenty people are banned.
According to the Senduli League for Human Rights (SLHR), more than 640 people have been taken into custody since the shooting, most of whom have nothing to do with the army. The league's chairwoman, the lawyer Honorine Batchi, said she had been allowed to see only eleven of them. She spoke of overcrowded cells at the former sugar mill in Pont-Rouge, which has served as a prison since the attempt.
Among those held is the opposition leader Gaspard Nzimba, whose Movement for Democratic Renewal came second in last year's election with 38 percent of the vote. The interior ministry says that Mr. Nzimba telephoned Colonel Tangara four times in the week before the mutiny. His wife, Adele Nzimba, told our station that the two men had been talking about the sale of a motorboat.
The European Union has suspended aid worth 46 million euros, which had been intended for rural clinics, until the detainees are either charged or released. The finance minister, Desire Kolongo, called the decision hasty, but said that salaries of teachers and nurses would be paid on time.
In the capital the night curfew, which until now began at eight, will begin at ten from Monday onwards. Bakers and hospital staff are exempt. And the weather: rain is expected in the coastal districts by Thursday.

# "I was asked for a statement, not for my opinion": the captain who read the coup's only broadcast
Interview by Thomas Weidling, Sahel & Coast Monthly
Captain Moussa Delarue is thirty-four years old, has a degree in agronomy and was, until the night of 8 March, in charge of the army's vegetable gardens. Today he sits in the visiting room of the military prison on Fort Island, which lies twenty minutes by ferry from the capital, and speaks so softly that the guard has to lean forward.
He was chosen to read the statement, he says, because the colonel liked his voice, which he had heard at a regimental Christmas party. He received the text in an envelope, and saw for the first time when he was in front of the microphone that it announced the closing of the borders.
Why did he take part? Captain Delarue mentions his pay, which had not arrived for five months, and the death of his younger brother, who was killed last year in an ambush near the border town of Nyala-Pont because, he says, his unit had been given vests without plates. "A general has built a villa out of those plates," he says.
An audit that was carried out by the firm Harcourt Lyle and leaked to this magazine supports a part of his story. It found that of the $73 million which parliament had voted for protective equipment over four years, not quite a third could be traced to any delivery.
The army's chief of staff, General Barnabé Otou, rejects the accusation. Through his spokesman he let it be known that the audit was "a draft written by foreigners in a hotel".
Asked about Colonel Tangara, the captain hesitates. He admires him still, he says, as one admires a teacher who has set fire to the school. He himself expects to be sentenced to at least fifteen years and has asked his mother to send seeds, since the prison has a yard that gets the sun until four in the afternoon.

# Colonel sentenced to life for Senduli coup bid; opposition leader acquitted
MAKORO (Interpress) – A special court in Senduli on Wednesday sentenced Colonel Idriss Tangara to life in prison for leading last year's attempt to overthrow President Aurelien Mbossou and acquitted the opposition politician Gaspard Nzimba, who had spent 14 months behind bars.
The presiding judge, Lucienne Ekwalla, said there was no doubt that the colonel had planned the "armed seizure of the state", but that four telephone calls did not make a conspirator. Mr. Nzimba was carried out of the court on the shoulders of his supporters.
Of the 61 defendants, 44 were found guilty. Captain Moussa Delarue, whose voice was heard on the radio, received nine years, less than the prosecution had demanded, because he had ordered his men not to fire when they were surrounded.
The prosecutor, Leopold Achidi, announced that he would appeal against the acquittal of Mr. Nzimba before the Supreme Court. Defence lawyers for the colonel said they would turn to the African Court on Human and Peoples' Rights, which sits in the Tanzanian city of Arusha, since two of their witnesses had been prevented from entering the country.
The trial, which began in October, was held in a converted basketball hall because no courtroom of the capital was large enough. The mission sent by ECOWAS, whose report was published in June, had found "no evidence of foreign involvement", although ministers had repeatedly accused Oranda of having supplied the mutineers with radios.
President Mbossou, who has held office since 2005, did not comment on the verdict. His office said that General Barnabé Otou, who was dismissed as chief of staff in the autumn over missing funds, would be succeeded permanently by General Simone Vattier.
The European Union said it would resume its payments to rural clinics now that the last detainees who were never charged had been set free. Honorine Batchi of the Senduli League for Human Rights welcomed the step, but recalled that at least six people had died in custody at Pont-Rouge.

? Who was named as the leader of the plotters?
= Idriss Tangara | Colonel Idriss Tangara
@ The information minister, Celestine Okparo, named the leader of the plotters as Colonel Idriss Tangara
@ sentenced Colonel Idriss Tangara to life in prison for leading last year's attempt to overthrow President Aurelien Mbossou
? How many people were left dead by the attempted coup?
= at least 17 | 17 | at least 17 people
@ tried to storm the presidential palace overnight, leaving at least 17 people dead.
? When did gunfire break out near Camp Delacroix?
= about 2:20 a.m. | at about 2:20 a.m. | 2:20 a.m.
@ Gunfire broke out at about 2:20 a.m. near Camp Delacroix
? Which river was the colonel on when he was arrested?
= the Lobe River | Lobe River
@ She said he had been arrested in a fishing boat on the Lobe River while attempting to cross into neighbouring Oranda.
? who heads the ECOWAS fact-finding mission
= Efua Mensah-Darko | the former Ghanaian judge Efua Mensah-Darko
@ said it would send a fact-finding mission headed by the former Ghanaian judge Efua Mensah-Darko.
? What was the plotters' plan called?
= Operation Clean Harvest
@ The plan, if one may believe the notes that were found in a lunch box at Camp Delacroix, was called Operation Clean Harvest
? Who commanded the Republican Guard on the night of the coup attempt?
= Simone Vattier | General Simone Vattier
@ had rung the commander of the Republican Guard, General Simone Vattier, at eleven minutes past one
? Where did the notes about the plan turn up?
= in a lunch box at Camp Delacroix | a lunch box at Camp Delacroix | a lunch box
@ the notes that were found in a lunch box at Camp Delacroix
? Who is Felix Adomako?
= the quartermaster | quartermaster
@ since the quartermaster, Sergeant Felix Adomako, had locked the pumps on Friday
? By how many days did parliament prolong the state of emergency?
= 90 days | 90 | by 90 days
@ Parliament has voted to prolong the state of emergency by 90 days, three weeks after the failed coup.
? How much aid has the European Union suspended?
= 46 million euros | aid worth 46 million euros
@ The European Union has suspended aid worth 46 million euros, which had been intended for rural clinics
? Whose chairwoman is Honorine Batchi?
= the Senduli League for Human Rights (SLHR) | the Senduli League for Human Rights | Senduli League for Human Rights
@ According to the Senduli League for Human Rights (SLHR), more than 640 people have been taken into custody since the shooting, most of whom have nothing to do with the army. The league's chairwoman, the lawyer Honorine Batchi
? Where was Captain Delarue's brother killed?
= near the border town of Nyala-Pont | the border town of Nyala-Pont | Nyala-Pont
@ the death of his younger brother, who was killed last year in an ambush near the border town of Nyala-Pont
? which firm carried out the audit
= Harcourt Lyle | the firm Harcourt Lyle
@ An audit that was carried out by the firm Harcourt Lyle and leaked to this magazine supports a part of his story.
? To how many years was Captain Moussa Delarue sentenced?
= nine years | nine
@ Captain Moussa Delarue, whose voice was heard on the radio, received nine years
? Why was the trial held in a converted basketball hall?
= because no courtroom of the capital was large enough | no courtroom of the capital was large enough
@ The trial, which began in October, was held in a converted basketball hall because no courtroom of the capital was large enough.
~ What job abroad had the chief mutineer once held?
= military attaché in Paris | a former military attaché in Paris | military attaché
@ Colonel Idriss Tangara, a former military attaché in Paris who had been passed over for promotion in January
~ Which strongman took power by force in the eighties?
= Bako Souleye | General Bako Souleye
@ last saw a successful coup in 1987, when General Bako Souleye overthrew the elected president
~ what did the one bystander whose trade is mentioned do for a living
= baker | a baker
@ one of them a baker who was hit by a stray bullet on his way to work.
~ Why had the fuel supply at the barracks been shut off?
= after noticing that fuel was being stolen | fuel was being stolen
@ had locked the pumps on Friday after noticing that fuel was being stolen.
~ Where did the head of state hide until the morning?
= the residence of the Brazilian ambassador | the residence of the Brazilian ambassador, about three kilometres away
@ had the president and his wife driven in a laundry van to the residence of the Brazilian ambassador, about three kilometres away, where they remained until daybreak.
~ In what kind of vehicle was the first couple smuggled out?
= a laundry van | laundry van
@ had the president and his wife driven in a laundry van to the residence of the Brazilian ambassador
~ Which employee of the station made sure that hardly anybody listened to the proclamation?
= Paulin Essono | Paulin Essono, 29
@ Paulin Essono, 29, who had been ordered at gunpoint to put the captain's statement on the air, sent it out only on a transmitter that serves the southern district of Kouala
~ To whom did the men occupying the studios surrender?
= Father Honoré Billé | Honoré Billé | a parish priest, Father Honoré Billé | a parish priest
@ They gave themselves up to a parish priest, Father Honoré Billé, because they feared being shot by the guards.
~ What were the politician's phone calls about, if you believe his spouse?
= the sale of a motorboat
@ His wife, Adele Nzimba, told our station that the two men had been talking about the sale of a motorboat.
~ In which place is an old factory being used as a jail?
= Pont-Rouge
@ She spoke of overcrowded cells at the former sugar mill in Pont-Rouge, which has served as a prison since the attempt.
~ how many lawmakers opposed the longer emergency rule
= 31
@ In all, 112 deputies voted in favour, 31 voted against and nine stayed away.
~ What was the officer with the pleasant voice responsible for before he mutinied?
= the army's vegetable gardens | vegetable gardens
@ was, until the night of 8 March, in charge of the army's vegetable gardens.
~ For how long had the announcer gone without wages?
= five months | for five months
@ Captain Delarue mentions his pay, which had not arrived for five months
~ What has the inmate asked his mum for?
= seeds
@ has asked his mother to send seeds, since the prison has a yard that gets the sun until four in the afternoon.
~ Which woman pronounced the verdict on the plotters?
= Lucienne Ekwalla
@ The presiding judge, Lucienne Ekwalla, said there was no doubt that the colonel had planned the "armed seizure of the state"
~ What made the army's top general lose his post?
= missing funds | over missing funds
@ General Barnabé Otou, who was dismissed as chief of staff in the autumn over missing funds
! How old is Colonel Idriss Tangara?
! What is the name of the telephone operator who warned the palace?
! Who won the presidential election in Oranda?
! How much cocoa does Senduli export each year?
! What is the first name of the president's wife?
! Who commands the garrison in Djemba?
! How many years did Gaspard Nzimba serve as a minister?
! When was Camp Delacroix built?
! Who scored the winning goal in the Africa Cup of Nations final?
! what is the capital of Burkina Faso
! How tall is Mount Kenya?
! How much does a barrel of crude oil cost?
