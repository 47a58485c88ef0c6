# Rice
Rice is the seed of two grasses, Oryza sativa, or Asian rice, and Oryza glaberrima, the African species, which is grown only in parts of West Africa. As a staple food it nourishes more than half of mankind, and it supplies about one fifth of all calories that people consume; among cereals only maize is harvested in larger quantities, but much of that goes to animals or into fuel. The two main subspecies of Asian rice are indica, with long grains that stay separate when boiled, and japonica, whose grains are short and sticky. Stickiness depends on the starch: the less amylose a variety contains, the more its grains cling together, and glutinous rice, in spite of its name free of gluten, has hardly any. The English word comes by way of French and Italian from the Greek oryza.

The plant was domesticated in the basin of the Yangtze. Phytoliths from Shangshan in Zhejiang, tiny bodies of silica formed in the leaves, suggest that people were tending it about 9,000 years ago, while the sites of Hemudu, discovered by farmers in 1973, and Tianluoshan show how the share of non-shattering grains rose between 4900 and 4600 BC. In the wild form ripe seeds drop to the ground of their own accord; in the domesticated one they remain on the stalk until they are threshed. African rice was domesticated independently in the inner delta of the Niger some 3,000 years ago. From China the crop reached Korea and finally Japan, where wet fields at Itazuke in Kyushu date from the first millennium BC. The soldiers of Alexander the Great saw it in India, and the Arabs introduced it to Spain and Sicily.

Rice can be cultivated in several ways, but about three quarters of the harvest comes from irrigated paddies. Seed is usually sown in a nursery and the seedlings are transplanted after three or four weeks into fields that have been ploughed and puddled under water, so that a hard layer forms which prevents it from seeping away. The water, five to ten centimetres deep, is there less because the plant needs it than because it suppresses weeds; the roots are supplied with oxygen through air channels in the stems, called aerenchyma. Nitrogen is contributed by the fern Azolla, in whose leaves a cyanobacterium lives. In the deltas of the Ganges and the Chao Phraya "floating rice" is grown, the stalks of which can lengthen by 20 centimetres a day as the flood rises. Upland rice, on the other hand, is raised on dry slopes and gives low yields.

Flooding has its price. In mud without oxygen microbes produce methane, so that rice fields are responsible for some 8 to 10 percent of the methane released by human activity. The method known as alternate wetting and drying, developed at the International Rice Research Institute, can reduce this by nearly half and saves up to 30 percent of the water; farmers read the level in a perforated tube sunk into the ground. Arsenic, which is mobilised in the same conditions, accumulates in the grain, chiefly in the bran, and is a concern in Bangladesh. The terraces of the Ifugao in the Philippines, fed by forests above them, have been a World Heritage Site since 1995; although local tradition calls them 2,000 years old, excavations by Stephen Acabado point to the time after the arrival of the Spanish.

The International Rice Research Institute was founded at Los Baños in the Philippines in 1960 by the Ford and Rockefeller Foundations. There Peter Jennings crossed Peta, a tall variety from Indonesia, with Dee-geo-woo-gen, a dwarf from Taiwan. From the eighth of the 38 crosses made in 1962 came IR8, which was released in November 1966 and, since its short stiff straw did not topple over under heavy heads, yielded up to ten tonnes per hectare if it was given enough fertiliser. Newspapers called it "miracle rice". Its grains were chalky and broke easily, however, and it was attacked by the brown planthopper. In India it was spread by growers such as Nekkanti Subba Rao. IR36, bred by Gurdev Khush and resistant to many pests, was planted on about 11 million hectares in the 1980s, more than any other variety of any food plant before it.

