# Peace talks on Sarrat open in Geneva without main rebel group
GENEVA (Meridian News Agency) – A peace conference meant to end the nine-year civil war in Sarrat opened in Geneva on Tuesday without the group that controls about a third of the country. Three chairs behind a sign reading "Delegation 4" remained empty as United Nations envoy Margit Lindqvist welcomed some 120 delegates.
The Front for the Highlands (FFH), whose fighters hold the east of the country up to the river Abay-Sul, announced on Monday night that it would not attend because the government had failed to release 64 prisoners, as it had promised in the Doha declaration of May.
"You cannot talk with a man while his foot is on your brother's neck," said the movement's political leader, Idris Tamau, in a video recorded in the mountain town of Lokesh. He added that the Front would not feel bound by anything that was signed in Switzerland.
Sarrat's foreign minister, Samuel Odriss, who leads the government delegation, said that 41 of the prisoners had been freed and that the others were "common murderers". He accused the Front of seeking a pretext and called on the conference to go ahead.
Lindqvist, a former foreign minister of Sweden, said that the door would stay open. "I have not had the chairs removed, and I shall not," she told journalists.
The talks, which are being held in the Palais des Nations and are due to last ten days, are attended by three smaller rebel groups, by six neighbouring states and by observers from the African Union.
The war has claimed the lives of around 85,000 people and driven 2.3 million from their homes, according to the UN refugee agency, UNHCR.

# The empty chair has a long shadow
By Patrick Desmoulin, Le Carrefour. There is a joke among the drivers who ferry the delegates from the Hotel Bristol to the Palais: everyone who wants peace has come, and everyone who makes war has stayed at home. It is unjust, but not by much.
Without the Front for the Highlands there can be no ceasefire worth the name. It has about 18,000 men under arms, collects customs duties at two border crossings and runs 340 schools. The three groups that did come to Geneva have, taken together, fewer fighters than the Front has cooks.
Why, then, did the organisers not wait? Western diplomats give two reasons. The first is money: the donors' pledge of 600 million dollars for the rebuilding of the port of Maro lapses at the end of the year unless a roadmap is adopted. The second is the rains, which begin in June and traditionally put a stop to all fighting; when they are over, both sides will have rearmed.
The Front itself is divided. Idris Tamau, a former geography teacher, is thought to have been in favour of going. General Bakari Lohun, who commands its troops and lost two sons in the battle of Tessik in 2020, threatened to resign if a delegation got on the plane.
It should not be forgotten that in 1997 another conference on Sarrat, held in Nairobi, left out the party of the coastal Muslims. The treaty was praised by everyone. Eleven weeks later the coast was in flames.
Lindqvist knows this history; she wrote her doctoral thesis about it. She has sent her deputy, the Senegalese lawyer Cheikh Ndour, to Lokesh with a letter, the contents of which are known only to three people.

# In Lokesh they listen to the radio and wait
LOKESH, Sarrat – The tea house of Mama Zewdi has the only generator in the street, and so, at six in the evening, the whole street comes to hear the news from Geneva. When the announcer on Radio Mountain reads out the list of those who are present, somebody laughs. When he reads out that the Front is not, nobody does.
"My husband is one of the twenty-three," says Hiwot Sallem, a 37-year-old midwife, meaning those prisoners who have not been released. Yared Sallem, who repaired radio sets, was picked up at a roadblock in 2021 and sentenced to twelve years for spying. She has had four letters from him.
People in this town of 26,000, which has been bombed five times, do not all agree with their leaders. A group of women who call themselves the White Scarves gathered 3,100 signatures for a letter asking Idris Tamau to go to Geneva after all. He received them for ten minutes, gave them coffee and promised to think about it.
Prices have doubled since the road to the coast was closed in March. A sack of flour costs 48 dollars, a hen nine. The hospital, which is run by the Italian charity Medici Senza Sosta, does its operations by the light of headlamps because fuel is kept for the refrigerators.
Its chief surgeon, Dr. Chiara Bonetti, says that she treats between 15 and 20 people injured by mines every week, most of them boys who look after goats.
The UN envoy's deputy arrived on Thursday in a white helicopter that the children are still talking about. He stayed for five hours, and the only thing that he would say on leaving was that the honey was excellent.

