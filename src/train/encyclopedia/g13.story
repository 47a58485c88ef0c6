# Labour Party (UK)
The Labour Party is a centre-left political party in the United Kingdom, which since the 1920s has been one of the two that have alternated in government. It came into being on 27 February 1900, when 129 delegates of trade unions and socialist societies met at the Memorial Hall in Farringdon Street, London, and set up the Labour Representation Committee, with Ramsay MacDonald as its unpaid secretary. Two of its fifteen candidates were returned at the general election of that autumn: Keir Hardie at Merthyr Tydfil and Richard Bell at Derby. The present name was adopted in 1906 after twenty-nine members had been elected, most of them owing to a secret pact with the Liberals that had been negotiated by MacDonald and Herbert Gladstone.

Several bodies contributed to the foundation. The Independent Labour Party, formed at Bradford in 1893 under Hardie, a former miner who had entered the Commons in a cloth cap, supplied most of the zeal; the Fabian Society, named after a Roman general who wore down Hannibal by delay, furnished ideas through Sidney and Beatrice Webb and Bernard Shaw; and the unions provided the money. Many of these joined only after the Taff Vale judgment of 1901, by which a railway union was ordered to pay damages, amounting with costs to some £42,000, for losses caused by a strike. The Social Democratic Federation, a Marxist group led by Henry Hyndman, withdrew within a year or so because the committee would not commit itself to the class struggle.

The First World War divided the party, for MacDonald resigned as chairman in 1914 in protest against the granting of war credits, while Arthur Henderson took his place and became the first Labour member of a cabinet in the following year. Henderson left it in 1917, when he was kept waiting on a doormat while his colleagues debated his wish to attend a conference at Stockholm. The constitution of 1918, drafted largely by Sidney Webb, created local branches that individuals could join, and its Clause IV demanded the common ownership of the means of production. A song written by Jim Connell during the London dock strike of 1889, The Red Flag, was adopted as an anthem; its words are sung to the tune of the German carol O Tannenbaum.

The first Labour government, which lacked a majority, took office in January 1924 under MacDonald and lasted nine months. Its chief success was the Housing Act of John Wheatley, by which more than half a million council houses were eventually built. It fell over the withdrawal of a prosecution against the communist journalist J. R. Campbell, and the election was clouded by the Zinoviev letter, a forgery printed in the Daily Mail four days before the poll. The second, formed in 1929, contained the first woman in a cabinet, Margaret Bondfield, and broke up in August 1931 because nine ministers would not accept a cut of ten per cent in unemployment benefit; MacDonald, who stayed on at the head of a coalition with the Conservatives, was expelled, and only fifty-two members survived the ensuing election.

Rebuilt under George Lansbury, a pacifist, and from 1935 under Clement Attlee, the party entered Churchill's coalition in May 1940. It won 393 seats in July 1945, and in the next six years nationalised coal, the railways, gas, electricity, steel and the Bank of England. The National Insurance Act of 1946 put into practice the report of the Liberal William Beveridge, and the National Health Service was opened on 5 July 1948 by Aneurin Bevan, who overcame the resistance of the consultants, as he said, by stuffing their mouths with gold. When Hugh Gaitskell as chancellor imposed charges for spectacles and false teeth in 1951 in order to pay for rearmament, Bevan resigned, along with the young Harold Wilson. Abroad, Ernest Bevin helped to found NATO, and India was granted independence.

Thirteen years of opposition ended in 1964, when Wilson, speaking of the "white heat" of technology, gained a majority of four. His home secretary Roy Jenkins encouraged private members to reform the laws on abortion and homosexuality, capital punishment was abolished, and the Open University, a favourite project of the prime minister that was carried through by Jennie Lee, admitted its first students in 1971. The pound was devalued in November 1967 from $2.80 to $2.40. Barbara Castle's white paper In Place of Strife, which would have required ballots and cooling-off periods, was defeated by the unions with the help of James Callaghan. He himself became leader in 1976, borrowed $3.9 billion from the International Monetary Fund, and was brought down after the Winter of Discontent by a single vote in March 1979.

Under Michael Foot the party moved to the left, and in 1981 four former ministers, among them Shirley Williams and David Owen, departed to found the Social Democratic Party. The manifesto of 1983, which promised unilateral disarmament and withdrawal from the European Community, was described by Gerald Kaufman as the longest suicide note in history; the share of the vote fell to 27.6 per cent. Neil Kinnock expelled members of Militant, a Trotskyist group that controlled Liverpool council, and had the red flag replaced as an emblem by a red rose in 1986, on the advice of Peter Mandelson. John Smith introduced "one member, one vote" for the selection of candidates in 1993, but he died of a heart attack in May of the next year.

Tony Blair persuaded a special conference in 1995 to rewrite Clause IV, and led what he called New Labour to a majority of 179 two years later. His governments set up assemblies in Scotland and Wales, brought in a minimum wage of £3.60 an hour in 1999, and helped to reach the Good Friday Agreement, but the invasion of Iraq in 2003, over which Robin Cook resigned, cost them much support. Gordon Brown, who succeeded in 2007 and nationalised failing banks, lost in 2010. After Ed Miliband, members chose the veteran left-winger Jeremy Corbyn in 2015; the defeat of 2019, with 202 seats, was the worst since 1935. His successor Keir Starmer, a former director of public prosecutions, won 411 seats in July 2024 on little more than a third of the vote.

? When was the Labour Representation Committee set up?
= 27 February 1900
@ It came into being on 27 February 1900

