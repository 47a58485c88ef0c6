# Film noir
Film noir, French for "black film", is a label applied to a large group of American crime pictures, most of them shot in black and white between the early 1940s and the late 1950s, that share a pessimistic mood and a preference for shadowy images. The expression was first used of Hollywood productions by the critic Nino Frank in 1946, when French cinemas, cut off from American films during the German occupation, received a flood of them all at once. He and his colleagues were struck by the resemblance between these works and the hard-boiled novels that the publisher Gallimard had begun to issue under the title Série noire. People in the industry did not use the term at the time; they spoke simply of melodramas. It became current in English only in the 1970s.

Scholars have never agreed on what noir is. Some treat it as a genre, others as a style, a cycle or merely a mood, and the boundaries of the list of titles shift accordingly. In 1955 Raymond Borde and Étienne Chaumeton published the first book on the subject, which named five qualities: the films were oneiric, strange, erotic, ambivalent and cruel. Paul Schrader, later the screenwriter of Taxi Driver, argued in an essay of 1972 that the movement was defined by tone and that it passed through three phases, the last of them marked by psychotic action and suicidal impulse. The historian James Naremore, by contrast, suggested that noir belongs to the history of ideas as much as to that of cinema, being a notion projected onto the past.

The look of these pictures owes a great deal to German Expressionism, a movement of the 1920s that distorted sets and lighting in order to convey states of mind. Many of its practitioners fled the rise of Nazism and found work in California, among them Fritz Lang, Robert Siodmak, Otto Preminger and Billy Wilder, though the last two came from the former Austro-Hungarian Empire. Low-key lighting, in which the fill light is reduced so that deep shadows surround the figures, is the hallmark of the style. The stripes cast by Venetian blinds, streets wet with rain, oblique camera angles and wide lenses became familiar devices. John Alton, a cinematographer born in Hungary, explained his methods in a manual called Painting with Light, which appeared in 1949.

The stories came mostly from American fiction. Dashiell Hammett, who had been an operative of the Pinkerton detective agency, published his early tales in the pulp magazine Black Mask; his novel The Maltese Falcon had already been filmed twice when John Huston made it again in 1941, with Humphrey Bogart as the private eye Sam Spade. Raymond Chandler, an oil executive dismissed for drinking during the Depression, created Philip Marlowe, whom Bogart played as well, in The Big Sleep. James M. Cain preferred ordinary people led into murder by lust or greed. Cornell Woolrich, a recluse who lived for decades in hotel rooms with his mother, supplied the plots of more noirs than any other author, including Phantom Lady and Black Angel.

Double Indemnity, directed by Billy Wilder in 1944, is often named as the model of the form. Its hero, an insurance salesman played by Fred MacMurray, conspires with a married woman to kill her husband for the money of his policy, the title being a clause that doubles the payment in case of accidental death. Wilder wrote the script with Chandler, and the two men detested each other. The story is told in flashback by the dying salesman, who dictates a confession into a recording machine. Barbara Stanwyck wore a blonde wig that one executive compared to George Washington's hair. The picture received seven nominations for the Academy Award but won none of them, the prize for best film going to Going My Way, a sentimental comedy about priests.

The most debated character is the femme fatale, a seductive woman who draws the hero to his ruin. Critics have connected her with male anxieties after the Second World War, when soldiers came home to find that women had taken jobs in factories and offices. Rita Hayworth in Gilda, Jane Greer in Out of the Past and Lana Turner in The Postman Always Rings Twice are among her best-known embodiments. Her counterpart is the loyal, domestic woman, who offers a safety that the hero is unable to accept. The men, for their part, are detectives, boxers, drifters or veterans suffering from loss of memory, and they are usually alienated from those around them. Under the Production Code, a set of moral rules enforced by the studios from 1934, wrongdoers had to be punished, which partly explains the gloomy endings.

Money also shaped the style. Many noirs were B movies, made to fill the second half of a double bill, and their producers saved on sets by leaving them in darkness. Detour, directed by Edgar G. Ulmer for the small company PRC, was shot in a matter of weeks with hardly any props and is now admired as a masterpiece of thrift. After the war the availability of lighter cameras encouraged filming in real streets: The Naked City, produced by Mark Hellinger in 1948, used more than a hundred locations in New York, and won Oscars for its photography and its editing. Jules Dassin, its director, was soon blacklisted because of his communist past, and moved to France. There he made Rififi, whose robbery scene lasts about half an hour without dialogue or music.

Orson Welles's Touch of Evil, released in 1958 and opening with a tracking shot of more than three minutes, is commonly regarded as the end of the classic period. Colour, the spread of television and the decline of the studio system had made the old formula obsolete. Later films that take up its themes are called neo-noir. Chinatown, directed by Roman Polanski in 1974 from a script by Robert Towne, sets its tale of corruption amid a struggle for water in Los Angeles. Blade Runner, made by Ridley Scott eight years afterwards, carried the private eye into the science fiction of the future. The style had echoes abroad too, in the British film The Third Man, with its sewers of Vienna and its zither music by Anton Karas, and in Japan, where Akira Kurosawa made Stray Dog in 1949.

? What is film noir French for?
= black film
@ Film noir, French for "black film"

? Who was the first to use the term for Hollywood films?
= Nino Frank | the critic Nino Frank
@ first used of Hollywood productions by the critic Nino Frank

? Why had French cinemas not shown American films?
= the German occupation | cut off from American films during the German occupation
@ cut off from American films during the German occupation

