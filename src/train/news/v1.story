# Peru coach Valdivar quits 16 days before Ecuador qualifier
LIMA – Ernesto Valdivar, who led Peru's national football team to the semi-finals of the Copa América last year, resigned on Monday, accusing officials of having tried to dictate his choice of players.
His departure was announced in a two-paragraph statement by the Peruvian Football Association (APF), whose president, Rómulo Castañar, thanked the 58-year-old "for three years of honest work". It comes 16 days before a World Cup qualifier against Ecuador in the northern port of Calera.
"A coach who lets himself be told whom to put on the pitch is no longer a coach," Valdivar told reporters outside his house in San Telmo Alto, a suburb of the capital.
According to two players who asked not to be named, the dispute was set off by a telephone call on Thursday evening in which Hugo Berrenda, the association's vice-president, demanded that the striker Renzo Quillari be left out of the squad. Quillari, 24, who plays for the Portuguese club Vila Marenha, has refused since January to appear in advertisements for Andecola, the soft-drinks maker that pays the APF around $4.5 million a year.
Berrenda denied that such a call had taken place. "I congratulated Ernesto on his birthday, nothing else," he said.
The team will be led for the time being by Valdivar's assistant, Marcos Ildefonso, a former goalkeeper. Peru are fifth in the South American group with 14 points, two behind Ecuador.
Andecola said in an e-mail that it had "never expressed any wish concerning the line-up".

# Huaylacocha hangs out its flags for the man who said no
In Huaylacocha, the town of 9,000 people in the southern Yanahuara region where Ernesto Valdivar grew up as the son of a railway mechanic, flags were hanging from the balconies of the main square on Tuesday morning, although there was nothing to celebrate.
"He did not bend, and that is how we were all taught here," said the mayor, Delia Choquemarca, who sat next to the coach at primary school. She wants the municipal stadium, which holds some 3,200 spectators and is still called after a forgotten general, to be renamed after him before the end of the year.
Valdivar left the town at 15 to join the youth team of Deportivo Arica, played 211 matches as a central defender and ended his career in 1999 because of a torn ligament in his left knee. He then taught physical education at a secondary school for six years before he was hired by a third-division side.
His elder sister, Rosa Valdivar, who keeps a bakery behind the church, said that he had called her on Sunday night and had hardly slept since Thursday. "He told me: they want me to drop the boy because he will not drink their lemonade on television," she said.
Not everybody is on his side. Teófilo Paz, who chairs the local supporters' club known as Los Cóndores, complained that the coach had walked out at the worst moment. "You can resign after Ecuador, but not before," he said.
On the wall of the bakery hangs the shirt that Valdivar wore in his only match for Peru, a 2-2 draw with Bolivia in 1993.

# Analysis: Five coaches in eight years – why nobody lasts on Peru's bench
Valdivar is the fifth man to give up the most thankless post in Peruvian sport within eight years. The Argentine Raúl Testori was dismissed after a 5-0 defeat in Bogotá; his successor, Iván Morcado, lasted just seven months before he fell out with the players over unpaid bonuses.
What distinguishes the latest case, says Carmen Ugarriza, who teaches sports economics at the University of San Telmo, is that for the first time a sponsor appears to stand at its centre. Income from television rights, which are shared out by the continental confederation, has fallen by about a third since 2019, and the APF now lives mainly on three large contracts. "Whoever pays forty per cent of the budget does not have to telephone the coach," Ugarriza said. "It is enough that the officials are afraid."
The contract with Andecola, signed in Trujillo in May two years ago, runs until the end of 2027 and contains what lawyers call a visibility clause: the company may cut its payments if fewer than eight players of the squad are available for advertising. Quillari, a practising Adventist whose father died of diabetes, says that he will not recommend sugared drinks to children.
The association is also weakened by its own quarrels. Castañar was elected with only one vote more than Berrenda, who owns a chain of car dealerships and has never hidden his wish to succeed him. The next election is to be held in November.
For Valdivar himself the step will prove expensive. Because he went of his own accord, he forfeits a severance payment estimated at between $600,000 and $750,000, and his contract bars him from coaching any other national team for 12 months.

