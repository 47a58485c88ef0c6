# Salt
Common salt, known to chemists as sodium chloride and to mineralogists as halite, is made up of equal numbers of sodium and chlorine atoms, which alternate in a cubic lattice. That structure was among the very first to be revealed by X-rays, in 1913, and the young Lawrence Bragg was reproached by older chemists for claiming that the crystal contains no molecules at all. Salt melts at 801 °C, and some 36 grams dissolve in 100 millilitres of water, hardly more in hot than in cold. Sea water holds about 35 grams of dissolved matter in a litre, more than three quarters of which is salt; the Dead Sea has almost ten times as much. Were all the oceans to dry up, the residue would cover the continents to a depth of well over a hundred metres.

Salt can be won in three ways. The cheapest is to let the sun and the wind evaporate sea water in shallow ponds, through which it passes from one to the next as it grows stronger; gypsum and lime are deposited first, and the bitter magnesium compounds are drained off at the end. Such works flourish at Guérande in Brittany, at Aigues-Mortes on the Mediterranean and, on the largest scale of all, at Guerrero Negro in Mexico. The second way is the mining of rock salt left by vanished seas, by blasting or by huge cutting machines. The third consists in pumping water into the deposit and boiling down the brine, nowadays in closed vessels under reduced pressure, a method which gives the purest grain. China and the United States lead the world's output of almost 300 million tonnes.

The earliest works known in Europe lie in Romania and Bulgaria: at Solnitsata, near the modern town of Provadia, brine was boiled in clay bowls around 5500 BC, and the walls that protected the trade are sometimes called the oldest town of the continent. At Hallstatt in Upper Austria miners drove galleries into the mountain from about 1500 BC onwards. Salt has preserved their ropes, leather sacks and woollen clothes, even their excrement, which showed that they ate blue cheese and drank beer; a wooden staircase found in 2003 was dated to 1344 BC by its tree rings. The body of a miner, discovered in 1734, was buried in the churchyard and is lost. An entire period of the Iron Age has been named after the site. In China Li Bing, governor of Shu, is credited with ordering the first brine wells to be dug in the third century BC.

Hardly any product has been taxed so often. The French gabelle, made permanent in the fourteenth century, obliged everybody above the age of eight to purchase a fixed amount from the royal stores, at prices that differed up to thirtyfold between provinces; smuggling flourished, thousands were sent to the galleys for it each year, and the National Assembly abolished the tax in 1790. Napoleon brought it back. It was finally ended only after the Second World War. Venice drew a large part of its revenue from a monopoly centred on Chioggia, and Munich owes its rise to the duke of Bavaria, Henry the Lion, who in 1158 burnt the bishop's bridge at Oberföhring and shifted the crossing of the salt road to his own land. Lübeck grew rich by shipping the salt of Lüneburg to the herring fisheries of Scania.

In India the British levied a duty and guarded it by a customs line, a good part of which consisted of a living hedge of thorn bushes that stretched for hundreds of kilometres and was manned by some 12,000 officers before it was given up in 1879. Mohandas Gandhi chose the tax as the object of his campaign in 1930, because it weighed most heavily on the poorest. He set out from his ashram near Ahmedabad on 12 March with 78 followers, walked 385 kilometres in 24 days and on 6 April picked up a lump of salty mud on the beach of Dandi. Within weeks millions were breaking the law, and more than 60,000 persons were imprisoned. At Dharasana, where the poet Sarojini Naidu led the volunteers, the American reporter Webb Miller watched them being clubbed without raising a hand, and his account appeared in over a thousand newspapers.

The body of an adult contains about 200 grams of salt. Sodium regulates the amount of fluid outside the cells, carries nerve impulses and helps to take up sugar from the gut, while chloride goes into the acid of the stomach. Less than two grams a day would suffice. The World Health Organization advises not more than five, but the average intake is about twice that amount, and three quarters of it in industrial countries come from bread, cheese, sausages and ready meals rather than from the shaker. Too much raises the blood pressure. Finland, which began a campaign in the 1970s, cut consumption by roughly a third, and deaths from strokes fell steeply at the same time. Iodine has been added to table salt since 1922 in Switzerland, where goitre was common in the mountain valleys, and since 1924 in Michigan.

