# Gunmen storm Canadian embassy in Sarkhan, killing seven
DURBEK, Sarkhan, April 17 – Gunmen disguised as water company workers forced their way into the Canadian embassy in the capital of Sarkhan on Thursday morning, killing seven people and holding out for almost nine hours before commandos retook the building.
Among the dead were two Canadians: the consul, Philip Garrow, 52, and a military policewoman, Corporal Janine Tessier, who according to witnesses held the staircase alone while her colleagues fled to a strongroom. The other five were Sarkhani citizens, four guards and a visa applicant.
Fourteen people were wounded, three of them critically, said Dr. Farida Nasrin, the chief surgeon of the Republican Hospital.
The attackers, five in number, arrived shortly after 8:20 a.m. in a yellow tanker lorry, which they used to ram the gate in Poplar Street. All of them were killed, the interior minister, General Rustam Alimov, announced; he had said earlier that one had been captured.
Responsibility was claimed by the Sword of the Valley, a militant group that demands the closure of the Canadian-owned gold mine at Kyzdag in the country's western Tamir province. In a recorded message, a man who called himself Commander Yunus said the attack was revenge for the poisoning of the river Oksu.
The ambassador, Margaret Delorme, was not in the building; she had been delayed on her way to work by a flat tyre. Speaking in Ottawa, Prime Minister Colin Hathaway condemned "an act of cowardice against people who stamped passports and taught hockey".
Canada shut the mission until further notice and flew out 41 members of staff and their families to Istanbul the same evening.

# Nine hours in the strongroom
The door is made of eleven centimetres of steel, and it was meant to protect paper. On April 17 it protected 26 people.
"We sat on the archive," says Leila Sadyk, a Sarkhani interpreter who has worked at the embassy in Durbek since 2012 and who is talking at her sister's flat, with a bandaged ear. "On the fishing treaties, mostly."
It was Corporal Tessier who had pushed them in, she says, one after another, and slammed the door from outside. They heard shots, then nothing, then somebody who knocked and begged in English to be let in. Opinions were divided. A vote was taken by torchlight, and by fourteen to twelve they decided to leave the door shut. It was, as they learned later, one of the gunmen.
There was a bucket, a box of maple biscuits and no signal. The deputy head of mission, Russell Obeng, who suffers from asthma, was lying with his face to the crack under the door. To keep the two children calm, the embassy's gardener, Hamid Torabek, recited the whole of a Sarkhani epic about a prince who is turned into a crane, and when he had finished he began again.
At about 5 p.m. they heard a man singing "Alouette" on the other side. It was a sergeant of the Sarkhani special forces, Davlat Nurov, who had been trained in Quebec and could think of no better way to prove that he was a friend.
Ms. Sadyk lost a cousin that day: Karim Sadyk, one of the guards, aged 23, who had begun work there in March. She does not know whether she will go back. "They asked me if I wanted to emigrate," she says. "I said that I only wanted my bicycle, which is still in the yard."

# Warnings unheard, a gate unmended: questions after the Durbek attack
TORONTO, April 25 – Six weeks before the assault on its embassy in Durbek, the Canadian government was told that the building could not be defended, according to an internal report that has come to this newspaper's knowledge.
The report was written by an inspector of the foreign ministry, Gordon Pryce, after a visit in late February. He noted that the main gate could be broken by "any vehicle heavier than a delivery van", that two of the nine cameras had been out of order since the winter and that the guards, employed by a local firm named Bastion, earned $190 a month and had received four days of training.
Mr. Pryce recommended that concrete bollards be set up in Poplar Street at once, at a cost of $85,000. The request was turned down by the city of Durbek, which did not want the bus line to be diverted, and was still lying on a desk in Ottawa when the tanker came.
Foreign Minister Anita Rosewell told Parliament on Thursday that she had not been shown the document. "Had I seen it, I would have carried the concrete myself," she said. The opposition leader, Marcus Thiel, demanded that she step down.
There was also a warning of another kind. A week before the attack, Turkish intelligence passed on the content of an intercepted telephone call, in which one man asked another where one could rent "a yellow water cart". It was taken for a reference to a circus.
Security experts say that embassies everywhere face the same contradiction. "A consulate has to be open, or it is not a consulate," said Beatrice Lunn of the Halifax Institute for Conflict Studies. She recalled the attack on the Belgian legation in neighbouring Uzkent in 2014, when the killers had come as florists.

