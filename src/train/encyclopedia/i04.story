# Simón Bolívar
Simón Bolívar (24 July 1783 – 17 December 1830) was a Venezuelan general and statesman who led what are now Colombia, Venezuela, Ecuador, Peru, Panama and Bolivia to independence from the Spanish Empire, and who is known in those countries as El Libertador, "the Liberator". He came from one of the richest creole families of Caracas, which owned cocoa plantations, sugar mills, copper mines and hundreds of slaves. His father died when he was two, and his mother, María de la Concepción Palacios, when he was almost nine, both probably of tuberculosis. He was nursed by an enslaved woman, Hipólita, whom he later said was the only father he had known. Among his tutors were the philologist Andrés Bello and the eccentric Simón Rodríguez, an admirer of Rousseau, who had to leave the colony in 1797 after the discovery of a plot against the Spanish government.

At fifteen Bolívar was sent to Spain, sailing from La Guaira in January 1799. In Madrid he lived with his uncle Esteban, and later with the Marquis of Ustáriz, who became his mentor and in whose library he read eagerly. There he fell in love with María Teresa Rodríguez del Toro, whom he married in May 1802; she was twenty months older than he was. The couple returned to Venezuela, but in January 1803, after barely eight months of marriage, she died of yellow fever. He swore that he would never marry again, an oath he kept. Back in Europe, he saw Napoleon crowned in Paris in December 1804, an event whose splendour impressed and disgusted him at once. In August 1805, standing with Rodríguez on a hill in Rome, he vowed not to rest until he had broken the chains of Spanish power.

The occupation of Spain by French troops in 1808 gave the colonists their chance. A junta took power in Caracas on 19 April 1810 and sent Bolívar, together with Bello and Luis López Méndez, to London, where the foreign secretary, Richard Wellesley, received them politely but promised nothing. Against his instructions Bolívar urged Francisco de Miranda, an old revolutionary who had been living in the British capital, to come home. Independence was declared on 5 July 1811, but the First Republic did not last. An earthquake on Holy Thursday in March 1812 killed thousands of people, mainly in places held by the republicans, and the clergy preached that it was a punishment from heaven. Shortly afterwards Bolívar lost the fortress of Puerto Cabello through the treason of an officer. Miranda capitulated in July, and was arrested by his own comrades, Bolívar among them, who let him fall into the hands of the Spaniards; he died in a prison in Cádiz in 1816.

Having escaped to Curaçao and from there to Cartagena, Bolívar wrote a manifesto in which he blamed the defeat on a weak federal constitution, paper money and excessive leniency. In the so-called Admirable Campaign of 1813 he marched with a small force from New Granada to Caracas in less than three months. On the way, at Trujillo, he issued a decree of war to the death, under which every Spaniard who did not actively support the cause was to be shot, while Americans would be spared even if guilty. It was in this year that Mérida hailed him as Liberator, a title confirmed by Caracas. The Second Republic fell in 1814, crushed by the llaneros, horsemen of the plains, whom José Tomás Boves, an Asturian smuggler, had roused against the white landowners. Boves himself was killed by a lance at Urica in December, after his followers had taken the capital.

In exile in Jamaica, where he survived an attempt on his life because another man was sleeping in his hammock, Bolívar composed a famous letter in September 1815. It analysed the failures of the movement, predicted the future of each region with remarkable insight, and proposed a strong executive. The help he had asked of Britain was given instead by Haiti, whose president, Alexandre Pétion, provided him with ships, muskets and powder on condition that he would free the slaves. After a first expedition had failed, he established himself in 1817 at Angostura on the Orinoco, a town since renamed Ciudad Bolívar. There he won over the llaneros, now led by José Antonio Páez, and recruited several thousand British and Irish veterans of the Napoleonic Wars. In the same year he had General Manuel Piar, a hero of mixed race, executed for conspiracy, an act that enforced discipline but was never forgotten.

