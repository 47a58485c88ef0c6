# Tens of thousands march with buckets as Tamaria's water crisis deepens
ARDESH, May 12 (Meridian News) – Tens of thousands of people carrying blue buckets marched through the Tamarian capital on Saturday to demand the dismissal of Infrastructure Minister Osman Keridze, whom they blame for the contamination of drinking water in the country's second city, Lomari.
Police put the number of demonstrators at 35,000, while the organisers spoke of more than 90,000. The march, which began at the old tram depot and ended before the parliament building, passed off largely peacefully, although eleven people were treated for the effects of heat.
"We have boiled our water for 48 days, and now we are boiling ourselves," Nadia Osteris, a schoolteacher from Lomari who has become the face of the movement, called out to the crowd from the roof of a fire engine.
Since the end of March at least 2,600 inhabitants of Lomari have fallen ill with a stomach infection which doctors have traced back to the Sarn reservoir, 17 kilometres north of the city. Four of them, all over 70 years of age, have died.
Keridze, who has been in charge of the ministry for six years, rejected the calls for his resignation. In an interview with state television he said that the pipes dated from the time of his grandfather and that "one does not dismiss the doctor because the patient is old".
A spokesman for Prime Minister Leonid Vasko, Grigol Antel, said the head of government had full confidence in his minister. He added that tankers were supplying the city with around 400,000 litres of clean water a day.
According to the National Institute of Hygiene (NIH), that is less than a quarter of what is needed.

# From one kitchen to a hundred squares: the story of the Blue Buckets
LOMARI – It began, as Nadia Osteris tells it, with a pot of soup. On the second of April the teacher of chemistry noticed a smell of rotten eggs in her kitchen on Weavers' Hill, took a sample from the tap and carried it to the laboratory of her school.
What she saw under the microscope she photographed and showed to her pupils the next morning. One of them, the 16-year-old Levan Darchi, put the picture on the internet, where it was seen two million times within three days.
The following Sunday some forty neighbours placed their buckets in front of the city hall, in a row that reached to the tobacco kiosk. They were blue because a hardware shop in the quarter, owned by a cousin of Mrs Osteris, had nothing but blue ones left.
Today the movement has committees in 63 towns and is financed, as it says, solely by donations, of which none may exceed 200 lari. It has no statutes and no chairman; decisions are taken by a "ring" of 21 delegates, who are drawn by lot every month.
"We did not want to build a party, we wanted to wash our children," says Father Tomas Ilven, a priest in whose parish hall the first meetings were held. He lost his own mother to the infection on April 19.
Not all of the members are happy with the fame of the teacher. Bruno Sagar, a trade unionist who organised the dock strikes of 2009, left the ring last week, complaining that too many interviews were being given and too few pipes laid.
The city's mayor, Elene Tark, was at first among the opponents of the protest and had the buckets cleared away by the refuse service. A week later she apologised; since then she has put one on her own balcony.

# The letter in the minister's drawer
ARDESH – Infrastructure Minister Osman Keridze was warned more than a year before the outbreak in Lomari that the filters of the Sarn reservoir were no longer working, according to documents which have been seen by this newspaper.
In a letter of four pages dated February 9 of last year, the chief engineer of the state water company Tamvod, Irakli Bero, described the condition of the plant as "indefensible" and asked for the immediate release of 18 million lari for the purchase of new filters. The letter bears the ministry's stamp of receipt and, in green ink, the handwritten remark "not before the elections".
Three experts consulted independently of one another consider it probable that the remark comes from the minister, who is known for using green ink. Mr Keridze himself did not reply to a list of questions.
The engineer was transferred three months later to the waterworks of Pelin, a village with 900 inhabitants on the border, where he is still employed. "I count the ducks," Mr Bero said on the telephone, and declined to say more.
The money that had been intended for the filters was spent instead on a congress hall in the seaside resort of Batra, as can be seen from the state budget. The order for the hall went to Concordia Bau, a company in which the minister's son-in-law, Sandro Melik, held a share of 30 percent until January.
The opposition has called for a special session of parliament. "It is no longer a matter of bacteria," said Katarina Lohs, who leads the Green Union. "It is a matter of a crime in green ink."
The Public Prosecutor's Office confirmed on Wednesday evening that it had opened a preliminary inquiry, but would not say against whom it was directed.

