# Former enemies set out on first joint patrol in desert city
TIN-AZAR, Feb. 23 (Sahel Press Agency) – Soldiers and former rebels who fought each other for three years drove out together on Thursday for the first joint patrol in the northern city of Tin-Azar, a step that had been promised in a peace agreement signed almost 20 months ago.
About 60 men in 14 pick-up trucks took part in the patrol, which left the military camp at 8 a.m. and moved through the market quarter to the old airport, witnesses said. Residents lined the streets and some women ululated.
The unit belongs to the Joint Security Mechanism (JSM), a force of 600 that is to be made up in equal parts of troops of the national army, members of the Coordination of the Movements of Azar (CMA) and fighters of the pro-government militia Ganda Ton.
"Yesterday we looked at each other through gun sights, today we share a thermos of tea," said Colonel Moussa ag Intalla, the commander of the mechanism, who deserted from the army in 2012 and led a rebel battalion.
His deputy, Major Oumar Bathily, comes from the army and lost a brother in the battle of Tin-Azar in May 2014, in which at least 50 soldiers were killed.
The patrols are intended to prevent banditry and to prepare the ground for the return of some 36,000 refugees who live in camps in Mauritania and Niger.
They had been put off five times, most recently in January, when a suicide bomber of the jihadist group Katibat al-Furqan drove a lorry full of explosives into the camp and killed 58 men who were lining up for breakfast.
The United Nations mission, known by its French acronym MISTAZ, supplied the vehicles and the radios, said its spokeswoman, Radhika Achar.

# In Tin-Azar, tea, old grudges and no fuel
By Ibrahima Sangaré, L'Écho du Fleuve
TIN-AZAR – On the third day of the joint patrols the trucks stay in the yard. There is no diesel, because the supplier in the river port of Korioumbé has not been paid, and the men of the Joint Security Mechanism sit in three circles under three acacia trees.
The circle of the army is the largest. In the second sit the men of the Coordination, most of them Tuareg and Arabs, and in the third those of Ganda Ton, a militia whose name means "sons of the soil" and which was founded in 2008 by Songhai farmers.
"We have one cook and three pots," says Fadimata walet Akli, the only woman officer of the mechanism, a sergeant who grew up in a refugee camp in Burkina Faso and speaks five languages. She was chosen to be the interpreter, but she is also the person to whom everybody complains.
The complaints are about pay. A soldier gets 95,000 francs a month; the former rebels were promised the same, but have received only an allowance for food of 1,500 francs a day.
The shopkeepers of the city are content all the same. Hamza Ould Sidaty, who sells mattresses near the great mosque, was robbed four times last year. Since the patrols began he has left his shop open until after the evening prayer, he says.
Others are afraid. The quarter of Aljanabandia was shelled by the rebels in 2013, and the imam of its mosque, Alhousseini Maïga, has refused to greet the patrol. "Let them first say where our eleven boys are buried," he says.
On the wall of the radio station somebody has painted a camel and a buffalo pulling the same cart. Nobody has said who painted it, but the cart has no wheels.

# Capital celebrates, but patrol deal leaves hardest questions open
Analysis – When President Boubacar Diatigui greeted the first joint patrol as "the end of the word enemy", he was speaking above all to donors. A conference at which the country hopes to raise 2.1 billion dollars for the north opens in Brussels on March 15, and without the patrols many chairs would have stayed empty.
The agreement, which was negotiated in Algiers and signed in June two years ago, provided that the joint patrols should begin within 60 days. They began after 610.
The delay had three reasons, according to Dr Kadiatou Tembely, a political scientist at the University of the Delta who advised the mediators. The rebels wanted to keep their heavy weapons, the army refused to salute officers who had deserted, and the smaller movements demanded places for themselves.
The last obstacle was removed on February 10, when the government accepted interim authorities in five northern regions, the heads of which are nominated by the Coordination in two cases, by the militias in another two and by itself in one.
What has not been settled is the question of who commands in an emergency. Under a secret annex, seen by this newspaper, every order to open fire needs the consent of the three liaison officers, a rule which a Western diplomat described as "a recipe for dying politely".
Nor does the mechanism include the Congress for Justice in Azar (CJA), a breakaway group led by the former customs officer Hama ag Mossa, which blocked the road to the town of Menastrou with burnt-out lorries last week. It wants at least 40 of the 600 places.
The jihadists, who are excluded from any deal, have meanwhile united. In a video published on March 2, the leaders of four groups, among them the Katibat al-Furqan (also called Al-Forkane Brigade), announced a merger under the name of Jabhat al-Sahra.

