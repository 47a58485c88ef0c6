# Ex-chief of staff says government was warned before ambush at Qasr Dur
STANMERE, Albany Isles (National Press Agency) – A general's memoir that goes on sale next Thursday has plunged the government into a row over the deaths of 14 soldiers in an ambush abroad five years ago. In the book General Sir Roland Hask, the former chief of the defence staff, claims that ministers had been warned three times that the road to the village of Qasr Dur was unsafe.
The memoir, called "A Soldier's Ledger", was offered to newspapers in extracts at the weekend. In it Hask, who retired in 2022 after 38 years in uniform, writes that the then defence secretary, Julian Prewett, refused to lend the contingent six helicopters because they were needed for an air show in the capital.
Prewett, who is now chancellor of the exchequer, dismissed the account as "untrue from the first comma to the last". He said that he had followed the advice of the general himself at every step and that the minutes of the meetings would prove it.
The prime minister, Helena Draycott, has resisted calls for an inquiry. Her spokesman, Toby Marlin, said on Monday that the matter had been examined in 2020 by a board of officers, which had found "no failing at the political level".
The ambush, on 17 September 2019, was the heaviest loss suffered by the Isles' army since the fifties. The convoy of nine vehicles was on its way to open a girls' school when two bombs went off under a bridge.
Some of the families intend to sue. "We were told that it was bad luck," said Moira Canning, whose son Lewis, a 23-year-old corporal, was among the dead. "Now we learn that bad luck had a timetable."
The first print run of 60,000 copies was sold out in advance, according to the publisher, Pemberton & Lisle.

# What the general wrote, and what he left out
By Adrian Foxley, Defence Correspondent. "A Soldier's Ledger" runs to 512 pages, of which 31 have caused all the trouble. The rest is a decent, rather slow book about a railwayman's son from the port of Gullhaven who wanted to be a vet, failed in chemistry and joined the Royal Fusiliers instead.
The heart of the matter is chapter 19. Hask describes a meeting on 4 September 2019 in a basement room known as the Pantry, at which the head of military intelligence, Brigadier Ann Tolliver, presented photographs of men digging beneath a bridge. "The secretary looked at his watch," he writes, "and asked whether the pictures could be a drainage scheme."
Prewett's friends point out that the general does not mention his own signature. It was Hask who, on 11 September, signed Operation Order 44, by which the convoy was sent off, and who struck out a sentence recommending that the road should be searched by engineers on the previous night.
Why he did so is not explained in the book. In a footnote he speaks of "a shortage of dogs", that is, of sniffer dogs, of which the contingent had two instead of the eight that had been requested.
Other passages will please his enemies. He calls the former prime minister, Desmond Ayre, "a weathercock with a pension" and the air force "a flying club". Of his successor, Admiral Philippa Stroud, he says only that she is punctual.
Former officers are obliged to submit their manuscripts to the Defence Ministry, a rule introduced in 1986. Hask did so in March; officials demanded 84 changes, of which he accepted 51. The permanent secretary, Giles Montrose, considered going to court but was advised that it would only sell more copies.

# A mother in Gullhaven reads chapter 19
GULLHAVEN – Moira Canning has read it four times, with a pencil. On the table in her kitchen, beneath the photograph of a grinning boy with a spaniel, lies the general's book, and from it stick little yellow papers, twenty-six of them, one for each question.
"I know him, you see," says the 55-year-old school bus driver. "His father and mine worked in the same signal box." General Hask came to Lewis's funeral in October 2019 and sat in the last row. He told her then that nothing could have been done.
Why did he not say it five years ago? That is question number one. She wrote it to him in a letter in the summer of 2020. An aide replied on thick paper that the general was unable to comment while he held office.
Together with eight other families she has founded the group Fourteen Chairs, named for the chairs that they place in front of the Defence Ministry on every 17 September. They are represented without fee by the barrister Sunil Rathore, who won a case for the widows of the minesweeper Kestrel in 2014.
Rathore says that the book is a gift and a danger. "It is a witness statement by a man who earns money from it," he says. The general has received an advance of around 400,000 pounds, of which he has promised to give half to a home for wounded soldiers at Thornby.
Not all the families agree. Gareth Pole, a retired miner whose daughter Jess was the medic of the convoy, has asked the others to leave it be. "Every page blows her up again," he told the Gullhaven Echo.
Lewis's spaniel, Biscuit, is eleven now and deaf. In the evenings she still goes to the door at ten past six, the time of the bus from the barracks.

