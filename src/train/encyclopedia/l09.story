# 1906 San Francisco earthquake
At 5:12 a.m. on Wednesday 18 April 1906 a sharp foreshock was followed within half a minute by the main earthquake, which shook the coast of northern California for less than a minute and was felt from southern Oregon to Los Angeles and inland as far as central Nevada. Its magnitude, for which no direct measurement exists, is nowadays estimated at about 7.9. The epicentre probably lay under the sea some two miles off the city. San Francisco, with about 400,000 inhabitants, was the ninth-largest city of the United States and the financial centre of the West; it had grown out of a village called Yerba Buena during the gold rush of 1849 and had already been damaged by shocks in 1865 and 1868. Nearly nine tenths of its buildings were of wood.

The ground broke along the San Andreas Fault, the boundary at which the Pacific plate slides northwestward past the North American one. It ruptured for 296 miles, from San Juan Bautista in the south to Cape Mendocino, and fences and roads that crossed it were displaced sideways, most of all near Olema in Marin County, where the offset reached about twenty feet. A commission headed by Andrew Lawson, a professor at Berkeley who had named the fault in 1895, brought out a detailed report in 1908. From surveys made before and after the event Harry Fielding Reid of Johns Hopkins University concluded that the rock on both sides had been slowly bent for decades and had then snapped back, an idea which became famous as the theory of elastic rebound and is still the basis of seismology.

Damage depended above all upon the soil. Houses on bedrock, such as those on the heights of Nob Hill, often lost no more than their chimneys, whereas districts laid out on filled land, former marshes and coves of the bay, suffered terribly because loose, wet sediment amplified the waves and turned to liquid. The four-storey Valencia Hotel in the Mission district sank until its top floor stood level with the street, and many lodgers drowned when a water main burst below. City Hall, which had taken more than twenty-five years to build and cost over six million dollars, collapsed within seconds, exposing columns stuffed with rubble. At Agnews, a state asylum near San Jose, more than a hundred patients and attendants were crushed, and Santa Rosa, a smaller town to the north, was almost levelled.

Dennis Sullivan, the fire chief, who had for years demanded a reserve supply of salt water and a trained corps for the use of explosives, was mortally hurt when the chimney of a hotel crashed through the roof of his quarters; he died four days later. More than fifty fires broke out in the first hours from overturned stoves, broken gas pipes and crossed wires. Firemen who coupled their hoses to the hydrants found them dry, since the mains from the reservoirs had been broken in hundreds of places where they ran through soft ground. One of the worst outbreaks, known as the Ham and Eggs fire, was caused by a woman on Hayes Street who cooked breakfast without knowing that her flue was cracked. It destroyed thirty blocks.

For want of water, soldiers and firemen tried to create breaks by dynamiting buildings, at first with black powder, which set the ruins alight and so spread the flames it was intended to stop. A stand at Van Ness Avenue, a street 125 feet wide, where mansions were blown up over a mile, finally held the blaze on its western side. It burned until Saturday morning, when rain began to fall. Some houses were saved by their occupants with wet sacks, and on Telegraph Hill Italian families are said to have used barrels of wine. The Mission district was spared thanks to a single hydrant at Twentieth and Church Streets that still worked; it is painted gold every year on the anniversary. In all, 490 city blocks with about 28,000 buildings were consumed.

Brigadier General Frederick Funston, the acting commander at the Presidio, marched his troops into the streets within hours without waiting for orders from Washington. Martial law was never declared, but Mayor Eugene Schmitz issued a proclamation, printed in thousands of copies, which authorised soldiers and police to kill anyone found looting. How many were shot is unknown. The army set up tents for 20,000 people, handed out rations and blankets, and dug latrines. More than 200,000 of the inhabitants had lost their homes, and about 75,000 left for good; the Southern Pacific Railroad carried refugees free of charge. Later, 5,610 small cottages of redwood, painted green, were built in the parks and rented for two dollars a month, after which the tenants could move them to lots of their own.

The authorities reported only 375 deaths at first, and the usual figure for decades was 478. Beginning in the 1960s the city librarian Gladys Hansen collected names from letters, registers and coroners' records and came to the conclusion that more than 3,000 people must have perished. The dead of Chinatown, in particular, had hardly been counted. Merchants and politicians, anxious not to frighten investors, preferred to speak of the great fire, since that was a danger every town knew and against which policies had been written. Insurance companies paid out about 235 million dollars; several, among them the Fireman's Fund, ran out of cash, while Cuthbert Heath of Lloyd's won lasting trust with a telegram instructing his agent to pay all policyholders in full, irrespective of the terms of their policies.

Reconstruction was rapid. A grand plan with boulevards in the style of Paris, which the architect Daniel Burnham of Chicago had delivered the year before, was set aside because owners wanted to rebuild where they had stood. Officials hoped to move the Chinese to Hunters Point, but the empress dowager's diplomats protested, and Chinatown rose again in its old place with pagoda roofs meant to attract tourists. As the birth records had been burned, many immigrants could claim to be native citizens and bring over so-called paper sons. Amadeo Giannini, who had carried the gold of his small Bank of Italy out of the city hidden beneath crates of oranges, lent money from a plank laid over two barrels; his firm later became the Bank of America. In 1915 the city celebrated its recovery with the Panama-Pacific Exposition.

? At what time did the earthquake happen?
= 5:12 a.m.
@ At 5:12 a.m. on Wednesday 18 April 1906

? What is the magnitude of the quake estimated to be today?
= about 7.9 | 7.9
@ is nowadays estimated at about 7.9

