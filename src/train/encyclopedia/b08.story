# Kidney
The kidneys are a pair of bean-shaped organs of vertebrates that filter the blood and produce urine. In an adult human being each is about eleven centimetres long and weighs between 120 and 170 grams. They lie at the back of the abdominal cavity, behind the peritoneum, on either side of the spine at the level of the lowest ribs; the right one is usually placed a little lower than the left because of the liver above it. Each is surrounded by a tough capsule and a cushion of fat and crowned by an adrenal gland. On the inner side is the hilum, a notch where the renal artery enters and the renal vein and the ureter leave. The adjective "renal" comes from the Latin ren, whereas words such as nephritis are based on the Greek nephros.

If a kidney is cut lengthwise, a pale outer zone, the cortex, can be distinguished from the darker medulla, which consists of eight to eighteen cone-shaped pyramids. The tips of these, called papillae, project into small cups, the calyces, which join to form the renal pelvis; from there the urine is carried by waves of muscular contraction through the ureter down to the bladder. The functional unit is the nephron, of which there are about one million in each kidney, though the number differs widely from person to person and declines with age. None are formed after birth. A nephron is made up of a corpuscle in the cortex, where filtration takes place, and a tubule, which dips into the medulla in a hairpin bend, the loop of Henle, and ends in a collecting duct. The loop is named for Jakob Henle, a German anatomist who described it in 1862.

The corpuscle contains a tuft of capillaries, the glomerulus, surrounded by a cup known as Bowman's capsule. Pressure in the capillaries forces water and small molecules through a filter of three layers, while blood cells and most proteins are held back. In this manner some 180 litres of fluid are filtered each day, more than fifty times the amount of plasma in the body, yet only one to two litres leave it as urine, since about 99 percent of the water is taken back. Glucose and amino acids are recovered almost completely in the first section, the proximal tubule. Only when the sugar in the blood exceeds about 180 milligrams per 100 millilitres, as happens in diabetes, does it appear in the urine. The kidneys receive 20 to 25 percent of the blood pumped by the heart at rest, though they make up less than half a percent of the weight of the body.

How much water is finally kept is decided in the collecting ducts under the influence of vasopressin, a hormone made in the hypothalamus and released by the pituitary gland. When the blood becomes too concentrated, it opens water channels, the aquaporins, for the discovery of which the American Peter Agre received the Nobel Prize in 2003. Alcohol inhibits the hormone and therefore makes people pass more urine. The loop of Henle acts as a countercurrent multiplier, a principle put forward by the Swiss chemist Werner Kuhn in 1942: it makes the tissue of the inner medulla about four times as salty as blood. Desert rodents, whose loops are particularly long, can do entirely without drinking; the urine of the Australian hopping mouse is more than twenty times as concentrated as its plasma. Beavers, by contrast, have short loops.

Besides excretion the organ has several other tasks. Its cells secrete renin when the blood pressure falls; this enzyme sets in motion a chain that leads to angiotensin II, which narrows the vessels, and to aldosterone, which retains sodium. Renin was discovered in 1898 at the Karolinska Institute by Robert Tigerstedt, a Finn, and his student Per Bergman, who injected extracts of rabbit kidneys. Lack of oxygen causes the kidney to release erythropoietin, a hormone that stimulates the bone marrow to make red cells. Eugene Goldwasser of Chicago purified it in 1977 from 2,550 litres of urine collected from patients with anaemia in Japan, and since 1989 a version produced by genetically altered cells has been on the market. Furthermore, vitamin D is turned into its active form in the kidney, and the acidity of the blood is kept constant.

Richard Bright, a physician at Guy's Hospital in London, showed in 1827 that swelling of the body and albumin in the urine, which he detected by heating a sample in a spoon over a candle, went together with diseased kidneys. Today chronic kidney disease affects about one adult in ten worldwide; diabetes is its most frequent cause, followed by high blood pressure. As the organ has great reserves, symptoms such as tiredness and itching often do not appear until more than two thirds of its capacity has been lost. Polycystic kidney disease is inherited. Stones, about 80 percent of which are composed of calcium salts, mainly oxalate, give rise to violent pain when they become stuck in the ureter; to drink enough is the best protection. Those that are too large to pass are broken up by shock waves from outside, a method first applied to a patient in Munich in February 1980.

When the kidneys fail, waste must be removed by other means. The first machine that saved a life was built by Willem Kolff, a young doctor in Kampen in the occupied Netherlands, out of sausage skins, a wooden drum and parts of a washing machine. His first sixteen patients died, but in September 1945 Sofia Schafstadt, a woman of 67 who had been imprisoned as a collaborator, woke from her coma after eleven hours. She lived for seven more years. In 1960 Belding Scribner in Seattle introduced a U-shaped shunt of Teflon, which remained in the arm and so made it possible to treat patients again and again; because there were too few places, a committee of laymen decided who was to live. In peritoneal dialysis, a procedure that can be carried out at home, the lining of the belly serves as the filter.

The first successful transplantation took place on 23 December 1954 in Boston. The surgeon Joseph Murray took a kidney from Ronald Herrick and implanted it in his identical twin Richard, so that no rejection was to be feared; Richard married one of his nurses and lived for eight years. An earlier attempt by the Ukrainian Yurii Voronyi, who used the organ of a dead man in Kherson in 1933, had failed after two days. Azathioprine, tried from 1962 on, and above all ciclosporin, discovered in a fungus from the Hardangervidda in Norway, made grafts between unrelated people possible. The donor's organ is placed in the pelvis, and the old kidneys are mostly left where they are. In March 2024 doctors in Boston transplanted a genetically modified pig kidney into Richard Slayman, a man of 62, who died two months later, apparently for other reasons.

