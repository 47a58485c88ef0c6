# Radio
Radio is the technique of sending signals by electromagnetic waves of a frequency below about 300 gigahertz. A transmitter produces an alternating current of high frequency, the carrier, on which the message is impressed, a step known as modulation; an aerial converts the current into waves that spread with the speed of light, and at the far end another aerial turns a tiny part of them back into current. In amplitude modulation it is the strength of the carrier that follows the sound, in frequency modulation the rate at which it oscillates. The older expression "wireless telegraphy" gave way to the short form in the years before the First World War, first of all in the United States, while many Britons went on speaking of their wireless until the age of the transistor.

The theory came before the practice. James Clerk Maxwell, professor at King's College in London, deduced from his equations in 1865 that electric and magnetic disturbances travel together through space as waves and that light must be one of them. He died in 1879 without having seen the experimental proof. It was supplied at Karlsruhe between 1886 and 1888 by Heinrich Hertz, who let sparks jump between two brass balls and observed much weaker sparks in a loop of wire some metres away. He measured the wavelength, showed that the waves could be reflected and bent, and confessed to a student that he saw no use for them. The unit of frequency bears his name. He was only 36 years old when he died of blood poisoning at Bonn.

To detect the waves Édouard Branly of Paris built in 1890 a glass tube of metal filings, whose resistance dropped sharply as soon as a spark was made nearby; Oliver Lodge improved it, called it the coherer and added a tapper that shook the filings loose again. In Calcutta Jagadish Chandra Bose rang a bell and set off gunpowder at a distance in 1895 with waves only a few millimetres long, and declined to seek a patent for reasons of principle. Alexander Popov, a teacher at the naval school of Kronstadt, demonstrated a receiver for the discharges of thunderstorms on 7 May of the same year, a date that is still kept in Russia as Radio Day. Nikola Tesla had lectured on wireless transmission of power in 1893. Which of these men invented radio is a question to which every nation has its own answer.

Guglielmo Marconi, the son of an Italian landowner and an Irish mother from the whiskey family of Jameson, was no scholar, but he saw a business where others saw an experiment. As the ministry in Rome showed no interest he moved to London in 1896, took out the first patent for wireless telegraphy and won the support of William Preece, chief engineer of the Post Office. He spanned the Bristol Channel in 1897 and the English Channel two years later. On 12 December 1901, listening at Signal Hill in Newfoundland to an aerial held up by a kite, he heard three faint clicks, the letter S, that had been sent from Poldhu in Cornwall. Experts had objected that the waves would fly off into space on account of the curvature of the Earth. He shared the Nobel Prize for physics with Ferdinand Braun in 1909.

At sea the invention soon proved its worth. When the liner Republic was rammed in fog off Nantucket in January 1909 her operator Jack Binns called for help for hours, and some 1,500 people were rescued. The Titanic, too, owed it to wireless that about 700 of those on board were saved by the Carpathia in April 1912; the Californian was much nearer, but her only operator had gone to bed. A conference in London thereupon laid down that large passenger ships must keep watch day and night. SOS had been agreed on as the call of distress in 1906, not because the letters stand for any words but since the pattern of three dots, three dashes and three dots cannot be mistaken. It remained in use until satellites took over the service in 1999.

Speech needs a continuous wave, which sparks cannot give. Reginald Fessenden, a Canadian, is said to have broadcast a violin solo and a reading from the Bible to ships on Christmas Eve of 1906 by means of a high-speed alternator, though the story rests on his own letter written a quarter of a century later. Far more convenient was the valve. John Ambrose Fleming made one with two electrodes in 1904, and Lee de Forest added a third, the grid, two years afterwards without really understanding how it worked. Edwin Armstrong did: he discovered regeneration in 1912 while a student at Columbia University, invented the superheterodyne receiver as an army officer in Paris in 1918 and frequency modulation in 1933. Worn out by lawsuits over patents, in which the Radio Corporation of America was his chief opponent, he took his own life in 1954.

Regular broadcasting began with station KDKA of Pittsburgh, which reported the results of the presidential election on 2 November 1920; within four years there were more than five hundred stations in the country, financed by advertising. Britain chose another way. The British Broadcasting Company, formed by manufacturers of receivers in 1922, was paid out of a licence fee of ten shillings and in 1927 became a public corporation under John Reith, who wanted it to inform, educate and entertain. Franklin Roosevelt spoke to his people in about thirty "fireside chats", while in Germany the cheap People's Receiver, on sale from 1933, served propaganda. How deeply listeners trusted the medium was revealed in October 1938, when Orson Welles's play about an invasion from Mars frightened a part of his audience, although newspapers greatly exaggerated the panic.

Why waves follow the curve of the globe was explained in 1902, independently, by Arthur Kennelly and Oliver Heaviside: a layer of charged particles high in the atmosphere reflects them. Edward Appleton proved its existence in 1924 by experiments with a BBC transmitter at Bournemouth and found a second layer above it. Radio amateurs, who had been banished to the seemingly worthless short waves, discovered in the early 1920s that these reach the antipodes with a few watts. The first pocket radio with transistors, the Regency TR-1, cost 49.95 dollars in 1954 and ran on a battery of 22.5 volts. Norway was the first country to switch off its national FM network, in 2017, in favour of digital broadcasting. Mobile telephones, wireless networks, satellite navigation and the chips in bank cards all rest on the same principle, although hardly anybody calls them radio.

? What is the step of putting a message on the carrier called?
= modulation
@ a step known as modulation

