# Stadium roof collapses under snow in Poland before cup match
WARSAW – Part of the roof of a football stadium in eastern Poland collapsed under the weight of snow on Saturday, less than two hours before a cup match for which more than 18,000 tickets had been sold. Six people were killed and 23 injured, all of them stewards, cleaners or vendors, police said.
The western stand of the Arena Kamionka in the city of Dobrzyca, the capital of the eastern Nadbor region, gave way at 4.10 pm. Steel girders each weighing up to nine tonnes fell onto rows in which supporters would have been seated soon afterwards.
"We were lucky in our misfortune," said Zbigniew Horak, the commander of the regional fire brigade, who led the search for buried people with the help of four dogs. Two girls who had been selling scarves were dug out alive after three hours.
The visiting team, Stal Wierzbin, was warming up on the pitch when its goalkeeper, Kacper Dolny, noticed that the floodlights were swaying. He shouted to the others to run, and all of them got away unhurt.
The stadium was built in 2011 for 94 million euros and belongs to the city. Its roof had last been checked in November by the engineering firm Statikon, which found nothing wrong, according to Mayor Jolanta Rewers.
About 45 centimetres of wet snow had fallen on the city since Thursday. The groundsmen had asked for the match to be called off, two of them told the radio station Radio Bug, but the Cup Committee of the football federation insisted that it should be played.
A spokesman for the federation, Wojciech Mraz, would neither confirm nor deny this. President of the Republic Stefan Galewski cancelled a visit to Vilnius and will travel to Dobrzyca on Sunday.

# Federation pressed for kick-off despite snow, e-mails show
DOBRZYCA – The groundsman had no fewer than three reasons for wanting to put off the match, and he wrote them all down. "Snow on the roof, ice on the stairs, and the west stand is making noises," Henryk Sadowy wrote in an e-mail at 9.32 on Saturday morning, which the Nadbor Courier has obtained.
The answer came eleven minutes later. "The TV window cannot be moved," wrote Beata Kolasa, the secretary of the Cup Committee, who recommended that salt be spread on the stairs and the stand be kept under observation.
At stake was a contract with the channel Sport Plus Two, worth 3.2 million euros a season, under which the federation must pay a fine if a match is broadcast on another day. How high the fine would have been is not known.
Mr. Sadowy, who has looked after the pitch since the stadium was opened, then climbed onto the roof himself with five colleagues, all of them with shovels. They had cleared about a fifth of it when the federation's delegate at the stadium, Ireneusz Kot, ordered them down because the pictures of the cameras were to be tested.
One of the five, the apprentice Filip Warga, 19, was on the inner stairs when the girders fell. He was buried on Wednesday in his home village of Łużek, and the coffin was carried by players of the club for which he had played as a boy.
The federation's president, Marek Zaborny, said at a news conference in Warsaw that nobody had told him about the e-mails. He has placed Ms. Kolasa on leave, though he spoke of "a protective measure".
The club Bug Dobrzyca, a second-division side that rents the stadium for 21 home games a year, has announced that it will take legal action against the federation. Its chairwoman, the timber merchant Alina Perz, said that she no longer cared who won what.

# Analysis: Why the roof fell
Every roof is a compromise between the money one has and the snow one expects. For the Arena Kamionka, the designers reckoned with 120 kilos of snow per square metre, which was in keeping with the standard of the time; since 2014, the standard has demanded 160.
On the day of the collapse, it was about 135, according to the weather institute in Lublin. That would not have sufficed to bring the roof down, says Urszula Banach, who holds the chair of steel construction at the Technical University of Kraków, because every building has reserves.
The reserve, in this case, had been hung full. In 2020, two video walls and a set of loudspeakers weighing 14 tonnes altogether were attached to the western stand, although they had not been foreseen in the plans.
Who calculated whether the roof would bear them? The city says that this was the task of Statikon, which was asked for an expert opinion for 8,500 euros. Statikon, a family firm in Białystok with twelve employees, says that it was only asked about the brackets.
"In other words, somebody checked the nail and nobody the wall," says Ms. Banach, who has been appointed as an expert by the prosecution.
There is something else. On photographs that she has been shown, the bolts at the foot of the third girder are covered with rust, which she attributes to a blocked gutter; had the gutter been cleaned, a job of half an hour, the roof might still be standing.
Similar roofs were put up in four other Polish cities by the same designers, the Italian office Studio Ferrabosco. Two of the four, in Ostrzewo and Górka, were closed on Monday as a precaution.

