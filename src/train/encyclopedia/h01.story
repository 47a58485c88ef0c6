# Tea
Tea is a drink made by steeping the cured leaves of Camellia sinensis, an evergreen shrub native to the borderlands of south-western China, northern Myanmar and Assam. After water it is the most widely consumed beverage in the world. Two main varieties are cultivated: the small-leaved var. sinensis, which withstands cold winters, and the large-leaved var. assamica, which thrives in hot and humid lowlands. Left to itself the plant may grow into a tree more than ten metres tall, but on plantations it is pruned to waist height so that pickers can reach the young shoots. Infusions of other plants, such as chamomile, rooibos or mint, are called herbal teas or tisanes, although they contain no leaves of the tea plant and usually no caffeine.

Chinese legend attributes the discovery to the emperor Shennong, who is said to have tasted the brew in 2737 BC when leaves blew into his pot of boiling water. Firmer evidence comes from the tomb of the Han emperor Jing near Xi'an, where remains of tea about 2,100 years old were identified in 2016. Under the Tang dynasty drinking tea spread from the south to the whole empire, and about 760 the scholar Lu Yu composed The Classic of Tea, the earliest known monograph on the subject. At that time the leaves were pressed into cakes, which had to be roasted and ground before use. Whisked powder was preferred under the Song, whereas the Ming founder, the Hongwu Emperor, ordered in 1391 that tribute be delivered as loose leaf.

Buddhist monks carried the habit to Japan in the early ninth century, but it took root only after the priest Eisai returned from China in 1191 with seeds and praised the drink as a remedy in his Kissa Yojoki. Powdered matcha became the centre of a ritual known as chanoyu, which was given its austere form in the sixteenth century by Sen no Rikyu. He taught that harmony, respect, purity and tranquillity should govern every gathering, and he favoured tiny rooms, rough pottery and a low entrance through which even warriors had to crawl. In 1591 he was compelled by his patron, Toyotomi Hideyoshi, to take his own life. Three schools founded by his great-grandsons, Omotesenke, Urasenke and Mushakojisenke, still hand down his teaching. Everyday tea in Japan is mostly sencha, a steamed green tea devised in 1738 by Nagatani Soen.

The first cargo is thought to have reached Amsterdam in 1610 aboard a ship of the Dutch East India Company. In London the coffee-house keeper Thomas Garway sold tea in the late 1650s, recommending it against headache, stones and bad dreams. Its prestige rose when Charles II married Catherine of Braganza, a Portuguese princess who was already accustomed to it, in 1662. High duties made the leaf so costly that smuggling flourished and dealers stretched their stock with dried hawthorn or used leaves. Prime Minister William Pitt the Younger put an end to this with the Commutation Act of 1784, which lowered the tax from 119 to 12.5 per cent. Across the Atlantic, a dispute about taxation led colonists to throw 342 chests into Boston harbour on 16 December 1773.

Because Britain had little that China wanted to buy, silver flowed eastward until the East India Company began to finance its purchases with opium grown in Bengal. To break the Chinese monopoly, it looked for land of its own. Robert Bruce, a Scottish adventurer, learned in 1823 that the Singpho people of Assam used a wild tea, and his brother Charles later laid out the first gardens there. The first chests from Assam were auctioned in London in January 1839. In 1848 the botanist Robert Fortune was sent to China, where, disguised as a merchant and with his head shaved, he collected some 20,000 plants and seedlings; many of them were shipped to Darjeeling in glazed boxes called Wardian cases. In Ceylon, James Taylor planted tea at Loolecondera in 1867, two years before a fungus began to ruin the island's coffee.

