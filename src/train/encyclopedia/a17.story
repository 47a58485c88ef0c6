# Glacier
A glacier is a large mass of ice that rests on land, has been formed from snow, and moves under its own weight. It comes into being wherever more snow falls in winter than melts in summer for many years on end: the flakes turn into rounded grains, the grains into a denser material called firn, and this, when the passages between them close under the load, into ice with sealed bubbles of air. In the Alps the change takes a decade or two, in the dry interior of Antarctica well over a thousand years. Thick ice looks blue because it absorbs red light more strongly. Glaciers cover about a tenth of the land and hold almost 70 per cent of all fresh water, yet all but a tiny part of this lies locked in the two great ice sheets of the polar regions.

Several forms are distinguished. Ice sheets bury whole landscapes, as in Antarctica, where the ice is on average nearly two kilometres thick, and in Greenland; ice caps are similar but smaller, less than 50,000 square kilometres by definition, and Vatnajökull in Iceland is a well-known example. Valley glaciers flow between mountain walls. The longest of these outside the polar regions, the Fedchenko in Tajikistan, extends for 77 kilometres, whereas the Great Aletsch, the longest in the Alps, measures a little over twenty. Where such a stream leaves the mountains and spreads over the plain like a pancake it is called a piedmont glacier, and of this kind the Malaspina in Alaska, named after an Italian navigator in the service of Spain, is the largest. Tidewater glaciers end in the sea, and their fronts break off as icebergs, a process termed calving.

Every glacier has a zone of accumulation, in which it gains, and below it a zone of ablation, in which it loses; the boundary is the equilibrium line. Ice travels from the one to the other partly by creeping, since its crystals deform under pressure like hot metal, and partly by sliding on a film of meltwater. The middle moves faster than the margins and the surface faster than the bottom. Alpine glaciers advance by some tens of metres in a year, but Jakobshavn Isbræ in Greenland, from which the iceberg that sank the Titanic may have come, has reached 17 kilometres. Some glaciers surge after decades of rest: the Kutiah in Pakistan pushed forward twelve kilometres within three months in 1953. The upper fifty metres or so are brittle, and there the strain opens crevasses, often hidden under bridges of snow.

Mountain people had long known that ice moves. Horace-Bénédict de Saussure of Geneva, who climbed Mont Blanc in 1787, taught that it slides, and the Swiss monk Franz Josef Hugi, having built a hut on the Unteraar glacier in 1827, found it more than a kilometre farther down fourteen years later. James David Forbes of Edinburgh proved in 1842 on the Mer de Glace that it flows like a very stiff liquid, a claim over which he quarrelled bitterly with the Irish physicist John Tyndall. Three of the guides who were swept away by an avalanche in 1820 below the summit of Mont Blanc supplied a gruesome measurement: Forbes predicted that the glacier would release them after about forty years, and remains appeared at its foot from 1861 onwards. A survivor, by then an old man, recognised them.

Moving ice is a mighty tool. It plucks blocks from its bed and, with these frozen into its base like teeth in a file, scratches and polishes the rock; the scratches show the direction of flow. River valleys shaped like a V are widened to a U, side valleys are left hanging high above the main floor, and armchair-shaped hollows known as cirques are gnawed into the slopes, until three or more of them, meeting back to back, leave a pointed peak such as the Matterhorn. Fjords are troughs drowned by the sea, and the Sognefjord in Norway is over 1,300 metres deep. What has been carried along is dropped as moraines, ridges of unsorted debris, or as drumlins, hills shaped like eggs; Long Island consists largely of the former. Rock flour, ground as fine as powder, gives many mountain lakes their milky turquoise colour.

Boulders of foreign stone, scattered over the lowlands of northern Europe, used to be explained by Noah's flood. Jean-Pierre Perraudin, a hunter of chamois in the Valais, told visitors in 1815 that glaciers must once have filled his whole valley; the engineer Ignaz Venetz was won over by him, Jean de Charpentier, director of the salt mines at Bex, by Venetz, and Louis Agassiz in turn by Charpentier in 1836. Agassiz, until then famous for his work on fossil fishes, spoke to a startled audience at Neuchâtel in July 1837 of a sheet of ice that had reached from the pole to the Mediterranean. The word Ice Age had been coined by his friend, the botanist Karl Schimper. At its last peak, about 20,000 years ago, ice covered nearly a third of the land, and the sea stood some 120 metres lower than it does now.

