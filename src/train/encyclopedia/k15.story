# Game theory
Game theory is the mathematical study of situations in which the outcome for each participant depends also on the decisions of others. The participants, who may be persons, firms, states or animals, are called players; each has a set of strategies, that is, complete plans of action, and receives a payoff which expresses how much he values the result. In a zero-sum game one side wins exactly what the other loses, as in chess and poker, whereas in most games of economic interest the sum varies and there is room for cooperation. A game in normal form is written as a table, a game in extensive form as a tree whose branches are the possible moves. If nothing is hidden from the players, as in chess but not in poker, one speaks of perfect information.

Forerunners appeared early. James Waldegrave, a British ambassador in Paris, found in 1713 the best way of playing a card game for two persons called le Her, and it required that the choice be made at random with certain odds. Antoine Augustin Cournot described in 1838 how two owners of mineral springs would settle on quantities from which neither wishes to depart. Ernst Zermelo proved in 1913 that in chess either White can force a win, or Black can, or both can at least secure a draw, although nobody knows which is the case. Émile Borel, a mathematician who also became French minister of the navy, published several notes on games from 1921 on, but doubted that a general theorem could hold. That theorem, named minimax, was proved by the Hungarian John von Neumann in 1928, when he was a lecturer in Berlin.

The theory became a discipline with the Theory of Games and Economic Behavior, a volume of more than 600 pages that von Neumann wrote at Princeton together with the economist Oskar Morgenstern, a refugee from Vienna. It appeared in 1944 and was noticed on the front page of the New York Times two years later. Besides the zero-sum game it treats coalitions of several players and founds the measurement of utility on a few axioms about choices between lotteries. The two men met for breakfast nearly every day while they worked on it. Much of the subsequent research was paid for by the military: at the RAND Corporation in Santa Monica, founded in 1948, mathematicians studied duels, the search for submarines and the strategy of nuclear deterrence. Many economists, however, remained indifferent until the 1970s.

John Nash, a student from West Virginia whose professor's letter of recommendation consisted of the single sentence "This man is a genius", proved at the age of 21 that every finite game has at least one equilibrium, a combination of strategies such that no player can improve his payoff by changing only his own. The strategies may have to be mixed, which means that they are chosen with definite probabilities. His paper of 1950 fills hardly two pages. From 1959 on he suffered from schizophrenia, which kept him from work for about three decades; he recovered gradually, shared the Nobel Prize in economics with John Harsanyi and Reinhard Selten in 1994, and was killed with his wife in a taxi in New Jersey in May 2015, on the way home from Norway, where he had received the Abel Prize. Sylvia Nasar's biography A Beautiful Mind was filmed in 2001.

The prisoner's dilemma was devised in January 1950 by Merrill Flood and Melvin Dresher at RAND, and Albert Tucker, Nash's supervisor, clothed it in the story that gave it the name. Two suspects are questioned separately. Whatever the one does, the other gets a lighter sentence if he confesses, yet both would be better off if both kept silent. It has served as a model of arms races, of overfishing and of advertising wars. In a game called chicken, two drivers race towards each other and the first to swerve is despised; Bertrand Russell compared nuclear brinkmanship with it in 1959. The stag hunt goes back to a remark of Jean-Jacques Rousseau about hunters, one of whom leaves his post to catch a passing hare. In the battle of the sexes a couple prefer different entertainments, but each wants above all to be together with the other.

Repetition changes everything. If the dilemma is played again and again without a known end, threats of future punishment can sustain cooperation, a result that is called the folk theorem because it was common knowledge before anybody published it. Robert Axelrod, a political scientist in Michigan, invited colleagues around 1980 to send computer programs to a tournament, and the winner among fourteen was the shortest, "tit for tat" by Anatol Rapoport, which cooperates first and then does what the opponent did in the previous round. It won a second tournament with 62 entrants, too. Axelrod attributed its success to being nice, retaliatory, forgiving and clear. As an example from history he cited the trenches of the First World War, where soldiers on both sides often fired in such a way that nobody was hurt, to the anger of their generals.

Biologists adopted the ideas in the 1970s. John Maynard Smith, who had built aircraft during the war before he turned to genetics, and George Price, an American chemist living in London, asked in 1973 why animals of the same species seldom fight to the death. In their model, hawks always attack and doves retreat, and a mixture of the two is stable if injury costs more than the prize is worth. A strategy that cannot be displaced by a rare mutant is called evolutionarily stable. Price, who gave away his possessions to the homeless, took his own life in January 1975. The side-blotched lizard of California offers a living version of rock, paper and scissors, in which males with orange, blue and yellow throats defeat one another in a circle, as Barry Sinervo reported in 1996. Female fig wasps and sex ratios have been explained in similar terms.

Applications in economics are numerous. William Vickrey showed in 1961 that in a sealed auction in which the highest bidder pays only the second-highest price, everyone does best to bid his true value; he died three days after his Nobel Prize was announced in 1996. Auctions of radio frequencies designed by Paul Milgrom and Robert Wilson have been used in the United States since 1994 and have brought the government many billions of dollars. Lloyd Shapley and David Gale published in 1962 a procedure for stable marriages, which Alvin Roth later applied to the assignment of young doctors to hospitals and of kidneys to patients. Thomas Schelling asked people where they would meet a stranger in New York without an appointment, and most named the information booth of Grand Central Terminal at noon. Experiments with the ultimatum game, first conducted by Werner Güth at Cologne in 1982, show that people reject unfair offers even at their own cost.

? What are the participants of a game called?
= players
@ are called players; each has a set

