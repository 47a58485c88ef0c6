# Rebels and government of Cordania sign peace accord in Havana after 31 years of war
HAVANA – The government of Cordania and the country's largest rebel group signed a peace agreement in the Cuban capital on Monday, under which some 6,800 fighters are to lay down their arms within 150 days, ending a conflict that has cost about 90,000 lives since it began 31 years ago.
President Lucinda Arrebal and the commander of the People's Front of the Highlands (FPA), Evaristo Quilme, known by his followers as "the Schoolmaster", signed the 214-page text with pens made from spent cartridges, and then, after a moment in which neither seemed to know what to do, shook hands.
The accord, which is officially called the Havana Framework, provides that the fighters will gather in 19 camps by 30 June. There they will hand over their weapons to a mission of the United Nations, which will melt them down. In return, an amnesty will be granted for rebellion, though not for massacres, kidnapping or rape.
Five seats in the senate will be reserved for the FPA's political successor until 2034, whatever the result of elections. Land reform, over which the war started when peasants were driven from the sugar estates of the eastern province of Tarahuco, is to be settled by a commission within two years.
The talks, which were interrupted three times, were mediated by Cuba and Switzerland. The Swiss envoy, Anneliese Rütimann, told reporters that the hardest chapter had been the one on prisoners: it had taken 73 drafts.
Not everyone came to celebrate. The former president Ramiro Castelblanco, whose brother was murdered by the FPA in 2003, called the agreement "a reward for those who aimed well" and said he would campaign against it in the referendum that will be held on 14 May.

# In the highlands, the first camp fills slowly
By Consuelo Abrams, El Faro de Altamira
The road to Camp Number Seven was finished on Wednesday, three days after the first fighters had arrived on mules. There is a flagpole without a flag, because the parties have not agreed on which one, and there are tents for 400 people, of which not quite half are occupied.
"We were promised kitchens, and what we got was a container with plates," said Commander Rosaura Ibarne, who leads the FPA's Ninth Column and who joined the rebels at the age of fifteen after her village was burned down. She does not think that all of her 260 men and women will come down before the end of June.
The delay has many causes. Rain has washed away two bridges on the Rio Sabre, the contractor who was to build the latrines has not been paid, and in the neighbouring valley a splinter group that calls itself the Unbowed has threatened to shoot anyone who hands in a rifle.
Major Kjetil Sundby, the Norwegian officer who heads the UN observers in the region, said that by Friday his team had registered 171 rifles, four mortars and a cannon that turned out to come from a museum in the provincial capital, Santa Brígida. The weapons are stored in a white container with two locks, to which he holds one key and Ms. Ibarne the other.
In the town of Altamira, eight kilometres down the road, opinions differ. The pharmacist Hilario Montes has painted his shop for the occasion. Across the square the widow Benita Roque, who lost two sons, one on either side, says she will not go to the camp, but that she has sent blankets, "since the nights up there do not ask anybody for his papers".
According to the mayor, Teodoro Vilches, coffee growers have begun to return to farms that they had abandoned because of land mines. A Danish charity, Clear Ground, has removed 1,140 mines since February and believes that it will need another four years.

# Narrow yes for peace deal; fighters miss disarmament deadline
Continental Press Agency
MERIDA DEL SUR, Cordania – Barely half of the rebels in Cordania had entered the camps when the deadline set by the Havana Framework passed on Monday, the United Nations said, seven weeks after voters approved the accord by the slimmest of margins.
By midnight 3,460 members of the FPA had been registered, according to Ibrahim Sesay, the Sierra Leonean diplomat who heads the United Nations Verification Mission in Cordania (UNVMC). He told a news conference in the capital that he regarded the gap as "a problem of mud and money rather than of will" and recommended that the date be put off until 15 August.
The government agreed, on condition that the rebels reveal the location of all arms depots by the end of this month. "Our patience is long, but it has an end, and the end has a date," said the interior minister, Octavio Belgrano.
In the referendum, 50.9 percent of voters had said yes. Turnout was 47 percent, the lowest at any national vote since 1978, partly because Hurricane Imelda had flooded the coast on the same weekend. Support was strongest in Tarahuco, the province that suffered most, and weakest in the well-off suburbs of the capital.
Mr. Quilme, speaking by video from an undisclosed place, complained that only 7 of the 19 camps had running water. He also accused "dark forces" of having murdered 12 of his people since the signing, among them his former driver, Nestor Paz, who was found dead beside a canal near the port of Las Garzas. The police say Mr. Paz was the victim of a robbery.
The World Bank has pledged $320 million for roads and schools in the former war zones, but will pay the first instalment only after the disarmament has been certified. Mr. Belgrano's ministry has asked the Bank to release at least a tenth of the sum early for the camps.

