# Tanker spills crude off eastern Uruguay, beaches closed
PUNTA ARAL, Uruguay, March 4 – At least 600 tonnes of crude oil leaked into the Atlantic on Sunday night when a hose burst between the tanker Ostra Venture and a loading buoy off the town of Punta Aral, in the country's eastern Maroña province, officials said on Monday.
The leak went unnoticed for almost three hours, according to Captain Rosalía Benedetti, who heads the Coastal Protection Directorate (CPD), the state agency in charge of spills. "By the time the valve was shut, the slick was already four kilometres long," she told reporters at the harbour office.
The buoy, which lies some 3.5 kilometres offshore and feeds the country's only refinery through an undersea pipe, is run by Terminales Petrosol, a company half owned by the state. The vessel, built in 2003 and flying the Maltese flag, belongs to Halkida Marine of Piraeus, Greece, and was carrying Nigerian crude.
No one was injured. The 22 crew members remained on board, and the ship was ordered to anchor off Cape Lorca until investigators had finished their work.
Authorities closed nine beaches to bathers and banned fishing along 45 kilometres of coast. Winds from the south-east were expected to drive the oil towards the Juncal lagoon, a nature reserve that is home to flamingos and to the rare crested coot, by Tuesday evening.
To keep the oil out, soldiers began laying floating barriers across the mouth of the lagoon. Brazil has offered to send two skimming ships from the port of Rio Grande, the foreign ministry in Montevideo said.
A spokesman for Terminales Petrosol, Julio Arrambide, said that the hose had been replaced only last year and that it was "far too early to speak of negligence".

# Fishermen of Punta Aral count their losses as the smell reaches the school
The smell woke Nélida Fuentes shortly before four in the morning. The 58-year-old, who runs the fish market on the Calle del Faro, thought at first that her stove was leaking. "Then I opened the window and it was worse outside," she said.
By noon on Monday the primary school had sent its 310 pupils home because of headaches, and a brown band as wide as a road lay along the sand below the lighthouse. Volunteers in rubber gloves carried oiled penguins in fruit crates to the old customs shed, which the animal rescue group Alas del Sur has turned into a makeshift clinic.
"We have washed 74 birds since yesterday, and about half of them will live," said Matías Orellano, a veterinarian from the town of Las Cañas who leads the group. It needs towels, dish soap and, above all, fresh water, he added.
For the town's fishermen the spill could hardly have come at a worse time. The season for anchovy, which brings in around two thirds of their yearly income, opened on March 1 and ends in late May. The cooperative La Esperanza, to which 128 boats belong, puts the loss at some 90,000 dollars for each day that the ban lasts.
Its chairman, Ramiro Castelao, remembers the spill of 1997, when the freighter San Gervasio ran aground on the same coast. "We waited eleven years for the compensation, and my father died before the cheque came," he said. This time the cooperative has hired a lawyer, Pilar Etcheverry, before talking to anyone else.
Mayor Gonzalo Irureta has promised each family of fishermen 400 dollars from the municipal emergency fund. Several of those waiting outside the town hall on Monday called the sum an insult.
At the Hotel Miramar, the owner had counted 63 cancellations by the evening, most of them from Argentine guests who had booked for Easter.

# Who pays for the Petrosol spill? A question of hoses, flags and contracts
Three weeks after the oil came ashore at Punta Aral, two companies agree on one thing only: the other should pay. Terminales Petrosol, which operates the buoy, says the tanker pumped at too high a pressure; Halkida Marine says the hose was worn out and should have been taken out of service.
The contract between them, a copy of which was seen by this newspaper, obliges the terminal to test its hoses every six months. According to a maintenance log handed to the court, the last test took place in April of last year, eleven months before the accident.
The sum at stake is large. Damage and cleaning are put at between 85 and 110 million dollars by Lorne & Whitcombe, a London firm of loss adjusters hired by the insurers. Under the international convention on oil pollution, however, the liability of an owner of a ship of that size is capped, and anything above the limit would fall to the compensation fund financed by oil importers.
But the fund pays only if the oil came from a ship. Should the court find that the leak began on the buoy's side of the coupling, lawyers say, the fund would owe nothing and the Uruguayan taxpayer, as co-owner of the terminal, would be left with half of the bill.
That is why so much depends on a piece of rubber 30 centimetres long. It was cut from the burst hose by divers and is being examined at a laboratory in Rotterdam, whose report is due in mid-June.
"Whoever owns the metre where it tore owns the disaster," said Ingrid Falkenberg, professor of maritime law at the University of Oslo.
Shares in Grupo Andrade, the Brazilian conglomerate that holds the other half of Terminales Petrosol, have lost 14 percent since the spill. The rating agency Corvane has put the group under review, citing "unresolved environmental liabilities".
For its part Halkida Marine has deposited a guarantee of 12 million dollars with a Montevideo bank so that the ship could leave. The Ostra Venture sailed for Las Palmas on March 19.

