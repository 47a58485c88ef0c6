# Police raid Uruguayan bank in money-laundering inquiry
MONTEVIDEO (Agencies) – Some 120 police officers and tax inspectors on Monday searched the headquarters and nine branches of Banco Cordal, Uruguay's fourth-largest private bank, on suspicion that it had helped customers from at least six countries to launder around 740 million dollars between 2016 and 2021.
Three people were detained, among them the head of the bank's private clients division, Esteban Larrondo, who was led out of the glass tower on the Montevideo waterfront with a jacket over his handcuffs. The other two, both account managers, were released on bail on Monday night, their lawyer said.
The searches were ordered by Judge Amalia Quintel at the request of Rodrigo Basanta, the special prosecutor for economic crime, who has been investigating the bank since the spring of last year. "We are not talking about a few careless clerks," Mr. Basanta told reporters. "We are talking about a service that was offered, priced and sold."
According to the search warrant, which was seen by this agency, money from illegal gold mining in the Amazon and from a Spanish value-added tax fraud was paid into accounts of 58 shell companies that existed only on paper. From there it was passed on to property firms, chiefly in the seaside resort of Punta Esmeril, where whole apartment blocks were bought in cash.
Banco Cordal, which was founded in 1934 by a family of wool merchants and has 310,000 customers, said that it was cooperating fully and that no customer's deposit was in danger. Its shares nevertheless lost 31 percent before trading was suspended at 2:15 p.m. The Central Bank announced that it would send a supervisor, Graciela Montiel, into the bank.

# The auditor who would not sign
SAN ULISES – The woman without whom nobody would be talking about Banco Cordal today lives with two dogs and a great many books in San Ulises, a cattle town in the country's western Taruma department. Lucia Ferrand, 44, worked for eleven years in the bank's internal audit. In November 2020 she refused to sign a report; four weeks later she was out of a job.
"It was the flowers that made me suspicious," she says, pouring tea on the veranda. A flower shop with two employees, registered in the border town of Pasolinde, had moved 19 million dollars through its account in a single quarter. When she asked for the file, she was told that the customer was "a friend of the house".
Ms. Ferrand began to make copies. For five months she carried the pages home, ten or fifteen at a time, hidden in the lining of her raincoat. In the end she had more than 4,000 sheets, which she kept in a feed bin on her brother's farm, because she feared that her flat would be searched.
Nobody wanted to see them at first. The bank's chairman, Alvaro Cordal, a grandson of the founder, did not answer her letters; an official at the Financial Information Office (FIO), the agency to which banks must report suspicious payments, advised her "to think of her pension". Only when she sent a parcel to the newspaper El Faro, whose reporter Tomas Iriarte spent seven months checking the papers, did the matter come to the prosecutor's attention.
She has paid for it. Former colleagues cross the street, she says, and last winter somebody cut the tyres of her car. Since then a police patrol has driven past her house twice a night. Would she do it again? "Yes," says Ms. Ferrand, who now keeps the books of the local dairy cooperative. "But I would buy a bigger coat."

# Depositors queue as Central Bank caps withdrawals
Long queues formed outside the branches of Banco Cordal on Wednesday after the Central Bank limited withdrawals to 1,500 dollars a week per customer in order to stop a run on the institution, which is under investigation for money laundering.
On Monday and Tuesday alone customers had taken out between 160 and 180 million dollars, almost a tenth of all deposits, said Graciela Montiel, the supervisor, who moved into an office on the bank's eighteenth floor on Tuesday. She insisted that the bank was solvent. The limit, she said, would remain in force for 30 days at most.
In front of the branch in the river port of Villa Orante, where people had begun to line up at four in the morning, tempers were short. "I have to pay 26 workers on Friday, and I am told I may have 1,500 dollars," said Nestor Pagliari, who owns a sawmill. Pensioner Elvira Duarte had brought a folding chair and her knitting. She had been through the crisis of 2002, she said, "and the chair is the same one".
The mayor of Villa Orante, Hugo Sarmiento, offered to have the municipal savings bank advance wages to small businesses. Some 85 firms had applied by the evening.
Economy Minister Beatriz Olmedo assured savers that deposits of up to 50,000 dollars were protected by the state insurance fund, which was set up in 2005. The opposition demanded her resignation, because she sat on the supervisory board of Banco Cordal until she joined the government in 2020. Ms. Olmedo said that she had never been shown the accounts in question: "I learnt of this flower shop from the newspaper, like everybody else."

