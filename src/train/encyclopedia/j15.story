# Lego
Lego is a Danish system of plastic building toys and the name of the family firm that makes it, by turnover the largest manufacturer of toys in the world. The company has its seat at Billund, a small town in the middle of Jutland, where it was founded by Ole Kirk Christiansen, a master carpenter born in 1891 as the tenth child of a poor labourer. In the slump of 1932, when nobody ordered houses or furniture any longer, he began to make stepladders, ironing boards and wooden toys. The name, chosen in 1934, is contracted from the Danish words "leg godt", which mean "play well"; that "lego" can also be read in Latin as "I put together" was noticed only afterwards. His motto, carved on a board that hung in the workshop, was "Only the best is good enough".

The early years were marked by fires and thrift. In 1924 two of the founder's sons had set the workshop and the house ablaze while playing with wood shavings; another fire, caused in 1942 by a short circuit, destroyed the stock together with all patterns. When the son Godtfred once boasted that he had saved money by giving wooden ducks two coats of varnish instead of three, his father made him fetch the boxes back from the station and finish the work by night. In 1946 the firm bought a machine for moulding plastic from an English maker for 30,000 kroner, more than twice the profit of the previous year. Three years later it brought out "automatic binding bricks", which were hollow underneath, had slits at the sides and were modelled on those of the British inventor Hilary Page, whose company was called Kiddicraft.

The decisive step was a remark made on a ferry. In January 1954 Godtfred Kirk Christiansen, on his way to a fair in England, fell into talk with the buyer of a Copenhagen department store, who complained that toys had no system. He thereupon examined the whole range of more than two hundred articles, found that only the bricks would do, and in 1955 presented the "System in Play" with streets and houses. The bricks, however, held together badly. On 28 January 1958 a patent was applied for on an improved version, in which tubes inside the hollow grip the studs of the brick below, a property known as clutch power. Bricks of that year still fit those made today. In 1960 yet another fire burnt down the store of wooden toys, and their production was given up.

At first cellulose acetate was used, which warped and faded; in 1963 it was replaced by ABS, a hard and glossy plastic. The granules are heated to about 230 degrees and pressed into steel moulds whose tolerance is four thousandths of a millimetre, and only some eighteen pieces in a million are rejected. Six bricks of the same colour with eight studs each can be combined in 915,103,765 ways, as a computer program of the mathematician Søren Eilers showed in 2004; the firm had long given a figure of about 102 million. Since 2018 leaves, bushes and trees have been made of polyethylene from sugar cane. A plan to mould bricks from recycled bottles was abandoned in 2023 because it would not have reduced the output of carbon dioxide.

The wheel came in 1962, the electric train in 1966, and Duplo, with bricks twice as long, high and wide for small hands, in 1969. The figure with a smiling yellow face, four centimetres tall, was created by Jens Nygård Knudsen and appeared in 1978, in the first sets devoted to town, castle and space; a policeman was the earliest. For eleven years all faces looked alike, until pirates with beards and eyepatches were introduced in 1989. Technic, a line with gears and axles, was launched in 1977 for older children. Mindstorms of 1998, a set for building robots round a programmable brick, grew out of a partnership with the Media Laboratory of the Massachusetts Institute of Technology; its control software was soon changed by hackers, whom the firm, after some hesitation, allowed to do so.

In 1968 a park with landscapes made of bricks was opened next to the factory, because visitors had disturbed the work, and it drew 625,000 people in its first season. It was designed by Arnold Boutrup, a window dresser, and others with the help of Dagny Holm, a cousin of the owner who had studied sculpture. Further Legolands followed at Windsor in 1996, at Carlsbad in California in 1999 and elsewhere. Since 1962 Billund has had an airport, which began as a private runway of the company and is now the second largest in Denmark. The Lego House, a white building of twenty-one blocks by the architect Bjarke Ingels, was completed in 2017; in its hall rises a tree of more than six million bricks, one of the largest models ever put together.

At the turn of the century the firm went astray. It put its name to clothes, watches, films and computer games, doubled the number of different elements to more than twelve thousand and lost control of the costs; at the same time the last patents had run out, and cheaper copies filled the shops. In 2003 it made a loss of 1.4 billion kroner, and its debts rose to about five billion. Kjeld Kirk Kristiansen, the founder's grandson, handed over the management in October 2004 to Jørgen Vig Knudstorp, a former consultant of thirty-five, the first chief from outside the family. He sold the parks to the owner of Madame Tussauds, halved the number of elements, cut a thousand jobs and listened to grown-up fans. What had kept the business alive meanwhile was "Star Wars", the first licensed theme, begun in 1999, and Bionicle, a series with a story of its own.

Recovery was quick. In 2014 "The Lego Movie", which took in about 470 million dollars at the box office, made fun of obedience to instructions, and a year later the company overtook Mattel. A series for girls, Friends, which was brought out in 2012 after four years of research, sold twice as well as expected, although critics accused it of clichés. Under pressure from Greenpeace a partnership with Shell, which had lasted since the sixties, was not renewed in 2014. Courts refused to protect the shape of the basic brick as a trade mark: the European Court of Justice held in September 2010 that it served a technical purpose. Seventy-five per cent of the company belong to Kirkbi, the holding of the family, the rest to a foundation. Niels Christiansen, who is not related to the owners, has been its head since October 2017.

? Where does Lego have its seat?
= Billund
@ has its seat at Billund

? What was Ole Kirk Christiansen's trade?
= master carpenter | a master carpenter
@ Ole Kirk Christiansen, a master carpenter

