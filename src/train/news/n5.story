# Cholera kills 26 in camp on Chad's eastern border
N'DJAMENA, September 3 – At least 26 people, eleven of them children under five, have died of cholera in the refugee camp of Goz Amara in eastern Chad within nine days, the country's health ministry and the World Health Organization (WHO) said on Wednesday.
The camp, which lies 35 kilometres from the border town of Hadjer and was laid out for 20,000 people, now shelters some 58,000, most of them women and children who fled the fighting in Sudan's Darfur region. More than 740 suspected cases had been registered by Tuesday evening.
The first patient was a well digger of 33 who fell ill on August 25 and died the same night, according to Dr. Achta Nodjimbaye, who heads the health ministry's emergency unit. The bacterium was found in samples which were flown to the Pasteur laboratory in the Cameroonian city of Garoua, because the only laboratory in the east had no reagents left.
"This is a disease of arithmetic," Dr. Nodjimbaye said. "One latrine for twenty people and you have no cholera. Here we have one for 212."
The aid organisation Doctors Without Frontiers of the Sahel (DFS) has set up a treatment centre with 120 beds in what used to be a grain store. It was full within two days, said its coordinator, the Belgian nurse Lieve Claes, and patients are now being treated on mats under tarpaulins.
Chad has asked for 1.3 million doses of vaccine from the international stockpile. A first delivery of 400,000 is expected to reach the airport of Abéché on Saturday, provided that the runway, which was damaged by heavy rain, can bear the weight of the plane.

# A bucket, a tap and a song: how Goz Amara fights back
It is five in the morning, and Hawa Ibrahim is already shouting. She stands on an upturned jerrycan at tap number nine, a teacher of geography from the Sudanese city of Nyala, and drips chlorine from a syringe into every bucket that is held out to her.
There are 64 women like her, who are known in the camp as the Blue Aunts because of the colour of their scarves. They are paid two dollars a day by the UN children's fund, UNICEF, and each of them is responsible for one tap.
The idea came from Zeinab Adam, a midwife who had seen the cholera of 2016 in another camp and who noticed that people didn't trust the powder that was handed out in bags. A rumour had it that the powder made men infertile, so she drank a whole glass in front of the sheikhs.
Since then there has been a song about it, with eleven verses, in which a glass of water is courted by a bucket. Children sing it, and the rumour has gone, says the Norwegian engineer Sindre Moen, whose pumps supply the taps.
The pumps are his worry. They give seven litres per head and day, less than half of what is regarded as the minimum, and the fuel for them has to be carried over a track that is cut by the river Batan twice a week.
On Thursday the third of five wells had to be closed since the latrines above it had overflowed. Mr. Moen, who works for Nordic Water Relief, wants to drill on the other bank, but the land there belongs to the sultan of Hadjer, and no one has yet dared to ask him during his mourning for a brother.
"I'd ask him," says Hawa Ibrahim. "I have asked ministers for chalk."

# Who is to blame? Water contract under scrutiny as outbreak spreads
N'DJAMENA, September 12 – The cholera outbreak in the Goz Amara camp has spread to three neighbouring villages and to the garrison of Hadjer, while questions are being asked about what became of 2.8 million dollars that had been set aside for latrines.
The money was given by the European Union in January and was to pay for 2,400 latrines by the end of June, before the rains. Only 270 have been built, the newspaper Le Baobab reported on Thursday, citing an internal audit of the refugee commission.
The contract had been awarded without a tender to Sotrabat, a construction firm from the capital which had until then built petrol stations. Its owner, Brahim Koulamallah, is a cousin of the commission's deputy head, Oumar Seid, according to the paper.
Mr. Koulamallah denied any favour. The work had been held up because two of his lorries were hijacked on the road to Hadjer in April, he said, and because sand had become three times as dear.
Mr. Seid was suspended on Friday. Justice minister Rachel Mbaïlassem said that the anti-corruption court would deal with the matter "while the patients can still hear of it".
In the meantime the number of the dead rose to 83 and that of the infected to over 3,100. The DFS called for the camp to be divided, a step which the authorities reject for reasons of security.
The commander of the garrison, General Abakar Tolli, had 150 soldiers detailed to dig. They finished 90 latrines in four days, at a cost, he remarked, of blisters.

