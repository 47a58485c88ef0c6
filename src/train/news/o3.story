# Fifty-eight soldiers cross into Tarnovia with their rifles
SEVLIK, Tarnovia, Tuesday – At least 58 soldiers of the Lugarian army, among them two officers, crossed the border into neighbouring Tarnovia during the night to Tuesday and asked for protection, the Tarnovian Border Police said.
The men came over the Karsun Pass on foot, through knee-deep snow, and handed their weapons to the duty sergeant of the customs post at Sevlik, according to Milena Radojka, the spokeswoman of the Border Police. They carried 51 assault rifles, a mortar and a sack of potatoes. Eleven of them were treated for frostbite at the hospital of Dolna Reka.
The highest-ranking among them, Major Stanko Velchev, who commanded a company of the 22nd Infantry Regiment, told police that they had been ordered to fire on the striking miners of Zhelezna and had refused. "We swore to guard the border, not the pits," he was quoted as saying.
The Lugarian Defence Ministry gave another version. Its spokesman, General Todor Krastin, said in Belovar that the men were "a band of smugglers in uniform" who had fled because an inspection of the regiment's fuel depot had been announced for Wednesday. He put their number at no more than 30.
Lugaria has demanded that they be handed over. An agreement on the return of deserters was signed by the two countries in 1974, but Tarnovia's Supreme Court ruled nine years ago that it may not be applied to anyone who faces the death penalty.

# In the sports hall of Dolna Reka, the deserters learn to wait
They play cards for shirt buttons, because their money is worthless here. Seven days after they came over the pass, the Lugarian soldiers are living in the sports hall of Dolna Reka, a wool town in Tarnovia's western Planina district, between a climbing wall and a scoreboard that still shows the result of a volleyball match.
The oldest is a cook, Petko Maslar, who is 49 and had only eight months to go to his pension. The youngest, Ilian, turned nineteen on Sunday and was given a cake by the caretaker, Vesna Orlich, in the shape of a tank, "but with a white flag on it".
Most are conscripts from the villages around Zhelezna, whose fathers and brothers work underground. When the order came to drive the strikers from shaft number three, they say, a lieutenant named Rumen Gachev threw his cap into the snow and started to walk. "We thought he was going to relieve himself," says one. "Then we saw that he was going west."
Lieutenant Gachev did not get here. According to his comrades, he was hit in the thigh below the pass by a shot from a helicopter and told the others to go on without him.
Once a day the men may telephone for five minutes. They do not call home, since the lines are tapped, but an aunt in Trieste who passes on the messages; she has become known in the hall as "Headquarters".
Townspeople have brought 140 pairs of woollen socks. Not everyone is pleased: the butcher, Dragan Stoil, has hung a sign in his window saying that he does not serve "runaways".

# Belovar closes railway crossing and recalls its ambassador
BELOVAR, Friday – Lugaria recalled its ambassador to Tarnovia, Kalina Bozhanova, on Friday and closed the railway crossing at Gradets to goods traffic in retaliation for its neighbour's refusal to extradite a group of deserters.
Foreign Minister Vasil Dimchev spoke of "an unfriendly act without precedent" and announced that the supply of electricity to the border districts would be reduced from 1 December. Around 35 goods trains a week use the crossing, most of them loaded with timber and cement.
Tarnovia's president, Jelena Marovich, said that her country would not be blackmailed "with a light switch". She confirmed that 41 of the soldiers had applied for asylum; the others wished to travel on to third countries, among them Canada and Ireland.
The UN refugee agency (UNHCR) has sent a lawyer, Aoife Brannigan, to take part in the hearings. She said that a soldier who refused to fire at civilians could be regarded as a refugee, but that each case had to be examined singly, which would take until the end of January.
A different view is held by the Tarnovian opposition. Goran Tesich, who leads the Union for Order, called on the government to send the men back before the winter, because a third of the country's power came from Lugaria.
Meanwhile a second group of soldiers has been reported from the border. Shepherds near the village of Mramor said that they had seen between 12 and 15 men in uniform in an abandoned monastery; the Border Police found only a warm stove.

