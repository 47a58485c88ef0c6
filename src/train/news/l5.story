# Hackers steal data of 2.3 million customers from Belgian telecom Telvana
BRUSSELS, January 17 (EuroDesk) – Unknown hackers have stolen the names, addresses and bank account numbers of some 2.3 million customers of Telvana, Belgium's third-largest mobile phone operator, the company said on Friday.
The intruders were inside its systems for at least 19 days before they were noticed, according to Annelies Dewaele, who heads the Centre for Network Security (CNS), the federal agency that was called in on January 9. "They had time to read, to sort and to pack," she said at a news conference.
Passwords and calls were not affected, Telvana said, but for about 340,000 people copies of identity cards were taken as well. These had been kept by mistake after the cards were checked; under Belgian law they should have been deleted within 30 days.
A group that calls itself Pale Lantern claimed responsibility on a forum in Russian and demanded 8 million euros in bitcoin by January 31, failing which it would publish everything. As proof it posted the data of 500 customers, among them two judges and a cyclist of the national team.
"We do not pay criminals," said the chief executive, Philippe Maréchal-Roose, who apologised to the customers in a video. He advised them to distrust any caller who knew their account number.
Telvana, which has its headquarters in Mechelgem, north of Brussels, employs 2,900 people and was bought in 2020 by the Spanish group Ondacom for 1.9 billion euros. Its shares are no longer traded, but those of the parent company fell by 6 percent in Madrid.
The Data Protection Office has opened an inquiry, a spokesman, Wim Tackaert, confirmed. It can impose a fine of up to 4 percent of annual turnover.

# 'Hello, this is your bank': the calls began the same evening
The man on the telephone had a pleasant voice and knew everything: her name, her street in Overijk, even the last four digits of her account. Lutgart Claes, 72, a retired piano teacher, gave him the code from her card reader. Four minutes later 11,600 euros were gone.
She is one of at least 260 people in the province of Limvoort who have reported such calls since the data of Telvana were stolen. According to the federal police, the damage across the country already comes to around 1.7 million euros.
"It is an industry, with shifts and lunch breaks," says Commissioner Bart Oosterlinck, who leads the unit against fraud in the provincial capital, Hasselaar. The callers, he says, sit in two rented villas in Antalya, Turkey, and speak Dutch because they grew up in Rotterdam and Ghent. They do not belong to the hackers; they bought the addresses from them, at 70 cents apiece.
The consumer association Toets has set up a hotline, which took 9,400 calls in its first week. Its lawyer, Samira Belkacem, advises those concerned to have their identity cards replaced, which usually costs 22 euros. Telvana at first refused to pay for this, but gave in after three days of protest.
The post office in Overijk has put up a sign by the counter: "Nobody needs your code. Not even us."
Mrs. Claes has her doubts about getting the money back. Her bank, Kredix, takes the view that she acted with gross negligence in giving away the code. She has since cut the telephone cord with the kitchen scissors, she says, and writes letters. "A letter doesn't hurry you," she says.

# The password was Welcome2021: how Pale Lantern got into Telvana
It took three people, a forgotten server and a Christmas party. From interviews with eleven current and former employees, and from a confidential report by the Danish security firm Kystvagt which this magazine has read, it is possible to reconstruct how one of the biggest data thefts in the country's history came about.
The server stood in a cellar in Luxembourg. It had been rented in 2016 to test a billing program called Tulipe and was meant to be switched off a year later. But the man responsible left, and his successor did not know that it existed. It was still connected to the customer database, and its administrator's password, according to the report, was "Welcome2021".
On December 21, while the technical staff were celebrating at a bowling alley in Mechelgem, somebody logged in from an address in Moldova. The alarm system did raise a warning, at 9:14 p.m. It was sent to the mailbox of a colleague on maternity leave.
In the following days about 640 gigabytes were copied, in small portions and always at night. That the thieves were noticed at all was due to a trainee, Jonas Verlinden, 22, who on January 8 wondered why the electricity bill for Luxembourg was so high.
The report also says that the board had been told of the danger. In June of last year the head of information security, Karen Smedts, asked for 4.2 million euros to take stock of old equipment. She was granted 600,000. She resigned in September and now works for a hospital in Leuven.
"Ondacom wanted savings of 12 percent, and security doesn't ring up any sales," says a former director who asked not to be named. A spokeswoman for the parent company in Madrid, Inés Robledo, denies that there was any connection between the cuts and the theft.

