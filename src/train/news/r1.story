# Express rams cement train in central Portugal, at least 11 dead
VALE DE ORCA, Portugal – At least 11 people were killed and around 60 injured on Thursday morning when an intercity express ran into the back of a stationary goods train near the town of Vale de Orca, in Portugal's central Serrada district, officials said.
The express, which had 214 passengers on board, was on its way from Lisbon to the border town of Fontelo when it was sent onto a track that should have been empty, according to Rui Calheiros, who heads the district's Civil Protection Command (CPC).
"The first two carriages no longer exist as carriages," Mr. Calheiros told reporters beside the line. He added that his crews were cutting through the wreckage by hand, because no road leads to the spot and a crane could not be brought in.
The goods train, loaded with some 900 tonnes of cement and operated by the freight company Cargavia, had been halted for 17 minutes by a flock of sheep that had strayed onto the rails.
Among the dead were the driver of the express, identified as Amadeu Torrinha, 51, and four students of an agricultural college in Fontelo. The most seriously hurt were flown by helicopter to the Santa Iria hospital in Coimbra.
Transport Minister Graça Veludo, who broke off a visit to Brussels, said it was too early to speak of human error. Helena Sarzedo, a spokeswoman for the rail operator Linhas do Interior (LDI), said that the signals on the stretch had been renewed in March and "did what they were built to do".
It was the country's deadliest railway accident since 1997, when 19 people lost their lives at the Ponte Ruiva level crossing. The government declared three days of mourning, and flags were lowered on public buildings.

# Ladders, blankets and a tractor: how Vale de Orca came to the rescue
Before the first siren was heard, Lurdes Antão had already carried two children up the embankment behind her olive press. "I thought the mill had exploded," said the 63-year-old widow, whose yard lies less than 200 metres from the place where the Lisbon express left the rails on Thursday.
It took the firefighters of the neighbouring town of Aldeia do Freixo 35 minutes to arrive, since the forest track that leads to the line had been washed out by the rains of January and had never been repaired. In the meantime, the people of Vale de Orca came with ladders, blankets and, in one case, a tractor, with which the baker's son, Tiago Mourão, pulled the door off the third carriage.
By noon the gymnasium of the primary school had been turned into a first-aid station, where the town's only doctor, Inês Parreira, treated 38 people with the help of a vet. "We ran out of bandages, so we tore up the curtains," she said.
Mayor Baltazar Quintas, who has complained about the track since the spring, could hardly hide his anger. He said that he had written three letters to the Serrada district council asking for 80,000 euros to mend it, and that he had received no reply.
The council's deputy head, Olga Resende, denied that. According to her, the request was answered in June, and the work was put off only because the ground belongs to the railway.
On Sunday evening, some 2,000 people are expected to walk with candles from the church of São Gens to the line, a march that the pupils of the school have named "the walk of the lanterns".
Ms. Antão will not be among them. The two children, she says, are still in her house, because their grandmother is travelling from Geneva to fetch them.

# Analysis: New signals on an old line
The official sentence that the signals "did what they were built to do" may turn out to be true, and that is precisely the problem. The line between Lisbon and Fontelo, which was opened in 1893, has modern lights but still lacks the automatic brake known as Travasul, which stops a train that passes a red light.
The device was to have been fitted to the whole line by 2019. It was postponed twice, first when the previous government froze public works, and again when the supplier, the Austrian firm Kreidler Bahntechnik, asked for 14 million euros more than had been agreed.
What remains is the telephone. Between the stations of Aldeia do Freixo and Vale de Orca, a stretch of 23 kilometres, a dispatcher tells the drivers by radio or by phone which track is free, a procedure that railway people call "the spoken line".
Teresa Malafaia, a professor of transport engineering at the University of Aveiro, regards it as a relic. "It works on a thousand days, and on the next day somebody is tired," she said, pointing out that comparable lines in Spain gave it up more than two decades ago.
The operator takes another view. In a paper sent to parliament last year, LDI argued that the spoken line was safe as long as no more than 20 trains a day used the stretch; the number has since climbed to 31, mainly because of the cement that Cargavia hauls from the quarry at Monte Cavado.
It also emerges from the paper that dispatchers on the line worked shifts of up to 12 hours, although the law allows no more than nine. Parliament's transport committee, whose chairman is the opposition deputy Vasco Lindoso, never debated the document.
Mr. Lindoso now says that he was waiting for an opinion from the Railway Accident Office (RAO). The office says that nobody asked it for one.

