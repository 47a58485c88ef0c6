# Coal mining
Coal mining is the extraction of coal from the ground or from beneath the sea bed. Coal is a sedimentary rock formed from the remains of plants that accumulated in swamps, chiefly during the Carboniferous period some 360 to 300 million years ago, and were altered by heat and pressure after burial. With increasing depth and age, peat turns into lignite, sub-bituminous coal, bituminous coal and finally anthracite, the hardest kind, which contains more than 86 per cent carbon and burns almost without smoke. The mineral is valued above all as fuel for power stations and, in the form of coke, as a reducing agent in blast furnaces. In Britain a mine together with its surface buildings is called a colliery, and the men who work at the face are known as colliers or hewers.

Outcrops were exploited long before shafts were sunk. In Fushun in north-eastern China the lignite-like jet was carved into ornaments some 6,000 years ago, and Marco Polo reported with astonishment that the Chinese burned black stones. The Romans in Britain used coal in forts along Hadrian's Wall and, it is said, on the altar of Minerva at Bath. By the thirteenth century "sea coal" was being shipped from Newcastle to London, where its smoke so annoyed the court that Edward I forbade it to be burned in lime kilns in 1306. Early miners dug bell pits, which were widened at the bottom until the sides threatened to fall in and then abandoned. The first mine extending under the sea was opened by Sir George Bruce at Culross, in Scotland, about 1590; it was flooded by a storm in 1625.

As workings went deeper, water became the chief obstacle. The atmospheric engine of Thomas Newcomen, an ironmonger from Dartmouth, was installed near Dudley Castle in 1712; it pumped about 10 gallons with each stroke and made twelve strokes a minute. Since such engines burned enormous quantities of fuel, they were economical only at pits where small coal was to be had for nothing. Coal was moved to the river on wagonways, wooden railways whose trucks descended by gravity and were drawn back by horses. The Causey Arch, built in 1726 to carry one of them across a ravine in County Durham, is regarded as the oldest surviving railway bridge. British output, roughly 3 million tons in 1700, had reached 16 million by 1815 and peaked at 287 million in 1913, when more than a million men were employed.

Two systems of underground work are distinguished. In room and pillar mining, parallel roads are driven into the seam and joined by cross-cuts, so that blocks of coal are left standing to support the roof; up to half the reserve may be lost in this way, unless the pillars are removed on the retreat. Longwall mining, which was developed in Shropshire toward the end of the seventeenth century, removes the whole of a face that may now be 300 metres long. A machine called a shearer passes to and fro along it, cutting slices with a rotating drum, while hydraulic props advance behind and the roof is allowed to collapse into the void, or goaf. Recovery is higher, but the ground above sinks. Roughly half of the underground coal in the United States is produced by each of the two methods.

Where seams lie near the surface, opencast working is cheaper and safer, and it recovers 90 per cent or more of the deposit. The overburden, that is, the soil and rock above, is drilled, blasted and removed by draglines or bucket-wheel excavators. Bagger 293, completed in 1995 for the lignite pits of Germany, is 96 metres high, weighs some 14,200 tonnes and can shift 240,000 cubic metres of material in a day; only five people are needed to run it. In the Rhineland whole villages have been resettled to make way for the pits. In Appalachia, mountaintop removal has been practised since the 1970s: summits are blown away with explosives and the debris is tipped into neighbouring valleys, which buries streams. American law has obliged operators since 1977 to restore the land afterwards.

The greatest danger underground is firedamp, a mixture consisting mostly of methane which explodes when it forms between 5 and 15 per cent of the air. After an explosion at Felling in 1812 had killed 92 men and boys, Humphry Davy, asked for advice by a clergyman, devised a lamp whose flame was enclosed by wire gauze, for which he took no patent. George Stephenson, then an engine-wright at Killingworth, had found a similar solution independently, and the two quarrelled over the credit. Blackdamp, carbon dioxide with nitrogen, suffocates; afterdamp, which remains when gas has burned, contains carbon monoxide. Canaries were carried to detect the latter, because they show distress earlier than people, and British pits kept them until 1986. The worst disaster in history occurred at Benxihu in Manchuria on 26 April 1942, when 1,549 workers perished.

Miners also suffered slowly. Inhaled dust leads to pneumoconiosis, or black lung, which scars the tissue and makes breathing ever harder; the Federal Coal Mine Health and Safety Act, passed in 1969 in response to the Farmington explosion in West Virginia, set limits for dust and granted compensation. Nystagmus, a flickering of the eyes, was put down to poor light. Until the Mines Act of 1842, women and small children worked below ground in Britain, the former dragging tubs by a chain fastened to a belt, the latter sitting in the dark as trappers to open the ventilation doors. Lord Ashley's report, illustrated with drawings, shocked the public, and the law that followed excluded all females and boys under ten. Ponies took over much of the haulage; the number of these animals in British pits exceeded 70,000 in 1913.

Because they lived close together and depended on each other, miners formed strong unions. The United Mine Workers of America, founded at Columbus, Ohio, in 1890, won the eight-hour day in 1898; its most famous leader, John L. Lewis, presided over it for forty years. In 1921 about 10,000 armed men fought sheriffs and strike-breakers at Blair Mountain until federal troops arrived. In Britain the industry was nationalised on 1 January 1947. The strike of 1984–85, which the National Union under Arthur Scargill began against the closing of twenty pits, ended without an agreement after nearly a year, and the last deep mine, Kellingley in Yorkshire, shut in December 2015. Meanwhile China has become by far the largest producer, accounting for about half of the world's output, ahead of India, Indonesia, the United States and Australia.

