# Ludwig van Beethoven
Ludwig van Beethoven, baptised in Bonn on 17 December 1770, was a German composer and pianist who stands between the Classical and Romantic periods of Western music. The exact day of his birth is not recorded, but since children were usually christened within twenty-four hours, most scholars assume 16 December. His grandfather, also named Ludwig, had come from Mechelen in Flanders to sing bass at the court of the Elector of Cologne and had risen to be its Kapellmeister, besides running a wine business on the side. The composer's father, Johann, a tenor in the same chapel, drank heavily; his mother, Maria Magdalena Keverich, was the daughter of a head cook. Of their seven children only three boys grew up, Ludwig being the eldest of them. Hoping for a second Mozart, Johann announced at a concert in Cologne in March 1778 that the boy was six, although he was already seven.

His first teacher of importance was Christian Gottlob Neefe, the court organist, who introduced him to Bach's Well-Tempered Clavier, helped him to publish a set of variations on a march by Dressler in 1782, and let him act as deputy at the organ. In 1787 he travelled to Vienna, where he may have played to Mozart, but news of his mother's illness called him back after a few weeks; she died of consumption in July. Two years later he obtained an order by which half of his father's salary was paid directly to him for the support of the family, and for several seasons he played the viola in the theatre orchestra. The widow Helene von Breuning gave him a second home, and through her circle he met Count Ferdinand von Waldstein, who on his departure in November 1792 wrote in his album that he would receive the spirit of Mozart from the hands of Haydn.

In Vienna he took lessons from Joseph Haydn, with whom he was not satisfied, so that he had his exercises corrected in secret by Johann Schenk. Counterpoint he studied with Johann Georg Albrechtsberger, and the setting of Italian words with Antonio Salieri. He soon made a name as a pianist, above all as an improviser, who in the salons of the nobility defeated rivals such as Daniel Steibelt and Joseph Wölfl. Prince Karl Lichnowsky let him live in his house and from 1800 paid him 600 florins a year. The Piano Trios, Opus 1, were published in 1795 and sold to 123 subscribers, bringing in almost as much as two years of court salary. The First Symphony was performed on 2 April 1800 at the Burgtheater, at a concert for his own benefit which also included the Septet, a piece whose lasting popularity came to annoy him.

The first signs of deafness appeared about 1798, accompanied by a ringing in the ears; the cause is unknown, and lead poisoning, typhus and a disorder of the inner ear have all been considered. On the advice of his doctor, Johann Adam Schmidt, he spent the summer of 1802 in the village of Heiligenstadt. There, on 6 October, he wrote to his brothers a letter, never sent and found among his papers after his death, in which he confessed that he had thought of suicide, and that only his art had held him back. It is known as the Heiligenstadt Testament. From 1816 he used ear trumpets built by Johann Nepomuk Mälzel, the inventor of the metronome, and from 1818 visitors had to write down what they wanted to say in conversation books, of which 139 survive. His last public appearance as a soloist took place in 1814, in the Archduke Trio.

The years from about 1803 to 1812 are called his middle or heroic period. The Third Symphony, twice as long as most of its predecessors, was to have borne the name of Bonaparte, but on hearing that his hero had made himself emperor the composer tore the title page in two, if his pupil Ferdinand Ries can be trusted, and it was printed in 1806 as the Sinfonia eroica. His only opera, Fidelio, in which a woman disguised as a man frees her husband from prison, failed in November 1805, when Vienna was occupied by French officers who did not understand the words; it triumphed in a third version in 1814. The Fifth and Sixth Symphonies were first heard on 22 December 1808 at the Theater an der Wien, in an unheated hall and at a concert of four hours. During the Choral Fantasy the performers lost their place, and he stopped them and made them begin again.

