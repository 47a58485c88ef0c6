# Ming dynasty
The Ming dynasty ruled China from 1368 to 1644, between the Mongol Yuan and the Manchu Qing, and was the last imperial house of Han Chinese origin. Its founder, Zhu Yuanzhang, was the son of a poor tenant from the valley of the Huai, who lost most of his family to famine and plague in 1344, and begged for some years as a novice of a Buddhist monastery. Having joined the Red Turbans, rebels inspired by the White Lotus sect, he made Nanjing his base, and defeated his rival Chen Youliang in 1363 in a naval battle on Lake Poyang that lasted over a month. The dynastic name, which means "bright", was probably chosen with a view to the Manichaean ideas current among his followers. The last Yuan emperor fled to the steppe without offering battle.

As the Hongwu Emperor he distrusted scholars and generals alike. In 1380 he had the chancellor Hu Weiyong executed for alleged treason, abolished the office for ever, and pursued supposed accomplices for fourteen years, at the cost of perhaps 30,000 lives. Officials who had displeased him were beaten with sticks in open court. On the other hand he lightened the taxes of peasants, planted, if the figures can be trusted, a billion trees, and forbade eunuchs to learn to read. Households were registered as belonging to farmers, soldiers or craftsmen, a status that was hereditary. Groups of 110 families, known as lijia, took turns in collecting the tax. His law code, the Great Ming Code, which was finished in its final form in 1397, served as a pattern for Korea and Vietnam too.

He was followed by his grandson, whose attempt to curb the princes provoked one of them, the Prince of Yan, to rebel. After three years of war the latter took Nanjing in 1402; the palace went up in flames, and the young emperor's body was never identified for certain. The victor reigned as the Yongle Emperor. He moved the capital to Beijing, where the Forbidden City was completed in 1420, supposedly with 9,999 rooms, and restored the Grand Canal, by which four million piculs of grain a year were brought north. At his command more than 2,000 scholars compiled the Yongle Encyclopedia, in 11,095 volumes, which was too large to be printed. Five times he marched into Mongolia in person, and he died on the way back from the last campaign, in 1424.

Between 1405 and 1433 the admiral Zheng He, a Muslim eunuch from Yunnan, led seven expeditions to Southeast Asia, India, Arabia and the coast of Africa. The first comprised 62 treasure ships, over 200 smaller vessels and about 27,000 men. Their purpose was to display power and to draw foreign rulers into the system of tribute, under which envoys brought local products and were given richer presents in return. A king of Ceylon who resisted was carried off to China, and a giraffe from Malindi was welcomed in 1415 as a qilin, a fabulous beast thought to announce a wise ruler. The voyages were stopped because of their cost and because the Mongols again threatened the north. Ma Huan, an interpreter on board, left an account entitled The Overall Survey of the Ocean's Shores.

In 1449 the Zhengtong Emperor, persuaded by the eunuch Wang Zhen, took the field against the Oirat chief Esen, and was captured at Tumu, a post station without water, where half of his army perished. The minister Yu Qian organised the defence of the capital and had the emperor's brother enthroned; when the captive had returned and regained power eight years later, Yu was put to death. From then on a defensive policy prevailed. Most of what visitors see of the Great Wall today, faced with brick and stone and provided with watchtowers, was built in the sixteenth century, much of it under General Qi Jiguang, who had earlier fought the wokou, pirates said to be Japanese but in great part Chinese, on the coasts of Zhejiang and Fujian. Trade with Mongolia was at last permitted in 1571.

Commerce thrived in the later Ming. Silver from Japan and, by way of Manila, from the mines of Potosí paid for silk and porcelain, and after 1581 most taxes were combined into a single payment in that metal, a reform called the Single Whip and extended to the whole empire by the grand secretary Zhang Juzheng. Maize, sweet potatoes and peanuts from America could be grown on hillsides too poor for rice, and population rose from about 65 million to perhaps 150 million or more. Jingdezhen, the porcelain city, had hundreds of kilns that produced blue-and-white ware, for which cobalt had at first been imported from Persia. The Portuguese were allowed to settle at Macau in 1557. Matteo Ricci, a Jesuit who dressed as a scholar, drew a world map in Chinese and was received in Beijing in 1601.

