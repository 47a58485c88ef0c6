# Penguin
Penguins are a family of flightless seabirds, the Spheniscidae, found almost exclusively in the Southern Hemisphere; only the Galápagos penguin, which lives close to the equator, strays slightly north of that line. Depending on how certain populations are classified, scientists recognise between 17 and 20 living species, which are grouped in six genera. The largest of them is the emperor penguin, whose adults stand about 1.1 metres tall and may weigh more than 35 kilograms, while the smallest, the little blue penguin of Australia and New Zealand, measures only some 33 centimetres and weighs roughly one kilogram. As a general rule, bigger species inhabit colder regions, a pattern that biologists call Bergmann's rule, whereas smaller ones prefer temperate or even subtropical coasts.

The word penguin first appears in writings of the late sixteenth century, when it was applied not to the birds that bear it now but to the great auk, an unrelated and now extinct bird of the North Atlantic. Sailors who explored the southern oceans later saw creatures of a similar black-and-white appearance and transferred the name to them. Its origin is still debated: one theory derives it from the Welsh words pen gwyn, meaning "white head", and another from the Latin pinguis, which means "fat" and may refer to the bird's plump body. The great auk itself, hunted for its meat, oil and down, disappeared when the last known breeding pair was killed on the island of Eldey, off Iceland, in 1844.

The body of a penguin is thoroughly adapted to life in the water. Its wings have turned into stiff flippers, the bones of which are solid rather than hollow, so that they reduce buoyancy and make diving easier. Short, overlapping feathers, packed densely and greased with oil from a gland near the tail, trap a layer of air that keeps the skin dry; beneath it lies a layer of blubber up to three centimetres thick. The colouring, dark above and white below, is an example of countershading: a leopard seal looking up from below can hardly distinguish the pale belly from the bright surface. A special organ, the supraorbital gland, filters excess salt from the bloodstream, which allows the birds to drink seawater.

Under water most species travel at speeds of 6 to 12 kilometres per hour, although the gentoo penguin has been credited with bursts of about 36 kilometres per hour, which makes it the fastest swimmer of the family. Small species rarely go deep and feed near the surface in dives of one or two minutes; the emperor, by contrast, has been recorded at a depth of more than 500 metres and can remain submerged for over 20 minutes. Leaping clear of the water while swimming, a habit known as porpoising, lets the birds breathe without slowing down and may also confuse predators. On land they waddle or, to save energy on snow, slide on their bellies, a movement that is called tobogganing.

Penguins feed on krill, fish, squid and other animals caught while swimming, and their diet differs according to region. The Adélie penguin, named after the wife of the French explorer Jules Dumont d'Urville, lives chiefly on Antarctic krill, whereas the African penguin depends on shoals of anchovies and sardines. Having no teeth, the birds hold slippery prey with backward-pointing spines that line the tongue and the roof of the mouth. Among their own enemies in the sea are leopard seals, orcas and sharks; on land, eggs and chicks are taken by skuas, gulls and giant petrels. In Australia, foxes introduced by settlers killed so many little penguins on Middle Island that since 2006 Maremma sheepdogs have been stationed there to guard the colony.

Breeding habits vary widely within the family. Most species nest in large colonies, some of which hold hundreds of thousands of pairs, and lay two eggs; only the emperor and the king penguin produce a single egg, which they carry on their feet under a fold of skin known as the brood pouch. The emperor is the only one that breeds during the Antarctic winter, when temperatures sink below minus 40 degrees Celsius. After laying, the female returns to the sea, and the male incubates the egg for about 65 days without eating, losing close to half of his weight. To withstand the storms, thousands of males crowd together in a huddle, taking turns at its colder edge. Adélie penguins build their nests of pebbles, which neighbours frequently steal from one another.

Fossils show that penguins are an old group. The earliest known form, Waimanu, was discovered in New Zealand and lived about 61 million years ago, only a few million years after the extinction of the dinosaurs; already unable to fly, it resembled a loon more than a modern penguin. During the Eocene, giants such as Anthropornis and Palaeeudyptes reached heights of 1.6 metres or more, and Kumimanu, described in 2017 from a partial skeleton, may have weighed about 100 kilograms. Why such giants vanished is uncertain, but their decline coincides with the spread of seals and toothed whales, which competed with them for food. Genetic studies suggest that the closest living relatives of penguins are the albatrosses and petrels, from which their lineage separated near the end of the Cretaceous.

Several species are declining, and more than half of them are listed as threatened by the International Union for Conservation of Nature. In the nineteenth century penguins were boiled down for their oil, above all on Macquarie Island, where Joseph Hatch ran a business that killed up to two million birds before its licence was withdrawn in 1919. On the Guano Islands off South Africa, the digging of guano for fertilizer deprived African penguins of the material in which they burrowed. Oil spills do harm too: when the ore carrier Treasure sank near Cape Town in 2000, about 19,000 oiled birds were cleaned by volunteers, and a further 19,500 were moved out of danger. Today overfishing, warming seas and shrinking ice are regarded as the gravest threats.

? Where do nearly all penguins live?
= Southern Hemisphere | almost exclusively in the Southern Hemisphere
@ found almost exclusively in the Southern Hemisphere

? How many genera of penguin are there?
= six
@ which are grouped in six genera

? What is the smallest penguin species called
= little blue penguin | the little blue penguin of Australia and New Zealand
@ the little blue penguin of Australia and New Zealand

