# Taxation
A tax is a compulsory payment to the state for which the payer receives no particular service in return, and it differs in this respect from a fee, a fine or the price of a stamp. Governments levy taxes to pay for armies, roads, schools and pensions, but also to discourage habits thought harmful, such as smoking, and to lessen inequality. In The Wealth of Nations, published in 1776, Adam Smith named four maxims: a tax should be proportionate to the income enjoyed under the protection of the state, certain rather than arbitrary, levied at a convenient time, and cheap to collect. Jean-Baptiste Colbert, the finance minister of Louis XIV, is said to have put it less solemnly, comparing taxation with the art of plucking a goose so as to obtain the most feathers with the least hissing.

Taxes are among the oldest subjects of writing. In Egypt officials estimated the harvest from the height of the Nile flood, which was measured on stone gauges, and took a share in grain; the Rosetta Stone, set up in 196 BC, records among other things the exemption of temples from certain dues. Athens burdened its rich with liturgies, under which a wealthy citizen equipped a warship or trained a chorus for a year, and raised a levy called eisphora only in wartime. The Roman Republic sold the right of collection in the provinces to companies of publicani, who paid a fixed sum in advance and kept what they could squeeze out beyond it. Augustus replaced much of this by a census and in AD 6 introduced an inheritance tax of five per cent in order to support retired soldiers.

Medieval rulers were expected to live on their own lands and asked for help only in need. The Danegeld, first paid by Ethelred of England in 991 to buy off the Vikings, became a regular land tax under later kings, and the Domesday survey of 1086 was undertaken partly to learn what it should yield. The poll tax of 1380, which demanded a shilling from every adult, rich or poor, caused the Peasants' Revolt of the following year under Wat Tyler. In France the taille, from which nobles and clergy were exempt, was joined in the fourteenth century by the gabelle, a duty on salt that forced each household in certain provinces to purchase a minimum quantity. It was so hated that it was abolished in 1790, only to be brought back by Napoleon in 1806, and it did not vanish for good until 1946.

Some curious levies left visible traces. The English window tax, introduced in 1696 under William III, led owners to brick up openings, and bricked-up windows may still be seen in Bath; it was repealed in 1851 after doctors had blamed it for disease. Peter the Great charged Russians who kept their beards from 1698 on and gave them a copper token as a receipt. In Amsterdam houses were assessed by the width of their fronts, and so they were built narrow and deep. The duty of threepence a pound on tea, which was maintained by Lord North when others were dropped, moved Bostonians dressed as Mohawks to throw 342 chests into the harbour on 16 December 1773. Not the sum was resented, since smuggled tea had been dearer, but the absence of consent, expressed in the slogan "no taxation without representation".

Income was first taxed in a modern manner by William Pitt the Younger, who needed money for the war with France. His tax of 1799 exempted incomes under 60 pounds and rose to ten per cent on those above 200; it was dropped at the peace of 1802, revived a year later by Henry Addington, who thought of collecting it at the source, and abolished after Waterloo, whereupon parliament ordered the records to be burnt. Robert Peel restored it in 1842 at sevenpence in the pound as a temporary measure, and it has been renewed each year since. Prussia followed in 1891 under Johannes von Miquel. In the United States the tax of 1894 was held unconstitutional in the Pollock case, and only the Sixteenth Amendment, ratified in February 1913, cleared the way; at first merely one person in fifty or so had to pay.

A tax is called progressive if its rate rises with income, proportional if it stays the same and regressive if it falls. It is direct when levied on the person who is meant to bear it and indirect when, like a duty on beer, it is expected to be passed on to the buyer. Who finally bears it, a question known as incidence, depends less on the wording of the law than on which side of the market can more easily do without the trade. Arthur Pigou of Cambridge proposed in 1920 that activities that harm others should be taxed by the amount of the damage, a thought put into effect by Sweden's carbon tax of 1991. Arthur Laffer drew his famous curve, which shows that beyond a certain rate receipts decline, on a napkin in a Washington restaurant in 1974, according to a story told by the journalist Jude Wanniski.

Value-added tax was worked out by the French official Maurice Lauré and introduced in 1954. Every firm in the chain of production charges it on sales, deducts what it has paid to its own suppliers and hands over the difference, so that the burden falls on consumption without piling up from stage to stage, and each business has a motive for demanding invoices from the one before it. The six members of the European Economic Community agreed in 1967 to adopt it, and Denmark, which was not among them then, began in the same year. Hungary has the highest standard rate in the Union, 27 per cent. More than 160 countries now possess such a tax, India since July 2017, whereas the United States relies on retail sales taxes of the states, none of which are levied in Oregon, Montana, New Hampshire or Delaware.

Nobody likes to pay, and the courts distinguish avoidance, which arranges affairs within the law, from evasion, which conceals them. Al Capone, whom no jury would convict of murder, was sentenced in October 1931 to eleven years for failing to declare his income. Switzerland protected the secrecy of its banks by a law of 1934, but in 2009 the bank UBS paid a fine of 780 million dollars and gave up the names of thousands of American customers, and since 2017 most financial centres exchange data automatically. The Panama Papers, 11.5 million documents from the law firm Mossack Fonseca that were published in April 2016, forced the prime minister of Iceland to step down. In October 2021 some 136 countries agreed that large companies should pay at least fifteen per cent wherever they book their profits, an idea pressed by the American treasury secretary Janet Yellen.

? What is a tax?
= compulsory payment to the state
@ A tax is a compulsory payment to the state

? Who named four maxims of taxation?
= Adam Smith
@ Adam Smith named four maxims

