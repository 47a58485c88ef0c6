# Ottoman–Venetian wars
The Ottoman–Venetian wars were a series of seven major conflicts, spread over roughly 250 years, in which the Republic of Venice and the Ottoman Empire contended for islands, ports and trade routes in the eastern Mediterranean. Neither side wanted permanent hostility, since the Venetians depended on Ottoman grain, cotton and silk, and the sultans on customs revenue from Venetian shipping. Between the wars a resident envoy known as the bailo looked after the interests of the Republic in Constantinople, gathering intelligence while he did so. What the lagoon city called its Stato da Mar, or state of the sea, included Crete, Cyprus, Corfu and dozens of fortified harbours, of which Modon and Coron in the Peloponnese were nicknamed "the two eyes of the Republic".

A first serious clash occurred off Gallipoli in May 1416, when Pietro Loredan destroyed an Ottoman squadron although he had been sent to negotiate; he was wounded by an arrow below the eye. Thessalonica, which its Byzantine ruler had handed over to Venice in 1423 because he could no longer feed or defend it, was lost to Murad II seven years later after a three-day assault. The capture of Constantinople by Mehmed II in 1453 changed the balance entirely, for the sultan began to build a navy of his own. Venice hurried to make terms, and within a year obtained a treaty that confirmed freedom of trade in return for a duty of two per cent on goods sold.

The war of 1463–1479 started with a quarrel over a runaway slave who had stolen money from the commander of Athens and found shelter at Coron. Venice allied itself with Hungary, with the Albanian leader Skanderbeg and even with Uzun Hasan, ruler of the Aq Qoyunlu in Persia. In 1470 Negroponte, the main base in the Aegean, fell to a force led by the sultan in person; the admiral Niccolò da Canal, who had watched with his ships and failed to attack the bridge of boats, was tried and banished. Scutari withstood two sieges but was surrendered under the peace, which also obliged the Republic to pay 10,000 ducats a year for trading rights. As a gesture of goodwill the painter Gentile Bellini was sent to Constantinople, where he portrayed Mehmed.

Two decades afterwards the navies met off Zonchio, in August 1499, in what is sometimes called the first sea battle in which cannon on ships played a substantial part. Antonio Grimani, who had bought his command with a loan of 16,000 ducats to the state, proved hesitant; several captains disobeyed him, and two great ships were burned together with a huge Ottoman vessel. Lepanto was lost that summer, Modon and Coron the next year. Grimani was brought home in chains and sent into exile, yet he returned and was even elected doge in 1521. The treaty of 1503 left Venice with Cephalonia, taken with Spanish help under Gonzalo de Córdoba, as almost its only gain.

In the third great war (1537–1540) Suleiman the Magnificent himself led the attack on Corfu, where some 3,000 defenders held out behind modernised walls until bad weather and sickness compelled him to withdraw. His admiral Hayreddin Barbarossa nevertheless conquered a string of Aegean islands, among them Naxos, Paros and Aegina. A Holy League of the pope, Emperor Charles V and Venice gathered a large fleet under the Genoese Andrea Doria, but at Preveza, in September 1538, it retired before a smaller opponent. The Venetians, who suspected that Doria had spared his own galleys on purpose, made a separate peace in which they gave up Nauplia and Monemvasia and paid 300,000 ducats. Their negotiating position had been betrayed by secretaries in French pay.

Cyprus, rich in sugar, cotton and salt, had been acquired in 1489 from Queen Caterina Cornaro. Selim II demanded it in 1570, and when the Senate refused, landed an army under Lala Mustafa Pasha. Nicosia fell in September after six weeks; Famagusta, defended by Marcantonio Bragadin with fewer than 9,000 men, resisted for eleven months. Bragadin surrendered on honourable terms, but after a quarrel with the pasha he was mutilated and flayed alive, and his skin was stuffed with straw and paraded through the streets. Two months later, on 7 October 1571, the Christian fleet commanded by Don John of Austria won a crushing victory at Lepanto, in which six Venetian galleasses, heavy ships bristling with guns, broke up the enemy line. Even so, the Republic renounced the island in 1573.

