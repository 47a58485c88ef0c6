# Television series
A television series is a set of programmes, called episodes, that share a title and usually characters, a setting or a format, and are shown at regular intervals or released together. Those ordered for a single year form a season in American usage, whereas in Britain the same unit is itself called a series. A serial tells one continuous story, so that the parts have to be watched in order; an episodic series completes a plot each time and returns its people to the point from which they started; and an anthology presents a new tale with a new cast, as The Twilight Zone did from 1959. A miniseries has a fixed and limited number of parts. Most dramas mix the first two principles, combining a case of the week with strands that run for months.

Nearly all the forms were inherited from radio. The soap opera took its name from the makers of detergents who paid for such broadcasts in the 1930s and aimed them at housewives; Irna Phillips, a former teacher from Chicago, is credited with its invention. One of her creations, Guiding Light, passed from radio to television in 1952 and ran until 2009, a total of seventy-two years. Early American dramas were performed live in New York before bulky cameras, and mistakes could not be mended. To let viewers in other time zones see them, the picture was filmed from a monitor, a process called kinescope, which gave a poor, grainy image. Ampex demonstrated the first practical videotape recorder in 1956, but tapes were so expensive that they were wiped and used again, with the result that many early programmes are lost.

I Love Lucy, which began in October 1951, changed the methods of the industry. Its stars, the comedian Lucille Ball and her husband Desi Arnaz, a Cuban bandleader, did not want to move to New York, and offered to take a cut in pay if they could shoot on film in Hollywood and keep the rights. Karl Freund, a cameraman who had worked on Metropolis, devised a flat lighting that allowed three cameras to run at once in front of a studio audience. Since the results could be shown again without loss of quality, the couple earned large sums from repeats. The episode in which Lucy gives birth, broadcast in January 1953, was seen in about seventy per cent of homes with a set, more than watched the inauguration of President Eisenhower on the following day.

The situation comedy, or sitcom, places a fixed group of people in a home or workplace and lasts about half an hour with advertisements. The Honeymooners dealt with a bus driver in Brooklyn; All in the Family, which Norman Lear adapted in 1971 from the British Till Death Us Do Part, brought racism, abortion and the Vietnam War into a genre that had avoided politics. The last episode of M*A*S*H, set in a field hospital during the Korean War, drew more than a hundred million Americans on 28 February 1983. Laughter was long supplied by a machine invented by Charles Douglass, an engineer who had served in the navy and guarded its secret jealously. In the 2000s The Office, created by Ricky Gervais and Stephen Merchant, did without laughter altogether and imitated a documentary, with glances at the camera.

Crime and medicine have been the favourite subjects of drama. Dragnet, based on files of the Los Angeles police, set a pattern of terse dialogue; Columbo, in which Peter Falk wore his own raincoat, shows the murderer at the start, so that the interest lies in how he will be caught. Hill Street Blues, launched in 1981, introduced overlapping plots, hand-held cameras and heroes with faults, and won eight Emmy Awards for its first season in spite of poor ratings. Law & Order, devised by Dick Wolf, gave its first half to the investigation and the second to the trial. Hospital series go back to the 1950s, and ER, written by Michael Crichton, a doctor by training, followed its staff down corridors in long takes. In Germany Tatort, on the air since 1970, assigns each city a team of its own.

Telenovelas, which differ from American soaps in having an end planned from the outset, are the chief export of Latin American broadcasters. They run for some six to eight months, six nights a week in Brazil. The Slave Isaura, made by the Globo network in 1976 and starring Lucélia Santos, was sold to more than eighty countries, and in China she was voted actress of the year by hundreds of millions. Simply Maria, a Peruvian story of a seamstress, moved many maids to enrol in evening classes, an effect that inspired the Mexican producer Miguel Sabido to design serials for public education. In Japan the morning drama Oshin, about a poor girl who rises to own a chain of supermarkets, reached an average rating of more than fifty per cent in 1983. South Korean dramas have been popular all over Asia since Winter Sonata.

Subscription channels, which depend on fees and not on advertisers, made possible what critics call a new golden age. The Sopranos, created by David Chase and first shown by HBO in January 1999, concerns a gangster from New Jersey who consults a psychiatrist about his panic attacks. The Wire, by the former crime reporter David Simon, examined one institution of Baltimore in each of its five seasons, among them the port, the schools and the press. Breaking Bad, in which a teacher of chemistry with cancer turns to making drugs, had small audiences until its early seasons became available on Netflix. Writing in America is done by a team led by a showrunner, who is at once chief author and producer. Its members sit together in a writers' room, and their strike of 2007, which lasted one hundred days, cut short the seasons of many programmes.

Streaming has altered habits. Netflix, founded in 1997 to rent out discs by post, released all thirteen episodes of House of Cards on the same day, 1 February 2013, and thereby encouraged binge-watching, the viewing of many parts in one sitting. Budgets rose to the level of films: each of the six episodes in the final season of Game of Thrones is said to have cost about fifteen million dollars. Squid Game, by Hwang Dong-hyuk, who had carried the script about for a decade because investors found it too grotesque, became the most-watched title of the service within a month of its release in 2021. Older records are of another kind. Doctor Who, first shown by the BBC on 23 November 1963, the day after the murder of President Kennedy, replaces its leading actor by letting the hero regenerate, a device thought up when William Hartnell fell ill.

? What is a season called in Britain?
= series | a series
@ in Britain the same unit is itself called a series

? What does a serial tell?
= one continuous story
@ A serial tells one continuous story

? The Twilight Zone is an example of what?
= anthology | an anthology
@ an anthology presents a new tale with a new cast, as The Twilight Zone did

