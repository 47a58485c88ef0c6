# Nikola Tesla
Nikola Tesla (10 July 1856 – 7 January 1943) was a Serbian-American engineer and inventor whose work on alternating current shaped the modern system of electricity supply. He was born in the village of Smiljan, in the Military Frontier of the Austrian Empire (now Croatia), as the fourth of five children. His father, Milutin, was an Orthodox priest and a gifted writer; his mother, Georgina, called Đuka, could neither read nor write, but had a talent for making household tools and knew long Serbian epics by heart, and it was to her that he ascribed his own memory and inventiveness. When he was about seven, his brother Dane was killed in a riding accident, a shock which haunted him for years. In 1863 the family moved to nearby Gospić. At the grammar school in Karlovac he calculated integrals in his head, so that the teachers suspected him of cheating, and he finished the four-year course in three.

Back in Gospić he caught cholera in 1873 and lay in bed for nine months, more than once close to death. His father, who had wished him to enter the priesthood, promised in despair that he would send him to the best engineering school if he recovered. In 1875 he went to the polytechnic at Graz on a scholarship of the Military Frontier. There, watching a Gramme dynamo spark at its commutator, he suggested that this part might be done away with, and was told by Professor Jakob Pöschl, before the whole class, that he would never accomplish such a thing, since it amounted to perpetual motion. During the first year he did not miss a lecture and worked from three in the morning until eleven at night. In the third he took to gambling, lost his allowance, and left without a degree in December 1878, concealing the fact from his relatives.

The solution came to him in Budapest, where he had been employed since 1881 by the telephone exchange. Walking in the city park one afternoon in February 1882 with a friend, Antal Szigeti, and reciting verses from Goethe's Faust, he suddenly saw how two or more alternating currents, out of step with each other, could produce a rotating magnetic field that would drag a rotor round without any commutator. With a stick he drew the diagrams in the sand. In the same year Tivadar Puskás found him work with the Continental Edison Company in Paris, which sent him to mend power stations in France and Germany. At Strasbourg in 1883 he built his first induction motor in his spare time, yet nobody would invest in it. His superior, Charles Batchelor, was recalled to America, and Tesla followed him in June 1884, arriving in New York with a few cents, some poems and drawings of a flying machine.

For half a year he toiled at the Edison Machine Works in Manhattan, redesigning generators. According to his autobiography the manager had promised him fifty thousand dollars for the job, and afterwards laughed it off as a piece of American humour; he resigned at once. Two businessmen, Robert Lane and Benjamin Vail, financed a company for the arc lamps he had devised, but after the lighting of Rahway, New Jersey, was finished they dropped him and kept the patents. In the winter of 1886 he was reduced to digging ditches for two dollars a day. Through a foreman he met Alfred Brown, of Western Union, and the lawyer Charles Peck, with whom a laboratory was set up at 89 Liberty Street in 1887. The motor he built there was presented to the American Institute of Electrical Engineers in May 1888, in a lecture that is counted among the classics of the field.

George Westinghouse, the manufacturer of railway brakes, saw what could be done with the invention and obtained a licence in July 1888, for cash, shares and a royalty of 2.50 dollars per horsepower. The so-called war of the currents was then at its height: the Edison companies, which relied on direct current, spread fear of the rival system by having animals killed with it in public, and saw to it that the first electric chair, used at Auburn in August 1890, was run from Westinghouse generators. Tesla's story that he tore up the royalty contract to save his friend from the bankers is doubted by some biographers, but in 1897 the patents were bought outright for 216,000 dollars. In 1893 the Chicago World's Fair was lit by alternating current, and in November 1896 power from the falls of Niagara reached the city of Buffalo, twenty-six miles away.

