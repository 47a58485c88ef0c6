# Toyota
Toyota Motor Corporation is a Japanese manufacturer of cars whose headquarters stand in Toyota City, in Aichi Prefecture on the main island of Honshu. Its roots lie in the textile trade. Sakichi Toyoda, a carpenter's son born in 1867, spent his life improving looms; his automatic Type G of 1924 stopped by itself as soon as a thread broke, so that one worker could mind thirty or more machines. In December 1929 a British firm, Platt Brothers of Oldham, bought the patent rights for 100,000 pounds. Sakichi is said to have told his eldest son, Kiichiro, to use the money for research into automobiles. The latter, a mechanical engineer who had studied in Tokyo, set aside a corner of the loom works in 1933 and took an American Chevrolet apart.

The first prototype of a passenger car, the A1, was finished in May 1935, and the first product, the G1 truck, was sold in the same year; its axle housings broke so often that mechanics had to follow it along the road. A law of 1936 reserved the production of vehicles to licensed Japanese firms and thereby drove Ford and General Motors out of the country. In that year a public competition for a new name drew some 27,000 entries. "Toyota" was preferred to the name of the family because it is written with eight strokes, a number held to be lucky, and because it sounded clearer. The company became independent of the loom works on 28 August 1937, and its plant at Koromo opened the following year; in 1959 the town itself was renamed after its largest employer.

During the war the factories turned out lorries for the army, which towards the end had only one headlight, for lack of material. After the surrender the business came close to ruin. By 1949 a policy of deflation, imposed by the American banker Joseph Dodge, had choked demand, and the firm was saved only by a loan from a group of banks under the Bank of Japan, on condition that the sales department be split off and the workforce reduced. A strike of two months followed. In June 1950 Kiichiro resigned to take responsibility, and about 1,600 of the workers left. Three weeks later the Korean War broke out, and orders from the United States Army for several thousand trucks restored the finances. Kiichiro, who had been asked to come back, died of a cerebral haemorrhage in March 1952.

The production system for which the company is famous grew out of scarcity. Kiichiro had already spoken of "just in time", by which he meant that parts should arrive only when they are needed. Taiichi Ohno, an engineer who had come from the spinning mill, turned the idea into practice after 1948. He was inspired by American supermarkets, where customers take what they want and the shelves are refilled accordingly; a card called a kanban travels with each box and serves as an order for the next. The second pillar, jidoka, goes back to Sakichi's loom: any worker who notices a defect may pull a cord and bring the line to a halt. Ohno distinguished seven kinds of waste, of which he considered overproduction the worst, and urged his people to ask "why" five times.

The first car designed without foreign help, the Crown, appeared in January 1955 and was popular with taxi drivers at home. In 1957 two of them were shipped to California, where the newly founded sales company rented a former showroom in Hollywood; on the long slopes of the American motorways, however, the engine overheated and lost power, and imports were suspended in 1960. What kept the dealers alive was the Land Cruiser, an off-road vehicle. The Corona of 1965 was better suited to the market, and the Corolla, launched in November 1966 with an engine of 1.1 litres, became the best-selling name in the history of the car, with more than fifty million built. In the oil crisis of 1973 small, economical models suddenly found favour with American buyers.

Fear of trade barriers led the company to build abroad. In 1984 it reopened, together with General Motors, a closed plant at Fremont in California, known as NUMMI, where the absentee rate fell from about twenty per cent to two, although most of the workers were the old ones. Its own first factory in the United States began work at Georgetown, Kentucky, in 1988. Luxury customers were courted with the Lexus LS 400, presented at Detroit in January 1989 after six years of secret development under the engineer Ichiro Suzuki; a commercial showed a pyramid of champagne glasses standing unshaken on its bonnet while the engine ran. European production started in 1992 at Burnaston in Derbyshire. NUMMI was closed in 2010, and its halls were sold to Tesla for forty-two million dollars.

In December 1997 the Prius, whose Latin name means "before", went on sale in Japan as the first hybrid car made in large numbers. It combined a petrol engine with an electric motor and recovered energy while braking. The chief engineer, Takeshi Uchiyamada, had never led a project and had been told to halve the consumption of fuel; the first test car would not move for forty-nine days. Worldwide sales began in 2000, and by 2017 more than ten million hybrids of all models had left the works. The Mirai, a saloon driven by hydrogen, followed in 2014, but found few buyers because filling stations were rare. With purely electric cars the company was slow, an attitude defended by its president, Akio Toyoda, a grandson of Kiichiro, on the ground that customers in many countries needed a choice of drives.

In 2008 Toyota overtook General Motors and became the largest carmaker in the world, a rank that had belonged to the American firm for seventy-seven years. Soon afterwards came humiliation. A crash near San Diego in August 2009, in which an off-duty policeman and three members of his family died, was caused by a floor mat that had trapped the accelerator; over nine million vehicles were recalled, and in February 2010 Akio Toyoda apologized before a committee of Congress. In 2014 the company paid 1.2 billion dollars to end a criminal inquiry into its statements about the defects. The earthquake of March 2011 and floods in Thailand later that year interrupted the supply of parts. In April 2023 Koji Sato, until then head of Lexus, took over as president, and in that year the group sold more than eleven million vehicles.

? Where are Toyota's headquarters?
= Toyota City
@ whose headquarters stand in Toyota City

? What did Sakichi Toyoda spend his life doing?
= improving looms
@ spent his life improving looms

