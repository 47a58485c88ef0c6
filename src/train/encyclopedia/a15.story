# Sound
Sound is a vibration that spreads through a gas, a liquid or a solid as a wave of alternating pressure. In air the molecules swing to and fro in the direction in which the wave advances, crowding together and drawing apart in turn, and for this reason the wave is called longitudinal. Three features describe a simple tone: its frequency, which we perceive as pitch, its amplitude, which governs loudness, and its form, on which the timbre depends. A young person with good ears hears frequencies from about 20 to 20,000 hertz. Whatever lies above that range is ultrasound, whatever lies below it infrasound. Since a medium is required, there is complete silence in empty space; Robert Boyle confirmed this in 1660 by pumping the air out of a vessel in which a watch was ticking.

The study of sound, acoustics, is as old as that of music. Pythagoras is credited with the discovery, in the sixth century BC, that two strings whose lengths are as 2 to 1 sound an octave apart and those as 3 to 2 a fifth; the story that he was led to it by the hammers of a smithy cannot be true, because the pitch of an anvil does not follow the weight of the hammer. The Roman architect Vitruvius compared sound with the rings made by a stone in a pond and advised builders of theatres to place bronze jars beneath the seats. Marin Mersenne, a friar in Paris, published the laws of vibrating strings in his Harmonie universelle of 1636 and was the first to count the vibrations of a note. Ernst Chladni of Wittenberg made vibration visible in 1787 by strewing sand on metal plates, which he stroked with a violin bow.

In dry air at 20 °C sound travels 343 metres in a second, so that three seconds between lightning and thunder mean a distance of about a kilometre. The speed rises with temperature, by 0.6 metres a second for each degree, but is hardly affected by pressure. Mersenne and Pierre Gassendi timed the interval between the flash and the report of guns; members of the Paris Academy repeated the trial with great care in 1738 between Montmartre and Montlhéry. Newton's calculation had come out some 15 per cent too low, and the cause was found only in the early nineteenth century by Pierre-Simon Laplace: the rapid compressions warm the air, which makes it springier. In water the speed is more than four times as high, as Jean-Daniel Colladon and Charles Sturm established on Lake Geneva in 1826 with a submerged bell, and in steel it approaches 6,000 metres a second.

Loudness is measured in decibels, a logarithmic unit named after Alexander Graham Bell and introduced by the engineers of the American telephone company in the 1920s. Zero corresponds to the faintest tone that can be heard at 1,000 hertz, a whisper has about 30 decibels, ordinary talk 60 and a pneumatic drill at close quarters 100. An increase of ten decibels stands for ten times the power, although the ear judges it to be only about twice as loud. At 120 to 130 hearing turns into pain. The European Union obliges employers to provide ear protection from 80 decibels upwards and workers to wear it from 85. The eruption of Krakatoa in 1883 still registered some 170 decibels at a distance of 160 kilometres; the pressure wave, no longer audible, passed round the globe several times and was recorded by barometers everywhere.

The outer ear collects sound and guides it to the drum, behind which three tiny bones, the hammer, the anvil and the stirrup, act as levers and pass the motion on to the fluid of the inner ear. The stirrup, at three millimetres, is the smallest bone of the body. In the cochlea, a tube coiled like the shell of a snail, the vibration runs along the basilar membrane and reaches its peak near the entrance when the tone is high and close to the tip when it is deep. This travelling wave was observed by Georg von Békésy, a Hungarian telephone engineer, on ears taken from corpses, and for it he received the Nobel Prize in 1961. About 15,000 hair cells convert the movement into nerve impulses. Once they have been destroyed by noise or age they do not grow again in mammals, though they do in birds.

