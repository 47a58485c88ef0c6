# Fire in Philippine hospital kills 17, most of them intensive-care patients
SAN LAZARO NORTE, Philippines – A fire that broke out in the intensive-care ward of a public hospital in the central Philippines killed 17 people in the early hours of Monday, most of them patients who could not be moved without their machines, officials said.
The flames were noticed at 2.50 am on the fourth floor of the Dolores Arguilla Memorial Hospital in San Lazaro Norte, a port of about 140,000 people in the island province of Balantay, according to Chief Inspector Ramil Escudero, who commands the province's Bureau of Fire Prevention (BFP).
Nurses carried newborn babies down the stairs in laundry baskets, witnesses said. Altogether, 312 patients were brought to safety, some of them to a basketball court across the street.
"It was not so much the flames as the smoke," Mr. Escudero said, adding that most of the victims had suffocated. The fire was put out shortly after five.
He said that the cause was not yet known, but that an overheated air conditioner was suspected. A spokesman for the hospital, Jericho Balmes, disputed this and said that all appliances had been inspected in October.
Health Secretary Imelda Tanchoco, who arrived by military plane from Manila, promised the families 200,000 pesos for each of the dead. She ordered that every public hospital in the country be checked within 30 days.
It is the second blaze in the building in six years. In 2018, a kitchen fire injured eight employees, after which the province announced that sprinklers would be put in.

# The night nurse of Ward 4-B
BALANTAY – She does not want to be called a heroine. "A heroine would have gone back a fourth time," says Marivic Solante, 34, who went into the burning ward three times on Monday and came out each time with a patient on her back.
Ms. Solante, the head of the night shift, was writing up blood pressures when the light above bed seven began to flicker. Then, she recalls, there was "a sound like a zip", and the ceiling was on fire.
There were two nurses for 14 patients that night, though the rules prescribe seven. Her colleague, Arnel Dizon, who had started at the hospital only nine days earlier, stayed with an elderly fisherman whose ventilator he was pumping by hand; both were found dead beside the bed.
The emergency door at the end of the corridor would not open. It had been fastened with a bicycle lock, Ms. Solante says, because medicines had been stolen through it in the summer.
It was a porter, the 61-year-old Teodoro Lim, who at last broke the lock with an oxygen bottle. "I have worked here since the roof was palm leaves," he says. "I know where this house is weak."
Ms. Solante has been in treatment at St. Blaise's, a private clinic on the other side of the harbour, since Monday, with burns to her hands and neck; a collection by the local radio station, DZBL, is paying for it. The doctors say she will need at least three operations.
On the wall opposite her bed hangs a drawing that a girl from the children's ward sent her. It shows a woman with six arms.

# Province pocketed sprinkler money, auditors found years ago
The money for the sprinklers that might have saved lives in San Lazaro Norte was there, and it was spent on something else. This is what emerges from a report by the State Audit Board (SAB), dated May 2021, which this newspaper has seen.
According to the report, the central government in Manila transferred 46 million pesos to the province of Balantay in 2019 for "fire safety at the Arguilla hospital". Of this, 31 million was used to build a viewing terrace at Punta Bugtong, a beach resort in the south of the island, and the rest cannot be traced.
The man who signed the transfer was Governor Crisanto Velarde, whose family has run the province, with one interruption, since 1988. He has not denied the signature, but says that he only followed a resolution of the provincial board.
"The terrace has an emergency exit too," quipped Corazon Abueva, a columnist who first wrote about the affair in 2022 and was then sued for libel. The case is still before the court in Cebu.
The hospital's director, the surgeon Honorio Paredes, says he reminded the capitol seven times that the pipes for the sprinklers were lying in a shed and rusting. "They told me that God was the best sprinkler," he says.
The auditors recommended that the money be paid back by the end of 2021. Their board has no power to enforce its recommendations, its chairwoman, Lourdes Manahan, pointed out, and the file was passed on to the Ombudsman, where it has lain ever since.
A group of lawyers called Tanglaw, which represents 11 of the bereaved families, intends to bring a criminal complaint against the governor for plunder, an offence that is punishable by life imprisonment. Its leader, Benigno Sarte, said it would be lodged in Manila on Thursday.

