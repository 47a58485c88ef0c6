# Ship with 312 migrants adrift off Malta after three ports say no
VALLETTA, October 6 – A cattle carrier with 312 migrants on board was drifting without engine power some 60 nautical miles south-east of Malta on Monday after the ports of three countries had refused to let it in.
The Almaz Star, a 44-year-old vessel that sails under the flag of the Comoros, had picked the people up from a sinking wooden boat on Thursday night, its captain, the Georgian Levan Tsiklauri, told the maritime radio station in Valletta. Among them are 41 children and at least nine pregnant women, and one man died of his burns on Saturday.
Most of those rescued come from Eritrea, Syria and Bangladesh. They had set out from the Libyan town of Zawara el-Bahr on September 29, according to the aid organisation Open Horizon, whose emergency number, the Night Line, was called from the boat eleven times.
Malta argues that the rescue took place in the Libyan search area, Italy that the ship was closer to Malta, and Tunisia that it has no duty to take in people whom others had been asked to take in first. "We are being passed round like a bill in a restaurant," Captain Tsiklauri said.
The engine failed on Sunday afternoon because sea water had got into the fuel, the shipping company, Pontos Livestock of the Greek port of Kalamia, said. There is drinking water for three days, since the ship, which was on its way to fetch sheep, has tanks for animals.
The UN refugee agency, UNHCR, called on all states to "put people before paperwork". A storm with waves of up to six metres is forecast for Wednesday.

# The captain who stopped for them
Levan Tsiklauri has carried cows for nineteen years, and he says that cows are better at waiting. He is 58, comes from a village above the Georgian port of Batumi and was going to retire at Christmas in order to keep bees.
On Thursday night at about eleven his second mate, a Filipino named Rodel Macaraeg, heard whistles. "I thought of birds," Mr. Macaraeg says on a crackling line, "but birds don't whistle SOS."
It took them four hours to bring everybody up, over the ramp that is meant for the animals. The last one to come on board was a veterinary student from Asmara, Selam Tesfay, who had tied the small children to herself with a washing line, and who now runs what the crew call the clinic.
The company had ordered him by radio to sail on and to leave the matter to the coastguard, Mr. Tsiklauri says. He had answered that the reception was bad.
The shipowner, Stavros Kontos, denies that there was any such order. Each day costs his firm 14,000 dollars, he told this magazine, and the sheep are waiting in the Romanian port of Midia, "but I was a boy in 1974, I have been on such a ship myself".
There is a precedent of which the captain knows. In 2018 a Danish container ship lay off Sicily with rescued people for four days, and in 2020 a tanker waited for thirty-eight before anyone was allowed ashore.
He has given up his cabin to two women who are near their time. He sleeps in the chartroom, under a calendar with pictures of beehives that his wife, Nino, gave him.

# Mayor of small island opens harbour against Rome's orders
PORTO SERENO, October 8 – The mayor of the Italian island of Sant'Elmo said on Wednesday that she would let the drifting cattle ship Almaz Star into the island's harbour, although the government in Rome had forbidden it an hour before.
"The sea doesn't ask for a permit, and neither shall I," said Agnese Cirillo, a former swimming teacher who has governed the island of 2,300 inhabitants since 2022. She had the chain across the harbour entrance of Porto Sereno taken away by two fishermen.
Interior minister Corrado Valli called it "a breach of the law with a smile" and threatened her with removal from office. A decree of 2023 provides for fines of up to 50,000 euros for those who admit ships without permission.
The vessel had been taken in tow shortly after dawn by the tug Santa Rita, whose owner, the Sicilian widow Concetta Lo Bianco, was asked by nobody and says she will send the bill to everybody. The storm overtook them 20 miles from the island, and the towline broke twice.
By midday more than 200 people were standing on the mole with blankets, although others had come to protest. The hotel keeper Ugo Marras, who leads a group called Sant'Elmo First, said the season had been ruined once before, in 2011, and that kindness "must be paid for by those who have no rooms to let".
In Brussels, a spokeswoman for the European Commission, Annika Thelander, said that talks about the distribution of the migrants were going on with seven member states.

