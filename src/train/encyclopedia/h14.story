# Fishing
Fishing is the activity of catching fish and other aquatic animals, such as molluscs, crustaceans and cephalopods, from the wild. Rearing them in captivity is called aquaculture or fish farming, and the pursuit of whales, which are mammals, is known as whaling. About 90 million tonnes are landed each year from seas and inland waters, a figure which has hardly changed since the late 1980s, whereas farmed output has grown to such a degree that it now exceeds the wild catch. Some 38 million people are engaged in capture fishing, the great majority of them in Asia. The Peruvian anchoveta, most of which is ground into meal for feeding animals, is the species taken in the largest quantity, followed by Alaska pollock and skipjack tuna. China is the leading fishing nation.

Bones of deep-water fish in Jerimalai, a shelter in East Timor, indicate that people were catching tuna some 42,000 years ago, and a hook cut from shell, found at the same place, is between 16,000 and 23,000 years old. The oldest fish-hooks of all, made from the shells of sea snails, come from Sakitari Cave on Okinawa. Isotopes in the bones of Tianyuan man, who lived near Beijing 40,000 years ago, show that he ate freshwater fish regularly. The oldest known net, woven of willow and about nine metres wide by thirty long, was discovered in 1913 in a meadow at Antrea in Karelia; it is dated to roughly 8300 BC. Egyptian tomb paintings depict rods, traps, harpoons and papyrus boats. A Greek poem in five books, the Halieutica, which Oppian of Cilicia composed under Marcus Aurelius, describes the sea and the ways of taking its inhabitants.

The herring shaped the fortunes of medieval cities. Lübeck, which commanded the salt of Lüneburg, grew rich on the shoals off Scania, where merchants met each autumn for the great market at Skanör and Falsterbo. When the shoals failed in the fifteenth century the Dutch took the lead in the North Sea. Their herring buss, a ship of about 60 to 100 tons first built at Hoorn around 1415, was large enough for the crew to gut and salt the catch on board, a procedure which legend ascribes to Willem Beukelszoon of Biervliet; the liver and pancreas are left inside because their enzymes ripen the flesh. Amsterdam, it was said, stood on herring bones. Quarrels over these waters led Hugo Grotius to argue in Mare Liberum (1609) that the sea is free to all, to which the English lawyer John Selden replied with Mare Clausum.

Cod, dried in the frosty wind of the Lofoten Islands, was exported from Bergen by 1100 and is known as stockfish; salted, it fed southern Europe on days of fasting. John Cabot's crew reported in 1497 that off Newfoundland it could be taken with baskets let down on a stone. French, Portuguese, Basque and English ships came every summer, and in 1784 the legislature of Massachusetts hung up a wooden image of the fish in its hall, where a successor still hangs. Icelandic waters were disputed until 1976, when the last of three Cod Wars, in which coastguard vessels cut the trawl wires of British boats, ended with the recognition of a limit of 200 miles. On the Grand Banks, factory trawlers carried off about 800,000 tonnes in 1968. The stock collapsed, and the moratorium that Canada declared on 2 July 1992 deprived some 30,000 people of their work.

Gear is either active or passive. Trawls, conical nets dragged along the bottom or through midwater, were hauled by sailing smacks from Brixham and later Hull before William Purdy fitted a paddle tug, the Messenger, for the purpose in 1877; otter boards, which keep the mouth open by pressure of the water, replaced the wooden beam from the 1890s. A purse seine is set around a shoal and closed below by drawing a wire, like the string of a purse; Mario Puretic's power block of 1954 made it possible to lift nets of enormous size. Gill nets hang like curtains and snare fish behind the gill covers. Longlines may carry several thousand baited hooks. Nylon replaced hemp and cotton after the Second World War, since it does not rot, but for the same reason lost nets go on killing, which is called ghost fishing.

