# Inflation
Inflation is a lasting rise in the general level of prices, which amounts to the same thing as a fall in the purchasing power of money. A single good that becomes dearer, while others become cheaper, is not enough. The opposite is deflation; disinflation means only that prices rise more slowly than before. A combination of inflation with unemployment and stagnant output is called stagflation, a word attributed to the British politician Iain Macleod, who used it in the House of Commons in 1965. One speaks of hyperinflation, according to a definition given by Phillip Cagan in 1956, when prices go up by more than fifty per cent in a month. The term inflation itself, from the Latin for "to blow into", referred in nineteenth-century America to an increase in the amount of paper money, and was applied to prices only later.

The rate is usually measured by a consumer price index. Statisticians draw up a basket of goods and services which reflects the spending of an average household, send collectors to shops every month, and compare the cost with that in a base year. In Britain the contents have been revised every year since 1956 or so: corsets, tinned fruit and video recorders have disappeared, while avocados, smartphones and electric cars have been admitted. Étienne Laspeyres, who taught at Dorpat and Giessen, proposed in 1871 to use the quantities of the base year, and Hermann Paasche in 1874 those of the current one. The American index was said by a commission under Michael Boskin in 1996 to overstate inflation by 1.1 percentage points a year, chiefly because it did not take account of improved quality and of the customers' turning to cheaper goods. Core inflation leaves out food and energy, whose prices fluctuate strongly.

Rulers of antiquity debased the coinage when they were short of money. The Roman denarius was almost pure silver under Augustus, but contained scarcely five per cent of it about 270, and prices in Egypt multiplied. China, which had paper money from the eleventh century, experienced its rapid loss of value under the Yuan dynasty. After the conquest of Mexico and Peru, silver poured into Seville, and prices in Spain roughly quadrupled in the course of the sixteenth century. Martín de Azpilcueta of Salamanca explained in 1556 that money, like any commodity, is worth less where it is abundant, and Jean Bodin said much the same in France in 1568. In 1720 the bank of the Scotsman John Law collapsed in Paris. The assignats, issued by the French Revolution on the security of church lands, had lost more than 99 per cent of their value by 1796, when the printing plates were publicly broken in the Place Vendôme.

The most famous case is that of Germany in 1923. The war had been paid for by loans, and the young republic covered its deficits with the printing press; when French and Belgian troops occupied the Ruhr in January because of delayed reparations, the government supported the strikers with new notes. In November a dollar cost 4.2 trillion marks. Workers were paid daily, or even twice a day, and hurried to the shops with baskets. More than a hundred printing firms worked for the central bank, and the highest note bore the figure of one hundred trillion. Savings and war bonds became worthless, whereas debtors and owners of real estate gained. The Rentenmark, introduced on 15 November 1923 by Hans Luther and Hjalmar Schacht and secured in theory by a mortgage on all land, stopped the decay at the rate of one to a trillion.

Still worse was Hungary in 1946. In July prices doubled every fifteen hours, and a note of one hundred quintillion pengő was put into circulation, the largest denomination that has ever been used; the forint replaced it on 1 August. In Greece prices had doubled every four days or so in October 1944 under the German occupation. Yugoslavia reached a monthly rate of 313 million per cent in January 1994. In Zimbabwe, where white farmers had been driven from their land after 2000 and output had shrunk, a note for a hundred trillion dollars appeared in January 2009, shortly before the country gave up its currency in favour of the American dollar. Venezuela suffered from 2016 to 2021. Peter Bernholz, a Swiss economist, concluded from the study of thirty cases that all of them had been caused by large deficits which governments financed by creating money.

Several explanations compete. The quantity theory, put into an equation by Irving Fisher of Yale in 1911, states that the stock of money multiplied by its velocity equals prices multiplied by transactions. Milton Friedman summed up his views in the sentence that inflation is always and everywhere a monetary phenomenon. Keynesians distinguish demand-pull inflation, which arises if total spending exceeds what can be produced, from cost-push inflation due to dearer oil or higher wages. William Phillips, a New Zealander who had hunted crocodiles and constructed a hydraulic model of the economy, found in 1958 that British wages from 1861 to 1957 had risen faster when unemployment was low. Friedman and Edmund Phelps predicted ten years later that such a trade-off would vanish as soon as people came to expect inflation, and the 1970s proved them right.