# "Trust is not a condition, it is a result": the general who brought them together
Interview write-up – Major General Jens-Ove Halkier, a Norwegian who commanded the UN troops in Tin-Azar for 16 months, has a simple explanation for the fact that the joint patrols came about at all: football.
"In September we had a match every Friday, and after six weeks the teams were mixed, because the rebels had no goalkeeper," he says at his home near Trondheim, to which he returned in April.
He has harsh words for the politicians. The barracks for the joint force, for which the European Union had given 3.4 million euros, were built without a well, he says, so that water had to be brought in lorries from a distance of 27 kilometres.
Asked about the attack of January 18, the worst in the country's history, he takes his time. The gate had been left open because a delegation was expected, and the lorry was painted in the colours of the mechanism. "I had approved that paint myself," the general says.
Two days later Colonel ag Intalla and Major Bathily came to his office together and told him that they would start with or without permission. It was then that he knew it would work, Halkier says.
He does not believe that the UN mission, which costs about a billion dollars a year, should stay for ever. In his opinion half of the 13,000 blue helmets could be withdrawn if the mechanism were enlarged to 2,000 men and given helicopters.
His successor is Brigadier General Amina Chowdhury-Karim of Bangladesh, the first woman to lead the sector.
The general is now writing a book about his time in the desert. It will be called "Three Pots".

# Two killed as mine hits joint patrol on road to Menastrou
TIN-AZAR, May 9 (Sahel Press Agency) – Two members of a joint patrol were killed and five were injured on Tuesday when their vehicle ran over a mine about 35 kilometres east of Tin-Azar, on the road to Menastrou, the Joint Security Mechanism said.
The dead were a soldier from the southern region of Sikoro and a former rebel from the town of Anefrit. They were buried next to each other at the request of their comrades, said Major Oumar Bathily, the deputy commander.
It was the first deadly attack on the patrols since they began in February. Jabhat al-Sahra, an alliance of jihadist groups, claimed responsibility in a message to the Mauritanian news site Al-Khabar al-Sahrawi.
The Congress for Justice in Azar, which had lifted its blockade of the road in April in return for 35 places in the force, denied having known about the mine. Its leader, Hama ag Mossa, said that his scouts had driven along the same track the evening before.
The mechanism has carried out 71 patrols so far and arrested 23 suspected bandits, according to a report which was presented to the Security Council on Monday by the head of the UN mission, the Chilean diplomat Ignacio Larraguibel.
The report says that robberies in the city have fallen by almost two thirds, but that only 1,900 refugees have come back. Most of the others told interviewers that they were waiting for schools to open.
The government announced that the former rebels would be paid regular wages from June 1. Defence Minister Tiéman Coulibary said that a second joint unit would be set up in the city of Kidara before the rainy season.

