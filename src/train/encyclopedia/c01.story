# Hittites
The Hittites were a people of Bronze Age Anatolia who spoke an Indo-European language and built, from the seventeenth century BC onward, a kingdom that at its height rivalled Egypt and Babylonia. Their heartland lay within the great bend of the Kızılırmak River, known in antiquity as the Halys, on the high plateau of what is now central Turkey. They called their country the land of Hatti, a name borrowed from the Hattians, an earlier population whose language was unrelated to theirs and whose gods they continued to worship. Modern scholars took the term "Hittite" from the Hebrew Bible, in which a people of similar name is mentioned among the inhabitants of Canaan; whether the two are really connected remains disputed.

Before the kingdom arose, Assyrian merchants had settled in trading quarters called karums, the largest of which stood outside the city of Kanesh, near modern Kayseri. Donkey caravans brought tin and woollen textiles from Assur, and carried silver and gold back. Thousands of clay tablets left behind by these traders contain the first personal names and loanwords that can be recognised as Hittite. A king named Anitta, who ruled from Kanesh in the eighteenth century BC, destroyed the city of Hattusa, sowed its soil with weeds and cursed anyone who should settle there again. The curse was disregarded about a century later by Hattusili I, who made the ruined place his capital and probably took his name from it.

Hattusili I led campaigns across the Taurus Mountains into northern Syria, but failed to capture Aleppo. His grandson and successor Mursili I not only took that city but marched some 800 kilometres down the Euphrates and sacked Babylon, usually dated to 1595 BC, thereby ending the dynasty to which Hammurabi had belonged. Shortly after coming home he was murdered by his brother-in-law Hantili, an act which opened several generations of bloodshed within the royal family. Order was restored only under Telipinu, who issued an edict that regulated the succession: the throne was to pass to a son of the first rank, failing him to a son of a secondary wife, and if there was no son at all, to the husband of a first-rank daughter.

The period of greatest power, often termed the New Kingdom or Empire, began in the fourteenth century BC with Suppiluliuma I. Having pushed back the Kaska, tribesmen from the Black Sea mountains who had burned the capital, he crushed the kingdom of Mitanni and installed two of his sons as rulers at Aleppo and Carchemish. During the siege of the latter a letter arrived from an Egyptian queen, probably the widow of Tutankhamun, asking for one of his sons in marriage because her husband had died childless. Suspicious, he first sent an envoy to make inquiries; when Prince Zannanza finally set out, he was killed on the way. Prisoners taken in the war that followed carried a plague into Anatolia, to which the king himself probably fell victim.

Rivalry with Egypt over Syria culminated in the Battle of Kadesh, fought on the Orontes around 1274 BC between Muwatalli II and Ramesses II. The pharaoh, misled by two captured nomads who claimed that the enemy was still far to the north, was surprised by a massed charge of chariots, and escaped disaster only because reinforcements arrived and the attackers stopped to plunder his camp. Although he celebrated the day as a triumph on temple walls, Kadesh stayed in Hittite hands. Some fifteen years afterwards Hattusili III concluded a treaty with him, in which both sides promised mutual assistance and the return of fugitives. It survives in Akkadian and in Egyptian versions, and a copy hangs at the headquarters of the United Nations in New York.

At the head of the state stood the Great King, addressed as "My Sun", who was at once supreme commander, judge and chief priest, and who was said to become a god when he died. His queen, the tawananna, kept her title for life and could wield considerable influence; Puduhepa, wife of Hattusili III, corresponded with the Egyptian court in her own name. Some 200 clauses of law have been preserved, and they are notable for preferring compensation to bodily punishment: whoever blinded a free man, for example, had to pay twenty shekels of silver in the later version, half as much if the victim was a slave. Death was reserved for offences such as bestiality and defiance of a royal judgment.

Religion was marked by a readiness to adopt foreign deities, so that the Hittites themselves spoke of the "thousand gods of Hatti". Foremost among them were the Storm God and the Sun Goddess of Arinna, who protected the kingship. In the thirteenth century BC Hurrian influence grew strong, as can be seen at Yazılıkaya, an open-air sanctuary two kilometres from the capital where processions of gods and goddesses are carved into the walls of two rock chambers. Festivals in spring and autumn kept the king travelling for weeks from shrine to shrine, and neglecting them was believed to bring defeat or disease. The future was explored by inspecting sheep livers, by watching the flight of birds, and by a lot oracle performed by women known as "the Old Women".

Around 1180 BC the empire collapsed and Hattusa was abandoned, for reasons that probably included drought, grain shortages, internal strife and the upheavals linked with the Sea Peoples. Smaller states, called Neo-Hittite, carried on the traditions in southeastern Anatolia and Syria until Assyria annexed the last of them in the late eighth century BC. After that the Hittites were forgotten until the nineteenth century. Excavations begun at Boğazköy in 1906 by Hugo Winckler and Theodore Makridi brought to light an archive of roughly 30,000 tablets and fragments, and in 1915 the Czech scholar Bedřich Hrozný showed that the language was Indo-European, his key being a sentence about eating bread and drinking water. The ruins became a World Heritage Site in 1986.

? what kind of language did the Hittites speak?
= Indo-European | an Indo-European language
@ Bronze Age Anatolia who spoke an Indo-European language

? Which river surrounded the Hittite heartland?
= Kızılırmak | Kızılırmak River
@ within the great bend of the Kızılırmak River

? What was the Kızılırmak called in ancient times?
= Halys | the Halys
@ known in antiquity as the Halys

? From whom did the Hittites borrow the name of their country?
= the Hattians | Hattians
@ a name borrowed from the Hattians

? Where does the modern word "Hittite" come from?
= the Hebrew Bible | Hebrew Bible
@ took the term "Hittite" from the Hebrew Bible

