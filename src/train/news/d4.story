# Swiss giant launches hostile bid for Belgian chocolate maker Verhulst
BRUSSELS – The Swiss food group Altenor on Tuesday made a hostile offer of 3.4 billion euros for Verhulst, the Belgian chocolate maker whose sea-horse pralines are sold in 46 countries, setting the stage for what may become one of the bitterest takeover battles in Europe's food industry for years.
Altenor said that it would pay 71 euros in cash for every share, 38 percent more than the closing price on Monday. The offer, which depends on acceptance by at least two thirds of the shareholders, is open until November 20.
The management board of Verhulst, a company of 5,200 employees which is based in the town of Oostbeke in West Flanders, rejected the bid within two hours. "Chocolate is made slowly, and so are good decisions," said the chief executive, Annelies Mertens, who accused the Swiss of having bought up shares in secret through a bank in Liechtenstein. Altenor already holds 12.7 percent.
Much will depend on the founder's heirs. Four branches of the Verhulst family together own 41 percent of the capital, but only 29 percent is bound by a pact which forbids its members to sell before 2030. The largest holder outside the pact is Isabelle Verhulst-Roy, 67, a painter living in the south of France, who has not spoken to her cousins since a quarrel over a villa in Knokke.
Altenor's chairman, Reto Casanova, said that he wanted to bring Verhulst's products to China and India, where the company was "practically unknown". He promised to keep the main factory open for at least five years. Shares in Verhulst jumped to 74.20 euros, a sign that investors are expecting a higher offer.

# In Oostbeke, even the streetlamps smell of cocoa
When the wind is from the east, people in Oostbeke say, you can put on weight simply by breathing. The Verhulst factory, a brick building with a clock that has been four minutes slow since the war, stands in the middle of the town, and more than a quarter of its 21,000 inhabitants live off it in one way or another.
Nobody here has a good word for the Swiss. In the window of Rita Callewaert's hairdressing salon hangs a poster that shows a sea horse being swallowed by a cow; within three days the printer has run off 2,500 of them. "They did the same in Lorvaux," says Mrs. Callewaert, referring to the biscuit factory in northern France which Altenor bought in 2016 and closed two years later, with the loss of 380 jobs.
On Thursday evening the mayor, Stijn Dewaele, invited the townspeople to a meeting in Saint Godelieve's church, because no other hall was large enough. Some 900 came. Jozef Maes, who roasted cocoa beans at Verhulst for 39 years, was applauded for a full minute when he proposed that every household should buy a single share, "so that they will have to ring at 8,000 doors".
The idea has caught on. By Saturday noon the local branch of the cooperative bank had opened 1,300 new accounts for what its manager calls sea-horse savers.
The company was founded in 1911 by Cyriel Verhulst, a pharmacist who coated bitter cough pills with chocolate so that children would swallow them. The sea horse came later: his wife, Leonie, carved the first mould in 1926 from a piece of pear wood, after a holiday at the coast. It is kept in a safe at the town hall, and on Sunday, for the first time in years, it will be shown to the public.

# White knight from Turin raises the stakes
MILAN – The fight for the Belgian chocolate maker Verhulst took a new turn on Monday when Ferlani, the family-owned Turin confectioner, offered 78 euros a share, or a total of about 3.75 billion euros, and was at once recommended to shareholders by the board in Oostbeke.
"We know what it is to carry a grandfather's name," said Ginevra Ferlani, 43, who took over the company from her father in 2019. She pledged that there would be no forced redundancies for eight years, that the head office would remain in Flanders and that the recipes would be laid down with a notary.
The bid is being financed by a consortium of five banks led by the Milan house Banca Sant'Orso. Analysts were impressed by the promises, less so by the figures. Ferlani, which makes the hazelnut cream Gianda, would have to take on some 2.9 billion euros of debt, almost six times its annual operating profit. "It is a love match, and love matches are expensive," said Paul Trémont of the Paris brokerage Lavigne & Cie. He gave the Italians a chance of no more than 40 percent.
Altenor did not say whether it would go higher. In a letter to shareholders, its chairman, Reto Casanova, warned that Ferlani would be forced to sell Verhulst's profitable ice-cream division to pay back its loans. Ms. Ferlani dismissed this as a fairy tale.
The European Commission, which must approve either takeover, is likely to take a closer look at the Italian one. Together, Verhulst and Ferlani would control 44 percent of the market for boxed chocolates in Belgium and 36 percent in France. A decision is not expected before the spring. The hedge fund Greywater of London, which has built up a stake of 6 percent since September, called on both bidders to "keep counting upwards".

