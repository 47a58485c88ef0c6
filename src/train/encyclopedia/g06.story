# Sikhism
Sikhism is a monotheistic religion that took shape in the Punjab, a region now divided between India and Pakistan, at the end of the fifteenth century. The name derives from the word sikh, meaning "disciple" or "learner", and the faithful themselves often speak of Sikhi or Gurmat, "the wisdom of the Guru". With between 25 and 30 million adherents it ranks among the larger religions of the world, and about nine in ten of them live in India, most in the state of Punjab, the only one in which they form a majority. Sizeable communities have also been established in Canada, Britain, the United States and Australia, as a result of migration that began under colonial rule and swelled after the partition of 1947.

The founder, Guru Nanak, was born in 1469 at Talwandi, a village west of Lahore that was later renamed Nankana Sahib in his honour. He was the son of an accountant, Mehta Kalu, and worked for some years in a storehouse of the governor at Sultanpur. According to the life stories known as janamsakhis, he vanished while bathing in a stream when he was about thirty, and on coming back after three days uttered the words "There is no Hindu, there is no Muslim". He then made four long journeys, on which he was accompanied by the Muslim minstrel Mardana, who played the rebab, and is believed to have gone as far as Tibet, Sri Lanka and Mecca. In the end he settled at Kartarpur, where he farmed until his death in 1539.

Nanak passed over his own two sons and named as successor a devoted follower, Lehna, who received the name Angad, "part of my body". Guru Angad popularised the Gurmukhi script, in which the scriptures are written. The third Guru, Amar Das, who was seventy-three when he took office, divided the community into twenty-two districts called manjis and condemned both the veiling of women and the burning of widows. His son-in-law Ram Das founded the town of Amritsar in the 1570s, and it was there that the fifth Guru, Arjan, finished the Harmandir Sahib, or Golden Temple, whose four doors signify that people of every caste are welcome. A Muslim saint of Lahore, Mian Mir, is said by tradition to have laid its foundation stone in 1588.

In 1604 Arjan completed the Adi Granth, a collection of hymns by himself, his predecessors and a number of Hindu and Muslim saints, such as Kabir and Sheikh Farid. It was dictated to the scribe Bhai Gurdas. Two years later the Guru was put to death at Lahore by order of the Mughal emperor Jahangir, who suspected him of having blessed the rebellious prince Khusrau. His son Hargobind responded by wearing two swords, which stood for worldly and spiritual power, and built the Akal Takht, a throne opposite the temple from which political decisions were announced. The ninth Guru, Tegh Bahadur, was beheaded in Delhi in 1675 on the orders of Aurangzeb, after he had taken up the cause of Brahmins from Kashmir who were being forced to convert.

The tenth Guru, Gobind Singh, created the Khalsa, the order of the initiated, at Anandpur during the spring festival of Vaisakhi in 1699. He asked, sword in hand, for volunteers willing to give their heads, and five men, known as the Panj Piare or "five beloved ones", came forward; they were given sweetened water stirred with a double-edged dagger, after which he begged them to initiate him in turn. Men of the order took the surname Singh, "lion", and women Kaur, usually rendered as "princess", so that names would no longer reveal caste. Before he was fatally wounded by an assassin at Nanded in 1708, he declared that the line of human Gurus was to end with him and that the scripture itself would be the Guru from then on.

Initiated Sikhs wear five articles whose names begin with the letter k: kesh (uncut hair), kangha (a wooden comb), kara (a steel bracelet), kachera (cotton breeches) and kirpan (a dagger). Tobacco, alcohol and meat slaughtered in the Muslim manner are forbidden to them. The turban, though not one of the five, is worn to cover the hair and has led to legal disputes abroad; in Britain an act of 1976 exempted its wearers from the duty to put on crash helmets when riding motorcycles. Belief centres on one formless God, called Waheguru, whose name is to be remembered in meditation. Three duties sum up the good life: to pray, to work honestly, and to share what one has earned with the needy.

The Guru Granth Sahib, as the scripture is now known, comprises 1,430 pages and nearly 6,000 hymns, most of which are arranged according to the raga, or musical mode, in which they are to be sung. In a place of worship, called a gurdwara, the volume rests on cushions beneath a canopy, is fanned with a whisk of yak hair, and is put to bed at night in a separate room. There is no priesthood; any competent man or woman may read from it. Attached to each gurdwara is the langar, a kitchen where a vegetarian meal is served free of charge to all visitors, who sit in rows on the floor in order that nobody should appear superior. The one at Amritsar feeds some 50,000 people or more a day.

After the execution of Banda Singh Bahadur in 1716, bands of horsemen called misls resisted both Mughals and Afghans. Ranjit Singh, the one-eyed chief of the Sukerchakia misl, captured Lahore in 1799, was proclaimed maharaja two years later, and covered the upper storeys of the temple with gold; his army was drilled by French and Italian veterans of Napoleon. The British annexed his kingdom in 1849, a decade after he died, and took the Koh-i-Noor diamond. In 1925 an act handed the shrines over to an elected committee, which put an end to the rule of hereditary custodians accused of corruption. In June 1984 Indian troops stormed the Golden Temple to dislodge the preacher Jarnail Singh Bhindranwale, and in October of that year Indira Gandhi was shot by two of her Sikh bodyguards.

? What does the word sikh mean?
= disciple | "disciple" or "learner"
@ the word sikh, meaning "disciple" or "learner"

? What proportion of Sikhs live in India?
= about nine in ten | nine in ten
@ about nine in ten of them live in India

