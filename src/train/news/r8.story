# Hillside slides onto mining village in eastern Turkey, 22 missing
ANKARA – A hillside undermined by an open-cast gold mine slid onto a village in eastern Turkey on Saturday evening, burying 17 houses and a school bus depot. Rescuers had recovered eight bodies by midday on Sunday, and 22 people were unaccounted for.
The landslide, which was some 350 metres wide, came down on Yukarı Çamlık, a village of about 1,100 people in the eastern Karadağ province, at 7.15 pm, when most families were having dinner, said the provincial governor, Nevzat Ergüder.
More than 600 rescuers, among them miners from the coalfields on the Black Sea, are searching for survivors. They were joined on Sunday by a team from Greece with listening devices and by 30 volunteers of the mountaineering club Zirve.
Witnesses reported that cracks as wide as a hand had opened in the ground on Thursday. The mine's operator, Altınova Mining (AM), nevertheless went on blasting until Saturday noon, according to the village head, Hatice Korkmaz, who said that she had telephoned the company four times.
"Our instruments gave no cause for concern," said Altınova's spokeswoman, Pelin Sağlam. She put the disaster down to the rain, which had been "without precedent".
The state weather service, however, recorded only 31 millimetres for the whole week, a quantity that is not unusual for the season. Interior Minister Cemal Atasoy, who visited the site by helicopter, promised that "nothing will remain under the earth".
The mine was opened in 2015 and produces around five tonnes of gold a year. In 2019, a smaller slide at the same pit killed an excavator driver.

# The imam who counted
YUKARI ÇAMLIK – When the dust had cleared so far that one could see one's own hand, Yusuf Baltacı did what he has done every evening for 20 years: he counted. The imam of Yukarı Çamlık knows who comes to prayer and who has an excuse, and on Saturday evening he went from door to door, where there still were doors, with a child's chalk, and put a number on each.
By midnight he knew that 30 people were absent. The authorities spoke of 80 at the time, and of twelve in the morning; it was the imam's number that proved right.
On the strength of his list, the diggers concentrated on the lower lane, where the Demirel family had been celebrating an engagement. The bride, Elif Demirel, a 24-year-old dental nurse, was pulled out on Sunday at dawn, after ten hours, from beneath a carpet loom; her fiancé did not survive.
The loom had been bought by her grandmother in 1961 for two sheep. It is made of walnut, and the rescuers, who had to saw through one of its beams, apologised to the old lady.
The men who reached her came from Zonguldak. "Coal miners don't ask for a plan," said their leader, Kadir Usta, a foreman with 28 years underground. "They listen to where it creaks."
In the tea house, which remained intact, there hangs a letter from 2018. In it, 214 villagers ask the Ministry of the Environment to stop the enlargement of the pit. The answer, dated nine months later, is pinned beside it: the request, it says, has been filed under the wrong form.

# Analysis: How a mountain was made steep
A slope of loose rock is stable, as a rule of thumb, up to an angle of 37 degrees. In the plans with which Altınova Mining obtained its licence, the northern wall of the pit above Yukarı Çamlık had 35; on the last satellite picture before the landslide, it has 52.
What lies between the two numbers is gold. By making the wall steeper, the company was able to reach a vein that runs beneath the village's former pasture without buying more land, which would have cost some 9 million lira, reckons Derya Aksu, a geologist at the technical university in Trabzon.
In her view, the rain was no more than the last drop. She draws attention to the explosives, of which about 40 per cent more were used in the last three months than before, as can be seen from the delivery notes that the opposition newspaper Yeni Gün has published.
The inspection of mines is the task of the Mining Directorate (MD) in Ankara, which employs 62 inspectors for more than 7,000 pits. The one in charge of Karadağ, who retired last summer, has had no successor.
His final report, of 11 June, contains the sentence "The wall should be watched." It was marked as read by the head of the directorate, Orhan Tezcan, who is a cousin of Altınova's founder, Metin Tezcan.
The directorate rejects any suggestion of favouritism and has threatened to sue. The two, it says, have not spoken since a dispute over an inheritance in the nineties.
That Turkey produces gold at all in such quantities is a recent development. The output rose from two tonnes in 2001 to over 40, and the country still imports many times that amount, mostly from Switzerland, for its jewellers.

