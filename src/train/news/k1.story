# Chile and Vietnam sign trade accord as Errandia begins state visit
HANOI, March 11 – President Tomás Errandia of Chile, who arrived in the Vietnamese capital on Sunday night for a four-day state visit, signed a trade agreement on Monday that will do away with customs duties on about 90 percent of the goods the two countries exchange.
The accord, which negotiators have nicknamed the Cherry Treaty, was signed at the presidential palace in the presence of Vietnam's president, Le Minh Quang, who described it as "a bridge across the widest ocean on earth".
Under its terms, tariffs on Chilean fruit, wine and salmon will be phased out over seven years, while Vietnamese footwear, coffee and furniture will enter Chile duty-free from January 1.
Trade between the two countries amounted to some $1.9 billion last year, according to figures released by the Chilean Foreign Ministry, and both governments said they hoped to double it by 2032.
"We did not fly for twenty-six hours to have our picture taken," Mr. Errandia told reporters after the ceremony. "We came because our growers cannot go on depending on a single customer."
Mr. Errandia, 58, a former mining engineer who was sworn in a year ago, is the first Chilean head of state to visit Vietnam in eleven years. He is accompanied by four ministers and a delegation of around 60 business leaders, among them Ricarda Montt, who chairs the fruit exporter Pacífico Sur.
In Santiago, several hundred members of the Leather and Footwear Workers' Federation (FTCC) marched through the city centre on Monday, demanding that Congress reject the agreement, which must still be ratified by the parliaments of both countries.
The president is due to travel on Tuesday to the northern port of Hai Lam, where Pacífico Sur is building a cold-storage terminal, and to leave for Jakarta on Wednesday evening.

# In Valquemo, growers count on a second New Year
VALQUEMO – When the news from Hanoi came over the radio on Monday morning, Elsa Cárcamo was standing on a ladder in her orchard outside this town of 14,000 people in Chile's central Loncura valley, and she did not come down.
"My father waited for that piece of paper, and he is dead," said Ms. Cárcamo, 47, who grows cherries on 22 hectares and employs up to 35 pickers at harvest time. "I will celebrate when the first box is paid for."
Nine out of ten cherries grown in the valley are shipped to China, where the red fruit is a favourite gift at the Lunar New Year. When a container ship carrying some 1,300 loads broke down in mid-Pacific last January, and the fruit arrived rotten four weeks late, 17 farms around Valquemo went bankrupt.
The agreement signed by President Errandia is meant to spare the valley a second disaster of that kind. Vietnam, whose 100 million people also mark the Lunar New Year, now levies a duty of 10 percent on Chilean cherries, which is to fall step by step to zero.
Gonzalo Reveco, head of the Loncura Growers' Association, which represents 640 farms, said he expected sales to Vietnam to reach 9,000 tonnes within three years, three times the present figure.
Others are less hopeful. Patricio Oyarce, an agronomist at the University of Talmahue, warned that the fruit would have to be treated with cold for 18 days before it could be landed, because Vietnamese inspectors fear the fruit fly. "The tariff was never the real wall," he said. "The fly is the wall."
The mayor of Valquemo, Hortensia Lobos, whose brother lost his farm after the shipwreck of the season, as people here call it, has promised to build a fumigation hall next to the railway station. It is to cost 2.4 billion pesos and to open in November, in time for the harvest.

# The letter in the drawer: what Errandia did not announce in Hanoi
For two days the president's trip was about cherries. On Wednesday it turned out to be about lithium as well.
According to a two-page side letter obtained by this magazine, Chile has promised to sell a Vietnamese battery maker, Song Dien, as much as 15,000 tonnes of lithium carbonate a year at a discount of 8 percent on the market price until 2035. The letter was signed on March 11, a few hours after the ceremony at the presidential palace, by Economy Minister Álvaro Quinteros; it was neither published nor mentioned to the press.
What Chile gets in return is stated in a single sentence: Song Dien, which is based in the city of Binh Tuong, will build a cathode plant in the desert near the town of Tocaire, in the northern Antavira region, and hire "no fewer than 1,200" local people.
Defenders of the arrangement point out that Chile has for decades sold its minerals raw and bought them back as finished goods. "Somebody had to break that habit, and it has a price," said Mariana Echaurren, a former ambassador to Japan who advised the negotiators.
Its critics speak of a giveaway. Senator Bastián Urrejola of the opposition Civic Renewal party, who leads the Senate's mining committee, put the loss to the treasury at between $90 million and $120 million a year. He also argues that the minister had no authority to sign, since a law passed in 2023 requires the consent of the National Lithium Council (CNL) for any sale longer than five years.
The council's president, Ignacia Baeza, a geologist, learned of the letter from a journalist. "I was asked for a comment on something I had never seen," she said.
Why the secrecy? Officials in Santiago say that Song Dien had insisted on it, for fear that its Korean competitors would ask for the same terms. A less flattering explanation is that the government wanted the accord to pass through Congress before anyone spoke of minerals.

