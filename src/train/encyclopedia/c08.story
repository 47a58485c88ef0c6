# Byzantine Empire
The Byzantine Empire was the continuation of the Roman Empire in the east, with its capital at Constantinople, which Constantine I dedicated on 11 May 330 on the site of the Greek colony of Byzantium. Its inhabitants never used the modern name, which was popularised after the publication of a collection of sources by the German scholar Hieronymus Wolf in 1557; they called themselves Romaioi, that is, Romans. When Theodosius I died in 395 the empire was divided for good between his sons, Arcadius receiving the east and Honorius the west. While the western half was broken up by Germanic peoples in the fifth century, the eastern one survived thanks to its richer cities, its easily defended capital and the skill with which it paid or diverted invaders. Greek replaced Latin as the official language in the seventh century.

Justinian I, who ruled from 527 to 565, came from a peasant family in the Balkans. In 532 chariot-racing fans rose against him during the Nika riots, and burned down a good part of the city; he was on the point of fleeing when his wife Theodora, a former actress, declared that the purple made a fine shroud. His general Belisarius had the rebels massacred in the Hippodrome, then destroyed the Vandal kingdom in Africa within a year, and later took Ravenna from the Ostrogoths. A commission headed by Tribonian sifted the legal tradition into the Corpus Juris Civilis, of which the Digest, completed in 533, reduced three million lines of the old jurists to a twentieth. From 541 onward a plague that had come through Egypt killed perhaps a third of the people in the capital.

Hagia Sophia was erected within less than six years, from 532 to 537, by Anthemius of Tralles and Isidore of Miletus, two men who were mathematicians rather than ordinary masons. Its dome, over thirty metres in diameter, seems to float on a ring of forty windows, and rests on four triangular curved surfaces called pendentives, by means of which a round vault could be set over a square bay. Part of it collapsed after an earthquake in 558 and was rebuilt about six metres higher by Isidore the Younger, a nephew of one of the architects. The interior was adorned with gold mosaic and coloured marble. It served as a mosque from 1453, became a museum in 1935, and was turned into a mosque once more in 2020.

The seventh century brought the empire close to ruin. Heraclius, who had sailed from Carthage in 610 to overthrow the tyrant Phocas, beat the Persians at Nineveh in 627 and brought the True Cross back to Jerusalem, but within a few years he lost Syria and Egypt to the Arabs, whose victory on the Yarmuk in 636 was decisive. Constantinople itself was attacked twice, in the 670s and again in 717–718. Both times the fleet of the besiegers was burned with Greek fire, a liquid squirted through tubes that went on blazing on water; its invention is ascribed to Callinicus, a refugee from Heliopolis, and the recipe was guarded so closely that it has been lost. The army was reorganised in districts called themes, in which soldiers were supported by grants of land.

In 726 or a little later Leo III opened a campaign against religious images, which he and his supporters, the iconoclasts, blamed for the misfortunes of the state. Icons were whitewashed or destroyed, monks were persecuted, and the most eloquent defence of pictures was written by John of Damascus, who lived safely under the rule of the caliph. The Empress Irene had the cult restored at the Second Council of Nicaea in 787, and ten years later had her own son blinded in order to reign alone. A second wave of prohibition ended in 843, an event that the Orthodox Church still celebrates on the first Sunday of Lent. Missionary work followed: Cyril and Methodius devised an alphabet for the Slavs, and Prince Vladimir of Kiev was baptised about 988.

Under the Macedonian dynasty, founded in 867 by Basil I, a former groom who had murdered his patron, the state reached its medieval peak. Its greatest soldier was Basil II, called the Bulgar-Slayer because, after his victory at Kleidion in 1014, he is said to have blinded thousands of prisoners, leaving every hundredth man one eye to guide the others home. Tsar Samuel collapsed at the sight and died two days afterwards. He left a treasury of 200,000 pounds of gold, lived austerely and never married. Trade was supervised by the Eparch of the city, and silk, the making of which had been learned in the sixth century from eggs smuggled in by monks, remained a jealously watched monopoly. The gold solidus kept its purity for about seven hundred years until the eleventh century.

