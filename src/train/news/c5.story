# Dam bursts in western Kenya after days of rain; 52 bodies found
LUMBENI, Kenya – A private dam gave way in the highlands of western Kenya late on Thursday, sending a wave of mud and water through three villages while their inhabitants slept, and at least 52 people were killed, officials said.

The Chelwet dam, an earth wall 19 metres high that was used to irrigate a tea plantation, broke at about 9:15 p.m. following a week of downpours. More than 80 people were still missing on Friday evening, among them most of the pupils of a boarding school in Ndarawet, the village nearest to the dam, said Abdi Noor, director-general of the National Flood Office (NFO).

"It came like a wall that walks," said Mercy Auma, a seamstress who was swept two kilometres before she caught hold of a fig tree. She had heard no warning of any kind.

The water destroyed 430 houses, tore away the railway bridge at Lumbeni and cut the line between the port of Mombasa and Uganda, over which much of that landlocked country's fuel is carried. An army helicopter picked 29 people from roofs and treetops in the course of the morning.

The governor of the county, Joyce Tanui-Barasa, called on the owner of the dam, Marumbi Tea Estates, to explain why its gates had not been opened earlier. The company said in a brief statement that it was "heartbroken" and would cooperate with the authorities, but that it had been a case of force majeure.

Floods have killed more than 190 people in Kenya since the long rains set in in March, and some 150,000 have been driven from their homes, according to the NFO. The Chelwet is the first large dam to fail in the country in six years.

# The watchman who outran the water
NDARAWET – For eleven years Elijah Rotich walked along the crest of the Chelwet dam with a torch and a stick, twice a night, for a wage of 9,500 shillings a month. On Thursday he noticed that his stick went in.

"The ground drank it," says Mr. Rotich, who is 54 and has a limp from a fall in his youth. He shone his torch down the outer face and saw brown water spurting out as thick as an arm. It was 8:20 p.m. He telephoned the estate manager, Bernard Kilonzo, who told him, he says, to put stones on it and not to spread panic. He rang a second time and nobody picked up.

So he stopped a motorcycle taxi. Its rider, Collins Wafula, 23, took him on the back without asking for money, and the two of them drove through Kisima, the lowest of the villages, hooting and shouting. Around 600 people ran up the ridge to the Catholic mission in their night clothes. Not one person died there.

For Ndarawet, which lies on the other bank, there was no time. The footbridge was already under water, and Mr. Rotich's own sister lived on the far side with her four children. Two of the children have been found alive.

At the mission, Sister Benedetta Lodi, an Italian nun who has run its clinic since 1994, rang the bell until the rope broke. She counted the arrivals by candlelight in an exercise book, which has since become the only reliable list of survivors, and which the police have borrowed twice. The parish hall now houses 212 families. What is lacking most, she says, is not food, of which the relief group Hatua has brought nine lorries full, but dry shoes.

Mr. Kilonzo has not been seen since Friday. The estate says that he is on leave.

# Why it rained so hard, and why the wall could not take it
Two questions are being asked in Lumbeni, one about the sky and one about the earth. The first is the easier. In the two days before the disaster, 214 millimetres of rain fell on the catchment of the Kimoson river, nearly twice as much as is usual in the whole of April, says Faith Mwikali, a climatologist at the Lakeside University of Kisumu.

Behind this she sees a pattern in the Indian Ocean, whose western part has been up to two degrees warmer than normal since October, so that more moisture is blown towards East Africa. A similar state of affairs caused the floods of 1997. "The ocean loaded the gun," Ms. Mwikali says. "It did not build a bad dam."

About that, people like Samson Okello know more. The civil engineer, who inspected 61 dams in the region for a study paid for by the World Bank, visited the Chelwet in 2018 and found trees with trunks as thick as a man's thigh growing on it. Their roots open paths through which water finds its way. He also noted that the spillway, a concrete chute meant to carry off high water, was blocked by a cage of wire netting.

The cage belonged to a fish farm. The estate had rented out the reservoir in 2016 to a firm called Silverfin, which raised tilapia in it and did not wish to see its fish escape every time it rained. Silverfin's owner, Naomi Jebet, maintains that the netting had been approved by the estate and could be removed in ten minutes, if anybody had asked.

The dam was built in 1957 by a British settler, Major Rupert Aldous, with oxen and without drawings. It held about 2.3 million cubic metres. By law every dam higher than ten metres has had to be licensed since 2002, yet of 1,800 in the country, Mr. Okello reckons, no more than 350 are. The Chelwet was not one of them.

# Letter from Kisima: The schoolbooks on the line
The first thing one sees on coming down from the ridge is the washing lines. Between the mango trees, where in other weeks shirts would be hanging, people have hung up paper: title deeds, baptism certificates, hymn books, a photograph of a young man in the uniform of the Kenya Railways.