# "I was a coward once, in an office": Sir Roland Hask answers
The interview takes place in his garden at Little Averill, because indoors, the general says, there are too many telephones. Sir Roland Hask, 64, in corduroys, is pruning roses and does not stop while he talks to the Sunday Chronicle.
Why now? "Because in April I was told that there was something wrong with my lungs," he says. "One tidies up." The doctors at first gave him two years; they have become more generous since.
He does not deny the crossed-out sentence. A search by engineers would have meant putting off the convoy by a day, and the ambassador, Sir Neville Orme, had already invited two television crews to the opening of the school. "I was a coward once, in an office," says Hask. "It is where most cowardice happens."
So was it not the minister who was to blame? He lays down the shears. Both things are true, he insists: Prewett denied them the helicopters, and he himself denied them the engineers. "Fourteen people fell into the gap between two gentlemen."
Why, then, is this not in the book? It had been, he claims, on page 388, but was among the changes demanded by the ministry, since it revealed how engineers search roads. He would be glad to read it out to a judge.
He has been cut by old comrades since the extracts appeared. His club, the Cavendish, has asked him not to come to the annual dinner, and someone sent him a white feather, a British symbol of cowardice from the First World War, in an envelope from Gullhaven.
What would he say to Moira Canning? He is silent for so long that a robin comes to sit on the handle of the spade. "That I have answered her letter every night since," he says, "and never posted it."

# Minutes surface, chancellor steps aside as inquiry is ordered
STANMERE – Julian Prewett stepped aside as chancellor of the exchequer on Friday, hours after the minutes of a meeting about the convoy of Qasr Dur were found in the wrong box at the National Archive. They show that he had been informed of the danger in plain words.
The paper, four typed sheets, was discovered by Bethan Roe, a 27-year-old archivist who was looking for documents about fishing quotas. It records that Brigadier Ann Tolliver had spoken of "a probability of more than 70 percent" that the bridge had been mined, and that Prewett had replied: "We cannot run a war by probability."
In a short statement outside the Treasury, Prewett said that he did not remember the sentence but did not wish to be "a burden to the government". His duties will be taken over for the time being by the trade secretary, Farida Lomax.
Prime Minister Helena Draycott, who until Thursday had ruled out an inquiry, announced that the retired judge Dame Constance Ebury would conduct one. It will have the power to summon witnesses and is expected to last about 18 months.
The minutes do not spare the general either. According to them, it was Hask who proposed that the meeting should go unrecorded; the shorthand was taken by a clerk, Edwin Sparrow, who had not heard him. Sparrow, who has since died, filed the sheets under "Drainage".
The Labour Alliance's leader, Owen Tresco, said that the affair proved how little secrets weigh compared with a conscientious clerk. He demanded that the report of the board of 2020 be published in full; only 12 of its 140 pages are known.
Moira Canning heard the news on her school bus. She drove the children home first, she said, and then she stopped at the quay and sounded the horn fourteen times.

