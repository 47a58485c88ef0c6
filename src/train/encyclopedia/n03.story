# Saint Petersburg
Saint Petersburg, Russia's second-largest city, spreads over the islands and shores of the Neva delta at the eastern end of the Gulf of Finland. With more than five million inhabitants, it is the most northerly city on Earth to have passed one million. The Neva is only 74 kilometres long, yet it drains Lake Ladoga, the largest lake in Europe, and carries more water than most European rivers. About 340 bridges cross the channels and canals; the largest of them are raised at night in the ice-free season so that ships may pass. Around the summer solstice, the sun sinks so little below the horizon that the sky never becomes fully dark, a phenomenon celebrated as the White Nights.

Peter the Great laid the first stone of the Peter and Paul Fortress on 27 May 1703 (16 May in the calendar then used in Russia), on an island that his army had just taken from Sweden. He wanted a seaport that would give his country direct access to western Europe, as Archangel, the only harbour he possessed, was frozen for much of the year. Tens of thousands of serfs and prisoners of war were conscripted for the work each year, and an unknown number perished from disease, hunger and cold. In 1714 the tsar forbade the use of stone in buildings anywhere else in the empire so that masons would be compelled to come to the Neva. The court moved there from Moscow about 1712, and apart from a short interval the city stayed the capital until March 1918.

Its appearance owes much to foreigners. Domenico Trezzini, a native of Ticino who had worked in Copenhagen, drew the cathedral of the fortress with its gilded needle of a spire, as well as the building of the Twelve Colleges, which now belongs to the university. Under the empress Elizabeth, Bartolomeo Rastrelli erected the Winter Palace and the Smolny Convent in an exuberant Baroque. Catherine the Great preferred a sober classicism, represented by Giacomo Quarenghi and the Scotsman Charles Cameron. Carlo Rossi, the master of the ensembles of the 1820s, gave his name to a street whose width and building height are both 22 metres and whose length is exactly ten times as much. An imperial rule that no private house might be taller than the Winter Palace kept the skyline low.

The Hermitage traces its origin to 1764, when Catherine acquired 225 paintings from the Berlin merchant Gotzkowsky, who had bought them for Frederick II of Prussia; the king, impoverished by the Seven Years' War, could not pay. Further collections were bought as wholes, among them those of Count Brühl, the banker Crozat and Sir Robert Walpole. In 1852 Nicholas I opened the New Hermitage, a purpose-built museum with ten granite giants at its entrance, to the public. Between 1930 and 1934 the Soviet government sold some of the greatest works abroad in order to pay for industrial machinery; Andrew Mellon alone bought twenty-one, including Raphael's Alba Madonna. Cats have been kept in the cellars since the eighteenth century to catch mice.

Floods have been a constant danger, since storms can drive the water of the gulf into the mouth of the river. The worst occurred on 19 November 1824, when the level rose 4.2 metres above normal and several hundred people drowned; it furnished the subject of Pushkin's poem The Bronze Horseman. The hero of the title is the equestrian statue of Peter by Étienne Falconet, unveiled in 1782, whose pedestal, the Thunder Stone, was dragged across frozen ground on bronze balls rolling in grooves. Exactly a century after the disaster, in 1924, came the second-highest flood. A barrier 25 kilometres long, begun in 1979 and completed only in 2011, now closes off the bay and carries part of the ring road.

The city saw the outbreak of three revolutions. On 22 January 1905 (Bloody Sunday), troops opened fire on a procession of workers led by the priest Georgy Gapon, who meant to hand a petition to the tsar. In 1914 the Germanic-sounding name was changed to Petrograd because of the war against Germany. Bread shortages and a strike at the Putilov works brought down the monarchy in March 1917, and in November the Bolsheviks, directed by Trotsky's Military Revolutionary Committee, overthrew the Provisional Government. A blank shot from the cruiser Aurora, now a museum ship, gave the signal for the attack on the Winter Palace. In 1924, five days after Lenin's death, the place was renamed Leningrad, and the old name returned after a referendum in 1991.

During the Second World War German and Finnish armies cut off the city from 8 September 1941 to 27 January 1944, a period of 872 days. In the first winter the bread ration fell to 125 grams a day for employees, children and dependants, and much of that consisted of cellulose and other substitutes. Perhaps 800,000 civilians died, the great majority of starvation. Supplies came over Lake Ladoga, by barge in summer and by lorry across the ice in winter, on a route known as the Road of Life. On 9 August 1942 a half-starved orchestra conducted by Karl Eliasberg performed Shostakovich's Seventh Symphony, and loudspeakers carried it to the enemy lines. Scientists of the institute of plant breeding starved to death rather than eat the seeds in their collection.

Literature and ballet have made the city known worldwide. Dostoevsky, who called it "the most abstract and intentional city", set Crime and Punishment in the tenements around the Haymarket, and Gogol made its main avenue, Nevsky Prospekt, the subject of a story. The ballet school, opened in 1738 by the French dancing master Jean-Baptiste Landé, trained Anna Pavlova, Vaslav Nijinsky and George Balanchine. At the Mariinsky Theatre, Marius Petipa created The Sleeping Beauty in 1890. The metro, which started service in 1955, is among the deepest anywhere, because its tunnels had to be driven beneath the waterlogged ground near the surface; the station Admiralteyskaya lies about 86 metres down. The historic centre was placed on the World Heritage List in 1990.

? How long is the Neva?
= 74 kilometres | only 74 kilometres
@ The Neva is only 74 kilometres long

? Which lake is drained by the Neva?
= Lake Ladoga
@ yet it drains Lake Ladoga

? What is the name for the time around the solstice when it doesn't get dark?
= White Nights | the White Nights
@ a phenomenon celebrated as the White Nights

