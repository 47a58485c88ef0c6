# School education in Japan
School education in Japan follows a plan introduced under American occupation in 1947: six years of elementary school, three of lower secondary and three of upper secondary school, to which four years of university may be added. The first nine years are compulsory and free of charge at public institutions. Although upper secondary school is not obligatory, some 98 per cent of young people attend it, and more than half of each age group goes on to a university. The school year starts in April, when the cherry trees are in bloom, and is usually divided into three terms separated by a summer holiday of about six weeks and shorter breaks at New Year and in early spring. Instruction on Saturdays was cut back by stages from 1992 and officially ended in 2002.

Before the modern period the sons of samurai were educated in some 270 domain schools, where Confucian classics, calligraphy and martial arts were taught, while commoners sent their children to terakoya, private schools often held in temples or in the house of the teacher. Of the latter more than 11,000 have been counted for the last decades of Tokugawa rule, and perhaps forty per cent of boys and ten per cent of girls could read and write by 1868, a level that compared well with parts of Europe. Reading was practised with the help of oraimono, primers in the form of letters, and sums were done on the soroban, an abacus. The scholar Ogata Koan ran in Osaka a school of Dutch learning, the Tekijuku, at which Fukuzawa Yukichi studied medicine and physics from 1855.

The Fundamental Code of Education of 1872, modelled on that of France, divided the country into eight university districts, each with 32 middle schools and 6,720 primary schools, and announced that there should be no household in any village without learning. The plan proved too costly, since parents had to bear the fees, and several thousand buildings were wrecked or burned in riots. Attendance nevertheless rose from 28 per cent in 1873 to more than 90 per cent after tuition in primary schools had been abolished in 1900. The minister Mori Arinori, who had served as envoy in Washington, created in 1886 a hierarchy leading from elementary school to the Imperial University, introduced military drill, and was stabbed on the day the constitution was proclaimed in 1889, because he was rumoured to have shown disrespect at the shrine of Ise.

The Imperial Rescript on Education, issued on 30 October 1890 and drafted chiefly by Inoue Kowashi and Motoda Nagazane, called for filial piety, loyalty and readiness to offer oneself to the state. It was read aloud on holidays while pupils bowed their heads, and a copy, together with the portrait of the emperor, was kept in a small fireproof shrine in the grounds; some headmasters lost their lives in trying to rescue it from flames. The Christian teacher Uchimura Kanzo was forced to resign in 1891, since he had hesitated to bow to the document. From 1903 all textbooks of elementary schools were compiled by the ministry. In 1941 these were renamed national people's schools, and in the later years of the war classes above the lowest grades were set to work in factories or evacuated to the countryside.

After the surrender, passages in textbooks that glorified the war were blacked out with ink by the pupils themselves. A mission of twenty-seven American educators under George Stoddard recommended in March 1946 coeducation, elected boards of education and the use of the Latin alphabet, the last of which was never put into effect. The Fundamental Law of 1947 named as its goal the full development of personality, and the rescript was declared void by the Diet in 1948. Boards have been appointed rather than elected since 1956. The Japan Teachers' Union, to which nearly nine in ten teachers then belonged, resisted the ministry over achievement tests and moral education, and the historian Ienaga Saburo sued it three times between 1965 and 1997 over the screening of his textbooks, winning only in part.

A day at school begins with a meeting in the homeroom and ends with cleaning, for which pupils sweep floors and wipe desks themselves, so that they learn responsibility; caretakers do only repairs. Lunch in elementary schools is served in the classroom by children in white caps and aprons, who take turns, and its history goes back to 1889, when a private school in Tsuruoka, run by Buddhist monks, gave rice balls, grilled fish and pickles to the poor. Classes may contain up to thirty-five pupils, a limit that was lowered from forty by a law of 2021. Uniforms are customary from the age of twelve: for boys the gakuran, a dark jacket with a standing collar after Prussian models, and for girls the sailor suit, which Elizabeth Lee, head of a mission school at Fukuoka, introduced in 1921.

About 2,000 characters, the Joyo kanji, have to be mastered by the end of compulsory schooling, 1,026 of them in the first six years. Entrance examinations dominate the last year of each stage. Numerous pupils attend in addition private cramming schools called juku, and those who fail to enter the university of their choice spend a year or longer as ronin, a term once applied to samurai without a master. The national test for university applicants, first held in 1979, was replaced in January 2021 by the Common Test. Criticism of "examination hell" led to a policy of relaxed education, yutori, under which the content of lessons was reduced by about thirty per cent in 2002, but it was given up within a decade after the results of the PISA survey of 2003 had caused alarm over a decline in reading.

Bullying, or ijime, became a public concern in 1986, when Shikagawa Hirofumi, a boy of thirteen from Nakano in Tokyo whose classmates had staged a mock funeral for him with the knowledge of four teachers, took his own life. An act of 2013, passed after a similar case at Otsu, obliges schools to investigate and report. Refusal to attend school has grown steadily: in 2023 almost 350,000 children of the compulsory stages were absent for thirty days or more, and many of them are taught in so-called free schools. Falling birth rates have meanwhile forced some 400 to 500 institutions a year to close. Teachers, whose overtime is covered only by a fixed allowance of four per cent of pay under a law of 1971, work the longest hours of all countries in the OECD, chiefly because of club activities and paperwork.

? How many years of schooling are compulsory in Japan?
= nine | The first nine years
@ The first nine years are compulsory

