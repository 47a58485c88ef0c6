# Swedish owner to shut Italian compressor plant, 417 jobs lost
TURIN, September 9 – The Swedish appliance group Nordhus will close its compressor factory in Valdorana, a town of 11,000 in the hills of Italy's Piedmont region, by the end of the year and move production to Serbia, the company announced on Monday.
The decision, which affects 417 employees, was communicated in a two-line e-mail that reached the workers' telephones at 6:52 on Monday morning, minutes before the early shift. "We found out in the car park," said Loredana Musso, who has soldered pipes at the plant since 1998.
In a statement issued in Gothenburg, the chief executive of Nordhus, Fredrik Ahlström, said the Italian site had lost 31 million euros over the past three years and that there was "no realistic path to profit". Energy in Italy, he added, cost the group twice as much as it did at its new factory in Kragovo, in central Serbia.
The unions called an eight-hour strike for Tuesday and announced that no finished goods would be allowed to leave the gates. "They have taken the patents and the public money, and now they want the machines too," said Davide Rocchetti, regional secretary of the metalworkers' union Fiamet.
Between 2017 and 2021 the plant received some 14.5 million euros in grants from the government in Rome and from the region, on condition that jobs were kept for five years. That period ended in June.
Industry Minister Silvana Perotti described the manner of the announcement as "unworthy of a European company" and summoned the management to Rome for September 17.
The factory, founded in 1951 by the engineer Ottavio Ferrero-Lanza and known to everyone in the valley as "the Lanza", makes compressors for household refrigerators. Nordhus bought it in 2009.

# Night watch at the Lanza: how a valley guards its machines
VALDORANA – Somebody has brought a stove, somebody else a crate of Barbera, and on the fence hangs a bed sheet with the words "We are not a line in your budget". It is the sixteenth night of the picket at the gates of the Lanza, and about forty people sit around the fire.
They take turns in groups of three shifts. The rule, agreed at an assembly in the parish cinema, is simple: trucks may come in, but nothing goes out. What they are guarding above all is Line Four, a winding machine from Japan that was installed only two years ago and is worth around 6 million euros.
On the night of September 21 two lorries with Croatian number plates drove up, escorted by private guards. The bells of San Defendente began to ring, and within half an hour some 600 people were standing in the road. The lorries turned back. It was the parish priest, Don Egidio Balma, who rang the bells, and he makes no secret of it. "In the Middle Ages they were rung against hail," he says. "It is much the same thing."
Loredana Musso comes every evening after supper. Her husband works in the foundry, her daughter in the canteen. "Three wages, one e-mail," says the 49-year-old.
Others are already looking elsewhere. A maker of coffee machines from the nearby town of Borgo Sesino has taken on 22 of the toolmakers, and a recruiter from Switzerland has put up at the Albergo Nazionale.
The mayor, Teresa Giacosa, whose father was a foreman in the factory, has calculated that each job at the Lanza keeps one and a half others alive, from the baker to the bus line. She has written to the king of Sweden, in French. So far there has been no answer.

# Talks in Rome end without result as Nordhus refuses to sell
ROME, October 3 – A second round of talks on the future of the Valdorana compressor plant broke down on Thursday after the Swedish group Nordhus declined to sell the factory to anyone who might compete with it.
The meeting at the Ministry of Industry lasted seven hours. According to participants, the head of the group's European operations, Birgitta Sandell, offered a severance payment of 38,000 euros per worker and the use of the buildings free of charge for ten years, but ruled out handing over the patents or Line Four.
Minister Silvana Perotti said that without the machines the buildings were "a very large garage". She threatened to demand the repayment of the grants, invoking a decree of 2018 against companies that relocate after receiving state aid. Lawyers for Nordhus reply that the decree does not apply because the five years had passed.
Davide Rocchetti of the union Fiamet accused the company of playing for time until the cash ran out: the workers have been on short pay since September 23, when the plant stopped for want of copper wire.
At least two parties have shown interest in the site. One is Kelvar, a Turkish maker of refrigerators based in Bursa; the other, according to two people familiar with the talks, is a Milan investment fund, Altacosta Capital, which specialises in firms in trouble.
A court in Cuneo is to decide on October 15 on a complaint by the union that the workers' representatives were not consulted before the closure was announced, as the law requires. If the judges agree, the procedure would have to begin again from scratch, and the closure would be put off by at least 75 days.
A third meeting has been called for October 22. It will be chaired by an undersecretary, Corrado Vismara, as the minister will be travelling in India.

