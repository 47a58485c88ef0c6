# Photography
Photography is the art and practice of making lasting images by the action of light on a sensitive surface. The word, formed from the Greek for light and drawing, was brought into general use by the astronomer John Herschel in a lecture to the Royal Society in March 1839, and to him we also owe the terms negative and positive. Two older lines of knowledge had to be joined before it became possible. One was the camera obscura, a darkened room or box in which light entering through a small hole casts an upside-down picture on the opposite wall; Ibn al-Haytham described its principle in the eleventh century. The other was the observation, made by Johann Heinrich Schulze at Halle in about 1717, that silver salts turn dark in light and not, as had been supposed, through heat.

Thomas Wedgwood, a son of the potter, copied leaves and glass paintings on leather treated with silver nitrate around 1800, but his pictures could be looked at only by candlelight because he knew no means of fixing them. Nicéphore Niépce, a landowner near Chalon-sur-Saône, hit upon another substance, bitumen, which hardens where it is exposed. With it he coated a pewter plate, placed the plate in a camera at an upper window of his house Le Gras, and washed away the soft parts with oil of lavender. The result, the oldest surviving view from nature, dates from 1826 or 1827; the exposure is estimated to have taken at least eight hours, long enough for the sun to light up both sides of the yard. It was rediscovered in a trunk in 1952 by the historian Helmut Gernsheim and is now kept in Austin, Texas.

Louis Daguerre, a painter of stage sets and the owner of the Diorama in Paris, became Niépce's partner in 1829 and continued alone after the latter's death four years later. His own process used a copper plate covered with silver and fumed with iodine, on which the invisible image was brought out by the vapour of mercury. François Arago made it known to the Academy of Sciences on 7 January 1839, and in August the French state published the details, having granted the inventor a pension for life of 6,000 francs. Each daguerreotype was unique and reversed from left to right, like a mirror, and it had to be protected by glass, since the lightest touch damaged it. The sharpness was astonishing. By 1850 there were over seventy studios in New York City alone.

William Henry Fox Talbot, squire of Lacock Abbey in Wiltshire, had been making pictures on paper since 1834, prompted by his failure to draw the scenery of Lake Como on his honeymoon. Startled by the news from Paris, he showed his work in London before the month was over. His calotype of 1841, in which a brief exposure was followed by chemical development, yielded a paper negative from which any number of prints could be made, and this is the principle on which all later film photography rests. Because he charged high fees for licences it spread slowly; Scotland, where the patent did not apply, was an exception, and there David Octavius Hill and Robert Adamson took some 3,000 calotypes between 1843 and 1847. The Pencil of Nature, issued by Talbot in parts from 1844, was the first book illustrated with photographs to be sold commercially.

Frederick Scott Archer, a London sculptor, combined the clarity of the one method with the copies of the other in 1851 by coating glass with collodion. He took out no patent and died poor. The plate had to be exposed and developed while it was still wet, within ten minutes or so, and for that reason travelling photographers needed a dark tent or a waggon; Roger Fenton converted a wine merchant's van for the Crimean War, and Mathew Brady sent out a score of men to cover the American Civil War. In 1871 Richard Leach Maddox, a physician whose health suffered from the vapours of ether, proposed gelatine in place of collodion. Dry plates of this sort were soon sold ready-made, and they were so fast that exposures shrank to a fraction of a second. Tripods became dispensable.

George Eastman, a bank clerk of Rochester in the state of New York, set out to make the camera "as convenient as the pencil". The Kodak, which he launched in 1888 at a price of 25 dollars, came loaded with a roll for a hundred round pictures; when they had been taken the owner posted the whole apparatus to the factory, where it was emptied, reloaded and sent back for ten dollars. The slogan ran: "You press the button, we do the rest." With the Brownie of 1900, a cardboard box costing one dollar, even children could take snapshots. Oskar Barnack, a mechanic at Leitz in Wetzlar who was troubled by asthma and tired of carrying heavy gear, built a pocket camera for cinema film in 1913. It came on the market as the Leica in 1925.

James Clerk Maxwell demonstrated the principle of colour in 1861 by projecting three pictures of a tartan ribbon, taken by Thomas Sutton through red, green and blue filters, on top of one another. The first process to succeed with the public was the Autochrome, on sale from 1907, for which the brothers Lumière dyed microscopic grains of potato starch in three colours. Kodachrome followed in 1935; its inventors, Leopold Godowsky and Leopold Mannes, were both professional musicians and timed their tests in the darkroom by whistling Brahms. Instant pictures were introduced by Edwin Land in 1948 after his small daughter had asked why she could not see at once the one he had just taken. Many critics long regarded colour as vulgar, and not until 1976, with William Eggleston's show at the Museum of Modern Art, was it fully admitted as art.

Steven Sasson, a young engineer at Kodak, assembled the first self-contained digital camera in 1975. As big as a toaster and weighing nearly four kilograms, it took 23 seconds to store a black-and-white picture of 10,000 points on a cassette tape. The sensor was a charge-coupled device, invented at Bell Laboratories in 1969 by Willard Boyle and George Smith, who shared a Nobel Prize for it forty years later. The company, afraid of harming its film business, made little use of the invention and filed for bankruptcy in 2012. Telephones with cameras appeared in Japan around the turn of the millennium, and sales of film, which had peaked at about that time, collapsed within a decade. More than a trillion pictures are now taken every year, the overwhelming majority of them with phones, whose software merges several exposures into one.

? From which language was the word photography formed?
= Greek
@ formed from the Greek for light and drawing

? Who brought the word photography into general use?
= John Herschel | the astronomer John Herschel
@ by the astronomer John Herschel in a lecture

