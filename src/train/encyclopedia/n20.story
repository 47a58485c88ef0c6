# Himalayas
The Himalayas form an arc of mountains about 2,400 kilometres long, from Nanga Parbat in Pakistan to Namcha Barwa in Tibet, separating the plains of northern India from the Tibetan plateau. Their name is compounded of the Sanskrit words for snow and abode. All but four or five of the fourteen summits above 8,000 metres rise here, the exceptions being in the neighbouring Karakoram. Bhutan, China, India, Nepal and Pakistan share the range, which is between 150 and 400 kilometres wide. Three parallel belts are distinguished: the Siwaliks or outer foothills, seldom higher than 1,500 metres; the lesser Himalaya, with hill towns such as Shimla; and the great Himalaya, whose average height exceeds 6,000 metres. Mount Everest, called Sagarmatha in Nepali and Chomolungma in Tibetan, has an official height of 8,848.86 metres, agreed by China and Nepal in 2020.

The mountains are the product of a collision. India, once joined to Madagascar, moved north at up to 18 centimetres a year, and about 50 million years ago began to push against Asia, closing the ocean known as Tethys, from whose bed come the limestone on the top of Everest and the ammonites that pilgrims collect in the gorge of the Kali Gandaki. The movement, slowed to four or five centimetres, goes on, so that the peaks rise by several millimetres a year, although erosion takes away nearly as much. Strain is released in earthquakes: that of 15 August 1950 in Assam and Tibet had a magnitude of 8.6, and the one that struck Gorkha in Nepal on 25 April 2015, with 7.8, killed almost 9,000 people. Rivers such as the Indus and the Brahmaputra are older than the range and cut right through it.

After the polar regions the range and its neighbours hold the largest store of ice on the planet, and they are therefore sometimes called the Third Pole. The Gangotri glacier, 30 kilometres in length, feeds the Bhagirathi, a headstream of the Ganges, from a cave called the Cow's Mouth. Soot from stoves and vehicles darkens the snow and hastens its melting. As glaciers retreat, lakes form behind unstable walls of rubble; one of them, Dig Tsho, burst in 1985 and carried away a new hydroelectric plant, and in 2016 the level of Imja, below Everest, was lowered by more than three metres through a channel. The chain bars the way to the monsoon from June to September. Cherrapunji, at its approaches, receives over 11 metres of rain in a year, whereas Leh, in the rain shadow, has only about a tenth of a metre.

Within a short distance the vegetation changes from sal forest and tall grass, the home of tigers and one-horned rhinoceroses, by way of oak, rhododendron and deodar cedar, to alpine meadows. The line of trees lies at about 4,000 metres. Above it live the bharal, or blue sheep, and its hunter, the snow leopard, whose long tail serves as a balance on cliffs and as a scarf in sleep. The red panda, which feeds on bamboo, is no close relation of the giant panda. Yaks, whose blood contains more red cells than that of lowland cattle, provide milk, wool, dung for fuel and transport. Bar-headed geese fly over the passes at more than 7,000 metres. Yarsagumba, a caterpillar killed by a fungus, is prized in China as an aphrodisiac and at times sells for more than its weight in gold. Jumping spiders have been found at 6,700 metres.

People have adapted to the thin air. Tibetans carry a variant of the gene EPAS1, inherited from the extinct Denisovans, which prevents the blood from becoming too thick. The Sherpas, whose name means "people from the east", came to the Khumbu from Kham about five centuries ago, and grew barley and, from the nineteenth century, potatoes, which permitted their numbers to multiply. In some valleys brothers traditionally shared one wife, so that the family's field should not be divided. To Hindus and Buddhists the heights are sacred. Kailash, north of the main range, is revered by four religions as the centre of the world and has never been climbed; pilgrims walk round it, a distance of 52 kilometres, Buddhists and Hindus clockwise, followers of Bon in the opposite direction. The cave of Amarnath holds a pillar of ice venerated as Shiva. The Buddha was born in the foothills, at Lumbini.

