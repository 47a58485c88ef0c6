# Gold
Gold is a chemical element with the symbol Au, from the Latin aurum, and the atomic number 79. It is a dense, soft, yellow metal, more than nineteen times as heavy as water, and the most malleable of all: a single gram can be beaten into a leaf of about one square metre, so thin that green light passes through it. It does not tarnish, is attacked by few chemicals, and conducts heat and electricity well. A mixture of nitric and hydrochloric acid, called aqua regia or "royal water", dissolves it. The metal melts at 1,064 °C. Its colour results from relativistic effects, since the inner electrons move at a considerable fraction of the speed of light. Only one isotope, gold-197, is stable. Fineness is given in carats, of which pure gold has twenty-four, or in parts per thousand.

The element was formed in the collision of neutron stars and, perhaps, in rare kinds of supernova; a merger observed on 17 August 2017 showed the glow of freshly made heavy atoms. Most of the gold that the young earth contained sank to the core, and what is mined today was in large part brought by asteroids later. It occurs as the native metal, often alloyed with silver, in veins of quartz, from which rivers wash it out and concentrate it in gravels known as placers. Deposits of the first type are called lodes. The largest nugget on record, the Welcome Stranger, was found on 5 February 1869 by John Deason and Richard Oates at Moliagul in Victoria, only a few centimetres below the surface; it yielded about 71 kilograms and had to be broken on an anvil, as no scales were large enough. Sea water contains minute traces, which Fritz Haber tried in vain to extract.

The oldest worked gold comes from a cemetery at Varna in Bulgaria, discovered by an excavator driver in 1972, where some 3,000 objects weighing about six kilograms had been laid in graves between 4600 and 4200 BC. Egypt drew its supply from Nubia, whose name has been derived from nub, the word for gold; a papyrus at Turin, drawn about 1150 BC, shows the mines of the Wadi Hammamat and is among the earliest geological maps. The innermost coffin of Tutankhamun weighs 110 kilograms. In Lydia coins of electrum were struck in the seventh century BC, and King Croesus, who died about 546, issued the first of pure gold, obtained from the sands of the Pactolus. In Spain the Romans broke up whole mountains at Las Médulas by letting water into tunnels, a method Pliny called ruina montium, and left a landscape that is now a World Heritage site.

When Mansa Musa, ruler of Mali, made a pilgrimage to Mecca in 1324, he spent so lavishly in Cairo that the value of gold fell there for years. Columbus's men forced the Taíno of Hispaniola to deliver a hawk's bell full of dust every three months. In 1532 Francisco Pizarro seized the Inca Atahualpa at Cajamarca, whose subjects filled a room once with gold and twice with silver for his ransom; he was strangled all the same on 26 July 1533. The story of El Dorado, the gilded man, arose from a rite at Lake Guatavita in Colombia, where a new chief of the Muisca, covered with gold dust, threw offerings into the water. Attempts to drain it were made repeatedly, the most determined in 1580 by Antonio de Sepúlveda, who cut a notch in the rim. In Brazil rich finds in Minas Gerais from 1693 made Portugal wealthy, and one-fifth was due to the king.

On 24 January 1848 James Marshall, a carpenter, noticed flakes in the tailrace of a sawmill that he was building at Coloma for Johann August Sutter. Some 300,000 people came to California, and both men were ruined, Sutter because squatters overran his land. At Ballarat in Victoria diggers who refused to pay for licences built a stockade under Peter Lalor, which troops stormed on 3 December 1854; at least twenty-seven men were killed. The Witwatersrand in South Africa, struck in 1886 by George Harrison, who sold his claim for £10, has yielded about 40 per cent of all the gold ever mined. On the Klondike, where George Carmack, his wife's brother Skookum Jim and Dawson Charlie found gold on 16 August 1896, prospectors had to carry a year's provisions over the Chilkoot Pass.

The Greeks are supposed to have used fleeces to catch gold in streams, from which the legend of the Golden Fleece may spring. Mercury binds the metal as an amalgam and is driven off by heat, a procedure that still poisons small-scale miners and makes them the greatest source of mercury pollution. In 1887 John Stewart MacArthur, with the brothers Forrest in Glasgow, patented the cyanide process, by which ore containing no more than a gram per tonne can be worked; a spill from a dam at Baia Mare in Romania killed fish in the Tisza in January 2000. To purify the metal chlorine is blown through the melt, as Francis Bowyer Miller proposed in 1867, and the electrolysis of Emil Wohlwill brings it to 99.99 per cent. Mponeng, near Johannesburg, descends to about four kilometres, where the rock reaches 60 °C and has to be cooled with ice.

