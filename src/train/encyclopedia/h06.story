# Beer
Beer is an alcoholic drink obtained by fermenting a sugary liquid made from starchy grain, most often malted barley, and usually flavoured with hops. It is the most widely drunk alcoholic beverage in the world and, after water and tea, probably the third most popular drink of all. Wheat, maize, rice, rye, oats, sorghum and millet are used beside barley or in place of it. The strength lies mostly between 4 and 6 per cent of alcohol by volume, but extremes range from less than 0.5 to well above 50 per cent, the latter being reached by freezing out water. The branch of knowledge concerned with fermentation is called zymurgy. Beer must be distinguished from cider, which comes from apples, and from mead, which is made with honey.

Residues found in stone mortars at Raqefet Cave near Haifa, a burial site of the Natufian culture, suggest that grain was being brewed some 13,000 years ago, before agriculture. Chemical proof of barley beer has been obtained from a jar at Godin Tepe in the Zagros Mountains of Iran, dated to about 3500 BC. The Sumerians praised their brewing goddess in the Hymn to Ninkasi, written down about 1800 BC, which is at the same time a recipe: loaves called bappir were soaked in water together with malt. The drink was sucked through long straws, since husks floated on top. The labourers who built the pyramids at Giza received a daily ration of four to five litres. Babylonian tavern keepers, most of them women, could be drowned under the laws of Hammurabi for cheating on the measure.

In northern Europe brewing was long a task of the household. Before hops came into general use the drink was seasoned with gruit, a mixture of bog myrtle, yarrow and marsh rosemary, the right to sell which belonged to bishops and princes. Hop gardens are mentioned in 736 at Geisenfeld in Bavaria, and in the twelfth century Hildegard of Bingen noted that the plant, though it made men melancholy, kept drinks from spoiling. Hopped beer could be exported, and by the fourteenth century Hamburg, which had more than 400 breweries, was known as the brewhouse of the Hanseatic League. Monasteries brewed on a large scale as well; a plan of the abbey of St Gall, drawn about 820, provides for three brewhouses, one each for guests, pilgrims and monks. England kept to unhopped ale until Flemish immigrants introduced the new kind in the fifteenth century.

On 23 April 1516 the dukes Wilhelm IV and Ludwig X of Bavaria proclaimed at Ingolstadt an ordinance that came to be called the Reinheitsgebot, or purity law. It limited the ingredients to barley, hops and water, fixed prices for summer and winter, and was meant to keep wheat and rye for bakers. Yeast was not mentioned, because nobody knew its role. When Bavaria joined the German Empire in 1871 it insisted on the rule, which was extended to the whole country in 1906. In 1987 the European Court of Justice decided that foreign beers not conforming to it must be admitted, but German brewers largely continue to follow it. A separate edict of 1553 forbade brewing between 23 April and 29 September, since summer heat spoiled the product, and this favoured yeasts that work in the cold.

Brewing begins with malting: grain is steeped, allowed to germinate for about five days and dried in a kiln, by which enzymes are set free and colour is formed. The crushed malt is mixed with hot water in the mash tun, where the enzymes, most active at 60 to 70 °C, convert starch to sugar. The sweet liquid, called wort, is drained off through the husks and boiled with hops for one to two hours; this sterilises it, drives off unwanted sulphur compounds and draws bitter acids out of the cones. After cooling, yeast is added, which turns the sugar into alcohol and carbon dioxide. The spent grain is fed to cattle. Since more than nine-tenths of beer is water, its mineral content matters: the gypsum in the wells of Burton upon Trent brings out bitterness, whereas the soft water of Pilsen suits pale lagers.

