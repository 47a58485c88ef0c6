# Wetland
A wetland is an area of land that is flooded or saturated by water, either permanently or for part of the year, so that oxygen is scarce in the soil and a peculiar vegetation prevails. Wetlands occur on every continent, Antarctica included, and cover roughly 6 per cent of the land surface. Four main types are usually distinguished: marshes, in which reeds, sedges and other herbs grow; swamps, dominated by trees; and bogs and fens, both of which accumulate peat. Bogs are fed only by rain and are therefore acid and poor in nutrients, whereas fens receive ground water and are richer. To these may be added mangroves, salt marshes and shallow lagoons. The largest wetlands are the Amazon floodplain, the West Siberian Plain and the Pantanal, which extends through Brazil, Bolivia and Paraguay.

The Ramsar Convention, a treaty for the protection of wetlands, was signed on 2 February 1971 in the Iranian town of the same name on the Caspian Sea, and came into force in December 1975; the day of its signing is observed as World Wetlands Day. It arose from a campaign of the French biologist Luc Hoffmann, the Englishman Geoffrey Matthews and others, who were alarmed by the loss of the habitats of waterfowl. Its definition is broad, embracing even reefs and artificial ponds, provided that the depth of the sea at low tide does not exceed six metres. The first site to be listed was the Cobourg Peninsula in northern Australia, in 1974. Today there are about 2,500 sites, the United Kingdom having the greatest number, and Bolivia the largest area. A list of sites in danger, called the Montreux Record, was set up in 1990.

The plants of wetlands must cope with a lack of air about their roots. Cattails and rice have aerenchyma, a spongy tissue through which oxygen passes downwards from the leaves, and mangroves put up breathing roots, known as pneumatophores, while excreting salt through glands. The bald cypress of the American South is famous for its knees, woody knobs whose function is still unknown. In bogs, where nitrogen is scarce, some plants obtain it from animals: sundews catch insects with sticky drops, and pitcher plants drown them. Charles Darwin, who fed sundews with meat, egg white and glass, devoted a book of 1875, Insectivorous Plants, to the subject. Sphagnum moss, which holds up to twenty times its own weight of water, makes its surroundings acid; being absorbent and mildly antiseptic, it served as a dressing for wounds in the First World War.

Peat forms where dead plants pile up faster than they decay, commonly at the rate of about a millimetre a year. Although peatlands occupy only 3 per cent of the land, they hold some 600 billion tonnes of carbon, about twice as much as all the forests of the world. In the Congo basin a peat swamp larger than England was mapped in 2017 by Simon Lewis and Greta Dargie. Owing to the lack of oxygen and to acids, bodies have been kept for thousands of years: Tollund Man, found in Jutland in 1950 by two brothers who were cutting fuel, was at first reported to the police as a victim of murder, but he had been hanged about 400 BC. Pollen lying in the layers records the history of the vegetation. Peat is still burnt in power stations in Finland, and it gives Scotch whisky from Islay its smoky flavour.

Wetlands render many services. They store flood water like a sponge and let it go slowly, filter nitrates and phosphates, and protect coasts; it was calculated that the marshes along the American seaboard averted 625 million dollars of damage when Hurricane Sandy struck in October 2012. New York City saved the cost of a filtration plant by preserving the wet woods of the Catskills. In Kolkata fishponds in the eastern suburbs, fed with sewage, clean the water, and the system, defended in court by the engineer Dhrubajyoti Ghosh, yields some 10,000 tonnes of fish a year. The biologist Robert Costanza and his colleagues estimated in 1997 that wetlands were worth 4.9 trillion dollars annually. On the other hand, they are the largest natural source of methane, a gas first collected by Alessandro Volta in the reeds of Lake Maggiore in 1776, and mosquitoes breed in them.

