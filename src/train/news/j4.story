# Computers fail at Harakeke Hospital, surgery called off
PORT HARAKEKE, New Zealand – A failure of almost all computers forced one of the South Island's largest hospitals to cancel 164 operations on Tuesday and to send ambulances to other towns.
The trouble at Harakeke Hospital, which serves around 240,000 people, began at 3.18 a.m., when nurses in the emergency department found that they could no longer open patients' files, the chief executive, Dr Ngaire Tamatea, told a news conference.
Within forty minutes the laboratory, the pharmacy, the telephones and even the doors of the operating theatres had stopped working.
Nobody had come to harm, she said, because staff had gone back to pen and paper "as if they had been waiting for it".
Dr Tamatea said there was no sign of an attack from outside. She declined to say more about the cause until it had been examined by Southlight Systems, the Wellington company that has run the hospital's network since 2019.
Patients with heart attacks and strokes were flown by helicopter to Dunstan City, 130 kilometres away.
The Minister of Health, Callum Rankin, said he was being briefed every two hours.
A spokesman for the police, Senior Sergeant Wiremu Dallow, asked the public to stay away from the hospital unless lives were in danger, as the car park was full and the barriers could not be raised.
Babies, at any rate, did not wait: seven were born during the day, among them twins, who were given wristbands cut out of a yoghurt pot.

# Night of the whiteboards: how ward 4B kept going
The most valuable object at Harakeke Hospital this week cost $12.90 and came from a stationery shop: a green felt pen.
With it, charge nurse Loretta Fa'amoe wrote the names of 28 patients, their drugs and their allergies on the windows of ward 4B in the small hours of Tuesday, after the screens had gone dark.
"The whiteboard was full after the first nine," she told Radio Harakeke. "So I thought, glass is glass."
Mrs Fa'amoe, who is 61 and was to have retired last Christmas, learned her trade in Apia, where, she says, the power went off every second night.
Younger colleagues, some of whom had never filled in a paper chart, were taught by her in the corridor in groups of five.
Blood samples were carried to the laboratory by medical students on bicycles. One of them, Hemi Strachan, made 57 journeys and was rewarded with a leg of lamb by a grateful butcher.
In the kitchen, where the diets of 390 patients are normally printed out each morning, the cook, Giuseppe Lanza, served everybody the same pumpkin soup, "without salt, without nuts, without milk and, I am sorry to say, without taste".
Not everything went well. A man of 83 waited eleven hours on a trolley with a broken hip, according to his daughter, Sheryl Coombes, who has lodged a complaint.
The hospital has apologised to the family. It says that he was overlooked because his name had been written on a window that was then opened.

# Cleaner's vacuum theory ruled out; old battery to blame, says report
A battery which should have been replaced in 2021, and not a cleaner's vacuum, caused the collapse of the computers at Harakeke Hospital on 8 July, an interim report has found.
The nine-page report, written by the consultant Margriet Oldenkamp at the hospital's request, says that the mains supply to the server room in the basement was interrupted for only six seconds. The battery that ought to have bridged the gap failed at once, and so did a second one, to which it had been wrongly connected.
When power returned, the servers started in the wrong order and damaged the database in which the files are kept.
A rumour that a cleaner had pulled out a plug had spread widely on social media. The cleaner, Anil Prasad, was sent home for two days and received threats. "I was not even in that building," he said on Friday. "I was doing the chapel."
Dr Ngaire Tamatea has apologised to him in person and in writing.
According to the report, Southlight Systems asked the hospital three times to pay $38,000 for new batteries. The request was turned down in May of last year by the then head of finance, Bruce Hallagan, as "not urgent".
Mr Hallagan, who now works for a dairy company in the Waikato, said he could not remember the matter.
The failure is estimated to have cost the hospital between $4.5 million and $6 million so far.
Southlight does not come off well either: the copy of the data which it was supposed to make every night had not been made since 29 June, because a disk was full.

