# Glass
Glass is a solid without the regular crystal lattice of most minerals: its atoms are linked about as firmly as in quartz, but their arrangement is as disordered as in a liquid. It forms when a melt is cooled so fast that crystals have no time to grow, and instead of freezing at a definite point it stiffens gradually over a range of temperatures. Contrary to a widespread tale, it does not flow at room temperature; the panes of medieval windows are often thicker at the bottom merely because the glaziers found it practical to set them that way. Nature makes glass too. Obsidian is thrown out by volcanoes, fulgurites arise where lightning strikes sand, and the pale yellow Libyan desert glass, from which a scarab on a breast ornament of Tutankhamun was carved, is attributed to the impact of a meteorite.

The commonest variety, soda-lime glass, accounts for about nine tenths of all production and consists of roughly 70 per cent silica, which is supplied as sand. Pure silica would melt only above 1,700 °C; soda is therefore added as a flux to bring the temperature down, and lime as a stabiliser, since without it the product would dissolve in water. Until the nineteenth century the flux was won from ashes. Glassmakers near the Mediterranean burnt salt-loving plants such as saltwort, whereas those of the northern forests used beech wood, whose potash gave a greenish ware known as forest glass. Crushed waste glass, called cullet, is mixed in with every batch, because it melts more readily than the raw materials and so saves fuel: each tenth of cullet lowers the energy needed by about 3 per cent.

Beads were made in Mesopotamia in the third millennium BC, and the first hollow vessels appeared there and in Egypt around 1500 BC. A core of clay and dung on a metal rod was wound with hot threads of glass, and when the piece had cooled the filling was scraped out. Vessels produced in this manner were small, costly and mostly opaque, and they held perfumes and ointments for the rich. A clay tablet from the library of the Assyrian king Ashurbanipal, written in the seventh century BC, preserves recipes for imitating lapis lazuli. Ingots of blue glass were also traded over long distances, as was shown by the Uluburun wreck off the coast of Turkey, a ship that sank in the late fourteenth century BC with some 175 of them on board.

Everything changed with the blowpipe, which was invented somewhere on the Syrian coast or in Jerusalem in the first century BC. A worker could now inflate a gob of molten glass in a minute or two, either freely or into a mould, and the prices of cups and bottles fell so far that, according to the geographer Strabo, a glass could be bought in Rome for a copper coin. Under the emperors window panes were cast as well, and cameo work such as the Portland Vase, in which white glass is cut away to show a dark blue ground, reached a level rarely equalled afterwards. That vase was smashed by a drunken visitor to the British Museum in 1845 and has been put together three times since then, most recently in 1989.

In 1291 the Republic of Venice ordered all furnaces to be moved to the island of Murano, officially for fear of fire but no doubt also to keep the masters under watch. Those who left without permission risked imprisonment of their relatives, and yet workshops in the Venetian style sprang up as far away as Antwerp and London. About 1450 Angelo Barovier succeeded in making cristallo, a clear and nearly colourless glass, by purifying the plant ash and adding manganese. Mirrors backed with an amalgam of tin and mercury became another speciality, until Louis XIV's minister Colbert lured away several craftsmen in the 1660s. The royal works that he founded with their help supplied the 357 panes of the Hall of Mirrors at Versailles and live on in the company Saint-Gobain.

George Ravenscroft, an English merchant who had spent years in Venice, patented in 1674 a heavy and brilliant glass that was intended to rival cristallo. His first pieces suffered from crizzling, a network of fine cracks, which he overcame by adding lead oxide; as a mark of the improved quality he sealed them with a raven's head. Lead glass is soft, bends light strongly and rings when it is struck, and for these reasons it suited the deep cutting that became fashionable in the following century at Waterford and in Bohemia. In 1745 the British government began to tax glass by weight, and the makers answered with slender, hollow stems. The duty was repealed a hundred years later, just in time for Joseph Paxton to cover the Crystal Palace of 1851 with nearly 300,000 panes.

Otto Schott, the son of a glassmaker from Witten, put the craft on a scientific footing. Together with the physicist Ernst Abbe and the instrument maker Carl Zeiss he opened a laboratory at Jena in 1884, where dozens of elements were tested for their effect on the refraction of light. One of the results, borosilicate glass, scarcely expands when it is heated and therefore withstands sudden changes of temperature; the American firm Corning sold a variety of it from 1915 under the name Pyrex, at first for baking dishes and then for laboratories. A French chemist, Édouard Bénédictus, made the opposite discovery by chance. In 1903 a flask that had once contained cellulose nitrate fell from a shelf and cracked without flying apart, and he went on to patent laminated glass, two sheets with a plastic film between.

Michael Owens of Toledo, Ohio, who had been a boy worker in a glasshouse at the age of ten, built the first fully automatic bottle machine in 1903, and it did much to end child labour in the trade. Flat glass was for long either drawn upwards from the melt, which left it wavy, or cast and then ground and polished at great expense. Alastair Pilkington found the way out: he let the molten ribbon float on a bath of liquid tin, where both faces become perfectly smooth under gravity and surface tension. The float process was announced in 1959 after seven years of costly trials and is now used for almost all windows. Glass drawn into fibres thinner than a hair insulates houses, and in its purest form it carries telephone calls and data as pulses of light.

? What do the atoms in glass lack compared with most minerals?
= regular crystal lattice | the regular crystal lattice
@ a solid without the regular crystal lattice of most minerals

? Does glass flow at room temperature?
= it does not flow at room temperature | does not flow
@ it does not flow at room temperature