? What did people in the industry call these films?
= melodramas
@ they spoke simply of melodramas

? When did the term become usual in english
= 1970s | the 1970s | only in the 1970s
@ It became current in English only in the 1970s

? In what year did the first book on film noir come out?
= 1955
@ In 1955 Raymond Borde and Étienne Chaumeton published the first book

? How many phases did Schrader distinguish?
= three
@ that it passed through three phases

? According to Schrader, what defined the movement?
= tone
@ the movement was defined by tone

? Who suggested that noir is a notion projected onto the past?
= James Naremore | The historian James Naremore
@ The historian James Naremore, by contrast, suggested

? Why did German Expressionism distort sets and lighting?
= to convey states of mind | in order to convey states of mind | convey states of mind
@ distorted sets and lighting in order to convey states of mind

? From where did Preminger and Wilder come?
= the former Austro-Hungarian Empire | Austro-Hungarian Empire
@ the last two came from the former Austro-Hungarian Empire

? What is the hallmark of the style?
= Low-key lighting
@ Low-key lighting, in which the fill light is reduced

? What was the title of John Alton's manual?
= Painting with Light
@ a manual called Painting with Light

? For which agency had Hammett worked?
= Pinkerton detective agency | the Pinkerton detective agency | Pinkerton
@ who had been an operative of the Pinkerton detective agency

? Who directed the 1941 version of The Maltese Falcon?
= John Huston
@ when John Huston made it again in 1941

? Philip Marlowe was created by whom?
= Raymond Chandler | Chandler
@ Raymond Chandler, an oil executive dismissed for drinking during the Depression, created Philip Marlowe

? What kind of people did James M. Cain write about?
= ordinary people led into murder by lust or greed | ordinary people
@ preferred ordinary people led into murder by lust or greed

? With whom did Cornell Woolrich live?
= his mother | with his mother
@ lived for decades in hotel rooms with his mother

? What is the profession of the hero of Double Indemnity?
= insurance salesman | an insurance salesman
@ an insurance salesman played by Fred MacMurray

? What does the clause called double indemnity do?
= doubles the payment in case of accidental death | doubles the payment
@ a clause that doubles the payment in case of accidental death

? To what was Stanwyck's wig compared?
= George Washington's hair
@ one executive compared to George Washington's hair

? How many Academy Award nominations did Double Indemnity get?
= seven
@ The picture received seven nominations for the Academy Award

? which film got the best film oscar instead
= Going My Way
@ the prize for best film going to Going My Way

? What is a femme fatale?
= a seductive woman who draws the hero to his ruin | seductive woman who draws the hero to his ruin
@ a seductive woman who draws the hero to his ruin

? Which actress was the femme fatale in Out of the Past?
= Jane Greer
@ Jane Greer in Out of the Past

? What had to happen to wrongdoers under the Production Code?
= had to be punished | be punished | punished
@ wrongdoers had to be punished

? Since when did the studios enforce the Production Code?
= 1934 | from 1934
@ enforced by the studios from 1934

? What was the purpose of B movies?
= to fill the second half of a double bill | fill the second half of a double bill
@ made to fill the second half of a double bill

? Who directed Detour?
= Edgar G. Ulmer
@ Detour, directed by Edgar G. Ulmer

? For what did The Naked City win Oscars?
= its photography and its editing | photography and its editing
@ won Oscars for its photography and its editing

? Why was Dassin blacklisted?
= his communist past | because of his communist past
@ was soon blacklisted because of his communist past

? What film is commonly seen as the end of the classic period?
= Touch of Evil | Orson Welles's Touch of Evil
@ Orson Welles's Touch of Evil, released in 1958

? What are later films with noir themes called?
= neo-noir
@ Later films that take up its themes are called neo-noir

? Who composed the zither music of The Third Man?
= Anton Karas
@ its zither music by Anton Karas

~ What reading matter did the Parisian reviewers find the imports to be similar to?
= hard-boiled novels | the hard-boiled novels
@ between these works and the hard-boiled novels

~ What political development drove central European directors to America?
= the rise of Nazism | rise of Nazism
@ Many of its practitioners fled the rise of Nazism

~ Why did an author of detective fiction lose his post in business?
= drinking | for drinking
@ an oil executive dismissed for drinking during the Depression

~ How did the co-writers of the insurance thriller feel about each other?
= detested each other | the two men detested each other
@ the two men detested each other

~ What were wives and daughters doing by the time the troops returned?
= had taken jobs in factories and offices | taken jobs in factories and offices
@ women had taken jobs in factories and offices

~ How did cheap companies economise on scenery?
= by leaving them in darkness | leaving them in darkness
@ saved on sets by leaving them in darkness

~ What technical novelty led crews to leave the studio?
= lighter cameras | the availability of lighter cameras
@ the availability of lighter cameras encouraged filming in real streets

~ What resource is fought over in Polanski's picture?
= water
@ amid a struggle for water in Los Angeles

! Who played the married woman's husband in Double Indemnity?
! What year was Rififi released?
! Who directed Gilda?
! In what year did the Production Code end?
! How many Oscars did Touch of Evil win?
! Why did Hammett leave the Pinkerton agency?
! Who played Sam Spade in the first version of The Maltese Falcon?
! How much did Detour cost?
! Who wrote the script of Blade Runner?
! In what year did Borde and Chaumeton see their first film noir?
! Which director of the list did not flee to California?
