# Smithsonian Institution
The Smithsonian Institution is a group of twenty-one museums, a zoo and several research centres that is administered by the United States and has most of its buildings along the National Mall in Washington. It is the largest complex of its kind in the world; its collections comprise about 157 million objects and specimens, less than two per cent of which are on display at any time. Some two thirds of the money come from the federal budget, the rest from gifts, investments, shops and a magazine. Admission is free, except at the Cooper Hewitt, the museum of design in New York. In law the institution is neither a ministry nor a private foundation but a trust, governed by a board of seventeen regents, among whom are the Vice President and the Chief Justice.

It owes its existence to a man who never set foot in America. James Smithson, born in Paris about 1765, was the illegitimate son of the first Duke of Northumberland and of a rich widow, Elizabeth Macie; he studied at Oxford, became a fellow of the Royal Society at twenty-two and published papers on minerals, on a lady's tear and on a better way of making coffee. A zinc carbonate, smithsonite, bears his name. When he died at Genoa in June 1829, he left his fortune to a nephew, Henry Hungerford, and stipulated that, if the latter should have no children, everything should go to the United States, to found at Washington an establishment "for the increase and diffusion of knowledge". His motives are unknown; some believe that he wished to take revenge on the society that had denied him his father's title.

The nephew died childless at Pisa in 1835. In Congress the Southerner John Calhoun declared that it was beneath the dignity of the nation to accept presents from a foreigner, but former President John Quincy Adams fought for the bequest. The lawyer Richard Rush was sent to London, where he won the case in less than two years, and in the summer of 1838 he landed in New York with 104,960 gold sovereigns packed in bags, which were melted down at the mint in Philadelphia and yielded 508,318 dollars. The Treasury lent the sum to Arkansas and other states, which failed to pay the interest, so that Adams had to persuade Congress to make good the loss. For eight years the members argued whether to create a university, an observatory, a library or a farm. On 10 August 1846 President James Polk signed the act that established the institution.

Joseph Henry, a professor of physics at Princeton who had discovered self-induction, was chosen as the first secretary and remained until his death in 1878. He wanted research to come first and regarded museums as a local burden. In 1849 he supplied telegraph stations with instruments, and the reports of some six hundred volunteers enabled him to exhibit a daily map of the weather, out of which the national weather service later grew. The librarian Charles Jewett, who dreamed of a great national library, was dismissed in 1855 after a bitter quarrel. The building known as the Castle, of red sandstone from Seneca Creek in Maryland, was designed by James Renwick in an imitation of Norman style and completed in 1855; on 24 January 1865 a fire, caused by a stove pipe wrongly led into the wall, destroyed the upper storey together with Smithson's letters and diaries.

The second secretary, Spencer Baird, a zoologist, thought otherwise. He had come in 1850 with two railway wagons of his own specimens and now gathered whatever could be had; after the Centennial Exhibition at Philadelphia in 1876 he persuaded most of the foreign governments to leave him their exhibits, which filled sixty wagons. A museum of brick, the present Arts and Industries Building, was opened in 1881, just in time for the ball in honour of President Garfield. Samuel Langley, the astronomer who followed in 1887, founded the National Zoo, for which he got the support of the taxidermist William Hornaday, who had been alarmed by the disappearance of the bison. Langley's attempt to fly a manned aerodrome from a houseboat on the Potomac failed twice in 1903, the second time nine days before the Wright brothers succeeded.

A long feud arose from that failure. In 1914 the institution allowed Glenn Curtiss, who was being sued by the Wrights, to alter Langley's machine and to fly it for a few seconds, and then exhibited it as the first that had been "capable" of flight. Orville Wright was so offended that he sent the Flyer of 1903 to the Science Museum in London in 1928. Only after the secretary Charles Abbot had published a retraction in 1942 did he agree to its return; it was unveiled in Washington on 17 December 1948, when he had been dead for almost a year. Today it hangs in the National Air and Space Museum, opened in July 1976 by a ribbon that was cut on a signal from the Viking 1 probe. The Spirit of St. Louis, the capsule Columbia of Apollo 11 and a piece of moon rock that may be touched are among its attractions.

