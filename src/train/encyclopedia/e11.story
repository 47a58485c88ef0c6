# Novel
A novel is a long work of fiction in prose, usually published as a book of its own. The English word comes from the Italian novella, "new thing", which was applied in the Middle Ages to short tales such as those of Giovanni Boccaccio; most other European languages use a form of the French roman, originally a story in the vernacular as opposed to Latin. There is no agreed minimum of length, although prizes often demand 40,000 words. What sets it apart from the epic is prose and a concern with ordinary experience, and from the romance, with its knights and marvels, a certain respect for probability. E. M. Forster, in a series of lectures given at Cambridge in 1927, was content to define it as a fiction in prose of a certain extent.

Long fictions were written in many parts of the ancient world. Five Greek love stories survive whole, among them Daphnis and Chloe by Longus, in which two foundlings brought up by shepherds discover their feelings, and in Latin there is The Golden Ass of Apuleius, whose hero is turned into a donkey by a magic ointment and regains his shape by eating roses. The Tale of Genji, composed in Japan soon after the year 1000 by Murasaki Shikibu, a lady in waiting to the empress, follows the loves of a prince through fifty-four chapters and is frequently called the first psychological novel. In China, where fiction long ranked low, The Water Margin told of 108 outlaws, and Dream of the Red Chamber, written by Cao Xueqin in the eighteenth century, portrayed the decline of a great household.

Spain gave Europe two models in the space of fifty years. Lazarillo de Tormes, an anonymous little book of 1554, is narrated by a boy who serves a series of masters, the first of them a blind beggar; it founded the picaresque, in which a rogue sees society from below, and was placed on the Index for its mockery of the clergy. Don Quixote, by Miguel de Cervantes, a veteran who had lost the use of his left hand at the battle of Lepanto, concerns a country gentleman whose wits have been turned by reading tales of chivalry. Its first part appeared in 1605. A spurious sequel by a writer calling himself Avellaneda, published in 1614, stung Cervantes into finishing the second, in which the hero meets people who have read about him.

In England the rise of the form is connected with the growth of a middle class that had leisure and money for reading. Daniel Defoe was almost sixty when he brought out Robinson Crusoe in 1719, presenting the adventures of the castaway as a true account. Samuel Richardson, a printer who had been asked to compile a manual of model letters, made a story out of one such exchange: Pamela, which came out in 1740, tells through letters how a maidservant resists her employer and in the end marries him. Henry Fielding parodied it in Shamela and went on to write Tom Jones, a comic epic in eighteen books. Laurence Sterne played with every rule in Tristram Shandy, whose narrator is not born until the third volume and which includes a black page and a marbled one.

The nineteenth century is regarded as the golden age. Walter Scott, who hid his identity for thirteen years, invented the historical novel with Waverley in 1814. Jane Austen published four books anonymously, and wrote, as she put it, on a little bit of ivory, with a fine brush. Realism triumphed in France: Honoré de Balzac, kept awake by enormous quantities of coffee, linked some ninety works in The Human Comedy, and Gustave Flaubert, who spent five years on Madame Bovary, was prosecuted in 1857 for offending public morals, but acquitted. Émile Zola claimed to treat his characters as a scientist treats specimens. In Russia Leo Tolstoy's War and Peace, with more than five hundred characters, and Fyodor Dostoevsky's Crime and Punishment were printed at the same time in the same magazine, The Russian Messenger.

Publishing practices left their mark. Many works came out in parts: The Pickwick Papers, with which Charles Dickens made his name in 1836 and 1837, was sold in monthly numbers at a shilling, and its circulation rose from 400 to some 40,000 after the introduction of the servant Sam Weller. Authors who wrote to a schedule ended their instalments in suspense and could alter the plot according to sales. In Britain most new novels were issued in three volumes priced at a guinea and a half, a sum so high that readers preferred to borrow them. Charles Edward Mudie, whose lending library charged a guinea a year, thus became a kind of censor, since he refused books unfit for young ladies. The three-decker collapsed in 1894, when the libraries announced that they would pay no more than four shillings a volume.

Modernist writers of the early twentieth century turned inward. Marcel Proust, confined by asthma to a bedroom lined with cork, devoted his last years to In Search of Lost Time, the first volume of which he had to publish at his own expense in 1913 after several houses had rejected it. James Joyce's Ulysses, set in Dublin on a single day, 16 June 1904, was issued in Paris by Sylvia Beach, an American bookseller, and remained banned in the United States until 1933. Virginia Woolf abandoned plot for the stream of consciousness, a technique that renders thoughts as they arise, in Mrs Dalloway. Franz Kafka asked his friend Max Brod to burn his manuscripts unread; Brod disobeyed, and The Trial was published in 1925, a year after its author had died of tuberculosis.

Since 1945 the form has become truly worldwide. Chinua Achebe's Things Fall Apart, published in London in 1958, described the coming of missionaries to an Igbo village from the African side and has sold many millions of copies. Gabriel García Márquez pawned his household goods while he wrote One Hundred Years of Solitude, the best-known example of magic realism, a manner that reports miracles in a matter-of-fact tone; it was brought out in Buenos Aires in 1967. Salman Rushdie won the Booker Prize for Midnight's Children, whose hero is born at the instant of India's independence. The paperback, launched in Britain by Allen Lane's Penguin Books in 1935 at sixpence, the price of ten cigarettes, had by then put fiction within reach of all. Crime, romance and science fiction account for a large part of sales, and electronic readers have spread since 2007.

? From what language does the word novel come?
= Italian | the Italian
@ The English word comes from the Italian novella

? What does novella mean?
= new thing
@ the Italian novella, "new thing"

? What minimum length do prizes often demand?
= 40,000 words
@ although prizes often demand 40,000 words