# Errandia tours Hai Lam terminal, cuts short banquet
HAI LAM, Vietnam – Under a fine rain, and with a yellow helmet pressed over his grey hair, President Tomás Errandia on Tuesday walked through the half-finished halls of the cold-storage terminal that is to become the gateway for Chilean fruit in South-East Asia.
The building, 300 metres long, stands on reclaimed land at the mouth of the Cam Thuy river, about 110 kilometres east of Hanoi. It will hold 12,000 pallets when it is completed in October, said Ricarda Montt, whose company is paying $74 million for it, with a third of the sum borrowed from the Asian Harbour Bank.
Construction was held up for five months last year after a typhoon named Linh tore off the roof and injured three welders. The site manager, Dang Van Hoa, told the visitors that the new roof had been designed to withstand winds of 220 kilometres an hour.
Mr. Errandia was presented with a lacquer painting of an albatross by Tran Thi Bich, the 81-year-old widow of a Vietnamese poet who spent the 1970s in exile in Chile and translated its verse. He gave her in return a first edition of a book by the Chilean poet Aurelio Sandoval.
The evening was less harmonious. The president left the state banquet at the Opera House after forty minutes, before dessert was served, which gave rise to rumours of a quarrel. His spokeswoman, Josefa Aldunate, said that he had been suffering from a stomach upset and had been seen by a doctor. "He is well, and he apologised to his host personally," she said.
Two Chilean reporters who asked about lithium at the terminal were escorted out by security guards; the Chilean Foreign Press Circle has complained to the embassy.

# Senate puts off vote on Vietnam deal as minister steps down
SANTIAGO, April 23 – Chile's economy minister, Álvaro Quinteros, resigned on Tuesday, six weeks after signing a confidential letter on lithium sales that has overshadowed President Errandia's trade agreement with Vietnam.
In a statement of four lines, Mr. Quinteros said he was leaving "so that the fruit growers do not pay for my mistake". He will be succeeded by Daniela Orrego, until now the deputy finance minister, the presidency announced.
Hours earlier, the Senate had decided by 27 votes to 19 to postpone its vote on the agreement until the comptroller general, Raúl Menchaca, has ruled on whether the letter is valid. His report is expected by the middle of June.
The lower house had approved the pact on April 9 with the support of members from farming districts, among them several of the opposition Civic Renewal party, whose leader, Bastián Urrejola, called them "deserters".
In Hanoi, a spokesman for the Ministry of Industry and Trade, Pham Duc Thinh, said that Vietnam regarded the accord and the letter as "two separate matters" and that the National Assembly would take up the accord in May as planned. Song Dien declined to comment.
The delay has alarmed the Loncura valley. Some 200 tractors blocked the motorway near Valquemo for three hours on Monday; Gonzalo Reveco, the growers' leader, said that the first shipments had to be booked by July if the fruit was to reach Hai Lam before the Lunar New Year.
The shoemakers, by contrast, see an opening. Nelson Huenchul, president of the FTCC, said that his federation would use the time to demand a transition period of ten years for footwear, an industry that has lost 40,000 jobs in Chile since 1995.
Mr. Errandia, who was visiting a school in the south, said only that he had accepted the resignation "with sadness and without hesitation".

