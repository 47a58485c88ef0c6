# Napoleon's invasion of Russia
The French invasion of Russia, called the Patriotic War of 1812 by the Russians, was begun by Napoleon on 24 June 1812, when the first of his troops crossed the river Neman. Its official aim was to free Poland from the threat of Russia, and Napoleon spoke of a "Second Polish War" to win the favour of the Poles; the real purpose was to force Tsar Alexander I to stay in the Continental System, the blockade by which British goods were shut out of Europe. Russia's economy, which lived on the export of timber, hemp, flax and grain, suffered badly from this embargo, and at the end of 1810 the tsar had opened his ports to neutral ships and laid a heavy duty on French luxuries. A further cause of quarrel was the annexation of Oldenburg, whose duke was a relative of Alexander.

The Grande Armée was the largest army Europe had seen up to that time. Estimates of its strength vary; about 450,000 men belonged to the main force, and with the reinforcements that followed, the total exceeded 600,000. Fewer than half of them came from France. Poles formed the biggest foreign contingent with some 95,000 soldiers, and there were Bavarians, Saxons, Westphalians, Italians, Swiss, Spaniards and Croats as well, while Austria and Prussia each supplied an auxiliary corps on the flanks. The Austrian corps was led by Prince Schwarzenberg, and the Prussian one, which served under Marshal Macdonald, by General Yorck. Against them stood at first two Russian armies, the larger commanded by the minister of war, Michael Barclay de Tolly, and the smaller by Prince Pyotr Bagration, a Georgian nobleman. A third, under Tormasov, lay farther south and protected the roads to Kiev.

Great preparations had been made for supply. Napoleon organised seventeen train battalions with more than 7,000 vehicles, and huge magazines of flour and ammunition were filled in Danzig and other fortresses along the Vistula. But the wagons were too heavy for the unpaved tracks of Lithuania, which summer storms turned into mud, and they soon fell behind the infantry. The sparsely settled country could not feed so many people, as the rich farmland of Germany and Italy had done. Horses died by the thousand because they were given green rye, and without them guns and bread carts were abandoned. Dysentery and typhus, the latter carried by lice, spread through the ranks; heat and thirst did the rest. By the time the main force arrived at Vitebsk, it had lost about a third of its soldiers without having fought a single major battle.

Barclay avoided a decision and retreated eastward, burning stores as he went, a policy detested by the nobility and by many of his officers, who called him a foreigner because his forebears had come from Scotland. His colleague Bagration was the loudest among them. The two Russian armies managed to unite at Smolensk at the beginning of August, where a fierce battle was fought from the 16th to the 18th; most of the town, which was built of wood, burned down. Yielding to public opinion, the tsar, although he disliked him personally, gave the supreme command to Mikhail Kutuzov, a one-eyed veteran of sixty-six who had distinguished himself against the Turks. The new commander was popular with the common soldiers. He continued the withdrawal at first, but knew that Moscow could not be given up without a fight.

The battle took place on 7 September near the village of Borodino, some 125 kilometres west of the old capital, and was the bloodiest single day of the Napoleonic Wars. About a quarter of a million men were engaged, of whom at least 70,000 were killed, wounded or captured. The Russians had thrown up earthworks, the most famous of which were the Great Redoubt in the centre and the arrow-shaped flèches on the left; both were taken after repeated assaults. Bagration was hit in the leg by a splinter and died of the wound seventeen days later. Suffering from a cold, Napoleon refused to send in the Imperial Guard when his marshals begged for it, since he did not wish to risk his last reserve so far from home. Kutuzov was thus able to retire in good order during the night.

At a council held in a peasant's hut at Fili, Kutuzov resolved to abandon Moscow in order to preserve his army. The French entered the city on 14 September and found it almost deserted: of some 270,000 inhabitants only a few thousand had remained. The same evening fires broke out, and within four days about three quarters of the buildings were destroyed. The governor, Count Fyodor Rostopchin, had ordered the fire pumps to be taken away, and he is generally thought to have arranged the burning, though he later denied it. Napoleon, lodged in the Kremlin, waited for five weeks for an offer of peace which never arrived, as the tsar had sworn not to negotiate while an enemy remained on Russian soil. Meanwhile his cavalry under Murat was surprised on 18 October at Tarutino, and the next day the retreat began.

