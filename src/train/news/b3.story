# Opposition rejects result as Palmera's president wins by 4,812 votes
SAN TELMO, Sept 15 (Hemisphere Press) – President Ernesto Balduino was declared the winner of Palmera's presidential election on Sunday by a margin of 4,812 votes, prompting his challenger, Graciela Montoya, to accuse the authorities of fraud and demand a full recount.
The National Electoral Council (NEC) said Balduino had obtained 50.09 percent of the 2.7 million valid ballots in the second round, which was held on September 7. Turnout was put at 71 percent, the highest since the return to civilian rule in 1988.
"We have been robbed at night, while the computers slept," Montoya told thousands of supporters who had gathered in Cathedral Square. She was referring to a failure of the counting system which interrupted the publication of results for almost five hours on election night.
When the screens lit up again, Balduino, who had been trailing by two points, was in the lead.
The president of the council, Fermín Oquendo, attributed the failure to a fire in a cable duct beneath the computing centre in the suburb of Las Acequias. He dismissed as "fantasy" the claim that figures had been altered in the meantime.
Observers sent by the Organization of American States (OAS), whose mission was headed by the former Uruguayan minister Alicia Ferrando, said they had seen nothing to suggest systematic fraud, but called the handling of the breakdown "opaque".
Montoya, a former judge who leads the Broad Front for Renewal, has until Thursday to lodge a complaint with the Electoral Tribunal. Police used tear gas during the night to disperse demonstrators who tried to enter the council's headquarters; at least 26 people were arrested.
The army, which ruled Palmera for fourteen years, confined its soldiers to barracks and said in a statement that it would "respect whatever the law decides".

# The boxes of Quebrada Honda: where the election could be decided
QUEBRADA HONDA – The road to the most disputed ballots in the country ends at a school with a tin roof. Here, 190 kilometres from San Telmo in the mountainous department of Alto Yara, 612 people are entered on the electoral roll, and 640 are said to have voted.
The schoolmaster, Anselmo Pardo, who presided over the polling station, swears that he counted the papers three times. "There were 540," he told El Correo del Sur. "Somebody has turned a five into a six, and I should like to know in which office they sell such pens."
The tally sheet which bears his signature was taken to the provincial town of Santa Brígida by a driver hired by the council, arriving eleven hours late. The driver, whose name has not been released, said that he had been held up by a landslide; residents remember no landslide that week.
Irregularities of this kind have been reported from 37 polling stations, nearly all of them in Alto Yara and in the neighbouring coffee district of Bermeja, according to a list drawn up by Transparent Vote, a group of lawyers and statisticians.
Its coordinator, Pilar Zamudio, is careful to add that mistakes have been found in favour of both candidates. "We do not say that the election was stolen," she explains. "We say that nobody can prove it was not."
Mr Balduino's campaign manager, Rodrigo Sáenz, accused the group of working for the opposition, pointing out that its office in the capital is rented from a brother-in-law of Mrs Montoya. Miss Zamudio does not deny it. The rent, she says, is 900 pesos a month, and it is paid.

# Tribunal orders partial recount in two departments
SAN TELMO – After eleven hours of deliberation behind closed doors, the Electoral Tribunal on Wednesday ordered that the votes cast in the departments of Alto Yara and Bermeja be counted anew, by hand and in public.
The decision, which was adopted by four votes to three, affects 318,000 ballots at 1,046 polling stations. The request of the Broad Front for Renewal for a recount in the whole country was turned down, the judges finding that no evidence had been presented for the other nine departments.
Reading out the ruling, the presiding judge, Mercedes Altuna, said the signatures on at least 22 tally sheets differed from those in the council's register. "Doubt is not proof," she said, "but where doubt can be removed by counting, one must count."
The recount is to begin on September 29 in the velodrome of Santa Brígida, a hall that was chosen because it has only one entrance, and is to be completed within nine days. Each party may send 80 scrutineers; the work will be supervised by the Carmelite university of San Telmo, whose rector, Father Ignacio Leal, has accepted the task on condition that there are no weapons in the building.
One of the dissenting judges, Hugo Barrientos, wrote in a separate opinion that the tribunal had exceeded its powers, since the deadline for challenging individual polling stations had passed on September 12.
Both camps claimed victory. Mrs Montoya spoke of "a first crack in the wall", while Mr Balduino, who was on a visit to the flooded areas in the east, said that he had always been in favour of counting, "as long as somebody stops at the end".
The cost of the operation, estimated at 6.5 million pesos, will be borne by the state.

