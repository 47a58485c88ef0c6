# Bronze Age wagon burial discovered beneath Hungarian ring road
BUDAPEST – Archaeologists have come upon the grave of a woman who was buried about 3,600 years ago together with a four-wheeled wagon, two horses and a necklace of 214 amber beads, the Hungarian Institute for Field Archaeology (HIFA) said on Tuesday.
The find was made near the village of Sárkerek in the country's south-western Mélyvölgy county, where a bypass is being built for the town of Tarnahát. It was an excavator driver, Gergely Bodza, who noticed a dark stain in the loam on 8 April and switched off his machine.
"In thirty years I have not seen anything like it, and I do not expect to see it again," said Ilona Kertai, the leader of the excavation. The wood of the wagon has decayed, but its outline was preserved in the soil so clearly that even the spokes could be counted.
The dead woman, who is believed to have been between 35 and 45 years old, lay on her left side with her head to the south. Next to her hand was a dagger of bronze, an object which is otherwise met with almost exclusively in the graves of men.
Work on the road has been halted on a stretch of 400 metres. The builder, Dunapont Zrt., reckons with a delay of at least three months, which according to its spokesman, Tibor Lászai, will cost roughly 90,000 euros a week.
The amber probably comes from the Baltic, more than 900 kilometres away as the crow flies.

# Sárkerek between pride and the traffic jam
In the only shop of Sárkerek one can already buy a chocolate called the Lady's Wagon, but not everybody in the village of 740 inhabitants has acquired a taste for it. For eleven years people here have been waiting for the bypass, which is meant to rid the main street of some 6,000 lorries a day.
"I respect the dead, but my grandchildren cannot cross the road to the playground," said Piroska Vámfalvi, a retired postwoman. In 2022 a boy of nine was run over in front of the school; since then a crossing guard has been paid for out of the church collection.
The mayor, Zoltán Hegyalja, has a foot in both camps. He has proposed that the road should be led over the site on a bridge 70 metres long, under which visitors could look at the grave. The ministry of transport in Budapest has called the idea "charming", which in the opinion of the mayor means no.
The excavator driver, who stopped just in time, has meanwhile become a local celebrity. Gergely Bodza, 28, had attended a course for construction workers only two weeks earlier, at which HIFA staff showed them photographs of what the earth looks like where it has been dug before. "Otherwise I would have taken her for a rubbish pit," he admitted.
At night the site is watched over by two men with dogs, because treasure hunters with metal detectors were caught on the field at Easter. One of them, a dentist from Tarnahát, was fined 400,000 forints.
The local museum, housed in a former synagogue, would like to have the necklace; it lacks, however, an alarm system.

# Analysis: A lady with a dagger
Ever since the first sketches from Sárkerek have been circulating among specialists, one hears a word that prehistorians normally use with caution: sensation. What is so unusual is not the wagon in itself, since some forty of them are known between the Rhine and the Urals, but its combination with a woman, a weapon and amber.
The Danish scholar Professor Henrik Tolstrup, whose book on Bronze Age trade is regarded as the standard work, considers it possible that the woman controlled the crossing over the river Zsel, where the route from the Baltic met that to the Adriatic. "She did not travel with the amber, the amber travelled through her," he says. In that case she would have been something like a customs officer with a retinue.
Others warn against romances. Dr Adél Ruszkai of the University of Pécsvár points out that the bones have not yet been examined genetically and that the sex has been determined from the pelvis alone, a method which goes wrong in about one case out of twenty. She also recalls the so-called Prince of Lenta, who was celebrated for decades until it emerged in 2014 that he had been two people.
Certainty is expected from three laboratories. In Vienna the strontium in the teeth is to be measured, which reveals where a person grew up; the horses are being examined in Toulouse; and in Kiel the remains of a drink are being analysed which were found in a clay jug. Kertai suspects that it was mead.
Results are not to be expected before November. Until then the lady will lie in a cold chamber at minus 18 degrees.

