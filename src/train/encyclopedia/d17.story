# Alps
The Alps are the highest mountain range that lies wholly in Europe, a curve of about 1,200 kilometres from the Mediterranean near Nice to the outskirts of Vienna. Eight states have a part in them: Monaco, France, Italy, Switzerland, Liechtenstein, Germany, Austria and Slovenia, of which Austria holds the largest share, followed by Italy. Eighty-two summits are officially listed as higher than four thousand metres; Mont Blanc, the highest, measures about 4,806 metres, but the figure changes with the thickness of the ice on top and is determined anew every two years. About fourteen million people live in the area covered by the Alpine Convention, a treaty signed in November 1991. The origin of the name is disputed, some scholars connecting it with the Latin albus, "white", and others with a much older word for mountain pasture.

The mountains came into being because the Adriatic plate, a fragment of Africa, pushed northward and closed an ocean, the Tethys. Sediments from its floor, along with slices of the crust, were sheared off, folded and heaped on one another as nappes, sheets of rock that have travelled for dozens of kilometres. The process reached its height about 30 million years ago and has not ended, for some parts still rise by a millimetre or two each year. The summit of the Matterhorn thus consists of gneiss of African origin resting on remains of the sea bed. Hans Conrad Escher observed in 1809 that older rocks lay above younger ones at the Glarus thrust in Switzerland, which was made a World Heritage Site in 2008. The pale Dolomites, built by corals and algae in a warm sea, are called after the French geologist Déodat de Dolomieu, who described their mineral in 1791.

Glaciers shaped the present landscape. Louis Agassiz, having been shown the evidence by the salt-mine director Jean de Charpentier, announced the theory of an ice age at Neuchâtel in 1837 to an unbelieving audience. The ice, which at the last maximum some 24,000 years ago was more than a kilometre thick in the main valleys, ground them into the form of a U, hollowed out the basins of Lakes Geneva, Constance and Garda, and left ridges of rubble known as moraines. Its greatest remnant is the Aletsch, in the Valais, about twenty kilometres long. Since 1850 Alpine glaciers have lost more than half of their volume, and Swiss ones alone gave up ten percent in the two summers of 2022 and 2023. Some resorts cover patches of them with white fleece in summer to slow the melting. The Rhine, Rhône, Po and Inn all take their rise here, so that the range is often termed the water tower of Europe.

With every hundred metres of height the temperature drops by about half a degree, and the vegetation is arranged in belts. Beech and oak are followed by spruce and larch, these by dwarf pine, and above the tree line, which lies near 2,200 metres in the central valleys and lower at the edges, by meadows. Edelweiss protects itself from ultraviolet light and drought with white hairs, while the glacier buttercup has been found above 4,000 metres. The ibex was hunted almost to extinction, since its horns and blood were believed to be medicine; about a hundred survived in the Gran Paradiso, where King Victor Emmanuel II of Sardinia reserved them for his own sport in 1856, and all of today's tens of thousands descend from them. The bearded vulture, which drops bones on rocks in order to eat the marrow, was shot as a supposed robber of lambs and brought back from 1986 on.

On 19 September 1991 two hikers from Nuremberg, Helmut and Erika Simon, came upon a body in melting ice near the Tisenjoch, on the frontier of Austria and Italy. It was that of a man who had died about 5,300 years ago, at an age of some forty-five, and who is known as Ötzi. He carried an axe of nearly pure copper, wore a bearskin cap and had sixty-one tattoos, perhaps a treatment for his aching joints; ten years passed before an X-ray revealed the arrowhead in his left shoulder that had killed him. A survey showed that he had been found 93 metres inside Italian territory, and he is therefore kept in Bolzano. Even earlier, from about 5000 BC, farmers on the lakes around the mountains built their houses on piles, the remains of which first came to light at Obermeilen, on Lake Zurich, during the dry winter of 1853 to 1854.

