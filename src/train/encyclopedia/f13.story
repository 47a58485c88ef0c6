# Shipbuilding
Shipbuilding is the construction of vessels too large to be called boats, carried out in yards that lie beside sheltered, deep water. Two principles of wooden construction have been followed. In the shell-first method, practised by Egyptians, Greeks and Romans, planks were joined edge to edge by tenons locked with pegs, and ribs were inserted only afterwards; the skeleton-first method, which spread in the Mediterranean between the sixth and the eleventh century, sets up keel and frames before any planking and needs less skilled labour and less timber. The oldest large ship to have survived, the cedar barge of King Khufu, was found in 1954 in a pit beside the Great Pyramid in 1,224 pieces, and Ahmed Youssef Moustafa spent more than ten years putting it together. It is 43 metres long and contains no nail: its planks are sewn with rope.

In northern Europe the Vikings overlapped their planks and fastened them with iron rivets, a technique called clinker. The Gokstad ship, dug out of a mound in Norway in 1880, is 23 metres long and so flexible that a replica, which crossed the Atlantic to the world's fair at Chicago in 1893, twisted by as much as fifteen centimetres in heavy seas without leaking. The cog of the Hanseatic League, with its flat bottom, straight stem and rudder hung on the sternpost, was slower but carried more; one from about 1380 was discovered in the Weser near Bremen in 1962 and is now on show at Bremerhaven. In China, meanwhile, bulkheads divided junks into watertight compartments, a feature that Europe did not copy until the eighteenth century, and the treasure ships of Zheng He, built at Nanjing from 1403 on, astonished all who saw them.

The Arsenal of Venice, first mentioned in 1104, was the largest industrial enterprise of its age. It employed several thousand men in the sixteenth century and worked with standardised parts: a finished hull was towed along a canal past a row of warehouses, from whose windows oars, ropes, weapons and biscuits were handed out. When Henry III of France visited the city in 1574, a galley is reported to have been assembled and armed while he dined. Dante compared the boiling pitch of its caulkers with a ditch in hell. In the seventeenth century the Dutch took the lead with the fluyt, a cheap, roomy merchantman first launched at Hoorn about 1595, for which they used saws driven by windmills, an invention of Cornelis Corneliszoon. Peter the Great of Russia worked for some months as a carpenter in the yard of the East India Company at Amsterdam in 1697.

A warship of the line consumed enormous quantities of wood. HMS Victory, which was ordered in 1758, designed by Thomas Slade and launched at Chatham in May 1765, required about 6,000 trees, nine tenths of them oak, and the curved pieces called knees had to be taken from trees grown in hedges rather than in forests. Masts came from the Baltic or New England. Hulls were attacked by the shipworm, a mollusc rather than a worm, against which the Royal Navy began to use copper sheathing in 1761 on the frigate Alarm; it also kept off weeds and so made ships faster, but iron bolts near it were eaten away by galvanic action until bronze ones replaced them. The clipper, a slender sailing ship of the years from 1845 to 1870, brought tea and gold prospectors; Donald McKay of East Boston and the builders of the Cutty Sark at Dumbarton were famous for the type.

Iron was distrusted at first, since many people supposed it would not float. The barge Trial, launched by John Wilkinson on the Severn in July 1787, proved them wrong, and the steamer Aaron Manby crossed from London to Paris in 1822. Isambard Kingdom Brunel's Great Britain of 1843 was the first large iron ship with a screw propeller; she ran aground in Dundrum Bay three years later, lay on the beach for almost a year and suffered hardly any harm, which converted many doubters. His Great Eastern, 211 metres long and built by John Scott Russell at Millwall, was launched sideways, an operation that dragged on from November 1857 to January 1858 and ruined its owners. She failed as a passenger liner and found her vocation in laying the Atlantic telegraph cable in 1866. Steel began to replace iron about 1880, as it saved some fifteen per cent of weight.