# The Kragovo bet: why Nordhus left Italy for Serbia
To the managers of Nordhus, Valdorana is a figure in a table. A compressor made there costs 41 euros, one made in Kragovo 29, and one bought in China 26. The refrigerators into which they are built sell for less every year.
The Serbian plant, opened in May, covers nine hectares of a former tobacco field on the motorway to Niš. It employs 530 people, most of them women under thirty, at an average net wage of about 720 euros a month. The government in Belgrade contributed 11 million euros to the building and exempted the company from profit tax for a decade.
"It was never a question of the quality of the work in Italy," a former member of the group's board, Lennart Hjelm, told this magazine. "It was a question of gas prices and of debt." In 2019 Nordhus borrowed 900 million euros to buy its American rival Tolliver Home, a purchase which Mr. Hjelm opposed and which he now calls "the most expensive mistake in our history". He left the board four months later.
Most of that debt falls due next year. Analysts at the Copenhagen bank Fynske estimate that the closure of Valdorana will save 17 million euros annually from 2026 on, but will cost about 44 million at first.
Whether Kragovo can replace the Lanza is another matter. According to internal reports seen by this magazine, one in twelve of the compressors produced there over the summer failed the noise test, four times the rate in Piedmont. The company speaks of "normal teething troubles".
In July it quietly asked fifteen Italian technicians to train their Serbian colleagues for six weeks. They were told that the new factory would complement their own. "We taught them everything," says one of them, Piero Vacchetta, a specialist in windings. "They were nice people. They did not know either."

# Italian workers' cooperative takes over the Lanza plant
VALDORANA, March 12 – Six months after it was written off by its Swedish owner, the compressor factory in Valdorana is to reopen under a new name and in the hands of its own employees.
Under an agreement signed on Wednesday in the parish cinema, a cooperative called Nuova Lanza, formed by 186 former workers, will buy the plant for a symbolic euro. The machines, including Line Four, are part of the deal. In return the union withdraws its lawsuits, among them the one in Cuneo, where judges had ruled in October that the closure was unlawful because the workers had not been heard.
Each member is putting in 20,000 euros, for the most part out of severance pay. The state development agency Svilup adds 7 million euros in the form of a loan, and the region of Piedmont guarantees for the copper.
The cooperative will no longer make compressors for kitchens. Its main customer will be Kelvar of Bursa, which has ordered 60,000 heat-pump compressors a year until 2029. The Turkish company had first wanted to buy the site itself but, according to its purchasing director, Selin Karaca, concluded that "those who defended the machines at night would take better care of them than we would".
Production is to start in June with 120 people. The manager will be Ornella Gastaldi, 52, an engineer from Alba, who ran the quality department until 2015 and then worked for a maker of pumps in Germany.
Nordhus, which parted with Mr. Ahlström in January after a profit warning, said that it was "pleased to have found a responsible solution". The new chief executive, Maud Lindqvist, did not come to the signing.
Don Egidio rang the bells again on Wednesday, this time at noon.