? What was San Francisco called when it was a village?
= Yerba Buena
@ it had grown out of a village called Yerba Buena

? How many inhabitants did the city have in 1906?
= about 400,000 | 400,000
@ San Francisco, with about 400,000 inhabitants

? What were most of the buildings made of?
= wood
@ Nearly nine tenths of its buildings were of wood

? What fault did the ground break along?
= San Andreas Fault | the San Andreas Fault
@ The ground broke along the San Andreas Fault

? Near which place was the offset biggest?
= Olema | Olema in Marin County
@ most of all near Olema in Marin County

? Who was the head of the commission that reported in 1908?
= Andrew Lawson
@ A commission headed by Andrew Lawson

? What is Reid's theory known as?
= theory of elastic rebound | elastic rebound
@ famous as the theory of elastic rebound

? In what year was the fault named?
= 1895
@ who had named the fault in 1895

? What did the amount of damage depend on?
= the soil | soil
@ Damage depended above all upon the soil

? what did houses on bedrock often lose
= their chimneys | chimneys | no more than their chimneys
@ often lost no more than their chimneys

? How did lodgers of the Valencia Hotel die when the water main burst?
= drowned
@ many lodgers drowned when a water main burst below

? How long had it taken to build City Hall?
= more than twenty-five years | twenty-five years
@ which had taken more than twenty-five years to build

? What kind of institution was Agnews?
= a state asylum | state asylum
@ At Agnews, a state asylum near San Jose

? Who was the fire chief of the city?
= Dennis Sullivan
@ Dennis Sullivan, the fire chief

? What caused the fires in the first hours?
= overturned stoves, broken gas pipes and crossed wires
@ from overturned stoves, broken gas pipes and crossed wires

? Why were the hydrants dry?
= the mains from the reservoirs had been broken in hundreds of places | the mains from the reservoirs had been broken
@ since the mains from the reservoirs had been broken in hundreds of places

? On what street did the Ham and Eggs fire begin?
= Hayes Street
@ a woman on Hayes Street who cooked breakfast

? What was first used to dynamite buildings?
= black powder
@ at first with black powder

? How wide is Van Ness Avenue?
= 125 feet
@ Van Ness Avenue, a street 125 feet wide

? What did Italians on Telegraph Hill use to save their houses?
= barrels of wine | wine
@ are said to have used barrels of wine

? What is done with the hydrant every year?
= painted gold | it is painted gold
@ it is painted gold every year on the anniversary

? How many city blocks burned down?
= 490
@ 490 city blocks with about 28,000 buildings

? Which general took his troops into the streets?
= Frederick Funston | Brigadier General Frederick Funston
@ Brigadier General Frederick Funston, the acting commander at the Presidio

? What did the mayor's proclamation allow soldiers and police to do?
= kill anyone found looting
@ authorised soldiers and police to kill anyone found looting

? Was martial law declared in San Francisco?
= never declared | Martial law was never declared
@ Martial law was never declared

? What was the rent for one of the cottages?
= two dollars a month
@ rented for two dollars a month

? How many deaths were reported at first?
= 375 | only 375
@ The authorities reported only 375 deaths at first

? What was the job of Gladys Hansen?
= city librarian
@ the city librarian Gladys Hansen

? What did Cuthbert Heath tell his agent?
= to pay all policyholders in full | pay all policyholders in full
@ instructing his agent to pay all policyholders in full

? Who made the grand plan with boulevards?
= Daniel Burnham | the architect Daniel Burnham of Chicago
@ the architect Daniel Burnham of Chicago

? Where did officials want to move the Chinese?
= Hunters Point
@ Officials hoped to move the Chinese to Hunters Point

? What did the Bank of Italy become?
= Bank of America | the Bank of America
@ his firm later became the Bank of America

? When did the Panama-Pacific Exposition take place?
= 1915
@ In 1915 the city celebrated its recovery with the Panama-Pacific Exposition

~ How did the banker conceal his treasure during the flight?
= beneath crates of oranges | hidden beneath crates of oranges
@ hidden beneath crates of oranges

~ Why did businessmen like to blame the flames rather than the tremor?
= anxious not to frighten investors
@ Merchants and politicians, anxious not to frighten investors

~ What weather helped end the conflagration?
= rain
@ when rain began to fall

~ What enabled newcomers from Asia to pass for people born in America?
= the birth records had been burned | birth records had been burned
@ As the birth records had been burned

~ Which company transported the homeless for nothing?
= Southern Pacific Railroad | the Southern Pacific Railroad
@ the Southern Pacific Railroad carried refugees free of charge

~ Which part of the community was neglected in the tally of victims?
= Chinatown | The dead of Chinatown
@ The dead of Chinatown, in particular, had hardly been counted

~ What were the pillars of the municipal palace found to be filled with?
= rubble
@ exposing columns stuffed with rubble

~ What precaution against fire had the man in charge called for in vain?
= a reserve supply of salt water and a trained corps for the use of explosives | a reserve supply of salt water
@ a reserve supply of salt water and a trained corps for the use of explosives

! How many people were shot for looting?

! Who succeeded Dennis Sullivan as fire chief?

! What was the name of the woman who started the Ham and Eggs fire?

! How many people died in Santa Rosa?

! When was City Hall rebuilt?

! How long did the earthquake of 1868 last?

! Why did General Funston declare martial law?

! In what year did Giannini found the Bank of Italy?

! How much money did Lloyd's pay to policyholders?

! Who designed the redwood cottages?
