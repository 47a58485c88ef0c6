# Shark
Sharks are a group of fishes whose skeleton consists of cartilage instead of bone and which, together with the rays, make up the subclass Elasmobranchii. More than 500 species are known, ranging from the dwarf lanternshark, a deep-water animal that could lie in a human hand, to the whale shark, which grows to a length of over 12 metres and is the largest fish alive. They have five to seven gill slits on each side of the head, a skin armoured with tiny tooth-like scales, and pectoral fins that are not fused to the head. Although most of them live in the sea, a few, notably the bull shark, are able to enter fresh water; one was caught in the Mississippi at Alton, Illinois, more than 1,000 kilometres from the ocean.

The oldest undisputed remains of shark-like fishes are scales and teeth, for cartilage rarely turns to stone. One of the best-known early forms is Cladoselache, whose body, about 1.8 metres long, was preserved in the black Cleveland Shale of Ohio and dates from the late Devonian, some 370 million years ago. Its mouth lay at the front of the snout, not underneath as in most living species. In the Carboniferous period, often described as a golden age of sharks, bizarre shapes arose, such as Stethacanthus, whose dorsal fin resembled an ironing board. Most modern orders appeared in the Jurassic and Cretaceous. The megalodon, a giant known chiefly from its serrated teeth, which measure up to 18 centimetres, died out about 3.6 million years ago, perhaps because the seas grew cooler and its prey became scarce.

Cartilage is only about half as dense as bone, and this reduces the weight that a shark must carry. Unlike bony fishes, sharks have no swim bladder; they depend for buoyancy on a huge liver, filled with an oil rich in squalene, that may account for up to 30 per cent of the body mass. Their teeth are embedded in the gums rather than fixed in the jaw, and are continually replaced from rows that move forward like a conveyor belt, so that some species shed 30,000 in a lifetime. The dermal denticles that cover the skin all point towards the tail and lessen turbulence; sailors once used dried shark skin, called shagreen, as sandpaper, and its structure has inspired the design of swimsuits and of coatings for ship hulls.

A shark breathes by letting water flow over its gills. Fast swimmers such as the mako and the great white keep their mouths open while moving, a technique known as ram ventilation, and would suffocate if they were prevented from swimming. Bottom dwellers such as the nurse shark, on the contrary, pump water actively through the mouth, and many possess a small opening behind the eye, the spiracle, which supplies water when the mouth is busy or buried. Most sharks are cold-blooded, but the mackerel sharks, a family to which the mako and the great white belong, can keep the temperature of their muscles well above that of the surrounding sea by means of a network of fine blood vessels termed the rete mirabile. This warmth makes them swift, but it has to be paid for with more food.

The senses of sharks are famously keen. Lemon sharks are able to detect one part of tuna extract in 25 million parts of seawater. Behind the retina lies a mirror-like layer, the tapetum lucidum, which reflects light back through the eye and improves vision in dim water. Around the snout are jelly-filled pores called the ampullae of Lorenzini, after the Italian physician Stefano Lorenzini, who described them in 1678; their purpose, the perception of electric fields, was demonstrated only in the twentieth century, chiefly by the Dutch biologist Adrianus Kalmijn. With their help a hammerhead finds stingrays hidden in the sand. The lateral line, a row of canals along the flanks, registers vibrations. Hearing is good too, low-pitched sounds being noticed at great distances.

Fertilisation is internal: the male uses one of two claspers, which are modified pelvic fins, and often bites the female to hold her. About 30 per cent of the species lay eggs, whose leathery cases, when they are washed ashore, are popularly called mermaid's purses. The rest bear live young, either nourished by yolk alone or, as in the hammerheads, connected with the mother through a kind of placenta. In the sand tiger shark the strongest embryo in each of the two wombs devours its siblings, so that only two pups are born. Growth is slow. The Greenland shark, whose eye lenses were dated by radiocarbon in 2016, can live for at least 272 years, the longest span of any vertebrate, and it probably does not reproduce before the age of about 150.

Most sharks are hunters of fish, squid and crustaceans. The tiger shark is the least selective, having been found with licence plates, tyres and bottles in its stomach. Three species, the whale shark, the basking shark and the megamouth, strain plankton from the water; the last of them was unknown to science until 1976, when a specimen became entangled in the sea anchor of an American navy ship off Hawaii. The cookiecutter shark, only half a metre long, bites round plugs of flesh out of whales and tunas and has damaged the rubber parts of submarines. The bonnethead, a small relative of the hammerheads, is exceptional in that seagrass may form more than half of its stomach contents, and experiments published in 2018 proved that it digests part of the plant.

Attacks on people are rare: between 60 and 80 unprovoked bites are usually recorded in a year, of which about six are fatal. A series of four deaths on the coast of New Jersey in July 1916 alarmed the American public, and the novel Jaws, published by Peter Benchley in 1974 and filmed by Steven Spielberg a year later, spread the image of the shark as a man-eater; Benchley later regretted this and worked for the protection of the animals. People, on the other hand, kill an estimated 100 million sharks a year, many of them for shark fin soup, a dish served at Chinese banquets. The practice of finning, that is, cutting off the fins and throwing the body overboard, was banned in the United States in 2000. In 2009 Palau created the first national shark sanctuary.

? What are shark skeletons made of?
= cartilage
@ whose skeleton consists of cartilage instead of bone

? What is the biggest fish alive?
= whale shark | the whale shark
@ to the whale shark, which grows to a length of over 12 metres

