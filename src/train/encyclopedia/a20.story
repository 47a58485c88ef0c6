# Measurement of time and clocks
A clock measures time by counting something that repeats itself evenly, whether the turning of the Earth, the swing of a pendulum or the vibration of an atom. The division of day and night into twelve hours each goes back to the Egyptians, who from about 2000 BC painted tables of rising stars on the lids of coffins; as both were always divided into twelve, an hour of daylight lasted longer in summer than in winter. Hours of equal length were used by astronomers only, until mechanical clocks made them general. From the Babylonians, who reckoned in sixties, come the minutes and seconds, literally the "first small part" and the "second small part" in the Latin of the Middle Ages. A decimal day of ten hours, decreed in France in 1793, was dropped after less than two years.

The shadow of a stick was the first hand of a clock. An Egyptian sundial of limestone found in the Valley of the Kings, among workmen's huts, dates from about 1300 BC, and the great obelisk that Augustus brought to Rome cast its shadow on a line of bronze set in the pavement of the Field of Mars. At night or under cloud water was made to run out of a vessel. The oldest such clepsydra to survive comes from the temple of Karnak and belongs to the reign of Amenhotep III; in the courts of Athens it limited the speeches of the parties, and when a document was read aloud the outlet was plugged. Ctesibius of Alexandria, a barber's son, fitted a float and a pointer in the third century BC. The sandglass, contrary to what one might guess, is hardly older than the fourteenth century.

In 1088 Su Song, a high official of the Song dynasty, began to erect at Kaifeng a tower some twelve metres tall, in which a water wheel, held back and released by a system of levers, drove an armillary sphere and rows of wooden figures that struck gongs and bells. It was carried off by the Jurchen when they conquered the city in 1127 and could not be made to go again. Al-Jazari, an engineer in the service of the rulers of Diyarbakır, described a clock in the shape of an elephant in 1206. European monasteries, whose rules prescribed prayers at fixed hours, needed alarms, and it was there, it seems, that the mechanical escapement with verge and foliot was invented towards 1280; nobody knows by whom. Its beginnings can be traced merely through bills, such as that of Dunstable Priory in 1283.

Public clocks spread rapidly in the fourteenth century. The one in Salisbury Cathedral, commonly dated to 1386, has neither dial nor hands and just strikes the hours, and it claims to be the oldest still in working order. Giovanni Dondi of Padua spent sixteen years on his astrarium, finished in 1364, which showed the motions of the Sun, the Moon and five planets on seven dials. Such machines went wrong by a quarter of an hour a day or more, and so a minute hand would have been pointless. The coiled spring, introduced in the early fifteenth century, made portable clocks possible, but as it loses force in unwinding it required the fusee, a cone with a chain that evens out the pull. Peter Henlein, a locksmith of Nuremberg who had once sought refuge in a monastery after a brawl, was famous for small watches around 1510.

Galileo is said to have noticed as a student at Pisa that a hanging lamp takes the same time for wide and narrow swings. Near the end of his life, when he was blind, he dictated a design for a pendulum clock to his son Vincenzo, who did not complete it. Christiaan Huygens did so independently: his clock, built by Salomon Coster at The Hague in 1657, reduced the daily error from fifteen minutes to about fifteen seconds. He also discovered that two clocks hanging from the same beam fall into step. The balance spring, which did for the watch what the pendulum had done for the clock, was claimed by him in 1675 and by Robert Hooke for himself. About 1670 the anchor escapement appeared in London, where William Clement is the likeliest inventor, and the long case clock with a pendulum beating seconds, 99 centimetres in length, came into fashion.

A navigator who knows the time at home can tell his longitude, because the Earth turns through fifteen degrees in an hour. After Admiral Shovell's squadron had been wrecked on the Scilly Isles in 1707 with the loss of well over a thousand men, Parliament offered 20,000 pounds in 1714 for a method accurate to half a degree. John Harrison, a carpenter from Lincolnshire, worked on it for more than forty years. His first three sea clocks were bulky machines of brass; the fourth, known as H4, was a watch 13 centimetres wide, and on a voyage to Jamaica in 1761 it lost only five seconds in eighty-one days. The Board of Longitude, on which Nevil Maskelyne favoured the method of lunar distances, demanded further trials, and the old man received the rest of the money in 1773 after King George III had taken up his cause. James Cook carried a copy by Larcum Kendall on his second voyage.

