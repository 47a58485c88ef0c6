# Plague (disease)
Plague is an infectious disease caused by the bacterium Yersinia pestis. It is primarily a disease of rodents and their fleas, from which it passes to man, and it has brought about some of the deadliest epidemics in history. Three main forms are distinguished. In bubonic plague, the most common, the lymph nodes near the bite, usually in the groin or the armpit, swell to painful lumps called buboes, after the Greek boubon, "groin"; in septicaemic plague the bacteria multiply in the blood, and fingers, toes and nose may turn black; pneumonic plague attacks the lungs and is the only form that spreads directly from person to person, by droplets. Untreated, the first kills between 40 and 60 percent of patients, the last nearly all. The time from infection to the outbreak of symptoms is generally one to seven days.

The agent was discovered in Hong Kong in June 1894, during an epidemic that had come from Yunnan. Two rivals arrived within days of each other: Kitasato Shibasaburo, a pupil of Robert Koch, who had the support of the British authorities, and Alexandre Yersin, a Swiss working for the Pasteur Institute, who had to set up his laboratory in a hut of straw and bribed sailors to let him open the corpses. Kitasato published first, but his description was contradictory, probably because his cultures were contaminated. Yersin named the germ after Pasteur, and it was only in 1944 that the name Yersinia was proposed for the genus, one year after his death at Nha Trang. In 1898 Paul-Louis Simond demonstrated in Karachi that fleas carry the disease from rat to rat; his colleagues laughed at him for years.

The oriental rat flea, Xenopsylla cheopis, is the most efficient carrier. When it sucks infected blood, the bacteria form a sticky film that blocks its fore-gut, so that the starving insect bites again and again and vomits germs into the wound, a mechanism explained by Arthur Bacot and Charles Martin of the Lister Institute in 1914. If the black rats of a house die, their fleas turn to people. In the wild the disease persists in marmots of Central Asia, gerbils of Kazakhstan and, in the western United States, prairie dogs and ground squirrels. Y. pestis is a descendant of Y. pseudotuberculosis, a rather harmless germ of the bowels. Two plasmids were acquired in addition; one of them carries the gene for an enzyme, Pla, that dissolves clots of blood. Whether human fleas and lice played a greater part than rats in medieval Europe is still debated.

DNA of the germ has been extracted from the teeth of people who died some 5,000 years ago, among them a young woman at Frälsegården in Sweden. These early strains lacked the gene ymt, which enables the bacterium to survive in the gut of the flea, and so presumably could not cause bubonic plague. The first pandemic known from written sources, the Plague of Justinian, reached Pelusium in Egypt in 541 and Constantinople in the following spring. The historian Procopius, an eyewitness, gives 10,000 deaths a day for the capital, a figure that is thought to be exaggerated. The emperor himself fell ill but recovered. Until about 750 the disease came back in some fifteen waves. Johannes Krause and others have identified Y. pestis in graves of the time at Aschheim and Altenerding in Bavaria and at Edix Hill in England.

The Black Death of 1346 to 1353 was the beginning of the second pandemic. Gravestones at Issyk-Kul in Kyrgyzstan that mention "pestilence" as the cause of death in 1338 and 1339 have yielded the ancestor of all later strains, as Philip Slavin and Maria Spyrou reported in 2022. According to Gabriele de' Mussi, a notary of Piacenza, the Mongols besieging Caffa in the Crimea hurled corpses over the walls in 1346. Genoese ships carried the disease to Messina in October 1347. It went through Europe at a speed of a few kilometres a day and killed between a third and a half of the inhabitants, some 25 to 50 million people. The faculty of medicine in Paris blamed a conjunction of Saturn, Jupiter and Mars, whereas the mob accused the Jews of poisoning wells; in Strasbourg several hundred were burned on 14 February 1349, although Pope Clement VI had issued two bulls in their defence.

The consequences were far-reaching. As labour became scarce, wages rose, and in England the Statute of Labourers of 1351 tried in vain to keep them at the former level; the resentment contributed to the Peasants' Revolt thirty years later. Giovanni Boccaccio made the flight of ten young people from Florence the frame of his Decameron, and Petrarch lost his beloved Laura at Avignon. Flagellants went from town to town whipping themselves. Ragusa, today's Dubrovnik, decreed in 1377 that travellers from infected places should spend thirty days on an island; Venice extended the period to forty, quaranta giorni, from which "quarantine" is derived, and opened the first permanent plague hospital, the Lazzaretto Vecchio, in 1423. Later physicians wore a beaked mask filled with herbs, an outfit ascribed to Charles de Lorme, who attended Louis XIII. Cities kept bills of mortality.

