# Jazz
Jazz is a kind of music that was created by African Americans in the southern United States around the beginning of the twentieth century. It joins European harmony and instruments with rhythms, call-and-response patterns and inflections of pitch that go back to West Africa. Its most characteristic features are improvisation, in which players invent melodies on the spot over a given sequence of chords, and swing, an uneven division of the beat that resists exact notation. The origin of the name is obscure: it appears in print in 1912 in a newspaper of Los Angeles, where it described a baseball pitch that wobbled, and seems to have meant energy or spirit. Only about three years later, in Chicago, was it attached to music. Early spellings included "jass" and "jas".

New Orleans, a port with a mixed population of French, Spanish, African and Anglo-American descent, is generally called the birthplace of jazz. Until the 1840s slaves had been allowed to gather there on Sundays in Congo Square to drum and dance. Brass bands accompanied funerals, playing slow hymns on the way to the cemetery and lively marches on the return. Two older styles fed the new one: ragtime, a syncopated piano music whose greatest composer was Scott Joplin, and the blues, with its twelve-bar form and flattened notes. Buddy Bolden, a cornet player renowned for his volume, led the most admired band in the city from about 1895, but he was committed to an asylum in 1907 and never recorded. Jelly Roll Morton, a Creole pianist who boasted of having invented jazz himself, was the first to write its arrangements down.

The first jazz record was made not by the pioneers but by five white musicians, the Original Dixieland Jass Band, who entered the studio of the Victor company in New York on 26 February 1917. Their "Livery Stable Blues", with its imitations of farmyard animals, sold beyond all expectation. In the same year the navy had Storyville, the red-light district of New Orleans, closed down, and many players moved north, as did hundreds of thousands of other black southerners in search of factory work. Chicago became the new centre. There King Oliver's Creole Jazz Band, playing at Lincoln Gardens, was joined in 1922 by a young second cornettist, Louis Armstrong, who had learned to play in a home for waifs after firing a pistol on New Year's Eve.

Armstrong transformed jazz from a music of ensembles into an art of soloists. The recordings that he made with his Hot Five and Hot Seven between 1925 and 1928 are still studied for the logic and daring of their improvisations; "West End Blues" opens with an unaccompanied cadenza that astonished other trumpeters. He also popularised scat singing, the use of nonsense syllables in place of words, which according to legend he hit upon when he dropped the sheet of lyrics during a session. Bix Beiderbecke, a self-taught cornettist from Davenport in Iowa, offered a cooler, more lyrical alternative, but drank himself to death at twenty-eight. Bessie Smith, nicknamed the Empress of the Blues, was for a time the best-paid black entertainer in the country. She died in 1937 after a motor accident in Mississippi.

From about 1935 until the end of the Second World War big bands of some fifteen players supplied the dance music of America. Fletcher Henderson had worked out the pattern, in which the brass and the reeds answer each other in written riffs while a single player improvises in between. Benny Goodman, a clarinettist from a poor immigrant family of Chicago, bought Henderson's arrangements and set off a craze with his broadcast from the Palomar Ballroom in Los Angeles in August 1935. His concert at Carnegie Hall in 1938, for which he brought black and white musicians together on the stage, gave jazz a new respectability. Count Basie's orchestra came from Kansas City. Duke Ellington, who led his band for half a century, wrote more than a thousand pieces, many of them tailored to the personal sound of individual members.

In the early 1940s a group of young players, tired of commercial routine, met after hours at Minton's Playhouse in Harlem and developed bebop. It was faster and more complex than swing, meant for listening rather than dancing, and was performed by small combos. Its leading spirits were the alto saxophonist Charlie Parker, known as Bird, the trumpeter Dizzy Gillespie and the pianist Thelonious Monk; the drummer Kenny Clarke shifted the steady pulse from the bass drum to the cymbal. A strike called by the musicians' union, which forbade recording from August 1942, meant that the beginnings of the style were hardly documented. Many older men disliked it, and Armstrong compared it to Chinese music. Parker, addicted to heroin since his teens, died in 1955 at thirty-four; the doctor who examined him estimated his age at over fifty.

Miles Davis, who had come to New York ostensibly to study at the Juilliard School, stood at the head of several later changes. His nonet of 1949 inaugurated cool jazz, marked by soft colours and unhurried tempos, which found a following in California. Ten years later he recorded Kind of Blue with a sextet that included John Coltrane and Bill Evans; it is based on scales, or modes, instead of rapid chord changes, and has become the best-selling of all jazz albums. Hard bop, a reaction to the cool manner led by Art Blakey and Horace Silver, drew on gospel and rhythm and blues. In 1959 too, Ornette Coleman, whose alto saxophone was made of white plastic, abandoned chords altogether at the Five Spot, and the title of his 1961 album, Free Jazz, gave a name to the movement.

Towards 1970 Davis once more surprised his followers by adopting electric instruments and rock rhythms on Bitches Brew, a double album that sold half a million copies within a year. Fusion, as the blend was called, was carried on by his former sidemen in groups such as Weather Report and the Mahavishnu Orchestra. Latin American styles were absorbed as well: Gillespie had worked with the Cuban drummer Chano Pozo in the forties, and in 1964 the saxophonist Stan Getz turned "The Girl from Ipanema", a bossa nova by Antônio Carlos Jobim, into a worldwide hit. In Europe the guitarist Django Reinhardt, two of whose fingers had been crippled by a fire in his caravan, showed that the music could take root elsewhere. Wynton Marsalis became in 1997 the first jazz musician to receive the Pulitzer Prize for music.

? Who created jazz?
= African Americans
@ created by African Americans in the southern United States

? What is swing?
= an uneven division of the beat | uneven division of the beat | an uneven division of the beat that resists exact notation
@ an uneven division of the beat that resists exact notation

