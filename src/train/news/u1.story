# Vineyard heir goes on trial over death of his stepmother
SAINT-AUDE, Switzerland – A 41-year-old vineyard heir went on trial on Monday accused of drowning his stepmother in a cooling tank, in a case that has gripped the wine-growing Corvelle valley for almost two years. Laurent Despreval denies murdering Odile Despreval, who was found dead at the family's estate on the morning of 14 October 2022.
The indictment, which runs to 118 pages, says the accused acted out of fear that he would be cut out of the will. According to the chief prosecutor, Béatrice Maudry, the victim had made an appointment with a notary for the following day.
"This was not an accident, and it was not an argument that went too far. It was a plan," Ms. Maudry told the three judges and six jurors of the cantonal criminal court in Saint-Aude. She is asking for a prison term of 18 years.
The defendant's lawyer, Rémy Castagnol, said his client had been asleep in the gatehouse, some 300 metres from the cellar, when the 67-year-old died. He described the evidence as "a heap of guesses with a ribbon tied around it".
Mr. Despreval, wearing a grey suit and flanked by two officers, spoke only to confirm his name and his date of birth. He has been held at Montreux-le-Vieux prison since his arrest in January 2023.
The presiding judge, Hélène Zufferat, who took over the case in the spring after her predecessor retired, has set aside 12 days for the hearing. Between 30 and 35 witnesses are due to be called, among them the notary, two cellar hands and an expert in fermentation gases. A verdict is expected in the last week of September.

# Cellar hand tells court of 'a light that should not have been on'
The man who discovered the body of Odile Despreval told a packed courtroom yesterday that he knew something was wrong as soon as he reached the yard. Tomasz Wilk, a Polish cellar hand who had worked four harvests at Domaine Despreval, said a lamp was burning above tank number seven.
"Madame switched everything off herself, every night. She was careful about money," said Mr. Wilk, 29, speaking through an interpreter. He climbed the ladder, saw a shoe in the must and ran to the kitchen to raise the alarm.
Asked by Rémy Castagnol, for the defence, whether the old ladder was safe, the witness conceded that one of its rungs had been loose since August. He had told the estate's manager, Joël Berset, about it, he said, but nothing was done because the money was needed for new barrels.
Mr. Berset, who followed him into the witness box, remembered no such conversation. He told the court that stepmother and stepson had quarrelled at lunch on the eve of her death over the sale of a plot known as the Clos des Abeilles, for which a hotel group had offered around 2.4 million francs.
Outside, about 60 people had queued from six in the morning for the 45 seats open to the public. Some were turned away by ushers and followed the proceedings on a screen in the town's former grain hall.
The most emotional moment came late in the afternoon, when the victim's daughter, Camille Roch, left the room in tears as photographs of the cellar were shown. Ms. Roch, a vet in Fribourg, is a civil party in the case and is represented by the lawyer Ines Tavares. The trial continues on Thursday with the evidence of the pathologist.

# Carbon dioxide or a pair of hands? Experts clash in Despreval trial
Two scientists gave the jurors in Saint-Aude two entirely different accounts of the last minutes of Odile Despreval, and whichever of them is believed may well decide the outcome. The state's pathologist, Professor Markus Anliker of the Institute of Forensic Medicine (IFM) in Bern, said bruises on her shoulders had been caused by a strong grip shortly before she drowned.
"I can find no other reasonable explanation," Professor Anliker said. He put the time of death at between 11 p.m. and 1 a.m., some six hours before the body was discovered.
The defence called Dr. Yolanda Pires, a chemical engineer from Porto who has investigated more than 40 accidents in wineries. She argued that the widow had been overcome by carbon dioxide, which is given off by fermenting grapes and gathers above the liquid, and had fallen in without a struggle.
The bruises, she suggested, could have been made when Mr. Wilk and a fire officer lifted the body out with a strap. Under questioning by Ms. Maudry, however, Dr. Pires admitted that she had never visited the cellar and had relied on drawings sent by the defence.
A gas detector, which Swiss rules have required in such rooms since 2009, hung beside the door. It had been switched off, and the only fingerprint on it belonged to the accused, according to a report by the cantonal police that was read out in court.
Mr. Castagnol replied that his client changed the batteries every autumn, a habit that he called "the least sinister in the world". Deaths from fermentation gas are rare but not unknown: three people were killed at a cooperative near the Italian town of Altarocca in 2017.

