# Fall of Constantinople
By the middle of the fifteenth century the Byzantine Empire, once master of the eastern Mediterranean, had shrunk to Constantinople with its suburbs, a few islands and the despotate of the Morea in the Peloponnese. The city, founded as a new capital by Constantine the Great in 330, had never recovered from the sack of 1204, when the knights of the Fourth Crusade and their Venetian allies had plundered it for three days. It had been won back by Michael VIII Palaiologos in 1261, but the Black Death, civil wars and the competition of Genoese traders, who collected most of the customs revenue of the straits from their colony at Galata, had drained it. Of a population that had once stood near half a million perhaps 50,000 remained, living in villages divided by orchards and ruins within the great circuit of walls.

Hoping for help from the West, Emperor John VIII had gone in person to Italy and accepted a union of the Greek and Latin churches, which was proclaimed at Florence on 6 July 1439. Most of his subjects detested it. Mark of Ephesus, the only bishop of the delegation who had refused to sign, was honoured as a hero. A crusade set in motion by the union was destroyed at Varna in 1444, where the king of Poland and Hungary, Władysław III, lost his head. John died in 1448 and was succeeded by his brother Constantine XI, who was crowned not in the capital but at Mistra. When a cardinal, Isidore of Kiev, celebrated the union in Hagia Sophia on 12 December 1452, many believers thereafter shunned the church as polluted.

Mehmed II became sultan for the second time in 1451, aged nineteen, upon the death of his father Murad. He had been underrated abroad as an inexperienced youth, and even his own grand vizier, Halil Pasha, who favoured peace and was suspected of taking Greek bribes, thought him rash. In the spring of 1452 he began a fortress on the European shore of the Bosporus, opposite the one his great-grandfather Bayezid had erected in Asia. Completed in little over four months, it was nicknamed the Throat Cutter because it closed the strait to ships that did not pay toll. A Venetian captain, Antonio Rizzo, who tried to pass in November, was sunk by a cannon ball; his crew were beheaded and he himself was impaled.

The defences on the landward side, built under Theodosius II in the fifth century, ran for about six kilometres from the Sea of Marmara to the Golden Horn and consisted of a moat, a low breastwork, an outer wall and an inner wall some twelve metres high with ninety-six towers. A census ordered by the emperor and carried out by his secretary, George Sphrantzes, showed that only 4,973 Greeks were able to bear arms; the figure was kept secret lest the people despair. To them came about two thousand foreigners. The most valuable was Giovanni Giustiniani Longo, a Genoese expert in siege warfare, who arrived in January 1453 with seven hundred soldiers and was put in charge of the land walls, with the island of Lemnos promised as his reward.

The besiegers numbered perhaps 80,000, among them some ten thousand Janissaries, an elite infantry recruited from Christian boys. Their artillery was the largest yet assembled. A Hungarian founder named Orban, who had first offered his services to the emperor but could not be paid enough, cast for the sultan a bronze bombard about eight metres long, which sixty oxen dragged from Adrianople. It threw stone balls of over half a tonne, needed so much cooling that it could be fired only seven times a day, and soon cracked. Bombardment opened in the second week of April. Every night the defenders, including women and monks, filled the breaches with earth, timber and barrels, a soft barrier that absorbed shot better than masonry.

At sea the Golden Horn was shut by a chain buoyed on wooden floats, behind which lay some twenty-six warships. On 20 April three Genoese vessels and an imperial grain transport fought their way through the whole Turkish fleet, whose admiral, Baltaoğlu, lost an eye and afterwards his post. Two days later the sultan replied by having about seventy ships hauled overland on greased rollers, past Galata, and launched inside the harbour. A Venetian, Giacomo Coco, led a night attack to burn them on the 28th, but it was betrayed and he was drowned. Now the thin garrison had to guard the harbour wall as well. A brigantine sent out to look for the relief fleet of Venice found nothing; its crew voted to come back and die with the rest.

Tunnels were dug by miners from Novo Brdo in Serbia and were detected by Johannes Grant, a German or perhaps a Scot, who had them flooded, smoked out or blown up with Greek fire. An eclipse of the Moon on 22 May, the fall of an icon during a procession and an unusual fog were taken as omens. The final assault began about half past one in the morning of Tuesday 29 May 1453. Irregular troops, known as bashi-bazouks, came first, Anatolian regiments followed, and the Janissaries attacked last. When Giustiniani was gravely wounded and carried to a ship, his men lost heart; about the same time a small gate called the Kerkoporta, left open after a sortie, is said to have let a party of Turks in. The emperor threw off his insignia and fell fighting.

Soldiers were allowed three days of plunder, though Mehmed is reported to have ended it after the first. About four thousand people were killed and some thirty thousand enslaved. The sultan, henceforth called the Conqueror, rode to Hagia Sophia and turned it into a mosque; it served as one until it was made a museum in 1935. To repopulate the place he settled Muslims, Christians and Jews from all parts of his realm, and he installed Gennadios, a leading opponent of the union, as patriarch. Halil Pasha was executed. Greek scholars had been moving to Italy for decades, and the cardinal Bessarion, who bequeathed his manuscripts to Venice, tried in vain to promote a crusade. Trebizond, the last Greek state, surrendered in 1461. Many historians have used the year 1453 to mark the end of the Middle Ages.

? When was Constantinople founded as a new capital?
= 330
@ founded as a new capital by Constantine the Great in 330

? who plundered the city in 1204
= the knights of the Fourth Crusade and their Venetian allies | knights of the Fourth Crusade
@ the knights of the Fourth Crusade and their Venetian allies

