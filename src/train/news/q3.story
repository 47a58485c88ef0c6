# Minister's aide took paid trips from sugar lobby, documents show
COPENHAGEN – A senior adviser to Denmark's food minister accepted at least five trips abroad from a lobbying firm working for sweets makers while the ministry was drafting a tax on sugar, according to documents seen by the newspaper Morgenposten.
The adviser, Jonas Friborg, travelled to Lisbon, Dubai and three times to Geneva between March 2022 and October 2023 at the expense of Halden & Krog, a public affairs agency with 40 employees and offices in Copenhagen and Brussels. The bills, which came to around 310,000 kroner, were booked by the agency as "study visits".
In November 2023 the government dropped its plan for a tax of two kroner per 100 grams of sugar and replaced it with a voluntary agreement. Friborg, 38, had written the memorandum in which the minister, Birthe Solvang, was advised to do so.
"I have never let anyone but the facts influence my advice," Friborg said in a written statement. He was suspended with full pay on Wednesday afternoon, said Mette Lindqvist, the ministry's head of communications.
Halden & Krog did not dispute the trips. Its managing partner, Carsten Halden, once a member of parliament for the Conservatives, said they had served the exchange of knowledge and were "entirely usual in the business".
Members of the opposition demanded that Solvang explain herself to parliament. The minister, who was on an official visit to Japan when the report appeared, said through a spokesman that she had learned of the journeys from the newspaper.
Danish civil servants may not accept gifts connected with their work, but there is no public register in which lobbyists must report whom they meet.

# How an intern's spreadsheet brought down Halden & Krog's wall of silence
It began with a mistake in an e-mail address. In May an intern at Halden & Krog who was supposed to send a list of travel expenses to the accountant sent it instead to a namesake, Kirsten Balle, who teaches geography at a secondary school in Odense.
Balle, 58, deleted the message at first. "Then I lay awake and thought: why does a sugar firm pay for an official's hotel in Dubai?" she recalls. She fetched the message out of the bin and took it to Morgenposten.
The newspaper's two reporters, Sofie Ravn and Emil Thorsager, spent four months checking the list. They found a waiter at the Hotel Beau Lac in Geneva who remembered Friborg because he had asked for three desserts, and a photograph from a golf course near Lisbon on which the adviser stands beside the head of the Nordic Confectionery Council (NCC), Lars-Ove Hult.
The council, which has its seat in the Swedish city of Malmo, represents 64 manufacturers of chocolate, liquorice and chewing gum. It paid the agency some 6.5 million kroner in two years for a campaign with the internal name "Operation Marzipan".
According to a presentation that the reporters also obtained, the aim was to make sure that "no tax survives the autumn". On page 11 Friborg appears under the code name "the Baker".
The intern, whose name the newspaper does not reveal, was dismissed in June, apparently for another reason. He now works in a bicycle shop, and says he has slept better since.
Friborg's lawyer, Henrik Toft, considers the list stolen property and has threatened to sue. A professor of media law consulted by Morgenposten, Ida Kjeldsen of Aarhus University, sees little prospect of success, because nobody had stolen anything.

# Solvang: I was naive, but not bought
Food minister Birthe Solvang rejected calls for her resignation on Tuesday after being questioned for more than four hours by parliament's business committee, but conceded that she should have asked who was paying for her adviser's travels.
"I was naive. I was not bought, and I was not asleep," said the 49-year-old Social Liberal, who cut short her stay in Osaka to return to Christiansborg. She had met Carsten Halden twice, she said, once at a reception in the French embassy and once by chance on a ferry to the island of Samso.
The committee's chairman, Rasmus Ekholt, said some answers had been "as soft as marshmallow". His Green Left and two other parties want an independent inquiry led by a judge, for which they need the votes of 90 members.
Solvang insisted that the tax had been given up because her officials expected it to cost between 900 and 1,100 jobs, most of them in southern Jutland. That number, however, stems from a study commissioned by the confectionery council, as the economist Per Nygaard of the think tank Tal og Tanker showed last week. His own estimate is fewer than 200.
Doctors, who had campaigned for the tax for years, reacted bitterly. Every fifth child in Denmark is overweight, said Annelise Bork, president of the Danish Association of Paediatricians, and the money from the tax was to have paid for free swimming lessons.
The prime minister's office said that Solvang had the premier's confidence. It used the same words in 2021 about a minister of transport who was gone three days later.