A room answers every sound with reflections. If they arrive more than about a twentieth of a second late they are heard as an echo, if earlier they blend into reverberation, which lends fullness to music but blurs speech. Wallace Clement Sabine, a young lecturer at Harvard, was asked in 1895 to do something about a hall in which nobody could be understood. By carrying cushions to and fro at night and timing the decay of an organ pipe with a stopwatch, he found that the reverberation time is proportional to the volume of the room and inversely proportional to the absorption of its surfaces. Boston Symphony Hall, opened in 1900, was the first to be planned with this formula. About two seconds are thought ideal for an orchestra, one for a lecture, and six or more are usual in Gothic cathedrals.

When a source approaches, its waves are squeezed and the pitch is raised; when it recedes, the pitch falls. Christian Doppler, professor at Prague, deduced this in 1842 in order to explain the colours of double stars, on which point he was mistaken. Christophorus Buys Ballot tested the effect in 1845 on the railway near Utrecht: trumpeters on an open waggon blew a note while musicians with trained ears stood beside the track. An aircraft that flies faster than its own sound drags a cone of compressed air behind it, heard on the ground as a bang. Ernst Mach photographed such shock waves from bullets in the 1880s, and the ratio of a speed to that of sound bears his name. Charles Yeager first exceeded Mach 1 in level flight on 14 October 1947 in the rocket plane Bell X-1, which he had named after his wife Glennis.

Animals use sounds that we cannot hear. Lazzaro Spallanzani observed in the 1790s that blinded bats avoid threads stretched across a room but blunder when their ears are plugged; the riddle was solved in 1938 by Donald Griffin, a student who borrowed an ultrasonic detector. Elephants converse by infrasound over several kilometres. After the loss of the Titanic the Canadian Fessenden developed an echo sounder, and in the First World War Paul Langevin used quartz crystals to detect submarines, a method from which both sonar and medical imaging descend. Ian Donald of Glasgow, who had tried out a flaw detector from a boiler works on tumours, published the first ultrasound picture of an unborn child in 1958. The voice was first recorded in 1860 by Édouard-Léon Scott, who could not play it back; seventeen years later Thomas Edison's phonograph could.

? Why is a sound wave in air called longitudinal?
= the molecules swing to and fro in the direction in which the wave advances | the molecules swing to and fro
@ the molecules swing to and fro in the direction in which the wave advances

? What do we perceive as pitch?
= frequency | its frequency
@ its frequency, which we perceive as pitch

? What governs loudness?
= amplitude | its amplitude
@ its amplitude, which governs loudness

? What is sound below 20 hertz called?
= infrasound
@ whatever lies below it infrasound

? What did Boyle have in the vessel from which he pumped the air?
= a watch | watch
@ in which a watch was ticking

? What lengths of strings give an octave?
= as 2 to 1 | 2 to 1
@ two strings whose lengths are as 2 to 1

? What did Vitruvius advise to put under theatre seats?
= bronze jars
@ to place bronze jars beneath the seats

? In which work did Mersenne publish the laws of strings?
= Harmonie universelle
@ in his Harmonie universelle of 1636

? what did chladni strew on the plates
= sand
@ by strewing sand on metal plates

? With what did Chladni stroke the plates?
= a violin bow | violin bow
@ which he stroked with a violin bow

? How far does sound go in one second at 20 °C?
= 343 metres
@ sound travels 343 metres in a second

? Does pressure change the speed of sound?
= hardly affected by pressure | hardly
@ but is hardly affected by pressure

? Between which places did the Paris Academy measure in 1738?
= Montmartre and Montlhéry
@ between Montmartre and Montlhéry

? Who found out why Newton's calculation was too low?
= Pierre-Simon Laplace
@ in the early nineteenth century by Pierre-Simon Laplace

? On which lake was the speed of sound in water established?
= Lake Geneva
@ established on Lake Geneva in 1826

? How much too low was Newton's result?
= 15 per cent | some 15 per cent
@ had come out some 15 per cent too low

? Who is the decibel named after?
= Alexander Graham Bell
@ a logarithmic unit named after Alexander Graham Bell

? How many decibels does a whisper have?
= 30 | about 30
@ a whisper has about 30 decibels

