# Five players of Slavia Brodek suspended after doping raid
BRODEK – Five players of the Czech first-division club Slavia Brodek were provisionally suspended on Wednesday after police and inspectors of the national anti-doping agency had searched the team's training camp at a mountain hotel.
The raid took place at dawn on Tuesday in Horní Javorná, a ski resort in the Beskid mountains where the club was preparing for the second half of the season. In a locked minibar investigators found 43 ampoules of a substance which stimulates the production of red blood cells.
Captain Marek Dolanský, goalkeeper Tomáš Hruzek and the Senegalese striker Ibrahima Sarr are among those suspended. The names of the two others were withheld because they are under 18.
The ampoules were labelled as vitamin B12, said Alena Procházková-Malá, the public prosecutor in charge of the case. She is investigating the club's doctor, Vilém Štrob, on suspicion of endangering health and of breaking the law on medicines.
Dr. Štrob, 57, was questioned for six hours and released. According to his lawyer, Otakar Benda, he did not know what the ampoules contained, since they had been delivered by a sponsor.
The Football League Association (FLA) postponed Saturday's match against Union Vltavín. Slavia Brodek, founded in 1911 by brewery workers, lies in second place, three points behind the leader.
The club's owner, the property developer Radim Kessler, flew back from Dubai on Tuesday night. "If anybody in my house has cheated, he will leave it by the window," he told reporters at the airport.
The tip that led to the raid came from a chambermaid, who found used needles in a wastepaper basket on February 3 and informed her brother, a policeman.

# A small-town dream and its hangover
Nobody in Brodek, a town of 19,000 on the upper Rusava, can remember when the scarf was last taken off the statue of St. Florian. It was hung there by fans on the evening of May 28 two years ago, when Slavia won the cup for the first time in its history by beating a club with ten times its budget.
On Thursday somebody took it down. Jarmila Vondrová, who keeps a haberdashery opposite and who has knitted some 1,200 scarves in the club's colours of green and white, saw it lying in the fountain. "I left it there," she says. "Let it wash."
The rise of Slavia began in 2017, when Radim Kessler bought the indebted third-division side for a single koruna. He built a stadium with 8,500 seats, gave it the name of his mother, Božena, and hired a coach nobody knew, the Slovene Andrej Kopitnik.
Kopitnik's teams ran. They covered on average nine kilometres more per match than their opponents, a figure that was put down to altitude tents, beetroot juice and the legendary morning climbs to the chapel of Hradisko.
Now people ask what else was in the juice. At the Golden Sickle, the pub where the supporters' club has met since 1934, the talk is of Filip Marčan, a midfielder who collapsed during training in August 2022 and has not played since. At that time the club spoke of a virus.
His mother, Ludmila Marčanová, a teacher at the primary school, received a visit from the prosecutor on Friday. She would not say what they had talked about, only that she had kept her son's blood tests in a biscuit tin.
Mayor Zdeněk Pátek has more earthly worries. The town guaranteed a loan of 62 million koruna for the stadium, and if the club is relegated it will have to find between four and five million a year. "That is our kindergarten," he says.

# Interview: "I was told it was for my knee"
For three weeks he said nothing. Now Ibrahima Sarr, 24, receives us in the kitchen of his rented flat above a bakery in Brodek, together with his lawyer, Hana Riedlová, and a pot of very sweet tea.
He does not deny that he was given injections. There were eleven of them, he says, the first on November 14, always on a Monday and always in the room of the physiotherapist, Lubor Čech. "I was told it was for my knee. I had pain in the knee. I said thank you."
The doctor was never present, Sarr claims. Čech kept the ampoules in a blue cool bag with a sticker of a cartoon mole, and he referred to the treatment as "the spa".
Who paid for the spa? Sarr says that he once heard the physiotherapist complain on the telephone that "the Austrian" wanted his money. By this, Riedlová explains, a dealer from Linz was meant, who is known to the police there and whose name she would not give us.
The striker came to Europe at the age of 16, when he was discovered on a beach in Mbour-Ndiaye by a scout of the Belgian club Sporting Aalkerke. He sends about a third of his salary home to his grandmother, who brought him up and who has built a house of two storeys with it.
A ban of four years would end his career, he believes. His lawyer hopes for a reduction to 18 months, because Sarr was the first player to speak to the investigators and because he handed over his telephone without being asked.
Has anyone from the club been in touch? Only the kit man, old Mr. Souček, who brought him a dumpling stew on Sunday. From Captain Dolanský, who was best man at his wedding, he has not heard a word.
On the window sill stands the cup winner's medal. "I ask myself whether it is mine," Sarr says. "If somebody tells me it is not, I will carry it back on foot."

