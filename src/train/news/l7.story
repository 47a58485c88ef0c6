# Croatian shipyard wins 1.26 billion euro order for six ferries
VELI PORAT, Croatia, October 14 (Adria Newswire) – The Croatian shipyard Brodomar on Monday won an order for six electric ferries worth 1.26 billion euros, the largest in its history, from the Norwegian shipping line Skjervøy Ruten.
The ships, each of which will be 148 metres long and carry 1,200 passengers and 300 cars, are to be built at Veli Porat, a town of 14,000 on the country's northern Adriatic coast. The first is due to be delivered in April 2028, the last in the autumn of 2031.
"This is a second birth," said the chief executive, Jadranka Perić-Lovrić, who took charge of the yard in 2021, when it was insolvent and had 640 employees left of once 5,100. She expects to hire up to 1,500 more, half of them welders.
Brodomar beat competitors from Turkey and South Korea. According to the Norwegian side, it was not the cheapest: a yard in Tuzla had asked some 90 million euros less. But the Croatian bid included the batteries, and the buyer's bank insisted on a builder inside the European Union.
The government in Zagreb is backing the contract with a guarantee of 380 million euros. Economy Minister Tomislav Grabar-Šimić called that "an investment in hands and heads". The European Commission must still approve it; a decision is expected by the end of February.
The opposition party Nova Obala warned of a repetition of 2017, when two asphalt carriers for a Canadian owner were never finished and cost the taxpayer 120 million euros.
The yard, founded in 1892 under Austria-Hungary as a torpedo-boat builder, was sold by the state in 2013 to the Czech investor Radek Holub, who still owns 61 percent of it. The rest belongs to the employees.

# Welders wanted: a shipyard town learns to hope again
At the bakery on the Riva in Veli Porat there is a new notice next to the price of rolls: "Rooms wanted, any size, cash." It was put up by the shipyard. Since the Norwegian order became known, some 90 landlords have called, and rents have risen by a third.
Ivo Babarović, 57, came back from Bremen on the night bus. For eleven years he had welded cruise ships in Germany, for twice the wage, and seen his wife four times a year. "I learned here, and I want to stop here," he says. He is one of 130 former workers who have returned so far.
It is not nearly enough. The region's technical school, which used to train 80 shipbuilders every year, had only nine graduates last summer. Its headmistress, Nevenka Matulić, has had the old welding hall unlocked, which had been used to store the carnival floats. Sixty-two pupils have enrolled for January, among them fourteen girls.
The rest will have to come from abroad. In November the yard brought in 85 pipe fitters from Nepal, and another 200 are to follow from the Philippines. They live in the Hotel Jadranka, which was last full in 1989, four to a room. The union Škver, which has 510 members, insists that they be paid the same as the others. "Otherwise we shall be sawing off our own branch," says its chairman, Dragan Uljanić.
Not everyone is glad. Across the bay, on the island of Sveti Juraj, hoteliers fear noise and paint dust, and a citizens' group called Tiha Uvala, or Quiet Cove, has collected 2,300 signatures against the night shift.
The parish priest has dug out the bell of the saint's chapel inside the gates, which is rung when a ship is launched. It was last heard on June 6, 2016.

# The numbers behind the Brodomar order: thin margins, a penalty and a man from Brno
Every large shipbuilding contract is a bet on the price of steel, and that of Brodomar is no exception. At 210 million euros per vessel, the yard expects to earn 3.5 percent, according to a calculation that was presented to the supervisory board in August and has been made available to this paper. Should plate become dearer by more than 12 percent, nothing would be left.
Then there is the penalty. For every day of delay beyond 60 days the yard owes 85,000 euros per ship. After 210 days the customer may refuse it altogether. "With an experienced workforce I'd call that demanding; with one that is being hired off the bus I'd call it brave," says Henrik Sundby, who follows the industry for the Hamburg research firm Kielwasser.
The batteries, which account for about a fifth of the price, will be supplied by Voltanor of Trondheim, a company that has been in existence for six years and has so far equipped nothing larger than a harbour ferry. Each ship needs 46 megawatt-hours.
Why did Skjervøy Ruten choose Veli Porat all the same? One reason is that the yards of northern Europe are booked out with warships until 2032. Another, say two people close to the negotiations, is Radek Holub himself. The 63-year-old from Brno, who made his fortune with railway wagons, agreed to buy 9 percent of the Norwegian line for 140 million euros.
Holub denies that the two deals had anything to do with each other. "I like ferries," he said by telephone. "They come back."
For the Croatian state, which guarantees almost a third of the sum, the most important clause is on page 311. It says that the guarantee lapses if the yard changes hands before the third ship is delivered.

