# Artificial satellite
An artificial satellite is an object that human beings have placed in orbit around the Earth or another body. It stays up because its forward motion makes it fall around the planet instead of onto it, an idea illustrated by Isaac Newton with a cannon on a high mountain. At a height of a few hundred kilometres the necessary speed is about 7.8 kilometres per second, and one revolution takes about ninety minutes; the higher the orbit, the slower the motion. Satellites serve for communication, navigation, weather forecasting, reconnaissance, mapping and science. A typical one consists of a bus, which supplies power, attitude control and radio links, and of the payload, that is, the instruments for the sake of which it flies. Electricity comes nearly always from solar cells, and batteries take over while the craft is in the shadow of the Earth.

Writers thought of satellites before engineers did. The American clergyman Edward Everett Hale published a tale called "The Brick Moon" in 1869, in which a sphere of bricks, meant to help sailors find their longitude, is hurled into the sky by flywheels with people on board. Konstantin Tsiolkovsky, a deaf schoolteacher in the Russian town of Kaluga, derived the rocket equation and recommended liquid hydrogen and oxygen as fuel in 1903. The Slovene Herman Potočnik calculated the orbit in which a station would appear to hang motionless over the equator in a book of 1928. In October 1945 Arthur C. Clarke, then a radar officer in the Royal Air Force, proposed in the magazine Wireless World that three stations in such an orbit could relay broadcasts to nearly the whole globe. He received fifteen pounds for the article.

Sputnik 1, a polished sphere of 58 centimetres in diameter that weighed 83.6 kilograms, was launched on 4 October 1957 from Baikonur in Kazakhstan. Its chief designer, Sergei Korolev, remained anonymous until he died. The two transmitters sent beeps for three weeks, and the satellite burned up in January 1958 after 1,440 orbits. Sputnik 2, a month later, carried the dog Laika, who died within hours from overheating, though this was concealed for decades. The first American attempt, Vanguard, exploded on the launch pad in December 1957 before the cameras. Explorer 1 reached orbit on 31 January 1958 on a rocket developed by Wernher von Braun, and the Geiger counter that James Van Allen had installed in it led to the discovery of belts of radiation around the Earth. France became the third nation to launch a satellite with its own rocket in 1965.

Orbits are chosen according to purpose. In low orbits, below 2,000 kilometres, details of the ground can be seen well, and radio signals arrive with hardly any delay. An orbit that passes over the poles allows the whole surface to be observed as the Earth turns beneath; if it is sun-synchronous, each place is crossed at the same local time, so that pictures can be compared. Navigation satellites move at about 20,000 kilometres. A geostationary satellite, 35,786 kilometres above the equator, needs exactly one sidereal day for a revolution and therefore seems to stand still, which means that dishes on roofs need not be turned. Because such satellites are low in the sky when seen from northern regions, the Soviet Union preferred strongly elongated orbits, called Molniya after the Russian word for lightning, in which a craft lingers for about eight hours over the north.

Communication was the first commercial use. Echo 1, a balloon thirty metres in diameter covered with aluminium, was inflated in space in August 1960 and simply reflected radio waves. Telstar, built by the Bell Laboratories and launched on 10 July 1962, could amplify them; it carried the first live television pictures across the Atlantic, but was damaged within months by the radiation of a nuclear test conducted high above the Pacific. Syncom 3 stood over the Pacific in 1964 and transmitted the Olympic Games from Tokyo. Intelsat I, nicknamed Early Bird, opened regular service in April 1965 with 240 telephone circuits. Undersea cables of glass fibre later took over most of this traffic. Since 2019 the company SpaceX has been launching thousands of small Starlink satellites in order to bring the internet to remote places, to the annoyance of astronomers, whose images are crossed by bright streaks.