# Physiotherapist admits buying blood drug, clears club doctor
OSTRAVICE, March 27 – The physiotherapist of Slavia Brodek has admitted that he obtained a banned blood-boosting drug for players of the football club, and has said that the team doctor knew nothing about it, the prosecutor's office in Ostravice announced on Monday.
Lubor Čech, who had been in custody since March 9, made a statement that takes up 31 pages, said prosecutor Alena Procházková-Malá. He named a total of 14 players, of whom six have since moved to other clubs, two of them in Poland.
According to the statement, the drug was bought from Gernot Waldhauser, an Austrian former cyclist who was himself banned for life in 2008. Waldhauser was arrested on Thursday at a motorway service area near Linz with 300 ampoules in the spare wheel of his camper van.
Čech said that he had received the money, at least 1.4 million koruna over two years, in envelopes from the club's sporting director, Bohumil Ferenc. Ferenc, who played 37 times for the national team, has denied this and called his former colleague "a drowning man who grabs at every leg".
The National Anti-Doping Agency (NADA) has since examined frozen samples from the cup final, and three of them contained traces of the drug, its director, Ivana Sklenářová, said. A decision on whether the title will be withdrawn is expected by the middle of May.
Coach Andrej Kopitnik resigned on Sunday. He said that he had asked no questions when his players ran faster, "and for a coach that is a sin as well".
Dr. Vilém Štrob, against whom the proceedings were dropped on Friday, does not intend to return to football. He will take over a country practice in his native village of Lhota pod Skalou.
Vitacore, the maker of food supplements whose labels were found on the ampoules, stressed that they had been forged. It ended its sponsorship, worth 9 million koruna a season, on March 15.

# Slavia Brodek lose cup and 24 points, owner appeals to Lausanne
PRAGUE, May 18 – Slavia Brodek have been stripped of the cup they won two years ago and will be docked 24 points, the disciplinary panel of the Football League Association decided on Thursday. The club drop from fourth to last place and are all but certain to be relegated.
The panel, chaired by the former constitutional judge Miloslav Trnka, also imposed a fine of 15 million koruna. "What was practised here was not the weakness of individuals but a system with a timetable," Trnka said when he read out the verdict, which is 66 pages long.
Sporting director Bohumil Ferenc was banned from football for life and Lubor Čech for ten years. Captain Marek Dolanský, who has admitted nothing, was suspended for four years, goalkeeper Tomáš Hruzek for two.
Ibrahima Sarr got away with 15 months, since his testimony had been "of decisive value". The two players under 18 were acquitted: they had been given injections of salt water, presumably because the physiotherapist wanted to keep the real drug for the regulars.
Owner Radim Kessler announced that he would appeal to the Court of Arbitration for Sport in Lausanne. He has 21 days to do so. Without the club, he said, he would also give up a plan to build 240 flats beside the stadium.
The cup will not be passed on to the beaten finalist, Dynamo Třebovany, whose chairwoman, Renata Olšová, said that her club did not wish to "win a match in a courtroom". The year will remain blank in the list of winners.
Filip Marčan, the midfielder who collapsed in 2022, is suing the club for 7.5 million koruna. An expert report by the cardiologist Kamil Rous of the Hálkov university hospital concluded that the damage to his heart was "with high probability" due to thickened blood.
In Brodek about 600 people gathered in front of the town hall on Thursday evening, not to protest but to sign up for a new club. It is to be called FC Rusava, will start in the lowest league and belongs to its members, each of whom pays 500 koruna.

