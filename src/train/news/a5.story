# Six hostages freed in Qarastan after 143 days
TEMIRABAD, Qarastan – Six employees of an Italian-Polish tunnel company were set free in the mountains of southern Qarastan on Sunday, 143 days after masked men had pulled them off a bus, in a deal that Qatar had brokered in weeks of secret talks.
The four men and two women were handed over to the Red Cross at a disused weather station on the Shurab pass at about 11 a.m. and were flown by helicopter to the capital, Temirabad. They were thin and tired but in good health on the whole, said Dr. Marguerite Savoy, who examined them on board. One of them, the Polish surveyor Tadeusz Wilga, was carried on a stretcher because of an infected foot.
"Tonight six families will sleep," said Qatar's chief negotiator, Yousef al-Mannari, who was waiting on the runway. He thanked the elders of the Shurab valley, without whom, he said, the talks would have broken down in September.
The hostages had been working for Traforo Vistula, a firm with its head office in Turin, which is drilling a railway tunnel of 19 kilometres under the Black Mountain. They were seized on 22 May on the road between the building site and the town of Gulzar. Their driver, Rahim Baktash, was shot dead when he tried to turn the bus round.
The kidnappers belong to the Sons of the Mountain, an armed group that demands a share of the country's copper and the release of its imprisoned members. Interior Minister Farhad Zomani denied that any ransom had been paid. He confirmed, however, that nine prisoners had been let go on Saturday "on humanitarian grounds".

# How the deal was done: tea, a teacher and a torn banknote
DOHA – It began with a banknote. In the middle of July a boy brought half of a torn ten-rial note to the schoolhouse in Shurab and said that whoever came with the other half would be listened to.
The schoolmaster, Mirza Hakimi, who had once taught two of the kidnappers to read, took it to the governor of the province, and from there it reached an office on the eleventh floor of a tower in Doha, in which a dozen diplomats do nothing but talk to people with whom nobody else will. A fortnight later a Qatari envoy laid the second half on a carpet in a shepherd's tent.
There were fourteen meetings in all, according to three persons who took part in them. The first demand was for 40 million dollars and the release of 62 prisoners. By the end of August the talk was of 25 prisoners and a hospital. In September everything nearly came to grief, after soldiers had killed a nephew of the group's leader, Daud Kalandar, at a checkpoint, and the gunmen stopped answering the radio.
It was Mr. Hakimi who mended the thread. He walked for two days through the snow to offer the dead man's mother his condolences, and she in turn spoke to her brother. "She told him that six other mothers were crying too," the teacher said by telephone. "That was worth more than all our arguments."
What was agreed in the end covers a page and a half. The nine men released on Saturday were low-ranking members, most of whom had nearly served their sentences, and Qatar will build a clinic with 30 beds at Gulzar. A Western diplomat who did not want to be named said that some 3.5 million euros had been paid as well, by the company's insurer, which the firm disputes.

# "We played chess with buttons": freed engineer tells of captivity
TURIN – For the first 38 days, says Chiara Bellandi, she did not see the sun. The six were kept in a cattle shed, chained in pairs at the ankle, and were allowed out only after dark. Later they were moved on foot, always at night, eleven times in all.
"The worst was not the hunger, it was the not knowing whether anybody was looking for us," the 41-year-old tunnel engineer said on Thursday in her parents' flat, where the telephone has hardly stopped ringing. They were given flat bread, lentils and on Fridays an egg. She lost 13 kilograms.
To keep their minds awake they held a school. Mr. Wilga taught the stars, Ms. Bellandi taught how concrete sets, and Agnieszka Rudz, the firm's accountant, who had sung in a choir, taught them hymns in four parts. They played chess on a board scratched into a tile, with buttons and date stones for pieces; the champion was the youngest, Luca Ferrant, an apprentice of 22.
The guards were boys, most of them, she says, one so homesick that he wept at night. Another, whom they called the Dentist because of his gold tooth, struck Marek Zolin with a rifle butt after he had tried to escape in August. Mr. Zolin, a mechanic, got as far as a river but could not swim.
What she cannot forgive is the death of the driver. Mr. Baktash had three small daughters, and on the morning of the attack he had been showing her their photographs. Together with her colleagues she wants to set up a foundation to pay for their schooling. It is to bear his name.

