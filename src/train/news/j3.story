# Portugal shuts river bridge at Vila Corva after cracks are found
VILA CORVA, Portugal (Lusitan Press) – The road bridge at Vila Corva, one of the longest in northern Portugal, was closed to all traffic on Sunday evening after divers had discovered cracks up to two metres long in one of its piers.
The decision was taken by the state road company, Estradas do Norte (EDN), only three hours after it had received the divers' report, a company spokesman, Nuno Falcato, told reporters at the barrier.
"We have no evidence that it will fall, but we have none that it will not," he said.
About 17,500 vehicles a day use the 1,140-metre bridge, which was opened in 1961 and links Vila Corva with the industrial suburb of Pedra Alta on the southern bank of the river Sorva.
Drivers now have to make a detour of 46 kilometres by way of the dam at Gavião.
The cracks were found in the fourth pier, which stands in the deepest part of the river, and are thought to have been widened by the floods of last February.
An ambulance on its way to the hospital was the last vehicle allowed across, at 7.42 p.m.
The mayor of Vila Corva, Lurdes Quintela, said she had learned of the closure from the radio and demanded a meeting with the minister of infrastructure, Henrique Barroso.
Mr Barroso, who is visiting Angola, promised to come to the town on his return on Thursday.
How long the bridge will stay closed cannot be foreseen, according to EDN, but experts speak of at least eight months.

# A town cut in two: bakers, brides and one lonely goalkeeper
The baker Adelino Moura has three shops on one bank of the Sorva and his ovens on the other. Since Sunday he has sent his rolls across by rowing boat.
"At four in the morning, in the fog, with 2,600 rolls," he said, rubbing his shoulders. "My grandfather did it before there was a bridge, and he was not happy either."
In Vila Corva, whose 31,000 inhabitants have got used to living on both banks, almost everybody has a story of this kind. The goalkeeper of the local football club, who lives in Pedra Alta, missed the match on Monday; the club lost 5–0 with a left-back in goal.
A wedding planned for Saturday in the chapel of Santa Eufémia was moved to a barge. The bride, Inês Taveira, a vet, called it "the best idea of an awful week".
Others find little to laugh about. The paper mill in Pedra Alta, the largest employer of the area with 870 workers, has put a third of them on short time, since lorries with wood cannot reach it from the forests in the north.
Its manager, the Finn Juhani Salmela, estimates the loss at between 90,000 and 120,000 euros a day.
Students of the secondary school get up at five to catch a bus that leaves from the fire station.
From tomorrow, the navy is to help out. Two landing craft, each of which can carry 80 people but no cars, have been on their way from Lisbon since Tuesday, said Commander Graça Peixoto, who is in charge of the operation, which has been named Stepping Stone.
The ride will be free of charge and run from six in the morning until ten at night.

# Engineer warned of weak pier three years ago
The road company EDN was told as early as spring 2021 that the fourth pier of the bridge at Vila Corva was in danger, documents published on Friday by the weekly A Margem show.
In a letter of 19 April of that year, the engineer Tomás Ervedal, at that time head of the company's inspection department, wrote that the river bed around the pier had sunk by almost four metres and that stones should be tipped in "before the next winter, not after it".
The work, which would have cost some 640,000 euros, was struck from the budget four months later.
Mr Ervedal, who left EDN in 2022 and teaches at the technical college of Aveiro, confirmed that the letter was genuine. "I wrote it, I signed it and I was told to take a holiday," he said.
The man to whom it was addressed, the former chairman Rui Sampaio de Lemos, did not answer our calls. His lawyer, Teresa Vidigal, said that her client had passed on the letter to the ministry "within the proper time".
The ministry denied having received it.
The river bed has been sinking, according to the hydrologist Beatriz Nóvoa, because of the dredging of sand for the building trade, which was allowed upstream of the bridge until 2019. She calculates that around 3.8 million tonnes were removed in twenty years.
The sand was sold by the firm Areias Reunidas, based in the town of Lamoso, which went bankrupt in the pandemic.
The public prosecutor in Porto has opened an inquiry, so far against persons unknown.

