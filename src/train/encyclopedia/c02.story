# Hanseatic League
The Hanseatic League was an association of merchants and, later, of trading towns that dominated commerce on the Baltic and North Seas from the thirteenth to the sixteenth century. The word "hansa" meant a band or troop in Gothic and came to denote a guild of travelling traders. Unlike a state, the League possessed no seal, no treasury of its own, no standing army and no permanent officials until a legal adviser, the syndic, was appointed in 1556. Membership was so loosely defined that the towns themselves declined to supply a complete list when foreign rulers asked for one; modern estimates range from about 70 core members to nearly 200 places that shared in Hanseatic privileges at one time or another.

Lübeck, which was refounded by Henry the Lion in 1159, became the leading town because it lay where goods from the Baltic were carried overland to Hamburg, avoiding the dangerous voyage around Denmark. In 1241 these two towns agreed to protect the road between them, an alliance that is often regarded as the germ of the League. Salt from Lüneburg, indispensable for preserving fish, was at first hauled northward in wagons along the Old Salt Road; from 1398 it could be moved by boat on the Stecknitz Canal, one of the earliest summit-level canals in Europe. Visby, on the Swedish island of Gotland, had been an older centre for voyages to Russia, but it lost its importance after the Danish king Valdemar IV captured it in 1361.

Four great foreign offices, known as kontors, anchored the network: the Peterhof in Novgorod, the Bryggen in Bergen, the Steelyard in London and the kontor at Bruges. Life there was governed by strict rules. In Novgorod the gates were locked at night and guard dogs let loose, while Saint Peter's Church doubled as warehouse, treasury and archive. The merchants of Bergen were forbidden to marry so that they would not form ties with the locals, and apprentices had to undergo rough initiation games, among them being hoisted up a smoking chimney. At Bruges, by contrast, the Germans occupied no walled compound of their own; they lodged with innkeepers scattered over the city, who acted as brokers as well.

The trade consisted chiefly of bulky goods in everyday demand. Furs and wax, the latter needed for church candles, came from Russia; rye, timber, pitch and flax were shipped from Prussia and Livonia; Sweden delivered copper and iron; Norway supplied dried cod, called stockfish; and the herring caught each autumn off Scania fed much of Europe on fasting days. In the opposite direction went Flemish cloth, English wool, salt from the Bay of Bourgneuf and wine from the Rhine. The vehicle that made this possible was the cog, a broad, clinker-built ship with a flat bottom, a single square sail and a rudder fixed to the stern. A well-preserved specimen of about 1380 was found in the Weser at Bremen in 1962, and took decades to conserve.

Diplomacy and economic pressure were preferred to arms. A town that broke the common rules could be expelled, an exclusion called Verhansung, which struck Bremen more than once and Brunswick in 1375, after craftsmen there had overthrown and killed members of the town council. Against foreign lands the usual weapon was the embargo: in 1284 the towns cut off grain to Norway, whose people were brought close to famine, until its king yielded and paid compensation. Flanders was boycotted several times, the first blockade being accompanied by the removal of the kontor from Bruges to Aardenburg in 1280. Such measures worked only so long as everyone obeyed, and outsiders such as Kampen profited by ignoring them.

When force was used, it could be effective. After Valdemar IV had seized Visby, a first fleet sent against him under Johann Wittenborg, mayor of Lübeck, was defeated off Helsingborg in 1362; Wittenborg was beheaded in the marketplace at home for his failure. Five years later the towns formed the Confederation of Cologne, which also included Dutch ports, and raised money by a toll on every cargo. Copenhagen was taken and razed in 1368. By the Treaty of Stralsund, signed in 1370, Denmark had to leave four fortresses on the coast of Scania in the hands of the victors for fifteen years, together with two thirds of their revenue, and even conceded a say in the election of the next king.

The only body common to all was the diet, or Hansetag, which met for the first time in 1356 and usually assembled in Lübeck. It had no fixed calendar, and often years went by without a meeting. Attendance was poor, since travelling was costly and absent towns could claim that a decision, called a recess, did not bind them. Inside the towns, power lay with councils of wealthy merchants, who sat for life and filled vacancies by choosing new members themselves. German remained the working tongue; Middle Low German served from Bruges to Tallinn and left many loanwords in the Scandinavian languages. The towns are still recognisable by their brick Gothic churches, of which St. Mary's in Lübeck provided a model for about seventy others.

Decline set in for several reasons. Territorial princes subdued their towns, beginning with Berlin in 1442; Ivan III closed the Peterhof in 1494 and arrested the merchants he found there; Dutch shippers, with cheaper freight rates, sailed straight into the Baltic; and the herring deserted their old grounds. Bruges silted up and was eclipsed by Antwerp. Elizabeth I withdrew the privileges of the Steelyard and had it closed in 1598. The last diet, held in 1669, was attended by only nine towns, after which Lübeck, Hamburg and Bremen acted as heirs to the name. Bergen's kontor lingered until 1754, and the London property was sold only in 1853. The airline Lufthansa took its name from the old association, and cars in Hamburg bear the letters HH.

? What was the Hanseatic League?
= an association of merchants and, later, of trading towns | association of merchants and, later, of trading towns
@ an association of merchants and, later, of trading towns that dominated commerce

? what did hansa mean in Gothic
= a band or troop | band or troop
@ The word "hansa" meant a band or troop in Gothic

? When did the league appoint its first syndic?
= 1556
@ the syndic, was appointed in 1556

? How many core members do modern estimates give at the lowest?
= 70 | about 70
@ range from about 70 core members to nearly 200 places

