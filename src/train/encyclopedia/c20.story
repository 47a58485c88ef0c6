# Vikings
The Vikings were seafarers from Scandinavia who, between the late eighth and the eleventh century, raided, traded and settled over an area that reached from Newfoundland to the Caspian Sea. The Old Norse word víkingr meant a person who took part in an expedition by sea, so that strictly speaking it named an occupation rather than a people; its origin is disputed, some deriving it from vík, "bay", others from a word for a shift of rowers. Frankish writers called them Northmen, the Arabs of Spain majus, or heathens, and the Slavs Rus, a name probably connected with rowing as well. Most Scandinavians never left home, but lived as farmers and fishermen. The horned helmet, an invention of costume designers for Wagner's operas in the nineteenth century, was unknown to them.

The plundering of the monastery of Lindisfarne, off the coast of Northumbria, on 8 June 793 is customarily taken as the beginning of the age, although three ships had already landed in Wessex, at Portland, about four years before, and killed the king's reeve, who took the crews for merchants. Monasteries were attractive because they were rich, lay near the water and had no defenders. Iona was attacked in 795 and again in 802 and 806, after which most of the monks removed to Kells in Ireland. As causes of the outburst scholars name lack of land, the strife of petty kings, a shortage of marriageable women, and progress in the building of ships. Charlemagne's conquest of the Saxons, too, may have provoked the Danes, whose king Godfred strengthened the Danevirke, a rampart across the foot of Jutland, in 808.

Nothing contributed more to success than the ships. They were clinker-built, which means that the planks of the hull overlapped and were fastened with iron rivets, and were propelled by oars and by a square woollen sail, the weaving of which took longer than the work on the hull. With a draught of less than a metre the longships could ascend shallow rivers and be drawn up on any beach. The Oseberg ship, built about 820 and excavated in 1904, held the bodies of two women, a carved wagon, sledges and fifteen horses; the one from Gokstad, somewhat younger, was copied in 1893, and the replica sailed to America in 28 days. Five vessels sunk on purpose around 1070 to block the fjord at Roskilde include a broad cargo boat, or knarr, and a warship of some thirty metres.

In 865 what the chronicle calls the Great Heathen Army landed in East Anglia, under leaders who passed for sons of Ragnar Lodbrok. York fell the next year, and within a decade only Wessex among the English kingdoms held out. Its king, Alfred, driven for a time into the marshes of Somerset, defeated Guthrum at Edington in 878; the Dane accepted baptism, with Alfred as his godfather, and withdrew to the east, where the region under Danish law came to be known as the Danelaw. More than a thousand place names ending in -by, such as Derby, recall these settlers, and English took from them words like egg, sky, window and they. Later kings bought off the raiders with silver. This tribute, called the Danegeld, rose under Æthelred the Unready from 10,000 pounds in 991 to 48,000 in 1012.

On the Continent fleets entered the Loire, the Seine and the Rhine. Paris paid 7,000 pounds in 845 to be rid of an army said to have been led by Ragnar, and withstood a siege in 885–886 under Count Odo, whose renown brought him the crown two years later. In 911 Charles the Simple granted the lower Seine to Rollo, a chief of Danish or Norwegian birth, on condition that he should become a Christian and keep others out. The story goes that Rollo, being asked to kiss the king's foot, had a follower do it, who lifted the foot so high that the king fell over backwards. From this grant arose the duchy of Normandy. In Ireland fortified camps, called longphorts, developed into towns, among them Dublin, which was founded in 841 and grew rich on slaves.

Swedes turned chiefly to the east. By way of the Neva and Lake Ladoga they reached the Volga and the Dnieper, dragging their boats over portages and selling furs, honey, amber and slaves for Arab silver, of which over 80,000 coins have been found on the island of Gotland alone. Rurik is said to have been invited to rule at Novgorod in 862, and his kinsman Oleg moved to Kiev twenty years after. Ibn Fadlan, envoy of the caliph, met traders on the Volga in 922, called them tall as date palms but the filthiest of God's creatures, and witnessed the burning of a chieftain in his ship together with a slave girl. From 988 the emperors in Constantinople kept a guard of such warriors, the Varangians, in which Harald Hardrada, afterwards king of Norway, served in his youth.

