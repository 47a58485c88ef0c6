# Board votes 6–5 to merge rival high schools in northern Maine
TANNERY MILLS, Maine – After a meeting that lasted almost seven hours and was interrupted twice by shouting, the board of Regional School Unit 94 (RSU 94) voted shortly after 1 a.m. on Wednesday to merge the high schools of Tannery Mills and Corbin Lake, which have been rivals on the football field since 1908.
Under the plan, approved by six votes to five, both buildings will close in June of next year, and the remaining 412 students will move to a former shoe factory in the village of Eastbrook, roughly halfway between the two towns.
The superintendent of schools, Marjorie Duquette, said that the district had lost more than a third of its pupils since 2005 and could not go on heating two half-empty buildings.
She put the savings at $1.9 million a year, after conversion costs of about $14 million.
Some 500 people had filled the gymnasium in Tannery Mills, many of them in the green of the Millers or the red of the Corbin Lake Loons.
"You are not closing a building, you are closing a town," Roy Thibodeau, who owns the hardware store on Main Street and has four children at school, told the board.
The deciding vote was cast by the chairwoman, Anne-Marie Sewall, a retired judge, who said she had prayed over it for a week.
Opponents announced that they would collect signatures in order to force a referendum, for which 1,150 are needed within 45 days.

# "Two hours on a bus": parents map the new school run
Like every weekday, Kayla Ouellette put her daughter Brynn on the yellow bus at ten past seven yesterday. Next year, she reckons, it will have to be ten to six.
Mrs. Ouellette, a nurse, lives on a potato farm in Saint Amand, the northernmost village of the district, from which it is 38 miles to Eastbrook.
Together with a neighbor, the surveyor Hollis Grant, she has driven every planned route with a stopwatch. Their map, which hangs in the window of the post office, shows that 67 children would spend more than two hours a day on the road, not counting days with snow.
The district's own study, carried out by the Boston firm Keane Mobility, speaks of only 21.
"They drove it in July," said Mr. Grant. "In July I could do it on a lawn mower."
The firm's director, Lucas Keane, admitted in an e-mail that the test drives had taken place in summer, but said that "generous allowances" had been made for the weather.
The parents have formed a group called Keep Them Close, which has about 630 members and meets on Mondays in the Grange hall in Corbin Lake. Its treasurer, the dentist Paul Nakamura, says it has raised $27,400, largely by selling maple fudge and tickets for a quilt.
Not everybody in the northern villages is against the merger, however. "My boy wants to learn physics, and in Corbin Lake there has been no physics teacher since 2021," said Denise Levesque, who drives a snowplow in Saint Amand.
The new school is to offer 31 more courses than either of the old ones, among them Japanese and welding.

# Asbestos found in factory meant to become Eastbrook school
EASTBROOK – Asbestos has been found in the roof and in the floor tiles of the former Pine Tree Shoe factory, in which the merged high school of RSU 94 is supposed to open next fall.
The discovery was made on January 14 by workers of Lavoie Brothers, a construction company from Bangor, when they took up the floor of what had once been the cutting room.
Removing the material would take between four and six months and cost at least $3.2 million, said Stephen Lavoie, one of the owners.
The Maine Bureau of Safe Buildings ordered all work to stop until the air had been tested. Its inspector, Teresa Colby, said that nobody had been in danger, since the fibers were still bound in the tiles.
Superintendent Marjorie Duquette called the discovery "annoying but manageable" and said that the opening might be put off until after Christmas of next year.
Keep Them Close accused the district of having known about it. The group produced a letter of 1996 in which the factory's last manager, the late Wendell Stroup, warned the fire department that there was "asbestos from one end to the other".
The letter was found by Doris Stroup, his widow, in a cookie tin in her attic.
Fire Chief Randy Michaud said that the department's archive had been destroyed when the river flooded the cellar in 2008.
The factory, which was built in 1923 and at its height made 9,000 pairs of boots a week, was bought by the district for $850,000 from a bank in Portland.