Quarrels over papal authority, unleavened bread and the wording of the creed led in 1054 to a schism, when Cardinal Humbert laid a bull of excommunication on the altar of Hagia Sophia and the patriarch Michael Cerularius replied in kind. In 1071 Romanos IV was taken prisoner by the Seljuk sultan Alp Arslan at Manzikert, while in the same year the Normans captured Bari, the last foothold in Italy. Alexios I Komnenos asked the pope for mercenaries and got the First Crusade instead; his daughter Anna described the reign in the Alexiad. In return for naval help against the Normans he exempted Venice from customs in 1082. The Fourth Crusade, diverted by unpaid debts and the promises of an exiled prince, stormed and looted Constantinople in April 1204, carrying off the four bronze horses to St Mark's.

A Greek government in exile at Nicaea won the city back in 1261, when a small force under Alexios Strategopoulos slipped in while the Latin garrison was away. Michael VIII Palaiologos, who founded the last dynasty, prevented an attack from Sicily by helping to stir up the revolt known as the Sicilian Vespers. Civil wars, the Black Death and Ottoman expansion reduced the realm in the fourteenth century to little more than the capital, Thessalonica and part of the Peloponnese. Mehmed II besieged it in 1453 with about 80,000 men and a giant cannon cast by Orban, a Hungarian whom the emperor had been unable to pay. On 29 May the walls were breached, and Constantine XI fell fighting. Learned refugees, such as Cardinal Bessarion, who had gone to Italy earlier, carried Greek manuscripts to the West.

? Who dedicated Constantinople in 330?
= Constantine I
@ which Constantine I dedicated on 11 May 330

? What did the Byzantines call themselves?
= Romaioi | Romans
@ they called themselves Romaioi, that is, Romans

? which son of Theodosius received the east
= Arcadius
@ Arcadius receiving the east and Honorius the west

? In what century did Greek become the official language?
= the seventh century | seventh | seventh century
@ replaced Latin as the official language in the seventh century

? What is the name of the German scholar whose collection of sources made the name "Byzantine" popular?
= Hieronymus Wolf
@ by the German scholar Hieronymus Wolf in 1557

? Where did Justinian's family come from?
= the Balkans | Balkans
@ came from a peasant family in the Balkans

? What had Theodora been before?
= a former actress | actress
@ his wife Theodora, a former actress

? Who massacred the rebels in the Hippodrome?
= Belisarius | His general Belisarius
@ His general Belisarius had the rebels massacred in the Hippodrome

? The commission on the law was led by whom?
= Tribonian
@ A commission headed by Tribonian

? What part of the people in the capital were killed by the plague?
= a third | perhaps a third
@ killed perhaps a third of the people in the capital

? How long did it take to build Hagia Sophia?
= less than six years
@ Hagia Sophia was erected within less than six years

? What profession did the builders of Hagia Sophia have?
= mathematicians
@ two men who were mathematicians rather than ordinary masons

? How many windows are there under the dome?
= forty
@ float on a ring of forty windows

? What are pendentives?
= triangular curved surfaces | four triangular curved surfaces
@ rests on four triangular curved surfaces called pendentives

? What caused part of the dome to collapse?
= an earthquake | earthquake
@ collapsed after an earthquake in 558

? When was Hagia Sophia made a museum?
= 1935
@ became a museum in 1935

? whom did Heraclius overthrow
= the tyrant Phocas | Phocas
@ to overthrow the tyrant Phocas

? What did Heraclius bring back to Jerusalem?
= the True Cross | True Cross
@ brought the True Cross back to Jerusalem

? Which battle of 636 was decisive for the Arabs?
= Yarmuk | the Yarmuk
@ whose victory on the Yarmuk in 636 was decisive

? What was Greek fire?
= a liquid squirted through tubes that went on blazing on water | a liquid
@ a liquid squirted through tubes that went on blazing on water

? What were themes?
= districts
@ reorganised in districts called themes

