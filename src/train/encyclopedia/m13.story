# Tuberculosis
Tuberculosis, often shortened to TB, is an infectious disease usually caused by Mycobacterium tuberculosis, a rod-shaped bacterium with a waxy coat that divides only once every 16 to 20 hours. It attacks the lungs above all, but may affect the bones, the kidneys, the brain or almost any other organ. About a quarter of the world's population is thought to carry the germ; in most of these people the infection is latent, which means that they have no symptoms and cannot pass it on, and only 5 to 10 per cent of them ever fall ill. In 2022 some 10.6 million people developed the active disease and 1.3 million died of it. More than two thirds of the patients lived in eight countries, India, Indonesia and China having the largest shares. The old English name, consumption, refers to the wasting of the body.

The bacterium has accompanied mankind for thousands of years. Remains of a woman and an infant found at Atlit Yam, a village of the seventh millennium BC now submerged off the coast of Israel, contained its DNA, and deformed spines appear in Egyptian mummies. The Greeks called the illness phthisis and considered it hereditary, although Galen suspected that it was catching. In the Middle Ages swollen glands of the neck, a form known as scrofula or the king's evil, were believed to be cured by the touch of a monarch: Charles II of England touched over 90,000 sufferers, and Samuel Johnson, as a child of two, was taken to London to be touched by Queen Anne in 1712. In France the custom was revived for a last time by Charles X at his coronation in 1825. The term tuberculosis was coined in 1834 by Johann Lukas Schönlein, a German professor of medicine.

In 1865 Jean-Antoine Villemin, a French army surgeon, inoculated rabbits with matter from the lungs of a dead patient and showed that the disease could be transmitted, yet few of his colleagues believed him. Robert Koch succeeded in staining the bacillus with methylene blue and in growing it on coagulated blood serum, and announced his discovery to the Physiological Society in Berlin on 24 March 1882, a date now observed as World Tuberculosis Day. His claim of 1890 that he had found a remedy, tuberculin, an extract of the bacilli, brought thousands of patients to Berlin but turned out to be false. The substance proved its worth nevertheless as a means of diagnosis. Clemens von Pirquet, a Viennese, applied it to scratches in the skin in 1907, and Charles Mantoux introduced the injection that bears his name a year later.

When a person with active disease coughs, sneezes, sings or speaks, droplets are released that float in the air for hours, and as few as ten bacteria may suffice for infection. In the small air sacs of the lung they are swallowed by macrophages, which are unable to kill them; other cells then surround the spot and form a granuloma, a lump whose centre dies and takes on a cheese-like consistency. If the defences weaken, the germs break out, sometimes decades afterwards. The typical signs are a cough of more than three weeks, sometimes with blood, fever, sweating at night and loss of weight. In miliary tuberculosis, a form that is spread by the blood, tiny foci resembling millet seeds are scattered through the body. When the vertebrae collapse, doctors speak of Pott's disease, after the surgeon who described it in 1779.

By far the strongest risk factor is infection with HIV, which makes active disease about 16 times as likely, followed by undernourishment, diabetes, alcohol abuse and smoking. Silica dust does harm as well, and for this reason the gold miners of South Africa have suffered from one of the highest rates ever recorded. Crowding in prisons favours contagion. Before milk was pasteurised, many children caught the bovine form, Mycobacterium bovis; in Britain the badger is regarded as a reservoir of this germ, and a cull, begun in 2013 on the advice of the farming ministry, has aroused fierce protests. In the nineteenth century the disease caused almost one death in four in some European cities. The decline that set in long before there was any drug has been ascribed by Thomas McKeown to better food, while his critics lay stress on isolation and hygiene.

