# Aluminium
Aluminium, spelt aluminum in North America, is a silvery white metal with the symbol Al and the atomic number 13. It is the most abundant metal in the Earth's crust, of which it makes up about 8 per cent by weight, and among all the elements there only oxygen and silicon are more plentiful. Nevertheless it was unknown until the nineteenth century, because it clings so tightly to oxygen that charcoal cannot tear the two apart. Its density, 2.7 grams per cubic centimetre, is roughly a third of that of steel. On contact with air the surface covers itself at once with a skin of oxide a few millionths of a millimetre thick, and it is this transparent layer, and not any sluggishness of the metal, that protects it from corrosion.

Alum, a salt of aluminium, was prized for thousands of years by dyers, who needed it to make colours hold fast on cloth, and by tanners. Most of Europe's supply came from Anatolia until rich deposits were found in 1461 at Tolfa near Rome; Pope Pius II, whose treasury profited greatly, then forbade Christians to buy from the Turks. That the salt contained the oxide of an unknown metal was suspected by several chemists of the eighteenth century, and Humphry Davy proposed a name for it in 1808 although he failed to isolate it. He first wrote alumium, changed this to aluminum, and was corrected by a reviewer to whom the ending -ium sounded more classical. American usage settled on the shorter form only around 1900, largely through the influence of advertisements.

The Dane Hans Christian Ørsted, better known for the magnetism of electric currents, obtained a lump of metal resembling tin in 1825 by heating aluminium chloride with potassium amalgam. Friedrich Wöhler of Berlin improved the method two years later and, after long work, produced globules large enough for their lightness to be noticed in 1845. In France Henri Sainte-Claire Deville replaced costly potassium by sodium in 1854, and bars of his metal were displayed next to the crown jewels at the Paris exhibition of the following year. Napoleon III, who hoped for light armour for his cavalry, paid for the experiments; it is often told that his most honoured guests ate with aluminium spoons while the others had to be content with gold. A pyramid of the metal, weighing 2.8 kilograms, was set on the tip of the Washington Monument in 1884.

Two men of the same age, who knew nothing of each other, solved the problem in 1886. Charles Martin Hall, a graduate of Oberlin College in Ohio, worked in a woodshed behind his parents' house with the help of his sister Julia, who had studied chemistry as well; Paul Héroult used his father's tannery in Normandy. Both dissolved the oxide in molten cryolite, a mineral then mined only at Ivittuut in Greenland, and passed a strong current through the bath between electrodes of carbon. Cryolite lowers the working temperature from over 2,000 to about 960 °C. Both were born in 1863 and both died in 1914. Hall founded the company later called Alcoa and left a third of his fortune to his old college, whereas the Frenchman, a gambler and lover of the sea, sold his rights early to a Swiss firm at Neuhausen.

The raw material is bauxite, a reddish earth formed where tropical rains leach the other constituents out of rock. Pierre Berthier, who described it in 1821, named it after the village of Les Baux in Provence. Australia and Guinea are today by far the largest producers, and the latter holds the biggest reserves. In the process devised by the Austrian Carl Josef Bayer at Saint Petersburg in 1888 the ore is digested with hot caustic soda under pressure; the alumina dissolves, while iron oxide and other impurities remain behind as red mud. About four tonnes of bauxite give two of alumina and one of metal. The mud is a nuisance: in October 2010 the wall of a pond near Ajka in Hungary gave way, and a million cubic metres of caustic sludge flooded three villages, killing ten people.

Smelting devours electricity, around 14 kilowatt-hours for each kilogram, and for this reason works have always been built where power is cheap rather than near the mines. Waterfalls attracted them first, at Niagara, at Foyers in the Scottish Highlands and in Norway; later came Iceland and the oilfields of the Persian Gulf. China, which makes more than half of the world's aluminium, has long relied mainly on coal. The carbon anodes are consumed in the process and give off carbon dioxide, so that researchers in Canada are trying out anodes which release oxygen instead. Recycling takes only about 5 per cent of the energy of fresh metal, and three quarters of all the aluminium ever produced are said to be still in use. In Brazil nearly every drinks can is collected, for it provides a living for hundreds of thousands of people.

