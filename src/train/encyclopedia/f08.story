# Bridge building
Bridges carry roads, railways, canals or pipes across rivers, valleys and other obstacles, and nearly all of them belong to a few structural types. In a beam bridge the deck rests on supports and resists bending; an arch pushes outward against its abutments and is everywhere in compression; a suspension bridge hangs from cables that are in tension; and a cantilever projects from a pier like a bracket from a wall. Trusses, made of straight bars joined in triangles, can serve as beams, arches or cantilevers. The choice depends on span, foundations, traffic and price. Beams of concrete are seldom used for more than about 300 metres, whereas the longest suspended span, that of the 1915 Çanakkale Bridge in Turkey, which was opened in March 2022, measures 2,023 metres, a figure chosen to recall the centenary of the republic.

The Romans were the first to build large numbers of durable bridges. They favoured the semicircular arch of wedge-shaped stones called voussoirs, which could be erected on a wooden framework known as centring, and they made piers in the middle of rivers by driving a double ring of piles, pumping it dry and filling it with concrete containing pozzolana, a volcanic ash that hardens under water. Trajan's bridge across the Danube, built about AD 105 by Apollodorus of Damascus, had twenty piers and timber arches and was more than a kilometre long. At Alcántara in Spain six granite arches, raised under the same emperor by Gaius Julius Lacer, still stand up to 48 metres above the Tagus. The Pons Fabricius in Rome, finished in 62 BC, continues to carry pedestrians to the island in the Tiber.

In China the Anji Bridge at Zhaoxian, completed about 605 by the craftsman Li Chun, anticipated later European practice by seven centuries. Its main arch is a flat segment of a circle with a span of 37 metres, and the shoulders on each side are pierced by two smaller arches, which reduce the weight and let floods pass. In the Middle Ages European bridges were often the work of religious brotherhoods and bore chapels, mills or houses; Old London Bridge, begun in 1176 by the priest Peter of Colechurch, took 33 years and had nineteen arches so narrow that the river rushed through them like a weir. The Ponte Vecchio in Florence, rebuilt in 1345 after a flood, introduced the flat segmental arch to Italy. Rope bridges woven of grass, such as the Q'eswachaka in Peru, were renewed by villagers every year.

Scientific design began in France. Jean-Rodolphe Perronet, who from 1747 directed the École des Ponts et Chaussées, the first school for civil engineers, realised that in a row of equal arches the thrusts balance one another, so that the piers between them can be slender; his bridge at Neuilly, from which the centring was struck in the presence of Louis XV in 1772, had piers only a ninth as wide as the openings. Seven years afterwards the Iron Bridge in Shropshire, cast by Abraham Darby III to a plan by Thomas Pritchard, an architect from Shrewsbury, crossed the Severn with a span of 30 metres. Its makers joined the parts as carpenters would have done, with mortises, dovetails and wedges. It survived the great flood of 1795, which destroyed most of the masonry bridges upstream and so advertised the new material.

Thomas Telford suspended the road to Holyhead from wrought-iron chains, with a main span of 176 metres high above the tideway at the Menai Strait, and opened the bridge in January 1826. Marching troops were long a danger to such light decks: the Broughton bridge near Manchester fell in 1831, and at Angers in France more than 200 soldiers drowned in 1850. Robert Stephenson crossed the same strait for trains with the Britannia Bridge, whose wrought-iron tubes, large enough for a locomotive to pass through, were tested beforehand in models by William Fairbairn and floated into place in 1849. Fire, started by boys looking for bats, ruined it in May 1970. The first Tay Bridge, designed by Thomas Bouch and badly cast, collapsed during a gale on 28 December 1879 with a train and about 75 people.