In letters it was above all an age of prose. Three of the four great classic novels were printed: Romance of the Three Kingdoms, Water Margin, about 108 outlaws in a marsh, and Journey to the West, whose hero is a monkey with magical powers. The Peony Pavilion, an opera in 55 scenes by Tang Xianzu, appeared in 1598, and tells of a girl who dies of longing and is brought back to life by love. Wang Yangming taught that knowledge and action are one, and that moral insight is innate in everybody. Li Shizhen, a physician, worked for 27 years on his Compendium of Materia Medica, which treats 1,892 substances and was published after his death. In 1637 Song Yingxing described ploughs, looms, kilns and firearms in The Exploitation of the Works of Nature.

The Wanli Emperor, who reigned for 48 years, the longest of the dynasty, refused for decades to hold audiences after his ministers had thwarted his wish to make a younger son his heir. Wars in Korea against Hideyoshi's invasion (1592–1598) drained the treasury. At court the eunuch Wei Zhongxian terrorised the Donglin party, a group of upright officials, until he hanged himself in 1627. Cold and dry years, part of the Little Ice Age, brought famine, and couriers dismissed to save money swelled the bands of rebels; one of these dismissed men, Li Zicheng, entered Beijing in April 1644. The Chongzhen Emperor hanged himself on a hill behind the palace. The general Wu Sangui opened the Shanhai Pass to the Manchus, who drove Li out and stayed. Loyalists held out in the south until 1662, and Koxinga's family on Taiwan until 1683.

? Which dynasty ruled China after the Ming?
= Qing | the Manchu Qing
@ between the Mongol Yuan and the Manchu Qing

? Who founded the Ming dynasty?
= Zhu Yuanzhang
@ Its founder, Zhu Yuanzhang, was the son of a poor tenant

? what took the lives of most of Zhu Yuanzhang's family
= famine and plague
@ who lost most of his family to famine and plague

? Which sect inspired the Red Turbans?
= the White Lotus sect | White Lotus
@ rebels inspired by the White Lotus sect

? Who was beaten on Lake Poyang?
= Chen Youliang | his rival Chen Youliang
@ defeated his rival Chen Youliang in 1363

? What is the meaning of the word Ming?
= "bright" | bright
@ The dynastic name, which means "bright"

? In which year was Hu Weiyong put to death?
= 1380
@ In 1380 he had the chancellor Hu Weiyong executed

? What office was abolished by Hongwu?
= chancellor
@ the chancellor Hu Weiyong executed for alleged treason, abolished the office

? What were eunuchs forbidden to do?
= learn to read | to learn to read
@ forbade eunuchs to learn to read

? How many families formed a lijia?
= 110
@ Groups of 110 families, known as lijia

? Which countries used the Great Ming Code as a pattern?
= Korea and Vietnam
@ served as a pattern for Korea and Vietnam too

? Who rebelled against the founder's grandson?
= the Prince of Yan | Prince of Yan
@ provoked one of them, the Prince of Yan, to rebel

? What year was the Forbidden City finished?
= 1420
@ where the Forbidden City was completed in 1420

? How many rooms is the Forbidden City supposed to have had?
= 9,999
@ supposedly with 9,999 rooms

? How much grain was brought north on the Grand Canal each year?
= four million piculs | four million piculs of grain
@ four million piculs of grain a year were brought north

? How many scholars worked on the Yongle Encyclopedia?
= more than 2,000 | 2,000
@ more than 2,000 scholars compiled the Yongle Encyclopedia

? Why wasn't the encyclopedia printed?
= too large | was too large to be printed
@ which was too large to be printed

? What religion did Zheng He have?
= Muslim | a Muslim
@ Zheng He, a Muslim eunuch from Yunnan

? How many treasure ships took part in the first expedition?
= 62
@ The first comprised 62 treasure ships

? What was the purpose of the expeditions?
= to display power and to draw foreign rulers into the system of tribute | to display power
@ to display power and to draw foreign rulers into the system of tribute

? Where did the giraffe come from?
= Malindi
@ a giraffe from Malindi was welcomed in 1415