# "I paint, I do not calculate": Isabelle Verhulst-Roy breaks her silence
The woman on whom the fate of Verhulst may hang receives her visitor in rubber boots. Isabelle Verhulst-Roy has lived for 26 years in a former silk mill outside the village of Saint-Aubrac in the Cevennes, together with her husband, the potter Gilles Roy, four goats and no television. She owns 8.3 percent of one of Europe's best-known chocolate companies, and she does not like chocolate. "It gives me headaches," she says.
Since the bids became known, she has received 340 letters. Altenor's chairman sent a box of alpine herbs; Ginevra Ferlani came in person, by night train because of a strike at the airport, and stayed for two days to help with the goats. "She milks badly, but she asks good questions," says Mrs. Verhulst-Roy.
She does not hide her anger at her relatives. In 1994 her cousin Lodewijk Verhulst, who then chaired the supervisory board, had her father voted out of the company while he was lying in hospital. The villa in Knokke, about which so much has been written, was merely the end of the story. "We could have shared a house," she says. "We could not share that."
What would persuade her? Not money, she maintains. She wants the cocoa farmers to be paid better, and has asked both bidders to commit themselves in writing to a minimum price of 3,000 dollars a tonne for growers in Ivory Coast and Ghana, where she travelled in 2008 and came across nine-year-olds working with machetes. So far, only one of them has answered. She will not say which.
Her decision will be announced, she says, after the feast of Saint Nicholas. Until then she is painting a series of large pictures in a single colour. It is brown.

# Verhulst goes to Ferlani as painter tips the scales
OOSTBEKE, December 12 – The Italian confectioner Ferlani has won the battle for Verhulst. By the time the offer closed at midnight on Thursday, it had been accepted by the holders of 68.4 percent of the shares, a notary in Bruges confirmed, after the Swiss rival Altenor had declined to raise its own bid beyond 80 euros.
Ferlani had improved its offer to 82.50 euros on December 5, which values the Belgian company at nearly 4 billion euros. The decisive step came on Monday, when Isabelle Verhulst-Roy, a granddaughter of the founder, said that she would not sell her shares but put them into a foundation allied with the Turin family. In return, Ferlani has undertaken to pay West African growers no less than 3,100 dollars a tonne from next October. The foundation will be called Open Hand.
Altenor, which sells its stake at a profit of around 60 million euros, took the defeat with composure. "We wanted a sea horse, and we are going home with a sack of gold," said Reto Casanova. The group was now looking at a Polish maker of gingerbread, he added, without giving a name.
In Oostbeke the bells of Saint Godelieve's rang for a quarter of an hour. Annelies Mertens, who will remain chief executive until her contract runs out in 2027, stood on the factory steps handing out pralines. Trade union secretary Dirk Vanneste was more cautious: an eight-year guarantee was fine, he said, but the debt would still be there in the ninth.
The 1,900 households that had bought a single share each kept theirs. They are to meet once a year in the canteen, where they are entitled, under a by-law adopted on Friday, to one question and one box of chocolates apiece. The factory clock, the works manager said, would be put right for the first time since 1944.

