# Great Fire of London
The Great Fire of London raged from Sunday 2 September to Thursday 6 September 1666 and consumed most of the medieval City, the part that lay within the old Roman wall. London was then by far the largest town in England, with perhaps half a million people in the whole built-up area, of whom about 80,000 lived inside the wall. Houses of timber and pitch stood crowded along narrow lanes, and since the upper storeys projected further and further over the street, an arrangement called jettying, opposite gables almost touched. Building in wood and roofing with thatch had long been forbidden by law, but the rule was ignored because brick and stone were dear. A long dry summer, following a drought that had begun the previous November, had left everything parched. The year before, the plague had carried off some 70,000 Londoners.

The blaze started shortly after midnight in the bakery of Thomas Farriner in Pudding Lane, a street near London Bridge named after the offal, or puddings, that fell from butchers' carts on their way to the river. Farriner, who supplied ship's biscuit to the navy, later swore that he had raked out his oven properly. His family climbed from an upstairs window to the neighbouring house; their maid, too frightened to follow, became the first victim. Sir Thomas Bludworth, the Lord Mayor, was fetched but refused to have the adjoining houses pulled down without the consent of the owners, and went back to bed with a coarse remark that a woman might put the fire out. A strong east wind drove the sparks toward the warehouses of Thames Street, which were full of oil, tallow, hemp and brandy.

Fire fighting relied on tools kept in every parish church: leather buckets, axes, long ladders and firehooks, heavy poles with which a building could be dragged down to make a gap. There were also fire engines, pumps on sledges or wheels, but many could not be brought through the lanes, and several toppled into the Thames while being filled. Water ran through the streets in pipes of elm fed by a tower at Cornhill and by a wheel under the northern arches of the bridge; the latter was destroyed early on Sunday, so that the supply failed. Instead of helping, most people saved their goods. Carters raised their charges from a few shillings to as much as forty pounds, and the gates became so jammed that on Monday they were shut for a time to make citizens turn back.

Much of what is known comes from the diary of Samuel Pepys, an official of the Navy Board, who was woken by his maid Jane at three in the morning and at first thought nothing of it. Later he went by boat to Whitehall and told King Charles II and his brother James, Duke of York, that nothing but the destruction of houses would stop the flames. On Monday the king gave command of the operations to James, who set up posts round the perimeter, each with thirty soldiers, and pressed bystanders into service. On Tuesday evening Pepys dug a pit in his garden and buried his wine and a Parmesan cheese. Another diarist, John Evelyn, described refugees camping in the fields of Islington and Highgate under tents and miserable huts.

Tuesday 4 September was the day of greatest destruction. The fire leapt the River Fleet, which the Duke of York had hoped to use as a firebreak, and swept along Cheapside, the richest shopping street. St Paul's Cathedral, a Gothic church begun by the Normans, was encased in wooden scaffolding because it was under repair. The booksellers of Paternoster Row had filled its crypt with their stock, reckoning that thick stone would keep it safe; when the roof fell in, everything was lost, and molten lead ran down the streets in a stream. That night the garrison of the Tower used gunpowder to blow up houses and thus protected the powder magazine of the fortress. The wind dropped late the same evening, and by Thursday the last flames were out.

About 13,200 houses, eighty-seven parish churches, the Royal Exchange, the Custom House and the halls of forty-four livery companies had been burnt, on an area of 436 acres, and the damage was put at ten million pounds. The recorded deaths number only six or so, a figure that modern writers such as Neil Hanson have questioned, since the poor were seldom registered and the heat could reduce bodies to ash. Some 70,000 to 80,000 people were homeless. Charles visited Moorfields, where a great crowd was camped, assured them that no foreign plot was behind the disaster, and ordered bread to be sold at new markets. Neighbouring towns were commanded to receive the refugees and let them practise their trades.

England was at war with the Dutch and the French, and rumours spread at once that the enemy had set the city alight in revenge for the burning of West-Terschelling by Admiral Holmes a month before. Foreigners were beaten in the streets, and a Frenchman was nearly killed because the tennis balls he carried were taken for fireballs. Robert Hubert, a simple-minded watchmaker from Rouen, confessed that he had thrown a grenade through the bakery window, although the house had no such window and he had not landed in the country until two days after the outbreak. He was hanged at Tyburn on 27 October 1666; three members of the Farriner family had signed the accusation. Parliament found no evidence of a plot, but from 1681 an inscription on the Monument blamed the Catholics, and it was not finally removed until 1830.

Within days Christopher Wren, John Evelyn and Robert Hooke laid before the king plans for a new city with straight avenues and squares. None was carried out, because ownership could not be sorted out and money was lacking; the old street pattern was largely kept. The Rebuilding Act of 1667 ordered walls of brick or stone, divided houses into four classes by the width of the street, and laid a tax of a shilling a ton on coal. A special Fire Court of judges settled quarrels between landlords and tenants free of charge. Wren rebuilt fifty-one churches and the cathedral, which was finished in 1710, and together with Hooke designed the Monument, a column 202 feet high, equal to its distance from the bakery. In 1680 Nicholas Barbon founded the first company for insuring houses, and insurers soon kept fire brigades of their own.

? On what day did the Great Fire begin?
= Sunday 2 September | 2 September
@ raged from Sunday 2 September to Thursday 6 September 1666

? How many people lived inside the wall?
= about 80,000 | 80,000
@ of whom about 80,000 lived inside the wall

? What is it called when upper storeys stick out over the street?
= jettying
@ an arrangement called jettying

