# Ferry with 187 aboard capsizes off central Philippines, at least 23 dead
MARAWAY, Philippines – A passenger ferry carrying 187 people overturned and sank in rough water in the Calubon Strait early on Saturday, killing at least 23 of them and leaving around 40 missing, the coastguard said.

The MV Dalisay Queen, a steel-hulled vessel owned by Tres Marias Lines, had left Port Amihan at 5:55 a.m. and was bound for Maraway, the largest town on the island of Calubon, when it began to lean to the left and went down within ten minutes, according to survivors.

"Our crews found people clinging to life rings, to crates, to anything that floated," said Commander Irene Lapuz, spokeswoman for the coastguard's central district, which sent three patrol vessels and a helicopter to the scene. She said 124 people had been pulled from the sea by nightfall, most of them by fishermen from the village of Punta Salaw, who had been the first to arrive.

The cause was not immediately known. Ms. Lapuz said that a warning to small craft had been issued on Friday evening because of Belen, a tropical storm moving past to the east, but that it did not apply to ships of the Dalisay Queen's size.

The captain, Rodolfo Escarda, 58, survived and was being questioned by police at the provincial hospital in Maraway, where doctors were treating him for a broken arm. Officials said the manifest handed in before departure listed only 164 names.

"We have to find out who the others were and why nobody wrote them down," said Emilio Sarrate, the country's transport secretary, who flew to the island on Saturday afternoon.

Accidents at sea are frequent in the Philippines, an archipelago of more than 7,000 islands where millions depend on ferries to reach markets, schools and hospitals. In 2011 a sister ship, the Dalisay Princess, burned out near the port of Casuyan with the loss of 41 lives.

# The morning Punta Salaw emptied its beach
At ten minutes to seven on Saturday, Nestor Balaguit was mending a net under the coconut palms when his nephew shouted that the big ferry was gone. "I looked up and where the ship had been there was only a kind of smoke on the water," says the 47-year-old, who has fished off Punta Salaw since he was a boy.

He did not wait for orders. With two neighbours he pushed out the Little Grace, a nine-metre outrigger which he built himself from lawaan wood, and in four trips he carried 31 people back to the sand, nearly a quarter of all those saved that day.

Seventeen boats went out from the village in the first half hour. It was Mr. Balaguit's nephew Junel, 16, who dived for a baby that had slipped out of its mother's arms. The girl, eight-month-old Althea Ramirez, is now at the provincial hospital with her mother Liza, who sells dried fish at the Maraway market. Her father has not been found.

By noon the chapel of San Isidro had been turned into a mortuary, and the headmistress of the elementary school, Dolores Aguado, had unlocked the classrooms so that survivors could lie down out of the heat. Women brought blankets and cooked rice porridge in the pots that are otherwise used for the village feast in May.

Not everybody is at peace with the way things went. Marites Ocampo, who leads the Punta Salaw Fisherfolk Association (PSFA), said the boats had burned about 600 litres of petrol which their owners could not afford, and that the first coastguard vessel did not appear until half past eight. "We are happy to be called heroes, but heroes also have to buy fuel," she said.

The mayor of Maraway, Benigno Luzuriaga, has promised every crew a new engine. He also wants the province to award them the Lantern Medal, an honour for lifesavers which has been given only twice since 1978. Mr. Balaguit shrugs at this. What he would like, he says, is to sleep a night without hearing the voices.

# Ferry captain charged as inquiry turns to cement in the hold
PORT AMIHAN – Prosecutors on Tuesday charged the captain of the sunken ferry Dalisay Queen and its cargo master, Danilo Portes, with reckless homicide, saying the vessel had put to sea with some 60 tonnes of cement that had not been tied down.

The bags, ordered by a building-materials dealer in Maraway called Golden Trowel, were brought aboard during the night and stacked on the left side of the car deck, where they slid when a wave struck the ship, said Raquel Dimalanta, the provincial prosecutor who is leading the case. "A ship can bear a great deal, but not a load that walks," she told reporters outside the courthouse. Each of the accused faces up to twelve years in prison.

The number of confirmed dead rose to 37 after divers brought up fourteen more bodies on Monday.

Antonio Beltran, who is defending Captain Escarda, said that his client had twice refused to sail because of the cargo and had given in only after a telephone call from the company's head office in Cebu. Alfonso Villarosa, president of Tres Marias Lines, denied that there had been any such call. "The master decides whether his ship sails, and nobody else," Mr. Villarosa said in a written statement, in which he also offered his condolences to the bereaved.

Port officials are under scrutiny as well. Wilfredo Sison, the harbour inspector who signed the clearance at Port Amihan, was suspended on Monday pending an investigation, after it had emerged that he was attending a wedding at the time when he was supposed to have inspected the ship. He could not be reached for comment.

The company has meanwhile halted the services of its five other ferries at the request of the transport department. This has left the island of Calubon, with its 62,000 inhabitants, practically cut off, and the navy has begun to carry rice and medicines there on a landing craft, the BRP Tanglaw. The price of a kilo of rice in Maraway had risen by half since the weekend, traders said.

