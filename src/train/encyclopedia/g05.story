# Methodism
Methodism is a Protestant movement that sprang from the preaching of John Wesley, a clergyman of the Church of England, in the middle of the eighteenth century. It began as a society for spiritual discipline at Oxford, where John's younger brother Charles gathered a few fellow students in 1729 who fasted on Wednesdays and Fridays, took communion weekly, and visited prisoners in the castle jail. Their strict regularity earned them mocking names such as "the Holy Club", "Bible Moths" and "Methodists", the last of which stuck. George Whitefield, the son of an innkeeper of Gloucester, joined the circle in 1735. Churches descended from the movement today claim some 80 million members and adherents, and most belong to the World Methodist Council.

In 1735 the two Wesleys sailed for Georgia as chaplains to the colony founded by James Oglethorpe. During a storm John was deeply impressed by a party of Moravians, who calmly sang psalms while the English passengers screamed. The mission itself was a failure: he fell in love with Sophia Hopkey, the niece of the chief magistrate of Savannah, refused her communion after she had married another man, and left the colony while a lawsuit was pending. Back in London he came under the influence of Peter Böhler, and on 24 May 1738, at a meeting in Aldersgate Street where Luther's preface to the Epistle to the Romans was being read, he felt his heart "strangely warmed". His brother had undergone a similar conversion three days earlier.

When parish pulpits were closed to them, the leaders turned to the open air. Whitefield preached to the coal miners of Kingswood, near Bristol, in February 1739, and persuaded the reluctant Wesley, who had until then thought it almost a sin to save souls outside a church, to do the same in April. Over the next half-century he rode, by his own estimate, some 250,000 miles and delivered about 40,000 sermons. The New Room at Bristol, begun that same year, is the oldest Methodist building in the world; the Foundery, a disused cannon works near Moorfields, became the headquarters in London. Mobs attacked the preachers at Wednesbury in 1743, often with the encouragement of squires and clergy, who resented the intrusion into their parishes.

Wesley was a gifted organiser. Converts were grouped into classes of about twelve under a leader who inquired weekly into their conduct and collected a penny from each, a scheme that had been invented by a sea captain named Foy in order to pay off the debt on the Bristol meeting house. Members in good standing received a ticket, renewed every quarter. Societies were joined together into circuits, served by lay preachers who were moved every year or two lest they grow stale, and from 1744 the preachers met in an annual Conference. Women, including Sarah Crosby and Mary Bosanquet, were permitted to exhort in public if they could show an "extraordinary call". His pamphlet Primitive Physick, a collection of cheap household remedies, went through twenty-three editions in his lifetime.

In theology the Wesleys followed Jacobus Arminius in maintaining that Christ died for all and that grace can be resisted. Whitefield, a Calvinist, held that God had chosen only some for salvation, and the dispute led to a break in 1741, after which the Calvinistic wing found a patron in Selina, Countess of Huntingdon, and flourished above all in Wales under Howell Harris. The most distinctive tenet was Christian perfection, the belief that a person can be filled in this life with the love of God and freed from voluntary sin. Much of this teaching was spread by the hymns of Charles, who wrote more than 6,000, among them "Hark! The Herald Angels Sing" and "Love Divine, All Loves Excelling".

Although John Wesley insisted that he lived and died a member of the Church of England, his own measures prepared the separation. In 1784 he drew up the Deed of Declaration, which vested legal authority in a hundred preachers, and, since the Bishop of London refused to ordain men for America, he himself set apart Thomas Coke as superintendent. He justified this step by appealing to Lord King's account of the early church, which had convinced him that bishops and presbyters were of the same order. After his death in 1791 disputes arose about the sacraments. They were settled four years later by the Plan of Pacification, which allowed communion in the chapels wherever a majority of trustees and stewards wished for it.

American Methodism was planted in the 1760s by Irish immigrants: Robert Strawbridge in Maryland, and Philip Embury, a carpenter, in New York, where his cousin Barbara Heck urged him to preach after she had found her friends playing cards. Francis Asbury, who arrived in 1771, was the only one of the missionaries sent by Wesley to stay throughout the Revolutionary War. At the Christmas Conference, held in Baltimore in 1784, the Methodist Episcopal Church was constituted, with Asbury and Coke at its head. Circuit riders, of whom half died before the age of thirty-three, followed the settlers westward, and by 1850 roughly one churchgoer in three was a Methodist. Richard Allen, a former slave, founded the African Methodist Episcopal Church in Philadelphia in 1816 because black worshippers had been pulled from their knees in prayer.

In Britain the connexion splintered repeatedly. Alexander Kilham, expelled for demanding that laymen share in government, led the New Connexion out in 1797; the Primitive Methodists, under Hugh Bourne and William Clowes, arose after the camp meeting at Mow Cop in Staffordshire in May 1807, which the Conference had condemned as "highly improper". The latter body was strong among farm labourers and miners, and it furnished many early trade union leaders. Most branches were reunited in 1932 at a ceremony in the Royal Albert Hall. In the United States, the quarrel over a slave-owning bishop, James Andrew, split the church into northern and southern halves in 1844, a breach that was healed only in 1939; the United Methodist Church was created in 1968 through a merger with the Evangelical United Brethren.

? In what century did Methodism begin?
= eighteenth century | the eighteenth century | eighteenth
@ in the middle of the eighteenth century

? Who gathered the students at Oxford in 1729?
= Charles | John's younger brother Charles
@ John's younger brother Charles gathered a few fellow students in 1729

