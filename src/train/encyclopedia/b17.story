# Surgery
Surgery is the branch of medicine that treats injuries, diseases and deformities by operating on the body with the hands and with instruments. The word comes from the Greek cheirourgia, "work of the hand". Operations are called elective if they can be planned, and emergency operations if they must be done at once; the ending "-ectomy" denotes the removal of a part, "-ostomy" the creation of an opening and "-plasty" a reshaping. In Britain surgeons are addressed as "Mr" or "Miss" rather than "Doctor", a relic of the time when they learned their trade as apprentices and had no university degree. According to the Lancet Commission on Global Surgery, about 313 million operations are carried out in the world every year, but only 6 percent of them in the poorest countries, and some five billion people lack access to safe surgery.

The oldest operation of which there is ample evidence is trepanation, the opening of the skull. At Ensisheim in Alsace a man was buried about 7,000 years ago with two such holes, one of which had healed completely. In 1865 the American diplomat Ephraim Squier was shown an Inca skull at Cuzco with a square opening, and the anatomist Paul Broca convinced a sceptical audience in Paris that the patient had survived. The Edwin Smith Papyrus from Egypt, written around 1600 BC, describes 48 cases, ordered from the head downward, with a verdict for each: "an ailment which I will treat", "with which I will contend", or "not to be treated". In India the Sushruta Samhita lists more than a hundred instruments and explains how a nose can be rebuilt with a flap of skin, since cutting off the nose was a common punishment. The Code of Hammurabi fixed fees and penalties.

In the Middle Ages the leading authority was Abu al-Qasim al-Zahrawi, known as Albucasis, who lived near Córdoba and died in 1013; the last part of his encyclopedia, al-Tasrif, contains drawings of about two hundred instruments, and he used catgut for sutures inside the body. In Europe operations were left to barbers. The London Company of Barber-Surgeons, founded under Henry VIII in 1540, was split up in 1745, and the French surgeons had parted from the barbers two years before. Ambroise Paré, a barber's apprentice who became surgeon to four kings of France, ran out of boiling oil during the siege of Turin in 1537, dressed gunshot wounds with a mixture of egg yolk, rose oil and turpentine instead, and found that these patients fared better. He also tied off arteries in amputations. "I dressed him, God healed him," was his motto.

Before anaesthesia speed was essential. Robert Liston of London was able to take off a leg in about two and a half minutes, and Dominique Jean Larrey, who introduced "flying ambulances" into Napoleon's army, is said to have performed 200 amputations in a day at Borodino. In 1809 Ephraim McDowell removed a tumour of the ovary weighing over ten kilograms from Jane Crawford in Danville, Kentucky, while she recited psalms; she had ridden sixty miles on horseback to reach him and lived to the age of 78. On 16 October 1846 the dentist William Morton gave ether to Gilbert Abbott in the Massachusetts General Hospital, and the surgeon John Collins Warren, who cut out a growth on the patient's neck, declared, "Gentlemen, this is no humbug." Chloroform was introduced a year later by James Young Simpson in Edinburgh, and Queen Victoria inhaled it in 1853.

The other great obstacle was infection. Joseph Lister, professor in Glasgow, read of the work of Louis Pasteur and concluded that wounds fester because of germs. On 12 August 1865 he covered the open fracture of James Greenlees, a boy of eleven whose leg a cart had run over, with lint soaked in carbolic acid, and the boy walked out of the hospital six weeks later. Of his amputation patients 46 percent had died before, but only 15 percent afterwards. Later he sprayed the acid into the air as well, a practice that he gave up in 1890. His method was replaced by asepsis: Ernst von Bergmann of Berlin sterilised instruments with steam from 1886 on, Johann von Mikulicz wore a mask of gauze in 1897, and rubber gloves were introduced by William Halsted of Baltimore in 1889 or 1890 because the mercury chloride irritated the hands of the nurse Caroline Hampton, whom he then married.

