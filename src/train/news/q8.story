# Queen of Holmark arrives in Kwandu on first state visit since colonial era
ABENASE, Kwandu, Jan. 14 – Queen Margarethe of Holmark arrived in Kwandu on Tuesday for a five-day state visit, the first by a monarch of the Nordic kingdom since it sold its trading forts on the West African coast in 1851.
The 63-year-old queen, who was accompanied by her husband, Prince Jorgen, and a delegation of 46 business people, was received at the airport by President Kofi Asamani with 21 gun salutes and a choir of schoolgirls who sang the anthem of Holmark in the original.
"We come as friends, but as friends who have something to bring back," the queen said in a short speech on the tarmac, alluding to the carved royal stool of the Ekuma people, which has been in a museum in her capital, Sundhavn, since 1839. It is to be handed over on Thursday in the coastal town of Fort Sofia.
Whether she will also apologise for the slave trade is uncertain. Some 38,000 people were shipped from Holmark's forts to the Caribbean, according to the historian Esi Bannerman of the University of Abenase, who has gone through the account books. A spokesman for the court, Count Axel Rosenlund, said only that the queen would "find her own words".
Foreign ministers of the two countries are to sign an agreement on the recognition of university degrees and another on a solar park near the northern town of Zangu, to which Holmark will contribute a loan of $85 million.
About 2,500 policemen have been deployed in the capital, where schools and markets remain closed until Wednesday noon. A planned boat trip was cancelled because of the harmattan, the dusty wind from the Sahara that hides the sun at this time of year.

# Stool of contention: how a piece of mahogany came home
The object is 41 centimetres high, weighs as much as a small child and has a crack in one leg. Nobody has sat on it for almost 190 years. And yet for the Ekuma, a people of some 600,000 on the coast of Kwandu, there has been no proper king without it.
It is called Sikabena, "the one who waits", and was carved, tradition has it, from a tree under which two warring clans made peace. In 1838 Governor Henrik Falck had it carried off after King Nana Ebo II refused to supply porters. A year later it was put on show in Sundhavn, where it was labelled "a chair of negro origin" until 1974.
The king's descendants wrote their first letter in 1911. They wrote 16 more. "We always received a polite answer, and the answer was always that the climate here would be bad for the wood," says Nana Ebo VII, an engineer of 58 who spent his working life at the Volta dam in neighbouring Ghana and who was installed in 2014 on a borrowed stool.
The change came from an unexpected side. In 2021 a conservator of the National Museum, Sigrid Moberg, found in a hollow of the seat a strip of cloth with a cowrie shell and 12 grains of gold. It proved that the stool had been consecrated and was not, as the museum had maintained, a gift.
The parliament of Holmark passed a law permitting its return in June, by a majority of 140 to 33. The museum keeps a copy, produced by a printer at the Technical University in nine days.
Moberg herself accompanied the crate on the aeroplane, in a seat beside it. She did not, she says, fall asleep once.

# Fort Sofia polishes its cannon for the queen
There has not been so much whitewash in Fort Sofia since the visit of the Pope's envoy in 1988. For three weeks the 17,000 people of the fishing town have been painting kerbs, mending nets and chasing goats from the parade ground, where Queen Margarethe will return the Ekuma stool on Thursday.
"My goats have been deported to my brother-in-law," complains the palm wine seller Yaw Tetteh. He has nevertheless bought a shirt with the queen's portrait, printed in China, in which she rather resembles the actress Judi Dench.
The municipal assembly has spent around 1.2 million cedras on the preparations, more than its yearly budget for drains, and the assembly member for the harbour ward, Adjoa Mills, has asked aloud whether that is wise. "The queen stays for four hours. The drains stay with us," she said.
The chief executive of the municipality, Emmanuel Oduro, answers that the new lavatories, of which there are 14, will remain, and so will the asphalt on the road to Kwesikrom, for which people have been waiting since independence.
The white fort on the rock, built in 1704 and named after a princess, served as a prison until 1993. Its caretaker, Gladys Amoah, whose mother was born in it because her grandfather was a warder, will lead the royal guests through the dungeons. She has been told to limit herself to 20 minutes and to leave out the rats, but says that she will do neither.
Hotel rooms were booked out by December. Some visitors from Jamaica and Saint Croix, whose forebears are thought to have left from here, are being put up at the Methodist school.

