# Cotton
Cotton is a soft, fluffy fibre that grows in a protective capsule, the boll, around the seeds of plants of the genus Gossypium, relatives of the mallow and the hibiscus. It is almost pure cellulose. Each fibre is a single cell, an outgrowth of the seed coat, which collapses into a twisted ribbon when the boll opens and dries; thanks to the twist the fibres cling to one another when spun. Four species are cultivated. Upland cotton, G. hirsutum, from Mexico and Central America accounts for about nine-tenths of the world's crop; G. barbadense, which comes from western South America and includes the Egyptian, Pima and Sea Island kinds, has longer and silkier fibres; G. arboreum and G. herbaceum, natives of the Old World, are of minor importance. The length of the fibre, known as the staple, decides the price.

The plant was brought into cultivation independently on both sides of the ocean. At Mehrgarh in Baluchistan a few mineralised fibres, preserved inside a copper bead because the metal repelled microbes, were dated to the sixth millennium BC, and a scrap of cloth dyed with madder was found at Mohenjo-daro. In Peru, fishermen on the coast made nets and lines of cotton by about 3000 BC, before they had pottery. Herodotus reported that in India there were trees bearing wool finer than that of sheep; for this reason the Germans still say Baumwolle, "tree wool". In medieval Europe some believed, as the Travels of Sir John Mandeville describe, that little lambs grew on the branches. The English name, like the Spanish algodón, goes back to the Arabic qutn, since it was the Arabs who spread the crop to Sicily and Andalusia.

Indian weavers supplied half the world. Muslin from Dhaka was so fine that poets called it woven air, and chintz, painted or printed in fast colours with the aid of mordants, became the rage in Europe after the East India Company started importing it in the seventeenth century. Makers of wool and silk protested. France prohibited printed calicoes in 1686, and Britain followed with an act in 1700 and a second, which banned even the wearing of most of them, in 1721. These laws had an unforeseen effect: they encouraged the English to print and spin for themselves. Fustian, a mixture of linen warp and cotton weft, was exempted by a law of 1736. A century later the tide had turned, and Lancashire, protected by tariffs and equipped with machines, was exporting cloth to India, where millions of spinners and weavers lost their livelihood.

A series of inventions made this possible. John Kay of Bury patented the flying shuttle in 1733, with which a single weaver could make broad cloth, and thereby created a hunger for yarn. James Hargreaves, a weaver at Oswaldtwistle, devised the spinning jenny about 1764; at first it had eight spindles, and neighbours who feared for their work broke into his house. Richard Arkwright, formerly a barber and wig-maker, patented the water frame in 1769 and opened a mill at Cromford in Derbyshire two years later, which was worked day and night in shifts. Samuel Crompton combined the two machines in his mule of 1779, but, too poor for a patent, gave it to the public in exchange for promises, and received about £60. Edmund Cartwright, a clergyman, built a power loom in 1785. Manchester, where steam mills were concentrated, was nicknamed Cottonopolis.

In the American South upland cotton was scarcely worth growing, because it took a worker a whole day to free a pound of lint from its sticky green seeds. In 1793 Eli Whitney, a graduate of Yale who was staying at Mulberry Grove, a plantation near Savannah that belonged to the widow of General Nathanael Greene, constructed an engine, or gin, whose wire teeth pulled the lint through slots too narrow for the seed. It multiplied output fifty times. Imitations were so numerous that Whitney earned little by his patent of 1794 and turned to muskets. Exports rose from half a million pounds in 1793 to almost two thousand million in 1860, when they made up more than half of all American exports in value. Slavery, which had seemed to be dying out, revived: the number of slaves grew from about 700,000 in 1790 to four million, and hundreds of thousands were sold to the west.

