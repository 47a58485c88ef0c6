# Dockers shut down Canada's third-largest port over robot cranes
PORT RENFIELD, British Columbia – Around 2,700 dockworkers walked off the job at Port Renfield at 6 a.m. on Monday, bringing Canada's third-largest container port to a standstill in a dispute over automatic cranes that the union says will wipe out more than a third of its jobs.
Fourteen ships were waiting at anchor in Halloran Sound by the afternoon, the harbour master's office said, among them the Liberian-flagged grain carrier Ostara and two cruise ships whose passengers had to be brought ashore in lifeboats.
The strike was called by the Federation of Maritime Trades (FMT) after 94 percent of its members in the port had voted for it on Friday. "We are not against machines, we are against being thrown out like old rope," said the federation's president, Desmond Achterberg, who started on the docks as a lasher at the age of 19.
The terminal operator, Pacific Gate Terminals (PGT), which is owned by a Danish pension fund, plans to replace 18 manned cranes with ones that are steered by computer from a control room in the inland town of Kettle Ford, some 60 kilometres away. It has promised that nobody will be dismissed before 2028, and has offered a wage rise of 9 percent over three years. The union is demanding 16 percent and a veto over any further automation.
Labour Minister Corinne Lavalle urged both sides to return to the table and named Judge Albert Nakamura, who settled the railway dispute of 2019, as mediator. The port handles goods worth about 510 million Canadian dollars a day, according to the Chamber of Shipping.

# On the picket line with the women of Gate 4
The stove is an old oil drum, the soup is lentil, and the banner reads "Cranes don't pay taxes". At Gate 4 of Port Renfield, the picket is run by women, thirty or so in each shift, most of them checkers, those who compare the number on every container with the list in their hands.
"They will need none of us," says Bernadette Osei, 52, who came from Ghana in 1998 and was the first woman to be hired by the terminal. A camera mounted on the new cranes is to read the numbers in future. She has put two sons through university on her pay of 41 dollars an hour; the younger one, she adds with a grimace, is writing his thesis on image recognition.
Not everyone who stops by is friendly. On Wednesday a lorry driver who had waited for eleven hours emptied a bucket of fish heads in front of the tent. Others bring firewood. The Sikh temple in Harrow Street sends 200 portions of rice and chickpeas every noon, a custom that goes back to the great strike of 1987, when the dockers had refused to unload a ship in protest against the deportation of Punjabi refugees.
In the town itself, which has about 64,000 inhabitants, opinion is divided. Harbour cafés are empty, and the bowling alley has closed until further notice, because its owner, Jim Tolliver, lives off the seamen. "I am on their side," he says, "but my landlord is not."
Strike pay is 110 dollars a day. According to the local's treasurer, Priya Dhaliwal, the fund will last for seven or eight weeks. Nobody at Gate 4 believes that it will take so long. The banner, Ms. Osei says, has been painted on a bed sheet, "and I want the sheet back before Christmas".

# Prairie farmers warn that grain will rot
SELKOW, Saskatchewan – As the strike at Port Renfield enters its second week, farmers a thousand miles from the sea are beginning to feel it. Elevators in and around the prairie town of Selkow are full, and since Thursday the railway company TransWest has accepted no more grain trains for the coast.
"We have got 40,000 tonnes of durum lying under tarpaulins," said Walter Hrynko, chairman of the Selkow Growers' Cooperative, which sells most of its wheat to pasta makers in Algeria and Italy. If it rains before the month is out, he fears, up to a quarter of it will be fit only for cattle feed. He put the loss to his members so far at about 3 million dollars.
Other industries are worried as well. The car maker Onaka halted production at its plant in Ontario for want of gearboxes from Japan, and the Vancouver hospital group Saint Brendan postponed 30 operations because a shipment of artificial hips was stuck in the harbour. Importers have begun to divert ships to Seattle and to the Mexican port of San Telmo, at an additional cost of between 900 and 1,400 dollars per container.
The provincial premier, Gordon Petrie, called on the government in Ottawa to send the dockers back to work by law, as it did in a similar case in 2021. Prime Minister's Office sources said such a bill was being drafted, but that it would be "the very last resort".
The union replied that perishable goods and medical supplies had been exempted from the strike from the first day. "If there are hips in that harbour, let them tell us the number of the box," said its spokesman, Liam Carmody, "and we will carry them out by hand."