Isaac Newton, as master of the Mint, set the price of gold in 1717 so that silver left the country, and Britain in effect came to have a gold standard, which was made formal in 1816. By 1900 most great powers had adopted it, the United States by an act of that year, in spite of William Jennings Bryan, who had cried out in 1896 that mankind should not be crucified upon a cross of gold. The war of 1914 suspended it; Winston Churchill restored it in 1925 at the old parity, which John Maynard Keynes, who thought it a barbarous relic, condemned, and Britain left for good on 21 September 1931. In 1933 Franklin Roosevelt obliged citizens to hand in their coins at $20.67 an ounce and raised the price to $35 the next January. At Bretton Woods in 1944 currencies were tied to the dollar and the latter to gold, until Richard Nixon ended convertibility on 15 August 1971.

About 210,000 tonnes have been brought to light in the whole of history, enough for a cube of some 22 metres, and since the metal is nearly always reused most of it still exists. China, Russia, Australia, Canada and the United States are the leading producers, with roughly 3,600 tonnes a year in all. Almost half is worked into jewellery, the bulk of it in India and China, where it is given at weddings; central banks hold about a sixth, the largest hoards being those of the United States, at Fort Knox and elsewhere, and of Germany. Industry uses gold for contacts in electronics, since it does not corrode, and for dental crowns. A thin film on the visors of astronauts and on the mirrors of the James Webb telescope reflects infrared rays. Gold salts were introduced against rheumatoid arthritis by Jacques Forestier in 1929. Pyrite, which is harder and brittle, is known as fool's gold.

? What is the Latin word for gold?
= aurum
@ the symbol Au, from the Latin aurum

? How much surface does a gram of gold cover when beaten?
= about one square metre | one square metre
@ beaten into a leaf of about one square metre

? what is aqua regia
= A mixture of nitric and hydrochloric acid | mixture of nitric and hydrochloric acid
@ A mixture of nitric and hydrochloric acid, called aqua regia

? How many carats does pure gold have?
= twenty-four
@ of which pure gold has twenty-four

? At what temperature does gold melt?
= 1,064 °C
@ The metal melts at 1,064 °C

? What is the only stable isotope of gold?
= gold-197
@ Only one isotope, gold-197, is stable

? What kind of collision formed gold?
= collision of neutron stars | neutron stars
@ formed in the collision of neutron stars

? How did most of the gold mined today get to earth?
= by asteroids | brought by asteroids | asteroids
@ was in large part brought by asteroids later

? What are gold gravels called?
= placers
@ concentrate it in gravels known as placers

? Who found the Welcome Stranger?
= John Deason and Richard Oates
@ on 5 February 1869 by John Deason and Richard Oates

? Why did the largest nugget have to be broken up?
= no scales were large enough | as no scales were large enough
@ had to be broken on an anvil, as no scales were large enough

? What did Fritz Haber try to get gold from?
= Sea water
@ Sea water contains minute traces, which Fritz Haber tried in vain

? Where was the oldest worked gold found?
= Varna in Bulgaria | Varna | a cemetery at Varna in Bulgaria
@ comes from a cemetery at Varna in Bulgaria

? How many gold objects were there in the graves of Varna?
= some 3,000 | 3,000
@ where some 3,000 objects weighing about six kilograms

? What does the papyrus at Turin show?
= the mines of the Wadi Hammamat | mines of the Wadi Hammamat
@ shows the mines of the Wadi Hammamat

? Which king issued the first coins of pure gold?
= Croesus | King Croesus
@ King Croesus, who died about 546, issued the first

? What did Pliny call the Roman way of mining?
= ruina montium
@ a method Pliny called ruina montium

? What happened in Cairo because of Mansa Musa's spending?
= the value of gold fell | value of gold fell | the value of gold fell there for years
@ that the value of gold fell there for years

? How often did the Taíno have to deliver gold dust?
= every three months
@ a hawk's bell full of dust every three months

? When was Atahualpa strangled?
= 26 July 1533 | 1533
@ he was strangled all the same on 26 July 1533

