# Slavery in Brazil
Slavery existed in Brazil from the first decades of Portuguese settlement until 1888, longer than anywhere else in the Western Hemisphere. Of the roughly 10.7 million Africans who survived the Atlantic crossing, some 4.9 million, more than two in five, were landed on Brazilian shores, over ten times as many as were taken to British North America. Their labour sustained in turn the sugar estates of the northeast, the gold and diamond diggings of Minas Gerais and the coffee plantations of the Paraíba Valley. At the census of 1872, the first to cover the whole country, slaves numbered about 1.5 million, or fifteen per cent of the inhabitants, a share that had been close to a half at the beginning of the century.

The earliest slaves of the Portuguese were natives, chiefly Tupi captured in war or bartered from hostile tribes, who were put to felling brazilwood, a source of red dye, and later to cutting cane. Epidemics of smallpox and measles, above all in 1562 and 1563, carried off tens of thousands of them. The Jesuits, led by Manuel da Nóbrega, opposed the enslavement of Indians and gathered them in mission villages called aldeias, and a law of King Sebastian restricted it in 1570 to those taken in "just wars". Expeditions known as bandeiras nevertheless set out from São Paulo far into the interior to hunt for captives; the most notorious of their leaders, Antônio Raposo Tavares, raided the Jesuit missions of Guairá in 1628.

Africans began to arrive in numbers about 1550, and by 1600 they had replaced Indians on most sugar mills, since they possessed some immunity to European diseases, often knew metalworking and cattle raising, and were less able to flee into familiar country. Most were shipped from Luanda and Benguela in Angola, a voyage of about forty days, whereas Bahia traded tobacco soaked in molasses for slaves from the Bight of Benin. Bound in the holds of ships called tumbeiros, "floating tombs", perhaps one in eight died at sea. In Rio de Janeiro they were landed from 1811 at the Valongo Wharf, whose stones were uncovered by workmen in 2011 and inscribed on the World Heritage List six years later.

A large sugar estate, or engenho, employed between sixty and a hundred and fifty slaves. During the harvest, which lasted from August to May, the mill was kept running eighteen to twenty hours a day, and exhausted workers who caught a hand in the rollers might have it cut off with a hatchet that was hung nearby for that very purpose. The Jesuit André João Antonil, whose Culture and Opulence of Brazil (1711) was suppressed by the crown lest it reveal the wealth of the colony, called slaves "the hands and feet of the mill owner". Mortality exceeded births nearly everywhere, because women were few, food was scanty, and planters reckoned that the price of a new worker was earned back within two or three years.

The discovery of gold in the 1690s drew hundreds of thousands of slaves to Minas Gerais. Those from the Costa da Mina were sought after, since they were believed to have a gift for finding the metal. Masters often let them work on their own and demanded only a fixed weekly sum, so that the lucky or frugal could save enough to buy their freedom; it is told of Chico Rei, a legendary African king, that he purchased a mine at Vila Rica and ransomed his whole people. In Diamantina the freed woman Chica da Silva, who lived with the diamond contractor João Fernandes de Oliveira and bore him thirteen children, owned slaves herself. Manumission was commoner than in North America, and women obtained it about twice as often as men.

Runaways founded settlements called quilombos or mocambos. The greatest of them, Palmares, lay in the hills of what is now Alagoas and consisted of several fortified villages with perhaps eleven thousand or more people. Its ruler Ganga Zumba made peace with the governor of Pernambuco in 1678, agreeing to return those not born there, but he was poisoned, and Zumbi, who rejected the terms, fought on. After a siege of forty-two days the capital was stormed in February 1694 by troops under Domingos Jorge Velho; Zumbi was betrayed and killed on 20 November of the following year, a date now kept as Black Consciousness Day. Another famous rising, that of the Malês in Salvador in January 1835, was planned by Muslim Yoruba, many of whom could write Arabic, and was crushed within hours.

Britain, which had recognised the independence of Brazil, obtained a treaty in 1826 by which the traffic was to cease within three years or so of its ratification. A statute of 1831 declared all newcomers free, but it was enforced so feebly that the phrase "for the English to see" is said to have arisen from it. Only after the Aberdeen Act of 1845, under which British cruisers seized slavers even in Brazilian harbours, did the minister Eusébio de Queirós push through a ban in September 1850 that was truly carried out. The importers, mostly Portuguese, lost their influence, and capital shifted to banks and railways. Planters of the declining northeast thereupon sold some 200,000 slaves to the coffee districts of the south, at prices that had doubled.

The Law of the Free Womb, sponsored by the Viscount of Rio Branco, declared in 1871 that children born to slaves were free, although masters might use their labour until they were twenty-one. Ceará, where the raftsman Francisco do Nascimento had led a boycott against shipping slaves, abolished the institution in 1884, and in the following year the Sexagenarian Law released those over sixty. Campaigners included Joaquim Nabuco, the author of O Abolicionismo, the engineer André Rebouças and Luís Gama, a lawyer sold as a boy by his own father, who won the freedom of more than 500 people in court. On 13 May 1888 Princess Isabel, acting as regent while Pedro II was abroad, signed the Golden Law. The owners received no compensation, for which reason many of them welcomed the fall of the monarchy eighteen months later.

? In what year did slavery end in Brazil?
= 1888
@ from the first decades of Portuguese settlement until 1888

? How many Africans were landed in Brazil?
= some 4.9 million | 4.9 million
@ some 4.9 million, more than two in five

