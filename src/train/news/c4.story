# Nineteen trapped after collapse in Bolivian tin mine
LA PAZ – Nineteen miners were trapped more than 400 metres underground in Bolivia on Monday when part of a tin mine caved in outside the highland town of Huayllarani, the government said.

Rock fell shortly after nine in the morning on the fourth level of the San Blas mine, closing the main gallery over a length of at least 60 metres, said Deputy Mining Minister Ximena Arancibia, who was on her way to the site. Two men were killed near the entrance to the gallery, while 34 others managed to climb to the surface by way of an old ventilation shaft.

It was not known if those below were alive. The mine's operator, Andean Tin & Antimony (ATA), a company listed in Toronto, said that a refuge chamber on the fifth level held food and water for 20 people for three days, but that the telephone line to it had been severed. "We assume that they reached it, and we act on that assumption," said Hugo Ferrante, the manager of the mine.

Relatives gathered at the gate, where policemen with shields kept them back. A 22-year-old woman, Nayra Condori, whose husband and father-in-law both work on the night shift, said that she had learned of the accident from a bread seller.

Huayllarani, which lies 4,050 metres above sea level in the department of Oruro, has lived off tin since the 1890s. The pit was nationalised in 1952, closed in 1986 when the price of the metal collapsed, and reopened by ATA nine years ago. A cave-in there in 1964 took the lives of 27 workers.

# A knocking on the pipe
HUAYLLARANI – It was a boy of twelve who heard it first. Wilmer Choque, who had sneaked past the police to look for his uncle, put his ear to a compressed-air pipe that sticks out of the slope behind the old smelter, and ran to fetch the priest.

Three knocks, a pause, two knocks: that has been the sign for "we are here" among the miners of the district for as long as anyone can remember, explains Father Anselmo Rocha, who worked underground for six years prior to his ordination. He banged back with a hammer. "And then it came again, faster, like a heart," the priest says.

This was on Wednesday at 4:35 p.m., 55 hours after the collapse. By evening the rescuers had pushed a thin hose through the pipe and had drawn out a scrap of paper wrapped in electrical tape. "All 19 in the chamber. One broken leg. It is hot. Tell Mama Julia to feed my dogs," it read. The handwriting was that of Severino Mamani, the shift foreman, his wife confirmed.

The Julia in question, 71, has for two days run a kitchen of sorts in front of the gate, where she ladles out peanut soup for rescuers and reporters alike. She is nobody's mother in particular. She is the president of the Widows' Committee, founded following the disaster of 1964, in which her father was buried.

The company had not known that the pipe was still open. On its plans it is marked as filled in; but the plans, as an engineer who did not want to be named put it, "were drawn by people who never got their boots dirty." Glucose, batteries and a small telephone were lowered through it on Thursday. The first to speak over this line, for exactly ninety seconds, was the man with the broken leg, Efraín Quispe, 19, who asked for the result of the match between Oruro Royal-Blau and the capital's eleven, and was told a kind lie.

# Drill from Chile is the third plan, and the best
HUAYLLARANI, Bolivia – Rescuers trying to free 19 men from the San Blas tin mine began on Saturday to sink a hole 66 centimetres wide through 412 metres of rock, with a drilling rig that had been brought over the mountains from Chile on eleven trucks.

Two earlier attempts had to be given up. A team digging by hand through the blocked gallery was withdrawn on Thursday when more stone came down, slightly injuring three, and the ventilation shaft turned out to be flooded from a depth of 250 metres.

If all goes well, the drill will reach the chamber in 12 to 16 days, according to Ignacio Larraguibel, the Chilean engineer in command of the operation, who took part in a similar rescue in his own country in 2010. The men would then be hauled up one by one in a steel capsule, which welders of the Bolivian navy are building in a workshop on Lake Titicaca and which has already been christened the Viscacha, after a rodent that lives in the rocks.

"The mountain is hard, which is good, because what is hard stays where it is," said Mr. Larraguibel. What worries him is a band of clay at about 300 metres, where the bit could get stuck.

Down below, order reigns. Mr. Mamani has divided the men into three shifts, of which one sleeps, one shores up the roof and one prays or plays cards, the psychologist Teresa Iturri reported. She speaks to them twice a day and has advised the families to write about the future and not to mention the two dead, Primitivo Calle and his cousin Óscar. The temperature in the chamber is 33 degrees. Each man gets 2,200 calories daily, half of it in the form of a paste developed for mountaineers.

The rig is owned by a copper concern in Antofagasta, Minera Salar Azul, which has lent it without charge. Its transport was paid for by the Bolivian state. The costs would be claimed back from ATA, the presidency's spokesman, Rubén Villca, said.

# Analysis: What the company knew about level four
Eleven weeks before the roof came down, a geologist by the name of Carla Benavides walked through the fourth level of the San Blas mine with a lamp and a can of yellow paint. She marked fourteen pillars. In her report, dated February 3, she recommended that they be left alone, since they had been thinned so much that they were carrying twice the weight they should.