# "We were told not to sound the alarm": a night-shift worker talks
For eight years Damián Sosa sat in the control room of Terminales Petrosol, on a hill behind Punta Aral, and watched needles. On the night of March 3 he was one of two men on duty. He was dismissed nine days later, and has since told his story to the public prosecutor and, over two long evenings, to this magazine.
At 10:40 p.m., he says, the pressure in the line fell by a third within a minute. "A drop like that means only one thing. I picked up the phone and said: it's open, it's in the water." On the other end was the shift manager, Ezequiel Rondán, who, according to Mr. Sosa, ordered him to wait because stopping the pumps would cost the company a penalty for late unloading.
The pumps ran on until 1:25 a.m. Terminales Petrosol denies that any such order was given. It says that the sensor had been giving false readings since January and that the staff acted "in good faith on the information available".
E-mails which Mr. Sosa copied before he left tell a more awkward tale. In one of them, dated November 12, the terminal's chief engineer, Marta Quiroga, warned the management that two of the floating hoses showed blisters and asked for 380,000 dollars to replace them. The reply, from the finance department, was a single line: "Not in this budget year."
Ms. Quiroga, who resigned in January and now teaches in Concepción, Chile, confirmed to us that the e-mail was genuine, but declined to say more while the inquiry was going on.
The company's statement that the hose had been replaced last year appears to be wrong. The serial number on the burst piece, which divers photographed, belongs to a batch delivered in 2014 by a Turkish maker.
Mr. Sosa, 41, now drives a delivery van. Neighbours who work at the terminal no longer greet him. "They are afraid for their jobs, and I understand it," he says. "But my son learned to swim on that beach."

# Prosecutor charges terminal boss over Punta Aral spill
MONTEVIDEO, June 20 – The head of Terminales Petrosol, Álvaro Menchaca, was charged on Thursday with environmental damage and with giving false information to the authorities, three and a half months after the country's worst oil spill in a generation.
Prosecutor Lucía Barrandeguy also charged the shift manager on duty that night, Ezequiel Rondán, and said that she was dropping the case against the tanker's master, the Greek captain Stavros Melidis. Both of the accused men deny wrongdoing. If convicted, they could face up to eight years in prison.
The charges follow the report of a Dutch laboratory, which found that the hose had torn on the buoy's side because its inner layer had aged. Pumping pressure, the experts wrote, had been "within normal limits".
Environment Minister Carmen Viladecans said that the state would pay its share of the damage and then try to recover the money from its partner, Grupo Andrade. She announced that the buoy would stay shut until at least October; meanwhile the refinery is being supplied by smaller ships through the port of Montevideo.
The final figure for the oil spilled is 1,150 tonnes, the Coastal Protection Directorate said, almost twice the first estimate. Roughly 480 tonnes of it were recovered, most by the two Brazilian skimmers.
The fishing ban was lifted on June 2, except in the Juncal lagoon, where oil got under the barriers during a storm on March 9. Biologists have counted 37 dead crested coots there, about a tenth of the world's population.
Ramiro Castelao, chairman of the fishermen's cooperative La Esperanza, welcomed the charges but said that his members had so far received nothing except the mayor's 400 dollars. The cooperative is suing the terminal for 9.6 million dollars, with a first hearing set for August 14.

