# Police in three countries smash squid-box cocaine ring
THE HAGUE – Police in Portugal, Denmark and Uruguay have arrested 47 people and seized 6.3 tonnes of cocaine in what Europol described on Tuesday as one of the heaviest blows to the Atlantic drug trade in a decade.
The drug was dissolved in brine, frozen and hidden in blocks of squid, which were shipped from the Uruguayan port of Punta Serena to the Portuguese fishing town of Vila da Foz and carried on in refrigerated lorries to northern Europe. According to Europol, the gang, known to investigators as the Glaziers, moved at least 20 tonnes in this way between 2020 and last month.
Some 820 officers searched 96 homes, warehouses and boats in the early hours of Monday in an operation code-named Long Winter. They found 11.4 million euros in cash, 23 guns, a submarine drone and a stable with nine racehorses. A Portuguese officer broke his arm when he fell through the roof of a cold store; nobody else was hurt.
The suspected head of the ring, Valdemar Pacheco Reis, a 52-year-old fish exporter who holds Portuguese and Brazilian passports, was not among those caught. He is believed to have left his villa near Vila da Foz on Saturday evening, leaving a meal on the table.
"Somebody warned him, and we shall find out who it was," said Captain Teresa Quintela, who directs the anti-drug department of Portugal's Judicial Police. Her Danish colleague, Chief Inspector Lars Bundgaard, said that the arrests had left the market in Copenhagen "as dry as a bone".
The inquiry began in May 2022, when a customs officer in Denmark noticed that a block of squid did not float.

# The cold store at the end of our road
For three years the people of Nørrevig, a harbour town of 6,000 in the north of Jutland, waved at the white lorries that rolled down Strandgade every second Thursday. The drivers waved back. On Monday, at ten past four in the morning, armed police blew the steel door of Nordkyst Frost off its hinges, and waving went out of fashion.
The company, which was founded in 1974 and taken over in 2019 by the 41-year-old accountant Jesper Haldrup, employed 28 people, none of whom is suspected of anything. They gutted and packed real fish in the front hall. What went on behind a wall of plastic crates in the rear one, according to the police, was known only to Mr. Haldrup and to two chemists from Porto, who melted the blocks in a bathtub that had once belonged to the vicarage.
Mr. Haldrup, who sponsored the handball club and played Father Christmas at the nursery school, was arrested in his pyjamas. His lawyer, Birgitte Sonne, says that he was forced to work for the gang after he had run up debts with online poker, and that his dog was poisoned when he tried to get out.
The vicar, Else Marie Toft, sold him the bathtub for 600 kroner in 2020. "He told me he wanted to plant rhubarb in it," she said.
The workers were told on Wednesday that the works would stay closed until further notice. Kim Ravnsborg of the food workers' union said that the staff had been paid only until the end of the month, and called on the municipality to lease the building and let them carry on. The mayor, Henning Lyngby, has invited everyone to a meeting in the sports hall on Sunday.
The smell, neighbours say, is still the same.

# Analysis: why the smugglers have gone south
For years most of the cocaine that reached Europe came hidden among bananas from Ecuador and was unloaded in the giant container ports of Antwerp and Rotterdam. Then scanners were installed there, dockers were vetted and sniffer dogs were bought; and the traffic, like water, looked for a lower place.
It found Uruguay. The country has a reputation for honest officials, so its cargo is rarely opened in Europe. Punta Serena, a deep-water port which was finished in 2017 with a loan from the Inter-American Development Bank, had a single scanner until this year, and that was out of order for 212 days of 2022, as a parliamentary committee in Montevideo found out.
The product moves downriver by barge from Bolivia and Paraguay, says Mariela Otegui, who heads the Observatory on Organised Crime (OOC), a research institute in Montevideo. A kilogram that is bought for about $2,500 in the jungle is worth around 28,000 euros in Lisbon and more than twice that in Scandinavia.
Freezing is a clever trick, chemists admit. Cocaine dissolved in salt water has no smell that a dog can detect through ice, and on an X-ray it looks like any other lump of seafood. The weakness is weight: a block with the drug in it is about eight percent heavier than one without, and so it sinks.
Dr. Paulo Serrasqueiro, of the Maritime Academy in Lisbon, warns against too much joy. After each big haul prices rise for some six weeks, he says, then somebody else fills the gap. He expects the next route to lead through the small harbours of the Azores, where nine customs officers look after nine islands.
Uruguay's interior minister, Gonzalo Perdomo, has ordered four new scanners from South Korea, the first of which is to be delivered in September.