# The coach, the bell and the name: what a merger is about
Ask people in this corner of Maine what they mind most about the merger, and few will speak of money. They speak of the bell, which is rung in Tannery Mills after every victory, of the mural painted by the class of 1976, and of the name.
A committee of twelve students, six from each school, was asked in December to find one. It received 340 suggestions, among them "Nowhere High", and settled last week on Aroona Valley High School, after the river that joins the towns.
The teams are to be called the Otters. "Nobody hates an otter," explained Priya Raman, a senior from Corbin Lake who led the committee. The mascot's costume is being sewn by her grandmother.
The question of who will coach football is more delicate. Dale Hutchins has trained the Millers for 26 years and won three state titles; his opponent in Corbin Lake, Marcus Pelletier, is his son-in-law.
"We don't discuss it at Sunday dinner," said Mr. Hutchins, who would be willing to share the post.
The sociologist Ingrid Sandvik of the University of Vermont, who has studied 40 mergers of rural schools, says that resistance fades within about five years if the new school wins something. "It doesn't matter what. It can be chess."
In Minnesota, she recalls, one merger was undone after nine years because the two towns could not agree on the color of the uniforms.
As for the bell, which was cast in Troy, New York, in 1871 and came from a steamboat, the historical society of Tannery Mills has let it be known that it will not leave the town "except over our dead bodies".

# Voters overturn school merger by 212 votes
TANNERY MILLS, Maine – Voters in the eight towns and villages of RSU 94 on Tuesday rejected the merger of their two high schools by 2,871 votes to 2,659, according to unofficial results announced by the district clerk, Gloria Beaulieu.
Turnout was 71 percent, the highest at any local vote since 1974.
Tannery Mills voted against the merger by almost three to one, while Eastbrook, where the new school would have stood, was in favor. To general surprise, Corbin Lake approved it by a margin of nine votes.
The referendum had been forced by Keep Them Close, which handed in 1,684 signatures in December.
Hollis Grant, a spokesman for the group, said that the asbestos had tipped the balance. "People don't like to be told that poison is manageable," he said at a party in the Grange hall.
Superintendent Marjorie Duquette said she respected the decision and would leave her post on June 30. She has accepted an offer from a school district near Albany, New York.
What comes next is unclear. The chairwoman of the board, Anne-Marie Sewall, warned that without savings the property tax would have to rise by about $310 a year for the average home, and that art, music and the late bus would be the first to go.
State Representative Todd Fournier, a Republican from Saint Amand, proposed that the two schools should keep their buildings but share teachers by video, as is done by the islands off the coast.
The factory in Eastbrook will be offered for sale. One possible buyer is the brewer Jessa Cormier, who said that she would have to talk to her bank and "to somebody who knows about asbestos".

