# Marenia shuts oil pipeline from Korzhan in row over transit fees
BELISAR, January 9 – Marenia on Thursday stopped the flow of crude oil through the Silver Thread, the 1,140-kilometre pipeline which connects the oil fields of landlocked Korzhan with the Marenian port of Sulmara, after talks between the two neighbours about higher transit fees had broken down.
The valves at the border station of Ulmet were closed at noon on the orders of Marenia's energy minister, Tamar Velidze, who said that Korzhan had not paid its bills since October and owed her country 187 million dollars. "Nobody keeps the bath running when the guest will not pay for the water," she told reporters in Belisar, the Marenian capital.
Korzhan rejected the claim. Its deputy prime minister, Ruslan Adamek, called the closure "blackmail in the middle of winter" and said that his government had merely withheld money for oil that had disappeared on Marenian territory. According to the state oil company Korzhneft, at least 320,000 barrels had been siphoned off last year.
Korzhan exports some 600,000 barrels a day through the pipeline, almost 80 percent of its production. Under a contract signed in 1998 it pays Marenia 1.10 dollars for every barrel. Marenia is demanding 2.60 dollars, pointing out that the cost of pumping the oil across the Karsu mountains has more than doubled.
The price of Brent crude rose by 4 percent to 83 dollars a barrel. Refineries in Italy, Romania and Turkey, the main customers for Korzhani oil, said that they had stocks for between three and five weeks. The European Union's energy commissioner appealed to both sides to let the oil flow while they negotiated.

# Where the thread is thinnest: a village between two fronts
GORNI ULMET – From her kitchen window, Zarina Tolebek can see two countries and a pipe. The pipe, painted silver, comes out of a tunnel on the Korzhani side, runs along her cabbage field for 300 metres and vanishes behind the Marenian customs post. "My husband is from over there, my cows are from over here," she says, "and the oil does not belong to either."
Gorni Ulmet, a village of 410 souls at the upper end of the Ulmet gorge, used to live well off the Silver Thread. The operating company employed 74 men as guards, welders and drivers, paid for the school bus and heated the bathhouse with waste heat from the pumping station. Since the valves were shut, the bathhouse has been cold, and the men have been sent on unpaid leave.
The village elder, Osman Kereli, 78, remembers the day the pipeline was inaugurated in June 2001. Both presidents came, he says, a lamb was slaughtered, and a brass band from Belisar played an anthem that had been composed for the occasion, since neither side would stand up for that of the other.
He does not deny that oil was stolen. Everybody knew of the taps, he says: short lengths of hose, fitted at night, which the people called "calves", because they sucked. But that had been a matter of canisters, not of ship-loads. "For 320,000 barrels," says Mr. Kereli, "we should have had to drink it."
The schoolteacher, Leyla Armazi, has had her pupils write letters to both governments. One of them, by a boy of nine, has been hung up in the shop. It asks whether the bathhouse at least could be turned on again, because his grandmother's hands hurt.

# Korzhan takes neighbour to court in Paris
ASHKUL – Korzhan has asked the International Chamber of Commerce's court of arbitration in Paris to order the reopening of the Silver Thread pipeline and to award it damages of 1.4 billion dollars, the justice minister, Irina Solotay, announced in the Korzhani capital on Monday.
The closure of the pipeline, now in its nineteenth day, was costing the country about 46 million dollars a day in lost exports, she said. Korzhneft has had to shut down 210 of its wells, some of which, engineers warn, may never be brought back to their former output because paraffin is settling in the pipes in the cold. President Nurlan Beshimov cut short a visit to Japan and put the state budget under an emergency regime; salaries in the civil service will be paid in two instalments.
The 212-page complaint, which has been drawn up by the London lawyer Sir Adrian Colthurst, rests on article 14 of the treaty of 1998, according to which neither party may interrupt the flow "on any ground whatever" without a notice of 90 days. Marenia takes the view that the article lapsed in 2018, when the treaty was prolonged by a mere exchange of letters.
As a stopgap, Korzhan has begun to send oil by rail through the neighbouring republic of Tashvan to the harbour of Port Emin. The railway can carry no more than 70,000 barrels a day, however, and freight costs 9 dollars a barrel. The first train, of 58 tank wagons, was held up for thirty hours because the locomotive drivers of the two countries could not agree on which of them should have the right to the heated cabin.
In Belisar, the energy minister, Tamar Velidze, said she was looking forward to the proceedings: "In Paris they will at last see the unpaid bills."

