# Prohibition in the United States
Prohibition, the nationwide ban on the manufacture, sale and transport of intoxicating liquor, was in force in the United States from 17 January 1920 to 5 December 1933. It crowned a century of agitation against drink. In 1830 the average American over fifteen had consumed about seven gallons of pure alcohol a year, nearly three times the present quantity, chiefly as whiskey, since farmers beyond the Appalachians found it easier to ship grain in liquid form. The American Temperance Society, established at Boston in 1826 by the preachers Lyman Beecher and Justin Edwards, counted more than a million members within a decade. Maine became the first state to go dry, in 1851, under a law promoted by Neal Dow, the mayor of Portland, and a dozen others imitated it, though most of those statutes were soon repealed.

Women bore much of the burden of drunkenness, and they gave the movement fresh strength. In the winter of 1873 to 1874 bands of them knelt in prayer before saloons at Hillsboro, Ohio, and elsewhere until the owners closed, an outburst out of which came the Woman's Christian Temperance Union. Frances Willard, its president from 1879 until her death in 1898, widened its aims under the motto "Do everything" to include the vote for women, the eight-hour day and prison reform. Carry Nation, nearly six feet tall and the widow of an alcoholic, preferred more direct action: from 1900 she smashed bars in Kansas with a hatchet, was arrested about thirty times, and paid her fines by selling souvenir hatchets and by lecturing.

The decisive organisation was the Anti-Saloon League, founded at Oberlin in Ohio in 1893. Instead of forming a party, as the Prohibition Party had done since 1869 with little success, it supported any candidate of either side who would vote dry, whatever he drank in private. Its strategist Wayne Wheeler, a lawyer who as a boy had been hurt by a drunken farmhand with a hayfork, perfected the method known as pressure politics. An income tax, made possible by the Sixteenth Amendment in 1913, freed the treasury from its dependence on the duty on liquor, which had supplied about a third of federal revenue. The war with Germany did the rest, for most of the great brewers, such as Pabst, Schlitz and Busch, were of German descent, and grain was needed for bread.

Congress submitted the Eighteenth Amendment to the states in December 1917, and Nebraska on 16 January 1919 was the thirty-sixth to ratify it. Only Connecticut and Rhode Island never did so. The details were regulated by the National Prohibition Act, drafted largely by Wheeler but named after Andrew Volstead, a congressman from Minnesota who steered it through the House. President Wilson vetoed it on 27 October 1919, and was overridden at once. It defined as intoxicating anything with more than half a per cent of alcohol, a limit that took even advocates of light wine and beer by surprise. Drinking itself was not forbidden, nor the use of stocks acquired beforehand; the Yale Club in New York laid in enough for fourteen years. Sacramental wine, medical prescriptions and the cider of farmers were exempt.

Enforcement was entrusted to a bureau of the Treasury with some 1,500 agents, ill paid, poorly trained and appointed through political patronage. Two of them in New York, Isidor Einstein and Moe Smith, made more than four thousand arrests with the aid of disguises, posing as gravediggers, fishermen or opera singers, before they were dismissed in 1925, apparently because their fame irritated their chiefs. Mabel Walker Willebrandt, an assistant attorney general, directed prosecutions and had the idea of charging bootleggers with evading taxes on unlawful income, which the Supreme Court upheld in 1927. Maryland never passed a law of its own to support the ban. New York repealed its statute in 1923, leaving the work to federal officers, and courts became so clogged that defendants were offered light fines on "bargain days".

Smuggled drink came from many quarters. Ships anchored beyond the three-mile limit, in what was called Rum Row, and sold to speedboats; Bill McCoy, a boatbuilder from Florida, earned such a reputation for undiluted goods that some trace to him the phrase "the real McCoy". The limit was extended to an hour's steaming in 1924. From Ontario whisky crossed the Detroit River by boat and, in winter, over the ice by car. Government stills poisoned industrial alcohol with methanol so that it should not be drunk, yet criminals redistilled it, often badly, and thousands fell ill or died. In 1930 an adulterated tonic known as Jamaica ginger, or jake, paralysed the feet of tens of thousands. Vineyards sold bricks of pressed grapes with a warning not to dissolve them in water and leave them for three weeks, as they might then ferment.

Speakeasies, illicit bars entered with a password, replaced the saloons, and unlike them were frequented by women as well. New York was reported to have 32,000 of them, about twice the number of its former legal bars. Cocktails became popular because juice and ginger ale disguised the taste of bad gin. Organised crime grew rich. In Chicago Al Capone, born in Brooklyn in 1899, took over the business of Johnny Torrio in 1925 and was thought to earn sixty million dollars a year from beer alone. On 14 February 1929 seven men connected with his rival George Moran were lined up against the wall of a garage by killers in police uniform and shot. Capone was at last convicted in October 1931, not of murder but of evading income tax, and sentenced to eleven years.

Opposition gathered around wealthy families. Pauline Sabin, the first woman on the Republican National Committee, established the Women's Organization for National Prohibition Reform in 1929 and enrolled more than a million members, arguing that the law taught the young contempt for all laws. Pierre du Pont and John Raskob financed the Association Against the Prohibition Amendment, hoping that a tax on beer would allow lower taxes on income. The Depression made the loss of revenue and of jobs intolerable. Franklin Roosevelt, who promised repeal, won the election of 1932, and in April of the next year beer of 3.2 per cent was legalised. The Twenty-first Amendment, the only one ratified by state conventions instead of legislatures, took effect when Utah voted for it. Consumption per head had fallen to about a third at first and had risen again to perhaps two thirds of the old level. Mississippi remained dry until 1966.

? When did Prohibition end?
= 5 December 1933
@ from 17 January 1920 to 5 December 1933

