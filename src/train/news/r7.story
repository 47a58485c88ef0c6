# Gunmen seize bus with 41 on board in north-western Nigeria
KADURA, Nigeria – Gunmen on motorcycles stopped a long-distance bus in north-western Nigeria on Monday and drove off with it and the 41 people on board, police said. It was the third abduction on the same road since the beginning of the year.
The bus, which belongs to the company Royal Sahel Lines, was on its way from the market town of Kadura to Abuja when it was halted at about 5.30 am near the village of Gidan Zaki, in the country's north-western Rimi state, according to the state's police commissioner, Ibrahim Danjuma-Bello.
Instead of marching the travellers into the bush, as is usual, the attackers put one of their own men behind the wheel. The vehicle was last seen crossing the dry bed of the river Tsauni in the direction of the Kumbashi forest.
Two passengers managed to jump out of a window. One of them, a cloth dealer, told the police that there had been between 15 and 20 attackers and that some of them wore parts of army uniforms.
Among those taken are 23 pupils of a girls' boarding school who were travelling to a mathematics competition, and their headmistress, Hadiza Lawal. The driver, Sunday Okpara, was left lying by the road with a gunshot wound in the shoulder.
No group has claimed responsibility. Security circles suspect a gang led by a man known as Dogo Wuta, "the tall one of the fire", who was released from prison in 2021 in exchange for captive soldiers.
President Musa Adewale-Garba sent two additional battalions to the state and said that no ransom would be paid. "We do not buy our children, we bring them home," he declared.

# The empty desks of Form 3
KADURA – On the blackboard of Form 3 there is still an equation that nobody is allowed to wipe off. It was set on Friday by Hadiza Lawal, who teaches mathematics herself although she has been headmistress of the Queen Daurama Girls' School for nine years, and only one pupil had solved it by the evening.
That pupil, Zainab Usman, is 15 and one of the 23 girls who were on the hijacked bus. Her father, the tailor Usman Sani, had sold a goat to pay the fare of 7,500 naira.
"She has never been further than the river," he says. He sits with some 40 other parents under the neem tree in the school yard, where they have been waiting since Monday, because it is the only place in the quarter with a telephone signal.
On Wednesday afternoon the phone of the deputy headmistress, Mrs. Rahila Bitrus, rang. A man who introduced himself as "the treasurer" demanded 300 million naira and twelve motorcycles, and held the receiver up so that a girl could be heard saying that they were being given water and biscuits.
Mrs. Bitrus wrote down every word, in red ink, in the class register. She then handed the book over to the secret service, the Directorate of State Protection (DSP), which forbade her to talk about it, a ban that she has decided to ignore.
The parents have since been collecting. The emir of Kadura, Alhaji Sule Tijjani, gave his horse, which was auctioned in the market for 1.8 million naira; the Catholic parish sold its generator.
The bus company has contributed nothing so far. It pointed out that it, too, had lost something: the bus was new.

# A road that nobody guards
For 118 kilometres, the road from Kadura to the south runs through country in which the state is represented by a single police post, that of Gidan Zaki. On the morning when the bus was taken, it was not manned: its six officers had been called to the wedding of a senator's son to direct the traffic.
This was admitted on Thursday by the police commissioner, Ibrahim Danjuma-Bello, after first having denied it. The senator, Bashir Kankara, said that he had invited the men as guests.
Kidnapping has become an industry in the north-west. According to the research institute Sahel Monitor in Abuja, ransoms of at least 13 billion naira were paid in the region last year, about twice as much as the year before.
The institute's director, Ngozi Achebe-Wright, distinguishes between two kinds of gangs. There are those that live off the cattle they steal and take people on the side, and there are "the firms", as she calls them, with a treasurer, scouts and a man who is responsible for food.
Dogo Wuta's gang belongs to the second kind. Its leader, a former lorry driver whose real name is Lawali Garba, is said to command between 200 and 300 men, and to have a particular liking for vehicles, because in the forest he uses them as shelters.
That he is at large is due to a bargain struck by the former governor, Aminu Rimi-Shehu, who exchanged him and five others for 14 soldiers. The ex-governor, who lives in London today, defends it to this day as "the best deal I ever made".
Meanwhile, the army has set fire to several hamlets on the edge of the Kumbashi forest, as inhabitants report. A spokesman, Colonel Femi Adigun, spoke of "bush fires caused by the season".

