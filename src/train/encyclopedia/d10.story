# Glasgow
Glasgow, the most populous city of Scotland, stands on the River Clyde about thirty kilometres from the head of its firth. Some 630,000 people live within the council area, and nearly three times as many in the conurbation around it. The name is usually explained as Cumbric for "green hollow", which residents like to render as "dear green place". According to legend Saint Mungo, also called Kentigern, founded a church here on the Molendinar Burn in the sixth century, and four of the miracles credited to him are recalled in the coat of arms by a bird, a tree, a bell and a fish with a ring in its mouth. The salmon is supposed to have swallowed a ring that a queen had given to her lover, and to have been caught in time to save her from her husband's anger.

The cathedral, built mainly in the thirteenth century over the saint's tomb, is the only medieval one on the Scottish mainland to have come through the Reformation almost intact, for in 1579 the members of the trades took up arms to prevent its demolition. William Turnbull, the bishop, obtained from Pope Nicholas V in January 1451 a bull founding the university, which is the second oldest in Scotland after St Andrews. It taught in the High Street until 1870, when it was moved to a Gothic building on Gilmorehill designed by George Gilbert Scott, so that the old site could be sold to a railway company. Adam Smith lectured there on moral philosophy, Joseph Black discovered latent heat, and Lord Kelvin held the chair of natural philosophy for fifty-three years.

Before the Act of Union of 1707 Scots were shut out of trade with the English colonies. Once it was open to them, Glasgow merchants had the advantage of a shorter voyage to Virginia than their rivals in Bristol or London, and by 1770 they handled more than half of the tobacco imported into Britain. The tobacco lords, as they were called, paraded on a pavement of their own in scarlet cloaks and gave their names to Glassford, Ingram and Buchanan streets. Since the Clyde was so shallow that it could be forded, their ships had to unload at Port Glasgow, founded in 1668; only after John Golborne had built jetties to make the current scour its own bed, beginning in 1768, could vessels of any size come up to the town. When American independence ruined the business, capital was shifted to cotton.

James Watt, an instrument maker at the university, was repairing a model of a Newcomen engine when, on a walk across Glasgow Green in 1765, he hit on the idea of a separate condenser. In 1828 James Beaumont Neilson, manager of the gas works, patented the hot blast, which reduced the fuel needed for smelting iron by two thirds and made the blackband ores of Lanarkshire profitable. Coal and iron then supplied the shipyards. Henry Bell's Comet, launched at Port Glasgow in 1812, was the first steamship in Europe to run a commercial service, and in the years before 1914 about a fifth of all the world's ships were launched on the Clyde, among them the Lusitania from the yard of John Brown. The North British Locomotive Company, formed by the merger of three firms in 1903, was the biggest maker of its kind in Europe.

Prosperity drew in Highlanders driven from their glens and Irish people who fled the famine, and the population passed a million just before the First World War. Most of them lived in tenements, blocks of flats of three or four storeys with a common stair, called a close. In the worst quarters whole families shared one room, and typhus and cholera were frequent until clean water was brought by aqueduct from Loch Katrine, a work that Queen Victoria inaugurated in October 1859. Rents raised during the war provoked a strike led by Mary Barbour in 1915, which compelled the government to freeze them. On 31 January 1919 a demonstration for a forty-hour week ended in a fight with the police in George Square, and ten thousand troops and six tanks were sent for fear of a revolution. The reputation of Red Clydeside dates from those years.

Architecture of the first rank was produced in this period. Alexander Thomson, nicknamed "Greek", adapted classical and Egyptian forms to churches and terraces, of which the St Vincent Street Church of 1859 is the chief surviving example. Charles Rennie Mackintosh, the leading figure in the Glasgow Style, won the competition for the School of Art in 1896; the building, finished in two stages in 1899 and 1909, was damaged by fire in May 2014 and, while under repair, all but destroyed by a second one in June 2018. For the businesswoman Catherine Cranston he and his wife, Margaret Macdonald, designed tea rooms with high-backed chairs. The Kelvingrove Museum opened with the exhibition of 1901, while the collection that the shipowner William Burrell gave in 1944 had to wait until 1983 for a home, because he had insisted that it be far from the smoke of the city.

Foreign competition, old equipment and poor labour relations brought the yards low after 1950. When the government refused further loans to Upper Clyde Shipbuilders in 1971, the shop stewards, with Jimmy Reid as spokesman, staged not a strike but a "work-in" and won a partial reprieve. Planners meanwhile cleared the slums, moved a third of the people to estates on the edge and to new towns such as East Kilbride and Cumbernauld, and drove a motorway through the centre. The turn came in the 1980s with a campaign under the slogan "Glasgow's Miles Better", a garden festival in 1988 and the title of European City of Culture in 1990. Health has remained poor: men live several years less than in comparable English cities, and researchers, unable to explain all of the gap by poverty, speak of the "Glasgow effect".

Football divides the city into supporters of Rangers, traditionally Protestant, and those of Celtic, founded in 1887 by the Marist brother Walfrid to raise money for the poor of the Catholic East End. Celtic was the first British club to win the European Cup, in Lisbon in May 1967, with a team whose members had all been born within thirty miles of the stadium. Hampden Park, where a crowd of 149,415 watched Scotland play England in 1937, belongs now to the national association. The circular Subway, opened in December 1896 and originally hauled by cables, is the third oldest underground in the world and has never been extended; its orange trains earned it the nickname of "Clockwork Orange". In 2014 Glasgow was host to the Commonwealth Games, and in November 2021 to the climate conference known as COP26, which produced a pact to reduce the use of coal.

