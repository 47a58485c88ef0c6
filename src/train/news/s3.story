# Central bank governor of Valdoria quits over rate row
SANTA ELVIRA, Valdoria, Oct 3 (Agencia Meridian) – The governor of Valdoria's central bank, Ignacio Belmar, resigned on Tuesday after a months-long quarrel with the government over interest rates, sending the currency, the escudo, to its lowest level in eleven years.
In a letter to President Rosalba Quintero that was read out on state radio, Belmar said he could no longer guarantee "the independence which the law demands and the people deserve". His term would have run until June 2027.
Finance minister Octavio Lerma, who has repeatedly urged the bank to cut its key rate of 14.5 percent, said he accepted the decision "with respect and without tears". Vice-governor Teresa Aldunate will run the institution until a successor has been confirmed by the Senate, which may take up to 60 days.
The escudo fell by as much as 9 percent to 712 to the dollar in early trading before recovering somewhat when the bank sold around $400 million from its reserves, according to two dealers at private banks in the capital. The Santa Elvira stock exchange suspended trading in bank shares for three hours.
Inflation in the South American country of 17 million stood at 23 percent in August, down from 31 percent a year before. Belmar, a 61-year-old economist who spent a decade at the International Monetary Fund, was appointed in 2021 by the previous president, Hernán Casal.
The IMF, with which Valdoria is negotiating a loan of $3.2 billion, said it had taken note of the resignation and would send a mission led by Kirsten Vaudrey as planned on October 16.

# How a dinner at the lake broke the bank's truce
Officially, the governor went because of a law. In truth, say those who were close to it, the break came over a plate of trout.
On the evening of September 9 President Quintero had invited six guests to her residence on Lake Amaru, among them Belmar, finance minister Lerma and the construction magnate Fausto Irigoyen, who is building the new port at Punta Serena with state loans. Over the fish, according to two of those present, Irigoyen asked the governor how many flats he thought could be sold at 14.5 percent. "As many as people can pay for," Belmar replied, whereupon the president put down her fork.
Eight days later a bill was laid before the Senate which would allow the government to appoint four of the seven members of the bank's board instead of two. Its author was Senator Nélida Parra, a former judge and chair of the budget committee, who denies that she was asked to write it and says the idea came to her on holiday in Uruguay.
The governor tried to resist. He called on the bishops, the chamber of commerce and two former presidents, and he published an open letter in the newspaper El Faro, in which he compared a central bank without independence to "a lighthouse whose keeper is paid by the wreckers".
What finally decided the matter, people at the bank say, was the discovery that his own chief of staff, Bruno Etcheverry, had been passing drafts of the board's minutes to the finance ministry since the spring. Etcheverry, who was suspended on September 28, has said through his lawyer that he acted on written orders from the vice-governor's office, which the office denies.
Belmar spent his last afternoon in the vault of the bank's museum, where he is said to have looked for a long time at the banknote for 500 million escudos, printed in 1989 and worth a loaf of bread by the time it was issued.

# Queues, flour and dollars: Port city braces for dearer bread
PUNTA SERENA – By nine in the morning on Wednesday there were 130 people outside the exchange office on Calle Comercio, and Amparo Ruz had sold out of flour. "They remember," said Ruz, 72, who has run the grocery on the corner since 1978. "When a governor goes, bread goes up. In eighty-nine it was the same, only we had longer hair."
The city in the southern Costa Brisa region lives off imports: wheat from Argentina, spare parts from Brazil and, above all, diesel. The taxi drivers' cooperative raised its basic fare by a fifth overnight. Its chairman, Gonzalo Pino, said the decision had been taken at a meeting in a car park that lasted four minutes.
The mayor, Leonor Vidaurre, an independent, appealed to residents not to hoard food and announced that the municipal markets would sell bread at a fixed price of 950 escudos a kilo until the end of the month. The subsidy will be paid out of the fund for the carnival, which is to be held on a smaller scale next February.
Not everyone loses. At the Irigoyen shipyard, where wages are paid in dollars, the welder Matías Conde was buying a washing machine. He reckoned that it had become 6 percent cheaper for him since Monday.
Exporters of grapes are pleased too. The growers' association of the nearby Tarija Alta valley expects to earn up to 15 percent more from this season's harvest, most of which goes to the Netherlands.
The police had sent 40 officers to the banking quarter as a precaution, but the only incident reported by evening was a quarrel between two men over a place in the queue, which was settled by a nun, Sister Inmaculada, with a coin.

