# Evolution of birds
Birds are descended from theropods, a group of two-legged and mostly meat-eating dinosaurs that also includes Tyrannosaurus, and according to the rules of modern classification they are dinosaurs themselves. Their closest relatives among living animals are the crocodiles, from whose ancestors theirs parted in the Triassic, about 250 million years ago. Within the theropods they are placed among the maniraptorans, together with the dromaeosaurs, to which Velociraptor belongs, and the troodontids. Features once regarded as peculiar to birds, such as feathers, hollow bones, the wishbone formed by the fused collarbones, and the habit of sitting on the eggs, are now known to have existed in dinosaurs that could not fly. What can be called the first bird is therefore largely a question of definition.

In 1860 a single feather turned up in the limestone of Solnhofen in Bavaria, a stone so fine-grained that it was quarried for printing; Hermann von Meyer described it in the following year and named the animal Archaeopteryx lithographica. A skeleton with impressions of wings was found in 1861. Its owner, the physician Karl Häberlein, who had accepted it from quarrymen in return for treatment, sold it to the British Museum together with other fossils for £700 so as to provide a dowry for his daughter. The most beautiful specimen, discovered around 1875, was bought with money from Werner von Siemens and is kept in Berlin. Archaeopteryx lived some 150 million years ago on islands in a shallow sea. It was about as big as a raven and had teeth, three claws on each hand and a long bony tail, but also feathers with asymmetrical vanes.

Thomas Henry Huxley, comparing it with the small dinosaur Compsognathus from the same stone, maintained in 1868 that birds had arisen from dinosaurs. The idea lost favour after 1926, when the Danish artist Gerhard Heilmann pointed out in The Origin of Birds that dinosaurs seemed to lack collarbones; he looked for the ancestors among more primitive reptiles instead. It was revived by John Ostrom of Yale University. In 1964 he discovered Deinonychus in Montana, an agile predator with a sickle-shaped claw, and in the 1970s he drew attention to its wrist, which contained a half-moon-shaped bone that allowed the hand to be folded sideways as birds do. Jacques Gauthier confirmed the relationship in 1986 by means of cladistics. Among the few who resisted was Alan Feduccia, an ornithologist at the University of North Carolina.

The decisive evidence came from Liaoning in north-eastern China, where volcanic ash had buried animals in lakes about 125 million years ago. In 1996 a farmer, Li Yumin, found the skeleton of a small dinosaur with a fringe of down along its back; he sold the two halves of the slab to two different museums. Named Sinosauropteryx by Ji Qiang and Ji Shu'an, it was the first dinosaur outside the line of birds for which such a covering was known. Caudipteryx, described in 1998, had true feathers on its tail and arms, and Microraptor, introduced by Xu Xing in 2003, wings on all four limbs. In 2010 two groups deduced colours from the shape of melanosomes, tiny bodies that contain pigment: Sinosauropteryx had a tail ringed with reddish brown and white, and Anchiornis a rust-coloured crest.

Feathers must at first have had other purposes than flight. The earliest were simple filaments, probably useful as insulation; later, broader ones may have served for display or for shading the brood, as is suggested by an oviraptorid from the Gobi Desert, found in 1993 lying on its nest with its arms spread. How flight began is disputed. According to the arboreal theory, put forward by Othniel Marsh in 1880, the ancestors glided down from trees, whereas the cursorial theory of Samuel Williston supposes that they took off while running on the ground. Kenneth Dial of the University of Montana proposed a third way in 2003: chicks of the chukar partridge, which cannot fly yet, beat their wings in order to run up steep slopes and even overhanging trunks. Flight may have arisen more than once, since Yi qi, a dinosaur from Hebei, had wings of skin.

During the Cretaceous birds became diverse. Jeholornis kept a long tail, while in Confuciusornis, known from hundreds of skeletons, the last vertebrae were fused into a short stump, the pygostyle, and a horny beak took the place of teeth. The most numerous group were the enantiornithes, or "opposite birds", recognised by Cyril Walker in 1981 and so called because the joint between the shoulder blade and the coracoid is built the other way round. Their chicks were able to look after themselves soon after hatching. To the branch leading to modern birds belong Ichthyornis, a toothed animal resembling a tern, and Hesperornis, a flightless diver nearly two metres long; both were found in the chalk of Kansas in the 1870s by expeditions of Marsh, whose monograph of 1880 Charles Darwin praised as the best support for his theory in twenty years.

About 66 million years ago an asteroid struck the coast of Yucatán. All dinosaurs died out with the exception of a few lines of modern birds, while the enantiornithes and the toothed birds vanished. Daniel Field and his colleagues suggested in 2018 that forests collapsed everywhere and that only species living on the ground came through; a beak fit for picking up seeds, which last for years in the soil, may also have been of advantage. The oldest certain members of the modern group date from shortly before the catastrophe: Vegavis, a relative of ducks from Vega Island in Antarctica, whose voice box has been preserved, and Asteriornis from Belgium, nicknamed the "Wonderchicken". Within perhaps ten million years after the impact nearly all of the main lines had come into being, so fast that their order is hard to establish.

Living birds number about 11,000 species and are divided into two branches. To the palaeognaths belong the ostrich, the rheas, the emu, the kiwis and the tinamous of South America, of which only the last can fly; all others are neognaths. Genetic studies show that the closest relatives of the kiwi are not the moas of New Zealand, exterminated by the Maori in the fifteenth century, but the extinct elephant birds of Madagascar, so that their ancestors must have arrived by air and lost the ability independently. In 2014 a consortium led by Erich Jarvis, Guojie Zhang and Tom Gilbert published a family tree based on the genomes of 48 species. It united flamingos with grebes and placed the falcons closer to parrots and songbirds than to hawks. More than half of all species are perching birds, which arose in Australia.

