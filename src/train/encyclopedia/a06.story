# Nuclear reactor
A nuclear reactor is a device in which a chain reaction of nuclear fission is started, kept going and controlled. When the nucleus of a heavy atom such as uranium-235 absorbs a neutron it splits into two fragments and releases energy together with two or three further neutrons, which may split other nuclei in their turn. If exactly one neutron from each fission brings about another, the reactor is said to be critical, a word that alarms laymen but merely means that the power is steady. Most of the energy appears as heat, which is carried off by a coolant and commonly used to raise steam for turbines. Other reactors serve to propel submarines, to breed plutonium, to make isotopes for hospitals or simply to supply beams of neutrons for research.

Fission was discovered in Berlin in December 1938 by the chemists Otto Hahn and Fritz Strassmann, who found barium in uranium that they had bombarded with neutrons. Lise Meitner, their former colleague, who had fled to Sweden because of her Jewish descent, explained the result a few weeks later with her nephew Otto Frisch; it was Frisch who borrowed the term fission from biology. Leo Szilard, a Hungarian living in London, had conceived the idea of a chain reaction as early as 1933, while he was waiting at a traffic light in Southampton Row, and had assigned the patent to the British Admiralty to keep it secret. In Paris the group of Frédéric Joliot-Curie showed in the spring of 1939 that more than two neutrons are set free on average.

The first artificial reactor, Chicago Pile-1, was assembled beneath the stands of a disused football field at the University of Chicago. Enrico Fermi, who had left Italy after receiving the Nobel Prize in 1938, directed the work. It was indeed a pile: 57 layers of graphite bricks, some of them holding lumps of uranium metal or oxide, with rods covered in cadmium to soak up neutrons. On 2 December 1942 George Weil drew out the last rod foot by foot while Fermi calculated on a slide rule, and in the afternoon the counters showed that the reaction was sustaining itself. The power was half a watt. It ran for 28 minutes before Fermi had it shut down; the physicist Eugene Wigner then produced a bottle of Chianti, from which they drank out of paper cups.

Nature had been quicker. At Oklo in Gabon, French analysts found in 1972 that the uranium ore contained slightly less of the isotope 235 than it ought to, and fearing that some had been stolen they looked into the matter. It turned out that nearly two billion years ago, when the share of this isotope was still about 3 per cent, rich ore soaked with ground water had become critical by itself. The reactors, more than a dozen in number, worked in bursts: the water slowed the neutrons, boiled away as the rock grew hot, and returned after some hours to start the process anew. They went on for hundreds of thousands of years. The waste has moved only a few metres since then, an observation that is often quoted in debates about underground storage.

A typical power reactor has five main parts. The fuel consists of pellets of uranium dioxide, each about the size of a fingertip, stacked in tubes of zirconium alloy, a metal chosen because it hardly absorbs neutrons. A moderator, which may be ordinary water, heavy water or graphite, slows the neutrons down, since slow ones cause fission far more readily than fast ones. Control rods of boron, cadmium or hafnium take up surplus neutrons and can be dropped within seconds to stop the reaction. The coolant carries the heat to the steam generator, and a containment, normally a dome of reinforced concrete lined with steel, is meant to keep radioactive matter inside in the event of an accident. Even after shutdown the fuel gives off about 6 per cent of its former heat, and for this reason cooling must never fail.

Pressurised water reactors, which make up about two thirds of the world's fleet, descend from a design for submarines that Admiral Hyman Rickover pushed through in the American navy; the Nautilus put to sea under nuclear power in January 1955. The water is kept at some 150 atmospheres so that it does not boil. In boiling water reactors, by contrast, steam forms directly above the core and goes straight to the turbine, an arrangement that is simpler but makes the turbine slightly radioactive. Canada developed the CANDU type, moderated by heavy water, which runs on natural uranium and can be refuelled without a halt. Britain relied on graphite and carbon dioxide, and the Soviet Union on the RBMK, in which graphite was combined with boiling water. The latter becomes more reactive when the water turns to steam.

Electricity was first generated from fission in December 1951, when the experimental breeder EBR-I in Idaho lit four light bulbs. The station at Obninsk near Moscow began to feed a public grid in June 1954 with 5 megawatts, and Calder Hall in north-west England, opened by Queen Elizabeth II in October 1956, was the first on an industrial scale, though it also made plutonium for weapons. Orders multiplied after the oil crisis of 1973, above all in France, which under the plan of Prime Minister Pierre Messmer came to draw about 70 per cent of its electricity from the atom. Some 440 reactors are now at work in about thirty countries and meet roughly a tenth of the demand. The United States has the most, with more than ninety, followed by China and France.

Three accidents have shaped public opinion. At Three Mile Island in Pennsylvania a valve stuck open in March 1979, the operators misread their instruments and half of the core melted, but the containment held and very little escaped. The explosion at Chernobyl in Ukraine on 26 April 1986 happened during a safety test, for which several protective systems had been switched off; about thirty workers and firemen died within months, and the town of Pripyat was abandoned. At Fukushima in Japan in March 2011 a tsunami some 14 metres high flooded the emergency generators, and three cores melted for want of cooling. Italy closed its plants after a referendum in 1987, and Germany switched off the last three of its own in April 2023. Finland, meanwhile, has dug a repository for spent fuel at Onkalo, 430 metres down in granite-like rock.

? What happens when a uranium-235 nucleus absorbs a neutron?
= it splits into two fragments | splits into two fragments
@ absorbs a neutron it splits into two fragments

? What does it mean that a reactor is critical?
= the power is steady | power is steady
@ merely means that the power is steady

