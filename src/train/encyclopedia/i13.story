# Elizabeth I
Elizabeth I (7 September 1533 – 24 March 1603) was Queen of England and Ireland from 17 November 1558 until her death, and the last of the five monarchs of the House of Tudor. She was born at Greenwich Palace, to the disappointment of her father, Henry VIII, who had broken with Rome in order to marry her mother, Anne Boleyn, and had expected a son. When she was two years and eight months old Anne was beheaded, the marriage was annulled, and Elizabeth was declared illegitimate; the Succession Act of 1543, though it did not make her legitimate again, put her back in line for the throne after her half-brother Edward and her half-sister Mary. Under William Grindal and, after he had died of plague, Roger Ascham, she learned French, Italian, Latin and Greek so well that the latter said her mind had no womanly weakness. She lived for a time with her stepmother, Catherine Parr.

Catherine's fourth husband, Thomas Seymour, behaved so familiarly towards the girl, coming into her bedroom in his nightgown, that she was sent away in May 1548. After his wife's death he planned to marry the princess, and was beheaded for treason in March of the next year; Elizabeth, questioned for weeks by Sir Robert Tyrwhit, admitted nothing. During the reign of her Catholic sister she outwardly conformed to the old faith. When Sir Thomas Wyatt led a rebellion in 1554 against Mary's marriage to Philip of Spain, she was suspected of having known of it and taken to the Tower, where she spent two months before she was moved to Woodstock and kept there under the guard of Sir Henry Bedingfield for almost a year. On 17 November 1558 Mary died childless at St James's Palace. Elizabeth is said to have received the news under an oak in the park of Hatfield.

The coronation took place on 15 January 1559, a date chosen by the astrologer John Dee. Her chief adviser was William Cecil, later Lord Burghley, who served her for forty years, while Sir Francis Walsingham built up a network of spies. The religious settlement of 1559 consisted of two laws: the Act of Supremacy made the queen Supreme Governor of the Church of England, a title chosen instead of Supreme Head because many would not accept a woman as head, and the Act of Uniformity imposed a revised Book of Common Prayer and fined those who stayed away from church twelve pence. Only one of the bishops appointed under Mary accepted it. Elizabeth, who kept a crucifix and candles in her chapel, disliked both Puritans and papists, yet she had no wish, as Francis Bacon put it, to make windows into men's hearts. In 1570 Pope Pius V declared her a heretic and released her subjects from obedience.

Parliament begged her again and again to marry, the more urgently after she had nearly died of smallpox at Hampton Court in October 1562. Among her suitors were Philip II, Eric XIV of Sweden and the Archduke Charles of Austria. The man she loved was probably Robert Dudley, her Master of the Horse, whom she made Earl of Leicester; but in September 1560 his wife, Amy Robsart, was found with a broken neck at the foot of a staircase at Cumnor Place, and although the jury called it an accident the scandal made a marriage impossible. The last serious candidate was Francis, Duke of Anjou, whom she called her frog, and who was twenty-two years younger. When John Stubbs wrote a pamphlet against the match in 1579 his right hand was cut off. From then on she was celebrated as the Virgin Queen, wedded to her people, and compared with the goddess Diana.

In May 1568 Mary, Queen of Scots, a granddaughter of Henry VII's daughter Margaret, fled over the Solway Firth after losing the battle of Langside, and asked for help against the lords who had deposed her. Many Catholics regarded her as the rightful queen of England, and she was held in one castle after another for nearly nineteen years. A rising of the northern earls in 1569 failed, and some 600 of those who had taken part were hanged. The Ridolfi plot of 1571, named after a Florentine banker, cost the Duke of Norfolk his head. In 1586 Walsingham's men read letters which the prisoner at Chartley sent out in the bung of a beer barrel, and in one of these she approved a plan of Anthony Babington to murder the queen. She was tried at Fotheringhay and executed there on 8 February 1587; Elizabeth maintained that her secretary, William Davison, had sent off the warrant against her orders, and put him in the Tower.