# Eleven thousand records still missing, hospital admits
Three weeks after the failure of its computers, Harakeke Hospital has admitted that the records of about 11,000 patients have not been recovered and that some of them may be lost for good.
Most concern X-ray pictures and blood tests taken between 29 June and 8 July, said Priscilla Moran, who was appointed last week to lead the repair and previously worked for the tax office.
A team of 14 specialists from the Estonian firm Andmepääste has been flown in to rescue what can be rescued. They work in the former nurses' swimming pool, because it is the coolest room on the site.
Their leader, Kaarel Tamm, compared the task with "gluing together a shredded telephone book, without knowing how many pages it had".
The hospital has opened a telephone line, on which anyone who had an examination during those days can ask whether it must be repeated. By Wednesday it had been called 5,320 times.
Among the callers was Dawn Petrie, a teacher from the fishing village of Curlew Point, who had been tested for a tumour on 3 July. "They told me that they had lost my result and would I like a new appointment in September," she said. After she had talked to a newspaper she was seen the next day; the lump proved harmless.
The patients' association Speak Up has asked the Privacy Commissioner to investigate. Its president, Lionel Groves, said that people had a right to know what had become of "the most private pages of their lives".
The nurses' union wants a bonus of $1,500 for each of its members who worked during the failure, a demand which Minister Callum Rankin called understandable but premature.

# Tamatea to stay, Southlight to go
The board of Harakeke Hospital has ended its contract with Southlight Systems and expressed its confidence in the chief executive, Dr Ngaire Tamatea.
The vote, taken on Monday after a meeting behind closed doors, was eight to three, the chairman of the board, Sir Douglas Wetherby, announced.
From 1 November the network will be run by the hospital's own people. Twenty-two of them are to be hired, some from Southlight itself.
The company, which employs 430 people in four countries, said it would go to court, since the contract had been meant to run until 2027. Its founder, Kirsty Ballantyne, accused the board of looking for "a scapegoat with a logo".
Dr Tamatea, a children's doctor who has headed the hospital since 2020, had offered to resign. She was supported by an open letter which 1,046 members of staff signed, among them the cleaner Anil Prasad.
Under a plan presented by Priscilla Moran, a second server room will be set up in the old brewery in Tide Street, two kilometres from the first and well above the reach of floods. It will cost $7.3 million, of which the government pays half.
Moreover, every ward will be given a red box with paper charts, torches and felt pens, and once a year, on 8 July, the screens will be switched off for three hours so that staff can practise.
The boxes were the idea of Loretta Fa'amoe, who retired on Friday. At her farewell she was presented with a pane of glass from ward 4B, writing and all.
The Estonian specialists left for home last week, having restored 9,600 of the missing records.