The Museum of Natural History, whose green dome was completed in 1911, owns the greatest part of all the objects. The blue Hope Diamond, of 45.52 carats, was given by the jeweller Harry Winston in 1958, who sent it by registered mail for a fee of 145.29 dollars, of which all but 2.44 was insurance. The American History Museum shows the flag that flew over Fort McHenry in 1814 and inspired the national anthem, the ruby slippers of Judy Garland, and Abraham Lincoln's hat. Charles Freer, a manufacturer of railway cars from Detroit, left his paintings by Whistler and his Asian art on condition that nothing should ever be lent or added to the American part. The National Museum of the American Indian was founded in 2004 with the collection of the banker George Heye, who had amassed 800,000 pieces, and that of African American history in 2016.

Growth has brought disputes. In 1995 an exhibition on the Enola Gay, the bomber of Hiroshima, was cancelled after veterans had protested against a text that dwelt on the victims, and the director Martin Harwit resigned. Lawrence Small, a banker who was secretary from 2000, left in 2007 when it became known that he had charged the institution for cleaning his chandelier and heating his swimming pool. Thousands of human remains are being given back to Native communities under a law of 1989, and in 2022 twenty-nine Benin bronzes were returned to Nigeria. Lonnie Bunch, a historian and founder of the African American museum, became in June 2019 the first black secretary; the flood of criticism in 2025, when President Donald Trump demanded that "improper ideology" be removed, fell in his term. Smithson himself lies in the Castle: Alexander Graham Bell, a regent, fetched the bones from Genoa in 1904.

? How many museums belong to the Smithsonian Institution?
= twenty-one
@ a group of twenty-one museums, a zoo

? How many objects do the collections contain?
= about 157 million | 157 million
@ comprise about 157 million objects

? Which museum is not free?
= Cooper Hewitt | the Cooper Hewitt
@ except at the Cooper Hewitt

? What is the institution in legal terms?
= a trust | trust
@ but a trust, governed by a board

? How many regents govern the Smithsonian?
= seventeen
@ a board of seventeen regents

? Who was the father of James Smithson?
= first Duke of Northumberland | the first Duke of Northumberland | Duke of Northumberland
@ the illegitimate son of the first Duke of Northumberland

? What is smithsonite?
= A zinc carbonate | zinc carbonate
@ A zinc carbonate, smithsonite, bears his name

? Where did Smithson die?
= Genoa
@ he died at Genoa in June 1829

? What was the purpose of the establishment according to the will?
= "for the increase and diffusion of knowledge" | increase and diffusion of knowledge
@ "for the increase and diffusion of knowledge"

? Who inherited Smithson's fortune first?
= Henry Hungerford | a nephew, Henry Hungerford
@ his fortune to a nephew, Henry Hungerford

? Who was against accepting presents from a foreigner?
= John Calhoun | the Southerner John Calhoun
@ the Southerner John Calhoun declared

? Which former president fought for the bequest?
= John Quincy Adams
@ former President John Quincy Adams fought

? How many gold sovereigns did Richard Rush bring?
= 104,960
@ with 104,960 gold sovereigns

? how many dollars did the gold yield
= 508,318 dollars | 508,318
@ and yielded 508,318 dollars

? Which state was the money lent to?
= Arkansas | Arkansas and other states
@ lent the sum to Arkansas and other states

? When was the act signed that created the institution?
= 10 August 1846
@ On 10 August 1846 President James Polk

? Who was the first secretary?
= Joseph Henry
@ Joseph Henry, a professor of physics

? What had Joseph Henry discovered?
= self-induction
@ who had discovered self-induction

? What did the reports of the volunteers make possible?
= a daily map of the weather | daily map of the weather
@ to exhibit a daily map of the weather

? What happened to Charles Jewett in 1855?
= dismissed | was dismissed
@ was dismissed in 1855 after a bitter quarrel

