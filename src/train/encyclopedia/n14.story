# Bolivia
Bolivia, a landlocked country in the heart of South America, covers some 1.1 million square kilometres and borders on Brazil, Paraguay, Argentina, Chile and Peru. Sucre is the constitutional capital and the seat of the supreme court, whereas president and congress reside in La Paz, at about 3,600 metres the highest seat of government in the world. The western third is occupied by the Andes, which divide here into two ranges; between them extends the Altiplano, a bleak plateau nearly 4,000 metres above the sea. Warm valleys (yungas) descend from the eastern range to the lowlands, which make up well over half of the territory. Nevado Sajama, an extinct volcano that reaches 6,542 metres, is the highest mountain, and on its slopes grow queñua trees at a greater altitude than forest anywhere else.

On the border with Peru lies Lake Titicaca, at 3,812 metres the highest lake on which large ships sail. Its water warms the shore, so that maize ripens there at a height at which it would otherwise freeze, and boats are woven from totora reeds. The Salar de Uyuni, the largest salt flat on Earth at over 10,000 square kilometres, is what remains of prehistoric lakes; beneath its crust is brine that contains a considerable share of the world's known lithium. When rain covers it with a thin sheet of water, it reflects the sky like a mirror, and its evenness makes it useful for calibrating the altimeters of satellites. Lake Poopó, once the second largest in the country, dried up in 2015 because of drought and the diversion of its tributaries. Flamingos of three species breed at Laguna Colorada, which algae stain red.

Tiwanaku, near the southern end of Lake Titicaca, was the centre of a state that flourished between about 500 and 1000 AD. Its masons fitted blocks together with metal clamps, poured in place, and carved the Gateway of the Sun, on which a figure with two staffs is surrounded by winged attendants, out of one piece of andesite. Raised fields separated by canals protected the crops from frost, since the water gave off at night the heat it had absorbed by day. A prolonged drought is thought to have brought about the collapse. Aymara-speaking lordships followed, and the Inca conquered them in the fifteenth century. In 1538 Hernando and Gonzalo Pizarro subdued the region, which, under the name of Charcas or Upper Peru, was governed by a royal court (audiencia) established in 1559.

In 1545 an Indian named Diego Huallpa discovered silver on the mountain of Potosí, and by about 1610 the town at its foot had some 150,000 inhabitants, as many as any city in the Americas. The viceroy Francisco de Toledo introduced the mita in 1573, under which a seventh of the adult men of sixteen provinces had to labour each year in the mines and mills. They chewed coca leaves to bear hunger and fatigue. Extraction with mercury, brought from Huancavelica in Peru, made poorer ores profitable but poisoned the workers. The mint, founded in 1574, struck coins that circulated as far away as China; officials who debased them were executed in 1650. Production sank after the middle of the seventeenth century. Today independent miners, exposed to silica dust, dig for tin and zinc and offer cigarettes and alcohol to El Tío, the devil of the underground.

A rising at Chuquisaca, now Sucre, on 25 May 1809 is counted among the first cries for freedom on the continent, but it took until the victory of Antonio José de Sucre at Ayacucho in December 1824 for Spanish rule to crumble. The republic was proclaimed on 6 August 1825 and named for Simón Bolívar, who wrote its first constitution, with a president for life. Andrés de Santa Cruz united it with Peru in a confederation in 1836, which Chile destroyed at Yungay three years later. In the War of the Pacific (1879 to 1884), provoked by a tax of ten centavos per quintal on the nitrate exported by a Chilean company, Bolivia lost its coast. The country still keeps a navy, and each year on 23 March it commemorates the death of Eduardo Avaroa, who was told to surrender and replied with an insult.

