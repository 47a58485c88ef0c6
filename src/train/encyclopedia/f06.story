# Supreme Court of India
The Supreme Court of India is the highest court of the republic and the final interpreter of its constitution. It came into being on 26 January 1950, the day on which the constitution took effect, and held its inaugural sitting two days later in the Chamber of Princes of the Parliament House in New Delhi. Its predecessors were the Federal Court, created by the Government of India Act of 1935, and the Judicial Committee of the Privy Council in London, which until then had heard final appeals from the subcontinent. The court moved in 1958 to a domed building on Tilak Marg, designed by Ganesh Bhikaji Deolalikar, who headed the Central Public Works Department; the plan, seen from above, is meant to suggest a pair of scales, of which the central wing is the beam.

Parliament fixes the number of judges. In the beginning there were eight, including the chief justice, and all of them used to sit together; as the arrears grew, the total was raised to 11 in 1956, 14 in 1960, 18 in 1978, 26 in 1986, 31 in 2009 and 34 in 2019. Smaller cases are now decided by benches of two or three, whereas a substantial question concerning the meaning of the constitution must go before at least five, a so-called constitution bench. Judges retire at the age of 65, three years later than their colleagues in the high courts, and may be removed only by an order of the president after both houses have voted for it by a special majority on the ground of proved misbehaviour or incapacity. No member of the court has ever been dismissed in this way, although V. Ramaswami came close in 1993.

Appointments are made formally by the president. In practice the choice has lain since the 1990s with the judges themselves, for in the Second Judges Case of 1993 the court read the constitutional duty of consultation as one of concurrence and handed the decision to a collegium, which since a further opinion in 1998 has been composed of the chief justice and the four most senior colleagues. Critics object that it keeps no public record of its reasoning and favours a narrow circle. Parliament tried to replace it by a National Judicial Appointments Commission, on which the law minister and two eminent persons were to sit, but a bench of five struck down the amendment in October 2015 by four votes to one, holding that judicial independence was part of the basic structure; the dissenter was Jasti Chelameswar.

The jurisdiction of the court is among the widest in the world. It hears disputes between the union and the states in the first instance, gives advice when the president requests it under Article 143, and, above all, receives appeals from the high courts in civil, criminal and constitutional matters. Article 136 allows it to grant special leave against the decision of almost any court or tribunal in the country, military ones excepted, and petitions of this kind fill most of its calendar. Anybody whose fundamental rights have been infringed may come to it directly by virtue of Article 32, which B. R. Ambedkar, the chairman of the drafting committee, called the heart and soul of the constitution. Its language is English, and more than 70,000 cases are usually pending.

The early decades were marked by a struggle with parliament over property. When the government of Jawaharlal Nehru broke up large estates, landowners sued, and the first amendment of 1951 placed such laws beyond challenge in a Ninth Schedule. In Golaknath, decided in 1967 by six judges to five, the court declared that fundamental rights could not be curtailed even by amendment, and in 1970 it annulled both the nationalisation of fourteen banks and an order withdrawing the pensions of former princes. Indira Gandhi answered with an election victory and new amendments. The conflict ended in a compromise on 24 April 1973, when in Kesavananda Bharati thirteen judges, the largest bench ever assembled, ruled by seven to six that parliament may alter any article but not the basic structure of the constitution. The case is named after the head of a Hindu monastery in Kerala.

A day later the government passed over three judges who had been in the majority and made A. N. Ray, a dissenter, chief justice. During the emergency proclaimed in June 1975 the court suffered its greatest loss of esteem: in A. D. M. Jabalpur, four of five judges held that persons detained without trial could not apply for habeas corpus as long as the right to life was suspended. The only one to disagree, Hans Raj Khanna, wrote that detention without trial is hateful to all who love personal liberty, and in January 1977 he too was superseded, whereupon he resigned. The judgment was formally overruled in 2017 by nine judges who recognised a right to privacy in the Puttaswamy case; one of them, D. Y. Chandrachud, thereby disavowed the opinion of his father, Yeshwant Chandrachud, who had belonged to the majority in 1976.

After the emergency the court turned to the poor. P. N. Bhagwati and V. R. Krishna Iyer relaxed the rule that only an injured party may sue, so that journalists, social workers and even strangers could file what became known as public interest litigation, and a letter on a postcard was sometimes accepted as a petition. Hussainara Khatoon, in 1979, led to the release of thousands of prisoners in Bihar who had waited for trial longer than any sentence they could have received. Later cases dealt with bonded labour, hunger and the environment; at the request of the lawyer M. C. Mehta the buses of Delhi were converted to compressed natural gas by the end of 2002, and the guidelines against sexual harassment at work that were issued in Vishaka in 1997 served in place of a statute for sixteen years.

Recent decades have brought decisions that drew attention far beyond India. In September 2018 five judges unanimously decriminalised homosexual acts between consenting adults, reading down Section 377 of the penal code, a provision that dated from 1860, and in the same month another bench opened the hilltop temple of Sabarimala to women of all ages over the dissent of Indu Malhotra, the only woman on it. The quarrel about the site at Ayodhya, where a mosque built under the Mughals had been demolished by a crowd in December 1992, was settled on 9 November 2019: the land went to a trust for the construction of a Hindu temple, while Muslims were to be given five acres elsewhere. In February 2024 the court declared electoral bonds unconstitutional because they concealed from voters who paid for the parties.

? Where did the Supreme Court of India sit first?
= Chamber of Princes
@ held its inaugural sitting two days later in the Chamber of Princes