"No power on earth dares to make war upon it. Cotton is king," declared Senator James Henry Hammond of South Carolina in 1858. When war came, the Confederacy withheld its crop in the belief that Britain would intervene, yet Liverpool warehouses were full and the government stayed neutral. By November 1862 about three-fifths of Lancashire's looms stood idle, and nearly half a million people lived on relief; nevertheless workers meeting at the Free Trade Hall in Manchester wrote to Lincoln in support of the blockade, and he thanked them for "sublime Christian heroism". After the war most freedmen became sharecroppers, who farmed a plot for a part of the harvest and were kept in debt by local stores. The boll weevil, a beetle from Mexico, entered Texas in 1892; at Enterprise, Alabama, a monument was dedicated to it in 1919, since it had forced farmers to take up peanuts.

In India Mohandas Gandhi made the spinning wheel a symbol of independence and asked his followers to burn foreign cloth. The Soviet Union diverted the Amu Darya and Syr Darya to irrigate fields in Uzbekistan and Turkmenistan, as a consequence of which the Aral Sea, once the fourth largest lake, has lost about nine-tenths of its volume since 1960. To grow a kilogram of lint takes on average around 10,000 litres of water, though much of it may be rain. Bt cotton, which contains a gene from a soil bacterium that is poisonous to bollworms, was introduced in 1996 and covers more than 90 per cent of the area in India. Machines for picking, perfected by the brothers John and Mack Rust and by International Harvester in the 1930s and 1940s, hastened the migration of black Americans to northern cities.

About 25 million tonnes of lint are grown a year, with China, India, Brazil and the United States as the chief producers; Bangladesh, although it grows very little, is one of the greatest importers because of its clothing factories. A bale weighs 480 pounds in America. Nothing is wasted: the short fuzz left on the seeds, called linters, is made into banknotes, swabs and cellulose for explosives, the seeds are pressed for oil, and the cake is fed to cattle, which, unlike pigs and poultry, tolerate the poison gossypol. In 1844 John Mercer found that caustic soda makes the fibre swell and become stronger; Horace Lowe discovered in 1890 that it also gains a lustre if it is held under tension during the process. Denim, named after Nîmes, corduroy, velveteen and terry towelling are usually of cotton. It absorbs moisture well and is stronger when wet than dry.

? What is cotton fibre almost entirely made of?
= cellulose | pure cellulose
@ It is almost pure cellulose

? What is the capsule around the cotton seeds called?
= boll | the boll
@ grows in a protective capsule, the boll

? Which species makes up nine-tenths of the world crop?
= G. hirsutum | Upland cotton | Upland cotton, G. hirsutum
@ Upland cotton, G. hirsutum, from Mexico

? what determines the price of cotton
= The length of the fibre | length of the fibre | staple
@ The length of the fibre, known as the staple, decides the price

? Why were the fibers at Mehrgarh preserved?
= the metal repelled microbes | because the metal repelled microbes
@ because the metal repelled microbes

? What did Peruvian fishermen make from cotton?
= nets and lines
@ fishermen on the coast made nets and lines of cotton

? What does Baumwolle mean?
= tree wool
@ the Germans still say Baumwolle, "tree wool"

? From which Arabic word does the name cotton come?
= qutn
@ goes back to the Arabic qutn

? What did poets call the muslin of Dhaka?
= woven air
@ so fine that poets called it woven air

? In what year did France ban printed calicoes?
= 1686
@ France prohibited printed calicoes in 1686

? Who protested against the import of chintz?
= Makers of wool and silk
@ Makers of wool and silk protested

? What is fustian?
= a mixture of linen warp and cotton weft | mixture of linen warp and cotton weft
@ Fustian, a mixture of linen warp and cotton weft

? Who patented the flying shuttle?
= John Kay | John Kay of Bury
@ John Kay of Bury patented the flying shuttle

? How many spindles did the first spinning jenny have?
= eight
@ at first it had eight spindles

? What was Arkwright's former profession?
= barber and wig-maker | a barber and wig-maker
@ Richard Arkwright, formerly a barber and wig-maker

? Where did Arkwright open a mill?
= Cromford | Cromford in Derbyshire
@ opened a mill at Cromford in Derbyshire

? How much money did Crompton get for the mule?
= £60 | about £60
@ in exchange for promises, and received about £60

? The power loom was built by whom?
= Edmund Cartwright
@ Edmund Cartwright, a clergyman, built a power loom