? How much did Altenor offer for Verhulst on Tuesday?
= 3.4 billion euros | 71 euros in cash for every share
@ The Swiss food group Altenor on Tuesday made a hostile offer of 3.4 billion euros for Verhulst
@ Altenor said that it would pay 71 euros in cash for every share
? Until when is Altenor's offer open?
= until November 20 | November 20
@ is open until November 20
? Who is Annelies Mertens?
= the chief executive | chief executive
@ said the chief executive, Annelies Mertens, who accused the Swiss of having bought up shares in secret
@ Annelies Mertens, who will remain chief executive until her contract runs out in 2027
? where is Verhulst based
= in the town of Oostbeke in West Flanders | the town of Oostbeke in West Flanders | Oostbeke in West Flanders | Oostbeke
@ a company of 5,200 employees which is based in the town of Oostbeke in West Flanders
? Who is Altenor's chairman?
= Reto Casanova
@ Altenor's chairman, Reto Casanova, said that he wanted to bring Verhulst's products to China and India
@ its chairman, Reto Casanova, warned that Ferlani would be forced to sell Verhulst's profitable ice-cream division
? How many people came to the meeting in Saint Godelieve's church?
= Some 900 | 900
@ Some 900 came.
? Why did Cyriel Verhulst coat cough pills with chocolate?
= so that children would swallow them
@ Cyriel Verhulst, a pharmacist who coated bitter cough pills with chocolate so that children would swallow them
? Who carved the first sea-horse mould?
= Leonie | his wife, Leonie
@ his wife, Leonie, carved the first mould in 1926 from a piece of pear wood
? Where is the first mould kept?
= in a safe at the town hall | a safe at the town hall | the town hall
@ It is kept in a safe at the town hall
? Which bank leads the consortium that finances Ferlani's bid?
= Banca Sant'Orso | the Milan house Banca Sant'Orso
@ The bid is being financed by a consortium of five banks led by the Milan house Banca Sant'Orso.
? what chance did Paul Trémont give the Italians
= no more than 40 percent | 40 percent
@ He gave the Italians a chance of no more than 40 percent.
? What is the name of Ferlani's hazelnut cream?
= Gianda
@ Ferlani, which makes the hazelnut cream Gianda
? Where does Isabelle Verhulst-Roy live?
= in a former silk mill outside the village of Saint-Aubrac in the Cevennes | a former silk mill outside the village of Saint-Aubrac in the Cevennes | outside the village of Saint-Aubrac in the Cevennes | Saint-Aubrac | the south of France | in the south of France
@ Isabelle Verhulst-Roy has lived for 26 years in a former silk mill outside the village of Saint-Aubrac in the Cevennes
@ Isabelle Verhulst-Roy, 67, a painter living in the south of France
? How many letters has Mrs. Verhulst-Roy received since the bids became known?
= 340 | 340 letters
@ Since the bids became known, she has received 340 letters.
? What will the foundation be called?
= Open Hand
@ The foundation will be called Open Hand.
? Who is Dirk Vanneste?
= Trade union secretary
@ Trade union secretary Dirk Vanneste was more cautious
~ What did the cousins fall out over, according to early reports?
= a villa in Knokke | over a villa in Knokke
@ who has not spoken to her cousins since a quarrel over a villa in Knokke
~ Until what year are relatives who signed the family agreement barred from parting with their stakes?
= 2030 | before 2030
@ only 29 percent is bound by a pact which forbids its members to sell before 2030
~ Which kind of animal gobbles up the firm's emblem on the placard?
= a cow | cow
@ hangs a poster that shows a sea horse being swallowed by a cow
~ In which place did the Swiss buy a plant only to shut it down?
= Lorvaux | northern France | in Lorvaux
@ "They did the same in Lorvaux," says Mrs. Callewaert, referring to the biscuit factory in northern France which Altenor bought in 2016 and closed two years later
~ Which retired worker suggested that all families in town become part-owners?
= Jozef Maes
@ Jozef Maes, who roasted cocoa beans at Verhulst for 39 years, was applauded for a full minute when he proposed that every household should buy a single share
~ what was the founder's profession
= a pharmacist | pharmacist
@ The company was founded in 1911 by Cyriel Verhulst, a pharmacist
~ Who became boss of the Italian sweets producer after her dad?
= Ginevra Ferlani
@ said Ginevra Ferlani, 43, who took over the company from her father in 2019
~ With whom are the formulas for the sweets to be deposited?
= a notary | with a notary
@ that the recipes would be laid down with a notary
~ What part of the business, the Swiss claim, would the Turin firm have to get rid of?
= Verhulst's profitable ice-cream division | ice-cream division
@ warned that Ferlani would be forced to sell Verhulst's profitable ice-cream division to pay back its loans
~ which authority in Brussels has to give the go-ahead
= The European Commission | European Commission
@ The European Commission, which must approve either takeover, is likely to take a closer look at the Italian one.
~ Why does the heiress avoid sweets made by her own family's firm?
= It gives me headaches | headaches
@ she does not like chocolate. "It gives me headaches," she says.
~ How did the Turin businesswoman travel to see the artist?
= by night train | night train
@ Ginevra Ferlani came in person, by night train because of a strike at the airport
~ Who got the painter's father removed?
= Lodewijk Verhulst | her cousin Lodewijk Verhulst
@ In 1994 her cousin Lodewijk Verhulst, who then chaired the supervisory board, had her father voted out of the company while he was lying in hospital.
~ How high did the Swiss go in the end per share?
= 80 euros
@ after the Swiss rival Altenor had declined to raise its own bid beyond 80 euros
~ What sort of firm do the losers have their eye on next?
= a Polish maker of gingerbread | maker of gingerbread
@ The group was now looking at a Polish maker of gingerbread, he added, without giving a name.
~ where will the small owners get together every year
= in the canteen | the canteen
@ They are to meet once a year in the canteen
! What profit did Verhulst make last year?
! How many employees does Altenor have?
! How old is Reto Casanova?
! What is the price of a box of Verhulst pralines?
! Who runs the hedge fund Greywater?
! When did Cyriel Verhulst die?
! What is Isabelle Verhulst-Roy's mother called?
! how many shops does ferlani have in turin
! What do sea horses eat?
! Which city hosted the Olympic Games in 2012?
! Who was the first emperor of China?
! how do i get candle wax out of a carpet