# How the "laundry list" worked – and who looked away
Inside the bank it was known as the "laundry list", officially as the Programme for Preferred Relationships. According to internal papers published by El Faro, customers who were put on it did not have to explain where their money came from; in return they paid a fee of 3.5 percent on every transfer, about ten times the usual rate.
Prosecutors believe that the programme was devised in 2015 by Esteban Larrondo, who had joined the bank from a Panamanian trust company, and that it brought in at least 24 million dollars in fees. Mr. Larrondo's lawyer, Ignacio Beltrame, disputes this: his client, he says, merely carried out what the board had decided at a retreat in the spa of Termas del Cuervo.
What astonishes experts is how many warnings went unheeded. A correspondent bank in Frankfurt closed Cordal's dollar account in 2018, citing "unexplained flows". The auditing firm Pryce Hallam, which was paid 1.1 million dollars a year, raised the matter in a footnote. The Financial Information Office received 212 reports on customers of the bank in five years and passed on only four of them to the prosecutors.
"They had nine people for the whole country, and two of those were drivers," says Helena Vasquero, professor of banking law at the University of Rosalba, who advised parliament on a new anti-laundering bill. The bill, which would have doubled the agency's staff, has been stuck in the Senate since 2019 owing to a quarrel over who should appoint its director.
Alvaro Cordal, who resigned as chairman on Thursday after 22 years, said in a farewell letter that he had trusted the wrong people. His family, which holds 38 percent of the shares, is reported to be looking for a buyer.

# Brazilian group to buy Banco Cordal; former executive to stand trial
MONTEVIDEO, October 3 – Seven months after the raids on Banco Cordal, the Brazilian financial group Tavora said on Friday that it would take over the scandal-ridden Uruguayan bank for the symbolic price of one dollar and inject 220 million dollars of fresh capital.
The Cordal name, which has stood over the counters for nine decades, will disappear by the end of March. About 450 of the 1,900 jobs are to be cut, most of them at the headquarters, whereas all branches in the countryside will be kept for at least three years, Tavora's chief executive, Renata Pires Lobo, told a news conference. The deal still has to be approved by the competition authorities of both countries.
On the same day Judge Amalia Quintel ruled that Esteban Larrondo must stand trial for money laundering and forgery of documents. The trial is expected to begin in February and to last about ten weeks; if convicted, he faces up to 15 years in prison. Mr. Larrondo, who has been under house arrest at his ranch near the village of Los Teros since he fell ill in May, denies all charges.
The bank itself avoided prosecution by agreeing to pay a fine of 96 million dollars, the highest ever imposed on a company in Uruguay. A part of it, prosecutor Rodrigo Basanta said, would be used to set up a protection scheme for informants, which is to be called the Ferrand Fund.
The woman after whom it is named heard the news on the radio. "They might have asked me," Lucia Ferrand said, laughing. The court had awarded her 140,000 dollars in compensation for wrongful dismissal in August. She intends to spend part of it on a trip to Lisbon, where her grandmother was born, and the rest on a new roof for the dairy cooperative's office.

