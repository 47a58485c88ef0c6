# Festival to show banned film despite government order
VARDISI, Georgia, Sept 12 – The organisers of the Vardisi International Film Festival (VIFF) said on Tuesday that they would show a film about a mining disaster on their opening night, although the culture ministry has forbidden its screening.
"The Salt Hour", a drama of 134 minutes by the Georgian director Nino Kavlashvili, tells the story of the explosion in the Dzirula-Mta manganese mine, in which 57 men died in November 1988. It won the critics' prize in Locarno last month.
The ministry withdrew the film's distribution licence on Friday, saying that it contained footage from a state archive for which no permission had been obtained. The disputed scene, which lasts 48 seconds, shows Soviet officials toasting each other at a wedding while rescue workers are digging.
"They are not worried about 48 seconds, they are worried about one face," said Zurab Alaverdi, who has directed the festival since its foundation in 2004. He was alluding to a young man in the footage whom many take to be Guram Tsertsvadze, today the owner of the mine and one of the richest men in the country.
A spokeswoman for the ministry, Eka Lomtatidze, said that the order had no political background and that the festival could lose its subsidy of 1.3 million lari if it disregarded it.
The festival, which opens on Saturday in this port on the Black Sea, expects some 28,000 visitors and will show 116 films from 43 countries. The jury is headed by the Mexican actress Ximena Urrutia-Vance.
Tsertsvadze's holding company, Black Crown, is itself a sponsor of the festival and pays for the closing banquet. A lawyer for the company declined to comment.

# The weaver's daughter: a portrait of Nino Kavlashvili
When Nino Kavlashvili was eleven, her father did not come home from the night shift. He was not among the 57. He had swapped his turn with a neighbour in order to go fishing, and he came home two days later, having walked about the hills because he did not dare to face the neighbour's wife.
"That is the whole film," the director says in the garden of her mother's house in the mountain village of Khevisjvari, where she withdrew after the ban. "All the rest is lighting."
Kavlashvili, 46, first studied chemistry in Tbilisi, then weaving, her mother's craft, and came to the cinema by way of a job as a projectionist on board a cruise ship. Her first film, "Nine Carpets", was shot in 2009 with a borrowed camera and cost less than a used car.
For "The Salt Hour" she had 2.1 million euros, most of it from producers in France and Lithuania. The miners are played by real ones, 80 in number, who were paid a day's wage for every day of shooting, and the pit was rebuilt in an abandoned wine cellar near Telavura.
The part of the widow, Makvala, is played by Salome Jorbenadze, a folk singer who had never stood before a camera and who cannot bear to watch herself. At the premiere in Locarno she sat in the foyer and peeled an orange.
As for the disputed scene, the director says that she bought it in good faith. It was offered to her in 2020 by a retired cameraman, Otar Bregvadze, who had kept the reel in a pickle barrel and who wanted nothing for it except a new set of teeth.
Bregvadze died last winter. His receipt, written on the back of a dentist's bill for 3,900 lari, lies in the safe of Kavlashvili's producer, Hélène Marchetti-Roux, in Marseille.
She has been called a traitor, and a hen was nailed to her gate. She speaks of it as one speaks of weather. "My mother buried the hen," she says, "and planted garlic on it."

