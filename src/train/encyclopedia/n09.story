# Jerusalem
Jerusalem is a city in the hills between the Mediterranean and the Dead Sea, about 750 metres above sea level, and is sacred to Jews, Christians and Muslims. Nearly a million people live within the municipal boundaries drawn by Israel, of whom roughly three fifths are Jews and most of the others Palestinian Arabs. In Hebrew it is called Yerushalayim, in Arabic al-Quds, "the Holy". The oldest known mention occurs in Egyptian execration texts of about the nineteenth century BC, in which the names of enemies were written on pottery that was afterwards smashed. Both Israelis and Palestinians claim it as their capital, and its status is among the most stubborn questions of the conflict. Since a British ordinance of 1918, new buildings must be faced with the pale local limestone.

Settlement began beside the Gihon spring, in a valley southeast of the present walls, in the fourth millennium BC. According to the Bible, King David captured the place from the Jebusites about 1000 BC and made it the capital of the united kingdom, and his son Solomon built the First Temple. When the Assyrians threatened, King Hezekiah had a tunnel of 533 metres cut through the rock to bring the water of the spring inside the walls; an inscription found in 1880 describes how two gangs, working toward each other, met in the middle. The siege of 701 BC by Sennacherib failed. In 587 or 586 BC Nebuchadnezzar II of Babylon destroyed the city and deported many of its people. Cyrus of Persia permitted the exiles to return, and a second temple was finished about 515 BC.

Antiochus IV, a Seleucid king, banned Jewish worship in 167 BC and provoked a revolt led by Judas Maccabeus, whose rededication of the Temple three years later is commemorated by the feast of Hanukkah. Pompey brought the city under Roman control in 63 BC. Herod, who ruled as a client of Rome from 37 BC, doubled the platform of the Temple and rebuilt the sanctuary with white stone and gold; the Western Wall is a part of the supporting wall of that platform. Jesus was crucified under the prefect Pontius Pilate about the year 30. After a rebellion Titus captured the city in AD 70 and burned the Temple, whose candelabrum is depicted on his arch in Rome. Hadrian refounded the place as Aelia Capitolina, and following the rising of Bar Kokhba (132 to 135) he forbade Jews to enter it.

Under Constantine, the first Christian emperor, the Church of the Holy Sepulchre was built over the supposed tomb of Jesus and consecrated in 335; his mother, Helena, is credited by later writers with the discovery of the Cross. The Persians sacked the city in 614, and the emperor Heraclius recovered it some fifteen years afterwards. It surrendered to the caliph Umar about 638. The Dome of the Rock, finished in 691 or 692 under Abd al-Malik, is not a mosque for public prayer but a shrine, octagonal in plan, over the rock from which, Muslims believe, Muhammad ascended to heaven. Its inscriptions contain some of the earliest known quotations from the Quran. In 1009 the caliph al-Hakim ordered the destruction of the Sepulchre, which was rebuilt with Byzantine money before 1050.

The knights of the First Crusade stormed the walls on 15 July 1099 and slaughtered a great number of the inhabitants. Godfrey of Bouillon, who declined the title of king, was followed in 1100 by his brother Baldwin, who did not. The Knights Templar, established about 1119 to protect pilgrims, took their name from the quarters they were given in al-Aqsa Mosque, then supposed to be the Temple of Solomon. Saladin took the city on 2 October 1187 after negotiating with Balian of Ibelin, and allowed the Christians to leave in return for ransom. The emperor Frederick II, although excommunicated, regained it in 1229 by treaty and without a battle, but it was lost for good in 1244 to Khwarazmian horsemen. The Mamluks, who ruled from 1260, had no need of defences and left them in ruins while they built schools and fountains.

