# Association football
Association football, called soccer in the United States, Canada and some other countries, is a team game in which two sides of eleven players try to move a ball into the opposing goal without using their hands or arms. Only the goalkeepers are exempt from that ban, and even they may handle the ball only inside their own penalty area. The word "soccer" is a slang shortening of "association" that was coined at English universities in the 1880s, when players wished to distinguish the game from "rugger". Played in over 200 countries by an estimated 250 million people, it owes its popularity largely to its simplicity, since little equipment is needed beyond a ball.

Kicking games existed in many ancient societies. In China, cuju, which involved driving a leather ball stuffed with feathers through an opening in a net, served to train soldiers under the Han dynasty; the Greeks had episkyros, and the Romans harpastum, a rough contest that was probably closer to rugby. In medieval England whole villages fought over an inflated pig's bladder on Shrove Tuesday, and the Lord Mayor of London issued a proclamation in 1314 against the sport because of the "great noise in the city". Florence had its own form, calcio storico, which was played on the square of Santa Croce by teams of twenty-seven men and allowed punching as well as kicking.

During the early nineteenth century every English public school followed its own code, some permitting players to carry the ball and others, like Eton and Harrow, favouring dribbling. In 1848 a group of students met at Trinity College to draw up the Cambridge Rules, which forbade running with the ball. Sheffield FC, founded in 1857 and regarded as the oldest surviving club, used rules of its own that introduced the corner kick and the crossbar. On 26 October 1863 representatives of a dozen clubs gathered at the Freemasons' Tavern in London and established the Football Association, whose first laws were drafted by Ebenezer Cobb Morley. Blackheath withdrew from the body, since it would not give up hacking, that is, kicking an opponent's shins.

The first official international match took place on 30 November 1872 at Hamilton Crescent in Partick, when Scotland and England drew 0–0 before about 4,000 spectators. The FA Cup, the oldest knockout competition, had begun a year earlier at the suggestion of the secretary Charles Alcock, and its first final was won by the Wanderers. Professional players, many of them Scots lured south by mill owners, were legalised in 1885. Three years later William McGregor, a director of Aston Villa, proposed regular fixtures in order to give clubs a steady income, and the Football League was formed with twelve members; Preston North End won its first season without losing a single game.

A match lasts ninety minutes, divided into two halves separated by an interval of no more than fifteen minutes, and time lost through injuries and substitutions is added at the discretion of the referee. The ball must have a circumference of 68 to 70 centimetres and weigh between 410 and 450 grams. The goal is 7.32 metres wide and 2.44 metres high, and a penalty kick is taken from a mark eleven metres away from it. Yellow cards, which signify a caution, and red ones, which mean dismissal, were first used at the World Cup of 1970; they were devised by Ken Aston, an English referee who had been inspired by traffic lights while driving through London.

The offside law prevents attackers from waiting idly near the opposing goal. In its original version it required three opponents between the forward and the goal line; the number was cut to two in 1925 because matches had become dull and defenders such as Bill McCracken of Newcastle had perfected the trap. Goals in the English league rose from 1,192 to 1,703 in the following season. Herbert Chapman of Arsenal responded with the W-M formation, in which the centre half dropped back between the full backs. Later systems included the Italian catenaccio, a defensive scheme built around a sweeper, and the "total football" of the Dutch, in which any outfield player could take over the role of any other.

The Fédération Internationale de Football Association (FIFA) was founded in Paris on 21 May 1904 by seven national associations, and moved its seat to Zurich in 1932. Its third president, Jules Rimet, was the driving force behind the World Cup, whose first tournament was staged in Uruguay in 1930 and won by the hosts, who beat Argentina 4–2 in Montevideo. Only four European teams took part, because the voyage by ship kept players away for two months. Brazil has won the trophy five times, more than any other country. The European body, UEFA, created in Basel in 1954, organises the Champions League, which until 1992 was known as the European Cup and was dominated at first by Real Madrid.

Women's football drew large crowds during the First World War, when teams were set up in munitions factories. The best known, Dick, Kerr Ladies of Preston, played at Goodison Park on Boxing Day 1920 before 53,000 people, raising money for wounded soldiers. A year later the Football Association banned women from the grounds of its members, declaring the game "quite unsuitable for females", and the prohibition was not lifted until 1971. The first official Women's World Cup, held in China in 1991, was won by the United States, for whom Michelle Akers scored twice in the final against Norway. Disasters have also shaped the sport: after ninety-seven Liverpool supporters were fatally crushed at Hillsborough in 1989, the Taylor Report called for stadiums with seats only.

? How many players are on each side in association football?
= eleven
@ two sides of eleven players try to move a ball