# "They offered us coffee and silence": an observer remembers (from the Lisbon daily O Atlântico, translated)
Alicia Ferrando has observed nineteen elections on three continents, but never, she says, has she drunk so much coffee as in the night of the seventh of September. When the screens went dark at 10:52, the head of the mission of the Organization of American States was sitting in the council's press room, fifteen metres from the computers.
"We asked to go in and were told that there was smoke," the 67-year-old related in a conversation with this newspaper in Lisbon, where she now lives with her daughter. "I smelled none. They offered us coffee and silence."
Only towards three in the morning was an engineer of her team, the Canadian Neil Abernathy, admitted to the machine hall. He noted that the reserve generator, which ought to have started by itself, had been switched off by hand.
Mrs Ferrando mentioned this in her report, on page 31, but did not speak of it in public, because she feared, as she puts it, that "a sentence could turn into a fire". Today she considers this a mistake.
She does not believe in a conspiracy. The council, she says, had bought the system cheaply from a firm in Panama, Votaris, which had never before organised a count of more than 400,000 votes, and was ashamed to admit that it did not work.
Votaris, which was paid $5.3 million for its services, has denied any fault and blames the electricity company.
Asked whom the Palmerans really elected, Mrs Ferrando laughs. "I know whom I met," she replies: a judge who cannot lose and an engineer who cannot wait. Mr Balduino built bridges before he entered politics; the longest, over the Río Manso, is popularly called "the Patience".

# Balduino's lead shrinks to 207, but he keeps the presidency
SANTA BRÍGIDA, Oct 8 (Hemisphere Press) – A recount in two departments of Palmera has confirmed the re-election of President Ernesto Balduino by the narrowest margin in the country's history, the Electoral Tribunal announced on Wednesday.
After the checking of 318,000 ballots, his lead over Graciela Montoya fell from 4,812 votes to 207. The tribunal annulled the results of six polling stations, among them that of Quebrada Honda, where the original papers could no longer be found.
Montoya, speaking with a hoarse voice on the steps of the velodrome, said she would accept the ruling "without believing in it" and asked her followers to go home. "A country is not a courtroom in which one can appeal for ever," she said.
Her running mate, Joaquín Reyes Luna, refused to join her in conceding and announced a march on the capital for Sunday. He has the support of the miners' union, which has called a strike of 48 hours.
In the course of the recount two officials of the electoral council were taken into custody on suspicion of having forged signatures. Prosecutor Estela Vidaurre said they appeared to have acted in order to hide the loss of documents, not to help either side.
The president of the council, Fermín Oquendo, offered his resignation, which was accepted by Congress the same evening. He will be replaced until the end of the year by his deputy, Noemí Castellar.
Congratulations to Mr Balduino came from Brazil and Spain, while the United States called on all parties to refrain from violence. He is to be sworn in for a second term of five years on November 30.
In a short speech he promised a law that would make paper records compulsory at every polling station, and invited Mrs Montoya to draft it.