? How many operations were cancelled on Tuesday?
= 164 | 164 operations
@ forced one of the South Island's largest hospitals to cancel 164 operations on Tuesday
? At what time did the trouble at Harakeke Hospital begin?
= 3.18 a.m. | at 3.18 a.m.
@ The trouble at Harakeke Hospital, which serves around 240,000 people, began at 3.18 a.m.
? Where is Southlight Systems from?
= Wellington
@ until it had been examined by Southlight Systems, the Wellington company that has run the hospital's network since 2019.
? Where were patients with heart attacks flown?
= Dunstan City | to Dunstan City
@ Patients with heart attacks and strokes were flown by helicopter to Dunstan City, 130 kilometres away.
? Who is Wiremu Dallow?
= A spokesman for the police | spokesman for the police
@ A spokesman for the police, Senior Sergeant Wiremu Dallow, asked the public to stay away from the hospital
? What were the twins' wristbands cut out of?
= a yoghurt pot | yoghurt pot
@ among them twins, who were given wristbands cut out of a yoghurt pot.
? where did loretta fa'amoe learn her trade
= in Apia | Apia
@ Mrs Fa'amoe, who is 61 and was to have retired last Christmas, learned her trade in Apia
? Who rewarded Hemi Strachan with a leg of lamb?
= a grateful butcher | butcher
@ One of them, Hemi Strachan, made 57 journeys and was rewarded with a leg of lamb by a grateful butcher.
? What caused the collapse of the computers, according to the interim report?
= A battery which should have been replaced in 2021 | A battery
@ A battery which should have been replaced in 2021, and not a cleaner's vacuum, caused the collapse of the computers at Harakeke Hospital on 8 July, an interim report has found.
? For how long was the mains supply interrupted?
= only six seconds | six seconds | for only six seconds
@ says that the mains supply to the server room in the basement was interrupted for only six seconds.
? Who turned down the request for new batteries?
= Bruce Hallagan | the then head of finance, Bruce Hallagan
@ The request was turned down in May of last year by the then head of finance, Bruce Hallagan, as "not urgent".
? Who leads the team of Estonian specialists?
= Kaarel Tamm
@ Their leader, Kaarel Tamm, compared the task with "gluing together a shredded telephone book
? Why do the specialists work in the former swimming pool?
= because it is the coolest room on the site | it is the coolest room on the site
@ They work in the former nurses' swimming pool, because it is the coolest room on the site.
? Which association asked the Privacy Commissioner to investigate?
= Speak Up | The patients' association Speak Up
@ The patients' association Speak Up has asked the Privacy Commissioner to investigate.
? when will the hospital's own people take over the network?
= From 1 November | 1 November
@ From 1 November the network will be run by the hospital's own people.
? Who is the founder of Southlight?
= Kirsty Ballantyne
@ Its founder, Kirsty Ballantyne, accused the board of looking for "a scapegoat with a logo".
~ Which member of the cabinet had himself kept informed around the clock?
= Callum Rankin | The Minister of Health, Callum Rankin
@ The Minister of Health, Callum Rankin, said he was being briefed every two hours.
~ How many newborns came into the world that day?
= seven
@ Babies, at any rate, did not wait: seven were born during the day
~ what kept people from leaving with their vehicles
= the barriers could not be raised | barriers
@ as the car park was full and the barriers could not be raised.
~ On what did the experienced sister jot down the medication?
= the windows of ward 4B | on the windows of ward 4B | windows
@ wrote the names of 28 patients, their drugs and their allergies on the windows of ward 4B
~ By what means did trainees bring specimens to be analysed?
= on bicycles | bicycles
@ Blood samples were carried to the laboratory by medical students on bicycles.
~ What dish did all inmates of the wards get to eat?
= pumpkin soup | the same pumpkin soup
@ the cook, Giuseppe Lanza, served everybody the same pumpkin soup
~ Whose father lay about for half a day with an injury?
= Sheryl Coombes
@ A man of 83 waited eleven hours on a trolley with a broken hip, according to his daughter, Sheryl Coombes, who has lodged a complaint.
~ Which expert was commissioned to look into it?
= Margriet Oldenkamp | the consultant Margriet Oldenkamp
@ The nine-page report, written by the consultant Margriet Oldenkamp at the hospital's request
~ Where was the wrongly suspected man really at work?
= the chapel | chapel
@ The cleaner, Anil Prasad, was sent home for two days and received threats. "I was not even in that building," he said on Friday. "I was doing the chapel."
~ why was there no recent backup
= because a disk was full | a disk was full
@ the copy of the data which it was supposed to make every night had not been made since 29 June, because a disk was full.
~ Who used to be with the revenue service?
= Priscilla Moran
@ said Priscilla Moran, who was appointed last week to lead the repair and previously worked for the tax office.
~ In which place on the coast does the woman live who feared she had cancer?
= the fishing village of Curlew Point | Curlew Point
@ Among the callers was Dawn Petrie, a teacher from the fishing village of Curlew Point, who had been tested for a tumour on 3 July.
~ How much extra do the carers demand per head?
= $1,500 | a bonus of $1,500
@ The nurses' union wants a bonus of $1,500 for each of its members who worked during the failure
~ Who made known how the directors had decided?
= Sir Douglas Wetherby | Douglas Wetherby | the chairman of the board, Sir Douglas Wetherby
@ was eight to three, the chairman of the board, Sir Douglas Wetherby, announced.
~ In which former beer factory will the spare machines stand?
= the old brewery in Tide Street | old brewery in Tide Street
@ a second server room will be set up in the old brewery in Tide Street, two kilometres from the first
~ How many of the lost files did the Estonians get back?
= 9,600
@ The Estonian specialists left for home last week, having restored 9,600 of the missing records.
! Who founded the patients' association Speak Up?
! How much did the Estonian firm charge for its work?
! How old is Dr Ngaire Tamatea?
! What is the name of the man with the broken hip?
! how many beds does the hospital in Dunstan City have
! Which hackers attacked the hospital?
! What were the twins called by their parents?
! When did the computers fail at the hospital in Wellington?
! Which vitamin is found in carrots?
! who wrote the opera Carmen
! How tall is Mount Cook?
! What is the normal body temperature of a cat?
