# Tamaria's parliament makes Tamar sole language of schools and shops
VELIN – After a debate that went on for 19 hours, the parliament of Tamaria adopted on Friday a law which makes Tamar the only language of instruction in state schools from the fifth class on and obliges shops, banks and doctors to address their customers in it first.
The bill was passed by 68 votes to 41, with six abstentions, among them that of the speaker, Ligita Arne. The deputies of the Harmony List, which draws most of its support from the country's Rusyn-speaking minority, tore up copies of it and walked out.
"A state that is ashamed of its language will soon be ashamed of itself," said the minister of education, Karlis Broom, who drafted the law. He rejected the charge that it was directed against anyone, and compared it to the rules in Quebec.
About 290,000 of the 1.4 million Tamarians, according to the census of 2021, speak Rusyn at home. In the eastern district of Sorova they make up four fifths of the inhabitants.
Shopkeepers who break the new rules can be fined between 50 and 1,400 euros. Inspectors of the State Language Board (SLB), whose number is to be raised from 24 to 90, will be allowed to make test purchases.
The law is to take effect on September 1, provided that it is signed by President Ruta Selmane, a former professor of linguistics. She has ten days to do so and has said that she will consult the Venice Commission of the Council of Europe beforehand.
The ambassadors of Ukraine and Slovakia, where Rusyns also live, were following the debate from the gallery.

# One classroom, two alphabets: a morning at School No. 4 in Sorova
On the blackboard of class 7b there are two words for snow, one in Latin letters and one in Cyrillic. From the autumn there will be one.
"I shall wipe off half the board, and half of the children," says Olha Petryk, who has taught physics here for 26 years. She speaks Tamar well enough to read the newspaper but doubts that she can explain electricity in it. To keep her post she has to pass an examination of level C1 by the end of next year.
Of the 47 teachers at School No. 4, the largest in the district, 18 have not yet done so. Courses are free, but the waiting list in Sorova is seven months long because only two qualified instructors want to live so far from the capital.
The headmaster, Taras Hladun, is himself the author of a Tamar grammar. He considers the aim right and the haste wrong. In Velin, he says, people imagine that a language can be switched on like the street lighting; he would have begun with kindergartens and waited 12 years.
His pupils take it more lightly. Fifteen-year-old Danylo Kost plays football for a club in Velin and speaks Tamar with his coach, Rusyn with his grandmother and English with his computer. His classmate Mira is learning the texts of the rapper Vilks by heart, "because he swears so correctly".
In the corridor hangs the picture of the poet Ivan Dremko, who was born in the house next door in 1874 and wrote in both languages. Which half of his work will be read in future, nobody at the school can say.

# Bakeries, banks and "labdien": business counts the cost of the language law
The retail chain Rimtas, which operates 112 supermarkets in Tamaria, has begun to hand out badges to its cashiers. A blue one means that the wearer speaks Tamar, a yellow one that she is learning it; there is no third colour, since employees who refuse to do either will be moved to the warehouse.
"We sell sausages, not grammar," said the firm's managing director, Astrid Koppel, at a meeting of the Chamber of Commerce on Monday. She estimated that the law would cost her company some 900,000 euros in the first year, mainly for courses and for new labels.
For smaller businesses the burden may be heavier. The chamber expects that one in eight shops in the east will close, although economists at the Bank of Tamaria, who looked at similar predictions made before the adoption of the euro, advise caution.
Doctors have won an exception. In emergencies, and with patients over 75, they may use any language that helps, after the president of the Medical Society, Juris Eglit, had told deputies of a man with a heart attack who was asked to spell "pain".
The law has also produced winners. Lingua Nova, a language school founded in a garage in Velin by two sisters, Elza and Dace Miltin, has taken on 60 teachers since January and is opening a branch above the fire station in Sorova.
A greeting in the state language is enough, the State Language Board has made clear, after which customer and seller may talk as they please. The baker Semen Holub practises it every morning on his cat.

