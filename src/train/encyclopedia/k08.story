# Robot
A robot is a machine, usually controlled by a computer, that carries out a series of movements by itself and can be set to different tasks. The word comes from the Czech robota, which denotes the forced labour of peasants, and was first used by Karel Čapek in his play R.U.R., performed in Prague in January 1921. It had been suggested to him by his brother Josef, a painter. The artificial workers in the play are not made of metal but of a substance similar to flesh; in the end they rise against mankind and exterminate it. "Robotics", the name of the corresponding science, appeared in 1942 in a story by Isaac Asimov, who believed at the time that the word already existed. The same story contains his three laws, the first of which forbids a robot to injure a human being.

Automata are the ancestors of robots. Hero of Alexandria described in the first century AD a small theatre whose figures were moved by a falling weight and by strings wound around an axle, and a vending machine that released holy water for a coin. The engineer al-Jazari, who served the Artuqid rulers of Diyarbakir, completed a book in 1206 with fifty devices, among them a boat with four musicians and a peacock fountain for washing the hands. Jacques de Vaucanson showed in Paris in 1738 a flute player that really blew the instrument, and in the next year a duck which appeared to digest its food, although the droppings were prepared beforehand. The Writer, a boy of 6,000 parts built by the Swiss watchmaker Pierre Jaquet-Droz in the 1770s, dips a quill in ink and can be set to any text of up to forty characters.

In Japan, small wooden dolls called karakuri carried tea to the guests from the seventeenth century on, driven by springs made of whalebone. Nikola Tesla presented a boat steered by radio in Madison Square Garden in 1898 and spoke of a race of mechanical men to come. The British engineer W. H. Richards built Eric, an aluminium knight that opened an exhibition in London in 1928 with a speech; it could stand up and bow, and the letters R.U.R. were on its chest. Westinghouse sent Elektro, seven feet tall, to the World's Fair at New York in 1939, where he smoked cigarettes and was joined in the second year by a dog named Sparko. William Grey Walter in Bristol constructed two "tortoises", Elmer and Elsie, in 1948 and 1949, which found their way to a light with only two valves each as a brain.

Industrial robots go back to George Devol of Kentucky, who applied in 1954 for a patent on the programmed transfer of articles. At a cocktail party in 1956 he met Joseph Engelberger, an enthusiastic reader of Asimov, and together they founded the company Unimation. Their first machine, Unimate, a hydraulic arm weighing nearly two tons, began work in 1961 at a factory of General Motors in Ewing Township, New Jersey, where it lifted hot pieces of metal from a die-casting machine and stacked them. Unions did not object much, because the work was dangerous. Victor Scheinman at Stanford designed a lighter electric arm with six joints in 1969. The Swedish firm ASEA brought out in 1974 the first arm controlled by a microprocessor. Kawasaki had obtained a licence from Unimation in 1968, and by the 1980s Japan employed more robots than all other countries together.

Most arms in factories today weld, paint, assemble or pack. Car makers use the largest number, followed by the electronics industry. The density is highest in South Korea, which had about one robot for every ten workers in manufacturing in the early 2020s, while China installs more than half of all new machines each year. The selective compliance arm, or SCARA, devised by Hiroshi Makino in 1978, is stiff in the vertical direction but yields sideways, a combination that suits the insertion of parts. Ordinary robots have to be kept behind fences. Cobots, which were introduced by the Danish company Universal Robots in 2008, are light, move slowly and stop when they touch somebody. The first person known to have been killed by a robot was Robert Williams, a worker at a Ford plant in Michigan, in January 1979; his family was awarded ten million dollars.

A robot needs sensors, a control system and actuators. Electric motors are the usual actuators, whereas hydraulics provide great force and compressed air drives simple grippers. Position in the joints is measured by encoders, and the surroundings are perceived by cameras, by sonar or by lidar, which sends out pulses of laser light and measures the time until they return. Shakey, built at the Stanford Research Institute between 1966 and 1972, was the first mobile robot that could reason about its own actions; it needed minutes or hours for a short journey among coloured blocks, and got its name because it trembled while moving. Rodney Brooks at MIT argued in the 1980s that insects manage without an inner model of the world, and let complex behaviour arise from layers of simple reflexes. Hans Moravec observed that what is hard for people, such as chess, is easy for machines, and the reverse.

Robots go where human beings cannot. The Soviet Lunokhod 1, landed on the Moon in November 1970, was driven by a crew of five from a centre in the Crimea for ten months. Sojourner, a rover the size of a microwave oven, explored Mars in 1997, and Opportunity, which was expected to last ninety days, survived there for more than fourteen years until a dust storm in 2018. Under water, the vehicle Jason Junior looked into the wreck of the Titanic in 1986. After the disaster at Fukushima in 2011 machines were sent into the ruined reactors, but several of them failed because the radiation destroyed their electronics. In hospitals the da Vinci system, approved in the United States in 2000, repeats the motions of a surgeon's hands through small incisions; it is strictly speaking no robot, since it decides nothing by itself.

In homes the vacuum cleaner is by far the most common. Electrolux began to sell the Trilobite in 2001, and Roomba, by the American firm iRobot, followed in September of the next year at a price of 200 dollars. Sony's dog Aibo, launched in 1999, was so dear to its owners that funerals for broken specimens were held in a Buddhist temple. Walking on two legs proved especially difficult. WABOT-1, developed at Waseda University in Tokyo by Ichiro Kato, took 45 seconds for a step in 1973; Honda worked in secret from 1986 and showed ASIMO in 2000. The Japanese engineer Masahiro Mori noticed in 1970 that figures which resemble humans almost but not quite arouse disgust, a dip in sympathy that he named the uncanny valley. Whether robots destroy more jobs than they create remains a matter of debate among economists.

