# Vietnam
Vietnam, the easternmost country of mainland Southeast Asia, stretches about 1,650 kilometres from north to south in the shape of an S, yet at its waist, in the province of Quang Binh, it is only some 50 kilometres wide. Traditionally it has been compared to two baskets of rice hung from a carrying pole, the baskets being the deltas of the Red River and the Mekong and the pole the mountain chain between them. Around 100 million people live there; the Kinh, or Viet, make up about 85 percent, and 53 minorities are officially recognized, most of them in the highlands. Fansipan, near the Chinese border, is the highest summit at more than 3,140 metres. Hanoi is the capital, but Ho Chi Minh City, still commonly called Saigon, is considerably larger.

The bronze drums of the Dong Son culture, decorated with birds, boats and warriors in feathers, show the skill that people in the Red River valley had reached by the middle of the first millennium BC. In 111 BC the armies of the Han emperor Wu conquered the area, and Chinese rule lasted, with interruptions, for about a thousand years. It left behind Confucian learning, the script and methods of administration. The sisters Trung Trac and Trung Nhi led a rising in AD 40 and governed for three years before the general Ma Yuan defeated them; they are honoured in temples to this day. Independence was won in 938, when Ngo Quyen planted iron-tipped stakes in the bed of the Bach Dang River, on which the Chinese ships were impaled as the tide fell.

Ly Thai To transferred the capital in 1010 to the present Hanoi, which he named Thang Long, "rising dragon", after a vision. His dynasty founded the Temple of Literature in 1070 and held the first examinations for officials five years later. Under the Tran the Mongols were repelled three times; in 1288 Tran Hung Dao repeated the device of the stakes at the same river. After a brief Ming occupation, Le Loi, a landowner from Thanh Hoa, freed the country in 1428 following a struggle of ten years, and legend tells that he gave back his sword to a golden turtle in a lake. The kingdom of Champa, whose brick towers still stand at My Son, lost its capital, Vijaya, to Le Thanh Tong in 1471, and the "march to the south" reached the Mekong delta in the following centuries.

The alphabet in use today, quoc ngu, is a Latin script with marks for the six tones. It was devised by Portuguese and other Jesuits, and the Frenchman Alexandre de Rhodes published a dictionary with it in Rome in 1651. Three brothers from the village of Tay Son overthrew the rival ruling families in the 1770s and 1780s; one of them, Quang Trung, destroyed a Qing army in a surprise attack at the New Year festival of 1789. Nguyen Anh, who had found support with the missionary Pigneau de Béhaine, defeated their heirs and in 1802 proclaimed himself Emperor Gia Long, with his seat at Hue. The citadel he began there follows the principles of Vauban and encloses a palace modelled on that of Beijing. His successor Minh Mang persecuted Catholics, which later gave France a pretext to intervene.

French and Spanish ships bombarded Da Nang in 1858, and by 1887 the colony of Cochinchina and the protectorates of Annam and Tonkin had been combined with Cambodia in the Indochinese Union, to which Laos was added in 1893. Rubber, rice and coal were exported, while monopolies on salt, alcohol and opium filled the treasury. The governor-general Paul Doumer, later president of France, had a bridge 1.7 kilometres in length built over the Red River by the firm Daydé & Pillé. Alexandre Yersin, who had identified the plague bacillus in Hong Kong in 1894, settled at Nha Trang and chose the site of the hill resort Dalat. During the Japanese occupation a famine in the winter of 1944–45, caused by requisitions, floods and wrecked transport, killed between one and two million people in the north.

Ho Chi Minh, who had helped found the French Communist Party in 1920, declared independence in Ba Dinh Square on 2 September 1945 in a speech that quoted the American Declaration of Independence. The war with France ended at Dien Bien Phu, a fortified valley near Laos, where Vo Nguyen Giap had artillery hauled up the hills by hand and concealed in tunnels; the garrison gave up on 7 May 1954 after 56 days. The Geneva agreements drew a provisional line at the seventeenth parallel and foresaw elections within two years, which Ngo Dinh Diem, with American backing, refused to hold. About 800,000 northerners, most of them Catholics, moved to the south. In June 1963 the monk Thich Quang Duc burned himself at a crossing in Saigon in protest against discrimination, and in November generals murdered Diem.

After an incident in the Gulf of Tonkin, Congress empowered President Johnson in August 1964 to use force, and the number of American soldiers rose to more than half a million by 1968. Aircraft sprayed some 75 million litres of herbicides, chiefly Agent Orange, named for the stripe on its barrels, in order to destroy cover and crops; dioxin in it is blamed for cancers and birth defects. The Tet Offensive of 1968 failed militarily but convinced many Americans that the war could not be won. Negotiations between Henry Kissinger and Le Duc Tho led to the Paris agreement of January 1973, for which both were awarded the Nobel Peace Prize; only the latter refused it. Tanks broke through the gate of the presidential palace in Saigon on 30 April 1975. About two million civilians had died.

Collective farming and a trade embargo brought hunger, and hundreds of thousands fled by sea. In December 1978 Vietnamese troops invaded Cambodia and toppled the Khmer Rouge, whereupon China attacked in February 1979 for a month. The reforms known as doi moi, "renovation", adopted by the party congress of December 1986, admitted private enterprise and returned land to families for use. Within a few years the country changed from an importer of rice into one of the leading exporters, and in coffee, mainly robusta, it is second only to Brazil. Relations with the United States were restored in 1995. Ha Long Bay, where some 1,600 limestone islands rise from the sea, became a World Heritage Site in 1994, and Son Doong, a cave so big that a forest grows inside it, was first explored in 2009. The soup pho originated near Nam Dinh early in the twentieth century.

