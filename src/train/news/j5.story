# Dutch town divided over plan to turn church into mosque
HOLTERBEEK, Netherlands (NPB) – The council of Holterbeek, a town of 26,000 in the east of the Netherlands, has put off for the second time a decision on whether the empty church of St Lambert may become a mosque.
The meeting on Tuesday evening was broken off by the mayor, Josephine Terwisscha, after eggs had been thrown from the public gallery and a councillor's glasses had been broken.
The Catholic parish wants to sell the church, which was built in 1887 and has not been used for services since 2018, to the Turkish-Dutch association Merhaba for 740,000 euros.
The association, which has about 450 members, at present prays in a former carpet shop behind the railway station, where there is room for only 120.
"We have looked for eleven years, and this is the first owner who offered us a chair and a cup of coffee," said its chairman, Orhan Yildirim, a driving instructor who was born in the town.
Against the sale is a citizens' group by the name of Save the Tower. Its founder, the retired organist Bertus Nijland, said that it was not directed against Muslims. "I would protest just as loudly if it were to become a supermarket."
A supermarket chain, Vers & Co, had indeed offered 1.1 million euros last year, but was turned away by the parish.
The parish priest, Father Ad Swinkels, explained that a house of prayer should remain a house of prayer, "even if the prayers are said in a different direction".
The council is to meet again on 14 March, this time without an audience.

# The bells, the saint and the parking spaces: what the quarrel is about
Anyone who asks in Holterbeek what would happen to the bells will hear four different answers in one street.
According to the contract, a draft of which has been seen by De Berkelbode, the three bells remain the property of the parish and will be rung, as before, by an electric motor at noon and on the fourth of May, when the country remembers its dead.
No call to prayer is to be sounded from the tower; Merhaba agreed to this of its own accord.
The wooden statue of St Lambert, carved around 1510 and valued at some 200,000 euros, is to move to the museum in Deventer, and the organ to a Polish monastery near Lublin.
Much more bitter is the dispute over parking. There are 36 spaces around the church, and the traffic office of the town reckons that between 90 and 110 would be needed on a Friday.
"I have nothing against anybody's God, but I have to be able to unload," said Hennie Roelofs, who has sold cheese on the church square since 1994.
The office's report was written by the engineer Saskia van Dorth, who proposes that visitors should use the car park of the swimming pool, eight minutes away on foot.
The imam, Selim Karahan, says that most of his people come by bicycle, "like everybody in this country who is in his right mind".
The roof presents the greatest problem of all. It would cost about 385,000 euros to repair, the architect Floris Meinders found in November, and if nothing is done, it will not survive three more winters.
The parish, whose collection on Sundays brings in less than 300 euros, cannot pay for it.

# Fire in the vestry: police rule out political motive
A fire that destroyed the vestry of St Lambert's church in Holterbeek in the night to Saturday was not an attack, the police said on Monday.
It was caused by two boys aged 13 and 14 who had hidden there in order to smoke and had put a cigarette out in a box of old choir robes. They gave themselves up on Sunday, accompanied by a grandmother.
The alarm was raised at 1.20 a.m. by Emine Aksoy, a baker on her way to work, who saw smoke and rang the bell of the presbytery until Father Ad Swinkels opened in his dressing gown.
Around 40 firemen from three towns prevented the flames from reaching the nave. The commander, Gerrit Wolbers, said that ten minutes later the roof could not have been saved.
The damage is put at 95,000 euros, most of which will be paid by the insurance company Rijnland.
Before the cause was known, each camp had suspected the other. On the internet, photographs of members of Save the Tower were spread with the word "arsonists", and the window of the carpet shop was smashed with a paving stone.
Orhan Yildirim and Bertus Nijland appeared together in front of the blackened wall on Sunday afternoon and called for calm. It was the first time that the two had spoken with each other, although they live only four doors apart.
Lost in the fire were the parish registers from 1811 to 1840, of which, however, the archive in Zwolle has films.
A collection for new choir robes, begun by pupils of the primary school De Linde, had brought in 615 euros by last night.

