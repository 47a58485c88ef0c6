# Punjab
Punjab is a region in the north of the Indian subcontinent, divided since 1947 between Pakistan and India. Its name is Persian for "five waters" and refers to the Jhelum, Chenab, Ravi, Beas and Sutlej, tributaries that unite before they enter the Indus. The Pakistani province, whose capital is Lahore, has more than 120 million people and is the most populous of that country; the Indian state, much smaller and governed from Chandigarh, has about thirty million. The strips of land between two rivers are known as doabs, and most of them bear names made from the initial sounds of the streams on either side, such as Bari for Beas and Ravi. Winters are cool and foggy, while in May and June the temperature climbs to 45 degrees or more before the monsoon breaks.

Harappa, on a former course of the Ravi, was one of the chief cities of the Indus civilisation, which flourished from about 2600 to 1900 BC. Charles Masson, a deserter from the army of the East India Company, described its mounds in 1829, but in the 1850s contractors took bricks from them as ballast for the railway from Multan to Lahore. Excavations under Daya Ram Sahni began in 1921. The oldest hymns of the Rigveda, composed in the second millennium, speak of the land of seven rivers. Alexander of Macedon crossed the Jhelum, which the Greeks called Hydaspes, in 326 BC and defeated King Porus, whom he left in possession of his kingdom; at the Beas his soldiers, exhausted and frightened by reports of vast armies to the east, refused to go farther. Taxila became a seat of Buddhist learning and of Gandharan sculpture.

Sikhism arose here. Its founder, Guru Nanak, born in 1469 at Talwandi, now Nankana Sahib, was followed by nine other gurus, of whom the fourth, Ram Das, laid out Amritsar and the fifth, Arjan, compiled the scripture known as the Adi Granth in 1604. The Harmandir Sahib, or Golden Temple, stands in the middle of a pool and has four doors, one on each side, as a sign that people of every caste and direction are welcome; its free kitchen, the langar, serves tens of thousands of meals a day. Arjan died in Mughal custody in 1606, and Tegh Bahadur, the ninth, was beheaded at Delhi in 1675. His son Gobind Singh created the Khalsa, a brotherhood of the initiated, at Anandpur in 1699, and declared that after him the holy book would be the only guru.

As the Mughal empire fell apart, bands of Sikh horsemen called misls seized most of the country. Ranjit Singh, the one-eyed chief of one of them, captured Lahore in 1799 at the age of eighteen, took the title of maharaja two years later, and by 1823 had added Multan, Kashmir and Peshawar. He hired veterans of Napoleon such as Jean-François Allard and Paolo Avitabile to train his army, employed Muslims and Hindus in high office, and covered the upper storeys of the Golden Temple with gilded copper. From the exiled Afghan king Shah Shuja he extorted the Koh-i-Noor, a diamond of about 186 old carats. After his death in 1839 quarrels broke out among his heirs. The British fought two wars against the Sikhs and annexed the state in March 1849; the boy maharaja Duleep Singh was pensioned off and had to surrender the jewel to Queen Victoria.

Under British rule the dry plains of the west were turned into farmland by a network of canals, the largest in the world, which opened about ten million acres between 1885 and 1940. Peasants and old soldiers from the crowded east were settled in the so-called canal colonies, of which Lyallpur, now Faisalabad, was laid out on the plan of the Union Jack with eight roads meeting at a clock tower. The province supplied about half of the Indian army by the outbreak of the First World War. On 13 April 1919, the festival of Baisakhi, Brigadier Reginald Dyer had his men fire without warning on a crowd in the Jallianwala Bagh in Amritsar, a walled garden with few exits; the official count was 379 dead, while Indian inquiries spoke of about a thousand. Udham Singh shot the former lieutenant-governor, Michael O'Dwyer, in London in revenge in 1940.

