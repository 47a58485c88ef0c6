# Dictionary making
The making of dictionaries is called lexicography, and a dictionary is a work that lists the words of a language, mostly in alphabetical order, together with their spelling, pronunciation, meaning, origin or equivalents in another language. The word under which an article stands is the headword or lemma. Monolingual dictionaries explain words in the same language, bilingual ones translate them, and a thesaurus arranges them by ideas. A historical dictionary traces how meanings have changed, whereas a learner's dictionary explains everything within a limited vocabulary of two or three thousand words. There is also an old quarrel about the lexicographer's duty: prescriptive works tell people how they ought to speak, descriptive ones record how they do, without praise or blame. Most modern dictionaries belong to the latter kind.

The earliest word lists are Sumerian and Akkadian glossaries on clay tablets, some of them older than 2000 BC; a late series named Urra=hubullu fills 24 tablets with terms for trees, animals, stones and food. In China the Erya, compiled around the third century BC, grouped words by subjects, and Xu Shen completed the Shuowen jiezi in the year 100, in which 9,353 characters are arranged under 540 elements. The Greek scholar Aristophanes of Byzantium collected rare words from the poets at Alexandria. In India Amarasimha put his lexicon into verse, so that it could be learned by heart. The Arab al-Khalil of Basra, who died in the eighth century, ordered the roots in his Kitab al-Ayn according to the place in the mouth where their sounds are formed, beginning with the throat.

In medieval Europe monks wrote explanations, or glosses, of hard Latin words between the lines, and these were later gathered into lists. The Catholicon, finished by the Dominican John of Genoa in 1286, was among the first large works to follow a complete alphabetical order, and was printed at Mainz in 1460, possibly by Gutenberg. Ambrogio Calepino, an Augustinian friar of Bergamo, brought out a Latin dictionary in 1502 that was enlarged from edition to edition until it included eleven languages. Robert Estienne, a Paris printer, published a thesaurus of Latin in 1531 based only on good authors, and his son Henri ruined himself with one of Greek in 1572, since an employee issued a cheap abridgement. Jean Nicot, remembered in the word nicotine because he had sent tobacco to the French court, prepared a treasure of the French language that appeared in 1606.

Academies took up the task as a matter of national pride. The Accademia della Crusca in Florence, whose name means bran and whose emblem is a sieve, since it wished to separate the good from the bad, published its Vocabolario in 1612, relying chiefly on Dante, Petrarch and Boccaccio. The French Academy, founded by Cardinal Richelieu in 1635, needed nearly sixty years for the first edition of its dictionary, which came out in 1694. Antoine Furetière, one of its members, was expelled because he compiled a rival work that included the terms of crafts and sciences; it was printed in Holland in 1690, after his death. In Spain the Royal Academy, set up in 1713, issued six volumes between 1726 and 1739 with quotations from authors, for which reason they are known as the Diccionario de autoridades.

The first dictionary of English for English readers was A Table Alphabeticall by Robert Cawdrey, a schoolmaster, which contained about 2,500 hard words and appeared in 1604 for the benefit, as the title says, of "ladies, gentlewomen, or any other unskilful persons". Nathan Bailey included common words, too, in 1721. A group of London booksellers engaged Samuel Johnson in June 1746 for a fee of 1,575 pounds. He worked in a garret at Gough Square with six assistants, five of whom were Scots, and published two folio volumes on 15 April 1755. They contain some 42,000 entries and 114,000 quotations. Having been neglected by Lord Chesterfield, who praised the work only when it was about to appear, Johnson wrote him a famous letter of reproach. In jest he defined a lexicographer as "a harmless drudge" and oats as a grain that in England feeds horses and in Scotland the people.

In America Noah Webster, a teacher from Connecticut, earned his living with a spelling book of which tens of millions were sold. He learned many languages for his American Dictionary of the English Language, which he finished in Cambridge in 1825 and published three years later in 2,500 copies with about 70,000 words. Spellings such as color and center prevailed through it, whereas tung for tongue found no followers. After his death in 1843 the brothers George and Charles Merriam acquired the rights. Joseph Worcester, once his assistant, offered a more conservative rival, and the struggle between the two houses was called the war of the dictionaries. Webster's Third New International, edited by Philip Gove in 1961, provoked anger because it treated "ain't" without sufficient disapproval; a publisher of magazines even tried to buy the company in order to withdraw the book.

Jacob and Wilhelm Grimm began their German dictionary in 1838, after they had been dismissed from Göttingen for protesting against the king of Hanover. Jacob died in 1863 while working on the letter F, and the last of 32 volumes appeared in 1961. Their example inspired the Oxford English Dictionary, which the Philological Society of London resolved upon in 1857. James Murray, a Scottish draper's son who had taught himself many languages, edited it from 1879 in an iron shed called the Scriptorium, to which volunteers sent some five million slips with quotations. One of the most diligent was William Minor, an American army surgeon confined at Broadmoor for murder. Murray died in 1915 at the letter T, and the whole, with 414,825 words in ten volumes, was completed in 1928. J. R. R. Tolkien, who was on the staff in 1919 and 1920, worked on words beginning with W.

Peter Mark Roget, a physician and the inventor of a slide rule, published his Thesaurus in 1852 at the age of 73; it divided the vocabulary into a thousand heads. Émile Littré finished a French dictionary in 1872 and Pierre Larousse an encyclopedic one a few years afterwards, whose emblem became a woman blowing the seeds of a dandelion. Webster's dictionary of 1934 contained the ghost word "dord", explained as density, because a slip with "D or d" had been misfiled; it was found five years later. Computers changed the methods entirely. John Sinclair of Birmingham directed the COBUILD dictionary of 1987, for which meanings were derived from a corpus of millions of words of running text. Wiktionary was launched in December 2002. The Oxford publishers announced about 2010 that their next edition would probably not be printed on paper.

