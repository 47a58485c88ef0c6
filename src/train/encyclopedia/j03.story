# Boeing
The Boeing Company is an American manufacturer of airliners, military aircraft, helicopters, rockets and satellites. It was founded in Seattle on 15 July 1916 by William Boeing, a timber merchant who had learned to fly the year before and was convinced, after a crash had damaged his seaplane, that he could build a better one. Together with Conrad Westervelt, a naval engineer, he constructed the B & W, a floatplane of spruce and linen whose two copies were sold to the New Zealand government. The enterprise was called Pacific Aero Products until April 1917, when it took the name of its founder. The first engineer, Wong Tsu, a graduate from Beijing, designed the Model C trainer, of which the United States Navy ordered fifty after the country had entered the war.

When peace returned, military orders were cancelled, and the firm survived by making furniture and flat-bottomed boats known as sea sleds. New prospects opened with the carriage of mail: in 1919 William Boeing and the pilot Eddie Hubbard had flown a bag of sixty letters from Vancouver to Seattle, the first international air mail to reach the United States, and in 1927 the company won the contract for the route from Chicago to San Francisco. Within a few years the business grew into United Aircraft and Transport, which built aeroplanes, engines and propellers and ran an airline as well. The Air Mail Act of 1934 prohibited such combinations. The concern was split into three parts, Boeing, United Aircraft and United Airlines, and the embittered founder sold his shares and retired to breed horses.

The 1930s brought bold designs and financial strain. The Model 247, introduced in 1933, was an all-metal monoplane with retractable landing gear, often described as the first modern airliner, but it carried only ten passengers and was soon outsold by the Douglas DC-3, which took twenty-one. The prototype of the B-17 bomber crashed in October 1935 because the crew had forgotten to release the locks on the controls; the accident led to the invention of the pilot's checklist. The 314 Clipper, a flying boat with sleeping berths and a dining lounge, crossed the Atlantic for Pan American from 1939. The 307 Stratoliner, of which only ten were built, was the first passenger aeroplane in service with a pressurized cabin, which enabled it to fly above most of the weather.

During the Second World War the plants in Seattle and Wichita turned out bombers at a rate never seen before. In March 1944 as many as 362 B-17s left Seattle, and the roofs of Plant 2 were disguised with fake houses and trees made of wire and burlap, lest enemy pilots should find them. The larger B-29, whose gunners fired by remote control, was used chiefly against Japan; it was an aircraft of this type, the Enola Gay, that dropped the atomic bomb on Hiroshima. When the orders ended in 1945, some 70,000 employees lost their jobs. The president, William Allen, a lawyer who had accepted the post with reluctance, placed his hopes in jets: the B-47 had swept wings, an idea taken from captured German research, and its successor, the B-52, which first flew in 1952, is still in service.

In 1952 Allen persuaded the board to risk sixteen million dollars of the company's own money on the prototype of a jet transport, known as the Dash 80. At a show over Lake Washington in 1955 the test pilot Tex Johnston rolled it upside down before thousands of spectators and explained to his furious chief that he had been selling airplanes. From it came the 707, which Pan American put into service between New York and Paris in October 1958 and which halved the time of the crossing. The three-engined 727 followed in 1963 and the smaller 737 in 1967; the latter, first ordered by the German airline Lufthansa, became the most widely sold jetliner of its time, with more than 10,000 delivered.

The 747, nicknamed the jumbo jet, was launched in 1966 after a conversation between Allen and Juan Trippe, the head of Pan American, who ordered twenty-five. The engineers, led by Joe Sutter, placed the cockpit above the main deck, so that the nose could swing open for freight if supersonic aircraft should one day take over the passenger traffic. To assemble the giant, a hall was erected at Everett, north of Seattle, which is the largest building in the world by volume. The development nearly ruined the firm. Between 1968 and 1971 the workforce in the region shrank from about 100,000 to fewer than 40,000, and a famous billboard asked the last person leaving Seattle to turn out the lights. The last of 1,574 machines was handed over to a cargo carrier in January 2023.

In 1997 Boeing absorbed its old rival McDonnell Douglas, maker of the F-15 fighter, in a deal worth about thirteen billion dollars. Four years later the headquarters were moved from Seattle to Chicago, and in 2022 to Arlington in Virginia, close to the Pentagon. Critics hold that after the merger the wishes of shareholders counted for more than the judgement of engineers. The 787 Dreamliner, half of whose structure by weight consists of composite materials, was to be built largely by suppliers abroad; it entered service with All Nippon Airways in October 2011, more than three years late. In January 2013 all fifty were grounded because lithium-ion batteries had caught fire, and they flew again only after the batteries had been enclosed in steel boxes.

The gravest crisis began with the 737 MAX, a version with larger engines announced in 2011 in reply to a new model from Airbus. On 29 October 2018 a machine of Lion Air plunged into the Java Sea, killing 189 people, and on 10 March 2019 another, of Ethiopian Airlines, crashed near Bishoftu with 157 on board. Both disasters were traced to the software MCAS, which pushed the nose down on the strength of a single faulty sensor and of which most pilots had never been told. The type was grounded worldwide for some twenty months, and the chief executive, Dennis Muilenburg, was dismissed in December 2019. In January 2024 a panel covering an unused exit blew out of an Alaska Airlines flight above Oregon; four bolts that should have held it were missing. Nobody died.

? Where was Boeing founded?
= Seattle
@ It was founded in Seattle on 15 July 1916