Nine of the fourteen were robbed all the same, as miners say when ore is taken out of a pillar. The order is thought to have come from the company's board in Canada, which had promised its investors an output of 5,000 tonnes this year; in the previous one San Blas had yielded 3,700. At current prices a single pillar is worth up to $90,000.

ATA disputes this. Its chief executive, Douglas Penhallow, told analysts in a conference call that Ms. Benavides's paper had been "one opinion among several" and that the collapse was caused by a tremor. Bolivia's seismological observatory, which is run by Jesuits, has no record of a tremor on that day.

Nor did the state look closely. The mine inspectorate in Oruro has four officials for more than 300 pits, most of them worked by cooperatives, and only one car, which broke down in November. Its last visit to San Blas took place three years ago. The inspector who signed the certificate then, Félix Apaza, is now a safety adviser to ATA.

The miners' union, whose leader Domitila Ayala was dismissed by the company in 2021, had called a strike over the pillars for May 1. The collapse came eight days too soon. "We are not clever," Ms. Ayala says. "We could hear it. Timber talks before it breaks."

Prosecutors have seized computers at the firm's office in La Paz. Mr. Ferrante, the manager, has been forbidden to leave the country, and ATA's licence could be revoked if gross negligence is proved. In Toronto trading in its stock has been suspended.

# "See you on the surface": all 19 brought out alive
HUAYLLARANI – One after another, wearing dark glasses against the light of the plateau, the nineteen miners of San Blas were lifted out of the earth between Wednesday night and Thursday noon, ending an ordeal of 24 days.

The first to step from the capsule, at 11:08 p.m., was Efraín Quispe, because of his leg. The last was the foreman, Severino Mamani, 53, who had insisted on it and who was greeted by three dogs. "I have the honour to hand over an empty mine," he said to the president, and then he sat down on the ground and took a handful of snow.

Each ride took between 17 and 20 minutes. The drill had indeed been caught in the clay, and four days were lost until a mechanic from Potosí, Gualberto Ticona, had the idea of flushing the hole with a mixture of water and quinoa starch, something that his grandmother had used for mending pots. The trick has since been described in a Chilean engineering journal.

The men were taken by bus to a military hospital in Oruro, and doctors described their condition as surprisingly good. Most had lost between six and nine kilograms. Two suffer from an infection of the eyes, and one, whose name was not given, will need help for longer, said Dr. Ruth Salvatierra, the hospital's director.

Among those at the gate were not only cameras. The families of Primitivo and Óscar Calle had come as well, with a wreath, and the rescued men, when told of it, asked the bus to stop. ATA has offered the widows $25,000 each; they are to receive in addition a pension from the state. The company, which on Monday replaced its chief executive with a lawyer, Margaret Osei, says that it will not reopen the mine.

This is not good news to everyone. San Blas employed 510 people in a town of 6,000. A cooperative headed by Ms. Ayala wants to take over the upper levels, and the government is going to decide by the end of the year. Nayra Condori, whose husband came up ninth and whose father-in-law came up tenth, says that neither will ever go down again. They plan to open a bakery. It is to be called "Three Knocks".

