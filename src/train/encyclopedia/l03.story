# Cuban Revolution
Cuba, formally independent since 1902, lived in the shadow of the United States, whose citizens owned much of its sugar land, its telephone and electric companies and many of its hotels. Fulgencio Batista, a former army stenographer who had come to prominence in the Sergeants' Revolt of 1933, ruled first through puppet presidents and then, from 1940 to 1944, as an elected president under a progressive constitution. On 10 March 1952, when polls showed that he would lose the coming election, he seized power in an almost bloodless coup. Havana became a playground of casinos, some of them run by the gangster Meyer Lansky, while in the countryside most cane cutters had work only during the four months of the harvest and spent the remainder of the year, the so-called dead season, in debt.

Fidel Castro, born in 1926 as the illegitimate son of a wealthy planter from Galicia, had studied law at the University of Havana and meant to stand for Congress as a candidate of the Orthodox Party. After the coup he turned to arms. On 26 July 1953 he led about 160 followers against the Moncada barracks at Santiago, the second largest military post in the country, choosing a carnival weekend in the hope that the garrison would be drunk or absent. The assault failed within an hour, and many prisoners were tortured and shot. At his trial he defended himself in a speech later published under the title History Will Absolve Me. Sentenced to fifteen years, he was released from the prison on the Isle of Pines under an amnesty in May 1955.

From Havana he went to Mexico, where he gathered exiles and raised money. There he met Ernesto Guevara, an Argentine physician who had witnessed the overthrow of the Guatemalan government in 1954 and whom the Cubans called Che, after a filler word common in his native speech. Alberto Bayo, a one-eyed veteran of the Spanish Republican army, taught the recruits guerrilla tactics at a ranch near the capital. On 25 November 1956 eighty-two men left the port of Tuxpan on the Granma, a leaking yacht built for perhaps twenty. They arrived two days late, ran aground in a mangrove swamp on 2 December, and three days afterwards were surprised in a cane field at Alegría de Pío. Only about twenty of them reached the Sierra Maestra.

In these mountains of the east, whose highest peak, Turquino, rises to 1,974 metres, the rebels survived with the help of peasants and of Celia Sánchez, a doctor's daughter who organised supplies from the town of Manzanillo. Their first success was the capture of the small army post at La Plata in January 1957. In February they received Herbert Matthews, a reporter of the New York Times, whom Castro misled about the size of his force by having the same men march past repeatedly; the resulting articles proved that he was alive, which the government had denied. A year later a transmitter, Radio Rebelde, began to broadcast from the hills. Land was promised to those who tilled it, and captured soldiers were as a rule disarmed and set free.

Opposition in the cities, which the guerrillas called the plain, was at least as costly. Frank País, a young Baptist schoolteacher, directed the underground of the 26th of July Movement in Santiago until police shot him on 30 July 1957; his funeral set off a general strike in the east. On 13 March of the same year students of the Revolutionary Directorate had attacked the presidential palace, but Batista escaped because the lift to his rooms was on an upper floor and could not be reached. Their leader, José Antonio Echeverría, was killed after announcing the tyrant's death on the radio. Sailors at the naval base of Cienfuegos mutinied in September and were crushed with bombers. A general strike called for 9 April 1958 collapsed within hours, mainly for lack of coordination with the communist unions.

In the summer of 1958 the army sent some ten thousand men, many of them raw conscripts, into the Sierra Maestra. The offensive, called Operation Verano, lasted from late June to early August and ended in defeat: units were ambushed on narrow trails, and one battalion, commanded by Major José Quevedo, surrendered at El Jigüe after a siege of ten days in which Castro broadcast appeals to his former classmate through loudspeakers. In March Washington had suspended arms shipments, a heavy blow to the morale of the officers. Large quantities of weapons fell to the guerrillas, who still numbered only a few hundred. Castro now sent two columns westward, one under Guevara and the other under Camilo Cienfuegos, a former tailor's apprentice famous for his broad hat.

After a march of several weeks through swamps, Guevara's column reached the Escambray mountains and came to an understanding with other rebel groups there. At the end of December it attacked Santa Clara, a provincial capital of about 150,000 people. The decisive stroke came when an armoured train carrying several hundred soldiers and much ammunition was derailed by rails torn up with a bulldozer, and its crew, attacked with petrol bombs, gave up. Cienfuegos meanwhile took the garrison of Yaguajay after using a tractor fitted with iron plates as a makeshift tank. In the early hours of 1 January 1959 Batista flew to the Dominican Republic, taking with him relatives, friends and a large fortune. Castro entered Santiago next day and arrived in Havana on the 8th.

The new government, at first headed by the liberal judge Manuel Urrutia, had several hundred officials of the old regime shot after summary trials. Castro became prime minister in February 1959. The agrarian reform law of 17 May limited most holdings to about 400 hectares, and rents in the towns were cut by up to half. When foreign refineries declined to process Soviet crude oil in June 1960, they were taken over; Washington replied by cutting the sugar quota, and Havana by seizing the remaining American property. A campaign in 1961 sent about 100,000 young volunteers with lamps and primers into the villages and lowered illiteracy from some 23 per cent to under 4. By then hundreds of thousands of people, above all from the middle class, were leaving for Florida.

? In what year did Cuba formally become independent?
= 1902
@ Cuba, formally independent since 1902

? What was Batista's job in the army at first?
= stenographer | army stenographer
@ Fulgencio Batista, a former army stenographer

? What did Batista do when the polls showed he would lose?
= seized power in an almost bloodless coup | seized power
@ he seized power in an almost bloodless coup

