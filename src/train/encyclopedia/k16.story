# Supply and demand
Supply and demand is the model with which economists explain how prices are formed in a market. Demand means the quantities of a good that buyers are willing and able to purchase at different prices in a certain period, supply the quantities that sellers offer. As a rule less is demanded when a good becomes dearer, because people turn to substitutes and because their income buys less, while more is supplied, since production pays even at higher cost. In the usual diagram, in which the price is measured on the vertical axis, the demand curve therefore slopes downwards and the supply curve upwards. They cross at the equilibrium. At a higher price there is a surplus, and sellers undercut one another; at a lower price there is a shortage, and buyers outbid one another.

A change in price leads to a movement along a curve, but other causes shift the whole curve. Demand grows with income, with the number of buyers, with fashion, with the expectation of rising prices, and with the price of substitutes such as tea for coffee; it falls when a complement, for instance petrol in the case of cars, becomes more expensive. Goods of which people buy less as they become richer, like cheap noodles or bus tickets, are called inferior. Supply depends on the cost of labour and materials, on techniques, taxes, the number of firms and the weather. After a frost in Brazil in July 1975 destroyed more than half of the coffee trees in the state of Paraná, the world price rose about fivefold within two years. Better techniques, on the other hand, have made computers cheaper every year.

The phrase was used by James Steuart, a formerly exiled Scottish Jacobite, in his Inquiry of 1767, nine years before The Wealth of Nations. John Locke had written already in 1691 that the price of any commodity rises or falls by the proportion of buyers and sellers. In the fourteenth century the Tunisian historian Ibn Khaldun remarked that grain is cheap in large cities because stores are plentiful, whereas luxuries are dear there. Adam Smith distinguished between the market price and the natural price, to which the former is continually drawn, as if by gravity; the natural price just covers wages, profit and rent. David Ricardo thought that the cost of production decides in the long run, and that supply and demand matter only for a time, or for things that cannot be multiplied, such as rare books, statues and old wines.

The French mathematician Antoine Augustin Cournot drew the first demand curve in 1838, but hardly anyone read his book; the German economist Karl Heinrich Rau and the engineer Fleeming Jenkin of Edinburgh, who is better known for telegraph cables, produced diagrams of their own, in 1841 and 1870. In the 1870s William Stanley Jevons in Manchester, Carl Menger in Vienna and Léon Walras in Lausanne discovered independently that value depends on marginal utility, that is, the benefit of the last unit consumed. This resolved the old paradox of why water, without which nobody can live, is cheap and diamonds are expensive. Alfred Marshall of Cambridge united both sides in his Principles of Economics of 1890. Asking whether cost or utility governs value, he wrote, is like asking whether it is the upper or the lower blade of a pair of scissors that cuts the paper.

How strongly quantities respond to prices is expressed by the elasticity, a notion of Marshall's that is said to have come to him on the roof of a hotel in Palermo in 1882. It is the percentage change in quantity divided by the percentage change in price. Demand for salt, insulin or cigarettes is inelastic, since there are few alternatives; demand for a particular brand of butter is elastic. A good harvest may thus reduce the income of farmers, an effect noticed by Charles Davenant in 1699 and ascribed to Gregory King: if the crop falls short by a tenth, the price of corn rises by three tenths. Elasticity is greater in the long run. When oil became dear in 1973, motorists at first went on driving almost as much as before, yet after some years they owned smaller cars. It is also higher for luxuries than for necessities.

There are exceptions to the law of demand. Robert Giffen, a Scottish statistician, is said to have observed that the poor buy more bread when it becomes dearer, because they can then no longer afford meat. Convincing evidence was long missing until Robert Jensen and Nolan Miller found such behaviour in 2007 among poor families in the Chinese province of Hunan, where the good was rice. Thorstein Veblen, the son of Norwegian settlers in Wisconsin, described in 1899 how costly articles are bought precisely because they are costly, for which he coined the term conspicuous consumption. Supply, too, may behave strangely: the supply of labour can bend backwards if higher wages induce people to work fewer hours. For pigs, a cycle of three to four years was observed in the 1920s, since farmers decide about breeding according to present prices; Nicholas Kaldor named the pattern the cobweb in 1934.

Governments often interfere. A maximum price below the equilibrium leads to queues, rationing and black markets. The emperor Diocletian fixed prices for more than a thousand goods and services in 301, on pain of death, and Lactantius relates that nothing was offered for sale any more out of fear. Rent control, introduced in many cities during the First World War, keeps dwellings cheap for those who have one, but discourages repairs and new building; a survey of 1992 found that more than nine out of ten American economists thought so. A minimum price creates surpluses, such as the butter mountain and the wine lake of the European Community in the 1980s. A tax is shared between the two sides independently of who hands it over: the larger part is borne by the side that is less elastic. The United States regulated the price of petrol in the 1970s, and drivers waited for hours.

Whether real markets behave as the model says has been tested by experiments. Edward Chamberlin let students at Harvard trade with cards in the 1940s and found that prices deviated from the prediction. One of those taking part, Vernon Smith, afterwards changed the rules in such a way that all bids were shouted publicly, at Purdue University from January 1956 on, and was surprised at how fast the prices approached the equilibrium; he shared the Nobel Prize in 2002. The model presupposes many buyers and sellers, uniform goods and full information. George Akerlof showed in 1970, in an article that three journals had rejected, how a market for used cars can collapse if the buyers cannot tell good ones from bad ones, known as lemons. A monopolist has no supply curve at all, because he sets the price himself. For labour, Alan Krueger and David Card found in 1994 that a higher minimum wage in New Jersey had not reduced employment in fast-food restaurants.