# Explainer: Who must take in a ship in distress?
Nothing in the law of the sea is as clear as the duty to save, and nothing as dim as what comes after. Every captain must help people in danger, whoever they are; so it stands in a convention of 1974, which was signed by almost all seafaring countries.
But where the rescued are to be brought is said in two words, "safe place", that were added to the rules in 2004 and are defined nowhere. The state in whose rescue zone the people were found has to look for such a place, which is not the same as offering its own.
Malta, whose zone is about 800 times as large as the country, has never accepted the amendments of 2004. Italy has, but demands that the flag state do its part, and the Comoros, where some 260 ships are registered by an office in a suburb of Athens, did not answer a single one of nine letters.
The lawyer Philippa Grech, who teaches maritime law at a college in the Maltese town of Birmula, calls the result "a staircase on which everybody points upwards". She proposes a fund, fed by a levy of two cents on each container, from which the ports that open could be paid.
The idea isn't new. It was put forward as early as 2009 by the Norwegian shipowners, who feared that captains would otherwise look away, and it failed because the finance ministers could not agree on who should manage the money.
There are hints that captains do look away already. According to a study of the Nansen Maritime Institute in Bergen, which compared the courses of 5,800 freighters, ships make a detour of up to 30 miles around the usual routes of the migrants' boats.

# Two births, one fine and a hive
PORTO SERENO, October 15 – A week after the Almaz Star came into the harbour of Sant'Elmo in a storm, the last of the people rescued by her left the island on Tuesday, in a bus of the football club that had been put on the ferry.
Germany takes in 90 of them, France 70 and Portugal 45, it was agreed in Brussels on Friday after a night of bargaining; the rest remain in Italy. A family of four from Syria has been invited by the Icelandic village of Hraunvik, whose school would otherwise have to close.
Two children were born on the island, a girl on Thursday and a boy on Sunday. The girl is called Rita after the tug, and the boy Levan, and the midwife, Pina Sechi, who had retired in 2015, charged nothing but asked for photographs each year.
The mayor was fined 10,000 euros by the prefect of the province, Giulio Terranova. The sum was collected in five hours in the bars of Porto Sereno, and it was Ugo Marras, who had protested against the landing, who put in the last 300 euros, "so that there is an end of it", as he said.
Selam Tesfay is staying. The island's only vet, Dr. Bruno Piga, is 71 and has offered her a room and a place in his surgery until the university of Sassari has decided whether her four years in Asmara will count.
The ship has been arrested at the request of a fuel trader who is owed 186,000 dollars. Her captain has been paid off, and he flew home from Palermo on Monday with a present from the islanders in his hand luggage, a queen bee in a matchbox, which had to be declared.

