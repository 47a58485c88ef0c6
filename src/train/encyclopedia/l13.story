# Panama Canal
The Panama Canal is an artificial waterway about 82 kilometres long that joins the Atlantic and the Pacific across the narrowest part of Central America. Because the isthmus is bent like an S, a ship bound for the Pacific travels from northwest to southeast. The voyage from New York to San Francisco, which measures some 13,000 nautical miles round Cape Horn, is shortened to about 5,200. The idea is old: in 1534 Charles V ordered a survey of a route by way of the Chagres River, and his governor replied that no king on earth could accomplish such a work. A railway across the isthmus, financed by New York capitalists and completed in January 1855, was the first line to link two oceans; several thousand labourers had died in laying its 76 kilometres of track.

Ferdinand de Lesseps, a diplomat by training, had made himself famous with the Suez Canal, opened in 1869. At a congress held in Paris in May 1879 he persuaded the delegates to vote for a canal at sea level through Panama, against the advice of Adolphe Godin de Lépinay, an engineer who alone recommended damming the Chagres to form an artificial lake that ships would reach by locks. Work began in January 1881. The cutting through the hills at Culebra proved far harder than anything met in the flat sand of Egypt, for the clay slid back into the trench as fast as it was removed, and the river, which could rise by ten metres in a day, swept machinery away. Gustave Eiffel was hired in 1887 to build locks after all, but it was too late.

Disease was the greatest enemy. About 22,000 people are believed to have died during the French period, mostly of malaria and yellow fever, whose cause was unknown; in the hospital at Ancón the legs of the beds were placed in bowls of water to keep ants away, and in these bowls mosquitoes bred. Jules Dingler, the director general, lost his daughter, his son, his prospective son-in-law and finally his wife. The company went bankrupt in February 1889, ruining some 800,000 small shareholders. Three years later it came out that newspapers and about 150 deputies had been bribed to hide its troubles and to approve a lottery loan. Lesseps and his son Charles were sentenced to five years in prison, though the old man, whose mind was failing, was never told. Eiffel's conviction was quashed.

In the United States most politicians preferred a route through Nicaragua, until Philippe Bunau-Varilla, a former chief engineer of the French company who held shares in its successor, began to lobby Congress. Three days before the vote of June 1902 he sent each senator a Nicaraguan postage stamp that showed the volcano Momotombo in eruption. The rights were bought for forty million dollars. When the senate of Colombia, to which Panama belonged, rejected the Hay-Herrán treaty, a revolt was prepared, and on 3 November 1903 the province declared its independence while the gunboat Nashville kept Colombian troops from landing. Fifteen days later Bunau-Varilla, as minister of the new republic, signed with John Hay a treaty that gave the Americans a zone ten miles wide in perpetuity for ten million dollars and an annual rent of 250,000. No Panamanian put his name to it.

John Wallace, the first American chief engineer, resigned after a year in fear of fever. His successor John Stevens, a railwayman who had found the Marias Pass in the Rocky Mountains, halted the digging until decent housing, pure water and proper kitchens had been provided, and doubled the tracks on which spoil was carried off. He convinced President Theodore Roosevelt that only a canal with locks was feasible. William Gorgas, an army doctor who had freed Havana from yellow fever, drained marshes, poured oil upon standing water, fitted windows with screens and fumigated every house; the last victim in Panama City died in November 1905. When Stevens left unexpectedly in 1907, Roosevelt appointed an officer, George Washington Goethals, since a soldier could not resign. He ruled the zone like a benevolent despot and heard complaints every Sunday morning.

Of the labourers the largest group, about 20,000, came from Barbados. Wages were paid on separate rolls: white Americans belonged to the gold roll and enjoyed free quarters, sick leave and clubhouses, while West Indians and southern Europeans were on the silver roll, earned as little as ten cents an hour, and did the most dangerous jobs, such as drilling and loading dynamite. On 12 December 1908 a premature explosion at Bas Obispo killed twenty-six men. Official records list 5,609 deaths during the American period, four fifths of them among black workers. The Culebra Cut, later named after David Gaillard, the engineer in charge, devoured most of the dynamite; steam shovels made by the firm of Bucyrus loaded railway cars, and a plough pulled along the train by a winch emptied twenty cars in ten minutes.

A dam at Gatun, then the largest on earth, held back the Chagres and formed a lake of 425 square kilometres, 26 metres above the sea. Ships are raised to it by three steps at Gatun and lowered on the other side by one at Pedro Miguel and two at Miraflores, all of them double, so that vessels can pass in both directions. Each chamber of the old locks is 33.5 metres wide and 305 long. Water flows through culverts by gravity alone, and no pumps are needed; the hollow steel gates, up to 25 metres high, float, which relieves their hinges. Electric locomotives called mules keep a ship centred. The steamer Ancon made the official first passage on 15 August 1914, almost unnoticed, because war had just broken out in Europe. The cost had been about 352 million dollars.

Resentment of the American enclave led to riots in January 1964, in which some twenty Panamanians died after students had tried to fly their flag beside the foreign one. Under treaties signed by Jimmy Carter and Omar Torrijos on 7 September 1977 the waterway was handed over at noon on 31 December 1999. Panama has since enlarged it. In a referendum of 2006 more than three quarters of the voters approved a third set of locks, with rolling gates and basins that save sixty per cent of the water; it was opened on 26 June 2016 by a Chinese container ship. Vessels of the class called Neopanamax can carry about 14,000 containers. The smallest toll ever recorded, thirty-six cents, was paid in 1928 by the adventurer Richard Halliburton, who swam the whole length in ten days. Drought in 2023 forced the authority to cut daily transits.

