# Constitution of Germany
The constitution of Germany is called the Basic Law (Grundgesetz), a modest name chosen because the document was meant to serve only until the country, then divided between the western powers and the Soviet Union, could be united. On 1 July 1948 the military governors of the United States, Britain and France handed three papers to the heads of the western states at Frankfurt, the first of which called for a constituent assembly. The latter, afraid of deepening the division, insisted on a Parliamentary Council elected by the state parliaments and rejected a popular vote. A committee of experts met for two weeks in August on Herrenchiemsee, an island with a castle of King Ludwig II, and produced a draft of 149 articles, which proved the most important source of the later text.

The Parliamentary Council assembled on 1 September 1948 in a zoological museum at Bonn, where stuffed giraffes had been hidden behind curtains for the opening. It had 65 voting members, only four of whom were women, besides five delegates from Berlin who could merely advise. Konrad Adenauer, a Christian Democrat of 72 years, presided, while the Social Democrat Carlo Schmid led the main committee, in which the real work was done. Elisabeth Selbert, a lawyer from Kassel, won the plain sentence that men and women have equal rights only after a flood of letters from the public had changed the mind of the majority. The final vote on 8 May 1949 was 53 to 12; the opponents included both Communists, the Centre party, the German Party and six of the eight members of the Bavarian Christian Social Union.

After the governors had given their consent, ten of the eleven state parliaments accepted the draft. Bavaria, which thought it too centralised, refused but recognised it as binding provided that two thirds of the others agreed. The Basic Law was signed and proclaimed on 23 May 1949 and came into force at the end of that day. Bonn rather than Frankfurt had been chosen as the seat of government by 33 votes to 29, because Adenauer lived nearby and because the smaller town looked provisional. Many rules were drawn as lessons from the Weimar constitution of 1919, under which presidents had governed by emergency decree and chancellors had been overthrown by majorities that could agree on nothing else. The paper of the original, it was found decades afterwards, had come from a mill at Gmund on the Tegernsee in Bavaria.

Fundamental rights stand at the head. Article 1 states that human dignity is inviolable, a wording that reflects the crimes of the Nazi years, and binds legislature, executive and courts alike. There follow freedom of the person, equality before the law, freedom of belief, opinion, assembly and occupation, the privacy of letters and the home, property, whose use must also serve the public good, and the right of asylum, which was restricted in 1993 after several hundred thousand people had applied within one year. Article 102 abolished the death penalty. The so-called eternity clause, Article 79, forbids any amendment that would touch the principles laid down in Articles 1 and 20 or the division into states; all other changes require two thirds of the members of the Bundestag and two thirds of the votes in the Bundesrat.

The chancellor is the strongest figure in the government. He or she is elected by the Bundestag without debate on the proposal of the president and can be removed only if the house at the same moment chooses a successor, a device known as the constructive vote of no confidence. It succeeded just once, on 1 October 1982, when Helmut Kohl replaced Helmut Schmidt; the attempt of Rainer Barzel against Willy Brandt in April 1972 fell short by two votes, at least one of which, as appeared later, had been bought by the East German secret service. The president, chosen for five years by a Federal Convention of deputies and an equal number of electors named by the states, signs laws and receives ambassadors but has little power. Theodor Heuss, a liberal and a journalist by training, was the first to fill the post.

Germany is a federation, at present of sixteen states. Those have parliaments and governments of their own and run schools, universities, police and broadcasting, while foreign policy, defence, currency and citizenship belong to the union. In the Bundesrat, which consists of members of the state cabinets and not of elected senators, each state has from three to six votes according to population and must cast them as a block. When Brandenburg's representatives contradicted each other over the immigration law in March 2002, the court annulled the statute. A reform in 2006, agreed by the first grand coalition of Angela Merkel, reduced the share of bills that need the consent of the second chamber, and since 2009 a rule called the debt brake limits the yearly borrowing of the federation to 0.35 per cent of national product, except in emergencies.

A Federal Constitutional Court watches over the whole. Established at Karlsruhe in September 1951, far from the government, it has two senates of eight judges each, half of them elected by the Bundestag and half by the Bundesrat for a single term of twelve years. Anybody who believes that his fundamental rights have been violated may lodge a complaint without cost and without a lawyer, and some five thousand people a year do so, of whom about two in a hundred succeed. In the Lüth judgment of 1958, concerning a Hamburg official who had called for a boycott of a film by Veit Harlan, the court held that fundamental rights radiate into private law as well. It banned the Socialist Reich Party in 1952 and the Communist Party in 1956, and in its census decision of 1983 it deduced a right of each citizen to control the use of his data.

The text has been altered more than sixty times. Compulsory military service was made possible in 1956 and suspended in 2011; the emergency laws of 1968, passed by a coalition of the large parties against the protest of students and trade unions, added a whole section for the case of war. In 1990 two ways to unity were open: a new constitution under Article 146, or accession under Article 23, by which the Saarland had joined in 1957. The East German parliament chose the second, since it was quicker, and on 3 October five restored states and the eastern part of Berlin came under the Basic Law. Wolfgang Schäuble and Günther Krause had negotiated the treaty. Protection of the environment became an aim of the state in 1994, that of animals in 2002, and in 2024 the structure of the constitutional court was itself anchored in the text.

? What is the German constitution called?
= Basic Law | Grundgesetz
@ called the Basic Law (Grundgesetz), a modest name