? What percentage of the population were slaves at the census of 1872?
= fifteen per cent | fifteen
@ or fifteen per cent of the inhabitants

? What was brazilwood a source of?
= red dye
@ felling brazilwood, a source of red dye

? What killed tens of thousands of natives in 1562 and 1563?
= Epidemics of smallpox and measles | smallpox and measles
@ Epidemics of smallpox and measles, above all in 1562 and 1563

? Who led the Jesuits?
= Manuel da Nóbrega
@ The Jesuits, led by Manuel da Nóbrega

? What were the mission villages called?
= aldeias
@ gathered them in mission villages called aldeias

? What was the purpose of the bandeiras?
= to hunt for captives | hunt for captives
@ far into the interior to hunt for captives

? Which missions did Raposo Tavares raid?
= the Jesuit missions of Guairá | Guairá | Jesuit missions of Guairá
@ raided the Jesuit missions of Guairá in 1628

? how long was the voyage from angola
= about forty days | forty days
@ a voyage of about forty days

? What did Bahia exchange for slaves?
= tobacco soaked in molasses
@ Bahia traded tobacco soaked in molasses for slaves

? What does tumbeiros mean?
= floating tombs
@ ships called tumbeiros, "floating tombs"

? Where were slaves landed in Rio de Janeiro?
= Valongo Wharf | the Valongo Wharf
@ landed from 1811 at the Valongo Wharf

? What is an engenho?
= A large sugar estate | large sugar estate | sugar estate
@ A large sugar estate, or engenho

? When did the sugar harvest take place?
= from August to May | August to May
@ During the harvest, which lasted from August to May

? Why did the crown suppress Antonil's book?
= lest it reveal the wealth of the colony
@ was suppressed by the crown lest it reveal the wealth of the colony

? What did Antonil call the slaves?
= the hands and feet of the mill owner
@ called slaves "the hands and feet of the mill owner"

? Why were slaves from the Costa da Mina in demand?
= they were believed to have a gift for finding the metal | believed to have a gift for finding the metal
@ since they were believed to have a gift for finding the metal

? What did masters demand of slaves who worked on their own?
= a fixed weekly sum | fixed weekly sum | only a fixed weekly sum
@ demanded only a fixed weekly sum

? How many children did Chica da Silva have with the diamond contractor?
= thirteen
@ bore him thirteen children

? What were runaway settlements called?
= quilombos or mocambos | quilombos
@ Runaways founded settlements called quilombos or mocambos

? Who made peace with the governor of Pernambuco in 1678?
= Ganga Zumba | Its ruler Ganga Zumba
@ Its ruler Ganga Zumba made peace with the governor

? How long was the siege of Palmares?
= forty-two days
@ After a siege of forty-two days

? What happened to Zumbi on 20 November?
= betrayed and killed | was betrayed and killed
@ Zumbi was betrayed and killed on 20 November

? The Malê rising was planned by whom?
= Muslim Yoruba
@ was planned by Muslim Yoruba

? What did the statute of 1831 declare?
= all newcomers free
@ A statute of 1831 declared all newcomers free

? Which minister got the ban of 1850 passed?
= Eusébio de Queirós | the minister Eusébio de Queirós
@ did the minister Eusébio de Queirós push through a ban

? Into what did capital shift?
= banks and railways
@ capital shifted to banks and railways

? Who sponsored the Law of the Free Womb?
= the Viscount of Rio Branco | Viscount of Rio Branco
@ sponsored by the Viscount of Rio Branco

? Which slaves were freed by the Sexagenarian Law?
= those over sixty
@ the Sexagenarian Law released those over sixty

? Who wrote O Abolicionismo?
= Joaquim Nabuco
@ Joaquim Nabuco, the author of O Abolicionismo

? How many people did Luís Gama free in court?
= more than 500
@ won the freedom of more than 500 people in court

~ What did a mutilating tool lie ready to sever at the cane press?
= a hand | hand
@ exhausted workers who caught a hand in the rollers

~ What fraction of captives perished on the way?
= one in eight | perhaps one in eight
@ perhaps one in eight died at sea

~ Which sex was freed more frequently by owners?
= women
@ women obtained it about twice as often as men

~ What saying comes from the sham prohibition?
= for the English to see
@ the phrase "for the English to see" is said to have arisen

~ Who signed the final emancipation in her parent's absence?
= Princess Isabel
@ On 13 May 1888 Princess Isabel, acting as regent

~ What angered slaveholders so that they were pleased when the empire collapsed?
= The owners received no compensation | received no compensation | no compensation
@ The owners received no compensation

~ Which sailor of the northeast organised a refusal to transport human cargo?
= Francisco do Nascimento | the raftsman Francisco do Nascimento
@ where the raftsman Francisco do Nascimento had led a boycott

~ What helped people brought from overseas withstand illnesses of the colonists?
= some immunity | some immunity to European diseases
@ they possessed some immunity to European diseases

! Who betrayed Zumbi?

! How many slaves were taken to the Caribbean?

! When did Manuel da Nóbrega arrive in Brazil?

! Why did Nabuco oppose the Golden Law?

! What was the price of a slave in 1850?

! Which province abolished slavery in 1871?

! Who defeated the troops of Domingos Jorge Velho in 1694?

! How many Muslims were executed after the rising in Salvador?

! What did the census of 1831 count?

! In what year was André Rebouças born?
