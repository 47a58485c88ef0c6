# Rainy Halvern prepares for 22,000 guests and one agreement
HALVERN, Scotland – The Scottish port of Halvern, which until last year had one hotel with more than 100 rooms, will on Monday open its gates to some 22,000 delegates, scientists and campaigners who are to negotiate for ten days about how to save the world's coasts from the rising sea.
The Conference on Oceans and Climate, known to everyone as COC-4, was awarded to the town of 58,000 inhabitants after Valparaiso in Chile withdrew for lack of money 14 months ago. It is the largest gathering ever held in Scotland north of Perth.
"We have two cruise ships, 900 private bedrooms and every bed and breakfast between here and Inverness," said Morag Tullis, the leader of the council, who has slept in her office since Thursday. The ships, moored at the old herring quay, will take 3,600 people.
At the heart of the talks is a fund from which poor island states would be compensated for land they lose. The islands want 90 billion dollars by 2035, whereas the rich countries have so far offered less than a third of that sum. The president of the conference, the former Fijian diplomat Litia Vakaloma, called the gap "wide but swimmable".
Police Scotland has brought in 6,000 officers from all over the country, and several streets around the conference halls, which were set up in a disused shipyard, have been closed until the 21st. Schools in Halvern will teach online.
Demonstrations are announced for Saturday. The largest, organised by the alliance Tidemark, is to lead from the cathedral to the beach, where participants intend to stand in the water up to their knees.

# "I was asked for £1,400 for a sofa": the price of a bed at COC-4
For ten days Halvern will be one of the most expensive places in the world. A room over a chip shop in Kirk Wynd was on offer this week at £740 a night, and a delegate from Kiribati told the Halvern Herald that a landlord had asked her for £1,400 for the use of a sofa for the whole conference.
"I thought there was a decimal point missing," said Tekarei Bauro, who teaches marine biology in South Tarawa and is one of only seven members of her country's delegation. She has now found a bed at the manse of the Reverend Colin Baird, free of charge, though there are two cats.
Mr Baird's initiative, Open Doors, has lodged 412 visitors from 63 countries with local families. It was inspired, he said, by a photograph from 1942 that hangs in his church and shows Norwegian sailors eating porridge with their hosts.
The council has no power to limit prices, but it has published a list of what it calls "neighbourly rates". Trading standards officers are looking into 38 complaints, three of them about flats which turned out not to exist.
Business is less good elsewhere. Shopkeepers inside the security zone complain that nobody can reach them, and Farida Shah, who runs the Spice Harbour restaurant, said that she had sold eleven curries since the barriers went up on Tuesday. She wants the council to compensate traders as Glasgow did.
The buses, at least, are free, and driven with gas made from whisky leftovers, which gives them, in the words of one passenger, "a smell of Christmas".

# Analysis: Why the sea wall of numbers is so hard to climb
Halfway through the conference in Halvern, the delegates have agreed on the name of the new fund, on its seat and on the shape of its logo, but not on who should pay.
The fund will be called the Shoreline Facility and administered from Bridgetown, the capital of Barbados, which prevailed over Bonn by 97 votes to 61. What is disputed is whether large emerging economies such as China, India and Saudi Arabia, which are counted as developing countries under a treaty of 1992, should contribute as well.
The European Union insists that they should. Its chief negotiator, the Dutch hydrologist Wim Terhaar, told a closed meeting on Friday that "the sea does not read treaties", according to notes seen by this newspaper. The answer of his Chinese colleague was not written down.
A compromise proposed by Brazil and Norway foresees voluntary contributions and a levy of 0.1 percent on the fuel of cargo ships, which might bring in between 7 and 9 billion dollars a year. The shipping industry, represented by the World Council of Shipowners (WCS), has sent 140 lobbyists, more than twice as many people as the delegations of all Pacific islands together.
Scientists have added to the pressure. A study by the Alfred Lindgren Institute in Uppsala, presented on Wednesday, found that the mean sea level had risen by 11 centimetres since 1993, and that the pace had doubled. Its lead author, Karin Blom, said that for some atolls the question was no longer whether but on which Tuesday.
Litia Vakaloma has asked for a new text by Sunday evening. She is known for locking doors: at a fisheries meeting in Suva in 2018 she kept ministers in the room until breakfast.