# ANALYSIS: Why the hardest part of Cordania's peace lies ahead
By Professor Miriam Achterberg, Journal of Security Studies
It is tempting to measure a peace by the number of rifles in a container. By that measure, Cordania is doing tolerably: comparable agreements elsewhere had collected far fewer weapons at the same stage. But the men who matter most are those who never intended to come.
The Unbowed, whose strength army intelligence puts at between 350 and 500, are led by a former quartermaster of the FPA, Silvano Creel, who broke with Mr. Quilme in March. They live on illegal gold, of which about four tonnes a year is flown out of the Uraba hills in small planes, and on "taxes" that they collect from lorry drivers.
Into the valleys that the rebels have left, moreover, the state has not moved. Of 80 police stations that were to be opened in the highlands by July, 22 exist, and in several of these the constables sleep in the school. General Hortensia Valdivia, who commands the army's Third Division, admits that she cannot be everywhere: one of her battalions was withdrawn in May to help the victims of the hurricane.
Then there is justice. The Special Chamber, a court of 15 judges before which both rebels and soldiers who confess fully can expect at most eight years of "restricted liberty", has received 2,300 files but has no building. Its president, the jurist Casimiro Antunez, works from a former dance academy, in front of a mirror.
Mr. Castelblanco's party, National Firmness, is meanwhile collecting signatures for a law that would abolish the Chamber. If it wins the election next year, as polls suggest, the five reserved seats may go as well, since they are not protected by the constitution.
None of this means that the accord will fail. The ceasefire has been broken only nine times in five months, mostly by drunkards. And in June, for the first time in three decades, no child in the country was wounded by a mine.

# Last FPA fighters hand over weapons in Cordania; leader founds party
SANTA BRÍGIDA, Cordania (CPA) – The last fighters of the People's Front of the Highlands gave up their weapons on Saturday, two days before the extended deadline, in a ceremony at which a choir of schoolchildren sang and Commander Rosaura Ibarne locked the container for the last time and threw her key into the Rio Sabre.
In all, 6,312 fighters have disarmed, the head of the United Nations mission, Ibrahim Sesay, said. Around 480 are believed to have joined the Unbowed or simply gone home. The mission has collected 8,970 weapons, more than one for each fighter, and has begun to melt them down in a steelworks in the port of Las Garzas; from the metal the sculptor Dolores Incháustegui is to make a floor on which visitors of a museum will walk.
Mr. Quilme announced that the FPA would become a political party under the name of Common Table. He himself will not stand for the senate, he said, because he wants to teach mathematics again in his home town of Pueblo Hondo, where he ran a village school until he took up arms.
The ceremony was overshadowed by an attack on the previous night, in which gunmen killed three policemen at a road block outside Altamira. The interior minister, Octavio Belgrano, blamed the Unbowed and offered a reward of 200 million pesos, about $50,000, for information leading to the arrest of Silvano Creel.
In a leaflet that was distributed in Altamira, the group denied responsibility and said that the policemen had been shot by smugglers with whom they had quarrelled over a bribe.
The World Bank confirmed that it would now transfer the first $45 million. Each former fighter will receive a monthly allowance of 900,000 pesos for two years, provided that he or she attends a course. The most popular ones so far, according to the Agency for Reintegration, are beekeeping, welding and hairdressing.