? How long is the Panama Canal?
= about 82 kilometres | 82 kilometres
@ an artificial waterway about 82 kilometres long

? In which direction does a ship going to the Pacific travel?
= from northwest to southeast | northwest to southeast
@ travels from northwest to southeast

? Who ordered a survey for a route in 1534?
= Charles V
@ in 1534 Charles V ordered a survey

? What was the first line that linked two oceans?
= A railway across the isthmus | railway across the isthmus
@ A railway across the isthmus, financed by New York capitalists

? When was the Suez canal opened?
= 1869
@ the Suez Canal, opened in 1869

? What kind of canal did de Lesseps want?
= a canal at sea level | canal at sea level
@ to vote for a canal at sea level through Panama

? What did Godin de Lépinay recommend?
= damming the Chagres | damming the Chagres to form an artificial lake
@ recommended damming the Chagres to form an artificial lake

? Who was hired in 1887 to build locks?
= Gustave Eiffel
@ Gustave Eiffel was hired in 1887 to build locks

? What did most people die of in the French period?
= malaria and yellow fever
@ mostly of malaria and yellow fever

? Why were the legs of the hospital beds put in bowls of water?
= to keep ants away | keep ants away
@ placed in bowls of water to keep ants away

? When did the French company go bankrupt?
= February 1889
@ The company went bankrupt in February 1889

? How many deputies had been bribed?
= about 150 | 150
@ newspapers and about 150 deputies had been bribed

? What did Bunau-Varilla send to the senators?
= a Nicaraguan postage stamp | Nicaraguan postage stamp
@ sent each senator a Nicaraguan postage stamp

? Which gunboat kept the Colombian troops from landing?
= Nashville | the gunboat Nashville
@ the gunboat Nashville kept Colombian troops from landing

? How wide was the zone given to the Americans?
= ten miles
@ gave the Americans a zone ten miles wide

? how much did the Americans pay for the rights of the french company
= forty million dollars
@ The rights were bought for forty million dollars

? Why did John Wallace resign?
= in fear of fever | fear of fever
@ resigned after a year in fear of fever

? What had Stevens found in the Rocky Mountains?
= Marias Pass | the Marias Pass
@ who had found the Marias Pass in the Rocky Mountains

? Who freed Havana from yellow fever?
= William Gorgas
@ William Gorgas, an army doctor who had freed Havana

? Why did Roosevelt appoint an officer in 1907?
= a soldier could not resign | since a soldier could not resign
@ since a soldier could not resign

? When did Goethals listen to complaints?
= every Sunday morning | Sunday morning
@ heard complaints every Sunday morning

? Where did the largest group of workers come from?
= Barbados
@ the largest group, about 20,000, came from Barbados

? On which roll were white Americans paid?
= gold roll | the gold roll
@ white Americans belonged to the gold roll

? How many men were killed at Bas Obispo?
= twenty-six
@ a premature explosion at Bas Obispo killed twenty-six men

? After whom was the Culebra Cut later named?
= David Gaillard
@ later named after David Gaillard, the engineer in charge

? What was the size of the lake formed by the dam?
= 425 square kilometres
@ formed a lake of 425 square kilometres

? What are the electric locomotives called?
= mules
@ Electric locomotives called mules keep a ship centred

? Do the locks need pumps?
= no pumps are needed
@ no pumps are needed

? What ship made the first official passage?
= Ancon | The steamer Ancon
@ The steamer Ancon made the official first passage

? Why was the first passage hardly noticed?
= war had just broken out in Europe | because war had just broken out in Europe
@ because war had just broken out in Europe

? What caused the riots of 1964?
= Resentment of the American enclave
@ Resentment of the American enclave led to riots in January 1964

? Who signed the treaties of 1977?
= Jimmy Carter and Omar Torrijos
@ signed by Jimmy Carter and Omar Torrijos

? How many containers can a Neopanamax ship carry?
= about 14,000 | 14,000
@ can carry about 14,000 containers

? What is the smallest toll that was ever paid?
= thirty-six cents
@ The smallest toll ever recorded, thirty-six cents

~ How did an adventurous man get from one end to the other in 1928?
= swam the whole length in ten days | swam
@ who swam the whole length in ten days

~ What became of the verdict against the tower builder?
= quashed | was quashed
@ Eiffel's conviction was quashed

~ Which perilous tasks were left to the poorly paid?
= drilling and loading dynamite
@ such as drilling and loading dynamite

~ Why could the elderly promoter not be informed of his punishment?
= whose mind was failing | mind was failing
@ whose mind was failing, was never told

~ What technique quickly discharged the excavated earth?
= a plough pulled along the train by a winch
@ a plough pulled along the train by a winch

~ Which legislature turned down an agreement, thereby sparking secession?
= the senate of Colombia | senate of Colombia
@ When the senate of Colombia, to which Panama belonged

~ What climate problem recently reduced traffic?
= Drought
@ Drought in 2023 forced the authority to cut daily transits

~ What virtue of the doors lightens the strain on their fittings?
= float | they float
@ the hollow steel gates, up to 25 metres high, float

! How much did the third set of locks cost?

! What was the name of the Chinese container ship's captain?

! Which Panamanian signed the treaty with John Hay?

! How many workers from Barbados died?

! In what year did Stevens find the Marias Pass?

! When did Ferdinand de Lesseps die?

! Who paid for the survey of 1534?

! Why did John Stevens leave in 1907?

! How long does it take a ship to pass through the canal?

! How much was the toll that the Ancon paid?
