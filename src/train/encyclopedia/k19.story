# Cell membrane
The cell membrane, also called the plasma membrane, is the thin skin that separates the interior of every living cell from its surroundings. It is only about seven to ten nanometres thick, so that some ten thousand of them would have to be piled up to equal a sheet of paper, and cannot be seen with an ordinary microscope. Far from being a mere wrapping, it admits nutrients, expels waste, keeps concentrations of salts different on the two sides, receives signals and attaches the cell to its neighbours. Bacteria, fungi and plants possess in addition a cell wall, which lies outside the membrane, is much stiffer and lets most small molecules pass. Similar membranes surround the organelles within the cells of higher organisms, for instance the nucleus, which has two of them, and the mitochondria.

Its basic material consists of lipids. The most abundant of these, the phospholipids, have a head that attracts water and two tails of fatty acids that shun it; in water they arrange themselves spontaneously in a double layer, with the tails turned inwards. Among the phospholipids, phosphatidylcholine is usually the commonest in animals. Cholesterol, which is lacking in nearly all bacteria, makes up as much as a third or more of the lipid molecules in the plasma membranes of mammals, stiffens the layer at high temperatures and prevents it from freezing at low ones. Tails with double bonds are bent and keep the layer fluid: reindeer have more of them in the lower parts of their legs, and fish of cold seas are rich in them. The two halves differ, since phosphatidylserine lies almost entirely on the inner side; its appearance outside tells scavenging cells that the cell is dying.

Proteins account for about half the mass on average, but for only a fifth in the insulating sheath of nerves and for three quarters in the inner membrane of mitochondria. Integral proteins cross the layer, often with one or more spiral segments of some twenty amino acids, and can be removed only by detergents; peripheral ones are loosely attached to the surface. About a quarter of the human genes code for membrane proteins, and more than half of all drugs act on them. Chains of sugar are fastened to many proteins and lipids on the outer face and form a fuzzy coat, the glycocalyx, which protects the cell and serves as an identity card. The blood groups A, B and 0, discovered by Karl Landsteiner in Vienna in 1901, depend on small differences in such sugars on the red blood cells.

The existence of the membrane was inferred long before it was seen. Charles Ernest Overton, an English-born botanist at Zurich and a distant relative of Darwin, tested about five hundred substances in the 1890s and found that those soluble in oil enter cells most easily, from which he concluded that the boundary is fatty. Irving Langmuir spread oil films on water in 1917. Evert Gorter and François Grendel, a pair of Dutchmen in Leiden, dissolved the lipids from red blood cells with acetone in 1925, spread them out and obtained twice the surface of the cells, which proved that there are two layers; luckily, two errors in their experiment cancelled each other. James Danielli and Hugh Davson proposed in 1935 that the lipids are covered by protein on both sides, like the bread of a sandwich.

The electron microscope made membranes visible in the 1950s as two dark lines with a light one between them. J. David Robertson, who worked in London, inferred in 1959 that all membranes have the same structure, and spoke of the unit membrane. Decisive doubts arose when David Frye and Michael Edidin fused a mouse cell with a human one in 1970 and saw that the proteins, marked green and red, were thoroughly mixed after forty minutes at body temperature, but not in the cold. Seymour Jonathan Singer and Garth Nicolson published the fluid mosaic model in Science in February 1972: proteins float like icebergs in a sea of lipids. Kai Simons and Elina Ikonen added in 1997 the hypothesis of rafts, small patches rich in cholesterol and certain proteins, whose existence was long disputed because they are too small for the light microscope.

Oxygen, carbon dioxide and other small uncharged molecules slip through by diffusion, whereas ions and sugar need help. Channels are pores that open and close, some of them in response to voltage, others to a messenger; a single potassium channel lets through up to a hundred million ions in a second, and yet keeps out the smaller sodium. How it does so was shown by Roderick MacKinnon of New York, whose X-ray picture appeared in 1998. Peter Agre of Baltimore had discovered the channel for water, aquaporin, by chance in 1992 while he was studying the rhesus factor, and the two shared the Nobel Prize in chemistry in 2003. Carriers change their shape in order to move a molecule across. That for glucose in muscle is brought to the surface by insulin, a process which fails in many diabetics. In osmosis, water moves to the side with more dissolved matter.

