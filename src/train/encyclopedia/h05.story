# Whaling
Whaling is the hunting of whales for their usable products, above all oil, meat and baleen. Rock carvings at Bangudae in South Korea, several thousand years old, show boats, harpoons and floats and are among the earliest pictures of it. Arctic peoples such as the Inuit and the Chukchi pursued bowheads from open skin boats, attaching inflated sealskins to the harpoon line so that the animal would tire and could not dive. Oil rendered from blubber lit lamps and greased machinery, while baleen, the horny plates through which toothless whales strain their food, was made into corset stays, umbrella ribs and whips. Ambergris, a waxy lump that forms in the gut of the sperm whale, was worth its weight in gold to perfumers because it fixes scents.

Commercial hunting in Europe was begun by the Basques, who are recorded as selling whale oil as early as 1059 at Bayonne. From stone towers on the shore of the Bay of Biscay lookouts watched for the North Atlantic right whale, and when one was sighted they rang a bell or lit a fire of straw to summon the boats. By the 1530s Basque crews were crossing to Labrador, where at Red Bay they built ovens of stone with red roof tiles and boiled the blubber in copper cauldrons. The galleon San Juan, which sank there in 1565 with nearly a thousand casks on board, was located by divers in 1978. The right whale is said to owe its English name to the fact that it was the right one to kill: it swims slowly, stays near the coast, and floats when dead.

After Willem Barents had discovered Spitsbergen in 1596, the bays of the archipelago attracted English and Dutch ships in search of bowheads. The Noordsche Compagnie, chartered in 1614, maintained a station on Amsterdam Island called Smeerenburg, "blubber town", which in its heyday in the 1630s housed perhaps 200 men in summer; the tale that thousands lived there among shops and churches is an exaggeration. The English Muscovy Company, which had arrived in 1611, hired Basque harpooners to teach its crews. When the bays were emptied, the hunters followed the whales to the edge of the ice and into Davis Strait, stripping them alongside the ship. William Scoresby the elder of Whitby is credited with inventing the crow's nest, a barrel at the masthead which protected the lookout from the wind.

American whaling started from the shore of Long Island about 1650 and was carried to Nantucket, where the islanders engaged Ichabod Paddock of Cape Cod in 1690 to instruct them. According to tradition the first sperm whale was taken in 1712 by Christopher Hussey, who had been blown out to sea in a gale. Its head contains up to 1,900 litres of spermaceti, a white substance from which the finest candles were made. From the 1760s brick ovens known as tryworks were set up on deck, so that voyages could last three or four years. New Bedford, whose harbour was deeper and which was connected with the railways, overtook Nantucket in the 1820s; at the height of the business, in 1846, the American fleet counted 736 vessels. Herman Melville sailed on one of them, the Acushnet, in 1841.

The men were paid not wages but a share of the profit called a lay: a captain might receive a twelfth, a green hand as little as one two-hundredth. When a lookout cried "There she blows!", boats about nine metres long were lowered, each rowed by five men and steered by an officer. The harpooner, who pulled the foremost oar, stood up to plant his iron; the line ran out so fast that it had to be wetted to keep it from catching fire, and the crew might be towed for hours in what was called a Nantucket sleigh ride. Officer and harpooner then changed places, since killing with the lance was the privilege of the former. In 1848 Lewis Temple, a black smith of New Bedford, made a toggle iron whose head turned sideways in the flesh. He never patented it, and hardly profited.

Some ships were attacked by their prey. The Essex of Nantucket was rammed and sunk by a sperm whale in the Pacific on 20 November 1820; of the twenty men who took to the boats, eight survived, having eaten the bodies of their comrades. The mate, Owen Chase, published an account, which gave Melville the ending of Moby-Dick. After 1859, when petroleum was struck in Pennsylvania, kerosene undercut whale oil, and the Civil War brought further losses: forty old vessels laden with stones were scuttled off Charleston by the Union, and the Confederate raider Shenandoah burned more than twenty in the Bering Sea in June 1865, weeks after the surrender. In 1871 thirty-two ships were abandoned in the ice near Point Belcher, but all of the more than 1,200 people on board were rescued. The last voyage of the wooden fleet ended in the 1920s.

