# Bicycle
A bicycle is a vehicle with two wheels, one behind the other, that is driven by the muscles of its rider and steered by turning the front wheel with a handlebar. It is the most efficient means of travel yet devised by people: measured by the energy needed to carry one kilogram over one kilometre, a cyclist uses only about a fifth as much as a walker. More than a billion bicycles are believed to exist, roughly twice as many as motor cars at the end of the twentieth century, and the Chinese Flying Pigeon, a heavy black roadster introduced in 1950, is often named as the most popular vehicle of any kind ever produced. Typical machines weigh between seven kilograms, for a racing model of carbon fibre, and twenty or more for a utility bicycle with carriers and dynamo.

The first two-wheeler that could be steered was the running machine of Karl von Drais, a forester and civil servant from Baden, who rode it from Mannheim to an inn near Schwetzingen on 12 June 1817. It had a wooden frame, no pedals and a brake on the rear wheel, and was pushed along by striking the ground with the feet. Some historians connect the invention with the shortage of oats, and hence of horses, that followed the eruption of Mount Tambora and the cold summer of 1816. The fashion spread to Paris and London, where the coachmaker Denis Johnson built some 300 improved hobby-horses in 1819, but it soon died out, partly because several towns forbade riding on pavements.

Pedals were fitted to the front wheel in Paris in the 1860s. Both Pierre Michaux, a blacksmith who sold such velocipedes from 1867 with the money of the Olivier brothers, and Pierre Lallement, who took out an American patent in November 1866, have been credited with the idea. The machines, which had iron tyres and frames, were nicknamed boneshakers in England because of the way they behaved on cobbles. Since the wheel moved forward once for each turn of the pedals, makers enlarged it in order to gain speed, and the result was the ordinary, or penny-farthing, of the 1870s, with a front wheel of up to 1.5 metres. James Starley of Coventry gave it wire spokes under tension; its rider sat so high that a sudden stop threw him over the bars, an accident known as a header.

What made cycling safe was the chain. In 1885 John Kemp Starley, a nephew of James, brought out the Rover safety bicycle, whose two wheels were nearly equal in size and whose rear one was driven through a chain and sprockets, so that gearing no longer depended on diameter. Comfort came from John Boyd Dunlop, a Scottish veterinary surgeon in Belfast, who in 1888 glued rubber tubes filled with air to the wheels of his son's tricycle; the patent was later declared invalid, since Robert Thomson had described a pneumatic tyre as early as 1845. Within a decade the diamond frame, composed of two triangles of steel tubing, had become universal, and it has changed surprisingly little. The freewheel, which lets the rider stop pedalling while the machine rolls on, was common by 1900.

The boom of the 1890s had social effects out of proportion to its length. Prices fell, from the equivalent of half a year's wages for a labourer to a few weeks', and in 1896 the United States alone produced about 1.2 million machines. Women discovered an independence that their mothers had not known and took to bloomers and divided skirts; the reformer Susan B. Anthony declared in that year that the bicycle had done more to emancipate women than anything else. In 1895 Annie Londonderry, a mother of three from Boston, completed a journey round the world that she had begun as a wager. The League of American Wheelmen, founded in 1880, campaigned for paved roads, and mechanics who learned their trade in bicycle shops, among them the Wright brothers of Dayton, Ohio, went on to build motor cars and aeroplanes.

Gears allow the legs to turn at a comfortable pace, whatever the slope. The hub gear, enclosed in the rear wheel and protected from dirt, was made popular by the three-speed model that the Nottingham firm of Sturmey-Archer put on sale in 1903. The derailleur, which shifts the chain from one sprocket to another, is lighter and offers more ratios, but it needs regular cleaning; Paul de Vivie, a French writer who called himself Vélocio, promoted such devices before the First World War, and racers in the Tour de France were not allowed to use them until 1937. Tullio Campagnolo, who is said to have conceived the quick-release hub in 1927 after failing to loosen frozen wing nuts on a mountain pass, later sold the parallelogram derailleur on which modern ones are modelled.

Organised racing is nearly as old as the pedal. A race of 1,200 metres was held in the park of Saint-Cloud near Paris on 31 May 1868 and won, according to tradition, by the Englishman James Moore, who in the next year also took the first long race between towns, from Paris to Rouen. The Tour de France was created in 1903 by Henri Desgrange in order to raise the circulation of his newspaper L'Auto, whose yellow paper is recalled by the jersey of the leader. Its first winner, the chimney sweep Maurice Garin, was disqualified in the second edition for cheating. The hour record, set by Desgrange himself in 1893 at 35.3 kilometres, was raised by Eddy Merckx to 49.4 at Mexico City in 1972 and has since passed 56.

Why a bicycle stays upright puzzled scientists for more than a century. A moving machine falls less readily than a resting one, because turning the handlebar toward the side of a lean brings the wheels back under the centre of mass. It was long assumed that the gyroscopic effect of the wheels or the trail of the front fork accounted for this, until a group led by Arend Schwab at Delft and Andy Ruina at Cornell built a bicycle in 2011 that had neither and still balanced itself. In the meantime new kinds have appeared: mountain bikes grew out of races down Mount Tamalpais in California, held from 1976, and electric ones now account for about half of sales in the Netherlands, where more than a quarter of all trips are made by bicycle.

? How is a bicycle steered?
= turning the front wheel with a handlebar
@ steered by turning the front wheel with a handlebar

? How much energy does a cyclist use compared to someone walking?
= about a fifth as much | a fifth
@ a cyclist uses only about a fifth as much as a walker

