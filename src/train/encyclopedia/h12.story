# Rubber
Rubber is an elastic material obtained from the milky juice, or latex, of certain plants or made synthetically from petroleum. Natural rubber consists mainly of polyisoprene, whose long coiled molecules can be stretched to several times their length and spring back when released. More than 2,000 plants contain it, among them the dandelion, the guayule bush of Mexico and the African vine Landolphia, but practically all of the world's supply comes from Hevea brasiliensis, a tree of the spurge family native to the Amazon basin, which may reach 40 metres in the wild. The tree is thought to produce latex as a defence against insects, whose mouthparts it gums up. The English name was given in 1770 by the chemist Joseph Priestley, who noticed that the gum would rub out pencil marks.

The peoples of Mesoamerica used the latex of another tree, Castilla elastica, more than three thousand years ago. They thickened it with the juice of morning glory, which made it bouncier, and formed solid balls for a ritual game; the oldest, dug up at El Manatí in Veracruz, date from about 1600 BC. The name Olmec, which the Aztecs gave to the inhabitants of that coast, means "rubber people". Columbus's companions marvelled at the bouncing balls, and in 1528 Hernán Cortés presented a team of players to Charles V. Scientific interest was aroused by Charles-Marie de La Condamine, who, sent to Ecuador in 1735 to measure a degree of the meridian, dispatched samples of "caoutchouc" to Paris the year after. François Fresneau, an engineer in Cayenne, found the Hevea tree and described it in the first paper on the subject in 1751.

For want of a solvent little could be done with the stuff until turpentine, ether and naphtha were tried. Charles Macintosh, a chemist in Glasgow, dissolved it in coal-tar naphtha, spread it between two layers of cloth, and in 1823 patented the waterproof fabric from which raincoats are still called mackintoshes. Thomas Hancock, who founded the English industry in 1820, built a machine with spiked rollers that tore up scraps and, to his surprise, kneaded them into a warm, solid mass; to mislead competitors he named it the pickle. Goods of this sort went sticky in summer and stiff in winter, and the boom they had caused in the United States ended in bankruptcies. In 1839 the American Charles Goodyear, a failed dealer in hardware, let a mixture of gum and sulphur fall on a hot stove and saw it char like leather instead of melting.

The process was called vulcanisation after the Roman god of fire. Sulphur atoms form bridges between the chains and so prevent them from sliding past one another. Hancock, having examined a sample of Goodyear's, applied for an English patent in November 1843, eight weeks ahead of him, and won the suit that followed in 1852. Goodyear displayed furniture, jewellery and even books of hard rubber at the Great Exhibition of 1851, but died in debt in 1860; the tyre company that bears his name was established by Frank Seiberling at Akron, Ohio, in 1898 and had no connection with the family. The pneumatic tyre was invented twice: Robert William Thomson fitted his "aerial wheels" to carriages in 1846, and John Boyd Dunlop, a veterinary surgeon in Belfast, made one for his son's tricycle in 1888. Édouard and André Michelin developed a detachable type in 1891.

Demand for bicycles and then cars set off a frenzy on the Amazon. Exports from Brazil rose from 31 tonnes in 1827 to more than 40,000 in 1912, and Manaus, a town in the middle of the forest, got trams, electric light and the Teatro Amazonas, an opera house opened on 31 December 1896 whose dome bears 36,000 ceramic tiles in the colours of the flag. Tappers, most of them migrants fleeing drought in Ceará, were held in debt bondage. On the Putumayo, the company of Julio César Arana enslaved and tortured the Huitoto, as the British consul Roger Casement reported in 1911; some 30,000 are believed to have perished. In the Congo Free State, the private domain of Leopold II of Belgium, villagers who failed to deliver their quota were shot or had their hands cut off. The state was handed over to Belgium in 1908.

