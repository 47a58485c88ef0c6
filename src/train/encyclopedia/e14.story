# Hip hop music
Hip hop is a genre of popular music that came into being in the Bronx, a borough of New York City, during the 1970s among young African Americans, Puerto Ricans and immigrants from the Caribbean. It consists of a strongly marked, repetitive beat, often assembled from fragments of older records, over which words are spoken in rhythm and rhyme, an activity known as rapping or MCing. The music is one part of a wider culture, commonly said to have four elements, the others being DJing, break dancing and graffiti. Keith Wiggins, called Cowboy, is sometimes given credit for the name, which he used in teasing a friend who had joined the army, imitating the cadence of marching soldiers. By 2017 it had overtaken rock, together with rhythm and blues, as the most consumed music in the United States.

The birth of the form is customarily dated to 11 August 1973, when Clive Campbell, a sixteen-year-old born in Jamaica and known as DJ Kool Herc, provided music for a back-to-school party that his sister Cindy gave in the recreation room of their apartment building at 1520 Sedgwick Avenue. Girls paid twenty-five cents to get in and boys fifty. Herc had noticed that dancers became most excited during the break, the passage in which the singing stops and the drums continue alone. By using two copies of the same record on two turntables he could extend it at will, a technique that he called the merry-go-round. Like the sound-system men of Kingston he also spoke through a microphone, greeting friends and urging on the crowd, a task he soon left to Coke La Rock.

Two other disc jockeys of the borough refined his methods. Joseph Saddler, who took the name Grandmaster Flash and had studied electronics at a vocational school, marked his discs with crayon so as to find the beginning of a passage by sight, and fitted his mixer with a switch that let him hear one record in his headphones while another was playing. His young associate Grand Wizzard Theodore discovered scratching about 1975, according to his own account, when he held a disc still with his hand because his mother was scolding him for the noise. Afrika Bambaataa, once a leader of the Black Spades gang, founded the Zulu Nation to turn youths from violence and played everything from funk to the German group Kraftwerk. The blackout of July 1977, when shops were looted, is said to have furnished many beginners with equipment.

Rap was thought impossible to record until Sylvia Robinson, a former singer who ran a small label in New Jersey, gathered three unknowns as the Sugarhill Gang. "Rapper's Delight", issued in September 1979, lasts almost fifteen minutes in its full version and was built on the bass line of "Good Times" by Chic, whose members threatened to sue and were given credit as authors. Many of its verses had been borrowed from Grandmaster Caz, who received nothing. Kurtis Blow became in the same year the first rapper to sign with a major company. In 1982 "The Message", by Grandmaster Flash and the Furious Five, although Flash himself had no hand in it, replaced boasting with a picture of life in the ghetto, and Bambaataa's "Planet Rock" made the Roland TR-808 drum machine famous.

The middle of the 1980s brought a harder style. Run-DMC, three young men from the borough of Queens who wore black hats and Adidas shoes without laces, were the first rap group to have a gold album, and their version of "Walk This Way", made with Aerosmith in 1986, put rap on MTV. It was proposed by Rick Rubin, who had founded the Def Jam label in his student room at New York University and was joined there by Russell Simmons. The label also released the Beastie Boys, whose Licensed to Ill was the first rap album to head the American charts, and Public Enemy, led by Chuck D, who called rap the television of black America. Rakim, a saxophonist in his youth, introduced internal rhymes and phrases that ran across the bar. Salt-N-Pepa proved that women could sell millions.

On the West Coast rappers described gangs and the police in blunt language. Ice-T's "6 in the Mornin'" was an early instance, and in 1988 N.W.A, from Compton in southern California, produced Straight Outta Compton, one song of which moved an official of the FBI to write a letter of protest to the record company. Dr. Dre, a member of the group, left it over money and created G-funk, with slow grooves and whining synthesizers, on The Chronic of 1992, which presented the young Snoop Dogg. A feud between the coasts ended in the murder of its two chief figures: Tupac Shakur was shot in Las Vegas in September 1996 after a boxing match, and Christopher Wallace, called the Notorious B.I.G., was killed in Los Angeles six months later. Nobody was charged in the first case until 2023.

