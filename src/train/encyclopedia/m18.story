# Rainforest
Rainforests are forests marked by a closed canopy of trees, by moisture-dependent vegetation and by the absence of fires. Two main kinds are distinguished. Tropical rainforests lie between ten degrees north and ten degrees south of the equator for the most part, receive at least 1,680 millimetres of rain a year and have mean monthly temperatures above 18 degrees Celsius throughout; the largest are those of the Amazon and the Congo basins and of South-East Asia. Temperate rainforests, which are cooler and far less extensive, occur on the Pacific coast of North America from Alaska to California, in Chile, Tasmania, New Zealand, Japan and parts of Norway and Scotland. Although tropical rainforests cover only about 6 per cent of the earth's land, they are estimated to shelter half of all plant and animal species, or even more.

The term tropischer Regenwald was introduced by the German botanist Andreas Schimper in a work on plant geography of 1898, and it was soon translated into English. The forest is commonly divided into layers. Above all others tower the emergents, single giants 45 to 55 metres tall, among them the kapok and the Brazil nut tree; the tallest tropical tree known, a yellow meranti in Sabah measured in 2018, exceeds 100 metres. The canopy, between 30 and 45 metres, forms a nearly continuous roof and contains the larger part of the life of the forest. In the understorey below, where only about 5 per cent of the light arrives, plants have large leaves; the forest floor receives a mere 2 per cent. Contrary to the popular image of the jungle, the ground is therefore fairly clear, save along rivers and in clearings.

Getting into the canopy was long a problem. The American naturalist William Beebe remarked in 1917 that another continent of life remained to be discovered one to two hundred feet above the ground. Terry Erwin of the Smithsonian Institution fogged the crowns of a single kind of tree in Panama with insecticide and, in a paper of 1982, concluded from the beetles that dropped out that there might be 30 million species of arthropods in the tropics, a figure now considered too high. Nalini Nadkarni and Donald Perry climbed with ropes in Costa Rica in the late 1970s, while Francis Hallé, a French botanist, landed on the treetops of French Guiana in 1986 on an inflatable raft laid down by an airship. In 1992 Alan Smith set up the first construction crane for such studies in a park outside Panama City; it could reach any point within about 50 metres.

Despite the luxuriance of the vegetation, the soil is often poor. Heavy rain washes out the minerals, and oxides of iron and aluminium give it a red colour; such soils are classed as oxisols and ultisols. Leaves that fall are broken down within weeks by termites, fungi and bacteria, and the nutrients released are at once taken up by roots that lie close to the surface. Tall trees are steadied by buttresses, broad flanges at the base of the trunk. Part of the supply comes from afar: satellite data published in 2015 by Hongbin Yu showed that 22,000 tonnes of phosphorus are carried every year from the Sahara to the Amazon by the wind, chiefly as dust from the Bodélé Depression in Chad. Along the rivers of Brazil patches of dark, fertile earth, called terra preta, were made by Indians more than a thousand years ago from charcoal, bones and refuse.

In Ecuador's Yasuní National Park a plot of one hectare was found to hold 655 species of tree, more than grow wild in the United States and Canada together. Many plants, such as orchids and bromeliads, are epiphytes, which sit on branches without drawing food from them; water in the cups of bromeliads serves as a nursery for the tadpoles of poison frogs. The strangler fig germinates high in a tree and sends down roots that in time enclose the host, which dies and rots away. Rafflesia arnoldii of Sumatra, a parasite without leaves, bears the largest single flower in the world, up to a metre across, and attracts flies by a smell of rotting meat. To explain why so many kinds of tree can live side by side, Daniel Janzen and Joseph Connell suggested independently, in 1970 and 1971, that pests kill seedlings near the parent.

