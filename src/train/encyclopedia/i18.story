# Alexander von Humboldt
Alexander von Humboldt (14 September 1769 – 6 May 1859) was a Prussian naturalist and explorer who laid the foundations of physical geography and of the study of plant distribution. He was born in Berlin and spent his childhood at the small castle of Tegel, to the north-west of it, which he nicknamed Castle Boredom. His father, an army officer and chamberlain, died when he was nine; his mother, Marie-Elisabeth Colomb, of Huguenot descent, was a reserved woman who secured the best of tutors for her two sons. The elder, Wilhelm, later a linguist and the founder of the University of Berlin, was thought to be the clever one, while Alexander, often ailing, was called the little apothecary, because he filled his room with labelled shells, insects and plants. His mother wished him to become a civil servant, and so he studied finance for half a year at Frankfurt on the Oder, and then other subjects at Göttingen.

At Göttingen he made the acquaintance of Georg Forster, who had sailed with Captain Cook on the second voyage, and in 1790 the two of them travelled together down the Rhine to England. He went through a commercial school in Hamburg, and then, in 1791, entered the mining academy of Freiberg in Saxony, where the geologist Abraham Gottlob Werner taught that rocks had been formed in water. Appointed inspector of mines in the principalities of Ansbach and Bayreuth, he multiplied the output of gold at Goldkronach, opened at his own expense a free school for miners at Steben, and invented a safety lamp and a breathing apparatus, in the testing of which he nearly lost his life. For a work on the electrical stimulation of muscles he carried out some 4,000 experiments, many of them on himself: he let blisters be raised on his back and put zinc and silver into the wounds. At Jena he befriended Goethe, who said he had learned more from him in an hour than from books in a week.

His mother died of cancer in November 1796, leaving him nearly 100,000 thalers, and he gave up his post to prepare for a great expedition. Several plans came to nothing, among them a voyage round the world under Captain Baudin, postponed because of the war, and a journey to Egypt. In Paris, however, he had met the botanist Aimé Bonpland, with whom he walked to Spain in the winter of 1798, measuring heights as they went; from these data came the first proof that the interior of the country is a high plateau. At Aranjuez in March 1799 King Charles IV granted him, at the urging of the minister Urquijo, a passport such as no foreigner had received before, with leave to go anywhere in the American colonies and to use his instruments. The frigate Pizarro left La Coruña on 5 June 1799. During a stop on Tenerife he climbed the Teide and observed that the vegetation was arranged in zones.

They landed at Cumaná in Venezuela on 16 July, where in the night of 11 November he counted shooting stars by the thousand, an observation which helped others to recognise that the shower returns every thirty-three years or so. In the plains at Calabozo horses were driven into a pond to exhaust the electric eels, and two of them drowned before the fish could be caught. Near Lake Valencia he was told that the water was sinking, and explained it by the felling of the forests and the use of streams for irrigating indigo, one of the earliest descriptions of how man changes the climate. By canoe they went up the Orinoco, tormented by mosquitoes, and confirmed in May 1800 that a natural canal, the Casiquiare, links it with a tributary of the Amazon. At Esmeralda he learned from an old man how curare is made, an arrow poison harmless when swallowed. The journey covered about 2,250 kilometres in seventy-five days.

After a stay in Cuba they sailed to Cartagena, went up the Magdalena, and spent two months in Bogotá with José Celestino Mutis, who owned the finest botanical library in the New World. At Quito the young nobleman Carlos Montúfar joined them. On 23 June 1802 the party tried to climb Chimborazo, at that time considered the highest mountain in the world, and although stopped by a crevasse, with bleeding gums and lips, reached what they measured as 5,878 metres, a record for thirty years; modern authors think that the figure is somewhat too large. Humboldt rightly put the sickness down to the lack of oxygen. On the coast of Peru he measured the temperature of the cold current that was to be named after him, to which he objected, since fishermen had known it for centuries. At Lima he studied guano, the droppings of sea birds, and samples he sent home helped to start the trade in it as a fertiliser.

