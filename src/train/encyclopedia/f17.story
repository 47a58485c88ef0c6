# Water supply
Water supply is the provision of water to homes, factories and fire services by public bodies, companies or the users themselves. A complete system takes it from a source, which may be a river, a lake, a spring or a well, treats it, stores it and distributes it under pressure through pipes. Less than three per cent of the water on earth is fresh, and most of that is locked up in glaciers and ice caps. A person needs two or three litres a day to survive and about fifty to live decently, whereas the average American household uses more than three hundred for each member, a good part of it on lawns. Groundwater, which supplies roughly half of the world's drinking water, is usually cleaner than surface water because soil filters it, but it may contain natural poisons such as arsenic and fluoride.

The cities of the Indus valley had brick-lined wells in many houses by about 2500 BC. In Persia water was led for dozens of kilometres through qanats, gently sloping tunnels dug by hand from a chain of shafts, which lose little by evaporation and need no pumping; those of Gonabad are still in use. On the island of Samos the engineer Eupalinos drove a tunnel of 1,036 metres through a hill in the sixth century BC, working from both ends, and his two gangs met with an error of a few metres. Minoan Knossos had terracotta pipes tapered so as to fit into each other. King Hezekiah of Judah, expecting an attack by the Assyrians, cut a conduit of 533 metres from the Gihon spring into Jerusalem about 700 BC, and an inscription found there in 1880 describes how the workmen heard one another's voices.

Rome had eleven aqueducts in the end. The first, the Aqua Appia, was built in 312 BC by the censor Appius Claudius, who also gave his name to a road, and ran almost wholly underground; the Aqua Marcia of 144 BC was praised for its coldness, and the last, the Alexandrina, dates from AD 226. Altogether they may have delivered half a million cubic metres a day or more, chiefly to baths, fountains and the houses of the rich. Sextus Julius Frontinus, who became water commissioner in AD 97, wrote a treatise in which he complained of fraud by private users, who bribed the workmen to insert wider nozzles, and compared the useful arches with the idle pyramids. Lead pipes were common, although Vitruvius warned that earthen ones were healthier. The Goths under Witigis cut the aqueducts during the siege of 537, and most were never repaired.

London received its Great Conduit, a lead pipe from Tyburn, in the thirteenth century. In 1582 Peter Morris, a Dutchman or German, set a waterwheel beneath an arch of London Bridge and shot a jet over a church steeple to convince the aldermen; his works lasted until 1822. The New River, an artificial channel of 62 kilometres from springs in Hertfordshire, was completed in 1613 by the goldsmith Hugh Myddelton after King James I had agreed to bear half of the cost in exchange for half of the profits. Mains were bored elm trunks, and water flowed through them for a few hours on certain days. At Marly fourteen wheels in the Seine, built for Louis XIV by Rennequin Sualem, raised water 150 metres to feed the fountains of Versailles, though never enough to let all of them play together. Cast iron pipes came into general use only about 1810.

Disease gave the decisive impulse. In August 1854 cholera killed some 500 people within ten days around Broad Street in London, and the physician John Snow, who doubted that the illness was spread by bad air, traced the cases to a single pump, which the parish disabled by taking off its handle. He also compared the customers of two companies, one of which drew from the foul Thames in the city and the other from a cleaner reach upstream, and found that deaths were many times more frequent among the former. An act of 1852 had already ordered all the firms to move their intakes above the tidal part of the river by 1855 and to filter what they supplied. When Hamburg was struck in 1892 and lost more than 8,600 inhabitants, Altona next door, which filtered the same river through sand, was almost spared.

Treatment consists of several steps. Screens hold back leaves and fish; a coagulant, mostly aluminium sulphate, makes fine particles stick together in flakes, which settle in large basins; and the water then passes through a filter. The slow type, first built for a whole town by John Gibb at Paisley in Scotland in 1804, owes its effect to a living film on top of the sand, while the rapid type, developed in America in the 1880s, works forty times as fast and is washed by reversing the flow. Disinfection with chlorine was first applied permanently at Middelkerke in Belgium in 1902, and John Leal introduced it at Jersey City six years later without asking for permission, for which he had to answer in court. Ozone, used at Nice from 1906, leaves no taste, but it does not protect the water on its way to the tap.

