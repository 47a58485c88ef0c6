# Catherine the Great
Catherine II, called the Great, was Empress of Russia from 1762 until her death in 1796, longer than any other woman has ruled the country. She was not Russian at all: born on 2 May 1729 in Stettin, a fortress town of Prussian Pomerania, she was christened Sophie Friederike Auguste, and her father, Prince Christian August of Anhalt-Zerbst, served as a general in the Prussian army. The family was noble but poor. Her mother, Johanna Elisabeth of Holstein-Gottorp, had better connections, since a brother of hers had been betrothed to the Empress Elizabeth of Russia, but had died of smallpox before the wedding. It was out of affection for his memory, among other reasons, that Elizabeth, who was childless, chose the niece as a bride for her heir, Peter, a grandson of Peter the Great brought up in Kiel. Sophie received her education chiefly from a French governess, Babet Cardel.

She arrived in Russia in February 1744, at the age of fourteen, and set herself to learn the language with such zeal that she rose at night and walked up and down barefoot repeating her lessons, which brought on a severe pneumonia. When her mother proposed to call a Lutheran pastor to the sickbed, the girl asked instead for Simon Todorsky, the Orthodox priest who was teaching her, and so won the hearts of the court. On 28 June she was received into the Orthodox Church under the name of Yekaterina, against the wishes of her father, a strict Lutheran. The marriage, celebrated on 21 August 1745, was a failure. Peter played with toy soldiers, drilled his servants and admired Frederick of Prussia without limit, while his wife read Tacitus, Montesquieu and Voltaire. A son, Paul, was born in 1754, but his father may have been the chamberlain Sergei Saltykov.

Elizabeth died on 5 January 1762 (by the modern calendar), and the new emperor, Peter III, at once made peace with Prussia, giving up all that had been gained in the Seven Years' War. He offended the clergy by planning to confiscate church property, and the Guards by putting them into uniforms of Prussian cut. In the early morning of 9 July his wife was woken at the Peterhof palace by Alexei Orlov, whose brother Grigory was her lover, with the words that it was time to get up. She drove to the barracks of the Izmailovsky regiment, which swore allegiance to her, and was proclaimed sole ruler in the Kazan church. Peter abdicated without resistance, "like a child being sent to bed", as Frederick remarked. Eight days later he was killed at Ropsha by his guards. Officially the cause was given as haemorrhoidal colic; whether she had known of the plan has never been established.

Catherine regarded herself as a pupil of the Enlightenment. For fifteen years she exchanged letters with Voltaire, whom she never met, and when Diderot was short of money in 1765 she bought his library, left it in his house and paid him a salary as its keeper. In 1767 she called together a commission of more than five hundred deputies, drawn from all classes except the serfs and the clergy as a body, to draft a new code of laws. For its guidance she had written an Instruction, the Nakaz, which borrowed much from Montesquieu's Spirit of the Laws and from Beccaria, condemned torture, and was so bold that its sale was forbidden in France. The commission met in over two hundred sessions but produced no code, and was suspended in December 1768 when war broke out with the Turks. The title "the Great", which the deputies offered her, she declined.

Abroad she was more successful. The first Turkish war, from 1768 to 1774, in which Rumyantsev won the battle of Kagul and the Baltic fleet destroyed the Ottoman one at Chesme, ended with the Treaty of Küçük Kaynarca, which gave Russia access to the Black Sea and made the Crimean khanate independent of the sultan. The peninsula itself was annexed in 1783. A second war, begun in 1787, brought the capture of the fortresses of Ochakov and Izmail, the latter stormed by Suvorov, and was concluded at Jassy in January 1792. In the west Poland was divided between Russia, Prussia and Austria in three partitions, of 1772, 1793 and 1795, after which it vanished from the map for more than a century; its last king, Stanisław Poniatowski, had once been her lover and owed his throne to her. In all, some 520,000 square kilometres were added to the empire.