# "A treaty with half a country is half a treaty": Margit Lindqvist in conversation
On the sixth day of the conference, the UN envoy for Sarrat looks as if she had slept in her chair. She has, she says, on two nights. Margit Lindqvist, 61, talked to the weekly Horizonte between two sessions, with a bowl of soup in front of her.
Does she regret having opened the talks? No. "If I had waited for the last guest, the others would have eaten each other," she says. In her opinion the boycott is not directed against the conference but is part of a quarrel between two men in Lokesh, whom she does not wish to name.
She is proud of what has been agreed so far: a commission for missing persons, the reopening of the railway between the capital, Asmel, and the port of Maro, and a common exam for school leavers. "You smile at the exam. But a country where children learn two different histories will need two armies."
A treaty with half a country, she admits, is half a treaty. She therefore intends to leave out the chapter on the army altogether until the Front is at the table. The government objects to this. Samuel Odriss threatened on Saturday to go home, but his suitcase, the envoy remarks drily, has remained in the hotel.
Lindqvist took over the mandate from the Brazilian Caio Ferraz, who resigned in 2022 after a bomb had been found in his car. She accepted, she says, because her mother, a Red Cross nurse, had worked in Sarrat in the sixties and had spoken all her life of the light there.
What was in the letter to Tamau? She shakes her head. "One question," she says. "And it was not about prisoners."

# Late guests: Front sends two delegates on last day but one
GENEVA – Eight days late and by way of Addis Ababa, two representatives of the Front for the Highlands took their seats at the peace conference on Sarrat on Wednesday. The third chair stayed empty; it is reserved, delegates said, for General Bakari Lohun.
The delegation is headed by Almaz Terefu, a professor of law who drafted the Front's constitution and who is the sister-in-law of Idris Tamau. She shook hands with everyone in the room except Foreign Minister Odriss, to whom she nodded.
The way had been cleared on Monday night when the government released 19 more prisoners at a checkpoint near Tessik. In return the Front set free a pilot, Captain Joel Mwaba, whose aircraft had been shot down in February. The exchange was supervised by the ICRC.
According to two diplomats who took part in the negotiations, the envoy's letter had contained a single question: whether the Front wished to be a party to the peace or a subject of it. Tamau is said to have read it out to his commanders three times.
The conference has been extended until Sunday. On the table is a truce of 90 days from 1 June, to be monitored by 450 observers from Ghana, Nepal and Uruguay. Still disputed is the customs revenue from the two border crossings, some 30 million dollars a year, which the Front wants to keep and the government regards as stolen.
Lohun let it be known through Radio Mountain that he was "neither for nor against". In Lokesh, Hiwot Sallem was told on Tuesday that her husband was not among the 19. She has asked the White Scarves to keep her place in the queue.
The donors have meanwhile agreed to let their pledge stand until March, a spokesman for the World Bank, Arnaud Kessel, said.

