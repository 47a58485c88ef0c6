# Tides
Tides are the regular rise and fall of the sea caused by the attraction of the Moon and, to a smaller extent, of the Sun. On most coasts high water occurs twice in a lunar day of 24 hours and 50 minutes, so that each high tide is on average 12 hours and 25 minutes later than the one before. The rising water is called the flood, the falling water the ebb, and the short pause between them slack water. The vertical distance between high and low is the range: about half a metre in the open ocean, only a few centimetres in much of the Mediterranean and the Baltic, but several metres where bays and shallow seas amplify the wave. A gauge is needed to measure it exactly, for wind and air pressure add their own contribution.

The Moon pulls most strongly on the side of the Earth that faces it and least on the far side. Relative to the centre of the planet, therefore, the near water is drawn towards the Moon and the far water left behind, and two bulges result, under which the Earth turns. Since it is the difference in pull across the globe that counts, the effect decreases with the cube of the distance, and the Sun, although its attraction as a whole is almost 180 times that of the Moon, raises tides less than half as high. At new and full moon the two act in line and produce spring tides, whose name has nothing to do with the season; at the half moons they work at right angles, and the weaker neap tides follow. The highest tides of all are expected near the equinoxes.

Greek authors knew the inland sea only and were astonished when they met the ocean. Pytheas of Marseille, who sailed to Britain in the late fourth century BC, is said to have been the first to link the tides with the Moon, and the soldiers of Alexander were terrified at the mouth of the Indus when their ships were left dry. Julius Caesar lost several vessels in Kent in 55 BC for the reason, as he wrote, that his men did not know that the full moon brings the highest water. The Venerable Bede, a monk at Jarrow, stated in 725 that high water comes at different hours in different ports but keeps the same interval after the Moon at each of them. A table for London Bridge, compiled at the abbey of St Albans in the thirteenth century, is the oldest known in Europe; Chinese tables for the bore at Hangzhou are older.

Galileo was proud of a theory that explained the tides by the double motion of the Earth, which, he thought, makes the sea slop about like water in a barge that is suddenly slowed down. He considered it the best proof of the system of Copernicus and rebuked Kepler for believing in an influence of the Moon, a notion he found childish. Isaac Newton put forward the correct cause in the Principia of 1687. His account supposed a globe covered with water in equilibrium, and the Paris Academy therefore set a prize in 1740, which was shared by Daniel Bernoulli, Leonhard Euler, Colin Maclaurin and the Jesuit Antoine Cavalleri; the last of these was the only one who still clung to the vortices of Descartes. Pierre-Simon Laplace wrote down the equations of water in motion on a spinning sphere in 1776.

Because the continents are in its way, the tide does not sweep round the world but turns in great basins about points without any rise, the amphidromes, of which the North Sea has three. The largest range is found in the Bay of Fundy in Canada, where it may exceed 16 metres at Burntcoat Head, since the bay is just long enough for water to rock in it in the rhythm of the tide, as in a bathtub. The Bristol Channel comes next in Europe with up to 14 metres. Southampton has a double high water that gives ships more time in port. In parts of the Gulf of Mexico and of the South China Sea there is only one high tide a day. At Tahiti the Sun prevails, and high water comes every day at around noon and midnight, so that the inhabitants could use the sea as a clock.

In some estuaries the flood enters as a wall of water, a tidal bore. That of the Qiantang at Hangzhou reaches nine metres and a speed of 40 kilometres an hour, and crowds have gathered to watch it on the eighteenth day of the eighth lunar month since at least the Tang dynasty. The Severn in England has a smaller one, which a man rode on a surfboard for over seven miles in 1996. Narrow straits give birth to currents and whirlpools: the Saltstraumen in Norway races at up to 20 knots, and the Moskstraumen in the Lofoten inspired Edgar Allan Poe's tale A Descent into the Maelström of 1841. George Orwell, who was then writing Nineteen Eighty-Four on Jura, nearly drowned with his small son in the Corryvreckan in August 1947. They clung to a rock until a lobster fisherman found them.

