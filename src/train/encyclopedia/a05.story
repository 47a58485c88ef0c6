# Volcano
A volcano is an opening in the crust of a planet through which molten rock, ash and gases escape from below. While it is underground the melt is called magma; once it has reached the surface it is known as lava. The name goes back to Vulcano, a small island off the north coast of Sicily, where the Romans placed the forge of Vulcan, their god of fire. Some 1,350 volcanoes on land are regarded as potentially active, which usually means that they have erupted within the last ten thousand years, and around fifty of them erupt in an average year. Far more numerous are those on the sea floor, most of which nobody has ever seen. A volcano that still has a supply of magma but has been quiet for centuries is termed dormant.

Nearly all volcanoes stand where plates of the Earth's outer shell meet or part. Where an ocean plate dives beneath another, water driven out of the sinking slab lowers the melting point of the hot mantle above it, and the resulting magma feeds chains of steep mountains such as the Andes, the Cascades and the islands of Japan; together they form the Ring of Fire, a belt some 40,000 kilometres long around the Pacific. Where plates move apart, as they do in Iceland and along the East African Rift, the mantle rises and melts because the pressure on it falls. A few volcanoes lie far from any boundary. Those of Hawaii were explained in 1963 by the Canadian geophysicist John Tuzo Wilson, who suggested that the Pacific plate is drifting over a fixed hot spot.

What comes out depends mainly on the silica and the gas in the melt. Basalt, poor in silica, is runny, lets its bubbles escape and spreads in thin sheets, so that it builds broad shield volcanoes with gentle slopes. The largest of these, Mauna Loa on Hawaii, rises about 4,170 metres above the sea but some 9,000 metres above the ocean floor. Rhyolite and dacite, which are rich in silica, are so sticky that gas remains trapped until the pressure shatters the melt into pumice and ash. Stratovolcanoes such as Fuji and Mayon are built up of alternating layers of lava and loose fragments and have the regular cone of picture postcards. Cinder cones are the smallest kind; Parícutin in Mexico, which began in a maize field in February 1943, reached 336 metres within its first year.

Eruptions are ranked by the Volcanic Explosivity Index, which Chris Newhall and Stephen Self devised in 1982. It runs from 0 to 8, and each step from 2 upwards stands for a tenfold increase in the volume of material ejected. Names of famous examples are also used: Hawaiian eruptions consist of fire fountains, Strombolian ones throw out glowing lumps every few minutes, and Plinian ones send up columns of ash that may reach 40 kilometres. The last kind is called after Pliny the Younger, who watched the destruction of Pompeii in AD 79 from the other side of the bay and described it in two letters to Tacitus. His uncle, commander of the fleet at Misenum, sailed across to help and died on the beach at Stabiae. Most of the victims at Pompeii were killed by hot surges of ash and gas.

The eruption of Tambora on the Indonesian island of Sumbawa, in April 1815, was the greatest in recorded history. The mountain lost about a third of its height, and at least 70,000 people perished, the majority of them from the hunger and disease that followed. Sulphur dioxide blown into the stratosphere turned into a veil of fine droplets that dimmed the Sun over the whole globe, and 1816 became known in Europe and New England as the year without a summer. Grain prices doubled, and in Switzerland Mary Shelley, kept indoors by the rain, began to write Frankenstein. Krakatoa, between Java and Sumatra, blew up in August 1883 with a bang that was heard nearly 4,800 kilometres away on Rodrigues in the Indian Ocean. Its waves, up to 40 metres high, caused most of the 36,000 deaths.

Lava seldom kills, because it can generally be outwalked. Much deadlier are pyroclastic flows, clouds of scorching gas and rock that race downhill at more than 100 kilometres an hour; one from Mont Pelée wiped out the town of Saint-Pierre on Martinique on 8 May 1902 and left only a handful of survivors among some 28,000 inhabitants. One of them, Ludger Sylbaris, had been locked in a cell with thick walls and afterwards toured with the Barnum circus. Lahars, torrents of mud that form when ash mixes with rain or melted ice, may travel for tens of kilometres. In November 1985 such a torrent from Nevado del Ruiz in Colombia buried the town of Armero and more than 20,000 people, although a hazard map showing the danger had been published a month before.

Warning is nowadays possible in many cases, since rising magma cracks rock, swells the ground and gives off gas. Networks of seismometers record the swarms of small earthquakes, tiltmeters and satellites measure the swelling, and spectrometers follow the output of sulphur dioxide. The first permanent observatory was opened on Vesuvius in 1845 with Macedonio Melloni as its director; its Hawaiian counterpart was founded in 1912 by Thomas Jaggar, who had been shaken by what he saw at Saint-Pierre. The best-known success came in 1991 at Pinatubo in the Philippines, where tens of thousands were moved out before the mountain exploded on 15 June. At Mount St. Helens in 1980, on the other hand, the blast went sideways instead of upwards, and 57 people died, among them the volcanologist David Johnston, who was on watch ten kilometres away.

Volcanoes also give. Weathered ash makes some of the richest soils in the world, and this is the chief reason why so many people live on the flanks of Etna, Merapi and Vesuvius in spite of the risk. Hot rock supplies geothermal power: the first plant was tried out at Larderello in Tuscany in 1904, and Iceland today heats about nine out of ten houses in this way. Sulphur, pumice and the ash that the Romans mixed into their concrete are all quarried from volcanic ground. Over longer spans, the gases from the interior furnished the early Earth with much of its air and water. Nor is our planet alone: Io, a moon of Jupiter, has hundreds of active vents, discovered by Linda Morabito on pictures sent by Voyager 1 in 1979, and Olympus Mons on Mars stands about 22 kilometres high.

? What is molten rock called when it is still underground?
= magma
@ While it is underground the melt is called magma