Sampling, the reuse of recorded sounds, was transformed by machines such as the E-mu SP-1200 and the Akai MPC, and producers like the Bomb Squad piled up dozens of fragments in one track. A lawsuit put an end to that freedom. In 1991 the Irish singer Gilbert O'Sullivan sued Biz Markie for using his song "Alone Again (Naturally)" without leave, and the judge, who began his opinion with the words "Thou shalt not steal", ordered the album withdrawn. From then on samples had to be cleared and paid for, which made dense collage too expensive. De La Soul's 3 Feet High and Rising, which contains more than sixty of them, could not be offered by streaming services until March 2023. Others, among them Timbaland and the Neptunes, preferred to construct beats from keyboards.

In the new century the centre moved to the South, above all to Atlanta, home of OutKast, whose double album Speakerboxxx/The Love Below won the Grammy for album of the year in 2004. Trap, named after a slang word for a house where drugs are sold, is marked by rattling hi-hats and deep 808 bass. Eminem, a white rapper from Detroit discovered by Dr. Dre, sold more records in the United States than any other artist of the decade. Jay-Z, who as a youth sold crack in Brooklyn, is reckoned the first billionaire of the genre, and Kendrick Lamar, from Compton, received in 2018 the Pulitzer Prize for DAMN., the first time that it went to a work outside classical music and jazz. Local schools flourish abroad, from MC Solaar in France, born in Senegal, to grime, which arose in East London around 2002.

? In which borough did hip hop come into being?
= the Bronx | Bronx
@ came into being in the Bronx, a borough of New York City

? What is speaking words in rhythm and rhyme known as?
= rapping or MCing | rapping
@ an activity known as rapping or MCing

? What are the other three elements of the culture?
= DJing, break dancing and graffiti
@ the others being DJing, break dancing and graffiti

? By what year had hip hop overtaken rock?
= 2017
@ By 2017 it had overtaken rock

? Who gave the party at Sedgwick Avenue?
= his sister Cindy | Cindy
@ a back-to-school party that his sister Cindy gave

? In which country was Kool Herc born?
= Jamaica
@ a sixteen-year-old born in Jamaica and known as DJ Kool Herc

? how much did boys pay to get in
= fifty | fifty cents
@ Girls paid twenty-five cents to get in and boys fifty

? What is the break?
= the passage in which the singing stops and the drums continue alone
@ the passage in which the singing stops and the drums continue alone

? What did Herc call his technique?
= merry-go-round | the merry-go-round
@ a technique that he called the merry-go-round

? To whom did Herc leave the microphone?
= Coke La Rock
@ a task he soon left to Coke La Rock

? What is Grandmaster Flash's real name?
= Joseph Saddler
@ Joseph Saddler, who took the name Grandmaster Flash

? With what did Flash mark his records?
= crayon
@ marked his discs with crayon

? What did Grand Wizzard Theodore discover?
= scratching
@ His young associate Grand Wizzard Theodore discovered scratching

? Why did Bambaataa found the Zulu Nation?
= to turn youths from violence | turn youths from violence
@ founded the Zulu Nation to turn youths from violence

? Of which gang was Bambaataa a leader?
= Black Spades | the Black Spades
@ once a leader of the Black Spades gang

? Who put together the Sugarhill Gang?
= Sylvia Robinson
@ until Sylvia Robinson, a former singer who ran a small label

? How long is the full version of "Rapper's Delight"?
= almost fifteen minutes
@ lasts almost fifteen minutes in its full version

? Whose bass line is used in "Rapper's Delight"?
= Chic | "Good Times" by Chic
@ the bass line of "Good Times" by Chic

? What did Grandmaster Caz get for his verses?
= nothing
@ borrowed from Grandmaster Caz, who received nothing

