# Sahara
The Sahara is the largest hot desert in the world; only the cold deserts of Antarctica and the Arctic are larger. From the Atlantic to the Red Sea it extends for some 4,800 kilometres, and with an area of about 9.2 million square kilometres it takes up nearly a third of Africa. Its name is the plural of the Arabic word for desert, so that the phrase "Sahara Desert" says the same thing twice. In the south it passes gradually into the Sahel, a belt of dry savanna whose name means "shore", whereas in the north the boundary is marked by the Atlas Mountains and the Mediterranean. The driest parts, in southern Libya and western Egypt, may wait years for a shower, and the yearly average over most of the region is below 100 millimetres.

Contrary to the popular picture, sand covers only about a quarter of the surface. Much more common is the hamada, a bare plateau of rock, and the reg, a plain strewn with gravel. Seas of dunes are known as ergs; the Grand Erg Oriental lies in Algeria, the Great Sand Sea straddles the frontier between Egypt and Libya, and single dunes reach a height of 180 metres and more. Isolated massifs rise from the plains: the Ahaggar, the Aïr, the Ennedi and the Tibesti, a group of volcanoes in Chad in which Emi Koussi, at 3,415 metres, forms the highest point of the whole desert. The lowest, 133 metres below sea level, is in the Qattara Depression in Egypt, which German and British armies regarded as impassable to tanks during the battles of 1942.

Temperatures above 45 degrees are normal in summer, and the ground itself may be heated to 80. Since the air is dry and clear, the warmth escapes quickly after dark, and a fall of twenty degrees within a few hours is not rare; frost occurs in the mountains, and snow has whitened the dunes at Aïn Séfra in Algeria several times in this century. Hot winds bear different names, khamsin in Egypt, ghibli in Libya and harmattan in West Africa. They raise immense clouds of dust, much of it from the Bodélé Depression, the dried bed of a lake in Chad. Between fifty and a hundred storms a year start there, and satellites have shown that the phosphorus they carry across the Atlantic fertilises the rain forest of the Amazon.

The desert has not always been dry. Changes in the tilt of the earth's axis and in its orbit, which come round every 20,000 years or so, shift the monsoon northward, and during the most recent of these humid spells, from about 11,000 to 5,000 years ago, grassland and lakes stretched across it. Lake Mega-Chad, of which the modern lake is a shrunken relic, was then larger than the Caspian Sea. Hunters and later herders left pictures of giraffes, hippopotamuses and cattle on the rocks of Tassili n'Ajjer, a plateau in Algeria; they were made known by the French explorer Henri Lhote, who went there in 1956, and some of whose copies proved to be inaccurate. Barbed harpoons of bone and the skeletons of fish eaters have been dug up at Gobero in Niger, a cemetery found by chance in 2000 by hunters of dinosaurs.

Plants survive by storing water, by sending down long roots or by passing most of their lives as seeds. Acacias and tamarisks grow in the dry river beds, called wadis or oueds, and a solitary acacia in the Ténéré, 200 kilometres from any other tree, served caravans as a landmark until a lorry driver, said to be drunk, knocked it over in 1973. The fennec, a small fox, gives off heat through its enormous ears; the addax, an antelope with spiral horns, hardly ever drinks, for it obtains moisture from the grasses it eats, but poaching and oil drilling have brought it close to extinction. Silver ants leave their nests for only ten minutes a day, at noon, when the lizards that prey on them have withdrawn from the heat. Crocodiles, left over from wetter ages, survive in the rock pools of the Ennedi.

Camels, introduced from Arabia and in general use by the third or fourth century, made regular crossings possible. Caravans of a thousand animals or more carried salt in slabs from the mines of Taghaza, and later Taoudenni, to Timbuktu, where it was exchanged for gold from the forest lands. Sijilmasa, founded in 757 at the northern end of one route, and Aoudaghost at its southern end grew rich on tolls. Mansa Musa, the ruler of Mali, set out across the desert in 1324 on a pilgrimage to Mecca with so much gold that its price in Cairo remained low for a decade. Slaves were driven northward too, several million in the course of twelve centuries according to most estimates. The trade declined when Portuguese ships offered a way along the coast, yet salt still travels to Timbuktu by camel.