# Court papers: what the major told the judge
The statement made by Major Stanko Velchev before the asylum court in Ostrovica runs to 26 pages, which this newspaper was able to read. It describes the last hours before the flight of his company and names for the first time the man who is said to have given the order to shoot.
That man, the major states, was Colonel Blagoy Hadzhiev, the deputy commander of the regiment, who came to the barracks at Zhelezna at six in the evening with a sealed envelope. Inside was a single sheet without a signature. It said that shaft number three was to be cleared by dawn "with all means, including live rounds".
He asked for a written confirmation, Mr. Velchev says, and was told that the telex was out of order. He then had the company fall in, read the sheet aloud, and left it to every man what he would do. Nineteen stayed.
Lugaria's military prosecutor, Ognyan Tsekov, considers the sheet a forgery. It bears a stamp, he told state television, that was withdrawn from use in the spring. But a handwriting expert engaged by the court, Professor Lidia Kern from Graz, has found a note on the back which in her view was "with great probability" written by the colonel.
The strike itself ended on 20 November, after the mine's owner, the state company Rudmetal, had agreed to raise wages by 12 per cent. The shaft was never stormed. Of those who had stayed behind, according to the major, six have been promoted.

# Asylum for 39 deserters; the lieutenant is alive
OSTROVICA, 2 February – The asylum court in Ostrovica has granted protection to 39 of the Lugarian soldiers who fled across the Karsun Pass in November. Two applications were rejected, because the applicants were found to have sold army diesel, as Belovar had maintained.
The president of the court, Judge Nevena Paskal, said that the men had had "good reason to fear for their lives". They may now work and will be spread over four towns; the largest number, sixteen, will remain in Dolna Reka, where a sawmill has offered them jobs.
Lugaria's Foreign Ministry protested in a note of three lines. Observers in Belovar nevertheless see signs of a thaw: goods trains have been running again since the middle of January, after the cement works of Gradets had complained of losses of 2.3 million lev, and the electricity was never in fact cut.
Also on Monday the Lugarian Helsinki Group reported that Lieutenant Rumen Gachev is alive. He is being held in the military prison of Kamen Bryag and has had a leg amputated, said its chairwoman, Desislava Yaneva, who was able to speak to him for ten minutes in the presence of two guards. His trial for mutiny is to begin in April.
Major Velchev, who is learning to operate a band saw, said that he would offer to testify by video. In the sports hall the scoreboard has been switched on again. The first match was lost by the deserters, 3–1, to the fire brigade.

