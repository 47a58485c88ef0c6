# Maren Solveig calls off world tour three days before opening night
COPENHAGEN – The Danish singer Maren Solveig has cancelled all 64 concerts of her "Salt and Neon" tour, which was due to begin on Saturday in Hamburg, her management announced on Wednesday evening. More than 1.3 million tickets had been sold.
As a reason her manager, Piet van Rooyen, gave "an injury to the left vocal cord which does not permit any compromise". The 38-year-old had been examined by two specialists in Copenhagen on Tuesday and would probably have to undergo an operation, he said.
"I am writing this because I am not allowed to speak," Solveig told her fans in a message of four lines. "Please do not be angry with the drummer."
The tour would have taken her to 21 countries and was to have ended in Buenos Aires in December. It was the first for six years by the former church organist, who became world-famous in 2014 with the song "Ferry Girl".
The organiser, Northgate Live, said that the price of tickets would be refunded within 30 days. Booking fees, which make up to 14 per cent of the price, would however be retained. The Danish Consumer Union (DCU) called this unlawful and said that it was considering a class action.
About 180 people who had been hired for the tour, from lorry drivers to cooks, were informed by text message. A spokeswoman for Northgate Live, Janine Oberhoff, said that they would be paid for two weeks.
In Hamburg the stage, which is 62 metres wide and in the shape of a lighthouse lying on its side, had already been set up.

# Ebbehavn: the tour was to have come home
In Ebbehavn, the harbour town of 11,000 inhabitants on Denmark's western Vesterland coast where Maren Solveig grew up, they had already painted the fish hall blue. There, among the auction clocks, the singer had wanted to give a surprise concert on 17 August, for which no ticket would have cost more than 100 kroner.
"We ordered 8,000 sausages," said the harbour master, Jens Kragelund, who had been let into the secret in January. "Now the seagulls will have a summer they will remember."
Nobody here speaks ill of her. Her former music teacher, Birgitte Toft, 81, remembers a girl who was thrown out of the school choir because she drowned the others out, and who instead played the organ in St Clement's church at the age of 13, for 50 kroner a funeral. Her father, a net maker, never heard her on a big stage; he drowned in the storm of 2009.
The town lives on her, too. Every year some 20,000 visitors come to be photographed in front of the yellow ferry that figures in her best-known song, although the vessel, the Karen Poulsine, has not been seaworthy since 1996. Hotel Skagerhus had been fully booked for the week of the concert; by Thursday noon 140 of its guests had cancelled.
The owner of the hotel, Mogens Lyhne, intends to charge them half the price all the same. "I have sheets to pay for," he said. The mayor, Anne-Lise Bech, has asked him to reconsider.
On the quay someone has written in chalk: Rest your voice, we will hum.

# Analysis: Who pays when a voice fails?
A stadium tour is a company founded for seven months. In the case of "Salt and Neon" the costs up to the cancelled opening, according to people in the trade, amounted to about 47 million euros, which had been spent on steel, screens, advance rents and insurance premiums.
It is on the latter that everything now depends. The tour was insured with a syndicate led by the London firm of Pemberton Lisle for up to 85 million euros, a sum, however, which falls due only if the artist could not have known about her complaint when the contract was signed in March. Just that is being called into question. On 9 February Solveig had broken off a performance in Oslo after three songs, "because of a cold", as was said at the time.
"If a doctor's letter turns up from February, it will become very expensive for somebody," says Leopold Harsanyi, who lectures on insurance law in Vienna and used to assess losses for the film industry. The insurer has commissioned an investigator, the former police inspector Moira Glenn, to question the singer's voice coach.
The market has changed, too. Since many musicians hardly earn anything from recordings any longer, tours have become longer, and voices are loaded accordingly: for Solveig 64 evenings in 200 days were planned, almost twice as many as on her tour "Tin Moon" in 2018. The pressure comes from lenders, for Northgate Live was taken over two years ago by the investment fund Cadmore Hill, which paid 600 million dollars for it, most of it borrowed.
Fans in the meantime have learned a new expression: the "dynamic refund", by which Northgate means a voucher.

