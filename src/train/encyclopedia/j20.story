# European Space Agency
The European Space Agency (ESA) is an organization of twenty-three states for the exploration and use of space, with its head office in Paris. It came into being on 30 May 1975, when ten countries signed its convention; Slovenia, on 1 January 2025, was the last to be admitted. It is not a part of the European Union, though the latter is its largest single paymaster: Switzerland, Norway and Britain belong to the agency but not to the Union, and Canada has taken part in some programmes since 1979 under a special treaty. The staff numbers about 3,000, and the budget for 2024 amounted to 7.8 billion euros, roughly a third of what the American NASA spends. Germany, France and Italy make the largest contributions.

Two scientists gave the first impulse. In 1959 Pierre Auger of France and Edoardo Amaldi of Italy, who had both helped to create the laboratory for particle physics in Geneva, proposed a similar body for space, free of any military purpose. Governments, however, set up two. ELDO, founded in 1962, was to build a launcher, the Europa, from the British missile Blue Streak, which had lost its task, with a French second stage and a German third. None of its eleven flights put a satellite into orbit, and it was abandoned in 1972. ESRO, which concerned itself with research, was more fortunate: between 1968 and 1972 seven of its satellites were carried up by American rockets, the first successful one of which bore the name Iris. From the merger of both the present agency was born.

Money is spent according to two rules. All members pay in proportion to their national income for the mandatory programme, which includes science and the basic activities; everything else, from launchers to the observation of the Earth, is optional, and each state decides how much it will give. The principle of "geographical return" ensures that a country gets back, in the form of contracts for its industry, about as much as it has paid in. It keeps the members content but is blamed for high costs, because factories are multiplied where one would do. The ministers meet every three years or so to fix the sums; at Bremen in November 2025 they promised a record of 22.1 billion euros for three years. The Director General since March 2021 has been the Austrian Josef Aschbacher.

The work is spread over many places. The largest establishment, ESTEC at Noordwijk on the Dutch coast, develops and tests spacecraft; a shaking table there imitates the launch, and a chamber ten metres wide the cold and the vacuum. From Darmstadt, where the control centre ESOC was opened in September 1967, the satellites are steered through antennas at New Norcia in Australia, Cebreros in Spain and Malargüe in Argentina. ESRIN at Frascati near Rome collects pictures of the Earth, the astronauts are trained in Cologne, and the astronomers sit at Villafranca near Madrid in the neighbourhood of a ruined castle. Rockets take off from Kourou in French Guiana, chosen by France in 1964 after Algeria had become independent. The site lies only five degrees north of the equator, so that the rotation of the Earth gives a strong push, and the open sea lies to the east.

Ariane was the great success. It was conceived by the French in 1973, after the Americans had offered to launch the communication satellite Symphonie only on condition that it should not compete with their own. The first one rose on Christmas Eve of 1979. Arianespace, the oldest company to sell launches, was founded the following March, and in the nineties it carried more than half of all commercial satellites. Ariane 5, however, exploded on 4 June 1996 thirty-seven seconds after its maiden take-off, because software taken over from its predecessor could not cope with the higher speed, and four research satellites were lost. It nevertheless flew 117 times until July 2023 and brought up the James Webb telescope on 25 December 2021 with such precision that the fuel saved doubled its life. Ariane 6 followed on 9 July 2024, four years late.

The scientific probes have earned the greatest fame. Giotto, named after the painter who had shown a comet as the star of Bethlehem, passed the nucleus of Halley's comet on 14 March 1986 at a distance of about 600 kilometres; a grain of dust knocked it out of balance, and the camera was destroyed, but it had found a body black as coal. In January 2005 Huygens, which had travelled on the back of the American Cassini, came down by parachute on Titan, the most distant landing ever achieved. Rosetta, launched in March 2004, went into orbit round the comet 67P in August 2014 and three months later set down Philae, whose harpoons failed, so that it bounced twice and came to rest in the shade, where its batteries ran out after some sixty hours. Mars Express, on the way since 2003, detected signs of buried ice, whereas its lander Beagle 2 fell silent.

Other instruments look at the stars or at home. Hipparcos, which measured the positions of 118,000 stars from 1989 to 1993, although a motor had failed and left it in the wrong orbit, was outdone by Gaia, which observed nearly two thousand million from 2013 to January 2025. Planck surveyed the faint glow left by the Big Bang and gave the age of the universe as 13.8 thousand million years. Euclid, started on an American Falcon 9 in July 2023, since the Russian Soyuz was no longer available, studies dark matter. The Sentinel satellites of the Copernicus programme, the first of which was sent up in 2014, record floods, crops and forest fires, and their data are free. Galileo, a system of navigation under civil control, has been open to the public since December 2016 and is more exact than the American GPS.

Human flight has always depended on partners. Ulf Merbold, a German physicist, was the first astronaut of the agency; in November 1983 he went up in the shuttle Columbia with Spacelab, a laboratory that had been built in Bremen and given to NASA in exchange for the seat. A shuttle of its own, Hermes, was cancelled in 1992 because it had become too heavy and too dear. The module Columbus has been attached to the International Space Station since February 2008, and five unmanned freighters, of which the first was called Jules Verne, brought supplies there until 2014. Samantha Cristoforetti, an Italian pilot, became in 2022 the first European woman to command the station. In that year more than 22,500 people applied for a handful of places, and John McFall, a British surgeon who had lost a leg in a motorcycle accident, was chosen to find out whether disabled persons can fly.

? Where is the head office of ESA?
= Paris
@ with its head office in Paris

? When was the convention of ESA signed?
= 30 May 1975
@ came into being on 30 May 1975