? What does the Czech word robota mean?
= forced labour of peasants | the forced labour of peasants
@ which denotes the forced labour of peasants

? Who suggested the word robot to Čapek?
= his brother Josef | Josef
@ suggested to him by his brother Josef

? What do the workers in R.U.R. do at the end?
= rise against mankind and exterminate it
@ in the end they rise against mankind and exterminate it

? What does the first of Asimov's laws forbid?
= to injure a human being | a robot to injure a human being
@ forbids a robot to injure a human being

? What was given out by Hero's vending machine?
= holy water
@ released holy water for a coin

? When did al-Jazari finish his book?
= 1206
@ completed a book in 1206

? How many devices are in al-Jazari's book?
= fifty
@ with fifty devices, among them

? What did Vaucanson show in Paris in 1738?
= a flute player | flute player
@ in 1738 a flute player that really blew

? Who built the Writer?
= Pierre Jaquet-Droz | the Swiss watchmaker Pierre Jaquet-Droz
@ built by the Swiss watchmaker Pierre Jaquet-Droz

? What material were the springs of karakuri made of?
= whalebone
@ driven by springs made of whalebone

? What did Tesla present in 1898?
= a boat steered by radio | boat steered by radio
@ Nikola Tesla presented a boat steered by radio

? What letters were written on Eric's chest?
= R.U.R.
@ the letters R.U.R. were on its chest

? how tall was Elektro
= seven feet
@ sent Elektro, seven feet tall

? What was the name of Elektro's dog?
= Sparko
@ by a dog named Sparko

? Where did Devol meet Engelberger?
= at a cocktail party | cocktail party
@ a cocktail party in 1956 he met

? What company did Devol and Engelberger found?
= Unimation
@ they founded the company Unimation

? What did Unimate do at the factory?
= lifted hot pieces of metal from a die-casting machine and stacked them | lifted hot pieces of metal
@ lifted hot pieces of metal from a die-casting machine and stacked them

? Why didn't the unions object much to Unimate?
= the work was dangerous | because the work was dangerous
@ because the work was dangerous

? In what year did Kawasaki get a licence?
= 1968
@ a licence from Unimation in 1968

? Which country has the most robots per worker?
= South Korea
@ The density is highest in South Korea

? What is the SCARA arm good for?
= the insertion of parts | insertion of parts
@ that suits the insertion of parts

? Which firm introduced cobots?
= Universal Robots | the Danish company Universal Robots
@ introduced by the Danish company Universal Robots

? Who was the first person killed by a robot?
= Robert Williams
@ by a robot was Robert Williams

? What does lidar send out?
= pulses of laser light
@ which sends out pulses of laser light

? Why was Shakey given its name?
= it trembled while moving | because it trembled while moving
@ because it trembled while moving

? What did Brooks say about insects?
= insects manage without an inner model of the world | manage without an inner model of the world
@ insects manage without an inner model of the world

? From where was Lunokhod 1 driven?
= a centre in the Crimea | the Crimea
@ from a centre in the Crimea

? How long did Opportunity survive on Mars?
= more than fourteen years
@ survived there for more than fourteen years

? What wreck did Jason Junior look into?
= Titanic | the wreck of the Titanic
@ the wreck of the Titanic in 1986

? Why did machines fail at Fukushima?
= the radiation destroyed their electronics | because the radiation destroyed their electronics
@ because the radiation destroyed their electronics

? What was the price of the Roomba?
= 200 dollars
@ at a price of 200 dollars

? Where were the funerals for Aibo held?
= a Buddhist temple | Buddhist temple
@ were held in a Buddhist temple

? WABOT-1 was developed by whom?
= Ichiro Kato
@ in Tokyo by Ichiro Kato

? Is the da Vinci system a real robot?
= strictly speaking no robot | it is strictly speaking no robot, since it decides nothing by itself
@ it is strictly speaking no robot, since it decides nothing by itself

~ What trick lay behind the bird that seemed to eat?
= the droppings were prepared beforehand | droppings were prepared beforehand
@ although the droppings were prepared beforehand

~ What was the occupation of the playwright's sibling?
= painter | a painter
@ by his brother Josef, a painter

~ What compensation did relatives of the dead Ford employee get?
= ten million dollars
@ his family was awarded ten million dollars

~ How is the feeling called when something looks nearly like a person?
= the uncanny valley | uncanny valley
@ that he named the uncanny valley

~ What finished off the explorer that outlived all expectations?
= a dust storm | dust storm
@ until a dust storm in 2018

~ What bad habit did the metal giant show off to visitors of the fair?
= smoked cigarettes
@ where he smoked cigarettes

~ Which everyday appliance is comparable in bulk to the first wheeled visitor of the red planet?
= microwave oven | a microwave oven
@ a rover the size of a microwave oven

~ What question divides scholars of the economy?
= Whether robots destroy more jobs than they create | robots destroy more jobs than they create
@ Whether robots destroy more jobs than they create

! What does the third of Asimov's laws say?
! How many people saw R.U.R. in Prague?
! When did Elsie stop working?
! How many robots does South Korea export each year?
! Who drove Sojourner on Mars?
! What price did Electrolux ask for the Trilobite?
! In what year was George Devol born?
! Why did Honda work in secret?
! Which union went on strike against Unimate?
! How long did Lunokhod 2 work?