# Power cut stops premiere, audience watches on harbour wall
VARDISI, Sept 17 – The lights went out in the Argo cinema at 8:24 p.m., nine minutes after the first picture of "The Salt Hour" had appeared on the screen. More than 700 people sat in the dark, and for a while nobody spoke.
Then a voice in the balcony began to sing. It belonged to Salome Jorbenadze, the leading lady, and by the third verse the whole house had joined in the miners' lament from the film, several witnesses reported.
The electricity company Kolkhi Energo blamed a damaged transformer in Pier Street. It did not explain why the street lamps in Pier Street kept burning.
What happened next is already being told as a legend. Luka Mindadze, a fisherman who owns a generator, brought it up from the quay on a handcart, and students stretched the mainsail of a Turkish yacht on the harbour wall. Shortly before eleven the film began anew, in front of a crowd estimated by the police at 2,000 and by the organisers at 5,000.
The yacht belongs to Defne Aksoylu, an architect from Izmir who was on her honeymoon. She said that it had a tear in it anyway.
Police watched but did not intervene. Their commander, Colonel Vakhtang Burduli, later said that he had received no written order and that oral ones were hard to hear near the sea.
On Sunday morning the festival's director, Zurab Alaverdi, was summoned to the public prosecutor's office and questioned for three hours about a breach of the copyright law, for which a fine of up to 50,000 lari can be imposed. He was accompanied by the head of the jury, Ximena Urrutia-Vance, who waited on the steps with a thermos flask.
Three films were withdrawn from the competition on Sunday by their makers, who regard the festival as too political, among them the Hungarian comedy "Uncle Tibor's Teeth".

# Whose archive is it? A historian looks at the 48 seconds
TBILISI – The National Film Archive has 61,000 reels in a former silk factory on the left bank of the Mtkvari, and nobody knows what is on about a quarter of them. It is on this quarter that the dispute over "The Salt Hour" turns.
According to the ministry, the wedding scene belongs to reel 20-417, which was lent out in 1991 and never returned. The archive's director, Mamuka Tabidze-Orbeli, presented the lending card last week. It bears the signature of Otar Bregvadze, the late cameraman from whom the film-maker obtained the scene.
But Tamar Gelovani, a historian at the University of Kutatisi, has compared the card with others from the same drawer. It is written with a kind of ballpoint pen, she says, that was not sold in the Soviet Union, and the stamp shows a coat of arms which was introduced only in 2004.
"Somebody was in a hurry," says Gelovani, who published her findings on Thursday in the weekly Saati. The director of the archive called them "handwriting astrology" but agreed to have the card examined by a laboratory in Vienna.
The historian has also occupied herself with the guests. The wedding was celebrated on November 19, 1988, in the Hotel Imereti in Dzirula, two days after the explosion, when 23 men were still thought to be alive underground. The bride was the daughter of the district party secretary, Shalva Nikoladze.
The young man who raises a drinking horn in the picture is in her view not Guram Tsertsvadze but his elder brother, Tengiz, who was deputy chief engineer of the mine and who was killed in a car accident in 1994. "The country has been quarrelling about the wrong brother," she says.
That makes the matter no less delicate, for it was Tengiz who, according to documents in Moscow, had the ventilation of shaft 3 switched off three weeks before the disaster in order to save electricity.
The ban itself, Gelovani says, was the best advertisement. Before it the film had been booked by four cinemas in Georgia; requests have now come in from 35.

# Court lifts ban on "The Salt Hour"
TBILISI, Nov 29 – A Georgian court on Wednesday lifted the ban on the film "The Salt Hour", ruling that the culture ministry had relied on a forged document.
Judge Ketevan Amiranashvili said that the lending card with which the ministry had justified its order had been produced "not in 1991 but most probably this summer". She based herself on the report of the Vienna laboratory, which had dated the ink.
The head of the National Film Archive, Mamuka Tabidze-Orbeli, was dismissed within an hour of the verdict. He said that he had found the card on his desk one morning in August and had not asked who had put it there.
The ministry must pay the costs of the proceedings, some 24,000 lari, and has 14 days to appeal. Culture Minister Davit Sulakauri, a former wrestler, said that he would read the judgment "slowly".
Kavlashvili, who was in the courtroom with her father, Iason, said that she was glad but that a court could not give back an evening. Her father, 78, had seen the film for the first time the night before, and had asked her afterwards only where she had found so good a fishing rod.
The festival's director, Zurab Alaverdi, has to find a new sponsor, since Black Crown ended its contract in October. The Swiss foundation Helvecin has offered 200,000 francs for three years on condition that the festival moves from September to June.
In an unexpected step Guram Tsertsvadze, the owner of the mine, announced on Monday that he would set up a fund for the families of the 57 victims and endow it with 6 million lari. He did so, he told the weekly Saati, because his brother could no longer do it.
"The Salt Hour" is to open in 41 Georgian cinemas on December 8 and has been sold to 26 countries. The Golden Anchor, the main prize of the festival, went in September to the Peruvian film "Altitude Sickness"; the jury declared that it had not judged "The Salt Hour", since one does not judge a harbour wall.

