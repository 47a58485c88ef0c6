# Frank Lloyd Wright
Frank Lloyd Wright (8 June 1867 – 9 April 1959) was an American architect who in a career of seventy years designed more than a thousand structures, of which over five hundred were built. He called his ideal organic architecture, by which he meant that a building should grow out of its site, its materials and the life led within it, as a plant grows out of the soil. He was born at Richland Center in Wisconsin. His father, William, was a preacher and musician who moved restlessly from town to town; his mother, Anna Lloyd Jones, belonged to a large clan of Welsh farmers and, as he told it, decided before his birth that he should be an architect. At an exhibition in Philadelphia in 1876 she bought for him a set of wooden blocks devised by the German educator Friedrich Froebel, whose simple shapes he never forgot.

After attending the University of Wisconsin for a short time without taking a degree, he left in 1887 for Chicago, which was still rebuilding after the fire of 1871. He worked first for Joseph Silsbee and then for the firm of Adler and Sullivan, where Louis Sullivan, whom he always spoke of as his lieber Meister, made him chief draughtsman. At twenty-one he married Catherine Tobin, with whom he had six children, and built a shingled house in the suburb of Oak Park with five thousand dollars lent by his employer. To pay for his growing family and his taste for fine clothes he took on commissions of his own in the evenings, in breach of his contract. When Sullivan discovered these "bootleg" houses in 1893 there was a quarrel, and Wright opened an office.

Between 1900 and 1910 he developed the Prairie style, so called from the flat land of the Middle West, whose long horizontal lines it echoes. Roofs are low and overhang widely, windows run in bands, and the rooms, instead of being boxes, flow into one another round a massive central fireplace. The attic and the cellar were done away with. The Robie House in Chicago, built for a manufacturer of bicycles who was only twenty-eight, has a roof that reaches six metres beyond its last support; its owner lived there for barely two years, and it was twice saved from demolition. For the Unitarians of Oak Park, whose wooden church had been struck by lightning, Wright put up Unity Temple in bare concrete, then a material for factories, because it was cheap. The Larkin Building in Buffalo, an office block with sealed windows and filtered air, was pulled down in 1950.

In 1909 he abandoned wife and practice and sailed to Europe with Mamah Borthwick Cheney, the wife of a client. In Berlin the publisher Ernst Wasmuth brought out a portfolio of his drawings, which made a deep impression on Walter Gropius and Ludwig Mies van der Rohe. Back in Wisconsin he built on land of his mother's family a house that he named Taliesin, after a Welsh bard, a word that means "shining brow", since it lies on the brow of a hill and not on its top. On 15 August 1914, while he was away in Chicago, a servant from Barbados, Julian Carlton, set the living quarters alight and killed with an axe seven people who tried to escape, among them Mamah and her two children. His motive has never been made clear, for he swallowed acid and died in jail some weeks later.

Wright rebuilt the house at once, and again after a second fire, caused by faulty wiring, in 1925. From 1916 to 1922 he was occupied chiefly with the Imperial Hotel in Tokyo, which rested on many short piles in soft mud and was faced with a carved lava stone called oya. It came through the great earthquake of 1 September 1923, the very day fixed for its official opening, with little damage, and a telegram from Baron Okura congratulating him on the fact went around the world; he did not mention that many other large buildings had survived too. The hotel was demolished in 1968, but its lobby was re-erected in an open-air museum near Nagoya. In Los Angeles he built four houses of patterned concrete blocks, including the Ennis House, which has served as a setting for films.

Commissions then failed. A second marriage, to the sculptor Miriam Noel, who was addicted to morphine, broke down quickly, and the bank seized Taliesin in 1927. His third wife, Olgivanna, a dancer from Montenegro thirty years younger than he, helped him to find a way out: in 1932 they founded the Taliesin Fellowship, whose apprentices paid tuition, worked in the fields and kitchen and drew his plans. In the same year he published An Autobiography, begun at her urging. The father of one apprentice, the owner of a department store in Pittsburgh, Edgar Kaufmann, asked for a weekend house beside a favourite waterfall on Bear Run. Wright, who had put nothing on paper for nine months, is said to have drawn Fallingwater in about two hours, while the client was driving to see him. He placed it not opposite the cascade but directly above it.