# Meters, not thieves: engineer casts doubt on the missing barrels
The 320,000 barrels which Korzhan accuses its neighbour of stealing may never have existed. That, at any rate, is the conclusion reached by Henrik Solvang, a Norwegian measuring engineer who inspected the pipeline on behalf of the World Bank last summer and whose confidential report has been obtained by this newspaper.
According to the report, the flow meters at the Korzhani pumping station of Dargan were installed in 2003 and have not been calibrated since 2015, when the only laboratory capable of doing so, in the Marenian university town of Tevrin, stopped accepting jobs from Korzhan on account of a quarrel over visas. "A meter of this age may show half a percent too much without anybody noticing," Mr. Solvang writes. Half a percent would amount to around a million barrels a year, more than three times the quantity in dispute.
He does not rule out theft altogether. On the stretch between Ulmet and the town of Kharo, his team came upon 23 illegal taps, of which only six were still in use. Through these, he reckons, no more than 15,000 barrels a year could have been lost.
A spokesman for Korzhneft, Timur Baygali, called the report "unfinished". The World Bank said it did not comment on leaked papers. In Marenia it was received with satisfaction until readers came to page 61, where Mr. Solvang notes that the transit country has charged for the maintenance of a pumping station, Karsu Three, which has been out of service since an avalanche in 2012.
"Both sides have been reckoning with numbers they liked," says Nadia Ferris, who follows the region for the Geneva think-tank Crossroads. In her opinion, the real motive for the closure lies elsewhere: Marenia's governing party, the Union of the Coast, faces an election in April and has fallen to 27 percent in the polls.

# Oil flows again as neighbours sign "bathhouse agreement"
GORNI ULMET, March 3 – To the sound of a brass band and under a heavy fall of snow, the presidents of Korzhan and Marenia on Monday turned the wheel that reopened the Silver Thread pipeline, ending a dispute of 53 days which had driven up oil prices in southern Europe and brought Korzhan to the verge of insolvency.
The accord, which was mediated by the Finnish diplomat Marja Lehtivaara in eleven nights of talks in the Austrian spa of Bad Reichlau, raises the transit fee to 1.85 dollars a barrel and links it to the price of electricity. Korzhan is to pay 94 million dollars of its debts by the end of June, while the rest is to be cancelled. In return, it will withdraw its complaint in Paris.
New meters will be installed at both ends of the pipeline at the expense of the European Bank for Reconstruction and Development and read by inspectors from a third country; it is understood that Norway has been asked. The pumping station Karsu Three will be struck off the list of charges.
Officially the document is called the Protocol on Reliable Transit. But it is already known as the bathhouse agreement, because President Nurlan Beshimov and his Marenian counterpart, Giorgi Amlakhi, are said to have settled the last open point while sitting in the village bathhouse, which had been heated with firewood for the occasion. A child's letter is supposed to have given them the idea.
Not everyone was pleased. Vakhtang Orbel, leader of the Marenian opposition party New Harbour, spoke of "a capitulation in swimming trunks". In Ashkul, the daily Zaman asked who would compensate the oil workers for seven weeks without pay. The first tanker, the Greek-owned Kalliste, is expected to leave Sulmara for Trieste on Saturday, since the oil needs about four days to make its way from the fields to the sea.

