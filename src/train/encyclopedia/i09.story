# Genghis Khan
Genghis Khan (about 1162 – August 1227), born Temüjin, was the founder of the Mongol Empire, which after his death became the largest contiguous state in history. The most detailed source for his life is The Secret History of the Mongols, an anonymous chronicle written in Mongolian not long after he died and preserved only in a Chinese transcription; further accounts are given by the Persians Juvayni and Rashid al-Din. According to the Secret History he was born at Delüün Boldog, near the river Onon, clutching a clot of blood in his right fist, a sign that he would be a great warrior. His father, Yesügei, a chief of the Borjigin clan, named him after a Tatar whom he had just captured. His mother, Hö'elün, of the Olkhonud, had been carried off by Yesügei from her first husband, a Merkit, while she was travelling to her new home.

When Temüjin was eight or nine, his father took him to the Onggirat to find a bride and left him in the tent of Dei Sechen, whose daughter Börte was one year older. On the ride home Yesügei accepted food from a party of Tatars, who recognised him and mixed poison into it. After his death the clan, led by the Taichi'ud, deserted the widow with her children, and she kept them alive on roots, berries, marmots and fish. In a quarrel over the catch, Temüjin and his brother Khasar shot their older half-brother Bekhter with arrows, for which their mother scolded them bitterly. Some years later he was captured by the Taichi'ud, who made him wear a wooden collar; he knocked down his guard with it during a feast, hid in the river, and was helped to escape by a man named Sorqan Shira, hidden under a heap of wool.

At about sixteen he fetched Börte, and presented the black sable coat she had brought as a gift from her family to Toghrul, ruler of the Kereit and former sworn brother of his father. Toghrul, who is better known by his Chinese title Ong Khan, promised his protection. Soon it was needed, for the Merkits, in revenge for the theft of Hö'elün, attacked the camp and abducted the young wife. With the help of the Kereit ruler and of Jamukha, a friend since childhood, she was rescued after several months, and gave birth on the way home, or shortly after, to a son. He was called Jochi, which is often taken to mean "guest", and doubts about who had fathered him troubled the family for good. In time Jamukha turned into a rival, and about 1187, at Dalan Balzhut, he defeated Temüjin; it is told that he boiled seventy of the prisoners alive in cauldrons.

What Temüjin did in the following ten years is obscure, and some historians suppose that he lived in China. In 1196 he reappears as an ally of the Jin dynasty against the Tatars, whom he destroyed completely in 1202. He forbade his men to plunder until the victory was complete, and shared out the booty himself, a measure that offended his aristocratic relatives but gained him the love of common people. In 1203 Toghrul, alarmed at his growing power, broke with him; reduced to a handful of followers, Temüjin drank with them from the muddy waters of Lake Baljuna an oath of loyalty, and later that year surprised the Kereit at a banquet. The Naimans, whose khan thought the Mongols smelled bad, were beaten in 1204. Betrayed by his own companions, whom the victor had executed for it, Jamukha asked for a noble death without the shedding of blood, and his back was broken.

At an assembly, or kurultai, by the source of the Onon in 1206, Temüjin was proclaimed ruler of all the people of the felt tents and assumed the title Genghis Khan, the meaning of which is disputed: "fierce ruler" and "oceanic ruler" have both been suggested. He divided the nation into ninety-five units of a thousand households, mixing the tribes and giving command to men of proven loyalty, among whom were Bo'orchu, Muqali, and the generals Jebe and Subutai, the latter a blacksmith's son. His bodyguard was enlarged to ten thousand men. He had the Uighur alphabet adopted for writing Mongolian, a task given to the captured scribe Tata-tonga, and made his adopted brother Shigi Qutuqu chief judge. A shaman, Teb Tengri, who tried to set him against Khasar, had his spine snapped by wrestlers. Horse relays, later known as the yam, carried messages across the steppe at great speed.