# Forty thousand march into the sea at Halvern
HALVERN – An estimated 40,000 people walked through the town on Saturday and then into the cold water of the firth to demand a stronger agreement at the United Nations climate talks, in a protest which police described as peaceful apart from 14 arrests.
The front of the procession, led by children with paper lanterns in the shape of fish, reached the beach at about two o'clock, when many were still waiting outside the cathedral. "My knees are blue, but my heart is warm," said Ailsa Macrae, a nurse from Dundee who had come with her choir.
The organisers put the number at 65,000. Tidemark's spokesman, Joost van Elden, said that it was the first time that the alliance, which was founded in Rotterdam in 2019, had filled "not only a street but a sea".
Among the speakers was Solomone Fifita, an 81-year-old fisherman from Tonga, whose village was given up after a storm in 2022 and who brought along a jar of sand from its graveyard. He spoke for only a minute, and asked for silence for the rest of his time.
The arrests were made when about 60 members of a group calling itself Low Water tried to climb aboard one of the cruise ships to protest against its diesel engines. Chief Superintendent Neil Garrow, who was in charge of the operation, said a policewoman had broken her wrist when she slipped on seaweed.
Three bathers were treated for hypothermia by the lifeboat crew. The water temperature was nine degrees, and the tea, handed out by the Women's Guild from eleven urns, ran out at a quarter to four.

# Halvern deal reached at dawn, to tears and half-hearted applause
HALVERN, Nov. 21 – After a final session of 27 hours, almost 190 countries agreed on Friday morning on a fund of 55 billion dollars for coasts and islands threatened by the sea, far less than those affected had demanded but nearly twice as much as was offered at the start.
The gavel, made from the oak of a wrecked herring boat by the Halvern joiner Dougal Finn, came down at 6.42 a.m. Litia Vakaloma wept, embraced the interpreters and said that it was "not the boat we wanted, but it floats".
Under the agreement the money is to be paid between 2027 and 2036. The levy on ship fuel was struck out at the last moment at the request of Greece and Panama, which have large merchant fleets, and will be discussed again at the next conference, to be held in Da Nang in Vietnam.
China will contribute 2 billion dollars but insisted on the word "gift". The United States signed with a footnote whose meaning lawyers were still discussing at lunchtime.
"We came for a wall and got a sandbag," said Tuvalu's minister of climate, Maina Teleke, who nevertheless voted in favour. The environmental organisation Blue Planet Watch spoke of a beginning, while Joost van Elden called the result a disgrace.
For Halvern the balance sheet is mixed. The council estimates that guests left around £46 million in the region, but the bill for security, some £70 million, has yet to be divided between Edinburgh and London. Morag Tullis said that she was going home to bed, and that the shipyard halls would become an indoor market in the spring.
The two cats of the manse, it is reported, have been adopted in writing by the delegation of Kiribati.

