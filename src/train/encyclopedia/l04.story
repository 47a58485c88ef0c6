# Apollo programme
The Apollo programme was the undertaking by which the United States landed twelve men on the Moon between 1969 and 1972. It had been conceived in 1960, under Eisenhower, as a successor to Project Mercury, and received its name from Abe Silverstein, a manager at NASA who later explained that the image of the god riding his chariot across the Sun suited the grand scale of the plan. On 25 May 1961, six weeks after the flight of Yuri Gagarin and a few days after the humiliation at the Bay of Pigs, President Kennedy asked Congress to commit the nation to the goal before the decade was out. At its peak the effort employed about 400,000 people and swallowed more than four per cent of the federal budget; the total cost came to about 25 billion dollars.

The first great question was how to get there. Wernher von Braun's team at Huntsville favoured assembling a ship in Earth orbit from parts sent up by several rockets, while others wanted a direct flight with an enormous launcher called Nova. John Houbolt, an engineer at the Langley Research Center, argued stubbornly for a third method, lunar orbit rendezvous, in which a small lander would separate from the mother ship, descend and later rejoin it. He even wrote past his superiors to the associate administrator, Robert Seamans, calling himself a voice in the wilderness. The proposal saved so much weight that a single rocket would suffice, and von Braun surprised his own staff by endorsing it in June 1962. The decision was announced the following month.

The Saturn V, the launcher that resulted, stood 111 metres tall and weighed nearly 3,000 tonnes when fuelled. Its first stage, made by Boeing, burned kerosene and liquid oxygen in five F-1 engines; the second, built by North American Aviation, and the third, by Douglas, used liquid hydrogen, a lighter but far more difficult fuel. Violent instabilities of combustion that destroyed early F-1 engines were cured by fitting baffles to the injector plate, a solution found by setting off small bombs inside running engines. The rocket was put together upright in the Vehicle Assembly Building at Cape Canaveral and carried to the pad on a tracked crawler at about one mile an hour. It flew thirteen times, first on 9 November 1967, and never lost a payload through failure.

The spacecraft had three parts. A conical command module, the only piece to return to Earth, housed the crew; attached to it was a cylindrical service module with the main engine, oxygen and fuel cells, which produced electricity and, as a by-product, drinking water. The lunar module, built by Grumman on Long Island under Thomas Kelly, was meant to fly only in vacuum and so needed neither streamlining nor seats; its walls were in places about as thin as kitchen foil. Guidance was entrusted to a computer developed at the Massachusetts Institute of Technology, one of the first to use integrated circuits, whose programs were woven by hand as wires through magnetic cores. Margaret Hamilton led the group that wrote the flight software.

On 27 January 1967 a fire swept through the cabin of Apollo 1 during a rehearsal on the launch pad and killed Virgil Grissom, Edward White and Roger Chaffee. The cabin had been filled with pure oxygen at high pressure, a spark probably leapt from damaged wiring, and the hatch, which opened inward, could not be pulled back against the pressure. Manned flights were suspended for twenty months. The capsule was redesigned with a hatch that opened outward within seconds, non-flammable materials replaced nylon and Velcro, and a mixture of nitrogen and oxygen was used on the ground. Apollo 7, commanded by Walter Schirra, tested the improved craft for eleven days in October 1968; all three of its crew caught colds and quarrelled with the controllers.

In August 1968 George Low proposed sending the next crew around the Moon without a lander, partly because the lunar module was late and partly because intelligence suggested that the Soviets planned such a flight. Apollo 8 left on 21 December with Frank Borman, James Lovell and William Anders, the first human beings to leave Earth's gravitational neighbourhood and to see the far side of the Moon. Anders took the photograph known as Earthrise, which became an emblem of the environmental movement. On Christmas Eve, while they circled the Moon ten times, the three read from the opening of Genesis to an audience estimated at a quarter of the world's population. Apollo 9 tried out the lander in Earth orbit in March 1969, and Apollo 10 descended to within about fifteen kilometres of the surface in May.

Apollo 11 lifted off on 16 July 1969. Four days later Neil Armstrong and Edwin Aldrin flew the lander Eagle down to the Sea of Tranquillity while Michael Collins stayed in orbit. The computer sounded alarms because it was overloaded, and Armstrong, seeing a crater strewn with boulders ahead, took manual control and touched down with less than a minute of fuel left. The two spent about two and a half hours outside, planted a flag, set up a seismometer and a reflector for laser beams, and collected 21.5 kilograms of rock and soil. Back on Earth the three astronauts were kept in quarantine until 10 August. In November Apollo 12, though struck twice by lightning as it climbed, landed within walking distance of the probe Surveyor 3.

Apollo 13 was crippled on 13 April 1970 by the explosion of an oxygen tank, whose heater switches had been welded shut during a test. The landing was given up; the crew used the lunar module as a lifeboat, and engineers devised an adapter of cardboard, plastic bags and tape so that square canisters could clean the air through round openings. From Apollo 15 on, crews had an electric rover and stayed for three days. David Scott and James Irwin found on that mission a piece of ancient crust dubbed the Genesis Rock. Harrison Schmitt, a geologist and the only scientist to go, discovered orange glass beads of volcanic origin with Apollo 17 in December 1972. Three further missions had been cancelled to save money. Altogether 382 kilograms of samples were brought home.

? How many men did the US land on the Moon?
= twelve | twelve men
@ the United States landed twelve men on the Moon

