# Chernobyl disaster
The Chernobyl disaster, the most serious accident in the history of nuclear power, began at 1:23 in the morning of 26 April 1986, when the fourth reactor of the Vladimir Ilyich Lenin power station in the north of the Ukrainian Soviet republic was destroyed by a surge of power. The plant lay some fifteen kilometres from the old town of Chernobyl, after which it was generally called, and only three from Pripyat, a model settlement founded in 1970 for its workers, which had about 49,000 inhabitants with an average age of twenty-six. Four units were in operation, each of a thousand megawatts, and two more were under construction. On the international scale introduced in 1990 the accident is rated at level 7, the highest; the only other so classed is that at Fukushima in 2011.

The reactors belonged to the type called RBMK, in which uranium fuel stands in some 1,660 vertical tubes cooled by ordinary water and surrounded by blocks of graphite that slow the neutrons. The design could be refuelled without being shut down and was cheap to build, but it had grave defects. At low power, steam bubbles in the tubes increased the reaction instead of damping it, a property known as a positive void coefficient. Moreover, the tips of the control rods were of graphite, so that on entering the core they at first raised the power before they lowered it. This effect had been noticed at the Ignalina plant in Lithuania in 1983, yet the operators elsewhere were not told. Nor was there a containment building like those usual in the West.

The accident grew out of a safety test. Engineers wished to find out whether the turbine, while spinning down after a loss of outside electricity, could feed the cooling pumps for the minute or so until the diesel generators were running; three earlier attempts had failed. The experiment, scheduled for the afternoon of 25 April, was postponed for about nine hours because a dispatcher in Kiev needed the current, and thus it fell to the night shift, which had not been prepared. Its foreman was Aleksandr Akimov, and Leonid Toptunov, who was only twenty-five, sat at the controls of the reactor. When the output dropped almost to zero, Anatoly Dyatlov, the deputy chief engineer, insisted on going on, and nearly all the rods were pulled out to raise it again.

At 1:23:40 Akimov pressed the emergency button known as AZ-5. The rods began to descend, the power leapt to many times its normal level, fuel channels burst, and within seconds two explosions lifted the upper shield, a lid of about a thousand tonnes nicknamed Elena, and tore open the roof. Burning graphite and fragments of fuel were strewn over the neighbouring buildings. Valery Khodemchuk, a pump operator whose body was never found, was the first to die. Firemen under Lieutenant Vladimir Pravik arrived within minutes and fought the flames on the roof of the turbine hall, which was covered with inflammable bitumen, without knowing of the radiation and without protective clothing. By about five o'clock the fires outside the reactor were out, but the core itself burned for some ten days.

Two workers were killed that night, and 134 people, mostly firemen and plant staff, fell ill with acute radiation syndrome; twenty-eight of these died within four months, many of them in Hospital No. 6 in Moscow. The American physician Robert Gale came to assist with transplants of bone marrow, few of which helped. Pripyat was not evacuated until the afternoon of 27 April, about thirty-six hours after the explosion, when more than a thousand buses took its people away; they had been told to pack for three days. A zone with a radius of thirty kilometres was emptied in the following weeks. In all, about 116,000 persons were resettled in 1986 and some 220,000 later on.

The Soviet authorities kept silent until 28 April, when alarms went off at Forsmark in Sweden as a worker's shoes were found to be contaminated. That evening a statement of a few sentences was read on television. May Day parades were held in Kiev as usual, and Mikhail Gorbachev did not speak to the nation before 14 May. About seventy per cent of the fallout came down on Belarus, with heavy patches in Russia and Ukraine as well; rain also deposited caesium in Scandinavia, Bavaria, Austria and Wales, where the sale of sheep remained restricted on some farms until 2012. Radioactive iodine, which has a half-life of eight days, got into milk. Iodine tablets were handed out in Poland to more than ten million children, but far too late or not at all in most Soviet villages.

Helicopter crews dropped about five thousand tonnes of sand, lead, clay and boron on the burning reactor. Three men, Alexei Ananenko, Valeri Bezpalov and Boris Baranov, waded through flooded corridors to open the valves of a pool beneath it, lest the molten core meet the water; contrary to legend, all of them survived. Miners from Tula and the Donbas dug a tunnel for a cooling system that was never used. Altogether some 600,000 people, called liquidators, received certificates for their share in the clean-up. On the roofs, where remote-controlled machines broke down, soldiers dubbed bio-robots shovelled graphite for a minute or two at a time. A concrete shelter, the sarcophagus, was finished in November 1986. In 2016 a steel arch 108 metres high was slid over it on rails.

At a conference in Vienna in August 1986 Valery Legasov, a chemist from the Kurchatov Institute, gave a frank account that blamed chiefly the operators; two years later, on the day after the second anniversary, he hanged himself. Viktor Bryukhanov, the director of the station, Dyatlov and the chief engineer, Nikolai Fomin, were sentenced in 1987 to ten years in a labour camp. A revised report of 1992 laid more weight upon the design. By 2005 about six thousand cases of cancer of the thyroid had appeared among those exposed as children, of whom fifteen had died. Estimates of eventual deaths differ widely: a forum of United Nations agencies spoke of up to 4,000 among the most exposed, whereas Greenpeace named more than 90,000. The last working reactor at the site was shut down on 15 December 2000.

