# Coffee
Coffee is a drink prepared from the roasted seeds of shrubs of the genus Coffea, which belongs to the madder family. Of more than 120 species only two are of great importance. Coffea arabica, native to the highlands of south-western Ethiopia, makes up some 60 per cent of the harvest and is prized for its aroma; Coffea canephora, usually called robusta, grows in the lowlands of west and central Africa, resists disease better, and contains about twice as much caffeine. Arabica arose from a natural cross of robusta with another species, C. eugenioides, and, unlike its parents, can fertilise itself. The fruit, known as a cherry, turns red when ripe and normally holds two seeds with their flat sides together; where just one develops, as happens in about 5 per cent of cases, it is called a peaberry.

A story first printed in 1671 tells of a goatherd named Kaldi, who saw his animals dance after eating the berries, but nothing of the kind is known from earlier sources. The Oromo of Ethiopia are said to have mixed the ground fruit with fat as food for warriors. Reliable evidence for the drink comes from the middle of the fifteenth century in Yemen, where Sufis took it to stay awake during nightly devotions; one of them, Muhammad al-Dhabhani of Aden, is credited with introducing it. By 1510 it had reached Cairo. In the following year Khair Beg, the governor of Mecca, closed the coffee-houses, since he feared that satirical verses about him came from them, but the sultan in Cairo overruled him. Two Syrians, Hakam of Aleppo and Shams of Damascus, opened the first such house in Istanbul about 1555.

For two centuries the world was supplied almost wholly from the terraces of Yemen through the port of Mocha. To preserve the monopoly, beans were boiled or parched so that they would not sprout. An Indian pilgrim, Baba Budan, nevertheless smuggled out seven seeds around 1670, it is said strapped to his belly, and planted them in the hills of Chikmagalur. The Dutch brought seedlings from Malabar to Java in 1696 and, after these had been lost in a flood, again in 1699. One of the plants raised from them was sent to the botanical garden of Amsterdam, and the burgomaster presented its offspring to Louis XIV in 1714. From Paris the naval officer Gabriel de Clieu took a sapling to Martinique about 1723, sharing with it his ration of water when the ship was becalmed. Francisco de Melo Palheta carried it to Brazil in 1727, allegedly concealed in a bouquet from the wife of the governor of French Guiana.

In Venice a coffee-house is documented by the middle of the seventeenth century, and in England the first was established at Oxford in 1650 by a man called Jacob. Pasqua Rosée, a servant of Greek or Armenian origin, set up London's earliest in St Michael's Alley in 1652. For a penny anyone decently dressed could sit down and read the newspapers, so that they were nicknamed penny universities. Edward Lloyd's house was frequented by shipowners and underwriters and grew into the insurance market which bears his name; the Stock Exchange began at Jonathan's in Change Alley. Charles II tried to suppress them in December 1675 as nests of sedition, but had to withdraw his proclamation within days. In Paris the Sicilian Procopio Cutò opened his café in 1686, and in Leipzig about 1735 Bach composed a cantata about a girl who would not give up her three cups a day.

Trees bear three to four years after planting and, as the cherries do not ripen together, are best picked by hand. In the dry method, the older one, the fruit is spread in the sun for up to four weeks and the husk then removed. The wet method, by which the skin is pulled off and the sticky mucilage fermented away for one or two days, gives a cleaner and more acid cup, but requires plenty of water. In roasting, at temperatures of around 200 °C, they lose 15 to 20 per cent of their weight and nearly double in size, and at the "first crack" steam bursts them audibly. Hundreds of aromatic compounds come into being. Kopi luwak, collected from the droppings of the Asian palm civet, is among the dearest kinds, though critics call it a gimmick that encourages the caging of the animals.