All kinds of true tea come from the same species, and the differences between them arise in processing. For green tea the leaves are heated soon after plucking, either in a pan, as in China, or with steam, as in Japan, which destroys the enzymes that would turn them brown. Black tea is withered, rolled and fully oxidised before it is dried; oolong is only partly oxidised, and white tea is simply withered and dried. Pu'er from Yunnan is a fermented tea that may be stored for decades. The crush, tear, curl method, invented in Assam in 1930 by William McKercher, yields small pellets which brew quickly and therefore suit tea bags. Earl Grey is scented with oil of bergamot, jasmine tea with fresh blossoms, and Lapsang souchong with pinewood smoke.

A cup of black tea contains roughly 40 to 50 milligrams of caffeine, about half as much as the same volume of coffee. The stimulant was described in tea in 1827 under the name theine, until it was shown to be identical with the substance from coffee. Another component, the amino acid theanine, was isolated in Kyoto in 1949 and is responsible for much of the savoury taste of shaded green teas. Astringency is caused by polyphenols, chiefly catechins, which make up as much as a third of the dry weight of a fresh shoot. Since these compounds bind iron, people suffering from anaemia are advised to drink tea between meals rather than with them. Milk softens the harshness, because its proteins attach themselves to the tannins.

World production exceeds six million tonnes a year. China grows nearly half of it, mainly for its own people, followed by India, Kenya, Sri Lanka and Turkey; Kenya, where large-scale planting began in the 1920s, is the leading exporter of black tea. The highest consumption per head is found in Turkey, where the drink is served without milk in tulip-shaped glasses and comes from the rainy slopes around Rize on the Black Sea. Tea bags are usually credited to Thomas Sullivan, a New York merchant who about 1908 sent out samples in silk pouches that customers dipped whole into the pot. Iced tea was popularised by Richard Blechynden at the St. Louis World's Fair of 1904. Plucking remains laborious: an experienced worker gathers perhaps 30 kilograms of leaf a day, enough for about seven kilograms of finished tea.

? what plant is tea made from
= Camellia sinensis
@ steeping the cured leaves of Camellia sinensis

? Which variety of the tea plant can stand cold winters?
= var. sinensis | small-leaved var. sinensis
@ the small-leaved var. sinensis, which withstands cold winters

? Why are tea bushes pruned to waist height on plantations?
= so that pickers can reach the young shoots | pickers can reach the young shoots
@ so that pickers can reach the young shoots

? According to legend who discovered tea?
= emperor Shennong | Shennong
@ attributes the discovery to the emperor Shennong

? What is the name of the oldest known book about tea?
= The Classic of Tea
@ the scholar Lu Yu composed The Classic of Tea

? In whose tomb was 2,100 year old tea found?
= Han emperor Jing | emperor Jing | Jing
@ the tomb of the Han emperor Jing near Xi'an

? What did the Hongwu Emperor order in 1391?
= that tribute be delivered as loose leaf | tribute be delivered as loose leaf
@ ordered in 1391 that tribute be delivered as loose leaf

? what had to be done with tea cakes before they were used
= roasted and ground
@ which had to be roasted and ground before use

? In what year did Eisai come back from China?
= 1191
@ the priest Eisai returned from China in 1191

? Which qualities should govern a tea gathering according to Sen no Rikyu?
= harmony, respect, purity and tranquillity
@ He taught that harmony, respect, purity and tranquillity should govern

? Sencha was invented by whom?
= Nagatani Soen
@ devised in 1738 by Nagatani Soen

? What kind of tea do the Japanese drink every day?
= sencha | steamed green tea
@ is mostly sencha, a steamed green tea

? When did tea probably first arrive in Amsterdam?
= 1610
@ thought to have reached Amsterdam in 1610

? What was Garway's tea supposed to help against?
= headache, stones and bad dreams
@ recommending it against headache, stones and bad dreams

? To what percentage did the Commutation Act reduce the tea tax?
= 12.5 per cent | 12.5
@ lowered the tax from 119 to 12.5 per cent

? How many chests of tea were thrown into the harbor at Boston?
= 342
@ throw 342 chests into Boston harbour

