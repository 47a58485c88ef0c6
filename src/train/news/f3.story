# Eel fisherman shot dead by officers in eastern Canada
PELLERIN FALLS, New Brunswick – A fisherman was killed and two other people were wounded when federal fisheries officers opened fire during a night-time raid on a riverbank in eastern Canada, authorities said on Friday.
Daniel Mazerolle, 34, a father of twin girls, was struck in the chest and died in the ambulance that was taking him to the hospital in Saint-Aubert, about 45 kilometres away. A 19-year-old deckhand, Tyler Groves, was in a serious but stable condition with a wound to the thigh, and one of the officers was grazed on the ear, apparently by a ricochet.
The shooting happened shortly after 2 a.m. at Doucet's Landing, a wharf on the Kennisk River, where between 25 and 30 people had gathered to catch elvers, the transparent young of the American eel. The season had been suspended by the government on 2 April because of what it called an epidemic of poaching and violence.
Superintendent Gail Pomeroy, who commands the fisheries officers of the region, said that her team of six had been surrounded and pelted with stones, and that at least one of the fishermen had pointed a rifle at them. Witnesses denied that anyone on the bank had been armed.
The province's Police Conduct Agency (PCA), which examines all cases in which people are killed or seriously injured by officers, has taken over the investigation and sealed off the wharf. Its director, Marc-André Theriault, appealed for anyone who had filmed the incident to come forward.
The federal fisheries minister, Joan Abernethy, who cut short a visit to Norway, spoke of a terrible night and promised that nothing would be hidden. It is the first time that a member of the service has shot anyone dead since it was armed in 1991.

# "He had a net and a headlamp": a river town mourns Danny
They came with headlamps, because that was what Danny Mazerolle was wearing when he died. By nine o'clock on Saturday night some 700 people, a third of the population of Pellerin Falls, were standing on the iron bridge above the Kennisk, and at a sign from the parish priest, Father Emile Losier, they all switched off their lights.
"He had a net and a headlamp. He never owned a gun, he was scared of them," said his sister, Renée Mazerolle, who teaches at the elementary school. Their father, she explained, lost two fingers in a hunting accident in 1996, and no firearm was allowed in the house afterwards.
Brenda Stymiest, who runs the canteen at Doucet's Landing and was filling a thermos flask when the shots rang out, said she had counted five, "two quick and then three slow". No one had shouted a warning that she could hear, she added, although the generator of her van was running.
Another witness, the retired ferryman Clarence Oulton, believes that what the officers took for a rifle was the aluminium handle of a dip net, which flashes when a torch is shone on it. He has handed the agency a piece of such a handle, sawn off by himself.
Mazerolle had fished for elvers for three springs in order to pay for a hearing operation for one of his daughters, Sophie. A collection started by the hockey club where he kept goal, the Kennisk Kings, had brought in $86,000 by Sunday morning.
Not everybody on the bridge was angry with the officers. Mayor Todd Fairweather recalled that a fisheries warden's truck had been set on fire in March and that people had been asking for protection. "We asked for order," he said, "and this is what we were sent."

# Explainer: the tiny fish that is worth more than silver
What are elvers? They are eels at the age of about one year, no longer than a finger and as clear as glass, which drift from the Sargasso Sea to the rivers of the Atlantic coast each spring. Fishermen scoop them up at night, when they swim against the current along the banks.
Why are they so valuable? Eels cannot be bred in captivity on a commercial scale, so farms in East Asia depend on young ones caught in the wild. Since the European Union banned exports in 2010, the price in Canada's Maritime provinces has climbed from around $400 a kilogram to as much as $5,000. Buyers pay in cash, often out of the boots of their cars.
Who may catch them? Until this spring, nine companies shared a quota of 9,960 kilograms. In February the government announced that half of it would be handed to some 120 newcomers, a plan that was attacked by the licence holders as expropriation and by everybody else as a lottery. When fights broke out on five rivers, the season was called off altogether.
How much is poached? Nobody knows. Dr. Ingrid Vasseur, a marine biologist at Port Lorne College, compared export papers with catches and concluded that at least four kilograms leave the country illegally for every kilogram that is declared. Most of it is flown out of Toronto, she says, labelled as live crab.
Are the officers trained for such crowds? Hardly, according to the Federation of Enforcement Staff (FES), their union. A memo by its president, Harvey Lindqvist, warned in January that officers were being sent on night patrols after "a two-day course and a slide show". There are 17 of them for a coast of more than 1,100 kilometres.
What happens now? The union wants all night patrols to be stopped until body cameras, which were promised in 2021, have been delivered.

