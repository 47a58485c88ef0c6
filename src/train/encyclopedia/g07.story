# Cricket
Cricket is a bat-and-ball game played between two teams of eleven on a grass field, in the middle of which lies a strip 22 yards (20.12 metres) long called the pitch. At each end stands a wicket, consisting of three wooden stumps topped by two small pieces of wood known as bails. A bowler of the fielding side delivers the ball with a straight arm towards a batter, who tries to score runs by hitting it and running to the opposite end; a ball that crosses the boundary along the ground counts four, and one that clears it without touching the ground counts six. When ten batters have been dismissed, the innings is over and the sides change roles.

There are ten ways of being dismissed, of which the commonest are being caught, bowled, leg before wicket, run out and stumped. Bowlers work in sets of six deliveries called overs, and no one may bowl two of these in succession. Fast bowlers, the quickest of whom exceed 150 kilometres an hour, rely on pace, bounce and swing, the sideways drift of the ball through the air, for which reason fielders polish one half of it; spin bowlers, by contrast, make it turn after it has landed. The googly, a delivery that turns in the direction opposite to the one expected, was invented by Bernard Bosanquet about 1900, and he is said to have hit upon it while playing a parlour game called twisti-twosti.

The earliest certain mention dates from a court case at Guildford in 1597, in which a coroner named John Derrick, then about fifty-nine, testified that as a schoolboy he had played "creckett" on a disputed plot of land. The game is thought to have been born among children in the Weald, a wooded area across Kent, Sussex and Surrey. In 1611 two men of Sidlesham were fined for playing on a Sunday instead of going to church. During the eighteenth century aristocrats such as the Duke of Richmond took it up, chiefly as an object of gambling, and hired skilled workmen as gardeners or grooms so that they could strengthen their teams. The first known code of laws was written in 1744 by members of the Star and Garter Club in Pall Mall.

Before Lord's gained its dominance the leading club was Hambledon, a village side in Hampshire whose matches were played on Broadhalfpenny Down and whose captain, Richard Nyren, kept the nearby Bat and Ball Inn. It was after one of its games, in 1775, that a third stump was introduced, because the bowler Lumpy Stevens had repeatedly sent the ball between the two without dislodging the bail. The Marylebone Cricket Club was founded in London in 1787 and has looked after the laws ever since; its ground, laid out by a wine merchant from Yorkshire, Thomas Lord, has been at its present site in St John's Wood since 1814. Round-arm bowling was legalised in 1835 and overarm in 1864.

The most celebrated cricketer of the Victorian age was W. G. Grace, a bearded physician from Gloucestershire, who scored more than 54,000 runs and took over 2,800 wickets in a career that lasted from 1865 to 1908. Though nominally an amateur, he earned more from the game than any professional did, and the distinction between the two, marked by separate dressing rooms and gates, was not abolished until 1962. A touring side of Aboriginal Australians visited England in 1868, nine years before the first Test match, which was played at Melbourne and which Australia won by 45 runs; Charles Bannerman made 165 in it before an injured finger forced him to retire. The first international of any kind had been held between Canada and the United States, in New York, as early as 1844.

When Australia won at the Oval in 1882 by seven runs, thanks to the bowling of Fred Spofforth, the Sporting Times printed a mock obituary of English cricket, adding that the body would be cremated and the ashes taken to Australia. A small terracotta urn was presented to the English captain Ivo Bligh during the following tour, and the two nations have competed for the Ashes ever since, although the urn itself remains in the museum at Lord's. The fiercest quarrel came in 1932–33, when Douglas Jardine had his fast bowlers, above all Harold Larwood, aim at the bodies of the batters in order to curb Don Bradman. This tactic, named bodyline, provoked a diplomatic dispute. Bradman ended his Test career in 1948 with an average of 99.94, having been bowled for nought in his last innings.

The Imperial Cricket Conference was formed in 1909 by England, Australia and South Africa; West Indies, New Zealand and India gained Test status between 1928 and 1932, and Pakistan in 1952. South Africa was excluded in 1970 on account of apartheid, after its government had refused to receive Basil D'Oliveira, a player of mixed race born in Cape Town who had settled in England, and it was readmitted in 1991. In 1977 the Australian television owner Kerry Packer, having been denied broadcasting rights, secretly signed up more than fifty leading players for a competition of his own, World Series Cricket. It ran for only two years, but it popularised coloured clothing, a white ball and matches under floodlights.

Shorter forms have changed the economy of the sport. One-day cricket began in England with the Gillette Cup of 1963; the first World Cup for men, in 1975, was won by the West Indies under Clive Lloyd, two years after a women's tournament that had been financed by the businessman Jack Hayward. Twenty20, a version lasting about three hours, was devised by Stuart Robertson, a marketing manager of the English board, and introduced in 2003 to win back younger spectators. India's victory in the first world championship of this kind, at Johannesburg in 2007, led directly to the Indian Premier League, whose teams buy their players at an auction. Corruption has followed the money: Hansie Cronje, the captain of South Africa, was banned for life in 2000 because he had accepted payments from bookmakers.

? How long is the pitch?
= 22 yards | 22 yards (20.12 metres)
@ a strip 22 yards (20.12 metres) long called the pitch

? What is a wicket made up of?
= three wooden stumps topped by two small pieces of wood | three wooden stumps
@ consisting of three wooden stumps topped by two small pieces of wood

