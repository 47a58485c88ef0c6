# Probability
Probability is the branch of mathematics that deals with chance, and the word also names the number, between 0 and 1, that expresses how likely an event is. An event that cannot happen has probability 0, one that is certain has probability 1, and a fair coin falls heads with probability one half. The set of everything that may come out of an experiment is called the sample space, while any part of that set counts as an event. Two events are said to be mutually exclusive if they cannot occur together, and independent if the occurrence of one leaves the chance of the other unchanged. In everyday speech, bookmakers prefer odds, which compare the chance of winning with the chance of losing; a probability of one quarter corresponds to odds of three to one against.

Games with dice made from the ankle bones of sheep, known as astragali, were popular in Egypt, Greece and Rome, yet no ancient author left a calculation of chances. The first man known to have attempted one systematically was Gerolamo Cardano, a physician of Milan and a passionate gambler, who composed his Liber de ludo aleae around 1564. It was not printed until 1663, long after his death, and therefore had little influence. Galileo, asked by his patron the Grand Duke of Tuscany why three dice show a total of 10 more often than a total of 9, counted the 216 possible throws and found 27 that give 10 against 25 that give 9. The difference is so slight that only players of great experience could have noticed it.

The theory proper is usually dated to the summer of 1654, when Blaise Pascal in Paris and Pierre de Fermat in Toulouse exchanged letters about questions put to Pascal by the Chevalier de Méré, a writer fond of gaming. The most important was the problem of points: how should the stakes be divided if a match is broken off before either player has won? Fermat listed all the ways in which the game might have continued, whereas Pascal worked backwards from the end and used the triangle of numbers that now bears his name. Their results reached Christiaan Huygens, a Dutchman who visited Paris in 1655 and missed both of them. His little treatise of 1657, the first printed work on the subject, introduced the notion of expectation and remained the standard text for half a century.

Jacob Bernoulli of Basel spent twenty years on a theorem that he considered more valuable than the squaring of the circle. Published in 1713, eight years after he died, by his nephew Nicolaus, the Ars conjectandi showed that the observed frequency of an event approaches its probability as the number of trials grows, a statement later called the law of large numbers by Siméon Denis Poisson. Abraham de Moivre, a Huguenot refugee in London who earned his living by giving lessons and advising gamblers in coffee houses, went further. His Doctrine of Chances appeared in 1718, and in 1733 he found the bell-shaped curve as an approximation to the binomial distribution. Despite his fame and his friendship with Newton, he never obtained a university chair and died poor in 1754.

Thomas Bayes, a Presbyterian minister at Tunbridge Wells, considered the inverse question: what can be inferred about an unknown probability from the results observed? His essay was found among his papers by a friend, Richard Price, and read to the Royal Society in 1763, two years after the author's death. The rule that carries his name tells how a prior belief has to be revised in the light of new evidence. Pierre-Simon Laplace discovered it independently in 1774 and applied it to astronomy, population and the credibility of witnesses. In his Théorie analytique des probabilités of 1812, dedicated to Napoleon, he gathered all that was known, and two years later a popular essay followed in which he remarked that probability is at bottom only common sense reduced to calculation.

For two centuries the subject lacked a rigorous foundation. David Hilbert, listing the great open problems of mathematics at Paris in 1900, asked for axioms of probability in the sixth of them. Richard von Mises proposed in 1919 to define probability as the limit of a relative frequency in a suitably irregular sequence, but his notion of randomness proved difficult to make precise. The solution that prevailed came from Andrey Kolmogorov, whose slim German book of 1933 treated probability as a measure in the sense of Henri Lebesgue. Only three requirements are made: no probability is negative, the whole sample space has probability one, and the probabilities of events that exclude each other may be added, even if there are infinitely many of them. Kolmogorov, then thirty years old, had just become a professor in Moscow.

What the numbers mean is still disputed. Frequentists hold that a probability describes how often something happens in a long series of repetitions, so that it makes no sense to speak of the probability of a single event such as a particular election. Subjectivists, among them Frank Ramsey in Cambridge and the Italian Bruno de Finetti, take it to be a degree of belief, revealed by the bets a person is willing to accept. Someone whose degrees of belief break the rules can be offered a set of wagers, called a Dutch book, that makes him lose whatever happens. Karl Popper suggested a third view in the 1950s, according to which probability is a propensity, that is, a physical tendency of an experimental arrangement to produce a certain result.

Human intuition handles chance badly. In a group of 23 people the probability that two share a birthday is already slightly above one half, although most people guess that well over a hundred would be needed. The Monty Hall problem, named after the host of an American television show, became notorious in 1990, when Marilyn vos Savant explained in her magazine column that a contestant who switches doors wins two times out of three; thousands of readers wrote to contradict her. The gambler's fallacy is the belief that a run of one result makes the opposite more likely. At Monte Carlo on 18 August 1913 the roulette ball fell on black 26 times in succession, and players lost millions of francs because they kept betting on red.

? What numbers does a probability lie between?
= between 0 and 1 | 0 and 1
@ the number, between 0 and 1, that expresses

? what is the set of all possible outcomes of an experiment called
= sample space | the sample space
@ come out of an experiment is called the sample space

