# Cargo of "tractor parts" turned out to be missiles, prosecutors say
PORT SALAR, Meridia (Atlas Press) – A secret deal to supply shoulder-fired missiles worth $84 million to the government of Orvania has been uncovered by customs officers in the Meridian harbour of Port Salar, prosecutors announced on Monday. Four people have been arrested, among them a retired general.
The weapons, 212 missiles of the type Strix-3 and 40 launchers, were found in eleven containers whose papers described the contents as spare parts for tractors. They had been loaded onto the freighter Golden Plover, which sails under the flag of Liberia and was to have left for the Orvanian port of Mbarra on 3 March.
Chief Prosecutor Elena Dacosta said that the export had been arranged through Halberd Trading, a company with a single room above a hairdresser's in the town of Vilar. Its director, Tomas Rebelin, is said to have forged the certificate that names the final user of the arms.
Orvania has been under a United Nations arms embargo since 2016 because of the civil war in its southern provinces. Meridia's foreign minister, Paulo Vance, assured his colleagues in New York that his government had known nothing of the shipment.
The tip came from a crane driver, according to a customs officer who asked not to be identified. "He noticed that tractor parts do not usually weigh the same in every box," the officer said.
The retired general, Augusto Lemar, who ran the army's procurement office until 2019, was stopped at the airport with a one-way ticket to Dubai and about 310,000 euros in cash. His lawyer, Rita Campos, said that the money came from the sale of a vineyard.
If convicted, the four face prison terms of between six and 15 years.

# The room above the hairdresser's
VILAR – For two years Dona Amelia Prates heard nothing from the floor above her salon, except on Thursdays. "On Thursdays he came, the gentleman with the good shoes," says the 66-year-old hairdresser. "He stayed for an hour, he watered the plant, he left."
The gentleman was Tomas Rebelin, 52, once a wine merchant, later a consultant and, since 2022, the director and only employee of Halberd Trading. The company's letterbox still bears the name of the dentist who rented the room before. The rent, 140 euros a month, was always paid in advance.
According to the commercial register, Halberd belongs to a foundation in Liechtenstein called Saint Barbara Heritage, after the patron saint of gunners. Who stands behind the foundation is not known; its only signatory is a Cypriot lawyer, Andreas Kolios, who did not answer our calls.
Neighbours in Vilar, a town of 8,000 in the hilly Serrado district, remember Rebelin as polite. He sang in the church choir, gave a new drum to the fire brigade's band and told everyone that he dealt in irrigation pumps.
That was not entirely untrue. In 2021 he did sell 60 pumps to Orvania, a business in which he lost 75,000 euros because the buyer went bankrupt, says his former accountant, Silvio Marques. "After that he said he would never again sell anything that people could live without."
Amelia Prates was questioned by two detectives for an afternoon. They also took the plant away, she says, a rubber tree, because a memory card had been hidden in the pot. What was on it the prosecutor's office will not say.
His sister, Clara Rebelin, who teaches at the primary school, asked the town not to judge him before the court had. "He was afraid of somebody," she said. "Since Christmas he slept with the light on."

# Analysis: How an embargo leaks
By Joanna Priddle, Armaments Monthly. The Port Salar affair has everything that arms inspectors know from the textbook: a company without staff, a certificate without an author and a ship that changes its name. The Golden Plover was called Nadezhda until 2020 and Blue Heron until last August.
A Strix-3 weighs 17 kilos, can be carried by one man and brings down an aircraft at a distance of up to five kilometres. It is made by Corvell Dynamics, a Meridian manufacturer that is 30 percent state-owned, and it may be exported only with the signature of two ministers.
How, then, did 212 of them get out of the factory gate? The missiles had been officially sold to the navy of a Gulf state which, it now turns out, had cancelled the order in November. Nobody had told the plant, or else somebody had told it to keep quiet.
The United Nations panel of experts on Orvania, which is chaired by the Kenyan lawyer Grace Wambui, estimates that about 60 percent of the weapons used by the Orvanian army since 2016 have been smuggled in by sea. In its last report the panel listed 19 suspicious ships; the Golden Plover was not one of them.
Orvania's president, Joseph Kalunda, needs such missiles, though the rebels have no planes. They do have drones, bought on the open market for less than $2,000 apiece, and in January one of these set fire to the fuel depot of Kassene, the government's largest.
The case will test the Arms Trade Treaty, which Meridia signed in 2013 and ratified a year later. It obliges states to stop an export when they know that it will break an embargo. The word that matters is "know", and it is on this word that the lawyers will live for years.

