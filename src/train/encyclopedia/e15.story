# Sculpture
Sculpture is the art of making forms in three dimensions. Four basic procedures are distinguished: carving, which takes material away from a block of stone, wood or ivory; modelling, which builds up a soft substance such as clay or wax; casting, in which a liquid is poured into a mould and hardens; and assembling, the joining of ready pieces, a method that became important only in the twentieth century. A work that can be seen from every side is called sculpture in the round, while a relief projects from a background, either slightly (low relief, or bas-relief) or by more than half of its natural depth. Since stone and bronze resist decay, sculpture is the best preserved art of many early peoples. Much of it was painted, although the colours have generally vanished.

The oldest known examples are small. The Lion Man, a figure with a human body and an animal's head, carved from the tusk of a mammoth, was found in fragments in a cave in southern Germany in 1939 and is some 40,000 years old. The Venus of Willendorf, of limestone tinted with red ochre, came to light in Lower Austria in 1908 during the building of a railway; it measures only eleven centimetres. In Egypt statues served as a dwelling for the soul of the dead and obeyed fixed rules: the figure faces forward, and the left foot is advanced. They were laid out on a grid drawn upon the sides of the block. The bust of Nefertiti, of limestone covered with painted plaster, was discovered by a German team under Ludwig Borchardt in the workshop of the sculptor Thutmose in 1912.

Greek sculptors, who at first followed Egyptian models, had by 480 BC learned to render a body at ease, its weight on one leg and the hips tilted, a stance for which the Italian word contrapposto is used. Polykleitos of Argos wrote a treatise on ideal proportions, the Canon, and illustrated it with the Spear Bearer. Phidias directed the decoration of the Parthenon and made for Olympia a seated Zeus of gold and ivory that was counted among the wonders of the world. Praxiteles was the first to show a goddess naked, in the Aphrodite bought by the people of Cnidus after those of Kos, given the choice, had preferred a draped one. Most of the bronzes were melted down, so that we know them mainly through copies in marble ordered by Romans. The latter excelled in portraits that do not hide wrinkles or warts.

Bronze has usually been cast by the lost-wax process. A model in wax is enclosed in clay and heated; the wax runs out, leaving a hollow into which the metal, an alloy of copper and tin, is poured. To save weight and avoid cracks large works are cast hollow, around a core. The technique was brought to perfection by Chinese founders and, in Africa, at Ife and Benin, in present-day Nigeria, whose brass plaques were carried off by a British expedition in 1897. In India the bronzes of the Chola dynasty, among which Shiva dancing in a ring of flames is the favourite subject, are carried in processions on festival days. The terracotta army of the first emperor of China, uncovered by farmers digging a well near Xi'an in 1974, comprises about eight thousand soldiers, each with different features.

In the Middle Ages sculpture was devoted to the adornment of churches. At Autun a carver left the words "Gislebertus made this" beneath the feet of Christ, though some read the name as that of a patron. Nicola Pisano studied Roman coffins for his pulpit at Pisa, completed in 1260. The Renaissance began in Florence with a competition of 1401 for the doors of the Baptistery, which Lorenzo Ghiberti won over Filippo Brunelleschi; the work occupied him for more than twenty years, and the second pair he made was called by Michelangelo the Gates of Paradise. Donatello's David, of bronze, was the first freestanding nude since antiquity. Michelangelo himself carved his own David between 1501 and 1504 from a block of marble, over five metres tall, that two others had spoiled and abandoned. He had been taught by Bertoldo, a pupil of Donatello, in the garden of the Medici.

The Baroque loved motion. Gian Lorenzo Bernini, the son of a sculptor, made stone look like skin, hair and leaves: in his Apollo and Daphne, finished in 1625, the girl's fingers sprout into twigs, and in the Ecstasy of Saint Teresa a hidden window throws light on the swooning nun. Against such drama the Neoclassical artists of the years around 1800 set calm outlines and white marble. Their leader, Antonio Canova, the grandson of a stonecutter, portrayed Napoleon's sister Pauline as Venus, lying on a couch. He worked by preparing a full-size model in plaster, from which assistants transferred measurements to the block with a pointing machine, leaving the last skin of the surface to him. Bertel Thorvaldsen, a Dane who lived in Rome for some forty years, has a museum of his own in Copenhagen.

