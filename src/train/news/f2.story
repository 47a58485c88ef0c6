# Three stolen masterpieces recovered in Romanian cellar
BUCHAREST – Three seventeenth-century paintings stolen eleven years ago from a small museum in Belgium have been found undamaged in the cellar of a farmhouse in north-western Romania, police in both countries announced on Thursday.
The works, among them "The Lacemaker's Daughter" by Joris van Tessenaar, which is considered the jewel of the collection, were wrapped in blankets and tarpaulin and hidden behind a row of pickle barrels in the village of Dumbrava Lungă, in the hilly Sălcia district.
Together they are insured for 18 million euros, according to Annelies Roggeman, the director of the Hofdael Museum, who flew to Bucharest on Wednesday night to identify them. "I recognised the girl before they had finished unwrapping her," she said, wiping her eyes.
Two men, aged 44 and 67, were detained in a raid shortly before dawn on Tuesday, in which around 60 officers took part. A third suspect escaped across a frozen stream and is thought to be heading for the Hungarian border.
Commissioner Radu Vântulescu, who leads the cultural property unit of the Romanian police, said investigators had been put on the track by a photograph that was sent to an art dealer in Vienna in October, with an asking price of just 400,000 euros. The dealer, who was not named for fear of reprisals, alerted the Art Recovery Register (ARR), a database of missing works run from London.
The theft took place in the night of 2 to 3 January 2013, when the museum, in the town of Hofdael in the Belgian province of Limburg, was closed for repairs to its roof. The thieves needed less than four minutes.
A fourth painting taken in the same night, a small winter landscape by Maria Coppens, is still missing.

# Hofdael rejoices: "Our girl is coming home"
The bells of Saint Gummarus rang for a quarter of an hour in Hofdael on Thursday evening, and at the bakery in Molenstraat the queue reached as far as the bridge, because Wim Daelemans had announced that he would give away every loaf in the shop.
For eleven years a pale rectangle on the wall of the museum's upper room has marked the spot where "The Lacemaker's Daughter" used to hang. The former director, Herman Kesteloot, refused to have it painted over, and wrote a letter to the thieves each January which was printed in this newspaper. He died in 2021, aged 83.
"He ought to have lived to see this," said his widow, Godelieve Kesteloot, who was given the news by telephone while she was feeding her hens. She has been invited to pull away the cloth when the picture is put back.
Mayor Saskia Vermeiren said that the painting would return in March at the earliest, since it must first be examined by restorers in Brussels for mould. The town council has set aside 350,000 euros for a new alarm, which will be connected directly to the police station in Bree Heide.
Not everyone is celebrating. Luc Stappaerts, who was night watchman at the time and was suspected for two years of having opened the service door, lost his job, his house and, he says, most of his friends. He was never charged. "Nobody has rung to say sorry," he told this newspaper.
Before the theft, the museum drew some 30,000 visitors a year; last year it had barely 9,000. The owner of the Hotel De Gouden Klos, which takes its name from a lacemaker's bobbin, has already received reservations from Japan and Canada.

# Why stolen art so rarely makes anyone rich
The man who tried to sell "The Lacemaker's Daughter" asked for 400,000 euros, a fraction of what it would fetch at auction. Even that was far too much, says Dr. Leonie Hartwig, a criminologist at the University of Graz who has spent two decades interviewing convicted art thieves.
"A famous painting is the worst loot in the world," she explains. "You cannot melt it, you cannot show it, and everyone who could afford it knows where it belongs." In her study of 212 thefts from European museums, published in 2019, only nine led to a sale to a private collector; in most cases the works were used as security in deals over drugs or weapons, or were simply forgotten.
According to the Art Recovery Register, which lists about 70,000 missing objects, fewer than one in ten is ever found. The odds are best in the first month, or after more than ten years, when marriages break up, accomplices fall out and heirs clear out attics.
Insurers play a part that they do not like to talk about. In the Hofdael case, the Antwerp company Scaldia paid the museum 6.2 million euros in 2014 and thereby became the owner of the works; under a clause which the late director insisted on, the museum may buy them back for the same sum without interest.
What Scaldia did not pay is a ransom. Its head of claims, Filip Moerman, says that a caller with a French accent demanded two million euros in the spring of 2015, and hung up when he was asked what was written on the back of the canvas. The answer, known only to a handful of people, was a shopping list in the painter's own hand.
Such tests are called "proof of life" in the trade, a term borrowed from kidnappings.

