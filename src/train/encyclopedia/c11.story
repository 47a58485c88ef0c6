# Great Depression
The Great Depression was the most severe and most widespread economic slump of the twentieth century, lasting in many countries from 1929 until the eve of the Second World War. World trade shrank by roughly two thirds in value between 1929 and 1933, while industrial output in the United States fell by nearly half and prices by about a third. Falling prices, or deflation, made debts heavier, since the same number of dollars had to be earned by selling more goods. Countries that lived by exporting raw materials, such as Chile with its copper and nitrate, Brazil with its coffee and Australia with its wool, were struck especially hard. The Soviet Union, isolated from the world market and in the midst of its first five-year plan, claimed to have no unemployment at all.

In the United States the boom of the 1920s had rested on cars, electrical appliances and building, much of it bought on instalment. Shares were purchased "on margin", that is, with as little as a tenth of the price paid in cash and the rest borrowed from brokers. The Dow Jones index, which had stood at 63 in 1921, touched 381 on 3 September 1929. Panic broke out on 24 October, Black Thursday, when almost 13 million shares changed hands, and although a group of bankers led by Thomas Lamont steadied the market for a moment, prices collapsed on the following Monday and Tuesday. The bottom was reached only in July 1932, at 41, and the level of 1929 was not regained until 1954. Only a small minority of Americans had owned any stock.

Bank failures turned a recession into a catastrophe. Some 9,000 American banks closed between 1930 and 1933, wiping out savings, because deposits were not insured; the collapse of the Bank of United States in New York, in December 1930, hit about 400,000 depositors, many of them Jewish immigrants from the garment trade. In Europe the failure of the Creditanstalt, the largest bank in Vienna, in May 1931, started a run that spread to Germany, where the Danatbank stopped payment in July. Economists Milton Friedman and Anna Schwartz argued in a book of 1963 that the Federal Reserve was mainly to blame, for it had let the money supply contract by a third. John Maynard Keynes, by contrast, stressed the lack of demand and called for public spending financed by loans.

The gold standard, under which currencies were tied to a fixed weight of the metal, helped to carry the crisis from one land to another: a country losing gold had to raise interest rates, however many were out of work. Britain left it in September 1931, after sailors at Invergordon had refused duty over pay cuts, and recovered comparatively early; Japan followed in December under finance minister Takahashi Korekiyo, whereas France clung to it until 1936. Trade was choked by tariffs as well. The Smoot–Hawley Act, signed by President Hoover in June 1930 in spite of a petition by more than a thousand economists, raised duties on some 20,000 goods, and was answered by retaliation from Canada and others. At Ottawa in 1932 Britain and its dominions agreed on imperial preference.

By early 1933 about a quarter of the American labour force, some thirteen million people, was without work. Shanty towns of crates and tin, mockingly called Hoovervilles, sprang up on the edges of cities, and "Hoover blankets" were newspapers used for warmth. In the summer of 1932 about 20,000 veterans, the Bonus Army, camped in Washington to demand early payment of a bonus due in 1945; they were driven out by troops with tear gas under General Douglas MacArthur. On the southern plains drought and careless ploughing of the grassland produced the Dust Bowl, whose worst storm, on 14 April 1935, is remembered as Black Sunday. Hundreds of thousands left for California, where they were called "Okies", wherever they came from. John Steinbeck told of such a family in The Grapes of Wrath.

Franklin D. Roosevelt, who declared at his inauguration in March 1933 that the only thing to fear was fear itself, closed all banks for several days and let only sound ones reopen. His programme, the New Deal, is often summed up as relief, recovery and reform. The Civilian Conservation Corps put young men to work planting trees for thirty dollars a month, of which twenty-five had to be sent home; the Tennessee Valley Authority built dams that brought electricity to farms. The Agricultural Adjustment Act paid farmers for growing less, and caused an outcry when six million piglets were slaughtered. Private ownership of gold coins was forbidden. The Social Security Act of 1935 introduced old-age pensions, but left out farm hands and domestic servants, among whom were most black workers in the South.

Germany, which depended on short-term American credit, suffered more than any other large European nation. Unemployment there exceeded six million in February 1932. Chancellor Heinrich Brüning, nicknamed the "hunger chancellor", cut wages and benefits by emergency decree in order to balance the budget and to show that reparations could not be paid; they were in fact cancelled at Lausanne in July 1932, when he had already fallen. The National Socialists rose from 12 seats in 1928 to 230 four years later. Under Hitler joblessness was reduced by public works and above all by rearmament, which was financed with Mefo bills, promissory notes of a company that existed on paper only. In Sweden the Social Democrats under Per Albin Hansson came to terms with the Agrarian party in 1933, a bargain known as the cow trade.

Elsewhere the slump left its own marks. In Britain the north and Wales, with their coal, steel and shipyards, were devastated, while the southeast, where cars and radios were made, did rather well; two hundred men from Jarrow, where two thirds were jobless, walked nearly 300 miles to London in October 1936 to hand in a petition. Brazil burned coffee in locomotives to keep up its price. Recovery in America was interrupted in 1937, when spending was cut and the banks' reserve requirements raised. Full employment returned only with the orders of wartime. The shock brought lasting institutions, among them deposit insurance and, in 1944, the International Monetary Fund, designed at Bretton Woods to prevent a new round of competitive devaluation.

? How much did world trade shrink between 1929 and 1933?
= roughly two thirds | two thirds
@ World trade shrank by roughly two thirds in value

? What are falling prices called?
= deflation
@ Falling prices, or deflation, made debts heavier

? What did Chile export?
= copper and nitrate
@ Chile with its copper and nitrate

? Which country claimed it had no unemployment?
= The Soviet Union | Soviet Union
@ The Soviet Union, isolated from the world market

