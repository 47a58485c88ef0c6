# Penicillin
The penicillins are a group of antibiotics that are obtained from moulds of the genus Penicillium, above all P. rubens and P. chrysogenum. What they have in common is a ring of three carbon atoms and one of nitrogen, the beta-lactam ring, on which their effect depends. Penicillin G, which has to be injected because acid in the stomach destroys it, and penicillin V, which can be swallowed, are the two forms that occur naturally; others, such as ampicillin and amoxicillin, are produced by altering the side chain in the laboratory. They act against streptococci, meningococci, the agents of syphilis and gas gangrene, and many other bacteria, but against neither viruses nor the tubercle bacillus. The name was chosen by Alexander Fleming on 7 March 1929, after he had first spoken of "mould juice".

In the summer of 1928 Fleming, a Scottish bacteriologist at St Mary's Hospital in Paddington, London, went on holiday to Suffolk and left a pile of culture plates with staphylococci on his bench. On 3 September, when he came back, he noticed that a mould had grown on one of them and that the colonies around it had been dissolved. The spores had probably drifted up from the laboratory one floor below, where Charles La Touche was working on moulds for a study of asthma. La Touche named the fungus Penicillium rubrum, which proved wrong. Fleming's assistants Stuart Craddock and Frederick Ridley tried in vain to purify the substance, which lost its activity within weeks. His paper of 1929 in the British Journal of Experimental Pathology recommended it chiefly for isolating Pfeiffer's bacillus, and it attracted little attention.

Others had seen the antagonism before. John Tyndall, an Irish physicist, described in 1875 how moulds in his tubes overcame bacteria; Joseph Lister treated the abscess of a nurse with an extract of Penicillium in 1884, but never published the case; and Ernest Duchesne, a student at the military medical school in Lyon, showed in his thesis of 1897 that animals given Penicillium glaucum together with deadly typhoid germs survived. The Pasteur Institute, to which he had sent it, did not even acknowledge its receipt. The first documented cures were achieved by Cecil Paine, a former pupil of Fleming's, at the Royal Infirmary in Sheffield. In November 1930 he cleared up infections of the eyes in newborn babies with a crude filtrate, yet he soon moved to another field and his notes came to light only decades later.

In 1939 the Australian Howard Florey, professor of pathology at Oxford, and Ernst Chain, a biochemist who had left Berlin for England in 1933, took up Fleming's old paper as part of a study of natural antibacterial substances. Norman Heatley, the third of the team, discovered how to recover the drug: he shifted it from water into ether and, by changing the acidity, back into water. Since glassware was scarce in wartime, the mould was grown in bedpans, milk churns and finally in ceramic vessels designed by Heatley, which were looked after by six "penicillin girls". On 25 May 1940 eight mice were infected with streptococci; the four that had been treated lived, and the other four were dead by the next morning. The results appeared in The Lancet on 24 August. Fearing an invasion, the researchers rubbed spores into the linings of their coats.

The first patient to be treated at Oxford was Albert Alexander, a policeman of 43 years. His face was covered with abscesses, and he had lost an eye; the infection has often been put down to a scratch from a rose, although relatives stated later that he was wounded in an air raid. After injections had begun on 12 February 1941, he improved within a day, but the supply gave out after five days even though the drug was recovered from his urine, and he died on 15 March. From then on the team chose children, who needed smaller doses. In the United States the first life was saved in March 1942 at New Haven Hospital, Connecticut: Anne Miller, who had a streptococcal infection following a miscarriage, had run a temperature of over 41 degrees. She lived until 1999, and her chart is kept at the Smithsonian Institution.

