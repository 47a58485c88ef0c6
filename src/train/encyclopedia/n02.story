# Buenos Aires
Buenos Aires, the capital of Argentina, lies on the western shore of the Río de la Plata, the broad estuary formed by the Paraná and the Uruguay. About three million people live within the autonomous city itself, while the urban area as a whole counts roughly fifteen million, a third of the national total. Its inhabitants are called porteños, "people of the port". Since 1880 the city has been separated from the province of the same name, whose own capital, La Plata, was built from nothing two years later. Under the constitutional reform of 1994 the city received autonomy and the right to elect its head of government, who until then had been appointed by the president.

Two foundations are recorded. The first, by Pedro de Mendoza in 1536, bore the name of a Sardinian image of the Virgin, Our Lady of the Fair Winds, whom sailors venerated; hunger and attacks by the Querandí caused it to be abandoned in 1541, and the survivors moved upriver to Asunción. From there, in 1580, Juan de Garay came down the Paraná with some sixty settlers and established the town for good. Because Spain required all commerce to pass through Lima, the settlement lived for almost two centuries largely from smuggling, with hides and tallow going out and slaves and cloth coming in. Matters improved in 1776, when it was made the seat of the new Viceroyalty of the Río de la Plata.

In June 1806 a British force of about 1,600 men under William Beresford seized the city almost without resistance. It was retaken after forty-six days by militia led by Santiago de Liniers, a French-born officer in Spanish service, who subsequently became viceroy. A second and far larger expedition, commanded by John Whitelocke, was beaten the following year in street fighting in which residents hurled stones and boiling liquids from the flat roofs. The victories, won without help from Madrid, gave the local population confidence in its own strength. On 25 May 1810 an open assembly removed the last effective viceroy, Cisneros, and set up a junta; formal independence was declared six years later in Tucumán.

Mass immigration transformed the place between 1870 and 1914. Most of the newcomers were Italians, above all from Liguria and later the south, followed by Spaniards, many of them Galicians; Jews from the Russian Empire and Arabic-speaking Christians from Syria and Lebanon also arrived in large numbers. By 1914 half the inhabitants had been born abroad. Families crowded into conventillos, former mansions divided into single rooms around a courtyard, which the wealthy had left after an epidemic of yellow fever killed about 14,000 people in 1871. The mingling of languages produced lunfardo, a slang full of Italian words that is still heard in popular songs. In 1907 tenants refused for months to pay their rents in protest against increases.

Tango grew up in the last decades of the nineteenth century in the poor districts on both banks of the estuary, where African rhythms such as candombe met the Cuban habanera and the music of European immigrants. Its characteristic instrument, the bandoneon, is a square concertina that was devised in Germany for use in small churches. At first respectable families scorned the dance as indecent, and they accepted it only after it had become the fashion in Paris about 1912. Carlos Gardel, whose recording of "Mi noche triste" in 1917 is regarded as the first sung tango, died in an aeroplane accident in Medellín in 1935. Astor Piazzolla later enriched the style with elements of jazz and counterpoint, which angered traditionalists.

The Teatro Colón, considered one of the best opera houses in the world for its acoustics, was inaugurated on 25 May 1908 with Aida. Building it had taken nearly twenty years: the first architect, Francesco Tamburini, died, his successor Vittorio Meano was murdered, and the Belgian Jules Dormal brought the work to an end. The Avenida 9 de Julio, named after Independence Day and among the widest streets on Earth, was cut through the centre from 1937 on by pulling down a whole row of blocks. At its middle stands the Obelisk, 67 metres high, which was put up in only about two months in 1936 to mark the fourth centenary of the first foundation. Many residents hated it, and the city council voted in 1939 to demolish it, though the decision was vetoed.

The Plaza de Mayo has been the stage of the nation's politics since colonial times. On its eastern side is the Casa Rosada, the executive mansion, whose pink colour is popularly explained as a compromise between the red of the Federalists and the white of the Unitarians. On 17 October 1945 crowds of workers gathered here to demand the release of Juan Perón, and in June 1955 navy aircraft bombed the square in an attempt to kill him; more than 300 people died. From 1977 mothers of persons who had vanished under the military dictatorship walked round the central pyramid every Thursday, wearing white headscarves that at first were cloth nappies. They marched in pairs because the police did not allow groups to stand still.

The port gave the city its wealth but also its difficulties, since the shore is shallow and muddy and large ships had to be unloaded by boats and high-wheeled carts. Puerto Madero, a row of enclosed docks completed in 1897 after plans by the merchant Eduardo Madero, proved too small within about ten years and was replaced by the Puerto Nuevo. Derelict for decades, its brick warehouses were converted during the 1990s into offices and restaurants. A footbridge by Santiago Calatrava, opened in 2001, swings aside to let vessels pass. The first underground railway in Latin America began running in 1913, and its Line A kept its wooden Belgian carriages in service for a hundred years. Beside the river lies an ecological reserve that developed on rubble dumped there from demolished buildings.

? On which body of water is Buenos Aires situated?
= the Río de la Plata | Río de la Plata
@ lies on the western shore of the Río de la Plata

? What are the inhabitants of Buenos Aires called?
= porteños
@ Its inhabitants are called porteños

? What did the reform of 1994 grant to the city?
= autonomy and the right to elect its head of government | autonomy
@ the city received autonomy and the right to elect its head of government