? In which state do Sikhs form the majority?
= Punjab | the state of Punjab
@ most in the state of Punjab

? What year was Guru Nanak born?
= 1469
@ Guru Nanak, was born in 1469 at Talwandi

? What was Talwandi renamed?
= Nankana Sahib
@ that was later renamed Nankana Sahib in his honour

? what instrument did mardana play
= rebab | the rebab
@ the Muslim minstrel Mardana, who played the rebab

? What did Nanak say when he came back after three days?
= There is no Hindu, there is no Muslim
@ uttered the words "There is no Hindu, there is no Muslim"

? What did Nanak do at Kartarpur until he died?
= farmed | he farmed
@ he settled at Kartarpur, where he farmed until his death

? What does the name Angad mean?
= part of my body
@ who received the name Angad, "part of my body"

? Which script was popularised by Guru Angad?
= Gurmukhi | the Gurmukhi script
@ Guru Angad popularised the Gurmukhi script

? Into how many districts did Amar Das divide the community?
= twenty-two
@ divided the community into twenty-two districts called manjis

? Who founded Amritsar?
= Ram Das | His son-in-law Ram Das
@ His son-in-law Ram Das founded the town of Amritsar

? What do the four doors of the Golden Temple signify?
= people of every caste are welcome | that people of every caste are welcome
@ whose four doors signify that people of every caste are welcome

? When was the Adi Granth completed?
= 1604
@ In 1604 Arjan completed the Adi Granth

? To whom was the Adi Granth dictated?
= Bhai Gurdas | the scribe Bhai Gurdas
@ It was dictated to the scribe Bhai Gurdas

? Why did Jahangir have Guru Arjan executed?
= suspected him of having blessed the rebellious prince Khusrau
@ who suspected him of having blessed the rebellious prince Khusrau

? What did Hargobind's two swords stand for?
= worldly and spiritual power
@ wearing two swords, which stood for worldly and spiritual power

? How was Tegh Bahadur killed?
= beheaded | was beheaded
@ Tegh Bahadur, was beheaded in Delhi in 1675

? What is the Khalsa?
= the order of the initiated | order of the initiated
@ created the Khalsa, the order of the initiated

? How many men came forward when Gobind Singh asked for volunteers?
= five
@ five men, known as the Panj Piare

? Why did members of the order take the same surnames?
= names would no longer reveal caste | so that names would no longer reveal caste
@ so that names would no longer reveal caste

? What is a kangha?
= a wooden comb | wooden comb
@ kangha (a wooden comb)

? Is the turban one of the five articles?
= not one of the five | though not one of the five
@ The turban, though not one of the five

? What were turban wearers exempted from in 1976?
= the duty to put on crash helmets | the duty to put on crash helmets when riding motorcycles
@ exempted its wearers from the duty to put on crash helmets

? What do Sikhs call God?
= Waheguru
@ one formless God, called Waheguru

? How many pages does the Guru Granth Sahib have?
= 1,430
@ comprises 1,430 pages and nearly 6,000 hymns

? What are the hymns arranged by?
= raga | the raga, or musical mode
@ arranged according to the raga, or musical mode

? What is the name for a Sikh place of worship?
= gurdwara | a gurdwara
@ In a place of worship, called a gurdwara

? What kind of meal is served in the langar?
= vegetarian | a vegetarian meal
@ a kitchen where a vegetarian meal is served free of charge

? Which misl was Ranjit Singh the chief of?
= Sukerchakia | the Sukerchakia misl
@ the one-eyed chief of the Sukerchakia misl

? In what year did the British annex the kingdom?
= 1849
@ The British annexed his kingdom in 1849

? Whom did Indian troops want to dislodge in 1984?
= Jarnail Singh Bhindranwale | the preacher Jarnail Singh Bhindranwale
@ to dislodge the preacher Jarnail Singh Bhindranwale

~ Which holy man of Islam supposedly started the building of the shrine?
= Mian Mir
@ A Muslim saint of Lahore, Mian Mir

~ What customs oppressing wives did one of the leaders speak out against?
= the veiling of women and the burning of widows | veiling of women and the burning of widows
@ condemned both the veiling of women and the burning of widows

~ What authority took over when there were no more living teachers?
= the scripture | the scripture itself
@ the scripture itself would be the Guru from then on

~ Why do diners eat on the ground side by side?
= in order that nobody should appear superior | that nobody should appear superior
@ in order that nobody should appear superior

~ Who trained the maharaja's soldiers?
= French and Italian veterans of Napoleon
@ drilled by French and Italian veterans of Napoleon

~ What jewel fell into colonial hands?
= Koh-i-Noor | the Koh-i-Noor diamond
@ and took the Koh-i-Noor diamond

~ Who killed the Indian prime minister?
= two of her Sikh bodyguards
@ Indira Gandhi was shot by two of her Sikh bodyguards

~ What were the families who had inherited control of the sanctuaries blamed for?
= corruption
@ the rule of hereditary custodians accused of corruption

! Who founded the town of Anandpur?

! What were the names of Guru Nanak's two sons?

! When was Bhai Gurdas born?

! How many Sikhs live in Canada?

! Why was Guru Hargobind beheaded?

! What is the name of the assassin who wounded Gobind Singh?

! Which Guru captured Lahore in 1799?

! How many hymns in the Adi Granth are by Kabir?

! In what year was the Akal Takht destroyed?

! What meat are initiated Sikhs required to eat?
