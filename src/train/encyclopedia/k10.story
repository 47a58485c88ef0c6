# Maps and cartography
A map is a reduced and simplified picture of a region, as a rule of the surface of the Earth seen from above; the art and science of making maps is called cartography. The scale states the ratio between a distance on the sheet and the corresponding distance on the ground, so that at 1:50,000 one centimetre stands for 500 metres. Topographic maps show relief, waters, roads and settlements, whereas thematic maps are devoted to one subject, such as geology, climate or election results. A chart serves the navigation of ships or aircraft. Since not everything can be drawn, the cartographer must select, simplify and exaggerate, a process known as generalization: a road of ten metres' width would be hardly visible at a small scale and is therefore drawn far too broad.

Among the oldest maps that survive is a clay tablet of about 600 BC, found at Sippar in Mesopotamia and now in the British Museum, which shows the world as a disc with Babylon near the middle, encircled by a bitter river. The Turin papyrus, drawn in Egypt about 1150 BC for an expedition to quarries, indicates the kinds of rock by colours and thus counts as the first geological map. Anaximander of Miletus was the first Greek who ventured to depict the inhabited world. Eratosthenes, in the third century BC, estimated the circumference of the Earth from the different length of shadows in Syene and Alexandria. In China Pei Xiu, a minister who died in 271, set out six principles of map-making, including the use of a grid and of measured distances.

Claudius Ptolemy, who worked at Alexandria about 150 AD, taught in his Geography how to represent a sphere on a plane and listed the longitude and latitude of some 8,000 places. He underestimated the size of the Earth by about a sixth and made the Mediterranean far too long. The work was forgotten in western Europe until Jacopo Angeli translated it into Latin at Florence in the first years of the fifteenth century. The Arab geographer al-Idrisi prepared a silver disc and an atlas of seventy sheets for King Roger II of Sicily, completed in 1154, on which south is at the top. The Tabula Peutingeriana, a medieval copy of a Roman road map, is nearly seven metres long but only 34 centimetres high, so that all the countries from Britain to India are squeezed into a band.

Medieval world maps were meant to instruct rather than to guide. The largest that is preserved, made about 1300 on a single calfskin, hangs in Hereford Cathedral and has east at the top with Paradise, Jerusalem in the centre, and monsters along the edge of Africa. Quite different are the portolan charts, which Italian and Catalan seamen drew from the end of the thirteenth century with the help of the compass and whose coastlines are astonishingly correct. The Catalan Atlas of 1375, attributed to the Jew Abraham Cresques of Majorca, was given to the king of France and shows Mansa Musa of Mali with a nugget of gold. A map on the wall of a palace was useless at sea. Martin Behaim of Nuremberg constructed the oldest globe that still exists in 1492, without America, of course; he called it his Erdapfel, or earth apple.

The name America occurs first on a wall map of 1507 by Martin Waldseemüller, who worked at Saint-Dié in Lorraine and believed that Amerigo Vespucci had discovered the continent. Of a thousand copies only one is left, and the Library of Congress bought it for ten million dollars in 2003. Gerardus Mercator, a Fleming who had been imprisoned for heresy in 1544, published his projection at Duisburg in 1569. On it a line of constant compass direction appears straight, which is convenient for sailors, but areas are enlarged towards the poles, so that Greenland looks as big as Africa, although it is fourteen times smaller. Abraham Ortelius issued the first modern atlas, the Theatrum Orbis Terrarum, in Antwerp in 1570. The term atlas itself was introduced by Mercator, who had in mind a learned king of Mauretania.

Exact surveys rest on triangulation, in which one base line is measured on the ground and all other distances are calculated from angles. Gemma Frisius of Louvain described the method in 1533, and Willebrord Snellius applied it on a larger scale in Holland in 1615. Four generations of the Cassini family mapped France; when the first results showed that the coast of Brittany lay farther east than had been thought, Louis XIV complained that his surveyors had cost him more territory than his enemies. The first complete map of the country, in about 180 sheets, was begun in 1750 under César-François Cassini. In Britain the Ordnance Survey was founded in 1791 from fear of a French invasion. The Great Trigonometrical Survey of India, started by William Lambton in 1802, found the height of the peak later named after George Everest, its former director, to be 29,002 feet.

No flat map can be free from distortion, as Gauss proved in 1827. An equal-area projection preserves sizes and a conformal one preserves angles, yet none can do both. Johann Heinrich Lambert invented several important projections in 1772, among them the conic one that is still used for aeronautical charts. The German historian Arno Peters caused a stir in 1973 with a rectangular map that he presented as just to poor countries; experts replied that James Gall, a Scottish clergyman, had described it in 1855 and that the shapes in it were badly stretched. Heights were once suggested by molehills, then by hachures, short strokes in the direction of the slope. Contour lines, which join points of equal altitude, were used by Charles Hutton in 1777 when he had to find the volume of the mountain Schiehallion.

The twentieth century brought photographs from the air, which had been used already in the First World War, and afterwards pictures from satellites. Harry Beck, an unemployed draughtsman, drew a plan of the London Underground in 1931 with only vertical, horizontal and slanting lines; the management thought it too radical but tried it in 1933, and passengers liked it at once. Marie Tharp compiled the profiles of the ocean floor at Columbia University and found the rift in the middle of the Atlantic in 1952, a discovery that her colleague Bruce Heezen first dismissed as girl talk. Roger Tomlinson designed the first geographic information system for the government of Canada in the 1960s. Since 2004 volunteers have built up OpenStreetMap, which Steve Coast started in London because the official data were expensive. Some publishers insert invented streets, called trap streets, in order to detect copying.

