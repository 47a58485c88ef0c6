# Newspaper publishing
A newspaper is a publication that appears at short, regular intervals, usually daily or weekly, and reports current events to the general public. Scholars commonly name four marks: it is accessible to everybody, appears periodically, is up to date, and is open to every sort of subject. Handwritten forerunners existed long before print. The Acta Diurna, begun at the order of Julius Caesar in 59 BC, were posted in the forum of Rome and gave the results of trials, births and deaths; the imperial court of China circulated a gazette called dibao among officials; and in the sixteenth century merchants at Venice paid for avvisi, news sheets that could be had for a small coin, the gazetta, from which the word gazette is generally derived. The house of Fugger at Augsburg collected some 16,000 such letters, most of which are now kept in Vienna.

The first printed newspaper was the Relation of Johann Carolus, a bookbinder in Strasbourg who had copied news by hand for rich subscribers and in 1605 bought a press because it was quicker. Wolfenbüttel followed with the Aviso in 1609, and the first daily, the Einkommende Zeitungen of Timotheus Ritzsch, was published at Leipzig in 1650. Amsterdam sent out the earliest sheets in English and French in 1620, and at Paris the physician Théophraste Renaudot founded La Gazette in May 1631 under the protection of Cardinal Richelieu, who sometimes wrote for it himself. Sweden's Post- och Inrikes Tidningar, established in 1645 by Queen Christina, is reckoned the oldest still in existence, although it has appeared only on the internet since 2007. London's first daily, the Courant of Elizabeth Mallet, began on 11 March 1702 and consisted of one page.

Governments were quick to interfere. In England printing required a licence until 1695, and a stamp tax, introduced in 1712 and raised to fourpence in 1815, kept papers out of the hands of the poor, which was its purpose; Henry Hetherington sold the unstamped Poor Man's Guardian in defiance of it and was twice imprisoned. The campaigners named it a tax on knowledge, and it was removed in 1855. In New York the German-born printer John Peter Zenger was accused of libel for attacks on Governor William Cosby, but in August 1735 his lawyer, Andrew Hamilton, persuaded the jury that truth should be a defence, and he was acquitted. Sweden passed the first law on the freedom of the press in 1766, at the instance of the clergyman Anders Chydenius, and the First Amendment to the American constitution followed in 1791.

Machines made mass circulation possible. On 29 November 1814 The Times of London was printed by steam on a press of Friedrich Koenig, a German, which delivered 1,100 sheets an hour, four or five times as many as a hand press; the owner, John Walter, had it erected in secret for fear of his workmen. The rotary press of Richard Hoe, installed at the Philadelphia Public Ledger in 1847, put the type on a cylinder, and William Bullock fed his machine of 1865 from a continuous roll of paper, only to die two years later of an injury caused by one of his own presses. Paper itself became cheap when wood pulp, ground by a method that Friedrich Keller had found in 1843, took the place of rags. The Linotype of Ottmar Mergenthaler, first used at the New York Tribune in July 1886, cast whole lines of type in hot metal.

On 3 September 1833 Benjamin Day launched the New York Sun at a price of one cent, when others cost six, and had boys sell it in the streets. It lived on advertisements and on crime, and in August 1835 it amused the town with a series on bat-like men discovered on the moon. Émile de Girardin applied the same principle to La Presse in Paris in July 1836, halving the subscription and adding novels in instalments. James Gordon Bennett of the Herald invented the interview and the financial page. At the end of the century Joseph Pulitzer's World and William Randolph Hearst's Journal contended for readers with huge headlines and comic strips, one of which, the Yellow Kid, drawn by Richard Outcault, gave its name to yellow journalism. Adolph Ochs, who bought the failing New York Times in 1896 for 75,000 dollars, chose the opposite course.

No paper can have reporters everywhere, and so agencies arose. Charles-Louis Havas opened his bureau in Paris in 1835, and two of his employees, Bernhard Wolff and Julius Reuter, set up firms in Berlin in 1849 and in London in 1851. Reuter had begun by bridging a gap in the telegraph between Aachen and Brussels with carrier pigeons. In 1870 the three divided the world among themselves. The Associated Press, a cooperative, was formed by newspapers of New York in 1846 in order to share the cost of news from the war with Mexico. William Howard Russell of The Times, sent to the Crimea in 1854, exposed the neglect of the wounded in letters that helped to bring down the cabinet of Lord Aberdeen, and he is often regarded as the first modern war correspondent. The inverted pyramid, which puts the chief facts first, is ascribed to the unreliability of the wires.

