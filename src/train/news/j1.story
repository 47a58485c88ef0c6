# English city of Castlebeck stops new spending as £87 million gap opens
CASTLEBECK, England – The city council of Castlebeck, a former textile centre of some 214,000 people in the north of England, declared on Monday that it could no longer balance its books and banned all new spending with immediate effect.
The notice was signed by Dilip Sarkar, the council's director of finance, who told a hastily called meeting at the Guildhall that the shortfall for the current year had reached £87 million, more than twice the sum expected in June.
Mr Sarkar blamed the collapse of Beck Energy, a heating company owned by the council, and a settlement over unequal pay that is expected to cost between £28 million and £33 million.
Wages of the council's 6,300 employees will be paid, and services required by law, such as child protection and the collection of rubbish, will go on, according to a statement issued by the Guildhall.
Work on a new central library in Fuller Street, for which the foundation stone was laid in March, has been halted.
"This is the hardest day of my working life, and I know that people will be angry," said Maureen Tindall, the Labour leader of the council, who took over from Peter Askham in May 2022.
Her Conservative opponent, Gareth Whitmore, called on her to resign, saying that his group had warned of the losses at the heating company as early as 2020.
The government in London said it was "deeply concerned" and would decide within two weeks whether to send in commissioners.
Castlebeck is the third English city to issue such a document, known as a Section 114 notice, since last autumn.

# How a warm idea went cold: the rise and fall of Beck Energy
When Beck Energy was founded in 2014, in two rented rooms above a bakery in Wharf Lane, it was hailed as a model for the whole country. The company was to bring cheap heat from the city's waste incinerator at Nether Moss to 19,000 homes.
It never supplied more than about 4,700, and by last winter it was losing almost £1.5 million a month.
Interviews with eleven former staff and papers seen by the Castlebeck Chronicle suggest that the trouble began with a contract signed in October 2019, by which the firm bound itself to sell heat at a fixed price for ten years.
When gas, which it burned whenever the incinerator was out of order, became four times as dear, nobody could alter the terms.
"We were selling pies for less than the price of the flour," said Colin Radley, an engineer who worked at the plant until he was made redundant in February. He says that he wrote three letters to the board and had no reply.
The board was chaired until 2021 by Peter Askham, at that time also leader of the council. Mr Askham, who now runs a guest house in the Welsh resort of Llanferris, denied that he had been told of any letters and said that the decisions had been taken "on the best professional advice".
That advice came from the London consultancy Hartnell Pryce, which was paid £2.1 million over five years. A spokeswoman for the consultancy, Imogen Vale, said it did not comment on the affairs of clients.
In all, the council lent its company £61 million, of which the administrators, appointed on 4 September, expect to recover no more than a tenth.
The chimney at Nether Moss, which children here call the Big Pencil, has not smoked since August.

# Swimming pools and day centres on list of cuts, leaked paper shows
Four of Castlebeck's six public swimming pools and all but one of its day centres for the elderly could close by April, according to a confidential paper obtained by Radio Beckdale.
The paper, which was drawn up by officers working for Mr Sarkar and is dated 9 November, lists savings of £41 million. It proposes to raise the council tax by 9.9 per cent, to switch off every second street lamp after midnight and to sell Aldersyke Park Farm, left to the city in 1931 by the mill owner Josiah Crabtree.
Around 720 jobs would go, most of them through retirement.
At the Marsh Road day centre in the Outwood district, where 85 people come for lunch each weekday, the manager, Bernadette Okoro, learned of the plan from our reporter. "Nobody has rung me, nobody has written," she said. "For some of these people this is the only hot meal and the only conversation they get."
Among them is Walter Pugh, 91, who drove the city's buses for 38 years. He said he would chain himself to the radiator "if it is still warm".
The trade union Public Workers' Alliance (PWA), to which about half of the staff belong, threatened a strike. Its regional secretary, Shaun Delaney, said members would vote between 20 November and 4 December.
A spokesman for the council, Tom Ferriby, stressed that the paper was "a list of possibilities and not of decisions". He would not say who had leaked it.
A petition to save the pool in Quarry Bank, where the Olympic swimmer Josie Lund learned to swim, had gathered 12,400 signatures by yesterday evening.