In the Turkish manner, finely ground coffee is brought to the boil with sugar in a small pot, and the grounds settle in the cup. Melitta Bentz, a housewife in Dresden, punched holes in a brass vessel and lined it with blotting paper from her son's exercise book, and was granted protection for her filter in 1908. Angelo Moriondo of Turin showed a steam-driven machine in 1884; Luigi Bezzera improved it in 1901, selling his patent to Desiderio Pavoni, but only the lever apparatus that Achille Gaggia brought out after the Second World War reached the pressure of about nine atmospheres that gives espresso its foam, the crema. Alfonso Bialetti's octagonal aluminium Moka pot dates from 1933. Soluble coffee was invented by Satori Kato, who displayed it at Buffalo in 1901, and Nescafé, developed by Max Morgenthaler to use up a Brazilian surplus, was launched in 1938.

Coffee rust, Hemileia vastatrix, a fungus which covers the leaves with orange powder, was noticed in Ceylon in 1869 and within twenty years compelled planters there to turn to tea. It crossed the Atlantic in 1970. In Brazil, where slavery was abolished only in 1888, the valley of the Paraíba and later São Paulo produced so much that in 1906 the states agreed at Taubaté to buy up stocks in order to raise the price. After the crash of 1929 more went to waste: between 1931 and 1944 some 78 million bags of 60 kilograms were burned or thrown into the sea, and locomotives were fired with beans. A frost on 17 and 18 July 1975 killed over half the trees of Paraná. An International Coffee Agreement, first signed in 1962, set export quotas until it broke down in 1989, whereupon Vietnam, which had grown little before, rose to second place behind Brazil.

The stimulant was isolated in 1819 by Friedlieb Ferdinand Runge, to whom Goethe had given a box of rare mocha beans with the request to analyse them. It acts by blocking the receptors of adenosine, a substance which accumulates in the brain during the day and causes drowsiness; half of a dose is eliminated in about five hours. Ludwig Roselius, a merchant of Bremen, who believed that too much coffee had killed his father, developed a way of removing caffeine with benzene and sold the product as Kaffee HAG from 1906. Nowadays water or carbon dioxide under pressure is employed instead. Unfiltered coffee raises cholesterol because of cafestol, an oily compound that paper retains. Large surveys associate moderate drinking with a lower risk of type 2 diabetes, Parkinson's disease and cirrhosis. The people of Finland consume the most, about 12 kilograms a head each year.

? What family does the coffee genus belong to?
= madder family | the madder family
@ the genus Coffea, which belongs to the madder family

? How much of the harvest is arabica?
= some 60 per cent | 60 per cent
@ makes up some 60 per cent of the harvest

? What is a coffee fruit with just one seed called?
= peaberry | a peaberry
@ as happens in about 5 per cent of cases, it is called a peaberry

? what is the fruit of the coffee plant called
= a cherry | cherry
@ The fruit, known as a cherry, turns red when ripe

? Why did Sufis drink coffee?
= to stay awake during nightly devotions | stay awake during nightly devotions
@ where Sufis took it to stay awake during nightly devotions

? Who was Khair Beg?
= governor of Mecca | the governor of Mecca
@ Khair Beg, the governor of Mecca

? Who opened the first coffee-house in Istanbul?
= Hakam of Aleppo and Shams of Damascus | Two Syrians, Hakam of Aleppo and Shams of Damascus
@ Two Syrians, Hakam of Aleppo and Shams of Damascus

? What was coffee fruit mixed with by the Oromo?
= fat
@ have mixed the ground fruit with fat as food

? Through which port did Yemen export its coffee?
= Mocha | port of Mocha
@ from the terraces of Yemen through the port of Mocha

? What was done to the beans to stop them from sprouting?
= boiled or parched
@ beans were boiled or parched so that they would not sprout

? How many seeds did Baba Budan smuggle out?
= seven
@ nevertheless smuggled out seven seeds around 1670

? Who took a coffee sapling to Martinique?
= Gabriel de Clieu | the naval officer Gabriel de Clieu
@ the naval officer Gabriel de Clieu took a sapling to Martinique

? In what year was Louis XIV given a coffee plant?
= 1714
@ presented its offspring to Louis XIV in 1714

? What happened to the seedlings taken to Java in 1696?
= lost in a flood
@ after these had been lost in a flood

? Where was England's first coffee-house?
= Oxford
@ the first was established at Oxford in 1650

