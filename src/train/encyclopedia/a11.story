# Optics of the human eye
The human eye is a ball about 24 millimetres long that throws a small, upside-down image of the world on a layer of nerve cells at its back. Light passes in turn through the cornea, the watery aqueous humour, the pupil, the lens and the jelly called the vitreous body before it reaches the retina. Contrary to what many people suppose, the lens is not the strongest part of the system. Two thirds of the total power, around 43 of some 60 dioptres, are supplied by the cornea, because the step in refractive index from air to tissue is much larger than any step within the eye. This is also the reason why everything looks blurred under water, where that step almost vanishes, and why a diving mask, which restores a layer of air, makes it sharp again.

Ancient opinions about sight were divided. Plato and Euclid held that rays go out from the eye and feel objects as if with fingers, whereas the atomists taught that thin films peel off from things and fly in. Ibn al-Haytham, known in Latin as Alhazen, who worked in Cairo in the early eleventh century, argued from the pain caused by looking at the Sun that light must enter the eye; his Book of Optics was translated around 1200 and studied by Roger Bacon and Witelo. He still believed that the image is formed upright in the lens. Felix Platter, a physician of Basel, declared in 1583 that the retina is the organ of sight, and in 1604 Johannes Kepler showed that the picture on it must be inverted, leaving it to others to explain why we do not notice.

Kepler's claim could be tested directly. Christoph Scheiner, a Jesuit, cut away the outer coats at the back of an ox's eye in the early seventeenth century and saw a tiny inverted landscape on the membrane that remained; he later repeated the demonstration in Rome on the eye of a man. René Descartes described the same experiment in La Dioptrique of 1637. To Scheiner we owe another test, with two pinholes in a card set closer together than the width of the pupil, which shows that the eye must change in some way when it looks from far to near. The blind spot was found by Edme Mariotte about 1660. He is reported to have amused the court by showing people how to make a man's head disappear, and he concluded, wrongly, that sight resides in the layer behind the retina.

Accommodation, the adjustment of the eye to near objects, puzzled scholars until the nineteenth century. Some thought that the cornea bulges, others that the whole eyeball grows longer. Thomas Young, a London physician, disposed of both ideas in 1801: he kept the power of his own cornea out of play by dipping the eye in water and clamped the ball between metal rings so that it could not stretch, yet he could focus as well as before, and therefore the lens alone was left. Hermann von Helmholtz explained in 1855 how it works. The lens hangs on fine threads, the zonular fibres, which keep it flattened as long as the eye is at rest; when the ciliary muscle contracts the threads slacken, and the lens, being elastic, becomes rounder. A child can add some 14 dioptres in this way.

This ability shrinks steadily, because the lens goes on adding layers throughout life and stiffens. By the age of about 45 most people must hold a newspaper at arm's length, a condition known as presbyopia, from the Greek for old man. Reading glasses with convex lenses were the first remedy, and they appeared in northern Italy in the 1280s; a Dominican friar, Giordano of Pisa, said in a sermon of 1306 that the art was not yet twenty years old. Benjamin Franklin, tired of carrying two pairs, had the lenses cut in half and joined, as he told a friend in a letter from Paris in 1784. Lenses whose power changes smoothly from top to bottom were put on sale in 1959 by a French firm under the name Varilux, after a design of Bernard Maitenaz.

Short sight, or myopia, arises when the eyeball is too long for its power, so that distant points are focused in front of the retina; a concave lens cures it. Long sight is the opposite case. In the large cities of East Asia more than eight out of ten school leavers are now myopic, and since children who spend two hours a day outdoors are less often affected, lack of bright light is suspected as a cause. Astigmatism, in which the cornea is curved more strongly in one direction than in another, was noticed by Young in his own eye, and George Airy, later Astronomer Royal, ordered the first cylindrical lens to correct it in 1825. Before that he had been unable to use his left eye for reading. The Dutchman Frans Donders gave the subject its modern order in a book of 1864.

The pupil, the hole in the iris, narrows to about two millimetres in sunshine and may open to eight in the dark, which alters the amount of light sixteenfold. Much more of the adaptation takes place in the retina itself. A small pupil increases the depth of field and masks the faults of the outer lens zones, but below about two millimetres diffraction spreads each point into a disc. Under the best conditions two lines can be separated at an angle of about one minute of arc; Herman Snellen of Utrecht based the letters of his chart on this figure in 1862, each letter being five minutes high at the proper distance. The finest vision is restricted to the fovea, a pit 1.5 millimetres wide where cones are packed tightly and blood vessels are absent. Rods, of which there are 120 million, serve in dim light.

Helmholtz made the inside visible in 1850 with his ophthalmoscope, a half-silvered arrangement of glass plates that let him look along the very beam with which he lit the eye. Clouding of the lens, called cataract, was for ages treated by pushing it aside with a needle. Jacques Daviel removed the lens altogether at Paris in 1747, and in 1949 Harold Ridley of London put in an artificial one made of perspex, having noticed that splinters from shattered cockpits did no harm in the eyes of pilots. Contact lenses of glass were tried on rabbits and then on himself by Adolf Fick in 1887; the soft kind was developed in Prague by Otto Wichterle, who spun the first batch on Christmas of 1961 with a toy construction set. Since the late 1980s excimer lasers have been used to reshape the cornea.

? How long is the human eyeball?
= 24 millimetres | about 24 millimetres
@ a ball about 24 millimetres long

? What is the jelly in the eye called?
= vitreous body | the vitreous body
@ the jelly called the vitreous body

? Which part supplies two thirds of the power of the eye?
= cornea | the cornea
@ are supplied by the cornea

? What does a diving mask do so that we see sharp?
= restores a layer of air
@ a diving mask, which restores a layer of air

