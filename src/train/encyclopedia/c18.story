# Taiping Rebellion
The Taiping Rebellion was a civil war waged in southern and central China from 1850 to 1864 between the Qing dynasty and the Heavenly Kingdom of Great Peace, a theocratic state inspired by a peculiar form of Christianity. With a death toll commonly put at twenty to thirty million, the majority of whom fell victim to famine and epidemics, it counts among the bloodiest conflicts of all time. The way had been prepared by rapid growth of the population, by the corruption of officials and by the discredit into which the Manchu rulers had fallen when they lost the First Opium War to Britain in 1842. The opening of Shanghai, moreover, drew trade away from Canton, and left thousands of boatmen and porters in the south without a living.

Its leader, Hong Xiuquan, was born in 1814 as the son of a farmer in a Hakka village north of Canton. The Hakka, descendants of immigrants from the north, spoke a dialect of their own, did not bind the feet of their women, and were often at odds with their neighbours. Hong worked as a village teacher and failed the civil service examination four times. After the third failure, in 1837, he fell ill and saw in visions an old man with a golden beard, who gave him a sword to slay demons, and a younger man who assisted him. Six years later he read a set of tracts by Liang Afa, a Chinese convert, which he had been handed years before in the street, and concluded that the two had been God the Father and Jesus, his own elder brother.

Together with Feng Yunshan, a schoolmate, he made converts among charcoal burners, miners and poor peasants in the mountains of Guangxi, where the latter founded the Society of God Worshippers. In 1847 Hong studied for two months with Issachar Roberts, a Baptist missionary from Tennessee, who however refused to baptise him. Idols were smashed in the temples, and the local gentry formed militias in reply. Two new figures rose by speaking in trance: Yang Xiuqing, an illiterate charcoal burner, became the mouthpiece of God, and Xiao Chaogui that of Christ. At Jintian, on 11 January 1851, Hong's thirty-seventh birthday, the Heavenly Kingdom was proclaimed. The rebels let their hair grow and cut off the queue, the pigtail that the Manchus had imposed on all Chinese men, for which reason their enemies called them "long hairs".

Having broken out of the besieged town of Yong'an in April 1852, they moved north down the Xiang River. Feng was mortally wounded by a gunner on the wall of Quanzhou, and Xiao was killed before Changsha, which they failed to take. At Yuezhou they captured thousands of boats, and in January 1853 they seized Wuchang. Swollen to several hundred thousand, they floated down the Yangtze and took Nanjing on 19 March 1853, after tunnelling under the wall; the Manchu garrison, women and children included, was put to death. Renamed Tianjing, "heavenly capital", the city remained their seat for eleven years. An expedition sent against Beijing, too weak in cavalry and not equipped for the cold, came within about 110 kilometres of its goal before being driven back and destroyed in 1855.

According to the Land System of 1853, all fields were to be divided among families by the number of mouths, men and women receiving equal shares, and everything above their needs was to go into a common treasury. It was hardly put into practice, and old taxes continued to be collected. Opium, tobacco, alcohol, gambling, prostitution and foot-binding were prohibited. Husbands and wives were made to live in separate quarters until 1855, on pain of death, while Hong himself had 88 consorts. Women could serve as officials and in units of their own. The examinations were held on biblical subjects instead of the Confucian classics. A solar calendar of 366 days was introduced, with a Sabbath that, by a mistake of reckoning, fell on Saturday. Every follower had to learn the Ten Commandments within three weeks.

In the autumn of 1856 the leadership tore itself apart. Yang, the East King, had ordered Hong to be flogged in the name of God, and demanded the title "ten thousand years", reserved for the sovereign. Wei Changhui, the North King, killed him on 2 September with Hong's consent, and massacred thousands of his adherents, soldiers who had been lured into two halls as spectators of a punishment. When Shi Dakai, the Wing King and the ablest general, protested, Wei had his family slaughtered; two months later he was executed himself. Shi left the capital with a large army, wandered through the southwest for years, and surrendered on the Dadu River in 1863, only to be put to death by slicing at Chengdu. A fresh start was attempted by Hong Rengan, a cousin educated in Hong Kong, who proposed railways, banks, newspapers and a postal service.

