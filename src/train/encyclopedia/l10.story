# Berlin Blockade
The Berlin Blockade, which lasted from 24 June 1948 to 12 May 1949, was the first grave crisis of the Cold War. Under agreements reached in London during 1944 and confirmed at Potsdam, Germany had been split into zones of occupation, and its former capital, though it lay some 160 kilometres inside the Soviet zone, was divided in the same manner into four sectors. Berlin was administered jointly by a body named the Kommandatura. The Western powers had omitted to secure a written guarantee for the use of roads, railways and canals; only for aircraft had three corridors, each twenty miles wide, been laid down in a document of November 1945. They led to Hamburg, Hanover (Bückeburg) and Frankfurt. About two million people lived in the American, British and French sectors, where half of the buildings were still in ruins.

Relations had been deteriorating for two years. The Americans and British merged their zones on 1 January 1947 into a single economic unit, the Bizone, and in June of that year George Marshall offered aid for the recovery of Europe, which Stalin forbade his satellites to take. After the communist coup in Prague in February 1948, six Western states conferred in London on founding a West German government. In protest at these talks Marshal Vasily Sokolovsky, the Soviet governor, walked out of the Allied Control Council on 20 March, and it never met again. From 1 April his soldiers began to stop military trains for inspection. Four days afterwards a Yak fighter collided with a British airliner approaching Gatow, and all on board both machines, fifteen people altogether, were killed.

The immediate occasion was money. The old Reichsmark, of which the Russians had printed vast quantities with plates handed over by the Americans, had become nearly worthless, and cigarettes served in its stead. On 20 June 1948 a new currency, the Deutsche Mark, printed in the United States and shipped under the code name Operation Bird Dog, was issued in the three Western zones; every inhabitant received forty marks at once. Goods that had been hoarded appeared in the shops overnight. When the Soviets answered with a currency of their own, old notes to which coupons were stuck, and claimed validity for it in the whole city, the Western commandants introduced the new mark, stamped with a B, in their sectors on the 24th. At six that morning rail traffic was halted "for technical reasons", and soon after barges, lorries and the supply of electricity as well.

General Lucius Clay, the American military governor, first proposed to send an armoured column up the motorway, confident that the Russians would not fire; his superiors rejected the idea as too risky. It was the British air commodore Rex Waite who calculated that a city could be sustained from the air. Ernst Reuter, elected mayor but barred from office by a Soviet veto, assured Clay that Berliners would bear the hardships. Ernest Bevin, the British foreign secretary, supported the plan with vigour, and President Truman decided on 28 June that the Americans would stay, "period". Sixty B-29 bombers, of the kind that had dropped the atomic bombs, were sent to bases in England as a warning, although those aircraft were not in fact equipped to carry nuclear weapons.

On 26 June thirty-two flights of C-47 transports brought eighty tons of milk, flour and medicine to Tempelhof. The American operation was named Vittles, the British one Plainfare. Experts had reckoned the daily minimum at about 4,500 tons, of which nearly two thirds was coal, carried in duffel bags until damp sacks were found to reduce the dust. Potatoes were dried, since water is heavy, and bread was baked in the city because flour weighed less than loaves. Salt, which would have corroded the control cables of ordinary aeroplanes, was flown by Sunderland flying boats, whose hulls were protected, to the lake called Havel. Pilots from Australia, New Zealand and South Africa took part as well. The French, at war in Indochina, had few machines to spare.

Matters improved when Major General William Tunner, who had directed the supply of China over the Himalayas, took command at the end of July. On 13 August, a day known as Black Friday, he circled in low cloud above the city while one plane overshot the runway and burned; from then on no pilot was allowed a second attempt at landing, but had to fly home with his load. Aircraft flew in through the outer corridors and returned through the middle one, three minutes apart, at set heights. Crews had to remain beside their machines during the half hour of unloading, and refreshments were driven out to them. A third airport, Tegel, was built in ninety days, largely by 17,000 Berliners, most of them women, working in three shifts for about a mark an hour and a hot meal.

Gail Halvorsen, a lieutenant from Utah, became known as the Candy Bomber after he dropped chocolate to children at the fence of Tempelhof on little parachutes made of handkerchiefs, announcing his approach by rocking the wings; by the end some twenty-three tons of sweets had been let down. Life was harsh nevertheless. Electricity was available for four hours a day, often at night; trees in the Tiergarten were felled for fuel; unemployment doubled. The Soviets offered rations to anybody from the Western sectors who would register in theirs, but not even five per cent accepted. On 9 September about 300,000 people assembled before the ruined Reichstag to hear Reuter appeal to the peoples of the world to look upon this city. By December the administration had been split, with two mayors and two councils.

At Easter 1949 a special effort, the Easter Parade, brought in 12,941 tons of coal with 1,398 flights within twenty-four hours, almost one landing a minute. A counter-blockade, which deprived the Soviet zone of steel, chemicals and machine tools, also made itself felt. After secret conversations between Philip Jessup and Yakov Malik at the United Nations, the barriers were lifted one minute after midnight on 12 May. Flights went on until 30 September to build up stocks. In all, some 2.3 million tons had been delivered on about 277,000 flights, and 101 people had died, among them 39 Britons and 31 Americans. The Federal Republic was established in the same month of May, the other German state in October. A monument at Tempelhof with three prongs pointing west, one for each corridor, is jokingly called the hunger rake.

? When did the Berlin Blockade start?
= 24 June 1948
@ which lasted from 24 June 1948 to 12 May 1949

