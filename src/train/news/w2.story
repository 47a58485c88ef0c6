# Four fishermen missing after frigate and trawler collide off Lofsund
LOFSUND, Norrany (Nordic Wire) – Four fishermen were missing and three others were taken to hospital after a navy frigate collided with a trawler in dense fog some 14 nautical miles west of the port of Lofsund in the early hours of Thursday, the Coastal Rescue Authority (CRA) said.
The trawler, the 27-metre Maren Sophie, capsized within minutes and sank in about 180 metres of water. The frigate Admiral Tegner, which was returning from a NATO exercise with 132 people on board, reached the naval base of Grauholm under its own power with a gash in the bow.
The alarm was raised at 3.52 a.m. by the frigate itself, according to Britt Osterlund, who heads the CRA's control centre. Two helicopters, a lifeboat and around 20 fishing vessels have been searching the area since dawn, but a swell of up to five metres has hampered the work of the divers.
"We are still looking for living people," Osterlund said at noon. "The water is at seven degrees. In a survival suit you have perhaps ten hours."
The survivors, two Norranians and a Latvian, were picked up from a life raft by a rubber boat of the frigate. One of them, the ship's cook, has a broken hip, said Dr. Ivar Mellbye of Lofsund General Hospital; the others were treated for hypothermia.
Rear Admiral Sten Kolvik, the navy's chief of operations, expressed his "deep sorrow" and promised that everything would be laid open. He declined to say how fast the warship had been sailing or whether its transponder, the device that shows a ship's position to others, had been switched on.
The Maritime Accident Board (MAB) has sent three inspectors to Grauholm to secure the recordings from the frigate's bridge. The police have opened an inquiry of their own.

# Harbour of candles: Lofsund waits for the men of the Maren Sophie
By Friday evening there were so many candles on the fish quay in Lofsund that the harbour master had the fuel pumps switched off. Nobody had asked people to come. They stood in oilskins and school jackets, and every time a boat rounded the mole they counted heads.
The Maren Sophie was bought in 1998 by Aksel Bergsund, who skippered her for nineteen years and then handed the wheel to his daughter's husband, Jon Tarald, 41. Tarald is among the missing, as are the deckhands Emil Roos and Kaspar Roos, who are brothers, and the Filipino engineer Rodel Magbanua.
"Jon was careful to the point of being tiresome," says Bergsund, who sits in the net loft with a telephone in his hand. "He had two radars, and he looked at both." He does not believe that the trawler failed to give way.
Others on the quay have long been angry with the navy. In 2015 a submarine got caught in the net of the trawler Havbris and dragged it backwards for almost two kilometres, an incident for which the Defence Ministry paid the owner 90,000 euros without admitting any guilt.
The town of 5,300 lives almost entirely off cod and herring. Its fishermen's association, led by Solveig Amdal, has been demanding since last year that warships be obliged to switch on their transponders within 30 miles of the coast.
The pastor, Henning Lie, keeps the church open through the night. He buried seven men here in 1987, when the ferry Ternen went down, and remembers that the last of them was not found until Easter.
A collection for the families, which was started by pupils of the secondary school with a tin and a cardboard sign, had brought in about 36,000 euros by Saturday. The money will go to the Seamen's Widows' Fund, which pays out the same day, without forms.

# Warship sailed "dark" to practise evasion, leaked log shows
STENBY – The frigate Admiral Tegner had deliberately turned off its transponder four hours before it rammed the trawler Maren Sophie, according to extracts from the ship's log that were obtained by the newspaper Morgenblad. The entry, signed by the navigation officer, gives as the reason "silent running drill, ordered by squadron".
According to the log, the frigate was doing 19 knots in visibility of less than 300 metres. The lookout on the port wing, a conscript of 20, had been called inside to help with a coffee machine that had come loose, and was away from his post for eleven minutes.
Commander Ingrid Havstad, the captain, was asleep in her cabin when the ships hit each other, as naval rules allow. On the bridge the watch was held by Lieutenant Rolf Siem, 28, who had been transferred from a minesweeper only three weeks earlier.
The trawler was noticed on the radar at 3.41 a.m. but was taken for a navigation buoy, the paper says. A warning from the traffic centre at Skarholm, which had asked "the unknown vessel north of the bank" to identify itself, was not answered because it had been sent on a channel to which nobody on the frigate was listening.
The Defence Ministry called the publication irresponsible. Its spokeswoman, Marte Follesdal, said that the log was only "one stone in a mosaic" and that leaking it might prejudice the inquiry.
The opposition demanded the resignation of the defence minister, Terje Grandal. "If a lorry drove through a village at night without lights, we would not talk about mosaics," said Hanne Ruud, who chairs parliament's defence committee.
Norway, Denmark and Finland require their warships to use transponders in peacetime when they sail in coastal traffic; Norrany leaves the choice to the captain.