? What is a camera obscura?
= a darkened room or box | darkened room or box
@ the camera obscura, a darkened room or box

? In which century did Ibn al-Haytham describe the principle of the camera obscura?
= eleventh century | eleventh | the eleventh century
@ described its principle in the eleventh century

? What makes silver salts turn dark, according to Schulze?
= light
@ silver salts turn dark in light

? What kind of material did Wedgwood make his copies on?
= leather | leather treated with silver nitrate
@ on leather treated with silver nitrate

? Why could people see Wedgwood's pictures only by candlelight?
= he knew no means of fixing them | because he knew no means of fixing them
@ because he knew no means of fixing them

? What substance was used by Niépce?
= bitumen
@ another substance, bitumen, which hardens

? What did Niépce use to wash away the soft parts?
= oil of lavender
@ washed away the soft parts with oil of lavender

? How long was the exposure of the oldest surviving view?
= at least eight hours | eight hours
@ estimated to have taken at least eight hours

? Who found the picture of Niépce again in 1952?
= Helmut Gernsheim | the historian Helmut Gernsheim
@ by the historian Helmut Gernsheim

? What was Daguerre's profession?
= a painter of stage sets | painter of stage sets
@ Louis Daguerre, a painter of stage sets

? The invisible image was brought out by what in Daguerre's process?
= the vapour of mercury | vapour of mercury
@ was brought out by the vapour of mercury

? How big was the pension the French state gave Daguerre?
= 6,000 francs
@ a pension for life of 6,000 francs

? Why did daguerreotypes need glass over them?
= the lightest touch damaged it
@ since the lightest touch damaged it

? On what day was Daguerre's process made known to the Academy?
= 7 January 1839
@ to the Academy of Sciences on 7 January 1839

? What failure led Talbot to photography?
= to draw the scenery of Lake Como | his failure to draw the scenery of Lake Como
@ prompted by his failure to draw the scenery of Lake Como

? What could be made from a calotype negative?
= any number of prints
@ from which any number of prints could be made

? Why did the calotype spread slowly?
= he charged high fees for licences | high fees for licences
@ Because he charged high fees for licences

? In which country was Talbot's patent not valid?
= Scotland
@ Scotland, where the patent did not apply

? What was the first commercial book with photographs?
= The Pencil of Nature
@ The Pencil of Nature, issued by Talbot in parts

? With what did Archer coat the glass?
= collodion
@ by coating glass with collodion

? Did Archer patent his invention?
= took out no patent | He took out no patent
@ He took out no patent and died poor

? Which war was covered by Roger Fenton?
= Crimean War | the Crimean War
@ a wine merchant's van for the Crimean War

? Who suggested gelatine instead of collodion?
= Richard Leach Maddox
@ In 1871 Richard Leach Maddox

? what did the kodak cost in 1888
= 25 dollars
@ launched in 1888 at a price of 25 dollars

? What was the Kodak slogan?
= You press the button, we do the rest | "You press the button, we do the rest."
@ The slogan ran: "You press the button, we do the rest."

? What was the Brownie made of?
= cardboard
@ a cardboard box costing one dollar

? When did the Leica come on the market?
= 1925
@ It came on the market as the Leica in 1925

? What object was shown in Maxwell's colour projection?
= a tartan ribbon | tartan ribbon
@ projecting three pictures of a tartan ribbon

? What did the Lumière brothers dye for the Autochrome?
= microscopic grains of potato starch | grains of potato starch | potato starch
@ dyed microscopic grains of potato starch in three colours

? What was the job of Godowsky and Mannes?
= professional musicians
@ were both professional musicians

? Whose exhibition helped colour to be admitted as art?
= William Eggleston
@ with William Eggleston's show

? Where did Steven Sasson work?
= Kodak
@ Steven Sasson, a young engineer at Kodak

? How long did it take the first digital camera to store a picture?
= 23 seconds
@ it took 23 seconds to store a black-and-white picture

? On what was the picture stored in the first digital camera?
= a cassette tape | cassette tape
@ of 10,000 points on a cassette tape

? In what country did camera phones first appear?
= Japan
@ Telephones with cameras appeared in Japan

~ Which learned body first heard our present name for the medium?
= Royal Society | the Royal Society
@ in a lecture to the Royal Society

~ In which American city can one see the earliest preserved shot of a real scene?
= Austin | Austin, Texas
@ is now kept in Austin, Texas

~ In what respect were the metal portraits wrong?
= reversed from left to right
@ was unique and reversed from left to right

~ Which pair made thousands of images north of the border?
= David Octavius Hill and Robert Adamson
@ there David Octavius Hill and Robert Adamson took some 3,000 calotypes

~ What forced camera operators on the road to bring a mobile laboratory?
= The plate had to be exposed and developed while it was still wet
@ The plate had to be exposed and developed while it was still wet

~ What ailment made an employee wish for lighter equipment?
= asthma
@ who was troubled by asthma

~ How did the two inventors measure seconds without being able to see?
= whistling Brahms | by whistling Brahms
@ timed their tests in the darkroom by whistling Brahms

~ Whose impatience gave rise to prints that are ready on the spot?
= his small daughter | small daughter
@ after his small daughter had asked

! When was Ibn al-Haytham born?
! What did Daguerre pay Niépce for his process?
! How many people visited the Diorama in Paris?
! Who patented the collodion process?
! What camera did Mathew Brady use in the Civil War?
! How many Brownies were sold in 1900?
! In what year did George Eastman die?
! What pension did the British government give Talbot?
! Which film did Oskar Barnack shoot with his camera?
! What did William Eggleston photograph?
! Who bought Kodak after its bankruptcy?