? What did the word jazz describe in the Los Angeles newspaper?
= a baseball pitch that wobbled | baseball pitch | a baseball pitch
@ it described a baseball pitch that wobbled

? In which city was the word first attached to music?
= Chicago
@ three years later, in Chicago, was it attached to music

? What city is called the birthplace of jazz?
= New Orleans
@ New Orleans, a port with a mixed population

? where did slaves gather on sundays
= Congo Square | in Congo Square
@ to gather there on Sundays in Congo Square

? What did the brass bands play on the way to the cemetery?
= slow hymns
@ playing slow hymns on the way to the cemetery

? What instrument did Buddy Bolden play?
= cornet
@ Buddy Bolden, a cornet player renowned for his volume

? Who was the greatest composer of ragtime?
= Scott Joplin
@ whose greatest composer was Scott Joplin

? What happened to Bolden in 1907?
= committed to an asylum | he was committed to an asylum | was committed to an asylum
@ he was committed to an asylum in 1907

? Who made the first jazz record?
= Original Dixieland Jass Band | the Original Dixieland Jass Band | five white musicians
@ by five white musicians, the Original Dixieland Jass Band

? What does "Livery Stable Blues" imitate?
= farmyard animals
@ with its imitations of farmyard animals

? Who had Storyville closed?
= the navy | navy
@ In the same year the navy had Storyville

? Whom did Armstrong join in Chicago in 1922?
= King Oliver's Creole Jazz Band
@ There King Oliver's Creole Jazz Band

? Where did Louis Armstrong learn to play?
= a home for waifs | home for waifs | in a home for waifs
@ had learned to play in a home for waifs

? How does "West End Blues" open?
= with an unaccompanied cadenza | an unaccompanied cadenza | unaccompanied cadenza
@ opens with an unaccompanied cadenza

? What is scat singing?
= the use of nonsense syllables in place of words | use of nonsense syllables in place of words
@ the use of nonsense syllables in place of words

? What was Bessie Smith's nickname?
= Empress of the Blues | the Empress of the Blues
@ nicknamed the Empress of the Blues

? In what state did Bessie Smith have her accident?
= Mississippi
@ after a motor accident in Mississippi

? How many players did big bands have?
= fifteen | some fifteen
@ big bands of some fifteen players

? From whom did Benny Goodman buy arrangements?
= Henderson
@ bought Henderson's arrangements

? Where did Basie's orchestra come from?
= Kansas City
@ Count Basie's orchestra came from Kansas City

? How long did Ellington lead his band?
= half a century | for half a century
@ who led his band for half a century

? In what year was Goodman's Carnegie Hall concert?
= 1938
@ His concert at Carnegie Hall in 1938

? Bebop was developed at which club?
= Minton's Playhouse | Minton's Playhouse in Harlem
@ met after hours at Minton's Playhouse in Harlem

? What was bebop meant for?
= listening rather than dancing | listening
@ meant for listening rather than dancing

? Who moved the pulse to the cymbal?
= Kenny Clarke | the drummer Kenny Clarke
@ the drummer Kenny Clarke shifted the steady pulse

? Why were the beginnings of bebop hardly recorded?
= A strike called by the musicians' union | A strike | strike
@ A strike called by the musicians' union, which forbade recording

? To what did Armstrong compare bebop?
= Chinese music
@ Armstrong compared it to Chinese music

? What is Kind of Blue based on?
= scales, or modes | scales | modes
@ it is based on scales, or modes

? Of what was Coleman's saxophone made?
= white plastic
@ whose alto saxophone was made of white plastic

? On what did hard bop draw?
= gospel and rhythm and blues
@ drew on gospel and rhythm and blues

? How many copies of Bitches Brew were sold in a year?
= half a million
@ sold half a million copies within a year

? Which Cuban drummer did Gillespie work with?
= Chano Pozo
@ had worked with the Cuban drummer Chano Pozo

? What prize did Marsalis get in 1997?
= Pulitzer Prize for music | Pulitzer Prize | the Pulitzer Prize for music
@ to receive the Pulitzer Prize for music

~ What are the inhabitants of the Crescent City descended from?
= French, Spanish, African and Anglo-American
@ French, Spanish, African and Anglo-American descent

~ For what purpose did large numbers of people leave the South?
= in search of factory work | factory work
@ hundreds of thousands of other black southerners in search of factory work

~ What misdeed led to a future star's confinement as a boy?
= firing a pistol on New Year's Eve | firing a pistol
@ after firing a pistol on New Year's Eve

~ What vice cut short the career of the Iowan?
= drank himself to death
@ but drank himself to death at twenty-eight

~ To what did the Duke adapt his compositions?
= the personal sound of individual members | personal sound of individual members
@ tailored to the personal sound of individual members

~ How old did the physician believe the dead saxophonist to be?
= over fifty
@ the doctor who examined him estimated his age at over fifty

~ What pretext brought a young trumpeter to the big city?
= to study at the Juilliard School | study at the Juilliard School
@ had come to New York ostensibly to study at the Juilliard School

~ What mishap injured the hand of the continental virtuoso?
= a fire in his caravan | fire in his caravan | a fire
@ had been crippled by a fire in his caravan

! Who was the first female jazz musician to receive the Pulitzer Prize?
! In what year did Bessie Smith make her first record?
! Who led the Mahavishnu Orchestra?
! How many copies of "West End Blues" were sold?
! In what year did the strike of the musicians' union end?
! Where did Thelonious Monk study?
! What did Armstrong think of cool jazz?
! Who owned Minton's Playhouse?
! What did Duke Ellington die of?
! Which instrument did Scott Joplin abandon?
! Why did the navy reopen Storyville?