# Minister heckled in Vila Corva, promises ferry and 58 million euros
VILA CORVA – Whistles, car horns and a bucket of river sand, poured over the bonnet of his car, greeted the minister of infrastructure, Henrique Barroso, when he visited the closed bridge on Thursday.
Mr Barroso said that the government would spend 58 million euros on strengthening the four middle piers and that the work would be given to a consortium led by the Spanish builder Pontevia without the usual tender, in order to save time.
It is to start on 2 May and to be finished, "if the river lets us", by the end of February.
Until then a ferry for 36 cars, hired from the Norwegian company Fjordlink for 14,000 euros a day, will cross every forty minutes. It is called Solveig and is expected next Wednesday.
The mayor, Lurdes Quintela, welcomed the ferry but said that a town could not wait ten months. She proposed that one lane should be opened for ambulances and buses at walking pace.
That was ruled out by Professor Gunnar Ahlqvist, a Swedish bridge expert who advises the ministry. He said that the pier had moved by eleven millimetres since the closure, "which is not much for a table but a great deal for a bridge".
About 2,000 people had gathered on the square, according to the police; the organisers, an association of shopkeepers called Corva Viva, spoke of 3,500.
The man with the bucket, a retired fisherman of 74, was led away but released after an hour. "I only brought back what they had taken," he told the reporter of Rádio Sorva.

# First night on the Solveig
The first car to roll onto the Solveig yesterday was a hearse. Its driver, Baltazar Pires, had been waiting since half past three to take a customer, as he put it, to the cemetery in Pedra Alta, "and he is the only one on board who is in no hurry".
Seventeen days after the closure of the bridge, the two halves of Vila Corva can be reached by car from each other again, though with patience: the queue stretched as far as the cattle market in the evening.
The captain, Marit Haugland, from Bergen, has sailed the ship for nine years between two islands. She said the current of the Sorva was stronger than she had been told and that on one crossing the bow had missed the ramp by a metre.
There are complaints about the price. While foot passengers pay nothing, a car costs 3.50 euros, and a lorry 12.
Corva Viva has called on its members not to pay, and its chairwoman, the pharmacist Odete Rebelo, held up a sheet of paper with the words "We did not break it" at the ticket window.
A spokesman for EDN, Nuno Falcato, said that nurses, firemen and schoolchildren would be exempt from Monday.
Adelino Moura, the baker, has put away his rowing boat. He has given it to the municipal museum, which intends to show it in an exhibition on the river next spring.
Meanwhile the engineers have made a find: while drilling in the fourth pier they came upon a bottle walled in by the builders. In it was a list of 38 workers with their wages and, in pencil, the sentence "May it hold".

