# Harakat al-Wadi confirms death of its founder
DUSHKAND, Kharezia (Meridian News Agency) – The Harakat al-Wadi, the largest of the armed groups fighting the Kharezi government, admitted on Sunday that its founder, Mullah Sharif Darwazi, had been dead for more than a year, ending months of rumours about a man who had not been seen in public since 2013.
In a four-page statement sent to news agencies, Qari Zubair Hamidi, a spokesman for the movement, said Darwazi had died of kidney failure on 11 May of last year "in the mountains of his birth". The news had been withheld, he said, "so as not to gladden the enemy during the fighting season".
The statement named Haji Latif Omarzoi, until now the head of the group's finance commission, as its new emir. It gave no details of how he had been chosen.
The government in Dushkand reacted with caution. Farida Nuristan, the deputy interior minister, said the National Directorate of Intelligence (NDI) had believed since February that Darwazi was no longer alive, but had been unable to find a grave.
"We would like to see evidence before we draw conclusions," she told reporters outside parliament.
Darwazi, a former schoolteacher from the village of Sang-e-Kabud in the northern Pamshir province, founded the movement in 2004 with 17 followers. At its height it commanded between 9,000 and 12,000 fighters, according to United Nations estimates, and levied taxes in five of the country's 22 provinces.
The United States had offered a reward of $7 million for information leading to his arrest. It was not immediately clear whether anyone would claim it.

# Dead emir's brother rejects the succession
PAMSHIR CITY – Barely two days after the death of Mullah Sharif Darwazi was made public, his younger brother on Tuesday accused the new leadership of the Harakat al-Wadi of having stolen the movement "like thieves in a house of mourning".
Abdul Wali Darwazi, who commands some 1,500 men in the Upper Pamshir valley, said in an audio message that he would not swear allegiance to Haji Latif Omarzoi, since the council that elected him had been attended by only six of its 19 members.
The meeting is said to have been held at a seminary near the Pakistani town of Derakot, a claim which Pakistan's foreign ministry called "entirely baseless".
"My brother's orders were signed for fourteen months by a dead hand," Abdul Wali said in the recording, which was played by Radio Pamshir. He demanded that a gathering of religious scholars choose a leader before the end of Ramadan.
Omarzoi's supporters answered within hours. Maulvi Idris Takhari, who runs the group's political office in Doha, said that the succession had been settled "according to the law of God and the will of the emir", who, he claimed, had named Omarzoi in a letter dictated from his sickbed.
The letter has not been published. Residents of the bazaar town of Khwaja Nur, reached by telephone, said that armed men loyal to the brother had set up checkpoints on the road to the Anjir Pass and were turning back trucks belonging to the Omarzoi clan.
Shopkeepers there closed their stalls on Tuesday for fear of clashes. A local doctor, Gulalai Sabir, said her clinic had already received three wounded.
The quarrel may help the government, but officials in the provincial capital were not celebrating. "Two small fires can burn more than one big one," said Governor Rustam Jalal.

# The man nobody photographed: an analysis
By the time his followers admitted that he was gone, Sharif Darwazi had become less a commander than a signature. Only one picture of him is known to exist, a blurred passport photograph taken in 1998, and several of his own lieutenants had never met him.
That absence was useful, says Hanneke Vroom, who studies Central Asian insurgencies at the Institute for Conflict Research (ICR) in The Hague. "An invisible leader cannot be wrong, cannot be bribed and, as we now know, cannot even die," she said.
Darwazi lost a leg in 1991, when he stepped on a mine while herding goats, and was known to his men as "the Lame Teacher". He took up arms after the army shelled the market of Sang-e-Kabud in the autumn of 2003, killing, among others, his eldest son.
His movement grew by offering what the state did not: courts that decided quickly. In the districts it held, judges on motorcycles settled quarrels over land and water within a week, Ms Vroom noted, whereas cases in Dushkand commonly took four years.
Yet it was also feared. In 2011 its fighters attacked the Hotel Registan in the capital, an assault that left 38 people dead, among them 11 foreign election observers.
His successor is a different kind of man. Omarzoi, a dealer in emeralds who is thought to be about 60, has rarely been near a front line, and owes his standing to the money that he brought in from the mines of the Laghor district.
Analysts doubt that he can hold the field commanders together. The danger, according to Ms Vroom, is that the younger ones will drift to the Black Banner Brigade (BBB), a smaller and more ruthless outfit which has never agreed to negotiate.

