# Marovian premier in hospital after fainting at dinner
SELNIK, March 5 – Prime Minister Tomas Radev of Marovia was taken to hospital late on Monday after he fainted during a working dinner with farmers' leaders in the northern town of Dobrin, his office said on Tuesday.
Radev, 67, who has headed the country's centre-left coalition since 2019, was flown by army helicopter to the Saint Elena Clinic in the capital, where doctors found an irregular heartbeat, according to Vesna Kolar, the government's chief spokeswoman.
"The prime minister is conscious, he is joking with the nurses, and he has asked for his papers," Kolar told reporters outside the clinic. She declined to say how long he would stay there.
A farmer who sat two chairs away, Josip Brandl, said the premier had put down his fork in the middle of a sentence and slid slowly to the floor. "We thought he had dropped something," Brandl said.
A visit to Vienna planned for Thursday, during which Radev was to sign a railway agreement with his Austrian counterpart, has been put off indefinitely.
The deputy prime minister, Ilona Matek, who is also minister of finance, will chair Wednesday's cabinet meeting, Kolar added. Under the constitution of 1994 a deputy may act for the head of government for no longer than 60 days, after which parliament has to elect a successor.
The Marovian crown lost about 1.5 percent against the euro in early trading before recovering most of its losses by noon. The opposition National Union, led by former general Viktor Stahl, wished Radev a quick recovery but called on the government to publish a full medical bulletin.

# Who is minding the shop? The quiet accountant who now runs the country
Ilona Matek has never given a campaign speech of her own, and friends say she would be happy never to give one. Yet since Wednesday morning the 52-year-old former auditor has sat in the high-backed chair at the head of the cabinet table in Selnik's Lime Palace, the seat of the Marovian government.
Matek grew up in the mining town of Orsk, in the country's western Hradna region, as the daughter of a locksmith and a school cook. She studied economics in Graz and spent 14 years at the Court of Audit before Tomas Radev persuaded her in 2021 to take over the ministry of finance.
"She reads everything, including the footnotes, and then she asks you about the footnotes," said Pavel Lindt, who was her deputy at the court. Civil servants have nicknamed her "the Ruler", not for her ambition but for the wooden one with which she underlines figures.
Not everyone in the coalition is content. The Rural Alliance, the smaller of its two parties, had expected that its own leader, agriculture minister Bruno Keserin, would stand in for the premier, since he had done so in the summer of 2022, when Radev broke a leg while skiing on a glacier.
But the coalition agreement was amended last year at the request of the Social Democrats, and the finance minister now comes first. Keserin said through an aide that he "takes note" of the arrangement.
Matek, who is divorced and has a grown-up son, has told colleagues that she does not want the office for good. Her first decision was to cancel the purchase of three official limousines, which would have cost the treasury around 410,000 euros.

# Surgeons implant pacemaker as doubts grow over Radev's return
The Marovian prime minister was given a pacemaker on Friday in an operation that lasted just under two hours, the Saint Elena Clinic announced, ending four days of speculation about the nature of his illness.
Professor Mirjana Oster, the cardiologist who leads the team treating Tomas Radev, said at a news conference that there had been no complications and that her patient could leave the clinic within eight to ten days. "After that he needs rest, real rest, and by that I do not mean reading cabinet papers in bed," she said.
She denied a report by the tabloid Kurir Danas that Radev had suffered a stroke, calling it "an invention from beginning to end". The newspaper, which quoted an unnamed ambulance driver, stood by its story.
According to two people close to the family, the premier's wife, the violinist Sanja Radeva, has urged him to resign before the summer. It would not be the first time that his heart has caused concern: in 2016, when he was mayor of the port city of Lukavac, he spent a week in hospital after complaining of chest pains.
Viktor Stahl, whose National Union leads in the polls, said that the public had been "fed with jokes instead of facts" and announced a bill that would oblige heads of government to undergo a medical examination every year.
Messages of sympathy came from Ljubljana, Berlin and Brussels. In Dobrin, where the illness began, the parish priest said that some 200 people had attended a mass for the premier, among them many who had never voted for him.

# Dobrin Courier: Volunteer fireman kept premier breathing
For three days Luka Hoffer said nothing, not even to his mother. On Saturday the 23-year-old volunteer fireman admitted that it was he who knelt beside Tomas Radev in the back room of the Golden Plough inn and pressed his chest until the ambulance came.
"I only did what we practise every second Thursday," said Hoffer, who had been hired for the evening to help serve the wine because a waiter was ill.
The ambulance, which had to come from Varnik because Dobrin's own station was closed in 2020 to save money, arrived after 19 minutes. The helicopter landed on the football pitch of the local club, FK Sloga, shortly after half past nine.
Mayor Greta Simic said the town council would award Hoffer its medal of honour in May. She also used the occasion to demand that the ambulance station be reopened. "If it takes that long for a prime minister, you can imagine how long it takes for my neighbour," she said.
The ministry of health replied that the matter was being examined. Ten thousand people live in Dobrin and the surrounding villages, and a petition for the reopening had been signed by more than 3,400 of them by Sunday evening.
The dinner itself had been organised by the Association of Sugar Beet Growers (ASBG) to talk about falling prices. Its chairwoman, Nevena Pilar, said the talks had been "going rather badly" when the premier collapsed, but that nobody had shouted at him, as was claimed on the internet.
The landlord of the inn has put the unfinished bottle of Riesling from which Radev had been drinking in a glass case beside the door.