He became an American citizen on 30 July 1891. In the same year he patented the device now called the Tesla coil, a transformer with an air core which yields very high voltages at high frequency, and which was used in wireless sets until the 1920s. Before astonished audiences in New York, London and Paris he let currents pass through his body and lit glass tubes that he held in his hands without wires. A fire in March 1895 destroyed his laboratory in South Fifth Avenue with all notes, models and half-finished work; nothing was insured. In 1898, at Madison Square Garden, he showed a boat steered by radio, and when people shouted that there must be a trained monkey inside it he pretended that it answered questions. He experimented with X-rays as well, and warned of their dangers, although he put the skin damage down to ozone rather than to the rays themselves.

In May 1899 he moved to Colorado Springs, where the air was thin and thunderstorms were frequent, and produced artificial lightning more than forty metres long. One of these trials burned out the generator of the local power company. He also heard regular signals which he took for a message from another planet. Financed with 150,000 dollars by the banker J. P. Morgan, he began in 1901 to put up a tower at Wardenclyffe on Long Island, designed by the architect Stanford White, fifty-seven metres in height and crowned by a dome of fifty-five tons. It was to send telephone calls and pictures across the ocean and, he later disclosed, power as well. When Marconi bridged the Atlantic with far simpler apparatus in December 1901, Morgan lost interest and declined to pay more. The tower was demolished in 1917 to settle a debt of about 20,000 dollars which the inventor owed to the Waldorf-Astoria hotel.

Tesla never married, slept little, was afraid of germs and of pearl earrings, and preferred numbers divisible by three. He spoke eight languages. Among his few close friends was Mark Twain, who liked to visit the laboratory at night. In 1917 he received the Edison Medal, of all honours, and had to be fetched from a nearby park, where he was feeding pigeons. A bladeless turbine patented in 1913 never sold well, and the beam weapon he announced in 1934, dubbed the "death ray" by the press, was never shown. From that year the Westinghouse company paid his rent at the Hotel New Yorker, where a chambermaid found him dead in room 3327. A few months afterwards the Supreme Court declared parts of Marconi's radio patent invalid because of prior work by others, Tesla among them. The unit of magnetic flux density was named after him in 1960, and his ashes are kept in a gilded sphere in Belgrade.

? In which village was Tesla born?
= Smiljan
@ He was born in the village of Smiljan

? What did Tesla's father do for a living?
= Orthodox priest | an Orthodox priest
@ His father, Milutin, was an Orthodox priest

? How did Dane Tesla die?
= in a riding accident | riding accident | a riding accident
@ his brother Dane was killed in a riding accident

? What did Tesla's mother know by heart?
= long Serbian epics | Serbian epics
@ knew long Serbian epics by heart

? why did teachers think that tesla cheated
= he calculated integrals in his head | calculated integrals in his head
@ he calculated integrals in his head

? What disease did Tesla get in 1873?
= cholera
@ he caught cholera in 1873

? How did he get the money to study at Graz?
= a scholarship of the Military Frontier | scholarship of the Military Frontier | scholarship
@ on a scholarship of the Military Frontier

? Who said that Tesla would never manage to build a motor without a commutator?
= Jakob Pöschl | Professor Jakob Pöschl
@ was told by Professor Jakob Pöschl, before the whole class

? What bad habit did Tesla take up in his third year?
= gambling
@ In the third he took to gambling

? Where did Tesla work in Budapest?
= telephone exchange | the telephone exchange
@ had been employed since 1881 by the telephone exchange

? What was Tesla reciting when he had his idea?
= verses from Goethe's Faust | Goethe's Faust
@ reciting verses from Goethe's Faust

? With what did he draw in the sand?
= a stick | stick | With a stick
@ With a stick he drew the diagrams in the sand

? In what city did Tesla build his first induction motor?
= Strasbourg
@ At Strasbourg in 1883 he built his first induction motor

? What did Tesla have with him when he came to New York?
= a few cents, some poems and drawings of a flying machine
@ a few cents, some poems and drawings of a flying machine

? How much money did the Edison manager promise Tesla?
= fifty thousand dollars
@ the manager had promised him fifty thousand dollars

? What did Lane and Vail's company make?
= arc lamps | the arc lamps
@ financed a company for the arc lamps he had devised