? What natural glass do volcanoes throw out?
= Obsidian
@ Obsidian is thrown out by volcanoes

? How do fulgurites come about?
= lightning strikes sand | where lightning strikes sand
@ fulgurites arise where lightning strikes sand

? How much of all glass made is soda-lime glass?
= nine tenths | about nine tenths
@ accounts for about nine tenths of all production

? In what form is silica supplied?
= sand
@ silica, which is supplied as sand

? What is the purpose of soda in glass?
= to bring the temperature down | bring the temperature down | flux
@ soda is therefore added as a flux to bring the temperature down

? Why does lime have to be added to glass?
= without it the product would dissolve in water | as a stabiliser
@ lime as a stabiliser, since without it the product would dissolve in water

? What is cullet?
= Crushed waste glass
@ Crushed waste glass, called cullet

? what wood did the northern glass makers burn
= beech | beech wood
@ those of the northern forests used beech wood

? Around what year were the first hollow vessels made?
= 1500 BC | around 1500 BC
@ appeared there and in Egypt around 1500 BC

? What was the core of the early vessels made of?
= clay and dung
@ A core of clay and dung on a metal rod

? What was kept in the small early glass vessels?
= perfumes and ointments
@ they held perfumes and ointments for the rich

? Which stone do the recipes on the Assyrian tablet imitate?
= lapis lazuli
@ preserves recipes for imitating lapis lazuli

? How many ingots were on the ship of Uluburun?
= 175 | some 175
@ with some 175 of them on board

? In which century was the blowpipe invented?
= first century BC | the first century BC
@ or in Jerusalem in the first century BC

? Who wrote that a glass cost one copper coin in Rome?
= Strabo | the geographer Strabo
@ according to the geographer Strabo

? The Portland Vase is an example of what kind of work?
= cameo work | cameo
@ cameo work such as the Portland Vase

? Who broke the Portland Vase?
= a drunken visitor | drunken visitor | a drunken visitor to the British Museum
@ smashed by a drunken visitor to the British Museum

? To what island did Venice move its furnaces?
= Murano | the island of Murano
@ all furnaces to be moved to the island of Murano

? What did glassmakers risk when they left without permission?
= imprisonment of their relatives
@ Those who left without permission risked imprisonment of their relatives

? Who made cristallo around 1450?
= Angelo Barovier
@ About 1450 Angelo Barovier succeeded in making cristallo

? What was added to the plant ash to make cristallo clear?
= manganese
@ by purifying the plant ash and adding manganese

? How many panes did the royal works supply for the Hall of Mirrors?
= 357
@ supplied the 357 panes of the Hall of Mirrors

? What is crizzling?
= a network of fine cracks | network of fine cracks
@ crizzling, a network of fine cracks

? What did Ravenscroft add in order to stop the cracks?
= lead oxide
@ which he overcame by adding lead oxide

? When did the British government start taxing glass by weight?
= 1745
@ In 1745 the British government began to tax glass by weight

? What building did Paxton cover with panes of glass?
= Crystal Palace | the Crystal Palace
@ to cover the Crystal Palace of 1851

? Where was the laboratory of Schott, Abbe and Zeiss?
= Jena
@ he opened a laboratory at Jena in 1884

? Under which name did Corning sell borosilicate glass?
= Pyrex
@ from 1915 under the name Pyrex

? What had been in the flask that fell down in 1903?
= cellulose nitrate
@ a flask that had once contained cellulose nitrate

? What lies between the two sheets of laminated glass?
= a plastic film | plastic film
@ two sheets with a plastic film between

? The first automatic bottle machine was built by whom?
= Michael Owens | Michael Owens of Toledo, Ohio
@ Michael Owens of Toledo, Ohio

? On what does the molten ribbon float in Pilkington's process?
= a bath of liquid tin | liquid tin
@ float on a bath of liquid tin

? How long did the trials of the float process take?
= seven years
@ announced in 1959 after seven years of costly trials

~ From what material was a pharaoh's jewel cut?
= Libyan desert glass | pale yellow Libyan desert glass
@ the pale yellow Libyan desert glass

~ What benefit does adding broken bottles bring to the furnace owner?
= saves fuel | so saves fuel
@ and so saves fuel

~ Which monarch owned a collection of writings with instructions for false gems?
= Ashurbanipal | the Assyrian king Ashurbanipal
@ library of the Assyrian king Ashurbanipal

~ Which politician enticed Italian specialists to come to France?
= Colbert | Louis XIV's minister Colbert
@ Louis XIV's minister Colbert lured away several craftsmen

~ What reason did the authorities give in public for banishing the workshops?
= fear of fire | for fear of fire
@ officially for fear of fire

~ What emblem showed that the merchant's goods were now free of faults?
= a raven's head | raven's head
@ sealed them with a raven's head

~ How did manufacturers respond to a levy on heaviness?
= slender, hollow stems | with slender, hollow stems
@ answered with slender, hollow stems

~ What social evil did a new apparatus in Ohio help to abolish?
= child labour
@ it did much to end child labour in the trade

! At what temperature does soda-lime glass melt?
! When did the meteorite strike the Libyan desert?
! Who invented the blowpipe?
! Who made the Portland Vase?
! How many furnaces were there on Murano in 1291?
! What did Ravenscroft do in Venice?
! When did the British Museum buy the Portland Vase?
! What did Bénédictus name his laminated glass?
! In what year was Otto Schott born?
! Which company did Michael Owens work for as a boy?
! Who paid for the trials of Alastair Pilkington?
