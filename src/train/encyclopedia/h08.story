# Sugar
Sugar is the common name of sweet-tasting, soluble carbohydrates, and in trade it means sucrose, a compound of glucose and fructose. All green plants produce it, but only two, the sugar cane and the sugar beet, contain enough for large-scale extraction. Cane, a tall tropical grass, provides nearly four-fifths of the supply of about 180 million tonnes a year, and beet, a root crop of temperate climates, furnishes the rest. A gram of sugar yields roughly four kilocalories. Besides sweetening, it preserves fruit by withholding water from microbes, feeds the yeast in dough, and browns when heated. Lactose, found in milk, and maltose, formed when grain germinates, are other sugars; honey and maple syrup are mixtures that were used as sweeteners long before crystals became available.

Cane was domesticated in New Guinea some 8,000 years ago, where people chewed it for its juice, and was carried by Austronesian sailors to the Philippines and India. Nearchus, the admiral of Alexander the Great, wrote in 325 BC of Indian reeds that give honey without bees. How to boil the juice down to crystals was worked out in northern India, probably under the Gupta dynasty; the Sanskrit word sharkara, meaning gravel, lives on in "sugar", and khanda, a lump, in "candy". An envoy of the Tang emperor Taizong obtained the method from India in 647. Persians refined it at Gundeshapur, and after the Arab conquest cane spread with irrigation to Egypt, Cyprus, Sicily and Andalusia. Crusaders, who met caravans of "sweet salt" in Syria, took the taste home with them. In England in 1319 a pound cost about two shillings.

In 1425 Prince Henry of Portugal had cane from Sicily planted on Madeira, which within seventy years was the largest supplier of Europe, and São Tomé, worked by African slaves, took its place. On his second voyage, in 1493, Columbus carried shoots from the Canary Islands to Hispaniola. The Portuguese established the crop in Brazil, where Martim Afonso de Sousa built a mill at São Vicente in the 1530s; by 1600 Bahia and Pernambuco dominated the market. The Dutch, who seized Recife in 1630 and were expelled in 1654, passed their knowledge on to Barbados. James Drax introduced the three-roller mill there in the 1640s, and land prices rose tenfold in less than ten years. Jamaica and the French colony of Saint-Domingue, which by the 1780s supplied about 40 per cent of Europe's sugar, followed.

The plantation system rested on slavery. Of the more than twelve million Africans embarked for the New World, by far the greater number were destined for colonies that grew cane. Gangs set out before dawn to dig holes, spread dung and cut, and during the harvest they laboured in shifts through the night, since the juice spoils within a day of cutting. Mill hands kept a hatchet ready to sever an arm caught between the rollers. Deaths exceeded births, so that planters depended on continual imports. In 1791 Saint-Domingue rose in rebellion, and the state of Haiti was proclaimed on 1 January 1804; refugees took the industry to Cuba and Louisiana. In Britain William Fox urged people in a pamphlet of 1791 to abstain from West Indian sugar, and some 300,000 are said to have done so. After emancipation, indentured workers from India were brought to Mauritius, Trinidad and Fiji.

In 1747 Andreas Sigismund Marggraf, a chemist in Berlin, proved with the help of a microscope that crystals from beet are identical with those from cane. The white beets he examined held less than 2 per cent. His pupil Franz Karl Achard bred a better strain and, supported by King Frederick William III, opened the first factory at Cunern in Silesia in 1801. The British blockade deprived the Continent of colonial goods, and Napoleon decreed in 1811 that 32,000 hectares be sown with beet; in January 1812 he pinned his own cross of the Legion of Honour on Benjamin Delessert, whose works at Passy had produced fine loaves. When peace returned most factories failed, but selection, which Louis de Vilmorin put on a scientific footing, raised the content to above 15 per cent, and by 1880 more beet than cane sugar was made in the world.

