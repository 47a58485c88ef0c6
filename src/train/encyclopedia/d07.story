# Bangkok
Bangkok, known to the Thai as Krung Thep, "city of angels", is the capital of Thailand and by a wide margin its largest city. It stands on the Chao Phraya River, some 25 kilometres above the mouth, on a flat plain of soft clay that is nowhere much more than two metres above sea level. The full ceremonial name, written in a mixture of Pali and Sanskrit, has 168 letters in the usual transcription and is the longest place name in the world; Thai children learn it with the help of a pop song. About 5.5 million people are registered as residents, but the real figure is believed to exceed eight million, and the capital is roughly nine times as populous as the next city by most counts, which is why geographers cite it as an example of a primate city.

In the fifteenth century a small trading and customs post existed on the west bank, where ships bound for the royal capital at Ayutthaya had to stop. A canal dug across a bend of the river in the 1530s became in time its main bed. After a Burmese army destroyed Ayutthaya in April 1767, General Taksin, the son of a Chinese tax collector, drove out the invaders and made Thonburi his residence. He was overthrown in 1782 and executed; his successor, crowned as Rama I, founder of the Chakri dynasty, moved the capital across the river to the eastern shore, which was easier to defend because a wide swamp protected it from attack by land. The Chinese merchants who lived there had to make way and settled at Sampheng, the present Chinatown.

The Grand Palace, on which work started in May 1782, was modelled on that of the lost capital, and bricks from its ruins were brought downstream on barges. Inside the walls stands Wat Phra Kaew, the temple of the Emerald Buddha, a figure only 66 centimetres tall that is in fact carved from green jade; it had been carried off from Vientiane by a Siamese army in 1779. Three times a year, at the change of the seasons, the king himself replaces its golden robe. The neighbouring temple, Wat Pho, houses a reclining Buddha 46 metres long whose soles are inlaid with mother-of-pearl, and is considered the birthplace of traditional Thai massage. Wat Arun, on the opposite bank, has a central tower encrusted with fragments of Chinese porcelain that had served as ballast in ships.

For most of the nineteenth century life went on afloat. Canals, called khlongs, took the place of streets, houses rested on rafts or stilts, and foreign visitors described the city as the Venice of the East. Charoen Krung Road, the first to be built in the Western manner, was completed in 1864 after European consuls had complained to King Mongkut that they fell ill for lack of a place to ride their carriages. His son Chulalongkorn, who reigned from 1868 to 1910, introduced railways, trams and a modern administration, and abolished slavery by degrees. An electric tramway began to run in 1894, earlier than in many capitals of Europe. By skilful concessions to Britain and France the two kings preserved the country from being colonised, alone among the states of Southeast Asia.

The absolute monarchy ended on 24 June 1932, when a group of officers and civil servants, led by Phraya Phahon and Pridi Banomyong, occupied the centre of the city almost without bloodshed. During the Second World War Thailand was allied with Japan, and Allied bombers attacked the port and the railway yards. In October 1973 students demanding a constitution filled Ratchadamnoen Avenue, and after soldiers had shot at least seventy of them, the king asked the military rulers to go abroad. Three years later, on 6 October 1976, paramilitaries and police stormed Thammasat University and killed dozens. Another massacre, in May 1992, brought down the government of General Suchinda, and the protests of the Red Shirts in 2010 were crushed at the Ratchaprasong crossing with the loss of more than ninety lives in all.

Traffic became notorious in the economic boom of the 1980s, when the number of cars multiplied while roads occupied less than a tenth of the surface, far below the quarter usual in Western cities. Relief came from the elevated Skytrain, opened on the birthday of King Bhumibol, 5 December 1999, and an underground line that followed in 2004. Motorcycle taxis, whose drivers wear coloured vests, carry passengers through lanes too narrow for buses, and express boats ply the river and one of the surviving canals. The three-wheeled tuk-tuk, which takes its name from the noise of its engine, developed from vehicles imported from Japan. Suvarnabhumi Airport, designed by the German-American architect Helmut Jahn, replaced Don Mueang as the main airport in September 2006; it was built on a marsh once called Cobra Swamp.

Because the clay beneath is compressed by the weight of buildings and because factories pumped up groundwater for decades, the city has sunk, in the worst years by more than ten centimetres annually. Pumping was restricted by law from 1977 on, and the rate has since fallen to one or two. Floods remain a threat, as in the autumn of 2011, when a series of tropical storms filled the plain, more than 800 people died in the country, and sandbags were piled up to save the business districts at the expense of the suburbs. Monkey's-cheek reservoirs, so called by the late king after the pouches in which monkeys store food, were dug to hold back part of the water. A park by the landscape architect Kotchakorn Voraakhom, opened in 2017 at Chulalongkorn University, is tilted to collect rain in a pond.

Tourism grew after the Second World War, and especially during the conflict in Vietnam, when the bars of Patpong catered to American soldiers on leave. In several recent years Bangkok has received more foreign visitors than any other city. Jim Thompson, a former American intelligence officer who revived the Thai silk industry, joined six old teak houses together beside a canal to hold his collection; he vanished in 1967 during a walk in the highlands of Malaysia and was never found. The weekend market at Chatuchak counts more than 10,000 stalls. Street food is cooked at every corner, although the authorities have tried since 2014 to clear vendors from the pavements; in 2018 Jay Fai, a cook in her seventies who works in ski goggles to protect her eyes from the heat, earned a Michelin star for her crab omelette.

