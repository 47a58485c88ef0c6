# Varnmouth hands in bid for 2040 Summer Games
LAUSANNE – The British port of Varnmouth on Wednesday became the fourth city to enter the contest for the 2040 Summer Olympics, when a delegation headed by its mayor, Harriet Pell-Jones, delivered a 312-page file to the International Olympic Committee (IOC).
The plan, which carries the title "Games by the Tide", foresees that 70 per cent of the contests would take place in existing arenas, while a stadium for 55,000 spectators and a swimming hall would be erected on the site of the former Corran shipyard, where the last vessel was launched in 1994.
"We are not asking the world to admire us, we are asking it to visit us," said Pell-Jones, a former rower who won a silver medal in Sydney in 2000. She put the cost at £6.8 billion, of which the government in London has promised to bear a third, provided that the city's residents agree in a referendum on 12 May.
The other candidates are Busan, Montreal and a joint bid by three towns in northern Italy. The IOC, which abandoned the old system of public campaigns in 2019, is expected to choose its preferred partner in the autumn of next year.
A group of opponents calling itself No Rings Here, which says that it has collected around 31,000 signatures, protested in front of Varnmouth town hall at the same hour. Its spokesman, the geography teacher Colm Attridge, described the file as "three hundred pages of hope and twelve of arithmetic".

# What the Games would do to Shipwright Row
Maureen Duddy has lived at number 14 Shipwright Row since she was married in 1971, and from her kitchen she can see the rusting cranes that, if the mayor has her way, will make room for the Olympic stadium. Her house, along with 85 others in the Corran quarter of Varnmouth, would have to make room as well.
"They sent a young man with a tablet who called me a stakeholder," said the 76-year-old widow of a welder. "I told him I hold a lease."
Under the proposal the tenants would be moved to new flats at Hessle Green, about three miles inland, and receive compensation of between £12,000 and £20,000 per household. Bid Varnmouth Ltd, the company set up by the city to prepare the application, stresses that nobody would be forced to leave before 2034.
Her neighbour Tariq Osmani, who repairs bicycles at the corner, sees it differently. "Half the shops here have been shut since the ferry stopped," he said, referring to the crossing to Ostend, which was given up six years ago. He hopes for customers and has put a poster with the five rings in his window; twice it has been torn down.
Not only houses are at stake. On the mudflats below the slipway some 4,000 knots and dunlins spend the winter, and the Estuary Birds Trust (EBT) fears that dredging for the sailing races would destroy their feeding grounds. Its director, Imogen Strake, has announced that she will go to court if the channel is deepened by more than a metre.
The city council will discuss the matter in public at St Brannoc's church hall on Thursday, because the council chamber holds only 90 people.

# Analysis: The arithmetic behind the rings
Since 1960 not a single Summer Games has been held without exceeding its budget, and there is little to suggest that Varnmouth, a city of 480,000 whose own finances were placed under supervision as recently as 2023, would be the first.
The £6.8 billion named in the bid book does not contain the cost of security, which is usually borne by the state, nor that of the 19-mile tramway to the airport at Kelding. Dr Anselm Brodie, an economist at the Hartwell Institute who has examined the figures at the request of the council's opposition, arrives at "something between nine and eleven billion". He considers above all the expected revenue from tickets, £1.4 billion, to be exaggerated, since it presupposes that nine seats in ten are sold even at the handball.
Sir Desmond Achterby, the retired airline manager who chairs Bid Varnmouth Ltd, rejects such estimates. "Dr Brodie counts every paving stone and forgets that people will walk on it for fifty years," he told this magazine. He points out that the athletes' village, intended for 14,500 beds, would be turned into 3,900 flats after the Games, half of them at controlled rents.
History offers comfort to both sides. In 1986 Varnmouth was host to the World Student Championships, whose cycling track, nicknamed the Soup Bowl, had to be demolished after eleven years owing to damp; but the swimming pool built at that time is still visited by 700 people a day.
The real reason for the haste, several councillors concede in private, is that the government's programme for neglected coastal towns expires in 2029. Without the Games the tramway would hardly be paid for by anyone.

