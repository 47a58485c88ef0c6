# Bread
Bread is a staple food prepared by baking a dough of flour and water, as a rule leavened with yeast or sourdough and seasoned with salt. Wheat is preferred because its proteins, gliadin and glutenin, combine with water to form gluten, an elastic network which traps the bubbles of gas given off in fermentation. Rye contains less of it and gives dense, moist loaves that keep for weeks; maize, rice and millet contain none and are therefore baked into flat cakes. Breads are divided into leavened and unleavened kinds, the latter including the Jewish matzo, the Indian chapati and the Mexican tortilla. The crust owes its colour and aroma to the Maillard reaction between sugars and amino acids, described by the French chemist Louis-Camille Maillard in 1912. White flour keeps about three-quarters of the grain, whereas wholemeal keeps it all.

Charred crumbs found at Shubayqa 1 in the Black Desert of Jordan, a camp of Natufian hunters, were announced in 2018 to be remains of flat bread made from wild einkorn and the tubers of club-rush some 14,400 years ago, four thousand years before farming. Grinding stones from much earlier, at Bilancino in Italy, bear grains of starch from cattail roots. Leavening may have been discovered when gruel was left standing, for yeasts dwell on grain everywhere. In Egypt it was practised by the third millennium BC, and workers at Giza were paid in loaves baked in conical clay moulds buried in hot embers. Pliny reports that the Gauls skimmed the foam from beer to raise a lighter bread than other nations had. According to Exodus the Israelites departed in such haste that their dough had no time to rise, which is commemorated at Passover.

In Greece Athenaeus mentioned more than seventy sorts of bread, and baking at home was women's work. Rome is said to have had no public bakers until the war with Perseus, about 170 BC; later they formed a guild, the collegium pistorum, whose members were not allowed to leave the trade. Under Augustus some 200,000 citizens received a monthly dole of grain free of charge, and Aurelian in the third century distributed loaves in its stead. Juvenal mocked the people for wanting nothing but bread and circuses. At Pompeii, where more than thirty bakeries have been counted, eighty-one round loaves scored into eight wedges were found in the oven of Modestus, turned to charcoal by the eruption of AD 79. The tomb of Marcus Vergilius Eurysaces, a freedman who grew rich on army contracts, stands at the Porta Maggiore and shows in a frieze how dough was kneaded by a machine turned by a donkey.

In medieval Europe thick slices of stale bread, called trenchers, served as plates, and were afterwards given to the poor. In England the Assize of Bread and Ale of 1266 fixed the price of a loaf, at a farthing or a penny, and let the weight vary with the cost of grain; for fear of the pillory bakers added an extra loaf to each twelve, whence, it is thought, the phrase "a baker's dozen". It remained in force until the nineteenth century. Peasants ate maslin, of wheat and rye mixed, or in bad years bread stretched with beans, acorns or bark. Rye infected by the fungus ergot caused St Anthony's fire, in which limbs turned black and fell off; an outbreak in Aquitaine in 944 is stated to have killed 40,000. Lords compelled tenants to use their mill and oven for a fee, a right known in France as banalité.

Scarcity led to riots. In April and May 1775, after Turgot had freed the grain trade, more than 300 disturbances broke out around Paris in what is known as the Flour War. On 5 October 1789 several thousand market women marched to Versailles to demand bread, and brought back the king, whom they called the baker. "Let them eat cake", ascribed to Marie Antoinette, occurs as the saying of "a great princess" in the Confessions of Rousseau, written when she was a child; the word he uses is brioche. In Britain the Corn Laws of 1815 kept wheat dear until Robert Peel, moved by famine in Ireland, had them repealed in 1846, which split his party. Shortage of bread in Petrograd set off the Russian Revolution in March 1917. In Egypt a cut in subsidies led to riots in January 1977, when about eighty people were killed.

Roller mills of iron, perfected at Budapest in the 1860s and 1870s, separated the germ, whose oil turns rancid, from the white endosperm, and flour could thus be stored for long. Pressed yeast was produced in Vienna from 1846, and Charles Fleischmann, an immigrant from Hungary, introduced it to Americans at the Centennial Exhibition of 1876. John Dauglish, a Scottish doctor, raised his dough by forcing in carbonic acid under pressure; his Aerated Bread Company of 1862 became better known for its teashops. Adulteration with alum and chalk, exposed by Friedrich Accum in 1820, was checked by laws. Otto Rohwedder, a jeweller from Iowa, built a machine for slicing and wrapping; his first prototype burned in 1917, and sliced bread went on sale at Chillicothe, Missouri, on 7 July 1928. It was forbidden in the United States in January 1943 as a measure of war economy, but the ban lasted less than two months.

