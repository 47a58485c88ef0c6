# Wheat
Wheat is a grass of the genus Triticum that is cultivated for its seed, a cereal grain which is a staple food for a large part of mankind. It is grown on more land than any other food crop, about 220 million hectares, and world trade in wheat exceeds that in all other crops combined. In 2021 the harvest amounted to some 770 million tonnes, which made it the second most produced cereal after maize; China, India and Russia were the leading producers. When it is eaten as whole grain, wheat supplies protein, dietary fibre and B vitamins, and its protein content of about 13 per cent is relatively high compared with other cereals, although it is poor in the amino acid lysine. The kernel consists of the bran, the germ and the endosperm; white flour is ground from the last of these alone.

Wheat was first cultivated in the Fertile Crescent about 9600 BC. Einkorn, the simplest kind, was brought under cultivation in the Karacadağ mountains of south-eastern Turkey, as was shown in 1997 by a team under Manfred Heun, which compared the DNA of 68 cultivated lines with that of wild plants. Emmer followed soon afterwards. In wild forms the ear shatters when it is ripe and scatters the seeds, whereas in the domesticated ones a mutation causes it to stay whole until it is threshed; early farmers, by harvesting the ears that had not fallen apart, selected this trait without intending to. From its homeland the crop reached Greece, Cyprus and the Indian subcontinent by 6500 BC, Egypt shortly after 6000 BC, and Germany and Spain by 5000 BC. It arrived in Britain about 4000 BC and in China some centuries before 2000 BC.

The species differ in their number of chromosomes. Einkorn is diploid, with two sets of seven. Emmer, and durum wheat which derives from it, are tetraploid and go back to a natural cross between a wild wheat, Triticum urartu, and a goatgrass similar to Aegilops speltoides. Bread wheat and spelt are hexaploid; they came into being some 9,000 years ago near the Caspian Sea, when cultivated emmer crossed with another goatgrass, Aegilops tauschii. The correct numbers were determined in 1918 by Tetsu Sakamura in Sapporo, and the Japanese geneticist Hitoshi Kihara traced the origin of the third set in 1944. The genome of bread wheat, with about 16 billion base pairs, is five times as large as that of man, and it was only in 2018 that an international consortium, led by Kellye Eversole, published a full reference sequence of the variety Chinese Spring.

Winter wheat is sown in autumn, needs a period of cold, a requirement called vernalisation, and is cut in the following summer; spring wheat, which is sown when the frost is over, is grown where winters are too harsh, as in Canada and Kazakhstan. Farmers also distinguish hard kinds, rich in gluten and suited to bread, from soft ones, which serve for cakes and biscuits. Durum, the hardest of all, is ground into semolina for pasta and couscous. Gluten consists of two groups of proteins, the gliadins, which make dough stretchable, and the glutenins, which give it elasticity. In about one per cent of the population it provokes coeliac disease, a disorder of the small intestine whose link with wheat was discovered by the Dutch paediatrician Willem Dicke: during the famine of 1944 his young patients improved when bread was lacking.

The tools of wheat farming changed little until the eighteenth century. The seed drill, improved by Jethro Tull in 1701, sowed in rows and saved seed; the threshing machine, invented in 1786 by Andrew Meikle, a Scot, replaced the flail and threw so many labourers out of winter work that in 1830 the Swing riots broke out in southern England. Cyrus McCormick demonstrated his reaper in Virginia in 1831 and patented it three years later. In Australia John Ridley built a stripper, which combed the grain from the standing ears, in 1843. The combine harvester, a machine that reaps, threshes and winnows in one operation, was patented by Hiram Moore in Michigan in 1836, but in its early form it had to be pulled by 20 horses, and it became common only when it was fitted with an engine of its own.