# "He was not pushed, he slipped": minister resigns (from the Basel paper Rheinbote, translated from the German)
Six days after the publication of the letter, the Tamarian minister of infrastructure has given up his office. Osman Keridze announced the step on Tuesday in a declaration of only five sentences, in which the word water does not occur.
He was going, he wrote, "in order to protect the government from a campaign", and he denied having ever seen the engineer's warning. The remark in green ink had been forged, he claimed, without saying by whom.
Those who know the balance of power in Ardesh tell another story. On Monday evening the chairman of the governing party's parliamentary group, Zurab Hallin, is said to have visited the minister in his villa and to have told him that 29 deputies would vote against him in a motion of no confidence.
"He was not pushed, he slipped on his own ink," jokes the political scientist Mira Dvali, who heads the Caucasus and Black Sea Centre in Basel. In her opinion the prime minister hesitated because he owed to Mr Keridze, who was for a long time the treasurer of the party, his rise to power.
His successor is a surprise. Leonid Vasko has entrusted the ministry to Anika Sorel, an engineer of 38 years without a party card, who until now was in charge of the water supply of the Swiss canton of Jura and has to apply for a Tamarian passport again.
She left the country with her parents at the age of nine. Asked by this newspaper what she will do first, she answered: "Drink a glass, in public, but not before the autumn."
The stock exchange in Ardesh reacted with relief. Only the shares of Concordia Bau lost 14 percent.

# Lomari turns the tap, and keeps its buckets
LOMARI, Nov 3 (Meridian News) – Seven months after the outbreak that brought down a minister, tap water in Tamaria's second city was declared fit to drink on Saturday, an occasion celebrated by several thousand inhabitants with brass bands and free lemonade.
Infrastructure Minister Anika Sorel, keeping a promise which she had made on taking office, emptied a glass in front of the cameras at the fountain on Weavers' Hill. "A little too much chlorine," was her verdict.
The new filters, supplied by a firm in Denmark at a price of 23 million lari, went into operation on October 21. Half of the cost was borne by the European Bank for Reconstruction and Development (EBRD), which has granted a loan to be repaid over twelve years.
Irakli Bero, who was brought back from Pelin in July and appointed director of Tamvod, warned against premature rejoicing. About 260 kilometres of pipes would still have to be replaced, he said, a task for which he reckons with at least eight years.
The former minister is to stand trial in the new year. He is charged with abuse of office and with endangering public health, and faces up to ten years in prison if he is convicted; his lawyer, Petra Ganz, maintains that the proceedings are politically motivated.
The number of the dead had risen to seven by the summer. A tablet with their names was unveiled in the parish hall of Father Tomas Ilven, where a mass was said in the evening.
Nadia Osteris did not take part in the festivities, because she had to mark examination papers. She has declined an offer from the Green Union to run for parliament, and the movement intends to dissolve itself at the end of the year.
The buckets will be given to schools, in which they are to be used for growing tomatoes.