Fallingwater, finished in 1937 at a cost of 155,000 dollars against an estimate of 35,000, put him on the cover of Time. Its terraces of reinforced concrete began to sag as soon as the props were removed, and had to be strengthened with steel cables in 2002. The headquarters of the Johnson Wax Company in Racine, lit through tubes of glass, is carried on columns shaped like lily pads, so thin at the foot that officials demanded a test; a sample was loaded with sixty tons, five times the weight required, before it broke. For people of modest means he devised the Usonian house, without basement or garage, heated by hot water under the floor, and invented the term carport. The first, for the journalist Herbert Jacobs at Madison, cost 5,500 dollars. From 1937 he spent his winters at Taliesin West, in the desert near Scottsdale in Arizona.

His last great work was the Guggenheim Museum in New York, commissioned in 1943 by Hilla Rebay, the adviser of the collector Solomon Guggenheim. It needed sixteen years, more than seven hundred drawings and a long struggle with the city's building code. Visitors take a lift to the top and walk down a continuous spiral ramp about four hundred metres long, which encloses a skylit court. Twenty-one artists, Willem de Kooning among them, signed a letter of protest against its slanting walls, on which they thought pictures could not be seen properly. Wright died in Phoenix six months before it opened in October 1959. The year before he had unveiled a drawing of a skyscraper one mile high. In 2019 eight of his buildings, from Unity Temple to the museum, were entered on the World Heritage List of UNESCO. Simon and Garfunkel recorded a song bearing his name.

? How many structures did Wright design?
= more than a thousand
@ designed more than a thousand structures

? What did Wright call his ideal?
= organic architecture
@ He called his ideal organic architecture

? Where was Frank Lloyd Wright born?
= Richland Center | Richland Center in Wisconsin
@ He was born at Richland Center in Wisconsin

? What did Anna Lloyd Jones buy in Philadelphia?
= a set of wooden blocks | wooden blocks | set of wooden blocks
@ she bought for him a set of wooden blocks

? Who devised the blocks?
= Friedrich Froebel | the German educator Friedrich Froebel
@ devised by the German educator Friedrich Froebel

? What was Wright's position with Adler and Sullivan?
= chief draughtsman
@ made him chief draughtsman

? how many children did he have with catherine tobin
= six
@ with whom he had six children

? How much money did Sullivan lend?
= five thousand dollars
@ with five thousand dollars lent by his employer

? What caused the quarrel of 1893?
= When Sullivan discovered these "bootleg" houses | "bootleg" houses
@ When Sullivan discovered these "bootleg" houses in 1893 there was a quarrel

? Where does the Prairie style get its name?
= the flat land of the Middle West | flat land of the Middle West | from the flat land of the Middle West
@ so called from the flat land of the Middle West

? What do the rooms of a Prairie house surround?
= a massive central fireplace | massive central fireplace
@ flow into one another round a massive central fireplace

? What did the owner of the Robie House manufacture?
= bicycles
@ built for a manufacturer of bicycles

? How old was the owner of the Robie House?
= twenty-eight | only twenty-eight
@ who was only twenty-eight

? Why was concrete used for Unity Temple?
= because it was cheap | it was cheap
@ then a material for factories, because it was cheap

? When was the Larkin Building pulled down?
= 1950
@ filtered air, was pulled down in 1950

? Whose wife was Mamah Borthwick Cheney?
= a client | the wife of a client
@ Mamah Borthwick Cheney, the wife of a client

? Which architects were impressed by the Wasmuth portfolio?
= Walter Gropius and Ludwig Mies van der Rohe
@ a deep impression on Walter Gropius and Ludwig Mies van der Rohe

? What does Taliesin mean?
= shining brow
@ a word that means "shining brow"

? How many people did Carlton kill?
= seven | seven people
@ killed with an axe seven people who tried to escape

