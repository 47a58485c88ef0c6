# Meiji Restoration
The Meiji Restoration was the political upheaval of 1868 that ended the rule of the Tokugawa shoguns and nominally returned power to the emperor of Japan, and, in a wider sense, the transformation of the country that followed. For more than 250 years the Tokugawa, whose seat was at Edo, had kept some 260 feudal lords, the daimyo, in check by obliging them to spend every other year in the shogun's city and to leave their families there as hostages. The emperor lived meanwhile in Kyoto without influence. Contact with foreigners had been limited in the 1630s to the Chinese and to a few Dutch merchants, who were confined to Dejima, an artificial island in the harbour of Nagasaki; Japanese who left the country and came back risked the penalty of death.

On 8 July 1853 Commodore Matthew C. Perry entered Edo Bay with four warships, two of them steamers, which the Japanese named "black ships" because of their hulls and smoke. He handed over a letter from President Millard Fillmore, and returned for the answer early in the following year with a larger squadron. The Convention of Kanagawa, signed in March 1854, opened Shimoda and Hakodate to American ships in need of supplies. A commercial treaty negotiated by Townsend Harris in 1858 went further: it fixed low customs duties and granted foreigners extraterritoriality, the right to be tried by their own consuls. Similar agreements with the Netherlands, Russia, Britain and France followed within weeks. Since gold was much cheaper in terms of silver in Japan than abroad, foreigners made large profits by exporting coins, and prices soared.

Opponents rallied to the slogan sonnō jōi, "revere the emperor, expel the barbarians". Ii Naosuke, the chief minister who had concluded the treaties without imperial consent, was cut down outside Sakurada Gate on a snowy morning in March 1860. In 1862 retainers of Satsuma killed Charles Richardson, a British merchant who had failed to make way for their lord's procession, and the next summer the Royal Navy bombarded Kagoshima in revenge. Chōshū fired on ships in the Strait of Shimonoseki, whereupon an allied fleet of British, French, Dutch and American vessels silenced its batteries in September 1864. The lesson was well learned. Both domains began to buy modern weapons, and in 1866 Sakamoto Ryōma, a rōnin from Tosa, brokered a secret alliance between them, although they had long been bitter enemies.

Tokugawa Yoshinobu, the fifteenth and last of the shoguns, resigned in November 1867 in the hope of keeping a leading role in a council of lords. On 3 January 1868, however, troops led by Saigō Takamori occupied the palace gates, and a decree in the name of the fifteen-year-old emperor proclaimed the restoration of imperial rule. The Boshin War, which ensued, opened with a defeat of the shogunate's forces at Toba and Fushimi, though they were about three times as numerous as their opponents. Edo was surrendered without bloodshed after talks between Saigō and Katsu Kaishū. The northern domain of Aizu held out until November, and the last loyalists, who had founded a republic on the island of Ezo under Enomoto Takeaki, gave up at Hakodate in June 1869.

The new government set out its aims in the Charter Oath of April 1868, whose five articles promised deliberative assemblies, the participation of all classes, and the search for knowledge throughout the world. Edo was renamed Tokyo, "eastern capital", and became the residence of the emperor. In 1869 the daimyo were persuaded to hand back their registers of land and people, and two years afterwards the domains were abolished altogether and replaced by prefectures under appointed governors. The former lords were generously compensated with pensions and freed of their debts. A land tax of three per cent of the assessed value, payable in cash, was introduced in 1873; it provided most of the revenue, but it weighed heavily on peasants, many of whom lost their fields and became tenants.

In December 1871 about half of the government left on a journey around the world, the Iwakura Mission, which visited the United States and a dozen European states. It failed to have the unequal treaties revised, yet the impressions gathered were put to use. Among the five girls who travelled with it to be educated in America was Tsuda Umeko, aged six, who later founded a college for women. Models were chosen with care: the navy followed Britain, the army first France and then Prussia, the schools at first America. Compulsory elementary education was decreed in 1872, the year in which the first railway, built by British engineers, linked Tokyo's Shimbashi with Yokohama in 53 minutes. The solar calendar replaced the lunar one from 1 January 1873, which incidentally saved the treasury a month's salaries.

