# Virus
A virus is an infectious agent that multiplies only inside the living cells of an organism. Viruses attack all forms of life, from animals and plants to bacteria and archaea, and are found in almost every ecosystem on Earth; a teaspoon of sea water usually holds tens of millions of them. Outside a cell they exist as separate particles, called virions, which consist of genetic material, either DNA or RNA, a protective coat of protein known as the capsid, and in some cases an outer envelope of lipids. The Latin word virus meant "poison" or "slimy liquid". Whether they should be considered alive is a matter of opinion: they possess genes and evolve by natural selection, but they have no cells and no metabolism of their own, and so they have been described as "organisms at the edge of life".

In 1892 Dmitri Ivanovsky, a Russian botanist who was investigating a disease of tobacco in the Crimea, found that the sap of sick plants remained infectious after it had passed through the porcelain filter devised by Charles Chamberland in 1884, whose pores hold back bacteria. He suspected a toxin or minute germs. Six years later the Dutchman Martinus Beijerinck repeated the experiment in Delft, showed that the agent multiplied only in dividing cells, and called it contagium vivum fluidum, "living contagious fluid", as well as virus. In the same year Friedrich Loeffler and Paul Frosch traced foot-and-mouth disease of cattle to a filterable agent, the first known from animals. Yellow fever, which Walter Reed's commission in Cuba proved in 1900 to be carried by mosquitoes, followed as the first human disease due to a virus.

In 1935 Wendell Stanley, an American chemist, obtained the tobacco mosaic virus in crystals and thought that it was pure protein; Frederick Bawden and Norman Pirie in England showed two years later that it contained RNA as well. Stanley nevertheless shared the Nobel Prize for Chemistry in 1946. The particles became visible only with the electron microscope, which Helmut Ruska, a doctor and brother of its inventor Ernst, used to photograph them in 1938. Rosalind Franklin, after leaving King's College, worked out at Birkbeck College in London that the RNA of the mosaic virus forms a single helix wound between the proteins. Viruses could at first be raised only in animals or, since 1931, in fertilised hens' eggs, until John Enders, Thomas Weller and Frederick Robbins grew the agent of polio in tissue cultures in 1949.

Most viruses measure between 20 and 300 nanometres. Many have a capsid in the form of an icosahedron, a body with twenty triangular faces, others that of a rod or thread, and bacteriophages often possess a head, a tail and leg-like fibres. Mimivirus, discovered in an amoeba from a cooling tower in Bradford, England, was mistaken for a bacterium until Didier Raoult and his colleagues in Marseille identified it in 2003; with a diameter of 400 nanometres it can be seen in an ordinary microscope. Pandoravirus, published in 2013, has about 2,500 genes, whereas the hepatitis B virus makes do with four. Even these giants are preyed upon: Sputnik, a small virus found in 2008, multiplies only in amoebae that are infected by a relative of Mimivirus. Viroids, which cause diseases of potatoes and coconut palms, are naked loops of RNA and lack any coat.

The life cycle begins with attachment, as proteins on the surface of the virus fit receptors of the host like a key its lock; HIV, for example, binds to CD4, a molecule of certain white blood cells. The particle is then swallowed by the cell or merges with its membrane, while phages inject their DNA through the wall. After the coat has been shed, the machinery of the cell is made to copy the genome and to produce viral proteins, the parts assemble by themselves, and the offspring leave, either by bursting the cell (lysis) or by budding from its surface. Retroviruses translate their RNA into DNA with the help of reverse transcriptase, an enzyme that Howard Temin and David Baltimore discovered independently in 1970. In a lysogenic cycle the DNA of a phage stays dormant in that of the bacterium and is passed on at each division.

David Baltimore classified viruses in 1971 into groups according to their nucleic acid and the way in which they form messenger RNA; with a later addition there are seven. RNA viruses mutate especially fast, since most of the enzymes that copy them do not correct errors. If two strains of influenza infect the same cell, they may exchange whole segments of their genome, a process called reassortment, which can give rise to pandemics, while the gradual change from year to year is termed antigenic drift. Where viruses come from is unknown. They may be relics of a time before cells, fragments of genes that escaped from their hosts, or parasites that degenerated. About 8 percent of the human genome consists of remains of retroviruses; one of their genes, syncytin, has become indispensable for the formation of the placenta.