Pure aluminium is too soft for most purposes. Alfred Wilm, a metallurgist employed by a research institute near Berlin, was looking for a substitute for brass in cartridge cases when he quenched an alloy with 4 per cent copper and a little magnesium on a Saturday in 1906; tested again on Monday, it had become much harder. This age hardening, which was explained decades afterwards by the growth of tiny particles within the crystals, opened the way to aviation. Duralumin, as the alloy was called, formed the skeleton of the Zeppelins and the skin of all-metal aircraft, beginning with the Junkers F 13 of 1919. Alloys with silicon are easy to cast and serve for engine blocks, while those with magnesium stand up to sea water. Lithium makes the lightest kinds, which were used for the outer tank of the Space Shuttle.

Packaging takes a good part of the output. Foil was rolled first in Switzerland in 1910 and soon ousted tin from the wrapping of chocolate; the beverage can, introduced by the Coors brewery of Colorado in 1959, weighs less than 13 grams nowadays. Thin layers evaporated on glass form the mirrors of telescopes, since aluminium reflects visible and ultraviolet light well. As a conductor it carries, weight for weight, twice as much current as copper, and the cables of overhead power lines therefore consist of it, wound round a core of steel. The statue popularly known as Eros in Piccadilly Circus, unveiled in 1893, was among the first works of art to be cast in the metal. In the body it has no known function. Fears from the 1960s that cooking pots might cause Alzheimer's disease have not been confirmed.

? How is aluminium spelt in North America?
= aluminum
@ Aluminium, spelt aluminum in North America

? What percentage of the Earth's crust is aluminium?
= 8 | about 8 per cent | 8 per cent
@ it makes up about 8 per cent by weight

? Which elements are more common in the crust than aluminium?
= oxygen and silicon
@ only oxygen and silicon are more plentiful

? What protects aluminium from corrosion?
= transparent layer | this transparent layer
@ it is this transparent layer, and not any sluggishness of the metal

? Why was aluminium unknown before the nineteenth century?
= it clings so tightly to oxygen that charcoal cannot tear the two apart | it clings so tightly to oxygen
@ it clings so tightly to oxygen that charcoal cannot tear the two apart

? What did dyers need alum for?
= to make colours hold fast on cloth | make colours hold fast on cloth
@ to make colours hold fast on cloth

? Where were rich deposits of alum found in 1461?
= Tolfa | Tolfa near Rome
@ found in 1461 at Tolfa near Rome

? What did Pius II forbid Christians?
= to buy from the Turks | buy from the Turks
@ forbade Christians to buy from the Turks

? What was the first name that Davy wrote?
= alumium
@ He first wrote alumium

? Did Davy manage to isolate the metal?
= he failed to isolate it | failed to isolate it
@ although he failed to isolate it

? Through what did the shorter name win in America?
= the influence of advertisements | advertisements
@ largely through the influence of advertisements

? What nationality was Ørsted?
= Dane
@ The Dane Hans Christian Ørsted

? What did Deville use in place of potassium?
= sodium
@ replaced costly potassium by sodium in 1854

? Bars of Deville's metal were shown next to what?
= the crown jewels | crown jewels
@ displayed next to the crown jewels

? What did Napoleon III hope to get from aluminium?
= light armour for his cavalry | light armour
@ who hoped for light armour for his cavalry

? What was put on the tip of the Washington Monument?
= A pyramid of the metal | pyramid
@ A pyramid of the metal, weighing 2.8 kilograms

? In which year did Hall and Héroult solve the problem?
= 1886
@ solved the problem in 1886

? Who helped Charles Martin Hall in the woodshed?
= Julia | his sister Julia | his sister
@ with the help of his sister Julia

