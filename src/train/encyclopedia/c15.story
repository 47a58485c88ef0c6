# Dutch East India Company
The Dutch East India Company, known from the initials of its Dutch name as the VOC, was a chartered trading company that existed from 1602 to the end of the eighteenth century and is often called the first multinational corporation. It was formed on 20 March 1602 by merging six rival enterprises, at the urging of the statesman Johan van Oldenbarnevelt, who feared that competition between them would drive up prices in Asia and leave no profit to anyone. The States General granted it for 21 years the monopoly of Dutch trade east of the Cape of Good Hope and west of the Strait of Magellan. Within this area it was entitled to conclude treaties, to build forts, to wage war, to strike coins and to administer justice in the name of the Republic.

Its starting capital, about 6.4 million guilders, was raised by public subscription, in which 1,143 people took part at Amsterdam alone, among them a number of maidservants. A novelty was that the money was not paid back after each voyage; whoever wished to leave had to sell his share to somebody else, and out of such dealings the Amsterdam stock exchange arose. Isaac Le Maire, a disgruntled former director, speculated on a fall in the price in 1609 by selling shares he did not own, which led to the first known ban on short selling. Dividends, which were sometimes paid in pepper or mace, averaged some 18 per cent of the nominal value over the whole lifetime of the company. An English rival, founded two years earlier, had at first less than a tenth of such funds.

The organisation consisted of six chambers, in Amsterdam, Middelburg, Enkhuizen, Delft, Hoorn and Rotterdam, each of which built and fitted out ships of its own. General policy was laid down by a board of directors, the Heeren XVII, or Seventeen Gentlemen, eight of whom came from Amsterdam, four from Zeeland and one from each of the smaller chambers, while the seventeenth seat rotated. In Asia authority lay with the Governor-General, the first being Pieter Both, appointed in 1609, and a council. Since a letter and its answer took about eighteen months or more, those on the spot enjoyed much freedom. The monogram, a large V with an O and a C on its legs, was stamped on cannon, coins, porcelain and paper, and has been described as the first logo known all over the world.

Jan Pieterszoon Coen, an accountant by training, held that trade could not be maintained without war, nor war without trade. In 1619 he stormed Jayakarta on Java, burned it down and had Batavia built in its place, with canals and gabled houses in the Dutch manner. Two years afterwards he conquered the Banda Islands, at that time the only source of nutmeg and mace in the world; of some 15,000 inhabitants perhaps a thousand were left there after killings, starvation and deportation. The land was parcelled out in plantations to be worked by slaves. In 1623 ten Englishmen were tortured and beheaded on Ambon on suspicion of plotting, an affair that poisoned relations for decades. Cloves were confined to the same island, trees elsewhere being cut down by expeditions of armed rowing boats.

Portugal was the chief victim of expansion. Malacca was taken in 1641, Colombo in 1656, and Cochin, on the coast where pepper grew, in 1663. Formosa was held from 1624, until Koxinga compelled Fort Zeelandia to surrender after a siege of nine months in 1662. In Japan, from which the Portuguese had been expelled, the company alone among Europeans was permitted to stay, although from 1641 its men were shut up on Dejima, where the head of the post had to make a yearly journey to Edo and once, as Engelbert Kaempfer reports, to dance and sing before the shogun. Jan van Riebeeck set up a refreshment station at the Cape in 1652 to supply ships with vegetables, meat and water against scurvy; it became the germ of Cape Town.

The trade within Asia was as important as that with Europe. Cloth from Coromandel and Gujarat was exchanged for pepper and spices in the archipelago, Japanese silver and copper for Chinese silk, and elephants from Ceylon for money in Bengal. Thus less bullion had to be sent out from home. In the seventeenth century spices brought in most of the income, but in the eighteenth they gave way to textiles, tea and coffee. The last of these was grown on Java from plants that had come from Mocha by way of Malabar, and the first substantial harvest reached Amsterdam in 1711. Tea was bought at Canton, where the company had a permanent office from 1728 on. Chinese porcelain, of which tens of millions of pieces were shipped, was packed low in the hold, as it did not suffer from bilge water.

