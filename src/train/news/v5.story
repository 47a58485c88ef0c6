# Police clear road to Chilean peak so that telescope work can begin
SANTIAGO – Some 150 officers of the Chilean police removed a blockade on Tuesday which had prevented building vehicles from reaching the summit of Cerro Huanquil, where an international consortium wants to erect one of the world's largest telescopes. Twenty-seven people were detained, among them three women of over seventy; all were released by the evening.
The mountain, 4,870 metres high, lies in the northern Alto Quitor region and is regarded by the indigenous Likan communities as the seat of their ancestors. For 41 days they had kept the only access road closed with boulders, a bus without wheels and a cooking tent.
"We are not against the stars, we knew them before there were lenses," said Nilda Colque, who presides over the Council of Likan Communities (CCL). She announced that the protest would be continued on foot.
The Huanquil Large Aperture Telescope (HLAT), whose main mirror is to have a diameter of 27 metres, is being financed by universities in eight countries and is to cost $1.9 billion. Its project director, the Canadian astronomer Graham Tessler, expressed regret at the use of force but said that "every week of standstill costs us about $800,000".
The regional governor, Patricio Undurraga, defended the operation. The road, he said, was a public one, and the Supreme Court had given its approval in December by three votes to two.
According to the police two officers were slightly injured by stones. The council denies that any were thrown.

# The kitchen at kilometre 63
At kilometre 63 of the dirt road from Toconar to the summit there is a smell of llama stew again. Barely two days after the police had taken down the cooking tent, Eufemia Sairi, 74, put up another one, made from the tarpaulin of a vegetable lorry, just beyond the line that a judge has drawn on the map.
"They carried me away like a sack of quinoa, but very politely," she says of her arrest. She has cooked for up to 130 people a day: villagers, students from Antofagasta, once even a lorry driver of the building firm who had lost his way in the fog.
Each year in August the Likan climb the mountain in order to clean a spring called Puri Mama, from which, according to their tradition, all the water of the valley comes. The spring lies 600 metres from the building site. The consortium has promised that access will remain free on 12 days a year; Sairi finds that funny. "You do not make an appointment with your grandmother," she says.
Not all the villagers think alike. Wilson Catur, who drives a taxi in Toconar and is himself a Likan, has applied for one of the 220 jobs which are to be created during construction. Because of this his cousin no longer greets him. "The mine closed in 2015, and since then my children have been living in the south," he says. "The stars will not bring them back, but a wage might."
The village priest, Father Anselmo Ruiz, lends both sides his parish hall, on alternate days. So far, he says, only a chair has been broken.

# Analysis: Why astronomers have fallen in love with this particular mountain
There are higher mountains than Cerro Huanquil, and there are drier ones, but hardly any on which the air is so still. For nine years a small measuring station, known as the Birdcage, recorded the trembling of the starlight there; on 312 nights a year the sky is clear, and the atmosphere contains less than a millimetre of water vapour.
That is why the consortium, whose headquarters are in Heidelberg, gave up the alternative site, a plateau in Namibia, as early as 2018. To return to it now would mean a delay of at least six years and would, as the deputy director Yuki Hamasaki calculates, reduce the yield of observations by two fifths.
What is to be seen from there? Above all the light of the very first stars, says Hamasaki, and, with luck, oxygen in the atmosphere of distant planets. The rival instrument on the Canary Islands, the Atlantic Giant Eye, will be finished three years earlier, but has a mirror of only 22 metres.
It was not the lack of arguments that proved to be the mistake, but the order in which they were put forward. The communities were first informed in 2019, when the summit had already been levelled on the plans. The environmental report, of 2,300 pages, mentioned the spring in a footnote. "They consulted us the way one consults a barometer," says the lawyer Rodrigo Painén, who represents the CCL and who has brought the case before the Inter-American Commission on Human Rights in Washington.
Similar conflicts elsewhere have ended in very different ways. In one case the construction was given up after seven years of dispute; in another the community received a share in the research time, which it lets to universities.

