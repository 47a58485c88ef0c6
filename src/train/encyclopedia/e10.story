# Johann Sebastian Bach
Johann Sebastian Bach was a German composer and organist of the late Baroque whose music, more than a thousand pieces in almost every form of the age except opera, is admired for its command of counterpoint, its harmonic daring and its expressive depth. He was born at Eisenach in Thuringia on 21 March 1685, by the old calendar then used in Protestant lands, and died in Leipzig on 28 July 1750. His family had been producing musicians for more than a century, to such an extent that in parts of the region the name Bach was a common word for a town piper. Of the twenty children he fathered in two marriages, ten grew up, and four became noted composers in their turn. In his lifetime he was famed as a player rather than as an author.

His father, Johann Ambrosius, was director of the town musicians and taught him the violin. Both parents died within nine months, and the boy, an orphan before he was ten, was taken in by his eldest brother, Johann Christoph, organist at Ohrdruf, who had been a pupil of Johann Pachelbel. A story tells that a book of keyboard pieces which the brother refused to lend was copied in secret by moonlight, over a period of six months, only to be confiscated when the deed was discovered. At fifteen he went, most of the way on foot, to Lüneburg in the north, where he sang in the choir of St Michael's in return for schooling. There he could hear Georg Böhm at the organ, and he travelled to Hamburg to listen to the aged Johann Adam Reincken.

In 1703 he became organist of the New Church at Arnstadt, whose instrument he had been asked to examine. Relations with the authorities were strained: he came to blows in the street with a bassoonist named Geyersbach, whose playing he had likened to the bleating of a goat, and in 1705, having been given four weeks' leave to walk to Lübeck and hear Dieterich Buxtehude, he stayed away for about four months. The consistory also reproached him with confusing the congregation by strange tones in the hymns. He moved in 1707 to Mühlhausen, where he married his cousin Maria Barbara and wrote the cantata known as God Is My King, printed at the expense of the council. It was the first of his compositions to be published and one of very few to appear in print before he was forty.

From 1708 he served at the court of Weimar, at first as organist and later also as concertmaster, with the duty of supplying one cantata a month. Most of his great organ works date from this period, including, in all likelihood, the Toccata and Fugue in D minor, whose authorship some scholars have doubted. He studied the concertos of Antonio Vivaldi and transcribed several of them for the keyboard. In the autumn of 1717 he was invited to a contest in Dresden with the French virtuoso Louis Marchand, who is reported to have left town early on the morning of the day fixed for it rather than face defeat. When another man was made chapel master and Bach pressed for his discharge, the duke, Wilhelm Ernst, had him locked up for almost four weeks and then dismissed him in disgrace.

Prince Leopold of Anhalt-Köthen, his next employer, played the viola da gamba and loved music; being a Calvinist, he needed no elaborate pieces for the church, so that Bach wrote chiefly for instruments. The six Brandenburg Concertos, sent in 1721 to a margrave who seems never to have had them performed, the suites for solo cello and the first book of The Well-Tempered Clavier belong to these years. The last contains a prelude and fugue in each of the twenty-four major and minor keys. On returning in July 1720 from a journey with the prince to the spa of Carlsbad, he learned that his wife had died and was already buried. Eighteen months later he married Anna Magdalena Wilcke, a singer aged twenty, who copied out many of his manuscripts in a hand almost identical with his own.

In 1723 he was appointed cantor of St Thomas's School in Leipzig, a post he obtained only after Georg Philipp Telemann had declined it and Christoph Graupner had been unable to leave Darmstadt. "Since the best could not be had," one councillor is recorded as saying, "a mediocre one must be taken." He had to provide music for four churches, to train the boys of the choir and to teach Latin, a task for which he paid a deputy. In his first years he composed at a furious rate, nearly one cantata a week; about two hundred of those he wrote survive. The St Matthew Passion, for two choirs and two orchestras, was heard on Good Friday of 1727. From 1729 he also directed the Collegium Musicum, a society of students that gave concerts in Zimmermann's coffee house, for which the humorous Coffee Cantata was written.

Quarrels with the council led him to look elsewhere for honour. In 1733 he sent the elector of Saxony two movements that later became part of the Mass in B minor, in the hope of a court title, which he was granted three years afterwards. The Goldberg Variations, an aria with thirty variations, were printed in 1741; according to an anecdote now considered doubtful, they were meant to cheer the sleepless nights of Count Keyserlingk, a Russian envoy, who rewarded the composer with a goblet full of gold coins. In May 1747 he visited Frederick the Great at Potsdam, where his son Carl Philipp Emanuel was harpsichordist, and improvised a fugue on a theme proposed by the king. Two months later the theme formed the basis of The Musical Offering. The Art of Fugue breaks off in the middle of its last piece.

His sight failed, and he was operated on twice in the spring of 1750 by John Taylor, an English eye surgeon of dubious reputation who later treated Handel with no better result. He was left blind and died of a stroke some four months after the first operation. His widow, left with small means, lived on alms until her own death ten years later. To the taste of the next generation his style seemed learned and overloaded, but connoisseurs such as Baron van Swieten made it known to Mozart and Beethoven. Felix Mendelssohn, who had received a copy of the St Matthew Passion as a present from his grandmother, conducted it in Berlin on 11 March 1829, at the age of twenty, and so began the revival. A recording of a gavotte from one of the violin partitas was sent into space aboard the Voyager probes in 1977.

? Which form did Bach not write in?
= opera
@ in almost every form of the age except opera

? When was Bach born?
= 21 March 1685
@ at Eisenach in Thuringia on 21 March 1685