# In Kyzdag, the river nobody drinks from
KYZDAG – The Oksu is green at this time of the year, from the melted snow, people say. It has other colours too. In the autumn of 2022 it turned the orange of a life jacket, and in the weeks that followed some 6,000 sheep died along its banks.
A dam had burst at the tailings pond of the gold mine that the Vancouver company Northlode Resources has been operating since 2015 above this town of 20,000 in western Sarkhan. The company paid a fine of $3.1 million and dug eleven wells. An investigation by the Sarkhani Academy of Sciences concluded that cyanide had entered the river; Northlode maintains that the animals died of an infection.
It is on this anger that the Sword of the Valley feeds. Founded in 2019 by a dismissed mine foreman, Yunus Karabay, it had at first blown up nothing but pipes. Local people estimate its strength at between 80 and 150 men, most of them the sons of shepherds.
"I understood them until Thursday," says Gulnara Isayeva, a veterinarian who had to burn 900 carcasses with her own hands and who leads a citizens' group called Clean Oksu. "They have killed a girl who guarded a staircase. Now nobody will ever ask us about the sheep again."
Since the attack, soldiers have closed the road to the upper valley, and 112 men have been arrested, according to the human rights organisation Lantern. Among them is a teacher of chemistry, Bakyt Omar, who had measured the water for years and written to the embassy about it. He had received an answer, his wife says, a friendly one, signed by the consul.
The mine, which accounts for a seventh of the country's exports, stopped work for one day, out of respect for the dead. Then the lorries started up again.

# Commander Yunus handed over as Canada reopens its mission
DURBEK, Nov. 30 – Seven months after the attack on the Canadian embassy, the man who is believed to have planned it has been extradited to Sarkhan from Georgia, where he had been living as a dealer in used tyres.
Yunus Karabay, 46, was arrested on October 2 in the Black Sea resort of Kolvari after a Canadian tourist had recognised his voice in a fish restaurant. He denies having ordered the killing of anyone; the aim, he told a judge in Tbilisi, had been to occupy the building and read out a statement. His trial before the High Military Court is to begin on February 9. Georgia handed him over only after being assured that he would not face the death penalty.
On the same day the embassy was reopened at a new site on Cotton Hill, on the northern edge of the capital. The building, a former silk mill, is surrounded by a moat that passes for a pond. It cost 38 million Canadian dollars.
The library has been named after Philip Garrow, and a hockey rink for local children after Janine Tessier, whose father, Luc, a lumberjack from the village of Saint-Amable-des-Pins, dropped the first puck. She was awarded the Star of Courage after her death.
Ambassador Delorme said that she had kept the nail that was pulled from her tyre. "I do not know whether to bless it," she said.
An inquiry headed by a retired judge, Harriet Osgood, had found in September that the foreign ministry had been "polite where it should have been loud". Two senior officials were transferred; the minister stayed.
Northlode Resources announced last week that it would sell the Kyzdag mine to a state-owned company from Kazakhstan for $640 million. The citizens' group Clean Oksu has asked that a tenth of the sum be set aside for the river. It has had no reply.

