# Octopus
An octopus is a soft-bodied mollusc with eight arms that belongs, like the squids, cuttlefish and nautiluses, to the class Cephalopoda. About 300 species have been described, and together they form the order Octopoda, a name introduced by the English zoologist William Elford Leach in 1818. The largest is the giant Pacific octopus, adults of which usually weigh around 15 kilograms, with an arm span of over four metres, although far heavier specimens have been claimed; the smallest, Octopus wolfi, is less than 2.5 centimetres long and weighs under a gram. Because the word comes from Greek and not from Latin, the plural "octopi" is regarded as mistaken by most grammarians, who recommend "octopuses"; the learned form "octopodes" is rarely used.

With no skeleton inside or out, the octopus can squeeze through any gap that is wider than its beak, the only hard part of its body. The beak, made of chitin and situated in the middle of the arms, serves to break open shells, and behind it lies a rough tongue, the radula. On the underside each arm carries one or two rows of suckers, which are able not only to grip but also to taste what they touch. The large sac that looks like a head is really the mantle, a muscular bag enclosing the gills, the hearts and the digestive organs. An arm that is bitten off grows again within a few months. Two suborders are distinguished: the Incirrina, which include nearly all the familiar shallow-water forms, and the Cirrina, deep-sea animals with fins and small filaments along the arms.

The circulatory system is unusual in having three hearts. Two branchial hearts pump blood through the gills, while a single systemic heart drives it around the rest of the body; the latter stops beating when the animal swims, which explains why an octopus tires quickly and prefers to crawl. Its blood is blue, since oxygen is bound by haemocyanin, a protein containing copper, instead of the iron-based haemoglobin of vertebrates. Haemocyanin carries oxygen more efficiently in cold water poor in oxygen, but it makes the blood thick, so that considerable pressure is needed to move it. To escape, the animal expels water from the mantle through a funnel called the siphon and shoots backwards by jet propulsion. The lifespan is short, from six months in small species to about five years in the giant Pacific octopus.

Of the roughly 500 million neurons of a common octopus, about two thirds lie in the arms, each of which can carry out simple actions without orders from the brain. Octopuses are widely considered the most intelligent invertebrates: they learn to open jars, tell shapes and patterns apart, and have been seen to play with floating bottles. In 2009 researchers in Indonesia reported that the veined octopus collects halves of coconut shells and carries them along to assemble a shelter later, behaviour that they interpreted as the use of tools. Escapes from aquariums are frequent. Inky, an octopus kept at the National Aquarium of New Zealand in Napier, slipped through a gap in his tank in 2016 and reached the sea by way of a drainpipe 50 metres long.

For camouflage the skin contains thousands of chromatophores, elastic sacs of yellow, red, brown or black pigment that are stretched by muscles, as well as iridophores, which reflect light and produce metallic blues and greens. By raising small bumps named papillae, the animal imitates the texture of rocks or seaweed. Strangely, most octopuses appear to be colour-blind, possessing only a single visual pigment. The mimic octopus, discovered off the coast of Sulawesi in 1998, goes further and copies the shape and movement of lionfish, flatfish and sea snakes. When threatened, many species discharge a cloud of ink, consisting mostly of melanin, that hides their retreat and dulls the smell of sharks and other pursuers. The blue-ringed octopus, on the contrary, warns its enemies by flashing bright rings.

All octopuses are thought to be venomous to some degree, but only the blue-ringed octopuses of the Indian and Pacific Oceans are known to be deadly to humans. Their poison is tetrodotoxin, the same substance that occurs in pufferfish; it is produced by bacteria living in the salivary glands, and it kills by paralysing the muscles needed for breathing. No antidote exists, but victims who are given artificial respiration in time usually recover. The ordinary prey consists of crabs, clams, snails and small fish. A shell that cannot be pulled apart is drilled with the radula, whereupon saliva is injected to loosen the muscles. Empty shells pile up at the entrance of the den, forming a heap that divers call a midden and that betrays the presence of the occupant.

Reproduction ends in death for both sexes. The male transfers packets of sperm, the spermatophores, with a specially modified arm, the hectocotylus; in the argonaut this arm breaks off and remains inside the female. Georges Cuvier, who found such a detached arm in 1829, mistook it for a parasitic worm and gave it the name Hectocotylus. The male dies soon after mating. The female attaches her eggs, up to 200,000 of them in some species, to the roof of a den, guards them, fans them with fresh water and stops eating altogether, and by the time they hatch she has wasted away. The process is controlled by the optic gland: females from which this organ was removed by Jerome Wodinsky in 1977 abandoned their eggs, resumed feeding and lived longer. In 2014 biologists reported a deep-sea mother off California that had brooded for 53 months.

Octopuses have been eaten since antiquity and appear on Minoan vases of about 1500 BC. In Japan they are the chief ingredient of takoyaki, a snack from Osaka, while in Galicia they are boiled, sprinkled with paprika and served on wooden plates. In fishing villages of the Mediterranean they are caught in clay pots, which the animals take for safe holes. The sea monster known as the kraken, described by the Danish bishop Erik Pontoppidan in the 1750s, is usually traced to giant squid, but Victor Hugo made a man-eating octopus famous in Toilers of the Sea, a novel of 1866 set on Guernsey. During the football World Cup of 2010 an octopus named Paul, kept at Oberhausen in Germany, became a celebrity by correctly predicting the winner of eight matches. A proposal to farm octopuses in the Canary Islands has been opposed by animal welfare groups.

