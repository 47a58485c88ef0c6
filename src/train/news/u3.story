# Italian police seize 740 looted antiquities at Trieste port
TRIESTE – Italian police have seized 740 ancient objects, among them a bronze head that may be worth more than 6 million euros, which had been hidden in a container of bathroom tiles bound for the port of Rotterdam. Three people were arrested and a fourth is being sought, the Carabinieri's art squad (TPC) said on Thursday.
The objects, most of which are thought to have been dug up illegally in southern Albania and northern Greece over the past five years, include coins, glass flasks, marble reliefs and 61 gold leaves from a funeral wreath. They were wrapped in nappies and stuffed between pallets, according to Captain Ilaria Montesanto, who led the operation.
"Whoever packed this knew what they had. The glass was not even chipped," Captain Montesanto said. The container was opened on 9 February after a customs dog named Brina, trained to find tobacco, sat down in front of it and refused to move.
The head, which is slightly larger than life and shows a young man with a diadem, was dated to the third century BC by Professor Elio Santacroce of the University of Padua. He said that only a handful of such bronzes had survived, since most were melted down in late antiquity.
The suspects are a haulage contractor from Monfalcone, his brother-in-law and a 58-year-old restorer from Udine. Their names were not released. Investigators say the load was to be collected in Rotterdam on behalf of a gallery in Brussels, whose owner, Thierry Vanhoeck, has denied any knowledge of it. Operation "Terzo Carico", as it was called, began 14 months ago with a tip from a museum in Boston.

# 'They came with generators and lights': Albanian village lives among the holes
DRENOVË E SIPËRME, Albania – From the air the hillside above this village in Albania's southern Kolnja district looks as though it had been shelled. On the ground, Petrit Hoxhallari, who has herded goats here since he was seven, counts the pits as he walks: 118, 119, 120.
"They came at night with generators and lights, like a road crew," the 63-year-old said. "Once I called the police. Two weeks later somebody poisoned my dogs."
The pits mark the cemetery of a Hellenistic town whose name is still disputed and which was first described by a French traveller in 1839. No more than a tenth of it has ever been properly excavated, said Ornela Kastrati, an archaeologist with the regional heritage directorate in Gjirokastër, who has one car and two colleagues to watch over 214 sites.
She believes that the bronze head found in Trieste was taken from a chamber tomb that was blown open in the autumn of 2021. A fragment of a bronze curl, which was picked up by Mr. Hoxhallari beside the hole and kept in a biscuit tin, is being compared with it in Rome.
A digger receives between 30 and 50 euros a night, she said, and up to 1,000 for something exceptional. By the time it reaches a collector, an object will have changed hands five or six times and its price will have risen by a factor of a hundred.
The mayor, Sokol Bregasi, said he could hardly blame young men who had no other work. He wants to build a small museum in the old cooperative dairy, for which the European Union has promised 380,000 euros, so that people can see "that a thing earns more when it stays". Half of the village's 900 inhabitants have left since 1991, mostly for Greece.

# Brussels gallery owner questioned over forged export papers
A well-known Brussels art dealer was questioned for seven hours on Tuesday in connection with a haul of smuggled antiquities found at the Italian port of Trieste. Thierry Vanhoeck, 52, whose gallery on the Sablon square has sold works to museums in Europe and the United States, left the federal police building by a side door without speaking to reporters.
His lawyer, Maître Justine Deprez, said that he had been heard as a witness and was co-operating fully. "My client is a victim of people who used his good name," she said.
Investigators acting on an Italian request searched the gallery, a warehouse in Vilvoorde and a villa at Knokke, and took away 23 boxes of documents. Among them, according to the federal prosecutor's spokeswoman, Hannelore Claes, was a set of letters purporting to show that the bronze had belonged since the 1930s to a family of Swiss watchmakers named Rochat-Blanc.
No such family ever existed, says the provenance researcher Dr. Agnes Feldkamp of Amsterdam, who was asked by the police to examine them. The letters, dated between 1934 and 1961, had all been typed on the same machine, and one of them quoted a postcode, a thing that was not introduced in Switzerland until 1964.
"It is the kind of mistake that a young person makes," Dr. Feldkamp said. She has traced similar papers to at least nine objects that were auctioned in London and Paris over the past decade.
The Belgian Chamber of Art Dealers (KKB) suspended Mr. Vanhoeck's membership on Wednesday. Its chairman, Olivier Saverys, said members were required to check every piece against the register of stolen art, a database of some 700,000 items, but acknowledged that objects fresh from the soil could not be found there.