In two centuries nearly 4,800 voyages were made from the Netherlands to the East, and close to a million people embarked, of whom only about a third came back. Many were Germans and Scandinavians, recruited by crimps who kept them in lodging houses until sailing day. In 1611 Hendrik Brouwer discovered a quicker route: from the Cape one ran eastward before the strong westerlies of the Roaring Forties and then turned north, which halved the passage to Java. Some captains turned too late, and struck Australia. The Batavia was wrecked there on a reef in 1629, and while commander Francisco Pelsaert fetched help in an open boat, mutineers under Jeronimus Cornelisz, a bankrupt apothecary, murdered well over a hundred of the survivors. Abel Tasman, sent out in 1642, sighted the island now named after him, and New Zealand.

Decay began slowly. Servants, who were badly paid, enriched themselves by private trade, so that wits read VOC as "vergaan onder corruptie", perished by corruption. Ever more territory had to be administered and garrisoned. In 1740 fear of an uprising led to a massacre of about ten thousand Chinese in Batavia, a city that had meanwhile become notorious for malaria. Dividends were paid out of loans. The Fourth Anglo-Dutch War (1780–1784), in which half of the fleet was lost, was a blow from which there was no recovery. After the French invasion the new Batavian Republic nationalised the company in 1796, and let its charter lapse on 31 December 1799, with debts of some 134 million guilders; its possessions became a colony, the Dutch East Indies. The archives, about 25 million pages, were placed on UNESCO's Memory of the World register in 2003.

? Under what initials is the Dutch East India Company known?
= VOC | the VOC
@ from the initials of its Dutch name as the VOC

? How many enterprises were merged in 1602?
= six
@ by merging six rival enterprises

? What did Oldenbarnevelt fear?
= that competition between them would drive up prices in Asia | competition between them would drive up prices in Asia
@ feared that competition between them would drive up prices in Asia

? who granted the monopoly to the company
= The States General | States General
@ The States General granted it for 21 years the monopoly

? For how many years was the monopoly at first given?
= 21 | 21 years
@ granted it for 21 years the monopoly

? How large was the starting capital?
= about 6.4 million guilders | 6.4 million guilders
@ Its starting capital, about 6.4 million guilders

? How was the capital raised?
= by public subscription | public subscription
@ was raised by public subscription

? What did Isaac Le Maire sell in 1609?
= shares he did not own
@ by selling shares he did not own

? What did his speculation lead to?
= the first known ban on short selling | ban on short selling
@ which led to the first known ban on short selling

? In what goods were dividends sometimes paid?
= pepper or mace
@ which were sometimes paid in pepper or mace

? What did the average dividend amount to?
= some 18 per cent | 18 per cent | some 18 per cent of the nominal value
@ averaged some 18 per cent of the nominal value

? What was the board of directors called?
= the Heeren XVII | Heeren XVII | Seventeen Gentlemen
@ a board of directors, the Heeren XVII, or Seventeen Gentlemen

? How many directors came from Zeeland?
= four
@ eight of whom came from Amsterdam, four from Zeeland

? Who was the first Governor-General?
= Pieter Both
@ the first being Pieter Both, appointed in 1609

? Why did the people in Asia have much freedom?
= a letter and its answer took about eighteen months or more
@ Since a letter and its answer took about eighteen months or more

? What was Coen's training?
= an accountant | accountant
@ Jan Pieterszoon Coen, an accountant by training

? Which city was built in the place of Jayakarta?
= Batavia
@ burned it down and had Batavia built in its place

? The Banda Islands were the only source of what?
= nutmeg and mace
@ the only source of nutmeg and mace in the world

? Who worked on the plantations of Banda?
= slaves
@ parcelled out in plantations to be worked by slaves

? What happened to the Englishmen on Ambon?
= tortured and beheaded | were tortured and beheaded
@ ten Englishmen were tortured and beheaded on Ambon