Great cities have had to reach far. New York dammed the Croton River in 1842 and then turned to the Catskill and Delaware valleys, more than 150 kilometres away; since the 1990s it has paid farmers there to keep the streams clean, which spares it a filter plant costing many billions. Los Angeles, guided by William Mulholland, tapped the Owens River in November 1913 by an aqueduct of 375 kilometres that flows by gravity alone. "There it is. Take it," he said at the opening. Ranchers whose valley dried up blew up sections of it in 1924, and four years later Mulholland's St. Francis Dam collapsed twelve hours after he had inspected it, killing more than 400 people. Vienna drinks from Alpine springs by two pipelines of 1873 and 1910, and China has carried Yangtze water to Beijing since December 2014.

Where rivers fail, other sources are tapped. Israel obtains most of its household water from the sea by reverse osmosis, in which pressure forces it through membranes that retain the salt, a process made practicable by Sidney Loeb and Srinivasa Sourirajan in Los Angeles around 1960; about three kilowatt-hours are needed for a cubic metre. Windhoek, the capital of Namibia, has turned sewage directly into drinking water since 1968, and Singapore has done something similar under the name NEWater since 2003. In Bangladesh millions of shallow tube wells, sunk from the 1970s on to protect children against infected ponds, turned out to hold arsenic. Lead remains a danger in old pipes, as was shown at Flint in Michigan, where officials changed the source in April 2014 to save money without adding an inhibitor of corrosion. Some two billion people still lack safe water at home.

? What sources can water be taken from?
= a river, a lake, a spring or a well | river, a lake, a spring or a well
@ which may be a river, a lake, a spring or a well

? How much of the earth's water is fresh?
= Less than three per cent
@ Less than three per cent of the water on earth is fresh

? Where is most of the fresh water?
= glaciers and ice caps
@ most of that is locked up in glaciers and ice caps

? How much water does someone need a day to live decently?
= about fifty | fifty
@ to survive and about fifty to live decently

? Why is groundwater cleaner than surface water?
= soil filters it
@ because soil filters it

~ What harmful substances may occur in wells without human fault?
= arsenic and fluoride
@ natural poisons such as arsenic and fluoride

? What are qanats?
= gently sloping tunnels | gently sloping tunnels dug by hand
@ through qanats, gently sloping tunnels dug by hand

? How long was the tunnel of Eupalinos?
= 1,036 metres
@ drove a tunnel of 1,036 metres through a hill

? On what island did Eupalinos work?
= Samos
@ On the island of Samos the engineer Eupalinos

? What did Minoan Knossos have?
= terracotta pipes
@ Minoan Knossos had terracotta pipes tapered

? When was the inscription in the conduit at Jerusalem found?
= 1880
@ an inscription found there in 1880 describes

~ What prompted a Jewish ruler to bring a spring inside the walls?
= expecting an attack by the Assyrians | attack by the Assyrians
@ King Hezekiah of Judah, expecting an attack by the Assyrians

? How many aqueducts did Rome have?
= eleven
@ Rome had eleven aqueducts in the end

? Who built the Aqua Appia?
= Appius Claudius | censor Appius Claudius
@ built in 312 BC by the censor Appius Claudius

? What was the Aqua Marcia praised for?
= coldness | its coldness
@ was praised for its coldness

? What did Frontinus complain about?
= fraud by private users | fraud
@ he complained of fraud by private users

? Who said clay pipes are healthier than lead?
= Vitruvius
@ although Vitruvius warned that earthen ones were healthier

? What happened to the aqueducts in 537?
= The Goths under Witigis cut the aqueducts
@ The Goths under Witigis cut the aqueducts during the siege of 537