Since the regular troops, the Banners and the Green Standard, were useless, the court allowed Zeng Guofan, a scholar from Hunan, to raise an army of his own. He chose officers by character, had them recruit men from their home districts, and paid them well out of the likin, a new tax on goods in transit. After early defeats, which twice made him try to drown himself, he took Anqing in September 1861. His pupil Li Hongzhang formed a similar force in Anhui. The foreign powers, at first neutral, sided with the Qing once their treaties had been confirmed in 1860. An American adventurer, Frederick Townsend Ward, drilled Chinese soldiers with western rifles; after he had been fatally wounded near Ningbo in 1862, his Ever Victorious Army passed in time to Charles Gordon, a British engineer who went into battle carrying only a cane.

The last great commander of the rebels, Li Xiucheng, called the Loyal King, overran the rich cities of Suzhou and Hangzhou, but was repulsed twice before Shanghai. The siege of Nanjing was closed by Zeng Guoquan, the general's younger brother. Hong told the starving people to eat "manna", by which he meant weeds, and died on 1 June 1864, after an illness of some weeks; whether it was due to such food or to poison is uncertain. On 19 July a mine tore a breach in the wall, and about 100,000 people perished in the sack. Li gave his horse to Hong's young son, was caught, and wrote a confession of tens of thousands of characters before his execution. Remnants fought on until 1866 and later. Both Sun Yat-sen, who was nicknamed after Hong in his youth, and Mao's communists honoured the rebels as forerunners.

? Between whom was the Taiping Rebellion fought?
= the Qing dynasty and the Heavenly Kingdom of Great Peace | Qing dynasty and the Heavenly Kingdom of Great Peace
@ between the Qing dynasty and the Heavenly Kingdom of Great Peace

? How many people are said to have died in the rebellion?
= twenty to thirty million
@ a death toll commonly put at twenty to thirty million

? what did the majority of the victims die of
= famine and epidemics
@ fell victim to famine and epidemics

? Which war did the Manchus lose in 1842?
= the First Opium War | First Opium War
@ they lost the First Opium War to Britain in 1842

? What drew trade away from Canton?
= The opening of Shanghai | opening of Shanghai
@ The opening of Shanghai, moreover, drew trade away

? When was Hong Xiuquan born?
= 1814
@ Hong Xiuquan, was born in 1814

? To which ethnic group did Hong's village belong?
= Hakka
@ in a Hakka village north of Canton

? How often did Hong fail the civil service examination?
= four times
@ failed the civil service examination four times

? What was given to Hong in his vision?
= a sword to slay demons | a sword | sword
@ who gave him a sword to slay demons

? Who wrote the tracts that Hong read?
= Liang Afa
@ he read a set of tracts by Liang Afa

? What did Hong conclude about the two men of his visions?
= that the two had been God the Father and Jesus | the two had been God the Father and Jesus
@ concluded that the two had been God the Father and Jesus

? Who founded the Society of God Worshippers?
= Feng Yunshan
@ Together with Feng Yunshan, a schoolmate

? Issachar Roberts belonged to what denomination?
= Baptist
@ Issachar Roberts, a Baptist missionary from Tennessee

? How long did Hong study with Roberts?
= two months
@ Hong studied for two months with Issachar Roberts

? What did the local gentry form?
= militias
@ the local gentry formed militias in reply

? For whom did Yang Xiuqing claim to speak?
= God | the mouthpiece of God
@ Yang Xiuqing, an illiterate charcoal burner, became the mouthpiece of God

? On what date was the Heavenly Kingdom proclaimed?
= 11 January 1851
@ At Jintian, on 11 January 1851

? What is a queue?
= the pigtail that the Manchus had imposed on all Chinese men | pigtail | the pigtail
@ the queue, the pigtail that the Manchus had imposed on all Chinese men

? What did their enemies call the rebels?
= "long hairs" | long hairs
@ their enemies called them "long hairs"