? On which days did the members of the society fast?
= Wednesdays and Fridays
@ who fasted on Wednesdays and Fridays

? What did Whitefield's father do for a living?
= innkeeper | an innkeeper
@ the son of an innkeeper of Gloucester

? What caused people to call the students names like Bible Moths?
= strict regularity | Their strict regularity
@ Their strict regularity earned them mocking names

? What did the Moravians do during the storm?
= calmly sang psalms | sang psalms
@ who calmly sang psalms while the English passengers screamed

? Who was Sophia Hopkey?
= the niece of the chief magistrate of Savannah | niece of the chief magistrate
@ Sophia Hopkey, the niece of the chief magistrate of Savannah

? What was being read at the Aldersgate Street meeting?
= Luther's preface to the Epistle to the Romans
@ where Luther's preface to the Epistle to the Romans was being read

? The colony of Georgia was founded by whom?
= James Oglethorpe
@ the colony founded by James Oglethorpe

? Whom did Whitefield preach to in February 1739?
= coal miners of Kingswood | the coal miners of Kingswood | coal miners
@ Whitefield preached to the coal miners of Kingswood

? how many sermons did wesley deliver
= about 40,000 | 40,000
@ and delivered about 40,000 sermons

? What is the oldest Methodist building?
= The New Room at Bristol | The New Room
@ The New Room at Bristol, begun that same year

? What had the Foundery been before?
= a disused cannon works | cannon works
@ the Foundery, a disused cannon works near Moorfields

? How many people belonged to a class?
= about twelve | twelve
@ grouped into classes of about twelve under a leader

? What was the class scheme originally meant for?
= to pay off the debt on the Bristol meeting house | pay off the debt
@ in order to pay off the debt on the Bristol meeting house

? Why were the lay preachers moved so often?
= lest they grow stale
@ moved every year or two lest they grow stale

? What was Primitive Physick?
= a collection of cheap household remedies | collection of cheap household remedies
@ Primitive Physick, a collection of cheap household remedies

? What did members in good standing get?
= a ticket | ticket
@ Members in good standing received a ticket

? Whose theology did the Wesleys follow?
= Jacobus Arminius
@ the Wesleys followed Jacobus Arminius in maintaining

? Which noblewoman supported the Calvinistic wing?
= Selina, Countess of Huntingdon | Countess of Huntingdon
@ found a patron in Selina, Countess of Huntingdon

? In what year did Whitefield and Wesley break?
= 1741
@ the dispute led to a break in 1741

? How many hymns did Charles write?
= more than 6,000
@ the hymns of Charles, who wrote more than 6,000

? What did the Deed of Declaration do?
= vested legal authority in a hundred preachers
@ which vested legal authority in a hundred preachers

? Why did Wesley himself set apart Thomas Coke?
= the Bishop of London refused to ordain men for America
@ since the Bishop of London refused to ordain men for America

? When did John Wesley die?
= 1791
@ After his death in 1791 disputes arose

? What were the disputes after his death about?
= the sacraments | sacraments
@ After his death in 1791 disputes arose about the sacraments

? What was Philip Embury's trade?
= carpenter | a carpenter
@ Philip Embury, a carpenter, in New York

? Where was the Christmas Conference held?
= Baltimore
@ held in Baltimore in 1784

? Who founded the African Methodist Episcopal Church?
= Richard Allen | Richard Allen, a former slave
@ Richard Allen, a former slave, founded the African Methodist Episcopal Church

? Why was Alexander Kilham expelled?
= for demanding that laymen share in government | demanding that laymen share in government
@ expelled for demanding that laymen share in government

? The Primitive Methodists were strong among which groups?
= farm labourers and miners
@ was strong among farm labourers and miners

? Which church merged to form the United Methodist Church in 1968?
= Evangelical United Brethren | the Evangelical United Brethren
@ through a merger with the Evangelical United Brethren

~ What reason did local landowners and priests have for anger at the itinerants?
= resented the intrusion into their parishes | the intrusion into their parishes
@ who resented the intrusion into their parishes

~ Who stayed in the colonies while they fought for independence?
= Francis Asbury
@ Francis Asbury, who arrived in 1771

~ What condition did females have to meet before speaking at gatherings?
= if they could show an "extraordinary call" | show an "extraordinary call"
@ if they could show an "extraordinary call"

~ Whose pastime alarmed the woman who made a relative start sermons in Manhattan?
= her friends | her friends playing cards
@ after she had found her friends playing cards

~ What sort of fault can believers be rid of, according to the most typical doctrine?
= voluntary sin
@ freed from voluntary sin

~ What was the outdoor gathering in the Midlands called by official critics?
= highly improper
@ which the Conference had condemned as "highly improper"

~ Over which prelate's human property did Americans fall out?
= James Andrew | a slave-owning bishop, James Andrew
@ the quarrel over a slave-owning bishop, James Andrew

~ Whose book persuaded the founder that two ranks of clergy were one?
= Lord King | Lord King's account of the early church
@ by appealing to Lord King's account of the early church

! Who persuaded Whitefield to go to Georgia?

! Whom did Sophia Hopkey marry?

! How many hymns did John Wesley write?

! When did George Whitefield die?

! Why did the Bishop of London ordain Thomas Coke?

! How many members did the New Connexion have in 1797?

! Who led the attack on the preachers at Wednesbury?

! In what year was Francis Asbury born?

! What did Selina teach about grace that can be resisted?

! Which church was created at Philadelphia in 1784?
