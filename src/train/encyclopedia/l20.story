# Space Shuttle
The Space Shuttle, officially the Space Transportation System, was a partly reusable spacecraft operated by NASA from 1981 to 2011. It flew 135 missions with five orbiters, Columbia, Challenger, Discovery, Atlantis and Endeavour; a sixth, Enterprise, was built only for tests in the atmosphere and owed its name to a letter campaign by viewers of the television series Star Trek. President Nixon approved the project on 5 January 1972, after a more ambitious plan that included a space station and a journey to Mars had been turned down as too expensive. To win the support of the Air Force, which wanted to carry large spy satellites and to return to its base after a single polar orbit, the designers enlarged the cargo bay to 18.3 metres by 4.6 and gave the vehicle delta wings. Its development cost about ten billion dollars.

Three elements made up the whole: the orbiter with its crew, a large external tank, and two rocket boosters. The orbiter, built by Rockwell at Palmdale in California, was 37 metres long, roughly the size of a DC-9 airliner, and carried three main engines that could be throttled and used again. They burned liquid hydrogen and oxygen fed from the tank, the only part to be thrown away, which was painted white on the first two flights and afterwards left in the rust colour of its foam in order to save some 270 kilograms. The boosters, made by Morton Thiokol in Utah from segments filled with a rubbery mixture of aluminium powder and ammonium perchlorate, supplied over two thirds of the thrust at lift-off. After two minutes they dropped on parachutes into the Atlantic, from which ships towed them back.

Re-entry posed the hardest problem. An aluminium structure had to be shielded from temperatures of up to 1,650 degrees, and since a shield that burns away could not be reused, the underside was covered with about 24,000 tiles of silica fibre, so light that they were mostly air and so poor at conducting heat that one could be held by the edges while its core still glowed. Hardly any two were alike. The nose and the front of the wings were made of reinforced carbon-carbon. On the ferry flight to Florida in March 1979 Columbia lost thousands of tiles, and their fastening delayed the programme by nearly two years. The craft came down as a glider without power, seven times as steeply as an airliner, and touched down at about 350 kilometres an hour; a second attempt at landing was impossible.

Columbia first took off on 12 April 1981, twenty years to the day after Gagarin, with John Young, a veteran of the Moon, and Robert Crippen aboard. No other American spacecraft had ever carried people on its maiden flight. Guion Bluford became the first African American in space in August 1983, two months after Sally Ride, a physicist, had become the first American woman. In February 1984 Bruce McCandless floated freely some ninety metres from Challenger with a backpack driven by nitrogen jets, and in November of that year two lost satellites were brought home. Planners had promised up to sixty flights a year at some ten million dollars apiece; in fact there were never more than nine, in 1985, and if all expenses are counted each cost about 1.5 billion.

On 28 January 1986 Challenger broke apart seventy-three seconds after lift-off. A rubber ring, called an O-ring, that sealed a joint in the right-hand booster had lost its elasticity in the frost of the night, hot gas escaped and burned through the strut and the tank. All seven on board died, among them Christa McAuliffe, a teacher from New Hampshire selected out of more than 11,000 applicants, whose pupils were watching. Engineers of Thiokol, notably Roger Boisjoly, had pleaded for a postponement the evening before, but their managers overruled them. A commission under the former secretary of state William Rogers found the decision process flawed; the physicist Richard Feynman, one of its members, dipped a piece of the material into a glass of iced water before the cameras. Flights were resumed after thirty-two months, and commercial satellites were no longer carried.

The Hubble Space Telescope was released from Discovery in April 1990. As its main mirror had been ground to a wrong shape, too flat at the rim by about two thousandths of a millimetre, a crew under Richard Covey fitted it in December 1993 with corrective optics in the course of five space walks; four more visits followed. The probes Magellan, sent to Venus, and Galileo, sent to Jupiter, both departed from Atlantis in 1989. A laboratory called Spacelab, contributed by European countries, flew in the cargo bay from 1983. The Canadian arm, a jointed manipulator fifteen metres long, grasped satellites and supported astronauts. Between 1995 and 1998 shuttles docked nine times with the Russian station Mir, an exchange for which the two former rivals trained together. John Glenn, aged seventy-seven, flew again in October 1998, thirty-six years after his first orbit, as a subject for studies of ageing.

