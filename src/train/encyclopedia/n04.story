# Mumbai
Mumbai, known as Bombay until 1995, is the capital of the Indian state of Maharashtra and the financial centre of the country. The present name derives from Mumba Devi, a goddess revered by the Koli, the fishing people who were among the earliest inhabitants; the older form is usually traced to the Portuguese Bombaim. The city occupies a narrow peninsula on the Arabian Sea, originally a group of seven islands separated by swamps and tidal creeks. According to the census of 2011, the municipality had 12.4 million inhabitants, on an area so small that there were more than 20,000 of them to each square kilometre. The Reserve Bank of India, the oldest stock exchange in Asia and the headquarters of the Tata group are all located here.

The islands were ruled by a series of Hindu dynasties before passing to the sultans of Gujarat, who ceded them to Portugal by the Treaty of Bassein in 1534. When Catherine of Braganza married Charles II of England in 1661, they formed part of her dowry, along with Tangier. The king, finding them costly to hold, leased them in 1668 to the East India Company for ten pounds of gold a year. Gerald Aungier, the second governor, attracted Parsi shipbuilders, Gujarati merchants and Armenian traders by promising religious freedom. In 1687 the Company transferred its western headquarters from Surat to the new harbour. One of the finest natural anchorages in the subcontinent, it remained nevertheless for a long time in the shadow of Calcutta.

Joining the islands to one another was the work of some 150 years. The Hornby Vellard, a causeway completed about 1784 under Governor William Hornby, closed the great breach through which the sea flooded the low ground at high tide; the directors in London had refused permission, and Hornby, it is said, carried on regardless. A causeway to Salsette, the bigger island to the north, followed in 1803. In 1845 the Mahim Causeway was opened, paid for chiefly by Lady Avabai Jamsetjee Jeejeebhoy, who made it a condition that no toll be charged. Hills were levelled to obtain material for filling, and by the end of the century the seven islands had merged into a single mass. Land reclaimed at Back Bay in the 1920s became Marine Drive, whose curve of lamps is nicknamed the Queen's Necklace.

Cotton made the city's fortune. The first steam-driven spinning mill was set up by the Parsi Cowasji Davar in 1854, a year after the first passenger train in India had run from Bombay to Thane, a journey of 34 kilometres. When the American Civil War cut off the supply to Lancashire, the price of Indian fibre soared, and wild speculation followed, which collapsed in 1865 as soon as peace returned. The opening of the Suez Canal in 1869 shortened the voyage to Europe by thousands of miles. Bubonic plague broke out in 1896, and a trust was created to cut broad streets through the slums in order to let in the sea breeze. A strike of about a quarter of a million mill hands in 1982, led by Datta Samant, hastened the end of the industry.

Victorian Bombay possesses one of the largest groups of Gothic Revival buildings in the world. The railway terminus named after Queen Victoria, and since 1996 after the Maratha king Shivaji, was designed by Frederick William Stevens and took ten years to build, from 1878 to 1888. Its dome, turrets and pointed arches combine Italian models with motifs from Indian palaces, and the figure on the summit represents Progress. Across the Oval Maidan, a row of Art Deco apartment houses of the 1930s faces the towers of the university, whose library George Gilbert Scott designed without ever visiting the country. The two ensembles together were inscribed by UNESCO in 2018. The Gateway of India, an arch of yellow basalt, commemorates the landing of George V in 1911, although it was not finished until 1924.

On the wooded island of Elephanta in the harbour, a cave temple dedicated to Shiva was carved from the rock, probably in the sixth century. Its most famous relief, more than five metres high, shows the god with three faces, as creator, preserver and destroyer. The Portuguese, who named the island for a stone elephant that stood near the landing place, are accused of having used the sculptures for target practice. Inside the boundaries of the city lies a national park of about 100 square kilometres, in which leopards hunt stray dogs at the edge of the housing estates. It also contains Kanheri, a complex of more than a hundred Buddhist caves, where monks lived from the first century BC and stored rainwater in cisterns.

The Hindi film industry, whose nickname Bollywood blends Bombay with Hollywood, has been based here since its beginnings. The Lumière brothers' pictures were shown at Watson's Hotel in July 1896, only a few months after the premiere in Paris. Dadasaheb Phalke's Raja Harishchandra, released in 1913, is regarded as the first Indian feature film; because acting was thought disreputable for women, men played the female roles. Alam Ara, the first talking picture (1931), contained seven songs and so established music as an essential ingredient. Partition in 1947 brought many writers and directors from Lahore. Cricket is the other passion: in 2011 India won the World Cup final at the Wankhede Stadium, beating Sri Lanka by six wickets.

Suburban trains carry more than seven million passengers on an ordinary day, so tightly packed that the railways use a term of their own, "super-dense crush load", for 14 to 16 people standing on each square metre. The dabbawalas, about 5,000 men in white caps, use the trains to bring home-cooked lunches to offices; a code of colours and numbers painted on each tin tells the carriers, many of whom read little, where it belongs. Roughly four in ten residents live in slums, among which Dharavi, with its potteries and tanneries, is the best known. Between June and September the monsoon delivers nearly all the year's rain: on 26 July 2005, 944 millimetres fell within 24 hours, and more than 400 people died in the city. A sea bridge to Bandra has relieved traffic since 2009.

? What was Mumbai called before 1995?
= Bombay
@ Mumbai, known as Bombay until 1995

