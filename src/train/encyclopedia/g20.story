# Migration of people
Human migration is the movement of people from one place to another with the intention of settling, for good or for a long time, at the new location. The United Nations, which counts as an international migrant anyone living outside the country of birth or nationality for a year or more, estimated their number at 304 million in 2024, or 3.7 per cent of the world's population; a far larger number, perhaps three quarters of a billion, have moved within their own states. Movements are classed as voluntary or forced, permanent or seasonal, and internal or external. The largest single corridor leads from Mexico to the United States, and the latter country harbours more immigrants than any other, followed by Germany and Saudi Arabia.

The first attempt at a theory was made by Ernst Georg Ravenstein, a cartographer of German birth working in London, who drew up his laws of migration between 1885 and 1889 on the basis of British census returns. He observed that most migrants go only a short distance, that each current produces a counter-current, that women are more mobile than men over short distances, and that economic motives prevail. Everett Lee added in 1966 the scheme of push factors, such as unemployment, drought or persecution, and pull factors, such as wages or freedom, between which lie intervening obstacles. Michael Piore argued in Birds of Passage (1979) that rich economies have a permanent need of workers for jobs at the bottom of the scale, which natives shun because they bring no prestige.

Modern humans left Africa in the wave ancestral to all living non-Africans some 50,000 to 70,000 years ago, probably by way of the strait of Bab el-Mandeb or across Sinai. They reached Australia, for which a sea crossing was necessary, at least 50,000 years ago, and Europe about 45,000 years ago, where they met the Neanderthals. The Americas were entered from Siberia over Beringia, a land bridge that was exposed because so much water was locked up in ice sheets; footprints at White Sands in New Mexico, published in 2021, have been dated to between 21,000 and 23,000 years. Farmers from Anatolia began to spread into Europe after 7000 BCE, and herders of the Yamnaya culture followed from the steppe about 3000 BCE, bringing wagons and, in all likelihood, an Indo-European language.

In late antiquity the arrival of the Huns in the lands north of the Black Sea about 375 set the Goths in motion, who begged the emperor Valens to let them cross the Danube and two years later, having been cheated of food by Roman officers, defeated and killed him at Adrianople. Vandals, Alans and Suebi crossed the frozen Rhine, according to tradition on the last day of 406; the first-named went on to Africa in 429 under Gaiseric and took Carthage ten years later. Angles and Saxons settled in Britain, Lombards in Italy from 568, and Slavs in the Balkans. Farther east the Magyars, driven from the steppe by the Pechenegs, occupied the Hungarian plain about 895 under the leadership of Árpád, whose descendants ruled there until 1301.

Forced transfers shaped the modern age. About 12.5 million Africans were embarked for the New World between the sixteenth and the nineteenth century, nearly two million of whom died on the voyage. After abolition, more than a million Indians were shipped as indentured labourers, usually bound for five years, to Mauritius, Trinidad, Guyana, Natal and Fiji, a system that Lord John Russell had feared would prove a new slavery and that was stopped in 1917. Louis XIV's revocation of the Edict of Nantes in 1685 drove out some 200,000 Huguenots, many of them silk weavers and watchmakers, whom Brandenburg, Holland and England received gladly on account of their skills. In the United States the Cherokee were marched west in 1838 along the Trail of Tears, during which about four thousand of some sixteen thousand perished.

Between 1846 and 1940 about 55 million Europeans crossed the Atlantic, a similar number of Indians and southern Chinese went to South-East Asia, and almost as many Russians and Chinese to Siberia and Manchuria. The failure of the potato crop in Ireland, caused by a fungus-like mould, sent more than a million people abroad within some six years from 1845. Steamships cut the passage from five weeks to under two, and fares fell accordingly. Ellis Island in New York, opened on 1 January 1892, when Annie Moore, a girl from Cork, was the first to be registered, admitted over twelve million; about two per cent were turned back, most of them on grounds of disease or likely poverty. The Chinese Exclusion Act of 1882 and the quotas of 1924, which favoured northern Europeans, closed the gates.

The twentieth century has been called the age of the refugee. Fridtjof Nansen, the Norwegian explorer, devised in 1922 an identity paper for stateless Russians that was recognised by some fifty governments. The exchange agreed at Lausanne in 1923 moved 1.2 million Orthodox Christians from Turkey to Greece and about 400,000 Muslims the other way, with religion and not language as the criterion. The partition of India in 1947 uprooted some fifteen million people, and about twelve million Germans fled or were expelled from eastern Europe after 1944. The Geneva Convention of 1951 defines a refugee as someone who has a well-founded fear of persecution; it forbids sending such a person back to danger, a principle known as non-refoulement, and was extended in 1967 beyond Europe. By 2024 the number of the displaced had passed 120 million, Syrians, Sudanese and Ukrainians among the foremost.

Effects are felt at both ends. Remittances, the money that migrants send home, came to over 650 billion dollars for low- and middle-income countries in 2023, more than foreign investment and aid together, and amounted to almost half of the national product in Tajikistan. On the other hand, the departure of doctors and engineers, for which the Royal Society coined the term "brain drain" in 1963, weakens poor states. Germany recruited guest workers, first from Italy in 1955 and from Turkey in 1961, and stopped in 1973 during the oil crisis, whereupon many sent for their families instead of leaving; as the Swiss writer Max Frisch put it, labour had been called for, and human beings came. A study by David Card of the Mariel boatlift, in which 125,000 Cubans landed in Florida in 1980, found hardly any effect on local wages.

? How many international migrants were there in 2024?
= 304 million
@ estimated their number at 304 million in 2024