The second pandemic lasted in Europe until the eighteenth century. In London, where about 100,000 people, a quarter of the population, died in 1665 and 1666, houses of the sick were marked with a red cross and shut up for forty days with all who lived in them. At Eyam in Derbyshire the villagers, persuaded by their rector William Mompesson, isolated themselves after a parcel of cloth from London had brought in the disease, and left money for food in stones filled with vinegar. Daniel Defoe's A Journal of the Plague Year appeared in 1722, two years after the ship Grand-Saint-Antoine had carried plague from the Levant to Marseille because aldermen with a share in the cargo had its quarantine shortened. The Passion Play of Oberammergau goes back to a vow of 1633. In Moscow Archbishop Ambrosius was killed by a crowd in 1771 when he had a wonder-working icon removed.

The third pandemic, spread by steamships from Hong Kong, took more than twelve million lives in India alone. Waldemar Haffkine, who was born in Odessa, developed a vaccine in Bombay in January 1897 and tried it on himself first. In Manchuria, where pneumonic plague killed 60,000 people in the winter of 1910/11, Wu Lien-teh, a physician born in Penang, had masks of gauze worn and the dead cremated; a French colleague who declined the mask, Gérald Mesny, died. Since the introduction of streptomycin in the 1940s the disease can be cured if treatment begins early. During the Second World War Unit 731 of the Japanese army dropped infected fleas on Ningbo. Madagascar has reported the most cases in recent times, over 2,400 in 2017, and in the United States there are seven a year on average, chiefly in New Mexico. There is no vaccine in general use.

? What bacterium causes plague?
= Yersinia pestis
@ an infectious disease caused by the bacterium Yersinia pestis

? What are the painful lumps of bubonic plague called?
= buboes
@ swell to painful lumps called buboes

? What does the Greek word boubon mean?
= groin
@ after the Greek boubon, "groin"

? which form spreads directly from one person to another
= pneumonic plague | pneumonic
@ pneumonic plague attacks the lungs

? How many days go by between infection and the first symptoms?
= one to seven | one to seven days | generally one to seven days
@ the outbreak of symptoms is generally one to seven days

? Where was the plague germ discovered?
= Hong Kong
@ The agent was discovered in Hong Kong

? Who was Kitasato's teacher?
= Robert Koch
@ Kitasato Shibasaburo, a pupil of Robert Koch

? What did Yersin do to be able to open the corpses?
= bribed sailors
@ bribed sailors to let him open the corpses

? Why was Kitasato's description contradictory?
= his cultures were contaminated | probably because his cultures were contaminated
@ probably because his cultures were contaminated

? When was the name Yersinia proposed?
= 1944 | in 1944
@ only in 1944 that the name Yersinia was proposed

? Who showed that fleas carry the disease between rats?
= Paul-Louis Simond
@ In 1898 Paul-Louis Simond demonstrated

? What is the most efficient carrier of the plague?
= The oriental rat flea | oriental rat flea | Xenopsylla cheopis
@ The oriental rat flea, Xenopsylla cheopis, is the most efficient carrier

? What part of the flea is blocked by the film?
= fore-gut | its fore-gut
@ a sticky film that blocks its fore-gut

? For which institute did Bacot and Martin work?
= Lister Institute | the Lister Institute
@ Arthur Bacot and Charles Martin of the Lister Institute

? Which animals carry plague in the wild in Kazakhstan?
= gerbils
@ gerbils of Kazakhstan

? What does the enzyme Pla do?
= dissolves clots of blood
@ an enzyme, Pla, that dissolves clots of blood

? From what were the oldest samples of plague DNA taken?
= teeth | the teeth of people who died some 5,000 years ago
@ extracted from the teeth of people who died some 5,000 years ago

? What did the gene ymt enable the germ to do?
= survive in the gut of the flea
@ enables the bacterium to survive in the gut of the flea

? In what year did the Plague of Justinian reach Pelusium?
= 541
@ reached Pelusium in Egypt in 541