Every town lived by its own sun until the railways came. The Great Western Railway introduced London time in 1840, and by 1855 nearly all public clocks in Britain obeyed it, although that of Oxford long had two minute hands and Christ Church still starts its services five minutes late. In North America the companies divided the continent into zones on 18 November 1883, "the day of two noons". An international conference at Washington in October 1884 chose the meridian of Greenwich as zero by 22 votes to one, with France and Brazil abstaining; the negative vote was that of San Domingo. Paris gave in only in 1911. Summer time was proposed in 1907 by William Willett, a builder who disliked having his golf cut short by dusk, and adopted first in Germany on 30 April 1916, a year after his death, in order to save coal.

Warren Marrison and J. W. Horton built the first quartz clock at Bell Laboratories in New York in 1927. Its crystal, kept vibrating by an electric circuit, proved steadier than the Earth itself. Seiko sold the first quartz wristwatch, the Astron, on Christmas Day of 1969 at the price of a small car, and within fifteen years two thirds of the jobs in the Swiss watch industry had disappeared. Louis Essen and Jack Parry completed an atomic clock at Teddington in 1955, and since 1967 the second has been defined as 9,192,631,770 oscillations of the radiation from caesium-133. Leap seconds have been inserted 27 times since 1972 to keep step with the slowing Earth, but it was decided in 2022 to give them up by 2035. The best optical clocks, with strontium or ytterbium, would not err by a second in the age of the universe and notice a difference in height of a centimetre.

? How does a clock measure time?
= by counting something that repeats itself evenly | counting something that repeats itself evenly
@ by counting something that repeats itself evenly

? To whom does the division of day and night into twelve hours go back?
= the Egyptians | Egyptians
@ goes back to the Egyptians

? On what did the Egyptians paint tables of stars?
= the lids of coffins | lids of coffins
@ tables of rising stars on the lids of coffins

? What made hours of equal length general?
= mechanical clocks
@ until mechanical clocks made them general

? In what year was the decimal day decreed in France?
= 1793
@ decreed in France in 1793

? What was the first hand of a clock?
= The shadow of a stick | shadow of a stick
@ The shadow of a stick was the first hand of a clock

? Where was the Egyptian sundial of limestone found?
= Valley of the Kings | the Valley of the Kings
@ found in the Valley of the Kings, among workmen's huts

? Who brought the great obelisk to Rome?
= Augustus
@ the great obelisk that Augustus brought to Rome

? What was the use of a clepsydra in the courts of Athens?
= limited the speeches of the parties
@ it limited the speeches of the parties

? What was done with the outlet when a document was read aloud?
= plugged | was plugged
@ the outlet was plugged

? who was the father of ctesibius
= a barber | barber
@ Ctesibius of Alexandria, a barber's son

? What drove the armillary sphere in Su Song's tower?
= a water wheel | water wheel
@ a water wheel, held back and released by a system of levers

? What happened to the tower of Su Song in 1127?
= carried off by the Jurchen | It was carried off by the Jurchen
@ It was carried off by the Jurchen

? What shape did Al-Jazari's clock have?
= elephant | an elephant
@ a clock in the shape of an elephant

? Why did monasteries need alarms?
= rules prescribed prayers at fixed hours | whose rules prescribed prayers at fixed hours
@ whose rules prescribed prayers at fixed hours

? Is it known who invented the mechanical escapement?
= nobody knows by whom | nobody knows
@ nobody knows by whom

? What does the clock in Salisbury Cathedral lack?
= dial nor hands | neither dial nor hands
@ has neither dial nor hands

? How many years did Dondi spend on his astrarium?
= sixteen | sixteen years
@ spent sixteen years on his astrarium

? Why would a minute hand have been of no use?
= Such machines went wrong by a quarter of an hour a day or more
@ Such machines went wrong by a quarter of an hour a day or more

