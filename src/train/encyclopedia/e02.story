# Violin
The violin is a bowed string instrument with four strings tuned in perfect fifths, normally to the notes G, D, A and E. It is the smallest and highest-pitched member of the family in general use, the others being the viola, the cello and, by some reckonings, the double bass, which keeps several traits of the older viol. A full-size instrument has a body about 36 centimetres long and weighs roughly 400 to 500 grams. Players, who are called violinists or, in folk music, fiddlers, hold it between the chin and the left shoulder. The sound is produced by drawing a bow across the strings or by plucking them with a finger, a technique known as pizzicato. Composers have valued it for its agility and for a tone often compared with the human voice.

The belly, or top plate, is carved from spruce, a wood that is both light and stiff, while the back, ribs and neck are usually made of maple, chosen for its strength and its striped figure. Ebony, which resists wear, serves for the fingerboard. Inside stands the sound post, a small spruce dowel that carries vibrations from the belly to the back and keeps the former from collapsing under the pressure of the strings; the French call it the âme, meaning "soul". Glued beneath the belly, under the lowest string, is the bass bar. The purfling, a narrow inlaid strip running around the edge, is not merely ornamental, since it hinders cracks from spreading inward. Hide glue is used throughout because joints made with it can be opened for repair.

Violins in something like their present shape appeared in northern Italy in the first half of the sixteenth century. Among their ancestors were the rebec, a pear-shaped instrument derived from the Arab rabab, the medieval fiddle, and the lira da braccio, on which poets of the Renaissance accompanied their verses. A fresco by Gaudenzio Ferrari in the cathedral of Saronno, painted about 1535, shows angels playing instruments of the whole family. The first celebrated maker was Andrea Amati of Cremona, who received an order from Charles IX of France for thirty-eight instruments decorated with the royal arms. A rival school grew up in Brescia, where Gasparo da Salò and his pupil Giovanni Paolo Maggini were active. After the plague of 1630 had killed Maggini and most of his fellow craftsmen, Nicolò Amati, grandson of Andrea, was almost the only master left.

To keep the craft alive Nicolò took apprentices from outside his family. Antonio Stradivari, who may have been one of them, worked in Cremona until his death in 1737 at more than ninety years of age. He is thought to have made over a thousand instruments, of which about 650 survive, and the years from 1700 to 1720 are usually called his golden period. One of his violins, the "Lady Blunt", was auctioned in 2011 for almost sixteen million dollars, and the proceeds were given to victims of the earthquake and tsunami in Japan. His neighbour Giuseppe Guarneri, nicknamed "del Gesù" from the holy monogram on his labels, was less careful in workmanship but prized for a dark and powerful sound. Niccolò Paganini owned one of his instruments and called it Il Cannone, "the Cannon", because of its loudness.

Around 1800 almost all older violins were rebuilt to suit larger halls. The neck was lengthened and set at an angle, the bridge was raised, and a stronger bass bar was inserted, so that the strings could be stretched more tightly. Strings themselves, formerly of sheep gut, were replaced in the twentieth century by steel and later by synthetic cores wound with silver or aluminium. The chin rest was the invention of Louis Spohr, a German virtuoso who introduced it about 1820. Before that time performers had supported the instrument mainly with the left hand, which made shifting to high positions awkward. The shoulder rest, a padded support clamped underneath, came into wide use only a century later, and some eminent soloists, Jascha Heifetz among them, did without it.

The bow consists of a wooden stick and a ribbon of some 150 to 200 hairs taken from the tail of a horse. In the baroque era its stick curved outward, like the weapon from which it takes its name. François Xavier Tourte, a Parisian who had been trained as a watchmaker, gave it its modern inward curve in the 1780s, and fixed its length at about 74 centimetres. He preferred pernambuco, a dense wood from Brazil that was originally exported as a source of red dye. Over-exploitation has made the tree scarce, and since 2007 trade in it has been controlled by an international convention. Carbon fibre, cheaper and almost unbreakable, is therefore gaining ground among students. Before playing, the hair is rubbed with rosin, a resin from conifers that makes it grip the string.

Several techniques alter the tone. Vibrato, a slight rocking of the finger that makes the pitch waver, was regarded as an ornament in the eighteenth century, but has been applied almost constantly since about 1900, largely under the influence of Fritz Kreisler. Harmonics are flute-like notes obtained by touching the string lightly instead of pressing it down. When two strings are sounded together the result is called a double stop. Col legno means striking with the wood of the bow, an effect that Gustav Holst used in the opening of The Planets, and a mute, clipped to the bridge, softens and veils the sound. Leopold Mozart, the father of Wolfgang, described most of the practices of his day in a treatise published at Augsburg in 1756, the same year in which his son was born.

The repertoire is vast. Arcangelo Corelli established the sonata with his collection of 1700, and Antonio Vivaldi, who taught at an orphanage for girls in Venice, left more than two hundred concertos for the instrument, including the four known as The Seasons. Ludwig van Beethoven completed his only violin concerto so late in 1806 that Franz Clement is said to have played part of it at sight. The concerto by Johannes Brahms was written for Joseph Joachim, who also composed its cadenza, and that of Pyotr Ilyich Tchaikovsky, declared unplayable by Leopold Auer, was launched by Adolph Brodsky in Vienna in 1881. Outside the concert hall, the violin is indispensable to Irish dances and American bluegrass. In the Carnatic music of southern India, to which it was introduced around 1800, performers sit on the floor with the scroll resting on the foot.

? To what notes are the four strings tuned?
= G, D, A and E
@ normally to the notes G, D, A and E

