# Lorvanian government falls as Agrarians quit over diesel levy
DRENOVA, Nov 18 (Continental Press) – Lorvania's three-party government collapsed late on Monday after the Agrarian Union (AU), the smallest partner in the coalition, withdrew its four ministers in protest at a planned levy on farm diesel.
Prime Minister Tomas Velik, whose Civic Alliance has led the country since March, told reporters outside the cabinet office that he would hand in his resignation to President Anneli Korvath on Tuesday morning. "I will not buy a majority by the week," Velik said.
The walkout leaves the coalition with 57 of the 120 seats in the National Assembly, four short of a majority.
Marta Oskanen, the deputy prime minister and leader of the Agrarians, announced the decision after a meeting of her party's executive that lasted nearly seven hours. She said the levy, which was inserted in the draft budget by Finance Minister Ilja Brandt of the Liberal Forum, broke the coalition treaty signed in the lakeside town of Perst.
The treaty, known as the Perst Accord, had ruled out any new burden on agriculture before 2027.
According to the finance ministry, the levy would bring in around 210 million crowns a year, most of it earmarked for the country's ailing railways. Brandt denied that he had acted behind his partners' backs, saying that the text had been sent to all ministers on October 30.
The crown fell 1.8 percent against the euro in evening trading, its sharpest drop in two years. Piet Dragomir, the governor of the central bank, sought to calm investors, saying that the bank had "ample reserves" and would step in if necessary.
It is the third Lorvanian government to break up before the end of its term since 2015.

# Eight months of mistrust: how Velik lost his majority
In the end it was not the railways, nor even the farmers, that brought down Tomas Velik, but a text message. On the evening of November 12, as the cabinet was about to adjourn, Marta Oskanen received a photograph of page 84 of the draft budget from an official of the finance ministry whose identity is still unknown.
On it stood the words "energy contribution, agricultural users". Until then, people close to Mrs Oskanen insist, she had been told that the diesel relief would remain untouched.
The alliance had been an unhappy one from the start. The Civic Alliance, a conservative party which draws its voters chiefly from the capital, and the Liberal Forum, founded in 2011 by a group of university lecturers, agreed on taxes and on Europe; the Agrarians had been taken aboard only because nobody else would do.
Negotiations took 74 days, longer than for any government since independence. Rasmus Teile, a former speaker of the National Assembly who chaired the talks, recalls that the three delegations refused to eat at the same table. "They signed in Perst because it was the only place where none of them had an office," he says.
The first crisis came in June, when the Agrarians voted with the opposition against the sale of the state forests. The second followed in September over the post of ambassador in Brussels, which each of the three parties claimed for itself.
Both times it was Mr Velik's chief of staff, Lena Hochberg, who patched up the quarrel. But Mrs Hochberg left in October to take up a position with a bank in Zurich, and no successor was appointed.
Opinion polls suggest that the voters are as weary as the politicians. In a survey conducted by the Meridian institute last week, 61 percent of those asked said they wanted early elections, whereas only 22 percent would have the present coalition carry on.

# In Sorbe, farmers toast the end of a tax, and wonder who will pay for the trains
HALSTAD – When the news came over the radio on Monday night, Jorun Maask was milking. "I turned the volume up so that the cows could hear it too," says the 58-year-old, who keeps 90 animals on a farm outside Halstad, the chief town of Sorbe province in the north-west.
It was in Halstad that the resistance to the diesel levy began. On November 14, some 1,400 tractors blocked the two bridges over the Ilma, bringing traffic in the town to a standstill for most of the day.
The protest was organised by the Sorbe Farmers' League, whose chairman, Henrik Dallow, reckons that the levy would have cost an average holding between 3,000 and 3,500 crowns a year. "For many of us that is the difference between carrying on and selling," said Mr Dallow.
Not everybody in the province is in a mood to celebrate. The railway line from Halstad to the coast has been closed since a landslide in April, and the money for its repair was to come out of the new revenue.
"We were promised trains by Christmas, and now we shall get ballot boxes," complained Birgit Aune, the mayor of Halstad, who belongs to no party. Around 600 commuters have to use replacement buses, which take twice as long as the train did.
Mrs Oskanen, herself the daughter of a beet grower from the neighbouring village of Grymme, is expected to address a rally in the market hall on Saturday. Her opponents accuse her of having provoked the break because the Agrarians had lost ground in the polls to the Homeland Movement.
Mr Dallow dismisses the suggestion. "She warned them in the summer, she warned them in the autumn, and they took her for a decoration," he said.