? What does the model of supply and demand explain?
= how prices are formed in a market
@ explain how prices are formed in a market

? Which curve slopes downwards?
= demand curve | the demand curve
@ the demand curve therefore slopes downwards

? What happens at a price below the equilibrium?
= there is a shortage | there is a shortage, and buyers outbid one another
@ there is a shortage, and buyers outbid one another

? What is on the vertical axis of the diagram?
= price | the price
@ the price is measured on the vertical axis

? What are goods called that people buy less of when they get richer?
= inferior
@ cheap noodles or bus tickets, are called inferior

? What is an example of a substitute for coffee?
= tea
@ substitutes such as tea for coffee

? What destroyed the coffee trees in 1975?
= a frost in Brazil | frost
@ After a frost in Brazil in July 1975

? how much did the price of coffee go up
= fivefold | about fivefold
@ the world price rose about fivefold

? Who was the author of the Inquiry of 1767?
= James Steuart
@ used by James Steuart, a formerly exiled Scottish

? Why is grain cheap in large cities, according to Ibn Khaldun?
= stores are plentiful | because stores are plentiful
@ cheap in large cities because stores are plentiful

? What does the natural price cover?
= wages, profit and rent
@ just covers wages, profit and rent

? What did Ricardo think decides in the long run?
= the cost of production | cost of production
@ thought that the cost of production decides

? What examples are given of things that cannot be multiplied?
= rare books, statues and old wines
@ such as rare books, statues and old wines

? Who drew the first demand curve?
= Antoine Augustin Cournot | Cournot
@ The French mathematician Antoine Augustin Cournot drew

? What is Fleeming Jenkin better known for?
= telegraph cables
@ who is better known for telegraph cables

? In which city did Carl Menger live?
= Vienna
@ Carl Menger in Vienna

? What is marginal utility?
= the benefit of the last unit consumed | benefit of the last unit consumed
@ the benefit of the last unit consumed

? When did Marshall publish the Principles of Economics?
= 1890
@ Principles of Economics of 1890

? Where is the idea of elasticity said to have come to Marshall?
= on the roof of a hotel in Palermo | the roof of a hotel in Palermo
@ on the roof of a hotel in Palermo

? Why is the demand for salt inelastic?
= there are few alternatives | since there are few alternatives
@ since there are few alternatives

? By how much does the price of corn rise if the crop is short by a tenth?
= three tenths
@ price of corn rises by three tenths

? What did motorists do some years after 1973?
= owned smaller cars
@ after some years they owned smaller cars

? What do the poor buy more of when it gets dearer?
= bread
@ the poor buy more bread

? In which province did Jensen and Miller find Giffen behaviour?
= Hunan | the Chinese province of Hunan
@ in the Chinese province of Hunan

? What term did Veblen coin?
= conspicuous consumption
@ coined the term conspicuous consumption

? How long is the pig cycle?
= three to four years
@ a cycle of three to four years

? Who called the pattern the cobweb?
= Nicholas Kaldor | Kaldor
@ Nicholas Kaldor named the pattern

? What does a maximum price lead to?
= queues, rationing and black markets
@ leads to queues, rationing and black markets

? What was the punishment for breaking Diocletian's price law?
= death
@ on pain of death

? What does rent control discourage?
= repairs and new building
@ discourages repairs and new building

? In what decade did the European Community have a butter mountain?
= 1980s | the 1980s
@ European Community in the 1980s

? Which side bears the larger part of a tax?
= the side that is less elastic | the side that is less elastic
@ borne by the side that is less elastic

? What did Chamberlin let his students trade with?
= cards
@ students at Harvard trade with cards

? What change did Vernon Smith make in the rules?
= all bids were shouted publicly
@ all bids were shouted publicly

? What are bad used cars known as?
= lemons
@ good ones from bad ones, known as lemons

? Why has a monopolist no supply curve?
= he sets the price himself | because he sets the price himself
@ because he sets the price himself

~ Which tool did the Cambridge professor use as an image for the two forces?
= a pair of scissors | scissors
@ the lower blade of a pair of scissors

~ What did merchants do when the Roman ruler threatened them?
= nothing was offered for sale any more | nothing was offered for sale any more out of fear
@ nothing was offered for sale any more out of fear

~ How often was the famous paper about second-hand vehicles turned down?
= three journals had rejected | three
@ an article that three journals had rejected

~ From which country had the parents of the critic of luxury come?
= Norwegian | Norwegian settlers
@ the son of Norwegian settlers in Wisconsin

~ What puzzle about a liquid and gems was solved in the 1870s?
= why water, without which nobody can live, is cheap and diamonds are expensive
@ why water, without which nobody can live, is cheap and diamonds are expensive

~ What effect can better pay have on how long people toil?
= work fewer hours | induce people to work fewer hours
@ induce people to work fewer hours

~ Whom can a rich crop make poorer?
= farmers
@ may thus reduce the income of farmers

~ What did two researchers find about jobs after pay was raised by law?
= had not reduced employment
@ had not reduced employment in fast-food restaurants

! Who rejected the model of Steuart?
! In what year did Ibn Khaldun visit Brazil?
! How many copies of Cournot's book were printed?
! How many merchants were executed under Diocletian?
! Which journal published Akerlof's article?
! What is the elasticity of insulin in figures?
! Why did Steuart return to Scotland?
! With whom did Vernon Smith share the Nobel Prize?
! Who abolished rent control in 1992?
! What happened to the price of coffee after 1977?
! How much meat did the families in Hunan eat?
