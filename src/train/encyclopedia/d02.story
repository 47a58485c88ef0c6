# Mekong
The Mekong is the longest river of Southeast Asia, usually given as about 4,350 kilometres from its source on the Tibetan Plateau to the South China Sea. It crosses or borders six countries: China, Myanmar, Laos, Thailand, Cambodia and Vietnam. In China it is known as the Lancang, a name often translated as "turbulent river", whereas the English form is a contraction of the Thai and Lao Mae Nam Khong, in which mae nam, literally "mother of water", simply means river. Measured by discharge it ranks around tenth in the world, but the flow is extremely uneven, for the monsoon months from June to October bring more than three quarters of the annual volume. Its drainage basin covers some 795,000 square kilometres, an area larger than Turkey.

Geographers divide the basin into two unequal parts. The upper basin, about a quarter of the total, is a narrow corridor of gorges in Qinghai, Tibet and Yunnan, where the river runs for a while almost side by side with the Yangtze and the Salween; this region, the Three Parallel Rivers, became a World Heritage Site in 2003. Although it supplies only about a sixth of the water, it used to furnish roughly half of the sediment. The lower basin begins near the Golden Triangle, the meeting point of Myanmar, Laos and Thailand, once notorious for opium. From there the stream broadens, receives large tributaries on its left bank from the rainy mountains of Laos, and waters the drier Khorat Plateau, whose soils are thin, sandy and in places salty.

Just north of the Cambodian border the river breaks into a maze of channels called Si Phan Don, or the Four Thousand Islands, and then tumbles over the Khone Falls. Though the drop is only about 21 metres, the falls stretch for nearly eleven kilometres and are therefore the widest in the world. They put an end to the French hope of a trade route into China. An expedition led by Ernest Doudart de Lagrée and Francis Garnier left Saigon in June 1866 to find out whether steamers could reach Yunnan; it struggled upstream for two years, proved that they could not, and lost its leader, who died of a liver abscess in 1868. In the 1890s the colonial authorities built a short railway across two islands so that boats could be dismantled and carried past the obstacle.

Near Phnom Penh the Mekong is joined by the Tonlé Sap River, which has the unusual habit of reversing its direction. In the dry season it drains the Tonlé Sap, the largest freshwater lake in Southeast Asia; when the monsoon flood raises the main river, water is pushed back up the channel and the lake swells from around 2,500 to as much as 15,000 square kilometres. The flooded forests around the shore then serve as nurseries for fish, and the lake yields more than half of the animal protein eaten by Cambodians. The turning of the current in November is celebrated with the Water Festival, Bon Om Touk, at which crews race long wooden boats. Floating villages, some of them inhabited mostly by ethnic Vietnamese, rise and fall with the level of the water.

Below Phnom Penh the river splits into two main arms, the Bassac to the west and the Mekong proper, and these divide again before reaching the sea. The Vietnamese call the delta Cửu Long, "nine dragons", after the nine mouths it traditionally had, two of which have since silted up. About 17 million people live on this plain of 40,000 square kilometres, most of which stands less than two metres above sea level. It produces around half of Vietnam's rice as well as most of its farmed catfish and shrimp. Large-scale canal digging began under the Nguyễn dynasty, when the Vĩnh Tế canal was excavated between 1819 and 1824 by tens of thousands of labourers, many of them Khmer, and was expanded by the French with steam dredgers after 1900.

The variety of animal life in the river is exceeded by few others on earth. More than 800 species of fish have been recorded, among them the Mekong giant catfish, which may weigh close to 300 kilograms, lacks teeth as an adult and feeds on algae. In 2022 fishermen in northern Cambodia landed a giant freshwater stingray of 300 kilograms, the heaviest freshwater fish ever reliably measured, which was fitted with a tag and released. The Irrawaddy dolphin survives in a stretch of about 190 kilometres between Kratié and the Lao border, where fewer than a hundred remain; entanglement in gill nets is the main cause of death. The Laotian rock rat, discovered at a meat market in the 1990s, turned out to belong to a family thought to have been extinct for eleven million years.

Dams have altered the river more than anything else in recent times. China completed the first on the main stream, Manwan, in the mid-1990s, and has since added ten more in Yunnan, of which Xiaowan and Nuozhadu have the largest reservoirs. In Laos, which hopes to become "the battery of Southeast Asia", the Xayaburi Dam began commercial operation in October 2019; nearly all of its electricity is sold to Thailand. Builders argue that hydropower is clean and brings foreign currency, but critics point out that the walls block migrating fish and trap the silt on which the delta depends. In July 2018 an auxiliary dam of the Xe-Pian Xe-Namnoy project collapsed after heavy rain, killing dozens of villagers and leaving thousands homeless.

Cooperation among the states on the river goes back to 1957, when a committee was set up under the auspices of the United Nations to plan dams and irrigation in the lower basin. War and the isolation of Cambodia under the Khmer Rouge paralysed its work. It was succeeded in April 1995 by the Mekong River Commission, founded by Cambodia, Laos, Thailand and Vietnam, which has offices in Vientiane; China and Myanmar are only dialogue partners. The commission can advise and collect data but cannot forbid a member to build. For most of its length the river had no bridge until 1994, when the first Thai–Lao Friendship Bridge, financed by Australia, was opened between Nong Khai and the outskirts of Vientiane. Others have followed at Savannakhet, Thakhek and Houayxay.

? How long is the Mekong?
= about 4,350 kilometres | 4,350 kilometres
@ usually given as about 4,350 kilometres from its source

