# Ant
Ants are social insects of the family Formicidae which, along with wasps and bees, belong to the order Hymenoptera. They evolved from wasp-like ancestors in the Cretaceous period and became diverse after the rise of flowering plants. More than 13,800 species have been described, and the total is estimated at about 22,000. They are easily recognised by their elbowed antennae and by the petiole, a node-like narrowing between the second and third parts of the body. A team led by Patrick Schultheiss calculated in 2022 that some 20 quadrillion ants are alive at any moment. They have colonised almost every landmass; the only places that lack native species are Antarctica, Greenland, Iceland and certain remote islands, among them parts of Polynesia.

In 1966 Edward Osborne Wilson and two colleagues identified Sphecomyrma, an ant enclosed in amber from New Jersey about 92 million years old, which united features of ants with those of wasps. It had been picked up at Cliffwood Beach by a retired couple, Edmund and Alice Frey, after whom the species was named Sphecomyrma freyi. Older still are the so-called hell ants, such as Haidomyrmex, which had scythe-like jaws that moved vertically rather than sideways; they are known from Burmese amber and died out with the dinosaurs. During the Cretaceous ants seem to have been scarce, making up only about one per cent of the insects found. By the Oligocene and Miocene, however, they account for 20 to 40 per cent of all insects in the major fossil deposits, Baltic and Dominican amber included.

The body is divided into head, mesosoma and metasoma. Compound eyes are good at noticing movement, but three small ocelli on top of the head, which occur mainly in winged individuals, detect only the level of light and its polarisation. The antennae perceive chemicals, air currents and vibrations, and serve to send and receive signals through touch. With its mandibles an ant carries food, builds nests and defends itself; the trap-jaw ant Odontomachus shuts them at up to 230 kilometres per hour and can hurl itself backwards by striking the ground. Having no lungs, ants breathe through tiny valves called spiracles. In the rear lie the reproductive organs and, in many species, a sting connected with a venom gland; the wood ants have lost the sting and spray formic acid instead, a substance first distilled from ants by John Ray in 1671.

Development passes through egg, larva, pupa and adult. If an egg is fertilised, the progeny will be female and diploid; if it is not, it will be a haploid male. Whether a female becomes a queen or a worker depends largely on the food that she receives as a larva. Larvae, which are legless, are fed by workers by trophallaxis, a process in which liquid food held in the crop is regurgitated. Larvae and pupae have to be kept at fairly constant temperatures, and for this reason are often moved about among the chambers of the nest. A new worker spends her first days caring for the queen and the young, then advances to digging, and later to defending the nest and foraging, the most dangerous task. Queens can live for up to 30 years, workers from one to three years, whereas males survive for only a few weeks.

Communication relies chiefly on pheromones. A forager that finds food marks a trail on the way home; others follow it and reinforce it, and when the food is exhausted no more marks are made and the scent slowly evaporates. A crushed ant emits an alarm pheromone that drives nearby workers into an attack frenzy. Desert ants of the genus Cataglyphis, which hunt in the Sahara at temperatures of 50 degrees Celsius or more, find their way differently: they keep count of their steps and measure direction by the position of the sun. In 2006 Matthias Wittlinger proved this by gluing stilts of pig bristle to their legs, whereupon the animals walked too far, whereas others whose legs had been shortened stopped too early. Some species produce sounds by stridulation, rubbing segments of the abdomen together.

Leafcutter ants, found from the southern United States to Argentina, cut pieces of leaves which they cannot digest themselves but on which they grow a fungus that is the sole food of their larvae. To suppress a parasitic mould named Escovopsis, they carry on their bodies bacteria that produce antibiotics. A mature nest of the genus Atta may hold several million ants and strip a citrus tree in a single night. Other ants keep aphids as a kind of livestock, protecting them from ladybirds in exchange for honeydew, a sweet liquid which the aphids secrete. In the bullhorn acacia of Central America the ant Pseudomyrmex lives in the hollow thorns, feeds on nectar and on nutritious tips of the leaflets, and in return attacks browsing animals and clips back competing plants; Daniel Janzen demonstrated this mutual benefit in the 1960s.

Not all colonies are peaceful. Army ants of South America and driver ants of Africa have no permanent nest, but alternate between a stationary and a nomadic phase, in which swarms of hundreds of thousands sweep the forest floor; at night the former form a bivouac out of their own linked bodies. Amazon ants, whose dagger-shaped jaws are useless for nursing, raid the nests of related species, steal pupae and let the stolen workers do all the labour, without which they would starve. The Argentine ant, carried round the world by trade, has formed a supercolony that stretches for about 6,000 kilometres along the coast of southern Europe, from Italy to Portugal, and whose members do not fight one another. Red imported fire ants reached Mobile, Alabama, from South America in the 1930s and now cost the United States over five billion dollars a year in damage, treatment and control.

Chinese citrus growers hung nests of weaver ants in their trees as early as about 300 AD, the oldest known instance of biological pest control. In several parts of the world the jaws of soldier ants were employed as sutures: the wound was pressed together, the ants were made to bite, and their bodies were cut off. In the Mexican dish escamoles, larvae and pupae are fried, and they fetch high prices; in Colombia the queens of leafcutters, called hormigas culonas, are toasted alive. Justin Schmidt, an entomologist from Arizona who ranked the pain of insect stings, placed the bullet ant at the top of his scale. Proverbs and the fable of Aesop hold up the ant as a model of diligence, and computer scientists such as Marco Dorigo, who presented ant colony optimisation in 1992, have borrowed its methods to solve routing problems.

? What order do ants belong to?
= Hymenoptera
@ along with wasps and bees, belong to the order Hymenoptera

