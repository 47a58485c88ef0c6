# Melbourne
Melbourne, capital of the Australian state of Victoria, spreads around Port Phillip, a bay almost closed by two headlands, and along the lower course of the Yarra. Its population passed five million in 2021, so that it rivals Sydney as the largest city of the country. Before the British came the area belonged to the Kulin, an alliance of five peoples including the Wurundjeri and the Boonwurrung, who built traps for eels and met for ceremonies near the falls where the salt water ended. The climate is known for sudden changes, summed up in the saying "four seasons in one day", because hot winds from the interior alternate with cold fronts from the Southern Ocean. The highest temperature on record, 46.4 degrees, was measured on 7 February 2009, the Black Saturday on which bushfires to the north killed 173 people.

Unlike Sydney, the town was not founded as a prison. John Batman, a farmer from Van Diemen's Land, crossed Bass Strait in the schooner Rebecca in May 1835 and persuaded eight elders to put their marks to a deed by which he claimed to have bought some 240,000 hectares in return for blankets, knives, mirrors and flour. It is the only treaty that settlers are known to have made with Aboriginal Australians, but Governor Bourke declared it void in August, since all land was held to belong to the Crown. A rival party sent by the publican John Pascoe Fawkner landed on the bank of the Yarra in the same month. In 1837 the surveyor Robert Hoddle laid out a grid of wide streets, and the settlement, which had borne names such as Bearbrass, was called after the British prime minister, Lord Melbourne.

Victoria was separated from New South Wales on 1 July 1851, and a few weeks later gold was discovered at Clunes, Ballarat and Bendigo. Within ten years the population of the colony rose from 77,000 to 540,000, and ships lay empty in the bay because their crews had run off to the diggings. Resentment over the licence fee, which had to be paid whether or not any gold was found, led the miners of Ballarat to build a stockade at Eureka under Peter Lalor; soldiers overran it in a quarter of an hour on 3 December 1854, but juries in Melbourne acquitted the leaders, and most of their demands were granted. In April 1856 stonemasons working on the university laid down their tools, marched to Parliament House and won an eight-hour day with no loss of pay, one of the first such successes in the world.

With the profits of gold and wool came public buildings on a grand scale: the State Library, opened in 1856 with 3,846 books chosen by the judge Redmond Barry, the Treasury, by the nineteen-year-old architect John James Clark, and the Royal Exhibition Building, designed by Joseph Reed for the fair of 1880. The last, whose dome imitates that of Florence, was the first building in Australia to be inscribed as World Heritage, in 2004. A visiting journalist, George Augustus Sala, coined the phrase "Marvellous Melbourne" in 1885. Speculators put up office blocks with hydraulic lifts of ten and twelve storeys, and suburban land rose to absurd prices. The boom ended in 1891, when building societies closed their doors; the bank crashes of 1893 ruined thousands, and recovery took so long that Sydney moved ahead.

Barry also presided over the trial of Ned Kelly, the bushranger, who had made suits of armour from ploughshares and was captured after a siege at Glenrowan in June 1880. He was hanged in Melbourne Gaol that November, and the judge, whom he had told that they would meet again soon, died twelve days later. When the colonies united in 1901, the first parliament of the Commonwealth was opened in the Exhibition Building by the Duke of York, and Melbourne remained the seat of government until 1927, when Canberra was ready. During the Second World War General Douglas MacArthur kept his headquarters there for some months in 1942. Millions of immigrants arrived afterwards, among them so many Greeks that the city is often said to have the third largest Greek population in the world, as well as Italians, who brought espresso, and Vietnamese, who settled in Richmond and Footscray.

Sport is close to a religion. In 1858 Tom Wills, recently back from Rugby School, wrote to a newspaper proposing a game to keep cricketers fit in winter, and in May of the following year he and three others drew up the ten rules of what became Australian football. The first cricket match counted as a Test was played at the Melbourne Cricket Ground in March 1877, and Charles Bannerman scored 165 in it before an injury to his finger made him retire. The Melbourne Cup, a horse race over two miles first run in 1861, is held on the first Tuesday in November, a public holiday. The Olympic Games of 1956 were the first in the southern hemisphere; as quarantine laws kept foreign horses out, the riding events took place in Stockholm, and at the suggestion of a schoolboy, John Ian Wing, the athletes mingled in the closing ceremony.

Melbourne possesses the largest network of trams in the world, with about 250 kilometres of double track. Cable cars began to run in November 1885 and the last was replaced by electric traction in 1940; the system survived when other cities tore theirs up, thanks chiefly to the stubbornness of the chairman, Robert Risson, who argued that rails set in concrete were too costly to remove. Within the central grid travel has been free of charge since January 2015. Flinders Street Station, finished in 1910, has a row of clocks under which people traditionally arrange to meet. The West Gate Bridge collapsed during construction on 15 October 1970 and killed thirty-five workers; the inquiry blamed the designers, Freeman Fox and Partners, as well as the contractors and the unions. It was at last opened in 1978.

The laneways between the main streets, once used for rubbish and horses, are now lined with cafés and, as in Hosier Lane, covered with street art. Painters of the Heidelberg School, notably Tom Roberts, Arthur Streeton and Charles Conder, camped in the eastern outskirts in the 1880s and worked in the open air; their "9 by 5" exhibition of 1889 was named from the size in inches of the cigar-box lids on which most pictures were painted. The National Gallery of Victoria, which in 1904 received a bequest from the merchant Alfred Felton larger than the budgets of the great London museums, owns the richest collection in the country. In 1986 Picasso's Weeping Woman was stolen from it by a group that asked for more support of the arts, and was found two weeks later, undamaged, in a locker at Spencer Street Station. The culprits were never identified.

? What bay does Melbourne lie around?
= Port Phillip
@ spreads around Port Phillip, a bay almost closed

