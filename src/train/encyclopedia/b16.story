# Potato
The potato (Solanum tuberosum) is a starchy tuber of a plant of the nightshade family, to which the tomato, the aubergine and tobacco also belong. Native to the Andes, it is today the most important food crop that is not a cereal; China is the largest producer, followed by India and Ukraine. Botanically the tuber is not a root but the swollen end of an underground shoot, and its "eyes" are buds from which new plants can grow. The flowers, white, pink or violet, are sometimes followed by green berries that look like small tomatoes and are poisonous. The English word goes back to batata, a Taíno word for the sweet potato, a plant that is not closely related, and to papa, the name in Quechua; in French the tuber is called pomme de terre, "apple of the earth".

Potatoes were domesticated between 7,000 and 10,000 years ago in the region of Lake Titicaca, on what is now the border of Peru and Bolivia. David Spooner of the University of Wisconsin concluded in 2005 from genetic comparisons that this happened only once. The peoples of the highlands learned to conserve the harvest as chuño: the tubers are spread out in freezing nights, trodden with bare feet to press out the water, and dried in the sun, after which they keep for years and feed an army on the march. As many wild species are bitter and contain poisons, they were eaten together with clay, which binds the latter. Over 4,000 varieties are still grown in the Andes. The International Potato Center in Lima, founded in 1971, keeps the largest collection, and copies of its seeds lie in the vault on Spitsbergen.

Spanish soldiers under Gonzalo Jiménez de Quesada came upon the plant in 1537 in what is now Colombia and took the tubers for a kind of truffle. In Europe it is first mentioned on the Canary Islands: in 1567 three casks of potatoes were sent from Gran Canaria to Antwerp, while the hospital of La Sangre in Seville is recorded to have bought some in 1573. That Sir Walter Raleigh introduced it to Ireland is a legend. The Swiss botanist Caspar Bauhin gave it its scientific name in 1596, and Carolus Clusius, who had received two tubers in Vienna in 1588 from the governor of Mons, spread it among his friends. For a long time the plant was distrusted since it did not occur in the Bible, was believed to cause leprosy, and formed only tiny tubers in the long days of the European summer.

Its breakthrough came in the eighteenth century. In 1756, after a famine in Pomerania, Frederick the Great of Prussia issued the "potato order", which obliged his officials to make the peasants plant it; visitors still lay potatoes on his grave at Sanssouci. Antoine-Augustin Parmentier, a pharmacist in the French army, had been fed on it as a prisoner of the Prussians during the Seven Years' War and won a prize offered by the Academy of Besançon in 1773 with an essay in its praise. He is said to have had his field near Paris guarded by soldiers by day and left unguarded at night, so that people would steal the plants, and Marie Antoinette wore the blossoms in her hair. Historians such as William McNeill hold that the crop, which yields two to four times as many calories per hectare as grain, enabled Europe to feed its growing population.

In Ireland about a third of the people, above all the poor, came to live on little else; a labourer ate up to six kilograms a day, mostly of a variety known as the Lumper. In September 1845 a disease turned leaves black and tubers to slime. It was due to Phytophthora infestans, an organism that looks like a fungus but is related to brown algae and had been brought in from America, where it was noticed at Philadelphia and New York in 1843. The clergyman Miles Berkeley was among the few who thought that it was the cause and not a consequence of the rot; Anton de Bary proved it in 1861. Between 1845 and 1852 about a million people died of hunger and disease, and at least as many emigrated. Grain continued to be exported meanwhile. In 1847 the Choctaw, who had themselves been driven from their land, collected 170 dollars for the starving.

