# Six climbers missing on Kyrgyz peak after four days of snow
BISHKEK, August 19 – Helicopters searched the upper slopes of Mount Karatesh in vain on Tuesday for six members of a Slovenian-Polish expedition from whom nothing has been heard since Friday evening, the Kyrgyz emergency ministry said.
The six, who were trying to climb the unscaled north pillar of the 6,748-metre mountain in the eastern Sary-Bulak region, had reported by satellite telephone that they were digging in at about 6,100 metres to wait for the end of a storm. Since then, around 1.8 metres of snow has fallen.
The party is led by Jure Kobal, 47, a mountain guide from the Slovenian town of Bohor who has stood on nine of the world's fourteen highest peaks. With him are his wife, Tina Kobal, the Polish brothers Marek and Olgierd Sowa, the physician Neža Pirc and a local climber, Azamat Toktosunov.
"We have seen a yellow dot, and it may be a tent or it may be nothing," said Colonel Ruslan Beishenov, who commands the search from the town of Tash-Köl. A Mi-8 helicopter had to turn round at 5,400 metres because of the wind, he said.
Two members of the expedition who had stayed behind in the base camp with stomach trouble were flown out on Monday. One of them, the cameraman Borut Zajc, has been helping the rescuers to read the photographs.
The Slovenian foreign ministry said that a team of seven mountain rescuers from Kranj would leave for Bishkek on Wednesday. The cost of the flight, about 42,000 euros, is to be met by the Alpine Association of Slovenia (AAS).

# "He always comes back by the back door": Waiting in Bohor
In the window of the sports shop in the main street of Bohor a candle has been burning since Sunday. The shop belongs to Jure and Tina Kobal, and it is being minded by his mother, Slavka, who is 78 and who sells bootlaces and gas cartridges as if nothing had happened.
"He always comes back by the back door, so I leave it open," she says. In 2009 her son was given up for dead in Pakistan after an avalanche had carried him 300 metres down a gully; he walked into a village eight days later with two broken ribs and a goat.
The Kobals have a daughter of fourteen, Lara, who has been staying with her aunt in Maribor since the middle of July. She has been told everything, says her aunt, Mojca Hren, and has asked for a map.
The plan had been in his head for eleven years, friends say. It was born when Kobal saw a photograph of the pillar, taken by a Soviet geologist in 1974, on the wall of a tea house in Osh.
The mayor, Bernard Lipnik, has had the town's summer festival put off, and the fire brigade has collected some 18,500 euros for the search within three days. A brewery gave the largest single sum, 4,000 euros.
There are critical voices too. Stane Uršič, who taught Kobal to climb and who fell out with him later, says the north pillar is "a wall for people who don't read weather reports", but then he wipes his eyes and asks for that not to be printed, and then he says it may be.

# Dispute over warning as search for climbers is widened
BISHKEK, August 22 – A quarrel broke out on Friday over whether the members of the missing Karatesh expedition had been warned of the storm in time, as the search was widened to the Chinese side of the mountain.
The weather had been forecast correctly by the Innsbruck firm Alpmeteo, which sold the expedition its forecasts, said the firm's owner, the Austrian meteorologist Clemens Raggl. A text message that read "Go down now, 4 days bad" was sent on Thursday, August 14, at 18:32, according to him.
But Borut Zajc, the cameraman who stayed at the base camp, says no such message ever came. The satellite account of the expedition had run out of credit on August 13, he told Slovenian television, and nobody had noticed because calls could still be made from a second telephone.
The Bishkek agency Seven Yurts, which organised the journey and which was to have kept the account filled, denied any fault. Gulnara Asanova, the director of the agency, said that 600 dollars had been paid in on August 11 and that she had the receipt.
On the mountain itself, the rescuers from Kranj found a blue rucksack, a glove and a rope that had been cut clean through at about 5,700 metres. The rucksack belongs to Olgierd Sowa, his sister confirmed from photographs.
"A cut rope is not a bad sign," said the head of the Slovenian rescuers, Matija Rozman. "It means there was somebody who decided something."
China allowed two Kyrgyz helicopters to cross the border for 48 hours. The permission was obtained by the Polish ambassador, Ewa Lisiecka, who is said to have waited six hours in a corridor for it.