# "I would build it again, but I would begin with a cup of tea": Graham Tessler in conversation
When Graham Tessler was eight, his mother woke him at night in the fishing village of Port Aldous, Nova Scotia, so that he should see a comet. He saw only clouds. "I have been annoyed about it ever since," says the 61-year-old, who has been the director of the Huanquil project for four years and before that built instruments for satellites.
He receives us in a container at the base camp at 2,900 metres, with an oxygen bottle beside the coffee machine. On the day the police came, he says, he was at a dentist's in Santiago, a circumstance that has been held against him as cowardice.
Does he understand the protesters? "I understand a person who does not want a crane on a grave," he says. "What I did not understand for too long is that for them the whole mountain is the grave." He would build the telescope again in the same place, but he would begin with a cup of tea instead of a slide show.
Tessler reveals that the consortium has offered the communities a fund of $2 million a year for schools and irrigation, which was rejected in June because its board was to consist mostly of foreigners. He has since proposed that they should appoint four of the seven members. He also wants to reduce the number of buildings from nine to five and paint the dome brown.
On one point he will not give way: the access road has to be widened to eight metres, since otherwise the mirror segments, each packed in a crate the size of a delivery van, could not be brought up. There are 574 of them; they are being polished by the firm of Glasbrück in Jena.
He himself will not look through it. "There is no eyepiece," he says, "and I shall be retired in 2031."

# Truce on the mountain of the ancestors
TOCONAR – After eleven weeks of dispute the consortium behind the Huanquil telescope and the Council of Likan Communities have concluded an agreement under which building is suspended until 15 January and the protest camp is dissolved. It was signed on Sunday in the parish hall of Toconar, in the presence of the science minister, Loreto Echazarra.
The mediator was a man whom neither side had on its list: the retired seismologist Humberto Quilaqueo, 80, who had installed the first measuring instruments in the region in 1969 and speaks the Likan language. For nine days, according to participants, he had above all listened.
The most important point is a displacement of the building by 1.4 kilometres to a secondary summit, which is called the Shoulder, so that the spring of Puri Mama will be out of sight of the dome. The astronomers thereby lose, as Hamasaki conceded, "about four clear nights a year and a good deal of pride". In return the council is withdrawing its complaint in Washington.
The fund for the villages is to be increased to $3.5 million a year, and the communities will appoint the chair. Whether the extra cost of moving the foundations, which is estimated at between $60 million and $90 million, will be borne by the universities is to be decided at a meeting in Heidelberg next month.
Nilda Colque spoke of "a pause, not a peace". Some of the young people, who had occupied a crane for 16 hours last week, left the hall before the signing. Governor Undurraga was not invited; he learned of the agreement, as his press office confirmed, from the radio.
Eufemia Sairi cooked for 200. Among those who washed the dishes afterwards was Graham Tessler.

