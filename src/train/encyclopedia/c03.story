# Carthage
Carthage was an ancient city on the coast of North Africa, near modern Tunis, which grew from a Phoenician colony into the capital of an empire that controlled much of the western Mediterranean. Its name, Qart-hadasht, means "new city" in the Phoenician tongue. According to the Greek historian Timaeus, it was founded by settlers from Tyre in 814 BC, though the oldest finds that archaeologists have dug up date from some decades later. Legend attributed the foundation to a princess called Elissa, or Dido, who fled from her brother Pygmalion after he had murdered her husband. She asked the natives for as much land as an ox hide could cover, cut the skin into thin strips, and with these enclosed the entire hill of Byrsa.

The city occupied a triangular peninsula that was easy to defend, protected by a lake to the south and a lagoon to the north. On the landward side ran a triple line of fortifications, the innermost wall of which, according to Appian, contained stables for 300 elephants and 4,000 horses, as well as barracks. Two artificial harbours lay behind a single entrance, which could be closed with iron chains. The outer, rectangular one was meant for merchantmen; the inner, circular in shape and known as the cothon, sheltered 220 warships in roofed docks arranged around a central island, from which the admiral could look out to sea without being seen. Houses in the older quarters rose to as many as six storeys, and rainwater was stored in cisterns beneath them.

At first the Carthaginians paid tribute to Tyre and rent to the Libyans, but when the mother city declined under Assyrian and Babylonian pressure, its colony assumed leadership of the Phoenicians in the west. About 535 BC a joint fleet of Carthaginians and Etruscans fought the Greeks of Phocaea off Alalia in Corsica; although the Greeks won, they suffered such losses that they abandoned the island. In 509 BC, if the dating of Polybius is right, a treaty was made with the young Roman Republic, the text of which barred Romans from sailing beyond the Fair Promontory. Sicily was a more stubborn problem. There Hamilcar, son of Mago, was crushed at Himera in 480 BC by Gelon of Syracuse, and no lasting victory was won in three centuries of war.

Government was in the hands of two magistrates called sufetes ("judges"), who were elected every year from the richest families, and of a council of several hundred elders. Generals were appointed separately; those who failed were tried by a court of 104 judges and might be crucified. Aristotle, who praised the constitution for its mixture of monarchy, aristocracy and democracy, remarked that no serious revolt or tyranny had occurred, but criticised the practice of letting one man hold several offices. The army was made up mostly of mercenaries and subject levies: Libyan spearmen, Iberian swordsmen, slingers from the Balearic Islands and Numidian cavalry, who rode without bridle or saddle. Citizens, by contrast, rowed in the fleet, and only seldom served on land outside Africa.

Wealth rested on trade and farming alike. Silver was obtained from southern Spain, tin from the Atlantic coasts, and salt, gold and ivory through the peoples of the Sahara. Purple dye, extracted from sea snails, fetched enormous prices. Around the fifth century BC a commander named Hanno sailed down the West African coast with sixty ships in order to plant colonies; his report, preserved in a Greek translation, tells of a fiery mountain and of hairy people whom the interpreters called gorillas. A little later or earlier Himilco explored northward, perhaps as far as Brittany. The hinterland was intensively cultivated with olives, vines, figs and pomegranates. A manual of agriculture by Mago, in twenty-eight books, was so highly valued that the Roman Senate ordered it to be put into Latin after the city's fall.

The chief gods were Baal Hammon and his consort Tanit, whose sign, a triangle topped by a bar and a disc, appears on thousands of stone markers. Greek and Roman authors charge the Carthaginians with sacrificing children in times of danger; Diodorus describes a bronze statue from whose sloping hands the victims rolled into a pit of fire. In 1921 a precinct now called the tophet was discovered near the harbours, containing urns with the burnt bones of infants and of lambs. Whether these children had been killed or had died of natural causes is debated: one school of researchers points to inscriptions that speak of vows fulfilled, whereas another regards the place as a cemetery for the stillborn and newborn. The latter view is supported by the great number of very young bones.

Rivalry with Rome led to three conflicts known as the Punic Wars. The first (264–241 BC) broke out over Messana and ended with a naval defeat off the Aegates Islands, after which Sicily was given up and an indemnity of 3,200 talents was imposed over ten years. Unpaid mercenaries then rebelled, and were put down only after more than three years by Hamilcar Barca, who went on to build up a new dominion in Spain. His son Hannibal opened the second war by taking Saguntum, crossed the Alps with elephants in 218 BC, and destroyed a Roman army at Cannae two years later. He could not, however, win over enough of the Italian allies. Scipio carried the fighting into Africa, and beat him at Zama in 202 BC.

Deprived of its fleet except for ten triremes, and forbidden to make war without Roman consent, the city nevertheless prospered. Cato the Elder, who had seen its orchards and arsenals with his own eyes, is said to have closed every speech with the demand that Carthage be destroyed. When it defended itself against raids by Masinissa, king of Numidia, Rome seized on the pretext, and besieged it from 149 BC. Women are reported to have cut off their hair to make ropes for catapults. Scipio Aemilianus stormed the place in 146 BC; the fires burned for seventeen days and some 50,000 survivors were sold into slavery. The story that the ground was ploughed with salt is a modern invention. Julius Caesar planned a new settlement, carried out under Augustus, that became one of the largest cities of the Roman West.

? What does Qart-hadasht mean?
= "new city" | new city
@ Qart-hadasht, means "new city" in the Phoenician tongue