# How a curator in Boston broke the ring
The photograph arrived in the inbox of Rebecca Thornquist on a slow afternoon in December, and she nearly deleted it. It showed a bronze youth lying on a floor of blue linoleum, and the sender, who signed himself "Marco", asked whether her museum would be interested in buying it.
"It was like seeing somebody you love in a hostage video," said Dr. Thornquist, who is curator of Greek and Roman art at the Wendell Museum in Boston. There was still earth in the ears.
Instead of replying that the museum did not buy objects without papers, as the rules required, she kept the man talking for five weeks. She asked for more pictures, and in one of them, reflected in a window, a colleague made out the sign of a petrol station that exists only in north-eastern Italy.
She passed it to the Department of Homeland Security, which informed the art squad in Rome. The floor was eventually recognised by Captain Ilaria Montesanto's team as that of a former school canteen in the town of Cervignara, which had been rented by the restorer, Livio Paron, since 2018.
"Marco", investigators now believe, was Artan Dervishaj, a 39-year-old former waiter from Vlorë who speaks five languages and is still at large. He was last seen on a ferry to the Greek island of Corfu, and a European arrest warrant has been issued for him.
Dr. Thornquist, whose museum handed back 12 objects to Turkey in 2015 after a lawsuit, sees the affair as a kind of repayment. She has been invited to Rome to see the head, and says she intends to apologise to it for having bargained over its price, which "Marco" had finally lowered to $3.5 million.

# Bronze youth goes home to Albania
TIRANA – The bronze head of a young ruler that was discovered in a container of tiles in Trieste was returned to Albania on Saturday, 16 months after it was seized, and was greeted at the airport by a military band and several hundred schoolchildren. It travelled in the cabin of an air-force plane, strapped into a seat beside the Italian ambassador, Fabrizio Collalto.
The curl found by a goatherd, Petrit Hoxhallari, had been shown in the laboratory to fit behind the left ear "like a key in a lock", said Albania's culture minister, Mirela Zotaj. Greece, which had also laid claim to the piece, withdrew its request in March.
The head, known to the newspapers as the Prince of Drenovë, will be displayed for a year at the National Historical Museum in Tirana and then moved to the village, where a museum is under construction. The building is to be finished by October, according to the mayor, Sokol Bregasi, who wept during the ceremony.
A court in Udine sentenced Livio Paron last month to six years and four months in prison for receiving stolen cultural property. The haulier, Dario Visintin, got four years, while his brother-in-law was acquitted because it could not be proved that he knew what was behind the tiles.
Thierry Vanhoeck will stand trial in Brussels in the new year on charges of forgery, which he denies. The typewriter on which the letters had been written, a Hermes Baby, was found in the flat of his former assistant, Noor Lippens, who has agreed to give evidence.
Of the 740 objects, 512 have been restored to Albania and 190 to Greece; the origin of the rest is still unclear. Mr. Hoxhallari was given a medal and two puppies. "The puppies I can use," he said.

