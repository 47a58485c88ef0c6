# Farmers with hunting rifles guard border village after raids
DUBRAVA, Lesnia (Central Agency) – Volunteers armed with hunting rifles and pitchforks have begun to guard the village of Dubrava in Lesnia's southern Tarnok region, after gangs from across the border with Voskovia stole more than 400 sheep and burned down two barns in less than a month.
The self-styled Dubrava Watch, which has 48 members between the ages of 17 and 74, patrols a stretch of about 12 kilometres along the river Morva every night from dusk till dawn. It was founded on 2 October by Stefan Kolar, a farmer and former paratrooper, the day after shots had been fired at his nephew.
"The state is two hours away, the river is two minutes away," Kolar told reporters on Saturday. "We asked for policemen and got a leaflet."
The interior minister, Jana Petrikova, urged the villagers to lay down their weapons. She announced that 30 additional officers of the Border Guard would be sent to the region by the middle of November, and warned that anybody who took the law into his own hands would be prosecuted.
Voskovia's government denies that the raiders come from its territory. Its ambassador in Lesnia, Mirko Selan, suggested that the sheep were being stolen by local criminals who wished to stir up hatred between neighbours.
The Border Guard post at Dubrava was closed in 2018 for reasons of economy, and the nearest one, at Hradek, has nine officers and two cars, one of which is being repaired, according to the trade union of the security services (TUSS).
No one has been killed so far. A watchman of 61 broke his arm on Thursday when he fell into a ditch in the dark.

# A night with the Dubrava Watch
It is a quarter to ten, and Vera Kolarova is cutting bread for eleven men and four women. She fills three thermos flasks, two with tea and one with something else. "That one is for after midnight," says the 69-year-old mother of the commander.
The group meets in the old customs house, a yellow building in which until 2007 lorries were weighed. Anyone who wants to join must give up his car keys, blow into a tube and swear on the parish flag that he will not shoot first. Last week two were sent home after blowing.
Tonight's patrol is led by Marta Siposova, 34, the vet of the district, who has treated nine dogs since September that had been poisoned with meat. She carries no gun but a night-vision device that a hunting club in Austria has lent to the village.
In the reeds by the ford called Miller's Step she shows the place where the first flock was driven across on the night of 14 September. The water is knee-deep there. On the other bank, 60 metres away, a cigarette glows and goes out.
"They are boys like ours," says Emil Brod, a bus driver, in a whisper. Before the war in Voskovia he played football over there every Sunday, and he was godfather to a child whom he has not seen for six years. He believes that the raiders are deserters who live in the forest of Kamenec and sell the meat to restaurants.
At ten past three there is an alarm: something is moving near the mill. Seven torches are switched on. It is a ram with a broken rope round its neck, soaked, furious and alone, which belongs to the priest.
"One," says Siposova, and writes it down.

# Ministry and mayors at odds over "private armies"
TARNOK – The mayors of 14 villages on the Morva called on Tuesday for volunteer patrols to be made legal, while the head of the Border Guard described them as "private armies in rubber boots". The quarrel is likely to occupy parliament next week.
The mayors, whose spokeswoman is Lucia Benkova, the mayor of Dubrava, point to a law of 1991 that allows municipalities to keep an unarmed "field guard" for the protection of crops. They want the law to be extended to cattle and the guards to be paid 20 euros a night.
Colonel Radim Hajek, who has been in charge of the Border Guard since February, rejects this. At the weekend, he said, one of his cars had been stopped by men in masks at the chapel of Saint Florian, and his officers had been asked for their papers. "We found it funny for about a minute."
Stefan Kolar admits that the incident took place but says that the men came from the neighbouring village of Luka and had nothing to do with the Watch. He has since ordered that everyone wear an orange waistcoat with a number on it.
A right-wing organisation, the National Shield, has meanwhile offered to send 200 "brothers" to the river. Its leader, Ondrej Vlk, was sentenced to a suspended term of eight months in 2021 for attacking a hostel for refugees. The village council voted against the offer by six to one, on the ground that it needed shepherds and not speeches.
In a poll by the institute Median, 58 percent of Lesnians said that they understood the volunteers, but only 23 percent wanted to see armed civilians in their own streets.
The insurer Agropol announced that it would no longer cover livestock grazing within five kilometres of the border.