The disaster on the Tay explains the massive look of the Forth Bridge, built from 1882 to 1890 by John Fowler and Benjamin Baker, whose two main spans of 521 metres were the longest on earth. It consists of 54,000 tons of Siemens-Martin steel, held together by 6.5 million rivets, and was designed to withstand a wind pressure more than five times as great as Bouch had assumed. To explain the principle at lectures, Baker had two men sit on chairs with outstretched arms and hold sticks, while a third, Kaichi Watanabe, a Japanese engineer, sat suspended between them. At least 57 workers lost their lives. A still longer cantilever, the Quebec Bridge, fell twice during construction, in 1907 because its designer, Theodore Cooper, had underestimated its own weight, and in 1916 when the central part was being hoisted.

In the meantime America had taken the lead in suspension bridges. John Roebling, who had emigrated from Prussia, spun cables of parallel wires at Niagara and Cincinnati and planned the Brooklyn Bridge, but he died of tetanus in July 1869 after a ferry had crushed his foot. His son Washington, crippled by caisson disease, which befalls men who leave compressed air too quickly, followed the work by telescope from his window, while his wife, Emily, carried instructions to the site; it was opened on 24 May 1883. The Golden Gate Bridge of 1937, credited to Joseph Strauss although Charles Ellis made most of the calculations, had a net under the deck that saved nineteen men. The Tacoma Narrows Bridge, whose shallow girders fluttered in a moderate wind, broke up on 7 November 1940, four months after it had been opened, and only a dog died.

Concrete gained importance through two inventions. François Hennebique, who patented a system of iron rods in 1892, made it resist tension, and Robert Maillart of Switzerland exploited this in slender forms such as the Salginatobel Bridge of 1930, in which deck and arch act together. Eugène Freyssinet went further and in 1928 patented prestressing, whereby stretched steel wires squeeze the concrete so that it never cracks under load. After the war, when West Germany had to replace thousands of bridges blown up by retreating troops, Franz Dischinger revived the cable-stayed type, in which straight cables run from a tower directly to the deck; his Strömsund Bridge in Sweden dates from 1955. The viaduct at Millau, drawn by Norman Foster and the engineer Michel Virlogeux and opened in 2004, reaches 343 metres at the top of its highest mast.

? What are trusses made of?
= straight bars joined in triangles
@ Trusses, made of straight bars joined in triangles

? How long is the longest suspended span?
= 2,023 metres
@ measures 2,023 metres, a figure chosen to recall

? In which type of bridge is everything in compression?
= arch
@ an arch pushes outward against its abutments and is everywhere in compression

? Which country has the 1915 Çanakkale Bridge?
= Turkey
@ that of the 1915 Çanakkale Bridge in Turkey

~ What anniversary do the dimensions of the Dardanelles crossing honour?
= centenary of the republic
@ a figure chosen to recall the centenary of the republic

? What are the wedge-shaped stones in an arch called?
= voussoirs
@ wedge-shaped stones called voussoirs

? What is pozzolana?
= volcanic ash | volcanic ash that hardens under water
@ pozzolana, a volcanic ash that hardens under water

? Who built Trajan's bridge over the Danube?
= Apollodorus of Damascus
@ built about AD 105 by Apollodorus of Damascus

? how many arches does the bridge at alcántara have
= six
@ At Alcántara in Spain six granite arches

? When was the Pons Fabricius completed?
= 62 BC
@ The Pons Fabricius in Rome, finished in 62 BC

~ What temporary structure of timber held up masonry until the curve was closed?
= centring
@ a wooden framework known as centring

? Who completed the Anji Bridge?
= Li Chun
@ completed about 605 by the craftsman Li Chun

? What is the purpose of the smaller arches of the Anji Bridge?
= reduce the weight and let floods pass
@ which reduce the weight and let floods pass

? How long did it take to build Old London Bridge?
= 33 years
@ took 33 years and had nineteen arches

? What did the Ponte Vecchio introduce to Italy?
= flat segmental arch
@ introduced the flat segmental arch to Italy

? What did bridges in the middle ages have on them?
= chapels, mills or houses
@ bore chapels, mills or houses

~ Which crossing in South America has to be made anew annually?
= Q'eswachaka
@ such as the Q'eswachaka in Peru

? What was the first school for civil engineers?
= École des Ponts et Chaussées
@ directed the École des Ponts et Chaussées