? What does El Dorado mean?
= the gilded man | gilded man
@ The story of El Dorado, the gilded man

? Who cut a notch in the rim of Lake Guatavita?
= Antonio de Sepúlveda
@ in 1580 by Antonio de Sepúlveda, who cut a notch

? how much of brazil's gold belonged to the king
= one-fifth
@ one-fifth was due to the king

? What was James Marshall building at Coloma?
= a sawmill | sawmill
@ a sawmill that he was building at Coloma

? Why was Sutter ruined?
= squatters overran his land | because squatters overran his land
@ Sutter because squatters overran his land

? Who was the leader of the diggers at Ballarat?
= Peter Lalor
@ built a stockade under Peter Lalor

? How much did George Harrison sell his claim for?
= £10
@ George Harrison, who sold his claim for £10

? What share of all gold ever mined came from the Witwatersrand?
= 40 per cent | about 40 per cent
@ has yielded about 40 per cent of all the gold ever mined

? Over which pass did the Klondike prospectors carry provisions?
= Chilkoot Pass | the Chilkoot Pass
@ carry a year's provisions over the Chilkoot Pass

? In what year was gold found on the Klondike?
= 1896
@ Dawson Charlie found gold on 16 August 1896

? What metal is used to bind gold as an amalgam?
= Mercury
@ Mercury binds the metal as an amalgam

? The cyanide process was patented by whom?
= John Stewart MacArthur
@ In 1887 John Stewart MacArthur, with the brothers Forrest

? What happened at Baia Mare?
= a spill from a dam | spill from a dam
@ a spill from a dam at Baia Mare in Romania

? How deep is the Mponeng mine?
= about four kilometres | four kilometres
@ Mponeng, near Johannesburg, descends to about four kilometres

? What post did Isaac Newton hold in 1717?
= master of the Mint
@ Isaac Newton, as master of the Mint

? Who brought back the gold standard in Britain in 1925?
= Winston Churchill
@ Winston Churchill restored it in 1925

? What did Roosevelt force citizens to do in 1933?
= hand in their coins | to hand in their coins | hand in their coins at $20.67 an ounce
@ obliged citizens to hand in their coins at $20.67 an ounce

? When did Nixon end convertibility?
= 15 August 1971 | 1971
@ until Richard Nixon ended convertibility on 15 August 1971

? How many tonnes of gold have been mined in history?
= About 210,000 | 210,000 | About 210,000 tonnes
@ About 210,000 tonnes have been brought to light

? Why is gold good for electronic contacts?
= it does not corrode | since it does not corrode
@ for contacts in electronics, since it does not corrode

? What is pyrite also known as?
= fool's gold
@ Pyrite, which is harder and brittle, is known as fool's gold

~ What practice with sheepskins could explain a famous myth?
= fleeces to catch gold in streams | used fleeces to catch gold in streams
@ are supposed to have used fleeces to catch gold in streams

~ Which economist disapproved of the return to pre-war money?
= John Maynard Keynes
@ John Maynard Keynes, who thought it a barbarous relic, condemned

~ Which politician compared monetary policy to an execution in the Bible?
= William Jennings Bryan
@ in spite of William Jennings Bryan, who had cried out

~ How do South Africans make the heat underground bearable?
= cooled with ice | with ice | ice
@ reaches 60 °C and has to be cooled with ice

~ For which illness did a French doctor prescribe compounds of the metal?
= rheumatoid arthritis
@ against rheumatoid arthritis by Jacques Forestier

~ Why does nearly everything ever dug up survive?
= the metal is nearly always reused | since the metal is nearly always reused
@ since the metal is nearly always reused most of it still exists

~ In which nations do brides receive most of the ornaments?
= India and China
@ the bulk of it in India and China, where it is given at weddings

~ What protects the faces of space travellers from harmful radiation?
= A thin film | thin film
@ A thin film on the visors of astronauts

! How much does the gold of Mansa Musa weigh?

! When was Francisco Pizarro strangled?

! Who drained Lake Guatavita completely?

! What was the name of the excavator driver at Varna?

! How many troops stormed the stockade?

! Why did Newton leave the Mint?

! What acid dissolves silver?

! How much did James Marshall sell his claim for?

! In what year was the Mponeng mine closed?

! Who stole the innermost coffin of Tutankhamun?