Theory caught up with practice in the same period. William Froude, a retired railway engineer, towed scale models in a tank 85 metres long that he built beside his house at Torquay in 1871 with 2,000 pounds from the Admiralty, and separated the resistance due to friction from that due to the making of waves. The latter depends on the ratio of speed to the square root of length, so that a longer ship can run faster with the same effort. Stability had been explained by the Frenchman Pierre Bouguer in his Traité du navire of 1746, written for the most part on an expedition in the Andes, where he introduced the metacentre. Neglect of it was costly: the Swedish Vasa, top-heavy with 64 guns, capsized in Stockholm harbour on 10 August 1628 after sailing little more than a kilometre, and the turret ship Captain sank off Cape Finisterre in September 1870 with nearly 500 men.

By 1900 Britain launched three fifths of the world's tonnage, much of it on the Clyde, the Tyne and the Wear. Harland and Wolff of Belfast employed about 14,000 people when Titanic was built. During the Second World War the Americans replaced riveting by welding and assembled sections made indoors; Henry Kaiser, who had never run a shipyard before 1940, turned out the Robert E. Peary, one of 2,710 Liberty ships, in less than five days in November 1942 as a publicity stunt, although six weeks was the usual time. A third or so of the workers in some of his yards were women. Several Liberty ships broke in two in cold water, and Constance Tipper, a metallurgist at Cambridge, showed that the steel became brittle below a certain temperature, so that cracks, which rivets would have halted, ran on through welded plates.

After the war Japan, helped by cheap credit and by methods that Hisashi Shinto had learned from an American at Kure, overtook Britain in 1956 and built half of the world's ships by 1975. South Korea followed: Chung Ju-yung of Hyundai obtained a loan in London in 1971 by showing a banknote that depicted an ironclad of the sixteenth century, and he completed the yard at Ulsan and its first two tankers at the same time. China has been the largest producer since about 2010. Blocks of a thousand tons or more, already fitted with pipes and cables, are now lifted by gantry cranes into a dry dock and welded together, so that a container ship 400 metres long needs less than a year. Europe has kept cruise liners, built chiefly at Monfalcone, Saint-Nazaire, Turku and Papenburg. Most worn-out ships are broken up on the beaches of Alang in India and Chittagong in Bangladesh.

? How did the Romans join planks?
= edge to edge by tenons locked with pegs
@ planks were joined edge to edge by tenons locked with pegs

? What is the advantage of the skeleton-first method?
= needs less skilled labour and less timber
@ needs less skilled labour and less timber

? Where was the ship of King Khufu found?
= in a pit beside the Great Pyramid | pit beside the Great Pyramid
@ was found in 1954 in a pit beside the Great Pyramid

? How many pieces did it consist of?
= 1,224
@ beside the Great Pyramid in 1,224 pieces

? Who put the Khufu ship together?
= Ahmed Youssef Moustafa
@ Ahmed Youssef Moustafa spent more than ten years

~ What holds the boards of the pharaoh's vessel together?
= rope
@ its planks are sewn with rope

? What is the Viking technique of overlapping planks called?
= clinker
@ fastened them with iron rivets, a technique called clinker

? When was the Gokstad ship dug out?
= 1880
@ The Gokstad ship, dug out of a mound in Norway in 1880

? Where can the cog found in the Weser be seen today?
= Bremerhaven
@ is now on show at Bremerhaven

? How did Chinese junks differ from European ships?
= bulkheads divided junks into watertight compartments | watertight compartments
@ bulkheads divided junks into watertight compartments

? In what city were Zheng He's treasure ships built?
= Nanjing
@ the treasure ships of Zheng He, built at Nanjing

~ For what American event was a copy of a Norse craft sailed over the ocean?
= world's fair at Chicago
@ crossed the Atlantic to the world's fair at Chicago

? What was handed out of the Arsenal's warehouse windows?
= oars, ropes, weapons and biscuits
@ oars, ropes, weapons and biscuits were handed out

? Which king visited Venice in 1574?
= Henry III of France | Henry III
@ When Henry III of France visited the city in 1574

? What was a fluyt?
= cheap, roomy merchantman
@ the fluyt, a cheap, roomy merchantman