? How many bikes are thought to exist?
= More than a billion
@ More than a billion bicycles are believed to exist

? What is the Flying Pigeon?
= heavy black roadster
@ a heavy black roadster introduced in 1950

~ What is the lightest sort of two-wheeler made of?
= carbon fibre
@ between seven kilograms, for a racing model of carbon fibre

? What was Karl von Drais's job?
= forester and civil servant
@ Karl von Drais, a forester and civil servant from Baden

? When did Drais ride from Mannheim?
= 12 June 1817
@ an inn near Schwetzingen on 12 June 1817

? How was the running machine moved forward?
= striking the ground with the feet
@ was pushed along by striking the ground with the feet

? What was the frame of the running machine made from?
= wooden
@ It had a wooden frame, no pedals

? How many hobby-horses did Denis Johnson make?
= some 300 | 300
@ Denis Johnson built some 300 improved hobby-horses

~ What natural disaster may have inspired the search for a substitute for mounts?
= eruption of Mount Tambora
@ that followed the eruption of Mount Tambora

? Who paid for Michaux's velocipedes?
= Olivier brothers
@ with the money of the Olivier brothers

? What did Pierre Lallement receive in 1866?
= American patent
@ took out an American patent in November 1866

? Why did people in England call velocipedes boneshakers?
= because of the way they behaved on cobbles | the way they behaved on cobbles
@ because of the way they behaved on cobbles

? How big was the front wheel of a penny-farthing?
= up to 1.5 metres | 1.5 metres
@ with a front wheel of up to 1.5 metres

? What was being thrown over the bars called?
= header
@ an accident known as a header

? What did James Starley give the ordinary?
= wire spokes under tension | wire spokes
@ James Starley of Coventry gave it wire spokes under tension

? In what year did the Rover safety bicycle come out?
= 1885
@ In 1885 John Kemp Starley, a nephew of James

? What was John Boyd Dunlop's profession?
= veterinary surgeon
@ a Scottish veterinary surgeon in Belfast

? Why was Dunlop's patent invalid?
= Robert Thomson had described a pneumatic tyre as early as 1845
@ Robert Thomson had described a pneumatic tyre as early as 1845

? What does a freewheel let the rider do?
= stop pedalling while the machine rolls on | stop pedalling
@ lets the rider stop pedalling while the machine rolls on

? What is the diamond frame composed of?
= two triangles of steel tubing
@ composed of two triangles of steel tubing

~ Which component put an end to the dangers of riding?
= chain
@ What made cycling safe was the chain

? How many bicycles did the US make in 1896?
= about 1.2 million | 1.2 million
@ the United States alone produced about 1.2 million machines

? What did women wear for cycling?
= bloomers and divided skirts
@ took to bloomers and divided skirts

? What did the League of American Wheelmen want?
= paved roads
@ campaigned for paved roads

? where was Annie Londonderry from
= Boston
@ a mother of three from Boston

~ Which siblings moved from repairing cycles to flight?
= Wright brothers
@ among them the Wright brothers of Dayton, Ohio

? Where is a hub gear located?
= in the rear wheel | rear wheel
@ The hub gear, enclosed in the rear wheel

? What company sold a three-speed hub in 1903?
= Sturmey-Archer
@ the Nottingham firm of Sturmey-Archer put on sale

? What does a derailleur do?
= shifts the chain from one sprocket to another
@ shifts the chain from one sprocket to another

? What did Paul de Vivie call himself?
= Vélocio
@ a French writer who called himself Vélocio

? Until when were derailleurs banned in the Tour de France?
= 1937
@ were not allowed to use them until 1937

~ What mishap gave an Italian the idea for removing wheels rapidly?
= failing to loosen frozen wing nuts
@ after failing to loosen frozen wing nuts on a mountain pass

? How long was the race at Saint-Cloud?
= 1,200 metres
@ A race of 1,200 metres was held in the park

? Who created the Tour de France?
= Henri Desgrange
@ The Tour de France was created in 1903 by Henri Desgrange

? Why is the leader's jersey yellow?
= L'Auto, whose yellow paper is recalled | yellow paper
@ L'Auto, whose yellow paper is recalled by the jersey

? What was Maurice Garin's trade?
= chimney sweep
@ Its first winner, the chimney sweep Maurice Garin

? Where did Merckx set his hour record?
= Mexico City
@ to 49.4 at Mexico City in 1972

? Does a moving bike fall as easily as one at rest?
= falls less readily | less readily
@ A moving machine falls less readily than a resting one

? What did mountain bikes grow out of?
= races down Mount Tamalpais
@ mountain bikes grew out of races down Mount Tamalpais

? What share of trips in the Netherlands are made by bike?
= more than a quarter
@ more than a quarter of all trips are made by bicycle

~ Who disproved the spinning-wheel explanation of stability?
= group led by Arend Schwab at Delft and Andy Ruina at Cornell
@ a group led by Arend Schwab at Delft and Andy Ruina at Cornell

! How much did the running machine of Drais weigh?

! When did the Chinese Flying Pigeon stop being produced?

! Which towns forbade riding on pavements?

! Who invented the freewheel?

! How many kilometres did Annie Londonderry ride?

! When was Sturmey-Archer founded?

! Who won the second Tour de France?

! How old was James Moore when he won at Saint-Cloud?

! What did Denis Johnson patent in Paris?

! Who set the hour record after Merckx?

! What percentage of sales in Germany are electric bicycles?
