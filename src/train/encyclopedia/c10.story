# Crimean War
The Crimean War was a conflict fought from October 1853 to early 1856 between Russia on the one side and an alliance of the Ottoman Empire, Britain, France and, from January 1855, Sardinia on the other. Its immediate occasion was a dispute about the holy places of Palestine, in particular the question whether Catholic or Orthodox monks should hold the keys to the Church of the Nativity in Bethlehem. Behind this lay the weakness of the Ottomans, whose realm Tsar Nicholas I had described to the British envoy as "a sick man", and the fear in London and Paris that Russia might gain control of the Straits and of the routes to the East. Napoleon III, besides, hoped to win the favour of French Catholics and to break up the coalition of powers that had defeated his uncle.

In February 1853 Prince Menshikov was sent to Constantinople to demand that the tsar be recognised as protector of some twelve million Orthodox subjects of the sultan. When this was refused, on the advice of the British ambassador Stratford de Redcliffe, Russian troops occupied Moldavia and Wallachia in July. War was declared by the Porte in October. On 30 November Admiral Nakhimov destroyed a Turkish squadron anchored in the harbour of Sinope, using explosive shells against wooden hulls; only one steamer got away. Newspapers in Britain called the action a massacre, and public anger forced the hand of the hesitant prime minister, Lord Aberdeen. In June 1854 the Russians raised the siege of Silistra, and withdrew from the principalities under pressure from Austria, which they had expected to be grateful for help given in 1849.

Although the original aim had thus been achieved, the allies resolved to destroy the naval base of Sevastopol. Some 60,000 men landed unopposed at Calamita Bay in September 1854, under Lord Raglan, who had lost an arm at Waterloo and had never commanded even a battalion in the field, and Marshal Saint-Arnaud, who was already dying. On the 20th they stormed the heights above the river Alma, where ladies from the town had come to watch as if at a picnic. Instead of attacking at once from the north, they marched around the city to the south, giving Colonel Eduard Totleben, an engineer, time to throw up earthworks. Seven Russian warships were scuttled across the entrance of the harbour, and their guns and crews were moved to the bastions on land.

On 25 October the Russians tried to cut the British off from their port at Balaclava. The 93rd Highlanders, drawn up in a line only two deep, repelled a body of cavalry, and were immortalised by William Russell as "a thin red streak tipped with a line of steel". The Heavy Brigade charged uphill with success. Then came the blunder for which the day is remembered: Lord Raglan wished some guns on the heights to be kept from the enemy, but the order carried by Captain Nolan was so vague that Lord Cardigan led the Light Brigade down a valley with artillery on three sides. Of about 670 horsemen some 110 were killed. "It is magnificent, but it is not war," remarked the French general Bosquet, and Tennyson wrote his poem within weeks.

Eleven days later, in thick fog, a Russian force nearly three times as large attacked on the heights of Inkerman, and was beaten off in hand-to-hand fighting by small groups who could hardly see their officers. Winter put a stop to plans for an assault. A hurricane on 14 November sank more than twenty vessels off Balaclava, including the Prince, which had 40,000 greatcoats on board. Supplies rotted at the quay, because the track up to the camp had turned to mud; horses starved, and soldiers died in rags. In the spring a railway, the first ever built for a war, was laid by the contractors Peto, Brassey and Betts, and carried shells up to the batteries. Cholera, scurvy and dysentery killed far more men than bullets did.

Florence Nightingale reached the barrack hospital at Scutari on 4 November 1854 with 38 nurses. She improved the kitchen and the laundry, but the death rate rose to 42 per cent in February, and dropped only after a sanitary commission had cleared the sewers beneath the building and opened the windows. Her diagrams, in which wedges of a circle showed the causes of death month by month, later persuaded Parliament to reform the health of the army. Mary Seacole, a Jamaican whose services had been declined by the War Office, travelled at her own cost and opened the "British Hotel" behind the lines, a mixture of store, canteen and dispensary. On the Russian side the surgeon Nikolai Pirogov introduced plaster casts and the sorting of the wounded by urgency, assisted by a sisterhood founded by the Grand Duchess Elena Pavlovna.