# The scarf sellers
Oliwia and Maja Rusin have never seen a whole football match. The twins, who are 17, sell scarves, flags and hats outside and inside the Arena Kamionka for an uncle, get a tenth of the takings and go home at kick-off, because their mother, a bus driver, will not let them stay.
On that Saturday, they had set up their table under the west stand to keep out of the snow. "First it creaked like a bed," says Oliwia. "Then Maja pulled me under the table, because that's what they say you should do in an earthquake film."
The table was made of oak and belonged to their late grandfather, a cobbler. It held up a piece of concrete as large as a door for three hours and five minutes, until a dog of the fire brigade, a Belgian shepherd called Fuga, began to scratch at the snow.
They had passed the time by singing, says Maja, mostly Christmas carols, and by counting the takings, which came to 412 zlotys. On their left they heard a man's voice for a while, and later they no longer heard it.
It was the voice of Jerzy Olech, 58, a steward who had been a miner in Silesia until his pit was shut down. Oliwia's foot was crushed and had to be amputated; Maja escaped with bruises and has not slept in her own bed since.
The supporters of Stal Wierzbin, who are not known for their gentleness, have collected 70,000 zlotys for the twins. They brought the money in a beer keg.
What does one do with so much money? "A table," says Maja. "We want to have the table mended."

# Court sends two to prison over Dobrzyca stadium collapse
DOBRZYCA – Almost three years after the roof of the Arena Kamionka came down, the regional court in Dobrzyca on Friday sentenced two men to prison and acquitted three other defendants.
Ireneusz Kot, 61, who as the delegate of the football federation had ordered the groundsmen down from the roof, was given two and a half years. Konrad Lisak, the owner of the engineering firm Statikon, received four years for having signed a report on a roof that, as the court found, none of his people had climbed.
"The defendant Lisak inspected the roof with binoculars from the car park," the presiding judge, Danuta Witek, said in giving her reasons. Mr. Lisak, who had pleaded not guilty, hid his face behind a folder.
Among those acquitted was Beata Kolasa, the former secretary of the Cup Committee. Her e-mail had been heartless, the judge said, but not a crime.
The prosecutor, Adam Niedziela, who had asked for six years for Mr. Lisak, intends to appeal. The city of Dobrzyca, which was not in the dock, has meanwhile paid damages of about 1.9 million euros to 31 victims and relatives.
The families had mixed feelings. "I wanted to hear the word sorry, and I heard paragraphs," said Grażyna Warga, whose son Filip was the youngest of the seven who died; the seventh, a cook, had succumbed to her injuries in the spring after the accident.
The stadium will be torn down in June. In its place the city wants to lay out an open ground with 6,000 seats and without a roof, which is to be named after the groundsman Henryk Sadowy, who retired last year and has asked them not to.

