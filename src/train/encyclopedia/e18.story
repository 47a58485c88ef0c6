# Piano
The piano is a keyboard instrument in which the strings are struck by felt-covered hammers. A modern one has eighty-eight keys, fifty-two of them white and thirty-six black, and spans a little more than seven octaves. Its full name, pianoforte, combines the Italian words for "soft" and "loud" and points to its decisive quality: the player governs the volume of every note by the force with which the key is pressed. Of its two forms the grand has its strings stretched horizontally, whereas in the upright, which saves space, they run vertically. There are about 230 strings, since all but the lowest notes have two or three apiece, tuned in unison. When a key is released a damper falls back upon the strings and silences them. The highest notes, which fade quickly in any case, have no dampers at all.

It was invented by Bartolomeo Cristofori of Padua, who was keeper of instruments to Prince Ferdinando de' Medici in Florence and was paid a salary of twelve scudi a month. An inventory of 1700 mentions a harpsichord of his "that makes soft and loud". The two keyboard instruments then in use had opposite shortcomings. In the harpsichord the strings are plucked by quills, so that the touch of the finger makes no difference to loudness; in the clavichord they are hit by small blades of brass, which allow shading, but the sound is too weak for a concert. Cristofori's hammer leaves the string at once after the blow, by means of an escapement, so that the string is free to vibrate. Three of his pianos are extant, the oldest of which, dated 1720, is in the Metropolitan Museum of Art in New York.

The novelty drew little notice until the writer Scipione Maffei described it in a Venetian journal in 1711. A German translation of his article came to the knowledge of Gottfried Silbermann, an organ builder at Freiberg in Saxony. Johann Sebastian Bach criticised his first attempts because the treble was weak and the action heavy, but praised later ones, which Frederick the Great bought for his palaces. One of Silbermann's pupils, Johannes Zumpe, left for London, where his cheap square pianos, shaped like a box, were sold in great numbers from 1766, and Johann Christian Bach played the first solo on one in a public concert there in 1768. In Vienna makers preferred a lighter mechanism, the hammers of which point toward the player. Mozart wrote in 1777 of his delight in the instruments of Johann Andreas Stein of Augsburg, and later acquired one by Anton Walter.

The Industrial Revolution transformed the instrument between 1790 and 1860. John Broadwood of London, a Scottish cabinetmaker who married the daughter of his employer, extended the compass to six octaves; he sent Beethoven a specimen in 1818, which was carried over the Alps by mule. Sébastien Érard, a Frenchman, patented in 1821 the double escapement, which allows a note to be repeated before the key has risen completely, and so made rapid playing possible. Alpheus Babcock of Boston cast the first complete iron frame in 1825. Since strings of steel could now be pulled far more tightly, the tone became fuller; in a present-day concert grand the total tension is about twenty tons. Jean-Henri Pape introduced felt in place of leather for covering hammers in 1826, a year after Babcock's invention. Cross-stringing, in which the bass strings pass over the others, was applied to grands by Steinway in 1859.

Heinrich Engelhard Steinweg, who built his first piano in his kitchen at Seesen in the Harz mountains, emigrated to New York with his family, founded a firm in 1853 and changed his name to Henry Steinway. His rivals included Chickering of Boston, Bösendorfer of Vienna, whose largest model has ninety-seven keys, and, from the same year as Steinway, Bechstein of Berlin and Blüthner of Leipzig. By 1910 American factories turned out more than 350,000 instruments annually, many of them player pianos that worked by a roll of perforated paper. Radio, the gramophone and the Depression then ruined much of the trade. Torakusu Yamaha, a repairer of medical equipment, built his first upright in Japan in 1900, and the company that bears his name is now the largest maker in the world. Eighty per cent of all pianos are at present produced in China, where many millions of children take lessons.

A grand contains some twelve thousand parts. The soundboard, a thin sheet of spruce, slightly arched, amplifies the vibrations, which reach it through a bridge of hard maple; the rim of a concert model is bent from as many as twenty layers of wood glued together. The pedals are usually three. That on the right lifts all the dampers and has been called the soul of the piano by Anton Rubinstein; that on the left shifts the action sideways, so that a hammer meets only two of its three strings; and the middle one, the sostenuto, holds those notes alone that are down when it is pressed. Keys were formerly covered with ivory, but the trade in it was forbidden in 1989, and plastic is now the rule. A piano goes out of tune chiefly through changes in humidity, which make the soundboard swell and shrink.