The longest of the wars was fought over Crete. It began after the Knights of Malta had attacked an Ottoman convoy carrying pilgrims to Mecca, in 1644, and had called at a Cretan harbour on the way home with their booty. An army landed the following June, and quickly overran Canea and most of the countryside, whose Orthodox peasants had little love for their Catholic landlords. Candia, by contrast, was besieged from 1648 to 1669, longer than almost any other city in history. Venetian fleets blockaded the Dardanelles in order to cut supplies, and in 1656 won a resounding success there, the panic over which brought the grand vizier Köprülü Mehmed to power. When French reinforcements sailed away, Francesco Morosini capitulated; the garrison was allowed to leave with its arms and archives.

Morosini took revenge in the Morean War (1684–1699), overrunning the Peloponnese with German mercenaries. During his siege of Athens, on 26 September 1687, a mortar bomb ignited the gunpowder stored in the Parthenon, and wrecked a building that had survived for two thousand years. The Treaty of Karlowitz confirmed the conquest, but the new subjects resented taxes and Catholic clergy, and in 1715 Ottoman troops recovered the peninsula in about a hundred days. Corfu was saved by Johann Matthias von der Schulenburg, a Saxon field marshal in Venetian service, to whom a statue was erected while he still lived. Vivaldi celebrated the event in his oratorio Juditha triumphans. Peace was concluded at Passarowitz in 1718, and from then on the Republic kept out of wars in the Levant until its end in 1797.

? How many major wars did Venice and the Ottomans fight?
= seven
@ a series of seven major conflicts

? What did Venice depend on the Ottomans for?
= grain, cotton and silk | Ottoman grain, cotton and silk
@ the Venetians depended on Ottoman grain, cotton and silk

? What was the Venetian envoy in Constantinople called?
= bailo | the bailo
@ a resident envoy known as the bailo

? What places were nicknamed the two eyes of the Republic?
= Modon and Coron
@ Modon and Coron in the Peloponnese were nicknamed

? What was Pietro Loredan sent to Gallipoli to do?
= negotiate
@ although he had been sent to negotiate

? where was loredan wounded
= below the eye
@ he was wounded by an arrow below the eye

? Why did the Byzantine ruler hand over Thessalonica?
= because he could no longer feed or defend it | he could no longer feed or defend it
@ because he could no longer feed or defend it

? How high was the duty on goods under the treaty Venice obtained after 1453?
= two per cent
@ in return for a duty of two per cent

? What started the war of 1463?
= a quarrel over a runaway slave | quarrel over a runaway slave
@ started with a quarrel over a runaway slave

? Who was the ruler of the Aq Qoyunlu?
= Uzun Hasan
@ Uzun Hasan, ruler of the Aq Qoyunlu in Persia

? In what year was Negroponte lost?
= 1470
@ In 1470 Negroponte, the main base in the Aegean, fell

? What did Niccolò da Canal fail to do?
= attack the bridge of boats
@ failed to attack the bridge of boats

? How much did the Republic pay every year for trading rights?
= 10,000 ducats
@ pay 10,000 ducats a year for trading rights

? Which painter went to Constantinople?
= Gentile Bellini | the painter Gentile Bellini
@ the painter Gentile Bellini was sent to Constantinople

? What played a substantial part in the battle of Zonchio?
= cannon | cannon on ships
@ sea battle in which cannon on ships played a substantial part

? How did Antonio Grimani obtain his command?
= with a loan of 16,000 ducats to the state | a loan of 16,000 ducats to the state
@ bought his command with a loan of 16,000 ducats to the state

? When did Grimani become doge?
= 1521
@ was even elected doge in 1521

? Which island did Venice get in the treaty of 1503?
= Cephalonia
@ treaty of 1503 left Venice with Cephalonia

