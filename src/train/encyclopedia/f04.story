# Central bank
A central bank is a public institution that issues a country's currency, manages its money supply and acts as banker both to the government and to commercial banks. Unlike the latter, it does not seek profit, although it commonly earns one, since it pays no interest on the notes it prints while the bonds it holds against them yield income; this gain is known as seigniorage and is as a rule handed over to the treasury. Most central banks are expected to keep prices stable, and some, such as the Federal Reserve of the United States, must also aim at high employment. Many supervise other banks, run the systems through which payments are settled, and hold reserves of gold and foreign currency with which the exchange rate can be defended.

The oldest institution of the kind is the Riksbank of Sweden, which was set up by parliament in 1668 after the collapse of a private bank whose founder, Johan Palmstruch, had issued the first real banknotes in Europe and more of them than he could redeem. The Bank of England followed in 1694. It was conceived by the Scottish merchant William Paterson as a means of paying for war against France: subscribers lent King William III 1.2 million pounds at eight per cent and were incorporated as a company in return. The Amsterdam exchange bank of 1609 is sometimes mentioned as a forerunner of both, for it provided a reliable unit of account to traders who were confused by hundreds of coins, but it neither lent freely nor printed notes in the modern sense.

During the nineteenth century these companies acquired public duties. Napoleon founded the Bank of France in 1800, and the Bank Charter Act of 1844, carried by Robert Peel, gave the Bank of England what became a monopoly of new notes in England and tied their amount to its gold. That restriction had to be suspended in the panics of 1847, 1857 and 1866, the last of which followed the failure of Overend, Gurney and Company. In his book Lombard Street of 1873 the journalist Walter Bagehot drew the lesson that in a crisis a central bank should lend freely, at a high rate, to sound firms that can offer good security. The maxim is quoted to this day as the definition of a lender of last resort.

The United States did without such a bank for most of its early history. A first one, championed by Alexander Hamilton, existed from 1791 to 1811 and a second from 1816 to 1836, when its charter was allowed to lapse because President Andrew Jackson regarded it as a tool of the rich. A panic in 1907, which was calmed only when the financier J. P. Morgan locked his fellow bankers in his library until they agreed to contribute, persuaded Congress to act. In November 1910 Senator Nelson Aldrich met five experts in secret on Jekyll Island, off the coast of Georgia, to draft a plan, and the Federal Reserve Act was signed by Woodrow Wilson on 23 December 1913. It created twelve regional banks under a board in Washington.

The usual instrument of monetary policy is the short-term interest rate. By buying securities from banks in what are called open market operations, the central bank adds to their reserves and makes borrowing among them cheaper; by selling, it does the reverse. It may also alter the rate at which it lends directly, known in Britain as Bank Rate and in America as the discount rate, or change the fraction of deposits that must be kept in reserve, a method favoured by China but long neglected in the West. Changes act slowly: economists reckon that a year or two passes before a higher rate has its full effect on prices. Milton Friedman, who spoke of long and variable lags, therefore wanted a fixed rule for the growth of money instead of constant adjustment.

Whether politicians should control these decisions has been much disputed. The German Bundesbank, which began work in Frankfurt in 1957, was made independent by law because two inflations within thirty years, the first of which ended in November 1923 with one new mark exchanged for a trillion old ones, had wiped out the savings of the middle class. New Zealand went further in 1989 and obliged its governor, Don Brash, to keep the rise of prices between zero and two per cent, thereby inventing the inflation target, which has since been imitated by dozens of countries. In Britain the Chancellor Gordon Brown gave the Bank of England freedom to set interest rates in May 1997, only days after his party had won the general election. Turkey dismissed several governors between 2019 and 2021 for resisting cuts.

Since January 1999 the countries that use the euro have shared one authority, the European Central Bank, whose seat is in Frankfurt and whose first president was the Dutchman Wim Duisenberg. Decisions are taken by a council made up of six members of the executive board and the governors of the national banks, and to prevent it from becoming unwieldy the latter have taken turns in voting since 2015. In the debt crisis that started in Greece in late 2009, investors doubted whether Spain and Italy could remain in the union, and the yields on their bonds soared. On 26 July 2012 Mario Draghi, the third to hold the presidency, declared in London that the bank would do "whatever it takes", and the markets calmed down without a single bond being bought under the programme that he announced soon afterwards.

When rates cannot fall much below zero, central banks have tried less familiar tools. Japan, whose policy rate was close to nil by 1999, began in March 2001 to purchase government bonds on a large scale, a practice called quantitative easing; after the failure of Lehman Brothers in September 2008 the Federal Reserve and the Bank of England did likewise. Denmark in 2012 and Sweden in 2015 charged banks for holding deposits, so that rates became negative, and the Swiss franc was capped at 1.20 to the euro from 2011 until 15 January 2015, when the sudden removal of the ceiling ruined several brokers. More recently attention has turned to digital money issued directly to the public: the Bahamas introduced the Sand Dollar in October 2020, and China has tested a digital yuan in many of its cities.

? What is the gain a central bank makes called?
= seigniorage
@ this gain is known as seigniorage

? What does the Federal Reserve need to aim for besides stable prices?
= high employment
@ must also aim at high employment

