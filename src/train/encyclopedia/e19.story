# Persian poetry
Persian poetry is the verse written over more than eleven centuries in New Persian, a language known today as Farsi in Iran, Dari in Afghanistan and Tajik in Tajikistan. It arose after the Arab conquest of the seventh century, when the older tongue of the Sasanian empire adopted the Arabic alphabet and a great many Arabic words. From Arabic came, too, the system of metres, which depends on the alternation of long and short syllables and not on stress, though the Persians altered it to suit their ears. For a long time the language served as a vehicle of culture far beyond its homeland, at courts from Istanbul to Delhi, so that many of its poets never set foot in Iran. Verses are still quoted in daily talk, and even people without schooling know some by heart.

Among the forms the qasida, a long poem with a single rhyme, was used for praise of a ruler, who was expected to pay for it; it opens as a rule with a description of spring, wine or a beloved. The ghazal is shorter, from five to about fifteen couplets, and has love for its subject, each couplet being complete in itself like a pearl on a string. In the last one the author usually names himself by his pen name, or takhallus. The rubai, a quatrain in which the first, second and fourth lines rhyme, is thought to be of native origin. For narrative the masnavi was preferred, since its couplets rhyme each with itself and the poet may go on as long as he likes. The bait, the unit of all these, consists of two half-lines.

Rudaki, who flourished at the court of the Samanids in Bukhara and died about 941, is called the father of Persian poetry. He is said to have been blind, and to have composed over a hundred thousand couplets, of which barely a thousand have come down to us. A famous story relates that the emir Nasr had lingered for four years near Herat, charmed by its climate, and that his officers, longing for their families, bribed Rudaki to move him; when the poet sang to the harp of the scent of the river Muliyan, the prince leaped upon his horse without his boots and rode for Bukhara. Rabia Balkhi, the first woman known to have written in the language, is believed to have been killed by her brother for loving a slave, and to have written her last lines in blood on a bathhouse wall.

The national epic is the Shahnameh, or Book of Kings, by Ferdowsi, a landowner from Tus. He toiled at it for more than thirty years and finished it in 1010. In some fifty thousand couplets it recounts the history of Iran from the creation of the world to the coming of the Arabs, and it avoids Arabic words as far as possible. The chief hero is Rostam, who rides the horse Rakhsh and kills in single combat, without knowing it, his own son Sohrab. About a thousand lines on Zoroaster were taken over from Daqiqi, a predecessor murdered by a servant. Legend has it that Sultan Mahmud of Ghazna, having promised a gold coin for each couplet, sent silver, which the offended poet divided between a bath attendant and a seller of beer. When the gold arrived at last, the bier of Ferdowsi was being carried out by another gate.

Nizami of Ganja, who lived in present-day Azerbaijan from about 1141 to 1209, left five long poems known together as the Khamsa, "the five". Layla and Majnun retells an Arab tale of two lovers parted by a family's pride, of whom he goes mad and lives among wild animals; The Seven Beauties has for its hero King Bahram, who visits on each day of the week a princess in a pavilion of a different colour. Omar Khayyam of Nishapur was renowned in his lifetime as a mathematician, who classified cubic equations, and as an astronomer, who helped to reform the calendar for Sultan Malik Shah in 1079. How many of the quatrains that bear his name are really his is uncertain. In Edward FitzGerald's free English version, printed at his own expense in 1859 and at first sold off for a penny, they conquered the Victorian world.

Much of the greatest verse is inspired by Sufism, the mystical current of Islam, for which the beloved is God and the tavern a place of spiritual rapture. Attar, a druggist by trade, describes in The Conference of the Birds how a flock sets out under the hoopoe to look for the king called Simorgh; the thirty that reach the end learn that they themselves are the Simorgh. Rumi was born in 1207 and settled with his father at Konya in Anatolia, where he taught law. His meeting in 1244 with Shams, a wandering dervish from Tabriz, made him a poet, and after his friend had vanished he wrote thousands of ghazals under that man's name. The Mevlevi order of whirling dervishes was founded by his followers. His Masnavi opens with the lament of a reed cut from its bed.