From Guayaquil they went by sea to Acapulco, and passed a year in New Spain, where the archives were opened to him; his essay on that kingdom, with its tables of silver production and population, was the first full geographical description of any country in the Americas. In the spring of 1804 he travelled by way of Havana to the United States, and in Washington was the guest of Thomas Jefferson, to whom he gave information on the disputed border. He landed at Bordeaux on 3 August with some 6,000 kinds of plants, of which about half were new to science. His Essay on the Geography of Plants, dedicated to Goethe, contains a celebrated cross-section of Chimborazo with the names of the plants written at their heights. In 1817 he drew the first map with isotherms, lines joining places of equal mean temperature, which showed that climate depends on more than latitude. The account of the voyage, in some thirty volumes, swallowed the rest of his fortune.

In Paris, where he lived with interruptions until 1827, he shared rooms with the chemist Gay-Lussac, with whom he found that water consists of two volumes of hydrogen to one of oxygen. Napoleon received him coldly and remarked that his wife, too, collected plants. As an opponent of slavery, which he called the greatest of evils, he attacked it in his essay on Cuba, and protested in public when an English translation of 1856 left the chapter out. Recalled to Berlin by Frederick William III, he gave from November 1827 a course of free lectures in the hall of the Singakademie, attended by about a thousand hearers, from the king to bricklayers. In 1829, at the age of fifty-nine, he crossed Russia as far as the Chinese frontier at the expense of Tsar Nicholas I. He predicted that diamonds would be found in the Urals, and a few days later, on an estate where gold was washed, a boy of fourteen picked up the first.

At his suggestion a chain of stations, reaching from Sitka to Beijing, was set up to observe the variations of the Earth's magnetism; with their help Edward Sabine proved that magnetic storms follow the cycle of sunspots. His last work, Cosmos, an attempt to describe the whole of the physical world, appeared in five volumes from 1845, the fifth of them unfinished and posthumous, and booksellers fought over the parcels that were meant for Saint Petersburg or London. He received about 3,000 letters a year, helped young men such as Louis Agassiz and Justus von Liebig, never married, and left what he had to his valet, Johann Seifert, to whom he was in debt. In March 1859 he put an advertisement into the newspapers begging people to leave him in peace. He died seven weeks afterwards, was given a state funeral, and lies at Tegel. Charles Darwin called him the greatest scientific traveller who ever lived. A penguin, a lily, a glacier in Greenland and a plain on the Moon are among the things that bear his name.

? What fields did Humboldt found?
= physical geography and of the study of plant distribution | physical geography
@ laid the foundations of physical geography and of the study of plant distribution

? What did Humboldt call the castle of Tegel?
= Castle Boredom
@ which he nicknamed Castle Boredom

? Which university did Wilhelm von Humboldt found?
= University of Berlin | the University of Berlin
@ the founder of the University of Berlin

? why was alexander called the little apothecary
= because he filled his room with labelled shells, insects and plants | he filled his room with labelled shells, insects and plants
@ because he filled his room with labelled shells, insects and plants

? What did Alexander study in Frankfurt on the Oder?
= finance
@ he studied finance for half a year at Frankfurt

? With whom did Humboldt travel to England in 1790?
= Georg Forster
@ made the acquaintance of Georg Forster

? What did Werner teach about rocks?
= had been formed in water | rocks had been formed in water | that rocks had been formed in water
@ taught that rocks had been formed in water

? What was mined at Goldkronach?
= gold
@ he multiplied the output of gold at Goldkronach

? What did Humboldt invent for miners?
= a safety lamp and a breathing apparatus | safety lamp and a breathing apparatus
@ invented a safety lamp and a breathing apparatus

? How many experiments did he make on muscles?
= 4,000 | some 4,000
@ he carried out some 4,000 experiments

? Which metals did he put in his wounds?
= zinc and silver
@ put zinc and silver into the wounds

? How did Humboldt's mother die?
= cancer | of cancer
@ His mother died of cancer in November 1796

? Who accompanied Humboldt to Spain?
= Aimé Bonpland | the botanist Aimé Bonpland
@ he had met the botanist Aimé Bonpland

? What is the interior of Spain, as his measurements proved?
= a high plateau | high plateau
@ the interior of the country is a high plateau

? Which minister urged the king to give Humboldt a passport?
= Urquijo | the minister Urquijo
@ at the urging of the minister Urquijo

? What was the ship called that took Humboldt to America?
= Pizarro | The frigate Pizarro
@ The frigate Pizarro left La Coruña

? Where did they land in Venezuela?
= Cumaná
@ They landed at Cumaná in Venezuela

? What was used to tire out the electric eels?
= horses
@ horses were driven into a pond to exhaust the electric eels