? How high is Cerro Huanquil?
= 4,870 metres | 4,870 metres high
@ The mountain, 4,870 metres high, lies in the northern Alto Quitor region
? How many people were detained when the blockade was removed?
= Twenty-seven | Twenty-seven people
@ Twenty-seven people were detained, among them three women of over seventy
? who presides over the council of likan communities
= Nilda Colque
@ said Nilda Colque, who presides over the Council of Likan Communities (CCL)
? How much is the telescope to cost?
= $1.9 billion
@ is being financed by universities in eight countries and is to cost $1.9 billion
? What is the spring that the Likan clean called?
= Puri Mama
@ the Likan climb the mountain in order to clean a spring called Puri Mama
? when did the mine close
= 2015 | in 2015
@ "The mine closed in 2015, and since then my children have been living in the south," he says.
? Where are the headquarters of the consortium?
= in Heidelberg | Heidelberg
@ the consortium, whose headquarters are in Heidelberg, gave up the alternative site
? What is the measuring station known as?
= the Birdcage | Birdcage
@ For nine years a small measuring station, known as the Birdcage, recorded the trembling of the starlight there
? Which lawyer represents the CCL?
= Rodrigo Painén | the lawyer Rodrigo Painén
@ says the lawyer Rodrigo Painén, who represents the CCL
? Why does the access road have to be widened?
= since otherwise the mirror segments, each packed in a crate the size of a delivery van, could not be brought up | otherwise the mirror segments, each packed in a crate the size of a delivery van, could not be brought up
@ the access road has to be widened to eight metres, since otherwise the mirror segments, each packed in a crate the size of a delivery van, could not be brought up
? Until when is building suspended under the agreement?
= until 15 January | 15 January
@ an agreement under which building is suspended until 15 January and the protest camp is dissolved
? In the presence of which minister was the agreement signed?
= Loreto Echazarra | the science minister, Loreto Echazarra
@ in the presence of the science minister, Loreto Echazarra
~ How long did the Likan keep builders off the road up Huanquil?
= 41 days | For 41 days
@ For 41 days they had kept the only access road closed with boulders, a bus without wheels and a cooking tent.
~ What do the Likan believe lives on the peak?
= their ancestors | the seat of their ancestors
@ is regarded by the indigenous Likan communities as the seat of their ancestors
~ Who stood up for the police action on the grounds that the road belongs to everyone?
= Patricio Undurraga
@ The regional governor, Patricio Undurraga, defended the operation. The road, he said, was a public one
~ How did Chile's top judges split over the telescope?
= three votes to two | by three votes to two
@ the Supreme Court had given its approval in December by three votes to two
~ how much money goes down the drain for every idle week, says tessler
= about $800,000 | $800,000
@ said that "every week of standstill costs us about $800,000"
~ What did Sairi use as canvas for her second tent?
= the tarpaulin of a vegetable lorry
@ put up another one, made from the tarpaulin of a vegetable lorry
~ Who got lost in thick mist and was fed by the demonstrators?
= a lorry driver of the building firm | a lorry driver
@ once even a lorry driver of the building firm who had lost his way in the fog
~ On how many days per year would the Likan be let in to their spring?
= 12 days | 12 | on 12 days a year | 12 days a year
@ The consortium has promised that access will remain free on 12 days a year
~ Which cabbie hopes to get hired on the building site?
= Wilson Catur
@ Wilson Catur, who drives a taxi in Toconar and is himself a Likan, has applied for one of the 220 jobs
~ Which relative has stopped saying hello to Catur?
= his cousin | cousin
@ Because of this his cousin no longer greets him.
~ What has been damaged in Father Ruiz's hall up to now?
= a chair | only a chair
@ The village priest, Father Anselmo Ruiz, lends both sides his parish hall, on alternate days. So far, he says, only a chair has been broken.
~ in which african country could the telescope have stood instead
= Namibia
@ gave up the alternative site, a plateau in Namibia, as early as 2018
~ What is the competing telescope in Spain's Atlantic archipelago called?
= the Atlantic Giant Eye | Atlantic Giant Eye
@ The rival instrument on the Canary Islands, the Atlantic Giant Eye, will be finished three years earlier
~ what year did the Likan first hear about the plans
= 2019 | in 2019
@ The communities were first informed in 2019
~ Where in the environmental study was the spring hidden away?
= in a footnote | a footnote
@ The environmental report, of 2,300 pages, mentioned the spring in a footnote.
~ In which Canadian village did Tessler's mum get him out of bed?
= Port Aldous, Nova Scotia | Port Aldous | the fishing village of Port Aldous, Nova Scotia
@ his mother woke him at night in the fishing village of Port Aldous, Nova Scotia
~ Where was the project chief while the officers broke up the blockade?
= at a dentist's in Santiago | a dentist's in Santiago
@ On the day the police came, he says, he was at a dentist's in Santiago
~ Why did the villages turn down the $2 million fund?
= because its board was to consist mostly of foreigners | its board was to consist mostly of foreigners
@ which was rejected in June because its board was to consist mostly of foreigners
~ In what colour does Tessler want to have the cupola coated?
= brown
@ He also wants to reduce the number of buildings from nine to five and paint the dome brown.
~ Which company smooths the mirror pieces?
= the firm of Glasbrück in Jena | Glasbrück | Glasbrück in Jena
@ they are being polished by the firm of Glasbrück in Jena
~ which old earthquake expert brought the two camps together
= Humberto Quilaqueo | the retired seismologist Humberto Quilaqueo
@ The mediator was a man whom neither side had on its list: the retired seismologist Humberto Quilaqueo, 80
~ For how long did youngsters hold the crane?
= 16 hours | for 16 hours
@ Some of the young people, who had occupied a crane for 16 hours last week, left the hall before the signing.
! How old is Nilda Colque?
! Who built the bus without wheels?
! How many Likan live in Chile?
! How much does the Atlantic Giant Eye cost?
! HLAT first light when
! What is the name of the judge who drew the line on the map?
! how deep is the spring of puri mama
! Who was the director of the project before Graham Tessler?
! speed of light
! Who is the king of Denmark?
! How do I reset my router?
! How much does a ticket for the Eiffel Tower cost?
