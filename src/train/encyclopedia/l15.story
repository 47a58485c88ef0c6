# Reconquista
Reconquista, a Spanish and Portuguese word for reconquest, is the name given by historians, chiefly since the nineteenth century, to the long process by which the Christian kingdoms of the Iberian peninsula extended their rule over territory that Muslims had occupied. It is conventionally reckoned from the skirmish of Covadonga, about 722, to the surrender of Granada in 1492. In 711 an army of Berbers and Arabs under Tariq ibn Ziyad had crossed the strait, landed at the rock that bears his name, Gibraltar (Jabal Tariq, the mountain of Tariq), and defeated Roderic, the last Visigothic king of importance, who vanished in the battle. Within some seven years nearly all of the country had been subdued, often by treaties such as that made with the nobleman Theodemir, who kept his lands around Orihuela in exchange for tribute.

Resistance survived in the mountains of the north. Pelagius, a noble said to have fled from captivity in Córdoba, founded the kingdom of Asturias, with its seat at Cangas de Onís; under Alfonso II the capital was moved to Oviedo. During that reign, around 820, a grave believed to be that of the apostle James was discovered in Galicia, and the church built above it, Santiago de Compostela, became the goal of pilgrims from all Europe. In the east Charlemagne took Barcelona in 801, and out of the Spanish March grew the county of Catalonia. His earlier expedition of 778 had failed before Zaragoza, and on the way home his rearguard was wiped out by Basques at Roncesvalles, an incident out of which poets made the Song of Roland. Pamplona became the nucleus of Navarre.

Muslim Spain, called al-Andalus, was at first a province and from 756 an independent emirate under Abd al-Rahman I, an Umayyad prince who had escaped the massacre of his family in Syria. Abd al-Rahman III took the title of caliph in 929 and built the palace city of Madinat al-Zahra outside Córdoba, whose population may have exceeded 100,000 and whose library, collected by his son al-Hakam II, was said to hold 400,000 volumes. The chamberlain Almanzor led more than fifty campaigns against the north; in 997 he sacked Santiago and had its bells carried to Córdoba on the shoulders of prisoners. Civil war broke out seven years after his death, and in 1031 the caliphate was abolished. Some thirty petty states, the taifas, took its place and paid protection money, known as parias, to Christian princes.

The capture of Toledo, the old Visigothic capital, by Alfonso VI of León and Castile on 25 May 1085 was a turning point. Alarmed, the emir of Seville, al-Mutamid, summoned the Almoravids, veiled Berber warriors from the Sahara, remarking that he would rather tend camels in Africa than herd swine in Castile. Their leader, Yusuf ibn Tashfin, routed Alfonso at Sagrajas in October 1086 but then sailed home; later he returned and deposed the taifa rulers, al-Mutamid among them. Rodrigo Díaz de Vivar, known as El Cid from an Arabic word for lord, was exiled by Alfonso in 1081, served the Muslim ruler of Zaragoza for some years, and in 1094 conquered Valencia for himself. His widow Jimena held it for three years after he died in 1099.

Aragon advanced down the Ebro. Alfonso I, called the Battler, took Zaragoza in 1118 with the help of crusaders from Béarn, and left his realm by will to three military orders, a bequest that his nobles ignored. Through the betrothal of the infant Petronilla to Count Ramon Berenguer IV in 1137 Aragon was joined with Catalonia. In the west Afonso Henriques, who styled himself king of Portugal from 1139, won Lisbon in October 1147 with the aid of about 160 ships of English, Flemish and German crusaders bound for Palestine. A second Berber dynasty, the Almohads, strict reformers from the High Atlas, meanwhile replaced the Almoravids and forced Jews and Christians to convert or emigrate; the philosopher Maimonides left Córdoba with his family for this reason. At Alarcos in 1195 they inflicted a crushing defeat on Castile.