? How did Julian Carlton die?
= swallowed acid | he swallowed acid
@ for he swallowed acid and died in jail

? What caused the second fire at Taliesin?
= faulty wiring
@ caused by faulty wiring, in 1925

? With what was the Imperial Hotel faced?
= a carved lava stone called oya | carved lava stone | oya
@ was faced with a carved lava stone called oya

? Who congratulated Wright after the earthquake?
= Baron Okura
@ a telegram from Baron Okura congratulating him

? What part of the Imperial Hotel was re-erected?
= lobby | its lobby
@ its lobby was re-erected in an open-air museum

? What was the Ennis House made of?
= patterned concrete blocks
@ four houses of patterned concrete blocks

? To what was Miriam Noel addicted?
= morphine
@ who was addicted to morphine

? What was Olgivanna's profession?
= dancer | a dancer
@ Olgivanna, a dancer from Montenegro

? In what year was the Taliesin Fellowship founded?
= 1932
@ in 1932 they founded the Taliesin Fellowship

? What did Edgar Kaufmann own?
= a department store in Pittsburgh | department store | a department store
@ the owner of a department store in Pittsburgh

? How long did Wright take to draw Fallingwater?
= about two hours | two hours
@ to have drawn Fallingwater in about two hours

? How much did Fallingwater cost?
= 155,000 dollars
@ at a cost of 155,000 dollars

? What happened to the terraces when the props were removed?
= began to sag
@ began to sag as soon as the props were removed

? What shape are the columns of the Johnson Wax building?
= lily pads | shaped like lily pads | like lily pads
@ carried on columns shaped like lily pads

? How is the Usonian house heated?
= by hot water under the floor | hot water under the floor
@ heated by hot water under the floor

? Who was the first Usonian house built for?
= the journalist Herbert Jacobs | Herbert Jacobs
@ The first, for the journalist Herbert Jacobs

? Where was Taliesin West?
= in the desert near Scottsdale in Arizona | near Scottsdale in Arizona | the desert near Scottsdale
@ in the desert near Scottsdale in Arizona

? Who commissioned the Guggenheim Museum from Wright?
= Hilla Rebay
@ commissioned in 1943 by Hilla Rebay

? How long is the ramp?
= about four hundred metres | four hundred metres
@ a continuous spiral ramp about four hundred metres long

? Where did Wright die?
= Phoenix
@ Wright died in Phoenix six months before it opened

~ What act of nature destroyed the congregation's former home?
= struck by lightning | lightning
@ whose wooden church had been struck by lightning

~ What expensive liking, besides his offspring, drove the young man to moonlight?
= fine clothes | his taste for fine clothes | taste for fine clothes
@ his growing family and his taste for fine clothes

~ Where was the owner during the massacre at his home?
= Chicago | away in Chicago
@ while he was away in Chicago

~ What fact did the architect keep quiet when he was praised for a hotel's endurance?
= many other large buildings had survived too | that many other large buildings had survived too
@ he did not mention that many other large buildings had survived too

~ What chores were expected of the trainees besides drafting?
= worked in the fields and kitchen
@ worked in the fields and kitchen

~ How did the authorities' doubts about slender supports get settled?
= a sample was loaded with sixty tons | a test
@ a sample was loaded with sixty tons

~ Why did painters object to the New York gallery?
= they thought pictures could not be seen properly | its slanting walls | pictures could not be seen properly
@ its slanting walls, on which they thought pictures could not be seen properly

~ Who commemorated the architect in music?
= Simon and Garfunkel
@ Simon and Garfunkel recorded a song bearing his name

! Why did Julian Carlton kill Mamah?
! In what year did Louis Sullivan die?
! Who demolished the Larkin Building?
! How much did the Guggenheim Museum cost?
! What was the name of Wright's first wife's father?
! Who was the architect of the Wasmuth house?
! In what year was Johnson Wax founded?
! How many rooms has Fallingwater?
! Who built the skyscraper one mile high?
! When was the Ennis House sold?
! From which university did Wright take a degree?
