# Arabic language
Arabic is a Semitic language spoken by more than 350 million people, mostly in a belt that stretches from Mauritania on the Atlantic to Oman on the Indian Ocean. It is an official language of more than twenty countries and, since December 1973, one of the six of the United Nations. As the tongue of the Quran it is used in worship by Muslims everywhere, a majority of whom do not speak it at home. Linguists count it among the Central Semitic languages, together with Hebrew and Aramaic, and contrast it with the South Semitic ones, to which Amharic is assigned. Its nearest surviving relative in everyday use is Maltese, a descendant of the Arabic of Sicily, which is written in Latin letters and has taken more than half of its vocabulary from Italian and Sicilian.

The first mention of Arabs is found in an inscription of the Assyrian king Shalmaneser III, which records that a certain Gindibu contributed a thousand camels to the alliance defeated at Qarqar in 853 BCE. Early texts in related dialects, Safaitic and Hismaic, were scratched by nomads on the basalt of Syria and Jordan. The Namara inscription of 328 CE, the epitaph of Imru al-Qays, "king of all the Arabs", is composed in Arabic but written in the Nabataean alphabet; it was found in 1901 south-east of Damascus by René Dussaud and is kept in the Louvre. The Arabic script itself, which developed out of Nabataean, is first attested in the sixth century, for instance at Zabad near Aleppo, where a church carries a dedication in Greek, Syriac and Arabic dated 512.

The script has twenty-eight letters, all of them consonants, though three can also stand for long vowels, and it runs from right to left. Most letters take four different shapes, depending on whether they occur alone or at the beginning, middle or end of a word. Short vowels are usually left out; in the Quran, schoolbooks and poetry they are indicated by small strokes, a system credited in its final form to al-Khalil ibn Ahmad of Basra, who died about 786 and who also compiled the first dictionary, arranged according to the place of articulation, from the throat to the lips. Dots that tell apart letters such as b, t and n had been made compulsory a century earlier under the governor al-Hajjaj, because converts were misreading the holy book.

Words are built from roots, generally of three consonants, into which patterns of vowels and affixes are fitted. From k-t-b, which has to do with writing, come kitab "book", katib "writer", maktab "office" and maktaba "library". Verbs can be derived according to ten common forms: the second, with a doubled middle consonant, often makes the meaning causative, the third expresses an action directed at somebody, and the tenth a request or a seeking. Nouns distinguish two genders and, besides singular and plural, a dual for two of a kind. Many plurals are "broken", that is, formed by changing the vowels inside the word, as in kutub "books". Three cases were marked by short endings in the classical language, but these have vanished from all modern dialects.

Among the sounds are the emphatic consonants, pronounced with the root of the tongue drawn back, and two made in the pharynx. The grammarians prided themselves on one of the former, the dad, and gave the tongue the title "language of the dad", believing that no other nation could utter it. There is no p in the native stock, so that foreign names receive a b or an f; Plato accordingly became Aflatun. Numerals are handled in a way that puzzles learners, since those from three to ten take the gender opposite to that of the counted noun. The digits that Europeans call Arabic came from India, as the Arabs, who know them as "Indian numbers", freely admit, and were made known in the West above all by Leonardo of Pisa in 1202.

Classical Arabic was fixed by scholars in Iraq in the eighth and ninth centuries, when conquest had scattered the Arabs among foreigners and their speech appeared to be decaying. Two rival schools arose. That of Basra, to which the Persian Sibawayh belonged, whose huge grammar is simply called al-Kitab, "the Book", laid stress on analogy, whereas that of Kufa, headed by al-Kisai, gave more room to rare usages reported by Bedouin. The two met in a famous debate in Baghdad, the Question of the Hornet, in which al-Kisai is said to have bribed the Bedouin witnesses; Sibawayh went home and died soon after, of grief. Ibn Manzur of Cairo completed in 1290 the Lisan al-Arab, a dictionary containing about 80,000 entries.

The gap between the written standard and the dialects, a state of affairs for which Charles Ferguson popularised the term diglossia in 1959, marks all Arab societies: children grow up with a colloquial and learn Modern Standard Arabic at school, where it serves for news, books and speeches. The varieties fall into five main groups, those of the Maghreb, Egypt, the Levant, Mesopotamia and the Peninsula. Speakers from Morocco and Iraq can hardly understand one another, but Egyptian is widely followed on account of the films and songs of Cairo, among them those of the singer Umm Kulthum. Proposals to write in the vernacular or in Latin letters, like that which the judge Abd al-Aziz Fahmi laid before the academy of Cairo in 1943, met with fierce resistance, since they seemed to threaten the link with the Quran.

Arabic has lent words to languages from Spanish to Malay. Swahili owes to it perhaps a third of its vocabulary, including its own name, from sawahil, "coasts"; Spanish has some 4,000 loans, many of which begin with the article al-, as does English algebra, taken from the title of a treatise by al-Khwarizmi written about 820. Borrowing went the other way as well, for Persian, Greek and later Turkish, French and English all left traces. From the ninth century the script was adapted to Persian, by the addition of four letters for sounds such as p and g, and later to Urdu, Pashto and Ottoman Turkish, until Atatürk abolished it in Turkey in 1928. The novelist Naguib Mahfouz, who wrote in the standard language, became in 1988 the first author in Arabic to receive the Nobel Prize in Literature.

? How many people speak Arabic?
= more than 350 million
@ spoken by more than 350 million people