? What is the petiole
= a node-like narrowing between the second and third parts of the body | node-like narrowing
@ a node-like narrowing between the second and third parts of the body

? How many ants are alive according to Schultheiss's team?
= 20 quadrillion | some 20 quadrillion
@ some 20 quadrillion ants are alive at any moment

? In what year was Sphecomyrma identified?
= 1966
@ In 1966 Edward Osborne Wilson and two colleagues identified Sphecomyrma

? Where was the amber with Sphecomyrma picked up?
= Cliffwood Beach | at Cliffwood Beach
@ It had been picked up at Cliffwood Beach by a retired couple

? How did the jaws of hell ants move?
= vertically | vertically rather than sideways
@ scythe-like jaws that moved vertically rather than sideways

? What percentage of insects were ants in the Cretaceous?
= about one per cent | one per cent
@ making up only about one per cent of the insects found

? What do ocelli detect?
= level of light and its polarisation | only the level of light and its polarisation
@ detect only the level of light and its polarisation

? How fast does the trap-jaw ant close its mandibles?
= up to 230 kilometres per hour | 230 kilometres per hour
@ shuts them at up to 230 kilometres per hour

? Formic acid was first distilled by whom?
= John Ray
@ first distilled from ants by John Ray in 1671

? What do wood ants do instead of stinging?
= spray formic acid
@ have lost the sting and spray formic acid instead

? What are the valves that ants breathe with called?
= spiracles
@ ants breathe through tiny valves called spiracles

? What hatches from an unfertilised egg?
= a haploid male | haploid male
@ if it is not, it will be a haploid male

? What decides if a female will be a queen?
= the food that she receives as a larva | food that she receives as a larva
@ depends largely on the food that she receives as a larva

? What is the process of feeding larvae with regurgitated liquid called?
= trophallaxis
@ are fed by workers by trophallaxis

? How long can a queen live?
= up to 30 years | 30 years
@ Queens can live for up to 30 years

? Why do workers move larvae and pupae around the nest?
= have to be kept at fairly constant temperatures | Larvae and pupae have to be kept at fairly constant temperatures
@ Larvae and pupae have to be kept at fairly constant temperatures

? What happens when an ant is crushed?
= emits an alarm pheromone | emits an alarm pheromone that drives nearby workers into an attack frenzy
@ emits an alarm pheromone that drives nearby workers into an attack frenzy

? What material were the stilts of Wittlinger made from?
= pig bristle
@ gluing stilts of pig bristle to their legs

? What do Cataglyphis ants use to measure direction?
= the position of the sun | position of the sun
@ measure direction by the position of the sun

? what is the food of leafcutter larvae
= a fungus | fungus
@ they grow a fungus that is the sole food of their larvae

? What mould attacks the gardens of the leafcutters?
= Escovopsis
@ To suppress a parasitic mould named Escovopsis

? What do aphids give ants?
= honeydew | honeydew, a sweet liquid
@ in exchange for honeydew, a sweet liquid

? Where in the acacia does Pseudomyrmex live?
= in the hollow thorns | hollow thorns
@ the ant Pseudomyrmex lives in the hollow thorns

? What is a bivouac made out of?
= their own linked bodies
@ form a bivouac out of their own linked bodies

? How long is the European supercolony of Argentine ants?
= about 6,000 kilometres | 6,000 kilometres
@ that stretches for about 6,000 kilometres along the coast

? When did red imported fire ants come to Mobile?
= 1930s | in the 1930s | the 1930s
@ reached Mobile, Alabama, from South America in the 1930s

? What did Chinese citrus growers hang in their trees?
= nests of weaver ants
@ Chinese citrus growers hung nests of weaver ants in their trees

? Which ant is at the top of Schmidt's pain scale?
= bullet ant | the bullet ant
@ placed the bullet ant at the top of his scale

? Who presented ant colony optimisation?
= Marco Dorigo
@ Marco Dorigo, who presented ant colony optimisation in 1992

? What were soldier ant jaws used as?
= sutures
@ the jaws of soldier ants were employed as sutures

~ Whom does the scientific name of the New Jersey fossil honour?
= Edmund and Alice Frey | a retired couple, Edmund and Alice Frey
@ by a retired couple, Edmund and Alice Frey

~ Which job is reserved for the oldest labourers because it is so risky?
= foraging | defending the nest and foraging
@ later to defending the nest and foraging, the most dangerous task

~ Why does a path to an empty source fade away?
= the scent slowly evaporates | no more marks are made and the scent slowly evaporates
@ no more marks are made and the scent slowly evaporates

~ From what enemies are the tiny sap-suckers guarded?
= ladybirds
@ protecting them from ladybirds in exchange

~ What would be the fate of the slave-makers if they had no servants?
= starve | they would starve
@ without which they would starve

~ How did the invader that built an empire on Mediterranean shores travel?
= by trade | carried round the world by trade | trade
@ carried round the world by trade

~ Which virtue does the old Greek storyteller attribute to the insect?
= diligence
@ hold up the ant as a model of diligence

~ How large is the insects' share of American expenses?
= over five billion dollars a year | over five billion dollars
@ cost the United States over five billion dollars a year

! How many species of wasp have been described?

! When did John Ray discover the sting?

! Who collected the amber with Haidomyrmex?

! How long do army ants stay in one bivouac?

! What do driver ants of Africa build at night?

! When did Argentine ants reach Portugal?

! Why did Wittlinger go to the Sahara?

! What do ladybirds give ants in exchange for protection?

! How many ants live in a colony of wood ants?

! Which ant did Schmidt place at the bottom of his scale?

! How much does a kilogram of escamoles cost?
