# Frida Kahlo
Frida Kahlo (6 July 1907 – 13 July 1954) was a Mexican painter best known for her self-portraits, which make up about a third of her work. She was born in Coyoacán, then a village on the outskirts of Mexico City, in a house that is now called La Casa Azul, the Blue House, from the cobalt colour of its walls. Her father, Guillermo, a photographer, had come to Mexico from Pforzheim in Germany in 1891; it was long believed, because she said so herself, that his forebears were Hungarian Jews, but research has traced them to Lutherans in Germany. Her mother, Matilde Calderón, a pious woman of mixed Spanish and Indigenous descent, was from Oaxaca by her family. She was the third of four daughters. In later life she gave 1910, the year in which the Mexican Revolution began, as that of her birth, so that her life and that of modern Mexico should start together.

At the age of six she fell ill with polio, which left her right leg shorter and thinner than the left, and the other children teased her with the name "Peg-leg Frida". Her father, who suffered from epilepsy himself, encouraged her to take up football, wrestling and swimming in order to recover, although these were considered unsuitable for girls, and taught her how to use a camera and retouch prints. In 1922 she was accepted by the National Preparatory School, where only thirty-five of some two thousand pupils were female. She wanted to become a doctor. There she belonged to a group of mischievous and gifted youngsters who called themselves the Cachuchas, after the caps they wore, and whose leader was Alejandro Gómez Arias. In the same building she first saw Diego Rivera, who was at work on Creation, his first mural, in the school's amphitheatre.

On 17 September 1925 the wooden bus in which she and Alejandro were going home collided with a tram. An iron handrail went through her pelvis; her spine, collarbone and ribs were broken, her right leg was fractured in eleven places, and her foot was crushed. Several passengers were killed. She spent a month in hospital and two more at home, and a year later X-rays showed that three vertebrae had been displaced, so that she had to wear a plaster corset. Out of boredom she began to paint in bed, with a box of oils belonging to her father and an easel made by a carpenter, while a mirror was fixed under the canopy so that she could be her own model. "I paint myself because I am so often alone," she explained, "and because I am the subject I know best." The first Self-Portrait, in a velvet dress, was given to Alejandro in 1926.

She joined the Mexican Communist Party in 1927, and about a year later, probably through the Italian photographer Tina Modotti, met Rivera again and asked him to judge whether her pictures were good enough for her to earn a living by them. They were married at the town hall of Coyoacán on 21 August 1929, when he was forty-two and she twenty-two; her mother, who disapproved, spoke of a wedding between an elephant and a dove. At that time she started to wear the costume of the women of Tehuantepec, long skirts, embroidered blouses and flowers in the hair, which proclaimed her pride in native culture and at the same time hid her leg. While he painted for the American ambassador Dwight Morrow, they lived in Cuernavaca. Because of the injuries she could not bear children: one pregnancy was ended on medical advice, and another resulted in a miscarriage in July 1932.

From November 1930 they were in the United States, at first in San Francisco, where she was treated by the surgeon Leo Eloesser, who remained her adviser and friend, and for whom she painted a portrait. In Detroit, where Rivera decorated the courtyard of the Institute of Arts with scenes from Ford's factories, she lost her child, and recorded it in Henry Ford Hospital, a painting on metal in the manner of the small votive pictures that Mexicans hang up in churches. Her mother died in September of the same year. In New York Rivera's fresco for the Rockefeller Center was covered up, and later destroyed, since he refused to take out a portrait of Lenin. She longed for home, and expressed her distaste in My Dress Hangs There. They went back in December 1933 and moved into two houses in San Ángel, built by Juan O'Gorman and connected by a bridge, his painted pink and hers blue.

In 1934 she found out that her husband was having an affair with her younger sister Cristina; she cut off her hair and took a flat of her own. Later she had lovers as well, both men and women, among them the sculptor Isamu Noguchi. When Leon Trotsky, expelled from Norway, was granted asylum through Rivera's efforts in January 1937, he and his wife Natalia lived for two years in the Blue House, whose windows were walled up for safety. After a brief romance Kahlo gave him a self-portrait with a dedication, in which she stands between two curtains. André Breton, who came in 1938, called her art a ribbon around a bomb and claimed her for Surrealism, a label she declined: she had never painted dreams, she said, but her own reality. Her first exhibition abroad was held in November of that year at the gallery of Julien Levy in New York, where half of the twenty-five works shown were sold.