William Thomson, later Lord Kelvin, devised a machine in 1872 that added up ten partial tides with wheels, pulleys and a wire, and drew the curve for a whole year within four hours. Arthur Doodson at Liverpool used two successors of it, housed in different buildings for fear of bombs, to work out the hours of low water on an unnamed coast for the Allied invasion of 1944; the planners needed dawn to fall soon after low tide, when the obstacles on the beaches lay bare, and that left three days in early June. The landing at Tarawa in the Pacific had gone badly in November 1943, as a neap tide kept the boats from crossing the reef. Tide mills, which ground corn with water trapped at high tide, existed at Nendrum in Ireland by 619, and a power station on the Rance in Brittany, opened in 1966, yields 240 megawatts.

The solid Earth has tides too, of some 30 centimetres, which must be allowed for in the giant accelerator near Geneva because they alter its length of 27 kilometres by about a millimetre. Friction in shallow seas slows the rotation of the planet, and the day grows longer by roughly two thousandths of a second in a century. Edmond Halley suspected something of the sort in 1695 from the dates of ancient eclipses, and Immanuel Kant named the cause in 1754. As the Earth loses spin the Moon gains, and it withdraws by 3.8 centimetres a year, as has been measured with laser light sent back by mirrors that the astronauts of Apollo 11 set up. Growth lines in fossil corals, counted by John Wells in 1963, showed that a year of the Devonian period had about 400 days. The same force keeps one face of the Moon turned towards us and heats the interior of Io.

? What causes the tides?
= the attraction of the Moon | attraction of the Moon
@ caused by the attraction of the Moon

? How long is a lunar day?
= 24 hours and 50 minutes
@ a lunar day of 24 hours and 50 minutes

? What is the falling water called?
= ebb | the ebb
@ the falling water the ebb

? How great is the range of the tide in the open ocean?
= about half a metre | half a metre
@ about half a metre in the open ocean

? Why do you need a gauge to measure the range?
= wind and air pressure add their own contribution
@ for wind and air pressure add their own contribution

? With what does the tidal effect decrease?
= the cube of the distance | cube of the distance
@ the effect decreases with the cube of the distance

? What tides are produced at new and full moon?
= spring tides
@ act in line and produce spring tides

? Does the name of spring tides come from the season?
= nothing to do with the season | has nothing to do with the season
@ whose name has nothing to do with the season

? When do neap tides occur?
= at the half moons | the half moons | half moons
@ at the half moons they work at right angles

? Who is said to have first linked the tides with the Moon?
= Pytheas | Pytheas of Marseille
@ Pytheas of Marseille, who sailed to Britain

? Whose soldiers were frightened at the mouth of the Indus?
= Alexander
@ the soldiers of Alexander were terrified

? Where did Caesar lose several vessels?
= Kent
@ Julius Caesar lost several vessels in Kent

? In which year did Bede write about the high water in different ports?
= 725
@ stated in 725 that high water comes at different hours

? What is the oldest known tide table in Europe for?
= London Bridge
@ A table for London Bridge, compiled at the abbey

? How did Galileo explain the tides?
= by the double motion of the Earth | the double motion of the Earth
@ explained the tides by the double motion of the Earth

? whom did galileo rebuke
= Kepler
@ rebuked Kepler for believing in an influence of the Moon

? In what work did Newton give the right cause?
= Principia | the Principia of 1687 | the Principia
@ the correct cause in the Principia of 1687

? Who set a prize in 1740?
= the Paris Academy | Paris Academy
@ the Paris Academy therefore set a prize in 1740

? What did Laplace write down in 1776?
= the equations of water in motion on a spinning sphere | equations of water in motion
@ wrote down the equations of water in motion on a spinning sphere

? What are amphidromes?
= points without any rise
@ about points without any rise, the amphidromes