# Vaccine plane lands on a road
ABÉCHÉ, September 8 – With 400,000 doses of cholera vaccine on board, a cargo plane landed on a straight stretch of national road 12 on Sunday after experts had judged the rain-damaged runway of the airport of Abéché to be too soft.
The Antonov, flown by a Kenyan crew, came to rest 80 metres before a herd of camels, whose owner had not been told. The pilot, Captain Grace Wanjiru, said she had landed "on worse things, including lawns".
The road had been closed over a length of three kilometres by the gendarmerie. The idea is ascribed to a school inspector from the village of Amkharouba, Saleh Djibrine, who had measured the stretch as a young man for a bicycle race.
The boxes were taken to Goz Amara by eleven lorries in the night, since the vaccine must be kept cool. The vaccination is to begin on Tuesday with the children and those who handle food; every person is to get one dose instead of the usual two because there isn't enough for both.
The vaccine is made in South Korea, by the only firm that supplies the international stockpile at present. A second producer, in the Indian city of Hyderabad, is to follow early next year, said the WHO's representative in Chad, the Senegalese physician Mame Diarra Sow.
Dr. Sow warned against too high hopes. "The vaccine buys us six months," she said. "Only pipes buy us years."

# The sultan's well
The man who was afraid to be asked, it turns out, had been waiting for it. When a delegation of three women in blue scarves and a tall Norwegian appeared before Sultan Idriss Hassaballah of Hadjer on September 15, he listened to them for ten minutes and then enquired why they had taken so long.
The land on the other bank of the Batan had been his brother's, the sultan said, and the brother, Mahamat, who died in August, had died of cholera too. His family had put it about that it was his heart, out of shame.
He gave the land for nothing, on two conditions. The well should bear his brother's name, and the people of his town should be allowed to draw from it on the same terms as the refugees.
Water was struck at 71 metres on September 24. Since then the supply in the camp has risen to sixteen litres a head, the number of new cases has gone down from 210 to fewer than 30 a day, and the treatment centre in the grain store has free beds for the first time.
According to the latest count of the ministry, 117 people have died, the last of them on October 2. Dr. Achta Nodjimbaye hopes to be able to declare the outbreak over by the middle of November, if no new case turns up for four weeks.
Lieve Claes has handed over her post to a Chadian colleague, Dr. Félix Ngarta, and is going home to Ghent to sleep. She is taking with her, she says, a blue scarf and a song that she can't get out of her head.
Hawa Ibrahim has other plans. In the shade of tap number nine she has begun to teach forty children, and she has already asked a minister for chalk.