In Paris, where she went in January 1939, Breton had neglected to fetch her pictures from the customs, and a colleague of his would show only two of them, considering the others too shocking. Marcel Duchamp came to the rescue. The Louvre, or rather the French state, bought The Frame, the first work by a Mexican painter of the twentieth century to enter its collections. Her liaison with the photographer Nickolas Muray had ended, and in November she and Rivera were divorced; in the same year she painted The Two Fridas, nearly two metres high, in which one figure wears a white European dress and the other a Tehuana costume, their hearts being joined by an artery. After Trotsky's murder in August 1940 she was questioned by the police for two days. Dr Eloesser brought about a reconciliation, and the couple remarried in San Francisco on 8 December, the groom's birthday.

From 1943 she taught at La Esmeralda, an art school, and when her health no longer allowed her to go there the pupils came to her house; four who stayed to the end were known as Los Fridos. Her spine was fused with a bone from the pelvis in New York in 1945, an operation which made matters worse and to which the picture The Broken Column, painted the year before, is often wrongly linked. In 1950 she spent nine months in hospital. At her only solo exhibition in Mexico, opened on 13 April 1953 by Lola Álvarez Bravo, she arrived in an ambulance and received the guests lying in a four-poster bed. Her right leg was amputated below the knee in August because of gangrene. On 2 July 1954, against the orders of her doctors, she took part in a demonstration against the overthrow of the government of Guatemala. She died eleven days later, officially of a clot in the lung. In 2021 Diego and I was sold for 34.9 million dollars, and the Blue House, a museum since 1958, is among the most visited in the city.

? What is Frida Kahlo best known for?
= self-portraits | her self-portraits
@ best known for her self-portraits

? Why is her house called the Blue House?
= from the cobalt colour of its walls | the cobalt colour of its walls | cobalt colour of its walls
@ from the cobalt colour of its walls

? What was Guillermo Kahlo's profession?
= photographer | a photographer
@ Her father, Guillermo, a photographer

? From what German town did Kahlo's father come?
= Pforzheim
@ had come to Mexico from Pforzheim in Germany

? What year did she claim to be born in?
= 1910
@ In later life she gave 1910, the year

? What disease did Frida catch at six?
= polio
@ she fell ill with polio

? what name did other children call her
= Peg-leg Frida | "Peg-leg Frida"
@ teased her with the name "Peg-leg Frida"

? What sports did her father encourage her to play?
= football, wrestling and swimming
@ to take up football, wrestling and swimming

? How many girls were at the National Preparatory School?
= thirty-five | only thirty-five
@ only thirty-five of some two thousand pupils were female

? What profession did Kahlo want to have?
= doctor | a doctor
@ She wanted to become a doctor

? Who led the Cachuchas?
= Alejandro Gómez Arias
@ whose leader was Alejandro Gómez Arias

? What is the title of Rivera's first mural?
= Creation
@ at work on Creation, his first mural

? What did the bus hit in 1925?
= a tram | tram
@ were going home collided with a tram

? What went through Kahlo's pelvis?
= An iron handrail | iron handrail
@ An iron handrail went through her pelvis

? In how many places was her leg fractured?
= eleven | eleven places
@ her right leg was fractured in eleven places

? Who made the easel for her bed?
= a carpenter | carpenter
@ an easel made by a carpenter

? Why did Kahlo paint herself so often?
= because I am so often alone | I am so often alone
@ "I paint myself because I am so often alone,"

? To whom did she give her first self-portrait?
= Alejandro
@ in a velvet dress, was given to Alejandro in 1926

? Who probably brought Kahlo and Rivera together again?
= Tina Modotti | the Italian photographer Tina Modotti
@ probably through the Italian photographer Tina Modotti

? How old was Rivera when they married?
= forty-two
@ when he was forty-two and she twenty-two