# Interview: "A city may also be loved for what it leaves alone"
Colm Attridge corrects exercise books while he talks. The 44-year-old, who teaches geography at Lady Frances School and has become the face of the campaign against the Olympic bid, says he never meant to go into politics. "I went to one meeting because it was raining," he says.
That was in October, when the council presented its plans in the library and he asked why the map showed a car park where the salt marsh is. Nobody could tell him. Three weeks later, in the back room of a pub called the Drowned Bell, he and five others founded No Rings Here.
Attridge is no enemy of sport; he has run the Varnmouth half marathon eight times, and his daughter Niamh belongs to the national junior squad in judo. What annoys him is the order of things. "We closed two libraries and a maternity ward to save £9 million, and now we find billions," he says. "A city may also be loved for what it leaves alone."
Opponents accuse him of being supported from outside. It is true that the Swedish foundation Klarvatten gave the group £15,000 for leaflets, a donation which he published himself; he firmly denies having received anything from rival cities, as the councillor Barnaby Thrupp had claimed on local radio. Thrupp has since apologised.
And if the people vote in favour? Then, he says, he will take down his posters, buy tickets for the hammer throw and hold his tongue. The latest survey, carried out by the polling firm Meridian Voice among 1,050 residents, shows 46 per cent for the bid, 43 per cent against it and the rest undecided.

# Varnmouth votes no by 1,912 ballots
VARNMOUTH – The people of Varnmouth have rejected an application for the 2040 Summer Olympics by the narrowest of margins. According to the final count, announced at 3.20 a.m. on Friday by the returning officer, Judith Mbeki-Lowe, 50.6 per cent of those who took part in the referendum voted against the bid; turnout was 61 per cent.
The decision was made in the suburbs. While the Corran quarter, where 86 houses were to be pulled down, voted in favour by a small majority to general surprise, Hessle Green, which was to take in the displaced tenants, turned the plan down by almost two to one.
Mayor Pell-Jones, who looked exhausted, said that she would withdraw the file from Lausanne the same day. She did not intend to step down. "I have lost races before, and one gets out of the boat and carries it home," she said.
In London the sports minister, Alistair Coombe, regretted the result but ruled out that the promised money would be spent in the city in another way. This was sharply criticised by Sir Desmond Achterby, who spoke of "punishment by spreadsheet". His company, which employs 38 people, is to be wound up by the end of July.
The preparation of the bid had swallowed £11.3 million, about half of which came from private donors such as the brewery Pargeter & Son. The IOC said in a short statement that it respected the vote and would continue its talks with the remaining three candidates.
At the Drowned Bell, where the opponents had gathered, there was singing until dawn. Colm Attridge was not among them: he had gone home at midnight because he had to teach the first lesson.

