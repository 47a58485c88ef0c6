# Suez Canal
The Suez Canal is an artificial waterway at sea level in Egypt that joins the Mediterranean at Port Said with the Red Sea at Suez, and thereby separates Africa from Asia. It was opened in November 1869 after ten years of digging. Because it spares ships the detour around the Cape of Good Hope, a tanker travelling from the Persian Gulf to Rotterdam saves some 8,900 kilometres, or about 42 per cent of the distance. The canal has no locks, since the levels of the two seas differ only slightly; the water north of the Bitter Lakes flows northward in winter and southward in summer, whereas south of them the current changes with the tide. At present it measures 193 kilometres, including the approach channels, and around 12 per cent of world trade passes through it.

Waterways linking the Nile with the Red Sea existed in antiquity. One was begun by Pharaoh Necho II about 600 BC, and according to Herodotus cost the lives of 120,000 workers before an oracle warned that he was labouring for the barbarian. It was finished by the Persian king Darius I, who recorded the deed on granite stelae, and was wide enough for two triremes to pass. Trajan had a new branch dug from Babylon, near the later Cairo, and after the Arab conquest Amr ibn al-As cleared it in order to send grain to Medina. The caliph al-Mansur closed it in 767 so that rebels in Arabia should not be supplied. Venetian merchants considered a canal in 1504, when the Portuguese were taking away their spice trade.

During Bonaparte's expedition to Egypt the engineer Jacques-Marie Le Père surveyed the isthmus in 1799, and concluded wrongly that the Red Sea was nearly ten metres higher than the Mediterranean, an error which was corrected only in 1847 by a team that included Paul-Adrien Bourdaloue. In the meantime the followers of Saint-Simon, a French social thinker, had taken up the idea. Ferdinand de Lesseps, a retired diplomat who had befriended Said Pasha when the latter was a plump boy, by secretly letting him eat macaroni, obtained a concession from him in November 1854. It granted the right to dig a canal and to operate it for 99 years from the day of opening. The plan finally adopted was largely that of Alois Negrelli, an Austrian railway engineer, who died in 1858.

The company issued 400,000 shares at 500 francs each, of which more than half were taken up in France, many by small savers; those reserved for Britain, Russia, Austria and the United States found no buyers, and Said had to accept them, so that he ended up with 44 per cent. Lord Palmerston, the British prime minister, opposed the project as a threat to the route to India and denounced its use of forced labour. Work began on 25 April 1859 on the beach of the future Port Said. At first tens of thousands of peasants, pressed into service for a month at a time, dug with baskets and bare hands. Fresh water was a problem until a canal from the Nile was completed in 1863.

Said's successor Ismail abolished the corvée in 1863, and under an award by Napoleon III the next year had to pay the company 84 million francs in compensation for it and for lands he took back. Thereafter machines did the greater part of the work. Bucket dredgers, floating on the half-filled trench and driven by steam, emptied the spoil through long chutes onto the banks; they had been designed by the contractors Paul Borel and Alexandre Lavalley, two former students of the École Polytechnique. Three quarters of the 75 million cubic metres removed on the main canal were moved in this way. The total cost came to about 430 million francs, roughly twice the original estimate. Cholera, which broke out in 1865, killed many workers, though the often quoted number of 120,000 deaths has never been documented.

At the opening, on 17 November 1869, the French imperial yacht L'Aigle with the Empress Eugénie on board led a procession of ships, although a British frigate, HMS Newport, had slipped to the front during the night without lights, for which its captain was officially reprimanded and privately thanked. Six thousand guests were entertained at the khedive's expense. Verdi had declined to compose a hymn for the occasion, and the opera house in Cairo was inaugurated with his Rigoletto; Aida, often wrongly connected with the festivities, had its premiere there only in December 1871. A statue of a woman with a torch, proposed by Bartholdi for the southern entrance as "Egypt Carrying the Light to Asia", was rejected as too expensive, and the idea later found its way to New York harbour.