# Officer tells inquiry: "I saw a barrel, and I saw it rise"
SAINT-AUBERT – The officer who shot Daniel Mazerolle wept on the witness stand on Wednesday as he described the three seconds in which, he said, he had been certain that he was about to die.
Kyle Brannock, 27, who joined the fisheries service eleven months before the shooting, told the public inquiry that he had been blinded by a headlamp and had seen a long shiny object swing in his direction. "I saw a barrel, and I saw it rise," he said. "I know now that it was not a barrel."
No rifle was ever found, although divers searched the river bed for nine days. An expert in ballistics, Dr. Samuel Okonjo, testified that all five bullets had been fired from two service pistols, three of them by Mr. Brannock and two by his partner, Corinne Hatfield, whose second shot bounced off a mooring ring and grazed a colleague.
The inquiry, set up by the provincial government in June under the retired judge Constance Whitlaw, is being held in a former curling rink, as the courthouse was too small for the crowds. It has to answer 22 questions, among them why no ambulance had been put on standby and who gave the order to go in.
The latter has proved the hardest. Superintendent Pomeroy said on Monday that she had been asleep, and that the decision had been left to the team leader, Sergeant Neil Cavanaugh. He in turn produced a text message, sent at 1.17 a.m. from the superintendent's telephone, which read: "Clear them out before the buyers come."
Ms. Pomeroy, 52, who has been on leave since August, was recalled for Thursday. The family's lawyer, Aline Robichaud, said outside that it was the first honest piece of paper she had seen in seven months.
Renée Mazerolle, who has attended all 31 days of the hearings, walked over to Mr. Brannock during a break and handed him a glass of water. She declined to say what she had told him.

# Report blames chain of command for death on the Kennisk
The death of the fisherman Daniel Mazerolle was "neither an accident nor a murder, but the foreseeable end of a bad plan", a public inquiry has concluded, in a report of 340 pages which was presented in the provincial capital, Fredericton, on Tuesday.
Justice Constance Whitlaw found that Superintendent Gail Pomeroy had ordered the raid against the advice of the local police, because she wanted a success to show the minister before a budget meeting on 15 April. She had then deleted messages from her telephone, which experts were able to restore.
The two officers who fired, Kyle Brannock and Corinne Hatfield, had been put into a situation for which nothing had prepared them, the report says. It does not recommend that they be prosecuted. The final decision lies with the province's director of prosecutions, Philippe Savoie, who is to announce it by the end of March.
Among the 41 recommendations are a ban on raids in darkness, compulsory body cameras and the presence of a paramedic whenever weapons are carried. The judge also proposes that the wharf be renamed after the dead man.
Superintendent Pomeroy, who resigned in December, said through her lawyer that she had been made a scapegoat for decisions taken in Ottawa. The minister, Joan Abernethy, accepted the findings "without ifs or buts" and announced that the family would receive compensation, the amount of which is to remain confidential.
For Tyler Groves, the wounded deckhand, who still walks with a stick, the report comes too late to matter. He has left the coast and is training to be a welder in Alberta. "The eels are running again in three weeks," he said by telephone. "I don't want to be able to hear the river."
Renée Mazerolle said that she had read only one page so far, the one with her brother's name on it, and that her niece Sophie had been successfully operated on in November.

