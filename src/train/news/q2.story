# President of Sorenda dissolves parliament, calls vote for November
PORT MAIRE – President Henrique Lavasse dissolved the parliament of Sorenda on Sunday, two days before it was due to debate a motion to remove him from office, and set new elections for November 9.
In a televised address lasting barely six minutes, the 61-year-old head of state accused the 85 members of the National Assembly of having "turned the house of the people into a fish market" and said that the Indian Ocean republic could no longer be governed.
The motion, tabled by the opposition People's Movement of Sorenda (PMS) and supported by nine rebels from Lavasse's own Unity Party, accused him of having sold fishing rights to a company registered in Mauritius without the consent of the deputies. Lavasse denies any wrongdoing.
Odile Tamboura, the speaker of the Assembly, called the decree "a coup with a fountain pen" and said she would challenge it before the Supreme Court on Monday morning.
About 150 policemen surrounded the Assembly, a former customs house on the harbour front, shortly after the address. Two deputies who had been working late were allowed to fetch their belongings, witnesses said.
Until the vote, the country of 640,000 inhabitants will be run by a caretaker cabinet led by Prime Minister Anselm Roque, who is not allowed to introduce new laws. The African Union (AU) said it was following developments with concern and urged all sides to show restraint.
It is the third time since independence in 1976 that a president of Sorenda has sent the deputies home early.

# Locked out, lawmakers meet under the mango trees
The gates of the old customs house were chained on Monday, and so the parliament of Sorenda, or what considers itself to be the parliament, met on the grass of the Botanical Garden, half a mile up the hill.
Forty-seven deputies sat on plastic chairs lent by a wedding hall, while Odile Tamboura, in her blue speaker's robe, rang a bicycle bell because the silver one was locked up inside. "A parliament is not a building," she told them, to applause from several hundred onlookers.
The deputies then voted unanimously to declare the president's decree void. Whether the vote has any legal force is another matter: four more members would have been needed to reach the quorum, as the attorney general, Cyprien Dufay, was quick to remark.
Among those present was Marcel Anjou, who led the rebels of the Unity Party and was expelled from it on Sunday night by text message. "After 22 years they did not even spell my name correctly," said the former school inspector, who represents the southern island of Petite Anse.
Police watched from the road but did not interfere. A young officer accepted a slice of pineapple from one of the deputies, and the picture was shared thousands of times.
Shopkeepers in the capital closed early for fear of unrest, and the ferry company Trans-Sorenda cancelled its evening service to Petite Anse. There were, however, no clashes, and by seven o'clock the chairs were back in the wedding hall, where a couple named Lafleur celebrated until the early morning.
Tamboura announced that the deputies would meet again every day at ten until the judges had spoken.

# Explained: the fish, the contract and the president's brother-in-law
To understand why Sorenda no longer has a parliament one has to look at the tuna that swims past its 31 islands, and at a contract of 14 pages.
On February 3 the government gave Blue Meridian, a company registered in Mauritius in 2023, the exclusive right to catch tuna in the country's northern waters for 25 years. The price, between $38 million and $40 million, was less than half of what a European consortium had offered, according to documents published in June by the weekly Le Phare.
The newspaper also revealed that a tenth of the company's shares belonged to Gaston Perreau, a hotel owner who is married to the president's younger sister. Perreau said that he had bought them "like any other investor" and had since sold them at a loss.
Article 58 of the constitution requires that contracts on natural resources which run for more than ten years be approved by the Assembly. The government argues that fish, since they move, are not a resource of the soil and do not fall under the article, an interpretation that Ruth Calixte, a professor of public law at the University of Port Maire, describes as "imaginative".
Some 4,200 families on the northern islands live on fishing, most of them with boats no longer than seven metres. Their cooperative, known as Lavwa Pecher, which means "voice of the fishermen" in the local Creole, collected money for lawyers by selling dried octopus.
In August the minister of fisheries, Sylvio Grandcourt, resigned, saying that he had been shown the contract only after it was signed. His departure encouraged the rebels in the Unity Party, and from then on the president was short of a majority.

