# Leonhard Euler
Leonhard Euler (1707–1783) was a Swiss mathematician, physicist and astronomer who spent most of his working life in Saint Petersburg and Berlin. Born in Basel on 15 April 1707, he was the eldest child of Paul Euler, a pastor of the Reformed Church, and of Marguerite Brucker, herself the daughter of a clergyman. Soon after his birth the family moved to the neighbouring village of Riehen, where the boy received his first lessons in arithmetic from his father, who had attended lectures by Jakob Bernoulli. He entered the University of Basel at thirteen, an age not unusual at the time, and in 1723 took a master's degree with a dissertation comparing the philosophies of Descartes and Newton. His father wanted him to become a minister, but was persuaded otherwise by Johann Bernoulli, who on Saturday afternoons had been clearing up the young man's difficulties with hard books.

In 1727 Euler competed for the first time for the annual prize of the Paris Academy, which had asked for the best way to place the masts on a ship. Second place went to him, while the first was won by Pierre Bouguer, later called the father of naval architecture. Over the following decades he took the same prize twelve times. In the same year, having failed to obtain the chair of physics at Basel, he accepted an offer from the Imperial Russian Academy of Sciences, where two sons of Johann Bernoulli, Nicolaus and Daniel, were already employed. Nicolaus had died of an illness in July 1726, and it was Daniel, moving to the mathematics section, who recommended his friend for the post in physiology that had become free. Euler also served for a while as a medic in the Russian navy, because the academy was short of money.

Conditions in the Russian capital improved slowly, and Euler was made professor of physics in 1731. Two years later Daniel Bernoulli, annoyed by censorship and by the hostility he met, went home to Basel, and his friend followed him as head of the mathematics department. On 7 January 1734 Euler married Katharina Gsell, daughter of a painter who taught at the academy's school. Of their thirteen children only five survived childhood, the eldest of whom, Johann Albrecht, became a mathematician himself. During these years he worked on cartography, examined fire engines and scales for the government, and wrote a two-volume treatise on mechanics, published in 1736, which treated the motion of bodies by analysis instead of by the geometrical figures that Newton had preferred. In 1738, after a serious fever, he became almost blind in the right eye; he himself blamed the strain of drawing maps.

Alarmed by the turmoil that followed the death of Empress Anna, Euler left for Berlin in June 1741, invited by Frederick the Great of Prussia. He stayed for twenty-five years and wrote several hundred papers there, directing the mathematical class of the Berlin Academy, supervising its observatory and botanical garden, and earning income for it through the sale of calendars. Frederick, who loved wit and French conversation, found him unsophisticated and mocked him as a mathematical Cyclops. The king was also irritated when a hydraulic scheme meant to feed the fountains of Sanssouci failed, although modern historians blame the builders, who had used wooden pipes, rather than the calculations. Asked to give lessons to the Princess of Anhalt-Dessau, a relative of the king, he wrote more than two hundred letters which were later collected as Letters to a German Princess, a popular account of physics and philosophy that sold better than any of his mathematical works.

Much of the notation in use today was introduced or made popular by Euler. He was the first to write f(x) for a function applied to the argument x, used the letter e for the base of natural logarithms, chose the Greek capital sigma for sums, and late in life adopted i for the imaginary unit. The symbol π for the ratio of a circle's circumference to its diameter had been proposed by the Welshman William Jones in 1706, but spread only after Euler had taken it up. His textbook Introductio in analysin infinitorum of 1748, which places the concept of function at the centre of the subject, contains the formula connecting the exponential with the sine and the cosine. A special case of it, the identity in which e, i, π, 1 and 0 all appear, was called "our jewel" by the physicist Richard Feynman, who was referring to the general formula.