The Acre, rich in rubber, was ceded to Brazil in 1903 for two million pounds and the promise of a railway. Simón Patiño, a clerk who is said to have accepted the deed to a mine from a debtor, became one of the richest men in the world through tin, which overtook silver around 1900. In the Chaco War of 1932 to 1935, fought with Paraguay over a scrubland in which oil was suspected, about 65,000 Bolivians lost their lives, many of thirst; the German general Hans Kundt, who led the army at first, sent wave after wave against fortified lines at Nanawa. Discontent among veterans helped the Nationalist Revolutionary Movement to power in April 1952. Víctor Paz Estenssoro nationalized the mines, introduced universal suffrage and broke up the great estates. Until then illiterates, hence nearly all Indians, had been excluded from voting.

Ernesto Guevara started a guerrilla campaign in the southeast in November 1966, found no support among the peasants and was shot in the schoolhouse of La Higuera on 9 October 1967 by a sergeant, Mario Terán. Military governments alternated until 1982; under Luis García Meza, who seized power in 1980, officers worked hand in hand with cocaine traffickers. Inflation reached 24,000 percent in 1985, and Paz Estenssoro, back in office at the age of 77, halted it by cutting subsidies and dismissing some 20,000 miners, many of whom turned to growing coca. In 2000 protests in Cochabamba against a rise in the price of water forced the withdrawal of a consortium led by Bechtel. Evo Morales, a leader of the coca growers and the country's first president of indigenous descent, took office in 2006, nationalized natural gas and resigned in 2019 after a disputed election.

The constitution of 2009 renamed the country the Plurinational State and recognizes 36 indigenous languages beside Spanish, of which Quechua, Aymara and Guaraní are the most widely used. At the carnival of Oruro, dancers in the Diablada wear horned masks and represent the struggle of the archangel Michael with the devil and the seven deadly sins. Women known as cholitas wear bowler hats, which, so the story runs, were shipped for British railwaymen in the 1920s but proved too small. Since 2014 a network of cable cars, built by the Austrian company Doppelmayr, has connected La Paz with El Alto, its younger and larger neighbour on the rim of the plateau. The Jesuit missions of Chiquitos, whose wooden churches were designed by the Swiss priest Martin Schmid, preserve thousands of pages of Baroque music. The potato, of which hundreds of varieties are grown, is freeze-dried in the frosty nights to make chuño.

? What is the constitutional capital of Bolivia?
= Sucre
@ Sucre is the constitutional capital

? Where do president and congress reside?
= La Paz
@ whereas president and congress reside in La Paz

? What is the Altiplano?
= a bleak plateau | a bleak plateau nearly 4,000 metres above the sea
@ the Altiplano, a bleak plateau nearly 4,000 metres above the sea

? How high is Nevado Sajama?
= 6,542 metres
@ an extinct volcano that reaches 6,542 metres

? What are the boats on Lake Titicaca woven from?
= totora reeds
@ boats are woven from totora reeds

? What metal is contained in the brine below the Salar de Uyuni?
= lithium
@ a considerable share of the world's known lithium

? What is the Salar useful for because of its evenness?
= calibrating the altimeters of satellites
@ useful for calibrating the altimeters of satellites

? When did Lake Poopó dry up?
= 2015
@ dried up in 2015 because of drought

? What makes Laguna Colorada red?
= algae
@ which algae stain red

? With what did the masons of Tiwanaku join blocks?
= metal clamps | metal clamps, poured in place
@ fitted blocks together with metal clamps, poured in place

? From what stone was the Gateway of the Sun carved?
= andesite | one piece of andesite
@ out of one piece of andesite

? What is thought to have caused the collapse of Tiwanaku?
= A prolonged drought | drought
@ A prolonged drought is thought to have brought about the collapse

? When was the audiencia established?
= 1559
@ a royal court (audiencia) established in 1559

? Who discovered silver at Potosí?
= Diego Huallpa | an Indian named Diego Huallpa
@ an Indian named Diego Huallpa discovered silver

? Who introduced the mita?
= Francisco de Toledo | The viceroy Francisco de Toledo
@ The viceroy Francisco de Toledo introduced the mita

? What share of the men had to work in the mines each year?
= a seventh | seventh
@ a seventh of the adult men of sixteen provinces

? Why did the workers chew coca leaves?
= to bear hunger and fatigue | bear hunger and fatigue
@ They chewed coca leaves to bear hunger and fatigue