? Is the lens the strongest part of the eye?
= not the strongest part | the lens is not the strongest part
@ the lens is not the strongest part of the system

? Who held that rays go out from the eye?
= Plato and Euclid
@ Plato and Euclid held that rays go out

? Under what name was Ibn al-Haytham known in Latin?
= Alhazen
@ Ibn al-Haytham, known in Latin as Alhazen

? What was Ibn al-Haytham's argument that light must enter the eye?
= the pain caused by looking at the Sun | pain caused by looking at the Sun
@ argued from the pain caused by looking at the Sun

? What did Felix Platter say about the retina?
= is the organ of sight | the organ of sight
@ the retina is the organ of sight

? In what year did Kepler show that the image is inverted?
= 1604
@ in 1604 Johannes Kepler showed

? whose eye did scheiner use at first
= an ox's eye | ox's | ox's eye
@ at the back of an ox's eye

? Where did Scheiner repeat the demonstration with a human eye?
= Rome
@ repeated the demonstration in Rome on the eye of a man

? The experiment is described by Descartes in which work?
= La Dioptrique
@ described the same experiment in La Dioptrique of 1637

? Who found the blind spot?
= Edme Mariotte
@ The blind spot was found by Edme Mariotte

? What did Mariotte wrongly conclude?
= sight resides in the layer behind the retina | that sight resides in the layer behind the retina
@ that sight resides in the layer behind the retina

? What is accommodation?
= the adjustment of the eye to near objects | adjustment of the eye to near objects
@ Accommodation, the adjustment of the eye to near objects

? What did Thomas Young do for a living?
= physician | a London physician
@ Thomas Young, a London physician

? How did Young keep the power of his cornea out of play?
= dipping the eye in water | by dipping the eye in water
@ by dipping the eye in water

? On what does the lens hang?
= fine threads | zonular fibres | the zonular fibres
@ The lens hangs on fine threads, the zonular fibres

? What happens to the threads when the ciliary muscle contracts?
= slacken | the threads slacken
@ when the ciliary muscle contracts the threads slacken

? How many dioptres can a child add?
= 14 | some 14 dioptres | 14 dioptres
@ A child can add some 14 dioptres

? At what age do most people have to hold the newspaper far away?
= about 45 | 45
@ By the age of about 45

? Where did reading glasses first appear?
= northern Italy
@ they appeared in northern Italy in the 1280s

? What did Giordano of Pisa say about the art of glasses in 1306?
= was not yet twenty years old | not yet twenty years old
@ that the art was not yet twenty years old

? Why did Franklin have his lenses cut in half?
= tired of carrying two pairs
@ Benjamin Franklin, tired of carrying two pairs

? Under which name were lenses with smoothly changing power sold?
= Varilux
@ by a French firm under the name Varilux

? What kind of lens cures myopia?
= a concave lens | concave | concave lens
@ a concave lens cures it

? What is suspected as a cause of short sight in children?
= lack of bright light
@ lack of bright light is suspected as a cause

? Who ordered the first cylindrical lens?
= George Airy
@ George Airy, later Astronomer Royal, ordered the first cylindrical lens

? When did Donders publish his book?
= 1864
@ its modern order in a book of 1864

? How wide can the pupil open in the dark?
= eight | to eight
@ may open to eight in the dark

? What does a small pupil increase?
= the depth of field | depth of field
@ A small pupil increases the depth of field

? Whose chart is based on an angle of one minute of arc?
= Herman Snellen | Herman Snellen of Utrecht
@ Herman Snellen of Utrecht based the letters of his chart

? What is missing in the fovea?
= blood vessels
@ blood vessels are absent

? How many rods are there in the eye?
= 120 million
@ Rods, of which there are 120 million

? What instrument did Helmholtz use to look inside the eye?
= ophthalmoscope | his ophthalmoscope
@ in 1850 with his ophthalmoscope

? What is cataract?
= Clouding of the lens
@ Clouding of the lens, called cataract

? What was Ridley's artificial lens made of?
= perspex
@ an artificial one made of perspex

? In what city was the soft contact lens developed?
= Prague
@ was developed in Prague by Otto Wichterle

? What is used since the late 1980s to change the shape of the cornea?
= excimer lasers
@ excimer lasers have been used to reshape the cornea

~ Why are swimmers without goggles unable to see clearly?
= that step almost vanishes
@ under water, where that step almost vanishes

~ Which school imagined that objects shed skins?
= the atomists | atomists
@ whereas the atomists taught that thin films peel off

~ With what trick did a Frenchman entertain nobles?
= how to make a man's head disappear | make a man's head disappear
@ showing people how to make a man's head disappear

~ What process makes the elderly unable to focus on print?
= adding layers throughout life | stiffens
@ the lens goes on adding layers throughout life and stiffens

~ What was the future head of Greenwich incapable of before he got his special spectacles?
= use his left eye for reading
@ unable to use his left eye for reading

~ What limits sharpness when the opening of the iris is tiny?
= diffraction
@ diffraction spreads each point into a disc

~ Which wartime observation about airmen inspired a surgeon?
= splinters from shattered cockpits did no harm
@ splinters from shattered cockpits did no harm

~ What plaything served the Czech chemist as equipment?
= a toy construction set | toy construction set
@ with a toy construction set

! When was Alhazen born?
! How many dioptres does the vitreous body have?
! Who translated the Book of Optics?
! What did Euclid discover about the retina?
! Whose head did Mariotte cut off?
! How many pairs of glasses did Franklin sell in Paris?
! What lens cures long sight?
! Who carried out the first cataract operation on Helmholtz?
! How many cones are there in the retina?
! What was the name of Jacques Daviel's patient?
! In what year did George Airy become Astronomer Royal?