? Who invented the windmill-driven saw?
= Cornelis Corneliszoon
@ an invention of Cornelis Corneliszoon

? What did Peter the Great work as in Amsterdam?
= carpenter
@ worked for some months as a carpenter

~ Which poet was reminded of the underworld by hot tar?
= Dante
@ Dante compared the boiling pitch of its caulkers

? Who designed HMS Victory?
= Thomas Slade
@ designed by Thomas Slade and launched at Chatham

? how many trees were needed for HMS Victory
= about 6,000 | 6,000
@ required about 6,000 trees, nine tenths of them oak

? What kind of animal is the shipworm?
= mollusc
@ attacked by the shipworm, a mollusc rather than a worm

? What was the first ship with copper sheathing?
= frigate Alarm | Alarm
@ copper sheathing in 1761 on the frigate Alarm

? What did clippers carry?
= tea and gold prospectors
@ brought tea and gold prospectors

~ What solved the corrosion caused by two metals lying side by side?
= bronze ones replaced them | bronze ones
@ by galvanic action until bronze ones replaced them

? Why was iron distrusted?
= many people supposed it would not float
@ since many people supposed it would not float

? What was the name of Wilkinson's iron barge?
= Trial
@ The barge Trial, launched by John Wilkinson on the Severn

? Where did the Great Britain run aground?
= Dundrum Bay
@ she ran aground in Dundrum Bay three years later

? How was the Great Eastern launched?
= sideways
@ was launched sideways, an operation that dragged on

? What did the Great Eastern lay in 1866?
= Atlantic telegraph cable
@ in laying the Atlantic telegraph cable in 1866

~ What benefit did the newer metal bring around 1880?
= saved some fifteen per cent of weight
@ as it saved some fifteen per cent of weight

? What was William Froude before he tested models?
= railway engineer | retired railway engineer
@ William Froude, a retired railway engineer

? Who gave Froude the money for the tank?
= Admiralty
@ with 2,000 pounds from the Admiralty

? What did Bouguer introduce in his book?
= metacentre
@ where he introduced the metacentre

? When did the Vasa capsize?
= 10 August 1628
@ capsized in Stockholm harbour on 10 August 1628

? How many guns did the Vasa have?
= 64
@ the Swedish Vasa, top-heavy with 64 guns

~ In what mountains was a treatise about balance at sea largely composed?
= Andes
@ written for the most part on an expedition in the Andes

? What share of world tonnage did Britain launch by 1900?
= three fifths
@ By 1900 Britain launched three fifths of the world's tonnage

? What did the Americans replace riveting with?
= welding
@ the Americans replaced riveting by welding

? How long did the Robert E. Peary take to build?
= less than five days
@ in less than five days in November 1942

? What did Constance Tipper show about the steel?
= became brittle below a certain temperature
@ showed that the steel became brittle below a certain temperature

~ Why was a record set by the newcomer to the industry?
= publicity stunt | as a publicity stunt
@ in November 1942 as a publicity stunt

? When did Japan overtake Britain?
= 1956
@ overtook Britain in 1956 and built half

? Where did Chung Ju-yung get a loan?
= London
@ obtained a loan in London in 1971

? What did the banknote show?
= ironclad of the sixteenth century | ironclad
@ a banknote that depicted an ironclad of the sixteenth century

? What type of ship does Europe still build?
= cruise liners
@ Europe has kept cruise liners

~ Where do old vessels end their lives?
= beaches of Alang in India and Chittagong in Bangladesh
@ on the beaches of Alang in India and Chittagong in Bangladesh

! How many men rowed a Venetian galley?

! When was the Gokstad ship built?

! How much did HMS Victory cost?

! Who was the captain of the Vasa?

! Where did the Great Eastern end her days?

! How many treasure ships did Zheng He command?

! Who designed the Titanic?

! When was the Cutty Sark launched?

! What was the longest ship built at Ulsan?

! How many Liberty ships sank in the war?

! What did Froude prove about propellers?