# The prosecutor who listened to squid prices
Rita Calheiros keeps a plastic squid on her desk, a gift from her team. The public prosecutor, 46, who led the Portuguese side of the inquiry into the Glaziers from a windowless office in Porto, cannot eat the real thing any more. "I have read about 90,000 of their messages," she says, "and in every third one somebody is discussing the price of calamari."
The gang used a messaging service called Lantern, which it believed to be secure. Since November 2022, however, a police technician in Aarhus had been reading along, after a password was found on a beer mat in a raided flat. In the chats, a tonne was a "grandmother", the police were "the weather", and the boss himself was addressed as "Professor".
The hardest decision, Ms. Calheiros says, was to let shipments pass. Three were allowed through, about 900 kilograms in all, in order to discover who was receiving them. "I think of the people who took it. You do not get to forget that," she says.
Her family has lived under guard since a funeral wreath with her daughter's name was delivered to the school gate in February 2023. She moved house four times. Her husband, Duarte Calheiros, a cellist, gave up his place in the city's orchestra because he could no longer appear on published programmes.
What helped most was friendship, she thinks. She and her counterparts, Mikkel Østerby in Aalborg and Lucía Barreneche in Montevideo, met only twice in person, both times at Eurojust in The Hague, but they spoke every evening at eight, and ended each call with a recipe.
Asked who betrayed the date of the raid, she looks at the door. There are, she says, eleven people who knew.

# "Professor" caught on ferry as police sergeant is held over leak
FUNCHAL – The fugitive accused of leading an international cocaine ring was arrested on Sunday on board a ferry between two Portuguese islands, dressed as a priest and carrying a cage with a canary, 19 days after he had slipped through the hands of the police.
Valdemar Pacheco Reis had shaved off his beard and was travelling to Porto Santo under the name of Father Anselmo. He was recognised by a passenger, the retired schoolteacher Odília Freitas, when he was unable to tell her which saint's day it was. A reward of 50,000 euros had been offered; Ms. Freitas, 71, said that she would spend it on the roof of her church.
A judge in Porto ordered on Tuesday that he be kept in custody. His lawyer, Bernardo Salvaterra, said that his client was an honest fishmonger who had gone on a retreat.
A day earlier a sergeant of the Judicial Police, named as Nuno Lagarto, had been detained on suspicion of having told the gang about the raid in return for 200,000 euros, which was discovered in the freezer compartment of his caravan. He was one of the eleven people who had known the date. Captain Teresa Quintela, in whose department he served for fourteen years, called it the saddest arrest of her life.
In Denmark, the municipality of Nørrevig has leased the premises of Nordkyst Frost for a year, and 24 of the former workers returned on Monday. In Uruguay, where eight people have been charged, the director of the port of Punta Serena, Washington Iriarte, resigned, although he is not suspected of any crime.
The nine racehorses that were seized from the gang are to be auctioned on 14 June in Santarinho. The fastest of them, a grey mare called Overcast, has already been valued at 340,000 euros.

