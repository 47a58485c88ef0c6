# Caribbean
The Caribbean is the region made up of the Caribbean Sea, its islands and the coasts that surround it, lying southeast of the Gulf of Mexico. There are more than 700 islands, islets and cays, of which about a hundred are inhabited, and some 44 million people live on them. Geographers distinguish the Greater Antilles, that is Cuba, Hispaniola, Jamaica and Puerto Rico, which hold nearly nine tenths of the land, from the arc of the Lesser Antilles and from the Lucayan Archipelago, which strictly speaking lies in the Atlantic. The sea covers about 2.75 million square kilometres and reaches its greatest depth, some 7,700 metres, in the Cayman Trough between Cuba and Jamaica. The name goes back to the Caribs, or Kalinago, one of the peoples whom the Spaniards met, and the same word gave rise to "cannibal".

Most islands of the eastern arc are volcanic, because the floor of the Atlantic slides beneath the Caribbean plate. Mount Pelée on Martinique sent a glowing cloud of gas and ash over the town of Saint-Pierre on 8 May 1902 and killed about 28,000 people within minutes; one of the few survivors, Ludger Sylbaris, had been locked in a thick-walled cell and was afterwards exhibited by the Barnum circus. On Montserrat the Soufrière Hills volcano awoke in July 1995, buried the capital, Plymouth, and caused two thirds of the inhabitants to leave. Barbados, by contrast, is built largely of coral limestone. The hurricane season runs officially from June to November, and the deadliest storm on record, the Great Hurricane of October 1780, drowned or crushed more than 20,000. The earthquake of January 2010 near Port-au-Prince left well over 100,000 dead.

People reached Cuba and Hispaniola from Central America about 6,000 years ago. The Taíno, farmers of Arawak speech who came later from the Orinoco, grew cassava in raised mounds, smoked tobacco, played a ball game called batey and slept in nets hung between posts; hammock, canoe, barbecue and hurricane are words from their language. Columbus landed on 12 October 1492 on an island of the Bahamas that he named San Salvador, lost his flagship, the Santa María, off Haiti on Christmas Day, and used its timbers to build a fort called La Navidad, whose garrison was found dead a year later. Smallpox, forced labour in the gold fields and massacres reduced the natives of Hispaniola from several hundred thousand, at the least, to a few thousand by 1520. The friar Bartolomé de las Casas, who had owned Indians himself, denounced their treatment in a short account published at Seville in 1552.

Spain neglected the smaller islands, and its rivals took them: the English Saint Kitts in 1624 and Barbados in 1627, the French Guadeloupe and Martinique in 1635, the Dutch Curaçao in 1634. Jamaica was seized from Spain in 1655 by an expedition that Cromwell had sent against Santo Domingo and that had failed there. Buccaneers, so named after the wooden frame, boucan, on which they smoked the meat of wild cattle, gathered on Tortuga. Henry Morgan, a Welshman, plundered Panama in 1671, was arrested, then knighted, and ended as deputy governor of Jamaica; Port Royal, where he had spent his loot, sank beneath the sea in the earthquake of 7 June 1692. Two women, Anne Bonny and Mary Read, fought among the crew of "Calico Jack" Rackham, captured in 1720, and escaped the gallows because they were pregnant. Edward Teach, known as Blackbeard, had been killed two years before.

Sugar changed everything. Dutch merchants expelled from Brazil taught planters in Barbados how to crush the cane and boil the juice in the 1640s, and within a generation the island was covered with plantations. About five million enslaved Africans were landed in the Caribbean, twelve times as many as in what is now the United States, but work and disease killed them faster than children were born. Molasses was distilled into rum, of which the Mount Gay company on Barbados, with a deed of 1703, claims to be the oldest maker. In the peace of Paris of 1763 France gave up Canada rather than Guadeloupe. Those who fled to the mountains, called Maroons, fought the British in Jamaica so well under Cudjoe and Queen Nanny that a treaty of 1739 recognised their freedom, on the condition that they send back later runaways.