In 1809 Jérôme Bonaparte, king of Westphalia, offered him the post of Kapellmeister at Kassel. In order to keep him in Austria, three noblemen, the Archduke Rudolph and the princes Lobkowitz and Kinsky, bound themselves to pay him 4,000 florins a year for life. Kinsky was killed by a fall from his horse in 1812, Lobkowitz went bankrupt, and the currency was devalued, so that the sum shrank, but the archduke, who was his pupil in composition, kept faith. In July 1812, at Teplitz, Beethoven met Goethe, who found his talent astonishing and his personality utterly untamed. In the same week he composed a passionate letter to an "Immortal Beloved", whose identity he did not reveal; Antonie Brentano and Josephine Brunsvik are the candidates most often named. The Seventh Symphony and the noisy Wellington's Victory were acclaimed in December 1813 at a concert for wounded soldiers.

After the death of his brother Kaspar Karl in November 1815, he fought for years in the courts with the widow, Johanna, for the custody of her nine-year-old son Karl. At first the case was heard by a tribunal for the nobility, but when it emerged that the Flemish "van" was no sign of noble birth it was passed to the city magistrate, a transfer that deeply hurt him. He won in 1820. The guardianship was unhappy, and in the summer of 1826 the young man tried to shoot himself at the ruins of Rauhenstein near Baden, but survived with a bullet in his scalp and entered the army. While this dispute lasted Beethoven wrote little. To the same time, however, belongs the Hammerklavier Sonata of 1818, the slow movement of which alone lasts some twenty minutes, and which was long thought unplayable.

The Missa solemnis, planned for the enthronement of Archduke Rudolph as archbishop of Olmütz in March 1820, was three years late. The Ninth Symphony, whose finale sets Schiller's Ode to Joy for soloists and chorus, was given at the Kärntnertor Theatre on 7 May 1824; since the deaf composer did not notice the applause, the contralto Caroline Unger turned him round so that he could see it. It had been commissioned by the Philharmonic Society of London for fifty pounds. His last works were the five string quartets, three of them ordered by Prince Galitzin of Saint Petersburg, and the Grosse Fuge, originally the finale of Opus 130, which Stravinsky was to call contemporary for ever. On a journey in an open cart in December 1826 he caught pneumonia, and dropsy followed. He died on 26 March 1827 during a thunderstorm. Some ten thousand people or more attended the funeral, at which a speech by Grillparzer was read, and Schubert was one of the torchbearers.

? when was beethoven baptised
= 17 December 1770
@ baptised in Bonn on 17 December 1770

? What did Beethoven's grandfather do besides music?
= running a wine business | wine business
@ besides running a wine business on the side

? What kind of voice did Johann van Beethoven have?
= tenor | a tenor
@ Johann, a tenor in the same chapel

? What was the profession of Maria Magdalena's father?
= head cook | a head cook
@ was the daughter of a head cook

? How many of the Beethoven children survived to adulthood?
= three | only three
@ Of their seven children only three boys grew up

? Who was Christian Gottlob Neefe?
= the court organist | court organist
@ Christian Gottlob Neefe, the court organist

? Why did Beethoven go home from Vienna in 1787?
= news of his mother's illness | his mother's illness
@ news of his mother's illness called him back

? What instrument did Beethoven play in the theatre orchestra?
= viola | the viola
@ he played the viola in the theatre orchestra

? What would Beethoven get from Haydn's hands, in Waldstein's words?
= the spirit of Mozart | spirit of Mozart
@ the spirit of Mozart from the hands of Haydn

? Who secretly corrected Beethoven's exercises?
= Johann Schenk
@ corrected in secret by Johann Schenk

? With whom did he study counterpoint?
= Johann Georg Albrechtsberger
@ Counterpoint he studied with Johann Georg Albrechtsberger

? How much did Prince Lichnowsky give him yearly?
= 600 florins
@ from 1800 paid him 600 florins a year

? Which works were published as Opus 1?
= Piano Trios | The Piano Trios
@ The Piano Trios, Opus 1, were published in 1795

? At what theatre was the First Symphony first played?
= Burgtheater | the Burgtheater
@ on 2 April 1800 at the Burgtheater

? What sound did Beethoven hear as his hearing got worse?
= a ringing in the ears | ringing in the ears | ringing
@ accompanied by a ringing in the ears

? Who told him to spend the summer in Heiligenstadt?
= Johann Adam Schmidt | his doctor, Johann Adam Schmidt
@ On the advice of his doctor, Johann Adam Schmidt