# Opposition asks what price was paid for hostages
TEMIRABAD – Three days after six foreigners had come home from captivity the government of Qarastan was accused in parliament on Wednesday of having bowed to kidnappers and of deceiving the public about the terms.
Nargis Tolibova, who leads the opposition Civic Alliance, presented the names of the nine prisoners who had been freed. Far from being small fry, she said, two of them had been convicted of the bombing of the Gulzar police barracks, in which 12 people were killed in 2018. "One of them is back in the mountains already, and I doubt that he is herding goats," she said.
Mr. Zomani, the interior minister, replied that both men were ill and had to report to a police station every week. He accused Ms. Tolibova of playing with the safety of other hostages. A Japanese cyclist, Kenji Morota, who vanished near the Chinese border in March, is believed to be in the hands of the same group.
The army, too, is said to be displeased. On 3 September a special unit had been ready to storm the hiding place, a former salt mine at Dehkan, but was called back by President Anvar Sadirov forty minutes before the start, according to a retired general, Bakhrom Yuldash. The president's office said that experts had put the chances of bringing all six out alive at one in five.
Relatives of the victims of 2018 held a silent vigil outside the parliament, which about 400 people attended. They had not been told of the release beforehand. "I heard the murderer's name on the radio while I was peeling potatoes," said Zulfiya Karim, whose husband had been a sergeant at the barracks.
Traforo Vistula, meanwhile, said that work on the tunnel would not be resumed before March. It employs 860 people on the site, who are to be lodged in future in a guarded camp known as the Fort.

# Police in Turkey arrest suspected mastermind of Qarastan kidnapping
ISTANBUL – Turkish police have arrested a man who is suspected of having planned the abduction of six tunnel workers in Qarastan, prosecutors said on Tuesday, seven weeks after the hostages had been set free.
The suspect, a carpet dealer named Nasim Rahdar, was seized at a ferry terminal when he was about to leave for Odessa with a forged Bulgarian passport. In his luggage were 210,000 euros in cash, some of it in notes whose numbers had been recorded, according to the prosecutor, Selin Aydemar. She did not say by whom.
Investigators believe that Mr. Rahdar sold the kidnappers the timetable of the company's buses, which he is thought to have got from a dispatcher at the building site. The dispatcher, Olim Sattor, has been missing since the day of the attack. His car was found at the railway station of Gulzar with the key in the ignition.
The serial numbers could revive the dispute about a ransom. Traforo Vistula repeated on Tuesday that it had not paid "a single cent", and its insurer, Helvar Re of Zurich, declined to comment. In Rome a parliamentary committee, headed by the senator Paola Grimani, has asked to hear the company's chairman, Edoardo Salis, on 9 December.
Qarastan has requested Mr. Rahdar's extradition, but Poland, two of whose citizens were among the hostages, has done the same. A court is to decide within 40 days. His lawyer, Emre Toprakli, said that his client had been on a buying trip and had never heard of any buses.
There was also news of the Japanese cyclist. A video of 50 seconds, in which Mr. Morota holds up a newspaper of 20 November, was sent to a broadcaster in Temirabad, and Qatar has said that it is ready to mediate once more.

? How many days were the hostages held?
= 143 days | 143
@ Six employees of an Italian-Polish tunnel company were set free in the mountains of southern Qarastan on Sunday, 143 days after masked men had pulled them off a bus
? Where were the hostages handed over to the Red Cross?
= at a disused weather station on the Shurab pass | a disused weather station on the Shurab pass | on the Shurab pass | a disused weather station
@ The four men and two women were handed over to the Red Cross at a disused weather station on the Shurab pass at about 11 a.m.
? Who was Qatar's chief negotiator?
= Yousef al-Mannari
@ said Qatar's chief negotiator, Yousef al-Mannari, who was waiting on the runway.
? Who was Rahim Baktash?
= Their driver | the driver
@ Their driver, Rahim Baktash, was shot dead when he tried to turn the bus round.
@ What she cannot forgive is the death of the driver. Mr. Baktash had three small daughters
? when were the employees of Traforo Vistula seized
= on 22 May | 22 May
@ They were seized on 22 May on the road between the building site and the town of Gulzar.
? How many meetings were there in all?
= fourteen | fourteen meetings
@ There were fourteen meetings in all, according to three persons who took part in them.
? What did the boy bring to the schoolhouse in Shurab?
= half of a torn ten-rial note
@ In the middle of July a boy brought half of a torn ten-rial note to the schoolhouse in Shurab
? leader of the Sons of the Mountain
= Daud Kalandar
@ after soldiers had killed a nephew of the group's leader, Daud Kalandar, at a checkpoint
? Where will Qatar build a clinic?
= Gulzar | at Gulzar
@ Qatar will build a clinic with 30 beds at Gulzar.
? how much weight did chiara bellandi lose
= 13 kilograms
@ She lost 13 kilograms.
? Why was one of the guards called the Dentist?
= because of his gold tooth | his gold tooth
@ Another, whom they called the Dentist because of his gold tooth, struck Marek Zolin with a rifle butt
? Which party does Nargis Tolibova lead?
= Civic Alliance | the opposition Civic Alliance
@ Nargis Tolibova, who leads the opposition Civic Alliance, presented the names of the nine prisoners who had been freed.
? Who called back the special unit on 3 September?
= Anvar Sadirov | President Anvar Sadirov
@ On 3 September a special unit had been ready to storm the hiding place, a former salt mine at Dehkan, but was called back by President Anvar Sadirov forty minutes before the start
? Where was the dispatcher's car found?
= at the railway station of Gulzar | the railway station of Gulzar
@ His car was found at the railway station of Gulzar with the key in the ignition.
? who heads the parliamentary committee in Rome
= Paola Grimani | the senator Paola Grimani
@ In Rome a parliamentary committee, headed by the senator Paola Grimani, has asked to hear the company's chairman
? Which company is the insurer of Traforo Vistula?
= Helvar Re | Helvar Re of Zurich
@ its insurer, Helvar Re of Zurich, declined to comment.

