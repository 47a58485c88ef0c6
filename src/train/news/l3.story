# Tessara devalues the lira by a third, banks stay shut
PORT HALDANE, Tessara, February 18 (Meridian News) – The central bank of Tessara cut the official value of the national currency, the tessar lira, by 34 percent on Sunday evening, giving up a peg to the dollar that it had defended for eleven years.
From Monday one dollar will cost 12.4 lira instead of 8.2, the governor of the Bank of Tessara (BoT), Amina Dualeh, said in a televised address. Banks are to stay closed until Wednesday, and withdrawals will be limited to 3,000 lira a week for each account.
"We were spending 40 million dollars a week to keep up an illusion," said Ms. Dualeh, who took over the bank in November after working for the World Bank in Nairobi. Foreign reserves, which amounted to 2.9 billion dollars two years ago, have shrunk to around 610 million, enough to pay for five weeks of imports.
The island republic, which lives on sisal, tuna and tourists, has been short of dollars since a blight wiped out about half of its sisal crop last year. On the black market behind the Corn Exchange in Port Haldane, the capital, a dollar fetched as much as 15 lira on Saturday.
Finance Minister Joseph Merrivale said that the step was a condition for a loan of 1.4 billion dollars which the government is negotiating with the International Monetary Fund. A delegation of the Fund, led by the Belgian economist Hilde Vervoort, is due on the island on February 26.
The opposition called the decision a betrayal. Its leader, Solomon Akeri of the People's Union, pointed out that President Victor Lanyon had sworn in December that the lira would be touched "over my dead body".
Within an hour of the speech queues had formed at petrol stations in the port district, and police were sent to guard the big supermarkets.

# Bread up, shutters down: a week with the new lira
On Monday morning Hassan Obura did something that he had never done in 26 years as a baker in the Old Market of Port Haldane: he wrote his prices in pencil. A loaf that cost 6 lira on Saturday cost 8 on Monday and 9.50 by Thursday. "The flour comes from Ukraine, the yeast from France, and only the water is ours," he said.
Across the street the chemist had taken down the price tags altogether. According to the Association of Pharmacists, about 120 medicines, among them insulin, could run out by mid-March because suppliers abroad are asking to be paid in advance. The association's chairwoman, Dr. Grace Nambiro, has appealed to the World Health Organization for an emergency delivery.
Not everybody loses. At the Coral Gate, a hotel on the northern coast, the telephone has not stopped ringing since a British travel website called the island "the bargain of the year". Its manager, Theo Galliard, has raised the room rate in lira and is still a quarter cheaper in pounds than before.
The tuna cannery in the harbour town of Sant'Elmo, which sells everything to Spain and Italy, has taken on 90 women and put on a night shift.
For people with debts in dollars, on the other hand, it is a catastrophe. Some 14,000 families took out mortgages in the American currency, which until the peg broke were two points cheaper than loans in lira. Esther Pawlu, a primary-school teacher, now owes the Harbour Bank as much each month as she earns. "They told us in writing that there was no risk," she said.
On Friday evening several hundred of the debtors marched to the seat of the bank, banging pots. The police used tear gas when some of them tried to climb the fence; eleven people were hurt, one of them seriously.

# How the peg broke: the sisal, the stadium and the cousin's bank
Officially it was a fungus that brought down the lira. Black rot reached the plantations of the southern Marrow Plain in March of last year, probably with a shipment of seedlings from Brazil, and by autumn exports of sisal had dropped from 480 to 230 million dollars.
But economists say the trouble is older. Since 2019 the government has built a football stadium for 45,000 spectators, in a country of 900,000 people, and a motorway to the president's native village of Lanyon's Rest. Both were financed by bonds in dollars, at nearly 10 percent.
"The blight was the match, but the petrol had been poured out for years," says Rajiv Seegobin, who teaches economics at the University of Mauritius and advised the Bank of Tessara until 2020.
And then there is the Harbour Bank. Documents which this magazine has examined together with two partner newspapers show that in the three weeks before the devaluation, the bank, whose chairman, Edgar Lanyon, is a cousin of the president, bought 73 million dollars from the central bank at the old rate. On the Monday after, the same dollars were worth 307 million lira more.
Mr. Edgar Lanyon declined to be interviewed. In a letter his lawyers write that the bank needed the money to pay for imports of fuel on behalf of its clients and that he had "no knowledge whatever" of what was coming.
The documents tell of at least one warning. On January 30 the head of the foreign-exchange desk, Miriam Otelu, asked her superiors in a memorandum whether the purchases of the Harbour Bank should be "allowed to go on in the present circumstances". She was moved to the coin museum of the central bank on the following day.
Governor Dualeh says that she learned of the memorandum from our questions. She has ordered an inquiry, to be carried out by the Kenyan accountant Peter Wainaina, formerly of the anti-corruption agency in Nairobi.