? What was William Boeing's trade before aircraft?
= timber merchant | a timber merchant
@ by William Boeing, a timber merchant

? Who bought the two copies of the B & W?
= New Zealand government | the New Zealand government
@ were sold to the New Zealand government

? What was the company called until 1917?
= Pacific Aero Products
@ was called Pacific Aero Products until April 1917

? How many Model C trainers did the navy order?
= fifty
@ the United States Navy ordered fifty

? What products kept the firm alive after the war?
= furniture and flat-bottomed boats | furniture and flat-bottomed boats known as sea sleds
@ making furniture and flat-bottomed boats known as sea sleds

? How many letters were flown from Vancouver to Seattle in 1919?
= sixty
@ a bag of sixty letters

? Which law forbade combinations of airlines and aircraft makers?
= Air Mail Act of 1934 | The Air Mail Act of 1934
@ The Air Mail Act of 1934 prohibited such combinations

? Into how many parts was United Aircraft and Transport divided?
= three
@ The concern was split into three parts

? What was the capacity of the Model 247?
= ten passengers | ten
@ but it carried only ten passengers

? What plane outsold the Model 247?
= Douglas DC-3 | the Douglas DC-3
@ soon outsold by the Douglas DC-3

? Why did the B-17 prototype crash?
= the crew had forgotten to release the locks on the controls | because the crew had forgotten to release the locks on the controls
@ because the crew had forgotten to release the locks on the controls

? What did the crash of 1935 lead to?
= invention of the pilot's checklist | the invention of the pilot's checklist | the pilot's checklist
@ led to the invention of the pilot's checklist

? What was new about the 307 Stratoliner?
= a pressurized cabin | pressurized cabin
@ in service with a pressurized cabin

? What were the fake houses and trees on the roof made of?
= wire and burlap
@ trees made of wire and burlap

? Which aircraft dropped the bomb on Hiroshima?
= Enola Gay | the Enola Gay
@ the Enola Gay, that dropped the atomic bomb

? how many workers lost their jobs in 1945
= 70,000 | some 70,000
@ some 70,000 employees lost their jobs

? Where did the idea of swept wings come from?
= captured German research
@ an idea taken from captured German research

? When did the B-52 first fly?
= 1952
@ which first flew in 1952

? What was the prototype of the jet transport known as?
= Dash 80 | the Dash 80
@ known as the Dash 80

? What did Tex Johnston do at the show in 1955?
= rolled it upside down | rolled it upside down before thousands of spectators
@ rolled it upside down before thousands of spectators

? Which airline was the first to order the 737?
= Lufthansa
@ first ordered by the German airline Lufthansa

? When did the 707 go into service?
= October 1958 | 1958
@ between New York and Paris in October 1958

? The 747 was nicknamed what?
= the jumbo jet | jumbo jet
@ nicknamed the jumbo jet

? Who led the engineers of the 747?
= Joe Sutter
@ The engineers, led by Joe Sutter

? What record does the hall at Everett hold?
= largest building in the world by volume | the largest building in the world by volume
@ which is the largest building in the world by volume

? How many 747s were made in all?
= 1,574
@ The last of 1,574 machines

? Which competitor did Boeing take over in 1997?
= McDonnell Douglas
@ absorbed its old rival McDonnell Douglas

? To what city did the headquarters move in 2022?
= Arlington | Arlington in Virginia
@ in 2022 to Arlington in Virginia

? What makes up half of the Dreamliner's structure?
= composite materials
@ by weight consists of composite materials

? Why were the Dreamliners grounded in 2013?
= lithium-ion batteries had caught fire | because lithium-ion batteries had caught fire
@ because lithium-ion batteries had caught fire

? How many people were killed in the Lion Air accident?
= 189
@ killing 189 people

? What software was blamed for the two MAX crashes?
= MCAS
@ traced to the software MCAS

? Did anyone die in the Alaska Airlines accident?
= Nobody died | Nobody
@ Nobody died

~ What pastime occupied the founder once he had left the industry?
= breed horses | to breed horses
@ retired to breed horses

~ What excuse did the daring flyer give his boss?
= he had been selling airplanes | that he had been selling airplanes
@ that he had been selling airplanes

~ What was the jurist's attitude when he was offered the leadership?
= with reluctance | reluctance
@ had accepted the post with reluctance

~ What joke about the exodus of laid-off people could be read beside the road?
= asked the last person leaving Seattle to turn out the lights | the last person leaving Seattle to turn out the lights
@ asked the last person leaving Seattle to turn out the lights

~ What remedy made the Dreamliner safe to use once more?
= the batteries had been enclosed in steel boxes | enclosed in steel boxes
@ after the batteries had been enclosed in steel boxes

~ Which executive was fired as a result of the two catastrophes?
= Dennis Muilenburg
@ the chief executive, Dennis Muilenburg, was dismissed

~ What small parts were absent from the door plug?
= four bolts | bolts
@ four bolts that should have held it

~ Who was the Chinese-educated designer of an early training plane?
= Wong Tsu
@ The first engineer, Wong Tsu

! How much did the New Zealand government pay for the B & W?

! Who was the pilot of the Enola Gay?

! Which airline first ordered the 727?

! When did William Boeing die?

! How many Douglas DC-3s were built?

! Who replaced Dennis Muilenburg?

! Why were the headquarters moved to Chicago?

! How long is the hall at Everett?

! What caused the crash of the Dash 80?

! How many people were hurt in the fires aboard the 787?

! Which president refused to risk money on a jet transport?
