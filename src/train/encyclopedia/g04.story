# Olympic Games
The Olympic Games are the leading international sports festival, held in a summer and a winter edition, each of which now takes place every four years. They are modelled on the contests that were celebrated in antiquity at Olympia, a sanctuary of Zeus in the western Peloponnese, traditionally from 776 BCE onwards. For the first thirteen festivals the only event was the stadion, a foot race of about 192 metres, which was won at the outset by Coroebus, a cook from the nearby city of Elis. Wrestling and the pentathlon were added in 708 BCE, chariot racing in 680, and the pankration, a brutal mixture of boxing and wrestling in which only biting and gouging were forbidden, in 648.

Competitors had to be free men who spoke Greek, and from an early date they ran and fought naked. Married women were barred even from watching, on pain of being thrown from the cliffs of Mount Typaeum, although the priestess of Demeter had a seat of honour; unmarried girls had footraces of their own at the Heraea, a festival for the goddess Hera. Victors received a wreath cut from a wild olive tree, but their home cities often rewarded them with free meals for life. A sacred truce protected travellers on their way to the sanctuary, and cheats paid for bronze statues of Zeus, called Zanes, that lined the approach to the stadium. The wrestler Milo of Croton won six times.

The emperor Nero had the festival postponed to 67 CE, entered a chariot drawn by ten horses, fell off, and was nevertheless declared the winner; after his death the result was struck from the records. The games are usually thought to have ceased under Theodosius I, who outlawed pagan cults in 393, though some scholars prefer the reign of his grandson Theodosius II, when the temple of Zeus burned down. Earthquakes and floods of the river Kladeos later buried the site under several metres of silt, and it was rediscovered in 1766 by the English antiquary Richard Chandler. German archaeologists led by Ernst Curtius excavated it from 1875 to 1881.

Several attempts at revival preceded the modern games. At Much Wenlock in Shropshire the physician William Penny Brookes started an annual meeting in 1850 that included cricket, quoits and a race for old women, while in Athens the grain merchant Evangelos Zappas, who had grown rich in Romania, paid for contests in 1859. Baron Pierre de Coubertin, a French educator who believed that sport had made English schools strong, visited Brookes in 1890. Four years later he called a congress at the Sorbonne, where the International Olympic Committee was set up; the Greek writer Demetrios Vikelas became its first president, because the rules required that he come from the country of the next host.

The Athens Games of 1896 drew about 240 athletes from fourteen nations, all of them male. They were staged in the Panathenaic Stadium, rebuilt in white marble with a gift of 920,000 drachmas from George Averoff, a merchant of Alexandria. James Connolly, an American who had left Harvard in order to compete, became the first champion by winning the triple jump, and was given a silver medal, since gold was judged too costly. The marathon, proposed by the philologist Michel Bréal in memory of the messenger Pheidippides, was won by Spyridon Louis, a water carrier from Marousi. Swimmers had to race in the Bay of Zea, where the sea was so cold that Alfréd Hajós of Hungary coated himself with grease.

Women first took part in Paris in 1900, when the British tennis player Charlotte Cooper won the singles. The St. Louis Games of 1904, overshadowed by a world's fair, were attended by so few Europeans that some contests had only American entrants; it was there that gold, silver and bronze medals were awarded for the first time. London, which took over the 1908 Games after an eruption of Vesuvius had strained the finances of Italy, built a stadium at White City for 68,000 people. Winter sports received a festival of their own at Chamonix in 1924, where sixteen nations competed and the speed skater Charles Jewtraw won the opening event. Since 1994 the winter edition has been held in different years from the summer one.

The flag, showing five interlaced rings on a white ground, was designed by Coubertin in 1913 and first flown at Antwerp in 1920. The rings stand for the inhabited continents, and the colours, together with white, were chosen because at least one occurs in every national flag. The motto Citius, Altius, Fortius ("faster, higher, stronger") was borrowed from the Dominican friar Henri Didon, who had used it at a school in Arcueil; the word Communiter, "together", was appended in 2021. A flame was kindled at Amsterdam in 1928, but the torch relay from Olympia was introduced only for Berlin in 1936, at the suggestion of the organiser Carl Diem. The oath was first spoken by the Belgian fencer Victor Boin.

Politics has often intruded. In 1936 Jesse Owens, a black American, won four gold medals under the eyes of Hitler; in 1968 Tommie Smith and John Carlos were expelled from the team for raising gloved fists on the podium in Mexico City; and in 1972 eleven Israelis were murdered by the Palestinian group Black September at Munich. About sixty-five countries stayed away from Moscow in 1980 in protest against the Soviet invasion of Afghanistan, and the Eastern bloc retaliated four years later. Montreal, whose stadium was completed long after the closing ceremony of 1976, needed three decades to pay off its debt, whereas Los Angeles made a surplus of more than 200 million dollars in 1984, chiefly by selling television rights and relying on existing venues.

? How often do the Summer Olympics take place?
= every four years
@ each of which now takes place every four years

? What was the only event at the first festivals?
= the stadion | stadion
@ the only event was the stadion

