# Cheese
Cheese is a food made from milk by coagulating its main protein, casein, and separating the solid curd from the watery whey. Cows, goats, sheep and water buffalo supply most of the milk, but that of yaks, camels and reindeer is used too. About ten litres of cow's milk are needed for a kilogram of hard cheese. The product keeps far longer than the liquid from which it comes, is easier to carry, and concentrates fat, protein, calcium and phosphorus. More than a thousand kinds exist, which differ according to the animal and its fodder, the share of butterfat, the bacteria and moulds added, the treatment of the curd and the length of ageing. They are commonly classed by moisture as soft, semi-soft, hard and very hard, although no single scheme is satisfactory.

How it began is unknown. A favourite tale tells of an Arab merchant who carried milk in a pouch made from the stomach of a sheep and at the end of a day's ride found it turned to curds. Sieves of pottery from Kuyavia in Poland, about 7,000 years old, were shown in 2012 to contain residues of milk fat, which proves that curds were strained in them. Since most adults at that time could not digest lactose, a sugar that mostly runs off with the whey, the method made milk harmless to them. Well-preserved lumps of a kefir cheese, dated to about 1600 BC, were laid around the necks of mummies at Xiaohe in the Taklamakan Desert, and a solid mass was found in the tomb of Ptahmes, mayor of Memphis in Egypt. In the Odyssey the Cyclops Polyphemus drains curds in wicker baskets.

The Romans made it a staple, giving each legionary a daily ration of about an ounce. Columella, whose treatise on agriculture was written about AD 65, described rennet, pressing, salting and ripening so clearly that his directions could be followed today. Pliny the Elder thought the best varieties came from the neighbourhood of Nîmes. In the Middle Ages monks were forbidden meat on many days and took to dairying: Munster is named after a monastery in the Vosges, and Tête de Moine, "monk's head", originated at the abbey of Bellelay in the Swiss Jura. Roquefort is first recorded in a deed of 1070 in favour of the abbey of Conques, and Charles VI granted the villagers in 1411 a monopoly of ripening in their caves. Parmesan was already known to Boccaccio, who imagines in the Decameron a whole mountain of the grated cheese.

Milk is first warmed and soured by bacteria that change lactose into lactic acid; these starters also determine flavour. Then rennet is added, an extract from the fourth stomach of unweaned calves, whose active principle, chymosin, cuts a protein that keeps the casein particles apart. Vegetable coagulants, such as the thistle flowers used for Portuguese Serra da Estrela, do the same work. Since 1990, when a version produced by genetically altered bacteria was approved in the United States, microbial chymosin has come to be used for most cheese there. The gel is cut with wires: the smaller the pieces, the more whey escapes. Cooking, which for Swiss kinds means heating to between 50 and 57 °C, hardens the grains further. Salt is rubbed on, mixed in or absorbed from brine. It draws out moisture, checks unwanted germs and forms a rind.

During ripening, enzymes break down fat and protein into hundreds of aromatic substances. White mould, Penicillium camemberti, covers Brie and Camembert and softens them from the outside inward. Blue veins are formed by Penicillium roqueforti, for which wheels are pierced with needles to let air in. The orange coat of Limburger and Époisses, which are washed with brine or spirits, is the work of Brevibacterium linens, a microbe closely related to that responsible for the smell of feet. In Emmental the bacterium Propionibacterium freudenreichii gives off carbon dioxide; researchers in Switzerland reported in 2015 that specks of hay dust act as seeds for the holes, which explains why these have become fewer since milking has been done by machine. Parmigiano Reggiano matures for at least twelve months, and a wheel weighs about 40 kilograms and takes some 550 litres of milk.