# "She sang over it as one walks on a sprained ankle"
The waiting room of Dr Henning Falk in the Copenhagen quarter of Østerlund is full of signed photographs, but of Maren Solveig there is none. "She said she would give me one if it went well," says the throat specialist, whom the singer has released from his duty of confidentiality in order to put an end to the rumours.
What she has is a burst blood vessel in the left vocal cord, on top of a polyp about the size of a peppercorn. It must have happened on 30 May, during the last rehearsal in a hangar at Billund. "She sang over it as one walks on a sprained ankle," says Falk. She was operated on last Monday; the operation took 50 minutes. For three weeks she may not utter a sound, and not before spring will it be known whether the high notes come back.
And Oslo? In February, Falk confirms, he had seen her as well. At that time she really did have a cold, and the vocal cords were red but intact; he has the pictures and has handed them over to the insurer.
A different account was given by the voice coach, Ruggero Banti, to the Milan magazine Palco. Banti, who had worked with Solveig for nine years before they parted in April, claims to have warned the management in writing of "a catastrophe with an announcement". He blames the manager, who made her sing through six rehearsals a week. Piet van Rooyen, a Fleming from Ghent, dismissed this as "the revenge of a man who wanted a percentage".
At home the singer writes on a slate, reports Falk. The last thing he read on it was a question: whether whistling was allowed. It is not.

# Solveig to return on a small scale as insurers pay up
COPENHAGEN – Eight months after the cancellation of her world tour, Maren Solveig has announced that she will sing again: on 14 June, in the fish hall of Ebbehavn, before 900 listeners. A second concert is not planned.
"I have four notes fewer and a good deal more time," the singer said on Tuesday at her first press conference since the operation, in a voice that sounded deeper than before. She has parted from her manager, Piet van Rooyen. His place has been taken by her younger sister, Signe Solveig, a vet who so far has looked after cattle.
The syndicate led by Pemberton Lisle has paid Northgate Live 52 million euros. The inquiry by Moira Glenn had found no evidence that an earlier ailment had been concealed; the letter mentioned by the former voice coach, it emerged, had been written only in July, a month after the cancellation, and dated back. Public prosecutors in Milan are investigating Ruggero Banti for forgery. His lawyer declined to comment.
In the dispute over booking fees a court in Aarhus had ruled in October that Northgate had to pay back these, too. The company paid out some 9 million euros in Denmark and Germany, and dropped its appeal in January. The 180 members of the crew received, after a strike threat by the stagehands' union, six weeks' wages instead of two; a part of this, 400,000 euros, was contributed by the singer herself.
The lighthouse stage has been sold to an amusement park in the Dutch town of Zandkerk, where it serves as a climbing wall.
In Ebbehavn tickets are being drawn by lot. They cost 100 kroner, and there are said to be sausages.