The first settled state to be attacked was Western Xia, ruled by the Tanguts, which submitted in 1210 after the Mongols had tried to flood its capital and had flooded their own camp instead. Its emperor gave a daughter in marriage. In 1211 war was opened on the Jin, a dynasty of Jurchen origin that ruled northern China. The passes north of the capital, Zhongdu, which stood where Beijing is now, were forced by Jebe with a feigned retreat, and in 1214 the emperor Xuanzong bought peace with silk, gold, three thousand horses and a princess. When he moved his court to Kaifeng the Mongols considered the treaty broken; Zhongdu was starved out and sacked in 1215. In the city they found Yelü Chucai, a learned man of Khitan descent, who became an adviser and later persuaded Ögedei that it was more profitable to tax the Chinese than to turn their fields into pasture.

In the west lay the empire of Khwarazm, ruled by Shah Muhammad II. In 1218 a caravan of some 450 Muslim merchants, sent by Genghis Khan to open trade, was seized at Otrar by the governor, Inalchuq, who accused them of spying and had them killed; when envoys demanded satisfaction, the shah put one to death and sent the others back with their beards shaved off. The invasion that followed, in the autumn of 1219, was a catastrophe for Central Asia. Bukhara fell in February 1220 and Samarkand in March, and craftsmen were deported to Mongolia while other prisoners were driven in front of the army as a human shield. Muhammad died on an island in the Caspian Sea in the winter of 1220; his more able son Jalal al-Din, who won a battle at Parwan, escaped in November 1221 by leaping with his horse into the Indus. Jebe and Subutai meanwhile rode round the Caspian and routed the Russians at the river Kalka in 1223.

In 1221 Genghis Khan summoned the Daoist master Qiu Chuji from China, hoping for a drug that would make him immortal; the sage, whom he received in the Hindu Kush in 1222, told him frankly that there was none, but that life could be prolonged by abstinence. He exempted the priests of all faiths from taxes. His last campaign was directed against Western Xia, which had refused to supply troops for the war in the west. He died in August 1227, shortly before its capital surrendered, whether of illness, of a fall from his horse while hunting, or of a wound is not known. His grave, traditionally sought on the mountain Burkhan Khaldun, has never been found. As heir he had chosen Ögedei, his third son, because the two eldest, Jochi and Chagatai, were at odds. A study of 2003 found that about eight per cent of the men in a large part of Asia share a male line that may go back to him.

? What was Genghis Khan's birth name?
= Temüjin
@ Genghis Khan (about 1162 – August 1227), born Temüjin

? What is the best source on the life of Genghis Khan?
= The Secret History of the Mongols | Secret History of the Mongols
@ his life is The Secret History of the Mongols

? What was the baby Temüjin holding in his hand?
= a clot of blood | clot of blood
@ clutching a clot of blood in his right fist

? After whom did Yesügei name his son?
= a Tatar whom he had just captured | a Tatar
@ named him after a Tatar whom he had just captured

? From which tribe was Hö'elün's first husband?
= Merkit | a Merkit
@ from her first husband, a Merkit

? Who was Börte's father?
= Dei Sechen
@ left him in the tent of Dei Sechen

? How was Yesügei killed?
= poison | mixed poison into it
@ who recognised him and mixed poison into it

? what did the family eat after they were abandoned
= roots, berries, marmots and fish
@ kept them alive on roots, berries, marmots and fish

? Who did Temüjin and Khasar kill?
= Bekhter | their older half-brother Bekhter
@ shot their older half-brother Bekhter with arrows

? Where was Temüjin hidden when Sorqan Shira saved him?
= under a heap of wool | heap of wool
@ hidden under a heap of wool

? What present did Temüjin give to Toghrul?
= the black sable coat | black sable coat
@ presented the black sable coat she had brought

? Why did the Merkits raid Temüjin's camp?
= in revenge for the theft of Hö'elün | revenge for the theft of Hö'elün
@ in revenge for the theft of Hö'elün

? What does the name Jochi mean?
= guest | "guest"
@ which is often taken to mean "guest"

? Who won the battle at Dalan Balzhut?
= Jamukha
@ In time Jamukha turned into a rival

? How many captives did Jamukha boil?
= seventy
@ he boiled seventy of the prisoners alive

? Which people did Temüjin wipe out in 1202?
= Tatars | the Tatars
@ against the Tatars, whom he destroyed completely in 1202