? What happens to hearing at 120 to 130 decibels?
= turns into pain | hearing turns into pain
@ At 120 to 130 hearing turns into pain

? From how many decibels do European employers have to provide ear protection?
= 80 | 80 decibels
@ to provide ear protection from 80 decibels upwards

? What is the smallest bone in the body?
= stirrup | The stirrup
@ The stirrup, at three millimetres, is the smallest bone

? What is the cochlea?
= a tube coiled like the shell of a snail | a tube
@ In the cochlea, a tube coiled like the shell of a snail

? When did Békésy receive the Nobel Prize?
= 1961
@ he received the Nobel Prize in 1961

? What converts the movement into nerve impulses?
= hair cells | About 15,000 hair cells
@ About 15,000 hair cells convert the movement

? In which animals do hair cells grow again?
= birds
@ though they do in birds

? What does reverberation do to speech?
= blurs | blurs speech
@ lends fullness to music but blurs speech

? What did Sabine use to time the decay of the organ pipe?
= a stopwatch | stopwatch
@ timing the decay of an organ pipe with a stopwatch

? Which hall was the first planned with Sabine's formula?
= Boston Symphony Hall
@ Boston Symphony Hall, opened in 1900

? How long should the reverberation be for an orchestra?
= two seconds | About two seconds
@ About two seconds are thought ideal for an orchestra

? What was Doppler trying to explain?
= the colours of double stars | colours of double stars
@ in order to explain the colours of double stars

? The Doppler effect was tested on the railway by whom?
= Christophorus Buys Ballot
@ Christophorus Buys Ballot tested the effect in 1845

? What did Ernst Mach photograph?
= shock waves | such shock waves from bullets | shock waves from bullets
@ Ernst Mach photographed such shock waves from bullets

? What plane was flown by Yeager in October 1947?
= Bell X-1 | the rocket plane Bell X-1
@ in the rocket plane Bell X-1

? Who solved the riddle of the bats?
= Donald Griffin
@ was solved in 1938 by Donald Griffin

? How do elephants converse over several kilometres?
= by infrasound | infrasound
@ Elephants converse by infrasound over several kilometres

? What did Langevin use in order to detect submarines?
= quartz crystals
@ Paul Langevin used quartz crystals to detect submarines

? In what year was the first ultrasound picture of an unborn child published?
= 1958
@ ultrasound picture of an unborn child in 1958

~ What reveals the legend about the Greek and the blacksmith to be false?
= the pitch of an anvil does not follow the weight of the hammer
@ the pitch of an anvil does not follow the weight of the hammer

~ What instruments all over the planet noticed an explosion in the East Indies?
= barometers
@ was recorded by barometers everywhere

~ From where did the prizewinner obtain the organs he looked at?
= corpses
@ on ears taken from corpses

~ What furnishings helped a Harvard teacher in his nocturnal trials?
= cushions
@ By carrying cushions to and fro at night

~ Who listened at the line in the Dutch experiment?
= musicians with trained ears | musicians
@ while musicians with trained ears stood beside the track

~ Which woman was honoured by the pilot on his machine?
= Glennis | his wife Glennis
@ which he had named after his wife Glennis

~ From what kind of industry did a Scottish doctor get his apparatus?
= a boiler works | boiler works
@ a flaw detector from a boiler works on tumours

~ Whose early record remained mute in his time?
= Édouard-Léon Scott
@ in 1860 by Édouard-Léon Scott, who could not play it back

! How loud is the Bell X-1?
! What instrument did Pythagoras play?
! Who blinded the bats in 1938?
! How many theatres did Vitruvius build?
! When did Mersenne die?
! What frequency did the trumpeters of Buys Ballot blow?
! Which prize did Sabine receive for his formula?
! What is the speed of sound in copper?
! How many decibels can an elephant produce?
! What words did Édouard-Léon Scott record?
! In what year did Laplace measure the speed of sound in water?
