# Iceland court clears extradition of mine boss to Zambia
REYKJAVIK – A court in Iceland ruled on Wednesday that a former mine manager could be extradited to Zambia, where he is wanted over the collapse of a waste dam that killed 61 people three years ago.
Matthias Rüegg, a 57-year-old Swiss engineer, was detained at Keflavik airport on 6 November while changing planes on his way from Zurich to Toronto, after an officer noticed that his name was on a list circulated by Interpol. He has been held in Hólmsheidi prison on the outskirts of the capital ever since.
Zambian prosecutors accuse him of manslaughter and of having falsified safety reports on the Chisombe dam, which held back the waste of a copper mine near the town of Mukandwe in the country's North-Western province. If convicted, he could face up to 25 years in prison.
Judge Ragnheidur Steinsdóttir said that, although the two countries had no extradition treaty, Icelandic law allowed a suspect to be surrendered provided that the offence was punishable in both and that a fair trial was guaranteed. She referred to a letter in which the Zambian government pledged that he would be tried within twelve months and visited weekly by a Swiss diplomat.
His lawyer, Egill Thorvardarson, lodged an appeal within the hour. He told reporters that his client suffered from a heart disease and would be "sent to his death in an overcrowded cell". The state attorney, Hildur Arnalds, replied that a cardiologist had examined Mr. Rüegg twice and had found him fit to travel.
The mine was run by Norvane Resources, a company listed in Toronto, which sold it in 2022 for $210 million. A spokeswoman, Claudette Impey, said that Norvane was not a party to the proceedings and sympathised with everyone affected.

# In Mukandwe, they have set a chair for him
On the veranda of the magistrate's court in Mukandwe stands a kitchen chair with a cardboard sign that reads "Reserved for Mr. Matthias". It was put there by Beatrice Kasanda, who lost her husband and two sons when the dam broke, and who walks seven kilometres to dust it every Sunday after church.
The news from Iceland reached the town on Wednesday afternoon by radio. The market women beat their pans, and at Saint Kizito's school the headmaster, Joseph Mwanza Kalaba, let the children go home an hour early. Forty-two of his pupils are orphans of the flood.
It was twenty to six in the morning of 14 February 2021, a Sunday, when the wall gave way. A wave of grey mud, in places nine metres high, buried the settlement known as Line Four, where the families of the mine's night shift were asleep. The siren, which was supposed to give them fifteen minutes' warning, had been disconnected in December, since it had gone off so often without cause.
Gift Simukonda, a foreman who had measured the water level in the dam every day, says that he reported a crack to the manager on 29 January. "He told me that a dam is like a marriage, there are always cracks," he recalled. His notebook, which he hid in a sack of maize flour, is now the prosecution's most important exhibit.
Norvane paid $3,500 for each of the dead. Most families accepted, but 19 of them refused to sign and founded the Chisombe Survivors' Association (CSA). Its chairwoman is Mrs. Kasanda.
What does she want from the man for whom she dusts the chair? "I want him to say their names," she said. "He can have a lawyer to help him with the pronunciation."

# Analysis: a case that turns the usual traffic around
Extradition has long been a one-way street. Of the 1,140 requests that African governments sent to Europe between 2000 and 2020, just 14 concerned a European citizen and none at all a manager, according to a count by Dr. Oluwaseun Bakare of the Institute for Comparative Justice in Lausanne.
That is why lawyers from Lima to Manila are watching the Rüegg affair. If Iceland hands him over, says Dr. Bakare, every executive with a bad conscience will have to study the map before he books a flight. Switzerland, like many countries, does not extradite its own citizens, and so the engineer was safe as long as he stayed at home in the canton of Thurgau. He is said to have boarded the plane because it was 90 francs cheaper than the direct one.
The defence relies on three arguments. The first is his health; the second the state of the prison in Kabwata Hill, which was built for 400 inmates and holds over 1,900; the third, and the strongest, politics. Zambia's mines minister, Cephas Lungwebungu, called the Swiss "a murderer" at an election rally in July, and the defence maintains that no jury could have failed to hear it.
That last point is weaker than it sounds, objects Professor Sigrún Haflidadóttir, who lectures on criminal law at the University of Akureyri: Zambia has no juries. In her view, the real question is who gave the orders. E-mails quoted in the request suggest that the headquarters in Toronto refused to spend $4.8 million on strengthening the wall in the autumn of 2020.
No one in Canada has been charged. The police there closed their file in 2023, on the ground that the decisions had been taken in Zambia.
The Icelandic Court of Appeal is to hear the case on 11 January; whatever it decides, the last word belongs to the minister of justice.