# A small country with large worries (from the Wiener Abendblatt, translated from the German)
Those who walk through Drenova these days notice little of a crisis of state: the cafés are full, and on the parliament square a skating rink is being put up. Yet in the neighbouring capitals the fall of the Velik government has caused concern.
Lorvania is due to take over the chairmanship of the Danube Transport Council in January, and it is now questionable whether it will have a government capable of acting by then. Diplomats in Vienna fear above all that the decision on the Korda tunnel, a rail link of 27 kilometres beneath the border mountains, will be put off once more.
Austria has already invested 480 million euros in the approach lines. Lorvania's share of the costs was to be approved by the National Assembly on December 5.
"Without a budget there is no tunnel, it is as simple as that," says the political scientist Edda Prohaska, who teaches at the University of Graz and has written a book about the Lorvanian party system. She considers a caretaker cabinet legally entitled to sign the contract, but politically too weak to do so.
In Brussels the tone is calmer. A spokesman for the European Commission said that the resignation of a government was "a normal event in a democracy" and that the payment of structural funds would not be affected.
The beneficiary of the affair could be a man who has so far never held a public office. Viktor Sandrel, a former owner of a chain of furniture shops, leads the Homeland Movement, which was represented in the Assembly with only nine deputies and now stands at 24 percent in the polls.
Mr Sandrel wants to stop the tunnel, which he calls "a drainpipe for other people's lorries", and to put the country's membership of the Council to a referendum.

# President dissolves Assembly, calls vote for February 9
DRENOVA, Nov 27 – President Anneli Korvath dissolved the National Assembly on Wednesday and set early elections for February 9, after a last attempt to form a minority government had failed.
In a televised address that lasted just six minutes, the head of state said she had consulted the leaders of all seven parties and found "no will to govern, only a will to campaign".
Mrs Korvath had asked Rasmus Teile, the 71-year-old former speaker, to explore the chances of a cabinet of experts. He returned the mandate on Tuesday evening, having secured the support of no more than 52 deputies.
Mr Velik, who stepped down on November 19, remains in office as caretaker until a successor is sworn in. The agriculture portfolio, which was held by Mrs Oskanen, has been given temporarily to the environment minister, Sofie Landr.
Since no budget can now be adopted before the end of the year, the state will have to live from January on monthly twelfths of last year's expenditure, as laid down in the constitution. The diesel levy has been dropped from the draft, the finance ministry confirmed.
The electoral commission put the cost of the early poll at some 31 million crowns. Its chairwoman, Dorthe Quill, appealed to the parties to keep to a ban on outdoor rallies after dark, which was introduced for reasons of safety after a stage collapsed in the town of Melk Bro during the last campaign.
Ilja Brandt announced on the same day that he would not stand again as leader of the Liberal Forum, citing "mistakes in communication". He is likely to be followed by the party's spokeswoman on Europe, Nadja Fenn, who has the backing of its youth wing.
The Agrarians, for their part, ruled out any new pact with Mr Velik, though not with his party.