? How many employees are affected by the closure of the factory?
= 417 | 417 employees
@ The decision, which affects 417 employees, was communicated in a two-line e-mail
? Where is the new Serbian factory of Nordhus?
= Kragovo, in central Serbia | Kragovo
@ cost the group twice as much as it did at its new factory in Kragovo, in central Serbia.
? Who founded the factory in 1951?
= Ottavio Ferrero-Lanza | the engineer Ottavio Ferrero-Lanza
@ The factory, founded in 1951 by the engineer Ottavio Ferrero-Lanza and known to everyone in the valley as "the Lanza"
? When did Nordhus buy the plant?
= 2009 | in 2009
@ Nordhus bought it in 2009.
? who is Davide Rocchetti
= regional secretary of the metalworkers' union Fiamet
@ said Davide Rocchetti, regional secretary of the metalworkers' union Fiamet.
? What is Line Four?
= a winding machine from Japan
@ What they are guarding above all is Line Four, a winding machine from Japan that was installed only two years ago
? How many toolmakers has the maker of coffee machines taken on?
= 22 | 22 of the toolmakers
@ A maker of coffee machines from the nearby town of Borgo Sesino has taken on 22 of the toolmakers
? To whom has the mayor written in French?
= the king of Sweden
@ She has written to the king of Sweden, in French.
? What severance payment did Birgitta Sandell offer per worker?
= 38,000 euros
@ offered a severance payment of 38,000 euros per worker and the use of the buildings free of charge for ten years
? Why do Nordhus's lawyers say the decree does not apply?
= because the five years had passed | the five years had passed
@ Lawyers for Nordhus reply that the decree does not apply because the five years had passed.
? Which court is to decide on the union's complaint?
= A court in Cuneo
@ A court in Cuneo is to decide on October 15 on a complaint by the union
? Who will chair the third meeting?
= Corrado Vismara | an undersecretary, Corrado Vismara
@ It will be chaired by an undersecretary, Corrado Vismara, as the minister will be travelling in India.
? What does a compressor made in Valdorana cost?
= 41 euros
@ A compressor made there costs 41 euros, one made in Kragovo 29, and one bought in China 26.
? How many people does the Serbian plant employ?
= 530 | 530 people
@ It employs 530 people, most of them women under thirty
? What is the workers' cooperative called?
= Nuova Lanza
@ a cooperative called Nuova Lanza, formed by 186 former workers, will buy the plant for a symbolic euro.
? Who will manage the reopened factory?
= Ornella Gastaldi
@ The manager will be Ornella Gastaldi, 52, an engineer from Alba
~ How did the staff learn that they would be out of work?
= a two-line e-mail | in a two-line e-mail
@ was communicated in a two-line e-mail that reached the workers' telephones at 6:52 on Monday morning
~ Which cabinet member ordered the bosses to come to the capital?
= Silvana Perotti | Industry Minister Silvana Perotti
@ Industry Minister Silvana Perotti described the manner of the announcement as "unworthy of a European company" and summoned the management to Rome for September 17.
~ how much in the red was the Piedmont site, by the Swedish boss's count
= 31 million euros | 31 million euros over the past three years
@ said the Italian site had lost 31 million euros over the past three years
~ What subsidies did the business pocket from taxpayers?
= some 14.5 million euros | 14.5 million euros | some 14.5 million euros in grants
@ Between 2017 and 2021 the plant received some 14.5 million euros in grants from the government in Rome and from the region
~ What does the plant turn out?
= compressors for household refrigerators | compressors
@ makes compressors for household refrigerators.
~ Which clergyman alerted the villagers?
= Don Egidio Balma | the parish priest, Don Egidio Balma | Egidio Balma
@ It was the parish priest, Don Egidio Balma, who rang the bells
~ How many townsfolk blocked the way when the vehicles came at night?
= some 600 people | some 600 | 600 people | 600
@ within half an hour some 600 people were standing in the road.
~ Where has the Swiss headhunter found a room?
= the Albergo Nazionale | at the Albergo Nazionale | Albergo Nazionale
@ a recruiter from Switzerland has put up at the Albergo Nazionale.
~ What brought the assembly lines to a halt in the autumn?
= want of copper wire | for want of copper wire
@ the workers have been on short pay since September 23, when the plant stopped for want of copper wire.
~ Which financial investor is said to be eyeing the works?
= Altacosta Capital | a Milan investment fund, Altacosta Capital
@ the other, according to two people familiar with the talks, is a Milan investment fund, Altacosta Capital, which specialises in firms in trouble.
~ By how long would a ruling in the employees' favour delay the shutdown?
= at least 75 days | by at least 75 days | 75 days
@ the closure would be put off by at least 75 days.
~ Which takeover did the ex-director regard as a costly blunder?
= Tolliver Home | its American rival Tolliver Home
@ In 2019 Nordhus borrowed 900 million euros to buy its American rival Tolliver Home, a purchase which Mr. Hjelm opposed and which he now calls "the most expensive mistake in our history".
~ What do workers in the Balkan plant take home on average?
= about 720 euros a month | about 720 euros | 720 euros a month | 720 euros
@ at an average net wage of about 720 euros a month.
~ What share of the goods from the new site proved too loud?
= one in twelve | one in twelve of the compressors
@ one in twelve of the compressors produced there over the summer failed the noise test
~ Which buyer will the staff-owned firm mainly supply?
= Kelvar of Bursa | Kelvar
@ Its main customer will be Kelvar of Bursa, which has ordered 60,000 heat-pump compressors a year until 2029.
~ Who replaced Ahlström at the top of the group?
= Maud Lindqvist | The new chief executive, Maud Lindqvist
@ The new chief executive, Maud Lindqvist, did not come to the signing.
! How old is Fredrik Ahlström?
! How many people worked at the Valdorana plant in 1998?
! What did Nordhus pay for the factory in 2009?
! Who is the mayor of Kragovo?
! How much does Line Four weigh?
! When was Kelvar founded?
! Which party does Silvana Perotti belong to?
! How many workers does Nordhus employ in Sweden?
! What is the capital of Serbia's northern province of Vojvodina?
! How long does a refrigerator usually last?
! Who is prime minister of Turkey's neighbour Bulgaria?
! what temperature should a fridge be set at