? What is soccer a shortening of?
= association
@ a slang shortening of "association"

? where may a goalkeeper handle the ball
= inside their own penalty area | their own penalty area
@ may handle the ball only inside their own penalty area

? What is the main reason for the popularity of football?
= simplicity | its simplicity
@ it owes its popularity largely to its simplicity

? What was the ball in cuju stuffed with?
= feathers
@ driving a leather ball stuffed with feathers

? What was the purpose of cuju under the Han dynasty?
= train soldiers | to train soldiers
@ served to train soldiers under the Han dynasty

? Why did the Lord Mayor of London proclaim against football in 1314?
= great noise in the city | because of the "great noise in the city"
@ against the sport because of the "great noise in the city"

? How many men made up a team in calcio storico?
= twenty-seven
@ by teams of twenty-seven men

? What did the Cambridge Rules prohibit?
= running with the ball
@ which forbade running with the ball

? In what year was Sheffield FC founded?
= 1857
@ Sheffield FC, founded in 1857

? The first laws of the Football Association were written by whom?
= Ebenezer Cobb Morley
@ were drafted by Ebenezer Cobb Morley

? Why did Blackheath leave the Football Association?
= it would not give up hacking | would not give up hacking
@ since it would not give up hacking

? What is hacking?
= kicking an opponent's shins
@ that is, kicking an opponent's shins

? What was the score of the first international between Scotland and England?
= 0–0
@ Scotland and England drew 0–0

? Who won the first FA Cup final?
= the Wanderers | Wanderers
@ its first final was won by the Wanderers

? When were professional players made legal?
= 1885
@ were legalised in 1885

? What club was William McGregor a director of?
= Aston Villa
@ William McGregor, a director of Aston Villa

? How wide is a goal?
= 7.32 metres
@ The goal is 7.32 metres wide

? What does a yellow card mean?
= a caution | caution
@ Yellow cards, which signify a caution

? who decides how much time is added
= the referee | referee
@ added at the discretion of the referee

? What inspired Ken Aston to invent the cards?
= traffic lights
@ who had been inspired by traffic lights

? How many opponents did the first offside law demand between the forward and the goal line?
= three | three opponents
@ In its original version it required three opponents

? Which manager introduced the W-M formation?
= Herbert Chapman | Herbert Chapman of Arsenal
@ Herbert Chapman of Arsenal responded with the W-M formation

? What kind of system was catenaccio?
= a defensive scheme built around a sweeper | defensive | a defensive scheme
@ catenaccio, a defensive scheme built around a sweeper

? In which city was FIFA founded?
= Paris
@ was founded in Paris on 21 May 1904

? Who did Uruguay beat in the final of 1930?
= Argentina
@ who beat Argentina 4–2 in Montevideo

? Why did so few European teams go to the first World Cup?
= the voyage by ship kept players away for two months
@ because the voyage by ship kept players away for two months

? What was the Champions League formerly called?
= the European Cup | European Cup
@ until 1992 was known as the European Cup

? How many people watched Dick, Kerr Ladies at Goodison Park?
= 53,000
@ on Boxing Day 1920 before 53,000 people

? What year was the ban on women lifted?
= 1971
@ the prohibition was not lifted until 1971

? What did the Taylor Report demand?
= stadiums with seats only
@ the Taylor Report called for stadiums with seats only

~ Which old Roman ball sport resembled the one with the oval ball?
= harpastum
@ the Romans harpastum, a rough contest

~ Who brought skilled men from north of the border to English clubs?
= mill owners
@ many of them Scots lured south by mill owners

~ What was the motive for arranging a fixed calendar of games?
= to give clubs a steady income | give clubs a steady income
@ proposed regular fixtures in order to give clubs a steady income

~ Which team went unbeaten to become the first champions?
= Preston North End
@ Preston North End won its first season without losing a single game

~ From what distance is a spot kick struck?
= eleven metres
@ a penalty kick is taken from a mark eleven metres away

~ What style allowed the men from the Netherlands to swap positions?
= total football
@ the "total football" of the Dutch

~ Which nation has been world champion most often?
= Brazil
@ Brazil has won the trophy five times

~ Whose treatment was paid for by the money from the female factory side?
= wounded soldiers
@ raising money for wounded soldiers

! When was UEFA moved to Zurich?

! Who won the first season of the Champions League?

! How heavy was the ball used in cuju?

! Who scored the goals for Argentina in the final of 1930?

! Which club joined the Football Association because of hacking?

! What is the name of the English referee who refused to use red cards?

! How many spectators watched the first FA Cup final?

! In what year was calcio storico banned in Florence?

! Who was the first president of FIFA?

! Why did Norway lose the final of 1991?