? Where was Xiao Chaogui killed?
= before Changsha | Changsha
@ Xiao was killed before Changsha

? How did the Taiping get into Nanjing?
= tunnelling under the wall | after tunnelling under the wall
@ on 19 March 1853, after tunnelling under the wall

? What was Nanjing's new name?
= Tianjing
@ Renamed Tianjing, "heavenly capital"

? For how long was Nanjing the rebels' seat?
= eleven years
@ the city remained their seat for eleven years

? In what year was the northern expedition destroyed?
= 1855
@ before being driven back and destroyed in 1855

? What was to be done with the surplus of the families?
= to go into a common treasury | go into a common treasury
@ everything above their needs was to go into a common treasury

? Until when did husbands and wives have to live apart?
= 1855
@ live in separate quarters until 1855, on pain of death

? how many consorts did hong have
= 88
@ while Hong himself had 88 consorts

? How many days did the Taiping calendar have?
= 366
@ A solar calendar of 366 days was introduced

? What had to be learned by every follower within three weeks?
= the Ten Commandments | Ten Commandments
@ Every follower had to learn the Ten Commandments

? What title did Yang demand?
= "ten thousand years" | ten thousand years
@ demanded the title "ten thousand years"

? Who killed the East King?
= Wei Changhui | Wei Changhui, the North King | the North King
@ Wei Changhui, the North King, killed him on 2 September

? What title did Shi Dakai have?
= the Wing King | Wing King
@ Shi Dakai, the Wing King and the ablest general

? On which river did Shi surrender?
= Dadu River | the Dadu River
@ surrendered on the Dadu River in 1863

? What did Hong Rengan propose?
= railways, banks, newspapers and a postal service
@ who proposed railways, banks, newspapers and a postal service

? What is likin?
= a new tax on goods in transit | new tax on goods in transit
@ the likin, a new tax on goods in transit

? When did Zeng Guofan take Anqing?
= September 1861
@ he took Anqing in September 1861

? Where was Ward fatally wounded?
= near Ningbo | Ningbo
@ fatally wounded near Ningbo in 1862

? What did Gordon carry into battle?
= only a cane | a cane | cane
@ went into battle carrying only a cane

? Who was the Loyal King?
= Li Xiucheng
@ Li Xiucheng, called the Loyal King

? To whom did Li give his horse?
= Hong's young son | to Hong's young son
@ Li gave his horse to Hong's young son

~ What did the prophet recommend as food during the blockade?
= weeds | "manna"
@ to eat "manna", by which he meant weeds

~ Why was the march on the northern metropolis a failure?
= too weak in cavalry and not equipped for the cold
@ too weak in cavalry and not equipped for the cold

~ How did the Hunanese scholar react to his setbacks?
= try to drown himself | twice made him try to drown himself
@ After early defeats, which twice made him try to drown himself

~ Under what condition did Western governments give up standing aside?
= once their treaties had been confirmed in 1860 | their treaties had been confirmed
@ sided with the Qing once their treaties had been confirmed in 1860

~ What quality mattered to the founder of the provincial army when he picked leaders?
= character
@ He chose officers by character

~ How did the murderer trap the followers of his victim?
= lured into two halls as spectators of a punishment | lured into two halls
@ soldiers who had been lured into two halls as spectators of a punishment

~ What replaced the teachings of the old sages in tests for office?
= biblical subjects
@ The examinations were held on biblical subjects

~ What trades did the first adherents of the sect follow?
= charcoal burners, miners and poor peasants
@ made converts among charcoal burners, miners and poor peasants

! Who was emperor of the Qing dynasty in 1850?

! What did Liang Afa do in Nanjing?

! How many soldiers did Ward command?

! Where is Hong Xiuquan's grave?

! Who executed Wei Changhui's family?

! When did Charles Gordon leave China?

! How many converts did Issachar Roberts baptise?

! What name was given to Hong's young son?

! What reform did Shi Dakai propose?

! How many rebels died at Changsha?

! In what year did Mao write about Hong?