? what did the East India Company use to pay for its tea
= opium grown in Bengal | opium
@ began to finance its purchases with opium grown in Bengal

? Which people of Assam drank a wild tea?
= Singpho | Singpho people
@ the Singpho people of Assam used a wild tea

? How was Robert Fortune disguised in China?
= as a merchant and with his head shaved | as a merchant
@ disguised as a merchant and with his head shaved

? Where did James Taylor plant tea in 1867?
= Loolecondera | Ceylon
@ In Ceylon, James Taylor planted tea at Loolecondera

? What are Wardian cases?
= glazed boxes
@ shipped to Darjeeling in glazed boxes called Wardian cases

? How are the leaves for green tea heated in Japan?
= with steam | steam
@ or with steam, as in Japan

? Pu'er is an example of what?
= a fermented tea | fermented tea
@ Pu'er from Yunnan is a fermented tea

? What gives Earl Grey its scent?
= oil of bergamot | bergamot
@ Earl Grey is scented with oil of bergamot

? How much caffeine is in a cup of black tea?
= 40 to 50 milligrams | roughly 40 to 50 milligrams
@ contains roughly 40 to 50 milligrams of caffeine

? What was caffeine called when it was described in tea?
= theine
@ described in tea in 1827 under the name theine

? what causes the astringency of tea
= polyphenols | polyphenols, chiefly catechins
@ Astringency is caused by polyphenols, chiefly catechins

? Which country exports the most black tea?
= Kenya
@ Kenya, where large-scale planting began in the 1920s, is the leading exporter

? How do they serve tea in Turkey?
= without milk in tulip-shaped glasses | in tulip-shaped glasses
@ the drink is served without milk in tulip-shaped glasses

? Who made iced tea popular?
= Richard Blechynden
@ Iced tea was popularised by Richard Blechynden

? How many kilograms of leaf can a skilled worker pick daily?
= 30 | perhaps 30 kilograms | 30 kilograms
@ gathers perhaps 30 kilograms of leaf a day

? Do tisanes contain tea leaves?
= no leaves of the tea plant | contain no leaves of the tea plant
@ they contain no leaves of the tea plant

~ What architectural detail forced samurai to humble themselves?
= low entrance | a low entrance through which even warriors had to crawl
@ a low entrance through which even warriors had to crawl

~ How did the great Japanese tea master die?
= compelled by his patron, Toyotomi Hideyoshi, to take his own life | take his own life
@ compelled by his patron, Toyotomi Hideyoshi, to take his own life

~ Which royal bride made the beverage fashionable in England?
= Catherine of Braganza
@ Charles II married Catherine of Braganza, a Portuguese princess

~ How was the product adulterated by dishonest sellers?
= with dried hawthorn or used leaves | dried hawthorn or used leaves
@ dealers stretched their stock with dried hawthorn or used leaves

~ Who accidentally came up with a pouch for brewing single portions?
= Thomas Sullivan
@ Tea bags are usually credited to Thomas Sullivan

~ Why should patients short of red blood avoid the drink at lunch?
= these compounds bind iron | Since these compounds bind iron
@ Since these compounds bind iron, people suffering from anaemia

~ What natural enemy wiped out the previous crop on the island south of India?
= a fungus | fungus
@ a fungus began to ruin the island's coffee

~ Which industrial technique is ideal for fast brewing?
= crush, tear, curl method | crush, tear, curl
@ The crush, tear, curl method, invented in Assam

! In what year did Lu Yu die?

! Who brought tea to Turkey?

! What fungus destroyed the tea of Ceylon?

! How many plants did Robert Bruce collect in China?

! Who led the colonists who threw the chests into the harbour?

! What percentage of world production is grown in India?

! When was the Commutation Act repealed?

! Why did Toyotomi Hideyoshi want Rikyu dead?

! How much caffeine does a cup of white tea contain?

! Which scholar composed a monograph on tea under the Song dynasty?
