# Calendar
A calendar is a system for arranging days into larger units, usually months and years, for the needs of farming, religion and administration. The difficulty lies in the fact that nature's periods do not fit together: the tropical year, which governs the seasons, lasts about 365.2422 days, and the interval between two new moons, the synodic month, is 29.53 days on average, so that twelve lunar months fall eleven days short of a year. Solar calendars, such as the one in general use now, ignore the Moon. Purely lunar ones ignore the Sun, and lunisolar ones follow both by adding a thirteenth month from time to time. The word is derived from the Latin calendarium, a moneylender's account book, because interest was due on the calends, the first day of the month.

Egypt had a civil year of exactly 365 days as early as the third millennium BC. It was divided into twelve months of thirty days each, to which five extra days were added as birthdays of the gods Osiris, Horus, Seth, Isis and Nephthys. Three seasons of four months were named inundation, emergence and harvest. As the quarter of a day was neglected, the calendar slipped through all the seasons in the course of 1,460 years. The rising of the star Sirius before the Sun, which heralded the flood of the Nile, served as a natural check. A decree of Ptolemy III, issued at Canopus in 238 BC, ordered a sixth extra day every fourth year, but the priests did not carry it out. The Coptic Church still uses a corrected form of this calendar.

In Babylonia each month began when the thin crescent was first seen in the evening. Extra months were at first decreed by the king whenever the seasons had strayed too far; from about 500 BC a fixed rule provided seven of them in nineteen years. This cycle is usually named after the Athenian Meton, who announced it in 432 BC. The Jewish calendar took over the Babylonian month names during the exile, and its present rules, which include four provisions for postponing the new year, are traditionally attributed to the patriarch Hillel II in 359. The years are counted from the creation of the world, placed in 3761 BC. In China astronomers fixed the calendar in the emperor's name, and the new year falls on the second new moon after the winter solstice, as a rule; the years are called after twelve animals in turn.

The early Romans are said to have had only ten months, from March to December, which explains why the names of the last four contain the numbers seven to ten. King Numa is credited with adding January and February. The pontiffs, who had to insert an extra month now and then, often did so in order to lengthen the term of a friend or to shorten that of an enemy. When Julius Caesar put an end to this confusion on the advice of Sosigenes of Alexandria, the year 46 BC had to be extended to 445 days. From the following January the year had 365 days, with a leap day every four years. The month Quintilis was renamed July in honour of Caesar in 44 BC, and Sextilis became August in 8 BC. By mistake the priests at first inserted a leap day every third year, which Augustus corrected by omitting several of them.

The Julian year is about eleven minutes too long, an error that adds up to a day in 128 years. By the sixteenth century the spring equinox, on which the date of Easter depends, had moved from 21 March to 11 March. Pope Gregory XIII therefore ordered a reform based on proposals of the physician Aloysius Lilius and worked out by the Jesuit Christopher Clavius. Ten days were dropped, so that Thursday 4 October 1582 was followed by Friday 15 October; Teresa of Ávila died in the night between them. Henceforth years divisible by 100 were to be leap years only if they could be divided by 400, as 1600 and 2000 can. The mean year now measures 365.2425 days and errs by a day in roughly three thousand years. Only Spain, Portugal, Poland and most of Italy obeyed at once.

Protestant countries hesitated to accept anything from Rome. Johannes Kepler remarked that they would rather disagree with the Sun than agree with the pope. The German Protestants gave way in 1700, and Great Britain with its colonies in 1752, when eleven days were left out of September; the story that crowds rioted for the return of their lost days seems to stem from a painting by William Hogarth. At the same time the English new year was moved from 25 March to 1 January. Sweden tried to change gradually by omitting leap days, gave the plan up, and consequently had a 30 February in 1712. Russia waited for the Bolsheviks, who adopted the new style in February 1918, which is why the October Revolution was commemorated in November. Greece was the last country in Europe to follow, in 1923, though many Orthodox churches keep the old reckoning for their feasts.

The Islamic calendar consists of twelve lunar months with 354 or 355 days altogether. Its era begins with the emigration of Muhammad from Mecca to Medina in 622, and was introduced by the caliph Umar seventeen years after the event. Since the Koran forbids the insertion of extra months, the fast of Ramadan wanders through the seasons in about 33 years. Iran and Afghanistan employ a solar calendar with the same starting point, which begins at the spring equinox and whose accuracy is excellent. The Persian poet Omar Khayyam belonged to the commission that designed its forerunner in 1079. In Central America the Maya combined a ritual cycle of 260 days with a year of 365; the same pair of dates returned after 52 years. For longer spans they counted days from a point corresponding to August 3114 BC.

The week of seven days has no basis in astronomy, although it is close to a quarter of a month. It spread from the Jews and from astrologers who assigned a planet to every day, and the emperor Constantine made Sunday a day of rest in 321. The French revolutionaries replaced it in 1793 with decades of ten days and gave the months poetic names such as Brumaire, the month of fog, and Thermidor, that of heat; workers disliked the arrangement since they rested only every tenth day, and Napoleon abolished it from 1 January 1806. The Soviet Union experimented with weeks of five and six days between 1929 and 1940. Plans for a world calendar, in which every date would always fall on the same day of the week, were discussed by the League of Nations and the United Nations, but religious bodies objected to days outside the week.

? How many days does a tropical year have?
= 365.2422 | about 365.2422 days
@ lasts about 365.2422 days

