# Clothing
Clothing is any item worn on the body, made of textiles, skins or other thin sheets of material. It protects the wearer against cold, heat, rain, thorns and insects, and it covers what a society holds should not be seen; at the same time it shows rank, sex, occupation, faith and taste. Anthropologists distinguish draped garments, such as the sari, the toga and the Scottish plaid, from those that are cut and sewn to fit, such as trousers. In between stands the kimono, which is stitched from straight strips of cloth without curved seams, so that it can be taken apart for washing. Articles that are carried rather than worn, like umbrellas, are counted as accessories. The habit is found only in humans, who have lost most of their fur, and no people is known that does without any form of adornment.

When it began has been inferred from lice. The body louse, which lives in clothes, split off from the head louse, and by comparing their genes David Reed of the University of Florida estimated in 2011 that this happened at least 83,000 and possibly 170,000 years ago. Bone tools for working leather and fur, found in Contrebandiers Cave in Morocco, are up to 120,000 years old. The oldest needle with an eye, made of the bone of a bird, was discovered in 2016 in the Denisova Cave in Siberia and is about 50,000 years old. Twisted and dyed fibres of wild flax turned up at Dzudzuana in Georgia in layers of more than 30,000 years. Ötzi, the man who froze to death in the Alps about 3300 BC, wore leggings and a coat of goatskin, a cap of bear fur, and shoes stuffed with grass.

The Tarkhan dress from Egypt, a linen shirt with finely pleated sleeves that was radiocarbon-dated to between 3482 and 3102 BC, is the oldest woven garment; it was identified in London in 1977 in a bundle of dirty rags. Egyptian men wore a kilt called a shendyt. Trousers seem to have been invented by horsemen: a pair of wool from Yanghai in the Tarim basin, made of three pieces with a gusset in the crotch, dates from about 1000 BC. The Greeks and Romans looked down upon them as barbarous, and in 397 Honorius forbade them within the city of Rome. The toga, a semicircle of wool up to six metres wide, was reserved for male citizens, though prostitutes might be made to wear it. Senators had a broad purple stripe on the tunic, and candidates for office whitened their togas with chalk, from which, by way of candidus, "white", the word candidate comes.

Laws regulated what each class might wear. A Roman lex Oppia of 215 BC, passed after the defeat at Cannae, forbade women to wear many-coloured dresses or more than half an ounce of gold; they crowded the streets until it was repealed in 195. In England Edward III decreed in 1337 that only the royal family and the greater lords should wear imported furs, and an act of 1571 required males over six, except the gentry, to put on a cap of English wool on Sundays. Venice fined women for shoes known as chopines, which could be half a metre high. In China yellow was the colour of the emperor, and in 1645 the Manchu rulers ordered all men to shave the forehead and plait a queue on pain of death. Peter the Great taxed beards from 1698 and hung models of Western coats at the gates of Moscow.

Fashion in the sense of rapid change is often traced to the middle of the fourteenth century, when men at the courts of Burgundy and France took to short, tight jackets, fastened with rows of buttons, in place of the long tunic. Spain set the tone in the sixteenth century with black cloth, ruffs and the farthingale, a skirt stiffened by hoops. Under Louis XIV France took over the lead; his minister Colbert remarked that fashion was to the French what the mines of Peru were to Spain. Dolls in the latest dress were sent abroad and were let through even in wartime. On 7 October 1666 Charles II of England put on a long vest and promised never to alter it, the origin of the three-piece suit. Beau Brummell, a friend of the Prince Regent, replaced colour and lace about 1800 with dark wool, clean linen and perfect cut; he died poor at Caen in 1840.

