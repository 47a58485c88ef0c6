# Dinosaur
Dinosaurs are a diverse group of reptiles that first appeared in the Triassic period, between about 245 and 233 million years ago, and were the dominant land vertebrates from the Jurassic until the end of the Cretaceous. The name Dinosauria was coined by the English anatomist Richard Owen, who presented it in print in 1842; it is formed from the Greek words deinos, "terrible", and sauros, "lizard", although Owen intended to evoke their size and majesty rather than their fearfulness. Since birds descend from one branch of the group, biologists now regard them as living dinosaurs and speak of the rest as non-avian dinosaurs. Over a thousand genera of these have been named. Pterosaurs, which flew, and ichthyosaurs and plesiosaurs, which swam, are often called dinosaurs by laymen, but they are not.

Fossil bones had been known long before they were understood. In 1676 a piece of a thigh bone from a quarry near Oxford was figured by Robert Plot, who took it for that of a giant man. William Buckland, the first reader in geology at Oxford University, described Megalosaurus in 1824, which was thus the first dinosaur to receive a scientific name. The second was Iguanodon, whose teeth were found in Sussex by Gideon Mantell, a country doctor, or, according to a story now doubted, by his wife Mary Ann; he published it in 1825, having noticed that the teeth resembled those of an iguana. In 1854 life-sized models of both, sculpted by Benjamin Waterhouse Hawkins with advice from Owen, were set up in the park of the Crystal Palace in London, where they still stand. They show the thumb spike of Iguanodon on its nose.

In the United States the study began in 1858, when William Foulke recognised a nearly complete skeleton, later named Hadrosaurus foulkii, in a marl pit at Haddonfield, New Jersey. Its short forelimbs convinced Joseph Leidy that the animal could have stood on two legs. What became known as the Bone Wars was a bitter rivalry between two wealthy palaeontologists, Edward Drinker Cope of Philadelphia and Othniel Charles Marsh of Yale, which lasted from the 1870s until Cope's death in 1897. They bribed quarrymen, spied on each other and even had fossils smashed to keep them from the competitor. By the end, Marsh had named 80 new species of dinosaur and Cope 56, but both had ruined themselves. To Marsh we owe Stegosaurus, Triceratops and Allosaurus; the latter's best deposits lie in the Morrison Formation of Colorado, Wyoming and Utah.

Traditionally dinosaurs are divided according to the structure of the hip, a distinction introduced by Harry Seeley in 1887. In the Saurischia, or lizard-hipped forms, the pubis points forward; these comprise the theropods, two-legged and mostly carnivorous, and the sauropodomorphs, long-necked plant eaters. In the Ornithischia, the bird-hipped forms, it points backward. Oddly enough, birds are descended from the lizard-hipped branch. To the Ornithischia belong the armoured ankylosaurs, the plated stegosaurs, the horned ceratopsians and the duck-billed hadrosaurs, all of which fed on plants. In 2017 Matthew Baron, David Norman and Paul Barrett suggested, after comparing hundreds of characters in 74 species, that theropods are closer to the Ornithischia; the group thus united they named Ornithoscelida. Their proposal has not been generally accepted.

The largest land animals of all time were sauropods. Argentinosaurus, found in 1987 by a farmer, Guillermo Heredia, who mistook the leg for petrified wood, may have weighed 70 tonnes or more and measured over 30 metres. Patagotitan, of similar dimensions, was described in 2017 from the bones of six individuals dug up in the province of Chubut. Such sizes were possible because the vertebrae contained air sacs, which made them light, and because food was swallowed without chewing, so that the head could stay small. At the other extreme, Anchiornis and other feathered forms from China were about as long as a crow. Tyrannosaurus rex, described by Henry Fairfield Osborn in 1905 from a skeleton that Barnum Brown had excavated in Montana, was about 12 metres long and had a bite estimated at 35,000 newtons or more.