Late blight remains the costliest disease of the crop, and farmers spray against it up to fifteen times in one season. The first effective agent was Bordeaux mixture, copper sulphate and lime, which Pierre Millardet had tested on vines in the 1880s. Resistance genes from wild species like Solanum demissum of Mexico have been crossed in by breeders since the 1920s. The Colorado beetle, an insect with ten black stripes, fed on buffalo bur in the Rocky Mountains until settlers brought potatoes there; around 1859 it passed over to them, reached the Atlantic by 1874 and gained a foothold near Bordeaux in 1922. During the Cold War the government of East Germany claimed that American aeroplanes had dropped the insects. Cyst nematodes, tiny worms in the soil, are best held in check by growing potatoes on the same field only once in four years or even less often.

A raw potato is about 79 percent water and 17 percent starch, with 2 percent protein of good quality. It contains a fair amount of vitamin C, so that it helped to banish scurvy, and of potassium, most of it also in the flesh and not, as is often believed, in the skin. Tubers exposed to light turn green; the colour, which is chlorophyll, is harmless in itself but indicates that solanine, a bitter poison, has formed as well. Cooking does not destroy it. In the autumn of 1978 seventy-eight schoolboys in south London fell ill after eating old potatoes. Kept in the refrigerator, potatoes turn part of their starch into sugar, and if these are fried, they become dark and form acrylamide, a substance suspected of causing cancer, which Swedish researchers detected in such food in 2002. Waxy kinds suit salads, floury ones mashing.

In the United States most of the crop comes from Idaho and Washington, and the leading variety is the Russet Burbank, derived from one that Luther Burbank raised from a seed ball in his mother's garden in Massachusetts in 1872; he sold the rights for 150 dollars and moved to California. J. R. Simplot, a farmer without a college degree, had frozen chips developed by his chemist Ray Dunlap in the 1940s and agreed with Ray Kroc in 1967 to supply McDonald's with them. Where chips were first fried, in Belgium or in Paris, is disputed. Crisps are said to have been invented at Saratoga Springs in 1853 by the cook George Crum, but a recipe is found in a book by William Kitchiner as early as 1817. Vodka is sometimes distilled from potatoes, and their starch is used for glue and paper. The United Nations declared 2008 the International Year of the Potato.

? Which family does the potato belong to?
= nightshade family | nightshade | the nightshade family
@ a plant of the nightshade family

? Where is the potato native to?
= the Andes | Andes
@ Native to the Andes, it is today

? What are the eyes of a potato?
= buds | buds from which new plants can grow
@ its "eyes" are buds from which new plants can grow

? what do the berries look like
= small tomatoes
@ green berries that look like small tomatoes

? What does pomme de terre mean?
= apple of the earth
@ pomme de terre, "apple of the earth"

? When were potatoes domesticated?
= between 7,000 and 10,000 years ago | 7,000 and 10,000 years ago
@ were domesticated between 7,000 and 10,000 years ago

? How did David Spooner reach his conclusion?
= from genetic comparisons | genetic comparisons
@ concluded in 2005 from genetic comparisons

? In what form did highland peoples preserve potatoes?
= chuño | as chuño
@ to conserve the harvest as chuño

? Why were wild species eaten with clay?
= binds the latter | which binds the latter
@ eaten together with clay, which binds the latter

? How many varieties are still grown in the Andes?
= Over 4,000 | 4,000
@ Over 4,000 varieties are still grown in the Andes

? What did the soldiers of Quesada think the tubers were?
= a kind of truffle | truffle
@ took the tubers for a kind of truffle

? To which city were potatoes sent from Gran Canaria in 1567?
= Antwerp
@ were sent from Gran Canaria to Antwerp

? Who gave the potato its scientific name?
= Caspar Bauhin
@ The Swiss botanist Caspar Bauhin gave it its scientific name

? From whom did Clusius get his two tubers?
= the governor of Mons | governor of Mons
@ in Vienna in 1588 from the governor of Mons

? What disease was the potato thought to cause?
= leprosy
@ was believed to cause leprosy

? What order did Frederick the Great issue?
= potato order | the "potato order"
@ issued the "potato order"

? What did the potato order oblige officials to do?
= make the peasants plant it
@ obliged his officials to make the peasants plant it