Barthélemy Thimonnier, a tailor, patented a device for chain stitch in 1830 and made uniforms with eighty of them in Paris until a mob of tailors wrecked the shop in January 1831. Elias Howe patented the lockstitch machine in 1846, and Isaac Singer, who infringed his rights and had to pay, sold an improved one on instalments from 1856. Ebenezer Butterick, of Sterling, Massachusetts, published graded paper patterns in 1863. Standard sizes grew out of the measurements of soldiers in the American Civil War. Jacob Davis, a tailor at Reno, strengthened the pockets of work trousers with copper rivets and, lacking $68 for the fee, shared the patent of 20 May 1873 with Levi Strauss, who supplied the cloth. Whitcomb Judson showed a clasp locker in 1893; Gideon Sundback made it work twenty years later, and a rubber company named it the zipper. George de Mestral got the idea of Velcro in 1941 from burrs in his dog's coat.

Charles Frederick Worth, an Englishman, opened a house in the Rue de la Paix in 1858, sewed his name into dresses and showed them on living models, for which he is called the father of haute couture. Corsets, pulled tight with the help of metal eyelets, and crinolines of steel, patented in 1856, hampered women; the latter caught fire so easily that hundreds or even thousands burned. Amelia Bloomer advocated in 1851 loose trousers beneath a short skirt, but gave them up because the ridicule drew attention from the vote. Paul Poiret dropped the corset about 1906, and Coco Chanel introduced jersey, until then used for underwear, and in 1926 a little black dress which Vogue likened to the Ford. Christian Dior's New Look of 12 February 1947 used up to 20 metres of cloth. Louis Réard named the bikini after an atoll where bombs were being tested.

The fire at the Triangle Shirtwaist factory in New York on 25 March 1911, in which 146 workers died behind locked doors, led to laws on safety. A worse catastrophe happened on 24 April 2013, when the Rana Plaza, an eight-storey building near Dhaka, collapsed and killed 1,134 people; cracks had been seen the day before, but the garment makers were told to come in. More than two hundred brands then signed an accord on inspections. China exports the most apparel, followed by Bangladesh and Vietnam. The number of garments made yearly doubled between 2000 and 2014 to pass 100,000 million, and each is worn for a shorter time. Heaps of unsold goods lie in the Atacama Desert of Chile. To make a cotton T-shirt takes some 2,700 litres of water. Polyester, first made by John Whinfield and James Dickson in 1941, sheds tiny fibres in washing.

? What are umbrellas counted as?
= accessories
@ like umbrellas, are counted as accessories

? What does clothing protect against?
= cold, heat, rain, thorns and insects
@ protects the wearer against cold, heat, rain, thorns and insects

? Why can the kimono be taken apart?
= for washing | washing
@ so that it can be taken apart for washing

? The toga is an example of what?
= draped garments
@ draped garments, such as the sari, the toga

? where does the body louse live
= in clothes | clothes
@ The body louse, which lives in clothes

? What was the oldest eyed needle made of?
= bone of a bird | the bone of a bird
@ made of the bone of a bird

? In what cave were bone tools up to 120,000 years old found?
= Contrebandiers Cave | Contrebandiers Cave in Morocco
@ found in Contrebandiers Cave in Morocco

? What were Ötzi's shoes stuffed with?
= grass
@ shoes stuffed with grass

? What was Ötzi's cap made of?
= bear fur
@ a cap of bear fur

? When was the Tarkhan dress identified?
= 1977
@ it was identified in London in 1977

? What is a shendyt?
= a kilt | kilt
@ Egyptian men wore a kilt called a shendyt

? Who seem to have invented trousers?
= horsemen
@ Trousers seem to have been invented by horsemen

? Which emperor banned trousers in Rome?
= Honorius
@ in 397 Honorius forbade them

? What did Roman candidates do to their togas?
= whitened their togas with chalk | whitened
@ candidates for office whitened their togas with chalk

? How much gold did the lex Oppia allow women to wear?
= half an ounce
@ or more than half an ounce of gold

? When was the lex Oppia repealed?
= 195
@ they crowded the streets until it was repealed in 195

? What did the English act of 1571 require men to wear on Sundays?
= cap of English wool | a cap of English wool
@ to put on a cap of English wool on Sundays

? How high could chopines be?
= half a metre
@ chopines, which could be half a metre high