The siege lasted eleven months. Lord Raglan died in June 1855, ten days after a costly failure before the Redan; Nakhimov was fatally shot the following month. On 8 September the French under MacMahon took the Malakoff, the key of the position, by a surprise attack at noon, the hour at which the guard was changed. The British were thrown back once more. During the night the defenders crossed to the north side by a bridge of boats, blowing up magazines behind them. Elsewhere allied fleets bombarded Bomarsund and Sveaborg in the Baltic, while in the Caucasus the fortress of Kars, starved out, surrendered to the Russians in November. Leo Tolstoy, who served as an artillery officer, based his Sevastopol Sketches on what he had seen.

Nicholas I had died in March 1855, and his son Alexander II gave in when Austria threatened to join his enemies. The Treaty of Paris, concluded on 30 March 1856, closed the Black Sea to warships of all nations, its coasts to arsenals, placed navigation on the Danube under an international commission and took southern Bessarabia from Russia. The tsar drew the conclusion that serfdom had to go, and abolished it in 1861. Russia denounced the Black Sea clauses in 1870. The war was the first to be widely photographed, by Roger Fenton, whose van was mistaken for an ammunition wagon, and reported by telegraph: after an underwater cable had been laid from Varna, news reached London within hours. The Victoria Cross, instituted in January 1856, was open to all ranks alike.

? When did Sardinia join the alliance?
= January 1855
@ from January 1855, Sardinia on the other

? What was the immediate occasion of the Crimean War?
= a dispute about the holy places of Palestine | dispute about the holy places of Palestine
@ Its immediate occasion was a dispute about the holy places of Palestine

? How did Tsar Nicholas describe the Ottoman Empire?
= "a sick man" | a sick man
@ had described to the British envoy as "a sick man"

? Whose favour did Napoleon III want to win?
= French Catholics | the favour of French Catholics
@ hoped to win the favour of French Catholics

? What did Menshikov demand in Constantinople?
= that the tsar be recognised as protector of some twelve million Orthodox subjects | the tsar be recognised as protector
@ that the tsar be recognised as protector of some twelve million Orthodox subjects

? which regions did Russian troops occupy in July
= Moldavia and Wallachia
@ Russian troops occupied Moldavia and Wallachia in July

? Who advised the sultan to refuse?
= Stratford de Redcliffe | the British ambassador Stratford de Redcliffe
@ on the advice of the British ambassador Stratford de Redcliffe

? What sort of ammunition was used at Sinope?
= explosive shells
@ using explosive shells against wooden hulls

? How many Turkish ships escaped from Sinope?
= one | only one steamer | one steamer
@ only one steamer got away

? Who was prime minister of Britain in 1853?
= Lord Aberdeen
@ the hesitant prime minister, Lord Aberdeen

? Where did the allies land?
= Calamita Bay | at Calamita Bay
@ landed unopposed at Calamita Bay in September 1854

? What had Lord Raglan lost at Waterloo?
= an arm | arm
@ who had lost an arm at Waterloo

? who came to watch the battle at the alma
= ladies from the town
@ ladies from the town had come to watch

? What was Totleben's profession?
= an engineer | engineer
@ Colonel Eduard Totleben, an engineer

? Where did the Russians scuttle seven of their warships?
= across the entrance of the harbour | the entrance of the harbour
@ were scuttled across the entrance of the harbour

? What did the Russians try to do on 25 October?
= cut the British off from their port at Balaclava | to cut the British off from their port
@ tried to cut the British off from their port at Balaclava

? How deep was the line of the 93rd Highlanders?
= two | two deep | only two deep
@ drawn up in a line only two deep

? Who carried the order to the Light Brigade?
= Captain Nolan
@ the order carried by Captain Nolan was so vague

? How many men of the Light Brigade were killed?
= some 110 | 110
@ Of about 670 horsemen some 110 were killed

