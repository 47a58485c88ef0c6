# Former Chilean mayor goes on trial over desalination bribes
PUERTO ALMENARA, Chile – A former mayor of the Chilean port of Puerto Almenara went on trial on Monday, charged with accepting around $1.4 million in bribes from a construction company that won the contract to build the city's desalination plant.
Ramiro Ostalde, 61, who ran the city of some 180,000 people from 2012 until he resigned in March 2021, is accused of bribery, money laundering and misuse of public funds. He denies all the charges and told reporters on the steps of the courthouse that he was "the victim of a vendetta by people who cannot win elections".
According to the indictment, which runs to 412 pages, the company, Dragavial, paid him in at least eleven instalments between June 2016 and January 2019, most of them through a consultancy registered in Panama in the name of his brother-in-law, Octavio Brunel.
The prosecutor, Inés Caburga, said the state would call 64 witnesses and seek a prison sentence of fourteen years. "This is not a story of gifts and dinners," she told the court. "It is a story of a price list."
The presiding judge, Tomás Echavelle, threw out a motion by the defence to move the proceedings to the capital, Santiago, ruling that the fame of the accused was no ground for doubting the impartiality of the court.
Dragavial, which has its headquarters in the inland town of Cerro Pardo, said in a statement that it had parted company with the managers responsible and was co-operating with the authorities. Its former chief executive, Bastián Krall, left the country two years ago and is being sought under an Interpol notice.
The trial, the biggest corruption case in the northern Quillahue region since 1998, is expected to last three months.

# Secretary tells court of envelopes kept in a fishing box
For two hours and twenty minutes on Thursday, the woman who guarded Ramiro Ostalde's door for nine years described to a packed courtroom what went through it. Graciela Monte, his former secretary, said that couriers from Dragavial had brought padded envelopes to the town hall "every six or seven weeks", and that the mayor locked them in a green fishing box under his desk.
Asked by the prosecutor whether she had ever looked inside, Ms. Monte, 58, said she had done so once, in November 2017, because the courier had asked for a receipt. "There were banknotes, bundled with rubber bands," she said. "I closed it again and I was frightened."
Lucía Verdanno, who leads the defence, put it to the witness that she bore her employer a grudge because he had refused her a transfer to the harbour office. Ms. Monte replied that she had never applied for one.
The fishing box itself, found by police in August 2021 in a garage belonging to the mayor's cousin in the suburb of Las Garzas, stood on a table before the judges. It was empty when it was discovered, but according to Rodrigo Altuna, a forensic chemist of the Investigations Police, traces of ink in it matched those used by a bank in Cerro Pardo to stamp its bundles.
Mr. Ostalde, who took notes throughout, maintains that the envelopes contained drawings and soil reports. His wife, Pilar Ostalde, sat behind him with their two daughters.
Outside, about 150 members of the Water Users' Union (WUU) beat empty buckets to protest at their bills, which have risen by 38 percent since the plant opened. The seat reserved for Mr. Brunel, who had been summoned for Wednesday, remained vacant; his doctor sent a certificate saying that he was suffering from pneumonia.

# Analysis: how one plant drained a city
On paper, the Almenara desalination plant was the answer to a drought that had lasted for nine years. The city was to get 400 litres of fresh water a second, at a cost of $92 million, from a works on the rocky cape known as Punta Ceniza.
What it got, according to a report published last year by the Comptroller's Office, was a plant that cost $131 million and has never produced more than two thirds of what was promised. The auditors blamed four amendments to the contract, all of which were signed by the mayor alone during the summer recess, when the council does not sit.
Such amendments are the weak point of the system, argues Professor Elvira Santacruz, who teaches public law at the University of Llanoverde. While every tender must be advertised and examined by a committee, changes worth less than a tenth of the original price require nothing but a signature. "A thief does not need to break the door if he has been given the key to the window," she said.
A bill to close the gap, known as the "window law", has been before Congress since 2022, but it has been held up by a quarrel over who should pay for the additional inspectors. The association of municipalities fears that small towns would be unable to cope with the paperwork.
Dragavial was not the cheapest bidder in 2015. A rival, the Spanish group Hidronova, had offered to build the plant for $84 million, but was excluded because a bank guarantee had arrived 40 minutes late. Its director for Latin America, Jorge Ansaldi, says that the clerk had been told to lock the office early.
Whatever the judges decide, the city will be paying off the loan it took out for the plant until 2041.