? What river is Glasgow on?
= River Clyde | the River Clyde | Clyde
@ stands on the River Clyde about thirty kilometres

? What is the meaning of the name Glasgow?
= green hollow
@ explained as Cumbric for "green hollow"

? Who is supposed to have founded a church at Glasgow in the sixth century?
= Saint Mungo | Kentigern | Saint Mungo, also called Kentigern
@ Saint Mungo, also called Kentigern, founded a church

? what did the fish swallow according to legend
= a ring | ring | a ring that a queen had given to her lover
@ swallowed a ring that a queen had given to her lover

? Who took up arms to protect the cathedral?
= the members of the trades | members of the trades
@ the members of the trades took up arms to prevent its demolition

? Which pope issued the bull founding the university?
= Pope Nicholas V | Nicholas V
@ obtained from Pope Nicholas V in January 1451

? Who designed the university building on Gilmorehill?
= George Gilbert Scott
@ designed by George Gilbert Scott

? What did Joseph Black discover?
= latent heat
@ Joseph Black discovered latent heat

? What subject did Adam Smith teach?
= moral philosophy
@ Adam Smith lectured there on moral philosophy

? What was the advantage of Glasgow merchants over those of Bristol?
= a shorter voyage to Virginia | shorter voyage to Virginia
@ had the advantage of a shorter voyage to Virginia

? How much of Britain's tobacco went through Glasgow merchants by 1770?
= more than half
@ they handled more than half of the tobacco

? What did tobacco lords wear?
= scarlet cloaks
@ on a pavement of their own in scarlet cloaks

? When was Port Glasgow founded?
= 1668
@ at Port Glasgow, founded in 1668

? What did James Watt think of while walking on Glasgow Green?
= a separate condenser | separate condenser | the idea of a separate condenser
@ he hit on the idea of a separate condenser

? The hot blast was patented by whom?
= James Beaumont Neilson | James Beaumont Neilson, manager of the gas works
@ James Beaumont Neilson, manager of the gas works, patented the hot blast

? By how much did the hot blast cut the fuel needed?
= two thirds
@ needed for smelting iron by two thirds

? What was the name of Henry Bell's steamship?
= Comet
@ Henry Bell's Comet, launched at Port Glasgow in 1812

? What is a close?
= a common stair | common stair
@ with a common stair, called a close

? From where was clean water brought to the city?
= Loch Katrine
@ brought by aqueduct from Loch Katrine

? Who led the rent strike of 1915?
= Mary Barbour
@ a strike led by Mary Barbour in 1915

? What did the demonstrators of January 1919 demand?
= a forty-hour week | forty-hour week
@ a demonstration for a forty-hour week

? How many tanks were sent to Glasgow?
= six | six tanks
@ ten thousand troops and six tanks were sent

? What was Alexander Thomson's nickname?
= Greek
@ Alexander Thomson, nicknamed "Greek"

? When did the second fire at the School of Art happen?
= June 2018
@ all but destroyed by a second one in June 2018

? Who was Margaret Macdonald's husband?
= Charles Rennie Mackintosh
@ Charles Rennie Mackintosh, the leading figure in the Glasgow Style

? Why did the Burrell collection have to wait so long for a home?
= he had insisted that it be far from the smoke of the city | because he had insisted that it be far from the smoke of the city
@ because he had insisted that it be far from the smoke of the city

? Who spoke for the shop stewards?
= Jimmy Reid
@ with Jimmy Reid as spokesman

? What caused the decline of the shipyards after 1950?
= Foreign competition, old equipment and poor labour relations
@ Foreign competition, old equipment and poor labour relations brought the yards low

? What was the slogan of the 1980s campaign?
= Glasgow's Miles Better
@ a campaign under the slogan "Glasgow's Miles Better"

? When was Celtic founded?
= 1887
@ those of Celtic, founded in 1887

? Why was Celtic founded?
= to raise money for the poor of the Catholic East End | raise money for the poor of the Catholic East End | to raise money for the poor
@ to raise money for the poor of the Catholic East End

? How many watched Scotland play England in 1937?
= 149,415 | a crowd of 149,415
@ a crowd of 149,415 watched Scotland play England

? What did the COP26 pact want to reduce?
= the use of coal | use of coal
@ a pact to reduce the use of coal

~ How did boat traffic once pull the city's underground carriages?
= by cables | cables | hauled by cables
@ originally hauled by cables

~ What method of protest did the threatened dockside workers choose?
= a "work-in" | work-in
@ staged not a strike but a "work-in"

~ What drove newcomers from across the sea to the industrial town?
= the famine | famine
@ Irish people who fled the famine

~ What result did the tenants' action have?
= compelled the government to freeze them
@ which compelled the government to freeze them

~ Where did the money go after the tobacco trade collapsed?
= cotton | to cotton
@ capital was shifted to cotton

~ What puzzling shortfall do medical scientists give a name to?
= men live several years less than in comparable English cities | men live several years less
@ men live several years less than in comparable English cities

~ How close did the continental champions grow up to their home ground?
= within thirty miles of the stadium | within thirty miles
@ had all been born within thirty miles of the stadium

~ Who commissioned the interiors with the tall seats?
= Catherine Cranston | the businesswoman Catherine Cranston
@ For the businesswoman Catherine Cranston

! Who founded Rangers?

! What started the fire of 2014 at the School of Art?

! Who owned the Comet before Henry Bell?

! When did Lord Kelvin become professor?

! How long is the aqueduct from Loch Katrine?

! Who won the football match between Scotland and England in 1937?

! When was the Lusitania sunk?

! How many workers were killed in George Square?

! What was the first underground railway in the world?

! Which pope closed the university?
