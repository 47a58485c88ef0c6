# Blood
Blood is the red liquid that circulates through the bodies of human beings and other vertebrates, carrying oxygen, nutrients, hormones and warmth to the tissues and taking away carbon dioxide and waste. An adult has between four and six litres of it, roughly seven or eight per cent of the body's weight. Somewhat more than half the volume is plasma, a yellowish fluid; the rest consists of cells, of which there are three main kinds, namely red cells, white cells and platelets. The share of the cells, known as the haematocrit, is a little higher in men than in women. Blood is about four times as viscous as water and faintly alkaline. In the adult it is formed in the marrow of flat bones such as the breastbone and the pelvis, but in the unborn child chiefly in the liver.

Red cells are by far the most numerous: there are about five million in a cubic millimetre, and some two million new ones are produced every second. They have the form of discs hollowed on both sides, seven to eight thousandths of a millimetre wide, and, in mammals, lack a nucleus. Each contains about 270 million molecules of haemoglobin, a protein with four atoms of iron that binds oxygen in the lungs and releases it where it is needed. Max Perutz, an Austrian refugee at Cambridge, determined its structure by means of X-rays after more than twenty years of labour, in 1959. After about 120 days the cells are broken down in the spleen and liver, and the iron is used again, while the rest of the pigment becomes bilirubin, which colours the bile. People who live in the high Andes possess more red cells than those of the lowlands.

White cells, of which there are four to ten thousand in a cubic millimetre, defend the body. Neutrophils, the commonest, devour bacteria and perish after a day or so, forming pus; lymphocytes recognize particular invaders and produce antibodies or kill infected cells; monocytes turn into scavengers in the tissues; eosinophils fight against worms and play a part in allergy. Paul Ehrlich distinguished them in the 1870s with the aid of dyes. In leukaemia, so called by Rudolf Virchow in 1847, immature white cells multiply without restraint. Platelets, fragments of giant cells in the marrow, live for eight to ten days; they were recognized as a separate kind by Giulio Bizzozero of Turin in 1882. If there are too few of them, small bleedings appear under the skin.

Plasma is nine tenths water, in which are dissolved proteins, salts, sugar and fats. Albumin, the most plentiful protein, is made in the liver and keeps the water from leaking out of the vessels; when it is lacking, as in starving children, the belly swells. Globulins include the antibodies, and fibrinogen is needed for clotting. What remains after clotting is named serum. Edwin Cohn of Harvard worked out a process for separating the proteins with cold alcohol in 1940, and albumin was given to the wounded at Pearl Harbor in December 1941. The amount of glucose is kept near one gram per litre by the hormones insulin and glucagon, which are secreted by the pancreas and have opposite effects. Salts resemble those of sea water in composition, though not in concentration.

When a vessel is injured, it contracts, and platelets stick to the wound and to each other. Then a chain of reactions sets in, in which about a dozen factors activate one another, mostly denoted by Roman numerals; in the end thrombin converts fibrinogen into threads of fibrin, which hold the plug together. Calcium and vitamin K are indispensable. In haemophilia A factor VIII is missing, in the rarer haemophilia B factor IX, which is also called Christmas factor after a five-year-old boy, Stephen Christmas, in whom it was found lacking in 1952. Heparin, discovered in dog liver by Jay McLean at Baltimore in 1916, prevents coagulation, and so does warfarin, developed from a substance in spoiled sweet clover that had made cattle in Wisconsin bleed to death; it was sold as rat poison before it became a medicine. Leeches secrete hirudin for the same purpose.

That blood moves in a circle was not known to the ancients. Galen, physician to Marcus Aurelius, taught that it is constantly made in the liver from food, ebbs to and fro in the veins, and passes through invisible pores from the right to the left half of the heart. Ibn al-Nafis, who practised in Cairo, denied these pores in 1242 and let the blood flow through the lungs; Michael Servetus, burned at Geneva in 1553, and Realdo Colombo of Padua reached the same opinion. William Harvey, physician to Charles I, calculated that the heart expels more in half an hour than the whole body contains, so that it must return. His book On the Motion of the Heart and Blood was printed at Frankfurt in 1628. The last link, the capillaries, was seen by Marcello Malpighi of Bologna in the lung of a frog in 1661, four years after Harvey's death.