? Who heads the delegation that delivered the file in Lausanne?
= Harriet Pell-Jones
@ when a delegation headed by its mayor, Harriet Pell-Jones, delivered a 312-page file to the International Olympic Committee (IOC).
? What title does the plan carry?
= "Games by the Tide" | Games by the Tide
@ The plan, which carries the title "Games by the Tide", foresees that 70 per cent
? How many signatures does No Rings Here say it has collected?
= around 31,000 | 31,000 | around 31,000 signatures
@ A group of opponents calling itself No Rings Here, which says that it has collected around 31,000 signatures
? which other cities are candidates for 2040
= Busan, Montreal and a joint bid by three towns in northern Italy
@ The other candidates are Busan, Montreal and a joint bid by three towns in northern Italy.
? Where would the tenants of Shipwright Row be moved?
= Hessle Green, about three miles inland | to new flats at Hessle Green, about three miles inland | new flats at Hessle Green | Hessle Green
@ Under the proposal the tenants would be moved to new flats at Hessle Green, about three miles inland
@ Hessle Green, which was to take in the displaced tenants, turned the plan down by almost two to one
? Who is the director of the Estuary Birds Trust?
= Imogen Strake
@ the Estuary Birds Trust (EBT) fears that dredging for the sailing races would destroy their feeding grounds. Its director, Imogen Strake, has announced
? What was the nickname of the cycling track?
= the Soup Bowl | Soup Bowl
@ whose cycling track, nicknamed the Soup Bowl, had to be demolished after eleven years owing to damp
? when does the programme for neglected coastal towns expire
= 2029 | in 2029
@ the government's programme for neglected coastal towns expires in 2029
? In which pub was No Rings Here founded?
= the Drowned Bell | Drowned Bell | a pub called the Drowned Bell
@ in the back room of a pub called the Drowned Bell, he and five others founded No Rings Here
? How many residents did Meridian Voice ask?
= 1,050 | 1,050 residents
@ carried out by the polling firm Meridian Voice among 1,050 residents
? What was the turnout in the referendum?
= 61 per cent
@ 50.6 per cent of those who took part in the referendum voted against the bid; turnout was 61 per cent
? Why had Colm Attridge gone home at midnight?
= because he had to teach the first lesson | he had to teach the first lesson
@ he had gone home at midnight because he had to teach the first lesson
~ On what ground would Varnmouth put up its new stadium?
= the site of the former Corran shipyard | on the site of the former Corran shipyard | the former Corran shipyard
@ a stadium for 55,000 spectators and a swimming hall would be erected on the site of the former Corran shipyard
~ At which Games did Pell-Jones earn her medal?
= Sydney in 2000 | in Sydney in 2000 | Sydney
@ said Pell-Jones, a former rower who won a silver medal in Sydney in 2000
~ What share of the bill is London willing to pick up?
= a third
@ She put the cost at £6.8 billion, of which the government in London has promised to bear a third
~ when are the olympic officials likely to decide who gets 2040
= in the autumn of next year | the autumn of next year
@ is expected to choose its preferred partner in the autumn of next year
~ Who speaks for the people opposing the Varnmouth bid?
= Colm Attridge | the geography teacher Colm Attridge
@ Its spokesman, the geography teacher Colm Attridge, described the file as
~ How many homes in Corran besides Maureen Duddy's would have been knocked down?
= 85 | 85 others
@ Her house, along with 85 others in the Corran quarter of Varnmouth, would have to make room as well.
~ What was Mrs Duddy's late husband by trade?
= a welder | welder
@ said the 76-year-old widow of a welder
~ How much would each household at Shipwright Row be paid for giving up its home?
= between £12,000 and £20,000
@ receive compensation of between £12,000 and £20,000 per household
~ Which shopkeeper backs the Games in the hope of more business?
= Tariq Osmani
@ Her neighbour Tariq Osmani, who repairs bicycles at the corner, sees it differently.
~ To which foreign harbour did ships from Varnmouth sail until six years ago?
= Ostend
@ referring to the crossing to Ostend, which was given up six years ago
~ What does the bird charity think would ruin the places where waders eat?
= dredging for the sailing races | dredging
@ the Estuary Birds Trust (EBT) fears that dredging for the sailing races would destroy their feeding grounds
~ Why won't councillors hold Thursday's debate in their usual room?
= because the council chamber holds only 90 people | the council chamber holds only 90 people
@ The city council will discuss the matter in public at St Brannoc's church hall on Thursday, because the council chamber holds only 90 people.
~ who got Brodie to go over the figures
= the council's opposition
@ an economist at the Hartwell Institute who has examined the figures at the request of the council's opposition
~ What does Dr Brodie reckon the Games would really cost, in pounds?
= "something between nine and eleven billion" | something between nine and eleven billion | between nine and eleven billion
@ arrives at "something between nine and eleven billion"
~ In which line of business did Sir Desmond work before he retired?
= airline | the retired airline manager | airline manager
@ Sir Desmond Achterby, the retired airline manager who chairs Bid Varnmouth Ltd
~ How many flats would the competitors' quarters become afterwards?
= 3,900 | 3,900 flats
@ the athletes' village, intended for 14,500 beds, would be turned into 3,900 flats after the Games
~ What event did the city stage in the eighties?
= the World Student Championships | World Student Championships
@ In 1986 Varnmouth was host to the World Student Championships
~ what sport does attridge's child do
= judo
@ his daughter Niamh belongs to the national junior squad in judo
~ Which Scandinavian body paid for the protesters' flyers?
= Klarvatten | the Swedish foundation Klarvatten
@ the Swedish foundation Klarvatten gave the group £15,000 for leaflets
~ who took back his words about money from rival cities
= Barnaby Thrupp | Thrupp
@ as the councillor Barnaby Thrupp had claimed on local radio. Thrupp has since apologised.
~ Which cabinet member said Varnmouth would not see the money for other purposes?
= Alistair Coombe
@ In London the sports minister, Alistair Coombe, regretted the result but ruled out that the promised money would be spent in the city in another way.
~ What was spent on getting the bid ready?
= £11.3 million
@ The preparation of the bid had swallowed £11.3 million
! How old is Harriet Pell-Jones?
! cost of the tramway to Kelding
! Who was mayor of Varnmouth in 1986?
! How many people work for the Estuary Birds Trust?
! Who is the head of the bid of Busan?
! When was the Corran shipyard founded
! How much did the brewery Pargeter & Son give?
! What is the name of Maureen Duddy's husband?
! who painted the Mona Lisa
! How far is the moon from the earth?
! Which party won the last election in Japan?
! How long should an egg be boiled?
