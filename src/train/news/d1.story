# Croatian holiday airline Valmera files for bankruptcy, cancels all flights
ZAGREB, May 14 – Valmera Airlines, the Croatian holiday carrier that flew about 2.3 million passengers last year, filed for bankruptcy at the Commercial Court in Zagreb late on Tuesday and cancelled all its flights with immediate effect, leaving an estimated 11,000 travellers stranded in 14 countries.
The company, which is based in the coastal town of Brodanj and employs 1,140 people, said in a statement that talks with a prospective investor, the Kuwaiti fund Al-Rawda Capital, had collapsed on Monday evening. "Without fresh money we were no longer able to pay for fuel," said Tessa Holmqvist, the Swedish aviation manager who has led the airline since January 2022.
According to the filing, Valmera owes its creditors around 318 million euros, of which some 90 million euros is due to leasing firms that own 17 of its 21 aircraft. The court appointed Ivo Maretin, a Zagreb lawyer who wound up the shipyard Trisava six years ago, as administrator.
The Civil Aviation Office (CAO) withdrew the airline's operating licence shortly after midnight. Its director, Sanja Kolarec, advised passengers not to travel to the airport and said that people who had booked a package tour would be brought home by their tour operators, whereas those who had bought only a ticket would have to make their own arrangements.
Transport Minister Davor Stipec ruled out a state rescue, arguing that European Union rules on state aid did not allow one so soon after the loan of 45 million euros that the airline received during the pandemic. The last Valmera flight, from Manchester, landed in Brodanj at 11:40 p.m. on Tuesday with 163 people on board.

# "They turned off the screens and went home": a night at Brodanj airport
When the departure boards at Brodanj airport went dark at a quarter past midnight on Wednesday, Gerda Lohmann, a retired schoolteacher from Germany, was sitting on her suitcase in front of gate 6 with her two grandsons. "Nobody said a word to us," she recalled the next morning. "They turned off the screens and went home."
She was one of about 600 passengers who spent the night in the terminal, where volunteers of the local Red Cross handed out blankets, water and some 400 sandwiches donated by Marko Duvnic, who runs the bakery opposite the bus station. By dawn the queue at the only open counter, which belonged to a car hire firm, stretched as far as the car park.
The mayor of Brodanj, Nela Vidas, had the sports hall at the Lucina secondary school opened at six in the morning, and by noon 180 camp beds, borrowed from the army barracks in the inland town of Gornja Mirna, had been set up there. "These people are our guests, whoever sold them the ticket," said Ms. Vidas, whose own daughter works as a stewardess for Valmera and learnt of the bankruptcy from a text message.
For the town of 38,000 inhabitants the collapse is a blow in more than one way. Valmera accounted for nearly two thirds of the flights at the airport, and the hoteliers' association reckons that between 25,000 and 30,000 bookings for June alone are now in doubt.
Its chairman, Petar Oresk, who owns three hotels on the Lucina bay, said he had already received more than 70 cancellations by Wednesday afternoon. Ms. Lohmann, for her part, left Brodanj on a coach that her son had hired in Munich; the journey home, she was told, would take fourteen hours.

# Analysis: How Valmera flew too high
Founded in 2004 by Dragan Perkov, a former crop-duster pilot, with a single second-hand turboprop, Valmera grew within fifteen years into the largest carrier on the eastern Adriatic. Its white aircraft with the green tail, which regulars called "the parakeets", brought British, German and Scandinavian holidaymakers to the coast at prices that the national airline could not match.
Analysts date the beginning of the end to the autumn of 2021, when Mr. Perkov sold his 60 percent stake to the Luxembourg holding company Brightmoor for 120 million euros. Brightmoor ordered eight new long-range jets for a route to Toronto, code-named "Project Maple", which was to turn the holiday airline into an all-year carrier. The route was opened in April 2023 and abandoned after seven months because, as an internal report later put it, the planes were on average less than half full.
"It was the wrong aircraft for the wrong passengers," says Luka Freymann, who follows airlines for the Vienna research house Aviscope. In his estimate Project Maple cost the company at least 85 million euros. The delivery of spare engines was also delayed by a fault in the compressor blades, so that four jets stood idle through the whole of last summer.
Rising fuel prices did the rest. Valmera, unlike most of its rivals, had stopped hedging its fuel purchases in order to save fees, a decision that Mr. Freymann describes as "gambling with other people's holidays".
Brightmoor denies that it bled the company. Its spokeswoman, Claire Anselme, said that the owner had put 52 million euros into Valmera since 2021 and had never taken a dividend. The trade unions, however, point to the annual fee of 6 million euros that the airline paid to its parent for the use of its own name, the rights to which had been transferred to a Brightmoor subsidiary in Malta.