Hannibal led an army with thirty-seven elephants over an unknown pass in the autumn of 218 BC and is said to have split rocks by means of fire and vinegar. Augustus had the tribes subdued, forty-five of which are listed on the monument at La Turbie, completed in 6 BC. In the Middle Ages monks kept hospices for travellers, the best known being that on the Great Saint Bernard, founded by Bernard of Menthon about 1050; the dogs to which it gave a name were bred there from the seventeenth century, and Barry, who died in 1814, is reported to have saved more than forty lives. The Gotthard became passable around 1220, when a bridge was thrown across the Schöllenen gorge, according to legend by the devil, who was cheated of his reward with a goat. Napoleon crossed the Great Saint Bernard in May 1800 with 40,000 men, on a mule rather than on the white horse in David's picture.

The scientist Horace-Bénédict de Saussure offered a reward for a way up Mont Blanc, and on 8 August 1786 the physician Michel-Gabriel Paccard and the crystal hunter Jacques Balmat became the first to reach the summit. In the golden age of mountaineering, between 1854 and 1865, dozens of peaks were climbed, most of them by Britons with local guides; the Alpine Club was founded in London in 1857. It closed with the ascent of the Matterhorn on 14 July 1865 by Edward Whymper's party, four of whom fell to their deaths on the way down when a rope broke. Lucy Walker was the first woman to stand there, in 1871. The north face of the Eiger, on which eight men had died before, was conquered in July 1938 by Anderl Heckmair, Heinrich Harrer and two others. Reinhold Messner, from South Tyrol, later made his name by climbing the Himalayas without bottled oxygen.

Winter tourism is said to go back to a bet that the hotel keeper Johannes Badrutt made in 1864 with some English guests at St. Moritz: if they did not find the season sunny, he would pay for their journey. Chamonix was the scene of the first Winter Olympics in 1924. Around 120 million visitors now come each year, and more than ten thousand lifts have been put up; artificial snow consumes great quantities of water. The Gotthard Base Tunnel, opened in June 2016 after seventeen years of work, is at 57 kilometres the longest railway tunnel in the world. In the Mont Blanc road tunnel thirty-nine people died in March 1999 when a lorry loaded with flour and margarine caught fire. On the pastures, called alps, cattle are still driven up in early summer to produce cheeses such as Gruyère and Beaufort, and the descent in autumn, with flowers on the horns of the leading cow, is a festival.

? How long is the curve of the Alps?
= about 1,200 kilometres | 1,200 kilometres
@ a curve of about 1,200 kilometres

? Which country has the largest share of the Alps?
= Austria
@ of which Austria holds the largest share

? How many summits are above four thousand metres?
= Eighty-two | Eighty-two summits
@ Eighty-two summits are officially listed

? Why does the height of Mont Blanc change?
= the thickness of the ice on top | changes with the thickness of the ice on top
@ the figure changes with the thickness of the ice on top

? What is the Adriatic plate?
= a fragment of Africa | fragment of Africa
@ the Adriatic plate, a fragment of Africa

? what was the name of the ocean that closed
= the Tethys | Tethys
@ closed an ocean, the Tethys

? What are nappes?
= sheets of rock that have travelled for dozens of kilometres | sheets of rock
@ as nappes, sheets of rock that have travelled for dozens of kilometres

? What type of rock is the summit of the Matterhorn?
= gneiss | gneiss of African origin
@ consists of gneiss of African origin

? Who are the Dolomites named after?
= Déodat de Dolomieu | the French geologist Déodat de Dolomieu
@ called after the French geologist Déodat de Dolomieu

? Who announced the theory of an ice age in 1837?
= Louis Agassiz
@ Louis Agassiz, having been shown the evidence

? What are moraines?
= ridges of rubble
@ left ridges of rubble known as moraines

? Which is the largest remaining glacier?
= the Aletsch | Aletsch
@ Its greatest remnant is the Aletsch

? How do some resorts slow the melting of glaciers?
= cover patches of them with white fleece | with white fleece
@ Some resorts cover patches of them with white fleece

? The Alps are often termed what?
= the water tower of Europe | water tower of Europe
@ the range is often termed the water tower of Europe

? How much does the temperature fall with each hundred metres?
= about half a degree | half a degree
@ the temperature drops by about half a degree

? What does edelweiss use to protect itself?
= white hairs
@ ultraviolet light and drought with white hairs

? Why was the ibex hunted?
= its horns and blood were believed to be medicine | since its horns and blood were believed to be medicine
@ since its horns and blood were believed to be medicine

