# Galileo Galilei
Galileo Galilei (15 February 1564 – 8 January 1642) was an Italian physicist, mathematician and astronomer who, more than anyone else, brought experiment and measurement into the study of motion and turned the telescope to the sky. He was born in Pisa, then part of the Duchy of Florence, the eldest child of Vincenzo Galilei and Giulia Ammannati. His father, a lutenist and writer on music, had found by hanging weights on strings that the pitch depends on the square root of the tension, a result which may have taught the son to trust numbers obtained by trial. A younger brother, Michelangelo, also played the lute, and was a constant burden because he borrowed money. When the family moved to Florence the boy was educated for a time at the monastery of Vallombrosa, some thirty kilometres to the south-east, and wished to become a monk, but his father took him away, pretending that he needed treatment for his eyes.

In 1581 he was enrolled at Pisa to study medicine, since physicians earned far more than mathematicians. According to his pupil and first biographer, Vincenzo Viviani, he noticed during a service in the cathedral that a swinging chandelier, timed by his pulse, took the same time for large swings as for small. This is not exactly true, as was later shown, but the idea led him to a device for doctors, the pulsilogium. A lecture on Euclid by Ostilio Ricci, mathematician to the Tuscan court, drew him away from medicine, and he left in 1585 without a degree. His first essay, The Little Balance, of 1586, described an instrument for weighing things in air and water. He was appointed to the chair of mathematics at Pisa in 1589, on a salary of sixty crowns; whether he really dropped balls from the leaning tower, as Viviani relates, is doubtful.

From 1592 to 1610 he taught geometry, mechanics and astronomy at Padua, which belonged to the Republic of Venice, and he called these the happiest eighteen years of his life. To support his mother and pay the dowries of his sisters he took in student boarders and sold a military compass, an instrument with two hinged arms that served gunners for calculations, made in his house by the craftsman Marcantonio Mazzoleni. With Marina Gamba, a Venetian whom he did not marry, he had two daughters, Virginia and Livia, and a son, Vincenzo. The girls, considered unfit for marriage because of their birth, were placed in the convent of San Matteo at Arcetri; the elder became Sister Maria Celeste, and 124 of her letters to her father survive. The son was legitimised in 1619. By rolling bronze balls down a groove and measuring the time with a water clock, he found about 1604 that distance grows as the square of the time.

In 1609 he heard that a spyglass had been invented in the Netherlands, and within a short time built one that magnified three times, and then others of eight and about twenty. In August he showed the second of these to the Venetian senators from the tower of Saint Mark's; they doubled his salary to a thousand florins and made the post permanent. Turned upwards, the tube revealed that the Moon has mountains, whose height he estimated from their shadows, and that the Milky Way is a mass of stars. On 7 January 1610 he saw three little stars beside Jupiter, and a fourth some days afterwards. As they changed their places from night to night, he understood that they revolve round the planet, and named them the Medicean stars in honour of Cosimo II. The discovery was published on 13 March in The Starry Messenger, of which 550 copies were printed, and it earned him the position of court philosopher in Florence.

In the autumn of 1610 he observed that Venus shows phases like the Moon, which is impossible if, as Ptolemy taught, it always remains between the Earth and the Sun, though the system of Tycho Brahe explained them as well as that of Copernicus. Saturn appeared to him to consist of three bodies; only in 1655 did Christiaan Huygens recognise a ring. In Rome in 1611 he was feasted by the Jesuits and made a member of the Lincean Academy, founded by Prince Federico Cesi, at whose banquet the word telescope was first used in public. A dispute about the sunspots set him against the Jesuit Christoph Scheiner, who wrote under the name of Apelles and held them to be small planets. Galileo, in letters printed in 1613, placed them on the surface of the Sun and inferred that it rotates about once a month. On 28 December 1612 he even drew Neptune, taking it for a fixed star.

Theologians objected that in the Bible Joshua had commanded the Sun, and not the Earth, to stand still. In a letter to the Grand Duchess Christina, written in 1615, he replied with a saying of Cardinal Baronius that Scripture teaches how one goes to heaven, not how heaven goes. On 24 February 1616 the consultants of the Holy Office declared the motion of the Earth foolish in philosophy, and two days later Cardinal Robert Bellarmine ordered him not to hold or defend it; Copernicus's book was suspended until corrected. Three comets in 1618 led to a quarrel with the Jesuit Orazio Grassi, against whom he wrote The Assayer, of 1623, which contains the famous sentence that the book of nature is written in the language of mathematics. In this affair Grassi was nearer to the truth, for his opponent suspected that comets might be mere reflections in the air. The work was dedicated to the new pope, Urban VIII, who had it read to him at table.

