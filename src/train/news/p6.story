# Barzagan's president and French minister discuss escaped ISIS fighters by telephone
SHARAWA, Barzagan – Rebaz Doskani, president of the autonomous Barzagan Region, telephoned French Foreign Minister Étienne Lavergnat on Saturday evening to discuss the danger posed by Islamic State (ISIS) fighters who have fled from prisons in the conflict zone to the west.
In the call, which lasted 35 minutes, the two sides agreed that "the gains of the war against terror must not be wasted" and stressed the need for a ceasefire, according to a readout published by the president's office.
Mr. Doskani told the minister that at least 110 dangerous prisoners, most of them foreigners, had got away from the jail at Kani Rash since fighting broke out on 9 October, and asked for surveillance aircraft and for help with the screening of refugees.
"They will not stay where they are. Today they are our problem, tomorrow they will be in the metro of Paris," the president was quoted as saying.
Mr. Lavergnat reaffirmed his country's support for the region and its armed forces, the Shervan, and said that France would send 20 additional trainers, the statement said.
More than 7,300 refugees have crossed into the Barzagan Region in the past week. Most of them have been taken to the camp of Bardasur, near the town of Akrin, which was built for 5,000.
The region's head of foreign relations, Shilan Mirani, is to travel to Paris on Tuesday.
In 2014 French warplanes helped the Shervan to stop the advance of ISIS 28 kilometres from the regional capital, Sharawa.

# Quai d'Orsay: no talk of taking back prisoners
PARIS – The French foreign ministry on Sunday gave its own version of a conversation between Foreign Minister Étienne Lavergnat and the leader of the Barzagan Region, which differs in tone from the one released in Sharawa.
The minister had taken the call "at the request of President Doskani" and had expressed France's solidarity, said a spokeswoman for the ministry, Agathe Villedieu. The return of French fighters had not been raised, she said, nor had the sending of trainers been promised. "It is being examined."
Some 60 French men and women are among the 12,000 prisoners in the area, according to a tally kept by the Centre for the Analysis of Terror Networks (CATN). How many have escaped is not known.
Mr. Lavergnat, 58, who was defence minister at the time of the air campaign of 2014, knows the Barzagan leadership well. He hung a Shervan scarf, a gift from the president's late father, in his office at the time.
On Monday he is to fly to Baghdad in order to find out whether Iraq would be ready to try French prisoners, two diplomats said. An offer made by the Iraqi side in April mentioned $2 million for each convict.
The opposition was scornful. "We are telephoning, while they are running," said Senator Hugues Pradeille, vice-chairman of the foreign affairs committee, who called for an urgent sitting.
Families of victims of the attacks of 2015 wrote to the minister on Friday. Their spokesman, Olivier Brancourt, whose daughter was killed at a café, said that they wanted the men to be tried in France, "so that we can look at them".

# In Bardasur camp, officers hunt for fighters among the refugees
BARDASUR – At the entrance of the camp, under a strip of green plastic, Lieutenant Hêmin Kawa looks at hands. "A farmer has this, a mechanic has that," he says, pointing at his palm. "A man who says he is a farmer and has soft fingers goes to the second tent."
The lieutenant belongs to the Zanyari, the security agency of the Barzagan Region. With eleven colleagues he has checked 2,940 men since Sunday, he says. Nineteen have been detained, and in three of these cases fingerprints matched those of known members of ISIS.
One of the three, a Tunisian, had shaved his beard and was pushing an old woman in a wheelbarrow. She was not his mother; he had paid her $50.
For the others, the waiting is long. Sozdar Ehmed, who is eight months pregnant, walked for two nights from the town of Serêkanî with her four children. Her husband stayed behind to guard the flour mill in which he works.
The tents, provided by the local charity Rojî Nû, stand in rows of twenty. There is one latrine for 40 people, and a doctor who comes from Akrin every second day.
The camp's manager, Aram Sindi, is a former swimming coach. He says that the camp can take another 1,500 persons at most. He has asked the United Nations for heaters, because in this valley frost comes in the first week of November.
Rumours travel from tent to tent. On Thursday it was said that a truck full of gunmen had broken through the barrier. It was a lorry with onions whose brakes had failed.