? How many persons live in the whole urban area?
= roughly fifteen million | fifteen million
@ the urban area as a whole counts roughly fifteen million

? Who made the first foundation in 1536?
= Pedro de Mendoza
@ The first, by Pedro de Mendoza in 1536

? What made the settlers abandon the first town?
= hunger and attacks by the Querandí
@ hunger and attacks by the Querandí caused it to be abandoned

? In what year was the town established for good by Juan de Garay?
= 1580
@ From there, in 1580, Juan de Garay came down

? What did the settlement live from for nearly two hundred years?
= smuggling
@ lived for almost two centuries largely from smuggling

? Why was the town forced into smuggling?
= Spain required all commerce to pass through Lima
@ Because Spain required all commerce to pass through Lima

? How many men did Beresford have
= 1,600 | about 1,600
@ a British force of about 1,600 men under William Beresford

? Who led the militia that took back the city?
= Santiago de Liniers
@ by militia led by Santiago de Liniers

? Who was the commander of the second British expedition?
= John Whitelocke
@ larger expedition, commanded by John Whitelocke

? What did residents throw from the roofs in the street fighting?
= stones and boiling liquids
@ residents hurled stones and boiling liquids from the flat roofs

? Where was independence formally declared?
= Tucumán
@ formal independence was declared six years later in Tucumán

? What nationality were most of the immigrants?
= Italians
@ Most of the newcomers were Italians

? What portion of the inhabitants in 1914 was born abroad?
= half
@ By 1914 half the inhabitants had been born abroad

? What were conventillos?
= former mansions divided into single rooms | former mansions divided into single rooms around a courtyard
@ former mansions divided into single rooms around a courtyard

? What disease killed some 14,000 people in 1871?
= yellow fever
@ after an epidemic of yellow fever killed about 14,000 people

? What is lunfardo?
= a slang full of Italian words | slang
@ produced lunfardo, a slang full of Italian words

? The bandoneon was originally made for use in what?
= small churches
@ devised in Germany for use in small churches

? What did respectable families think of the tango at first?
= indecent | scorned the dance as indecent
@ respectable families scorned the dance as indecent

? How did Carlos Gardel die?
= an aeroplane accident | in an aeroplane accident
@ died in an aeroplane accident in Medellín

? With what did Piazzolla enrich the tango?
= elements of jazz and counterpoint | jazz and counterpoint
@ enriched the style with elements of jazz and counterpoint

? Which opera was given when the Teatro Colón was inaugurated?
= Aida
@ was inaugurated on 25 May 1908 with Aida

? What happened to the architect Vittorio Meano?
= was murdered | murdered
@ his successor Vittorio Meano was murdered

? How tall is the Obelisk?
= 67 metres
@ stands the Obelisk, 67 metres high

? What did the Obelisk commemorate?
= the fourth centenary of the first foundation | fourth centenary of the first foundation
@ to mark the fourth centenary of the first foundation

? Was the Obelisk torn down after the vote of 1939?
= the decision was vetoed | vetoed
@ though the decision was vetoed

? What color is the Casa Rosada?
= pink
@ whose pink colour is popularly explained

? What did the crowds of workers demand in October 1945?
= the release of Juan Perón | release of Juan Perón
@ to demand the release of Juan Perón

? On what day of the week did the mothers walk around the pyramid?
= Thursday | every Thursday
@ walked round the central pyramid every Thursday

? In what year was Puerto Madero completed?
= 1897
@ a row of enclosed docks completed in 1897

? Who designed the footbridge that opened in 2001?
= Santiago Calatrava
@ A footbridge by Santiago Calatrava, opened in 2001

? What was the ecological reserve formed on?
= rubble | rubble dumped there from demolished buildings
@ developed on rubble dumped there from demolished buildings

~ What had to be done with cargoes before there were proper docks?
= unloaded by boats and high-wheeled carts
@ large ships had to be unloaded by boats and high-wheeled carts

~ What made the women go two by two?
= the police did not allow groups to stand still
@ because the police did not allow groups to stand still

~ What had the head coverings been originally?
= cloth nappies
@ wearing white headscarves that at first were cloth nappies

~ What psychological effect did beating the invaders have?
= gave the local population confidence in its own strength | confidence in its own strength
@ gave the local population confidence in its own strength

~ What persuaded the upper classes to change their minds about the music of the slums?
= it had become the fashion in Paris
@ only after it had become the fashion in Paris

~ Who finished the opera house after two predecessors had lost their lives?
= Jules Dormal | the Belgian Jules Dormal
@ the Belgian Jules Dormal brought the work to an end

~ How was room made for the great boulevard?
= pulling down a whole row of blocks | by pulling down a whole row of blocks
@ by pulling down a whole row of blocks

~ In which decade did old storehouses by the water get a new purpose?
= the 1990s | 1990s
@ were converted during the 1990s into offices and restaurants

! Who murdered Vittorio Meano?

! In what year was La Plata abandoned?

! How many British soldiers died in the second invasion?

! Where was Carlos Gardel born?

! Who designed the Obelisk?

! When did Juan Perón die?

! How long did it take to build the Puerto Nuevo?

! How many settlers came with Pedro de Mendoza?

! What did the Galicians bring to the tango?

! Who painted the Casa Rosada?
