# Comet
A comet is a small body of ice and dust that warms up when it approaches the Sun and releases gas, which surrounds it with a hazy shell, the coma, and often streams away in one or more tails. The solid part, known as the nucleus, generally measures from less than one to a few tens of kilometres. Coma and tail are enormous by comparison: the former may be larger than the Sun, and the latter can stretch for over a hundred million kilometres. For all that they contain very little matter, so that stars shine through them undimmed. The word comes from the Greek kometes, "long-haired". Comets differ from asteroids above all in composition, although the border has become blurred since a few asteroids have been seen to grow tails.

Aristotle regarded comets as dry vapours burning in the upper air, and since the heavens above the Moon were held to be unchanging his view was hardly questioned for nearly two thousand years. Seneca, writing in the first century AD, was an exception; he supposed that they move on paths of their own and foretold that someone would one day discover them. Chinese officials kept careful records, among them a silk manuscript from a tomb at Mawangdui, sealed in 168 BC, that depicts 29 forms of comet together with the disasters each was thought to announce. Petrus Apianus of Ingolstadt remarked in the 1530s that tails always point away from the Sun. In 1577 Tycho Brahe compared measurements made on his island of Hven with others from Prague and found that the great comet of that year was at least four times as far off as the Moon.

Edmond Halley collected the orbits of 24 comets, calculated by the method of his friend Isaac Newton, and noticed that those of 1531, 1607 and 1682 followed nearly the same track. In 1705 he concluded that they were one and the same object, and he predicted its return for the end of 1758. He did not live to see it. Alexis Clairaut, aided by Joseph Lalande and by Nicole-Reine Lepaute, one of the few women in the science of her time, computed the disturbance by Jupiter and Saturn and shifted the date to the following April; the comet passed the Sun a month earlier than that. It was first spotted on Christmas night by Johann Georg Palitzsch, a farmer near Dresden who had taught himself astronomy. The oldest certain record of the same comet, in a Chinese chronicle, dates from 240 BC.

Comets are divided into two main classes by the time they take to go round the Sun. Those of short period, less than 200 years, mostly move close to the plane of the planets and come from the Kuiper belt, a zone beyond Neptune; Encke's comet has the shortest, with 3.3 years. The others arrive from all directions. In 1950 the Dutchman Jan Oort inferred from their orbits that a huge cloud of frozen bodies must surround the solar system at a distance of up to one or two light years, and that passing stars send some of them inward. Comet Hale-Bopp, visible to the naked eye for eighteen months in 1996 and 1997, belongs to this class and will not be back for over two thousand years. Borisov, detected in 2019 by an amateur in Crimea, came from another star altogether.

Until the middle of the twentieth century many astronomers pictured the nucleus as a flying sandbank. Fred Whipple of Harvard proposed in 1950 that it is instead a solid mass of ice mixed with dust, a "dirty snowball", and he used the idea to explain why some comets return too early or too late: jets of gas push them like small rockets. The proof was furnished in March 1986, when the European probe Giotto flew past Halley's comet at a distance of 600 kilometres and photographed a body shaped like a peanut, fifteen kilometres long and blacker than coal. A grain of dust knocked the craft off balance moments before closest approach. Two Soviet Vega probes had shown the way to it, and two Japanese ones watched from farther out; the United States, short of money, sent none.

There are usually two tails. That of dust is broad, curved and yellowish, because its grains, pushed outward by the pressure of sunlight, lag behind the nucleus and merely reflect light. The other is narrow, straight and bluish, and consists of ionised gas, mainly carbon monoxide, which glows by itself. In 1951 Ludwig Biermann concluded from its behaviour that a steady stream of charged particles must blow from the Sun, and Eugene Parker, who worked out the theory seven years later, named it the solar wind. Cyanogen, a poisonous gas, was detected in the tail of Halley's comet in 1910, shortly before the Earth was due to pass through it; swindlers sold comet pills and gas masks, but nothing whatever happened. Dust left along the orbit causes showers of meteors, such as the Perseids in August, whose source is Comet Swift-Tuttle.

Charles Messier, nicknamed "the ferret of comets" by Louis XV, discovered or shared in the discovery of about twenty between 1758 and 1801, and it was to avoid confusion with them that he drew up his famous catalogue of nebulae. Caroline Herschel, who found eight, was the first woman to be paid for scientific work in Britain: King George III granted her 50 pounds a year in 1787. A caretaker of Marseille observatory, Jean-Louis Pons, outdid everybody with 37. Since new comets are named after those who find them, up to two or three names may be joined by hyphens. Automatic surveys have now largely replaced the patient amateur, and the satellite SOHO has by accident recorded more than 5,000, nearly all of them fragments that plunge close to the Sun and perish there.

In July 1994 more than twenty pieces of Comet Shoemaker-Levy 9, which had been torn apart by Jupiter's gravity, crashed into that planet one after another and left dark scars as big as the Earth. The spacecraft Deep Impact shot a copper block of 370 kilograms into Comet Tempel 1 in 2005, and a year later a capsule from Stardust brought home particles of Comet Wild 2, in which the amino acid glycine was identified. Rosetta, launched by the European Space Agency in 2004, reached Comet Churyumov-Gerasimenko after a voyage of ten years, circled it for two and released the lander Philae on 12 November 2014. As its harpoons failed to fire, the lander bounced twice and came to rest under a cliff, where its batteries ran down after some sixty hours. The water of that comet contains three times as much deuterium as our oceans do.

? What surrounds a comet when it gets warm?
= a hazy shell | the coma | hazy shell
@ surrounds it with a hazy shell, the coma

? What is the solid part of a comet called?
= nucleus | the nucleus
@ The solid part, known as the nucleus

