# Perfume
Perfume is a mixture of fragrant oils or aroma compounds with fixatives and a solvent, generally alcohol, used to give a pleasant smell to the body, to objects or to rooms. The word comes from the Latin per fumum, "through smoke", a reminder that the oldest form was incense. Preparations are distinguished by strength: extrait or parfum contains 15 to 40 per cent of aromatic material, eau de parfum 10 to 20, eau de toilette 5 to 15, and eau de Cologne as little as 2 to 5, though no law fixes these limits. A scent is said to unfold in three stages. Top notes, such as citrus, evaporate within minutes; heart notes, mostly floral, appear next; and base notes, among them sandalwood, vanilla and musk, may linger for a day or more. The classification was compared with music by Septimus Piesse in 1857.

A cuneiform tablet of about 1200 BC names the earliest perfumer known, a woman called Tapputi, overseer at the Babylonian palace, who distilled flowers and calamus with other aromatics and filtered them several times. At Pyrgos in Cyprus, excavators led by Maria Rosaria Belgiorno uncovered in 2003 a factory of some 300 square metres, with stills, mixing bowls and flasks, which an earthquake had buried about 1850 BC. Egyptian priests burned kyphi, a blend of sixteen ingredients including honey, raisins and myrrh, at sunset. Queen Hatshepsut sent ships to the land of Punt about 1470 BC and had thirty-one living myrrh trees brought back. In Rome Nero is said to have burned more than a year's supply of Arabian incense at the funeral of his wife Poppaea. Frankincense and myrrh came from the south of Arabia and from Somalia, and the caravans that carried them made Petra wealthy.

Al-Kindi, in the ninth century, wrote a Book of the Chemistry of Perfume and Distillations with more than a hundred recipes; Avicenna is often, but wrongly, said to have invented distillation, although rose water became an article of trade in his time, and Shiraz sent bottles of it as far as China. In Europe the first perfume made with alcohol was, as tradition has it, Hungary water, prepared in the fourteenth century from rosemary for Queen Elizabeth of Hungary. Catherine de' Medici, on her marriage in 1533, took to France her perfumer, Renato il Fiorentino, whose laboratory was connected with her rooms by a secret passage so that no formula could be stolen on the way. Leather gloves were scented to hide the stench of tanning, and out of this trade grew the industry of Grasse, in Provence, where the glovemakers were given statutes in 1614.

Louis XIV, in whose palace scented doves were let loose at banquets, was called the sweetest-smelling king of all, but in old age he could bear only orange blossom. Johann Maria Farina, an Italian living in Cologne, created in 1709 a light water which reminded him, he wrote to his brother, of an Italian spring morning after the rain; it was named after his adopted city. The rival product 4711 was first sold by Wilhelm Mülhens in 1792, and takes its name from the number his house was given during the French occupation. Napoleon, who preferred such water to heavy scents, is reported to have used about sixty bottles a month, whereas Josephine loved musk. Jean-Louis Fargeon supplied Marie Antoinette; legend claims that her fragrance betrayed the royal family when they tried to flee in 1791. The house of Guerlain was founded in Paris in 1828, that of Floris in London in 1730.

In steam distillation, vapour is passed through flowers, leaves or wood and condensed, and the oil floats upon the water; about four tonnes of petals give a kilogram of rose oil, known as attar, most of which is made in Bulgaria around Kazanlak and in Turkey around Isparta. Jasmine and tuberose, which heat would spoil, used to be laid on glass plates coated with fat, a slow process named enfleurage, but since the end of the nineteenth century volatile solvents such as hexane have been preferred: they leave a waxy concrete, from which alcohol extracts the absolute. Jasmine is picked before dawn, when its smell is strongest. Orris, the rhizome of the iris, must be stored for three years before it develops the odour of violets. Oud is the resin of Aquilaria trees infected by a mould, and ounce for ounce may cost more than gold.

Some of the most lasting substances used to be taken from animals. Musk is the dried secretion of a gland of the male musk deer of the Himalayas, of which 30 to 50 had to be killed for a kilogram; civet was scraped from the glands of caged African civets, castoreum comes from beavers, and ambergris is formed in sperm whales and found floating or cast ashore. Albert Baur, while looking for an explosive related to TNT, came upon an artificial musk in 1888. Coumarin, which smells of new-mown hay, was synthesised by William Henry Perkin in 1868 and used by Paul Parquet in Fougère Royale of 1882, generally considered the first modern perfume. Vanillin from the bark of pines was first made by Wilhelm Haarmann and Ferdinand Tiemann at Holzminden in 1874. Aimé Guerlain combined it with coumarin in Jicky of 1889.

