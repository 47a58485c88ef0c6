# Opera
Opera is a form of theatre in which the drama is carried chiefly by singing, accompanied by an orchestra that usually sits in a sunken pit between the stage and the audience. The word is Italian for "work", itself the plural of the Latin opus. Its sung text is called the libretto, literally "little book", and is written by a librettist, who may or may not be the composer; Richard Wagner wrote his own, whereas Giuseppe Verdi relied on poets such as Francesco Maria Piave and, late in life, Arrigo Boito. Traditional opera alternates two manners of singing: recitative, which imitates the rhythm of speech and moves the plot forward, and the aria, a self-contained song in which a character reflects on a feeling. Duets, choruses and dance scenes are added according to national taste.

The genre arose in Florence at the end of the sixteenth century among a circle of nobles, poets and musicians known as the Camerata, who met in the house of Count Giovanni de' Bardi. They believed, mistakenly, that the tragedies of ancient Greece had been sung from beginning to end, and they wished to revive that practice. Dafne, by Jacopo Peri, is generally regarded as the first opera; it was given in 1598, but most of its music is lost. The earliest to survive complete is Euridice, by the same composer, performed in 1600 for the wedding of Maria de' Medici and Henry IV of France. Seven years later Claudio Monteverdi presented L'Orfeo at the court of Mantua, and that work, with its rich instrumentation, is the oldest still staged regularly.

For four decades opera remained an entertainment of courts. This changed in 1637, when the Teatro San Cassiano in Venice opened its doors to anyone who could buy a ticket, becoming the first public opera house. Rival theatres followed quickly, and by the end of the century hundreds of works had been produced in the city. Because impresarios had to make a profit, choruses were reduced, while stage machinery and star singers took up most of the budget. The most admired of these singers were the castrati, men who had been operated on before puberty so that their voices did not break. Farinelli, whose real name was Carlo Broschi, was the most famous of them; he spent more than twenty years at the Spanish court, where he is said to have sung nightly to relieve the melancholy of Philip V.

France developed a style of its own under Jean-Baptiste Lully, a Florentine by birth who obtained from Louis XIV a monopoly on staged music in 1672. His tragédies en musique, most of them on texts by Philippe Quinault, had five acts preceded by a prologue in praise of the king, and gave ballet a place that it never enjoyed in Italy. Lully died in 1687 of gangrene after striking his foot with the heavy staff he used to beat time. In London, meanwhile, Henry Purcell wrote Dido and Aeneas, which was performed at a girls' school in Chelsea. Italian opera later conquered the English capital through George Frideric Handel, whose Rinaldo was a triumph in 1711. The fashion was mocked by The Beggar's Opera of 1728, a satire made up of popular tunes.

In the middle of the eighteenth century critics complained that plots had become a pretext for vocal display. Christoph Willibald Gluck answered them with Orfeo ed Euridice, first heard in Vienna in 1762, in which long ornaments are avoided and the chorus is restored to importance. Wolfgang Amadeus Mozart was less of a reformer, but he brought unmatched insight into character to both serious and comic works. Three of his comedies, The Marriage of Figaro, Don Giovanni and Così fan tutte, were set to librettos by Lorenzo Da Ponte, a former priest who ended his days as a teacher of Italian in New York. The Magic Flute, which has spoken dialogue in German and is therefore a Singspiel, was produced in a suburban theatre in Vienna in 1791, about ten weeks before the composer's death.

The first half of the nineteenth century in Italy belonged to bel canto, a term meaning "beautiful singing" that is applied to the works of Gioachino Rossini, Vincenzo Bellini and Gaetano Donizetti. Rossini composed thirty-nine operas before he retired from the stage at the age of thirty-seven; his Barber of Seville was hissed on its opening night in Rome in 1816 and cheered on the second. Verdi, the dominant figure after 1842, won his first great success with Nabucco, whose chorus of Hebrew slaves was later taken up as a patriotic song. Aida, his spectacle set in ancient Egypt, received its premiere in Cairo in 1871, having been delayed because the scenery was trapped in Paris during the Franco-Prussian War. His last opera, Falstaff, is a comedy completed when he was nearly eighty.

Wagner, born in the same year as Verdi, sought to unite music, poetry and spectacle in what he called the Gesamtkunstwerk, or total work of art. He abandoned the division into separate numbers in favour of a continuous flow, held together by leitmotifs, short musical ideas linked to a person, an object or an emotion. The Ring of the Nibelung, a cycle of four dramas lasting about fifteen hours, took him twenty-six years to finish. It was first given complete in 1876 at Bayreuth, in a theatre built to his own designs and paid for largely by King Ludwig II of Bavaria. There the orchestra is hidden beneath a hood, so that nothing distracts the spectators, and the house lights are dimmed, which was then unusual.

Around 1890 Italian composers turned to verismo, a realistic style concerned with the passions of ordinary people; Pietro Mascagni's Cavalleria rusticana and Ruggero Leoncavallo's Pagliacci, each fairly short, are still commonly performed on the same evening. Giacomo Puccini, who shared some of their methods, left Turandot unfinished when he died in Brussels in 1924, and the final scene was supplied by Franco Alfano. Alban Berg's Wozzeck, written in a largely atonal idiom, followed in 1925, and Benjamin Britten's Peter Grimes, about a fisherman shunned by his village, reopened the Sadler's Wells theatre in London in June 1945. Surtitles, translations projected above the stage, were introduced by the Canadian Opera Company in Toronto in 1983. Although purists objected that they drew the eye away from the singers, most large houses soon adopted them.

? What does the word opera mean in Italian?
= work
@ The word is Italian for "work"

? what is the sung text of an opera called
= libretto | the libretto
@ Its sung text is called the libretto