Encouraged by six audiences with Urban, he wrote the Dialogue Concerning the Two Chief World Systems, printed in Florence by Landini in February 1632. In it Salviati speaks for Copernicus, Sagredo is an intelligent layman, and Simplicio, named after an ancient commentator, defends Aristotle; unwisely, the pope's favourite argument was put into the mouth of the latter. Galileo's own proof, that the tides are caused by the motions of the Earth, was wrong. Summoned to Rome, he was shown a document of 1616, unsigned, that forbade him to teach the doctrine in any way whatever. On 22 June 1633, in the convent of Minerva, he was found vehemently suspected of heresy and had to abjure on his knees. Three of the ten cardinals, among them Francesco Barberini, the pope's nephew, did not sign the sentence. That he muttered "And yet it moves" is a legend, first found in print in the eighteenth century.

The prison to which he had been sentenced was commuted to house arrest, first with Archbishop Piccolomini in Siena, and from December 1633 at his villa in Arcetri. Maria Celeste, who had taken over the weekly recital of seven psalms imposed as a penance, died in the following April, aged thirty-three. There he finished his greatest work, Discourses on Two New Sciences, which treats the strength of materials and the motion of projectiles, whose path he had shown to be a parabola; the manuscript was smuggled out and brought out at Leiden in 1638 by the house of Elzevir. By then he was blind in both eyes. Among his visitors were Thomas Hobbes and John Milton, and Evangelista Torricelli kept him company in the last three months. A monument in the church of Santa Croce, forbidden by Urban, was put up only in 1737, and when the body was moved three fingers and a tooth were removed as relics. In 1992 Pope John Paul II acknowledged that the theologians had been mistaken.

? In which city was Galileo born?
= Pisa
@ He was born in Pisa, then part of the Duchy of Florence

? What instrument did Galileo's father play?
= lute | lutenist | a lutenist
@ His father, a lutenist and writer on music

? What did his father discover about strings?
= the pitch depends on the square root of the tension | that the pitch depends on the square root of the tension
@ that the pitch depends on the square root of the tension

? Why was Michelangelo a burden to Galileo?
= he borrowed money | because he borrowed money
@ because he borrowed money

? What reason did the father give for taking him out of the monastery?
= he needed treatment for his eyes | that he needed treatment for his eyes | treatment for his eyes
@ pretending that he needed treatment for his eyes

? What did Galileo study at Pisa in 1581?
= medicine
@ enrolled at Pisa to study medicine

? With what did Galileo time the swinging chandelier?
= his pulse | pulse
@ a swinging chandelier, timed by his pulse

? Who wrote the first biography of Galileo?
= Vincenzo Viviani | his pupil and first biographer, Vincenzo Viviani
@ his pupil and first biographer, Vincenzo Viviani

? whose lecture turned Galileo to mathematics?
= Ostilio Ricci
@ A lecture on Euclid by Ostilio Ricci

? What was the title of his first essay?
= The Little Balance | Little Balance
@ His first essay, The Little Balance, of 1586

? How much did he earn at Pisa?
= sixty crowns
@ on a salary of sixty crowns

? How long did Galileo teach in Padua?
= eighteen years
@ the happiest eighteen years of his life

? What was the military compass used for?
= calculations | served gunners for calculations
@ that served gunners for calculations

? Who made the compasses in Galileo's house?
= Marcantonio Mazzoleni | the craftsman Marcantonio Mazzoleni
@ made in his house by the craftsman Marcantonio Mazzoleni

? What was the name of the mother of his children?
= Marina Gamba
@ With Marina Gamba, a Venetian whom he did not marry

? In what convent did his daughters live?
= San Matteo | San Matteo at Arcetri
@ were placed in the convent of San Matteo at Arcetri

? How many letters of Maria Celeste do we still have?
= 124
@ 124 of her letters to her father survive

? How did he measure time in the experiments with bronze balls?
= with a water clock | a water clock | water clock
@ measuring the time with a water clock

