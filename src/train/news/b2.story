# Presidents meet in Valletta as Tarzhan seeks end to sanctions
VALLETTA, June 3 (Transmarine News Agency) – The presidents of Tarzhan and Orsenia sat down to talks in the Maltese capital on Tuesday, the first meeting of the two countries' leaders since a naval clash in the Gulf of Sard killed 19 sailors four years ago.
Tarzhan's President Daulet Esenov is pressing for the lifting of sanctions which Orsenia and eleven other states imposed on his country's gas exports after the incident. His Orsenian counterpart, Claudia Marchetti-Roy, has made any relief conditional on the return of three patrol boats and on the release of Orsenian fishermen held in the port of Buldar.
The two leaders shook hands for the cameras at the Verdala Palace shortly after ten o'clock, but ignored questions shouted by reporters. They were expected to speak alone, with only interpreters present, for about ninety minutes before being joined by their foreign ministers.
"Nobody should expect a treaty tonight," cautioned Ambrose Delia, the Maltese diplomat who brokered the encounter over a period of seven months. "If they agree on a date for the next one, I shall sleep well."
According to figures published by the Tarzhani statistics office, the sanctions have cut the country's gas revenue by 38 percent. Independent economists believe the true loss to be closer to half.
Orsenia's defence ministry said on Monday that it had moved the frigate Saint Aubin away from the gulf as a gesture of goodwill. Tarzhan, for its part, allowed relatives to visit the fishermen, whose number is given as 14 by Orsenia and as 11 by the Tarzhani authorities.
Security in Valletta was tight, with part of the harbour closed to shipping and some 800 police officers on duty, among them a unit sent by Italy.

# Handshake, headphones and a walk in the garden: inside the Verdala talks
It was the walk that was not on the programme which, in the opinion of those who took part, saved the meeting. Towards noon, when the conversation had come to a halt over the patrol boats, President Marchetti-Roy took off her headphones and proposed to her guest a turn around the orange garden.
They were gone for 25 minutes, accompanied by a single interpreter, Saule Amirkhan, who had grown up in Geneva as the child of Tarzhani exiles. What was said between the trees neither side has disclosed.
But when they came back, an official of the Orsenian delegation told this newspaper, Mr Esenov asked for a map. The result was a paper of two pages, to be called the Valletta Understanding, which the foreign ministers initialled at about nine in the evening.
It provides for a gradual easing of the measures in three steps. In the first, which is to begin on July 1, Orsenia will permit its banks to process payments for Tarzhani gas up to a limit of $400 million a quarter.
In return, Tarzhan undertakes to hand over the boats by the end of August and to free the fishermen "without delay". The United Nations is to be asked to send observers, no more than 60 in number, to the disputed waters.
The most delicate matter, the ownership of the Kesh shoals, beneath which geologists suspect large deposits of gas, was left aside on purpose. "One does not begin to repair a house with the roof," remarked Orsenia's foreign minister, Yves Tallandier.
Tarzhan's foreign minister, Ruslan Beketov, who before entering politics was a chess grandmaster, preferred another image. "We have agreed on the opening," he said. "The middle game will be played in the autumn."

# Buldar waits for the dollar, and for its prisoners to go home (from the Tarzhani weekly Kozgalys, translated)
Nowhere in Tarzhan have the sanctions been felt as keenly as in Buldar, a port of 70,000 inhabitants on the country's southern coast, where one in three jobs used to depend on the gas terminal. Since the tankers stopped calling, the loading arms stand still and pigeons nest in the pump house.
"In a good year we filled 140 ships; last year it was nine," says Gulnara Seit, who has been the terminal's director since 2017. She had to let go some 2,300 of her workers, many of whom have emigrated to Turkey.
The town has grown used to its Orsenian prisoners as well. The fishermen, whose trawler, the Petite Odile, was stopped by the coastguard in February of last year, are lodged in a former seamen's hostel on Lighthouse Street, guarded but not locked up by day.
The court in Buldar had convicted them of illegal fishing and sentenced each of them to three years. Their captain, Mathieu Corre, a man of 62 with a weak heart, teaches French to the children of his guards.
Local people bring them bread, melons and newspapers. "They did not impose the sanctions," says the baker Timur Ospan, shrugging his shoulders. "They only fished on the wrong side of a line that nobody can see."
News of the agreement was received in the town with caution. Prices in the bazaar had already fallen in the hours after the handshake, since traders expected the currency, the tarz, to recover; by Thursday they had gone up again.
Mrs Seit has nevertheless ordered paint. The terminal is to be ready to load its first tanker in September, provided that spare parts for the compressors, which are made in Norway, arrive in time.

