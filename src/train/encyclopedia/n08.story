# Havana
Havana (Spanish: La Habana) is the capital of Cuba, its chief port and, with some two million inhabitants, its largest city. The bay on which it stands is entered through a narrow channel that widens into three sheltered basins, and it was this harbour, rather than any local wealth, that made the place important. Lying opposite the Florida Strait, through which the Gulf Stream carries ships toward Europe, it was called "the key to the New World" in a royal decree, and a key still figures in the coat of arms, beneath three towers. The city was first laid out on the south coast of the island about 1514 by order of Diego Velázquez; after two moves it found its present site in 1519. A ceiba tree marks the spot at which the first mass is said to have been celebrated.

In 1555 the French corsair Jacques de Sores took the ill-defended settlement and, disappointed at the small ransom, burned it. Spain responded by raising one of the strongest systems of fortification in the Americas. The Castillo de la Real Fuerza, a star-shaped work surrounded by a moat, was completed in 1577; on its tower turns a weathervane in the shape of a woman, La Giraldilla, which has become the emblem of the city. The Morro and La Punta, on the two sides of the channel, were begun in 1589 after designs by the Italian engineer Battista Antonelli, and at night a chain was stretched between them. From the 1560s treasure fleets from Mexico and South America gathered here every year in order to cross the Atlantic under escort. Their crews created a demand for provisions, lodging and entertainment.

A British fleet with about 12,000 soldiers under the Earl of Albemarle appeared in June 1762. Having landed to the east, where the Spaniards had neglected to occupy the height of La Cabaña, the attackers mined the Morro and stormed it on 30 July; its commander, Luis de Velasco, was mortally wounded, and the city capitulated two weeks later. Far more of the victors died of yellow fever than in the fighting. During the eleven months of occupation the port was opened to foreign trade, and several thousand African slaves were brought in. Under the Treaty of Paris, Spain recovered Havana in exchange for Florida. It at once began the fortress of San Carlos de la Cabaña, so costly that Charles III, the story goes, asked for a telescope, since a building of such expense must be visible from Madrid.

Sugar and tobacco brought prosperity in the nineteenth century. In November 1837 a railway was opened between the capital and Bejucal, eleven years before Spain itself possessed any line. Readers were employed from 1865 in the cigar factories to entertain the rollers with newspapers and novels; the workers' love for a book by Dumas explains the name of the brand Montecristo. The city walls, which had taken more than a century to complete, were pulled down from 1863 on, as the population had spilled beyond them. A drainage and water system planned by the engineer Francisco de Albear won a gold medal at the Paris Exposition of 1878. In 1881 the physician Carlos Finlay proposed that yellow fever is transmitted by a mosquito; he was confirmed by an American commission under Walter Reed in 1900.

On 15 February 1898 the American battleship Maine blew up in the harbour, killing 266 of the crew. A naval inquiry blamed a mine, newspapers in New York called for revenge, and within ten weeks the two countries were at war; later investigations have tended to favour a fire in a coal bunker as the cause. United States troops governed the island until 20 May 1902 and again from 1906 to 1909. The Capitol, which at 91 metres is somewhat taller than its model in Washington, was completed in 1929 under President Gerardo Machado after three years of work by some 8,000 men. Below its dome a diamond, set into the floor, marks the point from which distances on Cuban roads are measured. American visitors, escaping Prohibition, filled the bars and casinos during the 1920s.

In the 1950s gangsters such as Meyer Lansky, with the consent of the dictator Fulgencio Batista, turned the city into a capital of gambling. The hotel Riviera, which Lansky opened in December 1957, was the first large one in the city with central air conditioning. Students led by José Antonio Echeverría stormed the presidential palace on 13 March 1957 but missed Batista, who was on an upper floor. He left the country in the first hours of 1959, and on 8 January Fidel Castro rode into the city, where, as he spoke, a white dove settled on his shoulder. The Hotel Hilton, less than a year old, was requisitioned as his headquarters and renamed Habana Libre. Casinos were closed for good in 1961, and in the following year Soviet missiles brought the world near to nuclear war.

Old Havana and its fortifications entered the World Heritage List in 1982. Restoration, which had proceeded slowly, was put on a new footing in 1993, when the Office of the Historian under Eusebio Leal was permitted to run hotels and restaurants and to spend the income on repairs, schools and clinics in the same quarter. The cathedral, whose façade of coral limestone the novelist Alejo Carpentier described as "music turned into stone", has two towers of unequal width. Until 1898 it held remains believed to be those of Columbus, which were then taken to Seville. Outside the old walls, a large share of the housing is in bad condition because rents were frozen and materials are scarce; every year balconies and whole buildings collapse, most often after heavy rain.

The Malecón, a sea wall and promenade eight kilometres long, was begun in 1901 by the American military government and reached its full length in 1952. When cold fronts arrive in winter, waves break over it and flood the streets of Vedado. Ernest Hemingway, who lived at the farm Finca Vigía outside the city from 1939 to 1960, drank daiquiris at El Floridita and kept his boat Pilar at Cojímar, the fishing village in which The Old Man and the Sea is set. At nine each evening a cannon is fired from La Cabaña by soldiers in eighteenth-century dress; the shot formerly announced the closing of the gates. Alicia Alonso, who danced until her seventies although she was almost blind, founded the company that became the National Ballet in 1948. American cars from before 1960, kept running with improvised parts, serve as shared taxis.