Viral diseases range from the common cold and warts to rabies, which is almost always fatal once symptoms have set in. The influenza of 1918 killed perhaps 50 million people, more than the First World War. AIDS was recognised in 1981, and its cause was isolated two years later at the Pasteur Institute by Françoise Barré-Sinoussi and Luc Montagnier; it goes back to a virus of chimpanzees that passed to man in the southeast of Cameroon in the early twentieth century. Ebola was named in 1976 for a river in Zaire by a team that wished to spare the village of Yambuku the shame. About 10 to 15 percent of cancers are linked to viruses: Peyton Rous transmitted a tumour from hen to hen in 1911, for which he was honoured 55 years afterwards, and Harald zur Hausen traced cancer of the cervix to papillomaviruses in 1983.

The body defends itself by fever, antibodies, killer cells and interferon, a substance described by Alick Isaacs and Jean Lindenmann in 1957. Plants and insects silence the genes of intruders by RNA interference, and bacteria store pieces of phage DNA in the system CRISPR, from which a tool for editing genes has been developed. Antibiotics have no effect on viruses. Aciclovir, found by Gertrude Elion's group in the 1970s, acts only in cells infected with herpes, because an enzyme of the virus itself has to activate it. Hepatitis C can be cured in more than 95 percent of cases since sofosbuvir was approved in 2013. Phages, discovered by Frederick Twort in 1915 and by Félix d'Hérelle in 1917, are given against resistant bacteria, above all in Tbilisi, where an institute was founded by George Eliava in 1923. In the sea they kill about a fifth of all microbes every day.

? Where do viruses multiply?
= only inside the living cells of an organism | inside the living cells of an organism | living cells
@ multiplies only inside the living cells of an organism

? What is the name of the protein coat of a virus?
= capsid | the capsid
@ a protective coat of protein known as the capsid

? what did virus mean in Latin
= "poison" or "slimy liquid" | poison
@ The Latin word virus meant "poison" or "slimy liquid"

? What are the particles of a virus outside the cell called?
= virions
@ they exist as separate particles, called virions

? Which plant's disease did Ivanovsky study?
= tobacco
@ who was investigating a disease of tobacco in the Crimea

? Who devised the porcelain filter?
= Charles Chamberland
@ the porcelain filter devised by Charles Chamberland

? What did Ivanovsky suspect caused the disease?
= a toxin or minute germs | toxin or minute germs
@ He suspected a toxin or minute germs

? In which city did Beijerinck work?
= Delft
@ Martinus Beijerinck repeated the experiment in Delft

? What was the first human disease known to be due to a virus?
= Yellow fever
@ Yellow fever, which Walter Reed's commission

? Who obtained the tobacco mosaic virus in crystals?
= Wendell Stanley
@ In 1935 Wendell Stanley, an American chemist

? What did Stanley think the virus was made of?
= pure protein | protein
@ thought that it was pure protein

? When were viruses first photographed with the electron microscope?
= 1938 | in 1938
@ used to photograph them in 1938

? Where did Rosalind Franklin work after King's College?
= Birkbeck College | Birkbeck College in London
@ worked out at Birkbeck College in London

? What have viruses been raised in since 1931?
= fertilised hens' eggs
@ since 1931, in fertilised hens' eggs

? How big are most viruses?
= between 20 and 300 nanometres | 20 and 300 nanometres
@ Most viruses measure between 20 and 300 nanometres

? What is an icosahedron?
= a body with twenty triangular faces | body with twenty triangular faces
@ an icosahedron, a body with twenty triangular faces

? In what was Mimivirus discovered?
= an amoeba | amoeba | an amoeba from a cooling tower in Bradford
@ discovered in an amoeba from a cooling tower in Bradford

