# Lagos
Lagos is the largest city of Nigeria and, by most estimates, of the whole African continent south of the Sahara, but no one knows for sure how many people live there. The national census of 2006 counted about nine million in Lagos State, a result that the state government rejected, publishing a figure of its own of more than seventeen million. The urban area has grown up around a lagoon on the Bight of Benin, from which it takes its Portuguese name, given because sailors were reminded of "lakes". To the Yoruba the city is Eko, a word often explained as the Bini term for a war camp. It was the capital of the federation until 12 December 1991, when the government moved to Abuja, a site in the centre of the country.

The first settlers were Awori, a Yoruba group who, according to tradition, moved from the mainland to Iddo Island and afterwards to Lagos Island for safety. In the sixteenth century the kingdom of Benin made the place a military outpost, and its rulers, whose title is Oba, continued to send tribute to Benin into the nineteenth. The palace on the island is called Iga Idunganran, which is said to mean "house on the pepper farm". From about 1760 the town was drawn into the slave trade, especially after Oba Akinshemoyin had invited Portuguese dealers to settle. By the 1820s it had become the leading slave port of the Bight, supplied with captives by the wars that accompanied the break-up of the Oyo empire. Most of them were carried to Bahia and Cuba.

In 1845 Oba Akitoye, who had tried to restrict the traffic in slaves, was driven out by his nephew Kosoko, who had the support of the dealers. From exile at Badagry he appealed to Britain. The consul, John Beecroft, led an attack in November 1851 that failed; a second one, with the gunboat Bloodhound, succeeded at the end of December, and the bombardment burned down much of the town. Restored to the throne, Akitoye signed a treaty on 1 January 1852 that abolished the trade and protected missionaries. His son Dosunmu, under the threat of force from HMS Prometheus, ceded the island in August 1861 in return for an annual pension of 1,200 bags of cowries. It was administered at times from Sierra Leone and at times from the Gold Coast until 1886.

Two groups of freed Africans gave the colony much of its character. The Saro, liberated from slave ships by the Royal Navy and educated in Freetown, were mostly Protestants with English names, who became clerks, traders and clergymen; one of them, Samuel Ajayi Crowther, was consecrated bishop in 1864 and translated the Bible into Yoruba. The Aguda, or Amaro, came back from Brazil and Cuba after buying their freedom or being expelled in the wake of a rising of Muslims in Bahia in 1835. They were Catholics for the most part, and skilled as carpenters, masons and tailors. Two-storey houses with stucco ornament, built by such masters as João da Costa, still stand in the Brazilian quarter, where a carnival is held. The Shitta Bey mosque of 1892 was likewise the work of a Brazilian builder.

In 1914 the protectorates of Northern and Southern Nigeria were amalgamated under Frederick Lugard, and Lagos was made the capital of the new whole. The railway to the interior had been begun in 1895; the sandbar at the mouth of the harbour, which forced ocean ships to unload into small boats, was overcome by moles of stone completed in the following decades. Bubonic plague in the 1920s prompted the clearing of overcrowded quarters, and the Lagos Executive Development Board was created in 1928. Herbert Macaulay, a surveyor and a grandson of Crowther, founded the country's first political party in 1923 and is looked on as the father of Nigerian nationalism. In 1945 a general strike for higher wages lasted more than forty days. Independence was proclaimed at the racecourse, now Tafawa Balewa Square, on 1 October 1960.

The oil boom of the 1970s drew migrants from every part of the country. In 1975 the port was paralysed by hundreds of ships carrying cement, because the military government had ordered some twenty million tons, far more than could be unloaded; owners were paid compensation for each day of waiting. Two years later the second World Festival of Black Arts, known as FESTAC, brought about 16,000 performers from over fifty nations, and its emblem was a copy of an ivory mask of Queen Idia which the British Museum had declined to lend. The National Theatre, erected for the occasion and modelled on a sports palace in Varna, Bulgaria, resembles a military cap. The Third Mainland Bridge, nearly twelve kilometres long and finished in 1990, was for some years the longest in Africa.

The city generates a large part of Nigeria's economic output outside the oil sector. Victoria Island, formerly surrounded by swamp, has replaced Lagos Island as the principal business district. Off its southern shore, where the ocean had been eating away the beach ever since the harbour moles were built, a new quarter called Eko Atlantic is being created on sand dredged from the seabed, protected by a wall more than eight kilometres long. In contrast, tens of thousands of people in Makoko live in wooden houses on stilts above the lagoon and move about by canoe; a floating school with three storeys, designed by Kunlé Adeyemi, collapsed in a rainstorm in 2016. Yellow minibuses, called danfo, carry most passengers. A first line of an urban railway was opened in 2023, two decades after it had been planned.

Lagos is the centre of Nollywood, as the Nigerian film industry is nicknamed, which turns out more than a thousand titles each year. Its rise is generally dated from Living in Bondage, a story of a man who sacrifices his wife for riches, released in 1992 directly on video cassette; the trader who financed it, Kenneth Nnebue, is said to have had a stock of blank tapes to sell. Fela Kuti, inventor of Afrobeat, a blend of highlife, jazz and funk, performed at his club, the Shrine. He declared his compound an independent republic named Kalakuta; soldiers burned it in February 1977, and his mother, the campaigner for women's rights Funmilayo Ransome-Kuti, was thrown from a window and died of her injuries the next year. The Eyo festival, at which figures robed wholly in white parade with staffs, honours a deceased Oba or dignitary.

? What did the census of 2006 count in Lagos State?
= about nine million | nine million
@ counted about nine million in Lagos State