# "There is no painless way": an interview with Governor Amina Dualeh
Amina Dualeh receives visitors on the seventh floor, under a portrait of the first governor, and pours the tea herself. The 54-year-old economist is the first woman at the head of the Bank of Tessara, and for the moment probably its least popular.
Asked why she had acted on a Sunday, she laughs. "Because on Sundays the clever people are at the beach." Only four persons had known of the date: the president, the finance minister, her deputy and herself. Not even her husband, a heart surgeon, was told.
She rejects the charge that the bank should have devalued step by step. In 2016 Egypt, and before it others, had learned that a small devaluation only invites a bigger one. "You don't pull a tooth in instalments," she says.
To those with mortgages in dollars she offers some hope. Under a plan which she has put to the banks, the loans would be converted into lira at a rate of 10, and the loss would be shared between the banks, the state and the borrowers. Of the six banks concerned, four have agreed; the Harbour Bank and the French-owned Crédit Insulaire have not.
How high will prices climb? The bank expects inflation to peak at 28 percent in July and to fall below 10 by the end of next year. The key interest rate, which she raised to 19 percent on the day after the devaluation, will stay there "as long as people count in dollars at the market".
About the purchases of the Harbour Bank she chooses her words with care. She had inherited a house with many doors, she says, and was still finding out who had keys. Would she resign if the inquiry showed that someone on her staff had talked? "If it was someone I appointed, yes."
As a girl in Sant'Elmo she kept her savings in a tin for biscuits. In what currency? "In shells," she says. "They have held their value rather well."

# IMF board approves loan to Tessara; president's cousin arrested
PORT HALDANE, April 25 (Meridian News) – The board of the International Monetary Fund on Thursday approved a loan of 1.1 billion dollars to Tessara over three years, less than the island had hoped for, hours after police arrested one of its best-known bankers.
Edgar Lanyon, 61, was taken off a plane that was about to leave for Dubai, the attorney general, Naomi Kestrel, said. He is suspected of having used inside knowledge of the devaluation in February to enrich the Harbour Bank, of which he has been chairman since 2013.
According to the report of the accountant Peter Wainaina, which was handed to the attorney general on Monday, the date had been passed on by the deputy governor, Lionel Strand, in return for the forgiveness of a debt of 210,000 dollars. Mr. Strand, who was appointed by the previous governor, has been suspended; his lawyer said that he would prove his innocence in court.
President Victor Lanyon said that he had not spoken to his cousin "for some years" and that nobody stood above the law. Solomon Akeri, leader of the People's Union, demanded early elections; the next ones are due in October of next year.
A first instalment of 220 million dollars will be paid out within ten days. In exchange the government has undertaken to sell its airline, Air Tessara, to end the subsidy on diesel by September and to publish the accounts of the stadium.
Ms. Vervoort, who led the negotiations for the Fund, praised the central bank for "acting late but well". The lira, which had sunk to 14.1 to the dollar in March, recovered to 12.9 on the news.
Mirja Aaltonen, an analyst with the Helsinki investment house Suomen Arvo, warned against too much joy. "The sisal will not be back before 2027, and until then they live on tuna and on promises," she said.