# Compensation offer splits Yukarı Çamlık
KARADAĞ – Five weeks after the landslide that cost 27 lives, the survivors are living in containers on a football field, and they are at loggerheads. The bone of contention is a sheet of paper with two paragraphs.
In the first, Altınova Mining promises every family that has lost a relative 4 million lira. In the second, whoever signs undertakes not to take the company to court and "not to disparage it in any form".
So far 14 families have signed, and twelve refuse to do so. Brothers have stopped greeting each other, says the village head, Hatice Korkmaz, who herself has lost an aunt and calls the paper "a muzzle with a banknote on it".
The lawyer Selin Arıkan, who came from Izmir to represent the twelve free of charge, considers the second paragraph void. "You cannot sell a criminal complaint," she said, adding that a case of this kind in Soma had taken seven years.
For Ramazan Demirel, the father of the rescued bride, that is too long. He has signed, he says, because his son needs a new kidney and the operation has to be paid for before the winter.
Company head Metin Tezcan, who has not been seen in the village, let it be known through a law firm that the offer stands until the end of the month. The bank Anadolu Kredi has meanwhile stopped a loan of 75 million euros to the firm.
Three managers of the mine have been in custody since last week. One of them, the blasting engineer Volkan Şimşek, is said to have told the prosecutor that he had asked for the work to be halted and had been "laughed at over the radio".

# A new village, and a tree for each of the dead
KARADAĞ – On a plateau seven kilometres west of the place where Yukarı Çamlık stood, the keys to 140 new houses were handed over on Saturday, a year to the day after the landslide. They were built by the state housing agency for about 620 million lira, a third of which was paid by Altınova Mining under pressure from the courts.
Every house has a garden and a stable. What it does not have, say the women, is a lane: the houses stand in rows, 30 metres apart, and one can no longer talk from window to window.
The new place is to be called Yeni Çamlık, though many say only "up there". Along the road, pupils have planted 27 walnut trees, one for each of the dead, and the imam, Yusuf Baltacı, has numbered them with chalk.
The pit is still. A court in Erzurum revoked the mining licence in March, and the company, which has changed its name to Doğu Metals, has lodged a complaint against this with the Council of State.
The trial of Metin Tezcan and six others will begin in October. The founder, who was arrested at the airport in Istanbul in January when he was about to board a plane for Dubai, faces up to 15 years in prison.
Orhan Tezcan resigned as head of the Mining Directorate for reasons of health; he has been followed by Gülay Sönmez, an engineer who has announced that the number of inspectors will be doubled by 2027.
Elif Demirel has had the loom repaired. The first carpet, on which she has been working since the spring, shows a green hill, and she has no plans to sell it.

