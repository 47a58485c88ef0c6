# Chess
Chess is a board game for two players, each of whom commands sixteen pieces on a square board of sixty-four fields: a king, a queen, two rooks, two bishops, two knights and eight pawns. The aim is to attack the enemy king in such a way that it cannot escape, a situation known as checkmate; the word goes back to the Persian shah mat, "the king is helpless". The knight alone may leap over other men. Three moves are exceptional: castling, in which king and rook move at the same time; capturing en passant; and promotion, by which a pawn that arrives at the last rank is turned into another piece, nearly always a queen. No element of chance is involved, and neither side has information that is hidden from the other.

The game is thought to have arisen in northern India, in or before the sixth century, as chaturanga, a Sanskrit term for the four divisions of an army: infantry, cavalry, elephants and chariots. From there it reached Persia, and after the Arab conquest of that country it was carried across the Islamic world under the name of shatranj. Al-Adli and as-Suli, masters at the court of Baghdad, composed problems and wrote treatises; one puzzle of the latter, which he boasted that nobody could solve, was not cracked until modern times. Traders, pilgrims and the Moors of Spain brought it to western Europe by about the year 1000. A set of walrus ivory, probably made in Norway in the twelfth century, was found on the Scottish island of Lewis in 1831; its rooks are warriors biting their shields in fury.

For centuries play was slow, because the queen, or rather the counsellor from whom she is descended, could move only one square diagonally, and the bishop two. Towards the end of the fifteenth century, probably in Valencia, both received their present powers, and the new version, mocked by some as the chess of the mad lady, drove out the old within a few decades. It demanded greater care at the start, and books on openings followed, that of the Spaniard Luis Ramírez de Lucena, printed in 1497, being the oldest to survive. Ruy López, a priest from Zafra, published another in 1561, which advises the reader to place the board so that the sun shines in his opponent's eyes. Gioachino Greco, from Calabria, sold manuscripts of brilliant games to wealthy patrons.

François-André Danican Philidor, a French composer of comic operas, was the best player of the eighteenth century and once astonished London by conducting three games at a time without sight of the boards. He held that pawns are the soul of chess. In 1834 Louis de la Bourdonnais of France met the Irishman Alexander McDonnell in a series of eighty-five games. The Staunton pattern, the standard design of pieces, was registered in 1849 by Nathaniel Cooke and named after Howard Staunton, an English master and Shakespeare scholar, who recommended it in his column. Two years later Staunton organised the first international tournament, held in London on the occasion of the Great Exhibition, and it was won by Adolf Anderssen, a teacher of mathematics from Breslau. Paul Morphy of New Orleans beat all the best Europeans in 1858, and then withdrew from the game at the age of twenty-two.

The first match for the world championship took place in 1886 in three American cities, and Wilhelm Steinitz, born in Prague, defeated Johannes Zukertort. Steinitz maintained that an attack is justified only when small advantages, such as a weak square or a lead in development, have been accumulated. He lost the title in 1894 to Emanuel Lasker, a German mathematician and philosopher, who kept it for twenty-seven years, longer than anyone else. José Raúl Capablanca, a Cuban diplomat who had learned the rules at four by watching his father, went eight years without losing a game, but was dethroned in Buenos Aires in 1927 by Alexander Alekhine. The latter, a Russian emigrant with a taste for alcohol, lost to the Dutchman Max Euwe in 1935, regained the crown two years later after giving up drink, and died in Portugal in 1946 as reigning champion.

In the Soviet Union the state promoted chess as a school of logical thought. The international federation, FIDE, founded in Paris in 1924, took charge of the title after Alekhine's death and arranged a tournament of five players, from which Mikhail Botvinnik, an electrical engineer, emerged victorious in 1948. Soviet citizens held the championship without a break until 1972, when Bobby Fischer of Brooklyn met Boris Spassky in Reykjavik. The American, who arrived late and forfeited the second game because he objected to the cameras, won nevertheless by 12½ points to 8½. He refused to defend his title three years later, when not all his conditions were accepted, and it passed to Anatoly Karpov without a game. Karpov's match of 1984 with Garry Kasparov was broken off after five months and forty-eight games, officially to protect the health of the players.