? Where did Héroult do his work?
= his father's tannery | his father's tannery in Normandy
@ Paul Héroult used his father's tannery in Normandy

? In what substance did both inventors dissolve the oxide?
= molten cryolite | cryolite
@ Both dissolved the oxide in molten cryolite

? What share of his fortune went to Hall's college?
= a third | third
@ left a third of his fortune to his old college

? What is bauxite?
= a reddish earth | reddish earth
@ bauxite, a reddish earth formed where tropical rains

? After what was bauxite named?
= the village of Les Baux | Les Baux | the village of Les Baux in Provence
@ named it after the village of Les Baux in Provence

? what remains behind as red mud
= iron oxide and other impurities
@ iron oxide and other impurities remain behind as red mud

? How many tonnes of bauxite are needed for one tonne of metal?
= four | About four tonnes | four tonnes
@ About four tonnes of bauxite give two of alumina

? Where did the wall of a pond break in 2010?
= near Ajka in Hungary | Ajka | near Ajka
@ the wall of a pond near Ajka in Hungary gave way

? How much electricity does a kilogram of aluminium need?
= 14 kilowatt-hours | around 14 kilowatt-hours
@ around 14 kilowatt-hours for each kilogram

? What country makes over half of all aluminium?
= China
@ China, which makes more than half of the world's aluminium

? What do the carbon anodes give off?
= carbon dioxide
@ are consumed in the process and give off carbon dioxide

? How much of the energy does recycling take?
= 5 per cent | about 5 per cent
@ Recycling takes only about 5 per cent

? What was Alfred Wilm looking for?
= a substitute for brass in cartridge cases | a substitute for brass
@ was looking for a substitute for brass in cartridge cases

? On what day did Wilm quench the alloy?
= Saturday | a Saturday in 1906
@ on a Saturday in 1906

? Which all-metal aircraft was the first with a skin of Duralumin?
= Junkers F 13 | the Junkers F 13 of 1919
@ beginning with the Junkers F 13 of 1919

? Alloys with which element are used for engine blocks?
= silicon
@ Alloys with silicon are easy to cast

? In what country was aluminium foil rolled first?
= Switzerland
@ Foil was rolled first in Switzerland in 1910

? The beverage can was introduced by whom?
= the Coors brewery | Coors brewery of Colorado | the Coors brewery of Colorado
@ introduced by the Coors brewery of Colorado

? What is in the core of overhead cables?
= steel
@ wound round a core of steel

? When was Eros unveiled?
= 1893
@ in Piccadilly Circus, unveiled in 1893

~ Whose criticism in print altered the scientist's choice of word?
= a reviewer
@ was corrected by a reviewer

~ With what cutlery did less favoured diners at court have to put up?
= gold
@ the others had to be content with gold

~ What weakness for games did the Norman discoverer have?
= a gambler | gambler
@ the Frenchman, a gambler and lover of the sea

~ What determines the location of factories for this metal?
= where power is cheap
@ built where power is cheap rather than near the mines

~ What environmental trouble struck eastern Europeans with fatal results?
= caustic sludge | a million cubic metres of caustic sludge
@ a million cubic metres of caustic sludge flooded three villages

~ For whom is waste from refreshments an income in South America?
= hundreds of thousands of people
@ a living for hundreds of thousands of people

~ Which means of transport lighter than air depended on the hardened mixture?
= Zeppelins | the Zeppelins
@ formed the skeleton of the Zeppelins

~ Which illness was wrongly linked to kitchen utensils?
= Alzheimer's disease
@ might cause Alzheimer's disease

! When did Pope Pius II die?
! What did Wöhler pay for the potassium?
! How many guests ate with spoons of aluminium?
! Which company did Héroult found?
! What did Julia Hall discover in Greenland?
! How much bauxite does Australia produce in a year?
! In what year did Carl Josef Bayer describe bauxite?
! What is the atomic number of silicon?
! Who made the statue in Piccadilly Circus?
! How many Zeppelins were built of Duralumin?
! What function does aluminium have in plants?