Europeans knew the interior only from hearsay until late. Alexander Gordon Laing reached Timbuktu in August 1826 but was murdered on leaving it; the Frenchman René Caillié, disguised as a Muslim, arrived there in 1828 and was the first to come home and claim the prize of 10,000 francs offered by the Geographical Society of Paris. Heinrich Barth, a German in British service, travelled for five years in the 1850s and described languages and history with an accuracy that is still admired. France conquered most of the region after 1881, in which year Tuareg warriors destroyed an expedition under Paul Flatters that was exploring a line for a railway; the final resistance was broken at the battle of Tit in 1902. The first motor vehicles to cross from north to south were Citroën half-tracks, in the winter of 1922 to 1923.

The population, estimated at a few millions, is concentrated in oases, of which the largest groups are those of the Mzab, Tafilalt and Fezzan. Date palms give shade to fruit trees, and beneath these grow vegetables and grain, an arrangement in three storeys. Water was led to them through foggaras, sloping tunnels dug by hand from the foot of the hills; today it is mostly pumped. Oil was struck in Algeria in 1956, at Edjeleh and Hassi Messaoud, and uranium is mined at Arlit in Niger. Libya's Great Man-Made River, begun in 1984, carries fossil groundwater through pipes four metres wide to the cities of the coast. France exploded its first atomic bomb near Reggane in February 1960. The Tuareg, whose men rather than women veil their faces, have rebelled several times against the governments of Mali and Niger, most recently in 2012.

? Which deserts are larger than the Sahara?
= the cold deserts of Antarctica and the Arctic | cold deserts of Antarctica and the Arctic | Antarctica and the Arctic
@ only the cold deserts of Antarctica and the Arctic are larger

? What portion of Africa does the Sahara occupy?
= nearly a third | a third
@ it takes up nearly a third of Africa

? What does Sahel mean?
= shore
@ a belt of dry savanna whose name means "shore"

? how much of the sahara is covered with sand
= about a quarter | only about a quarter | a quarter
@ sand covers only about a quarter of the surface

? What is a hamada?
= a bare plateau of rock | bare plateau of rock
@ the hamada, a bare plateau of rock

? What are seas of dunes called?
= ergs
@ Seas of dunes are known as ergs

? What is the highest point of the Sahara?
= Emi Koussi
@ Emi Koussi, at 3,415 metres, forms the highest point

? Where is the lowest point located?
= Qattara Depression | the Qattara Depression in Egypt | in the Qattara Depression in Egypt
@ is in the Qattara Depression in Egypt

? Why does it cool down quickly at night?
= the air is dry and clear | Since the air is dry and clear
@ Since the air is dry and clear, the warmth escapes quickly

? What is the hot wind called in Libya?
= ghibli
@ ghibli in Libya

? What substance carried by dust fertilises the Amazon forest?
= phosphorus | the phosphorus
@ the phosphorus they carry across the Atlantic fertilises

? How many dust storms begin in the Bodélé Depression annually?
= Between fifty and a hundred | fifty and a hundred
@ Between fifty and a hundred storms a year start there

? What shifts the monsoon to the north?
= Changes in the tilt of the earth's axis and in its orbit | Changes in the tilt of the earth's axis
@ Changes in the tilt of the earth's axis and in its orbit

? Lake Mega-Chad was bigger than which body of water?
= the Caspian Sea | Caspian Sea
@ was then larger than the Caspian Sea

? Who made the rock pictures of Tassili n'Ajjer known?
= Henri Lhote | the French explorer Henri Lhote
@ made known by the French explorer Henri Lhote

