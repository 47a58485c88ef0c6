# Climate of Antarctica
The climate of Antarctica is the coldest on earth, and the continent is also the driest, the windiest and, on average, the highest. Most of it has an ice-cap climate, designated EF in the classification of Wladimir Köppen, which means that no month has a mean temperature above freezing point. Along the coast the average of the year lies near minus 10 degrees Celsius, whereas on the plateau of the interior it falls below minus 50. Three circumstances account for the cold: the sun stands low, the white surface throws back up to 90 per cent of its light, and the ice sheet lifts the ground to a mean height of about 2,200 metres. That the South Pole is colder than the North Pole is chiefly due to this elevation, and to the fact that the latter lies on an ocean, which gives off heat through the floating ice.

The lowest temperature ever measured at a station in the open air, minus 89.2 degrees Celsius, was recorded at Vostok, a Soviet base at 3,488 metres above sea level, on 21 July 1983. Satellites have found surfaces even colder: in hollows near Dome Argus and Dome Fuji values of about minus 98 degrees were observed several times between 2004 and 2016, as Ted Scambos of the University of Colorado and his colleagues reported. They hold that it can scarcely get colder, since the air has to be extremely dry. At the South Pole itself, where the Amundsen-Scott station has kept records since 1957, the extremes are minus 82.8, in June 1982, and minus 12.3 degrees, on Christmas Day 2011. The warmest reading on the mainland is 18.3 degrees Celsius, obtained at the Argentine base of Esperanza on 6 February 2020; one of 20.75 from Seymour Island was rejected by the World Meteorological Organization.

Precipitation is scanty. Averaged over the whole continent it corresponds to about 166 millimetres of water a year, but the high plateau gets less than 50 and must be called a desert; there much of it consists of diamond dust, tiny crystals that float down from a clear sky. On the western side of the Antarctic Peninsula, by contrast, more than a metre may fall, some of it as rain. The McMurdo Dry Valleys, which were discovered by Robert Falcon Scott in December 1903, receive so little snow, and lose it so fast to the wind, that they lie almost free of ice; some of their floors are said to have seen no rain for nearly two million years. Seals that strayed into them hundreds of years ago lie there as mummies. Because these valleys resemble Mars, instruments for the Viking missions were tried out there in the 1970s.

The winds are notorious. Air that has been cooled over the plateau becomes heavy and flows downhill towards the coast, a kind of current that is termed katabatic, from the Greek word for descending. At Cape Denison in Commonwealth Bay, where Douglas Mawson built his hut in January 1912 without suspecting anything, the mean speed over a year was about 80 kilometres per hour, and he entitled his account The Home of the Blizzard. Cecil Madigan, the meteorologist of the party, had to read the instruments lying on his stomach, and the men learnt to walk leaning forward. A gust of 327 kilometres per hour was registered in July 1972 at Dumont d'Urville, a French station nearby. A blizzard may fill the air with so much drifting snow that no difference between ground and sky can be seen, a condition called whiteout. At the Pole, on the other hand, breezes are moderate.

The first men to spend a winter south of the Antarctic Circle were those of the Belgica, a Belgian ship commanded by Adrien de Gerlache, which was caught in the ice in March 1898 and drifted for a year; Henryk Arctowski, a Pole, took readings every hour. Carsten Borchgrevink wintered on the mainland, at Cape Adare, in 1899. George Simpson, who had come with Scott's second expedition, discovered by means of balloons that the air some way up is warmer than at the surface, and he later ascribed the death of the polar party in March 1912 to an unusual spell of cold, an opinion that Susan Solomon supported in The Coldest March, a book of 2001. The oldest series still continued was begun by William Speirs Bruce, a Scot, in the South Orkney Islands in 1903 and handed over to Argentina the next year. Forty stations were set up for the International Geophysical Year of 1957 to 1958.