? Why are the largest bridges raised at night?
= so that ships may pass | ships may pass
@ raised at night in the ice-free season so that ships may pass

? What fortress did Peter the Great start in 1703?
= Peter and Paul Fortress | the Peter and Paul Fortress
@ laid the first stone of the Peter and Paul Fortress

? From which country had the island been taken?
= Sweden
@ that his army had just taken from Sweden

? What did Peter prohibit in 1714 in the rest of the empire?
= the use of stone in buildings | use of stone in buildings
@ the tsar forbade the use of stone in buildings

? What did the conscripted workers die of?
= disease, hunger and cold
@ perished from disease, hunger and cold

? In what year did it cease to be the capital?
= 1918 | March 1918
@ the city stayed the capital until March 1918

? Who built the Winter Palace?
= Bartolomeo Rastrelli
@ Bartolomeo Rastrelli erected the Winter Palace

? What style did Catherine the Great prefer?
= a sober classicism | classicism
@ Catherine the Great preferred a sober classicism

? How wide is the street named for Carlo Rossi?
= 22 metres
@ whose width and building height are both 22 metres

? What institution does the building of the Twelve Colleges belong to today?
= the university | university
@ which now belongs to the university

? How many paintings did Catherine get from Gotzkowsky?
= 225
@ Catherine acquired 225 paintings from the Berlin merchant Gotzkowsky

? Why did the Soviet government sell works from the Hermitage?
= to pay for industrial machinery | in order to pay for industrial machinery
@ in order to pay for industrial machinery

? Which Raphael did Andrew Mellon purchase?
= Alba Madonna
@ including Raphael's Alba Madonna

? what animals live in the Hermitage cellars
= Cats
@ Cats have been kept in the cellars

? When did the worst flood take place?
= 19 November 1824 | 1824
@ The worst occurred on 19 November 1824

? Which poem by Pushkin is about the flood?
= The Bronze Horseman
@ the subject of Pushkin's poem The Bronze Horseman

? Who made the equestrian statue of Peter?
= Étienne Falconet
@ the equestrian statue of Peter by Étienne Falconet

? How was the Thunder Stone moved?
= dragged across frozen ground on bronze balls | dragged across frozen ground on bronze balls rolling in grooves
@ was dragged across frozen ground on bronze balls rolling in grooves

? What is the length of the flood barrier?
= 25 kilometres
@ A barrier 25 kilometres long

? Who led the procession on Bloody Sunday?
= Georgy Gapon | the priest Georgy Gapon
@ a procession of workers led by the priest Georgy Gapon

? To what was the name of the city changed in 1914?
= Petrograd
@ name was changed to Petrograd because of the war

? What signaled the attack on the Winter Palace?
= A blank shot from the cruiser Aurora | blank shot
@ A blank shot from the cruiser Aurora, now a museum ship

? What event preceded the renaming as Leningrad by five days?
= Lenin's death
@ five days after Lenin's death

? For how many days was the city cut off?
= 872 | 872 days
@ a period of 872 days

? What was the daily bread ration for children in the first winter?
= 125 grams
@ the bread ration fell to 125 grams a day

? What was the supply route across Lake Ladoga called?
= Road of Life | the Road of Life
@ on a route known as the Road of Life

? Which symphony was played by the orchestra in August 1942?
= Shostakovich's Seventh Symphony | Seventh Symphony
@ performed Shostakovich's Seventh Symphony

? Where in the city is Crime and Punishment set?
= the tenements around the Haymarket | around the Haymarket
@ set Crime and Punishment in the tenements around the Haymarket

? By whom was the ballet school opened?
= Jean-Baptiste Landé | the French dancing master Jean-Baptiste Landé
@ opened in 1738 by the French dancing master Jean-Baptiste Landé

? What did Marius Petipa create in 1890?
= The Sleeping Beauty
@ Marius Petipa created The Sleeping Beauty in 1890

~ Why must travellers on the underground go down so far?
= its tunnels had to be driven beneath the waterlogged ground | its tunnels had to be driven beneath the waterlogged ground near the surface
@ because its tunnels had to be driven beneath the waterlogged ground near the surface

~ What drawback made the older northern port unsatisfactory?
= was frozen for much of the year | frozen for much of the year
@ the only harbour he possessed, was frozen for much of the year

~ What prevented subjects from putting up towering residences?
= An imperial rule | An imperial rule that no private house might be taller than the Winter Palace
@ An imperial rule that no private house might be taller than the Winter Palace

~ Who preferred death to consuming what they were guarding?
= Scientists of the institute of plant breeding | Scientists
@ Scientists of the institute of plant breeding starved to death

~ Why did the Prussian monarch not keep the pictures ordered for him?
= could not pay | impoverished by the Seven Years' War
@ the king, impoverished by the Seven Years' War, could not pay

~ How did the besiegers come to hear the concert?
= loudspeakers carried it to the enemy lines | loudspeakers
@ loudspeakers carried it to the enemy lines

~ What pushes the sea up the waterway?
= storms
@ since storms can drive the water of the gulf

~ By what means was the present name restored?
= a referendum | referendum
@ the old name returned after a referendum in 1991

! How many Finnish soldiers took part in the siege?

! In what year did Rastrelli die?

! Who sculpted the ten granite giants of the New Hermitage?

! How many people drowned in the flood of 1924?

! Which ballet did Petipa create for Anna Pavlova?

! What did Georgy Gapon ask for in his petition?

! How deep is Lake Ladoga?

! Who commanded the cruiser Aurora in 1917?

! What did Sir Robert Walpole buy from Catherine?

! When did Trezzini build the Smolny Convent?
