# Anti-mafia judge moved to barracks after bomb threat
CALVERNO, Italy (ANP) – A judge presiding over the biggest organised-crime trial in southern Italy for a decade has been moved with her family to a military barracks after investigators learned of a plan to kill her, officials said on Friday. Giovanna Terracciano, 49, will continue to hear the case, which involves 207 defendants, behind armoured glass.
The plot was uncovered when a prisoner in the high-security wing at Roccascura was overheard telling his brother that "the lady's road" had been measured. According to the district prosecutor, Salvatore Amodeo, 40 kilograms of explosive had already been bought from a quarryman in the hills above the town.
Judge Terracciano drives twice a week through the Sant'Elmo tunnel, a 900-metre passage on the coast road, where a drainage pipe large enough to hold the charge was discovered by bomb-disposal experts on Wednesday. It was empty, but the grating had been newly sawn through.
"We have never been so close to another Capaci," said Mr. Amodeo, referring to the motorway attack in which Judge Giovanni Falcone, his wife and three bodyguards were killed by the Sicilian Mafia in 1992.
The interior minister, Carla Brandolini, flew to Calverno and promised that the judge's escort would be doubled to 12 officers. She also announced that 300 soldiers would be deployed in the province until the end of the trial.
The defendants are accused of belonging to the Fasanella clan, which, according to the indictment, controls the drug trade in the port and has extorted money from at least 600 shops. Its alleged head, Rocco Fasanella, known as "the Notary", has been on the run since 2011. Four men were arrested in connection with the plot, and a fifth, a road-maintenance worker, gave himself up.

# 'I buy my bread through other people': a life under guard
She has not been to a cinema for six years, has never been to her son's school and chooses her shoes from a catalogue. Once a month, Giovanna Terracciano is driven to a beach that has been searched by dogs and allowed to swim for 20 minutes.
"I buy my bread through other people. I have forgotten what the shop smells of," the judge said in a rare conversation, held in a windowless room whose whereabouts this newspaper agreed not to disclose. She laughs more often than one would expect.
The daughter of a railway signalman from the mountain village of Acquafredda, she studied law in Naples with the help of a scholarship from her father's trade union and joined the bench at 27. It was the murder of a classmate's father, a pharmacist named Enzo Lauria who had refused to pay protection money, that made up her mind.
Her husband, Matteo Gritti, a maker of violins, gave up his workshop in the old town in 2019 because customers were frightened of the men with machine guns at the door. He now repairs instruments in the barracks' former armoury.
She has received 34 written threats, which she keeps in a folder labelled "Fan mail". The worst, she said, was not the one with the bullet but a card for her son's ninth birthday that arrived a day before anybody outside the family could have known where they lived.
Has she thought of giving up? "Every Sunday evening," she said. "And then on Monday there are 207 people waiting for me, and some of them may be innocent." Asked what she would do first when it was over, she answered without hesitation: take a tram.

# Clerk suspected of selling judge's timetable
CALVERNO – A court clerk who is alleged to have passed the movements of Judge Giovanna Terracciano to the Fasanella clan was arrested on Tuesday as he was about to board a flight to Malta. Ivano Pescatore, 44, had worked in the registry of the Calverno tribunal for 17 years and was regarded as a model employee.
Investigators were led to him by the birthday card, on which a trace of toner was found that is used in only two of the building's printers. A camera was then installed above one of them, according to Colonel Daniela Ruocco, who commands the provincial Carabinieri.
Mr. Pescatore is said to have been paid 500 euros for each timetable, 11 of which have been recovered from the telephone of a fruit wholesaler, Gerardo Monda. He confessed during the night, saying that he had gambling debts of around 70,000 euros and that he had been told the papers were wanted by "a journalist".
"I do not believe a word about a journalist, and neither would he in my place," Prosecutor Salvatore Amodeo said. He has asked for all 63 employees of the registry to be vetted again.
The trade union of justice workers, UGL-G, objected to what it called a general suspicion. Its secretary, Loredana Sica, pointed out that staff had been asking since 2020 for the timetables to be kept on paper in a safe, but that the ministry had refused on grounds of cost.
The trial, which is being held in a converted call centre on the edge of town, was interrupted for one day. It resumed on Thursday with the testimony of a former clan treasurer, Vito Scarpa, who is speaking by video link from an undisclosed place. The judge made no mention of the arrest.