# Minister sends Dame Alison Prowse to run Castlebeck's finances
LONDON – The government on Thursday appointed three commissioners to oversee the city of Castlebeck, taking control of its budget out of the hands of elected councillors for the first time in the city's history.
They will be led by Dame Alison Prowse, a former head of the Treasury's spending department who carried out a similar task in the port of Sandhaven four years ago.
Their mandate, which begins on 1 December, is to last three years and may be prolonged, the local government minister, Robert Ainscough, told the House of Commons.
The minister refused a request by the council for a grant, but said it would be allowed to borrow up to £50 million, provided that it sold buildings and land of the same value.
"Taxpayers in Cornwall cannot be asked to pay for a gamble in Castlebeck," he said.
Fiona Marchbank, who represents Castlebeck East in parliament, replied that the city had lost 43 per cent of its government funding since 2010 and that "you cannot starve a man and then fine him for being thin".
Dame Alison, 63, is to be paid £1,100 a day, a sum that will be charged to the council. She is expected to bring with her the accountant Vikram Joshi and the former police chief Helen Stroud.
In a short statement she said that she would publish a first report before Easter and that she hoped to keep "as many doors open as the figures allow".
The Institute for Town Finance, a research body based in Leeds, estimates that at least fourteen other English councils could be in the same position within two years.

# "I should have asked more questions," says Tindall as she steps down
Maureen Tindall, the leader of Castlebeck City Council, announced her resignation on Saturday, nineteen days after the city ran out of money.
She made it known in an interview with this newspaper in the kitchen of her terraced house in Outwood, where the 58-year-old former midwife has lived since her marriage.
"I was told that the heating company would turn the corner, and I believed it, because I wanted to," she said. "I should have asked more questions."
Mrs Tindall rejected the charge that she had hidden the true figures before the local elections in May. The first she had heard of the £87 million, she said, was a telephone call from Dilip Sarkar on the evening of 25 October, when she was at her granddaughter's birthday party.
Her deputy, Naveed Hussain, will lead the council until the Labour group chooses a successor on 12 December. Mr Hussain, a pharmacist, has said that he will not stand himself, because he does not wish to neglect his shop.
Gareth Whitmore, who leads the Conservatives on the council, said her departure was "right, decent and a year late". He demanded a public inquiry into the loans to Beck Energy.
Police confirmed that they were examining a complaint against two former directors of the company, whom they did not name.
Meanwhile, the owner of the Castlebeck brewery, Edmund Thackray, has offered to pay for the Christmas lights in Market Square, which the city had cancelled in order to save £46,000.
Mrs Tindall said that she would take a long walk along the Northumbrian coast and then look for work as a volunteer, perhaps at the Marsh Road day centre, "if they will have me".