# Analysis: Too old for Japan, good enough for the strait
When the Dalisay Queen was launched in Hiroshima in 1989, it bore another name, Setouchi Maru No. 3, and was meant to carry 90 passengers and a dozen cars across the sheltered waters of the Inland Sea. Nineteen years later it was sold to Tres Marias Lines for about $1.2 million, a price at which, as brokers like to say, one is buying scrap that happens to float.

What happened next is typical of the trade, according to Hannah Villegas, a naval architect at the University of San Telmo who has studied sixteen sinkings. In 2010 a third deck was put on at a yard in Navasan, which allowed the owner to sell 220 tickets instead of 90. "Every metre you build upwards takes away some of the ship's will to stand up again," she says. It was this top-heaviness, she believes, and not the cement alone, that proved fatal.

The rules forbid such conversions unless a stability test is carried out. But the Maritime Safety Office (MSO), the agency charged with enforcing them, employs just 41 inspectors for roughly 1,900 vessels, and its records on the Dalisay Queen contain no such test. A spokesman for the agency, Paolo Rueda, says the papers were destroyed when a typhoon flooded its archive in 2013.

A remedy has been on the table for years. The Safe Passage Act, a bill drafted by Senator Lorna Katigbak after the fire on the Dalisay Princess, would ban passenger ships more than 25 years old. It has been stuck in committee since 2017. The Inter-Island Shipowners' Federation (IISF) opposes it on the ground that fares would go up by a third and that small islands would lose their connections altogether.

There is something in that argument. On Calubon, where the average family earns less than 9,000 pesos a month, a ticket costs 180 pesos, and an aeroplane has never landed. Yet Ms. Katigbak, whose own brother drowned on a crossing in 1998, is unmoved. "A cheap fare to the bottom of the sea," she said last week, "is not a service to the poor."

# Search for ferry victims called off after twelve days
MARAWAY – Navy divers ended their search of the wreck of the Dalisay Queen on Thursday, twelve days after the ferry sank with what is now believed to have been 203 people on board. The final count stands at 58 dead and six missing, while 139 survived.

The ship lies on its left side at a depth of 42 metres, and strong currents had limited the dives to less than half an hour at a time. "My men have searched every cabin that a man can enter and return from," said Lieutenant Mario Cenizal, who commanded the team of 22 divers. He said that the wreck would not be raised, since it might break apart.

On the beach at Punta Salaw more than 3,000 people attended a mass celebrated by Bishop Honorato Reyes, after which the families let paper lanterns drift out over the strait. Among them was Teresita Monroy, a teacher from Port Amihan, who survived by holding on to a cool box for two hours but lost four of the pupils whom she was taking to a singing contest. "I used to count them every time we boarded anything," she said. "I still count them."

Tres Marias Lines, whose licence was withdrawn by the transport department on Monday, has offered the relatives of each victim 200,000 pesos, the equivalent of about $3,500. Felisa Montano, a lawyer acting for 33 families, called the offer an insult and said she would sue for 1.5 million pesos each.

A public hearing by the Maritime Casualty Board (MCB), a panel of five led by the retired admiral Jose Quimpo, is to open in Manila on July 15. One of the first to be heard will be a telephone operator at the company's head office. Captain Escarda, who was released on bail of 400,000 pesos last Friday, has agreed to testify, his lawyer said.

The fishermen of Punta Salaw received their engines on Wednesday. They were paid for not by the town, as had been announced, but by an association of Filipino nurses in Norway.