? How many ancient objects did Italian police seize?
= 740 | 740 ancient objects
@ Italian police have seized 740 ancient objects, among them a bronze head that may be worth more than 6 million euros
@ Of the 740 objects, 512 have been restored to Albania and 190 to Greece
? Who led the operation of the Carabinieri's art squad?
= Ilaria Montesanto | Captain Ilaria Montesanto
@ They were wrapped in nappies and stuffed between pallets, according to Captain Ilaria Montesanto, who led the operation.
? What was the customs dog trained to find?
= tobacco
@ The container was opened on 9 February after a customs dog named Brina, trained to find tobacco, sat down in front of it and refused to move.
? what was the operation called
= "Terzo Carico" | Terzo Carico
@ Operation "Terzo Carico", as it was called, began 14 months ago with a tip from a museum in Boston.
? Who first described the Hellenistic town?
= a French traveller
@ the cemetery of a Hellenistic town whose name is still disputed and which was first described by a French traveller in 1839
? How much does a digger receive a night?
= between 30 and 50 euros
@ A digger receives between 30 and 50 euros a night, she said, and up to 1,000 for something exceptional.
? Who is the lawyer of Thierry Vanhoeck?
= Justine Deprez | Maître Justine Deprez
@ His lawyer, Maître Justine Deprez, said that he had been heard as a witness and was co-operating fully.
? Which family were the letters said to be about?
= Rochat-Blanc | a family of Swiss watchmakers named Rochat-Blanc
@ a set of letters purporting to show that the bronze had belonged since the 1930s to a family of Swiss watchmakers named Rochat-Blanc
? Where was Artan Dervishaj last seen?
= on a ferry to the Greek island of Corfu | a ferry to the Greek island of Corfu | on a ferry
@ He was last seen on a ferry to the Greek island of Corfu, and a European arrest warrant has been issued for him.
? How many objects did the Wendell Museum hand back to Turkey in 2015?
= 12 | 12 objects
@ Dr. Thornquist, whose museum handed back 12 objects to Turkey in 2015 after a lawsuit
? When did Greece withdraw its request?
= in March | March
@ Greece, which had also laid claim to the piece, withdrew its request in March.
? In whose flat was the typewriter found?
= Noor Lippens | his former assistant, Noor Lippens
@ The typewriter on which the letters had been written, a Hermes Baby, was found in the flat of his former assistant, Noor Lippens, who has agreed to give evidence.
~ To which Dutch harbour was the container heading?
= Rotterdam | the port of Rotterdam
@ which had been hidden in a container of bathroom tiles bound for the port of Rotterdam
@ Investigators say the load was to be collected in Rotterdam on behalf of a gallery in Brussels
~ Which scholar worked out the age of the bronze?
= Elio Santacroce | Professor Elio Santacroce
@ The head, which is slightly larger than life and shows a young man with a diadem, was dated to the third century BC by Professor Elio Santacroce of the University of Padua.
~ Why are so few bronzes like this left, according to Santacroce?
= most were melted down in late antiquity | since most were melted down in late antiquity
@ He said that only a handful of such bronzes had survived, since most were melted down in late antiquity.
~ What were the smuggled treasures swaddled in?
= nappies | in nappies
@ They were wrapped in nappies and stuffed between pallets
~ What happened to Hoxhallari's animals after he rang the cops?
= somebody poisoned my dogs
@ "Once I called the police. Two weeks later somebody poisoned my dogs."
~ How many places must Kastrati and her tiny team keep an eye on?
= 214 | 214 sites
@ said Ornela Kastrati, an archaeologist with the regional heritage directorate in Gjirokastër, who has one car and two colleagues to watch over 214 sites
~ When was the tomb dynamited?
= in the autumn of 2021 | the autumn of 2021 | autumn of 2021
@ She believes that the bronze head found in Trieste was taken from a chamber tomb that was blown open in the autumn of 2021.
~ in what did the goatherd store the bit of bronze hair
= a biscuit tin | in a biscuit tin | biscuit tin
@ A fragment of a bronze curl, which was picked up by Mr. Hoxhallari beside the hole and kept in a biscuit tin, is being compared with it in Rome.
~ In which disused building would Bregasi like to put the exhibits?
= the old cooperative dairy | in the old cooperative dairy
@ He wants to build a small museum in the old cooperative dairy, for which the European Union has promised 380,000 euros
~ How much has Brussels pledged for the village museum?
= 380,000 euros
@ for which the European Union has promised 380,000 euros
~ To which country did most of those who left the village move?
= Greece
@ Half of the village's 900 inhabitants have left since 1991, mostly for Greece.
~ How long did detectives grill Vanhoeck?
= seven hours | for seven hours
@ A well-known Brussels art dealer was questioned for seven hours on Tuesday
~ Who speaks for the Belgian prosecution?
= Hannelore Claes
@ according to the federal prosecutor's spokeswoman, Hannelore Claes
~ Which slip proved that one of the letters was a fake?
= one of them quoted a postcode | a postcode | quoted a postcode
@ one of them quoted a postcode, a thing that was not introduced in Switzerland until 1964
~ Which trade body threw Vanhoeck out for the time being?
= The Belgian Chamber of Art Dealers | The Belgian Chamber of Art Dealers (KKB) | Belgian Chamber of Art Dealers
@ The Belgian Chamber of Art Dealers (KKB) suspended Mr. Vanhoeck's membership on Wednesday.
~ How many entries does the stolen-art register hold?
= some 700,000 | 700,000 | some 700,000 items
@ the register of stolen art, a database of some 700,000 items
~ Who works as an expert on classical art at the Wendell Museum?
= Rebecca Thornquist | Dr. Thornquist
@ The photograph arrived in the inbox of Rebecca Thornquist on a slow afternoon in December
@ said Dr. Thornquist, who is curator of Greek and Roman art at the Wendell Museum in Boston
~ What clue in the glass pointed to Italy?
= the sign of a petrol station | the sign of a petrol station that exists only in north-eastern Italy
@ in one of them, reflected in a window, a colleague made out the sign of a petrol station that exists only in north-eastern Italy
~ Where was the room with the blue floor?
= in the town of Cervignara | the town of Cervignara | Cervignara | a former school canteen in the town of Cervignara
@ as that of a former school canteen in the town of Cervignara, which had been rented by the restorer, Livio Paron, since 2018
~ What did "Marco" want for the bronze in the end?
= $3.5 million
@ for having bargained over its price, which "Marco" had finally lowered to $3.5 million
~ Which diplomat sat next to the sculpture on the flight?
= Fabrizio Collalto | the Italian ambassador, Fabrizio Collalto
@ strapped into a seat beside the Italian ambassador, Fabrizio Collalto
~ Why was Visintin's relative let off?
= because it could not be proved that he knew what was behind the tiles | it could not be proved that he knew what was behind the tiles
@ while his brother-in-law was acquitted because it could not be proved that he knew what was behind the tiles
! How much is the gold wreath worth?
! How old is Rebecca Thornquist?
! Who blew open the chamber tomb?
! When was the Wendell Museum founded?
! What breed is Brina?
! Who is the director of the National Historical Museum in Tirana?
! How many objects were seized at Trieste in 2019?
! What sentence did Thierry Vanhoeck receive?
! Who painted the Mona Lisa?
! What is the population of Rotterdam?
! Which countries have won the Eurovision Song Contest twice?
! how do you cut bathroom tiles
