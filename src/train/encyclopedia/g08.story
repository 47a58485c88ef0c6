# University of Bologna
The University of Bologna, in the Italian region of Emilia-Romagna, is generally regarded as the oldest university in continuous operation in the Western world. Its conventional date of foundation, 1088, was settled upon in the nineteenth century by a committee under the poet Giosuè Carducci, who wished to have an anniversary to celebrate in 1888; no charter from that time survives, and historians prefer to speak of a gradual growth during the twelfth century. Known by the nickname Alma Mater Studiorum, "nourishing mother of studies", which has formed part of the official name since the year 2000, it has more than 80,000 students, who are spread over the main seat and four further campuses at Cesena, Forlì, Ravenna and Rimini.

The school owed its rise to the study of Roman law. A teacher of the liberal arts named Irnerius, who had gained access to a manuscript of the Digest, the great compilation made under Justinian in the sixth century, began to explain it about 1100 by means of short notes, called glosses, in the margin. His four best-known followers, Bulgarus, Martinus, Jacobus and Hugo, went down in history as the Four Doctors and advised Frederick Barbarossa at the diet of Roncaglia in 1158. The work of the glossators came to a close with Accursius, whose Great Gloss, finished about 1230, contained more than 96,000 annotations and was soon consulted in preference to the text itself. The church's own law had meanwhile been put in order by Gratian, a monk whose Decretum appeared about 1140.

Bologna differed from Paris in that it was run by the learners and not by the masters. Most of them came from abroad, and, having no rights in the city, they banded together for mutual protection in associations known as nations, which were grouped in two bodies, one for the Italians or Citramontanes and one for the Ultramontanes from beyond the Alps. Each elected a rector, who had to be at least twenty-four years old, unmarried and a cleric. Professors swore obedience to him; they were fined if they began a lecture late, overran the bell or skipped a difficult passage, and could not leave town without depositing a sum of money. Their pay, called collecta, was gathered from the audience, until the commune undertook in the late thirteenth century to provide salaries.

In 1158 the emperor issued the Authentica Habita, a decree that protected scholars travelling for the sake of learning, forbade that they be held liable for the debts of their countrymen, and let them choose to be judged by their own masters or by the bishop. Popes also took an interest: Honorius III decreed in 1219 that nobody was to teach without a licence granted by the archdeacon of the cathedral, after an examination. Quarrels with the commune, which feared that its trade would be lost, led to several migrations. One group departed in 1222 and started the university of Padua; another went to Siena in 1321, when a student had been beheaded for the abduction of a notary's daughter.

Medicine gained fame in the thirteenth century under Taddeo Alderotti, a Florentine whom Dante mentions and who charged wealthy patients such as Pope Honorius IV enormous fees. Human bodies, usually those of executed criminals, were dissected in public by Mondino de Luzzi, whose Anathomia of 1316 was the standard handbook for over two hundred years. An anatomical theatre carved of spruce was built in 1637 according to a design by Antonio Levanti, and was decorated with two statues of flayed men; destroyed in an air raid in 1944, it was put together again from its own fragments. Marcello Malpighi, who in 1661 described the capillaries in the lung of a frog, taught there, as did Luigi Galvani, whose experiments on the same animal in the 1780s gave rise to the notion of animal electricity.

For centuries there was no central building, and classes met in rented rooms, churches or the homes of the teachers. The Archiginnasio, erected in 1562–63 by the architect Antonio Morandi, called Terribilia, at the wish of Pope Pius IV, brought the faculties under one roof; the money had been meant for the completion of the basilica of San Petronio next door, which the pontiff did not want to see outgrow Saint Peter's. Its walls are covered with about six thousand coats of arms of students. In 1803, on the orders of Napoleon's government, the institution was moved to Palazzo Poggi, the former seat of the Institute of Sciences that Count Luigi Ferdinando Marsili had founded in 1711, while the old home became a municipal library.

Among those who studied at Bologna were Thomas Becket, Petrarch, who gave up law after the death of his father, Pico della Mirandola, Albrecht Dürer, who came to learn the secrets of perspective, and Nicolaus Copernicus, who lodged from 1496 to 1500 with the astronomer Domenico Maria Novara and helped him observe the star Aldebaran being hidden by the moon. Women were not wholly excluded. Bettisia Gozzadini, so a tradition of uncertain worth has it, lectured on law in 1239 with her face veiled; Laura Bassi took a doctorate in 1732 and was given a salaried chair in physics, the first woman in Europe to hold one; and Anna Morandi Manzolini, who modelled organs in wax, succeeded to her husband's post in anatomy in 1756.

By the time of Italian unification the university had declined to fewer than five hundred students. It revived under the geologist Giovanni Capellini's rectorate and with the eighth centenary, at which delegates from all over Europe were received by King Umberto I. Professors who refused the oath to Fascism demanded in 1931 lost their posts, among them the surgeon Bartolo Nigrisoli. In September 1988 the heads of 388 institutions signed the Magna Charta Universitatum, which affirms that teaching and research must be independent of political and economic power. Eleven years later, on 19 June 1999, ministers of education from twenty-nine countries adopted the Bologna Declaration, a plan to introduce comparable degrees in two cycles and a common system of credits, in order to make it easier for students to move between countries.

? When is the University of Bologna said to have been founded?
= 1088
@ Its conventional date of foundation, 1088

? Who headed the committee that fixed the founding date?
= Giosuè Carducci | the poet Giosuè Carducci
@ by a committee under the poet Giosuè Carducci

