# Philippine government grants nickel licence on tribal land in Mindanao
MANILA, July 8 (Archipelago Press) – The Philippine government on Tuesday granted an Australian company the right to mine nickel for 25 years on land that the Talubid, a highland people of about 21,000, regard as sacred.
The licence covers 4,860 hectares around Mount Inaway, in Lanubag province on the southern island of Mindanao, and was signed by the environment secretary, Rodrigo Villaluz. It allows Harrow Metals, a company based in Perth, to extract up to 3.2 million tonnes of ore a year.
The mine will create some 1,800 jobs and bring the province royalties of around 640 million pesos a year, according to Harrow's country manager, Geraldine Tuazon. The company has promised to build a hospital in the provincial capital, San Roque, before the first truck rolls.
Under a law of 1997, no mine may be opened on the land of an indigenous people without its free and informed consent. The government says that consent was given at an assembly in the village of Kalasan on March 2, at which 212 elders signed with their thumbprints.
The Council of Talubid Elders denies this. "Seven of those who signed have been dead for years," said its chairman, Datu Amihan Lumayag. He announced that the council would ask the Supreme Court to annul the licence.
A spokeswoman for the Commission on Tribal Affairs (CTA), which supervised the assembly, Corazon Biado, said that the list had been checked by three officials and that she knew of no irregularities.
Nickel is needed for the batteries of electric cars. The Philippines are the world's second-largest producer, and most of the ore goes to China.

# The mountain where the names are kept
KALASAN – On Mount Inaway, the Talubid say, the dead do not rest; they listen. When a child is born, an old woman walks up to the spring called Tubig-Ngalan, the water of names, and asks which name is free. It takes her a day to get up there and a night to hear the answer.
Bai Sulay Mandagan, who does not know her age but remembers the Japanese soldiers, has brought home more than 300 names in this manner. "If they dig there, whom do I ask?" she says.
The village of 96 houses lies at an altitude of 900 metres, four hours on foot from the nearest road. It has had light since 2022, from a turbine given by a parish in Bavaria, and a school with two teachers. One of them, Joel Katindoy, was at the assembly of March 2 and says that it was announced as a distribution of rice.
"There were 50 sacks and a table with an ink pad. People were told that the thumbprint was for the rice." A film that he made with his telephone shows men in the shirts of the Commission on Tribal Affairs holding the hands of old people over the paper.
Not all of Kalasan is against the mine. Datu Rico Lumayag, a younger brother of the council's chairman, heads a group of 34 families that calls itself Bagong Inaway, or New Inaway. He has seen children die because the stretcher took too long, he says. "My brother has a grave for every tradition. I want a road."
The two have not spoken since Easter. Their mother, who cooks for both, serves the one at noon and the other in the evening.
On the way down one passes the first drill holes, 41 in all, plugged with concrete and numbered in yellow paint. Beside number 17 someone has put a bowl of rice.

# Harrow's thumbprints: dead men, a resort on Boracay and a helicopter
The man whose thumbprint stands at number 58 on the list of Kalasan is called Datu Onig Salumay. He was a respected hunter, a father of nine, and he was buried in October 2019. The priest of San Roque, Father Benito Ocampo, showed us the entry in the parish register.
In six weeks of research this magazine checked all the 212 names with which Harrow Metals and the government prove the consent of the Talubid. Nine of the persons are dead, 14 live in other provinces and 61 told us that they had never been asked about a mine. A forensic examiner in Cebu City, Dr. Lourdes Alcaraz, compared the prints and concluded that 37 of them came from the same thumb.
The assembly was organised by Pacific Bridge Consultants, a firm in Davao that Harrow paid 46 million pesos for "community relations". Its owner, Nestor Quiambao, is a former regional director of the Commission on Tribal Affairs. Bank statements show that in February he settled the bill for a stay of five nights at a beach resort on Boracay, where three officials of the commission spent a weekend with their families.
Mr. Quiambao did not answer our questions. Harrow's head office in Perth writes that it "relied on the certificate of the competent authority" and has suspended payments to Pacific Bridge while it carries out a review.
The haste has a reason. In May 2024 Harrow signed a contract to supply a battery maker in South Korea, Daesong Cells, from January 2027. Should it fail to deliver, it owes a penalty of 75 million dollars, more than its profit in the past three years together.
Shareholders are growing nervous. The Norwegian pension insurer Fjordliv, which owns 4.1 percent, has asked for an explanation. And the helicopter in which Secretary Villaluz visited the site last December belongs, according to the aviation register, to a subsidiary of Harrow. His office calls that "a matter of logistics".