Pumps work against the gradient and consume energy. The sodium pump, found by Jens Christian Skou in the nerves of crabs at Aarhus in 1957, expels three sodium ions and takes in two potassium ions for each molecule of ATP; it uses about a quarter of the energy of a resting human being, and in the brain even more. Digitalis, the poison of the foxglove, slows it down and thereby strengthens the heartbeat. Because of the unequal distribution of ions, the inside of a nerve cell is about seventy millivolts more negative than the outside. Alan Hodgkin and Andrew Huxley measured the rapid reversal of this voltage, the nerve impulse, in the giant fibre of the squid at Plymouth in 1939, a few weeks before the war interrupted their work. Peter Mitchell, who did his research in a manor house in Cornwall, explained in 1961 how a gradient of protons drives the formation of ATP.

Large particles are taken in by endocytosis, in which a piece of membrane folds inwards and is pinched off as a bubble. White blood cells devour bacteria in this way, as Ilya Mechnikov first saw at Messina in 1882 when he stuck rose thorns into starfish larvae. Michael Brown and Joseph Goldstein of Dallas found in the 1970s that cells capture cholesterol by means of a receptor which is defective in people with inherited high levels. In the reverse process, exocytosis, hormones and neurotransmitters are released. Messages from outside are often passed on by receptors that span the layer seven times, of which the human body has about eight hundred, including those for adrenaline and for smells. Viruses with an envelope, such as those of influenza and AIDS, borrow it from the membrane of their host, and are destroyed by soap for this reason. Cystic fibrosis is due to a faulty channel for chloride.

? What is another name of the cell membrane?
= the plasma membrane | plasma membrane
@ also called the plasma membrane

? How thick is the cell membrane?
= about seven to ten nanometres | seven to ten nanometres
@ only about seven to ten nanometres thick

? Which organisms have a cell wall besides the membrane?
= Bacteria, fungi and plants
@ Bacteria, fungi and plants possess in addition

? How many membranes surround the nucleus?
= two
@ for instance the nucleus, which has two of them

? What do phospholipids do when they are put in water?
= arrange themselves spontaneously in a double layer | arrange themselves in a double layer
@ in water they arrange themselves spontaneously in a double layer

? which phospholipid is most common in animals
= phosphatidylcholine
@ phosphatidylcholine is usually the commonest

? What effect does cholesterol have at high temperatures?
= stiffens the layer
@ stiffens the layer at high temperatures

? What kind of tails keep the layer fluid?
= Tails with double bonds
@ Tails with double bonds are bent

? Where do reindeer have more bent tails?
= the lower parts of their legs | in the lower parts of their legs
@ in the lower parts of their legs

? What does phosphatidylserine on the outside tell scavenging cells?
= the cell is dying | that the cell is dying
@ tells scavenging cells that the cell is dying

? How much of the mass of a membrane is protein on average?
= about half | half
@ account for about half the mass on average

? With what can integral proteins be removed?
= detergents | only by detergents
@ can be removed only by detergents

? What percentage or share of human genes code for membrane proteins?
= a quarter | About a quarter
@ About a quarter of the human genes

? What is the fuzzy coat of sugars called?
= the glycocalyx | glycocalyx
@ form a fuzzy coat, the glycocalyx

? Who discovered the blood groups?
= Karl Landsteiner
@ discovered by Karl Landsteiner in Vienna

? How many substances were tested by Overton?
= about five hundred | five hundred
@ tested about five hundred substances

? What did Overton conclude about the boundary?
= the boundary is fatty | fatty
@ concluded that the boundary is fatty

? What liquid did Gorter and Grendel use to dissolve the lipids?
= acetone
@ from red blood cells with acetone