In 1876 Henry Wickham collected about 70,000 Hevea seeds near Santarém and brought them to Kew on the steamer Amazonas; although he later boasted of smuggling, no Brazilian law then forbade their export. Fewer than 2,800 germinated, and in August nearly 2,000 seedlings were shipped to Ceylon in Wardian cases. Henry Ridley, director of the Singapore garden from 1888, urged planters so tirelessly to try it, his pockets full of seeds, that he was known as Mad Ridley. He also found that bark can be cut in a herringbone pattern without harm to the tree, which renews it. In 1913 Asian plantations overtook Brazil, where the leaf blight Microcyclus ulei prevents trees from being grown close together. Henry Ford learned this when he bought a million hectares on the Tapajós in 1927 and built Fordlândia, which was sold back to the government at a loss in 1945.

To tap a tree, which is first possible when it is five to seven years old, a worker shaves off a thin sliver of bark before sunrise, since the flow is best while the air is cool. The latex, of which about a third is rubber, trickles down a spout into a cup. It is preserved with ammonia if it is to be made into gloves, balloons or condoms; otherwise it is coagulated with formic acid, rolled into sheets and hung in a smokehouse. A tree yields for 25 to 30 years, after which it is felled and its wood is turned into furniture. Thailand has been the leading producer since 1991, followed by Indonesia, Ivory Coast and Vietnam, and the total comes to about 14 million tonnes. Roughly 85 per cent of this is grown by smallholders, who own two or three hectares each.

Fritz Hofmann of Bayer patented the first synthetic rubber in 1909; Kaiser Wilhelm II had his car fitted with tyres of it. In 1929 Walter Bock and Eduard Tschunkur polymerised butadiene with styrene, and the product, Buna S, made Germany independent of imports. Wallace Carothers's team at DuPont announced neoprene, which resists oil, in 1931. When Japan overran Malaya and the Dutch East Indies in early 1942, the Allies lost nine-tenths of their natural supply. The United States restricted the speed of cars to 35 miles an hour to save tyres and spent $700 million on 51 plants, whose output reached 760,000 tons in 1945. Since the 1950s catalysts found by Karl Ziegler and Giulio Natta have permitted the manufacture of polyisoprene almost identical with the natural kind. Aircraft tyres, however, still contain the latter, because it heats up less and resists tearing.

? What does natural rubber mainly consist of?
= polyisoprene
@ Natural rubber consists mainly of polyisoprene

? Which tree supplies almost all of the world's natural rubber?
= Hevea brasiliensis
@ practically all of the world's supply comes from Hevea brasiliensis

? Who named rubber in English?
= Joseph Priestley | the chemist Joseph Priestley
@ given in 1770 by the chemist Joseph Priestley

? why does the tree make latex
= as a defence against insects | defence against insects
@ thought to produce latex as a defence against insects

? What was added to latex to make it bouncier?
= juice of morning glory | the juice of morning glory
@ They thickened it with the juice of morning glory

? What does the word Olmec mean?
= rubber people
@ inhabitants of that coast, means "rubber people"

? Where were the oldest rubber balls found?
= El Manatí | El Manatí in Veracruz
@ the oldest, dug up at El Manatí in Veracruz

? What was La Condamine sent to Ecuador for?
= to measure a degree of the meridian | measure a degree of the meridian
@ sent to Ecuador in 1735 to measure a degree of the meridian

? When did Fresneau describe the rubber tree?
= 1751
@ in the first paper on the subject in 1751

? What did Macintosh use as a solvent?
= coal-tar naphtha
@ dissolved it in coal-tar naphtha

? What did Hancock call his machine?
= the pickle | pickle
@ to mislead competitors he named it the pickle

? What was wrong with early rubber goods?
= went sticky in summer and stiff in winter
@ Goods of this sort went sticky in summer and stiff in winter

? In what year did Goodyear drop his mixture on a hot stove?
= 1839
@ In 1839 the American Charles Goodyear

? What business had Goodyear failed in?
= hardware
@ Charles Goodyear, a failed dealer in hardware

? What is vulcanisation named after?
= Roman god of fire | the Roman god of fire
@ was called vulcanisation after the Roman god of fire

? What do the sulphur bridges prevent?
= sliding past one another | them from sliding past one another
@ so prevent them from sliding past one another

? How far ahead of Goodyear did Hancock apply for a patent?
= eight weeks
@ in November 1843, eight weeks ahead of him