? How many people were arrested in Portugal, Denmark and Uruguay?
= 47 | 47 people
@ Police in Portugal, Denmark and Uruguay have arrested 47 people and seized 6.3 tonnes of cocaine
? What was the operation code-named?
= Long Winter
@ in the early hours of Monday in an operation code-named Long Winter
? Who is the suspected head of the ring?
= Valdemar Pacheco Reis
@ The suspected head of the ring, Valdemar Pacheco Reis, a 52-year-old fish exporter
? how much cash did the police find
= 11.4 million euros
@ They found 11.4 million euros in cash, 23 guns, a submarine drone and a stable with nine racehorses.
? When did the inquiry begin?
= in May 2022 | May 2022
@ The inquiry began in May 2022, when a customs officer in Denmark noticed that a block of squid did not float.
? where is Nørrevig
= in the north of Jutland | the north of Jutland
@ the people of Nørrevig, a harbour town of 6,000 in the north of Jutland
? In what year was Nordkyst Frost founded?
= 1974 | in 1974
@ The company, which was founded in 1974 and taken over in 2019 by the 41-year-old accountant Jesper Haldrup
? For how much did the vicar sell the bathtub?
= 600 kroner | for 600 kroner
@ The vicar, Else Marie Toft, sold him the bathtub for 600 kroner in 2020.
? jesper haldrup's lawyer
= Birgitte Sonne
@ His lawyer, Birgitte Sonne, says that he was forced to work for the gang
? Which institute does Mariela Otegui head?
= the Observatory on Organised Crime (OOC) | Observatory on Organised Crime | the Observatory on Organised Crime | OOC
@ says Mariela Otegui, who heads the Observatory on Organised Crime (OOC), a research institute in Montevideo
? how much is a kilogram of cocaine worth in Lisbon?
= around 28,000 euros | 28,000 euros
@ is worth around 28,000 euros in Lisbon and more than twice that in Scandinavia
? From which country has Uruguay ordered four new scanners?
= South Korea
@ has ordered four new scanners from South Korea, the first of which is to be delivered in September
? What was the messaging service of the gang called?
= Lantern
@ The gang used a messaging service called Lantern, which it believed to be secure.
? What is Duarte Calheiros?
= a cellist | cellist
@ Her husband, Duarte Calheiros, a cellist, gave up his place in the city's orchestra
? Where are the nine racehorses to be auctioned?
= Santarinho | in Santarinho
@ The nine racehorses that were seized from the gang are to be auctioned on 14 June in Santarinho.
? To which island was Pacheco Reis travelling when he was arrested?
= Porto Santo
@ Valdemar Pacheco Reis had shaved off his beard and was travelling to Porto Santo under the name of Father Anselmo.
~ What nickname did detectives give the traffickers?
= the Glaziers | Glaziers
@ the gang, known to investigators as the Glaziers, moved at least 20 tonnes in this way
~ In which South American harbour was the tainted seafood put aboard?
= Punta Serena | the Uruguayan port of Punta Serena
@ which were shipped from the Uruguayan port of Punta Serena to the Portuguese fishing town of Vila da Foz
~ How did one of the raiders get injured?
= he fell through the roof of a cold store | fell through the roof of a cold store
@ A Portuguese officer broke his arm when he fell through the roof of a cold store
~ Which woman runs the narcotics squad in Lisbon's service?
= Teresa Quintela
@ said Captain Teresa Quintela, who directs the anti-drug department of Portugal's Judicial Police
~ Who bragged that there was nothing left to buy in the Danish capital?
= Lars Bundgaard
@ Her Danish colleague, Chief Inspector Lars Bundgaard, said that the arrests had left the market in Copenhagen "as dry as a bone".
~ how often did the trucks turn up in the Danish town
= every second Thursday
@ waved at the white lorries that rolled down Strandgade every second Thursday
~ by what vice did the bookkeeper end up owing money
= online poker
@ he was forced to work for the gang after he had run up debts with online poker
~ Which labour representative wants the town to rent the plant so that the staff can keep working?
= Kim Ravnsborg
@ Kim Ravnsborg of the food workers' union said that the staff had been paid only until the end of the month, and called on the municipality to lease the building
~ Why do European customs hardly ever check goods from Montevideo's country?
= The country has a reputation for honest officials | a reputation for honest officials
@ The country has a reputation for honest officials, so its cargo is rarely opened in Europe.
~ Who paid for the new deep harbour, at least on credit?
= the Inter-American Development Bank | Inter-American Development Bank
@ which was finished in 2017 with a loan from the Inter-American Development Bank
~ Where does the naval scholar think the traffickers will turn up next?
= the small harbours of the Azores | through the small harbours of the Azores | the Azores
@ He expects the next route to lead through the small harbours of the Azores
~ On what object did someone come across the secret code that opened the chats?
= a beer mat | on a beer mat
@ after a password was found on a beer mat in a raided flat
~ What quantity did the authorities knowingly let slip by?
= about 900 kilograms | 900 kilograms | about 900 kilograms in all
@ Three were allowed through, about 900 kilograms in all, in order to discover who was receiving them.
~ What threat reached the investigator's child?
= a funeral wreath with her daughter's name | a funeral wreath
@ since a funeral wreath with her daughter's name was delivered to the school gate in February 2023
~ Which old lady saw through the false clergyman?
= Odília Freitas
@ He was recognised by a passenger, the retired schoolteacher Odília Freitas
~ Who within the force is thought to have sold the secret?
= Nuno Lagarto
@ a sergeant of the Judicial Police, named as Nuno Lagarto, had been detained on suspicion of having told the gang about the raid
! What is the name of the customs officer who noticed the block of squid?
! how old is Teresa Quintela
! How many containers were unloaded in Rotterdam in 2022?
! what sentence was Jesper Haldrup given
! How much did the scanners from South Korea cost?
! Who owned the mare Overcast before the gang bought her?
! In which year did Mikkel Østerby become a prosecutor?
! How many people live in Vila da Foz?
! Which country has won the most Olympic medals?
! What causes the northern lights?
! who wrote the opera Carmen
! How long does a flight from London to Sydney take?
