# Prime number
A prime number is a whole number greater than 1 that can be divided without remainder only by 1 and by itself. Numbers greater than 1 that are not prime, such as 4, 6 and 15, are called composite, while 1 is by convention neither the one nor the other. The only even prime is 2, and 5 is the only one that ends in the digit 5. There are 25 primes below one hundred and 168 below one thousand. The number 1 was still listed as prime by several authors of the nineteenth century, but it was excluded because otherwise many theorems would have to be worded with awkward exceptions. The word itself comes from the Latin primus, "first", a translation of the Greek protos.

The importance of the primes rests on the fundamental theorem of arithmetic, according to which every whole number greater than 1 can be written as a product of primes in exactly one way, if the order of the factors is disregarded. Thus 360 is the product of three twos, two threes and a five. Chemists' elements offer a popular comparison, because the primes are the building blocks from which all other numbers are made. Euclid had the essential lemma, that a prime dividing a product must divide one of the factors, but the first complete statement with proof was given by Carl Friedrich Gauss in his Disquisitiones arithmeticae of 1801. In some wider systems of numbers the theorem fails, a fact that led Ernst Kummer in the 1840s to create his ideal numbers.

That there are infinitely many primes was shown in the ninth book of Euclid's Elements, about 300 BC. Suppose that a finite list contained all of them; the product of the list, increased by one, leaves remainder 1 when divided by any member, so it must have a prime factor that is missing. Another proof, found by Leonhard Euler in 1737, uses the fact that the sum of the reciprocals of the primes grows beyond every bound, which says rather more about how dense they are. Peter Gustav Lejeune Dirichlet, extending Euler's method, demonstrated in 1837 that an arithmetic progression such as 3, 7, 11, 15 contains infinitely many primes, provided that its first term and its difference have no common factor. His work is regarded as the beginning of analytic number theory.

The oldest method for finding small primes is the sieve ascribed to Eratosthenes of Cyrene, who directed the library of Alexandria in the third century BC. One writes down the numbers up to some limit, crosses out the multiples of 2, then those of 3, of 5 and so on, and keeps what is left; it suffices to stop at the square root of the limit. Tables made in this way were a labour of years before the age of machines. Jakob Philipp Kulik, a professor in Prague, filled eight manuscript volumes with the factors of numbers up to one hundred million, but he left them unprinted and the second volume was lost. Derrick Norman Lehmer published a list of primes up to ten million in 1914, and his son built a sieve out of bicycle chains in 1926.

How the primes are distributed was a question that Gauss took up as a boy of fifteen. From tables he guessed that near a large number n about one number in log n is prime, where the natural logarithm is meant. Adrien-Marie Legendre published a similar formula in 1798. Pafnuty Chebyshev came close to a proof around 1850, but the prime number theorem was established only in 1896, independently by Jacques Hadamard in Paris and by Charles-Jean de la Vallée Poussin in Louvain. Both used ideas of Bernhard Riemann, who in a paper of eight pages in 1859 had linked the primes to the zeros of a function of a complex variable. His conjecture that all the interesting zeros lie on one line is still unproved, and the Clay Institute offers a million dollars for a proof.

Many other questions are easy to ask and hard to answer. Christian Goldbach, a Prussian who served at the court of Russia, wrote to Euler in 1742 that every even number greater than 2 seems to be the sum of two primes; computers have confirmed this far beyond any practical need, yet nobody can prove it. The weaker claim, that odd numbers greater than 5 are sums of three primes, was settled in 2013 by the Peruvian Harald Helfgott. Twin primes are pairs that differ by two, for instance 41 and 43, and it is believed that there is no last pair. Yitang Zhang, until then an almost unknown lecturer in New Hampshire, proved in 2013 that infinitely many pairs differ by less than seventy million, a bound that was soon lowered to 246.

Primes that are one less than a power of two are named after Marin Mersenne, a Minim friar in Paris, who in 1644 gave a list of exponents that turned out to contain five errors. In 1876 Édouard Lucas proved by hand that the twelfth of them, a number of 39 digits, is prime; it remained the largest known for 75 years. Since 1996 the search has been conducted by thousands of volunteers, who lend the idle time of their computers to a project called GIMPS. In October 2024 it announced a prime of more than 41 million digits, found by Luke Durant with the help of graphics processors in many countries. Each Mersenne prime also yields an even perfect number, that is, one that equals the sum of its proper divisors, like 6 or 28.

For a long time the subject was thought to be without any use, and the English mathematician G. H. Hardy was proud of the fact. That changed in the 1970s, when it was noticed that two large primes are multiplied in an instant, whereas it takes enormous effort to recover them from the product. The RSA method, which protects payments and messages on the internet, depends on this imbalance. In practice the primes for it are found with tests that may err with a negligible probability, the best known being that of Miller and Rabin. A method that is both fast and certain was published in 2002 by Manindra Agrawal and two of his students at Kanpur. Nature makes use of primes too, since some American cicadas emerge from the ground only every 13 or 17 years, perhaps in order to avoid parasites with shorter cycles.

? What is a number called that is greater than 1 and not prime?
= composite
@ such as 4, 6 and 15, are called composite

? which is the only prime that is even
= 2
@ The only even prime is 2

? How many primes are there below a thousand?
= 168
@ 25 primes below one hundred and 168 below one thousand