? By how much did the central bank cut the official value of the lira?
= 34 percent | by 34 percent
@ cut the official value of the national currency, the tessar lira, by 34 percent on Sunday evening
? Who is the governor of the Bank of Tessara?
= Amina Dualeh
@ the governor of the Bank of Tessara (BoT), Amina Dualeh, said in a televised address.
@ Amina Dualeh receives visitors on the seventh floor, under a portrait of the first governor, and pours the tea herself. The 54-year-old economist is the first woman at the head of the Bank of Tessara
? How much can be withdrawn from each account?
= 3,000 lira a week | 3,000 lira
@ withdrawals will be limited to 3,000 lira a week for each account.
? When is the delegation of the Fund due on the island?
= February 26 | on February 26
@ A delegation of the Fund, led by the Belgian economist Hilde Vervoort, is due on the island on February 26.
? Who leads the People's Union?
= Solomon Akeri
@ Its leader, Solomon Akeri of the People's Union, pointed out
@ Solomon Akeri, leader of the People's Union, demanded early elections
? Where does the baker's flour come from?
= Ukraine
@ "The flour comes from Ukraine, the yeast from France, and only the water is ours," he said.
? who is the manager of the Coral Gate hotel
= Theo Galliard
@ Its manager, Theo Galliard, has raised the room rate in lira and is still a quarter cheaper in pounds than before.
@ At the Coral Gate, a hotel on the northern coast, the telephone has not stopped ringing since a British travel website called the island "the bargain of the year". Its manager, Theo Galliard
? How many families took out mortgages in dollars?
= Some 14,000 | 14,000 | Some 14,000 families
@ Some 14,000 families took out mortgages in the American currency
? For how many spectators was the football stadium built?
= 45,000 | 45,000 spectators
@ Since 2019 the government has built a football stadium for 45,000 spectators, in a country of 900,000 people
? Where was Miriam Otelu moved after her memorandum?
= the coin museum of the central bank | to the coin museum of the central bank | the coin museum
@ She was moved to the coin museum of the central bank on the following day.
? Who is Edgar Lanyon?
= a cousin of the president | chairman | one of its best-known bankers
@ the bank, whose chairman, Edgar Lanyon, is a cousin of the president
@ hours after police arrested one of its best-known bankers.
? At what rate would the mortgages be converted under the governor's plan?
= a rate of 10 | at a rate of 10 | 10
@ the loans would be converted into lira at a rate of 10, and the loss would be shared between the banks, the state and the borrowers.
? When does the bank expect inflation to peak?
= July | in July
@ The bank expects inflation to peak at 28 percent in July and to fall below 10 by the end of next year.
? Where was the plane headed from which Edgar Lanyon was taken?
= Dubai
@ Edgar Lanyon, 61, was taken off a plane that was about to leave for Dubai
? How large will the first instalment of the loan be?
= 220 million dollars
@ A first instalment of 220 million dollars will be paid out within ten days.
? Which airline has the government undertaken to sell?
= Air Tessara | its airline, Air Tessara
@ In exchange the government has undertaken to sell its airline, Air Tessara
~ For how long had the exchange rate been fixed to the greenback?
= eleven years | for eleven years
@ giving up a peg to the dollar that it had defended for eleven years.
~ Who runs the country's treasury?
= Joseph Merrivale | Finance Minister Joseph Merrivale
@ Finance Minister Joseph Merrivale said that the step was a condition for a loan of 1.4 billion dollars
~ Where did illegal money changers do business?
= behind the Corn Exchange in Port Haldane | behind the Corn Exchange | the Corn Exchange in Port Haldane
@ On the black market behind the Corn Exchange in Port Haldane, the capital, a dollar fetched as much as 15 lira on Saturday.
~ What did the woman at the top of the monetary authority do before?
= working for the World Bank in Nairobi | working for the World Bank
@ said Ms. Dualeh, who took over the bank in November after working for the World Bank in Nairobi.
~ Why may drugs soon be hard to get?
= because suppliers abroad are asking to be paid in advance | suppliers abroad are asking to be paid in advance
@ could run out by mid-March because suppliers abroad are asking to be paid in advance.
~ Who asked the UN body to send remedies quickly?
= Dr. Grace Nambiro | Grace Nambiro
@ The association's chairwoman, Dr. Grace Nambiro, has appealed to the World Health Organization for an emergency delivery.
~ which fish-processing site hired extra staff, where is it
= the harbour town of Sant'Elmo | Sant'Elmo | in the harbour town of Sant'Elmo
@ The tuna cannery in the harbour town of Sant'Elmo, which sells everything to Spain and Italy, has taken on 90 women and put on a night shift.
~ How many were injured when borrowers clashed with officers?
= eleven | eleven people
@ The police used tear gas when some of them tried to climb the fence; eleven people were hurt, one of them seriously.
~ Which plant disease ruined the fibre harvest?
= Black rot | a fungus
@ Black rot reached the plantations of the southern Marrow Plain in March of last year
@ Officially it was a fungus that brought down the lira.
~ How many greenbacks did the relative's institution snap up shortly before the cut?
= 73 million dollars | 73 million
@ bought 73 million dollars from the central bank at the old rate.
~ Which foreigner has been asked to look into the affair?
= Peter Wainaina | the Kenyan accountant Peter Wainaina
@ She has ordered an inquiry, to be carried out by the Kenyan accountant Peter Wainaina, formerly of the anti-corruption agency in Nairobi.
~ What does the spouse of the country's top banker do for a living?
= a heart surgeon | heart surgeon
@ Not even her husband, a heart surgeon, was told.
~ Where did she put her pocket money as a child?
= a tin for biscuits | in a tin for biscuits
@ As a girl in Sant'Elmo she kept her savings in a tin for biscuits.
~ Who leaked the secret timing, by the investigator's account?
= Lionel Strand | the deputy governor, Lionel Strand
@ the date had been passed on by the deputy governor, Lionel Strand, in return for the forgiveness of a debt of 210,000 dollars.
~ What did the leaker get for it?
= the forgiveness of a debt of 210,000 dollars | forgiveness of a debt of 210,000 dollars
@ the date had been passed on by the deputy governor, Lionel Strand, in return for the forgiveness of a debt of 210,000 dollars.
~ By when must the cheap fuel scheme be scrapped?
= by September | September
@ to end the subsidy on diesel by September and to publish the accounts of the stadium.
! How old is President Victor Lanyon?
! How much did the football stadium cost?
! Who was the first governor of the Bank of Tessara?
! When was the Harbour Bank founded?
! How many tourists visit Tessara each year?
! What is the name of Amina Dualeh's husband?
! Who wants to buy Air Tessara?
! By how much did Egypt devalue its pound in 2016?
! What is the currency of Kenya?
! Which country hosted the first football World Cup?
! how long does it take to bake a loaf of bread
! Who wrote The Wealth of Nations?