? What is a strategy in game theory?
= complete plans of action
@ that is, complete plans of action

? In what kind of game does one side win exactly what the other loses?
= zero-sum game | a zero-sum game
@ In a zero-sum game one side wins

? How is a game in extensive form written?
= as a tree whose branches are the possible moves | a tree
@ as a tree whose branches are the possible moves

? What was James Waldegrave's post?
= ambassador in Paris | British ambassador in Paris
@ James Waldegrave, a British ambassador in Paris

? What did the owners in Cournot's example own?
= mineral springs
@ two owners of mineral springs

? In what year did Zermelo prove his theorem about chess?
= 1913
@ Ernst Zermelo proved in 1913

? Which office did Borel hold in the French government?
= minister of the navy | French minister of the navy
@ who also became French minister of the navy

? who proved the minimax theorem
= John von Neumann | the Hungarian John von Neumann
@ proved by the Hungarian John von Neumann

? Who was the co-author of von Neumann's book?
= Oskar Morgenstern | the economist Oskar Morgenstern
@ together with the economist Oskar Morgenstern

? How long is the Theory of Games and Economic Behavior?
= more than 600 pages | 600 pages
@ a volume of more than 600 pages

? What is the measurement of utility founded on?
= a few axioms about choices between lotteries | axioms about choices between lotteries
@ on a few axioms about choices between lotteries

? Where was the RAND Corporation located?
= Santa Monica
@ the RAND Corporation in Santa Monica

? What did the letter of recommendation for Nash say?
= This man is a genius | "This man is a genius"
@ the single sentence "This man is a genius"

? What is an equilibrium?
= a combination of strategies such that no player can improve his payoff by changing only his own | a combination of strategies
@ a combination of strategies such that no player can improve his payoff by changing only

? What illness did Nash suffer from?
= schizophrenia
@ he suffered from schizophrenia

? With whom did Nash share the Nobel Prize?
= John Harsanyi and Reinhard Selten
@ with John Harsanyi and Reinhard Selten

? What prize had Nash received in Norway?
= Abel Prize | the Abel Prize
@ where he had received the Abel Prize

? Who gave the prisoner's dilemma its name and story?
= Albert Tucker | Tucker
@ Albert Tucker, Nash's supervisor, clothed it

? What does a suspect get if he confesses?
= a lighter sentence | lighter sentence
@ the other gets a lighter sentence

? What has the prisoner's dilemma served as a model of?
= arms races, of overfishing and of advertising wars | arms races
@ model of arms races, of overfishing and of advertising wars

? Who compared nuclear politics with the game of chicken?
= Bertrand Russell
@ Bertrand Russell compared nuclear brinkmanship

? Why is it called the folk theorem?
= it was common knowledge before anybody published it | because it was common knowledge before anybody published it
@ because it was common knowledge before anybody published it

? Which program won Axelrod's tournament?
= tit for tat | "tit for tat"
@ "tit for tat" by Anatol Rapoport

? How many entrants were there in the second tournament?
= 62
@ second tournament with 62 entrants

? What made tit for tat succeed according to Axelrod?
= being nice, retaliatory, forgiving and clear
@ success to being nice, retaliatory, forgiving and clear

? What had Maynard Smith done before he turned to genetics?
= built aircraft | had built aircraft
@ who had built aircraft during the war

? When is a mix of hawks and doves stable?
= if injury costs more than the prize is worth
@ stable if injury costs more than the prize is worth

? What colours are the throats of the lizards?
= orange, blue and yellow
@ males with orange, blue and yellow throats

? In Vickrey's auction, what does the highest bidder pay?
= the second-highest price | second-highest price
@ pays only the second-highest price

? What did Milgrom and Wilson design?
= Auctions of radio frequencies
@ Auctions of radio frequencies designed by

? What did Gale and Shapley publish?
= a procedure for stable marriages | procedure for stable marriages
@ in 1962 a procedure for stable marriages

? where was the ultimatum game first conducted
= Cologne
@ by Werner Güth at Cologne

? What do the experiments with the ultimatum game show?
= people reject unfair offers even at their own cost | that people reject unfair offers even at their own cost
@ that people reject unfair offers even at their own cost

~ At what meal did the two authors discuss their project?
= breakfast
@ met for breakfast nearly every day

~ How did the genius and his spouse die?
= in a taxi | killed with his wife in a taxi
@ killed with his wife in a taxi

~ What animal tempts a member of the party to desert?
= hare | a passing hare
@ to catch a passing hare

~ Where do strangers in the metropolis look for one another?
= the information booth of Grand Central Terminal | information booth of Grand Central Terminal
@ the information booth of Grand Central Terminal at noon

~ What behaviour in wartime annoyed the high command?
= fired in such a way that nobody was hurt
@ often fired in such a way that nobody was hurt

~ To whom did the generous scientist from America leave what he owned?
= the homeless | homeless
@ gave away his possessions to the homeless

~ Who was slow to take an interest in the new field?
= Many economists | economists
@ Many economists, however, remained indifferent

~ Which organs are allotted by the matching procedure?
= kidneys
@ of kidneys to patients

! Who taught Morgenstern at Princeton?
! In what year was le Her invented?
! Which side can force a win in chess?
! How much did the second tournament cost?
! When did Axelrod receive the Nobel Prize?
! Who wrote the letter of recommendation for von Neumann?
! How many axioms does the theory of utility need?
! Why did Borel leave the government?
! Who killed Nash?
! How many lizards did Sinervo catch?
! What did Vickrey do with the money of his prize?
