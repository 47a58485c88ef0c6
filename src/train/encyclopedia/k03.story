# Graph theory
Graph theory is the study of networks of points and of the lines that join them. The points are called vertices or nodes, the lines edges; how they are drawn on paper does not matter, since only the pattern of connections counts. If every edge has a direction, like a one-way street, one speaks of a directed graph, and if numbers such as distances or costs are attached to the edges, the graph is said to be weighted. The degree of a vertex is the number of edges that meet there. Because each edge has two ends, the sum of all degrees is always twice the number of edges, a simple fact known as the handshaking lemma: at any party the number of guests who have shaken an odd number of hands is even.

The subject is generally said to have begun in 1736 with a paper by Leonhard Euler on the bridges of Königsberg. The Prussian town lay on both banks of the river Pregel and on two islands, which were linked with each other and with the mainland by seven bridges, and the citizens wondered whether one could take a walk that crossed each of them exactly once. Euler, who was working at the academy of Saint Petersburg, showed that it is impossible, for such a walk requires that no more than two of the land areas be reached by an odd number of bridges, whereas in Königsberg all four were. Bombing in the Second World War destroyed two of the seven. The city, now called Kaliningrad, belongs to Russia, and with the bridges that stand today a walk of the desired kind can be made.

The name of the field came much later. In 1878 James Joseph Sylvester, an English mathematician who then taught at Johns Hopkins University in Baltimore, used the word "graph" in a note in the journal Nature in which he compared algebraic invariants with the diagrams of chemists. His friend Arthur Cayley had already studied trees, that is, connected graphs without closed circuits, in 1857, and applied them to the counting of hydrocarbon molecules with a given number of carbon atoms. The physicist Gustav Kirchhoff used similar ideas in 1847 for calculating currents in electrical circuits. The first textbook was written in German by the Hungarian Dénes Kőnig and came out at Leipzig in 1936, two hundred years after Euler's paper; an English translation had to wait until 1990.

In 1857 the Irish mathematician William Rowan Hamilton devised the Icosian game, in which the player has to travel along the edges of a dodecahedron so that each of its twenty corners is visited just once and the starting point is reached again. He sold the idea to a London dealer for 25 pounds, but it was a commercial failure. A circuit of this kind is now called Hamiltonian, although the clergyman Thomas Kirkman had examined such routes slightly earlier. In contrast to Euler's problem, no quick method is known for deciding whether one exists. The travelling salesman problem, which asks for the shortest round trip through a set of cities, is closely related. In 1954 three researchers at the RAND Corporation solved it for 49 cities of the United States, one for each state at that time plus Washington.

In October 1852 Francis Guthrie, a young Londoner who was colouring a map of the counties of England, noticed that four colours were enough to keep neighbours distinct, and he asked through his brother Frederick whether this holds for all maps. The question reached Augustus De Morgan, who passed it on to Hamilton, but the latter was not interested. Alfred Kempe, a barrister, published a proof in 1879 that was accepted for eleven years, until Percy Heawood of Durham found a gap in it and rescued from the ruins the theorem that five colours suffice. Kenneth Appel and Wolfgang Haken at the University of Illinois finished the matter in 1976 with the help of a computer that checked nearly two thousand configurations in about 1,200 hours. Many colleagues were uneasy, because no human could verify the whole proof, and the local post office stamped letters with the words "Four colors suffice".

A graph is planar if it can be drawn on a sheet so that no two edges cross. A well-known puzzle asks whether three houses can be connected with water, gas and electricity without crossings of the pipes; they cannot. The Polish mathematician Kazimierz Kuratowski proved in 1930 that all non-planar graphs contain, in a certain sense, either this graph or the complete graph on five vertices. Planarity is of practical value in the design of printed circuits, because conductors that cross would have to be placed on separate layers. For planar connected graphs Euler found that the number of vertices minus that of edges plus that of faces is 2. The Hungarian Paul Turán, forced to push wagons in a brick factory near Budapest in 1944, was led by derailments at the crossings of the tracks to ask how few crossings a drawing can have.

With the computer came the search for efficient methods. The Dutchman Edsger Dijkstra worked out his procedure for shortest paths in 1956, in about twenty minutes, while drinking coffee with his fiancée on a café terrace in Amsterdam; he published it three years later, and a version of it guides the navigation devices in cars. The cheapest network that connects all points, the minimum spanning tree, had been found as early as 1926 by Otakar Borůvka, who was asked to plan an electricity grid for Moravia. Lester Ford and Delbert Fulkerson studied the greatest flow through a network in the 1950s, in connection with a secret American report on the Soviet railways. Their theorem states that the maximum flow equals the smallest capacity of any cut that separates the source from the sink.

Random graphs were introduced in 1959 by Paul Erdős and Alfréd Rényi, who joined each pair of points by the toss of a coin, so to speak, and discovered that a giant connected part appears quite suddenly as edges are added. Real networks look different. In the 1960s the psychologist Stanley Milgram asked people in Nebraska and Kansas to forward a letter to a stranger in Massachusetts through acquaintances, and those that arrived had needed about six steps. Duncan Watts and Steven Strogatz explained such "small worlds" in 1998 by a few long links in an otherwise local pattern. A year later Albert-László Barabási and Réka Albert described networks in which a few hubs have very many links, as on the World Wide Web, and attributed this to the habit of newcomers to attach themselves to what is already popular. The search engine Google began with a ranking of pages based on the graph of their links.

? What are the points of a graph called?
= vertices or nodes | vertices
@ The points are called vertices or nodes