In Britain Alfred Harmsworth, later Lord Northcliffe, founded the Daily Mail on 4 May 1896 as a newspaper for busy men at a halfpenny, and it reached a million copies during the Boer War. His Daily Mirror, intended in 1903 to be written by women for women, failed in that form and was turned into a picture paper within months. Japan's Yomiuri Shimbun, established in 1874, sold more than ten million copies a day at its height, the largest figure in the world, thanks to delivery at the door by local agents and to the baseball team that its owner, Matsutaro Shoriki, created in 1934. The tabloid is half the size of a broadsheet and was named after a brand of compressed pills. Rupert Murdoch moved his London titles overnight to Wapping in January 1986 and dismissed some 5,500 printers, who had struck against computers; their resistance collapsed after a year.

Investigations have given the press its proudest moments. Ida Tarbell's history of Standard Oil, and two generations later the reports of Bob Woodward and Carl Bernstein in the Washington Post on a burglary at the Watergate building in June 1972, brought down a trust and a president; their chief source, known as Deep Throat, was revealed in 2005 to be Mark Felt, the second man in the FBI. The internet has since carried off the classified advertisements, from which American papers had drawn a third of their income, to free sites such as Craigslist, begun in 1995. Advertising revenue in the United States fell from 49 billion dollars in 2005 to less than ten in 2020, and over two thousand titles, mostly weeklies, closed, leaving what are called news deserts. The New York Times, which introduced a paywall in March 2011, has more than ten million subscribers, nearly all of them digital.

? How many marks of a newspaper do scholars name?
= four
@ Scholars commonly name four marks

? Who ordered the Acta Diurna?
= Julius Caesar
@ begun at the order of Julius Caesar in 59 BC

? What was the dibao?
= gazette
@ circulated a gazette called dibao among officials

? Where does the word gazette come from?
= a small coin, the gazetta | small coin
@ had for a small coin, the gazetta

? How many letters did the Fuggers collect?
= some 16,000 | 16,000
@ collected some 16,000 such letters

~ Which citizens on the lagoon bought early bulletins?
= merchants
@ merchants at Venice paid for avvisi

? Who published the first printed newspaper?
= Johann Carolus
@ the Relation of Johann Carolus, a bookbinder in Strasbourg

? Why did Carolus buy a press?
= it was quicker
@ in 1605 bought a press because it was quicker

? What was the first daily newspaper?
= Einkommende Zeitungen
@ the first daily, the Einkommende Zeitungen of Timotheus Ritzsch

? What was Renaudot's profession?
= physician
@ at Paris the physician Théophraste Renaudot founded

? When did London's first daily begin?
= 11 March 1702
@ the Courant of Elizabeth Mallet, began on 11 March 1702

~ Which churchman contributed articles to a French weekly?
= Cardinal Richelieu
@ Cardinal Richelieu, who sometimes wrote for it himself

~ In what form does the most venerable surviving title reach its readers?
= on the internet | only on the internet
@ although it has appeared only on the internet since 2007

? Until when did printing need a licence in England?
= 1695
@ In England printing required a licence until 1695

? What was the purpose of the stamp tax?
= kept papers out of the hands of the poor
@ kept papers out of the hands of the poor, which was its purpose

? Who sold the Poor Man's Guardian?
= Henry Hetherington
@ Henry Hetherington sold the unstamped Poor Man's Guardian

? What was John Peter Zenger accused of?
= libel
@ was accused of libel for attacks on Governor William Cosby

? Which country passed the first law on freedom of the press?
= Sweden
@ Sweden passed the first law on the freedom of the press

? Was Zenger found guilty?
= he was acquitted | acquitted
@ truth should be a defence, and he was acquitted

~ Which pastor pushed through the liberty of printing in Scandinavia?
= Anders Chydenius
@ at the instance of the clergyman Anders Chydenius

