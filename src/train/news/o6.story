# General Torosani dismissed after loss of Vardisk heights
KERTAVAN, Thursday – The president of Svanlia, Archil Beridani, dismissed the commander of the country's eastern front, General Levan Torosani, on Thursday, two days after the army had lost the Vardisk heights to the forces of the breakaway province of Khevi.
The decree, which consists of a single sentence, gives no reasons. The head of the presidential office, Nestan Gurieli, said that the general had "forfeited the confidence of the commander-in-chief". He was succeeded with immediate effect by Lieutenant General Zaza Kobuladze, who has until now been in charge of the military academy.
According to the General Staff 71 soldiers fell in the battle, and some 190 were wounded. The Khevian side speaks of more than 200 dead. Its military spokesman, Aslan Tlizha, said that 23 artillery pieces and the complete staff car park of the 8th Division had been captured, including the general's own vehicle, "with his spectacles on the seat".
Deputy Defence Minister Marina Chkhaidze rejected the figures as propaganda. She admitted only the loss of nine guns, which had been made unusable before they were abandoned.
From the heights, which rise to 1,860 metres, the road to the spa town of Borzhan can be shelled. Its 14 sanatoriums were cleared during the night; the patients were taken to the lowlands in buses belonging to the municipal transport company of Kertavan.
Mr. Torosani himself made no comment. He was seen on Thursday afternoon buying bread in the suburb of Didvake, where he lives.

# How the heights were lost: fog, a broken cable and a birthday
An investigation by this newspaper, for which eleven officers were interviewed, shows that the disaster of Vardisk began with a cable. It was chewed through by a dormouse on the evening of 3 November, so that the forward post on the Eagle's Saddle could not report what it heard in the fog: mules.
The Khevians brought up their mortars on 160 of these animals, whose hooves had been wrapped in felt. The idea came from Colonel Inal Bagrat, a former circus manager who commands the Khevian mountain troops.
At that hour the staff of the 8th Division was assembled at the hunting lodge of Mziuri to celebrate the birthday of its chief, Colonel Gocha Anjaparia. The general was not among the guests. He had driven to the field hospital, where his driver was being operated on for appendicitis.
Twice in October, documents show, he had asked for two more battalions and for night-vision devices. The first request was refused by the General Staff on the ground that the front was "quiet in the experience of the season"; the second was never answered.
The order to retreat was given at ten past five in the morning by Captain Elguja Samkharadze, as the most senior officer still to be found. He led 340 men down through a ravine that the shepherds call the Devil's Stocking. He has since been arrested for cowardice.

# "He was the only one who counted us": a soldiers' mothers' protest
KERTAVAN, Sunday – Around 2,500 people, most of them women, demonstrated outside the Defence Ministry on Sunday against the dismissal of General Levan Torosani and for the release of Captain Elguja Samkharadze.
The rally was called by the Committee of Soldiers' Mothers (CSM). Its founder, Eteri Lashkhi, whose son lost an eye at Vardisk, said that the general had known every company by name. "They have sacked the man who asked for help and kept the men who did not send it," she cried into the microphone.
The ministry had the square cordoned off by 400 policemen. A delegation of three women was received by an adjutant, who offered them tea and took down their demands in pencil. They left the tea and took away the pencil.
A smaller counter-demonstration was organised by the youth wing of the ruling Fatherland Bloc. One of its speakers, the singer Dato Murvani, called the general "a librarian in boots", alluding to the 6,000 volumes which Mr. Torosani, the author of a history of mountain warfare, is said to own.
The former defence minister Otia Kakabani, who resigned in summer over cuts in the budget, also took part. He said that the responsibility lay with the chief of the General Staff, General Soso Vachnari, under whom the reserves had been kept in the capital for a parade.
Several bakeries in the Old Market quarter handed out free bread shaped like a general's cap. In the evening the square was quiet; 12 people had been taken into custody, the police said.