? Who was the first rapper with a contract at a major company?
= Kurtis Blow
@ Kurtis Blow became in the same year the first rapper to sign

? Which drum machine became famous through "Planet Rock"?
= Roland TR-808 | the Roland TR-808
@ made the Roland TR-808 drum machine famous

? What kind of hats did Run-DMC wear?
= black | black hats
@ who wore black hats and Adidas shoes without laces

? With which band was "Walk This Way" made?
= Aerosmith
@ made with Aerosmith in 1986

? Where did Rick Rubin found Def Jam?
= in his student room at New York University | his student room at New York University
@ in his student room at New York University

? What did Chuck D call rap?
= the television of black America | television of black America
@ who called rap the television of black America

? What was the first rap album to top the American charts?
= Licensed to Ill
@ Licensed to Ill was the first rap album to head the American charts

? What instrument did Rakim play in his youth?
= saxophonist
@ Rakim, a saxophonist in his youth

? When did N.W.A produce Straight Outta Compton?
= 1988
@ in 1988 N.W.A, from Compton in southern California

? Why did Dr. Dre leave N.W.A?
= over money | money
@ Dr. Dre, a member of the group, left it over money

? Where was Tupac Shakur shot?
= Las Vegas | in Las Vegas
@ Tupac Shakur was shot in Las Vegas

? How was Christopher Wallace known?
= the Notorious B.I.G. | Notorious B.I.G.
@ Christopher Wallace, called the Notorious B.I.G.

? What is sampling?
= the reuse of recorded sounds | reuse of recorded sounds
@ Sampling, the reuse of recorded sounds

? With what words did the judge begin?
= Thou shalt not steal
@ began his opinion with the words "Thou shalt not steal"

? Who was sued by Gilbert O'Sullivan?
= Biz Markie
@ sued Biz Markie for using his song

? After what is trap named?
= a slang word for a house where drugs are sold | slang word for a house where drugs are sold
@ named after a slang word for a house where drugs are sold

? In which city was OutKast at home?
= Atlanta
@ above all to Atlanta, home of OutKast

? Which prize was given to DAMN.?
= Pulitzer Prize | the Pulitzer Prize
@ received in 2018 the Pulitzer Prize for DAMN.

? Grime arose where?
= East London | in East London
@ to grime, which arose in East London

~ What sound of military drill lies behind the designation of the genre?
= the cadence of marching soldiers | cadence of marching soldiers
@ imitating the cadence of marching soldiers

~ What parental rebuke led to the finding of a new effect?
= his mother was scolding him for the noise | scolding him for the noise
@ because his mother was scolding him for the noise

~ What calamity let poor novices get hold of gear?
= The blackout of July 1977 | blackout | the blackout
@ The blackout of July 1977, when shops were looted

~ What typical topic of lyrics gave way to social realism?
= boasting
@ replaced boasting with a picture of life in the ghetto

~ How did a federal officer react to a track he disliked?
= write a letter of protest to the record company | write a letter of protest
@ to write a letter of protest to the record company

~ What financial effect did the court ruling have on elaborate montage?
= too expensive | made dense collage too expensive
@ which made dense collage too expensive

~ In what illegal trade was a future magnate engaged as a teenager?
= sold crack | sold crack in Brooklyn
@ who as a youth sold crack in Brooklyn

~ From which African land does a French star originate?
= Senegal
@ from MC Solaar in France, born in Senegal

! Who shot Christopher Wallace?
! In what year did Coke La Rock make his first record?
! How old was Cindy Campbell at the party?
! How many copies did "The Message" sell?
! How much did Chic receive from Sugarhill?
! Who founded the Beastie Boys?
! Which official of the FBI was a member of N.W.A?
! How much did Biz Markie pay O'Sullivan?
! What did Kraftwerk think of "Planet Rock"?
! In which year did Salt-N-Pepa split up?
! Who was the second billionaire of hip hop?