? How many branches of Banco Cordal were searched on Monday?
= nine | nine branches
@ searched the headquarters and nine branches of Banco Cordal
? Who ordered the searches?
= Judge Amalia Quintel | Amalia Quintel
@ The searches were ordered by Judge Amalia Quintel at the request of Rodrigo Basanta
? Who is Rodrigo Basanta?
= the special prosecutor for economic crime | special prosecutor for economic crime | prosecutor
@ Rodrigo Basanta, the special prosecutor for economic crime, who has been investigating the bank since the spring of last year
@ A part of it, prosecutor Rodrigo Basanta said, would be used to set up a protection scheme
? Between which years is the money said to have been laundered?
= between 2016 and 2021 | 2016 and 2021
@ on suspicion that it had helped customers from at least six countries to launder around 740 million dollars between 2016 and 2021
? By whom was Banco Cordal founded?
= a family of wool merchants
@ Banco Cordal, which was founded in 1934 by a family of wool merchants and has 310,000 customers
? Where does Lucia Ferrand live?
= San Ulises, a cattle town in the country's western Taruma department | San Ulises | in San Ulises
@ lives with two dogs and a great many books in San Ulises, a cattle town in the country's western Taruma department
? where did lucia ferrand keep the copied sheets
= in a feed bin on her brother's farm | a feed bin on her brother's farm | on her brother's farm
@ In the end she had more than 4,000 sheets, which she kept in a feed bin on her brother's farm
? Which reporter of El Faro checked the papers?
= Tomas Iriarte
@ the newspaper El Faro, whose reporter Tomas Iriarte spent seven months checking the papers
? To what sum did the Central Bank limit withdrawals?
= 1,500 dollars a week per customer | 1,500 dollars a week | 1,500 dollars
@ the Central Bank limited withdrawals to 1,500 dollars a week per customer
? What does Nestor Pagliari own?
= a sawmill | sawmill
@ said Nestor Pagliari, who owns a sawmill
? When was the state insurance fund set up?
= in 2005 | 2005
@ deposits of up to 50,000 dollars were protected by the state insurance fund, which was set up in 2005
? Why did the opposition demand the resignation of Beatriz Olmedo?
= she sat on the supervisory board of Banco Cordal until she joined the government in 2020 | because she sat on the supervisory board of Banco Cordal until she joined the government in 2020 | she sat on the supervisory board of Banco Cordal
@ The opposition demanded her resignation, because she sat on the supervisory board of Banco Cordal until she joined the government in 2020.
? What was the Programme for Preferred Relationships known as inside the bank?
= the "laundry list" | "laundry list" | laundry list
@ Inside the bank it was known as the "laundry list", officially as the Programme for Preferred Relationships.
? how many reports on Cordal customers did the Financial Information Office pass on to the prosecutors
= only four | four | only four of them
@ The Financial Information Office received 212 reports on customers of the bank in five years and passed on only four of them to the prosecutors.
? Which group will take over Banco Cordal?
= the Brazilian financial group Tavora | Tavora
@ the Brazilian financial group Tavora said on Friday that it would take over the scandal-ridden Uruguayan bank
? What is the protection scheme for informants to be called?
= the Ferrand Fund | Ferrand Fund
@ would be used to set up a protection scheme for informants, which is to be called the Ferrand Fund
~ What did the arrested division chief wear over his cuffed wrists?
= a jacket | jacket
@ Esteban Larrondo, who was led out of the glass tower on the Montevideo waterfront with a jacket over his handcuffs
~ In which holiday town did dirty cash go into flats?
= Punta Esmeril | the seaside resort of Punta Esmeril
@ it was passed on to property firms, chiefly in the seaside resort of Punta Esmeril, where whole apartment blocks were bought in cash
~ How far did the stock fall on the day of the raids?
= 31 percent
@ Its shares nevertheless lost 31 percent before trading was suspended at 2:15 p.m.
~ Who was sent in by the monetary authority to keep an eye on the lender?
= Graciela Montiel
@ The Central Bank announced that it would send a supervisor, Graciela Montiel, into the bank.
@ said Graciela Montiel, the supervisor, who moved into an office on the bank's eighteenth floor on Tuesday
~ What kind of business first aroused the whistleblower's doubts?
= A flower shop | flower shop | A flower shop with two employees
@ A flower shop with two employees, registered in the border town of Pasolinde, had moved 19 million dollars through its account in a single quarter.
~ How did the former auditor smuggle documents out of the building?
= hidden in the lining of her raincoat | in the lining of her raincoat
@ For five months she carried the pages home, ten or fifteen at a time, hidden in the lining of her raincoat.
~ Who earns her living today by doing a milk producers' accounts?
= Lucia Ferrand | Ms. Ferrand | Ferrand
@ says Ms. Ferrand, who now keeps the books of the local dairy cooperative
@ Lucia Ferrand, 44, worked for eleven years in the bank's internal audit.
~ what was done to the whistleblower's vehicle
= somebody cut the tyres of her car | somebody cut the tyres
@ last winter somebody cut the tyres of her car
~ For how long can savers be kept from getting at all of their money?
= 30 days at most | 30 days
@ The limit, she said, would remain in force for 30 days at most.
~ Which local leader wanted a town-owned lender to help employers out with pay?
= Hugo Sarmiento
@ The mayor of Villa Orante, Hugo Sarmiento, offered to have the municipal savings bank advance wages to small businesses.
~ What was an elderly saver doing to pass the time while waiting in line?
= her knitting | knitting
@ Pensioner Elvira Duarte had brought a folding chair and her knitting.
~ Who defends the man said to have thought up the scheme?
= Ignacio Beltrame | Mr. Larrondo's lawyer, Ignacio Beltrame
@ Mr. Larrondo's lawyer, Ignacio Beltrame, disputes this
~ In which city did a partner institution end its business with Cordal?
= Frankfurt
@ A correspondent bank in Frankfurt closed Cordal's dollar account in 2018, citing "unexplained flows".
~ Why has the draft law against dirty money made no headway?
= a quarrel over who should appoint its director | owing to a quarrel over who should appoint its director
@ has been stuck in the Senate since 2019 owing to a quarrel over who should appoint its director
~ how many staff will the new owners lay off
= About 450 | 450 | About 450 of the 1,900 jobs
@ About 450 of the 1,900 jobs are to be cut, most of them at the headquarters
~ Where is the accused banker being held while he waits for his day in court?
= at his ranch near the village of Los Teros | his ranch near the village of Los Teros | near the village of Los Teros
@ Mr. Larrondo, who has been under house arrest at his ranch near the village of Los Teros since he fell ill in May
! How many customers did Banco Cordal have in 2010?
! How old is Alvaro Cordal?
! What are the names of Lucia Ferrand's dogs?
! How much did Tavora pay for its last acquisition in Brazil?
! who owns the flower shop in Pasolinde
! Who is the mayor of San Ulises?
! When was the newspaper El Faro founded?
! What illness does Esteban Larrondo suffer from?
! How deep is the Amazon river?
! Which sheep give the finest wool?
! who is president of the european central bank
! At what temperature should a cake be baked?
