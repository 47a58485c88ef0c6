# Kaldavian state sells its railways to Canadian-led group
VESTRAVA, Kaldavia, November 4 (Baltic Wire) – The government of Kaldavia has agreed to sell 74 percent of the national railway company, KDR, to a consortium of Canadian and Japanese investors for 1.35 billion euros, transport minister Viesturs Kalnozols said on Monday.
The buyers, who call themselves NorthTrack Partners, are led by the Ontario Schools Pension Plan and include the Osaka trading house Hoshikawa. They have undertaken to invest 820 million euros in track and rolling stock within eight years and not to close any line before 2032.
KDR operates 1,870 kilometres of track, employs about 9,400 people and has made losses in every year but one since the Baltic state joined the European Union in 2004. Its debts of some 600 million euros will remain with the state, a point which the opposition described as a gift.
A rival offer by the German-Polish group Rheinwisła, which was said to be 90 million euros higher, was turned down because it came without a guarantee of jobs, according to Kalnozols. Rheinwisła's managing director, Burkhard Ellinghaus, said he was "astonished to learn it from the radio" and would examine legal steps.
Parliament must approve the sale by December 20. The governing coalition has a majority of three seats, but at least two deputies of the Farmers' Union, the junior partner, have announced that they will vote against it. The railwaymen's union, headed by Dzintra Ozolkalne, called a two-hour warning strike for Thursday.
The sale is a condition for the release of an aid instalment of 410 million euros by the European Commission, which has been pressing Kaldavia to bring down its budget deficit.

# The last stop before the forest
SKUJENE HALT – The railcar from Vestrava arrives at 11.42, stays for nine minutes and goes back. On Tuesday two people got off: a surveyor from Canada, who photographed the platform, and Mrs. Austra Birzniece, who had been to have her eyes tested.
Line 31, which runs for 68 kilometres from the junction at Murgale into the woods of the eastern Selija region, is the least used in the country. It carries 110 passengers a day and earns, as the ministry likes to point out, less than the kiosk in Vestrava's central station. But without it the 2,700 inhabitants of the parish would have only the school bus, which does not run in summer, and the road, which does not run in spring.
"In March there is no road, there is soup," says the parish clerk, Ivo Stradnieks, who is 34 and moved back from Dublin three years ago. He has calculated that 19 of the 26 pupils who attend the grammar school in Murgale would have to board there if the train were withdrawn.
The promise that no line will be closed for eight years does not reassure him. He has read the draft contract, all the annexes included, and found in the seventh that a line on which one train a week is run counts as open. The ministry confirmed the wording but said that nobody intended to make use of it.
Stationmaster Velta Purmale, the last on the line, will retire at Christmas after 41 years. She has kept a list of everything that was ever left behind in the waiting room: 212 umbrellas, one accordion, a goat. The goat was collected.
The surveyor, asked by Mrs. Birzniece in her best English what he thought of the place, said it was beautiful. "That is what worries us," she answered.

# Analysis: What a pension fund wants with a loss-making railway
Why would the savings of 290,000 Canadian teachers be put into a railway that loses 55 million euros a year? The answer can be found neither in the passengers nor in the trains, but in the sidings of the port of Lielosta.
Since the building of the container terminal there in 2018, freight from Central Asia to Scandinavia has grown by 9 percent a year, and KDR owns the only tracks to the quays. It also owns, thanks to a law of 1923, the land to a distance of 30 metres on either side of all its lines. In Vestrava alone that comes to 88 hectares in the best locations, which are entered in the books at the price of pasture.
"You are buying a property company with a whistle," says Margit Saareleht of the Tallinn bank Koidu. She values the land at no less than 700 million euros, more than half of what NorthTrack is paying for everything. The ministry disputes this and refers to an appraisal by the accountants Feldt & Moran, which came to 260 million. It was based, however, on figures from 2015.
There are precedents, good and bad. The privatisation of Estonia's railways in 2001 was reversed six years later. In New Zealand the state bought back in 2008 what it had sold in 1993, and at a higher price. On the other hand, the freight lines of Mexico have tripled their traffic in private hands.
Much will depend on the regulator, an office with eleven employees above a shoe shop. Its head, Kaspars Ulmis, has the right to set the charges for the use of the tracks but, he concedes, not a single engineer to check them. He has asked for twelve more posts; the finance ministry has granted him two.
As for the Japanese partner, its interest is plainer. Hoshikawa sells signals.