? what is a qilin?
= a fabulous beast | a fabulous beast thought to announce a wise ruler
@ a qilin, a fabulous beast thought to announce a wise ruler

? Who was Ma Huan?
= an interpreter on board | an interpreter | interpreter
@ Ma Huan, an interpreter on board, left an account

? Where was the Zhengtong Emperor captured?
= Tumu | at Tumu
@ was captured at Tumu, a post station without water

? Who organised the defence of the capital?
= Yu Qian | The minister Yu Qian
@ The minister Yu Qian organised the defence of the capital

? When was most of the visible Great Wall built?
= the sixteenth century | in the sixteenth century | sixteenth century
@ provided with watchtowers, was built in the sixteenth century

? What are the wokou?
= pirates
@ fought the wokou, pirates said to be Japanese

? In which metal were taxes paid after the Single Whip reform?
= Silver
@ Silver from Japan and, by way of Manila

? Who extended the Single Whip to the whole empire?
= Zhang Juzheng | the grand secretary Zhang Juzheng
@ extended to the whole empire by the grand secretary Zhang Juzheng

? Which American plants could be grown on poor hillsides?
= Maize, sweet potatoes and peanuts
@ Maize, sweet potatoes and peanuts from America

? From where was cobalt first imported?
= Persia
@ for which cobalt had at first been imported from Persia

? In 1557 who was allowed to settle at Macau?
= The Portuguese | Portuguese
@ The Portuguese were allowed to settle at Macau

? Water Margin is a story about what?
= 108 outlaws in a marsh | 108 outlaws
@ Water Margin, about 108 outlaws in a marsh

? What kind of animal is the hero of Journey to the West?
= monkey | a monkey | a monkey with magical powers
@ whose hero is a monkey with magical powers

? What did Wang Yangming teach?
= that knowledge and action are one | knowledge and action are one
@ Wang Yangming taught that knowledge and action are one

? How many years did Li Shizhen spend on his Compendium?
= 27 | 27 years
@ worked for 27 years on his Compendium of Materia Medica

? how long did the Wanli Emperor reign
= 48 years
@ The Wanli Emperor, who reigned for 48 years

? What was the Donglin party?
= a group of upright officials | group of upright officials
@ the Donglin party, a group of upright officials

? Which pass did Wu Sangui open?
= Shanhai Pass | the Shanhai Pass
@ Wu Sangui opened the Shanhai Pass to the Manchus

? Until when did Koxinga's family hold Taiwan?
= 1683
@ Koxinga's family on Taiwan until 1683

~ What occupation kept the future emperor alive when he was a youth?
= begged | begged for some years as a novice of a Buddhist monastery
@ begged for some years as a novice of a Buddhist monastery

~ Why did the great fleets stay at home in the end?
= because of their cost and because the Mongols again threatened the north | their cost
@ because of their cost and because the Mongols again threatened the north

~ What punishment awaited civil servants who aroused the first emperor's anger?
= beaten with sticks in open court | were beaten with sticks
@ were beaten with sticks in open court

~ What frustrated wish made a monarch withdraw from public business?
= to make a younger son his heir | make a younger son his heir
@ his wish to make a younger son his heir

~ In what disguise did the Italian missionary live among the elite?
= dressed as a scholar | a scholar
@ a Jesuit who dressed as a scholar

~ How was the saviour of Beijing rewarded when the prisoner was back on the throne?
= put to death | was put to death
@ regained power eight years later, Yu was put to death

~ Which economy measure drove unemployed messengers to revolt?
= couriers dismissed to save money | dismissed to save money
@ couriers dismissed to save money swelled the bands of rebels

~ What happens to the heroine of the play in 55 parts?
= dies of longing and is brought back to life by love
@ a girl who dies of longing and is brought back to life by love

! Who set fire to the palace in Nanjing?

! How many volumes did the Great Ming Code have?

! Where did Zheng He die?

! What did Esen demand for the emperor's release?

! Who wrote Romance of the Three Kingdoms?

! In what year did Hideyoshi die?

! How many ships did Koxinga have?

! Which emperor lifted the ban on eunuchs learning to read?

! How long is the Great Wall?

! Who executed Wei Zhongxian?