François Coty, a Corsican, is said to have won his first large order in 1904 by dropping a bottle of La Rose Jacqueminot on the counter of a department store, where the customers were enchanted by the smell; he had his flasks designed by the glassmaker René Lalique. Paul Poiret was in 1911 the first couturier to launch a fragrance. Gabrielle Chanel asked Ernest Beaux, formerly purveyor to the Tsar, for a scent that smelt like a woman, and from the samples he submitted in 1921 she chose the one numbered five, which contained an unusual dose of aldehydes. She sold most of the rights to the Wertheimer brothers in 1924 and quarrelled with them for decades. Jean Patou's Joy, the costliest perfume in the world, came out in 1930, during the Depression. Edmond Roudnitska composed Diorissimo, which recreates lily of the valley, a flower that yields no oil. Estée Lauder's Youth-Dew of 1953 was sold as a bath oil, so that women could buy it for themselves.

A perfumer, or "nose", works at a desk called an organ, on which hundreds of bottles stand in tiers, and commonly trains for several years, for instance at ISIPCA in Versailles, founded by Jean-Jacques Guerlain in 1970. Formulas are rarely patented, since that would mean disclosing them; a smell cannot be protected by copyright in France, as its highest court ruled in 2006, though a Dutch court decided otherwise in the same year. Gas chromatography, available since the 1950s, lets rivals analyse any product. Oakmoss, an allergen from lichens, has been severely restricted by the trade's own body, IFRA, founded in 1973, with the result that classic chypres had to be altered. In 2018 UNESCO put the skills of Grasse on its list of intangible heritage. Patrick Süskind's novel Das Parfum, published in 1985, has sold more than 20 million copies.

? What does per fumum mean?
= through smoke
@ the Latin per fumum, "through smoke"

? Which kind of preparation is the weakest?
= eau de Cologne
@ and eau de Cologne as little as 2 to 5

? what was the oldest form of perfume
= incense
@ a reminder that the oldest form was incense

? What are sandalwood and musk examples of?
= base notes
@ base notes, among them sandalwood, vanilla and musk

? Who compared scents with music?
= Septimus Piesse
@ compared with music by Septimus Piesse in 1857

? Who is the first perfumer we know of?
= Tapputi | a woman called Tapputi
@ a woman called Tapputi, overseer at the Babylonian palace

? What destroyed the perfume factory at Pyrgos?
= an earthquake | earthquake
@ which an earthquake had buried about 1850 BC

? How many ingredients did kyphi have?
= sixteen
@ kyphi, a blend of sixteen ingredients

? What did Hatshepsut have brought from Punt?
= thirty-one living myrrh trees | living myrrh trees | myrrh trees
@ had thirty-one living myrrh trees brought back

? Which city got rich from the incense caravans?
= Petra
@ the caravans that carried them made Petra wealthy

? Who wrote the Book of the Chemistry of Perfume and Distillations?
= Al-Kindi
@ Al-Kindi, in the ninth century, wrote a Book of the Chemistry

? From what plant was Hungary water made?
= rosemary
@ prepared in the fourteenth century from rosemary

? Who was Renato il Fiorentino?
= her perfumer | perfumer
@ took to France her perfumer, Renato il Fiorentino

? Why were leather gloves scented?
= to hide the stench of tanning | hide the stench of tanning
@ Leather gloves were scented to hide the stench of tanning

? When did the glovemakers of Grasse get statutes?
= 1614
@ the glovemakers were given statutes in 1614

? What was the only scent Louis XIV could stand when he was old?
= orange blossom
@ in old age he could bear only orange blossom

? What did Farina's water remind him of?
= an Italian spring morning after the rain | Italian spring morning after the rain
@ of an Italian spring morning after the rain

? Where does the name 4711 come from?
= number his house was given during the French occupation | the number his house was given | the number his house was given during the French occupation
@ from the number his house was given during the French occupation

? How many bottles of cologne did Napoleon use a month?
= sixty | about sixty
@ to have used about sixty bottles a month