? Where did the Dalisay Queen sink?
= in the Calubon Strait | the Calubon Strait | Calubon Strait
@ overturned and sank in rough water in the Calubon Strait early on Saturday
? at what time did the ferry leave Port Amihan
= 5:55 a.m. | at 5:55 a.m.
@ had left Port Amihan at 5:55 a.m. and was bound for Maraway
? Who is Irene Lapuz?
= spokeswoman for the coastguard's central district
@ said Commander Irene Lapuz, spokeswoman for the coastguard's central district, which sent three patrol vessels and a helicopter to the scene.
? How many names were on the manifest?
= 164 | only 164 | only 164 names | 164 names
@ Officials said the manifest handed in before departure listed only 164 names.
? What is the name of Nestor Balaguit's boat?
= the Little Grace | Little Grace
@ With two neighbours he pushed out the Little Grace, a nine-metre outrigger which he built himself from lawaan wood
? Who opened the school for the survivors?
= Dolores Aguado
@ the headmistress of the elementary school, Dolores Aguado, had unlocked the classrooms so that survivors could lie down out of the heat.
? Who leads the Punta Salaw Fisherfolk Association?
= Marites Ocampo
@ Marites Ocampo, who leads the Punta Salaw Fisherfolk Association (PSFA), said the boats had burned about 600 litres of petrol
? How much cement was on the ship?
= some 60 tonnes | 60 tonnes
@ saying the vessel had put to sea with some 60 tonnes of cement that had not been tied down.
? Who is defending Captain Escarda?
= Antonio Beltran
@ Antonio Beltran, who is defending Captain Escarda, said that his client had twice refused to sail because of the cargo
? Where is the head office of Tres Marias Lines?
= Cebu | in Cebu
@ had given in only after a telephone call from the company's head office in Cebu.
? which ship is carrying rice to Calubon?
= the BRP Tanglaw | BRP Tanglaw | a landing craft, the BRP Tanglaw
@ the navy has begun to carry rice and medicines there on a landing craft, the BRP Tanglaw.
? Where was the third deck added?
= at a yard in Navasan | Navasan | a yard in Navasan
@ In 2010 a third deck was put on at a yard in Navasan
? What would the Safe Passage Act ban?
= passenger ships more than 25 years old
@ The Safe Passage Act, a bill drafted by Senator Lorna Katigbak after the fire on the Dalisay Princess, would ban passenger ships more than 25 years old.
? How deep is the wreck of the Dalisay Queen
= 42 metres | a depth of 42 metres | at a depth of 42 metres
@ The ship lies on its left side at a depth of 42 metres
? Who leads the Maritime Casualty Board?
= Jose Quimpo | the retired admiral Jose Quimpo
@ A public hearing by the Maritime Casualty Board (MCB), a panel of five led by the retired admiral Jose Quimpo
? Who paid for the engines of the fishermen?
= an association of Filipino nurses in Norway
@ They were paid for not by the town, as had been announced, but by an association of Filipino nurses in Norway.
~ Which member of the government travelled to the scene on the day of the disaster?
= Emilio Sarrate
@ said Emilio Sarrate, the country's transport secretary, who flew to the island on Saturday afternoon.
~ What injury had the skipper suffered?
= a broken arm | broken arm
@ where doctors were treating him for a broken arm.
~ What was the vessel lost in a blaze some years earlier called?
= the Dalisay Princess | Dalisay Princess
@ In 2011 a sister ship, the Dalisay Princess, burned out near the port of Casuyan with the loss of 41 lives.
@ a bill drafted by Senator Lorna Katigbak after the fire on the Dalisay Princess
~ Which teenager jumped in after the infant?
= Junel | Mr. Balaguit's nephew Junel
@ It was Mr. Balaguit's nephew Junel, 16, who dived for a baby that had slipped out of its mother's arms.
~ Where in the village were the corpses laid out?
= the chapel of San Isidro | chapel of San Isidro
@ By noon the chapel of San Isidro had been turned into a mortuary
~ what decoration does the town's leader want for the rescuers
= the Lantern Medal | Lantern Medal
@ He also wants the province to award them the Lantern Medal, an honour for lifesavers which has been given only twice since 1978.
~ Which firm was the heavy freight meant for?
= Golden Trowel | a building-materials dealer in Maraway called Golden Trowel
@ The bags, ordered by a building-materials dealer in Maraway called Golden Trowel, were brought aboard during the night
~ Where was the official who let the boat go while he should have been checking it?
= attending a wedding | a wedding
@ it had emerged that he was attending a wedding at the time when he was supposed to have inspected the ship.
~ How many people live on the place that lost its sea link?
= 62,000 | 62,000 inhabitants
@ This has left the island of Calubon, with its 62,000 inhabitants, practically cut off
~ In which city was the old ship originally built?
= Hiroshima | in Hiroshima
@ When the Dalisay Queen was launched in Hiroshima in 1989
~ What reason does the watchdog give for having no documents about the rebuilding?
= the papers were destroyed when a typhoon flooded its archive in 2013 | a typhoon flooded its archive in 2013 | a typhoon flooded its archive
@ A spokesman for the agency, Paolo Rueda, says the papers were destroyed when a typhoon flooded its archive in 2013.
~ Which lobby group is against getting rid of ageing boats?
= The Inter-Island Shipowners' Federation | Inter-Island Shipowners' Federation | The Inter-Island Shipowners' Federation (IISF) | IISF
@ The Inter-Island Shipowners' Federation (IISF) opposes it on the ground that fares would go up by a third
~ Whose sibling died at sea in the nineties?
= Ms. Katigbak
@ Yet Ms. Katigbak, whose own brother drowned on a crossing in 1998, is unmoved.
~ Why are they leaving the sunken boat where it is?
= it might break apart | since it might break apart
@ He said that the wreck would not be raised, since it might break apart.
~ What did the schoolteacher cling to in the water?
= a cool box | cool box
@ who survived by holding on to a cool box for two hours
~ How much is the attorney demanding for every household she represents?
= 1.5 million pesos | 1.5 million pesos each
@ Felisa Montano, a lawyer acting for 33 families, called the offer an insult and said she would sue for 1.5 million pesos each.
! How old is Alfonso Villarosa?
! How many people were aboard the Dalisay Princess when it caught fire?
! Who was the captain of the Dalisay Princess?
! how much does a new engine for a fishing boat cost
! In which town was Commander Lapuz born?
! What is the name of Althea Ramirez's father?
! How many inspectors did the Maritime Safety Office have in 2010?
! Which song were the pupils going to sing at the contest?
! How do I renew a driving licence in Manila?
! who won the women's singles at wimbledon
! What is the boiling point of ethanol?
! Which airline flies from Cebu to Tokyo?