? Who made the steam press used by The Times?
= Friedrich Koenig
@ by steam on a press of Friedrich Koenig, a German

? How many sheets an hour did the steam press deliver?
= 1,100
@ which delivered 1,100 sheets an hour

? Why was the press erected in secret?
= for fear of his workmen | fear of his workmen
@ had it erected in secret for fear of his workmen

? What replaced rags in paper?
= wood pulp
@ wood pulp, ground by a method that Friedrich Keller

? What did the Linotype cast?
= whole lines of type | whole lines of type in hot metal
@ cast whole lines of type in hot metal

~ Whose own invention cost him his life?
= William Bullock
@ William Bullock fed his machine of 1865 from a continuous roll

? What did the New York Sun cost?
= one cent
@ launched the New York Sun at a price of one cent

? who sold the Sun in the streets
= boys
@ had boys sell it in the streets

? What did the Sun's series of August 1835 describe?
= bat-like men discovered on the moon
@ a series on bat-like men discovered on the moon

? What did Girardin add to La Presse?
= novels in instalments | novels
@ halving the subscription and adding novels in instalments

? Who invented the interview?
= James Gordon Bennett
@ James Gordon Bennett of the Herald invented the interview

? What is yellow journalism named after?
= Yellow Kid | the Yellow Kid
@ the Yellow Kid, drawn by Richard Outcault

? How much did Ochs pay for the New York Times?
= 75,000 dollars
@ bought the failing New York Times in 1896 for 75,000 dollars

~ Which two tycoons fought over the audience with sensational titles and cartoons?
= Joseph Pulitzer's World and William Randolph Hearst's Journal
@ Joseph Pulitzer's World and William Randolph Hearst's Journal contended

? In what year did Havas open his bureau?
= 1835
@ Charles-Louis Havas opened his bureau in Paris in 1835

? How did Reuter bridge the gap in the telegraph?
= carrier pigeons | with carrier pigeons
@ between Aachen and Brussels with carrier pigeons

? Why was the Associated Press formed?
= to share the cost of news from the war with Mexico | share the cost of news
@ in order to share the cost of news from the war with Mexico

? Where was William Howard Russell sent in 1854?
= Crimea
@ William Howard Russell of The Times, sent to the Crimea

? What does the inverted pyramid do?
= puts the chief facts first
@ The inverted pyramid, which puts the chief facts first

~ What did the first reporter at the front uncover?
= neglect of the wounded
@ exposed the neglect of the wounded in letters

? Who founded the Daily Mail?
= Alfred Harmsworth | Lord Northcliffe
@ In Britain Alfred Harmsworth, later Lord Northcliffe, founded

? What was the Daily Mirror turned into?
= picture paper
@ was turned into a picture paper within months

? Which newspaper had the largest circulation in the world?
= Yomiuri Shimbun
@ Japan's Yomiuri Shimbun, established in 1874

? What was the tabloid named after?
= brand of compressed pills
@ was named after a brand of compressed pills

? How many printers did Murdoch dismiss?
= some 5,500 | 5,500
@ dismissed some 5,500 printers

~ Which sporting venture boosted sales in Tokyo?
= baseball team
@ the baseball team that its owner, Matsutaro Shoriki, created

? Who was Deep Throat?
= Mark Felt
@ was revealed in 2005 to be Mark Felt

? What did the internet take away from newspapers?
= classified advertisements
@ has since carried off the classified advertisements

? When did the New York Times introduce its paywall?
= March 2011
@ which introduced a paywall in March 2011

? What are places without newspapers called?
= news deserts
@ leaving what are called news deserts

~ What did the journalist who wrote about an oil company help to destroy?
= trust | a trust
@ brought down a trust and a president

! When did the Acta Diurna cease to be posted?

! Who bought the Relation after Carolus died?

! How much did Elizabeth Mallet's Courant cost?

! How long was Henry Hetherington in prison?

! Who was the judge in the trial of John Peter Zenger?

! Who wrote the Sun's series about the moon?

! When did Pulitzer sell the World?

! What year did Wolff's agency close?

! Why did the Poor Man's Guardian support the stamp tax?

! How many copies did the Daily Mirror sell in 1903?

! Who owns Craigslist?
