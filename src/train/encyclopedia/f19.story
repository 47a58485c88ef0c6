# Electric power transmission
Electric power transmission is the movement of energy in bulk from generating stations to substations near the places where it is consumed; from there, smaller lines known as the distribution network bring it to single customers. The power lost as heat in a wire grows with the square of the current, and since power is the product of current and voltage, the same amount can be sent with far less loss, or through much thinner metal, if the voltage is raised. Ten times the voltage cuts the loss to a hundredth. For this reason long lines work at 110,000 volts or more, whereas households receive 230 volts in Europe and 120 in North America. About six to eight per cent of what is generated is lost on the way in well-run countries, and more than a fifth in some poor ones, where theft contributes to the figure.

The first public station in London, opened by Thomas Edison's company at Holborn Viaduct in January 1882, and its famous sister in Pearl Street, New York, which followed on 4 September of that year, generated direct current at 110 volts and could serve only a circle of about a mile. Marcel Deprez, a French engineer, tried higher tension: at an exhibition at Munich in the same autumn he transmitted power over 57 kilometres from Miesbach through telegraph wire, at up to 2,000 volts, to drive an artificial waterfall, though no more than a quarter of it arrived. Oskar von Miller, the organiser of the show, was impressed nevertheless. At Godalming in Surrey a waterwheel had supplied street lamps in 1881, but the cables had to be laid in the gutters, and the town went back to gas three years later.

The solution was the transformer, which changes the voltage of alternating current by means of two coils wound on a common core of iron. Lucien Gaulard, a Frenchman, and his British partner John Gibbs showed an early version in London in 1883 and lit the railway stations between Turin and Lanzo with it in the next year. Three engineers of the Ganz works in Budapest, Károly Zipernowsky, Ottó Bláthy and Miksa Déri, closed the core and connected the coils in parallel in 1885, which made each customer independent of the rest, and Bláthy also proposed the name. In America George Westinghouse bought the patents of Gaulard and Gibbs and had William Stanley redesign the device; Stanley lit the shops of Great Barrington, Massachusetts, in March 1886. Gaulard, ruined by lawsuits, died in an asylum in Paris.

A bitter quarrel ensued, the so-called war of the currents. Edison warned of the danger of alternating current, and Harold Brown, an engineer who received secret help from his firm, killed dogs with it before an audience at Columbia College in July 1888; two years later it was employed for the first electrical execution, that of William Kemmler. What was lacking was a motor. Nikola Tesla, a Serb born in what is now Croatia, supplied it with patents granted in May 1888, which Westinghouse purchased, and Galileo Ferraris of Turin found the same rotating field independently. Westinghouse underbid his rival for lighting the Chicago exhibition of 1893 and was chosen to build the generators at Niagara Falls, whence power reached Buffalo, 35 kilometres away, in November 1896. In London the young Sebastian de Ferranti designed a station at Deptford that sent 10,000 volts to the centre from 1891.

Three-phase current, which needs only three wires for three overlapping waves and makes motors start by themselves, was largely the achievement of Michael Dolivo-Dobrowolsky, a Russian-born engineer at AEG in Berlin. Together with Charles Brown of the Oerlikon works near Zurich he supplied the plant for a demonstration that Oskar von Miller organised in 1891: a turbine at Lauffen on the Neckar sent about 200 horsepower over 175 kilometres to the exhibition at Frankfurt, at 15,000 volts and later at 25,000, and three quarters of it arrived, enough to light a thousand lamps. The insulators were filled with oil, and postal officials of four governments had to approve the route. Visitors could hardly believe that no steam engine was hidden. The system became the standard throughout the world, with frequencies of 50 hertz in most countries and 60 in the Americas, while Japan uses both.

