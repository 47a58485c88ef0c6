# Partition of India
The Partition of India was the division of British India into two independent dominions, India and Pakistan, which took effect at midnight between 14 and 15 August 1947. The latter consisted of two wings more than 1,600 kilometres apart, of which the eastern one became Bangladesh in 1971. The provinces of Punjab and Bengal were cut in two, and so were the army, the treasury, the railways and even the books of some libraries. Between twelve and fifteen million people crossed the new frontiers, one of the largest migrations on record, and estimates of the dead range from 200,000 to two million. Burma and Ceylon, which had likewise been under British rule, were not involved: the former had been separated from India in 1937, the latter was a colony apart.

The idea that Hindus and Muslims formed separate nations grew slowly. In 1905 the viceroy Lord Curzon divided Bengal into a mainly Muslim east and a mainly Hindu west, on grounds of efficiency, but protests and a boycott of British cloth compelled the government to reunite it six years afterwards. The All-India Muslim League was founded at Dhaka in December 1906, and separate electorates, in which Muslims voted for Muslim candidates only, were introduced by the reforms of 1909. The poet Muhammad Iqbal proposed a Muslim state in the northwest in his address at Allahabad in 1930. The name Pakistan was coined by Choudhry Rahmat Ali, a student at Cambridge, in a pamphlet of 1933; it was put together from the names of the regions to be included, and can also be read as "land of the pure".

Muhammad Ali Jinnah, a barrister from Karachi who had once been praised as an ambassador of unity, left the Indian National Congress in 1920 because he disliked Gandhi's mass campaigns. At the elections of 1937 the League gained less than a quarter of the seats reserved for Muslims, and Congress declined to share power with it in the United Provinces. Three years later, on 23 March 1940, the League demanded "independent states" in the Lahore Resolution. Congress ministries had resigned in 1939 in protest against India's being taken into the war without consultation, and most leaders of the party were imprisoned after the Quit India resolution of August 1942, which gave their rival a free field. In the elections of 1945–46 the League won all thirty Muslim seats in the central assembly.

Britain, exhausted by the war and alarmed by a mutiny of Indian sailors at Bombay in February 1946, was anxious to go. A Cabinet Mission proposed a loose federation with three groups of provinces and a weak centre; both parties accepted it at first, but withdrew when they interpreted it differently. Jinnah called for a Direct Action Day on 16 August 1946. In Calcutta it led to four days of slaughter, in which at least 4,000 people perished, and the violence spread to Noakhali and Bihar. Gandhi walked barefoot from village to village in Noakhali in order to restore trust. The prime minister, Clement Attlee, announced in February 1947 that power would be handed over by June 1948 at the latest, and appointed Lord Mountbatten as the last viceroy.

Mountbatten, a cousin of the king, arrived in March and soon concluded that there was no alternative to partition. On 3 June he made the plan public, and at a press conference next day mentioned 15 August as the date, almost a year ahead of schedule; he had chosen it, he later said, since it was the anniversary of Japan's surrender. The reasons for the haste have been argued over ever since: his defenders claim that law and order were collapsing, whereas critics hold that more time would have allowed troops to be placed where they were needed. In the North-West Frontier Province and in Sylhet, a district of Assam, the matter was decided by referendum, and both went to Pakistan. The Indian Independence Act passed through Parliament in London within a fortnight in July.

The boundaries were drawn by Sir Cyril Radcliffe, a London lawyer who had never been east of Paris, and who was given five weeks. Two commissions, each with two Muslim and two non-Muslim judges, were to help him, but they were so divided that the decisions were his alone. He was instructed to separate contiguous majority areas and to take account of "other factors", a phrase that was not explained. Lahore was allotted to Pakistan, Calcutta to India; most of the district of Gurdaspur, through which led the only road from India to Kashmir, was awarded to the latter as well. The awards were ready by 12 August, but were held back until two days after independence, so that many villages hoisted the wrong flag. Radcliffe burned his papers and refused his fee of 40,000 rupees.