# Supreme Court halts Mindanao nickel mine
MANILA, September 23 (Archipelago Press) – The Supreme Court of the Philippines on Tuesday stopped all work on a disputed nickel mine on Mindanao and gave the government 60 days to prove that the Talubid people had agreed to it.
The court, which decided by eleven votes to four, said that there were "grave and unexplained doubts" about the thumbprints presented as proof. The ruling was written by Justice Imelda Carrascoso.
Several hundred Talubid, who had walked and sailed to the capital for 17 days, beat gongs in front of the court building on Padre Faura Street. "The mountain has been heard," Datu Amihan Lumayag told them. The 66-year-old chairman had made the last part of the journey with a fever.
Their lawyer, Katrina Sevilla-Reyes of the legal aid group Lupang Batas, said that the decision would be felt in at least 14 other disputes over mines on tribal land.
Shares in Harrow Metals lost 31 percent in Sydney before trading was suspended. The company's chief executive, Duncan Prowse, said he was "disappointed, but confident", adding that 260 local workers would have to be sent home. It has spent 88 million Australian dollars on the project so far.
President Ernesto Malvar ordered an inquiry into the Commission on Tribal Affairs, whose chairman, Wilfredo Ansay, offered his resignation in the evening. The environment secretary, on the other hand, has the president's full confidence, a palace spokesman said.
In San Roque about 400 supporters of the mine blocked the coastal highway with tyres for two hours. One of their speakers was Rico Lumayag of the group Bagong Inaway, who called on the government to hold a new assembly, "this time with a ballot box, and without rice".

# 'No' wins by 312 votes: Talubid reject mine, and ask for a road
KALASAN, Philippines, February 15 – In a vote supervised by the country's election commission, the Talubid people of Mindanao have rejected a nickel mine on Mount Inaway by 4,021 votes to 3,709.
The margin was narrower than most had expected. Turnout on Sunday was 83 percent; some of the voters had walked for two days to one of the nine polling stations. In Kalasan, the village nearest to the mountain, the supporters of the mine were even ahead, by 22 votes.
It was the first time that an indigenous people of the Philippines had decided on a mine by secret ballot. The idea had come from the court, after the government failed to present any proof within the 60 days. Observers from the University of Davao and from the Swiss embassy spoke of a calm and correct vote.
Harrow Metals said that it respected the result and would withdraw from Mindanao by June. Its chief executive, Fiona Strachan, who took over in November, said the company had reached an agreement with its Korean customer on a smaller penalty, of 20 million dollars, and would supply it from a mine in New Caledonia.
Nestor Quiambao, the consultant who had collected the thumbprints, has been in custody in Davao since December 4 on a charge of forgery. According to the prosecution, he has admitted that 37 of the prints were made by his driver.
On the evening of the vote the brothers Lumayag were seen together for the first time in ten months. In a joint letter to the president they ask for a road to Kalasan, 19 kilometres long, and for a clinic. The public works department in San Roque puts the cost at 410 million pesos.
Bai Sulay Mandagan did not vote; she was on the mountain. The child for whom she went, a girl, is called Hinun, which means "calm after rain".

