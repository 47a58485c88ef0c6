# Mahatma Gandhi
Mohandas Karamchand Gandhi (2 October 1869 – 30 January 1948) was an Indian lawyer and political leader who used nonviolent resistance in the struggle for independence from British rule. The honorific Mahatma, "great soul" in Sanskrit, was first applied to him in South Africa and is often ascribed to the poet Rabindranath Tagore; in India he is also called Bapu, a word for father. He was born in Porbandar, a small port on the Kathiawar peninsula, into a family of the Bania, or merchant, caste. His father, Karamchand, although he had only an elementary education, served as diwan (chief minister) of the princely state; his mother, Putlibai, the fourth wife, was a devout woman who never took a meal without prayers and kept long fasts. At thirteen he was married to Kasturba Kapadia, a few months older than himself, in a joint ceremony with a brother and a cousin, and lost a year of school by it.

To become a barrister he sailed from Bombay to England in September 1888, after vowing before a Jain monk that he would abstain from meat, alcohol and women. The elders of his caste, who held that crossing the ocean defiled a man, excommunicated him all the same. In London he enrolled at the Inner Temple, took lessons in dancing and elocution for a time, and went hungry until he discovered a vegetarian restaurant in Farringdon Street. He was elected to the committee of the Vegetarian Society, for whose journal he wrote his first articles, and read the Bhagavad Gita, in Edwin Arnold's translation, for the first time with two theosophists. Called to the bar in June 1891, he returned home, where he learned that his mother had died, the news having been kept from him by his family. His practice in Bombay failed, because he was too shy to cross-examine witnesses.

In April 1893 he went to South Africa for a year, engaged by the firm of Dada Abdulla, a Muslim merchant who had a lawsuit against a relative. Though he held a first-class ticket, he was thrown off the train at Pietermaritzburg when a white passenger objected, and spent the night shivering in the waiting room, asking himself whether he should fight or go back. He stayed for twenty-one years. When a bill of 1894 was to deprive Indians in Natal of the vote, he organised petitions and founded the Natal Indian Congress, and in January 1897 a mob in Durban would have lynched him if the wife of the police superintendent had not shielded him with her parasol. During the Boer War he raised an ambulance corps of eleven hundred Indians, who carried the wounded after Spion Kop, and a smaller one of stretcher-bearers in the Zulu rebellion of 1906.

In the same year the Transvaal required all Asians to register and give their fingerprints. At a mass meeting in Johannesburg on 11 September Gandhi called on his countrymen to defy the law and accept the punishment, a method for which he coined the word satyagraha, "holding fast to the truth", since passive resistance seemed to him too weak a term. Its sources included Tolstoy's The Kingdom of God Is Within You, Thoreau, and Ruskin's Unto This Last, which he had read on a train journey and which had moved him to set up a communal farm at Phoenix in 1904. A second, called Tolstoy Farm, was founded in 1910 on land given by the architect Hermann Kallenbach. In 1913 a march of miners from Newcastle, protesting against a tax of three pounds and against a ruling that only Christian marriages were valid, led to an agreement with General Smuts, who wrote, when he left: "The saint has left our shores."

Back in India in January 1915, he spent a year travelling at the advice of Gopal Krishna Gokhale, and founded an ashram near Ahmedabad. His first campaign was undertaken in 1917 at Champaran in Bihar, where peasants were compelled by British planters to grow indigo on part of their land; the second, at Kheda in 1918, concerned the land tax after a failed harvest. In April 1919 troops under General Dyer fired on a crowd in a walled garden at Amritsar, killing at least 379 people according to the official count, and Gandhi lost his faith in British justice. As leader of the Congress party he launched a campaign of noncooperation in September 1920: schools, courts and foreign cloth were to be boycotted, and everyone was asked to spin khadi, homespun cotton. He broke it off in February 1922, when a mob at Chauri Chaura set fire to a police station and twenty-two policemen perished. A sentence of six years followed, of which he served two.

The most famous of his campaigns was directed against the salt monopoly, which forbade Indians even to collect a handful from the beach. On 12 March 1930 he left his ashram with seventy-eight followers and walked 240 miles to Dandi, a village on the coast, where on 6 April he picked up a lump of natural salt and so broke the law. Within a few weeks some 60,000 people were in jail. At the Dharasana salt works rows of volunteers, led by the poet Sarojini Naidu, advanced without raising an arm to be clubbed down, as the American reporter Webb Miller described. In March 1931 Gandhi signed a pact with the viceroy, Lord Irwin, and in the autumn attended the second Round Table Conference in London, where he stayed in the East End, met Charlie Chaplin, and was cheered by textile workers in Lancashire. Winston Churchill had called him a half-naked fakir.