? How long is the Silver Thread pipeline?
= 1,140-kilometre | 1,140-kilometre pipeline
@ the 1,140-kilometre pipeline which connects the oil fields of landlocked Korzhan with the Marenian port of Sulmara
? On whose orders were the valves at Ulmet closed?
= Tamar Velidze | Marenia's energy minister, Tamar Velidze
@ The valves at the border station of Ulmet were closed at noon on the orders of Marenia's energy minister, Tamar Velidze
? how many barrels had been siphoned off according to korzhneft
= at least 320,000 barrels | at least 320,000 | 320,000 | 320,000 barrels
@ According to the state oil company Korzhneft, at least 320,000 barrels had been siphoned off last year.
@ The 320,000 barrels which Korzhan accuses its neighbour of stealing may never have existed.
? In which year was the transit contract signed?
= 1998 | in 1998
@ Under a contract signed in 1998 it pays Marenia 1.10 dollars for every barrel.
@ rests on article 14 of the treaty of 1998
? Who is Ruslan Adamek?
= deputy prime minister | Its deputy prime minister
@ Its deputy prime minister, Ruslan Adamek, called the closure "blackmail in the middle of winter"
? Who is the village elder of Gorni Ulmet?
= Osman Kereli
@ The village elder, Osman Kereli, 78, remembers the day the pipeline was inaugurated in June 2001.
? When was the pipeline inaugurated?
= in June 2001 | June 2001
@ The village elder, Osman Kereli, 78, remembers the day the pipeline was inaugurated in June 2001.
? What did the people call the taps?
= "calves" | calves
@ short lengths of hose, fitted at night, which the people called "calves", because they sucked
? Where is the court of arbitration that Korzhan has turned to?
= Paris | in Paris
@ Korzhan has asked the International Chamber of Commerce's court of arbitration in Paris to order the reopening of the Silver Thread pipeline
? Which lawyer has drawn up the complaint?
= Sir Adrian Colthurst | Adrian Colthurst | the London lawyer Sir Adrian Colthurst
@ The 212-page complaint, which has been drawn up by the London lawyer Sir Adrian Colthurst
? To which harbour does Korzhan send oil by rail?
= the harbour of Port Emin | Port Emin
@ Korzhan has begun to send oil by rail through the neighbouring republic of Tashvan to the harbour of Port Emin
? On whose behalf did Henrik Solvang inspect the pipeline?
= the World Bank | World Bank
@ a Norwegian measuring engineer who inspected the pipeline on behalf of the World Bank last summer
? How many illegal taps did Solvang's team come upon?
= 23 | 23 illegal taps
@ On the stretch between Ulmet and the town of Kharo, his team came upon 23 illegal taps, of which only six were still in use.
? What is Marenia's governing party called?
= the Union of the Coast | Union of the Coast
@ Marenia's governing party, the Union of the Coast, faces an election in April
? who mediated the accord
= Marja Lehtivaara | the Finnish diplomat Marja Lehtivaara
@ The accord, which was mediated by the Finnish diplomat Marja Lehtivaara in eleven nights of talks
? Why is the first tanker not expected to leave Sulmara before Saturday?
= the oil needs about four days to make its way from the fields to the sea | since the oil needs about four days to make its way from the fields to the sea
@ is expected to leave Sulmara for Trieste on Saturday, since the oil needs about four days to make its way from the fields to the sea
~ What sum does Belisar claim it is still waiting for?
= 187 million dollars
@ said that Korzhan had not paid its bills since October and owed her country 187 million dollars
~ How much of what Ashkul pumps leaves the country by this route?
= almost 80 percent | 80 percent | almost 80 percent of its production
@ Korzhan exports some 600,000 barrels a day through the pipeline, almost 80 percent of its production.
~ Why does the transit state think it deserves more money?
= the cost of pumping the oil across the Karsu mountains has more than doubled
@ Marenia is demanding 2.60 dollars, pointing out that the cost of pumping the oil across the Karsu mountains has more than doubled.
~ how long could the foreign plants get by on their reserves
= between three and five weeks | three and five weeks | for between three and five weeks
@ said that they had stocks for between three and five weeks
~ What grows beside the tube on the villager's land?
= cabbage
@ The pipe, painted silver, comes out of a tunnel on the Korzhani side, runs along her cabbage field for 300 metres
~ What happened to the local workforce after the supply was cut off?
= the men have been sent on unpaid leave | sent on unpaid leave
@ Since the valves were shut, the bathhouse has been cold, and the men have been sent on unpaid leave.
~ Who got children to write to the authorities?
= Leyla Armazi | The schoolteacher, Leyla Armazi
@ The schoolteacher, Leyla Armazi, has had her pupils write letters to both governments.
~ Which country was the Korzhani head of state touring when he hurried home?
= Japan
@ President Nurlan Beshimov cut short a visit to Japan
~ What is clogging the idle oil lines in freezing weather?
= paraffin
@ because paraffin is settling in the pipes in the cold
~ How far ahead must one side warn the other before turning off the tap?
= 90 days | a notice of 90 days
@ neither party may interrupt the flow "on any ground whatever" without a notice of 90 days
~ what were the train crews squabbling about
= which of them should have the right to the heated cabin | the right to the heated cabin
@ because the locomotive drivers of the two countries could not agree on which of them should have the right to the heated cabin
~ Where was the one institute that could check the gauges?
= the Marenian university town of Tevrin | Tevrin | in the Marenian university town of Tevrin
@ when the only laboratory capable of doing so, in the Marenian university town of Tevrin, stopped accepting jobs from Korzhan
~ What natural disaster knocked out one of the facilities in the mountains?
= an avalanche in 2012 | an avalanche | avalanche
@ Karsu Three, which has been out of service since an avalanche in 2012
~ Which expert believes the shutdown was really about winning votes?
= Nadia Ferris
@ says Nadia Ferris, who follows the region for the Geneva think-tank Crossroads
~ Who is footing the bill for the measuring devices?
= the European Bank for Reconstruction and Development | European Bank for Reconstruction and Development
@ New meters will be installed at both ends of the pipeline at the expense of the European Bank for Reconstruction and Development
~ Which Marenian politician mocked the deal as a surrender?
= Vakhtang Orbel
@ Vakhtang Orbel, leader of the Marenian opposition party New Harbour, spoke of "a capitulation in swimming trunks".
! How many barrels did Korzhan export through the pipeline in 2010?
! How old is Tamar Velidze?
! Who composed the anthem for the inauguration?
! How much did the construction of the Silver Thread cost?
! Who is the president of Tashvan?
! what is the name of the boy who wrote the letter
! Who won the election in Marenia?
! How many people work for Korzhneft?
! How is petrol made from crude oil?
! Who wrote the novel War and Peace?
! When did Norway introduce the euro?
! which mountain is the highest in austria