The campaign of 1819 is considered one of the boldest in military history. With about 2,500 men Bolívar crossed the flooded plains and then the Andes by the pass of Pisba, nearly 4,000 metres high, a route the Spaniards held to be impassable at that season. Many soldiers, dressed for the heat of the lowlands, died of cold, and hardly a horse survived. On 7 August the royalists under José María Barreiro were beaten at the bridge of Boyacá, a fight that lasted two hours, and three days later the victor rode into Bogotá, from which the viceroy, Juan de Sámano, had fled disguised as a peasant. A congress at Angostura proclaimed the Republic of Colombia, called Gran Colombia by historians, in December. The battle of Carabobo on 24 June 1821 freed Venezuela, and that of Pichincha, won by Antonio José de Sucre on 24 May 1822, did the same for Quito.

At Guayaquil in July 1822 he met José de San Martín, the liberator of the south, for two days of private talks, of which no minutes were taken. San Martín, who favoured a monarchy and had asked for more troops, withdrew from public life shortly afterwards. The war in Peru was decided in 1824: on 6 August at Junín, a cavalry engagement in which not a shot was fired, and on 9 December at Ayacucho, where Sucre took the viceroy José de la Serna prisoner. Upper Peru became a separate state in 1825 and adopted Bolívar's name. For it he wrote a constitution with a president who served for life and could choose his successor, a clause widely criticised as a crown in disguise. A congress of American states, convened by him at Panama in 1826, produced a treaty of union which only Colombia ratified.

His last years were bitter. Gran Colombia was torn by the rivalry between Páez in Venezuela and Vice-President Francisco de Paula Santander in Bogotá, and after an assembly at Ocaña had failed in 1828 Bolívar assumed dictatorial powers. On the night of 25 September conspirators forced their way into the palace; his companion Manuela Sáenz, a native of Quito, held them up while he jumped from a window, for which he named her the liberator of the Liberator. Tired and ill, he resigned in 1830, a few weeks before Sucre was murdered in the mountains of Berruecos. He meant to go to Europe, but died near Santa Marta, at the estate of a Spanish admirer, aged forty-seven and almost without means. "Those who have served the revolution have ploughed the sea," he had written shortly before. His remains were brought to Caracas in 1842 and now lie in the National Pantheon.

? What is Bolívar called in the countries he freed?
= El Libertador | "the Liberator" | the Liberator
@ known in those countries as El Libertador, "the Liberator"

? What kinds of mines did the Bolívar family own?
= copper mines | copper
@ cocoa plantations, sugar mills, copper mines and hundreds of slaves

? How old was Bolívar when his father died
= two
@ His father died when he was two

? Which philosopher did Simón Rodríguez admire?
= Rousseau
@ Simón Rodríguez, an admirer of Rousseau

? In whose library did young Bolívar read in Madrid?
= Marquis of Ustáriz | the Marquis of Ustáriz
@ the Marquis of Ustáriz, who became his mentor

? What did his wife die from?
= yellow fever
@ she died of yellow fever

? Which coronation did Bolívar watch in 1804?
= Napoleon
@ he saw Napoleon crowned in Paris in December 1804

? In what city did Bolívar make his vow to end Spanish power?
= Rome
@ standing with Rodríguez on a hill in Rome

? Who was the British foreign secretary that met the Venezuelans?
= Richard Wellesley
@ the foreign secretary, Richard Wellesley, received them politely

? What did the clergy say about the earthquake?
= it was a punishment from heaven | that it was a punishment from heaven | a punishment from heaven
@ the clergy preached that it was a punishment from heaven

? Why was Puerto Cabello lost?
= the treason of an officer | through the treason of an officer | treason of an officer
@ the fortress of Puerto Cabello through the treason of an officer

? where did Miranda die?
= a prison in Cádiz | prison in Cádiz | Cádiz
@ he died in a prison in Cádiz in 1816

? What was the march to Caracas in 1813 named?
= Admirable Campaign | the so-called Admirable Campaign
@ In the so-called Admirable Campaign of 1813

? Under the decree of Trujillo, what would happen to guilty Americans?
= would be spared | spared
@ while Americans would be spared even if guilty