In the Punjab the Sikhs, whose lands and shrines lay on both sides, were in the middle of it. Armed bands set upon villages, columns of refugees and trains, some of which arrived with nobody alive but the driver. The Punjab Boundary Force, some 55,000 strong at most, proved unequal to its task, and was dissolved within a month. About 75,000 women, it is thought, were abducted or raped; many killed themselves by jumping into wells, or were killed by their own kin for the sake of honour. In Bengal there was less bloodshed, and people went on moving for years. Gandhi fasted in Calcutta in September until the leaders of all communities promised peace, and again in Delhi in January 1948. On the thirtieth of that month he was shot by Nathuram Godse, a Hindu extremist who thought him too lenient.

More than 560 princely states had to choose. Nearly all joined one of the dominions under the persuasion of Vallabhbhai Patel and his secretary V. P. Menon, who promised the rulers pensions called privy purses. Hyderabad, whose Nizam was reputed to be the richest man alive, was occupied by Indian troops in September 1948; Junagadh, with a Muslim prince and a Hindu majority, was taken over as well. The maharaja of Kashmir, Hari Singh, hesitated until tribesmen from Pakistan invaded in October 1947, then acceded to India, and the war that followed ended with a ceasefire line on 1 January 1949. Saadat Hasan Manto treated the subject in Toba Tek Singh, a story about the exchange of lunatics, and Khushwant Singh in the novel Train to Pakistan. A Partition Museum was opened in the town hall of Amritsar in 2017.

? Into which two dominions was British India divided?
= India and Pakistan
@ two independent dominions, India and Pakistan

? How far apart were the two wings of Pakistan?
= more than 1,600 kilometres | 1,600 kilometres
@ two wings more than 1,600 kilometres apart

? What did the eastern wing become in 1971?
= Bangladesh
@ the eastern one became Bangladesh in 1971

? how many people crossed the frontiers
= Between twelve and fifteen million | twelve and fifteen million
@ Between twelve and fifteen million people crossed the new frontiers

? When was Burma separated from India?
= 1937
@ had been separated from India in 1937

? Who divided Bengal in 1905?
= Lord Curzon | the viceroy Lord Curzon
@ In 1905 the viceroy Lord Curzon divided Bengal

? What forced the government to reunite Bengal?
= protests and a boycott of British cloth
@ protests and a boycott of British cloth compelled the government

? In which city was the All-India Muslim League founded?
= Dhaka
@ The All-India Muslim League was founded at Dhaka

? What are separate electorates?
= in which Muslims voted for Muslim candidates only | Muslims voted for Muslim candidates only
@ separate electorates, in which Muslims voted for Muslim candidates only

? Who invented the name Pakistan?
= Choudhry Rahmat Ali
@ The name Pakistan was coined by Choudhry Rahmat Ali

? Where did Iqbal give his address?
= Allahabad | at Allahabad
@ in his address at Allahabad in 1930

? What was Jinnah's profession?
= barrister | a barrister
@ Muhammad Ali Jinnah, a barrister from Karachi

? Why did Jinnah leave Congress in 1920?
= because he disliked Gandhi's mass campaigns | he disliked Gandhi's mass campaigns
@ because he disliked Gandhi's mass campaigns

? What did the Muslim League demand in the Lahore Resolution?
= "independent states" | independent states
@ the League demanded "independent states" in the Lahore Resolution

? Why did the Congress ministries resign in 1939?
= in protest against India's being taken into the war without consultation | India's being taken into the war without consultation
@ in protest against India's being taken into the war without consultation

? What resolution led to the imprisonment of the Congress leaders?
= Quit India resolution | the Quit India resolution
@ imprisoned after the Quit India resolution of August 1942

? how many muslim seats did the league win in the central assembly
= thirty | all thirty
@ the League won all thirty Muslim seats

? Where did the Indian sailors mutiny?
= Bombay | at Bombay
@ a mutiny of Indian sailors at Bombay

? What did the Cabinet Mission propose?
= a loose federation with three groups of provinces and a weak centre | a loose federation
@ proposed a loose federation with three groups of provinces and a weak centre

? On what date was Direct Action Day?
= 16 August 1946
@ called for a Direct Action Day on 16 August 1946

? How many people were killed in Calcutta during those four days?
= at least 4,000 | 4,000
@ in which at least 4,000 people perished

