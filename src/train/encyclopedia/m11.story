# Bacteria
Bacteria are microscopic organisms that consist, as a rule, of a single cell without a nucleus and form one of the three domains into which living things are divided. Most measure between 0.5 and 5 micrometres, although Thiomargarita magnifica, which was described in 2022 from mangrove swamps in Guadeloupe, reaches a length of about a centimetre and is visible to the naked eye. They inhabit soil, water, hot springs, radioactive waste and the deep crust of the earth. A gram of soil commonly holds some 40 million of them, and a millilitre of fresh water about a million. The human body is estimated to contain roughly as many bacterial cells as cells of its own, most of them in the gut. The word comes from the Greek bakterion, "small staff", because the first ones to be seen were rod-shaped.

Antonie van Leeuwenhoek, a draper of Delft, was the first to observe bacteria; he saw them in 1676 through a microscope with a single lens that he had made himself, and described them in letters to the Royal Society in London under the name of animalcules. The term bacterium was introduced by Christian Gottfried Ehrenberg in 1828. In 1859 Louis Pasteur demonstrated that fermentation is due to the growth of microbes and that this growth does not arise spontaneously. Robert Koch, a physician in Prussian Poland, proved in 1876 that anthrax is caused by a bacterium, and later drew up a set of criteria, known as Koch's postulates, by which the agent of a disease can be recognised. It was his assistant's wife, Fanny Hesse, who suggested agar, which she used for jellies, as a medium that does not melt in the incubator. Koch was awarded the Nobel Prize in 1905.

In shape bacteria are chiefly of three kinds: spheres, called cocci; rods, called bacilli; and twisted forms, which include the comma-shaped vibrios and the corkscrew-like spirochaetes. Cocci often stay together after dividing, and the pattern is characteristic: pairs in the pneumococcus, chains in Streptococcus, clusters resembling grapes in Staphylococcus. The cell wall is made of peptidoglycan, a mesh of sugars and short chains of amino acids. In 1884 the Danish physician Hans Christian Gram, while working in a Berlin morgue, devised a method of staining that divides bacteria into two classes. Those with a thick wall keep the violet dye and are termed Gram-positive; those with a thin wall and an outer membrane lose it in alcohol and are afterwards coloured pink with safranin. The result guides doctors in choosing an antibiotic.

Many bacteria move by means of flagella, stiff helical filaments driven by a rotary motor at their base, which spins at several hundred turns per second and draws its energy from the flow of protons across the membrane. Shorter appendages, the pili, serve for attachment and for the transfer of genes. Magnetotactic bacteria, discovered in 1975 by Richard Blakemore in the mud of a marsh near Woods Hole, contain crystals of magnetite arranged in a chain, with whose help they swim along the lines of the earth's magnetic field and so find layers poor in oxygen. When food is short, genera such as Bacillus and Clostridium form endospores, dormant bodies that survive boiling, ultraviolet light and disinfectants. To destroy these, instruments are heated in an autoclave to 121 degrees Celsius for at least 15 minutes under pressure.

Bacteria multiply by binary fission, and under favourable conditions Escherichia coli can divide every 20 minutes. In a closed culture four phases follow one another: the lag phase, in which the cells adapt; the exponential phase; the stationary phase, when nutrients run out; and the death phase. The genetic material is usually a single circular chromosome, to which small rings of DNA, the plasmids, may be added. Genes can pass between unrelated cells in three ways. Transformation, the uptake of naked DNA, was found by Frederick Griffith in 1928 in pneumococci; conjugation, by direct contact, was reported in 1946 by Joshua Lederberg and Edward Tatum; transduction, in which a virus acts as carrier, was discovered in 1951 by Lederberg and his student Norton Zinder. This exchange explains why resistance to drugs spreads so fast.

