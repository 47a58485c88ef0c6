# Photosynthesis
Photosynthesis is the process by which plants, algae and some bacteria convert the energy of light into chemical energy stored in sugars. In its best-known form it consumes carbon dioxide and water and sets free oxygen as a by-product. The word goes back to the American botanist Charles Reid Barnes, who in 1893 suggested "photosyntax" and "photosynthesis" side by side and himself preferred the former. Organisms that live in this way are called photoautotrophs, in contrast to heterotrophs, which depend on food made by others. Nearly all life on land and in the upper layers of the sea draws upon the process, the exceptions being communities around hot springs on the ocean floor, whose bacteria rely on hydrogen sulphide.

In plants the work is done in chloroplasts, lens-shaped bodies five to ten micrometres long, of which a single cell of a leaf may hold dozens. Each is enclosed by two membranes and filled with a fluid, the stroma. Embedded in the latter are flattened sacs, the thylakoids, which in places are piled up like coins to form grana. Their membranes contain chlorophyll, a pigment with an atom of magnesium at the centre, which absorbs blue and red light and reflects green. Carotenoids, which are yellow or orange, pass on energy of other wavelengths and protect the cell against excess light; they become visible in autumn when the chlorophyll is broken down. Gases enter and leave through stomata, pores bordered by two guard cells that close when water is scarce. Water itself is drawn up from the roots through the xylem.

The light-dependent reactions take place in the thylakoid membrane. Photons striking photosystem II excite electrons, which are replaced by splitting water at a cluster of four manganese ions and one of calcium; oxygen is left over. The electrons run down a chain of carriers, among them plastoquinone and the cytochrome b6f complex, to photosystem I, which lifts them a second time and finally uses them to make NADPH. Meanwhile protons accumulate inside the thylakoid. When they flow back through the enzyme ATP synthase, they drive it round like a water wheel, and ATP is produced. This explanation, known as chemiosmosis, was put forward in 1961 by Peter Mitchell, a British biochemist who worked in a private laboratory in Cornwall; ridiculed at first, it brought him the Nobel Prize for Chemistry in 1978.

In the second stage, which occurs in the stroma and does not need light directly, carbon dioxide is built into organic molecules. The enzyme RuBisCO attaches it to a sugar with five carbon atoms, ribulose bisphosphate, and the product immediately breaks up into two molecules of 3-phosphoglycerate. With the help of ATP and NADPH these are reduced to a simple sugar phosphate, one part of which leaves the cycle to become sucrose or starch while the larger part regenerates the starting material. The sequence was worked out at Berkeley between 1946 and 1953 by Melvin Calvin, Andrew Benson and James Bassham, who fed algae with radioactive carbon-14 and separated the products by paper chromatography. Calvin alone was awarded the Nobel Prize in 1961. Benson, whom he had dismissed in 1954, was not even mentioned in Calvin's autobiography.

RuBisCO, perhaps the most abundant protein on Earth, is slow, handling only about three molecules a second, and it also reacts with oxygen by mistake. The result of this error is photorespiration, by which a plant can lose a quarter or more of the carbon it has fixed. C4 plants such as maize, sugar cane and sorghum get round the difficulty by first binding carbon dioxide in the outer cells of the leaf in the form of an acid with four carbon atoms and then releasing it around the veins, where RuBisCO is concentrated. The pathway was described in Australia by Marshall Hatch and Roger Slack in 1966. Cacti, pineapples and other succulents open their stomata only at night, when it is cooler, and store the gas as malic acid until morning; this variant is called CAM. Although only about 3 percent of plant species use the C4 way, they account for roughly a quarter of the carbon fixed on land.

