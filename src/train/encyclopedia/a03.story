# Thermodynamics
Thermodynamics is the branch of physics that deals with heat, work and temperature and with their relation to energy and to the properties of matter. It says nothing about the speed of a change, only about whether the change can happen and where it will end. The subject grew out of a practical wish, that of getting more work from the coal burnt under steam engines, but its laws hold equally for chemical reactions, for living cells, for stars and for black holes. The word itself was coined in the middle of the nineteenth century by William Thomson, later Lord Kelvin, from the Greek words for heat and power. Its basic object is the system, the portion of the world under study, which is separated by a boundary from everything else, the surroundings.

Systems are classed according to what may cross the boundary. An open system, such as a boiling kettle, exchanges both matter and energy with its surroundings; a closed one, for example a sealed bottle, exchanges energy alone; an isolated one exchanges neither, and only the universe as a whole is thought to meet this condition exactly. A good vacuum flask comes close for some hours. The state of a system is described by a few quantities like pressure, volume and temperature, which are called state functions because their values do not depend on the path by which the state was reached. Heat and work, by contrast, are not stored in a body at all but are names for energy in passage. When no quantity changes with time and nothing flows, the system is in equilibrium.

Until about 1800 most scholars regarded heat as a weightless fluid, which Antoine Lavoisier named caloric and placed in his table of elements in 1789. Benjamin Thompson, Count Rumford, an American-born minister of the Elector of Bavaria, raised doubts in 1798, when he watched cannon being bored at the arsenal in Munich: the supply of heat from the friction seemed to have no end, and the water he put round a blunt drill boiled after two and a half hours. Humphry Davy claimed a year later to have melted ice by rubbing two pieces together. Neither experiment settled the question, however, and caloric lived on for another half century, partly because it explained so well how heat is conducted and why gases expand.

Sadi Carnot, a French military engineer, founded the theory of heat engines in 1824 with his only book, Reflections on the Motive Power of Fire, published at his own expense. He imagined an ideal engine working in a cycle of four steps and proved that its efficiency depends solely on the temperatures of the hot source and the cold sink, not on whether the cylinder contains steam, air or alcohol. Hardly anybody noticed. Carnot died of cholera in 1832, aged 36, and most of his papers were burnt to prevent infection. Two years afterwards Émile Clapeyron put the argument into mathematical form and drew the diagrams of pressure against volume that are familiar to students, and it was through his article that Kelvin and Clausius learned of the work.

The first law states that energy can be neither created nor destroyed: the increase in the internal energy of a body equals the heat supplied to it minus the work it performs. Three men are generally credited with it. Julius Robert Mayer, a ship's doctor, was led to the idea in Java in 1840 by the bright red venous blood of sailors, from which he inferred that the body needs to burn less food in a hot climate. James Prescott Joule, the son of a brewer near Manchester, measured the mechanical equivalent of heat during the 1840s with falling weights that turned paddles in water. Hermann von Helmholtz gave the principle its general form in a paper of 1847, which a leading journal in Berlin declined to print as too speculative.

According to the second law heat never passes by itself from a colder to a hotter body. Rudolf Clausius, a professor in Zurich, stated it thus in 1850, and Kelvin added a year later that no engine can turn heat wholly into work while drawing on a single reservoir. In 1865 Clausius introduced a new quantity, entropy, choosing a word that sounded like energy, and summed up both laws in two lines: the energy of the universe is constant, and its entropy tends to a maximum. Refrigerators do not break the rule, since they consume work to pump heat uphill. From the law Kelvin drew the gloomy conclusion that the universe must one day run down to a uniform temperature, a prospect known as heat death, and Helmholtz popularised it in lectures.

Ludwig Boltzmann of Vienna gave entropy a meaning in terms of atoms: it measures the number of microscopic arrangements that look the same from outside, so that disorder grows for the simple reason that disordered arrangements are far more numerous. The formula, S = k log W, is carved on his grave, although it was first written in this shape by Max Planck. Ernst Mach and Wilhelm Ostwald, who did not believe in atoms, attacked the theory for decades. James Clerk Maxwell had already remarked in 1867 that a tiny being, able to see molecules and to open a door for the fast ones only, could make one half of a gas hotter without doing work. This "demon" was banished in the twentieth century, when Leo Szilard and Rolf Landauer showed that handling information has its price.

Walther Nernst found the third law in 1906 while he was studying chemical equilibria in Berlin; it says that the entropy of a perfect crystal approaches zero as the temperature falls towards absolute zero, which lies at −273.15 °C and can never quite be reached. He was awarded the Nobel Prize in Chemistry for 1920. A principle even more basic, that two bodies in equilibrium with a third are in equilibrium with each other, was so obvious that it received a number only in the 1930s, when Ralph Fowler called it the zeroth law. Josiah Willard Gibbs of Yale meanwhile had combined the laws, in papers of 1876 and 1878, into a complete theory of chemical change; his phase rule tells how many conditions may be varied without a phase such as ice or vapour disappearing.

? What does thermodynamics deal with?
= heat, work and temperature
@ deals with heat, work and temperature

? Who made up the word thermodynamics?
= William Thomson | Lord Kelvin
@ by William Thomson, later Lord Kelvin

? From the words of which language was the name formed?
= Greek
@ from the Greek words for heat and power

? What practical wish gave rise to the science?
= getting more work from the coal burnt under steam engines | getting more work from the coal
@ that of getting more work from the coal burnt under steam engines