The metabolism of bacteria is more varied than that of all other organisms together. Cyanobacteria carry on photosynthesis like plants, and some 2.4 billion years ago they filled the air with oxygen, a change known as the Great Oxidation Event, which proved fatal to many anaerobic forms. Sergei Winogradsky, a Russian who worked in Strasbourg and Zurich, found in 1887 that Beggiatoa lives on hydrogen sulphide, and thus introduced the idea of chemosynthesis. Rhizobia, which dwell in nodules on the roots of peas, beans and clover, take nitrogen from the air and turn it into ammonia, receiving sugar from the plant in return; Martinus Beijerinck first isolated them in 1888. Others reverse the process and release nitrogen again. Acidithiobacillus is employed in mines to leach copper from poor ore, and Alcanivorax helped to clean up oil after the wreck of the Deepwater Horizon in 2010.

Only a small minority of bacteria cause illness. Cholera is due to Vibrio cholerae, which the Italian Filippo Pacini had already seen in 1854; plague to Yersinia pestis, isolated by Alexandre Yersin at Hong Kong in 1894; whooping cough to Bordetella pertussis; and Lyme disease to Borrelia burgdorferi, which is transmitted by ticks. Some produce toxins: that of Clostridium botulinum, the strongest poison known, blocks the release of acetylcholine and so paralyses muscles, while tetanus toxin has the opposite effect and causes cramps. In 1982 the Australians Barry Marshall and Robin Warren detected Helicobacter pylori in the stomach. As other doctors attributed ulcers to stress, Marshall drank a culture of it two years later, fell ill with gastritis, and cured himself with antibiotics. The pair received the Nobel Prize in 2005.

People made use of bacteria long before they knew of them. Lactobacillus and Streptococcus turn milk into yogurt and cheese, others produce vinegar, sauerkraut and soy sauce. Swiss cheese owes its holes to the gas given off by Propionibacterium. Since 1978 the gene for human insulin has been placed in Escherichia coli by the Californian company Genentech, and the product, sold as Humulin from 1982, replaced that from pigs and cattle. Bacillus thuringiensis, which kills caterpillars but is harmless to people, is sprayed on crops as an insecticide; it was first described by the Japanese biologist Shigetane Ishiwata in 1901 as the cause of a disease of silkworms. Streptomyces, an inhabitant of soil that gives earth its smell after rain, yields more than half of the antibiotics in use. Overuse of these drugs has bred resistant strains, of which MRSA, first noticed in Britain in 1961, is the best known.

? What do bacteria lack in their cell?
= nucleus | a nucleus
@ of a single cell without a nucleus

? Where was Thiomargarita magnifica discovered?
= mangrove swamps in Guadeloupe | Guadeloupe
@ was described in 2022 from mangrove swamps in Guadeloupe

? How many bacteria are in one gram of soil?
= some 40 million | 40 million
@ A gram of soil commonly holds some 40 million of them

? What does bakterion mean?
= small staff
@ The word comes from the Greek bakterion, "small staff"

? Who saw bacteria first?
= Antonie van Leeuwenhoek | Antonie van Leeuwenhoek, a draper of Delft
@ Antonie van Leeuwenhoek, a draper of Delft, was the first to observe

? What did he call them?
= animalcules
@ to the Royal Society in London under the name of animalcules

? What disease did Koch study in 1876?
= anthrax
@ proved in 1876 that anthrax is caused by a bacterium

? What did Fanny Hesse suggest?
= agar
@ Fanny Hesse, who suggested agar, which she used for jellies

? When did Koch get the Nobel Prize
= 1905
@ Koch was awarded the Nobel Prize in 1905

? What are spherical bacteria called?
= cocci
@ chiefly of three kinds: spheres, called cocci

? What is the cell wall made of?
= peptidoglycan
@ The cell wall is made of peptidoglycan, a mesh of sugars

? Where did Gram work when he devised the stain?
= Berlin morgue | in a Berlin morgue
@ while working in a Berlin morgue, devised a method of staining

? What colour do Gram-negative bacteria turn?
= pink
@ are afterwards coloured pink with safranin

