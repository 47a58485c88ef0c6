# William Shakespeare
William Shakespeare (baptised 26 April 1564; died 23 April 1616) was an English playwright, poet and actor, widely held to be the greatest writer in his language. About thirty-eight plays, 154 sonnets and two long narrative poems are attributed to him. His dramas have been translated into every major living tongue and are performed more often than those of any other author. He was born in Stratford-upon-Avon, a market town in Warwickshire, as the third of eight children of John Shakespeare, a glover who also dealt, not always legally, in wool, and of Mary Arden, the daughter of a prosperous farmer. John rose to be bailiff, an office equivalent to mayor, in 1568, but fell into debt in the next decade and ceased to attend the meetings of the council.

No record of his schooling survives, but he presumably attended the King's New School, a few minutes' walk from his home, where boys were drilled in Latin grammar and read Ovid, Terence and Plautus. At eighteen he married Anne Hathaway, who was eight years his senior and already expecting a child; the marriage banns were read once instead of the usual three times. Their daughter Susanna was christened in May 1583, and twins, Hamnet and Judith, followed in February 1585. Hamnet, the only son, died at the age of eleven of an unknown cause. Between the birth of the twins and 1592 almost nothing is known of the poet, so that scholars speak of the "lost years". A tale that he fled from Stratford after poaching deer was first told long after his death.

By 1592 he had made enough of a name in London to be attacked in print. A pamphlet published under the name of Robert Greene, a dramatist educated at Cambridge, who had died in poverty, complained of "an upstart crow, beautified with our feathers", apparently resenting that a mere actor should presume to write. In June of that year the theatres were shut, first because of a riot and then on account of plague, and stayed so with short breaks until 1594. During this interval Shakespeare turned to verse. Venus and Adonis, which appeared in 1593, and The Rape of Lucrece, issued in the following year, were both dedicated to Henry Wriothesley, third Earl of Southampton. The first proved the most popular of all his works in his lifetime, going through many editions.

From 1594 he belonged to the Lord Chamberlain's Men, a company in which he was a shareholder as well as player and writer, and which soon became the foremost in the capital. Its leading actor was Richard Burbage, the first Hamlet, Othello and Lear, while comic roles fell to Will Kemp and, after his departure, to the subtler Robert Armin. Having lost the lease of the land on which their old playhouse stood, the members dismantled it one night at the end of 1598, carried the timbers across the Thames and used them to erect the Globe on the south bank. The new house held perhaps three thousand people, of whom the poorest paid a penny to stand in the open yard. When James I came to the throne in 1603 he took the troupe under his own patronage, and it was called the King's Men from then on.

His early pieces were chiefly comedies and histories. Richard III completed a series of four plays on the Wars of the Roses, for which the chronicles of Raphael Holinshed provided most of the material, and A Midsummer Night's Dream combined fairies, lovers and a troupe of clumsy artisans. Romeo and Juliet was drawn from a poem by Arthur Brooke. Falstaff, the fat knight of Henry IV, was originally named Oldcastle, but had to be rechristened when descendants of that Protestant martyr protested. The four great tragedies came in the space of about six years: Hamlet, probably in 1600, then Othello, King Lear and Macbeth, the last of which flattered the new king by touching upon witchcraft and his supposed ancestor Banquo. The late romances, among them The Winter's Tale and The Tempest, deal with loss, forgiveness and reunion.

He wrote mostly in blank verse, that is, unrhymed lines of ten syllables with the stress on every second one, but gave prose to servants, madmen and comic characters. Over the years his verse became freer, with sentences that run past the ends of the lines. Hundreds of words are recorded for the first time in his texts, although many were no doubt already in spoken use. Phrases such as "a foregone conclusion", which comes from Othello, and "the world's mine oyster", from The Merry Wives of Windsor, have passed into everyday English. The sonnets, published in 1609 by Thomas Thorpe, perhaps without the author's leave, are addressed for the most part to a fair young man, and the remainder to a "dark lady". Neither has been identified with certainty, nor has the "Mr W. H." of the dedication.

The theatre made him wealthy. In 1597 he purchased New Place, the second-largest house in Stratford, and in 1602 he paid 320 pounds for farmland nearby. The company began in 1609 to use an indoor theatre at Blackfriars during the winter, where candles lit the stage and the cheapest seat cost six times as much as at the Globe. The latter burned down on 29 June 1613, after a cannon fired during a performance of Henry VIII had set the thatch alight; nobody was killed, though one man's breeches caught fire and had to be put out with a bottle of ale. His will, signed in March 1616, left most of his property to Susanna, and to his wife only "my second best bed". He was buried in the chancel of Holy Trinity Church beneath a stone that curses anyone who moves his bones.

Only half of the plays had been printed when he died, some in faulty texts. In 1623 two fellow actors, John Heminges and Henry Condell, collected thirty-six of them in the volume known as the First Folio, without which Macbeth, Twelfth Night and Julius Caesar, among others, would have been lost. Ben Jonson, his friend and rival, contributed a poem declaring that he was "not of an age, but for all time". Taste changed: in 1681 Nahum Tate gave King Lear a happy ending, which held the stage for a century and a half. David Garrick organised a jubilee at Stratford in 1769 that was spoiled by heavy rain. Since the nineteenth century a number of people have maintained that the works were written by somebody else, Francis Bacon and the Earl of Oxford being the favourite candidates, but almost all specialists reject the notion.

? How many sonnets are attributed to Shakespeare?
= 154
@ About thirty-eight plays, 154 sonnets and two long narrative poems

? What was the occupation of John Shakespeare?
= glover | a glover
@ children of John Shakespeare, a glover who also dealt

? In which county is Stratford?
= Warwickshire
@ a market town in Warwickshire

