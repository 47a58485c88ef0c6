# Frigates face off near disputed island as Ossadia demands withdrawal
PORT SELVAN, Velmora – Warships from Velmora and Ossadia confronted each other on Thursday off Kerrin Island, a treeless outcrop of some 11 square kilometres that both countries claim, after an Ossadian survey vessel began drilling test holes in the seabed without Velmoran consent.
The Velmoran navy said its frigate Admiral Tusk had ordered the survey ship, the Meridian Star, to leave at around 5:40 a.m., and that two Ossadian corvettes then placed themselves between the two vessels. No shots were fired, but the Admiral Tusk came within 90 metres of one of the corvettes, according to Commodore Elias Brandt, who heads Velmora's Eastern Fleet.
"Our crew showed patience that I am not sure I would have had at their age," Commodore Brandt told reporters at the naval base in Port Selvan, about 140 kilometres west of the island.
Ossadia's foreign ministry summoned the Velmoran ambassador, Judith Marlowe-Pike, late on Thursday and handed her a note demanding that all foreign warships withdraw from what it called its territorial waters within 72 hours.
Ruvim Askelad, the ministry's spokesman, said the Meridian Star was carrying out "purely scientific work" and had been commissioned by the National Institute of Oceanography. Velmora says the ship is looking for natural gas, of which as much as 60 billion cubic metres is thought to lie under the shelf south of the island.
Kerrin, known in Ossadia as Stolva, has been administered by Velmora since a treaty signed in 1926, which Ossadia's parliament never ratified. Its only inhabitants are 38 sheep farmers and lighthouse staff, who were advised on Thursday evening to stay indoors.
The United Nations Secretary-General called on both governments to show restraint. Norway, which has brokered earlier talks between the two neighbours, offered to host a meeting in Bergen as early as next week.

# "We counted nine grey ships from the kitchen window"
By the Selvan Courier's island correspondent
Marit Quennell was feeding orphaned lambs on Thursday morning when her radio, tuned as always to the coastguard channel, began to speak in a language she did not understand. By the time she had climbed the hill behind Hallow Bay, the only harbour on Kerrin, she could count nine grey ships.
"You do not think about gas or about treaties," said Mrs. Quennell, 67, who was born on the island and has been its unpaid postmistress for 22 years. "You think about whether the supply boat will come on Saturday."
It did not. The ferry Lapwing, which brings diesel, flour and medicines once a week from the mainland town of Orrick, was turned back on Saturday by an Ossadian patrol boat whose captain, islanders say, politely explained over a loudspeaker that the area was closed because of a naval exercise.
The island's only nurse, Tobias Renn, says he has insulin for about twelve days and enough drinking water for three weeks, since the desalination plant runs on the diesel that the ferry carries. He has asked the provincial governor in Orrick, Anselm Dray, to fly out two elderly patients by helicopter.
Governor Dray said on Sunday that a rescue helicopter was standing by but that the air force had advised against flying because Ossadian ships had twice pointed their fire-control radar at Velmoran aircraft.
At the lighthouse, which was built in 1889 and is to be automated next spring, keeper Josef Lindqvar has been told to leave the lamp burning around the clock. He does so, he said, "so that nobody can later say that they did not see us."
Not everybody blames the ships on the horizon. Several of the farmers sell their wool in Ossadia, where prices are almost a third higher, and one of them, who asked not to be named, said that the trouble had been made "by two capitals that could not find us on a map".

