# Electric battery
A battery is a device that turns chemical energy directly into electricity. It consists of one or more cells, each with two electrodes of different materials and an electrolyte, a substance through which charged atoms, but not electrons, are able to pass. When the electrodes are joined by a wire, electrons flow from the negative to the positive one outside the cell, while ions move inside it to keep the balance. Primary cells are thrown away when their reagents are used up, whereas in secondary cells, or accumulators, the reaction can be reversed by a current from without. The voltage depends only on the materials, the capacity on their quantity. Benjamin Franklin borrowed the word from the artillery in 1749 for a row of Leyden jars charged together, although these only store electricity and do not produce it.

Luigi Galvani, professor of anatomy at Bologna, noticed in the 1780s that the legs of a dead frog twitched when he touched nerve and muscle with an arc made of two metals. He ascribed the effect to a fluid peculiar to animals and published his view in 1791. Alessandro Volta of Pavia, who at first admired the discovery, came to the conclusion that the metals were the source and the frog merely the indicator. To prove it he piled up discs of silver and zinc, separated by pasteboard soaked in salt water, and in March 1800 he reported on the pile in a letter to Sir Joseph Banks, president of the Royal Society in London. Six weeks later William Nicholson and Anthony Carlisle, who had seen the letter before it was printed, used a copy of the apparatus to split water into its elements. Napoleon made the inventor a count.

Humphry Davy employed ever larger batteries for his researches at the Royal Institution, and with one of them he isolated potassium and sodium within a single week of October 1807. The biggest, paid for by subscription, had 2,000 pairs of plates and fed an arc of light ten centimetres long. All of these suffered from bubbles of hydrogen, which covered the copper and soon reduced the current. John Frederic Daniell, professor at King's College, London, cured the evil in 1836 by placing each metal in a solution of its own, the two being kept apart by a porous pot. His cell gave a steady 1.1 volts and became the standard source for the telegraph. William Grove, a lawyer from Swansea, built a stronger one with platinum and nitric acid, whose poisonous fumes filled many an office, and in 1839 he described the gas battery, forerunner of the fuel cell.

Gaston Planté, a French physicist, constructed the first battery that could be recharged in 1859: two sheets of lead, rolled into a spiral and separated by strips of rubber, stood in dilute sulphuric acid. Its capacity had to be built up slowly by charging it again and again, a fault overcome in 1881 by Camille Faure, who coated the sheets with a paste of lead oxide. Despite its weight the type has survived in nearly every car with a combustion engine, because it is cheap and can give hundreds of amperes for the few seconds in which the starter turns. Charles Kettering's electric starter, fitted to the Cadillac of 1912, opened this market. Almost all of the lead is recovered from old batteries, a higher rate than for any other product of daily use, but careless smelting poisons many children in poorer countries.

Georges Leclanché, who was working for a railway company in Paris, patented a cell in 1866 with zinc, carbon, manganese dioxide and a solution of sal ammoniac. It was cheap, gave 1.5 volts and lasted for years in door bells. The German physician Carl Gassner made it transportable twenty years later by thickening the liquid with plaster of Paris and using the zinc itself as the container, and this dry cell, sold in America from 1896 as the Columbia, made the pocket torch possible. Alkaline cells, which hold several times as much, were developed by Lewis Urry, a Canadian engineer at Union Carbide in Ohio, who convinced his superiors in 1957 by a race between two toy cars in the canteen: the one with the old battery stopped after a few metres, while his own went up and down until the spectators were bored.

Waldemar Jungner of Sweden invented the accumulator of nickel and cadmium in 1899, and two years later Thomas Edison patented a very similar one of nickel and iron, for which he claimed that it would make the electric car superior. It proved durable rather than powerful and served for half a century in mine lamps and railway carriages. Electric vehicles were in fact popular at the time. Camille Jenatzy, a bearded Belgian known as the Red Devil, had become the first man to exceed 100 kilometres an hour on land in his electric torpedo La Jamais Contente in April 1899, and in 1900 more than a quarter of the cars built in the United States ran on batteries. Cheap petrol and Henry Ford's Model T put an end to them. Cadmium, being poisonous, was largely banned from portable batteries in the European Union in 2006.

The lithium-ion battery was the work of many hands. Stanley Whittingham, a British chemist employed by the oil company Exxon, made a rechargeable cell with titanium disulphide and metallic lithium in the 1970s, but it was apt to catch fire. John Goodenough at Oxford doubled the voltage to four in 1980 by means of cobalt oxide, and Akira Yoshino in Japan replaced the dangerous metal by petroleum coke in 1985. Sony put the product on the market in 1991 for use in a video camera. Since lithium is the lightest of metals and gives up its electron very readily, such a cell holds about five times as much energy as one of lead of the same weight. The three men were honoured with the Nobel Prize for chemistry in 2019; Goodenough, who was 97 at the time, is the oldest person ever to have received one.

The price per kilowatt-hour has fallen by more than 90 per cent since 2010, mainly through mass production in China, which makes about three quarters of all lithium cells. Seventy per cent of the cobalt comes from the Democratic Republic of the Congo, where part of it is dug by hand, sometimes by children, and makers therefore turn increasingly to iron phosphate. Lithium is obtained from hard rock in Australia and from brines in the deserts of Chile and Argentina. Overheated cells may burst into flames, as was shown in 2016 by a telephone, the Galaxy Note 7, which Samsung withdrew after less than two months. Large installations even out the output of wind and sun; the one at Hornsdale in South Australia was built in 2017 within a hundred days, as its supplier had wagered. Sodium, which is found everywhere, is being tried as a cheaper substitute.

? What does a battery turn into electricity?
= chemical energy
@ turns chemical energy directly into electricity