? Where did Temüjin and his last followers swear loyalty?
= Lake Baljuna
@ from the muddy waters of Lake Baljuna

? What did the Naiman khan think of the Mongols?
= smelled bad | thought the Mongols smelled bad
@ whose khan thought the Mongols smelled bad

? How was Jamukha executed?
= his back was broken
@ and his back was broken

? What is a kurultai?
= an assembly | assembly
@ At an assembly, or kurultai, by the source of the Onon

? Into how many units of a thousand did he divide his people?
= ninety-five
@ divided the nation into ninety-five units

? Whose son was Subutai?
= a blacksmith's | blacksmith's
@ the latter a blacksmith's son

? What alphabet was used to write Mongolian?
= Uighur | Uighur alphabet | the Uighur alphabet
@ He had the Uighur alphabet adopted

? Who was made the chief judge?
= Shigi Qutuqu | his adopted brother Shigi Qutuqu
@ made his adopted brother Shigi Qutuqu chief judge

? What people ruled Western Xia?
= Tanguts | the Tanguts
@ Western Xia, ruled by the Tanguts

? Which modern city stands on the place of Zhongdu?
= Beijing
@ Zhongdu, which stood where Beijing is now

? How many horses did Xuanzong give for peace?
= three thousand
@ silk, gold, three thousand horses and a princess

? where did xuanzong move his court
= Kaifeng
@ When he moved his court to Kaifeng

? What did Inalchuq accuse the merchants of?
= spying
@ who accused them of spying and had them killed

? In what month of 1220 did Samarkand fall?
= March
@ Bukhara fell in February 1220 and Samarkand in March

? Where did Shah Muhammad die?
= an island in the Caspian Sea | on an island in the Caspian Sea
@ Muhammad died on an island in the Caspian Sea

? At which river were the Russians beaten in 1223?
= Kalka
@ routed the Russians at the river Kalka in 1223

? What did Genghis Khan hope to get from Qiu Chuji?
= a drug that would make him immortal | drug that would make him immortal
@ hoping for a drug that would make him immortal

? Who did not have to pay taxes under Genghis Khan?
= the priests of all faiths | priests of all faiths | priests
@ He exempted the priests of all faiths from taxes

? On which mountain do people look for his tomb?
= Burkhan Khaldun
@ traditionally sought on the mountain Burkhan Khaldun

~ What device restrained the young captive?
= a wooden collar | wooden collar
@ who made him wear a wooden collar

~ How were the foreign ambassadors humiliated?
= with their beards shaved off | beards shaved off
@ sent the others back with their beards shaved off

~ What argument saved the farmers of the conquered land?
= it was more profitable to tax the Chinese than to turn their fields into pasture | that it was more profitable to tax the Chinese
@ it was more profitable to tax the Chinese than to turn their fields into pasture

~ In what spectacular manner did a defeated prince get away?
= leaping with his horse into the Indus | by leaping with his horse into the Indus
@ by leaping with his horse into the Indus

~ Why were the elder sons passed over for the succession?
= because the two eldest, Jochi and Chagatai, were at odds | the two eldest, Jochi and Chagatai, were at odds | at odds
@ because the two eldest, Jochi and Chagatai, were at odds

~ What misfortune befell the besiegers of the Tangut city?
= flooded their own camp | had flooded their own camp
@ had flooded their own camp instead

~ How could one live longer, in the opinion of the wise old man?
= by abstinence | abstinence
@ life could be prolonged by abstinence

~ What new rule about loot made ordinary warriors fond of their leader?
= He forbade his men to plunder until the victory was complete | forbade his men to plunder until the victory was complete
@ He forbade his men to plunder until the victory was complete

! Who wrote The Secret History of the Mongols?

! How many children did Börte have?

! In what year was Bekhter born?

! What did Sorqan Shira receive as a reward?

! How many soldiers did Shah Muhammad have?

! Who killed Inalchuq after the fall of Otrar?

! When did the Mongols conquer Kaifeng?

! What was the name of the princess given by Xuanzong?

! Which illness did Jebe die of?

! Where was the grave of Genghis Khan discovered?
