# Wine
Wine is an alcoholic drink made by fermenting the juice of grapes, nearly always those of Vitis vinifera, a climbing plant of which several thousand varieties are grown. Yeasts consume the sugar of the fruit and give off alcohol and carbon dioxide. The strength commonly lies between 11 and 15 per cent by volume, and it can be raised by the addition of brandy, as in port, sherry and madeira, which are therefore called fortified wines. Red wine is fermented with the skins of dark grapes, from which colour and tannin pass into the liquid; white wine is pressed first, and can be made from dark fruit if the skins are removed at once. Drinks from apples, rice or elderberries may be called wine as well, but then the name of the plant is added. The science of wine is oenology.

Pottery jars from Gadachrili Gora and Shulaveris Gora in Georgia, shown by chemists in 2017 to have held grape wine about 6000 BC, are the earliest evidence so far. The Georgians still ferment wine in large egg-shaped vessels, called qvevri, which are sunk in the ground. At Areni in Armenia a press, vats and a leather shoe were excavated in a cave used around 4000 BC. In Egypt red wine was offered to the dead: three chambers in the tomb of the early ruler Scorpion I at Abydos contained about 700 jars imported from the Levant. Jars in the tomb of Tutankhamun bore labels with the year, the vineyard and the name of the vintner, much as bottles do today. The code of Hammurabi laid down penalties for dishonest tavern keepers, and Homer's heroes drank their wine mixed with water and honeyed or seasoned with cheese.

Greek colonists from Phocaea, who founded Massalia about 600 BC, brought the vine to southern Gaul. Dionysus was its god, and at the symposium, a drinking party of men reclining on couches, a master decided how much water was to be added, since taking it neat was considered barbarous. The Romans prized Falernian, from the slopes of Mount Falernus, above all others; the vintage of 121 BC, named after the consul Opimius, was still being drunk more than a century later. Cato, in the oldest surviving prose work in Latin, computed the yield of slave-tended vineyards, and in AD 92 Domitian ordered that half of the vines in the provinces be uprooted, apparently in order to save grain, an edict that was repealed by Probus in 280. Wine was shipped in amphorae, pointed jars of about 26 litres, until the barrel, an invention of the Celts, replaced them.

In the Middle Ages the Church preserved viticulture, as it needed wine for the Eucharist. The Benedictines of Cluny and the Cistercians of Cîteaux owned much of Burgundy, and the latter, who walled the Clos de Vougeot, noticed that neighbouring plots gave different wines, an idea now expressed by the word terroir. When Eleanor of Aquitaine married Henry Plantagenet in 1152, Bordeaux came under the English crown for three hundred years; in some years of the early fourteenth century the equivalent of more than 100 million bottles of claret was exported. At Épernay in Champagne, Dom Pierre Pérignon, cellarer of the abbey of Hautvillers from 1668 to 1715, improved the blending of grapes, but did not invent the sparkling kind, for the Englishman Christopher Merret had described in 1662 how sugar was added to make wine brisk. The methods of riddling bottles were worked out in the house of the widow Clicquot about 1816.

For the Universal Exposition of 1855 the brokers of Bordeaux drew up at the wish of Napoleon III a classification of the Médoc in five growths, based upon price; it has been altered but once of importance, when Mouton Rothschild was promoted to the first in 1973. Soon afterwards came a catastrophe. Phylloxera, an aphid-like insect from North America that sucks the roots, was noticed in the south of France in 1863, and by the end of the century it had destroyed more than 40 per cent of the country's vineyards. Jules-Émile Planchon identified it in 1868, and with Charles Riley, the state entomologist of Missouri, proposed the remedy: grafting European vines on resistant American roots. The government had offered a prize of 320,000 francs for a cure, but Léo Laliman, who claimed it, was refused because he had merely prevented the disease and, some said, had introduced it.

After crushing, the must ferments for one to two weeks, at 12 to 18 °C for white and up to 30 °C for red wine. A second, malolactic fermentation, in which bacteria turn sharp malic acid into milder lactic acid, is usual for reds. Ageing in oak adds vanillin. Chaptalisation, the adding of sugar before fermentation, takes its name from Jean-Antoine Chaptal, minister of the interior under Napoleon, and is forbidden in Italy and California. Louis Pasteur found in the 1860s that wine spoils through microbes and recommended warming it. Sulphur dioxide prevents browning. Sauternes and Tokaji owe their sweetness to Botrytis cinerea, the noble rot, which pierces the skins so that water evaporates; Eiswein is pressed from fruit frozen on the vine at −7 °C or below. Corks, cut from oak in Portugal, may cause a musty taste through a compound known as TCA.

