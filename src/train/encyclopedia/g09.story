# Language families
A language family is a group of languages that descend from a common ancestor, the proto-language, in much the way that French, Spanish and Romanian descend from Latin. Linguists distinguish some 140 families and more than 100 isolates, languages such as Basque that have no demonstrable relatives, and estimates of the number of living languages run to about 7,000. The figures are uncertain, because scholars disagree both about where a dialect becomes a language and about how much evidence is needed to prove kinship. Most speakers belong to only a few groups: Indo-European is spoken natively by almost half of mankind and Sino-Tibetan by about a fifth, whereas Niger-Congo, with roughly 1,500 members, is the richest in separate languages.

The idea of kinship was suggested more than once before it was proved. In 1786 Sir William Jones, a judge in Calcutta, told the Asiatic Society that Sanskrit bore to Greek and Latin a stronger affinity than could have been produced by accident, and that all three must have sprung from some source which perhaps no longer existed. Franz Bopp compared the verb endings of these tongues in 1816, and the Dane Rasmus Rask added the Germanic and Baltic ones. The rule by which Latin p, t and k answer to f, th and h in Germanic (pater and father, tres and three) became known as Grimm's law after Jacob Grimm, who published it in 1822. An apparent set of exceptions was explained in 1875 by Karl Verner, who showed that they depended on the position of the accent.

The tool on which such proofs rest is the comparative method. Words of similar meaning are collected from the languages under study, loans and chance resemblances are set aside, and regular correspondences of sound are looked for; from these the forms of the ancestor are reconstructed and marked with an asterisk, a convention made common by August Schleicher, who even composed a fable about a sheep and horses in the parent tongue in 1868. Basic vocabulary, such as numerals, parts of the body and kinship terms, is preferred because it is seldom borrowed. The method fails beyond a depth of perhaps eight or ten thousand years, since by then too few words survive for regularities to be told from coincidence.

Schleicher pictured descent as a family tree, in which each branch splits off cleanly from the trunk. His pupil Johannes Schmidt objected in 1872 that innovations spread like waves from a stone thrown into a pond, overlap, and may link languages that belong to different branches. Neighbours that are unrelated can also grow alike through long contact, as Greek, Albanian, Bulgarian and Romanian have done in the Balkans; such a region is called a linguistic area, or Sprachbund, a term coined by Nikolai Trubetzkoy. Pidgins, makeshift idioms used in trade, and creoles, which arise when children adopt a pidgin as their mother tongue, fit the tree poorly, since their words come from one source and much of their grammar from elsewhere.

Indo-European comprises about 445 languages, and its main living branches are Indo-Iranian, Balto-Slavic, Germanic, Italic, Celtic, Greek, Armenian and Albanian. Two extinct ones came to light only in the twentieth century: Tocharian, found in manuscripts from oases of the Tarim Basin, and Hittite, written in cuneiform on tablets at Boğazköy and deciphered in 1915 by the Czech Bedřich Hrozný. The latter confirmed a bold guess of the young Ferdinand de Saussure, who had posited lost consonants in 1879 purely on grounds of structure. Most researchers place the homeland in the steppe north of the Black Sea, some 5,000 to 6,000 years ago; a rival theory, put forward by the archaeologist Colin Renfrew in 1987, connects the spread with the first farmers of Anatolia.

Uralic includes Finnish, Estonian and Hungarian, whose kinship was demonstrated by János Sajnovics in 1770 and by Sámuel Gyarmathi in 1799, well before that of Indo-European. Afroasiatic, formerly called Hamito-Semitic, embraces Arabic, Hebrew, Amharic, Berber, Hausa and ancient Egyptian, and can be traced in writing for nearly five thousand years, longer than any other family. Turkic, Mongolic and Tungusic share vowel harmony and a verb-final word order, and were once joined under the label Altaic, but many specialists now ascribe the resemblances to borrowing. Dravidian, which is spoken chiefly in southern India and includes Tamil and Telugu, was recognised as separate by Francis Whyte Ellis in 1816; one member, Brahui, survives far away in Pakistan.

Austronesian extends from Madagascar to Easter Island, a wider reach than that of any other family before the age of European expansion. Its origin is sought in Taiwan, where nine of its ten primary branches are found, in keeping with the principle that the area of greatest diversity is likely to be the oldest. From there seafarers with outrigger canoes moved south after about 3000 BCE, and settled New Zealand, the last large land they reached, in the thirteenth century CE. Bantu, a subgroup of Niger-Congo whose speakers left the borders of Cameroon and Nigeria some four thousand years ago, carried farming and iron over the southern half of Africa. The clicks of Zulu and Xhosa were taken over from Khoisan neighbours, with whom the newcomers intermarried.

The classification of American languages has been especially disputed. John Wesley Powell listed fifty-eight families north of Mexico in 1891, a count which Edward Sapir reduced to six in 1929. In 1987 Joseph Greenberg went further and assigned all but two groups to a single stock, Amerind, by means of mass comparison, an inspection of word lists without regular sound laws; critics, led by Lyle Campbell, replied that the same procedure would prove Finnish to be Amerind as well. Papua New Guinea remains the most diverse country, having some 840 languages for a population of about ten million, a consequence of mountainous terrain and small, self-sufficient communities. According to many forecasts, half of the world's languages will be gone by 2100, because parents cease to pass them on to their children.

? What is a proto-language?
= a common ancestor | common ancestor
@ languages that descend from a common ancestor, the proto-language

? What is Basque an example of?
= isolates | isolates, languages such as Basque that have no demonstrable relatives
@ more than 100 isolates, languages such as Basque that have no demonstrable relatives