# Union chief: "We are not for sale with the furniture"
Dzintra Ozolkalne began as a conductor on the night train to Warsaw in 1991, and she still has the voice for it. The 54-year-old heads the Kaldavian Railwaymen's Union, which despite its name has had more women than men among its 7,100 members since 2020.
Her office is in a former laundry behind the locomotive works in Garoza. On the wall hangs a photograph of her grandfather, Arvids, a stoker, who was deported to Siberia in 1949 for having refused to drive a certain train. She does not say what was on it.
The union is not against private money, she insists in a conversation of two hours, during which the telephone rings fourteen times. What it demands is a guarantee of jobs for ten years instead of four, the retention of free travel for pensioners of the company and a seat on the board. "They bought the chairs, the lamps and the engines. We are not for sale with the furniture," she says.
The investors have offered talks. Their representative in Vestrava, the former Canadian diplomat Gordon Makepeace, called on her last week with a box of maple biscuits. She found him polite. The biscuits were passed on to the night shift.
On one matter she is unforgiving. In September last year two track workers, Raitis Kauls and Olegs Sidorenko, were killed near Pelbuci because a warning system had been out of order for five weeks. A replacement part costing 240 euros had not been ordered, an inquiry found, in order that the company's figures might look better for buyers. The then chief executive, Normunds Graube, resigned and now advises NorthTrack.
If parliament agrees to the sale without changes, the union will strike without a time limit from January 7, Ozolkalne announced. The last time it did so, in 1998, trains stood still for sixteen days.

# Parliament approves railway sale by one vote after night sitting
VESTRAVA, December 19 (Baltic Wire) – By 51 votes to 50, the parliament of Kaldavia approved the sale of the state railway at 4.25 a.m. on Thursday, after a debate of fourteen hours and several last-minute concessions by the buyers.
The decisive vote was cast by Agris Veldre, a vet and deputy of the Farmers' Union from the Selija region, who had previously been among the opponents. He said that he had changed his mind when the clause on lines with one train a week was deleted; at least four trains a day must now run on every line until 2034.
The price was raised by 45 million euros to 1.395 billion. In addition the state will receive 40 percent of the proceeds if land along the tracks is sold for building, and the guarantee of jobs has been extended from four to seven years. Union leader Dzintra Ozolkalne, who followed the debate from the gallery, said that the strike planned for January was suspended but not cancelled.
Opposition leader Laima Zvirbule announced that her party, the Social Democrats, would bring the law before the constitutional court, since, in her opinion, the land of 1923 could not be sold at all. The court's decision is expected by the summer.
NorthTrack intends to take over on March 1. Its head will be Yuki Tanemura, until now director of operations at a private railway in Kobe, who according to Gordon Makepeace has been learning Kaldavian since September. The company's red livery is to be kept; the name will be changed to Kaldavia Rail.
Rheinwisła has withdrawn its complaint. The group, as its managing director Ellinghaus confirmed, has been promised the contract for 36 new railcars, which will be built at Bydgoszcz in Poland.
At Skujene Halt, a reader reports, the news was rung out on the station bell by Velta Purmale, three working days before her retirement.

