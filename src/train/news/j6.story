# Some 70 people occupy empty hotel in Spanish port over rents
PUERTO ALMENAR, Spain (Levante Press) – About 70 people, among them 23 children, occupied an empty hotel in the port of Puerto Almenar before dawn on Monday in protest against rents, which have almost doubled in five years.
The squatters entered the Hotel Bahía, a nine-storey building on the Paseo del Faro that has stood empty since 2017, by a kitchen door to which somebody had given them a key, a police spokesman, Inspector Julio Carmona, said.
By noon, they had hung a bed sheet with the words "Full board, at last" from the roof.
The action was organised by the Tenants' Assembly (AI), an association founded two years ago by families who had been evicted from the fishermen's quarter.
"We are not asking for a sea view, we are asking for a door that locks," said its spokeswoman, Rocío Belmonte, a hotel cleaner who has slept in her sister's living room with two sons since March.
According to the statistics office in Valencia, a flat of 70 square metres in the town now costs 1,140 euros a month on average, against 590 in 2019; the average wage is 1,380 euros.
The hotel belongs to the Luxembourg fund Corallis Capital, which bought it at auction for 6.4 million euros. Its lawyer, Ignacio Larrazábal, announced that he would apply to the court for an eviction "today rather than tomorrow".
The mayor, Amparo Gisbert, appealed to both sides to talk and said she would not send the municipal police.
Neighbours brought blankets, mattresses and a pan of rice for sixty.

# Behind the figures: who owns Puerto Almenar?
One in three flats in the old town of Puerto Almenar is no longer lived in by anybody who would need a library card. This is shown by a count which the economist Lluís Ferrándiz of the University of Castellón has carried out for this newspaper.
Of the 8,900 flats between the harbour and the railway line, he found, 2,950 are let to tourists, but only 1,210 have a licence to do so.
More than 600 of them belong to just four companies. The largest, Sol y Llave, was set up in 2016 by two brothers from Zaragoza and is run from an office above a pharmacy, at whose door nobody answered last week.
Mr Ferrándiz dates the turning point to June 2018, when the airport at Vilanera, half an hour's drive away, was opened to cheap airlines. In the following year the number of visitors rose from 310,000 to 520,000.
The effects can be seen in the schools. The primary school of San Telmo, which had 402 pupils ten years ago, now has 177, and its headmaster, Andreu Cabanes, has had to merge the third and the fourth year.
Firemen, nurses and waiters live up to 60 kilometres inland. The hospital rents eleven caravans at the camping site of Els Pins for doctors who would otherwise not come.
Not everybody complains. "With what I get for my mother's flat I pay for her nursing home," said Conchita Roig, a retired seamstress, who lets three rooms by the week.
The regional government has announced a cap on rents four times since 2020. It failed each time, most recently because a deputy pressed the wrong button.

# Life on the fifth floor
The lift has not moved since the last guest left, so everything has to be carried: water, gas bottles and Fermín, aged 79, who has bad knees and is brought down to the promenade in a chair each evening by four young men.
Three weeks after the occupation 112 people live in the Hotel Bahía, and there is a waiting list with 48 names.
Everyone gives five hours of work a week. There is a kitchen in the former casino, a school on the second floor and a council that meets on Sundays in the empty swimming pool, "because there nobody can leave in a hurry", as Rocío Belmonte puts it.
Alcohol is forbidden above the first floor, drugs everywhere. Two men who broke the rule were put out by a vote of 61 to 4.
The electricity comes from a line that a neighbour, the bar owner Paco Sendra, has laid across the street. The power company Iberluz has threatened him with a fine of 3,000 euros.
In room 512 lives Yolanda Quispe, who came from Bolivia in 2009 and looks after old people. Her landlord had sent her a message at Christmas: 450 euros more, or out by Epiphany. "I had painted that flat myself," she said. "Yellow, because of the winter."
Her neighbour in 514, Gonzalo Prats, is a teacher of Latin at the grammar school; he is there, he says, because his salary does not reach to the end of the month, and he is not ashamed of it.
From the balcony he can see the flat in which he was born. It is called Mermaid Suite now and costs 189 euros a night.

