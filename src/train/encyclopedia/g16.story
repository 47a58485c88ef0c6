# Money
Money is anything that is generally accepted in payment for goods and services and in settlement of debts. The English economist William Stanley Jevons, in Money and the Mechanism of Exchange (1875), named four functions, and these are still taught in an abridged form: a medium of exchange, a unit of account, a store of value and, in his list, a standard of deferred payment. The first of them overcomes what he called the lack of a double coincidence of wants, the difficulty that a hatter who needs bread must otherwise find a baker who happens to need a hat. A good substance for the purpose ought to be durable, portable, divisible, uniform and scarce; salt, cattle and tobacco, all of which have been used, fall short in one respect or another.

That money arose from barter was taught by Aristotle and, in more detail, by Adam Smith, who mentioned in 1776 a village in Scotland where workmen carried nails instead of coins to the alehouse. Anthropologists, however, have found no society that lived by barter alone, and writers such as Alfred Mitchell-Innes and David Graeber have argued that credit came first, debts being recorded long before there were coins. In Mesopotamia, barley and silver served as measures of value in the third millennium BCE: the laws of Eshnunna fix the price of goods in both, and a shekel, about 8.3 grams of silver, was reckoned equal to a month's pay or to one gur of grain. The metal itself seldom changed hands, as accounts at temples and palaces were settled in kind.

Shells of the cowrie, a snail of the Indian Ocean, circulated in China under the Shang dynasty, and the sign for them is still part of many Chinese characters that have to do with wealth. In West Africa, whither they were carried from the Maldives by Arab and later by Dutch and British ships, they were current until the early twentieth century. On the island of Yap in Micronesia discs of limestone, some of them four metres across and weighing several tonnes, are owned by families without being moved; one that sank at sea during the voyage from Palau continued to be counted as the property of its owner. Native peoples of north-eastern America strung beads of whelk and quahog, known as wampum, which Massachusetts made legal tender in 1637 and abolished in 1661.

The first coins in the western world were struck in Lydia, in what is now Turkey, in the seventh century BCE, from electrum, a natural alloy of gold and silver. Croesus, who reigned from about 560, replaced it by pieces of pure gold and pure silver, so that their value could be known more exactly. In China small bronze spades and knives were cast at about the same time, and round ones with a square hole, which let them be strung together, became standard under the First Emperor in 221 BCE. Rulers were tempted to debase the coinage: the Roman denarius, which under Augustus was nearly pure, contained less than five per cent silver by 270 CE. Milled edges, introduced in England in 1663, were intended to stop people from clipping the rim.

Paper money began in Sichuan, where iron coins were so heavy that merchants left them with shopkeepers in return for receipts. The state took over the issue of these notes, called jiaozi, in 1023, set their term at about three years, and printed them in several colours to hinder forgery. Marco Polo, who saw the mulberry-bark notes of Kublai Khan, described them with wonder, since they were accepted throughout the empire on pain of death. In Europe the first banknotes were issued in 1661 by the Stockholms Banco of Johan Palmstruch, as a substitute for copper plates weighing up to nearly twenty kilograms; he lent too freely, and was condemned to death, a sentence later commuted to prison. The Bank of England followed in 1694, having been founded to lend £1.2 million to William III for his war with France.

Under the gold standard, which Britain adopted in effect in 1717, when Isaac Newton as master of the Mint set a price that drove silver out of circulation, and formally in 1821, notes could be exchanged for a fixed weight of metal. Germany followed in 1873, paying for its new coins with the French indemnity, and the United States by an act of 1900. Suspended during the First World War, the system was restored by Winston Churchill in 1925 at the old parity, a decision which John Maynard Keynes condemned and which was reversed six years later. The conference at Bretton Woods, New Hampshire, in July 1944 tied currencies to the dollar, and the dollar to gold at 35 an ounce, until Richard Nixon ended convertibility on 15 August 1971.

Most of the money used today is created by commercial banks, which credit the account of a customer when they make a loan. Economists distinguish aggregates: M0, the narrowest, comprises notes, coins and the reserves of banks, M1 adds deposits that can be spent at once, and broader ones include savings. Irving Fisher's equation of exchange, MV = PT, published in 1911, relates the quantity and its velocity to prices and transactions, and Milton Friedman concluded that inflation is always and everywhere a monetary phenomenon. When issue gets out of hand, prices may double within days. In Germany a dollar cost 4.2 trillion marks in November 1923, and in Hungary in July 1946 prices doubled about every fifteen hours, the fastest rate on record; Zimbabwe printed a note of a hundred trillion dollars in 2009.

New forms have appeared in rapid succession. The first charge card for general use, the Diners Club, was launched in 1950 by Frank McNamara, who is said to have forgotten his wallet at a restaurant in New York, and the first cash dispenser was opened by Barclays at Enfield in London on 27 June 1967. In Kenya M-Pesa, introduced in 2007, lets people without a bank account send sums by mobile telephone. Bitcoin, described in 2008 by someone who used the name Satoshi Nakamoto, relies on a public ledger called the blockchain, and its supply can never exceed 21 million units; in May 2010 the programmer Laszlo Hanyecz paid ten thousand of them for two pizzas. El Salvador made it legal tender in 2021, whereas China banned all dealings in the same year, citing financial risk and the waste of energy.

? Who named four functions of money in 1875?
= William Stanley Jevons | The English economist William Stanley Jevons
@ The English economist William Stanley Jevons