For long she avoided open war, but Francis Drake, who sailed round the world between 1577 and 1580, plundered Spanish treasure ships and was knighted on the deck of the Golden Hind at Deptford. By the Treaty of Nonsuch in August 1585 she promised the Dutch rebels an army, led by Leicester. In April 1587 Drake burned the shipping in the harbour of Cádiz, or, as he said, singed the King of Spain's beard. The Armada, some 130 ships under the Duke of Medina Sidonia, left Lisbon in May 1588 to fetch the army of the Duke of Parma from Flanders. Off Calais eight fireships drove it out of its anchorage in the night of 28 July (old style); it was mauled the next day off Gravelines and had to return round Scotland and Ireland, where storms wrecked many vessels. At Tilbury the queen told the troops that she had the body of a weak woman but the heart and stomach of a king.

The victory did not end the war, and an English counterattack in 1589, commanded by Drake and Sir John Norris, came to grief before Lisbon. In Ireland Hugh O'Neill, Earl of Tyrone, won the battle of the Yellow Ford in 1598. Robert Devereux, Earl of Essex, the young stepson of Leicester, was sent there with more than 17,000 men, concluded a truce instead of fighting, and returned without leave, rushing into the royal bedchamber before she had put on her wig. Deprived of his monopoly on sweet wines, he tried to raise London in February 1601, but nobody followed, and he was beheaded at the age of thirty-five. His successor in Ireland, Lord Mountjoy, beat O'Neill and his Spanish allies at Kinsale. The 1590s were a time of bad harvests, high taxes and unemployment; the Poor Law of 1601 obliged every parish to look after its needy. In the same year, in what is called the Golden Speech, she assured the Commons that their love was the glory of her crown.

Her reign was an age of discovery and of the theatre. Christopher Marlowe and William Shakespeare wrote for the stage; the first permanent playhouse, called simply The Theatre, was opened in 1576 by James Burbage at Shoreditch. Edmund Spenser dedicated to her The Faerie Queene, for which he received fifty pounds a year. In 1584 Walter Raleigh obtained a patent to settle North America, where Virginia was named in her honour, but the colonists of Roanoke, last seen in 1587, vanished without a trace. The East India Company received its charter on 31 December 1600. In the portraits, for which her face was copied from approved patterns, she never ages; in reality her teeth were black and she had lost most of her hair. She died at Richmond Palace, having refused for days to go to bed. Robert Cecil, the son of Burghley, had arranged in secret that James VI of Scotland should succeed her, and she shares a tomb with Mary in Westminster Abbey.

? How many monarchs belonged to the House of Tudor?
= five
@ the last of the five monarchs of the House of Tudor

? Where was Elizabeth I born?
= Greenwich Palace
@ She was born at Greenwich Palace

? Why had Henry VIII broken with Rome?
= in order to marry her mother, Anne Boleyn | to marry her mother, Anne Boleyn | in order to marry her mother
@ in order to marry her mother, Anne Boleyn

? What happened to William Grindal?
= died of plague | he had died of plague
@ after he had died of plague

? What did Ascham say about Elizabeth's mind?
= had no womanly weakness | no womanly weakness
@ said her mind had no womanly weakness

? Who was Elizabeth's stepmother?
= Catherine Parr
@ with her stepmother, Catherine Parr

? for what crime was Thomas Seymour beheaded
= treason
@ was beheaded for treason in March of the next year

? Who questioned Elizabeth about Seymour?
= Sir Robert Tyrwhit | Robert Tyrwhit
@ questioned for weeks by Sir Robert Tyrwhit

? Against what was Wyatt's rebellion directed?
= Mary's marriage to Philip of Spain
@ against Mary's marriage to Philip of Spain

? How long was Elizabeth in the Tower?
= two months
@ where she spent two months before she was moved

? Under what kind of tree did she get the news of Mary's death?
= oak | an oak
@ received the news under an oak in the park of Hatfield

? Who picked the date of the coronation?
= John Dee | the astrologer John Dee
@ a date chosen by the astrologer John Dee

? What title did the Act of Supremacy give to the queen?
= Supreme Governor of the Church of England | Supreme Governor
@ made the queen Supreme Governor of the Church of England

? What fine did people pay who didn't go to church?
= twelve pence
@ fined those who stayed away from church twelve pence

? What did the pope do in 1570?
= declared her a heretic and released her subjects from obedience | declared her a heretic
@ Pope Pius V declared her a heretic and released her subjects from obedience