? After whom is the city named?
= Mumba Devi
@ The present name derives from Mumba Devi

? What kind of people were the Koli?
= fishing people | the fishing people
@ revered by the Koli, the fishing people who were among the earliest inhabitants

? How many islands did the city originally consist of?
= seven
@ originally a group of seven islands

? By which treaty did Portugal get the islands?
= Treaty of Bassein | the Treaty of Bassein
@ ceded them to Portugal by the Treaty of Bassein

? What rent did the East India Company pay each year?
= ten pounds of gold
@ for ten pounds of gold a year

? What did Aungier promise in order to attract merchants?
= religious freedom
@ by promising religious freedom

? Where was the Company's western headquarters before 1687?
= Surat
@ transferred its western headquarters from Surat to the new harbour

? What was the Hornby Vellard?
= a causeway | causeway
@ The Hornby Vellard, a causeway completed about 1784

? Who paid for most of the Mahim Causeway?
= Lady Avabai Jamsetjee Jeejeebhoy
@ paid for chiefly by Lady Avabai Jamsetjee Jeejeebhoy

? Why were hills levelled?
= to obtain material for filling
@ Hills were levelled to obtain material for filling

? What's the nickname of the lamps along Marine Drive?
= the Queen's Necklace | Queen's Necklace
@ whose curve of lamps is nicknamed the Queen's Necklace

? Who set up the first steam spinning mill?
= Cowasji Davar | the Parsi Cowasji Davar
@ was set up by the Parsi Cowasji Davar in 1854

? To where did the first passenger train in India run from Bombay?
= Thane
@ had run from Bombay to Thane

? What made the price of Indian cotton rise so much?
= the American Civil War cut off the supply to Lancashire | American Civil War
@ When the American Civil War cut off the supply to Lancashire

? Who was the leader of the 1982 strike?
= Datta Samant
@ in 1982, led by Datta Samant

? In what year did bubonic plague break out
= 1896
@ Bubonic plague broke out in 1896

? How long did it take to build the railway terminus?
= ten years
@ took ten years to build, from 1878 to 1888

? What does the figure on top of the dome stand for?
= Progress
@ the figure on the summit represents Progress

? What material is the Gateway of India made of?
= yellow basalt
@ an arch of yellow basalt, commemorates

? Whose landing does the Gateway of India commemorate?
= George V
@ commemorates the landing of George V in 1911

? When were the two groups of buildings inscribed by UNESCO?
= 2018
@ The two ensembles together were inscribed by UNESCO in 2018

? Which god is the cave temple of Elephanta dedicated to?
= Shiva
@ a cave temple dedicated to Shiva was carved

? What are the Portuguese blamed for doing to the sculptures?
= used the sculptures for target practice | target practice
@ are accused of having used the sculptures for target practice

? What do leopards prey on in the city?
= stray dogs
@ in which leopards hunt stray dogs

? What is Kanheri?
= a complex of more than a hundred Buddhist caves | Buddhist caves
@ Kanheri, a complex of more than a hundred Buddhist caves

? At what place were the Lumière films shown in 1896?
= Watson's Hotel
@ were shown at Watson's Hotel in July 1896

? What is considered the first feature film of India?
= Raja Harishchandra | Dadasaheb Phalke's Raja Harishchandra
@ Dadasaheb Phalke's Raja Harishchandra, released in 1913

? How many songs were in Alam Ara?
= seven
@ contained seven songs and so established music

? Which team did India defeat in the 2011 final?
= Sri Lanka
@ beating Sri Lanka by six wickets

? How many passengers do the suburban trains carry daily?
= more than seven million | seven million
@ Suburban trains carry more than seven million passengers

? What do the dabbawalas deliver?
= home-cooked lunches
@ to bring home-cooked lunches to offices

? What share of the residents lives in slums?
= four in ten | Roughly four in ten
@ Roughly four in ten residents live in slums

? How much rain fell on 26 July 2005?
= 944 millimetres
@ 944 millimetres fell within 24 hours

~ Why did no actresses appear in the silent picture of 1913?
= acting was thought disreputable for women
@ because acting was thought disreputable for women

~ What purpose did the wide new roads serve after the epidemic?
= to let in the sea breeze | let in the sea breeze
@ in order to let in the sea breeze

~ What stipulation did the lady attach to her donation?
= no toll be charged | that no toll be charged
@ who made it a condition that no toll be charged

~ What tells the deliverers of meals the destination?
= a code of colours and numbers | a code of colours and numbers painted on each tin
@ a code of colours and numbers painted on each tin

~ On what occasion did the English crown acquire the place?
= Catherine of Braganza married Charles II | Catherine of Braganza married Charles II of England
@ When Catherine of Braganza married Charles II of England in 1661

~ Which architect never set foot in India?
= George Gilbert Scott
@ whose library George Gilbert Scott designed without ever visiting the country

~ From which place did refugees strengthen the film business after independence?
= Lahore
@ brought many writers and directors from Lahore

~ What ended the boom of the early 1860s?
= peace returned
@ which collapsed in 1865 as soon as peace returned

! When was the Reserve Bank of India founded?

! How much did the Mahim Causeway cost?

! Who carved the elephant at the landing place?

! Who designed the Gateway of India?

! How many people died of plague in 1896?

! Who directed Alam Ara?

! In what year did George V visit Elephanta?

! How many leopards live in the national park?

! What did the strikers of 1982 demand?

! When did Portugal lease the islands to Gujarat?