In Mexico, Philip II forbade new plantings in 1595 in order to protect Spanish exports, though the order was widely ignored; Jan van Riebeeck pressed the first grapes at the Cape on 2 February 1659, and the sweet Constantia consoled Napoleon on St Helena. Junípero Serra's Franciscans planted the mission grape in California, where the Hungarian adventurer Agoston Haraszthy introduced some 300 varieties in 1862. James Busby carried cuttings to Australia in 1832. At a blind tasting arranged by the merchant Steven Spurrier in Paris on 24 May 1976, French judges placed a Chardonnay of Chateau Montelena and a Cabernet of Stag's Leap first, ahead of famous growths. Carmenère, believed extinct, was recognised in 1994 among the Merlot of Chile. Malbec, of minor rank at home in Cahors, became the pride of Argentina, and Marlborough in New Zealand, first planted in 1973, made its name with Sauvignon Blanc.

About 7 million hectares are under vines, and the annual output is in the region of 25,000 million litres, of which Italy, France and Spain contribute roughly half. Spain has the largest area, but its dry soils give low yields. France laid down rules for designations of origin in 1935 at the urging of Baron Pierre Le Roy of Châteauneuf-du-Pape, whose village had decided in 1923 what grapes might be grown there. Fraud is old: in 1985 some Austrian dealers were found to have sweetened wine with diethylene glycol, a substance used in antifreeze, and Rudy Kurniawan, who refilled empty bottles in his Californian kitchen, was sentenced to ten years in 2014. Doctors once praised moderate drinking, with reference to the so-called French paradox, yet the World Health Organization now states that no amount is safe. Warmer summers have moved harvests forward by two weeks or more, and sparkling wine from Sussex competes with Champagne.

? What do yeasts do in wine?
= consume the sugar of the fruit and give off alcohol and carbon dioxide | consume the sugar of the fruit
@ Yeasts consume the sugar of the fruit and give off alcohol and carbon dioxide

? What is added to make fortified wines stronger?
= brandy
@ it can be raised by the addition of brandy

? What is the science of wine called?
= oenology
@ The science of wine is oenology

? How is red wine made?
= fermented with the skins of dark grapes
@ Red wine is fermented with the skins of dark grapes

? What are the Georgian egg-shaped vessels named?
= qvevri
@ large egg-shaped vessels, called qvevri

? where is the oldest evidence of wine from
= Georgia | Gadachrili Gora and Shulaveris Gora in Georgia
@ Pottery jars from Gadachrili Gora and Shulaveris Gora in Georgia

? How many wine jars were in the tomb of Scorpion I?
= about 700 | 700
@ at Abydos contained about 700 jars

? What was written on the labels of Tutankhamun's jars?
= the year, the vineyard and the name of the vintner
@ labels with the year, the vineyard and the name of the vintner

? Where did the founders of Massalia come from?
= Phocaea
@ Greek colonists from Phocaea, who founded Massalia

? Why did the Greeks add water to their wine?
= taking it neat was considered barbarous | since taking it neat was considered barbarous
@ since taking it neat was considered barbarous

? Which wine did the Romans value most?
= Falernian
@ The Romans prized Falernian

? What did Domitian order in AD 92?
= that half of the vines in the provinces be uprooted | half of the vines in the provinces be uprooted
@ Domitian ordered that half of the vines in the provinces be uprooted

? Who repealed the edict?
= Probus
@ an edict that was repealed by Probus in 280

? Who invented the barrel?
= the Celts | Celts
@ until the barrel, an invention of the Celts, replaced them

? Why did the Church keep vine-growing alive?
= it needed wine for the Eucharist | as it needed wine for the Eucharist
@ as it needed wine for the Eucharist

? Which order put a wall around the Clos de Vougeot?
= Cistercians | the Cistercians of Cîteaux
@ the Cistercians of Cîteaux owned much of Burgundy, and the latter, who walled