# Farmer says he took the crates for a dead friend's tools
DUMBRAVA LUNGĂ, Romania – The farmer in whose cellar three Belgian masterpieces were discovered told a judge on Saturday that he had believed the crates contained the tools of a friend, and had never opened them.
Ilie Porumb, 67, said the crates had been brought to him in the summer of 2016 by Marius Crainic, a lorry driver from the neighbouring village with whom he had done his military service. Mr. Crainic, who drove regularly between Romania and Belgium for the haulage firm Transolt, was killed in a collision near Győr the following year.
The judge, Simona Ghiță, did not believe him and ordered that he be held for 30 days. Prosecutors say that Mr. Porumb's telephone contained nine pictures of the paintings, and that a hygrometer, an instrument for measuring the dampness of the air, hung from a nail beside them.
His nephew Dorin Porumb, 44, a former bodybuilder who runs a car wash in the town of Valea Nucilor, is alleged to have sent the photograph to Vienna. He refused to answer questions. The fugitive has been identified as Costel Bratu, 39, who was sentenced in Belgium in 2015 to three years for robbing a jeweller's.
In the village, which has 340 inhabitants and a single shop, few people would speak to strangers. Paraschiva Lazăr, who lives across the road, remembered that the farmer had put a stove in his cellar, the first that anyone had heard of. "We thought he was afraid for his pickles," she said.
The paintings are being kept in a vault of the National Bank until a court has decided on their return, which the Belgian ambassador, Thierry Ghislain, hopes will be a matter of weeks. Mr. Porumb's lawyer, Anca Duță, said that if her client had looked after them as well as the police claimed, he deserved a reward.

# Thousands queue to greet returned painting as search for fourth goes on
Godelieve Kesteloot, 79, tugged twice at a blue velvet cloth on Saturday, and "The Lacemaker's Daughter" was back on the wall from which it was taken more than eleven years ago. Some 4,500 people, many of whom had waited since before sunrise, filed past it on its first day at home.
The return, on 20 April, had been put off by five weeks because restorers at the Royal Heritage Workshop in Brussels found that the varnish had turned cloudy. The chief restorer, Mathilde Verbruggen, who used saliva on cotton buds to clean the girl's face, said that the stove in the cellar had probably saved the panel from splitting.
The museum raised the money to buy the three works back from the insurer through a lottery, a gift of 2.5 million euros from the brewing family Van Outryve and a loan from the Flemish government, to be repaid over twelve years.
One frame stays empty. "Frost at Neerbeek" by Maria Coppens, one of the few women admitted to the Antwerp guild in her time, was in none of the crates. Costel Bratu, who was arrested at a petrol station outside Debrecen on 9 February, told investigators that it had been given away as a wedding present in 2014, by people who did not know what it was.
The police have asked couples who married that year in Belgium or the Netherlands to look at their walls. Around 130 have sent in pictures so far, said Koen Lamberigts, spokesman for the federal prosecutor's office; all but two of them showed reproductions.
The guests of honour included the former night watchman, Luc Stappaerts, to whom Mayor Vermeiren apologised in the name of the town. He has been offered a post as an attendant in the upper room, and said that he would think about it.

? Who painted "The Lacemaker's Daughter"?
= Joris van Tessenaar
@ The works, among them "The Lacemaker's Daughter" by Joris van Tessenaar, which is considered the jewel of the collection
? In which village were the paintings found?
= Dumbrava Lungă | the village of Dumbrava Lungă
@ hidden behind a row of pickle barrels in the village of Dumbrava Lungă, in the hilly Sălcia district

