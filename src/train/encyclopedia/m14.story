# Heart transplantation
Heart transplantation is an operation in which a failing heart is replaced by a healthy one, taken as a rule from a donor whose brain has died. It is carried out on patients with end-stage heart failure or severe coronary disease when drugs and other surgery have failed. In the commonest procedure, termed orthotopic, the diseased organ is removed; in the rarer heterotopic one it is left in place, and the new heart is joined to it and supports it, a "piggyback" arrangement. Some 5,000 to 6,000 such operations are performed in the world every year, more than half of them in the United States. Of the adults who receive a heart about 85 to 90 per cent are alive after one year, and the average survival is more than twelve years.

The technical groundwork was laid in the laboratory. In 1905 the French surgeon Alexis Carrel, working at Chicago with Charles Guthrie, sewed the heart of a small dog into the neck of a larger one, where it beat for about two hours; for his method of joining blood vessels he was honoured with the Nobel Prize in 1912. In Moscow Vladimir Demikhov transplanted hearts into the chests of dogs from 1946, without any heart-lung machine, and several of the animals lived for weeks. Norman Shumway and Richard Lower, at Stanford University in California, showed in 1960 that a dog could climb stairs and eat normally after the operation, and they devised the technique of leaving the back walls of both atria in place, so that fewer vessels need to be connected. It was Shumway who was expected to be the first to try it in man.

A forerunner took place on 24 January 1964 at the University of Mississippi, where James Hardy implanted the heart of a chimpanzee in Boyd Rush, a man of 68 who was close to death. The organ proved too small to maintain the circulation and failed after about an hour. Hardy, who had carried out the first transplantation of a human lung a year before, met with harsh criticism from the public and from fellow physicians alike, and did not repeat the attempt. Another case that divided opinion was that of Baby Fae, a girl born with an underdeveloped left heart, to whom Leonard Bailey gave the heart of a baboon at Loma Linda in California in October 1984. She lived for 21 days, longer than any earlier recipient of an animal organ of this kind. In both instances the donor was a primate, as is man himself.

The first transplantation from one human being to another was performed by Christiaan Barnard at Groote Schuur Hospital in Cape Town on 3 December 1967. The recipient was Louis Washkansky, a grocer of 54 who suffered from diabetes and incurable heart disease; the donor, Denise Darvall, had been fatally injured by a car while she was crossing a road to buy a cake, and her father, Edward, agreed within minutes. About thirty people, among them Barnard's brother Marius, assisted in the operation, which lasted roughly five hours. When the last stitches were in place, the heart was started by an electric shock. Washkansky was able to talk and even to joke with reporters, but he died of pneumonia after 18 days, since the drugs that were given to prevent rejection had weakened his defences. His death did not dampen the excitement.

Only three days after the operation in Cape Town, Adrian Kantrowitz performed the second, on a baby in Brooklyn, who survived for six and a half hours. Shumway followed in January 1968 with the first adult in the United States, Mike Kasperak, a steelworker. Barnard's own second patient, the dentist Philip Blaiberg, fared much better and lived for 19 months. During 1968 more than a hundred transplantations were carried out by surgeons in some twenty countries, among them Denton Cooley of Houston, who did 17, but most of the recipients were dead within weeks. In Japan Juro Wada, who had operated at Sapporo in August of that year, was accused of murder because it was doubtful whether the donor had been dead; the charge was dropped, but no further heart was transplanted in that country until 1999. By 1971 nearly all the teams had given up, that of Stanford excepted.

The obstacle was rejection, the attack of the immune system on foreign tissue. Philip Caves, a Scot who worked with Shumway, introduced in 1972 a flexible instrument, the bioptome, with which small pieces of the heart muscle can be taken through a vein in the neck, so that rejection is discovered before the patient feels it. The decisive advance was ciclosporin. Isolated by the Swiss company Sandoz from a fungus in a sample of soil that an employee had brought from the Hardangervidda, a plateau in Norway, in 1969, it was found by Jean-François Borel to suppress lymphocytes without destroying other blood cells. Roy Calne of Cambridge first gave it to patients with new kidneys in 1978, and at Stanford it was used in hearts from December 1980. In the United States it was approved in 1983. Survival after one year rose from about 60 to more than 80 per cent.