No group lost more than the samurai, who with their families made up around six per cent of the population. Conscription, introduced in 1873 at the urging of Yamagata Aritomo, took away their monopoly of arms; the wearing of swords was forbidden in 1876, and their stipends were commuted into bonds that soon lost value. Several risings broke out. The gravest was the Satsuma Rebellion of 1877, headed by Saigō Takamori, who had left the government when his plan of a war against Korea was rejected. After besieging Kumamoto Castle in vain for over fifty days, the rebels were driven back to Kagoshima by the conscript army; Saigō, wounded, had himself beheaded by a follower. He was pardoned posthumously in 1889, and his bronze statue, with a dog, stands in Ueno Park.

Industry was promoted under the motto fukoku kyōhei, "rich country, strong army". The state set up model factories, such as the silk-reeling mill at Tomioka, opened in 1872 with French machinery and instructors, but sold most of them cheaply in the 1880s, when finance minister Matsukata Masayoshi had to curb inflation. The buyers grew into family-owned combines, the zaibatsu, of which Mitsui and Mitsubishi were the largest. Itō Hirobumi, who had studied constitutions in Berlin and Vienna, drafted the document that the emperor granted to his people on 11 February 1889. It provided for a Diet of two chambers, the lower of which was elected by men paying at least fifteen yen in direct taxes, a mere one per cent of the population. Extraterritoriality was abolished in 1899, a goal pursued since the first years.

? Whose rule was ended by the Meiji Restoration?
= the Tokugawa shoguns | Tokugawa shoguns
@ ended the rule of the Tokugawa shoguns

? How many feudal lords did the Tokugawa keep in check?
= 260 | some 260
@ had kept some 260 feudal lords, the daimyo, in check

? where did the emperor live during the rule of the shoguns
= Kyoto | in Kyoto
@ The emperor lived meanwhile in Kyoto without influence

? What is Dejima?
= an artificial island | artificial island | an artificial island in the harbour of Nagasaki
@ confined to Dejima, an artificial island in the harbour of Nagasaki

? What could happen to Japanese who came back from abroad?
= the penalty of death | penalty of death
@ left the country and came back risked the penalty of death

? Why were Perry's vessels named "black ships"?
= because of their hulls and smoke | their hulls and smoke
@ named "black ships" because of their hulls and smoke

? Who wrote the letter that Perry handed over?
= President Millard Fillmore | Millard Fillmore
@ handed over a letter from President Millard Fillmore

? Which ports were opened by the Convention of Kanagawa?
= Shimoda and Hakodate
@ opened Shimoda and Hakodate to American ships

? What is extraterritoriality?
= the right to be tried by their own consuls | right to be tried by their own consuls
@ extraterritoriality, the right to be tried by their own consuls

? who negotiated the commercial treaty of 1858
= Townsend Harris
@ A commercial treaty negotiated by Townsend Harris in 1858

? What did the slogan sonnō jōi mean?
= "revere the emperor, expel the barbarians" | revere the emperor, expel the barbarians
@ sonnō jōi, "revere the emperor, expel the barbarians"

? Where was Ii Naosuke killed?
= outside Sakurada Gate | Sakurada Gate
@ was cut down outside Sakurada Gate

? What was Charles Richardson's profession?
= merchant | a British merchant
@ Charles Richardson, a British merchant who had failed

? What city did the Royal Navy bombard?
= Kagoshima
@ the Royal Navy bombarded Kagoshima in revenge

? In what year did Satsuma and Chōshū make a secret alliance?
= 1866
@ in 1866 Sakamoto Ryōma, a rōnin from Tosa, brokered a secret alliance

? Who was the last shogun?
= Tokugawa Yoshinobu
@ Tokugawa Yoshinobu, the fifteenth and last of the shoguns

? Why did Yoshinobu resign?
= in the hope of keeping a leading role in a council of lords | keeping a leading role in a council of lords
@ in the hope of keeping a leading role in a council of lords