~ Which doctor checked over the released captives on the flight?
= Marguerite Savoy | Dr. Marguerite Savoy
@ said Dr. Marguerite Savoy, who examined them on board.
~ What was wrong with the man who couldn't walk off the aircraft?
= an infected foot | infected foot
@ One of them, the Polish surveyor Tadeusz Wilga, was carried on a stretcher because of an infected foot.
~ In what city is the builder of the rail link headquartered?
= Turin | in Turin
@ Traforo Vistula, a firm with its head office in Turin, which is drilling a railway tunnel of 19 kilometres under the Black Mountain.
~ Which member of the cabinet insisted no money had changed hands?
= Farhad Zomani | Interior Minister Farhad Zomani
@ Interior Minister Farhad Zomani denied that any ransom had been paid.
~ how much cash did the gang ask for at the outset
= 40 million dollars
@ The first demand was for 40 million dollars and the release of 62 prisoners.
~ Who saved the negotiations by paying a visit to a grieving woman?
= Mr. Hakimi | Mirza Hakimi
@ It was Mr. Hakimi who mended the thread. He walked for two days through the snow to offer the dead man's mother his condolences
@ The schoolmaster, Mirza Hakimi, who had once taught two of the kidnappers to read
~ where were the captives locked up at the start
= in a cattle shed | a cattle shed
@ The six were kept in a cattle shed, chained in pairs at the ankle, and were allowed out only after dark.
~ Which bookkeeper gave singing lessons?
= Agnieszka Rudz
@ Agnieszka Rudz, the firm's accountant, who had sung in a choir, taught them hymns in four parts.
~ who was best at the board game?
= Luca Ferrant | the youngest, Luca Ferrant
@ the champion was the youngest, Luca Ferrant, an apprentice of 22.
~ Who made a run for it and was beaten for it?
= Marek Zolin | Mr. Zolin
@ struck Marek Zolin with a rifle butt after he had tried to escape in August.
@ Mr. Zolin, a mechanic, got as far as a river but could not swim.
~ What do the ex-captives plan to create in memory of the slain motorist?
= a foundation to pay for their schooling | a foundation
@ Together with her colleagues she wants to set up a foundation to pay for their schooling. It is to bear his name.
~ Which building was blown up in the earlier attack that cost a dozen lives?
= the Gulzar police barracks | Gulzar police barracks
@ two of them had been convicted of the bombing of the Gulzar police barracks, in which 12 people were killed in 2018.
~ Which tourist from Tokyo's country is still thought to be held by the militants?
= Kenji Morota | Mr. Morota | A Japanese cyclist, Kenji Morota
@ A Japanese cyclist, Kenji Morota, who vanished near the Chinese border in March, is believed to be in the hands of the same group.
@ There was also news of the Japanese cyclist. A video of 50 seconds, in which Mr. Morota holds up a newspaper of 20 November
~ What are staff calling the protected quarters they will have to live in?
= the Fort | Fort
@ who are to be lodged in future in a guarded camp known as the Fort.
~ what does the man nabbed at the harbour do for a living
= a carpet dealer | carpet dealer
@ The suspect, a carpet dealer named Nasim Rahdar, was seized at a ferry terminal
~ Which other government wants the suspect sent over, besides Temirabad?
= Poland
@ Qarastan has requested Mr. Rahdar's extradition, but Poland, two of whose citizens were among the hostages, has done the same.

! How old is Tadeusz Wilga?
! How much will the railway tunnel under the Black Mountain cost?
! Which company made the bus of the tunnel workers?
! What are the names of Rahim Baktash's daughters?
! how many hostages have the Sons of the Mountain taken since 2018
! When was Nargis Tolibova elected to parliament?
! Who plays chess for Qarastan?
! What was Nasim Rahdar sentenced to?
! What is the boiling point of alcohol?
! Who discovered penicillin?
! how do you say good morning in portuguese
! When did the first iPhone come out?