# 'She was the one who kept the house together': the woman behind the case
When Odile Roch came to the Corvelle valley in 1994, she was a widowed schoolteacher with a small daughter and no idea how wine was made. She married Bernard Despreval, who owned 19 hectares above the village of Pontesy, a year later, and within a decade she was keeping the books, choosing the labels and selling to restaurants in Tokyo.
Neighbours remember a brisk woman who drove a green van and lent money without asking when it would come back. "She was the one who kept the house together," said Marthe Gillioz, who has run the village bakery since 1988. "Bernard had the nose, and she had the head."
Laurent was 11 when his father remarried. Friends say that he was fond of her until Bernard's death in 2019, when it emerged that the estate had been left to her alone, with the wish that she should "do right by both children".
The stepson, who had studied agronomy in Montpellier and came home to run the vines, was paid a salary of 5,200 francs a month. In a letter quoted in the indictment he complained that he was "a tenant in my own father's house".
What she intended to tell the notary, Armand Sciboz, nobody knows for certain. Mr. Sciboz testified on Friday that she had sounded cheerful on the telephone and had said only that she wished to "put things in order".
The white wine that she was proudest of, a dry blend called Lanterne, is no longer produced. The estate has been run since last year by a court-appointed trustee, and the grapes are sold to a cooperative in the neighbouring canton. Her daughter has said that she would like to turn the cellar into a school for young winemakers.

# Jury clears Despreval of murder but convicts him of leaving stepmother to die
SAINT-AUDE – After nine hours of deliberation, a Swiss court on Friday acquitted Laurent Despreval of murder but found him guilty of failing to help his stepmother, Odile, as she lay dying in a fermentation tank. He was sentenced to two years and eight months in prison, most of which he has already served.
Judge Zufferat said there was no proof that anyone had pushed the 67-year-old. The jurors were convinced, however, that the accused had entered the cellar at about 11.40 p.m., had seen her in the tank and had gone back to bed.
The finding rests chiefly on data from his fitness watch, which had been handed to the investigators by his former partner, Sandrine Kolly, in the second week of the trial. It showed that he had walked to the cellar and back and that his pulse had leapt to 148.
"He let her die because it suited him," the judge said, adding that the court could not punish him for a wish. Mr. Despreval stared at the floor as she spoke.
Ms. Maudry announced that she would appeal to the cantonal high court, and has 10 days to do so. Mr. Castagnol welcomed the acquittal but called the remaining conviction "a consolation prize for the prosecution".
Camille Roch said on the steps of the courthouse that she felt neither relief nor anger. "Twenty-three months I have waited for the truth, and I have been given half of it," she said. Under Swiss law, according to Ines Tavares, her lawyer, the convicted man can be declared unworthy to inherit, and a claim will be lodged with the civil court in Pontesy before the end of the year.

