# Planet Mars
Mars, the fourth planet from the Sun, is a cold desert world about half as wide as the Earth and only a tenth as massive. Its reddish colour, which led the Romans to give it the name of their god of war, comes from iron oxides in the dust, in other words from rust. A Martian day, called a sol, lasts 24 hours and almost 40 minutes, while the year takes 687 Earth days. Since the axis is tilted by 25 degrees, little more than our own, there are seasons of the familiar kind, but each is about twice as long. Gravity at the surface is 38 per cent of that on Earth, so that a visitor weighing 80 kilograms at home would feel as if he weighed thirty.

Observers in Babylon and Egypt recorded the backward loops of Mars among the stars many centuries before Christ. The explanation had to wait for Johannes Kepler, who inherited the precise measurements made by Tycho Brahe without a telescope and struggled with them for years; in his Astronomia Nova of 1609 he announced that the planet moves in an ellipse with the Sun at one focus. Christiaan Huygens drew the first recognisable marking, the dark triangle of Syrtis Major, in 1659, and Giovanni Cassini described the polar caps in 1666. From simultaneous sightings in Paris and Cayenne in 1672 the latter and Jean Richer derived the distance of the planet, and thereby the scale of the whole solar system, with an error of less than a tenth.

In 1877, when Mars came unusually close, two discoveries were made. Asaph Hall, working with the great refractor of the Naval Observatory in Washington, was about to abandon his search for satellites, but his wife Angeline urged him to try one night more, and in August he found two, Phobos and Deimos, named after the sons who drew the war god's chariot. In Milan Giovanni Schiaparelli mapped a network of straight lines which he called canali, meaning channels. Mistranslated as canals, the word fired the imagination of Percival Lowell, a rich Bostonian, who built an observatory at Flagstaff in Arizona in 1894 and filled three books with speculations about a dying civilisation bringing water from the poles. The lines proved to be an illusion, produced by the eye's tendency to join faint spots together.

Spacecraft swept such ideas away. Mariner 4, the first to fly past with success, sent back 22 pictures of a cratered wasteland in July 1965. Its successor Mariner 9 went into orbit in November 1971 during a dust storm that hid everything but four dark spots, which turned out to be the tops of huge volcanoes. The Soviet Mars 3 made the first soft landing in the following month, yet fell silent less than two minutes later. The American Vikings, which set down in July and September 1976, scooped up soil and tested it for life; one experiment gave a positive signal, but since no organic molecules could be detected most scientists put it down to a chemical reaction. Viking 1 went on working until 1982, when a faulty command caused its antenna to point the wrong way.

The surface falls into two unlike halves. The southern highlands are old and thickly cratered, whereas the northern plains are smooth, young and on average about five kilometres lower, a contrast for which a giant impact has been proposed as the cause. Olympus Mons, the tallest volcano known in the solar system, rises nearly 22 kilometres above the plains and is as wide as France; it could grow so big because the crust, lacking moving plates, stayed above the same source of magma. Valles Marineris, a system of canyons named after Mariner 9, stretches for 4,000 kilometres and is up to seven kilometres deep. It was opened by faults and not carved by a river. The basin of Hellas in the south, 2,300 kilometres across, contains the lowest point of the planet.

The air is thin, exerting less than a hundredth of the pressure at sea level on Earth, and consists of 95 per cent carbon dioxide, with small amounts of nitrogen and argon. Temperatures at the equator may climb to 20 °C at noon in summer but sink far below −70 °C in the following night, because the atmosphere holds hardly any heat. In winter about a quarter of it freezes on the polar caps as dry ice, beneath which lie thick layers of water ice. Dust devils wander over the plains and have more than once cleaned the solar panels of rovers. Every few years a storm envelops the whole globe; the one of 2018 ended the mission of Opportunity, a vehicle designed to last 90 days that had driven for over fourteen years and covered 45 kilometres.

Water once flowed here, as is shown by dry valleys, deltas and minerals that form only in wet surroundings. Curiosity, a rover of the size of a small car that was lowered into Gale crater on cables from a hovering platform in August 2012, found rounded pebbles from an ancient stream and, in mudstone, the elements that life requires. Perseverance landed in Jezero crater in February 2021 and has been filling tubes with rock for a later flight to Earth; it brought along the helicopter Ingenuity, which weighed 1.8 kilograms and made 72 flights before damaging a rotor in January 2024. What became of the water is partly known: some is locked up as ice or in minerals, and some was lost to space after the magnetic field had died out about four billion years ago.

Both moons are small, dark and shaped like potatoes. Phobos, the larger, circles only 6,000 kilometres above the ground in less than eight hours, so that it rises in the west and sets in the east; tides are drawing it nearer by some two metres in a century, and in perhaps 50 million years it will break up into a ring or crash. Its biggest crater, Stickney, bears the maiden name of Angeline Hall. Among writers Mars has long been a favourite: H. G. Wells let its inhabitants attack Surrey in The War of the Worlds (1898), and Ray Bradbury described its settlers in The Martian Chronicles (1950). Real travellers would face a journey of six to nine months, strong radiation and the problem of making fuel for the return, which an instrument called MOXIE tackled by producing oxygen from the air.

? Why is Mars red?
= iron oxides in the dust | iron oxides | rust
@ comes from iron oxides in the dust, in other words from rust

? What is a day on Mars called?
= sol | a sol
@ A Martian day, called a sol

? How many Earth days does the Martian year take?
= 687 | 687 Earth days
@ while the year takes 687 Earth days

