# Writing system
A writing system is a set of visible signs by which a language can be recorded. Three main types are distinguished. In a logographic system a sign stands for a word or a meaningful part of one, as in Chinese; in a syllabary it represents a syllable, as in the Japanese kana; and in an alphabet it represents a single sound. Scripts such as Arabic and Hebrew, which as a rule write only the consonants, are often called abjads, while abugidas like Devanagari attach the vowels to the consonant signs as small marks, two terms that were introduced by the linguist Peter Daniels in 1990. Hardly any script is pure: even English employs logograms, for instance the figures and the sign &. Of about 7,000 living languages a considerable part have no established written form.

Writing was invented independently at least three times, namely in Mesopotamia, in China and in Central America. The oldest texts, from the temple precinct of Uruk, date from about 3300 BC and are mostly accounts of grain, sheep and beer rations. Denise Schmandt-Besserat has argued that they grew out of small clay tokens which had been used for counting and were enclosed in hollow balls. The pictures drawn with a point were soon replaced by impressions of a reed with a triangular end, whence the name cuneiform, from Latin cuneus, "wedge". Devised presumably for Sumerian, the script was borrowed for Akkadian, Hittite, Elamite and other languages, and the number of signs fell from about a thousand to six hundred. The latest datable tablet, an astronomical almanac, was written about 75 AD.

Egyptian hieroglyphs appear shortly before 3000 BC on labels of bone and ivory in a royal tomb at Abydos. Some signs denote words, others one, two or three consonants, and silent determinatives at the end indicate the class of meaning. For daily purposes scribes used a cursive form, hieratic, on papyrus, and from the seventh century BC a still faster one, demotic. The last hieroglyphic inscription was carved on the island of Philae on 24 August 394. Knowledge was then lost until a stone with a decree in three scripts, found by French soldiers near Rosetta in 1799, gave the clue. Thomas Young recognized some royal names, and Jean-François Champollion, who knew Coptic, the latest stage of the language, announced the decipherment in September 1822. The stone has been in the British Museum since 1802.

In China the earliest certain specimens are inscriptions on ox bones and turtle shells, made about 1200 BC at Anyang, where the Shang kings asked their ancestors about harvests, hunts, illness and war. The bones were cracked by heat, and the cracks interpreted as answers. They had been ground up as medicine under the name of dragon bones until the scholar Wang Yirong noticed the signs on them in 1899. The first emperor had the script unified in 221 BC by his minister Li Si. More than four fifths of the characters are compounds of a part hinting at the meaning and a part hinting at the sound. A reader of newspapers needs about three thousand. Simplified forms with fewer strokes were introduced in the People's Republic in 1956, but Taiwan and Hong Kong keep the traditional ones.

The alphabet was created about 1900 to 1800 BC by speakers of a Semitic language in Egypt or Sinai. Inscriptions of this kind were discovered by Flinders Petrie and his wife Hilda in 1905 at the turquoise mines of Serabit el-Khadim. Each sign takes the first sound of the thing it depicts: the head of an ox, alp, stands for the glottal stop and the house, bet, for b. From the Phoenicians, who had 22 letters, the Greeks took over the script by the eighth century BC, and used letters for which they had no sound, such as aleph and ayin, for vowels. It was written at first from right to left, then in alternate directions, as the ox ploughs. The Etruscans passed it on to the Romans, who lacked a letter for g until a stroke was added to C in the third century BC.

Other descendants spread to the east. Aramaic, the language of administration in the Persian Empire, lent its letters to Hebrew, Arabic, Syriac and, by way of the Sogdians, to the Uighurs and Mongols. Brahmi, the mother of the scripts of India, is first seen clearly in the edicts that King Ashoka had engraved on rocks and pillars about 250 BC; James Prinsep, an official of the mint in Calcutta, read it in 1837. Mesrop Mashtots devised the Armenian alphabet about 405 in order that the Bible could be translated. The brothers Cyril and Methodius, sent to Moravia in 863, wrote Slavonic in a script called Glagolitic, and the Cyrillic letters, in spite of their name, were developed by their pupils in Bulgaria. Peter the Great gave them a simpler shape in 1708 that resembled Latin type.

Some scripts have a known author. King Sejong of Korea published an alphabet in 1446, now called Hangul, whose consonants picture the position of the tongue and lips; its letters are grouped in blocks to form syllables. The upper class despised it as fit for women and children, and it became official only in 1894. Sequoyah, a Cherokee silversmith who could not read English, finished a syllabary of 86 signs in 1821, and within a few years most of his people had learned it. Louis Braille, blind since an accident in his father's workshop at the age of three, reduced a military system of twelve dots to six in 1824, when he was fifteen. Kemal Atatürk replaced Arabic letters with Latin ones in Turkey in 1928, toured the country with a blackboard and taught the new spelling himself.

Several scripts have been deciphered by ingenuity. Georg Friedrich Grotefend, a teacher at Göttingen, made a bet in 1802 that he could read Old Persian cuneiform, and identified the names of Darius and Xerxes. Michael Ventris, an architect, showed in 1952 that Linear B, used in Mycenaean Greece for the accounts of palaces, is an early form of Greek; Alice Kober had prepared the ground by listing endings on cards cut from cigarette cartons and church circulars. The Maya script, long thought to be nothing but ideas, was opened up by the Soviet scholar Yuri Knorozov, who in 1952 recognized signs for syllables. Still unread are Linear A of Crete, the Indus script, whose inscriptions contain five signs on average, and the rongorongo of Easter Island. Since 1991 the Unicode standard has been assigning numbers to all characters, of which there were more than 150,000 by 2024.