# Talks in Tashkent put off after insurgent chief's death
TASHKENT – A second round of peace talks between the Kharezi government and the Harakat al-Wadi, due to open in the Uzbek capital on Friday, has been postponed at the request of the insurgents, Uzbekistan's foreign ministry announced on Wednesday.
No new date was given. The ministry said in a brief note that the movement's leaders needed time "to complete their consultations", a phrase widely understood to refer to the dispute over who should follow the late Mullah Darwazi.
The first round, held in the hill resort of Chimbulak in July, produced an exchange of 64 prisoners and a promise to keep the Dushkand–Pamshir highway open through the winter. It had been endorsed in a message that bore Darwazi's name, which is now known to have been written long after he died.
"We were negotiating with a ghost," said Kharezia's chief negotiator, the former judge Anvar Sattori, who added that he nonetheless regarded the agreements as binding.
President Daler Mirzoyan, who has staked much of his reputation on a settlement, urged all factions to come to the table. His critics were less patient: Shahnoza Karim, leader of the opposition National Dawn party, called on him to resign for having been deceived.
The European Union's special envoy, Lorenz Achterberg, flew to Dushkand on Wednesday evening to save what can be saved. Diplomats said he would propose a ceasefire of 40 days, the customary period of mourning.
Fighting, meanwhile, has not stopped. The defence ministry said seven soldiers were killed on Tuesday night when their convoy was ambushed near the Anjir Pass; the BBB, rather than either wing of the Harakat, claimed responsibility.

# A grave above Sang-e-Kabud
SANG-E-KABUD, Kharezia – The grave lies under a mulberry tree, an hour's walk above the village, and carries no name. It was shown this week to a reporter for the Steppe Courier by Bibi Zulaikha, an aunt of Sharif Darwazi, who says she washed his body with her own hands.
"They brought him on a donkey at night, wrapped in a carpet," recalled the old woman, who thinks she is 81. Only nine people were at the burial, she said, and all had to swear on the Koran that they would keep silent.
Her account differs in one respect from that of the movement. Darwazi, she insists, did not die of his kidneys but of a wound he received in a drone strike on the Yakhdara gorge a few weeks earlier.
The American military, which ended its mission in Kharezia last December, declined to comment. A spokesman for the insurgents, Qari Zubair Hamidi, dismissed the story as "the talk of grieving women".
On Saturday a team of forensic experts led by Dr. Parviz Ganji arrived from the capital by helicopter to open the grave. They took samples of bone, which are to be compared with the blood of a daughter who lives in Dushkand, and expect a result in about three weeks.
The villagers watched in silence from the rooftops. Many of them remember Darwazi chiefly as the man who taught them to read, in a two-room school that the army later used as a barracks.
Its present headmaster, Sohrab Payman, would like to have it back. "Whoever is emir, the children are sitting in a stable," he said.