? Who told reporters about the road company's decision at the barrier?
= Nuno Falcato | a company spokesman, Nuno Falcato
@ only three hours after it had received the divers' report, a company spokesman, Nuno Falcato, told reporters at the barrier.
? How many vehicles use the bridge each day?
= About 17,500 | 17,500 | About 17,500 vehicles
@ About 17,500 vehicles a day use the 1,140-metre bridge
? When was the bridge at Vila Corva opened?
= in 1961 | 1961
@ which was opened in 1961 and links Vila Corva with the industrial suburb of Pedra Alta
? Which vehicle was the last to be allowed across?
= An ambulance | An ambulance on its way to the hospital
@ An ambulance on its way to the hospital was the last vehicle allowed across, at 7.42 p.m.
? Which country was the minister visiting when the bridge was closed?
= Angola
@ Mr Barroso, who is visiting Angola, promised to come to the town on his return on Thursday.
? How many rolls does the baker send across the river?
= 2,600 | 2,600 rolls
@ "At four in the morning, in the fog, with 2,600 rolls," he said, rubbing his shoulders.
? Who is Inês Taveira?
= The bride | a vet | The bride, Inês Taveira, a vet
@ The bride, Inês Taveira, a vet, called it "the best idea of an awful week".
? what has the navy's operation been named
= Stepping Stone
@ who is in charge of the operation, which has been named Stepping Stone.
? Who wrote the letter of 19 April?
= Tomás Ervedal | the engineer Tomás Ervedal
@ In a letter of 19 April of that year, the engineer Tomás Ervedal, at that time head of the company's inspection department, wrote that
? Why has the river bed been sinking?
= because of the dredging of sand for the building trade | the dredging of sand for the building trade | the dredging of sand
@ The river bed has been sinking, according to the hydrologist Beatriz Nóvoa, because of the dredging of sand for the building trade, which was allowed upstream of the bridge until 2019.
? Where was Areias Reunidas based?
= in the town of Lamoso | the town of Lamoso | Lamoso
@ The sand was sold by the firm Areias Reunidas, based in the town of Lamoso, which went bankrupt in the pandemic.
? When is the work on the piers to start?
= on 2 May | 2 May
@ It is to start on 2 May and to be finished, "if the river lets us", by the end of February.
? Which company hires out the ferry?
= Fjordlink | the Norwegian company Fjordlink
@ a ferry for 36 cars, hired from the Norwegian company Fjordlink for 14,000 euros a day
? By how much had the pier moved since the closure?
= eleven millimetres | by eleven millimetres
@ He said that the pier had moved by eleven millimetres since the closure
? who is the captain of the Solveig?
= Marit Haugland
@ The captain, Marit Haugland, from Bergen, has sailed the ship for nine years between two islands.
? What did the engineers come upon while drilling in the fourth pier?
= a bottle walled in by the builders | a bottle
@ while drilling in the fourth pier they came upon a bottle walled in by the builders.
~ Who spotted the damage under water?
= divers
@ was closed to all traffic on Sunday evening after divers had discovered cracks up to two metres long in one of its piers.
~ What is believed to have made the splits bigger?
= the floods of last February | floods
@ and are thought to have been widened by the floods of last February.
~ How much further must motorists go for now?
= 46 kilometres | a detour of 46 kilometres
@ Drivers now have to make a detour of 46 kilometres by way of the dam at Gavião.
~ Which politician heard the bad news over the airwaves?
= Lurdes Quintela | The mayor of Vila Corva, Lurdes Quintela
@ The mayor of Vila Corva, Lurdes Quintela, said she had learned of the closure from the radio
~ On what did the vet get married in the end?
= a barge | barge
@ A wedding planned for Saturday in the chapel of Santa Eufémia was moved to a barge. The bride, Inês Taveira, a vet,
~ which factory has most of the district's jobs
= The paper mill in Pedra Alta | The paper mill
@ The paper mill in Pedra Alta, the largest employer of the area with 870 workers
~ Which Finnish boss reckons he is losing about a hundred thousand a day?
= Juhani Salmela | the Finn Juhani Salmela
@ Its manager, the Finn Juhani Salmela, estimates the loss at between 90,000 and 120,000 euros a day.
~ From where do pupils set off by coach before dawn?
= the fire station | from the fire station
@ Students of the secondary school get up at five to catch a bus that leaves from the fire station.
~ Which publication brought the old alarm to light?
= A Margem | the weekly A Margem
@ documents published on Friday by the weekly A Margem show.
~ where does the whistle-blower lecture today
= the technical college of Aveiro | at the technical college of Aveiro | Aveiro
@ Mr Ervedal, who left EDN in 2022 and teaches at the technical college of Aveiro, confirmed that the letter was genuine.
~ Who speaks on behalf of the previous head of the highway firm?
= Teresa Vidigal | His lawyer, Teresa Vidigal
@ the former chairman Rui Sampaio de Lemos, did not answer our calls. His lawyer, Teresa Vidigal, said that her client had passed on the letter
~ For what purpose will there be no competition for the contract?
= in order to save time | to save time
@ a consortium led by the Spanish builder Pontevia without the usual tender, in order to save time.
~ Which foreign adviser would not hear of letting even rescue cars over slowly?
= Gunnar Ahlqvist | Professor Gunnar Ahlqvist
@ That was ruled out by Professor Gunnar Ahlqvist, a Swedish bridge expert who advises the ministry.
~ By the officers' count, how large was the crowd?
= About 2,000 | 2,000 | About 2,000 people
@ About 2,000 people had gathered on the square, according to the police
~ Who showed a protest slogan to the people selling the fares?
= Odete Rebelo | the pharmacist Odete Rebelo
@ its chairwoman, the pharmacist Odete Rebelo, held up a sheet of paper with the words "We did not break it" at the ticket window.
~ What will the museum put on display?
= his rowing boat | rowing boat
@ Adelino Moura, the baker, has put away his rowing boat. He has given it to the municipal museum, which intends to show it in an exhibition on the river next spring.
! Who designed the bridge at Vila Corva?
! How much did the building of the bridge cost in 1961?
! How old is Lurdes Quintela?
! What is the name of the retired fisherman with the bucket?
! how many people work for Fjordlink
! Who was convicted over the dredging of sand?
! Which bridge in Lisbon has cracks as well?
! When did Henrique Barroso become minister?
! How long does it take to boil an egg
! Who discovered the sea route to India?
! What is the highest bridge in the world?
! How many moons does Jupiter have?
