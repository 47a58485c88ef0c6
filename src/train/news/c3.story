# Fire forces 8,400 from town in northern Canada
ALDER FORKS, Canada – Some 8,400 people were ordered to leave the town of Alder Forks in Canada's northern forest belt on Sunday evening after a wildfire driven by gusts of 70 kilometres an hour jumped the Teal River, officials said.

The order was given at 6:20 p.m., when flames were within nine kilometres of the first houses, and by midnight a line of cars, campers and school buses stretched for more than 50 kilometres along Highway 47, the only paved road out. Evacuees were directed to the city of Brandt, some 210 kilometres to the south, where cots had been set up in a hockey arena.

"Don't pack the freezer, don't look for the cat, just go," the mayor, Denise Halloran, told residents in a broadcast over the local radio station. She said later that a bulldozer driver, whose name was not released, had been killed by a falling tree while he was cutting a firebreak.

The blaze, known as the Sawtooth fire after the creek where it was first seen on Thursday, had spread over an estimated 46,000 hectares and was classed as out of control, said Marcus Oyelaran, an information officer with the Boreal Fire Service (BFS). Eleven helicopters and 230 firefighters were at work, but the water bombers had been grounded by smoke.

Two plants have shut down as a precaution. Kestrel Timber, whose sawmill is the town's largest employer, sent home 640 workers, and a gas processing site north of the river stopped production.

It is the second time in a decade that Alder Forks has been emptied. In 2016, following a warm winter with little snow, its inhabitants were kept away for eleven days, though no building was lost.

# 63 seniors, one bus and a wall of smoke
BRANDT – When Rosa Macaraeg was told that the ambulances were not coming, she did what she does every other weekday at a quarter past seven: she turned the key of school bus No. 12.

The driver, who came to Alder Forks from the Philippines in 2009, made three runs on Sunday night between Birchview Lodge, the town's nursing home, and a gravel airstrip at Cutbank, 34 kilometres down the highway. In this way she brought all 63 residents to safety, the oldest of whom is 101. "They sang," she says. "I could not see the hood of my bus, and behind me they were singing hymns in Ukrainian."

From Cutbank the seniors were flown out on two military transport planes. The lodge's director, Ian Prokop, had asked for ambulances as early as noon, he says, but was informed by the regional health office that a transfer would be started only when there was an evacuation order. A spokeswoman for the office, Chantal Dubé, said that the decision was being reviewed.

One resident, Walter Hrynkiw, 88, refused to get on without his accordion. It travelled on the lap of a nurse, Shauna Littlechief, who had left her own trailer at Otter Narrows with nothing but a bag of diapers and her two-year-old.

Others had a harder time. At the Sundown gas station, the last before Brandt, the pumps ran dry at about eleven o'clock, and dozens of families spent the night in a ditch beside the road, until members of a motorcycle club, the Prairie Saints, came up with jerrycans. The owner of a food truck gave away 400 bowls of chili.

Ms. Macaraeg was handed a bouquet on Tuesday by the mayor of Brandt, Gord Fenwick. She put it in the arena beside the cot of a woman who had turned 90 on the road. Whether her own house on Spruce Crescent is still standing she does not know.

# The fourteen who stayed
They are sitting on the roof of the curling club, with wet towels around their necks, and from up there Alder Forks looks almost like a town on an ordinary summer evening, apart from the fact that nobody is in it. Fourteen people have remained with the permission of the fire service, among them a plumber, two teachers and the butcher, Leo Tkachuk.

What they are guarding is a ring of sprinklers, 1,140 in all, which were screwed to the roofs of houses on the northern edge in the space of two days. The water is pumped out of Lake Marian. The idea, which is as simple as a lawn on a Saturday, is to surround the town with a curtain of damp air in which sparks go out. It was brought here by Yvonne Castellane, a retired hydrologist, who had seen it done in Australia and who paid for the first 200 sprinklers out of her pension.

On Monday night the fire came. It arrived with a noise which Mr. Tkachuk compares to a freight train that never passes. For about five hours embers as big as a hand fell on Poplar Street, and one of the pumps, a machine built in 1974, stalled twice. "I have never prayed to a carburettor before," says Ms. Castellane.

In the morning 57 houses were gone, nearly all of them in the Riverside quarter, where the hoses had not been long enough. So was the Anglican church of St. Hilda, a wooden building which had been moved log by log from Fort Dismal in 1931. But the hospital stood, and the school, and more than nine tenths of the homes.

The fire service had been sceptical at first. Its chief of operations on the ground, Captain Emil Sandoz, admits that he called the plan "garden party tactics". He has since asked for a list of the parts.

Otter Narrows, a community of some 300 members of the Cree nation 20 kilometres upstream, fared worse. It had no sprinklers, and its only fire truck had been under repair in Brandt since March. Forty-one of its 96 houses burned down, along with the smokehouses and the band office. Chief Raymond Cardinal-Moss says that he had requested a second truck in four letters. "We are always evacuated in time," he says, "and we are always forgotten in time as well."

