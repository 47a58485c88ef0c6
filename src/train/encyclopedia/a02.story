# Refracting telescope
A refracting telescope, or refractor, is an optical instrument that gathers light with a lens rather than with a mirror. The large lens at the front, called the objective, bends parallel rays from a distant object so that they meet at the focus, and a smaller lens near the observer, the eyepiece, magnifies the image formed there. The magnification equals the focal length of the objective divided by that of the eyepiece, so that an observer can alter it simply by changing eyepieces. More important for astronomers is the aperture, the clear diameter of the objective, because it determines both how faint a star can be seen and how fine a detail can be resolved. Binoculars, spotting scopes and the sights of surveying instruments all belong to the same family.

Although spectacle lenses had been ground in Italy since the late thirteenth century, no telescope is documented before 1608. In October of that year Hans Lipperhey, a spectacle maker of Middelburg who had been born in Wesel, asked the States General of the Netherlands for a patent on a device "for seeing things far away as if they were nearby". The request was turned down on the ground that the invention was too easy to copy, for Jacob Metius of Alkmaar had made a similar claim within weeks; Lipperhey was nevertheless paid well for several binocular versions. His instrument magnified about three times. Zacharias Janssen, a neighbour and rival in the same town, was later put forward as the true inventor by his son, but the evidence is weak.

Galileo Galilei, then a professor at Padua, heard of the Dutch device in 1609 and built his own without having seen one. By the end of the year he had reached a power of twenty, grinding his lenses himself, and in March 1610 he published his findings in Sidereus Nuncius, a booklet of some sixty pages. It reported mountains on the Moon, countless stars in the Milky Way and four companions of Jupiter, which he named after the Medici family in the hope of a post in Florence. The Galilean type uses a convex objective with a concave eyepiece and gives an upright picture, but its field of view is very narrow. It survives today chiefly in opera glasses. The English mathematician Thomas Harriot had drawn the Moon through a telescope some months before him, yet printed nothing.

Johannes Kepler explained the workings of the instrument in Dioptrice, a treatise of 1611, and proposed a better one with two convex lenses. In his design the image is upside down, a defect that hardly troubles astronomers, and in return the field is much wider and cross hairs can be placed in the plane of the focus. The Jesuit Christoph Scheiner was apparently the first to construct it, in order to project sunspots on paper. Cross hairs turned the telescope into a measuring tool: William Gascoigne of Yorkshire, who is said to have hit on the idea when a spider spun its web inside his tube, used them about 1640 and also devised a micrometer. He was killed at Marston Moor in 1644 before his methods became known.

Simple lenses suffer from chromatic aberration, the failure to bring different colours to one focus, and bright objects seen through them are fringed with blue and red. Since the fault grows weaker as the focal length increases, makers of the seventeenth century built ever longer tubes. Johannes Hevelius, a brewer and councillor in Danzig, put up one of 46 metres, hung from a mast and worked with ropes by a crew of assistants. Christiaan Huygens did away with the tube altogether: in his aerial telescopes the objective was mounted on a pole and linked to the eyepiece by a taut string. With a much handier instrument he had discovered Titan, the largest moon of Saturn, in 1655. Isaac Newton wrongly concluded that the fault was beyond cure and turned to mirrors.

The remedy was an objective of two glasses, a convex lens of crown glass paired with a concave one of flint, whose colour errors cancel. Chester Moor Hall, an English lawyer, had such lenses made in 1733, giving the two halves to different opticians to keep his secret; both happened to pass the work on to the same craftsman, George Bass. John Dollond, a silk weaver who had turned optician, patented the achromatic lens in 1758 and received the Copley Medal for it. His son Peter enforced the patent against rivals after the father's death and later added a triple objective. The difficulty that remained was the glass itself, since flint in pieces wider than about ten centimetres was full of streaks until Pierre-Louis Guinand, a Swiss bell-founder's apprentice turned glassmaker, learned to stir the melt.

Joseph von Fraunhofer, working in Bavaria with Guinand's method, delivered a refractor of 24 centimetres to the observatory at Dorpat in 1824. Its mounting turned on an axis parallel to that of the Earth and was driven by clockwork, so that a star stayed in view all night; with it Wilhelm Struve measured thousands of double stars. Another Fraunhofer instrument, a heliometer with a split objective, enabled Friedrich Wilhelm Bessel to announce the first reliable distance of a star, 61 Cygni, in 1838. Leadership later passed to America, where Alvan Clark, a portrait painter from Massachusetts, and his two sons ground the largest lenses of the age. While testing one of them in 1862 the younger son, Alvan Graham Clark, caught sight of the faint companion of Sirius.

The greatest refractor in use for research was completed in 1897 at Yerkes Observatory in Wisconsin, whose lens measures 102 centimetres across and whose cost was borne by the tram magnate Charles Yerkes. It narrowly surpasses the 91-centimetre telescope of Lick Observatory, finished in 1888 on Mount Hamilton; the donor, James Lick, lies buried beneath its pier. Still larger was the lens of 125 centimetres shown at the Paris exhibition of 1900, but no scientific use was made of it, and it was broken up after the company went bankrupt. Lenses cannot grow much further because they can be held only at the rim and sag under their own weight, and because thick glass swallows light. Mirrors, supported from behind, have no such limit, and hence all major observatories of the twentieth century chose reflectors.

? What does a refractor use to collect light?
= a lens | lens
@ gathers light with a lens rather than with a mirror

? What is the name of the big lens at the front of the telescope?
= objective | the objective
@ The large lens at the front, called the objective

