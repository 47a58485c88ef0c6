# Stock exchange
A stock exchange is an organised market on which shares in companies, bonds and similar securities are bought and sold under fixed rules. It does two services: in the primary market firms and governments raise money by issuing new paper, and in the secondary market holders can turn what they own into cash at any moment, without which few people would lend for the long run. Prices are formed by matching orders, either in an auction, in which buyers and sellers meet directly, or through dealers who quote a lower price at which they buy, the bid, and a higher one at which they sell, the ask. The difference between the two, known as the spread, is narrow for shares that are traded often. Brokers act for others in return for a commission and take no risk themselves.

Trade in debts was customary at Venice, Florence and Genoa by the fourteenth century, and at Bruges merchants met in front of an inn kept by a family called Van der Beurze, from whom the word bourse is commonly derived. Antwerp erected a building of its own in 1531, with a courtyard open to merchants of all nations. The first true market in shares arose in Amsterdam, where the Dutch East India Company raised about 6.4 million guilders from the public in 1602 and, instead of repaying subscribers after each voyage, allowed them to sell their part to somebody else. Within a few years there were futures, options and bear raids; Isaac Le Maire, a disgruntled director, organised one in 1609, whereupon the authorities forbade short selling, without much success. Joseph de la Vega described this world in Confusion of Confusions, a dialogue of 1688.

In London brokers were expelled from the Royal Exchange for their noise and gathered in coffee houses, of which Jonathan's in Change Alley, where John Castaing put up lists of prices from 1698, was the most important. The South Sea Company, which had offered to take over the public debt, saw its shares climb from 128 pounds in January 1720 to about a thousand in the summer and lose most of that by the end of the year. Isaac Newton was among those who suffered, and an act passed in June of that year, later called the Bubble Act, made the formation of joint-stock companies difficult until its repeal in 1825. In Paris the simultaneous collapse of the Mississippi scheme of John Law, a Scot who controlled the royal bank, discredited paper money for two generations. The London Stock Exchange adopted its first formal rulebook in 1812.

On 17 May 1792 twenty-four brokers signed the Buttonwood Agreement, named after a plane tree in Wall Street beneath which they are supposed to have met; they promised to deal only with each other and to charge a commission of at least a quarter of one per cent. New York outstripped Philadelphia once the Erie Canal, finished in 1825, had created a supply of bonds. The telegraph, and from 1867 the stock ticker of Edward Calahan, carried quotations at once to every office, and a transatlantic cable tied London and New York together the year before that. In 1896 Charles Dow, a journalist, began to publish the average of twelve industrial shares, among which were American Sugar and General Electric. A seat on the exchange, without which nobody could trade there, was sold for 625,000 dollars in February 1929, a price not reached again until 1994 in spite of inflation.

The fall of October 1929 followed a boom financed with borrowed money, for speculators needed to put down as little as a tenth of the purchase. On 24 October, Black Thursday, nearly thirteen million shares changed hands, and the ticker ran hours late; a pool of bankers sent Richard Whitney to bid for United States Steel above the market, but on the following Tuesday the flood resumed. By July 1932 the Dow Jones average had lost 89 per cent, and it did not regain its peak until November 1954. Congress set up the Securities and Exchange Commission in 1934 with Joseph Kennedy, himself a former speculator, as its first chairman. It required companies to publish audited accounts and outlawed manipulation. Whitney, who as president of the exchange had fought the law, went to Sing Sing prison in 1938 for embezzlement.

For centuries trading took place on a floor, amid shouting and gestures. Toronto introduced a computer for some shares in 1977, and NASDAQ, opened in February 1971 as a network that displayed the quotations of dealers, had no floor at all. London's "Big Bang" of 27 October 1986, part of the policy of Margaret Thatcher, ended fixed commissions and the separation of brokers from jobbers, and the floor emptied within months, since dealing by telephone and screen proved more convenient. Exchanges that had been clubs of members became companies, beginning with Stockholm in 1993, and merged across frontiers: Paris, Amsterdam and Brussels formed Euronext in 2000, and the Intercontinental Exchange of Atlanta, founded by Jeffrey Sprecher to trade electricity, bought the New York Stock Exchange in 2013. Most orders are now sent by programs, some of which hold a position for thousandths of a second.

Computers brought new dangers. On 19 October 1987 the Dow Jones average fell by 22.6 per cent, the largest loss in a single day, when portfolio insurance, a method that sold futures automatically as prices sank, met a lack of buyers. A commission under Nicholas Brady recommended pauses, called circuit breakers, which were adopted in the next year. In the flash crash of 6 May 2010 the index dropped by almost a thousand points and recovered within about half an hour; Navinder Sarao, who traded from his parents' house in Hounslow, west of London, later admitted having placed large orders that he meant to cancel. Knight Capital lost some 440 million dollars in 45 minutes on 1 August 2012 through old code left on one of its servers. A test of the new rules came in March 2020, when trading in New York was halted four times because of the pandemic.

Whether anybody can beat the market is disputed. Louis Bachelier, in a thesis submitted at the Sorbonne in 1900, treated prices as a random walk, and Eugene Fama of Chicago maintained in 1970 that they reflect all available information, so that only new facts, which cannot be foreseen, move them. Robert Shiller objected in 1981 that shares swing far more than the dividends on which their value rests; the two shared the Nobel prize in 2013. John Bogle drew a practical conclusion and launched the first index fund open to the public in August 1976, which merely copied the Standard and Poor's 500 and was mocked as Bogle's Folly, having collected 11 million dollars instead of the 150 million hoped for. The principle has since conquered the industry. By the value of listed companies the largest exchanges are New York, NASDAQ, Shanghai, Tokyo and the National Stock Exchange of India.