? How many miners were trapped in the San Blas mine?
= Nineteen | Nineteen miners | 19 | 19 men
@ Nineteen miners were trapped more than 400 metres underground in Bolivia on Monday
@ Rescuers trying to free 19 men from the San Blas tin mine
? Who is Ximena Arancibia?
= Deputy Mining Minister
@ said Deputy Mining Minister Ximena Arancibia, who was on her way to the site.
? who manages the mine for ATA
= Hugo Ferrante | Mr. Ferrante
@ said Hugo Ferrante, the manager of the mine.
@ Mr. Ferrante, the manager, has been forbidden to leave the country
? In which department is Huayllarani?
= Oruro | the department of Oruro | in the department of Oruro
@ Huayllarani, which lies 4,050 metres above sea level in the department of Oruro, has lived off tin since the 1890s.
? When was the mine nationalised?
= 1952 | in 1952
@ The pit was nationalised in 1952, closed in 1986 when the price of the metal collapsed
? What does the sign of three knocks, a pause and two knocks mean?
= "we are here" | we are here
@ Three knocks, a pause, two knocks: that has been the sign for "we are here" among the miners of the district
? What is the priest called?
= Father Anselmo Rocha | Anselmo Rocha
@ explains Father Anselmo Rocha, who worked underground for six years prior to his ordination.
? What kind of soup does Julia serve at the gate
= peanut soup | peanut
@ where she ladles out peanut soup for rescuers and reporters alike.
? How wide is the hole the rescuers are drilling?
= 66 centimetres | 66 centimetres wide
@ began on Saturday to sink a hole 66 centimetres wide through 412 metres of rock
? Which company owns the drilling rig?
= Minera Salar Azul | a copper concern in Antofagasta, Minera Salar Azul
@ The rig is owned by a copper concern in Antofagasta, Minera Salar Azul, which has lent it without charge.
? Where is the steel capsule being built?
= in a workshop on Lake Titicaca | a workshop on Lake Titicaca | Lake Titicaca
@ which welders of the Bolivian navy are building in a workshop on Lake Titicaca
? how hot is it in the chamber?
= 33 degrees
@ The temperature in the chamber is 33 degrees.
? How many pillars did Carla Benavides mark?
= fourteen | fourteen pillars
@ She marked fourteen pillars.
? Why did the bus with the rescued men go to Oruro's hospital by way of a stop at the gate?
= The families of Primitivo and Óscar Calle had come as well, with a wreath | The families of Primitivo and Óscar Calle had come as well
@ The families of Primitivo and Óscar Calle had come as well, with a wreath, and the rescued men, when told of it, asked the bus to stop.
? Who was the first miner to leave the capsule?
= Efraín Quispe
@ The first to step from the capsule, at 11:08 p.m., was Efraín Quispe, because of his leg.
? what will the bakery be called
= "Three Knocks" | Three Knocks
@ It is to be called "Three Knocks".
~ By what route did the luckier workers get out on the day of the accident?
= an old ventilation shaft | by way of an old ventilation shaft
@ while 34 others managed to climb to the surface by way of an old ventilation shaft.
~ From whom did the young wife hear the bad news?
= a bread seller | from a bread seller
@ said that she had learned of the accident from a bread seller.
~ Which child picked up the first sign of life?
= Wilmer Choque
@ It was a boy of twelve who heard it first. Wilmer Choque, who had sneaked past the police to look for his uncle, put his ear to a compressed-air pipe
~ Who penned the message that came out of the tube?
= Severino Mamani | Severino Mamani, the shift foreman
@ The handwriting was that of Severino Mamani, the shift foreman, his wife confirmed.
~ What organisation does the elderly soup cook chair?
= the Widows' Committee | Widows' Committee
@ She is the president of the Widows' Committee, founded following the disaster of 1964, in which her father was buried.
~ how long did the teenager get to talk on the new line
= exactly ninety seconds | ninety seconds | for exactly ninety seconds
@ The first to speak over this line, for exactly ninety seconds, was the man with the broken leg, Efraín Quispe, 19
~ Which foreigner directs the boring work?
= Ignacio Larraguibel
@ according to Ignacio Larraguibel, the Chilean engineer in command of the operation, who took part in a similar rescue in his own country in 2010.
~ What animal gave its name to the lift that will bring the men up?
= a rodent that lives in the rocks | the Viscacha | Viscacha
@ which has already been christened the Viscacha, after a rodent that lives in the rocks.
~ What was the expert afraid might jam his equipment?
= a band of clay at about 300 metres | a band of clay
@ What worries him is a band of clay at about 300 metres, where the bit could get stuck.
~ Who gave the relatives tips on what to put in their letters?
= Teresa Iturri | the psychologist Teresa Iturri
@ one prays or plays cards, the psychologist Teresa Iturri reported. She speaks to them twice a day and has advised the families to write about the future
~ What does the firm's boss say brought the roof down?
= a tremor | by a tremor
@ Its chief executive, Douglas Penhallow, told analysts in a conference call that Ms. Benavides's paper had been "one opinion among several" and that the collapse was caused by a tremor.
~ Which former government checker is on the corporation's payroll these days?
= Félix Apaza
@ The inspector who signed the certificate then, Félix Apaza, is now a safety adviser to ATA.
~ For what date had labour planned its walkout?
= May 1 | for May 1
@ had called a strike over the pillars for May 1.
~ Whose kitchen know-how helped to get the stuck tool moving again?
= his grandmother | a mechanic from Potosí, Gualberto Ticona | Gualberto Ticona
@ four days were lost until a mechanic from Potosí, Gualberto Ticona, had the idea of flushing the hole with a mixture of water and quinoa starch, something that his grandmother had used for mending pots.
~ who took over at the top of the Canadian-listed business
= Margaret Osei | a lawyer, Margaret Osei
@ The company, which on Monday replaced its chief executive with a lawyer, Margaret Osei, says that it will not reopen the mine.
~ How many jobs did the pit provide?
= 510 | 510 people
@ San Blas employed 510 people in a town of 6,000.
! How old is Douglas Penhallow?
! What is the current price of a tonne of tin?
! Who was the manager of the mine in 1964?
! What are the names of Severino Mamani's dogs?
! how many miners were rescued in Chile in 2010
! Where did Carla Benavides study geology?
! How much did the transport of the drilling rig cost?
! What was the result of the Oruro match?
! Who invented the telephone?
! how many moons does jupiter have
! Which actor played the Joker in 2008?
! Where can I buy stamps in Berlin?