? Which city had the nickname Cottonopolis?
= Manchester
@ Manchester, where steam mills were concentrated, was nicknamed Cottonopolis

? Whose plantation was Whitney staying at when he built the gin?
= widow of General Nathanael Greene | the widow of General Nathanael Greene
@ belonged to the widow of General Nathanael Greene

? What did Whitney turn to after the cotton gin?
= muskets
@ by his patent of 1794 and turned to muskets

? How many slaves were there in 1790?
= about 700,000 | 700,000
@ grew from about 700,000 in 1790 to four million

? How much did the gin increase output?
= fifty times
@ It multiplied output fifty times

? Who said that cotton is king?
= James Henry Hammond | Senator James Henry Hammond
@ declared Senator James Henry Hammond of South Carolina

? Why did the Confederacy hold back its cotton?
= in the belief that Britain would intervene | belief that Britain would intervene
@ withheld its crop in the belief that Britain would intervene

? What share of Lancashire's looms was idle in November 1862?
= three-fifths | about three-fifths
@ By November 1862 about three-fifths of Lancashire's looms stood idle

? What did Lincoln thank the workers of Manchester for?
= sublime Christian heroism
@ he thanked them for "sublime Christian heroism"

? When did the boll weevil reach Texas?
= 1892
@ The boll weevil, a beetle from Mexico, entered Texas in 1892

? What rivers were diverted to irrigate cotton in Central Asia?
= Amu Darya and Syr Darya | the Amu Darya and Syr Darya
@ The Soviet Union diverted the Amu Darya and Syr Darya

? How much water does one kilogram of cotton need?
= around 10,000 litres | 10,000 litres
@ takes on average around 10,000 litres of water

? when was bt cotton introduced
= 1996
@ poisonous to bollworms, was introduced in 1996

? Why does Bangladesh import so much cotton?
= because of its clothing factories | its clothing factories
@ one of the greatest importers because of its clothing factories

? What are linters made into?
= banknotes, swabs and cellulose for explosives
@ is made into banknotes, swabs and cellulose for explosives

? Who found out that caustic soda strengthens cotton?
= John Mercer
@ In 1844 John Mercer found that caustic soda

? Is cotton weaker when it is wet?
= stronger when wet than dry | is stronger when wet than dry
@ is stronger when wet than dry

~ What creatures were once imagined to hang on the bushes?
= little lambs | lambs
@ that little lambs grew on the branches

~ Why did an Alabama town put up a memorial to a pest?
= it had forced farmers to take up peanuts | since it had forced farmers to take up peanuts
@ since it had forced farmers to take up peanuts

~ How did locals react to the new machine of the inventor from Oswaldtwistle?
= broke into his house | neighbours who feared for their work broke into his house
@ neighbours who feared for their work broke into his house

~ Which body of water has nearly disappeared because of irrigation?
= Aral Sea | the Aral Sea
@ as a consequence of which the Aral Sea, once the fourth largest lake

~ What did the leader of the independence movement want people to set on fire?
= foreign cloth
@ asked his followers to burn foreign cloth

~ Which animals can safely eat the leftovers of oil pressing?
= cattle
@ the cake is fed to cattle

~ What made the harvest so slow and unprofitable before 1793?
= it took a worker a whole day to free a pound of lint | it took a worker a whole day to free a pound of lint from its sticky green seeds
@ it took a worker a whole day to free a pound of lint from its sticky green seeds

~ What population shift did automatic harvesters accelerate?
= migration of black Americans to northern cities | the migration of black Americans to northern cities
@ hastened the migration of black Americans to northern cities

! How did Samuel Crompton die?

! Who invented the flying shuttle in America?

! How many people lived at Mehrgarh?

! When did John Kay open a mill at Cromford?

! Why did Britain repeal the act of 1721?

! Who painted the chintz imported by the East India Company?

! How much did Whitney sell his patent for?

! What is the name of the weavers who broke the power loom?

! How many tonnes of cotton does Bangladesh export?

! In which year will the Aral Sea dry up?