Auguste Rodin, who had failed three times to enter the School of Fine Arts in Paris, is regarded as the founder of modern sculpture. When he exhibited The Age of Bronze in 1877 he was accused of having taken a cast from a living man, so natural did the figure seem. The Gates of Hell, ordered for a museum that was never built, supplied him with single figures for the rest of his life, The Thinker among them. His monument to Balzac, wrapped in a dressing gown, was refused by the society of writers that had commissioned it. Camille Claudel, his pupil, model and companion, was a gifted artist in her own right; her family had her confined in an asylum in 1913, where she spent her last thirty years. Constantin Brâncuși left Rodin's studio after about a month, saying that nothing grows under big trees.

In the twentieth century the idea of what a sculpture could be was extended. Pablo Picasso built a guitar from sheet metal and wire, and Marcel Duchamp in 1917 submitted a urinal, signed "R. Mutt", to an exhibition in New York under the title Fountain. Alexander Calder, trained as a mechanical engineer, invented the mobile, whose parts move in the air; the name was suggested by Duchamp. Henry Moore pierced his reclining figures with holes, and Alberto Giacometti reduced his to thin, walking shapes. Barbara Hepworth worked at St Ives in Cornwall, where she died in a fire in 1975. Land artists went outdoors: Robert Smithson's Spiral Jetty of 1970, made of basalt and earth, runs 460 metres into the Great Salt Lake of Utah and was under water for most of three decades. Jeff Koons and others have their works made entirely by hired craftsmen.

? What is carving?
= takes material away from a block of stone, wood or ivory | takes material away
@ takes material away from a block of stone, wood or ivory

? What substances are used in modelling?
= clay or wax
@ builds up a soft substance such as clay or wax

? What do we call a work that can be seen from every side?
= sculpture in the round
@ seen from every side is called sculpture in the round

? Why is sculpture well preserved?
= stone and bronze resist decay | Since stone and bronze resist decay
@ Since stone and bronze resist decay

? From what was the Lion Man carved?
= the tusk of a mammoth | tusk of a mammoth
@ carved from the tusk of a mammoth

? how old is the lion man
= some 40,000 years | 40,000 years
@ in southern Germany in 1939 and is some 40,000 years old

? What was being built when the Venus of Willendorf was found?
= a railway | railway
@ in 1908 during the building of a railway

? How big is the Venus of Willendorf?
= eleven centimetres | only eleven centimetres
@ it measures only eleven centimetres

? What purpose did statues have in Egypt?
= a dwelling for the soul of the dead | as a dwelling for the soul of the dead | dwelling for the soul of the dead
@ statues served as a dwelling for the soul of the dead

? In whose workshop was the bust of Nefertiti found?
= the sculptor Thutmose | Thutmose
@ in the workshop of the sculptor Thutmose

? What is contrapposto?
= its weight on one leg and the hips tilted | weight on one leg and the hips tilted
@ its weight on one leg and the hips tilted

? With which statue did Polykleitos illustrate his Canon?
= Spear Bearer | the Spear Bearer
@ illustrated it with the Spear Bearer

? Of what was the Zeus at Olympia made?
= gold and ivory
@ a seated Zeus of gold and ivory

? Which people bought the Aphrodite of Praxiteles?
= the people of Cnidus | people of Cnidus
@ the Aphrodite bought by the people of Cnidus

? What happened to most Greek bronzes?
= melted down | were melted down
@ Most of the bronzes were melted down

? How has bronze usually been cast?
= by the lost-wax process | lost-wax process | the lost-wax process
@ usually been cast by the lost-wax process

? Bronze is an alloy of what?
= copper and tin
@ the metal, an alloy of copper and tin, is poured

? Who carried off the plaques of Benin?
= a British expedition | British expedition
@ were carried off by a British expedition in 1897