? what were karums?
= trading quarters
@ Assyrian merchants had settled in trading quarters called karums

? What goods came to Anatolia from Assur?
= tin and woollen textiles
@ Donkey caravans brought tin and woollen textiles from Assur

? Near what modern town was Kanesh?
= Kayseri | modern Kayseri
@ stood outside the city of Kanesh, near modern Kayseri

? What did Anitta do to the soil of Hattusa after destroying it?
= sowed its soil with weeds
@ destroyed the city of Hattusa, sowed its soil with weeds

? who made Hattusa his capital in spite of the curse?
= Hattusili I
@ about a century later by Hattusili I, who made the ruined place his capital

? Which city was Hattusili I unable to take?
= Aleppo
@ into northern Syria, but failed to capture Aleppo

? In what year is the sack of Babylon usually placed?
= 1595 BC | 1595
@ sacked Babylon, usually dated to 1595 BC

? Mursili I was killed by whom?
= his brother-in-law Hantili | Hantili
@ he was murdered by his brother-in-law Hantili

? What did the edict of Telipinu regulate?
= the succession | succession
@ Telipinu, who issued an edict that regulated the succession

? Who would inherit the throne if the king had no sons?
= the husband of a first-rank daughter | husband of a first-rank daughter
@ no son at all, to the husband of a first-rank daughter

? Where did the Kaska tribes come from?
= the Black Sea mountains | Black Sea mountains
@ the Kaska, tribesmen from the Black Sea mountains

? What kingdom did Suppiluliuma I crush?
= Mitanni | kingdom of Mitanni
@ he crushed the kingdom of Mitanni

? What did the egyptian queen ask for in her letter?
= one of his sons in marriage
@ asking for one of his sons in marriage

? What happened to Zannanza
= he was killed on the way | killed on the way | killed
@ when Prince Zannanza finally set out, he was killed on the way

? How did the plague get into Anatolia?
= Prisoners taken in the war that followed carried a plague | Prisoners taken in the war
@ Prisoners taken in the war that followed carried a plague into Anatolia

? who fought against Ramesses II at Kadesh?
= Muwatalli II
@ fought on the Orontes around 1274 BC between Muwatalli II and Ramesses II

? What did the captured nomads tell the pharaoh?
= that the enemy was still far to the north | the enemy was still far to the north
@ who claimed that the enemy was still far to the north

? What did the two parties of the treaty promise each other?
= mutual assistance and the return of fugitives
@ both sides promised mutual assistance and the return of fugitives

? Did Egypt win control of Kadesh after the battle?
= Kadesh stayed in Hittite hands | stayed in Hittite hands
@ triumph on temple walls, Kadesh stayed in Hittite hands

? How was the Great King addressed?
= "My Sun" | My Sun
@ the Great King, addressed as "My Sun"

? What was a Hittite queen's title?
= tawananna | the tawananna
@ His queen, the tawananna, kept her title for life

? how many clauses of Hittite law are preserved?
= 200 | Some 200
@ Some 200 clauses of law have been preserved

? In the later version of the laws, how much was the payment for blinding a free man?
= twenty shekels of silver | twenty shekels
@ had to pay twenty shekels of silver in the later version

? Who protected the kingship among the gods?
= the Sun Goddess of Arinna | Sun Goddess of Arinna
@ the Storm God and the Sun Goddess of Arinna, who protected the kingship

? What is Yazılıkaya?
= an open-air sanctuary | open-air sanctuary
@ seen at Yazılıkaya, an open-air sanctuary two kilometres from the capital

? What was believed to happen if the festivals were neglected?
= defeat or disease
@ neglecting them was believed to bring defeat or disease

? what year was the excavation at Boğazköy started
= 1906
@ Excavations begun at Boğazköy in 1906

? About how many tablets and fragments did the archive hold?
= 30,000 | roughly 30,000
@ an archive of roughly 30,000 tablets and fragments

? Which power annexed the last Neo-Hittite states?
= Assyria
@ until Assyria annexed the last of them

~ What let the Egyptian ruler avoid total defeat on the Orontes?
= reinforcements arrived and the attackers stopped to plunder his camp | reinforcements arrived
@ reinforcements arrived and the attackers stopped to plunder his camp

~ Which crimes could still cost an offender his life?
= bestiality and defiance of a royal judgment
@ offences such as bestiality and defiance of a royal judgment

~ By what means did they try to foretell coming events?
= inspecting sheep livers, by watching the flight of birds, and by a lot oracle
@ inspecting sheep livers, by watching the flight of birds, and by a lot oracle

~ Who deciphered the tongue of this people?
= Bedřich Hrozný | the Czech scholar Bedřich Hrozný
@ the Czech scholar Bedřich Hrozný showed that the language

~ What enabled the scholar from Bohemia to crack the texts?
= a sentence about eating bread and drinking water
@ his key being a sentence about eating bread and drinking water

~ What was thought to become of a monarch after his life was over?
= become a god
@ who was said to become a god when he died

~ Where in America can one see a reproduction of the peace agreement?
= headquarters of the United Nations in New York | the headquarters of the United Nations
@ hangs at the headquarters of the United Nations in New York

~ What penalty did the legal code favour over mutilation and the like?
= compensation
@ they are notable for preferring compensation to bodily punishment

! In what year was Hattusa destroyed by Anitta's grandson?

! Who murdered Hantili?

! Which city in Anatolia did Hammurabi sack?

! How many chariots did Muwatalli II have at Kadesh?

! What language were the Neo-Hittite inscriptions written in?

! Who misled Hattusili III at Kadesh?

! When did Puduhepa die?

! How many sons did Telipinu have?

! Which museum keeps the tablets found by Winckler?

! What is the name of the Egyptian envoy who carried the queen's letter?