? How many migrants were on board the Almaz Star?
= 312 | 312 migrants
@ A cattle carrier with 312 migrants on board was drifting without engine power
? Under which flag does the Almaz Star sail?
= the flag of the Comoros | the Comoros
@ The Almaz Star, a 44-year-old vessel that sails under the flag of the Comoros
? From where did the migrants set out on September 29?
= from the Libyan town of Zawara el-Bahr | the Libyan town of Zawara el-Bahr | Zawara el-Bahr
@ They had set out from the Libyan town of Zawara el-Bahr on September 29
? what is the emergency number of Open Horizon called
= the Night Line | Night Line
@ according to the aid organisation Open Horizon, whose emergency number, the Night Line, was called from the boat eleven times.
? Why did the engine fail?
= because sea water had got into the fuel | sea water had got into the fuel
@ The engine failed on Sunday afternoon because sea water had got into the fuel
? Who heard the whistles on Thursday night?
= Rodel Macaraeg | his second mate, a Filipino named Rodel Macaraeg | Mr. Macaraeg
@ On Thursday night at about eleven his second mate, a Filipino named Rodel Macaraeg, heard whistles.
@ "I thought of birds," Mr. Macaraeg says on a crackling line, "but birds don't whistle SOS."
? Who is Stavros Kontos?
= The shipowner | shipowner
@ The shipowner, Stavros Kontos, denies that there was any such order.
? Where are the sheep waiting?
= in the Romanian port of Midia | the Romanian port of Midia | Midia
@ the sheep are waiting in the Romanian port of Midia
? Who is the mayor of Sant'Elmo?
= Agnese Cirillo
@ said Agnese Cirillo, a former swimming teacher who has governed the island of 2,300 inhabitants since 2022.
? How high are the fines in the decree of 2023?
= up to 50,000 euros | 50,000 euros
@ A decree of 2023 provides for fines of up to 50,000 euros for those who admit ships without permission.
? Which tug took the vessel in tow?
= the tug Santa Rita | Santa Rita
@ The vessel had been taken in tow shortly after dawn by the tug Santa Rita
? Who leads the group Sant'Elmo First?
= Ugo Marras | The hotel keeper Ugo Marras
@ The hotel keeper Ugo Marras, who leads a group called Sant'Elmo First
? when were the words "safe place" added to the rules?
= in 2004 | 2004
@ "safe place", that were added to the rules in 2004 and are defined nowhere.
? Where does Philippa Grech teach maritime law?
= at a college in the Maltese town of Birmula | a college in the Maltese town of Birmula | the Maltese town of Birmula | Birmula
@ The lawyer Philippa Grech, who teaches maritime law at a college in the Maltese town of Birmula
? How many of the people does Germany take in?
= 90
@ Germany takes in 90 of them, France 70 and Portugal 45
? Who fined the mayor?
= Giulio Terranova | the prefect of the province, Giulio Terranova | the prefect of the province
@ The mayor was fined 10,000 euros by the prefect of the province, Giulio Terranova.
~ Which skipper pulled the people out of the water?
= Levan Tsiklauri | the Georgian Levan Tsiklauri
@ its captain, the Georgian Levan Tsiklauri, told the maritime radio station in Valletta.
@ Levan Tsiklauri has carried cows for nineteen years, and he says that cows are better at waiting.
~ how long will there be something to drink on the freighter
= three days | for three days
@ There is drinking water for three days, since the ship, which was on its way to fetch sheep, has tanks for animals.
~ What cargo was the freighter supposed to collect?
= sheep
@ the ship, which was on its way to fetch sheep, has tanks for animals.
@ the sheep are waiting in the Romanian port of Midia
~ What does the seaman want to do in his old age?
= keep bees | to keep bees
@ was going to retire at Christmas in order to keep bees.
~ Which future animal doctor looks after the sick on deck?
= Selam Tesfay | a veterinary student from Asmara, Selam Tesfay
@ The last one to come on board was a veterinary student from Asmara, Selam Tesfay
~ What pretext did the skipper use for not obeying his firm?
= the reception was bad | that the reception was bad
@ He had answered that the reception was bad.
~ Where does the skipper spend the nights now that expectant mothers have his bed?
= in the chartroom | the chartroom
@ He sleeps in the chartroom, under a calendar with pictures of beehives
~ What was the job of the island's leader before she went into politics?
= a former swimming teacher | swimming teacher
@ said Agnese Cirillo, a former swimming teacher who has governed the island of 2,300 inhabitants since 2022.
~ Which cabinet member warned the rebellious islander that she could lose her post?
= Corrado Valli | Interior minister Corrado Valli
@ Interior minister Corrado Valli called it "a breach of the law with a smile" and threatened her with removal from office.
~ Which businesswoman had the helpless vessel pulled to shore without being told to?
= Concetta Lo Bianco | the Sicilian widow Concetta Lo Bianco
@ by the tug Santa Rita, whose owner, the Sicilian widow Concetta Lo Bianco, was asked by nobody
~ Who spoke for the EU's executive?
= Annika Thelander
@ In Brussels, a spokeswoman for the European Commission, Annika Thelander, said
~ how far out of their way do freighters go to avoid the refugees
= up to 30 miles | 30 miles | a detour of up to 30 miles
@ ships make a detour of up to 30 miles around the usual routes of the migrants' boats.
~ Why did nothing come of the Scandinavian plan?
= because the finance ministers could not agree on who should manage the money | the finance ministers could not agree on who should manage the money
@ it failed because the finance ministers could not agree on who should manage the money.
~ Which place up north hopes to keep its classrooms open thanks to the newcomers?
= the Icelandic village of Hraunvik | Hraunvik
@ A family of four from Syria has been invited by the Icelandic village of Hraunvik, whose school would otherwise have to close.
~ Who came out of retirement to help with the two deliveries?
= Pina Sechi | the midwife, Pina Sechi
@ the midwife, Pina Sechi, who had retired in 2015, charged nothing but asked for photographs each year.
~ What did the locals give the departing skipper?
= a queen bee in a matchbox | a queen bee
@ with a present from the islanders in his hand luggage, a queen bee in a matchbox, which had to be declared.
! How many ships are registered in Malta?
! What was the name of the man who died of his burns?
! How old is Agnese Cirillo?
! How many migrants does Spain take in?
! How much did Concetta Lo Bianco charge for the tow?
! What is the name of the tanker that waited for thirty-eight days in 2020?
! who is the head of the Nansen Maritime Institute
! When was Pontos Livestock founded?
! How many stomachs does a cow have?
! What is the capital of Mongolia?
! Who wrote Treasure Island?
! what time does the stock exchange open in Tokyo