? What was Dunlop's profession?
= veterinary surgeon | a veterinary surgeon
@ John Boyd Dunlop, a veterinary surgeon in Belfast

? Who founded the Goodyear tyre company?
= Frank Seiberling
@ was established by Frank Seiberling at Akron

? What did Thomson call his tyres?
= aerial wheels
@ Robert William Thomson fitted his "aerial wheels" to carriages

? How much rubber did Brazil export in 1912?
= more than 40,000 | 40,000 | more than 40,000 tonnes
@ from 31 tonnes in 1827 to more than 40,000 in 1912

? When did the opera house of Manaus open?
= 31 December 1896 | 1896
@ an opera house opened on 31 December 1896

? How many ceramic tiles are on the dome?
= 36,000
@ whose dome bears 36,000 ceramic tiles

? Who reported the torture of the Huitoto?
= Roger Casement | the British consul Roger Casement
@ as the British consul Roger Casement reported in 1911

? What happened to villagers in the Congo who didn't deliver their quota?
= were shot or had their hands cut off | shot or had their hands cut off
@ were shot or had their hands cut off

? How many Hevea seeds did Wickham collect?
= 70,000 | about 70,000
@ Henry Wickham collected about 70,000 Hevea seeds

? What was Henry Ridley's nickname?
= Mad Ridley
@ that he was known as Mad Ridley

? Where did Ford build Fordlândia?
= on the Tapajós | Tapajós
@ bought a million hectares on the Tapajós in 1927

? What keeps rubber trees from being grown close together in Brazil?
= leaf blight | the leaf blight Microcyclus ulei | Microcyclus ulei
@ the leaf blight Microcyclus ulei prevents trees from being grown close together

? Why is rubber tapped before sunrise?
= the flow is best while the air is cool | since the flow is best while the air is cool
@ since the flow is best while the air is cool

? What is latex preserved with when it is for gloves?
= ammonia
@ It is preserved with ammonia

? How long does a tree yield latex?
= 25 to 30 years
@ A tree yields for 25 to 30 years

? Which country produces the most rubber?
= Thailand
@ Thailand has been the leading producer since 1991

? Who patented the first synthetic rubber?
= Fritz Hofmann | Fritz Hofmann of Bayer
@ Fritz Hofmann of Bayer patented the first synthetic rubber

? What was the speed limit for cars in wartime America?
= 35 miles an hour
@ restricted the speed of cars to 35 miles an hour

? how many rubber plants did the us build
= 51
@ spent $700 million on 51 plants

? Why is natural rubber still used in aircraft tyres?
= it heats up less and resists tearing | because it heats up less and resists tearing
@ because it heats up less and resists tearing

~ What everyday use by writers suggested the name of the stuff?
= rub out pencil marks | would rub out pencil marks
@ the gum would rub out pencil marks

~ Which emperor was shown ball players by a conquistador?
= Charles V
@ presented a team of players to Charles V

~ What natural catastrophe had driven the forest workers from home?
= drought | drought in Ceará
@ most of them migrants fleeing drought in Ceará

~ For whom did the Belfast animal doctor build his prototype?
= his son | his son's tricycle
@ made one for his son's tricycle

~ What becomes of the trunks once they run dry?
= turned into furniture | its wood is turned into furniture
@ it is felled and its wood is turned into furniture

~ Which monarch drove on artificial tyres?
= Kaiser Wilhelm II
@ Kaiser Wilhelm II had his car fitted with tyres

~ Who actually grows the bulk of today's harvest?
= smallholders
@ Roughly 85 per cent of this is grown by smallholders

~ How did the carmaker's Amazonian adventure end?
= sold back to the government at a loss | was sold back to the government at a loss in 1945
@ which was sold back to the government at a loss in 1945

! When did Joseph Priestley travel to the Amazon?

! How many books did Goodyear write?

! Who designed the Teatro Amazonas?

! How much money did Wickham get for his seeds?

! Why did Thomson give up his aerial wheels?

! What punishment did Julio César Arana receive?

! How many workers died at Fordlândia?

! In what year did Hancock die?

! What resists oil better than neoprene?

! Which Brazilian law forbade the export of seeds in 1876?