# Supreme Court lets dissolution stand but moves election forward
PORT MAIRE – The Supreme Court of Sorenda ruled on Thursday by three votes to two that President Henrique Lavasse was entitled to dissolve the Assembly, but ordered that the election be held on October 19, three weeks earlier than he had planned.
Chief Justice Amedee Rivalland, reading the judgment in a courtroom so crowded that ushers had to open the windows, said that the constitution gave the president the power to dissolve parliament "for whatever reason, good or bad", but that it obliged him to let the people vote within 40 days.
The two dissenting judges held that a president could not use the power in order to escape his own removal. One of them, Josephine Marday, wrote that the majority had handed the executive "a key without a lock".
Lavasse said he respected the decision. Speaker Odile Tamboura, who had brought the case, told supporters on the steps of the court that she was disappointed, but that an earlier vote was "half a victory, and half a loaf is bread".
The Electoral Commission, whose chairman, Noel Baptiste, had asked for at least 60 days of preparation, warned that it would be hard to print enough ballot papers in time. Sorenda has no security printing works of its own, and the papers for the last election came from South Africa.
Observers from the Southern African Development Community (SADC) are expected to arrive on October 5. The judges left open whether the fishing contract with Blue Meridian was valid, since that question is pending before a lower court.

# Interview: "I would rather lose an election than my country"
In a rare conversation with The Islands Weekly, President Henrique Lavasse defended his decision, admitted one mistake and spoke about his plans for the time after politics.
Sitting on the veranda of his private house in Belle Ombre, a village on the main island's east coast, the former harbour pilot said that he had signed the decree because he had learned of offers of up to $50,000 to deputies who were ready to vote against him. He would not say from whom he knew this, nor who had made the offers, and the People's Movement has described the allegation as "a fairy tale".
"My mistake was to trust that everybody would read the contract as I did," he said. If the court should find it invalid, he would not appeal. The money paid so far, some $9 million, had been used to repair the runway on Petite Anse and to buy an ambulance boat.
Asked about the polls, in which his Unity Party stands at 31 percent against 44 for the opposition, he laughed. "In 2017 they gave me 20, and I moved into State House with 53."
Of Odile Tamboura, with whom he went to school, he spoke with respect. She had always copied her homework from nobody, he said, while he had copied his from her.
His second and last term ends in 2027. After that he wants to finish a book about the shipwrecks of the archipelago, for which he has already found the title: "Known to Pilots Only".
The conversation was interrupted once, by a call from his mother, aged 88, who wanted to know whether he had eaten.