Traffic at first was disappointing, as sailing ships could hardly use the passage because of the winds in the Red Sea. In 1875 Ismail, deep in debt, sold his shares to Britain for four million pounds, money that Disraeli borrowed from Lionel de Rothschild. British troops occupied Egypt in 1882. The Convention of Constantinople, signed in 1888, declared the canal open to vessels of every nation in war and peace alike. In February 1915 an Ottoman force that had crossed the Sinai with pontoons was repulsed. On 26 July 1956 Gamal Abdel Nasser, after the United States had withdrawn its offer to finance the Aswan Dam, announced the nationalisation of the company in a speech at Alexandria, in which the name "Lesseps" served as a code word to start the seizure. Israel, Britain and France attacked, but had to withdraw under American and Soviet pressure.

War closed the canal again from 1967 to 1975, and fifteen merchantmen were trapped, most of them in the Great Bitter Lake, where their crews held regattas and printed their own stamps; they became known as the Yellow Fleet after the sand that settled on their decks. Owners reacted by building supertankers, too large for the canal, to go around Africa. In 2015 a second lane of 35 kilometres was inaugurated after only a year of work, so that convoys can pass each other without stopping. The container ship Ever Given, 400 metres long, ran aground in a sandstorm on 23 March 2021 and blocked all traffic for six days. Transit fees, which depend on type and tonnage, brought Egypt more than nine billion dollars in the financial year 2022–23, but attacks in the Red Sea cut this income by more than half soon afterwards.

? Which two seas are joined by the Suez Canal?
= the Mediterranean at Port Said with the Red Sea | Mediterranean at Port Said with the Red Sea
@ joins the Mediterranean at Port Said with the Red Sea at Suez

? In what month and year was the Suez Canal opened?
= November 1869
@ It was opened in November 1869

? How many kilometres does a tanker save between the Persian Gulf and Rotterdam?
= 8,900 | some 8,900
@ to Rotterdam saves some 8,900 kilometres

? Why are there no locks?
= since the levels of the two seas differ only slightly | the levels of the two seas differ only slightly
@ since the levels of the two seas differ only slightly

? what percentage of world trade goes through the canal
= around 12 per cent | 12 per cent | 12
@ around 12 per cent of world trade passes through it

? Who finished the ancient canal that Necho had begun?
= Darius I | the Persian king Darius I
@ It was finished by the Persian king Darius I

? What did the oracle tell Necho II?
= that he was labouring for the barbarian | he was labouring for the barbarian
@ an oracle warned that he was labouring for the barbarian

? On what material did Darius record the deed?
= granite stelae | granite
@ who recorded the deed on granite stelae

? Why did Amr ibn al-As clear the canal?
= in order to send grain to Medina | to send grain to Medina | send grain to Medina
@ cleared it in order to send grain to Medina

? In which year did al-Mansur close the waterway?
= 767
@ The caliph al-Mansur closed it in 767

? What was the wrong conclusion of Le Père?
= that the Red Sea was nearly ten metres higher than the Mediterranean | the Red Sea was nearly ten metres higher than the Mediterranean
@ that the Red Sea was nearly ten metres higher than the Mediterranean

? Who was Saint-Simon?
= a French social thinker | French social thinker
@ Saint-Simon, a French social thinker

? What dish did de Lesseps give to the boy Said?
= macaroni
@ by secretly letting him eat macaroni

? For how many years was the company allowed to operate the canal?
= 99 | 99 years
@ to operate it for 99 years from the day of opening

? Whose plan was mostly used for the canal?
= Alois Negrelli | that of Alois Negrelli
@ The plan finally adopted was largely that of Alois Negrelli

? How much did one share cost?
= 500 francs
@ issued 400,000 shares at 500 francs each

? Which British prime minister was against the canal?
= Lord Palmerston | Palmerston
@ Lord Palmerston, the British prime minister, opposed the project

? Said ended up with what percentage of the shares?
= 44 per cent | 44
@ so that he ended up with 44 per cent

? When did the work begin?
= 25 April 1859
@ Work began on 25 April 1859

? What did the peasants dig with?
= baskets and bare hands
@ dug with baskets and bare hands

? Who put an end to the corvée?
= Ismail | Said's successor Ismail
@ Said's successor Ismail abolished the corvée in 1863