Napoleon meant to march through the unspoilt country around Kaluga, but the battle of Maloyaroslavets on 24 October, in which the little town changed hands eight times, persuaded him to return along the ruined road by which he had come. Snow fell in the first days of November. Cossacks and bands of partisans, among whose leaders the poet Denis Davydov was the best known, attacked stragglers, cut off foragers and captured couriers. At Krasny the rearguard under Marshal Ney was surrounded, yet it escaped at night over the thin ice of the Dnieper with fewer than a thousand men, and Napoleon called him "the bravest of the brave". Late in November the remnants crossed the Berezina on two trestle bridges, which Dutch engineers of General Eblé had built while standing up to their shoulders in freezing water. Most of these pontoniers did not survive.

On 5 December, at Smorgon, Napoleon left the army and hurried by sledge to Paris, where General Malet had attempted a coup in October by spreading a report of the emperor's death. Murat was left in command; he in turn deserted his post in January and was replaced by Eugène de Beauharnais. The worst frost, with temperatures below minus thirty degrees, came only after this departure, and it should be remembered that more men had been lost on the advance than on the way back. Perhaps 400,000 soldiers died, and some 100,000 were taken prisoner. On 30 December General Yorck signed the Convention of Tauroggen, by which his corps became neutral, and in the following spring Prussia joined Russia. The campaign has been commemorated in Tolstoy's novel War and Peace, in an overture by Tchaikovsky, and in a celebrated chart of 1869 by the engineer Charles Minard, which shows the shrinking army as a narrowing band.

? What do Russians call the war of 1812?
= Patriotic War of 1812 | the Patriotic War of 1812
@ called the Patriotic War of 1812 by the Russians

? what river did the French troops cross on 24 June
= Neman | the river Neman
@ the first of his troops crossed the river Neman

? What was the Continental System?
= the blockade by which British goods were shut out of Europe | blockade by which British goods were shut out of Europe
@ the blockade by which British goods were shut out of Europe

? What products did Russia sell abroad?
= timber, hemp, flax and grain
@ lived on the export of timber, hemp, flax and grain

? On what did the tsar put a high duty?
= French luxuries
@ laid a heavy duty on French luxuries

? How many Polish soldiers were in the Grande Armée?
= 95,000 | some 95,000
@ the biggest foreign contingent with some 95,000 soldiers

? Who was the leader of the Austrian corps?
= Prince Schwarzenberg | Schwarzenberg
@ The Austrian corps was led by Prince Schwarzenberg

? Which office did Barclay de Tolly hold in the government?
= minister of war | the minister of war
@ commanded by the minister of war, Michael Barclay de Tolly

? What was the third Russian army guarding?
= the roads to Kiev | roads to Kiev
@ lay farther south and protected the roads to Kiev

? What was stored in the magazines at Danzig?
= flour and ammunition
@ huge magazines of flour and ammunition were filled in Danzig

? Why did so many horses die?
= they were given green rye | because they were given green rye
@ because they were given green rye

? typhus was spread by what animals?
= lice
@ typhus, the latter carried by lice

? What part of its men had the army lost when it got to Vitebsk?
= about a third | a third
@ it had lost about a third of its soldiers

? From what country did Barclay's ancestors come?
= Scotland
@ because his forebears had come from Scotland

? Where did the two Russian armies join?
= Smolensk | at Smolensk
@ managed to unite at Smolensk at the beginning of August

? Against whom had Kutuzov made his name?
= the Turks | Turks
@ who had distinguished himself against the Turks

? How far from Moscow is Borodino?
= 125 kilometres | some 125 kilometres
@ some 125 kilometres west of the old capital