It was long taken for granted that dinosaurs were sluggish and cold-blooded. The image changed with the so-called Dinosaur Renaissance, which was set off in 1969 by John Ostrom's account of Deinonychus, an agile predator with a sickle claw on the second toe. His student Robert Bakker argued in The Dinosaur Heresies, a book of 1986, that they were warm-blooded. Ostrom himself revived the view, first advanced by Thomas Henry Huxley in the 1860s, that birds arose from them. Decisive support came in 1996, when Sinosauropteryx, a small animal with a coat of downy filaments, was announced from Liaoning province in China; in 2010 pigment grains in these showed that its tail had been banded in ginger and white. Archaeopteryx, discovered in Bavarian limestone in 1861, has feathered wings, but also teeth and a bony tail.

Much is known about behaviour too. At Egg Mountain in Montana, Jack Horner and Robert Makela excavated, from 1978 onwards, nests of a duck-billed dinosaur to which they gave the name Maiasaura, "good mother lizard", because the young seemed to have been fed by their parents. An Oviraptor found in Mongolia in 1923 lay near eggs and was accordingly called "egg thief"; seventy years later an embryo in such an egg proved that it had been its own parent. The fighting dinosaurs, unearthed by a Polish-Mongolian expedition in the Gobi in 1971, are a Velociraptor and a Protoceratops locked in combat, presumably buried by a collapsing dune. Trackways reveal that sauropods walked in herds. Growth lines in the bones, comparable with the rings of a tree, indicate that Tyrannosaurus lived for about 30 years.

The non-avian dinosaurs perished about 66 million years ago. In 1980 the physicist Luis Alvarez and his son Walter, a geologist, reported that clay from the boundary between the Cretaceous and the Paleogene at Gubbio in Italy contained a remarkable quantity of iridium, an element rare on Earth but common in meteorites, and inferred that an asteroid about ten kilometres wide had struck the planet. The crater, some 180 kilometres across, was identified in 1991 at Chicxulub on the coast of Yucatán, where Glen Penfield, who was searching for oil, had noticed a ring-shaped anomaly in 1978. Soot and sulphate blocked out the sun for months or years, plants withered and food chains collapsed. Some researchers, among them Gerta Keller of Princeton, attach greater weight to the eruptions that created the Deccan Traps in India. Mammals, crocodiles, turtles and some birds outlived the catastrophe.

? Who invented the name Dinosauria?
= Richard Owen | the English anatomist Richard Owen
@ was coined by the English anatomist Richard Owen

? What does the word deinos mean?
= terrible
@ from the Greek words deinos, "terrible"

? In what period did dinosaurs first appear?
= Triassic | the Triassic period
@ first appeared in the Triassic period

? What living animals are considered dinosaurs?
= birds
@ Since birds descend from one branch of the group

? What did Robert Plot think the thigh bone was?
= a giant man | that of a giant man
@ who took it for that of a giant man

? What was the first dinosaur to be given a scientific name?
= Megalosaurus
@ described Megalosaurus in 1824, which was thus the first dinosaur

? What was Gideon Mantell's profession?
= country doctor | a country doctor
@ by Gideon Mantell, a country doctor

? The models at Crystal Palace were sculpted by whom?
= Benjamin Waterhouse Hawkins
@ sculpted by Benjamin Waterhouse Hawkins with advice from Owen

? Where was Hadrosaurus found?
= Haddonfield, New Jersey | a marl pit at Haddonfield, New Jersey
@ in a marl pit at Haddonfield, New Jersey

? How many dinosaur species did Marsh name?
= 80
@ Marsh had named 80 new species of dinosaur

? What was the rivalry of Cope and Marsh called?
= Bone Wars | the Bone Wars
@ What became known as the Bone Wars was a bitter rivalry

? What did Leidy conclude from the short forelimbs?
= the animal could have stood on two legs | could have stood on two legs
@ that the animal could have stood on two legs

? In which year did Seeley divide dinosaurs by their hips?
= 1887
@ a distinction introduced by Harry Seeley in 1887

? what did ornithischians eat
= plants
@ the duck-billed hadrosaurs, all of which fed on plants