In China Yuan Longping, a teacher at an agricultural school in Hunan, set out to make use of hybrid vigour. As the rice flower normally pollinates itself, he needed plants with sterile pollen; one was found in November 1970 by his assistant Li Bihu in a swamp on the island of Hainan and given the name "wild abortive". The first hybrids were released in 1974 and brought about 20 percent more than ordinary varieties; the seed must be bought anew each year, since the offspring lose the advantage. Golden Rice, which contains beta-carotene and is intended to prevent blindness caused by a lack of vitamin A, was presented in 2000 by Ingo Potrykus of Zurich and Peter Beyer of Freiburg. Opposed by Greenpeace, it was approved for cultivation in the Philippines in 2021, but a court there revoked the permit in 2024.

After the harvest the grain is dried, threshed and milled. Removal of the husk, which makes up about 20 percent of the weight, gives brown rice; if the bran and the germ are polished off as well, white rice remains. It keeps longer, because the oil in the bran turns rancid, but it has lost most of its thiamine. In the 1890s Christiaan Eijkman, a Dutch doctor in Batavia, noticed that hens fed on polished rice from the hospital kitchen developed a paralysis resembling beriberi and recovered when the new cook refused to give "military rice to civilian hens". Umetaro Suzuki of Tokyo isolated the active factor in 1910, two years before Casimir Funk coined the word vitamine. Parboiling, a process in which the paddy is soaked and steamed before milling, drives part of the vitamins into the kernel. Husks serve as fuel, and the bran yields a cooking oil.

India and China together produce more than half of the world's harvest, which amounts to roughly 520 million tonnes of milled rice a year. Only about a tenth crosses a border. India has been the leading exporter since 2012; when in July 2023 it prohibited the export of white rice other than basmati in order to hold down prices at home, the world price climbed to the highest level in fifteen years. In the eighteenth century the crop made the planters of South Carolina rich; their variety, Carolina Gold, was grown in tidal swamps by enslaved Africans, many of whom came from rice-growing regions and, as the historian Judith Carney argues, brought the necessary knowledge with them. Risotto, paella, pilaf and sushi are famous dishes. In Japan taxes were assessed until 1873 in koku, a measure of about 180 litres, the amount thought sufficient to feed one person for a year.

? In what part of the world is African rice grown?
= West Africa | parts of West Africa
@ which is grown only in parts of West Africa

? What portion of people's calories comes from rice?
= one fifth | about one fifth
@ it supplies about one fifth of all calories

? Which cereal is harvested in greater amounts than rice?
= maize
@ among cereals only maize is harvested in larger quantities

? What are the grains of japonica like?
= short and sticky
@ japonica, whose grains are short and sticky

? what does the stickiness of rice depend on
= starch | the starch
@ Stickiness depends on the starch

? What Greek word is rice derived from?
= oryza
@ from the Greek oryza

? Where was rice domesticated?
= in the basin of the Yangtze | basin of the Yangtze
@ The plant was domesticated in the basin of the Yangtze

? What are phytoliths?
= tiny bodies of silica formed in the leaves | tiny bodies of silica
@ tiny bodies of silica formed in the leaves

? Who discovered the site of Hemudu?
= farmers
@ discovered by farmers in 1973

? What happens to ripe seeds of the wild form?
= drop to the ground of their own accord | drop to the ground
@ ripe seeds drop to the ground of their own accord

? Who brought rice to Sicily?
= the Arabs | Arabs
@ the Arabs introduced it to Spain and Sicily

? How long are the seedlings left in the nursery before they are transplanted?
= three or four weeks
@ transplanted after three or four weeks

? What does the water in a paddy suppress?
= weeds
@ because it suppresses weeds

? What are the air channels in the stems called?
= aerenchyma
@ air channels in the stems, called aerenchyma

? Which fern adds nitrogen to the field?
= Azolla
@ Nitrogen is contributed by the fern Azolla

? How fast can floating rice grow?
= 20 centimetres a day | by 20 centimetres a day
@ can lengthen by 20 centimetres a day

? What gas is made by microbes in mud that lacks oxygen?
= methane
@ In mud without oxygen microbes produce methane