? What group are birds descended from?
= theropods
@ Birds are descended from theropods

? Which living animals are most closely related to birds?
= crocodiles | the crocodiles
@ Their closest relatives among living animals are the crocodiles

? To what group does Velociraptor belong?
= dromaeosaurs | the dromaeosaurs
@ together with the dromaeosaurs, to which Velociraptor belongs

? What is the wishbone formed by?
= the fused collarbones | fused collarbones
@ the wishbone formed by the fused collarbones

? who described the feather from Solnhofen
= Hermann von Meyer
@ Hermann von Meyer described it in the following year

? What was the limestone of Solnhofen quarried for?
= printing
@ so fine-grained that it was quarried for printing

? For how much money did Häberlein sell the fossil?
= £700
@ together with other fossils for £700

? Why did Häberlein sell the skeleton?
= to provide a dowry for his daughter | so as to provide a dowry for his daughter
@ so as to provide a dowry for his daughter

? How big was Archaeopteryx?
= about as big as a raven | as big as a raven
@ It was about as big as a raven

? To which dinosaur did Huxley compare Archaeopteryx?
= Compsognathus
@ comparing it with the small dinosaur Compsognathus

? What did Heilmann think dinosaurs lacked?
= collarbones
@ that dinosaurs seemed to lack collarbones

? What dinosaur was discovered by Ostrom in 1964?
= Deinonychus
@ In 1964 he discovered Deinonychus

? What method did Gauthier use?
= cladistics
@ by means of cladistics

? What was Alan Feduccia's profession?
= ornithologist
@ an ornithologist at the University of North Carolina

? What buried the animals of Liaoning?
= volcanic ash
@ where volcanic ash had buried animals in lakes

? Who found Sinosauropteryx?
= Li Yumin | a farmer, Li Yumin
@ In 1996 a farmer, Li Yumin, found

? What did the farmer do with the two halves of the slab?
= sold the two halves of the slab to two different museums | sold
@ sold the two halves of the slab to two different museums

? When was Caudipteryx described?
= 1998 | in 1998
@ Caudipteryx, described in 1998

? What are melanosomes?
= tiny bodies that contain pigment
@ melanosomes, tiny bodies that contain pigment

? What color was the crest of Anchiornis?
= rust-coloured
@ Anchiornis a rust-coloured crest

? What were the first feathers like?
= simple filaments
@ The earliest were simple filaments

? Where was the oviraptorid on the nest found?
= the Gobi Desert | Gobi Desert
@ an oviraptorid from the Gobi Desert

? Who put forward the arboreal theory?
= Othniel Marsh
@ put forward by Othniel Marsh in 1880

? what does the cursorial theory say
= they took off while running on the ground | that they took off while running on the ground
@ supposes that they took off while running on the ground

? What did Yi qi have?
= wings of skin
@ a dinosaur from Hebei, had wings of skin

? What is the pygostyle?
= a short stump | short stump
@ fused into a short stump, the pygostyle

? What replaced teeth in Confuciusornis?
= a horny beak | horny beak
@ a horny beak took the place of teeth

? In what year were the opposite birds recognized by Walker?
= 1981
@ recognised by Cyril Walker in 1981

? Ichthyornis was similar to which bird?
= a tern | tern
@ a toothed animal resembling a tern

? How long was Hesperornis?
= nearly two metres
@ a flightless diver nearly two metres long

? Where did the asteroid hit?
= the coast of Yucatán | coast of Yucatán
@ an asteroid struck the coast of Yucatán

? What is Asteriornis nicknamed?
= Wonderchicken
@ nicknamed the "Wonderchicken"

? Vegavis is a relative of which birds?
= ducks
@ Vegavis, a relative of ducks

? How many species of birds are alive today?
= about 11,000 | 11,000
@ Living birds number about 11,000 species

? Which palaeognaths are able to fly?
= tinamous | the tinamous
@ the tinamous of South America, of which only the last can fly

? With which birds were the flamingos united?
= grebes
@ It united flamingos with grebes

~ How did the medical man come to own the skeleton?
= in return for treatment | accepted it from quarrymen in return for treatment
@ had accepted it from quarrymen in return for treatment

~ What is the vanished kin of the small New Zealand bird?
= the extinct elephant birds of Madagascar | elephant birds of Madagascar | elephant birds
@ the extinct elephant birds of Madagascar

~ What habitat disaster explains the survival of earth-dwelling kinds?
= forests collapsed everywhere
@ suggested in 2018 that forests collapsed everywhere

~ Why do scholars struggle to sort out the sequence of branching?
= so fast
@ so fast that their order is hard to establish

~ On which landmass did the largest order originate?
= Australia
@ More than half of all species are perching birds, which arose in Australia

~ How mature were the young of the most common Mesozoic flock?
= able to look after themselves soon after hatching
@ Their chicks were able to look after themselves soon after hatching

~ Which renowned naturalist admired the American's book?
= Charles Darwin
@ Charles Darwin praised as the best support for his theory

~ What benefit could primitive plumage have brought?
= insulation
@ simple filaments, probably useful as insulation

! Who bought the first specimen of Deinonychus?

! In what year did Othniel Marsh discover Archaeopteryx?

! What colour was Archaeopteryx?

! Who exterminated the elephant birds?

! When did the enantiornithes first appear?

! Why did Jacques Gauthier reject cladistics?

! How much did Werner von Siemens pay for the specimen?

! What did Gerhard Heilmann discover in Montana?

! Which dinosaur survived the asteroid in China?

! How many genomes did Kenneth Dial examine?

! Where are the two halves of Sinosauropteryx kept?