? Who won Constantinople back in 1261?
= Michael VIII Palaiologos
@ It had been won back by Michael VIII Palaiologos in 1261

? Where was the Genoese colony?
= Galata | at Galata
@ from their colony at Galata

? In what city was the union of the churches proclaimed?
= Florence
@ which was proclaimed at Florence on 6 July 1439

? What was Mark of Ephesus honoured as?
= a hero | hero
@ was honoured as a hero

? Where was Constantine XI crowned?
= Mistra | at Mistra
@ crowned not in the capital but at Mistra

? Who celebrated the union in Hagia Sophia in December 1452?
= Isidore of Kiev | a cardinal, Isidore of Kiev
@ When a cardinal, Isidore of Kiev, celebrated the union

? How old was Mehmed when he became sultan the second time?
= nineteen
@ for the second time in 1451, aged nineteen

? What was the grand vizier suspected of?
= taking Greek bribes
@ was suspected of taking Greek bribes

? What was the nickname of the fortress on the Bosporus?
= Throat Cutter | the Throat Cutter
@ it was nicknamed the Throat Cutter

? Why was the fortress called the Throat Cutter?
= it closed the strait to ships that did not pay toll | because it closed the strait to ships that did not pay toll
@ because it closed the strait to ships that did not pay toll

? How did Antonio Rizzo's ship sink?
= by a cannon ball | a cannon ball
@ was sunk by a cannon ball

? Under which emperor were the land walls built?
= Theodosius II
@ built under Theodosius II in the fifth century

? How many towers did the inner wall have?
= ninety-six
@ an inner wall some twelve metres high with ninety-six towers

? What did the census show?
= only 4,973 Greeks were able to bear arms
@ showed that only 4,973 Greeks were able to bear arms

? How many soldiers did Giustiniani bring with him?
= seven hundred
@ arrived in January 1453 with seven hundred soldiers

? What reward was Giustiniani promised?
= the island of Lemnos | Lemnos
@ with the island of Lemnos promised as his reward

? What kind of troops were the Janissaries?
= elite infantry | an elite infantry recruited from Christian boys
@ an elite infantry recruited from Christian boys

? What nationality was Orban?
= Hungarian
@ A Hungarian founder named Orban

? What animals dragged the big gun from Adrianople?
= oxen | sixty oxen
@ which sixty oxen dragged from Adrianople

? How often could the bombard be fired each day?
= only seven times | seven times
@ it could be fired only seven times a day

? What did the defenders fill the breaches with?
= earth, timber and barrels
@ filled the breaches with earth, timber and barrels

? How was the Golden Horn shut?
= by a chain buoyed on wooden floats | a chain
@ was shut by a chain buoyed on wooden floats

? What did the Turkish admiral lose on 20 April?
= an eye | an eye and afterwards his post
@ lost an eye and afterwards his post

? On what were the ships hauled overland?
= greased rollers
@ hauled overland on greased rollers

? Who led the attack to burn the ships in the harbour?
= Giacomo Coco | A Venetian, Giacomo Coco
@ A Venetian, Giacomo Coco, led a night attack

? Where did the miners come from?
= Novo Brdo in Serbia | Novo Brdo
@ Tunnels were dug by miners from Novo Brdo in Serbia

? What were the irregular troops called?
= bashi-bazouks
@ Irregular troops, known as bashi-bazouks

? What is the name of the gate that was left open?
= Kerkoporta | the Kerkoporta
@ a small gate called the Kerkoporta

? What happened in the sky on 22 May?
= An eclipse of the Moon | eclipse of the Moon
@ An eclipse of the Moon on 22 May

? How many people were enslaved after the fall?
= thirty thousand | some thirty thousand
@ some thirty thousand enslaved

? What did Hagia Sophia become in 1935?
= a museum | museum
@ until it was made a museum in 1935

? Which was the last Greek state to surrender?
= Trebizond
@ Trebizond, the last Greek state, surrendered in 1461

~ What did the men of the scouting ship decide when they had seen no rescuers?
= to come back and die with the rest | come back and die with the rest
@ its crew voted to come back and die with the rest

~ Who discovered the underground passages of the attackers?
= Johannes Grant
@ were detected by Johannes Grant

~ Why was the count of fighting men not made public?
= lest the people despair
@ the figure was kept secret lest the people despair

~ Why did the gun maker not work for the Greeks?
= could not be paid enough
@ offered his services to the emperor but could not be paid enough

~ Whom did the new ruler choose to head the Orthodox church?
= Gennadios
@ he installed Gennadios, a leading opponent of the union, as patriarch

~ To which town did a churchman leave his collection of books?
= Venice
@ who bequeathed his manuscripts to Venice

~ Which monarch was decapitated in the defeat of the crusaders?
= Władysław III | the king of Poland and Hungary, Władysław III
@ the king of Poland and Hungary, Władysław III, lost his head

~ Which period do scholars often let end with these events?
= Middle Ages | the Middle Ages
@ to mark the end of the Middle Ages

! How many bishops signed the union at Florence?

! When did Giustiniani die of his wound?

! Who opened the Kerkoporta to the Turks?

! Where was Constantine XI buried?

! How much did Mehmed pay Orban for his cannon?

! In what year was Hagia Sophia built?

! Who betrayed Giacomo Coco's plan?

! What was the name of the captain of the grain transport?

! How many Turkish soldiers were killed in the last assault?

! Which sultan built the fortress at Galata?