? Who watched the centring being struck at Neuilly?
= Louis XV
@ in the presence of Louis XV in 1772

? What river does the Iron Bridge cross?
= Severn
@ crossed the Severn with a span of 30 metres

? Who made the plan for the Iron Bridge?
= Thomas Pritchard
@ to a plan by Thomas Pritchard, an architect from Shrewsbury

? How were the parts of the Iron Bridge joined?
= with mortises, dovetails and wedges | as carpenters would have done
@ joined the parts as carpenters would have done, with mortises, dovetails and wedges

? Why can the piers be slender in a row of equal arches?
= the thrusts balance one another
@ in a row of equal arches the thrusts balance one another

~ What disaster served as publicity for building in metal?
= great flood of 1795
@ It survived the great flood of 1795

? What did Telford use to suspend the road at Menai?
= wrought-iron chains
@ suspended the road to Holyhead from wrought-iron chains

? In what year did the Broughton bridge fall?
= 1831
@ the Broughton bridge near Manchester fell in 1831

? What caused the fire on the Britannia Bridge?
= boys looking for bats
@ Fire, started by boys looking for bats

? Who tested the tubes of the Britannia Bridge?
= William Fairbairn
@ were tested beforehand in models by William Fairbairn

? Who designed the first Tay Bridge?
= Thomas Bouch
@ The first Tay Bridge, designed by Thomas Bouch and badly cast

~ What kind of traffic on foot threatened slender hanging roads?
= Marching troops
@ Marching troops were long a danger to such light decks

? How many rivets are in the Forth Bridge?
= 6.5 million
@ held together by 6.5 million rivets

? Who sat suspended between the two men in Baker's demonstration?
= Kaichi Watanabe
@ while a third, Kaichi Watanabe, a Japanese engineer

? What was the reason the Quebec Bridge fell in 1907?
= its designer, Theodore Cooper, had underestimated its own weight | underestimated its own weight
@ because its designer, Theodore Cooper, had underestimated its own weight

? How many workers died building the Forth Bridge?
= At least 57 | 57
@ At least 57 workers lost their lives

~ What made the Scottish engineers err on the side of heaviness?
= The disaster on the Tay | disaster on the Tay
@ The disaster on the Tay explains the massive look

? What did John Roebling die of?
= tetanus
@ he died of tetanus in July 1869

? How did Washington Roebling follow the work?
= by telescope from his window | by telescope
@ followed the work by telescope from his window

? What is caisson disease caused by?
= leave compressed air too quickly
@ which befalls men who leave compressed air too quickly

? What saved nineteen men at the Golden Gate?
= a net under the deck | net
@ had a net under the deck that saved nineteen men

? Did any people die in the collapse of the Tacoma Narrows Bridge?
= only a dog died
@ after it had been opened, and only a dog died

~ Who did the mathematics for the famous San Francisco structure?
= Charles Ellis
@ although Charles Ellis made most of the calculations

? What did Hennebique patent in 1892?
= system of iron rods
@ who patented a system of iron rods in 1892

? What is prestressing good for?
= it never cracks under load | so that it never cracks under load
@ squeeze the concrete so that it never cracks under load

? The Strömsund Bridge is an example of what type?
= cable-stayed
@ Franz Dischinger revived the cable-stayed type

? How high is the Millau viaduct at its top?
= 343 metres
@ reaches 343 metres at the top of its highest mast

~ Why did the Germans need so many new crossings?
= thousands of bridges blown up by retreating troops
@ replace thousands of bridges blown up by retreating troops

! How much did the Iron Bridge cost?

! Who designed the 1915 Çanakkale Bridge?

! When was Old London Bridge demolished?

! How many soldiers drowned at the Broughton bridge?

! In what year was the Britannia Bridge rebuilt?

! How long is the main span of the Brooklyn Bridge?

! What did Charles Ellis die of?

! How many workers died in the Quebec Bridge collapse of 1907?

! Who designed the Tacoma Narrows Bridge?

! When was the first Forth road bridge opened?

! Who was punished for the collapse of the Tay Bridge?