# "I talked to her while I was brushing": a visit to Ilona Kertai
The most famous archaeologist in Hungary lives in a caravan. Ilona Kertai, 58, has parked it so close to the trench at Sárkerek that she can see the white tent over the grave from her bunk, and at five in the morning, before the heat comes, she is already on her knees.
She was born in the mining town of Borsóbánya, where her father looked for coal and occasionally brought home a fossil in his lunch box. She wanted to become a dancer, but broke her ankle at 17 and, out of boredom, read a book about Troy in hospital. "It was lent to me by the night nurse, and I still owe it to her," she says.
The lady, as everybody calls her here, was uncovered in 23 days. "I talked to her while I was brushing," says Kertai. "I told her about the lorries." The team consists of 14 people, among them nine students, who are paid by the road builder, because the law obliges anyone who builds to bear the costs of the rescue excavation.
What upsets her is a rumour that appeared on the internet in May, according to which a gold diadem was taken from the grave and made to vanish. It was spread by Kornél Bíró, a writer of popular books about the origin of the Hungarians. "There was no gold, not a crumb," says Kertai; every step was recorded by three cameras. Bíró has refused to withdraw the assertion.
After Sárkerek she means to retire, for the third time. Her husband, a vet in Szeged, has stopped believing it; it was he, incidentally, who recognised from the worn teeth that both the horses were mares.

# The amber lady was a stranger
BUDAPEST – The woman from the wagon grave of Sárkerek did not come from Hungary. As the Hungarian Institute for Field Archaeology announced on Wednesday, the examination of her teeth has shown that she spent her childhood on the shores of the Baltic, most probably in what is now Lithuania, and moved south when she was about 16.
The genetic analysis also removed the last doubts about her sex. "I am glad to have been wrong to be cautious," commented Adél Ruszkai, the scholar who had called for restraint in the spring.
The drink in the jug turned out to be neither mead nor wine, but a kind of beer brewed from millet and seasoned with meadowsweet. A brewery in Tarnahát has already secured the recipe and intends to bring out 5,000 bottles before Christmas.
The dispute over the road, too, has been resolved. The minister of transport, Vilmos Aradszky, has decided that the bypass will be shifted 120 metres to the east, for which parliament has granted an extra 3.1 million euros. The bridge proposed by the mayor was dropped on grounds of cost. The first lorries are to roll along the new route in two years' time, nine months later than originally planned.
The necklace and the dagger will be shown from 1 March in the National Gallery of Antiquities in Budapest, before they are transferred permanently to the museum in Tarnahát, whose new alarm system is being donated by the insurer Bástya. The skeleton is to be reburied, as the residents of Sárkerek had requested in a petition with 512 signatures.
Lithuania's ambassador, Rasa Gintvilaite, has offered to send a handful of earth from the dunes for the occasion.

