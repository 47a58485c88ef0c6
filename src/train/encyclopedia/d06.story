# Lake Baikal
Lake Baikal, in the south of eastern Siberia, is the deepest lake in the world and, with an age of some twenty-five million years, also the oldest. Shaped like a crescent 636 kilometres long and on average less than 50 kilometres wide, it reaches a depth of 1,642 metres, and its bottom lies almost 1,200 metres below the level of the sea. It holds about 23,600 cubic kilometres of water, more than all the Great Lakes of North America combined and roughly a fifth of the unfrozen fresh water on the surface of the globe. In area, however, it takes only seventh place. The lake is shared by Irkutsk Oblast to the west and the Republic of Buryatia to the east, and was inscribed on the World Heritage List in 1996.

The basin is a rift, a place where the crust of the earth is being torn apart, and it widens by a few millimetres each year. Beneath the water lie some seven kilometres of sediment, which makes it the deepest continental rift known. Earthquakes are frequent: in January 1862 a shock on the eastern side drowned about 200 square kilometres of inhabited steppe under a new inlet, aptly named Proval ("collapse") Bay. Because glaciers never scoured the floor, the mud has remained undisturbed, and cores drilled through it in the 1990s by Russian, American and Japanese scientists provided a record of the climate over several million years. Lumps of methane hydrate, an ice-like substance that burns when lit, were found in 1997, the first discovery of that material in a freshwater lake.

More than 330 rivers and streams enter Baikal, the largest of them the Selenga, which rises in Mongolia and brings about half of the inflow. Only one leaves it, the Angara, which flows past Irkutsk and joins the Yenisei. Legend says that Old Man Baikal hurled a rock after his daughter Angara when she ran away to her lover Yenisei, and the tip of the boulder, known as the Shaman Stone, still shows at the outlet. Since the building of the Irkutsk Dam, completed in 1958, the level of the lake has risen by about a metre. Water stays in the lake for over three centuries before it is carried away. The largest of its 27 islands is Olkhon, 71 kilometres long, whose Shamanka rock is sacred to the Buryats.

The surface freezes in January and stays frozen until May, under ice so clear that cracks and bubbles can be seen deep inside it; by March it is thick enough to carry lorries. During the war with Japan in 1904, before the railway around the southern end was ready, rails were laid on the ice and wagons were drawn across by horses. Strong winds make navigation dangerous in autumn, above all the Sarma, which bursts from a valley on the western shore at speeds above 40 metres per second. The enormous mass of water cools the surrounding land in summer and warms it in early winter, so that the village of Peschanaya, on a sheltered bay, has an average yearly temperature above freezing, a rarity in this part of Siberia.

Of more than 2,500 kinds of animals recorded in the lake, about two thirds exist nowhere else. The best known is the Baikal seal or nerpa, one of the few seals that live exclusively in fresh water; how its ancestors arrived, probably from the Arctic along the rivers during an ice age, is still debated. The nerpa feeds mainly on golomyanka, translucent fish without scales or swim bladder that consist of fat to more than a third of their weight and give birth to live young. Water is filtered by a tiny crustacean, Epischura baikalensis, which makes up most of the mass of zooplankton, and by green sponges that form underwater forests. Unlike other deep lakes, Baikal contains oxygen down to the bottom, so that life occurs at every depth. The omul, a relative of the salmon, was caught commercially until a ban in 2017.

People have lived on the shores since the Stone Age, and a boy buried at Mal'ta, west of the lake, some 24,000 years ago has supplied one of the oldest human genomes, which proved him a relative of Native Americans. The Kurykans, a people of Turkic speech, left walls and rock drawings; Buryats, who speak a Mongolic language, followed. The first Russian to see Baikal was Kurbat Ivanov, a Cossack who came in 1643 in search of furs and silver. In 1661 Ivan Pokhabov set up a winter post on the Angara from which the city of Irkutsk developed. Among later travellers was the archpriest Avvakum, a leader of the Old Believers, who was being taken into exile and who gave an admiring description of the lake in his autobiography.

The Trans-Siberian Railway reached Irkutsk in 1898, and for some years trains were ferried over the water by the icebreaker Baikal, built in Newcastle by Armstrong Whitworth, shipped in numbered pieces and put together at Listvyanka. A smaller companion, the Angara, survives as a museum. The difficult line along the cliffs of the southern shore, for which 39 tunnels had to be blasted, was called "the golden buckle on the steel belt of Russia" because of its cost and because it closed the last gap; it was opened for regular service in October 1905. In the 1970s the Baikal–Amur Mainline was led past the northern end, where the town of Severobaikalsk was founded in 1974 by young volunteers from Leningrad.

In 1966 a factory at Baikalsk began to make cellulose, which was meant to serve for the tyres of military aircraft. Its waste, containing chlorine compounds, aroused protests by scientists and writers, among them Valentin Rasputin, and these are often regarded as the beginning of the Soviet environmental movement. The plant was finally shut in 2013, but millions of tonnes of sludge remain in its pits. In 2006, after demonstrations in Irkutsk, President Vladimir Putin ordered that an oil pipeline planned to run within 800 metres of the shore be moved at least 40 kilometres to the north. Nowadays biologists worry about a green alga, Spirogyra, whose slimy mats spread near villages and tourist camps; they attribute it to untreated sewage and to detergents that contain phosphates. In July 1990 the manned submersibles Mir were not yet at work there; only in 2008 did they touch the bottom.

? How deep is Lake Baikal?
= 1,642 metres
@ it reaches a depth of 1,642 metres