? In a syllabary, what does a sign represent?
= a syllable | syllable
@ in a syllabary it represents a syllable

? What kind of script is Devanagari?
= abugidas
@ while abugidas like Devanagari attach

? Who introduced the terms abjad and abugida?
= Peter Daniels | the linguist Peter Daniels
@ introduced by the linguist Peter Daniels

? About how many languages are spoken today?
= 7,000 | about 7,000
@ Of about 7,000 living languages

? Where was writing invented independently?
= in Mesopotamia, in China and in Central America | Mesopotamia, in China and in Central America
@ namely in Mesopotamia, in China and in Central America

? What do the oldest texts from Uruk deal with?
= accounts of grain, sheep and beer rations | grain, sheep and beer rations
@ mostly accounts of grain, sheep and beer rations

? What were the clay tokens used for?
= counting
@ which had been used for counting

? What does the Latin word cuneus mean?
= wedge | "wedge"
@ from Latin cuneus, "wedge"

? how many cuneiform signs were left in the end
= six hundred
@ from about a thousand to six hundred

? On what materials are the first hieroglyphs found?
= bone and ivory | labels of bone and ivory
@ on labels of bone and ivory

? What is the purpose of determinatives?
= indicate the class of meaning
@ indicate the class of meaning

? When was the last hieroglyphic inscription made?
= 24 August 394 | 394
@ Philae on 24 August 394

? Which language did Champollion know that helped him?
= Coptic
@ Champollion, who knew Coptic

? Where is the Rosetta stone kept?
= British Museum | the British Museum
@ has been in the British Museum

? Who found the stone?
= French soldiers
@ found by French soldiers near Rosetta

? What did the Shang kings ask about?
= harvests, hunts, illness and war
@ about harvests, hunts, illness and war

? What was done with the bones before the signs on them were noticed?
= ground up as medicine
@ had been ground up as medicine

? In what year was the Chinese script unified?
= 221 BC
@ script unified in 221 BC

? How many characters do you need for a newspaper?
= three thousand | about three thousand
@ needs about three thousand

? Which places keep the traditional characters?
= Taiwan and Hong Kong
@ Taiwan and Hong Kong keep the traditional ones

? What was mined at Serabit el-Khadim?
= turquoise
@ at the turquoise mines of Serabit el-Khadim

? What does the letter sign alp depict?
= the head of an ox | head of an ox
@ the head of an ox, alp

? How many letters had the Phoenicians?
= 22
@ Phoenicians, who had 22 letters

? What did the Greeks use aleph and ayin for?
= vowels
@ such as aleph and ayin, for vowels

? From whom did the Romans get the alphabet?
= the Etruscans | Etruscans
@ The Etruscans passed it on

? What was James Prinsep's position?
= official of the mint in Calcutta | an official of the mint in Calcutta
@ James Prinsep, an official of the mint in Calcutta

? Why did Mashtots devise the Armenian alphabet?
= in order that the Bible could be translated | the Bible could be translated
@ in order that the Bible could be translated

? Who developed the Cyrillic letters?
= their pupils in Bulgaria | their pupils
@ developed by their pupils in Bulgaria

? What script did Cyril and Methodius write in?
= Glagolitic
@ in a script called Glagolitic

? What is pictured by the consonants of Hangul?
= the position of the tongue and lips | position of the tongue and lips
@ picture the position of the tongue and lips

? What was Sequoyah's trade?
= silversmith | a Cherokee silversmith
@ Sequoyah, a Cherokee silversmith

? How old was Braille when he went blind?
= three
@ workshop at the age of three

? what did Atatürk take with him on his tour
= a blackboard | blackboard
@ toured the country with a blackboard

? Linear B was deciphered by whom?
= Michael Ventris | Michael Ventris, an architect
@ Michael Ventris, an architect, showed

? What did Knorozov recognize?
= signs for syllables
@ recognized signs for syllables

~ What opinion had Korean nobles of the king's invention?
= fit for women and children | despised it as fit for women and children
@ despised it as fit for women and children

~ What prompted the schoolmaster to work on the Persian inscriptions?
= a bet | made a bet
@ made a bet in 1802 that he could read

~ On what waste material did a woman note her observations?
= cards cut from cigarette cartons and church circulars | cigarette cartons and church circulars
@ on cards cut from cigarette cartons and church circulars

~ Which farm activity is compared with the changing direction of lines?
= the ox ploughs | as the ox ploughs
@ in alternate directions, as the ox ploughs

~ What do ciphers and the ampersand count as?
= logograms
@ even English employs logograms, for instance the figures

~ Which tsar changed the look of the type?
= Peter the Great
@ Peter the Great gave them a simpler shape

~ For which army invention did the young blind Frenchman find a handier form?
= a military system of twelve dots | military system of twelve dots
@ reduced a military system of twelve dots to six

~ What minister carried out a reform of spelling for his conqueror sovereign?
= Li Si | his minister Li Si
@ by his minister Li Si

! Who deciphered Linear A?
! How many soldiers found the Rosetta stone?
! When did King Sejong die?
! In what year did Young learn Coptic?
! How much did the British Museum pay for the stone?
! Who opposed the simplified characters in 1956?
! Which king deciphered Brahmi?
! How many signs did Sequoyah's first draft have?
! What did Grotefend win with his bet?
! How many inscriptions in rongorongo survive?
! Where was the first Phoenician inscription discovered?