? Where did Gorter and Grendel do their experiment?
= Leiden
@ a pair of Dutchmen in Leiden

? What did Danielli and Davson propose?
= the lipids are covered by protein on both sides | that the lipids are covered by protein on both sides
@ that the lipids are covered by protein on both sides

? What do membranes look like in the electron microscope?
= two dark lines with a light one between them
@ as two dark lines with a light one between them

? Who spoke of the unit membrane?
= J. David Robertson | Robertson
@ J. David Robertson, who worked in London

? What cells did Frye and Edidin fuse?
= a mouse cell with a human one
@ fused a mouse cell with a human one

? In which journal did the fluid mosaic model appear?
= Science
@ the fluid mosaic model in Science

? Why was the existence of rafts disputed for so long?
= they are too small for the light microscope | because they are too small for the light microscope
@ because they are too small for the light microscope

? How do oxygen and carbon dioxide get through the membrane?
= by diffusion | diffusion
@ slip through by diffusion

? How many ions can pass a potassium channel per second?
= up to a hundred million | a hundred million
@ lets through up to a hundred million ions

? What did Peter Agre discover in 1992?
= aquaporin | the channel for water, aquaporin
@ the channel for water, aquaporin

? What was Agre studying when he made his discovery?
= the rhesus factor | rhesus factor
@ while he was studying the rhesus factor

? What brings the glucose carrier to the surface?
= insulin
@ brought to the surface by insulin

? In which animals did Skou find the sodium pump?
= crabs
@ in the nerves of crabs at Aarhus

? How many sodium ions are expelled for each molecule of ATP?
= three
@ expels three sodium ions

? How much energy does the sodium pump use in a resting person?
= about a quarter | about a quarter of the energy
@ it uses about a quarter of the energy

? Where did Hodgkin and Huxley measure the nerve impulse?
= Plymouth | in the giant fibre of the squid at Plymouth
@ in the giant fibre of the squid at Plymouth

? What did Mitchell explain in 1961?
= how a gradient of protons drives the formation of ATP
@ how a gradient of protons drives the formation of ATP

? What is it called when a piece of the membrane folds inwards and takes in particles?
= endocytosis
@ Large particles are taken in by endocytosis

? Mechnikov stuck what into starfish larvae?
= rose thorns
@ when he stuck rose thorns into starfish larvae

? What is released in exocytosis?
= hormones and neurotransmitters
@ exocytosis, hormones and neurotransmitters are released

? What is cystic fibrosis due to?
= a faulty channel for chloride | faulty channel for chloride
@ due to a faulty channel for chloride

~ Why does washing one's hands kill the agent of flu?
= borrow it from the membrane of their host
@ borrow it from the membrane of their host

~ What comparison from polar waters did two Americans choose in 1972?
= icebergs | icebergs in a sea of lipids
@ proteins float like icebergs in a sea of lipids

~ Which garden plant yields a remedy for a weak heart?
= foxglove | the foxglove
@ Digitalis, the poison of the foxglove

~ To what snack did the scientists of the thirties liken the structure?
= sandwich | a sandwich
@ like the bread of a sandwich

~ By what stroke of fortune did the Dutch pair get the right result?
= two errors in their experiment cancelled each other
@ two errors in their experiment cancelled each other

~ In what sort of building did the lonely English scholar run his laboratory?
= manor house | a manor house in Cornwall
@ his research in a manor house in Cornwall

~ Which event stopped the study of the marine animal's giant fibre?
= the war | war
@ before the war interrupted their work

~ At what do the majority of medicines aim?
= membrane proteins
@ code for membrane proteins

! Who gave the cell membrane its name?
! When was Overton born?
! How many layers did Langmuir find?
! Which proteins are found in the cell wall?
! Why did Edidin use green and red cells from crabs?
! In what year did Skou receive the Nobel Prize?
! Who proved that rafts do not exist?
! How thick is the cell wall of fungi?
! What did Huxley do during the war?
! Which drug repairs the chloride channel?
! How many receptors does a starfish larva have?