# Ten thousand march in Sorova as president hesitates
SOROVA, Tamaria, March 23 – Around 10,000 people, many of them carrying schoolbooks, marched through the eastern Tamarian city of Sorova on Sunday to urge President Ruta Selmane not to sign a law that would end lessons in Rusyn.
It was the largest demonstration in the city since the miners' strike of 1989. The mayor, Vasyl Dorosh of the Harmony List, had allowed it on condition that no foreign flags be shown, and the marchers kept to it apart from a group of about 20 youths, whose banner was taken away by the stewards.
"We pay taxes in Tamar, we served in the army in Tamar, and we want to dream in Rusyn," shouted the actress Lesia Bohun from the balcony of the municipal theatre, where she has played since 1996.
In Velin some 3,000 supporters of the law gathered at the Monument of the Letters. One of the speakers, the historian Andris Volde, recalled that Tamar had been forbidden in schools between 1887 and 1905, and that his great-grandmother had been beaten for a single word.
The president's office said that the opinion of the Venice Commission had arrived on Saturday and was being studied. According to a person who has read it, the experts regard the rules for shops as acceptable but recommend that at least 40 percent of lessons may be held in a minority language.
The High Commissioner on National Minorities of the Organization for Security and Co-operation in Europe (OSCE), who visited School No. 4 on Thursday, called for a longer transition.
Police counted no incidents. A lost child was returned to his parents after he had told an officer his address in both languages.

# Selmane sends language law back, and risks her friends
For the first time since she took office in 2022, President Ruta Selmane has refused her signature. On Tuesday she returned the language law to parliament with a letter of nine pages, in which the linguist corrects not only the content but, in three places, the grammar.
She asks for the transition to be extended from six months to five years and for two subjects, to be chosen by each school, to be taught in the minority's language. "One does not teach children to love a tongue by cutting off another," she writes. The rules on shops she left untouched.
Her own party, the National Renewal, reacted with anger. Its chairman, Prime Minister Edgars Liepin, spoke of "a lecture nobody had enrolled for". Parliament can override the veto with 58 of its 115 votes, and ten more than that had voted for the law; but seven members of the junior partner, the Farmers' Union, have let it be known that they will now support the president's changes.
One of them, Zane Ozola, who keeps goats near Sorova, said she had changed her mind when her vet, a Rusyn, explained a difficult birth to her with his hands.
The political scientist Marta Vinter of Velin University thinks that a compromise is likely before the summer recess, which begins on June 24. Karlis Broom, who has staked his career on the law, might then have to go. His ministry has already had 200,000 textbooks printed, at a price of 2.3 million euros.
In School No. 4 in Sorova they have decided to leave both words for snow on the board. It had, in any case, begun to melt.