? For how many years was the company granted the right to mine nickel?
= 25 years | for 25 years | 25
@ granted an Australian company the right to mine nickel for 25 years on land that the Talubid
? Who signed the licence?
= Rodrigo Villaluz | the environment secretary, Rodrigo Villaluz
@ was signed by the environment secretary, Rodrigo Villaluz.
? Where is Harrow Metals based?
= Perth | in Perth
@ It allows Harrow Metals, a company based in Perth, to extract up to 3.2 million tonnes of ore a year.
@ Harrow's head office in Perth writes that it "relied on the certificate of the competent authority"
? Who is the chairman of the Council of Talubid Elders?
= Datu Amihan Lumayag | Amihan Lumayag
@ The Council of Talubid Elders denies this. "Seven of those who signed have been dead for years," said its chairman, Datu Amihan Lumayag.
? where does most of the nickel ore go
= China | to China
@ The Philippines are the world's second-largest producer, and most of the ore goes to China.
? What is the spring on Mount Inaway called?
= Tubig-Ngalan | Tubig-Ngalan, the water of names | the water of names
@ an old woman walks up to the spring called Tubig-Ngalan, the water of names, and asks which name is free.
? How many houses does the village of Kalasan have?
= 96 | 96 houses
@ The village of 96 houses lies at an altitude of 900 metres
? What does Bagong Inaway mean?
= New Inaway
@ heads a group of 34 families that calls itself Bagong Inaway, or New Inaway.
? When was Datu Onig Salumay buried?
= October 2019 | in October 2019
@ He was a respected hunter, a father of nine, and he was buried in October 2019.
? How many of the 212 people live in other provinces?
= 14
@ Nine of the persons are dead, 14 live in other provinces and 61 told us that they had never been asked about a mine.
? Who owns Pacific Bridge Consultants?
= Nestor Quiambao
@ Its owner, Nestor Quiambao, is a former regional director of the Commission on Tribal Affairs.
? Which battery maker did Harrow sign a contract with in May 2024?
= Daesong Cells
@ In May 2024 Harrow signed a contract to supply a battery maker in South Korea, Daesong Cells, from January 2027.
? How many days did the court give the government to prove consent?
= 60 days | 60
@ gave the government 60 days to prove that the Talubid people had agreed to it.
? Who is Katrina Sevilla-Reyes?
= Their lawyer | lawyer
@ Their lawyer, Katrina Sevilla-Reyes of the legal aid group Lupang Batas, said
? By how much did shares in Harrow Metals fall in Sydney?
= 31 percent
@ Shares in Harrow Metals lost 31 percent in Sydney before trading was suspended.
? What was the turnout in the vote?
= 83 percent
@ Turnout on Sunday was 83 percent
~ What did the Perth firm pledge to put up before it starts hauling ore?
= a hospital in the provincial capital, San Roque | a hospital
@ The company has promised to build a hospital in the provincial capital, San Roque, before the first truck rolls.
~ Who runs the Australian miner's business in the Philippines?
= Geraldine Tuazon
@ according to Harrow's country manager, Geraldine Tuazon.
~ How many members does the upland tribe have?
= about 21,000 | 21,000
@ land that the Talubid, a highland people of about 21,000, regard as sacred.
~ Which official said the signatures had been vetted and nothing was amiss?
= Corazon Biado
@ A spokeswoman for the Commission on Tribal Affairs (CTA), which supervised the assembly, Corazon Biado, said that the list had been checked by three officials and that she knew of no irregularities.
~ What did villagers believe they were marking the paper for?
= the rice | for the rice
@ People were told that the thumbprint was for the rice."
~ Who paid for the device that brought electricity to the hamlet?
= a parish in Bavaria
@ It has had light since 2022, from a turbine given by a parish in Bavaria, and a school with two teachers.
~ Which local schoolmaster filmed the gathering?
= Joel Katindoy
@ One of them, Joel Katindoy, was at the assembly of March 2 and says that it was announced as a distribution of rice.
~ What does the chairman's sibling long for most?
= a road
@ "My brother has a grave for every tradition. I want a road."
~ Which expert found that many marks were made by one finger?
= Dr. Lourdes Alcaraz | Lourdes Alcaraz
@ A forensic examiner in Cebu City, Dr. Lourdes Alcaraz, compared the prints and concluded that 37 of them came from the same thumb.
~ on which island were civil servants treated to a holiday
= Boracay
@ he settled the bill for a stay of five nights at a beach resort on Boracay, where three officials of the commission spent a weekend with their families.
~ Which Scandinavian investor is demanding answers?
= Fjordliv | The Norwegian pension insurer Fjordliv
@ The Norwegian pension insurer Fjordliv, which owns 4.1 percent, has asked for an explanation.
~ Who drafted the top judges' decision?
= Imelda Carrascoso | Justice Imelda Carrascoso
@ The ruling was written by Justice Imelda Carrascoso.
~ How long did the protesters travel to get to the seat of government?
= 17 days | for 17 days
@ Several hundred Talubid, who had walked and sailed to the capital for 17 days, beat gongs
~ Which head of an agency volunteered to step down?
= Wilfredo Ansay
@ ordered an inquiry into the Commission on Tribal Affairs, whose chairman, Wilfredo Ansay, offered his resignation in the evening.
~ Whose finger did the forger use?
= his driver | by his driver
@ he has admitted that 37 of the prints were made by his driver.
~ From where will the Asian client get its metal instead?
= a mine in New Caledonia | from a mine in New Caledonia | New Caledonia
@ would supply it from a mine in New Caledonia.
! How old is Rodrigo Villaluz?
! How high is Mount Inaway?
! How much did the Boracay resort cost?
! Who is the mayor of San Roque?
! What is the name of the Lumayag brothers' mother?
! When was Harrow Metals founded?
! Why did Duncan Prowse leave Harrow Metals?
! How many votes were cast in the village of Kalasan?
! Which country produces the most nickel in the world?
! Who was the first president of South Korea?
! what is the melting point of nickel
! How far is it from Sydney to Melbourne?