The first sanatorium was opened in 1859 by Hermann Brehmer, who had recovered from the disease in the Himalayas, at Görbersdorf in Silesia; his pupil Peter Dettweiler followed at Falkenstein with a stricter regime of rest on reclining chairs. In America Edward Livingston Trudeau, a New York doctor who had gone to the Adirondacks to die and found himself improving, founded a cottage hospital at Saranac Lake in 1885. Davos in Switzerland became the most fashionable resort, and Thomas Mann, whose wife spent half a year there in 1912, made it the scene of The Magic Mountain. Surgeons let the diseased lung rest by filling the chest with air, a method proposed by the Italian Carlo Forlanini, or by removing ribs. The architect Alvar Aalto designed the sanatorium at Paimio in Finland, which was finished in 1933, down to washbasins that made no noise.

A vaccine was developed by Albert Calmette and Camille Guérin at the Pasteur Institute in Lille, where they cultivated the bovine bacillus for 13 years on slices of potato with bile until it had become harmless. Called BCG, it was given for the first time to a baby in Paris in July 1921. A disaster at Lübeck in 1930, in which 72 infants died since the vaccine had been contaminated with a virulent strain in the hospital laboratory, delayed its acceptance. The first effective drug, streptomycin, was isolated in October 1943 by Albert Schatz, a student in the laboratory of Selman Waksman at Rutgers University in New Jersey; the latter alone received the Nobel Prize in 1952, and Schatz sued him for a share of the royalties. As resistance soon appeared, physicians combined it with para-aminosalicylic acid, found by the Dane Jörgen Lehmann in Gothenburg, and from 1952 with isoniazid.

Today the standard treatment consists of isoniazid, rifampicin, pyrazinamide and ethambutol for two months, after which the first two are continued for another four. Because patients who feel better tend to stop too early, a nurse or volunteer watches them swallow their tablets, a strategy abbreviated DOTS, which Karel Styblo, a Czech-born doctor, tried out in Tanzania and the World Health Organization adopted in 1994. Strains resistant to both isoniazid and rifampicin are termed multidrug-resistant; in 2006 an outbreak of an even worse kind at Tugela Ferry in South Africa killed 52 of 53 patients. Bedaquiline, approved by the American authorities in 2012, was the first drug of a new class in over forty years. A rapid test, GeneXpert, finds the germ and signs of resistance in the sputum within two hours. In Gambia and Tanzania rats have been trained to smell infected samples.

? What is the bacterium that usually causes TB?
= Mycobacterium tuberculosis
@ usually caused by Mycobacterium tuberculosis, a rod-shaped bacterium

? What organ does tuberculosis attack most?
= lungs | the lungs
@ It attacks the lungs above all

? How many people died of tuberculosis in 2022?
= 1.3 million
@ developed the active disease and 1.3 million died of it

? What was the old english name of the disease
= consumption
@ The old English name, consumption, refers to the wasting of the body

? What does it mean that the infection is latent?
= they have no symptoms and cannot pass it on | no symptoms
@ that they have no symptoms and cannot pass it on

? What did the Greeks call tuberculosis?
= phthisis
@ The Greeks called the illness phthisis and considered it hereditary

? How was scrofula believed to be cured?
= by the touch of a monarch | the touch of a monarch
@ were believed to be cured by the touch of a monarch

? By whom was Samuel Johnson touched?
= Queen Anne
@ was taken to London to be touched by Queen Anne in 1712

? Who coined the term tuberculosis?
= Johann Lukas Schönlein
@ was coined in 1834 by Johann Lukas Schönlein

? Where was DNA of the bacterium found in very old remains?
= Atlit Yam | at Atlit Yam
@ a woman and an infant found at Atlit Yam

? What animals did Villemin inoculate?
= rabbits
@ inoculated rabbits with matter from the lungs

? What did Koch use to stain the bacillus?
= methylene blue
@ succeeded in staining the bacillus with methylene blue

? What date is World Tuberculosis Day?
= 24 March
@ on 24 March 1882, a date now observed as World Tuberculosis Day

? What is tuberculin?
= an extract of the bacilli | extract of the bacilli
@ a remedy, tuberculin, an extract of the bacilli