# Under oath: the dismissed general speaks
For the first time since he was removed from his post General Levan Torosani has spoken in public. Before the parliamentary committee of inquiry in Kertavan he testified on Tuesday for five hours, without notes and with borrowed spectacles.
He took responsibility for the defeat but not for its causes, he told the chairman of the committee, Revaz Tsulukidani. He had warned in September that the heights could not be held in winter with 1,100 men; he would have needed twice that number. The reply of General Vachnari had been: "Hold them with history."
On the day after the battle, he went on, he was urged by a caller from the presidential office to blame Captain Samkharadze in a signed statement, and was promised an embassy, that in Lisbon, if he did so. He had declined, "since I speak no Portuguese and the captain saved 340 lives".
Ms. Gurieli denied through a lawyer that there had been any such call. A list of the calls made that day is missing from the telephone exchange; a water pipe is said to have burst there.
Members of the Fatherland Bloc asked the general why he had been at the hospital. He replied that the driver, Corporal Misha Zarandia, was nineteen and had been afraid. There was a long silence in the hall, the minutes note.
The committee intends to hear Captain Samkharadze next, who is to be brought from the military prison at Ortachal. General Vachnari has excused himself for reasons of health until the new year.

# Captain acquitted, general elected, heights still lost
KERTAVAN, 28 May – Captain Elguja Samkharadze has been acquitted by the military court of Kertavan. The retreat from Vardisk had been "not only permissible but necessary", said the presiding judge, Colonel Manana Iashvani, after a trial that lasted for 16 days.
The prosecutor, who had asked for seven years, announced that he would not appeal. In front of the court the captain was carried on shoulders by men of his company. He wants to leave the army, he said, and to take over his father's vineyard at Kvareti.
The acquittal came three weeks after the parliamentary election, in which Mr. Torosani won a seat for the opposition alliance New Road in the constituency of Borzhan, with 61 per cent of the vote. The Fatherland Bloc lost its majority, and President Beridani has had to ask the economist Lali Esebua to form a government. She has promised to publish the report of the committee of inquiry in full.
General Vachnari retired in February and lives in Nice. The report is said to accuse him of having kept back 46 night-vision devices for a hunting club whose patron he was; his lawyer calls this "a slander with antlers".
On the heights, which are still occupied by the Khevians, there has been a truce since Easter. It was arranged by the International Committee of the Red Cross so that the dead could be brought down. On the second day of the recovery a Khevian officer handed a small parcel to the Svanlian search party. Inside were the general's spectacles, with a card from Colonel Bagrat: "You will need them to read what they write about us."

