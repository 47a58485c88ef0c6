# Silk
Silk is a natural protein fibre produced by certain insect larvae to form cocoons. The best known comes from the domesticated silkworm, Bombyx mori, a moth that has been bred for so long that it can no longer fly and depends on people for its survival. The fibre consists mainly of fibroin, an insoluble protein, coated with a gum named sericin that holds the threads together. Its shimmer is due to the triangular cross-section of the filament, which refracts light at different angles like a prism. Spiders, bees, ants and caddisflies also secrete silk, but only that of moth caterpillars has been used for textiles on any scale. Weight for weight it is stronger than many steels, although it loses up to a fifth of its strength when wet and is weakened by sunlight.

In China, where the craft arose, tradition credits Leizu, wife of the Yellow Emperor, with the discovery: a cocoon dropped into her tea, and as she tried to pull it out it unravelled. Archaeologists have traced it back further. Half a cocoon, cut with a blade, was dug up at Xiyin in Shanxi in 1926, and woven scraps from Qianshanyang in Zhejiang are dated to about 2700 BC. At first the cloth was reserved for the emperor and his household, but by the Han period it was so plentiful that taxes and the pay of soldiers were reckoned in bolts of it. It also served as writing material before paper, for fishing lines, for bowstrings and for the strings of the zither called guqin. Women tended the worms, and each spring the empress opened the season with a sacrifice.

From about 130 BC, after the envoy Zhang Qian had reported on the lands of the west, caravans carried silk across Central Asia along a network of routes that the German geographer Ferdinand von Richthofen named the Silk Roads in 1877. The Romans, who called the unknown producers Seres, believed that the thread was combed from the leaves of trees. Pliny the Elder complained that India, China and Arabia together drained the empire of 100 million sesterces a year, and Seneca found the transparent dresses indecent. In AD 14 the Senate forbade men to wear the fabric. Few merchants ever made the entire journey; goods passed from hand to hand, the Parthians and later the Sogdians, whose home was Samarkand, taking a profit as middlemen.

China guarded the secret of sericulture jealously, and smugglers of eggs risked death. According to a legend recorded by the monk Xuanzang, a princess betrothed to the king of Khotan carried eggs and mulberry seeds out in her headdress because the guards did not dare to search it. Korea had learned the art earlier from immigrants, and it reached Japan by about 300. Around 552 two monks, acting for the emperor Justinian, brought eggs to Constantinople hidden in hollow canes, which enabled the Byzantines to found an industry of their own. Roger II of Sicily seized weavers at Corinth and Thebes in 1147 and settled them in Palermo. From there the craft spread to Lucca, which dominated Italian production until the fourteenth century, when political strife drove its artisans to Venice, Florence and Bologna.

A female moth lays 300 to 500 eggs, from which black larvae about three millimetres long emerge. They feed day and night on leaves of the white mulberry, moult four times and, within a month, increase their weight some ten thousand times. When ready to pupate, the caterpillar attaches itself to a frame of twigs or straw and, moving its head in a figure of eight, exudes a double filament from two glands that open below the mouth. The cocoon is finished in about three days. Before the moth can hatch and break the thread, the pupa is killed with steam or hot air. In so-called peace silk the insect is allowed to leave, so that the damaged fibre has to be spun like wool. About 5,500 worms are required to yield one kilogram of raw silk.

To find the end of the thread, cocoons are softened in hot water, which dissolves part of the gum, and brushed. A single cocoon supplies between 600 and 1,500 metres. Since one filament is too fine to be used alone, four to eight are drawn together through an eyelet and wound on a reel. Several of these raw strands are then twisted in a process called throwing, which for centuries was done by hand until water-driven mills appeared in Bologna; in 1717 John Lombe copied their plans in Piedmont and took them to Derby, where he and his half-brother Thomas put up England's first successful factory. Boiling in soap removes the remaining sericin, whereby the material loses about a quarter of its weight. To make up for the loss, manufacturers used to load it with salts of tin, a practice that caused dresses to shatter with age.

In France, Louis XI encouraged weaving at Tours in the 1460s, and Francis I granted Lyon privileges in 1536 that made it the capital of European silk. Brocades, damasks, velvets and taffetas were woven there on drawlooms, which required a helper to lift the warp threads, until Joseph Marie Jacquard demonstrated in 1804 a loom governed by punched cards. The weavers, known as canuts, rose in revolt in 1831 and again in 1834, chiefly over a minimum price for their work. After the Edict of Nantes was revoked in 1685, Huguenot refugees had founded a rival centre at Spitalfields in London. Disease was a worse enemy. From 1853 the disorder pébrine ruined the breeders of the Cévennes; Louis Pasteur, sent to Alès in 1865, showed that infected moths could be recognised under the microscope and their eggs destroyed.

Japan profited from the European plague, selling first eggs and then thread; the model mill at Tomioka, opened in 1872 with French machines and a French director, Paul Brunat, trained hundreds of young women. By 1909 the country had overtaken China as the largest exporter, and the greater part of the yarn went to American makers of stockings, above all in Paterson, New Jersey. Nylon, introduced by DuPont in the late 1930s, destroyed this market, and the war cut off the rest. Today China again supplies most of the world's raw silk, followed by India, where wild kinds such as tussar, eri and the golden muga of Assam are gathered as well. Besides clothing, the fibre is used for surgical sutures, because it is strong and well tolerated by the body, and it was formerly used for parachutes and gunpowder bags.