? How many runs does a ball score if it clears the boundary without bouncing?
= six
@ one that clears it without touching the ground counts six

? When is an innings over?
= When ten batters have been dismissed
@ When ten batters have been dismissed, the innings is over

? How many deliveries are there in an over?
= six
@ Bowlers work in sets of six deliveries called overs

? What is swing?
= the sideways drift of the ball through the air | sideways drift of the ball
@ swing, the sideways drift of the ball through the air

? who came up with the googly
= Bernard Bosanquet
@ was invented by Bernard Bosanquet about 1900

? What parlour game was Bosanquet playing when he found the googly?
= twisti-twosti
@ while playing a parlour game called twisti-twosti

? Who testified in the Guildford court case?
= John Derrick | a coroner named John Derrick
@ in which a coroner named John Derrick

? In what area is cricket believed to have originated?
= the Weald | Weald
@ born among children in the Weald, a wooded area

? What were two men of Sidlesham fined for?
= playing on a Sunday instead of going to church | playing on a Sunday
@ were fined for playing on a Sunday instead of going to church

? Why did aristocrats mostly take up cricket?
= as an object of gambling | gambling
@ chiefly as an object of gambling

? What year was the first known code of laws written?
= 1744
@ The first known code of laws was written in 1744

? Where did Hambledon play its matches?
= Broadhalfpenny Down | on Broadhalfpenny Down
@ whose matches were played on Broadhalfpenny Down

? What did Richard Nyren keep?
= Bat and Ball Inn | the nearby Bat and Ball Inn
@ kept the nearby Bat and Ball Inn

? Why was a third stump added?
= Lumpy Stevens had repeatedly sent the ball between the two without dislodging the bail | Lumpy Stevens had repeatedly sent the ball between the two
@ Lumpy Stevens had repeatedly sent the ball between the two without dislodging the bail

? When did overarm bowling become legal?
= 1864
@ Round-arm bowling was legalised in 1835 and overarm in 1864

? What was Thomas Lord's occupation?
= wine merchant | a wine merchant
@ laid out by a wine merchant from Yorkshire, Thomas Lord

? How many wickets did W. G. Grace take?
= over 2,800
@ and took over 2,800 wickets

? Who toured England in 1868?
= Aboriginal Australians | A touring side of Aboriginal Australians
@ A touring side of Aboriginal Australians visited England in 1868

? What forced Charles Bannerman to retire?
= an injured finger | injured finger
@ before an injured finger forced him to retire

? Between which countries was the first international of any kind?
= Canada and the United States
@ held between Canada and the United States

? Which newspaper printed a mock obituary of English cricket?
= the Sporting Times | Sporting Times
@ the Sporting Times printed a mock obituary

? Where is the urn kept?
= museum at Lord's | the museum at Lord's
@ although the urn itself remains in the museum at Lord's

? What was the tactic of aiming at the batters' bodies called?
= bodyline
@ This tactic, named bodyline

? What was Bradman's Test average?
= 99.94
@ with an average of 99.94

? Why was South Africa excluded in 1970?
= on account of apartheid | apartheid
@ South Africa was excluded in 1970 on account of apartheid

? In what year did Pakistan gain Test status?
= 1952
@ and Pakistan in 1952

? What did World Series Cricket make popular?
= coloured clothing, a white ball and matches under floodlights
@ it popularised coloured clothing, a white ball and matches under floodlights

? Who captained the West Indies in 1975?
= Clive Lloyd
@ was won by the West Indies under Clive Lloyd

? What was Twenty20 introduced for?
= to win back younger spectators | win back younger spectators
@ introduced in 2003 to win back younger spectators

? How do teams in the Indian Premier League get their players?
= at an auction | buy their players at an auction
@ whose teams buy their players at an auction

~ Who paid for the female championship?
= Jack Hayward | the businessman Jack Hayward
@ financed by the businessman Jack Hayward

~ For what offence was the leader of the Springbok side thrown out forever?
= he had accepted payments from bookmakers | accepted payments from bookmakers
@ because he had accepted payments from bookmakers

~ What type of jobs did lords give to talented commoners?
= gardeners or grooms | as gardeners or grooms
@ hired skilled workmen as gardeners or grooms

~ Which media magnate lured stars away from the establishment?
= Kerry Packer | the Australian television owner Kerry Packer
@ the Australian television owner Kerry Packer

~ What medical profession did the great bearded player have?
= physician | a bearded physician
@ W. G. Grace, a bearded physician from Gloucestershire

~ Whose run-making was the hostile English plan meant to check?
= Don Bradman
@ in order to curb Don Bradman

~ How were gentlemen and paid players kept apart at the grounds?
= by separate dressing rooms and gates | separate dressing rooms and gates
@ marked by separate dressing rooms and gates

~ Whose rejection by the Cape authorities brought about a boycott?
= Basil D'Oliveira
@ its government had refused to receive Basil D'Oliveira

! Who was the captain of Australia at the Oval in 1882?

! How many runs did Bradman score in his whole career?

! When was Hambledon founded?

! Why was England excluded from the Imperial Cricket Conference?

! What material is the ball made of?

! Which players were fined for playing twisti-twosti?

! Who invented round-arm bowling?

! How much did Kerry Packer pay the leading players?

! In what year did Sri Lanka gain Test status?

! Who won the first Gillette Cup?
