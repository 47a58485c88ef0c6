# Toronto
Toronto, the largest city of Canada and capital of the province of Ontario, lies on the northwestern shore of Lake Ontario. Almost three million people live within its limits, close to half of whom were born outside the country, and more than six million in the metropolitan region. The name is traced to a Mohawk expression meaning "where there are trees standing in the water", which originally referred to fishing weirs of stakes in the narrows near the present Orillia, far to the north, and moved down with a portage route. Deep wooded ravines, cut by the Humber, the Don and smaller streams, cross the city and shelter deer and coyotes. The bluffs of Scarborough, up to ninety metres high, reminded Elizabeth Simcoe, the wife of the first lieutenant-governor, of the cliffs in Yorkshire from which they have their name.

When the last ice sheet withdrew, its meltwater formed Lake Iroquois, whose old beach is still visible as a rise of about twenty metres below the mansion of Casa Loma. Villages of the Huron-Wendat stood on the plain in the fifteenth century; later the Seneca and then the Mississauga lived there. French traders maintained a small post, Fort Rouillé, from 1751 until 1759, when the garrison burned it down on its retreat to Montreal. In 1787 the British acquired about 1,000 square kilometres from three Mississauga chiefs in exchange for goods such as brass kettles, mirrors, laced hats and ninety-six gallons of rum. Since the deed had been left blank, the transaction was confirmed in 1805 for ten shillings, and in 2010 the federal government paid 145 million dollars to settle the resulting claim.

John Graves Simcoe founded the town in 1793, preferring it to Niagara as a capital because the latter was within range of American guns, and called it York after a son of King George III. Its streets were so dirty that it acquired the nickname Muddy York. In April 1813, during the War of 1812, an American force landed west of the fort; the retreating garrison blew up the magazine and killed General Zebulon Pike together with dozens of his men, whereupon the invaders burned the parliament, an act for which the burning of Washington in the following year was partly a revenge. When the place was incorporated as a city in March 1834, the older name was brought back. Its first mayor, the journalist William Lyon Mackenzie, led an armed rising three years later, marched down Yonge Street, and was scattered in less than half an hour.

Immigrants from Ulster gave the city a Protestant character, and the Orange Order, to which most mayors belonged until 1954, held a great parade each July. During the famine year of 1847 more than 38,000 Irish people landed at the wharf, at a time when only 20,000 lived in the town, and 1,124 of them died of typhus in sheds. Railways arrived in 1853. On the evening of 19 April 1904 a fire, probably due to faulty wiring or a stove in a neckwear factory, destroyed more than a hundred buildings in the centre but claimed no lives on the night itself. Timothy Eaton, who had opened his shop in 1869, sold goods at fixed prices for cash only, promised to refund the money of dissatisfied customers, and from 1884 sent out catalogues. On Sundays his windows were covered with curtains, for even looking at goods was thought sinful.

In the summer of 1921 four people at the university, the surgeon Frederick Banting, his assistant Charles Best, the biochemist James Collip and the head of the laboratory, John Macleod, began the work that led to insulin. The first patient, a boy of fourteen named Leonard Thompson, was treated in January 1922 at the General Hospital; the extract proved too impure, but a second series of injections, purified by Collip, saved his life. Banting and Macleod received the Nobel Prize in 1923 and shared the money with the other two. The patent was sold to the university for three dollars. At the Hospital for Sick Children the cereal Pablum was developed in 1930 to prevent rickets, and James Till and Ernest McCulloch proved the existence of stem cells in 1961. Marshall McLuhan, who taught English literature, coined the phrase "the medium is the message".

In October 1954 Hurricane Hazel dropped 200 millimetres of rain within a day, and the Humber swept away a row of houses on Raymore Drive; eighty-one people lost their lives in the province, after which building in the valleys was forbidden. The first subway in Canada had been opened in March of that year under Yonge Street. Viljo Revell of Finland won the competition for a new city hall, whose two curved towers embrace a saucer-shaped council chamber, but died in 1964, a year before its completion. Jane Jacobs, who had moved from New York in 1968 so that her sons should not be drafted, helped to defeat the Spadina Expressway, which the premier Bill Davis cancelled in June 1971. The CN Tower, 553 metres high, was erected in forty months by the railway company and remained the tallest free-standing structure in the world from 1975 to 2007.

Until about 1970 Montreal was the richer and bigger of the two. The rise of Quebec nationalism, above all the language law of 1977, induced many companies to move their head offices to Toronto, whose stock exchange is now among the ten largest in the world. A change in the immigration rules in 1967, which replaced national origin by a system of points, brought arrivals from the Caribbean, South Asia, Hong Kong and the Philippines, and by the census of 2016 visible minorities formed a majority. The six municipalities of the metropolitan federation were merged in 1998 by the provincial government, although three quarters of those who took part in a referendum had been opposed. In the spring of 2003 the lung disease SARS, carried from Hong Kong by a woman of seventy-eight, killed forty-four people. Rob Ford, mayor from 2010 to 2014, became notorious when he admitted having smoked crack cocaine.

The Royal Ontario Museum, to which a jagged extension of glass and aluminium by Daniel Libeskind was added in 2007, holds dinosaurs, Chinese temple art and six million other objects. The Art Gallery, rebuilt by Frank Gehry, a native of the neighbourhood, has the largest public collection of works by Henry Moore, who donated most of them in 1974 out of gratitude for the enthusiasm with which his sculpture The Archer had been received. The film festival, founded in 1976 as the Festival of Festivals, gives its main prize by vote of the audience rather than of a jury. The Maple Leafs have won the Stanley Cup thirteen times, but not since 1967; the Raptors, on the other hand, became the first team from outside the United States to win the basketball championship, in June 2019. Caribana, a summer carnival, was begun in 1967 as a gift of the West Indian community for the centenary of Canada.