? What did Mälzel invent?
= metronome | the metronome
@ Johann Nepomuk Mälzel, the inventor of the metronome

? How many conversation books still exist?
= 139
@ conversation books, of which 139 survive

? What piece did he play at his last public appearance as a soloist?
= Archduke Trio | the Archduke Trio
@ took place in 1814, in the Archduke Trio

? What is the story of Fidelio?
= a woman disguised as a man frees her husband from prison
@ a woman disguised as a man frees her husband from prison

? What symphonies were first played on 22 December 1808?
= The Fifth and Sixth Symphonies | Fifth and Sixth | Fifth and Sixth Symphonies
@ The Fifth and Sixth Symphonies were first heard

? What happened during the Choral Fantasy?
= the performers lost their place | performers lost their place
@ During the Choral Fantasy the performers lost their place

? Which king offered a job to Beethoven in 1809?
= Jérôme Bonaparte | Jérôme Bonaparte, king of Westphalia
@ Jérôme Bonaparte, king of Westphalia, offered him the post

? How did Kinsky die?
= a fall from his horse | killed by a fall from his horse | by a fall from his horse
@ Kinsky was killed by a fall from his horse

? What did Goethe think about Beethoven's personality?
= utterly untamed
@ found his talent astonishing and his personality utterly untamed

? Where did Beethoven meet Goethe?
= Teplitz | at Teplitz
@ In July 1812, at Teplitz, Beethoven met Goethe

? For whose benefit was the concert of December 1813?
= wounded soldiers
@ at a concert for wounded soldiers

? Who was Karl's mother?
= Johanna | the widow, Johanna
@ the widow, Johanna, for the custody of her nine-year-old son Karl

? In what year did Beethoven win custody of his nephew?
= 1820
@ He won in 1820

? How long does the slow movement of the Hammerklavier Sonata last?
= some twenty minutes | twenty minutes
@ which alone lasts some twenty minutes

? Which poem is set in the finale of the Ninth?
= Ode to Joy | Schiller's Ode to Joy
@ whose finale sets Schiller's Ode to Joy

? what did the london philharmonic society pay for the symphony
= fifty pounds
@ the Philharmonic Society of London for fifty pounds

? Three of the late quartets were ordered by whom?
= Prince Galitzin | Prince Galitzin of Saint Petersburg
@ three of them ordered by Prince Galitzin

? What was the weather like when Beethoven died?
= thunderstorm | a thunderstorm
@ died on 26 March 1827 during a thunderstorm

? Which composer carried a torch at the funeral?
= Schubert
@ Schubert was one of the torchbearers

~ What lie was told about the child prodigy?
= that the boy was six | the boy was six
@ announced at a concert in Cologne in March 1778 that the boy was six

~ What kept the despairing musician from killing himself?
= his art | only his art | art
@ that only his art had held him back

~ Who looked after him like a mother in his home town?
= Helene von Breuning | The widow Helene von Breuning
@ The widow Helene von Breuning gave him a second home

~ Which early success did he grow tired of?
= Septet | the Septet
@ which also included the Septet, a piece

~ What political act enraged him so that he renamed a work?
= his hero had made himself emperor | made himself emperor
@ on hearing that his hero had made himself emperor

~ Which singer helped him become aware of the cheering crowd?
= Caroline Unger | the contralto Caroline Unger
@ the contralto Caroline Unger turned him round

~ What little word had misled people about the family's rank?
= van | the Flemish "van" | "van"
@ the Flemish "van" was no sign of noble birth

~ How did a later Russian describe the great fugue?
= contemporary for ever
@ which Stravinsky was to call contemporary for ever

! How old was Beethoven's grandfather when he came to Bonn?

! What did Mozart say about Beethoven's playing?

! Who was the Immortal Beloved?

! How many performances did Fidelio have in 1805?

! What was the name of Kaspar Karl's second wife?

! When did Haydn come to Bonn?

! How much did Steibelt earn in Vienna?

! Who conducted the Missa solemnis in 1820?

! Why did Beethoven accept the post at Kassel?

! In which battle did Karl fight?