? What do Thai people call Bangkok?
= Krung Thep
@ Bangkok, known to the Thai as Krung Thep

? How many letters does the full name have?
= 168 | 168 letters
@ has 168 letters in the usual transcription

? What type of soil does the city stand on?
= soft clay
@ on a flat plain of soft clay

? Bangkok is an example of what kind of city?
= a primate city | primate city
@ cite it as an example of a primate city

? What was on the west bank in the fifteenth century?
= a small trading and customs post | small trading and customs post
@ a small trading and customs post existed on the west bank

? Who destroyed Ayutthaya in 1767?
= a Burmese army | Burmese army
@ After a Burmese army destroyed Ayutthaya in April 1767

? What was Taksin's father's job?
= tax collector | a Chinese tax collector | Chinese tax collector
@ General Taksin, the son of a Chinese tax collector

? Why was the eastern shore easier to defend?
= a wide swamp protected it from attack by land | because a wide swamp protected it from attack by land
@ because a wide swamp protected it from attack by land

? What material is the Emerald Buddha really made of?
= green jade | jade
@ that is in fact carved from green jade

? From where was the Emerald Buddha taken?
= Vientiane
@ had been carried off from Vientiane

? how often is the robe of the statue changed
= Three times a year
@ Three times a year, at the change of the seasons

? How long is the reclining Buddha of Wat Pho?
= 46 metres
@ a reclining Buddha 46 metres long

? What is Wat Arun's central tower covered with?
= fragments of Chinese porcelain
@ encrusted with fragments of Chinese porcelain

? What are the canals of Bangkok called?
= khlongs
@ Canals, called khlongs

? What was the first road built in the Western way?
= Charoen Krung Road
@ Charoen Krung Road, the first to be built in the Western manner

? During which years did Chulalongkorn rule?
= 1868 to 1910 | from 1868 to 1910
@ who reigned from 1868 to 1910

? What did Chulalongkorn abolish?
= slavery
@ and abolished slavery by degrees

? How did the two kings keep the country from being colonised?
= By skilful concessions to Britain and France | skilful concessions to Britain and France
@ By skilful concessions to Britain and France

? When did absolute monarchy end in Thailand?
= 24 June 1932
@ The absolute monarchy ended on 24 June 1932

? What did the students demand in 1973?
= a constitution | constitution
@ In October 1973 students demanding a constitution

? Which university was stormed in 1976?
= Thammasat University | Thammasat
@ police stormed Thammasat University and killed dozens

? Whose government fell after the massacre of May 1992?
= General Suchinda | Suchinda
@ brought down the government of General Suchinda

? What is the name of the tuk-tuk derived from?
= the noise of its engine | noise of its engine
@ takes its name from the noise of its engine

? Who was the architect of Suvarnabhumi Airport?
= Helmut Jahn | the German-American architect Helmut Jahn
@ designed by the German-American architect Helmut Jahn

? What do the drivers of motorcycle taxis wear?
= coloured vests
@ whose drivers wear coloured vests

? what was opened in December 1999?
= the elevated Skytrain | Skytrain | elevated Skytrain
@ the elevated Skytrain, opened on the birthday of King Bhumibol

? What restricted pumping of groundwater from 1977?
= law | by law
@ Pumping was restricted by law from 1977 on

? What are the reservoirs named after by the king?
= the pouches in which monkeys store food | pouches in which monkeys store food
@ after the pouches in which monkeys store food

? What caused the floods of 2011?
= a series of tropical storms | tropical storms
@ when a series of tropical storms filled the plain

? What did Jim Thompson revive?
= the Thai silk industry | Thai silk industry
@ who revived the Thai silk industry

? How many stalls are there at Chatuchak?
= more than 10,000 | 10,000
@ Chatuchak counts more than 10,000 stalls

? What dish won Jay Fai a Michelin star?
= crab omelette | her crab omelette
@ earned a Michelin star for her crab omelette

~ Where did the silk magnate disappear?
= the highlands of Malaysia | highlands of Malaysia | Malaysia
@ during a walk in the highlands of Malaysia

~ What ailment-related grievance led to paving for wheeled vehicles?
= they fell ill for lack of a place to ride their carriages | fell ill for lack of a place to ride their carriages
@ that they fell ill for lack of a place to ride their carriages

~ What was the pottery on the riverside spire originally good for?
= ballast in ships | ballast
@ that had served as ballast in ships

~ How do youngsters memorise the endless official designation?
= with the help of a pop song | a pop song
@ learn it with the help of a pop song

~ Who paid the price when downtown was kept dry?
= the suburbs | suburbs
@ to save the business districts at the expense of the suburbs

~ Why does the elderly chef cover her face with sports equipment?
= to protect her eyes from the heat | protect her eyes from the heat
@ works in ski goggles to protect her eyes from the heat

~ Which therapy is said to have originated next to the royal compound?
= traditional Thai massage
@ considered the birthplace of traditional Thai massage

~ Who were the customers of the nightlife quarter during an Asian war?
= American soldiers on leave | American soldiers
@ the bars of Patpong catered to American soldiers on leave

! Who carved the Emerald Buddha?

! When did the trams in Bangkok stop running?

! How was Taksin executed?

! Who designed the Skytrain?

! How many people died in the bombing of Bangkok's port?

! When was the Grand Palace completed?

! What did Jim Thompson study?

! In what year was Don Mueang Airport opened?

! Why did the Burmese army attack Ayutthaya?

! Which king introduced slavery in Siam?