? Who gave the Apollo programme its name?
= Abe Silverstein
@ received its name from Abe Silverstein

? When did Kennedy ask congress to commit to the goal?
= 25 May 1961
@ On 25 May 1961, six weeks after the flight

? What did the programme cost in total?
= about 25 billion dollars | 25 billion dollars
@ the total cost came to about 25 billion dollars

? How many people worked for Apollo at its peak?
= about 400,000 | 400,000
@ At its peak the effort employed about 400,000 people

? What method did John Houbolt argue for?
= lunar orbit rendezvous
@ argued stubbornly for a third method, lunar orbit rendezvous

? What was the enormous launcher for a direct flight called?
= Nova
@ a direct flight with an enormous launcher called Nova

? What did Houbolt call himself in his letter?
= a voice in the wilderness | voice in the wilderness
@ calling himself a voice in the wilderness

? How tall was the Saturn V?
= 111 metres
@ stood 111 metres tall

? What was burned in the first stage?
= kerosene and liquid oxygen
@ burned kerosene and liquid oxygen in five F-1 engines

? Which company made the third stage?
= Douglas
@ the third, by Douglas, used liquid hydrogen

? How was the instability in the F-1 engines cured?
= by fitting baffles to the injector plate | fitting baffles to the injector plate
@ were cured by fitting baffles to the injector plate

? How many times did the Saturn V fly?
= thirteen | thirteen times
@ It flew thirteen times

? What was the only part of the spacecraft that came back to Earth?
= command module | A conical command module
@ A conical command module, the only piece to return to Earth

? What did the fuel cells produce besides electricity?
= drinking water
@ as a by-product, drinking water

? The lunar module was built by what company?
= Grumman
@ The lunar module, built by Grumman on Long Island

? Who was the leader of the flight software group?
= Margaret Hamilton
@ Margaret Hamilton led the group that wrote the flight software

? Where was the guidance computer developed?
= Massachusetts Institute of Technology | the Massachusetts Institute of Technology
@ a computer developed at the Massachusetts Institute of Technology

? What were they doing when the Apollo 1 fire broke out?
= a rehearsal on the launch pad | rehearsal
@ during a rehearsal on the launch pad

? Why couldn't the hatch of Apollo 1 be opened?
= opened inward, could not be pulled back against the pressure | could not be pulled back against the pressure
@ which opened inward, could not be pulled back against the pressure

? How long were manned flights stopped after the fire?
= twenty months
@ Manned flights were suspended for twenty months

? Who was in command of Apollo 7?
= Walter Schirra
@ Apollo 7, commanded by Walter Schirra

? what did the three men of Apollo 7 catch?
= colds
@ all three of its crew caught colds

? What is the name of the photo taken by Anders?
= Earthrise
@ Anders took the photograph known as Earthrise

? What did the crew of Apollo 8 read from on Christmas Eve?
= the opening of Genesis | Genesis
@ the three read from the opening of Genesis

? How close to the surface did Apollo 10 get?
= about fifteen kilometres | within about fifteen kilometres | fifteen kilometres
@ Apollo 10 descended to within about fifteen kilometres

? Who stayed in orbit during the first landing?
= Michael Collins
@ while Michael Collins stayed in orbit

? Why did the computer sound alarms during the descent of Eagle?
= it was overloaded | because it was overloaded
@ The computer sounded alarms because it was overloaded

? How much rock and soil was collected by Apollo 11?
= 21.5 kilograms
@ collected 21.5 kilograms of rock and soil

? What hit Apollo 12 as it climbed?
= lightning
@ though struck twice by lightning as it climbed

? What exploded on Apollo 13?
= an oxygen tank | oxygen tank
@ by the explosion of an oxygen tank

? What was the adapter on Apollo 13 made of?
= cardboard, plastic bags and tape
@ an adapter of cardboard, plastic bags and tape

? What was Schmitt's profession?
= geologist | a geologist
@ Harrison Schmitt, a geologist

~ Who astonished his colleagues by backing the idea of a separate lander?
= von Braun
@ von Braun surprised his own staff by endorsing it

~ What vehicle moved the giant booster to its place of departure?
= a tracked crawler | tracked crawler
@ carried to the pad on a tracked crawler

~ For which cause did the picture of our planet become a symbol?
= the environmental movement | environmental movement
@ became an emblem of the environmental movement

~ Which earlier fiasco in the Caribbean preceded the young president's appeal?
= Bay of Pigs | the humiliation at the Bay of Pigs
@ the humiliation at the Bay of Pigs

~ Why were the last planned trips dropped?
= to save money | save money
@ Three further missions had been cancelled to save money

~ What served the three endangered astronauts as a refuge?
= lunar module | the lunar module
@ the crew used the lunar module as a lifeboat

~ How was the onboard code put into the memory of the guidance machine?
= woven by hand as wires through magnetic cores | woven by hand
@ whose programs were woven by hand as wires through magnetic cores

~ Until when were the returned moonwalkers isolated?
= 10 August
@ were kept in quarantine until 10 August

! Who was the first American to orbit the Earth?

! What did Robert Seamans reply to Houbolt's letter?

! Which company made the computer's integrated circuits?

! How many astronauts died in the Apollo 13 explosion?

! In what year was the Vehicle Assembly Building completed?

! How much did one Saturn V cost?

! Which crew flew the first Saturn V in November 1967?

! Who was the last man to leave the Moon?

! What did Michael Collins collect on the surface?

! How far did the electric rover drive on Apollo 15?