? When was Malacca taken from the Portuguese?
= 1641
@ Malacca was taken in 1641

? How long was Fort Zeelandia under siege?
= nine months
@ to surrender after a siege of nine months

? what did the head of the post in japan have to do every year
= make a yearly journey to Edo | a yearly journey to Edo
@ had to make a yearly journey to Edo

? Who founded the station at the Cape?
= Jan van Riebeeck
@ Jan van Riebeeck set up a refreshment station

? What were ships supplied with at the Cape?
= vegetables, meat and water
@ to supply ships with vegetables, meat and water

? Which animals were sold in Bengal?
= elephants | elephants from Ceylon
@ elephants from Ceylon for money in Bengal

? From where had Java's coffee plants originally come?
= Mocha | from Mocha
@ from plants that had come from Mocha

? In what year did the first big coffee harvest reach Amsterdam?
= 1711
@ the first substantial harvest reached Amsterdam in 1711

? Where was tea bought?
= Canton | at Canton
@ Tea was bought at Canton

? Why was porcelain packed at the bottom of the hold?
= it did not suffer from bilge water | as it did not suffer from bilge water
@ as it did not suffer from bilge water

? How many voyages were made to the East?
= nearly 4,800 | 4,800
@ nearly 4,800 voyages were made from the Netherlands

? What part of those who embarked returned?
= about a third | only about a third
@ of whom only about a third came back

? Who discovered the faster route to Java?
= Hendrik Brouwer
@ Hendrik Brouwer discovered a quicker route

? What was Jeronimus Cornelisz before he became a mutineer?
= a bankrupt apothecary | apothecary
@ Jeronimus Cornelisz, a bankrupt apothecary

? Which land besides Tasmania did Tasman sight?
= New Zealand
@ sighted the island now named after him, and New Zealand

? What disease was Batavia notorious for?
= malaria
@ had meanwhile become notorious for malaria

? How much of the fleet was lost in the Fourth Anglo-Dutch War?
= half | half of the fleet
@ in which half of the fleet was lost

? How many pages do the archives comprise?
= about 25 million | 25 million
@ The archives, about 25 million pages

? When was the charter allowed to lapse?
= 31 December 1799
@ let its charter lapse on 31 December 1799

~ How could an investor get out of the venture?
= sell his share to somebody else | had to sell his share to somebody else
@ had to sell his share to somebody else

~ What natural force shortened the trip across the southern ocean?
= the strong westerlies of the Roaring Forties | strong westerlies
@ before the strong westerlies of the Roaring Forties

~ What bitter joke did people make of the abbreviation?
= "vergaan onder corruptie" | vergaan onder corruptie | perished by corruption
@ as "vergaan onder corruptie", perished by corruption

~ What provoked the slaughter of immigrants in the colonial capital?
= fear of an uprising
@ fear of an uprising led to a massacre

~ How were foreign sailors held until departure by those who had enlisted them?
= kept them in lodging houses | in lodging houses
@ crimps who kept them in lodging houses until sailing day

~ What benefit did exchanging goods between Eastern ports bring?
= less bullion had to be sent out from home
@ Thus less bullion had to be sent out from home

~ What creed did the ruthless founder of the Javanese base profess?
= that trade could not be maintained without war, nor war without trade | trade could not be maintained without war
@ held that trade could not be maintained without war, nor war without trade

~ Which commodities replaced seasonings as the main earners?
= textiles, tea and coffee
@ they gave way to textiles, tea and coffee

! Who succeeded Pieter Both as Governor-General?

! How many Chinese worked at Canton for the company?

! What punishment did Jeronimus Cornelisz receive?

! How much money did Isaac Le Maire lose?

! When was Colombo founded?

! How many ships did the chamber of Hoorn build?

! Who drew the monogram of the company?

! Which Englishman founded the English rival?

! Why were the Portuguese expelled from Japan?

! In what year was Ambon taken by the English?

! How many guilders did Coen pay for the Banda Islands?