Columbia was lost on 1 February 2003. At launch, sixteen days earlier, a piece of foam about as heavy as a bag of sugar, shed from the tank, had struck the left wing and made a hole in its leading edge. Engineers asked for pictures by spy satellite, but Linda Ham, who chaired the mission management team, did not pursue the request, as nothing, it was thought, could be done. On return hot plasma entered the wing, and the orbiter broke up over Texas sixteen minutes before landing. Rick Husband, the commander, and six others perished, including Ilan Ramon, the first Israeli astronaut; pages of his diary were found in a field. The board of inquiry, headed by Admiral Harold Gehman, blamed the culture of the agency as much as the foam, and recommended that the vehicle be inspected on every flight.

In January 2004 President George W. Bush announced that the fleet would be retired once the International Space Station was finished. From the node Unity, attached in December 1998 to the Russian module Zarya, to the last large components, shuttles had brought up most of its parts, and crews had made more than a hundred space walks for its assembly. Eileen Collins, who in 1999 had been the first woman to command a mission, led the return to flight in July 2005. The final journey, that of Atlantis under Christopher Ferguson, ended in Florida on 21 July 2011. Discovery, with thirty-nine missions the most travelled, stands in a museum in Virginia, Endeavour in Los Angeles and Atlantis at Cape Canaveral. For nearly nine years thereafter Americans had to rent seats on Soyuz capsules, until a Dragon of the firm SpaceX took two of them to the station in May 2020.

? What is the official name of the Space Shuttle?
= Space Transportation System | the Space Transportation System
@ officially the Space Transportation System

? How many missions did the Shuttle fly?
= 135
@ It flew 135 missions with five orbiters

? What was the Enterprise built for?
= tests in the atmosphere | only for tests in the atmosphere
@ was built only for tests in the atmosphere

? Who approved the project in 1972?
= President Nixon | Nixon
@ President Nixon approved the project on 5 January 1972

? Why were delta wings given to the vehicle?
= To win the support of the Air Force
@ To win the support of the Air Force

? What did the Air Force want to carry?
= large spy satellites | spy satellites
@ which wanted to carry large spy satellites

? How much did development cost?
= about ten billion dollars | ten billion dollars
@ Its development cost about ten billion dollars

? Where was the orbiter built?
= Palmdale in California | Palmdale
@ built by Rockwell at Palmdale in California

? What was the only part that was thrown away?
= the tank | tank
@ fed from the tank, the only part to be thrown away

? Why was the tank not painted after the second flight?
= in order to save some 270 kilograms | to save some 270 kilograms
@ left in the rust colour of its foam in order to save some 270 kilograms

? Which company made the boosters?
= Morton Thiokol
@ The boosters, made by Morton Thiokol in Utah

? What happened to the boosters after two minutes?
= dropped on parachutes into the Atlantic
@ After two minutes they dropped on parachutes into the Atlantic

? How many tiles covered the underside?
= about 24,000 | 24,000
@ covered with about 24,000 tiles of silica fibre

? What were the nose and wing fronts made of?
= reinforced carbon-carbon
@ were made of reinforced carbon-carbon

? how fast was the shuttle at touchdown
= about 350 kilometres an hour | 350 kilometres an hour
@ touched down at about 350 kilometres an hour

? What did Columbia lose on the ferry flight to Florida?
= thousands of tiles | tiles
@ Columbia lost thousands of tiles

? When did Columbia first take off?
= 12 April 1981
@ Columbia first took off on 12 April 1981

? Who was aboard the first flight with Robert Crippen?
= John Young
@ with John Young, a veteran of the Moon

