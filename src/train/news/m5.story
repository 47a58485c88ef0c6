# Four Gulf and European states propose no-fly zone over northern Sulayhan
UNITED NATIONS, May 6 (Meridian Wire) – Four countries on Monday proposed a no-fly zone over the north of Sulayhan, where more than 1,400 civilians are reported to have been killed by air raids since the beginning of February.
The draft resolution was presented to the Security Council by the French ambassador, Solange Delabrousse, on behalf of France, Kuwait, Norway and Jordan. It would forbid all military flights north of the 34th parallel for six months and would allow member states to enforce the ban "by all necessary measures".
"We are not asking anyone to take sides in a civil war," Ms Delabrousse told reporters. "We are asking that hospitals should not have to be dug into the ground."
Sulayhan's ambassador, Ghassan Murtada, called the plan an invasion in disguise and said the air force was striking "terrorists and nobody else", a reference to the rebels of the Northern Salvation Council (NSC), who have held most of Jabal Rayyan province since 2021.
Russia indicated that it would use its veto. Its envoy, Arkady Vershilov, said that his country had learned from Libya in 2011 what became of such zones.
Diplomats said a vote was not expected before May 20, because the sponsors wanted to win over at least nine of the 15 members first. China has not made its position known.
The proposal follows an attack on the town of Kafr Zitoun on April 27, in which bombs hit a bakery where people were queuing for bread. At least 87 people died, according to the rescue organisation Shields of the North, whose volunteers are called the Yellow Vests by residents.
An estimated 600,000 people have fled towards the Turkish border, the UN's humanitarian coordinator, Birgitta Nyqvist, said last week.

# What a no-fly zone over Jabal Rayyan would take – and what it would not stop
Analysis by Edmund Farquharson, defence correspondent
A no-fly zone is easily said. To keep the skies empty over an area of some 21,000 square kilometres, day and night, would take between 90 and 120 fighter aircraft, eight tankers and at least three flying radar stations, according to a study which the Baltic Defence College published on Thursday.
It would cost around 340 million dollars a month, says the author of the study, retired Air Vice-Marshal Linnea Torvik, who helped to run a similar operation over Bosnia in the 1990s. "The money is the smaller part," she says. "The bigger part is deciding what you do on the second day, when somebody tests you."
The government's air force has about 110 aircraft that can still fly, most of them of Soviet make, and is short of pilots. The greater danger comes from its air defences: last year it received two batteries of a long-range system named Volkhov-M, one of which is placed on the Tell Sawwan plateau and is thought to be operated by foreign advisers.
Where the aircraft would be based is not settled. Cyprus and Turkey have been asked for airfields; Turkey, according to a senior official in Ankara, would agree only if the zone were accompanied by a strip on the ground where refugees could be settled.
Even a perfect ban would leave much of the killing untouched. Of the civilians who died in the north this spring, 58 per cent were killed from the air, but most of the rest were victims of artillery, says the Sulayhan Casualty Recorder, a group of doctors and lawyers based in Gaziantep.
Barrel bombs, as the crude explosives thrown from helicopters are called, are another matter. Helicopters fly low and land anywhere, Ms Torvik says, and over Bosnia hardly one of their flights was ever stopped.

# "We hear them before the children do": a town that listens to the sky
By Rasha Kanaan, Voice of the Jabal
KAFR ZITOUN – On the roof of what used to be a cinema, Abu Tariq sits on a car seat with a radio in each hand. He is a marsad, an observer, one of about 40 men and women in Jabal Rayyan who listen in on the pilots and warn the people below.
"Falcon Three from Sahl Airport, going north-west," he says into the left radio, and in the town the sirens start. From Sahl, a base on the coast, an aircraft needs nine minutes to Kafr Zitoun.
The former geography teacher, 58, whose real name is Yahya Dabbagh, has been doing this since 2019. On April 27 he gave the warning in time, but the electricity had failed, so that the siren next to the bakery kept silent.
The bakery's owner, Umm Khaled Hariri, lost two daughters that morning. She has begun to bake again, in a cellar, and gives the bread away on Fridays. "If they forbid the planes I will believe it when I have slept," she says.
The hospital has moved underground as well. It was built in a limestone cave by an engineer from Aleppo, is reached through a tunnel of 70 metres and is called Al-Maghara, the cave. Its director, Dr Lubna Sabbagh, performs up to 14 operations a day, most of them by the light of headlamps.
Not everyone wants the foreigners. Sheikh Mahmoud al-Atrash, a judge in the rebels' court, told worshippers on Friday that those who rule the sky would soon want to rule the earth.
The children of Kafr Zitoun have a game in which one of them is the aircraft and the others have to freeze. It is called "nine minutes".