? What is the making of dictionaries called?
= lexicography
@ making of dictionaries is called lexicography

? What is another name for a headword?
= lemma
@ is the headword or lemma

? How does a thesaurus arrange words?
= by ideas
@ a thesaurus arranges them by ideas

? What do prescriptive works do?
= tell people how they ought to speak
@ prescriptive works tell people how they ought to speak

? how many tablets does the series Urra=hubullu fill
= 24
@ named Urra=hubullu fills 24 tablets

? Who completed the Shuowen jiezi?
= Xu Shen
@ Xu Shen completed the Shuowen jiezi

? Why was Amarasimha's lexicon written in verse?
= so that it could be learned by heart | it could be learned by heart
@ so that it could be learned by heart

? What determined the order of roots in al-Khalil's book?
= the place in the mouth where their sounds are formed | place in the mouth where their sounds are formed
@ according to the place in the mouth where their sounds are formed

? What are glosses?
= explanations
@ monks wrote explanations, or glosses

? When was the Catholicon printed?
= 1460
@ was printed at Mainz in 1460

? Which order did Ambrogio Calepino belong to?
= Augustinian | Augustinian friar
@ Ambrogio Calepino, an Augustinian friar

? How many languages did Calepino's dictionary finally include?
= eleven
@ until it included eleven languages

? What ruined Henri Estienne's business?
= an employee issued a cheap abridgement | since an employee issued a cheap abridgement
@ since an employee issued a cheap abridgement

? What had Nicot sent to the French court?
= tobacco
@ because he had sent tobacco

? What does Crusca mean?
= bran
@ whose name means bran

? Which three authors was the Vocabolario mainly based on?
= Dante, Petrarch and Boccaccio
@ relying chiefly on Dante, Petrarch and Boccaccio

? The French Academy was founded by whom?
= Cardinal Richelieu | Richelieu
@ founded by Cardinal Richelieu in 1635

? Why was Furetière expelled from the Academy?
= he compiled a rival work | because he compiled a rival work
@ expelled because he compiled a rival work

? How many volumes did the Spanish Academy issue by 1739?
= six
@ issued six volumes between 1726 and 1739

? What was Robert Cawdrey's job?
= schoolmaster | a schoolmaster
@ by Robert Cawdrey, a schoolmaster

? How much money was Johnson paid?
= 1,575 pounds | a fee of 1,575 pounds
@ for a fee of 1,575 pounds

? Where did Johnson work on his dictionary?
= a garret at Gough Square | Gough Square
@ in a garret at Gough Square

? How many quotations does Johnson's dictionary contain?
= 114,000
@ 42,000 entries and 114,000 quotations

? What did Johnson call a lexicographer?
= a harmless drudge | "a harmless drudge"
@ a lexicographer as "a harmless drudge"

? How long after finishing it did Webster bring out his American Dictionary?
= three years later
@ published three years later in 2,500 copies

? Which of Webster's spellings did not catch on?
= tung | tung for tongue
@ whereas tung for tongue found no followers

? Who bought the rights after Webster died?
= George and Charles Merriam | the brothers George and Charles Merriam
@ the brothers George and Charles Merriam acquired

? What was the fight between the two publishers called?
= war of the dictionaries | the war of the dictionaries
@ was called the war of the dictionaries

? Why did Webster's Third make people angry?
= it treated "ain't" without sufficient disapproval | because it treated "ain't" without sufficient disapproval
@ because it treated "ain't" without sufficient disapproval

? What letter was Jacob Grimm working on when he died?
= F | the letter F
@ while working on the letter F

? What was the Scriptorium?
= an iron shed | iron shed
@ in an iron shed called the Scriptorium

? When was the Oxford English Dictionary completed?
= 1928
@ was completed in 1928

? What did Tolkien work on?
= words beginning with W
@ worked on words beginning with W

? How old was Roget when his Thesaurus came out?
= 73
@ in 1852 at the age of 73

? what is the emblem of Larousse
= a woman blowing the seeds of a dandelion | woman blowing the seeds of a dandelion
@ a woman blowing the seeds of a dandelion

? On what were the meanings in COBUILD based?
= a corpus of millions of words of running text | corpus
@ a corpus of millions of words of running text

~ Which household utensil symbolizes the Florentine society's mission?
= sieve | a sieve
@ whose emblem is a sieve

~ Which nobleman was scolded for helping too late?
= Lord Chesterfield
@ neglected by Lord Chesterfield

~ For what crime had one of the keenest contributors been locked up?
= murder
@ confined at Broadmoor for murder

~ What quantity did the nonexistent entry supposedly mean?
= density
@ the ghost word "dord", explained as density

~ What political act cost the fairy-tale brothers their posts?
= protesting against the king of Hanover
@ for protesting against the king of Hanover

~ What calculating aid did the doctor with the list of synonyms devise?
= slide rule | a slide rule
@ the inventor of a slide rule

~ From which nation did most of the great critic's helpers come?
= Scots
@ five of whom were Scots

~ Which textbook fed the New England lexicographer?
= spelling book | a spelling book
@ earned his living with a spelling book

! Who expelled Johnson from the Academy?
! How many volumes did Furetière's dictionary have?
! When did Cawdrey die?
! What did Lord Chesterfield answer to Johnson?
! How many copies of Worcester's dictionary were sold?
! Who succeeded Murray at the letter T?
! How long was Minor confined at Broadmoor?
! What language did the Grimms omit from their dictionary?
! Which publisher bought Webster's Third?
! In what year will the next Oxford dictionary be printed?
! Who wrote the slip with "D or d"?