? How many delegates met at the Memorial Hall?
= 129
@ when 129 delegates of trade unions and socialist societies met

? Who was the unpaid secretary of the committee?
= Ramsay MacDonald
@ with Ramsay MacDonald as its unpaid secretary

? Which seat did Keir Hardie win in 1900?
= Merthyr Tydfil
@ Keir Hardie at Merthyr Tydfil

? what helped most of the members to be elected in 1906
= a secret pact with the Liberals | secret pact with the Liberals
@ owing to a secret pact with the Liberals

? Where was the Independent Labour Party formed?
= Bradford
@ formed at Bradford in 1893

? What had Hardie been before entering the Commons?
= a former miner | miner
@ under Hardie, a former miner

? What did the unions provide?
= money | the money
@ and the unions provided the money

? Who is the Fabian Society named after?
= a Roman general | a Roman general who wore down Hannibal by delay | Roman general
@ named after a Roman general who wore down Hannibal by delay

? What was the railway union ordered to pay for?
= losses caused by a strike
@ for losses caused by a strike

? Why did the Social Democratic Federation pull out?
= the committee would not commit itself to the class struggle | would not commit itself to the class struggle
@ because the committee would not commit itself to the class struggle

? Who was the first Labour member of a cabinet?
= Arthur Henderson
@ Arthur Henderson took his place and became the first Labour member

? Which conference did Henderson want to attend?
= a conference at Stockholm | Stockholm
@ his wish to attend a conference at Stockholm

? What did Clause IV demand?
= the common ownership of the means of production | common ownership of the means of production
@ demanded the common ownership of the means of production

? Who wrote The Red Flag?
= Jim Connell
@ A song written by Jim Connell

? How long did the first Labour government last?
= nine months
@ under MacDonald and lasted nine months

? By whom was the Housing Act of 1924 brought in?
= John Wheatley
@ the Housing Act of John Wheatley

? What was the Zinoviev letter?
= a forgery | forgery | a forgery printed in the Daily Mail
@ the Zinoviev letter, a forgery printed in the Daily Mail

? Who was the first woman in a British cabinet?
= Margaret Bondfield
@ the first woman in a cabinet, Margaret Bondfield

? How many seats did Labour win in July 1945?
= 393
@ It won 393 seats in July 1945

? Who opened the National Health Service?
= Aneurin Bevan
@ was opened on 5 July 1948 by Aneurin Bevan

? What did Gaitskell impose charges for?
= spectacles and false teeth
@ imposed charges for spectacles and false teeth in 1951

? What organisation did Ernest Bevin help found?
= NATO
@ Ernest Bevin helped to found NATO

? In what year did the Open University admit its first students?
= 1971
@ admitted its first students in 1971

? What was the value of the pound cut to in 1967?
= $2.40
@ was devalued in November 1967 from $2.80 to $2.40

? What would In Place of Strife have required?
= ballots and cooling-off periods
@ which would have required ballots and cooling-off periods

? How much did Callaghan borrow from the IMF?
= $3.9 billion
@ borrowed $3.9 billion from the International Monetary Fund

? What did the four former ministers found in 1981?
= the Social Democratic Party | Social Democratic Party
@ departed to found the Social Democratic Party

? What kind of group was Militant?
= a Trotskyist group | Trotskyist
@ Militant, a Trotskyist group that controlled Liverpool council

? What emblem replaced the red flag?
= a red rose | red rose
@ replaced as an emblem by a red rose

? What did John Smith die of?
= a heart attack | heart attack
@ but he died of a heart attack

? How high was the minimum wage in 1999?
= £3.60 an hour | £3.60
@ brought in a minimum wage of £3.60 an hour

? Over what did Robin Cook resign?
= the invasion of Iraq | the invasion of Iraq in 2003 | invasion of Iraq
@ the invasion of Iraq in 2003, over which Robin Cook resigned

? What was Starmer's earlier job?
= director of public prosecutions | a former director of public prosecutions
@ Keir Starmer, a former director of public prosecutions

~ What was the Welsh minister's trick to win round hospital specialists?
= stuffing their mouths with gold | by stuffing their mouths with gold
@ as he said, by stuffing their mouths with gold

~ Which festive foreign melody goes with the movement's hymn?
= O Tannenbaum | the German carol O Tannenbaum
@ the tune of the German carol O Tannenbaum

~ What reduction did the dissenting members of the second administration reject?
= a cut of ten per cent in unemployment benefit
@ would not accept a cut of ten per cent in unemployment benefit

~ Why did the man who had been secretary step down at the outbreak of fighting?
= in protest against the granting of war credits | the granting of war credits
@ in protest against the granting of war credits

~ Who invented a deadly nickname for the programme of the early eighties?
= Gerald Kaufman
@ was described by Gerald Kaufman as the longest suicide note

~ By what margin did the House topple the cabinet at the end of the seventies?
= a single vote | single vote
@ by a single vote in March 1979

~ What was the military need behind the dental and optical fees?
= rearmament
@ in order to pay for rearmament

~ Which fellow politician thwarted the plan to curb stoppages?
= James Callaghan
@ defeated by the unions with the help of James Callaghan

! Who forged the Zinoviev letter?

! In what year did Keir Hardie die?

! How many seats did Labour win in 1983?

! Why did Arthur Henderson resign as chairman in 1914?

! Who led the Liberals at the general election of 1900?

! What did Clement Attlee say about the report of Beveridge?

! How many members did the Fabian Society have?

! Which minister abolished the Open University?

! Whom did Ed Miliband defeat for the leadership?

! When was the minimum wage raised to £5?