# Rebels split over plan as general defects by helicopter
ISTANBUL, May 14 (Meridian Wire) – The political leaders of Sulayhan's rebels have welcomed the plan for a no-fly zone, but the largest of their armed groups has rejected it, a sign of growing strains in the Northern Salvation Council.
The council's president, Samer Qabbani, told a meeting of exiles in Istanbul on Tuesday that the zone was "the first door that has been opened in three years". He asked that it be extended to the besieged eastern city of Wadi Hamam, which is not covered by the draft.
But the Jaysh al-Thabat, or Army of Steadfastness (JT, also written Jeish al-Sabat), said in a statement that it would not exchange "one master of the air for another" and demanded shoulder-fired missiles instead. The group has some 17,000 fighters and is led by a former dentist, Nizar al-Humsi.
Washington has always refused to supply such weapons for fear that they could fall into the hands of the extremist Harakat al-Nidal, which overran three villages near Wadi Hamam last month.
The debate was fuelled by the defection of a senior officer. Brigadier General Adnan Shaheen, the deputy commander of the Sahl air base, landed in a transport helicopter near the Turkish town of Reyhanli on Sunday with his wife, their four children and his mechanic.
He told the television channel Al-Ufuq that he had received a written order to bomb "places where people gather" on market days. The order had been signed by the chief of air operations, Major General Wafiq Makhlad, he said.
The defence ministry in the capital, Dar Sulayh, described him as a thief who had been under investigation for selling jet fuel. It did not comment on the order.

# Vote on flight ban put off as Moscow offers "silent days"
UNITED NATIONS, May 21 (Meridian Wire) – The Security Council has put off a vote on a no-fly zone over northern Sulayhan after Russia offered to persuade its ally to stop flying for ten days, diplomats said on Tuesday.
The "silent days", as the Russian envoy Arkady Vershilov called them, are to begin at midnight on Friday and to be watched by unarmed observers, whose number has not been fixed. Norway is ready to send 60 of them, its foreign minister, Sigrun Aasland-Moe, said in Oslo.
The French ambassador said she had agreed to the delay "with clenched teeth". Eight members had promised to vote for the draft, one fewer than needed, after Ghana had withdrawn its support at the weekend.
Ghana's representative, Kwabena Asante-Darko, explained that his government had asked for the words "by all necessary measures" to be struck out and had received no answer.
Human rights groups were disappointed. "Ten days is what it takes to repair an engine," said Carla Bentivoglio of the organisation Justice Without Frontiers, which has documented 41 attacks on clinics since February.
In the north, air raids went on. Nine people were killed on Monday in the village of Ain Dara, among them a volunteer of the Shields of the North who was pulling a boy out of a well.
The draft will be taken up again on June 4 if the lull does not hold, said the council's president for May, Ambassador Teresa Olavarría of Chile. She added that a commission of inquiry into the bombing of Kafr Zitoun would start its work in Geneva next week, headed by the South African judge Themba Nkosana.