? Why does a central bank normally make a profit?
= it pays no interest on the notes it prints while the bonds it holds against them yield income
@ it pays no interest on the notes it prints while the bonds it holds against them yield income

? Who usually receives the profit of the central bank?
= treasury
@ as a rule handed over to the treasury

~ With what does such an institution protect the value of the currency abroad?
= reserves of gold and foreign currency
@ hold reserves of gold and foreign currency with which

? What is the oldest central bank?
= Riksbank of Sweden | Riksbank
@ The oldest institution of the kind is the Riksbank of Sweden

? Who issued the first true banknotes in Europe?
= Johan Palmstruch
@ whose founder, Johan Palmstruch, had issued

? Why was the Bank of England conceived?
= paying for war against France | war against France
@ as a means of paying for war against France

? What interest did King William III pay on the loan?
= eight per cent
@ lent King William III 1.2 million pounds at eight per cent

? What did the Amsterdam exchange bank provide to merchants?
= reliable unit of account
@ it provided a reliable unit of account to traders

? Who established the Bank of France?
= Napoleon
@ Napoleon founded the Bank of France in 1800

? What did the Bank Charter Act tie the amount of notes to?
= gold | its gold
@ and tied their amount to its gold

? In which years was the limit on notes suspended?
= 1847, 1857 and 1866
@ suspended in the panics of 1847, 1857 and 1866

? What was the occupation of Walter Bagehot?
= journalist
@ the journalist Walter Bagehot drew the lesson

~ Which book explains how the authorities ought to act in a financial emergency?
= Lombard Street
@ In his book Lombard Street of 1873

? Who supported the first bank of the United States?
= Alexander Hamilton
@ A first one, championed by Alexander Hamilton, existed

? How did Jackson see the second bank?
= as a tool of the rich | tool of the rich
@ President Andrew Jackson regarded it as a tool of the rich

? Where did J.P. Morgan lock the bankers up?
= in his library | library
@ locked his fellow bankers in his library

? How many experts did Aldrich meet with on Jekyll Island?
= five
@ Senator Nelson Aldrich met five experts in secret

? When was the Federal Reserve Act signed?
= 23 December 1913
@ was signed by Woodrow Wilson on 23 December 1913

~ Why did lawmakers in Washington finally agree to found a central bank again?
= A panic in 1907 | panic in 1907
@ A panic in 1907, which was calmed only when the financier

? What is the usual tool of monetary policy?
= short-term interest rate
@ The usual instrument of monetary policy is the short-term interest rate

? What is the lending rate of the central bank called in Britain?
= Bank Rate
@ known in Britain as Bank Rate

? What method does China favor?
= change the fraction of deposits that must be kept in reserve
@ change the fraction of deposits that must be kept in reserve

? How long does it take before a higher rate fully affects prices?
= a year or two | year or two
@ a year or two passes before a higher rate has its full effect

? what did Friedman want instead of constant adjustment
= fixed rule for the growth of money | fixed rule
@ wanted a fixed rule for the growth of money

? In what city did the Bundesbank start to work?
= Frankfurt
@ The German Bundesbank, which began work in Frankfurt in 1957

? What happened to the savings of the german middle class?
= wiped out
@ had wiped out the savings of the middle class

? Who was governor of New Zealand's central bank in 1989?
= Don Brash
@ obliged its governor, Don Brash, to keep the rise of prices

? What did New Zealand invent?
= inflation target
@ thereby inventing the inflation target

~ Which politician released the British institution from ministerial control?
= Gordon Brown
@ the Chancellor Gordon Brown gave the Bank of England freedom

? For what reason were governors in Turkey dismissed?
= resisting cuts
@ between 2019 and 2021 for resisting cuts

? Who was the first president of the ECB?
= Wim Duisenberg
@ whose first president was the Dutchman Wim Duisenberg

? Why do governors take turns voting in the ECB council?
= to prevent it from becoming unwieldy
@ to prevent it from becoming unwieldy the latter have taken turns

? What did Draghi say in London?
= whatever it takes | the bank would do "whatever it takes"
@ declared in London that the bank would do "whatever it takes"

~ In which state did the turmoil over public borrowing begin?
= Greece
@ In the debt crisis that started in Greece in late 2009

? What is the practice of buying government bonds on a large scale called?
= quantitative easing
@ a practice called quantitative easing

? What year did Denmark introduce negative rates?
= 2012
@ Denmark in 2012 and Sweden in 2015 charged banks

? What is the name of the digital money of the Bahamas?
= Sand Dollar
@ the Bahamas introduced the Sand Dollar in October 2020

? At what level was the Swiss franc capped against the euro?
= 1.20
@ the Swiss franc was capped at 1.20 to the euro

~ What harm did the abrupt Swiss decision do?
= ruined several brokers
@ the sudden removal of the ceiling ruined several brokers

! Who was the first governor of the Bank of England?

! Why did the Amsterdam exchange bank collapse?

! Who opposed the Bank Charter Act?

! How much money did J. P. Morgan himself contribute in 1907?

! Which senator voted against the Federal Reserve Act?

! When did Don Brash leave office?

! Who was the second president of the European Central Bank?

! How many bonds did Draghi's programme buy?

! What is the inflation target of Sweden?

! In what year did Turkey found its central bank?

! Which country ended quantitative easing first?