? How much pure alcohol did the average American drink in 1830?
= about seven gallons | seven gallons
@ had consumed about seven gallons of pure alcohol a year

? Why was whiskey made so much by farmers beyond the Appalachians?
= easier to ship grain in liquid form | found it easier to ship grain in liquid form
@ found it easier to ship grain in liquid form

? Where was the American Temperance Society established?
= Boston
@ established at Boston in 1826

? Which state was the first to go dry?
= Maine
@ Maine became the first state to go dry

? What did the women in Hillsboro do in front of the saloons?
= knelt in prayer
@ bands of them knelt in prayer before saloons

? Who was president of the WCTU from 1879?
= Frances Willard
@ Frances Willard, its president from 1879 until her death

? What was Willard's motto?
= Do everything
@ under the motto "Do everything"

? What tool did Carry Nation smash bars with?
= a hatchet | hatchet
@ she smashed bars in Kansas with a hatchet

? how often was Carry Nation arrested
= about thirty times | thirty times
@ was arrested about thirty times

? What was the decisive organisation?
= Anti-Saloon League | the Anti-Saloon League
@ The decisive organisation was the Anti-Saloon League

? What was Wheeler's method known as?
= pressure politics
@ perfected the method known as pressure politics

? What share of federal revenue came from the duty on liquor?
= about a third | a third
@ had supplied about a third of federal revenue

? What was the descent of most of the great brewers?
= German
@ such as Pabst, Schlitz and Busch, were of German descent

? What amendment made an income tax possible?
= Sixteenth Amendment | the Sixteenth Amendment
@ An income tax, made possible by the Sixteenth Amendment in 1913

? Which state was the thirty-sixth to ratify the Eighteenth Amendment?
= Nebraska
@ Nebraska on 16 January 1919 was the thirty-sixth to ratify it

? Which states never ratified the amendment?
= Connecticut and Rhode Island | Only Connecticut and Rhode Island
@ Only Connecticut and Rhode Island never did so

? After whom was the National Prohibition Act named?
= Andrew Volstead
@ but named after Andrew Volstead

? What did President Wilson do with the act?
= vetoed it
@ President Wilson vetoed it on 27 October 1919

? How much alcohol made a drink intoxicating under the law?
= more than half a per cent | half a per cent
@ anything with more than half a per cent of alcohol

? What was exempt from the ban?
= Sacramental wine, medical prescriptions and the cider of farmers
@ Sacramental wine, medical prescriptions and the cider of farmers were exempt

? How many agents did the Treasury's bureau have?
= some 1,500 | 1,500
@ a bureau of the Treasury with some 1,500 agents

? What did Einstein and Smith use to make arrests?
= disguises
@ with the aid of disguises

? Whose idea was it to charge bootleggers with tax evasion?
= Mabel Walker Willebrandt
@ Mabel Walker Willebrandt, an assistant attorney general

? Which state repealed its statute in 1923?
= New York
@ New York repealed its statute in 1923

? What was the place where ships anchored to sell drink called?
= Rum Row
@ in what was called Rum Row

? How did whisky cross the Detroit River in winter?
= over the ice by car | by car
@ in winter, over the ice by car

? What did the government put in industrial alcohol?
= methanol
@ poisoned industrial alcohol with methanol

? What part of the body did jake paralyse?
= the feet | feet
@ paralysed the feet of tens of thousands

? What is a speakeasy?
= illicit bars entered with a password | illicit bars
@ Speakeasies, illicit bars entered with a password

? Why were cocktails popular?
= juice and ginger ale disguised the taste of bad gin
@ because juice and ginger ale disguised the taste of bad gin

? From whom did Capone take over his business?
= Johnny Torrio
@ took over the business of Johnny Torrio in 1925

? What was Capone convicted of?
= evading income tax
@ not of murder but of evading income tax

? Who founded the Women's Organization for National Prohibition Reform?
= Pauline Sabin
@ Pauline Sabin, the first woman on the Republican National Committee

? Until what year did Mississippi stay dry?
= 1966
@ Mississippi remained dry until 1966

~ What childhood experience had marked the League's mastermind?
= hurt by a drunken farmhand with a hayfork | been hurt by a drunken farmhand with a hayfork
@ as a boy had been hurt by a drunken farmhand with a hayfork

~ Why were the two successful detectives apparently sacked?
= their fame irritated their chiefs | because their fame irritated their chiefs
@ apparently because their fame irritated their chiefs

~ How were the gunmen of the Valentine's Day murders dressed?
= in police uniform | police uniform
@ by killers in police uniform and shot

~ What did rich industrialists expect from levies on legal brews?
= lower taxes on income
@ hoping that a tax on beer would allow lower taxes on income

~ Which new customers did the secret taverns attract?
= women
@ were frequented by women as well

~ Which body of well-to-do men had hoarded drink before the ban?
= Yale Club | the Yale Club in New York
@ the Yale Club in New York laid in enough

~ In which way was the repeal approved unlike all other changes to the Constitution?
= by state conventions instead of legislatures | by state conventions
@ the only one ratified by state conventions instead of legislatures

~ How did the axe-wielding crusader get the money for her penalties?
= by selling souvenir hatchets and by lecturing | selling souvenir hatchets
@ by selling souvenir hatchets and by lecturing

! Who killed the seven men in the garage?

! How much did Bill McCoy charge for his liquor?

! Which state voted first for the Twenty-first Amendment?

! How many saloons did Frances Willard smash?

! When did Al Capone die?

! How many votes did the Prohibition Party get in 1869?

! What did Neal Dow do before he became mayor?

! How many people died of Jamaica ginger?

! Who drafted the Twenty-first Amendment?

! What law did Maryland pass to support the ban?