The ocean round the continent has its own peculiarities. Between 40 and 60 degrees south westerly winds blow round the globe without meeting land, and sailors knew these latitudes as the roaring forties, furious fifties and screaming sixties. They drive the Antarctic Circumpolar Current, which carries more water than any other and shuts off the continent from warm seas; it arose when the Drake Passage and the strait south of Tasmania opened, more than 30 million years ago, and the ice sheet formed about the same time, although falling carbon dioxide is now held to have been the principal cause. Sea ice spreads from about three million square kilometres in February to some 18 million in September. Its winter maximum of 2023 was the smallest since satellite measurements started in 1979. When brine sinks from freezing water, Antarctic Bottom Water is produced, the densest mass of the open ocean.

In the stratosphere a vortex of winds encloses very cold air in winter, and mother-of-pearl clouds appear, on the particles of which chlorine compounds are turned into reactive forms. As soon as the sun returns, in September, these destroy ozone. The hole was announced in May 1985 in the journal Nature by Joseph Farman, Brian Gardiner and Jonathan Shanklin of the British Antarctic Survey, who had been measuring at Halley with an old-fashioned spectrometer; American satellites had seen it too, but the data had been flagged as doubtful. Two years later the Montreal Protocol restricted chlorofluorocarbons, whose danger had been foreseen in 1974 by Mario Molina and Sherwood Rowland. Recovery is expected by about 2066. Loss of ozone has cooled the upper air and drawn the westerlies closer to the Pole, which explains in part why East Antarctica warmed little in the late twentieth century.

At Vostok French and Soviet scientists drilled 3,623 metres deep by 1998 and read off, from bubbles of air and the isotopes of hydrogen, that carbon dioxide and temperature rose and fell together during 420,000 years; the core at Dome C goes back 800,000. The idea of analysing such bubbles occurred to Claude Lorius in 1965 as he watched a cube of old ice fizz in a glass of whisky. The Antarctic Peninsula warmed by almost three degrees in the second half of the twentieth century, one of the fastest rates anywhere, and the Larsen B ice shelf, 3,250 square kilometres in size, broke up within five weeks early in 2002. From 1992 to 2020 the continent lost about 2,700 billion tonnes of ice, chiefly because warm deep water melts the glaciers of the west, such as Thwaites, from below. Were all of its ice to melt, the sea would rise by some 58 metres.

? What kind of climate does most of Antarctica have?
= ice-cap climate | an ice-cap climate
@ Most of it has an ice-cap climate, designated EF

? What is the average temperature along the coast?
= near minus 10 degrees Celsius | minus 10 degrees Celsius
@ the average of the year lies near minus 10 degrees Celsius

? How much of the sun's light does the surface throw back?
= up to 90 per cent | 90 per cent
@ the white surface throws back up to 90 per cent of its light

? How high is the ground on average?
= about 2,200 metres | 2,200 metres
@ to a mean height of about 2,200 metres

? Where was the lowest temperature measured?
= Vostok | at Vostok
@ was recorded at Vostok, a Soviet base

? When was minus 89.2 degrees recorded?
= 21 July 1983
@ a Soviet base at 3,488 metres above sea level, on 21 July 1983

? Since what year has the Amundsen-Scott station kept records?
= 1957 | since 1957
@ the Amundsen-Scott station has kept records since 1957

? What base had the warmest reading of the mainland?
= Esperanza | the Argentine base of Esperanza
@ obtained at the Argentine base of Esperanza

? Who reported temperatures of minus 98 degrees?
= Ted Scambos | Ted Scambos of the University of Colorado and his colleagues
@ as Ted Scambos of the University of Colorado and his colleagues reported

? What is diamond dust?
= tiny crystals that float down from a clear sky | tiny crystals
@ diamond dust, tiny crystals that float down from a clear sky

? Who discovered the McMurdo Dry Valleys?
= Robert Falcon Scott
@ which were discovered by Robert Falcon Scott in December 1903

? what animals lie as mummies in the dry valleys
= Seals
@ Seals that strayed into them hundreds of years ago

? Why were the Viking instruments tried out in the valleys?
= Because these valleys resemble Mars | these valleys resemble Mars
@ Because these valleys resemble Mars

? What are winds flowing down from the plateau called?
= katabatic
@ a kind of current that is termed katabatic

? What was the title of Mawson's account?
= The Home of the Blizzard
@ he entitled his account The Home of the Blizzard