# Opposition in Orsenia assails "deal without guarantees"
PORT-LAURENT – President Claudia Marchetti-Roy came under heavy fire at home on Thursday over the agreement she reached with Tarzhan, which opponents described as a surrender and relatives of the dead sailors as an insult.
"She has sold the pressure and has been paid with promises," said Bastien Quellec, leader of the opposition National Rally for Order, in a stormy session of the Senate. He demanded that the paper be put to a vote, something which the government says is not required because it is not a treaty.
Outside the building about 300 people held up photographs of the victims of the clash in the gulf. Hélène Vasseur, whose son was killed aboard the corvette Alcyon at the age of 23, said that the word apology did not appear anywhere in the text. "They talk of boats and of banks," said Mrs Vasseur, who heads the Association of Alcyon Families (AFA). "Of our children they do not talk."
The government rejected the criticism. Oriane Pell, a spokeswoman for the presidency, pointed out that the easing of sanctions could be reversed within ten days if Tarzhan failed to keep its word, a mechanism which is referred to as the "snap clause".
Economists, too, are divided. The Institute of Foreign Trade in Port-Laurent estimates that Orsenian households would save between 110 and 140 crowns a year on heating if gas from Tarzhan returned to the market.
Manufacturers of compressors and pipes, who lost orders worth $900 million as a consequence of the embargo, welcomed the step. According to a poll by the broadcaster Canal Sud, 47 percent of Orsenians approve of the agreement, while 41 percent are against it.

# Freed fishermen return home, but boats remain in Tarzhan
PORT-LAURENT, June 20 (Transmarine News Agency) – The crew of an Orsenian trawler detained in Tarzhan for sixteen months flew home on Friday, the first tangible result of the summit in Valletta at the beginning of the month.
The plane, which had been provided by the Swiss government, landed at the military airfield of Brézac at 4:40 in the afternoon. Thirteen men walked down the steps; the fourteenth, the ship's cook Paolo Ferrand, had died of pneumonia in January, as Tarzhan only now admitted.
His death, which had been concealed from the family, overshadowed the welcome. Foreign Minister Yves Tallandier, who was waiting at the foot of the stairs, spoke of "a day of joy with a black border" and called for an inquiry by the Red Cross.
Tarzhan's deputy justice minister, Aigul Nurlan, said that the cook had received proper treatment in the hospital of Buldar and that the silence had been due to an error of the prison administration.
Captain Mathieu Corre, who was taken straight to a clinic for examination, thanked the people of Buldar for their kindness. "I have left behind eleven pupils who can conjugate the verb to return," he said.
The handing over of the three patrol boats, however, appears to be in doubt. Satellite pictures examined by the Harbour Watch group, a private research organisation in Rotterdam, show that two of the vessels have been stripped of their engines.
Diplomats said the issue would be raised by Ambrose Delia, who is to travel to the Tarzhani capital, Akmol, on June 26. The second meeting of the presidents is planned for October and will probably be held in Muscat, since Oman has offered to act as host.

