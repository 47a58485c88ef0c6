# Royal Society
The Royal Society is the national academy of sciences of the United Kingdom and the oldest scientific academy that has existed without a break. It was founded on 28 November 1660, when twelve men, among them Christopher Wren, Robert Boyle and John Wilkins, met at Gresham College in London after a lecture by Wren and decided to form a college for the promotion of experimental learning. Some of them had taken part in earlier gatherings at Oxford and in the capital, which Boyle called the "Invisible College". Two years later, on 15 July 1662, it obtained its first royal charter; a second, granted in 1663, gave it its full title, The Royal Society of London for Improving Natural Knowledge. Its motto, "Nullius in verba", means roughly "take nobody's word for it".

The fellows wished to learn from trials and not from books. In November 1662 Robert Hooke was engaged as curator of experiments, with the duty of showing three or four of them at every weekly meeting, and he may be called the first professional scientist in Britain. The subjects were varied: air pumps, the transfusion of blood from a sheep into a man, the weight of the atmosphere, poisons from the East Indies, and a circle of powdered unicorn's horn, out of which a spider walked without harm, contrary to what had been believed. Charles II, though he was a patron in name, laughed at learned men who spent their time weighing air and gave no money. The satirist Jonathan Swift ridiculed the society in "Gulliver's Travels", where a scholar of Lagado tries to draw sunbeams out of cucumbers.

Henry Oldenburg, a German theologian from Bremen who had become one of the two secretaries, kept up a correspondence with scholars all over Europe. On 6 March 1665 he brought out the first number of the "Philosophical Transactions", the oldest scientific journal in the world that is still appearing. He published it at his own risk and hoped to live by it, but it never earned him more than forty pounds a year. By sending manuscripts to competent fellows for an opinion he laid the foundation of peer review. In the summer of 1667 he was imprisoned in the Tower for two months on suspicion of espionage, because he had written to foreigners during the war with the Dutch. Among those whom he drew into print was Antoni van Leeuwenhoek, a draper of Delft, whose letters described bacteria for the first time.

In 1666 the Great Fire drove the society out of Gresham College, as the city needed its rooms, and it found refuge at Arundel House until 1673. It bought its first home of its own, in Crane Court off Fleet Street, in 1710, under the presidency of Isaac Newton. It moved to Somerset House in 1780, to Burlington House in Piccadilly in 1857, and to 6–9 Carlton House Terrace in 1967. The last address, a row of houses by John Nash, had been the German embassy until the war, and the architect Albert Speer had refurbished it in the thirties. The library owns some 70,000 titles, the manuscript of Newton's "Principia", and a reflecting telescope that he made with his own hands. Hooke's "Micrographia", which appeared in 1665 with a famous picture of a flea, was one of the first books issued under its licence.

The greatest of all works associated with the society came out almost by accident. In 1686 it resolved to print the "Principia", but its funds had been exhausted by a "History of Fishes" by Francis Willughby, which hardly anybody bought. Edmond Halley, its clerk, therefore paid for the printing out of his own pocket, and as a reward the society gave him fifty copies of the unsold fish book in place of his salary. Newton, who became president in 1703, after Hooke's death, ruled with a hard hand until 1727. In 1712 a committee of the society pronounced that he, and not Leibniz, had been the first inventor of the calculus; its report had been drafted by Newton himself. The only known portrait of Hooke disappeared in those years.

Joseph Banks, a wealthy botanist, was president for more than forty-one years, longer than anybody before or since. He had sailed with James Cook in the Endeavour, on the voyage of 1768 which the society had promoted in order to observe the transit of Venus from Tahiti. Under him, however, many fellows were gentlemen of rank without knowledge of science. In 1830 Charles Babbage, the inventor of calculating engines, attacked the decay in an angry book, and from 1847 on, by a reform that owed much to William Grove, only fifteen candidates a year were elected on the strength of their research. By the end of the century the society had become a body of professionals. An annual grant by the government, first paid in 1850 at the suggestion of Lord John Russell, amounted to 1,000 pounds.

Fellows are elected for life and may put the letters FRS after their names. At present up to eighty-five are chosen each year, of whom about ten are foreign members; every candidate must be proposed by two fellows, and the election is held in May. There are some 1,800 of them, including around eighty winners of the Nobel Prize. Women were long excluded. In 1902 the engineer Hertha Ayrton was put forward, but lawyers advised that a married woman had no standing under the charters; she was none the less allowed to read a paper, and she received the Hughes Medal in 1906. The first two women to be elected, in 1945, were the crystallographer Kathleen Lonsdale and the biochemist Marjory Stephenson. Ardaseer Cursetjee, a shipbuilder from Bombay, had become the first Indian fellow as early as 1841.

Medals are an old means of encouragement. The Copley Medal, which goes back to a bequest by Sir Godfrey Copley, a landowner of Yorkshire, has been awarded since 1731 and is thus the oldest scientific prize; Stephen Gray won it first for his experiments on electricity, Benjamin Franklin in 1753 and Albert Einstein in 1925. The Royal Medals were instituted by George IV. The Christmas lectures for the young belong to another body, the Royal Institution, with which the society is often confused. Today it gives most of its money, about half of which comes from the state, to research fellowships for scientists at the beginning of their careers. Every summer it opens its doors for an exhibition, and each year it awards a prize for the best popular book on science, which carries 25,000 pounds.

? When was the Royal Society founded?
= 28 November 1660 | 1660
@ It was founded on 28 November 1660

? Where did the twelve founders meet?
= Gresham College | Gresham College in London
@ met at Gresham College in London after a lecture

