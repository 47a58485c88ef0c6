# Cattle
Cattle are large, hoofed, domesticated ruminants that are kept for meat, milk, hides and as draught animals. An adult female is a cow, an adult male a bull, a castrated male a steer or, if it is trained to pull, an ox, while a young female that has not yet calved is known as a heifer. There are about one and a half billion of them in the world, with Brazil, India and the United States holding the largest herds. The word itself came into English from Anglo-Norman catel, which meant movable property in general, and which goes back to the same Latin root as capital and chattel; only gradually was it restricted to livestock and then to the bovine kind. In Linnaeus's scheme of 1758 European cattle received the name Bos taurus, and the humped zebu that of Bos indicus.

All domestic cattle descend from the aurochs, a wild ox that once ranged from the Atlantic coast of Europe to China and stood up to 1.8 metres at the shoulder. Genetic work indicates that it was tamed at least twice: about 10,500 years ago in the upper valleys of the Tigris and Euphrates, from as few as 80 females, and again some 2,000 to 3,000 years later in the Indus region, where the ancestors of the zebu were raised. The last known aurochs, a cow, died in the Jaktorów forest in Poland in 1627. In the 1920s the brothers Heinz and Lutz Heck, directors of zoos in Munich and Berlin, tried to breed the animal back by crossing hardy breeds; the outcome, called Heck cattle, resembles it in colour but is considerably smaller.

Like other ruminants, cattle have a stomach with four compartments: the rumen, the reticulum, the omasum and the abomasum. Grass is swallowed after little chewing and enters the rumen, a vat of 100 litres or more in which bacteria, protozoa and fungi break down the cellulose. The cud is then returned to the mouth and chewed again, an activity that occupies about eight hours a day. Heavy objects such as nails fall into the reticulum and may pierce its wall, causing what is called hardware disease; farmers prevent it by making the animal swallow a magnet. The abomasum, which resembles the stomach of other mammals, secretes acid and enzymes, among them rennin, which is used in cheese-making. Cattle have no upper front teeth, but press the grass against a hard dental pad with the tongue.

Pregnancy lasts about nine months, and a newborn calf weighs between 25 and 45 kilograms. Twins occur in only a few per cent of births; when they are of different sex, the female, a so-called freemartin, is usually sterile, because hormones from her brother have reached her through the joined placentas. Cattle see nearly all round them, having a field of vision of about 330 degrees, but they perceive depth poorly, and this explains why they balk at shadows and drains. Contrary to popular belief, bulls are not angered by the colour red, which they can scarcely distinguish; it is the movement of the cape that provokes the charge. A herd has a stable order of rank, and studies at Northampton University, published in 2011 by Krista McLennan, showed that cows have lower heart rates when penned with a preferred companion.

Over a thousand breeds are recognised. Systematic breeding began in England with Robert Bakewell, who in the eighteenth century improved the Longhorn by mating close relatives; his pupils, the brothers Charles and Robert Colling, applied the method to the Shorthorn in County Durham. Their bull Comet, born in 1804, was the first ever to be sold for 1,000 guineas. For milk the black-and-white Holstein, which comes from the Dutch and north German provinces of Friesland and Holstein, surpasses all others in quantity, whereas the small Jersey, a breed from the Channel Islands, is esteemed for its rich cream. Among beef breeds the Angus of north-eastern Scotland is naturally hornless, and the Charolais of France is white. Wagyu, a group of Japanese breeds, are famous for their marbled meat. The Belgian Blue owes its bulging muscles to a defect in the gene for myostatin.

Cattle were brought to the Americas by Columbus on his second voyage in 1493. In the wide grasslands their number grew so rapidly that in Argentina, during the seventeenth and eighteenth centuries, they were hunted for their hides alone. After the American Civil War cowboys drove herds of Texas Longhorns along the Chisholm Trail to the railway at Abilene, Kansas, where Joseph McCoy had built stockyards in 1867; an animal worth four dollars in Texas could fetch ten times as much in the north. The open range came to an end for several reasons, notably the spread of barbed wire, patented by Joseph Glidden in 1874, and the terrible winter of 1886 to 1887, in which hundreds of thousands of animals froze or starved. Refrigerated ships, introduced about 1880, opened European markets to beef from Argentina and Australia.

Various diseases have beset herds and their owners. Rinderpest, a virus that reached Eritrea with infected animals about 1887, destroyed more than 80 per cent of the cattle of eastern and southern Africa and brought famine to Ethiopia; thanks to a vaccine developed by Walter Plowright in Kenya it was declared extinct in 2011, the second disease after smallpox to be eradicated. Bovine spongiform encephalopathy, popularly mad cow disease, was first identified in Britain in 1986, and was attributed to feed containing meat and bone meal. Over four million head were slaughtered, and the European Union banned exports of British beef from 1996 to 2006. Foot-and-mouth disease caused blisters and fever in a further British epidemic in 2001. It was the harmless cowpox with which Edward Jenner, in 1796, first vaccinated a boy against smallpox.

In Hinduism the cow is revered as a symbol of wealth and motherly kindness, and in most states of India its slaughter is prohibited by law. Ancient Egyptians worshipped the Apis bull at Memphis, and the Minoans depicted acrobats leaping over bulls on the walls of Knossos. Among the Maasai of Kenya and Tanzania, who drink blood drawn from the living animal, wealth is measured in cattle. Critics point to environmental costs: livestock keeping is a chief motive for clearing the Amazon forest, and through belching, rather than flatulence as is often thought, cattle release methane, a gas that warms the climate far more strongly than carbon dioxide. Adding a red seaweed, Asparagopsis, to the feed has been found to lower these emissions by half or more. Tail docking, dehorning and the early separation of calves are likewise disputed.