? At what time did the disaster begin?
= 1:23 in the morning | 1:23
@ began at 1:23 in the morning of 26 April 1986

? What was the official name of the plant?
= Vladimir Ilyich Lenin power station | the Vladimir Ilyich Lenin power station
@ the fourth reactor of the Vladimir Ilyich Lenin power station

? What was the average age in Pripyat?
= twenty-six
@ with an average age of twenty-six

? Which other accident is rated at level 7?
= Fukushima | Fukushima in 2011
@ the only other so classed is that at Fukushima in 2011

? How many units were operating at the plant?
= Four
@ Four units were in operation

? What type of reactor was used at Chernobyl?
= RBMK
@ The reactors belonged to the type called RBMK

? What slows the neutrons in an RBMK?
= blocks of graphite | graphite
@ surrounded by blocks of graphite that slow the neutrons

? What were the tips of the control rods made of?
= graphite
@ the tips of the control rods were of graphite

? Where was the effect of the rods noticed in 1983?
= Ignalina plant in Lithuania | Ignalina | the Ignalina plant in Lithuania
@ noticed at the Ignalina plant in Lithuania in 1983

? What did engineers want to power with the spinning turbine?
= cooling pumps | the cooling pumps
@ could feed the cooling pumps for the minute or so

? Why was the test put off for nine hours?
= a dispatcher in Kiev needed the current | because a dispatcher in Kiev needed the current
@ because a dispatcher in Kiev needed the current

? Who was the foreman of the night shift?
= Aleksandr Akimov
@ Its foreman was Aleksandr Akimov

? How old was Toptunov?
= twenty-five | only twenty-five
@ Leonid Toptunov, who was only twenty-five

? who insisted on going on with the test
= Anatoly Dyatlov
@ Anatoly Dyatlov, the deputy chief engineer, insisted on going on

? What was the emergency button called?
= AZ-5
@ the emergency button known as AZ-5

? What was the nickname of the upper shield?
= Elena
@ a lid of about a thousand tonnes nicknamed Elena

? Who was the first person to die?
= Valery Khodemchuk
@ Valery Khodemchuk, a pump operator whose body was never found

? What was the roof of the turbine hall covered with?
= inflammable bitumen | bitumen
@ which was covered with inflammable bitumen

? How long did the core burn?
= some ten days | ten days
@ the core itself burned for some ten days

? What illness did 134 people get?
= acute radiation syndrome
@ fell ill with acute radiation syndrome

? What did Robert Gale come to help with?
= transplants of bone marrow
@ came to assist with transplants of bone marrow

? How were the people of Pripyat taken away?
= more than a thousand buses | buses
@ when more than a thousand buses took its people away

? For how long were the evacuees told to pack?
= three days
@ they had been told to pack for three days

? In which country is Forsmark?
= Sweden
@ alarms went off at Forsmark in Sweden

? What percentage of the fallout came down on Belarus?
= seventy | About seventy per cent
@ About seventy per cent of the fallout came down on Belarus

? What is the half-life of radioactive iodine?
= eight days
@ which has a half-life of eight days

? Until when were sheep sales restricted in Wales?
= 2012
@ remained restricted on some farms until 2012

? What materials were dropped on the reactor?
= sand, lead, clay and boron
@ about five thousand tonnes of sand, lead, clay and boron

? Did the three men who opened the valves die?
= all of them survived
@ contrary to legend, all of them survived

? What were the people who took part in the clean-up called?
= liquidators
@ some 600,000 people, called liquidators

? How high is the steel arch?
= 108 metres
@ a steel arch 108 metres high was slid over it

? Where was the conference at which Legasov spoke?
= Vienna
@ At a conference in Vienna in August 1986

? When was the last reactor shut down?
= 15 December 2000
@ was shut down on 15 December 2000

? What sentence did Bryukhanov get?
= ten years in a labour camp
@ were sentenced in 1987 to ten years in a labour camp

~ What tipped off a foreign plant that something had gone wrong?
= a worker's shoes were found to be contaminated
@ as a worker's shoes were found to be contaminated

~ How did the scientist who reported abroad end his life?
= hanged himself | he hanged himself
@ on the day after the second anniversary, he hanged himself

~ Why were troops sent up instead of robots to remove the debris?
= remote-controlled machines broke down
@ where remote-controlled machines broke down

~ What celebrations went ahead in the Ukrainian capital despite the danger?
= May Day parades
@ May Day parades were held in Kiev as usual

~ What disease became frequent among young people who had received a dose?
= cancer of the thyroid
@ about six thousand cases of cancer of the thyroid

~ What structure usual elsewhere was missing from the Soviet plant?
= a containment building | containment building
@ Nor was there a containment building

~ Which neighbouring land gave out pills to its young on a large scale?
= Poland
@ Iodine tablets were handed out in Poland

~ What was the purpose of the pit workers' digging?
= a cooling system
@ dug a tunnel for a cooling system

! When was the construction of the fourth reactor begun?

! How many of the liquidators died of cancer?

! Who gave the order to evacuate Pripyat?

! What sentence did Aleksandr Akimov receive?

! How much did the steel arch cost?

! In what year did Robert Gale die?

! How many inhabitants did the town of Chernobyl have?

! Who designed the RBMK reactor?

! How long did Gorbachev's speech on 14 May last?

! At what level is the Ignalina accident rated?