Machines have a long history. The Turk, built by Wolfgang von Kempelen in Vienna in 1770, beat Napoleon, but a man was hidden in its cabinet. Leonardo Torres Quevedo of Spain constructed a genuine automaton about 1912, able to mate with king and rook against a bare king. Claude Shannon explained in a paper of 1950 how a computer might be made to play, and estimated the number of possible games at ten to the power of 120. In May 1997 Deep Blue, a machine of IBM that examined some two hundred million positions a second, defeated Kasparov, who suspected human interference and was refused a rematch. AlphaZero, developed by DeepMind in 2017, was given nothing but the rules and taught itself by playing millions of games against itself; within a day it was stronger than Stockfish, then one of the leading programs.

Titles and ratings measure skill. The system devised by Arpad Elo, a professor of physics in Milwaukee who had been born in Hungary, was adopted by FIDE in 1970: points are gained or lost according to whether a result is better or worse than expected. Grandmaster, the highest title, requires a rating of 2500 and three outstanding performances, called norms. Magnus Carlsen of Norway, who reached 2882 in 2014, the highest figure so far, gave up the championship in 2023 for lack of motivation. Judit Polgár of Budapest, educated at home by a father who believed that geniuses are made and not born, became in 2005 the only woman to enter the world's top ten. Vera Menchik was the first women's champion, from 1927 until a bomb killed her in London in 1944. A television drama, The Queen's Gambit, led to a boom in sales of sets in 2020.

? How many pieces has each player?
= sixteen | sixteen pieces
@ each of whom commands sixteen pieces

? What does shah mat mean?
= the king is helpless | king is helpless
@ the Persian shah mat, "the king is helpless"

? Which piece may jump over others?
= knight | The knight
@ The knight alone may leap over other men

? What is it called when king and rook move at the same time?
= castling
@ castling, in which king and rook move at the same time

? What happens to a pawn that gets to the last rank?
= turned into another piece | is turned into another piece
@ is turned into another piece, nearly always a queen

? Where is the game thought to have arisen?
= northern India | in northern India
@ is thought to have arisen in northern India

? What are the four divisions of the army?
= infantry, cavalry, elephants and chariots
@ infantry, cavalry, elephants and chariots

? Under what name was the game carried through the Islamic world?
= shatranj
@ under the name of shatranj

? Of what is the set from Lewis made?
= walrus ivory
@ A set of walrus ivory, probably made in Norway

? What are the rooks of the Lewis set doing?
= biting their shields in fury | biting their shields
@ its rooks are warriors biting their shields in fury

? In what year were the Lewis pieces found?
= 1831
@ was found on the Scottish island of Lewis in 1831

? Why was play slow for centuries?
= the queen, or rather the counsellor from whom she is descended, could move only one square diagonally | could move only one square diagonally
@ the queen, or rather the counsellor from whom she is descended, could move only one square diagonally

? In what city did the queen probably get its present powers?
= Valencia
@ probably in Valencia, both received their present powers

? What was the new version mockingly called?
= the chess of the mad lady | chess of the mad lady
@ mocked by some as the chess of the mad lady

? Who wrote the oldest surviving book on openings?
= Luis Ramírez de Lucena | the Spaniard Luis Ramírez de Lucena
@ that of the Spaniard Luis Ramírez de Lucena

? What was Ruy Lopez by profession?
= priest | a priest | a priest from Zafra
@ Ruy López, a priest from Zafra

? To whom did Greco sell his manuscripts?
= wealthy patrons
@ sold manuscripts of brilliant games to wealthy patrons

? What did Philidor compose?
= comic operas
@ a French composer of comic operas

? According to Philidor what is the soul of chess?
= pawns
@ He held that pawns are the soul of chess

? How many games did La Bourdonnais and McDonnell play?
= eighty-five
@ in a series of eighty-five games

