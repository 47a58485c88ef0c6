# Blue whale
The blue whale (Balaenoptera musculus) is a marine mammal of the family Balaenopteridae, the rorquals, and the largest animal known to have ever existed. Most adults measure between 24 and 27 metres; the longest individual that was scientifically measured reached about 30 metres, and weights of up to 190 tonnes have been reported. Females grow larger than males. The animal was first described by Robert Sibbald after a specimen had stranded in the Firth of Forth in 1692. Its species name, given by Linnaeus in 1758, can be read as "muscular" but also as "little mouse", which may have been a joke of the Swedish naturalist. In Melville's Moby-Dick it appears as the "sulphur-bottom", an allusion to the yellowish film of diatoms that covers the belly of whales in cold waters.

The body is long and slender, mottled blue-grey above and somewhat lighter below. The head, flat and shaped like a U when seen from above, takes up less than a quarter of the total length, and along its middle runs a single ridge that ends at the two blowholes, from which a column of spray rises up to twelve metres. From each side of the upper jaw hang around 300 black plates of baleen, made of keratin and fringed with bristles. Between 60 and 90 grooves run along the throat and allow it to expand during feeding. The dorsal fin is remarkably small and sits far back. Its heart weighs roughly 180 kilograms, about as much as a lion; in 2018 electrodes attached by suction cups in Monterey Bay showed that it slows down to as few as two beats per minute during a dive.

Blue whales live almost entirely on krill, shrimplike crustaceans a few centimetres long that form dense swarms. An adult swallows several tonnes of them on a good day. When it lunges, it accelerates, opens its jaws to nearly ninety degrees and engulfs a volume of water that can exceed its own mass; then the tongue presses the water out through the baleen, and the prey stays behind. Because lunging costs a great deal of energy, the whale attacks only when the swarm is sufficiently dense. Feeding dives usually lead to depths of 100 to 200 metres, where the krill stays by day, and last about ten minutes; at night the animals feed near the surface. The species eaten vary with the region: in the Antarctic it is mainly Euphausia superba, in the North Atlantic Meganyctiphanes norvegica, the northern krill.

The calls of the blue whale are among the loudest and the deepest in the animal kingdom. With a frequency between about 10 and 40 hertz they lie largely below the threshold of human hearing, and they reach a level of more than 180 decibels. Under favourable conditions they can be heard over hundreds of kilometres. Only males are known to sing, so that the songs are presumed to have something to do with courtship, whereas the shorter "D calls" are uttered by both sexes while feeding. Since the 1960s the pitch of the songs has been falling in every ocean, a change for which no explanation has been generally accepted; among the proposals are the recovery of the populations and the growing noise of ships. In 2021 a group of pygmy blue whales near the Chagos Islands was recognised by its song alone.

Females become sexually mature at an age of about ten years and give birth every two to three years, usually in warm waters in winter. After a gestation of ten to twelve months a single calf is born, tail first, which is about seven metres long and weighs two to three tonnes. It drinks some 200 litres of milk a day. The milk has a fat content of 35 to 50 percent, and thanks to it the calf gains around 90 kilograms daily until it is weaned at six to eight months, by which time it has doubled its length. Blue whales are believed to reach 80 to 90 years. Their age can be estimated by counting the layers in the plug of wax in the ear. Apart from man, the only enemies are orcas: off Western Australia groups of them were seen killing an adult in 2019.

For a long time the animals were too fast and too strong for whalers, and their bodies sank after death. This changed in 1864, when the Norwegian Svend Foyn equipped the steamer Spes et Fides with harpoons that he fired from a cannon; in 1870 he patented a harpoon with an exploding head. Compressed air was pumped into the carcasses to keep them afloat. Hunting in the Antarctic began in 1904, after Carl Anton Larsen had set up a station at Grytviken on South Georgia. From 1925 on, factory ships with a ramp at the stern, an invention of Petter Sørlle, made the fleets independent of the shore. In the season of 1930/31 alone nearly 30,000 blue whales were killed. The oil was turned into soap, margarine and, because it yields glycerine, explosives.

The first attempts at protection failed. The International Whaling Commission, founded in 1946, at first measured quotas in the "blue whale unit", according to which one blue whale was equal to two fin whales, two and a half humpbacks or six sei whales; as a consequence whalers preferred the biggest animals. Only in 1966 did the commission ban the hunting of the species. Even so, Soviet fleets went on killing it in secret until the early 1970s, as the biologist Alexey Yablokov disclosed in 1993. Of some 239,000 that had lived in the Antarctic before whaling, about 360 were left in 1973, less than one percent. Today the total is put at 10,000 to 25,000, and the International Union for Conservation of Nature lists the whale as endangered. The largest group in the north-eastern Pacific, off California, may have nearly regained its former size.

Nowadays the most serious danger is collision with ships. In the shipping lanes leading to Los Angeles and around the southern tip of Sri Lanka, where the whales stay all year, many are struck; as they hardly try to evade vessels and merely sink slowly, lower speeds are the most helpful measure. Other threats are entanglement in fishing gear and the warming of the sea, which affects the krill. Five subspecies are commonly distinguished, among them the Antarctic blue whale, the largest, and the pygmy blue whale of the Indian Ocean, which was described by Tadayoshi Ichihara in 1966. A skeleton 25 metres long, nicknamed Hope, has hung in the main hall of the Natural History Museum in London since 2017, where it replaced a cast of the dinosaur Diplodocus. The animal it belonged to was stranded near Wexford, Ireland, in 1891.