A donor heart must usually be implanted within four to six hours of being removed, and it is carried in ice. A machine that keeps it warm and beating by supplying it with blood, made by TransMedics of Massachusetts, permits longer journeys; in Sydney it enabled Kumud Dhital, in 2014, to use hearts that had already stopped, which are said to come from donors after circulatory death. Since the number of organs falls short of the need, many patients are kept alive by a ventricular assist device, a pump driven by a battery. An entirely artificial heart, the Jarvik-7, was implanted by William DeVries in Barney Clark, a retired dentist, at Salt Lake City in December 1982; he survived for 112 days. Organs are allotted in the United States by a body named UNOS, which was founded in 1984, on the ground of urgency, blood group, size, distance and time spent waiting.

The nerves of the heart are cut and grow back only in part, and for this reason it beats faster at rest, about 90 to 110 times a minute, and many recipients feel no pain if its arteries become narrow. This narrowing, called allograft vasculopathy, and cancers favoured by the drugs are the main causes of death in later years. John McCafferty, who was operated on by Magdi Yacoub at Harefield near London in October 1982, lived for 33 years with his new heart, and others have run marathons. In January 2022 surgeons at the University of Maryland, led by Bartley Griffith, transplanted into David Bennett, a handyman of 57, the heart of a pig in which ten genes had been changed; he died two months later. Traces of a pig virus were afterwards detected. A second such patient, Lawrence Faucette, lived for about six weeks in 2023.

? What kind of donors do hearts usually come from?
= a donor whose brain has died | whose brain has died
@ taken as a rule from a donor whose brain has died

? What is the procedure called when the sick heart is taken out?
= orthotopic
@ In the commonest procedure, termed orthotopic, the diseased organ is removed

? How many heart transplants are done each year worldwide?
= 5,000 to 6,000 | Some 5,000 to 6,000
@ Some 5,000 to 6,000 such operations are performed in the world

? What percentage of adults are alive one year later?
= 85 to 90 per cent | about 85 to 90 per cent
@ about 85 to 90 per cent are alive after one year

? Where did Carrel sew the heart of the small dog?
= into the neck of a larger one | the neck of a larger one
@ sewed the heart of a small dog into the neck of a larger one

? What did Carrel get the Nobel Prize for?
= his method of joining blood vessels | method of joining blood vessels
@ for his method of joining blood vessels he was honoured

? Who transplanted dog hearts in Moscow?
= Vladimir Demikhov
@ In Moscow Vladimir Demikhov transplanted hearts into the chests of dogs

? What was Shumway and Lower's university?
= Stanford University | Stanford University in California | Stanford
@ Norman Shumway and Richard Lower, at Stanford University in California

? Why were the back walls of the atria left in place?
= so that fewer vessels need to be connected | fewer vessels need to be connected
@ so that fewer vessels need to be connected

? What animal's heart did Boyd Rush receive?
= chimpanzee | a chimpanzee
@ implanted the heart of a chimpanzee in Boyd Rush

? Why did the chimpanzee heart fail?
= too small to maintain the circulation
@ The organ proved too small to maintain the circulation

? How long did Baby Fae live?
= 21 days
@ She lived for 21 days

? Where was Baby Fae operated on?
= Loma Linda | at Loma Linda in California
@ at Loma Linda in California in October 1984

? Who performed the first human heart transplant?
= Christiaan Barnard
@ was performed by Christiaan Barnard at Groote Schuur Hospital

? What was Louis Washkansky's job?
= grocer | a grocer of 54
@ The recipient was Louis Washkansky, a grocer of 54