Moderate inflation harms some and helps others. Pensioners and savers with fixed incomes lose, and so do lenders, unless the interest rate contains compensation; those in debt, the largest of whom is often the state, profit. Shops have to print new price lists, which are called menu costs, and people who try to hold little cash must go to the bank more often, which is known as shoe-leather cost. Taxes rise if the brackets are not adjusted. Deflation is feared even more, since buyers wait for lower prices and debts become heavier; in the United States prices fell by about a quarter between 1929 and 1933, and Japan had a mild form for most of the years from 1999 to 2012. Some contracts are indexed, that is, tied to the price level. Massachusetts paid its soldiers as early as 1780 with notes whose value depended on the price of corn, beef, wool and leather.

Central banks are the guardians of stable money. Paul Volcker, chairman of the Federal Reserve from August 1979, restricted the supply so sharply that interest rates climbed to about twenty per cent and a recession followed; inflation, which had been above 14 per cent in 1980, was down to about 3 per cent in 1983. Angry builders sent him pieces of wood on which they had written their complaints. New Zealand was the first country to prescribe a target to its bank, by a law of 1989, and aimed at zero to two per cent. Britain followed in 1992, while the European Central Bank, which opened at Frankfurt in 1998, has pursued two per cent since 2021 after a long time of "below, but close to" that figure. Prices rose steeply again in 2022, when supply chains had been disrupted by the pandemic and Russia had attacked Ukraine; in the euro area the peak was 10.6 per cent in October.

? What is a fall in the purchasing power of money called?
= Inflation
@ Inflation is a lasting rise in the general level

? What does disinflation mean?
= prices rise more slowly than before | only that prices rise more slowly than before
@ disinflation means only that prices rise more slowly than before

? To whom is the word stagflation attributed?
= Iain Macleod | the British politician Iain Macleod
@ attributed to the British politician Iain Macleod

? How much must prices rise in a month to be called hyperinflation?
= more than fifty per cent
@ go up by more than fifty per cent

? What did inflation refer to in America in the nineteenth century?
= an increase in the amount of paper money | increase in the amount of paper money
@ to an increase in the amount of paper money

? What is the inflation rate usually measured by?
= a consumer price index | consumer price index
@ usually measured by a consumer price index

? what is the basket of goods supposed to reflect
= the spending of an average household | spending of an average household
@ reflects the spending of an average household

? Which things have been taken out of the British basket?
= corsets, tinned fruit and video recorders
@ corsets, tinned fruit and video recorders have disappeared

? By how much did the American index overstate inflation?
= 1.1 percentage points a year | 1.1 percentage points
@ overstate inflation by 1.1 percentage points a year

? What does core inflation leave out?
= food and energy
@ Core inflation leaves out food and energy

? What was the Roman denarius made of under Augustus?
= almost pure silver | silver
@ denarius was almost pure silver under Augustus

? Since when has China had paper money?
= the eleventh century | eleventh century
@ paper money from the eleventh century

? To which city did the silver of Mexico and Peru come?
= Seville
@ silver poured into Seville

? What did Martín de Azpilcueta explain in 1556?
= money, like any commodity, is worth less where it is abundant
@ money, like any commodity, is worth less where it is abundant

? Whose bank collapsed in 1720?
= John Law | the Scotsman John Law
@ the bank of the Scotsman John Law collapsed

? What were the assignats secured by?
= church lands
@ on the security of church lands

? How did Germany pay for the war?
= by loans | loans
@ The war had been paid for by loans

? Why was the Ruhr occupied?
= because of delayed reparations | delayed reparations
@ in January because of delayed reparations

? How many marks did you need for a dollar in November 1923?
= 4.2 trillion | 4.2 trillion marks
@ a dollar cost 4.2 trillion marks