? In what year was the house of Floris founded?
= 1730
@ that of Floris in London in 1730

? How many petals are needed for one kilogram of rose oil?
= four tonnes | about four tonnes | about four tonnes of petals
@ about four tonnes of petals give a kilogram of rose oil

? what is enfleurage
= laid on glass plates coated with fat
@ used to be laid on glass plates coated with fat, a slow process named enfleurage

? Why is jasmine picked before dawn?
= its smell is strongest | when its smell is strongest
@ Jasmine is picked before dawn, when its smell is strongest

? How long does orris have to be stored?
= three years
@ must be stored for three years

? What is oud?
= resin of Aquilaria trees | the resin of Aquilaria trees infected by a mould | resin of Aquilaria trees infected by a mould
@ Oud is the resin of Aquilaria trees infected by a mould

? Which animal does castoreum come from?
= beavers
@ castoreum comes from beavers

? What was Albert Baur looking for when he found artificial musk?
= an explosive | an explosive related to TNT | explosive related to TNT
@ while looking for an explosive related to TNT

? What does coumarin smell of?
= new-mown hay
@ Coumarin, which smells of new-mown hay

? Which perfume counts as the first modern one?
= Fougère Royale
@ used by Paul Parquet in Fougère Royale of 1882

? How did François Coty win his first big order?
= by dropping a bottle of La Rose Jacqueminot | dropping a bottle of La Rose Jacqueminot | by dropping a bottle of La Rose Jacqueminot on the counter of a department store
@ by dropping a bottle of La Rose Jacqueminot on the counter of a department store

? Who designed Coty's flasks?
= René Lalique | the glassmaker René Lalique
@ designed by the glassmaker René Lalique

? What unusual substance did Chanel's number five contain?
= aldehydes | an unusual dose of aldehydes
@ which contained an unusual dose of aldehydes

? Whom did Chanel sell most of the rights to?
= Wertheimer brothers | the Wertheimer brothers
@ sold most of the rights to the Wertheimer brothers

? What flower does Diorissimo recreate?
= lily of the valley
@ Diorissimo, which recreates lily of the valley

? Why was Youth-Dew sold as a bath oil?
= so that women could buy it for themselves | women could buy it for themselves
@ was sold as a bath oil, so that women could buy it for themselves

? What is the desk of a perfumer called?
= an organ | organ
@ works at a desk called an organ

? Why are perfume formulas rarely patented?
= that would mean disclosing them | since that would mean disclosing them
@ since that would mean disclosing them

? Who wrote Das Parfum?
= Patrick Süskind
@ Patrick Süskind's novel Das Parfum

? What did UNESCO do in 2018?
= put the skills of Grasse on its list of intangible heritage
@ UNESCO put the skills of Grasse on its list of intangible heritage

~ What birds entertained the guests of the Sun King?
= doves | scented doves
@ scented doves were let loose at banquets

~ How did the Italian-born queen guard against theft of her recipes?
= secret passage | by a secret passage | connected with her rooms by a secret passage
@ connected with her rooms by a secret passage

~ What extravagance marked the burial of an emperor's spouse?
= burned more than a year's supply of Arabian incense | more than a year's supply of Arabian incense
@ have burned more than a year's supply of Arabian incense

~ Which laboratory technique has made imitation easy?
= Gas chromatography
@ Gas chromatography, available since the 1950s, lets rivals analyse any product

~ Which fashion designer was ahead of all others in selling scent?
= Paul Poiret
@ Paul Poiret was in 1911 the first couturier

~ What makes one classic ingredient objectionable to regulators?
= an allergen | allergen
@ Oakmoss, an allergen from lichens

~ What price was paid in lives of wild creatures for 1,000 grams of their secretion?
= 30 to 50
@ of which 30 to 50 had to be killed for a kilogram

~ In what hard times did the dearest product of its day appear?
= Depression | the Depression | during the Depression
@ came out in 1930, during the Depression

! Who stole a formula from Renato il Fiorentino?

! How much did the Wertheimer brothers pay Chanel?

! When was Tapputi born?

! Which perfume did Josephine buy from Fargeon?

! How many bottles of Joy have been sold?

! Why did the Dutch court reject the protection of smells?

! What did Avicenna invent?

! Who founded the house of Floris?

! When did Lalique open a department store?

! How many workers did the factory at Pyrgos employ?