In the Fens of eastern England the Dutch engineer Cornelius Vermuyden, hired by the Earl of Bedford in the 1630s, cut two straight channels, the Old and the New Bedford River, in spite of riots by fishermen and fowlers who called themselves the Fen Tigers. As the drained peat shrank, the land sank below the rivers and had to be pumped, at first by windmills and from about 1820 by steam: the Holme Post, an iron column sunk level with the ground in 1851, now stands some four metres out of it. The Pontine Marshes near Rome, which Caesar had planned to drain, were conquered under Mussolini in the 1930s. In the United States the Swamp Land Acts of 1849 to 1860 gave wet tracts to the states on condition that they were drained. About 35 per cent of the world's wetlands have vanished since 1970, three times faster than forests.

The Everglades of Florida, a shallow river 80 kilometres wide and only a few centimetres deep in places, were portrayed by Marjory Stoneman Douglas in The Everglades: River of Grass, which came out in 1947, the year in which the national park was opened by President Truman. Canals dug by army engineers after the floods of that year cut off the flow, and sugar plantations added phosphorus; a plan for restoration, adopted by Congress in 2000, was to cost 7.8 billion dollars and take more than thirty years. Burmese pythons, released by pet owners, have nearly wiped out raccoons and rabbits. In southern Iraq the marshes of the Tigris and Euphrates, home of the Ma'dan, who build houses of reeds and keep buffaloes, were drained by Saddam Hussein in the 1990s in order to punish rebels. After his fall in 2003 inhabitants broke the dykes, and Azzam Alwash, an engineer who returned from California, directed their revival.

Some 600,000 lesser flamingos have been counted on Lake Bogoria in Kenya, and the Camargue, in the delta of the Rhône, is the only place in France where the greater flamingo breeds. In the Coto Doñana in Spain, which was bought in part by the World Wide Fund for Nature in the 1960s, the collapse of a dam at the mine of Aznalcóllar in April 1998 released five million cubic metres of acid sludge, and illegal wells for strawberry farms lower the water table. The Okavango Delta of Botswana, the thousandth site on the World Heritage List, floods in the dry season, because the water needs months to come down from the highlands of Angola. The Sundarbans, shared by India and Bangladesh, are the largest mangrove forest and the haunt of tigers that swim. Beavers, killed off in Britain in the sixteenth century, were brought back to Knapdale in Scotland in 2009 as builders of new wetlands.

? How much of the land surface is wetland?
= roughly 6 per cent | 6 per cent
@ cover roughly 6 per cent of the land surface

? What kind of wetland is dominated by trees?
= swamps
@ swamps, dominated by trees

? What feeds a bog?
= rain | only by rain
@ Bogs are fed only by rain

? What countries does the Pantanal extend through?
= Brazil, Bolivia and Paraguay
@ which extends through Brazil, Bolivia and Paraguay

? When did the Ramsar Convention come into force?
= December 1975
@ came into force in December 1975

? what is celebrated on 2 february
= World Wetlands Day
@ the day of its signing is observed as World Wetlands Day

? Which country has the greatest number of Ramsar sites?
= United Kingdom | the United Kingdom
@ the United Kingdom having the greatest number

? What was the first Ramsar site?
= Cobourg Peninsula | the Cobourg Peninsula in northern Australia
@ The first site to be listed was the Cobourg Peninsula

? What is the Montreux Record?
= A list of sites in danger | list of sites in danger
@ A list of sites in danger, called the Montreux Record

? What is aerenchyma?
= a spongy tissue | spongy tissue through which oxygen passes downwards
@ aerenchyma, a spongy tissue through which oxygen passes downwards

? How do mangroves get rid of salt?
= through glands | excreting salt through glands
@ while excreting salt through glands

? How do sundews catch insects?
= with sticky drops | sticky drops
@ sundews catch insects with sticky drops

? What did Darwin feed to sundews?
= meat, egg white and glass
@ who fed sundews with meat, egg white and glass

? What did sphagnum serve as in the First World War?
= a dressing for wounds | dressing for wounds
@ it served as a dressing for wounds in the First World War

? How fast does peat form?
= about a millimetre a year | a millimetre a year
@ at the rate of about a millimetre a year

? How much carbon do peatlands hold?
= some 600 billion tonnes | 600 billion tonnes
@ they hold some 600 billion tonnes of carbon

? Who mapped the peat swamp in the Congo?
= Simon Lewis and Greta Dargie
@ mapped in 2017 by Simon Lewis and Greta Dargie