? How far inside the Soviet zone was Berlin?
= 160 kilometres | some 160 kilometres
@ it lay some 160 kilometres inside the Soviet zone

? What was the name of the body that administered Berlin?
= Kommandatura | the Kommandatura
@ administered jointly by a body named the Kommandatura

? How wide was each air corridor?
= twenty miles
@ three corridors, each twenty miles wide

? How many people lived in the western sectors?
= About two million | two million
@ About two million people lived in the American, British and French sectors

? What was the single economic unit of the Americans and British called?
= Bizone | the Bizone
@ a single economic unit, the Bizone

? Who offered aid for Europe's recovery in June 1947?
= George Marshall
@ George Marshall offered aid for the recovery of Europe

? Which council did Sokolovsky walk out of?
= Allied Control Council | the Allied Control Council
@ walked out of the Allied Control Council on 20 March

? What collided with the British airliner near Gatow?
= a Yak fighter | Yak fighter
@ a Yak fighter collided with a British airliner

? What did people use instead of the Reichsmark?
= cigarettes
@ cigarettes served in its stead

? What was the code name for shipping the new currency?
= Operation Bird Dog
@ shipped under the code name Operation Bird Dog

? how much money did each inhabitant get at once?
= forty marks
@ every inhabitant received forty marks at once

? What letter was stamped on the new marks in Berlin?
= B | a B
@ the new mark, stamped with a B

? What reason was given for halting the trains?
= technical reasons | for technical reasons
@ rail traffic was halted "for technical reasons"

? What did Clay want to send up the motorway?
= an armoured column | armoured column
@ proposed to send an armoured column up the motorway

? Who worked out that the city could be supplied from the air?
= Rex Waite | the British air commodore Rex Waite
@ the British air commodore Rex Waite

? Why was Reuter not in office as mayor?
= barred from office by a Soviet veto | a Soviet veto
@ elected mayor but barred from office by a Soviet veto

? What kind of bombers were sent to England?
= B-29 | B-29 bombers
@ Sixty B-29 bombers, of the kind

? What was the British operation called?
= Plainfare
@ the British one Plainfare

? How many tons were needed per day at least?
= about 4,500 tons | 4,500
@ the daily minimum at about 4,500 tons

? What cargo made up nearly two thirds of the tonnage?
= coal
@ of which nearly two thirds was coal

? Why was bread baked in the city?
= flour weighed less than loaves | because flour weighed less than loaves
@ because flour weighed less than loaves

? What aircraft carried the salt?
= Sunderland flying boats | Sunderland
@ was flown by Sunderland flying boats

? Who took command of the airlift at the end of July?
= William Tunner | Major General William Tunner
@ Major General William Tunner, who had directed

? What was 13 August known as?
= Black Friday
@ a day known as Black Friday

? How far apart did the planes fly?
= three minutes | three minutes apart
@ returned through the middle one, three minutes apart

? Which airport was built in ninety days?
= Tegel
@ A third airport, Tegel, was built in ninety days

? What was the nickname of Gail Halvorsen?
= Candy Bomber | the Candy Bomber
@ became known as the Candy Bomber

? How did Halvorsen announce his approach?
= by rocking the wings | rocking the wings
@ announcing his approach by rocking the wings

? For how many hours a day was there electricity?
= four | four hours
@ Electricity was available for four hours a day

? How many people gathered at the Reichstag on 9 September?
= about 300,000 | 300,000
@ about 300,000 people assembled before the ruined Reichstag

? What was the special effort in April 1949 called?
= Easter Parade | the Easter Parade
@ a special effort, the Easter Parade

? What did the counter-blockade deprive the Soviet zone of?
= steel, chemicals and machine tools
@ deprived the Soviet zone of steel, chemicals and machine tools

? How many people died in the airlift?
= 101
@ 101 people had died

? What is the monument at Tempelhof jokingly called?
= hunger rake | the hunger rake
@ is jokingly called the hunger rake

~ What mistake had London, Paris and Washington made concerning land access?
= omitted to secure a written guarantee | omitted to secure a written guarantee for the use of roads, railways and canals
@ had omitted to secure a written guarantee for the use of roads, railways and canals

~ What was a pilot to do if he missed the runway at the first try?
= fly home with his load
@ had to fly home with his load

~ Where had the new chief gained experience with such logistics?
= China over the Himalayas | directed the supply of China over the Himalayas
@ who had directed the supply of China over the Himalayas

~ How did most residents respond to the East's tempting offer of food?
= not even five per cent accepted
@ not even five per cent accepted

~ Who did most of the construction work on the additional airfield?
= women | 17,000 Berliners
@ largely by 17,000 Berliners, most of them women

~ Between which two diplomats was the end of the standoff negotiated?
= Philip Jessup and Yakov Malik
@ After secret conversations between Philip Jessup and Yakov Malik

~ What became of the greenery in the park during the shortage?
= felled for fuel | were felled for fuel
@ trees in the Tiergarten were felled for fuel

~ Why could Paris contribute little to the flights?
= at war in Indochina
@ The French, at war in Indochina, had few machines

! How many British people were killed in the collision near Gatow on the ground?

! Who was the pilot of the Yak fighter?

! How many Frenchmen died in the airlift?

! In what year was the monument at Tempelhof unveiled?

! How much did the airlift cost the Americans?

! How many atomic bombs did the B-29s carry to England?

! Who was elected mayor of the eastern part of the city?

! Where did Stalin sign the agreement ending the blockade?

! Who designed Tegel airport?

! What did New Zealand's pilots drop to children?