? What family does the blue whale belong to?
= Balaenopteridae
@ a marine mammal of the family Balaenopteridae

? How long was the longest blue whale measured scientifically?
= about 30 metres | 30 metres
@ reached about 30 metres

? who first described the blue whale
= Robert Sibbald
@ first described by Robert Sibbald

? What is the blue whale called in Moby-Dick?
= sulphur-bottom
@ appears as the "sulphur-bottom"

? What covers the belly of the whales in cold water?
= diatoms | yellowish film of diatoms
@ the yellowish film of diatoms that covers the belly

? What shape does the head have seen from above?
= U | a U
@ shaped like a U when seen from above

? What is baleen made of?
= keratin
@ plates of baleen, made of keratin

? What do the grooves on the throat allow it to do?
= expand during feeding | expand
@ run along the throat and allow it to expand during feeding

? How much does the heart of a blue whale weigh?
= roughly 180 kilograms | 180 kilograms
@ Its heart weighs roughly 180 kilograms

? Where were the electrodes attached to a whale?
= Monterey Bay | in Monterey Bay
@ electrodes attached by suction cups in Monterey Bay

? What kind of animals are krill?
= shrimplike crustaceans | crustaceans
@ krill, shrimplike crustaceans a few centimetres long

? Why does the whale attack only dense swarms?
= lunging costs a great deal of energy | Because lunging costs a great deal of energy
@ Because lunging costs a great deal of energy

? What does the whale use to push the water out through the baleen?
= tongue | the tongue
@ the tongue presses the water out

? At what depth do feeding dives usually take place?
= 100 to 200 metres
@ depths of 100 to 200 metres

? Which krill do the whales eat in the Antarctic?
= Euphausia superba
@ in the Antarctic it is mainly Euphausia superba

? Do female blue whales sing?
= Only males are known to sing | Only males
@ Only males are known to sing

? what are D calls used during
= feeding | while feeding
@ uttered by both sexes while feeding

? What has been happening to the pitch of the songs since the 1960s?
= falling | has been falling
@ the pitch of the songs has been falling in every ocean

? How was the group near the Chagos Islands recognised?
= by its song alone | its song
@ was recognised by its song alone

? How often do females give birth?
= every two to three years
@ give birth every two to three years

? What percent of the milk is fat?
= 35 to 50 | 35 to 50 percent
@ a fat content of 35 to 50 percent

? How is the age of a blue whale estimated?
= by counting the layers in the plug of wax in the ear | counting the layers in the plug of wax in the ear
@ by counting the layers in the plug of wax in the ear

? Besides humans, what enemies does the blue whale have?
= orcas
@ the only enemies are orcas

? What was the name of Svend Foyn's ship?
= Spes et Fides
@ equipped the steamer Spes et Fides

? What was pumped into the dead whales?
= Compressed air
@ Compressed air was pumped into the carcasses

? The station at Grytviken was set up by whom?
= Carl Anton Larsen
@ after Carl Anton Larsen had set up a station

? How many blue whales were killed in the 1930/31 season?
= nearly 30,000 | 30,000
@ nearly 30,000 blue whales were killed

? In what year was the International Whaling Commission founded?
= 1946
@ The International Whaling Commission, founded in 1946

? How many sei whales equalled one blue whale?
= six
@ humpbacks or six sei whales

? What did the commission do in 1966?
= ban the hunting of the species
@ Only in 1966 did the commission ban the hunting of the species

? when did it replace the dinosaur
= 2017 | since 2017
@ in London since 2017, where it replaced a cast

? What is the nickname of the skeleton in London?
= Hope
@ A skeleton 25 metres long, nicknamed Hope

? Who described the pygmy blue whale?
= Tadayoshi Ichihara
@ was described by Tadayoshi Ichihara in 1966

~ Who exposed the illegal catches of a communist state?
= Alexey Yablokov
@ as the biologist Alexey Yablokov disclosed in 1993

~ What goods did manufacturers make out of the fat?
= soap, margarine and, because it yields glycerine, explosives | soap, margarine
@ soap, margarine and, because it yields glycerine, explosives

~ How can vessels best avoid hitting the giants?
= lower speeds
@ lower speeds are the most helpful measure

~ Which part of a newborn appears ahead of the rest?
= tail
@ a single calf is born, tail first

~ What rodent may the scientific label humorously hint at?
= little mouse
@ but also as "little mouse"

~ Why were such creatures difficult prey in the days of sail?
= too fast and too strong for whalers | too fast and too strong
@ the animals were too fast and too strong for whalers

~ What sound made by people might be altering the tunes?
= growing noise of ships | the growing noise of ships
@ the growing noise of ships

~ Who thought up vessels onto which the catch could be hauled at the rear?
= Petter Sørlle
@ an invention of Petter Sørlle

! How many fin whales live in the Antarctic today?

! In what year was Moby-Dick published?

! Why do females sing?

! When did Svend Foyn die?

! How long can a blue whale stay under water at most?

! Which subspecies is the smallest?

! What killed the animal stranded near Wexford?

! Who opposed the ban of 1966?

! What depth do blue whales reach when they feed at night?

! Where did Petter Sørlle set up a station?

! How many humpbacks were killed in the season of 1930/31?
