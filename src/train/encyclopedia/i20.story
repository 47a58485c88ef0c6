# Kwame Nkrumah
Kwame Nkrumah (1909 – 27 April 1972) was the leader of the Gold Coast and, after independence from Britain in 1957, the first prime minister and first president of Ghana. He was born at Nkroful, a village in the south-west of the colony, near the border with Ivory Coast, among the Nzema, an Akan people. According to custom he received the name Kwame because he was born on a Saturday; the priest who baptised him put down 21 September 1909 as the date. His father, a goldsmith, lived at Half Assini, some distance away, while his mother, Nyaniba, a retail trader and fishmonger, brought him up in a large household of relatives. He went to a Catholic mission school, where a German priest, George Fischer, paid part of the fees, and at about seventeen became a pupil-teacher, so short that he had to stand on a chair in order to write on the blackboard.

In 1926 the principal of the Government Training College in Accra, soon to become part of Achimota College, saw him at work and invited him to train there. The vice-principal of Achimota, Kwegyir Aggrey, an African who had taught in America, impressed him by saying that on a piano one can play a tune on the white keys or on the black, but that for harmony both are needed. After graduating in 1930 he taught at Elmina and Axim and at a seminary near the latter town, and for a while thought of becoming a Jesuit. Political interest was awakened in him by the newspaper articles of Nnamdi Azikiwe, later the first president of Nigeria, who advised him to study at Lincoln University in Pennsylvania, a college for black students from which he himself had graduated. A rich uncle in Lagos advanced the money for the passage, and in October 1935 he arrived in New York.

He stayed in the United States for ten years. At Lincoln he took degrees in economics and sociology in 1939 and in theology in 1942, and at the University of Pennsylvania, in Philadelphia, master's degrees in education and philosophy. To support himself he sold fish in Harlem, worked in a soap factory, from which he came home smelling of rotten fat, waited at table on ships, and preached on Sundays in black churches. He spent many hours in the reading of Marcus Garvey, whose book of opinions, he wrote, fired his enthusiasm more than any other, and through the Trinidadian C. L. R. James he learned how an underground movement works. In May 1945 he went to London, where another Trinidadian, George Padmore, met him at the station. Together they prepared the Fifth Pan-African Congress, which was held in Manchester in October and attended by about ninety delegates, among whom were Jomo Kenyatta and Hastings Banda; it was presided over by the American W. E. B. Du Bois.

In 1947 the United Gold Coast Convention, a moderate party of lawyers and merchants led by J. B. Danquah, was looking for a secretary, and on the recommendation of Ako Adjei offered him the post at 250 pounds a year and a car. He landed in December. On 28 February 1948 a march of ex-servicemen, who wanted to hand in a petition about their pensions, was stopped near Christiansborg Castle, and a British police officer, Superintendent Imray, opened fire, killing three of them. Riots followed, in which shops of European and Syrian traders were looted, and 29 people died. The leaders of the party, known since as the Big Six, were arrested and sent to the north, although they had not planned anything. A commission under Aiken Watson recommended more self-government, and the all-African committee of Justice Coussey was to draw up a constitution, but from it Nkrumah, as too radical, was left out.

Breaking with his cautious colleagues, he announced on 12 June 1949, before a crowd of some 60,000 people in Accra, the foundation of the Convention People's Party, whose slogan was "Self-government now". Its supporters were school leavers, called verandah boys since they slept on the verandahs of the rich, market women, cocoa farmers and trade unionists. He demanded changes in the Coussey report, and when these were refused proclaimed Positive Action, a campaign of strikes and boycotts, in January 1950. He was sentenced to three years and put in James Fort, from which he sent messages on toilet paper. In the election of February 1951 his party, run in his absence by Komla Gbedemah, won 34 of the 38 seats that were filled by direct vote, and he himself took 22,780 of the 23,122 votes cast in Accra Central. The governor, Sir Charles Arden-Clarke, had him released, and invited him to form a government; in 1952 he received the title of prime minister.

The following years were spent in partnership with the governor. A rise in the price of cocoa, of which the colony was the largest producer in the world, paid for schools, roads, and a harbour at Tema; fees in primary schools were abolished. But when the price paid to the growers was fixed at a low level in 1954, farmers in Ashanti founded the National Liberation Movement, which called for a federation and was backed by the Asantehene, the king. Another election, of 1956, gave the CPP 71 of 104 seats. Independence came at midnight on 6 March 1957, exactly 113 years after the Bond of 1844, in which Fante chiefs had recognised British jurisdiction. In the presence of Richard Nixon and Martin Luther King, he told the people at the Polo Ground that their freedom was meaningless unless it was linked up with the total liberation of Africa. The new name recalled an empire of the Middle Ages, which had lain far to the north-west.