? What do staphylococci clusters look like?
= grapes
@ clusters resembling grapes in Staphylococcus

? What are pili for?
= attachment and for the transfer of genes | attachment
@ the pili, serve for attachment and for the transfer of genes

? Who discovered magnetotactic bacteria?
= Richard Blakemore
@ discovered in 1975 by Richard Blakemore in the mud of a marsh

? What temperature is used in an autoclave?
= 121 degrees Celsius
@ are heated in an autoclave to 121 degrees Celsius

? What can endospores survive?
= boiling, ultraviolet light and disinfectants
@ dormant bodies that survive boiling, ultraviolet light and disinfectants

? How often can E. coli divide?
= every 20 minutes
@ Escherichia coli can divide every 20 minutes

? In which phase do cells adapt?
= lag phase | the lag phase
@ the lag phase, in which the cells adapt

? What acts as the carrier in transduction?
= a virus | virus
@ transduction, in which a virus acts as carrier

? In what year did Griffith find transformation?
= 1928
@ was found by Frederick Griffith in 1928 in pneumococci

? What filled the air with oxygen billions of years ago?
= Cyanobacteria
@ Cyanobacteria carry on photosynthesis like plants

? Who isolated rhizobia?
= Martinus Beijerinck
@ Martinus Beijerinck first isolated them in 1888

? What do rhizobia get from the plant?
= sugar
@ receiving sugar from the plant in return

? What is Acidithiobacillus used for?
= to leach copper from poor ore | leach copper from poor ore
@ is employed in mines to leach copper from poor ore

? How is Lyme disease transmitted?
= by ticks | ticks
@ Borrelia burgdorferi, which is transmitted by ticks

? Where did Yersin isolate the plague bacterium?
= Hong Kong | at Hong Kong
@ isolated by Alexandre Yersin at Hong Kong in 1894

? What does the botulinum toxin do?
= blocks the release of acetylcholine | blocks the release of acetylcholine and so paralyses muscles
@ blocks the release of acetylcholine and so paralyses muscles

? What gas-producing bacterium makes the holes in Swiss cheese?
= Propionibacterium
@ holes to the gas given off by Propionibacterium

? Which company put the insulin gene in bacteria?
= Genentech | the Californian company Genentech
@ by the Californian company Genentech

? MRSA was first noticed in what country?
= Britain
@ of which MRSA, first noticed in Britain in 1961

~ What advantage has kitchen jelly over other growth media?
= does not melt in the incubator
@ as a medium that does not melt in the incubator

~ How does the colouring technique help physicians?
= guides doctors in choosing an antibiotic | choosing an antibiotic
@ The result guides doctors in choosing an antibiotic

~ What do the mud dwellers look for with their built-in compass?
= layers poor in oxygen
@ and so find layers poor in oxygen

~ What is the consequence of swapping hereditary material between strangers?
= resistance to drugs spreads so fast
@ This exchange explains why resistance to drugs spreads so fast

~ How did an investigator test his theory on his own body?
= drank a culture of it | drank a culture
@ Marshall drank a culture of it two years later

~ Which substance of animal origin went out of use thanks to engineered microbes?
= that from pigs and cattle | pigs and cattle
@ replaced that from pigs and cattle

~ Which insects suffered from the illness that led to the discovery of a natural pesticide?
= silkworms
@ as the cause of a disease of silkworms

~ What keeps the whirling tail going?
= the flow of protons across the membrane | flow of protons
@ draws its energy from the flow of protons across the membrane

! How long is Beggiatoa?

! What did Ehrenberg observe in the gut?

! Who discovered endospores?

! When did Hans Christian Gram receive the Nobel Prize?

! What temperature kills magnetotactic bacteria?

! Who discovered the plasmids?

! How many people died of cholera in 1854?

! What causes Clostridium botulinum to grow in food?

! When was agar first used for jellies?

! Which antibiotic did Marshall take to cure himself?

! What insects transmit whooping cough?