? Where was the find made?
= near the village of Sárkerek in the country's south-western Mélyvölgy county | near the village of Sárkerek | the village of Sárkerek | Sárkerek
@ The find was made near the village of Sárkerek in the country's south-western Mélyvölgy county
? Who is the leader of the excavation?
= Ilona Kertai
@ said Ilona Kertai, the leader of the excavation
? How many amber beads does the necklace have?
= 214 | 214 amber beads
@ together with a four-wheeled wagon, two horses and a necklace of 214 amber beads
? Who is the spokesman of Dunapont?
= Tibor Lászai
@ The builder, Dunapont Zrt., reckons with a delay of at least three months, which according to its spokesman, Tibor Lászai, will cost roughly 90,000 euros a week.
? how many lorries a day drive through the main street of Sárkerek
= some 6,000 | 6,000 | some 6,000 lorries
@ the bypass, which is meant to rid the main street of some 6,000 lorries a day
? How long is the bridge that Zoltán Hegyalja proposed?
= 70 metres | 70 metres long
@ He has proposed that the road should be led over the site on a bridge 70 metres long
? In which city is the strontium in the teeth to be measured?
= Vienna | In Vienna
@ In Vienna the strontium in the teeth is to be measured
? Who was celebrated for decades until it emerged that he had been two people?
= the so-called Prince of Lenta | Prince of Lenta
@ She also recalls the so-called Prince of Lenta, who was celebrated for decades until it emerged in 2014 that he had been two people.
? Where was Ilona Kertai born?
= the mining town of Borsóbánya | in the mining town of Borsóbánya | Borsóbánya
@ She was born in the mining town of Borsóbánya
? in how many days was the lady uncovered
= 23 days | 23 | in 23 days
@ The lady, as everybody calls her here, was uncovered in 23 days.
? What was the beer in the jug seasoned with?
= meadowsweet
@ a kind of beer brewed from millet and seasoned with meadowsweet
? When will the necklace first be shown in Budapest?
= from 1 March | 1 March
@ The necklace and the dagger will be shown from 1 March in the National Gallery of Antiquities in Budapest
~ Who was operating the digger when the Bronze Age grave turned up?
= Gergely Bodza
@ It was an excavator driver, Gergely Bodza, who noticed a dark stain in the loam on 8 April and switched off his machine.
@ The excavator driver, who stopped just in time, has meanwhile become a local celebrity. Gergely Bodza, 28,
~ What made Bodza stop his machine?
= a dark stain in the loam | a dark stain
@ It was an excavator driver, Gergely Bodza, who noticed a dark stain in the loam on 8 April and switched off his machine.
~ How old do the diggers think the woman was when she died?
= between 35 and 45 years old | between 35 and 45
@ The dead woman, who is believed to have been between 35 and 45 years old
~ Which of the grave goods is normally found only with men?
= a dagger of bronze | dagger | a dagger
@ Next to her hand was a dagger of bronze, an object which is otherwise met with almost exclusively in the graves of men.
~ What does the hold-up cost Dunapont every seven days?
= roughly 90,000 euros | 90,000 euros | roughly 90,000 euros a week
@ which according to its spokesman, Tibor Lászai, will cost roughly 90,000 euros a week
~ For how long have the villagers hoped to get the bypass?
= eleven years | For eleven years
@ For eleven years people here have been waiting for the bypass
~ Which pensioner complains that the kids can't get over to the swings?
= Piroska Vámfalvi
@ "I respect the dead, but my grandchildren cannot cross the road to the playground," said Piroska Vámfalvi, a retired postwoman.
~ Who pays for the crossing guard in Sárkerek?
= the church collection | out of the church collection
@ since then a crossing guard has been paid for out of the church collection
~ what did budapest officials say about hegyalja's bridge
= "charming" | charming
@ The ministry of transport in Budapest has called the idea "charming", which in the opinion of the mayor means no.
~ What would Bodza have believed he was looking at if nobody had trained him?
= a rubbish pit | rubbish pit
@ "Otherwise I would have taken her for a rubbish pit," he admitted.
~ What is the job of the plunderer who was punished?
= a dentist | dentist | a dentist from Tarnahát
@ One of them, a dentist from Tarnahát, was fined 400,000 forints.
~ What was Tarnahát's museum originally used as?
= synagogue | a former synagogue
@ The local museum, housed in a former synagogue, would like to have the necklace
~ What does the local museum need before it could keep the beads safely?
= an alarm system | alarm system
@ it lacks, however, an alarm system
~ Which river does Tolstrup think the woman may have ruled the ford of?
= the river Zsel | Zsel
@ considers it possible that the woman controlled the crossing over the river Zsel
~ How frequently does judging the sex by the hip bones fail, according to Ruszkai?
= in about one case out of twenty | about one case out of twenty | one case out of twenty
@ the sex has been determined from the pelvis alone, a method which goes wrong in about one case out of twenty
~ where are scientists looking into the animals buried with the lady
= in Toulouse | Toulouse
@ the horses are being examined in Toulouse
~ who did kertai get the troy book from
= the night nurse | night nurse
@ "It was lent to me by the night nurse, and I still owe it to her," she says.
~ Why must the road company pay the students' wages?
= because the law obliges anyone who builds to bear the costs of the rescue excavation | the law obliges anyone who builds to bear the costs of the rescue excavation
@ nine students, who are paid by the road builder, because the law obliges anyone who builds to bear the costs of the rescue excavation
~ Which author alleged that treasure had been stolen from the tomb?
= Kornél Bíró
@ according to which a gold diadem was taken from the grave and made to vanish. It was spread by Kornél Bíró, a writer of popular books about the origin of the Hungarians.
~ In which present-day country did the buried traveller probably grow up?
= Lithuania | what is now Lithuania
@ she spent her childhood on the shores of the Baltic, most probably in what is now Lithuania
~ How far will Aradszky have the bypass moved?
= 120 metres | 120 metres to the east
@ has decided that the bypass will be shifted 120 metres to the east
~ who signed off extra cash for the altered route?
= parliament
@ for which parliament has granted an extra 3.1 million euros
! How old is Professor Henrik Tolstrup?
! What is the name of the boy who was run over in 2022?
! How much will a bottle of the millet beer cost?
! How many wagons have been found in Denmark?
! when was the village of sárkerek founded
! What fine did Kornél Bíró have to pay?
! Who was the father of the buried woman
! Who is the director of the National Gallery of Antiquities?
! What is the capital of Australia?
! How many players are there in a volleyball team?
! who invented the telephone
! when does the next iphone come out
