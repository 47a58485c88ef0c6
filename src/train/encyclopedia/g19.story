# Anthropology
Anthropology is the study of human beings in all their biological and cultural variety. In the United States it is traditionally divided into four fields, namely cultural anthropology, archaeology, linguistic anthropology and physical or biological anthropology, a division associated with Franz Boas; in Britain social anthropology, which concentrates on institutions such as kinship, law and politics, developed as a discipline of its own, and on the continent ethnology long stood apart from anthropology in the sense of a natural science. The term, formed from the Greek words for "man" and "discourse", was used by Magnus Hundt of Leipzig in the title of a book in 1501. Its most characteristic method is participant observation, a prolonged stay, usually of a year or more, during which the researcher learns the language and shares everyday life.

Forerunners can be found in many ages. Herodotus described the burial customs of the Scythians, and al-Biruni, who accompanied Mahmud of Ghazni to India, learned Sanskrit and wrote about 1030 an account of its beliefs that is notable for its fairness. The Franciscan Bernardino de Sahagún spent decades interviewing Aztec elders in Nahuatl, and compiled with his pupils an illustrated work in twelve books, the Florentine Codex, completed in the 1570s. The Jesuit Joseph-François Lafitau, who lived among the Mohawk near Montreal, compared their customs in 1724 with those of the ancient Greeks and noticed that they called their mother's sisters mothers as well. The first learned society with an anthropological purpose, the Société des Observateurs de l'Homme, was founded in Paris in 1799, but it survived for only about five years.

The evolutionists of the nineteenth century held that all peoples pass through the same stages. Edward Burnett Tylor, who in Primitive Culture (1871) gave the classic definition of culture as a complex whole acquired by man as a member of society, traced religion back to animism, the belief in souls, which he derived from dreams and from the sight of death. Lewis Henry Morgan, a lawyer from Rochester who was adopted by the Seneca, distinguished in 1877 savagery, barbarism and civilisation, and exerted an influence on Marx and Engels. James Frazer's The Golden Bough, which grew from two volumes in 1890 to twelve by 1915, set magic before religion and religion before science. Such authors were later mocked as armchair scholars, since they relied on reports by missionaries, officials and travellers.

Franz Boas, born at Minden in Westphalia in 1858 and trained as a physicist, spent a year among the Inuit of Baffin Island in 1883–84 and later worked with the Kwakiutl of Vancouver Island. As professor at Columbia University from 1899 he attacked the idea of stages, insisting that each culture must be understood in its own terms, a view known as cultural relativism. He measured nearly 18,000 immigrants and their children, and reported in 1911 that the shape of the head, then regarded as a fixed mark of race, changed in a new environment. His students included Alfred Kroeber, Edward Sapir, Zora Neale Hurston and Margaret Mead, whose Coming of Age in Samoa (1928) argued that the turmoil of adolescence is not universal; it was fiercely attacked in 1983 by Derek Freeman, who accused her of having been hoaxed by her informants.

Bronisław Malinowski, a Pole from Kraków who found himself an enemy alien in Australian territory when war broke out in 1914, made a virtue of necessity and lived for about two years in the Trobriand Islands off New Guinea, where he pitched his tent in the village. In Argonauts of the Western Pacific (1922) he described the kula, an exchange in which necklaces of red shell travel clockwise round a ring of islands and armbands of white shell in the opposite direction. He explained institutions by the needs which they satisfy. His rival Alfred Radcliffe-Brown, who had studied the Andamanese, asked instead how they contribute to the stability of society as a whole, an approach called structural functionalism. Among Malinowski's pupils was Edward Evans-Pritchard, whose works deal with the witchcraft of the Azande and the cattle herders of the Nuer.