Modern whaling was created by Svend Foyn, a Norwegian sealer from Tønsberg, who in 1863 launched the steamer Spes et Fides and in 1870 patented a grenade harpoon fired from a cannon in the bow. Now even the swift blue and fin whales, which sink when killed and therefore had been left alone, could be captured and pumped full of air. Carl Anton Larsen founded Grytviken on South Georgia in 1904, and within a few years the island was the centre of the trade. In 1925 the Lancing became the first factory ship with a stern slipway, up which carcasses were winched to the deck; no licence from any government was required on the high seas. Hydrogenation, discovered at the beginning of the century, turned the oil into margarine. In the season of 1930–31 about 29,000 blue whales were killed in the Antarctic alone.

Alarmed at the decline, fifteen nations signed the International Convention for the Regulation of Whaling in Washington on 2 December 1946. The commission set up by it counted catches in blue whale units, one of which equalled two fin whales, two and a half humpbacks or six sei whales, a system that encouraged crews to take the biggest animals first. Soviet fleets, it emerged in the 1990s, had falsified their reports and concealed some 180,000 kills. Public feeling was stirred by Songs of the Humpback Whale, a record which the biologist Roger Payne brought out in 1970, and by the campaigns of Greenpeace from 1975 on. In 1982 the commission voted for a moratorium, which took effect in 1986. Norway, which objected, resumed commercial hunting in 1993; Japan continued under the heading of research and left the commission in 2019. Indigenous communities in Alaska, Greenland and Chukotka are allowed quotas for their own subsistence.

? What products are whales hunted for?
= oil, meat and baleen
@ their usable products, above all oil, meat and baleen

? Why did Arctic hunters tie inflated sealskins to the line?
= so that the animal would tire and could not dive | the animal would tire and could not dive
@ so that the animal would tire and could not dive

? what was baleen made into
= corset stays, umbrella ribs and whips
@ was made into corset stays, umbrella ribs and whips

? Where does ambergris form?
= in the gut of the sperm whale | gut of the sperm whale
@ a waxy lump that forms in the gut of the sperm whale

? Who started commercial whaling in Europe?
= Basques | the Basques
@ Commercial hunting in Europe was begun by the Basques

? How did the lookouts call the boats?
= they rang a bell or lit a fire of straw | rang a bell or lit a fire of straw
@ they rang a bell or lit a fire of straw

? In what year did the San Juan sink?
= 1565
@ The galleon San Juan, which sank there in 1565

? In what kind of vessels was the blubber boiled at Red Bay?
= copper cauldrons
@ boiled the blubber in copper cauldrons

? Who discovered Spitsbergen?
= Willem Barents
@ After Willem Barents had discovered Spitsbergen

? What does the name Smeerenburg mean?
= blubber town
@ Smeerenburg, "blubber town", which in its heyday

? How many men lived at Smeerenburg in summer during its best time?
= 200 | perhaps 200
@ housed perhaps 200 men in summer

? What is the crow's nest?
= a barrel at the masthead | barrel at the masthead | a barrel at the masthead which protected the lookout from the wind
@ a barrel at the masthead which protected the lookout from the wind

? When was the Noordsche Compagnie chartered?
= 1614
@ The Noordsche Compagnie, chartered in 1614

? Who taught the islanders of Nantucket to hunt whales?
= Ichabod Paddock | Ichabod Paddock of Cape Cod
@ engaged Ichabod Paddock of Cape Cod in 1690

? what were the best candles made from
= spermaceti
@ spermaceti, a white substance from which the finest candles were made