? Where does the word volcano come from?
= Vulcano | Vulcano, a small island off the north coast of Sicily
@ Vulcano, a small island off the north coast of Sicily

? Who was the Roman god of fire?
= Vulcan
@ the forge of Vulcan, their god of fire

? About how many volcanoes erupt each year?
= fifty | around fifty
@ around fifty of them erupt in an average year

? What do we call a volcano that has magma but was quiet for hundreds of years?
= dormant
@ has been quiet for centuries is termed dormant

? What lowers the melting point of the mantle above a sinking plate?
= water | water driven out of the sinking slab
@ water driven out of the sinking slab lowers the melting point

? How long is the Ring of Fire?
= 40,000 kilometres | some 40,000 kilometres
@ a belt some 40,000 kilometres long around the Pacific

? Why does the mantle melt where plates move apart?
= the pressure on it falls | because the pressure on it falls
@ rises and melts because the pressure on it falls

? What nationality was John Tuzo Wilson?
= Canadian
@ the Canadian geophysicist John Tuzo Wilson

? What did Wilson suggest about the Pacific plate?
= drifting over a fixed hot spot | is drifting over a fixed hot spot
@ the Pacific plate is drifting over a fixed hot spot

? What kind of volcano does runny basalt build?
= shield volcanoes | broad shield volcanoes
@ it builds broad shield volcanoes with gentle slopes

? How high is Mauna Loa above sea level?
= 4,170 metres | about 4,170 metres
@ rises about 4,170 metres above the sea

? What are stratovolcanoes built up of?
= alternating layers of lava and loose fragments | layers of lava and loose fragments
@ alternating layers of lava and loose fragments

? where did paricutin begin
= a maize field | maize field | a maize field in February 1943
@ which began in a maize field in February 1943

? In what year was the Volcanic Explosivity Index devised?
= 1982
@ Chris Newhall and Stephen Self devised in 1982

? What do Hawaiian eruptions consist of?
= fire fountains
@ Hawaiian eruptions consist of fire fountains

? To whom did Pliny send his letters about Pompeii?
= Tacitus
@ described it in two letters to Tacitus

? Where did Pliny's uncle die?
= Stabiae | on the beach at Stabiae | the beach at Stabiae
@ died on the beach at Stabiae

? What killed the majority of people in Pompeii?
= hot surges of ash and gas
@ were killed by hot surges of ash and gas

? On which island is Tambora?
= Sumbawa | the Indonesian island of Sumbawa
@ on the Indonesian island of Sumbawa

? What was the year 1816 called in Europe?
= the year without a summer | year without a summer
@ as the year without a summer

? Which novel was started in Switzerland because of the rain?
= Frankenstein
@ began to write Frankenstein

? When did Krakatoa blow up?
= August 1883
@ blew up in August 1883 with a bang

? How high were the waves from Krakatoa?
= 40 metres | up to 40 metres
@ Its waves, up to 40 metres high

? Which town was destroyed by Mont Pelée?
= Saint-Pierre
@ wiped out the town of Saint-Pierre on Martinique

? What are lahars?
= torrents of mud
@ Lahars, torrents of mud that form when ash mixes with rain

? When had the map that showed the danger at Armero been published?
= a month before
@ had been published a month before

? Who was the first director of the observatory at Vesuvius?
= Macedonio Melloni
@ with Macedonio Melloni as its director

? What did Thomas Jaggar found?
= Hawaiian counterpart | its Hawaiian counterpart
@ its Hawaiian counterpart was founded in 1912 by Thomas Jaggar

? What does a spectrometer watch at a volcano?
= the output of sulphur dioxide | output of sulphur dioxide
@ spectrometers follow the output of sulphur dioxide

? How many people were killed at Mount St. Helens?
= 57 | 57 people
@ 57 people died

? What is made from weathered ash?
= some of the richest soils in the world | richest soils
@ makes some of the richest soils in the world

? Where was geothermal power first tried?
= Larderello | Larderello in Tuscany
@ tried out at Larderello in Tuscany in 1904

? Which country warms most of its houses with heat from rock?
= Iceland
@ Iceland today heats about nine out of ten houses

? Who discovered the volcanoes of Io?
= Linda Morabito
@ discovered by Linda Morabito on pictures

~ What property of thick melts keeps the gas inside?
= sticky | so sticky
@ are so sticky that gas remains trapped

~ What finally carried off most of the dead of the Sumbawa disaster?
= hunger and disease | the hunger and disease that followed
@ the hunger and disease that followed

~ How did a prisoner earn his living after his rescue?
= toured with the Barnum circus
@ afterwards toured with the Barnum circus

~ Why are streams of molten stone not very dangerous to people?
= it can generally be outwalked | can generally be outwalked
@ because it can generally be outwalked

~ What post did the letter writer's relative hold?
= commander of the fleet at Misenum | commander of the fleet
@ His uncle, commander of the fleet at Misenum

~ Which evacuation is held up as the model case?
= Pinatubo | Pinatubo in the Philippines
@ came in 1991 at Pinatubo in the Philippines

~ In what unexpected direction did the American mountain burst?
= sideways
@ the blast went sideways instead of upwards

~ Which ingredient of ancient building material comes from such places?
= ash
@ the ash that the Romans mixed into their concrete

! How many volcanoes are there on the sea floor?
! Who was the first to climb Mauna Loa?
! When did Parícutin stop erupting?
! What was Pliny the Younger's position in the fleet?
! How many people died at Pompeii?
! How high was Tambora before it erupted?
! What book did Tacitus write about Vesuvius?
! Who published the hazard map of Nevado del Ruiz?
! Why had Ludger Sylbaris been put in a cell?
! How many people were killed by Pinatubo?
! When did Olympus Mons last erupt?