Iceland was settled from about 870 on, the first permanent resident having been, by tradition, Ingólfr Arnarson, who threw the posts of his high seat overboard and built his house where they drifted ashore, at Reykjavík. The Althing, an assembly that met every summer at Thingvellir from 930, made laws and judged disputes; a lawspeaker recited a third of the law each year from memory. Erik the Red, outlawed for manslaughter, explored Greenland in 982, and gave it its pleasant name so as to attract colonists. His son Leif reached a land he named Vinland around the year 1000. Remains of eight turf buildings, discovered by Helge and Anne Stine Ingstad in 1960 at L'Anse aux Meadows in Newfoundland, prove that the sagas were right, and a tree-ring study dates the felling of wood there to 1021.

The old religion knew many gods: Odin, who gave one eye for wisdom, Thor, who fought giants with a hammer, and Freyja, to whom half of the fallen belonged. Runes were cut in wood, bone and stone by means of an alphabet of sixteen signs, the younger futhark. At Jelling, in Denmark, Harald Bluetooth set up a great stone about 965, on which he claims to have made the Danes Christian; the wireless standard Bluetooth is called after him, and its logo unites his initials in runes. Iceland accepted the new faith by a decision of the Althing in the year 1000. Cnut the Great ruled England, Denmark and Norway together until his death in 1035. The defeat and death of Harald Hardrada at Stamford Bridge, on 25 September 1066, is usually regarded as the end of the age.

? What did the word víkingr mean?
= a person who took part in an expedition by sea | person who took part in an expedition by sea
@ víkingr meant a person who took part in an expedition by sea

? What did Frankish writers call the Vikings?
= Northmen
@ Frankish writers called them Northmen

? what did most scandinavians live as
= farmers and fishermen | as farmers and fishermen
@ but lived as farmers and fishermen

? Who invented the horned helmet?
= costume designers for Wagner's operas | costume designers
@ an invention of costume designers for Wagner's operas

? Which monastery was plundered in 793?
= Lindisfarne | the monastery of Lindisfarne
@ The plundering of the monastery of Lindisfarne

? Where did three ships land before 793?
= at Portland | Portland | in Wessex, at Portland
@ three ships had already landed in Wessex, at Portland

? What made monasteries attractive to the Vikings?
= they were rich, lay near the water and had no defenders
@ because they were rich, lay near the water and had no defenders

? To what place did most of the monks of Iona move?
= Kells | Kells in Ireland
@ most of the monks removed to Kells in Ireland

? What was the Danevirke?
= a rampart across the foot of Jutland | rampart | a rampart
@ the Danevirke, a rampart across the foot of Jutland

? What does clinker-built mean?
= that the planks of the hull overlapped and were fastened with iron rivets | the planks of the hull overlapped
@ that the planks of the hull overlapped and were fastened with iron rivets

? What was the sail made of?
= woollen
@ by a square woollen sail

? Why could longships go up shallow rivers?
= With a draught of less than a metre | a draught of less than a metre
@ With a draught of less than a metre the longships

? In what year was the Oseberg ship excavated?
= 1904
@ built about 820 and excavated in 1904

? How many horses lay in the Oseberg ship?
= fifteen
@ a carved wagon, sledges and fifteen horses

? How long did the copy of the Gokstad ship take to get to America?
= 28 days | in 28 days
@ the replica sailed to America in 28 days

? what is a knarr
= a broad cargo boat | broad cargo boat
@ include a broad cargo boat, or knarr

? Why were five vessels sunk at Roskilde?
= to block the fjord | to block the fjord at Roskilde | block the fjord
@ sunk on purpose around 1070 to block the fjord at Roskilde

? Where did the Great Heathen Army land?
= East Anglia | in East Anglia
@ the Great Heathen Army landed in East Anglia

? Which English kingdom alone held out?
= Wessex | only Wessex
@ only Wessex among the English kingdoms held out

? Whom did Alfred defeat at Edington?
= Guthrum
@ defeated Guthrum at Edington in 878

? Who was Guthrum's godfather?
= Alfred
@ accepted baptism, with Alfred as his godfather