# Four found alive in shepherds' hut on Chinese side
BISHKEK, August 25 – Four of the six climbers who had been missing on Mount Karatesh for ten days were found alive on Monday in an empty shepherds' hut in the Chinese region of Xinjiang, thin, frostbitten and, in the words of a rescuer, "angry that nobody had brought coffee".
Jure Kobal, Neža Pirc, Marek Sowa and Azamat Toktosunov were spotted by the crew of a Kyrgyz helicopter at 11:25 after they had laid out the word "SIX" with their bright clothes on a meadow at 3,600 metres. They were flown to Tash-Köl and from there to a military hospital in Bishkek.
Tina Kobal and Olgierd Sowa are dead. They were swept away by an avalanche on the night of August 16, when the ledge with their tent broke off, according to Dr. Pirc, who said that the rope between the two tents had been cut by Mr. Sowa himself so that the others would not be dragged along.
"We owe four lives to one knife," the physician said.
The survivors climbed over the summit ridge in the storm, because the way back was barred, and came down an unknown glacier to the south-east. They had food for two days and made it last for eight; Mr. Toktosunov, a 24-year-old student of forestry, led them to the hut, of which he had heard from his grandfather.
Doctors said that Mr. Kobal would probably lose three toes. Marek Sowa, whose lungs are inflamed, is to remain in hospital for about two weeks, while the others may travel home on Saturday.
The emergency ministry called off the search. The bodies lie in a crevasse zone which can't be reached before next summer, Colonel Beishenov said.

# Magazine: What Azamat knew
The grandfather's name was Kalyk, and he had driven sheep over the Karatesh before there was a border to speak of. In his stories, which his grandson half listened to over a bowl of noodles in the town of Tash-Köl, there was a hut with a door of poplar wood, three hours below a glacier that he called the White Camel.
Azamat Toktosunov had been hired for 25 dollars a day to carry loads to the second camp, and for no more than that. It was Olgierd Sowa who talked the leader into taking him along on the pillar, after he had seen the young man walk up a wall of ice with 30 kilos on his back.
"Olgierd said I climb like a cat that is late for dinner," Azamat says. He speaks of the dead man in the present tense.
On the fifth day of the storm, when Jure Kobal no longer wished to go on, it was the youngest who took over. He tied the three others to himself, and he told them about the poplar door again and again, with all the details he could remember and several which he made up.
The door was there. Behind it, under a plank, lay a tin of tea that had been left, as the custom of the herders demands, for whoever would come next.
In November, the Polish president will pin a medal on him in Warsaw, and a mountaineering school in Kraków has offered to train him as a guide free of charge. He has accepted, on condition that he may sit his forestry exam in Bishkek first.
He has one more plan. Next July he wants to go back with Marek Sowa to look for the dead, and to put a new tin under the plank.
The glacier, which had no name on any map, is to be called the White Camel from now on; the application was made by Neža Pirc.