? What does Alma Mater Studiorum mean?
= nourishing mother of studies
@ Alma Mater Studiorum, "nourishing mother of studies"

? how many students does the university have
= more than 80,000
@ it has more than 80,000 students

? What field of study brought about the rise of the school?
= Roman law | the study of Roman law
@ The school owed its rise to the study of Roman law

? What were the short notes in the margin called?
= glosses
@ short notes, called glosses, in the margin

? Which emperor did the Four Doctors advise?
= Frederick Barbarossa
@ advised Frederick Barbarossa at the diet of Roncaglia

? How many annotations were in the Great Gloss?
= more than 96,000
@ contained more than 96,000 annotations

? Who wrote the Decretum?
= Gratian | Gratian, a monk
@ Gratian, a monk whose Decretum appeared about 1140

? How did Bologna differ from Paris?
= it was run by the learners and not by the masters | run by the learners and not by the masters
@ in that it was run by the learners and not by the masters

? Why did foreign students band together?
= mutual protection | for mutual protection
@ they banded together for mutual protection

? What was the minimum age of a rector?
= twenty-four | twenty-four years
@ who had to be at least twenty-four years old

? What did a professor have to do before leaving town?
= depositing a sum of money
@ could not leave town without depositing a sum of money

? What was the collecta?
= Their pay
@ Their pay, called collecta, was gathered from the audience

? What did the Authentica Habita protect?
= scholars travelling for the sake of learning | scholars
@ a decree that protected scholars travelling for the sake of learning

? Who granted the licence to teach from 1219 on?
= the archdeacon of the cathedral | archdeacon of the cathedral | archdeacon
@ without a licence granted by the archdeacon of the cathedral

? Which university did the group that left in 1222 start?
= Padua | the university of Padua
@ started the university of Padua

? What had the student been beheaded for?
= the abduction of a notary's daughter | abduction of a notary's daughter
@ beheaded for the abduction of a notary's daughter

? Whose bodies were usually dissected?
= executed criminals | those of executed criminals
@ Human bodies, usually those of executed criminals

? What kind of wood was the anatomical theatre carved from?
= spruce
@ An anatomical theatre carved of spruce

? What happened to the theatre in 1944?
= destroyed in an air raid | destroyed
@ destroyed in an air raid in 1944

? What did Malpighi describe in 1661?
= capillaries in the lung of a frog | the capillaries in the lung of a frog | the capillaries
@ described the capillaries in the lung of a frog

? The Archiginnasio was built by which architect?
= Antonio Morandi | Antonio Morandi, called Terribilia
@ by the architect Antonio Morandi, called Terribilia

? About how many coats of arms are there on its walls?
= six thousand | about six thousand
@ covered with about six thousand coats of arms

? Where was the university moved in 1803?
= Palazzo Poggi | to Palazzo Poggi
@ the institution was moved to Palazzo Poggi

? What did the old home become?
= a municipal library | municipal library
@ while the old home became a municipal library

? Why did Dürer go to Bologna?
= to learn the secrets of perspective | learn the secrets of perspective
@ who came to learn the secrets of perspective

? With whom did Copernicus lodge?
= Domenico Maria Novara | the astronomer Domenico Maria Novara
@ with the astronomer Domenico Maria Novara

? What subject did Laura Bassi hold a chair in?
= physics
@ was given a salaried chair in physics

? In what year did Anna Morandi Manzolini succeed her husband?
= 1756
@ succeeded to her husband's post in anatomy in 1756

? What does the Magna Charta Universitatum affirm?
= that teaching and research must be independent of political and economic power | teaching and research must be independent of political and economic power
@ affirms that teaching and research must be independent of political and economic power

? How many countries adopted the Bologna Declaration?
= twenty-nine | twenty-nine countries
@ ministers of education from twenty-nine countries adopted

~ Why did one pontiff divert funds away from the big church on the square?
= did not want to see outgrow Saint Peter's
@ which the pontiff did not want to see outgrow Saint Peter's

~ What were the members of the larger crowd north of the mountains called?
= Ultramontanes | the Ultramontanes
@ the Ultramontanes from beyond the Alps

~ Which celestial object was watched disappearing behind another?
= Aldebaran | the star Aldebaran
@ helped him observe the star Aldebaran being hidden

~ For what faults in their teaching did lecturers have to pay?
= began a lecture late, overran the bell or skipped a difficult passage
@ if they began a lecture late, overran the bell or skipped a difficult passage

~ Which poet abandoned legal training when he lost a parent?
= Petrarch
@ Petrarch, who gave up law after the death of his father

~ Who was dismissed for not pledging loyalty to the dictatorship?
= the surgeon Bartolo Nigrisoli | Bartolo Nigrisoli
@ among them the surgeon Bartolo Nigrisoli

~ What is the goal of harmonised diplomas?
= to make it easier for students to move between countries | make it easier for students to move between countries
@ in order to make it easier for students to move between countries

~ How was the female legal scholar's appearance concealed while she spoke?
= veiled | with her face veiled
@ lectured on law in 1239 with her face veiled

! Who founded the university of Siena?

! When was Irnerius born?

! How many students did the university have in the thirteenth century?

! Which king signed the Magna Charta Universitatum?

! What fees did Mondino de Luzzi charge?

! In what year did Copernicus take his doctorate at Bologna?

! Who designed Palazzo Poggi?

! Which professors supported the oath to Fascism?

! Why did Thomas Becket leave Bologna?

! What manuscript did Accursius gain access to?