It belongs to Jeremiah Simiyu, who was a signalman at Lumbeni for 38 years and is in it 20 years old. From his porch he used to see the bridge, a lattice of steel put up in 1926, over which he waved, by his own estimate, a quarter of a million waggons. One of its piers now lies in his maize. A replacement, which is being brought in pieces from India, is to be finished by August at a cost of some $14 million.

His granddaughter Purity, who is seventeen, was to have sat her examinations this week. The boarding school at Ndarawet, from which she had come home on Wednesday with a fever, lost 24 girls and the deputy headmistress, Grace Nanjala, who had gone back into the dormitory for the smallest. Purity does not talk about them. She irons. With a charcoal iron she smooths the exercise books of her classmates, one page after another, so that their parents may have them.

In the evening the men discuss money. An agent has been going from door to door on behalf of the estate with a paper on which it says that the signatory receives 60,000 shillings, and that he renounces all further claims. Nineteen families have signed. The chief, Wycliffe Mukhwana, a retired sergeant, has told the agent, whose name is Felix Otieno, that he will be thrown into the river if he shows his face again.

There is also laughter, though one hesitates to write it down. A cow belonging to the widow Agneta Khisa was carried off on the night of the flood and came back nine days later, from the direction of the lake, with a stranger's bell around her neck. She has been renamed Safari.

# Inquiry blames tea company and officials for Chelwet disaster
NAIROBI – The bursting of the Chelwet dam, in which 71 people lost their lives in April, was "foreseeable, foreseen and preventable", a commission of inquiry concluded on Tuesday in a report of 340 pages that calls for charges against seven persons.

The commission, which was chaired by a former judge of the Court of Appeal, Margaret Wairimu, heard 118 witnesses in four months. It found that Marumbi Tea Estates had been warned about the state of the dam on no fewer than five occasions since 2009, and that it had turned down repairs which would have cost 21 million shillings, or about $160,000. In the same period it paid dividends of more than forty times that amount to its parent, Caldmore Holdings of London.

Among those who should stand trial for manslaughter, in the commission's opinion, are the managing director, Stephen Gathogo, and the estate manager, Bernard Kilonzo, who was arrested in June in the Tanzanian city of Arusha, where he had been working as a hotel clerk under his mother's name. Both men have protested their innocence.

The report is no kinder to the state. A regional water officer, Daniel Cheruiyot, is said to have accepted a pick-up truck from the estate in 2019, after which the file on the dam disappeared; it was found by police behind a refrigerator. Mr. Noor of the Flood Office is criticised for having closed eleven river gauges to save money. He offered his resignation on Wednesday, which the president has accepted.

Caldmore said that it would set up a fund of $6 million for the victims "without admission of liability". Their lawyer, Khadija Omar, replied that she would see the firm in court in London, where a hearing has been fixed for February 11.

The government promised to have all large dams inspected within eighteen months with the help of Dutch engineers, and to drain 40 of them at once. For Elijah Rotich, the watchman whose warning is estimated by the commission to have saved 600 lives, it recommended a state medal. He has been without work since the dam went. Asked what he would like, he said: a pair of boots, size 44.