? What did the Type G loom do when a thread broke?
= stopped by itself | stopped
@ stopped by itself as soon as a thread broke

? Who bought the patent rights in 1929?
= Platt Brothers of Oldham | Platt Brothers
@ Platt Brothers of Oldham, bought the patent rights

? For how much were the patent rights sold?
= 100,000 pounds
@ bought the patent rights for 100,000 pounds

? Which American car did Kiichiro take apart?
= Chevrolet | American Chevrolet
@ took an American Chevrolet apart

? What was the name of the first prototype?
= A1 | the A1
@ passenger car, the A1, was finished

? What part of the G1 truck kept breaking?
= axle housings | its axle housings
@ its axle housings broke so often

? Which two firms were driven out of Japan by the law of 1936?
= Ford and General Motors
@ drove Ford and General Motors out

? How many entries did the competition for a name receive?
= 27,000 | some 27,000
@ drew some 27,000 entries

? Why is the number of eight strokes important?
= held to be lucky | a number held to be lucky
@ eight strokes, a number held to be lucky

? what happened to the town of Koromo in 1959
= renamed after its largest employer | the town itself was renamed after its largest employer
@ the town itself was renamed after its largest employer

? What did the lorries have only one of near the end of the war?
= headlight
@ had only one headlight, for lack of material

? Who imposed the policy of deflation?
= Joseph Dodge | American banker Joseph Dodge
@ imposed by the American banker Joseph Dodge

? How long did the strike last?
= two months
@ A strike of two months followed

? When did Kiichiro resign?
= June 1950
@ In June 1950 Kiichiro resigned

? What did Kiichiro die of?
= cerebral haemorrhage | a cerebral haemorrhage
@ died of a cerebral haemorrhage in March 1952

? What does "just in time" mean?
= parts should arrive only when they are needed | that parts should arrive only when they are needed
@ that parts should arrive only when they are needed

? What inspired Taiichi Ohno?
= American supermarkets
@ He was inspired by American supermarkets

? What is a kanban?
= a card | card
@ a card called a kanban

? What may a worker do who notices a defect?
= pull a cord and bring the line to a halt | pull a cord
@ may pull a cord and bring the line to a halt

? Which kind of waste was the worst for Ohno?
= overproduction
@ he considered overproduction the worst

? With whom was the Crown popular in Japan?
= taxi drivers
@ was popular with taxi drivers at home

? When were imports of the Crown to America suspended?
= 1960
@ imports were suspended in 1960

? What kind of vehicle is the Land Cruiser?
= off-road vehicle | an off-road vehicle
@ was the Land Cruiser, an off-road vehicle

? What was the size of the first Corolla's engine?
= 1.1 litres
@ with an engine of 1.1 litres

? Where was NUMMI located?
= Fremont in California | Fremont
@ a closed plant at Fremont in California

? Why did Toyota build factories abroad?
= Fear of trade barriers
@ Fear of trade barriers led the company

? In what year did the Georgetown factory begin work?
= 1988
@ at Georgetown, Kentucky, in 1988

? The Lexus LS 400 was developed under which engineer?
= Ichiro Suzuki
@ under the engineer Ichiro Suzuki

? Who bought the halls of NUMMI?
= Tesla
@ sold to Tesla for forty-two million dollars

? What does the name Prius mean in Latin?
= "before" | before
@ whose Latin name means "before"

? What powers the Mirai?
= hydrogen
@ a saloon driven by hydrogen

? What trapped the accelerator in the crash near San Diego?
= floor mat | a floor mat
@ caused by a floor mat

? How much did Toyota pay in 2014?
= 1.2 billion dollars
@ the company paid 1.2 billion dollars

? Who became president in April 2023?
= Koji Sato
@ In April 2023 Koji Sato

~ What piece of good fortune in a neighbouring land put the money troubles to rest?
= orders from the United States Army | orders from the United States Army for several thousand trucks
@ orders from the United States Army for several thousand trucks

~ What trouble did the sedan have on uphill highways overseas?
= the engine overheated and lost power | overheated and lost power
@ the engine overheated and lost power

~ How was the smoothness of the luxury sedan demonstrated in advertising?
= a pyramid of champagne glasses standing unshaken on its bonnet | pyramid of champagne glasses
@ a pyramid of champagne glasses standing unshaken on its bonnet

~ What discouraged people from purchasing the fuel-cell saloon?
= filling stations were rare | because filling stations were rare
@ because filling stations were rare

~ Which natural disasters disrupted deliveries of components?
= earthquake of March 2011 and floods in Thailand | The earthquake of March 2011 and floods in Thailand
@ The earthquake of March 2011 and floods in Thailand

~ What was the man in charge of the hybrid instructed to achieve?
= halve the consumption of fuel | to halve the consumption of fuel
@ told to halve the consumption of fuel

~ Who expressed regret to American legislators?
= Akio Toyoda
@ in February 2010 Akio Toyoda apologized

~ What was the occupation of the loom inventor's father?
= carpenter
@ a carpenter's son born in 1867

! How much did the first Corolla cost?

! Who won the public competition for the name?

! When did Sakichi Toyoda die?

! What caused the crash of the first G1 truck?

! How many workers were employed at NUMMI?

! Who was the chief engineer of the Mirai?

! How many kinds of waste did Kiichiro distinguish?

! Which company overtook Toyota in 2008?

! When was the factory at Burnaston closed?

! Why did Koji Sato leave Toyota?