? Where did the raid on the training camp take place?
= Horní Javorná, a ski resort in the Beskid mountains | Horní Javorná | in Horní Javorná
@ The raid took place at dawn on Tuesday in Horní Javorná, a ski resort in the Beskid mountains where the club was preparing for the second half of the season.
? How many ampoules were found in the minibar?
= 43 | 43 ampoules
@ In a locked minibar investigators found 43 ampoules of a substance which stimulates the production of red blood cells.
? Who is Vilém Štrob?
= the club's doctor
@ She is investigating the club's doctor, Vilém Štrob, on suspicion of endangering health and of breaking the law on medicines.
? Who founded the club in 1911?
= brewery workers | by brewery workers
@ Slavia Brodek, founded in 1911 by brewery workers, lies in second place, three points behind the leader.
? Why were the names of two of the suspended players withheld?
= because they are under 18 | they are under 18
@ The names of the two others were withheld because they are under 18.
? how many people live in brodek
= 19,000
@ Nobody in Brodek, a town of 19,000 on the upper Rusava, can remember when the scarf was last taken off the statue of St. Florian.
? how much did kessler pay for the club
= a single koruna | for a single koruna
@ The rise of Slavia began in 2017, when Radim Kessler bought the indebted third-division side for a single koruna.
? Which pub has the supporters' club met at since 1934?
= the Golden Sickle | Golden Sickle
@ At the Golden Sickle, the pub where the supporters' club has met since 1934, the talk is of Filip Marčan
? Where did Ludmila Marčanová keep her son's blood tests?
= a biscuit tin | in a biscuit tin
@ She would not say what they had talked about, only that she had kept her son's blood tests in a biscuit tin.
? How many injections was Sarr given?
= eleven | eleven of them
@ He does not deny that he was given injections. There were eleven of them, he says, the first on November 14, always on a Monday
? Who is Ibrahima Sarr's lawyer?
= Hana Riedlová | Riedlová
@ Now Ibrahima Sarr, 24, receives us in the kitchen of his rented flat above a bakery in Brodek, together with his lawyer, Hana Riedlová, and a pot of very sweet tea.
? From whom was the drug bought, according to Čech's statement?
= Gernot Waldhauser | Waldhauser
@ According to the statement, the drug was bought from Gernot Waldhauser, an Austrian former cyclist who was himself banned for life in 2008.
? when did the coach resign
= on Sunday | Sunday
@ Coach Andrej Kopitnik resigned on Sunday.
? Who chairs the disciplinary panel of the FLA?
= Miloslav Trnka | the former constitutional judge Miloslav Trnka | Trnka
@ The panel, chaired by the former constitutional judge Miloslav Trnka, also imposed a fine of 15 million koruna.
? How long was the goalkeeper Tomáš Hruzek suspended for?
= two | for two
@ Captain Marek Dolanský, who has admitted nothing, was suspended for four years, goalkeeper Tomáš Hruzek for two.
? What will the new club be called?
= FC Rusava
@ It is to be called FC Rusava, will start in the lowest league and belongs to its members, each of whom pays 500 koruna.
~ Who gave the authorities the hint that set off the search?
= a chambermaid | chambermaid
@ The tip that led to the raid came from a chambermaid, who found used needles in a wastepaper basket on February 3 and informed her brother, a policeman.
~ Which woman is leading the criminal inquiry?
= Alena Procházková-Malá
@ The ampoules were labelled as vitamin B12, said Alena Procházková-Malá, the public prosecutor in charge of the case.
@ made a statement that takes up 31 pages, said prosecutor Alena Procházková-Malá
~ What were the little glass bottles pretending to hold?
= vitamin B12
@ The ampoules were labelled as vitamin B12, said Alena Procházková-Malá, the public prosecutor in charge of the case.
~ From where did the proprietor hurry home
= Dubai | from Dubai
@ The club's owner, the property developer Radim Kessler, flew back from Dubai on Tuesday night.
~ Who sells sewing things across from the saint's monument?
= Jarmila Vondrová
@ Jarmila Vondrová, who keeps a haberdashery opposite and who has knitted some 1,200 scarves in the club's colours of green and white, saw it lying in the fountain.
~ After whom is the ground named?
= his mother, Božena | Božena | his mother
@ He built a stadium with 8,500 seats, gave it the name of his mother, Božena, and hired a coach nobody knew
~ What illness did the team blame when its young man broke down in 2022?
= a virus | virus
@ At that time the club spoke of a virus.
~ how much could it cost the municipality every year if the side goes down
= between four and five million | four and five million
@ The town guaranteed a loan of 62 million koruna for the stadium, and if the club is relegated it will have to find between four and five million a year.
~ what nickname did the masseur use for the jabs?
= the spa
@ Čech kept the ampoules in a blue cool bag with a sticker of a cartoon mole, and he referred to the treatment as "the spa".
~ Who raised the African forward when he was a child?
= his grandmother | grandmother
@ He sends about a third of his salary home to his grandmother, who brought him up and who has built a house of two storeys with it.
~ Which of the Senegalese's friends at the side stood beside him when he got married?
= Captain Dolanský | Dolanský
@ From Captain Dolanský, who was best man at his wedding, he has not heard a word.
~ Where was the ex-racing cyclist caught?
= at a motorway service area near Linz | a motorway service area near Linz | near Linz
@ Waldhauser was arrested on Thursday at a motorway service area near Linz with 300 ampoules in the spare wheel of his camper van.
~ Who is alleged to have handed over the cash?
= Bohumil Ferenc | the club's sporting director, Bohumil Ferenc | Ferenc
@ Čech said that he had received the money, at least 1.4 million koruna over two years, in envelopes from the club's sporting director, Bohumil Ferenc.
~ What is the cleared medic going to do next?
= take over a country practice in his native village of Lhota pod Skalou | He will take over a country practice in his native village of Lhota pod Skalou | take over a country practice
@ He will take over a country practice in his native village of Lhota pod Skalou.
~ Who won't get the trophy although they came second?
= Dynamo Třebovany | the beaten finalist, Dynamo Třebovany
@ The cup will not be passed on to the beaten finalist, Dynamo Třebovany, whose chairwoman, Renata Olšová, said that her club did not wish to "win a match in a courtroom".
~ Which heart specialist thinks the sick midfielder was harmed by the stuff?
= Kamil Rous | the cardiologist Kamil Rous
@ An expert report by the cardiologist Kamil Rous of the Hálkov university hospital concluded that the damage to his heart was "with high probability" due to thickened blood.
! how old is radim kessler
! What was the score in the cup final?
! How many goals did Ibrahima Sarr score this season?
! How long was Lubor Čech sentenced to prison?
! Which Polish clubs did the two players move to?
! Who will succeed Andrej Kopitnik as coach of Slavia Brodek?
! who owns union vltavín
! What is the name of the chambermaid's brother?
! Which country won the first football World Cup?
! How many strings does a violin have?
! When did the Titanic sink?
! What do koalas eat?