? Who presented the draft resolution to the Security Council?
= Solange Delabrousse | the French ambassador, Solange Delabrousse
@ The draft resolution was presented to the Security Council by the French ambassador, Solange Delabrousse, on behalf of France, Kuwait, Norway and Jordan.
? For how long would military flights be forbidden?
= for six months | six months
@ It would forbid all military flights north of the 34th parallel for six months
? Who is Arkady Vershilov?
= the Russian envoy | Its envoy | envoy
@ Russia indicated that it would use its veto. Its envoy, Arkady Vershilov, said that his country had learned from Libya in 2011 what became of such zones.
@ The "silent days", as the Russian envoy Arkady Vershilov called them
? What did the bombs hit in Kafr Zitoun on April 27?
= a bakery | a bakery where people were queuing for bread
@ an attack on the town of Kafr Zitoun on April 27, in which bombs hit a bakery where people were queuing for bread.
? how many people have fled towards the Turkish border
= An estimated 600,000 people | An estimated 600,000 | 600,000
@ An estimated 600,000 people have fled towards the Turkish border
? What would the no-fly zone cost a month?
= around 340 million dollars | 340 million dollars | around 340 million dollars a month
@ It would cost around 340 million dollars a month, says the author of the study
? Who published the study on Thursday?
= the Baltic Defence College | Baltic Defence College
@ according to a study which the Baltic Defence College published on Thursday.
? Where is one battery of the Volkhov-M placed?
= on the Tell Sawwan plateau | the Tell Sawwan plateau | Tell Sawwan
@ one of which is placed on the Tell Sawwan plateau and is thought to be operated by foreign advisers.
? What are the explosives thrown from helicopters called?
= Barrel bombs
@ Barrel bombs, as the crude explosives thrown from helicopters are called, are another matter.
? How long does an aircraft need from Sahl to Kafr Zitoun?
= nine minutes
@ From Sahl, a base on the coast, an aircraft needs nine minutes to Kafr Zitoun.
? What is Abu Tariq's real name?
= Yahya Dabbagh
@ The former geography teacher, 58, whose real name is Yahya Dabbagh, has been doing this since 2019.
? Who is the director of the hospital Al-Maghara?
= Lubna Sabbagh | Dr Lubna Sabbagh
@ Its director, Dr Lubna Sabbagh, performs up to 14 operations a day
? How many fighters does the Jaysh al-Thabat have?
= some 17,000 | 17,000 | some 17,000 fighters
@ The group has some 17,000 fighters and is led by a former dentist, Nizar al-Humsi.
? who signed the order to bomb places where people gather
= Wafiq Makhlad | Major General Wafiq Makhlad | the chief of air operations, Major General Wafiq Makhlad
@ The order had been signed by the chief of air operations, Major General Wafiq Makhlad
? When are the "silent days" to begin?
= at midnight on Friday | midnight on Friday
@ The "silent days", as the Russian envoy Arkady Vershilov called them, are to begin at midnight on Friday
? Where will the commission of inquiry start its work?
= Geneva | in Geneva
@ a commission of inquiry into the bombing of Kafr Zitoun would start its work in Geneva next week
~ Beyond which line would warplanes no longer be let in?
= the 34th parallel | north of the 34th parallel
@ It would forbid all military flights north of the 34th parallel for six months
~ Who spoke up for the Sulayhani government at the world body and cried invasion?
= Ghassan Murtada | Sulayhan's ambassador, Ghassan Murtada
@ Sulayhan's ambassador, Ghassan Murtada, called the plan an invasion in disguise
~ What nickname do locals give the volunteer rescuers?
= the Yellow Vests | Yellow Vests
@ whose volunteers are called the Yellow Vests by residents.
~ Which great power has kept its cards close to its chest so far?
= China
@ China has not made its position known.
~ Where did the retired air force officer gather experience with closing an airspace?
= over Bosnia | Bosnia
@ who helped to run a similar operation over Bosnia in the 1990s.
~ what share of this spring's dead fell victim to bombing by planes and helicopters
= 58 per cent
@ Of the civilians who died in the north this spring, 58 per cent were killed from the air
~ What does Ankara want in return for lending its runways?
= a strip on the ground where refugees could be settled
@ would agree only if the zone were accompanied by a strip on the ground where refugees could be settled.
~ Where does the man who eavesdrops on the airmen have his post?
= On the roof of what used to be a cinema | the roof of what used to be a cinema
@ On the roof of what used to be a cinema, Abu Tariq sits on a car seat with a radio in each hand.
~ Why did no alarm go off beside the bread shop?
= the electricity had failed
@ he gave the warning in time, but the electricity had failed, so that the siren next to the bakery kept silent.
~ Which mother handing out free loaves has lost children of her own?
= Umm Khaled Hariri | The bakery's owner, Umm Khaled Hariri
@ The bakery's owner, Umm Khaled Hariri, lost two daughters that morning. She has begun to bake again, in a cellar, and gives the bread away on Fridays.
~ How far do you walk underground to get to the clinic?
= 70 metres
@ It was built in a limestone cave by an engineer from Aleppo, is reached through a tunnel of 70 metres and is called Al-Maghara
~ Which encircled place does the opposition chief want to be protected too?
= Wadi Hamam | the besieged eastern city of Wadi Hamam
@ He asked that it be extended to the besieged eastern city of Wadi Hamam, which is not covered by the draft.
~ Why won't the Americans hand over portable anti-aircraft arms?
= for fear that they could fall into the hands of the extremist Harakat al-Nidal | fear that they could fall into the hands of the extremist Harakat al-Nidal | they could fall into the hands of the extremist Harakat al-Nidal
@ Washington has always refused to supply such weapons for fear that they could fall into the hands of the extremist Harakat al-Nidal
~ Which turncoat flew his family abroad?
= Adnan Shaheen | Brigadier General Adnan Shaheen
@ Brigadier General Adnan Shaheen, the deputy commander of the Sahl air base, landed in a transport helicopter near the Turkish town of Reyhanli
~ What crime is the runaway officer accused of by the army's ministry?
= selling jet fuel | for selling jet fuel
@ described him as a thief who had been under investigation for selling jet fuel.
~ which African nation backed out shortly before the ballot
= Ghana
@ Eight members had promised to vote for the draft, one fewer than needed, after Ghana had withdrawn its support at the weekend.
! How many civilians were killed by air raids in Sulayhan in 2021?
! How old is Dr Lubna Sabbagh?
! How many aircraft does Jordan have?
! Who is the president of Sulayhan?
! What was the name of the volunteer killed in Ain Dara?
! How much did the tunnel to the hospital cost?
! Who led the no-fly zone over Libya in 2011?
! How many pilots have defected since February?
! Which vitamin do carrots contain?
! Who painted the Mona Lisa?
! when does the next olympics start
! What is the longest river in Africa?