? By how many degrees is the axis of Mars tilted?
= 25 | 25 degrees
@ Since the axis is tilted by 25 degrees

? In what book did Kepler say that Mars moves in an ellipse?
= Astronomia Nova
@ in his Astronomia Nova of 1609

? Whose measurements were inherited by Kepler?
= Tycho Brahe
@ the precise measurements made by Tycho Brahe

? What did Cassini describe in 1666?
= the polar caps | polar caps
@ Giovanni Cassini described the polar caps in 1666

? When was Syrtis Major first drawn?
= 1659
@ the dark triangle of Syrtis Major, in 1659

? In which two places was Mars sighted at the same time in 1672?
= Paris and Cayenne
@ From simultaneous sightings in Paris and Cayenne

? Who found the two moons of Mars?
= Asaph Hall
@ Asaph Hall, working with the great refractor

? What did Angeline Hall urge her husband to do?
= to try one night more | try one night more
@ urged him to try one night more

? What does canali mean?
= channels
@ which he called canali, meaning channels

? where did percival lowell build his observatory
= Flagstaff | Flagstaff in Arizona
@ built an observatory at Flagstaff in Arizona

? The lines on Mars were an example of what?
= an illusion | illusion
@ The lines proved to be an illusion

? How many pictures did Mariner 4 send back?
= 22
@ sent back 22 pictures of a cratered wasteland

? What hid the surface when Mariner 9 arrived?
= a dust storm | dust storm
@ during a dust storm that hid everything

? What were the four dark spots seen by Mariner 9?
= the tops of huge volcanoes | tops of huge volcanoes
@ turned out to be the tops of huge volcanoes

? Which probe made the first soft landing on Mars?
= Mars 3 | The Soviet Mars 3
@ The Soviet Mars 3 made the first soft landing

? What caused the end of Viking 1?
= a faulty command | faulty command
@ when a faulty command caused its antenna to point the wrong way

? In what year did the Viking landers set down?
= 1976
@ in July and September 1976

? Which half of Mars is smooth and young?
= northern plains | the northern plains
@ whereas the northern plains are smooth, young

? Why could Olympus Mons grow so big?
= the crust, lacking moving plates, stayed above the same source of magma
@ the crust, lacking moving plates, stayed above the same source of magma

? How long are the canyons of Valles Marineris?
= 4,000 kilometres
@ stretches for 4,000 kilometres

? Was Valles Marineris carved by a river?
= not carved by a river
@ opened by faults and not carved by a river

? Where is the lowest point on Mars?
= Hellas | The basin of Hellas | The basin of Hellas in the south
@ The basin of Hellas in the south

? What percentage of the air of Mars is carbon dioxide?
= 95 | 95 per cent
@ consists of 95 per cent carbon dioxide

? What has cleaned the solar panels of the rovers?
= Dust devils
@ Dust devils wander over the plains

? What happens to a quarter of the atmosphere in winter?
= freezes on the polar caps as dry ice | freezes on the polar caps
@ about a quarter of it freezes on the polar caps as dry ice

? What mission ended because of the storm in 2018?
= Opportunity | the mission of Opportunity
@ ended the mission of Opportunity

? How was Curiosity lowered into the crater?
= on cables from a hovering platform | on cables
@ on cables from a hovering platform in August 2012

? In which crater did Perseverance land?
= Jezero | Jezero crater
@ Perseverance landed in Jezero crater

? How many flights did Ingenuity make?
= 72 | 72 flights
@ made 72 flights before damaging a rotor

? What is the larger of the two moons?
= Phobos
@ Phobos, the larger, circles only 6,000 kilometres

? Where does Phobos rise?
= in the west | the west
@ it rises in the west and sets in the east

? Who wrote The Martian Chronicles?
= Ray Bradbury
@ Ray Bradbury described its settlers in The Martian Chronicles

? What does the instrument MOXIE produce?
= oxygen
@ producing oxygen from the air

~ Which city was home to the wealthy believer in intelligent builders?
= Bostonian | a rich Bostonian
@ the imagination of Percival Lowell, a rich Bostonian

~ What explanation do researchers favour for the encouraging biology result?
= a chemical reaction | chemical reaction
@ most scientists put it down to a chemical reaction

~ What event may account for the difference between the hemispheres?
= a giant impact | giant impact
@ for which a giant impact has been proposed

~ Why does it get so bitterly cold after sunset?
= the atmosphere holds hardly any heat | because the atmosphere holds hardly any heat
@ because the atmosphere holds hardly any heat

~ What proof is there of a stream in the distant past?
= rounded pebbles
@ found rounded pebbles from an ancient stream

~ What protective influence vanished, letting moisture escape?
= the magnetic field | magnetic field
@ after the magnetic field had died out

~ What was the patient astronomer's spouse called before marriage?
= Stickney
@ Its biggest crater, Stickney, bears the maiden name

~ Which English county suffers an alien invasion in a novel?
= Surrey
@ let its inhabitants attack Surrey

! How long is a day on Phobos?
! Who discovered Olympus Mons?
! When did Tycho Brahe die?
! What did Schiaparelli discover in 1894?
! Which rover found organic molecules in 1976?
! How many kilometres did Perseverance drive?
! What caused the storm of 2018?
! How wide is Deimos?
! In what year will the rock samples arrive on Earth?
! Who operated Mars 3?
! What did H. G. Wells think of Lowell's canals?