? What animals are shown in the rock pictures?
= giraffes, hippopotamuses and cattle
@ left pictures of giraffes, hippopotamuses and cattle on the rocks

? What happened to the lonely tree of the Ténéré in 1973?
= a lorry driver, said to be drunk, knocked it over | knocked it over | a lorry driver knocked it over
@ a lorry driver, said to be drunk, knocked it over

? What are the dry river beds called?
= wadis or oueds | wadis
@ the dry river beds, called wadis or oueds

? How does the addax get its moisture?
= from the grasses it eats | the grasses it eats
@ it obtains moisture from the grasses it eats

? How long do silver ants leave their nests each day?
= only ten minutes | ten minutes
@ leave their nests for only ten minutes a day

? Where were camels introduced from?
= Arabia
@ Camels, introduced from Arabia and in general use

? What was salt exchanged for in Timbuktu?
= gold | gold from the forest lands
@ it was exchanged for gold from the forest lands

? In what year was Sijilmasa founded?
= 757
@ Sijilmasa, founded in 757

? Which ruler went on pilgrimage to Mecca in 1324?
= Mansa Musa | Mansa Musa, the ruler of Mali
@ Mansa Musa, the ruler of Mali, set out across the desert in 1324

? What caused the decline of the caravan trade?
= Portuguese ships offered a way along the coast | when Portuguese ships offered a way along the coast
@ declined when Portuguese ships offered a way along the coast

? What prize did Caillié win?
= 10,000 francs | prize of 10,000 francs
@ claim the prize of 10,000 francs

? Where did Heinrich Barth come from?
= a German | German
@ Heinrich Barth, a German in British service

? What was the Flatters expedition looking for?
= a line for a railway | line for a railway
@ that was exploring a line for a railway

? What were the first motor vehicles that crossed the Sahara?
= Citroën half-tracks
@ were Citroën half-tracks, in the winter

? What is a foggara?
= sloping tunnels dug by hand from the foot of the hills | sloping tunnels dug by hand | sloping tunnels
@ foggaras, sloping tunnels dug by hand from the foot of the hills

? What is mined at Arlit?
= uranium
@ uranium is mined at Arlit in Niger

? When did France explode its first atomic bomb?
= February 1960
@ first atomic bomb near Reggane in February 1960

? When did work on the Great Man-Made River start?
= 1984
@ Great Man-Made River, begun in 1984

~ How did the traveller who won the reward conceal who he was?
= disguised as a Muslim
@ the Frenchman René Caillié, disguised as a Muslim

~ What fate met the Briton who got to the fabled town first?
= murdered on leaving it | was murdered on leaving it
@ but was murdered on leaving it

~ Which sex hides its features among the nomads?
= men | men rather than women
@ whose men rather than women veil their faces

~ What effect did the generous pilgrim have on bullion in Egypt?
= its price in Cairo remained low for a decade | price in Cairo remained low for a decade
@ that its price in Cairo remained low for a decade

~ How does the little fox keep itself cool?
= through its enormous ears | gives off heat through its enormous ears
@ gives off heat through its enormous ears

~ What endangers the curly-horned beast?
= poaching and oil drilling
@ poaching and oil drilling have brought it close to extinction

~ Who stumbled upon the ancient burial ground?
= hunters of dinosaurs
@ found by chance in 2000 by hunters of dinosaurs

~ What grows at the bottom level of the layered gardens?
= vegetables and grain
@ beneath these grow vegetables and grain

! Who killed Alexander Gordon Laing?

! How many Tuareg live in the Sahara?

! When was the first oil found in Libya?

! How many soldiers fought at the battle of Tit?

! When was the salt mine of Taghaza abandoned?

! Why was Heinrich Barth in British service?

! How tall was the acacia of the Ténéré?

! Which army crossed the Qattara Depression in 1942?

! How much gold did Mansa Musa take with him?

! What prize did the Geographical Society award to Laing?