In France the discipline grew out of sociology. Marcel Mauss, the nephew of Émile Durkheim, showed in The Gift (1925) that presents, seemingly voluntary, create a threefold obligation to give, to receive and to repay, and drew his examples from Polynesia, Melanesia and the potlatch of the American northwest. Arnold van Gennep had analysed in 1909 rites of passage, in which he found the phases of separation, transition and incorporation; Victor Turner, working among the Ndembu of Zambia, later explored the middle one. Claude Lévi-Strauss, who had visited the Nambikwara of Brazil in 1938, borrowed from linguistics the notion of binary oppositions, such as raw and cooked, and sought the universal structures of the mind in myths and in rules of marriage. Tristes Tropiques (1955), his memoir, opens with the confession that he hates travelling and explorers.

Biological anthropology deals with the evolution and variation of the species. Eugène Dubois, a Dutch army doctor, discovered the remains of Java Man at Trinil in 1891; Raymond Dart identified in 1924 the skull of a child from Taung in South Africa as a new genus, Australopithecus, which most of his colleagues dismissed as an ape, partly because the Piltdown skull, exposed as a forgery in 1953, had led them to expect a large brain. Mary Leakey found footprints 3.6 million years old at Laetoli in 1978, four years after Donald Johanson had unearthed the skeleton called Lucy at Hadar in Ethiopia, named for a song of the Beatles. Forensic specialists identify victims of crime and war; Clyde Snow, who trained a team in Argentina from 1984, exhumed the disappeared of the military regime.

Since the 1960s the field has examined itself. Clifford Geertz, who proposed that culture be read like a text, popularised the phrase "thick description", taken from the philosopher Gilbert Ryle, in an essay of 1973 that was accompanied by one on the Balinese cockfight. The volume Writing Culture, edited by James Clifford and George Marcus in 1986, exposed the literary devices by which ethnographers claim authority, and critics such as Talal Asad pointed to the ties of the subject with colonial rule. Project Camelot, a plan of the American army to study the causes of revolution in Latin America, was cancelled in 1965 after protests in Chile, and the Human Terrain System, which embedded social scientists with troops in Iraq and Afghanistan from 2007, was condemned by the American Anthropological Association. Today many practitioners study hospitals, banks and laboratories at home.

? Into how many fields is American anthropology divided?
= four
@ it is traditionally divided into four fields

? What does social anthropology concentrate on?
= institutions such as kinship, law and politics | institutions
@ which concentrates on institutions such as kinship, law and politics

? Who used the term anthropology in a title in 1501?
= Magnus Hundt | Magnus Hundt of Leipzig
@ was used by Magnus Hundt of Leipzig

? What is participant observation?
= a prolonged stay
@ participant observation, a prolonged stay

? Which language did al-Biruni learn?
= Sanskrit
@ learned Sanskrit and wrote about 1030

? In which language did Sahagún interview the Aztec elders?
= Nahuatl
@ spent decades interviewing Aztec elders in Nahuatl

? How many books make up the Florentine Codex?
= twelve
@ an illustrated work in twelve books, the Florentine Codex

? With whom did Lafitau compare the Mohawk?
= the ancient Greeks | ancient Greeks
@ compared their customs in 1724 with those of the ancient Greeks

? Where was the first learned society for anthropology founded?
= Paris
@ was founded in Paris in 1799

? how did tylor define culture
= a complex whole acquired by man as a member of society
@ culture as a complex whole acquired by man as a member of society

? What is animism?
= the belief in souls | belief in souls
@ traced religion back to animism, the belief in souls

? Which people adopted Lewis Henry Morgan?
= Seneca | the Seneca
@ a lawyer from Rochester who was adopted by the Seneca

? How many volumes did The Golden Bough have by 1915?
= twelve
@ grew from two volumes in 1890 to twelve by 1915

? Why were the evolutionists called armchair scholars?
= they relied on reports by missionaries, officials and travellers
@ since they relied on reports by missionaries, officials and travellers

? In what subject was Boas trained?
= physicist | trained as a physicist
@ and trained as a physicist

? What is the view that each culture must be understood in its own terms called?
= cultural relativism
@ a view known as cultural relativism

? How many people did Boas measure?
= nearly 18,000 | nearly 18,000 immigrants and their children
@ He measured nearly 18,000 immigrants and their children