# "We heard it from the kit man": Captain Olarte breaks the silence
Three days after the coach's resignation the captain of the national team, Joaquín Olarte, has spoken for the first time. We meet the 33-year-old midfielder in the canteen of the training centre at Lurimayo, an hour's drive south of Lima, where 26 players have been preparing since Tuesday.
"We did not hear it from the association, we heard it from the kit man," Olarte says. "He came in with the shirts and was crying." That same evening the squad met without any officials and voted, by 19 to 7, against a boycott of the Ecuador match; some of the younger players, he admits, had been in favour of staying at home.
Instead the team sent the APF a letter with three demands: an independent inquiry, a written guarantee that line-ups are decided by the coach alone, and the payment of the bonuses for the Copa América, which have been outstanding since August. Olarte puts the sum at roughly $85,000 per player.
He does not doubt that the telephone call took place. "I was sitting next to Ernesto in the bus when it rang," he says. "I heard only his answers, but they were not the answers of a man who is being wished a happy birthday."
About Renzo Quillari the captain speaks like an elder brother: the striker, who has scored nine goals in 13 internationals, offered to withdraw in order to save the coach, but Valdivar would not hear of it.
The interim coach, Ildefonso, has meanwhile banned mobile telephones from the dressing room. "That is his sense of humour," Olarte says.

# Vice-president suspended as Peru turn to Norwegian
CALERA – Two days after a 1-0 victory over Ecuador, decided by a header from Renzo Quillari in the 78th minute, the Peruvian Football Association has suspended its vice-president, Hugo Berrenda, and named the Norwegian Tormod Hallvik as the new coach of the national team.
The board's decision, taken by seven votes to two at a meeting on Friday, followed a preliminary report by Beatriz Somocurcio, a retired judge who had been charged with the inquiry. According to the report, telephone records show that Berrenda spoke to Valdivar for 14 minutes on the evening in question; the former coach's birthday, it notes drily, is in October.
Berrenda's lawyer, Gastón Mier, called the suspension "a political execution" and announced that his client would appeal to the Court of Arbitration for Sport in Lausanne. He did not dispute that the conversation had taken place, but said that it had been about hotel bookings.
Hallvik, 51, who most recently coached the Norwegian club Sandfjell and speaks fluent Spanish because he grew up in Chile as the child of missionaries, has signed a contract until the World Cup. He will take over on 1 April; his salary was not disclosed. Ildefonso, who is to stay on as his assistant, was carried off the field by the players after the match, which was watched by 41,000 people.
Castañar said that Valdivar had been offered the post of technical director but had asked for time to think. From Huaylacocha, where he is staying with his sister, the former coach sent only a short message: "The boy scored. That is enough for me."
Andecola announced on Saturday that it would strike the visibility clause from its contract, which it described as "a relic".