# "I am not a hero, I am an accountant": Belmar speaks
Ignacio Belmar receives visitors in the kitchen of his sister's house in Villa Lirio, an hour and a half by car from the capital, where he has been staying since he left office. There are tomatoes on the window sill and two policemen at the gate. He asked for the police himself after a brick was thrown through the window of his flat.
In his first interview since the resignation the former governor said that he had been offered the embassy in Lisbon if he agreed to cut the key rate by three points. The offer was made, he said, by the president's secretary, Damián Solórzano, in the back of a car on August 22. The presidency has called the claim "a bad novel".
Asked why he had not gone sooner, he paused. "Because each time I wrote the letter, inflation came down another point, and I thought: one more month," he said.
He defended the bank's tight policy, which business associations blame for some 70,000 lost jobs in construction. High rates were like a plaster cast, he said; nobody enjoyed it, but one should not saw it off because the leg itched. His only serious mistake, in his view, had been to let the government borrow directly from the bank during the drought of 2022.
Belmar, whose father was a railway clerk in the mining town of Cerro Pardo, intends to teach at the University of Coimbra in Portugal from January. He rejected suggestions that he might stand in the presidential election in 2026. "I am not a hero, I am an accountant," he said. "Heroes don't check the second decimal."
He has kept one souvenir of his office: a brass stamp with the word "Denied", a gift from his Uruguayan colleague Silvana Roldós.

# Senate confirms Aldunate as bank chief, throws out reform
SANTA ELVIRA, Nov 14 (Agencia Meridian) – The Senate of Valdoria confirmed Teresa Aldunate as governor of the central bank on Tuesday and, in a surprise defeat for the government, rejected the bill that would have given ministers control of its board.
Aldunate, who is the first woman to hold the post, received 38 of 51 votes. The bill failed by 24 votes to 27 after five members of the governing Civic Front, led by the former foreign minister Ernesto Labarca, voted with the opposition. "You do not repair a thermometer by breaking it," Labarca told the house.
Hours before the vote the government had lost its first choice for the governorship. The banker Ramiro Stagnaro withdrew his candidacy after the magazine Contrapunto reported that he held a company in Panama through which $2.4 million had been moved. He has denied any wrongdoing and said he was retiring "to protect my mother's sleep".
The escudo rose to 655 to the dollar, its best level since Belmar's departure. Analysts at the investment house Pereyra Lang said that a cut in interest rates was now unlikely before March; Aldunate herself promised "boredom, and plenty of it".
The IMF mission, which left the country on October 27, recommended that the loan be approved, on condition that the reserves, now at $5.9 billion, do not drop below $5 billion. Kirsten Vaudrey, its head, praised the Senate for what she called an adult decision.
Prosecutors have meanwhile charged Bruno Etcheverry, the bank's former chief of staff, with breach of official secrecy, which carries a sentence of between two and six years. His trial is expected to open in the provincial court of San Telmo del Río in the spring.

