# Earthquake
An earthquake is a shaking of the ground caused by the sudden release of energy stored in rock. In most cases the energy has built up over decades or centuries along a fault, a fracture whose two sides are being pushed past each other but are held fast by friction; when the stress exceeds the strength of the rock the sides slip, often by several metres within seconds. The place underground at which the rupture starts is the focus, or hypocentre, and the spot on the surface directly above it is the epicentre. This account, the theory of elastic rebound, was worked out by the American Harry Fielding Reid after he had compared surveys made before and after the San Francisco disaster of 1906. Some shocks have other causes: volcanoes, collapsing mines, or the filling of reservoirs behind dams.

Two kinds of waves travel through the interior of the Earth. The primary or P waves, in which the rock is alternately squeezed and stretched, move at about six kilometres a second in the crust and are the first to arrive; the secondary or S waves, which shake it sideways, are slower by some 40 per cent and cannot pass through liquids. Because of the delay between them the distance of the source can be worked out, and three stations suffice to fix its position. Surface waves come last and do the greatest damage. Richard Oldham, a British geologist serving in India, first told the kinds apart on records of the Assam earthquake of 1897, and nine years later he deduced from the shadow cast by the S waves that the Earth has a core. It was left to Inge Lehmann of Denmark to find the solid inner core in 1936.

The oldest known instrument was built in China in AD 132 by the court astronomer Zhang Heng: a bronze vessel with eight dragons, one of which would drop a ball into the mouth of a toad when a tremor came from its direction. Officials are said to have doubted it when a ball fell although nobody in the capital had felt anything, until a messenger arrived some days later from Longxi, hundreds of kilometres to the west. Modern seismographs derive from those constructed in Japan after 1880 by three British professors, John Milne, James Ewing and Thomas Gray, who had been shaken at Yokohama. Their principle is simple. A heavy mass hung so that it can swing tends to stay at rest while the frame moves with the ground, and the motion between the two is recorded, formerly on smoked paper and today electronically.

Charles Richter of the California Institute of Technology published his scale of magnitude in 1935, having devised it with the help of his older colleague Beno Gutenberg, a refugee from Germany. It is logarithmic: each whole step means a tenfold greater swing of the needle and about 32 times as much energy. As it underrates the biggest events, it was replaced in the late 1970s by the moment magnitude, which Hiroo Kanamori and Thomas Hanks calculated from the area of the fault and the amount of slip. Intensity is another matter, for it describes the effects at a given place and is expressed in Roman numerals on the scale of Giuseppe Mercalli, an Italian priest. On this scale II is felt by a few people at rest on upper floors, and XII means total destruction.

The strongest shock ever measured struck southern Chile on 22 May 1960 and had a magnitude of 9.5. The rupture was about 900 kilometres long, two million people were made homeless, and the waves that it raised in the sea killed 61 people in Hilo, Hawaii, some fifteen hours later and more than a hundred in Japan. The deadliest on record is believed to have been that of Shaanxi in China in January 1556, with a reported 830,000 victims, many of whom lived in caves dug into soft loess that caved in during the night. A Chinese city, Tangshan, also suffered the worst catastrophe of the twentieth century, when at least 240,000 inhabitants died on 28 July 1976. By comparison San Francisco in 1906, with about 3,000 dead, is famous above all for the fire, which burnt for three days and caused nine tenths of the damage.

On the morning of All Saints' Day, 1 November 1755, Lisbon was ruined by three shocks, a flood wave and a blaze that raged for the best part of a week. The candles lit in the crowded churches helped to start it. The Marquis of Pombal, chief minister of King José I, took matters in hand; the advice "bury the dead and feed the living" is attributed to him. He had the lower town rebuilt on a grid with timber frames inside the walls, which were tested by marching troops around a model, and he sent every parish a list of questions about the duration of the shaking, the direction of the fall and the behaviour of wells and animals. Voltaire made the event an argument against the belief that all is for the best, in a poem and later in his novel Candide. Immanuel Kant wrote three essays on natural causes.

Buildings rather than earthquakes kill people, as engineers like to say. Unreinforced brick and adobe collapse most easily, while wooden houses, light and flexible, generally survive, and steel frames bend before they break. Soft ground makes things worse: in September 1985 Mexico City, which stands on the bed of a drained lake, was devastated by a source 350 kilometres away because the clay swayed in the same rhythm as blocks of six to fifteen storeys. Water-soaked sand may even turn liquid, so that houses tip over unbroken, as happened at Niigata in 1964. Since the 1980s many hospitals and bridges have been set on bearings of rubber and lead, a method called base isolation that was developed largely in New Zealand by William Robinson. Taipei 101 contains a steel ball of 660 tonnes that swings against the motion.

No method of prediction has proved reliable. Chinese authorities evacuated Haicheng in February 1975, some hours before a shock of magnitude 7.0, after a rising series of small tremors and reports of snakes leaving their holes in the snow; but Tangshan in the next year came without warning. At Parkfield in California, where moderate shocks had recurred about every 22 years, American scientists forecast another before 1993, and it came in 2004. What works is early warning: as electric signals outrun seismic waves, Japan has since 2007 broadcast alarms that give people seconds to take shelter and stop trains automatically. In Italy six scientists and an official were convicted in 2012 for having reassured the citizens of L'Aquila before the disaster of 2009. The scientists were acquitted on appeal two years later. Long-term odds, stated as percentages over thirty years, guide insurers and building codes.

? What causes an earthquake?
= sudden release of energy stored in rock | the sudden release of energy stored in rock
@ caused by the sudden release of energy stored in rock

? What holds the two sides of a fault fast?
= friction
@ but are held fast by friction