? What is the general's memoir called?
= A Soldier's Ledger | "A Soldier's Ledger"
@ The memoir, called "A Soldier's Ledger", was offered to newspapers in extracts at the weekend.
@ "A Soldier's Ledger" runs to 512 pages, of which 31 have caused all the trouble.
? When did the ambush of Qasr Dur take place?
= on 17 September 2019 | 17 September 2019
@ The ambush, on 17 September 2019, was the heaviest loss suffered by the Isles' army since the fifties.
? How many copies were in the first print run?
= 60,000 | 60,000 copies
@ The first print run of 60,000 copies was sold out in advance
? Who is the prime minister's spokesman?
= Toby Marlin
@ Her spokesman, Toby Marlin, said on Monday that the matter had been examined in 2020 by a board of officers
? Which operation order did Hask sign on 11 September?
= Operation Order 44
@ It was Hask who, on 11 September, signed Operation Order 44, by which the convoy was sent off
? how many sniffer dogs had been requested
= eight | the eight
@ of sniffer dogs, of which the contingent had two instead of the eight that had been requested.
? How many changes did officials demand in the manuscript?
= 84 | 84 changes
@ officials demanded 84 changes, of which he accepted 51.
? What is the group called that Moira Canning has founded with eight other families?
= Fourteen Chairs
@ Together with eight other families she has founded the group Fourteen Chairs
? Where is the home for wounded soldiers to which half the advance was promised?
= at Thornby | Thornby
@ of which he has promised to give half to a home for wounded soldiers at Thornby.
? Who had invited two television crews to the opening of the school?
= Sir Neville Orme | Neville Orme | the ambassador, Sir Neville Orme
@ the ambassador, Sir Neville Orme, had already invited two television crews to the opening of the school.
? On which page of the book had the admission been, according to Hask?
= page 388 | on page 388
@ It had been, he claims, on page 388, but was among the changes demanded by the ministry
? Who will conduct the inquiry?
= Dame Constance Ebury | Constance Ebury | the retired judge Dame Constance Ebury
@ the retired judge Dame Constance Ebury would conduct one.
~ What were the choppers kept back for, if Hask is to be believed?
= an air show in the capital | they were needed for an air show in the capital
@ refused to lend the contingent six helicopters because they were needed for an air show in the capital.
~ How many years did Hask serve before leaving the forces?
= 38 years | 38
@ In it Hask, who retired in 2022 after 38 years in uniform
~ Which office does Prewett hold when the extracts are printed?
= chancellor of the exchequer
@ Prewett, who is now chancellor of the exchequer, dismissed the account
@ Julian Prewett stepped aside as chancellor of the exchequer on Friday
~ What was the convoy going to inaugurate?
= a girls' school | girls' school
@ The convoy of nine vehicles was on its way to open a girls' school
~ Which bereaved woman says her boy's fate had been scheduled?
= Moira Canning
@ "We were told that it was bad luck," said Moira Canning, whose son Lewis, a 23-year-old corporal, was among the dead. "Now we learn that bad luck had a timetable."
~ What profession did the young Hask dream of?
= vet | a vet
@ a railwayman's son from the port of Gullhaven who wanted to be a vet, failed in chemistry
~ What is the cellar room where the meeting took place nicknamed?
= the Pantry | Pantry
@ Hask describes a meeting on 4 September 2019 in a basement room known as the Pantry
~ Who showed the pictures of diggers under the bridge?
= Brigadier Ann Tolliver | Ann Tolliver
@ the head of military intelligence, Brigadier Ann Tolliver, presented photographs of men digging beneath a bridge.
~ Which politician does the author liken to a vane turning with the wind?
= Desmond Ayre | the former prime minister, Desmond Ayre
@ He calls the former prime minister, Desmond Ayre, "a weathercock with a pension"
~ Who followed Hask at the top of the armed forces?
= Admiral Philippa Stroud | Philippa Stroud
@ Of his successor, Admiral Philippa Stroud, he says only that she is punctual.
~ since when have ex-officers had to hand in their books for vetting
= 1986 | in 1986
@ Former officers are obliged to submit their manuscripts to the Defence Ministry, a rule introduced in 1986.
~ What does Mrs Canning drive for a living?
= school bus
@ says the 55-year-old school bus driver.
@ Moira Canning heard the news on her school bus. She drove the children home first
~ Where did the two fathers work side by side?
= in the same signal box | the same signal box | signal box
@ "His father and mine worked in the same signal box."
~ Which lawyer acts for Fourteen Chairs free of charge?
= Sunil Rathore | the barrister Sunil Rathore
@ They are represented without fee by the barrister Sunil Rathore
~ How much money did the publisher give Hask up front?
= around 400,000 pounds | 400,000 pounds
@ The general has received an advance of around 400,000 pounds
~ Which father would rather the whole thing were dropped?
= Gareth Pole
@ Gareth Pole, a retired miner whose daughter Jess was the medic of the convoy, has asked the others to leave it be.
~ What news about his health made Hask speak out?
= there was something wrong with my lungs | something wrong with my lungs
@ "Because in April I was told that there was something wrong with my lungs," he says.
~ Which club does not want the general at its yearly meal?
= the Cavendish | Cavendish
@ His club, the Cavendish, has asked him not to come to the annual dinner
~ What was the archivist hunting for when she came across the record?
= documents about fishing quotas
@ was discovered by Bethan Roe, a 27-year-old archivist who was looking for documents about fishing quotas.
~ Who is filling in at the Treasury for Prewett?
= Farida Lomax | the trade secretary, Farida Lomax
@ His duties will be taken over for the time being by the trade secretary, Farida Lomax.
~ Under what heading had the dead clerk put the papers away?
= Drainage | under "Drainage"
@ Sparrow, who has since died, filed the sheets under "Drainage".
~ How much of the 2020 report has been made public?
= 12 of its 140 pages | only 12 of its 140 pages
@ only 12 of its 140 pages are known.
! What does a copy of "A Soldier's Ledger" cost?
! How old is Julian Prewett?
! How many soldiers were wounded in the ambush?
! What was the name of the commander of the convoy?
! When did Edwin Sparrow die?
! Who wrote the report of the board of officers in 2020?
! In which year did the minesweeper Kestrel sink?
! what is the name of Sir Roland's wife
! Who was the first man on the moon?
! How long does a spaniel usually live?
! What is the exchange rate between the pound and the yen?
! When was the First World War declared over?