? How long has the civil war in Sarrat lasted?
= nine-year
@ A peace conference meant to end the nine-year civil war in Sarrat opened in Geneva on Tuesday
? Who leads the government delegation in Geneva?
= Samuel Odriss | Sarrat's foreign minister, Samuel Odriss
@ Sarrat's foreign minister, Samuel Odriss, who leads the government delegation
? Where was Idris Tamau's video recorded?
= in the mountain town of Lokesh | the mountain town of Lokesh | Lokesh
@ said the movement's political leader, Idris Tamau, in a video recorded in the mountain town of Lokesh.
? how many people have been driven from their homes by the war
= 2.3 million
@ The war has claimed the lives of around 85,000 people and driven 2.3 million from their homes
? How many schools does the Front for the Highlands run?
= 340 | 340 schools
@ collects customs duties at two border crossings and runs 340 schools.
? In which battle did General Lohun lose two sons?
= the battle of Tessik | battle of Tessik
@ General Bakari Lohun, who commands its troops and lost two sons in the battle of Tessik in 2020
? Why was Yared Sallem sentenced to twelve years?
= for spying | spying
@ Yared Sallem, who repaired radio sets, was picked up at a roadblock in 2021 and sentenced to twelve years for spying.
? What does a sack of flour cost in Lokesh?
= 48 dollars
@ A sack of flour costs 48 dollars, a hen nine.
? From whom did Margit Lindqvist take over the mandate?
= Caio Ferraz | the Brazilian Caio Ferraz
@ Lindqvist took over the mandate from the Brazilian Caio Ferraz
? Which chapter does the envoy want to leave out until the Front is at the table?
= the chapter on the army | chapter on the army
@ She therefore intends to leave out the chapter on the army altogether until the Front is at the table.
? Who heads the delegation of the Front?
= Almaz Terefu
@ The delegation is headed by Almaz Terefu
? Until when has the conference been extended?
= Sunday | until Sunday
@ The conference has been extended until Sunday.
~ Why did the Front stay away from the talks?
= because the government had failed to release 64 prisoners | the government had failed to release 64 prisoners
@ it would not attend because the government had failed to release 64 prisoners, as it had promised in the Doha declaration of May.
~ What post did Lindqvist hold in Sweden?
= foreign minister | former foreign minister of Sweden | a former foreign minister of Sweden
@ Lindqvist, a former foreign minister of Sweden, said that the door would stay open.
~ In which building do the negotiators meet?
= the Palais des Nations | Palais des Nations
@ The talks, which are being held in the Palais des Nations and are due to last ten days
~ how many warriors does the boycotting movement have
= about 18,000 | 18,000 | about 18,000 men
@ It has about 18,000 men under arms
~ What will the 600 million dollars be spent on if the plan goes through?
= the rebuilding of the port of Maro | rebuilding of the port of Maro
@ the donors' pledge of 600 million dollars for the rebuilding of the port of Maro lapses at the end of the year unless a roadmap is adopted.
~ What was Tamau's job before he became a politician?
= geography teacher | a former geography teacher
@ Idris Tamau, a former geography teacher, is thought to have been in favour of going.
~ Who warned that he would step down should anybody fly to Geneva?
= Bakari Lohun | General Bakari Lohun
@ General Bakari Lohun, who commands its troops and lost two sons in the battle of Tessik in 2020, threatened to resign if a delegation got on the plane.
~ Which group was not invited to the Kenyan meeting of the nineties?
= the party of the coastal Muslims | party of the coastal Muslims
@ in 1997 another conference on Sarrat, held in Nairobi, left out the party of the coastal Muslims.
~ Which jurist carried the UN envoy's message into the mountains?
= Cheikh Ndour | the Senegalese lawyer Cheikh Ndour
@ She has sent her deputy, the Senegalese lawyer Cheikh Ndour, to Lokesh with a letter
~ Who has the sole power generator in her street?
= Mama Zewdi
@ The tea house of Mama Zewdi has the only generator in the street
~ What do the women call themselves who petitioned Tamau to travel?
= the White Scarves | White Scarves
@ A group of women who call themselves the White Scarves gathered 3,100 signatures for a letter asking Idris Tamau to go to Geneva after all.
~ Which charity operates the hospital in Lokesh?
= Medici Senza Sosta | the Italian charity Medici Senza Sosta
@ The hospital, which is run by the Italian charity Medici Senza Sosta
~ What do most of the mine casualties do all day?
= look after goats
@ she treats between 15 and 20 people injured by mines every week, most of them boys who look after goats.
~ What did the visitor from the helicopter praise when he took off again?
= the honey | honey
@ the only thing that he would say on leaving was that the honey was excellent.
~ What drove Ferraz to quit?
= a bomb had been found in his car | after a bomb had been found in his car
@ the Brazilian Caio Ferraz, who resigned in 2022 after a bomb had been found in his car.
~ Which relative of the envoy once nursed people in Sarrat?
= her mother | her mother, a Red Cross nurse
@ because her mother, a Red Cross nurse, had worked in Sarrat in the sixties
~ Via which city did the latecomers travel?
= Addis Ababa
@ Eight days late and by way of Addis Ababa, two representatives of the Front for the Highlands took their seats
~ What is Almaz Terefu's relationship to the political chief of the Front?
= sister-in-law | the sister-in-law of Idris Tamau
@ who is the sister-in-law of Idris Tamau.
~ Which airman did the rebels let go in the swap?
= Joel Mwaba | Captain Joel Mwaba | a pilot, Captain Joel Mwaba
@ In return the Front set free a pilot, Captain Joel Mwaba, whose aircraft had been shot down in February.
~ For how many days are the weapons supposed to be silent from June on?
= 90 days | 90
@ On the table is a truce of 90 days from 1 June
~ How much do the tolls at the frontier bring in every year?
= some 30 million dollars | 30 million dollars | some 30 million dollars a year
@ Still disputed is the customs revenue from the two border crossings, some 30 million dollars a year
~ who told the press that the aid money would remain available until spring
= Arnaud Kessel | a spokesman for the World Bank, Arnaud Kessel
@ The donors have meanwhile agreed to let their pledge stand until March, a spokesman for the World Bank, Arnaud Kessel, said.
! How old is Samuel Odriss?
! Who is the president of Sarrat?
! What is Radio Mountain's annual budget?
! How many people died in the battle of Tessik?
! What type of aircraft was Captain Mwaba flying?
! When was the Front for the Highlands founded?
! how many observers from Ghana were sent to the border in 1997
! In which town was Margit Lindqvist born?
! What is the highest mountain in Switzerland?
! How does a refrigerator work?
! Who directed the film Titanic?
! when do the summer holidays begin in france