Attempts at transfusion began soon afterwards. Richard Lower joined the vessels of two dogs at Oxford in 1665, and Jean-Baptiste Denis gave the blood of a lamb to a feverish boy in Paris in 1667, but the death of another patient led to a trial and, in effect, to prohibition. James Blundell, a London obstetrician, transfused human blood in 1818 and afterwards saved several women who had bled in childbirth. The reason for the many failures became clear when Karl Landsteiner found the blood groups in 1901; group AB was added by two of his colleagues a year later, and in 1940 he and Alexander Wiener discovered the rhesus factor. Sodium citrate, which keeps blood liquid, came into use in 1914. Oswald Robertson stored blood for the wounded in France in 1917, and the first hospital bank with that name was opened at Cook County Hospital in Chicago by Bernard Fantus in 1937.

Not all animals have red blood. Octopuses, crabs and scorpions owe their blue colour to haemocyanin, which contains copper instead of iron, and certain marine worms have green or violet blood. The icefish of the Antarctic have neither red cells nor pigment, as cold water holds so much oxygen that the plasma can carry enough; Ditlef Rustad, a Norwegian, caught the first specimen in 1927. Insects possess a haemolymph that does not transport oxygen, because air reaches their tissues through tubes. Blood from the horseshoe crab, which coagulates in the presence of bacterial poisons, has served since the 1970s for testing injections, and hundreds of thousands of the animals are caught every year on the American coast, bled and put back. Many peoples have regarded blood as the seat of life: the Bible forbids eating it, the Aztecs offered it to the Sun, and Jehovah's Witnesses have refused transfusions since 1945.

? What does blood carry to the tissues?
= oxygen, nutrients, hormones and warmth
@ carrying oxygen, nutrients, hormones and warmth to the tissues

? How many litres of blood does an adult have?
= between four and six litres | between four and six
@ An adult has between four and six litres

? what is plasma
= a yellowish fluid | yellowish fluid
@ half the volume is plasma, a yellowish fluid

? What is the share of the cells known as?
= haematocrit | the haematocrit
@ The share of the cells, known as the haematocrit

? Where is blood formed in adults?
= in the marrow of flat bones | the marrow of flat bones such as the breastbone and the pelvis
@ formed in the marrow of flat bones such as the breastbone and the pelvis

? In which organ does the unborn child chiefly make blood?
= liver | the liver
@ in the unborn child chiefly in the liver

? How many new red cells are produced every second?
= some two million | two million
@ some two million new ones are produced every second

? What shape do red cells have?
= discs hollowed on both sides | the form of discs hollowed on both sides
@ the form of discs hollowed on both sides

? Which metal is in haemoglobin?
= iron | four atoms of iron
@ a protein with four atoms of iron

? Who determined the structure of haemoglobin?
= Max Perutz | Max Perutz, an Austrian refugee at Cambridge
@ Max Perutz, an Austrian refugee at Cambridge, determined

? How long do red cells live?
= about 120 days | 120 days
@ After about 120 days the cells are broken down

? What do neutrophils do?
= devour bacteria
@ the commonest, devour bacteria

? What kind of white cells fight worms?
= eosinophils
@ eosinophils fight against worms

? How did Ehrlich distinguish the white cells?
= with the aid of dyes | dyes
@ in the 1870s with the aid of dyes

? What happens in leukaemia?
= immature white cells multiply without restraint
@ immature white cells multiply without restraint

? Platelets were recognized as a separate kind by whom?
= Giulio Bizzozero | Giulio Bizzozero of Turin
@ by Giulio Bizzozero of Turin in 1882

? How much of plasma is water?
= nine tenths
@ Plasma is nine tenths water

? What is the function of albumin?
= keeps the water from leaking out of the vessels
@ keeps the water from leaking out of the vessels

? What is serum?
= What remains after clotting
@ What remains after clotting is named serum