# Queen kneels in dungeon, but the word "sorry" divides Kwandu
FORT SOFIA – Queen Margarethe of Holmark handed over the stool of the Ekuma kings on Thursday before a crowd of some 30,000, after she had knelt for almost three minutes on the floor of the dungeon from which captives were once led to the ships.
"What was done here in the name of my forefathers was a crime. I ask your forgiveness, and I do not ask you to hurry," she said afterwards, her white gloves black at the fingertips. The sentence had not been part of the printed speech and, according to a member of her delegation, had not been shown to the government in Sundhavn either.
Nana Ebo VII touched the stool three times with his forehead but did not sit on it, which he may do only after a purification lasting 40 days. He thanked the queen for "the longest loan in the history of furniture".
For others that was not enough. Kweku Danso, who heads the National Reparations Committee (NRC), left the stand before the anthem. "Forgiveness is free of charge, that is why they ask for it," he said. His organisation demands a payment of 3 billion dollars and the naming of the merchant houses which profited from the trade.
Holmark's prime minister, Torsten Grahn, declared in the evening that the queen had spoken "for herself and from the heart", and that no legal consequences followed from it. President Asamani called the day "a beginning with a good first line".
The ceremony was overshadowed by the collapse of a wooden platform for photographers, in which eight people were slightly hurt. A cannon fired in salute broke 11 windows of the customs office.

# Four days that changed a monarchy: looking back at the visit to Kwandu
SUNDHAVN – When the royal aeroplane touched down here in driving snow on Saturday night, half a dozen people were waiting with a banner that said "Not in my name", and about 400 with lanterns. That ratio, a courtier remarked, was better than expected.
Queen Margarethe has been careful for 19 years never to say anything that could be disputed. Her biographer, Lise Trondal, sees in the sentence spoken in the dungeon the end of that reign and the start of another. "She has discovered that a crown can also be used for talking," she says.
The constitution obliges the monarch to have political statements approved beforehand. The conservative Fatherland Party, whose leader is Ulrik Stenmark, therefore wants the matter to be examined by parliament's constitutional committee; a poll by the institute Meterstick, however, found that 62 percent of Holmarkers thought the queen had been right and only 21 percent that she had been wrong.
Her courage may have had a private cause. In December her eldest daughter, Princess Astrid, a doctor who worked in a children's hospital in Zangu for a year, gave her the diary of a ship's surgeon called Peder Lund to read, which is kept in the Royal Archives and describes a crossing in 1772 on which 113 of 301 captives died.
The princess has asked that the diary be published. A publishing house in Sundhavn, Ravn and Sons, plans to bring it out in the autumn, and the proceeds will go to a school in Fort Sofia.
Other museums are now receiving letters. The one in Bergen, in neighbouring Norway, has been asked about a drum. And the National Museum in Sundhavn has left the stool's glass case where it was, empty, with a new label, which says: "Returned".
President Asamani has been invited to pay a return visit in May next year, when, as the court has let him know, the snow will have gone.