? What was Tesla's job in the winter of 1886?
= digging ditches
@ reduced to digging ditches for two dollars a day

? Where was the laboratory of 1887?
= 89 Liberty Street
@ a laboratory was set up at 89 Liberty Street

? What did Westinghouse's factory produce?
= railway brakes
@ George Westinghouse, the manufacturer of railway brakes

? What was the royalty per horsepower in the licence?
= 2.50 dollars
@ a royalty of 2.50 dollars per horsepower

? What kind of current did the Edison companies use?
= direct current | direct
@ the Edison companies, which relied on direct current

? For how much were the patents bought in 1897?
= 216,000 dollars
@ bought outright for 216,000 dollars

? Which city got electricity from Niagara in 1896?
= Buffalo
@ reached the city of Buffalo

? What is a Tesla coil?
= a transformer with an air core | transformer with an air core | a transformer with an air core which yields very high voltages at high frequency
@ a transformer with an air core which yields very high voltages at high frequency

? When did Tesla's laboratory burn down?
= March 1895
@ A fire in March 1895 destroyed his laboratory

? What did Tesla show at Madison Square Garden?
= a boat steered by radio | boat steered by radio
@ he showed a boat steered by radio

? Tesla blamed what for the skin damage by X-rays?
= ozone
@ he put the skin damage down to ozone

? What happened to the generator in Colorado Springs?
= burned out
@ burned out the generator of the local power company

? Who designed the tower of Wardenclyffe?
= Stanford White | the architect Stanford White
@ designed by the architect Stanford White

? How high was the tower at Wardenclyffe
= fifty-seven metres
@ fifty-seven metres in height

? Why was the tower torn down?
= to settle a debt | to settle a debt of about 20,000 dollars
@ was demolished in 1917 to settle a debt of about 20,000 dollars

? What was Tesla afraid of?
= germs and of pearl earrings | of germs and of pearl earrings
@ was afraid of germs and of pearl earrings

? Which writer was a friend of Tesla?
= Mark Twain
@ Among his few close friends was Mark Twain

? What did newspapers call his beam weapon?
= death ray | the "death ray" | "death ray"
@ dubbed the "death ray" by the press

? Did Tesla's turbine sell well?
= never sold well
@ A bladeless turbine patented in 1913 never sold well

? Where are Tesla's ashes today?
= in a gilded sphere in Belgrade | Belgrade | gilded sphere in Belgrade
@ are kept in a gilded sphere in Belgrade

~ What calling would the clergyman have liked for his son?
= priesthood | the priesthood
@ who had wished him to enter the priesthood

~ How were citizens made to dread the competitor's technology?
= by having animals killed with it in public | having animals killed with it in public
@ by having animals killed with it in public

~ Whose success made the financier stop supporting the Long Island project?
= Marconi
@ When Marconi bridged the Atlantic with far simpler apparatus

~ What did some spectators believe was hidden in the model ship?
= a trained monkey | trained monkey
@ there must be a trained monkey inside it

~ From which parent did he believe he had got his gifts?
= mother | his mother
@ his mother, Georgina, called Đuka, could neither read nor write

~ What did he think extraterrestrials had sent?
= regular signals
@ He also heard regular signals which he took for a message

~ Who paid for the old man's lodging?
= Westinghouse company | the Westinghouse company
@ the Westinghouse company paid his rent at the Hotel New Yorker

~ What was he doing outdoors while people waited to decorate him?
= feeding pigeons
@ where he was feeding pigeons

! What caused the fire in Tesla's laboratory?

! In which year did Tesla marry?

! How much did Westinghouse pay for Marconi's patents?

! Who was executed in the electric chair at Auburn?

! What degree did Tesla receive at Graz?

! When did Tesla's father die?

! Which hotel did Mark Twain live in?

! How many people attended the lecture of May 1888?

! Why did Antal Szigeti leave Budapest?

! What was the name of the chambermaid who found Tesla?