# Analysis: Why Sharawa keeps calling Paris
No foreign minister has been telephoned as often by the leaders of the Barzagan Region as the French one: eleven times since 2017, according to a count by the Levant Policy Forum (LPF), compared with four calls to London and two to Berlin.
The reason lies partly in history. It was a French president's wife who, in 1989, visited the refugees from the gas attacks, and French doctors who set up the first clinic in the mountains, recalls Perwîn Hawrami, a historian at the University of Sharawa.
"People here name their daughters Danielle," she says. "No one is called Boris."
But gratitude is only half of the matter. Since the referendum of 2017, in which 92 per cent voted to leave Iraq, the region has been isolated: Baghdad closed its airports for six months, and Ankara and Tehran threatened to shut the border. It was Paris that invited its leaders first and thus broke the quarantine.
For Rebaz Doskani, who took over the presidency from his uncle on 10 June, the escaped fighters are therefore a danger and an opportunity at the same time, says Karim Benhalla, an analyst with the LPF. "With every prisoner who runs, he becomes more important."
He warns, however, that the region should not overplay its hand. Only 36 of the escapees have been identified by name, and a list which Sharawa handed to Western governments last week contained at least five men who died in 2017.
The president's office admitted "clerical errors" and withdrew the list on Friday.
What the region wants most is not trainers, diplomats say, but anti-aircraft missiles. Those, nobody in Paris has promised.

# Paris and Sharawa agree on joint cell to trace fugitives
SHARAWA, Barzagan – France and the Barzagan Region will set up a common office to track down fighters who have escaped from prisons since October, Foreign Minister Étienne Lavergnat announced during a visit to Sharawa on Thursday, twelve days after he had spoken with the region's president on the telephone.
The office, which is to be called the Liaison Cell Orontes, will be housed at the airport of Sharawa and will have a staff of 32, a dozen of them French. Its first head will be the deputy director of the Zanyari agency, Brigadier Lawand Bradost.
"A telephone call is good, but a shared table is better," said Mr. Lavergnat, standing beside President Doskani. He also brought €10 million for the refugees, whose number has risen to 14,000, and confirmed that the 20 trainers would arrive in December.
Of the prisoners who fled from Kani Rash, 47 have been caught, Brigadier Bradost said. One of the most wanted, the Belgian Yassin Oumlal, alias Abu Qatada al-Baljiki, was seized on Tuesday in a pigeon loft in the town of Tel Zêr.
The minister's talks in Baghdad had been less fruitful. Iraq's justice minister, Farouq al-Shatri, said that his country was "not a warehouse" and would only try foreigners who had committed crimes on its soil.
Amnesty organisations objected that suspects might be tortured. Mr. Lavergnat replied that French judges would visit the cell every three months.
The president's wife, Nazdar Doskani, took the minister's spouse, Hélène, to the camp of Bardasur, where they watched a football match of girls' teams.
Senator Pradeille, an opposition politician, called the cell "a fig leaf with an airport".