? Who is the president of the Peruvian Football Association?
= Rómulo Castañar
@ the Peruvian Football Association (APF), whose president, Rómulo Castañar, thanked the 58-year-old
? Which club does Renzo Quillari play for?
= Vila Marenha | the Portuguese club Vila Marenha
@ Quillari, 24, who plays for the Portuguese club Vila Marenha, has refused since January
? How much does Andecola pay the APF a year?
= around $4.5 million | $4.5 million | around $4.5 million a year
@ Andecola, the soft-drinks maker that pays the APF around $4.5 million a year.
? where did ernesto valdivar grow up
= Huaylacocha | Huaylacocha, the town of 9,000 people in the southern Yanahuara region
@ In Huaylacocha, the town of 9,000 people in the southern Yanahuara region where Ernesto Valdivar grew up as the son of a railway mechanic
? How many spectators does the municipal stadium of Huaylacocha hold?
= some 3,200 | 3,200 | some 3,200 spectators
@ She wants the municipal stadium, which holds some 3,200 spectators and is still called after a forgotten general
? What is the local supporters' club called?
= Los Cóndores
@ Teófilo Paz, who chairs the local supporters' club known as Los Cóndores, complained
? Why was Raúl Testori dismissed?
= a 5-0 defeat in Bogotá | after a 5-0 defeat in Bogotá | a 5-0 defeat
@ The Argentine Raúl Testori was dismissed after a 5-0 defeat in Bogotá
? When will the next election of the association be held?
= in November | November
@ The next election is to be held in November.
? Where is the team's training centre?
= at Lurimayo, an hour's drive south of Lima | Lurimayo | at Lurimayo | Lurimayo, an hour's drive south of Lima
@ We meet the 33-year-old midfielder in the canteen of the training centre at Lurimayo, an hour's drive south of Lima, where 26 players have been preparing since Tuesday.
? What was the result of the players' vote on a boycott
= by 19 to 7 | 19 to 7 | by 19 to 7, against a boycott of the Ecuador match
@ voted, by 19 to 7, against a boycott of the Ecuador match
? Who was charged with the inquiry into the telephone call?
= Beatriz Somocurcio | Beatriz Somocurcio, a retired judge
@ followed a preliminary report by Beatriz Somocurcio, a retired judge who had been charged with the inquiry
? age of Tormod Hallvik
= 51
@ Hallvik, 51, who most recently coached the Norwegian club Sandfjell
~ What did Valdivar say football bosses had meddled in?
= his choice of players
@ resigned on Monday, accusing officials of having tried to dictate his choice of players
~ In which place does Valdivar have his home near Lima?
= San Telmo Alto | San Telmo Alto, a suburb of the capital
@ Valdivar told reporters outside his house in San Telmo Alto, a suburb of the capital
~ On which day was Valdivar allegedly rung up and told not to pick Quillari?
= Thursday | on Thursday evening | Thursday evening
@ the dispute was set off by a telephone call on Thursday evening in which Hugo Berrenda, the association's vice-president, demanded that the striker Renzo Quillari be left out of the squad
~ what did Berrenda first say he had phoned Ernesto about
= his birthday | I congratulated Ernesto on his birthday
@ "I congratulated Ernesto on his birthday, nothing else," he said.
~ Who stood in as Peru's coach until a replacement was found?
= Marcos Ildefonso | Ildefonso
@ The team will be led for the time being by Valdivar's assistant, Marcos Ildefonso, a former goalkeeper.
@ The interim coach, Ildefonso, has meanwhile banned mobile telephones from the dressing room.
~ Which classmate of Valdivar now runs the town hall?
= Delia Choquemarca
@ said the mayor, Delia Choquemarca, who sat next to the coach at primary school
~ What injury put an end to Valdivar's playing days?
= a torn ligament in his left knee | a torn ligament
@ ended his career in 1999 because of a torn ligament in his left knee
~ how long was Valdivar a schoolteacher?
= six years | for six years
@ He then taught physical education at a secondary school for six years
~ What kind of shop does the ex-coach's sibling run?
= a bakery | bakery
@ His elder sister, Rosa Valdivar, who keeps a bakery behind the church
~ Who thinks Valdivar should have stayed on until the Ecuador game was over?
= Teófilo Paz
@ Teófilo Paz, who chairs the local supporters' club known as Los Cóndores, complained that the coach had walked out at the worst moment. "You can resign after Ecuador, but not before," he said.
~ Against whom did Valdivar win his single cap?
= Bolivia
@ the shirt that Valdivar wore in his only match for Peru, a 2-2 draw with Bolivia in 1993
~ What did Morcado and his team quarrel about?
= unpaid bonuses
@ Iván Morcado, lasted just seven months before he fell out with the players over unpaid bonuses
~ By how much have TV earnings dropped since 2019?
= about a third | a third | by about a third
@ Income from television rights, which are shared out by the continental confederation, has fallen by about a third since 2019
~ Which academic commented on the money side of the affair?
= Carmen Ugarriza
@ says Carmen Ugarriza, who teaches sports economics at the University of San Telmo
~ In what city was the deal with the drinks firm concluded?
= Trujillo | in Trujillo
@ The contract with Andecola, signed in Trujillo in May two years ago, runs until the end of 2027
~ What illness killed Quillari's dad?
= diabetes
@ Quillari, a practising Adventist whose father died of diabetes
~ How does Berrenda make his living outside football?
= owns a chain of car dealerships | a chain of car dealerships
@ Berrenda, who owns a chain of car dealerships and has never hidden his wish to succeed him
~ how much golden handshake money does the man lose by leaving voluntarily
= between $600,000 and $750,000
@ Because he went of his own accord, he forfeits a severance payment estimated at between $600,000 and $750,000
~ who broke the news to the squad
= the kit man | kit man
@ "We did not hear it from the association, we heard it from the kit man," Olarte says.
~ Who got the winning goal against the Ecuadorians?
= Renzo Quillari
@ Two days after a 1-0 victory over Ecuador, decided by a header from Renzo Quillari in the 78th minute
~ Who defends the suspended official in legal matters?
= Gastón Mier
@ Berrenda's lawyer, Gastón Mier, called the suspension "a political execution"
~ How come Hallvik knows Spanish so well?
= because he grew up in Chile as the child of missionaries | he grew up in Chile as the child of missionaries | he grew up in Chile
@ speaks fluent Spanish because he grew up in Chile as the child of missionaries
! What salary will Hallvik earn a year?
! How old is Hugo Berrenda?
! who coached peru in 1993
! Where was Marcos Ildefonso born?
! How much does the television contract bring the APF?
! Which bank is the second largest sponsor of the association?
! Who scored for Bolivia in the 2-2 draw?
! how many people live in lurimayo
! When did Spain first win the World Cup?
! Which film won the prize for best picture this year?
! What is the price of a litre of milk?
! Who is the secretary-general of the United Nations?