? What is an electrolyte?
= a substance through which charged atoms, but not electrons, are able to pass
@ a substance through which charged atoms, but not electrons, are able to pass

? What is another name for secondary cells?
= accumulators
@ whereas in secondary cells, or accumulators

? On what does the voltage of a battery depend?
= materials | the materials
@ The voltage depends only on the materials

? From where did Franklin take the word battery?
= artillery | the artillery
@ borrowed the word from the artillery in 1749

? What did Galvani teach at Bologna?
= anatomy
@ Luigi Galvani, professor of anatomy at Bologna

? What twitched when Galvani touched it?
= the legs of a dead frog | legs of a dead frog
@ the legs of a dead frog twitched

? When did Galvani publish his view?
= 1791
@ and published his view in 1791

? Which metals were in Volta's pile?
= silver and zinc
@ he piled up discs of silver and zinc

? What was the pasteboard between the discs soaked in?
= salt water
@ separated by pasteboard soaked in salt water

? To whom did Volta write about his pile?
= Sir Joseph Banks
@ in a letter to Sir Joseph Banks

? What did Nicholson and Carlisle do with a copy of the pile?
= split water into its elements
@ used a copy of the apparatus to split water into its elements

? In what month did Davy isolate potassium and sodium?
= October | October 1807
@ within a single week of October 1807

? How many pairs of plates had Davy's biggest battery?
= 2,000
@ had 2,000 pairs of plates

? What caused the current of the early batteries to drop?
= bubbles of hydrogen
@ suffered from bubbles of hydrogen

? What kept the two solutions apart in the Daniell cell?
= a porous pot | porous pot
@ kept apart by a porous pot

? What was the voltage of Daniell's cell?
= 1.1 volts | 1.1
@ His cell gave a steady 1.1 volts

? What profession did William Grove have?
= lawyer | a lawyer
@ William Grove, a lawyer from Swansea

? Who built the first rechargeable battery?
= Gaston Planté
@ Gaston Planté, a French physicist

? what were the lead sheets separated by
= strips of rubber
@ separated by strips of rubber, stood in dilute sulphuric acid

? Why is the lead battery still found in cars?
= it is cheap and can give hundreds of amperes | it is cheap
@ because it is cheap and can give hundreds of amperes

? With what did Faure coat the sheets?
= a paste of lead oxide | paste of lead oxide
@ who coated the sheets with a paste of lead oxide

? What car got the electric starter in 1912?
= Cadillac | the Cadillac
@ fitted to the Cadillac of 1912

? In what did Leclanché cells last for years?
= door bells
@ lasted for years in door bells

? How did Gassner thicken the liquid?
= with plaster of Paris | plaster of Paris
@ by thickening the liquid with plaster of Paris

? Under what name was the dry cell sold in America?
= Columbia | the Columbia
@ sold in America from 1896 as the Columbia

? Alkaline cells were developed by whom?
= Lewis Urry
@ were developed by Lewis Urry

? How did Urry convince his superiors?
= by a race between two toy cars | a race between two toy cars
@ by a race between two toy cars in the canteen

? When was the accumulator of nickel and cadmium invented?
= 1899
@ the accumulator of nickel and cadmium in 1899

? Where were Edison's batteries used for half a century?
= mine lamps and railway carriages
@ in mine lamps and railway carriages

? What was the name of Jenatzy's electric car?
= La Jamais Contente
@ in his electric torpedo La Jamais Contente

? What put an end to the early electric cars?
= Cheap petrol and Henry Ford's Model T
@ Cheap petrol and Henry Ford's Model T put an end to them

? Who employed Stanley Whittingham?
= Exxon | the oil company Exxon
@ employed by the oil company Exxon

? What did Goodenough use to double the voltage?
= cobalt oxide
@ by means of cobalt oxide

? Which company first sold the lithium-ion battery?
= Sony
@ Sony put the product on the market in 1991

? How old was Goodenough when he got the Nobel Prize?
= 97
@ Goodenough, who was 97 at the time

? Which country makes three quarters of all lithium cells?
= China
@ mainly through mass production in China

? What percentage of cobalt comes from the Congo?
= Seventy | Seventy per cent
@ Seventy per cent of the cobalt comes from

? Where in South Australia was a large battery built in 2017?
= Hornsdale
@ the one at Hornsdale in South Australia

~ What part did the Italian think the amphibian played?
= indicator | merely the indicator
@ the frog merely the indicator

~ What reward did the French ruler bestow?
= made the inventor a count | a count
@ Napoleon made the inventor a count

~ Which early means of communication ran on the Londoner's invention?
= the telegraph | telegraph
@ became the standard source for the telegraph

~ What harm results from poor recycling in developing states?
= poisons many children
@ careless smelting poisons many children in poorer countries

~ What handy lamp was brought about by a cell that cannot spill?
= pocket torch | the pocket torch
@ made the pocket torch possible

~ What did people call the racer with facial hair?
= the Red Devil | Red Devil
@ a bearded Belgian known as the Red Devil

~ What drawback did the Exxon prototype have?
= apt to catch fire | it was apt to catch fire
@ but it was apt to catch fire

~ Which gadget was recalled because it burned?
= Galaxy Note 7 | the Galaxy Note 7
@ a telephone, the Galaxy Note 7

! When did Luigi Galvani die?
! How many discs did Volta's pile have?
! What did Sir Joseph Banks answer Volta?
! Who discovered zinc?
! How much did Davy's biggest battery cost?
! In what year did Planté coat the sheets with lead oxide?
! How long did the race in the canteen last?
! What top speed did Edison's car reach?
! What did Franklin invent in Bologna?
! How many Galaxy Note 7 telephones caught fire?
! Who received the Nobel Prize for chemistry in 1985?