Fame had come to him in 1735, when he solved the Basel problem, which asks for the sum of the reciprocals of the squares. The question, posed by Pietro Mengoli in 1650, had resisted the Bernoulli brothers; the result, one sixth of the square of π, was found by treating the sine as if it were a polynomial of infinite degree, a step for which he supplied a stricter proof in 1741. In number theory, to which Christian Goldbach had drawn him, he proved Fermat's little theorem, and showed that the fifth Fermat number is not prime, being divisible by 641. His answer to the riddle of the seven bridges of Königsberg, presented in 1735 and printed in 1741, is regarded as the beginning of graph theory. No walk crossing every bridge exactly once was possible, he argued, because each of the four land areas was touched by an odd number of bridges.

In applied mathematics he was no less active. With Daniel Bernoulli he worked out the theory of beams, still basic to engineering, and his equations for the flow of a fluid without viscosity, published in 1757, are named after him. He gave the load at which a slender column buckles, improved the design of lenses, and suggested, against the corpuscular doctrine of Newton's Opticks, that light consists of waves. In astronomy his contributions included more exact orbits for comets and a theory of the Moon; the British Board of Longitude paid him 300 pounds for his share in the lunar tables of Tobias Mayer, whose widow received 3,000. His polyhedron formula states that the vertices minus the edges plus the faces of a convex solid always make two. A musical treatise of 1739, it was said, contained too much mathematics for musicians and too much music for mathematicians.

Relations with Frederick having grown worse, Euler returned to Russia in 1766 at the invitation of Catherine the Great, on generous terms that included a house and a post for his son. A cataract in his left eye, followed by an unsuccessful operation in 1771, left him completely blind, and in the same year a fire destroyed his home, from which he was carried by a servant, the Basel craftsman Peter Grimm. Yet his output increased, since he possessed an extraordinary memory, could recite Virgil's Aeneid from beginning to end, and dictated to assistants; in 1775 he produced on average one paper a week. Katharina died in 1773, and three years later he married her half-sister, Salome Abigail Gsell. On 18 September 1783, while discussing the newly discovered planet Uranus with Anders Lexell, he collapsed from a brain haemorrhage and died a few hours later. The academy needed almost fifty years to print the manuscripts he left behind.

? what was the job of Leonhard Euler's father
= pastor of the Reformed Church | pastor | a pastor of the Reformed Church
@ Paul Euler, a pastor of the Reformed Church

? Where did the Eulers move to shortly after Leonhard was born?
= Riehen | village of Riehen
@ the family moved to the neighbouring village of Riehen

? What was Euler's 1723 dissertation about?
= comparing the philosophies of Descartes and Newton | the philosophies of Descartes and Newton
@ a dissertation comparing the philosophies of Descartes and Newton

? Whose lectures had Euler's father gone to?
= Jakob Bernoulli
@ who had attended lectures by Jakob Bernoulli

? What question did the Paris Academy set for its prize in 1727?
= the best way to place the masts on a ship | best way to place the masts on a ship
@ asked for the best way to place the masts on a ship

? who beat Euler to first place in the Paris prize of 1727
= Pierre Bouguer
@ the first was won by Pierre Bouguer

? How many times did he win the prize of the Paris Academy afterwards?
= twelve | twelve times
@ he took the same prize twelve times

? Why did Euler work as a medic for the navy?
= the academy was short of money | because the academy was short of money
@ because the academy was short of money

? In what year did Euler become professor of physics?
= 1731
@ Euler was made professor of physics in 1731

? What made Daniel Bernoulli go back to Basel?
= censorship and by the hostility he met | annoyed by censorship and by the hostility he met
@ annoyed by censorship and by the hostility he met

? How many of Euler's children lived past childhood?
= five | only five
@ Of their thirteen children only five survived childhood

? What did Euler think had caused the loss of sight in his right eye?
= the strain of drawing maps | drawing maps | strain of drawing maps
@ he himself blamed the strain of drawing maps

? what machines did he inspect for the russian government
= fire engines and scales
@ examined fire engines and scales for the government

? Which ruler invited Euler to Berlin?
= Frederick the Great | Frederick the Great of Prussia
@ invited by Frederick the Great of Prussia