? Who is Abdi Noor?
= director-general of the National Flood Office | director-general of the National Flood Office (NFO)
@ said Abdi Noor, director-general of the National Flood Office (NFO).
? How high was the Chelwet dam?
= 19 metres | 19 metres high
@ The Chelwet dam, an earth wall 19 metres high that was used to irrigate a tea plantation
? Which company owned the dam?
= Marumbi Tea Estates
@ called on the owner of the dam, Marumbi Tea Estates, to explain why its gates had not been opened earlier.
? how many houses were destroyed by the water
= 430 | 430 houses
@ The water destroyed 430 houses, tore away the railway bridge at Lumbeni
? Who is the governor of the county?
= Joyce Tanui-Barasa
@ The governor of the county, Joyce Tanui-Barasa, called on the owner of the dam
? Who drove the motorcycle taxi that carried Elijah Rotich?
= Collins Wafula
@ So he stopped a motorcycle taxi. Its rider, Collins Wafula, 23, took him on the back without asking for money
? where did the people of Kisima run to?
= up the ridge to the Catholic mission | the Catholic mission | to the Catholic mission
@ Around 600 people ran up the ridge to the Catholic mission in their night clothes.
? What do the survivors at the mission lack most?
= dry shoes
@ What is lacking most, she says, is not food, of which the relief group Hatua has brought nine lorries full, but dry shoes.
? How much rain fell in the two days before the dam broke?
= 214 millimetres | 214 millimetres of rain
@ In the two days before the disaster, 214 millimetres of rain fell on the catchment of the Kimoson river
? What was the fish farm in the reservoir called?
= Silverfin | a firm called Silverfin
@ The estate had rented out the reservoir in 2016 to a firm called Silverfin, which raised tilapia in it
? Who built the dam in 1957?
= Rupert Aldous | Major Rupert Aldous | a British settler, Major Rupert Aldous
@ The dam was built in 1957 by a British settler, Major Rupert Aldous, with oxen and without drawings.
? What is the name of the chief of Kisima
= Wycliffe Mukhwana
@ The chief, Wycliffe Mukhwana, a retired sergeant, has told the agent
? When is the new railway bridge to be finished?
= by August | August
@ A replacement, which is being brought in pieces from India, is to be finished by August at a cost of some $14 million.
? Who chaired the commission of inquiry?
= Margaret Wairimu
@ The commission, which was chaired by a former judge of the Court of Appeal, Margaret Wairimu, heard 118 witnesses in four months.
? Where was Bernard Kilonzo arrested?
= in the Tanzanian city of Arusha | the Tanzanian city of Arusha | Arusha
@ the estate manager, Bernard Kilonzo, who was arrested in June in the Tanzanian city of Arusha
? what size of boots does the watchman want
= size 44 | 44
@ Asked what he would like, he said: a pair of boots, size 44.
~ What did the tailor hang on to in the torrent?
= a fig tree | fig tree
@ said Mercy Auma, a seamstress who was swept two kilometres before she caught hold of a fig tree.
~ Which neighbouring state gets its petrol by the severed track?
= Uganda
@ cut the line between the port of Mombasa and Uganda, over which much of that landlocked country's fuel is carried.
~ How many stranded villagers were plucked to safety from the air?
= 29 | 29 people
@ An army helicopter picked 29 people from roofs and treetops in the course of the morning.
~ What excuse did the plantation's owners put forward at first?
= force majeure | it had been a case of force majeure | a case of force majeure
@ but that it had been a case of force majeure.
~ who did the guard ring up when he discovered the leak
= Bernard Kilonzo | the estate manager, Bernard Kilonzo
@ He telephoned the estate manager, Bernard Kilonzo, who told him, he says, to put stones on it and not to spread panic.
~ Why couldn't the men on the bike get across to the other village?
= The footbridge was already under water
@ For Ndarawet, which lies on the other bank, there was no time. The footbridge was already under water
~ Which foreign-born churchwoman kept the roll of those who got away?
= Sister Benedetta Lodi | Benedetta Lodi
@ At the mission, Sister Benedetta Lodi, an Italian nun who has run its clinic since 1994, rang the bell until the rope broke. She counted the arrivals by candlelight in an exercise book
~ Which scientist puts the blame for the wet weather on a warm sea?
= Faith Mwikali | Ms. Mwikali
@ says Faith Mwikali, a climatologist at the Lakeside University of Kisumu.
@ "The ocean loaded the gun," Ms. Mwikali says.
~ what stopped the overflow channel from working
= a cage of wire netting | by a cage of wire netting
@ He also noted that the spillway, a concrete chute meant to carry off high water, was blocked by a cage of wire netting.
~ Who financed the survey of reservoirs the expert took part in?
= the World Bank | World Bank
@ who inspected 61 dams in the region for a study paid for by the World Bank
~ what work did the old man with the portrait in uniform use to do
= a signalman at Lumbeni | signalman | a signalman
@ It belongs to Jeremiah Simiyu, who was a signalman at Lumbeni for 38 years and is in it 20 years old.
~ Which member of the teaching staff perished trying to save the youngest?
= Grace Nanjala | the deputy headmistress, Grace Nanjala
@ lost 24 girls and the deputy headmistress, Grace Nanjala, who had gone back into the dormitory for the smallest.
~ How much are locals offered if they give up the right to sue?
= 60,000 shillings
@ a paper on which it says that the signatory receives 60,000 shillings, and that he renounces all further claims.
~ What name was the animal given after it turned up again?
= Safari
@ came back nine days later, from the direction of the lake, with a stranger's bell around her neck. She has been renamed Safari.
~ Where were the missing documents hidden?
= behind a refrigerator
@ after which the file on the dam disappeared; it was found by police behind a refrigerator.
~ which british concern stands behind the tea growers
= Caldmore Holdings | Caldmore Holdings of London | its parent, Caldmore Holdings of London
@ In the same period it paid dividends of more than forty times that amount to its parent, Caldmore Holdings of London.
! How old is Samson Okello?
! How many people died in the floods of 1997?
! Who succeeded Abdi Noor at the National Flood Office?
! How many tonnes of tea does Marumbi Tea Estates harvest a year?
! what was the name of mercy auma's husband
! Which company is making the new bridge in India?
! What wage does Collins Wafula earn a month?
! Which dam failed six years earlier?
! how long does it take to boil an egg
! Who was the first woman in space?
! Which party won the last election in Sweden?
! What is the capital of New Zealand?