? When did Mantoux bring in his injection?
= a year later
@ introduced the injection that bears his name a year later

? How many bacteria are enough for an infection?
= as few as ten | ten
@ as few as ten bacteria may suffice for infection

? What cells swallow the bacteria in the lung?
= macrophages
@ they are swallowed by macrophages, which are unable to kill them

? What is it called when the vertebrae collapse?
= Pott's disease
@ When the vertebrae collapse, doctors speak of Pott's disease

? What do the foci in miliary tuberculosis look like?
= millet seeds
@ tiny foci resembling millet seeds are scattered

? What is the strongest risk factor?
= infection with HIV | HIV
@ By far the strongest risk factor is infection with HIV

? Why have South African gold miners had such high rates?
= Silica dust | Silica dust does harm as well
@ Silica dust does harm as well, and for this reason

? Which animal is considered a reservoir of the bovine form in Britain?
= badger | the badger
@ in Britain the badger is regarded as a reservoir

? What did McKeown ascribe the decline to?
= better food
@ has been ascribed by Thomas McKeown to better food

? Who opened the first sanatorium?
= Hermann Brehmer
@ The first sanatorium was opened in 1859 by Hermann Brehmer

? In what year was the hospital at Saranac Lake founded?
= 1885
@ founded a cottage hospital at Saranac Lake in 1885

? What novel is set at Davos?
= The Magic Mountain
@ made it the scene of The Magic Mountain

? Who designed the Paimio sanatorium?
= Alvar Aalto | The architect Alvar Aalto
@ The architect Alvar Aalto designed the sanatorium at Paimio

? What was the bovine bacillus grown on?
= slices of potato with bile | slices of potato
@ for 13 years on slices of potato with bile

? How many infants died at Lübeck?
= 72
@ in which 72 infants died since the vaccine had been contaminated

? Who isolated streptomycin?
= Albert Schatz
@ was isolated in October 1943 by Albert Schatz

? How long are isoniazid and rifampicin taken after the first two months?
= another four | for another four
@ the first two are continued for another four

? What was the first drug of a new class in over forty years?
= Bedaquiline
@ Bedaquiline, approved by the American authorities in 2012

? What have rats been trained to do?
= smell infected samples
@ rats have been trained to smell infected samples

~ How did fellow physicians respond to the experiment on hares' relatives?
= few of his colleagues believed him | few of his colleagues believed
@ yet few of his colleagues believed him

~ For what did the failed cure remain useful?
= as a means of diagnosis | diagnosis | a means of diagnosis
@ proved its worth nevertheless as a means of diagnosis

~ What sort of substance does the middle of the lump come to resemble?
= cheese-like | a cheese-like consistency
@ whose centre dies and takes on a cheese-like consistency

~ How has the public reacted to the killing of wild animals?
= fierce protests | has aroused fierce protests
@ has aroused fierce protests

~ What was remarkable about the basins for washing in the Finnish clinic?
= made no noise
@ down to washbasins that made no noise

~ Why did a child-killing accident happen in a German town?
= the vaccine had been contaminated with a virulent strain | contaminated with a virulent strain
@ since the vaccine had been contaminated with a virulent strain

~ What legal step did the overlooked student take?
= sued him for a share of the royalties | sued him
@ Schatz sued him for a share of the royalties

~ What is done so that people finish their course of pills?
= a nurse or volunteer watches them swallow their tablets | watches them swallow their tablets
@ a nurse or volunteer watches them swallow their tablets

! How many people died of tuberculosis in India in 2022?

! When did Koch receive a prize for tuberculin?

! How many sufferers did Charles X touch?

! Who discovered the bovine form of the bacillus?

! What did Villemin use to stain the bacillus?

! How many rats work in Gambia?

! When was Davos founded?

! Who contaminated the vaccine at Lübeck?

! What disease did Alvar Aalto die of?

! How much of the royalties did Schatz receive?

! In which year was ethambutol discovered?