? Why did mathematicians stop counting 1 among the primes?
= otherwise many theorems would have to be worded with awkward exceptions | because otherwise many theorems would have to be worded with awkward exceptions
@ because otherwise many theorems would have to be worded with awkward exceptions

? What Greek word is behind the name prime?
= protos
@ a translation of the Greek protos

? Who gave the first full proof of the fundamental theorem of arithmetic?
= Carl Friedrich Gauss | Gauss
@ was given by Carl Friedrich Gauss in his

? What did Ernst Kummer invent?
= ideal numbers | his ideal numbers
@ in the 1840s to create his ideal numbers

? What number is the product of three twos, two threes and one five?
= 360
@ Thus 360 is the product of three twos

? In which book of the Elements is it proved that the primes never end?
= ninth | the ninth book
@ shown in the ninth book of Euclid's Elements

? In what year did Euler find his proof?
= 1737
@ found by Leonhard Euler in 1737

? What is Dirichlet's work regarded as?
= the beginning of analytic number theory | beginning of analytic number theory
@ regarded as the beginning of analytic number theory

? what condition must an arithmetic progression meet to contain infinitely many primes?
= its first term and its difference have no common factor
@ provided that its first term and its difference have no common factor

? What institution was led by Eratosthenes?
= library of Alexandria | the library of Alexandria
@ who directed the library of Alexandria

? At which number can you stop crossing out multiples?
= the square root of the limit | square root of the limit
@ stop at the square root of the limit

? How many volumes did Kulik write?
= eight | eight manuscript volumes
@ filled eight manuscript volumes

? What happened to the second volume of Kulik's tables?
= lost | was lost
@ the second volume was lost

? What was the sieve of Lehmer's son made of?
= bicycle chains
@ built a sieve out of bicycle chains

? How old was Gauss when he began to study the distribution of the primes?
= fifteen
@ took up as a boy of fifteen

? Who proved the prime number theorem in Louvain?
= Charles-Jean de la Vallée Poussin | de la Vallée Poussin
@ by Charles-Jean de la Vallée Poussin in Louvain

? How long was Riemann's paper?
= eight pages
@ who in a paper of eight pages

? How much money does the Clay Institute offer?
= a million dollars | million dollars
@ Clay Institute offers a million dollars

? What did Goldbach tell Euler about even numbers?
= every even number greater than 2 seems to be the sum of two primes | seems to be the sum of two primes
@ every even number greater than 2 seems to be the sum of two primes

? What country did Harald Helfgott come from?
= Peruvian
@ by the Peruvian Harald Helfgott

? What are twin primes?
= pairs that differ by two | pairs that differ by two, for instance 41 and 43
@ Twin primes are pairs that differ by two, for instance 41 and 43

? To what number was Zhang's bound lowered?
= 246
@ a bound that was soon lowered to 246

? How many mistakes were in Mersenne's list?
= five | five errors
@ turned out to contain five errors

? What do the volunteers of GIMPS contribute?
= the idle time of their computers | idle time of their computers
@ who lend the idle time of their computers

? Who found the huge prime announced in October 2024?
= Luke Durant
@ found by Luke Durant with the help of graphics

? What is a perfect number?
= one that equals the sum of its proper divisors | equals the sum of its proper divisors
@ one that equals the sum of its proper divisors

? What does the RSA method protect?
= payments and messages on the internet | payments and messages
@ which protects payments and messages on the internet

? Where did Agrawal work with his students?
= Kanpur
@ two of his students at Kanpur

? Is the test of Miller and Rabin always right?
= may err with a negligible probability | may err
@ tests that may err with a negligible probability

~ What have the atoms of different substances got in common with these numbers?
= building blocks from which all other numbers are made | the primes are the building blocks from which all other numbers are made
@ the primes are the building blocks from which all other numbers are made

~ To what religious order did the Parisian with the faulty table belong?
= Minim | Minim friar
@ Marin Mersenne, a Minim friar in Paris

~ For how much time did the Frenchman's 1876 record stand?
= 75 years
@ the largest known for 75 years

~ Who felt pleasure that his science could not be applied?
= G. H. Hardy | the English mathematician G. H. Hardy
@ the English mathematician G. H. Hardy was proud

~ Why might insects spend a period underground that has no divisors?
= to avoid parasites with shorter cycles | in order to avoid parasites with shorter cycles
@ perhaps in order to avoid parasites with shorter cycles

~ What job had the man who made a breakthrough about gaps?
= lecturer | an almost unknown lecturer
@ until then an almost unknown lecturer in New Hampshire

~ Which Russian nearly succeeded in the middle of the nineteenth century?
= Pafnuty Chebyshev | Chebyshev
@ Pafnuty Chebyshev came close to a proof

~ Under which ruler's service was the author of the famous letter of 1742?
= the court of Russia | court of Russia
@ who served at the court of Russia

! Who proved Goldbach's conjecture?
! When was Eratosthenes born?
! What happened to the first volume of Lehmer's list?
! In what year was the Riemann hypothesis proved?
! How many digits does the largest pair of twin primes have?
! Who discovered the thirteenth Mersenne prime?
! How many pages did the Disquisitiones arithmeticae have?
! What prize did Zhang receive for his proof?
! Which method breaks RSA in an instant?
! Why did Legendre reject the formula of Gauss?