Two families are distinguished by their yeast. Ales are made with Saccharomyces cerevisiae, which works at 15 to 24 °C, gathers at the surface and gives fruity esters; lagers with Saccharomyces pastorianus, a hybrid that prefers 7 to 13 °C, sinks to the bottom and yields a cleaner taste. The wild parent of the latter, S. eubayanus, was discovered in 2011 on beech galls in Patagonia. Lambic, from the valley of the Senne near Brussels, is fermented by microbes that drift in from the air, and young and old lambic are blended to make gueuze. Porter became the favourite of London workers in the early eighteenth century, and its stronger form was known as stout porter. Pale ale sent to India was heavily hopped. On 5 October 1842 Josef Groll, a Bavarian employed in Pilsen, brewed the first golden lager, which has been imitated all over the world.

Science transformed the craft in the nineteenth century. Thermometers and saccharometers, the latter introduced by John Richardson in 1784, made results predictable, and in 1817 Daniel Wheeler patented a drum for roasting malt that gave stout its black colour. Louis Pasteur, who published his Études sur la bière in 1876, partly from anger at the defeat of France by Prussia, showed that microbes make beer sour. At the Carlsberg laboratory in Copenhagen Emil Christian Hansen isolated a single yeast cell in 1883, from which a pure culture was grown; the brewery gave it away free of charge. His colleague S. P. L. Sørensen devised the pH scale in 1909. Refrigerating machines built by Carl von Linde, first for the Spaten brewery in Munich in the 1870s, made it possible to brew lager in every season.

In the United States immigrants from Germany, among them Adolphus Busch, Frederick Pabst and Joseph Schlitz's successors, brought lager to a national market by pasteurised bottles and refrigerated railway cars. Prohibition, in force from January 1920 to December 1933, reduced more than a thousand breweries to a few that survived on malt syrup, ice cream or near beer. The first canned beer was sold by Krueger at Richmond, Virginia, in January 1935. By 1978, when home brewing was legalised at federal level, fewer than a hundred breweries remained; the reaction came with small firms such as New Albion, founded by Jack McAuliffe in 1976, and there are now more than 9,000. In Britain the Campaign for Real Ale, started by four friends in 1971, defends ale matured in the cask. The Czechs drink most per head, about 130 to 140 litres a year.

? What grain is beer mostly made from?
= malted barley | barley
@ starchy grain, most often malted barley

? what is zymurgy
= The branch of knowledge concerned with fermentation | branch of knowledge concerned with fermentation
@ The branch of knowledge concerned with fermentation is called zymurgy

? How are the strongest beers made?
= by freezing out water | freezing out water
@ the latter being reached by freezing out water

? What is mead made with?
= honey
@ from mead, which is made with honey

? Where were 13,000 year old traces of brewing discovered?
= Raqefet Cave | Raqefet Cave near Haifa | in stone mortars at Raqefet Cave
@ Residues found in stone mortars at Raqefet Cave near Haifa

? Why did the Sumerians drink through straws?
= husks floated on top | since husks floated on top
@ sucked through long straws, since husks floated on top

? How much beer did the pyramid builders get each day?
= four to five litres
@ received a daily ration of four to five litres

? Who was the Sumerian goddess of brewing?
= Ninkasi
@ their brewing goddess in the Hymn to Ninkasi

? What was gruit made of?
= bog myrtle, yarrow and marsh rosemary
@ a mixture of bog myrtle, yarrow and marsh rosemary

? In what year are hop gardens recorded at Geisenfeld?
= 736
@ Hop gardens are mentioned in 736 at Geisenfeld

? Which city was called the brewhouse of the Hanseatic League?
= Hamburg
@ by the fourteenth century Hamburg, which had more than 400 breweries

? Who brought hopped beer to England?
= Flemish immigrants
@ until Flemish immigrants introduced the new kind

? What did Hildegard say about hops?
= made men melancholy, kept drinks from spoiling | it made men melancholy, kept drinks from spoiling | kept drinks from spoiling
@ though it made men melancholy, kept drinks from spoiling

? When was the Reinheitsgebot proclaimed?
= 23 April 1516 | 1516
@ On 23 April 1516 the dukes Wilhelm IV and Ludwig X