? Since when is Arabic an official language of the United Nations?
= December 1973 | since December 1973
@ since December 1973, one of the six of the United Nations

? What branch of Semitic does Arabic belong to?
= Central Semitic
@ count it among the Central Semitic languages

? What is the closest living relative of Arabic?
= Maltese
@ Its nearest surviving relative in everyday use is Maltese

? Where has Maltese taken most of its vocabulary from?
= Italian and Sicilian
@ more than half of its vocabulary from Italian and Sicilian

? What did Gindibu contribute to the alliance?
= a thousand camels
@ a certain Gindibu contributed a thousand camels

? Which king's inscription first mentions Arabs?
= Shalmaneser III | the Assyrian king Shalmaneser III
@ an inscription of the Assyrian king Shalmaneser III

? In which alphabet is the Namara inscription written?
= Nabataean | the Nabataean alphabet
@ but written in the Nabataean alphabet

? where is the namara inscription kept
= the Louvre | Louvre
@ by René Dussaud and is kept in the Louvre

? Who found the Namara inscription?
= René Dussaud
@ south-east of Damascus by René Dussaud

? How many letters does the Arabic script have?
= twenty-eight
@ The script has twenty-eight letters

? What does the shape of a letter depend on?
= whether they occur alone or at the beginning, middle or end of a word
@ whether they occur alone or at the beginning, middle or end of a word

? How are short vowels shown in the Quran?
= by small strokes | small strokes
@ they are indicated by small strokes

? How was the first dictionary arranged?
= according to the place of articulation | by the place of articulation | place of articulation
@ arranged according to the place of articulation

? Why did the dots become compulsory?
= converts were misreading the holy book
@ because converts were misreading the holy book

? What does the root k-t-b have to do with?
= writing
@ From k-t-b, which has to do with writing

? What does maktaba mean?
= library
@ maktab "office" and maktaba "library"

? How many common verb forms are there?
= ten
@ Verbs can be derived according to ten common forms

? What does the third verb form express?
= an action directed at somebody | action directed at somebody
@ the third expresses an action directed at somebody

? What are broken plurals?
= formed by changing the vowels inside the word
@ that is, formed by changing the vowels inside the word

? What title did grammarians give Arabic?
= language of the dad
@ gave the tongue the title "language of the dad"

? What did Plato become in Arabic?
= Aflatun
@ Plato accordingly became Aflatun

? From where did the digits called Arabic come?
= India
@ The digits that Europeans call Arabic came from India

? Who made the digits known in the West?
= Leonardo of Pisa
@ above all by Leonardo of Pisa in 1202

? To which school did Sibawayh belong?
= Basra | That of Basra
@ That of Basra, to which the Persian Sibawayh belonged

? What did the school of Kufa give more room to?
= rare usages reported by Bedouin | rare usages
@ gave more room to rare usages reported by Bedouin

? When did Ibn Manzur finish the Lisan al-Arab?
= 1290
@ Ibn Manzur of Cairo completed in 1290 the Lisan al-Arab

? Who popularised the term diglossia?
= Charles Ferguson
@ Charles Ferguson popularised the term diglossia in 1959

? How many main groups do the dialects fall into?
= five
@ The varieties fall into five main groups

? Why is Egyptian Arabic widely understood?
= on account of the films and songs of Cairo | the films and songs of Cairo
@ on account of the films and songs of Cairo

? What share of Swahili vocabulary comes from Arabic?
= perhaps a third | a third
@ Swahili owes to it perhaps a third of its vocabulary

? What does sawahil mean?
= coasts
@ from sawahil, "coasts"

? How many letters were added to the script for Persian?
= four
@ by the addition of four letters for sounds

? In what year did Naguib Mahfouz receive the Nobel Prize?
= 1988
@ became in 1988 the first author in Arabic

~ What underhand thing was the Kufan leader supposed to have done in the dispute?
= bribed the Bedouin witnesses
@ al-Kisai is said to have bribed the Bedouin witnesses

~ Of what did the Iranian author of the great grammar perish?
= grief | of grief
@ Sibawayh went home and died soon after, of grief

~ Which feature of old nouns survives in none of today's spoken forms?
= Three cases | cases
@ Three cases were marked by short endings in the classical language

~ What oddity about counting words bewilders students?
= those from three to ten take the gender opposite to that of the counted noun
@ those from three to ten take the gender opposite to that of the counted noun

~ Which statesman did away with the old letters in favour of Roman ones at Ankara?
= Atatürk
@ until Atatürk abolished it in Turkey in 1928

~ What word of mathematics derives from a ninth-century book?
= algebra
@ English algebra, taken from the title of a treatise

~ Why were people upset by the idea of romanisation?
= they seemed to threaten the link with the Quran | seemed to threaten the link with the Quran
@ since they seemed to threaten the link with the Quran

~ Which jurist recommended a switch of writing system in Egypt?
= Abd al-Aziz Fahmi | the judge Abd al-Aziz Fahmi
@ the judge Abd al-Aziz Fahmi laid before the academy

! How many people speak Maltese?

! When did al-Kisai die?

! Who compiled the first dictionary of Persian?

! How many loans does Malay have from Arabic?

! What is the seventh verb form used for?

! Why did Dussaud leave Damascus?

! In what year did Sibawayh finish al-Kitab?

! Which letters did al-Hajjaj abolish?

! Who supported the writing of Turkish in Arabic letters?

! How many songs did Umm Kulthum record?
