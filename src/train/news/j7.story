# Tram line in Strathfinnan to cost £412 million more than planned
STRATHFINNAN, Scotland – The new tram line in the Scottish port of Strathfinnan, which was to have carried its first passengers last summer, will cost £412 million more than planned and will not be opened before the autumn of 2027, the city admitted on Wednesday.
The bill for the 13.8 kilometres between the ferry terminal and the airport has thus risen to £987 million, from £575 million when the line was approved in 2018.
The figures were presented by Elspeth Moncrieff, who took over as chief executive of Finnan Trams, a company owned by the city, only seven weeks ago.
She gave three main reasons: sewers that were on no map, the price of steel, and a dispute with the builder, the German-Spanish consortium Rheinvia, which stopped work in Harbour Street for five months.
"I am not here to defend it, I am here to finish it," Ms Moncrieff told councillors.
Her predecessor, Alasdair Keir, had left in August with a payment of £230,000.
The council's transport convener, Murdo Lennox of the Scottish National Party, apologised to the people of the city, and in particular to the shopkeepers of Harbour Street, at least 26 of whom have gone out of business since the road was dug up.
The Scottish government, which is paying £350 million, said in Edinburgh that there would be "not a penny more".
A call by the Liberal Democrats for the line to end at the university, four kilometres short of the airport, was rejected by 31 votes to 19.

# "I have sold more sandwiches to archaeologists than to customers"
Outside Netta Drummond's café in Harbour Street there is a hole. It has been there, in one form or another, for 1,140 days, as a calendar on the wall records.
First it was dug for the water pipes, then filled in, then opened again for the gas. In the spring of last year the workmen came upon skeletons, 214 of them, from a plague cemetery of the 14th century, of which there had been no record.
"Since then I have sold more sandwiches to archaeologists than to customers," said Mrs Drummond, whose takings have fallen by almost two thirds.
The café has been in her family since 1952, when her grandfather, an Italian prisoner of war who had stayed, opened it with a borrowed coffee machine.
The city pays her £600 a month in compensation. Her rent is £1,850.
Three doors along, the shoemaker Iqbal Chaudhry has moved his workshop to a van, with which he stands outside the fish market on Tuesdays and Fridays. The bookshop next to him closed in January.
According to the Harbour Street Traders, an association with 58 members, 130 jobs have been lost. Its chairman, the optician Fergus Baillie, has not cleaned his shop window since 2022, in order to show customers what dust means.
Leading the dig is Dr Sunniva Rae of the National Burial Survey, who says that the bones have shown that the plague reached the town by ship from Bruges, two years earlier than had been thought.
She will be done by Easter, she promises. After that the hole belongs to the telephone company.

# Secret report: trams are eleven centimetres too wide for Provost's Bridge
The trams ordered for the new line in Strathfinnan cannot pass each other on Provost's Bridge, because they are eleven centimetres too wide, according to an internal report seen by the Finnan Courier.
The report, dated 6 March, was written by the engineer Kirsteen Abara, who works for the city's roads department. It states that the bridge, built in 1866, was measured before a new railing was put up in 2011.
As a result, trams would have to wait for each other at both ends, and instead of every six minutes they could run only every nine or ten.
Each of the 24 vehicles, which are being built in the Polish town of Wielborz by the manufacturer Tramex, cost £2.9 million. Nine have been delivered and stand under tarpaulins at the depot in Carrick Mains, where one of them has been covered in graffiti.
To move the railing outwards would cost about £3 million, but the bridge is a listed monument, and the permission of the heritage body Old Stones Scotland would be required.
A spokesman for Finnan Trams, Rory Petrie, said that the problem had been known for months and was "a matter of a few signals".
The Conservative councillor Lady Isobel Farquhar, who sits on the audit committee, complained that she had heard of it from her hairdresser.
Alasdair Keir, who was chief executive when the trams were ordered, said by telephone from Portugal that the vehicles had been measured correctly. "It is the bridge that is wrong."
Two local pupils have built a model of the bridge out of biscuits, on which, with the railing removed, the trams pass.