? In how many days did the 26 people die?
= within nine days | nine days
@ have died of cholera in the refugee camp of Goz Amara in eastern Chad within nine days
? How many people does the camp shelter now?
= some 58,000 | 58,000
@ was laid out for 20,000 people, now shelters some 58,000, most of them women and children
? Who heads the emergency unit of the health ministry?
= Dr. Achta Nodjimbaye | Achta Nodjimbaye
@ according to Dr. Achta Nodjimbaye, who heads the health ministry's emergency unit.
? Where were the samples flown to?
= to the Pasteur laboratory in the Cameroonian city of Garoua | the Pasteur laboratory in the Cameroonian city of Garoua | the Cameroonian city of Garoua | Garoua
@ The bacterium was found in samples which were flown to the Pasteur laboratory in the Cameroonian city of Garoua
? who is lieve claes
= the Belgian nurse | its coordinator | coordinator
@ It was full within two days, said its coordinator, the Belgian nurse Lieve Claes
? How many doses of vaccine has Chad asked for?
= 1.3 million doses | 1.3 million
@ Chad has asked for 1.3 million doses of vaccine from the international stockpile.
? What are the 64 women with the scarves called in the camp?
= the Blue Aunts | Blue Aunts
@ There are 64 women like her, who are known in the camp as the Blue Aunts because of the colour of their scarves.
? Why did the third well have to be closed?
= since the latrines above it had overflowed | the latrines above it had overflowed
@ On Thursday the third of five wells had to be closed since the latrines above it had overflowed.
? Who owns the firm Sotrabat?
= Brahim Koulamallah | Mr. Koulamallah
@ Its owner, Brahim Koulamallah, is a cousin of the commission's deputy head, Oumar Seid, according to the paper.
@ Mr. Koulamallah denied any favour.
? Which newspaper reported that only 270 latrines have been built?
= Le Baobab | the newspaper Le Baobab
@ Only 270 have been built, the newspaper Le Baobab reported on Thursday, citing an internal audit of the refugee commission.
? Where did the cargo plane with the vaccine land?
= on a straight stretch of national road 12 | a straight stretch of national road 12 | national road 12
@ a cargo plane landed on a straight stretch of national road 12 on Sunday
? How long was the road closed over
= three kilometres | a length of three kilometres
@ The road had been closed over a length of three kilometres by the gendarmerie.
? Where is the second producer of the vaccine?
= in the Indian city of Hyderabad | the Indian city of Hyderabad | Hyderabad
@ A second producer, in the Indian city of Hyderabad, is to follow early next year
? When did the women appear before the sultan?
= on September 15 | September 15
@ appeared before Sultan Idriss Hassaballah of Hadjer on September 15
? at what depth was water struck?
= at 71 metres | 71 metres
@ Water was struck at 71 metres on September 24.
? To whom has Lieve Claes handed over her post?
= Dr. Félix Ngarta | Félix Ngarta
@ Lieve Claes has handed over her post to a Chadian colleague, Dr. Félix Ngarta, and is going home to Ghent to sleep.
~ What did the earliest victim do for a living?
= a well digger | well digger
@ The first patient was a well digger of 33 who fell ill on August 25 and died the same night
~ Why couldn't the germs be tested for in the area itself?
= because the only laboratory in the east had no reagents left | the only laboratory in the east had no reagents left
@ because the only laboratory in the east had no reagents left.
~ Which charity turned a barn into a clinic?
= Doctors Without Frontiers of the Sahel | Doctors Without Frontiers of the Sahel (DFS)
@ The aid organisation Doctors Without Frontiers of the Sahel (DFS) has set up a treatment centre with 120 beds in what used to be a grain store.
~ how much do the women at the taps earn
= two dollars a day | two dollars
@ They are paid two dollars a day by the UN children's fund, UNICEF
~ What did gossip claim the stuff in the sachets would do?
= made men infertile | the powder made men infertile
@ A rumour had it that the powder made men infertile, so she drank a whole glass in front of the sheikhs.
~ Who swallowed the treated water to put an end to the gossip?
= Zeinab Adam | Zeinab Adam, a midwife
@ The idea came from Zeinab Adam, a midwife who had seen the cholera of 2016 in another camp
~ What subject did the woman on the canister teach back home in Darfur?
= geography
@ She stands on an upturned jerrycan at tap number nine, a teacher of geography from the Sudanese city of Nyala
~ Which man from Oslo's country keeps the water running?
= Sindre Moen | Mr. Moen
@ says the Norwegian engineer Sindre Moen, whose pumps supply the taps.
@ Mr. Moen, who works for Nordic Water Relief, wants to drill on the other bank
~ Who financed the toilets that never came?
= the European Union | European Union
@ The money was given by the European Union in January and was to pay for 2,400 latrines by the end of June, before the rains.
~ Which official had to leave his desk over the deal with his relative?
= Oumar Seid | Mr. Seid | the commission's deputy head, Oumar Seid
@ Its owner, Brahim Koulamallah, is a cousin of the commission's deputy head, Oumar Seid, according to the paper.
@ Mr. Seid was suspended on Friday.
~ Why does the government refuse to split up the settlement?
= for reasons of security | reasons of security
@ The DFS called for the camp to be divided, a step which the authorities reject for reasons of security.
~ Which military man made his troops shovel?
= General Abakar Tolli | Abakar Tolli
@ The commander of the garrison, General Abakar Tolli, had 150 soldiers detailed to dig.
~ Who was at the controls of the aircraft carrying the medicine?
= Grace Wanjiru | Captain Grace Wanjiru
@ The pilot, Captain Grace Wanjiru, said she had landed "on worse things, including lawns".
~ What for had the man from the education service once surveyed the highway?
= for a bicycle race | a bicycle race
@ Saleh Djibrine, who had measured the stretch as a young man for a bicycle race.
~ For how long will the jab protect the refugees, in the view of the UN health body's envoy?
= six months
@ "The vaccine buys us six months," she said.
~ what did the ruler's kin falsely give as the reason for his brother's death
= his heart | it was his heart
@ His family had put it about that it was his heart, out of shame.
! How many people died in the cholera of 2016?
! How old is Zeinab Adam?
! Who composed the song with the eleven verses?
! How much did Sotrabat charge for one latrine?
! What is the name of the South Korean firm?
! How many soldiers of the Hadjer garrison have died?
! Who is the health minister of Chad?
! when did the sultan come to power?
! What is the longest bone in the human body?
! Who was the first woman to fly across the Atlantic alone?
! how to get coffee stains out of a carpet
! Which river flows through Prague?