? How much compensation did Ismail pay the company?
= 84 million francs
@ had to pay the company 84 million francs in compensation

? What drove the bucket dredgers?
= steam
@ floating on the half-filled trench and driven by steam

? Who designed the dredgers?
= Paul Borel and Alexandre Lavalley | the contractors Paul Borel and Alexandre Lavalley
@ designed by the contractors Paul Borel and Alexandre Lavalley

? what was the total cost of the canal
= about 430 million francs | 430 million francs
@ The total cost came to about 430 million francs

? What ship carried the Empress Eugénie?
= L'Aigle | the French imperial yacht L'Aigle
@ the French imperial yacht L'Aigle with the Empress Eugénie on board

? Was the captain of HMS Newport punished?
= officially reprimanded | officially reprimanded and privately thanked
@ its captain was officially reprimanded and privately thanked

? Which opera was the Cairo opera house inaugurated with?
= Rigoletto | his Rigoletto
@ the opera house in Cairo was inaugurated with his Rigoletto

? When was the premiere of Aida?
= December 1871
@ had its premiere there only in December 1871

? Why was Bartholdi's statue rejected?
= too expensive | as too expensive
@ was rejected as too expensive

? How much did Britain pay for Ismail's shares?
= four million pounds
@ sold his shares to Britain for four million pounds

? From whom did Disraeli borrow the money?
= Lionel de Rothschild
@ money that Disraeli borrowed from Lionel de Rothschild

? What convention opened the canal to the ships of all nations?
= The Convention of Constantinople | Convention of Constantinople
@ The Convention of Constantinople, signed in 1888, declared the canal open

? What word was the signal to start the seizure in 1956?
= "Lesseps" | Lesseps
@ in which the name "Lesseps" served as a code word

? How many ships were trapped in the canal in 1967?
= fifteen
@ fifteen merchantmen were trapped

? Why was it called the Yellow Fleet?
= after the sand that settled on their decks | the sand that settled on their decks
@ Yellow Fleet after the sand that settled on their decks

? How long is the second lane of the canal?
= 35 kilometres
@ In 2015 a second lane of 35 kilometres was inaugurated

? What was the length of the Ever Given?
= 400 metres
@ The container ship Ever Given, 400 metres long

? On what do the transit fees depend?
= type and tonnage
@ Transit fees, which depend on type and tonnage

~ How did the stranded seamen pass their time?
= held regattas and printed their own stamps
@ where their crews held regattas and printed their own stamps

~ What did shipping firms do in answer to the long interruption after the Six-Day War?
= building supertankers | reacted by building supertankers
@ Owners reacted by building supertankers, too large for the canal

~ What made the Egyptian leader take over the enterprise?
= the United States had withdrawn its offer to finance the Aswan Dam
@ after the United States had withdrawn its offer to finance the Aswan Dam

~ Which medieval sovereign shut the channel to starve insurgents?
= The caliph al-Mansur | al-Mansur
@ The caliph al-Mansur closed it in 767 so that rebels

~ Why was the new passage of little use to vessels without engines?
= because of the winds in the Red Sea | the winds in the Red Sea
@ could hardly use the passage because of the winds in the Red Sea

~ What relation of trust had the promoter formed with a future ruler in younger years?
= befriended Said Pasha | had befriended Said Pasha when the latter was a plump boy
@ had befriended Said Pasha when the latter was a plump boy

~ What forced the three invaders to give up?
= American and Soviet pressure
@ had to withdraw under American and Soviet pressure

~ What recently reduced Cairo's earnings from the route?
= attacks in the Red Sea
@ attacks in the Red Sea cut this income by more than half

! How many workers died of cholera in 1865?

! Who was captain of the Ever Given?

! How much did France pay for Said's shares?

! When was the convention of 1888 cancelled?

! What did Verdi compose for the opening of the canal?

! Who surveyed the isthmus for Trajan?

! How deep is the Suez Canal?

! Why did Herodotus visit Necho II?

! What did Lionel de Rothschild receive for the loan?

! Who commanded the Ottoman force in 1915?

! How many people died when the Ever Given ran aground?