? What is the Castle built of?
= red sandstone | red sandstone from Seneca Creek
@ of red sandstone from Seneca Creek

? What caused the fire of 1865?
= a stove pipe wrongly led into the wall | stove pipe wrongly led into the wall
@ caused by a stove pipe wrongly led into the wall

? What did the fire destroy besides the upper storey?
= Smithson's letters and diaries
@ together with Smithson's letters and diaries

? What was Spencer Baird's field?
= zoologist | a zoologist
@ Spencer Baird, a zoologist

? How many wagons did the exhibits from Philadelphia fill?
= sixty
@ which filled sixty wagons

? Who founded the National Zoo?
= Samuel Langley
@ Samuel Langley, the astronomer who followed

? What alarmed William Hornaday?
= the disappearance of the bison | disappearance of the bison
@ alarmed by the disappearance of the bison

? Where was Langley's machine launched from?
= a houseboat on the Potomac | houseboat on the Potomac | a houseboat
@ from a houseboat on the Potomac

? Who altered Langley's machine in 1914?
= Glenn Curtiss
@ allowed Glenn Curtiss, who was being sued

? To which museum did Orville Wright send the Flyer?
= Science Museum in London | the Science Museum
@ to the Science Museum in London

? When was the Flyer unveiled in Washington?
= 17 December 1948
@ unveiled in Washington on 17 December 1948

? What gave the signal to cut the ribbon in 1976?
= Viking 1 probe | the Viking 1 probe
@ on a signal from the Viking 1 probe

? How many carats does the Hope Diamond have?
= 45.52 | 45.52 carats
@ The blue Hope Diamond, of 45.52 carats

? How did Harry Winston send the diamond?
= by registered mail | registered mail
@ who sent it by registered mail

? Whose slippers are in the American History Museum?
= Judy Garland
@ the ruby slippers of Judy Garland

? What was Charles Freer's business?
= manufacturer of railway cars | a manufacturer of railway cars
@ a manufacturer of railway cars from Detroit

? How many pieces did George Heye collect?
= 800,000
@ who had amassed 800,000 pieces

? Which director resigned because of the Enola Gay exhibition?
= Martin Harwit
@ the director Martin Harwit resigned

? How many Benin bronzes were returned to Nigeria?
= twenty-nine
@ twenty-nine Benin bronzes were returned

~ What humiliation may the donor have wanted to avenge?
= had denied him his father's title | denied him his father's title
@ the society that had denied him his father's title

~ Which extravagances brought a former financier down?
= cleaning his chandelier and heating his swimming pool
@ cleaning his chandelier and heating his swimming pool

~ What had to happen before the aviator relented?
= published a retraction | the secretary Charles Abbot had published a retraction
@ the secretary Charles Abbot had published a retraction

~ Which inventor carried the benefactor's skeleton across the ocean?
= Alexander Graham Bell
@ Alexander Graham Bell, a regent, fetched the bones

~ How did the physicist feel about putting things on show?
= a local burden | regarded museums as a local burden
@ regarded museums as a local burden

~ What restriction did the collector of oriental works impose?
= nothing should ever be lent or added to the American part | that nothing should ever be lent
@ nothing should ever be lent or added to the American part

~ What piece of cloth gave rise to a patriotic song?
= the flag that flew over Fort McHenry in 1814 | the flag that flew over Fort McHenry
@ the flag that flew over Fort McHenry in 1814

~ Where did the American envoy go to court over the inheritance?
= London
@ The lawyer Richard Rush was sent to London

! How much did Harry Winston pay for the Hope Diamond?

! When did Elizabeth Macie die?

! Which visitors have to pay at the National Zoo?

! Who designed the Arts and Industries Building?

! How long did Langley's aerodrome fly in 1903?

! Who succeeded Charles Jewett as librarian?

! Who was secretary between Spencer Baird and Joseph Henry?

! In what year did Arkansas repay the loan?

! How much did the African American museum cost?

! Which veterans supported the text about the victims?