In Saint-Domingue, the richest colony of all, the slaves rose in August 1791 after a ceremony in the Bois Caïman led by the priest Boukman. Toussaint Louverture, a former coachman, made himself master of the island, beat off a British invasion and was treacherously taken in 1802 to a prison in the Jura, where he died of cold and pneumonia. His lieutenant Jean-Jacques Dessalines defeated the troops of Napoleon, who had lost their general Leclerc to yellow fever, and declared the independence of Haiti on 1 January 1804. In 1825 France extorted 150 million francs as compensation for the planters, a sum that was later reduced to 90 million but took until 1947 to be paid off with the loans raised for it. Britain freed its slaves on 1 August 1834, though they had to serve four more years as apprentices, and paid twenty million pounds to their owners.

Labourers from India, about half a million in all, were recruited under contracts of five years to fill the places of the freed people, so that their descendants now form the largest group in Trinidad. The United States occupied Cuba and took Puerto Rico in 1898, ruled Haiti from 1915 to 1934 and bought the Danish Virgin Islands for 25 million dollars in 1917. Fidel Castro landed from the yacht Granma with eighty-one companions in December 1956 and entered Havana in January 1959 as a victor. The West Indies Federation, formed by ten British colonies in 1958, broke up four years later when Jamaicans voted to leave it; "one from ten leaves nought", said Eric Williams, the historian who led Trinidad to independence. CARICOM, a common market with its seat in Georgetown, was founded by the treaty of Chaguaramas in July 1973. American marines invaded Grenada in October 1983 after its prime minister, Maurice Bishop, had been shot by a faction of his own party.

The steel pan, beaten out of oil drums, was devised in Trinidad in the 1930s and 1940s after the authorities had forbidden the bamboo bands, and calypso, the song of its carnival, is full of mockery of the powerful. Reggae developed in Kingston in the late 1960s from ska and rocksteady, and Bob Marley, who died of skin cancer in 1981 at thirty-six, carried it around the world. Rastafarians, who revere the emperor Haile Selassie, let their hair grow in locks. Papiamento, spoken in Curaçao and Aruba, mixes Portuguese, Spanish and Dutch. Derek Walcott of Saint Lucia, whose Omeros moves Homer's heroes to a fishing village, received the Nobel Prize in Literature in 1992, and V. S. Naipaul of Trinidad in 2001; the economist Arthur Lewis, another Saint Lucian, had been a laureate in 1979. Clive Lloyd captained the West Indies to the first two cricket World Cups, in 1975 and 1979.

? How many of the islands are inhabited?
= about a hundred | a hundred
@ of which about a hundred are inhabited

? Which islands make up the Greater Antilles?
= Cuba, Hispaniola, Jamaica and Puerto Rico
@ that is Cuba, Hispaniola, Jamaica and Puerto Rico

? Where is the deepest point of the Caribbean Sea?
= the Cayman Trough | Cayman Trough
@ in the Cayman Trough between Cuba and Jamaica

? What English word comes from the same root as Carib?
= cannibal
@ the same word gave rise to "cannibal"

? Why are most of the eastern islands volcanic?
= the floor of the Atlantic slides beneath the Caribbean plate | because the floor of the Atlantic slides beneath the Caribbean plate
@ because the floor of the Atlantic slides beneath the Caribbean plate

? Which town was destroyed by Mount Pelée?
= Saint-Pierre | the town of Saint-Pierre
@ over the town of Saint-Pierre on 8 May 1902

? Where was Ludger Sylbaris when the cloud came?
= locked in a thick-walled cell | a thick-walled cell | thick-walled cell
@ had been locked in a thick-walled cell

? what was the capital of montserrat
= Plymouth
@ buried the capital, Plymouth

? What is Barbados largely made of?
= coral limestone
@ is built largely of coral limestone

? Which was the deadliest hurricane on record?
= the Great Hurricane of October 1780 | Great Hurricane of October 1780 | Great Hurricane
@ the Great Hurricane of October 1780

? What did the Taíno grow in raised mounds?
= cassava
@ grew cassava in raised mounds

? What was batey?
= a ball game | ball game
@ played a ball game called batey

? When did Columbus lose the Santa María?
= Christmas Day | on Christmas Day
@ the Santa María, off Haiti on Christmas Day

? What did Columbus build with the timbers of his ship?
= a fort called La Navidad | a fort | La Navidad
@ used its timbers to build a fort called La Navidad

