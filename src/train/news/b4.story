# Norrland expels Vostrian ambassador after arrest of naval officer
HAVNBURG, Feb 4 (Nordic Wire) – Norrland ordered the ambassador of Vostria to leave the country within 72 hours on Tuesday, four days after a naval officer was arrested on suspicion of passing secret charts of the northern straits to a member of the embassy's staff.
Ambassador Lev Orbanik was summoned to the foreign ministry at eight in the morning and handed a note declaring him an undesirable person, Foreign Minister Sigrid Aalund told a news conference. Three other Vostrian diplomats, among them the deputy military attaché, Gleb Tarasin, must leave by the end of the month.
"Diplomatic immunity is a cloak, not a workshop," Aalund said.
The officer, a 44-year-old commander identified in accordance with Norrland's press rules only as Erik L., was seized on January 31 in the car park of a garden centre in the town of Lillehamn, some 30 kilometres south of the capital. In his possession investigators found a camera hidden in a bird box and the equivalent of 65,000 euros in cash.
According to the Security Police (SP), the man had worked since 2019 at the navy's hydrographic office, where he was responsible for the maps on which the sensors for detecting submarines are marked.
Vostria denied the accusations. Its foreign ministry said the affair had been "staged by those who wish to poison relations between neighbours" and announced that there would be an answer in kind.
It is the first time that Norrland has expelled an ambassador since 1983, when the envoy of another state was sent home over the smuggling of cigarettes. Trade between the two countries, which share a border of 214 kilometres, amounted last year to about 3.1 billion euros.

# The commander who loved owls
LILLEHAMN – He sang in the church choir, repaired the neighbours' lawnmowers and could tell an eagle owl from a long-eared owl by a single feather. Nobody on Birch Road, where Commander Erik L. has lived with his wife and two sons for eleven years, claims to have suspected anything.
"If I had been told that there was a spy in our street, I would have guessed everybody else first, myself included," says Gunnel Frisk, a retired midwife who lives in the house opposite.
It was his hobby, of all things, that betrayed him. Members of the Lillehamn Ornithological Club noticed last autumn that one of the nesting boxes in the wood behind the garden centre hung too low for any owl, and that it faced the wrong way.
The chairman of the club, Torvald Nyman, climbed up a ladder and found, instead of an egg, a plastic tube containing a memory card. He took it to the local police, who at first regarded the matter as a student prank.
Only when a young constable, Maja Brink, looked at the card at home on her own initiative did it become clear what had been found. She recognised the outlines of the Skarv Sound, because her father had been a pilot there.
The Security Police then watched the box for ten weeks, in an operation that was given the name Night Bird. Thirty officers took turns, disguised as foresters and mushroom pickers.
What drove the commander is a matter of conjecture. Acquaintances speak of debts of around 90,000 euros, which he is thought to have run up with a failed investment in a boatyard in Portugal; his lawyer, Adam Wikander, says only that his client "is not a traitor, but a man who was afraid".

# What the charts reveal, and why it matters
The damage done by the affair of Erik L. cannot yet be measured, but those who know the northern straits do not sleep well. On the charts which the commander is said to have handed over, the positions of 118 underwater microphones are marked, a chain called the Harp, which was laid in the nineties at a cost of 700 million euros.
Whoever knows where the strings are can slip between them. "It will be necessary to move at least a third of the sensors," estimates the retired rear admiral Olof Stenmark, who commanded the coastal fleet until 2014. That would take four to five years, he says, since there is only one cable ship in the country suited for the work.
The defence ministry declined to comment on technical details. Its spokeswoman, Ingela Torp, said merely that "measures have been taken".
The political damage is easier to see. The Harp was built jointly with Norrland's allies, and in Brussels, according to diplomats of the North Atlantic Treaty Organization (NATO), there is anger that the commander's security clearance was renewed in 2022 without an interview, because the office responsible lacked staff.
A parliamentary committee chaired by the Social Democrat Knut Ahlberg is to look into the matter. It has asked for all files concerning the clearance and intends to present its findings before the summer recess.
Mr Ahlberg himself warned as early as 2020 that the vetting of officers was being neglected. At that time, 1,900 applications were waiting to be dealt with; today, the number is close to 3,000.
For the government of Prime Minister Henrik Vall the case comes at a bad moment. It wants to reduce the staff of the Security Police by eight percent in order to pay for new patrol aircraft.

