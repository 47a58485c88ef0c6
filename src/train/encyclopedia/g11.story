# Democracy in ancient Athens
Democracy in ancient Athens was a form of government in which the citizens themselves, rather than elected representatives, passed laws, decided on war and peace, and sat in judgement. It grew up by stages in the sixth and fifth centuries BCE, was interrupted twice by oligarchic coups, and lasted until the Macedonians put an end to it in 322. The word demokratia combines demos, "people", with kratos, "power", and may at first have been a term of abuse coined by opponents. Only adult males of Athenian birth had a share in it: of perhaps 250,000 inhabitants of Attica, some 30,000 to 60,000 were full citizens, whereas women, slaves and resident foreigners, called metics, were shut out, although the last of these paid taxes and served in the army.

The way was prepared by Solon, who was chosen archon in 594, when the poor were on the verge of revolt because many had fallen into bondage for debt. His "shaking off of burdens" cancelled the obligations and forbade loans on the security of the person. He also divided the people into four classes according to the yield of their land, the highest of which, the pentakosiomedimnoi, harvested at least five hundred measures a year, and opened office to wealth instead of birth. Having bound the Athenians by oath to keep his laws for ten years, he went abroad, lest he be pressed to change them. Draco, whose code of about 621 punished almost every offence with death, had been an earlier lawgiver; only his statute on homicide was retained.

After the fall of the Peisistratid tyranny in 510, which had been brought about by a Spartan army, two nobles contended for power. Isagoras had the support of King Cleomenes, so Cleisthenes, a member of the Alcmaeonid family, "took the people into partnership", as Herodotus puts it, and carried out sweeping reforms in 508/507. He replaced the four old tribes by ten new ones named after heroes, each of which was composed of a district from the coast, one from the city and one from the inland, so that local loyalties were broken up. The basic unit was the deme, of which there were 139; in it a youth was enrolled at eighteen, and from it he took part of his name. A council of five hundred, fifty from each tribe, superseded an older one of four hundred.

The assembly, or ekklesia, met on the Pnyx, a hill southwest of the marketplace, at first perhaps ten and later forty times a year. A quorum of six thousand was needed for certain decisions, such as grants of citizenship. After a pig had been sacrificed and a curse pronounced upon deceivers of the people, the herald asked, "Who wishes to speak?", and anyone over twenty might come forward; voting was by show of hands, which was estimated and not counted. Stragglers in the marketplace were driven in by Scythian archers holding a rope dipped in red paint, and those who were found marked by it were fined. Payment for attendance, introduced in the 390s by Agyrrhius at one obol, was soon raised to three in order to attract the poor.

The council, called the boule, prepared the agenda, received envoys and supervised finance, the docks and the cavalry. Its members were citizens over thirty, drawn by lot, and nobody could serve more than twice in his life, which meant that a large part of the population had a turn. The fifty men of each tribe presided for a tenth of the year as prytaneis, and ate and partly slept in the Tholos, a round building that was put up about 465. Every day one of them was selected as chairman and kept the keys of the treasuries and the seal of the state for a single night and day; Socrates happened to be presiding in 406 when it was proposed to try the victorious generals of Arginusae together, and he refused to put the illegal motion to the vote.

Most of the roughly seven hundred officials were also appointed by lot, a method which Aristotle regarded as characteristic of democracy, election being oligarchic. Exceptions were made where skill was essential, above all for the ten generals, who could be re-elected without limit; Pericles held the post fifteen years running. Candidates underwent a scrutiny, in which they were asked whether they treated their parents well and where the family tombs lay, and at the end of their term they had to render accounts. Pericles also introduced pay for jurors about 450, and in 451 had a law passed that confined citizenship to those whose parents were both Athenian. It was later waived in favour of his own son by Aspasia, a woman from Miletus.

Justice was administered by panels chosen from six thousand jurors, who swore an annual oath and had to be at least thirty. A private suit was heard by 201 or 401 men, a public one by 501 or more, and there was neither judge nor public prosecutor; any citizen might bring a charge, and a plaintiff who failed to win a fifth of the votes in a public case was fined a thousand drachmas. Speeches were timed by a water clock, the klepsydra. In the fourth century jurors were allotted to courts on the same morning by a stone machine called the kleroterion, with slots for bronze name tickets, so that nobody could be bribed beforehand. Each voter was handed two bronze discs, one with a hollow axle for condemnation and one with a solid axle for acquittal.

Ostracism, which may have been devised by Cleisthenes, was first used in 487 against Hipparchus, a relative of the tyrants. Names were scratched on potsherds, and the man with the most, provided that at least six thousand votes had been cast, had to leave for ten years but kept his property; Aristides, surnamed the Just, went in 482, and Themistocles about a decade afterwards. The procedure fell out of use about 416, when two rivals, Nicias and Alcibiades, combined to turn it on Hyperbolus. After the defeat in Sicily the oligarchy of the Four Hundred held power for four months in 411, and the Thirty, imposed by Lysander in 404, executed about 1,500 people before Thrasybulus marched from Phyle to restore freedom. The amnesty that followed was praised even by Plato, otherwise a severe critic of popular rule.