? How wide was the landslide?
= some 350 metres | some 350 metres wide | 350 metres
@ The landslide, which was some 350 metres wide, came down on Yukarı Çamlık
? Who is the governor of the province?
= Nevzat Ergüder | the provincial governor, Nevzat Ergüder
@ said the provincial governor, Nevzat Ergüder.
? when was the mine opened
= 2015 | in 2015
@ The mine was opened in 2015 and produces around five tonnes of gold a year.
? which mountaineering club sent volunteers
= Zirve | the mountaineering club Zirve
@ by 30 volunteers of the mountaineering club Zirve.
? Who is Kadir Usta?
= a foreman with 28 years underground | their leader | a foreman
@ said their leader, Kadir Usta, a foreman with 28 years underground.
? What is the loom made of?
= walnut
@ It is made of walnut, and the rescuers, who had to saw through one of its beams
? How many inspectors does the Mining Directorate employ?
= 62 | 62 inspectors
@ the Mining Directorate (MD) in Ankara, which employs 62 inspectors for more than 7,000 pits.
? From where does Turkey mostly import its gold?
= Switzerland | from Switzerland | mostly from Switzerland
@ the country still imports many times that amount, mostly from Switzerland, for its jewellers.
? How much does Altınova promise every family that has lost a relative?
= 4 million lira
@ Altınova Mining promises every family that has lost a relative 4 million lira.
? Which bank stopped a loan to the firm?
= Anadolu Kredi | The bank Anadolu Kredi
@ The bank Anadolu Kredi has meanwhile stopped a loan of 75 million euros to the firm.
? What has Altınova Mining changed its name to?
= Doğu Metals
@ the company, which has changed its name to Doğu Metals, has lodged a complaint against this with the Council of State.
? when does the trial of Metin Tezcan begin
= in October | October
@ The trial of Metin Tezcan and six others will begin in October.
~ how many homes were swallowed up by the earth
= 17 | 17 houses
@ burying 17 houses and a school bus depot.
~ What did people notice in the ground two days before the slide?
= cracks as wide as a hand | cracks
@ Witnesses reported that cracks as wide as a hand had opened in the ground on Thursday.
~ Which country lent rescuers equipped to hear the buried?
= Greece
@ They were joined on Sunday by a team from Greece with listening devices
~ Who claims to have phoned the mine operator four times?
= Hatice Korkmaz | the village head, Hatice Korkmaz
@ according to the village head, Hatice Korkmaz, who said that she had telephoned the company four times.
~ who speaks for Altınova
= Pelin Sağlam | Altınova's spokeswoman, Pelin Sağlam
@ said Altınova's spokeswoman, Pelin Sağlam.
~ What caused the disaster, if you believe the gold firm?
= the rain | rain
@ She put the disaster down to the rain, which had been "without precedent".
~ Which minister flew in to have a look at the buried village?
= Cemal Atasoy | Interior Minister Cemal Atasoy
@ Interior Minister Cemal Atasoy, who visited the site by helicopter, promised that "nothing will remain under the earth".
~ Who lost his life at the pit in 2019?
= an excavator driver | excavator driver
@ In 2019, a smaller slide at the same pit killed an excavator driver.
~ Whose tally of the missing turned out to be correct?
= the imam's | Yusuf Baltacı | the imam
@ it was the imam's number that proved right.
@ Yusuf Baltacı did what he has done every evening for 20 years: he counted.
~ What was going on at the Demirels' when the hill came down?
= an engagement | had been celebrating an engagement | celebrating an engagement
@ where the Demirel family had been celebrating an engagement.
~ what does Elif Demirel work as
= a 24-year-old dental nurse | dental nurse
@ The bride, Elif Demirel, a 24-year-old dental nurse, was pulled out on Sunday at dawn
~ What did the grandmother pay for the loom?
= two sheep | for two sheep
@ The loom had been bought by her grandmother in 1961 for two sheep.
~ where were the rescuers from who got to the bride
= Zonguldak | from Zonguldak
@ The men who reached her came from Zonguldak.
~ On what grounds did the ministry turn away the residents' petition?
= filed under the wrong form | the request, it says, has been filed under the wrong form | has been filed under the wrong form
@ The answer, dated nine months later, is pinned beside it: the request, it says, has been filed under the wrong form.
~ How steep was the pit's wall in reality before it gave way?
= 52 | it has 52
@ the northern wall of the pit above Yukarı Çamlık had 35; on the last satellite picture before the landslide, it has 52.
~ Which scientist regards the wet weather as merely the final straw?
= Derya Aksu
@ reckons Derya Aksu, a geologist at the technical university in Trabzon.
~ Which paper made the explosives paperwork public?
= Yeni Gün | the opposition newspaper Yeni Gün
@ as can be seen from the delivery notes that the opposition newspaper Yeni Gün has published.
~ How is Orhan Tezcan related to the man who set up Altınova?
= a cousin | cousin | a cousin of Altınova's founder, Metin Tezcan
@ the head of the directorate, Orhan Tezcan, who is a cousin of Altınova's founder, Metin Tezcan.
~ Which attorney takes no fee from the families who refuse?
= Selin Arıkan | The lawyer Selin Arıkan
@ The lawyer Selin Arıkan, who came from Izmir to represent the twelve free of charge, considers the second paragraph void.
~ Why did Ramazan Demirel accept the company's money?
= because his son needs a new kidney and the operation has to be paid for before the winter | because his son needs a new kidney | his son needs a new kidney
@ He has signed, he says, because his son needs a new kidney and the operation has to be paid for before the winter.
~ Which expert on explosives says his warnings were mocked?
= Volkan Şimşek | the blasting engineer Volkan Şimşek
@ One of them, the blasting engineer Volkan Şimşek, is said to have told the prosecutor that he had asked for the work to be halted and had been "laughed at over the radio".
~ Where did the police catch the boss of the gold firm?
= at the airport in Istanbul | the airport in Istanbul | Istanbul
@ The founder, who was arrested at the airport in Istanbul in January when he was about to board a plane for Dubai
! What was the name of Elif Demirel's fiancé?
! how old is metin tezcan
! Who was the inspector in charge of Karadağ before he retired?
! How many people died in the Soma case?
! how much gold did the mine produce in 2016
! What salary does Gülay Sönmez receive?
! Who leads the team from Greece?
! When did Hatice Korkmaz become village head?
! what is the capital of Canada
! How many legs does a spider have?
! who painted Guernica
! Which gas do plants take in from the air?
