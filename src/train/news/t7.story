# Chemical weapons inspectors turned back outside Tall Murad
QASR ZAHRA, Sumeran (Meridian News Agency) – A team of international chemical weapons inspectors was turned back on Thursday at an army checkpoint outside the Sumerani town of Tall Murad, where at least 53 people are reported to have died in a gas attack nine days ago.
The 12 inspectors of the Organisation for the Prohibition of Chemical Weapons (OPCW) had come within 4 kilometres of the town when soldiers blocked the road with a bulldozer. After waiting for three hours they returned to their hotel in the capital.
"We were told that the road was mined. An hour earlier we had been told that there was no road," said the leader of the team, the Chilean chemist Dr. Ximena Arriagada.
Sumeran's government, which denies having used poison gas, had agreed on Monday to give the inspectors "full and immediate access" for 14 days. A spokesman for the foreign ministry, Munir Qabbani, blamed the incident on terrorists who had fired at the checkpoint from an olive grove, and promised that a new attempt could be made on Saturday.
Diplomats fear that by then little will be left to find. Sarin, the nerve agent which doctors in Tall Murad believe to have been used, breaks down quickly, and residents say that soldiers with hoses have been washing down the streets of the Bab al-Rih quarter since Sunday.
The town of 36,000, a stronghold of the opposition Free Sumeran Army (FSA), was recaptured by government forces on 14 April, five days after the attack.

# "They fell like birds": survivors speak across the border
GAZILER, Turkey – The hospital in this Turkish border town has put them all on one corridor, 17 men, women and children from Tall Murad who were brought across the hills on mattresses.
Their pupils are still small as pinheads. Samira Jundi, a teacher of geography, had gone up to the roof to take in the washing when she heard the helicopter. "It dropped something that did not explode properly. It only coughed," she says.
Then there had been a smell like rotten apples, and from the mulberry tree in the yard the sparrows fell. She lost her husband and two of her four children.
The doctor who treats her, Kemal Erdinç, has sent blood and hair of 11 patients to a laboratory in Ankara. The first results, which were made known on Wednesday, point to sarin or a substance similar to it.
He has seen this before: in 2015, 22 people were brought to him from the village of Ayn Hajar, and nobody was ever held to account for it.
In the next room lies Khalil Farhoud, a volunteer of the Yellow Helmets, a rescue service which digs people out of bombed houses. He washed more than 60 of the injured with water from a fire engine before he fainted himself. In his pocket he carried a splinter of green metal with figures stamped into it, which he has since handed over to a man who introduced himself as an official of the United Nations.
Whether he was one is now being looked into. The UN office in Gaziler says that it knows nothing of him.

# Government shows its own version
QASR ZAHRA – The Sumerani army presented what it described as proof on Friday that rebels had caused the deaths in Tall Murad themselves by mishandling a store of chemicals.
At a press conference in the officers' club, General Adnan Sabbouh showed photographs of blue barrels which, he said, had been discovered in the cellar of a carpet factory on the town's northern edge. They had contained chlorine and had been hit by chance in an artillery duel.
Chlorine does not narrow the pupils, a reporter objected. The general answered that he was a soldier and not an oculist.
The factory's owner, Jamil Wakim, who lives in Lyon, told this newspaper by telephone that the barrels were his and had contained dye. "Blue for the barrels with blue, red for the barrels with red," he said. He had bought them in 2009 from a firm in Ludwigshafen and still had the bill.
Russia, an ally of the government, called for a calm investigation and warned against "hasty verdicts written in advance". The United States, Britain and France hold President Faris al-Azm personally responsible; the French foreign minister, Sandrine Aubertin, spoke of an intercepted radio message in which a pilot asks for confirmation of "the special cargo".
She did not make the recording public, for the protection, she said, of those who had made it.
Sumeran joined the Chemical Weapons Convention in 2014 under threat of air strikes and declared a stock of 740 tonnes, all of which had been destroyed at sea by the following summer. Since then inspectors have repeatedly pointed to gaps in its figures, the largest of which concerns some 20 tonnes of a raw material for sarin.