? Which English words come from the Danes?
= egg, sky, window and they
@ words like egg, sky, window and they

? What was the tribute to the raiders called?
= the Danegeld | Danegeld
@ This tribute, called the Danegeld, rose

? How high was the tribute in 1012?
= 48,000
@ from 10,000 pounds in 991 to 48,000 in 1012

? How much did Paris pay in 845?
= 7,000 pounds
@ Paris paid 7,000 pounds in 845

? Who defended Paris in 885?
= Count Odo | Odo
@ withstood a siege in 885–886 under Count Odo

? Rollo was granted land by which king?
= Charles the Simple
@ In 911 Charles the Simple granted the lower Seine to Rollo

? What were longphorts?
= fortified camps
@ fortified camps, called longphorts, developed into towns

? When was Dublin founded?
= 841
@ Dublin, which was founded in 841

? How many Arab coins have been found on Gotland?
= over 80,000 | 80,000
@ of which over 80,000 coins have been found

? What goods did the Swedes sell in the east?
= furs, honey, amber and slaves
@ selling furs, honey, amber and slaves

? Where was Rurik invited to rule?
= Novgorod | at Novgorod
@ invited to rule at Novgorod in 862

? To what did Ibn Fadlan compare the height of the traders?
= date palms
@ called them tall as date palms

? What was the name of the emperor's guard?
= the Varangians | Varangians
@ a guard of such warriors, the Varangians

? Who was the first permanent resident of Iceland?
= Ingólfr Arnarson
@ having been, by tradition, Ingólfr Arnarson

? What is the Althing?
= an assembly | an assembly that met every summer at Thingvellir
@ The Althing, an assembly that met every summer at Thingvellir

? For what crime was Erik the Red outlawed?
= manslaughter
@ Erik the Red, outlawed for manslaughter

? what did Leif name the land he reached?
= Vinland
@ His son Leif reached a land he named Vinland

? Who discovered the buildings at L'Anse aux Meadows?
= Helge and Anne Stine Ingstad
@ discovered by Helge and Anne Stine Ingstad in 1960

? What weapon did Thor use?
= a hammer | hammer
@ Thor, who fought giants with a hammer

? How many signs did the younger futhark have?
= sixteen
@ an alphabet of sixteen signs, the younger futhark

? Where did Harald Bluetooth put up his stone?
= Jelling | At Jelling, in Denmark
@ At Jelling, in Denmark, Harald Bluetooth set up

? In what year did Cnut the Great die?
= 1035
@ together until his death in 1035

~ Why was an icy island called by such an inviting word?
= so as to attract colonists | to attract colonists | attract colonists
@ gave it its pleasant name so as to attract colonists

~ By what error did a royal official lose his life?
= took the crews for merchants
@ killed the king's reeve, who took the crews for merchants

~ How did an explorer let fate choose the site of his home?
= threw the posts of his high seat overboard
@ who threw the posts of his high seat overboard and built his house where they

~ Which divinity sacrificed part of his sight?
= Odin
@ Odin, who gave one eye for wisdom

~ What scientific evidence tells us when the Norse cut timber in the New World?
= a tree-ring study | tree-ring study
@ a tree-ring study dates the felling of wood there

~ What does the symbol of a radio technology consist of?
= his initials in runes
@ its logo unites his initials in runes

~ What price did the Norse chief have to pay for his fief in France?
= become a Christian and keep others out | that he should become a Christian and keep others out
@ on condition that he should become a Christian and keep others out

~ How did statutes survive when nobody wrote them down?
= a lawspeaker recited a third of the law each year from memory
@ a lawspeaker recited a third of the law each year from memory

! Who led the attack on Lindisfarne?

! How many ships took part in the siege of Paris?

! Who were the two women buried at Gokstad?

! When did Leif die?

! What did Charlemagne pay to Godfred?

! Where was Rurik buried?

! How long did the voyage from Greenland to Vinland take?

! Who killed Harald Hardrada at Stamford Bridge?

! What did Ibn Fadlan sell on the Volga?

! How many inhabitants did Iceland have in 930?

! Which god did Guthrum worship after his baptism?