? How fast was the gust at Dumont d'Urville?
= 327 kilometres per hour
@ A gust of 327 kilometres per hour was registered

? What is it called when ground and sky look the same?
= whiteout
@ a condition called whiteout

? How did Madigan have to read the instruments?
= lying on his stomach
@ had to read the instruments lying on his stomach

? The Belgica was commanded by whom?
= Adrien de Gerlache
@ a Belgian ship commanded by Adrien de Gerlache

? Where did Borchgrevink spend the winter?
= Cape Adare | at Cape Adare
@ Carsten Borchgrevink wintered on the mainland, at Cape Adare

? What did George Simpson discover with balloons?
= the air some way up is warmer than at the surface | that the air some way up is warmer than at the surface
@ that the air some way up is warmer than at the surface

? Who wrote The Coldest March?
= Susan Solomon
@ an opinion that Susan Solomon supported in The Coldest March

? How many stations were set up for the International Geophysical Year?
= Forty
@ Forty stations were set up for the International Geophysical Year

? What do the westerlies drive?
= Antarctic Circumpolar Current | the Antarctic Circumpolar Current
@ They drive the Antarctic Circumpolar Current

? How large is the sea ice in September?
= some 18 million | 18 million
@ in February to some 18 million in September

? What is produced when brine sinks?
= Antarctic Bottom Water
@ Antarctic Bottom Water is produced

? In what year were satellite measurements of sea ice started?
= 1979
@ the smallest since satellite measurements started in 1979

? Which journal announced the ozone hole?
= Nature | the journal Nature
@ was announced in May 1985 in the journal Nature

? What did the Montreal Protocol restrict?
= chlorofluorocarbons
@ the Montreal Protocol restricted chlorofluorocarbons

? When is recovery of ozone expected?
= about 2066 | by about 2066
@ Recovery is expected by about 2066

? How deep did they drill at Vostok?
= 3,623 metres
@ French and Soviet scientists drilled 3,623 metres deep

? What ice shelf broke up in 2002?
= Larsen B | the Larsen B ice shelf
@ the Larsen B ice shelf, 3,250 square kilometres in size

? How much would the sea rise if all the ice melted?
= some 58 metres | 58 metres
@ the sea would rise by some 58 metres

~ What benefits the northern end of the axis in the contest of frost?
= lies on an ocean | an ocean, which gives off heat through the floating ice
@ lies on an ocean, which gives off heat through the floating ice

~ What must hold of the atmosphere for records to be beaten?
= extremely dry | the air has to be extremely dry
@ since the air has to be extremely dry

~ What did the Australian's men have to do to stay upright out of doors?
= leaning forward | walk leaning forward
@ the men learnt to walk leaning forward

~ To what did a weatherman attribute the end of the returning explorers?
= an unusual spell of cold | unusual spell of cold
@ to an unusual spell of cold, an opinion

~ Which factor is today blamed for the birth of the great glaciation?
= falling carbon dioxide
@ although falling carbon dioxide is now held to have been the principal cause

~ Why did observers in orbit overlook the thinning?
= the data had been flagged as doubtful | flagged as doubtful
@ but the data had been flagged as doubtful

~ What drink gave rise to an insight about trapped gas?
= whisky | a glass of whisky
@ watched a cube of old ice fizz in a glass of whisky

~ What is eating away the western ice rivers?
= warm deep water
@ chiefly because warm deep water melts the glaciers of the west

~ Which pair warned of the spray-can chemicals long before?
= Mario Molina and Sherwood Rowland
@ foreseen in 1974 by Mario Molina and Sherwood Rowland

! What is the lowest temperature measured at Esperanza?

! How deep is the core at Dome C?

! Who commanded the Vostok base in 1983?

! When did Douglas Mawson leave his hut?

! How many men of the Belgica died in the ice?

! What did Henryk Arctowski discover with balloons?

! When was the Drake Passage discovered?

! What did Susan Solomon say about the ozone hole?

! How much ice did Greenland lose from 1992 to 2020?

! Which instruments were used at Cape Adare?

! Why did the World Meteorological Organization accept the reading from Seymour Island?