On 30 December 1957 he married Fathia Rizk, a Copt from Cairo, whom he had not met before, and with whom he had three children. Ghana became a republic on 1 July 1960. The Preventive Detention Act of 1958, introduced after tribal parties had been banned, made it possible to hold people for five years without trial; Danquah, who had lost the presidential election to him, died in Nsawam prison in 1965. The largest project of the time was the dam at Akosombo on the Volta, built by an Italian firm and financed in part by the World Bank, the United States and Britain, which created one of the largest artificial lakes on Earth; most of the power was sold cheaply to Valco, an aluminium smelter owned by the American company Kaiser. He was praised as Osagyefo, "redeemer". Bombs were thrown at him at Kulungugu in August 1962, and in 1964, after a constable had shot at him, a referendum made Ghana a state with a single party.

He dreamed of a united Africa with one army and one government. A union with Guinea, to which he lent ten million pounds when France had cut off aid in 1958, existed mainly on paper, and at Addis Ababa in May 1963 the majority of the thirty-two states present preferred a loose organisation. In Neo-Colonialism, the Last Stage of Imperialism, of 1965, he argued that countries formally sovereign are directed from outside through their economies, whereupon Washington cancelled 25 million dollars of food aid. The fall of the cocoa price, costly prestige buildings and debts emptied the treasury. On 24 February 1966, while he was flying to Hanoi by way of Beijing with proposals to end the war in Vietnam, the army and police under Colonel Kotoka and Major Afrifa overthrew him. He found refuge in Conakry, where President Sékou Touré named him honorary co-president, grew roses and wrote books, and died of prostate cancer in Bucharest. He was buried at Nkroful, and since 1992 his mausoleum has stood on the old Polo Ground in Accra.

? What was Nkrumah's first office after independence?
= first prime minister | prime minister | the first prime minister
@ the first prime minister and first president of Ghana

? To what people did the Nkrumah family belong?
= Nzema | the Nzema
@ among the Nzema, an Akan people

? Why was he named Kwame?
= because he was born on a Saturday | he was born on a Saturday
@ because he was born on a Saturday

? What was the trade of Nkrumah's father?
= goldsmith | a goldsmith
@ His father, a goldsmith, lived at Half Assini

? Who helped to pay for Nkrumah's schooling?
= George Fischer | a German priest, George Fischer
@ a German priest, George Fischer, paid part of the fees

? why did he stand on a chair when he taught
= in order to write on the blackboard | to write on the blackboard
@ had to stand on a chair in order to write on the blackboard

? Who was the vice-principal of Achimota?
= Kwegyir Aggrey
@ The vice-principal of Achimota, Kwegyir Aggrey

? What is needed for harmony on a piano, in Aggrey's words?
= both | both are needed
@ for harmony both are needed

? Which religious order did Nkrumah think of joining?
= Jesuit
@ for a while thought of becoming a Jesuit

? Whose articles got Nkrumah interested in politics?
= Nnamdi Azikiwe
@ by the newspaper articles of Nnamdi Azikiwe

? Who lent him the money to travel to America?
= A rich uncle in Lagos | rich uncle | rich uncle in Lagos
@ A rich uncle in Lagos advanced the money for the passage

? How long was Nkrumah in the United States?
= ten years
@ He stayed in the United States for ten years

? What was Nkrumah's degree of 1942 in?
= theology
@ in theology in 1942

? What did he sell in Harlem?
= fish
@ To support himself he sold fish in Harlem

? From whom did he learn how underground movements work?
= C. L. R. James | the Trinidadian C. L. R. James
@ through the Trinidadian C. L. R. James he learned

? Who was waiting for Nkrumah at the station in London?
= George Padmore
@ another Trinidadian, George Padmore, met him at the station

? Where was the Fifth Pan-African Congress held?
= Manchester
@ which was held in Manchester in October

? Who presided over the congress?
= W. E. B. Du Bois | the American W. E. B. Du Bois
@ presided over by the American W. E. B. Du Bois

? Who led the United Gold Coast Convention?
= J. B. Danquah
@ led by J. B. Danquah, was looking for a secretary