? Who is the president of Vietnam?
= Le Minh Quang
@ in the presence of Vietnam's president, Le Minh Quang, who described it as "a bridge across the widest ocean on earth".
? What have negotiators nicknamed the trade accord?
= the Cherry Treaty | Cherry Treaty
@ The accord, which negotiators have nicknamed the Cherry Treaty, was signed at the presidential palace
? How much did trade between Chile and Vietnam amount to last year?
= some $1.9 billion | $1.9 billion
@ Trade between the two countries amounted to some $1.9 billion last year, according to figures released by the Chilean Foreign Ministry
? From when will Vietnamese coffee enter Chile duty-free?
= January 1 | from January 1
@ while Vietnamese footwear, coffee and furniture will enter Chile duty-free from January 1.
? who chairs Pacífico Sur
= Ricarda Montt
@ among them Ricarda Montt, who chairs the fruit exporter Pacífico Sur.
? Where is the orchard of Elsa Cárcamo?
= outside this town of 14,000 people in Chile's central Loncura valley | Chile's central Loncura valley
@ Elsa Cárcamo was standing on a ladder in her orchard outside this town of 14,000 people in Chile's central Loncura valley
? How many farms does the Loncura Growers' Association represent?
= 640 | 640 farms
@ Gonzalo Reveco, head of the Loncura Growers' Association, which represents 640 farms
? Who is Patricio Oyarce?
= an agronomist at the University of Talmahue
@ Patricio Oyarce, an agronomist at the University of Talmahue, warned that the fruit would have to be treated with cold for 18 days
? Which company is to receive lithium carbonate at a discount?
= Song Dien
@ Chile has promised to sell a Vietnamese battery maker, Song Dien, as much as 15,000 tonnes of lithium carbonate a year at a discount of 8 percent
? Where is the cathode plant to be built?
= in the desert near the town of Tocaire, in the northern Antavira region | near the town of Tocaire, in the northern Antavira region | near the town of Tocaire
@ will build a cathode plant in the desert near the town of Tocaire, in the northern Antavira region
? At what does Senator Urrejola put the yearly loss to the treasury?
= between $90 million and $120 million | between $90 million and $120 million a year
@ put the loss to the treasury at between $90 million and $120 million a year.
? what is the name of the typhoon that tore off the roof of the terminal?
= Linh
@ after a typhoon named Linh tore off the roof and injured three welders.
? When will the terminal in Hai Lam be completed?
= October | in October
@ It will hold 12,000 pallets when it is completed in October
? Why did the president leave the state banquet early, according to his spokeswoman?
= he had been suffering from a stomach upset | suffering from a stomach upset | a stomach upset
@ said that he had been suffering from a stomach upset and had been seen by a doctor.
? Who will succeed Álvaro Quinteros?
= Daniela Orrego
@ He will be succeeded by Daniela Orrego, until now the deputy finance minister
? By how many votes did the Senate decide to postpone its vote?
= by 27 votes to 19 | 27 votes to 19
@ Hours earlier, the Senate had decided by 27 votes to 19 to postpone its vote on the agreement
~ What job did the Chilean leader do before he went into politics?
= mining engineer | a former mining engineer
@ Mr. Errandia, 58, a former mining engineer who was sworn in a year ago
~ How long had it been since a president from Santiago last came to see the Vietnamese?
= eleven years
@ is the first Chilean head of state to visit Vietnam in eleven years.
~ Where was Errandia going to fly after Hanoi?
= Jakarta
@ and to leave for Jakarta on Wednesday evening.
~ How many farmers' businesses were ruined by the breakdown of a freighter?
= 17 | 17 farms
@ and the fruit arrived rotten four weeks late, 17 farms around Valquemo went bankrupt.
~ Which insect are the Vietnamese customs people scared of?
= the fruit fly | fruit fly
@ because Vietnamese inspectors fear the fruit fly.
~ who runs the town hall in the cherry town
= Hortensia Lobos
@ The mayor of Valquemo, Hortensia Lobos, whose brother lost his farm
~ What will the municipality put up beside the train stop?
= a fumigation hall | fumigation hall
@ has promised to build a fumigation hall next to the railway station.
~ Who put his name to the secret paper about lithium on Chile's behalf?
= Economy Minister Álvaro Quinteros | Álvaro Quinteros
@ by Economy Minister Álvaro Quinteros; it was neither published nor mentioned to the press.
@ Chile's economy minister, Álvaro Quinteros, resigned on Tuesday, six weeks after signing a confidential letter on lithium sales
~ Which body should have been asked for its approval of long mineral contracts?
= the National Lithium Council (CNL) | National Lithium Council | the National Lithium Council
@ a law passed in 2023 requires the consent of the National Lithium Council (CNL) for any sale longer than five years.
~ How did the chief of the lithium authority find out about the document?
= from a journalist
@ The council's president, Ignacia Baeza, a geologist, learned of the letter from a journalist.
~ For what reason did the battery firm want things kept quiet?
= for fear that its Korean competitors would ask for the same terms | fear that its Korean competitors would ask for the same terms
@ Officials in Santiago say that Song Dien had insisted on it, for fear that its Korean competitors would ask for the same terms.
~ Which lender is helping to finance the fruit company's warehouse?
= the Asian Harbour Bank | Asian Harbour Bank
@ whose company is paying $74 million for it, with a third of the sum borrowed from the Asian Harbour Bank.
~ What present did the old lady hand to the head of state?
= a lacquer painting of an albatross | lacquer painting of an albatross
@ Mr. Errandia was presented with a lacquer painting of an albatross by Tran Thi Bich
~ Who speaks for the Chilean leader?
= Josefa Aldunate
@ His spokeswoman, Josefa Aldunate, said that he had been suffering from a stomach upset
~ on what day did the deputies give the pact their blessing
= April 9 | on April 9
@ The lower house had approved the pact on April 9 with the support of members from farming districts
~ Who heads the trade union of the shoe industry?
= Nelson Huenchul
@ Nelson Huenchul, president of the FTCC, said that his federation would use the time to demand a transition period of ten years for footwear
! How old is President Le Minh Quang?
! Who was the last Chilean president to visit Vietnam before Errandia?
! How much does the Chilean embassy in Hanoi cost a year?
! How many tonnes of salmon did Chile sell to Vietnam last year?
! Who is the Vietnamese ambassador in Santiago?
! What did the president give the welders who were injured by the typhoon?
! When was Song Dien founded?
! how many votes did the pact get in the lower house
! Which country won the last football World Cup?
! What is the capital of Indonesia's West Java province?
! How do you make cherry jam without sugar?
! Who invented the lithium-ion battery?