Angling, fishing with rod and line for pleasure, has a literature of its own. A Treatyse of Fysshynge wyth an Angle, attributed on slender evidence to the prioress Dame Juliana Berners, was printed by Wynkyn de Worde in 1496 and lists twelve artificial flies. The Compleat Angler, which Izaak Walton, a retired ironmonger, published in 1653 and went on enlarging for a quarter of a century, has been reprinted more often than almost any other book in English; the chapters on fly fishing were supplied by his friend Charles Cotton. Grover Cleveland and Herbert Hoover, both presidents, were devoted to the sport, and each wrote a book about it. In Japan tenkara dispenses with a reel. Catch and release, practised in Britain for more than a century, was introduced in Michigan in 1952 to lower the cost of stocking.

Animals have been pressed into service. On the Li River in China and the Nagara in Japan, fishermen work at night by torchlight with cormorants, round whose necks a snare is tied to keep them from swallowing large prey; the master of the latter place holds a title from the imperial household. In Bangladesh trained otters chase fish toward nets. Dolphins at Laguna, in southern Brazil, drive mullet to men standing in the shallows and signal with a slap of the head when to cast. In East Africa and the Caribbean, remoras with a line on the tail were once used to fetch turtles. Plants serve as well: roots containing rotenone are crushed in South America to stun fish in pools. Dynamite and cyanide, although forbidden almost everywhere, are still employed on reefs in south-east Asia, the latter to catch live groupers for restaurants and small fish for aquariums.

Thomas Henry Huxley asserted at an exhibition in London in 1883 that the great sea fisheries were inexhaustible. Research proved otherwise: Michael Graham wrote in 1935 that fisheries which are unlimited become unprofitable, and the canneries of Monterey, described by John Steinbeck, closed when sardines vanished about 1950. According to the Food and Agriculture Organization the share of stocks that are overfished rose from 10 per cent in 1974 to more than 35 per cent. Remedies include quotas, closed seasons, wider meshes and reserves. Iceland and New Zealand made quotas transferable in the 1980s. The Law of the Sea Convention of 1982 gives coastal states an exclusive economic zone, and drift nets longer than 2.5 kilometres were banned on the high seas by the United Nations from the end of 1992. Fishing remains one of the most dangerous occupations; estimates of yearly deaths range from 24,000 to more than 100,000.

? What is fish farming also called?
= aquaculture
@ Rearing them in captivity is called aquaculture

? Which species is caught in the largest quantity?
= Peruvian anchoveta | The Peruvian anchoveta
@ The Peruvian anchoveta, most of which is ground into meal

? how many tonnes of fish are landed every year
= About 90 million | 90 million | About 90 million tonnes
@ About 90 million tonnes are landed each year

? What is most of the anchoveta used for?
= meal for feeding animals | ground into meal for feeding animals | feeding animals
@ is ground into meal for feeding animals

? Where were the oldest fish-hooks found?
= Sakitari Cave | Sakitari Cave on Okinawa
@ come from Sakitari Cave on Okinawa

? What is the oldest known net made of?
= willow
@ The oldest known net, woven of willow

? When was the net of Antrea discovered?
= 1913
@ was discovered in 1913 in a meadow at Antrea

? What did Tianyuan man eat regularly?
= freshwater fish
@ show that he ate freshwater fish regularly

? Who wrote the Halieutica?
= Oppian of Cilicia | Oppian
@ which Oppian of Cilicia composed under Marcus Aurelius

? Which city controlled the salt of Lüneburg?
= Lübeck
@ Lübeck, which commanded the salt of Lüneburg

? Where was the herring buss first built?
= Hoorn
@ first built at Hoorn around 1415

? Why are the liver and pancreas left inside the herring?
= their enzymes ripen the flesh | because their enzymes ripen the flesh
@ because their enzymes ripen the flesh

? What did Grotius argue in Mare Liberum?
= that the sea is free to all | the sea is free to all
@ in Mare Liberum (1609) that the sea is free to all

? Who answered Grotius with Mare Clausum?
= John Selden | the English lawyer John Selden
@ the English lawyer John Selden replied with Mare Clausum

? What is dried cod known as?
= stockfish
@ exported from Bergen by 1100 and is known as stockfish

? How could cod be caught off Newfoundland in 1497?
= with baskets let down on a stone | baskets let down on a stone
@ it could be taken with baskets let down on a stone