# Crews demand back pay as administrator looks for buyers
BRODANJ – More than 500 pilots, flight attendants and mechanics of the bankrupt airline Valmera marched through Brodanj on Saturday to demand the wages they have not been paid since March.
"We kept the planes in the air for two months for nothing, because we were told that the investor was about to sign," said Mirna Jelavec, president of the Union of Flying Personnel (UFP), which represents about 700 of the airline's employees. She accused the management of having known as early as February that the money would not last, a charge that the chief executive, Tessa Holmqvist, rejected as "untrue and hurtful" in a letter to the staff.
The administrator, Ivo Maretin, told the marchers in front of the company's headquarters, a former tobacco warehouse on the quay, that wages would be covered by the state guarantee fund up to a limit of 2,800 euros per person. The first payments are to be made by June 10. Mr. Maretin added that seven parties had asked to see the books, among them the Irish low-cost carrier Kestrane and a group of hotel owners from the region.
Offers have to be handed in by May 31. According to two people familiar with the process, Kestrane is chiefly interested in the airline's take-off and landing slots at London and Frankfurt, and would take over no more than 200 employees.
The hotel owners, led by Petar Oresk, want to keep a smaller airline of six aircraft flying from Brodanj. They have asked Dragan Perkov, the founder, who has grown olives on the island of Skrada since he left the company, to return as an adviser. "I am 71 and my knees hurt," Mr. Perkov told this newspaper by telephone, "but I have not said no."

# Kestrane wins Valmera's slots; hotel owners get the name
ZAGREB, June 19 – Five weeks after the collapse of Valmera Airlines, its creditors on Thursday approved a plan under which the remains of the holiday carrier will be divided between two buyers, the administrator, Ivo Maretin, announced after a meeting that lasted nine hours.
Kestrane, Ireland's second-largest airline, will pay 41 million euros for the slots in London and Frankfurt and for the maintenance hangar in the town of Sveta Roza. In return it has undertaken to keep 240 mechanics and engineers in work until at least the end of 2027, said Conor Mulrane, the carrier's head of European expansion.
The name and four turboprops go for 9.5 million euros to Adria Nova, a company set up by 23 hotel owners, which intends to start flights to Vienna, Munich and Stockholm next April. Its first chief executive will be Jasna Tomov, until now the airport's commercial director. The purchase became possible after a court in Malta ruled that the transfer of the trademark to a Brightmoor subsidiary had been void, because no price had been paid for it.
Unsecured creditors, among them tens of thousands of passengers with worthless tickets, can expect to get back about 12 cents in the euro, Mr. Maretin said. Consumer lawyer Hana Brezak, who acts for 3,400 ticket holders, called that "a tip, not a refund" and said that she would sue Brightmoor in Luxembourg.
Meanwhile the public prosecutor in Zagreb has opened an inquiry into whether the bankruptcy was filed too late. Investigators searched the headquarters in Brodanj on June 12 and took away 60 boxes of documents. Ms. Holmqvist, who resigned at the end of May and has returned to Sweden, is said to be cooperating; through her lawyer she let it be known that she had urged the owners in writing on three occasions to provide more capital.