? Why was the name Basic Law chosen?
= the document was meant to serve only until the country | meant to serve only until the country
@ because the document was meant to serve only until the country

? When were the three papers given to the heads of the western states?
= 1 July 1948
@ On 1 July 1948 the military governors

? What did the heads of the states reject?
= popular vote
@ elected by the state parliaments and rejected a popular vote

? How many articles did the draft of Herrenchiemsee have?
= 149
@ produced a draft of 149 articles

~ What did the regional leaders fear a full assembly would bring about?
= deepening the division
@ The latter, afraid of deepening the division

? Where did the Parliamentary Council meet?
= zoological museum at Bonn | zoological museum
@ in a zoological museum at Bonn

? How many women were on the Council?
= four | only four
@ 65 voting members, only four of whom were women

? Who led the main committee?
= Carlo Schmid
@ the Social Democrat Carlo Schmid led the main committee

? What sentence did Elisabeth Selbert win?
= men and women have equal rights
@ won the plain sentence that men and women have equal rights

? What was the result of the final vote?
= 53 to 12
@ The final vote on 8 May 1949 was 53 to 12

~ What was put out of sight before the inaugural session?
= stuffed giraffes
@ where stuffed giraffes had been hidden behind curtains

~ What made most delegates give in on gender?
= flood of letters from the public | flood of letters
@ only after a flood of letters from the public

? Which state refused the Basic Law?
= Bavaria
@ Bavaria, which thought it too centralised, refused

? Why did Bavaria refuse it?
= thought it too centralised | too centralised
@ which thought it too centralised, refused but recognised

? When was the Basic Law proclaimed?
= 23 May 1949
@ was signed and proclaimed on 23 May 1949

? By how many votes was Bonn picked over Frankfurt?
= 33 votes to 29 | 33
@ the seat of government by 33 votes to 29

? Under what were presidents governing in Weimar times?
= emergency decree | by emergency decree
@ under which presidents had governed by emergency decree

~ What quality of the little Rhine town spoke in its favour?
= looked provisional
@ because the smaller town looked provisional

? What is inviolable according to Article 1?
= human dignity
@ Article 1 states that human dignity is inviolable

? What did Article 102 do?
= abolished the death penalty
@ Article 102 abolished the death penalty

? Which article is the eternity clause?
= Article 79 | 79
@ The so-called eternity clause, Article 79, forbids

? In what year was the right of asylum limited?
= 1993
@ which was restricted in 1993 after several hundred thousand

? What must the use of property serve?
= public good | the public good
@ whose use must also serve the public good

~ What historical background explains the opening phrase of the text?
= crimes of the Nazi years
@ a wording that reflects the crimes of the Nazi years

? Who elects the chancellor?
= Bundestag
@ is elected by the Bundestag without debate

? What is a constructive vote of no confidence?
= removed only if the house at the same moment chooses a successor
@ can be removed only if the house at the same moment chooses a successor

? who replaced helmut schmidt
= Helmut Kohl
@ when Helmut Kohl replaced Helmut Schmidt

? How many votes was Barzel short?
= two | two votes
@ in April 1972 fell short by two votes

? How long is the term of the president?
= five years
@ The president, chosen for five years by a Federal Convention

~ Who corrupted a deputy to save a head of government?
= East German secret service
@ had been bought by the East German secret service

? How many states does Germany have?
= sixteen
@ a federation, at present of sixteen states

? What do the states run?
= schools, universities, police and broadcasting
@ run schools, universities, police and broadcasting

? Who sits in the Bundesrat?
= members of the state cabinets
@ which consists of members of the state cabinets

? What does the debt brake limit?
= yearly borrowing of the federation | yearly borrowing
@ limits the yearly borrowing of the federation

~ Why was a statute on newcomers struck down?
= Brandenburg's representatives contradicted each other
@ When Brandenburg's representatives contradicted each other

? Where is the Federal Constitutional Court?
= Karlsruhe
@ Established at Karlsruhe in September 1951

? How many judges does each senate have?
= eight
@ it has two senates of eight judges each

? What was the Lüth case about?
= boycott of a film by Veit Harlan
@ who had called for a boycott of a film by Veit Harlan

? What party was banned in 1956?
= Communist Party
@ the Communist Party in 1956, and in its census decision

~ What fraction of petitioners get their way?
= about two in a hundred | two in a hundred
@ of whom about two in a hundred succeed

? When was military service suspended?
= 2011
@ made possible in 1956 and suspended in 2011

? Who protested against the emergency laws?
= students and trade unions
@ against the protest of students and trade unions

? Why did the East German parliament choose accession?
= it was quicker
@ chose the second, since it was quicker

? Who negotiated the unification treaty?
= Wolfgang Schäuble and Günther Krause
@ Wolfgang Schäuble and Günther Krause had negotiated the treaty

~ Which region had used the same door over thirty years before?
= Saarland
@ by which the Saarland had joined in 1957

! Who was the military governor of Britain in 1948?

! How did Elisabeth Selbert vote on the choice of Bonn?

! Which articles were removed from the Herrenchiemsee draft?

! Who was the last president under the Weimar constitution?

! When did Theodor Heuss leave the post?

! How many votes does Bavaria have in the Bundesrat?

! What party was banned in 1983?

! How long was compulsory military service?

! When did Carlo Schmid become president?

! Who was the first president of the Federal Constitutional Court?

! In what year did Germany adopt a new constitution under Article 146?