? What class do octopuses belong to?
= Cephalopoda
@ to the class Cephalopoda

? Who introduced the name Octopoda?
= William Elford Leach | the English zoologist William Elford Leach
@ a name introduced by the English zoologist William Elford Leach in 1818

? What plural of octopus do most grammarians recommend?
= octopuses
@ by most grammarians, who recommend "octopuses"

? How much does Octopus wolfi weigh?
= under a gram
@ is less than 2.5 centimetres long and weighs under a gram

? What is the only hard part of an octopus?
= beak | its beak
@ wider than its beak, the only hard part of its body

? What is the beak of an octopus made of
= chitin
@ The beak, made of chitin and situated in the middle of the arms

? What can suckers do besides grip?
= taste what they touch | taste
@ not only to grip but also to taste what they touch

? Which suborder lives in the deep sea and has fins?
= Cirrina | the Cirrina
@ and the Cirrina, deep-sea animals with fins

? How many hearts does an octopus have?
= three
@ The circulatory system is unusual in having three hearts

? What protein carries oxygen in octopus blood?
= haemocyanin
@ since oxygen is bound by haemocyanin, a protein containing copper

? What is the funnel through which it expels water called?
= siphon | the siphon
@ expels water from the mantle through a funnel called the siphon

? Why do octopuses prefer crawling?
= the latter stops beating when the animal swims | stops beating when the animal swims
@ the latter stops beating when the animal swims, which explains why

? What portion of its neurons are in the arms?
= about two thirds | two thirds
@ about two thirds lie in the arms

? What does the veined octopus carry around?
= halves of coconut shells | coconut shells
@ the veined octopus collects halves of coconut shells

? How did Inky get to the sea?
= by way of a drainpipe | by way of a drainpipe 50 metres long | drainpipe
@ reached the sea by way of a drainpipe 50 metres long

? What are chromatophores?
= elastic sacs of yellow, red, brown or black pigment | elastic sacs
@ chromatophores, elastic sacs of yellow, red, brown or black pigment

? What animals does the mimic octopus copy?
= lionfish, flatfish and sea snakes
@ the shape and movement of lionfish, flatfish and sea snakes

? When was the mimic octopus discovered?
= 1998
@ discovered off the coast of Sulawesi in 1998

? What does octopus ink mostly consist of?
= melanin
@ a cloud of ink, consisting mostly of melanin

? What poison do blue-ringed octopuses have?
= tetrodotoxin
@ Their poison is tetrodotoxin, the same substance

? Where does the bacteria that makes the poison live?
= salivary glands | in the salivary glands
@ it is produced by bacteria living in the salivary glands

? What do divers call the heap of shells at the den?
= midden | a midden
@ a heap that divers call a midden

? How does the poison kill?
= by paralysing the muscles needed for breathing | paralysing the muscles needed for breathing
@ it kills by paralysing the muscles needed for breathing

? What is the modified arm of the male called?
= hectocotylus | the hectocotylus
@ with a specially modified arm, the hectocotylus

? What did Cuvier think the arm was?
= parasitic worm | a parasitic worm
@ mistook it for a parasitic worm

? Which organ controls the death of the females?
= optic gland | the optic gland
@ The process is controlled by the optic gland

? How long did the octopus off California brood her eggs?
= 53 months
@ a deep-sea mother off California that had brooded for 53 months

? What city does takoyaki come from?
= Osaka
@ takoyaki, a snack from Osaka

? In which year was Toilers of the Sea published?
= 1866
@ Toilers of the Sea, a novel of 1866 set on Guernsey

? The kraken was described by which bishop?
= Erik Pontoppidan | the Danish bishop Erik Pontoppidan
@ described by the Danish bishop Erik Pontoppidan in the 1750s

? How many matches did Paul predict?
= eight
@ correctly predicting the winner of eight matches

~ What disadvantage does the copper compound bring?
= makes the blood thick | it makes the blood thick
@ but it makes the blood thick, so that considerable pressure is needed

~ Which limitation of eyesight is surprising in such masters of disguise?
= colour-blind
@ most octopuses appear to be colour-blind

~ What treatment can save somebody who has been bitten?
= artificial respiration
@ victims who are given artificial respiration in time usually recover

~ What did starving mothers do after the surgeon took out their organ?
= abandoned their eggs, resumed feeding and lived longer
@ abandoned their eggs, resumed feeding and lived longer

~ What vessels serve as traps along southern European shores?
= clay pots
@ they are caught in clay pots

~ Who objects to raising the animals for food?
= animal welfare groups
@ has been opposed by animal welfare groups

~ How can the creature make its surface feel like stone or algae?
= By raising small bumps | By raising small bumps named papillae
@ By raising small bumps named papillae, the animal imitates the texture

~ What becomes of a limb that has been lost to a predator?
= grows again | grows again within a few months
@ An arm that is bitten off grows again within a few months

! How many species of squid are there?

! Who discovered the mimic octopus?

! How old was Inky when he escaped?

! What is the antidote to tetrodotoxin?

! In which year did Cuvier remove the optic gland?

! Who wrote the novel about the kraken?

! When did the octopus Paul die?

! How many neurons does the giant Pacific octopus have?

! Which company wants to farm octopuses in the Canary Islands?

! What do the iridophores of the nautilus reflect?

! How deep does the Cirrina live?
