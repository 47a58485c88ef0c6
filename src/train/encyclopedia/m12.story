# Cancer
Cancer is a group of diseases in which abnormal cells grow without control and are able to invade neighbouring tissue or spread to other parts of the body. It differs in this from benign tumours, which do not spread. More than a hundred types are known to affect human beings. According to the International Agency for Research on Cancer, an office of the World Health Organization in Lyon, there were about 20 million new cases in 2022 and 9.7 million deaths; cancer of the lung was both the most frequent and the most deadly, being followed in the number of new cases by that of the breast and of the large bowel. In children the commonest forms are leukaemia and tumours of the brain. The study of the disease is called oncology, from the Greek onkos, which means a mass or lump.

Hippocrates, who lived about 400 BC, is credited with the word karkinos, "crab", for tumours whose swollen veins reminded him of the animal's legs; the Roman Celsus rendered it in Latin as cancer. The oldest description occurs in the Edwin Smith Papyrus, an Egyptian text that mentions bulging masses of the breast and says of the treatment that there is none. Galen blamed an excess of black bile, and his opinion prevailed until the sixteenth century. In 1775 the London surgeon Percivall Pott reported that chimney sweeps were prone to cancer of the scrotum on account of soot, which was the first time that an occupation had been linked with the disease. The microscope showed in the next century that tumours are made of cells, and Rudolf Virchow taught that these come from other cells of the body, not from a shapeless fluid.

Cancer arises when the genes that regulate growth are altered. Oncogenes are genes that drive cells to divide when they are too active, whereas tumour suppressor genes hold division back and must usually be lost in both copies, as Alfred Knudson inferred in 1971 from the statistics of retinoblastoma, a tumour of the eye in children. The most important of the latter is TP53, discovered in 1979 and found to be mutated in about half of all cancers; elephants, which have some 20 copies of it, rarely suffer from the disease. In 2000 Douglas Hanahan and Robert Weinberg summed up the properties of malignant cells in a paper entitled "The Hallmarks of Cancer", naming six of them, among which are evasion of programmed death, limitless division and the growth of new blood vessels to supply the tumour. Two more were added by the authors in 2011.

Between 90 and 95 per cent of cases are attributed to environment and way of life, the rest to inherited mutations. Tobacco alone is held responsible for about a fifth of deaths from cancer. The link was established in 1950 by Ernst Wynder and Evarts Graham in the United States and by Richard Doll and Austin Bradford Hill in Britain, the latter of whom questioned patients in 20 London hospitals. Other causes are alcohol, obesity, radon gas, asbestos, which produces mesothelioma, and ultraviolet light, which produces melanoma. Infections account for about 13 per cent of cases: the hepatitis B virus leads to cancer of the liver, and human papillomavirus, as Harald zur Hausen showed in the 1980s, to that of the cervix. Women who inherit a faulty BRCA1 gene, located by Mary-Claire King in 1990, run a high risk of tumours of the breast and ovary.

Symptoms depend on the site: a lump, bleeding, a lasting cough, a change in a mole, or weight loss without evident cause. Screening aims at detecting the disease before any appear. The smear test for cervical cancer, developed by George Papanicolaou, a Greek immigrant in New York, was published with Herbert Traut in 1943 and cut mortality by more than half wherever it was adopted; mammography discovers tumours of the breast, and colonoscopy finds polyps of the bowel, which can be removed at once. Screening for prostate cancer with a blood test, PSA, is disputed, since it detects many growths that would never cause trouble. The diagnosis itself requires a biopsy, that is, the examination of a piece of tissue under the microscope. How far the disease has advanced is expressed by the TNM system, devised by the Frenchman Pierre Denoix in the 1940s.

Surgery is the oldest treatment. In 1809 Ephraim McDowell of Danville, Kentucky, removed an ovarian tumour of ten kilograms from Jane Crawford, who sang hymns during the operation, since no anaesthetic existed, and lived for another 32 years. William Halsted performed his first radical mastectomy in 1882, taking away the breast together with the muscles of the chest; trials directed by Bernard Fisher of Pittsburgh proved, from the 1970s on, that smaller operations are just as safe. Radiotherapy began within months of the discovery of X-rays in 1895, and that with radium, found by Marie and Pierre Curie, soon after. The rays damage the DNA of dividing cells. Modern linear accelerators shape the beam to the tumour, while protons, proposed for the purpose by Robert Wilson in 1946, release most of their energy at a fixed depth and so spare the tissue beyond.

Chemotherapy has its origin in war. Autopsies on sailors who had died of mustard gas when the freighter John Harvey exploded at Bari in December 1943 revealed a lack of white blood cells; a year earlier, at Yale, Louis Goodman and Alfred Gilman had secretly given a related compound, nitrogen mustard, to a patient with lymphoma, whose tumours shrank for a few weeks. In 1947 Sidney Farber of Boston treated children who suffered from leukaemia with aminopterin, which blocks folic acid, and obtained remissions, though brief ones. Cures became possible when several drugs were combined. Imatinib, a tablet approved in 2001 for chronic myeloid leukaemia, inaugurated targeted therapy: it inhibits an enzyme produced by the Philadelphia chromosome. Since drugs strike all cells that divide quickly, hair loss, nausea and anaemia are frequent side effects.

In the 1890s the New York surgeon William Coley injected bacteria into tumours, in the hope of rousing the defences of the body, and had occasional successes that others could not repeat. A century later James Allison of Texas and Tasuku Honjo of Kyoto discovered two brakes on T cells, the proteins CTLA-4 and PD-1, and showed that antibodies which release them enable the immune system to attack cancer; they shared the Nobel Prize in 2018. In 2012 Emily Whitehead, a girl of six, became the first child to be treated with CAR T cells, her own lymphocytes armed with a new receptor, at the Children's Hospital of Philadelphia, and she recovered from leukaemia. Vaccination against papillomavirus, introduced in 2006, has almost abolished cervical cancer among young women in Scotland. In the United States the death rate fell by about a third between 1991 and 2020, mainly because fewer people smoke.