? How long was Euler's stay in Berlin?
= twenty-five years
@ He stayed for twenty-five years

? The Berlin Academy earned money from the sale of what?
= calendars
@ earning income for it through the sale of calendars

? What nickname did the king use to make fun of Euler?
= mathematical Cyclops | a mathematical Cyclops
@ mocked him as a mathematical Cyclops

? What does the Greek capital sigma stand for in Euler's notation?
= sums
@ chose the Greek capital sigma for sums

? The symbol π was first suggested by whom?
= William Jones | the Welshman William Jones
@ had been proposed by the Welshman William Jones in 1706

? Which concept is central in the Introductio in analysin infinitorum?
= function | the concept of function
@ places the concept of function at the centre of the subject

? what did richard feynman call Euler's formula
= our jewel | "our jewel"
@ was called "our jewel" by the physicist Richard Feynman

? Who posed the Basel problem?
= Pietro Mengoli
@ posed by Pietro Mengoli in 1650

? What is the sum of the reciprocals of the squares?
= one sixth of the square of π
@ the result, one sixth of the square of π

? What number divides the fifth Fermat number?
= 641
@ being divisible by 641

? The Königsberg bridges paper is considered the start of what field?
= graph theory
@ is regarded as the beginning of graph theory

? What did Euler believe light is made of?
= waves
@ that light consists of waves

? How much money did the Board of Longitude give to Euler?
= 300 pounds
@ paid him 300 pounds for his share

? When were his equations of fluid flow published?
= 1757
@ a fluid without viscosity, published in 1757

? Who carried Euler out of his burning house?
= Peter Grimm | a servant | the Basel craftsman Peter Grimm
@ carried by a servant, the Basel craftsman Peter Grimm

? What work by Virgil did Euler know by heart?
= Aeneid | Virgil's Aeneid
@ could recite Virgil's Aeneid from beginning to end

? What was he talking about with Lexell on the day he died?
= the newly discovered planet Uranus | Uranus | planet Uranus
@ while discussing the newly discovered planet Uranus with Anders Lexell

? Did the eye operation of 1771 succeed?
= unsuccessful
@ followed by an unsuccessful operation in 1771

~ Which profession had his parents planned for the young genius?
= minister | a minister
@ His father wanted him to become a minister

~ How did his book on moving objects differ from that of the great Englishman?
= by analysis | treated the motion of bodies by analysis
@ treated the motion of bodies by analysis

~ According to scholars nowadays, what really went wrong with the waterworks of the palace?
= the builders, who had used wooden pipes | wooden pipes | builders
@ blame the builders, who had used wooden pipes

~ Name the bestseller that explained science to laymen.
= Letters to a German Princess
@ later collected as Letters to a German Princess

~ Why is it impossible to take the stroll through the Prussian town?
= each of the four land areas was touched by an odd number of bridges | because each of the four land areas was touched by an odd number of bridges
@ each of the four land areas was touched by an odd number of bridges

~ What was the relation between his first and second wives?
= half-sister
@ three years later he married her half-sister

~ By what trick did he crack the famous series?
= treating the sine as if it were a polynomial of infinite degree | by treating the sine as if it were a polynomial of infinite degree
@ treating the sine as if it were a polynomial of infinite degree

~ For how long did posthumous publication of his writings go on?
= almost fifty years | fifty years
@ needed almost fifty years to print the manuscripts

! What illness did Nicolaus Bernoulli die of?

! Who won the Paris prize for naval architecture in 1738?

! How much did Euler earn each year in Berlin?

! In what year was Salome Abigail Gsell born?

! Which subject did Johann Albrecht Euler teach in Berlin?

! Who proved Fermat's last theorem?

! What symbol did William Jones introduce for the imaginary unit?

! Why did Frederick refuse to let Euler return to Russia?

! Which painter portrayed Euler in Berlin?

! How many pounds did Goldbach receive for his lunar tables?