# Inquiry opens: "Everybody had a spreadsheet, nobody had a shovel"
The public inquiry into Strathfinnan's tram line began on Monday in the old Corn Exchange with a sentence that is likely to be remembered.
"Everybody had a spreadsheet, nobody had a shovel," said Wilma Gilchrist, for 30 years a foreman with the waterworks, when she was asked why the sewers had come as a surprise. She had offered to show the planners where the pipes ran, she said, and had been told to fill in a form.
The inquiry is led by Lord Balgonie, a retired judge, who expects to hear about 140 witnesses and to report by the end of next year. It has so far cost £1.4 million.
On the second day the former head of the city's legal department, Hamish Orde, admitted that the contract with Rheinvia, which has 1,100 pages, had been signed before the final plans were drawn. For each change the consortium could therefore name its price, and there have been 803 changes.
The most expensive was the moving of a stop by nine metres, at the wish of a bank, for £640,000.
Rheinvia's manager, Matthias Oberländer, is to be heard on 11 November. The firm denies having earned too much and is itself claiming £78 million from the city for delays.
Comparisons were drawn with the French town of Sainte-Aure, where a line of the same length was built for less than a third of the sum. The transport expert Professor Aoife Kearney of the University of Cork explained this by the fact that the French had built eight lines in twenty years, with the same people. "The Scots learn it afresh every time, and then send everybody home."
The hearing had to be interrupted once, when drilling in the street drowned out the witness.

# First tram runs at night, with sandbags for passengers
At 2.10 on Sunday morning, when even the gulls were asleep, the first tram left the depot at Carrick Mains and crept at walking pace towards the harbour.
On board were 11 tonnes of sandbags, in place of passengers, six engineers and, at the controls, Shona McVie, who used to drive a bus on the number 14 route and was chosen from 312 applicants.
"She is quiet and she does not like bends, just like my husband," she said when she climbed down at the ferry terminal two hours and twenty minutes later. By day the journey is to take 34 minutes.
On Provost's Bridge, where the railing was moved in the spring after all, two trams passed each other with a gap of seven centimetres. A hundred or so people who had stayed up applauded.
Among them was Murdo Lennox, who resigned as transport convener in February and had come on his bicycle.
The tests are to last until the end of August. If the inspectors of the rail safety office have no objections, the line will be opened on 18 September by the First Minister.
A single ticket will cost £2.40. Tickets will be free in the first month for the people of Harbour Street, as the chief executive of Finnan Trams, Elspeth Moncrieff, announced.
Fergus Baillie of the Harbour Street Traders intends to clean his window on the day of the opening.
Netta Drummond has given her café a new name. It used to be called the Roma; now, in letters of brass, over a door from which one looks out on fresh paving stones, it says The Hole.