? What shape does the lake have?
= crescent | a crescent | like a crescent
@ Shaped like a crescent 636 kilometres long

? how old is the lake
= some twenty-five million years | twenty-five million years
@ with an age of some twenty-five million years

? Which republic lies on the eastern side of Baikal?
= Republic of Buryatia | Buryatia | the Republic of Buryatia
@ the Republic of Buryatia to the east

? What is a rift?
= a place where the crust of the earth is being torn apart
@ a rift, a place where the crust of the earth is being torn apart

? What does Proval mean?
= collapse
@ aptly named Proval ("collapse") Bay

? Why has the mud on the floor remained undisturbed?
= glaciers never scoured the floor | Because glaciers never scoured the floor
@ Because glaciers never scoured the floor

? What was found in the lake in 1997?
= Lumps of methane hydrate | methane hydrate
@ Lumps of methane hydrate, an ice-like substance that burns when lit, were found in 1997

? Which river brings about half of the water?
= Selenga | the Selenga
@ the Selenga, which rises in Mongolia and brings about half

? What is the only river flowing out of Baikal?
= Angara | the Angara
@ Only one leaves it, the Angara

? According to legend, what did Old Man Baikal throw after Angara?
= a rock | rock
@ Old Man Baikal hurled a rock after his daughter

? When was the Irkutsk Dam finished?
= 1958
@ the Irkutsk Dam, completed in 1958

? How long is the island of Olkhon?
= 71 kilometres
@ Olkhon, 71 kilometres long

? When does the lake freeze over?
= January
@ The surface freezes in January

? In 1904, how were the wagons moved over the ice?
= drawn across by horses | by horses
@ wagons were drawn across by horses

? What is the Sarma?
= Strong winds
@ Strong winds make navigation dangerous in autumn, above all the Sarma

? What is rare about Peschanaya?
= an average yearly temperature above freezing | average yearly temperature above freezing
@ has an average yearly temperature above freezing

? What fraction of the animals of Baikal live nowhere else?
= about two thirds | two thirds
@ about two thirds exist nowhere else

? What is the main food of the nerpa?
= golomyanka
@ The nerpa feeds mainly on golomyanka

? What do golomyanka fish lack?
= scales or swim bladder
@ translucent fish without scales or swim bladder

? what forms underwater forests?
= green sponges
@ by green sponges that form underwater forests

? When was commercial fishing for omul banned?
= 2017
@ was caught commercially until a ban in 2017

? What language family do the Buryats' speech belong to?
= Mongolic
@ Buryats, who speak a Mongolic language

? Who was the first Russian that saw Lake Baikal?
= Kurbat Ivanov
@ The first Russian to see Baikal was Kurbat Ivanov

? What was Kurbat Ivanov looking for?
= furs and silver
@ in search of furs and silver

? Irkutsk developed from what?
= a winter post on the Angara | winter post on the Angara | a winter post
@ a winter post on the Angara from which the city of Irkutsk developed

? Where was the icebreaker Baikal built?
= Newcastle
@ built in Newcastle by Armstrong Whitworth

? How many tunnels were needed for the line on the southern shore?
= 39
@ for which 39 tunnels had to be blasted

? Which town was founded in 1974?
= Severobaikalsk
@ the town of Severobaikalsk was founded in 1974

? What was the cellulose from Baikalsk to be used for?
= the tyres of military aircraft | tyres of military aircraft
@ to serve for the tyres of military aircraft

? What did Putin order in 2006?
= that an oil pipeline planned to run within 800 metres of the shore be moved | that an oil pipeline planned to run within 800 metres of the shore be moved at least 40 kilometres to the north
@ that an oil pipeline planned to run within 800 metres of the shore be moved

? What do biologists blame for the spread of Spirogyra?
= untreated sewage and to detergents that contain phosphates | untreated sewage
@ untreated sewage and to detergents that contain phosphates

~ Who are the remote cousins of the ancient child revealed by DNA?
= Native Americans
@ proved him a relative of Native Americans

~ What explains the nickname given to the costly stretch of track?
= its cost and because it closed the last gap | because of its cost and because it closed the last gap
@ because of its cost and because it closed the last gap

~ What toxic leftovers of the mill have not been removed?
= millions of tonnes of sludge | sludge
@ millions of tonnes of sludge remain in its pits

~ How do the fat fish reproduce?
= give birth to live young
@ and give birth to live young

~ What is thought to have grown out of the outcry against pollution?
= the Soviet environmental movement | Soviet environmental movement
@ the beginning of the Soviet environmental movement

~ What vehicles can drive over the frozen expanse in late winter?
= lorries
@ by March it is thick enough to carry lorries

~ For how much time does a drop remain before flowing off?
= over three centuries | three centuries
@ Water stays in the lake for over three centuries

~ Which dissident churchman praised the scenery as a prisoner?
= Avvakum | the archpriest Avvakum | archpriest Avvakum
@ the archpriest Avvakum, a leader of the Old Believers

! How many people died in the earthquake of 1862?

! How many seals live in Lake Baikal?

! What is the second deepest lake in the world?

! When did the factory at Baikalsk stop using chlorine?

! Who designed the Irkutsk Dam?

! How long did the voyage of the icebreaker from Newcastle take?

! In what year was the archpriest Avvakum burned?

! Who was the first Russian to see the Yenisei?

! How many tunnels does the Baikal–Amur Mainline have?

! What did the Mir submersibles find at the bottom of Baikal?