After that disaster Archbishop Rodrigo Jiménez de Rada preached a crusade, and Pope Innocent III urged the quarrelling kings to unite. On 16 July 1212 Alfonso VIII of Castile, Peter II of Aragon and Sancho VII of Navarre, having been shown by a shepherd a path round the guarded pass, surprised the army of the caliph al-Nasir at Las Navas de Tolosa in the Sierra Morena. According to tradition Sancho broke the chains by which the caliph's tent was surrounded, and chains appear for that reason in the arms of Navarre. Most of the French knights had already gone home, annoyed by the heat and by the lenient treatment of captives. The victory opened the valley of the Guadalquivir. The caliph died the next year, and the power of his dynasty soon crumbled.

The great harvest followed. Ferdinand III, who united León and Castile for good in 1230, entered Córdoba in 1236 and had the bells of Santiago carried back, this time by Muslim captives; Seville surrendered to him on 23 November 1248 after a siege of some sixteen months, in which ships from the Bay of Biscay under Ramón Bonifaz broke the bridge of boats across the river. James I of Aragon conquered Majorca in 1229 and Valencia in 1238. Portugal completed its share in 1249 with Faro in the Algarve. Newly won land was settled with the help of charters called fueros, which granted liberties to colonists, while the orders of Calatrava, Santiago and Alcántara received vast estates in the dry south, where they bred sheep. Muslims who stayed under Christian rule were known as Mudéjars.

Only Granada was left, a mountainous emirate founded by Muhammad I of the Nasrid dynasty, who built the first parts of the Alhambra and became a vassal of Castile. It lived for two and a half centuries on silk, trade with Genoa and the discord of its neighbours. Ferdinand of Aragon and Isabella of Castile, married in 1469, began the last war after Zahara had been surprised by the Moors in 1481. With artillery and Swiss mercenaries they took Ronda, Málaga and Baza, and built a town of stone, Santa Fe, before the walls of the capital. Boabdil handed over the keys on 2 January 1492. The terms promised freedom of worship, but within ten years Archbishop Cisneros had forced baptism on the inhabitants, and by a decree of 31 March 1492 Jews were ordered to convert or leave. The baptised Moors, called Moriscos, were expelled between 1609 and 1614.

? What does the word Reconquista mean?
= reconquest
@ a Spanish and Portuguese word for reconquest

? With which event does the Reconquista conventionally end?
= the surrender of Granada | surrender of Granada in 1492 | the surrender of Granada in 1492
@ to the surrender of Granada in 1492

? Who led the army that crossed the strait in 711?
= Tariq ibn Ziyad
@ an army of Berbers and Arabs under Tariq ibn Ziyad

? What does Jabal Tariq mean?
= the mountain of Tariq | mountain of Tariq
@ Jabal Tariq, the mountain of Tariq

? What did Theodemir give in exchange for keeping his lands?
= tribute
@ who kept his lands around Orihuela in exchange for tribute

? Where was the capital of Asturias moved under Alfonso II?
= Oviedo
@ under Alfonso II the capital was moved to Oviedo

? Whose grave was found in Galicia around 820?
= the apostle James | apostle James
@ a grave believed to be that of the apostle James

? When did Charlemagne take Barcelona?
= 801
@ Charlemagne took Barcelona in 801

? who wiped out the rearguard at Roncesvalles
= Basques
@ his rearguard was wiped out by Basques at Roncesvalles

? What was Muslim Spain called?
= al-Andalus
@ Muslim Spain, called al-Andalus

? In what year did Abd al-Rahman III become caliph?
= 929
@ took the title of caliph in 929

? How many volumes was the library of al-Hakam said to hold?
= 400,000
@ was said to hold 400,000 volumes

? How were the bells of Santiago brought to Córdoba in 997?
= on the shoulders of prisoners
@ carried to Córdoba on the shoulders of prisoners

? What were parias?
= protection money
@ paid protection money, known as parias

? Which city was captured by Alfonso VI in 1085?
= Toledo
@ The capture of Toledo, the old Visigothic capital

? What kind of people were the Almoravids?
= veiled Berber warriors from the Sahara | veiled Berber warriors
@ the Almoravids, veiled Berber warriors from the Sahara