? How long is the film The Salt Hour
= 134 minutes
@ "The Salt Hour", a drama of 134 minutes by the Georgian director Nino Kavlashvili, tells the story of the explosion in the Dzirula-Mta manganese mine
? How many men died in the Dzirula-Mta mine in November 1988?
= 57 | 57 men | 57 victims
@ announced on Monday that he would set up a fund for the families of the 57 victims and endow it with 6 million lari
@ tells the story of the explosion in the Dzirula-Mta manganese mine, in which 57 men died in November 1988.
? Who has directed the festival since 2004?
= Zurab Alaverdi
@ said Zurab Alaverdi, who has directed the festival since its foundation in 2004
@ On Sunday morning the festival's director, Zurab Alaverdi, was summoned to the public prosecutor's office
@ The festival's director, Zurab Alaverdi, has to find a new sponsor, since Black Crown ended its contract in October.
? Why did the ministry withdraw the distribution licence?
= it contained footage from a state archive for which no permission had been obtained
@ The ministry withdrew the film's distribution licence on Friday, saying that it contained footage from a state archive for which no permission had been obtained.
? who is Eka Lomtatidze
= A spokeswoman for the ministry | spokeswoman for the ministry
@ A spokeswoman for the ministry, Eka Lomtatidze, said that the order had no political background
? In which village does the director's mother have her house?
= the mountain village of Khevisjvari | Khevisjvari
@ the director says in the garden of her mother's house in the mountain village of Khevisjvari, where she withdrew after the ban
? What was the title of Kavlashvili's first film?
= Nine Carpets | "Nine Carpets"
@ Her first film, "Nine Carpets", was shot in 2009 with a borrowed camera and cost less than a used car.
? who plays makvala
= Salome Jorbenadze
@ The part of the widow, Makvala, is played by Salome Jorbenadze, a folk singer who had never stood before a camera
? What did the electricity company blame for the power cut?
= a damaged transformer in Pier Street | a damaged transformer
@ The electricity company Kolkhi Energo blamed a damaged transformer in Pier Street.
? At what time did the lights go out in the Argo cinema?
= 8:24 p.m. | at 8:24 p.m.
@ The lights went out in the Argo cinema at 8:24 p.m., nine minutes after the first picture of "The Salt Hour" had appeared on the screen.
? How many people watched on the harbour wall according to the police?
= 2,000 | at 2,000
@ in front of a crowd estimated by the police at 2,000 and by the organisers at 5,000
? How many reels are in the National Film Archive?
= 61,000 | 61,000 reels
@ The National Film Archive has 61,000 reels in a former silk factory on the left bank of the Mtkvari
? In which hotel was the wedding celebrated?
= the Hotel Imereti in Dzirula | Hotel Imereti | the Hotel Imereti
@ The wedding was celebrated on November 19, 1988, in the Hotel Imereti in Dzirula, two days after the explosion
? Whose daughter was the bride?
= Shalva Nikoladze | the district party secretary, Shalva Nikoladze | the district party secretary
@ The bride was the daughter of the district party secretary, Shalva Nikoladze.
? Which judge lifted the ban?
= Ketevan Amiranashvili | Judge Ketevan Amiranashvili
@ Judge Ketevan Amiranashvili said that the lending card with which the ministry had justified its order had been produced "not in 1991 but most probably this summer".
? When is the film to open in Georgian cinemas?
= on December 8 | December 8
@ "The Salt Hour" is to open in 41 Georgian cinemas on December 8 and has been sold to 26 countries.
~ What honour did the picture pick up in Switzerland?
= the critics' prize | critics' prize
@ It won the critics' prize in Locarno last month.
~ What sum of public money is at stake for the organisers if they disobey?
= 1.3 million lari | its subsidy of 1.3 million lari
@ said that the order had no political background and that the festival could lose its subsidy of 1.3 million lari if it disregarded it
~ Which performer leads the people who hand out the awards?
= Ximena Urrutia-Vance | the Mexican actress Ximena Urrutia-Vance
@ The jury is headed by the Mexican actress Ximena Urrutia-Vance.
@ He was accompanied by the head of the jury, Ximena Urrutia-Vance, who waited on the steps with a thermos flask.
~ Why did the filmmaker's dad trade places with the man next door?
= in order to go fishing | to go fishing
@ He had swapped his turn with a neighbour in order to go fishing
~ What was her job at sea, the one that led her into the movies?
= projectionist | a projectionist | a job as a projectionist | a job as a projectionist on board a cruise ship
@ came to the cinema by way of a job as a projectionist on board a cruise ship
~ Where was the underground set put up?
= in an abandoned wine cellar near Telavura | an abandoned wine cellar near Telavura | an abandoned wine cellar
@ and the pit was rebuilt in an abandoned wine cellar near Telavura
~ What did the old man ask in return for his footage?
= a new set of teeth
@ a retired cameraman, Otar Bregvadze, who had kept the reel in a pickle barrel and who wanted nothing for it except a new set of teeth
~ which animal did somebody fasten to her entrance
= a hen | hen
@ She has been called a traitor, and a hen was nailed to her gate.
~ who came up with the electricity supply for the open-air show
= Luka Mindadze | Luka Mindadze, a fisherman who owns a generator
@ Luka Mindadze, a fisherman who owns a generator, brought it up from the quay on a handcart
~ What served as the makeshift screen?
= the mainsail of a Turkish yacht | mainsail of a Turkish yacht
@ and students stretched the mainsail of a Turkish yacht on the harbour wall
~ Which officer excused himself by saying he had nothing on paper?
= Vakhtang Burduli | Colonel Vakhtang Burduli
@ Their commander, Colonel Vakhtang Burduli, later said that he had received no written order and that oral ones were hard to hear near the sea.
~ Which scholar thinks the proof was faked because of the pen used?
= Tamar Gelovani | Gelovani
@ But Tamar Gelovani, a historian at the University of Kutatisi, has compared the card with others from the same drawer. It is written with a kind of ballpoint pen, she says, that was not sold in the Soviet Union
~ how did the tycoon's sibling lose his life
= in a car accident | a car accident | killed in a car accident | was killed in a car accident in 1994
@ his elder brother, Tengiz, who was deputy chief engineer of the mine and who was killed in a car accident in 1994
~ What was the point of turning off the air supply in the pit?
= to save electricity | in order to save electricity
@ had the ventilation of shaft 3 switched off three weeks before the disaster in order to save electricity
~ Which member of the government used to be a sportsman?
= Davit Sulakauri | Culture Minister Davit Sulakauri
@ Culture Minister Davit Sulakauri, a former wrestler, said that he would read the judgment "slowly".
~ What must the organisers do to get the money from the Alpine donors?
= the festival moves from September to June | moves from September to June
@ The Swiss foundation Helvecin has offered 200,000 francs for three years on condition that the festival moves from September to June.
! age of Zurab Alaverdi
! Who directed the Peruvian film "Altitude Sickness"?
! How many visitors came to the festival in 2004?
! How much did Tsertsvadze pay for the mine?
! What is the name of the neighbour who died in place of Kavlashvili's father?
! Who wrote the music for The Salt Hour?
! How much did the closing banquet cost?
! who will be the new head of the National Film Archive
! What is the longest river in Africa?
! Who painted the ceiling of the Sistine Chapel?
! How do you remove a red wine stain?
! When was the euro introduced as cash?