? In which form does most of the energy of fission appear?
= heat | as heat
@ Most of the energy appears as heat

? What is steam from reactors commonly used for?
= turbines | for turbines
@ commonly used to raise steam for turbines

? Which element did Hahn and Strassmann find in the uranium?
= barium
@ who found barium in uranium

? In what city was nuclear fission discovered?
= Berlin
@ Fission was discovered in Berlin in December 1938

? Why did Lise Meitner flee to Sweden?
= her Jewish descent | because of her Jewish descent
@ had fled to Sweden because of her Jewish descent

? Where did Szilard get the idea of the chain reaction?
= at a traffic light in Southampton Row | Southampton Row | a traffic light in Southampton Row
@ while he was waiting at a traffic light in Southampton Row

? Who showed that on average more than two neutrons come free?
= the group of Frédéric Joliot-Curie | Frédéric Joliot-Curie
@ the group of Frédéric Joliot-Curie showed in the spring of 1939

? What was the first man-made reactor called?
= Chicago Pile-1
@ The first artificial reactor, Chicago Pile-1

? How many layers of graphite bricks did the pile have?
= 57
@ 57 layers of graphite bricks

? who pulled out the last rod in chicago
= George Weil
@ George Weil drew out the last rod

? How long did the first reactor run on that day?
= 28 minutes
@ It ran for 28 minutes

? What did Wigner bring to celebrate?
= a bottle of Chianti | bottle of Chianti
@ then produced a bottle of Chianti

? In what year were the natural reactors found?
= 1972
@ French analysts found in 1972

? What did the French analysts fear?
= some had been stolen | that some had been stolen
@ fearing that some had been stolen

? What made the reactors at Oklo stop for some hours?
= boiled away as the rock grew hot | the water slowed the neutrons, boiled away
@ the water slowed the neutrons, boiled away as the rock grew hot

? How far has the waste at Oklo moved?
= only a few metres | a few metres
@ The waste has moved only a few metres

? Why is zirconium alloy used for fuel tubes?
= it hardly absorbs neutrons | hardly absorbs neutrons
@ a metal chosen because it hardly absorbs neutrons

? What is the job of a moderator?
= slows the neutrons down
@ graphite, slows the neutrons down

? What are control rods made of?
= boron, cadmium or hafnium
@ Control rods of boron, cadmium or hafnium

? What percentage of its heat does fuel still give off after shutdown?
= 6 | 6 per cent | about 6 per cent
@ the fuel gives off about 6 per cent

? Which type makes up two thirds of all reactors?
= Pressurised water reactors
@ Pressurised water reactors, which make up about two thirds

? Who pushed the submarine reactor through in the American navy?
= Admiral Hyman Rickover | Hyman Rickover
@ that Admiral Hyman Rickover pushed through

? When did the Nautilus first sail with nuclear power?
= January 1955
@ put to sea under nuclear power in January 1955

? What country developed the CANDU reactor?
= Canada
@ Canada developed the CANDU type

? Graphite and boiling water were combined in what type?
= RBMK | the RBMK
@ the Soviet Union on the RBMK

? How many light bulbs were lit by EBR-I?
= four | four light bulbs
@ EBR-I in Idaho lit four light bulbs

? Calder Hall was opened by whom?
= Queen Elizabeth II
@ opened by Queen Elizabeth II in October 1956

? What event in 1973 led to more orders for reactors?
= oil crisis | the oil crisis
@ Orders multiplied after the oil crisis of 1973

? Which nation operates the largest number of reactors?
= United States | The United States
@ The United States has the most

? What went wrong with the valve at Three Mile Island?
= stuck open | a valve stuck open
@ a valve stuck open in March 1979

? On what date did Chernobyl explode?
= 26 April 1986
@ Chernobyl in Ukraine on 26 April 1986

? What flooded the generators at Fukushima?
= a tsunami | tsunami | a tsunami some 14 metres high
@ a tsunami some 14 metres high flooded the emergency generators

? How deep is the repository at Onkalo?
= 430 metres
@ at Onkalo, 430 metres down

~ Which relative of the exiled woman gave the phenomenon its label?
= Otto Frisch | Frisch
@ it was Frisch who borrowed the term fission

~ On which instrument did the Italian do his sums during the trial?
= slide rule | a slide rule
@ while Fermi calculated on a slide rule

~ For what controversy does the African site provide an argument?
= underground storage | debates about underground storage
@ often quoted in debates about underground storage

~ What drawback has the type that sends vapour from the core directly to the machines?
= makes the turbine slightly radioactive
@ simpler but makes the turbine slightly radioactive

~ What other purpose did the English plant secretly share with the army?
= plutonium for weapons | made plutonium for weapons
@ though it also made plutonium for weapons

~ Which head of government launched the French building programme?
= Pierre Messmer | Prime Minister Pierre Messmer
@ under the plan of Prime Minister Pierre Messmer

~ Which settlement is deserted since the Soviet disaster?
= Pripyat | the town of Pripyat
@ the town of Pripyat was abandoned

~ How were the Italians brought to give up the technology?
= a referendum | referendum
@ Italy closed its plants after a referendum in 1987

! Who opened the station at Obninsk?
! In what year did Otto Hahn receive the Nobel Prize?
! How much uranium did Chicago Pile-1 contain?
! Who stole the uranium at Oklo?
! What was the name of the traffic policeman in Southampton Row?
! When did Sweden close its reactors?
! How many people died at Three Mile Island?
! Why did Germany switch off its last reactors?
! Which reactor type did Japan develop?
! When was the Nautilus retired?
! Which company built Fukushima?