At the mill the stalks are shredded and crushed, and the juice is heated with lime, which neutralises acids and carries impurities down. Norbert Rillieux, a free man of colour from New Orleans who had studied in Paris, patented in 1843 an evaporator that used the steam of one vessel to heat the next, cutting the consumption of fuel by half. Centrifuges, adopted from laundries and dye works by David Weston in Hawaii in 1852, separate the crystals from the mother liquor, molasses, in minutes instead of weeks. The fibrous residue, bagasse, fires the boilers. Beets are cut into slices called cossettes and soaked in hot water, and the pulp is dried for cattle. Sugar loaves, conical because syrup had to drain from their moulds, went out of use when Jakob Christoph Rad, who managed a refinery at Dačice in Moravia, patented the cube in 1843.

Sugar ceased to be a luxury in the eighteenth century, when the British took it in tea, jam and puddings, and consumption rose from four pounds per head in 1700 to eighteen in 1800. The duty was reduced in 1845 and done away with in 1874, after which biscuits and chocolate became everyday fare. Sweetness was bought at a price: the teeth of rich Elizabethans, among them the queen's, were black with decay. William Banting, a London undertaker, published his Letter on Corpulence in 1863, in which he advised the stout to shun sugar and starch. John Yudkin warned of heart disease in Pure, White and Deadly in 1972, but was ridiculed by colleagues who blamed fat. Mexico put a tax of one peso per litre on soft drinks in 2014, and Britain a graded levy in 2018.

Substitutes were found mostly by accident. Constantin Fahlberg discovered saccharin, several hundred times as sweet as sucrose, at Johns Hopkins University in 1879, when he noticed the taste of his unwashed fingers at supper. Aspartame was stumbled on by James Schlatter in 1965 while he was working on a drug for ulcers. High-fructose corn syrup, for which the enzyme was described by American chemists in 1957 and made practical in Japan by Yoshiyuki Takasaki, replaced sugar in American soft drinks by 1984, because import quotas kept the latter dear. Brazil is the foremost producer, with India close behind; about half of Brazilian cane is turned into ethanol under a programme, Proálcool, that was launched in 1975 in answer to the oil crisis. A hectare can bear more than 70 tonnes of cane, and the stubble sprouts again for several years.

? What is sucrose made up of?
= glucose and fructose
@ sucrose, a compound of glucose and fructose

? Which two plants contain enough sugar to be used on a large scale?
= sugar cane and the sugar beet | the sugar cane and the sugar beet
@ only two, the sugar cane and the sugar beet

? how much of the supply comes from cane
= nearly four-fifths | four-fifths
@ provides nearly four-fifths of the supply

? How does sugar preserve fruit?
= by withholding water from microbes | withholding water from microbes
@ it preserves fruit by withholding water from microbes

? Where was sugar cane first domesticated?
= New Guinea
@ Cane was domesticated in New Guinea

? Who was Nearchus?
= the admiral of Alexander the Great | admiral of Alexander the Great
@ Nearchus, the admiral of Alexander the Great

? What does the Sanskrit word sharkara mean?
= gravel
@ the Sanskrit word sharkara, meaning gravel

? What did the crusaders call sugar?
= sweet salt
@ who met caravans of "sweet salt" in Syria

? How much did a pound of sugar cost in England in 1319?
= about two shillings | two shillings
@ a pound cost about two shillings

? Which island replaced Madeira as the main supplier?
= São Tomé
@ São Tomé, worked by African slaves, took its place

? In which year did Columbus take cane to Hispaniola?
= 1493
@ On his second voyage, in 1493, Columbus carried shoots

? What did James Drax bring to Barbados?
= three-roller mill | the three-roller mill
@ James Drax introduced the three-roller mill there

? What happened to land prices in Barbados?
= rose tenfold | rose tenfold in less than ten years
@ land prices rose tenfold in less than ten years

? When were the Dutch driven out of Recife?
= 1654
@ seized Recife in 1630 and were expelled in 1654

? Why did slaves have to work through the night in the harvest?
= the juice spoils within a day of cutting | since the juice spoils within a day of cutting
@ since the juice spoils within a day of cutting

