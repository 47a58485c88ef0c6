# Wolves kill 31 sheep in one night in eastern French valley
ORVANNE-LES-BAINS, France – A pack of wolves killed 31 sheep and a donkey in the Combe Sauvière valley in the night to Sunday, in the worst attack in the eastern Haute-Orvanne area since the animals returned there four years ago, the regional wildlife office (ORFS) said.
The flock belongs to Thierry Bachelard, who keeps around 260 ewes near the hamlet of Les Granges-Noires. "I heard the dogs, then I no longer heard the dogs, and that was worse," said the 52-year-old, one of whose two guard dogs was so badly bitten that it had to be put down.
According to Delphine Aubrac, who heads the ORFS, genetic samples were taken from nine carcasses; there was hardly any doubt, however, that they had been killed by the so-called Mont Vaurel pack, which consists of two adult animals and at least four young.
Several hundred farmers drove their tractors to Orvanne-les-Bains on Monday and unloaded the dead sheep on the steps of the prefecture. They demand that the pack be shot. The prefect, Jean-Noël Castellane, promised to examine within ten days whether an exemption from the protection of the species could be granted, as the law provides if preventive measures have failed.
The nature conservation association Lynx et Loup accused the shepherd of not having switched on his electric fence. Bachelard rejected this. The battery had been stolen on Friday, he said, and he had reported it to the gendarmerie.
Compensation amounts to between 140 and 220 euros per sheep.

# A night at Les Granges-Noires
At nine in the evening Thierry Bachelard drives his ewes into the pen, counts them by touching each on the back, and arrives at 228. Before the attack there were 31 more. He has given up sleeping in his house; he lies on a camp bed in a cattle trailer with a torch, a thermos flask and a rifle he is not allowed to use.
"People think it is about money," he says. "The money comes, after eight months, with a form. But the ones which survived lost their lambs from fright, and nobody counts those." Forty-three ewes miscarried in the fortnight after that night, according to the vet, Dr Solange Perrodin.
His family has been keeping sheep in the Combe Sauvière since 1847. In the parlour there is a photograph of his great-great-grandfather Célestin beside what was then believed to be the last wolf of the region, shot on 6 January 1893; the bounty was a hundred francs, with which he bought a clock that is still going.
Bachelard's daughter Élodie, who is studying agronomy in Dijon, does not want to shoot. She has persuaded him to apply for three Anatolian shepherd dogs and for a so-called fladry, a cord with red flaps which wolves avoid for as long as they have not got used to it. Father and daughter have agreed to disagree, except at Christmas.
Help comes from an unexpected quarter: four students from Lyon, members of the volunteer scheme PastoVeille, take turns in keeping watch. One of them, Amadou Keïta, had never seen a sheep by night before. "They cough like old men," he reports.
At 3.40 the dogs bark. It is a badger.

# Analysis: The return of the wolf is a success nobody knows what to do with
Some 1,080 wolves live in France today, according to the winter count, and for the first time in a century the eastern uplands are among the regions with fixed packs. No one released them. They came on foot from Italy, crossing three motorways, and found what they needed: deer in abundance, deserted villages, and a law that protects them.
From a scientific point of view this is cause for celebration. In the forests around Mont Vaurel, where red deer had eaten every young fir, the trees are growing again, as the ecologist Baptiste Roumégoux of the University of Besange has shown in a study that extends over six years. He estimates that damage to forestry has declined by 1.7 million euros a year, several times what is paid out for killed sheep.
Yet the benefit and the damage do not fall on the same people. The forests belong to the state and to a paper company; the sheep belong to 94 families, whose average income is below the minimum wage. "One lot get the firs and the other lot get the funerals," says Mireille Joncour, president of the Sheep Breeders' Union (UEO).
There is also disagreement about whether shooting helps at all. A Slovenian study, which was carried out by Professor Tadej Zupanek and is much quoted by conservationists, found that attacks became more frequent after the parents had been shot, since inexperienced young animals then turn to easy prey. Joncour calls the study "written in an office", although Zupanek himself comes from a family of shepherds.
The European Union lowered the wolf's protection status last year, but has left it to its members to make use of that.