Once pain and infection were under control, the cavities of the body were opened. Theodor Billroth in Vienna carried out the first successful removal of part of the stomach on Therese Heller in January 1881; she survived for four months. Emil Theodor Kocher of Bern lowered the mortality of goitre operations to less than one percent and received the Nobel Prize in 1909, the first surgeon to do so. The operation on King Edward VII in June 1902, when Frederick Treves drained an abscess of the appendix two days before the planned coronation, made the procedure popular. Ludwig Rehn of Frankfurt sewed up a stab wound of the heart in 1896. The distinction of blood groups by Karl Landsteiner in 1901 paved the way for transfusions, and Alexis Carrel of Lyon, who had taken lessons from an embroiderer, developed a technique for stitching vessels together. X-rays were employed from 1896.

In the First World War Harold Gillies, a New Zealander, treated more than 5,000 men with shattered faces at Sidcup in Kent; he devised the tubed pedicle, a flap rolled into a tube so that it did not become infected. The heart-lung machine was used successfully by John Gibbon in Philadelphia on 6 May 1953, when the eighteen-year-old Cecelia Bavolek was connected to it for 26 minutes. At Johns Hopkins Alfred Blalock had operated on "blue babies" since 1944, following a proposal by the paediatrician Helen Taussig and guided by his laboratory technician Vivien Thomas, a black man whose share was ignored for decades. Christiaan Barnard transplanted a heart in Cape Town on 3 December 1967; Louis Washkansky, a grocer of 53, lived with it for eighteen days. Cataract operations with an artificial lens go back to Harold Ridley, who had observed that splinters of aircraft canopies were tolerated in pilots' eyes.

Keyhole surgery, in which a camera and instruments are pushed through small cuts, was made use of by gynaecologists first. Kurt Semm of Kiel removed an appendix in this way in 1980 and met with hostility: a colleague demanded that he should lose his licence. Erich Mühe of Böblingen took out a gall bladder in 1985, and within ten years the procedure had become the standard because patients had less pain and went home sooner. With the da Vinci robot, approved in the United States in 2000, the surgeon sits at a console; on 7 September 2001 Jacques Marescaux in New York removed the gall bladder of a woman in Strasbourg across the Atlantic. A checklist of nineteen points drawn up under Atul Gawande for the World Health Organization reduced deaths from 1.5 to 0.8 percent in eight hospitals in 2009. It includes the question of whether all members of the team have introduced themselves.

? What does the Greek word cheirourgia mean?
= work of the hand
@ the Greek cheirourgia, "work of the hand"

? What are operations called that can be planned?
= elective
@ Operations are called elective if they can be planned

? What does the ending -ectomy stand for?
= the removal of a part | removal of a part
@ "-ectomy" denotes the removal of a part

? how are surgeons addressed in Britain
= as "Mr" or "Miss" | "Mr" or "Miss"
@ surgeons are addressed as "Mr" or "Miss"

? How many people have no access to safe surgery?
= some five billion | five billion
@ some five billion people lack access to safe surgery

? What is trepanation?
= the opening of the skull | opening of the skull
@ trepanation, the opening of the skull

? Where was a man with two holes in his skull buried?
= Ensisheim in Alsace | at Ensisheim in Alsace | Ensisheim
@ At Ensisheim in Alsace a man was buried

? What was the occupation of Ephraim Squier?
= diplomat | American diplomat
@ the American diplomat Ephraim Squier was shown

? How many cases are described in the Edwin Smith Papyrus?
= 48
@ describes 48 cases, ordered from the head downward

? Why was there a need to rebuild noses in India?
= cutting off the nose was a common punishment | since cutting off the nose was a common punishment
@ since cutting off the nose was a common punishment

? By what name is al-Zahrawi also known?
= Albucasis
@ al-Zahrawi, known as Albucasis

? What did al-Zahrawi use catgut for?
= sutures inside the body | for sutures inside the body
@ he used catgut for sutures inside the body

? In medieval Europe, to whom were operations left?
= barbers
@ In Europe operations were left to barbers

? When was the London Company of Barber-Surgeons split up?
= 1745
@ founded under Henry VIII in 1540, was split up in 1745

? What did Paré run out of at Turin?
= boiling oil
@ ran out of boiling oil during the siege of Turin

? What did Paré put on the wounds instead of oil?
= a mixture of egg yolk, rose oil and turpentine | egg yolk, rose oil and turpentine
@ with a mixture of egg yolk, rose oil and turpentine instead

? How quickly could Liston take off a leg?
= about two and a half minutes | in about two and a half minutes
@ take off a leg in about two and a half minutes