? Who was declared the winner of Palmera's presidential election?
= Ernesto Balduino | President Ernesto Balduino
@ President Ernesto Balduino was declared the winner of Palmera's presidential election on Sunday by a margin of 4,812 votes
@ A recount in two departments of Palmera has confirmed the re-election of President Ernesto Balduino by the narrowest margin in the country's history
? When was the second round held?
= September 7 | on September 7
@ Balduino had obtained 50.09 percent of the 2.7 million valid ballots in the second round, which was held on September 7.
? How long was the publication of results interrupted on election night?
= almost five hours | for almost five hours
@ a failure of the counting system which interrupted the publication of results for almost five hours on election night.
? What did Fermín Oquendo attribute the failure to?
= a fire in a cable duct beneath the computing centre | a fire in a cable duct | a fire in a cable duct beneath the computing centre in the suburb of Las Acequias
@ The president of the council, Fermín Oquendo, attributed the failure to a fire in a cable duct beneath the computing centre in the suburb of Las Acequias.
? how many people were arrested after the demonstrators tried to enter the headquarters
= at least 26 | 26 | at least 26 people
@ Police used tear gas during the night to disperse demonstrators who tried to enter the council's headquarters; at least 26 people were arrested.
? How far is Quebrada Honda from San Telmo?
= 190 kilometres
@ Here, 190 kilometres from San Telmo in the mountainous department of Alto Yara
? Who presided over the polling station in Quebrada Honda?
= Anselmo Pardo
@ The schoolmaster, Anselmo Pardo, who presided over the polling station, swears that he counted the papers three times.
? From how many polling stations have irregularities been reported?
= 37 | 37 polling stations
@ Irregularities of this kind have been reported from 37 polling stations, nearly all of them in Alto Yara and in the neighbouring coffee district of Bermeja
? Which judge read out the tribunal's ruling?
= Mercedes Altuna
@ Reading out the ruling, the presiding judge, Mercedes Altuna, said the signatures on at least 22 tally sheets differed
? Where is the recount to take place?
= the velodrome of Santa Brígida | velodrome of Santa Brígida | in the velodrome of Santa Brígida
@ The recount is to begin on September 29 in the velodrome of Santa Brígida, a hall that was chosen because it has only one entrance
? Who is Father Ignacio Leal?
= rector | the Carmelite university of San Telmo, whose rector
@ the work will be supervised by the Carmelite university of San Telmo, whose rector, Father Ignacio Leal, has accepted the task
? What is the bridge over the Río Manso popularly called?
= "the Patience" | the Patience
@ Mr Balduino built bridges before he entered politics; the longest, over the Río Manso, is popularly called "the Patience".
? How much was Votaris paid?
= $5.3 million
@ Votaris, which was paid $5.3 million for its services, has denied any fault and blames the electricity company.
? To how many votes did Balduino's lead fall after the recount?
= 207
@ After the checking of 318,000 ballots, his lead over Graciela Montoya fell from 4,812 votes to 207.
? Whose resignation did Congress accept?
= Fermín Oquendo
@ The president of the council, Fermín Oquendo, offered his resignation, which was accepted by Congress the same evening.
? when will balduino be sworn in
= November 30 | on November 30
@ He is to be sworn in for a second term of five years on November 30.
~ What job did the losing candidate have earlier in life?
= a former judge | judge | former judge
@ Montoya, a former judge who leads the Broad Front for Renewal, has until Thursday to lodge a complaint with the Electoral Tribunal.
~ In what year did the military hand power back?
= 1988
@ Turnout was put at 71 percent, the highest since the return to civilian rule in 1988.
~ Which foreign ex-politician led the team of monitors?
= Alicia Ferrando
@ Observers sent by the Organization of American States (OAS), whose mission was headed by the former Uruguayan minister Alicia Ferrando, said
~ How did the chauffeur explain being so late?
= a landslide | he had been held up by a landslide | held up by a landslide
@ said that he had been held up by a landslide; residents remember no landslide that week.
~ How many papers were there in the village box according to the teacher?
= 540
@ "There were 540," he told El Correo del Sur.
~ who speaks on behalf of the lawyers and number experts who compiled the list of errors
= Pilar Zamudio
@ Its coordinator, Pilar Zamudio, is careful to add that mistakes have been found in favour of both candidates.
~ Who owns the premises used by Transparent Vote?
= a brother-in-law of Mrs Montoya | brother-in-law of Mrs Montoya
@ pointing out that its office in the capital is rented from a brother-in-law of Mrs Montoya.
~ Why was the cycling arena picked?
= because it has only one entrance | it has only one entrance
@ in the velodrome of Santa Brígida, a hall that was chosen because it has only one entrance, and is to be completed within nine days.
~ What did the clergyman insist on before agreeing to oversee the work?
= no weapons in the building | that there are no weapons in the building | there are no weapons in the building
@ Father Ignacio Leal, has accepted the task on condition that there are no weapons in the building.
~ Which member of the bench thought his colleagues had gone too far?
= Hugo Barrientos
@ One of the dissenting judges, Hugo Barrientos, wrote in a separate opinion that the tribunal had exceeded its powers
~ What is the bill for going through the votes a second time?
= 6.5 million pesos | estimated at 6.5 million pesos
@ The cost of the operation, estimated at 6.5 million pesos, will be borne by the state.
~ In which city has the chief monitor made her home?
= Lisbon
@ the 67-year-old related in a conversation with this newspaper in Lisbon, where she now lives with her daughter.
~ Who found that someone had turned off the emergency power supply?
= Neil Abernathy | the Canadian Neil Abernathy
@ Only towards three in the morning was an engineer of her team, the Canadian Neil Abernathy, admitted to the machine hall. He noted that the reserve generator, which ought to have started by itself, had been switched off by hand.
~ Where is the company that supplied the software based?
= Panama
@ had bought the system cheaply from a firm in Panama, Votaris, which had never before organised a count of more than 400,000 votes
~ What would the re-elected leader's planned legislation oblige every voting place to have?
= paper records
@ In a short speech he promised a law that would make paper records compulsory at every polling station
~ Who would not admit defeat alongside Montoya?
= Joaquín Reyes Luna
@ Her running mate, Joaquín Reyes Luna, refused to join her in conceding and announced a march on the capital for Sunday.
! How many votes did Balduino receive in the first round?
! What is the name of the driver who carried the tally sheet?
! How old is Graciela Montoya?
! Who became prosecutor after Estela Vidaurre?
! How many inhabitants does Santa Brígida have?
! When was the Broad Front for Renewal founded?
! how many people marched on the capital on sunday
! Which generals ruled Palmera before civilian rule?
! How many people live in Uruguay?
! Who won the last presidential election in Brazil?
! What is the price of a pound of coffee in New York?
! Which country uses electronic voting in all its elections?