? How much are the three works insured for?
= 18 million euros
@ Together they are insured for 18 million euros, according to Annelies Roggeman
? how many officers took part in the raid
= around 60 | 60 | around 60 officers
@ in a raid shortly before dawn on Tuesday, in which around 60 officers took part
? What does the Art Recovery Register do?
= a database of missing works | lists about 70,000 missing objects | a database of missing works run from London
@ alerted the Art Recovery Register (ARR), a database of missing works run from London
@ According to the Art Recovery Register, which lists about 70,000 missing objects
? What was repaired at the museum when the theft took place?
= its roof
@ was closed for repairs to its roof
? Who was director of the museum before Annelies Roggeman and wrote to the thieves each January?
= Herman Kesteloot
@ The former director, Herman Kesteloot, refused to have it painted over, and wrote a letter to the thieves each January
? when did Herman Kesteloot die
= in 2021 | 2021
@ He died in 2021, aged 83.
? What does the Hotel De Gouden Klos take its name from?
= a lacemaker's bobbin
@ The owner of the Hotel De Gouden Klos, which takes its name from a lacemaker's bobbin
? who is leonie hartwig
= a criminologist at the University of Graz | a criminologist
@ says Dr. Leonie Hartwig, a criminologist at the University of Graz who has spent two decades interviewing convicted art thieves
? How much did Scaldia pay the museum in 2014?
= 6.2 million euros
@ the Antwerp company Scaldia paid the museum 6.2 million euros in 2014
? what was written on the back of the canvas?
= a shopping list in the painter's own hand | a shopping list
@ The answer, known only to a handful of people, was a shopping list in the painter's own hand.
? For which firm did Marius Crainic drive?
= Transolt | the haulage firm Transolt
@ Mr. Crainic, who drove regularly between Romania and Belgium for the haulage firm Transolt
? Whose telephone contained nine pictures of the paintings?
= Mr. Porumb's | Mr. Porumb
@ Prosecutors say that Mr. Porumb's telephone contained nine pictures of the paintings
? Where was Costel Bratu arrested?
= at a petrol station outside Debrecen | a petrol station outside Debrecen | outside Debrecen
@ Costel Bratu, who was arrested at a petrol station outside Debrecen on 9 February
? Over how many years must the loan from the Flemish government be repaid?
= twelve years | twelve
@ a loan from the Flemish government, to be repaid over twelve years
~ Which Romanian policeman is in charge of hunting for lost heritage?
= Radu Vântulescu
@ Commissioner Radu Vântulescu, who leads the cultural property unit of the Romanian police
~ What tipped off the detectives?
= a photograph that was sent to an art dealer in Vienna | a photograph that was sent to an art dealer in Vienna in October | a photograph
@ said investigators had been put on the track by a photograph that was sent to an art dealer in Vienna in October
~ how fast did the burglars get the job done
= less than four minutes | four minutes
@ The thieves needed less than four minutes.
~ Which artist's picture has yet to turn up?
= Maria Coppens
@ A fourth painting taken in the same night, a small winter landscape by Maria Coppens, is still missing.
@ "Frost at Neerbeek" by Maria Coppens, one of the few women admitted to the Antwerp guild in her time, was in none of the crates.
~ Who handed out bread for free to mark the good news?
= Wim Daelemans
@ because Wim Daelemans had announced that he would give away every loaf in the shop
~ What was the late museum chief's wife doing when word reached her?
= feeding her hens | she was feeding her hens
@ who was given the news by telephone while she was feeding her hens
~ Which former guard was wrongly under a cloud after the break-in?
= Luc Stappaerts
@ Luc Stappaerts, who was night watchman at the time and was suspected for two years of having opened the service door
~ how much is the municipality going to spend on better security
= 350,000 euros
@ The town council has set aside 350,000 euros for a new alarm
~ In how many of the cases the scholar looked at did the haul end up with a rich buyer?
= only nine | nine
@ In her study of 212 thefts from European museums, published in 2019, only nine led to a sale to a private collector
~ What do insiders call the question that shows a blackmailer really has the goods?
= "proof of life" | proof of life
@ Such tests are called "proof of life" in the trade
~ How did the lorry driver lose his life?
= in a collision near Győr | a collision near Győr | a collision
@ was killed in a collision near Győr the following year
~ What did the arrested villager think was in the boxes?
= the tools of a friend
@ told a judge on Saturday that he had believed the crates contained the tools of a friend, and had never opened them
~ where does the uncle's younger accomplice have his business?
= the town of Valea Nucilor | in the town of Valea Nucilor | Valea Nucilor
@ His nephew Dorin Porumb, 44, a former bodybuilder who runs a car wash in the town of Valea Nucilor
~ Why did the homecoming take place later than planned?
= the varnish had turned cloudy | because restorers at the Royal Heritage Workshop in Brussels found that the varnish had turned cloudy | restorers at the Royal Heritage Workshop in Brussels found that the varnish had turned cloudy
@ had been put off by five weeks because restorers at the Royal Heritage Workshop in Brussels found that the varnish had turned cloudy
~ which beer-making clan donated millions
= Van Outryve | the brewing family Van Outryve
@ a gift of 2.5 million euros from the brewing family Van Outryve
~ What job could the ex-watchman get now?
= an attendant in the upper room | a post as an attendant in the upper room | an attendant
@ He has been offered a post as an attendant in the upper room
! how old is annelies roggeman
! In which year was "The Lacemaker's Daughter" painted?
! How many tourists from Canada come to Hofdael each year?
! What is the name of the art dealer in Vienna?
! How much is "Frost at Neerbeek" worth?
! How many children does Luc Stappaerts have?
! Who built the Hofdael Museum?
! What sentence did Dorin Porumb receive?
! In which museum does the Mona Lisa hang?
! Which river flows through Budapest?
! when did Belgium introduce the euro
! How many players are there in a volleyball team?