? What is coal formed from?
= remains of plants | the remains of plants | remains of plants that accumulated in swamps
@ formed from the remains of plants that accumulated in swamps

? During which period was most coal formed?
= Carboniferous | the Carboniferous period | Carboniferous period
@ chiefly during the Carboniferous period

? Which kind of coal is the hardest?
= anthracite
@ bituminous coal and finally anthracite, the hardest kind

? what is a british mine with its surface buildings called
= colliery | a colliery
@ its surface buildings is called a colliery

? What did Marco Polo say the Chinese burned?
= black stones
@ that the Chinese burned black stones

? In what year did Edward I forbid the burning of sea coal in lime kilns?
= 1306
@ forbade it to be burned in lime kilns in 1306

? Who opened the first mine under the sea?
= Sir George Bruce | George Bruce
@ opened by Sir George Bruce at Culross

? What happened to the Culross mine in 1625?
= flooded by a storm
@ it was flooded by a storm in 1625

? Where was Newcomen's engine set up in 1712?
= near Dudley Castle | Dudley Castle
@ was installed near Dudley Castle in 1712

? How many strokes a minute did the engine make?
= twelve
@ made twelve strokes a minute

? How did trucks on the wagonways get down to the river?
= by gravity | gravity | descended by gravity
@ whose trucks descended by gravity

? What is the Causey Arch considered to be?
= oldest surviving railway bridge | the oldest surviving railway bridge
@ is regarded as the oldest surviving railway bridge

? How much coal did Britain produce at its peak in 1913?
= 287 million | 287 million tons
@ peaked at 287 million in 1913

? Why are blocks of coal left standing in room and pillar mining?
= to support the roof | support the roof
@ blocks of coal are left standing to support the roof

? Where was longwall mining developed?
= Shropshire
@ which was developed in Shropshire toward the end

? What does a shearer cut the coal with?
= rotating drum | a rotating drum
@ cutting slices with a rotating drum

? what percentage of a deposit is recovered by opencast mining
= 90 per cent or more | 90
@ it recovers 90 per cent or more of the deposit

? What is overburden?
= the soil and rock above | soil and rock
@ that is, the soil and rock above

? How many people does it take to run Bagger 293?
= five | only five
@ only five people are needed to run it

? What does mountaintop removal do to the streams?
= buries streams | buries
@ tipped into neighbouring valleys, which buries streams

? What gas makes up most of firedamp?
= methane
@ a mixture consisting mostly of methane

? How many were killed at Felling?
= 92 | 92 men and boys
@ at Felling in 1812 had killed 92 men and boys

? What enclosed the flame of Davy's lamp?
= wire gauze
@ a lamp whose flame was enclosed by wire gauze

? When did British pits stop keeping canaries?
= 1986
@ British pits kept them until 1986

? Where did the worst mining disaster take place?
= Benxihu | Benxihu in Manchuria
@ The worst disaster in history occurred at Benxihu in Manchuria

? What is another name for pneumoconiosis?
= black lung
@ pneumoconiosis, or black lung

? What caused the passing of the act of 1969?
= Farmington explosion | the Farmington explosion in West Virginia | the Farmington explosion
@ in response to the Farmington explosion in West Virginia

? What did trappers do?
= open the ventilation doors | sitting in the dark as trappers to open the ventilation doors
@ sitting in the dark as trappers to open the ventilation doors

? What was nystagmus blamed on?
= poor light
@ was put down to poor light

? Where was the United Mine Workers founded?
= Columbus, Ohio | Columbus
@ founded at Columbus, Ohio, in 1890

? How long was John L. Lewis president of the union?
= forty years
@ John L. Lewis, presided over it for forty years

? When was coal mining in Britain nationalised?
= 1 January 1947 | 1947
@ the industry was nationalised on 1 January 1947

? Did the miners' strike of 1984 lead to an agreement?
= ended without an agreement | without an agreement
@ ended without an agreement after nearly a year

~ Which small birds gave warning of poison in the air?
= Canaries
@ Canaries were carried to detect the latter

~ Who argued with the chemist about which of them had the idea first?
= George Stephenson
@ George Stephenson, then an engine-wright at Killingworth

~ Why did early steam pumps make sense only beside the mines?
= small coal was to be had for nothing | such engines burned enormous quantities of fuel
@ Since such engines burned enormous quantities of fuel, they were economical only at pits where small coal was to be had for nothing

~ How did mothers haul loads before Parliament stepped in?
= by a chain fastened to a belt | dragging tubs by a chain fastened to a belt
@ the former dragging tubs by a chain fastened to a belt

~ What is the drawback for the landscape when the entire face is taken out?
= the ground above sinks | ground above sinks
@ but the ground above sinks

~ What put an end to the battle in which ten thousand workers took part?
= federal troops arrived | federal troops
@ strike-breakers at Blair Mountain until federal troops arrived

~ What had to be moved in western Germany for the huge diggers?
= whole villages | villages
@ whole villages have been resettled to make way

~ Which deity was honoured with fires of this mineral in antiquity?
= Minerva
@ it is said, on the altar of Minerva at Bath

! When was Bagger 293 taken out of service?

! How many men drowned at Culross?

! What caused the explosion at Benxihu?

! Who wrote the Federal Coal Mine Health and Safety Act?

! How many miners were killed at Blair Mountain?

! What patent did Humphry Davy take out for his lamp?

! How many ponies were used in American mines?

! Who was president of the National Union before Scargill?

! What share of the world's coal is produced by India?

! Which mine was opened in December 2015?