? In what year was The Wealth of Nations published?
= 1776
@ In The Wealth of Nations, published in 1776

? What did Colbert compare taxation to?
= art of plucking a goose | plucking a goose
@ comparing taxation with the art of plucking a goose

~ What bad behaviour may the treasury try to curb by making it expensive?
= smoking
@ to discourage habits thought harmful, such as smoking

? How did the Egyptians estimate the harvest?
= from the height of the Nile flood | height of the Nile flood
@ estimated the harvest from the height of the Nile flood

? What did a wealthy Athenian have to do under a liturgy?
= equipped a warship or trained a chorus for a year
@ a wealthy citizen equipped a warship or trained a chorus for a year

? Who collected taxes in the Roman provinces?
= companies of publicani | publicani
@ collection in the provinces to companies of publicani

? How high was the inheritance tax of Augustus?
= five per cent
@ introduced an inheritance tax of five per cent

? What was the Roman inheritance tax meant to support?
= retired soldiers
@ in order to support retired soldiers

~ Which carved monument mentions relief for priestly establishments?
= Rosetta Stone
@ the Rosetta Stone, set up in 196 BC, records

? Who first paid the Danegeld?
= Ethelred of England | Ethelred
@ first paid by Ethelred of England in 991

? What did the poll tax of 1380 cause?
= Peasants' Revolt
@ caused the Peasants' Revolt of the following year

? Who did not have to pay the taille?
= nobles and clergy
@ In France the taille, from which nobles and clergy were exempt

? What was the gabelle?
= duty on salt
@ the gabelle, a duty on salt that forced

? When did the gabelle disappear for good?
= 1946
@ it did not vanish for good until 1946

~ Why was the great inventory of English property drawn up?
= to learn what it should yield
@ was undertaken partly to learn what it should yield

? What did owners do because of the window tax?
= brick up openings
@ led owners to brick up openings

? What did doctors blame the window tax for?
= disease
@ after doctors had blamed it for disease

? What did bearded Russians get as a receipt?
= copper token
@ gave them a copper token as a receipt

? How many chests of tea were thrown into Boston harbour?
= 342
@ to throw 342 chests into the harbour

? What slogan did the colonists have?
= no taxation without representation
@ expressed in the slogan "no taxation without representation"

~ What was the reason for the slim shape of Dutch merchants' homes?
= assessed by the width of their fronts | houses were assessed by the width of their fronts
@ houses were assessed by the width of their fronts

? Who was the first to tax income in a modern way?
= William Pitt the Younger
@ first taxed in a modern manner by William Pitt the Younger

? What was Pitt's income tax needed for?
= war with France
@ who needed money for the war with France

? What did Henry Addington think of?
= collecting it at the source
@ who thought of collecting it at the source

? What happened to the income tax records after Waterloo?
= ordered the records to be burnt | burnt
@ parliament ordered the records to be burnt

? which amendment allowed income tax in the US
= Sixteenth Amendment
@ only the Sixteenth Amendment, ratified in February 1913

? What rate did Peel set in 1842?
= sevenpence in the pound
@ restored it in 1842 at sevenpence in the pound

~ In which lawsuit did American judges throw out a levy on earnings?
= Pollock case | Pollock
@ was held unconstitutional in the Pollock case

? What kind of tax has a rate that rises with income?
= progressive
@ A tax is called progressive if its rate rises with income

? A duty on beer is an example of what kind of tax?
= indirect
@ indirect when, like a duty on beer, it is expected

? Which country introduced a carbon tax in 1991?
= Sweden
@ put into effect by Sweden's carbon tax of 1991

? What did Laffer draw his curve on?
= napkin
@ on a napkin in a Washington restaurant in 1974

? What does incidence mean?
= Who finally bears it
@ Who finally bears it, a question known as incidence

~ Whose proposal was to make polluters pay for the harm they do?
= Arthur Pigou
@ Arthur Pigou of Cambridge proposed in 1920

? Who worked out value-added tax?
= Maurice Lauré
@ worked out by the French official Maurice Lauré

? What is the standard rate of VAT in Hungary?
= 27 per cent
@ Hungary has the highest standard rate in the Union, 27 per cent

? When did India introduce a value-added tax?
= July 2017
@ India since July 2017, whereas the United States

? How many countries have a value-added tax?
= More than 160
@ More than 160 countries now possess such a tax

? Why does every business demand invoices?
= deducts what it has paid to its own suppliers
@ deducts what it has paid to its own suppliers

? How many years was Al Capone sentenced to?
= eleven
@ was sentenced in October 1931 to eleven years

? What is the difference between avoidance and evasion?
= avoidance, which arranges affairs within the law, from evasion, which conceals them
@ avoidance, which arranges affairs within the law, from evasion, which conceals them

? How big was the fine of UBS?
= 780 million dollars
@ the bank UBS paid a fine of 780 million dollars

? What firm did the Panama Papers come from?
= Mossack Fonseca
@ documents from the law firm Mossack Fonseca

~ Which head of government lost office through leaked files?
= prime minister of Iceland
@ forced the prime minister of Iceland to step down

! Who succeeded Colbert as finance minister?

! How many warships did Athens equip through liturgies?

! Who killed Wat Tyler?

! How much did the window tax bring in?

! When did Peter the Great abolish the beard tax?

! What was the rate of the American income tax in 1913?

! In what year did Sweden adopt value-added tax?

! What was the name of the prime minister of Iceland?

! Who judged Al Capone?

! Which countries refused the agreement of October 2021?

! What is the standard rate of value-added tax in Denmark?