? Who denounced the treatment of the natives in a book of 1552?
= Bartolomé de las Casas | The friar Bartolomé de las Casas
@ The friar Bartolomé de las Casas, who had owned Indians himself

? When did the English take Barbados?
= 1627
@ Barbados in 1627

? What are buccaneers named after?
= the wooden frame, boucan, on which they smoked the meat of wild cattle | the wooden frame | boucan | wooden frame
@ the wooden frame, boucan, on which they smoked the meat of wild cattle

? What office did Henry Morgan hold in the end?
= deputy governor of Jamaica
@ ended as deputy governor of Jamaica

? What happened to Port Royal in 1692?
= sank beneath the sea
@ sank beneath the sea in the earthquake of 7 June 1692

? Why were Anne Bonny and Mary Read not hanged?
= because they were pregnant | they were pregnant | pregnant
@ escaped the gallows because they were pregnant

? Who taught planters in Barbados to make sugar?
= Dutch merchants | Dutch merchants expelled from Brazil
@ Dutch merchants expelled from Brazil taught planters

? How many enslaved Africans were brought to the Caribbean?
= About five million | five million
@ About five million enslaved Africans were landed

? What was molasses made into?
= rum
@ Molasses was distilled into rum

? Who led the Maroons of Jamaica?
= Cudjoe and Queen Nanny
@ under Cudjoe and Queen Nanny

? On what condition was the freedom of the Maroons recognised?
= that they send back later runaways | they send back later runaways
@ on the condition that they send back later runaways

? What work had Toussaint Louverture done before?
= coachman | a former coachman | former coachman
@ Toussaint Louverture, a former coachman

? What did General Leclerc die of?
= yellow fever
@ had lost their general Leclerc to yellow fever

? When was the independence of Haiti declared?
= 1 January 1804
@ declared the independence of Haiti on 1 January 1804

? How much did Britain pay to the slave owners?
= twenty million pounds
@ paid twenty million pounds to their owners

? For how many years did the contracts of Indian labourers run?
= five years | five
@ were recruited under contracts of five years

? How much did the US pay for the Danish Virgin Islands?
= 25 million dollars
@ bought the Danish Virgin Islands for 25 million dollars

? What was the name of Castro's yacht?
= Granma | the yacht Granma
@ landed from the yacht Granma with eighty-one companions

? why did the West Indies Federation break up
= Jamaicans voted to leave it | when Jamaicans voted to leave it
@ broke up four years later when Jamaicans voted to leave it

? From what is a steel pan made?
= oil drums
@ The steel pan, beaten out of oil drums

? Reggae developed from what styles?
= ska and rocksteady
@ from ska and rocksteady

? Which languages are mixed in Papiamento?
= Portuguese, Spanish and Dutch
@ mixes Portuguese, Spanish and Dutch

~ What is the Saint Lucian poet's Greek-inspired work set in?
= a fishing village | fishing village
@ whose Omeros moves Homer's heroes to a fishing village

~ Which territory did Paris prefer to keep instead of a vast northern one?
= Guadeloupe
@ France gave up Canada rather than Guadeloupe

~ What killed the reggae star so young?
= skin cancer
@ Bob Marley, who died of skin cancer

~ Who killed the Grenadian leader?
= a faction of his own party | faction of his own party
@ had been shot by a faction of his own party

~ Who is worshipped by the faithful with long matted hair?
= Haile Selassie | the emperor Haile Selassie
@ who revere the emperor Haile Selassie

~ How did a showman profit from the man who lived through the disaster?
= exhibited by the Barnum circus | was afterwards exhibited by the Barnum circus
@ was afterwards exhibited by the Barnum circus

~ When was the ransom owed by the black republic finally settled?
= 1947
@ took until 1947 to be paid off

~ What prohibition led musicians to find a new metal instrument?
= the authorities had forbidden the bamboo bands | forbidden the bamboo bands
@ after the authorities had forbidden the bamboo bands

! Who killed Blackbeard?

! How many people survived the eruption of Mount Pelée?

! When did Boukman die?

! What happened to Mary Read's child?

! How long did the American occupation of Cuba last?

! Who led Jamaica to independence?

! Which team won the cricket World Cup in 1983?

! How many people were killed in the invasion of Grenada?

! Who invented reggae's name?

! How deep is the Gulf of Mexico?