? Where is the largest tidal range?
= the Bay of Fundy | Bay of Fundy | the Bay of Fundy in Canada
@ The largest range is found in the Bay of Fundy

? What is the advantage of the double high water at Southampton?
= gives ships more time in port | more time in port
@ a double high water that gives ships more time in port

? How high can the tide in the Bristol Channel be?
= 14 metres | up to 14 metres
@ in Europe with up to 14 metres

? At what time is high water at Tahiti?
= noon and midnight | around noon and midnight
@ comes every day at around noon and midnight

? What is a tidal bore?
= a wall of water | the flood enters as a wall of water
@ the flood enters as a wall of water, a tidal bore

? How fast is the bore of the Qiantang?
= 40 kilometres an hour
@ a speed of 40 kilometres an hour

? Which river in England has a bore?
= Severn | The Severn
@ The Severn in England has a smaller one

? Which tale was inspired by the Moskstraumen?
= A Descent into the Maelström
@ Edgar Allan Poe's tale A Descent into the Maelström

? What book was Orwell working on in Jura?
= Nineteen Eighty-Four
@ who was then writing Nineteen Eighty-Four on Jura

? Who found Orwell and his son on the rock?
= a lobster fisherman | lobster fisherman
@ until a lobster fisherman found them

? How many partial tides did Thomson's machine add up?
= ten
@ that added up ten partial tides

? Why were Doodson's machines kept in different buildings?
= for fear of bombs | fear of bombs
@ housed in different buildings for fear of bombs

? What did planners want to happen soon after low tide?
= dawn
@ the planners needed dawn to fall soon after low tide

? What kept the boats from crossing the reef at Tarawa?
= a neap tide | neap tide
@ a neap tide kept the boats from crossing the reef

? In what year was the power station on the Rance opened?
= 1966
@ on the Rance in Brittany, opened in 1966

? How big are the tides of the solid Earth?
= 30 centimetres | some 30 centimetres
@ The solid Earth has tides too, of some 30 centimetres

? What slows the rotation of the Earth?
= Friction in shallow seas | Friction
@ Friction in shallow seas slows the rotation

? How far does the Moon withdraw each year?
= 3.8 centimetres
@ it withdraws by 3.8 centimetres a year

? How many days did a year in the Devonian have?
= about 400 | 400
@ a year of the Devonian period had about 400 days

? Which moon is heated inside by tidal force?
= Io
@ heats the interior of Io

~ How does one name the moment at which the sea is still?
= slack water
@ the short pause between them slack water

~ Which celestial body, in spite of its mighty grip, plays second fiddle?
= the Sun | Sun
@ the Sun, although its attraction as a whole

~ What excuse did a Roman general offer for his damaged fleet?
= his men did not know that the full moon brings the highest water
@ his men did not know that the full moon brings the highest water

~ Which competitor held on to an outdated French doctrine?
= Antoine Cavalleri | the Jesuit Antoine Cavalleri
@ the Jesuit Antoine Cavalleri

~ What could Polynesians do without watches thanks to regular shores?
= use the sea as a clock
@ could use the sea as a clock

~ What sporting feat was accomplished in western England?
= a man rode on a surfboard for over seven miles
@ which a man rode on a surfboard for over seven miles

~ Which early Irish site harnessed the sea to make flour?
= Nendrum
@ existed at Nendrum in Ireland by 619

~ By what equipment left by space travellers do we know our neighbour is moving away?
= mirrors
@ laser light sent back by mirrors

! How many ships did Alexander lose at the Indus?
! How high are the tides on the Moon?
! When was Bede born?
! How much money did Euler receive for his prize?
! What did Copernicus write about the tides?
! Which author nearly drowned in the Moskstraumen?
! What was the name of Orwell's son?
! How many soldiers died at Tarawa?
! Who built the power station on the Rance?
! How high is the tide at Marseille?
! In what year did Kepler reply to Galileo?