As British firms were overburdened, Florey and Heatley flew to the United States in the summer of 1941. At the Northern Regional Research Laboratory in Peoria, Illinois, Andrew Moyer found that corn steep liquor, a waste product of starch making, multiplied the yield, and replaced glucose with lactose. A better strain was found on a mouldy cantaloupe melon from a Peoria market in 1943; it is said to have been brought in by Mary Hunt, an assistant nicknamed "Mouldy Mary". Treatment with X-rays and ultraviolet light raised its output further. Instead of shallow pans Pfizer, a company in Brooklyn experienced in the making of citric acid, used deep tanks stirred and supplied with sterile air, which were ready on 1 March 1944 under the direction of Jasper Kane. By the landing in Normandy in June of that year 2.3 million doses were available for the Allied soldiers.

In 1945 Fleming, Florey and Chain shared the Nobel Prize in Physiology or Medicine. Heatley went away empty-handed, since no more than three persons may be honoured, but in 1990 Oxford awarded him an honorary doctorate of medicine, the first in the 800 years of the university to be given to someone who was not a physician. Chain had urged that the method be patented; Florey was advised by Sir Henry Dale that this would be unethical, and the rights in production went to Americans, among them Moyer. The structure of the molecule was determined in 1945 by Dorothy Hodgkin with the aid of X-ray crystallography. John Sheehan achieved the first complete synthesis, of penicillin V, at the Massachusetts Institute of Technology in 1957, after nine years of work. It never became important commercially, because fermentation is cheaper.

Penicillin kills bacteria by blocking the enzymes that cross-link peptidoglycan, the material of the cell wall; the weakened wall gives way under the pressure inside, and the cell bursts. Human cells, which have no such wall, are not harmed. Between 5 and 10 percent of patients report an allergy, though tests show that most of them are not allergic at all; true anaphylactic shock is rare. Fleming himself warned in his Nobel lecture that underdosing would breed resistant germs. As early as 1940 Edward Abraham and Chain had described penicillinase, an enzyme that splits the ring, and by 1950 about half of the staphylococci in some London hospitals produced it. Methicillin, introduced in 1959 by the Beecham company, withstands the enzyme, but strains insensitive to this drug as well, called MRSA, were found within two years. Clavulanic acid, which inhibits the enzyme, is often combined with amoxicillin.

? What is penicillin obtained from?
= moulds of the genus Penicillium | moulds
@ obtained from moulds of the genus Penicillium

? Why does penicillin G have to be injected?
= acid in the stomach destroys it | because acid in the stomach destroys it
@ because acid in the stomach destroys it

? How is amoxicillin produced?
= by altering the side chain in the laboratory | altering the side chain
@ are produced by altering the side chain in the laboratory

? who chose the name penicillin
= Alexander Fleming
@ The name was chosen by Alexander Fleming

? What did Fleming call the substance at first?
= mould juice
@ he had first spoken of "mould juice"

? Where did Fleming go on holiday in 1928?
= Suffolk
@ went on holiday to Suffolk

? What bacteria were on the plates Fleming left behind?
= staphylococci
@ a pile of culture plates with staphylococci

? What was La Touche studying?
= asthma | moulds for a study of asthma
@ working on moulds for a study of asthma

? For what purpose did Fleming's paper mainly recommend the substance?
= isolating Pfeiffer's bacillus
@ recommended it chiefly for isolating Pfeiffer's bacillus

? In what year did Lister treat a nurse with Penicillium?
= 1884
@ with an extract of Penicillium in 1884

? Where was Duchesne a student?
= the military medical school in Lyon | military medical school in Lyon
@ a student at the military medical school in Lyon

? What did the Pasteur Institute fail to do?
= acknowledge its receipt
@ did not even acknowledge its receipt

? What infections did Cecil Paine cure?
= infections of the eyes | infections of the eyes in newborn babies
@ he cleared up infections of the eyes in newborn babies

? What nationality was Howard Florey?
= Australian
@ the Australian Howard Florey, professor of pathology

? When did Chain leave Berlin?
= 1933 | in 1933
@ a biochemist who had left Berlin for England in 1933

? Who designed the ceramic vessels?
= Heatley
@ in ceramic vessels designed by Heatley

? How many mice were infected on 25 May 1940?
= eight
@ eight mice were infected with streptococci

