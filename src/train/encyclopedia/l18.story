# Spanish flu
The influenza pandemic of 1918 to 1920, commonly known as the Spanish flu, infected about a third of mankind, some 500 million people, and killed more of them than the war in whose last year it broke out. Estimates of the dead have been raised again and again: Edwin Jordan, a bacteriologist at Chicago, put them at 21.5 million in 1927, whereas studies of recent decades speak of anything from 17 to 50 million, and a few of 100 million. The name is misleading. Spain, being neutral, had no military censorship, so that its newspapers reported freely when King Alfonso XIII fell ill in May 1918, and readers abroad supposed that the disease had begun there. The Spaniards themselves called it the Soldier of Naples, after a catchy tune from an operetta then playing in Madrid.

Where it started is disputed. A country doctor in Haskell County, Kansas, Loring Miner, described severe cases in the early weeks of 1918 and warned the public health service, and recruits from that county went to Camp Funston, where on 4 March a cook named Albert Gitchell reported sick; within three weeks more than a thousand men lay in hospital. The virologist John Oxford has pointed to the British base at Étaples in northern France, crowded with troops, pigs and geese, at which a purulent bronchitis was observed in the winter of 1916. Others, such as Mark Humphries, suspect northern China, whence some 96,000 labourers were brought across Canada to work behind the Western Front. In any case the first wave, that of spring, was mild and attracted little notice, although it weakened the German offensives.

The second wave was deadly. In the latter half of August 1918 it erupted almost at once in three ports on different continents, Brest, Freetown and Boston. At Camp Devens near the last of these, so many soldiers died that special trains were needed to take away the bodies; William Welch, the most eminent pathologist in the country, looked at blue, swollen lungs and said that this must be some new kind of infection or plague. October was the worst month in American history, with about 195,000 deaths. A third wave came early in 1919, reached Australia, which had kept the virus out by strict maritime quarantine, and struck delegates at the peace conference in Paris, President Wilson among them. Isolated places such as American Samoa, whose governor, John Poyer, shut the harbour, escaped entirely.

Unlike ordinary influenza, which is dangerous chiefly to infants and the old, this strain killed adults in the prime of life; nearly half of the victims were between twenty and forty. One explanation is that the young responded with an excess of immune messengers, a so-called cytokine storm, which flooded their lungs; another holds that people over thirty had been exposed in childhood to a related virus, before the Russian flu of 1889 introduced a different one. Patients turned a dusky blue, a sign called heliotrope cyanosis, and bled from nose and ears. Most, however, died of bacterial pneumonia that followed after some days, against which there were no antibiotics. Pregnant women were at especially high risk: in some hospitals more than a quarter of those who fell ill were lost.

Cities reacted in different ways. In Philadelphia the health director, Wilmer Krusen, permitted a Liberty Loan parade on 28 September 1918, attended by 200,000 people; within three days every hospital bed was taken, and within six weeks some 12,000 inhabitants were dead. St. Louis, by contrast, closed schools, churches and theatres two days after its first civilian cases, on the advice of Max Starkloff, and suffered half the mortality. In San Francisco masks of gauze were compulsory, and those who refused, nicknamed mask slackers, were fined five dollars or jailed; an Anti-Mask League, chaired by the lawyer Emma Harrington, held a meeting of two thousand in January 1919. New York staggered the opening hours of shops and factories to relieve the underground railway. Spitting was prosecuted, and in Arizona shaking hands was forbidden for a time.

Physicians were helpless because they looked for the wrong germ. Richard Pfeiffer, a pupil of Robert Koch, had isolated in 1892 a bacillus that he took to be the cause, and vaccines prepared from it were useless. Aspirin was given in quantities now known to be poisonous, up to thirty grams a day, and may itself have killed; other remedies were quinine, whisky, mustard plasters and onions. Nurses were in greater demand than doctors, of whom many had been called up. That the agent passed through filters too fine for bacteria was suggested in 1918 by Charles Nicolle and Charles Lebailly in Tunis, but only in 1933 did Wilson Smith, Christopher Andrewes and Patrick Laidlaw in London transmit the human virus to ferrets. One of the animals sneezed on Smith, who duly caught the disease.

Losses were most terrible in poor countries. India, where the infection arrived at Bombay by ship in the last days of May and was worsened by a failed monsoon, lost at least twelve million people, and the rivers were choked with corpses because firewood for cremation ran out. In Western Samoa, then ruled by New Zealand, the steamer Talune was allowed to land sick passengers on 7 November 1918, and about 22 per cent of the inhabitants perished; the administrator, Robert Logan, had declined an offer of help from the neighbouring American islands. Some Inuit settlements were wiped out, and at Brevig Mission in Alaska seventy-two of eighty adults died within five days. Among well-known victims were the painter Egon Schiele, the sociologist Max Weber, the poet Guillaume Apollinaire and Friedrich Trump, grandfather of a later president.

For a long time the catastrophe was strangely forgotten; the historian Alfred Crosby, who in 1976 wrote the first thorough account of it, noted that it occupied less room in textbooks than far smaller events. Its heirs include the ministries of health founded in several countries, socialised medicine in Soviet Russia, and the permanent influenza watch later taken over by the World Health Organization. In 1951 a Swedish student, Johan Hultin, dug up bodies from the frozen ground at Brevig Mission but could not revive the virus. He went back in 1997, aged seventy-two, with his wife's garden shears, and removed the lungs of a stout woman he called Lucy, whose fat had preserved them. From these samples Jeffery Taubenberger completed the sequence of all eight genes in 2005, proving it to be an H1N1 strain derived from birds, and a team led by Terrence Tumpey rebuilt it in Atlanta.

? What share of mankind was infected by the Spanish flu?
= about a third | a third
@ infected about a third of mankind