# "I slept with the files under my bed": the man who raised the alarm
Hernán Pulido lives in a rented flat above a bakery in Valdeora, a mountain town some 600 kilometres from the sea he grew up beside. He used to be head of procurement at Puerto Almenara's town hall; now he keeps the books of a co-operative of beekeepers.
It was he who, in February 2020, carried a suitcase with 2,300 photocopied pages into the office of Open Council, a small group in Santiago which tracks public spending. "I did not trust the police in our town, because the chief played cards with the mayor every Friday," he says over a cup of lemon tea.
What had made him suspicious was a misspelt word. Three invoices for "geotecnical" studies, sent by three supposedly independent firms, contained the same mistake and the same telephone number, which turned out to belong to a hairdresser's in Panama City.
He was suspended within a week of the first newspaper story, accused of stealing documents and, one night in May 2020, dragged out of his car and beaten by two men who have never been identified. He lost the sight of his left eye. For seven months he and his son Matías slept in a different house every few days.
The director of Open Council, Fernanda Lobos, calls him the bravest bureaucrat she has ever met. Her group has collected some $27,000 from readers to pay for his lawyers, and the theft charge against him was dropped in 2022 for lack of evidence.
Mr. Pulido gave evidence by video link on the ninth day of the trial, from a place that was kept secret. Would he do it again? He looks at the window for a while. "I would make better copies," he says.

# Nine years for ex-mayor Ostalde as co-defendant walks free
Ramiro Ostalde, the former mayor of Puerto Almenara, was sentenced on Friday to nine years in prison for taking bribes over a desalination plant, five years fewer than the prosecution had demanded. He was also fined $2.1 million and barred for life from holding public office.
The three judges found it proved that he had received at least $1.1 million from Dragavial, somewhat less than the indictment alleged, because two of the payments could not be traced. They acquitted him of money laundering.
His brother-in-law, Octavio Brunel, who had been accused of lending his name to the consultancy, was cleared of all charges. The court accepted that the 74-year-old, a retired dentist, had signed the papers without understanding them.
Reading the verdict for almost four hours, Judge Tomás Echavelle said the accused had "sold a thirsty city its own water". Mr. Ostalde, in a grey suit, showed no emotion and was led away to the prison of Alto Molle.
His lawyer, Lucía Verdanno, announced an appeal to the Supreme Court, saying that the verdict rested on the word of a single frightened secretary. Inés Caburga, the prosecutor, called it a good day for every honest official, but said she would contest the acquittal of Mr. Brunel.
The present mayor, Marisol Tende, who was elected in October 2021 on a promise to cut water charges, said the city would sue Dragavial for $39 million, the difference between the agreed and the final cost of the plant. Bastián Krall, the company's fugitive former chief, was arrested last week at an airport hotel in Lisbon, and Chile has 40 days in which to request his extradition.
Members of the Water Users' Union, who had followed the trial from the gallery since the first day, poured a bucket of seawater over the courthouse steps.