? Which way does the pubis point in the Saurischia?
= forward
@ or lizard-hipped forms, the pubis points forward

? What was the name of the group proposed in 2017?
= Ornithoscelida
@ the group thus united they named Ornithoscelida

? Who found Argentinosaurus?
= Guillermo Heredia | a farmer, Guillermo Heredia
@ found in 1987 by a farmer, Guillermo Heredia

? What made the vertebrae of sauropods light?
= air sacs
@ the vertebrae contained air sacs, which made them light

? In what province was Patagotitan dug up?
= Chubut
@ dug up in the province of Chubut

? How long was Tyrannosaurus rex?
= about 12 metres | 12 metres
@ was about 12 metres long and had a bite estimated

? What started the Dinosaur Renaissance?
= John Ostrom's account of Deinonychus | John Ostrom's account of Deinonychus, an agile predator
@ in 1969 by John Ostrom's account of Deinonychus, an agile predator

? What did Bakker argue in his book?
= that they were warm-blooded | they were warm-blooded
@ a book of 1986, that they were warm-blooded

? What colours was the tail of Sinosauropteryx?
= ginger and white
@ its tail had been banded in ginger and white

? Where was Archaeopteryx discovered?
= Bavarian limestone | in Bavarian limestone
@ Archaeopteryx, discovered in Bavarian limestone in 1861

? What does Maiasaura mean?
= good mother lizard
@ they gave the name Maiasaura, "good mother lizard"

? Which two dinosaurs were locked in combat?
= Velociraptor and a Protoceratops | a Velociraptor and a Protoceratops
@ are a Velociraptor and a Protoceratops locked in combat

? How long did Tyrannosaurus live?
= about 30 years | for about 30 years
@ indicate that Tyrannosaurus lived for about 30 years

? What element was abundant in the clay of Gubbio?
= iridium
@ contained a remarkable quantity of iridium

? How wide is the Chicxulub crater?
= 180 kilometres | some 180 kilometres
@ The crater, some 180 kilometres across

? What was Glen Penfield looking for?
= oil
@ where Glen Penfield, who was searching for oil

? Why did plants wither?
= Soot and sulphate blocked out the sun | Soot and sulphate blocked out the sun for months or years
@ Soot and sulphate blocked out the sun for months or years

~ Which error can be seen in the old London sculptures?
= the thumb spike of Iguanodon on its nose | thumb spike of Iguanodon on its nose
@ They show the thumb spike of Iguanodon on its nose

~ What did the feuding collectors do to stop a rival obtaining specimens?
= had fossils smashed | even had fossils smashed
@ even had fossils smashed to keep them from the competitor

~ How has the scientific community reacted to the trio's new family tree?
= has not been generally accepted | not been generally accepted
@ Their proposal has not been generally accepted

~ What did the man who stumbled on the giant first believe he had in front of him?
= petrified wood
@ who mistook the leg for petrified wood

~ Which Victorian was first to say that fowl have such ancestry?
= Thomas Henry Huxley
@ first advanced by Thomas Henry Huxley in the 1860s

~ What cleared the supposed robber of guilt?
= an embryo in such an egg | embryo
@ an embryo in such an egg proved that it had been its own parent

~ What natural event may have killed the two duellists?
= collapsing dune | a collapsing dune
@ presumably buried by a collapsing dune

~ Which rival cause does the Princeton scholar favour?
= eruptions that created the Deccan Traps | the eruptions that created the Deccan Traps in India
@ the eruptions that created the Deccan Traps in India

! How many genera of pterosaur have been named?

! When did Marsh die?

! Who excavated the Megalosaurus that Buckland described?

! How long was Deinonychus?

! What was Mary Ann Mantell's profession?

! Who opposed the theory of Luis Alvarez in Italy?

! Where was the first skeleton of Stegosaurus found?

! How much did Patagotitan weigh?

! When was the name Ornithischia changed?

! What did Jack Horner find in Mongolia?

! How many eggs did Oviraptor lay?