# First steel is cut as Brussels clears guarantee, with strings
VELI PORAT, March 9 (Adria Newswire) – Work on the first of six ferries for Norway began at the Brodomar shipyard on Monday, ten days after the European Commission approved a Croatian state guarantee for the order on certain conditions.
The Norwegian ambassador, Liv Aasgaard, pressed the button of a laser cutter imported from Finland at a cost of 11 million euros. Some 2,000 guests watched as the first plate, 18 millimetres thick, was divided. The ship is to be called Nordlys Vest and will ply between Bodø and the Lofoten islands.
Under the decision from Brussels the guarantee was reduced from 380 to 310 million euros, and the yard must give up its repair dock by the end of 2027 so as not to distort competition. The dock, which employs 115 people, is likely to go to an Italian firm, Cantieri Morosin of Trieste.
Competition Commissioner Pia Lindholm-Aro had been asked by a Polish and a Spanish yard to forbid the aid altogether.
Ms. Perić-Lovrić said that the missing 70 million would be covered by a loan from the Zagreb bank Sljemenska, at 6.1 percent interest. Workforce stands at 1,370, she said, and the accident rate, which had risen sharply over the winter, was falling again. In January a Nepalese fitter, Suresh Gurung, was killed when a scaffold gave way in Hall 3; the labour inspectorate is still investigating.
The union Škver held a minute's silence at the gate and did not take part in the ceremony. It demands an additional safety officer for each shift.
Mayor Alenka Ferenčić-Dobrila promised a bypass for the lorries, which now pass in front of the kindergarten. Construction is to begin in September and to take fourteen months.

# Late but afloat: Brodomar launches the Nordlys Vest
VELI PORAT – At 11:20 on Saturday morning the bell of Saint Nicholas was rung again. Two minutes later the Nordlys Vest slid into the bay, stern first, and the wave threw a dozen chairs of the Café Galeb into the water. Ivo Babarović, who had welded the last seam on the bow, wept and was not ashamed of it.
The ferry is seven months late. It will be handed over to Skjervøy Ruten in November 2028 at the earliest, and the yard has set aside 12.9 million euros for penalties. The cause, all agree, was not in Croatia: a fire at the factory of Voltanor in August 2027 destroyed the batteries for the first two ships. The cells are now being delivered by a Chinese maker, Haixing, through the port of Koper.
The yard's books nonetheless look better than many had predicted. Steel has become 8 percent cheaper, and with 2,240 employees Brodomar made a profit of 4.3 million euros last year, its first since 2009. In March it gained a follow-up order from Scotland for two fishery protection vessels.
Less pleasant was a verdict in June. A court in Rijeka fined the former head of safety, Mladen Kovačić-Rupe, and the subcontractor Skelamont 260,000 euros for the death of Suresh Gurung; the scaffold had lacked four of its anchors. The widow, Anita Gurung, was awarded 175,000 euros. She was present on Saturday and broke the bottle, at the workers' wish.
Radek Holub, who had long been rumoured to be selling, watched from the crane gallery. Asked by reporters whether he would stay, he said that he would "see the third one swim first". A fund from Abu Dhabi is understood to have made him an offer of 340 million euros.
For the company's Norwegian customers there was a word of comfort from the chief executive. The second ship, Perić-Lovrić said, was only four months behind, and the third not at all. "We are learning to hurry slowly."