? How many inhabitants does Halvern have?
= 58,000
@ was awarded to the town of 58,000 inhabitants after Valparaiso in Chile withdrew for lack of money 14 months ago.
? Who is the president of the conference?
= Litia Vakaloma | the former Fijian diplomat Litia Vakaloma
@ The president of the conference, the former Fijian diplomat Litia Vakaloma, called the gap "wide but swimmable".
? Where were the conference halls set up?
= in a disused shipyard | a disused shipyard
@ several streets around the conference halls, which were set up in a disused shipyard, have been closed until the 21st.
? How much did the islands want by 2035?
= 90 billion dollars
@ The islands want 90 billion dollars by 2035, whereas the rich countries have so far offered less than a third of that sum.
? What is the name of Colin Baird's initiative?
= Open Doors
@ Mr Baird's initiative, Open Doors, has lodged 412 visitors from 63 countries with local families.
? who runs the Spice Harbour restaurant
= Farida Shah
@ Farida Shah, who runs the Spice Harbour restaurant, said that she had sold eleven curries since the barriers went up on Tuesday.
? From which city will the fund be administered?
= Bridgetown, the capital of Barbados | Bridgetown
@ The fund will be called the Shoreline Facility and administered from Bridgetown, the capital of Barbados
? By how much has the mean sea level risen since 1993?
= by 11 centimetres | 11 centimetres
@ found that the mean sea level had risen by 11 centimetres since 1993, and that the pace had doubled.
? Who is Ailsa Macrae?
= a nurse from Dundee who had come with her choir | a nurse from Dundee | a nurse
@ said Ailsa Macrae, a nurse from Dundee who had come with her choir.
? Tidemark founded when
= 2019
@ said that it was the first time that the alliance, which was founded in Rotterdam in 2019, had filled "not only a street but a sea".
? Where will the next conference be held?
= Da Nang in Vietnam | Da Nang
@ will be discussed again at the next conference, to be held in Da Nang in Vietnam.
? how much will china contribute
= 2 billion dollars
@ China will contribute 2 billion dollars but insisted on the word "gift".
~ Which city was originally going to host the COC-4 talks?
= Valparaiso in Chile | Valparaiso
@ was awarded to the town of 58,000 inhabitants after Valparaiso in Chile withdrew for lack of money 14 months ago.
~ why did the Chileans pull out
= for lack of money | lack of money
@ after Valparaiso in Chile withdrew for lack of money 14 months ago.
~ How many guests will sleep on the vessels at the herring quay?
= 3,600 | 3,600 people
@ The ships, moored at the old herring quay, will take 3,600 people.
~ How many police were drafted in for the Halvern meeting?
= 6,000 | 6,000 officers
@ Police Scotland has brought in 6,000 officers from all over the country
~ What does the scientist from Kiribati teach back home?
= marine biology
@ said Tekarei Bauro, who teaches marine biology in South Tarawa and is one of only seven members of her country's delegation.
~ Who is putting up Tekarei Bauro without charging anything?
= the Reverend Colin Baird | Colin Baird
@ She has now found a bed at the manse of the Reverend Colin Baird, free of charge, though there are two cats.
~ What gave the clergyman the idea of housing guests with families?
= a photograph from 1942 that hangs in his church and shows Norwegian sailors eating porridge with their hosts | a photograph from 1942 | a photograph from 1942 that hangs in his church
@ It was inspired, he said, by a photograph from 1942 that hangs in his church and shows Norwegian sailors eating porridge with their hosts.
~ How many grievances over accommodation are being examined by officials?
= 38 | 38 complaints
@ Trading standards officers are looking into 38 complaints, three of them about flats which turned out not to exist.
~ what are the town's buses fuelled with
= gas made from whisky leftovers
@ The buses, at least, are free, and driven with gas made from whisky leftovers
~ Which town lost out to Bridgetown in the ballot over the fund's seat?
= Bonn
@ administered from Bridgetown, the capital of Barbados, which prevailed over Bonn by 97 votes to 61.
~ who bargains on behalf of the EU
= Wim Terhaar | the Dutch hydrologist Wim Terhaar
@ The European Union insists that they should. Its chief negotiator, the Dutch hydrologist Wim Terhaar, told a closed meeting on Friday
~ Which two nations put forward a middle way with a charge on marine fuel?
= Brazil and Norway
@ A compromise proposed by Brazil and Norway foresees voluntary contributions and a levy of 0.1 percent on the fuel of cargo ships
~ How much could the charge on ships' fuel yield annually?
= between 7 and 9 billion dollars | between 7 and 9 billion dollars a year
@ a levy of 0.1 percent on the fuel of cargo ships, which might bring in between 7 and 9 billion dollars a year.
~ Who wrote the Uppsala paper on the rising oceans?
= Karin Blom
@ A study by the Alfred Lindgren Institute in Uppsala, presented on Wednesday, found that the mean sea level had risen by 11 centimetres since 1993, and that the pace had doubled. Its lead author, Karin Blom, said
~ Where did Vakaloma once hold ministers overnight?
= at a fisheries meeting in Suva | Suva
@ at a fisheries meeting in Suva in 2018 she kept ministers in the room until breakfast.
~ What turnout did Tidemark itself claim for the march?
= 65,000
@ The organisers put the number at 65,000. Tidemark's spokesman, Joost van Elden, said
~ What did the old man from Tonga carry with him to Scotland?
= a jar of sand from its graveyard | a jar of sand
@ an 81-year-old fisherman from Tonga, whose village was given up after a storm in 2022 and who brought along a jar of sand from its graveyard.
~ Which activists attempted to board a cruise liner?
= Low Water | a group calling itself Low Water | about 60 members of a group calling itself Low Water
@ The arrests were made when about 60 members of a group calling itself Low Water tried to climb aboard one of the cruise ships to protest against its diesel engines.
~ How did the injured policewoman hurt her wrist?
= she slipped on seaweed | slipped on seaweed
@ said a policewoman had broken her wrist when she slipped on seaweed.
~ Which craftsman produced the hammer used to close the talks?
= Dougal Finn | the Halvern joiner Dougal Finn
@ The gavel, made from the oak of a wrecked herring boat by the Halvern joiner Dougal Finn, came down at 6.42 a.m.
~ At whose insistence was the shipping charge dropped from the deal?
= Greece and Panama
@ The levy on ship fuel was struck out at the last moment at the request of Greece and Panama, which have large merchant fleets
~ what are they going to turn the venue into?
= an indoor market
@ Morag Tullis said that she was going home to bed, and that the shipyard halls would become an indoor market in the spring.
! president of COC-3
! How much does Farida Shah charge for a curry?
! How many members does the Chinese delegation have?
! How old is Morag Tullis?
! How much compensation did Glasgow pay its traders?
! What are the names of the two cats at the manse?
! When was the Halvern shipyard closed?
! Which company owns the two cruise ships?
! How do you remove red wine from a carpet?
! first woman in space?
! what is the currency of Japan
! How many players are in a basketball team?