# Governor blames "outsiders" and calls for calm
SAN LAZARO NORTE – Standing on the steps of the provincial capitol, Governor Crisanto Velarde on Wednesday asked the people of Balantay for forgiveness, but not for the terrace. "If I failed to weep in public, I ask for forgiveness," he said. "For building something beautiful, I do not."
Some 3,000 people had marched from the harbour to the capitol, many of them in white, carrying buckets of water that they emptied on the steps. The protest had been called by the diocese, whose bishop, Msgr. Pablito Ocampo, walked at the front in rubber boots.
The governor put the anger down to "outsiders from Manila" and announced that he would set up an inquiry of his own under a retired judge, Felicitas Moreno. He named no date by which she was to report.
His brother-in-law, Congressman Dante Roxas-Lim, went further and suggested that the fire had been laid. He pointed to a pharmacist who had been dismissed in September and who, he claimed, had been seen near the building; police, however, questioned the woman for two hours and let her go.
Police superintendent Aurelio Macaraig said there was "not the slightest sign" of arson. Traces of melted copper had been found above bed seven, he said, which spoke for a short circuit.
Patients of the hospital are now lying in classrooms of the Rizal secondary school, where lessons have been suspended until the 20th. An Indonesian hospital ship, the Bakti Samudra, has been offered by Jakarta and could arrive within the week.
The national weather office, meanwhile, expects heavy rain, and the roof of the burnt storey is open to the sky. Volunteers have covered it with the sails of fishing boats.

# Four months after the blaze, Ombudsman charges Balantay governor
MANILA – The Ombudsman on Tuesday charged the governor of Balantay and five other officials with plunder and neglect of duty over the hospital fire in San Lazaro Norte, whose death toll has since grown to 19.
Governor Crisanto Velarde, 66, was suspended from office for 90 days and barred from leaving the country. His lawyer, Rogelio Fontanilla, said that his client was being treated for a heart condition and would appear "when his doctors allow it".
According to the indictment, electricians of the company Luzviminda Works, which belongs to the governor's son-in-law, laid aluminium cables instead of copper ones in the ceiling of the ward in 2020 and charged the province for the more expensive metal. The difference came to 2.7 million pesos.
The investigators relied mainly on the testimony of Teodoro Lim, a porter who had kept a piece of the old cable in his locker for four years. He has been taken into the witness protection programme and lives at a place that is kept secret.
Vice-governor Milagros Sevilla, who is not related to the Velardes and belongs to another party, was sworn in on Wednesday. Her first act, she said, would be to sell the viewing terrace; a hotel group from Singapore has already shown interest.
The intensive-care ward is to be opened again in July, on the ground floor this time and with a door that is opened by a push bar. It will bear the name of Arnel Dizon, whose parents have been invited to cut the ribbon.
Marivic Solante, who has had two of her operations, has gone back to work three days a week. She teaches fire drills.