? What ingredients did the purity law allow?
= barley, hops and water
@ limited the ingredients to barley, hops and water

? Why does the purity law not mention yeast?
= nobody knew its role | because nobody knew its role
@ Yeast was not mentioned, because nobody knew its role

? which year did the purity law begin to apply to all of Germany
= 1906
@ extended to the whole country in 1906

? How long does the grain germinate?
= about five days | five days
@ allowed to germinate for about five days

? What is the sweet liquid called?
= wort
@ The sweet liquid, called wort, is drained off

? What happens to the spent grain?
= fed to cattle
@ The spent grain is fed to cattle

? What mineral in the water of Burton upon Trent brings out bitterness?
= gypsum
@ the gypsum in the wells of Burton upon Trent

? Which yeast is used for ales?
= Saccharomyces cerevisiae
@ Ales are made with Saccharomyces cerevisiae

? What is gueuze made from?
= young and old lambic
@ young and old lambic are blended to make gueuze

? Who brewed the first golden lager?
= Josef Groll
@ Josef Groll, a Bavarian employed in Pilsen

? Where was S. eubayanus found?
= on beech galls in Patagonia | beech galls in Patagonia | Patagonia
@ was discovered in 2011 on beech galls in Patagonia

? The saccharometer was introduced by whom?
= John Richardson
@ the latter introduced by John Richardson in 1784

? What did Hansen isolate in 1883?
= a single yeast cell | single yeast cell
@ Emil Christian Hansen isolated a single yeast cell in 1883

? What gave stout its black color?
= a drum for roasting malt | drum for roasting malt
@ a drum for roasting malt that gave stout its black colour

? Who invented the pH scale?
= S. P. L. Sørensen | Sørensen
@ His colleague S. P. L. Sørensen devised the pH scale

? When did Prohibition end?
= December 1933 | 1933
@ from January 1920 to December 1933

? What did breweries live on during Prohibition?
= malt syrup, ice cream or near beer
@ a few that survived on malt syrup, ice cream or near beer

? How many friends started the Campaign for Real Ale?
= four
@ the Campaign for Real Ale, started by four friends

? Did Carlsberg charge money for its pure yeast?
= gave it away free of charge | free of charge
@ the brewery gave it away free of charge

~ What penalty threatened innkeepers of Mesopotamia who served short portions?
= drowned | drowned under the laws of Hammurabi
@ could be drowned under the laws of Hammurabi

~ For whom did the Bavarian rulers wish to save other cereals?
= bakers
@ was meant to keep wheat and rye for bakers

~ What political grievance motivated the French chemist's research?
= defeat of France by Prussia | anger at the defeat of France by Prussia | the defeat of France by Prussia
@ partly from anger at the defeat of France by Prussia

~ Which invention freed producers from the calendar?
= Refrigerating machines | Refrigerating machines built by Carl von Linde
@ Refrigerating machines built by Carl von Linde

~ What did heat do to the drink that led to a ban on making it in the warm months?
= spoiled the product | summer heat spoiled the product
@ since summer heat spoiled the product

~ Where do the organisms come from that make the sour Belgian speciality?
= from the air | the air | drift in from the air
@ is fermented by microbes that drift in from the air

~ Which nation consumes the largest amount for every inhabitant?
= Czechs | The Czechs
@ The Czechs drink most per head

~ Who opened one of the pioneering microbreweries of America?
= Jack McAuliffe
@ New Albion, founded by Jack McAuliffe in 1976

! How much did the beer sold at Ingolstadt cost in 1516?

! Who wrote the Hymn to Ninkasi?

! When did New Albion close?

! How long did Josef Groll work in Pilsen?

! What was the strength of the beer drunk by the pyramid builders?

! Which beers are made without water?

! How many breweries did Hamburg have in the fifteenth century?

! What law did the European Court of Justice pass in 1906?

! Who invented the refrigerated railway car?

! Why did Wheeler refuse to patent his drum?