In 1961 the research association at Chorleywood, north-west of London, brought out a method in which intense mixing for a few minutes, with fat, vitamin C and additional yeast, replaces several hours of fermentation. It makes use of home-grown wheat low in protein, and accounts for about four-fifths of British bread; critics blame it for want of taste. Denmark fought iodine deficiency through bread salt, and many countries require folic acid in flour to prevent defects of the spine in infants, Britain having added calcium during the war against rickets. Coeliac disease, an intolerance of gluten that affects about one person in a hundred, was explained by the Dutch paediatrician Willem Dicke, who saw his patients improve in the hungry winter of 1944–45, when there was no bread, and relapse when it returned. Staling is caused less by drying than by starch that crystallises, and proceeds fastest in the refrigerator.

Germany claims over 3,000 registered varieties, among them pumpernickel, a rye bread from Westphalia steamed for at least sixteen hours, and the culture of bread was placed on its national list of intangible heritage in 2014. The baguette, which under a French decree of 1993 may contain only flour, water, yeast and salt if it is to be called traditional, was recognised by UNESCO in 2022; the winner of a yearly contest in Paris supplies the president's palace. Injera, the spongy pancake of Ethiopia, is made with teff. San Francisco's sourdough, famous since the Gold Rush, depends on a bacterium first described there in 1971, and the Boudin bakery keeps a starter from 1849. In Christian worship the Latin Church uses unleavened bread and the Orthodox leavened, which was one of the causes of the schism of 1054. In Slavic countries guests are welcomed with bread and salt.

? What two proteins make gluten?
= gliadin and glutenin
@ its proteins, gliadin and glutenin, combine with water

? what does gluten do in the dough
= traps the bubbles of gas | traps the bubbles of gas given off in fermentation
@ an elastic network which traps the bubbles of gas given off in fermentation

? What kind of bread is chapati?
= unleavened
@ leavened and unleavened kinds, the latter including the Jewish matzo, the Indian chapati

? What gives the crust its color?
= Maillard reaction | the Maillard reaction between sugars and amino acids | the Maillard reaction
@ to the Maillard reaction between sugars and amino acids

? What were the 14,400 year old crumbs of bread made from?
= wild einkorn and the tubers of club-rush
@ made from wild einkorn and the tubers of club-rush

? Where were the oldest bread crumbs discovered?
= Shubayqa 1 | Shubayqa 1 in the Black Desert of Jordan | Black Desert of Jordan
@ Charred crumbs found at Shubayqa 1 in the Black Desert of Jordan

? How did the Gauls raise their bread?
= skimmed the foam from beer
@ the Gauls skimmed the foam from beer

? What were workers at Giza paid in?
= loaves | loaves baked in conical clay moulds
@ workers at Giza were paid in loaves baked in conical clay moulds

? Why did the dough of the Israelites not rise?
= departed in such haste | the Israelites departed in such haste
@ the Israelites departed in such haste that their dough had no time to rise

? How many sorts of bread did Athenaeus mention?
= more than seventy | seventy
@ Athenaeus mentioned more than seventy sorts of bread

? What was the name of the bakers' guild in Rome?
= collegium pistorum | the collegium pistorum
@ they formed a guild, the collegium pistorum

? Which emperor handed out loaves instead of grain?
= Aurelian
@ Aurelian in the third century distributed loaves in its stead

? Who mocked the Romans for wanting bread and circuses?
= Juvenal
@ Juvenal mocked the people for wanting nothing but bread and circuses

? How many loaves were found in the oven of Modestus?
= eighty-one
@ eighty-one round loaves scored into eight wedges

? How did Eurysaces get rich?
= army contracts | on army contracts
@ a freedman who grew rich on army contracts

? What were trenchers used for?
= plates | served as plates
@ called trenchers, served as plates

? What year was the Assize of Bread and Ale?
= 1266
@ the Assize of Bread and Ale of 1266

? What did the Assize fix?
= price of a loaf | the price of a loaf
@ of 1266 fixed the price of a loaf