? Who dismissed General Levan Torosani?
= Archil Beridani | The president of Svanlia, Archil Beridani
@ The president of Svanlia, Archil Beridani, dismissed the commander of the country's eastern front, General Levan Torosani, on Thursday
? Who is Nestan Gurieli?
= The head of the presidential office | head of the presidential office
@ The head of the presidential office, Nestan Gurieli, said that the general had "forfeited the confidence of the commander-in-chief".
? How many soldiers fell in the battle according to the General Staff?
= 71 | 71 soldiers
@ According to the General Staff 71 soldiers fell in the battle
? what town's road can be shelled from the heights
= Borzhan | the spa town of Borzhan
@ From the heights, which rise to 1,860 metres, the road to the spa town of Borzhan can be shelled.
? what chewed through the cable
= a dormouse | dormouse
@ It was chewed through by a dormouse on the evening of 3 November
? How many mules did the Khevians use to bring up their mortars?
= 160
@ The Khevians brought up their mortars on 160 of these animals
? Where did the staff of the 8th Division celebrate the birthday?
= at the hunting lodge of Mziuri | the hunting lodge of Mziuri
@ At that hour the staff of the 8th Division was assembled at the hunting lodge of Mziuri to celebrate the birthday of its chief
? Who gave the order to retreat?
= Captain Elguja Samkharadze | Elguja Samkharadze
@ The order to retreat was given at ten past five in the morning by Captain Elguja Samkharadze
? How many people demonstrated outside the Defence Ministry on Sunday?
= Around 2,500 | 2,500 | Around 2,500 people
@ Around 2,500 people, most of them women, demonstrated outside the Defence Ministry on Sunday
? Who founded the Committee of Soldiers' Mothers?
= Eteri Lashkhi
@ The rally was called by the Committee of Soldiers' Mothers (CSM). Its founder, Eteri Lashkhi, whose son lost an eye at Vardisk
? why did Otia Kakabani resign
= over cuts in the budget | cuts in the budget
@ The former defence minister Otia Kakabani, who resigned in summer over cuts in the budget, also took part.
? Who is the chairman of the committee of inquiry?
= Revaz Tsulukidani
@ he told the chairman of the committee, Revaz Tsulukidani.
? How long did the general testify on Tuesday?
= five hours | for five hours
@ he testified on Tuesday for five hours, without notes and with borrowed spectacles.
? Which embassy was the general promised?
= that in Lisbon | Lisbon
@ was promised an embassy, that in Lisbon, if he did so.
? In which constituency did Mr. Torosani win a seat?
= Borzhan | the constituency of Borzhan
@ in which Mr. Torosani won a seat for the opposition alliance New Road in the constituency of Borzhan
? how long a sentence had the prosecutor asked for?
= seven years
@ The prosecutor, who had asked for seven years, announced that he would not appeal.
~ Who took over the sacked officer's job?
= Zaza Kobuladze | Lieutenant General Zaza Kobuladze
@ He was succeeded with immediate effect by Lieutenant General Zaza Kobuladze
~ Which man speaks for the separatists' forces?
= Aslan Tlizha
@ The Khevian side speaks of more than 200 dead. Its military spokesman, Aslan Tlizha, said
~ how many cannon did the Svanlian side own up to having lost
= nine | nine guns
@ She admitted only the loss of nine guns, which had been made unusable before they were abandoned.
~ In what place is the fired commander's home?
= in the suburb of Didvake | the suburb of Didvake | Didvake
@ He was seen on Thursday afternoon buying bread in the suburb of Didvake, where he lives.
~ How did the attackers muffle the pack animals' steps?
= wrapped in felt | hooves had been wrapped in felt
@ The Khevians brought up their mortars on 160 of these animals, whose hooves had been wrapped in felt.
~ Which ex-showman thought up the trick?
= Inal Bagrat | Colonel Inal Bagrat
@ The idea came from Colonel Inal Bagrat, a former circus manager who commands the Khevian mountain troops.
~ Why did the soldier who chauffeured the commander need surgery?
= appendicitis | for appendicitis
@ where his driver was being operated on for appendicitis.
~ What do herders call the gorge by which the troops got away?
= the Devil's Stocking | Devil's Stocking
@ He led 340 men down through a ravine that the shepherds call the Devil's Stocking.
~ what was the officer who brought hundreds to safety locked up for
= cowardice | for cowardice
@ He has since been arrested for cowardice.
~ Which performer made fun of the commander's love of books?
= Dato Murvani | the singer Dato Murvani
@ One of its speakers, the singer Dato Murvani, called the general "a librarian in boots"
~ which body sent the women onto the streets?
= Committee of Soldiers' Mothers | Committee of Soldiers' Mothers (CSM) | the Committee of Soldiers' Mothers (CSM) | CSM
@ The rally was called by the Committee of Soldiers' Mothers (CSM).
~ how many arrests were made
= 12 | 12 people
@ In the evening the square was quiet; 12 people had been taken into custody, the police said.
~ What is supposed to have made the phone records vanish?
= a water pipe | a water pipe is said to have burst there
@ A list of the calls made that day is missing from the telephone exchange; a water pipe is said to have burst there.
~ What does the cleared officer plan to run from now on?
= his father's vineyard at Kvareti | his father's vineyard
@ He wants to leave the army, he said, and to take over his father's vineyard at Kvareti.
~ Which politician got the task of putting together a cabinet?
= Lali Esebua | the economist Lali Esebua
@ President Beridani has had to ask the economist Lali Esebua to form a government.
~ Who saw to it that the weapons fell silent on the mountain?
= the International Committee of the Red Cross | International Committee of the Red Cross
@ there has been a truce since Easter. It was arranged by the International Committee of the Red Cross so that the dead could be brought down.
! how old is General Torosani
! When did Khevi break away from Svanlia?
! How many inhabitants does Borzhan have?
! Who is the president of Khevi?
! What is the title of the general's book on mountain warfare?
! How many seats did the Fatherland Bloc win?
! What is Eteri Lashkhi's son called?
! Who was the lawyer of Captain Samkharadze in the trial?
! how tall is the Eiffel Tower
! What is the best way to store potatoes?
! Who is the king of Spain?
! When was the first moon landing?
