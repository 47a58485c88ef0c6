# Yale University
Yale University is a private research university in New Haven, Connecticut, and the third-oldest institution of higher learning in the United States, after Harvard and the College of William & Mary. It was chartered by the colonial assembly on 9 October 1701 as the Collegiate School, whose task was to educate ministers for the Congregational churches. According to tradition, ten clergymen met at the house of Samuel Russel in Branford and each gave some of his books to form the first library. Lessons were at first held in the home of Abraham Pierson, the first rector, at Killingworth; after his death in 1707 the school wandered to Saybrook, and only in 1716 did it settle in New Haven, against the bitter protest of the people of Saybrook.

The present name honours Elihu Yale, a merchant born in Boston who had grown rich in the service of the East India Company and had been governor of Fort St. George in Madras. At the request of Cotton Mather, a Puritan minister who had fallen out with Harvard, Yale in 1718 sent nine bales of goods, 417 books and a portrait of King George I. The cloth was sold for about 560 pounds, a considerable sum at the time, and the trustees gratefully named their new building Yale College. The benefactor never saw it; he died in London in 1721 and was buried at Wrexham in Wales, where the church tower later served as the model of a tower on the campus.

In the nineteenth century the college slowly turned into a university. A medical school was added in 1810, a divinity school in 1822 and a law school in 1824. The Yale Report of 1828, a famous defence of Greek and Latin against those who demanded more practical subjects, was imitated by colleges throughout the country. Nevertheless the sciences advanced: Benjamin Silliman, who had studied in Edinburgh, taught chemistry and geology for half a century and in 1818 founded the American Journal of Science, and his successors opened the Sheffield Scientific School, named after a railroad investor. In 1861 three students became the first in America to earn the degree of Doctor of Philosophy. In 1876 Edward Bouchet, who wrote on refraction in glass, was the first African American to receive a doctorate from an American university.

Most buildings of the central campus look medieval, though they date from the years between 1917 and 1937. James Gamble Rogers, the architect who designed many of them in the Collegiate Gothic style, is said to have had acid poured over the stones and window panes broken and mended so that they seemed old. Harkness Tower, 66 metres high, houses a carillon of 54 bells that is played by students twice a day during term. Connecticut Hall, begun in 1750, is the only survivor of the Old Brick Row, which was pulled down in the decades after 1870. The later twentieth century left its own monuments: Louis Kahn built the art gallery, finished in 1953, while the Finn Eero Saarinen devised a hockey rink whose curved roof earned it the nickname "the Whale".

The library, with some fifteen million volumes, is among the largest in the country. Its main building, the Sterling Memorial Library, opened in 1931, resembles a cathedral; the circulation desk stands where the altar would be. Rare books are kept in the Beinecke Library, a windowless block of 1963 whose walls consist of thin slabs of marble, which let in a soft light but keep out the rays that would damage paper. Among its treasures are a Gutenberg Bible and the Voynich Manuscript, an illustrated codex of the fifteenth century in a script that nobody has been able to read. The Peabody Museum, established in 1866 with a gift of 150,000 dollars, owns dinosaur skeletons collected in the West by Othniel Marsh, the nephew of the donor and the first professor of paleontology in America.

Undergraduates live in fourteen residential colleges, each of which has a dining hall, a library, a courtyard and a head who lives among the students. The system was introduced in 1933 on the model of Oxford and Cambridge and was paid for by Edward Harkness, an heir to the Standard Oil fortune. First-year students are assigned to a college by lot, so that friends and rivals are mixed; most of them spend their first year on the Old Campus before they move in. In 2017 two colleges were added, one of them named after Benjamin Franklin and the other after Pauli Murray, a lawyer and campaigner for civil rights. In the same year Calhoun College, whose namesake had defended slavery, was renamed for Grace Hopper, a mathematician who pioneered the programming of computers.

For a long time the student body was narrow. Quotas introduced in the 1920s kept the number of Jewish students near ten per cent and were abandoned only in the early 1960s. Women had been admitted to the graduate school since 1892, but the college did not open its doors to them until 1969, under President Kingman Brewster, who had first proposed that Vassar College move to New Haven. Vassar declined. Inslee Clark, the dean of admissions appointed in 1965, gave less weight to family connections and looked for talent in public schools, which angered many alumni. Today the university has about 6,500 undergraduates and somewhat more graduate and professional students, and it admits applicants without regard to their ability to pay.

Sport and clubs play a great part in college life. The football team met Harvard for the first time in 1875, and their annual match is known simply as "The Game". Walter Camp, a player and later adviser of the team, is often called the father of American football because he invented the line of scrimmage and the system of downs. Since 1889 the athletes have had a bulldog as their mascot; the first one, Handsome Dan, was bought from a blacksmith for five dollars. The Whiffenpoofs, founded in 1909, are the oldest collegiate a cappella group in the country. The best-known secret society, Skull and Bones, was established in 1832 and meets in a gloomy building called the Tomb; three of its members, William Howard Taft and both Presidents Bush, reached the White House.