? About how many living languages are there?
= 7,000 | about 7,000
@ the number of living languages run to about 7,000

? Which family has the most separate languages?
= Niger-Congo
@ whereas Niger-Congo, with roughly 1,500 members, is the richest

? What was the profession of William Jones?
= judge | a judge in Calcutta
@ Sir William Jones, a judge in Calcutta

? What did Franz Bopp compare in 1816?
= verb endings | the verb endings of these tongues
@ Franz Bopp compared the verb endings of these tongues in 1816

? In what year did Grimm publish his law?
= 1822
@ after Jacob Grimm, who published it in 1822

? What did Verner show that the exceptions depended on?
= the position of the accent | position of the accent
@ who showed that they depended on the position of the accent

? How are reconstructed forms marked?
= with an asterisk | an asterisk | asterisk
@ are reconstructed and marked with an asterisk

? what animals was schleicher's fable about
= a sheep and horses | sheep and horses
@ a fable about a sheep and horses in the parent tongue

? Why is basic vocabulary preferred?
= it is seldom borrowed | because it is seldom borrowed
@ is preferred because it is seldom borrowed

? Beyond what depth of time does the comparative method fail?
= eight or ten thousand years | perhaps eight or ten thousand years
@ beyond a depth of perhaps eight or ten thousand years

? Who compared the spread of innovations to waves?
= Johannes Schmidt | His pupil Johannes Schmidt
@ His pupil Johannes Schmidt objected in 1872

? Who coined the term Sprachbund?
= Nikolai Trubetzkoy
@ a term coined by Nikolai Trubetzkoy

? When do creoles arise?
= when children adopt a pidgin as their mother tongue
@ which arise when children adopt a pidgin as their mother tongue

? How many languages are in Indo-European?
= about 445 | 445
@ Indo-European comprises about 445 languages

? Where were the Tocharian manuscripts found?
= oases of the Tarim Basin | Tarim Basin
@ found in manuscripts from oases of the Tarim Basin

? Hittite was deciphered by whom?
= Bedřich Hrozný | the Czech Bedřich Hrozný
@ deciphered in 1915 by the Czech Bedřich Hrozný

? Where do most researchers put the Indo-European homeland?
= the steppe north of the Black Sea | steppe north of the Black Sea
@ place the homeland in the steppe north of the Black Sea

? What does Renfrew's theory connect the spread of Indo-European with?
= the first farmers of Anatolia | first farmers of Anatolia
@ connects the spread with the first farmers of Anatolia

? What was Afroasiatic called earlier?
= Hamito-Semitic
@ Afroasiatic, formerly called Hamito-Semitic

? What features do Turkic and Mongolic have in common?
= vowel harmony and a verb-final word order
@ share vowel harmony and a verb-final word order

? Which Dravidian language is spoken in Pakistan?
= Brahui
@ Brahui, survives far away in Pakistan

? In which year did Gyarmathi demonstrate the kinship of Uralic languages?
= 1799
@ by Sámuel Gyarmathi in 1799

? How many of the ten primary branches of Austronesian are found in Taiwan?
= nine
@ where nine of its ten primary branches are found

? What kind of boats did the seafarers use?
= outrigger canoes
@ seafarers with outrigger canoes moved south

? From whom did Zulu and Xhosa take their clicks?
= Khoisan neighbours
@ were taken over from Khoisan neighbours

? What did Bantu speakers carry over southern Africa?
= farming and iron
@ carried farming and iron over the southern half of Africa

? How many families did Powell list?
= fifty-eight
@ John Wesley Powell listed fifty-eight families

? What is mass comparison?
= an inspection of word lists without regular sound laws | inspection of word lists without regular sound laws
@ mass comparison, an inspection of word lists without regular sound laws

? Which country is the most linguistically diverse?
= Papua New Guinea
@ Papua New Guinea remains the most diverse country

? Why will half of the languages disappear by 2100?
= parents cease to pass them on to their children
@ because parents cease to pass them on to their children

~ What makes it hard to agree on totals, besides standards of evidence?
= where a dialect becomes a language
@ disagree both about where a dialect becomes a language

~ Which Swiss student foresaw vanished sounds that the Anatolian tablets bore out?
= Ferdinand de Saussure | the young Ferdinand de Saussure
@ a bold guess of the young Ferdinand de Saussure

~ Which stock has the lengthiest documented history?
= Afroasiatic
@ Afroasiatic, formerly called Hamito-Semitic, embraces

~ To what do experts today attribute the likeness of steppe tongues of Asia?
= borrowing
@ many specialists now ascribe the resemblances to borrowing

~ Which country was colonised latest by Pacific navigators?
= New Zealand
@ settled New Zealand, the last large land they reached

~ What reasoning points to the island off China as the cradle?
= the area of greatest diversity is likely to be the oldest
@ the principle that the area of greatest diversity is likely to be the oldest

~ What geography helps explain the many tongues of that Melanesian state?
= mountainous terrain
@ a consequence of mountainous terrain and small, self-sufficient communities

~ Who headed the opposition to the single New World grouping?
= Lyle Campbell
@ critics, led by Lyle Campbell, replied

! When did Rasmus Rask publish his grammar of Icelandic?

! How many languages belong to Uralic?

! Who deciphered Tocharian?

! Which six families did Powell list?

! What percentage of mankind speaks a Dravidian language?

! In what year was Trubetzkoy born?

! Who proved that Basque is related to Hungarian?

! Why did Schleicher reject the family tree?

! What did Saussure say about the homeland of Bantu?

! When did seafarers reach Madagascar?