# ANALYSIS: A small rock with a large shelf – what the Kerrin dispute is about
Maritime & Defence Review
At first sight the confrontation at Kerrin is about a ship with a drill. In truth, say analysts, it is about a line on a chart known as the Halden Line, which was drawn in 1926 by a British hydrographer and which gives Velmora almost two thirds of the shelf.
"Whoever holds the island holds the shelf, and whoever holds the shelf can refuse the pipeline," said Dr. Ingrid Sorvald of the Nordhavn Centre for Sea Power, a think tank based in the Danish port of Esbjerg. She was referring to the planned Amber Link, a 410-kilometre pipeline with which Ossadia wants to end its dependence on imported coal by 2031.
In numbers Ossadia has the upper hand. It can send 14 major surface ships to sea, against nine for Velmora, and last year it took delivery of three missile corvettes of the Sabre class, which were built in South Korea for about $870 million.
Velmora, on the other hand, has two modern submarines and belongs to the Northern Maritime Compact (NMC), a defence pact of six states whose members have pledged to regard an attack on one of them as an attack on all. Whether the pledge covers Kerrin is unclear, because the pact's founding charter speaks only of "metropolitan territory".
It is not the first such crisis. In 1974 a Velmoran trawler, the Grace Hanlon, was sunk off the island after a collision with an Ossadian gunboat, and seven fishermen drowned; in 2009 Ossadian students planted a flag on the southern cliffs and were arrested.
Retired Admiral Pawel Oderin, who commanded Ossadia's navy until 2017, believes that the government in Lutz has miscalculated. "They expected a protest note, and they got a frigate," he said by telephone. "Now neither side can turn around without being seen to turn around."
Dr. Sorvald considers a deliberate war unlikely but fears an accident, because the two navies have had no hotline since Ossadia cut it off in a quarrel over fishing quotas four years ago.

# Collision off Kerrin injures sailors; each side blames the other
LUTZ, Ossadia (Continental Press Agency) – An Ossadian corvette and a Velmoran patrol ship collided in heavy seas on Monday night near Kerrin Island, injuring at least six sailors and tearing a hole in the hull of the Velmoran vessel, officials in both capitals said on Tuesday.
The Ossadian defence minister, General Kasimir Droste, said the corvette Rapier had been rammed "on purpose" while it was escorting the survey ship Meridian Star. He said four of its crew had been hurt, one of them seriously, and had been taken to a military hospital in the port of Varna Skal.
Velmora denied this. Its defence ministry published a 48-second video in which, it said, the Rapier could be seen crossing the bows of the patrol ship Heron, which could no longer avoid it. Two of the Heron's sailors suffered broken bones, said Lieutenant Commander Sofia Hartigan, a spokeswoman for the ministry, adding that the ship had been towed to Port Selvan by a tug.
Independent experts who looked at the recording for this agency said it did not show who had changed course first. The Heron's voyage recorder has been sealed and is to be handed over to the International Maritime Organization (IMO) in London if both sides agree.
The collision happened less than five hours after the expiry of Ossadia's 72-hour deadline, which had been prolonged by a day at the request of Norwegian diplomats.
In Brussels, the ambassadors of the Northern Maritime Compact met behind closed doors on Tuesday at the request of Velmora. The pact's secretary-general, Louisa Ferrand-Weil, said afterwards that the allies "stand with Velmora" but did not say whether ships would be sent.
Shares in Ossadia Gas, the state-controlled company that is expected to own 51 percent of the Amber Link, fell by more than 8 percent in Lutz. Insurers raised premiums for tankers that pass through the Kerrin Strait, which separates the island from the Ossadian coast, to three times last week's level.

# Ships pull back from Kerrin after Bergen talks
BERGEN, Norway – Velmora and Ossadia agreed on Friday to withdraw their warships to at least 25 nautical miles from Kerrin Island and to let an ordinary supply ferry through at once, ending a two-week standoff that had cut off the islanders from the mainland and alarmed shippers as far away as Rotterdam.
The document, which is called the Bergen Understanding and is barely two pages long, leaves open to whom the island belongs. It was signed by the Velmoran foreign minister, Beatrix Callow, and her Ossadian counterpart, Mikael Torsk, shortly after midnight, after 19 hours of talks led by the Norwegian diplomat Henrik Aasgard.
Under the text, the Meridian Star will stop drilling for 180 days, during which geologists from Canada and Iceland will examine the samples it has already taken. A hotline between the two naval headquarters is to be restored by the first of March.
"Nobody has won a rock, and nobody has lost a son," Ms. Callow told journalists. Mr. Torsk spoke of "a pause, not a surrender" and said his country would bring its claim before the International Tribunal for the Law of the Sea in Hamburg.
The opposition in Lutz was less pleased. Dorota Venn, leader of the nationalist Homeland League, called for Mr. Torsk's resignation because, she said, he had "handed over at the table what the fleet had held at sea", and announced a demonstration in front of parliament for Sunday.
On the island, the Lapwing tied up at Hallow Bay on Saturday afternoon with 30 tonnes of diesel, mail from two weeks and a doctor. The two patients for whom a helicopter had been requested were taken aboard for the return journey to Orrick.
A joint commission, which both sides will chair in turn, is to find out by the summer who caused the collision in which six sailors were injured. The Heron, whose repair is expected to cost $14 million, will remain in dry dock until May.