? How many deaths a day did Procopius report?
= 10,000
@ gives 10,000 deaths a day for the capital

? Did Justinian die of the plague?
= The emperor himself fell ill but recovered | recovered | fell ill but recovered
@ The emperor himself fell ill but recovered

? How many waves of the first pandemic were there until about 750?
= some fifteen | fifteen
@ the disease came back in some fifteen waves

? What word is found on the gravestones at Issyk-Kul?
= pestilence
@ that mention "pestilence" as the cause of death

? What was the profession of Gabriele de' Mussi?
= notary | a notary of Piacenza
@ Gabriele de' Mussi, a notary of Piacenza

? What did the Mongols do at Caffa?
= hurled corpses over the walls
@ hurled corpses over the walls in 1346

? To which port did Genoese ships carry the disease?
= Messina
@ Genoese ships carried the disease to Messina

? What did the Paris faculty believe to be the cause?
= a conjunction of Saturn, Jupiter and Mars | conjunction of Saturn, Jupiter and Mars
@ blamed a conjunction of Saturn, Jupiter and Mars

? Which pope defended the Jews?
= Clement VI | Pope Clement VI
@ although Pope Clement VI had issued two bulls

? What caused wages to rise?
= labour became scarce | As labour became scarce
@ As labour became scarce, wages rose

? What did the Statute of Labourers attempt to do?
= keep them at the former level
@ tried in vain to keep them at the former level

? Who wrote the Decameron?
= Giovanni Boccaccio
@ Giovanni Boccaccio made the flight of ten young people

? How long did travelers have to stay on an island under the Ragusa decree?
= thirty days
@ should spend thirty days on an island

? What was the name of the first permanent plague hospital?
= Lazzaretto Vecchio | the Lazzaretto Vecchio
@ plague hospital, the Lazzaretto Vecchio

? The beaked mask is ascribed to whom?
= Charles de Lorme
@ an outfit ascribed to Charles de Lorme

? How were the houses of the sick marked in London?
= with a red cross | red cross
@ houses of the sick were marked with a red cross

? Who was the rector of Eyam?
= William Mompesson
@ persuaded by their rector William Mompesson

? What brought the disease to Eyam?
= a parcel of cloth from London | parcel of cloth
@ after a parcel of cloth from London had brought in the disease

? When did Defoe's book appear?
= 1722 | in 1722
@ A Journal of the Plague Year appeared in 1722

? Why was the archbishop killed in Moscow?
= he had a wonder-working icon removed | when he had a wonder-working icon removed
@ in 1771 when he had a wonder-working icon removed

? Where was Haffkine born?
= Odessa | in Odessa
@ Waldemar Haffkine, who was born in Odessa

? How many people did the plague in Manchuria kill?
= 60,000
@ pneumonic plague killed 60,000 people

? which country has had the most cases lately
= Madagascar
@ Madagascar has reported the most cases in recent times

~ On whom was the Bombay inoculation tested at the outset?
= himself
@ tried it on himself first

~ What greed let the sickness into a French harbour?
= aldermen with a share in the cargo had its quarantine shortened
@ because aldermen with a share in the cargo had its quarantine shortened

~ How did contemporaries react to the claim about insects?
= laughed at him for years | laughed
@ his colleagues laughed at him for years

~ What were the followers of Judaism charged with by the rabble?
= poisoning wells
@ the mob accused the Jews of poisoning wells

~ How did penitents behave as they moved about?
= whipping themselves
@ Flagellants went from town to town whipping themselves

~ What became of the European doctor who refused to cover his face?
= died
@ a French colleague who declined the mask, Gérald Mesny, died

~ What was soaked in sour liquid by the isolated community?
= money | money for food
@ left money for food in stones filled with vinegar

~ Which medicine first made healing possible?
= streptomycin
@ Since the introduction of streptomycin in the 1940s

! When did Kitasato die?

! How many people died in Eyam?

! Who besieged Messina in 1347?

! What vaccine is used in Madagascar?

! How many ships carried the plague to Pelusium?

! In what year did Justinian recover from smallpox?

! Why did Ragusa extend the period to forty days?

! Who wrote the Statute of Labourers?

! What percentage of patients with septicaemic plague die?

! How many people did Unit 731 kill in Ningbo?

! Who attended Louis XIV as a physician?