# "My father is not a monster": a daughter goes to Mukandwe
Lea Rüegg had meant to stay for three days. She has been in Mukandwe for five weeks now, sleeping in the guest room of a Methodist mission, and on weekdays she teaches mathematics at Saint Kizito's without pay.
The 26-year-old, who broke off her studies in Basel after her father's arrest, came in order to see the place with her own eyes, as she puts it in a soft Swiss accent. "My father is not a monster. He is a man who wanted to be liked by his bosses," she says. "I am not sure that it makes much difference under nine metres of mud."
She has read the e-mails. In one of them, dated 9 October 2020, he begged for money to strengthen the dam; in another, written eleven days later, he declared that the structure was in excellent condition. What happened in between, she believes, was a telephone call from Graham Tolliver, who was then head of operations in Toronto and has since retired to an island in the Bahamas.
Her father has never spoken of it. He rings her every Thursday from prison, where he has learned to knit and is reading the Icelandic sagas in German. Her mother, Regula, from whom he was divorced in 2015, considers her journey a betrayal.
At first people crossed the road when they saw her. Then Beatrice Kasanda invited her to supper and taught her how to cook nshima, a stiff porridge of maize. The two women hardly mentioned the dam. "She asked me whether he snores," says Ms. Rüegg. "I understood that she was asking whether he could sleep."
Would she advise him to come? She has written to him, she says, and enclosed a list of 61 names.

# Swiss engineer drops fight and agrees to stand trial in Zambia
The Swiss mining engineer Matthias Rüegg has given up his resistance to extradition and will travel to Zambia of his own free will, his lawyer said on Monday, four days before Iceland's justice minister was to have announced her decision.
The Court of Appeal had upheld the ruling of the lower court by two votes to one in January. The dissenting judge, Thorkell Ísfeld, had argued that the promises made by the Zambian government could not be enforced by anybody.
Under an agreement that was negotiated in Reykjavik over eleven days, Mr. Rüegg will be kept not in Kabwata Hill but in a guarded house belonging to the Catholic diocese of Solwa, and any sentence may be served in Switzerland. In return, he is to testify about who decided against repairing the dam. The deal was brokered by the former Botswanan judge Keabetswe Molapisi, who was asked to mediate by both sides.
"He has read a letter, and he has changed his mind," said Egill Thorvardarson, the lawyer, who admitted that he had advised against it. Iceland's justice minister, Áslaug Brekkan, welcomed the step, which relieved her of what she called the loneliest decision of her career.
In Zambia, the director of public prosecutions, Natasha Chilufya-Banda, said that the charge of manslaughter would be maintained, but that she would not ask for more than eight years if he told the whole truth. The trial is due to open in Mukandwe on 3 June.
Norvane's shares fell by 17 percent in Toronto on the news. The company declined to comment. Graham Tolliver, its former head of operations, could not be reached; a neighbour told a Canadian newspaper that his house on Cray Island had been put up for sale on Tuesday.
Mrs. Kasanda was told by telephone. She would have to find a second chair, she said, for his daughter.

