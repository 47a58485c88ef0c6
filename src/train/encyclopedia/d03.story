# Iceland
Iceland is an island republic in the North Atlantic, just south of the Arctic Circle, with an area of about 103,000 square kilometres and fewer than 400,000 inhabitants, almost two thirds of whom live in and around Reykjavík. It sits astride the Mid-Atlantic Ridge, where the North American and Eurasian plates drift apart by roughly two centimetres a year, and above a mantle plume that feeds its volcanoes. The combination makes it the largest piece of the ridge to rise above the sea. Glaciers cover about a tenth of the surface; the biggest, Vatnajökull, contains more ice than all others in Europe outside the Arctic put together. The highest summit, Hvannadalshnúkur, reaches 2,110 metres on the rim of a volcano hidden beneath that same ice cap.

According to the Book of Settlements, a twelfth-century work, the first permanent settler was the Norwegian chieftain Ingólfur Arnarson, who arrived in 874. As he came within sight of land he threw the carved pillars of his high seat overboard and vowed to live wherever the gods brought them ashore; his slaves needed three years to find them, in a bay that he named Reykjavík, "smoky bay", after the steam of its hot springs. Earlier visitors included Irish monks, the Swede Garðar Svavarsson, and Flóki Vilgerðarson, who gave the island its name after looking from a mountain into a fjord full of drift ice. Genetic studies suggest that most of the male settlers came from Scandinavia, whereas more than half of the women had their origin in Ireland and Scotland.

In 930 the chieftains established a general assembly, the Althing, at Þingvellir, a plain enclosed by lava cliffs that carried the voice of the law speaker, whose task was to recite a third of the laws from memory every summer. It made laws and judged disputes, but there was no king and no executive power, so that the winner of a lawsuit had to enforce the verdict himself. Around the year 1000 the assembly accepted Christianity as the common religion, after the pagan law speaker Þorgeir had spent a day and a night lying under a cloak before he gave his decision. A bloody struggle between a few families in the thirteenth century, known as the Age of the Sturlungs, ended when the Icelanders swore allegiance to the king of Norway in 1262.

The sagas, prose narratives written mostly in the thirteenth century by authors whose names are lost, tell of feuds, voyages and lawsuits in the first generations after the settlement. Njáls saga, the longest, centres on a wise lawyer who is burned in his house with his sons, while Egils saga follows a violent poet; the latter has been attributed to Snorri Sturluson, a politician and historian who certainly wrote Heimskringla, a history of the Norwegian kings, and the Prose Edda, a handbook of poetry that preserves much of what is known about Norse myths. Snorri was murdered in his cellar at Reykholt in 1241 on the orders of the Norwegian king. Many of the manuscripts were collected by the scholar Árni Magnússon, taken to Copenhagen, and given back by Denmark from 1971 onward.

No disaster in the island's history equals the eruption of the Laki fissure, which began on 8 June 1783 and lasted eight months. More than a hundred craters poured out some 14 cubic kilometres of lava, but the gases did greater harm than the molten rock: fluorine settled on the pastures and poisoned the livestock, killing about half of the cattle and four fifths of the sheep. In the famine that followed, remembered as the Mist Hardships, a fifth of the population died. The pastor Jón Steingrímsson became famous for his "fire sermon", during which the lava is said to have halted short of his church. More recently, ash from Eyjafjallajökull closed much of European airspace for six days in April 2010, and an underwater eruption created the island of Surtsey in November 1963.

Iceland came under Danish rule together with Norway at the end of the fourteenth century and remained with Denmark when Norway was lost in 1814. A royal monopoly, introduced in 1602, restricted trade to licensed Danish merchants and was not lifted until 1787. The campaign for self-government was led by Jón Sigurðsson, a philologist living in Copenhagen, whose birthday, 17 June, was chosen as the national day. A constitution was granted in 1874, home rule in 1904, and sovereignty under a shared monarch in 1918. British troops occupied the neutral country without resistance in May 1940 in order to forestall a German landing and were relieved the next year by Americans. After a referendum in which more than 97 percent voted to cut the tie with the crown, the republic was proclaimed at Þingvellir in 1944.

For most of the twentieth century cod was the foundation of prosperity. To protect its stocks, the government widened its fishing limits in steps to 12, 50 and finally 200 nautical miles, a policy that led to three confrontations with Britain between 1958 and 1976. In these Cod Wars the coast guard used a secret weapon, a cutter towed behind a patrol boat that severed the cables of foreign trawls. The last of them was settled after Iceland threatened to close the NATO base at Keflavík. Banking replaced fish as the source of rapid growth after privatisation in the early 2000s, but in October 2008 the three largest banks, Glitnir, Landsbanki and Kaupthing, failed within a week. Protesters banged pots and pans outside parliament until the prime minister, Geir Haarde, resigned.

Nearly all electricity in the country comes from renewable sources, about 70 percent from hydropower and the rest from geothermal plants such as Hellisheiði; hot water piped from underground heats nine houses out of ten. Cheap power has attracted aluminium smelters, which consume most of it. Surnames are rare: a child usually takes the first name of the father or, less often, the mother, followed by -son or -dóttir, and the telephone directory is arranged by given names. The language has changed so little that schoolchildren can read the sagas with modest help, and committees coin native words for new things, such as tölva, a blend of "number" and "prophetess", for computer. Vigdís Finnbogadóttir, elected in 1980, was the first woman in the world to become president by popular vote.

? How many centimetres do the plates move apart each year?
= roughly two centimetres | two centimetres | two
@ drift apart by roughly two centimetres a year

? What is the largest glacier in Iceland?
= Vatnajökull
@ the biggest, Vatnajökull, contains more ice