# What a bow of steel does to a hull of oak: an expert explains
Professor Lene Wister, a naval architect who teaches at the Technical University of Stenby, has investigated 43 collisions at sea. In an interview with Defence & Sea magazine she explains why the Maren Sophie had no chance.
"A frigate of 4,800 tonnes does not feel a trawler," she says. "The men on the bridge will tell you that they heard a scratching noise." The smaller ship, which was built of oak on steel frames in 1979, must have been struck at an angle of about 60 degrees, just behind the engine room, and would have filled in less than four minutes.
Why did the watch take a fishing boat for a buoy? Because it was hardly moving, Wister believes. A trawler hauling in its net makes only one or two knots, so that the radar shows a dot that stays where it is.
She warns against putting all the blame on one lieutenant. "Accidents like that have at least five parents," she says, and names fatigue, a poor radio routine, a new crew, the habit of sailing dark, and the fact that the trawler's own fog horn had been out of order since the summer.
Wister would like to see a black box on every fishing vessel of more than 15 metres. Such a recorder costs around 6,000 euros, a sum that many owners cannot raise without a grant. Iceland introduced the duty in 2018 and paid half of the bill.
As for the frigate, she expects the repairs at Grauholm to take up to seven months. The navy, which has only three ships of that class, will have to cancel its part in an anti-piracy mission off Somalia.
Asked whether she still goes to sea herself, she nods. She owns a small sailing boat called Patience, "and I never go out in fog".

# Navy admits fault, wreck of trawler to be raised
LOFSUND – Three weeks after the sinking of the Maren Sophie, the navy has accepted full responsibility for the collision in which four men lost their lives. Defence Minister Terje Grandal told the families in Lofsund's town hall on Tuesday that the state would pay them compensation of 1.9 million euros in all and would meet the cost of raising the wreck.
The bodies of Jon Tarald and Emil Roos were recovered last week by a diving robot. The search for Kaspar Roos and Rodel Magbanua, whose widow has travelled from the Philippine city of Iloilo, goes on.
The salvage has been entrusted to the Dutch firm Van Hoeven Berging, which plans to lift the trawler with a floating crane as soon as the weather permits, probably in the second half of May. Prosecutor Astrid Nordlie wants to have the wheelhouse examined because the position of the engine lever may show whether Tarald tried to get out of the way.
In its interim report the Maritime Accident Board names the silent running drill as the main cause. It also criticises the traffic centre at Skarholm, where one man was on duty instead of two on the night of the accident because of a stomach bug.
Commander Havstad and Lieutenant Siem have been relieved of their duties. Siem, whose lawyer, Peder Quist, describes him as "a broken man", wrote a letter to each of the families; two of them sent it back unopened.
From 1 June all Norranian warships will have to keep their transponders on within 40 miles of the coast, ten more than the fishermen had asked for. Solveig Amdal called the rule "a law written in the blood of four neighbours".
Aksel Bergsund, who is 73, intends to go to sea again. He has chartered a boat from the neighbouring port of Eidvik and will call it, he says, by the old name.