? Who received albumin in December 1941?
= the wounded at Pearl Harbor | the wounded
@ albumin was given to the wounded at Pearl Harbor

? Which hormones regulate the glucose in the blood?
= insulin and glucagon
@ by the hormones insulin and glucagon

? What does thrombin do?
= converts fibrinogen into threads of fibrin
@ thrombin converts fibrinogen into threads of fibrin

? Which vitamin is needed for clotting?
= vitamin K | K
@ Calcium and vitamin K are indispensable

? Which factor do people with haemophilia A lack?
= factor VIII | VIII
@ In haemophilia A factor VIII is missing

? In what was heparin discovered?
= dog liver
@ Heparin, discovered in dog liver

? What was warfarin sold as before it became a medicine?
= rat poison
@ it was sold as rat poison

? Whose physician was Galen?
= Marcus Aurelius
@ Galen, physician to Marcus Aurelius

? Where did Ibn al-Nafis practise?
= Cairo
@ Ibn al-Nafis, who practised in Cairo

? What did Harvey calculate?
= the heart expels more in half an hour than the whole body contains | that the heart expels more in half an hour than the whole body contains
@ that the heart expels more in half an hour than the whole body contains

? In which city was Harvey's book printed?
= Frankfurt
@ was printed at Frankfurt in 1628

? What did Malpighi see in the lung of a frog?
= the capillaries | capillaries
@ The last link, the capillaries, was seen

? What animal's blood did Denis give to a boy?
= lamb | the blood of a lamb
@ gave the blood of a lamb

? What was James Blundell's profession?
= obstetrician | a London obstetrician
@ James Blundell, a London obstetrician

? In what year was the rhesus factor discovered?
= 1940
@ in 1940 he and Alexander Wiener discovered

? What is sodium citrate good for?
= keeps blood liquid
@ Sodium citrate, which keeps blood liquid

? At which hospital was the first blood bank opened?
= Cook County Hospital | Cook County Hospital in Chicago
@ opened at Cook County Hospital in Chicago

? What gives octopuses and crabs blue blood?
= haemocyanin
@ owe their blue colour to haemocyanin

? Why don't icefish need red cells?
= cold water holds so much oxygen that the plasma can carry enough | as cold water holds so much oxygen that the plasma can carry enough
@ cold water holds so much oxygen that the plasma can carry enough

? Does the haemolymph of insects carry oxygen?
= does not transport oxygen
@ a haemolymph that does not transport oxygen

? For what is the blood of horseshoe crabs used?
= testing injections
@ served since the 1970s for testing injections

~ Which livestock perished from mouldy fodder in the Midwest?
= cattle
@ that had made cattle in Wisconsin bleed

~ What sign shows that a hungry youngster lacks an important protein?
= the belly swells | belly swells
@ as in starving children, the belly swells

~ What fate met the heretic who described the passage through the chest?
= burned | burned at Geneva in 1553
@ Michael Servetus, burned at Geneva in 1553

~ How do beetles and flies supply their bodies with gas?
= through tubes | air reaches their tissues through tubes
@ because air reaches their tissues through tubes

~ Which believers do not accept another person's blood?
= Jehovah's Witnesses
@ Jehovah's Witnesses have refused transfusions

~ Where do mountain dwellers with thicker blood live?
= Andes | the high Andes
@ People who live in the high Andes

~ After whom is a protein named that sounds like a feast?
= Stephen Christmas | a five-year-old boy, Stephen Christmas
@ a five-year-old boy, Stephen Christmas

~ Which organs serve as the graveyard of worn-out corpuscles?
= spleen and liver | the spleen and liver
@ broken down in the spleen and liver

! Who discovered haemophilia?
! How many white cells are produced every second?
! How old was Harvey when he died?
! What did the feverish boy in Paris die of?
! When was group AB given its name?
! Where are the platelets of insects formed?
! Who was put on trial for the death of Stephen Christmas?
! How much blood does a horseshoe crab have?
! Why did Colombo leave Padua?
! In what year did Galen come to Rome?
! How many people received blood from Robertson's store?