Rainforests influence climate both near and far. A big tree can give off several hundred litres of water a day, and in the Amazon basin about half of the rain is recycled from the trees themselves, as the Brazilian Eneas Salati demonstrated in the 1970s by measuring isotopes of oxygen. The moisture that drifts south along the Andes in so-called flying rivers waters the fields of Paraguay and northern Argentina. The forest is often named the lungs of the earth, but this is misleading, because it uses up by respiration and decay nearly as much oxygen as it produces. As a store of carbon, on the other hand, it matters greatly: the Amazon alone holds more than 100 billion tonnes. Luciana Gatti reported in 2021, after nine years of sampling the air by aeroplane, that its south-eastern part had begun to emit more carbon dioxide than it absorbs.

Forest peoples have lived in these regions for millennia. The Mbuti of the Ituri forest, described by Colin Turnbull in The Forest People in 1961, hunt with nets and exchange game for crops with villagers; the Yanomami, about 38,000 people on both sides of the border of Brazil and Venezuela, dwell in large round houses open in the middle, called shabonos. In 1992 Brazil recognised their territory of 96,000 square kilometres, but gold miners still intrude and poison rivers with mercury. Coffee, cocoa, bananas, rubber and vanilla came originally from such forests. Quinine, from the bark of the cinchona tree, was the first remedy for malaria, and vincristine, an extract of the rosy periwinkle of Madagascar, is used against childhood leukaemia. In 1876 Henry Wickham shipped some 70,000 rubber seeds from the Tapajós to Kew, and the plantations raised from them in Malaya ruined the Brazilian trade.

Nearly half of the original area has been destroyed, most of it since 1950. In Brazil cattle ranching accounts for about four fifths of the loss, in Indonesia and Malaysia oil palms and pulpwood have been the chief motive, and in Central Africa small farmers and charcoal burners. The Trans-Amazonian Highway, begun in 1970 under President Médici, opened the interior to settlers. Chico Mendes, a rubber tapper from Xapuri who had organised peaceful blockades against ranchers, was murdered in December 1988, and the first extractive reserve was named after him. Costa Rica, where forest had shrunk to about a quarter of the country, has paid landowners since 1997 to preserve it, out of a tax on fuel, and cover has risen to more than half. Satellites enabled Brazil to cut clearing by about 80 per cent between 2004 and 2012, but it rose again later. In 2015 Indonesia suffered fires that cost it 16 billion dollars.

? What are rainforests marked by besides moist vegetation and a lack of fires?
= a closed canopy of trees | closed canopy of trees
@ Rainforests are forests marked by a closed canopy of trees

? How much rain do tropical rainforests get at least?
= 1,680 millimetres | at least 1,680 millimetres
@ receive at least 1,680 millimetres of rain a year

? What percentage of land do tropical rainforests cover?
= about 6 per cent | 6 per cent
@ cover only about 6 per cent of the earth's land

? What share of species live in tropical rainforests?
= half
@ are estimated to shelter half of all plant and animal species

? Who introduced the term tropischer Regenwald?
= Andreas Schimper | the German botanist Andreas Schimper
@ was introduced by the German botanist Andreas Schimper

? What are the tallest trees of the forest called?
= emergents | the emergents
@ Above all others tower the emergents, single giants

? How much light gets to the forest floor?
= 2 per cent | a mere 2 per cent
@ the forest floor receives a mere 2 per cent

? In which layer is most of the forest's life?
= canopy | The canopy
@ The canopy, between 30 and 45 metres, forms a nearly continuous roof

? where is the tallest tropical tree
= Sabah | in Sabah
@ a yellow meranti in Sabah measured in 2018

? What did Terry Erwin use to bring down the beetles?
= insecticide
@ fogged the crowns of a single kind of tree in Panama with insecticide

? How many species of arthropods did Erwin think there were?
= 30 million
@ there might be 30 million species of arthropods in the tropics

? How did Nadkarni get into the canopy?
= with ropes | ropes
@ climbed with ropes in Costa Rica

? When was the first crane set up for canopy studies?
= 1992
@ In 1992 Alan Smith set up the first construction crane

? What gives rainforest soil a red colour?
= oxides of iron and aluminium
@ oxides of iron and aluminium give it a red colour

? What are buttresses?
= broad flanges at the base of the trunk | broad flanges
@ buttresses, broad flanges at the base of the trunk