The cause of the ice ages was sought in the sky. James Croll, a caretaker at a college in Glasgow who had taught himself physics, held from 1864 on that slow changes in the orbit of the Earth are responsible, and the Serb Milutin Milanković calculated their effect in decades of work by hand, which he began as a prisoner of war in Budapest. The tilt of the axis varies over 41,000 years, its wobble over about 23,000 and the shape of the orbit over 100,000. Confirmation came in 1976 from the shells of tiny creatures in mud from the Indian Ocean. Willi Dansgaard of Copenhagen had realised in the 1950s that the proportion of heavy oxygen in ice reveals the temperature at which the snow fell, and a core drilled in Antarctica, 3,270 metres long and completed in 2004, reaches back 800,000 years.

Most glaciers have been retreating since about 1850, when the Little Ice Age came to an end, and the loss has quickened greatly since the 1990s. Those of the Alps have shrunk by more than half in area, and Okjökull in Iceland, declared dead in 2014, received a memorial plaque five years later. Swiss villagers have wrapped parts of the Rhône glacier in white cloth in summer to protect an ice grotto. Rivers such as the Indus and the Amu Darya draw much of their summer water from melting ice, so that farmers and power stations depend on it. Lakes dammed by loose moraines may burst: in December 1941 one of them destroyed a third of the town of Huaraz in Peru and drowned at least 1,800 people. If the whole of Greenland's ice melted the oceans would rise by about seven metres.

? What is firn?
= denser material | a denser material
@ the grains into a denser material called firn

? How long does the change from snow to ice take in the Alps?
= a decade or two
@ In the Alps the change takes a decade or two

? Why does thick ice look blue?
= it absorbs red light more strongly | because it absorbs red light more strongly
@ because it absorbs red light more strongly

? What share of all fresh water is held by glaciers?
= 70 per cent | almost 70 per cent
@ hold almost 70 per cent of all fresh water

? Vatnajökull is an example of what?
= ice caps | ice cap
@ ice caps are similar but smaller

? How thick is the ice of Antarctica on average?
= nearly two kilometres | two kilometres
@ the ice is on average nearly two kilometres thick

? Which is the longest glacier in the Alps?
= Great Aletsch | the Great Aletsch
@ whereas the Great Aletsch, the longest in the Alps

? In which country is the Fedchenko glacier?
= Tajikistan
@ the Fedchenko in Tajikistan, extends for 77 kilometres

? What is it called when icebergs break off?
= calving
@ a process termed calving

? What is the name of the line between gain and loss?
= equilibrium line | the equilibrium line
@ the boundary is the equilibrium line

? On what does the ice slide?
= a film of meltwater | film of meltwater
@ partly by sliding on a film of meltwater

? Which part of a glacier moves faster than the margins?
= middle | The middle
@ The middle moves faster than the margins

? How far did the Kutiah glacier push forward in 1953?
= twelve kilometres
@ pushed forward twelve kilometres within three months in 1953

? What often hides crevasses?
= bridges of snow
@ often hidden under bridges of snow

? In what year did de Saussure climb Mont Blanc?
= 1787
@ who climbed Mont Blanc in 1787

? What did Hugi build on the Unteraar glacier?
= a hut | hut
@ having built a hut on the Unteraar glacier

? Who showed that glaciers flow like a stiff liquid?
= James David Forbes | James David Forbes of Edinburgh
@ James David Forbes of Edinburgh proved in 1842

? With which physicist did Forbes quarrel?
= John Tyndall | the Irish physicist John Tyndall
@ quarrelled bitterly with the Irish physicist John Tyndall

? When did remains of the guides begin to appear?
= 1861
@ remains appeared at its foot from 1861 onwards

