# Bat
Bats are mammals of the order Chiroptera, a name formed from the Greek words for "hand" and "wing", and they are the only mammals capable of true, sustained flight. With more than 1,400 species they make up about one fifth of all mammal species, so that only the rodents surpass them in number. They occur on every continent except Antarctica, being absent solely from the polar regions, from some remote islands and from the hottest deserts. The smallest, Kitti's hog-nosed bat of Thailand and Myanmar, is about 3 centimetres long and weighs roughly two grams, which has earned it the nickname "bumblebee bat"; the largest are the flying foxes, among which the giant golden-crowned flying fox of the Philippines reaches a wingspan of about 1.7 metres.

Formerly the order was divided into two suborders: the megabats, which consisted of the fruit bats of Africa, Asia and Oceania, and the microbats, which embraced all the rest. Comparison of DNA overturned this scheme in the early twenty-first century, when it was found that horseshoe bats and some of their allies are closer kin to the megabats than to other microbats. The two suborders recognised today are therefore called Yinpterochiroptera and Yangochiroptera. In the 1980s the Australian scientist John Pettigrew had even argued, on the basis of nerve connections between eye and brain, that megabats were flying primates; his hypothesis was abandoned once genetic evidence proved that all bats descend from a single ancestor. Their nearest relatives are now thought to be carnivores, hoofed mammals and pangolins.

The fossil record of bats is poor because their slender bones decay easily. Among the oldest complete skeletons are those of Icaronycteris and Onychonycteris, both dug out of the Green River Formation of Wyoming and about 52 million years old. Onychonycteris, described in 2008, possessed claws on all five fingers, while most modern bats keep a claw only on the thumb; since its ear region seems to have lacked the features needed for echolocation, many researchers concluded that flight evolved first and echolocation afterwards. At the Messel pit, a former oil shale quarry in Germany, hundreds of bats have been preserved so well that remains of moths and beetles can be seen in their stomachs. It was declared a World Heritage Site in 1995.

A bat's wing is essentially a hand. Four greatly lengthened fingers support a membrane, the patagium, which stretches to the body, the hind legs and often the tail, and which contains nerves, blood vessels and thin muscles. The surface is covered with touch-sensitive cells carrying tiny hairs that register the flow of air, and this allows the animal to adjust the shape of its wing in flight. Small tears heal quickly, but larger ones may be fatal. Because their legs are too weak for take-off, most bats hang head downwards and simply let go; a tendon locks the claws by the weight of the body, so no energy is needed to hold on. The Brazilian free-tailed bat has been clocked at about 160 kilometres per hour in level flight.

Most bats find their way in the dark by echolocation: they send out ultrasonic calls, usually produced in the larynx and emitted through the mouth or nose, and listen to the returning echoes. In the 1790s the Italian priest Lazzaro Spallanzani observed that blinded bats could still avoid obstacles, and the Swiss surgeon Louis Jurine showed that bats with plugged ears could not, but neither of them could explain the fact. The explanation came from Donald Griffin, a student at Harvard, who in 1938 recorded the calls with a microphone designed by the physicist George Washington Pierce; it was he who coined the term echolocation in 1944. Some tiger moths reply with clicks of their own that jam the bats' sonar. Fruit bats generally rely on sight and smell instead, although the Egyptian rousette clicks with its tongue.

About seven out of ten species feed on insects, and a single little brown bat can devour hundreds of mosquito-sized prey in an hour. Others eat fruit, nectar or pollen, and a few take frogs, birds or fish; the greater bulldog bat rakes small fish from the water with its long claws. Only three species, all of them native to Latin America, live on blood: the common vampire, which drinks mainly from cattle and other mammals, and the white-winged and hairy-legged vampires, which prefer birds. Their saliva contains an anticoagulant, named draculin, that prevents the wound from clotting. A vampire that fails to feed for two or three nights starves, but hungry individuals are commonly saved by roost mates that regurgitate blood for them, a classic example of reciprocal altruism.

In temperate climates mating takes place in autumn, before the animals retire to caves, mines or hollow trees to hibernate. The females store the sperm through the winter, and fertilisation is postponed until spring, an arrangement that ensures that the young are born when food is abundant. Most species bear a single pup a year, which may weigh up to a quarter as much as its mother. Pregnant females gather in maternity colonies, and at Bracken Cave in Texas some 15 to 20 million free-tailed bats form what is considered the largest colony in the world. For animals of their size bats live remarkably long: a Brandt's bat ringed in Siberia was recaptured 41 years later, although it weighed only about seven grams.

Bats are valuable to people as pollinators of plants such as agave and durian, as dispersers of seeds and as destroyers of pests, a service estimated to save American farmers at least 3.7 billion dollars a year. Their droppings, known as guano, were mined for fertilizer and, in the American Civil War, for saltpetre. They also harbour viruses, among them rabies, Nipah and Marburg, without usually falling ill. White-nose syndrome, a disease caused by a cold-loving fungus, was first noticed in a cave near Albany, New York, in 2006 and has since killed millions of hibernating bats; by waking them too often it makes them use up their fat reserves. Wind turbines are another danger. In the United Kingdom the Wildlife and Countryside Act of 1981 forbids disturbing their roosts.

? What does the name Chiroptera come from?
= Greek words for "hand" and "wing" | the Greek words for "hand" and "wing"
@ a name formed from the Greek words for "hand" and "wing"

? What share of mammal species are bats?
= about one fifth | one fifth
@ they make up about one fifth of all mammal species

