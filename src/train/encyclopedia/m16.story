# Nutrition and vitamins
Nutrition is the process by which organisms take in food and use it for growth, repair and energy; the science of the same name deals with the nutrients in food and with their effect on health. The macronutrients, which are needed in large quantities, are carbohydrates, proteins and fats, to which water and fibre are often added. Carbohydrates and proteins yield about 17 kilojoules, or four kilocalories, per gram, fats more than twice as much. Micronutrients, of which only small amounts are required, comprise minerals, such as iron, calcium, iodine and zinc, and 13 vitamins. Proteins are made up of 20 amino acids, nine of which the adult body cannot produce and which must therefore be supplied by the diet. Too little food leads to undernutrition, too much to obesity, and both may occur in one and the same family.

The measurement of nutrition began with breath. In the winter of 1782 to 1783 Antoine Lavoisier and Pierre-Simon Laplace placed a guinea pig in a vessel surrounded by ice and showed, from the quantity of water melted, that respiration is a slow kind of combustion. Justus von Liebig, whose book Animal Chemistry appeared in 1842, held that protein alone was the source of the strength of muscles, a view disproved in 1865 when Adolf Fick and Johannes Wislicenus climbed the Faulhorn, a Swiss mountain, on a diet free of protein and analysed their urine. Wilbur Atwater built a chamber at Middletown, Connecticut, in which volunteers could live for days while all the heat that they gave off was recorded; from 1896 onwards he also published tables of the energy of American foods. His system of counting calories is still printed on packages, slightly amended.

Scurvy, a disease marked by bleeding gums, loosened teeth and old wounds that open again, killed more sailors than battles did. On the voyage of George Anson round the world, from 1740 to 1744, some 1,400 of about 1,900 men were lost, most of them to it. James Lind, surgeon of HMS Salisbury, carried out a trial in May 1747 with twelve patients in six pairs, of whom one pair received cider, others vinegar, sulphuric acid, sea water or a paste of garlic and mustard, and the last two oranges and one lemon a day; these two recovered in less than a week. The Admiralty did not order the general issue of lemon juice until 1795, when Gilbert Blane, a physician of better connections, urged it. The later change to West Indian limes, which contain only about a quarter as much of the active substance, earned British sailors the nickname of limeys and caused the disease to return on polar expeditions.

Beriberi, which affects nerves and heart, was rife in the navies and prisons of Asia, where people lived on polished rice. Takaki Kanehiro, a naval doctor trained in London, sent the ship Tsukuba on the same route in 1884 that another had taken a year before with 169 cases, but gave the crew meat, barley and beans; only 14 fell ill. In Java the Dutchman Christiaan Eijkman noticed in 1889 that the hens in the yard of his laboratory tottered like patients, and that they recovered when a new cook refused to let them have the white rice meant for the hospital. His successor, Gerrit Grijns, supposed in 1901 that the bran contained something vital. Barend Jansen and Willem Donath isolated this compound, thiamine, in 1926. Eijkman shared the Nobel Prize of 1929 with Frederick Gowland Hopkins, who had shown that rats fed on purified food need "accessory factors" from milk.

The name vitamine was proposed in 1912 by Casimir Funk, a Polish biochemist at the Lister Institute in London, who believed that the vital substances were amines; as this proved to be untrue of most, Jack Drummond suggested in 1920 dropping the final e. Elmer McCollum and Marguerite Davis of Wisconsin had found in 1913 that rats ceased to grow if butter was replaced by lard or olive oil, and they called the missing factor A and the one in rice bran B. The letters that follow were given in order of discovery, except K, which stands for the German word Koagulation and was chosen by the Dane Henrik Dam. B turned out to be a mixture of eight compounds; numbers that are absent, like B4, were dropped later. A, D, E and K dissolve in fat and can be stored in the body, whereas C and those of group B dissolve in water.