In September 1932, in Yerwada prison, he began a fast unto death against a plan to give separate electorates to the untouchables, whom he called Harijans, children of God. B. R. Ambedkar, their leader, who considered the name patronising, yielded after six days and accepted reserved seats in place of separate voting, in an agreement known as the Poona Pact. In 1934 Gandhi resigned from the Congress party, and two years later settled at Sevagram, near Wardha, in the geographical centre of the country. When Britain declared war on India's behalf without asking anyone, and the mission of Sir Stafford Cripps had failed, he demanded in Bombay on 8 August 1942 that the British should quit India, with the motto "Do or die". He was arrested the next morning and held in the Aga Khan Palace at Poona, where both his secretary, Mahadev Desai, and his wife died. Because of malaria he was released in May 1944.

He had always opposed the partition of the country, which the Muslim League under Muhammad Ali Jinnah demanded. After the great killing in Calcutta in August 1946 he walked barefoot through the villages of Noakhali, in Bengal, to reconcile Hindus and Muslims, and on the day of independence, 15 August 1947, he was not in Delhi but in Calcutta, fasting and spinning. A fast in September ended the riots there, and a last one, in January, induced the government to pay Pakistan 550 million rupees which it had withheld. On 30 January 1948, on his way to a prayer meeting in the garden of Birla House, he was shot three times with a pistol by Nathuram Godse, a Hindu nationalist, who was hanged in November of the following year. Nehru told the nation by radio that the light had gone out of their lives. Gandhi was nominated for the Nobel Peace Prize five times, but never received it. His birthday is the International Day of Non-Violence.

? What does the word Mahatma mean?
= great soul | "great soul"
@ The honorific Mahatma, "great soul" in Sanskrit

? What is the meaning of Bapu?
= father | a word for father
@ called Bapu, a word for father

? In what town was Gandhi born?
= Porbandar
@ He was born in Porbandar, a small port

? What office did Gandhi's father have?
= diwan | chief minister | diwan (chief minister) of the princely state
@ served as diwan (chief minister) of the princely state

? how old was gandhi when he married
= thirteen
@ At thirteen he was married to Kasturba Kapadia

? What did Gandhi vow to abstain from?
= meat, alcohol and women
@ that he would abstain from meat, alcohol and women

? Why did his caste excommunicate Gandhi?
= crossing the ocean defiled a man | who held that crossing the ocean defiled a man
@ who held that crossing the ocean defiled a man

? What kind of restaurant did Gandhi find in London?
= vegetarian | a vegetarian restaurant
@ he discovered a vegetarian restaurant in Farringdon Street

? Who translated the Bhagavad Gita that Gandhi read?
= Edwin Arnold
@ the Bhagavad Gita, in Edwin Arnold's translation

? Why did Gandhi's law practice in Bombay fail?
= he was too shy to cross-examine witnesses | because he was too shy to cross-examine witnesses
@ because he was too shy to cross-examine witnesses

? Who gave Gandhi work in South Africa?
= Dada Abdulla | the firm of Dada Abdulla
@ engaged by the firm of Dada Abdulla

? At which station was Gandhi thrown off the train?
= Pietermaritzburg
@ thrown off the train at Pietermaritzburg

? How long did Gandhi remain in South Africa?
= twenty-one years
@ He stayed for twenty-one years

? What organization did Gandhi found in 1894?
= Natal Indian Congress | the Natal Indian Congress
@ organised petitions and founded the Natal Indian Congress

? With what object did a woman protect him from the mob?
= parasol | her parasol
@ had not shielded him with her parasol

? How many men were in Gandhi's ambulance corps in the Boer War?
= eleven hundred
@ an ambulance corps of eleven hundred Indians

? What were Asians in the Transvaal required to do?
= register and give their fingerprints
@ required all Asians to register and give their fingerprints

? What does satyagraha mean?
= holding fast to the truth | "holding fast to the truth"
@ the word satyagraha, "holding fast to the truth"