? For what date did President Lavasse set new elections?
= November 9
@ President Henrique Lavasse dissolved the parliament of Sorenda on Sunday, two days before it was due to debate a motion to remove him from office, and set new elections for November 9.
? Who is Odile Tamboura?
= the speaker of the Assembly | Speaker
@ Odile Tamboura, the speaker of the Assembly, called the decree "a coup with a fountain pen"
@ Speaker Odile Tamboura, who had brought the case, told supporters on the steps of the court that she was disappointed
? who leads the caretaker cabinet
= Anselm Roque
@ Until the vote, the country of 640,000 inhabitants will be run by a caretaker cabinet led by Prime Minister Anselm Roque, who is not allowed to introduce new laws.
? How many deputies sat on plastic chairs in the Botanical Garden?
= Forty-seven
@ Forty-seven deputies sat on plastic chairs lent by a wedding hall
? which island does Marcel Anjou represent
= the southern island of Petite Anse | Petite Anse
@ said the former school inspector, who represents the southern island of Petite Anse.
? meaning of Lavwa Pecher
= voice of the fishermen
@ Their cooperative, known as Lavwa Pecher, which means "voice of the fishermen" in the local Creole, collected money for lawyers by selling dried octopus.
? Who is Gaston Perreau?
= a hotel owner who is married to the president's younger sister | a hotel owner
@ a tenth of the company's shares belonged to Gaston Perreau, a hotel owner who is married to the president's younger sister.
? For how long was Blue Meridian given the right to catch tuna?
= 25 years
@ On February 3 the government gave Blue Meridian, a company registered in Mauritius in 2023, the exclusive right to catch tuna in the country's northern waters for 25 years.
? On which day did the Supreme Court order the election to be held?
= October 19
@ but ordered that the election be held on October 19, three weeks earlier than he had planned.
? Who is the chairman of the Electoral Commission?
= Noel Baptiste
@ The Electoral Commission, whose chairman, Noel Baptiste, had asked for at least 60 days of preparation
? Where does Lavasse have his private house?
= Belle Ombre, a village on the main island's east coast | Belle Ombre | in Belle Ombre, a village on the main island's east coast
@ Sitting on the veranda of his private house in Belle Ombre, a village on the main island's east coast, the former harbour pilot said
? What is the title of the book Lavasse wants to finish?
= Known to Pilots Only
@ After that he wants to finish a book about the shipwrecks of the archipelago, for which he has already found the title: "Known to Pilots Only".
~ What were the deputies about to discuss when Lavasse shut down parliament?
= a motion to remove him from office | a motion to remove him
@ President Henrique Lavasse dissolved the parliament of Sorenda on Sunday, two days before it was due to debate a motion to remove him from office
~ To what did the head of state compare the chamber in his TV speech?
= a fish market
@ accused the 85 members of the National Assembly of having "turned the house of the people into a fish market"
~ How many members of Lavasse's own camp backed the move to oust him?
= nine
@ The motion, tabled by the opposition People's Movement of Sorenda (PMS) and supported by nine rebels from Lavasse's own Unity Party
~ How many officers cordoned off the Assembly after the speech?
= About 150 | 150 | About 150 policemen
@ About 150 policemen surrounded the Assembly, a former customs house on the harbour front, shortly after the address.
~ when did sorenda stop being a colony
= 1976
@ It is the third time since independence in 1976 that a president of Sorenda has sent the deputies home early.
~ Which continental body asked everyone to stay calm?
= The African Union | African Union | The African Union (AU) | AU
@ The African Union (AU) said it was following developments with concern and urged all sides to show restraint.
~ What did Tamboura use to call the open-air sitting to order?
= a bicycle bell
@ while Odile Tamboura, in her blue speaker's robe, rang a bicycle bell because the silver one was locked up inside.
~ Which legal officer pointed out that the garden meeting lacked a quorum?
= Cyprien Dufay | the attorney general, Cyprien Dufay
@ four more members would have been needed to reach the quorum, as the attorney general, Cyprien Dufay, was quick to remark.
~ How did Anjou learn that the Unity Party had thrown him out?
= by text message | text message
@ Among those present was Marcel Anjou, who led the rebels of the Unity Party and was expelled from it on Sunday night by text message.
~ What present did one of the lawmakers give a policeman?
= a slice of pineapple
@ A young officer accepted a slice of pineapple from one of the deputies, and the picture was shared thousands of times.
~ Why did businesses in Port Maire shut ahead of time?
= for fear of unrest | fear of unrest
@ Shopkeepers in the capital closed early for fear of unrest
~ Which firm called off its boat to Petite Anse?
= Trans-Sorenda | the ferry company Trans-Sorenda
@ the ferry company Trans-Sorenda cancelled its evening service to Petite Anse.
~ How much did Blue Meridian agree to pay for the fishing rights?
= between $38 million and $40 million
@ The price, between $38 million and $40 million, was less than half of what a European consortium had offered
~ Which publication got hold of papers showing a rival bid from Europe?
= Le Phare | the weekly Le Phare
@ was less than half of what a European consortium had offered, according to documents published in June by the weekly Le Phare.
~ Which legal scholar mocked the government's reading of Article 58?
= Ruth Calixte
@ an interpretation that Ruth Calixte, a professor of public law at the University of Port Maire, describes as "imaginative".
~ How many households on the northern islands depend on the catch?
= Some 4,200 | 4,200 | Some 4,200 families
@ Some 4,200 families on the northern islands live on fishing, most of them with boats no longer than seven metres.
~ why did grandcourt quit?
= he had been shown the contract only after it was signed
@ In August the minister of fisheries, Sylvio Grandcourt, resigned, saying that he had been shown the contract only after it was signed.
~ how close was the judges' decision
= three votes to two | by three votes to two
@ The Supreme Court of Sorenda ruled on Thursday by three votes to two that President Henrique Lavasse was entitled to dissolve the Assembly
~ Which member of the bench disagreed, writing of a key without a lock?
= Josephine Marday
@ One of them, Josephine Marday, wrote that the majority had handed the executive "a key without a lock".
~ which country printed the voting slips last time
= South Africa
@ Sorenda has no security printing works of its own, and the papers for the last election came from South Africa.
~ what job did the president do before he went into politics
= harbour pilot | former harbour pilot
@ Sitting on the veranda of his private house in Belle Ombre, a village on the main island's east coast, the former harbour pilot said
~ How much were parliamentarians allegedly promised to turn against Lavasse?
= up to $50,000 | $50,000 | offers of up to $50,000
@ said that he had signed the decree because he had learned of offers of up to $50,000 to deputies who were ready to vote against him.
! How old is Odile Tamboura?
! first president of Sorenda
! How much did the ambulance boat cost?
! Who is the owner of Le Phare?
! Which companies belong to the European consortium?
! How many people were arrested in Port Maire on Monday?
! Who replaced Sylvio Grandcourt as minister of fisheries?
! When was the Supreme Court of Sorenda set up?
! how many strings on a violin
! what is the capital of Canada
! Who wrote The Old Man and the Sea?
! When does the Chinese New Year begin?