? What nickname did London coffee-houses have?
= penny universities
@ they were nicknamed penny universities

? What did Lloyd's coffee-house turn into?
= the insurance market | insurance market | the insurance market which bears his name
@ grew into the insurance market which bears his name

? Why did Charles II want to suppress coffee-houses?
= as nests of sedition | nests of sedition
@ tried to suppress them in December 1675 as nests of sedition

? When did Procopio Cutò open his café?
= 1686
@ the Sicilian Procopio Cutò opened his café in 1686

? What is Bach's coffee cantata about?
= a girl who would not give up her three cups a day | girl who would not give up her three cups a day
@ a cantata about a girl who would not give up her three cups a day

? How long is the fruit dried in the sun?
= up to four weeks | four weeks
@ is spread in the sun for up to four weeks

? What percentage of their weight do beans lose when roasted?
= 15 to 20 per cent | 15 to 20
@ they lose 15 to 20 per cent of their weight

? What is Kopi luwak collected from?
= droppings of the Asian palm civet | the droppings of the Asian palm civet
@ collected from the droppings of the Asian palm civet

? What did Melitta Bentz use as the first filter?
= blotting paper | blotting paper from her son's exercise book
@ lined it with blotting paper from her son's exercise book

? Whose machine reached nine atmospheres of pressure?
= Achille Gaggia
@ the lever apparatus that Achille Gaggia brought out

? The foam of an espresso is called what?
= crema | the crema
@ gives espresso its foam, the crema

? Who invented soluble coffee?
= Satori Kato
@ Soluble coffee was invented by Satori Kato

? When did coffee rust cross the Atlantic?
= 1970
@ It crossed the Atlantic in 1970

? What did planters in Ceylon do because of the rust?
= turn to tea
@ compelled planters there to turn to tea

? How many bags of coffee did Brazil destroy between 1931 and 1944?
= 78 million | some 78 million
@ between 1931 and 1944 some 78 million bags

? what killed half of the trees in Paraná
= A frost | frost | A frost on 17 and 18 July 1975
@ A frost on 17 and 18 July 1975 killed over half the trees

? Who isolated caffeine?
= Friedlieb Ferdinand Runge
@ isolated in 1819 by Friedlieb Ferdinand Runge

? What does adenosine cause?
= drowsiness
@ accumulates in the brain during the day and causes drowsiness

? What was used by Roselius to remove caffeine?
= benzene
@ a way of removing caffeine with benzene

? Which people drink the most coffee?
= Finland | The people of Finland
@ The people of Finland consume the most

~ What sacrifice did a sailor make for his green passenger?
= sharing with it his ration of water | his ration of water
@ sharing with it his ration of water when the ship was becalmed

~ How did a romantic gift help to found South America's industry?
= concealed in a bouquet | allegedly concealed in a bouquet
@ allegedly concealed in a bouquet from the wife

~ What gossip moved an official to shut the establishments?
= satirical verses about him | satirical verses about him came from them
@ since he feared that satirical verses about him came from them

~ Which poet provided a scientist with raw material?
= Goethe
@ to whom Goethe had given a box

~ What personal loss inspired the merchant to make a harmless version?
= too much coffee had killed his father | coffee had killed his father
@ believed that too much coffee had killed his father

~ How were trains powered during the glut?
= with beans | fired with beans | beans
@ locomotives were fired with beans

~ Which Asian newcomer climbed to second rank after the pact collapsed?
= Vietnam
@ whereupon Vietnam, which had grown little before

~ What do opponents object to in the luxury product from Asia?
= encourages the caging of the animals | a gimmick that encourages the caging of the animals
@ a gimmick that encourages the caging of the animals

! When was Kaldi born?

! How many coffee-houses were there in London in 1675?

! What killed Ludwig Roselius?

! Who printed the story of the goatherd?

! What did Luigi Bezzera pay for the patent of Pavoni?

! Which fungus destroyed the coffee of Java?

! How many cups of coffee did Bach drink each day?

! Why did the International Coffee Agreement break down?

! When was slavery abolished in Martinique?

! What percentage of caffeine does Coffea eugenioides contain?
