# Steinwald recalls 412,000 cars over cracking brake hoses
PERCHAU, Austria, March 12 – Austrian carmaker Steinwald said on Thursday it was recalling around 412,000 cars in 31 countries because a rubber hose in the brake system can crack in severe cold, lengthening the distance they need to stop.
The recall covers the Corvo hatchback and its estate version built between May 2019 and October 2021 at the company's main plant in the southern town of Perchau, according to Ilse Gradner, a spokeswoman for the firm. Owners will be contacted by letter from April 6, and the repair, which takes about 50 minutes, will be free of charge.
The Federal Office for Vehicle Safety (FOVS), which ordered an inquiry in January, has linked the defect to at least nine accidents in which 14 people were hurt. It is also examining the death of Sigrid Moen, a 38-year-old schoolteacher whose Corvo failed to stop at a level crossing near the Norwegian town of Rauvik on December 29.
"Nobody should drive one of these cars in frost before it has been checked," said Martin Oberleitner, who has headed the agency since 2021.
The hoses were supplied by Talmec, a family-owned parts maker from Novaltra in northern Italy, which switched to a cheaper rubber compound in the spring of 2019, the regulator said. Talmec said in a two-line statement that it had delivered "exactly what was ordered".
Steinwald put the cost of the recall at between 190 and 230 million euros. Its shares fell 6.4 percent in Vienna, their steepest one-day drop since the company withdrew from the Brazilian market in 2018.
The firm sold 688,000 vehicles last year, more than a third of them in Germany.

# In Perchau, the town that Steinwald built, the phones will not stop
When the news came over the radio at ten past seven, Renate Huspeka was standing at the bus stop outside Gate 2 with some sixty colleagues from the early shift. "First it was quiet, then everybody talked at once," recalls Huspeka, who chairs the works council and has bolted dashboards into Corvos for 22 years.
About 5,600 people work at the Perchau plant, in a town of 19,000. The company told them on Thursday afternoon that production of the Corvo would stop for two weeks from Monday so that the assembly line could be converted to a hose from another supplier. During that time staff will be put on short-time work at 80 percent of their wages.
The works council is demanding full pay. "The people on the line did not choose this rubber, and they should not pay for it," Huspeka said, adding that she would meet the head of personnel, Georg Anzinger, on Friday morning.
Mayor Christl Weyrer of the People's Party said she had no doubt that the plant would survive, but admitted that the town hall had frozen plans for a new indoor swimming pool because roughly 40 percent of its tax income comes from the carmaker. A similar freeze was imposed in 2009, when the plant stood still for eleven weeks during the financial crisis.
At the Zum Amboss inn across from the gates, landlord Toni Prasser has taken down the sign that promised Steinwald workers a free beer on Fridays. He says he did so not out of anger but because of the television crews, who kept filming it.
A telephone hotline set up in the former canteen took more than 7,000 calls on the first day. Sixty trainees, brought in from the company's school in the neighbouring village of Lannbach, were answering them, reading from a sheet which they had been given the evening before.

# Analysis: The memo that nobody wanted to read
The most awkward document in the Steinwald affair is three pages long. In November 2020 Jonas Feldhofer, then a test engineer at the company's cold chamber in Arjelund in northern Sweden, wrote to his superiors that four out of 30 brake hoses had split at minus 27 degrees. He called the finding "a matter for the board".
It never got there. According to two people familiar with the internal review, which is being led by the Zurich law firm Bächli Rohner, the memo was stopped by the then head of quality, Detlef Krahn, who judged that such temperatures were "outside normal customer use". Krahn, who left the company in 2022 to join a battery start-up in Spain, did not answer requests for comment.
In the following year the problem acquired a name, "Project Icicle", and a small working group, but no budget. The group met six times before it was dissolved in September 2021, a month before the hose was quietly replaced by a thicker one on the line, without any notice to the authorities.
That silent change is what interests lawyers most. Under European Union rules, a manufacturer that learns of a serious risk must report it immediately; fines in Austria can reach 30,000 euros per vehicle, although nobody expects the maximum to be applied.
Investors are calmer than one might think. Amelie Stroud, who covers the industry at the London broker Harding Pell, reckons that the bill will eat up less than half of this year's profit, since the firm took out recall insurance for up to 120 million euros in 2017. "The hose costs four euros. The trust costs a great deal more," she said.
The comparison many draw is with the airbag recalls of the past decade, which ruined a supplier rather than a carmaker. Talmec, with annual sales of just 85 million euros, would be the natural victim here too.