? Who was the leader of the Almoravids?
= Yusuf ibn Tashfin
@ Their leader, Yusuf ibn Tashfin, routed Alfonso at Sagrajas

? What language does the name El Cid come from?
= Arabic
@ known as El Cid from an Arabic word for lord

? For how long did Jimena hold Valencia?
= three years
@ held it for three years after he died in 1099

? To whom did Alfonso the Battler leave his realm?
= three military orders
@ left his realm by will to three military orders

? What did the betrothal of Petronilla bring about?
= Aragon was joined with Catalonia
@ Aragon was joined with Catalonia

? Who helped Afonso Henriques to win Lisbon?
= English, Flemish and German crusaders
@ about 160 ships of English, Flemish and German crusaders

? Why did Maimonides leave Córdoba?
= forced Jews and Christians to convert or emigrate
@ forced Jews and Christians to convert or emigrate

? Which battle did Castile lose in 1195?
= Alarcos
@ At Alarcos in 1195 they inflicted a crushing defeat on Castile

? Who preached the crusade after Alarcos?
= Archbishop Rodrigo Jiménez de Rada | Rodrigo Jiménez de Rada
@ Archbishop Rodrigo Jiménez de Rada preached a crusade

? Who showed the kings the path around the pass?
= a shepherd | shepherd
@ having been shown by a shepherd a path

? What surrounded the caliph's tent?
= chains
@ the chains by which the caliph's tent was surrounded

? When was the battle of Las Navas de Tolosa?
= 16 July 1212
@ On 16 July 1212 Alfonso VIII of Castile

? How long did the siege of Seville last?
= some sixteen months | sixteen months
@ after a siege of some sixteen months

? What did James I of Aragon conquer in 1229?
= Majorca
@ James I of Aragon conquered Majorca in 1229

? What were the charters for colonists called?
= fueros
@ with the help of charters called fueros

? What did the military orders do on their estates?
= bred sheep
@ where they bred sheep

? Granada was founded by whom?
= Muhammad I | Muhammad I of the Nasrid dynasty
@ a mountainous emirate founded by Muhammad I of the Nasrid dynasty

? What did Granada live on?
= silk, trade with Genoa and the discord of its neighbours
@ on silk, trade with Genoa and the discord of its neighbours

? What town was built before the walls of Granada?
= Santa Fe | a town of stone, Santa Fe
@ built a town of stone, Santa Fe

? When did the expulsion of the Moriscos take place?
= between 1609 and 1614
@ were expelled between 1609 and 1614

~ Which literary work grew from a defeat of the Frankish host?
= Song of Roland | the Song of Roland
@ an incident out of which poets made the Song of Roland

~ Which lowly task did a southern prince think better than serving the northerners?
= tend camels in Africa
@ he would rather tend camels in Africa

~ What made the knights from across the Pyrenees leave early?
= the heat and by the lenient treatment of captives | annoyed by the heat and by the lenient treatment of captives
@ annoyed by the heat and by the lenient treatment of captives

~ Who commanded the vessels that cut the link between the river banks?
= Ramón Bonifaz
@ ships from the Bay of Biscay under Ramón Bonifaz

~ What were followers of Islam living as subjects of the victors called?
= Mudéjars
@ Muslims who stayed under Christian rule were known as Mudéjars

~ Which churchman broke the guarantee of religious liberty?
= Archbishop Cisneros | Cisneros
@ within ten years Archbishop Cisneros had forced baptism

~ What do we know of the fate of the last Gothic monarch?
= vanished in the battle
@ who vanished in the battle

~ From what danger had the founder of the emirate got away?
= the massacre of his family in Syria | the massacre of his family | massacre of his family
@ who had escaped the massacre of his family in Syria

! How old was El Cid when he died?

! What was the name of the shepherd's village?

! In what year did Boabdil die?

! Who built the library of Toledo?

! Which Muslim ruler did Afonso Henriques serve?

! How many Jews left Spain in 1492?

! How did Almanzor die?

! Who broke the bridge of boats at Lisbon?

! How many Swiss mercenaries fought at Málaga?

! Which king carried out the will of Alfonso the Battler?