# A farewell with snow and roses (from the Vostrian daily Stolichny Golos, translated)
Our ambassador left Havnburg on Friday as he had arrived there six years earlier, by train and in a snowstorm. On platform four of the Central Station, Lev Orbanik kissed his interpreter's hand, accepted a bunch of yellow roses from the wives of the embassy staff and declared that he bore no grudge against the people of Norrland.
The 61-year-old, who translated the poems of Norrland's national poet Alma Rydell into our language, was considered a friend of the country. Among his merits is the agreement on salmon fishing of 2021, for which he was decorated by the king.
He has not returned the medal. "It was given to me for fish, and with the fish everything is in order," he remarked.
As for the accusations, he called them absurd. The money found on the officer, he said, had nothing to do with the embassy, and his colleague Tarasin had visited the wood only because his doctor had recommended walks.
The ministry in Vostria's capital, Kamengrad, replied on Thursday by expelling four diplomats of Norrland, including the ambassador, Britt Hallenborg, and by closing the consulate in the port of Ozersk. As a consequence, some 5,000 citizens of Norrland who work in the shipyards there will have to travel 600 kilometres to renew a passport.
The deputy foreign minister, Arkady Belov, announced in addition that the joint celebration of the hundredth anniversary of the border treaty, planned for May 18, would be cancelled.
Political observers here see the true cause of the dispute elsewhere. Norrland, they say, wants to prevent the building of the undersea cable Aurora, through which Vostria intends to sell electricity to Germany.

# Spy commander jailed for eleven years as court clears wife
HAVNBURG, Sept 19 (Nordic Wire) – A court in Norrland sentenced a navy commander to eleven years in prison on Friday for selling charts of secret underwater sensors to Vostria, in the country's gravest case of espionage since the Cold War.
The Court of Appeal for State Matters found it proven that Erik L., 45, had delivered material on fourteen occasions between March 2021 and January of this year, for which he received a total of at least 410,000 euros. The prosecution had asked for fifteen years.
His wife, who was accused of having helped him to conceal the money, was acquitted. The presiding judge, Solveig Marklund, said she had believed her husband's story that he was winning at online poker.
In a confession read out on the second day of the trial, the commander said he had been approached at a boat fair in Hamburg by a man who introduced himself as a Dutch yacht broker. When he tried to break off the contact, he was shown photographs of his sons on their way to school.
The court regarded this threat as a mitigating circumstance, but pointed out that he could have turned to his superiors at any time. The defence announced that it would not appeal.
Prosecutor Jens Rydgren said that the man who had recruited him, known to investigators by the code name "Teodor", had left for Vostria by way of Istanbul and was being sought with an international warrant.
The two countries, which have been without ambassadors since February, are meanwhile trying to mend their relations. Talks on the reopening of the consulate in Ozersk are being held in Helsinki with the help of Finland, and Norrland has proposed the historian Ylva Sandberg as its new envoy.
Constable Maja Brink, whose curiosity set the case in motion, was promoted to the Security Police in June. She told reporters that she had since bought a pair of binoculars.