# "He is not the culprit, he is the last link": a union leader on the dispatcher of Freixo
Since Friday, the man who was on duty at the Aldeia do Freixo control post has been under police protection. His name has not been made public, and Fátima Corujo, who leads the railway workers' union Sinfer-Centro, wants it to stay that way.
"He is 26, he had been at his desk for eleven hours, and he did the work of two people because his colleague had been sent to another post," she says in the union's office above a shoe shop in Coimbra. "He is not the culprit, he is the last link in a chain."
Ms. Corujo, a former ticket inspector, does not dispute that the young man told the driver of the express that track two was free. But he said so, she claims, because the screen in front of him had gone dark at 8.05, and because he had been taught to rely in such a case on the written timetable, in which the goods train had long since passed.
The company rejects this account. LDI's managing director, Duarte Seabra, told state television that the screens had been "fully available" and accused the union of making politics with the dead.
She is not impressed. The union, which has about 4,300 members, will go on strike for 24 hours on the last Monday of the month, not for higher wages but to force the company to put two dispatchers at every post.
Threats have been painted on the wall of the dispatcher's parents' house, she reports, and a collection for the family has brought in more than 15,000 euros. The first donation, of 50 euros, came from Rosa Torrinha, the sister of the dead train driver.
Asked whether she would travel on the line herself, Ms. Corujo thinks for a while. "In the last carriage," she says.

# Three weeks on, investigators blame a power cut and a missing brake
LISBON – A power failure that lasted six minutes deprived the dispatcher of his screen shortly before the train disaster of Vale de Orca, investigators said on Wednesday, contradicting earlier statements by the operator.
In a preliminary report of 44 pages, the Railway Accident Office (RAO) concluded that the collision, in which 13 people died, two of them in hospital, would not have happened if the line had been equipped with the automatic brake Travasul. The express was travelling at 118 kilometres an hour when its driver saw the goods train and braked.
The power cut was caused by a marten that had crept into a transformer, the head of the office, Simão Vilarinho, told a news conference in Lisbon. An emergency battery, which should have taken over at once, had been taken away for maintenance in February and was not replaced.
Hours after the report was published, Duarte Seabra resigned as managing director of LDI, saying that he did so "out of respect for the families". He will be succeeded for the time being by Leonor Abrantes, until now the company's head of finance.
Transport Minister Graça Veludo promised that the brake would be installed by the end of next year at a cost of about 52 million euros, half of which is to come from the European Union. Until then, trains may not go faster than 60 kilometres an hour between Aldeia do Freixo and Vale de Orca.
The public prosecutor in Coimbra, Henrique Sobral, is investigating four employees of the company on suspicion of negligent homicide; the dispatcher is not one of them.
Relatives of the victims were not satisfied. "A marten and a battery – that is what we are supposed to tell our children," said Paulo Tendeiro, who lost his daughter in the second carriage and has founded an association called Linha Viva to demand damages.