? What is meant by a system in thermodynamics?
= the portion of the world under study | portion of the world under study
@ the system, the portion of the world under study

? A boiling kettle is an example of what?
= open system | An open system
@ An open system, such as a boiling kettle

? What can a closed system exchange with its surroundings?
= energy | energy alone
@ for example a sealed bottle, exchanges energy alone

? Why are pressure and volume called state functions?
= their values do not depend on the path by which the state was reached | their values do not depend on the path
@ their values do not depend on the path by which the state was reached

? Is heat stored inside a body?
= not stored in a body at all | not stored in a body
@ are not stored in a body at all

? What was the name Lavoisier gave to the fluid of heat?
= caloric
@ which Antoine Lavoisier named caloric

? Where did Rumford watch the boring of cannon?
= Munich | at the arsenal in Munich | the arsenal in Munich
@ he watched cannon being bored at the arsenal in Munich

? How long did it take till the water around the drill boiled?
= two and a half hours
@ boiled after two and a half hours

? Who said that he had melted ice by rubbing?
= Humphry Davy
@ Humphry Davy claimed a year later to have melted ice

? What is the title of Carnot's book?
= Reflections on the Motive Power of Fire
@ Reflections on the Motive Power of Fire, published at his own expense

? On what does the efficiency of Carnot's ideal engine depend?
= the temperatures of the hot source and the cold sink | temperatures of the hot source and the cold sink
@ solely on the temperatures of the hot source and the cold sink

? what did carnot die of
= cholera
@ Carnot died of cholera in 1832, aged 36

? Why did they burn Carnot's papers?
= to prevent infection | prevent infection
@ most of his papers were burnt to prevent infection

? Who first drew the diagrams of pressure against volume?
= Émile Clapeyron | Clapeyron
@ Two years afterwards Émile Clapeyron put the argument

? What does the first law say about energy?
= can be neither created nor destroyed | energy can be neither created nor destroyed
@ energy can be neither created nor destroyed

? In which place did Mayer get his idea?
= Java
@ was led to the idea in Java in 1840

? What did Mayer notice in the sailors?
= bright red venous blood | the bright red venous blood
@ by the bright red venous blood of sailors

? What did Joule use to measure the equivalent of heat?
= falling weights that turned paddles in water | falling weights
@ with falling weights that turned paddles in water

? What was the father of James Joule?
= a brewer | brewer
@ the son of a brewer near Manchester

? In what year did Clausius introduce entropy?
= 1865
@ In 1865 Clausius introduced a new quantity, entropy

? What sort of journey does heat never make by itself, according to the second law?
= from a colder to a hotter body
@ heat never passes by itself from a colder to a hotter body

? What did Clausius want the word entropy to sound like?
= energy
@ choosing a word that sounded like energy

? What is the name for the universe running down to one temperature?
= heat death
@ a prospect known as heat death

? What formula can be seen on Boltzmann's grave?
= S = k log W
@ The formula, S = k log W

? Which scientists fought against Boltzmann's theory?
= Ernst Mach and Wilhelm Ostwald
@ Ernst Mach and Wilhelm Ostwald, who did not believe in atoms

? When did Maxwell make his remark about the tiny being?
= 1867
@ had already remarked in 1867 that a tiny being

? By whom was the third law found?
= Walther Nernst | Nernst
@ Walther Nernst found the third law in 1906

? How cold is absolute zero?
= −273.15 °C
@ which lies at −273.15 °C

? Who gave the zeroth law its number?
= Ralph Fowler | Fowler
@ when Ralph Fowler called it the zeroth law

? What does the phase rule of Gibbs tell?
= how many conditions may be varied without a phase such as ice or vapour disappearing | how many conditions may be varied
@ how many conditions may be varied without a phase such as ice or vapour disappearing

~ What aspect of an event does this science leave out?
= the speed of a change | speed of a change
@ It says nothing about the speed of a change

~ Which thing alone is believed to be cut off completely?
= the universe as a whole | the universe
@ only the universe as a whole is thought to meet this condition

~ Which household vessel keeps its contents almost cut off from outside for a while?
= vacuum flask | A good vacuum flask
@ A good vacuum flask comes close for some hours

~ Where was the foreign statesman who doubted the old doctrine born?
= American-born
@ an American-born minister of the Elector of Bavaria

~ What objection did an editor raise to the German's manuscript on conservation?
= too speculative
@ declined to print as too speculative

~ How do machines that cool food get around the prohibition?
= they consume work to pump heat uphill | consume work
@ since they consume work to pump heat uphill

~ Which men got rid of the imaginary doorkeeper?
= Leo Szilard and Rolf Landauer
@ when Leo Szilard and Rolf Landauer showed

~ What honour was given to the Berlin chemist?
= Nobel Prize in Chemistry | Nobel Prize in Chemistry for 1920
@ He was awarded the Nobel Prize in Chemistry for 1920

! When did Lavoisier abandon the idea of caloric?
! What did Davy die of?
! Which university did Carnot teach at?
! Who burnt Carnot's papers?
! In what year did Joule take over his father's brewery?
! When did Boltzmann die?
! What is the fourth law of thermodynamics?
! Who carved the formula on Planck's grave?
! Which prize did Gibbs receive for his papers?
! What temperature did Nernst reach in his experiments?
! What substance did Carnot recommend as the best for the cylinder?