? On what goods had the American boom of the 1920s rested?
= cars, electrical appliances and building
@ had rested on cars, electrical appliances and building

? How much of a share's price had to be paid in cash?
= a tenth | as little as a tenth
@ with as little as a tenth of the price paid in cash

? what level did the dow jones reach in september 1929
= 381
@ touched 381 on 3 September 1929

? How many shares changed hands on Black Thursday?
= almost 13 million | 13 million
@ when almost 13 million shares changed hands

? In what year did the index get back to its 1929 level?
= 1954
@ the level of 1929 was not regained until 1954

? Why did bank failures wipe out savings?
= deposits were not insured | because deposits were not insured
@ wiping out savings, because deposits were not insured

? How many banks closed in America between 1930 and 1933?
= 9,000 | Some 9,000
@ Some 9,000 American banks closed between 1930 and 1933

? What was the Creditanstalt?
= the largest bank in Vienna | largest bank in Vienna
@ the Creditanstalt, the largest bank in Vienna

? Whom did Friedman and Schwartz blame?
= the Federal Reserve | Federal Reserve
@ that the Federal Reserve was mainly to blame

? What did Keynes call for?
= public spending financed by loans | public spending
@ called for public spending financed by loans

? What did a country losing gold have to do?
= raise interest rates | to raise interest rates
@ a country losing gold had to raise interest rates

? When did Britain leave the gold standard?
= September 1931
@ Britain left it in September 1931

? Why did the sailors at Invergordon refuse duty?
= over pay cuts | pay cuts
@ sailors at Invergordon had refused duty over pay cuts

? Who was the finance minister of Japan?
= Takahashi Korekiyo
@ under finance minister Takahashi Korekiyo

? Who signed the Smoot–Hawley Act?
= President Hoover | Hoover
@ The Smoot–Hawley Act, signed by President Hoover

? Which country retaliated against the tariff?
= Canada
@ answered by retaliation from Canada and others

? What share of the American labour force was without work in early 1933?
= about a quarter | a quarter
@ about a quarter of the American labour force

? What were "Hoover blankets"?
= newspapers used for warmth | newspapers
@ "Hoover blankets" were newspapers used for warmth

? What did the Bonus Army want?
= early payment of a bonus due in 1945 | early payment of a bonus
@ to demand early payment of a bonus due in 1945

? what caused the dust bowl
= drought and careless ploughing of the grassland
@ drought and careless ploughing of the grassland produced the Dust Bowl

? When was Black Sunday?
= 14 April 1935
@ on 14 April 1935, is remembered as Black Sunday

? The Grapes of Wrath was written by whom?
= John Steinbeck
@ John Steinbeck told of such a family in The Grapes of Wrath

? What did Roosevelt say was the only thing to fear?
= fear itself
@ the only thing to fear was fear itself

? What work did young men do in the Civilian Conservation Corps?
= planting trees
@ put young men to work planting trees

? How much of their pay did the young men have to send home?
= twenty-five
@ of which twenty-five had to be sent home

? For what did the Agricultural Adjustment Act pay farmers?
= growing less | for growing less
@ The Agricultural Adjustment Act paid farmers for growing less

? Which groups were not covered by the Social Security Act?
= farm hands and domestic servants
@ but left out farm hands and domestic servants

? Who was known as the "hunger chancellor"?
= Heinrich Brüning | Chancellor Heinrich Brüning
@ Chancellor Heinrich Brüning, nicknamed the "hunger chancellor"

? Where were the reparations cancelled?
= Lausanne | at Lausanne
@ they were in fact cancelled at Lausanne

? How many seats did the National Socialists have in 1928?
= 12
@ The National Socialists rose from 12 seats in 1928

? What were Mefo bills?
= promissory notes of a company that existed on paper only | promissory notes
@ Mefo bills, promissory notes of a company that existed on paper only

? What was the bargain in Sweden called?
= the cow trade | cow trade
@ a bargain known as the cow trade

? How many men walked from Jarrow to London?
= two hundred
@ two hundred men from Jarrow

? Why did Brazil burn coffee?
= to keep up its price | keep up its price
@ burned coffee in locomotives to keep up its price

~ What made the upturn falter late in the decade?
= spending was cut and the banks' reserve requirements raised
@ when spending was cut and the banks' reserve requirements raised

~ Which part of England came through the hard times fairly well?
= the southeast | southeast
@ while the southeast, where cars and radios were made

~ What finally put everyone back into a job overseas?
= the orders of wartime | orders of wartime
@ Full employment returned only with the orders of wartime

~ What nickname was given to migrants heading for the Pacific coast?
= "Okies" | Okies
@ where they were called "Okies", wherever they came from

~ How were the former soldiers removed from the capital?
= by troops with tear gas | driven out by troops with tear gas
@ driven out by troops with tear gas

~ Whose warning did the head of state ignore when approving higher import taxes?
= more than a thousand economists | a petition by more than a thousand economists
@ in spite of a petition by more than a thousand economists

~ Chiefly through what did the Nazi regime create jobs?
= rearmament
@ public works and above all by rearmament

~ What was the purpose of the body set up in New Hampshire towards the end of the war?
= to prevent a new round of competitive devaluation | prevent a new round of competitive devaluation
@ designed at Bretton Woods to prevent a new round of competitive devaluation

! How many Britons were unemployed in 1936?

! Who founded the Danatbank?

! How did Keynes explain the failure of the Creditanstalt?

! When did Canada leave the gold standard?

! How many veterans were killed in Washington?

! What was the answer of Parliament to the petition from Jarrow?

! Who wrote the New Deal programme for Roosevelt?

! How much was the bonus of the veterans?

! How many seats did the Social Democrats have in Sweden?

! Which bank in London collapsed in 1930?