? Who was the donor of the first heart
= Denise Darvall
@ the donor, Denise Darvall, had been fatally injured by a car

? How long did the operation take?
= roughly five hours | five hours
@ assisted in the operation, which lasted roughly five hours

? What did Washkansky die of?
= pneumonia
@ he died of pneumonia after 18 days

? In what place did Adrian Kantrowitz operate?
= Brooklyn
@ Adrian Kantrowitz performed the second, on a baby in Brooklyn

? How long did Blaiberg live with his new heart?
= 19 months
@ fared much better and lived for 19 months

? What was Juro Wada accused of?
= murder
@ was accused of murder because it was doubtful

? How many transplants did Cooley do in 1968?
= 17
@ Denton Cooley of Houston, who did 17

? What does the bioptome do?
= small pieces of the heart muscle can be taken through a vein in the neck | small pieces of the heart muscle can be taken
@ small pieces of the heart muscle can be taken through a vein in the neck

? Where did the soil sample with the fungus come from?
= Hardangervidda | the Hardangervidda, a plateau in Norway
@ from the Hardangervidda, a plateau in Norway

? In which year was ciclosporin approved in the United States?
= 1983
@ In the United States it was approved in 1983

? What is rejection?
= the attack of the immune system on foreign tissue | attack of the immune system on foreign tissue
@ rejection, the attack of the immune system on foreign tissue

? How soon must a donor heart be implanted?
= within four to six hours | within four to six hours of being removed
@ must usually be implanted within four to six hours of being removed

? What drives a ventricular assist device?
= a battery | battery
@ a pump driven by a battery

? What artificial heart was implanted in Barney Clark?
= Jarvik-7 | the Jarvik-7
@ An entirely artificial heart, the Jarvik-7

? What body allots organs in the United States?
= UNOS
@ by a body named UNOS, which was founded in 1984

? Why does a transplanted heart beat faster?
= The nerves of the heart are cut and grow back only in part | nerves of the heart are cut
@ The nerves of the heart are cut and grow back only in part

? How many pig genes had been changed?
= ten
@ the heart of a pig in which ten genes had been changed

? John McCafferty was operated on by whom?
= Magdi Yacoub
@ was operated on by Magdi Yacoub at Harefield near London

~ How did colleagues and ordinary citizens judge the experiment with the ape's organ?
= harsh criticism | met with harsh criticism
@ met with harsh criticism from the public

~ What errand was the young woman on when she had her accident?
= to buy a cake | crossing a road to buy a cake
@ while she was crossing a road to buy a cake

~ What undermined the first patient's resistance to germs?
= the drugs that were given to prevent rejection | drugs that were given to prevent rejection
@ since the drugs that were given to prevent rejection had weakened his defences

~ Which group went on when everybody else lost heart?
= that of Stanford | Stanford
@ nearly all the teams had given up, that of Stanford excepted

~ What made the fungal medicine gentler than others?
= without destroying other blood cells | suppress lymphocytes without destroying other blood cells
@ to suppress lymphocytes without destroying other blood cells

~ How are organs cooled on their way to the hospital?
= in ice | ice
@ and it is carried in ice

~ What sporting feats have some people achieved after the surgery?
= run marathons | marathons
@ others have run marathons

~ What contamination was found once the handyman was dead?
= Traces of a pig virus | a pig virus
@ Traces of a pig virus were afterwards detected

! How old was Denise Darvall?

! Who was the donor of Philip Blaiberg's heart?

! What prize did Christiaan Barnard win?

! How many heart transplants are performed in Japan each year?

! When did Vladimir Demikhov use a heart-lung machine?

! Who approved ciclosporin in Norway?

! What did Mike Kasperak die of?

! When did the Jarvik-7 receive approval?

! How long did the baboon live?

! What was the name of Boyd Rush's wife?

! Which genes were changed in the pig heart?