? how much does a full size violin weigh
= roughly 400 to 500 grams | 400 to 500 grams
@ weighs roughly 400 to 500 grams

? What are violin players called in folk music?
= fiddlers
@ who are called violinists or, in folk music, fiddlers

? What is plucking the strings with a finger known as?
= pizzicato
@ a technique known as pizzicato

? What wood is used for the top plate?
= spruce
@ The belly, or top plate, is carved from spruce

? Why is maple chosen for the back?
= its strength and its striped figure | for its strength and its striped figure
@ chosen for its strength and its striped figure

? What does the French word for the sound post mean?
= soul
@ the French call it the âme, meaning "soul"

? What is purfling?
= a narrow inlaid strip running around the edge | narrow inlaid strip | a narrow inlaid strip
@ a narrow inlaid strip running around the edge

? Why do makers use hide glue?
= joints made with it can be opened for repair | because joints made with it can be opened for repair
@ because joints made with it can be opened for repair

? From what instrument was the rebec derived?
= the Arab rabab | Arab rabab | rabab
@ derived from the Arab rabab

? Who painted the fresco in Saronno that shows angels with instruments?
= Gaudenzio Ferrari
@ A fresco by Gaudenzio Ferrari in the cathedral of Saronno

? How many instruments did Charles IX order?
= thirty-eight
@ from Charles IX of France for thirty-eight instruments

? What was the home of the school that rivalled Cremona?
= Brescia
@ A rival school grew up in Brescia

? Who was Maggini's teacher?
= Gasparo da Salò
@ where Gasparo da Salò and his pupil Giovanni Paolo Maggini were active

? In what year did Stradivari die?
= 1737
@ until his death in 1737 at more than ninety

? About how many of Stradivari's instruments still exist?
= about 650 | 650
@ of which about 650 survive

? what was the lady blunt sold for
= almost sixteen million dollars | sixteen million dollars
@ was auctioned in 2011 for almost sixteen million dollars

? Il Cannone was owned by whom?
= Niccolò Paganini | Paganini
@ Niccolò Paganini owned one of his instruments

? Where does the nickname "del Gesù" come from?
= the holy monogram on his labels | holy monogram on his labels | from the holy monogram on his labels
@ nicknamed "del Gesù" from the holy monogram on his labels

? What was done to the bridge around 1800?
= raised | was raised
@ the bridge was raised, and a stronger bass bar was inserted

? Of what were strings formerly made?
= sheep gut
@ Strings themselves, formerly of sheep gut, were replaced

? What did Louis Spohr invent?
= chin rest | The chin rest
@ The chin rest was the invention of Louis Spohr

? Did Heifetz use a shoulder rest?
= did without it
@ Jascha Heifetz among them, did without it

? What was Tourte trained as?
= watchmaker | a watchmaker
@ a Parisian who had been trained as a watchmaker

? What was pernambuco originally exported for?
= a source of red dye | red dye | as a source of red dye
@ originally exported as a source of red dye

? When did control of the trade in pernambuco begin?
= 2007 | since 2007
@ since 2007 trade in it has been controlled

? What is rosin?
= a resin from conifers | resin from conifers | a resin from conifers that makes it grip the string
@ a resin from conifers that makes it grip the string

? What is it called when two strings sound at the same time?
= double stop | a double stop
@ the result is called a double stop

? Where is the mute put?
= the bridge | bridge | clipped to the bridge
@ a mute, clipped to the bridge, softens and veils the sound

? Where was Leopold Mozart's treatise published?
= Augsburg
@ in a treatise published at Augsburg in 1756

? Where did Vivaldi teach?
= an orphanage for girls in Venice | orphanage for girls | at an orphanage for girls in Venice
@ who taught at an orphanage for girls in Venice

? Who said that Tchaikovsky's concerto was unplayable?
= Leopold Auer
@ declared unplayable by Leopold Auer

? How do Carnatic performers sit?
= on the floor with the scroll resting on the foot | on the floor
@ performers sit on the floor with the scroll resting on the foot

~ What do listeners liken its timbre to?
= the human voice | human voice
@ a tone often compared with the human voice

~ What disaster wiped out the craftsmen of the competing town?
= the plague of 1630 | plague of 1630 | plague
@ After the plague of 1630 had killed Maggini

~ Who benefited from the money that a record-breaking sale brought in?
= victims of the earthquake and tsunami in Japan | victims of the earthquake and tsunami
@ the proceeds were given to victims of the earthquake and tsunami in Japan

~ What new requirement led to the conversion of antique instruments?
= larger halls | to suit larger halls
@ almost all older violins were rebuilt to suit larger halls

~ Which part of the animal supplies the material stretched along the stick?
= tail | the tail
@ hairs taken from the tail of a horse

~ What substitute for rare timber do learners increasingly buy?
= Carbon fibre
@ Carbon fibre, cheaper and almost unbreakable, is therefore gaining ground among students

~ Whose example made a continuous wavering of pitch customary?
= Fritz Kreisler | Kreisler
@ largely under the influence of Fritz Kreisler

~ Who gave a premiere practically without rehearsing?
= Franz Clement | Clement
@ Franz Clement is said to have played part of it at sight

! Who bought the Lady Blunt?
! In what year did Andrea Amati die?
! How many instruments did Guarneri del Gesù make?
! What wood is used for the bridge?
! Why did Paganini buy Il Cannone?
! Who invented the mute?
! What did Brahms think of Joachim's cadenza?
! How many strings does the viola have?
! What animal hair did baroque bows use instead of horsehair?
! Who declared Beethoven's violin concerto unplayable?
! Who introduced the violin to southern India?