? Who is commander of the People's Front of the Highlands?
= Evaristo Quilme
@ the commander of the People's Front of the Highlands (FPA), Evaristo Quilme, known by his followers as "the Schoolmaster"
? What is the accord officially called?
= the Havana Framework | Havana Framework
@ The accord, which is officially called the Havana Framework, provides that the fighters will gather in 19 camps by 30 June.
? Until what year will five senate seats be reserved?
= until 2034 | 2034
@ Five seats in the senate will be reserved for the FPA's political successor until 2034, whatever the result of elections.
? When will the referendum be held?
= on 14 May | 14 May
@ said he would campaign against it in the referendum that will be held on 14 May.
? how many drafts did the chapter on prisoners take
= 73 | 73 drafts
@ told reporters that the hardest chapter had been the one on prisoners: it had taken 73 drafts.
? Why is there no flag on the flagpole of Camp Number Seven?
= because the parties have not agreed on which one | the parties have not agreed on which one
@ There is a flagpole without a flag, because the parties have not agreed on which one
? Who leads the Ninth Column of the FPA?
= Rosaura Ibarne | Commander Rosaura Ibarne
@ said Commander Rosaura Ibarne, who leads the FPA's Ninth Column
? Which charity has removed mines near Altamira?
= Clear Ground | A Danish charity, Clear Ground
@ A Danish charity, Clear Ground, has removed 1,140 mines since February
? Over which river were bridges washed away?
= the Rio Sabre | Rio Sabre
@ Rain has washed away two bridges on the Rio Sabre
? Who heads the United Nations Verification Mission in Cordania?
= Ibrahim Sesay
@ according to Ibrahim Sesay, the Sierra Leonean diplomat who heads the United Nations Verification Mission in Cordania (UNVMC).
@ the head of the United Nations mission, Ibrahim Sesay, said.
? What percentage of voters said yes in the referendum?
= 50.9 percent | 50.9
@ In the referendum, 50.9 percent of voters had said yes.
? Where was Nestor Paz found dead?
= beside a canal near the port of Las Garzas | near the port of Las Garzas
@ his former driver, Nestor Paz, who was found dead beside a canal near the port of Las Garzas.
? What strength does army intelligence give for the Unbowed?
= between 350 and 500
@ The Unbowed, whose strength army intelligence puts at between 350 and 500
? which division does Hortensia Valdivia command?
= the army's Third Division | Third Division
@ General Hortensia Valdivia, who commands the army's Third Division
? What name will the FPA have as a political party?
= Common Table
@ Mr. Quilme announced that the FPA would become a political party under the name of Common Table.
? What did Commander Ibarne throw into the Rio Sabre?
= her key
@ Commander Rosaura Ibarne locked the container for the last time and threw her key into the Rio Sabre.
~ What were the writing tools at the ceremony in Cuba made of?
= spent cartridges
@ signed the 214-page text with pens made from spent cartridges
~ Which ex-leader is against the deal and had a relative killed by the insurgents?
= Ramiro Castelblanco | The former president Ramiro Castelblanco
@ The former president Ramiro Castelblanco, whose brother was murdered by the FPA in 2003
~ In which region did farm workers lose their homes, setting off the fighting?
= the eastern province of Tarahuco | Tarahuco
@ Land reform, over which the war started when peasants were driven from the sugar estates of the eastern province of Tarahuco
~ Who took part in the go-between work for Bern?
= Anneliese Rütimann | The Swiss envoy, Anneliese Rütimann
@ The talks, which were interrupted three times, were mediated by Cuba and Switzerland. The Swiss envoy, Anneliese Rütimann, told reporters
~ Where did the antique gun come from?
= a museum in the provincial capital, Santa Brígida | a museum | Santa Brígida
@ a cannon that turned out to come from a museum in the provincial capital, Santa Brígida.
~ how old was the Ninth Column's chief when she became a guerrilla
= fifteen | the age of fifteen
@ who joined the rebels at the age of fifteen after her village was burned down.
~ Who is in charge of the foreign monitors in the mountains?
= Kjetil Sundby | Major Kjetil Sundby
@ Major Kjetil Sundby, the Norwegian officer who heads the UN observers in the region
~ What did the bereaved mother give to those living under canvas?
= blankets
@ Benita Roque, who lost two sons, one on either side, says she will not go to the camp, but that she has sent blankets
~ How many guerrillas had checked in when time first ran out?
= 3,460
@ By midnight 3,460 members of the FPA had been registered
~ What must the guerrillas disclose in exchange for extra time?
= the location of all arms depots
@ The government agreed, on condition that the rebels reveal the location of all arms depots by the end of this month.
~ Which natural disaster kept people away from the polling stations?
= Hurricane Imelda
@ Turnout was 47 percent, the lowest at any national vote since 1978, partly because Hurricane Imelda had flooded the coast on the same weekend.
~ Who is the boss of the breakaway faction?
= Silvano Creel
@ The Unbowed, whose strength army intelligence puts at between 350 and 500, are led by a former quartermaster of the FPA, Silvano Creel, who broke with Mr. Quilme in March.
~ In what sort of place does the chief judge of the tribunal have his office?
= a former dance academy | former dance academy
@ Its president, the jurist Casimiro Antunez, works from a former dance academy, in front of a mirror.
~ What is the longest punishment for perpetrators who own up to everything?
= eight years of "restricted liberty" | at most eight years of "restricted liberty" | eight years
@ a court of 15 judges before which both rebels and soldiers who confess fully can expect at most eight years of "restricted liberty"
~ Why does the rebel chief not want to be a lawmaker?
= because he wants to teach mathematics again in his home town of Pueblo Hondo | he wants to teach mathematics again in his home town of Pueblo Hondo | he wants to teach mathematics again
@ He himself will not stand for the senate, he said, because he wants to teach mathematics again in his home town of Pueblo Hondo
~ Which artist will turn the melted guns into something to walk on?
= Dolores Incháustegui | the sculptor Dolores Incháustegui
@ from the metal the sculptor Dolores Incháustegui is to make a floor on which visitors of a museum will walk.
! How old is Evaristo Quilme?
! In which year did Lucinda Arrebal become president?
! How much did Switzerland pay for the peace talks?
! Who was the contractor for the latrines?
! How many seats does National Firmness hold in the senate?
! What is the name of the brother of Ramiro Castelblanco?
! Who commands the army's First Division?
! How many people did Hurricane Imelda kill?
! Who won the Nobel Prize in Physics last year?
! what is the population of Colombia
! When did the Berlin Wall fall?
! How do bees make honey?