? What did Icelandic coastguards do to British boats?
= cut the trawl wires | cut the trawl wires of British boats
@ coastguard vessels cut the trawl wires of British boats

? How many people lost their work because of the Canadian moratorium?
= 30,000 | some 30,000
@ deprived some 30,000 people of their work

? When did Canada declare the cod moratorium?
= 2 July 1992 | 1992
@ that Canada declared on 2 July 1992

? What was the name of Purdy's paddle tug?
= Messenger | the Messenger
@ fitted a paddle tug, the Messenger, for the purpose

? What are otter boards for?
= keep the mouth open | keep the mouth open by pressure of the water
@ which keep the mouth open by pressure of the water

? The power block was invented by whom?
= Mario Puretic
@ Mario Puretic's power block of 1954

? what replaced hemp and cotton in nets
= Nylon
@ Nylon replaced hemp and cotton after the Second World War

? What is ghost fishing?
= lost nets go on killing
@ lost nets go on killing, which is called ghost fishing

? How many artificial flies does the Treatyse list?
= twelve
@ in 1496 and lists twelve artificial flies

? What was Izaak Walton before he retired?
= ironmonger | an ironmonger | a retired ironmonger
@ Izaak Walton, a retired ironmonger

? Who supplied the chapters about fly fishing in The Compleat Angler?
= Charles Cotton | his friend Charles Cotton
@ were supplied by his friend Charles Cotton

? Why was catch and release introduced in Michigan?
= to lower the cost of stocking | lower the cost of stocking
@ introduced in Michigan in 1952 to lower the cost of stocking

? Why do cormorants have a snare round their necks?
= to keep them from swallowing large prey | keep them from swallowing large prey
@ a snare is tied to keep them from swallowing large prey

? In which country are otters used to chase fish?
= Bangladesh
@ In Bangladesh trained otters chase fish toward nets

? What do the dolphins at Laguna drive to the men?
= mullet
@ drive mullet to men standing in the shallows

? What is rotenone used for in South America?
= to stun fish in pools | stun fish in pools
@ are crushed in South America to stun fish in pools

? Who said that sea fisheries were inexhaustible?
= Thomas Henry Huxley
@ Thomas Henry Huxley asserted at an exhibition in London

? Why did the canneries of Monterey close?
= sardines vanished | when sardines vanished about 1950
@ closed when sardines vanished about 1950

? What percentage of stocks was overfished in 1974?
= 10 per cent | 10
@ rose from 10 per cent in 1974

? How long may drift nets be on the high seas?
= 2.5 kilometres
@ drift nets longer than 2.5 kilometres were banned

~ What was the wealth of the Dutch metropolis jokingly said to rest upon?
= herring bones
@ Amsterdam, it was said, stood on herring bones

~ Which birds help Asian anglers by torchlight?
= cormorants
@ fishermen work at night by torchlight with cormorants

~ How do the marine mammals tell their human partners to throw?
= slap of the head | with a slap of the head | a slap of the head
@ signal with a slap of the head when to cast

~ What honour does a Japanese bird handler enjoy?
= holds a title from the imperial household | a title from the imperial household
@ holds a title from the imperial household

~ Which American state decorated its chamber with a carving?
= Massachusetts
@ the legislature of Massachusetts hung up a wooden image

~ For which customers is poison used to take living reef dwellers?
= restaurants | restaurants and small fish for aquariums
@ to catch live groupers for restaurants and small fish for aquariums

~ Which statesmen put their hobby into print?
= Grover Cleveland and Herbert Hoover
@ Grover Cleveland and Herbert Hoover, both presidents

~ What quality of synthetic fibre appeals to crews?
= it does not rot | since it does not rot | does not rot
@ since it does not rot, but for the same reason

! How many British boats were sunk in the Cod Wars?

! Who painted the Egyptian tombs?

! When was Mare Clausum translated into Dutch?

! How old was the man from Tianyuan when he died?

! What is the name of the book by Herbert Hoover?

! How many people fish with otters?

! Why did the shoals off Scania fail?

! Who caught the largest cod in Massachusetts?

! What did Steinbeck write in 1935?

! In what year did Lübeck lose the salt of Lüneburg?