? What was a calendarium in Latin?
= a moneylender's account book | moneylender's account book
@ the Latin calendarium, a moneylender's account book

? By how many days are twelve lunar months shorter than a year?
= eleven
@ twelve lunar months fall eleven days short

? How do lunisolar calendars keep up with the Sun and Moon?
= by adding a thirteenth month from time to time | adding a thirteenth month from time to time
@ by adding a thirteenth month from time to time

? What were the five extra days in Egypt celebrated as?
= birthdays of the gods | birthdays of the gods Osiris, Horus, Seth, Isis and Nephthys
@ birthdays of the gods Osiris, Horus, Seth, Isis and Nephthys

? What were the names of the Egyptian seasons?
= inundation, emergence and harvest
@ were named inundation, emergence and harvest

? Which star announced the flooding of the Nile?
= Sirius
@ The rising of the star Sirius

? Where was the decree of Ptolemy III issued?
= Canopus
@ issued at Canopus in 238 BC

? which church still uses a form of the Egyptian calendar
= Coptic Church | the Coptic Church
@ The Coptic Church still uses

? When did a month begin in Babylonia?
= when the thin crescent was first seen in the evening
@ when the thin crescent was first seen in the evening

? How many extra months are there in nineteen years?
= seven
@ a fixed rule provided seven of them

? To whom are the rules of the Jewish calendar attributed?
= Hillel II | the patriarch Hillel II
@ attributed to the patriarch Hillel II

? What are Chinese years called after?
= twelve animals
@ called after twelve animals in turn

? Which months were added by King Numa?
= January and February
@ credited with adding January and February

? Why did the pontiffs insert extra months?
= to lengthen the term of a friend or to shorten that of an enemy | in order to lengthen the term of a friend or to shorten that of an enemy
@ to lengthen the term of a friend or to shorten that of an enemy

? Who advised Caesar on his reform?
= Sosigenes of Alexandria | Sosigenes
@ on the advice of Sosigenes of Alexandria

? How long was the year 46 BC?
= 445 days
@ had to be extended to 445 days

? What was July called before it was renamed?
= Quintilis
@ The month Quintilis was renamed July

? What mistake did the priests make?
= inserted a leap day every third year
@ the priests at first inserted a leap day every third year

? How much longer than it should be is the Julian year?
= eleven minutes | about eleven minutes
@ about eleven minutes too long

? Who worked out the details of the Gregorian reform?
= Christopher Clavius | the Jesuit Christopher Clavius
@ worked out by the Jesuit Christopher Clavius

? How many days were dropped in 1582?
= ten | Ten
@ Ten days were dropped

? What did Kepler say about the Protestants?
= they would rather disagree with the Sun than agree with the pope
@ they would rather disagree with the Sun than agree with the pope

? In what year did Great Britain change to the new calendar?
= 1752
@ Great Britain with its colonies in 1752

? On what date did the new year begin in England before the change?
= 25 March
@ new year was moved from 25 March

? What odd date did Sweden have in 1712?
= 30 February
@ had a 30 February in 1712

? Which European country was last to adopt the calendar?
= Greece
@ Greece was the last country in Europe

? What event does the Islamic era start with?
= the emigration of Muhammad from Mecca to Medina | emigration of Muhammad
@ the emigration of Muhammad from Mecca to Medina

? Why does Ramadan move through the seasons?
= the Koran forbids the insertion of extra months | Since the Koran forbids the insertion of extra months
@ Since the Koran forbids the insertion of extra months

? What poet was a member of the commission of 1079?
= Omar Khayyam | The Persian poet Omar Khayyam
@ The Persian poet Omar Khayyam belonged

? How many days did the ritual cycle of the Maya have?
= 260
@ a ritual cycle of 260 days

? Who made Sunday a day of rest?
= Constantine | the emperor Constantine
@ the emperor Constantine made Sunday

? What does Brumaire mean?
= the month of fog | month of fog
@ such as Brumaire, the month of fog

? Who objected to the plans for a world calendar?
= religious bodies
@ religious bodies objected to days outside the week

~ Which saint passed away when the ten dates vanished?
= Teresa of Ávila
@ Teresa of Ávila died in the night

~ Why weren't labourers fond of the republican decades?
= they rested only every tenth day | since they rested only every tenth day
@ since they rested only every tenth day

~ Which artist may be the source of the legend about angry mobs?
= William Hogarth
@ from a painting by William Hogarth

~ What does the feast of the resurrection hang on?
= the spring equinox | spring equinox
@ the spring equinox, on which the date of Easter depends

~ Which political party brought Moscow into line with the West?
= the Bolsheviks | Bolsheviks
@ Russia waited for the Bolsheviks

~ After what time did two Mesoamerican counts coincide again?
= 52 years
@ the same pair of dates returned after 52 years

~ What is the reason that our twelfth month is called after the tenth number?
= only ten months, from March to December | have had only ten months
@ have had only ten months, from March to December

~ Who brought the French experiment to an end?
= Napoleon
@ Napoleon abolished it from 1 January 1806

! Who introduced the Egyptian year of 365 days?
! In what year did Sosigenes die?
! How many days did Poland drop?
! What did Clavius propose to the German Protestants?
! Why did Caesar rename Sextilis?
! How many people were killed in the calendar riots?
! When did China adopt the Gregorian calendar?
! Which animal gave its name to the first Chinese year?
! Who abolished the five-day week in the Soviet Union?
! When did Meton introduce the Jewish month names?
! In what year did the League of Nations adopt the world calendar?