? What did Boyle call the earlier gatherings?
= "Invisible College" | the "Invisible College" | Invisible College
@ which Boyle called the "Invisible College"

? What does "Nullius in verba" mean?
= "take nobody's word for it" | take nobody's word for it
@ means roughly "take nobody's word for it"

? Who was engaged as curator of experiments?
= Robert Hooke
@ In November 1662 Robert Hooke was engaged

? how many experiments did Hooke have to show each week
= three or four
@ the duty of showing three or four

? What animal's blood was transfused into a man?
= sheep | a sheep
@ transfusion of blood from a sheep into a man

? What creature walked out of the circle of unicorn's horn?
= spider | a spider
@ out of which a spider walked

? In what book did Swift make fun of the society?
= "Gulliver's Travels" | Gulliver's Travels
@ ridiculed the society in "Gulliver's Travels"

? What does the scholar of Lagado try to do?
= draw sunbeams out of cucumbers | to draw sunbeams out of cucumbers
@ tries to draw sunbeams out of cucumbers

? What is the oldest scientific journal still appearing?
= "Philosophical Transactions" | Philosophical Transactions
@ the first number of the "Philosophical Transactions"

? How much did the journal earn Oldenburg at most?
= forty pounds a year | forty pounds
@ more than forty pounds a year

? Why was Oldenburg put in prison?
= on suspicion of espionage | suspicion of espionage | because he had written to foreigners during the war with the Dutch
@ on suspicion of espionage, because he had written to foreigners during the war with the Dutch

? What was the trade of Antoni van Leeuwenhoek?
= draper | a draper of Delft
@ Antoni van Leeuwenhoek, a draper of Delft

? What did Leeuwenhoek's letters describe for the first time?
= bacteria
@ whose letters described bacteria for the first time

? Where did the society stay after the Great Fire?
= Arundel House
@ found refuge at Arundel House until 1673

? In which year did the society move to Somerset House?
= 1780
@ It moved to Somerset House in 1780

? Who designed the houses at Carlton House Terrace?
= John Nash
@ a row of houses by John Nash

? What was the building in Carlton House Terrace before the war?
= the German embassy | German embassy
@ had been the German embassy until the war

? What insect is pictured in the "Micrographia"?
= flea | a flea
@ a famous picture of a flea

? Who paid for the printing of the "Principia"?
= Edmond Halley
@ Edmond Halley, its clerk, therefore paid

? What had used up the funds of the society?
= "History of Fishes" by Francis Willughby | a "History of Fishes" | History of Fishes
@ exhausted by a "History of Fishes" by Francis Willughby

? When did Newton become president?
= 1703
@ Newton, who became president in 1703

? What did the committee of 1712 decide about?
= the first inventor of the calculus | calculus
@ the first inventor of the calculus

? How long was Joseph Banks president?
= more than forty-one years | forty-one years
@ was president for more than forty-one years

? What was the voyage of 1768 to observe?
= the transit of Venus | transit of Venus
@ observe the transit of Venus from Tahiti

? What did Charles Babbage invent?
= calculating engines
@ the inventor of calculating engines

? How many candidates a year were elected after the reform?
= fifteen | only fifteen
@ only fifteen candidates a year were elected

? What letters may fellows put after their names?
= FRS
@ may put the letters FRS

? By how many fellows must a candidate be proposed?
= two
@ must be proposed by two fellows

? What medal did Hertha Ayrton receive?
= Hughes Medal | the Hughes Medal
@ received the Hughes Medal in 1906

? Who was the first Indian fellow?
= Ardaseer Cursetjee
@ Ardaseer Cursetjee, a shipbuilder from Bombay

? What did Stephen Gray win the Copley Medal for?
= his experiments on electricity | experiments on electricity
@ for his experiments on electricity

? Who instituted the Royal Medals?
= George IV
@ were instituted by George IV

? With what other body is the society often confused?
= Royal Institution | the Royal Institution
@ the Royal Institution, with which the society

? When did Einstein get the Copley Medal?
= 1925
@ Albert Einstein in 1925

~ How did the monarch react to the scholars' pursuits?
= laughed at learned men | laughed at learned men who spent their time weighing air
@ laughed at learned men who spent their time weighing air

~ Which practice of evaluating papers did the secretary originate?
= peer review
@ laid the foundation of peer review

~ In what form were the astronomer's wages paid?
= fifty copies of the unsold fish book | copies of the unsold fish book
@ fifty copies of the unsold fish book

~ Who had written the verdict against the German philosopher?
= Newton | Newton himself
@ its report had been drafted by Newton himself

~ On what ground was the female engineer turned down?
= a married woman had no standing under the charters | married woman had no standing
@ a married woman had no standing under the charters

~ Which Nazi builder renovated the current premises?
= Albert Speer
@ the architect Albert Speer had refurbished it

~ Which specialist in crystals broke the male monopoly?
= Kathleen Lonsdale
@ the crystallographer Kathleen Lonsdale

~ Who benefits from the greater part of the academy's spending?
= scientists at the beginning of their careers
@ scientists at the beginning of their careers

! When did Robert Boyle become president of the society?

! How many copies of the "Principia" were sold?

! Who painted the portrait of Hooke?

! What did Charles II pay for the first charter?

! Who was the first American to be elected a fellow?

! What was the name of the sheep whose blood was used?

! How long did Leeuwenhoek spend in the Tower?

! What caused the Great Fire of 1666?

! Who was the second winner of the Copley Medal?

! In what year did Marjory Stephenson receive the Hughes Medal?