# "I was told it was a matter of state": an ex-general talks
Augusto Lemar received the reporters of the weekly Expresso Sul on Sunday in the visitors' room of the remand prison of Alcovar, in a pullover and without his medals. He had agreed to speak for one hour, with his lawyer sitting beside him. It is his first interview since he was arrested six weeks ago.
The 67-year-old denies having taken bribes, but he admits that he introduced Tomas Rebelin to two managers of Corvell Dynamics at a hunting lodge near the lake of Tares in September. He says that he did so at the request of a high official whom he knew only as "the Librarian".
"I was told it was a matter of state," Lemar said. "I was a soldier for 41 years. When somebody tells me that, I do not ask for a receipt."
According to him, the Librarian explained that the missiles were to be used to protect a dam in northern Orvania that is being built by Meridian firms. In return, Meridia was to obtain cobalt at a fixed price for ten years.
The government denies that there was any such bargain. Interior Minister Sofia Benavente said that no official of that nickname existed, "except perhaps in a library".
Asked about the cash that he had carried at the airport, the general repeated that he had sold a vineyard, and named the buyer: his cousin. The land registry shows that the vineyard had been seized by a bank in 2020.
He fears less for himself than for his son Duarte, an air force pilot, who has been grounded since the arrest. He passes the time by writing and has filled four notebooks so far. "Not memoirs," he said as the warder came in. "A list."

# Minister quits as second shipment comes to light
LISMOR – Meridia's economy minister, Hugo Salvaterra, resigned on Wednesday after investigators found that a first consignment of Strix-3 missiles had reached Orvania last August. He has not been charged with any offence, but his signature stands on the export licence.
The earlier cargo, 96 missiles, travelled on the same freighter, then still called Blue Heron, and was unloaded at night in Mbarra, according to satellite pictures that the Oslo-based group Arms Trace made public last week. At least one of the missiles was used in December to shoot down a helicopter in which five aid workers of the organisation Bread for the South were killed.
Salvaterra, 49, told a crowded press conference in the capital, Lismor, that he had signed the licence "between two meetings, in a pile of forty". He said that the file had been presented to him by his chief of staff, Nuno Ferral, who has been missing since Friday.
Ferral has been identified by several newspapers as the man known as the Librarian, a nickname that he is said to have got because he collects old maps and atlases. An international arrest warrant has been issued. Police believe that he crossed the border into Spain in a car belonging to his mother-in-law.
Prime Minister Beatriz Aranha has appointed the judge Ines Falcon to head an independent commission, which is to report within 90 days. The opposition Green Alliance demanded that the state sell its share in Corvell Dynamics.
Bread for the South is preparing a suit for damages. "We do not want money," said its director, Martin Oyelaran. "We want the names of everyone who saw a form and looked away."
Meanwhile the crane driver whose remark set everything in motion, a man of 34 called Jorge Pinhal, has been promoted to foreman.