? What feeds Iceland's volcanoes?
= a mantle plume | mantle plume
@ above a mantle plume that feeds its volcanoes

? how high is Hvannadalshnúkur
= 2,110 metres
@ Hvannadalshnúkur, reaches 2,110 metres

? Who was the first permanent settler in Iceland?
= Ingólfur Arnarson | the Norwegian chieftain Ingólfur Arnarson
@ the Norwegian chieftain Ingólfur Arnarson, who arrived in 874

? What did Ingólfur throw into the sea?
= the carved pillars of his high seat | carved pillars of his high seat | carved pillars
@ he threw the carved pillars of his high seat overboard

? What is the meaning of Reykjavík?
= smoky bay
@ that he named Reykjavík, "smoky bay"

? Where did more than half the women settlers come from?
= Ireland and Scotland
@ had their origin in Ireland and Scotland

? What was the law speaker's job?
= recite a third of the laws from memory every summer | to recite a third of the laws from memory every summer
@ to recite a third of the laws from memory every summer

? Who had to enforce a verdict of the Althing?
= the winner of a lawsuit | winner of a lawsuit
@ the winner of a lawsuit had to enforce the verdict himself

? What did Þorgeir do before making his decision?
= spent a day and a night lying under a cloak | lying under a cloak
@ Þorgeir had spent a day and a night lying under a cloak

? What ended with the oath to the Norwegian king in 1262?
= A bloody struggle between a few families | Age of the Sturlungs | the Age of the Sturlungs
@ A bloody struggle between a few families in the thirteenth century, known as the Age of the Sturlungs

? Which is the longest saga?
= Njáls saga
@ Njáls saga, the longest, centres on a wise lawyer

? Heimskringla is a history of what?
= the Norwegian kings | Norwegian kings
@ wrote Heimskringla, a history of the Norwegian kings

? Where was Snorri murdered?
= in his cellar at Reykholt | his cellar at Reykholt | Reykholt
@ Snorri was murdered in his cellar at Reykholt

? Who collected many of the old manuscripts?
= Árni Magnússon | the scholar Árni Magnússon
@ were collected by the scholar Árni Magnússon

? How long did the Laki eruption last?
= eight months
@ began on 8 June 1783 and lasted eight months

? What poisoned the livestock after Laki?
= fluorine
@ fluorine settled on the pastures and poisoned the livestock

? What proportion of the people died in the Mist Hardships?
= a fifth | a fifth of the population
@ a fifth of the population died

? How long was the airspace closed in 2010?
= six days
@ closed much of European airspace for six days

? When was the trade monopoly abolished?
= 1787
@ and was not lifted until 1787

? Why did the British occupy Iceland in 1940?
= to forestall a German landing | forestall a German landing
@ in order to forestall a German landing

? What profession did Jón Sigurðsson have?
= philologist | a philologist
@ Jón Sigurðsson, a philologist living in Copenhagen

? what was granted in 1904
= home rule
@ home rule in 1904

? What was the secret weapon of the coast guard in the Cod Wars?
= a cutter towed behind a patrol boat | a cutter | cutter
@ a cutter towed behind a patrol boat

? What did Iceland threaten to do in the last Cod War?
= close the NATO base at Keflavík | to close the NATO base at Keflavík
@ Iceland threatened to close the NATO base at Keflavík

? Which banks failed in October 2008?
= Glitnir, Landsbanki and Kaupthing
@ the three largest banks, Glitnir, Landsbanki and Kaupthing

? Which prime minister resigned after the protests?
= Geir Haarde
@ until the prime minister, Geir Haarde, resigned

? What percentage of electricity is produced by hydropower?
= about 70 percent | 70 percent
@ about 70 percent from hydropower

? What industry was drawn to Iceland by cheap power?
= aluminium smelters
@ Cheap power has attracted aluminium smelters

? How is the phone book ordered?
= by given names | given names
@ the telephone directory is arranged by given names

? What is the Icelandic word for computer?
= tölva
@ such as tölva, a blend of "number" and "prophetess"

~ Which political milestone for females happened at the ballot box in 1980?
= first woman in the world to become president by popular vote | the first woman in the world to become president
@ was the first woman in the world to become president by popular vote

~ What sight inspired the frosty label given to the country?
= a fjord full of drift ice | drift ice
@ looking from a mountain into a fjord full of drift ice

~ What natural feature helped people hear the speaker at the medieval parliament?
= lava cliffs
@ a plain enclosed by lava cliffs that carried the voice

~ Which clergyman's preaching supposedly stopped the fiery stream?
= Jón Steingrímsson | The pastor Jón Steingrímsson
@ The pastor Jón Steingrímsson became famous for his "fire sermon"

~ How did angry crowds make noise against the government?
= banged pots and pans
@ Protesters banged pots and pans outside parliament

~ Who took over the garrison from the UK's soldiers?
= Americans
@ were relieved the next year by Americans

~ What share of homes are warmed with geothermal supplies?
= nine houses out of ten | nine out of ten
@ heats nine houses out of ten

~ Who had the medieval historian killed?
= the Norwegian king | Norwegian king
@ on the orders of the Norwegian king

! Who wrote Njáls saga?

! How many people died in the Cod Wars?

! When did American troops leave Iceland?

! Who succeeded Geir Haarde as prime minister?

! How many cubic kilometres of lava did Eyjafjallajökull produce?

! What was the name of Ingólfur's wife?

! When was Árni Magnússon born?

! Which language did the Irish monks speak?

! In what year was Þorgeir baptised?

! How long did the eruption that formed Surtsey last?