? What does the Greek word kometes mean?
= long-haired
@ comes from the Greek kometes, "long-haired"

? In what do comets mainly differ from asteroids?
= composition
@ differ from asteroids above all in composition

? What did Aristotle think comets were?
= dry vapours burning in the upper air | dry vapours
@ comets as dry vapours burning in the upper air

? How many forms of comet does the silk manuscript show?
= 29
@ that depicts 29 forms of comet

? Who remarked that tails always point away from the Sun?
= Petrus Apianus | Petrus Apianus of Ingolstadt
@ Petrus Apianus of Ingolstadt remarked

? On what island did Tycho Brahe make his measurements?
= Hven
@ measurements made on his island of Hven

? How far away was the comet of 1577 according to Tycho?
= at least four times as far off as the Moon | four times as far off as the Moon
@ at least four times as far off as the Moon

? The orbits of how many comets were collected by Halley?
= 24
@ Edmond Halley collected the orbits of 24 comets

? For when did Halley predict the return?
= the end of 1758 | end of 1758
@ he predicted its return for the end of 1758

? Did Halley see the return of his comet?
= He did not live to see it | did not live to see it
@ He did not live to see it

? which planets disturbed the comet according to clairaut
= Jupiter and Saturn
@ computed the disturbance by Jupiter and Saturn

? Who first saw the returning comet?
= Johann Georg Palitzsch
@ on Christmas night by Johann Georg Palitzsch

? What is the year of the oldest certain record of Halley's comet?
= 240 BC
@ in a Chinese chronicle, dates from 240 BC

? From where do comets of short period come?
= the Kuiper belt | Kuiper belt
@ come from the Kuiper belt, a zone beyond Neptune

? What comet has the shortest period?
= Encke's comet
@ Encke's comet has the shortest, with 3.3 years

? What sends bodies of the Oort cloud inward?
= passing stars
@ that passing stars send some of them inward

? How long could Hale-Bopp be seen with the naked eye?
= eighteen months
@ visible to the naked eye for eighteen months

? Where did Borisov come from?
= another star
@ came from another star altogether

? What name did Whipple's model of the nucleus get?
= dirty snowball
@ a "dirty snowball", and he used the idea

? Why do some comets return too early or too late?
= jets of gas push them like small rockets | jets of gas push them
@ jets of gas push them like small rockets

? What shape did the nucleus of Halley's comet have?
= like a peanut | shaped like a peanut
@ photographed a body shaped like a peanut

? What knocked Giotto off balance?
= A grain of dust | grain of dust
@ A grain of dust knocked the craft off balance

? Why did the United States send no probe to Halley's comet?
= short of money
@ the United States, short of money, sent none

? What pushes the dust grains outward?
= the pressure of sunlight | pressure of sunlight
@ pushed outward by the pressure of sunlight

? What colour is the gas tail?
= bluish
@ The other is narrow, straight and bluish

? Who gave the solar wind its name?
= Eugene Parker
@ Eugene Parker, who worked out the theory seven years later

? What poisonous gas was detected in Halley's comet in 1910?
= Cyanogen
@ Cyanogen, a poisonous gas, was detected in the tail

? The Perseids come from which comet?
= Swift-Tuttle | Comet Swift-Tuttle
@ whose source is Comet Swift-Tuttle

? What was Messier's nickname?
= the ferret of comets
@ nicknamed "the ferret of comets" by Louis XV

? How many comets were found by Caroline Herschel?
= eight
@ Caroline Herschel, who found eight

? What was the job of Jean-Louis Pons?
= caretaker | caretaker of Marseille observatory
@ A caretaker of Marseille observatory, Jean-Louis Pons

? After whom are new comets named?
= those who find them
@ new comets are named after those who find them

? What tore Shoemaker-Levy 9 apart?
= Jupiter's gravity
@ had been torn apart by Jupiter's gravity

? What did Deep Impact shoot into Tempel 1?
= a copper block of 370 kilograms | a copper block
@ shot a copper block of 370 kilograms

? Which amino acid was found in the particles of Wild 2?
= glycine
@ in which the amino acid glycine was identified

? When was Rosetta launched?
= 2004
@ launched by the European Space Agency in 2004

? Where did Philae come to rest?
= under a cliff
@ came to rest under a cliff

~ Why can one still see the lights of the night sky behind the veil?
= they contain very little matter | contain very little matter
@ For all that they contain very little matter

~ Which Roman thinker foresaw that the tracks would eventually be understood?
= Seneca
@ Seneca, writing in the first century AD

~ Which lady assisted in the laborious French calculation?
= Nicole-Reine Lepaute
@ Nicole-Reine Lepaute, one of the few women

~ What earlier notion did experts have of the core?
= a flying sandbank | flying sandbank
@ pictured the nucleus as a flying sandbank

~ What goods did cheats offer a frightened public?
= comet pills and gas masks
@ swindlers sold comet pills and gas masks

~ For what purpose was the celebrated list of misty objects compiled?
= to avoid confusion with them | avoid confusion
@ it was to avoid confusion with them

~ What salary did a monarch award a female observer?
= 50 pounds a year | 50 pounds
@ granted her 50 pounds a year in 1787

~ Which defect made the European landing go wrong?
= its harpoons failed to fire
@ As its harpoons failed to fire

! Who discovered Encke's comet?
! When did Seneca die?
! How long is the tail of Halley's comet?
! What did Aristotle say about the comet of 1577?
! In which year was the Kuiper belt discovered?
! How many comets did Palitzsch find in his life?
! How much did Giotto cost?
! What did King George III pay Messier?
! How long was the nucleus of Shoemaker-Levy 9?
! Which gas gives the dust tail its yellow colour?
! Who was buried in the tomb at Mawangdui?