? Who won the first stadion race?
= Coroebus | Coroebus, a cook
@ won at the outset by Coroebus, a cook

? What was forbidden in the pankration?
= biting and gouging | only biting and gouging
@ in which only biting and gouging were forbidden

? In what year was chariot racing added?
= 680
@ chariot racing in 680

? What was the punishment for married women who watched the games?
= being thrown from the cliffs of Mount Typaeum | thrown from the cliffs
@ on pain of being thrown from the cliffs of Mount Typaeum

? Which priestess was allowed to watch?
= the priestess of Demeter | priestess of Demeter
@ although the priestess of Demeter had a seat of honour

? What did victors at Olympia receive?
= a wreath cut from a wild olive tree | a wreath
@ Victors received a wreath cut from a wild olive tree

? What were the Zanes?
= bronze statues of Zeus
@ cheats paid for bronze statues of Zeus, called Zanes

? how many horses drew nero's chariot
= ten
@ entered a chariot drawn by ten horses

? What happened to Nero's result after he died?
= struck from the records | the result was struck from the records
@ after his death the result was struck from the records

? Who rediscovered Olympia in 1766?
= Richard Chandler | the English antiquary Richard Chandler
@ in 1766 by the English antiquary Richard Chandler

? Who led the German excavation of the site?
= Ernst Curtius
@ German archaeologists led by Ernst Curtius

? What was the profession of William Penny Brookes?
= physician
@ the physician William Penny Brookes

? Where did Evangelos Zappas get rich?
= Romania
@ who had grown rich in Romania

? Where was the International Olympic Committee set up?
= the Sorbonne | Sorbonne
@ he called a congress at the Sorbonne

? Why was Vikelas chosen as first president?
= the rules required that he come from the country of the next host
@ because the rules required that he come from the country of the next host

? How much money did George Averoff give?
= 920,000 drachmas
@ with a gift of 920,000 drachmas from George Averoff

? What event did James Connolly win?
= the triple jump | triple jump
@ became the first champion by winning the triple jump

? Why was the first champion given a silver medal?
= gold was judged too costly
@ since gold was judged too costly

? Who proposed the marathon?
= Michel Bréal | the philologist Michel Bréal
@ proposed by the philologist Michel Bréal

? What did Alfréd Hajós coat himself with?
= grease
@ Alfréd Hajós of Hungary coated himself with grease

? What sport did Charlotte Cooper play?
= tennis
@ the British tennis player Charlotte Cooper

? What was awarded for the first time in St. Louis?
= gold, silver and bronze medals
@ it was there that gold, silver and bronze medals were awarded for the first time

? Where did the winter games first take place?
= Chamonix
@ a festival of their own at Chamonix in 1924

? Which year saw the Olympic flag flown for the first time?
= 1920
@ first flown at Antwerp in 1920

? What do the rings on the flag represent?
= the inhabited continents | inhabited continents
@ The rings stand for the inhabited continents

? Who was the torch relay suggested by?
= Carl Diem | the organiser Carl Diem
@ at the suggestion of the organiser Carl Diem

? What does Communiter mean?
= together
@ the word Communiter, "together"

? Why were Smith and Carlos thrown out of the team?
= raising gloved fists on the podium | for raising gloved fists on the podium
@ for raising gloved fists on the podium in Mexico City

? What did about sixty-five countries protest against in 1980?
= the Soviet invasion of Afghanistan | Soviet invasion of Afghanistan
@ in protest against the Soviet invasion of Afghanistan

~ What natural disaster made the Italians give up hosting?
= an eruption of Vesuvius | eruption of Vesuvius
@ after an eruption of Vesuvius had strained the finances of Italy

~ What perk did towns grant to their champions in antiquity?
= free meals for life | free meals
@ rewarded them with free meals for life

~ What job did the Greek winner of the long-distance race have?
= water carrier | a water carrier
@ Spyridon Louis, a water carrier from Marousi

~ From which clergyman did the organisers take their Latin slogan?
= Henri Didon | the Dominican friar Henri Didon
@ borrowed from the Dominican friar Henri Didon

~ Which Canadian host was burdened by what it owed for a generation?
= Montreal
@ Montreal, whose stadium was completed long after the closing ceremony

~ How did the Californian organisers earn a profit?
= by selling television rights and relying on existing venues | selling television rights and relying on existing venues
@ chiefly by selling television rights and relying on existing venues

~ What did the French nobleman think athletics had done for Britain's education?
= made English schools strong
@ believed that sport had made English schools strong

~ Which athlete was the first to swear the promise of fairness?
= Victor Boin | the Belgian fencer Victor Boin
@ first spoken by the Belgian fencer Victor Boin

! Who won the pentathlon in 708 BCE?

! How many women took part in the Athens Games of 1896?

! Why did Coubertin resign as president?

! How many medals did Jesse Owens win in 1932?

! When was the temple of Zeus at Olympia built?

! Who designed the stadium at White City?

! How many nations competed at Amsterdam in 1928?

! Which countries were expelled from the Munich games?

! What debt did Los Angeles have after its games?

! What event did Milo of Croton lose?