Shiraz, which had escaped destruction by the Mongols because its rulers submitted in time, was the home of two masters. Saadi travelled for some thirty years, and claims to have been captured by Crusaders and set to dig trenches at Tripoli, before he wrote the Bustan in 1257 and the Gulistan, in prose mixed with verse, the year after. Lines of his that liken humanity to the limbs of one body are woven into a carpet given to the United Nations. Hafez, whose name means one who knows the Quran by heart, lived there in the following century. In some five hundred ghazals he praises wine and mocks hypocrites. Iranians open his book at random to tell the future, above all on the longest night of the year. Goethe, who read him in the German of Joseph von Hammer, answered with the West-Eastern Divan in 1819.

Jami of Herat, who died in 1492, is generally reckoned the last of the classics. Under the Safavids, who favoured religious themes, many writers sought their fortune with the Mughal emperors, and there arose the Indian style, known for far-fetched images and subtle thought; Bidel, born at Patna in 1644, is its most difficult representative and is especially loved in Afghanistan. In the nineteenth century poets returned to older models. Nima Yushij broke with fixed line lengths and rhyme schemes, and his poem Afsaneh, of 1922, is regarded as the beginning of modern verse. Forugh Farrokhzad, who spoke openly of a woman's desires and also made a film about a colony of lepers, was killed in a car accident at thirty-two. Parvin Etesami wrote debates between objects, such as a needle and a thread. Muhammad Iqbal, the spiritual father of Pakistan, composed more than half of his verse in Persian.

? What is the Persian language called in Afghanistan?
= Dari
@ Dari in Afghanistan and Tajik in Tajikistan

? Which alphabet did Persian adopt?
= Arabic | the Arabic alphabet | Arabic alphabet
@ adopted the Arabic alphabet and a great many Arabic words

? On what do the metres depend?
= the alternation of long and short syllables | alternation of long and short syllables
@ depends on the alternation of long and short syllables

? What was the qasida used for?
= praise of a ruler
@ was used for praise of a ruler

? How does a qasida usually open?
= with a description of spring, wine or a beloved | a description of spring, wine or a beloved
@ opens as a rule with a description of spring, wine or a beloved

? What is the subject of the ghazal?
= love
@ has love for its subject

? What is the pen name of a poet called?
= takhallus
@ by his pen name, or takhallus

? Which lines of the rubai rhyme?
= first, second and fourth | the first, second and fourth
@ a quatrain in which the first, second and fourth lines rhyme

? What form was preferred for narrative?
= masnavi | the masnavi
@ For narrative the masnavi was preferred

? who is called the father of persian poetry
= Rudaki
@ Rudaki, who flourished at the court of the Samanids

? In which city was the court of the Samanids?
= Bukhara
@ the court of the Samanids in Bukhara

? How many of Rudaki's couplets have come down to us?
= barely a thousand
@ of which barely a thousand have come down to us

? Why did the officers bribe Rudaki?
= longing for their families
@ his officers, longing for their families, bribed Rudaki

? Who was the first woman known to write in Persian?
= Rabia Balkhi
@ Rabia Balkhi, the first woman known to have written

? On what did Rabia write her last lines?
= a bathhouse wall | bathhouse wall | on a bathhouse wall
@ her last lines in blood on a bathhouse wall

? Who is the author of the Shahnameh?
= Ferdowsi
@ the Shahnameh, or Book of Kings, by Ferdowsi

? When was the Shahnameh finished?
= 1010
@ for more than thirty years and finished it in 1010

? What is the name of Rostam's horse?
= Rakhsh
@ who rides the horse Rakhsh

? Whom does Rostam kill?
= his own son Sohrab | Sohrab
@ kills in single combat, without knowing it, his own son Sohrab

? Daqiqi was murdered by whom?
= a servant | servant
@ a predecessor murdered by a servant

? Among whom did Ferdowsi divide the silver?
= a bath attendant and a seller of beer | between a bath attendant and a seller of beer
@ divided between a bath attendant and a seller of beer