? What law created the Federal Court?
= Government of India Act of 1935 | Government of India Act
@ created by the Government of India Act of 1935

? Who was the architect of the court building?
= Ganesh Bhikaji Deolalikar
@ designed by Ganesh Bhikaji Deolalikar

? What is the plan of the building supposed to suggest?
= pair of scales
@ is meant to suggest a pair of scales

~ Which foreign body had the last word before independence-era justice was brought home?
= Judicial Committee of the Privy Council
@ the Judicial Committee of the Privy Council in London

? How many judges were there at the beginning?
= eight
@ In the beginning there were eight, including the chief justice

? At what age do the judges retire?
= 65
@ Judges retire at the age of 65

? What is a bench of five or more judges called?
= constitution bench
@ at least five, a so-called constitution bench

? On what grounds can a judge be removed?
= proved misbehaviour or incapacity
@ on the ground of proved misbehaviour or incapacity

~ Which justice nearly lost his office?
= V. Ramaswami
@ although V. Ramaswami came close in 1993

? in what year was the number of judges raised to 31
= 2009
@ 31 in 2009 and 34 in 2019

? Who makes up the collegium?
= the chief justice and the four most senior colleagues | chief justice and the four most senior colleagues
@ composed of the chief justice and the four most senior colleagues

? What do critics say about the collegium?
= it keeps no public record of its reasoning and favours a narrow circle | keeps no public record of its reasoning and favours a narrow circle
@ it keeps no public record of its reasoning and favours a narrow circle

? What did parliament want to replace the collegium with?
= National Judicial Appointments Commission
@ replace it by a National Judicial Appointments Commission

? Who voted to keep the commission?
= Jasti Chelameswar
@ the dissenter was Jasti Chelameswar

~ Why was the new selection body thrown out?
= judicial independence was part of the basic structure
@ holding that judicial independence was part of the basic structure

? Which article lets the president ask for advice?
= Article 143 | 143
@ when the president requests it under Article 143

? Which courts are excepted from special leave under Article 136?
= military ones | military
@ any court or tribunal in the country, military ones excepted

? What did Ambedkar call Article 32?
= heart and soul of the constitution
@ called the heart and soul of the constitution

? What language does the court use?
= English
@ Its language is English

? How many cases are pending at the court?
= more than 70,000
@ more than 70,000 cases are usually pending

~ What fills up the bulk of the judges' schedule?
= petitions of this kind | petitions
@ petitions of this kind fill most of its calendar

? What did the government of Nehru break up?
= large estates
@ the government of Jawaharlal Nehru broke up large estates

? How many banks were nationalised?
= fourteen
@ annulled both the nationalisation of fourteen banks

? What was decided in Golaknath?
= fundamental rights could not be curtailed even by amendment
@ fundamental rights could not be curtailed even by amendment

? When was Kesavananda Bharati decided?
= 24 April 1973
@ ended in a compromise on 24 April 1973

? What can parliament not alter according to Kesavananda Bharati?
= basic structure of the constitution | basic structure
@ but not the basic structure of the constitution

? What was Kesavananda Bharati the head of?
= Hindu monastery in Kerala | Hindu monastery
@ the head of a Hindu monastery in Kerala

? Who was made chief justice over three other judges?
= A. N. Ray
@ made A. N. Ray, a dissenter, chief justice

? When was the emergency declared?
= June 1975
@ During the emergency proclaimed in June 1975

? What did Khanna do after he was superseded?
= resigned
@ he too was superseded, whereupon he resigned

? What right was recognised in Puttaswamy?
= right to privacy | privacy
@ nine judges who recognised a right to privacy

~ Whose ruling did a son repudiate four decades on?
= Yeshwant Chandrachud
@ the opinion of his father, Yeshwant Chandrachud

? Who relaxed the rule about who may sue?
= P. N. Bhagwati and V. R. Krishna Iyer
@ P. N. Bhagwati and V. R. Krishna Iyer relaxed the rule

? What was the result of the Hussainara Khatoon case?
= release of thousands of prisoners in Bihar | release of thousands of prisoners
@ led to the release of thousands of prisoners in Bihar

? What fuel were the Delhi buses converted to?
= compressed natural gas
@ were converted to compressed natural gas

? What were the Vishaka guidelines against?
= sexual harassment at work | sexual harassment
@ the guidelines against sexual harassment at work

~ How simple could a plea on behalf of the needy be?
= a letter on a postcard | letter on a postcard
@ a letter on a postcard was sometimes accepted as a petition

? What did the court decriminalize in 2018?
= homosexual acts between consenting adults | homosexual acts
@ decriminalised homosexual acts between consenting adults

? Who dissented in the Sabarimala case?
= Indu Malhotra
@ over the dissent of Indu Malhotra

? How much land were Muslims to receive?
= five acres
@ Muslims were to be given five acres elsewhere

? Why were electoral bonds found unconstitutional?
= they concealed from voters who paid for the parties
@ because they concealed from voters who paid for the parties

~ When was the dispute over the destroyed mosque brought to a close?
= 9 November 2019
@ was settled on 9 November 2019

! Who was the first chief justice of India?

! How much did the building on Tilak Marg cost?

! At what age do high court judges have to be appointed?

! Who wrote the majority opinion in Golaknath?

! Why did Jasti Chelameswar resign?

! Which judge dissented from the decision on Section 377?

! When did the emergency end?

! How many buses in Delhi ran on diesel?

! In what year was the mosque at Ayodhya built?

! Which parties received money through electoral bonds?

! Who was the first woman to be appointed to the court?