? On which lake does Toronto lie?
= Lake Ontario
@ lies on the northwestern shore of Lake Ontario

? What is the meaning of the Mohawk expression behind the name Toronto?
= where there are trees standing in the water
@ meaning "where there are trees standing in the water"

? What animals live in the ravines?
= deer and coyotes
@ shelter deer and coyotes

? how high are the bluffs of Scarborough
= up to ninety metres | up to ninety metres high | ninety metres
@ The bluffs of Scarborough, up to ninety metres high

? What formed Lake Iroquois?
= meltwater | its meltwater
@ its meltwater formed Lake Iroquois

? Who burned down Fort Rouillé?
= the garrison | garrison
@ when the garrison burned it down on its retreat to Montreal

? How much rum did the Mississauga chiefs get?
= ninety-six gallons
@ ninety-six gallons of rum

? Why did the sale have to be confirmed in 1805?
= the deed had been left blank | Since the deed had been left blank
@ Since the deed had been left blank

? How much did the federal government pay in 2010?
= 145 million dollars
@ the federal government paid 145 million dollars

? Why did Simcoe prefer York to Niagara?
= the latter was within range of American guns | because the latter was within range of American guns
@ because the latter was within range of American guns

? What nickname did York get because of its dirty streets?
= Muddy York
@ acquired the nickname Muddy York

? Which American general was killed when the magazine blew up?
= Zebulon Pike | General Zebulon Pike
@ killed General Zebulon Pike together with dozens of his men

? Who was the first mayor of Toronto?
= William Lyon Mackenzie | the journalist William Lyon Mackenzie
@ Its first mayor, the journalist William Lyon Mackenzie

? When was Toronto incorporated as a city?
= March 1834
@ incorporated as a city in March 1834

? What organisation did most of the mayors belong to until 1954?
= the Orange Order | Orange Order
@ the Orange Order, to which most mayors belonged until 1954

? How many Irish people died of typhus?
= 1,124
@ 1,124 of them died of typhus in sheds

? What was the probable cause of the 1904 fire?
= faulty wiring or a stove in a neckwear factory | faulty wiring or a stove
@ probably due to faulty wiring or a stove in a neckwear factory

? What did Timothy Eaton promise to do?
= refund the money of dissatisfied customers | to refund the money of dissatisfied customers
@ promised to refund the money of dissatisfied customers

? Who was the first patient to be treated with insulin?
= Leonard Thompson | a boy of fourteen named Leonard Thompson
@ a boy of fourteen named Leonard Thompson

? Who purified the extract?
= Collip
@ injections, purified by Collip

? For what price was the insulin patent sold?
= three dollars
@ sold to the university for three dollars

? What was Pablum developed to prevent?
= rickets
@ developed in 1930 to prevent rickets

? What did McLuhan teach?
= English literature
@ Marshall McLuhan, who taught English literature

? What was forbidden after Hurricane Hazel?
= building in the valleys
@ after which building in the valleys was forbidden

? Where did the architect of the new city hall come from?
= Finland
@ Viljo Revell of Finland won the competition

? Why did Jane Jacobs move to Toronto?
= so that her sons should not be drafted | her sons should not be drafted
@ so that her sons should not be drafted

? How long did it take to put up the CN Tower?
= forty months
@ was erected in forty months by the railway company

? What caused many companies to move to Toronto?
= The rise of Quebec nationalism | rise of Quebec nationalism | the language law of 1977
@ The rise of Quebec nationalism, above all the language law of 1977

? What replaced national origin in the immigration rules?
= a system of points | system of points
@ replaced national origin by a system of points

? when were the six municipalities merged
= 1998
@ were merged in 1998 by the provincial government

? How many people did SARS kill in Toronto?
= forty-four | forty-four people
@ killed forty-four people

? Who designed the extension of the Royal Ontario Museum?
= Daniel Libeskind
@ a jagged extension of glass and aluminium by Daniel Libeskind

? How is the film festival's main prize decided?
= by vote of the audience | vote of the audience
@ by vote of the audience rather than of a jury

? When did the Maple Leafs last win the Stanley Cup?
= 1967
@ thirteen times, but not since 1967

~ Which club achieved a continental first in hoops?
= the Raptors | Raptors
@ the Raptors, on the other hand, became the first team

~ What confession made the city's leader infamous?
= having smoked crack cocaine | smoked crack cocaine
@ he admitted having smoked crack cocaine

~ Why did the British sculptor give so much of his art away?
= gratitude for the enthusiasm with which his sculpture The Archer had been received | out of gratitude
@ gratitude for the enthusiasm with which his sculpture The Archer had been received

~ How did a shopkeeper honour the Sabbath?
= his windows were covered with curtains | windows were covered with curtains
@ On Sundays his windows were covered with curtains

~ Who proved that cells able to turn into others are real?
= James Till and Ernest McCulloch
@ James Till and Ernest McCulloch proved the existence of stem cells

~ How quickly was the rebels' march put down?
= in less than half an hour | less than half an hour
@ was scattered in less than half an hour

~ Which politician stopped the motorway that residents hated?
= Bill Davis | the premier Bill Davis
@ which the premier Bill Davis cancelled in June 1971

~ What was the occasion of the islanders' festive present?
= the centenary of Canada | centenary of Canada
@ the West Indian community for the centenary of Canada

! Who designed the CN Tower?

! How many people were killed in the rising of 1837?

! What did Charles Best do with his share of the prize?

! Which structure is taller than the CN Tower today?

! When did Jane Jacobs die?

! How many Americans were killed in the burning of Washington?

! Who won the competition for Casa Loma?

! How many people live in Montreal?

! Who was mayor after Rob Ford?

! When did Leonard Thompson die?