The most dangerous challenge to her rule came from the steppes. In September 1773 Yemelyan Pugachev, a Don Cossack and deserter, announced that he was Peter III, escaped by a miracle from his murderers. He promised land, salt, freedom and beards to his followers, among whom were Yaik Cossacks, Bashkirs, factory workers from the Urals and runaway serfs. Orenburg was besieged for six months, and Kazan was burned in July 1774. Betrayed by his own men for a reward, he was carried to Moscow in an iron cage and executed in January 1775; the river Yaik was renamed Ural, so that every memory of the rising should be wiped out. Frightened by what had happened, the empress leaned on the landowners more than before. A statute of 1775 divided the country into some fifty provinces, and the Charter of 1785 exempted nobles from taxes, compulsory service and corporal punishment.

She did much for learning and health. The Smolny Institute, founded in 1764 for daughters of the nobility, was the first state school for girls in Russia, and a statute of 1786, inspired by the Austrian system, created a network of free schools in the towns, though not in the villages. In October 1768 she had herself inoculated against smallpox by Thomas Dimsdale, a doctor from Hertford, who was rewarded with a barony, ten thousand pounds and an annuity; horses stood ready to carry him out of the country in case she died. She collected paintings with passion, beginning in 1764 with 225 pictures from the Berlin merchant Gotzkowsky, and these were the origin of the Hermitage. She wrote comedies, memoirs and fairy tales for her grandsons. In 1763 she invited foreigners to settle in Russia, and within a few years about 30,000 Germans had moved to the lower Volga.

Of her favourites, about a dozen are known by name. The most important was Grigory Potemkin, whom she may have married in secret in 1774; he governed the south, founded Kherson, Sevastopol and Yekaterinoslav, and built up the Black Sea fleet. The tale that he lined her route to the Crimea in 1787 with painted house fronts was spread by a Saxon diplomat, Georg von Helbig, and is thought to be greatly exaggerated. When Potemkin died in 1791 she wept for days. The French Revolution turned her against the ideas of her youth: Alexander Radishchev, who in 1790 had described the misery of the peasants in A Journey from St Petersburg to Moscow, was sent to Siberia, and the publisher Nikolai Novikov was locked up at Schlüsselburg. On 16 November 1796 she suffered a stroke, from which she died the next evening. She had wished to be succeeded by her grandson Alexander, but the crown went to Paul.

? In what town was Catherine the Great born?
= Stettin
@ born on 2 May 1729 in Stettin

? What was Catherine's father's job?
= general in the Prussian army | a general in the Prussian army
@ served as a general in the Prussian army

? What did the fiance of Empress Elizabeth die of?
= smallpox
@ had died of smallpox before the wedding

? Who taught Sophie as a child?
= Babet Cardel | a French governess, Babet Cardel
@ chiefly from a French governess, Babet Cardel

? How old was she when she came to Russia
= fourteen
@ in February 1744, at the age of fourteen

? What illness did Catherine catch from studying at night?
= pneumonia | a severe pneumonia
@ which brought on a severe pneumonia

? Who was Simon Todorsky?
= the Orthodox priest who was teaching her | Orthodox priest
@ Simon Todorsky, the Orthodox priest who was teaching her

? What did Peter like to play with?
= toy soldiers
@ Peter played with toy soldiers

? Who was possibly the real father of Paul?
= Sergei Saltykov | the chamberlain Sergei Saltykov
@ may have been the chamberlain Sergei Saltykov

? How did Peter III anger the clergy?
= by planning to confiscate church property | planning to confiscate church property
@ offended the clergy by planning to confiscate church property

? who woke Catherine on the morning of the coup?
= Alexei Orlov
@ was woken at the Peterhof palace by Alexei Orlov

? Which regiment swore loyalty to Catherine first?
= Izmailovsky | the Izmailovsky regiment
@ drove to the barracks of the Izmailovsky regiment

? What was the official cause of Peter's death?
= haemorrhoidal colic
@ the cause was given as haemorrhoidal colic

? What did Catherine buy from Diderot?
= library | his library
@ she bought his library, left it in his house