# "A whistle is a better weapon": interview with Stefan Kolar
The commander of the Dubrava Watch does not look like one. Stefan Kolar, 46, has come straight from the cowshed to talk to the magazine Frontier, and he has forgotten to take off his hairnet. He spent nine years in the army, among them 14 months with the peacekeepers in Mali, where he was taught, he says, that a frightened man with a gun is a bad fence.
How many rifles does the Watch have? Nineteen, all of them registered, and since Wednesday they have been locked in the vestry of the church, to which the priest, Father Anton Hudec, has the only key. "A whistle is a better weapon," says Kolar. "It cannot go off in your trousers."
He had the idea of the whistles from his grandmother, who, as a girl of nine, kept watch against wolves. One blast means "I see something", two mean "come", three "go home". Each household was given one; they were paid for by the sale of a calf.
Kolar does not want to speak of "the Voskovians". He has been telephoning, he reveals, with a man on the other side, a teacher named Goran Pavlic, who has had 22 goats stolen himself and has set up a watch in the village of Brestov. They compare the times of the raids.
From this a pattern has emerged: the thieves come only on nights when the lock-keeper at the dam of Sedlo lowers the water. Somebody, Kolar concludes, must be telling them. He has informed the police, who replied that they would look into it after the holidays.
Would he go into politics? He laughs until he coughs. Two parties have already been to see him, he says. He made both of them muck out the cowshed, and neither has come back.

# Lock-keeper arrested as police smash sheep gang on both banks
HRADEK – Police from Lesnia and Voskovia have arrested 16 suspected members of a gang that is said to have stolen livestock worth about 350,000 euros along the river Morva, in the first joint operation of the two countries since diplomatic relations were broken off six years ago.
Among those detained before dawn on Friday is Karel Drozd, the lock-keeper at the dam of Sedlo, who is alleged to have received 200 euros each time for lowering the water. He has made a full confession, said prosecutor Zuzana Ilkova, who thanked "two attentive farmers with notebooks".
The ringleader, according to the investigators, was neither a deserter nor a foreigner. Bohumil Strnad, 51, the owner of a slaughterhouse in the town of Tarnok, is believed to have sold the meat as organic lamb to hotels in three countries. He denies everything. His accounts have been frozen.
In a meadow near the forest of Kamenec 163 sheep were found alive. They were driven back across the ford on Saturday in the presence of some 300 people from both banks, the brass band of Brestov and a visibly moved Goran Pavlic, who recognised his goats by their bells.
Interior Minister Jana Petrikova, who travelled to Dubrava by helicopter, spoke of a success of the state. She was heard in silence. When Mayor Lucia Benkova thanked "those who were wet and cold", the applause lasted for several minutes.
The post of the Border Guard at Dubrava is to be reopened on 1 January with 12 officers. It will move into the old customs house, so that the Watch, which wishes to carry on as an association for emergencies, has to look for another room.
Emil Brod saw his godchild at the ford. The girl, who is nine now, gave him a drawing of a ram in an orange waistcoat.

