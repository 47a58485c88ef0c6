# Vardia finishes fence on eastern border, rights groups protest
KREVO, Vardia, Oct. 2 – Vardia completed on Thursday a steel fence along 187 kilometres of its border with Sumaria, which the government says will stop the illegal crossings that have risen fivefold since the spring, but which aid groups describe as a trap for people fleeing war.
Interior Minister Arvo Petrak tightened the last bolt himself in a clearing near the village of Krevo, watched by some 300 border guards and a brass band. "From today we decide who comes in, and not a smuggler with a pair of pliers," he said.
The fence, which is 5.5 metres high and topped with coils of razor wire, cost 356 million euros, about 60 million more than planned. Thermal cameras and vibration sensors supplied by the Israeli company Delek Optronics were installed at intervals of 200 metres.
Petrak accused the Sumarian authorities of having flown in migrants from the Middle East and Africa in order to put pressure on Vardia, which has given shelter to Sumarian dissidents. Sumaria's foreign ministry rejected the charge as "paranoia in barbed wire".
According to the border guard, 14,820 attempts to cross were counted between January and September, most of them by citizens of Syria, Afghanistan and Cameroon. At least 21 people have died in the forests and marshes since last winter, said Nadia Olech, the coordinator of the aid network Green Lamp.
The United Nations High Commissioner for Refugees (UNHCR) reminded Vardia that everyone has the right to ask for asylum, and called for gates in the fence at which this would be possible. There are at present three gates, none of which is open to foreigners.

# Green lamps in the windows: a village quietly helps
When dusk falls over Stara Huta, a hamlet of 40 houses in Vardia's eastern Polessin region, a few windows begin to glow green. To those who come out of the forest it is a sign that they can knock here without fear and will be given soup, socks and a place to charge a telephone.
The custom was started by Wanda Briel, a retired midwife of 71, after she had found a young Cameroonian with frozen feet in her woodshed in November. "I have brought 2,000 children into this world," she says. "I was not going to let one go out of it behind my house."
The man, Etienne Mbarga, a tailor from the town of Bafia, lost four toes. He now lives with a Baptist family in the capital, Zelgrad, and his request for asylum is being considered. He told us that he had paid a travel agent 4,300 dollars for a flight, a hotel and what was described to him as "a short walk".
Giving food is not forbidden, but driving a person without papers is: since July anyone who does so within 15 kilometres of the border risks five years in prison. Two students were arrested in August for taking a pregnant woman to hospital in Dornitz.
Not all the neighbours approve. The forester Milan Koss, whose hut was broken into twice, says that he feels sorry for the people but wants to sleep with his door unlocked again. His brother serves with the border guard, and the two have agreed not to discuss the matter at table.
The green bulbs have been sold out in the shop of the nearby town of Lubno since September.

# Bison, lynx and concrete: biologists count the cost
ZELGRAD – The new border barrier cuts through the oldest forest in the lowlands of Europe and could within a few decades lead to the disappearance of the lynx on its western side, scientists of the Academy of Natural Sciences in Zelgrad warned in a report published on Monday.
The Polessin Forest, parts of which have not been felled since the last ice age, is home to around 480 bison, 12 packs of wolves and between 18 and 25 lynxes. For the cats in particular, which roam over territories of up to 300 square kilometres, the fence is "a guillotine", said Jadwiga Torun, the biologist who led the study.
Her team hung 64 cameras in trees along the line. In nine weeks they recorded 1,100 animals which walked up to the fence and turned back, among them a cow bison that stood there for two days while her calf was grazing on the other side.
The border guard says it has built 24 openings for large animals, which could be unlocked if no migrants were about. Torun replies that so far not one of them has been opened, because no one has been told who keeps the keys.
The forest has been a UNESCO World Heritage site since 1992. The organisation has asked the government for a statement by February 1 and may put the site on its list of endangered places, as it did with a lagoon in the neighbouring country in 2009.
The environment minister, Leon Vasko, pointed out that the building work had been finished outside the breeding season. Asked whether he had read the report, he said that he had read the summary.

