# Airbus
Airbus is a European maker of aircraft, helicopters and spacecraft, with its operational headquarters at Toulouse in the south of France and its legal seat in the Netherlands. It arose from the insight that none of the European manufacturers, however able, was big enough to stand up to the Americans, who in the sixties supplied more than four fifths of the airliners of the western world. On 29 May 1969, during the air show at Le Bourget, the French minister Jean Chamant and the German minister Karl Schiller signed an agreement to build a twin-engined aircraft with a wide cabin. The consortium was formally established on 18 December 1970 under a French law intended for groups of wine growers and the like, which required neither capital nor published accounts. Spain joined in 1971 with a share of 4.2 per cent.

The fathers of the enterprise were few. Roger Béteille, a French engineer and test pilot, divided the work: the French were to make the cockpit and the centre of the fuselage, the Germans the rest of the fuselage, the British the wings and the Spaniards the horizontal tail. It was he, too, who insisted that English should be the working language and that measures be given in feet and inches, because most airlines had grown up with American machines. Felix Kracht, a German who had once flown a glider across the Alps, organized production, and Henri Ziegler was the first general manager. Franz Josef Strauß, the Bavarian politician, presided over the supervisory board until his death in 1988. The British government withdrew in April 1969, but the firm of Hawker Siddeley stayed on as a subcontractor at its own risk.

The first model, the A300, got its name from the three hundred seats originally planned; it was reduced to about 250, so that existing engines could be used, and the money for a new Rolls-Royce engine was saved. It took off from Toulouse on 28 October 1972, a month ahead of schedule, and entered service with Air France in May 1974. Although it was the first wide-body aircraft with only two engines and burned a third less fuel than its rivals, hardly anybody wanted it: for sixteen months, from the end of 1975, not a single order came in, and finished machines without an owner, known as "white tails", stood on the airfield. The breakthrough came in 1977, when Frank Borman, a former astronaut who led Eastern Air Lines, borrowed four of them free of charge for half a year and then bought twenty-three.

The A320, which flew for the first time on 22 February 1987, made the company the equal of Boeing. It was the first airliner controlled entirely by digital fly-by-wire: the pilot moves a small stick at his side, and computers pass on his commands to the rudders and refuse any that would overstrain the aircraft. The Prince and Princess of Wales christened it in Toulouse. On 26 June 1988 a machine of Air France, carrying passengers at a show at Habsheim in Alsace, flew too low and slow and sank into a wood; three people died, and a debate about the computers flared up, though the inquiry blamed the captain. A version with more economical engines, the A320neo, was announced in December 2010 and received 1,029 orders within a year. In 2019 the family overtook the Boeing 737 in orders.

Parts have always had to travel. At first they were carried in four Super Guppies, bloated freighters converted from old Boeing Stratocruisers, so that people joked that every Airbus was delivered on the wings of Boeing. They were replaced from 1995 by the Beluga, named after the white whale, whose hold has a diameter of more than seven metres and which was derived from the A300. A larger type, the BelugaXL, with a smiling face painted on the nose, has been in use since January 2020. The wings are made at Broughton in Wales, the cabins fitted out in Hamburg, and the tails come from Getafe and Stade. Final assembly takes place in Toulouse and Hamburg, since 2008 also at Tianjin in China and since 2015 at Mobile in Alabama, not far from the Gulf coast.

The A380 was the boldest and the least successful of its creations. Launched on 19 December 2000 with fifty firm orders, it was to carry 555 passengers on two full decks, and 853 were allowed by the authorities. Sections too large for the Beluga went by ship to Langon on the Garonne and then by road, at night, through villages whose trees had been trimmed. In June 2006 it became known that the wiring harnesses made in Hamburg, some 530 kilometres of cable, did not fit, because the Germans had used an older version of the design software than the French; deliveries were put off by two years, and both chief executives lost their posts. Singapore Airlines flew it first, on 25 October 2007, from Singapore to Sydney. Emirates took 123 of the 251 built. The end was announced in February 2019.

Its other long-range aircraft sold better. The A330 and the A340, the one with two engines and the other with four, were developed together in the late eighties and share the same wing. The A350, begun in 2006 after customers had rejected a first draft as too timid, consists by more than half of carbon-fibre plastic, and was delivered to Qatar Airways in December 2014. In October 2017 the company acquired a majority of the Canadian CSeries, a jet for about 130 passengers, for the symbolic price of one dollar and renamed it A220; its maker, Bombardier, had been threatened with an American duty of three hundred per cent. The military transport A400M, ordered by seven states, was years late, and a crash near Seville in May 2015, caused by software wrongly loaded into the engine controls, killed four of the crew.

In July 2000 the French, German and Spanish partners merged into one concern, EADS, whose name was changed to Airbus in 2014; the British BAE Systems sold its fifth in 2006 for 2.75 billion euros. France and Germany own just under eleven per cent each, and Spain some four. The quarrel with Boeing about subsidies, which occupied the World Trade Organization from 2004, was suspended for five years in June 2021. In January 2020 the group agreed to pay 3.6 billion euros to Britain, France and the United States to settle charges of bribery by middlemen in Asia and elsewhere. Guillaume Faury, an engineer who had led the helicopter division, became chief executive in April 2019. In that year Airbus delivered 863 aircraft and for the first time since 2011 more than its rival; it hopes to offer one powered by hydrogen.

? Where are the operational headquarters of Airbus?
= Toulouse | Toulouse in the south of France
@ its operational headquarters at Toulouse in the south of France

? In which country is the company's legal seat?
= Netherlands | the Netherlands
@ its legal seat in the Netherlands