Before refrigerators existed salt was above all a means of keeping food. It draws water out of meat and fish and out of the bacteria that would spoil them, and without it neither the cod of Newfoundland nor the provisions of the navies could have crossed the ocean. Cheese, olives, soy sauce and sauerkraut depend on it as well, for it holds back the wrong microbes and lets the right ones work. The Romans spread a fish sauce called garum on almost everything. That legionaries were paid in salt is a legend, but the Latin salarium, from which "salary" is derived, does contain the word sal. Leonardo placed an overturned salt cellar before Judas in his Last Supper; to spill salt was held to bring bad luck, and a pinch thrown over the left shoulder was believed to blind the devil.

Only a small part of the salt sold today is eaten. More than half goes into the chemical industry, which splits it by electrolysis into chlorine and caustic soda, and turns it, by the process that Ernest Solvay of Belgium introduced in the 1860s, into soda ash for glass and detergents. Roads take another large share: because brine freezes at a lower temperature than water, salt keeps them free of ice down to about −10 °C, but it harms trees and rusts cars and bridges. Detroit stands above a mine 350 metres deep that supplies its winter needs. Worked-out caverns serve as stores for oil and gas and as archives. In Wieliczka near Kraków, where the miners carved chapels, statues and chandeliers out of the rock, over a million visitors a year descend into tunnels begun in the thirteenth century.

? What do mineralogists call common salt?
= halite
@ to mineralogists as halite

? By what means was the structure of salt revealed in 1913?
= X-rays | by X-rays
@ among the very first to be revealed by X-rays

? Why was Bragg criticised by older chemists?
= for claiming that the crystal contains no molecules at all | claiming that the crystal contains no molecules at all
@ for claiming that the crystal contains no molecules at all

? At what temperature does salt melt?
= 801 °C
@ Salt melts at 801 °C

? How much dissolved matter is in a litre of sea water?
= 35 grams | about 35 grams
@ Sea water holds about 35 grams of dissolved matter

? What is the cheapest way to win salt?
= let the sun and the wind evaporate sea water | let the sun and the wind evaporate sea water in shallow ponds
@ let the sun and the wind evaporate sea water in shallow ponds

? What is drained off from the ponds at the end?
= bitter magnesium compounds | the bitter magnesium compounds
@ the bitter magnesium compounds are drained off at the end

? Where are the largest sea salt works?
= Guerrero Negro | Guerrero Negro in Mexico
@ at Guerrero Negro in Mexico

? Which countries produce the most salt?
= China and the United States
@ China and the United States lead the world's output

? What was boiled in clay bowls at Solnitsata?
= brine
@ brine was boiled in clay bowls around 5500 BC

? From about what year were galleries driven into the mountain at Hallstatt?
= 1500 BC | about 1500 BC
@ from about 1500 BC onwards

? What did the miners of Hallstatt eat and drink?
= blue cheese | ate blue cheese and drank beer
@ that they ate blue cheese and drank beer

? How was the wooden staircase dated?
= by its tree rings | tree rings
@ was dated to 1344 BC by its tree rings

? where was the body of the miner buried
= in the churchyard | the churchyard | churchyard
@ was buried in the churchyard and is lost

? What did Li Bing order?
= the first brine wells to be dug | first brine wells
@ ordering the first brine wells to be dug

? What was the name of the French salt tax?
= gabelle | The French gabelle
@ The French gabelle, made permanent in the fourteenth century

? Where did they send salt smugglers in France?
= the galleys | to the galleys
@ thousands were sent to the galleys for it each year

? When did the National Assembly abolish the tax on salt?
= 1790
@ the National Assembly abolished the tax in 1790

? Who restored the gabelle?
= Napoleon
@ Napoleon brought it back