? What did Mead argue in Coming of Age in Samoa?
= that the turmoil of adolescence is not universal | the turmoil of adolescence is not universal
@ argued that the turmoil of adolescence is not universal

? Where did Malinowski do his fieldwork?
= the Trobriand Islands | Trobriand Islands
@ about two years in the Trobriand Islands

? What kind of objects travel clockwise in the kula?
= necklaces of red shell | necklaces
@ in which necklaces of red shell travel clockwise

? By what did Malinowski explain institutions?
= the needs which they satisfy | needs which they satisfy
@ explained institutions by the needs which they satisfy

? What was Radcliffe-Brown's approach called?
= structural functionalism
@ an approach called structural functionalism

? Who wrote about the witchcraft of the Azande?
= Edward Evans-Pritchard
@ Among Malinowski's pupils was Edward Evans-Pritchard

? Whose nephew was Marcel Mauss?
= Émile Durkheim
@ Marcel Mauss, the nephew of Émile Durkheim

? What threefold obligation do gifts create?
= to give, to receive and to repay
@ a threefold obligation to give, to receive and to repay

? What are the phases of rites of passage?
= separation, transition and incorporation
@ the phases of separation, transition and incorporation

? From what field did Lévi-Strauss borrow binary oppositions?
= linguistics
@ borrowed from linguistics the notion of binary oppositions

? In which year was Tristes Tropiques published?
= 1955
@ Tristes Tropiques (1955), his memoir

? Who discovered Java Man?
= Eugène Dubois | Eugène Dubois, a Dutch army doctor
@ Eugène Dubois, a Dutch army doctor, discovered

? When was the Piltdown skull shown to be a forgery?
= 1953
@ the Piltdown skull, exposed as a forgery in 1953

? What was Lucy named for?
= a song of the Beatles | song of the Beatles
@ named for a song of the Beatles

? What did Mary Leakey find at Laetoli?
= footprints 3.6 million years old | footprints
@ Mary Leakey found footprints 3.6 million years old

? From whom did Geertz take the phrase thick description?
= Gilbert Ryle | the philosopher Gilbert Ryle
@ taken from the philosopher Gilbert Ryle

? Why was Project Camelot called off?
= protests in Chile | after protests in Chile
@ was cancelled in 1965 after protests in Chile

? Who edited Writing Culture?
= James Clifford and George Marcus
@ edited by James Clifford and George Marcus

~ Which scholar claimed that the young American had been tricked in the South Seas?
= Derek Freeman
@ it was fiercely attacked in 1983 by Derek Freeman

~ What bodily trait turned out not to be permanent among newcomers?
= the shape of the head | shape of the head
@ reported in 1911 that the shape of the head

~ What did most experts take the South African infant fossil for?
= an ape | ape
@ which most of his colleagues dismissed as an ape

~ What dislike does the French thinker admit at the start of his recollections?
= travelling and explorers | he hates travelling and explorers
@ the confession that he hates travelling and explorers

~ What legal status kept the Polish fieldworker in the Pacific?
= an enemy alien | enemy alien
@ who found himself an enemy alien in Australian territory

~ Whose bones did the expert from the north dig up in Buenos Aires and elsewhere?
= the disappeared of the military regime | the disappeared
@ exhumed the disappeared of the military regime

~ Which organisation objected to putting academics alongside soldiers?
= the American Anthropological Association | American Anthropological Association
@ was condemned by the American Anthropological Association

~ What experiences gave rise to the earliest faith, in the Victorian's opinion?
= dreams and from the sight of death | dreams
@ which he derived from dreams and from the sight of death

! Who forged the Piltdown skull?

! When did Margaret Mead go to New Guinea?

! How long did Boas live among the Kwakiutl?

! In what year did Malinowski die?

! What did Durkheim write about the Nambikwara?

! Who founded the Société des Observateurs de l'Homme?

! How old is the skeleton called Lucy?

! Why did the Seneca expel Morgan?

! Which army doctor discovered the skull from Taung?

! How many volumes does Primitive Culture have?