? Where was the mercury brought from?
= Huancavelica | Huancavelica in Peru
@ brought from Huancavelica in Peru

? What do the miners offer to El Tío?
= cigarettes and alcohol
@ offer cigarettes and alcohol to El Tío

? Who won the battle of Ayacucho?
= Antonio José de Sucre
@ the victory of Antonio José de Sucre at Ayacucho

? After whom was the republic named?
= Simón Bolívar
@ named for Simón Bolívar, who wrote its first constitution

? Where was the confederation of Peru and Bolivia destroyed?
= Yungay
@ which Chile destroyed at Yungay

? What did Bolivia lose in the War of the Pacific?
= its coast | coast
@ Bolivia lost its coast

? Whose death is commemorated on 23 March?
= Eduardo Avaroa
@ it commemorates the death of Eduardo Avaroa

? How much did Brazil pay for the Acre?
= two million pounds
@ for two million pounds and the promise of a railway

? Which metal made Simón Patiño rich?
= tin
@ one of the richest men in the world through tin

? Against which country was the Chaco War fought?
= Paraguay
@ fought with Paraguay over a scrubland

? Who led the Bolivian army at first in the Chaco War?
= Hans Kundt | the German general Hans Kundt
@ the German general Hans Kundt, who led the army at first

? What did Paz Estenssoro introduce?
= universal suffrage
@ introduced universal suffrage and broke up the great estates

? By whom was Guevara shot?
= Mario Terán | a sergeant, Mario Terán
@ by a sergeant, Mario Terán

? How high was inflation in 1985?
= 24,000 percent
@ Inflation reached 24,000 percent in 1985

? How did Paz Estenssoro stop inflation?
= by cutting subsidies and dismissing some 20,000 miners | cutting subsidies and dismissing some 20,000 miners
@ by cutting subsidies and dismissing some 20,000 miners

? What did the protests in Cochabamba in 2000 oppose?
= a rise in the price of water
@ against a rise in the price of water

? When did Evo Morales take office?
= 2006
@ took office in 2006

? how many indigenous languages does the constitution recognize
= 36
@ recognizes 36 indigenous languages beside Spanish

? What do the dancers of the Diablada wear?
= horned masks
@ dancers in the Diablada wear horned masks

? Which company built the cable cars of La Paz?
= Doppelmayr | the Austrian company Doppelmayr
@ built by the Austrian company Doppelmayr

? Who designed the wooden churches of Chiquitos?
= Martin Schmid | the Swiss priest Martin Schmid
@ designed by the Swiss priest Martin Schmid

~ How did ancient farmers keep cold from harming their plants?
= Raised fields separated by canals
@ Raised fields separated by canals protected the crops from frost

~ What triggered the conflict over the desert shore?
= a tax of ten centavos per quintal on the nitrate | a tax of ten centavos per quintal
@ provoked by a tax of ten centavos per quintal on the nitrate

~ What made headgear meant for foreign workers unsuitable?
= proved too small | too small
@ for British railwaymen in the 1920s but proved too small

~ Why did the famous rebel's insurgency fail?
= found no support among the peasants
@ found no support among the peasants

~ Who could not cast a ballot before the revolution?
= illiterates | illiterates, hence nearly all Indians
@ illiterates, hence nearly all Indians, had been excluded from voting

~ What livelihood did laid-off workers choose?
= growing coca
@ many of whom turned to growing coca

~ What fate met those who tampered with the money?
= were executed | executed
@ officials who debased them were executed in 1650

~ What did soldiers in the dry plains often die from?
= thirst
@ lost their lives, many of thirst

! How deep is Lake Titicaca?

! Who succeeded Evo Morales in 2019?

! When did Hans Kundt die?

! Who discovered lithium in the Salar de Uyuni?

! How many Paraguayans died in the Chaco War?

! What insult did Eduardo Avaroa use?

! In what year did Sucre become the seat of government?

! Who composed the Baroque music of Chiquitos?

! How long is the cable car network?

! When did Bolivia regain its coast?