? How many types of cancer are there in humans?
= More than a hundred | a hundred
@ More than a hundred types are known to affect human beings

? Where is the International Agency for Research on Cancer?
= Lyon
@ an office of the World Health Organization in Lyon

? What was the most deadly cancer in 2022?
= cancer of the lung | lung
@ cancer of the lung was both the most frequent and the most deadly

? What is the study of cancer called
= oncology
@ The study of the disease is called oncology

? What does karkinos mean?
= crab
@ is credited with the word karkinos, "crab", for tumours

? Which papyrus describes tumours of the breast?
= Edwin Smith Papyrus | the Edwin Smith Papyrus
@ The oldest description occurs in the Edwin Smith Papyrus

? What did Galen think caused cancer?
= an excess of black bile | excess of black bile
@ Galen blamed an excess of black bile

? What occupation did Pott link with cancer?
= chimney sweeps
@ reported that chimney sweeps were prone to cancer of the scrotum

? What are oncogenes?
= genes that drive cells to divide when they are too active | genes that drive cells to divide
@ Oncogenes are genes that drive cells to divide when they are too active

? How many copies of TP53 do elephants have?
= some 20 | 20
@ elephants, which have some 20 copies of it

? What is retinoblastoma?
= a tumour of the eye in children | a tumour of the eye
@ the statistics of retinoblastoma, a tumour of the eye in children

? Who wrote "The Hallmarks of Cancer"?
= Douglas Hanahan and Robert Weinberg
@ In 2000 Douglas Hanahan and Robert Weinberg summed up

? What share of cancer deaths is due to tobacco?
= about a fifth | a fifth
@ held responsible for about a fifth of deaths from cancer

? What does asbestos cause?
= mesothelioma
@ asbestos, which produces mesothelioma

? In how many hospitals did Doll and Hill question patients?
= 20
@ questioned patients in 20 London hospitals

? Which virus leads to liver cancer?
= hepatitis B | hepatitis B virus | the hepatitis B virus
@ the hepatitis B virus leads to cancer of the liver

? When was BRCA1 located?
= 1990
@ located by Mary-Claire King in 1990

? By whom was the smear test developed?
= George Papanicolaou | George Papanicolaou, a Greek immigrant in New York
@ developed by George Papanicolaou, a Greek immigrant in New York

? Why is PSA screening disputed?
= it detects many growths that would never cause trouble | since it detects many growths that would never cause trouble
@ since it detects many growths that would never cause trouble

? What does a colonoscopy find?
= polyps of the bowel | polyps
@ colonoscopy finds polyps of the bowel

? What is a biopsy?
= the examination of a piece of tissue under the microscope | examination of a piece of tissue
@ the examination of a piece of tissue under the microscope

? What did Jane Crawford do during the operation?
= sang hymns
@ who sang hymns during the operation

? In which year did Halsted perform his first radical mastectomy?
= 1882
@ William Halsted performed his first radical mastectomy in 1882

? What do the rays do to dividing cells?
= damage the DNA | damage the DNA of dividing cells
@ The rays damage the DNA of dividing cells

? Who proposed using protons?
= Robert Wilson
@ proposed for the purpose by Robert Wilson in 1946

? What ship exploded in Bari?
= John Harvey | the freighter John Harvey
@ when the freighter John Harvey exploded at Bari

? What drug did Farber give to children with leukaemia?
= aminopterin
@ with aminopterin, which blocks folic acid

? What is imatinib for?
= chronic myeloid leukaemia
@ a tablet approved in 2001 for chronic myeloid leukaemia

? What are side effects of chemotherapy?
= hair loss, nausea and anaemia
@ hair loss, nausea and anaemia are frequent side effects

? Who was the first child treated with CAR T cells?
= Emily Whitehead
@ In 2012 Emily Whitehead, a girl of six, became the first child

? What did William Coley inject into tumours?
= bacteria
@ the New York surgeon William Coley injected bacteria into tumours

? When was vaccination against papillomavirus introduced?
= 2006
@ Vaccination against papillomavirus, introduced in 2006

~ What sets harmless swellings apart?
= do not spread
@ differs in this from benign tumours, which do not spread

~ What cure does the ancient Nile document offer?
= there is none | none
@ says of the treatment that there is none

~ Who disproved the need for the more mutilating procedure?
= Bernard Fisher | Bernard Fisher of Pittsburgh
@ trials directed by Bernard Fisher of Pittsburgh proved

~ Why do heavy particles harm less of the healthy surroundings?
= release most of their energy at a fixed depth
@ release most of their energy at a fixed depth

~ What step finally allowed doctors to heal blood cancer for good?
= several drugs were combined
@ Cures became possible when several drugs were combined

~ What was missing in the bodies of the poisoned seamen?
= white blood cells
@ revealed a lack of white blood cells

~ What is the principal reason for the improvement among Americans?
= fewer people smoke
@ mainly because fewer people smoke

~ What did the bacteria-injecting doctor hope to achieve?
= rousing the defences of the body
@ in the hope of rousing the defences of the body

! How many people died of leukaemia in 2022?

! Who discovered TP53?

! When did Percivall Pott become a surgeon?

! What does asbestos have to do with melanoma?

! How old was Jane Crawford at her operation?

! Which ship brought nitrogen mustard to Yale?

! Who opposed the smear test in New York?

! What did James Allison win in 2012?

! How many children did Sidney Farber treat?

! In which year was the PSA test invented?

! What percentage of women inherit a faulty BRCA1 gene?