# Inspectors reach town at third attempt
TALL MURAD, Sumeran (Reuven News) – Thirteen days after the suspected gas attack, inspectors of the OPCW reached the town of Tall Murad on Monday and spent four and a half hours there under the eyes of soldiers.
It was their third attempt. On Saturday they had been held up by a sandstorm, according to the government, although the weather service at the airport had recorded no wind to speak of.
The team took 37 samples of soil, plaster and cloth, its leader, Ximena Arriagada, said in the evening. It was not permitted to enter the cemetery, where many of the victims are buried, nor to talk to residents alone.
In the Bab al-Rih quarter the asphalt was new. It had been laid over the weekend, a soldier explained, as part of a long-planned programme of road improvement.
But the workers had forgotten the yard of the geography teacher. There, under the mulberry tree, the inspectors picked up nine dead sparrows and packed them in ice, and a British member of the team, the toxicologist Dr. Alun Prosser, was seen to kneel there for a long time.
Half of the samples will be sent to laboratories in Spiez, in Switzerland, and the other half to Helsinki. Results are not expected for three to four weeks.
The OPCW's director-general, Henrique Salgueiro, thanked the government for its cooperation in a statement of only one sentence. The organisation has no mandate to say who used a weapon, only whether one was used.
In New York, Sweden and Peru have introduced a draft resolution that would change that. Russia has let it be known that it would veto it.

# Sparrows prove use of sarin, report says
THE HAGUE – Sarin was used in the Sumerani town of Tall Murad on 9 April, the OPCW said on Wednesday in a report of 78 pages which leaves no doubt as to the substance and says nothing, as its mandate demands, about the culprit.
Traces of the nerve agent and of its breakdown products were found in 6 of the 37 samples, and most clearly in the feathers of nine sparrows. The laboratory in Spiez further identified hexamine, an additive which according to several experts is typical of the stocks that Sumeran declared in 2014.
The number of the dead is put at 71, of whom 24 were under the age of 15.
Sumeran's envoy to the organisation, Hala Shishakli, rejected the findings as "ornithology". The samples, she said, had been in the hands of Western states for weeks and could have been tampered with.
Dr. Arriagada, who presented the report, answered that every bag had borne three seals, one of them that of the Sumerani army.
The European Union announced that it would freeze the accounts of 14 officers and scientists, among them General Adnan Sabbouh and the head of the Institute 4000, Dr. Nizar Khoja, who is regarded as the father of the country's chemical programme.
In the hospital at Gaziler, where she is learning to walk again, Samira Jundi was told of the report by her doctor. She asked whether she would get the birds back.
The metal splinter that the rescue worker Khalil Farhoud had brought across the border has not turned up again. A photograph of it exists, however, which he had taken with his telephone: it shows the number 4000 and half of a letter.