? What difficulty does a medium of exchange overcome?
= the lack of a double coincidence of wants | lack of a double coincidence of wants
@ what he called the lack of a double coincidence of wants

? What qualities should a good substance for money have?
= durable, portable, divisible, uniform and scarce
@ ought to be durable, portable, divisible, uniform and scarce

? What did Scottish workmen carry instead of coins?
= nails
@ where workmen carried nails instead of coins

? What did Graeber think came before coins?
= credit
@ have argued that credit came first

? How much silver was in a shekel?
= about 8.3 grams | 8.3 grams
@ a shekel, about 8.3 grams of silver

? Which laws fix the price of goods in barley and silver?
= the laws of Eshnunna | laws of Eshnunna
@ the laws of Eshnunna fix the price of goods

? What is a cowrie?
= a snail of the Indian Ocean | a snail
@ Shells of the cowrie, a snail of the Indian Ocean

? From where were cowries shipped to West Africa?
= the Maldives | Maldives
@ carried from the Maldives by Arab and later

? What are the big discs on Yap made out of?
= limestone
@ in Micronesia discs of limestone

? What happened to one of the discs during the voyage from Palau?
= sank at sea | sank
@ one that sank at sea during the voyage from Palau

? in what year did massachusetts abolish wampum as legal tender
= 1661
@ made legal tender in 1637 and abolished in 1661

? What is electrum?
= a natural alloy of gold and silver | natural alloy of gold and silver
@ electrum, a natural alloy of gold and silver

? Who replaced electrum with pure gold and silver?
= Croesus
@ Croesus, who reigned from about 560, replaced it

? Why did Chinese coins have a square hole?
= let them be strung together | which let them be strung together
@ with a square hole, which let them be strung together

? How much silver was left in the denarius by 270 CE?
= less than five per cent
@ contained less than five per cent silver by 270 CE

? What were milled edges meant to prevent?
= people from clipping the rim | clipping the rim
@ to stop people from clipping the rim

? When did the state take over the jiaozi?
= 1023
@ called jiaozi, in 1023

? Why were the jiaozi printed in several colours?
= to hinder forgery | hinder forgery
@ printed them in several colours to hinder forgery

? What were Kublai Khan's notes made from?
= mulberry-bark | mulberry
@ who saw the mulberry-bark notes of Kublai Khan

? Which bank issued the first European banknotes?
= Stockholms Banco | the Stockholms Banco of Johan Palmstruch | the Stockholms Banco
@ in 1661 by the Stockholms Banco of Johan Palmstruch

? How much did the Bank of England lend William III?
= £1.2 million
@ founded to lend £1.2 million to William III

? Which office did Isaac Newton hold?
= master of the Mint
@ when Isaac Newton as master of the Mint set a price

? With what did Germany pay for its new gold coins?
= the French indemnity | French indemnity
@ paying for its new coins with the French indemnity

? Who restored the gold standard in 1925?
= Winston Churchill
@ the system was restored by Winston Churchill in 1925

? When did Nixon end convertibility?
= 15 August 1971
@ Richard Nixon ended convertibility on 15 August 1971

? Who creates most of the money in use today?
= commercial banks
@ is created by commercial banks

? What does M0 consist of?
= notes, coins and the reserves of banks
@ comprises notes, coins and the reserves of banks

? In what year was the equation of exchange published?
= 1911
@ MV = PT, published in 1911

? How fast did prices double in Hungary in July 1946?
= about every fifteen hours | every fifteen hours
@ prices doubled about every fifteen hours

? Where did Barclays open the first cash dispenser?
= Enfield | at Enfield in London | Enfield in London
@ opened by Barclays at Enfield in London

? What is M-Pesa used for?
= send sums by mobile telephone
@ lets people without a bank account send sums by mobile telephone

? What did Laszlo Hanyecz buy with ten thousand bitcoins?
= two pizzas
@ paid ten thousand of them for two pizzas

? Why did China ban dealings in bitcoin?
= financial risk and the waste of energy | citing financial risk and the waste of energy
@ citing financial risk and the waste of energy

~ What mishap allegedly led to the invention of the card?
= forgotten his wallet | forgotten his wallet at a restaurant
@ who is said to have forgotten his wallet

~ What penalty awaited subjects who refused the Mongol sovereign's bills?
= death | pain of death
@ accepted throughout the empire on pain of death

~ What was the fate of the Swedish financier in the end?
= prison | commuted to prison
@ a sentence later commuted to prison

~ Which thinker disapproved of going back to the pre-war rate?
= John Maynard Keynes
@ a decision which John Maynard Keynes condemned

~ Which Chicago scholar blamed rising costs on the quantity in circulation?
= Milton Friedman
@ Milton Friedman concluded that inflation

~ What is the most there can ever be of the digital coin?
= 21 million units | 21 million
@ its supply can never exceed 21 million units

~ Which Central American state embraced cryptocurrency officially?
= El Salvador
@ El Salvador made it legal tender in 2021

~ What drawback of metal pieces prompted Chinese traders to deposit them?
= heavy | so heavy
@ where iron coins were so heavy that merchants left them

! Who is Satoshi Nakamoto in reality?

! When did Adam Smith write about cowries?

! How many coins did Croesus strike?

! Which bank refused to lend to William III?

! Why did Germany abandon the gold standard?

! What was the price of gold after 1971?

! How long was Palmstruch in prison?

! Who invented the cash dispenser?

! When did Zimbabwe withdraw its own currency?

! How many people use M-Pesa?