# Freed after 46 days: girls walk out of the forest
ABUJA – Thirty-six of the 41 people who were abducted with a bus in Rimi state in February were set free on Friday night. They walked for eleven hours until they met a patrol of the border guard near the town of Birnin Kuka, on the frontier with Niger, the government said.
Two hostages had escaped on the day of the abduction, and two died in captivity: a trader with diabetes and a student of pharmacy, Chinedu Eze, who was shot when he tried to run away. A Beninese engineer is still being held.
All of the 23 schoolgirls are alive. Barefoot and wrapped in army blankets, they were flown to Abuja on Saturday and examined in the Unity Hospital; eight of them suffer from malaria, one has a broken arm.
The information minister, Lola Bankole, stressed that they had been freed "by pressure and not by payment". The gang had been surrounded for a week, she said, and had given up after its supplies of fuel had been cut off.
Two sources close to the negotiations told a different story. According to them, 180 million naira changed hands on the night of Thursday in a petrol station on the road to Birnin Kuka; the go-between was a cattle trader, Malam Yahaya, in whom both sides had confidence.
The headmistress, Hadiza Lawal, declined to speak about the circumstances. She had taught every day, she said, with charcoal on the side of the bus, and the girls had got as far as quadratic equations.
The bus itself, without wheels and seats, was found by soldiers on Sunday. It is to be put in front of the school as a memorial.

# "He asked me to help him with his sums": the headmistress looks back
It is six weeks since Hadiza Lawal came home, and she still sleeps in a chair. In the living room of the teachers' house in Kadura, the 52-year-old talks of the 46 days in the Kumbashi forest with a precision that is almost uncanny.
On the third day, the man they called "the treasurer" came to her with an exercise book. "He had divided the ransom among the men and it did not come out," she recalls. "He asked me to help him with his sums, and I said: one blanket for every correct result."
In this way she obtained 23 blankets, a pot and, in the end, malaria tablets. She never saw Dogo Wuta himself, but heard him cough in the night; the guards, most of them no older than 18, were afraid of him and called him "Grandfather".
The worst day was the 29th, when an aircraft dropped a bomb some 300 metres from the bus. After that, the girls were made to walk for two nights to another camp, beside a cave full of bats.
Does she know whether money was paid? Ms. Lawal gets up and shuts the window. "I know that someone counted to 180," she says, "because I had taught him how."
The mathematics competition has been held in the meantime, but the organisers, the foundation Numbers for Africa, repeated it for the girls of Kadura in May. Zainab Usman came second and was given a scholarship for a school in Accra.
As for the police post at Gidan Zaki, it has been manned day and night since the spring. Ms. Lawal drove past it last week. The officers, she reports, were asleep.

