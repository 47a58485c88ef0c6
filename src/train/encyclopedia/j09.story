# Louvre
The Louvre is a museum of art in Paris, on the right bank of the Seine, and with some nine million visitors a year the most frequented in the world. Its origin was a fortress which King Philip II began about 1190, before he left for the Third Crusade, in order to protect the city against the English, who then held Normandy. The round keep in the middle, thirty metres high, served as treasury, arsenal and prison. In the fourteenth century Charles V, whose new town wall had made the castle useless for defence, turned it into a residence with carved windows and a library of more than nine hundred manuscripts. The meaning of the name is disputed: some derive it from a kennel for wolf hunting, others from an old word for a watchtower.

Francis I, who needed room for splendour, had the keep pulled down in 1528 and in 1546 entrusted the building of a palace to the architect Pierre Lescot. The wing that the latter erected, adorned with reliefs by Jean Goujon, is regarded as the first pure work of the French Renaissance. Catherine de' Medici began another palace, the Tuileries, half a kilometre to the west, and Henry IV joined the two by the Grande Galerie, which runs along the river for more than 450 metres and in which the future Louis XIII is said to have hunted foxes. Under Louis XIV the colonnade on the eastern front was raised between 1667 and 1674, after the plans of the Italian Gian Lorenzo Bernini had been turned down. Then the king moved to Versailles, and the empty rooms were taken over by artists, squatters and academies.

The museum was a child of the Revolution. Since the middle of the century writers had demanded that the royal pictures be shown to the public, and in 1791 the National Assembly resolved to gather in the palace the monuments of the sciences and arts. On 10 August 1793, the first anniversary of the fall of the monarchy, the doors were opened with 537 paintings, most of them taken from the crown, the church and nobles who had fled. Of every ten days, then the length of a week, three were reserved for the public and five for artists who came to copy. In 1796 the building had to be closed because of defects in its structure, and it stayed shut until 1801. Hubert Robert, a painter of ruins who sat on its commission, imagined the Grande Galerie both with skylights and as a future ruin.

Napoleon's armies filled the halls with spoils. The Apollo Belvedere and the Laocoön came from Rome, the bronze horses from Venice, altarpieces by Rubens from Antwerp, and Vivant Denon, who had accompanied the general to Egypt, arranged them as director of what was named, in 1803, the Musée Napoléon. After Waterloo the allies demanded their property, and about five thousand works went back; others, such as Veronese's "Wedding at Cana", almost ten metres wide, were kept, since it was argued that they could not stand the journey. In 1826 Jean-François Champollion, who had deciphered the hieroglyphs four years before, was made curator of an Egyptian department. The Assyrian rooms, the first of their kind in Europe, were opened in 1847 with winged bulls that the consul Paul-Émile Botta had dug up at Khorsabad.

Under Napoleon III the northern wing along the Rue de Rivoli was completed, so that the Louvre and the Tuileries enclosed a huge rectangle. It did not last. On 23 May 1871, in the last days of the Commune, insurgents set fire to the Tuileries with petroleum and gunpowder; the library was burnt, but soldiers and curators saved the galleries. The ruins were cleared away in 1883. During the two World Wars most of the collection was removed: in 1939 Jacques Jaujard, the director, had some 3,700 paintings packed into crates and driven in about two hundred lorries to castles on the Loire, and the Winged Victory was lowered down her stairs on a wooden slide. The most valuable crates were marked with three red dots, a sign given to the "Mona Lisa" alone.

Three women draw the crowds. The "Venus de Milo", carved around 100 BC, was found by a peasant on the island of Melos in April 1820 and acquired by the French ambassador in Constantinople. The Winged Victory of Samothrace, discovered in 1863 by the vice-consul Charles Champoiseau, stands on the prow of a ship of grey marble. Leonardo's "Mona Lisa", painted on poplar wood and only 77 centimetres high, was bought by Francis I. On 21 August 1911 it was carried off under the smock of Vincenzo Peruggia, an Italian glazier who had helped to make its case; two years later he offered it to a dealer in Florence and was arrested. The poet Apollinaire spent a week in jail on false suspicion, and Picasso was questioned. Since 2005 it has hung in the Salle des États behind bullet-proof glass.

By 1980 the museum was dark, crowded and badly organized, and the ministry of finance occupied the whole northern wing. In 1981 President François Mitterrand announced the project of the Grand Louvre, for which he chose, without a competition, the Chinese-American architect Ieoh Ming Pei. His pyramid of glass and steel in the main courtyard, opened in March 1989, is 21.6 metres high, consists of 673 panes and forms the entrance to a large hall underground. Newspapers called it a disfigurement, and a director of the museum, André Chabaud, resigned in protest in 1983; today it is loved as much as the palace. During the excavations the foundations of Philip's fortress came to light, and they may be visited. A branch was opened in 2012 at Lens, a former mining town, and another in 2017 in Abu Dhabi, which paid for the use of the name.

Some 35,000 objects, out of a stock of about half a million, are on display in an area of more than 70,000 square metres. They are divided among eight departments, which cover the time from the seventh millennium BC to 1848; later pictures were handed over to the Musée d'Orsay in 1986. Among the oldest treasures is the stele with the laws of Hammurabi, a block of basalt found by French excavators at Susa in the winter of 1901. The museum is closed on Tuesdays. About half of its budget is provided by the state, the rest by tickets, donors and licences. On 19 October 2025 four thieves, who used a furniture lift to reach a window of the Apollo Gallery, made off within minutes with eight pieces of the crown jewels; a crown of the Empress Eugénie was dropped during the flight and damaged.