The repertoire exceeds that of any other instrument. Mozart wrote twenty-seven concertos, counting early arrangements, mostly for his own appearances, and Beethoven thirty-two sonatas, which Hans von Bülow likened to the New Testament, The Well-Tempered Clavier of Bach being the Old. Frédéric Chopin composed almost nothing in which a piano has no part; he gave only some thirty public concerts, preferring the drawing rooms of Paris. Franz Liszt, by contrast, toured all Europe, placed the instrument sideways so that his profile could be seen, and was the first to give entire recitals alone and from memory, in 1840 in London using the word "recital" for them. Clara Schumann, who had eight children, performed for more than sixty years. Claude Debussy wanted people to forget that a piano has hammers, while Béla Bartók, in his Allegro barbaro, treated it as a percussion instrument.

Popular music has made just as much use of it. Scott Joplin's "Maple Leaf Rag" of 1899 brought him a royalty of one cent on each copy. Art Tatum, almost blind from infancy, is held by many to be the greatest virtuoso of jazz, and Jerry Lee Lewis played rock and roll with his heels. In 1938 John Cage, lacking room on a stage for percussion, inserted screws, bolts and strips of rubber between the strings, and so invented the prepared piano. Competitions launch careers: in 1958, at the height of the Cold War, Van Cliburn, a Texan, won the first Tchaikovsky Competition in Moscow, after the jury had asked Khrushchev whether an American might be given the prize. Digital pianos reproduce recorded samples and never need tuning; the first full-size one with weighted keys appeared in the 1980s. They can be played through headphones without disturbing the neighbours.

? With what are the strings of a piano struck?
= felt-covered hammers
@ the strings are struck by felt-covered hammers

? How many black keys does a piano have?
= thirty-six
@ fifty-two of them white and thirty-six black

? What does pianoforte mean in Italian?
= "soft" and "loud"
@ combines the Italian words for "soft" and "loud"

? How does the player govern the volume?
= by the force with which the key is pressed | the force with which the key is pressed
@ by the force with which the key is pressed

? What happens when a key is let go?
= a damper falls back upon the strings and silences them | a damper falls back upon the strings
@ a damper falls back upon the strings and silences them

? Who invented the piano?
= Bartolomeo Cristofori | Bartolomeo Cristofori of Padua
@ It was invented by Bartolomeo Cristofori of Padua

? how much was cristofori paid
= twelve scudi a month
@ was paid a salary of twelve scudi a month

? What plucks the strings of the harpsichord?
= quills
@ In the harpsichord the strings are plucked by quills

? What is the drawback of the clavichord?
= the sound is too weak for a concert | too weak for a concert
@ the sound is too weak for a concert

? How many of Cristofori's pianos still exist?
= Three
@ Three of his pianos are extant

? Who described the piano in a Venetian journal?
= Scipione Maffei | the writer Scipione Maffei
@ the writer Scipione Maffei described it in a Venetian journal

? What was Silbermann?
= an organ builder | organ builder
@ Gottfried Silbermann, an organ builder at Freiberg

? What did Bach criticise in Silbermann's early pianos?
= the treble was weak and the action heavy
@ because the treble was weak and the action heavy

? What was the shape of Zumpe's pianos?
= like a box | box | a box
@ his cheap square pianos, shaped like a box

? In what year did J. C. Bach play the first piano solo in London?
= 1768
@ in a public concert there in 1768

? Whose instruments delighted Mozart in 1777?
= Johann Andreas Stein | Johann Andreas Stein of Augsburg
@ his delight in the instruments of Johann Andreas Stein

? How was Beethoven's Broadwood brought over the Alps?
= by mule | mule
@ which was carried over the Alps by mule

? What does the double escapement allow?
= a note to be repeated before the key has risen completely
@ allows a note to be repeated before the key has risen completely