# Judge orders Hotel Bahía cleared, then fire brigade steps in
PUERTO ALMENAR – The Hotel Bahía must be vacated by noon on 17 May, a court in Castellón ruled on Wednesday at the request of the owner, Corallis Capital.
Judge Mercè Olivella wrote in her decision, which runs to 34 pages, that the hardship of the squatters was "real and grave" but that it could not be put right by taking the law into one's own hands. She obliged the town to find shelter for families with children beforehand.
The Tenants' Assembly said that it would appeal and that nobody would leave of his own free will.
On the same day the provincial fire brigade published the result of an inspection, according to which the building's eastern staircase is in danger of collapse because the sea air has eaten away the steel. Its chief, Vicent Alcover, gave the residents 48 hours to clear the rooms on that side.
Rocío Belmonte called the timing strange but said that 37 people would move to the western wing.
The lawyer of the fund, Ignacio Larrazábal, estimated the damage done by the occupation at 280,000 euros; the squatters say that they have repaired 19 bathrooms.
At the weekend, around 6,000 people according to the organisers, and 2,200 according to the police, marched through the town behind a brass band. Three windows of the firm Sol y Llave were broken, and a student of 20 was arrested.
The archbishop's office let it be known that the seminary on the hill, where only five priests live now, could take in 40 people for the summer. The offer was made at the suggestion of a nun, Sister Remedios Ibarra, who had given maths lessons in the hotel.

# Town buys Hotel Bahía for 7.1 million euros
One day before the eviction was to take place, the town of Puerto Almenar and the fund Corallis Capital have agreed on the sale of the Hotel Bahía for 7.1 million euros.
The contract was signed on Thursday night in a motorway restaurant near Sagunto, since the fund's representative, Pauline Wagener, had missed her flight.
Sixty-four flats are to be built in the hotel, to be let at no more than 30 per cent of a tenant's income. The conversion, for which the architect Blanca Torregrosa has drawn the plans, will take about two and a half years and cost some 9 million euros, of which the European Union is to pay 5.2 million.
The squatters must leave by the end of June all the same. They will be lodged in the seminary, in the caravans at Els Pins and in 31 flats which the town has rented from, of all firms, Sol y Llave.
They have no right to one of the new flats, Mayor Amparo Gisbert stressed: these would be drawn by lot among residents who had been registered in the town for at least four years.
The opposition spoke of blackmail. Whoever breaks down a door is given the house, said Borja Villalonga, who leads the conservatives on the council and runs an estate agency. "There was a key," Ms Gisbert replied.
Who had handed it over remained a secret until the celebration on Saturday, at which the hotel's last porter, Eusebio Marín, 83, stood up and said that he had kept it in his wife's sewing box for seven years.
Rocío Belmonte was not present. She had to clean at another hotel.

