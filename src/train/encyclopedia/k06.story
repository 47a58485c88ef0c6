# Statistics
Statistics is the science of collecting, arranging and interpreting data, and of drawing conclusions from them in spite of uncertainty. Descriptive statistics summarizes what has been observed by means of tables, diagrams and a few characteristic numbers, while inferential statistics passes from a sample to the larger population from which it was taken. The word was coined in Germany: Gottfried Achenwall, a professor at Göttingen, used it in 1749 for the knowledge a statesman needs about the constitution, resources and inhabitants of a country. Not until the end of the century, when the Scottish landowner Sir John Sinclair adopted it in his account of the parishes of Scotland, did it come to mean facts expressed in figures. Sinclair sent questionnaires to more than nine hundred ministers of the church and published their replies in 21 volumes.

Counting people is far older. Egyptian and Chinese rulers had lists drawn up for taxes and military service, and in Rome the censors held a census every five years at which citizens declared their families and property. William the Conqueror ordered a survey of England in 1085 whose results, completed in the following year, are called Domesday Book, because its verdicts were as final as those of the Last Judgment. The first of the modern regular censuses was taken in Sweden in 1749. The United States, whose constitution requires an enumeration every ten years so that seats in Congress can be distributed, began in 1790 and counted 3.9 million inhabitants. For the census of 1890 Herman Hollerith constructed machines that read punched cards, and his company later became part of IBM.

John Graunt, a London haberdasher, studied the weekly bills of mortality, which had been introduced to warn of the plague, and published his Observations upon them in 1662. He noticed that slightly more boys than girls are born, estimated the population of London at 384,000, far below the current guesses of one or two millions, and drew up the first rough life table. On the recommendation of Charles II he was made a fellow of the Royal Society. His friend William Petty, a physician and surveyor of Ireland, called such reasoning political arithmetic. Edmond Halley, the astronomer, calculated a better table in 1693 from the records of Breslau, a town whose population was fairly stable, and showed how the price of life annuities should depend on age. The English government, however, went on selling them at one price for all.

Graphs are a surprisingly late invention. William Playfair, a Scottish engineer and rather unsuccessful businessman, introduced the line chart and the bar chart in his Commercial and Political Atlas of 1786 and the pie chart in 1801. In 1854 the physician John Snow marked the deaths from cholera in Soho on a map and found them crowded around a pump in Broad Street. Florence Nightingale, who had learned in the Crimean War that far more soldiers died of disease than of wounds, used coloured diagrams shaped like petals in order to persuade the government of the need for sanitation, and in 1858 she became the first woman in the Statistical Society. Charles Joseph Minard, a retired French inspector of bridges, depicted Napoleon's Russian campaign in 1869 by a band that grows thinner as the army shrinks, a drawing still admired today.

The commonest measures of the centre are the mean, which is the sum of the values divided by their number, the median, which stands in the middle when they are put in order, and the mode, the most frequent of them. Incomes are usually described by the median, for a few millionaires raise the mean considerably. How widely the values are scattered is expressed by the standard deviation, a term coined by Karl Pearson in 1893. Many quantities follow approximately the normal distribution, whose curve has the shape of a bell; about 68 per cent of the values lie within one standard deviation of the mean, and about 95 per cent within two. The Belgian astronomer Adolphe Quetelet applied the curve in 1835 to the chest measurements of Scottish soldiers and other human traits, and created the fiction of the average man, in whom he saw an ideal of nature.

Francis Galton, a cousin of Charles Darwin, observed that the sons of very tall fathers are tall, but on the whole less so than their fathers, and named this tendency regression. His measure of the link between two quantities, correlation, was brought into its present form by Pearson, who founded the first university department of statistics at University College London in 1911 and had earlier, in 1900, devised the chi-squared test. Correlation does not prove that one thing causes the other, since both may depend on a third: sales of ice cream rise together with the number of drownings because of hot weather. Sometimes a relation that holds in every group is reversed when the groups are merged. This is Simpson's paradox, of which the admissions to the University of California at Berkeley in 1973 provide the standard example, as women mostly applied to departments that rejected many candidates of either sex.

William Gosset, a chemist at the Guinness brewery in Dublin, had to judge barley and hops from very few measurements. He published his solution in 1908 under the name "Student", because the firm did not allow its employees to reveal secrets. Ronald Fisher, who went to the agricultural station at Rothamsted in 1919 in order to analyse decades of field trials with fertilizers, developed the analysis of variance and insisted that treatments be assigned to plots at random. In The Design of Experiments (1935) he told of a lady who claimed that she could taste whether milk or tea had been poured into the cup first; eight cups were prepared to put her to the test. Jerzy Neyman and Egon Pearson, Karl's son, gave the testing of hypotheses a different basis in 1933, and a bitter feud with Fisher followed.

Sampling makes surveys affordable. In 1936 the magazine Literary Digest, relying on more than two million returned postcards, predicted that Alf Landon would beat Franklin Roosevelt, whereas George Gallup foretold the right winner from about 50,000 interviews. The magazine had drawn its addresses from telephone books and lists of car owners, who were richer than the average voter. Precision depends on the size of the sample much more than on that of the population: about a thousand people chosen at random yield a margin of error of three percentage points. In medicine the randomized trial became the rule after streptomycin had been tested against tuberculosis in Britain in 1948 under the guidance of Austin Bradford Hill. Computers later made possible what had been unthinkable, such as the bootstrap, which Bradley Efron presented in 1979 and which draws new samples again and again from the data themselves.