Knowledge of the process grew slowly. In a book printed in 1648, after his death, the Flemish physician Jan Baptist van Helmont told how he had planted a willow weighing five pounds in a tub; after five years it weighed 169 pounds, yet the soil had lost only two ounces, from which he concluded that the tree was made of water. In 1771 Joseph Priestley, a minister in Leeds, found that a sprig of mint restored air in which a candle had gone out, so that a mouse could breathe in it. Jan Ingenhousz, a Dutchman who served as physician to Maria Theresa, showed in 1779 that this happens only in sunlight and only in the green parts. The Genevan pastor Jean Senebier recognised the need for carbon dioxide, and his fellow citizen Nicolas-Théodore de Saussure proved in 1804 that water, too, is taken up into the substance of the plant.

Where the oxygen comes from was long disputed. Most chemists thought that it stemmed from carbon dioxide until Cornelis van Niel, studying purple sulphur bacteria at Pacific Grove in California around 1930, noticed that these use hydrogen sulphide in place of water and deposit sulphur instead of oxygen. He inferred that green plants split water. Robin Hill of Cambridge supported him in 1939 by showing that isolated chloroplasts give off oxygen even without carbon dioxide, provided that they are offered an iron salt as an acceptor of electrons. In 1941 Samuel Ruben and Martin Kamen confirmed it with the heavy isotope oxygen-18. Theodor Engelmann had already demonstrated in 1882 which colours are effective: he threw a spectrum on a thread of alga, and bacteria in search of oxygen crowded where red and blue light fell.

Photosynthesis that yields oxygen arose in cyanobacteria at least 2.4 billion years ago, when the gas began to build up in the atmosphere, an upheaval known as the Great Oxidation Event. Iron dissolved in the oceans rusted and sank to form banded ores, and many microbes to which oxygen was a poison must have perished. Chloroplasts descend from a cyanobacterium that was swallowed by another cell but not digested; Konstantin Mereschkowski, a Russian, proposed this in 1905, and Lynn Margulis revived the idea in 1967. Worldwide, the process fixes more than 100 billion tonnes of carbon a year, about half of it in the sea, where Prochlorococcus, a tiny organism detected only in 1986, plays a great part. Its efficiency is modest: crops seldom store more than 1 or 2 percent of the sunlight that reaches them. Coal and oil are the remains of photosynthesis of ancient times.

? What does photosynthesis convert light energy into?
= chemical energy | chemical energy stored in sugars
@ convert the energy of light into chemical energy stored in sugars

? what gas is released as a by-product
= oxygen
@ sets free oxygen as a by-product

? What other word was suggested for photosynthesis in 1893?
= photosyntax
@ suggested "photosyntax" and "photosynthesis" side by side

? What are organisms called that depend on food made by others?
= heterotrophs
@ in contrast to heterotrophs, which depend on food made by others

? What do the bacteria around hot springs rely on?
= hydrogen sulphide
@ whose bacteria rely on hydrogen sulphide

? What is the name of the fluid inside a chloroplast?
= stroma | the stroma
@ filled with a fluid, the stroma

? Which metal is found at the centre of chlorophyll?
= magnesium
@ a pigment with an atom of magnesium at the centre

? What colors of light does chlorophyll absorb?
= blue and red
@ which absorbs blue and red light

? Carotenoids protect the cell against what?
= excess light
@ protect the cell against excess light

? What do the guard cells do when there is little water?
= close
@ two guard cells that close when water is scarce

? Where do the light-dependent reactions happen?
= in the thylakoid membrane | thylakoid membrane
@ The light-dependent reactions take place in the thylakoid membrane

? How many manganese ions are in the cluster that splits water?
= four
@ a cluster of four manganese ions and one of calcium

? What does photosystem I use the electrons for?
= to make NADPH | make NADPH
@ finally uses them to make NADPH

? Which enzyme produces ATP when protons flow back?
= ATP synthase
@ flow back through the enzyme ATP synthase

? Who came up with chemiosmosis?
= Peter Mitchell
@ was put forward in 1961 by Peter Mitchell

? In what year did Mitchell get the Nobel Prize?
= 1978
@ it brought him the Nobel Prize for Chemistry in 1978