? Why did bakers add an extra loaf to every dozen?
= for fear of the pillory | fear of the pillory
@ for fear of the pillory bakers added an extra loaf

? What is maslin made of?
= wheat and rye | wheat and rye mixed
@ Peasants ate maslin, of wheat and rye mixed

? What was the cause of St Anthony's fire?
= fungus ergot | ergot | Rye infected by the fungus ergot
@ Rye infected by the fungus ergot caused St Anthony's fire

? How many disturbances were there in the Flour War?
= more than 300 | 300
@ more than 300 disturbances broke out around Paris

? What did the market women go to Versailles for?
= to demand bread | demand bread
@ marched to Versailles to demand bread

? In which book does the saying about cake occur?
= Confessions of Rousseau | the Confessions of Rousseau | Confessions
@ as the saying of "a great princess" in the Confessions of Rousseau

? When were the Corn Laws repealed?
= 1846
@ had them repealed in 1846

? How many people were killed in Egypt's bread riots of 1977?
= about eighty | eighty
@ in January 1977, when about eighty people were killed

? Where were roller mills perfected?
= Budapest
@ perfected at Budapest in the 1860s and 1870s

? Who introduced pressed yeast to the Americans?
= Charles Fleischmann
@ Charles Fleischmann, an immigrant from Hungary

? How did John Dauglish raise his dough?
= by forcing in carbonic acid under pressure | forcing in carbonic acid under pressure
@ raised his dough by forcing in carbonic acid under pressure

? What was Otto Rohwedder's trade?
= jeweller | a jeweller
@ Otto Rohwedder, a jeweller from Iowa

? When did sliced bread first go on sale?
= 7 July 1928 | 1928
@ sliced bread went on sale at Chillicothe, Missouri, on 7 July 1928

? How long was sliced bread banned in the US?
= less than two months
@ but the ban lasted less than two months

? What replaces fermentation in the Chorleywood method?
= intense mixing | intense mixing for a few minutes
@ a method in which intense mixing for a few minutes

? What is folic acid in flour supposed to prevent?
= defects of the spine in infants | defects of the spine
@ folic acid in flour to prevent defects of the spine in infants

? What is coeliac disease?
= an intolerance of gluten | intolerance of gluten
@ Coeliac disease, an intolerance of gluten that affects

? where does bread go stale the fastest
= in the refrigerator | refrigerator
@ proceeds fastest in the refrigerator

? How long is pumpernickel steamed?
= at least sixteen hours | sixteen hours
@ steamed for at least sixteen hours

? What can a traditional baguette contain?
= flour, water, yeast and salt | only flour, water, yeast and salt
@ may contain only flour, water, yeast and salt

? What is injera made with?
= teff
@ the spongy pancake of Ethiopia, is made with teff

? Which church uses leavened bread?
= Orthodox | the Orthodox
@ the Latin Church uses unleavened bread and the Orthodox leavened

~ Why is the removal of one part of the kernel good for storage?
= whose oil turns rancid | oil turns rancid
@ separated the germ, whose oil turns rancid

~ What powered the mixer shown on a rich Roman baker's grave?
= donkey | a donkey
@ dough was kneaded by a machine turned by a donkey

~ What happened to the extremities of those poisoned by bad cereal?
= turned black and fell off | limbs turned black and fell off
@ in which limbs turned black and fell off

~ During what calamity did a Dutch physician observe recovering children?
= hungry winter of 1944–45 | the hungry winter of 1944–45
@ saw his patients improve in the hungry winter of 1944–45

~ Who exposed the cheats of British millers?
= Friedrich Accum
@ exposed by Friedrich Accum in 1820

~ What privilege does the best French baker win?
= supplies the president's palace
@ a yearly contest in Paris supplies the president's palace

~ How do eastern Europeans greet visitors?
= with bread and salt | bread and salt
@ In Slavic countries guests are welcomed with bread and salt

~ Which catastrophe persuaded the prime minister to drop the tariffs?
= famine in Ireland
@ until Robert Peel, moved by famine in Ireland

! How many bakeries were there in Rome?

! Who invented the baguette?

! When did Willem Dicke become a baker?

! Why did Charles Fleischmann leave Hungary?

! What did Marie Antoinette say to the market women?

! How many people died of ergot in 1775?

! What was the price of the first sliced loaf?

! Which emperor forbade the collegium pistorum?

! How many varieties of bread are registered in France?

! Who destroyed the first machine of Rohwedder?