? An office equal to mayor was called what?
= bailiff
@ John rose to be bailiff, an office equivalent to mayor

? What happened to John Shakespeare in the 1570s?
= fell into debt
@ but fell into debt in the next decade

? What school did Shakespeare probably go to?
= King's New School | the King's New School
@ he presumably attended the King's New School

? How much older was Anne Hathaway than her husband?
= eight years
@ who was eight years his senior

? When was Susanna christened?
= May 1583
@ Their daughter Susanna was christened in May 1583

? who was the twin sister of hamnet
= Judith
@ twins, Hamnet and Judith, followed

? How old was Hamnet when he died?
= eleven | the age of eleven
@ died at the age of eleven of an unknown cause

? What do scholars call the period before 1592?
= lost years | the "lost years"
@ so that scholars speak of the "lost years"

? Where was Robert Greene educated?
= Cambridge | at Cambridge
@ Robert Greene, a dramatist educated at Cambridge

? Why were the theatres shut first in June 1592?
= a riot | riot | because of a riot
@ the theatres were shut, first because of a riot

? To whom was The Rape of Lucrece dedicated?
= Henry Wriothesley, third Earl of Southampton | Henry Wriothesley | third Earl of Southampton
@ dedicated to Henry Wriothesley, third Earl of Southampton

? What year did Venus and Adonis come out?
= 1593
@ Venus and Adonis, which appeared in 1593

? Who was the main actor of the Lord Chamberlain's Men?
= Richard Burbage
@ Its leading actor was Richard Burbage

? What did the members do with the timbers of the old playhouse?
= used them to erect the Globe | erect the Globe
@ used them to erect the Globe on the south bank

? How many people could the Globe hold?
= perhaps three thousand | three thousand
@ The new house held perhaps three thousand people

? What did it cost to stand in the yard?
= a penny | penny
@ the poorest paid a penny to stand

? What was the name of the troupe after 1603?
= King's Men | the King's Men
@ it was called the King's Men from then on

? Who provided the material for the plays on the Wars of the Roses?
= Raphael Holinshed | the chronicles of Raphael Holinshed
@ the chronicles of Raphael Holinshed provided most of the material

? On whose poem is Romeo and Juliet based?
= Arthur Brooke
@ drawn from a poem by Arthur Brooke

? What was Falstaff's original name?
= Oldcastle
@ was originally named Oldcastle

? How did Macbeth flatter the king?
= by touching upon witchcraft and his supposed ancestor Banquo | touching upon witchcraft and his supposed ancestor Banquo
@ by touching upon witchcraft and his supposed ancestor Banquo

? What themes do the late romances have?
= loss, forgiveness and reunion
@ deal with loss, forgiveness and reunion

? What is blank verse?
= unrhymed lines of ten syllables with the stress on every second one | unrhymed lines of ten syllables
@ unrhymed lines of ten syllables with the stress on every second one

? From which play does "a foregone conclusion" come?
= Othello
@ which comes from Othello

? In what year were the sonnets published?
= 1609
@ The sonnets, published in 1609 by Thomas Thorpe

? What did Shakespeare buy in 1597?
= New Place | New Place, the second-largest house in Stratford
@ In 1597 he purchased New Place

? how much did he pay for the farmland
= 320 pounds
@ he paid 320 pounds for farmland nearby

? What lit the stage at Blackfriars?
= candles
@ where candles lit the stage

? What caused the Globe to burn?
= a cannon fired during a performance of Henry VIII | a cannon | a cannon fired during a performance of Henry VIII had set the thatch alight
@ after a cannon fired during a performance of Henry VIII had set the thatch alight

? What did Shakespeare leave his wife?
= second best bed | my second best bed
@ to his wife only "my second best bed"

? Where was Shakespeare buried?
= Holy Trinity Church | in the chancel of Holy Trinity Church | the chancel of Holy Trinity Church
@ He was buried in the chancel of Holy Trinity Church

? How many plays does the First Folio contain?
= thirty-six
@ collected thirty-six of them in the volume known as the First Folio

? Who gave King Lear a happy ending?
= Nahum Tate
@ in 1681 Nahum Tate gave King Lear a happy ending

~ What shortcut was taken when the couple wed in a hurry?
= the marriage banns were read once instead of the usual three times | banns were read once
@ the marriage banns were read once instead of the usual three times

~ Of what offence was the young man accused in a late legend?
= poaching deer
@ he fled from Stratford after poaching deer

~ Who succeeded the first clown of the company?
= Robert Armin
@ to the subtler Robert Armin

~ Who objected to the mocking use of a famous family's name?
= descendants of that Protestant martyr | descendants
@ when descendants of that Protestant martyr protested

~ How did the style of the poet's lines evolve with age?
= became freer | his verse became freer
@ Over the years his verse became freer

~ With what beverage was burning clothing extinguished?
= ale | a bottle of ale
@ had to be put out with a bottle of ale

~ What threat guards the tomb?
= curses anyone who moves his bones | a stone that curses anyone who moves his bones
@ beneath a stone that curses anyone who moves his bones

~ What went wrong at the eighteenth-century festival in honour of the dramatist?
= heavy rain | spoiled by heavy rain
@ that was spoiled by heavy rain

! Of what did Hamnet die?
! Who was the young man of the sonnets?
! In what year did Anne Hathaway die?
! How much did New Place cost?
! Who played Juliet for the first time?
! What was the name of the man whose breeches caught fire?
! In what year was the Globe pulled down by the Puritans?
! Which of Shakespeare's plays did Ben Jonson dislike?
! How many children did Judith have?
! Who took over as bailiff after John Shakespeare?
! Why did Will Kemp leave the company?