? How old was the emperor in January 1868?
= fifteen | fifteen-year-old
@ a decree in the name of the fifteen-year-old emperor

? Where were the forces of the shogunate defeated first?
= at Toba and Fushimi | Toba and Fushimi
@ a defeat of the shogunate's forces at Toba and Fushimi

? Who was the leader of the republic on Ezo?
= Enomoto Takeaki
@ on the island of Ezo under Enomoto Takeaki

? How many articles did the Charter Oath have?
= five
@ whose five articles promised deliberative assemblies

? What new name was given to Edo?
= Tokyo
@ Edo was renamed Tokyo, "eastern capital"

? What replaced the domains?
= prefectures | prefectures under appointed governors
@ replaced by prefectures under appointed governors

? what percentage was the land tax of 1873
= three per cent | three
@ A land tax of three per cent of the assessed value

? What did the Iwakura Mission fail to achieve?
= have the unequal treaties revised | to have the unequal treaties revised
@ It failed to have the unequal treaties revised

? How old was Tsuda Umeko when she went to America?
= six | aged six
@ was Tsuda Umeko, aged six, who later founded

? Which country did the Japanese navy take as its model?
= Britain
@ the navy followed Britain

? How long did the first train take from Shimbashi to Yokohama?
= 53 minutes
@ linked Tokyo's Shimbashi with Yokohama in 53 minutes

? What calendar was abandoned in 1873?
= the lunar one | lunar
@ The solar calendar replaced the lunar one

? Samurai and their families made up what share of the population?
= around six per cent | six per cent
@ made up around six per cent of the population

? What did samurai lose because of conscription?
= their monopoly of arms | monopoly of arms
@ took away their monopoly of arms

? In what year was it forbidden to wear swords?
= 1876
@ the wearing of swords was forbidden in 1876

? What castle was besieged by the rebels in 1877?
= Kumamoto Castle | Kumamoto
@ After besieging Kumamoto Castle in vain

? what animal is on saigo's statue with him
= a dog | dog
@ his bronze statue, with a dog, stands in Ueno Park

? What did the mill at Tomioka produce?
= silk | silk-reeling
@ such as the silk-reeling mill at Tomioka

? Which were the two largest zaibatsu?
= Mitsui and Mitsubishi
@ of which Mitsui and Mitsubishi were the largest

? In which cities had Itō Hirobumi studied constitutions?
= Berlin and Vienna
@ who had studied constitutions in Berlin and Vienna

? When did the emperor grant the constitution?
= 11 February 1889
@ granted to his people on 11 February 1889

~ What guaranteed that the regional rulers behaved themselves while away from the capital?
= leave their families there as hostages | to leave their families there as hostages
@ to leave their families there as hostages

~ How did traders from abroad take advantage of the bullion ratio?
= exporting coins | by exporting coins
@ foreigners made large profits by exporting coins

~ What advantage did switching to the Western way of counting days have for the budget?
= saved the treasury a month's salaries | a month's salaries
@ which incidentally saved the treasury a month's salaries

~ Why did the hero of the civil war quit office?
= his plan of a war against Korea was rejected
@ when his plan of a war against Korea was rejected

~ Who was entitled to vote for the first parliament?
= men paying at least fifteen yen in direct taxes
@ elected by men paying at least fifteen yen in direct taxes

~ Why did the authorities part with the works they had established?
= had to curb inflation | to curb inflation
@ finance minister Matsukata Masayoshi had to curb inflation

~ How were the magnates rewarded for giving up their territories?
= generously compensated with pensions and freed of their debts
@ generously compensated with pensions and freed of their debts

~ What became of many small farmers because of the levy?
= lost their fields and became tenants
@ many of whom lost their fields and became tenants

! Who killed Ii Naosuke?

! How many ships did Perry bring in 1854?

! When did Emperor Meiji die?

! What did Tsuda Umeko study in America?

! Who bought the mill at Tomioka?

! How many samurai took part in the Satsuma Rebellion?

! What did Katsu Kaishū receive for surrendering Edo?

! Which treaty was signed with China in 1858?

! Which country did the schools follow in the end?

! How many members did the Diet have?