? Which composer wrote the words of his operas himself?
= Richard Wagner | Wagner
@ Richard Wagner wrote his own

? What does recitative imitate?
= the rhythm of speech | rhythm of speech
@ which imitates the rhythm of speech

? At whose house did the Camerata meet?
= Count Giovanni de' Bardi | Giovanni de' Bardi
@ who met in the house of Count Giovanni de' Bardi

? What is considered the first opera?
= Dafne
@ Dafne, by Jacopo Peri, is generally regarded as the first opera

? For what occasion was Euridice performed?
= the wedding of Maria de' Medici and Henry IV of France | wedding of Maria de' Medici and Henry IV of France
@ performed in 1600 for the wedding of Maria de' Medici and Henry IV of France

? Where was L'Orfeo presented?
= Mantua | the court of Mantua | at the court of Mantua
@ Claudio Monteverdi presented L'Orfeo at the court of Mantua

? What was the first public opera house?
= Teatro San Cassiano | the Teatro San Cassiano in Venice
@ the Teatro San Cassiano in Venice opened its doors

? Why were choruses cut back in Venice?
= impresarios had to make a profit | Because impresarios had to make a profit
@ Because impresarios had to make a profit, choruses were reduced

? What was the real name of Farinelli?
= Carlo Broschi
@ Farinelli, whose real name was Carlo Broschi

? How long did Farinelli stay at the court of Spain?
= more than twenty years
@ he spent more than twenty years at the Spanish court

? In what year did Lully get a monopoly on staged music?
= 1672
@ obtained from Louis XIV a monopoly on staged music in 1672

? how many acts did lullys operas have
= five
@ had five acts preceded by a prologue

? What did Lully die of?
= gangrene
@ Lully died in 1687 of gangrene

? What was The Beggar's Opera made up of?
= popular tunes
@ a satire made up of popular tunes

? What did critics complain about in the middle of the 18th century?
= plots had become a pretext for vocal display | that plots had become a pretext for vocal display
@ critics complained that plots had become a pretext for vocal display

? In which city was Gluck's Orfeo ed Euridice heard first?
= Vienna
@ first heard in Vienna in 1762

? The libretto of Don Giovanni was written by whom?
= Lorenzo Da Ponte | Da Ponte
@ were set to librettos by Lorenzo Da Ponte

? The Magic Flute is an example of what?
= Singspiel | a Singspiel
@ is therefore a Singspiel

? How many operas did Rossini compose?
= thirty-nine
@ Rossini composed thirty-nine operas

? What happened to the Barber of Seville on its opening night?
= hissed | it was hissed | was hissed
@ was hissed on its opening night in Rome

? What opera gave Verdi his first big success?
= Nabucco
@ won his first great success with Nabucco

? Why was the premiere of Aida delayed?
= the scenery was trapped in Paris during the Franco-Prussian War | the scenery was trapped in Paris | because the scenery was trapped in Paris during the Franco-Prussian War
@ delayed because the scenery was trapped in Paris during the Franco-Prussian War

? What kind of opera is Falstaff?
= comedy | a comedy
@ Falstaff, is a comedy completed when he was nearly eighty

? What are leitmotifs?
= short musical ideas linked to a person, an object or an emotion | short musical ideas
@ short musical ideas linked to a person, an object or an emotion

? How long did it take to finish the Ring?
= twenty-six years
@ took him twenty-six years to finish

? Who paid for most of the theatre at Bayreuth?
= King Ludwig II of Bavaria | Ludwig II | King Ludwig II
@ paid for largely by King Ludwig II of Bavaria

? Where did Puccini die?
= Brussels
@ when he died in Brussels in 1924

? What is Peter Grimes about?
= a fisherman shunned by his village | fisherman shunned by his village
@ about a fisherman shunned by his village

? Did purists like surtitles?
= purists objected | objected
@ Although purists objected that they drew the eye away from the singers

~ In what part of the building do the instrumentalists normally play?
= a sunken pit | sunken pit | a sunken pit between the stage and the audience
@ usually sits in a sunken pit between the stage and the audience

~ What erroneous idea about classical drama inspired the founders of the genre?
= the tragedies of ancient Greece had been sung from beginning to end | that the tragedies of ancient Greece had been sung from beginning to end
@ that the tragedies of ancient Greece had been sung from beginning to end

~ Which Iberian monarch's sadness was a singer supposed to soothe?
= Philip V
@ sung nightly to relieve the melancholy of Philip V

~ What job did Mozart's literary partner hold as an old man in America?
= teacher of Italian | a teacher of Italian
@ ended his days as a teacher of Italian in New York

~ At what age did the author of the Barber give up writing for the theatre?
= thirty-seven | the age of thirty-seven
@ he retired from the stage at the age of thirty-seven

~ Why are the players concealed from view in Wagner's playhouse?
= so that nothing distracts the spectators | nothing distracts the spectators
@ hidden beneath a hood, so that nothing distracts the spectators

~ Who completed the work that Puccini could not?
= Franco Alfano | Alfano
@ the final scene was supplied by Franco Alfano

~ Which organisation was the pioneer of showing the translated words to the public?
= Canadian Opera Company | the Canadian Opera Company
@ were introduced by the Canadian Opera Company in Toronto in 1983

! Who wrote the libretto of Dafne?
! In what year did the Teatro San Cassiano close?
! How old was Farinelli when he died?
! Who wrote the prologue for Rinaldo?
! In what year did Purcell die?
! What was Mozart's first opera?
! Why did Rossini retire from the stage?
! How much did the theatre at Bayreuth cost?
! Who sang the title role in Wozzeck at its first performance?
! Which large houses refused to adopt surtitles?
! What was the last opera that Wagner completed?