? How often were workers paid?
= daily, or even twice a day | daily
@ paid daily, or even twice a day

? Who gained from the German inflation?
= debtors and owners of real estate
@ whereas debtors and owners of real estate gained

? The Rentenmark was introduced by whom?
= Hans Luther and Hjalmar Schacht
@ by Hans Luther and Hjalmar Schacht

? How quickly did prices double in Hungary in July 1946?
= every fifteen hours
@ prices doubled every fifteen hours

? What currency replaced the pengő?
= the forint | forint
@ the forint replaced it

? Which country had a monthly rate of 313 million per cent?
= Yugoslavia
@ Yugoslavia reached a monthly rate

? Who was driven from their land in Zimbabwe?
= white farmers
@ where white farmers had been driven

? What caused all thirty cases studied by Bernholz?
= large deficits which governments financed by creating money | large deficits
@ large deficits which governments financed by creating money

? Who put the quantity theory into an equation?
= Irving Fisher | Irving Fisher of Yale
@ put into an equation by Irving Fisher of Yale

? When does demand-pull inflation arise?
= if total spending exceeds what can be produced
@ if total spending exceeds what can be produced

? What nationality was William Phillips?
= New Zealander | a New Zealander
@ William Phillips, a New Zealander who

? What did Friedman and Phelps predict?
= such a trade-off would vanish as soon as people came to expect inflation | such a trade-off would vanish
@ such a trade-off would vanish as soon as people came to expect inflation

? Which people lose by inflation?
= Pensioners and savers with fixed incomes | Pensioners and savers
@ Pensioners and savers with fixed incomes lose

? What are menu costs?
= Shops have to print new price lists | print new price lists
@ Shops have to print new price lists

? Why is deflation feared?
= buyers wait for lower prices and debts become heavier | since buyers wait for lower prices and debts become heavier
@ since buyers wait for lower prices and debts become heavier

? Whom did Massachusetts pay with indexed notes?
= its soldiers | soldiers
@ Massachusetts paid its soldiers

? How high did interest rates go under Volcker?
= about twenty per cent | twenty per cent
@ interest rates climbed to about twenty per cent

? Which country was first to set a target for its bank?
= New Zealand
@ New Zealand was the first country

? Where is the European Central Bank?
= Frankfurt
@ which opened at Frankfurt in 1998

? How high was inflation in the euro area at its peak?
= 10.6 per cent
@ the peak was 10.6 per cent

~ What did the construction trade mail to the man in charge of interest?
= pieces of wood | pieces of wood on which they had written their complaints
@ Angry builders sent him pieces of wood on which they had written their complaints

~ Which reptiles had the author of the curve chased in his youth?
= crocodiles
@ who had hunted crocodiles

~ How did revolutionaries show that no more paper would be made?
= the printing plates were publicly broken | printing plates were publicly broken
@ the printing plates were publicly broken

~ What expression describes the trouble of running for banknotes too often?
= shoe-leather cost
@ which is known as shoe-leather cost

~ Which foreign money did the African state adopt?
= American dollar | the American dollar
@ in favour of the American dollar

~ What did emperors do to fill their empty treasury?
= debased the coinage
@ Rulers of antiquity debased the coinage

~ What shocks drove up the cost of living in the early 2020s?
= supply chains had been disrupted by the pandemic and Russia had attacked Ukraine
@ supply chains had been disrupted by the pandemic and Russia had attacked Ukraine

~ Who often owes more than anybody else?
= the state | state
@ the largest of whom is often the state

! Who introduced the forint?
! When was the consumer price index introduced in Britain?
! How many banks collapsed in Paris in 1720?
! What did Iain Macleod say about deflation?
! What was the highest note of Yugoslavia?
! Why did Schacht oppose the Rentenmark?
! Which president appointed Volcker?
! How much were the pieces of wood worth?
! When did Zimbabwe reintroduce its own currency?
! What inflation target does Japan have?
! How much silver did the denarius contain under Nero?