? Why did people ignore the ban on wooden building?
= brick and stone were dear | because brick and stone were dear
@ the rule was ignored because brick and stone were dear

? What killed about 70,000 Londoners in 1665?
= the plague | plague
@ the plague had carried off some 70,000 Londoners

? Whose bakery did the fire start in?
= Thomas Farriner
@ in the bakery of Thomas Farriner in Pudding Lane

? What was Pudding Lane named after?
= the offal | the offal, or puddings, that fell from butchers' carts | offal
@ named after the offal, or puddings, that fell from butchers' carts

? What did Farriner supply to the navy?
= ship's biscuit
@ Farriner, who supplied ship's biscuit to the navy

? Who was Lord Mayor at the time of the fire?
= Sir Thomas Bludworth | Thomas Bludworth
@ Sir Thomas Bludworth, the Lord Mayor

? What goods were stored in the warehouses of Thames Street?
= oil, tallow, hemp and brandy
@ which were full of oil, tallow, hemp and brandy

? what were firehooks used for
= a building could be dragged down to make a gap
@ heavy poles with which a building could be dragged down to make a gap

? What were the water pipes made from?
= elm
@ Water ran through the streets in pipes of elm

? How much did carters charge at most?
= forty pounds | as much as forty pounds
@ from a few shillings to as much as forty pounds

? Why were the gates shut on Monday?
= to make citizens turn back | make citizens turn back
@ they were shut for a time to make citizens turn back

? Who woke Pepys?
= his maid Jane | Jane
@ who was woken by his maid Jane

? What did Pepys bury in his garden?
= his wine and a Parmesan cheese | wine and a Parmesan cheese
@ buried his wine and a Parmesan cheese

? Who was put in command of the firefighting on Monday?
= James | James, Duke of York
@ the king gave command of the operations to James

? Which diarist described the camps in Islington and Highgate?
= John Evelyn | Another diarist, John Evelyn
@ Another diarist, John Evelyn, described refugees camping

? What was the worst day of the fire?
= Tuesday 4 September
@ Tuesday 4 September was the day of greatest destruction

? What river had the Duke of York hoped would stop the fire?
= Fleet | River Fleet | the River Fleet
@ The fire leapt the River Fleet

? Why was St Paul's covered with scaffolding?
= it was under repair | because it was under repair
@ encased in wooden scaffolding because it was under repair

? What ran down the streets when the cathedral roof fell in?
= molten lead
@ molten lead ran down the streets in a stream

? What did the garrison of the Tower do with gunpowder?
= blow up houses
@ used gunpowder to blow up houses

? How many parish churches burned?
= eighty-seven
@ About 13,200 houses, eighty-seven parish churches

? How big was the burnt area?
= 436 acres
@ on an area of 436 acres

? Who has questioned the low number of deaths?
= modern writers such as Neil Hanson | Neil Hanson
@ a figure that modern writers such as Neil Hanson have questioned

? Where did King Charles visit the homeless?
= Moorfields
@ Charles visited Moorfields, where a great crowd was camped

? What was Robert Hubert's trade?
= watchmaker | a simple-minded watchmaker from Rouen
@ Robert Hubert, a simple-minded watchmaker from Rouen

? When was Hubert hanged?
= 27 October 1666
@ He was hanged at Tyburn on 27 October 1666

? Who did the inscription on the Monument blame?
= the Catholics | Catholics
@ an inscription on the Monument blamed the Catholics

? Why were the plans for a new city not carried out?
= ownership could not be sorted out and money was lacking | because ownership could not be sorted out and money was lacking
@ because ownership could not be sorted out and money was lacking

? How many churches did Wren rebuild?
= fifty-one
@ Wren rebuilt fifty-one churches and the cathedral

? How tall is the Monument?
= 202 feet
@ a column 202 feet high

? What did Nicholas Barbon found?
= the first company for insuring houses | first company for insuring houses
@ Nicholas Barbon founded the first company for insuring houses

~ Which objects of sport almost cost an innocent foreigner his life?
= tennis balls | the tennis balls he carried
@ because the tennis balls he carried were taken for fireballs

~ How can one tell that the man who pleaded guilty was not to blame?
= he had not landed in the country until two days after the outbreak | the house had no such window
@ although the house had no such window and he had not landed in the country until two days after the outbreak

~ From what source was the reconstruction paid under the statute?
= a tax of a shilling a ton on coal | tax of a shilling a ton on coal
@ laid a tax of a shilling a ton on coal

~ Why did the traders in printed works think their wares secure?
= thick stone would keep it safe
@ reckoning that thick stone would keep it safe

~ What body resolved disputes over rented property?
= Fire Court | A special Fire Court of judges
@ A special Fire Court of judges settled quarrels

~ Who was the earliest to perish?
= their maid | maid
@ their maid, too frightened to follow, became the first victim

~ What military deed overseas was thought to have provoked the foes?
= the burning of West-Terschelling | burning of West-Terschelling
@ in revenge for the burning of West-Terschelling by Admiral Holmes

~ What happened to some of the pumps at the waterside?
= toppled into the Thames | toppled into the Thames while being filled
@ several toppled into the Thames while being filled

! What was the name of Farriner's maid?

! How much was Nicholas Barbon's company worth?

! In what year did Sir Thomas Bludworth die?

! How many houses were blown up by the garrison of the Tower?

! Who had the inscription removed in 1830?

! Where did Pepys take refuge after his house burned down?

! How many people were hanged for the fire together with Hubert?

! Which of the plans for a new city was carried out by the king?

! What did Evelyn bury in his garden?

! How many books were lost in the crypt of St Paul's?