? What figures in the coat of arms of Havana beneath the towers?
= a key | key
@ a key still figures in the coat of arms

? By whose order was the city first laid out?
= Diego Velázquez
@ about 1514 by order of Diego Velázquez

? What was Havana called in a royal decree?
= the key to the New World
@ it was called "the key to the New World"

? What kind of tree marks where the first mass was held?
= ceiba | ceiba tree
@ A ceiba tree marks the spot

? Who burned the settlement in 1555?
= Jacques de Sores | the French corsair Jacques de Sores
@ In 1555 the French corsair Jacques de Sores took

? What shape does the weathervane have?
= a woman
@ turns a weathervane in the shape of a woman

? Who designed the Morro and La Punta?
= Battista Antonelli | the Italian engineer Battista Antonelli
@ after designs by the Italian engineer Battista Antonelli

? What was stretched across the channel at night?
= a chain | chain
@ at night a chain was stretched between them

? Why did the treasure fleets gather in Havana?
= to cross the Atlantic under escort | in order to cross the Atlantic under escort
@ in order to cross the Atlantic under escort

? Who commanded the British soldiers in 1762?
= the Earl of Albemarle | Earl of Albemarle
@ about 12,000 soldiers under the Earl of Albemarle

? When was the Morro stormed?
= 30 July
@ mined the Morro and stormed it on 30 July

? What did most of the British victims die of?
= yellow fever
@ Far more of the victors died of yellow fever

? How long did the British occupation last?
= eleven months
@ During the eleven months of occupation

? What did Spain give up to get Havana back?
= Florida
@ Spain recovered Havana in exchange for Florida

? In which year was the railway to Bejucal opened?
= 1837 | November 1837
@ In November 1837 a railway was opened

? What was the job of readers in cigar factories?
= to entertain the rollers with newspapers and novels | entertain the rollers
@ to entertain the rollers with newspapers and novels

? Which prize did Albear's water system win?
= a gold medal | gold medal
@ won a gold medal at the Paris Exposition

? What did Carlos Finlay propose in 1881?
= yellow fever is transmitted by a mosquito | that yellow fever is transmitted by a mosquito
@ proposed that yellow fever is transmitted by a mosquito

? How many of the Maine's crew were killed?
= 266
@ killing 266 of the crew

? What did the naval inquiry blame for the explosion?
= a mine | mine
@ A naval inquiry blamed a mine

? How tall is the Capitol of Havana?
= 91 metres
@ The Capitol, which at 91 metres is somewhat taller

? What marks the starting point for measuring road distances?
= a diamond | diamond
@ a diamond, set into the floor, marks the point

? Which hotel was opened by Meyer Lansky?
= Riviera | The hotel Riviera
@ The hotel Riviera, which Lansky opened in December 1957

? Did the students who stormed the palace get Batista?
= missed Batista
@ but missed Batista, who was on an upper floor

? What was the Hilton renamed?
= Habana Libre
@ as his headquarters and renamed Habana Libre

? what landed on castro's shoulder during his speech
= a white dove | white dove
@ a white dove settled on his shoulder

? When were the casinos closed for good?
= 1961
@ Casinos were closed for good in 1961

? Who headed the Office of the Historian?
= Eusebio Leal
@ the Office of the Historian under Eusebio Leal

? What is the facade of the cathedral made of?
= coral limestone
@ whose façade of coral limestone the novelist

? Where were the supposed remains of Columbus taken?
= Seville
@ which were then taken to Seville

? How long is the Malecón?
= eight kilometres
@ a sea wall and promenade eight kilometres long

? What did Hemingway drink at El Floridita?
= daiquiris
@ drank daiquiris at El Floridita

? What is the name of Hemingway's boat?
= Pilar
@ kept his boat Pilar at Cojímar

? Who founded the company that turned into the National Ballet?
= Alicia Alonso
@ Alicia Alonso, who danced until her seventies

~ What is the probable origin of the blast according to modern experts?
= a fire in a coal bunker | fire in a coal bunker
@ a fire in a coal bunker as the cause

~ What mistake by the defenders helped the invaders?
= neglected to occupy the height of La Cabaña | the Spaniards had neglected to occupy the height of La Cabaña
@ the Spaniards had neglected to occupy the height of La Cabaña

~ What joke is told about the monarch's reaction to the bill?
= asked for a telescope
@ the story goes, asked for a telescope

~ What did the nightly gunfire once signal?
= the closing of the gates | closing of the gates
@ the shot formerly announced the closing of the gates

~ Why are so many dwellings in poor repair?
= rents were frozen and materials are scarce
@ because rents were frozen and materials are scarce

~ What handicap did the famous ballerina overcome?
= almost blind | she was almost blind
@ although she was almost blind

~ Who proved the Cuban doctor's theory?
= an American commission under Walter Reed | Walter Reed
@ confirmed by an American commission under Walter Reed

~ What source of funds was given to the conservators of the old quarter?
= hotels and restaurants | run hotels and restaurants
@ was permitted to run hotels and restaurants

! Who designed the Capitol in Washington?

! How much ransom did Jacques de Sores receive?

! When did Luis de Velasco become commander of the Morro?

! Why did Hemingway leave Cuba in 1960?

! Who painted La Giraldilla?

! How many students were killed at the presidential palace?

! In what year was the cathedral completed?

! What did the British build on La Cabaña?

! Who invented the daiquiri?

! How many cigar factories were there in 1865?