? What is the name of the tanker whose hose burst?
= Ostra Venture
@ when a hose burst between the tanker Ostra Venture and a loading buoy off the town of Punta Aral
? Who heads the Coastal Protection Directorate?
= Rosalía Benedetti | Captain Rosalía Benedetti
@ according to Captain Rosalía Benedetti, who heads the Coastal Protection Directorate (CPD), the state agency in charge of spills.
? how many beaches were closed
= nine | nine beaches
@ Authorities closed nine beaches to bathers and banned fishing along 45 kilometres of coast.
? Where was the tanker ordered to anchor?
= off Cape Lorca | Cape Lorca
@ the ship was ordered to anchor off Cape Lorca until investigators had finished their work.
? What does Alas del Sur need most of all?
= fresh water
@ It needs towels, dish soap and, above all, fresh water, he added.
? Which freighter ran aground on the coast in 1997?
= San Gervasio | the freighter San Gervasio
@ remembers the spill of 1997, when the freighter San Gervasio ran aground on the same coast.
? Who is Pilar Etcheverry?
= a lawyer
@ This time the cooperative has hired a lawyer, Pilar Etcheverry, before talking to anyone else.
? How often must the terminal test its hoses under the contract?
= every six months
@ obliges the terminal to test its hoses every six months.
? Where is the piece of rubber being examined?
= a laboratory in Rotterdam | at a laboratory in Rotterdam | Rotterdam
@ It was cut from the burst hose by divers and is being examined at a laboratory in Rotterdam, whose report is due in mid-June.
? Which conglomerate holds the other half of Terminales Petrosol?
= Grupo Andrade
@ Shares in Grupo Andrade, the Brazilian conglomerate that holds the other half of Terminales Petrosol, have lost 14 percent since the spill.
? when did the Ostra Venture leave for Las Palmas?
= March 19 | on March 19
@ The Ostra Venture sailed for Las Palmas on March 19.
? How much money did Marta Quiroga ask for to replace the hoses?
= 380,000 dollars
@ warned the management that two of the floating hoses showed blisters and asked for 380,000 dollars to replace them.
? When did the pumps finally stop that night?
= 1:25 a.m. | until 1:25 a.m.
@ The pumps ran on until 1:25 a.m.
? Which prosecutor charged Álvaro Menchaca?
= Lucía Barrandeguy | Prosecutor Lucía Barrandeguy
@ Prosecutor Lucía Barrandeguy also charged the shift manager on duty that night
? How many tonnes of the spilled oil were recovered?
= Roughly 480 tonnes | 480 tonnes | Roughly 480 | 480
@ Roughly 480 tonnes of it were recovered, most by the two Brazilian skimmers.
? Until when will the buoy stay shut?
= at least October | until at least October | October
@ She announced that the buoy would stay shut until at least October
~ Who speaks for the firm that runs the offshore mooring?
= Julio Arrambide
@ A spokesman for Terminales Petrosol, Julio Arrambide, said that the hose had been replaced only last year
~ How long did it take before anyone spotted that crude was escaping?
= almost three hours | three hours
@ The leak went unnoticed for almost three hours
~ which protected wetland was in the path of the slick
= the Juncal lagoon | Juncal lagoon
@ Winds from the south-east were expected to drive the oil towards the Juncal lagoon, a nature reserve that is home to flamingos and to the rare crested coot, by Tuesday evening.
~ Which neighbouring state volunteered vessels to help clean up?
= Brazil
@ Brazil has offered to send two skimming ships from the port of Rio Grande
~ Why were the children let out of class early?
= because of headaches | headaches
@ By noon on Monday the primary school had sent its 310 pupils home because of headaches
~ Who is in charge of the people cleaning the oiled seabirds?
= Matías Orellano
@ said Matías Orellano, a veterinarian from the town of Las Cañas who leads the group.
~ Where are the rescued animals being treated?
= the old customs shed | old customs shed
@ Volunteers in rubber gloves carried oiled penguins in fruit crates to the old customs shed, which the animal rescue group Alas del Sur has turned into a makeshift clinic.
~ What handout has the head of the municipality pledged to households that live from the catch?
= 400 dollars
@ Mayor Gonzalo Irureta has promised each family of fishermen 400 dollars from the municipal emergency fund.
@ his members had so far received nothing except the mayor's 400 dollars.
~ How much could the whole clean-up and harm cost, in the view of the experts working for the insurance companies?
= between 85 and 110 million dollars | 85 and 110 million dollars
@ Damage and cleaning are put at between 85 and 110 million dollars by Lorne & Whitcombe
~ What does the academic from Norway teach?
= maritime law
@ said Ingrid Falkenberg, professor of maritime law at the University of Oslo.
~ Who told the whistleblower to hold off?
= Ezequiel Rondán | the shift manager, Ezequiel Rondán
@ On the other end was the shift manager, Ezequiel Rondán, who, according to Mr. Sosa, ordered him to wait because stopping the pumps would cost the company a penalty for late unloading.
~ How does the sacked control-room man earn his living these days?
= drives a delivery van | now drives a delivery van
@ Mr. Sosa, 41, now drives a delivery van.
~ Why do people next door avoid the former employee?
= They are afraid for their jobs | afraid for their jobs
@ "They are afraid for their jobs, and I understand it," he says.
~ Whom did the prosecution let off?
= Stavros Melidis | the tanker's master, the Greek captain Stavros Melidis | the Greek captain Stavros Melidis
@ said that she was dropping the case against the tanker's master, the Greek captain Stavros Melidis.
~ What is the longest the two defendants may have to spend behind bars?
= eight years | up to eight years
@ If convicted, they could face up to eight years in prison.
~ when are catches allowed again in most of the area?
= June 2 | on June 2
@ The fishing ban was lifted on June 2, except in the Juncal lagoon
! How much did the cargo of the Ostra Venture cost?
! How old is Captain Rosalía Benedetti?
! How many tonnes of oil did the San Gervasio spill in 1997?
! Who is the captain of the Brazilian skimming ships?
! Which company insures Halkida Marine?
! How many people work at Terminales Petrosol?
! Who is the president of Uruguay?
! When was the refinery built?
! What is the price of a barrel of Brent crude today?
! who won the Copa América in 2011
! How do I get oil stains out of a cotton shirt?
! What is the tallest lighthouse in the world?