? In what village is the former shoe factory?
= Eastbrook | the village of Eastbrook | in the village of Eastbrook
@ the remaining 412 students will move to a former shoe factory in the village of Eastbrook, roughly halfway between the two towns.
@ The factory in Eastbrook will be offered for sale.
? Who cast the deciding vote?
= Anne-Marie Sewall | the chairwoman, Anne-Marie Sewall
@ The deciding vote was cast by the chairwoman, Anne-Marie Sewall, a retired judge
? How much does the superintendent say the merger would save?
= $1.9 million a year | $1.9 million
@ She put the savings at $1.9 million a year, after conversion costs of about $14 million.
? How many signatures are needed for a referendum?
= 1,150
@ they would collect signatures in order to force a referendum, for which 1,150 are needed within 45 days.
? Who lives on a potato farm in Saint Amand?
= Mrs. Ouellette | Kayla Ouellette
@ Mrs. Ouellette, a nurse, lives on a potato farm in Saint Amand, the northernmost village of the district
@ Like every weekday, Kayla Ouellette put her daughter Brynn on the yellow bus at ten past seven yesterday.
? Which firm carried out the district's study of the bus routes?
= Keane Mobility | the Boston firm Keane Mobility
@ The district's own study, carried out by the Boston firm Keane Mobility, speaks of only 21.
? what is the parents' group called
= Keep Them Close
@ The parents have formed a group called Keep Them Close, which has about 630 members
? On what day was the asbestos discovered?
= January 14 | on January 14
@ The discovery was made on January 14 by workers of Lavoie Brothers
? How long would it take to remove the asbestos?
= between four and six months
@ Removing the material would take between four and six months and cost at least $3.2 million
? Who is Teresa Colby?
= inspector | Its inspector
@ The Maine Bureau of Safe Buildings ordered all work to stop until the air had been tested. Its inspector, Teresa Colby, said that nobody had been in danger
? Where did Doris Stroup find the letter?
= in a cookie tin in her attic | a cookie tin in her attic | in her attic
@ The letter was found by Doris Stroup, his widow, in a cookie tin in her attic.
? What name did the committee of students settle on?
= Aroona Valley High School
@ and settled last week on Aroona Valley High School, after the river that joins the towns.
? Who has coached the Millers for 26 years?
= Dale Hutchins
@ Dale Hutchins has trained the Millers for 26 years and won three state titles
? Why was a merger in Minnesota undone?
= because the two towns could not agree on the color of the uniforms | the two towns could not agree on the color of the uniforms
@ In Minnesota, she recalls, one merger was undone after nine years because the two towns could not agree on the color of the uniforms.
? Who announced the unofficial results of the vote?
= Gloria Beaulieu | the district clerk, Gloria Beaulieu
@ according to unofficial results announced by the district clerk, Gloria Beaulieu.
? when will marjorie duquette leave her post
= June 30 | on June 30
@ Superintendent Marjorie Duquette said she respected the decision and would leave her post on June 30.
~ Which shopkeeper told the members that they were shutting down the whole place?
= Roy Thibodeau
@ "You are not closing a building, you are closing a town," Roy Thibodeau, who owns the hardware store on Main Street and has four children at school, told the board.
~ What share of its learners has the region been drained of since 2005?
= more than a third | more than a third of its pupils
@ said that the district had lost more than a third of its pupils since 2005
~ Where can you look at the drawing of all the journeys?
= in the window of the post office | the window of the post office
@ Their map, which hangs in the window of the post office, shows that 67 children would spend more than two hours a day on the road
~ In what season did the consultants try out the trips?
= in summer | summer
@ The firm's director, Lucas Keane, admitted in an e-mail that the test drives had taken place in summer
~ who looks after the protesters' cash
= Paul Nakamura | the dentist Paul Nakamura
@ Its treasurer, the dentist Paul Nakamura, says it has raised $27,400
~ Which mother is in favor because her son would like to study science?
= Denise Levesque
@ "My boy wants to learn physics, and in Corbin Lake there has been no physics teacher since 2021," said Denise Levesque, who drives a snowplow in Saint Amand.
~ Which builders came upon the dangerous stuff?
= Lavoie Brothers | workers of Lavoie Brothers
@ The discovery was made on January 14 by workers of Lavoie Brothers, a construction company from Bangor
~ Whose warning to the firefighters in the nineties turned up?
= Wendell Stroup | the late Wendell Stroup | the factory's last manager, the late Wendell Stroup
@ The group produced a letter of 1996 in which the factory's last manager, the late Wendell Stroup, warned the fire department
~ Why does the fire brigade no longer have its old papers?
= the river flooded the cellar in 2008 | when the river flooded the cellar in 2008
@ the department's archive had been destroyed when the river flooded the cellar in 2008.
~ What did the school authority pay for the disused plant?
= $850,000
@ was bought by the district for $850,000 from a bank in Portland.
~ Which animal was picked for the sports sides?
= the Otters | Otters | otter | an otter
@ The teams are to be called the Otters.
@ "Nobody hates an otter," explained Priya Raman
~ Who is making the outfit for the furry figure?
= her grandmother
@ explained Priya Raman, a senior from Corbin Lake who led the committee. The mascot's costume is being sewn by her grandmother.
~ Which academic holds that anger dies down once there is a trophy?
= Ingrid Sandvik | The sociologist Ingrid Sandvik
@ The sociologist Ingrid Sandvik of the University of Vermont, who has studied 40 mergers of rural schools, says that resistance fades within about five years if the new school wins something.
~ On what did the thing they ring after a win once travel?
= a steamboat | steamboat
@ As for the bell, which was cast in Troy, New York, in 1871 and came from a steamboat
~ Which community unexpectedly said yes at the ballot?
= Corbin Lake
@ To general surprise, Corbin Lake approved it by a margin of nine votes.
~ which lawmaker would have classes taught over a screen
= Todd Fournier | State Representative Todd Fournier
@ State Representative Todd Fournier, a Republican from Saint Amand, proposed that the two schools should keep their buildings but share teachers by video
! How old is Marjorie Duquette?
! Who painted the mural of 1976?
! How many students does the high school in Corbin Lake have?
! what will the otters' team colors be
! How much did Keane Mobility receive for its study?
! Which school district in Vermont was merged in 2012?
! When was the high school in Tannery Mills built?
! Who will succeed Anne-Marie Sewall as chair of the board?
! What is the capital of Mongolia?
! how do I renew a driver's license in Maine
! Who invented the telephone?
! Which film won the Oscar for best picture in 1994?