? In what year was Carthage founded, according to Timaeus?
= 814 BC | 814
@ founded by settlers from Tyre in 814 BC

? where did the founders of Carthage come from?
= Tyre
@ founded by settlers from Tyre

? From whom did Dido flee?
= her brother Pygmalion | Pygmalion
@ who fled from her brother Pygmalion

? What hill was enclosed with strips of ox hide?
= Byrsa | hill of Byrsa | the entire hill of Byrsa
@ with these enclosed the entire hill of Byrsa

? What protected the city on its southern side?
= a lake | lake
@ protected by a lake to the south

? How many elephants could be kept in the innermost wall?
= 300
@ contained stables for 300 elephants

? How was the harbour entrance closed off?
= with iron chains | iron chains
@ which could be closed with iron chains

? What was the cothon's shape?
= circular
@ the inner, circular in shape and known as the cothon

? what was kept in cisterns under the houses
= rainwater
@ rainwater was stored in cisterns beneath them

? Whom did the Carthaginians pay rent to in the beginning?
= the Libyans | Libyans
@ paid tribute to Tyre and rent to the Libyans

? Who were the allies of Carthage at Alalia?
= Etruscans
@ a joint fleet of Carthaginians and Etruscans

? What did the treaty forbid the Romans?
= sailing beyond the Fair Promontory
@ barred Romans from sailing beyond the Fair Promontory

? Hamilcar, son of Mago, was defeated by whom at Himera?
= Gelon of Syracuse | Gelon
@ at Himera in 480 BC by Gelon of Syracuse

? What were the two chief magistrates called?
= sufetes
@ two magistrates called sufetes ("judges")

? How often were sufetes elected?
= every year
@ who were elected every year from the richest families

? What could happen to a general who failed?
= might be crucified | crucified | tried by a court of 104 judges and might be crucified
@ were tried by a court of 104 judges and might be crucified

? What did Aristotle criticise about the constitution of Carthage?
= letting one man hold several offices | the practice of letting one man hold several offices
@ criticised the practice of letting one man hold several offices

? Where did the slingers in the army come from?
= the Balearic Islands | Balearic Islands
@ slingers from the Balearic Islands

? Which cavalry rode without saddle?
= Numidian | Numidian cavalry
@ Numidian cavalry, who rode without bridle or saddle

? What metal did the Carthaginians get from southern Spain?
= Silver
@ Silver was obtained from southern Spain

? what was the purple dye made from?
= sea snails
@ Purple dye, extracted from sea snails

? How many ships sailed with Hanno?
= sixty
@ sailed down the West African coast with sixty ships

? Mago's manual dealt with what subject?
= agriculture
@ A manual of agriculture by Mago

? Who was the consort of Baal Hammon?
= Tanit
@ Baal Hammon and his consort Tanit

? In what year was the tophet found?
= 1921
@ In 1921 a precinct now called the tophet was discovered

? What did the urns in the tophet contain?
= burnt bones of infants and of lambs | the burnt bones of infants and of lambs
@ containing urns with the burnt bones of infants and of lambs

? The First Punic War began over which city?
= Messana
@ broke out over Messana

? what indemnity did carthage have to pay after the first war
= 3,200 talents
@ an indemnity of 3,200 talents was imposed

? Who finally put down the revolt of the mercenaries?
= Hamilcar Barca
@ after more than three years by Hamilcar Barca

? Where did Scipio beat Hannibal?
= Zama | at Zama
@ beat him at Zama in 202 BC

? How many triremes was Carthage permitted to keep?
= ten
@ Deprived of its fleet except for ten triremes

? Why did women cut off their hair?
= to make ropes for catapults | make ropes for catapults
@ cut off their hair to make ropes for catapults

? How long did the fires burn in 146 BC?
= seventeen days
@ the fires burned for seventeen days

? Did the Romans really plough the ground with salt?
= a modern invention | modern invention
@ the ground was ploughed with salt is a modern invention

~ What kind of vessels was the outer port intended for?
= merchantmen
@ The outer, rectangular one was meant for merchantmen

~ Which navigator may have reached north-western France?
= Himilco
@ Himilco explored northward, perhaps as far as Brittany

~ How was a famous Carthaginian writer on husbandry honoured in the capital of the enemy?
= the Roman Senate ordered it to be put into Latin | ordered it to be put into Latin
@ the Roman Senate ordered it to be put into Latin

~ What did the general who came over the mountains fail to achieve?
= win over enough of the Italian allies
@ could not, however, win over enough of the Italian allies

~ Which aged statesman kept calling for the annihilation of the rival power?
= Cato the Elder | Cato
@ Cato the Elder, who had seen its orchards

~ What evidence speaks for a peaceful burial ground rather than ritual killing?
= the great number of very young bones | great number of very young bones
@ supported by the great number of very young bones

~ What did the philosopher like about the political system?
= its mixture of monarchy, aristocracy and democracy | mixture of monarchy, aristocracy and democracy
@ praised the constitution for its mixture of monarchy, aristocracy and democracy

~ What fate awaited the people who lived through the final assault?
= sold into slavery
@ some 50,000 survivors were sold into slavery

! Who founded the city of Tyre?

! How many warships did the Romans have at the Aegates Islands?

! What did Aristotle praise about the Carthaginian army?

! Which god was worshipped at Saguntum?

! When did Hannibal die?

! How many elephants did Hannibal take across the Alps?

! Who translated Mago's manual into Latin?

! How long was the treaty with Rome in force?

! What did Hamilcar Barca do at Himera?

! Who discovered the tophet?

! How many Romans fell at Cannae?