Rickets, a softening of the bones in children, was so common in the smoky towns of the industrial age that it was known on the Continent as the English disease. Edward Mellanby cured puppies of it with cod liver oil in 1919, and in Berlin Kurt Huldschinsky healed four children by the light of a mercury lamp; ultraviolet rays, it turned out, form vitamin D in the skin. Harry Steenbock of Wisconsin patented in 1928 a way of enriching foods by irradiation and gave the profits to his university. Vitamin C was isolated by Albert Szent-Györgyi, at first from adrenal glands, then in 1932 in quantity from paprika at Szeged in Hungary; he had jokingly wished to name the sugar-like compound "godnose". Tadeus Reichstein synthesised it a year later in Zurich, and Hoffmann-La Roche began to sell it under the brand Redoxon in 1934.

Pellagra, which produces dermatitis, diarrhoea and dementia, spread wherever the poor lived on maize. In the southern United States, where some 100,000 people had it in 1915, Joseph Goldberger suspected the diet, and twelve convicts of the Rankin prison farm in Mississippi were promised a pardon if they would eat nothing but cornmeal, rice and syrup; six developed the rash. To prove that the disease was not catching, he and his wife had themselves injected with blood of patients at so-called filth parties. Conrad Elvehjem identified the missing vitamin, niacin, in 1937. The native peoples of Mexico had been spared because they cook maize with lime, a process termed nixtamalisation that sets the niacin free. Pernicious anaemia, once always fatal, was treated from 1926 by George Minot and William Murphy with half a pound of liver a day, and its remedy, vitamin B12, was isolated in 1948. Its structure, determined by Dorothy Hodgkin in 1956, contains cobalt.

Switzerland and Michigan began to add iodine to salt in the 1920s in order to prevent goitre. Denmark put vitamin A into margarine after children had gone blind because butter was exported. British rationing in the Second World War, planned with the advice of Jack Drummond, left the poor better fed than before, and the National Loaf, made of wholemeal flour, was disliked but wholesome. Folic acid, which was extracted from spinach by Herschel Mitchell in 1941, lowers the risk of defects of the spine if it is taken before pregnancy; the United States made its addition to flour compulsory in 1998, and more than 80 countries have followed. Deficiency of vitamin A still blinds up to half a million children a year, and Golden Rice, which Ingo Potrykus and Peter Beyer devised against it, was approved by the Philippines in 2021.

? What are the macronutrients?
= carbohydrates, proteins and fats
@ are carbohydrates, proteins and fats, to which water and fibre

? How many vitamins are there?
= 13
@ such as iron, calcium, iodine and zinc, and 13 vitamins

? How many amino acids can an adult not make?
= nine
@ nine of which the adult body cannot produce

? What does eating too much lead to?
= obesity
@ Too little food leads to undernutrition, too much to obesity

? What animal did Lavoisier and Laplace put in a vessel?
= guinea pig | a guinea pig
@ placed a guinea pig in a vessel surrounded by ice

? Who wrote Animal Chemistry?
= Justus von Liebig
@ Justus von Liebig, whose book Animal Chemistry appeared in 1842

? Which mountain did Fick and Wislicenus climb?
= Faulhorn | the Faulhorn
@ climbed the Faulhorn, a Swiss mountain

? What was recorded in Atwater's chamber?
= all the heat that they gave off | heat
@ while all the heat that they gave off was recorded

? How many men did Anson lose?
= some 1,400 | 1,400 | some 1,400 of about 1,900
@ some 1,400 of about 1,900 men were lost

? What ship was James Lind surgeon of?
= HMS Salisbury
@ James Lind, surgeon of HMS Salisbury

? What were the two patients given who got well in less than a week?
= oranges and one lemon | two oranges and one lemon a day
@ the last two oranges and one lemon a day

? In what year did the Admiralty order lemon juice?
= 1795
@ did not order the general issue of lemon juice until 1795

? What nickname did British sailors get
= limeys
@ earned British sailors the nickname of limeys

? What are signs of scurvy?
= bleeding gums, loosened teeth and old wounds that open again
@ marked by bleeding gums, loosened teeth and old wounds that open again