? Who was the first African American in space?
= Guion Bluford
@ Guion Bluford became the first African American in space

? What was Sally Ride's profession?
= physicist | a physicist
@ after Sally Ride, a physicist, had become

? How many flights a year had the planners promised?
= up to sixty | sixty
@ Planners had promised up to sixty flights a year

? How long after lift-off did Challenger break apart?
= seventy-three seconds
@ Challenger broke apart seventy-three seconds after lift-off

? What part of the booster failed on Challenger?
= A rubber ring | an O-ring | rubber ring
@ A rubber ring, called an O-ring, that sealed a joint

? Who overruled the engineers of Thiokol?
= their managers | managers
@ their managers overruled them

? Which physicist dipped the material in iced water?
= Richard Feynman
@ the physicist Richard Feynman, one of its members

? How long was the break after the Challenger accident?
= thirty-two months
@ Flights were resumed after thirty-two months

? What was wrong with Hubble's mirror?
= ground to a wrong shape | too flat at the rim
@ had been ground to a wrong shape, too flat at the rim

? Who commanded the crew that repaired Hubble in 1993?
= Richard Covey
@ a crew under Richard Covey fitted it

? What planet was Galileo sent to?
= Jupiter
@ Galileo, sent to Jupiter

? What was contributed by European countries?
= Spacelab | A laboratory called Spacelab
@ A laboratory called Spacelab, contributed by European countries

? How old was John Glenn when he flew again?
= seventy-seven
@ John Glenn, aged seventy-seven, flew again

? What hit the left wing of Columbia at launch?
= a piece of foam | foam
@ a piece of foam about as heavy as a bag of sugar

? Over which state did Columbia break up?
= Texas
@ the orbiter broke up over Texas

? Who headed the board of inquiry into the loss of Columbia?
= Harold Gehman | Admiral Harold Gehman
@ headed by Admiral Harold Gehman

? Who was the first woman to command a mission?
= Eileen Collins
@ Eileen Collins, who in 1999 had been the first woman to command a mission

? Which orbiter flew the most missions?
= Discovery
@ Discovery, with thirty-nine missions the most travelled

? What did Americans have to rent after 2011?
= seats on Soyuz capsules
@ Americans had to rent seats on Soyuz capsules

~ Who got the prototype christened after a fictional starship?
= viewers of the television series Star Trek
@ a letter campaign by viewers of the television series Star Trek

~ Which belongings of the dead man from Israel turned up on the ground?
= pages of his diary
@ pages of his diary were found in a field

~ Why did the responsible official not insist on images of the damage?
= nothing, it was thought, could be done | as nothing, it was thought, could be done
@ did not pursue the request, as nothing, it was thought, could be done

~ What did the investigators of the second accident hold as guilty as the insulation?
= the culture of the agency | culture of the agency
@ blamed the culture of the agency as much as the foam

~ For what kind of research did the elderly senator volunteer?
= studies of ageing
@ as a subject for studies of ageing

~ How was the man propelled who drifted in the void without a tether?
= a backpack driven by nitrogen jets | with a backpack driven by nitrogen jets
@ with a backpack driven by nitrogen jets

~ What weather harmed the seal?
= the frost of the night | frost of the night
@ had lost its elasticity in the frost of the night

~ What earlier scheme was rejected because of its price?
= a more ambitious plan that included a space station and a journey to Mars | a space station and a journey to Mars
@ a more ambitious plan that included a space station and a journey to Mars

! Who was the commander of Challenger on its last flight?

! How much did the corrective optics for Hubble cost?

! In what year did Guion Bluford retire?

! How many missions did Endeavour fly?

! Which company built the external tank?

! Who was the first Israeli woman in space?

! What did Linda Ham do after the accident?

! How many pupils did Christa McAuliffe teach?

! Which astronauts flew in the Dragon in May 2020?

! When did the Enterprise first reach orbit?