? What is the scientific name of the silkworm?
= Bombyx mori
@ the domesticated silkworm, Bombyx mori, a moth

? what is sericin
= a gum | gum | gum named sericin that holds the threads together
@ coated with a gum named sericin that holds the threads together

? What makes silk shimmer?
= triangular cross-section of the filament | the triangular cross-section of the filament
@ due to the triangular cross-section of the filament

? How much strength can silk lose when it is wet?
= up to a fifth | a fifth | up to a fifth of its strength
@ loses up to a fifth of its strength when wet

? Who was Leizu married to?
= Yellow Emperor | the Yellow Emperor
@ Leizu, wife of the Yellow Emperor

? Where was half a cocoon found in 1926?
= Xiyin | Xiyin in Shanxi
@ was dug up at Xiyin in Shanxi in 1926

? What was paid in bolts of silk under the Han?
= taxes and the pay of soldiers
@ taxes and the pay of soldiers were reckoned in bolts of it

? How did the empress open the silk season?
= with a sacrifice | a sacrifice
@ the empress opened the season with a sacrifice

? Who gave the Silk Roads their name?
= Ferdinand von Richthofen | the German geographer Ferdinand von Richthofen
@ the German geographer Ferdinand von Richthofen named the Silk Roads

? where did the romans think silk came from
= leaves of trees | combed from the leaves of trees
@ believed that the thread was combed from the leaves of trees

? How much money did the trade cost Rome each year according to Pliny?
= 100 million sesterces
@ drained the empire of 100 million sesterces a year

? What did the Senate do in AD 14?
= forbade men to wear the fabric
@ the Senate forbade men to wear the fabric

? Which city was the home of the Sogdians?
= Samarkand
@ the Sogdians, whose home was Samarkand

? How did the princess get the eggs out of China?
= in her headdress | carried eggs and mulberry seeds out in her headdress
@ carried eggs and mulberry seeds out in her headdress

? In what year did two monks bring silkworm eggs to Constantinople?
= 552 | Around 552
@ Around 552 two monks, acting for the emperor Justinian

? What did Roger II do in 1147?
= seized weavers at Corinth and Thebes | seized weavers
@ Roger II of Sicily seized weavers at Corinth and Thebes

? Why did the silk workers leave Lucca?
= political strife
@ when political strife drove its artisans to Venice

? How many eggs does a female silk moth lay?
= 300 to 500
@ A female moth lays 300 to 500 eggs

? what do silkworms eat
= leaves of the white mulberry | leaves of the white mulberry
@ feed day and night on leaves of the white mulberry

? How is the pupa killed?
= with steam or hot air | steam or hot air
@ the pupa is killed with steam or hot air

? How many worms does it take to make a kilo of raw silk?
= 5,500 | About 5,500
@ About 5,500 worms are required to yield

? How long is the thread of one cocoon?
= between 600 and 1,500 metres | 600 and 1,500 metres
@ A single cocoon supplies between 600 and 1,500 metres

? What is the twisting of raw strands called?
= throwing
@ then twisted in a process called throwing

? Where did John Lombe copy the plans of the mills?
= Piedmont
@ John Lombe copied their plans in Piedmont

? What did manufacturers add to silk to make it heavier?
= salts of tin
@ used to load it with salts of tin

? What controlled Jacquard's loom?
= punched cards
@ a loom governed by punched cards

? What were the weavers of Lyon called?
= canuts
@ The weavers, known as canuts, rose in revolt

? What was the revolt of the canuts mainly about?
= minimum price for their work | a minimum price for their work
@ chiefly over a minimum price for their work

? Who directed the mill at Tomioka?
= Paul Brunat
@ a French director, Paul Brunat

? Which American city was the center of silk stocking makers?
= Paterson, New Jersey | Paterson
@ makers of stockings, above all in Paterson, New Jersey

? Why is silk used for surgical sutures?
= it is strong and well tolerated by the body | because it is strong and well tolerated by the body
@ because it is strong and well tolerated by the body

~ Why can't the insect live in the wild any more?
= it can no longer fly and depends on people for its survival | can no longer fly
@ it can no longer fly and depends on people for its survival

~ What lucky accident revealed the material, as the story goes?
= a cocoon dropped into her tea
@ a cocoon dropped into her tea

~ What punishment awaited those who took the breeding stock abroad?
= death
@ smugglers of eggs risked death

~ In what containers did the holy men conceal their loot?
= hollow canes
@ brought eggs to Constantinople hidden in hollow canes

~ Which scientist found a way to control the epidemic?
= Louis Pasteur
@ Louis Pasteur, sent to Alès in 1865, showed

~ Which synthetic product ruined the trade with the United States?
= Nylon
@ Nylon, introduced by DuPont in the late 1930s, destroyed this market

~ Where did the French Protestants set up their workshops?
= Spitalfields | Spitalfields in London
@ Huguenot refugees had founded a rival centre at Spitalfields

~ Which moralist disapproved of see-through garments?
= Seneca
@ Seneca found the transparent dresses indecent

! Who stole the silkworm eggs from Constantinople?

! What is the name of the princess who went to Khotan?

! How long is the thread of a spider?

! When was the mill at Tomioka closed?

! How many people died in the revolt of 1834?

! Why did the Senate repeal its ban on silk?

! What disease ruined the breeders of Japan?

! How many caravans travelled the Silk Roads each year?

! Which emperor forbade women to tend the worms?

! How much did John Lombe pay for the plans?