? Where does the dust for the Amazon chiefly come from?
= Bodélé Depression | the Bodélé Depression in Chad
@ chiefly as dust from the Bodélé Depression in Chad

? What was terra preta made from?
= charcoal, bones and refuse
@ more than a thousand years ago from charcoal, bones and refuse

? How many tonnes of phosphorus are blown over every year?
= 22,000 | 22,000 tonnes
@ that 22,000 tonnes of phosphorus are carried every year

? How many tree species grew in the plot in Yasuní?
= 655
@ was found to hold 655 species of tree

? Orchids and bromeliads are examples of what?
= epiphytes
@ such as orchids and bromeliads, are epiphytes

? What does Rafflesia smell like?
= rotting meat
@ attracts flies by a smell of rotting meat

? What did Janzen and Connell suggest?
= pests kill seedlings near the parent | that pests kill seedlings near the parent
@ that pests kill seedlings near the parent

? What did Salati measure?
= isotopes of oxygen
@ in the 1970s by measuring isotopes of oxygen

? How much carbon does the Amazon hold?
= more than 100 billion tonnes | 100 billion tonnes
@ the Amazon alone holds more than 100 billion tonnes

? Why is it wrong to call the forest the lungs of the earth?
= it uses up by respiration and decay nearly as much oxygen as it produces
@ it uses up by respiration and decay nearly as much oxygen as it produces

? How did Gatti sample the air?
= by aeroplane | aeroplane
@ after nine years of sampling the air by aeroplane

? What are the houses of the Yanomami called?
= shabonos
@ round houses open in the middle, called shabonos

? The Forest People was written by whom?
= Colin Turnbull
@ described by Colin Turnbull in The Forest People in 1961

? What is vincristine used against?
= childhood leukaemia
@ is used against childhood leukaemia

? In what year did Wickham ship the rubber seeds?
= 1876
@ In 1876 Henry Wickham shipped some 70,000 rubber seeds

? What activity causes most forest loss in Brazil?
= cattle ranching
@ In Brazil cattle ranching accounts for about four fifths

? What was Chico Mendes's occupation?
= rubber tapper | a rubber tapper from Xapuri
@ Chico Mendes, a rubber tapper from Xapuri

? Under which president was the Trans-Amazonian Highway begun?
= Médici | President Médici
@ begun in 1970 under President Médici

? How much did the fires of 2015 cost Indonesia?
= 16 billion dollars
@ fires that cost it 16 billion dollars

~ What keeps foliage at lower levels from needing to be small?
= only about 5 per cent of the light arrives
@ where only about 5 per cent of the light arrives

~ On what did the Frenchman float over the crowns?
= an inflatable raft | inflatable raft
@ on an inflatable raft laid down by an airship

~ How is the old estimate of insect variety judged today?
= too high
@ a figure now considered too high

~ Which amphibian young grow up in plant puddles?
= tadpoles of poison frogs | the tadpoles of poison frogs
@ as a nursery for the tadpoles of poison frogs

~ What finally becomes of the tree that is wrapped by another?
= dies and rots away
@ enclose the host, which dies and rots away

~ Which pollutant do intruders leave in the streams of the native homeland?
= mercury
@ gold miners still intrude and poison rivers with mercury

~ Where does the Central American state find the money for rewarding owners?
= a tax on fuel | tax on fuel
@ out of a tax on fuel, and cover has risen

~ What honour was paid to the slain activist?
= the first extractive reserve was named after him
@ the first extractive reserve was named after him

! How many species of tree grow in the Congo basin?

! When did William Beebe climb into the canopy?

! Who murdered Chico Mendes?

! How long is the Trans-Amazonian Highway?

! What did Andreas Schimper discover in Sumatra?

! Who discovered Rafflesia arnoldii?

! How many Mbuti live in the Ituri forest?

! What did Brazil pay landowners to preserve the forest?

! Which tree gives a remedy for leukaemia in Brazil?

! Why did Henry Wickham leave Malaya?

! How much rain do temperate rainforests receive?