? What were the earthworks on the Russian left called?
= flèches | the arrow-shaped flèches | arrow-shaped flèches
@ the arrow-shaped flèches on the left

? where was Bagration hit?
= leg | in the leg | the leg
@ Bagration was hit in the leg by a splinter

? Why did Napoleon keep the Imperial Guard back at Borodino?
= he did not wish to risk his last reserve so far from home | since he did not wish to risk his last reserve so far from home | he did not wish to risk his last reserve
@ he did not wish to risk his last reserve so far from home

? In what place did Kutuzov decide to leave Moscow to the enemy?
= a peasant's hut at Fili | Fili | peasant's hut at Fili
@ At a council held in a peasant's hut at Fili

? How many people lived in Moscow before the French came?
= 270,000 | some 270,000
@ of some 270,000 inhabitants only a few thousand had remained

? What did Rostopchin order to be removed from the city?
= fire pumps | the fire pumps
@ had ordered the fire pumps to be taken away

? Who led the French cavalry at Tarutino?
= Murat
@ his cavalry under Murat was surprised on 18 October

? How long did Napoleon wait for a peace offer in Moscow
= five weeks
@ waited for five weeks for an offer of peace

? How often did Maloyaroslavets change hands?
= eight times | eight
@ the little town changed hands eight times

? Who was the most famous of the partisan leaders?
= Denis Davydov | the poet Denis Davydov
@ among whose leaders the poet Denis Davydov was the best known

? What did Napoleon call Marshal Ney?
= the bravest of the brave | "the bravest of the brave"
@ Napoleon called him "the bravest of the brave"

? The bridges over the Berezina were built by whom?
= Dutch engineers of General Eblé | Dutch engineers
@ which Dutch engineers of General Eblé had built

? Who took over after Murat deserted?
= Eugène de Beauharnais
@ was replaced by Eugène de Beauharnais

? What was the effect of the Convention of Tauroggen?
= his corps became neutral
@ the Convention of Tauroggen, by which his corps became neutral

? What did Minard's chart show?
= the shrinking army as a narrowing band | the shrinking army | shrinking army
@ which shows the shrinking army as a narrowing band

~ What goal did the emperor proclaim in public?
= to free Poland from the threat of Russia | free Poland from the threat of Russia
@ Its official aim was to free Poland from the threat of Russia

~ Which German state's seizure offended the tsar's family?
= Oldenburg
@ the annexation of Oldenburg, whose duke was a relative of Alexander

~ How did the Frenchman travel home after leaving his men?
= by sledge | sledge
@ left the army and hurried by sledge to Paris

~ What stopped the transport carts from keeping up?
= the wagons were too heavy for the unpaved tracks | too heavy for the unpaved tracks of Lithuania | wagons were too heavy for the unpaved tracks of Lithuania
@ the wagons were too heavy for the unpaved tracks of Lithuania

~ Who is widely suspected of having set the metropolis alight?
= Count Fyodor Rostopchin | The governor, Count Fyodor Rostopchin | Fyodor Rostopchin
@ The governor, Count Fyodor Rostopchin

~ What trick did the Paris plotter use?
= spreading a report of the emperor's death | by spreading a report of the emperor's death
@ by spreading a report of the emperor's death

~ Which composer dealt with these events in music?
= Tchaikovsky
@ in an overture by Tchaikovsky

~ For what purpose did the veteran let the old capital fall?
= to preserve his army | in order to preserve his army | preserve his army
@ abandon Moscow in order to preserve his army

! How many men did Barclay's army have?

! In what battle did Kutuzov lose his eye?

! Who was executed together with General Malet?

! Why did the Swiss refuse to march to Moscow?

! What was the date of the battle of Vitebsk?

! How many Russians were killed at Maloyaroslavets?

! Which marshal was killed at the Berezina?

! When did Rostopchin admit that he had burned the city?

! Who commanded the Russian army at Tauroggen?

! What did Napoleon offer the tsar in return for peace?