? Which book made Gandhi set up a farm at Phoenix?
= Unto This Last | Ruskin's Unto This Last
@ Ruskin's Unto This Last, which he had read on a train

? The land of Tolstoy Farm was given by whom?
= Hermann Kallenbach | the architect Hermann Kallenbach
@ on land given by the architect Hermann Kallenbach

? What did General Smuts write about Gandhi's departure?
= The saint has left our shores | "The saint has left our shores."
@ "The saint has left our shores."

? What crop did the planters force the peasants of Champaran to grow?
= indigo
@ to grow indigo on part of their land

? What was the campaign at Kheda about?
= the land tax after a failed harvest | land tax | the land tax
@ concerned the land tax after a failed harvest

? How many people were killed in Amritsar by the official count?
= at least 379 | 379
@ killing at least 379 people according to the official count

? What is khadi?
= homespun cotton
@ everyone was asked to spin khadi, homespun cotton

? What happened at Chauri Chaura?
= a mob at Chauri Chaura set fire to a police station | set fire to a police station
@ a mob at Chauri Chaura set fire to a police station

? How much of his six-year sentence did he serve?
= two
@ of which he served two

? Where did the salt march end?
= Dandi | Dandi, a village on the coast
@ walked 240 miles to Dandi, a village on the coast

? How many followers started the march with Gandhi?
= seventy-eight
@ he left his ashram with seventy-eight followers

? Who led the volunteers at Dharasana?
= Sarojini Naidu | the poet Sarojini Naidu
@ led by the poet Sarojini Naidu

? With which viceroy did Gandhi sign a pact?
= Lord Irwin
@ signed a pact with the viceroy, Lord Irwin

? What did Churchill call Gandhi?
= a half-naked fakir | half-naked fakir
@ Winston Churchill had called him a half-naked fakir

? What was Gandhi's name for untouchables?
= Harijans | Harijans, children of God
@ whom he called Harijans, children of God

? What was the agreement with Ambedkar called?
= Poona Pact | the Poona Pact
@ in an agreement known as the Poona Pact

? In which prison did he fast in 1932?
= Yerwada | Yerwada prison
@ in Yerwada prison, he began a fast unto death

? What was the slogan of the Quit India demand?
= Do or die | "Do or die"
@ with the motto "Do or die"

? Why was Gandhi let out in May 1944?
= malaria | Because of malaria
@ Because of malaria he was released

? Who shot Gandhi?
= Nathuram Godse
@ shot three times with a pistol by Nathuram Godse

? Did Gandhi get the Nobel Peace Prize?
= never received it
@ the Nobel Peace Prize five times, but never received it

~ Which sad fact had his relatives hidden from the student abroad?
= his mother had died | that his mother had died
@ where he learned that his mother had died

~ Where did the leader celebrate his nation's freedom, or rather abstain from celebrating?
= Calcutta
@ he was not in Delhi but in Calcutta, fasting and spinning

~ What effect did the hunger strike at the start of 1948 have on the cabinet?
= induced the government to pay Pakistan 550 million rupees | pay Pakistan 550 million rupees
@ induced the government to pay Pakistan 550 million rupees

~ Who in Britain gave him an enthusiastic welcome, though his boycott had hurt them?
= textile workers | textile workers in Lancashire
@ was cheered by textile workers in Lancashire

~ Why did he dislike the older expression for his kind of protest?
= too weak a term | seemed to him too weak a term
@ passive resistance seemed to him too weak a term

~ Who perished during the captivity of the early forties?
= his secretary, Mahadev Desai, and his wife | both his secretary, Mahadev Desai, and his wife
@ where both his secretary, Mahadev Desai, and his wife died

~ In what capacity did he serve when the Zulus revolted?
= stretcher-bearers
@ a smaller one of stretcher-bearers in the Zulu rebellion

~ By what gesture did the marcher become an offender?
= picked up a lump of natural salt | he picked up a lump of natural salt
@ he picked up a lump of natural salt

! How many children did Gandhi and Kasturba have?

! What did Karamchand Gandhi die of?

! Which theosophists taught Gandhi Sanskrit?

! How many wives did Gandhi have?

! When was Tolstoy Farm closed?

! What punishment did General Dyer receive?

! Who supported the partition in the Congress party?

! How long did Ambedkar stay in Yerwada prison?

! Why did Gokhale oppose the campaign at Champaran?

! Who won the Nobel Peace Prize in 1948?
