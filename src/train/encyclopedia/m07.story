# Camel
A camel is an even-toed hoofed mammal of the genus Camelus that bears one or two humps of fat on its back. Three species survive: the dromedary, or Arabian camel, which has one hump and accounts for about 94 per cent of the world's camels; the Bactrian camel of Central Asia, which has two; and the wild Bactrian camel, a critically endangered animal of which fewer than a thousand remain in deserts of north-western China and Mongolia. The name reached English through Latin and Greek from a Semitic language, probably Hebrew or Phoenician gāmāl. A full-grown dromedary stands about 1.85 metres high at the shoulder and some 30 centimetres more at the hump. Camels usually live 40 to 50 years and can run at up to 65 kilometres per hour in short bursts.

The camel family originated in North America about 45 million years ago, and one of the earliest forms, Protylopus, was no bigger than a rabbit. In 2006 fragments of a shin bone were discovered on Ellesmere Island in the Canadian Arctic by a team under Natalia Rybczynski; collagen preserved in them proved that they belonged to a giant camel that had lived there some three and a half million years ago. It has been suggested that wide feet and the hump, which today appear to be adaptations to deserts, first developed as a help in snowy forests with long winters. One branch crossed the Bering land bridge into Asia about seven million years ago and gave rise to the modern camels; another moved to South America, where its descendants are the llama, alpaca, guanaco and vicuña. In North America itself the family died out about 11,000 years ago.

Contrary to a common notion, the hump does not store water but consists of fatty tissue, up to 36 kilograms of it, and when the reserve is exhausted it shrinks and may lean over to one side. By concentrating fat on its back, the animal avoids having an insulating layer all over the body, so that heat can escape. Long lashes and a third, transparent eyelid keep out sand, and the nostrils can be closed. The feet have broad, leathery pads that spread under the weight and do not sink into sand. Thick pads of skin on the chest and knees, the largest of which is known as the pedestal, lift the kneeling body above the hot ground. Camels pace, which means that both legs on one side move together, and the rocking gait that results has helped to earn them the name "ships of the desert".

Several mechanisms allow a camel to go without drinking for a week or more. Its red blood cells are oval rather than round; they flow well when the blood thickens, and do not burst when large amounts of water are taken in at once. A thirsty animal has been seen to drink over 100 litres in ten to fifteen minutes. It can lose up to a quarter of its body weight through dehydration, a loss that would kill most other mammals at about half that figure. The body temperature varies in the course of a day from 34 to 40 degrees Celsius, and only above the latter does sweating begin. Much of this was worked out by the Norwegian-born physiologist Knut Schmidt-Nielsen, who in 1953 took his family to the oasis of Béni Abbès in Algeria in order to study the animals. The dung, finally, is so dry that it can be burnt as fuel directly.

Camels browse on thorny shrubs, salty plants and dry grass. They are ruminants of a kind, but differ from cattle in having a three-chambered stomach. When provoked they may spit, or rather throw up the contents of the stomach mixed with saliva. During the rut, which falls in the cool season, the dromedary bull inflates a pink sac called the dulla and lets it hang out of the side of its mouth to impress females. Gestation takes 13 months or somewhat more, and normally a single calf is born, which is able to walk within a few hours. In 1993 researchers at the Central Veterinary Research Laboratory in Dubai began to cross camels with llamas by artificial insemination, and the first such hybrid, a male named Rama, was born in January 1998. He had the cloven feet of a llama, but his temper proved to be poor.

The dromedary was probably domesticated in southern Arabia around 1000 BC, and the Bactrian camel in Central Asia about 2500 BC. The invention of the North Arabian saddle, a rigid frame placed over the hump, between 500 and 100 BC enabled warriors to fight from camelback and gave Arab nomads control of the incense trade; the historian Richard Bulliet, in The Camel and the Wheel, published in 1975, argued that it made pack camels so cheap that wheeled transport vanished from the Middle East for more than a thousand years. At the battle of Thymbra in 547 BC Cyrus of Persia is said to have thrown the Lydian cavalry into confusion by placing camels in front, because horses dread their smell. The Romans kept camel riders, the dromedarii, in desert provinces. Caravans on the trans-Saharan routes carried salt southwards and gold in the opposite direction.

In more recent times the animals were taken to other continents. In Australia, where the first, called Harry, arrived in 1840, thousands were imported between 1870 and 1900 along with handlers from what are now Pakistan and Afghanistan; they carried supplies for the Overland Telegraph line and for the railway that is still named the Ghan in their honour. When lorries replaced them, the camels were set free, and by 2008 their offspring were thought to number as many as a million, although later counts were lower. In the United States, Jefferson Davis, as Secretary of War, obtained 30,000 dollars from Congress in 1855 for a Camel Corps, which was stationed at Camp Verde in Texas. The experiment was given up after the outbreak of the Civil War, partly since the animals frightened horses and mules, and they were sold at auction.

Somalia has the largest population of dromedaries in the world, and camel milk is a staple there; it contains more vitamin C and iron than cow's milk, and does not curdle easily, so that making cheese from it was long held to be impossible. The problem was solved with the help of calcium phosphate and vegetable rennet by J. P. Ramet, a French professor, and a dairy founded in Mauritania by Nancy Abeiderrahmane, an engineer born in Britain, sells the cheese under the name Caravane. In the Gulf states racing camels used to be ridden by small boys, many brought from South Asia, until the United Arab Emirates and Qatar forbade this in 2005; since then light robots with whips worked by remote control have taken their place. At the King Abdulaziz festival in Saudi Arabia dozens of animals have been excluded from the beauty contest on account of injections of Botox.