? Within how many hours was the ambassador of Vostria ordered to leave?
= 72 hours | 72 | within 72 hours
@ Norrland ordered the ambassador of Vostria to leave the country within 72 hours on Tuesday
? Who is Gleb Tarasin?
= the deputy military attaché | deputy military attaché
@ Three other Vostrian diplomats, among them the deputy military attaché, Gleb Tarasin, must leave by the end of the month.
? Where was the naval officer seized?
= the car park of a garden centre in the town of Lillehamn | in the car park of a garden centre in the town of Lillehamn | the town of Lillehamn | Lillehamn
@ was seized on January 31 in the car park of a garden centre in the town of Lillehamn, some 30 kilometres south of the capital.
? What was the camera hidden in
= a bird box | bird box
@ In his possession investigators found a camera hidden in a bird box and the equivalent of 65,000 euros in cash.
? How long is the border between Norrland and Vostria?
= 214 kilometres
@ Trade between the two countries, which share a border of 214 kilometres, amounted last year to about 3.1 billion euros.
? Who is the chairman of the Lillehamn Ornithological Club?
= Torvald Nyman
@ The chairman of the club, Torvald Nyman, climbed up a ladder and found, instead of an egg, a plastic tube containing a memory card.
? What name was given to the operation of the Security Police?
= Night Bird
@ The Security Police then watched the box for ten weeks, in an operation that was given the name Night Bird.
? who is the lawyer of erik l.
= Adam Wikander
@ his lawyer, Adam Wikander, says only that his client "is not a traitor, but a man who was afraid".
? How many underwater microphones are marked on the charts?
= 118
@ the positions of 118 underwater microphones are marked, a chain called the Harp
? Which committee chairman is to look into the matter?
= Knut Ahlberg | the Social Democrat Knut Ahlberg
@ A parliamentary committee chaired by the Social Democrat Knut Ahlberg is to look into the matter.
? When was the commander's security clearance renewed?
= 2022 | in 2022
@ there is anger that the commander's security clearance was renewed in 2022 without an interview, because the office responsible lacked staff.
? In which port was the consulate closed?
= Ozersk | the port of Ozersk
@ including the ambassador, Britt Hallenborg, and by closing the consulate in the port of Ozersk.
? Whose poems did Lev Orbanik translate?
= Alma Rydell | Norrland's national poet Alma Rydell
@ The 61-year-old, who translated the poems of Norrland's national poet Alma Rydell into our language, was considered a friend of the country.
? How much money did Erik L. receive in total?
= at least 410,000 euros | 410,000 euros
@ for which he received a total of at least 410,000 euros.
? By whom was the commander approached at a boat fair in Hamburg?
= a man who introduced himself as a Dutch yacht broker
@ the commander said he had been approached at a boat fair in Hamburg by a man who introduced himself as a Dutch yacht broker.
? Where are the talks on the consulate being held?
= Helsinki | in Helsinki
@ Talks on the reopening of the consulate in Ozersk are being held in Helsinki with the help of Finland
~ Which cabinet member informed the press that the envoy had been thrown out?
= Sigrid Aalund | Foreign Minister Sigrid Aalund
@ handed a note declaring him an undesirable person, Foreign Minister Sigrid Aalund told a news conference.
~ What had the diplomat kicked out four decades ago been mixed up in?
= the smuggling of cigarettes | smuggling of cigarettes
@ since 1983, when the envoy of another state was sent home over the smuggling of cigarettes.
~ What is the yearly business between the two neighbours worth?
= about 3.1 billion euros | 3.1 billion euros
@ Trade between the two countries, which share a border of 214 kilometres, amounted last year to about 3.1 billion euros.
~ What used to be the profession of the woman across the road from the suspect?
= a retired midwife | midwife | retired midwife
@ says Gunnel Frisk, a retired midwife who lives in the house opposite.
~ Who realised what the pictures in the tube showed?
= Maja Brink
@ Only when a young constable, Maja Brink, looked at the card at home on her own initiative did it become clear what had been found.
~ why did she know that waterway
= because her father had been a pilot there | her father had been a pilot there
@ She recognised the outlines of the Skarv Sound, because her father had been a pilot there.
~ What did the policemen pass themselves off as while lying in wait?
= foresters and mushroom pickers
@ Thirty officers took turns, disguised as foresters and mushroom pickers.
~ In which country is the business believed to have cost him his savings?
= Portugal
@ debts of around 90,000 euros, which he is thought to have run up with a failed investment in a boatyard in Portugal
~ Which former senior seaman says many listening devices will have to be shifted?
= Olof Stenmark | the retired rear admiral Olof Stenmark
@ "It will be necessary to move at least a third of the sensors," estimates the retired rear admiral Olof Stenmark, who commanded the coastal fleet until 2014.
~ how much time would relocating the detectors need?
= four to five years
@ That would take four to five years, he says, since there is only one cable ship in the country suited for the work.
~ What does Vall's cabinet plan to buy with what it saves on counter-intelligence personnel?
= new patrol aircraft | patrol aircraft
@ It wants to reduce the staff of the Security Police by eight percent in order to pay for new patrol aircraft.
~ What did the monarch honour the Vostrian envoy for?
= the agreement on salmon fishing of 2021 | agreement on salmon fishing | the agreement on salmon fishing | fish
@ Among his merits is the agreement on salmon fishing of 2021, for which he was decorated by the king.
@ "It was given to me for fish, and with the fish everything is in order," he remarked.
~ Whom did Kamengrad send packing as head of the other country's mission?
= Britt Hallenborg
@ replied on Thursday by expelling four diplomats of Norrland, including the ambassador, Britt Hallenborg
~ On what day were the two states going to commemorate the century-old frontier pact?
= May 18
@ the joint celebration of the hundredth anniversary of the border treaty, planned for May 18, would be cancelled.
~ Where did the spouse think the extra income came from?
= online poker | he was winning at online poker
@ said she had believed her husband's story that he was winning at online poker.
~ Which academic has Havnburg put forward to take over the vacant diplomatic post?
= Ylva Sandberg | the historian Ylva Sandberg
@ Norrland has proposed the historian Ylva Sandberg as its new envoy.
! What is the surname of the commander Erik L.?
! How old is Foreign Minister Sigrid Aalund?
! Which state's envoy was expelled in 1983?
! How many people work for the Security Police?
! what is the real name of teodor
! When did Knut Ahlberg's committee present its findings?
! How long will the undersea cable Aurora be?
! Who is the king of Norrland?
! How many member states does NATO have?
! What is the wingspan of an eagle owl?
! Who was the first director of the CIA?
! Which city is the capital of Portugal?