? Where was the spyglass invented?
= Netherlands | the Netherlands
@ a spyglass had been invented in the Netherlands

? What did the senators of Venice do for Galileo?
= doubled his salary to a thousand florins and made the post permanent | doubled his salary to a thousand florins | doubled his salary
@ they doubled his salary to a thousand florins and made the post permanent

? What is the Milky Way, as seen through the telescope?
= a mass of stars | mass of stars
@ that the Milky Way is a mass of stars

? After whom did Galileo name the moons of Jupiter?
= Cosimo II
@ the Medicean stars in honour of Cosimo II

? How many copies of the Starry Messenger were made?
= 550
@ of which 550 copies were printed

? what did Galileo observe about Venus in 1610
= Venus shows phases like the Moon | shows phases like the Moon | phases
@ Venus shows phases like the Moon

? Who recognised that Saturn has a ring?
= Christiaan Huygens
@ did Christiaan Huygens recognise a ring

? Who founded the Lincean Academy?
= Prince Federico Cesi | Federico Cesi
@ the Lincean Academy, founded by Prince Federico Cesi

? What did Scheiner think sunspots were?
= small planets
@ held them to be small planets

? When did Galileo draw Neptune?
= 28 December 1612
@ On 28 December 1612 he even drew Neptune

? Which biblical figure told the Sun to stand still?
= Joshua
@ in the Bible Joshua had commanded the Sun

? What order did Bellarmine give to Galileo?
= not to hold or defend it | ordered him not to hold or defend it
@ Cardinal Robert Bellarmine ordered him not to hold or defend it

? Against whom was The Assayer written?
= Orazio Grassi | the Jesuit Orazio Grassi
@ a quarrel with the Jesuit Orazio Grassi

? In what language is the book of nature written, according to Galileo?
= the language of mathematics | mathematics | language of mathematics
@ written in the language of mathematics

? Which character speaks for Copernicus in the Dialogue?
= Salviati
@ In it Salviati speaks for Copernicus

? What did Galileo wrongly believe caused the tides?
= the motions of the Earth | motions of the Earth
@ the tides are caused by the motions of the Earth

? How many cardinals did not sign the sentence?
= Three
@ Three of the ten cardinals, among them

? Where was Galileo under house arrest first?
= Siena | with Archbishop Piccolomini in Siena
@ first with Archbishop Piccolomini in Siena

? What curve is the path of a projectile?
= parabola | a parabola
@ whose path he had shown to be a parabola

? In which city was his last work printed?
= Leiden
@ brought out at Leiden in 1638

? Which body parts were taken as relics?
= three fingers and a tooth
@ three fingers and a tooth were removed as relics

~ Why did the youth choose the healing art at first?
= since physicians earned far more than mathematicians | physicians earned far more than mathematicians
@ since physicians earned far more than mathematicians

~ What made the nuns' chances of finding husbands poor?
= their birth | because of their birth
@ considered unfit for marriage because of their birth

~ How did he learn the altitude of lunar peaks?
= from their shadows | their shadows
@ whose height he estimated from their shadows

~ What did he mistake a distant planet for?
= a fixed star | fixed star
@ taking it for a fixed star

~ Which tactless choice in the fictional conversation angered the pontiff?
= the pope's favourite argument was put into the mouth of the latter | put into the mouth of the latter
@ the pope's favourite argument was put into the mouth of the latter

~ Which English poet called on the old prisoner?
= John Milton
@ Among his visitors were Thomas Hobbes and John Milton

~ How did the text get past the censors to a Protestant land?
= smuggled out | the manuscript was smuggled out
@ the manuscript was smuggled out

~ What punishment did a loving child perform in his stead?
= the weekly recital of seven psalms | weekly recital of seven psalms
@ the weekly recital of seven psalms imposed as a penance

! How many siblings did Galileo have?

! When did Marina Gamba die?

! What did Kepler write to Galileo about the telescope?

! Who invented the pulsilogium before Galileo?

! How much money did Michelangelo borrow from Galileo?

! Which pope dedicated a book to Galileo?

! What did Bellarmine die of?

! In what year was the Dialogue removed from the Index?

! How long did Galileo stay in the prison of the Inquisition?

! Why did Hobbes visit Padua?