? what do the scratches in rock show
= the direction of flow | direction of flow
@ the scratches show the direction of flow

? What are cirques?
= armchair-shaped hollows
@ armchair-shaped hollows known as cirques

? What mountain is named as a peak left by cirques?
= Matterhorn | the Matterhorn
@ leave a pointed peak such as the Matterhorn

? How deep is the Sognefjord?
= over 1,300 metres | 1,300 metres
@ is over 1,300 metres deep

? What gives mountain lakes their turquoise colour?
= Rock flour
@ Rock flour, ground as fine as powder

? How did people explain the foreign boulders in former times?
= Noah's flood | by Noah's flood
@ used to be explained by Noah's flood

? Who was Jean-Pierre Perraudin?
= a hunter of chamois | hunter of chamois | a hunter of chamois in the Valais
@ Jean-Pierre Perraudin, a hunter of chamois in the Valais

? For what was Agassiz famous before he turned to ice?
= his work on fossil fishes | fossil fishes
@ until then famous for his work on fossil fishes

? The word Ice Age was coined by whom?
= Karl Schimper | the botanist Karl Schimper
@ his friend, the botanist Karl Schimper

? How much lower was the sea 20,000 years ago?
= some 120 metres | 120 metres
@ the sea stood some 120 metres lower

? What did James Croll hold responsible for the ice ages?
= slow changes in the orbit of the Earth | changes in the orbit of the Earth
@ that slow changes in the orbit of the Earth are responsible

? Where was Milanković a prisoner of war?
= Budapest
@ as a prisoner of war in Budapest

? Over how many years does the tilt of the axis vary?
= 41,000 | 41,000 years
@ The tilt of the axis varies over 41,000 years

? What does the share of heavy oxygen in ice reveal?
= the temperature at which the snow fell | temperature at which the snow fell
@ reveals the temperature at which the snow fell

? How far back does the core from Antarctica reach?
= 800,000 years
@ reaches back 800,000 years

? What came to an end around 1850?
= the Little Ice Age | Little Ice Age
@ when the Little Ice Age came to an end

? In what year was Okjökull declared dead?
= 2014
@ Okjökull in Iceland, declared dead in 2014

? What did villagers wrap the Rhône glacier in?
= white cloth
@ parts of the Rhône glacier in white cloth

? How much would the sea rise if Greenland's ice melted?
= about seven metres | seven metres
@ the oceans would rise by about seven metres

~ Where does the transformation of flakes need the greatest patience?
= the dry interior of Antarctica | Antarctica
@ in the dry interior of Antarctica well over a thousand years

~ Which seafarer has an Alaskan lobe called after him?
= Malaspina | an Italian navigator in the service of Spain
@ the Malaspina in Alaska, named after an Italian navigator in the service of Spain

~ What disaster at sea is perhaps connected with a swift stream of ice?
= the iceberg that sank the Titanic | sank the Titanic
@ the iceberg that sank the Titanic may have come

~ Who was able to identify his dead comrades?
= A survivor
@ A survivor, by then an old man, recognised them

~ What American island was heaped up by the load of a melting mass?
= Long Island
@ Long Island consists largely of the former

~ What position did the man persuaded by Venetz hold?
= director of the salt mines at Bex | director of the salt mines
@ Jean de Charpentier, director of the salt mines at Bex

~ How did the self-educated Scot earn his wages?
= caretaker | a caretaker at a college in Glasgow
@ James Croll, a caretaker at a college in Glasgow

~ What calamity struck a South American town?
= Lakes dammed by loose moraines may burst | one of them destroyed a third of the town of Huaraz
@ one of them destroyed a third of the town of Huaraz

! How many people died on Mont Blanc in 1820?
! How thick is the Malaspina glacier?
! Who climbed the Matterhorn first?
! What did Tyndall measure on the Mer de Glace?
! When did Perraudin die?
! How fast does the Great Aletsch move?
! Who drilled the core in Antarctica?
! Which audience welcomed Agassiz in 1836?
! In which year will the Alps be free of ice?
! What did Karl Schimper think about drumlins?
! Why was Milanković taken prisoner?