? How many people were killed by the collapse of the dam?
= 61 | 61 people
@ where he is wanted over the collapse of a waste dam that killed 61 people three years ago
? At which airport was Matthias Rüegg detained?
= Keflavik airport | Keflavik
@ Matthias Rüegg, a 57-year-old Swiss engineer, was detained at Keflavik airport on 6 November
? What is Matthias Rüegg accused of?
= manslaughter and of having falsified safety reports on the Chisombe dam | of manslaughter and of having falsified safety reports on the Chisombe dam | manslaughter
@ Zambian prosecutors accuse him of manslaughter and of having falsified safety reports on the Chisombe dam
? who is Hildur Arnalds
= state attorney | The state attorney
@ The state attorney, Hildur Arnalds, replied that a cardiologist had examined Mr. Rüegg twice
? how much did Norvane sell the mine for
= $210 million | for $210 million
@ which sold it in 2022 for $210 million
? What does the sign on the chair say?
= "Reserved for Mr. Matthias" | Reserved for Mr. Matthias
@ a kitchen chair with a cardboard sign that reads "Reserved for Mr. Matthias"
? What was the settlement called that was buried by the mud?
= Line Four
@ buried the settlement known as Line Four
? When did Gift Simukonda report the crack to the manager?
= on 29 January | 29 January
@ says that he reported a crack to the manager on 29 January
? Who is the chairwoman of the Chisombe Survivors' Association?
= Mrs. Kasanda
@ Its chairwoman is Mrs. Kasanda.
? In which canton did Rüegg live?
= the canton of Thurgau | Thurgau
@ the engineer was safe as long as he stayed at home in the canton of Thurgau
? how many inmates was the prison in Kabwata Hill built for?
= 400 | 400 inmates
@ the prison in Kabwata Hill, which was built for 400 inmates and holds over 1,900
? Which university does Sigrún Haflidadóttir lecture at?
= the University of Akureyri | University of Akureyri
@ objects Professor Sigrún Haflidadóttir, who lectures on criminal law at the University of Akureyri
? What subject does Lea Rüegg teach at Saint Kizito's?
= mathematics
@ on weekdays she teaches mathematics at Saint Kizito's without pay
? Who was head of operations in Toronto at the time?
= Graham Tolliver
@ a telephone call from Graham Tolliver, who was then head of operations in Toronto
@ Graham Tolliver, its former head of operations, could not be reached
? By how much did Norvane's shares fall?
= 17 percent | by 17 percent
@ Norvane's shares fell by 17 percent in Toronto on the news.
? when is the trial in Mukandwe due to open
= on 3 June | 3 June
@ The trial is due to open in Mukandwe on 3 June.
~ Which woman on the bench gave the go-ahead for handing him over?
= Ragnheidur Steinsdóttir
@ Judge Ragnheidur Steinsdóttir said that, although the two countries had no extradition treaty, Icelandic law allowed a suspect to be surrendered
~ What ailment does counsel say makes the trip dangerous?
= a heart disease | heart disease
@ He told reporters that his client suffered from a heart disease
~ What is the longest he might spend behind bars if found guilty?
= up to 25 years | 25 years
@ If convicted, he could face up to 25 years in prison.
~ who speaks for the Canadian mining group
= Claudette Impey
@ A spokeswoman, Claudette Impey, said that Norvane was not a party to the proceedings
~ Who runs the school that sent its pupils off early?
= Joseph Mwanza Kalaba
@ at Saint Kizito's school the headmaster, Joseph Mwanza Kalaba, let the children go home an hour early
~ Why had the alarm been switched off?
= it had gone off so often without cause | since it had gone off so often without cause
@ had been disconnected in December, since it had gone off so often without cause
~ Where did the worker keep his records out of sight?
= in a sack of maize flour | a sack of maize flour
@ His notebook, which he hid in a sack of maize flour, is now the prosecution's most important exhibit.
~ how many households turned down the firm's money
= 19
@ Most families accepted, but 19 of them refused to sign
~ What tempted the engineer to fly via the North Atlantic island?
= it was 90 francs cheaper than the direct one | because it was 90 francs cheaper than the direct one
@ He is said to have boarded the plane because it was 90 francs cheaper than the direct one.
~ Which politician insulted the accused while campaigning?
= Cephas Lungwebungu
@ Zambia's mines minister, Cephas Lungwebungu, called the Swiss "a murderer" at an election rally in July
~ What would reinforcing the barrier have cost?
= $4.8 million
@ the headquarters in Toronto refused to spend $4.8 million on strengthening the wall in the autumn of 2020
~ Where is the young Swiss woman staying overnight?
= in the guest room of a Methodist mission | the guest room of a Methodist mission
@ sleeping in the guest room of a Methodist mission
~ what handicraft has the prisoner picked up
= knit | to knit
@ where he has learned to knit and is reading the Icelandic sagas in German
~ Who brought about the compromise between the two camps?
= Keabetswe Molapisi
@ The deal was brokered by the former Botswanan judge Keabetswe Molapisi, who was asked to mediate by both sides.
~ which appeal judge was outvoted
= Thorkell Ísfeld
@ The dissenting judge, Thorkell Ísfeld, had argued that the promises made by the Zambian government could not be enforced by anybody.
~ Which cabinet member in Reykjavik was glad not to have to choose?
= Áslaug Brekkan
@ Iceland's justice minister, Áslaug Brekkan, welcomed the step, which relieved her of what she called the loneliest decision of her career.
! How old is Graham Tolliver?
! Who bought the mine from Norvane in 2022?
! What is the name of the Zambian president?
! How many people died at Norvane's mine in Peru?
! What is the name of the cardiologist who examined Mr. Rüegg?
! when was the Chisombe dam built
! how much does the house on Cray Island cost
! Where did Egill Thorvardarson study law?
! Who wrote "Romeo and Juliet"?
! What is the longest river in Africa?
! How many teeth does an adult have?
! when did the Berlin Wall fall