? Which king reserved the ibex for himself?
= Victor Emmanuel II | King Victor Emmanuel II of Sardinia | King Victor Emmanuel II
@ King Victor Emmanuel II of Sardinia reserved them

? Who found Ötzi?
= Helmut and Erika Simon | two hikers from Nuremberg | two hikers from Nuremberg, Helmut and Erika Simon
@ two hikers from Nuremberg, Helmut and Erika Simon

? How long ago did Ötzi die?
= about 5,300 years ago | about 5,300 years | 5,300 years
@ who had died about 5,300 years ago

? What killed Ötzi?
= the arrowhead in his left shoulder | arrowhead in his left shoulder | arrowhead
@ the arrowhead in his left shoulder that had killed him

? Where is Ötzi kept today?
= Bolzano | in Bolzano
@ he is therefore kept in Bolzano

? How many elephants did Hannibal have?
= thirty-seven | thirty-seven elephants
@ an army with thirty-seven elephants

? With what did Hannibal split the rocks?
= fire and vinegar | by means of fire and vinegar
@ split rocks by means of fire and vinegar

? Who founded the hospice on the Great Saint Bernard?
= Bernard of Menthon
@ founded by Bernard of Menthon about 1050

? What did Napoleon ride across the pass?
= a mule | mule
@ on a mule rather than on the white horse

? Who reached the top of Mont Blanc first?
= Michel-Gabriel Paccard and the crystal hunter Jacques Balmat | the physician Michel-Gabriel Paccard and the crystal hunter Jacques Balmat
@ the physician Michel-Gabriel Paccard and the crystal hunter Jacques Balmat became the first

? In which city was the Alpine Club founded?
= London
@ the Alpine Club was founded in London in 1857

? When was the Matterhorn first climbed?
= 14 July 1865
@ the ascent of the Matterhorn on 14 July 1865

? What happened on the way down from the Matterhorn?
= a rope broke | four of whom fell to their deaths
@ four of whom fell to their deaths on the way down when a rope broke

? Who was the first woman on the Matterhorn?
= Lucy Walker
@ Lucy Walker was the first woman to stand there

? Where were the first Winter Olympics held?
= Chamonix
@ Chamonix was the scene of the first Winter Olympics

? how long is the Gotthard Base Tunnel
= 57 kilometres
@ is at 57 kilometres the longest railway tunnel

? What was the burning lorry carrying in 1999?
= flour and margarine
@ a lorry loaded with flour and margarine caught fire

? What decorates the leading cow in autumn?
= flowers | flowers on the horns
@ with flowers on the horns of the leading cow

~ What did the innkeeper stake on fine weather?
= he would pay for their journey | pay for their journey
@ he would pay for their journey

~ How did the evil one lose his payment for the crossing?
= cheated of his reward with a goat | with a goat | a goat
@ who was cheated of his reward with a goat

~ Which bird was persecuted on a false charge of killing young sheep?
= The bearded vulture | bearded vulture
@ The bearded vulture, which drops bones on rocks

~ How did listeners receive the naturalist's bold idea about frozen times?
= unbelieving | to an unbelieving audience
@ to an unbelieving audience

~ What might have been the purpose of the marks on the mummy's skin?
= a treatment for his aching joints | treatment for his aching joints
@ perhaps a treatment for his aching joints

~ Which heroic animal rescued dozens of wayfarers?
= Barry
@ Barry, who died in 1814

~ On what foundations did prehistoric lakeside dwellings rest?
= piles | on piles
@ built their houses on piles

~ What feat brought fame to the South Tyrolean?
= climbing the Himalayas without bottled oxygen
@ made his name by climbing the Himalayas without bottled oxygen

! Who shot Ötzi?

! How many elephants survived the crossing of the Alps?

! How much reward did Saussure pay to Balmat?

! What is the highest mountain of Slovenia?

! Who was the first woman on Mont Blanc?

! How many workers died during the building of the Gotthard Base Tunnel?

! Who won the bet at St. Moritz?

! When did Edward Whymper die?

! What did Charpentier publish in 1837?

! Which tribes refused to submit to Augustus?