The weather satellite TIROS 1 sent nearly 23,000 pictures of clouds during its 78 days of service in 1960. Today no tropical cyclone goes unnoticed, whereas in earlier times the warning often depended on a chance encounter with a ship. Landsat, begun in 1972 under the name of Earth Resources Technology Satellite, records crops, forests, deserts and the growth of cities, and since 2008 its archive has been free of charge. The European satellite Envisat, as big as a bus, measured ozone, sea level and ice until contact was lost in April 2012. The pair of craft named GRACE noticed from tiny changes in their distance how the mass of the ice in Greenland diminished, and how ground water was depleted in northern India. Ocean heights have been surveyed since TOPEX/Poseidon, a joint enterprise of America and France that lasted from 1992 to 2006.

Military needs paid for much of the development. Under the name of Discoverer, which pretended to be a scientific programme, the United States flew the spy satellites called Corona, whose exposed film was dropped in capsules and caught in the air by aeroplanes over the ocean near Hawaii; the first success came in August 1960, after a dozen failures. Navigation began when two physicists in Maryland, William Guier and George Weiffenbach, worked out the orbit of Sputnik from the Doppler shift of its signal, and a colleague suggested turning the procedure round. The result was Transit, which guided submarines from 1964. Its successor GPS was declared fully operational in 1995 with 24 satellites, all of which carry atomic clocks. The clocks run faster in orbit by about 38 microseconds a day, as the theory of relativity demands, and have to be corrected. The intentional blurring of the civilian signal was ended by President Clinton in May 2000.

Space is becoming crowded. Vanguard 1, launched in March 1958 and silent since 1964, is the oldest object still in orbit and will remain there for centuries. Donald Kessler, who worked for NASA, warned in 1978 that collisions might produce fragments which cause further collisions, until some heights become unusable. China destroyed one of its own weather satellites with a missile in 2007 and thus created more than three thousand pieces of debris. On 10 February 2009 a working Iridium satellite and the dead Russian Kosmos 2251 struck each other over Siberia at nearly 12 kilometres per second. Operators of geostationary craft are expected to lift them into a graveyard orbit some 300 kilometres higher at the end of their life. When Kosmos 954 fell on northern Canada in 1978, it scattered radioactive material from its reactor, and the Soviet Union paid three million Canadian dollars in compensation.

? What did Newton use to illustrate the idea of an orbit?
= a cannon on a high mountain | cannon on a high mountain
@ Isaac Newton with a cannon on a high mountain

? How fast does a satellite need to be a few hundred kilometres up?
= 7.8 kilometres per second | about 7.8 kilometres per second
@ the necessary speed is about 7.8 kilometres per second

? What is the payload of a satellite?
= the instruments for the sake of which it flies | instruments for the sake of which it flies
@ the instruments for the sake of which it flies

? when do the batteries take over
= while the craft is in the shadow of the Earth
@ while the craft is in the shadow of the Earth

? What was the title of Hale's tale?
= The Brick Moon | "The Brick Moon"
@ a tale called "The Brick Moon"

? What did Tsiolkovsky recommend as fuel?
= liquid hydrogen and oxygen
@ recommended liquid hydrogen and oxygen as fuel

? In which town did Tsiolkovsky teach?
= Kaluga
@ in the Russian town of Kaluga

? What was Arthur C. Clarke at the time of his proposal?
= radar officer in the Royal Air Force | radar officer
@ then a radar officer in the Royal Air Force

? How much was Clarke paid for the article?
= fifteen pounds
@ He received fifteen pounds

? How heavy was Sputnik 1?
= 83.6 kilograms
@ that weighed 83.6 kilograms

? Who designed Sputnik?
= Sergei Korolev
@ Its chief designer, Sergei Korolev

? What did the dog Laika die from?
= overheating
@ who died within hours from overheating

? What happened to Vanguard in December 1957?
= exploded on the launch pad | exploded
@ Vanguard, exploded on the launch pad

? What instrument did Van Allen put into Explorer 1?
= Geiger counter | the Geiger counter
@ the Geiger counter that James Van Allen had installed

