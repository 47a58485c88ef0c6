# Euclidean geometry
Euclidean geometry is the geometry of flat surfaces and of ordinary space as it was set out by Euclid in his Elements, a work in thirteen books that was composed at Alexandria about 300 BC. Almost nothing is known of the author's life. Proclus, who wrote some seven centuries later, relates that King Ptolemy once asked for an easier way to learn the subject and was told that there is no royal road to geometry. Much of the material was older: the theory of proportion in the fifth book goes back to Eudoxus of Cnidus, and the treatment of irrational lines in the tenth to Theaetetus of Athens, a friend of Plato. What was new was the order, in which every statement is derived from those that precede it.

The Elements open with 23 definitions, five postulates and five common notions. The definitions explain words, for example that a point is that which has no part. The common notions are truths that hold for all kinds of quantities, such as that the whole is greater than the part. The postulates concern geometry alone. They demand that a straight line can be drawn between any two points, that it can be prolonged, that a circle can be described with any centre and radius, and that all right angles are equal to one another. Far longer than these four is the fifth, which says that two lines meet if a third one crosses them so that the interior angles on one side add up to less than two right angles.

The first book ends with the theorem of Pythagoras and its converse: in a right-angled triangle the square on the side opposite the right angle is as large as the squares on the other two sides together. The relation was used in Babylonia more than a thousand years before Pythagoras, as clay tablets with lists of suitable numbers show, and it was also known in India and China. Euclid's own proof needs a figure that has been nicknamed the windmill. Hundreds of others are known; Elisha Scott Loomis, a teacher in Ohio, collected 367 of them in a book, and James Garfield, later President of the United States, published one in 1876 that is based on a trapezoid. The philosopher Thomas Hobbes came upon the theorem by chance in a gentleman's library at the age of forty, exclaimed that it was impossible, and was won over by reading the proof backwards.

Constructions are to be carried out only with compasses and an unmarked straightedge. With these tools one can bisect an angle, raise a perpendicular and inscribe in a circle a regular polygon of three, four, five, six or fifteen sides. Three tasks resisted all efforts of the ancients: to double a cube, to divide any angle into three equal parts, and to make a square of the same area as a given circle. The first was linked by legend to the oracle of Delos, which told the islanders to double their cubic altar in order to end a plague. Pierre Wantzel proved in 1837 that the first two are impossible, and Ferdinand von Lindemann disposed of the third in 1882 by showing that the number pi satisfies no algebraic equation. In 1796 the nineteen-year-old Gauss had surprised everyone with a construction of the polygon of seventeen sides.

The text survived along winding paths. In the fourth century Theon of Alexandria, father of the learned Hypatia, prepared an edition on which nearly all later manuscripts depend. Arabic versions were made at Baghdad, among them two by al-Hajjaj around the year 800. From Arabic the English monk Adelard of Bath translated the work into Latin about 1120. The first printed edition was issued by Erhard Ratdolt at Venice in 1482, with diagrams in the wide margins, and the first in English, by Henry Billingsley, a merchant who became Lord Mayor of London, followed in 1570. A manuscript older than Theon's edition came to light in 1808, when François Peyrard examined one that Napoleon had carried off from the Vatican. No other book except the Bible is said to have been printed so often.

The fifth postulate displeased many readers because it seemed less obvious than the rest, and for two thousand years attempts were made to derive it from the others. John Wallis found in 1663 that it follows if similar triangles of different size are assumed to exist. The Jesuit Girolamo Saccheri, convinced that denying it must lead to a contradiction, deduced a long row of strange results in a book of 1733 entitled Euclid Freed of Every Flaw, and in the end rejected them because they were repugnant to the nature of the straight line. John Playfair, a Scottish professor, gave in 1795 the form now usual in schools: through a point outside a line there is only one parallel to it. Equivalent, too, is the statement that the angles of a triangle make up two right angles.

At last it was understood that a consistent geometry is possible without it. Nikolai Lobachevsky at Kazan published such a system in 1829, and the Hungarian officer János Bolyai did so in 1832 in an appendix to a textbook by his father Farkas, who had earlier implored him to leave parallels alone. Gauss had reached the same conclusions but kept silent, for he feared, as he wrote, the outcry of the dull-witted. In this hyperbolic geometry the angles of a triangle add up to less than 180 degrees, whereas on a sphere the sum is greater. Eugenio Beltrami removed the last doubts in 1868 with a model inside ordinary space. Albert Einstein's theory of 1915 made use of curved spaces in order to describe gravitation, so that Euclid's geometry is only approximately true of the world.

Gaps in Euclid's reasoning were noticed early. In the very first proposition, which constructs an equilateral triangle, he takes for granted that two circles intersect, although nothing in the postulates guarantees it. Moritz Pasch drew attention in 1882 to unstated assumptions about what lies between what. David Hilbert supplied a complete set of axioms in his Foundations of Geometry of 1899; he is reported to have said that instead of points, lines and planes one might just as well speak of tables, chairs and beer mugs. Alfred Tarski later showed that elementary geometry is decidable, meaning that a mechanical procedure can settle the truth of each of its sentences. In schools the Elements themselves were used in England until about 1900, when John Perry, an engineer, led a campaign for a more practical teaching with measurement and squared paper.

? How many books does the Elements consist of?
= thirteen
@ a work in thirteen books

? Where did Euclid write his work?
= Alexandria
@ composed at Alexandria about 300 BC

