# Scramble for Africa
The Scramble for Africa is the name, coined by The Times in 1884, for the invasion and partition of the continent by European states between about 1880 and 1914. In 1870 hardly more than a tenth of it was under foreign rule, chiefly Algeria, which France had invaded in 1830, the Cape Colony, and Portuguese posts in Angola and Mozambique; by 1914 nine tenths were. Seven powers took part: Britain, France, Germany, Belgium, Italy, Portugal and Spain. Only Ethiopia and Liberia, a republic founded by freed American slaves, kept their independence. What had long protected the interior was disease. Mortality among newcomers fell after quinine, an extract of cinchona bark, had been shown to prevent malaria; on an expedition up the Niger in 1854 William Baikie gave it to his crew daily and did not lose a man.

Economic motives were strong, though historians disagree about their weight. After the slump of 1873 manufacturers looked for protected markets, and raw materials were in demand: palm oil for soap and candles, rubber for tyres, cotton, gum, ivory, and the diamonds found at Kimberley in 1867. John Hobson, a British economist, argued in a book of 1902 that surplus capital which could find no profit at home was driving states abroad, a thesis taken over by Lenin. Ronald Robinson and John Gallagher replied in 1961 that the official mind in London had been moved above all by strategy, namely the safety of the route to India. Others stress prestige, missionary zeal, the ambition of officers on the spot, and rivalries within Europe that were acted out overseas at little cost.

Superior weapons and transport made conquest cheap. The Maxim gun, invented by the American-born Hiram Maxim in 1884, fired some five hundred rounds a minute, and breech-loading rifles replaced muskets. Steamboats in sections were carried past cataracts. Explorers prepared the way. David Livingstone, a Scottish missionary, crossed the continent from Luanda to Quelimane between 1854 and 1856 and called for commerce and Christianity; Henry Morton Stanley, a journalist born in Wales, found him at Ujiji in November 1871 and later followed the Congo to its mouth, a journey of 999 days during which all his white companions died. Pierre Savorgnan de Brazza, an Italian in French service who travelled with few arms, persuaded the Makoko of the Teke in September 1880 to accept a French protectorate on the river's northern bank.

Leopold II, king of the Belgians, who complained that his country was too small, hired Stanley in 1878 on behalf of a society supposed to be scientific and humane. Within five years the explorer had obtained more than 400 treaties from chiefs, most of whom could not read what they marked with a cross. The Congo Free State, recognised in 1885 and almost eighty times as large as Belgium, belonged to the king personally. Villagers were compelled to gather wild rubber; soldiers of the Force Publique took women as hostages, burned settlements, and had to show a severed right hand for each cartridge spent. The shipping clerk Edmund Morel and the consul Roger Casement, whose report appeared in 1904, roused public opinion, and in 1908 Belgium annexed the territory. The loss of population has been put at several millions.

In the north debts opened the door. Khedive Ismail of Egypt, who had borrowed lavishly for railways, palaces and an opera house, sold his shares in the Suez Canal to Disraeli's government in 1875 for four million pounds, and was deposed four years later. When Colonel Ahmed Urabi headed a national movement, the British fleet bombarded Alexandria, and Sir Garnet Wolseley defeated him at Tel el-Kebir on 13 September 1882. Evelyn Baring, later Lord Cromer, then governed as mere consul general for twenty-four years. France, which had declined to take part, felt cheated. It had itself occupied Tunisia in 1881, to the fury of Italy, where many settlers of that country had come from. In Sudan the followers of the Mahdi stormed Khartoum in January 1885 and killed General Charles Gordon two days before relief arrived.

Otto von Bismarck, who had shown no interest in colonies, suddenly acquired four of them in 1884 and 1885: Togo, Cameroon, South West Africa, begun by the tobacco merchant Adolf Lüderitz, and East Africa, where Carl Peters collected treaties. His motives may have been electoral. From 15 November 1884 to 26 February 1885 he presided in Berlin over a conference of fourteen powers, including the United States and the Ottoman Empire, to which no African was invited. Contrary to a common belief, it did not divide the map; it declared navigation on the Congo and the Niger free, condemned the slave trade, and laid down that whoever claimed a coast must notify the others and exercise real authority there, a rule called effective occupation. Boundaries were afterwards drawn in bilateral deals, often along meridians, and cut through the lands of many peoples.

Cecil Rhodes, a vicar's son who had made a fortune in diamonds and became premier of the Cape in 1890, dreamed of a railway from there to Cairo. His company, chartered in 1889, occupied the country named after him, having tricked King Lobengula of the Ndebele into granting mineral rights for rifles, a hundred pounds a month and a gunboat that never arrived. French plans ran at right angles, from Dakar to Djibouti, and the two lines crossed at Fashoda on the White Nile. Captain Jean-Baptiste Marchand reached that place on 10 July 1898 after two years' march with about 120 Senegalese soldiers; in September Herbert Kitchener, fresh from his victory at Omdurman, where 10,800 Sudanese and forty-eight of his own men had fallen, came up the river with gunboats. Paris gave way in November, needing British goodwill against Germany.

Resistance was widespread. Menelik II of Ethiopia, who had bought modern rifles from several countries, destroyed an Italian army of about 17,000 under Oreste Baratieri at Adwa on 1 March 1896. The quarrel had turned on the treaty of Wuchale, whose Italian text, unlike the Amharic, made the empire a protectorate. Samori Touré, a former trader who built up a state in Guinea and had smiths copy repeating rifles, held out against the French for sixteen years until 1898. In South West Africa General Lothar von Trotha ordered in October 1904 that every Herero be shot or driven into the desert; perhaps four fifths of the nation perished. The Maji Maji rising in East Africa was named after a water that was supposed to turn bullets into drops. France gained Morocco in 1912, while Italy wrested Libya from the Ottomans and was the first to drop bombs from an aeroplane.