? What did Kahlo's mother call the wedding?
= a wedding between an elephant and a dove
@ spoke of a wedding between an elephant and a dove

? The costume of which region did Kahlo wear?
= Tehuantepec
@ the costume of the women of Tehuantepec

? Who was Dwight Morrow?
= the American ambassador | American ambassador
@ While he painted for the American ambassador Dwight Morrow

? Which surgeon treated her in San Francisco?
= Leo Eloesser | the surgeon Leo Eloesser
@ she was treated by the surgeon Leo Eloesser

? Where in Detroit did Rivera paint?
= the courtyard of the Institute of Arts | courtyard of the Institute of Arts | Institute of Arts
@ Rivera decorated the courtyard of the Institute of Arts

? On what material was Henry Ford Hospital painted?
= metal
@ a painting on metal in the manner of the small votive pictures

? Why was Rivera's fresco in the Rockefeller Center destroyed?
= since he refused to take out a portrait of Lenin | he refused to take out a portrait of Lenin
@ since he refused to take out a portrait of Lenin

? What color was Rivera's house in San Ángel?
= pink
@ his painted pink and hers blue

? Who built the houses in San Ángel?
= Juan O'Gorman
@ built by Juan O'Gorman and connected by a bridge

? With whom did Rivera have an affair in 1934?
= her younger sister Cristina | Cristina | younger sister Cristina
@ an affair with her younger sister Cristina

? How long did Trotsky live in the Blue House?
= two years
@ lived for two years in the Blue House

? What did Breton say Kahlo's art was?
= a ribbon around a bomb | ribbon around a bomb
@ called her art a ribbon around a bomb

? Whose gallery held Kahlo's first show abroad?
= Julien Levy
@ at the gallery of Julien Levy in New York

? Which painting was bought by the French state?
= The Frame
@ the French state, bought The Frame

? What joins the hearts of the two Fridas?
= an artery | artery
@ their hearts being joined by an artery

? when did they remarry
= 8 December
@ remarried in San Francisco on 8 December

? What is La Esmeralda?
= an art school | art school
@ she taught at La Esmeralda, an art school

? What were her last four pupils called?
= Los Fridos
@ were known as Los Fridos

? How did Kahlo get to her exhibition in 1953?
= in an ambulance | ambulance
@ she arrived in an ambulance

? Why was her leg amputated?
= because of gangrene | gangrene
@ amputated below the knee in August because of gangrene

? What was the official cause of her death?
= a clot in the lung | clot in the lung
@ officially of a clot in the lung

? How much was paid for Diego and I?
= 34.9 million dollars
@ Diego and I was sold for 34.9 million dollars

~ What story about the paternal ancestors proved to be untrue?
= his forebears were Hungarian Jews | that his forebears were Hungarian Jews | Hungarian Jews
@ that his forebears were Hungarian Jews

~ From what condition did the cameraman suffer?
= epilepsy
@ Her father, who suffered from epilepsy himself

~ What device allowed the bedridden patient to see her own face?
= a mirror | mirror
@ a mirror was fixed under the canopy

~ Which bodily defect did the folk dress conceal?
= her leg | leg
@ at the same time hid her leg

~ How were Mexico's exiled guests protected against attack?
= windows were walled up | whose windows were walled up for safety
@ whose windows were walled up for safety

~ Why did a Frenchman refuse to hang most of her canvases?
= too shocking | considering the others too shocking
@ considering the others too shocking

~ What did she insist on as the subject of her art, against a poet's opinion?
= her own reality | own reality
@ she had never painted dreams, she said, but her own reality

~ What political event brought the dying woman out into the street?
= the overthrow of the government of Guatemala | overthrow of the government of Guatemala
@ against the overthrow of the government of Guatemala

! How many passengers were killed in the bus accident?

! What did Matilde Calderón die of?

! Who bought Diego and I in 2021?

! When did Rivera leave the Communist Party?

! How much did the Louvre pay for The Frame?

! What was the name of Tina Modotti's husband?

! Who killed Trotsky?

! Which of Kahlo's sisters became a photographer?

! How many exhibitions did Kahlo have in Paris?

! Why did Natalia leave the Blue House?