# Can a trial with 207 defendants be fair?
Each morning at half past nine, a bell rings in the former call centre outside Calverno, and 207 names are read out. It takes 26 minutes. By then, the lawyers say, a good part of the public's patience has gone.
The case against the Fasanella clan, known as the Bunker Trial because of the concrete wall that was built round it for 5.8 million euros, has now lasted 19 months. Some 400 lawyers are involved, more than 900 witnesses have been named, and the file comes to about a million pages.
"You cannot weigh 207 souls on one scale," said Fulvio Ardizzone, president of the Criminal Chamber, an association of defence lawyers. He represents a plumber who has spent 31 months in custody because of two telephone calls, both of them, he says, about a boiler.
Supporters of such giant trials reply that a clan can only be understood as a whole. Separate hearings would give the bosses time to silence witnesses one by one, argues the criminologist Rosaria Di Mauro of the University of Messina, who has advised the parliamentary anti-mafia commission.
The threat to Judge Terracciano has sharpened the debate. Mr. Ardizzone's association, which condemned the plot, has warned that a judge who sleeps in a barracks may find it hard to see the accused as her neighbours; Professor Di Mauro calls that "blaming the target".
Statistics give comfort to both sides. In the last comparable case, which ended in 2012 in the Calabrian city of Montalera, 148 of 230 accused were convicted, but 39 of these were later cleared on appeal, and the state paid out 4.1 million euros in compensation for wrongful imprisonment.

# Court jails 161 members of clan as judge keeps her promise
CALVERNO, Italy – It took Judge Giovanna Terracciano an hour and 52 minutes to read out the verdict on Monday, and when she had finished, 161 people had been sentenced to a total of 1,480 years in prison. Forty-six others were acquitted, among them the plumber whose calls about a boiler had become a symbol of the trial.
The longest sentence, 30 years, was given in his absence to Rocco Fasanella, whose whereabouts remain unknown. His sister Assunta, who was found to have run the clan's finances from a bridal shop in Via Duomo, was jailed for 22 years.
The former treasurer, Vito Scarpa, on whose testimony much of the case had been built, received five years and a new identity. The court rejected his claim that two members of the regional parliament had been on the clan's payroll.
Defence lawyers said that more than 100 appeals would be lodged. "Forty-six acquittals show that the court listened," Fulvio Ardizzone said. "They also show how many people should never have been there."
A separate trial over the plot to blow up the judge's car is due to begin in Salerno on 3 November. The clerk, Ivano Pescatore, who will be tried with six others, has written her a letter of apology, which she has not opened.
The interior ministry said that Judge Terracciano's protection would not be reduced for the time being. On Wednesday morning, however, passengers on tram number four in Calverno noticed a woman in dark glasses, surrounded by 12 rather muscular commuters, who rode from the harbour to the end of the line at Pianoterra and back, looking out of the window and smiling.