? When did the Macedonians end Athenian democracy?
= 322
@ until the Macedonians put an end to it in 322

? What does kratos mean?
= power
@ combines demos, "people", with kratos, "power"

? What were resident foreigners in Athens called?
= metics
@ resident foreigners, called metics

? What did metics do for the state though they had no vote?
= paid taxes and served in the army
@ the last of these paid taxes and served in the army

? In what year was Solon made archon?
= 594
@ who was chosen archon in 594

? why were the poor about to revolt
= many had fallen into bondage for debt | because many had fallen into bondage for debt
@ because many had fallen into bondage for debt

? What did Solon forbid?
= loans on the security of the person
@ forbade loans on the security of the person

? How many classes did Solon divide the people into?
= four
@ divided the people into four classes

? Why did Solon go abroad?
= lest he be pressed to change them
@ he went abroad, lest he be pressed to change them

? What was the punishment for most offences in Draco's code?
= death
@ punished almost every offence with death

? Which of Draco's laws was kept?
= homicide | his statute on homicide | statute on homicide
@ only his statute on homicide was retained

? Which family did Cleisthenes belong to?
= Alcmaeonid | the Alcmaeonid family
@ a member of the Alcmaeonid family

? How many new tribes did Cleisthenes create?
= ten
@ replaced the four old tribes by ten new ones

? What were the new tribes named after?
= heroes
@ by ten new ones named after heroes

? At what age was a young man enrolled in his deme?
= eighteen
@ in it a youth was enrolled at eighteen

? Where did the assembly meet?
= the Pnyx | Pnyx | on the Pnyx
@ The assembly, or ekklesia, met on the Pnyx

? What animal was sacrificed before the assembly?
= pig | a pig
@ After a pig had been sacrificed

? How did the assembly vote?
= by show of hands | show of hands
@ voting was by show of hands

? Who introduced payment for attendance?
= Agyrrhius
@ introduced in the 390s by Agyrrhius at one obol

? What did the boule supervise?
= finance, the docks and the cavalry
@ supervised finance, the docks and the cavalry

? How often could a man serve on the council?
= twice | more than twice | no more than twice
@ nobody could serve more than twice in his life

? What kind of building was the Tholos?
= round | a round building
@ slept in the Tholos, a round building

? What did Socrates refuse to do in 406?
= put the illegal motion to the vote | to put the illegal motion to the vote
@ he refused to put the illegal motion to the vote

? How many years in a row was Pericles a general?
= fifteen
@ Pericles held the post fifteen years running

? What did Aristotle say about election?
= oligarchic | being oligarchic
@ characteristic of democracy, election being oligarchic

? What did the law of 451 do?
= confined citizenship to those whose parents were both Athenian
@ confined citizenship to those whose parents were both Athenian

? Where did Aspasia come from?
= Miletus
@ by Aspasia, a woman from Miletus

? How many jurors were there in all?
= six thousand
@ panels chosen from six thousand jurors

? What fine did an unsuccessful plaintiff have to pay?
= a thousand drachmas
@ in a public case was fined a thousand drachmas

? What is a klepsydra?
= a water clock | water clock
@ timed by a water clock, the klepsydra

? Against whom was ostracism first used?
= Hipparchus | Hipparchus, a relative of the tyrants
@ in 487 against Hipparchus, a relative of the tyrants

? How long did an ostracised man have to stay away?
= ten years
@ had to leave for ten years but kept his property

? Who imposed the Thirty on Athens?
= Lysander
@ the Thirty, imposed by Lysander in 404

~ What was used to herd latecomers to the meeting?
= a rope dipped in red paint | rope dipped in red paint
@ Scythian archers holding a rope dipped in red paint

~ Which foreigners overthrew the despots' rule?
= a Spartan army | Spartan army
@ which had been brought about by a Spartan army

~ What was the aim of mixing shore, town and interior?
= local loyalties were broken up | so that local loyalties were broken up
@ so that local loyalties were broken up

~ Which kind of token expressed a vote of not guilty?
= one with a solid axle | solid axle
@ one with a solid axle for acquittal

~ Why were the judges picked at the last minute by a device?
= nobody could be bribed beforehand | so that nobody could be bribed beforehand
@ so that nobody could be bribed beforehand

~ Who was the last politician sent away by potsherd?
= Hyperbolus
@ combined to turn it on Hyperbolus

~ Which philosopher hostile to the masses commended the reconciliation?
= Plato | even by Plato
@ was praised even by Plato

~ What were would-be magistrates questioned about, apart from burial places?
= whether they treated their parents well
@ they were asked whether they treated their parents well

! In what year did Solon die?

! How many women lived in Attica?

! Who ostracised Pericles?

! Why did Isagoras carry out reforms in 508?

! How much were jurors paid by Pericles?

! What animal was sacrificed by the jurors?

! In what year was Thrasybulus killed?

! Which office could metics hold?

! How many people did the Four Hundred execute?

! Who built the kleroterion?