# Power line under suspicion as cause of Sawtooth fire
By our business staff. Investigators are examining whether the fire that has destroyed about a hundred homes in and around Alder Forks was started by a power line whose operator had postponed the cutting of trees, according to documents obtained by this newspaper.

The line, a 72-kilovolt connection built in 1968, belongs to Northreach Power, which supplies some 90,000 customers. On Thursday, May 16, at 2:47 p.m., its control room in Brandt registered a short circuit close to Sawtooth Creek. Eleven minutes afterwards a pilot who was on her way to a fishing lodge, Annika Bergstrom, reported smoke in the same place.

An internal memo of January of the previous year shows that the company had put off clearing on 130 kilometres of its northern lines in order to save $4.1 million. The author of the memo, the engineer Peter Vandermeer, warned in it that aspens were growing "within a broom's length" of the wires. He left the firm three months later and now teaches at a technical college.

Northreach denies responsibility. "A short circuit may just as well be the result of a fire as its origin," said its spokeswoman, Lydia Amankwah, adding that lightning had been recorded in the region that day. The national weather office, however, told this newspaper that the nearest strike had been 85 kilometres away.

Should the line be found to be the cause, it might become costly. Insurers estimate the damage at between $280 million and $350 million, and a law firm from Toronto, Oakes & Bellamy, is already collecting signatures for a class action. The company's shares fell by 19 percent on Wednesday. Its chief executive, Graham Tolliver, cancelled an appearance at an energy conference in Calgary.

The inquiry is led by Josephine Adeyemi of the Office of the Fire Commissioner. She is having a piece of conductor nearly two metres long tested at a laboratory in Ottawa, and says that results are not to be expected before the autumn.

# After 24 days, Alder Forks goes home
ALDER FORKS – They came back in alphabetical order. On Monday at eight in the morning the barrier across Highway 47 was lifted for the families from A to F, and Denise Halloran, who had slept in her office for most of the past weeks, stood beside it and handed out bottles of water and face masks.

The Sawtooth fire, which in the end consumed 118,000 hectares, was declared to be under control last Thursday, after two days of steady rain. It will smoulder in the peat until the snow comes, Mr. Oyelaran of the fire service said, and the smell will not go away before that.

What people found was often strange rather than terrible. In one kitchen a loaf had turned to charcoal in its wrapper, while the curtains were unharmed; in the freezer of the supermarket 19 tonnes of food had rotted and had to be taken away by men in protective suits. The tap water must be boiled until further notice because ash got into the treatment plant.

The dead bulldozer driver was honoured with a minute's silence. He was Tyler Kowalchuk, 27, from Cutbank, and had volunteered for the shift so that a colleague could drive his pregnant wife to the south. The child, a girl, was born in the arena at Brandt and has been named Tyla.

Each household receives $1,900 in emergency aid from the government, to be paid out by the Red Cross. Those who lost their homes may move into 80 cabins that Kestrel Timber is setting up on its log yard, free of rent for a year. The sawmill itself is to start up again on the first of July, said its manager, Birgit Aalto, although a third of the forest from which it lives no longer exists.

In Otter Narrows nobody has gone home. Its people are staying at a university residence in Brandt, and the council is to vote in August on whether the village should be rebuilt on the other bank of the river. A second fire truck has been promised for the spring.

And Rosa Macaraeg? Her house is there. On the porch she found a fox asleep, she says, and she decided to wait in the bus until it woke up.