? Why did Gandhi go from village to village in Noakhali?
= in order to restore trust | to restore trust | restore trust
@ from village to village in Noakhali in order to restore trust

? Who was the last viceroy?
= Lord Mountbatten | Mountbatten
@ appointed Lord Mountbatten as the last viceroy

? Why did Mountbatten choose 15 August?
= it was the anniversary of Japan's surrender | the anniversary of Japan's surrender
@ since it was the anniversary of Japan's surrender

? How was the future of Sylhet decided?
= by referendum | referendum
@ the matter was decided by referendum

? Which act was passed in London in July?
= The Indian Independence Act | Indian Independence Act
@ The Indian Independence Act passed through Parliament

? By whom were the boundaries drawn?
= Sir Cyril Radcliffe | Cyril Radcliffe
@ The boundaries were drawn by Sir Cyril Radcliffe

? How long was Radcliffe given?
= five weeks
@ and who was given five weeks

? Which city was allotted to India, Lahore or Calcutta?
= Calcutta
@ Lahore was allotted to Pakistan, Calcutta to India

? What was special about the district of Gurdaspur?
= through which led the only road from India to Kashmir | the only road from India to Kashmir
@ through which led the only road from India to Kashmir

? When were the awards ready?
= 12 August
@ The awards were ready by 12 August

? What did Radcliffe do with his papers?
= burned | burned his papers
@ Radcliffe burned his papers and refused his fee

? What was the strength of the Punjab Boundary Force?
= some 55,000 | 55,000
@ The Punjab Boundary Force, some 55,000 strong at most

? how did many women kill themselves
= by jumping into wells | jumping into wells
@ many killed themselves by jumping into wells

? Who shot Gandhi?
= Nathuram Godse
@ he was shot by Nathuram Godse

? How many princely states were there?
= More than 560 | 560
@ More than 560 princely states had to choose

? What did Patel and Menon promise to the rulers?
= pensions called privy purses | pensions
@ who promised the rulers pensions called privy purses

? What was the Nizam of Hyderabad said to be?
= the richest man alive | richest man alive
@ reputed to be the richest man alive

? Who was the maharaja of Kashmir?
= Hari Singh
@ The maharaja of Kashmir, Hari Singh

? Toba Tek Singh is a story about what?
= the exchange of lunatics | exchange of lunatics
@ Toba Tek Singh, a story about the exchange of lunatics

? Where was the Partition Museum opened?
= the town hall of Amritsar | in the town hall of Amritsar | Amritsar
@ opened in the town hall of Amritsar in 2017

~ What made the lawyer an odd choice for his job?
= had never been east of Paris | who had never been east of Paris
@ a London lawyer who had never been east of Paris

~ Why was the assassin angry with the Mahatma?
= thought him too lenient
@ a Hindu extremist who thought him too lenient

~ How do those who support the viceroy justify the rush?
= that law and order were collapsing | law and order were collapsing
@ his defenders claim that law and order were collapsing

~ What embarrassing consequence did the delay in publishing the border have?
= many villages hoisted the wrong flag
@ so that many villages hoisted the wrong flag

~ What incident ended the indecision of the Kashmiri ruler?
= tribesmen from Pakistan invaded
@ hesitated until tribesmen from Pakistan invaded in October 1947

~ What motive did relatives have for slaying female family members?
= for the sake of honour | the sake of honour | honour
@ killed by their own kin for the sake of honour

~ What reputation did the future founder of the Islamic state enjoy earlier?
= an ambassador of unity | ambassador of unity
@ who had once been praised as an ambassador of unity

~ By what method did the old man bring the quarrelling groups in Calcutta to reason?
= fasted | Gandhi fasted
@ Gandhi fasted in Calcutta in September until the leaders

! How many seats did Congress win in 1945–46?

! Who drew the boundary between Burma and India?

! Where was Nathuram Godse hanged?

! How many trains were attacked in Bengal?

! What did Radcliffe say to Jinnah?

! When did Jinnah die?

! Which dominion did the Nizam of Junagadh join?

! What fee was paid to the judges of the commissions?

! How many people voted in the referendum in Sylhet?

! Who wrote the Lahore Resolution?