? How many genes does Pandoravirus have?
= about 2,500 | 2,500
@ has about 2,500 genes

? What do viroids lack?
= any coat | coat
@ naked loops of RNA and lack any coat

? To which molecule does HIV bind?
= CD4
@ for example, binds to CD4

? How do phages get their DNA into the cell?
= inject their DNA through the wall
@ phages inject their DNA through the wall

? What is the bursting of the cell called?
= lysis
@ either by bursting the cell (lysis)

? What enzyme was discovered by Temin and Baltimore?
= reverse transcriptase
@ with the help of reverse transcriptase

? What did Baltimore's classification depend on?
= their nucleic acid and the way in which they form messenger RNA
@ according to their nucleic acid and the way in which they form messenger RNA

? Why do RNA viruses mutate so quickly?
= most of the enzymes that copy them do not correct errors | since most of the enzymes that copy them do not correct errors
@ since most of the enzymes that copy them do not correct errors

? What is reassortment?
= exchange whole segments of their genome
@ they may exchange whole segments of their genome

? What percent of the human genome comes from retroviruses?
= About 8 percent | 8 percent | 8
@ About 8 percent of the human genome consists of remains

? How many people died in the influenza of 1918?
= perhaps 50 million | 50 million
@ killed perhaps 50 million people

? In what year was AIDS recognised?
= 1981
@ AIDS was recognised in 1981

? Ebola was named after what?
= a river in Zaire | river in Zaire
@ was named in 1976 for a river in Zaire

? Why did the team not name the virus after Yambuku?
= wished to spare the village of Yambuku the shame | to spare the village of Yambuku the shame
@ that wished to spare the village of Yambuku the shame

? From which animal did the AIDS virus come?
= chimpanzees
@ it goes back to a virus of chimpanzees

? Who linked cervical cancer to papillomaviruses?
= Harald zur Hausen
@ Harald zur Hausen traced cancer of the cervix

? When was interferon described?
= 1957 | in 1957
@ described by Alick Isaacs and Jean Lindenmann in 1957

? Do antibiotics work against viruses?
= have no effect | Antibiotics have no effect on viruses
@ Antibiotics have no effect on viruses

? Why does aciclovir act only in infected cells?
= an enzyme of the virus itself has to activate it | because an enzyme of the virus itself has to activate it
@ because an enzyme of the virus itself has to activate it

? who founded the institute in Tbilisi
= George Eliava
@ where an institute was founded by George Eliava

~ What organ could a pregnant woman not form without a leftover of an ancient infection?
= placenta | the placenta
@ has become indispensable for the formation of the placenta

~ What happens daily to ocean germs on account of their tiny foes?
= kill about a fifth of all microbes
@ In the sea they kill about a fifth of all microbes every day

~ What liver ailment is nearly always healed thanks to a modern pill?
= Hepatitis C
@ Hepatitis C can be cured in more than 95 percent

~ What preys on an amoeba's oversized parasite?
= Sputnik
@ Sputnik, a small virus found in 2008

~ What name is there for slow annual alteration of the flu?
= antigenic drift
@ the gradual change from year to year is termed antigenic drift

~ Which two Englishmen corrected the American crystal maker?
= Frederick Bawden and Norman Pirie
@ Frederick Bawden and Norman Pirie in England showed

~ How long did the discoverer of poultry tumours wait for his award?
= 55 years
@ for which he was honoured 55 years afterwards

~ With what everyday thing is docking on the host compared?
= like a key its lock | a key its lock
@ fit receptors of the host like a key its lock

! In what year did Ivanovsky receive the Nobel Prize?

! Who discovered the hepatitis B virus?

! How large is Pandoravirus?

! When did Rosalind Franklin leave Birkbeck College?

! What virus infects Sputnik?

! Why was Walter Reed sent to Cuba?

! How many people died of Ebola in 1976?

! Which enzyme do lysogenic phages need?

! Who invented the optical microscope?

! What did Gertrude Elion find against hepatitis C?

! How many groups did the 1971 classification reject?
