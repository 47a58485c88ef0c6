# Chicago
Chicago, in northeastern Illinois, is the third most populous city of the United States after New York and Los Angeles, with about 2.7 million residents. It lies on the southwestern shore of Lake Michigan, beside a low watershed between the Great Lakes and the basin of the Mississippi. The name is a French spelling of a Miami-Illinois word, shikaakwa, for a kind of wild garlic or leek that grew along the river. In 1673 Louis Jolliet and the Jesuit Jacques Marquette crossed the muddy portage, and Jolliet remarked that a short canal there would join the two waterways. Contrary to a widespread belief, the nickname "Windy City" may have been aimed less at the weather than at the boastful talk of local politicians and promoters.

The first permanent settler who was not an Indian was Jean Baptiste Point du Sable, a trader of African descent, who had a farm at the mouth of the river by the 1780s and was married to a Potawatomi woman named Kitihawa. Fort Dearborn, set up by the army in 1803, was abandoned in August 1812, and most of the departing garrison were killed or captured by Potawatomi warriors allied with Britain. Rebuilt in 1816, it remained in use for twenty years. By the Treaty of Chicago, signed in 1833, the Potawatomi gave up their last lands in the area and were obliged to move west of the Mississippi. That same year a town of about 350 people was organized; it obtained a city charter in 1837, with William Ogden as mayor.

The Illinois and Michigan Canal, finished in 1848 after twelve years of digging largely by Irish labourers, made the city the point of transfer between the East and the prairies. In the same year the first railroad began to operate, and the Board of Trade was founded, which introduced standard grades for wheat and later futures contracts. The Union Stock Yards opened on Christmas Day 1865; refrigerated cars, developed for the packer Gustavus Swift, allowed dressed meat to be shipped instead of live animals. Cyrus McCormick manufactured his reapers there from 1847. Mail-order firms such as Montgomery Ward, established in 1872, used the network of tracks to sell to farmers. So flat was the ground that in the 1850s whole buildings were lifted with screw jacks to make room for sewers.

The Great Fire began on the evening of 8 October 1871 in a barn on the southwest side. Driven by a strong wind after months of drought, it leapt the river twice and burned until rain fell on the morning of the 10th. Some 300 people perished, 100,000 were left without a home, and about nine square kilometres were laid waste, including the waterworks, whose loss crippled the fire brigade. The story that a cow belonging to Catherine O'Leary kicked over a lantern was admitted to be an invention by a newspaper reporter, and in 1997 the city council formally cleared her. On the very same night an even deadlier fire destroyed Peshtigo in Wisconsin. The Water Tower, built of limestone two years before, was among the few structures to survive.

Reconstruction drew ambitious architects. William Le Baron Jenney carried the weight of the Home Insurance Building (1885) on a frame of iron and steel instead of thick masonry, and for that reason it is often called the first skyscraper, though it had only ten storeys; it was demolished in 1931. Louis Sullivan, who coined the maxim that form ever follows function, designed the Auditorium with the engineer Dankmar Adler. His pupil Frank Lloyd Wright developed the Prairie style, whose low houses with overhanging eaves reflect the level landscape. Ludwig Mies van der Rohe, who arrived from Germany in 1938, made glass and steel his materials. The Sears Tower, 442 metres high, consists of nine square tubes bundled together, an idea of the engineer Fazlur Khan; on its completion in 1973 it became the tallest building in the world.

Labour conflicts were frequent in the industrial city. On 4 May 1886, during a meeting at Haymarket Square called to protest against the shooting of strikers the previous day, an unknown person threw a bomb at the police; seven officers and several civilians died, and four anarchists were hanged after a trial now considered unfair. Governor John Peter Altgeld pardoned the three surviving prisoners in 1893. A year later workers of the Pullman company, whose wages had been cut while the rents in their company town stayed the same, walked out, and federal troops broke the strike. Jane Addams, who with Ellen Gates Starr founded the settlement Hull House in 1889, fought against child labour and received the Nobel Peace Prize in 1931. Upton Sinclair's novel The Jungle (1906), though it was meant to expose the misery of the packers' workers, led chiefly to laws on food safety.

To stop sewage from flowing into the lake, the source of drinking water, engineers reversed the current of the Chicago River. The Sanitary and Ship Canal, 45 kilometres long, was opened in January 1900, hurriedly and without ceremony, because the state of Missouri was about to seek an injunction. Since then the river has drained toward the Mississippi. On 24 July 1915 the excursion steamer Eastland rolled over at her mooring, and 844 people drowned within a few feet of the bank. Since 1962 the water has been dyed green for Saint Patrick's Day with a vegetable powder that starts out orange. In 1992 a pile driven into the bed broke through into an old freight tunnel and flooded the basements of the business district.

Between 1916 and 1970 hundreds of thousands of African Americans came from the South in the Great Migration, bringing with them the blues, which Muddy Waters, who came from Mississippi in 1943, amplified with electric guitar. House music, named after a club called the Warehouse, arose there in the early 1980s. During Prohibition the gangs of Al Capone and Bugs Moran fought for control of the liquor trade; seven of Moran's men were lined up and shot in the Saint Valentine's Day Massacre of 1929. Capone was convicted two years later, not of murder but of evading income tax. On 2 December 1942, beneath the stands of a disused football field at the university, a team under Enrico Fermi achieved the first self-sustaining nuclear chain reaction. Harold Washington was elected the first black mayor in 1983.

? What lake is Chicago on?
= Lake Michigan
@ It lies on the southwestern shore of Lake Michigan

? What does the word shikaakwa refer to?
= a kind of wild garlic or leek | wild garlic or leek
@ for a kind of wild garlic or leek that grew along the river