? When did the western stand give way?
= 4.10 pm | at 4.10 pm
@ The western stand of the Arena Kamionka in the city of Dobrzyca, the capital of the eastern Nadbor region, gave way at 4.10 pm.
? How many tickets had been sold for the cup match?
= more than 18,000 | 18,000 | more than 18,000 tickets
@ a cup match for which more than 18,000 tickets had been sold.
? Who is Zbigniew Horak?
= the commander of the regional fire brigade | commander of the regional fire brigade
@ said Zbigniew Horak, the commander of the regional fire brigade
? How much did it cost to build the stadium?
= 94 million euros | for 94 million euros
@ The stadium was built in 2011 for 94 million euros and belongs to the city.
? Who ordered the groundsmen down from the roof?
= Ireneusz Kot | the federation's delegate at the stadium, Ireneusz Kot
@ when the federation's delegate at the stadium, Ireneusz Kot, ordered them down
@ Ireneusz Kot, 61, who as the delegate of the football federation had ordered the groundsmen down from the roof, was given two and a half years.
? Where was Filip Warga buried?
= in his home village of Łużek | his home village of Łużek | Łużek
@ He was buried on Wednesday in his home village of Łużek
? Who is the president of the football federation?
= Marek Zaborny
@ The federation's president, Marek Zaborny, said at a news conference in Warsaw
? how many employees does Statikon have
= twelve | twelve employees
@ Statikon, a family firm in Białystok with twelve employees, says that it was only asked about the brackets.
? Which office designed the roof of the Arena Kamionka?
= Studio Ferrabosco | the Italian office Studio Ferrabosco
@ Similar roofs were put up in four other Polish cities by the same designers, the Italian office Studio Ferrabosco.
? What is the dog of the fire brigade called?
= Fuga | a Belgian shepherd called Fuga
@ until a dog of the fire brigade, a Belgian shepherd called Fuga, began to scratch at the snow.
? How long was the sentence of Konrad Lisak?
= four years
@ Konrad Lisak, the owner of the engineering firm Statikon, received four years
? when will the stadium be torn down
= in June | June
@ The stadium will be torn down in June.
~ Which footballer saw the lamps wobbling?
= Kacper Dolny | its goalkeeper, Kacper Dolny
@ The visiting team, Stal Wierzbin, was warming up on the pitch when its goalkeeper, Kacper Dolny, noticed that the floodlights were swaying.
~ how deep was the snow that came down on the city from Thursday on?
= About 45 centimetres | 45 centimetres
@ About 45 centimetres of wet snow had fallen on the city since Thursday.
~ Which head of state called off a trip to Lithuania?
= Stefan Galewski | President of the Republic Stefan Galewski
@ President of the Republic Stefan Galewski cancelled a visit to Vilnius and will travel to Dobrzyca on Sunday.
~ Who spoke to the press for the football federation and kept his answer open?
= Wojciech Mraz
@ A spokesman for the federation, Wojciech Mraz, would neither confirm nor deny this.
~ who is the owner of the arena
= the city
@ The stadium was built in 2011 for 94 million euros and belongs to the city.
~ What did Beata Kolasa advise putting on the steps?
= salt
@ wrote Beata Kolasa, the secretary of the Cup Committee, who recommended that salt be spread on the stairs
~ Which broadcaster had bought the rights to the cup games?
= Sport Plus Two | the channel Sport Plus Two
@ At stake was a contract with the channel Sport Plus Two, worth 3.2 million euros a season
~ how much of the roof had been shovelled free
= about a fifth of it | about a fifth | a fifth
@ They had cleared about a fifth of it when the federation's delegate at the stadium, Ireneusz Kot, ordered them down
~ Why did the delegate want the shovellers off the roof?
= because the pictures of the cameras were to be tested | the pictures of the cameras were to be tested
@ ordered them down because the pictures of the cameras were to be tested.
~ Which team plays its home matches in the arena as a tenant?
= Bug Dobrzyca | The club Bug Dobrzyca
@ The club Bug Dobrzyca, a second-division side that rents the stadium for 21 home games a year
~ What trade is the head of the second-division side in?
= the timber merchant | timber merchant
@ Its chairwoman, the timber merchant Alina Perz, said that she no longer cared who won what.
~ What load per square metre must roofs be able to carry under the newer rules?
= 160
@ the designers reckoned with 120 kilos of snow per square metre, which was in keeping with the standard of the time; since 2014, the standard has demanded 160.
~ What extra weight was fixed to the stand in 2020?
= two video walls and a set of loudspeakers weighing 14 tonnes altogether | two video walls and a set of loudspeakers | 14 tonnes altogether | 14 tonnes
@ In 2020, two video walls and a set of loudspeakers weighing 14 tonnes altogether were attached to the western stand
~ Which professor is advising the prosecutors on the steelwork?
= Urszula Banach | Ms. Banach
@ says Urszula Banach, who holds the chair of steel construction at the Technical University of Kraków
@ says Ms. Banach, who has been appointed as an expert by the prosecution.
~ What does the expert blame for the rusty bolts?
= a blocked gutter | blocked gutter
@ the bolts at the foot of the third girder are covered with rust, which she attributes to a blocked gutter
~ In which towns were stadiums of the same type shut to be on the safe side?
= in Ostrzewo and Górka | Ostrzewo and Górka
@ Two of the four, in Ostrzewo and Górka, were closed on Monday as a precaution.
~ what does the mother of the Rusin girls do for a living
= a bus driver | bus driver
@ because their mother, a bus driver, will not let them stay.
~ What did the buried sisters do to keep themselves busy?
= singing | by singing | by counting the takings | counting the takings
@ They had passed the time by singing, says Maja, mostly Christmas carols, and by counting the takings, which came to 412 zlotys.
~ Who had worked down a pit before he became a steward?
= Jerzy Olech
@ It was the voice of Jerzy Olech, 58, a steward who had been a miner in Silesia until his pit was shut down.
~ What container did the fans of Stal Wierzbin deliver their gift in?
= a beer keg | in a beer keg | beer keg
@ They brought the money in a beer keg.
~ From what place did the engineer look over the roof, according to the court?
= the car park | from the car park | car park
@ "The defendant Lisak inspected the roof with binoculars from the car park," the presiding judge, Danuta Witek, said
~ Which lawyer for the state is going to challenge the verdict?
= Adam Niedziela | The prosecutor, Adam Niedziela
@ The prosecutor, Adam Niedziela, who had asked for six years for Mr. Lisak, intends to appeal.
! How old is Henryk Sadowy?
! What was the score of the last match between Bug Dobrzyca and Stal Wierzbin?
! who coaches stal wierzbin
! How much would the fine for a postponed broadcast have been?
! what will the new open ground cost
! What is the name of the twins' uncle?
! When was the stadium in Ostrzewo built?
! Who defended Ireneusz Kot in court?
! What is the tallest mountain in Africa?
! who invented the telephone
! how many cups are in a litre
! When does the tax year end in Britain?