# "We were talking about a building and meant ourselves"
For a week the cultural anthropologist Noor Hasselman sat on a folding chair in front of St Lambert's and listened. She had been hired by the town, for a fee of 4,800 euros, to find out what the people of Holterbeek wanted.
She talked to 312 of them, and what she heard surprised her. "Only one in five spoke about religion," she said in an interview at her office in Nijmegen. "Most spoke of things that had gone: the dairy, the cinema, the dentist, the bus in the evening. The church was merely the last to leave."
Many, she said, had not been inside it for decades, but wanted to be able to be buried from it.
Among the Turkish families, whose grandfathers came to work in the dairy from 1966 on, mostly from the province of Yozgat, she found weariness. "They told me: we have been here for sixty years and are still asked when we arrived."
Ms. Hasselman, 44, who grew up as a vicar's daughter on the island of Texel, has written a report of 60 pages entitled "Four Doors Apart".
In it she proposes that the building should be shared: prayers in the nave, a room of remembrance with candles for the parish in the side chapel, and a café in the new vestry.
She cites the example of a church in the German town of Brennhausen, which has been used in this way since 2015 and has 30,000 visitors a year.
The weakness of the plan, she admits, is that nobody has asked the bishop. A spokeswoman for the diocese, Mieke Lansink, would only say that the report was being read "with attention".

# Council says yes to shared St Lambert's
HOLTERBEEK – By 15 votes to 8 the council of Holterbeek on Thursday approved a plan under which the church of St Lambert will become a mosque, while a chapel remains in the hands of the Catholic parish.
The price has been lowered to 610,000 euros, since Merhaba undertakes to have the roof mended within two years. The province of Overijssel will add a grant of 150,000 euros for the preservation of the tower.
The chapel and the café are to be run by a new foundation, on whose board both sides will have three seats. It will be headed by the former headmistress of De Linde, Geertje Ottens.
Voting against were the Farmers' and Citizens' List and two members of the Liberals, whose speaker, Diederik Vos, criticised that public money was being spent on a house of worship.
Save the Tower had already dissolved itself in April, after a vote in which 71 of its 98 members took part. Its founder, Bertus Nijland, has been asked to play at the farewell service on 22 June. He intends to choose a piece by Sweelinck.
A small group from outside the town, which had come in two coaches from Rotterdam to demonstrate, was kept away from the town hall by the police; three people were arrested.
Parking is to be settled by a shuttle bus from the swimming pool on Fridays, for which the bus company Twentelijn asks 9,000 euros a year.
The imam, Selim Karahan, said that the first prayers would be held at the earliest in the autumn of next year. Before that the floor had to be turned: the carpet must point towards Mecca, which lies, as a surveyor has found, exactly in the direction of the cheese stall.

