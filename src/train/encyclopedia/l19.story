# Boxer Rebellion
The Boxer Rebellion was an armed movement against foreigners and Christians that shook northern China between 1899 and 1901. Its followers, mostly young peasants, called themselves Yihequan, Fists of Righteous Harmony, later changed to Yihetuan, which exchanges the fists for a militia; missionaries coined the English name because of the martial exercises they practised. They had no common leader and no organisation above the village, but shared rituals in which boys fell into a trance, believed themselves possessed by gods out of popular operas, such as the Monkey King, and thought that their bodies became proof against swords and bullets. Girls and unmarried women formed companies of their own, the Red Lanterns, who were said to fly through the air and set churches on fire from a distance. The most famous of them was Lin Hei'er of Tianjin, a boatman's daughter.

The ground had been prepared by decades of humiliation. After its defeat by Japan in 1895 the empire was, in a phrase of the time, carved up like a melon: Germany, using the murder of two missionaries of the Society of the Divine Word in November 1897 as a pretext, seized Jiaozhou Bay, Russia took Port Arthur, Britain Weihaiwei and France Guangzhouwan. Converts could count on the support of bishops, who since March 1899 ranked with governors, whenever they quarrelled with neighbours over land or refused to pay for temple festivals. In Shandong, where the movement arose, the Yellow River burst its dykes in August 1898 and flooded more than a thousand villages; a drought followed, which left young men idle and was blamed on the foreigners. Railways and steamboats had taken work from bargemen and porters on the Grand Canal.

At court the Guangxu Emperor had issued, on the counsel of the scholar Kang Youwei, some forty decrees of reform during the summer of 1898, the so-called Hundred Days. His aunt, the empress dowager Cixi, put an end to them on 21 September, confined him to an island in the palace lake and had six of the reformers beheaded. Conservatives led by Prince Duan, whose son was named heir apparent in January 1900, regarded the Boxers as loyal subjects with useful powers. Yuxian, governor of Shandong, tolerated them and was removed at the demand of the diplomats; his successor, Yuan Shikai, who commanded a modern army, drove them out by force into the neighbouring province of Zhili. When an English missionary, Sidney Brooks, was killed on the last day of 1899, the culprits were still punished, but an edict of January declared that not all such societies were criminal.

In the spring of 1900 the slogan "Support the Qing, destroy the foreign" appeared on banners around the capital. Stations and telegraph wires on the line from Beijing to Baoding were wrecked in May, and guards numbering somewhat over four hundred were summoned to the legations. Admiral Edward Seymour set out from Tianjin by train on 10 June with about two thousand sailors and marines of eight nations; finding the track torn up before and behind him, he had to retreat along a river and took shelter in an arsenal at Xigu. On the 17th the Taku forts at the mouth of the Hai River were stormed. The court, which had also been shown a forged ultimatum demanding that Cixi retire, thereupon declared war on all the powers on 21 June.

The German minister, Clemens von Ketteler, who had himself beaten and shot Chinese, was killed in the street on 20 June on the way to the foreign office by a soldier named Enhai. That afternoon a siege began that lasted fifty-five days. Some 900 foreigners and about 2,800 Chinese Christians were crowded together in the legation quarter under the command of the British minister, Sir Claude MacDonald, a former army officer. The Japanese, led by Colonel Shiba Goro, defended the park of Prince Su, in which most of the converts were lodged. Frank Gamewell, an American Methodist trained as an engineer, designed the barricades, and an old cannon was mounted on an Italian carriage and christened the International Gun. The besiegers set fire to the Hanlin Academy, by which irreplaceable books, volumes of the Yongle encyclopedia among them, were lost.

Two miles away the North Cathedral was held by Bishop Alphonse Favier and 43 French and Italian sailors, with more than three thousand converts, against even fiercer attacks; mines blew up the orphanage, and the food ration sank to two ounces a day. That the legations were not overwhelmed was due in part to Ronglu, the commander of the imperial armies, who thought the war folly and withheld his modern artillery, and in July even sent melons and ice under a truce. The viceroys of the south, among them Zhang Zhidong and Liu Kunyi, disregarded the declaration of war and agreed with the consuls to keep the peace on the Yangtze. In Shanxi Yuxian, now governor there, had about forty-five missionaries, women and children included, executed at Taiyuan on 9 July. In all some two hundred missionaries and perhaps 30,000 Chinese Christians were murdered.

