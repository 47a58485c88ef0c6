# Lighthouse
A lighthouse is a tower or other structure that shows a light from lamps and lenses in order to guide ships at sea or on inland waters. It may mark a dangerous coast, a reef or shoal, or the entrance to a harbour. Lights that stand in pairs, one behind and above the other, are called leading lights, because a navigator who keeps them in line is following the safe channel. Vessels anchored where no tower could be built, known as lightships, served the same purpose, beginning with the Nore in the Thames estuary in 1732. Once indispensable, lighthouses have lost much of their importance to satellite navigation, and the cost of upkeep has led many countries to sell them or to convert them into museums, hotels and private homes.

The best known tower of antiquity was the Pharos of Alexandria, completed about 280 BC under Ptolemy II and ascribed to Sostratus of Cnidus. It rose in three stages, square, octagonal and round, to a height that is estimated at more than 100 metres, so that among the buildings of its day only the pyramids of Giza were taller. A series of earthquakes between 956 and 1323 reduced it to ruins, and in 1477 the sultan Qaitbay used its stones for a fortress on the same spot. The word for lighthouse in several languages, among them the French phare and the Italian faro, is derived from its name. The oldest tower still in service is the Tower of Hercules at La Coruña in Spain, which the Romans erected in the late first or early second century and which was refaced in 1791.

Modern building began on the Eddystone, a group of rocks 14 kilometres off Plymouth. Henry Winstanley, an engraver and showman, raised the first tower on an open-sea reef there in 1698; he was inside when the Great Storm of November 1703 swept it away. Its successor, a cone of oak and granite finished by John Rudyerd in 1709, burned down in 1755, and the keeper, Henry Hall, then in his nineties, died some days later after swallowing molten lead. John Smeaton built the third. He took the trunk of an oak as the model for its shape, dovetailed the granite blocks into one another, and revived hydraulic lime, a mortar which sets under water. Lit in 1759, it was given up in 1877 because the sea was undermining the rock beneath, and its upper part now stands on Plymouth Hoe.

In Scotland the engineering of lights was for four generations the business of a single family. Robert Stevenson, working with John Rennie, constructed the tower on the Bell Rock, which is covered by nearly four metres of water at high tide; work was possible only in summer and for a few hours a day. Begun in 1807 and lit on 1 February 1811, it is the oldest surviving sea-washed lighthouse in the world. His son Alan designed Skerryvore, 48 metres tall, west of Tiree, and his sons David and Thomas were responsible for Muckle Flugga and Dhu Heartach. Robert Louis Stevenson, the son of Thomas, trained for the profession but disappointed his father by turning to literature. He spent three weeks on the islet of Erraid, a setting which he later used in Kidnapped.

For centuries the light came from wood or coal burned in an open brazier, which devoured hundreds of tonnes of fuel a year and was dimmed by its own smoke. Candles behind glass were cleaner but feeble: Smeaton's tower had only twenty-four of them. In 1780 the Swiss Aimé Argand invented an oil lamp with a hollow circular wick and a glass chimney, which was as bright as several candles. Whale oil and colza were replaced in the second half of the nineteenth century by paraffin, and about 1901 Arthur Kitson developed a burner in which vaporised oil heated a mantle. An electric arc was first tried at South Foreland in Kent in 1858. Gustaf Dalén of Sweden received the Nobel Prize in Physics in 1912 for his sun valve, a device that turned acetylene lights off automatically at dawn.

Even more important than the lamp was the means of concentrating its rays. Parabolic mirrors of silvered copper were in use by the late eighteenth century, but they absorbed about half the light. The French physicist Augustin-Jean Fresnel proposed instead a lens divided into concentric rings, each acting as a prism, which needed far less glass than a solid one of the same power. The first was installed in July 1823 at Cordouan, at the mouth of the Gironde, and it could be seen from more than 30 kilometres away. Lenses were graded by size into six orders, of which the first, nearly two metres wide, was intended for the great sea lights. The heavy apparatus often floated in a trough of mercury, so that it could be turned by a clockwork that the keeper wound every few hours.

Each lighthouse has a characteristic, a pattern of flashes and colours by which sailors can tell it from its neighbours. A light is called fixed if it shines steadily, flashing if the dark periods are longer than the bright ones, and occulting if the reverse is true; it is isophase when both are equal. By day, towers are recognised by their paint: Cape Hatteras in North Carolina, the tallest brick lighthouse in the United States at about 64 metres, carries black and white spirals. In 1999 the whole structure was moved 880 metres inland, since the shore had been eaten away to within a few dozen metres of its base. In fog, bells, guns, steam whistles and later the diaphone, a horn driven by compressed air, took the place of the light.

Keepers lit and trimmed the lamps, cleaned the lenses and logged the weather, and in many services they were employed for life. In December 1900 the three men on Flannan, in the Outer Hebrides, vanished without trace; the official inquiry supposed that they had been drowned by a large wave. Grace Darling, a keeper's daughter, became a heroine in 1838, when she and her father rowed out from the Longstone light to rescue survivors of the steamer Forfarshire. Ida Lewis of Rhode Island is credited with having saved eighteen people. Automation made such posts superfluous. The last manned lighthouse in the United Kingdom, North Foreland, lost its staff in 1998, while Boston Light, founded in 1716 as the first in the American colonies, kept a resident keeper into the twenty-first century by law.

? What is a lighthouse used for?
= guide ships at sea or on inland waters | guide ships
@ in order to guide ships at sea or on inland waters

