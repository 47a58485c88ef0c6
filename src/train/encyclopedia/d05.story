# Nebraska
Nebraska is a state in the Great Plains of the United States, bounded on the east by the Missouri River and reaching westward to within sight of the Rocky Mountain foothills. Its name comes from an Otoe word meaning "flat water", which described the Platte, the broad and shallow river that crosses the entire state. The land climbs so gradually, from about 260 metres in the southeast corner to 1,654 metres at Panorama Point near the Wyoming line, that travellers hardly notice the slope. With just under two million people it ranks thirty-seventh in population, and more than half of them live in the neighbourhood of two cities, Omaha and Lincoln. It is triply landlocked: to reach an ocean, gulf or bay, one must cross at least three other states or provinces.

The Sand Hills, which cover about a quarter of the state, form the largest field of dunes in the Western Hemisphere. The dunes, some of them more than a hundred metres high, were heaped up by wind from sediments washed out of the Rockies, and have been held in place by grass for only a few thousand years; during severe droughts in the Middle Ages they moved again. Because rain sinks into the sand instead of running off, the region recharges the Ogallala Aquifer, a vast body of groundwater that stretches from South Dakota to Texas. Nebraska has more irrigated farmland than any other state, most of it watered by centre pivots, long sprinkler arms that turn around a well and were invented by Frank Zybach, who patented the device in 1952.

Before Europeans came, the Pawnee lived in villages of earth lodges along the Loup and Platte rivers, growing maize in summer and hunting bison in two great expeditions a year. Their numbers fell from perhaps 10,000 to fewer than 2,500 in the course of the nineteenth century, chiefly because of smallpox and cholera, and in the 1870s they were removed to Indian Territory. In 1877 the Ponca were marched there too, against their will. When their chief Standing Bear returned north to bury his son and was arrested, two Omaha lawyers sued the army on his behalf, and in May 1879 Judge Elmer Dundy ruled that an Indian was a person within the meaning of the law. The Lakota leader Crazy Horse had been stabbed to death by a soldier at Fort Robinson two years earlier.

Few places saw as much of the westward migration as the Platte valley. Between 1841 and 1866 some 350,000 people followed the river on the Oregon, California and Mormon trails, since it offered water, grass and an even grade. Chimney Rock, a spire of clay and volcanic ash, is the landmark mentioned most often in their diaries. About one in twenty died on the way, far more often from cholera and accidents than from attacks by Indians. The Pony Express carried mail along the same route in 1860 and 1861, until the telegraph made it superfluous. The Union Pacific, chartered by Congress in 1862, laid its first rails at Omaha in July 1865 and met the Central Pacific in Utah four years later.

The Kansas–Nebraska Act of 1854, drafted by Senator Stephen Douglas, opened the territory to settlement and let the settlers themselves decide whether to permit slavery, a provision that led to bloodshed in Kansas but left its northern neighbour fairly quiet. Statehood followed on 1 March 1867, over the veto of President Andrew Johnson, who objected to the condition that the vote not be denied on account of race. The capital was moved from Omaha to a village called Lancaster, which was renamed Lincoln. Under the Homestead Act any citizen who was head of a household could claim 160 acres for a small fee, provided that he lived on the land for five years and improved it; Daniel Freeman, who filed a claim near Beatrice on 1 January 1863, is counted as the first to have done so.

Trees were so scarce that the pioneers built their houses of sod, which they jokingly called "Nebraska marble". The newspaper editor Julius Sterling Morton persuaded the state to set aside a day for planting, and on the first Arbor Day, 10 April 1872, about a million trees are said to have been put in the ground. In the 1870s swarms of grasshoppers ate everything down to the handles of tools, and in January 1888 a sudden blizzard, which caught many pupils on their way home from school, killed some 235 people across the plains. Hard times in the nineties made the state a stronghold of the Populists, and William Jennings Bryan, a congressman from Lincoln, won the Democratic nomination for president in 1896 with a speech against the gold standard.

The state is alone in having a legislature with a single chamber, whose forty-nine members, called senators, are elected without party labels. It was adopted by the voters in 1934 after a campaign by George Norris, who wore out two sets of tires driving from town to town; he argued that two houses were wasteful and that their conference committees allowed bills to be altered in secret. Norris is also remembered as the father of the Tennessee Valley Authority. Another peculiarity is that all electricity is supplied by publicly owned utilities. Furthermore, two of the five electoral votes are awarded to the winner of the state as a whole and one to the winner of each congressional district, a method otherwise used only in Maine. The capitol, a tower of 122 metres designed by Bertram Goodhue, was finished in 1932.

Agriculture remains the backbone of the economy: Nebraska is among the leading producers of beef, maize and ethanol, and cattle outnumber people by more than three to one. Omaha, once the largest meat-packing centre in the country, is now better known for insurance and railways and for the investor Warren Buffett, whose company Berkshire Hathaway has its seat there. The powdered drink Kool-Aid was invented in Hastings by Edwin Perkins in 1927. Each March about half a million sandhill cranes, four fifths of the world population, rest for several weeks along a stretch of the Platte and fatten on grain left in the fields before flying on to Canada and Siberia. Willa Cather, who grew up in Red Cloud, described the immigrant farmers of the divide in the novels O Pioneers! and My Ántonia.

? Nebraska's name means what?
= flat water
@ an Otoe word meaning "flat water"