? What is the nickname of Kitti's hog-nosed bat?
= bumblebee bat
@ which has earned it the nickname "bumblebee bat"

? What group of mammals has more species than bats
= rodents | the rodents
@ so that only the rodents surpass them in number

? Where does the giant golden-crowned flying fox live?
= Philippines | the Philippines
@ the giant golden-crowned flying fox of the Philippines

? What are the two suborders of bats called now?
= Yinpterochiroptera and Yangochiroptera
@ are therefore called Yinpterochiroptera and Yangochiroptera

? Who argued that megabats are flying primates?
= John Pettigrew | the Australian scientist John Pettigrew
@ the Australian scientist John Pettigrew had even argued

? When did DNA comparison change the classification of bats?
= early twenty-first century | in the early twenty-first century
@ Comparison of DNA overturned this scheme in the early twenty-first century

? Why are bat fossils rare?
= their slender bones decay easily | because their slender bones decay easily
@ is poor because their slender bones decay easily

? In what formation was Onychonycteris found?
= Green River Formation | Green River Formation of Wyoming
@ both dug out of the Green River Formation of Wyoming

? What was the Messel pit before?
= oil shale quarry | a former oil shale quarry
@ At the Messel pit, a former oil shale quarry in Germany

? What year did it become a World Heritage Site?
= 1995
@ It was declared a World Heritage Site in 1995

? On which finger do most bats of today have a claw?
= thumb | the thumb
@ most modern bats keep a claw only on the thumb

? What is the membrane of a bat wing called?
= patagium | the patagium
@ support a membrane, the patagium, which stretches to the body

? how fast can a brazilian free-tailed bat fly
= about 160 kilometres per hour | 160 kilometres per hour
@ has been clocked at about 160 kilometres per hour in level flight

? Why can't most bats take off from the ground with their legs?
= their legs are too weak | too weak
@ Because their legs are too weak for take-off

? What is used by the bat to hang without spending energy?
= a tendon | a tendon locks the claws by the weight of the body
@ a tendon locks the claws by the weight of the body

? What did Louis Jurine show about bats with plugged ears?
= could not | bats with plugged ears could not
@ showed that bats with plugged ears could not

? The microphone Griffin used was designed by whom?
= George Washington Pierce | the physicist George Washington Pierce
@ with a microphone designed by the physicist George Washington Pierce

? In what year was the word echolocation coined?
= 1944
@ it was he who coined the term echolocation in 1944

? What do tiger moths do to protect themselves?
= reply with clicks of their own that jam the bats' sonar | jam the bats' sonar
@ Some tiger moths reply with clicks of their own that jam the bats' sonar

? How many bat species live on blood?
= three | Only three
@ Only three species, all of them native to Latin America

? What is the anticoagulant in vampire bat saliva called?
= draculin
@ Their saliva contains an anticoagulant, named draculin

? What does the greater bulldog bat catch?
= small fish
@ the greater bulldog bat rakes small fish from the water

? Vampires feeding each other is an example of what?
= reciprocal altruism
@ for them, a classic example of reciprocal altruism

? When do bats of temperate regions mate?
= autumn | in autumn
@ In temperate climates mating takes place in autumn

? What cave has the largest bat colony?
= Bracken Cave | Bracken Cave in Texas
@ at Bracken Cave in Texas some 15 to 20 million free-tailed bats

? Which law protects bat roosts in Britain?
= Wildlife and Countryside Act | the Wildlife and Countryside Act of 1981
@ the Wildlife and Countryside Act of 1981 forbids disturbing their roosts

? What causes white-nose syndrome?
= a cold-loving fungus | cold-loving fungus
@ a disease caused by a cold-loving fungus

? What plants do bats pollinate?
= agave and durian
@ pollinators of plants such as agave and durian

~ Which parts of the globe have none of these flying animals?
= polar regions | the polar regions, from some remote islands and from the hottest deserts
@ being absent solely from the polar regions, from some remote islands and from the hottest deserts

~ What did the clergyman from Italy notice about sightless animals?
= could still avoid obstacles | blinded bats could still avoid obstacles
@ observed that blinded bats could still avoid obstacles

~ Why is it good to delay conception until after the winter?
= ensures that the young are born when food is abundant | the young are born when food is abundant
@ that ensures that the young are born when food is abundant

~ How are neighbours rescued from starvation?
= roost mates that regurgitate blood for them | regurgitate blood
@ commonly saved by roost mates that regurgitate blood for them

~ How does the illness weaken its sleeping victims?
= makes them use up their fat reserves | by waking them too often
@ by waking them too often it makes them use up their fat reserves

~ Which senses guide species that eat plant food through the night?
= sight and smell
@ Fruit bats generally rely on sight and smell instead

~ What tells the flying animal about the movement of the wind over its skin?
= tiny hairs | touch-sensitive cells carrying tiny hairs
@ touch-sensitive cells carrying tiny hairs that register the flow of air

~ What military material came out of the excrement?
= saltpetre
@ in the American Civil War, for saltpetre

! When was Icaronycteris described?

! What term did Spallanzani coin?

! How much does the giant golden-crowned flying fox weigh?

! Who discovered the fungus of white-nose syndrome?

! When was Bracken Cave discovered?

! How many pups do vampire bats bear in their lifetime?

! What evidence supported the idea that megabats are not mammals?

! Which law protects bats in the United States?

! How long did the little brown bat ringed in Siberia live?

! What do hairy-legged vampires drink from besides birds?

! Why does the Egyptian rousette have poor sight?