? what was the rest of the year outside the harvest called?
= dead season | the so-called dead season
@ spent the remainder of the year, the so-called dead season, in debt

? Which gangster ran casinos in Havana?
= Meyer Lansky | the gangster Meyer Lansky
@ some of them run by the gangster Meyer Lansky

? What subject did Fidel Castro study?
= law
@ had studied law at the University of Havana

? Where was the Moncada barracks?
= Santiago | at Santiago
@ against the Moncada barracks at Santiago

? Why was a carnival weekend chosen for the Moncada attack?
= in the hope that the garrison would be drunk or absent
@ choosing a carnival weekend in the hope that the garrison would be drunk or absent

? What is the title of the speech that Castro gave at his trial?
= History Will Absolve Me
@ a speech later published under the title History Will Absolve Me

? How many years was he sentenced to?
= fifteen | fifteen years
@ Sentenced to fifteen years, he was released

? What was Guevara's profession?
= physician | Argentine physician
@ There he met Ernesto Guevara, an Argentine physician

? Who taught the recruits in Mexico guerrilla tactics?
= Alberto Bayo
@ Alberto Bayo, a one-eyed veteran of the Spanish Republican army

? How many men went aboard the Granma?
= eighty-two | eighty-two men
@ On 25 November 1956 eighty-two men left the port of Tuxpan

? What kind of place did the Granma run aground in?
= mangrove swamp | a mangrove swamp
@ ran aground in a mangrove swamp on 2 December

? What is the highest peak of the Sierra Maestra?
= Turquino
@ whose highest peak, Turquino, rises to 1,974 metres

? Which town did Celia Sánchez organise supplies from?
= Manzanillo | the town of Manzanillo
@ who organised supplies from the town of Manzanillo

? How did Castro mislead Matthews about how many men he had?
= by having the same men march past repeatedly
@ misled about the size of his force by having the same men march past repeatedly

? What was the name of the rebels' radio station?
= Radio Rebelde
@ a transmitter, Radio Rebelde, began to broadcast

? What was usually done with captured soldiers?
= disarmed and set free
@ captured soldiers were as a rule disarmed and set free

? what did the guerrillas call the cities
= the plain
@ Opposition in the cities, which the guerrillas called the plain

? What did Frank País do for a living?
= schoolteacher | Baptist schoolteacher
@ Frank País, a young Baptist schoolteacher

? Which group attacked the presidential palace?
= students of the Revolutionary Directorate | Revolutionary Directorate
@ students of the Revolutionary Directorate had attacked the presidential palace

? Why did the general strike of April 1958 collapse?
= for lack of coordination with the communist unions | lack of coordination with the communist unions
@ mainly for lack of coordination with the communist unions

? What was the name of the army's summer offensive?
= Operation Verano
@ The offensive, called Operation Verano

? How long was the siege of El Jigüe?
= ten days
@ surrendered at El Jigüe after a siege of ten days

? Who led the two columns that were sent west?
= one under Guevara and the other under Camilo Cienfuegos
@ one under Guevara and the other under Camilo Cienfuegos

? What was Camilo Cienfuegos famous for?
= his broad hat | broad hat
@ a former tailor's apprentice famous for his broad hat

? How was the armoured train derailed?
= by rails torn up with a bulldozer | rails torn up with a bulldozer
@ was derailed by rails torn up with a bulldozer

? Where did Batista fly to?
= Dominican Republic | the Dominican Republic
@ Batista flew to the Dominican Republic

? When did Castro arrive in Havana?
= the 8th
@ arrived in Havana on the 8th

? Who was the first head of the new government?
= Manuel Urrutia | the liberal judge Manuel Urrutia
@ at first headed by the liberal judge Manuel Urrutia

? How large could most landholdings be after the agrarian reform?
= about 400 hectares | 400 hectares
@ limited most holdings to about 400 hectares

? What happened to the refineries that declined to process Soviet oil?
= they were taken over | taken over
@ they were taken over

~ What homemade armoured vehicle was employed to capture a garrison?
= a tractor fitted with iron plates | tractor fitted with iron plates
@ using a tractor fitted with iron plates as a makeshift tank

~ Thanks to what detail of the building did the dictator survive the student raid?
= the lift to his rooms was on an upper floor and could not be reached | the lift to his rooms was on an upper floor
@ because the lift to his rooms was on an upper floor and could not be reached

~ From what part of Spain did the future leader's father come?
= Galicia
@ the illegitimate son of a wealthy planter from Galicia

~ How far did the share of people unable to read drop?
= under 4 | from some 23 per cent to under 4
@ lowered illiteracy from some 23 per cent to under 4

~ What step by the Americans discouraged Batista's commanders?
= suspended arms shipments
@ In March Washington had suspended arms shipments

~ Which social group made up most of the emigrants?
= middle class | the middle class
@ above all from the middle class

~ What did the newspaper stories demonstrate contrary to official claims?
= that he was alive | he was alive
@ the resulting articles proved that he was alive

~ How did the commander of the surrounded battalion know Castro from earlier days?
= former classmate
@ broadcast appeals to his former classmate through loudspeakers

! How many soldiers of the garrison died in the Moncada attack?

! In what year did Alberto Bayo lose his eye?

! How much money did Batista take with him when he fled?

! Who drove the bulldozer at Santa Clara?

! Where was Celia Sánchez born?

! How did Camilo Cienfuegos die?

! From whom was the yacht Granma bought?

! Which newspaper did Frank País write for?

! Who succeeded Urrutia as president?

! Which refineries agreed to process Soviet crude oil?