? When are two events called mutually exclusive?
= if they cannot occur together | cannot occur together
@ mutually exclusive if they cannot occur together

? Who likes to use odds rather than probabilities?
= bookmakers
@ In everyday speech, bookmakers prefer odds

? What were astragali made out of?
= ankle bones of sheep | the ankle bones of sheep
@ dice made from the ankle bones of sheep

? What was Gerolamo Cardano's profession?
= physician | a physician
@ Gerolamo Cardano, a physician of Milan

? In what year did Cardano's book get printed?
= 1663
@ It was not printed until 1663

? How many possible throws did Galileo count for three dice?
= 216
@ counted the 216 possible throws

? Who put the questions to Pascal that started the exchange with Fermat?
= Chevalier de Méré | the Chevalier de Méré
@ put to Pascal by the Chevalier de Méré

? What is the problem of points about?
= how should the stakes be divided if a match is broken off | how should the stakes be divided
@ how should the stakes be divided if a match is broken off

? In which city did Fermat live when he wrote the letters?
= Toulouse
@ Pierre de Fermat in Toulouse exchanged letters

? what concept did Huygens introduce in his treatise
= expectation | the notion of expectation
@ introduced the notion of expectation

? How long did Huygens' book stay the standard text?
= half a century
@ the standard text for half a century

? The Ars conjectandi was published by whom?
= his nephew Nicolaus | Nicolaus
@ by his nephew Nicolaus, the Ars conjectandi

? Who gave the law of large numbers its name?
= Siméon Denis Poisson | Poisson
@ called the law of large numbers by Siméon Denis Poisson

? How did de Moivre make a living in London?
= giving lessons and advising gamblers | giving lessons and advising gamblers in coffee houses
@ by giving lessons and advising gamblers in coffee houses

? What did de Moivre discover in 1733?
= bell-shaped curve | the bell-shaped curve
@ in 1733 he found the bell-shaped curve

? Who found the essay of Bayes among his papers?
= Richard Price | a friend, Richard Price
@ found among his papers by a friend, Richard Price

? What does Bayes' rule tell us?
= how a prior belief has to be revised in the light of new evidence | how a prior belief has to be revised
@ how a prior belief has to be revised in the light of new evidence

? To whom was the Théorie analytique des probabilités dedicated?
= Napoleon
@ dedicated to Napoleon, he gathered

? which of Hilbert's problems called for axioms of probability
= sixth | the sixth
@ axioms of probability in the sixth of them

? What turned out to be hard to make precise in von Mises' theory?
= his notion of randomness | notion of randomness
@ his notion of randomness proved difficult to make precise

? In what language was Kolmogorov's book of 1933?
= German
@ whose slim German book of 1933

? How many requirements does Kolmogorov's theory make?
= three | only three
@ Only three requirements are made

? what is a Dutch book?
= a set of wagers | set of wagers
@ can be offered a set of wagers, called a Dutch book

? What did Karl Popper take probability to be?
= a propensity | propensity
@ according to which probability is a propensity

? Where did Frank Ramsey work?
= Cambridge
@ Frank Ramsey in Cambridge and the Italian

? Who was the Monty Hall problem named after?
= the host of an American television show | host of an American television show
@ named after the host of an American television show

? How often did black come up in a row at Monte Carlo?
= 26 times
@ fell on black 26 times in succession

? Why did the players at Monte Carlo lose so much money?
= they kept betting on red | because they kept betting on red
@ because they kept betting on red

? Did de Moivre ever get a professorship?
= never obtained a university chair | never
@ he never obtained a university chair and died poor

~ What nationality was the scientist who came to France too late to meet the two correspondents?
= Dutchman | a Dutchman
@ Christiaan Huygens, a Dutchman who visited Paris

~ How many persons must be at a party before a coincidence of anniversaries is more likely than not?
= 23
@ In a group of 23 people the probability

~ What did the Swiss mathematician rate lower than his own result?
= the squaring of the circle | squaring of the circle
@ considered more valuable than the squaring of the circle

~ What was the job of the clergyman who studied reasoning from effects back to causes?
= Presbyterian minister | a Presbyterian minister
@ Thomas Bayes, a Presbyterian minister at Tunbridge Wells

~ How did the French astronomer describe the theory for general readers?
= common sense reduced to calculation | only common sense reduced to calculation
@ probability is at bottom only common sense reduced to calculation

~ At what age did the Russian put the theory on a firm basis?
= thirty years old | thirty
@ Kolmogorov, then thirty years old

~ Should you stay with your first choice or change it on the game show?
= a contestant who switches doors wins two times out of three | switches
@ a contestant who switches doors wins two times out of three

~ Which sum did the Tuscan ruler see a bit less frequently?
= 9 | a total of 9
@ 10 more often than a total of 9

! Who invented dice?
! In what year did Cardano die?
! Why did Fermat never visit Paris?
! When did Jacob Bernoulli begin to work on his theorem?
! Which university offered de Moivre a chair?
! Where did Richard Price read Laplace's essay?
! How many problems did Hilbert list in 1900?
! What does the gambler's fallacy have to do with de Finetti?
! Who refused the axioms of Kolmogorov?
! How many times did the ball fall on red at Monte Carlo?
! What was the name of the magazine in which vos Savant wrote?