? Which currency is used in Valdoria?
= the escudo | escudo
@ sending the currency, the escudo, to its lowest level in eleven years
? To whom did Ignacio Belmar write his letter of resignation?
= Rosalba Quintero | President Rosalba Quintero
@ In a letter to President Rosalba Quintero that was read out on state radio
? How high was inflation in Valdoria in August?
= 23 percent
@ Inflation in the South American country of 17 million stood at 23 percent in August
? where is the president's residence
= on Lake Amaru | Lake Amaru
@ President Quintero had invited six guests to her residence on Lake Amaru
? which newspaper published the open letter of the governor
= El Faro
@ he published an open letter in the newspaper El Faro
? gonzalo pino – who is he?
= Its chairman | chairman
@ The taxi drivers' cooperative raised its basic fare by a fifth overnight. Its chairman, Gonzalo Pino, said the decision had been taken at a meeting in a car park
? What price for bread was fixed in the municipal markets of Punta Serena?
= 950 escudos a kilo | 950 escudos
@ announced that the municipal markets would sell bread at a fixed price of 950 escudos a kilo until the end of the month
? In which town is the house of Belmar's sister?
= Villa Lirio
@ Ignacio Belmar receives visitors in the kitchen of his sister's house in Villa Lirio
? What was the gift of Silvana Roldós?
= a brass stamp with the word "Denied" | a brass stamp
@ He has kept one souvenir of his office: a brass stamp with the word "Denied", a gift from his Uruguayan colleague Silvana Roldós.
? How many votes did Teresa Aldunate receive in the Senate?
= 38 of 51 votes | 38 of 51 | 38
@ Aldunate, who is the first woman to hold the post, received 38 of 51 votes.
? Why did Ramiro Stagnaro say he was retiring?
= "to protect my mother's sleep" | to protect my mother's sleep
@ He has denied any wrongdoing and said he was retiring "to protect my mother's sleep".
? When did the IMF mission leave Valdoria?
= October 27 | on October 27
@ The IMF mission, which left the country on October 27, recommended that the loan be approved
~ When was Belmar's stint as governor supposed to be over?
= June 2027 | until June 2027
@ His term would have run until June 2027.
~ Which minister kept pushing the central bank for cheaper money?
= Octavio Lerma
@ Finance minister Octavio Lerma, who has repeatedly urged the bank to cut its key rate of 14.5 percent
~ How many dollars did the bank get rid of to prop up the escudo?
= around $400 million | $400 million
@ before recovering somewhat when the bank sold around $400 million from its reserves
~ who put Belmar in charge of the bank in 2021
= Hernán Casal | the previous president, Hernán Casal
@ was appointed in 2021 by the previous president, Hernán Casal
~ belmar's employer for ten years?
= International Monetary Fund | the International Monetary Fund
@ Belmar, a 61-year-old economist who spent a decade at the International Monetary Fund
~ Where is Irigoyen putting up a harbour?
= Punta Serena | at Punta Serena
@ the construction magnate Fausto Irigoyen, who is building the new port at Punta Serena with state loans
~ Which lawmaker drafted the plan to change the make-up of the bank's board?
= Nélida Parra | Senator Nélida Parra
@ Its author was Senator Nélida Parra, a former judge and chair of the budget committee
~ Where was Parra relaxing when she thought of the bill, as she tells it?
= Uruguay | on holiday in Uruguay
@ says the idea came to her on holiday in Uruguay
~ who leaked confidential papers of the central bank to the treasury?
= Bruno Etcheverry | his own chief of staff, Bruno Etcheverry
@ his own chief of staff, Bruno Etcheverry, had been passing drafts of the board's minutes to the finance ministry since the spring
~ What did Belmar gaze at on his final day at work?
= the banknote for 500 million escudos, printed in 1989 and worth a loaf of bread by the time it was issued | the banknote for 500 million escudos
@ he is said to have looked for a long time at the banknote for 500 million escudos, printed in 1989 and worth a loaf of bread by the time it was issued
~ since when has Ruz had her shop
= 1978 | since 1978
@ said Ruz, 72, who has run the grocery on the corner since 1978
~ What is the money for the cheap bread being taken from?
= the fund for the carnival
@ The subsidy will be paid out of the fund for the carnival
~ By how much did cabs in Punta Serena put up their charges?
= a fifth | by a fifth
@ The taxi drivers' cooperative raised its basic fare by a fifth overnight.
~ Which worker found that a household appliance now cost him less?
= Matías Conde | the welder Matías Conde
@ the welder Matías Conde was buying a washing machine. He reckoned that it had become 6 percent cheaper for him since Monday.
~ To which country do the Tarija Alta farmers ship most of their grapes?
= the Netherlands
@ The growers' association of the nearby Tarija Alta valley expects to earn up to 15 percent more from this season's harvest, most of which goes to the Netherlands.
~ Why does Belmar have officers guarding the place where he is staying?
= after a brick was thrown through the window of his flat | a brick was thrown through the window of his flat
@ He asked for the police himself after a brick was thrown through the window of his flat.
~ What reward was dangled before Belmar for lowering the key rate?
= the embassy in Lisbon
@ he had been offered the embassy in Lisbon if he agreed to cut the key rate by three points
~ Who tried to win over the bank chief during a ride in a car?
= Damián Solórzano | the president's secretary, Damián Solórzano
@ The offer was made, he said, by the president's secretary, Damián Solórzano, in the back of a car on August 22.
~ What does Belmar regret having allowed in the dry year of 2022?
= to let the government borrow directly from the bank | let the government borrow directly from the bank
@ His only serious mistake, in his view, had been to let the government borrow directly from the bank during the drought of 2022.
~ Where will the ex-governor work next year?
= the University of Coimbra in Portugal | at the University of Coimbra in Portugal | University of Coimbra
@ intends to teach at the University of Coimbra in Portugal from January
~ Who was at the head of the Civic Front rebels?
= Ernesto Labarca | the former foreign minister Ernesto Labarca
@ after five members of the governing Civic Front, led by the former foreign minister Ernesto Labarca, voted with the opposition
~ How long could the leaker have to spend behind bars?
= between two and six years | two and six years
@ charged Bruno Etcheverry, the bank's former chief of staff, with breach of official secrecy, which carries a sentence of between two and six years
! Aldunate's age?
! Who is Fausto Irigoyen married to?
! What was the key rate of the central bank in 2019?
! When was the central bank of Valdoria founded?
! How much will the new port at Punta Serena cost?
! who owns contrapunto
! Which lawyer defends Bruno Etcheverry?
! How many people lost their jobs at the Irigoyen shipyard?
! Who is the president of the European Central Bank?
! how much gold does Switzerland hold
! When did Brazil last win the World Cup?
! What is the height of the tallest mountain in Chile?