? Who built a spy network for Elizabeth?
= Sir Francis Walsingham | Francis Walsingham
@ Sir Francis Walsingham built up a network of spies

? What illness nearly killed the queen in 1562?
= smallpox
@ nearly died of smallpox at Hampton Court

? What office did Robert Dudley have?
= Master of the Horse | her Master of the Horse
@ Robert Dudley, her Master of the Horse

? How did Amy Robsart die?
= with a broken neck | broken neck
@ was found with a broken neck at the foot of a staircase

? What did she call the Duke of Anjou?
= frog | her frog
@ whom she called her frog

? What was the punishment of John Stubbs?
= his right hand was cut off | right hand was cut off
@ his right hand was cut off

? After which lost battle did Mary of Scots flee to England?
= Langside | battle of Langside | the battle of Langside
@ after losing the battle of Langside

? How long was the Scottish queen held prisoner?
= nearly nineteen years
@ one castle after another for nearly nineteen years

? What was Ridolfi's profession?
= banker | a Florentine banker | Florentine banker
@ named after a Florentine banker

? In what were Mary's letters hidden?
= the bung of a beer barrel | bung of a beer barrel | beer barrel
@ sent out in the bung of a beer barrel

? When was Mary, Queen of Scots, executed?
= 8 February 1587
@ executed there on 8 February 1587

? Where was Drake knighted?
= on the deck of the Golden Hind at Deptford | Deptford | deck of the Golden Hind
@ knighted on the deck of the Golden Hind at Deptford

? What did the queen promise in the Treaty of Nonsuch?
= an army | army | an army, led by Leicester
@ she promised the Dutch rebels an army, led by Leicester

? Who commanded the Armada?
= Duke of Medina Sidonia | the Duke of Medina Sidonia
@ some 130 ships under the Duke of Medina Sidonia

? How many fireships were sent against the Armada at Calais?
= eight
@ Off Calais eight fireships drove it out

? Who won at the Yellow Ford?
= Hugh O'Neill | Hugh O'Neill, Earl of Tyrone
@ Hugh O'Neill, Earl of Tyrone, won the battle

? What monopoly was taken from Essex?
= sweet wines | monopoly on sweet wines
@ Deprived of his monopoly on sweet wines

? What did the Poor Law require of parishes?
= look after its needy | to look after its needy
@ obliged every parish to look after its needy

? By whom was The Theatre opened?
= James Burbage
@ was opened in 1576 by James Burbage

? what did Spenser get for the Faerie Queene
= fifty pounds a year
@ for which he received fifty pounds a year

? When was the East India Company chartered?
= 31 December 1600
@ received its charter on 31 December 1600

? Which palace did Elizabeth die in?
= Richmond Palace | Richmond
@ She died at Richmond Palace

~ What was the parent upset about when the baby came?
= had expected a son | expected a son
@ and had expected a son

~ What fiery raid was boasted of as an insult to a monarch's facial hair?
= burned the shipping in the harbour of Cádiz | Drake burned the shipping in the harbour of Cádiz
@ Drake burned the shipping in the harbour of Cádiz

~ What manly qualities did the sovereign claim before her soldiers?
= the heart and stomach of a king | heart and stomach of a king
@ the heart and stomach of a king

~ Who was blamed and locked up for the death of the rival?
= William Davison | her secretary, William Davison
@ that her secretary, William Davison, had sent off the warrant

~ Which inquisitive practice in matters of belief did she reject?
= to make windows into men's hearts | make windows into men's hearts
@ to make windows into men's hearts

~ Why was the more ambitious religious title avoided?
= many would not accept a woman as head | because many would not accept a woman as head
@ because many would not accept a woman as head

~ What became of the settlers across the Atlantic?
= vanished without a trace
@ vanished without a trace

~ In what unprepared state did the disobedient favourite surprise her?
= before she had put on her wig
@ before she had put on her wig

! How did Catherine Parr die?

! What was Anne Boleyn accused of?

! Which bishop accepted the settlement of 1559?

! How many ships did England have in 1588?

! Who executed Thomas Wyatt?

! When did Elizabeth visit Mary at Chartley?

! How many colonists lived at Roanoke?

! What did the Duke of Parma say about the Armada's defeat?

! How much did the queen pay Shakespeare?

! Why did Eric XIV refuse to marry Elizabeth?