Lines are carried mainly by lattice towers of galvanised steel. The conductors consist of aluminium strands around a core of steel, for aluminium, although it conducts less well than copper, is lighter and cheaper, and they hang from strings of discs made of porcelain or glass. At very high voltages several conductors are bundled together in order to diminish corona, a faint discharge that hisses in wet weather. Sweden opened the first line of 380,000 volts in 1952, from Harsprånget to Hallsberg; Hydro-Québec was the first to use 735,000, in 1965, on the initiative of the young engineer Jean-Jacques Archambault; and the Soviet Union ran a line in Kazakhstan at 1,150,000 volts for some years after 1985. Underground cables, insulated with polyethylene, are hidden from view and immune to storms, but cost several times as much and are harder to mend, so they are used chiefly in cities.

Direct current has returned for special tasks. It needs only two conductors, loses less over great distances, suits undersea cables, in which alternating current would be wasted in charging the cable itself, and links networks that do not run in step. The first commercial link, built by the Swedish firm ASEA under Uno Lamm, joined the island of Gotland to the mainland over 96 kilometres in 1954, with mercury-arc valves that Lamm had spent two decades improving; semiconductors called thyristors took over in the 1970s. The cable between England and France, renewed in 1986, can carry 2,000 megawatts. China has the longest and strongest of all, from Changji in Xinjiang to Guquan in Anhui, which has worked since 2019 at 1.1 million volts over some 3,300 kilometres. The Viking Link, finished in December 2023, connects Denmark with Lincolnshire.

Grids tie many stations together so that each can help the others and demand is evened out. Britain created a Central Electricity Board in 1926 and completed its National Grid, with more than 26,000 towers designed under the eye of the architect Reginald Blomfield, by 1933 or so. Since current cannot easily be stored, production has to match consumption at every second, and dispatchers watch the frequency, which sinks when there is too little. Failures can spread like falling dominoes. On 9 November 1965 a relay set too low at a plant in Ontario left thirty million people in the dark, and on 14 August 2003 a line in Ohio that sagged into a tree, together with a faulty alarm program, cut off about fifty million. In India two collapses on consecutive days in July 2012 affected some 600 million. Batteries and long links are expected to absorb the fluctuations of wind and sunshine.

? What is the distribution network?
= smaller lines
@ smaller lines known as the distribution network

? How does the power lost as heat grow?
= with the square of the current | square of the current
@ grows with the square of the current

? What happens to the loss with ten times the voltage?
= cuts the loss to a hundredth
@ Ten times the voltage cuts the loss to a hundredth

? What voltage do European homes get?
= 230 volts | 230
@ households receive 230 volts in Europe

~ What crime inflates the missing energy in less wealthy nations?
= theft
@ where theft contributes to the figure

? When did Edison's Pearl Street station start?
= 4 September of that year | 4 September
@ which followed on 4 September of that year

? What kind of current did Edison's stations generate?
= direct current | direct
@ generated direct current at 110 volts

? From where did Deprez transmit power to Munich?
= Miesbach
@ over 57 kilometres from Miesbach through telegraph wire

? What did the power at Munich drive?
= artificial waterfall
@ to drive an artificial waterfall

? Where did the cables have to be laid in Godalming?
= in the gutters | gutters
@ the cables had to be laid in the gutters

~ How much energy survived the Frenchman's trip through the telegraph line?
= no more than a quarter | a quarter
@ though no more than a quarter of it arrived

~ What did a Surrey town use again after giving up its waterwheel?
= gas
@ the town went back to gas three years later

? What does a transformer change?
= voltage of alternating current | voltage
@ which changes the voltage of alternating current

? Who was Gaulard's British partner?
= John Gibbs
@ his British partner John Gibbs showed an early version

? What works did Bláthy, Zipernowsky and Déri belong to?
= Ganz works in Budapest | Ganz works
@ Three engineers of the Ganz works in Budapest

? Who proposed the name transformer?
= Bláthy
@ Bláthy also proposed the name

? What did Stanley light in 1886?
= shops of Great Barrington, Massachusetts | shops
@ Stanley lit the shops of Great Barrington, Massachusetts

~ What was the sad end of the French inventor?
= died in an asylum in Paris | died in an asylum
@ Gaulard, ruined by lawsuits, died in an asylum in Paris