? How long was the trawler Maren Sophie?
= 27-metre
@ The trawler, the 27-metre Maren Sophie, capsized within minutes
? Who heads the CRA's control centre?
= Britt Osterlund
@ according to Britt Osterlund, who heads the CRA's control centre.
? From where were the survivors picked up?
= from a life raft | a life raft | life raft
@ The survivors, two Norranians and a Latvian, were picked up from a life raft by a rubber boat of the frigate.
? how many inspectors did the Maritime Accident Board send to Grauholm
= three | three inspectors
@ The Maritime Accident Board (MAB) has sent three inspectors to Grauholm
? Who bought the Maren Sophie in 1998?
= Aksel Bergsund
@ The Maren Sophie was bought in 1998 by Aksel Bergsund
? What happened to the net of the trawler Havbris in 2015?
= a submarine got caught in the net of the trawler Havbris and dragged it backwards for almost two kilometres | a submarine got caught
@ In 2015 a submarine got caught in the net of the trawler Havbris and dragged it backwards for almost two kilometres
? Who leads the fishermen's association of Lofsund?
= Solveig Amdal
@ Its fishermen's association, led by Solveig Amdal, has been demanding since last year
? How fast was the frigate going according to the log?
= 19 knots
@ According to the log, the frigate was doing 19 knots in visibility of less than 300 metres.
? Which newspaper obtained extracts from the ship's log?
= Morgenblad | the newspaper Morgenblad
@ according to extracts from the ship's log that were obtained by the newspaper Morgenblad.
? How many collisions at sea has Lene Wister investigated?
= 43 | 43 collisions at sea
@ Professor Lene Wister, a naval architect who teaches at the Technical University of Stenby, has investigated 43 collisions at sea.
? What is Professor Wister's sailing boat called?
= Patience
@ She owns a small sailing boat called Patience
? To which firm has the salvage of the trawler been entrusted?
= Van Hoeven Berging | the Dutch firm Van Hoeven Berging
@ The salvage has been entrusted to the Dutch firm Van Hoeven Berging
~ At what time did the frigate call for help?
= 3.52 a.m. | at 3.52 a.m.
@ The alarm was raised at 3.52 a.m. by the frigate itself
~ What made it harder for the divers to do their job?
= a swell of up to five metres
@ but a swell of up to five metres has hampered the work of the divers.
~ Who aboard the sunken boat fractured a hip?
= the ship's cook | ship's cook
@ One of them, the ship's cook, has a broken hip
~ Which senior naval officer would not reveal the warship's speed?
= Sten Kolvik | Rear Admiral Sten Kolvik
@ Rear Admiral Sten Kolvik, the navy's chief of operations, expressed his "deep sorrow" and promised that everything would be laid open. He declined to say how fast the warship had been sailing
~ How is Jon Tarald related to the old skipper Bergsund?
= his daughter's husband
@ then handed the wheel to his daughter's husband, Jon Tarald, 41.
~ How much did the government hand over to the owner of the Havbris?
= 90,000 euros
@ an incident for which the Defence Ministry paid the owner 90,000 euros without admitting any guilt.
~ Which vessel was lost in 1987 with men whose funerals the clergyman held?
= Ternen | the ferry Ternen
@ He buried seven men here in 1987, when the ferry Ternen went down
~ Who began gathering donations for the bereaved?
= pupils of the secondary school
@ A collection for the families, which was started by pupils of the secondary school with a tin and a cardboard sign
~ What do the people of Lofsund earn their living from?
= cod and herring | almost entirely off cod and herring
@ The town of 5,300 lives almost entirely off cod and herring.
~ why was the young lookout not at his place
= to help with a coffee machine that had come loose | had been called inside to help with a coffee machine that had come loose
@ The lookout on the port wing, a conscript of 20, had been called inside to help with a coffee machine that had come loose
~ Where was the captain of the Admiral Tegner at the moment of the crash?
= in her cabin | asleep in her cabin
@ Commander Ingrid Havstad, the captain, was asleep in her cabin when the ships hit each other
~ What did the watch mistake the trawler's radar echo for?
= a navigation buoy | navigation buoy | a buoy
@ The trawler was noticed on the radar at 3.41 a.m. but was taken for a navigation buoy
@ Why did the watch take a fishing boat for a buoy?
~ Which lawmaker compared the frigate to a truck with its headlamps off?
= Hanne Ruud
@ "If a lorry drove through a village at night without lights, we would not talk about mosaics," said Hanne Ruud
~ Who speaks for the Defence Ministry?
= Marte Follesdal
@ Its spokeswoman, Marte Follesdal, said that the log was only "one stone in a mosaic"
~ In how little time did the wooden boat flood, in the expert's view?
= in less than four minutes | less than four minutes
@ and would have filled in less than four minutes.
~ When did Iceland make black boxes compulsory?
= in 2018 | 2018
@ Iceland introduced the duty in 2018 and paid half of the bill.
~ Which operation must the fleet drop because the damaged ship is in dock?
= an anti-piracy mission off Somalia | anti-piracy mission off Somalia
@ will have to cancel its part in an anti-piracy mission off Somalia.
~ What sum is the state giving the families as damages?
= 1.9 million euros | 1.9 million euros in all
@ the state would pay them compensation of 1.9 million euros in all
~ from which town did the wife of the engineer come
= Iloilo | the Philippine city of Iloilo
@ Rodel Magbanua, whose widow has travelled from the Philippine city of Iloilo, goes on.
~ Why was only one man working at Skarholm on the night of the accident?
= because of a stomach bug | a stomach bug
@ where one man was on duty instead of two on the night of the accident because of a stomach bug.
~ Who is defending the dismissed lieutenant?
= Peder Quist
@ Siem, whose lawyer, Peder Quist, describes him as "a broken man"
~ From when must Norranian naval ships leave their position signals on?
= From 1 June | 1 June
@ From 1 June all Norranian warships will have to keep their transponders on within 40 miles of the coast
! In what year was the frigate Admiral Tegner built?
! How old is Commander Ingrid Havstad?
! How many people died when the Ternen's sister ship sank?
! What was the name of the submarine that got caught in the net?
! How much does the raising of the wreck cost?
! Who succeeded Terje Grandal as defence minister?
! who was the captain of the trawler Havbris
! In which country was the engine of the Maren Sophie made?
! What is the capital of Iceland?
! When was the Titanic found?
! Which team won the ice hockey final?
! how much does a litre of milk cost in Germany