? Who was mayor of Puerto Almenara until March 2021?
= Ramiro Ostalde
@ Ramiro Ostalde, 61, who ran the city of some 180,000 people from 2012 until he resigned in March 2021
@ Ramiro Ostalde, the former mayor of Puerto Almenara, was sentenced on Friday to nine years in prison
? How many pages does the indictment have?
= 412 | 412 pages
@ According to the indictment, which runs to 412 pages, the company, Dragavial, paid him
? In whose name was the consultancy in Panama registered?
= Octavio Brunel | his brother-in-law, Octavio Brunel
@ most of them through a consultancy registered in Panama in the name of his brother-in-law, Octavio Brunel.
@ His brother-in-law, Octavio Brunel, who had been accused of lending his name to the consultancy, was cleared of all charges.
? where does Dragavial have its headquarters
= the inland town of Cerro Pardo | Cerro Pardo
@ Dragavial, which has its headquarters in the inland town of Cerro Pardo
? name of the mayor's former secretary
= Graciela Monte
@ Graciela Monte, his former secretary, said that couriers from Dragavial had brought padded envelopes
? Where did the mayor lock the envelopes?
= in a green fishing box under his desk | a green fishing box under his desk | a green fishing box
@ the mayor locked them in a green fishing box under his desk
? Who is Rodrigo Altuna?
= a forensic chemist of the Investigations Police | a forensic chemist
@ according to Rodrigo Altuna, a forensic chemist of the Investigations Police, traces of ink in it matched those used by a bank in Cerro Pardo
? by how much have water bills gone up since the plant opened
= 38 percent | by 38 percent
@ to protest at their bills, which have risen by 38 percent since the plant opened
? What is the cape called on which the desalination plant stands?
= Punta Ceniza
@ from a works on the rocky cape known as Punta Ceniza
? Why was Hidronova excluded from the tender?
= a bank guarantee had arrived 40 minutes late | because a bank guarantee had arrived 40 minutes late
@ was excluded because a bank guarantee had arrived 40 minutes late
? which university does Elvira Santacruz teach at
= the University of Llanoverde | University of Llanoverde
@ argues Professor Elvira Santacruz, who teaches public law at the University of Llanoverde
? Who is the director of Open Council?
= Fernanda Lobos
@ The director of Open Council, Fernanda Lobos, calls him the bravest bureaucrat she has ever met.
? When did Hernán Pulido take the suitcase to Open Council?
= in February 2020 | February 2020
@ It was he who, in February 2020, carried a suitcase with 2,300 photocopied pages into the office of Open Council
? which prison was ostalde taken to after the verdict
= the prison of Alto Molle | Alto Molle
@ showed no emotion and was led away to the prison of Alto Molle
? What was Octavio Brunel's profession before he retired?
= dentist | a retired dentist
@ the 74-year-old, a retired dentist, had signed the papers without understanding them
? How much will the city sue Dragavial for?
= $39 million
@ said the city would sue Dragavial for $39 million, the difference between the agreed and the final cost of the plant
~ Which magistrate refused to let the case be heard somewhere else?
= Tomás Echavelle
@ The presiding judge, Tomás Echavelle, threw out a motion by the defence to move the proceedings to the capital
~ How big a bribe does the state say the ex-mayor pocketed altogether?
= around $1.4 million | $1.4 million
@ charged with accepting around $1.4 million in bribes from a construction company
~ how long a jail term did the state's lawyer ask for
= fourteen years
@ said the state would call 64 witnesses and seek a prison sentence of fourteen years
~ Over what stretch of time did the builder hand over the cash?
= between June 2016 and January 2019
@ paid him in at least eleven instalments between June 2016 and January 2019
~ What made the secretary open one of the packets?
= the courier had asked for a receipt | because the courier had asked for a receipt
@ said she had done so once, in November 2017, because the courier had asked for a receipt
~ Who speaks up for the accused politician in court?
= Lucía Verdanno
@ Lucía Verdanno, who leads the defence, put it to the witness
@ His lawyer, Lucía Verdanno, announced an appeal to the Supreme Court
~ Where did officers come across the angler's container?
= in a garage belonging to the mayor's cousin in the suburb of Las Garzas | a garage belonging to the mayor's cousin in the suburb of Las Garzas | the suburb of Las Garzas | Las Garzas
@ The fishing box itself, found by police in August 2021 in a garage belonging to the mayor's cousin in the suburb of Las Garzas
~ What does the politician claim was really delivered to his office?
= drawings and soil reports
@ maintains that the envelopes contained drawings and soil reports
~ what illness kept the relative by marriage away from the hearing
= pneumonia
@ his doctor sent a certificate saying that he was suffering from pneumonia
~ Which watchdog found that the waterworks ended up too dear and too weak?
= the Comptroller's Office | Comptroller's Office
@ according to a report published last year by the Comptroller's Office, was a plant that cost $131 million
~ By what nickname do people call the draft legislation against contract changes without scrutiny?
= the "window law" | "window law" | window law
@ A bill to close the gap, known as the "window law", has been before Congress since 2022
~ In which year will the municipality's debt for the project be settled?
= 2041 | until 2041
@ the city will be paying off the loan it took out for the plant until 2041
~ Who leaked the documents and now does the accounts for honey producers?
= Hernán Pulido
@ Hernán Pulido lives in a rented flat above a bakery in Valdeora, a mountain town some 600 kilometres from the sea he grew up beside. He used to be head of procurement at Puerto Almenara's town hall; now he keeps the books of a co-operative of beekeepers.
~ What first aroused the purchasing chief's doubts?
= a misspelt word
@ What had made him suspicious was a misspelt word.
~ What lasting injury did the whistle-blower suffer in the attack?
= He lost the sight of his left eye | lost the sight of his left eye
@ He lost the sight of his left eye.
~ in which european city was the runaway company boss caught?
= Lisbon | an airport hotel in Lisbon
@ was arrested last week at an airport hotel in Lisbon
! lucía verdanno age
! How many votes did Marisol Tende win in October 2021?
! How much did the city's harbour office cost?
! Who was mayor of Puerto Almenara before 2012?
! What sentence did Bastián Krall receive?
! Who was convicted in the region's corruption case of 1998?
! What is the name of the doctor who signed the certificate for Mr. Brunel?
! Who runs the police in Puerto Almenara?
! Which country produces the most copper?
! who won the football world cup in 2018
! How tall is the Burj Khalifa?
! When was penicillin discovered?