? What percentage of camels are dromedaries?
= about 94 per cent | 94 per cent
@ accounts for about 94 per cent of the world's camels

? How many humps does a Bactrian camel have?
= two
@ the Bactrian camel of Central Asia, which has two

? How long do camels live?
= 40 to 50 years
@ Camels usually live 40 to 50 years

? Where do wild Bactrian camels remain?
= deserts of north-western China and Mongolia | north-western China and Mongolia
@ remain in deserts of north-western China and Mongolia

? where did the camel family originate
= North America
@ The camel family originated in North America about 45 million years ago

? What was found on Ellesmere Island in 2006?
= fragments of a shin bone
@ In 2006 fragments of a shin bone were discovered on Ellesmere Island

? What proved that the Arctic bones were those of a giant camel?
= collagen | collagen preserved in them
@ collagen preserved in them proved that they belonged to a giant camel

? How big was Protylopus?
= no bigger than a rabbit
@ Protylopus, was no bigger than a rabbit

? What does a camel's hump consist of?
= fatty tissue
@ does not store water but consists of fatty tissue

? What happens to the hump when the fat is used up?
= shrinks and may lean over to one side | it shrinks and may lean over to one side
@ it shrinks and may lean over to one side

? What is the name of the largest pad of skin?
= pedestal | the pedestal
@ the largest of which is known as the pedestal

? What nickname do camels have?
= ships of the desert
@ to earn them the name "ships of the desert"

? What shape are the red blood cells of camels?
= oval | oval rather than round
@ Its red blood cells are oval rather than round

? How much water can a thirsty camel drink in a quarter of an hour?
= over 100 litres | 100 litres
@ to drink over 100 litres in ten to fifteen minutes

? Why did Schmidt-Nielsen go to Béni Abbès?
= to study the animals | in order to study the animals
@ in order to study the animals

? What can camel dung be used as?
= fuel
@ it can be burnt as fuel directly

? How does the camel's stomach differ from that of cattle?
= three-chambered | in having a three-chambered stomach | three-chambered stomach
@ differ from cattle in having a three-chambered stomach

? What is the dulla?
= a pink sac | pink sac
@ inflates a pink sac called the dulla

? When was Rama born?
= January 1998
@ a male named Rama, was born in January 1998

? How were camels and llamas crossed?
= by artificial insemination | artificial insemination
@ began to cross camels with llamas by artificial insemination

? What did the North Arabian saddle enable warriors to do?
= fight from camelback
@ enabled warriors to fight from camelback

? Who wrote The Camel and the Wheel?
= Richard Bulliet | the historian Richard Bulliet
@ the historian Richard Bulliet, in The Camel and the Wheel

? In which battle did Cyrus put camels in front?
= Thymbra | battle of Thymbra
@ At the battle of Thymbra in 547 BC

? What did caravans carry south across the Sahara?
= salt
@ on the trans-Saharan routes carried salt southwards

? What was the first camel in Australia called?
= Harry
@ where the first, called Harry, arrived in 1840

? Where was the American Camel Corps stationed?
= Camp Verde | at Camp Verde in Texas
@ which was stationed at Camp Verde in Texas

? How much money did Congress give for the Camel Corps?
= 30,000 dollars
@ obtained 30,000 dollars from Congress in 1855

? What country has the most dromedaries?
= Somalia
@ Somalia has the largest population of dromedaries in the world

? What name is the camel cheese sold under?
= Caravane
@ sells the cheese under the name Caravane

? What replaced the boys in camel racing?
= light robots | light robots with whips worked by remote control
@ since then light robots with whips worked by remote control

? In what year did Qatar forbid boys to ride racing camels?
= 2005
@ until the United Arab Emirates and Qatar forbade this in 2005

~ What use may the fat store have had before the animals came to dry lands?
= a help in snowy forests with long winters | help in snowy forests
@ first developed as a help in snowy forests with long winters

~ What protects the sight of the animal from flying dust?
= Long lashes and a third, transparent eyelid | third, transparent eyelid
@ Long lashes and a third, transparent eyelid keep out sand

~ Why is it good not to have blubber everywhere?
= heat can escape | so that heat can escape
@ so that heat can escape

~ How did the Persian king make use of the enemy mounts' aversion?
= by placing camels in front | placing camels in front
@ into confusion by placing camels in front

~ What ended the demand for beasts of burden in the outback?
= lorries | lorries replaced them
@ When lorries replaced them, the camels were set free

~ What trickery led to disqualification from a pageant?
= injections of Botox
@ on account of injections of Botox

~ What was the character of the first cross-bred youngster like?
= poor
@ his temper proved to be poor

~ Which train reminds Australians of foreign drivers?
= the Ghan | Ghan
@ the railway that is still named the Ghan in their honour

! How many camels are there in Somalia?

! When did Rama die?

! Who discovered Protylopus?

! What did the Romans call their camel doctors?

! How tall is the Bactrian camel at the shoulder?

! Who bought the camels of the Camel Corps?

! Why did the camel family die out in South America?

! What did caravans carry from Somalia?

! Where was the giant camel's skull found?

! In what year was the dairy in Mauritania founded?

! Who invented the North Arabian saddle?