? Who noted that a short canal would join the two waterways?
= Jolliet
@ Jolliet remarked that a short canal there

? What may the name Windy City actually have been aimed at?
= the boastful talk of local politicians and promoters
@ at the boastful talk of local politicians and promoters

? Who was the first permanent non-Indian settler?
= Jean Baptiste Point du Sable
@ was Jean Baptiste Point du Sable, a trader of African descent

? What was Du Sable's occupation?
= trader | a trader
@ was Jean Baptiste Point du Sable, a trader of African descent

? When was Fort Dearborn abandoned?
= August 1812 | 1812
@ was abandoned in August 1812

? How many people did the town have when it was organized?
= about 350 | 350
@ a town of about 350 people was organized

? Who was the mayor when the city got its charter?
= William Ogden
@ a city charter in 1837, with William Ogden as mayor

? What was completed in 1848 after twelve years of digging?
= The Illinois and Michigan Canal | Illinois and Michigan Canal
@ The Illinois and Michigan Canal, finished in 1848

? What did the Board of Trade introduce?
= standard grades for wheat and later futures contracts | standard grades for wheat
@ which introduced standard grades for wheat and later futures contracts

? When did the Union Stock Yards open?
= Christmas Day 1865
@ The Union Stock Yards opened on Christmas Day 1865

? What allowed dressed meat to be shipped rather than live animals?
= refrigerated cars
@ refrigerated cars, developed for the packer Gustavus Swift

? What did Cyrus McCormick make in Chicago?
= reapers | his reapers
@ Cyrus McCormick manufactured his reapers there

? Where did the Great Fire start
= a barn on the southwest side | a barn
@ 8 October 1871 in a barn on the southwest side

? How many people became homeless because of the fire?
= 100,000
@ 100,000 were left without a home

? What did the city council do for Mrs. O'Leary in 1997?
= formally cleared her | cleared her
@ in 1997 the city council formally cleared her

? What is the Water Tower built of?
= limestone
@ The Water Tower, built of limestone two years before

? What place in Wisconsin burned the same night?
= Peshtigo
@ an even deadlier fire destroyed Peshtigo in Wisconsin

? How many floors did the Home Insurance Building have?
= ten | only ten
@ though it had only ten storeys

? Who said that form ever follows function?
= Louis Sullivan
@ Louis Sullivan, who coined the maxim that form ever follows function

? What style was developed by Frank Lloyd Wright?
= the Prairie style | Prairie style
@ Frank Lloyd Wright developed the Prairie style

? What does the Sears Tower consist of?
= nine square tubes bundled together | nine square tubes
@ consists of nine square tubes bundled together

? What was thrown at the police at Haymarket Square?
= a bomb | bomb
@ an unknown person threw a bomb at the police

? By whom were the three surviving prisoners pardoned?
= Governor John Peter Altgeld | John Peter Altgeld
@ Governor John Peter Altgeld pardoned the three surviving prisoners

? Which prize did Jane Addams win in 1931?
= the Nobel Peace Prize | Nobel Peace Prize
@ received the Nobel Peace Prize in 1931

? Who founded Hull House together with Jane Addams?
= Ellen Gates Starr
@ who with Ellen Gates Starr founded the settlement Hull House

? What was The Jungle meant to expose?
= the misery of the packers' workers
@ it was meant to expose the misery of the packers' workers

? Why was the current of the Chicago River reversed?
= To stop sewage from flowing into the lake | stop sewage from flowing into the lake
@ To stop sewage from flowing into the lake

? How long is the Sanitary and Ship Canal?
= 45 kilometres
@ The Sanitary and Ship Canal, 45 kilometres long

? How many people drowned when the Eastland rolled over?
= 844
@ 844 people drowned within a few feet of the bank

? What is the initial color of the powder used to dye the river?
= orange
@ with a vegetable powder that starts out orange

? House music took its name from which club?
= the Warehouse | Warehouse
@ named after a club called the Warehouse

? What crime was Al Capone convicted of?
= evading income tax
@ not of murder but of evading income tax

? What did Fermi's team achieve in December 1942?
= the first self-sustaining nuclear chain reaction | first self-sustaining nuclear chain reaction
@ achieved the first self-sustaining nuclear chain reaction

~ Why did the canal company skip festivities when letting the water in?
= the state of Missouri was about to seek an injunction
@ because the state of Missouri was about to seek an injunction

~ What did the blaze destroy that made the firemen helpless?
= the waterworks | waterworks
@ including the waterworks, whose loss crippled the fire brigade

~ What grievance drove the sleeping-car makers to strike?
= wages had been cut while the rents in their company town stayed the same
@ whose wages had been cut while the rents in their company town stayed the same

~ What actual result did the novel about the slaughterhouses bring?
= laws on food safety
@ led chiefly to laws on food safety

~ Why were houses raised with machinery before the Civil War?
= to make room for sewers | make room for sewers
@ were lifted with screw jacks to make room for sewers

~ What put out the catastrophe of 1871 in the end?
= rain
@ burned until rain fell on the morning of the 10th

~ Which innovation earned Jenney's tower its fame?
= a frame of iron and steel | frame of iron and steel
@ on a frame of iron and steel instead of thick masonry

~ Who plugged southern folk songs into an amplifier?
= Muddy Waters
@ which Muddy Waters, who came from Mississippi in 1943, amplified

! Who threw the bomb at Haymarket Square?

! When did Bugs Moran die?

! How long was the Illinois and Michigan Canal?

! Who designed the Water Tower?

! When did Mies van der Rohe design the Sears Tower?

! Why was the Home Insurance Building demolished?

! How many people died in the Peshtigo fire?

! In what year did the Board of Trade open Union Stock Yards?

! What caused the Eastland to roll over?

! Who succeeded Harold Washington as mayor?