? What river forms the eastern border of Nebraska?
= Missouri River | the Missouri River | Missouri
@ bounded on the east by the Missouri River

? How high is Panorama Point?
= 1,654 metres
@ 1,654 metres at Panorama Point

? where does nebraska rank in population
= thirty-seventh
@ it ranks thirty-seventh in population

? What portion of the state is covered by the Sand Hills?
= about a quarter | a quarter
@ The Sand Hills, which cover about a quarter of the state

? What has held the dunes in place?
= grass
@ have been held in place by grass

? What is the Ogallala Aquifer?
= a vast body of groundwater | vast body of groundwater
@ the Ogallala Aquifer, a vast body of groundwater

? Who invented the centre pivot?
= Frank Zybach
@ were invented by Frank Zybach, who patented the device in 1952

? What kind of dwellings did the Pawnee have?
= earth lodges
@ lived in villages of earth lodges

? What was the chief cause of the fall in Pawnee numbers?
= smallpox and cholera
@ chiefly because of smallpox and cholera

? Why did Standing Bear go back north?
= to bury his son | bury his son
@ Standing Bear returned north to bury his son

? What did Judge Dundy rule?
= an Indian was a person within the meaning of the law | that an Indian was a person within the meaning of the law
@ ruled that an Indian was a person within the meaning of the law

? At which fort was Crazy Horse killed?
= Fort Robinson
@ stabbed to death by a soldier at Fort Robinson

? How many migrants followed the Platte between 1841 and 1866?
= some 350,000 | 350,000
@ Between 1841 and 1866 some 350,000 people

? What is Chimney Rock made of?
= clay and volcanic ash
@ Chimney Rock, a spire of clay and volcanic ash

? What made the Pony Express unnecessary?
= the telegraph | telegraph
@ until the telegraph made it superfluous

? When did the Union Pacific put down its first rails?
= July 1865
@ laid its first rails at Omaha in July 1865

? Who drafted the Kansas–Nebraska Act?
= Stephen Douglas | Senator Stephen Douglas
@ drafted by Senator Stephen Douglas

? Which president vetoed Nebraska's statehood?
= Andrew Johnson | President Andrew Johnson
@ over the veto of President Andrew Johnson

? What was Lincoln called before?
= Lancaster
@ to a village called Lancaster, which was renamed Lincoln

? how many acres could be claimed under the Homestead Act
= 160 | 160 acres
@ could claim 160 acres for a small fee

? What did the pioneers call sod jokingly?
= Nebraska marble
@ they jokingly called "Nebraska marble"

? What insects ate everything in the 1870s?
= grasshoppers | swarms of grasshoppers
@ swarms of grasshoppers ate everything down to the handles of tools

? When was the first Arbor Day?
= 10 April 1872
@ on the first Arbor Day, 10 April 1872

? What was Bryan's speech directed against?
= the gold standard | gold standard
@ with a speech against the gold standard

? How many members does the legislature have?
= forty-nine
@ whose forty-nine members, called senators

? Norris is remembered as the father of what?
= Tennessee Valley Authority | the Tennessee Valley Authority
@ remembered as the father of the Tennessee Valley Authority

? What other state splits its electoral votes?
= Maine
@ a method otherwise used only in Maine

? Who designed the state capitol?
= Bertram Goodhue
@ designed by Bertram Goodhue

? Do cattle outnumber people in Nebraska?
= cattle outnumber people by more than three to one | cattle outnumber people
@ cattle outnumber people by more than three to one

? What drink was invented in Hastings?
= Kool-Aid | The powdered drink Kool-Aid
@ The powdered drink Kool-Aid was invented in Hastings

? What do sandhill cranes eat in Nebraska?
= grain left in the fields | grain
@ fatten on grain left in the fields

~ Who owns the companies that deliver power to Nebraskans?
= publicly owned | publicly owned utilities
@ all electricity is supplied by publicly owned utilities

~ What made wagon trains choose this valley?
= it offered water, grass and an even grade | water, grass and an even grade
@ since it offered water, grass and an even grade

~ What obligations did someone getting free farmland accept?
= lived on the land for five years and improved it
@ provided that he lived on the land for five years and improved it

~ What faults did the reformer see in a bicameral system?
= two houses were wasteful and that their conference committees allowed bills to be altered in secret | two houses were wasteful
@ two houses were wasteful and that their conference committees allowed bills to be altered in secret

~ Which novelist spent her youth in a small town of the state?
= Willa Cather
@ Willa Cather, who grew up in Red Cloud

~ What befell the famous Sioux warrior?
= stabbed to death by a soldier | stabbed to death
@ Crazy Horse had been stabbed to death by a soldier

~ How far is the state from the sea, counted in jurisdictions?
= at least three other states or provinces | three
@ one must cross at least three other states or provinces

~ Who were among the victims when snow struck without warning?
= pupils on their way home from school | pupils | many pupils on their way home from school
@ which caught many pupils on their way home from school

! Who arrested Standing Bear?

! How many people live in Omaha?

! Who defeated Bryan in the election of 1896?

! When did Frank Zybach die?

! Who invented the telegraph?

! What was the capital of Nebraska before Omaha?

! How many trees were planted on the second Arbor Day?

! When was Berkshire Hathaway founded?

! Who opposed George Norris in the campaign of 1934?

! In what year did Willa Cather win the Pulitzer Prize?