? What is the name for the brick ovens on deck?
= tryworks
@ brick ovens known as tryworks were set up on deck

? How many ships did the American fleet have in 1846?
= 736 | 736 vessels
@ in 1846, the American fleet counted 736 vessels

? Which ship did Herman Melville sail on?
= Acushnet | the Acushnet
@ Herman Melville sailed on one of them, the Acushnet

? How were whalemen paid?
= a share of the profit | share of the profit called a lay | a lay
@ not wages but a share of the profit called a lay

? What part of the profit could a captain get?
= a twelfth | twelfth
@ a captain might receive a twelfth

? Why did the line have to be wetted?
= to keep it from catching fire | keep it from catching fire
@ it had to be wetted to keep it from catching fire

? What was Lewis Temple's invention?
= toggle iron | a toggle iron | a toggle iron whose head turned sideways in the flesh
@ made a toggle iron whose head turned sideways in the flesh

? How many men of the Essex survived?
= eight
@ of the twenty men who took to the boats, eight survived

? What sank the Essex?
= a sperm whale | sperm whale
@ was rammed and sunk by a sperm whale

? What did the Shenandoah do in June 1865?
= burned more than twenty | burned more than twenty in the Bering Sea
@ burned more than twenty in the Bering Sea

? How many ships were left in the ice in 1871?
= thirty-two
@ In 1871 thirty-two ships were abandoned in the ice

? What did Svend Foyn patent in 1870?
= grenade harpoon | a grenade harpoon fired from a cannon in the bow | a grenade harpoon
@ patented a grenade harpoon fired from a cannon in the bow

? Who founded Grytviken?
= Carl Anton Larsen
@ Carl Anton Larsen founded Grytviken

? What was the first factory ship to have a stern slipway?
= Lancing | the Lancing
@ the Lancing became the first factory ship with a stern slipway

? Where was the whaling convention of 1946 signed?
= Washington
@ for the Regulation of Whaling in Washington

? How many humpbacks equalled one blue whale unit?
= two and a half
@ two fin whales, two and a half humpbacks

? When did the moratorium come into force?
= 1986
@ a moratorium, which took effect in 1986

? What did Roger Payne publish in 1970?
= Songs of the Humpback Whale
@ Songs of the Humpback Whale, a record

~ Why did one species seem the ideal victim to early hunters?
= it swims slowly, stays near the coast, and floats when dead
@ it swims slowly, stays near the coast, and floats when dead

~ What desperate means kept the shipwrecked sailors alive?
= eaten the bodies of their comrades | having eaten the bodies of their comrades
@ having eaten the bodies of their comrades

~ Which cheaper fuel drove the product out of American lamps?
= kerosene
@ kerosene undercut whale oil

~ What spread for bread was produced thanks to a chemical process?
= margarine
@ turned the oil into margarine

~ Which superpower lied about its catches?
= Soviet | Soviet fleets
@ Soviet fleets, it emerged in the 1990s, had falsified their reports

~ Why had the fastest giants formerly been spared?
= sink when killed
@ which sink when killed and therefore had been left alone

~ What advantages allowed a mainland port to surpass its island rival?
= harbour was deeper and which was connected with the railways | harbour was deeper
@ New Bedford, whose harbour was deeper and which was connected with the railways

~ Who may still hunt legally in order to feed themselves?
= Indigenous communities | Indigenous communities in Alaska, Greenland and Chukotka
@ Indigenous communities in Alaska, Greenland and Chukotka are allowed quotas

! When did Norway leave the commission?

! How much did Lewis Temple receive for his patent?

! Who was the captain of the Essex?

! In what year did Barents discover Davis Strait?

! How many people died when the ships were abandoned near Point Belcher?

! What is the name of the ship from which Christopher Hussey took the first sperm whale?

! Who located the wreck of the Acushnet?

! How many blue whales are alive today?

! When was the station at Grytviken closed?

! Which countries voted against the moratorium?