In 1947 the line of partition was drawn in five weeks by Cyril Radcliffe, a lawyer who had never visited India before, and it was made public only on 17 August, two days after independence. Roughly five million Muslims moved westward and as many Hindus and Sikhs in the opposite direction, in columns of carts up to seventy kilometres long, and in crowded trains that often arrived full of corpses. Estimates of those killed range from 200,000 to more than a million. Saadat Hasan Manto described the madness in the story Toba Tek Singh, about lunatics to be exchanged between the two countries, and Amrita Pritam in a poem addressed to Waris Shah, who had retold the legend of Heer and Ranjha in 1766. The Indus Waters Treaty, signed in September 1960 with the help of the World Bank, gave the three eastern rivers to India and the three western to Pakistan.

Having lost Lahore, India built a new capital at the foot of the hills. The first planner, Albert Mayer, withdrew after his partner Matthew Nowicki died in an air crash in 1950, and the Swiss-French architect Le Corbusier took over; he divided Chandigarh into numbered sectors and designed the High Court, Secretariat and Assembly in bare concrete. In 1966 the state was divided by language, and its Hindi-speaking districts formed Haryana, with which it still shares the city. From the middle of the sixties new dwarf varieties of wheat, bred by Norman Borlaug in Mexico, together with tube wells and fertiliser, tripled the harvest within two decades. This Green Revolution ended the danger of famine, but it has been paid for with falling water tables, salty soil and pesticides in the food, and straw burned after the rice harvest fills the air of Delhi with smoke each autumn.

Discontent led to a movement for a separate Sikh homeland, Khalistan. In June 1984 the army stormed the Golden Temple, where the preacher Jarnail Singh Bhindranwale had entrenched himself with his followers; hundreds died, and on 31 October of that year Prime Minister Indira Gandhi was shot by two of her Sikh bodyguards. In 2020 and 2021 farmers from the state camped for a year on the roads into Delhi until three laws on the marketing of crops were repealed. Emigrants have spread Punjabi culture to Britain and Canada, and bhangra, once a dance of young men at the end of the wheat harvest, accompanied by the dhol, a barrel drum, was blended there with disco and hip hop. Well-known dishes include makki di roti, a flat bread of maize, eaten with mustard greens. On the other side, Sialkot makes most of the world's hand-sewn footballs, an industry that a British officer's punctured ball is said to have started.

? What does the name Punjab mean?
= five waters
@ Its name is Persian for "five waters"

? What is the capital of the Pakistani province?
= Lahore
@ The Pakistani province, whose capital is Lahore

? What are doabs?
= strips of land between two rivers | The strips of land between two rivers
@ The strips of land between two rivers are known as doabs

? How hot does it get in May and June?
= 45 degrees or more | 45 degrees
@ the temperature climbs to 45 degrees or more

? When did the Indus civilisation flourish?
= from about 2600 to 1900 BC | about 2600 to 1900 BC | 2600 to 1900 BC
@ which flourished from about 2600 to 1900 BC

? For what were bricks taken from Harappa?
= ballast for the railway | as ballast for the railway from Multan to Lahore | ballast
@ took bricks from them as ballast for the railway

? Who first described the mounds of Harappa in 1829?
= Charles Masson
@ Charles Masson, a deserter from the army

? what did the greeks call the Jhelum
= Hydaspes
@ which the Greeks called Hydaspes

? At which river did Alexander's army stop?
= the Beas | Beas
@ at the Beas his soldiers, exhausted and frightened

? Where was Guru Nanak born?
= Talwandi | Talwandi, now Nankana Sahib
@ Guru Nanak, born in 1469 at Talwandi, now Nankana Sahib

? Which guru compiled the Adi Granth?
= Arjan | the fifth, Arjan
@ the fifth, Arjan, compiled the scripture known as the Adi Granth

? What do the four doors of the Golden Temple signify?
= that people of every caste and direction are welcome | people of every caste and direction are welcome
@ as a sign that people of every caste and direction are welcome

? What is the free kitchen called?
= langar | the langar
@ its free kitchen, the langar

? What did Gobind Singh create in 1699?
= the Khalsa | Khalsa
@ His son Gobind Singh created the Khalsa