? How many people had to leave Alder Forks?
= Some 8,400 | 8,400 | Some 8,400 people
@ Some 8,400 people were ordered to leave the town of Alder Forks
? when was the evacuation order given
= 6:20 p.m. | at 6:20 p.m. | Sunday evening
@ The order was given at 6:20 p.m., when flames were within nine kilometres of the first houses
@ Some 8,400 people were ordered to leave the town of Alder Forks in Canada's northern forest belt on Sunday evening
? Which river did the wildfire jump?
= the Teal River | Teal River
@ after a wildfire driven by gusts of 70 kilometres an hour jumped the Teal River
? Who is the mayor of Alder Forks?
= Denise Halloran
@ "Don't pack the freezer, don't look for the cat, just go," the mayor, Denise Halloran, told residents
? What is Birchview Lodge?
= the town's nursing home | nursing home
@ made three runs on Sunday night between Birchview Lodge, the town's nursing home, and a gravel airstrip at Cutbank
? Who drove school bus No. 12?
= Rosa Macaraeg
@ When Rosa Macaraeg was told that the ambulances were not coming, she did what she does every other weekday at a quarter past seven: she turned the key of school bus No. 12.
? Which motorcycle club brought jerrycans
= the Prairie Saints | Prairie Saints
@ until members of a motorcycle club, the Prairie Saints, came up with jerrycans.
? How many sprinklers were screwed to the roofs?
= 1,140 | 1,140 in all
@ What they are guarding is a ring of sprinklers, 1,140 in all, which were screwed to the roofs of houses
? Where does the water for the sprinklers come from?
= Lake Marian | out of Lake Marian
@ The water is pumped out of Lake Marian.
? Who paid for the first 200 sprinklers?
= Yvonne Castellane | Yvonne Castellane, a retired hydrologist
@ It was brought here by Yvonne Castellane, a retired hydrologist, who had seen it done in Australia and who paid for the first 200 sprinklers out of her pension.
? How many houses burned down in Otter Narrows?
= Forty-one | Forty-one of its 96 houses
@ Forty-one of its 96 houses burned down, along with the smokehouses and the band office.
? who wrote the memo about the aspens?
= Peter Vandermeer | the engineer Peter Vandermeer
@ The author of the memo, the engineer Peter Vandermeer, warned in it that aspens were growing "within a broom's length" of the wires.
? Where is the piece of conductor being tested?
= at a laboratory in Ottawa | a laboratory in Ottawa | Ottawa
@ She is having a piece of conductor nearly two metres long tested at a laboratory in Ottawa
? Why must the tap water be boiled?
= ash got into the treatment plant | because ash got into the treatment plant
@ The tap water must be boiled until further notice because ash got into the treatment plant.
? How much emergency aid does each household get?
= $1,900
@ Each household receives $1,900 in emergency aid from the government, to be paid out by the Red Cross.
? what did Rosa Macaraeg find on her porch
= a fox asleep | a fox
@ On the porch she found a fox asleep, she says, and she decided to wait in the bus until it woke up.
~ Which southern city took in the people who fled?
= Brandt | the city of Brandt
@ Evacuees were directed to the city of Brandt, some 210 kilometres to the south
~ Why couldn't the planes drop water?
= smoke | by smoke | grounded by smoke
@ but the water bombers had been grounded by smoke.
~ For how long were the locals shut out the previous time?
= eleven days | for eleven days
@ In 2016, following a warm winter with little snow, its inhabitants were kept away for eleven days, though no building was lost.
~ Who runs the old people's home?
= Ian Prokop
@ The lodge's director, Ian Prokop, had asked for ambulances as early as noon
~ What musical instrument did the old man insist on bringing along?
= his accordion | accordion
@ One resident, Walter Hrynkiw, 88, refused to get on without his accordion.
~ who speaks for the medical authority
= Chantal Dubé
@ A spokeswoman for the office, Chantal Dubé, said that the decision was being reviewed.
~ In which part of town were almost all the destroyed homes?
= the Riverside quarter | Riverside | Riverside quarter
@ In the morning 57 houses were gone, nearly all of them in the Riverside quarter, where the hoses had not been long enough.
~ Which commander used to make fun of the damp-curtain idea?
= Emil Sandoz | Captain Emil Sandoz
@ Its chief of operations on the ground, Captain Emil Sandoz, admits that he called the plan "garden party tactics".
~ From where had the wooden place of worship been brought in the thirties?
= Fort Dismal | from Fort Dismal
@ So was the Anglican church of St. Hilda, a wooden building which had been moved log by log from Fort Dismal in 1931.
~ What did the indigenous leader ask for in vain several times?
= a second truck | second truck
@ Chief Raymond Cardinal-Moss says that he had requested a second truck in four letters.
~ Which electricity firm is suspected of having set off the disaster?
= Northreach Power | Northreach
@ The line, a 72-kilovolt connection built in 1968, belongs to Northreach Power, which supplies some 90,000 customers.
@ Northreach denies responsibility. "A short circuit may just as well be the result of a fire as its origin," said its spokeswoman
~ Which aviator raised the alarm soon after the fault showed up?
= Annika Bergstrom
@ Eleven minutes afterwards a pilot who was on her way to a fishing lodge, Annika Bergstrom, reported smoke in the same place.
~ What sum did the utility hope to keep by delaying the pruning?
= $4.1 million
@ the company had put off clearing on 130 kilometres of its northern lines in order to save $4.1 million.
~ By how much did the stock go down in the middle of the week?
= 19 percent | by 19 percent
@ The company's shares fell by 19 percent on Wednesday.
~ what is the baby of the dead man's workmate called
= Tyla
@ The child, a girl, was born in the arena at Brandt and has been named Tyla.
~ Which business lets the homeless live in its huts for nothing?
= Kestrel Timber
@ Those who lost their homes may move into 80 cabins that Kestrel Timber is setting up on its log yard, free of rent for a year.
! How old is Rosa Macaraeg?
! How many hectares burned in the fire of 2016?
! What is the name of the food truck's owner?
! Who is the deputy mayor of Alder Forks?
! What did the pump from 1974 cost?
! Who is the manager of the gas processing site?
! when was the curling club built
! How many workers does Northreach Power employ?
! What is the recommended dose of ibuprofen for a child?
! Who composed the opera Carmen?
! how do you change a bicycle tube
! Which country will host the next winter olympics?