Plant breeding raised yields further. William Farrer, a surveyor who had taken up wheat growing at Lambrigg near Canberra, released the variety Federation in 1901, which ripened early and resisted drought. Marquis, bred by Charles Saunders at Ottawa and distributed from 1909, ripened a week earlier than its rival Red Fife and opened the prairies of Saskatchewan to settlement. Norin 10, a dwarf wheat from Japan registered by Gonjiro Inazuka in 1935, was sent to the United States by Cecil Salmon after the Second World War. From it Norman Borlaug, who worked in Mexico for the Rockefeller Foundation, obtained short, stiff plants that did not topple over when heavily fertilised. They doubled harvests in Pakistan and India between 1965 and 1970, a development known as the Green Revolution, and in 1970 brought him the Nobel Peace Prize.

The worst enemy of the crop has been rust, a group of fungal diseases to which the Romans dedicated a festival, the Robigalia, held on 25 April, at which a red dog was sacrificed. Stem rust spends part of its life on the barberry, as Anton de Bary proved in 1865; farmers at Rouen had demanded the destruction of that shrub as early as 1660 without knowing why it did harm. A virulent race called Ug99, first found in Uganda, overcame a gene that had protected wheat for decades. Other foes are the Hessian fly, a midge supposed to have come to America in the straw bedding of German mercenaries, and Fusarium, a mould that poisons grain. A more recent menace is wheat blast, which appeared in Brazil in 1985 and leapt to Bangladesh in 2016. Rotation with other crops helps to keep most of them in check.

Wheat has often shaped politics. Rome depended on shipments from Egypt, Africa and Sicily, and a free ration of grain was granted to citizens by a law of Clodius in 58 BC. High prices caused by a failed harvest helped to bring about the French Revolution of 1789. In Britain the Corn Laws, which taxed imported grain for the benefit of landowners, were opposed by Richard Cobden and John Bright and were repealed by Robert Peel in 1846, during the Irish famine, at the cost of splitting his party. The Dust Bowl of the 1930s followed on the ploughing of the southern Great Plains for wheat. In 1972 the Soviet Union secretly bought about ten million tonnes of American grain at subsidised prices, an affair that newspapers called the Great Grain Robbery. When Russia invaded Ukraine in February 2022, prices rose by more than a third within a few weeks.

? What is the genus of wheat?
= Triticum
@ Wheat is a grass of the genus Triticum

? How much land is wheat grown on?
= about 220 million hectares | 220 million hectares
@ than any other food crop, about 220 million hectares

? Which cereal is produced even more than wheat?
= maize
@ the second most produced cereal after maize

? What amino acid is scarce in wheat?
= lysine
@ although it is poor in the amino acid lysine

? What part of the kernel is white flour made from?
= endosperm | the endosperm
@ The kernel consists of the bran, the germ and the endosperm

? Where was einkorn first grown?
= Karacadağ mountains | in the Karacadağ mountains of south-eastern Turkey
@ in the Karacadağ mountains of south-eastern Turkey

? What happens to the ear of wild wheat when ripe?
= shatters | shatters when it is ripe and scatters the seeds
@ the ear shatters when it is ripe and scatters the seeds

? When did wheat arrive in Britain?
= about 4000 BC | 4000 BC
@ It arrived in Britain about 4000 BC

? How many lines of cultivated wheat did Heun's team compare?
= 68
@ compared the DNA of 68 cultivated lines

? Which goatgrass gave bread wheat its third set?
= Aegilops tauschii
@ crossed with another goatgrass, Aegilops tauschii

? Who determined the right chromosome numbers in 1918?
= Tetsu Sakamura
@ were determined in 1918 by Tetsu Sakamura in Sapporo

? How large is the genome of bread wheat?
= about 16 billion base pairs | 16 billion base pairs
@ The genome of bread wheat, with about 16 billion base pairs

? What variety was sequenced in 2018?
= Chinese Spring | the variety Chinese Spring
@ published a full reference sequence of the variety Chinese Spring

? what is vernalisation
= a period of cold | needs a period of cold | period of cold
@ needs a period of cold, a requirement called vernalisation

? What are soft wheats used for?
= cakes and biscuits
@ from soft ones, which serve for cakes and biscuits