? Which country joined last?
= Slovenia
@ Slovenia, on 1 January 2025

? How many people work for the agency?
= about 3,000 | 3,000
@ The staff numbers about 3,000

? Which countries pay the most?
= Germany, France and Italy
@ Germany, France and Italy make the largest contributions

? Which two scientists proposed a European body for space?
= Pierre Auger of France and Edoardo Amaldi of Italy
@ Pierre Auger of France and Edoardo Amaldi of Italy

? What was ELDO supposed to build?
= a launcher | launcher
@ was to build a launcher, the Europa

? What was Blue Streak?
= British missile | the British missile
@ from the British missile Blue Streak

? How many flights did the Europa make?
= eleven
@ None of its eleven flights put

? What was the first successful satellite of ESRO called?
= Iris
@ which bore the name Iris

? What does the mandatory programme include?
= science and the basic activities
@ which includes science and the basic activities

? What is the principle called by which countries get contracts back?
= "geographical return" | geographical return
@ The principle of "geographical return" ensures

? Who is Director General since 2021?
= Josef Aschbacher | the Austrian Josef Aschbacher
@ has been the Austrian Josef Aschbacher

? How much money was promised at Bremen?
= 22.1 billion euros
@ a record of 22.1 billion euros

? what does estec do
= develops and tests spacecraft
@ develops and tests spacecraft

? In which city is the control centre ESOC?
= Darmstadt
@ From Darmstadt, where the control centre ESOC

? Where are the astronauts trained?
= Cologne
@ the astronauts are trained in Cologne

? What is collected at ESRIN?
= pictures of the Earth
@ collects pictures of the Earth

? Why is a site near the equator useful?
= the rotation of the Earth gives a strong push | so that the rotation of the Earth gives a strong push
@ the rotation of the Earth gives a strong push

? From where do the rockets take off?
= Kourou in French Guiana | Kourou
@ Rockets take off from Kourou in French Guiana

? When did the first Ariane rise?
= Christmas Eve of 1979 | 1979
@ rose on Christmas Eve of 1979

? On what condition would the Americans launch Symphonie?
= that it should not compete with their own | it should not compete with their own
@ that it should not compete with their own

? What company was founded to sell launches?
= Arianespace
@ Arianespace, the oldest company to sell launches

? How many satellites were lost with Ariane 5 in 1996?
= four | four research satellites
@ four research satellites were lost

? How many times did Ariane 5 fly?
= 117 | 117 times
@ nevertheless flew 117 times

? When did Ariane 6 first fly?
= 9 July 2024
@ Ariane 6 followed on 9 July 2024

? How close did Giotto come to the comet?
= about 600 kilometres | 600 kilometres
@ at a distance of about 600 kilometres

? Giotto was named after whom?
= the painter who had shown a comet as the star of Bethlehem | the painter
@ the painter who had shown a comet as the star of Bethlehem

? On what moon did Huygens land?
= Titan
@ came down by parachute on Titan

? What failed when Philae landed?
= harpoons | whose harpoons
@ Philae, whose harpoons failed

? What did Mars Express detect?
= signs of buried ice | buried ice
@ detected signs of buried ice

? How many stars did Hipparcos measure?
= 118,000
@ the positions of 118,000 stars

? How old is the universe according to Planck?
= 13.8 thousand million years
@ as 13.8 thousand million years

? Why was Euclid launched on a Falcon 9?
= the Russian Soyuz was no longer available | since the Russian Soyuz was no longer available
@ since the Russian Soyuz was no longer available

? What do the Sentinel satellites record?
= floods, crops and forest fires
@ record floods, crops and forest fires

? What kind of system is Galileo?
= a system of navigation | system of navigation under civil control
@ a system of navigation under civil control

? Who was ESA's first astronaut?
= Ulf Merbold
@ Ulf Merbold, a German physicist

? What was Spacelab?
= a laboratory | laboratory
@ with Spacelab, a laboratory that had been built

? What was the first unmanned freighter called?
= Jules Verne
@ the first was called Jules Verne

? How many people applied in 2022?
= more than 22,500 | 22,500
@ more than 22,500 people applied

~ What did the founding physicists wish to exclude from the venture?
= any military purpose | military purpose
@ free of any military purpose

~ Why do critics find the distribution of orders wasteful?
= factories are multiplied where one would do | because factories are multiplied where one would do
@ because factories are multiplied where one would do

~ What flaw in the code doomed the first launch of the heavy rocket?
= could not cope with the higher speed
@ could not cope with the higher speed

~ What surprising colour did the heart of the tailed visitor have?
= black as coal | black
@ it had found a body black as coal

~ For what reasons was the reusable plane given up?
= it had become too heavy and too dear | too heavy and too dear
@ because it had become too heavy and too dear

~ What handicap does the surgeon among the recruits have?
= lost a leg | had lost a leg in a motorcycle accident
@ who had lost a leg in a motorcycle accident

~ What price had to be paid for the German's ride on the shuttle?
= Spacelab
@ in the shuttle Columbia with Spacelab

~ Which political change in Africa required another launching ground?
= Algeria had become independent | after Algeria had become independent
@ after Algeria had become independent

! Who was the first Director General of ESA?

! How much does NASA pay to the agency?

! Which states voted against the record sum at Bremen?

! When did Beagle 2 land on Mars?

! How much did the James Webb telescope cost?

! Who designed the Hermes shuttle?

! How many astronauts are trained at Villafranca?

! When did Canada become a full member?

! What was the weight of Philae?

! Why did Britain leave ELDO?

! When will John McFall fly to the station?