? What was the hatchet in the mill for?
= to sever an arm caught between the rollers | sever an arm caught between the rollers
@ a hatchet ready to sever an arm caught between the rollers

? What did William Fox tell people to do?
= abstain from West Indian sugar | to abstain from West Indian sugar
@ in a pamphlet of 1791 to abstain from West Indian sugar

? Where did refugees from Saint-Domingue take the sugar industry?
= Cuba and Louisiana
@ refugees took the industry to Cuba and Louisiana

? What did Marggraf prove in 1747?
= crystals from beet are identical with those from cane | that crystals from beet are identical with those from cane
@ that crystals from beet are identical with those from cane

? Where was the first beet sugar factory?
= Cunern | Cunern in Silesia
@ opened the first factory at Cunern in Silesia

? Who got a cross of the Legion of Honour from Napoleon himself?
= Benjamin Delessert
@ cross of the Legion of Honour on Benjamin Delessert

? How many hectares of beet did Napoleon order?
= 32,000
@ decreed in 1811 that 32,000 hectares be sown with beet

? what is lime added to the juice for
= neutralises acids and carries impurities down
@ which neutralises acids and carries impurities down

? The evaporator patented in 1843 was the work of whom?
= Norbert Rillieux
@ Norbert Rillieux, a free man of colour from New Orleans

? What is bagasse used for?
= fires the boilers
@ The fibrous residue, bagasse, fires the boilers

? What are slices of beet called?
= cossettes
@ Beets are cut into slices called cossettes

? Who patented the sugar cube?
= Jakob Christoph Rad
@ went out of use when Jakob Christoph Rad

? How many pounds of sugar per head did the British eat in 1800?
= eighteen
@ from four pounds per head in 1700 to eighteen in 1800

? What was Banting's job?
= undertaker | a London undertaker | London undertaker
@ William Banting, a London undertaker

? When did Mexico introduce a soft drink tax?
= 2014
@ one peso per litre on soft drinks in 2014

? What did John Yudkin warn of?
= heart disease
@ John Yudkin warned of heart disease

? Where was saccharin discovered?
= Johns Hopkins University
@ at Johns Hopkins University in 1879

? What was James Schlatter looking for when he found aspartame?
= a drug for ulcers | drug for ulcers
@ while he was working on a drug for ulcers

? How much of Brazil's cane becomes ethanol?
= about half | half
@ about half of Brazilian cane is turned into ethanol

~ Why were the old loaves shaped like cones?
= syrup had to drain from their moulds | because syrup had to drain from their moulds
@ conical because syrup had to drain from their moulds

~ What told the chemist at dinner that he had found a sweetener?
= taste of his unwashed fingers | the taste of his unwashed fingers
@ he noticed the taste of his unwashed fingers at supper

~ Which monarch had rotten black teeth?
= the queen | queen
@ the teeth of rich Elizabethans, among them the queen's, were black

~ Why were American bottlers glad to switch to maize?
= import quotas kept the latter dear | because import quotas kept the latter dear
@ because import quotas kept the latter dear

~ What savings did the inventor from Louisiana achieve?
= cutting the consumption of fuel by half | consumption of fuel by half
@ cutting the consumption of fuel by half

~ What proof is there that the labourers' lives were short?
= Deaths exceeded births
@ Deaths exceeded births, so that planters depended on continual imports

~ Who filled the gap left by the freed slaves on Mauritius?
= indentured workers from India | indentured workers
@ indentured workers from India were brought to Mauritius

~ From which industry did Hawaii borrow its spinning machines?
= laundries and dye works
@ adopted from laundries and dye works by David Weston

! How many people drank tea with sugar in 1700?

! Who led the rebellion of 1791?

! When was the factory at Cunern destroyed?

! How much did Rillieux's evaporator cost?

! What tax did Brazil put on soft drinks?

! Where did Marggraf open a factory?

! Why did the Dutch leave Barbados?

! Which sugar is found in beer?

! Who ridiculed William Banting?

! In what year was maple syrup first exported?