? On which bank of the Seine is the Louvre?
= right bank | the right bank
@ on the right bank of the Seine

? Who began to build the fortress?
= King Philip II | Philip II
@ a fortress which King Philip II began

? why was the fortress built
= to protect the city against the English | protect the city against the English
@ in order to protect the city against the English

? What functions did the round keep have?
= treasury, arsenal and prison
@ served as treasury, arsenal and prison

? How many manuscripts were in the library of Charles V?
= more than nine hundred
@ a library of more than nine hundred manuscripts

? When was the keep demolished?
= 1528
@ had the keep pulled down in 1528

? Which architect was entrusted with the palace in 1546?
= Pierre Lescot
@ to the architect Pierre Lescot

? Who made the reliefs on Lescot's wing?
= Jean Goujon
@ adorned with reliefs by Jean Goujon

? What palace did Catherine de' Medici begin?
= the Tuileries | Tuileries
@ began another palace, the Tuileries

? What animals did Louis XIII supposedly hunt in the Grande Galerie?
= foxes
@ is said to have hunted foxes

? Whose plans for the eastern front were turned down?
= Gian Lorenzo Bernini | the Italian Gian Lorenzo Bernini
@ the plans of the Italian Gian Lorenzo Bernini

? When did the museum open?
= 10 August 1793
@ On 10 August 1793, the first anniversary

? How many paintings were shown at the opening?
= 537
@ were opened with 537 paintings

? How many days out of ten were set aside for artists?
= five
@ public and five for artists

? Why was the museum closed in 1796?
= defects in its structure | because of defects in its structure
@ because of defects in its structure

? What did Hubert Robert paint?
= ruins
@ Hubert Robert, a painter of ruins

? From where did the bronze horses come?
= Venice
@ the bronze horses from Venice

? What was the Louvre called from 1803?
= Musée Napoléon | the Musée Napoléon
@ in 1803, the Musée Napoléon

? How many works were returned after Waterloo?
= about five thousand | five thousand
@ about five thousand works went back

? Why was "Wedding at Cana" not given back?
= it was argued that they could not stand the journey | they could not stand the journey
@ it was argued that they could not stand the journey

? What did Champollion decipher?
= hieroglyphs | the hieroglyphs
@ who had deciphered the hieroglyphs

? Where were the winged bulls dug up?
= Khorsabad
@ had dug up at Khorsabad

? What did the insurgents use to burn the Tuileries?
= petroleum and gunpowder
@ with petroleum and gunpowder

? In what year were the ruins removed?
= 1883
@ The ruins were cleared away in 1883

? Where were the paintings taken in 1939?
= castles on the Loire | to castles on the Loire
@ lorries to castles on the Loire

? How was the crate of the "Mona Lisa" marked?
= with three red dots | three red dots
@ were marked with three red dots

? Who found the "Venus de Milo"?
= a peasant | peasant
@ was found by a peasant on the island

? The "Mona Lisa" is painted on what?
= poplar wood
@ painted on poplar wood

? Who stole the "Mona Lisa"?
= Vincenzo Peruggia
@ under the smock of Vincenzo Peruggia

? In what room does the "Mona Lisa" hang now?
= Salle des États | the Salle des États
@ hung in the Salle des États

? What is the pyramid made of?
= glass and steel
@ His pyramid of glass and steel

? What is the height of the pyramid?
= 21.6 metres
@ is 21.6 metres high

? What kind of town is Lens?
= a former mining town | former mining town
@ at Lens, a former mining town

? How many objects are exhibited?
= 35,000 | Some 35,000
@ Some 35,000 objects

? On what day is the Louvre closed?
= Tuesdays
@ The museum is closed on Tuesdays

? The stele of Hammurabi is made of what stone?
= basalt
@ a block of basalt found

~ Who put the conqueror's booty on display?
= Vivant Denon
@ and Vivant Denon, who had accompanied

~ Who occupied the abandoned apartments when the court had gone?
= artists, squatters and academies
@ taken over by artists, squatters and academies

~ Which man of letters was locked up though he was innocent of the theft?
= Apollinaire | The poet Apollinaire
@ The poet Apollinaire spent a week in jail

~ What remains were uncovered while digging for the modern entrance?
= foundations of Philip's fortress | the foundations of Philip's fortress
@ the foundations of Philip's fortress came to light

~ By what means did the robbers climb up to the jewels?
= a furniture lift | furniture lift
@ who used a furniture lift to reach

~ How did the press describe the glass structure at first?
= a disfigurement | disfigurement
@ Newspapers called it a disfigurement

~ How was the headless goddess brought downstairs before the war?
= on a wooden slide | wooden slide
@ lowered down her stairs on a wooden slide

~ Which institution received the art of the later nineteenth century?
= Musée d'Orsay | the Musée d'Orsay
@ handed over to the Musée d'Orsay

! How much did Francis I pay for the "Mona Lisa"?

! Who carved the Winged Victory of Samothrace?

! How many visitors came to the Louvre in 1793?

! When was the "Venus de Milo" damaged?

! Who won the competition for the pyramid?

! How much did Abu Dhabi pay for the name?

! In what year was the Tuileries palace rebuilt?

! How long was Peruggia kept in prison?

! Why did Champollion resign as curator?

! Who was the first director of the branch at Lens?