? Where did the presidents of Tarzhan and Orsenia meet on Tuesday?
= the Maltese capital | Verdala Palace | the Verdala Palace
@ The presidents of Tarzhan and Orsenia sat down to talks in the Maltese capital on Tuesday
@ The two leaders shook hands for the cameras at the Verdala Palace shortly after ten o'clock
? How many sailors were killed in the naval clash in the Gulf of Sard?
= 19 | 19 sailors
@ a naval clash in the Gulf of Sard killed 19 sailors four years ago.
? Who is the president of Orsenia?
= Claudia Marchetti-Roy
@ His Orsenian counterpart, Claudia Marchetti-Roy, has made any relief conditional on the return of three patrol boats
@ President Claudia Marchetti-Roy came under heavy fire at home on Thursday over the agreement she reached with Tarzhan
? By how much have the sanctions cut Tarzhan's gas revenue according to the statistics office?
= 38 percent | by 38 percent
@ According to figures published by the Tarzhani statistics office, the sanctions have cut the country's gas revenue by 38 percent.
? Which frigate did Orsenia move away from the gulf?
= Saint Aubin | the frigate Saint Aubin
@ it had moved the frigate Saint Aubin away from the gulf as a gesture of goodwill.
? how many police officers were on duty in valletta
= some 800 | 800 | some 800 police officers
@ with part of the harbour closed to shipping and some 800 police officers on duty
? What is the two-page paper called?
= the Valletta Understanding | Valletta Understanding
@ The result was a paper of two pages, to be called the Valletta Understanding
? When is the first step of the easing to begin?
= July 1 | on July 1
@ In the first, which is to begin on July 1, Orsenia will permit its banks to process payments for Tarzhani gas
? Who is Ruslan Beketov?
= Tarzhan's foreign minister | foreign minister
@ Tarzhan's foreign minister, Ruslan Beketov, who before entering politics was a chess grandmaster, preferred another image.
? Who has been the director of the Buldar terminal since 2017?
= Gulnara Seit
@ "In a good year we filled 140 ships; last year it was nine," says Gulnara Seit, who has been the terminal's director since 2017.
? Of what were the fishermen convicted by the court?
= illegal fishing
@ The court in Buldar had convicted them of illegal fishing and sentenced each of them to three years.
? Whose son was killed aboard the corvette Alcyon?
= Hélène Vasseur
@ Hélène Vasseur, whose son was killed aboard the corvette Alcyon at the age of 23, said that the word apology did not appear anywhere in the text.
? What share of Orsenians approve of the agreement?
= 47 percent | 47 percent of Orsenians
@ According to a poll by the broadcaster Canal Sud, 47 percent of Orsenians approve of the agreement
? At which airfield did the plane with the fishermen land
= the military airfield of Brézac | Brézac | military airfield of Brézac
@ The plane, which had been provided by the Swiss government, landed at the military airfield of Brézac at 4:40 in the afternoon.
? What did Paolo Ferrand die of?
= pneumonia
@ the ship's cook Paolo Ferrand, had died of pneumonia in January
? When is Ambrose Delia to travel to Akmol?
= June 26 | on June 26
@ Ambrose Delia, who is to travel to the Tarzhani capital, Akmol, on June 26.
~ Who acted as go-between to bring about the summit?
= Ambrose Delia
@ cautioned Ambrose Delia, the Maltese diplomat who brokered the encounter over a period of seven months.
~ How many captives are there if one believes the side that holds them?
= 11
@ the fishermen, whose number is given as 14 by Orsenia and as 11 by the Tarzhani authorities.
~ Which foreign country lent a police contingent to guard the event?
= Italy
@ some 800 police officers on duty, among them a unit sent by Italy.
~ What were the two heads of state stuck on before they went for a stroll?
= the patrol boats | patrol boats
@ Towards noon, when the conversation had come to a halt over the patrol boats, President Marchetti-Roy took off her headphones
~ who translated for the pair during their time among the trees
= Saule Amirkhan
@ They were gone for 25 minutes, accompanied by a single interpreter, Saule Amirkhan, who had grown up in Geneva as the child of Tarzhani exiles.
~ What is the ceiling on gas money that may pass through the lenders every three months?
= $400 million | $400 million a quarter
@ Orsenia will permit its banks to process payments for Tarzhani gas up to a limit of $400 million a quarter.
~ Which thorny question did the negotiators deliberately not touch?
= the ownership of the Kesh shoals | ownership of the Kesh shoals
@ The most delicate matter, the ownership of the Kesh shoals, beneath which geologists suspect large deposits of gas, was left aside on purpose.
~ Where did a lot of the people laid off at the gas port move to?
= Turkey | to Turkey
@ She had to let go some 2,300 of her workers, many of whom have emigrated to Turkey.
~ Which boat had the arrested seamen been sailing on?
= the Petite Odile | Petite Odile
@ The fishermen, whose trawler, the Petite Odile, was stopped by the coastguard in February of last year
~ Where were the captives housed?
= a former seamen's hostel on Lighthouse Street | a former seamen's hostel | Lighthouse Street
@ are lodged in a former seamen's hostel on Lighthouse Street, guarded but not locked up by day.
~ Who attacked the accord in the upper house?
= Bastien Quellec
@ said Bastien Quellec, leader of the opposition National Rally for Order, in a stormy session of the Senate.
~ why do ministers think lawmakers need not decide on the document?
= because it is not a treaty | it is not a treaty
@ something which the government says is not required because it is not a treaty.
~ How much cheaper would it get for a family to keep warm each year?
= between 110 and 140 crowns | between 110 and 140 crowns a year
@ Orsenian households would save between 110 and 140 crowns a year on heating if gas from Tarzhan returned to the market.
~ What nickname has been given to the emergency brake in the accord?
= the "snap clause" | snap clause | "snap clause"
@ could be reversed within ten days if Tarzhan failed to keep its word, a mechanism which is referred to as the "snap clause".
~ Which researchers found out that motors had been taken out of the naval craft?
= the Harbour Watch group | Harbour Watch | Harbour Watch group
@ Satellite pictures examined by the Harbour Watch group, a private research organisation in Rotterdam, show that two of the vessels have been stripped of their engines.
~ In which city are the leaders likely to get together again in autumn?
= Muscat
@ The second meeting of the presidents is planned for October and will probably be held in Muscat, since Oman has offered to act as host.
! How old is President Daulet Esenov?
! How many sailors did Tarzhan lose in the second clash?
! Who commanded the corvette Alcyon?
! What did the three patrol boats cost?
! Who is Tarzhan's minister of finance?
! When was the gas terminal in Buldar built?
! what did esenov say to marchetti-roy in the orange garden
! How many crew members does the frigate Saint Aubin have?
! What is the population of Malta?
! Which country is the biggest producer of natural gas?
! who is the reigning world chess champion
! When did Oman join the United Nations?