? Who broke off the meeting on Tuesday evening?
= Josephine Terwisscha | the mayor, Josephine Terwisscha
@ The meeting on Tuesday evening was broken off by the mayor, Josephine Terwisscha
? Where does the association Merhaba pray at present?
= in a former carpet shop behind the railway station | a former carpet shop behind the railway station | a former carpet shop
@ at present prays in a former carpet shop behind the railway station, where there is room for only 120.
? When was the church of St Lambert built?
= in 1887 | 1887
@ The Catholic parish wants to sell the church, which was built in 1887 and has not been used for services since 2018
? How much did the supermarket chain offer?
= 1.1 million euros
@ A supermarket chain, Vers & Co, had indeed offered 1.1 million euros last year
? who founded Save the Tower
= Bertus Nijland | the retired organist Bertus Nijland
@ Against the sale is a citizens' group by the name of Save the Tower. Its founder, the retired organist Bertus Nijland, said
@ Its founder, Bertus Nijland, has been asked to play at the farewell service on 22 June.
? Where is the organ to go?
= a Polish monastery near Lublin | to a Polish monastery near Lublin
@ is to move to the museum in Deventer, and the organ to a Polish monastery near Lublin.
? How many parking spaces are there around the church?
= 36 | 36 spaces
@ There are 36 spaces around the church
? Who is Selim Karahan?
= The imam | imam
@ The imam, Selim Karahan, says that most of his people come by bicycle
@ The imam, Selim Karahan, said that the first prayers would be held at the earliest in the autumn of next year.
? Who raised the alarm about the fire?
= Emine Aksoy
@ The alarm was raised at 1.20 a.m. by Emine Aksoy, a baker on her way to work
? Which insurance company will pay for most of the damage?
= Rijnland | the insurance company Rijnland
@ most of which will be paid by the insurance company Rijnland.
? What was lost in the fire?
= the parish registers from 1811 to 1840 | parish registers
@ Lost in the fire were the parish registers from 1811 to 1840, of which, however, the archive in Zwolle has films.
? How many people did Noor Hasselman talk to?
= 312
@ She talked to 312 of them, and what she heard surprised her.
? What is the report of 60 pages called?
= Four Doors Apart | "Four Doors Apart"
@ has written a report of 60 pages entitled "Four Doors Apart".
? which german town has a church used in this way since 2015?
= Brennhausen | the German town of Brennhausen
@ She cites the example of a church in the German town of Brennhausen, which has been used in this way since 2015
? Who will head the new foundation?
= Geertje Ottens | the former headmistress of De Linde, Geertje Ottens
@ It will be headed by the former headmistress of De Linde, Geertje Ottens.
? When is the farewell service?
= on 22 June | 22 June
@ has been asked to play at the farewell service on 22 June.
~ What was hurled at the politicians by the onlookers?
= eggs
@ after eggs had been thrown from the public gallery and a councillor's glasses had been broken.
~ Who heads the Muslims' club and teaches people how to handle a car?
= Orhan Yildirim
@ said its chairman, Orhan Yildirim, a driving instructor who was born in the town.
~ Which clergyman would rather have Muslims in there than a shop?
= Father Ad Swinkels | Ad Swinkels
@ The parish priest, Father Ad Swinkels, explained that a house of prayer should remain a house of prayer
~ To what city will the precious carved figure be taken?
= Deventer | the museum in Deventer
@ The wooden statue of St Lambert, carved around 1510 and valued at some 200,000 euros, is to move to the museum in Deventer
~ Which trader worries about getting his goods off the van?
= Hennie Roelofs
@ "I have nothing against anybody's God, but I have to be able to unload," said Hennie Roelofs, who has sold cheese on the church square since 1994.
~ who thinks worshippers could leave their cars at the baths
= Saskia van Dorth | the engineer Saskia van Dorth
@ The office's report was written by the engineer Saskia van Dorth, who proposes that visitors should use the car park of the swimming pool
~ What would it take in money to fix what keeps out the rain?
= about 385,000 euros | 385,000 euros
@ The roof presents the greatest problem of all. It would cost about 385,000 euros to repair
~ Why had the teenagers crept in there?
= in order to smoke | to smoke
@ two boys aged 13 and 14 who had hidden there in order to smoke
~ Who led those fighting the blaze?
= Gerrit Wolbers
@ The commander, Gerrit Wolbers, said that ten minutes later the roof could not have been saved.
~ With what object was the glass of the prayer room broken?
= a paving stone | paving stone
@ the window of the carpet shop was smashed with a paving stone.
~ which children gathered cash for the singers' garments
= pupils of the primary school De Linde
@ A collection for new choir robes, begun by pupils of the primary school De Linde
~ From what part of Turkey did the first labourers come for the most part?
= the province of Yozgat | Yozgat | mostly from the province of Yozgat
@ whose grandfathers came to work in the dairy from 1966 on, mostly from the province of Yozgat
~ On which island did the researcher spend her childhood?
= Texel | the island of Texel
@ Ms. Hasselman, 44, who grew up as a vicar's daughter on the island of Texel
~ Who commented on the study on behalf of the bishopric?
= Mieke Lansink
@ A spokeswoman for the diocese, Mieke Lansink, would only say that the report was being read "with attention".
~ How much will the regional government contribute to keep the steeple standing?
= 150,000 euros | a grant of 150,000 euros
@ The province of Overijssel will add a grant of 150,000 euros for the preservation of the tower.
~ Which Liberal objected to taxpayers funding a religious building?
= Diederik Vos
@ two members of the Liberals, whose speaker, Diederik Vos, criticised that public money was being spent on a house of worship.
! Who was the architect of St Lambert's in 1887?
! How old is Orhan Yildirim?
! What are the names of the two boys who caused the fire?
! How much did the parish get for its organ?
! which councillor's glasses were broken
! How much did the café in Brennhausen cost?
! When was the dairy in Holterbeek closed?
! Who is the bishop of the diocese?
! Which planet is closest to the sun?
! who was the first emperor of rome
! How many strings does a violin have?
! What is the currency of Japan?