? Who heads Velmora's Eastern Fleet?
= Elias Brandt | Commodore Elias Brandt
@ according to Commodore Elias Brandt, who heads Velmora's Eastern Fleet.
? What is Kerrin Island known as in Ossadia?
= Stolva
@ Kerrin, known in Ossadia as Stolva, has been administered by Velmora since a treaty signed in 1926
? how close did the Admiral Tusk come to one of the corvettes
= within 90 metres | 90 metres
@ No shots were fired, but the Admiral Tusk came within 90 metres of one of the corvettes
? Who commissioned the work of the Meridian Star, according to the spokesman?
= the National Institute of Oceanography | National Institute of Oceanography
@ said the Meridian Star was carrying out "purely scientific work" and had been commissioned by the National Institute of Oceanography.
? How long has Marit Quennell been postmistress?
= 22 years | for 22 years
@ said Mrs. Quennell, 67, who was born on the island and has been its unpaid postmistress for 22 years.
? From which town does the ferry Lapwing bring supplies?
= Orrick | the mainland town of Orrick
@ The ferry Lapwing, which brings diesel, flour and medicines once a week from the mainland town of Orrick
? Why did the air force advise against flying the rescue helicopter?
= because Ossadian ships had twice pointed their fire-control radar at Velmoran aircraft | Ossadian ships had twice pointed their fire-control radar at Velmoran aircraft
@ a rescue helicopter was standing by but that the air force had advised against flying because Ossadian ships had twice pointed their fire-control radar at Velmoran aircraft.
? What is the Amber Link?
= a 410-kilometre pipeline | a 410-kilometre pipeline with which Ossadia wants to end its dependence on imported coal by 2031
@ She was referring to the planned Amber Link, a 410-kilometre pipeline with which Ossadia wants to end its dependence on imported coal by 2031.
? Where is the Nordhavn Centre for Sea Power based?
= the Danish port of Esbjerg | Esbjerg
@ said Dr. Ingrid Sorvald of the Nordhavn Centre for Sea Power, a think tank based in the Danish port of Esbjerg.
? Which trawler was sunk off the island in 1974?
= the Grace Hanlon | Grace Hanlon
@ In 1974 a Velmoran trawler, the Grace Hanlon, was sunk off the island after a collision with an Ossadian gunboat
? who was navy commander of Ossadia until 2017
= Pawel Oderin | Retired Admiral Pawel Oderin | Admiral Pawel Oderin
@ Retired Admiral Pawel Oderin, who commanded Ossadia's navy until 2017
? Whose secretary-general is Louisa Ferrand-Weil?
= the Northern Maritime Compact | Northern Maritime Compact
@ In Brussels, the ambassadors of the Northern Maritime Compact met behind closed doors on Tuesday at the request of Velmora. The pact's secretary-general, Louisa Ferrand-Weil, said afterwards
? How long is the video that Velmora's defence ministry published?
= 48-second | a 48-second video
@ Its defence ministry published a 48-second video in which, it said, the Rapier could be seen crossing the bows of the patrol ship Heron
? Who led the talks in Bergen?
= Henrik Aasgard | the Norwegian diplomat Henrik Aasgard
@ after 19 hours of talks led by the Norwegian diplomat Henrik Aasgard.
? For how many days will the Meridian Star stop drilling?
= 180 days | 180 | for 180 days
@ Under the text, the Meridian Star will stop drilling for 180 days
? When is the hotline between the naval headquarters to be restored?
= by the first of March | the first of March
@ A hotline between the two naval headquarters is to be restored by the first of March.
~ Which envoy was called in and given an ultimatum?
= Judith Marlowe-Pike | the Velmoran ambassador, Judith Marlowe-Pike
@ Ossadia's foreign ministry summoned the Velmoran ambassador, Judith Marlowe-Pike, late on Thursday and handed her a note demanding that all foreign warships withdraw
~ How big is the contested piece of land?
= some 11 square kilometres | 11 square kilometres
@ off Kerrin Island, a treeless outcrop of some 11 square kilometres that both countries claim
~ how many people live on the rock
= 38 | 38 sheep farmers and lighthouse staff
@ Its only inhabitants are 38 sheep farmers and lighthouse staff
~ How much fuel is believed to be hidden below the sea floor?
= as much as 60 billion cubic metres | 60 billion cubic metres
@ Velmora says the ship is looking for natural gas, of which as much as 60 billion cubic metres is thought to lie under the shelf south of the island.
~ What excuse was given for not letting the weekly supply boat pass?
= the area was closed because of a naval exercise | because of a naval exercise | a naval exercise
@ whose captain, islanders say, politely explained over a loudspeaker that the area was closed because of a naval exercise.
~ Who is the one medical worker living among the islanders?
= Tobias Renn
@ The island's only nurse, Tobias Renn, says he has insulin for about twelve days
~ When will the beacon do without a man to tend it?
= next spring
@ At the lighthouse, which was built in 1889 and is to be automated next spring, keeper Josef Lindqvar
~ Which country's shipyards turned out the newest missile boats?
= South Korea
@ last year it took delivery of three missile corvettes of the Sabre class, which were built in South Korea for about $870 million.
~ why is it doubtful that the allies would have to come to the outpost's defence
= because the pact's founding charter speaks only of "metropolitan territory" | the pact's founding charter speaks only of "metropolitan territory"
@ Whether the pledge covers Kerrin is unclear, because the pact's founding charter speaks only of "metropolitan territory".
~ What made Lutz break off the emergency phone connection?
= a quarrel over fishing quotas
@ because the two navies have had no hotline since Ossadia cut it off in a quarrel over fishing quotas four years ago.
~ Which cabinet member accuses the other fleet of a deliberate crash?
= Kasimir Droste | General Kasimir Droste
@ The Ossadian defence minister, General Kasimir Droste, said the corvette Rapier had been rammed "on purpose"
~ Where were the hurt crewmen of the Rapier treated?
= a military hospital in the port of Varna Skal | the port of Varna Skal | Varna Skal
@ He said four of its crew had been hurt, one of them seriously, and had been taken to a military hospital in the port of Varna Skal.
~ How far did covering a tanker against loss go up?
= to three times last week's level | three times last week's level
@ Insurers raised premiums for tankers that pass through the Kerrin Strait, which separates the island from the Ossadian coast, to three times last week's level.
~ Which politician wants the man who put Ossadia's name to the deal to step down?
= Dorota Venn
@ Dorota Venn, leader of the nationalist Homeland League, called for Mr. Torsk's resignation
~ To which court does Lutz plan to take its case?
= the International Tribunal for the Law of the Sea in Hamburg | the International Tribunal for the Law of the Sea | International Tribunal for the Law of the Sea
@ said his country would bring its claim before the International Tribunal for the Law of the Sea in Hamburg.
~ What will fixing the damaged patrol ship set the navy back?
= $14 million
@ The Heron, whose repair is expected to cost $14 million, will remain in dry dock until May.
! How old is Commodore Elias Brandt?
! Who is the captain of the frigate Admiral Tusk?
! How much did the Velmoran submarines cost?
! In which year was the Northern Maritime Compact founded?
! How many people took part in the Homeland League's demonstration on Sunday?
! Who built the lighthouse on Kerrin?
! What is the name of the Ossadian prime minister?
! How many sailors serve on board the Heron?
! Who commands the Chinese coast guard?
! when was the Suez Canal opened
! What is the longest river in South America?
! How many islands belong to Greece?