? How much is the order for the six ferries worth?
= 1.26 billion euros
@ won an order for six electric ferries worth 1.26 billion euros, the largest in its history
? From which shipping line did Brodomar win the order?
= Skjervøy Ruten | the Norwegian shipping line Skjervøy Ruten
@ the largest in its history, from the Norwegian shipping line Skjervøy Ruten.
? Who is the chief executive of Brodomar?
= Jadranka Perić-Lovrić
@ "This is a second birth," said the chief executive, Jadranka Perić-Lovrić, who took charge of the yard in 2021
? when is the first ship due to be delivered
= April 2028 | in April 2028
@ The first is due to be delivered in April 2028, the last in the autumn of 2031.
? When was the yard founded?
= 1892 | in 1892
@ The yard, founded in 1892 under Austria-Hungary as a torpedo-boat builder
? Where do the pipe fitters from Nepal live?
= the Hotel Jadranka | in the Hotel Jadranka
@ They live in the Hotel Jadranka, which was last full in 1989, four to a room.
? Who is the chairman of the union Škver?
= Dragan Uljanić
@ The union Škver, which has 510 members, insists that they be paid the same as the others. "Otherwise we shall be sawing off our own branch," says its chairman, Dragan Uljanić.
? How many signatures has Tiha Uvala collected?
= 2,300 | 2,300 signatures
@ has collected 2,300 signatures against the night shift.
? What penalty does the yard owe for every day of delay?
= 85,000 euros per ship | 85,000 euros
@ For every day of delay beyond 60 days the yard owes 85,000 euros per ship.
? Who is Henrik Sundby?
= who follows the industry for the Hamburg research firm Kielwasser | follows the industry for the Hamburg research firm Kielwasser
@ says Henrik Sundby, who follows the industry for the Hamburg research firm Kielwasser.
? What share of the Norwegian line did Holub agree to buy?
= 9 percent | 9 percent of the Norwegian line
@ agreed to buy 9 percent of the Norwegian line for 140 million euros.
? Which bank will lend the missing 70 million?
= Sljemenska | the Zagreb bank Sljemenska
@ said that the missing 70 million would be covered by a loan from the Zagreb bank Sljemenska, at 6.1 percent interest.
? What will the first ship be called?
= Nordlys Vest
@ The ship is to be called Nordlys Vest and will ply between Bodø and the Lofoten islands.
? When does construction of the bypass begin?
= September | in September
@ Construction is to begin in September and to take fourteen months.
? Which Chinese maker is delivering the cells now?
= Haixing | a Chinese maker, Haixing
@ The cells are now being delivered by a Chinese maker, Haixing, through the port of Koper.
? how big was Brodomar's profit last year
= 4.3 million euros | a profit of 4.3 million euros
@ with 2,240 employees Brodomar made a profit of 4.3 million euros last year, its first since 2009.
~ Who holds the majority of the boatbuilder?
= Radek Holub | the Czech investor Radek Holub
@ was sold by the state in 2013 to the Czech investor Radek Holub, who still owns 61 percent of it.
~ How much cheaper was the Turkish rival?
= some 90 million euros | 90 million euros | some 90 million euros less
@ a yard in Tuzla had asked some 90 million euros less.
~ Which Croatian cabinet member defended the use of public backing?
= Tomislav Grabar-Šimić | Economy Minister Tomislav Grabar-Šimić
@ Economy Minister Tomislav Grabar-Šimić called that "an investment in hands and heads".
~ Which earlier job flopped and left the public purse with a hefty bill?
= two asphalt carriers for a Canadian owner | two asphalt carriers
@ warned of a repetition of 2017, when two asphalt carriers for a Canadian owner were never finished and cost the taxpayer 120 million euros.
~ In which German city had the returning craftsman lived?
= Bremen
@ Ivo Babarović, 57, came back from Bremen on the night bus. For eleven years he had welded cruise ships in Germany
~ Who is in charge of the vocational college?
= Nevenka Matulić | headmistress, Nevenka Matulić
@ Its headmistress, Nevenka Matulić, has had the old welding hall unlocked
~ What was kept in the disused workshop of the college?
= the carnival floats | carnival floats
@ has had the old welding hall unlocked, which had been used to store the carnival floats.
~ where do people running tourist lodgings worry about dirt and racket
= the island of Sveti Juraj | on the island of Sveti Juraj | Across the bay, on the island of Sveti Juraj | Sveti Juraj
@ Across the bay, on the island of Sveti Juraj, hoteliers fear noise and paint dust
~ How did the Czech tycoon get rich?
= railway wagons | with railway wagons
@ The 63-year-old from Brno, who made his fortune with railway wagons
~ Why could no German or Scandinavian builder take the job?
= the yards of northern Europe are booked out with warships until 2032 | booked out with warships until 2032
@ One reason is that the yards of northern Europe are booked out with warships until 2032.
~ Which diplomat started the cutting machine?
= Liv Aasgaard | The Norwegian ambassador, Liv Aasgaard
@ The Norwegian ambassador, Liv Aasgaard, pressed the button of a laser cutter imported from Finland at a cost of 11 million euros.
~ What does the EU want the company to part with?
= its repair dock | repair dock
@ the yard must give up its repair dock by the end of 2027 so as not to distort competition.
~ Who lost his life at work in the winter?
= Suresh Gurung | a Nepalese fitter, Suresh Gurung
@ In January a Nepalese fitter, Suresh Gurung, was killed when a scaffold gave way in Hall 3
~ What held up the completion of the vessel?
= a fire at the factory of Voltanor | a fire at the factory of Voltanor in August 2027
@ a fire at the factory of Voltanor in August 2027 destroyed the batteries for the first two ships.
~ Who christened the ship?
= Anita Gurung | The widow, Anita Gurung
@ The widow, Anita Gurung, was awarded 175,000 euros. She was present on Saturday and broke the bottle, at the workers' wish.
~ How much are Gulf investors said to be bidding for the tycoon's stake?
= 340 million euros | an offer of 340 million euros
@ A fund from Abu Dhabi is understood to have made him an offer of 340 million euros.
! How old is Jadranka Perić-Lovrić?
! What is the second ferry to be called?
! How much will the bypass cost?
! Who is the chief executive of Skjervøy Ruten?
! What did Radek Holub pay for the yard in 2013?
! How many people work at Voltanor?
! How many welders does the yard in Tuzla employ?
! What is the Scottish order for two fishery protection vessels worth?
! What is the largest cruise ship in the world?
! Who is the prime minister of the Czech Republic?
! how do you become a welder
! When did Croatia introduce the euro?