? Which ministers signed the agreement of 1969?
= Jean Chamant and the German minister Karl Schiller | French minister Jean Chamant and the German minister Karl Schiller
@ the French minister Jean Chamant and the German minister Karl Schiller

? What kind of aircraft was agreed upon in 1969?
= a twin-engined aircraft with a wide cabin | twin-engined aircraft with a wide cabin
@ to build a twin-engined aircraft with a wide cabin

? When was the consortium formally established?
= 18 December 1970
@ formally established on 18 December 1970

? How big was the share of Spain?
= 4.2 per cent
@ with a share of 4.2 per cent

? What part were the British to make?
= the wings | wings
@ the British the wings

? What language did Béteille insist on?
= English
@ insisted that English should be the working language

? What had Felix Kracht once done?
= flown a glider across the Alps
@ had once flown a glider across the Alps

? Who was the first general manager?
= Henri Ziegler
@ Henri Ziegler was the first general manager

? Which British firm stayed as a subcontractor?
= Hawker Siddeley
@ the firm of Hawker Siddeley stayed on

? What did the A300 get its name from?
= the three hundred seats originally planned | three hundred seats originally planned
@ from the three hundred seats originally planned

? Why was the A300 made smaller?
= so that existing engines could be used | existing engines could be used
@ so that existing engines could be used

? When did the A300 first fly?
= 28 October 1972
@ from Toulouse on 28 October 1972

? what were "white tails"
= finished machines without an owner
@ finished machines without an owner, known as

? How long did the company go without an order?
= sixteen months
@ for sixteen months, from the end of 1975

? What was Frank Borman before he ran an airline?
= astronaut | a former astronaut
@ Frank Borman, a former astronaut

? How many A300s did Eastern Air Lines buy?
= twenty-three
@ then bought twenty-three

? What was the A320 the first airliner to use?
= digital fly-by-wire
@ controlled entirely by digital fly-by-wire

? Who christened the A320?
= The Prince and Princess of Wales | Prince and Princess of Wales
@ The Prince and Princess of Wales christened it

? How many people were killed at Habsheim?
= three | three people
@ three people died

? Who was blamed for the accident at Habsheim?
= the captain | captain
@ though the inquiry blamed the captain

? How many orders did the A320neo receive in its first year?
= 1,029
@ received 1,029 orders within a year

? What were the Super Guppies converted from?
= old Boeing Stratocruisers | Boeing Stratocruisers
@ converted from old Boeing Stratocruisers

? What is the Beluga named after?
= the white whale | white whale
@ named after the white whale

? What is painted on the nose of the BelugaXL?
= a smiling face | smiling face
@ a smiling face painted on the nose

? Where are the wings made?
= Broughton in Wales | Broughton
@ The wings are made at Broughton in Wales

? How many passengers was the A380 planned for?
= 555
@ to carry 555 passengers

? Why did the wiring not fit?
= because the Germans had used an older version of the design software than the French | the Germans had used an older version of the design software
@ because the Germans had used an older version of the design software than the French

? Which airline first flew the A380?
= Singapore Airlines
@ Singapore Airlines flew it first

? How many A380s went to Emirates?
= 123
@ Emirates took 123 of the 251 built

? What do the A330 and A340 have in common?
= same wing | the same wing
@ share the same wing

? To which airline was the first A350 delivered?
= Qatar Airways
@ delivered to Qatar Airways in December 2014

? What price was paid for the majority of the CSeries?
= one dollar | symbolic price of one dollar
@ for the symbolic price of one dollar

? What caused the crash near Seville?
= software wrongly loaded into the engine controls
@ caused by software wrongly loaded into the engine controls

? In what year was EADS renamed?
= 2014
@ was changed to Airbus in 2014

? How much did the group pay to settle the bribery charges?
= 3.6 billion euros
@ agreed to pay 3.6 billion euros

~ Why did inches prevail over metric units in a continental undertaking?
= because most airlines had grown up with American machines | most airlines had grown up with American machines
@ because most airlines had grown up with American machines

~ What happens when someone at the controls demands more than the structure can bear?
= refuse any that would overstrain the aircraft | computers pass on his commands to the rudders and refuse any that would overstrain the aircraft
@ refuse any that would overstrain the aircraft

~ What preparations had been made along the route of the giant's components?
= trees had been trimmed | villages whose trees had been trimmed
@ through villages whose trees had been trimmed

~ What was the consequence for the leaders when the double-decker fell behind?
= lost their posts | both chief executives lost their posts
@ both chief executives lost their posts

~ What did clients find fault with in the original sketch of the composite jet?
= too timid | as too timid
@ rejected a first draft as too timid

~ Which trade barrier loomed over the manufacturer from Canada?
= an American duty of three hundred per cent | American duty of three hundred per cent
@ an American duty of three hundred per cent

~ What quip was made about the freight planes' origin?
= every Airbus was delivered on the wings of Boeing | that every Airbus was delivered on the wings of Boeing
@ that every Airbus was delivered on the wings of Boeing

~ Which future propellant does the group have in mind?
= hydrogen
@ one powered by hydrogen

! How much did Eastern Air Lines pay for the A300s?

! Who was the captain of the aircraft at Habsheim?

! When did Roger Béteille die?

! Why did the British government withdraw in 1969?

! How many engines does the A220 have?

! Who bought the share of BAE Systems?

! How many A300s were built in total?

! What was the cost of developing the A380?

! Who was chief executive before Guillaume Faury?

! Which seven states ordered the A400M?

! When did the works at Mobile close?