Cheddar takes its name from a village in Somerset, whose caves offered a steady temperature. A pipe roll of Henry II records the purchase of 10,240 pounds of it in 1170. The word also denotes a process, cheddaring, in which slabs of curd are piled and turned so that acidity develops. Joseph Harding laid down rules of cleanliness and temperature in the 1850s and, asking no fee, taught them to visitors from America and Denmark. During the Second World War nearly all British milk was directed into a single "Government Cheddar", whereby the number of farms making cheese fell from more than 3,500 to fewer than 100. Stilton, called after a village on the Great North Road where it was sold to coach passengers, may be made in three counties only: Derbyshire, Leicestershire and Nottinghamshire; curiously, the village itself is in Cambridgeshire.

Manufacture on an industrial scale was begun by Jesse Williams, a dairyman at Rome in the state of New York, who in 1851 started to pool the milk of neighbouring farms; fifteen years later there were about 500 such factories in the state. Christian Hansen in Copenhagen sold standardised rennet from 1874. Processed cheese, which is melted with emulsifying salts and does not spoil easily, was devised in 1911 by Walter Gerber and Fritz Stettler at Thun. James L. Kraft patented a similar product in 1916 and supplied millions of tins to the American army. In Normandy, Marie Harel is said to have created Camembert in 1791 on the advice of a priest from Brie whom she was hiding, but it owed its fame to the wooden box introduced in 1890, which allowed it to travel, and to the soldiers of 1914–18, who received it with their rations.

Production of cow's milk cheese amounts to more than 20 million tonnes a year. The United States is the largest single producer, with Wisconsin and California in the lead; Germany is the largest exporter. The Greeks, French and Danes eat the most, in each case more than 20 kilograms per head. Names are protected in the European Union: a court ruled in 2005 that only Greece may use the word feta. Soft cheeses from raw milk may harbour Listeria, for which reason pregnant women are told to avoid them, and in the United States raw-milk cheese must be aged for at least sixty days. Charles de Gaulle is supposed to have asked how one could govern a country with 246 varieties. Cheese also entertains: at Cooper's Hill in Gloucestershire competitors chase a rolling wheel down a slope each spring, and Alkmaar in Holland keeps up its market with porters in straw hats.

? What is the main protein of milk?
= casein
@ coagulating its main protein, casein

? How much milk does it take to make one kilo of hard cheese?
= ten litres | About ten litres | ten litres of cow's milk
@ About ten litres of cow's milk are needed

? how are cheeses commonly classed
= by moisture | by moisture as soft, semi-soft, hard and very hard
@ They are commonly classed by moisture as soft, semi-soft, hard and very hard

? Besides cows and sheep what less usual animals give milk for cheese?
= yaks, camels and reindeer
@ that of yaks, camels and reindeer is used too

? What was the pouch of the Arab merchant made of?
= stomach of a sheep | the stomach of a sheep
@ a pouch made from the stomach of a sheep

? Where were the 7,000 year old sieves found?
= Kuyavia in Poland | Kuyavia | Poland
@ Sieves of pottery from Kuyavia in Poland

? What couldn't most adults digest in those days?
= lactose
@ most adults at that time could not digest lactose

? Who was Ptahmes?
= mayor of Memphis | mayor of Memphis in Egypt
@ the tomb of Ptahmes, mayor of Memphis in Egypt

? What does Polyphemus do in the Odyssey?
= drains curds in wicker baskets
@ the Cyclops Polyphemus drains curds in wicker baskets

? How much cheese did a Roman legionary get per day?
= about an ounce | an ounce
@ a daily ration of about an ounce

? Which writer imagined a mountain of grated Parmesan?
= Boccaccio
@ Parmesan was already known to Boccaccio

? Where does Tête de Moine come from?
= abbey of Bellelay | the abbey of Bellelay in the Swiss Jura | the abbey of Bellelay
@ originated at the abbey of Bellelay in the Swiss Jura

? What did Charles VI give to the people of Roquefort in 1411?
= a monopoly of ripening | a monopoly of ripening in their caves | monopoly of ripening in their caves
@ in 1411 a monopoly of ripening in their caves

? What do starter bacteria do with lactose?
= change lactose into lactic acid
@ soured by bacteria that change lactose into lactic acid

? Where does rennet come from?
= fourth stomach of unweaned calves | the fourth stomach of unweaned calves
@ an extract from the fourth stomach of unweaned calves