? What is it called when numbers are attached to the edges?
= weighted
@ the graph is said to be weighted

? what does the degree of a vertex mean
= the number of edges that meet there | number of edges that meet there
@ the number of edges that meet there

? What is the sum of all degrees equal to?
= twice the number of edges
@ the sum of all degrees is always twice the number of edges

? On which river was Königsberg built?
= Pregel | the river Pregel
@ on both banks of the river Pregel

? How many bridges did Königsberg have?
= seven
@ with the mainland by seven bridges

? Where was Euler employed at the time of his paper on the bridges?
= academy of Saint Petersburg | the academy of Saint Petersburg
@ working at the academy of Saint Petersburg

? How many of the bridges were destroyed by bombs?
= two | two of the seven
@ destroyed two of the seven

? To which country does the town belong now?
= Russia
@ now called Kaliningrad, belongs to Russia

? Who used the word graph in 1878?
= James Joseph Sylvester | Sylvester
@ In 1878 James Joseph Sylvester, an English mathematician

? What are trees in graph theory?
= connected graphs without closed circuits
@ that is, connected graphs without closed circuits

? What did Kirchhoff want to calculate?
= currents in electrical circuits | currents
@ for calculating currents in electrical circuits

? In what year was Kőnig's textbook translated into English?
= 1990
@ an English translation had to wait until 1990

? What solid is used in the Icosian game?
= dodecahedron | a dodecahedron
@ along the edges of a dodecahedron

? How much did Hamilton get for his game?
= 25 pounds
@ to a London dealer for 25 pounds

? Who had looked at Hamiltonian circuits before Hamilton?
= Thomas Kirkman | the clergyman Thomas Kirkman
@ the clergyman Thomas Kirkman had examined

? What does the travelling salesman problem ask for?
= the shortest round trip through a set of cities | shortest round trip through a set of cities
@ asks for the shortest round trip through a set of cities

? What was Guthrie colouring when he noticed that four colours are enough?
= a map of the counties of England | map of the counties of England
@ colouring a map of the counties of England

? How long did people believe Kempe's proof?
= eleven years
@ accepted for eleven years

? what did Percy Heawood find in the proof
= a gap | gap
@ Percy Heawood of Durham found a gap

? At which university did Appel and Haken work?
= University of Illinois | the University of Illinois
@ Wolfgang Haken at the University of Illinois

? Why were many mathematicians unhappy with the proof of 1976?
= no human could verify the whole proof | because no human could verify the whole proof
@ because no human could verify the whole proof

? When is a graph planar?
= if it can be drawn on a sheet so that no two edges cross | can be drawn on a sheet so that no two edges cross
@ planar if it can be drawn on a sheet so that no two edges cross

? What is planarity useful for in practice?
= the design of printed circuits | design of printed circuits
@ practical value in the design of printed circuits

? In what kind of factory did Turán have to work?
= brick factory | a brick factory
@ push wagons in a brick factory

? How much time did Dijkstra need to work out his method?
= twenty minutes | about twenty minutes
@ in about twenty minutes, while drinking coffee

? What devices make use of Dijkstra's procedure?
= navigation devices in cars | navigation devices
@ guides the navigation devices in cars

? Borůvka was asked to plan what?
= an electricity grid for Moravia | electricity grid
@ asked to plan an electricity grid for Moravia

? What does the theorem of Ford and Fulkerson say the maximum flow equals?
= the smallest capacity of any cut | the smallest capacity of any cut that separates the source from the sink
@ equals the smallest capacity of any cut that separates the source from the sink

? Who introduced random graphs?
= Paul Erdős and Alfréd Rényi
@ introduced in 1959 by Paul Erdős and Alfréd Rényi

? About how many steps did Milgram's letters need?
= six | about six
@ had needed about six steps

? What did Google start with?
= a ranking of pages based on the graph of their links | a ranking of pages
@ began with a ranking of pages based on the graph of their links

~ Which greeting illustrates the rule about counting both ends?
= handshaking | handshaking lemma
@ a simple fact known as the handshaking lemma

~ What had the American military wanted to know about its rival's transport?
= the Soviet railways | Soviet railways
@ a secret American report on the Soviet railways

~ With whom was the Dutch programmer sitting when he had his inspiration?
= his fiancée | fiancée
@ with his fiancée on a café terrace

~ Was the Irishman's toy a success with buyers?
= a commercial failure | it was a commercial failure
@ it was a commercial failure

~ How did the mail service celebrate the solution of the map puzzle?
= stamped letters with the words "Four colors suffice"
@ stamped letters with the words "Four colors suffice"

~ What profession had the author of the flawed argument?
= barrister | a barrister
@ Alfred Kempe, a barrister, published

~ What tendency makes a few sites on the internet enormously well connected?
= the habit of newcomers to attach themselves to what is already popular | newcomers to attach themselves to what is already popular
@ the habit of newcomers to attach themselves to what is already popular

~ What incidents inspired the prisoner's question about intersecting lines?
= derailments | derailments at the crossings of the tracks
@ led by derailments at the crossings of the tracks

! Who built the seven bridges of Königsberg?
! In what year was the first bridge of the town opened?
! How many copies of the Icosian game were sold?
! Why was De Morgan not interested in Guthrie's question?
! What did Kempe do after the gap was found?
! Which state refused to take part in the RAND study?
! How many letters did Milgram send?
! Who translated Kőnig's textbook into English?
! When did Dijkstra marry?
! What did Kirchhoff publish in Nature?
! Which German proved that three colours suffice?