? Which city did Ranjit Singh capture in 1799?
= Lahore
@ captured Lahore in 1799 at the age of eighteen

? Whom did Ranjit Singh hire to train his army?
= veterans of Napoleon | Jean-François Allard and Paolo Avitabile
@ hired veterans of Napoleon such as Jean-François Allard and Paolo Avitabile

? What did Ranjit Singh put on the upper floors of the Golden Temple?
= gilded copper
@ the upper storeys of the Golden Temple with gilded copper

? From whom did he get the Koh-i-Noor?
= Shah Shuja | the exiled Afghan king Shah Shuja
@ From the exiled Afghan king Shah Shuja he extorted

? When did the British annex the Sikh state?
= March 1849
@ annexed the state in March 1849

? What turned the western plains into farmland?
= a network of canals | network of canals
@ were turned into farmland by a network of canals

? Lyallpur was laid out on the plan of what?
= the Union Jack | Union Jack
@ laid out on the plan of the Union Jack

? How many were killed at Jallianwala Bagh by the official count?
= 379 | 379 dead
@ the official count was 379 dead

? Who shot Michael O'Dwyer?
= Udham Singh
@ Udham Singh shot the former lieutenant-governor

? Who drew the partition line?
= Cyril Radcliffe
@ drawn in five weeks by Cyril Radcliffe

? How long did it take to draw the line of partition?
= five weeks
@ was drawn in five weeks

? What is Toba Tek Singh about?
= lunatics to be exchanged between the two countries | lunatics
@ about lunatics to be exchanged between the two countries

? Which organisation helped to bring about the Indus Waters Treaty?
= World Bank | the World Bank
@ with the help of the World Bank

? Why did Albert Mayer withdraw?
= his partner Matthew Nowicki died in an air crash | after his partner Matthew Nowicki died in an air crash
@ withdrew after his partner Matthew Nowicki died in an air crash

? What material did Le Corbusier use for the Assembly?
= bare concrete | concrete
@ Secretariat and Assembly in bare concrete

? Who bred the dwarf wheat?
= Norman Borlaug
@ bred by Norman Borlaug in Mexico

? By whom was Indira Gandhi shot?
= two of her Sikh bodyguards | her Sikh bodyguards
@ was shot by two of her Sikh bodyguards

? How long did the farmers camp outside Delhi?
= a year | year
@ camped for a year on the roads into Delhi

? what is a dhol
= a barrel drum | barrel drum
@ accompanied by the dhol, a barrel drum

~ What sporting goods does a Pakistani town manufacture?
= hand-sewn footballs | footballs
@ Sialkot makes most of the world's hand-sewn footballs

~ What harm has the agricultural boom done to the environment?
= falling water tables, salty soil and pesticides in the food
@ paid for with falling water tables, salty soil and pesticides in the food

~ Where does the foul autumn haze over the metropolis come from?
= straw burned after the rice harvest | straw burned
@ straw burned after the rice harvest fills the air

~ How was the conquered monarch treated by the conqueror?
= left in possession of his kingdom | he left in possession of his kingdom
@ whom he left in possession of his kingdom

~ What physical defect did the ruler of the Sikhs have?
= one-eyed
@ Ranjit Singh, the one-eyed chief of one of them

~ Which poetess turned to a bygone bard after the bloodshed?
= Amrita Pritam
@ Amrita Pritam in a poem addressed to Waris Shah

~ When was the new border revealed?
= 17 August | on 17 August, two days after independence
@ made public only on 17 August

~ Which bread accompanies cooked leaves in the local cuisine?
= makki di roti
@ makki di roti, a flat bread of maize

! Who translated the Adi Granth?

! How many soldiers did Brigadier Dyer have at Amritsar?

! How long is the Ravi?

! Who was king before Porus?

! When did Cyril Radcliffe return to India?

! What did Duleep Singh receive for the Koh-i-Noor?

! How many people live in Chandigarh?

! Who shot Reginald Dyer?

! What did Matthew Nowicki design for Haryana?

! When was the Khalistan movement founded?