? What do the kidneys produce?
= urine
@ filter the blood and produce urine

? How heavy is an adult kidney?
= between 120 and 170 grams | 120 and 170 grams
@ weighs between 120 and 170 grams

? Why is the right kidney lower than the left?
= because of the liver above it | the liver above it
@ a little lower than the left because of the liver above it

? what gland sits on top of each kidney
= adrenal gland | an adrenal gland
@ crowned by an adrenal gland

? Words like nephritis come from which Greek word?
= nephros
@ based on the Greek nephros

? How many pyramids does the medulla have?
= eight to eighteen
@ consists of eight to eighteen cone-shaped pyramids

? What carries urine from the renal pelvis to the bladder?
= waves of muscular contraction | the ureter | waves of muscular contraction through the ureter
@ by waves of muscular contraction through the ureter

? What is the functional unit of the kidney called?
= nephron | the nephron
@ The functional unit is the nephron

? When did Henle describe the loop?
= 1862 | in 1862
@ a German anatomist who described it in 1862

? What forces water through the filter?
= Pressure in the capillaries | Pressure
@ Pressure in the capillaries forces water and small molecules

? How much fluid is filtered per day?
= 180 litres | some 180 litres
@ some 180 litres of fluid are filtered each day

? Where are glucose and amino acids taken back?
= the proximal tubule | in the first section, the proximal tubule | proximal tubule
@ almost completely in the first section, the proximal tubule

? What percent of the heart's blood goes to the kidneys?
= 20 to 25 | 20 to 25 percent
@ The kidneys receive 20 to 25 percent of the blood

? Which gland releases vasopressin?
= pituitary gland | the pituitary gland
@ released by the pituitary gland

? What did Peter Agre discover?
= aquaporins | water channels, the aquaporins
@ it opens water channels, the aquaporins, for the discovery of which

? why does alcohol make people urinate more
= inhibits the hormone | Alcohol inhibits the hormone
@ Alcohol inhibits the hormone and therefore makes

? Who proposed the countercurrent principle?
= Werner Kuhn
@ put forward by the Swiss chemist Werner Kuhn

? Which animals have short loops?
= Beavers
@ Beavers, by contrast, have short loops

? What enzyme is secreted when the blood pressure drops?
= renin
@ Its cells secrete renin when the blood pressure falls

? What does aldosterone do?
= retains sodium
@ and to aldosterone, which retains sodium

? What causes the kidney to release erythropoietin?
= Lack of oxygen
@ Lack of oxygen causes the kidney to release erythropoietin

? From how much urine was the hormone purified in 1977?
= 2,550 litres
@ purified it in 1977 from 2,550 litres of urine

? At what hospital did Richard Bright work?
= Guy's Hospital | Guy's Hospital in London
@ a physician at Guy's Hospital in London

? How did Bright detect albumin?
= by heating a sample in a spoon over a candle | heating a sample in a spoon over a candle
@ which he detected by heating a sample in a spoon over a candle

? What is the most common cause of chronic kidney disease?
= diabetes
@ diabetes is its most frequent cause

? What are most kidney stones composed of?
= calcium salts | calcium salts, mainly oxalate
@ are composed of calcium salts, mainly oxalate

? In which city were shock waves first used on a patient?
= Munich
@ first applied to a patient in Munich

? Who built the first dialysis machine that saved a life?
= Willem Kolff
@ was built by Willem Kolff, a young doctor

? How many of Kolff's patients died before one survived?
= sixteen
@ His first sixteen patients died

? What was the shunt made of?
= Teflon
@ a U-shaped shunt of Teflon

? Who decided which patients were treated in Seattle?
= a committee of laymen | committee of laymen
@ a committee of laymen decided who was to live

? Who gave a kidney to Richard Herrick?
= Ronald Herrick
@ took a kidney from Ronald Herrick

? In what year did Voronyi make his attempt?
= 1933
@ the organ of a dead man in Kherson in 1933

? Where in the body is the donor's kidney put?
= in the pelvis | pelvis
@ The donor's organ is placed in the pelvis

? Ciclosporin was discovered in what?
= a fungus | a fungus from the Hardangervidda in Norway
@ discovered in a fungus from the Hardangervidda in Norway

~ What tissue cleans the blood when the patient does it in his own house?
= the lining of the belly | lining of the belly
@ the lining of the belly serves as the filter

~ From which animal did the altered graft of recent times come?
= pig
@ a genetically modified pig kidney

~ Why was there no danger that the body would attack the Boston organ?
= his identical twin | identical twin
@ implanted it in his identical twin Richard

~ How can people avoid painful pebbles?
= to drink enough | drink enough
@ to drink enough is the best protection

~ Why was the lady saved in the Netherlands held in prison?
= as a collaborator | collaborator
@ who had been imprisoned as a collaborator

~ What sort of small mammal gets by with no beverage at all?
= Desert rodents
@ Desert rodents, whose loops are particularly long

~ Someone from what staff became the wife of the recovered man?
= one of his nurses | nurses
@ Richard married one of his nurses

~ Why do sufferers notice the ailment so late?
= the organ has great reserves | As the organ has great reserves
@ As the organ has great reserves, symptoms such as

! How long did Ronald Herrick live?

! Who discovered vasopressin?

! In what year did Jakob Henle describe the glomerulus?

! What percentage of kidney stones are removed by surgery?

! How many nephrons does a newborn form after birth?

! When did Werner Kuhn receive the Nobel Prize?

! Who received the first pig kidney in Munich?

! What was Willem Kolff imprisoned for?

! When was azathioprine discovered?

! How long is the ureter?

! Which organ stores vitamin D?