# In the town of toffee, they fear for their jobs
For the inhabitants of Kolsund, a town of 7,000 on the coast of southern Jutland, the affair in Copenhagen is not about ethics but about toffee. Every third household here has someone who works at Brodersen, the factory whose yellow chimney can be seen from far out at sea.
"They talk about us as if we were selling cocaine," says Gudrun Madsen, who has wrapped caramels for 31 years and heads the local branch of the food workers' union. If the tax comes back, she believes, the company will move to Poland, as its competitor Sukkerland did in 2018.
The owner, Aksel Brodersen, whose great-grandfather founded the firm in 1896 in a disused fish smokehouse, left the Nordic Confectionery Council last Friday in protest. "I paid my membership fee for advice on labels, not for golf in Portugal," he said, standing in front of the copper kettle that is the pride of his works.
He is not against every tax. What he would accept, he says, is a levy that also falls on imported goods, since at the moment lorries full of cheap sweets come across the German border each weekend.
The mayor, Torben Juhl, has invited the minister to visit the factory. So far there has been no reply, but the bakery on the market square already offers a pastry called "the Adviser", which is hollow inside and costs 25 kroner.
Sales have been brisk: on Saturday 140 were gone before eleven o'clock.

# Prosecutors charge former adviser and lobbyist with bribery
COPENHAGEN, Feb. 12 – Danish prosecutors on Wednesday charged Jonas Friborg, a former adviser in the food ministry, with taking bribes and Carsten Halden, a founder of the agency Halden & Krog, with paying them, in the country's biggest lobbying case in decades.
If convicted, both men face up to six years in prison. The trial is to open at the Copenhagen City Court on May 4 and is expected to take 15 days.
The state prosecutor for serious economic crime, Lone Agerskov, said the investigation had brought to light not only trips but also an interest-free loan of 800,000 kroner, with which Friborg bought a summer house near Skagen, in the far north of the country. It had been disguised as a payment to his wife, who runs a ceramics workshop.
Friborg, who resigned in December, denies the charge. His lawyer said the loan was "a favour between neighbours": Friborg and Halden live in the same street in Hellerup.
Halden & Krog ceased business at the end of January after losing 17 of its 22 clients. Some of the staff have moved to a new agency called Nordlys, which is led by the other founder, Marianne Krog, against whom there is no suspicion.
Birthe Solvang stepped down as minister on January 9, after a second memorandum had turned up with her initials on it, and was succeeded by Klaus Vestermark, a pig farmer and former mayor of Ribe. He has promised a register of lobbyists, modelled on the Irish one, before the summer holidays.
The sugar tax, meanwhile, is back on the agenda, although at half the former rate.