? In what year did Eleanor of Aquitaine marry Henry Plantagenet?
= 1152
@ Eleanor of Aquitaine married Henry Plantagenet in 1152

? What was Dom Pérignon's office?
= cellarer | cellarer of the abbey of Hautvillers
@ Dom Pierre Pérignon, cellarer of the abbey of Hautvillers

? What did Merret describe in 1662?
= how sugar was added to make wine brisk
@ in 1662 how sugar was added to make wine brisk

? What was the classification of 1855 based on?
= price
@ a classification of the Médoc in five growths, based upon price

? Which estate was promoted in 1973?
= Mouton Rothschild
@ when Mouton Rothschild was promoted to the first in 1973

? What is phylloxera?
= aphid-like insect | an aphid-like insect from North America | an aphid-like insect from North America that sucks the roots
@ an aphid-like insect from North America that sucks the roots

? How were the vineyards saved from phylloxera?
= grafting European vines on resistant American roots
@ grafting European vines on resistant American roots

? How large was the prize offered by the French government?
= 320,000 francs
@ had offered a prize of 320,000 francs

? What does malolactic fermentation do?
= turn sharp malic acid into milder lactic acid | bacteria turn sharp malic acid into milder lactic acid
@ bacteria turn sharp malic acid into milder lactic acid

? Where is chaptalisation forbidden?
= Italy and California
@ and is forbidden in Italy and California

? What is Botrytis cinerea also called?
= noble rot | the noble rot
@ Botrytis cinerea, the noble rot

? What is eiswein pressed from?
= fruit frozen on the vine
@ Eiswein is pressed from fruit frozen on the vine

? What compound gives wine a musty taste?
= TCA
@ a compound known as TCA

? Why did Philip II forbid new vineyards in Mexico?
= to protect Spanish exports | protect Spanish exports | in order to protect Spanish exports
@ in 1595 in order to protect Spanish exports

? Who pressed the first grapes at the Cape?
= Jan van Riebeeck
@ Jan van Riebeeck pressed the first grapes at the Cape

? How many varieties did Haraszthy bring to California?
= 300 | some 300
@ introduced some 300 varieties in 1862

? When was the Paris tasting?
= 24 May 1976 | 1976
@ in Paris on 24 May 1976

? which grape was rediscovered in chile in 1994
= Carmenère
@ Carmenère, believed extinct, was recognised in 1994

? Which country has the largest area of vineyards?
= Spain
@ Spain has the largest area

? What did Austrian dealers put into their wine?
= diethylene glycol
@ to have sweetened wine with diethylene glycol

? How long was Kurniawan's sentence?
= ten years
@ was sentenced to ten years in 2014

~ What cold comfort did the exiled emperor find on his island?
= Constantia | the sweet Constantia
@ the sweet Constantia consoled Napoleon on St Helena

~ Which aristocrat campaigned for protected names?
= Pierre Le Roy | Baron Pierre Le Roy of Châteauneuf-du-Pape | Baron Pierre Le Roy
@ at the urging of Baron Pierre Le Roy of Châteauneuf-du-Pape

~ Why was the claimant denied his reward?
= he had merely prevented the disease | because he had merely prevented the disease
@ because he had merely prevented the disease

~ What does the health authority think of a daily glass?
= no amount is safe | that no amount is safe
@ now states that no amount is safe

~ In whose cellars was the turning of flasks perfected?
= widow Clicquot | the house of the widow Clicquot | the widow Clicquot
@ were worked out in the house of the widow Clicquot

~ What effect has climate change had on picking?
= moved harvests forward by two weeks or more | moved harvests forward
@ have moved harvests forward by two weeks or more

~ What flavouring substance comes from the wood of the cask?
= vanillin
@ Ageing in oak adds vanillin

~ What keeps a bottle's contents from changing colour?
= Sulphur dioxide
@ Sulphur dioxide prevents browning

! Who was the consul in 122 BC?

! How many bottles of claret did Eleanor of Aquitaine drink?

! When did Charles Riley visit France?

! Which judge gave Chateau Montelena the lowest mark?

! How many people died from the Austrian wine of 1985?

! What year was the Clos de Vougeot destroyed?

! Why did Probus order vines to be uprooted?

! Who discovered the grave of Scorpion I?

! How much sugar may be added to wine in France?

! What grape is Constantia made from?