# Telvana boss goes as stolen identity cards appear online
BRUSSELS, February 3 (EuroDesk) – The chief executive of Telvana, Philippe Maréchal-Roose, stepped down on Monday, three days after hackers made good their threat and published the data of 2.3 million customers of the Belgian operator.
The files, which were put on the net in the night of January 31, have been downloaded more than 50,000 times, the Centre for Network Security said. They include about 410,000 copies of identity cards, 70,000 more than the company had admitted.
That discrepancy seems to have cost Mr. Maréchal-Roose his post. In a letter to the staff he wrote that he had passed on figures "in good faith, but too fast". His place will be taken for the time being by the finance director, Godelieve Stroobants, 50, until the owner, Ondacom, has found a successor.
Telecommunications Minister Luc Van Hoeymissen told parliament that the state would bring forward a law, planned for next year, obliging operators to list all their servers and to have them checked every two years. The opposition Greens called for a compensation of 100 euros for each of those affected.
Some 118,000 customers have left Telvana since the theft became known. Most have gone to its rival Proxilux, which offers them two months free of charge.
The leader of Pale Lantern is thought to be a 27-year-old programmer from the Moldovan town of Bălțani, known by the nickname "Kirpich", which is Russian for brick. Europol, which is coordinating the search from The Hague, said that the group had extorted at least 31 million euros from 44 companies since 2022, among them a Portuguese water supplier and a chain of Swedish pharmacies.
Asked whether Telvana had negotiated in secret, Ms. Stroobants answered that it had "talked in order to gain time", through a mediator in London, but had not paid.

# Record fine for Telvana; suspected hacker seized at Georgian ski resort
BRUSSELS, November 20 – Ten months after the theft of its customer data, the mobile operator Telvana has been fined 27.5 million euros, the highest sum that the Belgian Data Protection Office has ever imposed.
The company had kept copies of identity cards "without any legal ground and without any lock on the door", the office's president, Hilde Ruysbroek, said on Thursday. It was taken into account in its favour that it had not paid the ransom and had cooperated. Telvana has 30 days to appeal; its new chief executive, the Frenchman Olivier Castaing, said that it would not do so.
The decision came two days after police in Georgia arrested a man at a ski resort in the Caucasus. He had hired a snowboard in his real name, Sergiu Prodan. Europol believes that he is "Kirpich", the head of the group Pale Lantern. Belgium and Sweden have both asked for his extradition, on which a court in Tbilisi is to decide before Christmas.
In a storage unit rented by Mr. Prodan in Batumi, investigators found eleven laptops and 3.4 million euros in cash, wrapped in children's pyjamas.
Earlier this month a court in Hasselaar ordered the bank Kredix to refund 11,600 euros to a retired piano teacher who had been tricked into giving away her code. The judge, Nele Franssens, held that someone who is called by a person who knows her account number "need not be cleverer than a corporation". Toets, the consumer association, which supported the suit, expects about 900 others to follow.
For Telvana the bill goes on growing. Including the fine, new identity cards and a computer centre in Liège, it puts the costs at 96 million euros. A share of the clients has come back, however: 41,000 of those who left have returned since the summer.
Jonas Verlinden, the former trainee who discovered the theft, has been hired by the company for good. He leads a team of six, whose task it is to search for forgotten servers. So far they have found 83.