? What did Humboldt think made Lake Valencia sink?
= the felling of the forests and the use of streams for irrigating indigo | felling of the forests | the felling of the forests
@ the felling of the forests and the use of streams for irrigating indigo

? What does the Casiquiare connect to the Orinoco?
= a tributary of the Amazon | tributary of the Amazon
@ links it with a tributary of the Amazon

? What is curare?
= an arrow poison | arrow poison
@ an arrow poison harmless when swallowed

? How long was the trip on the Orinoco?
= about 2,250 kilometres | seventy-five days | about 2,250 kilometres in seventy-five days
@ covered about 2,250 kilometres in seventy-five days

? Who owned the best botanical library in the New World?
= José Celestino Mutis
@ in Bogotá with José Celestino Mutis

? When did they try to climb Chimborazo?
= 23 June 1802
@ On 23 June 1802 the party tried to climb Chimborazo

? What did Humboldt say was the cause of mountain sickness?
= the lack of oxygen | lack of oxygen
@ put the sickness down to the lack of oxygen

? Why didn't he want the current named after him?
= since fishermen had known it for centuries | fishermen had known it for centuries
@ since fishermen had known it for centuries

? What is guano?
= the droppings of sea birds | droppings of sea birds
@ he studied guano, the droppings of sea birds

? Which American president did Humboldt visit?
= Thomas Jefferson
@ was the guest of Thomas Jefferson

? How many species of plants did he bring back?
= 6,000 | some 6,000
@ with some 6,000 kinds of plants

? To whom was the Essay on the Geography of Plants dedicated?
= Goethe
@ Essay on the Geography of Plants, dedicated to Goethe

? What are isotherms?
= lines joining places of equal mean temperature
@ isotherms, lines joining places of equal mean temperature

? Who did Humboldt live with in Paris?
= Gay-Lussac | the chemist Gay-Lussac
@ he shared rooms with the chemist Gay-Lussac

? What did he call slavery?
= the greatest of evils | greatest of evils
@ which he called the greatest of evils

? In what hall did he lecture in Berlin?
= Singakademie | the hall of the Singakademie
@ in the hall of the Singakademie

? Who paid for the Russian journey?
= Tsar Nicholas I | Nicholas I
@ at the expense of Tsar Nicholas I

? What did Humboldt predict would be discovered in the Urals?
= diamonds
@ He predicted that diamonds would be found in the Urals

? What did Edward Sabine prove?
= magnetic storms follow the cycle of sunspots | that magnetic storms follow the cycle of sunspots
@ that magnetic storms follow the cycle of sunspots

? How many volumes does Cosmos have?
= five
@ appeared in five volumes from 1845

? who inherited humboldt's things
= his valet, Johann Seifert | Johann Seifert
@ to his valet, Johann Seifert

? Where is Humboldt buried?
= Tegel | at Tegel
@ was given a state funeral, and lies at Tegel

~ Which career did the widow choose for her younger boy?
= civil servant | a civil servant
@ His mother wished him to become a civil servant

~ How did the poet praise talking with the young scientist?
= he had learned more from him in an hour than from books in a week | learned more from him in an hour than from books in a week
@ he had learned more from him in an hour than from books in a week

~ What obstacle prevented them from getting to the summit?
= a crevasse | crevasse
@ although stopped by a crevasse

~ Who discovered the gem that the old man had foretold?
= a boy of fourteen | boy of fourteen
@ a boy of fourteen picked up the first

~ What belittling comparison did the French ruler make?
= his wife, too, collected plants | that his wife, too, collected plants
@ remarked that his wife, too, collected plants

~ What favour did the aged celebrity ask of the public through the press?
= to leave him in peace | leave him in peace
@ begging people to leave him in peace

~ Which insects were a torture on the river?
= mosquitoes
@ tormented by mosquitoes

~ What censorship by a translator made him speak up?
= left the chapter out
@ an English translation of 1856 left the chapter out

! What was Humboldt's father's first name?

! How did Bonpland die?

! How much did Humboldt pay for the frigate Pizarro?

! When did Forster meet Bonpland?

! Who was the first to reach the top of Chimborazo?

! What did Jefferson give Humboldt in return for his information?

! How many horses died on the way to Calabozo?

! In which year was the castle of Tegel built?

! Why did Frederick William III dismiss Humboldt?

! Which of Darwin's books did Humboldt translate?