? What made portable clocks possible?
= The coiled spring | coiled spring
@ The coiled spring, introduced in the early fifteenth century

? What is a fusee?
= a cone with a chain that evens out the pull | a cone with a chain
@ a cone with a chain that evens out the pull

? What was the trade of Peter Henlein?
= locksmith | a locksmith
@ Peter Henlein, a locksmith of Nuremberg

? To whom did Galileo dictate a design?
= Vincenzo | his son Vincenzo
@ a pendulum clock to his son Vincenzo

? The clock of Huygens was built by whom?
= Salomon Coster
@ built by Salomon Coster at The Hague

? What did Huygens notice about two clocks hanging from the same beam?
= fall into step
@ two clocks hanging from the same beam fall into step

? Where did the anchor escapement appear?
= London
@ the anchor escapement appeared in London

? How long is a pendulum that beats seconds?
= 99 centimetres
@ a pendulum beating seconds, 99 centimetres in length

? What sum did Parliament offer in 1714?
= 20,000 pounds
@ Parliament offered 20,000 pounds in 1714

? What was John Harrison's profession?
= carpenter | a carpenter
@ John Harrison, a carpenter from Lincolnshire

? How much time did H4 lose on the voyage to Jamaica?
= five seconds | only five seconds
@ it lost only five seconds in eighty-one days

? Which method did Maskelyne favour?
= lunar distances | the method of lunar distances
@ Nevil Maskelyne favoured the method of lunar distances

? When did Harrison receive the rest of the money?
= 1773
@ received the rest of the money in 1773

? Who made the copy that Cook carried?
= Larcum Kendall
@ James Cook carried a copy by Larcum Kendall

? Which company introduced London time in 1840?
= Great Western Railway | The Great Western Railway
@ The Great Western Railway introduced London time

? Which countries abstained at Washington?
= France and Brazil
@ with France and Brazil abstaining

? What country was the first to adopt summer time?
= Germany
@ adopted first in Germany on 30 April 1916

? What was summer time meant to save?
= coal
@ in order to save coal

? What was the name of the first quartz wristwatch?
= Astron | the Astron
@ the first quartz wristwatch, the Astron

? What fraction of Swiss watch jobs disappeared?
= two thirds
@ two thirds of the jobs in the Swiss watch industry

? Who completed an atomic clock in 1955?
= Louis Essen and Jack Parry
@ Louis Essen and Jack Parry completed an atomic clock

? How many leap seconds have been inserted since 1972?
= 27 | 27 times
@ Leap seconds have been inserted 27 times

~ Which people of antiquity left us their counting system on the dial?
= the Babylonians | Babylonians
@ From the Babylonians, who reckoned in sixties

~ Which device is much younger than its simple appearance suggests?
= sandglass | The sandglass
@ The sandglass, contrary to what one might guess

~ What kind of evidence informs us of the earliest machines in English religious houses?
= bills
@ can be traced merely through bills

~ What offence made the Nuremberg craftsman hide among monks?
= a brawl | brawl
@ refuge in a monastery after a brawl

~ Which Englishman disputed the Dutchman's right to an improvement?
= Robert Hooke
@ by Robert Hooke for himself

~ Which disaster made lawmakers act on finding positions at sea?
= Admiral Shovell's squadron had been wrecked | Admiral Shovell's squadron had been wrecked on the Scilly Isles
@ After Admiral Shovell's squadron had been wrecked on the Scilly Isles

~ Whose hobby led to lighter evenings?
= William Willett
@ William Willett, a builder who disliked having his golf cut short

~ Which delegation refused to accept the British line?
= San Domingo
@ the negative vote was that of San Domingo

! Who built the sundial in the Valley of the Kings?
! How much did Su Song's tower cost?
! When did Al-Jazari come to Kaifeng?
! Why did Vincenzo not complete the clock?
! Who was the abbot of Dunstable Priory?
! How long did it take Harrison to build H4?
! What did King George III pay Maskelyne?
! Which country will keep leap seconds after 2035?
! How many hours did the decimal minute have?
! When was the clock in Salisbury Cathedral given a dial?
! What was the price of Essen's atomic clock?