? Which country was third to launch a satellite with its own rocket?
= France
@ France became the third nation

? What is an advantage of low orbits?
= details of the ground can be seen well | details of the ground can be seen well, and radio signals arrive with hardly any delay
@ details of the ground can be seen well, and radio signals arrive with hardly any delay

? How high above the equator is a geostationary satellite?
= 35,786 kilometres
@ A geostationary satellite, 35,786 kilometres above

? What does Molniya mean?
= lightning
@ after the Russian word for lightning

? What was Echo 1?
= a balloon thirty metres in diameter | balloon
@ a balloon thirty metres in diameter covered with aluminium

? What damaged Telstar?
= the radiation of a nuclear test | radiation of a nuclear test conducted high above the Pacific
@ damaged within months by the radiation of a nuclear test conducted high above the Pacific

? From which city did Syncom 3 transmit the Olympics?
= Tokyo
@ transmitted the Olympic Games from Tokyo

? What nickname was Intelsat I given?
= Early Bird
@ Intelsat I, nicknamed Early Bird

? What took over most of the telephone traffic later on?
= undersea cables of glass fibre | Undersea cables of glass fibre
@ Undersea cables of glass fibre later took over

? How long did TIROS 1 work?
= 78 days
@ during its 78 days of service

? In what year did Landsat's archive become free?
= 2008
@ since 2008 its archive has been free

? What did Envisat measure?
= ozone, sea level and ice
@ measured ozone, sea level and ice

? what was noticed by GRACE in northern India
= ground water was depleted | how ground water was depleted
@ how ground water was depleted in northern India

? How were the film capsules of Corona recovered?
= caught in the air by aeroplanes | caught in the air by aeroplanes over the ocean
@ caught in the air by aeroplanes over the ocean

? What did Transit guide?
= submarines
@ Transit, which guided submarines from 1964

? How many satellites did GPS have when it was declared operational?
= 24
@ fully operational in 1995 with 24 satellites

? Who stopped the blurring of the civilian signal?
= President Clinton | Clinton
@ was ended by President Clinton

? Which object is the oldest in orbit?
= Vanguard 1
@ Vanguard 1, launched in March 1958

? Over what region did the Iridium and Kosmos satellites collide?
= Siberia
@ struck each other over Siberia

? How much did the Soviet Union pay to Canada?
= three million Canadian dollars
@ paid three million Canadian dollars

~ Who is bothered by the internet provider's swarm of spacecraft?
= astronomers
@ to the annoyance of astronomers

~ How were storms at sea discovered in the past?
= a chance encounter with a ship | chance encounter with a ship
@ depended on a chance encounter with a ship

~ Which handicap had the Russian pioneer of rocketry?
= deaf
@ Konstantin Tsiolkovsky, a deaf schoolteacher

~ By how much do timekeepers gain daily because of Einstein's effect?
= 38 microseconds | about 38 microseconds
@ by about 38 microseconds a day

~ What chain of events did the NASA scientist fear?
= collisions might produce fragments which cause further collisions
@ collisions might produce fragments which cause further collisions

~ Where are worn-out television relays supposed to be parked?
= graveyard orbit | a graveyard orbit some 300 kilometres higher
@ lift them into a graveyard orbit some 300 kilometres higher

~ What were the imaginary passengers' builders hoping to do for mariners?
= help sailors find their longitude | find their longitude
@ meant to help sailors find their longitude

~ Behind which cover name did the espionage flights hide?
= Discoverer
@ Under the name of Discoverer

! How much did Sputnik 1 cost?
! How many orbits did Sputnik 2 complete?
! Which nation became the fourth to launch a satellite?
! What breed was Laika?
! Why was contact with Envisat lost?
! In what year did Transit stop working?
! Who destroyed the satellite Kosmos 2251 with a missile?
! How much did Hale receive for his story?
! When will the graveyard orbit be full?
! What did Guier and Weiffenbach get for their discovery?
! How many satellites are in the Molniya system?