? How can the observer change the magnification?
= changing eyepieces | simply by changing eyepieces
@ can alter it simply by changing eyepieces

? What is the aperture of a telescope?
= the clear diameter of the objective | clear diameter of the objective
@ the aperture, the clear diameter of the objective

? Who asked for a patent on the telescope in 1608?
= Hans Lipperhey
@ Hans Lipperhey, a spectacle maker of Middelburg

? Why was Lipperhey's patent refused?
= the invention was too easy to copy | too easy to copy
@ on the ground that the invention was too easy to copy

? how many times did lipperheys instrument magnify
= three | about three times | about three
@ His instrument magnified about three times

? Where was Hans Lipperhey born?
= Wesel
@ who had been born in Wesel

? What was Galileo's job when he heard of the device?
= professor | a professor at Padua | professor at Padua
@ Galileo Galilei, then a professor at Padua

? In what month did Galileo publish his booklet?
= March | March 1610
@ in March 1610 he published his findings

? After which family did Galileo name the four companions of Jupiter?
= Medici | the Medici family
@ which he named after the Medici family

? What is the disadvantage of the Galilean type?
= its field of view is very narrow | field of view is very narrow
@ but its field of view is very narrow

? What instruments still use the Galilean design today?
= opera glasses
@ It survives today chiefly in opera glasses

? In which book did Kepler explain how the telescope works?
= Dioptrice
@ Johannes Kepler explained the workings of the instrument in Dioptrice

? How does the picture look in Kepler's telescope?
= upside down
@ In his design the image is upside down

? For what purpose did Scheiner build such a telescope?
= to project sunspots on paper | project sunspots on paper
@ in order to project sunspots on paper

? In which year did Gascoigne die?
= 1644
@ He was killed at Marston Moor in 1644

? What gave Gascoigne the idea of cross hairs, as people say?
= a spider spun its web inside his tube | a spider
@ when a spider spun its web inside his tube

? What is chromatic aberration?
= the failure to bring different colours to one focus | failure to bring different colours to one focus
@ the failure to bring different colours to one focus

? What was the length of the telescope Hevelius built?
= 46 metres
@ put up one of 46 metres

? What linked the lenses in the aerial telescopes of Huygens?
= a taut string | taut string
@ linked to the eyepiece by a taut string

? Which moon was found by Huygens in 1655?
= Titan
@ he had discovered Titan, the largest moon of Saturn

? Which two kinds of glass are combined in the corrected objective?
= crown glass | crown glass paired with a concave one of flint
@ a convex lens of crown glass paired with a concave one of flint

? What was the profession of Chester Moor Hall?
= lawyer | an English lawyer
@ Chester Moor Hall, an English lawyer

? When was the achromatic lens patented?
= 1758
@ patented the achromatic lens in 1758

? Which medal did Dollond get?
= Copley Medal | the Copley Medal
@ and received the Copley Medal for it

? The refractor at Dorpat was delivered by whom?
= Joseph von Fraunhofer | Fraunhofer
@ Joseph von Fraunhofer, working in Bavaria

? What drove the mounting of the Dorpat telescope?
= clockwork
@ was driven by clockwork

? What did Wilhelm Struve measure?
= double stars | thousands of double stars
@ Wilhelm Struve measured thousands of double stars

? The distance of which star did Bessel announce in 1838?
= 61 Cygni
@ first reliable distance of a star, 61 Cygni, in 1838

? Who paid for the great refractor in Wisconsin?
= Charles Yerkes | the tram magnate Charles Yerkes
@ was borne by the tram magnate Charles Yerkes

? Was the Paris lens ever used for science?
= no scientific use was made of it | no scientific use
@ but no scientific use was made of it

? What is the diameter of the lens at Lick observatory
= 91-centimetre
@ the 91-centimetre telescope of Lick Observatory

~ What property decides how dim a heavenly body may be and still be visible?
= aperture | the aperture
@ More important for astronomers is the aperture

~ Which person sketched our satellite earlier than the Italian but did not make it public?
= Thomas Harriot | The English mathematician Thomas Harriot
@ The English mathematician Thomas Harriot had drawn the Moon

~ What trade besides astronomy did the man with the tube hanging from a mast have?
= brewer | a brewer and councillor
@ Johannes Hevelius, a brewer and councillor in Danzig

~ Which famous physicist mistakenly thought colour fringes could never be removed?
= Isaac Newton
@ Isaac Newton wrongly concluded that the fault was beyond cure

~ Which artisan unknowingly worked for both halves of the lawyer's hidden project?
= George Bass
@ to the same craftsman, George Bass

~ What trick made the molten material free of streaks?
= stir the melt | learned to stir the melt
@ learned to stir the melt

~ Whose grave is under a great instrument?
= James Lick
@ the donor, James Lick, lies buried beneath its pier

~ How did the American firm's founder earn his bread before?
= portrait painter | a portrait painter
@ Alvan Clark, a portrait painter from Massachusetts

! When was Hans Lipperhey born?
! How much money did Jacob Metius receive for his telescope?
! How much did the Yerkes telescope cost?
! Who killed William Gascoigne?
! Which medal was awarded to Chester Moor Hall?
! What moon did Hevelius discover?
! Why did Thomas Harriot not publish his drawings?
! Who succeeded Struve at Dorpat?
! In which year was the first mirror telescope built by Newton?
! What did Kepler observe with the telescope he built?
! How long was the telescope of Huygens with which he found Titan?
