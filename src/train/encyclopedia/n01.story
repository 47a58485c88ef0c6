# Cairo
Cairo (Arabic: al-Qahira, "the Victorious") is the capital of Egypt and the largest city of the Arab world, with a metropolitan population that exceeds 20 million. It stands on the Nile a short distance south of the point at which the river divides into the Rosetta and Damietta branches to form its delta. Egyptians commonly call the city Masr, the same word they use for the whole country. Its dense, layered historic quarter, often named Islamic Cairo, was entered on the World Heritage List in 1979, together with the pyramid fields at Giza and Dahshur, which received a listing of their own in the same year. The nickname "city of a thousand minarets" refers to the abundance of its mosques.

Although the present name is medieval, settlement in the area is far older. Memphis, whose ruins lie some 20 kilometres to the south, was a royal capital of the Old Kingdom, and Heliopolis, to the northeast, was the chief centre of the worship of the sun. Around the turn of the fourth century the Romans strengthened a fortress known as Babylon on the east bank, guarding the entrance of a canal that connected the Nile with the Red Sea. In 641 the fortress surrendered to the Arab general Amr ibn al-As after a siege of several months. Next to it he laid out Fustat, a garrison town whose name probably means "tent", and built there the first mosque in Africa.

The walled city proper was founded in 969 by Jawhar, a general of Slavic or Sicilian origin who had conquered Egypt on behalf of the Fatimid caliph al-Mu'izz. It was intended as a royal enclosure, closed to ordinary people, who went on living in Fustat. Construction of the mosque of al-Azhar began in 970, and within two decades it had become a place of teaching for Ismaili Shia doctrine; under later rulers it turned into the leading university of Sunni learning. When a Crusader army approached in 1168, the vizier Shawar ordered that Fustat be burned so that the enemy could not use it as a base. Its inhabitants fled northward, and the royal precinct was opened to them.

Saladin, who abolished the Fatimid caliphate in 1171, began the Citadel five years later on a spur of the Muqattam hills. Water reached the garrison from a well, 85 metres deep, around which a spiral ramp was cut so that oxen could go down to turn the wheels. The fortress remained the seat of government for almost seven centuries, until the khedive Ismail moved to Abdin Palace in 1874. Within its walls rises the alabaster-clad mosque of Muhammad Ali, built in the Ottoman manner between 1830 and 1848; the ruler himself lies buried there. In 1811 the same ruler had invited the Mamluk leaders to a banquet and then had them massacred in a narrow passage on their way out.

Under the Mamluks, slave soldiers who governed from 1250 to 1517, the city grew rich from the spice trade between the Indian Ocean and the Mediterranean. By about 1340 it held perhaps half a million people, which made it the largest city west of China. The Black Death, which arrived in 1348 and returned more than fifty times during the following century and a half, carried off a large share of the population. The trade itself suffered after Vasco da Gama found a sea route round the Cape of Good Hope. Sultan Hasan's mosque and school, finished in the 1360s, was partly financed, according to chroniclers, with the estates of plague victims who had died without heirs. In 1517 the Ottomans reduced the city to a provincial capital.

Modern Cairo took shape under Ismail, who had visited the Paris Exposition of 1867 and wished to possess a similar city. Wide avenues, squares and an opera house were laid out on land between the old town and the river, land that had become usable because the Nile had gradually shifted its bed westward. The opera opened in November 1869 with Verdi's Rigoletto, since Aida was not yet ready; the building, made largely of wood, burned down in 1971. The spending left Egypt so deeply in debt that Britain and France took control of its finances, and in 1882 British troops occupied the city. A Belgian industrialist, Édouard Empain, founded the suburb of New Heliopolis in the desert in 1905.

The Egyptian Museum on Tahrir Square, a pink building designed by the French architect Marcel Dourgnon, opened in 1902 and for more than a century housed the treasures of Tutankhamun. A much larger successor, the Grand Egyptian Museum, has been erected near the Giza plateau; its entrance hall contains a colossal statue of Ramesses II that formerly stood in front of the main railway station. The Coptic Museum, founded by Marcus Simaika in 1908, displays textiles, icons and the Nag Hammadi manuscripts. In the Ben Ezra Synagogue a storeroom (geniza) yielded some 300,000 fragments of medieval documents, most of which Solomon Schechter took to Cambridge in 1897. They had been preserved because Jewish custom forbids the destruction of writings that bear the name of God.

Traffic and air pollution are among the city's worst problems. The metro, whose first line opened in 1987, was the first in Africa and carries several million passengers a day; two middle carriages of each train are reserved for women. Each autumn a "black cloud" settles over the city, caused chiefly by farmers in the delta who burn rice straw after the harvest. Garbage has traditionally been gathered by the Zabbaleen, a mostly Coptic community at the foot of the Muqattam, who recycle as much as four fifths of what they collect. In 2009 the government slaughtered the pigs to which they fed organic waste, officially as a measure against swine flu. To relieve crowding, a new administrative capital is being built about 45 kilometres to the east.

? What does the Arabic name al-Qahira mean?
= the Victorious | Victorious
@ al-Qahira, "the Victorious") is the capital of Egypt

? What do egyptians usually call Cairo
= Masr
@ Egyptians commonly call the city Masr

? In what year did Islamic Cairo become a World Heritage site?
= 1979
@ was entered on the World Heritage List in 1979

? What does the nickname "city of a thousand minarets" refer to?
= the abundance of its mosques | its mosques
@ refers to the abundance of its mosques