? Who found the terracotta army?
= farmers digging a well | farmers | farmers digging a well near Xi'an
@ uncovered by farmers digging a well near Xi'an

? How many soldiers are in the terracotta army?
= about eight thousand | eight thousand
@ comprises about eight thousand soldiers

? What did Nicola Pisano study for his pulpit?
= Roman coffins
@ Nicola Pisano studied Roman coffins for his pulpit

? Who won the competition for the doors of the Baptistery?
= Lorenzo Ghiberti
@ which Lorenzo Ghiberti won over Filippo Brunelleschi

? What did Michelangelo call the second pair of doors?
= Gates of Paradise | the Gates of Paradise
@ was called by Michelangelo the Gates of Paradise

? What material is Donatello's David made of?
= bronze
@ Donatello's David, of bronze

? When did Michelangelo carve his David?
= between 1501 and 1504
@ carved his own David between 1501 and 1504

? What happens to Daphne's fingers in Bernini's work?
= sprout into twigs
@ the girl's fingers sprout into twigs

? How did Bernini light Saint Teresa?
= a hidden window | hidden window | a hidden window throws light
@ a hidden window throws light on the swooning nun

? As which goddess did Canova portray Pauline?
= Venus
@ portrayed Napoleon's sister Pauline as Venus

? In what city is the Thorvaldsen museum?
= Copenhagen
@ has a museum of his own in Copenhagen

? How many times did Rodin fail to get into the School of Fine Arts?
= three | three times
@ who had failed three times to enter the School of Fine Arts

? What was Rodin accused of in 1877?
= having taken a cast from a living man | taken a cast from a living man
@ accused of having taken a cast from a living man

? Who refused the Balzac monument?
= the society of writers that had commissioned it | society of writers | the society of writers
@ was refused by the society of writers that had commissioned it

? How long was Camille Claudel in the asylum?
= thirty years | her last thirty years
@ where she spent her last thirty years

? What did Duchamp submit to the exhibition?
= a urinal | urinal | a urinal, signed "R. Mutt"
@ in 1917 submitted a urinal, signed "R. Mutt"

? What did Alexander Calder invent?
= mobile | the mobile
@ invented the mobile, whose parts move in the air

? Who suggested the name of the mobile?
= Duchamp
@ the name was suggested by Duchamp

? How far does the Spiral Jetty go into the lake?
= 460 metres
@ runs 460 metres into the Great Salt Lake

~ On what sort of scheme did the craftsmen of the Nile plan a figure?
= a grid | grid | a grid drawn upon the sides of the block
@ laid out on a grid drawn upon the sides of the block

~ Why did one island community pass up a masterpiece?
= had preferred a draped one | preferred a draped one
@ those of Kos, given the choice, had preferred a draped one

~ What blemishes did likenesses in the time of the Caesars display?
= wrinkles or warts
@ portraits that do not hide wrinkles or warts

~ On what occasions do Hindu metal images leave the temple?
= festival days | on festival days
@ are carried in processions on festival days

~ Why was the Florentine giant's raw material available?
= two others had spoiled and abandoned | that two others had spoiled and abandoned
@ that two others had spoiled and abandoned

~ With what instrument did helpers copy the plaster original?
= pointing machine | a pointing machine
@ transferred measurements to the block with a pointing machine

~ What proverb-like remark explains a Romanian's early departure?
= nothing grows under big trees | that nothing grows under big trees
@ saying that nothing grows under big trees

~ Who actually executes the objects of some present-day stars?
= hired craftsmen
@ made entirely by hired craftsmen

! Who found the Lion Man?
! When did Polykleitos die?
! How much gold was used for the Zeus of Olympia?
! Who bought Duchamp's Fountain?
! In what year was The Thinker first exhibited?
! Who caused the fire at St Ives?
! How many years did Brunelleschi work on the doors?
! For which city did Phidias write a treatise?
! Where is the bust of Nefertiti kept today?
! Why did Canova travel to Denmark?
! What did Rodin say about Brâncuși?