? When did the patrol leave the military camp on Thursday?
= at 8 a.m. | 8 a.m.
@ the patrol, which left the military camp at 8 a.m. and moved through the market quarter to the old airport
? Who is the commander of the Joint Security Mechanism?
= Moussa ag Intalla | Colonel Moussa ag Intalla
@ said Colonel Moussa ag Intalla, the commander of the mechanism
? How many soldiers died in the battle of Tin-Azar in May 2014?
= at least 50 | at least 50 soldiers | 50
@ lost a brother in the battle of Tin-Azar in May 2014, in which at least 50 soldiers were killed.
? Where do the 36,000 refugees live?
= in camps in Mauritania and Niger | camps in Mauritania and Niger | Mauritania and Niger
@ to prepare the ground for the return of some 36,000 refugees who live in camps in Mauritania and Niger.
? Who supplied the vehicles and radios?
= The United Nations mission, known by its French acronym MISTAZ | The United Nations mission | MISTAZ
@ The United Nations mission, known by its French acronym MISTAZ, supplied the vehicles and the radios
? what does the name Ganda Ton mean
= "sons of the soil" | sons of the soil
@ a militia whose name means "sons of the soil" and which was founded in 2008 by Songhai farmers.
? How much does a soldier get a month?
= 95,000 francs | 95,000
@ A soldier gets 95,000 francs a month
? Who is Alhousseini Maïga?
= the imam of its mosque | imam
@ the imam of its mosque, Alhousseini Maïga, has refused to greet the patrol.
? When does the conference in Brussels open?
= March 15 | on March 15
@ A conference at which the country hopes to raise 2.1 billion dollars for the north opens in Brussels on March 15
? Where was the agreement negotiated?
= Algiers | in Algiers
@ The agreement, which was negotiated in Algiers and signed in June two years ago
? Who leads the Congress for Justice in Azar?
= Hama ag Mossa | the former customs officer Hama ag Mossa
@ the Congress for Justice in Azar (CJA), a breakaway group led by the former customs officer Hama ag Mossa
@ Its leader, Hama ag Mossa, said that his scouts had driven along the same track the evening before.
? How much does the UN mission cost a year?
= about a billion dollars | a billion dollars | about a billion dollars a year
@ the UN mission, which costs about a billion dollars a year
? What will the general's book be called?
= "Three Pots" | Three Pots
@ It will be called "Three Pots".
? Why had the gate been left open on January 18?
= because a delegation was expected | a delegation was expected
@ The gate had been left open because a delegation was expected
? How many patrols has the mechanism carried out so far?
= 71 | 71 patrols
@ The mechanism has carried out 71 patrols so far
? which minister said that a second joint unit would be set up in Kidara
= Tiéman Coulibary | Defence Minister Tiéman Coulibary
@ Defence Minister Tiéman Coulibary said that a second joint unit would be set up in the city of Kidara before the rainy season.
~ Which extremists blew up the garrison in January?
= Katibat al-Furqan | the jihadist group Katibat al-Furqan
@ when a suicide bomber of the jihadist group Katibat al-Furqan drove a lorry full of explosives into the camp and killed 58 men
~ What were the victims of the truck bomb doing when they died?
= lining up for breakfast
@ killed 58 men who were lining up for breakfast.
~ What are the rounds by ex-rebels and troops meant to stop?
= banditry
@ The patrols are intended to prevent banditry and to prepare the ground for the return of some 36,000 refugees
~ who speaks for the blue helmets' mission
= Radhika Achar | its spokeswoman, Radhika Achar
@ said its spokeswoman, Radhika Achar.
~ Why did the cars not move out on the third day?
= There is no diesel | no diesel | the supplier in the river port of Korioumbé has not been paid
@ There is no diesel, because the supplier in the river port of Korioumbé has not been paid
~ Which female translates between the groups of fighters?
= Fadimata walet Akli
@ "We have one cook and three pots," says Fadimata walet Akli, the only woman officer of the mechanism
~ How often did burglars or thieves hit the bedding seller?
= four times
@ Hamza Ould Sidaty, who sells mattresses near the great mosque, was robbed four times last year.
~ Which part of town came under fire from the insurgents in 2013?
= Aljanabandia | The quarter of Aljanabandia
@ The quarter of Aljanabandia was shelled by the rebels in 2013
~ How many days went by between the peace deal and the start of the common rounds?
= 610 | after 610
@ They began after 610.
~ Which scholar had counselled the go-betweens?
= Kadiatou Tembely | Dr Kadiatou Tembely
@ according to Dr Kadiatou Tembely, a political scientist at the University of the Delta who advised the mediators.
~ Whose approval is required before anybody may shoot?
= the three liaison officers | the consent of the three liaison officers
@ every order to open fire needs the consent of the three liaison officers
~ Under what name did four Islamist bands join forces?
= Jabhat al-Sahra
@ announced a merger under the name of Jabhat al-Sahra.
~ What sport helped the old foes get together, in the Norwegian's view?
= football
@ has a simple explanation for the fact that the joint patrols came about at all: football.
~ what was lacking in the quarters paid for by Brussels
= a well | well
@ The barracks for the joint force, for which the European Union had given 3.4 million euros, were built without a well
~ Who took over from the Scandinavian officer?
= Amina Chowdhury-Karim | Brigadier General Amina Chowdhury-Karim | Brigadier General Amina Chowdhury-Karim of Bangladesh
@ His successor is Brigadier General Amina Chowdhury-Karim of Bangladesh, the first woman to lead the sector.
~ Why have so few of the displaced moved back home?
= they were waiting for schools to open | waiting for schools to open
@ Most of the others told interviewers that they were waiting for schools to open.
! Who was the driver of the lorry in the January attack?
! How old is Colonel ag Intalla?
! How many joint patrols took place in 2014?
! What did the radios cost?
! How many men belong to Jabhat al-Sahra?
! Who is the president of Niger?
! Who painted the camel and the buffalo on the radio station?
! When will the airport of Tin-Azar reopen?
! How many bones are there in the human body?
! who won the 2018 world cup
! What is the current price of gold?
! Which planet is closest to the sun?