? What did Euclid answer when the king asked for an easier way?
= there is no royal road to geometry
@ was told that there is no royal road to geometry

? From whom does the theory of proportion come?
= Eudoxus of Cnidus | Eudoxus
@ in the fifth book goes back to Eudoxus of Cnidus

? Who was Theaetetus a friend of?
= Plato
@ Theaetetus of Athens, a friend of Plato

? how many definitions are at the start of the Elements
= 23
@ The Elements open with 23 definitions

? What is a point according to Euclid?
= that which has no part
@ a point is that which has no part

? Which common notion is given as an example?
= the whole is greater than the part
@ such as that the whole is greater than the part

? What do the postulates say about right angles?
= all right angles are equal to one another | equal to one another
@ that all right angles are equal to one another

? Which postulate is much longer than the other four?
= fifth | the fifth
@ Far longer than these four is the fifth

? What has the figure in Euclid's proof of the theorem of Pythagoras been called?
= windmill | the windmill
@ a figure that has been nicknamed the windmill

? How many proofs did Loomis collect?
= 367
@ collected 367 of them in a book

? What shape is Garfield's proof based on?
= trapezoid | a trapezoid
@ in 1876 that is based on a trapezoid

? How old was Hobbes when he saw the theorem?
= forty
@ library at the age of forty

? What tools may be used for constructions?
= compasses and an unmarked straightedge | only compasses and an unmarked straightedge
@ only with compasses and an unmarked straightedge

? Why were the islanders of Delos told to double their altar?
= to end a plague | in order to end a plague
@ in order to end a plague

? Who proved in 1837 that it's impossible to double the cube?
= Pierre Wantzel | Wantzel
@ Pierre Wantzel proved in 1837

? What did Lindemann show about pi?
= satisfies no algebraic equation | pi satisfies no algebraic equation
@ showing that the number pi satisfies no algebraic equation

? In what year did Gauss construct the polygon with seventeen sides?
= 1796
@ In 1796 the nineteen-year-old Gauss had surprised

? Whose father was Theon of Alexandria?
= Hypatia | the learned Hypatia
@ father of the learned Hypatia

? What language did Adelard of Bath translate from?
= Arabic
@ From Arabic the English monk Adelard of Bath

? The first printed edition of Euclid was issued by whom?
= Erhard Ratdolt
@ issued by Erhard Ratdolt at Venice

? when did the first English Euclid appear
= 1570
@ Lord Mayor of London, followed in 1570

? What office did Billingsley come to hold?
= Lord Mayor of London | Lord Mayor
@ a merchant who became Lord Mayor of London

? What was the title of Saccheri's book?
= Euclid Freed of Every Flaw
@ a book of 1733 entitled Euclid Freed of Every Flaw

? Why did Saccheri reject his results?
= they were repugnant to the nature of the straight line | because they were repugnant to the nature of the straight line
@ because they were repugnant to the nature of the straight line

? How does Playfair's form of the postulate go?
= through a point outside a line there is only one parallel to it
@ through a point outside a line there is only one parallel to it

? Where did Lobachevsky work?
= Kazan
@ Nikolai Lobachevsky at Kazan

? What did Gauss fear?
= the outcry of the dull-witted | outcry of the dull-witted
@ the outcry of the dull-witted

? In hyperbolic geometry, what do the angles of a triangle add up to?
= less than 180 degrees
@ a triangle add up to less than 180 degrees

? What did Einstein need curved spaces for?
= to describe gravitation | describe gravitation
@ in order to describe gravitation

? What does Euclid take for granted in his first proposition?
= two circles intersect | that two circles intersect
@ he takes for granted that two circles intersect

? Who led the campaign for more practical teaching?
= John Perry | John Perry, an engineer
@ John Perry, an engineer, led a campaign

~ What evidence proves that Mesopotamian scribes were aware of the relation?
= clay tablets | clay tablets with lists of suitable numbers
@ as clay tablets with lists of suitable numbers show

~ What did the philosopher do with the argument before he believed it?
= reading the proof backwards | by reading the proof backwards
@ was won over by reading the proof backwards

~ Which single volume has had more printings?
= the Bible | Bible
@ No other book except the Bible

~ From where was the oldest copy stolen by the French emperor?
= the Vatican | Vatican
@ that Napoleon had carried off from the Vatican

~ What advice did the Hungarian get from his parent?
= to leave parallels alone | leave parallels alone
@ implored him to leave parallels alone

~ What everyday objects could replace the basic terms, in a famous joke?
= tables, chairs and beer mugs
@ speak of tables, chairs and beer mugs

~ What property of the theory means a machine can sort true from false?
= decidable
@ later showed that elementary geometry is decidable

~ What must one suppose, according to the Englishman of the seventeenth century, to get the disputed axiom?
= similar triangles of different size | similar triangles of different size are assumed to exist
@ if similar triangles of different size are assumed to exist

! When was Euclid born?
! Which king ordered the Elements to be written?
! How many proofs did Hobbes publish?
! Who proved that the plague of Delos really happened?
! How many copies did Ratdolt print?
! In what year was Hypatia killed?
! What did Saccheri write about Lobachevsky?
! Who opposed the campaign of John Perry?
! When did Gauss publish his non-Euclidean geometry?
! How many axioms are in Hilbert's Foundations of Geometry?
! What did Farkas Bolyai's textbook cost?