? How do farmers check the water level under alternate wetting and drying?
= in a perforated tube sunk into the ground | perforated tube sunk into the ground
@ read the level in a perforated tube sunk into the ground

? In which part of the grain is most of the arsenic?
= bran | the bran
@ accumulates in the grain, chiefly in the bran

? When did the Ifugao terraces become a World Heritage Site?
= 1995 | since 1995
@ have been a World Heritage Site since 1995

? The International Rice Research Institute was founded by whom?
= the Ford and Rockefeller Foundations | Ford and Rockefeller Foundations
@ in 1960 by the Ford and Rockefeller Foundations

? Where did the dwarf variety Dee-geo-woo-gen come from?
= Taiwan
@ with Dee-geo-woo-gen, a dwarf from Taiwan

? How many crosses were made in 1962?
= 38
@ From the eighth of the 38 crosses

? What did newspapers call IR8?
= miracle rice
@ Newspapers called it "miracle rice"

? What insect attacked IR8?
= brown planthopper | the brown planthopper
@ it was attacked by the brown planthopper

? Who bred IR36?
= Gurdev Khush
@ IR36, bred by Gurdev Khush

? Who found the plant with sterile pollen?
= Li Bihu | his assistant Li Bihu
@ in November 1970 by his assistant Li Bihu

? What was the name of the sterile plant found on Hainan?
= wild abortive
@ given the name "wild abortive"

? Why must seed for hybrid rice be bought again every year?
= the offspring lose the advantage | since the offspring lose the advantage
@ since the offspring lose the advantage

? What is Golden Rice supposed to prevent?
= blindness | blindness caused by a lack of vitamin A
@ intended to prevent blindness caused by a lack of vitamin A

? Which group opposed Golden Rice?
= Greenpeace
@ Opposed by Greenpeace, it was approved

? What percentage of the weight of the grain is husk?
= about 20 | about 20 percent
@ which makes up about 20 percent of the weight

? What is parboiling?
= a process in which the paddy is soaked and steamed before milling
@ a process in which the paddy is soaked and steamed before milling

? When did Suzuki isolate the factor?
= 1910
@ isolated the active factor in 1910

? Why did India forbid the export of white rice in 2023?
= in order to hold down prices at home | to hold down prices at home
@ in order to hold down prices at home

? How large is a koku?
= about 180 litres | 180 litres
@ in koku, a measure of about 180 litres

~ What illness did the poultry's weakness look like?
= beriberi
@ a paralysis resembling beriberi

~ Why do millers get a more durable product by taking the outer layer away?
= the oil in the bran turns rancid | because the oil in the bran turns rancid
@ because the oil in the bran turns rancid

~ Who maintains that slaves contributed the expertise?
= Judith Carney | the historian Judith Carney
@ as the historian Judith Carney argues

~ Which nation sells the most to foreign countries?
= India
@ India has been the leading exporter since 2012

~ What stopped the vitamin-rich crop once officials had allowed it?
= a court there revoked the permit in 2024 | a court
@ a court there revoked the permit in 2024

~ Why did the breakthrough plant from Los Baños stay upright?
= its short stiff straw
@ since its short stiff straw did not topple over

~ What faults did cooks and traders find in the celebrated dwarf's kernels?
= chalky and broke easily
@ Its grains were chalky and broke easily

~ Who contradicts the inhabitants about the age of the hillside steps?
= Stephen Acabado
@ excavations by Stephen Acabado point to the time

! When was Oryza glaberrima introduced to Spain?

! How much methane does upland rice produce?

! Who founded the agricultural school in Hunan?

! In what year was the Ford Foundation founded?

! How many hectares were planted with IR8?

! Why was the new cook in Batavia dismissed?

! Who discovered that maize lacks thiamine?

! What did Casimir Funk isolate in 1912?

! Which court approved Golden Rice?

! What replaced the koku in 1873?

! How deep are the roots of floating rice?