? Whose dismissal did the marchers demand?
= Osman Keridze | Infrastructure Minister Osman Keridze
@ marched through the Tamarian capital on Saturday to demand the dismissal of Infrastructure Minister Osman Keridze
? How many demonstrators were there according to the police?
= 35,000
@ Police put the number of demonstrators at 35,000, while the organisers spoke of more than 90,000.
? Where did the march end?
= before the parliament building | the parliament building
@ The march, which began at the old tram depot and ended before the parliament building, passed off largely peacefully
? How far from Lomari is the Sarn reservoir?
= 17 kilometres | 17 kilometres north of the city | 17 kilometres north
@ doctors have traced back to the Sarn reservoir, 17 kilometres north of the city.
? who is grigol antel
= A spokesman for Prime Minister Leonid Vasko | spokesman for Prime Minister Leonid Vasko
@ A spokesman for Prime Minister Leonid Vasko, Grigol Antel, said the head of government had full confidence in his minister.
? Why were the buckets blue?
= because a hardware shop in the quarter, owned by a cousin of Mrs Osteris, had nothing but blue ones left | a hardware shop in the quarter, owned by a cousin of Mrs Osteris, had nothing but blue ones left
@ They were blue because a hardware shop in the quarter, owned by a cousin of Mrs Osteris, had nothing but blue ones left.
? In how many towns does the movement have committees?
= 63 | 63 towns
@ Today the movement has committees in 63 towns
? Who organised the dock strikes of 2009?
= Bruno Sagar
@ Bruno Sagar, a trade unionist who organised the dock strikes of 2009, left the ring last week
? What remark was handwritten on the letter in green ink?
= "not before the elections" | not before the elections
@ The letter bears the ministry's stamp of receipt and, in green ink, the handwritten remark "not before the elections".
? Who is the chief engineer of Tamvod?
= Irakli Bero
@ the chief engineer of the state water company Tamvod, Irakli Bero, described the condition of the plant as "indefensible"
? When was the letter about the filters dated?
= February 9 of last year | February 9
@ In a letter of four pages dated February 9 of last year
? What share of Concordia Bau did Sandro Melik hold?
= 30 percent | a share of 30 percent
@ The order for the hall went to Concordia Bau, a company in which the minister's son-in-law, Sandro Melik, held a share of 30 percent until January.
? How many deputies would vote against the minister
= 29 | 29 deputies
@ told him that 29 deputies would vote against him in a motion of no confidence.
? Who leads the Green Union?
= Katarina Lohs
@ said Katarina Lohs, who leads the Green Union.
? When did the new filters go into operation?
= October 21 | on October 21
@ The new filters, supplied by a firm in Denmark at a price of 23 million lari, went into operation on October 21.
? Which bank bore half of the cost of the filters?
= the European Bank for Reconstruction and Development | European Bank for Reconstruction and Development | EBRD | European Bank for Reconstruction and Development (EBRD)
@ Half of the cost was borne by the European Bank for Reconstruction and Development (EBRD), which has granted a loan to be repaid over twelve years.
~ What subject does the protesters' best-known figure give lessons in?
= chemistry
@ On the second of April the teacher of chemistry noticed a smell of rotten eggs in her kitchen on Weavers' Hill
~ From what did she speak to the marchers?
= the roof of a fire engine | from the roof of a fire engine
@ called out to the crowd from the roof of a fire engine.
~ How many residents had caught the bug by the time of the big rally?
= at least 2,600 | 2,600 | at least 2,600 inhabitants
@ Since the end of March at least 2,600 inhabitants of Lomari have fallen ill with a stomach infection
~ Which body considered the deliveries by lorry far too small?
= the National Institute of Hygiene | National Institute of Hygiene | NIH | National Institute of Hygiene (NIH)
@ According to the National Institute of Hygiene (NIH), that is less than a quarter of what is needed.
~ Which teenager made the microscope snapshot go viral?
= Levan Darchi
@ One of them, the 16-year-old Levan Darchi, put the picture on the internet, where it was seen two million times within three days.
~ what's the most a single supporter may give to the campaign
= 200 lari
@ is financed, as it says, solely by donations, of which none may exceed 200 lari.
~ How are the people chosen who make up the campaign's decision-making circle?
= by lot | drawn by lot every month | drawn by lot
@ decisions are taken by a "ring" of 21 delegates, who are drawn by lot every month.
~ Which cleric's parent was killed by the disease?
= Father Tomas Ilven | Tomas Ilven
@ says Father Tomas Ilven, a priest in whose parish hall the first meetings were held. He lost his own mother to the infection on April 19.
~ Who got the dustmen to take the pails away?
= Elene Tark
@ The city's mayor, Elene Tark, was at first among the opponents of the protest and had the buckets cleared away by the refuse service.
~ To what place was the whistle-blowing technician sent off?
= the waterworks of Pelin | Pelin | a village with 900 inhabitants on the border
@ The engineer was transferred three months later to the waterworks of Pelin, a village with 900 inhabitants on the border
~ On what did the state use the cash instead of modernising the plant?
= a congress hall in the seaside resort of Batra | a congress hall
@ The money that had been intended for the filters was spent instead on a congress hall in the seaside resort of Batra
~ Which party colleague reportedly called at Keridze's home the night before he quit?
= Zurab Hallin
@ On Monday evening the chairman of the governing party's parliamentary group, Zurab Hallin, is said to have visited the minister in his villa
~ which post in the ruling party did the ousted politician fill for years
= treasurer of the party | treasurer | the treasurer of the party
@ he owed to Mr Keridze, who was for a long time the treasurer of the party, his rise to power.
~ Where did the new head of the department work before she was called home?
= the Swiss canton of Jura | Swiss canton of Jura | Jura
@ who until now was in charge of the water supply of the Swiss canton of Jura
~ How long does Tamvod's boss think renewing the rest of the network will take?
= at least eight years | eight years
@ About 260 kilometres of pipes would still have to be replaced, he said, a task for which he reckons with at least eight years.
~ What will pupils do with the symbols of the protest?
= growing tomatoes
@ The buckets will be given to schools, in which they are to be used for growing tomatoes.
! How old is Nadia Osteris?
! How much did the congress hall in Batra cost?
! Who wrote the remark for Osman Keridze's predecessor?
! What is the name of the Danish firm that supplied the filters?
! How many inhabitants does Lomari have?
! When was Elene Tark elected mayor?
! how long was keridze's prison sentence
! Who succeeded Zurab Hallin as chairman of the parliamentary group?
! Which river is the longest in Europe?
! How many cantons does Switzerland have?
! who discovered chlorine
! How much water does a tomato plant need every day?