? How long is the tram line between the ferry terminal and the airport?
= 13.8 kilometres | the 13.8 kilometres
@ The bill for the 13.8 kilometres between the ferry terminal and the airport has thus risen to £987 million
? Who took over as chief executive of Finnan Trams?
= Elspeth Moncrieff
@ The figures were presented by Elspeth Moncrieff, who took over as chief executive of Finnan Trams, a company owned by the city, only seven weeks ago.
? What is the name of the consortium that builds the line?
= Rheinvia | the German-Spanish consortium Rheinvia
@ a dispute with the builder, the German-Spanish consortium Rheinvia, which stopped work in Harbour Street for five months.
? how much was alasdair keir paid when he left
= £230,000 | a payment of £230,000
@ Her predecessor, Alasdair Keir, had left in August with a payment of £230,000.
? How many skeletons did the workmen come upon?
= 214
@ In the spring of last year the workmen came upon skeletons, 214 of them, from a plague cemetery of the 14th century
? Since when has the café been in Mrs Drummond's family?
= since 1952 | 1952
@ The café has been in her family since 1952
? Where does the shoemaker stand with his van?
= outside the fish market | the fish market
@ the shoemaker Iqbal Chaudhry has moved his workshop to a van, with which he stands outside the fish market on Tuesdays and Fridays.
? Who is Fergus Baillie?
= chairman | the optician | optician
@ According to the Harbour Street Traders, an association with 58 members, 130 jobs have been lost. Its chairman, the optician Fergus Baillie, has not cleaned his shop window since 2022
? Who wrote the internal report on Provost's Bridge?
= Kirsteen Abara | the engineer Kirsteen Abara
@ The report, dated 6 March, was written by the engineer Kirsteen Abara, who works for the city's roads department.
? In which Polish town are the trams being built?
= Wielborz | the Polish town of Wielborz
@ Each of the 24 vehicles, which are being built in the Polish town of Wielborz by the manufacturer Tramex, cost £2.9 million.
? Whose permission would be required to move the railing?
= the heritage body Old Stones Scotland | Old Stones Scotland
@ the permission of the heritage body Old Stones Scotland would be required.
? Where did the public inquiry begin?
= in the old Corn Exchange | the old Corn Exchange
@ The public inquiry into Strathfinnan's tram line began on Monday in the old Corn Exchange
? Who leads the inquiry?
= Lord Balgonie
@ The inquiry is led by Lord Balgonie, a retired judge
? How many changes to the contract have there been?
= 803 | 803 changes
@ For each change the consortium could therefore name its price, and there have been 803 changes.
? when will the line be opened by the first minister
= on 18 September | 18 September
@ the line will be opened on 18 September by the First Minister.
? What was on board the first tram in place of passengers?
= 11 tonnes of sandbags | sandbags
@ On board were 11 tonnes of sandbags, in place of passengers, six engineers and, at the controls, Shona McVie
~ Which nationalist said sorry to the townspeople?
= Murdo Lennox
@ The council's transport convener, Murdo Lennox of the Scottish National Party, apologised to the people of the city
~ How many retailers have had to shut up shop along the torn-up road?
= at least 26 | 26
@ the shopkeepers of Harbour Street, at least 26 of whom have gone out of business since the road was dug up.
~ Where would the LibDems have had the tracks stop?
= at the university | the university | the university, four kilometres short of the airport
@ A call by the Liberal Democrats for the line to end at the university, four kilometres short of the airport, was rejected by 31 votes to 19.
~ Which party failed in its bid to make it shorter?
= the Liberal Democrats | Liberal Democrats
@ A call by the Liberal Democrats for the line to end at the university, four kilometres short of the airport, was rejected by 31 votes to 19.
~ What had the man who started the coffee house been when he first came into the country?
= an Italian prisoner of war | prisoner of war
@ when her grandfather, an Italian prisoner of war who had stayed, opened it with a borrowed coffee machine.
~ Why does the eyewear seller leave the glass of his store dirty?
= in order to show customers what dust means | to show customers what dust means
@ Its chairman, the optician Fergus Baillie, has not cleaned his shop window since 2022, in order to show customers what dust means.
~ Who is in charge of excavating the graves?
= Dr Sunniva Rae | Sunniva Rae
@ Leading the dig is Dr Sunniva Rae of the National Burial Survey
~ from what city did the epidemic arrive back then
= Bruges
@ the bones have shown that the plague reached the town by ship from Bruges, two years earlier than had been thought.
~ Which firm makes the vehicles?
= Tramex | the manufacturer Tramex
@ which are being built in the Polish town of Wielborz by the manufacturer Tramex
~ Which Tory grumbled that she learned about it while having her locks trimmed?
= Lady Isobel Farquhar | Isobel Farquhar
@ The Conservative councillor Lady Isobel Farquhar, who sits on the audit committee, complained that she had heard of it from her hairdresser.
~ In which country was the previous boss reached over the phone?
= Portugal | from Portugal
@ Alasdair Keir, who was chief executive when the trams were ordered, said by telephone from Portugal that the vehicles had been measured correctly.
~ out of what did schoolchildren make a small copy of the crossing
= biscuits | out of biscuits
@ Two local pupils have built a model of the bridge out of biscuits
~ Which water worker's offer of help was met with red tape?
= Wilma Gilchrist
@ said Wilma Gilchrist, for 30 years a foreman with the waterworks, when she was asked why the sewers had come as a surprise. She had offered to show the planners where the pipes ran, she said, and had been told to fill in a form.
~ How much does the German manager's company want back from the municipality?
= £78 million
@ The firm denies having earned too much and is itself claiming £78 million from the city for delays.
~ Which scholar said it goes cheaper abroad since they always have practised hands?
= Aoife Kearney | Professor Aoife Kearney
@ The transport expert Professor Aoife Kearney of the University of Cork explained this by the fact that the French had built eight lines in twenty years, with the same people.
~ Who was at the wheel, so to speak, on the trial trip?
= Shona McVie
@ at the controls, Shona McVie, who used to drive a bus on the number 14 route and was chosen from 312 applicants.
! How old is Elspeth Moncrieff?
! What will a monthly ticket cost?
! Who was the builder of Provost's Bridge in 1866?
! What is the name of Shona McVie's husband?
! when was the line in Sainte-Aure opened
! Who succeeded Murdo Lennox as transport convener?
! How many trams did Tramex deliver to Edinburgh?
! Where is the bookshop going to reopen?
! What language is spoken in Brazil?
! who was the first woman in space
! How long is a marathon?
! Which gas do plants take in for photosynthesis?