? Where in the Mississippi was a bull shark caught?
= Alton, Illinois | at Alton, Illinois
@ one was caught in the Mississippi at Alton, Illinois

? How many gill slits does a shark have on each side?
= five to seven
@ They have five to seven gill slits on each side of the head

? What did the dorsal fin of Stethacanthus look like?
= an ironing board | ironing board
@ whose dorsal fin resembled an ironing board

? Which period is called a golden age of sharks?
= Carboniferous | the Carboniferous period
@ In the Carboniferous period, often described as a golden age

? How long ago did megalodon become extinct
= about 3.6 million years ago | 3.6 million years ago
@ died out about 3.6 million years ago

? In what rock was Cladoselache preserved?
= Cleveland Shale | the black Cleveland Shale of Ohio
@ was preserved in the black Cleveland Shale of Ohio

? How much of a shark's body mass may the liver be?
= up to 30 per cent | 30 per cent
@ that may account for up to 30 per cent of the body mass

? What did sailors use dried shark skin for?
= sandpaper | as sandpaper
@ used dried shark skin, called shagreen, as sandpaper

? What is the liver oil of sharks rich in?
= squalene
@ filled with an oil rich in squalene

? How many teeth may a shark lose during its life?
= 30,000
@ some species shed 30,000 in a lifetime

? What technique do makos use to breathe?
= ram ventilation
@ a technique known as ram ventilation

? What is the small opening behind the eye called?
= spiracle | the spiracle
@ a small opening behind the eye, the spiracle

? How do nurse sharks get water over their gills?
= pump water actively through the mouth
@ the nurse shark, on the contrary, pump water actively through the mouth

? What family does the great white belong to?
= mackerel sharks | the mackerel sharks
@ the mackerel sharks, a family to which the mako and the great white belong

? Who first described the ampullae of Lorenzini?
= Stefano Lorenzini | the Italian physician Stefano Lorenzini
@ after the Italian physician Stefano Lorenzini, who described them in 1678

? What does the tapetum lucidum do?
= reflects light back through the eye | reflects light back through the eye and improves vision in dim water
@ which reflects light back through the eye and improves vision in dim water

? What are the ampullae of Lorenzini for?
= perception of electric fields | the perception of electric fields
@ their purpose, the perception of electric fields, was demonstrated

? What does the lateral line sense?
= vibrations
@ a row of canals along the flanks, registers vibrations

? What are egg cases of sharks popularly called?
= mermaid's purses
@ are popularly called mermaid's purses

? What percentage of sharks lay eggs?
= 30 per cent | About 30 per cent
@ About 30 per cent of the species lay eggs

? How were the eye lenses of the Greenland shark dated?
= by radiocarbon | radiocarbon
@ whose eye lenses were dated by radiocarbon in 2016

? When did scientists first learn of the megamouth?
= 1976
@ was unknown to science until 1976

? What plant does the bonnethead eat?
= seagrass
@ seagrass may form more than half of its stomach contents

? What shark damaged submarines?
= cookiecutter shark | The cookiecutter shark
@ The cookiecutter shark, only half a metre long, bites round plugs

? Who wrote Jaws?
= Peter Benchley
@ the novel Jaws, published by Peter Benchley in 1974

? What country made the first national sanctuary for sharks?
= Palau
@ In 2009 Palau created the first national shark sanctuary

? In what year was finning forbidden in the United States?
= 2000
@ was banned in the United States in 2000

? How many sharks are killed by humans every year?
= an estimated 100 million | 100 million
@ kill an estimated 100 million sharks a year

? Did Benchley regret the image his book spread?
= regretted this | Benchley later regretted this
@ Benchley later regretted this and worked for the protection of the animals

~ Why have old skeletons of these animals seldom survived?
= cartilage rarely turns to stone
@ scales and teeth, for cartilage rarely turns to stone

~ What may have wiped out the enormous predator with notched teeth?
= the seas grew cooler and its prey became scarce
@ because the seas grew cooler and its prey became scarce

~ What stops these swimmers from sinking, since they lack a gas-filled organ?
= a huge liver | huge liver
@ they depend for buoyancy on a huge liver

~ What happens to the unborn brothers and sisters in one species?
= the strongest embryo in each of the two wombs devours its siblings | devours
@ the strongest embryo in each of the two wombs devours its siblings

~ What rubbish has been swallowed by the animal that is least choosy?
= licence plates, tyres and bottles
@ having been found with licence plates, tyres and bottles in its stomach

~ What is the price of being faster than others?
= more food
@ it has to be paid for with more food

~ Which scholar from the Netherlands showed what the jelly-filled organs are good for?
= Adrianus Kalmijn | the Dutch biologist Adrianus Kalmijn
@ chiefly by the Dutch biologist Adrianus Kalmijn

~ Who brought the bestseller to the cinema?
= Steven Spielberg
@ filmed by Steven Spielberg a year later

! Who discovered the fossils of Cladoselache?

! How long was Stethacanthus?

! When did Kalmijn describe the ampullae of Lorenzini?

! How many people were injured on the coast of New Jersey in 1916?

! Why did Palau create its shark sanctuary?

! In what year was shark fin soup banned in China?

! How long can the whale shark live?

! What shark attacked the swimmers of New Jersey?

! How many pups does the Greenland shark bear?

! What do sharks with a swim bladder use it for?

! What was the name of the navy ship that caught the megamouth?