? How many soldiers crossed into Tarnovia during the night to Tuesday?
= At least 58 | 58
@ At least 58 soldiers of the Lugarian army, among them two officers, crossed the border into neighbouring Tarnovia during the night to Tuesday
? Who is the spokeswoman of the Border Police?
= Milena Radojka
@ according to Milena Radojka, the spokeswoman of the Border Police.
? where were the soldiers treated for frostbite
= at the hospital of Dolna Reka | the hospital of Dolna Reka | Dolna Reka
@ Eleven of them were treated for frostbite at the hospital of Dolna Reka.
? when was the agreement on the return of deserters signed?
= in 1974 | 1974
@ An agreement on the return of deserters was signed by the two countries in 1974
? how old is Petko Maslar
= 49
@ The oldest is a cook, Petko Maslar, who is 49 and had only eight months to go to his pension.
? Who is Vesna Orlich?
= the caretaker | caretaker
@ turned nineteen on Sunday and was given a cake by the caretaker, Vesna Orlich, in the shape of a tank
? What does the sign in Dragan Stoil's window say?
= that he does not serve "runaways" | he does not serve "runaways"
@ the butcher, Dragan Stoil, has hung a sign in his window saying that he does not serve "runaways".
? Whom did Lugaria recall on Friday?
= Kalina Bozhanova | its ambassador to Tarnovia, Kalina Bozhanova
@ Lugaria recalled its ambassador to Tarnovia, Kalina Bozhanova, on Friday
? How many goods trains a week use the crossing at Gradets?
= Around 35 | 35 | Around 35 goods trains
@ Around 35 goods trains a week use the crossing
? Which party does Goran Tesich lead?
= the Union for Order | Union for Order
@ Goran Tesich, who leads the Union for Order, called on the government
? Who brought the sealed envelope to the barracks at Zhelezna?
= Colonel Blagoy Hadzhiev | Blagoy Hadzhiev
@ was Colonel Blagoy Hadzhiev, the deputy commander of the regiment, who came to the barracks at Zhelezna at six in the evening with a sealed envelope.
? how many pages has Major Velchev's statement
= 26 | 26 pages
@ The statement made by Major Stanko Velchev before the asylum court in Ostrovica runs to 26 pages
? When did the miners' strike end?
= on 20 November | 20 November | on 20 November, after the mine's owner, the state company Rudmetal, had agreed to raise wages by 12 per cent
@ The strike itself ended on 20 November, after the mine's owner, the state company Rudmetal, had agreed to raise wages by 12 per cent.
? Where is Lieutenant Rumen Gachev being held?
= in the military prison of Kamen Bryag | the military prison of Kamen Bryag | Kamen Bryag
@ He is being held in the military prison of Kamen Bryag and has had a leg amputated
? Who is the president of the asylum court?
= Nevena Paskal | Judge Nevena Paskal
@ The president of the court, Judge Nevena Paskal, said that the men had had "good reason to fear for their lives".
? To whom did the deserters lose their first match?
= the fire brigade | to the fire brigade
@ The first match was lost by the deserters, 3–1, to the fire brigade.
~ Which officer outranked the rest of the runaways?
= Major Stanko Velchev | Stanko Velchev
@ The highest-ranking among them, Major Stanko Velchev, who commanded a company of the 22nd Infantry Regiment
~ What had the soldiers been told to do to the workers who downed tools?
= fire on the striking miners of Zhelezna | to fire on the striking miners of Zhelezna | drive the strikers from shaft number three
@ When the order came to drive the strikers from shaft number three, they say
@ they had been ordered to fire on the striking miners of Zhelezna and had refused.
~ Who put Lugaria's military's side of the story to the press?
= General Todor Krastin | Todor Krastin
@ Its spokesman, General Todor Krastin, said in Belovar that the men were "a band of smugglers in uniform"
~ By which route did they slip out of the country?
= over the Karsun Pass | the Karsun Pass | Karsun Pass | across the Karsun Pass
@ The men came over the Karsun Pass on foot, through knee-deep snow
@ the Lugarian soldiers who fled across the Karsun Pass in November.
~ who was the first to turn his back and march off
= Rumen Gachev | a lieutenant named Rumen Gachev
@ a lieutenant named Rumen Gachev threw his cap into the snow and started to walk.
~ Why do they never ring their families directly?
= the lines are tapped | since the lines are tapped
@ They do not call home, since the lines are tapped, but an aunt in Trieste who passes on the messages
~ Which nickname did the relative in Italy get?
= "Headquarters" | Headquarters
@ an aunt in Trieste who passes on the messages; she has become known in the hall as "Headquarters".
~ in what kind of building have they been put up
= sports hall | the sports hall | the sports hall of Dolna Reka
@ the Lugarian soldiers are living in the sports hall of Dolna Reka
~ When was Belovar going to turn down the power along the frontier?
= from 1 December | 1 December
@ announced that the supply of electricity to the border districts would be reduced from 1 December.
~ Which head of state refused to be put under pressure?
= Jelena Marovich
@ Tarnovia's president, Jelena Marovich, said that her country would not be blackmailed "with a light switch".
~ Which legal expert did the United Nations dispatch?
= Aoife Brannigan
@ The UN refugee agency (UNHCR) has sent a lawyer, Aoife Brannigan, to take part in the hearings.
~ Where was another lot of armed men spotted by herdsmen?
= in an abandoned monastery | an abandoned monastery | near the village of Mramor
@ Shepherds near the village of Mramor said that they had seen between 12 and 15 men in uniform in an abandoned monastery
~ how many of the company chose not to go with him
= Nineteen
@ left it to every man what he would do. Nineteen stayed.
~ who believes that the document was faked?
= Ognyan Tsekov | Lugaria's military prosecutor, Ognyan Tsekov
@ Lugaria's military prosecutor, Ognyan Tsekov, considers the sheet a forgery.
~ On what grounds were a couple of requests turned down?
= the applicants were found to have sold army diesel | because the applicants were found to have sold army diesel
@ Two applications were rejected, because the applicants were found to have sold army diesel
~ How much money did the building-material plant say it had lost?
= 2.3 million lev | losses of 2.3 million lev
@ after the cement works of Gradets had complained of losses of 2.3 million lev
! How old is Major Stanko Velchev?
! How many miners work in Zhelezna?
! Who is the prime minister of Lugaria?
! how high is the Karsun Pass
! Who shot at Lieutenant Gachev from the helicopter?
! What is the aunt in Trieste's name?
! How much do the deserters earn at the sawmill?
! How many Tarnovian soldiers deserted last year?
! who painted the Mona Lisa
! What is the time difference between London and Tokyo?
! Which club won the Champions League?
! How long do eggs have to boil?
