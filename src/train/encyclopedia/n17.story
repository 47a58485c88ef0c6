# Louisiana
Louisiana, a state in the south of the United States on the Gulf of Mexico, is bounded by Texas, Arkansas and Mississippi. Its capital is Baton Rouge, "red stick", so named because in 1699 French explorers saw there a reddened pole that marked the limit between the hunting grounds of two tribes; its largest city is New Orleans. It is divided not into counties but into 64 parishes, a relic of Catholic church districts. The highest point, Driskill Mountain, attains a mere 163 metres, and parts of New Orleans are below the level of the sea. The state symbol is the brown pelican, which feeds its young with its own blood on the seal, in accordance with a medieval legend; the actual bird had disappeared from the coast by the 1960s owing to pesticides and was brought back from Florida.

Most of the state has been built from mud that the Mississippi carried down. Every thousand years or so the river shifts to a shorter path, leaving the old lobe of its delta to sink; since 1963 a control structure north of Baton Rouge has kept it from deserting its bed for that of the Atchafalaya, which receives 30 percent of the combined flow. Levees, which hold back floods, also prevent fresh silt from spreading over the marshes. Together with canals dredged for oil rigs and a rising sea, they have caused the loss of about 5,000 square kilometres of land since the 1930s. In the great flood of 1927 bankers had the levee at Caernarvon dynamited in order to save New Orleans, and the parishes that were drowned received little compensation. Alligators, nearly exterminated by 1960, are again numerous.

At Poverty Point, in the northeast, hunters and gatherers raised six concentric ridges and a mound 22 metres high around 1400 BC, carrying the soil in baskets; the place became a World Heritage Site in 2014. Later peoples included the Caddo, Chitimacha, Houma and Natchez. In April 1682 René-Robert Cavelier, sieur de La Salle, reached the mouth of the Mississippi and claimed its entire basin for Louis XIV, after whom he called it. Natchitoches, the oldest town, was established by Louis Juchereau de St. Denis in 1714, and New Orleans by Jean-Baptiste Le Moyne de Bienville in 1718. The Scottish financier John Law, whose company had received a monopoly, lured settlers with exaggerated reports, and its shares collapsed in 1720. Germans who had been persuaded to come fed the colony from farms upriver. A slave code, the Code Noir, was issued in 1724.

France ceded the land west of the river, with New Orleans, to Spain in 1762. A revolt against the first governor, Antonio de Ulloa, was punished by his successor Alejandro O'Reilly, who had five leaders shot. From 1764 on came Acadians, French-speaking farmers whom Britain had expelled from Nova Scotia; their descendants, the Cajuns, settled along the bayous and prairies of the southwest. Fires in 1788 and 1794 destroyed most of New Orleans, so the so-called French Quarter displays Spanish courtyards and iron balconies. In 1795 Étienne de Boré succeeded in making sugar crystallize on a commercial scale. Napoleon, having recovered the colony by a secret treaty, sold it to the United States in 1803 for 15 million dollars when his army in Saint-Domingue had been ruined by yellow fever and rebellion. Refugees from that island doubled the population of New Orleans in 1809.

On 8 January 1811 Charles Deslondes led several hundred slaves down the river road toward New Orleans in what was perhaps the largest revolt of its kind in the country; the heads of those executed were set on poles. The following year Louisiana was admitted as the eighteenth state. Andrew Jackson, assisted by the smuggler Jean Lafitte, defeated a British army under Edward Pakenham at Chalmette on 8 January 1815, two weeks after a treaty of peace had been signed in Ghent. Cotton and sugar made the planters along the Mississippi exceedingly rich; in 1860 nearly half the inhabitants were slaves. The state seceded in January 1861, but David Farragut's ships took New Orleans in April 1862. Port Hudson, besieged for 48 days, was the last Confederate stronghold on the river. Black regiments, among them the Native Guards, fought there.