? How many defendants are there in the trial?
= 207 | 207 defendants
@ Giovanna Terracciano, 49, will continue to hear the case, which involves 207 defendants, behind armoured glass.
@ And then on Monday there are 207 people waiting for me, and some of them may be innocent.
@ Each morning at half past nine, a bell rings in the former call centre outside Calverno, and 207 names are read out.
? Who is the district prosecutor?
= Salvatore Amodeo
@ According to the district prosecutor, Salvatore Amodeo, 40 kilograms of explosive had already been bought from a quarryman
? How long is the Sant'Elmo tunnel?
= 900-metre | a 900-metre passage
@ Judge Terracciano drives twice a week through the Sant'Elmo tunnel, a 900-metre passage on the coast road
? What is Rocco Fasanella known as?
= "the Notary" | the Notary
@ Its alleged head, Rocco Fasanella, known as "the Notary", has been on the run since 2011.
? Where did Giovanna Terracciano study law?
= Naples | in Naples
@ she studied law in Naples with the help of a scholarship from her father's trade union
? how many written threats has the judge received?
= 34 | 34 written threats
@ She has received 34 written threats, which she keeps in a folder labelled "Fan mail".
? Where was Ivano Pescatore arrested?
= as he was about to board a flight to Malta
@ was arrested on Tuesday as he was about to board a flight to Malta
? From whose telephone were the timetables recovered?
= Gerardo Monda | a fruit wholesaler, Gerardo Monda
@ 11 of which have been recovered from the telephone of a fruit wholesaler, Gerardo Monda
? Who is president of the Criminal Chamber?
= Fulvio Ardizzone
@ said Fulvio Ardizzone, president of the Criminal Chamber, an association of defence lawyers
? How much did the concrete wall cost?
= 5.8 million euros
@ known as the Bunker Trial because of the concrete wall that was built round it for 5.8 million euros, has now lasted 19 months
? How many people were acquitted by the court in Calverno?
= Forty-six | Forty-six others
@ Forty-six others were acquitted, among them the plumber whose calls about a boiler had become a symbol of the trial.
@ "Forty-six acquittals show that the court listened," Fulvio Ardizzone said.
? When does the trial over the plot begin?
= 3 November | on 3 November
@ A separate trial over the plot to blow up the judge's car is due to begin in Salerno on 3 November.
~ Where do Terracciano and her relatives have to live now?
= a military barracks | to a military barracks
@ A judge presiding over the biggest organised-crime trial in southern Italy for a decade has been moved with her family to a military barracks after investigators learned of a plan to kill her
~ In which jail did a convict give the plot away by talking?
= Roccascura | the high-security wing at Roccascura | in the high-security wing at Roccascura
@ The plot was uncovered when a prisoner in the high-security wing at Roccascura was overheard telling his brother that "the lady's road" had been measured.
~ Who supplied the plotters with the explosives?
= a quarryman | a quarryman in the hills above the town
@ 40 kilograms of explosive had already been bought from a quarryman in the hills above the town
~ What could have concealed the bomb in the tunnel?
= a drainage pipe | a drainage pipe large enough to hold the charge
@ where a drainage pipe large enough to hold the charge was discovered by bomb-disposal experts on Wednesday
~ Which member of the government flew in to pledge more bodyguards?
= Carla Brandolini | The interior minister, Carla Brandolini
@ The interior minister, Carla Brandolini, flew to Calverno and promised that the judge's escort would be doubled to 12 officers.
~ How many troops will be sent to the province?
= 300 | 300 soldiers
@ She also announced that 300 soldiers would be deployed in the province until the end of the trial.
~ From how many stores does the Fasanella gang squeeze cash?
= at least 600 | 600 | at least 600 shops
@ controls the drug trade in the port and has extorted money from at least 600 shops
~ How long is she permitted to bathe in the sea?
= 20 minutes | for 20 minutes
@ Terracciano is driven to a beach that has been searched by dogs and allowed to swim for 20 minutes
~ What was the job of Terracciano's father?
= railway signalman | a railway signalman
@ The daughter of a railway signalman from the mountain village of Acquafredda
~ Whose killing made her choose her profession?
= Enzo Lauria | a classmate's father, a pharmacist named Enzo Lauria
@ It was the murder of a classmate's father, a pharmacist named Enzo Lauria who had refused to pay protection money, that made up her mind.
~ Why did Gritti close his violin shop?
= because customers were frightened of the men with machine guns at the door | customers were frightened of the men with machine guns at the door
@ gave up his workshop in the old town in 2019 because customers were frightened of the men with machine guns at the door
~ what is the first thing she wants to do once she's free again
= take a tram
@ Asked what she would do first when it was over, she answered without hesitation: take a tram.
~ How many years had Pescatore been on the staff of the tribunal?
= 17 years | 17
@ Ivano Pescatore, 44, had worked in the registry of the Calverno tribunal for 17 years
~ What on the birthday card put detectives on the clerk's trail?
= a trace of toner
@ Investigators were led to him by the birthday card, on which a trace of toner was found that is used in only two of the building's printers.
~ Which officer is in charge of the Carabinieri in the province?
= Daniela Ruocco | Colonel Daniela Ruocco
@ according to Colonel Daniela Ruocco, who commands the provincial Carabinieri
~ How much had Pescatore lost at betting?
= around 70,000 euros | 70,000 euros
@ saying that he had gambling debts of around 70,000 euros
~ Why wouldn't the ministry lock the timetables in a safe?
= on grounds of cost | cost | grounds of cost
@ staff had been asking since 2020 for the timetables to be kept on paper in a safe, but that the ministry had refused on grounds of cost
~ In what kind of building do the hearings take place?
= a converted call centre | a converted call centre on the edge of town | the former call centre | the former call centre outside Calverno
@ The trial, which is being held in a converted call centre on the edge of town, was interrupted for one day.
@ Each morning at half past nine, a bell rings in the former call centre outside Calverno, and 207 names are read out.
~ Which academic from Messina defends mass trials?
= Rosaria Di Mauro | the criminologist Rosaria Di Mauro
@ argues the criminologist Rosaria Di Mauro of the University of Messina, who has advised the parliamentary anti-mafia commission
~ In what town did the previous trial of that size finish?
= the Calabrian city of Montalera | Montalera | in the Calabrian city of Montalera
@ In the last comparable case, which ended in 2012 in the Calabrian city of Montalera, 148 of 230 accused were convicted
~ From where did Assunta manage the clan's money?
= a bridal shop in Via Duomo | from a bridal shop in Via Duomo | a bridal shop
@ His sister Assunta, who was found to have run the clan's finances from a bridal shop in Via Duomo, was jailed for 22 years.
~ Which claim of Scarpa's did the bench not believe?
= that two members of the regional parliament had been on the clan's payroll | two members of the regional parliament had been on the clan's payroll
@ The court rejected his claim that two members of the regional parliament had been on the clan's payroll.
! How old is Salvatore Amodeo?
! What is the name of the judge's son?
! In which country is Rocco Fasanella hiding?
! How much did the explosive cost?
! What is the name of the plumber?
! how many years did Ivano Pescatore get
! When did Giovanna Terracciano marry Matteo Gritti?
! How many people were convicted in the Palermo trial of 1987?
! Who is the president of the European Commission?
! How high is Mount Vesuvius?
! Which club won the Italian football league in 2023?
! what does a violin have that a cello doesn't