? What do glutenins give to dough?
= elasticity
@ the glutenins, which give it elasticity

? The link between wheat and coeliac disease was discovered by whom?
= Willem Dicke | the Dutch paediatrician Willem Dicke
@ was discovered by the Dutch paediatrician Willem Dicke

? What percentage of people get coeliac disease?
= about one per cent | one per cent
@ In about one per cent of the population it provokes coeliac disease

? What did Andrew Meikle invent?
= threshing machine | the threshing machine
@ the threshing machine, invented in 1786 by Andrew Meikle

? In what year did the Swing riots break out?
= 1830
@ that in 1830 the Swing riots broke out in southern England

? Where did McCormick show his reaper?
= Virginia
@ Cyrus McCormick demonstrated his reaper in Virginia in 1831

? How many horses pulled the first combine?
= 20
@ in its early form it had to be pulled by 20 horses

? Which variety opened Saskatchewan to settlers?
= Marquis
@ Marquis, bred by Charles Saunders at Ottawa

? Who sent Norin 10 to America?
= Cecil Salmon
@ was sent to the United States by Cecil Salmon

? What prize did Borlaug receive?
= Nobel Peace Prize | the Nobel Peace Prize
@ in 1970 brought him the Nobel Peace Prize

? What was sacrificed at the Robigalia?
= a red dog | red dog
@ at which a red dog was sacrificed

? On what plant does stem rust live part of its life?
= barberry | the barberry
@ Stem rust spends part of its life on the barberry

? What race of rust was found in Uganda?
= Ug99
@ A virulent race called Ug99, first found in Uganda

? When did wheat blast reach Bangladesh?
= 2016
@ leapt to Bangladesh in 2016

? Which law gave citizens of Rome free grain?
= a law of Clodius | law of Clodius
@ was granted to citizens by a law of Clodius in 58 BC

? Who repealed the Corn Laws?
= Robert Peel
@ were repealed by Robert Peel in 1846

? What did newspapers call the Soviet grain purchase?
= Great Grain Robbery | the Great Grain Robbery
@ an affair that newspapers called the Great Grain Robbery

? What did the Corn Laws do?
= taxed imported grain | taxed imported grain for the benefit of landowners
@ which taxed imported grain for the benefit of landowners

~ Why did the first cultivators favour plants that kept their seeds?
= by harvesting the ears that had not fallen apart | harvesting the ears that had not fallen apart
@ by harvesting the ears that had not fallen apart

~ When did sick children in Holland feel better?
= when bread was lacking | bread was lacking
@ his young patients improved when bread was lacking

~ What advantage did low-growing stalks have when manure was plentiful?
= did not topple over | did not topple over when heavily fertilised
@ short, stiff plants that did not topple over when heavily fertilised

~ In what were hired soldiers believed to have carried the midge overseas?
= straw bedding | in the straw bedding of German mercenaries
@ in the straw bedding of German mercenaries

~ Which practice keeps many of these plagues down?
= Rotation with other crops
@ Rotation with other crops helps to keep most of them in check

~ What political price did the prime minister pay for free trade?
= splitting his party | the cost of splitting his party
@ at the cost of splitting his party

~ What preceded the disaster on the American steppe?
= ploughing of the southern Great Plains | the ploughing of the southern Great Plains for wheat
@ followed on the ploughing of the southern Great Plains for wheat

~ What were the good points of the Australian's new strain?
= ripened early and resisted drought
@ which ripened early and resisted drought

! How many tonnes of maize were harvested in 2021?

! Who discovered the gliadins?

! In what year did McCormick build his factory?

! When was spelt first cultivated in Germany?

! Who invented the flail?

! What prize did Gonjiro Inazuka receive?

! Which gene protects wheat against Ug99?

! How much did the Soviet Union pay for American grain?

! What did Richard Cobden propose in place of the Corn Laws?

! Why did the stripper fail in America?

! How many chromosomes does a goatgrass have?