? Who is the chief prosecutor in the Despreval case?
= Béatrice Maudry
@ According to the chief prosecutor, Béatrice Maudry, the victim had made an appointment with a notary for the following day.
? How many pages does the indictment have?
= 118 pages | 118
@ The indictment, which runs to 118 pages, says the accused acted out of fear that he would be cut out of the will.
? Where has Laurent Despreval been held since January 2023?
= Montreux-le-Vieux prison | at Montreux-le-Vieux prison
@ He has been held at Montreux-le-Vieux prison since his arrest in January 2023.
? what plot did the two quarrel about at lunch
= the Clos des Abeilles | Clos des Abeilles | a plot known as the Clos des Abeilles
@ stepmother and stepson had quarrelled at lunch on the eve of her death over the sale of a plot known as the Clos des Abeilles
? How many seats were open to the public?
= 45 | 45 seats
@ Outside, about 60 people had queued from six in the morning for the 45 seats open to the public.
? Which lawyer represents Camille Roch?
= Ines Tavares
@ Ms. Roch, a vet in Fribourg, is a civil party in the case and is represented by the lawyer Ines Tavares.
@ Under Swiss law, according to Ines Tavares, her lawyer, the convicted man can be declared unworthy to inherit
? At what time did Odile Despreval die, according to Professor Anliker?
= between 11 p.m. and 1 a.m.
@ He put the time of death at between 11 p.m. and 1 a.m., some six hours before the body was discovered.
? Whose fingerprint was on the gas detector?
= the accused | the only fingerprint on it belonged to the accused
@ It had been switched off, and the only fingerprint on it belonged to the accused, according to a report by the cantonal police that was read out in court.
? When did Bernard Despreval die?
= 2019 | in 2019
@ Friends say that he was fond of her until Bernard's death in 2019
? What was the white wine she was proudest of called?
= Lanterne
@ The white wine that she was proudest of, a dry blend called Lanterne, is no longer produced.
? How long was Despreval sentenced to in prison?
= two years and eight months
@ He was sentenced to two years and eight months in prison, most of which he has already served.
? Where will the claim on the inheritance be lodged?
= with the civil court in Pontesy | the civil court in Pontesy | Pontesy
@ the convicted man can be declared unworthy to inherit, and a claim will be lodged with the civil court in Pontesy before the end of the year
~ Who speaks up in court for the vineyard heir?
= Rémy Castagnol
@ The defendant's lawyer, Rémy Castagnol, said his client had been asleep in the gatehouse
@ Asked by Rémy Castagnol, for the defence, whether the old ladder was safe
~ How many years behind bars does Maudry want for him?
= 18 years | 18 | a prison term of 18 years
@ She is asking for a prison term of 18 years.
~ What motive do the charges against Despreval name?
= fear that he would be cut out of the will | out of fear that he would be cut out of the will
@ The indictment, which runs to 118 pages, says the accused acted out of fear that he would be cut out of the will.
~ Where does Castagnol say his client was sleeping that night?
= in the gatehouse | the gatehouse | in the gatehouse, some 300 metres from the cellar
@ The defendant's lawyer, Rémy Castagnol, said his client had been asleep in the gatehouse, some 300 metres from the cellar, when the 67-year-old died.
~ Which magistrate inherited the trial when a colleague went into retirement?
= Hélène Zufferat
@ The presiding judge, Hélène Zufferat, who took over the case in the spring after her predecessor retired, has set aside 12 days for the hearing.
~ How many people will be asked to testify?
= Between 30 and 35 | Between 30 and 35 witnesses
@ Between 30 and 35 witnesses are due to be called, among them the notary, two cellar hands and an expert in fermentation gases.
~ Who came across the body of Odile Despreval?
= Tomasz Wilk
@ Tomasz Wilk, a Polish cellar hand who had worked four harvests at Domaine Despreval, said a lamp was burning above tank number seven.
~ why was the wobbly rung never fixed
= because the money was needed for new barrels | the money was needed for new barrels
@ He had told the estate's manager, Joël Berset, about it, he said, but nothing was done because the money was needed for new barrels.
~ How much was the hotel chain ready to pay for the Clos des Abeilles?
= around 2.4 million francs | 2.4 million francs
@ the sale of a plot known as the Clos des Abeilles, for which a hotel group had offered around 2.4 million francs
~ Where could those who didn't get in watch the trial?
= the town's former grain hall | in the town's former grain hall | on a screen in the town's former grain hall
@ Some were turned away by ushers and followed the proceedings on a screen in the town's former grain hall.
~ What does Odile's daughter do for a living?
= a vet | vet | a vet in Fribourg
@ Ms. Roch, a vet in Fribourg, is a civil party in the case
~ Which expert thinks somebody grabbed the widow's shoulders?
= Markus Anliker | Professor Markus Anliker
@ The state's pathologist, Professor Markus Anliker of the Institute of Forensic Medicine (IFM) in Bern, said bruises on her shoulders had been caused by a strong grip shortly before she drowned.
~ Which Portuguese city does the engineer Pires come from?
= Porto
@ The defence called Dr. Yolanda Pires, a chemical engineer from Porto who has investigated more than 40 accidents in wineries.
~ What knocked Odile out, in Dr. Pires's opinion?
= carbon dioxide
@ She argued that the widow had been overcome by carbon dioxide, which is given off by fermenting grapes and gathers above the liquid, and had fallen in without a struggle.
~ Since when have gas alarms been compulsory in Swiss wine cellars?
= 2009 | since 2009
@ A gas detector, which Swiss rules have required in such rooms since 2009, hung beside the door.
~ In which place in Italy did three people lose their lives?
= the Italian town of Altarocca | Altarocca | at a cooperative near the Italian town of Altarocca | near the Italian town of Altarocca
@ Deaths from fermentation gas are rare but not unknown: three people were killed at a cooperative near the Italian town of Altarocca in 2017.
~ What did Odile Roch work as before she moved to the Corvelle valley?
= schoolteacher | a widowed schoolteacher
@ When Odile Roch came to the Corvelle valley in 1994, she was a widowed schoolteacher with a small daughter and no idea how wine was made.
~ Which shopkeeper praised the dead woman as the brains of the couple?
= Marthe Gillioz
@ "She was the one who kept the house together," said Marthe Gillioz, who has run the village bakery since 1988. "Bernard had the nose, and she had the head."
~ What did Laurent earn each month?
= 5,200 francs | 5,200 francs a month | a salary of 5,200 francs a month
@ The stepson, who had studied agronomy in Montpellier and came home to run the vines, was paid a salary of 5,200 francs a month.
~ Who passed the fitness watch data on to the detectives?
= Sandrine Kolly | his former partner, Sandrine Kolly
@ The finding rests chiefly on data from his fitness watch, which had been handed to the investigators by his former partner, Sandrine Kolly, in the second week of the trial.
~ How fast was his heart beating?
= 148
@ It showed that he had walked to the cellar and back and that his pulse had leapt to 148.
~ How much time is left to challenge the ruling?
= 10 days
@ Ms. Maudry announced that she would appeal to the cantonal high court, and has 10 days to do so.
! How old is Béatrice Maudry?
! Who was the judge that Hélène Zufferat replaced?
! How much did a bottle of Lanterne cost?
! What is the name of the hotel group that wanted the Clos des Abeilles?
! Which company made the fitness watch?
! When did Bernard Despreval's first wife die?
! how many people died at Altarocca in 2012
! How much damages does Camille Roch demand?
! Who won the Tour de France in 2022?
! How many cantons does Switzerland have?
! What is the capital of Portugal?
! how do you remove red wine stains from a shirt