? How many men defended Corfu against Suleiman?
= 3,000 | some 3,000
@ some 3,000 defenders held out behind modernised walls

? what made Suleiman withdraw from Corfu
= bad weather and sickness
@ until bad weather and sickness compelled him to withdraw

? Who were the members of the Holy League in 1538?
= the pope, Emperor Charles V and Venice
@ A Holy League of the pope, Emperor Charles V and Venice

? What did the Venetians suspect Doria of?
= had spared his own galleys on purpose | spared his own galleys on purpose
@ suspected that Doria had spared his own galleys on purpose

? From whom did Venice acquire Cyprus?
= Queen Caterina Cornaro | Caterina Cornaro
@ acquired in 1489 from Queen Caterina Cornaro

? How long did Famagusta hold out?
= eleven months
@ with fewer than 9,000 men, resisted for eleven months

? What was Bragadin's skin filled with?
= straw
@ his skin was stuffed with straw

? The Christian fleet at Lepanto was led by whom?
= Don John of Austria
@ the Christian fleet commanded by Don John of Austria

? What are galleasses?
= heavy ships bristling with guns | heavy ships
@ six Venetian galleasses, heavy ships bristling with guns

? Who attacked the Ottoman convoy in 1644?
= the Knights of Malta | Knights of Malta
@ after the Knights of Malta had attacked an Ottoman convoy

? Which siege lasted from 1648 to 1669?
= Candia
@ Candia, by contrast, was besieged from 1648 to 1669

? Why did the Venetian fleets blockade the Dardanelles?
= in order to cut supplies | to cut supplies | cut supplies
@ blockaded the Dardanelles in order to cut supplies

? What did Morosini's garrison get to take along when it left Candia?
= its arms and archives | arms and archives
@ allowed to leave with its arms and archives

? What building was wrecked by an explosion in 1687?
= the Parthenon | Parthenon
@ ignited the gunpowder stored in the Parthenon

? What treaty confirmed the conquest of the Peloponnese?
= Treaty of Karlowitz | The Treaty of Karlowitz
@ The Treaty of Karlowitz confirmed the conquest

? Which composer celebrated the saving of Corfu?
= Vivaldi
@ Vivaldi celebrated the event in his oratorio

? In what year did the Republic come to its end?
= 1797
@ wars in the Levant until its end in 1797

~ What else did the diplomat at the Bosporus do besides representing his government?
= gathering intelligence
@ gathering intelligence while he did so

~ What soured the inhabitants of the Morea towards their new masters?
= taxes and Catholic clergy
@ the new subjects resented taxes and Catholic clergy

~ Who leaked the secrets of the talks?
= secretaries in French pay | secretaries
@ betrayed by secretaries in French pay

~ Why did villagers on the biggest island offer the invaders no resistance?
= had little love for their Catholic landlords
@ whose Orthodox peasants had little love for their Catholic landlords

~ What honour did the German defender receive in his lifetime?
= a statue was erected | a statue | statue
@ to whom a statue was erected while he still lived

~ What step did the conqueror of Byzantium take that threatened Venice at sea?
= began to build a navy of his own | build a navy of his own
@ the sultan began to build a navy of his own

~ Which products made the island of Aphrodite valuable?
= sugar, cotton and salt
@ Cyprus, rich in sugar, cotton and salt

~ Who rose to office because of the scare that followed a defeat near the capital?
= Köprülü Mehmed | the grand vizier Köprülü Mehmed
@ brought the grand vizier Köprülü Mehmed to power

! Who commanded the Ottoman fleet at Lepanto?

! How many men died in the siege of Candia?

! When did Skanderbeg die?

! Who defended Nicosia?

! What was the name of the slave who fled to Coron?

! How much did the Ottomans pay for Corfu?

! Which doge signed the treaty of 1573?

! What did Gentile Bellini bring back from Constantinople?

! Why did Andrea Doria win at Preveza?

! Who rebuilt the Parthenon?