Tianjin was taken by the allies on 14 July after hard fighting, in which the American colonel Emerson Liscum fell with the flag in his hands. An army of about 20,000, of whom nearly half were Japanese, left the city on 4 August under the nominal command of the Russian general Nikolai Linevich. The eight nations were Japan, Russia, Britain, the United States, France, Germany, Italy and Austria-Hungary. The race for Beijing was won on the 14th by Sikhs and Rajputs under General Alfred Gaselee, who crept in through a water gate below the wall. Cixi, dressed as a peasant in blue cotton, fled with the emperor in a cart to Xi'an. Soldiers, diplomats and missionaries looted without restraint. Field Marshal Alfred von Waldersee, sent by Wilhelm II with a speech in which the Germans were exhorted to behave like Huns, arrived only in September and led punitive raids.

The Boxer Protocol, signed on 7 September 1901 by Prince Qing and Li Hongzhang, imposed an indemnity of 450 million taels of silver, one for each Chinese, payable with interest over thirty-nine years and secured on the customs and the salt tax. The Taku forts were razed, examinations were suspended for five years in towns where foreigners had been attacked, and a brother of the emperor had to travel to Berlin to express regret. Yuxian was beheaded, while Prince Duan was banished to Xinjiang. The United States returned part of its share from 1908 on, with which students were sent abroad and Tsinghua University was founded. Russia's occupation of Manchuria led to its war with Japan in 1904. Cixi herself adopted many of the reforms she had crushed, abolishing the old examinations in 1905, but it was too late to save the dynasty, which fell in 1912.

? What does Yihequan mean?
= Fists of Righteous Harmony
@ called themselves Yihequan, Fists of Righteous Harmony

? Why did missionaries call them Boxers?
= because of the martial exercises they practised | the martial exercises they practised
@ coined the English name because of the martial exercises they practised

? What were most of the Boxers?
= young peasants
@ Its followers, mostly young peasants

? What were the companies of girls and unmarried women called?
= Red Lanterns | the Red Lanterns
@ formed companies of their own, the Red Lanterns

? Who was the most famous Red Lantern?
= Lin Hei'er | Lin Hei'er of Tianjin
@ The most famous of them was Lin Hei'er of Tianjin

? What did Germany seize?
= Jiaozhou Bay
@ seized Jiaozhou Bay

? What happened in Shandong in August 1898?
= the Yellow River burst its dykes | Yellow River burst its dykes
@ the Yellow River burst its dykes in August 1898

? Who lost work because of railways and steamboats?
= bargemen and porters | bargemen and porters on the Grand Canal
@ had taken work from bargemen and porters on the Grand Canal

? Which territory was taken by Russia?
= Port Arthur
@ Russia took Port Arthur

? On whose counsel did the emperor issue the reform decrees?
= Kang Youwei | the scholar Kang Youwei
@ on the counsel of the scholar Kang Youwei

? Where did Cixi confine the emperor?
= an island in the palace lake | to an island in the palace lake
@ confined him to an island in the palace lake

? How many reformers were beheaded?
= six
@ had six of the reformers beheaded

? who was the successor of Yuxian in Shandong
= Yuan Shikai
@ his successor, Yuan Shikai, who commanded a modern army

? Which missionary was killed on the last day of 1899?
= Sidney Brooks | an English missionary, Sidney Brooks
@ When an English missionary, Sidney Brooks, was killed

? What slogan was on the banners?
= Support the Qing, destroy the foreign
@ the slogan "Support the Qing, destroy the foreign"

? How many guards came to the legations?
= somewhat over four hundred | four hundred | over four hundred
@ guards numbering somewhat over four hundred

? Who set out from Tianjin by train with two thousand men?
= Edward Seymour | Admiral Edward Seymour
@ Admiral Edward Seymour set out from Tianjin by train