# "The wolf does not read decrees": prefect Castellane explains himself
Behind Jean-Noël Castellane's desk hangs a map on which red pins stand for dead sheep and green ones for letters, and the green ones are more numerous. The prefect of Haute-Orvanne has received 11,400 letters in nine days, he says, most of them from people who have never set foot here; one came from a primary school in Quebec and contained 26 drawings.
His decision is a compromise that has brought him enemies on both sides. He has authorised the shooting of two wolves, no more, and only within 500 metres of a flock that is protected by dogs and fences. The order is valid until 30 September and will be carried out by five marksmen of the louveterie, a body of volunteer hunters which goes back to Charlemagne.
Why not the whole pack, as the farmers demand? "Because I would lose in court, and then nobody would be protected," says the 57-year-old, a lawyer from Brest who was in charge of fisheries before and finds that fishermen shout less. "The wolf does not read decrees, but judges do."
Conservationists do not forgive him the two. Lynx et Loup has brought an action before the administrative court at Montferrel; its president, the former television presenter Clémence d'Arcy, speaks of "a sacrifice to the tractors". Castellane points out that she owns a weekend house in the valley, but no animals.
The threats worry him more. A dead fox was hung on the gate of the ORFS head, Delphine Aubrac, on Wednesday, and she has been under police protection since. "That is where my patience ends," the prefect says. Two suspects, brothers from the village of Pierrefont, have been questioned.

# Court stops wolf hunt; test results surprise the valley
MONTFERREL – An administrative court on Thursday suspended the shooting of two wolves in Haute-Orvanne, less than 20 hours after marksmen had killed a first animal, a male of 41 kilograms, above Les Granges-Noires.
The judge, Véronique Saint-Aubert, found that the prefect had not sufficiently proved that the right animals would be hit. Her doubts were justified by a report which arrived at the same time from the genetics laboratory in Grenoble: of the nine sheep examined, only five had been killed by wolves. In the remaining four the saliva of a dog was found, a large crossbreed that has so far not been identified.
"I have nothing to take back, five are five," said Thierry Bachelard, who nevertheless admitted to being relieved that the wolf shot had not been the mother. He has meanwhile received his three Anatolian dogs, which were paid for by a collection among the parishioners of Orvanne-les-Bains; it raised 6,300 euros.
The prefect announced that he would not appeal. Instead he wants to spend 400,000 euros on herdsmen's huts and fences, a sum of which Paris is to contribute a half. The president of the sheep breeders, Mireille Joncour, called the ruling "a slap", but accepted an invitation to a round table which is to be chaired from 5 October by the former bishop of Besange, Étienne Malgras.
The killed wolf, it has emerged, wore the remains of an Italian transmitter collar. It had been tagged in 2021 as a cub near Cuneo under the name of Ettore and had covered at least 900 kilometres.
It will be stuffed and exhibited at the natural history museum, next to the one from 1893.