? What percentage of young people attend upper secondary school?
= 98 per cent | some 98 per cent
@ some 98 per cent of young people attend it

? In which month does the school year begin?
= April
@ The school year starts in April

? When did lessons on Saturdays officially end?
= 2002
@ from 1992 and officially ended in 2002

? What was taught in the domain schools?
= Confucian classics, calligraphy and martial arts
@ where Confucian classics, calligraphy and martial arts were taught

? What were terakoya?
= private schools | private schools often held in temples or in the house of the teacher
@ terakoya, private schools often held in temples or in the house of the teacher

? What is a soroban?
= an abacus | abacus
@ done on the soroban, an abacus

? Who ran the Tekijuku?
= Ogata Koan | The scholar Ogata Koan
@ The scholar Ogata Koan ran in Osaka

? what did fukuzawa study in osaka
= medicine and physics
@ Fukuzawa Yukichi studied medicine and physics

? Which country's code was the Fundamental Code of Education modelled on?
= France
@ Education of 1872, modelled on that of France

? Why was the plan of 1872 too expensive?
= parents had to bear the fees
@ since parents had to bear the fees

? What happened to several thousand school buildings?
= wrecked or burned in riots | wrecked or burned
@ several thousand buildings were wrecked or burned in riots

? In what year was tuition in primary schools abolished?
= 1900
@ tuition in primary schools had been abolished in 1900

? What did Mori Arinori introduce in schools?
= military drill
@ introduced military drill, and was stabbed

? Why was Mori Arinori stabbed?
= he was rumoured to have shown disrespect at the shrine of Ise
@ because he was rumoured to have shown disrespect at the shrine of Ise

? When was the Imperial Rescript on Education issued?
= 30 October 1890
@ issued on 30 October 1890

? What did pupils do while the rescript was read?
= bowed their heads
@ while pupils bowed their heads

? Who had to resign in 1891?
= Uchimura Kanzo | The Christian teacher Uchimura Kanzo
@ The Christian teacher Uchimura Kanzo was forced to resign

? What were elementary schools renamed in 1941?
= national people's schools
@ these were renamed national people's schools

? How many American educators were in the mission of 1946?
= twenty-seven
@ A mission of twenty-seven American educators

? Which recommendation of the Stoddard mission was never carried out?
= the use of the Latin alphabet | use of the Latin alphabet
@ the use of the Latin alphabet, the last of which was never put into effect

? What was the goal of the Fundamental Law of 1947?
= the full development of personality | full development of personality
@ named as its goal the full development of personality

? Over what did Ienaga sue the ministry?
= the screening of his textbooks | screening of his textbooks
@ over the screening of his textbooks

? Why do pupils clean the school themselves?
= so that they learn responsibility | they learn responsibility
@ so that they learn responsibility

? What do caretakers do?
= only repairs | repairs
@ caretakers do only repairs

? Where was the first school lunch served in 1889?
= Tsuruoka | a private school in Tsuruoka
@ when a private school in Tsuruoka, run by Buddhist monks

? What is the maximum number of pupils in a class?
= thirty-five | up to thirty-five
@ Classes may contain up to thirty-five pupils

? Who introduced the sailor suit?
= Elizabeth Lee
@ Elizabeth Lee, head of a mission school at Fukuoka

? How many characters are learned in the first six years?
= 1,026
@ 1,026 of them in the first six years

? What are juku?
= private cramming schools | cramming schools
@ private cramming schools called juku

? In which year did the Common Test replace the older one?
= 2021 | January 2021
@ was replaced in January 2021 by the Common Test

? By how much was the content of lessons reduced in 2002?
= about thirty per cent | thirty per cent
@ was reduced by about thirty per cent in 2002

? What does the act of 2013 oblige schools to do?
= to investigate and report | investigate and report
@ obliges schools to investigate and report

? How many children missed thirty days or more in 2023?
= almost 350,000
@ almost 350,000 children of the compulsory stages were absent

? How big is the allowance that covers teachers' overtime?
= four per cent of pay | four per cent
@ a fixed allowance of four per cent of pay

~ In what way were militaristic texts made unreadable after defeat?
= blacked out with ink
@ were blacked out with ink by the pupils themselves

~ What word for masterless warriors is used of those retaking the admission exam?
= ronin
@ spend a year or longer as ronin

~ Which survey made politicians drop the easier curriculum?
= the PISA survey of 2003 | PISA
@ the results of the PISA survey of 2003

~ From where does the cut of the male pupils' coat come?
= Prussian models
@ a standing collar after Prussian models

~ What cruel prank preceded the suicide of the Tokyo boy?
= a mock funeral | staged a mock funeral for him
@ whose classmates had staged a mock funeral for him

~ What demographic trend makes schools shut?
= Falling birth rates
@ Falling birth rates have meanwhile forced

~ What makes instructors stay at their jobs so long?
= club activities and paperwork | because of club activities and paperwork
@ chiefly because of club activities and paperwork

~ In what were the sacred text and the sovereign's picture stored?
= a small fireproof shrine | small fireproof shrine
@ was kept in a small fireproof shrine in the grounds

! Who stabbed Mori Arinori?

! How many schools were bombed during the war?

! When did boards of education become elected again?

! What percentage of girls attended school in 1873?

! Who founded the Japan Teachers' Union?

! Why did Fukuzawa leave the Tekijuku?

! How much does a juku cost?

! What subject did Uchimura Kanzo teach?

! Which teachers were dismissed after the case at Otsu?

! In what year was coeducation forbidden in Japan?