? What is the science of making maps called?
= cartography
@ making maps is called cartography

? How many metres does one centimetre represent at 1:50,000?
= 500 | 500 metres
@ one centimetre stands for 500 metres

? what are thematic maps devoted to
= one subject | one subject, such as geology, climate or election results
@ devoted to one subject, such as geology, climate or election results

? What is meant by generalization?
= select, simplify and exaggerate
@ the cartographer must select, simplify and exaggerate

? Where was the Babylonian clay tablet found?
= Sippar | Sippar in Mesopotamia
@ found at Sippar in Mesopotamia

? What is the Turin papyrus considered to be?
= the first geological map | first geological map
@ counts as the first geological map

? Which Greek was the first to draw the inhabited world?
= Anaximander of Miletus | Anaximander
@ Anaximander of Miletus was the first Greek

? How did Eratosthenes estimate the size of the Earth?
= from the different length of shadows in Syene and Alexandria | from the different length of shadows
@ from the different length of shadows in Syene and Alexandria

? How many principles of map-making did Pei Xiu set out?
= six
@ set out six principles of map-making

? For how many places did Ptolemy give coordinates?
= 8,000 | some 8,000
@ latitude of some 8,000 places

? What mistake did Ptolemy make about the Mediterranean?
= far too long | made the Mediterranean far too long
@ made the Mediterranean far too long

? Who translated Ptolemy's Geography into Latin?
= Jacopo Angeli
@ Jacopo Angeli translated it into Latin

? For which king did al-Idrisi work?
= Roger II of Sicily | King Roger II of Sicily
@ for King Roger II of Sicily

? How high is the Tabula Peutingeriana?
= 34 centimetres | only 34 centimetres
@ long but only 34 centimetres high

? What city is in the centre of the Hereford map?
= Jerusalem
@ Jerusalem in the centre

? What is the Hereford map made on?
= a single calfskin | calfskin
@ about 1300 on a single calfskin

? What instrument helped in drawing portolan charts?
= compass | the compass
@ with the help of the compass

? Which African ruler can be seen in the Catalan Atlas?
= Mansa Musa of Mali | Mansa Musa
@ shows Mansa Musa of Mali with

? When did Martin Behaim construct his globe?
= 1492
@ that still exists in 1492

? What did Waldseemüller wrongly believe?
= Amerigo Vespucci had discovered the continent | that Amerigo Vespucci had discovered the continent
@ believed that Amerigo Vespucci had discovered the continent

? How much did the Library of Congress pay for the map of 1507?
= ten million dollars
@ bought it for ten million dollars

? For what was Mercator put in prison?
= heresy
@ imprisoned for heresy in 1544

? Why is Mercator's projection convenient for sailors?
= a line of constant compass direction appears straight
@ a line of constant compass direction appears straight

? Who issued the first modern atlas?
= Abraham Ortelius
@ Abraham Ortelius issued the first

? Who first described triangulation?
= Gemma Frisius | Gemma Frisius of Louvain
@ Gemma Frisius of Louvain described

? How many generations of the Cassini family mapped France?
= four | Four
@ Four generations of the Cassini family

? Why was the Ordnance Survey founded?
= from fear of a French invasion | fear of a French invasion
@ from fear of a French invasion

? What height did the survey of India find for Mount Everest?
= 29,002 feet
@ to be 29,002 feet

? What was proved by Gauss in 1827?
= No flat map can be free from distortion
@ No flat map can be free from distortion

? What does a conformal projection preserve?
= angles
@ a conformal one preserves angles

? Lambert's conic projection is still used for what?
= aeronautical charts
@ still used for aeronautical charts

? What are hachures?
= short strokes in the direction of the slope | short strokes
@ hachures, short strokes in the direction of the slope

? In what year was Beck's plan of the Underground tried out?
= 1933
@ tried it in 1933

? What did Heezen call Marie Tharp's discovery?
= girl talk
@ first dismissed as girl talk

? Why did Steve Coast start OpenStreetMap?
= the official data were expensive | because the official data were expensive
@ because the official data were expensive

~ What joke did the monarch make when he saw that his realm had shrunk?
= his surveyors had cost him more territory than his enemies
@ his surveyors had cost him more territory than his enemies

~ How do map firms catch plagiarists?
= invented streets | insert invented streets, called trap streets
@ Some publishers insert invented streets, called trap streets

~ Who had anticipated the historian who claimed to be fair to the Third World?
= James Gall | James Gall, a Scottish clergyman
@ James Gall, a Scottish clergyman, had described

~ What work did the designer of the metro diagram have when he drew it?
= unemployed | an unemployed draughtsman
@ Harry Beck, an unemployed draughtsman

~ To which fruit did the Nuremberger liken his model of the globe?
= apple | earth apple
@ his Erdapfel, or earth apple

~ What did the mathematician want to know about a Scottish peak?
= the volume of the mountain Schiehallion | volume
@ find the volume of the mountain Schiehallion

~ Which legendary scholar on the throne lent his name to books of maps?
= a learned king of Mauretania | learned king of Mauretania
@ in mind a learned king of Mauretania

~ What creatures populate the border of the dark continent in the English church's picture?
= monsters
@ monsters along the edge of Africa

! Who drew the Tabula Peutingeriana?
! When did al-Idrisi die?
! How many copies of the Theatrum Orbis Terrarum were sold?
! For how long was Mercator kept in prison?
! What did the king of France pay for the Catalan Atlas?
! Which projection preserves both sizes and angles?
! Who invented the trap street?
! When did Everest climb the peak named after him?
! How many sheets did the Ordnance Survey print in 1791?
! In what year did Pei Xiu become a minister?
! Why did Snellius reject triangulation?
