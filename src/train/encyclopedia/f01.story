# Railway
A railway, called a railroad in the United States and Canada, is a system of transport in which vehicles with flanged wheels run on parallel steel rails that both carry and guide them. Because steel rolls on steel with very little friction, a locomotive can haul a far heavier load than a lorry of equal power, although the same low friction makes trains slow to stop and poor at climbing. The rails are fastened to cross members known as sleepers or ties, which may be made of timber, concrete or steel, and these in turn rest on ballast, usually crushed stone, that spreads the weight and drains rainwater. Where the ground is soft or the traffic very fast, a continuous concrete slab is sometimes laid instead of ballast.

Guided tracks are much older than steam. The Diolkos, a paved trackway across the Isthmus of Corinth, allowed ships to be dragged overland from about the sixth century BC, and in the mines of central Europe wooden wagonways were pictured by Georgius Agricola in De re metallica, which was printed in 1556. English collieries around Newcastle adopted similar lines in the seventeenth century to bring coal down to the River Tyne, with horses pulling the empty wagons back uphill. Iron began to replace wood in the 1760s, when the Coalbrookdale Company fixed cast plates on top of its timber rails, and in 1789 William Jessop used edge rails at Loughborough that demanded a flange on the wheel rather than on the track.

The first steam locomotive known to have pulled a train was built by the Cornish engineer Richard Trevithick; on 21 February 1804 it moved ten tons of iron and some seventy men along the tramway of the Penydarren ironworks in South Wales. The engine itself worked well, but its weight broke the brittle cast-iron plates, and it was soon put to use as a stationary machine. Malleable iron rails, patented by John Birkinshaw in 1820, removed this obstacle. Five years later the Stockton and Darlington Railway opened with Locomotion No. 1, designed by George Stephenson and his son Robert, and in 1830 the Liverpool and Manchester Railway became the earliest line to rely on steam alone, to run to a timetable and to be fully signalled.

To choose an engine for the Liverpool line, its directors held a contest at Rainhill in October 1829 and offered a prize of 500 pounds. Of the five entrants only Rocket, which had a boiler with many small tubes and a blast pipe that drew the fire by means of exhaust steam, completed the trials, and it averaged about 12 miles per hour. Novelty, built by John Ericsson and John Braithwaite, was the crowd's favourite until a pipe burst, while Sans Pareil of Timothy Hackworth cracked a cylinder; Cycloped, powered by a horse walking on a belt, was withdrawn early. The opening of the railway the following September was overshadowed by the death of William Huskisson, a member of Parliament who was struck by Rocket while speaking with the Duke of Wellington.

The distance between the inner faces of the rails is called the gauge. Stephenson's 1,435 millimetres, inherited from colliery wagons, is now standard on more than half of the world's lines, whereas Isambard Kingdom Brunel gave his Great Western Railway 2,140 millimetres in the hope of greater speed and stability. The transfer of goods at places such as Gloucester, where the two systems met, proved so troublesome that Parliament passed the Gauge Act in 1846, and the last broad track was converted in May 1892. Russia chose 1,524 millimetres on the advice of an American, George Washington Whistler, India mainly 1,676, and mountainous or poor districts often preferred narrow gauges of a metre or less, since tighter curves and smaller tunnels made them cheaper to build.

Railways changed the habits of whole nations. Local times, which differed by several minutes from town to town, were abandoned because timetables demanded a uniform clock; the Great Western introduced London time at its stations in 1840, and the companies of North America divided the continent into zones on 18 November 1883. Fresh milk, fish and newspapers reached distant cities within a day, seaside holidays became possible for factory workers, and armies could be moved at ten times the pace of a march, as Prussia showed in 1866. The first railway across North America was joined at Promontory Summit, Utah, on 10 May 1869 with a golden spike, while the Trans-Siberian line, begun in 1891 under the tsar Alexander III, took a quarter of a century to finish and extends for roughly 9,300 kilometres.

Electric traction was demonstrated by Werner von Siemens at a Berlin trade fair in 1879, where a small locomotive carried visitors on benches around a circular track of 300 metres. Two years afterwards his firm opened an electric tramway in Lichterfelde, and in 1890 the City and South London Railway became the first deep underground line to be worked by electricity. Power is delivered either through a third rail beside the track, which suits dense urban networks, or through an overhead wire, from which it is gathered by a pantograph on the roof. Diesel engines, cheaper than wires where traffic is thin, displaced steam in the United States between about 1935 and 1960; British Railways ran its last main-line steam train in August 1968, and China built steam engines until the end of the century.

High-speed rail in the modern sense began on 1 October 1964, when Japan opened the Tokaido Shinkansen between Tokyo and Osaka, nine days before the Olympic Games. Its trains ran at 210 kilometres per hour on a new line without level crossings, and the project, which had cost about twice the original estimate, earned a profit within three years. France followed in 1981 with the TGV from Paris to Lyon, and in April 2007 a specially shortened set reached 574.8 kilometres per hour, a record for wheeled trains. China, which had no such lines before 2003, now owns the largest network in the world. Magnetic levitation, in which the vehicle floats above its guideway, has been used commercially in Shanghai since 2004, but high costs have kept it rare.

? What do americans call a railway?
= railroad
@ called a railroad in the United States and Canada