? How many members does the Dubrava Watch have?
= 48 | 48 members
@ The self-styled Dubrava Watch, which has 48 members between the ages of 17 and 74
? Who founded the Dubrava Watch?
= Stefan Kolar
@ It was founded on 2 October by Stefan Kolar, a farmer and former paratrooper
? When was the Border Guard post at Dubrava closed?
= in 2018 | 2018
@ The Border Guard post at Dubrava was closed in 2018 for reasons of economy
? Who is Voskovia's ambassador in Lesnia?
= Mirko Selan
@ Its ambassador in Lesnia, Mirko Selan, suggested that the sheep were being stolen by local criminals
? where does the group meet at night
= in the old customs house | the old customs house | old customs house
@ The group meets in the old customs house, a yellow building in which until 2007 lorries were weighed.
? What is the name of the ford where the first flock was driven across?
= Miller's Step
@ In the reeds by the ford called Miller's Step she shows the place where the first flock was driven across on the night of 14 September.
? Since when has Colonel Hajek been in charge of the Border Guard?
= since February | February
@ Colonel Radim Hajek, who has been in charge of the Border Guard since February
? By how many votes did the village council turn down the offer?
= six to one | by six to one
@ The village council voted against the offer by six to one
? Who has the only key to the vestry?
= Father Anton Hudec | Anton Hudec | the priest, Father Anton Hudec
@ they have been locked in the vestry of the church, to which the priest, Father Anton Hudec, has the only key.
? How many goats did Goran Pavlic have stolen?
= 22 | 22 goats
@ a teacher named Goran Pavlic, who has had 22 goats stolen himself
? How many sheep were found alive near the forest of Kamenec?
= 163 | 163 sheep
@ In a meadow near the forest of Kamenec 163 sheep were found alive.
? What did Karel Drozd receive 200 euros for?
= for lowering the water | lowering the water
@ who is alleged to have received 200 euros each time for lowering the water.
~ How long is the section of the Morva that the villagers walk along?
= about 12 kilometres | 12 kilometres
@ patrols a stretch of about 12 kilometres along the river Morva every night from dusk till dawn.
~ What did the village get when it appealed for police protection?
= a leaflet
@ "We asked for policemen and got a leaflet."
~ Who told the inhabitants to put their guns away?
= Jana Petrikova | The interior minister, Jana Petrikova
@ The interior minister, Jana Petrikova, urged the villagers to lay down their weapons.
~ By when should the extra border officers turn up in the region?
= by the middle of November | the middle of November
@ 30 additional officers of the Border Guard would be sent to the region by the middle of November
~ What injury did a patrolman suffer when he tumbled into a hole?
= broke his arm
@ A watchman of 61 broke his arm on Thursday when he fell into a ditch in the dark.
~ On what object must newcomers take their oath?
= the parish flag | on the parish flag
@ swear on the parish flag that he will not shoot first.
~ Who looks after sick animals in the district?
= Marta Siposova
@ Tonight's patrol is led by Marta Siposova, 34, the vet of the district
~ Who let the villagers have the device for seeing in the dark?
= a hunting club in Austria | hunting club in Austria
@ a night-vision device that a hunting club in Austria has lent to the village.
~ what kind of people does Brod suspect of the thefts
= deserters who live in the forest of Kamenec | deserters
@ He believes that the raiders are deserters who live in the forest of Kamenec and sell the meat to restaurants.
~ Whose animal set off the false alarm in the small hours?
= the priest | which belongs to the priest
@ It is a ram with a broken rope round its neck, soaked, furious and alone, which belongs to the priest.
~ Who speaks on behalf of the local heads along the river?
= Lucia Benkova
@ The mayors, whose spokeswoman is Lucia Benkova, the mayor of Dubrava
~ How much should a field guard earn per shift, if the mayors get their way?
= 20 euros a night | 20 euros
@ They want the law to be extended to cattle and the guards to be paid 20 euros a night.
~ Near which shrine did masked men hold up the officers' car?
= the chapel of Saint Florian | chapel of Saint Florian
@ one of his cars had been stopped by men in masks at the chapel of Saint Florian
~ What must members of the Watch put on since that embarrassment?
= an orange waistcoat with a number on it | an orange waistcoat
@ He has since ordered that everyone wear an orange waistcoat with a number on it.
~ What crime did the head of the National Shield get a suspended sentence for?
= attacking a hostel for refugees | for attacking a hostel for refugees
@ Its leader, Ondrej Vlk, was sentenced to a suspended term of eight months in 2021 for attacking a hostel for refugees.
~ Which company refuses to go on insuring herds close to the frontier?
= Agropol | The insurer Agropol
@ The insurer Agropol announced that it would no longer cover livestock grazing within five kilometres of the border.
~ In which African country did Kolar serve under the blue helmets?
= Mali
@ among them 14 months with the peacekeepers in Mali
~ From whom did the commander borrow the notion of blowing signals?
= his grandmother | from his grandmother
@ He had the idea of the whistles from his grandmother, who, as a girl of nine, kept watch against wolves.
~ What does it mean if somebody whistles three times?
= go home | "go home"
@ One blast means "I see something", two mean "come", three "go home".
~ Who is thought to have been the boss of the thieves?
= Bohumil Strnad
@ The ringleader, according to the investigators, was neither a deserter nor a foreigner. Bohumil Strnad, 51, the owner of a slaughterhouse in the town of Tarnok
~ As what was the stolen meat passed off to hotels?
= organic lamb | as organic lamb
@ is believed to have sold the meat as organic lamb to hotels in three countries.
~ When will the officers move back into Dubrava?
= on 1 January | 1 January
@ The post of the Border Guard at Dubrava is to be reopened on 1 January with 12 officers.
! How many inhabitants does Dubrava have?
! What is the name of Stefan Kolar's nephew?
! How long is the river Morva altogether?
! How old is Colonel Radim Hajek?
! Who was mayor of Dubrava in 2018?
! How many members does the National Shield have?
! what did the night-vision device cost
! Who heads the insurer Agropol?
! How many legs does a spider have?
! Who composed the opera Carmen?
! When is the next solar eclipse?
! Which country produces the most wool in the world?