? Why did he turn to making toys and ironing boards?
= nobody ordered houses or furniture any longer | when nobody ordered houses or furniture any longer
@ when nobody ordered houses or furniture any longer

? What do the words "leg godt" mean?
= "play well" | play well
@ which mean "play well"

? What was the founder's motto?
= "Only the best is good enough" | Only the best is good enough
@ was "Only the best is good enough"

? What caused the fire of 1942?
= a short circuit | short circuit
@ caused in 1942 by a short circuit

? How many coats of varnish did Godtfred give the ducks?
= two | two coats
@ two coats of varnish instead of three

? How much did the moulding machine cost?
= 30,000 kroner
@ an English maker for 30,000 kroner

? What was Hilary Page's company called?
= Kiddicraft
@ whose company was called Kiddicraft

? What complaint did the buyer make on the ferry?
= toys had no system | that toys had no system
@ who complained that toys had no system

? When was the patent for the improved brick applied for?
= 28 January 1958
@ On 28 January 1958 a patent was applied for

? What grips the studs of the brick below?
= tubes | tubes inside the hollow
@ in which tubes inside the hollow grip the studs

? what is the property called that holds bricks together
= clutch power
@ a property known as clutch power

? Do old bricks from 1958 fit the new ones?
= still fit | still fit those made today
@ Bricks of that year still fit those made today

? What material was used for the bricks at first?
= cellulose acetate
@ At first cellulose acetate was used

? What plastic replaced it in 1963?
= ABS
@ it was replaced by ABS

? To what temperature are the granules heated?
= about 230 degrees | 230 degrees
@ are heated to about 230 degrees

? In how many ways can six bricks with eight studs be combined?
= 915,103,765
@ can be combined in 915,103,765 ways

? What are leaves and trees made of since 2018?
= polyethylene from sugar cane | polyethylene
@ made of polyethylene from sugar cane

? Why was the plan with recycled bottles dropped?
= it would not have reduced the output of carbon dioxide | because it would not have reduced the output of carbon dioxide
@ because it would not have reduced the output of carbon dioxide

? In what year did Lego introduce the wheel?
= 1962
@ The wheel came in 1962

? Who created the yellow figure?
= Jens Nygård Knudsen
@ was created by Jens Nygård Knudsen

? How tall is the figure?
= four centimetres
@ smiling yellow face, four centimetres tall

? What was the earliest figure?
= a policeman | policeman
@ a policeman was the earliest

? What is Technic?
= a line with gears and axles | line with gears and axles
@ Technic, a line with gears and axles

? With whom was Mindstorms developed?
= Media Laboratory of the Massachusetts Institute of Technology | the Media Laboratory of the Massachusetts Institute of Technology
@ the Media Laboratory of the Massachusetts Institute of Technology

? How many people came to the park in its first season?
= 625,000
@ drew 625,000 people in its first season

? When did the Windsor park open?
= 1996
@ Legolands followed at Windsor in 1996

? What did Dagny Holm study?
= sculpture
@ who had studied sculpture

? Who designed the Lego House?
= Bjarke Ingels | the architect Bjarke Ingels
@ by the architect Bjarke Ingels

? What was the loss of 2003?
= 1.4 billion kroner
@ it made a loss of 1.4 billion kroner

? Who was the first manager from outside the family?
= Jørgen Vig Knudstorp
@ to Jørgen Vig Knudstorp, a former consultant

? To whom were the parks sold?
= the owner of Madame Tussauds | owner of Madame Tussauds
@ to the owner of Madame Tussauds

? Which was the first licensed theme?
= "Star Wars" | Star Wars
@ was "Star Wars", the first licensed theme

? How much money did "The Lego Movie" make?
= about 470 million dollars | 470 million dollars
@ took in about 470 million dollars

? What was the Friends series accused of?
= clichés
@ critics accused it of clichés

? Which company's partnership with Lego ended in 2014?
= Shell
@ a partnership with Shell

? Who owns 75 percent of Lego?
= Kirkbi
@ belong to Kirkbi, the holding of the family

~ How did the founder react to his boy's idea of cutting corners?
= made him fetch the boxes back from the station and finish the work by night | made him fetch the boxes back
@ made him fetch the boxes back from the station and finish the work by night

~ What mischief by children cost the family its home?
= playing with wood shavings
@ ablaze while playing with wood shavings

~ On what ground did judges deny exclusive rights to the form?
= it served a technical purpose | that it served a technical purpose
@ that it served a technical purpose

~ What made the owners build an attraction outside the works?
= visitors had disturbed the work | because visitors had disturbed the work
@ because visitors had disturbed the work

~ Which characters put an end to the uniform expressions?
= pirates with beards and eyepatches | pirates
@ until pirates with beards and eyepatches were introduced

~ Who was given permission, in the end, to tamper with the robots' code?
= hackers
@ was soon changed by hackers

~ What flooded the market once legal protection had expired?
= cheaper copies
@ and cheaper copies filled the shops

~ Which competitor fell behind the Danes in the middle of the last decade?
= Mattel
@ a year later the company overtook Mattel

! How many children did Ole Kirk Christiansen have?

! Who caused the fire of 1960?

! How much did Lego pay Hilary Page?

! When did Godtfred Kirk Christiansen die?

! Who directed "The Lego Movie"?

! What is the largest airport in Denmark?

! How many bricks were used to build the park at Carlsbad?

! Why did Kjeld Kirk Kristiansen sell the company?

! Which toy firm did Niels Christiansen lead before?

! In what year was the Mindstorms series discontinued?