? Who founded Lübeck anew in 1159?
= Henry the Lion
@ refounded by Henry the Lion in 1159

? What voyage could be avoided by carrying goods overland to Hamburg?
= the dangerous voyage around Denmark | voyage around Denmark
@ avoiding the dangerous voyage around Denmark

? What did Lübeck and Hamburg agree on in 1241?
= to protect the road between them | protect the road between them
@ these two towns agreed to protect the road between them

? Salt was indispensable for what?
= preserving fish
@ Salt from Lüneburg, indispensable for preserving fish

? What waterway was used to carry salt from 1398?
= the Stecknitz Canal | Stecknitz Canal
@ moved by boat on the Stecknitz Canal

? On what island is Visby?
= Gotland | the Swedish island of Gotland
@ Visby, on the Swedish island of Gotland

? What were the foreign offices of the Hansa called?
= kontors
@ Four great foreign offices, known as kontors

? Where was the Steelyard?
= London
@ the Steelyard in London

? what was let loose at night in Novgorod
= guard dogs
@ the gates were locked at night and guard dogs let loose

? Why weren't the merchants in Bergen allowed to marry?
= so that they would not form ties with the locals | would not form ties with the locals
@ forbidden to marry so that they would not form ties with the locals

? In Bruges, with whom did the German merchants stay?
= innkeepers | innkeepers scattered over the city
@ they lodged with innkeepers scattered over the city

? What was wax needed for?
= church candles
@ the latter needed for church candles

? Which metals were delivered by Sweden?
= copper and iron
@ Sweden delivered copper and iron

? What is the name for the dried cod from Norway?
= stockfish
@ Norway supplied dried cod, called stockfish

? What kind of sail did a cog have?
= single square sail | a single square sail
@ a flat bottom, a single square sail and a rudder

? What year was the old cog found in the Weser?
= 1962
@ was found in the Weser at Bremen in 1962

? Why was Brunswick expelled in 1375?
= craftsmen there had overthrown and killed members of the town council
@ craftsmen there had overthrown and killed members of the town council

? What was the exclusion of a town from the League called?
= Verhansung
@ an exclusion called Verhansung, which struck Bremen

? What was the usual weapon used against foreign countries?
= the embargo | embargo
@ Against foreign lands the usual weapon was the embargo

? What good was Norway deprived of in 1284?
= grain
@ the towns cut off grain to Norway

? Where did the kontor move from Bruges in 1280?
= Aardenburg
@ removal of the kontor from Bruges to Aardenburg in 1280

? What happened to Johann Wittenborg after his defeat?
= beheaded in the marketplace at home | beheaded | was beheaded in the marketplace
@ Wittenborg was beheaded in the marketplace at home for his failure

? How did the Confederation of Cologne get money?
= a toll on every cargo | by a toll on every cargo
@ raised money by a toll on every cargo

? Which city was razed in 1368?
= Copenhagen
@ Copenhagen was taken and razed in 1368

? For how long did Denmark have to give up the Scanian fortresses?
= fifteen years
@ in the hands of the victors for fifteen years

? In which year did the Hansetag first meet?
= 1356
@ which met for the first time in 1356

? What was a decision of the diet called?
= a recess | recess
@ that a decision, called a recess, did not bind them

? What language was used for business from Bruges to Tallinn?
= Middle Low German
@ Middle Low German served from Bruges to Tallinn

? who shut the Peterhof in 1494?
= Ivan III
@ Ivan III closed the Peterhof in 1494

? How many towns came to the last diet?
= nine | only nine
@ was attended by only nine towns

? Which three cities acted as heirs to the name of the League?
= Lübeck, Hamburg and Bremen
@ Lübeck, Hamburg and Bremen acted as heirs to the name

? When was it that the Bergen office came to an end?
= 1754
@ Bergen's kontor lingered until 1754

~ What painful ordeal awaited young trainees at the Norwegian branch?
= hoisted up a smoking chimney | being hoisted up a smoking chimney
@ among them being hoisted up a smoking chimney

~ Who took advantage of trade bans by not respecting them?
= Kampen | outsiders such as Kampen
@ outsiders such as Kampen profited by ignoring them

~ Why did many delegates stay away from the assemblies?
= travelling was costly | travelling was costly and absent towns could claim
@ since travelling was costly and absent towns could claim

~ How did seats in the municipal government get filled when someone left?
= choosing new members themselves | by choosing new members themselves
@ filled vacancies by choosing new members themselves

~ What gave the Netherlanders an advantage over their German competitors?
= cheaper freight rates
@ Dutch shippers, with cheaper freight rates

~ Which building did a religious duty and a storage one at the same time in Russia?
= Saint Peter's Church
@ Saint Peter's Church doubled as warehouse, treasury and archive

~ Which modern company is named after the medieval traders?
= Lufthansa | The airline Lufthansa
@ The airline Lufthansa took its name from the old association

~ Who conquered the Gotland port in the fourteenth century?
= Valdemar IV | the Danish king Valdemar IV
@ the Danish king Valdemar IV captured it in 1361

! Who designed St. Mary's in Lübeck?

! What year did the Danes recapture Copenhagen?

! Who commanded the Danish fleet off Helsingborg?

! How many merchants did Ivan III arrest?

! Which goods were imported from Iceland?

! Where did the last Hansetag of 1669 take place?

! When was the Steelyard founded?

! What was the length of the Stecknitz Canal?

! Which town was expelled for trading with Flanders?

! How many ships did the Confederation of Cologne send out?