? What was the result of the vote on the bill?
= 68 votes to 41 | by 68 votes to 41
@ The bill was passed by 68 votes to 41, with six abstentions, among them that of the speaker, Ligita Arne.
? who drafted the language law
= Karlis Broom | the minister of education, Karlis Broom
@ said the minister of education, Karlis Broom, who drafted the law.
? fines for shopkeepers, how high?
= between 50 and 1,400 euros
@ Shopkeepers who break the new rules can be fined between 50 and 1,400 euros.
? what does SLB stand for
= State Language Board
@ Inspectors of the State Language Board (SLB), whose number is to be raised from 24 to 90, will be allowed to make test purchases.
? Who is the headmaster of School No. 4?
= Taras Hladun
@ The headmaster, Taras Hladun, is himself the author of a Tamar grammar.
? How long is the waiting list for courses in Sorova?
= seven months | seven months long
@ Courses are free, but the waiting list in Sorova is seven months long
? How many supermarkets does Rimtas operate in Tamaria?
= 112
@ The retail chain Rimtas, which operates 112 supermarkets in Tamaria, has begun to hand out badges to its cashiers.
? What does a yellow badge mean?
= she is learning it | that she is learning it
@ A blue one means that the wearer speaks Tamar, a yellow one that she is learning it
? How many people marched through Sorova on Sunday?
= Around 10,000 | 10,000
@ Around 10,000 people, many of them carrying schoolbooks, marched through the eastern Tamarian city of Sorova on Sunday
? Where did the supporters of the law gather?
= at the Monument of the Letters | the Monument of the Letters | In Velin
@ In Velin some 3,000 supporters of the law gathered at the Monument of the Letters.
? When does the summer recess begin?
= June 24
@ thinks that a compromise is likely before the summer recess, which begins on June 24.
? what animals does Zane Ozola keep
= goats
@ One of them, Zane Ozola, who keeps goats near Sorova, said she had changed her mind
~ For how long did MPs argue before they adopted the language bill?
= 19 hours
@ After a debate that went on for 19 hours, the parliament of Tamaria adopted on Friday a law
~ Which party's MPs ripped up the bill and left the chamber?
= the Harmony List | Harmony List
@ The deputies of the Harmony List, which draws most of its support from the country's Rusyn-speaking minority, tore up copies of it and walked out.
~ To which place's legislation did Broom liken his own?
= Quebec
@ He rejected the charge that it was directed against anyone, and compared it to the rules in Quebec.
~ How many citizens use Rusyn within the family?
= About 290,000 | 290,000
@ About 290,000 of the 1.4 million Tamarians, according to the census of 2021, speak Rusyn at home.
~ when are the new rules supposed to come into force
= September 1 | on September 1
@ The law is to take effect on September 1, provided that it is signed by President Ruta Selmane
~ What did the head of state teach before she went into politics?
= linguistics
@ provided that it is signed by President Ruta Selmane, a former professor of linguistics.
~ Which subject does Olha Petryk give lessons in?
= physics
@ says Olha Petryk, who has taught physics here for 26 years.
~ What must the teacher get through to stay in her job?
= an examination of level C1
@ To keep her post she has to pass an examination of level C1 by the end of next year.
~ why are there so few courses for teachers in the east
= only two qualified instructors want to live so far from the capital | because only two qualified instructors want to live so far from the capital
@ the waiting list in Sorova is seven months long because only two qualified instructors want to live so far from the capital.
~ where would the school's head have started?
= with kindergartens | kindergartens
@ he would have begun with kindergartens and waited 12 years.
~ Which musician's lyrics does Danylo's schoolmate memorise?
= the rapper Vilks | Vilks
@ His classmate Mira is learning the texts of the rapper Vilks by heart, "because he swears so correctly".
~ Which bilingual writer came into the world next to the school?
= Ivan Dremko | the poet Ivan Dremko
@ In the corridor hangs the picture of the poet Ivan Dremko, who was born in the house next door in 1874 and wrote in both languages.
~ Where does Rimtas put staff who won't learn the language?
= the warehouse | to the warehouse
@ there is no third colour, since employees who refuse to do either will be moved to the warehouse.
~ How much does Astrid Koppel think her chain will have to spend because of the law at first?
= some 900,000 euros | 900,000 euros
@ She estimated that the law would cost her company some 900,000 euros in the first year, mainly for courses and for new labels.
~ What share of eastern shops is feared to go out of business?
= one in eight | one in eight shops
@ The chamber expects that one in eight shops in the east will close
~ Who argued in parliament for letting medics speak as they like?
= Juris Eglit | the president of the Medical Society, Juris Eglit
@ In emergencies, and with patients over 75, they may use any language that helps, after the president of the Medical Society, Juris Eglit, had told deputies of a man with a heart attack who was asked to spell "pain".
~ Which teaching business is profiting from the new rules?
= Lingua Nova
@ The law has also produced winners. Lingua Nova, a language school founded in a garage in Velin by two sisters, Elza and Dace Miltin, has taken on 60 teachers since January
~ who does the baker rehearse his hello on
= his cat | on his cat
@ The baker Semen Holub practises it every morning on his cat.
~ What was the condition set by Dorosh for letting the rally take place?
= that no foreign flags be shown | no foreign flags be shown
@ The mayor, Vasyl Dorosh of the Harmony List, had allowed it on condition that no foreign flags be shown
~ Which stage performer addressed the crowd in Sorova?
= Lesia Bohun | the actress Lesia Bohun
@ shouted the actress Lesia Bohun from the balcony of the municipal theatre, where she has played since 1996.
~ When was it banned to use Tamar in class?
= between 1887 and 1905
@ recalled that Tamar had been forbidden in schools between 1887 and 1905
~ How much did the government spend on schoolbooks ahead of the law?
= 2.3 million euros
@ His ministry has already had 200,000 textbooks printed, at a price of 2.3 million euros.
! How many votes did Ruta Selmane win in 2022?
! What is the salary of a language inspector?
! Who is the OSCE's High Commissioner on National Minorities?
! how old is Broom
! How many Rusyns live in Slovakia?
! Which football club does Danylo Kost play for?
! How many miners went on strike in 1989?
! When was Velin University founded?
! How many bones are in the human body?
! Which planet is the largest in the solar system?
! who was the first president of the United States
! how long do you boil an egg?