? Who cast the first complete iron frame?
= Alpheus Babcock | Alpheus Babcock of Boston
@ Alpheus Babcock of Boston cast the first complete iron frame

? What is the total tension in a concert grand?
= about twenty tons | twenty tons
@ the total tension is about twenty tons

? What material did felt replace?
= leather
@ introduced felt in place of leather

? Where did Steinweg build his first piano?
= in his kitchen | his kitchen | in his kitchen at Seesen
@ who built his first piano in his kitchen at Seesen

? How many keys has Bösendorfer's largest model?
= ninety-seven
@ whose largest model has ninety-seven keys

? How many pianos did American factories make annually by 1910?
= more than 350,000
@ turned out more than 350,000 instruments annually

? What ruined much of the piano trade?
= Radio, the gramophone and the Depression
@ Radio, the gramophone and the Depression then ruined

? What percentage of pianos comes from China?
= Eighty per cent
@ Eighty per cent of all pianos are at present produced in China

? How many parts are there in a grand?
= some twelve thousand | twelve thousand
@ A grand contains some twelve thousand parts

? What is the function of the soundboard?
= amplifies the vibrations
@ slightly arched, amplifies the vibrations

? What did Rubinstein call the right pedal?
= the soul of the piano | soul of the piano
@ has been called the soul of the piano by Anton Rubinstein

? What does the left pedal do?
= shifts the action sideways
@ that on the left shifts the action sideways

? When was the ivory trade forbidden?
= 1989
@ the trade in it was forbidden in 1989

? Why does a piano go out of tune?
= changes in humidity | through changes in humidity
@ goes out of tune chiefly through changes in humidity

? How many sonatas did Beethoven write?
= thirty-two
@ and Beethoven thirty-two sonatas

? To what did Bülow compare Beethoven's sonatas?
= the New Testament | New Testament
@ which Hans von Bülow likened to the New Testament

? How many children did Clara Schumann have?
= eight
@ Clara Schumann, who had eight children

? Which piece by Bartók treats the piano as percussion?
= Allegro barbaro
@ in his Allegro barbaro, treated it as a percussion instrument

? What royalty did Joplin get?
= one cent on each copy | one cent
@ brought him a royalty of one cent on each copy

? What did Cage put between the strings?
= screws, bolts and strips of rubber
@ inserted screws, bolts and strips of rubber between the strings

? Who won the first Tchaikovsky Competition?
= Van Cliburn
@ Van Cliburn, a Texan, won the first Tchaikovsky Competition

? Do digital pianos need tuning?
= never need tuning | never
@ reproduce recorded samples and never need tuning

~ Why can the top of the compass do without a silencing device?
= fade quickly in any case | which fade quickly in any case
@ The highest notes, which fade quickly in any case

~ Into which family did the Scottish craftsman marry?
= the daughter of his employer | his employer
@ who married the daughter of his employer

~ What occupation did the founder of the Japanese giant originally have?
= repairer of medical equipment | a repairer of medical equipment
@ Torakusu Yamaha, a repairer of medical equipment

~ How did automatic instruments of a century ago function?
= by a roll of perforated paper | a roll of perforated paper
@ player pianos that worked by a roll of perforated paper

~ What venues did the Pole like better than halls?
= the drawing rooms of Paris | drawing rooms of Paris | drawing rooms
@ preferring the drawing rooms of Paris

~ Why did a Hungarian showman turn his instrument?
= so that his profile could be seen | his profile could be seen
@ placed the instrument sideways so that his profile could be seen

~ What handicap did the most admired jazz soloist have?
= almost blind from infancy | almost blind
@ Art Tatum, almost blind from infancy

~ Whose permission was sought before a Texan's triumph?
= Khrushchev
@ after the jury had asked Khrushchev

! In what year did Cristofori die?
! How much did Mozart pay for his Walter piano?
! Who bought Silbermann's first attempts?
! Why did Steinweg emigrate?
! What did Khrushchev play for Van Cliburn?
! How many concertos did Chopin write?
! Who invented the sostenuto pedal?
! In what year did Zumpe return to Saxony?
! How many children did Clara Schumann teach?
! Which material replaced spruce in the soundboard?
! Who made the first digital piano?