? What salary was Nkrumah offered as secretary?
= 250 pounds a year | 250 pounds
@ the post at 250 pounds a year and a car

? What was the petition of the ex-servicemen about?
= their pensions | pensions
@ to hand in a petition about their pensions

? How many people died in the riots of 1948?
= 29
@ were looted, and 29 people died

? What name do the arrested leaders of the party have?
= the Big Six | Big Six
@ known since as the Big Six

? What was the slogan of the Convention People's Party?
= Self-government now | "Self-government now"
@ whose slogan was "Self-government now"

? Who were the verandah boys?
= school leavers
@ Its supporters were school leavers, called verandah boys

? What was Positive Action?
= a campaign of strikes and boycotts | campaign of strikes and boycotts
@ a campaign of strikes and boycotts

? On what did Nkrumah write his messages in prison?
= toilet paper
@ from which he sent messages on toilet paper

? Who ran the party while Nkrumah was in jail?
= Komla Gbedemah
@ run in his absence by Komla Gbedemah

? Which governor released him?
= Sir Charles Arden-Clarke | Charles Arden-Clarke
@ The governor, Sir Charles Arden-Clarke

? What product was the Gold Coast the world's largest producer of?
= cocoa
@ A rise in the price of cocoa, of which the colony

? What did the National Liberation Movement want?
= a federation | federation
@ which called for a federation

? How many seats did the CPP win in 1956?
= 71 | 71 of 104
@ gave the CPP 71 of 104 seats

? In what year did Fante chiefs recognise British jurisdiction?
= 1844
@ the Bond of 1844, in which Fante chiefs

? What nationality or city was Nkrumah's wife from?
= Cairo | a Copt from Cairo
@ he married Fathia Rizk, a Copt from Cairo

? When did Ghana become a republic?
= 1 July 1960
@ Ghana became a republic on 1 July 1960

? What did the Preventive Detention Act allow?
= to hold people for five years without trial | hold people for five years without trial
@ to hold people for five years without trial

? Where did Danquah die?
= Nsawam prison
@ died in Nsawam prison in 1965

? The dam at Akosombo was built by whom?
= an Italian firm | Italian firm
@ built by an Italian firm and financed in part

? What was Valco?
= an aluminium smelter | aluminium smelter
@ sold cheaply to Valco, an aluminium smelter

? What does Osagyefo mean?
= redeemer | "redeemer"
@ He was praised as Osagyefo, "redeemer"

? how much money did ghana lend to guinea
= ten million pounds
@ to which he lent ten million pounds

? What did the USA do after the book on neo-colonialism came out?
= cancelled 25 million dollars of food aid
@ Washington cancelled 25 million dollars of food aid

? Where was Nkrumah going when he was overthrown?
= Hanoi | to Hanoi
@ while he was flying to Hanoi by way of Beijing

? What flowers did he grow in Conakry?
= roses
@ grew roses and wrote books

? What did Nkrumah die of?
= prostate cancer
@ died of prostate cancer in Bucharest

~ What did the parent who raised him do for a living?
= a retail trader and fishmonger | retail trader and fishmonger
@ Nyaniba, a retail trader and fishmonger

~ Which author stirred the student most deeply?
= Marcus Garvey
@ in the reading of Marcus Garvey

~ What made the factory hand stink?
= rotten fat | smelling of rotten fat
@ came home smelling of rotten fat

~ Why was he excluded from the body that wrote the basic law?
= too radical | as too radical
@ Nkrumah, as too radical, was left out

~ On what condition, he declared at the great hour, would liberty have value?
= it was linked up with the total liberation of Africa | unless it was linked up with the total liberation of Africa
@ unless it was linked up with the total liberation of Africa

~ After what was the young nation called?
= an empire of the Middle Ages | empire of the Middle Ages
@ The new name recalled an empire of the Middle Ages

~ Which monarch sided with the discontented planters?
= the Asantehene | Asantehene
@ backed by the Asantehene, the king

~ What honour did the exile get from his host?
= honorary co-president
@ Sékou Touré named him honorary co-president

! What was the name of Nkrumah's father?

! How many brothers did Nkrumah have?

! Who threw the bombs at Kulungugu?

! What punishment did Superintendent Imray receive?

! How much did the Akosombo dam cost?

! When did Fathia Rizk leave Ghana?

! Which party won the election of 1954?

! What did Martin Luther King say in Accra?

! Why did Azikiwe refuse to join the union with Guinea?

! Who shot Colonel Kotoka?