? why did the researchers rub spores into their coats
= Fearing an invasion
@ Fearing an invasion, the researchers rubbed spores

? What was Albert Alexander's profession?
= policeman
@ Albert Alexander, a policeman of 43 years

? According to relatives, how did he get hurt?
= he was wounded in an air raid | wounded in an air raid
@ stated later that he was wounded in an air raid

? Why did the team prefer to treat children?
= needed smaller doses | who needed smaller doses
@ the team chose children, who needed smaller doses

? Who was the first patient saved by penicillin in the US?
= Anne Miller
@ Anne Miller, who had a streptococcal infection

? Where is Anne Miller's chart kept?
= Smithsonian Institution | the Smithsonian Institution
@ her chart is kept at the Smithsonian Institution

? What is corn steep liquor?
= a waste product of starch making | waste product of starch making
@ corn steep liquor, a waste product of starch making

? What did Moyer use in place of glucose?
= lactose
@ replaced glucose with lactose

? On what fruit was the better strain found?
= cantaloupe melon | mouldy cantaloupe melon
@ was found on a mouldy cantaloupe melon

? What was Mary Hunt's nickname?
= Mouldy Mary
@ an assistant nicknamed "Mouldy Mary"

? How many doses were ready for the Normandy landing?
= 2.3 million
@ 2.3 million doses were available for the Allied soldiers

? What did Oxford give Heatley in 1990?
= an honorary doctorate of medicine | honorary doctorate of medicine
@ awarded him an honorary doctorate of medicine

? Who told Florey that a patent would be unethical?
= Sir Henry Dale | Henry Dale
@ was advised by Sir Henry Dale that this would be unethical

? What technique did Dorothy Hodgkin use?
= X-ray crystallography
@ with the aid of X-ray crystallography

? How long did Sheehan work on the synthesis?
= nine years
@ in 1957, after nine years of work

? What material do bacterial cell walls consist of?
= peptidoglycan
@ peptidoglycan, the material of the cell wall

? Methicillin was introduced by what company?
= Beecham | the Beecham company
@ introduced in 1959 by the Beecham company

? Does penicillin work against viruses?
= against neither viruses nor the tubercle bacillus | neither viruses nor the tubercle bacillus
@ but against neither viruses nor the tubercle bacillus

~ Why was one member of the Oxford group passed over by the Swedes?
= no more than three persons may be honoured | since no more than three persons may be honoured
@ since no more than three persons may be honoured

~ What danger of too little medicine did the Scot foresee?
= would breed resistant germs | breed resistant germs
@ underdosing would breed resistant germs

~ Why are a person's own tissues left unscathed by the medicine?
= have no such wall | which have no such wall
@ Human cells, which have no such wall, are not harmed

~ Why was man-made production from scratch never taken up by industry?
= fermentation is cheaper | because fermentation is cheaper
@ It never became important commercially, because fermentation is cheaper

~ In which containers did the New York firm cultivate the organism?
= deep tanks
@ used deep tanks stirred and supplied with sterile air

~ How was the medicine stretched when stocks ran low?
= recovered from his urine | the drug was recovered from his urine
@ even though the drug was recovered from his urine

~ What were the women tending the cultures known as?
= penicillin girls
@ looked after by six "penicillin girls"

~ What boosted the melon fungus's productivity?
= Treatment with X-rays and ultraviolet light | X-rays and ultraviolet light
@ Treatment with X-rays and ultraviolet light raised its output further

! In what year did Ernest Duchesne die?

! Who purified penicillin in Fleming's laboratory?

! How old was Anne Miller when she was treated?

! Why did Cecil Paine publish his notes?

! How many mice died in The Lancet's second study?

! When was clavulanic acid discovered?

! Who patented penicillin in Britain?

! What percentage of patients suffer anaphylactic shock?

! What mould did John Tyndall grow in his tubes?

! Which prize did Dorothy Hodgkin receive in 1945?

! Who designed the deep tanks in Peoria?