? Which bridge was burnt by Henry the Lion?
= the bishop's bridge at Oberföhring | the bishop's bridge
@ burnt the bishop's bridge at Oberföhring

? To what fisheries did Lübeck ship salt?
= herring fisheries of Scania | the herring fisheries of Scania
@ to the herring fisheries of Scania

? What did the British customs line in India consist of?
= a living hedge of thorn bushes | living hedge | a living hedge
@ consisted of a living hedge of thorn bushes

? Why did Gandhi choose the salt tax for his campaign?
= it weighed most heavily on the poorest | because it weighed most heavily on the poorest
@ because it weighed most heavily on the poorest

? How many days did Gandhi walk?
= 24 | 24 days
@ walked 385 kilometres in 24 days

? On which beach did Gandhi pick up a lump of salty mud?
= Dandi | the beach of Dandi
@ on the beach of Dandi

? Who led the volunteers at Dharasana?
= Sarojini Naidu | the poet Sarojini Naidu
@ where the poet Sarojini Naidu led the volunteers

? How much salt is in the body of an adult?
= 200 grams | about 200 grams
@ The body of an adult contains about 200 grams

? What does sodium regulate?
= the amount of fluid outside the cells | amount of fluid outside the cells
@ Sodium regulates the amount of fluid outside the cells

? Which country began a campaign against salt in the 1970s?
= Finland
@ Finland, which began a campaign in the 1970s

? What has Switzerland been adding to table salt since 1922?
= Iodine
@ Iodine has been added to table salt since 1922

? What was the name of the fish sauce the Romans used?
= garum
@ The Romans spread a fish sauce called garum

? Were Roman legionaries really paid in salt?
= a legend | is a legend
@ That legionaries were paid in salt is a legend

? In which painting is there an overturned salt cellar before Judas?
= Last Supper | his Last Supper
@ an overturned salt cellar before Judas in his Last Supper

? What does electrolysis split salt into?
= chlorine and caustic soda
@ splits it by electrolysis into chlorine and caustic soda

? How does salt harm bridges?
= rusts | rusts cars and bridges
@ it harms trees and rusts cars and bridges

? How deep is the mine under Detroit?
= 350 metres
@ Detroit stands above a mine 350 metres deep

? What did the miners of Wieliczka carve?
= chapels, statues and chandeliers
@ where the miners carved chapels, statues and chandeliers

~ Which body of water is much more concentrated than the ocean?
= the Dead Sea | Dead Sea
@ the Dead Sea has almost ten times as much

~ Which ancient settlement could be the first urban place in Europe?
= Solnitsata
@ at Solnitsata, near the modern town of Provadia

~ Which city came into being through a ruler's act of arson?
= Munich
@ Munich owes its rise to the duke of Bavaria

~ Which journalist made the beating of peaceful protesters known?
= Webb Miller | the American reporter Webb Miller
@ the American reporter Webb Miller watched them being clubbed

~ What illness of the Alps was fought with an additive?
= goitre
@ where goitre was common in the mountain valleys

~ How does seasoning make germs unable to ruin provisions?
= draws water out | It draws water out
@ It draws water out of meat and fish

~ What could a superstitious person achieve by tossing some grains behind him?
= blind the devil
@ was believed to blind the devil

~ To whom do we owe a way of making raw material for washing powder?
= Ernest Solvay | Ernest Solvay of Belgium
@ by the process that Ernest Solvay of Belgium introduced

! Who discovered the body of the miner at Hallstatt?
! How much salt does the Dead Sea lose every year?
! When did Li Bing die?
! How high was the tax on salt in Venice?
! How many followers of Gandhi were killed at Dharasana?
! Why did Napoleon abolish the gabelle?
! What did Sarojini Naidu write about Dandi?
! How many officers guarded the gabelle?
! When did Henry the Lion rebuild the bridge?
! Who painted the chapels of Wieliczka?
! What percentage of salt goes onto roads?