? What percentage of the world's population are international migrants?
= 3.7 per cent | 3.7
@ or 3.7 per cent of the world's population

? Which is the largest migration corridor?
= from Mexico to the United States
@ leads from Mexico to the United States

? What was Ravenstein's profession?
= cartographer | a cartographer
@ Ernst Georg Ravenstein, a cartographer of German birth

? On what did Ravenstein base his laws?
= British census returns
@ on the basis of British census returns

? What are wages and freedom examples of?
= pull factors
@ pull factors, such as wages or freedom

? Who wrote Birds of Passage?
= Michael Piore
@ Michael Piore argued in Birds of Passage (1979)

? Why do natives avoid jobs at the bottom of the scale?
= they bring no prestige | because they bring no prestige
@ which natives shun because they bring no prestige

? when did humans reach europe
= about 45,000 years ago
@ and Europe about 45,000 years ago

? What was Beringia?
= a land bridge | land bridge
@ from Siberia over Beringia, a land bridge

? How old are the footprints at White Sands?
= between 21,000 and 23,000 years
@ have been dated to between 21,000 and 23,000 years

? What did the Yamnaya herders bring with them?
= wagons and, in all likelihood, an Indo-European language | wagons
@ bringing wagons and, in all likelihood, an Indo-European language

? Whose arrival set the Goths in motion?
= the Huns | Huns
@ the arrival of the Huns in the lands north of the Black Sea

? Where was Valens killed?
= Adrianople
@ defeated and killed him at Adrianople

? Who led the Vandals to Africa?
= Gaiseric
@ went on to Africa in 429 under Gaiseric

? Since when did the Lombards settle in Italy?
= 568 | from 568
@ Lombards in Italy from 568

? By whom were the Magyars driven from the steppe?
= the Pechenegs | Pechenegs
@ driven from the steppe by the Pechenegs

? How many Africans died on the voyage to the New World?
= nearly two million
@ nearly two million of whom died on the voyage

? How long were indentured labourers usually bound?
= five years | for five years
@ usually bound for five years

? What drove the Huguenots out of France?
= Louis XIV's revocation of the Edict of Nantes | revocation of the Edict of Nantes
@ Louis XIV's revocation of the Edict of Nantes in 1685

? Why were Huguenots received gladly?
= on account of their skills | their skills
@ received gladly on account of their skills

? How many Cherokee died on the Trail of Tears?
= about four thousand | four thousand
@ about four thousand of some sixteen thousand perished

? How many Europeans crossed the Atlantic between 1846 and 1940?
= about 55 million | 55 million
@ about 55 million Europeans crossed the Atlantic

? What caused the potato crop to fail?
= a fungus-like mould | fungus-like mould
@ caused by a fungus-like mould

? Who was the first person registered at Ellis Island?
= Annie Moore
@ when Annie Moore, a girl from Cork, was the first to be registered

? What share of arrivals were turned back at Ellis Island?
= about two per cent | two per cent
@ about two per cent were turned back

? Whom did the quotas of 1924 favour?
= northern Europeans
@ which favoured northern Europeans

? What did Nansen devise in 1922?
= an identity paper for stateless Russians | an identity paper
@ devised in 1922 an identity paper for stateless Russians

? What was the criterion for the exchange agreed at Lausanne?
= religion | religion and not language
@ with religion and not language as the criterion

? How does the Geneva Convention define a refugee?
= someone who has a well-founded fear of persecution
@ defines a refugee as someone who has a well-founded fear of persecution

? In what year was the convention extended beyond Europe?
= 1967
@ was extended in 1967 beyond Europe

? What are remittances?
= the money that migrants send home | money that migrants send home
@ Remittances, the money that migrants send home

? Who coined the term brain drain?
= the Royal Society | Royal Society
@ the Royal Society coined the term "brain drain"

? From which country did Germany first recruit guest workers?
= Italy
@ first from Italy in 1955

? What did many guest workers do after 1973 instead of leaving?
= sent for their families
@ many sent for their families instead of leaving

? How many Cubans came to Florida in the Mariel boatlift?
= 125,000
@ in which 125,000 Cubans landed in Florida

~ What natural condition let a waterway in Germany be traversed on foot?
= frozen | the frozen Rhine
@ crossed the frozen Rhine

~ What misdeed by imperial soldiers turned the newcomers into foes?
= cheated of food | having been cheated of food by Roman officers
@ having been cheated of food by Roman officers

~ What is the rule against returning people to peril named?
= non-refoulement
@ a principle known as non-refoulement

~ In which sex did the Victorian statistician notice more local moving?
= women
@ that women are more mobile than men over short distances

~ Which Central Asian economy depends most on earnings from abroad?
= Tajikistan
@ almost half of the national product in Tajikistan

~ What did the author from Zurich say had arrived in place of mere manpower?
= human beings
@ labour had been called for, and human beings came

~ What did a British statesman dread the contracts of Asian plantation hands might turn into?
= a new slavery | new slavery
@ had feared would prove a new slavery

~ What innovation made the ocean trip faster and less expensive?
= Steamships
@ Steamships cut the passage from five weeks to under two

! In what year did Annie Moore die?

! How many migrants live in Saudi Arabia?

! Who led the Suebi across the Rhine?

! Why did Germany expel the guest workers from Turkey?

! When did Ellis Island close?

! How many Muslims died during the exchange of 1923?

! What laws did Everett Lee draw up in 1885?

! Which king received the Huguenots in Holland?

! How many Neanderthals lived in Europe when humans arrived?

! What did Max Frisch write about the Mariel boatlift?