? Which company does the bus belong to?
= Royal Sahel Lines | the company Royal Sahel Lines
@ The bus, which belongs to the company Royal Sahel Lines, was on its way from the market town of Kadura to Abuja
? Where was the bus halted?
= near the village of Gidan Zaki, in the country's north-western Rimi state | near the village of Gidan Zaki | Gidan Zaki
@ it was halted at about 5.30 am near the village of Gidan Zaki, in the country's north-western Rimi state
? who is Ibrahim Danjuma-Bello
= the state's police commissioner | the police commissioner | police commissioner
@ according to the state's police commissioner, Ibrahim Danjuma-Bello.
@ This was admitted on Thursday by the police commissioner, Ibrahim Danjuma-Bello, after first having denied it.
? How many pupils were among those taken?
= 23 | 23 pupils | 23 girls | 23 schoolgirls
@ All of the 23 schoolgirls are alive.
@ Among those taken are 23 pupils of a girls' boarding school
@ That pupil, Zainab Usman, is 15 and one of the 23 girls who were on the hijacked bus.
? What did the caller who phoned Rahila Bitrus demand?
= 300 million naira and twelve motorcycles
@ A man who introduced himself as "the treasurer" demanded 300 million naira and twelve motorcycles
? How much was the emir's horse auctioned for?
= 1.8 million naira | for 1.8 million naira
@ gave his horse, which was auctioned in the market for 1.8 million naira
? What is Dogo Wuta's real name?
= Lawali Garba
@ Its leader, a former lorry driver whose real name is Lawali Garba, is said to command between 200 and 300 men
? Who is the director of Sahel Monitor?
= Ngozi Achebe-Wright
@ The institute's director, Ngozi Achebe-Wright, distinguishes between two kinds of gangs.
? how long did the freed hostages walk
= eleven hours | for eleven hours
@ They walked for eleven hours until they met a patrol of the border guard
? Where were the schoolgirls examined?
= in the Unity Hospital | the Unity Hospital | Unity Hospital
@ they were flown to Abuja on Saturday and examined in the Unity Hospital
? What did the guards call Dogo Wuta?
= Grandfather
@ the guards, most of them no older than 18, were afraid of him and called him "Grandfather".
? When did Numbers for Africa repeat the competition?
= in May | May
@ the organisers, the foundation Numbers for Africa, repeated it for the girls of Kadura in May.
~ Which head of state ruled out buying the hostages' freedom?
= Musa Adewale-Garba | President Musa Adewale-Garba
@ President Musa Adewale-Garba sent two additional battalions to the state and said that no ransom would be paid.
~ What woodland was the stolen coach heading for?
= the Kumbashi forest | Kumbashi forest
@ The vehicle was last seen crossing the dry bed of the river Tsauni in the direction of the Kumbashi forest.
~ How many kidnappers did the cloth merchant count?
= between 15 and 20 | between 15 and 20 attackers
@ One of them, a cloth dealer, told the police that there had been between 15 and 20 attackers
~ Why were the girls on the road?
= travelling to a mathematics competition | were travelling to a mathematics competition
@ 23 pupils of a girls' boarding school who were travelling to a mathematics competition
~ who was at the wheel of the coach before the attack
= Sunday Okpara | The driver, Sunday Okpara
@ The driver, Sunday Okpara, was left lying by the road with a gunshot wound in the shoulder.
~ since when has Dogo Wuta been out of jail
= 2021 | in 2021
@ a gang led by a man known as Dogo Wuta, "the tall one of the fire", who was released from prison in 2021 in exchange for captive soldiers.
~ For how many years has Hadiza Lawal run the school?
= nine years | for nine years
@ she has been headmistress of the Queen Daurama Girls' School for nine years
~ How did Zainab's dad raise the money for the ticket?
= had sold a goat | sold a goat
@ Her father, the tailor Usman Sani, had sold a goat to pay the fare of 7,500 naira.
~ Why do the mothers and fathers sit under the tree in the yard?
= it is the only place in the quarter with a telephone signal | because it is the only place in the quarter with a telephone signal
@ where they have been waiting since Monday, because it is the only place in the quarter with a telephone signal.
~ Which agency told Mrs. Bitrus to keep quiet?
= the Directorate of State Protection (DSP) | Directorate of State Protection | the secret service, the Directorate of State Protection (DSP)
@ She then handed the book over to the secret service, the Directorate of State Protection (DSP), which forbade her to talk about it
~ what did the Catholics give up to help raise the ransom
= its generator | generator
@ the Catholic parish sold its generator.
~ What were the policemen of Gidan Zaki doing instead of guarding the road?
= to direct the traffic | direct the traffic | had been called to the wedding of a senator's son to direct the traffic
@ its six officers had been called to the wedding of a senator's son to direct the traffic.
~ Which politician's family was celebrating a marriage that morning?
= Bashir Kankara | The senator, Bashir Kankara
@ The senator, Bashir Kankara, said that he had invited the men as guests.
~ what did kidnappers in the north-west earn last year
= at least 13 billion naira | 13 billion naira
@ ransoms of at least 13 billion naira were paid in the region last year
~ Why is the gang boss so fond of cars and buses?
= because in the forest he uses them as shelters | in the forest he uses them as shelters
@ to have a particular liking for vehicles, because in the forest he uses them as shelters.
~ where does the former governor make his home now
= London | in London
@ The ex-governor, who lives in London today, defends it to this day as "the best deal I ever made".
~ Who blamed the burning hamlets on the time of year?
= Femi Adigun | Colonel Femi Adigun
@ A spokesman, Colonel Femi Adigun, spoke of "bush fires caused by the season".
~ Which hostage was killed while trying to flee?
= Chinedu Eze | a student of pharmacy, Chinedu Eze
@ a student of pharmacy, Chinedu Eze, who was shot when he tried to run away.
~ What's the nationality of the captive who has not been let go?
= Beninese
@ A Beninese engineer is still being held.
~ Who carried messages between the government and the gang?
= Malam Yahaya | a cattle trader, Malam Yahaya
@ the go-between was a cattle trader, Malam Yahaya, in whom both sides had confidence.
~ What did Ms. Lawal write with when she gave lessons in captivity?
= charcoal | with charcoal
@ She had taught every day, she said, with charcoal on the side of the bus
~ How close to the hostages did the air force bomb land?
= some 300 metres | some 300 metres from the bus | 300 metres
@ The worst day was the 29th, when an aircraft dropped a bomb some 300 metres from the bus.
! how old is rahila bitrus
! who won the mathematics competition
! What is the name of the Beninese engineer?
! How much did Royal Sahel Lines pay for the new bus?
! Whom did the senator's son marry?
! How many people were taken in the second abduction on the road this year?
! Which prison was Dogo Wuta held in?
! When was the Queen Daurama Girls' School founded?
! What is the chemical symbol for gold?
! Who directed the film Titanic?
! how do you change a bicycle tyre
! Which language is spoken in Brazil?