? What is the name of the hotel the squatters entered?
= the Hotel Bahía | Hotel Bahía
@ The squatters entered the Hotel Bahía, a nine-storey building on the Paseo del Faro that has stood empty since 2017
@ Three weeks after the occupation 112 people live in the Hotel Bahía
? How many children were among the people who occupied the hotel?
= 23 | 23 children
@ About 70 people, among them 23 children, occupied an empty hotel in the port of Puerto Almenar
? Who is the spokeswoman of the Tenants' Assembly?
= Rocío Belmonte
@ said its spokeswoman, Rocío Belmonte, a hotel cleaner who has slept in her sister's living room with two sons since March.
? which fund owned the hotel
= Corallis Capital | the Luxembourg fund Corallis Capital | the fund Corallis Capital
@ The hotel belongs to the Luxembourg fund Corallis Capital, which bought it at auction for 6.4 million euros.
@ a court in Castellón ruled on Wednesday at the request of the owner, Corallis Capital.
@ the town of Puerto Almenar and the fund Corallis Capital have agreed on the sale of the Hotel Bahía
? How many flats between the harbour and the railway line are let to tourists?
= 2,950
@ Of the 8,900 flats between the harbour and the railway line, he found, 2,950 are let to tourists
? When was the airport at Vilanera opened to cheap airlines?
= June 2018
@ Mr Ferrándiz dates the turning point to June 2018, when the airport at Vilanera, half an hour's drive away, was opened to cheap airlines.
? Who is Andreu Cabanes?
= headmaster | its headmaster
@ The primary school of San Telmo, which had 402 pupils ten years ago, now has 177, and its headmaster, Andreu Cabanes, has had to merge the third and the fourth year.
? Where does the hospital rent caravans?
= at the camping site of Els Pins | the camping site of Els Pins | Els Pins
@ The hospital rents eleven caravans at the camping site of Els Pins for doctors who would otherwise not come.
@ They will be lodged in the seminary, in the caravans at Els Pins and in 31 flats
? Where in the hotel does the squatters' council meet?
= in the empty swimming pool | the empty swimming pool
@ a council that meets on Sundays in the empty swimming pool, "because there nobody can leave in a hurry"
? Which power company threatened Paco Sendra with a fine?
= Iberluz | The power company Iberluz
@ the bar owner Paco Sendra, has laid across the street. The power company Iberluz has threatened him with a fine of 3,000 euros.
? what does Gonzalo Prats teach
= Latin
@ Her neighbour in 514, Gonzalo Prats, is a teacher of Latin at the grammar school
? By when must the hotel be vacated according to the court?
= by noon on 17 May | noon on 17 May | 17 May
@ The Hotel Bahía must be vacated by noon on 17 May, a court in Castellón ruled on Wednesday
? Who is the chief of the provincial fire brigade?
= Vicent Alcover
@ On the same day the provincial fire brigade published the result of an inspection, according to which the building's eastern staircase is in danger of collapse because the sea air has eaten away the steel. Its chief, Vicent Alcover, gave the residents 48 hours
? Why is the eastern staircase in danger of collapse?
= because the sea air has eaten away the steel | the sea air has eaten away the steel
@ the building's eastern staircase is in danger of collapse because the sea air has eaten away the steel.
? Where was the contract with the fund signed?
= in a motorway restaurant near Sagunto | a motorway restaurant near Sagunto
@ The contract was signed on Thursday night in a motorway restaurant near Sagunto
? How many flats are to be built in the hotel?
= Sixty-four | Sixty-four flats
@ Sixty-four flats are to be built in the hotel
~ Which police officer told how they got in?
= Julio Carmona | Inspector Julio Carmona
@ by a kitchen door to which somebody had given them a key, a police spokesman, Inspector Julio Carmona, said.
~ What did a mid-sized home cost to let per month before the rise, in 2019?
= 590
@ now costs 1,140 euros a month on average, against 590 in 2019
~ which politician refused to use her own officers against them
= Amparo Gisbert | The mayor, Amparo Gisbert
@ The mayor, Amparo Gisbert, appealed to both sides to talk and said she would not send the municipal police.
~ Who worked out how many homes have gone to holidaymakers?
= Lluís Ferrándiz | the economist Lluís Ferrándiz
@ This is shown by a count which the economist Lluís Ferrándiz of the University of Castellón has carried out for this newspaper.
~ From what city do the siblings behind the biggest letting firm come?
= Zaragoza | from Zaragoza
@ The largest, Sol y Llave, was set up in 2016 by two brothers from Zaragoza
~ Whose elderly parent is cared for with the earnings from a letting?
= Conchita Roig
@ "With what I get for my mother's flat I pay for her nursing home," said Conchita Roig, a retired seamstress
~ Why did the limit on what landlords may charge not come about the last time?
= because a deputy pressed the wrong button | a deputy pressed the wrong button
@ It failed each time, most recently because a deputy pressed the wrong button.
~ In what former place of gambling are the meals cooked?
= the former casino | in the former casino
@ There is a kitchen in the former casino, a school on the second floor
~ How many were still hoping for a place there after three weeks?
= 48
@ Three weeks after the occupation 112 people live in the Hotel Bahía, and there is a waiting list with 48 names.
~ Which South American woman was told at the holidays to pay up or get out?
= Yolanda Quispe
@ In room 512 lives Yolanda Quispe, who came from Bolivia in 2009 and looks after old people. Her landlord had sent her a message at Christmas: 450 euros more, or out by Epiphany.
~ What do holidaymakers know the Latin master's birthplace as?
= Mermaid Suite
@ From the balcony he can see the flat in which he was born. It is called Mermaid Suite now and costs 189 euros a night.
~ who ruled against the occupiers
= Mercè Olivella | Judge Mercè Olivella
@ Judge Mercè Olivella wrote in her decision, which runs to 34 pages, that the hardship of the squatters was "real and grave" but that it could not be put right by taking the law into one's own hands.
~ Whose idea was it that the Church should put some of them up?
= Sister Remedios Ibarra | a nun, Sister Remedios Ibarra | Remedios Ibarra
@ The offer was made at the suggestion of a nun, Sister Remedios Ibarra, who had given maths lessons in the hotel.
~ How much of the rebuilding bill will Brussels pick up?
= 5.2 million
@ cost some 9 million euros, of which the European Union is to pay 5.2 million.
~ By what method will the new homes be handed out?
= by lot | drawn by lot
@ these would be drawn by lot among residents who had been registered in the town for at least four years.
~ Which pensioner turned out to have let the squatters in?
= Eusebio Marín | the hotel's last porter, Eusebio Marín
@ at which the hotel's last porter, Eusebio Marín, 83, stood up and said that he had kept it in his wife's sewing box for seven years.
! How old is Rocío Belmonte?
! Who built the Hotel Bahía?
! What is the name of the student who was arrested?
! How much rent did Gonzalo Prats pay for his last flat?
! when was the seminary on the hill founded
! How many passengers did the airport at Vilanera have in 2016?
! Which hotel in Valencia was occupied in the same year?
! Who is Borja Villalonga's wife?
! How many bones are there in the human hand?
! what time does the sun rise in oslo in december
! Who wrote Don Quixote?
! Which metal is liquid at room temperature?