? Where was Tollund Man found?
= Jutland | in Jutland
@ Tollund Man, found in Jutland in 1950

? What kind of flavour does peat give whisky?
= smoky | smoky flavour
@ it gives Scotch whisky from Islay its smoky flavour

? How much damage did the marshes prevent in Hurricane Sandy?
= 625 million dollars
@ averted 625 million dollars of damage when Hurricane Sandy struck

? What are the ponds in Kolkata fed with?
= sewage
@ fed with sewage, clean the water

? Who first collected methane?
= Alessandro Volta
@ a gas first collected by Alessandro Volta in the reeds

? The Old Bedford River was cut by whom?
= Cornelius Vermuyden | the Dutch engineer Cornelius Vermuyden
@ the Dutch engineer Cornelius Vermuyden, hired by the Earl of Bedford

? What did the fishermen who rioted call themselves?
= Fen Tigers | the Fen Tigers
@ fowlers who called themselves the Fen Tigers

? What happened to the land as the peat shrank?
= sank below the rivers | sank below the rivers and had to be pumped
@ the land sank below the rivers and had to be pumped

? What portion of wetlands has disappeared since 1970?
= About 35 per cent | 35 per cent
@ About 35 per cent of the world's wetlands have vanished since 1970

? Who wrote The Everglades: River of Grass?
= Marjory Stoneman Douglas
@ were portrayed by Marjory Stoneman Douglas

? In what year did Congress adopt the plan for the Everglades?
= 2000
@ a plan for restoration, adopted by Congress in 2000

? Which snakes were released by pet owners?
= Burmese pythons
@ Burmese pythons, released by pet owners

? Why did Saddam Hussein drain the marshes?
= to punish rebels | in order to punish rebels
@ in the 1990s in order to punish rebels

? What do the Ma'dan build their houses of?
= reeds
@ who build houses of reeds and keep buffaloes

? What bird breeds in the Camargue but nowhere else in France?
= greater flamingo | the greater flamingo
@ the only place in France where the greater flamingo breeds

? What is the biggest mangrove forest?
= Sundarbans | The Sundarbans
@ The Sundarbans, shared by India and Bangladesh

? When were beavers brought back to Knapdale?
= 2009
@ were brought back to Knapdale in Scotland in 2009

~ How far down may the ocean bottom lie if it is to count under the treaty?
= six metres | does not exceed six metres
@ the depth of the sea at low tide does not exceed six metres

~ What worried the scientists who promoted the agreement?
= loss of the habitats of waterfowl | the loss of the habitats of waterfowl
@ were alarmed by the loss of the habitats of waterfowl

~ What purpose do the bumps of a southern conifer fulfil?
= still unknown | unknown
@ woody knobs whose function is still unknown

~ For what was the ancient corpse mistaken?
= a victim of murder | victim of murder
@ reported to the police as a victim of murder

~ What expense was an American metropolis spared thanks to upstate forests?
= the cost of a filtration plant | filtration plant
@ New York City saved the cost of a filtration plant

~ What did the states have to promise in return for soggy land?
= that they were drained | they were drained
@ on condition that they were drained

~ Which crop threatens the Spanish reserve by stealing its water?
= strawberry | illegal wells for strawberry farms
@ illegal wells for strawberry farms lower the water table

~ Why does the inland delta fill when no rain falls there?
= because the water needs months to come down from the highlands of Angola | the water needs months to come down
@ because the water needs months to come down from the highlands of Angola

~ Who led the rebirth of the Mesopotamian reedlands?
= Azzam Alwash | Azzam Alwash, an engineer who returned from California
@ Azzam Alwash, an engineer who returned from California

! How large is the Pantanal?

! Who opposed the Ramsar Convention in Iran?

! Which country has the smallest Ramsar site?

! Who hanged Tollund Man?

! When did Caesar drain the Pontine Marshes?

! How many pythons live in the Everglades?

! What did Vermuyden earn from the Earl of Bedford?

! How many tonnes of fish are caught in the Sundarbans?

! When was the Okavango Delta discovered?

! Who fed insects to pitcher plants in 1875?

! How many beavers were brought to Knapdale?