The Ottoman sultan Suleiman the Magnificent had the present walls erected between 1537 and 1541; they are about four kilometres long and enclose an area of one square kilometre. Seven of the gates are open today, while the Golden Gate, by which the Messiah is expected to enter, has been sealed for centuries. Inside lie the Muslim, Christian, Armenian and Jewish quarters, the first being the largest. The rights of the six denominations in the Holy Sepulchre are regulated by a decree of 1852 known as the Status Quo, and a wooden ladder has stood on a ledge over the entrance since the eighteenth century because no one may move it without general consent. Two Muslim families keep and turn the key. In 1860 Moses Montefiore financed Mishkenot Sha'ananim, the first Jewish quarter outside the walls.

General Edmund Allenby entered through the Jaffa Gate on 11 December 1917, on foot, as a sign of respect. Under the British mandate the Hebrew University was opened on Mount Scopus in 1925, and on 22 July 1946 the Irgun, a Jewish underground group, blew up a wing of the King David Hotel, killing 91 people. The United Nations proposed in 1947 that the city become a separate international body, but war broke out, and the armistice of 1949 divided it between Israel and Jordan. For nineteen years the Mandelbaum Gate, named for the owner of a ruined house, was the sole crossing, used mostly by diplomats, clergy and pilgrims. Israel took the eastern part on 7 June 1967 and later annexed it, a step that most other states have not recognized. A law of 1980 declared the undivided city its capital.

Among the institutions of the western part are the Knesset, decorated with tapestries by Marc Chagall, and the Israel Museum, whose white-domed Shrine of the Book, shaped like the lids of the jars in which they were found, shelters the Dead Sea Scrolls. Yad Vashem, established in 1953, documents the murder of six million Jews and honours non-Jews who saved lives. A light railway started in 2011, crossing a suspension bridge by Santiago Calatrava that resembles a harp. On the Mount of Olives is a cemetery of some 150,000 graves, sought after because the resurrection of the dead is expected to begin there. Every year a small number of visitors develop religious delusions, in which they believe themselves to be biblical figures and often wrap themselves in hotel sheets; doctors speak of Jerusalem syndrome. The psychiatric hospital Kfar Shaul has treated many of them.

? How high above sea level is Jerusalem?
= about 750 metres | 750 metres
@ about 750 metres above sea level

? What is the arabic name of Jerusalem?
= al-Quds
@ in Arabic al-Quds, "the Holy"

? In what texts is Jerusalem first mentioned?
= Egyptian execration texts | execration texts
@ occurs in Egyptian execration texts

? What material must new buildings be faced with?
= limestone | the pale local limestone
@ must be faced with the pale local limestone

? From whom did David take the city?
= the Jebusites | Jebusites
@ King David captured the place from the Jebusites

? How long was the tunnel of Hezekiah?
= 533 metres
@ had a tunnel of 533 metres cut through the rock

? Who permitted the exiles to come back?
= Cyrus of Persia | Cyrus
@ Cyrus of Persia permitted the exiles to return

? What did Nebuchadnezzar do with the people?
= deported | deported many of its people
@ destroyed the city and deported many of its people

? What feast commemorates the rededication of the Temple?
= Hanukkah | the feast of Hanukkah
@ is commemorated by the feast of Hanukkah

? What is the Western Wall a part of?
= the supporting wall of that platform | supporting wall
@ is a part of the supporting wall of that platform

? When did Pompey bring the city under Roman control?
= 63 BC
@ brought the city under Roman control in 63 BC

? What did Hadrian call the city?
= Aelia Capitolina
@ Hadrian refounded the place as Aelia Capitolina

? What did Hadrian forbid after the rising of Bar Kokhba?
= Jews to enter it
@ he forbade Jews to enter it

? In what year was the Church of the Holy Sepulchre consecrated?
= 335
@ tomb of Jesus and consecrated in 335

? Who was the mother of Constantine?
= Helena
@ his mother, Helena, is credited by later writers

? What shape is the Dome of the Rock?
= octagonal
@ but a shrine, octagonal in plan

? What do its inscriptions contain?
= some of the earliest known quotations from the Quran | quotations from the Quran
@ contain some of the earliest known quotations from the Quran

? Who ordered the Sepulchre destroyed in 1009?
= the caliph al-Hakim | al-Hakim
@ In 1009 the caliph al-Hakim ordered the destruction