? What is the Mekong called in China?
= Lancang | the Lancang
@ In China it is known as the Lancang

? what does mae nam literally mean
= mother of water
@ literally "mother of water"

? What months bring most of the water?
= June to October | the monsoon months from June to October
@ the monsoon months from June to October

? Which two rivers run nearly parallel to the Mekong in its upper course?
= the Yangtze and the Salween | Yangtze and the Salween
@ almost side by side with the Yangtze and the Salween

? In what year did the Three Parallel Rivers become a World Heritage Site?
= 2003
@ became a World Heritage Site in 2003

? What was the Golden Triangle known for in the past?
= opium
@ once notorious for opium

? What are the soils of the Khorat Plateau like?
= thin, sandy and in places salty
@ whose soils are thin, sandy and in places salty

? How wide are the Khone Falls?
= nearly eleven kilometres | eleven kilometres
@ the falls stretch for nearly eleven kilometres

? What did the Khone Falls put an end to?
= the French hope of a trade route into China | French hope of a trade route into China
@ put an end to the French hope of a trade route into China

? What did Doudart de Lagrée die of?
= a liver abscess | liver abscess
@ who died of a liver abscess in 1868

? What was built across two islands in the 1890s?
= a short railway | short railway | railway
@ built a short railway across two islands

? What is unusual about the Tonlé Sap River?
= reversing its direction | the unusual habit of reversing its direction
@ which has the unusual habit of reversing its direction

? how big does the lake get during the flood?
= as much as 15,000 square kilometres | 15,000 square kilometres
@ to as much as 15,000 square kilometres

? What function do the flooded forests have for fish?
= nurseries | serve as nurseries
@ then serve as nurseries for fish

? What do crews do at the Water Festival?
= race long wooden boats
@ at which crews race long wooden boats

? What do the Vietnamese call the delta?
= Cửu Long
@ The Vietnamese call the delta Cửu Long

? How many of the delta's mouths have silted up?
= two
@ two of which have since silted up

? What share of Vietnam's rice comes from the Mekong delta?
= around half | half
@ It produces around half of Vietnam's rice

? When was the Vĩnh Tế canal dug?
= between 1819 and 1824 | 1819 and 1824
@ canal was excavated between 1819 and 1824

? With what machines did the French extend the canals?
= steam dredgers
@ expanded by the French with steam dredgers after 1900

? What does the adult giant catfish eat?
= algae
@ lacks teeth as an adult and feeds on algae

? What was done with the huge stingray caught in 2022?
= fitted with a tag and released
@ which was fitted with a tag and released

? What is the main cause of death among Irrawaddy dolphins?
= entanglement in gill nets
@ entanglement in gill nets is the main cause of death

? Where was the Laotian rock rat discovered?
= at a meat market | a meat market | meat market
@ discovered at a meat market in the 1990s

? What was the first Chinese dam on the main stream?
= Manwan
@ China completed the first on the main stream, Manwan

? Who buys almost all the electricity from the Xayaburi Dam?
= Thailand
@ nearly all of its electricity is sold to Thailand

? What does Laos want to become?
= the battery of Southeast Asia
@ hopes to become "the battery of Southeast Asia"

? Why do critics object to the dams?
= the walls block migrating fish and trap the silt on which the delta depends | block migrating fish and trap the silt
@ the walls block migrating fish and trap the silt on which the delta depends

? Who founded the Mekong River Commission?
= Cambodia, Laos, Thailand and Vietnam
@ founded by Cambodia, Laos, Thailand and Vietnam

? The first Thai–Lao Friendship Bridge was financed by whom?
= Australia
@ Friendship Bridge, financed by Australia

? Is China a full member of the Mekong River Commission?
= dialogue partners | only dialogue partners | China and Myanmar are only dialogue partners
@ China and Myanmar are only dialogue partners

~ What two things halted the efforts of the UN-sponsored planning body?
= War and the isolation of Cambodia under the Khmer Rouge | War and the isolation of Cambodia
@ War and the isolation of Cambodia under the Khmer Rouge

~ Which state is the catchment said to surpass in size?
= Turkey
@ an area larger than Turkey

~ How were vessels brought around the cataract in colonial days?
= dismantled and carried past the obstacle | dismantled and carried
@ boats could be dismantled and carried past the obstacle

~ Who performed much of the manual work on the early nineteenth-century waterway?
= tens of thousands of labourers, many of them Khmer | tens of thousands of labourers | Khmer
@ by tens of thousands of labourers, many of them Khmer

~ What were the relatives of the newly found rodent believed to be?
= extinct for eleven million years | extinct
@ a family thought to have been extinct for eleven million years

~ What advantages do the people who construct power stations name?
= hydropower is clean and brings foreign currency | clean and brings foreign currency
@ Builders argue that hydropower is clean and brings foreign currency

~ What is the international body unable to do?
= forbid a member to build | cannot forbid a member to build
@ but cannot forbid a member to build

~ What did the explorers of the 1860s want to learn?
= whether steamers could reach Yunnan
@ to find out whether steamers could reach Yunnan

! When was the Bassac arm formed?

! How many species of birds live along the Mekong?

! Who led the expedition after the death of Doudart de Lagrée?

! How much did the Xayaburi Dam cost?

! Who built the Nuozhadu Dam?

! What is the main cause of death of the giant catfish?

! When did China join the Mekong River Commission?

! How many people live around the Tonlé Sap?

! Who financed the bridge at Savannakhet?

! What is the deepest point of the Mekong?