? How did Forster define the novel?
= a fiction in prose of a certain extent | fiction in prose of a certain extent | as a fiction in prose of a certain extent
@ define it as a fiction in prose of a certain extent

? How many Greek love stories survive?
= Five
@ Five Greek love stories survive whole

? Who wrote Daphnis and Chloe?
= Longus
@ among them Daphnis and Chloe by Longus

? How does the hero of The Golden Ass get his shape back?
= by eating roses | eating roses
@ regains his shape by eating roses

? What was Murasaki Shikibu's position?
= lady in waiting to the empress | a lady in waiting to the empress | lady in waiting
@ a lady in waiting to the empress

? how many outlaws are in the water margin
= 108
@ The Water Margin told of 108 outlaws

? What is Dream of the Red Chamber about?
= the decline of a great household | decline of a great household
@ portrayed the decline of a great household

? What genre did Lazarillo de Tormes found?
= picaresque | the picaresque
@ it founded the picaresque

? Who is Lazarillo's first master?
= a blind beggar | blind beggar
@ the first of them a blind beggar

? At what battle did Cervantes lose the use of his hand?
= Lepanto | the battle of Lepanto
@ at the battle of Lepanto

? When was the first part of Don Quixote published?
= 1605
@ Its first part appeared in 1605

? Who published a spurious sequel to Don Quixote?
= Avellaneda | a writer calling himself Avellaneda
@ A spurious sequel by a writer calling himself Avellaneda

? How old was Defoe when Robinson Crusoe came out?
= almost sixty
@ Daniel Defoe was almost sixty when he brought out Robinson Crusoe

? What was Richardson's trade?
= printer | a printer
@ Samuel Richardson, a printer who had been asked

? What is Pamela about?
= how a maidservant resists her employer and in the end marries him
@ how a maidservant resists her employer and in the end marries him

? In which work did Fielding parody Pamela?
= Shamela
@ Henry Fielding parodied it in Shamela

? What unusual pages does Tristram Shandy include?
= a black page and a marbled one
@ includes a black page and a marbled one

? What kind of novel did Scott invent?
= historical novel | the historical novel
@ invented the historical novel with Waverley

? How did Balzac stay awake?
= by enormous quantities of coffee | enormous quantities of coffee | coffee
@ kept awake by enormous quantities of coffee

? Why was Flaubert prosecuted?
= for offending public morals | offending public morals
@ was prosecuted in 1857 for offending public morals

? In which magazine was War and Peace printed?
= The Russian Messenger
@ in the same magazine, The Russian Messenger

? How much did a monthly number of The Pickwick Papers cost?
= a shilling | shilling
@ was sold in monthly numbers at a shilling

? What made the circulation of Pickwick rise?
= the introduction of the servant Sam Weller | introduction of the servant Sam Weller
@ after the introduction of the servant Sam Weller

? What did authors do at the ends of instalments?
= ended their instalments in suspense
@ ended their instalments in suspense

? What did Mudie's library charge per year?
= a guinea | guinea
@ whose lending library charged a guinea a year

? In what year did the three-decker collapse?
= 1894
@ The three-decker collapsed in 1894

? With what was Proust's bedroom lined?
= cork
@ a bedroom lined with cork

? On what date does Ulysses take place?
= 16 June 1904
@ set in Dublin on a single day, 16 June 1904

? Ulysses was published by whom?
= Sylvia Beach
@ was issued in Paris by Sylvia Beach

? What is stream of consciousness?
= a technique that renders thoughts as they arise | technique that renders thoughts as they arise
@ a technique that renders thoughts as they arise

? What was Max Brod asked to do?
= burn his manuscripts unread | to burn his manuscripts unread
@ asked his friend Max Brod to burn his manuscripts unread

? Where was Things Fall Apart published?
= London
@ Things Fall Apart, published in London in 1958

? One Hundred Years of Solitude is an example of what?
= magic realism
@ the best-known example of magic realism

? When is the hero of Midnight's Children born?
= at the instant of India's independence | the instant of India's independence
@ whose hero is born at the instant of India's independence

~ What has deranged the mind of the Spanish squire?
= reading tales of chivalry | by reading tales of chivalry
@ whose wits have been turned by reading tales of chivalry

~ To what social development is the success of the English genre attributed?
= the growth of a middle class | the growth of a middle class that had leisure and money for reading
@ connected with the growth of a middle class

~ To what minute artistic work did a lady author liken her craft?
= a little bit of ivory, with a fine brush | a little bit of ivory
@ on a little bit of ivory, with a fine brush

~ Why did people rent rather than purchase new fiction?
= a sum so high | priced at a guinea and a half
@ priced at a guinea and a half, a sum so high that readers

~ What sort of volumes did a businessman keep off his shelves?
= books unfit for young ladies
@ since he refused books unfit for young ladies

~ Which illness shut a Frenchman in?
= asthma
@ confined by asthma to a bedroom

~ How did a Colombian get money while composing his masterpiece?
= pawned his household goods
@ Gabriel García Márquez pawned his household goods

~ With what everyday purchase can the cost of the first cheap editions be equated?
= ten cigarettes | the price of ten cigarettes
@ at sixpence, the price of ten cigarettes

! Who translated The Tale of Genji into English?
! In what year did Cervantes die?
! How much was Defoe paid for Robinson Crusoe?
! Who wrote Lazarillo de Tormes?
! In what magazine was Madame Bovary printed?
! Who was the second master of Lazarillo?
! How many copies of Ulysses were burned?
! When did Max Brod die?
! Which prize did Achebe receive for Things Fall Apart?
! What did Tolstoy think of Crime and Punishment?
! What did Sterne die of?