? what are two lights in line with each other called
= leading lights
@ one behind and above the other, are called leading lights

? When did the Nore lightship start?
= 1732
@ the Nore in the Thames estuary in 1732

? What have many old lighthouses been turned into?
= museums, hotels and private homes
@ convert them into museums, hotels and private homes

? Who is believed to have built the Pharos?
= Sostratus of Cnidus | Sostratus
@ ascribed to Sostratus of Cnidus

? In which year was the lighthouse of Alexandria finished?
= 280 BC | about 280 BC
@ completed about 280 BC under Ptolemy II

? What shapes did the three stages of the Pharos have?
= square, octagonal and round
@ rose in three stages, square, octagonal and round

? What destroyed the Pharos of Alexandria?
= earthquakes | A series of earthquakes | A series of earthquakes between 956 and 1323
@ A series of earthquakes between 956 and 1323 reduced it to ruins

? Which lighthouse is the oldest one still working?
= Tower of Hercules | the Tower of Hercules at La Coruña
@ still in service is the Tower of Hercules at La Coruña

? How far from Plymouth are the Eddystone rocks?
= 14 kilometres
@ a group of rocks 14 kilometres off Plymouth

? What was Winstanley's profession?
= engraver and showman | an engraver and showman
@ Henry Winstanley, an engraver and showman

? What happened to Rudyerd's tower?
= burned down in 1755 | burned down
@ finished by John Rudyerd in 1709, burned down in 1755

? what did smeaton use as a model for the form of his lighthouse
= trunk of an oak | the trunk of an oak
@ took the trunk of an oak as the model for its shape

? What is hydraulic lime?
= a mortar which sets under water | mortar which sets under water
@ hydraulic lime, a mortar which sets under water

? Why was Smeaton's lighthouse abandoned in 1877?
= the sea was undermining the rock beneath | because the sea was undermining the rock beneath
@ because the sea was undermining the rock beneath

? With whom did Robert Stevenson work on the Bell Rock?
= John Rennie
@ Robert Stevenson, working with John Rennie

? When was the Bell Rock light first lit?
= 1 February 1811 | 1811
@ Begun in 1807 and lit on 1 February 1811

? How tall is Skerryvore?
= 48 metres
@ His son Alan designed Skerryvore, 48 metres tall

? Which novel uses the setting of Erraid?
= Kidnapped
@ a setting which he later used in Kidnapped

? how many candles were there in smeatons tower
= twenty-four
@ Smeaton's tower had only twenty-four of them

? What kind of wick did the Argand lamp have?
= hollow circular wick | hollow circular
@ an oil lamp with a hollow circular wick

? What was tried for the first time at South Foreland?
= An electric arc | electric arc
@ An electric arc was first tried at South Foreland

? For what invention did Dalén get a Nobel Prize?
= sun valve | his sun valve
@ the Nobel Prize in Physics in 1912 for his sun valve

? What was the disadvantage of parabolic mirrors?
= absorbed about half the light | they absorbed about half the light
@ they absorbed about half the light

? Where was the first Fresnel lens put up?
= Cordouan | at Cordouan, at the mouth of the Gironde
@ in July 1823 at Cordouan, at the mouth of the Gironde

? In how many orders are lenses graded?
= six
@ graded by size into six orders

? What is a light called when its bright and dark periods are of the same length?
= isophase
@ it is isophase when both are equal

? How far was Cape Hatteras lighthouse moved?
= 880 metres | 880 metres inland
@ the whole structure was moved 880 metres inland

? What drives a diaphone?
= compressed air
@ the diaphone, a horn driven by compressed air

? Who did Grace Darling rescue?
= survivors of the steamer Forfarshire
@ to rescue survivors of the steamer Forfarshire

? How many people did Ida Lewis save?
= eighteen
@ credited with having saved eighteen people

? Did Boston Light still have a keeper in the twenty-first century?
= kept a resident keeper into the twenty-first century
@ kept a resident keeper into the twenty-first century by law

~ Which technology has made these towers less needed today?
= satellite navigation
@ lost much of their importance to satellite navigation

~ Which Muslim ruler recycled material from the ancient wonder?
= Qaitbay | sultan Qaitbay | the sultan Qaitbay
@ the sultan Qaitbay used its stones for a fortress

~ What fatal accident befell an old man during a blaze?
= swallowing molten lead | after swallowing molten lead
@ died some days later after swallowing molten lead

~ How did the famous author let down his dad?
= turning to literature | by turning to literature
@ disappointed his father by turning to literature

~ What liquid made it easy to rotate the massive optics?
= mercury
@ often floated in a trough of mercury

~ What was the advantage of the physicist's ringed design?
= needed far less glass | needed far less glass than a solid one of the same power
@ needed far less glass than a solid one of the same power

~ What probably killed the missing crew in the Hebrides?
= a large wave | drowned by a large wave
@ supposed that they had been drowned by a large wave

~ How can captains distinguish the buildings when the sun is up?
= by their paint | paint
@ towers are recognised by their paint

! Who lived in the fourth tower on the Eddystone?

! How many men worked on the Bell Rock?

! When did Augustin-Jean Fresnel die?

! What were the names of the keepers who vanished from Flannan?

! What caused the fire in Rudyerd's tower?

! How much did the removal of Cape Hatteras lighthouse cost?

! In what year did Argand receive the Nobel Prize?

! Who was the architect of the Tower of Hercules?

! What colour is the Bell Rock lighthouse painted?

! How many people drowned on the Forfarshire?