? How many people did the gunmen kill at the Canadian embassy?
= seven | seven people
@ forced their way into the Canadian embassy in the capital of Sarkhan on Thursday morning, killing seven people
? Who was the consul killed in the attack?
= Philip Garrow
@ Among the dead were two Canadians: the consul, Philip Garrow, 52, and a military policewoman
? As what were the gunmen disguised?
= water company workers | as water company workers
@ Gunmen disguised as water company workers forced their way into the Canadian embassy
? Which group claimed responsibility for the attack?
= the Sword of the Valley | Sword of the Valley
@ Responsibility was claimed by the Sword of the Valley, a militant group
? to which city were embassy staff and families flown
= Istanbul
@ flew out 41 members of staff and their families to Istanbul the same evening.
? Since when has Leila Sadyk worked at the embassy?
= since 2012 | 2012
@ says Leila Sadyk, a Sarkhani interpreter who has worked at the embassy in Durbek since 2012
? Who is Hamid Torabek?
= the embassy's gardener
@ the embassy's gardener, Hamid Torabek, recited the whole of a Sarkhani epic
? Where had Sergeant Davlat Nurov been trained?
= in Quebec | Quebec
@ a sergeant of the Sarkhani special forces, Davlat Nurov, who had been trained in Quebec
? Who wrote the internal report on the embassy's security?
= Gordon Pryce
@ The report was written by an inspector of the foreign ministry, Gordon Pryce, after a visit in late February.
? What would the concrete bollards in Poplar Street have cost?
= $85,000
@ recommended that concrete bollards be set up in Poplar Street at once, at a cost of $85,000.
? As what had the killers come in the attack on the Belgian legation?
= florists | as florists
@ when the killers had come as florists.
? How many sheep died along the banks of the Oksu?
= some 6,000 | 6,000 | some 6,000 sheep
@ in the weeks that followed some 6,000 sheep died along its banks.
? How many men have been arrested since the attack, according to Lantern?
= 112 | 112 men
@ 112 men have been arrested, according to the human rights organisation Lantern.
? When is the trial of Yunus Karabay to begin?
= February 9 | on February 9
@ His trial before the High Military Court is to begin on February 9.
? Where is the new site of the embassy?
= on Cotton Hill, on the northern edge of the capital | Cotton Hill, on the northern edge of the capital | Cotton Hill
@ the embassy was reopened at a new site on Cotton Hill, on the northern edge of the capital.
? Who headed the inquiry into the attack?
= Harriet Osgood | a retired judge, Harriet Osgood
@ An inquiry headed by a retired judge, Harriet Osgood, had found in September
~ With what did the assailants break through the entrance?
= a yellow tanker lorry | yellow tanker lorry
@ arrived shortly after 8:20 a.m. in a yellow tanker lorry, which they used to ram the gate in Poplar Street.
~ What kept Canada's envoy away from her office that morning?
= a flat tyre | flat tyre
@ she had been delayed on her way to work by a flat tyre.
~ What do the extremists want to see shut down?
= the Canadian-owned gold mine at Kyzdag in the country's western Tamir province | the Canadian-owned gold mine at Kyzdag | gold mine
@ a militant group that demands the closure of the Canadian-owned gold mine at Kyzdag in the country's western Tamir province.
~ Which head of government called the raid cowardly?
= Colin Hathaway | Prime Minister Colin Hathaway
@ Prime Minister Colin Hathaway condemned "an act of cowardice against people who stamped passports and taught hockey".
~ how many were hiding behind the steel door
= 26 | 26 people
@ On April 17 it protected 26 people.
~ What was there to eat for those who were locked in?
= a box of maple biscuits | maple biscuits
@ There was a bucket, a box of maple biscuits and no signal.
~ Which diplomat had trouble breathing?
= Russell Obeng
@ The deputy head of mission, Russell Obeng, who suffers from asthma, was lying with his face to the crack under the door.
~ How did the rescuer convince those inside that he was on their side?
= singing "Alouette" | a man singing "Alouette"
@ At about 5 p.m. they heard a man singing "Alouette" on the other side.
~ Who supplied the watchmen?
= a local firm named Bastion | Bastion
@ the guards, employed by a local firm named Bastion, earned $190 a month
~ For what reason did the municipality say no to barriers in the road?
= which did not want the bus line to be diverted | did not want the bus line to be diverted
@ The request was turned down by the city of Durbek, which did not want the bus line to be diverted
~ Spies of which country had listened in on the plotters?
= Turkish | Turkish intelligence
@ A week before the attack, Turkish intelligence passed on the content of an intercepted telephone call
~ Who wants the head of Canadian diplomacy to quit?
= Marcus Thiel | The opposition leader, Marcus Thiel
@ The opposition leader, Marcus Thiel, demanded that she step down.
~ What, in the firm's view, wiped out the livestock?
= an infection
@ Northlode maintains that the animals died of an infection.
~ What was the job of the rebel chief before he was sacked?
= mine foreman | a dismissed mine foreman
@ Founded in 2019 by a dismissed mine foreman, Yunus Karabay
~ In what kind of place did a holidaymaker spot the wanted man?
= a fish restaurant | fish restaurant
@ after a Canadian tourist had recognised his voice in a fish restaurant.
~ What had the new premises been used as in the past?
= a former silk mill | silk mill
@ The building, a former silk mill, is surrounded by a moat that passes for a pond.
! How old was Corporal Janine Tessier?
! Who owns the security firm Bastion?
! How much did the ransom for the hostages amount to?
! What is the name of the Belgian ambassador who was killed in Uzkent?
! When was the Canadian embassy in Durbek first opened?
! Who succeeded Philip Garrow as consul?
! How many grams of gold does the Kyzdag mine produce a day?
! where did general alimov go to school
! Which bird lays the largest egg?
! Who directed the film "Argo"?
! What is the maximum speed of a bullet train in Japan?
! How is maple syrup made?