# Analysis: Sixty days, and the clock is ticking
When Tomas Radev left the Saint Elena Clinic on March 17, leaning on the arm of his daughter, he waved, smiled and said nothing. Four days later it is still unclear whether he will ever return to the Lime Palace.
Officially he is recovering at a state-owned villa on Lake Perun, near the Slovenian border, where he receives his ministers one at a time and for no more than half an hour. Unofficially, three names are being discussed in the corridors of parliament.
The first is Ilona Matek, who has been acting prime minister since March 6 and whose calm handling of the budget debate has won her respect even among opponents. The second is Daniel Vukas, the foreign minister, whom the party's left wing prefers because he opposed the cuts in pensions. The third is Bruno Keserin, although his Rural Alliance holds only 11 of the coalition's 79 seats.
The constitutional scholar Emil Warta, who teaches at the University of Selnik, points out that the time limit can be interrupted. "If he comes back for a single day, the sixty days begin anew," he said. "Nobody foresaw that, but it is what the text says." Such a trick, he warned, would be legal but undignified.
The only precedent is not encouraging. In 1998 Prime Minister Oskar Belan governed from a sanatorium for seven weeks before he stepped down, worn out by tuberculosis, and the early election that followed cost his Liberals more than half of their seats.
Radev himself has spoken in public only once since his release, in a telephone call to the morning programme of Radio Selnik. He said he would announce his decision after Easter, and that he had given up coffee, which was "by far the worst part of it".