? How many sheep were killed in the Combe Sauvière valley?
= 31 | 31 sheep
@ A pack of wolves killed 31 sheep and a donkey in the Combe Sauvière valley in the night to Sunday
? Who heads the ORFS?
= Delphine Aubrac
@ According to Delphine Aubrac, who heads the ORFS, genetic samples were taken from nine carcasses
@ A dead fox was hung on the gate of the ORFS head, Delphine Aubrac, on Wednesday
? What is the name of the pack of wolves?
= the so-called Mont Vaurel pack | Mont Vaurel | Mont Vaurel pack
@ they had been killed by the so-called Mont Vaurel pack
? since when has bachelard's family kept sheep in the valley
= since 1847 | 1847
@ His family has been keeping sheep in the Combe Sauvière since 1847.
? what does élodie bachelard study
= agronomy
@ Bachelard's daughter Élodie, who is studying agronomy in Dijon, does not want to shoot.
? What is a fladry?
= a cord with red flaps | a cord with red flaps which wolves avoid for as long as they have not got used to it
@ a so-called fladry, a cord with red flaps which wolves avoid for as long as they have not got used to it
? How many wolves live in France?
= Some 1,080 | 1,080 | Some 1,080 wolves
@ Some 1,080 wolves live in France today, according to the winter count
? Who is the president of the Sheep Breeders' Union?
= Mireille Joncour
@ says Mireille Joncour, president of the Sheep Breeders' Union (UEO)
@ The president of the sheep breeders, Mireille Joncour, called the ruling "a slap"
? Until when is the order valid
= until 30 September | 30 September
@ The order is valid until 30 September
? Where was the action by Lynx et Loup brought?
= before the administrative court at Montferrel | the administrative court at Montferrel | Montferrel
@ Lynx et Loup has brought an action before the administrative court at Montferrel
? How heavy was the animal that the marksmen killed?
= 41 kilograms
@ less than 20 hours after marksmen had killed a first animal, a male of 41 kilograms, above Les Granges-Noires
? Under what name had the killed wolf been tagged?
= Ettore | under the name of Ettore
@ It had been tagged in 2021 as a cub near Cuneo under the name of Ettore
~ Which other creature besides sheep fell victim to the wolves that Sunday?
= a donkey | donkey
@ A pack of wolves killed 31 sheep and a donkey in the Combe Sauvière valley in the night to Sunday
~ Near which tiny settlement does Bachelard graze his flock?
= the hamlet of Les Granges-Noires | Les Granges-Noires | near the hamlet of Les Granges-Noires
@ The flock belongs to Thierry Bachelard, who keeps around 260 ewes near the hamlet of Les Granges-Noires.
~ Where did angry stockmen dump the carcasses?
= on the steps of the prefecture | the steps of the prefecture
@ Several hundred farmers drove their tractors to Orvanne-les-Bains on Monday and unloaded the dead sheep on the steps of the prefecture.
~ How soon did Castellane pledge to look into lifting the ban?
= within ten days | ten days
@ The prefect, Jean-Noël Castellane, promised to examine within ten days whether an exemption from the protection of the species could be granted
~ According to Bachelard, why was there no current in his fence?
= The battery had been stolen on Friday | The battery had been stolen
@ accused the shepherd of not having switched on his electric fence. Bachelard rejected this. The battery had been stolen on Friday, he said
~ payout to the farmer for each animal lost
= between 140 and 220 euros | between 140 and 220 euros per sheep
@ Compensation amounts to between 140 and 220 euros per sheep.
~ where does the shepherd spend his nights nowadays
= on a camp bed in a cattle trailer | in a cattle trailer | a cattle trailer
@ he lies on a camp bed in a cattle trailer with a torch, a thermos flask and a rifle he is not allowed to use
~ How many of Bachelard's animals lost their unborn young after the shock?
= Forty-three | Forty-three ewes
@ Forty-three ewes miscarried in the fortnight after that night, according to the vet, Dr Solange Perrodin.
~ Which forefather of Bachelard's was pictured with a shot wolf?
= Célestin | his great-great-grandfather Célestin
@ In the parlour there is a photograph of his great-great-grandfather Célestin beside what was then believed to be the last wolf of the region
~ What did Célestin spend the reward on?
= a clock | a clock that is still going
@ the bounty was a hundred francs, with which he bought a clock that is still going
~ Which scheme sends students to guard flocks at night?
= PastoVeille | the volunteer scheme PastoVeille
@ four students from Lyon, members of the volunteer scheme PastoVeille, take turns in keeping watch
~ what set off the dogs in the small hours
= a badger | badger
@ At 3.40 the dogs bark. It is a badger.
~ From which neighbouring country did France's wolves wander in?
= Italy
@ They came on foot from Italy, crossing three motorways
~ Which researcher proved that young firs are thriving again around Mont Vaurel?
= Baptiste Roumégoux | the ecologist Baptiste Roumégoux
@ In the forests around Mont Vaurel, where red deer had eaten every young fir, the trees are growing again, as the ecologist Baptiste Roumégoux of the University of Besange has shown
~ Who apart from the state owns the woods?
= a paper company
@ The forests belong to the state and to a paper company
~ Why, in Zupanek's view, do attacks go up once the mother and father are dead?
= since inexperienced young animals then turn to easy prey | inexperienced young animals then turn to easy prey
@ found that attacks became more frequent after the parents had been shot, since inexperienced young animals then turn to easy prey
~ How much post did Castellane get in little more than a week?
= 11,400 letters | 11,400
@ The prefect of Haute-Orvanne has received 11,400 letters in nine days
~ How near to a guarded flock must a wolf be before it may be killed?
= within 500 metres | 500 metres | within 500 metres of a flock
@ only within 500 metres of a flock that is protected by dogs and fences
~ Which one-time TV host leads the animal lovers?
= Clémence d'Arcy | the former television presenter Clémence d'Arcy
@ its president, the former television presenter Clémence d'Arcy, speaks of "a sacrifice to the tractors"
~ what was left at aubrac's gate to frighten her
= A dead fox | dead fox
@ A dead fox was hung on the gate of the ORFS head, Delphine Aubrac, on Wednesday
~ Who called a halt to the shooting in Haute-Orvanne?
= Véronique Saint-Aubert | An administrative court
@ An administrative court on Thursday suspended the shooting of two wolves in Haute-Orvanne
@ The judge, Véronique Saint-Aubert, found that the prefect had not sufficiently proved that the right animals would be hit.
~ Which retired clergyman is going to lead the talks between the two sides?
= Étienne Malgras | the former bishop of Besange, Étienne Malgras
@ a round table which is to be chaired from 5 October by the former bishop of Besange, Étienne Malgras
! How old is Élodie Bachelard?
! wolves in slovenia how many
! What breed was the guard dog that had to be put down?
! Who stole the battery of the electric fence?
! What does Amadou Keïta study?
! how many members does lynx et loup have
! when did Bachelard's father die?
! How much does an Anatolian shepherd dog cost in Turkey?
! Who wrote "Pride and Prejudice"?
! At what temperature does iron melt?
! Who is the president of the European Central Bank?
! How many minutes does a football match last?