? What do most dramas combine?
= a case of the week with strands that run for months
@ combining a case of the week with strands that run for months

? Where does the soap opera get its name from?
= the makers of detergents | makers of detergents | from the makers of detergents who paid for such broadcasts
@ took its name from the makers of detergents

? Who is credited with inventing the soap opera?
= Irna Phillips
@ Irna Phillips, a former teacher from Chicago

? When did Guiding Light end?
= 2009
@ ran until 2009, a total of seventy-two years

? What was the process of filming from a monitor called?
= kinescope
@ a process called kinescope

? Why are many early programmes lost?
= tapes were so expensive that they were wiped and used again | they were wiped and used again
@ tapes were so expensive that they were wiped and used again

? What company showed the first practical videotape recorder?
= Ampex
@ Ampex demonstrated the first practical videotape recorder

? When did I Love Lucy begin?
= October 1951 | in October 1951
@ I Love Lucy, which began in October 1951

? Who was the husband of Lucille Ball?
= Desi Arnaz
@ her husband Desi Arnaz, a Cuban bandleader

? On which film had Karl Freund worked?
= Metropolis
@ a cameraman who had worked on Metropolis

? how many cameras ran at once
= three
@ allowed three cameras to run at once

? What percentage of homes saw Lucy give birth?
= about seventy per cent | seventy per cent
@ was seen in about seventy per cent of homes

? How long does a sitcom last?
= about half an hour | half an hour
@ lasts about half an hour with advertisements

? What British show was All in the Family adapted from?
= Till Death Us Do Part
@ adapted in 1971 from the British Till Death Us Do Part

? Where is M*A*S*H set?
= a field hospital | in a field hospital during the Korean War
@ set in a field hospital during the Korean War

? The laughter machine was invented by whom?
= Charles Douglass
@ a machine invented by Charles Douglass

? What did The Office imitate?
= a documentary | documentary
@ imitated a documentary, with glances at the camera

? On what was Dragnet based?
= files of the Los Angeles police
@ Dragnet, based on files of the Los Angeles police

? What did Peter Falk wear in Columbo?
= his own raincoat | raincoat
@ in which Peter Falk wore his own raincoat

? How many Emmys did the first season of Hill Street Blues win?
= eight
@ won eight Emmy Awards for its first season

? What is shown in the second half of Law & Order?
= the trial | trial
@ its first half to the investigation and the second to the trial

? What was Michael Crichton by training?
= a doctor | doctor
@ Michael Crichton, a doctor by training

? Since when has Tatort been on the air?
= 1970 | since 1970
@ In Germany Tatort, on the air since 1970

? How do telenovelas differ from American soaps?
= in having an end planned from the outset | having an end planned from the outset
@ differ from American soaps in having an end planned from the outset

? Who starred in The Slave Isaura?
= Lucélia Santos
@ made by the Globo network in 1976 and starring Lucélia Santos

? What did Simply Maria move maids to do?
= enrol in evening classes | to enrol in evening classes
@ moved many maids to enrol in evening classes

? What is the profession of the heroine in Simply Maria?
= seamstress | a seamstress
@ a Peruvian story of a seamstress

? Who created The Sopranos?
= David Chase
@ The Sopranos, created by David Chase

? What does the gangster consult a psychiatrist about?
= his panic attacks | panic attacks
@ who consults a psychiatrist about his panic attacks

? How many seasons of The Wire are there?
= five
@ one institution of Baltimore in each of its five seasons

? What is a showrunner?
= at once chief author and producer | chief author and producer
@ who is at once chief author and producer

? How long did the strike of 2007 last?
= one hundred days
@ which lasted one hundred days

? What was Netflix founded for?
= to rent out discs by post | rent out discs by post
@ founded in 1997 to rent out discs by post

? How much did an episode of the final season of Game of Thrones cost?
= about fifteen million dollars | fifteen million dollars
@ is said to have cost about fifteen million dollars

? On what day was Doctor Who first shown?
= 23 November 1963
@ first shown by the BBC on 23 November 1963

~ What financial sacrifice did the comic pair propose in return for staying in the West?
= a cut in pay | take a cut in pay | cut in pay
@ offered to take a cut in pay

~ Which national ceremony was less viewed than a fictional baby's arrival?
= the inauguration of President Eisenhower | inauguration of President Eisenhower
@ more than watched the inauguration of President Eisenhower

~ What do spectators wonder about when the culprit is known from the beginning?
= how he will be caught
@ so that the interest lies in how he will be caught

~ What tribute did Asian viewers pay to a Brazilian performer?
= voted actress of the year | she was voted actress of the year
@ she was voted actress of the year by hundreds of millions

~ What business does the needy Japanese heroine eventually possess?
= a chain of supermarkets | chain of supermarkets
@ who rises to own a chain of supermarkets

~ Where do cable broadcasters of prestige shows get their revenue?
= fees
@ which depend on fees and not on advertisers

~ Why had financiers turned down the Korean hit?
= found it too grotesque | because investors found it too grotesque | too grotesque
@ because investors found it too grotesque

~ What prompted the trick that allows a change of star in the science-fiction show?
= William Hartnell fell ill | when William Hartnell fell ill
@ a device thought up when William Hartnell fell ill

! How many episodes of The Twilight Zone were made?
! How much did Ampex's recorder cost?
! Who played the bus driver in The Honeymooners?
! When did Irna Phillips retire from teaching?
! What did the strike of 2007 demand?
! Who directed the last episode of M*A*S*H?
! In what year was The Wire cancelled?
! Which actor replaced William Hartnell?
! How many countries bought Oshin?
! What was the rating of Winter Sonata?
! Why did Karl Freund leave Germany?