~ What advantage did the Hungarian way of wiring the coils bring?
= made each customer independent of the rest
@ which made each customer independent of the rest

? What animals did Harold Brown kill?
= dogs
@ killed dogs with it before an audience

? Who was the first person executed by electricity?
= William Kemmler
@ first electrical execution, that of William Kemmler

? Who found the rotating field besides Tesla?
= Galileo Ferraris of Turin | Galileo Ferraris
@ Galileo Ferraris of Turin found the same rotating field independently

? Who bought Tesla's patents?
= Westinghouse
@ which Westinghouse purchased

? how far is buffalo from niagara falls
= 35 kilometres
@ whence power reached Buffalo, 35 kilometres away

? Who designed the station at Deptford?
= Sebastian de Ferranti
@ the young Sebastian de Ferranti designed a station at Deptford

~ What was the missing piece that held alternating current back?
= a motor | motor
@ What was lacking was a motor

? How many wires does three-phase current need?
= three | only three
@ which needs only three wires for three overlapping waves

? Where was the turbine of the 1891 demonstration?
= Lauffen on the Neckar | Lauffen
@ a turbine at Lauffen on the Neckar sent

? Who organized the demonstration in 1891?
= Oskar von Miller
@ for a demonstration that Oskar von Miller organised in 1891

? What were the insulators filled with?
= oil
@ The insulators were filled with oil

? What frequency is used in the Americas?
= 60 hertz | 60
@ with frequencies of 50 hertz in most countries and 60 in the Americas

~ What trick did incredulous onlookers at Frankfurt suspect?
= steam engine was hidden | steam engine
@ Visitors could hardly believe that no steam engine was hidden

? What are transmission towers made of?
= galvanised steel
@ carried mainly by lattice towers of galvanised steel

? Why is aluminium used instead of copper?
= lighter and cheaper | is lighter and cheaper
@ is lighter and cheaper, and they hang from strings

? What is corona?
= faint discharge | a faint discharge that hisses in wet weather
@ corona, a faint discharge that hisses in wet weather

? Which company was first to use 735,000 volts?
= Hydro-Québec
@ Hydro-Québec was the first to use 735,000, in 1965

? What are underground cables insulated with?
= polyethylene
@ Underground cables, insulated with polyethylene

~ What speaks against burying the lines everywhere?
= cost several times as much and are harder to mend
@ cost several times as much and are harder to mend

? What island did the first commercial DC link join?
= Gotland
@ joined the island of Gotland to the mainland

? Who led the work at ASEA?
= Uno Lamm
@ built by the Swedish firm ASEA under Uno Lamm

? What replaced mercury-arc valves?
= thyristors | semiconductors called thyristors
@ semiconductors called thyristors took over in the 1970s

? How much can the cable between England and France carry?
= 2,000 megawatts
@ renewed in 1986, can carry 2,000 megawatts

? What countries or places does the Viking Link connect?
= Denmark with Lincolnshire
@ connects Denmark with Lincolnshire

? Who was the architect for the National Grid towers?
= Reginald Blomfield
@ under the eye of the architect Reginald Blomfield

? Why does production have to match consumption every second?
= current cannot easily be stored
@ Since current cannot easily be stored

? What caused the blackout of 1965?
= a relay set too low | relay set too low at a plant in Ontario
@ a relay set too low at a plant in Ontario

? How many people were affected in India in 2012?
= some 600 million | 600 million
@ in July 2012 affected some 600 million

~ What natural obstacle did a drooping American wire touch?
= tree
@ a line in Ohio that sagged into a tree

! Why did the Holborn Viaduct station close?

! How many customers did Pearl Street have in 1882?

! What did Westinghouse pay for Tesla's patents?

! When did Gaulard die?

! Who designed the generators at Deptford for Edison?

! Which government refused to approve the route from Lauffen?

! What was the voltage at Pearl Street after 1888?

! How long is the Viking Link?

! How many towers does Sweden's line from Harsprånget have?

! What caused the collapses in India in July 2012?

! When did Kazakhstan rebuild its line of 1,150,000 volts?