? Which poet wrote about the charge?
= Tennyson
@ Tennyson wrote his poem within weeks

? What was the weather during the attack at Inkerman?
= thick fog | fog
@ Eleven days later, in thick fog

? What cargo did the Prince have on board?
= 40,000 greatcoats | greatcoats
@ which had 40,000 greatcoats on board

? Why did supplies rot at the quay?
= because the track up to the camp had turned to mud | the track up to the camp had turned to mud
@ because the track up to the camp had turned to mud

? The railway was built by which contractors?
= Peto, Brassey and Betts
@ laid by the contractors Peto, Brassey and Betts

? Which diseases killed more men than bullets?
= Cholera, scurvy and dysentery
@ Cholera, scurvy and dysentery killed far more men

? How many nurses accompanied Nightingale?
= 38
@ on 4 November 1854 with 38 nurses

? What was the death rate at Scutari in February?
= 42 per cent
@ the death rate rose to 42 per cent in February

? Where did Mary Seacole come from?
= Jamaican | a Jamaican
@ Mary Seacole, a Jamaican whose services had been declined

? What did Mary Seacole open?
= the "British Hotel" | "British Hotel" | British Hotel
@ opened the "British Hotel" behind the lines

? Which surgeon introduced plaster casts?
= Nikolai Pirogov | the surgeon Nikolai Pirogov
@ the surgeon Nikolai Pirogov introduced plaster casts

? How long was the siege of Sevastopol?
= eleven months
@ The siege lasted eleven months

? At what time of day was the Malakoff taken?
= noon | at noon
@ by a surprise attack at noon

? what did tolstoy serve as
= an artillery officer | artillery officer
@ Leo Tolstoy, who served as an artillery officer

? Which fortress in the Caucasus surrendered to the Russians?
= Kars | the fortress of Kars
@ in the Caucasus the fortress of Kars, starved out, surrendered

? In what year did Alexander II abolish serfdom?
= 1861
@ serfdom had to go, and abolished it in 1861

? Who could receive the Victoria Cross?
= all ranks | all ranks alike
@ instituted in January 1856, was open to all ranks alike

? What did people take Fenton's van for?
= an ammunition wagon | ammunition wagon
@ whose van was mistaken for an ammunition wagon

~ What finally brought mortality among the patients down?
= a sanitary commission had cleared the sewers beneath the building and opened the windows | cleared the sewers beneath the building and opened the windows
@ after a sanitary commission had cleared the sewers beneath the building and opened the windows

~ How did a French officer comment on the famous ride?
= "It is magnificent, but it is not war," | It is magnificent, but it is not war
@ "It is magnificent, but it is not war," remarked

~ Why was that moment of the day suitable for storming the bastion?
= the hour at which the guard was changed | the guard was changed
@ at noon, the hour at which the guard was changed

~ What technical achievement speeded dispatches to the English capital?
= an underwater cable had been laid from Varna | an underwater cable | underwater cable
@ after an underwater cable had been laid from Varna

~ What induced the new emperor to seek peace?
= Austria threatened to join his enemies
@ gave in when Austria threatened to join his enemies

~ What visual aid helped the famous nurse convince politicians?
= Her diagrams | diagrams
@ Her diagrams, in which wedges of a circle showed

~ Which country disappointed Saint Petersburg by its lack of gratitude?
= Austria
@ withdrew from the principalities under pressure from Austria

~ By what means did the garrison escape after losing the stronghold?
= a bridge of boats | by a bridge of boats | bridge of boats
@ crossed to the north side by a bridge of boats

! Who commanded the Heavy Brigade?

! How many Russians died at Inkerman?

! What did Marshal Saint-Arnaud die of?

! How many women worked for Pirogov's sisterhood?

! When did Mary Seacole return to Jamaica?

! Who defended the fortress of Kars?

! Which country regained southern Bessarabia in 1870?

! How much did the railway cost?

! Who was the first man to receive the Victoria Cross?

! What did Lord Cardigan lose at Waterloo?