? How many passengers were on the express?
= 214 | 214 passengers
@ The express, which had 214 passengers on board
? who heads the Civil Protection Command of the district?
= Rui Calheiros
@ according to Rui Calheiros, who heads the district's Civil Protection Command (CPC).
? what was the goods train loaded with
= some 900 tonnes of cement | 900 tonnes of cement | cement
@ The goods train, loaded with some 900 tonnes of cement and operated by the freight company Cargavia
? Where were the most seriously hurt flown?
= the Santa Iria hospital in Coimbra | to the Santa Iria hospital in Coimbra | Santa Iria hospital | Coimbra
@ The most seriously hurt were flown by helicopter to the Santa Iria hospital in Coimbra.
? Who is Inês Parreira?
= the town's only doctor
@ where the town's only doctor, Inês Parreira, treated 38 people with the help of a vet.
? When was the line between Lisbon and Fontelo opened?
= 1893 | in 1893
@ The line between Lisbon and Fontelo, which was opened in 1893, has modern lights
? What do railway people call the procedure by radio or phone?
= the spoken line
@ a procedure that railway people call "the spoken line".
? Which firm was the supplier of the brake?
= Kreidler Bahntechnik | the Austrian firm Kreidler Bahntechnik
@ again when the supplier, the Austrian firm Kreidler Bahntechnik, asked for 14 million euros more than had been agreed.
? How many members does Sinfer-Centro have?
= about 4,300 | 4,300
@ The union, which has about 4,300 members, will go on strike for 24 hours
? how long did the power failure last
= six minutes
@ A power failure that lasted six minutes deprived the dispatcher of his screen
? Who will succeed Duarte Seabra at LDI?
= Leonor Abrantes
@ He will be succeeded for the time being by Leonor Abrantes, until now the company's head of finance.
? Which association did Paulo Tendeiro found?
= Linha Viva | an association called Linha Viva
@ said Paulo Tendeiro, who lost his daughter in the second carriage and has founded an association called Linha Viva to demand damages.
~ Who speaks for the rail firm Linhas do Interior?
= Helena Sarzedo
@ Helena Sarzedo, a spokeswoman for the rail operator Linhas do Interior (LDI), said that the signals on the stretch had been renewed in March
~ what animals forced the freight train to stop
= a flock of sheep | sheep
@ had been halted for 17 minutes by a flock of sheep that had strayed onto the rails.
~ Why couldn't they get a crane to the wreckage?
= no road leads to the spot
@ his crews were cutting through the wreckage by hand, because no road leads to the spot and a crane could not be brought in.
~ What was the name of the man at the controls of the intercity?
= Amadeu Torrinha
@ Among the dead were the driver of the express, identified as Amadeu Torrinha, 51
~ Which cabinet member cut short her trip to Brussels?
= Graça Veludo | Transport Minister Graça Veludo
@ Transport Minister Graça Veludo, who broke off a visit to Brussels, said it was too early to speak of human error.
~ Where did 19 people die on the railways in 1997?
= at the Ponte Ruiva level crossing | the Ponte Ruiva level crossing | Ponte Ruiva level crossing | Ponte Ruiva
@ since 1997, when 19 people lost their lives at the Ponte Ruiva level crossing.
~ How long did the firemen need to get to the scene?
= 35 minutes
@ It took the firefighters of the neighbouring town of Aldeia do Freixo 35 minutes to arrive
~ Who used a tractor to rip a door off one of the carriages?
= Tiago Mourão | the baker's son, Tiago Mourão
@ a tractor, with which the baker's son, Tiago Mourão, pulled the door off the third carriage.
~ what did the medics use once the dressings were gone?
= the curtains
@ "We ran out of bandages, so we tore up the curtains," she said.
~ What sum did the mayor want for fixing the forest road?
= 80,000 euros
@ he had written three letters to the Serrada district council asking for 80,000 euros to mend it
~ Who disputes that the council left the mayor's letters unanswered?
= Olga Resende | The council's deputy head, Olga Resende
@ The council's deputy head, Olga Resende, denied that. According to her, the request was answered in June
~ From where is the children's grandma coming to pick them up?
= Geneva | from Geneva
@ because their grandmother is travelling from Geneva to fetch them.
~ Which academic thinks guiding trains by phone is outdated?
= Teresa Malafaia
@ Teresa Malafaia, a professor of transport engineering at the University of Aveiro, regards it as a relic.
~ how many trains run on the stretch daily these days
= 31
@ the spoken line was safe as long as no more than 20 trains a day used the stretch; the number has since climbed to 31
~ What is the longest working day the law permits?
= nine | no more than nine
@ dispatchers on the line worked shifts of up to 12 hours, although the law allows no more than nine.
~ Which politician presides over the transport committee in parliament?
= Vasco Lindoso | the opposition deputy Vasco Lindoso
@ Parliament's transport committee, whose chairman is the opposition deputy Vasco Lindoso, never debated the document.
~ what job did the union boss have earlier
= ticket inspector | a former ticket inspector
@ Ms. Corujo, a former ticket inspector, does not dispute that the young man told the driver of the express that track two was free.
~ What do the workers want to achieve by walking out?
= to force the company to put two dispatchers at every post | two dispatchers at every post
@ not for higher wages but to force the company to put two dispatchers at every post.
~ Who was the first to give money for the dispatcher's family?
= Rosa Torrinha | Rosa Torrinha, the sister of the dead train driver
@ The first donation, of 50 euros, came from Rosa Torrinha, the sister of the dead train driver.
~ What creature knocked out the electricity?
= a marten | marten | a marten that had crept into a transformer
@ The power cut was caused by a marten that had crept into a transformer
~ How fast was the Lisbon train going before it hit the cement wagons?
= 118 kilometres an hour | at 118 kilometres an hour
@ The express was travelling at 118 kilometres an hour when its driver saw the goods train and braked.
~ Which prosecutor is looking into whether LDI staff are guilty of negligence?
= Henrique Sobral
@ The public prosecutor in Coimbra, Henrique Sobral, is investigating four employees of the company on suspicion of negligent homicide
! How old is Rui Calheiros?
! What is the name of the dispatcher of Aldeia do Freixo?
! How many people were injured at the Ponte Ruiva level crossing in 1997?
! Who drove the goods train of Cargavia?
! what does a ticket from Lisbon to Fontelo cost
! How much damages does Linha Viva demand?
! Who was transport minister when the brake was first postponed?
! When did the fire brigade of Coimbra reach the line?
! Who won the football World Cup in 2010?
! how do you cook salted cod
! Which planet is closest to the sun?
! What's the best time of year to prune apple trees?