? What did the iconoclasts blame religious images for?
= the misfortunes of the state | misfortunes of the state
@ blamed for the misfortunes of the state

? Who wrote the best defence of pictures?
= John of Damascus
@ defence of pictures was written by John of Damascus

? What did Irene do to her son?
= had her own son blinded | blinded
@ had her own son blinded in order to reign alone

? When was Vladimir of Kiev baptised?
= about 988 | 988
@ Prince Vladimir of Kiev was baptised about 988

? What did Cyril and Methodius devise?
= an alphabet for the Slavs | an alphabet | alphabet
@ Cyril and Methodius devised an alphabet for the Slavs

? What was Basil I before he came to the throne?
= a former groom | groom
@ Basil I, a former groom who had murdered his patron

? What was Basil II's nickname?
= the Bulgar-Slayer | Bulgar-Slayer
@ Basil II, called the Bulgar-Slayer

? Who supervised trade in the city?
= the Eparch of the city | the Eparch | Eparch
@ Trade was supervised by the Eparch of the city

? how much gold was in the treasury when Basil II died?
= 200,000 pounds | 200,000 pounds of gold
@ a treasury of 200,000 pounds of gold

? What three matters were quarrelled over before the schism?
= papal authority, unleavened bread and the wording of the creed
@ Quarrels over papal authority, unleavened bread and the wording of the creed

? Who captured Romanos IV?
= Alp Arslan | the Seljuk sultan Alp Arslan
@ taken prisoner by the Seljuk sultan Alp Arslan

? Which town was the last Byzantine possession in Italy?
= Bari
@ Bari, the last foothold in Italy

? What privilege did Venice receive in 1082?
= exempted Venice from customs | exempted
@ he exempted Venice from customs in 1082

? Where did the bronze horses go?
= St Mark's | to St Mark's
@ carrying off the four bronze horses to St Mark's

? Under whose command was the city regained in 1261?
= Alexios Strategopoulos
@ a small force under Alexios Strategopoulos slipped in

? Who made the giant cannon for Mehmed?
= Orban
@ a giant cannon cast by Orban

? On what day were the walls breached?
= 29 May | On 29 May
@ On 29 May the walls were breached

~ How did the ruler's spouse argue against running away?
= the purple made a fine shroud | declared that the purple made a fine shroud
@ declared that the purple made a fine shroud

~ Why can nobody produce the famous incendiary today?
= the recipe was guarded so closely that it has been lost | guarded so closely that it has been lost
@ the recipe was guarded so closely that it has been lost

~ How did the knowledge of sericulture reach the empire?
= eggs smuggled in by monks | from eggs smuggled in by monks
@ in the sixth century from eggs smuggled in by monks

~ What book did a princess compose about her father's time?
= the Alexiad | Alexiad
@ his daughter Anna described the reign in the Alexiad

~ What drew the knights away from their original goal?
= unpaid debts and the promises of an exiled prince | by unpaid debts and the promises of an exiled prince
@ diverted by unpaid debts and the promises of an exiled prince

~ Why did the gun founder work for the sultan?
= the emperor had been unable to pay
@ a Hungarian whom the emperor had been unable to pay

~ How did the Bulgarian monarch react on seeing his mutilated troops?
= collapsed at the sight and died two days afterwards | collapsed
@ Tsar Samuel collapsed at the sight and died two days afterwards

~ What talent in dealing with intruders let the Orthodox half outlast its Latin twin?
= the skill with which it paid or diverted invaders | skill with which it paid or diverted invaders
@ capital and the skill with which it paid or diverted invaders

! Who destroyed the Ostrogoth kingdom in Africa?

! How tall was Theodora?

! Who painted the icons destroyed by Leo III?

! How many soldiers defended Constantinople in 1453?

! What did Honorius do after 395?

! When did Belisarius die?

! Who excommunicated Alexios I Komnenos?

! How much did it cost to build Hagia Sophia?

! Where was Michael VIII Palaiologos born?

! Whom did Basil II marry?

! In what year was Nicaea captured by the Ottomans?