# What the Rotterdam study really says about automation
Both sides in the Port Renfield dispute quote the same piece of research, and both, says its author, quote it wrongly. "It has been a strange fortnight," says Femke Wiersma, a labour economist at the Institute for Transport and Work in Rotterdam, whose study of 29 automated terminals was published in March.
The company likes to cite her finding that accidents fell by 44 percent where cranes were steered from a distance. That is true, Dr. Wiersma says, but most of the drop was due to fewer people being on the quay at all. The union, for its part, refers to the sentence that every second job disappeared within ten years. That figure, she says, applies to two terminals in China which were rebuilt from scratch; on average the loss came to 22 percent.
What surprised her most was something else: in more than half of the ports, productivity went down in the first three years, because the software could not cope with wind. "A good crane driver feels a gust before it comes," she says. "We call this the seat-of-the-pants problem." Only when experienced drivers were brought in to train the systems did the figures improve.
The most successful example, in her view, is the Swedish port of Norrhamn. There, management and workers agreed in 2014 on what is known as the rope ladder: for every job lost, the company pays for two years of retraining, and a tenth of the savings goes into a fund that is administered by the employees.
Whether that could be a model for Canada, she would not say. PGT has invited her to speak to its board; the union has invited her to the picket line. She has declined both invitations, she says, on account of her fear of flying.

# Port Renfield strike ends after 23 days with "rope ladder" deal
PORT RENFIELD – The longest strike on Canada's west coast for more than thirty years is over. Shortly before four o'clock on Wednesday morning, in a hotel room littered with pizza boxes, the Federation of Maritime Trades and Pacific Gate Terminals signed an agreement that gives the dockworkers 12.5 percent more pay over four years and commits the company to slowing down the introduction of computer-steered cranes.
Under the compromise, which was drawn up by the mediator, Albert Nakamura, only ten of the 18 cranes will be replaced before 2030, and the control room will be built not in Kettle Ford but in the port itself, in the disused customs house on Pier 7. For every job that is lost, PGT will finance two years of retraining, a rule borrowed from a Swedish port.
"Nobody got everything, and nobody goes home with nothing," said Mr. Nakamura, 69, who had threatened on Tuesday night to lock the door and swallow the key. Desmond Achterberg spoke of "a fence around our future". PGT's managing director, Kirsten Aagaard, who had flown in from Copenhagen for the final round, said the company could live with the costs, which she put at some 75 million dollars.
Members approved the deal on Saturday by 1,588 votes to 702. Among those who voted against it was Bernadette Osei, who objects that it does nothing for the checkers, since the cameras will be installed as planned next autumn.
Work resumed at noon on Sunday. It will take until the middle of next month to clear the backlog of 38 ships, the harbour master, Yvonne Tremblett, estimated. The first to be unloaded was a freighter from Busan with children's bicycles; the first to leave was the Ostara, bound for Algiers with wheat from Selkow.