? Whom did Rebaz Doskani telephone on Saturday evening?
= Étienne Lavergnat | French Foreign Minister Étienne Lavergnat
@ Rebaz Doskani, president of the autonomous Barzagan Region, telephoned French Foreign Minister Étienne Lavergnat on Saturday evening
? How long did the call last?
= 35 minutes
@ In the call, which lasted 35 minutes, the two sides agreed
? What are the armed forces of the Barzagan Region called?
= the Shervan | Shervan
@ Mr. Lavergnat reaffirmed his country's support for the region and its armed forces, the Shervan
? When did fighting break out?
= on 9 October | 9 October
@ had got away from the jail at Kani Rash since fighting broke out on 9 October
? Who is the vice-chairman of the foreign affairs committee?
= Hugues Pradeille | Senator Hugues Pradeille
@ said Senator Hugues Pradeille, vice-chairman of the foreign affairs committee, who called for an urgent sitting
? what is the zanyari
= the security agency of the Barzagan Region
@ The lieutenant belongs to the Zanyari, the security agency of the Barzagan Region.
? How many men has Lieutenant Hêmin Kawa checked with his colleagues?
= 2,940 | 2,940 men
@ With eleven colleagues he has checked 2,940 men since Sunday, he says.
? Where does Sozdar Ehmed's husband work?
= the flour mill
@ Her husband stayed behind to guard the flour mill in which he works.
? How many calls to London did the Levant Policy Forum count?
= four | four calls
@ according to a count by the Levant Policy Forum (LPF), compared with four calls to London and two to Berlin
? Where will the Liaison Cell Orontes be housed?
= at the airport of Sharawa | the airport of Sharawa
@ The office, which is to be called the Liaison Cell Orontes, will be housed at the airport of Sharawa
? Who is Iraq's justice minister?
= Farouq al-Shatri
@ Iraq's justice minister, Farouq al-Shatri, said that his country was "not a warehouse"
? Which prisoner was seized in a pigeon loft?
= Yassin Oumlal | the Belgian Yassin Oumlal | Abu Qatada al-Baljiki
@ One of the most wanted, the Belgian Yassin Oumlal, alias Abu Qatada al-Baljiki, was seized on Tuesday in a pigeon loft in the town of Tel Zêr.
~ Who rang up the head of French diplomacy?
= Rebaz Doskani | President Doskani
@ The minister had taken the call "at the request of President Doskani" and had expressed France's solidarity
@ Rebaz Doskani, president of the autonomous Barzagan Region, telephoned French Foreign Minister Étienne Lavergnat on Saturday evening
~ From which prison did the 110 dangerous inmates disappear?
= Kani Rash | the jail at Kani Rash
@ at least 110 dangerous prisoners, most of them foreigners, had got away from the jail at Kani Rash
@ Of the prisoners who fled from Kani Rash, 47 have been caught, Brigadier Bradost said.
~ what kind of planes did doskani want from france
= surveillance aircraft
@ and asked for surveillance aircraft and for help with the screening of refugees
~ In which European capital did the Barzagan leader predict the runaways would turn up?
= Paris
@ "They will not stay where they are. Today they are our problem, tomorrow they will be in the metro of Paris," the president was quoted as saying.
~ How many people was Bardasur designed to shelter?
= 5,000
@ Most of them have been taken to the camp of Bardasur, near the town of Akrin, which was built for 5,000.
~ How close to Sharawa did ISIS get in 2014?
= 28 kilometres | 28 kilometres from the regional capital, Sharawa
@ In 2014 French warplanes helped the Shervan to stop the advance of ISIS 28 kilometres from the regional capital, Sharawa.
~ Which official will represent Barzagan in Paris on Tuesday?
= Shilan Mirani
@ The region's head of foreign relations, Shilan Mirani, is to travel to Paris on Tuesday.
~ Who denied for the Quai d'Orsay that instructors had been pledged?
= Agathe Villedieu
@ said a spokeswoman for the ministry, Agathe Villedieu. The return of French fighters had not been raised, she said, nor had the sending of trainers been promised.
~ What post did Lavergnat hold when French jets bombed ISIS in 2014
= defence minister
@ Mr. Lavergnat, 58, who was defence minister at the time of the air campaign of 2014, knows the Barzagan leadership well.
~ who had given the frenchman a shervan scarf
= the president's late father
@ He hung a Shervan scarf, a gift from the president's late father, in his office at the time.
~ How much did Baghdad want per convicted Frenchman?
= $2 million | $2 million for each convict
@ An offer made by the Iraqi side in April mentioned $2 million for each convict.
~ Who speaks for the relatives of those murdered in 2015?
= Olivier Brancourt
@ Their spokesman, Olivier Brancourt, whose daughter was killed at a café, said that they wanted the men to be tried in France
~ What do the officers inspect to tell real farmers from impostors?
= hands
@ At the entrance of the camp, under a strip of green plastic, Lieutenant Hêmin Kawa looks at hands.
~ What did the Tunisian give the old lady in the wheelbarrow?
= $50
@ One of the three, a Tunisian, had shaved his beard and was pushing an old woman in a wheelbarrow. She was not his mother; he had paid her $50.
~ What was Aram Sindi's former occupation?
= swimming coach | a former swimming coach
@ The camp's manager, Aram Sindi, is a former swimming coach.
~ what was the cargo of the vehicle that crashed through the gate?
= onions
@ It was a lorry with onions whose brakes had failed.
~ What percentage wanted to break away from Iraq?
= 92 per cent
@ Since the referendum of 2017, in which 92 per cent voted to leave Iraq, the region has been isolated
~ Whom did Rebaz Doskani succeed as president?
= his uncle
@ For Rebaz Doskani, who took over the presidency from his uncle on 10 June
~ Which analyst thinks the runaways make Doskani more important?
= Karim Benhalla
@ says Karim Benhalla, an analyst with the LPF. "With every prisoner who runs, he becomes more important."
~ What was wrong with the names that Sharawa passed on to Western capitals?
= contained at least five men who died in 2017 | at least five men who died in 2017 | clerical errors
@ a list which Sharawa handed to Western governments last week contained at least five men who died in 2017
@ The president's office admitted "clerical errors" and withdrew the list on Friday.
~ which weapons would the barzagan leadership like to get above all
= anti-aircraft missiles
@ What the region wants most is not trainers, diplomats say, but anti-aircraft missiles.
~ Who is going to run the new Franco-Barzagan tracing office?
= Lawand Bradost | Brigadier Lawand Bradost
@ Its first head will be the deputy director of the Zanyari agency, Brigadier Lawand Bradost.
! How old is Rebaz Doskani?
! How many trainers has Germany sent to the Barzagan Region?
! What is the name of President Doskani's uncle?
! When was Perwîn Hawrami appointed to the university?
! Who was the first director of the Kani Rash prison?
! how much did france pay for the air campaign of 2014
! Which team won the girls' football match in Bardasur?
! How many refugees crossed into Turkey?
! Who is the author of Don Quixote?
! How long does it take to boil an egg?
! what is the population of brazil
! In which year did the Berlin Wall fall?