# Tunnel found under border fence eleven days after opening
DORNITZ, Oct. 13 – Border guards have discovered a tunnel beneath Vardia's new fence through which up to 130 people are believed to have entered the country, an embarrassment for a government that had declared the frontier sealed less than two weeks ago.
The passage, about 40 metres long and just wide enough for an adult to crawl through, begins behind a ruined brick kiln on the Sumarian side and ends in a potato field belonging to a farmer named Jozef Lamm. He noticed it on Saturday when the front wheel of his tractor sank into the ground.
"It was dug by people who know their trade," said Colonel Irena Stolz, who commands the border guard's Dornitz section, pointing at the pine props and a string of lamps. She suspects former miners from the Sumarian coal basin, who are said to have taken 600 euros from each person.
The sensors had reported movements on six nights, but the alarms were put down to wild boars, the colonel admitted. A technician has since been flown in from Haifa.
Opposition leader Karol Wend of the Civic Bloc called the fence "the most expensive piece of garden furniture in our history" and asked for the resignation of the interior minister. Arvo Petrak replied that every wall had been dug under since Jericho, and that he would have a trench two metres deep filled with concrete. It would cost another 48 million euros.
The tunnel was blown up on Monday morning. Lamm wants compensation for half an acre of potatoes and for his tractor, a 1987 model which he calls "the Countess".

# Court in Luxembourg hears case over pushbacks at Krevo
LUXEMBOURG – A group of 32 Afghans who camped for five weeks between two lines of guards in the woods near Krevo were unlawfully prevented from asking for asylum, their lawyer told the European Court of Justice on Wednesday at the opening of a case that is watched closely in many capitals.
The lawyer, Helene Marquardt of the Legal Centre for Refugees (LCR), said that her clients, four of whom were children, had shouted the word "asylum" through the fence in three languages, and that the guards had answered by running a chainsaw to drown their voices. A recording made by a priest, Father Tadeusz Rell, was played in the courtroom.
The representative of the Vardian government, Undersecretary of State Bogna Filar, did not deny that the chainsaw had been used. She said it had served to clear branches, and that the group had stood on Sumarian ground throughout, at a distance of 1.7 metres from the border.
Marquardt answered with the calculations of a surveyor, Hugo Pless, who had found boundary stone No. 412 under leaves and concluded that eleven of the Afghans had in fact been sitting in Vardia.
The group was finally taken back by Sumarian soldiers on September 29 and spread over several camps. One of them, the dentist Farid Noori, has since reached Hamburg, where he follows the case by video.
Poland, Hungary and Latvia have joined the proceedings on the side of Vardia. The advocate general's opinion is expected on March 12 and the judgment before the autumn. If the country loses, it could be ordered to admit the applicants and pay each of them damages, for which the lawyer asks 20,000 euros.