? How long is Vietnam from north to south?
= about 1,650 kilometres | 1,650 kilometres
@ stretches about 1,650 kilometres from north to south

? To what has the shape of the country been compared?
= two baskets of rice hung from a carrying pole
@ compared to two baskets of rice hung from a carrying pole

? How many minorities are officially recognized?
= 53
@ 53 minorities are officially recognized

? What do people still often call Ho Chi Minh City?
= Saigon
@ Ho Chi Minh City, still commonly called Saigon

? What are the Dong Son drums made of?
= bronze
@ The bronze drums of the Dong Son culture

? In what year did the Han conquer the area?
= 111 BC
@ In 111 BC the armies of the Han emperor Wu

? What did Chinese rule leave behind?
= Confucian learning, the script and methods of administration
@ It left behind Confucian learning, the script and methods of administration

? Who defeated the Trung sisters?
= Ma Yuan | the general Ma Yuan
@ before the general Ma Yuan defeated them

? What did Ngo Quyen plant in the river bed?
= iron-tipped stakes
@ when Ngo Quyen planted iron-tipped stakes

? What does Thang Long mean?
= rising dragon
@ which he named Thang Long, "rising dragon"

? When was the Temple of Literature founded?
= 1070
@ founded the Temple of Literature in 1070

? How many times were the Mongols driven back?
= three times | three
@ the Mongols were repelled three times

? To what creature did Le Loi return his sword?
= a golden turtle | golden turtle
@ gave back his sword to a golden turtle

? What was the capital of Champa?
= Vijaya
@ lost its capital, Vijaya, to Le Thanh Tong

? What is quoc ngu?
= a Latin script with marks for the six tones | Latin script
@ is a Latin script with marks for the six tones

? Where did Alexandre de Rhodes publish his dictionary?
= Rome
@ published a dictionary with it in Rome

? Who destroyed a Qing army in 1789?
= Quang Trung
@ Quang Trung, destroyed a Qing army

? Under what name did Nguyen Anh become emperor?
= Gia Long | Emperor Gia Long
@ proclaimed himself Emperor Gia Long

? Whose principles does the citadel of Hue follow?
= Vauban
@ follows the principles of Vauban

? Which country was added to the Indochinese Union in 1893?
= Laos
@ to which Laos was added in 1893

? On which goods were there monopolies?
= salt, alcohol and opium
@ while monopolies on salt, alcohol and opium filled the treasury

? How long is the bridge that Doumer had built?
= 1.7 kilometres
@ had a bridge 1.7 kilometres in length built

? What did Yersin identify in 1894?
= the plague bacillus | plague bacillus
@ who had identified the plague bacillus in Hong Kong

? What caused the famine of 1944–45?
= requisitions, floods and wrecked transport
@ caused by requisitions, floods and wrecked transport

? Where did Ho Chi Minh declare independence?
= Ba Dinh Square
@ declared independence in Ba Dinh Square

? Who was the commander at Dien Bien Phu on the Vietnamese side?
= Vo Nguyen Giap
@ Vo Nguyen Giap had artillery hauled up the hills

? How long did the garrison of Dien Bien Phu hold out?
= 56 days
@ gave up on 7 May 1954 after 56 days

? What did the Geneva agreements foresee within two years?
= elections
@ foresaw elections within two years

? What did Thich Quang Duc protest against?
= discrimination
@ in protest against discrimination

? What is Agent Orange named after?
= the stripe on its barrels | stripe on its barrels
@ named for the stripe on its barrels

? Why were herbicides sprayed?
= to destroy cover and crops | in order to destroy cover and crops
@ in order to destroy cover and crops

? With whom did Kissinger negotiate?
= Le Duc Tho
@ Negotiations between Henry Kissinger and Le Duc Tho

? When did tanks break through the palace gate
= 30 April 1975
@ presidential palace in Saigon on 30 April 1975

? What does doi moi mean?
= renovation
@ The reforms known as doi moi, "renovation"

? Which country exports more coffee than Vietnam?
= Brazil
@ it is second only to Brazil

? When was Son Doong first explored?
= 2009
@ was first explored in 2009

? What kind of rock are the islands of Ha Long Bay?
= limestone
@ some 1,600 limestone islands rise from the sea

~ What conclusion did the holiday attack of 1968 lead the US public to?
= the war could not be won
@ convinced many Americans that the war could not be won

~ What excuse did the European power have for stepping in?
= persecuted Catholics | Minh Mang persecuted Catholics
@ His successor Minh Mang persecuted Catholics, which later gave France a pretext

~ How did heavy weapons reach the heights above the besieged base?
= by hand | hauled up the hills by hand
@ had artillery hauled up the hills by hand

~ Which foreign document was cited when the republic was announced?
= the American Declaration of Independence | American Declaration of Independence
@ quoted the American Declaration of Independence

~ Which faith did the bulk of the refugees of the 1950s profess?
= Catholics
@ About 800,000 northerners, most of them Catholics

~ What grows beneath the earth in an immense cavern?
= a forest | forest
@ a cave so big that a forest grows inside it

~ Whom did the clergyman from France assist on the way to the throne?
= Nguyen Anh
@ Nguyen Anh, who had found support with the missionary Pigneau de Béhaine

~ What did peasants get back in the changes of the late 1980s?
= land
@ admitted private enterprise and returned land to families

! How many Chinese ships were impaled in 938?

! Who murdered Thich Quang Duc?

! When did Ho Chi Minh die?

! Why did Le Duc Tho refuse to sign the Paris agreement?

! How high is the citadel of Hue?

! Who invented pho?

! When did Vietnamese troops leave Cambodia?

! How many French soldiers died at Dien Bien Phu?

! What did Tran Hung Dao name the capital?

! Who discovered the Dong Son drums?