? Who introduced flying ambulances?
= Dominique Jean Larrey
@ Dominique Jean Larrey, who introduced "flying ambulances"

? What did Jane Crawford do during the operation?
= recited psalms
@ while she recited psalms

? What did William Morton give to Gilbert Abbott?
= ether
@ the dentist William Morton gave ether to Gilbert Abbott

? In which city did Simpson introduce chloroform?
= Edinburgh
@ by James Young Simpson in Edinburgh

? With what was the lint on the boy's leg soaked?
= carbolic acid
@ with lint soaked in carbolic acid

? What percent of Lister's amputation patients died before?
= 46 percent | 46
@ Of his amputation patients 46 percent had died before

? In what year did Lister stop spraying acid into the air?
= 1890
@ a practice that he gave up in 1890

? How did von Bergmann sterilise instruments?
= with steam | steam
@ sterilised instruments with steam

? What irritated the nurse's hands?
= mercury chloride | the mercury chloride
@ because the mercury chloride irritated the hands of the nurse

? On whom did Billroth perform the stomach operation?
= Therese Heller
@ on Therese Heller in January 1881

? Who was the first surgeon to receive the Nobel Prize?
= Emil Theodor Kocher
@ Emil Theodor Kocher of Bern lowered the mortality of goitre operations to less than one percent

? Which king was operated on by Treves?
= Edward VII | King Edward VII
@ The operation on King Edward VII in June 1902

? What did Ludwig Rehn sew up?
= a stab wound of the heart | stab wound of the heart
@ sewed up a stab wound of the heart

? Alexis Carrel took lessons from whom?
= an embroiderer | embroiderer
@ who had taken lessons from an embroiderer

? What nationality was Harold Gillies?
= New Zealander
@ Harold Gillies, a New Zealander

? What is a tubed pedicle?
= a flap rolled into a tube | flap rolled into a tube
@ the tubed pedicle, a flap rolled into a tube

? How long was Cecelia Bavolek connected to the machine?
= 26 minutes | for 26 minutes
@ was connected to it for 26 minutes

? Which laboratory technician guided Blalock?
= Vivien Thomas
@ guided by his laboratory technician Vivien Thomas

? How long did Washkansky live with his new heart?
= eighteen days
@ lived with it for eighteen days

? What organ did Kurt Semm remove in 1980?
= appendix | an appendix
@ Kurt Semm of Kiel removed an appendix

? Where does the surgeon sit when using the da Vinci robot?
= at a console | console
@ the surgeon sits at a console

? How many points does the WHO checklist have?
= nineteen
@ A checklist of nineteen points

~ How did colleagues receive the German pioneer of small-incision work?
= with hostility | hostility
@ in this way in 1980 and met with hostility

~ Why did removing bile organs through tiny holes catch on?
= patients had less pain and went home sooner | because patients had less pain and went home sooner
@ because patients had less pain and went home sooner

~ What wartime accident material inspired replacing the clouded part of the eye?
= splinters of aircraft canopies
@ splinters of aircraft canopies were tolerated in pilots' eyes

~ Which female children's physician suggested helping infants with a bluish tint?
= Helen Taussig
@ a proposal by the paediatrician Helen Taussig

~ Which monarch took the Scottish doctor's vapour?
= Queen Victoria
@ Queen Victoria inhaled it in 1853

~ What discovery enabled doctors to give one person's fluid to another?
= The distinction of blood groups | distinction of blood groups
@ The distinction of blood groups by Karl Landsteiner in 1901 paved the way

~ How was the lad from Glasgow hurt?
= a cart had run over | whose leg a cart had run over
@ a boy of eleven whose leg a cart had run over

~ What saying expressed the royal French practitioner's humility?
= I dressed him, God healed him
@ "I dressed him, God healed him," was his motto

! When did Robert Liston die?

! Who performed the trepanation at Cuzco?

! What did Queen Victoria inhale in 1846?

! How many operations did Theodor Billroth carry out?

! What fee did the Code of Hammurabi fix for an amputation?

! Who gave the heart that was transplanted in Cape Town?

! In what year did Helen Taussig receive the Nobel Prize?

! Why did the French surgeons part from the barbers?

! How long did Therese Heller's operation last?

! Which colleague took Kurt Semm's licence away?

! How much does the da Vinci robot cost?