? Who was killed at Doucet's Landing?
= Daniel Mazerolle
@ Daniel Mazerolle, 34, a father of twin girls, was struck in the chest and died in the ambulance
@ The death of the fisherman Daniel Mazerolle was "neither an accident nor a murder
@ The officer who shot Daniel Mazerolle wept on the witness stand on Wednesday
? How far away is the hospital in Saint-Aubert?
= about 45 kilometres | 45 kilometres | about 45 kilometres away
@ taking him to the hospital in Saint-Aubert, about 45 kilometres away
? On which river is Doucet's Landing?
= the Kennisk River | Kennisk River
@ at Doucet's Landing, a wharf on the Kennisk River
? who is the director of the Police Conduct Agency
= Marc-André Theriault
@ Its director, Marc-André Theriault, appealed for anyone who had filmed the incident to come forward.
? When was the fisheries service armed?
= in 1991 | 1991
@ It is the first time that a member of the service has shot anyone dead since it was armed in 1991.
? How many people stood on the iron bridge on Saturday night?
= some 700 | 700 | some 700 people
@ By nine o'clock on Saturday night some 700 people, a third of the population of Pellerin Falls, were standing on the iron bridge above the Kennisk
? What does Renée Mazerolle do for a living?
= teaches at the elementary school
@ said his sister, Renée Mazerolle, who teaches at the elementary school
? What is the hockey club called in which Mazerolle kept goal?
= the Kennisk Kings | Kennisk Kings
@ A collection started by the hockey club where he kept goal, the Kennisk Kings, had brought in $86,000 by Sunday morning.
? when did the eu ban exports of eels
= in 2010 | 2010
@ Since the European Union banned exports in 2010
? How many companies shared the quota until this spring?
= nine | nine companies
@ Until this spring, nine companies shared a quota of 9,960 kilograms.
? Harvey Lindqvist who is he
= president | its president
@ according to the Federation of Enforcement Staff (FES), their union. A memo by its president, Harvey Lindqvist
? Where is the inquiry being held?
= in a former curling rink | a former curling rink
@ is being held in a former curling rink, as the courthouse was too small for the crowds
? How long did divers search the river bed?
= nine days | for nine days
@ No rifle was ever found, although divers searched the river bed for nine days.
? what did the text message from the superintendent's phone say?
= "Clear them out before the buyers come." | Clear them out before the buyers come
@ which read: "Clear them out before the buyers come."
? Where was the report of the inquiry presented?
= in the provincial capital, Fredericton | the provincial capital, Fredericton | Fredericton
@ in a report of 340 pages which was presented in the provincial capital, Fredericton, on Tuesday
? When did Superintendent Pomeroy resign?
= in December | December
@ Superintendent Pomeroy, who resigned in December, said through her lawyer
~ Which young helper was hit in the leg?
= Tyler Groves
@ A 19-year-old deckhand, Tyler Groves, was in a serious but stable condition with a wound to the thigh
~ what time of night did the guns go off
= shortly after 2 a.m. | 2 a.m.
@ The shooting happened shortly after 2 a.m. at Doucet's Landing
~ Why had Ottawa closed the glass eel fishery that month?
= what it called an epidemic of poaching and violence | an epidemic of poaching and violence | because of what it called an epidemic of poaching and violence | fights broke out on five rivers
@ had been suspended by the government on 2 April because of what it called an epidemic of poaching and violence
@ When fights broke out on five rivers, the season was called off altogether.
~ From where did the cabinet member hurry home?
= Norway
@ The federal fisheries minister, Joan Abernethy, who cut short a visit to Norway, spoke of a terrible night
~ Which clergyman told the mourners when to go dark?
= Emile Losier | Father Emile Losier
@ at a sign from the parish priest, Father Emile Losier, they all switched off their lights
~ What mishap turned the victim's parents' home into a weapon-free one?
= a hunting accident | a hunting accident in 1996
@ Their father, she explained, lost two fingers in a hunting accident in 1996, and no firearm was allowed in the house afterwards.
~ What might the patrol have mistaken for a weapon, according to the old boatman?
= the aluminium handle of a dip net
@ believes that what the officers took for a rifle was the aluminium handle of a dip net
~ what was the dead man saving up for
= a hearing operation for one of his daughters, Sophie | to pay for a hearing operation for one of his daughters | a hearing operation for one of his daughters
@ Mazerolle had fished for elvers for three springs in order to pay for a hearing operation for one of his daughters, Sophie.
~ Who was serving hot drinks on the quay and kept track of the bangs?
= Brenda Stymiest
@ Brenda Stymiest, who runs the canteen at Doucet's Landing and was filling a thermos flask when the shots rang out, said she had counted five
~ what do smugglers pretend the cargo is
= live crab
@ Most of it is flown out of Toronto, she says, labelled as live crab.
~ Which scientist tried to work out the size of the black market?
= Ingrid Vasseur
@ Dr. Ingrid Vasseur, a marine biologist at Port Lorne College, compared export papers with catches
~ How much can a kilo of the little fish cost at most?
= as much as $5,000 | $5,000
@ has climbed from around $400 a kilogram to as much as $5,000
~ how many wardens are there to watch over the whole shoreline?
= 17
@ There are 17 of them for a coast of more than 1,100 kilometres.
~ Which gunman in uniform had been less than a year in the job?
= Kyle Brannock
@ Kyle Brannock, 27, who joined the fisheries service eleven months before the shooting
~ What motive did the judge see behind the commander's rashness?
= she wanted a success to show the minister before a budget meeting on 15 April | because she wanted a success to show the minister before a budget meeting on 15 April | she wanted a success to show the minister
@ because she wanted a success to show the minister before a budget meeting on 15 April
~ Who will have the last word on whether anyone is charged?
= Philippe Savoie
@ The final decision lies with the province's director of prosecutions, Philippe Savoie
! What is the name of the second of Mazerolle's twin daughters?
! How much compensation will the Mazerolle family receive?
! How many fisheries officers were there in 1991?
! Who set fire to the warden's truck in March?
! How old is Constance Whitlaw?
! Who was the fisheries minister before Joan Abernethy?
! What did Renée Mazerolle whisper to Corinne Hatfield?
! price of a body camera
! What is the capital of Mongolia?
! When did the Titanic sink?
! who invented the telephone
! Which planet has the most moons?