? What plant is used to curdle Serra da Estrela?
= thistle flowers | thistle
@ such as the thistle flowers used for Portuguese Serra da Estrela

? When was microbial chymosin approved in the United States?
= 1990
@ Since 1990, when a version produced by genetically altered bacteria

? What mould grows on Brie?
= Penicillium camemberti
@ White mould, Penicillium camemberti, covers Brie

? Why are blue cheeses pierced with needles?
= to let air in | let air in
@ wheels are pierced with needles to let air in

? What acts as seeds for the holes in Emmental?
= specks of hay dust | hay dust
@ specks of hay dust act as seeds for the holes

? How heavy is a wheel of Parmigiano Reggiano?
= about 40 kilograms | 40 kilograms
@ a wheel weighs about 40 kilograms

? How much cheddar was bought in 1170?
= 10,240 pounds
@ records the purchase of 10,240 pounds of it

? What is cheddaring?
= slabs of curd are piled and turned so that acidity develops | slabs of curd are piled and turned
@ in which slabs of curd are piled and turned so that acidity develops

? In which counties can Stilton be made?
= Derbyshire, Leicestershire and Nottinghamshire
@ in three counties only: Derbyshire, Leicestershire and Nottinghamshire

? Who laid down rules of cleanliness for cheddar?
= Joseph Harding
@ Joseph Harding laid down rules of cleanliness

? What did Jesse Williams begin to do in 1851?
= pool the milk of neighbouring farms
@ in 1851 started to pool the milk of neighbouring farms

? Processed cheese was invented by whom?
= Walter Gerber and Fritz Stettler
@ devised in 1911 by Walter Gerber and Fritz Stettler

? Who supplied tins of cheese to the US army?
= James L. Kraft | Kraft
@ James L. Kraft patented a similar product in 1916 and supplied millions

? What made it possible for Camembert to travel?
= wooden box | the wooden box | the wooden box introduced in 1890
@ it owed its fame to the wooden box introduced in 1890

? which country exports the most cheese
= Germany
@ Germany is the largest exporter

? What did a court decide about feta in 2005?
= only Greece may use the word feta | that only Greece may use the word feta
@ that only Greece may use the word feta

? How long must raw-milk cheese be aged in the U.S.?
= at least sixty days | sixty days
@ must be aged for at least sixty days

? How many varieties did de Gaulle speak of?
= 246
@ govern a country with 246 varieties

~ What religious rule drove the brothers to make dairy products?
= forbidden meat on many days | monks were forbidden meat on many days
@ monks were forbidden meat on many days

~ What human body part stinks because of a cousin of the orange germ?
= feet
@ responsible for the smell of feet

~ What modern farming change has reduced the number of eyes?
= milking has been done by machine
@ since milking has been done by machine

~ Which expectant consumers should stay away from the unpasteurised sort?
= pregnant women
@ for which reason pregnant women are told to avoid them

~ What decline did wartime policy bring about in Britain?
= number of farms making cheese fell from more than 3,500 to fewer than 100 | the number of farms making cheese fell
@ the number of farms making cheese fell from more than 3,500 to fewer than 100

~ Who sheltered a clergyman during the French Revolution?
= Marie Harel
@ Marie Harel is said to have created Camembert

~ Whose ancient instructions would still work?
= Columella
@ Columella, whose treatise on agriculture was written

~ What sport is practised on a Gloucestershire hillside?
= chase a rolling wheel down a slope | competitors chase a rolling wheel down a slope
@ competitors chase a rolling wheel down a slope

! How many farms made Stilton during the war?

! What was the name of the priest whom Marie Harel was hiding?

! When did Columella visit Nîmes?

! Which mould forms the rind of Cheddar?

! How much did Joseph Harding charge for his lessons?

! Who won the race at Cooper's Hill?

! Why did Henry II sell his cheese?

! How many tonnes of goat's cheese are produced each year?

! In what year was Parmesan first exported to America?

! Who found the sieves in Poland?