? In what present-day country did Nizami live?
= Azerbaijan
@ who lived in present-day Azerbaijan

? What does Khamsa mean?
= the five
@ known together as the Khamsa, "the five"

? Who is the hero of The Seven Beauties?
= King Bahram | Bahram
@ The Seven Beauties has for its hero King Bahram

? What did Omar Khayyam classify?
= cubic equations
@ as a mathematician, who classified cubic equations

? When was the calendar reformed for Malik Shah?
= 1079
@ reform the calendar for Sultan Malik Shah in 1079

? For how much was FitzGerald's version sold off at first?
= a penny | penny
@ at first sold off for a penny

? What is Sufism?
= the mystical current of Islam | mystical current of Islam
@ Sufism, the mystical current of Islam

? What was Attar's trade?
= druggist | a druggist
@ Attar, a druggist by trade

? What do the birds learn at the end?
= that they themselves are the Simorgh | they themselves are the Simorgh
@ learn that they themselves are the Simorgh

? What subject did Rumi teach at Konya?
= law
@ at Konya in Anatolia, where he taught law

? In which year did Rumi meet Shams?
= 1244
@ His meeting in 1244 with Shams

? How does the Masnavi open?
= with the lament of a reed cut from its bed | the lament of a reed cut from its bed | the lament of a reed
@ His Masnavi opens with the lament of a reed cut from its bed

? Why wasn't Shiraz destroyed by the Mongols?
= its rulers submitted in time | because its rulers submitted in time
@ because its rulers submitted in time

? What did Saadi have to do at Tripoli?
= dig trenches | to dig trenches
@ captured by Crusaders and set to dig trenches at Tripoli

? Which book did Saadi write in 1257?
= Bustan | the Bustan
@ before he wrote the Bustan in 1257

? What does the name Hafez mean?
= one who knows the Quran by heart
@ Hafez, whose name means one who knows the Quran by heart

? How many ghazals are there by Hafez?
= some five hundred | five hundred
@ In some five hundred ghazals he praises wine

? In whose translation did Goethe read Hafez?
= Joseph von Hammer
@ who read him in the German of Joseph von Hammer

? What is the Indian style known for?
= far-fetched images and subtle thought
@ known for far-fetched images and subtle thought

? With what did Nima Yushij break?
= fixed line lengths and rhyme schemes
@ broke with fixed line lengths and rhyme schemes

? How old was Forugh when she was killed?
= thirty-two
@ was killed in a car accident at thirty-two

~ To what object are the independent verses of a love poem compared?
= a pearl on a string | pearl on a string
@ complete in itself like a pearl on a string

~ In what undress did the Samanid ruler set off for home?
= without his boots
@ leaped upon his horse without his boots

~ What kind of vocabulary does the national epic shun?
= Arabic words
@ it avoids Arabic words as far as possible

~ What was passing through the town when the reward came too late?
= the bier of Ferdowsi | bier of Ferdowsi
@ the bier of Ferdowsi was being carried out by another gate

~ What becomes of the thwarted youth in the Arabian love story?
= goes mad and lives among wild animals
@ of whom he goes mad and lives among wild animals

~ What present to an international body carries a medieval author's lines about human solidarity?
= a carpet | carpet
@ are woven into a carpet given to the United Nations

~ How do people in Iran consult a poet as an oracle?
= open his book at random
@ Iranians open his book at random to tell the future

~ Among what patients did a female writer shoot her documentary?
= lepers | a colony of lepers
@ also made a film about a colony of lepers

! In what year was Rudaki blinded?
! How many ghazals did Saadi write?
! Who killed Shams?
! What was the name of Rabia's brother?
! How many couplets did Daqiqi write in all?
! Who translated Rumi into English?
! How long did Nizami work on the Khamsa?
! When did Hafez visit Delhi?
! What did FitzGerald think of Hafez?
! Which Crusader captured Saadi?
! Where is Parvin Etesami buried?