~ How did dishonest Romans get more than their share?
= bribed the workmen to insert wider nozzles
@ who bribed the workmen to insert wider nozzles

? What did Peter Morris put under London Bridge?
= waterwheel
@ set a waterwheel beneath an arch of London Bridge

? How did Morris convince the aldermen?
= shot a jet over a church steeple
@ shot a jet over a church steeple to convince the aldermen

? How long is the New River?
= 62 kilometres
@ an artificial channel of 62 kilometres

? What was Hugh Myddelton's profession?
= goldsmith
@ completed in 1613 by the goldsmith Hugh Myddelton

? What were water mains made of in old London?
= bored elm trunks | elm trunks
@ Mains were bored elm trunks

? who built the machine at marly
= Rennequin Sualem
@ built for Louis XIV by Rennequin Sualem

~ On what condition did the monarch share the expense of the channel?
= in exchange for half of the profits | half of the profits
@ in exchange for half of the profits

? What disease broke out around Broad Street?
= cholera
@ cholera killed some 500 people within ten days

? How was the pump disabled?
= taking off its handle | by taking off its handle
@ which the parish disabled by taking off its handle

? How many people in Hamburg died in 1892?
= more than 8,600
@ lost more than 8,600 inhabitants

? What did the act of 1852 order?
= to move their intakes above the tidal part of the river
@ to move their intakes above the tidal part of the river

~ Which town escaped the epidemic of its neighbour?
= Altona
@ Altona next door, which filtered the same river through sand

~ Which accepted theory did the London doctor reject?
= the illness was spread by bad air | bad air
@ who doubted that the illness was spread by bad air

? What is usually used as a coagulant?
= aluminium sulphate
@ a coagulant, mostly aluminium sulphate

? Who built the first slow filter for a whole town?
= John Gibb
@ first built for a whole town by John Gibb

? How is a rapid filter washed?
= by reversing the flow | reversing the flow
@ is washed by reversing the flow

? Where was chlorine first used permanently?
= Middelkerke in Belgium | Middelkerke
@ applied permanently at Middelkerke in Belgium in 1902

? What is a disadvantage of ozone?
= it does not protect the water on its way to the tap | does not protect the water on its way to the tap
@ it does not protect the water on its way to the tap

~ What got an American pioneer of disinfection into legal trouble?
= without asking for permission
@ six years later without asking for permission

? Which river did New York dam in 1842?
= Croton River | Croton
@ New York dammed the Croton River in 1842

? What does New York pay farmers for?
= to keep the streams clean | keep the streams clean
@ it has paid farmers there to keep the streams clean

? How long is the aqueduct from the Owens River?
= 375 kilometres
@ by an aqueduct of 375 kilometres

? What did Mulholland say at the opening?
= There it is. Take it | "There it is. Take it,"
@ "There it is. Take it," he said at the opening

? How many people died when the St. Francis Dam collapsed?
= more than 400
@ killing more than 400 people

? What process does Israel use to get water from the sea?
= reverse osmosis
@ from the sea by reverse osmosis

? Which city turns sewage into drinking water since 1968?
= Windhoek
@ Windhoek, the capital of Namibia, has turned sewage

? What is the name of Singapore's recycled water?
= NEWater
@ under the name NEWater since 2003

? Why did officials change the water source in Flint?
= to save money | save money
@ changed the source in April 2014 to save money

~ What well-meant purpose lay behind the contaminated borings in South Asia?
= to protect children against infected ponds | protect children against infected ponds
@ to protect children against infected ponds

! Who paid for the tunnel of Eupalinos?

! How many workmen built the Aqua Appia?

! When were the aqueducts of Rome repaired?

! How many kilometres long is the Aqua Marcia?

! Who invented cast iron pipes?

! What was the name of the company that drew from the foul Thames?

! When did John Snow die?

! How much did the Croton dam cost?

! Who was punished for the explosions of 1924?

! How many people in Flint fell ill?

! When did Singapore begin to desalinate seawater?