The Great Trigonometrical Survey, begun by William Lambton at Madras in 1802, reached the mountains in the 1840s. In 1852 the Bengali computer Radhanath Sikdar found that Peak XV was the highest known; four years later Andrew Waugh announced a figure of 29,002 feet and proposed the name of his predecessor, George Everest, who had objected that Indians could not pronounce it. As Tibet was closed to Europeans, the British trained local men, the pundits, to explore it in disguise. Nain Singh, a schoolmaster, walked to Lhasa in 1866, counting his steps, exactly 2,000 to the mile, with a rosary of 100 beads instead of the sacred 108, while notes and a compass were hidden in his prayer wheel. Kinthup, sold as a slave on the way, fulfilled his task of throwing marked logs into the Tsangpo, but nobody was watching for them downstream.

Annapurna was the first of the eight-thousanders to be climbed, on 3 June 1950, by Maurice Herzog and Louis Lachenal, who lost their toes to frostbite. On Everest, George Mallory and Andrew Irvine disappeared in June 1924; Mallory's body was found in 1999, but not the camera that might have told whether they had reached the top. Edmund Hillary, a beekeeper from New Zealand, and Tenzing Norgay stood on the summit on 29 May 1953, in an expedition led by John Hunt. Junko Tabei was the first woman to do so, in 1975. Reinhold Messner and Peter Habeler went up in 1978 without bottled oxygen, which physiologists had declared impossible, and by 1986 Messner had climbed all fourteen. In May 1996 a storm killed eight climbers within two days, an event described by Jon Krakauer in Into Thin Air. An avalanche in the Khumbu icefall took the lives of sixteen Nepali guides in 2014.

Frontiers in the region are contested. China defeated India in a brief war in the autumn of 1962 over the McMahon Line, drawn in 1914 and never accepted in Beijing, and in June 2020 soldiers fought with clubs and stones in the Galwan valley, since an agreement forbids firearms there. Pakistan and India fought at Kargil in 1999. Sikkim, a kingdom until 1975, is now an Indian state, and Bhutan measures its progress by Gross National Happiness, a phrase attributed to its fourth king, Jigme Singye Wangchuck. In 1973 women of Mandal in the present Uttarakhand clasped trees to save them from felling by a maker of sports goods; the Chipko movement, named from the Hindi word for "embrace", achieved in 1980 a ban on logging above 1,000 metres that was to last fifteen years. The Tehri dam, 260 metres high, was completed in 2006 despite the hunger strikes of Sunderlal Bahuguna.

? How long is the arc of the Himalayas?
= about 2,400 kilometres | 2,400 kilometres
@ an arc of mountains about 2,400 kilometres long

? From which words is the name Himalaya made?
= the Sanskrit words for snow and abode | snow and abode
@ compounded of the Sanskrit words for snow and abode

? What are the outer foothills called?
= Siwaliks | the Siwaliks
@ the Siwaliks or outer foothills

? What is Everest called in Nepali?
= Sagarmatha
@ called Sagarmatha in Nepali

? What is the official height of Mount Everest?
= 8,848.86 metres
@ has an official height of 8,848.86 metres

? What ocean was closed when India pushed against Asia?
= Tethys
@ closing the ocean known as Tethys

? How fast did India move north at most?
= 18 centimetres a year | up to 18 centimetres a year
@ moved north at up to 18 centimetres a year

? What kind of rock is at the top of Everest?
= limestone
@ the limestone on the top of Everest

? How many people were killed by the earthquake of 2015?
= almost 9,000 | 9,000
@ with 7.8, killed almost 9,000 people

? Why are the mountains sometimes called the Third Pole?
= hold the largest store of ice on the planet
@ After the polar regions the range and its neighbours hold the largest store of ice on the planet

? Which headstream of the Ganges is fed by the Gangotri glacier?
= the Bhagirathi | Bhagirathi
@ feeds the Bhagirathi, a headstream of the Ganges

? What did the lake Dig Tsho destroy in 1985?
= a new hydroelectric plant | hydroelectric plant
@ carried away a new hydroelectric plant

? How much rain falls in Cherrapunji in a year?
= over 11 metres | 11 metres
@ receives over 11 metres of rain in a year

? Where is the tree line?
= at about 4,000 metres | about 4,000 metres
@ The line of trees lies at about 4,000 metres

? What animal hunts the bharal?
= the snow leopard | snow leopard
@ its hunter, the snow leopard, whose long tail

? What does the red panda live on?
= bamboo
@ The red panda, which feeds on bamboo