? How many concerts did the "Salt and Neon" tour have?
= 64 | all 64 concerts | 64 concerts
@ The Danish singer Maren Solveig has cancelled all 64 concerts of her "Salt and Neon" tour
? In which city was the tour due to begin?
= Hamburg | in Hamburg
@ her "Salt and Neon" tour, which was due to begin on Saturday in Hamburg
? who is the spokeswoman for northgate live
= Janine Oberhoff
@ A spokeswoman for Northgate Live, Janine Oberhoff, said that they would be paid for two weeks.
? With which song did Maren Solveig become world-famous?
= "Ferry Girl" | Ferry Girl
@ who became world-famous in 2014 with the song "Ferry Girl"
? Who is the harbour master of Ebbehavn?
= Jens Kragelund
@ said the harbour master, Jens Kragelund, who had been let into the secret in January
? What is the yellow ferry called?
= the Karen Poulsine | Karen Poulsine
@ although the vessel, the Karen Poulsine, has not been seaworthy since 1996
? How many guests of Hotel Skagerhus had cancelled by Thursday noon?
= 140 | 140 of its guests
@ by Thursday noon 140 of its guests had cancelled
? For how much was the tour insured?
= up to 85 million euros | 85 million euros | for up to 85 million euros
@ The tour was insured with a syndicate led by the London firm of Pemberton Lisle for up to 85 million euros
? Which investment fund took over Northgate Live?
= Cadmore Hill | the investment fund Cadmore Hill
@ Northgate Live was taken over two years ago by the investment fund Cadmore Hill
? how long did the operation take
= 50 minutes
@ She was operated on last Monday; the operation took 50 minutes.
? Where will Maren Solveig sing on 14 June?
= in the fish hall of Ebbehavn | the fish hall of Ebbehavn | Ebbehavn
@ she will sing again: on 14 June, in the fish hall of Ebbehavn, before 900 listeners
? Why are prosecutors in Milan investigating Ruggero Banti
= for forgery | forgery
@ Public prosecutors in Milan are investigating Ruggero Banti for forgery.
~ Which part of Solveig's body was hurt, according to van Rooyen?
= the left vocal cord | left vocal cord
@ her manager, Piet van Rooyen, gave "an injury to the left vocal cord which does not permit any compromise"
~ last gig of Salt and Neon planned where?
= Buenos Aires | in Buenos Aires
@ was to have ended in Buenos Aires in December
~ Within what time did Northgate pledge to give ticket buyers their money back?
= within 30 days | 30 days
@ said that the price of tickets would be refunded within 30 days
~ Who says keeping the booking charges is against the law?
= The Danish Consumer Union (DCU) | Danish Consumer Union | The Danish Consumer Union
@ The Danish Consumer Union (DCU) called this unlawful
~ How did the cooks and drivers find out they were out of work?
= by text message | text message
@ About 180 people who had been hired for the tour, from lorry drivers to cooks, were informed by text message.
~ What was the set in Hamburg made to look like?
= a lighthouse lying on its side | a lighthouse
@ the stage, which is 62 metres wide and in the shape of a lighthouse lying on its side
~ why was young maren kicked out of the school choir
= because she drowned the others out | she drowned the others out
@ a girl who was thrown out of the school choir because she drowned the others out
~ what did the star's dad do for a living
= a net maker | net maker
@ Her father, a net maker, never heard her on a big stage
~ What pay did the teenage organist get for each burial?
= 50 kroner | 50 kroner a funeral
@ instead played the organ in St Clement's church at the age of 13, for 50 kroner a funeral
~ How many tourists does Ebbehavn get annually thanks to the ferry?
= some 20,000 | 20,000 | some 20,000 visitors
@ Every year some 20,000 visitors come to be photographed in front of the yellow ferry
~ Which hotelier won't let off guests who pulled out?
= Mogens Lyhne
@ The owner of the hotel, Mogens Lyhne, intends to charge them half the price all the same.
~ What excuse was given for stopping the February show in Oslo early?
= a cold | "because of a cold" | because of a cold
@ On 9 February Solveig had broken off a performance in Oslo after three songs, "because of a cold", as was said at the time.
~ Which ex-detective did the insurers send to make enquiries?
= Moira Glenn | the former police inspector Moira Glenn
@ The insurer has commissioned an investigator, the former police inspector Moira Glenn, to question the singer's voice coach.
~ What is Harsanyi's subject at the university?
= insurance law
@ says Leopold Harsanyi, who lectures on insurance law in Vienna
~ What was Solveig's previous string of concerts called?
= "Tin Moon" | Tin Moon
@ almost twice as many as on her tour "Tin Moon" in 2018
~ What does Northgate's fancy phrase for paying back really stand for?
= a voucher | voucher
@ Fans in the meantime have learned a new expression: the "dynamic refund", by which Northgate means a voucher.
~ Which physician was allowed to talk about Solveig's throat?
= Henning Falk | Dr Henning Falk
@ The waiting room of Dr Henning Falk in the Copenhagen quarter of Østerlund is full of signed photographs, but of Maren Solveig there is none. "She said she would give me one if it went well," says the throat specialist, whom the singer has released from his duty of confidentiality
~ How big was the growth on her vocal cord?
= about the size of a peppercorn | the size of a peppercorn
@ on top of a polyp about the size of a peppercorn
~ how long must she keep completely silent after surgery
= three weeks | For three weeks
@ For three weeks she may not utter a sound
~ Which publication did Banti tell his version to?
= Palco | the Milan magazine Palco
@ A different account was given by the voice coach, Ruggero Banti, to the Milan magazine Palco.
~ Who looks after Solveig's business now that van Rooyen is gone?
= Signe Solveig | her younger sister, Signe Solveig
@ His place has been taken by her younger sister, Signe Solveig, a vet who so far has looked after cattle.
~ For what purpose is the lighthouse used in its new Dutch home?
= as a climbing wall | a climbing wall
@ The lighthouse stage has been sold to an amusement park in the Dutch town of Zandkerk, where it serves as a climbing wall.
! How old is Signe Solveig?
! What is the name of the drummer?
! How many tickets had been sold for the tour "Tin Moon"?
! who wrote ferry girl
! How much does Dr Falk charge for an operation?
! When was Maren Solveig married
! What did the amusement park pay for the stage?
! Who is the mayor of Zandkerk?
! Which actor played James Bond in 1995?
! What is the population of India?
! how do you make pancakes without eggs
! When does the next leap year fall?