? In which town did Tomas Radev faint?
= the northern town of Dobrin | Dobrin | northern town of Dobrin
@ Prime Minister Tomas Radev of Marovia was taken to hospital late on Monday after he fainted during a working dinner with farmers' leaders in the northern town of Dobrin, his office said on Tuesday.
@ In Dobrin, where the illness began, the parish priest said that some 200 people had attended a mass for the premier
? Who is the government's chief spokeswoman?
= Vesna Kolar
@ according to Vesna Kolar, the government's chief spokeswoman.
? How long may a deputy act for the head of government under the constitution?
= no longer than 60 days | 60 days
@ Under the constitution of 1994 a deputy may act for the head of government for no longer than 60 days, after which parliament has to elect a successor.
? Where did Ilona Matek grow up?
= the mining town of Orsk, in the country's western Hradna region | Orsk | the mining town of Orsk
@ Matek grew up in the mining town of Orsk, in the country's western Hradna region, as the daughter of a locksmith and a school cook.
? what nickname do civil servants have for Matek
= the Ruler
@ Civil servants have nicknamed her "the Ruler", not for her ambition but for the wooden one with which she underlines figures.
? how long did the operation last
= just under two hours | two hours | under two hours
@ The Marovian prime minister was given a pacemaker on Friday in an operation that lasted just under two hours, the Saint Elena Clinic announced
? Who is Mirjana Oster?
= the cardiologist who leads the team treating Tomas Radev | cardiologist
@ Professor Mirjana Oster, the cardiologist who leads the team treating Tomas Radev, said at a news conference
? How many people signed the petition for reopening the ambulance station?
= more than 3,400 | 3,400
@ a petition for the reopening had been signed by more than 3,400 of them by Sunday evening.
? ASBG stands for what
= Association of Sugar Beet Growers
@ The dinner itself had been organised by the Association of Sugar Beet Growers (ASBG) to talk about falling prices.
? when did Radev leave the clinic
= March 17
@ When Tomas Radev left the Saint Elena Clinic on March 17, leaning on the arm of his daughter, he waved, smiled and said nothing.
? How many seats does the Rural Alliance hold?
= only 11 of the coalition's 79 seats | 11 | only 11
@ The third is Bruno Keserin, although his Rural Alliance holds only 11 of the coalition's 79 seats.
? What did Radev say he had given up?
= coffee
@ He said he would announce his decision after Easter, and that he had given up coffee, which was "by far the worst part of it".
~ Which opposition politician used to serve as a general?
= Viktor Stahl
@ The opposition National Union, led by former general Viktor Stahl, wished Radev a quick recovery
~ What did physicians at the Saint Elena Clinic discover was wrong with Radev?
= an irregular heartbeat | irregular heartbeat
@ was flown by army helicopter to the Saint Elena Clinic in the capital, where doctors found an irregular heartbeat
~ Who was seated near the premier and saw him slide off his chair?
= Josip Brandl
@ A farmer who sat two chairs away, Josip Brandl, said the premier had put down his fork in the middle of a sentence and slid slowly to the floor.
~ which foreign trip did Radev have to postpone
= A visit to Vienna | Vienna | A visit to Vienna planned for Thursday
@ A visit to Vienna planned for Thursday, during which Radev was to sign a railway agreement with his Austrian counterpart, has been put off indefinitely.
~ By how much did the national currency weaken against the euro?
= about 1.5 percent | 1.5 percent
@ The Marovian crown lost about 1.5 percent against the euro in early trading before recovering most of its losses by noon.
~ Who talked Matek into becoming finance minister?
= Tomas Radev | Radev
@ spent 14 years at the Court of Audit before Tomas Radev persuaded her in 2021 to take over the ministry of finance.
~ For how many years was Matek employed by the state auditors?
= 14 years | 14
@ She studied economics in Graz and spent 14 years at the Court of Audit
~ Why was Keserin deputising for the premier in summer 2022?
= Radev broke a leg while skiing on a glacier | Radev broke a leg
@ since he had done so in the summer of 2022, when Radev broke a leg while skiing on a glacier.
~ Whose wish was it to change the coalition deal last year?
= the Social Democrats | Social Democrats
@ But the coalition agreement was amended last year at the request of the Social Democrats, and the finance minister now comes first.
~ How much would the government cars that Matek decided not to buy have cost?
= around 410,000 euros | 410,000 euros
@ Her first decision was to cancel the purchase of three official limousines, which would have cost the treasury around 410,000 euros.
~ who wrote that Radev had had a stroke
= Kurir Danas | the tabloid Kurir Danas
@ She denied a report by the tabloid Kurir Danas that Radev had suffered a stroke, calling it "an invention from beginning to end".
~ Who does the scandal sheet cite for its claim about the premier's illness?
= an unnamed ambulance driver | ambulance driver
@ The newspaper, which quoted an unnamed ambulance driver, stood by its story.
~ what does Radev's spouse do for a living
= violinist | the violinist
@ the premier's wife, the violinist Sanja Radeva, has urged him to resign before the summer.
~ What post did Radev occupy in 2016, when he was hospitalised?
= mayor of the port city of Lukavac | mayor
@ in 2016, when he was mayor of the port city of Lukavac, he spent a week in hospital after complaining of chest pains.
~ What would Stahl's proposed law force prime ministers to do?
= undergo a medical examination every year | undergo a medical examination
@ announced a bill that would oblige heads of government to undergo a medical examination every year.
~ Who gave first aid to Radev before medics got to the inn?
= Luka Hoffer | Hoffer
@ For three days Luka Hoffer said nothing, not even to his mother. On Saturday the 23-year-old volunteer fireman admitted that it was he who knelt beside Tomas Radev in the back room of the Golden Plough inn and pressed his chest until the ambulance came.
~ Why did Dobrin lose its ambulance station in 2020?
= to save money
@ The ambulance, which had to come from Varnik because Dobrin's own station was closed in 2020 to save money, arrived after 19 minutes.
~ where did the chopper touch down?
= the football pitch of the local club, FK Sloga | the football pitch of the local club | the football pitch
@ The helicopter landed on the football pitch of the local club, FK Sloga, shortly after half past nine.
~ Who heads the beet farmers' group that hosted the meal?
= Nevena Pilar
@ The dinner itself had been organised by the Association of Sugar Beet Growers (ASBG) to talk about falling prices. Its chairwoman, Nevena Pilar, said the talks had been "going rather badly"
~ Where is the sick politician staying while he gets better?
= a state-owned villa on Lake Perun, near the Slovenian border | a state-owned villa on Lake Perun | Lake Perun | Lake Perun, near the Slovenian border
@ Officially he is recovering at a state-owned villa on Lake Perun, near the Slovenian border
~ Which potential successor had been against reducing pensions?
= Daniel Vukas
@ The second is Daniel Vukas, the foreign minister, whom the party's left wing prefers because he opposed the cuts in pensions.
~ Which earlier premier ran the country from a health resort?
= Oskar Belan
@ In 1998 Prime Minister Oskar Belan governed from a sanatorium for seven weeks before he stepped down, worn out by tuberculosis
! Who treated Radev in hospital in Lukavac in 2016?
! viktor stahl age
! How much did Radev's pacemaker cost?
! What is the name of Radev's daughter?
! Who was prime minister of Marovia before Radev took office in 2019?
! How many seats does the National Union have in parliament?
! When was the University of Selnik founded?
! which instrument does Matek's son play
! how far is mars from the sun?
! Who won the football World Cup in 2014?
! what is the best way to peel garlic
! When did the Berlin Wall come down?