? What was Heliopolis the main center of?
= the worship of the sun | worship of the sun
@ was the chief centre of the worship of the sun

? Who took the fortress of Babylon in 641?
= Amr ibn al-As | the Arab general Amr ibn al-As
@ surrendered to the Arab general Amr ibn al-As after a siege

? What is the likely meaning of the word Fustat?
= tent
@ a garrison town whose name probably means "tent"

? Which waters did the canal guarded by Babylon link?
= the Nile with the Red Sea
@ a canal that connected the Nile with the Red Sea

? By whom was the walled city founded?
= Jawhar
@ was founded in 969 by Jawhar, a general

? When was work on the al-Azhar mosque started?
= 970
@ Construction of the mosque of al-Azhar began in 970

? Why did Shawar have Fustat burned?
= so that the enemy could not use it as a base | the enemy could not use it as a base
@ so that the enemy could not use it as a base

? What kind of doctrine was first taught at al-Azhar?
= Ismaili Shia doctrine | Ismaili Shia
@ a place of teaching for Ismaili Shia doctrine

? How deep was the well of the Citadel?
= 85 metres
@ from a well, 85 metres deep

? What was cut around the well so oxen could go down?
= a spiral ramp | spiral ramp
@ around which a spiral ramp was cut

? Where did Ismail move the seat of government in 1874?
= Abdin Palace
@ until the khedive Ismail moved to Abdin Palace in 1874

? What happened to the Mamluk leaders in 1811 after the banquet?
= massacred in a narrow passage | massacred
@ had them massacred in a narrow passage on their way out

? What trade made the city wealthy under the Mamluks?
= the spice trade | spice trade
@ the city grew rich from the spice trade

? How many people lived in Cairo around 1340?
= half a million | perhaps half a million
@ it held perhaps half a million people

? When did the Black Death get there?
= 1348
@ The Black Death, which arrived in 1348

? Who reduced Cairo to a provincial capital?
= the Ottomans | Ottomans
@ the Ottomans reduced the city to a provincial capital

? What event did Ismail visit in 1867?
= the Paris Exposition | Paris Exposition of 1867
@ who had visited the Paris Exposition of 1867

? Which work was performed at the opening of the opera house?
= Rigoletto | Verdi's Rigoletto
@ opened in November 1869 with Verdi's Rigoletto

? What was the opera building mostly made of?
= wood
@ the building, made largely of wood

? Who founded the suburb of New Heliopolis?
= Édouard Empain | A Belgian industrialist, Édouard Empain
@ A Belgian industrialist, Édouard Empain, founded the suburb

? The Egyptian Museum on Tahrir Square was designed by whom?
= Marcel Dourgnon | the French architect Marcel Dourgnon
@ designed by the French architect Marcel Dourgnon

? What stands in the entrance hall of the Grand Egyptian Museum?
= a colossal statue of Ramesses II | statue of Ramesses II
@ its entrance hall contains a colossal statue of Ramesses II

? What does the Coptic Museum show?
= textiles, icons and the Nag Hammadi manuscripts
@ displays textiles, icons and the Nag Hammadi manuscripts

? how many fragments were found in the geniza
= 300,000 | some 300,000
@ yielded some 300,000 fragments of medieval documents

? What causes the black cloud each autumn?
= farmers in the delta who burn rice straw | farmers in the delta who burn rice straw after the harvest
@ caused chiefly by farmers in the delta who burn rice straw after the harvest

? Who are two carriages of every metro train set aside for?
= women
@ two middle carriages of each train are reserved for women

? What was the official reason for the slaughter of the pigs?
= swine flu | a measure against swine flu
@ officially as a measure against swine flu

? Was the Cairo metro the first in Africa?
= the first in Africa | was the first in Africa
@ was the first in Africa and carries several million passengers

~ Why were the Jewish papers never thrown away?
= Jewish custom forbids the destruction of writings that bear the name of God
@ because Jewish custom forbids the destruction of writings that bear the name of God

~ Whose discovery hurt the commerce from which Mamluk Cairo lived?
= Vasco da Gama | Vasco da Gama found a sea route
@ suffered after Vasco da Gama found a sea route

~ What allowed the new European-style district to be put up on former river ground?
= the Nile had gradually shifted its bed westward | Nile had gradually shifted its bed westward
@ because the Nile had gradually shifted its bed westward

~ Where is the tomb of the man who ruled Egypt from 1805?
= the alabaster-clad mosque of Muhammad Ali | mosque of Muhammad Ali
@ rises the alabaster-clad mosque of Muhammad Ali

~ Whose money helped pay for a fourteenth-century religious building?
= plague victims who had died without heirs | plague victims
@ with the estates of plague victims who had died without heirs

~ Which community deals with the refuse of the households?
= the Zabbaleen | Zabbaleen
@ Garbage has traditionally been gathered by the Zabbaleen

~ What consequence did Ismail's extravagance have for the state treasury?
= Britain and France took control of its finances
@ that Britain and France took control of its finances

~ What is being done against overpopulation?
= a new administrative capital is being built | a new administrative capital
@ a new administrative capital is being built about 45 kilometres

! In what year was Memphis founded?

! Who designed the Grand Egyptian Museum?

! How deep is the Nile at Cairo?

! When did the Crusaders capture Fustat?

! Who was the architect of Abdin Palace?

! What did Saladin build in Fustat?

! Who took the fragments of the Ben Ezra Synagogue to Oxford?

! When was Aida first performed in Cairo?

! How many passengers a day use the trams of New Heliopolis?

! Why did British troops leave the city?