? What rule says that larger species are found in colder places?
= Bergmann's rule
@ a pattern that biologists call Bergmann's rule

? What kind of coasts do the smaller penguins like?
= temperate or even subtropical | temperate or even subtropical coasts
@ whereas smaller ones prefer temperate or even subtropical coasts

! How many species of penguin live in Australia?

? What bird was originally called a penguin?
= great auk | the great auk
@ not to the birds that bear it now but to the great auk

? What does the Latin word pinguis mean?
= fat
@ from the Latin pinguis, which means "fat"

? Which year were the last breeding great auks killed
= 1844
@ on the island of Eldey, off Iceland, in 1844

? Did the great auk belong to the same family as penguins?
= unrelated
@ an unrelated and now extinct bird of the North Atlantic

~ Why did seamen give southern birds the label of a northern one?
= similar black-and-white appearance | saw creatures of a similar black-and-white appearance
@ later saw creatures of a similar black-and-white appearance

! Who killed the last pair of great auks?

? What did the wings of penguins become?
= stiff flippers | flippers
@ Its wings have turned into stiff flippers

? How thick can the blubber of a penguin be?
= up to three centimetres | three centimetres
@ a layer of blubber up to three centimetres thick

? The dark back and white belly of the penguin is an example of what?
= countershading
@ dark above and white below, is an example of countershading

? What does the supraorbital gland do?
= filters excess salt from the bloodstream | filters excess salt
@ the supraorbital gland, filters excess salt from the bloodstream

~ What advantage does having heavy skeletal parts give the bird?
= reduce buoyancy and make diving easier | make diving easier
@ so that they reduce buoyancy and make diving easier

! How many leopard seals hunt near penguin colonies?

? What is the fastest swimming penguin?
= gentoo penguin | gentoo
@ although the gentoo penguin has been credited with bursts

? How long can an emperor stay beneath the water?
= over 20 minutes
@ can remain submerged for over 20 minutes

? what is porpoising
= Leaping clear of the water while swimming | Leaping clear of the water
@ Leaping clear of the water while swimming, a habit known as porpoising

? Why do penguins slide on their bellies?
= to save energy on snow | to save energy
@ or, to save energy on snow, slide on their bellies

~ How far down has the biggest diver been measured?
= more than 500 metres
@ has been recorded at a depth of more than 500 metres

! How deep can gentoo penguins dive?

? Who was the Adélie penguin named after?
= the wife of the French explorer Jules Dumont d'Urville | the wife of the French explorer
@ named after the wife of the French explorer Jules Dumont d'Urville

? What do African penguins eat?
= anchovies and sardines | shoals of anchovies and sardines
@ the African penguin depends on shoals of anchovies and sardines

? How do penguins hold on to slippery prey?
= with backward-pointing spines | backward-pointing spines that line the tongue and the roof of the mouth
@ with backward-pointing spines that line the tongue and the roof of the mouth

? Since when have dogs protected the penguins of Middle Island?
= 2006 | since 2006
@ since 2006 Maremma sheepdogs have been stationed there

~ Which flying hunters rob the nests?
= skuas, gulls and giant petrels
@ eggs and chicks are taken by skuas, gulls and giant petrels

! When were foxes introduced to Middle Island?

? What is the fold of skin on which the king penguin relies to cover its egg called?
= brood pouch | the brood pouch
@ under a fold of skin known as the brood pouch

? How long does the male emperor incubate the egg?
= about 65 days | 65 days
@ the male incubates the egg for about 65 days without eating

? What do Adélie penguins use to build nests?
= pebbles
@ Adélie penguins build their nests of pebbles

? What does the female do after she has laid the egg?
= returns to the sea
@ After laying, the female returns to the sea

~ How do fathers survive bad weather?
= crowd together in a huddle | thousands of males crowd together in a huddle
@ thousands of males crowd together in a huddle

! How many eggs are stolen in Adélie colonies?

? Where was Waimanu found?
= New Zealand
@ Waimanu, was discovered in New Zealand

? When was Kumimanu described?
= 2017
@ Kumimanu, described in 2017 from a partial skeleton

? What birds are the nearest living relatives of the penguins?
= albatrosses and petrels | the albatrosses and petrels
@ the closest living relatives of penguins are the albatrosses and petrels

? What bird did Waimanu look like?
= loon | a loon
@ it resembled a loon more than a modern penguin

~ What rivals may have starved the huge species out?
= seals and toothed whales
@ coincides with the spread of seals and toothed whales

! Who discovered Waimanu?

! How much did Waimanu weigh?

? Who had an oil business on Macquarie Island?
= Joseph Hatch
@ where Joseph Hatch ran a business that killed up to two million birds

? What ship sank near Cape Town in 2000?
= Treasure | the ore carrier Treasure
@ when the ore carrier Treasure sank near Cape Town in 2000

? How many birds had oil cleaned off them by volunteers?
= about 19,000 | 19,000
@ about 19,000 oiled birds were cleaned by volunteers

? What portion of penguin species are threatened?
= more than half | more than half of them
@ more than half of them are listed as threatened

~ What was the bird droppings' commercial use?
= fertilizer
@ the digging of guano for fertilizer deprived African penguins

! When did Joseph Hatch start his business?

! What caused the Treasure to sink?

! How many birds died in the 2000 oil spill?