? What does beriberi affect?
= nerves and heart
@ Beriberi, which affects nerves and heart

? What was the crew of the Tsukuba given to eat?
= meat, barley and beans
@ but gave the crew meat, barley and beans

? Who isolated thiamine?
= Barend Jansen and Willem Donath
@ Barend Jansen and Willem Donath isolated this compound

? With whom did Eijkman share the Nobel Prize?
= Frederick Gowland Hopkins
@ shared the Nobel Prize of 1929 with Frederick Gowland Hopkins

? The name vitamine was proposed by whom?
= Casimir Funk
@ The name vitamine was proposed in 1912 by Casimir Funk

? What does the letter K stand for?
= Koagulation | the German word Koagulation
@ which stands for the German word Koagulation

? Which vitamins dissolve in fat?
= A, D, E and K
@ A, D, E and K dissolve in fat

? What happened to rats when butter was replaced by lard?
= ceased to grow | rats ceased to grow
@ rats ceased to grow if butter was replaced by lard

? What was rickets known as on the Continent?
= the English disease | English disease
@ it was known on the Continent as the English disease

? How did Huldschinsky heal children?
= by the light of a mercury lamp | light of a mercury lamp
@ healed four children by the light of a mercury lamp

? What food was vitamin C obtained from at Szeged?
= paprika
@ in quantity from paprika at Szeged in Hungary

? When did Roche start selling Redoxon?
= 1934
@ began to sell it under the brand Redoxon in 1934

? How many convicts developed the rash?
= six
@ cornmeal, rice and syrup; six developed the rash

? What is nixtamalisation?
= cook maize with lime | they cook maize with lime
@ because they cook maize with lime, a process termed nixtamalisation

? What metal does vitamin B12 contain?
= cobalt
@ determined by Dorothy Hodgkin in 1956, contains cobalt

? Why was iodine added to salt?
= to prevent goitre | in order to prevent goitre
@ in the 1920s in order to prevent goitre

? What was the National Loaf made of?
= wholemeal flour
@ the National Loaf, made of wholemeal flour

? What plant was folic acid extracted from?
= spinach
@ which was extracted from spinach by Herschel Mitchell in 1941

? Which country approved Golden Rice in 2021?
= Philippines | the Philippines
@ was approved by the Philippines in 2021

~ What conclusion was drawn from thawing frost around a rodent?
= respiration is a slow kind of combustion
@ that respiration is a slow kind of combustion

~ Why were tropical green fruits a poor substitute?
= contain only about a quarter as much of the active substance
@ which contain only about a quarter as much of the active substance

~ Who saved the poultry by being stubborn about food?
= a new cook | new cook
@ when a new cook refused to let them have the white rice

~ For what reason was the last letter of a coined term removed?
= this proved to be untrue of most
@ as this proved to be untrue of most

~ What reward tempted the prisoners?
= a pardon | pardon
@ were promised a pardon if they would eat nothing but cornmeal

~ What did the Wisconsin inventor do with his earnings?
= gave the profits to his university
@ gave the profits to his university

~ What food did doctors prescribe for a deadly blood disease?
= liver | half a pound of liver a day
@ with half a pound of liver a day

~ Why did young Danes lose their eyesight?
= because butter was exported | butter was exported
@ had gone blind because butter was exported

~ Which demonstration of harmlessness did a couple undergo?
= injected with blood of patients | had themselves injected with blood of patients
@ had themselves injected with blood of patients at so-called filth parties

! How many sailors were saved by Gilbert Blane?

! Who discovered vitamin E?

! How many kilojoules does a gram of alcohol yield?

! What prize did Casimir Funk receive?

! When did James Lind receive a pardon?

! What is the chemical name of vitamin B4?

! Who cooked for the hospital in Java?

! In which year did Switzerland ban polished rice?

! How many volunteers lived in Atwater's chamber?

! How did Joseph Goldberger die?

! What did Elvehjem extract from spinach?