? who were the llaneros?
= horsemen of the plains
@ the llaneros, horsemen of the plains

? How did Boves die?
= killed by a lance | by a lance
@ Boves himself was killed by a lance at Urica

? Why did the attack on Bolívar in Jamaica fail?
= another man was sleeping in his hammock | because another man was sleeping in his hammock
@ because another man was sleeping in his hammock

? What did Pétion demand in return for his help?
= that he would free the slaves | free the slaves | he would free the slaves
@ on condition that he would free the slaves

? What is Angostura's name today?
= Ciudad Bolívar
@ a town since renamed Ciudad Bolívar

? For what crime was Manuel Piar put to death?
= conspiracy
@ executed for conspiracy

? How many soldiers crossed the Andes with Bolívar?
= 2,500 | about 2,500
@ With about 2,500 men Bolívar crossed the flooded plains

? How long was the battle at the bridge of Boyacá?
= two hours
@ a fight that lasted two hours

? What disguise did the viceroy use to escape from Bogotá?
= peasant | a peasant | as a peasant
@ had fled disguised as a peasant

? Who won the battle of Pichincha?
= Antonio José de Sucre
@ won by Antonio José de Sucre on 24 May 1822

? In which city did Bolívar and San Martín meet?
= Guayaquil
@ At Guayaquil in July 1822 he met José de San Martín

? What form of government did San Martín prefer?
= monarchy | a monarchy
@ San Martín, who favoured a monarchy

? What was special about the fight at Junín?
= not a shot was fired | a cavalry engagement in which not a shot was fired
@ a cavalry engagement in which not a shot was fired

? The treaty of the Panama congress was ratified by whom?
= Colombia | only Colombia
@ a treaty of union which only Colombia ratified

? How long was the president of Bolivia to serve under Bolívar's constitution?
= for life | life
@ a president who served for life

? What did Bolívar do after the assembly at Ocaña broke down?
= assumed dictatorial powers
@ Bolívar assumed dictatorial powers

? In which mountains was Sucre killed?
= Berruecos | mountains of Berruecos
@ murdered in the mountains of Berruecos

? when were his remains taken to Caracas
= 1842
@ His remains were brought to Caracas in 1842

~ Which servant did the orphan regard as a parent?
= Hipólita | an enslaved woman, Hipólita
@ He was nursed by an enslaved woman, Hipólita

~ What promise did the young widower make to himself?
= he would never marry again | that he would never marry again | never marry again
@ He swore that he would never marry again

~ What fatal mistake of clothing was made by the troops in the high pass?
= dressed for the heat of the lowlands
@ Many soldiers, dressed for the heat of the lowlands

~ Who rescued the dictator from the assassins?
= Manuela Sáenz | his companion Manuela Sáenz
@ his companion Manuela Sáenz, a native of Quito

~ To what futile work did he compare the struggle at the end?
= ploughed the sea | have ploughed the sea
@ "Those who have served the revolution have ploughed the sea,"

~ From where did the foreign volunteers in his ranks come?
= British and Irish | British and Irish veterans of the Napoleonic Wars
@ recruited several thousand British and Irish veterans of the Napoleonic Wars

~ How did opponents describe the ruler's right to name an heir?
= a crown in disguise | crown in disguise
@ a clause widely criticised as a crown in disguise

~ What did he hold responsible for the collapse, in the text he composed on the Caribbean coast?
= a weak federal constitution, paper money and excessive leniency | weak federal constitution, paper money and excessive leniency
@ a weak federal constitution, paper money and excessive leniency

! How many slaves did Bolívar free in 1817?

! Who betrayed Bolívar to the Spaniards in Jamaica?

! What did San Martín say about the talks at Guayaquil?

! How many people died in the battle of Carabobo?

! Which country refused to send delegates to Panama?

! Why did Rodríguez refuse to marry?

! When did María Teresa's father die?

! Who murdered Sucre?

! What did Boves do after the battle of Urica?

! How many ships did Britain give to Bolívar?