# "I pressed, and there was nothing there"
RAUVIK, Norway – Einar Tveitnes keeps the hose in a jam jar on the counter of his garage. It is as long as a hand, grey with road salt, and has a slit in it through which one can push a coin.
The mechanic took it out of a Corvo belonging to the local midwife, Berit Aasland, in the first week of January, a few days after the accident that killed her friend Sigrid Moen. Aasland had rolled through a red light on the bridge at walking pace. "I pressed, and there was nothing there," she says. "Then I pulled the handbrake and sat and shook."
Tveitnes, who is 61 and once repaired tractors for the army, had never seen such a crack. He telephoned the importer in Oslo, where he was told that it must be a case of marten bite. "A marten does not cut like a knife," he says. So he drove 90 kilometres to the technical college in Holmsund and asked a lecturer there, Anne-Lise Kroken, to put the thing under a microscope.
It was Kroken who established that the rubber had become brittle as glass because it lacked a softening agent. Her report, paid for by nobody and written over a weekend, was sent to the authorities in Oslo and Vienna on January 11; nine days later the Austrian inquiry was opened.
Rauvik has 2,300 inhabitants and, as it happens, 64 Corvos, most of them bought from the same dealer after the municipality introduced a subsidy for small cars. Nearly all now stand under the snow. The council has laid on a minibus, known locally as "the Icicle", which runs to the hospital and the shops four times a day.
Moen's brother, Torstein, a fisherman, says the family is not after money. He wants someone from the company to come north and say sorry "in a normal voice".

# Steinwald chief quits as parliament opens inquiry
VIENNA, March 27 – Viktor Laimer, chief executive of the carmaker Steinwald, resigned on Friday, fifteen days after the recall of more than 400,000 Corvo cars, saying that he had "not known of the warnings, but ought to have known".
The supervisory board appointed finance director Paulina Reschke as his interim successor. Reschke, 47, who came to the company from a Danish shipping group six years ago, said her first journey would take her to Norway to meet the relatives of Sigrid Moen.
The move came hours after the lower house of parliament voted to set up a committee of inquiry, to be chaired by the Green deputy Samir Haddad. Its eleven members are to find out why the transport ministry did not act on a complaint lodged by Finland's motoring association in February 2022. Transport minister Ulrike Novotny denied that the complaint had been ignored and said it had been "filed under the wrong model".
Steinwald also raised its estimate of the costs to some 275 million euros, as hoses turned out to be scarce and about 48,000 owners had to be given hire cars. By Thursday evening 71,000 vehicles had been repaired, Reschke told reporters.
Meanwhile public prosecutors in Klagenfurt searched offices at the Perchau plant and carried away 40 boxes of files. Spokesman Ferdinand Mock said the investigation was directed against three former managers, whom he did not name, on suspicion of negligent endangerment.
Talmec, the Italian supplier, rejected all blame. Its owner, Graziella Bonfante, told a news conference in Novaltra that Steinwald's buyers had asked for the new compound themselves in order to save 31 cents a piece, and produced an e-mail which she said proved it. Steinwald declined to comment on the message.
The works council, which had threatened a strike, agreed on Wednesday to short-time pay of 95 percent.