? For how many years did Catherine and Voltaire write to each other?
= fifteen | fifteen years
@ For fifteen years she exchanged letters with Voltaire

? What was the task of the commission of 1767?
= to draft a new code of laws | draft a new code of laws
@ to draft a new code of laws

? What practice did the Nakaz condemn?
= torture
@ condemned torture, and was so bold

? When did the commission stop meeting?
= December 1768
@ was suspended in December 1768

? Who was the winner at Kagul?
= Rumyantsev
@ Rumyantsev won the battle of Kagul

? In what year did Russia annex the Crimea?
= 1783
@ The peninsula itself was annexed in 1783

? The fortress of Izmail was stormed by whom?
= Suvorov
@ the latter stormed by Suvorov

? How much territory did the empire gain under Catherine?
= 520,000 square kilometres | some 520,000 square kilometres
@ some 520,000 square kilometres were added to the empire

? Who did Pugachev claim to be?
= Peter III
@ announced that he was Peter III

? what did Pugachev promise his followers
= land, salt, freedom and beards
@ He promised land, salt, freedom and beards to his followers

? How was the rebel transported to Moscow?
= in an iron cage | iron cage
@ he was carried to Moscow in an iron cage

? How long did the siege of Orenburg go on?
= six months
@ Orenburg was besieged for six months

? From what did the Charter of 1785 free the nobles?
= taxes, compulsory service and corporal punishment
@ exempted nobles from taxes, compulsory service and corporal punishment

? What was the first state school for girls in Russia?
= Smolny Institute | The Smolny Institute
@ The Smolny Institute, founded in 1764

? Where was the doctor from who inoculated Catherine?
= Hertford
@ Thomas Dimsdale, a doctor from Hertford

? Why were horses kept ready for Dimsdale?
= to carry him out of the country in case she died | to carry him out of the country
@ to carry him out of the country in case she died

? How many Germans settled on the lower Volga?
= 30,000 | about 30,000
@ about 30,000 Germans had moved to the lower Volga

? Which cities did Potemkin found?
= Kherson, Sevastopol and Yekaterinoslav
@ founded Kherson, Sevastopol and Yekaterinoslav

? What was the nationality of the diplomat who spread the tale about Potemkin?
= Saxon
@ was spread by a Saxon diplomat, Georg von Helbig

? Where was Novikov imprisoned?
= Schlüsselburg
@ was locked up at Schlüsselburg

~ To whom did the empress want to leave her throne?
= Alexander | her grandson Alexander
@ to be succeeded by her grandson Alexander

~ What did the Prussian monarch compare the tsar's meek surrender to?
= a child being sent to bed | like a child being sent to bed | "like a child being sent to bed"
@ "like a child being sent to bed"

~ Which former sweetheart did she place at the head of the neighbouring kingdom?
= Stanisław Poniatowski
@ its last king, Stanisław Poniatowski

~ Why did a stream lose its old name?
= so that every memory of the rising should be wiped out | every memory of the rising should be wiped out
@ so that every memory of the rising should be wiped out

~ What honour did she refuse to accept?
= The title "the Great" | title "the Great" | the Great
@ The title "the Great", which the deputies offered her

~ Who was exiled for his book about the poor?
= Alexander Radishchev
@ Alexander Radishchev, who in 1790 had described the misery

~ Where did the troops in the capital get their hated new clothes' fashion from?
= Prussian | uniforms of Prussian cut
@ by putting them into uniforms of Prussian cut

~ Which groups had no representatives in the law-making assembly?
= the serfs and the clergy as a body | serfs and the clergy
@ except the serfs and the clergy as a body

! How many languages did Catherine speak?

! When did Prince Christian August visit Russia?

! Who betrayed Catherine to Peter III in 1762?

! How much did Catherine pay for Gotzkowsky's pictures?

! What salary did Voltaire receive from the empress?

! Which general captured Pugachev in battle?

! Why did Austria refuse to take part in the first partition?

! What caused the death of Potemkin in 1791?

! When was the Institute for sons of the nobility founded?

! How many people were killed at Chesme?