? Which newspaper saw the documents about the trips?
= Morgenposten | the newspaper Morgenposten
@ according to documents seen by the newspaper Morgenposten.
? Who is the managing partner of Halden & Krog?
= Carsten Halden
@ Its managing partner, Carsten Halden, once a member of parliament for the Conservatives, said they had served the exchange of knowledge
? How high was the sugar tax that the government planned?
= two kroner per 100 grams of sugar | two kroner per 100 grams
@ In November 2023 the government dropped its plan for a tax of two kroner per 100 grams of sugar and replaced it with a voluntary agreement.
? At which school does Kirsten Balle teach?
= a secondary school in Odense
@ sent it instead to a namesake, Kirsten Balle, who teaches geography at a secondary school in Odense.
? What was the internal name of the sweets makers' campaign?
= Operation Marzipan
@ It paid the agency some 6.5 million kroner in two years for a campaign with the internal name "Operation Marzipan".
? who is Henrik Toft
= Friborg's lawyer
@ Friborg's lawyer, Henrik Toft, considers the list stolen property and has threatened to sue.
? How long was Birthe Solvang questioned by the business committee?
= more than four hours | four hours
@ Food minister Birthe Solvang rejected calls for her resignation on Tuesday after being questioned for more than four hours by parliament's business committee
? Who is the president of the Danish Association of Paediatricians?
= Annelise Bork
@ said Annelise Bork, president of the Danish Association of Paediatricians
? When was the Brodersen firm founded?
= 1896
@ The owner, Aksel Brodersen, whose great-grandfather founded the firm in 1896 in a disused fish smokehouse
? name of the pastry in Kolsund
= the Adviser
@ the bakery on the market square already offers a pastry called "the Adviser", which is hollow inside and costs 25 kroner.
? when does the trial open
= May 4
@ The trial is to open at the Copenhagen City Court on May 4 and is expected to take 15 days.
? Who succeeded Birthe Solvang as minister?
= Klaus Vestermark
@ and was succeeded by Klaus Vestermark, a pig farmer and former mayor of Ribe.
~ What did the agency's trips for Friborg cost altogether?
= around 310,000 kroner | 310,000 kroner
@ The bills, which came to around 310,000 kroner, were booked by the agency as "study visits".
~ How were Friborg's journeys entered in the lobbying firm's accounts?
= study visits | as "study visits"
@ The bills, which came to around 310,000 kroner, were booked by the agency as "study visits".
~ Who announced that Friborg had been sent home from work on full salary?
= Mette Lindqvist
@ He was suspended with full pay on Wednesday afternoon, said Mette Lindqvist, the ministry's head of communications.
~ Where was Solvang on government business when the story broke?
= Japan | Osaka
@ The minister, who was on an official visit to Japan when the report appeared
@ who cut short her stay in Osaka to return to Christiansborg.
~ what subject is taught by the woman who got the wrong email
= geography
@ sent it instead to a namesake, Kirsten Balle, who teaches geography at a secondary school in Odense.
~ Which journalists looked into the expense list?
= Sofie Ravn and Emil Thorsager
@ The newspaper's two reporters, Sofie Ravn and Emil Thorsager, spent four months checking the list.
~ Why did the Geneva waiter still know who Friborg was?
= he had asked for three desserts | because he had asked for three desserts
@ They found a waiter at the Hotel Beau Lac in Geneva who remembered Friborg because he had asked for three desserts
~ Who posed with Friborg on the Portuguese golf course?
= Lars-Ove Hult | the head of the Nordic Confectionery Council (NCC), Lars-Ove Hult
@ a photograph from a golf course near Lisbon on which the adviser stands beside the head of the Nordic Confectionery Council (NCC), Lars-Ove Hult.
~ where is the sweet makers' federation based
= the Swedish city of Malmo | Malmo
@ The council, which has its seat in the Swedish city of Malmo, represents 64 manufacturers of chocolate, liquorice and chewing gum.
~ Under what alias did Friborg figure in the agency's slides?
= the Baker
@ On page 11 Friborg appears under the code name "the Baker".
~ What has the sacked trainee been doing since?
= works in a bicycle shop
@ He now works in a bicycle shop, and says he has slept better since.
~ Which academic thinks Friborg's side would hardly win in court against the paper?
= Ida Kjeldsen | Ida Kjeldsen of Aarhus University
@ A professor of media law consulted by Morgenposten, Ida Kjeldsen of Aarhus University, sees little prospect of success, because nobody had stolen anything.
~ On the way to what place did Solvang run into the lobbyist?
= the island of Samso | Samso
@ She had met Carsten Halden twice, she said, once at a reception in the French embassy and once by chance on a ferry to the island of Samso.
~ who was in the chair when MPs grilled solvang?
= Rasmus Ekholt
@ The committee's chairman, Rasmus Ekholt, said some answers had been "as soft as marshmallow".
~ How many job losses did the minister's staff reckon with if sugar were taxed?
= between 900 and 1,100
@ Solvang insisted that the tax had been given up because her officials expected it to cost between 900 and 1,100 jobs
~ Which researcher puts the damage to employment much lower?
= Per Nygaard | the economist Per Nygaard
@ as the economist Per Nygaard of the think tank Tal og Tanker showed last week. His own estimate is fewer than 200.
~ What would the revenue from the levy have been spent on?
= free swimming lessons
@ the money from the tax was to have paid for free swimming lessons.
~ For how long has Gudrun Madsen been packing sweets?
= 31 years | for 31 years
@ says Gudrun Madsen, who has wrapped caramels for 31 years and heads the local branch of the food workers' union.
~ Which rival of Brodersen has already relocated to Poland?
= Sukkerland
@ If the tax comes back, she believes, the company will move to Poland, as its competitor Sukkerland did in 2018.
~ What did Friborg purchase with the money Halden lent him?
= a summer house near Skagen, in the far north of the country | a summer house near Skagen | a summer house
@ an interest-free loan of 800,000 kroner, with which Friborg bought a summer house near Skagen, in the far north of the country.
~ how long could they be locked up for
= up to six years | six years
@ If convicted, both men face up to six years in prison.
~ Who is in charge of the firm where former Halden & Krog employees now work?
= Marianne Krog
@ Some of the staff have moved to a new agency called Nordlys, which is led by the other founder, Marianne Krog, against whom there is no suspicion.
! How many employees does Nordlys have?
! Which hotel did Friborg stay at in Dubai?
! What is the name of Friborg's wife?
! how old is carsten halden
! Who was the minister of transport who left office in 2021?
! What does a bag of Brodersen toffee cost?
! Who is the judge in the case against Friborg and Halden?
! How many lobbyists are registered in Ireland?
! How many legs does a spider have?
! who painted the Mona Lisa
! river that flows through Paris
! What time do shops close on Sundays in Germany?