? How many deaths did Edwin Jordan estimate?
= 21.5 million
@ put them at 21.5 million in 1927

? Why did Spanish newspapers report freely about the flu?
= Spain, being neutral, had no military censorship | had no military censorship
@ Spain, being neutral, had no military censorship

? What did Spaniards call the disease?
= Soldier of Naples | the Soldier of Naples
@ The Spaniards themselves called it the Soldier of Naples

? Which king fell ill in May 1918?
= Alfonso XIII | King Alfonso XIII
@ when King Alfonso XIII fell ill in May 1918

? Who was the doctor in Haskell County?
= Loring Miner
@ Haskell County, Kansas, Loring Miner, described severe cases

? What was Albert Gitchell's job?
= cook | a cook
@ a cook named Albert Gitchell reported sick

? What did John Oxford point to as the place of origin?
= the British base at Étaples | British base at Étaples in northern France
@ pointed to the British base at Étaples in northern France

? What animals were kept at Étaples?
= pigs and geese
@ crowded with troops, pigs and geese

? How many labourers were brought from China?
= some 96,000 | 96,000
@ whence some 96,000 labourers were brought across Canada

? How was the first wave?
= mild
@ that of spring, was mild and attracted little notice

? In which three ports did the second wave break out?
= Brest, Freetown and Boston
@ three ports on different continents, Brest, Freetown and Boston

? What did William Welch say about the disease?
= this must be some new kind of infection or plague
@ said that this must be some new kind of infection or plague

? How had Australia kept the virus out?
= by strict maritime quarantine | strict maritime quarantine
@ had kept the virus out by strict maritime quarantine

? which governor shut the harbour
= John Poyer
@ whose governor, John Poyer, shut the harbour

? How old were nearly half of the victims?
= between twenty and forty
@ nearly half of the victims were between twenty and forty

? What is an excess of immune messengers called?
= cytokine storm | a so-called cytokine storm
@ an excess of immune messengers, a so-called cytokine storm

? What did most patients die of?
= bacterial pneumonia
@ Most, however, died of bacterial pneumonia

? What was the blue colour of patients called?
= heliotrope cyanosis
@ a sign called heliotrope cyanosis

? What kind of event did Krusen permit on 28 September?
= a Liberty Loan parade | Liberty Loan parade
@ permitted a Liberty Loan parade on 28 September 1918

? What did St. Louis close?
= schools, churches and theatres
@ closed schools, churches and theatres two days after

? What were people called who refused to wear masks?
= mask slackers
@ those who refused, nicknamed mask slackers

? The Anti-Mask League was chaired by whom?
= Emma Harrington | the lawyer Emma Harrington
@ chaired by the lawyer Emma Harrington

? Where was it forbidden to shake hands?
= Arizona
@ in Arizona shaking hands was forbidden for a time

? What did Pfeiffer isolate in 1892?
= a bacillus | bacillus
@ had isolated in 1892 a bacillus

? How much aspirin was given per day?
= up to thirty grams | thirty grams
@ up to thirty grams a day

? To what animals was the human virus transmitted in 1933?
= ferrets
@ transmit the human virus to ferrets

? How did Wilson Smith catch the disease?
= One of the animals sneezed on Smith | sneezed on Smith
@ One of the animals sneezed on Smith

? How many people did India lose at least?
= twelve million | at least twelve million
@ lost at least twelve million people

? What was the name of the ship that brought the flu to Western Samoa?
= Talune | the steamer Talune
@ the steamer Talune was allowed to land sick passengers

? What percentage of the people of Western Samoa died?
= about 22 | 22 | about 22 per cent
@ about 22 per cent of the inhabitants perished

? Who was the sociologist that died of the flu?
= Max Weber
@ the sociologist Max Weber

? When did Alfred Crosby write his account?
= 1976
@ who in 1976 wrote the first thorough account

? What tool did Hultin take with him in 1997?
= his wife's garden shears | garden shears
@ with his wife's garden shears

? What strain was the virus shown to be?
= H1N1 | an H1N1 strain derived from birds
@ proving it to be an H1N1 strain derived from birds

? Where did Tumpey's team rebuild the virus?
= Atlanta
@ a team led by Terrence Tumpey rebuilt it in Atlanta

~ What kept the Alaskan woman's organs in good condition?
= fat
@ whose fat had preserved them

~ Why did the waterways of the subcontinent fill with the dead?
= firewood for cremation ran out | because firewood for cremation ran out
@ because firewood for cremation ran out

~ What did the biggest American city do against crowding in the subway?
= staggered the opening hours of shops and factories
@ New York staggered the opening hours of shops and factories

~ Which artist fell prey to the epidemic?
= Egon Schiele | the painter Egon Schiele
@ the painter Egon Schiele

~ What penalty awaited citizens with uncovered faces?
= fined five dollars or jailed | were fined five dollars or jailed
@ were fined five dollars or jailed

~ Which statesman caught the illness while peace was being negotiated?
= President Wilson
@ President Wilson among them

~ Which official turned away assistance from a nearby territory?
= Robert Logan | the administrator, Robert Logan
@ the administrator, Robert Logan, had declined an offer of help

~ What military undertakings suffered from the early outbreak?
= German offensives | the German offensives
@ although it weakened the German offensives

! In which year did King Alfonso XIII die of the flu?

! Who wrote the tune called the Soldier of Naples?

! How many people died in St. Louis?

! What was Lucy's real name?

! How many people died in American Samoa?

! What did Pfeiffer's vaccines cost?

! Who chaired the Liberty Loan parade in Philadelphia?

! How old was Albert Gitchell when he fell ill?

! Who discovered antibiotics?

! In what year was the permanent influenza watch set up?