? At what time did the dockworkers walk off the job on Monday?
= at 6 a.m. on Monday | at 6 a.m. | 6 a.m.
@ Around 2,700 dockworkers walked off the job at Port Renfield at 6 a.m. on Monday
? Where were the fourteen ships waiting at anchor?
= in Halloran Sound | Halloran Sound
@ Fourteen ships were waiting at anchor in Halloran Sound by the afternoon
? Who is Desmond Achterberg?
= the federation's president
@ said the federation's president, Desmond Achterberg, who started on the docks as a lasher at the age of 19
? Who owns Pacific Gate Terminals?
= a Danish pension fund
@ The terminal operator, Pacific Gate Terminals (PGT), which is owned by a Danish pension fund
? whom did Corinne Lavalle name as mediator
= Albert Nakamura | Judge Albert Nakamura
@ Labour Minister Corinne Lavalle urged both sides to return to the table and named Judge Albert Nakamura, who settled the railway dispute of 2019, as mediator.
? What does the banner at Gate 4 read?
= "Cranes don't pay taxes" | Cranes don't pay taxes
@ the banner reads "Cranes don't pay taxes"
? Who was the first woman to be hired by the terminal?
= Bernadette Osei
@ says Bernadette Osei, 52, who came from Ghana in 1998 and was the first woman to be hired by the terminal
? How long will the strike fund last, according to Priya Dhaliwal?
= seven or eight weeks | for seven or eight weeks
@ According to the local's treasurer, Priya Dhaliwal, the fund will last for seven or eight weeks.
? Which railway company accepts no more grain trains?
= TransWest
@ since Thursday the railway company TransWest has accepted no more grain trains for the coast
? Why did the Saint Brendan hospital group postpone operations?
= a shipment of artificial hips was stuck in the harbour | because a shipment of artificial hips was stuck in the harbour
@ the Vancouver hospital group Saint Brendan postponed 30 operations because a shipment of artificial hips was stuck in the harbour
? To which ports are importers diverting ships?
= Seattle and to the Mexican port of San Telmo | to Seattle and to the Mexican port of San Telmo
@ Importers have begun to divert ships to Seattle and to the Mexican port of San Telmo
? How many automated terminals did Femke Wiersma study?
= 29 | 29 automated terminals
@ whose study of 29 automated terminals was published in March
? By how much did accidents fall where cranes were steered from a distance?
= by 44 percent | 44 percent
@ The company likes to cite her finding that accidents fell by 44 percent where cranes were steered from a distance.
? why did dr wiersma decline both invitations?
= her fear of flying | on account of her fear of flying
@ She has declined both invitations, she says, on account of her fear of flying.
? Where in the port will the control room be built?
= in the disused customs house on Pier 7 | the disused customs house on Pier 7 | on Pier 7
@ the control room will be built not in Kettle Ford but in the port itself, in the disused customs house on Pier 7
? When did work resume?
= at noon on Sunday | noon on Sunday | on Sunday
@ Work resumed at noon on Sunday.
~ How did the holidaymakers get from the anchored vessels to land?
= in lifeboats | lifeboats
@ two cruise ships whose passengers had to be brought ashore in lifeboats
~ What pay increase do the employees want?
= 16 percent
@ The union is demanding 16 percent and a veto over any further automation.
~ Up to which year has the firm ruled out sackings?
= 2028 | before 2028
@ It has promised that nobody will be dismissed before 2028
~ From which place were the new machines originally going to be operated?
= the inland town of Kettle Ford | Kettle Ford
@ ones that are steered by computer from a control room in the inland town of Kettle Ford, some 60 kilometres away
@ the control room will be built not in Kettle Ford but in the port itself
~ What did an angry trucker tip out near the strikers?
= a bucket of fish heads | fish heads
@ a lorry driver who had waited for eleven hours emptied a bucket of fish heads in front of the tent
~ Which religious community supplies free lunches to the people on strike?
= The Sikh temple in Harrow Street | The Sikh temple | Sikh temple
@ The Sikh temple in Harrow Street sends 200 portions of rice and chickpeas every noon
~ Why did longshoremen stop work back in the eighties?
= in protest against the deportation of Punjabi refugees | the deportation of Punjabi refugees
@ the great strike of 1987, when the dockers had refused to unload a ship in protest against the deportation of Punjabi refugees
~ whose leisure business had to shut because sailors stayed away
= Jim Tolliver
@ the bowling alley has closed until further notice, because its owner, Jim Tolliver, lives off the seamen
~ Who speaks for the wheat growers?
= Walter Hrynko
@ said Walter Hrynko, chairman of the Selkow Growers' Cooperative
~ What parts was the automobile company missing?
= gearboxes from Japan | gearboxes
@ The car maker Onaka halted production at its plant in Ontario for want of gearboxes from Japan
~ which politician wants parliament to force an end to the walkout
= Gordon Petrie | The provincial premier, Gordon Petrie
@ The provincial premier, Gordon Petrie, called on the government in Ottawa to send the dockers back to work by law
~ What kind of weather were the computers unable to handle?
= wind
@ productivity went down in the first three years, because the software could not cope with wind
~ In which foreign harbour does the researcher think things were handled best?
= the Swedish port of Norrhamn | Norrhamn
@ The most successful example, in her view, is the Swedish port of Norrhamn.
~ What was strewn about the place where the accord was put on paper?
= pizza boxes
@ in a hotel room littered with pizza boxes, the Federation of Maritime Trades and Pacific Gate Terminals signed an agreement
~ How many of the workers turned the settlement down?
= 702
@ Members approved the deal on Saturday by 1,588 votes to 702.
~ Which vessel sailed out before all others once the gates were open again?
= the Ostara | Ostara
@ the first to leave was the Ostara, bound for Algiers with wheat from Selkow
! How old is Desmond Achterberg now?
! How many dockers took part in the great strike of 1987?
! What is the name of the Danish pension fund?
! How much does one of the new cranes cost?
! Who is the mayor of Port Renfield?
! which university does Bernadette Osei's younger son attend
! How many containers did the port handle in 2022?
! How many people work at the Onaka plant in Ontario?
! How is pasta made?
! Which is the longest river in China?
! Who wrote the national anthem of Sweden?
! when was the bicycle invented