? What did the Manchu rulers order in 1645?
= all men to shave the forehead and plait a queue | shave the forehead and plait a queue
@ ordered all men to shave the forehead and plait a queue

? Who taxed beards?
= Peter the Great
@ Peter the Great taxed beards from 1698

? What was the farthingale?
= a skirt stiffened by hoops | skirt stiffened by hoops
@ the farthingale, a skirt stiffened by hoops

? what did Colbert compare fashion to
= the mines of Peru | mines of Peru
@ fashion was to the French what the mines of Peru were to Spain

? On what date did Charles II put on his vest?
= 7 October 1666
@ On 7 October 1666 Charles II of England

? Where did Beau Brummell die?
= Caen
@ he died poor at Caen in 1840

? What happened to Thimonnier's shop?
= a mob of tailors wrecked the shop | mob of tailors wrecked the shop
@ until a mob of tailors wrecked the shop

? Who patented the lockstitch machine?
= Elias Howe
@ Elias Howe patented the lockstitch machine

? What did Butterick publish in 1863?
= graded paper patterns | paper patterns
@ published graded paper patterns in 1863

? What did Jacob Davis use to make pockets stronger?
= copper rivets
@ the pockets of work trousers with copper rivets

? How much was the patent fee that Davis lacked?
= $68
@ lacking $68 for the fee

? Where did the idea of Velcro come from?
= burrs in his dog's coat | from burrs in his dog's coat
@ from burrs in his dog's coat

? Who is called the father of haute couture?
= Charles Frederick Worth
@ Charles Frederick Worth, an Englishman

? Why did Amelia Bloomer give up her trousers?
= the ridicule drew attention from the vote | because the ridicule drew attention from the vote
@ because the ridicule drew attention from the vote

? What had jersey been used for before Chanel?
= underwear
@ jersey, until then used for underwear

? How much cloth did a New Look dress use?
= up to 20 metres | 20 metres
@ used up to 20 metres of cloth

? What is the bikini named after?
= an atoll | atoll | an atoll where bombs were being tested
@ named the bikini after an atoll where bombs were being tested

? How many workers died at the Triangle factory?
= 146
@ in which 146 workers died behind locked doors

? How many storeys did the Rana Plaza have?
= eight
@ an eight-storey building near Dhaka

? What country exports most clothing?
= China
@ China exports the most apparel

? How many litres of water does it take to make a cotton t-shirt?
= some 2,700 | 2,700
@ takes some 2,700 litres of water

? Who made polyester first?
= John Whinfield and James Dickson
@ first made by John Whinfield and James Dickson

~ Which parasites help scholars to date the beginning of dressing?
= lice
@ When it began has been inferred from lice

~ How were the newest styles communicated to foreign courts?
= Dolls | Dolls in the latest dress
@ Dolls in the latest dress were sent abroad

~ What danger threatened ladies in steel-framed skirts?
= caught fire | caught fire so easily
@ the latter caught fire so easily that hundreds or even thousands burned

~ To what vehicle did a magazine compare a designer's plain evening wear?
= the Ford | Ford
@ a little black dress which Vogue likened to the Ford

~ What warning was ignored before the disaster in Bangladesh?
= cracks | cracks had been seen the day before
@ cracks had been seen the day before

~ Where do discarded new garments pile up in South America?
= Atacama Desert | the Atacama Desert of Chile
@ Heaps of unsold goods lie in the Atacama Desert

~ What pollution does laundering synthetic cloth cause?
= tiny fibres | sheds tiny fibres
@ sheds tiny fibres in washing

~ On whom were data gathered that led to ready-made measures?
= soldiers | soldiers in the American Civil War
@ the measurements of soldiers in the American Civil War

! How many women burned in Paris in 1856?

! Who locked the doors of the Triangle factory?

! What did Singer pay to Howe?

! When did Peter the Great abolish the tax on beards?

! How old was Ötzi when he died?

! Why did Honorius allow trousers?

! Who invented the sari?

! In what year did Levi Strauss go to Reno?

! How many brands refused to sign the accord?

! What colour was reserved for the Roman emperor?