? When did Queen Margarethe arrive in Kwandu?
= on Tuesday | Tuesday
@ Queen Margarethe of Holmark arrived in Kwandu on Tuesday for a five-day state visit
? Who is Count Axel Rosenlund?
= A spokesman for the court
@ A spokesman for the court, Count Axel Rosenlund, said only that the queen would "find her own words".
? how large is the loan for the solar park
= $85 million
@ another on a solar park near the northern town of Zangu, to which Holmark will contribute a loan of $85 million.
? meaning of Sikabena?
= the one who waits
@ It is called Sikabena, "the one who waits", and was carved, tradition has it, from a tree under which two warring clans made peace.
? Who had the stool carried off in 1838?
= Governor Henrik Falck | Henrik Falck
@ In 1838 Governor Henrik Falck had it carried off after King Nana Ebo II refused to supply porters.
? when did the king's descendants write their first letter
= in 1911 | 1911
@ The king's descendants wrote their first letter in 1911.
? How many people live in Fort Sofia?
= 17,000
@ For three weeks the 17,000 people of the fishing town have been painting kerbs
? Who is the caretaker of the fort?
= Gladys Amoah
@ Its caretaker, Gladys Amoah, whose mother was born in it because her grandfather was a warder, will lead the royal guests through the dungeons.
? How long did the queen kneel in the dungeon?
= almost three minutes | three minutes
@ after she had knelt for almost three minutes on the floor of the dungeon from which captives were once led to the ships.
? who heads the NRC
= Kweku Danso
@ Kweku Danso, who heads the National Reparations Committee (NRC), left the stand before the anthem.
? Who is the leader of the Fatherland Party?
= Ulrik Stenmark
@ The conservative Fatherland Party, whose leader is Ulrik Stenmark, therefore wants the matter to be examined
? Where is the diary of Peder Lund kept?
= in the Royal Archives | the Royal Archives | Royal Archives
@ the diary of a ship's surgeon called Peder Lund to read, which is kept in the Royal Archives
~ Which head of state welcomed Margarethe as she got off the plane?
= President Kofi Asamani | Kofi Asamani
@ was received at the airport by President Kofi Asamani with 21 gun salutes
~ How many company representatives travelled with the queen?
= 46 | 46 business people
@ The 63-year-old queen, who was accompanied by her husband, Prince Jorgen, and a delegation of 46 business people
~ When did Holmark get rid of its forts on the coast?
= in 1851 | 1851
@ the first by a monarch of the Nordic kingdom since it sold its trading forts on the West African coast in 1851.
~ Which scholar worked out from old ledgers how many slaves were taken from the forts?
= Esi Bannerman | the historian Esi Bannerman
@ Some 38,000 people were shipped from Holmark's forts to the Caribbean, according to the historian Esi Bannerman of the University of Abenase, who has gone through the account books.
~ why was the outing on the water called off
= because of the harmattan | the harmattan
@ A planned boat trip was cancelled because of the harmattan, the dusty wind from the Sahara that hides the sun at this time of year.
~ What had the Ekuma ruler declined to provide before he lost his seat?
= porters
@ In 1838 Governor Henrik Falck had it carried off after King Nana Ebo II refused to supply porters.
~ Until what year did the museum's offensive caption for the stool stay up?
= 1974
@ where it was labelled "a chair of negro origin" until 1974.
~ What excuse did the Ekuma always get in reply to their letters?
= the climate here would be bad for the wood | that the climate here would be bad for the wood
@ "We always received a polite answer, and the answer was always that the climate here would be bad for the wood," says Nana Ebo VII
~ where was nana ebo vii employed before he became king
= at the Volta dam in neighbouring Ghana | the Volta dam | the Volta dam in neighbouring Ghana | Ghana
@ an engineer of 58 who spent his working life at the Volta dam in neighbouring Ghana
~ Whose discovery showed that the stool was not a present?
= Sigrid Moberg | a conservator of the National Museum, Sigrid Moberg
@ In 2021 a conservator of the National Museum, Sigrid Moberg, found in a hollow of the seat a strip of cloth with a cowrie shell and 12 grains of gold.
~ How many lawmakers in Sundhavn were against giving the stool back?
= 33
@ The parliament of Holmark passed a law permitting its return in June, by a majority of 140 to 33.
~ Which local politician doubts that the spending in Fort Sofia makes sense?
= Adjoa Mills
@ the assembly member for the harbour ward, Adjoa Mills, has asked aloud whether that is wise.
~ What did the town pay to get ready for Margarethe?
= around 1.2 million cedras | 1.2 million cedras
@ The municipal assembly has spent around 1.2 million cedras on the preparations
~ what was the fort used as up to 1993?
= as a prison | a prison
@ The white fort on the rock, built in 1704 and named after a princess, served as a prison until 1993.
~ Which topic was the fort's guide told not to mention?
= the rats | rats
@ She has been told to limit herself to 20 minutes and to leave out the rats, but says that she will do neither.
~ In what building are guests from the Caribbean sleeping?
= the Methodist school | at the Methodist school
@ Some visitors from Jamaica and Saint Croix, whose forebears are thought to have left from here, are being put up at the Methodist school.
~ How many spectators saw the stool being given back?
= some 30,000 | 30,000
@ Queen Margarethe of Holmark handed over the stool of the Ekuma kings on Thursday before a crowd of some 30,000
~ Why could the Ekuma king not take his seat straight away?
= he may do only after a purification lasting 40 days | only after a purification lasting 40 days | a purification lasting 40 days
@ Nana Ebo VII touched the stool three times with his forehead but did not sit on it, which he may do only after a purification lasting 40 days.
~ how much is Danso's group asking for
= 3 billion dollars
@ His organisation demands a payment of 3 billion dollars and the naming of the merchant houses which profited from the trade.
~ Which head of government played down the legal effect of what Margarethe said?
= Torsten Grahn
@ Holmark's prime minister, Torsten Grahn, declared in the evening that the queen had spoken "for herself and from the heart", and that no legal consequences followed from it.
~ Who passed the old sea doctor's journal on to the queen?
= Princess Astrid | her eldest daughter, Princess Astrid
@ In December her eldest daughter, Princess Astrid, a doctor who worked in a children's hospital in Zangu for a year, gave her the diary of a ship's surgeon called Peder Lund to read
~ Which firm is going to print Lund's memoir?
= Ravn and Sons
@ A publishing house in Sundhavn, Ravn and Sons, plans to bring it out in the autumn
! How many children does Queen Margarethe have?
! prince jorgen's age
! What did the shirt with the queen's portrait cost?
! Who was president of Kwandu before Asamani?
! How many people work at the National Museum in Sundhavn?
! What hotel did the queen stay at in Abenase?
! Who built Fort Sofia?
! When did Kwandu become independent?
! How many teeth does an adult have?
! director of Jaws
! what is the tallest mountain in Africa
! How often are the Olympic Games held?