Violence marked the years after the war: at Colfax on Easter Sunday 1873 white paramilitaries killed more than sixty and possibly 150 black men. Homer Plessy, a shoemaker of mixed ancestry, was arrested in 1892 in a railway carriage reserved for whites, and the Supreme Court upheld segregation in his case four years later, with a single dissent, that of John Marshall Harlan. The constitution of 1898 took the vote from nearly all black citizens through tests of literacy and property; a "grandfather clause" spared whites. Huey Long, elected governor in 1928 with the slogan "Every Man a King", paved roads, supplied free textbooks and taxed Standard Oil. He built the tallest capitol in the country, 137 metres in height, and was shot in its corridor in September 1935. His assassin, according to the official account, was the physician Carl Weiss, whom the bodyguards killed at once.

Jazz arose in New Orleans around 1900 out of ragtime, blues, hymns and the marches of brass bands. The cornet player Buddy Bolden, who was never recorded, is called its first star; Louis Armstrong, born in 1901, learned to play in a home for delinquent boys. Zydeco, the dance music of the black Creoles, is played on the accordion and a washboard worn like a vest, and its leading figure was Clifton Chenier. Mardi Gras, on the day before Lent, is celebrated in the city with parades of clubs known as krewes, the oldest of which, Comus, first marched in 1857. Its colours, purple, green and gold, are said to stand for justice, faith and power. Gumbo, a stew thickened with okra or with powdered sassafras leaves (filé), takes its name from a West African word for the former. Tabasco sauce has been made on Avery Island since 1868.

The first oil well was drilled near Jennings in 1901, and the first out of sight of land in 1947. Some 150 refineries and chemical plants line the stretch between Baton Rouge and New Orleans, which residents have named Cancer Alley. On 29 August 2005 Hurricane Katrina passed to the east of New Orleans, and the storm surge broke the flood walls in more than fifty places, because the engineers had not driven the steel piles deep enough; four fifths of the city lay under water, and about 1,400 people died. The explosion of the drilling platform Deepwater Horizon in April 2010 killed eleven and released oil for 87 days. State law descends from French and Spanish codes rather than from English common law. The prison at Angola, the largest with maximum security in the nation, occupies a former plantation whose slaves had come from that part of Africa.

? What does the name Baton Rouge mean?
= red stick
@ Its capital is Baton Rouge, "red stick"

? Into what is Louisiana divided instead of counties?
= parishes | 64 parishes
@ divided not into counties but into 64 parishes

? Which bird is the state symbol?
= the brown pelican | brown pelican
@ The state symbol is the brown pelican

? From where was the pelican brought back?
= Florida
@ was brought back from Florida

? How high is Driskill Mountain?
= 163 metres | a mere 163 metres
@ Driskill Mountain, attains a mere 163 metres

? What percentage of the flow goes to the Atchafalaya?
= 30 percent
@ which receives 30 percent of the combined flow

? How much land has been lost since the 1930s?
= about 5,000 square kilometres | 5,000 square kilometres
@ the loss of about 5,000 square kilometres of land

? Why was the levee at Caernarvon blown up?
= to save New Orleans | in order to save New Orleans
@ dynamited in order to save New Orleans

? What did the people of Poverty Point carry soil in?
= baskets
@ carrying the soil in baskets

? Who claimed the basin of the Mississippi for Louis XIV?
= La Salle | René-Robert Cavelier, sieur de La Salle
@ René-Robert Cavelier, sieur de La Salle, reached the mouth

? What is the oldest town in Louisiana?
= Natchitoches
@ Natchitoches, the oldest town, was established

? New Orleans was founded by whom?
= Jean-Baptiste Le Moyne de Bienville
@ New Orleans by Jean-Baptiste Le Moyne de Bienville

? What was the slave code called?
= Code Noir | the Code Noir
@ A slave code, the Code Noir, was issued

? To which country did France cede New Orleans in 1762?
= Spain
@ with New Orleans, to Spain in 1762

? Who punished the revolt against Ulloa?
= his successor Alejandro O'Reilly | Alejandro O'Reilly
@ was punished by his successor Alejandro O'Reilly

? Who were the Acadians?
= French-speaking farmers | French-speaking farmers whom Britain had expelled from Nova Scotia
@ French-speaking farmers whom Britain had expelled from Nova Scotia