? height of the fence
= 5.5 metres | 5.5 metres high
@ The fence, which is 5.5 metres high and topped with coils of razor wire, cost 356 million euros, about 60 million more than planned.
? Who is Vardia's interior minister?
= Arvo Petrak
@ Interior Minister Arvo Petrak tightened the last bolt himself in a clearing near the village of Krevo
@ called the fence "the most expensive piece of garden furniture in our history" and asked for the resignation of the interior minister. Arvo Petrak replied that every wall had been dug under since Jericho
? How many attempts to cross the border were counted between January and September?
= 14,820
@ According to the border guard, 14,820 attempts to cross were counted between January and September
? Which company supplied the thermal cameras?
= Delek Optronics | the Israeli company Delek Optronics
@ Thermal cameras and vibration sensors supplied by the Israeli company Delek Optronics were installed at intervals of 200 metres.
? Where is the hamlet of Stara Huta?
= in Vardia's eastern Polessin region | Vardia's eastern Polessin region
@ When dusk falls over Stara Huta, a hamlet of 40 houses in Vardia's eastern Polessin region, a few windows begin to glow green.
? who is Wanda Briel
= a retired midwife of 71 | a retired midwife
@ The custom was started by Wanda Briel, a retired midwife of 71, after she had found a young Cameroonian with frozen feet in her woodshed in November.
? How many bison live in the Polessin Forest?
= around 480 | 480
@ The Polessin Forest, parts of which have not been felled since the last ice age, is home to around 480 bison, 12 packs of wolves and between 18 and 25 lynxes.
? since when has the forest been a world heritage site?
= 1992 | since 1992
@ The forest has been a UNESCO World Heritage site since 1992.
? how long is the tunnel
= about 40 metres | 40 metres | about 40 metres long
@ The passage, about 40 metres long and just wide enough for an adult to crawl through
? Who is the leader of the opposition in Vardia?
= Karol Wend
@ Opposition leader Karol Wend of the Civic Bloc called the fence "the most expensive piece of garden furniture in our history"
? Who made the recording that was played in the courtroom?
= Father Tadeusz Rell | Tadeusz Rell
@ A recording made by a priest, Father Tadeusz Rell, was played in the courtroom.
? Which countries have joined the case on the side of Vardia?
= Poland, Hungary and Latvia
@ Poland, Hungary and Latvia have joined the proceedings on the side of Vardia.
~ By how much did the barrier overrun its budget?
= about 60 million | 60 million
@ The fence, which is 5.5 metres high and topped with coils of razor wire, cost 356 million euros, about 60 million more than planned.
~ Why, in Petrak's view, did Sumaria bring foreigners to the frontier by plane?
= in order to put pressure on Vardia | to put pressure on Vardia
@ Petrak accused the Sumarian authorities of having flown in migrants from the Middle East and Africa in order to put pressure on Vardia
~ Who gave the number of deaths in the woods and swamps on behalf of Green Lamp?
= Nadia Olech
@ At least 21 people have died in the forests and marshes since last winter, said Nadia Olech, the coordinator of the aid network Green Lamp.
~ Which UN agency wants openings where asylum seekers can apply?
= The United Nations High Commissioner for Refugees | UNHCR | The United Nations High Commissioner for Refugees (UNHCR)
@ The United Nations High Commissioner for Refugees (UNHCR) reminded Vardia that everyone has the right to ask for asylum, and called for gates in the fence at which this would be possible.
~ What do villagers put in their windows to show that strangers are welcome?
= green bulbs
@ The green bulbs have been sold out in the shop of the nearby town of Lubno since September.
~ What does Etienne Mbarga do for a living?
= a tailor | tailor
@ The man, Etienne Mbarga, a tailor from the town of Bafia, lost four toes.
~ how much did the Cameroonian hand over for his trip
= 4,300 dollars
@ He told us that he had paid a travel agent 4,300 dollars for a flight, a hotel and what was described to him as "a short walk".
~ What punishment threatens those who give undocumented people a lift near the frontier?
= five years in prison
@ since July anyone who does so within 15 kilometres of the border risks five years in prison.
~ Why were two young people detained in August?
= taking a pregnant woman to hospital in Dornitz | for taking a pregnant woman to hospital in Dornitz
@ Two students were arrested in August for taking a pregnant woman to hospital in Dornitz.
~ whose cabin did burglars enter two times
= Milan Koss | The forester Milan Koss
@ The forester Milan Koss, whose hut was broken into twice, says that he feels sorry for the people
~ Which predator might die out west of the barrier?
= the lynx | lynx
@ could within a few decades lead to the disappearance of the lynx on its western side
~ Who was in charge of the research on wildlife and the fence?
= Jadwiga Torun
@ the fence is "a guillotine", said Jadwiga Torun, the biologist who led the study.
~ Over what period did the biologists' cameras film animals turning back?
= nine weeks | In nine weeks
@ In nine weeks they recorded 1,100 animals which walked up to the fence and turned back
~ How many passages for big animals does the border guard claim to have made?
= 24
@ The border guard says it has built 24 openings for large animals, which could be unlocked if no migrants were about.
~ By what date must the government answer UNESCO?
= February 1 | by February 1
@ The organisation has asked the government for a statement by February 1 and may put the site on its list of endangered places
~ On whose land does the underground passage come out?
= a farmer named Jozef Lamm | Jozef Lamm
@ and ends in a potato field belonging to a farmer named Jozef Lamm.
~ Which officer is responsible for guarding the frontier around Dornitz?
= Colonel Irena Stolz | Irena Stolz
@ "It was dug by people who know their trade," said Colonel Irena Stolz, who commands the border guard's Dornitz section
~ who does the colonel think dug it
= former miners from the Sumarian coal basin | former miners
@ She suspects former miners from the Sumarian coal basin, who are said to have taken 600 euros from each person.
~ what did the guards think had set off the sensors?
= wild boars
@ The sensors had reported movements on six nights, but the alarms were put down to wild boars, the colonel admitted.
~ How much extra will Petrak's concrete-filled ditch cost?
= another 48 million euros | 48 million euros
@ and that he would have a trench two metres deep filled with concrete. It would cost another 48 million euros.
~ Which attorney speaks for the Afghans in Luxembourg?
= Helene Marquardt | Helene Marquardt of the Legal Centre for Refugees (LCR)
@ The lawyer, Helene Marquardt of the Legal Centre for Refugees (LCR), said that her clients, four of whom were children, had shouted the word "asylum" through the fence in three languages
~ How did the men in uniform make sure the cries for protection could not be heard?
= by running a chainsaw | running a chainsaw
@ the guards had answered by running a chainsaw to drown their voices.
! Who designed the fence?
! How many border guards does Sumaria have?
! When will Etienne Mbarga's asylum request be decided?
! What was the name of the pregnant woman taken to hospital?
! How many wolves were killed by the fence?
! arvo petrak how old
! What did Jozef Lamm pay for his tractor?
! Which lagoon was put on UNESCO's list in 2009?
! How long is the Great Wall of China?
! who invented the telephone
! What is the boiling point of water at sea level?
! who won wimbledon in 2019