? Who signed the notice that banned new spending?
= Dilip Sarkar
@ The notice was signed by Dilip Sarkar, the council's director of finance, who told a hastily called meeting at the Guildhall
? how many people work for Castlebeck council
= 6,300 | 6,300 employees
@ Wages of the council's 6,300 employees will be paid
? Where was the new central library being built?
= in Fuller Street | Fuller Street
@ Work on a new central library in Fuller Street, for which the foundation stone was laid in March, has been halted.
? What is the document issued by the council known as?
= a Section 114 notice | Section 114 notice
@ Castlebeck is the third English city to issue such a document, known as a Section 114 notice, since last autumn.
? When was Beck Energy founded?
= in 2014 | 2014
@ When Beck Energy was founded in 2014, in two rented rooms above a bakery in Wharf Lane, it was hailed as a model for the whole country.
? Which consultancy advised the heating company?
= Hartnell Pryce | the London consultancy Hartnell Pryce
@ That advice came from the London consultancy Hartnell Pryce, which was paid £2.1 million over five years.
? Who wrote three letters to the board of Beck Energy?
= Colin Radley
@ said Colin Radley, an engineer who worked at the plant until he was made redundant in February. He says that he wrote three letters to the board and had no reply.
? What do children call the chimney at Nether Moss?
= the Big Pencil | Big Pencil
@ The chimney at Nether Moss, which children here call the Big Pencil, has not smoked since August.
? By how much would the council tax be raised under the leaked paper?
= 9.9 per cent | by 9.9 per cent
@ It proposes to raise the council tax by 9.9 per cent, to switch off every second street lamp after midnight
? Who is Bernadette Okoro?
= the manager | manager
@ At the Marsh Road day centre in the Outwood district, where 85 people come for lunch each weekday, the manager, Bernadette Okoro, learned of the plan from our reporter.
? how long did Walter Pugh drive buses?
= 38 years | for 38 years
@ Among them is Walter Pugh, 91, who drove the city's buses for 38 years.
? Who will lead the three commissioners?
= Dame Alison Prowse | Alison Prowse
@ They will be led by Dame Alison Prowse, a former head of the Treasury's spending department
? When does the commissioners' mandate begin?
= on 1 December | 1 December
@ Their mandate, which begins on 1 December, is to last three years and may be prolonged
? Where is the Institute for Town Finance based?
= Leeds | in Leeds
@ The Institute for Town Finance, a research body based in Leeds, estimates that at least fourteen other English councils
? Why does Naveed Hussain not want to stand as leader?
= he does not wish to neglect his shop | because he does not wish to neglect his shop
@ Mr Hussain, a pharmacist, has said that he will not stand himself, because he does not wish to neglect his shop.
? Whose birthday party was Mrs Tindall at when the finance director telephoned?
= her granddaughter's | granddaughter's
@ was a telephone call from Dilip Sarkar on the evening of 25 October, when she was at her granddaughter's birthday party.
~ Which Tory wants the head of the city to quit?
= Gareth Whitmore
@ Her Conservative opponent, Gareth Whitmore, called on her to resign
~ who ran the city before Tindall
= Peter Askham
@ said Maureen Tindall, the Labour leader of the council, who took over from Peter Askham in May 2022.
@ The board was chaired until 2021 by Peter Askham, at that time also leader of the council.
~ How much might it cost to compensate workers who earned less than their colleagues?
= between £28 million and £33 million
@ a settlement over unequal pay that is expected to cost between £28 million and £33 million.
~ What was burned as a substitute when the rubbish oven broke down?
= gas
@ When gas, which it burned whenever the incinerator was out of order, became four times as dear, nobody could alter the terms.
~ In which seaside place does the ex-chairman take in paying visitors these days?
= the Welsh resort of Llanferris | Llanferris
@ Mr Askham, who now runs a guest house in the Welsh resort of Llanferris
~ How many households actually got their warmth from the municipal firm at most?
= about 4,700 | 4,700
@ It never supplied more than about 4,700, and by last winter it was losing almost £1.5 million a month.
~ Who speaks for the advisers from London?
= Imogen Vale
@ A spokeswoman for the consultancy, Imogen Vale, said it did not comment on the affairs of clients.
~ Which station got hold of the secret list?
= Radio Beckdale
@ could close by April, according to a confidential paper obtained by Radio Beckdale.
~ who gave the farm to the town in his will?
= Josiah Crabtree | the mill owner Josiah Crabtree
@ to sell Aldersyke Park Farm, left to the city in 1931 by the mill owner Josiah Crabtree.
~ Which labour organisation might walk out?
= Public Workers' Alliance (PWA) | The trade union Public Workers' Alliance (PWA) | Public Workers' Alliance | PWA
@ The trade union Public Workers' Alliance (PWA), to which about half of the staff belong, threatened a strike.
~ Where did a sports star take her first strokes in the water?
= the pool in Quarry Bank | Quarry Bank | in Quarry Bank
@ A petition to save the pool in Quarry Bank, where the Olympic swimmer Josie Lund learned to swim
~ In what town had the chief overseer done this kind of job before?
= the port of Sandhaven | Sandhaven
@ Dame Alison Prowse, a former head of the Treasury's spending department who carried out a similar task in the port of Sandhaven four years ago.
~ On what condition can the city take out new loans?
= that it sold buildings and land of the same value | provided that it sold buildings and land of the same value | it sold buildings and land of the same value
@ but said it would be allowed to borrow up to £50 million, provided that it sold buildings and land of the same value.
~ Which MP complained that money from London had shrunk by almost half?
= Fiona Marchbank
@ Fiona Marchbank, who represents Castlebeck East in parliament, replied that the city had lost 43 per cent of its government funding since 2010
~ Which beer maker will foot the bill for the festive decorations?
= Edmund Thackray | the owner of the Castlebeck brewery, Edmund Thackray
@ the owner of the Castlebeck brewery, Edmund Thackray, has offered to pay for the Christmas lights in Market Square
~ What did the outgoing leader do for a living before politics?
= midwife | former midwife
@ where the 58-year-old former midwife has lived since her marriage.
! How old is Dilip Sarkar?
! Who is the architect of the new central library?
! How much did Beck Energy lose in 2016?
! What is Vikram Joshi to be paid a day?
! When did Josie Lund win her Olympic medal?
! who leaked the confidential paper?
! How many of Sandhaven's swimming pools were closed?
! Whom did the Labour group choose as its new leader on 12 December?
! What is the boiling point of water on Mount Everest?
! who painted the ceiling of the Sistine Chapel
! How many players does a rugby union team have on the field?
! Which country hosted the climate conference in 2021?