? What did Étienne de Boré succeed in doing?
= making sugar crystallize on a commercial scale | making sugar crystallize
@ succeeded in making sugar crystallize on a commercial scale

? How much did the US pay for Louisiana?
= 15 million dollars
@ in 1803 for 15 million dollars

? Who led the slave revolt of 1811?
= Charles Deslondes
@ Charles Deslondes led several hundred slaves

? Which smuggler helped Andrew Jackson?
= Jean Lafitte | the smuggler Jean Lafitte
@ assisted by the smuggler Jean Lafitte

? What portion of the inhabitants were slaves in 1860?
= nearly half | half
@ nearly half the inhabitants were slaves

? How long was Port Hudson besieged?
= 48 days
@ Port Hudson, besieged for 48 days

? Whose ships captured New Orleans in 1862?
= David Farragut's | David Farragut
@ David Farragut's ships took New Orleans

? What was Homer Plessy's trade?
= shoemaker | a shoemaker
@ Homer Plessy, a shoemaker of mixed ancestry

? who was the only dissenting judge in the plessy case
= John Marshall Harlan
@ with a single dissent, that of John Marshall Harlan

? What took the vote from black citizens in 1898?
= tests of literacy and property
@ through tests of literacy and property

? What was Huey Long's slogan?
= Every Man a King
@ with the slogan "Every Man a King"

? Where was Huey Long shot?
= in its corridor | corridor
@ was shot in its corridor in September 1935

? What instrument did Buddy Bolden play?
= cornet
@ The cornet player Buddy Bolden, who was never recorded

? On what instruments is zydeco played?
= the accordion and a washboard | the accordion and a washboard worn like a vest
@ is played on the accordion and a washboard worn like a vest

? What is the oldest krewe?
= Comus
@ the oldest of which, Comus, first marched in 1857

? What do the colors of Mardi Gras represent?
= justice, faith and power
@ are said to stand for justice, faith and power

? What is gumbo thickened with?
= okra or with powdered sassafras leaves
@ thickened with okra or with powdered sassafras leaves

? When was the first oil well drilled?
= 1901
@ was drilled near Jennings in 1901

? What do residents call the area between Baton Rouge and New Orleans?
= Cancer Alley
@ which residents have named Cancer Alley

? How many people were killed by the explosion of Deepwater Horizon?
= eleven
@ Deepwater Horizon in April 2010 killed eleven

? What is state law derived from?
= French and Spanish codes
@ descends from French and Spanish codes

~ What technical error let the water into the streets in 2005?
= the engineers had not driven the steel piles deep enough
@ because the engineers had not driven the steel piles deep enough

~ In what kind of institution did the famous trumpeter first study music?
= a home for delinquent boys | home for delinquent boys
@ learned to play in a home for delinquent boys

~ Why was the European ruler willing to part with his American possession?
= his army in Saint-Domingue had been ruined by yellow fever and rebellion | his army in Saint-Domingue had been ruined
@ his army in Saint-Domingue had been ruined by yellow fever and rebellion

~ What exempted Caucasian voters from the restrictions?
= grandfather clause | a "grandfather clause"
@ a "grandfather clause" spared whites

~ What almost wiped out the seabird on the coat of arms?
= pesticides
@ had disappeared from the coast by the 1960s owing to pesticides

~ By what means were immigrants tricked into coming?
= exaggerated reports | with exaggerated reports
@ lured settlers with exaggerated reports

~ Why does the old quarter not look like a French town?
= Fires in 1788 and 1794 destroyed most of New Orleans
@ Fires in 1788 and 1794 destroyed most of New Orleans

~ What unwelcome side effect do the embankments have?
= prevent fresh silt from spreading over the marshes
@ also prevent fresh silt from spreading over the marshes

! Why did Carl Weiss shoot Huey Long?

! How much compensation did the drowned parishes receive?

! When did Buddy Bolden make his first recording?

! How many slaves took part in the revolt at Colfax?

! When did John Law found New Orleans?

! Who invented Tabasco sauce?

! How many people died when Port Hudson fell?

! What did Antonio de Ulloa do in France?

! Which hurricane struck Baton Rouge in 1965?

! How many prisoners are held at Angola?