? What is a heifer?
= a young female that has not yet calved | young female that has not yet calved
@ a young female that has not yet calved is known as a heifer

? What did the word catel mean?
= movable property in general | movable property
@ Anglo-Norman catel, which meant movable property in general

? How many cattle are there in the world?
= about one and a half billion | one and a half billion
@ There are about one and a half billion of them in the world

? What is the scientific name of the zebu?
= Bos indicus
@ the humped zebu that of Bos indicus

? What animal do domestic cattle come from?
= aurochs | the aurochs
@ All domestic cattle descend from the aurochs

? Where did the last aurochs die?
= Jaktorów forest | in the Jaktorów forest in Poland
@ died in the Jaktorów forest in Poland in 1627

? What is the name of the cattle bred by two zoo directors?
= Heck cattle
@ the outcome, called Heck cattle, resembles it in colour

? How many females were the first tamed cattle descended from?
= as few as 80 | 80
@ from as few as 80 females

? How many compartments has a cow's stomach?
= four
@ cattle have a stomach with four compartments

? What do farmers do to prevent hardware disease?
= making the animal swallow a magnet
@ farmers prevent it by making the animal swallow a magnet

? What is broken down in the rumen?
= cellulose | the cellulose
@ in which bacteria, protozoa and fungi break down the cellulose

? What enzyme from the abomasum is used in making cheese?
= rennin
@ among them rennin, which is used in cheese-making

? how long do cows chew cud every day
= about eight hours | about eight hours a day
@ an activity that occupies about eight hours a day

? Why is a freemartin sterile?
= because hormones from her brother have reached her through the joined placentas | hormones from her brother have reached her
@ because hormones from her brother have reached her through the joined placentas

? How wide is the field of vision of cattle?
= about 330 degrees | 330 degrees
@ having a field of vision of about 330 degrees

? Are bulls made angry by red?
= not angered by the colour red | bulls are not angered by the colour red
@ bulls are not angered by the colour red

? What was the first bull sold for 1,000 guineas?
= Comet
@ Their bull Comet, born in 1804, was the first ever

? By whom was the Longhorn improved?
= Robert Bakewell
@ Robert Bakewell, who in the eighteenth century improved the Longhorn

? Which breed gives the most milk?
= Holstein | the black-and-white Holstein
@ For milk the black-and-white Holstein

? What is Wagyu known for?
= marbled meat | their marbled meat
@ Wagyu, a group of Japanese breeds, are famous for their marbled meat

? Where does the Angus come from?
= north-eastern Scotland
@ the Angus of north-eastern Scotland is naturally hornless

? In what year did Columbus bring cattle to America?
= 1493
@ by Columbus on his second voyage in 1493

? Who built stockyards in Abilene?
= Joseph McCoy
@ where Joseph McCoy had built stockyards in 1867

? What was patented in 1874?
= barbed wire
@ the spread of barbed wire, patented by Joseph Glidden in 1874

? What did the refrigerated ships do?
= opened European markets to beef from Argentina and Australia | opened European markets
@ opened European markets to beef from Argentina and Australia

? Who developed the vaccine against rinderpest?
= Walter Plowright
@ a vaccine developed by Walter Plowright in Kenya

? What was mad cow disease blamed on?
= feed containing meat and bone meal | meat and bone meal
@ was attributed to feed containing meat and bone meal

? When did the ban on British beef end?
= 2006
@ banned exports of British beef from 1996 to 2006

? What were the symptoms of foot-and-mouth disease?
= blisters and fever
@ Foot-and-mouth disease caused blisters and fever

? Where was the Apis bull worshipped?
= Memphis | at Memphis
@ Ancient Egyptians worshipped the Apis bull at Memphis

? Which seaweed lowers methane emissions?
= Asparagopsis | a red seaweed, Asparagopsis
@ Adding a red seaweed, Asparagopsis, to the feed

~ Which mistake in heredity makes one breed so brawny?
= a defect in the gene for myostatin | defect in the gene for myostatin
@ owes its bulging muscles to a defect in the gene for myostatin

~ What really makes the animal attack the matador?
= movement of the cape | the movement of the cape
@ it is the movement of the cape that provokes the charge

~ What calms an animal that is locked in?
= a preferred companion | preferred companion
@ have lower heart rates when penned with a preferred companion

~ Why were the beasts of the pampas killed in colonial days?
= for their hides alone | their hides
@ they were hunted for their hides alone

~ What scourge had been wiped out even earlier?
= smallpox
@ the second disease after smallpox to be eradicated

~ Through what bodily process does the greenhouse gas mostly escape?
= belching | through belching
@ and through belching, rather than flatulence

~ How do a people of East Africa reckon how rich somebody is?
= in cattle | wealth is measured in cattle
@ wealth is measured in cattle

~ What quality of its product makes the little island breed prized?
= rich cream | its rich cream
@ is esteemed for its rich cream

! When was the first aurochs tamed in Poland?

! Who developed a vaccine against mad cow disease?

! How many cattle died in the British epidemic of 2001?

! How much was an animal worth in Argentina?

! Which state of India allows the slaughter of cows?

! What did Robert Bakewell patent?

! When was the Jersey brought to the Channel Islands?

! Who bought the bull Comet?

! How tall are Heck cattle?

! What caused the famine in Kenya?

! Why did Linnaeus name the aurochs Bos taurus?