? What is the name for the point on the surface right above the focus?
= epicentre | the epicentre
@ directly above it is the epicentre

? Who worked out the theory of elastic rebound?
= Harry Fielding Reid | the American Harry Fielding Reid
@ was worked out by the American Harry Fielding Reid

? How fast do P waves go in the crust?
= six kilometres a second | about six kilometres a second
@ move at about six kilometres a second

? What can S waves not pass through?
= liquids
@ cannot pass through liquids

? Which waves do the most damage?
= Surface waves
@ Surface waves come last and do the greatest damage

? How many stations are needed to fix the position of an earthquake?
= three | three stations
@ three stations suffice to fix its position

? What did Inge Lehmann discover?
= the solid inner core | solid inner core
@ find the solid inner core in 1936

? In what year did Zhang Heng build his instrument?
= 132 | AD 132
@ was built in China in AD 132

? how many dragons were on the bronze vessel
= eight
@ a bronze vessel with eight dragons

? Into what did the ball fall?
= the mouth of a toad | mouth of a toad
@ drop a ball into the mouth of a toad

? Where did the messenger come from?
= Longxi
@ a messenger arrived some days later from Longxi

? Which British professors constructed seismographs in Japan?
= John Milne, James Ewing and Thomas Gray
@ John Milne, James Ewing and Thomas Gray

? When did Richter publish his scale?
= 1935
@ published his scale of magnitude in 1935

? How much more energy does one step on the Richter scale mean?
= about 32 times as much | 32 times
@ about 32 times as much energy

? From what is the moment magnitude calculated?
= the area of the fault and the amount of slip
@ calculated from the area of the fault and the amount of slip

? What was Mercalli's occupation?
= priest | an Italian priest
@ Giuseppe Mercalli, an Italian priest

? What does XII on the Mercalli scale stand for?
= total destruction
@ XII means total destruction

? What was the magnitude of the strongest measured earthquake?
= 9.5
@ had a magnitude of 9.5

? How many people lost their homes in Chile in 1960?
= two million | two million people
@ two million people were made homeless

? In which month of 1556 did the deadliest earthquake occur?
= January
@ Shaanxi in China in January 1556

? What was the worst catastrophe of this kind in the twentieth century?
= Tangshan
@ A Chinese city, Tangshan, also suffered the worst catastrophe

? What caused nine tenths of the damage in San Francisco?
= the fire | fire
@ is famous above all for the fire

? On which holiday was Lisbon destroyed?
= All Saints' Day
@ On the morning of All Saints' Day

? Which minister organised the rebuilding of Lisbon?
= The Marquis of Pombal | Marquis of Pombal
@ The Marquis of Pombal, chief minister of King José I

? How were the timber frames tested?
= by marching troops around a model | marching troops around a model
@ were tested by marching troops around a model

? In which novel did Voltaire use the earthquake?
= Candide
@ and later in his novel Candide

? What kind of buildings collapse most easily?
= Unreinforced brick and adobe
@ Unreinforced brick and adobe collapse most easily

? On what ground does Mexico City stand?
= the bed of a drained lake | bed of a drained lake
@ which stands on the bed of a drained lake

? What happened to houses at Niigata in 1964?
= tip over unbroken | houses tip over unbroken
@ houses tip over unbroken, as happened at Niigata in 1964

? Base isolation was mostly developed in what country?
= New Zealand
@ was developed largely in New Zealand

? What is inside Taipei 101 against the motion?
= a steel ball of 660 tonnes | a steel ball
@ contains a steel ball of 660 tonnes

? Which city was evacuated in February 1975?
= Haicheng
@ Chinese authorities evacuated Haicheng in February 1975

? In what year did the expected Parkfield earthquake come?
= 2004
@ and it came in 2004

? Why is an early warning possible?
= electric signals outrun seismic waves
@ as electric signals outrun seismic waves

? Were the scientists of L'Aquila acquitted?
= acquitted on appeal | The scientists were acquitted on appeal
@ The scientists were acquitted on appeal two years later

~ What human constructions that hold back rivers may set off tremors?
= dams | the filling of reservoirs behind dams
@ the filling of reservoirs behind dams

~ What led a colonial scholar to conclude that our planet has a centre of another nature?
= the shadow cast by the S waves | shadow cast by the S waves
@ he deduced from the shadow cast by the S waves

~ Which exile assisted the Californian?
= Beno Gutenberg
@ his older colleague Beno Gutenberg, a refugee from Germany

~ In what sort of dwellings did numerous victims of the sixteenth century sleep?
= caves | caves dug into soft loess
@ many of whom lived in caves dug into soft loess

~ What objects of worship contributed to the Portuguese conflagration?
= candles | The candles
@ The candles lit in the crowded churches helped to start it

~ Which philosopher examined the science of the calamity in print?
= Immanuel Kant
@ Immanuel Kant wrote three essays on natural causes

~ What odd conduct of reptiles was noted ahead of a successful alarm?
= leaving their holes in the snow | snakes leaving their holes in the snow
@ reports of snakes leaving their holes in the snow

~ Who makes use of probabilities spanning three decades?
= insurers
@ guide insurers and building codes

! How long did the shaking last in Lisbon?
! What was the magnitude of the Shaanxi earthquake?
! Who found the core of Mars?
! How many people were killed in Haicheng?
! What did King José I write about the earthquake?
! Who paid for the bronze vessel of Zhang Heng?
! When was William Robinson born?
! How many people died in L'Aquila?
! Which scale did Inge Lehmann invent?
! How many people died in Mexico City in 1985?
! Why was the Richter scale rejected by Mercalli?