? What is yarsagumba?
= a caterpillar killed by a fungus
@ Yarsagumba, a caterpillar killed by a fungus

? What do yaks provide?
= milk, wool, dung for fuel and transport
@ provide milk, wool, dung for fuel and transport

? From whom did Tibetans inherit the variant of EPAS1?
= the extinct Denisovans | Denisovans
@ inherited from the extinct Denisovans

? What does the name Sherpa mean?
= people from the east
@ whose name means "people from the east"

? Which crop did the Sherpas grow from the nineteenth century on?
= potatoes
@ from the nineteenth century, potatoes

? In which direction do followers of Bon walk around Kailash?
= in the opposite direction | opposite direction
@ followers of Bon in the opposite direction

? Where was the Buddha born?
= Lumbini | in the foothills, at Lumbini
@ The Buddha was born in the foothills, at Lumbini

? Who started the Great Trigonometrical Survey?
= William Lambton
@ begun by William Lambton at Madras in 1802

? Who found that Peak XV was the highest?
= Radhanath Sikdar | the Bengali computer Radhanath Sikdar
@ the Bengali computer Radhanath Sikdar found

? What was George Everest's objection to the name?
= Indians could not pronounce it
@ who had objected that Indians could not pronounce it

? What was Nain Singh's profession?
= schoolmaster | a schoolmaster
@ Nain Singh, a schoolmaster, walked to Lhasa

? What did Nain Singh hide in his prayer wheel?
= notes and a compass
@ notes and a compass were hidden in his prayer wheel

? What was Kinthup's task?
= throwing marked logs into the Tsangpo
@ his task of throwing marked logs into the Tsangpo

? Which eight-thousander was climbed first?
= Annapurna
@ Annapurna was the first of the eight-thousanders

? who led the expedition of 1953
= John Hunt
@ in an expedition led by John Hunt

? Who was the first woman on top of Everest?
= Junko Tabei
@ Junko Tabei was the first woman to do so

? When was Mallory's body found?
= 1999
@ Mallory's body was found in 1999

? What did Messner and Habeler do without in 1978?
= bottled oxygen
@ went up in 1978 without bottled oxygen

? Who wrote Into Thin Air?
= Jon Krakauer
@ an event described by Jon Krakauer in Into Thin Air

? What did the soldiers fight with in the Galwan valley?
= clubs and stones
@ soldiers fought with clubs and stones in the Galwan valley

? What line was the war of 1962 about?
= the McMahon Line | McMahon Line
@ over the McMahon Line, drawn in 1914

? By what does Bhutan measure its progress?
= Gross National Happiness
@ Bhutan measures its progress by Gross National Happiness

? What does the word Chipko mean?
= embrace
@ named from the Hindi word for "embrace"

? How high is the Tehri dam?
= 260 metres
@ The Tehri dam, 260 metres high

~ Why did siblings in certain places have a common spouse?
= so that the family's field should not be divided | the family's field should not be divided
@ so that the family's field should not be divided

~ What makes the frozen surfaces thaw faster?
= Soot from stoves and vehicles | Soot
@ Soot from stoves and vehicles darkens the snow

~ Why were no guns used in the border clash of 2020?
= an agreement forbids firearms there | an agreement forbids firearms
@ since an agreement forbids firearms there

~ What injury did the French conquerors of the first giant suffer?
= lost their toes to frostbite
@ who lost their toes to frostbite

~ Which lost object could settle the question about the vanished Englishmen?
= the camera | camera
@ but not the camera that might have told

~ What use does the spotted cat make of its tail when resting?
= as a scarf in sleep | scarf
@ as a balance on cliffs and as a scarf in sleep

~ How did villagers stop the loggers?
= clasped trees
@ clasped trees to save them from felling

~ Who were the secret native explorers in colonial service?
= the pundits | pundits
@ trained local men, the pundits, to explore it in disguise

! Who was the first man to climb Kailash?

! How many people died in the Assam earthquake of 1950?

! When did Andrew Irvine's camera turn up?

! How many years did the survey by Lambton take?

! Who took the photograph of Hillary on the summit?

! What caused the storm of 1996?

! How did Kinthup regain his freedom?

! When did Peter Habeler climb all fourteen summits?

! How many soldiers died at Kargil?

! Who built the Tehri dam?