? When did Lorvania's three-party government collapse?
= late on Monday | Monday
@ Lorvania's three-party government collapsed late on Monday after the Agrarian Union (AU), the smallest partner in the coalition, withdrew its four ministers in protest at a planned levy on farm diesel.
? How many ministers did the Agrarian Union withdraw?
= four
@ the Agrarian Union (AU), the smallest partner in the coalition, withdrew its four ministers in protest at a planned levy on farm diesel.
? Who is Piet Dragomir?
= the governor of the central bank | governor of the central bank
@ Piet Dragomir, the governor of the central bank, sought to calm investors
? In which town was the coalition treaty signed?
= the lakeside town of Perst | Perst
@ broke the coalition treaty signed in the lakeside town of Perst.
@ "They signed in Perst because it was the only place where none of them had an office," he says.
? what is the coalition treaty called
= the Perst Accord | Perst Accord
@ The treaty, known as the Perst Accord, had ruled out any new burden on agriculture before 2027.
? Who chaired the coalition talks?
= Rasmus Teile
@ Rasmus Teile, a former speaker of the National Assembly who chaired the talks, recalls that the three delegations refused to eat at the same table.
? How many days did the negotiations take?
= 74 days | 74
@ Negotiations took 74 days, longer than for any government since independence.
? Why did Lena Hochberg leave in October?
= to take up a position with a bank in Zurich
@ But Mrs Hochberg left in October to take up a position with a bank in Zurich, and no successor was appointed.
? Which institute conducted the survey on early elections?
= the Meridian institute | Meridian | Meridian institute
@ In a survey conducted by the Meridian institute last week, 61 percent of those asked said they wanted early elections
? How many tractors blocked the bridges in Halstad?
= some 1,400 | 1,400 | some 1,400 tractors
@ On November 14, some 1,400 tractors blocked the two bridges over the Ilma
? Who is the mayor of Halstad?
= Birgit Aune
@ complained Birgit Aune, the mayor of Halstad, who belongs to no party.
? since when has the railway line from Halstad to the coast been closed
= since a landslide in April | April
@ The railway line from Halstad to the coast has been closed since a landslide in April
? How long is the Korda tunnel to be?
= 27 kilometres
@ the decision on the Korda tunnel, a rail link of 27 kilometres beneath the border mountains, will be put off once more.
? What does Viktor Sandrel call the tunnel?
= "a drainpipe for other people's lorries" | a drainpipe for other people's lorries
@ Mr Sandrel wants to stop the tunnel, which he calls "a drainpipe for other people's lorries"
? What date did the president set for early elections?
= February 9
@ President Anneli Korvath dissolved the National Assembly on Wednesday and set early elections for February 9
? Who was given the agriculture portfolio temporarily?
= Sofie Landr
@ The agriculture portfolio, which was held by Mrs Oskanen, has been given temporarily to the environment minister, Sofie Landr.
~ Who put the charge on tractor fuel into the spending plan?
= Ilja Brandt | Finance Minister Ilja Brandt | Finance Minister Ilja Brandt of the Liberal Forum
@ She said the levy, which was inserted in the draft budget by Finance Minister Ilja Brandt of the Liberal Forum, broke the coalition treaty
~ How much money was the fuel charge supposed to raise annually?
= around 210 million crowns | 210 million crowns | around 210 million crowns a year
@ According to the finance ministry, the levy would bring in around 210 million crowns a year
~ what were the proceeds mainly meant to be spent on?
= the country's ailing railways | railways | ailing railways
@ the levy would bring in around 210 million crowns a year, most of it earmarked for the country's ailing railways.
~ How did the deputy premier learn what stood in the finance plan?
= a text message | a photograph of page 84 of the draft budget
@ In the end it was not the railways, nor even the farmers, that brought down Tomas Velik, but a text message.
@ Marta Oskanen received a photograph of page 84 of the draft budget from an official of the finance ministry whose identity is still unknown.
~ Who set up the Liberal Forum?
= a group of university lecturers | university lecturers
@ the Liberal Forum, founded in 2011 by a group of university lecturers, agreed on taxes and on Europe
~ Which aide used to smooth things over between the three partners?
= Lena Hochberg
@ Both times it was Mr Velik's chief of staff, Lena Hochberg, who patched up the quarrel.
~ In which month did the junior partner first side with the opposition?
= June
@ The first crisis came in June, when the Agrarians voted with the opposition against the sale of the state forests.
~ Who heads the group behind the tractor blockade?
= Henrik Dallow
@ The protest was organised by the Sorbe Farmers' League, whose chairman, Henrik Dallow, reckons that the levy would have cost
~ In which place did the Agrarian leader's parent work the land?
= the neighbouring village of Grymme | Grymme | village of Grymme
@ Mrs Oskanen, herself the daughter of a beet grower from the neighbouring village of Grymme, is expected to address a rally
~ how many people travelling to work now go by coach instead
= Around 600 | 600 | Around 600 commuters
@ Around 600 commuters have to use replacement buses, which take twice as long as the train did.
~ What sum has Vienna's government already put into the tracks leading up to the tunnel?
= 480 million euros
@ Austria has already invested 480 million euros in the approach lines.
~ Which scholar has published a study of the country's parties?
= Edda Prohaska
@ says the political scientist Edda Prohaska, who teaches at the University of Graz and has written a book about the Lorvanian party system.
~ How did Homeland's leader earn his living in the past?
= owner of a chain of furniture shops | former owner of a chain of furniture shops | a former owner of a chain of furniture shops
@ Viktor Sandrel, a former owner of a chain of furniture shops, leads the Homeland Movement
~ How many lawmakers were ready to back a team of specialists?
= no more than 52 | 52 | no more than 52 deputies
@ He returned the mandate on Tuesday evening, having secured the support of no more than 52 deputies.
~ Where did a platform give way while parties were canvassing last time?
= the town of Melk Bro | Melk Bro
@ which was introduced for reasons of safety after a stage collapsed in the town of Melk Bro during the last campaign.
~ Who will probably take over from the outgoing finance minister at the top of his party?
= Nadja Fenn
@ He is likely to be followed by the party's spokeswoman on Europe, Nadja Fenn, who has the backing of its youth wing.
! How old is Tomas Velik?
! Who became chief of staff after Lena Hochberg?
! How many deputies does the Liberal Forum have?
! Which official of the finance ministry sent the photograph?
! What did the repair of the line from Halstad to the coast cost?
! When did Anneli Korvath become president?
! who won the election in lorvania on february 9
! How many people were injured when the stage collapsed in Melk Bro?
! Which country sells the most furniture in Europe?
! How many seats does the Austrian parliament have?
! who invented the diesel engine
! What is the longest railway tunnel in the world?