? How many cars is Steinwald recalling?
= around 412,000 | 412,000 | more than 400,000
@ Austrian carmaker Steinwald said on Thursday it was recalling around 412,000 cars in 31 countries
@ fifteen days after the recall of more than 400,000 Corvo cars
? Who heads the Federal Office for Vehicle Safety?
= Martin Oberleitner
@ "Nobody should drive one of these cars in frost before it has been checked," said Martin Oberleitner, who has headed the agency since 2021.
? When will owners of the Corvo be contacted by letter?
= from April 6 | April 6
@ Owners will be contacted by letter from April 6, and the repair, which takes about 50 minutes, will be free of charge.
? Who is Renate Huspeka?
= chairs the works council and has bolted dashboards into Corvos for 22 years | chairs the works council
@ recalls Huspeka, who chairs the works council and has bolted dashboards into Corvos for 22 years.
? how many calls did the hotline take on the first day
= more than 7,000 | 7,000
@ A telephone hotline set up in the former canteen took more than 7,000 calls on the first day.
? What plans did the town hall of Perchau freeze?
= plans for a new indoor swimming pool | a new indoor swimming pool
@ admitted that the town hall had frozen plans for a new indoor swimming pool because roughly 40 percent of its tax income comes from the carmaker
? Where was the cold chamber in which Jonas Feldhofer worked?
= Arjelund in northern Sweden | Arjelund | northern Sweden
@ In November 2020 Jonas Feldhofer, then a test engineer at the company's cold chamber in Arjelund in northern Sweden, wrote to his superiors
? which law firm leads the internal review
= Bächli Rohner
@ the internal review, which is being led by the Zurich law firm Bächli Rohner
? Where does Einar Tveitnes keep the hose?
= in a jam jar on the counter of his garage | a jam jar | on the counter of his garage
@ Einar Tveitnes keeps the hose in a jam jar on the counter of his garage.
? What does Torstein Moen want from the company?
= someone from the company to come north and say sorry "in a normal voice" | someone from the company to come north and say sorry
@ He wants someone from the company to come north and say sorry "in a normal voice".
? Who was appointed interim successor to Viktor Laimer?
= Paulina Reschke
@ The supervisory board appointed finance director Paulina Reschke as his interim successor.
? how many vehicles had been repaired by Thursday evening?
= 71,000
@ By Thursday evening 71,000 vehicles had been repaired, Reschke told reporters.
~ who speaks for Steinwald
= Ilse Gradner
@ according to Ilse Gradner, a spokeswoman for the firm
~ Which firm made the faulty brake hoses?
= Talmec
@ The hoses were supplied by Talmec, a family-owned parts maker from Novaltra in northern Italy
@ Talmec, the Italian supplier, rejected all blame.
~ How much did Steinwald at first think the recall would set it back?
= between 190 and 230 million euros | 190 and 230 million euros
@ Steinwald put the cost of the recall at between 190 and 230 million euros.
~ where did Sigrid Moen's car not brake in time
= at a level crossing near the Norwegian town of Rauvik | a level crossing | near the Norwegian town of Rauvik
@ a 38-year-old schoolteacher whose Corvo failed to stop at a level crossing near the Norwegian town of Rauvik on December 29
~ What was the job of the woman who was killed in Norway?
= schoolteacher | a 38-year-old schoolteacher
@ the death of Sigrid Moen, a 38-year-old schoolteacher whose Corvo failed to stop
~ size of the carmaker's workforce at Perchau
= About 5,600 | 5,600 | About 5,600 people
@ About 5,600 people work at the Perchau plant, in a town of 19,000.
~ With whom was Huspeka going to talk on Friday?
= Georg Anzinger
@ adding that she would meet the head of personnel, Georg Anzinger, on Friday morning
~ Why did the publican remove the offer of free drinks for the factory hands?
= because of the television crews, who kept filming it | the television crews, who kept filming it | because of the television crews
@ He says he did so not out of anger but because of the television crews, who kept filming it.
~ Where did the youngsters manning the phones come from?
= the company's school in the neighbouring village of Lannbach | the neighbouring village of Lannbach | Lannbach
@ Sixty trainees, brought in from the company's school in the neighbouring village of Lannbach, were answering them
~ Who kept Feldhofer's memo from going any higher?
= Detlef Krahn
@ the memo was stopped by the then head of quality, Detlef Krahn, who judged that such temperatures were "outside normal customer use"
~ when was the project icicle group wound up?
= in September 2021 | September 2021
@ The group met six times before it was dissolved in September 2021
~ What is the biggest penalty per car that Austria can hand out?
= 30,000 euros
@ fines in Austria can reach 30,000 euros per vehicle, although nobody expects the maximum to be applied
~ Which analyst thinks the affair will cost less than half of the year's earnings?
= Amelie Stroud
@ Amelie Stroud, who covers the industry at the London broker Harding Pell, reckons that the bill will eat up less than half of this year's profit
~ What did the importer blame for the split in the hose?
= marten bite | a case of marten bite
@ He telephoned the importer in Oslo, where he was told that it must be a case of marten bite.
~ who found out that the rubber had turned brittle
= Anne-Lise Kroken | Kroken
@ asked a lecturer there, Anne-Lise Kroken, to put the thing under a microscope
@ It was Kroken who established that the rubber had become brittle as glass because it lacked a softening agent.
~ Why had the material gone as fragile as glass?
= because it lacked a softening agent | it lacked a softening agent
@ It was Kroken who established that the rubber had become brittle as glass because it lacked a softening agent.
~ nickname of the shuttle in Rauvik?
= "the Icicle" | the Icicle
@ The council has laid on a minibus, known locally as "the Icicle", which runs to the hospital and the shops four times a day.
~ Which politician will lead the parliamentary probe?
= Samir Haddad
@ the lower house of parliament voted to set up a committee of inquiry, to be chaired by the Green deputy Samir Haddad
~ Who had complained to the Austrian government back in 2022?
= Finland's motoring association
@ Its eleven members are to find out why the transport ministry did not act on a complaint lodged by Finland's motoring association in February 2022.
~ How much per hose did the carmaker's purchasers want to cut, according to Bonfante?
= 31 cents a piece | 31 cents
@ told a news conference in Novaltra that Steinwald's buyers had asked for the new compound themselves in order to save 31 cents a piece
~ From which place are the investigators who raided the Perchau works?
= Klagenfurt
@ Meanwhile public prosecutors in Klagenfurt searched offices at the Perchau plant and carried away 40 boxes of files.
~ What is Graziella Bonfante's connection with Talmec?
= owner | Its owner
@ Talmec, the Italian supplier, rejected all blame. Its owner, Graziella Bonfante, told a news conference in Novaltra
! how old is viktor laimer
! How many Corvos were recalled in Germany?
! Who founded Steinwald?
! What did the Federal Office for Vehicle Safety fine Talmec?
! When did Steinwald open its plant in Brazil?
! price of a new Corvo Estate?
! Who represents the three former managers in court?
! Which hose supplier replaced Talmec?
! Which team won the last Formula One championship?
! How many electric cars were sold in China last year?
! What is the capital of Finland's northernmost region?
! who invented the airbag