? How many of Bach's children grew up?
= ten
@ Of the twenty children he fathered in two marriages, ten grew up

? For what was Bach famous in his lifetime?
= as a player | a player
@ he was famed as a player rather than as an author

? What instrument did his father teach him?
= violin | the violin
@ taught him the violin

? Who took Bach in after his parents' death?
= his eldest brother, Johann Christoph | Johann Christoph | his eldest brother
@ was taken in by his eldest brother, Johann Christoph

? Who had taught Johann Christoph?
= Johann Pachelbel
@ who had been a pupil of Johann Pachelbel

? How did Bach get to Lüneburg?
= most of the way on foot | on foot
@ At fifteen he went, most of the way on foot, to Lüneburg

? Which organist did Bach hear in Hamburg?
= Johann Adam Reincken | the aged Johann Adam Reincken
@ travelled to Hamburg to listen to the aged Johann Adam Reincken

? What post did Bach get in 1703?
= organist of the New Church at Arnstadt | organist | organist of the New Church
@ he became organist of the New Church at Arnstadt

? To what did Bach liken Geyersbach's playing?
= the bleating of a goat | bleating of a goat
@ whose playing he had likened to the bleating of a goat

? how long was he really away in lubeck
= about four months | four months
@ he stayed away for about four months

? Whom did Bach marry at Mühlhausen?
= his cousin Maria Barbara | Maria Barbara
@ where he married his cousin Maria Barbara

? What was Bach's first published composition?
= God Is My King | the cantata known as God Is My King
@ wrote the cantata known as God Is My King

? In what year did he begin to serve at Weimar?
= 1708
@ From 1708 he served at the court of Weimar

? Whose concertos did Bach transcribe for the keyboard?
= Antonio Vivaldi
@ He studied the concertos of Antonio Vivaldi

? Where was the contest with Marchand to take place?
= Dresden
@ he was invited to a contest in Dresden

? What did the duke do when Bach asked for his discharge?
= had him locked up for almost four weeks | had him locked up
@ had him locked up for almost four weeks

? What instrument did Prince Leopold play?
= viola da gamba | the viola da gamba
@ played the viola da gamba and loved music

? Why did the prince need no elaborate church music?
= being a Calvinist | he was a Calvinist
@ being a Calvinist, he needed no elaborate pieces

? How many Brandenburg Concertos are there?
= six
@ The six Brandenburg Concertos, sent in 1721

? What does the first book of The Well-Tempered Clavier contain?
= a prelude and fugue in each of the twenty-four major and minor keys
@ contains a prelude and fugue in each of the twenty-four major and minor keys

? What was the profession of Anna Magdalena?
= singer | a singer
@ Anna Magdalena Wilcke, a singer aged twenty

? Who declined the post of cantor?
= Georg Philipp Telemann | Telemann
@ only after Georg Philipp Telemann had declined it

? For how many churches did Bach have to provide music in Leipzig?
= four
@ He had to provide music for four churches

? What did he pay a deputy to do?
= teach Latin | to teach Latin
@ to teach Latin, a task for which he paid a deputy

? The Collegium Musicum gave its concerts where?
= Zimmermann's coffee house | in Zimmermann's coffee house
@ gave concerts in Zimmermann's coffee house

? How many cantatas by Bach survive?
= about two hundred | two hundred
@ about two hundred of those he wrote survive

? What did Bach hope to get from the elector?
= a court title | court title
@ in the hope of a court title

? Who was Count Keyserlingk?
= a Russian envoy | Russian envoy
@ Count Keyserlingk, a Russian envoy

? When did Bach visit Frederick the Great?
= May 1747
@ In May 1747 he visited Frederick the Great

? What was based on the king's theme?
= The Musical Offering
@ the theme formed the basis of The Musical Offering

? Who operated on Bach's eyes?
= John Taylor
@ in the spring of 1750 by John Taylor

? What was the cause of Bach's death?
= a stroke | stroke
@ died of a stroke some four months after

? Who gave Mendelssohn a copy of the St Matthew Passion?
= his grandmother
@ as a present from his grandmother

~ What was the clan's surname understood to mean locally?
= town piper | a town piper
@ the name Bach was a common word for a town piper

~ How did the child get round his guardian's ban on a volume?
= copied in secret by moonlight
@ was copied in secret by moonlight

~ What complaint did the church officials have about his accompaniments?
= confusing the congregation by strange tones in the hymns | confusing the congregation
@ with confusing the congregation by strange tones in the hymns

~ How did the Gaul avoid losing to his challenger?
= left town early | left town early on the morning of the day fixed for it
@ to have left town early on the morning of the day fixed for it

~ What sad news awaited the musician on his homecoming?
= his wife had died and was already buried | that his wife had died and was already buried
@ he learned that his wife had died and was already buried

~ What unflattering adjective was used by an official about the new appointee?
= mediocre
@ a mediocre one must be taken

~ On what did the composer's relict subsist?
= alms
@ lived on alms until her own death

~ Which Viennese nobleman introduced younger masters to the forgotten scores?
= Baron van Swieten | van Swieten
@ connoisseurs such as Baron van Swieten made it known

! Of what did Maria Barbara die?
! In what year was the Coffee Cantata written?
! Where did Buxtehude die?
! Who won the contest in Dresden?
! What salary did Bach receive in Leipzig?
! In which year did Bach write his only opera?
! How many children did Anna Magdalena have?
! Who completed The Art of Fugue?
! In what city was the St Matthew Passion printed?
! What did Frederick the Great pay for The Musical Offering?
! Who refused to hear Mendelssohn's performance?