? Which newspaper coined the name Scramble for Africa?
= The Times
@ coined by The Times in 1884

? When did France invade Algeria?
= 1830
@ which France had invaded in 1830

? How many powers took part in the Scramble?
= Seven
@ Seven powers took part

? Who founded Liberia?
= freed American slaves
@ a republic founded by freed American slaves

? What is quinine made from?
= cinchona bark
@ quinine, an extract of cinchona bark

? What was palm oil wanted for?
= soap and candles
@ palm oil for soap and candles

? Where were diamonds found in 1867?
= Kimberley
@ the diamonds found at Kimberley in 1867

? What was Hobson's profession?
= economist | British economist
@ John Hobson, a British economist

? What did Robinson and Gallagher think moved London the most?
= strategy | strategy, namely the safety of the route to India
@ moved above all by strategy, namely the safety of the route to India

? How many rounds per minute did the Maxim gun fire?
= some five hundred | five hundred
@ fired some five hundred rounds a minute

? Who found Livingstone?
= Henry Morton Stanley
@ Henry Morton Stanley, a journalist born in Wales

? What did Livingstone call for?
= commerce and Christianity
@ called for commerce and Christianity

? What happened to Stanley's white companions?
= all his white companions died | died
@ all his white companions died

? What did Brazza persuade the Makoko to accept?
= a French protectorate | French protectorate
@ to accept a French protectorate on the river's northern bank

? What did King Leopold complain about?
= that his country was too small | his country was too small
@ who complained that his country was too small

? how many treaties did Stanley get from the chiefs
= more than 400 | 400
@ the explorer had obtained more than 400 treaties from chiefs

? What did soldiers have to show for each cartridge?
= a severed right hand | severed right hand
@ had to show a severed right hand for each cartridge spent

? When did Belgium annex the Congo?
= 1908
@ in 1908 Belgium annexed the territory

? What did Khedive Ismail sell in 1875?
= his shares in the Suez Canal | shares in the Suez Canal
@ sold his shares in the Suez Canal

? Where was Urabi defeated?
= Tel el-Kebir
@ defeated him at Tel el-Kebir

? For how many years did Evelyn Baring govern Egypt?
= twenty-four | twenty-four years
@ governed as mere consul general for twenty-four years

? Who was killed in Khartoum in January 1885?
= General Charles Gordon | Charles Gordon
@ killed General Charles Gordon two days before relief arrived

? Which colony was begun by Adolf Lüderitz?
= South West Africa
@ South West Africa, begun by the tobacco merchant Adolf Lüderitz

? How many powers attended the Berlin conference?
= fourteen
@ a conference of fourteen powers

? What is the rule of real authority on a claimed coast called?
= effective occupation
@ a rule called effective occupation

? Did the Berlin conference divide up the map?
= it did not divide the map | did not divide the map
@ Contrary to a common belief, it did not divide the map

? How did Cecil Rhodes make his fortune?
= in diamonds | diamonds
@ who had made a fortune in diamonds

? What did Rhodes dream of?
= a railway from there to Cairo | a railway
@ dreamed of a railway from there to Cairo

? Which king granted mineral rights to Rhodes's company?
= Lobengula | King Lobengula of the Ndebele
@ having tricked King Lobengula of the Ndebele

? When did Marchand arrive at Fashoda?
= 10 July 1898
@ reached that place on 10 July 1898

? Why did Paris give in at Fashoda?
= needing British goodwill against Germany
@ Paris gave way in November, needing British goodwill against Germany

? Who commanded the Italians at Adwa?
= Oreste Baratieri
@ an Italian army of about 17,000 under Oreste Baratieri

? What treaty was the quarrel between Italy and Ethiopia about?
= treaty of Wuchale | the treaty of Wuchale
@ The quarrel had turned on the treaty of Wuchale

? How long did Samori hold out against the French?
= sixteen years
@ held out against the French for sixteen years

? What people were to be shot or driven into the desert?
= Herero
@ that every Herero be shot or driven into the desert

? What did Italy take from the Ottomans?
= Libya
@ Italy wrested Libya from the Ottomans

~ What novel form of attack was pioneered in the war over Tripoli?
= drop bombs from an aeroplane
@ was the first to drop bombs from an aeroplane

~ What proof shows that the medicine worked on a river trip?
= did not lose a man
@ gave it to his crew daily and did not lose a man

~ Who became the enlarged Free State's owner?
= the king personally | the king
@ belonged to the king personally

~ What promised vessel was the deceived African monarch never given?
= a gunboat | gunboat
@ a gunboat that never arrived

~ Which revolutionary adopted the theory of excess money?
= Lenin
@ a thesis taken over by Lenin

~ What magic power was ascribed to the rebels' liquid?
= turn bullets into drops
@ a water that was supposed to turn bullets into drops

~ What explanation is suggested for the Iron Chancellor's change of heart?
= electoral | may have been electoral
@ His motives may have been electoral

~ Which two men made the horrors of the rubber regime known?
= Edmund Morel and the consul Roger Casement | The shipping clerk Edmund Morel and the consul Roger Casement
@ The shipping clerk Edmund Morel and the consul Roger Casement

! How many Ethiopians died at Adwa?

! In what year did King Leopold die?

! Who represented the African peoples at the Berlin conference?

! How much did Leopold pay Stanley?

! Which company did Adolf Lüderitz found in Togo?

! Why was Lothar von Trotha recalled?

! How many of Marchand's soldiers died on the march to Fashoda?

! What was Hiram Maxim's profession before 1884?

! When was the railway from the Cape to Cairo finished?

! Who built the opera house in Tunis?