? Who was named as the new emir of the Harakat al-Wadi?
= Haji Latif Omarzoi
@ The statement named Haji Latif Omarzoi, until now the head of the group's finance commission, as its new emir.
~ What did Darwazi die of, going by the official version of his group?
= kidney failure
@ said Darwazi had died of kidney failure on 11 May of last year "in the mountains of his birth"
~ when did mullah darwazi pass away
= 11 May of last year | 11 May
@ said Darwazi had died of kidney failure on 11 May of last year "in the mountains of his birth"
~ Why did the rebels keep quiet about their chief's end for so long?
= so as not to gladden the enemy during the fighting season | so as not to gladden the enemy
@ The news had been withheld, he said, "so as not to gladden the enemy during the fighting season".
? What job did Omarzoi hold before he became leader?
= head of the group's finance commission | the head of the group's finance commission | a dealer in emeralds | dealer in emeralds
@ Haji Latif Omarzoi, until now the head of the group's finance commission, as its new emir
@ Omarzoi, a dealer in emeralds who is thought to be about 60, has rarely been near a front line
~ Which intelligence service had suspected since February that Darwazi was dead?
= National Directorate of Intelligence (NDI) | National Directorate of Intelligence | NDI
@ said the National Directorate of Intelligence (NDI) had believed since February that Darwazi was no longer alive, but had been unable to find a grave
? Who is Farida Nuristan?
= the deputy interior minister | deputy interior minister
@ Farida Nuristan, the deputy interior minister, said the National Directorate of Intelligence (NDI) had believed since February
~ How big a bounty had Washington put on the insurgent's head?
= $7 million
@ The United States had offered a reward of $7 million for information leading to his arrest.
~ With how many supporters did Darwazi start out in 2004?
= 17 | 17 followers
@ founded the movement in 2004 with 17 followers
~ How many men under arms did the Harakat have when it was strongest?
= between 9,000 and 12,000 | between 9,000 and 12,000 fighters
@ At its height it commanded between 9,000 and 12,000 fighters, according to United Nations estimates
? How many fighters does Abdul Wali Darwazi command?
= some 1,500 | 1,500 | some 1,500 men
@ Abdul Wali Darwazi, who commands some 1,500 men in the Upper Pamshir valley
~ Which relative of the late leader refuses to pledge loyalty to Omarzoi?
= Abdul Wali Darwazi | his younger brother
@ Abdul Wali Darwazi, who commands some 1,500 men in the Upper Pamshir valley, said in an audio message that he would not swear allegiance to Haji Latif Omarzoi
@ his younger brother on Tuesday accused the new leadership of the Harakat al-Wadi of having stolen the movement
~ Near which town over the border are the council members supposed to have met?
= Derakot | the Pakistani town of Derakot
@ The meeting is said to have been held at a seminary near the Pakistani town of Derakot
? which station played abdul wali's recording
= Radio Pamshir
@ Abdul Wali said in the recording, which was played by Radio Pamshir
~ Who is in charge of the Harakat's bureau in the Qatari capital?
= Maulvi Idris Takhari
@ Maulvi Idris Takhari, who runs the group's political office in Doha
? who is the governor of Pamshir
= Rustam Jalal | Governor Rustam Jalal
@ "Two small fires can burn more than one big one," said Governor Rustam Jalal.
~ Where did traders shut up shop on Tuesday because they expected gunfights?
= the bazaar town of Khwaja Nur | Khwaja Nur
@ Residents of the bazaar town of Khwaja Nur, reached by telephone, said that armed men loyal to the brother had set up checkpoints
~ what nickname did his fighters have for Darwazi
= the Lame Teacher
@ was known to his men as "the Lame Teacher"
? How did Darwazi lose his leg?
= he stepped on a mine while herding goats | stepped on a mine while herding goats
@ Darwazi lost a leg in 1991, when he stepped on a mine while herding goats
~ At which research body does Hanneke Vroom work?
= the Institute for Conflict Research (ICR) in The Hague | Institute for Conflict Research (ICR) | Institute for Conflict Research | ICR
@ says Hanneke Vroom, who studies Central Asian insurgencies at the Institute for Conflict Research (ICR) in The Hague
~ What was the death toll of the raid on the Hotel Registan?
= 38 | 38 people
@ In 2011 its fighters attacked the Hotel Registan in the capital, an assault that left 38 people dead
~ Which harsher band might the junior commanders go over to?
= Black Banner Brigade (BBB) | the Black Banner Brigade (BBB) | Black Banner Brigade | BBB
@ is that the younger ones will drift to the Black Banner Brigade (BBB), a smaller and more ruthless outfit
? Where do the mines that brought in Omarzoi's money lie?
= the Laghor district | Laghor
@ owes his standing to the money that he brought in from the mines of the Laghor district
~ On whose wish were the Tashkent negotiations delayed?
= the insurgents | insurgents
@ has been postponed at the request of the insurgents, Uzbekistan's foreign ministry announced on Wednesday
? How many prisoners were exchanged after the first round of talks?
= 64 | 64 prisoners
@ The first round, held in the hill resort of Chimbulak in July, produced an exchange of 64 prisoners
~ Which resort hosted the opening round in summer?
= Chimbulak | the hill resort of Chimbulak
@ The first round, held in the hill resort of Chimbulak in July, produced an exchange of 64 prisoners
~ Which opposition politician wants Mirzoyan to step down?
= Shahnoza Karim
@ Shahnoza Karim, leader of the opposition National Dawn party, called on him to resign for having been deceived
? Who is Lorenz Achterberg
= The European Union's special envoy | European Union's special envoy
@ The European Union's special envoy, Lorenz Achterberg, flew to Dushkand on Wednesday evening
~ how long a truce will brussels' man suggest
= 40 days
@ Diplomats said he would propose a ceasefire of 40 days, the customary period of mourning.
~ Who says they carried out the attack on the convoy at the Anjir Pass?
= the BBB | BBB
@ the BBB, rather than either wing of the Harakat, claimed responsibility
? Under what kind of tree does the grave lie?
= a mulberry tree | mulberry
@ The grave lies under a mulberry tree, an hour's walk above the village, and carries no name.
~ In Bibi Zulaikha's telling, what really killed her nephew?
= a wound he received in a drone strike on the Yakhdara gorge | a wound he received in a drone strike
@ did not die of his kidneys but of a wound he received in a drone strike on the Yakhdara gorge a few weeks earlier
~ Who headed the scientists flown in to dig up the remains?
= Parviz Ganji | Dr. Parviz Ganji
@ On Saturday a team of forensic experts led by Dr. Parviz Ganji arrived from the capital by helicopter to open the grave.
? When is the result of the bone samples expected?
= in about three weeks | about three weeks
@ and expect a result in about three weeks
! How old was Mullah Darwazi when he died?
! How many prisoners were exchanged after the second round of talks?
! What is the name of Darwazi's daughter in Dushkand?
! When did the Black Banner Brigade split from the Harakat al-Wadi?
! Who was the pilot of the helicopter that brought the forensic experts?
! Which bank paid out the American reward?
! how many people died in the shelling of the market of Sang-e-Kabud
! In which year was Shahnoza Karim elected leader of National Dawn?
! Who won the last Tour de France?
! How much does a litre of diesel cost in Germany?
! when does the new swimming pool open
! which vaccine protects against measles