? What kind of statistics goes from a sample to a population?
= inferential statistics | inferential
@ while inferential statistics passes from a sample

? Where was Achenwall a professor?
= Göttingen
@ Gottfried Achenwall, a professor at Göttingen

? How many volumes did Sinclair publish?
= 21 | 21 volumes
@ published their replies in 21 volumes

? To whom did Sir John Sinclair send his questionnaires?
= ministers of the church | more than nine hundred ministers of the church
@ to more than nine hundred ministers of the church

? What did Egyptian rulers need lists of people for?
= taxes and military service
@ lists drawn up for taxes and military service

? how often was there a census in ancient Rome
= every five years
@ the censors held a census every five years

? Why was it called Domesday Book?
= its verdicts were as final as those of the Last Judgment | because its verdicts were as final as those of the Last Judgment
@ because its verdicts were as final as those of the Last Judgment

? Which country had the first modern regular census?
= Sweden
@ was taken in Sweden in 1749

? How many people did the United States have in 1790?
= 3.9 million
@ counted 3.9 million inhabitants

? What did Hollerith's machines read?
= punched cards
@ constructed machines that read punched cards

? What was John Graunt's trade?
= haberdasher | London haberdasher
@ John Graunt, a London haberdasher

? For what reason had the bills of mortality been introduced?
= to warn of the plague | warn of the plague
@ introduced to warn of the plague

? What was Graunt's estimate for the population of London?
= 384,000
@ the population of London at 384,000

? From which town did Halley take his records?
= Breslau
@ from the records of Breslau

? What did Halley show about life annuities?
= how the price of life annuities should depend on age | price of life annuities should depend on age
@ showed how the price of life annuities should depend on age

? When was the pie chart introduced?
= 1801
@ and the pie chart in 1801

? In which street was the pump that John Snow found?
= Broad Street
@ around a pump in Broad Street

? What were Nightingale's diagrams shaped like?
= petals
@ coloured diagrams shaped like petals

? What campaign did Minard depict?
= Napoleon's Russian campaign
@ depicted Napoleon's Russian campaign

? What is the median?
= stands in the middle when they are put in order | which stands in the middle when they are put in order
@ which stands in the middle when they are put in order

? Who coined the term standard deviation?
= Karl Pearson
@ a term coined by Karl Pearson in 1893

? What percentage of the values is within two standard deviations of the mean?
= 95 per cent | about 95 per cent
@ about 95 per cent within two

? Whose chests were measured?
= Scottish soldiers
@ chest measurements of Scottish soldiers

? What did Galton call the tendency he observed in sons of tall fathers?
= regression
@ named this tendency regression

? What did Pearson devise in 1900?
= chi-squared test | the chi-squared test
@ devised the chi-squared test

? What causes both ice cream sales and drownings to go up?
= hot weather
@ number of drownings because of hot weather

? Which university provides the usual example for Simpson's paradox?
= University of California at Berkeley | the University of California at Berkeley
@ admissions to the University of California at Berkeley

? Why did Gosset write under the name Student?
= the firm did not allow its employees to reveal secrets | because the firm did not allow its employees to reveal secrets
@ because the firm did not allow its employees to reveal secrets

? What did Fisher analyse at Rothamsted?
= decades of field trials with fertilizers | field trials with fertilizers
@ analyse decades of field trials with fertilizers

? How many cups were prepared for the lady?
= eight
@ eight cups were prepared

? Who did the Literary Digest think would win?
= Alf Landon
@ predicted that Alf Landon would beat

? What drug was tested against tuberculosis in 1948?
= streptomycin
@ after streptomycin had been tested

? The bootstrap was presented by whom?
= Bradley Efron
@ which Bradley Efron presented in 1979

~ What did the nurse want officials to invest in?
= sanitation
@ persuade the government of the need for sanitation

~ What skill did a tea drinker boast of?
= she could taste whether milk or tea had been poured into the cup first | could taste whether milk or tea had been poured into the cup first
@ she could taste whether milk or tea had been poured into the cup first

~ What beverage maker employed the man with the pseudonym?
= Guinness | the Guinness brewery
@ a chemist at the Guinness brewery

~ Why was the periodical's sample biased?
= richer than the average voter | who were richer than the average voter
@ who were richer than the average voter

~ Which monarch helped the shopkeeper into a learned body?
= Charles II
@ On the recommendation of Charles II

~ How many respondents give an accuracy of plus or minus three?
= a thousand | about a thousand
@ about a thousand people chosen at random

~ Why is the middle figure preferred when earnings are reported?
= a few millionaires raise the mean considerably | for a few millionaires raise the mean considerably
@ for a few millionaires raise the mean considerably

~ What does American law want a headcount for?
= so that seats in Congress can be distributed | seats in Congress can be distributed
@ so that seats in Congress can be distributed

! When did Achenwall publish his account of Scotland?
! How many people lived in Sweden in 1749?
! In what year did William the Conqueror die?
! Who succeeded Pearson at University College London?
! How many died of cholera in Soho?
! Did the lady pass the test with the cups?
! Why did Gallup predict that Landon would win?
! Who coined the term median?
! Which plant did Fisher prefer for his experiments?
! How many soldiers did Nightingale treat?