? Where did Valmera Airlines file for bankruptcy?
= the Commercial Court in Zagreb | Commercial Court in Zagreb | Zagreb
@ filed for bankruptcy at the Commercial Court in Zagreb late on Tuesday
? how many travellers were left stranded
= an estimated 11,000 | 11,000 | an estimated 11,000 travellers
@ leaving an estimated 11,000 travellers stranded in 14 countries
? Who is Tessa Holmqvist?
= the Swedish aviation manager who has led the airline since January 2022 | the Swedish aviation manager | the chief executive | chief executive
@ said Tessa Holmqvist, the Swedish aviation manager who has led the airline since January 2022.
@ a charge that the chief executive, Tessa Holmqvist, rejected as "untrue and hurtful" in a letter to the staff.
? Whom did the court appoint as administrator?
= Ivo Maretin | Maretin
@ The court appointed Ivo Maretin, a Zagreb lawyer who wound up the shipyard Trisava six years ago, as administrator.
@ The administrator, Ivo Maretin, told the marchers in front of the company's headquarters
@ the administrator, Ivo Maretin, announced after a meeting that lasted nine hours
? From which city did the last Valmera flight come?
= Manchester
@ The last Valmera flight, from Manchester, landed in Brodanj at 11:40 p.m. on Tuesday with 163 people on board.
? When did the departure boards at Brodanj airport go dark?
= at a quarter past midnight on Wednesday | a quarter past midnight on Wednesday | at a quarter past midnight
@ When the departure boards at Brodanj airport went dark at a quarter past midnight on Wednesday
? Where did the camp beds come from?
= the army barracks in the inland town of Gornja Mirna | the inland town of Gornja Mirna | Gornja Mirna | the army barracks
@ by noon 180 camp beds, borrowed from the army barracks in the inland town of Gornja Mirna, had been set up there
? Who chairs the hoteliers' association?
= Petar Oresk | Oresk
@ Its chairman, Petar Oresk, who owns three hotels on the Lucina bay, said he had already received more than 70 cancellations
? Who founded Valmera in 2004?
= Dragan Perkov | Perkov
@ Founded in 2004 by Dragan Perkov, a former crop-duster pilot, with a single second-hand turboprop
? what was the code name of the Toronto route
= "Project Maple" | Project Maple
@ Brightmoor ordered eight new long-range jets for a route to Toronto, code-named "Project Maple"
? Why had Valmera stopped hedging its fuel purchases?
= in order to save fees | to save fees
@ Valmera, unlike most of its rivals, had stopped hedging its fuel purchases in order to save fees
? Which union does Mirna Jelavec lead?
= the Union of Flying Personnel (UFP) | Union of Flying Personnel | UFP | the Union of Flying Personnel
@ said Mirna Jelavec, president of the Union of Flying Personnel (UFP), which represents about 700 of the airline's employees
? By when do offers for Valmera have to be handed in?
= by May 31 | May 31
@ Offers have to be handed in by May 31.
? On which island does Dragan Perkov grow olives?
= the island of Skrada | Skrada
@ Dragan Perkov, the founder, who has grown olives on the island of Skrada since he left the company
? How much will Kestrane pay for the slots and the hangar?
= 41 million euros
@ Kestrane, Ireland's second-largest airline, will pay 41 million euros for the slots in London and Frankfurt and for the maintenance hangar
? Who is Conor Mulrane?
= the carrier's head of European expansion | head of European expansion
@ said Conor Mulrane, the carrier's head of European expansion
~ Which cabinet member refused to bail the carrier out with public money?
= Davor Stipec | Transport Minister Davor Stipec
@ Transport Minister Davor Stipec ruled out a state rescue
~ Who took away the carrier's permission to fly?
= The Civil Aviation Office (CAO) | The Civil Aviation Office | Civil Aviation Office | CAO
@ The Civil Aviation Office (CAO) withdrew the airline's operating licence shortly after midnight.
~ how big are the firm's debts altogether
= around 318 million euros | 318 million euros
@ According to the filing, Valmera owes its creditors around 318 million euros
~ Which financier from the Gulf pulled out of negotiations at the last moment?
= Al-Rawda Capital | the Kuwaiti fund Al-Rawda Capital
@ talks with a prospective investor, the Kuwaiti fund Al-Rawda Capital, had collapsed on Monday evening
~ Who gave the food for the people sleeping at the airport?
= Marko Duvnic | Duvnic
@ volunteers of the local Red Cross handed out blankets, water and some 400 sandwiches donated by Marko Duvnic, who runs the bakery opposite the bus station
~ How did the mayor's child find out that her employer had gone bust?
= from a text message | a text message
@ whose own daughter works as a stewardess for Valmera and learnt of the bankruptcy from a text message
~ What vehicle took the German pensioner away?
= a coach that her son had hired in Munich | a coach
@ Ms. Lohmann, for her part, left Brodanj on a coach that her son had hired in Munich
~ Nickname frequent flyers gave the planes
= "the parakeets" | the parakeets | parakeets
@ Its white aircraft with the green tail, which regulars called "the parakeets", brought British, German and Scandinavian holidaymakers
~ Who bought out the founder?
= the Luxembourg holding company Brightmoor | Brightmoor
@ Mr. Perkov sold his 60 percent stake to the Luxembourg holding company Brightmoor for 120 million euros
~ Why was the connection to Canada given up so soon?
= the planes were on average less than half full | because, as an internal report later put it, the planes were on average less than half full
@ The route was opened in April 2023 and abandoned after seven months because, as an internal report later put it, the planes were on average less than half full.
~ What technical trouble kept some of the jets on the ground in the high season?
= a fault in the compressor blades | fault in the compressor blades
@ The delivery of spare engines was also delayed by a fault in the compressor blades, so that four jets stood idle through the whole of last summer.
~ What used to be stored in the building that houses the airline's head office?
= tobacco
@ in front of the company's headquarters, a former tobacco warehouse on the quay
~ What is the most that each worker can get out of the public safety net?
= 2,800 euros per person | 2,800 euros
@ wages would be covered by the state guarantee fund up to a limit of 2,800 euros per person
~ Who is going to run the hoteliers' new airline?
= Jasna Tomov
@ Its first chief executive will be Jasna Tomov, until now the airport's commercial director.
~ On what grounds did Maltese judges cancel the handover of the brand?
= no price had been paid for it | because no price had been paid for it
@ a court in Malta ruled that the transfer of the trademark to a Brightmoor subsidiary had been void, because no price had been paid for it
~ which attorney is fighting for customers who lost their fares
= Hana Brezak | Consumer lawyer Hana Brezak
@ Consumer lawyer Hana Brezak, who acts for 3,400 ticket holders, called that "a tip, not a refund"
! How many passengers did Valmera fly in 2019?
! How old is Tessa Holmqvist?
! How much did the new long-range jets cost?
! Who is the chief executive of Kestrane?
! In which year was the shipyard Trisava founded?
! Who was the judge at the court in Malta?
! what is the name of Nela Vidas's daughter
! How many people does Brightmoor employ?
! Who invented the jet engine?
! How long may hand luggage be on a train?
! Which country won the last football World Cup?
! what vitamins are in olives