? In which war was Parmentier taken prisoner?
= the Seven Years' War | Seven Years' War
@ a prisoner of the Prussians during the Seven Years' War

? Who wore potato flowers in her hair?
= Marie Antoinette
@ Marie Antoinette wore the blossoms in her hair

? How much did an Irish labourer eat a day?
= up to six kilograms | six kilograms
@ a labourer ate up to six kilograms a day

? What was the name of the main Irish variety?
= Lumper | the Lumper
@ mostly of a variety known as the Lumper

? What organism caused the disease of 1845?
= Phytophthora infestans
@ It was due to Phytophthora infestans

? Who proved the cause of the rot in 1861?
= Anton de Bary
@ Anton de Bary proved it in 1861

? How many people died in Ireland between 1845 and 1852?
= about a million | a million
@ about a million people died of hunger

? How much money did the Choctaw collect?
= 170 dollars
@ collected 170 dollars for the starving

? What is Bordeaux mixture made of?
= copper sulphate and lime
@ Bordeaux mixture, copper sulphate and lime

? What did the Colorado beetle eat before potatoes?
= buffalo bur
@ fed on buffalo bur in the Rocky Mountains

? What did East Germany claim?
= American aeroplanes had dropped the insects | that American aeroplanes had dropped the insects
@ claimed that American aeroplanes had dropped the insects

? What percentage of a raw potato is starch?
= 17 | 17 percent
@ about 79 percent water and 17 percent starch

? What does the green colour of a tuber indicate?
= that solanine, a bitter poison, has formed as well | solanine, a bitter poison, has formed | solanine
@ indicates that solanine, a bitter poison, has formed as well

? Does cooking destroy solanine?
= Cooking does not destroy it | does not destroy it
@ Cooking does not destroy it

? Who detected acrylamide in fried food?
= Swedish researchers
@ which Swedish researchers detected in such food

? For how much did Burbank sell the rights?
= 150 dollars
@ he sold the rights for 150 dollars

? What was Ray Dunlap's profession?
= chemist
@ developed by his chemist Ray Dunlap

? In what year did Simplot make an agreement with Ray Kroc?
= 1967
@ agreed with Ray Kroc in 1967

? Where are crisps said to have been invented?
= Saratoga Springs | at Saratoga Springs
@ Crisps are said to have been invented at Saratoga Springs

? In what year was the International Year of the Potato?
= 2008
@ declared 2008 the International Year of the Potato

~ What trick tempted folk near the capital to grow the vegetable?
= left unguarded at night
@ guarded by soldiers by day and left unguarded at night

~ What sickness of sailors grew rarer thanks to this food?
= scurvy
@ so that it helped to banish scurvy

~ How do admirers honour the Prussian king's burial place?
= lay potatoes on his grave | visitors still lay potatoes on his grave
@ visitors still lay potatoes on his grave at Sanssouci

~ Which crop scheme keeps minute worms at bay?
= growing potatoes on the same field only once in four years
@ growing potatoes on the same field only once in four years

~ Which scholar explains the continent's rising numbers by the tuber?
= William McNeill
@ Historians such as William McNeill hold

~ What celebrated Englishman is wrongly credited with carrying it across the sea?
= Sir Walter Raleigh | Walter Raleigh
@ That Sir Walter Raleigh introduced it to Ireland is a legend

~ Whose cookery text undermines the claim of the American chef?
= William Kitchiner
@ in a book by William Kitchiner as early as 1817

~ Which type is best for cold dishes with dressing?
= Waxy kinds | Waxy
@ Waxy kinds suit salads

! Who introduced the sweet potato to Europe?

! How many tubers did Caspar Bauhin receive?

! In what year did Frederick the Great die?

! Why were the Choctaw driven from their land?

! What prize did Miles Berkeley win?

! How many schoolboys died in south London?

! Who brought the Colorado beetle to Bordeaux?

! When was chuño first made?

! What percentage of a cooked potato is water?

! Which country consumes the most vodka made of potatoes?

! How much did McDonald's pay Simplot?