? What follows the sound in amplitude modulation?
= the strength of the carrier | strength of the carrier
@ it is the strength of the carrier that follows the sound

? With what speed do radio waves spread?
= the speed of light | speed of light
@ waves that spread with the speed of light

? In what country was the word radio first adopted?
= United States | the United States
@ first of all in the United States

? Where was Maxwell a professor in 1865?
= King's College | King's College in London
@ professor at King's College in London

? What did Hertz observe in the loop of wire?
= much weaker sparks | weaker sparks
@ observed much weaker sparks in a loop of wire

? What did Hertz think the use of the waves was?
= he saw no use for them | no use
@ that he saw no use for them

? what caused the death of hertz
= blood poisoning
@ when he died of blood poisoning at Bonn

? What was in the tube that Branly built?
= metal filings
@ a glass tube of metal filings

? Who gave the coherer its name?
= Oliver Lodge
@ Oliver Lodge improved it, called it the coherer

? In which city did Bose set off gunpowder with waves?
= Calcutta
@ In Calcutta Jagadish Chandra Bose rang a bell

? What is 7 May called in Russia?
= Radio Day
@ still kept in Russia as Radio Day

? What was Alexander Popov's job?
= a teacher at the naval school of Kronstadt | a teacher | teacher
@ Alexander Popov, a teacher at the naval school of Kronstadt

? Why did Marconi move to London?
= the ministry in Rome showed no interest | As the ministry in Rome showed no interest
@ As the ministry in Rome showed no interest

? Which position did William Preece hold?
= chief engineer of the Post Office | chief engineer
@ William Preece, chief engineer of the Post Office

? When did Marconi span the Bristol Channel?
= 1897
@ He spanned the Bristol Channel in 1897

? What letter was heard across the Atlantic in 1901?
= S | the letter S
@ three faint clicks, the letter S

? What held up the aerial at Signal Hill?
= a kite | kite
@ to an aerial held up by a kite

? With whom did Marconi share the Nobel Prize?
= Ferdinand Braun
@ for physics with Ferdinand Braun in 1909

? Who was the wireless operator of the Republic?
= Jack Binns
@ her operator Jack Binns called for help for hours

? Which ship rescued 700 people from the Titanic?
= Carpathia | the Carpathia
@ were saved by the Carpathia in April 1912

? Do the letters SOS stand for words?
= not because the letters stand for any words | not
@ not because the letters stand for any words

? In which year did satellites take over the distress service?
= 1999
@ until satellites took over the service in 1999

? What instrument could be heard in Fessenden's broadcast?
= violin | a violin solo
@ broadcast a violin solo and a reading from the Bible

? The valve with two electrodes was made by whom?
= John Ambrose Fleming
@ John Ambrose Fleming made one with two electrodes

? What was the third electrode called that de Forest added?
= grid | the grid
@ Lee de Forest added a third, the grid

? What did Armstrong invent in Paris?
= the superheterodyne receiver | superheterodyne receiver
@ invented the superheterodyne receiver as an army officer

? Who was Armstrong's main opponent in court?
= the Radio Corporation of America | Radio Corporation of America
@ the Radio Corporation of America was his chief opponent

? What did KDKA report on 2 November 1920?
= the results of the presidential election | results of the presidential election
@ reported the results of the presidential election

? How was broadcasting in America financed?
= by advertising | advertising
@ financed by advertising

? How much was the British licence fee?
= ten shillings
@ was paid out of a licence fee of ten shillings

? What did John Reith want the BBC to do?
= inform, educate and entertain | to inform, educate and entertain
@ who wanted it to inform, educate and entertain

? What purpose did the People's Receiver serve?
= propaganda
@ on sale from 1933, served propaganda

? What did Kennelly and Heaviside say reflects the waves?
= a layer of charged particles | a layer of charged particles high in the atmosphere
@ a layer of charged particles high in the atmosphere

? Where was the transmitter that Appleton used?
= Bournemouth
@ with a BBC transmitter at Bournemouth

? What was the price of the Regency TR-1?
= 49.95 dollars
@ cost 49.95 dollars in 1954

? What nation was the first to turn off its FM network?
= Norway
@ Norway was the first country to switch off

~ For whom was a term for the set still usual after others had dropped it?
= Britons | many Britons
@ many Britons went on speaking of their wireless

~ Whose prediction was confirmed only after his death?
= James Clerk Maxwell | Maxwell
@ James Clerk Maxwell, professor at King's College

~ What kind of drink had made the entrepreneur's maternal relatives rich?
= whiskey
@ from the whiskey family of Jameson

~ Why did specialists doubt that the ocean could be bridged?
= the curvature of the Earth | on account of the curvature of the Earth
@ on account of the curvature of the Earth

~ Why did a vessel close to the sinking liner hear nothing?
= her only operator had gone to bed
@ her only operator had gone to bed

~ What evidence is there for the holiday concert sent to mariners?
= his own letter
@ the story rests on his own letter

~ Who made too much of the fright about aliens?
= newspapers
@ although newspapers greatly exaggerated the panic

~ Which hobbyists found a way to speak to the other side of the world?
= Radio amateurs
@ Radio amateurs, who had been banished

! How old was Maxwell when he became a professor?
! What did Branly call his glass tube?
! Who granted Bose his patent?
! How many people died on the Republic?
! What was the name of the Titanic's wireless operator?
! In what year did Lee de Forest die?
! Which university did Marconi attend?
! Who won the election that KDKA reported?
! How many People's Receivers were sold?
! What was the licence fee in Germany?
! When did Popov receive the Nobel Prize?