? What is the sugar called to which RuBisCO attaches carbon dioxide?
= ribulose bisphosphate
@ a sugar with five carbon atoms, ribulose bisphosphate

? What did Calvin and his colleagues feed to the algae?
= radioactive carbon-14 | carbon-14
@ who fed algae with radioactive carbon-14

? How were the products separated?
= by paper chromatography | paper chromatography
@ separated the products by paper chromatography

? Who had been dismissed by Calvin in 1954?
= Benson
@ Benson, whom he had dismissed in 1954

? How many molecules does RuBisCO handle per second?
= about three | three
@ handling only about three molecules a second

? Maize and sugar cane are examples of what?
= C4 plants
@ C4 plants such as maize, sugar cane and sorghum

? Why do cacti open their stomata only at night?
= it is cooler
@ open their stomata only at night, when it is cooler

? In what form do CAM plants store the gas until the morning?
= malic acid | as malic acid
@ store the gas as malic acid until morning

? What percentage of plant species uses the C4 way?
= about 3 | about 3 percent
@ Although only about 3 percent of plant species use the C4 way

? What did van Helmont conclude?
= the tree was made of water | that the tree was made of water
@ from which he concluded that the tree was made of water

? What plant did Priestley use to restore the air?
= mint | a sprig of mint
@ found that a sprig of mint restored air

? Who was the physician of Maria Theresa?
= Jan Ingenhousz
@ Jan Ingenhousz, a Dutchman who served as physician to Maria Theresa

? What did Saussure prove in 1804?
= that water, too, is taken up into the substance of the plant | water, too, is taken up into the substance of the plant
@ proved in 1804 that water, too, is taken up into the substance of the plant

? which bacteria did van Niel study
= purple sulphur bacteria
@ studying purple sulphur bacteria at Pacific Grove

? What did Robin Hill offer the chloroplasts as an acceptor of electrons?
= an iron salt | iron salt
@ they are offered an iron salt as an acceptor of electrons

? With what isotope did Ruben and Kamen confirm van Niel's idea?
= oxygen-18
@ confirmed it with the heavy isotope oxygen-18

? When was Prochlorococcus detected?
= 1986 | only in 1986
@ a tiny organism detected only in 1986

? How much carbon does photosynthesis fix each year?
= more than 100 billion tonnes
@ the process fixes more than 100 billion tonnes of carbon a year

~ Which scientist from Russia guessed the bacterial ancestry of the green bodies?
= Konstantin Mereschkowski
@ Konstantin Mereschkowski, a Russian, proposed this in 1905

~ What are fossil fuels left over from?
= photosynthesis of ancient times
@ the remains of photosynthesis of ancient times

~ What share of solar energy do farm plants manage to capture?
= 1 or 2 percent | seldom store more than 1 or 2 percent
@ crops seldom store more than 1 or 2 percent

~ How did microbes reveal the useful hues to a German experimenter?
= crowded where red and blue light fell
@ bacteria in search of oxygen crowded where red and blue light fell

~ What was once believed to be the source of the breathable gas?
= carbon dioxide
@ Most chemists thought that it stemmed from carbon dioxide

~ When do leaves reveal their golden tints?
= in autumn | autumn
@ they become visible in autumn

~ What is wasted carbon due to the enzyme's slip termed?
= photorespiration
@ The result of this error is photorespiration

~ To what is the ATP-making machine compared?
= a water wheel | water wheel
@ they drive it round like a water wheel

! In what year did Andrew Benson win the Nobel Prize?

! Who discovered chlorophyll?

! When was van Helmont's willow planted?

! What percentage of plant species use CAM?

! Why did Calvin dismiss Benson?

! How long did Priestley's mouse survive?

! Which colours does an alga reflect according to Engelmann?

! Who ridiculed Peter Mitchell?

! What did Senebier prove about nitrogen?

! How many membranes enclose a thylakoid?

! In what year did Lynn Margulis refute Mereschkowski?