? How many members of the expedition were missing?
= six
@ in vain on Tuesday for six members of a Slovenian-Polish expedition from whom nothing has been heard since Friday evening
@ Four of the six climbers who had been missing on Mount Karatesh for ten days were found alive on Monday
? Who commands the search from Tash-Köl?
= Ruslan Beishenov | Colonel Ruslan Beishenov
@ said Colonel Ruslan Beishenov, who commands the search from the town of Tash-Köl.
? how high is Mount Karatesh
= 6,748-metre
@ trying to climb the unscaled north pillar of the 6,748-metre mountain in the eastern Sary-Bulak region
? Why did the helicopter have to turn round at 5,400 metres?
= because of the wind | the wind
@ A Mi-8 helicopter had to turn round at 5,400 metres because of the wind, he said.
? Who is to meet the cost of the flight of the Slovenian rescuers?
= the Alpine Association of Slovenia | Alpine Association of Slovenia (AAS)
@ The cost of the flight, about 42,000 euros, is to be met by the Alpine Association of Slovenia (AAS).
? Where was Jure Kobal given up for dead in 2009?
= in Pakistan | Pakistan
@ In 2009 her son was given up for dead in Pakistan after an avalanche had carried him 300 metres down a gully
? Who is Lara Kobal staying with?
= Mojca Hren | her aunt
@ The Kobals have a daughter of fourteen, Lara, who has been staying with her aunt in Maribor since the middle of July.
@ She has been told everything, says her aunt, Mojca Hren, and has asked for a map.
? How much did the fire brigade of Bohor collect for the search?
= some 18,500 euros | 18,500 euros
@ the fire brigade has collected some 18,500 euros for the search within three days.
? Which firm sold the expedition its forecasts?
= Alpmeteo | the Innsbruck firm Alpmeteo
@ The weather had been forecast correctly by the Innsbruck firm Alpmeteo, which sold the expedition its forecasts
? when did the satellite account run out of credit?
= on August 13 | August 13
@ The satellite account of the expedition had run out of credit on August 13, he told Slovenian television
? Who is Gulnara Asanova?
= the director of the agency | director of the agency
@ Gulnara Asanova, the director of the agency, said that 600 dollars had been paid in on August 11 and that she had the receipt.
? Who owns the blue rucksack?
= Olgierd Sowa
@ The rucksack belongs to Olgierd Sowa, his sister confirmed from photographs.
? Where were the four survivors found?
= in an empty shepherds' hut in the Chinese region of Xinjiang | an empty shepherds' hut in the Chinese region of Xinjiang | an empty shepherds' hut | the Chinese region of Xinjiang
@ were found alive on Monday in an empty shepherds' hut in the Chinese region of Xinjiang
? What word did the climbers lay out on the meadow?
= SIX | "SIX" | the word "SIX"
@ after they had laid out the word "SIX" with their bright clothes on a meadow at 3,600 metres.
? How much was Azamat Toktosunov paid for carrying loads?
= 25 dollars a day
@ Azamat Toktosunov had been hired for 25 dollars a day to carry loads to the second camp
? what lay under the plank in the hut?
= a tin of tea | a tin of tea that had been left, as the custom of the herders demands, for whoever would come next
@ Behind it, under a plank, lay a tin of tea that had been left, as the custom of the herders demands, for whoever would come next.
~ Who heads the group of mountaineers?
= Jure Kobal
@ The party is led by Jure Kobal, 47, a mountain guide from the Slovenian town of Bohor
~ Which doctor went along on the climb?
= Neža Pirc | the physician Neža Pirc | Dr. Pirc
@ With him are his wife, Tina Kobal, the Polish brothers Marek and Olgierd Sowa, the physician Neža Pirc and a local climber, Azamat Toktosunov.
@ according to Dr. Pirc, who said that the rope between the two tents had been cut by Mr. Sowa himself
~ which filmmaker avoided the disaster because he was ill
= Borut Zajc | the cameraman Borut Zajc
@ One of them, the cameraman Borut Zajc, has been helping the rescuers to read the photographs.
@ But Borut Zajc, the cameraman who stayed at the base camp, says no such message ever came.
~ Who is looking after the couple's store while they are away?
= Slavka | his mother | his mother, Slavka
@ The shop belongs to Jure and Tina Kobal, and it is being minded by his mother, Slavka
~ What inspired the leader to try this route?
= a photograph of the pillar | a photograph of the pillar, taken by a Soviet geologist in 1974
@ It was born when Kobal saw a photograph of the pillar, taken by a Soviet geologist in 1974, on the wall of a tea house in Osh.
~ Which event did the town hall postpone?
= the town's summer festival | summer festival
@ The mayor, Bernard Lipnik, has had the town's summer festival put off
~ Who was the leader's teacher and no longer gets on with him?
= Stane Uršič
@ Stane Uršič, who taught Kobal to climb and who fell out with him later
~ Which businessman from Tyrol maintains he predicted the blizzard?
= Clemens Raggl | the Austrian meteorologist Clemens Raggl
@ said the firm's owner, the Austrian meteorologist Clemens Raggl.
~ What travel company made the arrangements for the trip?
= Seven Yurts | The Bishkek agency Seven Yurts
@ The Bishkek agency Seven Yurts, which organised the journey and which was to have kept the account filled, denied any fault.
~ For how long did Beijing open its airspace?
= 48 hours | for 48 hours
@ China allowed two Kyrgyz helicopters to cross the border for 48 hours.
~ Whose patience brought about the go-ahead from the neighbouring country?
= Ewa Lisiecka | the Polish ambassador, Ewa Lisiecka
@ The permission was obtained by the Polish ambassador, Ewa Lisiecka, who is said to have waited six hours in a corridor for it.
~ What killed the leader's wife?
= an avalanche
@ They were swept away by an avalanche on the night of August 16, when the ledge with their tent broke off
~ Why did the Pole sever the connection between his shelter and the other one?
= so that the others would not be dragged along
@ the rope between the two tents had been cut by Mr. Sowa himself so that the others would not be dragged along.
~ Why did they cross the top instead of turning round?
= because the way back was barred | the way back was barred
@ The survivors climbed over the summit ridge in the storm, because the way back was barred, and came down an unknown glacier to the south-east.
~ what part of his body will the guide from Slovenia likely have to do without?
= three toes
@ Doctors said that Mr. Kobal would probably lose three toes.
~ In which city is the young porter going to be decorated?
= Warsaw | in Warsaw
@ In November, the Polish president will pin a medal on him in Warsaw
! Who was the first person to climb Mount Karatesh?
! How old is Tina Kobal?
! How many sheep did Kalyk have?
! How much does Alpmeteo charge for its forecasts?
! What is the name of the brewery that gave 4,000 euros?
! Who is the head of the Alpine Association of Slovenia?
! how old was Olgierd Sowa?
! In which year did the Kobals get married?
! What is the deepest lake on earth?
! Which country won the most medals at the 2008 Olympics?
! who wrote The Magic Mountain
! How many bones does a human hand have?