? The Staunton pattern was registered by whom?
= Nathaniel Cooke
@ was registered in 1849 by Nathaniel Cooke

? who won the first international tournament
= Adolf Anderssen
@ it was won by Adolf Anderssen

? At what age did Morphy give up the game?
= twenty-two | the age of twenty-two
@ withdrew from the game at the age of twenty-two

? Whom did Steinitz beat in 1886?
= Johannes Zukertort
@ Wilhelm Steinitz, born in Prague, defeated Johannes Zukertort

? When is an attack justified, according to Steinitz?
= only when small advantages, such as a weak square or a lead in development, have been accumulated | when small advantages | only when small advantages
@ justified only when small advantages, such as a weak square or a lead in development, have been accumulated

? How long was Lasker champion?
= twenty-seven years | for twenty-seven years
@ who kept it for twenty-seven years

? How did Capablanca learn the rules?
= by watching his father | watching his father
@ had learned the rules at four by watching his father

? In what country did Alekhine die?
= Portugal
@ died in Portugal in 1946 as reigning champion

? Where was FIDE founded?
= Paris | in Paris
@ FIDE, founded in Paris in 1924

? Who won the tournament of 1948?
= Mikhail Botvinnik | Botvinnik
@ Mikhail Botvinnik, an electrical engineer, emerged victorious

? In which city did Fischer play Spassky?
= Reykjavik
@ met Boris Spassky in Reykjavik

? Why did Fischer forfeit a game?
= because he objected to the cameras | he objected to the cameras
@ forfeited the second game because he objected to the cameras

? Who became champion after Fischer without playing?
= Anatoly Karpov
@ it passed to Anatoly Karpov without a game

? What was the official reason for breaking off the 1984 match?
= to protect the health of the players | protect the health of the players
@ officially to protect the health of the players

? Who built the Turk?
= Wolfgang von Kempelen
@ The Turk, built by Wolfgang von Kempelen

? How many positions per second did Deep Blue examine?
= some two hundred million | two hundred million
@ examined some two hundred million positions a second

? What was AlphaZero given?
= nothing but the rules | the rules
@ was given nothing but the rules

? Which rating must a grandmaster have?
= 2500 | a rating of 2500
@ requires a rating of 2500

? Why did Carlsen give up the championship?
= for lack of motivation | lack of motivation
@ gave up the championship in 2023 for lack of motivation

? How did Vera Menchik die?
= a bomb killed her | a bomb
@ until a bomb killed her in London

~ What is absent from this contest that dice games depend on?
= chance | element of chance
@ No element of chance is involved

~ What unsporting seating trick does an early manual suggest?
= place the board so that the sun shines in his opponent's eyes | place the board so that the sun shines
@ to place the board so that the sun shines in his opponent's eyes

~ How did a Frenchman amaze the English capital?
= by conducting three games at a time without sight of the boards | conducting three games at a time without sight of the boards
@ by conducting three games at a time without sight of the boards

~ What change of habit preceded the Russian's recovery of supremacy?
= giving up drink | after giving up drink
@ two years later after giving up drink

~ What did communist rulers see in the game?
= a school of logical thought | school of logical thought
@ promoted chess as a school of logical thought

~ What was the secret of the apparatus that humbled a French emperor?
= a man was hidden in its cabinet | a man
@ but a man was hidden in its cabinet

~ What complaint did the loser against the IBM device voice?
= human interference | suspected human interference
@ who suspected human interference and was refused a rematch

~ Which conviction guided the upbringing of the Hungarian prodigy?
= geniuses are made and not born | that geniuses are made and not born
@ a father who believed that geniuses are made and not born

! Who solved the puzzle of as-Suli?
! What prize did Anderssen receive in London?
! Who bought the Lewis chessmen?
! How many games did Steinitz win in 1886?
! In what year did Euwe become president of FIDE?
! What was the name of the man hidden in the Turk?
! Who became champion after Carlsen?
! What did Kasparov win in 1984?
! When did Spassky lose to Karpov?
! In what year was Judit Polgár born?
! How many men defeated Vera Menchik?