? What state is Yale University in?
= Connecticut
@ in New Haven, Connecticut, and the third-oldest

? what was the original name of Yale
= Collegiate School | the Collegiate School
@ as the Collegiate School, whose task

? What was the purpose of the Collegiate School?
= to educate ministers for the Congregational churches | educate ministers
@ was to educate ministers for the Congregational churches

? Who was the first rector?
= Abraham Pierson
@ home of Abraham Pierson, the first rector

? In which year did the school settle in New Haven?
= 1716
@ only in 1716 did it settle

? Who is Yale named after?
= Elihu Yale
@ The present name honours Elihu Yale

? Which company did Elihu Yale serve?
= East India Company | the East India Company
@ in the service of the East India Company

? How many books did Elihu Yale send?
= 417
@ nine bales of goods, 417 books

? Whose portrait was part of the gift of 1718?
= King George I | George I
@ a portrait of King George I

? Where was Elihu Yale buried?
= Wrexham in Wales | Wrexham
@ was buried at Wrexham in Wales

? When was a medical school added?
= 1810
@ A medical school was added in 1810

? What did the Yale Report of 1828 defend?
= Greek and Latin
@ a famous defence of Greek and Latin

? What journal was founded by Benjamin Silliman?
= American Journal of Science | the American Journal of Science
@ founded the American Journal of Science

? What degree was earned in 1861 for the first time in America?
= Doctor of Philosophy
@ earn the degree of Doctor of Philosophy

? What subject did Edward Bouchet write about?
= refraction in glass
@ who wrote on refraction in glass

? In what style did James Gamble Rogers design?
= Collegiate Gothic | Collegiate Gothic style
@ in the Collegiate Gothic style

? Why did Rogers have acid poured over the stones?
= so that they seemed old | they seemed old
@ mended so that they seemed old

? How many bells are in the carillon of Harkness Tower?
= 54
@ a carillon of 54 bells

? What is the only remaining building of the Old Brick Row?
= Connecticut Hall
@ Connecticut Hall, begun in 1750

? What is the hockey rink nicknamed?
= "the Whale" | the Whale
@ earned it the nickname "the Whale"

? When did the Sterling Memorial Library open?
= 1931
@ the Sterling Memorial Library, opened in 1931

? What are the walls of the Beinecke Library made of?
= thin slabs of marble | marble
@ whose walls consist of thin slabs of marble

? What is the Voynich Manuscript?
= an illustrated codex of the fifteenth century | illustrated codex
@ the Voynich Manuscript, an illustrated codex of the fifteenth century

? How much money was given to establish the Peabody Museum?
= 150,000 dollars
@ with a gift of 150,000 dollars

? How many residential colleges are there at Yale?
= fourteen
@ Undergraduates live in fourteen residential colleges

? Who paid for the residential colleges?
= Edward Harkness
@ was paid for by Edward Harkness

? How are freshmen assigned to the colleges?
= by lot
@ are assigned to a college by lot

? Whose name did Calhoun College receive in 2017?
= Grace Hopper
@ was renamed for Grace Hopper

? In what year did Yale College first admit women?
= 1969
@ open its doors to them until 1969

? What did President Brewster propose to Vassar College?
= move to New Haven | that Vassar College move to New Haven
@ had first proposed that Vassar College move to New Haven

? What is the yearly football match against Harvard called?
= "The Game" | The Game
@ is known simply as "The Game"

? What did Walter Camp invent?
= the line of scrimmage and the system of downs | line of scrimmage and the system of downs
@ invented the line of scrimmage and the system of downs

? When were the Whiffenpoofs founded?
= 1909
@ The Whiffenpoofs, founded in 1909

? Did Vassar agree to move?
= Vassar declined | declined
@ Vassar declined

~ How did the townspeople feel about losing the school to another place?
= bitter protest | against the bitter protest
@ against the bitter protest of the people

~ What did the ten founders contribute to the young institution?
= books | some of his books
@ each gave some of his books

~ What position did the scholar who gathered fossil reptiles hold?
= professor of paleontology | first professor of paleontology in America
@ the first professor of paleontology in America

~ From what business did the man who financed the dormitories inherit his wealth?
= Standard Oil
@ an heir to the Standard Oil fortune

~ Who was upset when recruitment began to favour ability over birth?
= alumni | many alumni
@ which angered many alumni

~ What price was paid for the original animal that represents the teams?
= five dollars
@ from a blacksmith for five dollars

~ Whose lectures on minerals and elements went on for five decades?
= Benjamin Silliman
@ Benjamin Silliman, who had studied in Edinburgh

~ Who talked the wealthy trader into making a donation?
= Cotton Mather
@ At the request of Cotton Mather

! Who was the first woman to receive a doctorate at Yale?

! When did Abraham Pierson become rector?

! How much were the 417 books worth?

! Who designed the Beinecke Library?

! Why did Cotton Mather fall out with Harvard?

! Who won the first football match in 1875?

! In what year was Pauli Murray born?

! What language is the Voynich Manuscript written in?

! How many bulldogs have served as mascot since 1889?

! Why did Vassar refuse the offer?