? How many patients were brought to safety?
= 312 | 312 patients
@ Altogether, 312 patients were brought to safety
? On which floor was the fire noticed?
= on the fourth floor | the fourth floor | fourth floor
@ The flames were noticed at 2.50 am on the fourth floor of the Dolores Arguilla Memorial Hospital
? who is Ramil Escudero
= who commands the province's Bureau of Fire Prevention (BFP) | commands the province's Bureau of Fire Prevention (BFP)
@ according to Chief Inspector Ramil Escudero, who commands the province's Bureau of Fire Prevention (BFP).
? How much did Imelda Tanchoco promise for each of the dead?
= 200,000 pesos
@ Health Secretary Imelda Tanchoco, who arrived by military plane from Manila, promised the families 200,000 pesos for each of the dead.
? What had the emergency door been fastened with?
= a bicycle lock | bicycle lock
@ It had been fastened with a bicycle lock, Ms. Solante says
? Which radio station collected money for Marivic Solante?
= DZBL | the local radio station, DZBL
@ a collection by the local radio station, DZBL, is paying for it.
? where was the viewing terrace built
= at Punta Bugtong | Punta Bugtong, a beach resort in the south of the island | Punta Bugtong
@ 31 million was used to build a viewing terrace at Punta Bugtong, a beach resort in the south of the island
? Who is the chairwoman of the State Audit Board?
= Lourdes Manahan
@ Their board has no power to enforce its recommendations, its chairwoman, Lourdes Manahan, pointed out
? What is the group of lawyers representing the families called?
= Tanglaw
@ A group of lawyers called Tanglaw, which represents 11 of the bereaved families
? Until when have lessons at the Rizal secondary school been suspended?
= until the 20th | the 20th
@ the Rizal secondary school, where lessons have been suspended until the 20th.
? How long was Governor Velarde suspended from office?
= for 90 days | 90 days
@ Governor Crisanto Velarde, 66, was suspended from office for 90 days
? Who was sworn in on Wednesday?
= Milagros Sevilla | Vice-governor Milagros Sevilla
@ Vice-governor Milagros Sevilla, who is not related to the Velardes and belongs to another party, was sworn in on Wednesday.
~ How were the infants taken out of the burning building?
= in laundry baskets | down the stairs in laundry baskets | laundry baskets
@ Nurses carried newborn babies down the stairs in laundry baskets, witnesses said.
~ What did the fire chief think might have started it?
= an overheated air conditioner | overheated air conditioner
@ He said that the cause was not yet known, but that an overheated air conditioner was suspected.
~ Who contradicted the suspicion about the air conditioner on the clinic's behalf?
= Jericho Balmes
@ A spokesman for the hospital, Jericho Balmes, disputed this and said that all appliances had been inspected in October.
~ Where in the clinic did an earlier blaze in 2018 start?
= kitchen | a kitchen fire
@ In 2018, a kitchen fire injured eight employees
~ How soon must all state hospitals be examined?
= within 30 days | 30 days
@ She ordered that every public hospital in the country be checked within 30 days.
~ which nurse died keeping an old fisherman breathing by hand
= Arnel Dizon
@ Her colleague, Arnel Dizon, who had started at the hospital only nine days earlier, stayed with an elderly fisherman whose ventilator he was pumping by hand
~ How many nurses should have been on duty under the regulations?
= seven
@ There were two nurses for 14 patients that night, though the rules prescribe seven.
~ why had somebody locked the escape route?
= because medicines had been stolen through it in the summer | medicines had been stolen through it in the summer
@ It had been fastened with a bicycle lock, Ms. Solante says, because medicines had been stolen through it in the summer.
~ what did the porter use to smash the lock
= an oxygen bottle | oxygen bottle
@ the 61-year-old Teodoro Lim, who at last broke the lock with an oxygen bottle.
~ How many times is the burnt nurse likely to go under the knife?
= at least three operations | at least three | three
@ The doctors say she will need at least three operations.
~ What amount did Manila send Balantay in 2019 for protection against fire?
= 46 million pesos
@ the central government in Manila transferred 46 million pesos to the province of Balantay in 2019
~ Since when has the Velarde clan been in charge of Balantay?
= since 1988 | 1988
@ Governor Crisanto Velarde, whose family has run the province, with one interruption, since 1988.
~ Which journalist was taken to court over her articles on the missing money?
= Corazon Abueva
@ quipped Corazon Abueva, a columnist who first wrote about the affair in 2022 and was then sued for libel.
~ where were the sprinkler pipes gathering rust
= in a shed | a shed
@ he reminded the capitol seven times that the pipes for the sprinklers were lying in a shed and rusting.
~ What penalty does someone found guilty of plunder face?
= life imprisonment
@ plunder, an offence that is punishable by life imprisonment.
~ What did demonstrators pour out in front of the governor's seat?
= buckets of water | water
@ carrying buckets of water that they emptied on the steps.
~ Which churchman led the march in wellingtons?
= Pablito Ocampo | Msgr. Pablito Ocampo
@ The protest had been called by the diocese, whose bishop, Msgr. Pablito Ocampo, walked at the front in rubber boots.
~ Who was chosen by Velarde to lead his own investigation?
= Felicitas Moreno | a retired judge, Felicitas Moreno
@ announced that he would set up an inquiry of his own under a retired judge, Felicitas Moreno.
~ Which member of Congress hinted that somebody started the fire on purpose?
= Dante Roxas-Lim | Congressman Dante Roxas-Lim
@ His brother-in-law, Congressman Dante Roxas-Lim, went further and suggested that the fire had been laid.
~ what is the vessel called that Indonesia is willing to send?
= the Bakti Samudra | Bakti Samudra
@ An Indonesian hospital ship, the Bakti Samudra, has been offered by Jakarta and could arrive within the week.
~ Which firm owned by a relative of the governor fitted the wrong wires?
= Luzviminda Works
@ electricians of the company Luzviminda Works, which belongs to the governor's son-in-law, laid aluminium cables instead of copper ones
~ When will seriously ill patients be able to use the rebuilt unit?
= in July | July
@ The intensive-care ward is to be opened again in July, on the ground floor this time
! how old is Arnel Dizon
! What was the name of the fisherman who died in the ward?
! How much did Luzviminda Works charge for the aluminium cables in total?
! Who founded the Dolores Arguilla Memorial Hospital?
! who is the lawyer of Corazon Abueva
! How many beds does the Bakti Samudra have?
! When was Bishop Ocampo appointed to the diocese?
! Why was the pharmacist dismissed in September?
! How many strings does a violin have?
! What is the currency of Sweden?
! Which country hosted the Olympic Games in 2016?
! how do I get rid of ants in the kitchen