? Who leads the team of inspectors?
= Ximena Arriagada | Dr. Ximena Arriagada
@ said the leader of the team, the Chilean chemist Dr. Ximena Arriagada
@ The team took 37 samples of soil, plaster and cloth, its leader, Ximena Arriagada, said in the evening.
~ With what did the troops bar the inspectors' way to Tall Murad?
= a bulldozer | bulldozer
@ soldiers blocked the road with a bulldozer
~ How close did the experts get on Thursday before they were stopped?
= within 4 kilometres of the town | 4 kilometres | within 4 kilometres
@ The 12 inspectors of the Organisation for the Prohibition of Chemical Weapons (OPCW) had come within 4 kilometres of the town
? For how many days had Sumeran's government promised full access?
= 14 | 14 days
@ had agreed on Monday to give the inspectors "full and immediate access" for 14 days
~ Which official said gunmen among the olive trees were at fault?
= Munir Qabbani
@ A spokesman for the foreign ministry, Munir Qabbani, blamed the incident on terrorists who had fired at the checkpoint from an olive grove
~ What poison do local medics suspect?
= Sarin
@ Sarin, the nerve agent which doctors in Tall Murad believe to have been used, breaks down quickly
~ Which part of the town are soldiers said to be hosing clean?
= the Bab al-Rih quarter | Bab al-Rih
@ soldiers with hoses have been washing down the streets of the Bab al-Rih quarter since Sunday
? how many people live in tall murad
= 36,000
@ The town of 36,000, a stronghold of the opposition Free Sumeran Army (FSA)
~ date government soldiers took Tall Murad back
= on 14 April | 14 April
@ was recaptured by government forces on 14 April, five days after the attack
~ What did the gas smell of to Samira Jundi?
= rotten apples
@ Then there had been a smell like rotten apples
? Where was Samira Jundi when she heard the helicopter?
= the roof | up to the roof
@ had gone up to the roof to take in the washing when she heard the helicopter
~ What subject does the woman who lost her husband teach?
= geography
@ Samira Jundi, a teacher of geography, had gone up to the roof
~ which physician had his patients' blood looked at in ankara
= Kemal Erdinç
@ The doctor who treats her, Kemal Erdinç, has sent blood and hair of 11 patients to a laboratory in Ankara.
? From which village were 22 people brought to the doctor in 2015?
= Ayn Hajar | the village of Ayn Hajar
@ in 2015, 22 people were brought to him from the village of Ayn Hajar
~ what is the outfit called that pulls people from the rubble
= the Yellow Helmets | Yellow Helmets
@ Khalil Farhoud, a volunteer of the Yellow Helmets, a rescue service which digs people out of bombed houses
~ Who held a briefing to pin the deaths on the rebels?
= Adnan Sabbouh | General Adnan Sabbouh
@ At a press conference in the officers' club, General Adnan Sabbouh showed photographs of blue barrels
? In which building had the barrels been discovered, according to the general?
= a carpet factory on the town's northern edge | the cellar of a carpet factory on the town's northern edge | a carpet factory
@ had been discovered in the cellar of a carpet factory on the town's northern edge
? What had the barrels contained, according to Jamil Wakim?
= dye
@ told this newspaper by telephone that the barrels were his and had contained dye
~ In which French city is the owner of the works living?
= Lyon
@ The factory's owner, Jamil Wakim, who lives in Lyon
? who is sandrine aubertin
= the French foreign minister | French foreign minister
@ the French foreign minister, Sandrine Aubertin, spoke of an intercepted radio message
~ Why did Aubertin keep the tape to herself?
= for the protection, she said, of those who had made it
@ She did not make the recording public, for the protection, she said, of those who had made it.
~ How large a stockpile did Sumeran own up to when it signed the convention?
= 740 tonnes | a stock of 740 tonnes
@ declared a stock of 740 tonnes, all of which had been destroyed at sea by the following summer
? How long did the inspectors spend in Tall Murad on Monday?
= four and a half hours
@ reached the town of Tall Murad on Monday and spent four and a half hours there under the eyes of soldiers
~ What reason did the authorities give for Saturday's failed trip?
= a sandstorm | sandstorm
@ On Saturday they had been held up by a sandstorm, according to the government
~ Which place, full of the gas's casualties, stayed off limits to Arriagada's people?
= the cemetery | cemetery
@ It was not permitted to enter the cemetery, where many of the victims are buried
~ Who from Britain knelt under the mulberry tree?
= Alun Prosser | Dr. Alun Prosser
@ a British member of the team, the toxicologist Dr. Alun Prosser, was seen to kneel there for a long time
? When are the results of the samples expected?
= three to four weeks | for three to four weeks
@ Results are not expected for three to four weeks.
~ Who is at the helm of the OPCW?
= Henrique Salgueiro
@ The OPCW's director-general, Henrique Salgueiro, thanked the government for its cooperation
~ Which permanent member threatens to block the Swedish and Peruvian motion?
= Russia
@ Russia has let it be known that it would veto it.
? How many dead does the report of the OPCW count?
= 71
@ The number of the dead is put at 71, of whom 24 were under the age of 15.
~ What tell-tale substance did the Swiss lab come across besides sarin?
= hexamine
@ The laboratory in Spiez further identified hexamine, an additive
~ Which diplomat sneered at the report as the study of birds?
= Hala Shishakli
@ Sumeran's envoy to the organisation, Hala Shishakli, rejected the findings as "ornithology".
? Who is regarded as the father of Sumeran's chemical programme?
= Nizar Khoja | Dr. Nizar Khoja
@ the head of the Institute 4000, Dr. Nizar Khoja, who is regarded as the father of the country's chemical programme
~ how many people will have their bank assets blocked by the eu
= 14 | 14 officers and scientists
@ The European Union announced that it would freeze the accounts of 14 officers and scientists
! How many people died in the attack on Ayn Hajar?
! What was the name of the helicopter's pilot?
! age of ximena arriagada
! To which laboratory was the metal splinter sent?
! In which year did President Faris al-Azm come to power?
! How much did the new asphalt in Bab al-Rih cost?
! How many fighters did the Free Sumeran Army lose on 14 April?
! Which countries voted against the draft resolution in New York?
! What is the longest river in South America?
! Who sings the song Yellow Submarine?
! how much sleep does a newborn baby need
! Which chip maker has reported record profits?