? When did the crusaders storm Jerusalem?
= 15 July 1099
@ stormed the walls on 15 July 1099

? Who refused the title of king?
= Godfrey of Bouillon
@ Godfrey of Bouillon, who declined the title of king

? Why were the Knights Templar established?
= to protect pilgrims | protect pilgrims
@ established about 1119 to protect pilgrims

? With whom did Saladin negotiate?
= Balian of Ibelin
@ after negotiating with Balian of Ibelin

? How did Frederick II get the city back?
= by treaty | by treaty and without a battle
@ in 1229 by treaty and without a battle

? Who had the present walls built?
= Suleiman the Magnificent | The Ottoman sultan Suleiman the Magnificent
@ The Ottoman sultan Suleiman the Magnificent had the present walls erected

? Which of the quarters is the largest?
= Muslim
@ Inside lie the Muslim, Christian, Armenian and Jewish quarters

? What is the decree of 1852 called?
= the Status Quo | Status Quo
@ a decree of 1852 known as the Status Quo

? Who holds the key to the Holy Sepulchre?
= Two Muslim families
@ Two Muslim families keep and turn the key

? Why did Allenby enter the city on foot?
= as a sign of respect | a sign of respect
@ on foot, as a sign of respect

? Which gate did Allenby come through
= the Jaffa Gate | Jaffa Gate
@ General Edmund Allenby entered through the Jaffa Gate

? How many people were killed at the King David Hotel?
= 91
@ the King David Hotel, killing 91 people

? What was the Irgun?
= a Jewish underground group | Jewish underground group
@ the Irgun, a Jewish underground group

? What was the Mandelbaum Gate named after?
= the owner of a ruined house | owner of a ruined house
@ named for the owner of a ruined house

? When did Israel capture the eastern part?
= 7 June 1967
@ Israel took the eastern part on 7 June 1967

? Whose tapestries decorate the Knesset?
= Marc Chagall
@ decorated with tapestries by Marc Chagall

? What does the Shrine of the Book house?
= the Dead Sea Scrolls | Dead Sea Scrolls
@ shelters the Dead Sea Scrolls

? How many graves does the cemetery on the Mount of Olives have?
= some 150,000 | 150,000
@ a cemetery of some 150,000 graves

? What do people with Jerusalem syndrome believe themselves to be?
= biblical figures
@ in which they believe themselves to be biblical figures

~ What makes burial on the eastern hill so desirable?
= the resurrection of the dead is expected to begin there
@ because the resurrection of the dead is expected to begin there

~ For what reason has a climbing device been left in place for generations?
= no one may move it without general consent
@ because no one may move it without general consent

~ What was done with the vessels on which foes were listed?
= smashed | was afterwards smashed
@ written on pottery that was afterwards smashed

~ How was an ancient water supply made safe from attackers?
= a tunnel | a tunnel of 533 metres cut through the rock
@ a tunnel of 533 metres cut through the rock

~ Who received the ruler's permission to go away against payment?
= the Christians | Christians
@ allowed the Christians to leave in return for ransom

~ What inspired the form of the museum building for ancient manuscripts?
= the lids of the jars in which they were found | lids of the jars
@ shaped like the lids of the jars in which they were found

~ What blocked the plan of the world organization for an internationally governed town?
= war broke out | war
@ but war broke out, and the armistice

~ Which ancient monument abroad shows loot from the sanctuary?
= his arch in Rome | arch in Rome
@ whose candelabrum is depicted on his arch in Rome

! How many people did the crusaders ransom in 1099?

! Who designed the Dome of the Rock?

! When was the Golden Gate built?

! How many exiles returned from Babylon?

! Who placed the wooden ladder on the ledge?

! When was the Hebrew University moved from Mount Scopus?

! Why did Godfrey of Bouillon decline the title?

! How long did the siege by Saladin last?

! Who designed the Israel Museum?

! Which states recognized the armistice of 1967?