? How much did Pale Lantern demand?
= 8 million euros | 8 million euros in bitcoin
@ claimed responsibility on a forum in Russian and demanded 8 million euros in bitcoin by January 31
? Who heads the Centre for Network Security?
= Annelies Dewaele
@ according to Annelies Dewaele, who heads the Centre for Network Security (CNS), the federal agency that was called in on January 9.
? Where does Telvana have its headquarters?
= Mechelgem, north of Brussels | in Mechelgem, north of Brussels | Mechelgem
@ Telvana, which has its headquarters in Mechelgem, north of Brussels, employs 2,900 people
? Which Spanish group bought Telvana in 2020?
= Ondacom | the Spanish group Ondacom
@ was bought in 2020 by the Spanish group Ondacom for 1.9 billion euros.
? how many people does telvana employ
= 2,900 | 2,900 people
@ Telvana, which has its headquarters in Mechelgem, north of Brussels, employs 2,900 people
? Who leads the unit against fraud in Hasselaar?
= Bart Oosterlinck | Commissioner Bart Oosterlinck
@ says Commissioner Bart Oosterlinck, who leads the unit against fraud in the provincial capital, Hasselaar.
? How many calls did the hotline take in its first week?
= 9,400 | 9,400 calls
@ The consumer association Toets has set up a hotline, which took 9,400 calls in its first week.
? What was the administrator's password of the server?
= Welcome2021
@ its administrator's password, according to the report, was "Welcome2021".
? What was the billing program called that the server was rented to test?
= Tulipe
@ It had been rented in 2016 to test a billing program called Tulipe and was meant to be switched off a year later.
? When did Karen Smedts resign?
= in September | September
@ She resigned in September and now works for a hospital in Leuven.
? What does the nickname "Kirpich" mean?
= brick
@ known by the nickname "Kirpich", which is Russian for brick.
? How many customers have left Telvana since the theft?
= Some 118,000 | 118,000 | Some 118,000 customers
@ Some 118,000 customers have left Telvana since the theft became known.
? What did the opposition Greens call for?
= a compensation of 100 euros for each of those affected | compensation of 100 euros for each of those affected | a compensation of 100 euros
@ The opposition Greens called for a compensation of 100 euros for each of those affected.
? How much was Telvana fined?
= 27.5 million euros
@ the mobile operator Telvana has been fined 27.5 million euros
? Who is Hilde Ruysbroek?
= the office's president | president
@ the office's president, Hilde Ruysbroek, said on Thursday.
? Where were eleven laptops found?
= a storage unit rented by Mr. Prodan in Batumi | In a storage unit rented by Mr. Prodan in Batumi | Batumi
@ In a storage unit rented by Mr. Prodan in Batumi, investigators found eleven laptops and 3.4 million euros in cash
~ For how long had the burglars been roaming the network undetected?
= at least 19 days | for at least 19 days | 19 days
@ The intruders were inside its systems for at least 19 days before they were noticed
~ Who said sorry on film?
= Philippe Maréchal-Roose | the chief executive, Philippe Maréchal-Roose
@ said the chief executive, Philippe Maréchal-Roose, who apologised to the customers in a video.
~ By what date did the blackmailers want their money?
= January 31 | by January 31
@ demanded 8 million euros in bitcoin by January 31, failing which it would publish everything.
~ Who speaks for the privacy watchdog?
= Wim Tackaert | a spokesman, Wim Tackaert
@ The Data Protection Office has opened an inquiry, a spokesman, Wim Tackaert, confirmed.
~ How much did the elderly musician lose to the swindler?
= 11,600 euros
@ Lutgart Claes, 72, a retired piano teacher, gave him the code from her card reader. Four minutes later 11,600 euros were gone.
@ a court in Hasselaar ordered the bank Kredix to refund 11,600 euros to a retired piano teacher who had been tricked into giving away her code.
~ From where do the phone fraudsters operate?
= two rented villas in Antalya, Turkey | in two rented villas in Antalya, Turkey | Antalya, Turkey | Antalya
@ The callers, he says, sit in two rented villas in Antalya, Turkey
~ what did the crooks pay per address
= 70 cents | 70 cents apiece
@ they bought the addresses from them, at 70 cents apiece.
~ On what grounds does the lender decline to make good the pensioner's loss?
= she acted with gross negligence in giving away the code | gross negligence in giving away the code | gross negligence
@ Her bank, Kredix, takes the view that she acted with gross negligence in giving away the code.
~ In which country was the overlooked computer housed?
= Luxembourg
@ The server stood in a cellar in Luxembourg.
~ Where were the IT people partying when the break-in started?
= at a bowling alley in Mechelgem | a bowling alley in Mechelgem | a bowling alley
@ while the technical staff were celebrating at a bowling alley in Mechelgem, somebody logged in from an address in Moldova.
~ What made the young apprentice suspicious?
= the electricity bill for Luxembourg was so high | why the electricity bill for Luxembourg was so high | the electricity bill for Luxembourg
@ who on January 8 wondered why the electricity bill for Luxembourg was so high.
~ Which outside experts wrote the secret account of the break-in?
= Kystvagt | the Danish security firm Kystvagt
@ from a confidential report by the Danish security firm Kystvagt which this magazine has read
~ Who filled in after the head of the phone company quit?
= Godelieve Stroobants | the finance director, Godelieve Stroobants
@ His place will be taken for the time being by the finance director, Godelieve Stroobants, 50, until the owner, Ondacom, has found a successor.
~ Which competitor picked up most of the deserting subscribers?
= Proxilux | its rival Proxilux
@ Most have gone to its rival Proxilux, which offers them two months free of charge.
~ How did the alleged ringleader give himself away on holiday?
= He had hired a snowboard in his real name | hired a snowboard in his real name
@ He had hired a snowboard in his real name, Sergiu Prodan.
~ Which magistrate sided with the cheated pensioner against her bank?
= Nele Franssens | The judge, Nele Franssens
@ The judge, Nele Franssens, held that someone who is called by a person who knows her account number "need not be cleverer than a corporation".
! How old is Annelies Dewaele?
! What did Ondacom pay for the computer centre in Liège?
! Who is the chief executive of Ondacom?
! How many customers does Proxilux have?
! What is the name of the cyclist whose data were posted?
! How much did the Swedish pharmacies pay in ransom?
! When was Telvana founded?
! Which party does Luc Van Hoeymissen belong to?
! Who invented the telephone?
! What is the highest mountain in the Caucasus?
! how do i change the pin of my sim card
! How many official languages does Switzerland have?