? How much of the railway company is the government of Kaldavia selling?
= 74 percent | 74 percent of the national railway company
@ The government of Kaldavia has agreed to sell 74 percent of the national railway company, KDR, to a consortium
? Who is the transport minister of Kaldavia?
= Viesturs Kalnozols
@ transport minister Viesturs Kalnozols said on Monday
? How many people are employed by KDR?
= about 9,400 people | about 9,400 | 9,400
@ KDR operates 1,870 kilometres of track, employs about 9,400 people and has made losses
? When does the railcar from Vestrava arrive at Skujene Halt?
= at 11.42 | 11.42
@ The railcar from Vestrava arrives at 11.42, stays for nine minutes and goes back.
? Ivo Stradnieks – who is that?
= the parish clerk | parish clerk
@ says the parish clerk, Ivo Stradnieks, who is 34 and moved back from Dublin three years ago
? at what does Margit Saareleht value the land
= no less than 700 million euros | 700 million euros | at no less than 700 million euros
@ She values the land at no less than 700 million euros
? what does hoshikawa sell
= signals
@ Hoshikawa sells signals.
? Where is the office of Dzintra Ozolkalne?
= in a former laundry behind the locomotive works in Garoza | a former laundry behind the locomotive works in Garoza | Garoza
@ Her office is in a former laundry behind the locomotive works in Garoza.
? Who resigned after the deaths of the track workers?
= Normunds Graube | The then chief executive, Normunds Graube
@ The then chief executive, Normunds Graube, resigned and now advises NorthTrack.
? Who cast the decisive vote in parliament?
= Agris Veldre
@ The decisive vote was cast by Agris Veldre, a vet and deputy of the Farmers' Union from the Selija region
? What will the new name of the railway be?
= Kaldavia Rail
@ the name will be changed to Kaldavia Rail
? When does NorthTrack intend to take over the railway?
= March 1 | on March 1
@ NorthTrack intends to take over on March 1.
~ Under what name are the Canadian and Japanese buyers operating?
= NorthTrack Partners
@ The buyers, who call themselves NorthTrack Partners, are led by the Ontario Schools Pension Plan
~ Why did the Kaldavian minister say no to Rheinwisła's bid?
= because it came without a guarantee of jobs | it came without a guarantee of jobs
@ was turned down because it came without a guarantee of jobs, according to Kalnozols
~ who runs the German-Polish rival
= Burkhard Ellinghaus | Ellinghaus
@ Rheinwisła's managing director, Burkhard Ellinghaus, said he was "astonished to learn it from the radio"
@ The group, as its managing director Ellinghaus confirmed, has been promised the contract for 36 new railcars
~ Which party is the smaller member of Kaldavia's coalition?
= the Farmers' Union | Farmers' Union
@ at least two deputies of the Farmers' Union, the junior partner, have announced that they will vote against it
~ How much money is Brussels holding back until the railway is privatised?
= 410 million euros
@ The sale is a condition for the release of an aid instalment of 410 million euros by the European Commission
~ where does line 31 begin?
= the junction at Murgale | Murgale
@ Line 31, which runs for 68 kilometres from the junction at Murgale into the woods of the eastern Selija region
~ how many travellers use line 31 daily
= 110 passengers | 110
@ It carries 110 passengers a day
~ In which city did Stradnieks live before coming home?
= Dublin
@ the parish clerk, Ivo Stradnieks, who is 34 and moved back from Dublin three years ago
~ What had Mrs. Birzniece gone to the capital for?
= to have her eyes tested | have her eyes tested
@ Mrs. Austra Birzniece, who had been to have her eyes tested
~ Who wrote down all the lost property at the stop?
= Velta Purmale | Stationmaster Velta Purmale
@ Stationmaster Velta Purmale, the last on the line, will retire at Christmas after 41 years. She has kept a list of everything that was ever left behind in the waiting room
~ Where is the container terminal that makes KDR attractive to investors?
= the port of Lielosta | Lielosta
@ but in the sidings of the port of Lielosta
~ Which firm put a value of 260 million on the railway's plots?
= Feldt & Moran | the accountants Feldt & Moran
@ refers to an appraisal by the accountants Feldt & Moran, which came to 260 million
~ when did new zealand take its railways back
= in 2008 | 2008
@ In New Zealand the state bought back in 2008 what it had sold in 1993
~ Who decides what operators have to pay for using the rails?
= Kaspars Ulmis
@ Its head, Kaspars Ulmis, has the right to set the charges for the use of the tracks
~ What job did Ozolkalne have when she started out on the railway?
= a conductor | conductor | a conductor on the night train to Warsaw
@ Dzintra Ozolkalne began as a conductor on the night train to Warsaw in 1991
~ Why was the union leader's forebear sent to Siberia?
= for having refused to drive a certain train | having refused to drive a certain train
@ a stoker, who was deported to Siberia in 1949 for having refused to drive a certain train
~ Who turned up at the union office bringing sweet things from Canada?
= Gordon Makepeace | the former Canadian diplomat Gordon Makepeace
@ the former Canadian diplomat Gordon Makepeace, called on her last week with a box of maple biscuits
~ Where did Kauls and Sidorenko lose their lives?
= near Pelbuci | Pelbuci
@ two track workers, Raitis Kauls and Olegs Sidorenko, were killed near Pelbuci
~ How long did the union's 1998 walkout paralyse the trains?
= sixteen days | for sixteen days
@ The last time it did so, in 1998, trains stood still for sixteen days.
~ Which politician means to take the railway law to the judges?
= Laima Zvirbule | Opposition leader Laima Zvirbule
@ Opposition leader Laima Zvirbule announced that her party, the Social Democrats, would bring the law before the constitutional court
~ What share will the state get when plots next to the rails are sold off?
= 40 percent | 40 percent of the proceeds
@ the state will receive 40 percent of the proceeds if land along the tracks is sold for building
~ Who has been picked as boss of the privatised company?
= Yuki Tanemura
@ Its head will be Yuki Tanemura, until now director of operations at a private railway in Kobe
! How old is Viesturs Kalnozols?
! president of Kaldavia?
! How much did the container terminal at Lielosta cost?
! When was Line 31 built?
! How many members does the Ontario Schools Pension Plan's board have?
! Who owned the goat that was left in the waiting room?
! yuki tanemura's salary
! Which company won the contract for the new signals?
! What is the longest railway tunnel in the world?
! when was the euro introduced in Lithuania
! Who painted the Mona Lisa?
! How fast does the Japanese bullet train go?