? Why did the Portuguese give the city its name?
= sailors were reminded of "lakes"
@ given because sailors were reminded of "lakes"

? What do the Yoruba call Lagos?
= Eko
@ To the Yoruba the city is Eko

? Where did the government move in 1991?
= Abuja
@ when the government moved to Abuja

? Which group were the first settlers?
= Awori
@ The first settlers were Awori, a Yoruba group

? What is the title of the rulers?
= Oba
@ its rulers, whose title is Oba

? What does Iga Idunganran mean?
= house on the pepper farm
@ which is said to mean "house on the pepper farm"

? Who invited portuguese dealers to settle in the town
= Oba Akinshemoyin | Akinshemoyin
@ after Oba Akinshemoyin had invited Portuguese dealers

? Where were most of the captives taken?
= Bahia and Cuba
@ Most of them were carried to Bahia and Cuba

? Who drove out Akitoye in 1845?
= his nephew Kosoko | Kosoko
@ was driven out by his nephew Kosoko

? Where did Akitoye live in exile?
= Badagry
@ From exile at Badagry he appealed to Britain

? What was the name of the gunboat used in the second attack?
= Bloodhound
@ a second one, with the gunboat Bloodhound, succeeded

? What did Dosunmu receive every year for ceding the island?
= 1,200 bags of cowries | an annual pension of 1,200 bags of cowries
@ an annual pension of 1,200 bags of cowries

? What did the treaty of 1852 do?
= abolished the trade and protected missionaries
@ that abolished the trade and protected missionaries

? Where were the Saro educated?
= Freetown
@ educated in Freetown, were mostly Protestants

? What did Samuel Ajayi Crowther translate into Yoruba?
= the Bible | Bible
@ translated the Bible into Yoruba

? What trades were the Aguda skilled in?
= carpenters, masons and tailors
@ skilled as carpenters, masons and tailors

? What year was the Shitta Bey mosque built?
= 1892
@ The Shitta Bey mosque of 1892

? Under whom were the two protectorates united?
= Frederick Lugard
@ were amalgamated under Frederick Lugard

? When was the railway into the interior started?
= 1895
@ The railway to the interior had been begun in 1895

? What was the profession of Herbert Macaulay?
= surveyor | a surveyor
@ Herbert Macaulay, a surveyor and a grandson of Crowther

? How long did the general strike of 1945 go on?
= more than forty days | forty days
@ for higher wages lasted more than forty days

? Where was independence proclaimed?
= the racecourse | the racecourse, now Tafawa Balewa Square
@ proclaimed at the racecourse, now Tafawa Balewa Square

? What cargo did the ships that blocked the port in 1975 carry?
= cement
@ by hundreds of ships carrying cement

? How many performers came to FESTAC?
= about 16,000 | 16,000
@ brought about 16,000 performers from over fifty nations

? What does the National Theatre look like?
= a military cap | military cap
@ resembles a military cap

? When was the Third Mainland Bridge completed?
= 1990
@ nearly twelve kilometres long and finished in 1990

? Which district has taken over from Lagos Island as the main business area?
= Victoria Island
@ Victoria Island, formerly surrounded by swamp, has replaced Lagos Island

? On what is Eko Atlantic being built?
= sand dredged from the seabed | sand
@ created on sand dredged from the seabed

? What happened to the floating school in 2016?
= collapsed in a rainstorm | collapsed
@ collapsed in a rainstorm in 2016

? How do people in Makoko get around?
= by canoe | canoe
@ move about by canoe

? What are the yellow minibuses called?
= danfo
@ Yellow minibuses, called danfo

? What is Afrobeat a blend of?
= highlife, jazz and funk
@ a blend of highlife, jazz and funk

? Who burned Kalakuta in 1977?
= soldiers
@ soldiers burned it in February 1977

? With which film is the rise of Nollywood said to begin?
= Living in Bondage
@ Its rise is generally dated from Living in Bondage

~ What natural obstacle kept big vessels out of the port?
= the sandbar | the sandbar at the mouth of the harbour
@ the sandbar at the mouth of the harbour

~ What conflicts provided the merchants with human cargo?
= the wars that accompanied the break-up of the Oyo empire
@ the wars that accompanied the break-up of the Oyo empire

~ Why had the deposed monarch made enemies among the merchants?
= had tried to restrict the traffic in slaves | tried to restrict the traffic in slaves
@ who had tried to restrict the traffic in slaves

~ What drew artists' organizers to use a replica as a symbol?
= the British Museum had declined to lend | which the British Museum had declined to lend
@ which the British Museum had declined to lend

~ Which epidemic led to the demolition of slums?
= Bubonic plague
@ Bubonic plague in the 1920s prompted the clearing

~ What was the musician's parent known for?
= campaigner for women's rights | the campaigner for women's rights
@ his mother, the campaigner for women's rights

~ What did the backer of the first hit have on his hands?
= a stock of blank tapes | blank tapes
@ is said to have had a stock of blank tapes to sell

~ What did the state do with the official population count?
= rejected
@ a result that the state government rejected

! Why did Kosoko return from exile?

! How many people live in Makoko's floating school?

! When was the Bible translated into English by Crowther?

! Who designed the Third Mainland Bridge?

! Who directed Living in Bondage?

! How much did Eko Atlantic cost?

! In what year did Oba Akinshemoyin die?

! How many slaves were shipped from Badagry?

! Who proclaimed the independence of Nigeria in 1960?

! What did John Beecroft receive from Dosunmu?