? What did the Kulin build?
= traps for eels
@ who built traps for eels and met for ceremonies

? What is the highest temperature recorded in Melbourne?
= 46.4 degrees
@ The highest temperature on record, 46.4 degrees

? How many people died in the bushfires of Black Saturday?
= 173 | 173 people
@ bushfires to the north killed 173 people

? What was the name of the ship John Batman used?
= Rebecca | schooner Rebecca | the schooner Rebecca
@ crossed Bass Strait in the schooner Rebecca

? What did Batman give for the land?
= blankets, knives, mirrors and flour
@ in return for blankets, knives, mirrors and flour

? who declared the treaty void
= Governor Bourke | Bourke
@ Governor Bourke declared it void in August

? Why was Batman's treaty declared void?
= all land was held to belong to the Crown | since all land was held to belong to the Crown
@ since all land was held to belong to the Crown

? Who laid out the grid of streets?
= Robert Hoddle | the surveyor Robert Hoddle
@ the surveyor Robert Hoddle laid out a grid of wide streets

? When did Victoria become separate from New South Wales?
= 1 July 1851
@ Victoria was separated from New South Wales on 1 July 1851

? Why were ships lying empty in the bay?
= their crews had run off to the diggings | because their crews had run off to the diggings
@ because their crews had run off to the diggings

? Under whose leadership did the miners build a stockade?
= Peter Lalor
@ build a stockade at Eureka under Peter Lalor

? How long did the soldiers need to take the stockade?
= a quarter of an hour | quarter of an hour
@ soldiers overran it in a quarter of an hour

? What did the stonemasons win in 1856?
= an eight-hour day with no loss of pay | an eight-hour day | eight-hour day
@ won an eight-hour day with no loss of pay

? How many books did the State Library have when it opened?
= 3,846 | 3,846 books
@ opened in 1856 with 3,846 books

? How old was the architect of the Treasury?
= nineteen | nineteen-year-old
@ the Treasury, by the nineteen-year-old architect John James Clark

? What building does the dome of the Royal Exhibition Building imitate?
= that of Florence | Florence
@ whose dome imitates that of Florence

? The phrase "Marvellous Melbourne" was coined by whom?
= George Augustus Sala | A visiting journalist, George Augustus Sala
@ George Augustus Sala, coined the phrase

? What ended the boom in 1891?
= building societies closed their doors | when building societies closed their doors
@ when building societies closed their doors

? What did Ned Kelly make his armour from?
= ploughshares
@ had made suits of armour from ploughshares

? In which month and year was Kelly captured?
= June 1880
@ captured after a siege at Glenrowan in June 1880

? Until what year was Melbourne the seat of government?
= 1927
@ remained the seat of government until 1927

? What did Italians bring to Melbourne?
= espresso
@ Italians, who brought espresso

? What was Tom Wills's purpose in proposing a game?
= to keep cricketers fit in winter | keep cricketers fit in winter
@ proposing a game to keep cricketers fit in winter

? How many runs did Bannerman score?
= 165
@ Charles Bannerman scored 165 in it

? On what day is the Melbourne Cup held?
= the first Tuesday in November | first Tuesday in November
@ is held on the first Tuesday in November

? Where were the riding events of the 1956 Olympics held?
= Stockholm | in Stockholm
@ the riding events took place in Stockholm

? how long is the tram network
= about 250 kilometres | about 250 kilometres of double track | 250 kilometres
@ with about 250 kilometres of double track

? When did the last cable car stop running?
= 1940
@ the last was replaced by electric traction in 1940

? How many workers died when the West Gate Bridge collapsed?
= thirty-five | thirty-five workers
@ killed thirty-five workers

? What was the "9 by 5" exhibition named for?
= the size in inches of the cigar-box lids | size in inches of the cigar-box lids
@ named from the size in inches of the cigar-box lids

? What were the laneways once used for?
= rubbish and horses
@ once used for rubbish and horses

? Where was the Weeping Woman found?
= in a locker at Spencer Street Station | a locker at Spencer Street Station | locker at Spencer Street Station
@ in a locker at Spencer Street Station

~ What did the art thieves want from the authorities?
= more support of the arts
@ by a group that asked for more support of the arts

~ Which teenager had the idea for how competitors should march at the end?
= John Ian Wing | a schoolboy, John Ian Wing
@ at the suggestion of a schoolboy, John Ian Wing

~ Whose obstinacy kept the streetcars from being scrapped?
= Robert Risson | the chairman, Robert Risson
@ stubbornness of the chairman, Robert Risson

~ What happened to the magistrate shortly after the outlaw's execution?
= died twelve days later | died
@ would meet again soon, died twelve days later

~ What made the gold diggers angry about the charge?
= had to be paid whether or not any gold was found
@ which had to be paid whether or not any gold was found

~ What causes the fickle weather?
= hot winds from the interior alternate with cold fronts from the Southern Ocean | because hot winds from the interior alternate with cold fronts
@ because hot winds from the interior alternate with cold fronts from the Southern Ocean

~ Which landmark do locals use as a rendezvous?
= a row of clocks | row of clocks
@ a row of clocks under which people traditionally arrange to meet

~ Which benefactor left the museum a fortune?
= Alfred Felton | the merchant Alfred Felton
@ a bequest from the merchant Alfred Felton

! Who stole Picasso's Weeping Woman?

! How many miners died at the Eureka Stockade?

! Which horse won the first Melbourne Cup?

! What injury did Tom Wills suffer?

! When did Robert Risson become chairman?

! What did Fawkner pay to the elders?

! Who designed Flinders Street Station?

! How many athletes took part in the Olympic Games of 1956?

! Who presided over the trial of Peter Lalor?

! How much did the West Gate Bridge cost?