? What happens in the primary market?
= firms and governments raise money by issuing new paper
@ in the primary market firms and governments raise money by issuing new paper

? What is the price called at which a dealer buys?
= bid | the bid
@ a lower price at which they buy, the bid

? What is the difference between bid and ask known as?
= spread
@ The difference between the two, known as the spread

? For which shares is the spread narrow?
= traded often | shares that are traded often
@ is narrow for shares that are traded often

~ How do intermediaries get paid for executing a client's wish?
= commission
@ Brokers act for others in return for a commission

? Where does the word bourse come from?
= a family called Van der Beurze | Van der Beurze
@ a family called Van der Beurze, from whom the word bourse

? In what year did Antwerp put up its building?
= 1531
@ Antwerp erected a building of its own in 1531

? How much money did the Dutch East India Company raise?
= about 6.4 million guilders | 6.4 million guilders
@ raised about 6.4 million guilders from the public

? Who organised a bear raid in 1609?
= Isaac Le Maire
@ Isaac Le Maire, a disgruntled director, organised one

? What did the authorities forbid after the raid?
= short selling
@ whereupon the authorities forbade short selling

~ Which book in conversational form portrays early Dutch speculation?
= Confusion of Confusions
@ described this world in Confusion of Confusions

? Why were brokers thrown out of the Royal Exchange?
= for their noise | noise
@ expelled from the Royal Exchange for their noise

? What did John Castaing put up at Jonathan's?
= lists of prices
@ where John Castaing put up lists of prices from 1698

? How high did the South Sea shares climb?
= about a thousand | a thousand
@ to about a thousand in the summer

? What did the South Sea Company offer to do?
= take over the public debt
@ which had offered to take over the public debt

? When was the Bubble Act repealed?
= 1825
@ difficult until its repeal in 1825

~ Which famous scientist got burnt in the frenzy of 1720?
= Isaac Newton
@ Isaac Newton was among those who suffered

~ What did the French lose faith in for decades after a Scot's scheme failed?
= paper money
@ discredited paper money for two generations

? How many brokers signed the Buttonwood Agreement?
= twenty-four
@ twenty-four brokers signed the Buttonwood Agreement

? What is the Buttonwood Agreement named for?
= plane tree in Wall Street | plane tree
@ named after a plane tree in Wall Street

? What let New York outstrip Philadelphia?
= Erie Canal
@ once the Erie Canal, finished in 1825

? who invented the stock ticker
= Edward Calahan
@ the stock ticker of Edward Calahan

? How many shares were in Dow's first average?
= twelve
@ the average of twelve industrial shares

? What was the price of a seat in February 1929?
= 625,000 dollars
@ was sold for 625,000 dollars in February 1929

? How little did speculators have to pay down?
= a tenth of the purchase | tenth
@ as little as a tenth of the purchase

? What day was Black Thursday?
= 24 October
@ On 24 October, Black Thursday

? For which company did Richard Whitney bid?
= United States Steel
@ to bid for United States Steel above the market

? Who was the first head of the SEC?
= Joseph Kennedy
@ with Joseph Kennedy, himself a former speculator

? What did the SEC require companies to do?
= publish audited accounts
@ It required companies to publish audited accounts

? What crime was Whitney jailed for?
= embezzlement
@ went to Sing Sing prison in 1938 for embezzlement

~ When were investors of the late twenties finally back where they had started?
= November 1954
@ it did not regain its peak until November 1954

? When was NASDAQ opened?
= February 1971
@ NASDAQ, opened in February 1971 as a network

? What did the Big Bang end?
= fixed commissions and the separation of brokers from jobbers | fixed commissions
@ ended fixed commissions and the separation of brokers from jobbers

? Which exchange was the first to become a company?
= Stockholm
@ became companies, beginning with Stockholm in 1993

? Which cities' exchanges formed Euronext?
= Paris, Amsterdam and Brussels
@ Paris, Amsterdam and Brussels formed Euronext in 2000

? What was the Intercontinental Exchange founded to trade?
= electricity
@ founded by Jeffrey Sprecher to trade electricity

~ Why did London's trading hall become deserted?
= dealing by telephone and screen proved more convenient
@ since dealing by telephone and screen proved more convenient

? By how much did the Dow fall on 19 October 1987?
= 22.6 per cent
@ the Dow Jones average fell by 22.6 per cent

? What are pauses in trading called?
= circuit breakers
@ recommended pauses, called circuit breakers

? Where did Navinder Sarao trade from?
= his parents' house in Hounslow | his parents' house
@ who traded from his parents' house in Hounslow

? How long did it take Knight Capital to lose 440 million dollars?
= 45 minutes
@ lost some 440 million dollars in 45 minutes

? How often was trading in New York halted in March 2020?
= four times
@ trading in New York was halted four times

~ What was behind the disaster at an American trading house in 2012?
= old code left on one of its servers
@ through old code left on one of its servers

? How did Bachelier treat prices?
= as a random walk | random walk
@ treated prices as a random walk

? What did Robert Shiller say about shares?
= swing far more than the dividends | shares swing far more than the dividends
@ that shares swing far more than the dividends on which

? What was Bogle's fund mocked as?
= Bogle's Folly
@ was mocked as Bogle's Folly

? How much did the first index fund collect?
= 11 million dollars
@ having collected 11 million dollars instead of the 150 million

! How much did Isaac Newton lose in the South Sea Company?

! When did Jonathan's coffee house burn down?

! Who was the second chairman of the Securities and Exchange Commission?

! What commission did London brokers charge before 1986?

! In what year did John Law die?

! How many shares changed hands on 19 October 1987?

! How many years did Navinder Sarao spend in prison?

! What year did the Toronto exchange open?

! Who bought Euronext in 2013?

! What did Eugene Fama say about index funds?

! Which company was the first to be listed on NASDAQ?