? Why are trains slow to stop?
= same low friction | low friction
@ the same low friction makes trains slow to stop

? What are rail sleepers made out of?
= timber, concrete or steel
@ which may be made of timber, concrete or steel

? What is the function of ballast?
= spreads the weight and drains rainwater
@ usually crushed stone, that spreads the weight and drains rainwater

? What material is normally used for ballast?
= crushed stone
@ these in turn rest on ballast, usually crushed stone

~ What kind of foundation replaces loose stones on lines built over boggy terrain?
= continuous concrete slab | concrete slab
@ a continuous concrete slab is sometimes laid instead of ballast

? In what book did Agricola show wooden wagonways?
= De re metallica
@ pictured by Georgius Agricola in De re metallica

? Where was the Diolkos?
= across the Isthmus of Corinth | Isthmus of Corinth
@ a paved trackway across the Isthmus of Corinth

? How were empty coal wagons brought back up the hill?
= horses pulling | horses
@ with horses pulling the empty wagons back uphill

? What company put cast plates over timber rails?
= Coalbrookdale Company
@ when the Coalbrookdale Company fixed cast plates on top

~ Which engineer's design moved the guiding rim from the track to the vehicle?
= William Jessop | Jessop
@ William Jessop used edge rails at Loughborough

? Who built the first steam locomotive that pulled a train?
= Richard Trevithick
@ was built by the Cornish engineer Richard Trevithick

? How many men did Trevithick's engine pull along with the iron?
= seventy | some seventy
@ ten tons of iron and some seventy men

? What happened to the plates under the Penydarren locomotive?
= its weight broke the brittle cast-iron plates | broke
@ its weight broke the brittle cast-iron plates

? What was invented by John Birkinshaw?
= Malleable iron rails
@ Malleable iron rails, patented by John Birkinshaw in 1820

? Locomotion No. 1 was designed by whom?
= George Stephenson and his son Robert
@ designed by George Stephenson and his son Robert

~ What second career did the pioneering Welsh engine have after its short life on wheels?
= stationary machine
@ it was soon put to use as a stationary machine

? how much money was the prize at Rainhill
= 500 pounds
@ offered a prize of 500 pounds

? What drew the fire in Rocket?
= exhaust steam | blast pipe
@ a blast pipe that drew the fire by means of exhaust steam

? What was Cycloped powered by?
= horse walking on a belt | horse
@ powered by a horse walking on a belt

? Which engine did the crowd like best?
= Novelty
@ Novelty, built by John Ericsson and John Braithwaite, was the crowd's favourite

~ Who was the politician run over on the inaugural day?
= William Huskisson
@ the death of William Huskisson, a member of Parliament

? What is gauge?
= distance between the inner faces of the rails
@ The distance between the inner faces of the rails is called the gauge

? What did Brunel expect to gain from a wider gauge?
= greater speed and stability
@ in the hope of greater speed and stability

? On whose advice did Russia pick its gauge?
= George Washington Whistler
@ on the advice of an American, George Washington Whistler

? Why are narrow gauge lines cheaper to construct?
= tighter curves and smaller tunnels
@ since tighter curves and smaller tunnels made them cheaper

? When was the final broad gauge track changed?
= May 1892
@ the last broad track was converted in May 1892

? Why did towns give up their own local times?
= timetables demanded a uniform clock
@ because timetables demanded a uniform clock

? In what year did the Great Western bring London time to its stations?
= 1840
@ the Great Western introduced London time at its stations in 1840

? How long did it take to complete the Trans-Siberian line?
= quarter of a century
@ took a quarter of a century to finish

~ Which country proved the military worth of trains?
= Prussia
@ ten times the pace of a march, as Prussia showed in 1866

? What was used to join the rails at Promontory Summit?
= golden spike
@ on 10 May 1869 with a golden spike

? What is the purpose of a pantograph?
= gathered | power is gathered
@ from which it is gathered by a pantograph on the roof

? What kind of networks are third rails good for?
= dense urban networks | dense urban
@ a third rail beside the track, which suits dense urban networks

~ Who put on a show of a current-driven train for exhibition guests?
= Werner von Siemens
@ Electric traction was demonstrated by Werner von Siemens

? When did British Railways stop running steam trains on main lines?
= August 1968
@ ran its last main-line steam train in August 1968

? What cities did the Tokaido Shinkansen connect?
= Tokyo and Osaka
@ opened the Tokaido Shinkansen between Tokyo and Osaka

? Did the Shinkansen make money?
= earned a profit within three years | earned a profit
@ earned a profit within three years

? What record speed did a TGV set reach in 2007?
= 574.8 kilometres per hour
@ a specially shortened set reached 574.8 kilometres per hour

~ Why do so few floating trains exist?
= high costs
@ but high costs have kept it rare

! Why did Trevithick leave South Wales?

! How much did the Liverpool and Manchester Railway cost?

! Who designed Sans Pareil's boiler?

! What speed did Novelty average during the trials?

! In what year did Russia adopt its gauge?

! Who drove the golden spike at Promontory Summit?

! How long is the first railway across North America?

! When did France open its first electric tramway?

! Which country has never used magnetic levitation?

! What year did India change its gauge to standard?

! What top speed does the Shanghai magnetic train reach?