? What did the forged ultimatum demand?
= that Cixi retire | Cixi retire
@ a forged ultimatum demanding that Cixi retire

? Who killed von Ketteler?
= a soldier named Enhai | Enhai
@ by a soldier named Enhai

? How long did the siege last?
= fifty-five days
@ a siege began that lasted fifty-five days

? Who commanded the legation quarter?
= Sir Claude MacDonald | the British minister, Sir Claude MacDonald | Claude MacDonald
@ under the command of the British minister, Sir Claude MacDonald

? What did Frank Gamewell design?
= the barricades | barricades
@ designed the barricades

? What was the old cannon called?
= International Gun | the International Gun
@ christened the International Gun

? How small did the food ration in the North Cathedral get?
= two ounces a day | two ounces
@ the food ration sank to two ounces a day

? Who was the bishop that held the North Cathedral?
= Alphonse Favier | Bishop Alphonse Favier
@ held by Bishop Alphonse Favier

? What did Ronglu send during the truce?
= melons and ice
@ sent melons and ice under a truce

? Where were the forty-five missionaries executed?
= Taiyuan
@ executed at Taiyuan on 9 July

? When did the allies take Tianjin?
= 14 July
@ Tianjin was taken by the allies on 14 July

? What nationality were nearly half of the 20,000 soldiers?
= Japanese
@ of whom nearly half were Japanese

? Who won the race for Beijing?
= Sikhs and Rajputs | Sikhs and Rajputs under General Alfred Gaselee
@ by Sikhs and Rajputs under General Alfred Gaselee

? How did Gaselee's troops get into Beijing?
= through a water gate below the wall | a water gate below the wall
@ crept in through a water gate below the wall

? What was Cixi dressed as when she fled?
= a peasant | a peasant in blue cotton
@ Cixi, dressed as a peasant in blue cotton

? How large was the indemnity?
= 450 million taels of silver | 450 million taels
@ an indemnity of 450 million taels of silver

? What was the punishment of Prince Duan?
= banished to Xinjiang | was banished to Xinjiang
@ Prince Duan was banished to Xinjiang

? Which university was founded with the money returned by the US?
= Tsinghua University | Tsinghua
@ students were sent abroad and Tsinghua University was founded

? In what year did the dynasty fall?
= 1912
@ which fell in 1912

~ In whose likeness did the entranced fighters think they acted?
= gods out of popular operas | the Monkey King
@ possessed by gods out of popular operas, such as the Monkey King

~ Why did the top general spare the trapped diplomats?
= thought the war folly
@ who thought the war folly and withheld his modern artillery

~ What crime gave Berlin an excuse for grabbing a harbour?
= the murder of two missionaries | the murder of two missionaries of the Society of the Divine Word
@ using the murder of two missionaries of the Society of the Divine Word

~ Whom did the Kaiser hold up as a model for his men?
= Huns
@ exhorted to behave like Huns

~ What cultural treasures went up in flames near the embassies?
= irreplaceable books | volumes of the Yongle encyclopedia
@ by which irreplaceable books, volumes of the Yongle encyclopedia among them, were lost

~ What revenues guaranteed that the compensation would be paid?
= the customs and the salt tax | customs and the salt tax
@ secured on the customs and the salt tax

~ How did the provincial rulers on the great river behave when hostilities were announced?
= disregarded the declaration of war | disregarded the declaration of war and agreed with the consuls to keep the peace
@ disregarded the declaration of war and agreed with the consuls to keep the peace

~ Which US officer died holding the colours?
= Emerson Liscum | the American colonel Emerson Liscum
@ the American colonel Emerson Liscum fell with the flag in his hands

! Who forged the ultimatum?

! How was Enhai punished?

! How many Japanese soldiers died in the siege?

! In what year did Kang Youwei return to China?

! Which general led the Boxers at Tianjin?

! How much of the indemnity did Germany receive?

! When did Cixi return to Beijing?

! Who succeeded Yuxian as governor of Shanxi?

! How many Boxers were killed by Yuan Shikai's army?

! What part did Li Hongzhang play in the siege of the North Cathedral?