? What was the value of the missiles in the secret deal?
= $84 million | worth $84 million
@ A secret deal to supply shoulder-fired missiles worth $84 million to the government of Orvania
? In how many containers were the weapons found?
= eleven | eleven containers
@ were found in eleven containers whose papers described the contents as spare parts for tractors.
? Since when has Orvania been under an arms embargo of the United Nations?
= since 2016 | 2016
@ Orvania has been under a United Nations arms embargo since 2016
? Who is Augusto Lemar's lawyer?
= Rita Campos
@ His lawyer, Rita Campos, said that the money came from the sale of a vineyard.
? What is the foundation in Liechtenstein called to which Halberd belongs?
= Saint Barbara Heritage
@ Halberd belongs to a foundation in Liechtenstein called Saint Barbara Heritage
? how much was the rent for the room in Vilar
= 140 euros a month
@ The rent, 140 euros a month, was always paid in advance.
? What was hidden in the pot of the rubber tree?
= a memory card | memory card
@ because a memory card had been hidden in the pot.
? Which company makes the Strix-3?
= Corvell Dynamics
@ It is made by Corvell Dynamics, a Meridian manufacturer that is 30 percent state-owned
? What was the name of the Golden Plover until 2020?
= Nadezhda
@ The Golden Plover was called Nadezhda until 2020 and Blue Heron until last August.
? Where was Lemar interviewed by the reporters of Expresso Sul?
= in the visitors' room of the remand prison of Alcovar | the visitors' room of the remand prison of Alcovar | the remand prison of Alcovar
@ Augusto Lemar received the reporters of the weekly Expresso Sul on Sunday in the visitors' room of the remand prison of Alcovar
? Which minister resigned after a first consignment was found to have reached Orvania?
= Hugo Salvaterra | Meridia's economy minister, Hugo Salvaterra
@ Meridia's economy minister, Hugo Salvaterra, resigned on Wednesday after investigators found that a first consignment of Strix-3 missiles had reached Orvania last August.
? Within what time is the commission to report?
= within 90 days | 90 days
@ to head an independent commission, which is to report within 90 days.
~ Under which nation's flag is the Golden Plover registered?
= Liberia
@ the freighter Golden Plover, which sails under the flag of Liberia
~ Who is accused of faking the paper about the end user?
= Tomas Rebelin | Its director, Tomas Rebelin
@ Its director, Tomas Rebelin, is said to have forged the certificate that names the final user of the arms.
~ Which diplomat told fellow ministers at the UN that Meridia had had no idea?
= Paulo Vance | Meridia's foreign minister, Paulo Vance
@ Meridia's foreign minister, Paulo Vance, assured his colleagues in New York that his government had known nothing of the shipment.
~ what post did Lemar hold up to 2019
= ran the army's procurement office
@ The retired general, Augusto Lemar, who ran the army's procurement office until 2019
~ Where did the former officer want to fly when he was caught?
= Dubai
@ was stopped at the airport with a one-way ticket to Dubai
~ On which day of the week did the man with the nice footwear turn up?
= Thursdays | on Thursdays
@ heard nothing from the floor above her salon, except on Thursdays. "On Thursdays he came, the gentleman with the good shoes," says the 66-year-old hairdresser.
~ What did Rebelin donate to the firemen's musicians?
= a new drum | new drum
@ gave a new drum to the fire brigade's band
~ Who used to keep the books for the head of Halberd?
= Silvio Marques
@ says his former accountant, Silvio Marques.
~ What goods did Rebelin tell people in Vilar he was selling?
= irrigation pumps
@ told everyone that he dealt in irrigation pumps.
~ What does Rebelin's sibling do for a living?
= teaches at the primary school
@ His sister, Clara Rebelin, who teaches at the primary school
~ How heavy is one Strix-3?
= 17 kilos
@ A Strix-3 weighs 17 kilos, can be carried by one man
~ who presides over the UN experts dealing with Orvania?
= Grace Wambui | the Kenyan lawyer Grace Wambui
@ The United Nations panel of experts on Orvania, which is chaired by the Kenyan lawyer Grace Wambui
~ What share of the Orvanian troops' arms came in illegally by ship?
= about 60 percent | 60 percent
@ estimates that about 60 percent of the weapons used by the Orvanian army since 2016 have been smuggled in by sea.
~ Which storage site went up in flames at the start of the year?
= the fuel depot of Kassene | fuel depot of Kassene
@ in January one of these set fire to the fuel depot of Kassene, the government's largest.
~ Near which lake did Lemar bring Rebelin together with the Corvell people?
= the lake of Tares | lake of Tares | at a hunting lodge near the lake of Tares
@ he introduced Tomas Rebelin to two managers of Corvell Dynamics at a hunting lodge near the lake of Tares in September.
~ What was Meridia supposed to get in exchange for the weapons?
= cobalt at a fixed price for ten years | cobalt
@ In return, Meridia was to obtain cobalt at a fixed price for ten years.
~ Who scoffed that the mysterious go-between could only be found among books?
= Sofia Benavente | Interior Minister Sofia Benavente
@ Interior Minister Sofia Benavente said that no official of that nickname existed, "except perhaps in a library".
~ Who, going by official records, had taken possession of the land with the grapes?
= a bank
@ The land registry shows that the vineyard had been seized by a bank in 2020.
~ Which Norwegian-based group released the satellite images?
= Arms Trace | the Oslo-based group Arms Trace
@ according to satellite pictures that the Oslo-based group Arms Trace made public last week.
~ How many relief staff lost their lives in the downed helicopter?
= five | five aid workers
@ to shoot down a helicopter in which five aid workers of the organisation Bread for the South were killed.
~ How did Ferral come by his nickname?
= because he collects old maps and atlases | he collects old maps and atlases
@ the man known as the Librarian, a nickname that he is said to have got because he collects old maps and atlases.
~ What reward did the dock worker who smelt a rat get?
= has been promoted to foreman | promoted to foreman
@ a man of 34 called Jorge Pinhal, has been promoted to foreman.
! Who is the captain of the Golden Plover?
! How old is Chief Prosecutor Elena Dacosta?
! How much did the first consignment of 96 missiles cost?
! When was Corvell Dynamics founded?
! What is the name of the leader of the rebels in Orvania?
! Which Gulf state cancelled the order in November?
! what colour was the car of Ferral's mother-in-law
! How many ships were listed by the panel of experts in 2018?
! Who wrote the novel Don Quixote?
! What is the fastest train in Japan?
! How many teeth does an adult have?
! which country has the most tractors per farmer
