# Leonardo da Vinci
Leonardo da Vinci (15 April 1452 – 2 May 1519) was an Italian painter, engineer and student of nature, often held up as the model of the universal man of the Renaissance. He was born in or near Vinci, a hill town within the territory of Florence, as the illegitimate son of a notary, Ser Piero, and a young woman named Caterina, who soon afterwards married a local man. His grandfather Antonio noted the event on the last page of an old register, adding that it had taken place on a Saturday at the third hour of the night. Being born out of wedlock he was barred from his father's profession and from the university, and he had little Latin; in later life he styled himself, half in defiance, a man without letters. He was left-handed, and wrote in mirror script, from right to left, throughout his life.

When he was about fourteen he became a studio boy in the workshop of Andrea del Verrocchio, the leading sculptor and goldsmith of Florence, where he learned drawing, metalwork, plaster casting, mechanics and carpentry as well as painting. According to Giorgio Vasari, whose Lives of the Artists appeared in 1550, he painted the angel holding a robe in his master's Baptism of Christ so much better that Verrocchio put down his brush and never touched colours again. Most critics regard the tale as a legend, although examination has shown that oil was used over the tempera in the parts ascribed to the pupil. In 1472 he was enrolled as a master in the Guild of Saint Luke. His earliest dated work is a pen drawing of the Arno valley, made on 5 August 1473, which has been called the first pure landscape in Western art.

In 1481 the monks of San Donato at Scopeto ordered an Adoration of the Magi from him, but he left it unfinished when, in the following year, he went to Milan. He took with him a lyre of silver in the form of a horse's head, a present from Lorenzo de' Medici to Ludovico Sforza, the ruler of the city. In a celebrated letter to Ludovico he set out what he could do: he promised portable bridges, methods of draining moats, mortars, covered chariots and catapults, and mentioned only at the end that he could also paint as well as any other man. His first Milanese commission came in April 1483 from the Confraternity of the Immaculate Conception, for which he painted the Virgin of the Rocks. A quarrel about the payment dragged on for more than twenty years, and two versions exist, one in the Louvre and the other, which is later, in the National Gallery in London.

For the duke he designed pageants, studied the dome of the cathedral, and planned an equestrian monument to Francesco Sforza, Ludovico's father. The clay model of the horse, over seven metres tall, was exhibited in 1493, but in November of the next year the seventy tons of bronze set aside for casting it were sent to Ferrara to be made into cannon, and in 1499 French bowmen used the model as a target. The Last Supper was painted between about 1495 and 1498 in the refectory of the convent of Santa Maria delle Grazie. It shows the moment at which Christ has said that one of the apostles will betray him. Since true fresco must be finished quickly, while the plaster is wet, Leonardo used tempera on a dry ground, so that the paint began to flake within twenty years. A restoration directed by Pinin Brambilla Barcilon lasted from 1978 to 1999.

After the fall of Ludovico he went by way of Mantua, where he drew Isabella d'Este, to Venice, and there proposed to flood the valley of the Isonzo against the Turks. In 1502 he entered the service of Cesare Borgia as military architect; his plan of Imola, drawn as if seen straight from above, is a landmark in the history of maps. Back in Florence he was asked to paint the Battle of Anghiari in the council hall of the Palazzo Vecchio, while Michelangelo, with whom he was not on good terms, was to cover another wall with the Battle of Cascina. Neither was completed: the former's colours ran when he tried to dry them with braziers, and the latter was called to Rome. A scheme to divert the Arno away from Pisa, supported by Niccolò Machiavelli, collapsed in 1504 after a storm had destroyed the ditches.

The Mona Lisa, begun about 1503, is thought to portray Lisa Gherardini, the wife of the silk merchant Francesco del Giocondo, for which reason it is called La Gioconda in Italy. Painted on a panel of poplar measuring 77 by 53 centimetres, it was never delivered, and he went on working at it for many years. Its mysterious effect is due above all to sfumato, from the Italian word for smoke, a technique in which tones pass into one another without lines, and which was applied to the corners of the mouth and the eyes. On 21 August 1911 it was stolen from the Louvre by Vincenzo Peruggia, a glazier from the north of Italy, who kept it in a trunk for two years and was arrested when he offered it to a dealer in Florence. Fewer than twenty surviving paintings are generally accepted as his; among the portraits are Ginevra de' Benci, in Washington, and the Lady with an Ermine, in Kraków.

His notebooks, of which some 7,000 pages survive, deal with optics, water, geology, the flight of birds, botany and mechanics. He dissected about thirty human corpses, at first in Florence at the hospital of Santa Maria Nuova, and in the winter of 1510 worked together with Marcantonio della Torre, a young professor at Pavia, who died of the plague in the next year. He was the first to draw the curvature of the spine correctly, injected wax into the brain of an ox to learn the shape of its cavities, and described the narrowing of the arteries in an old man who had told him that he was a hundred years old. From the shells found high up in the mountains he concluded that the Flood could not have carried them there. The Codex Leicester, a manuscript mainly on water, was bought by Bill Gates in 1994 for 30.8 million dollars.

From 1513 to 1516 he lived in the Vatican under the protection of Giuliano de' Medici, brother of Pope Leo X. He was much less favoured than Raphael, and complained that a German mirror maker had spoiled his work and had denounced his anatomy to the pope. When his patron died he accepted an invitation from King Francis I of France, and crossed the Alps with three of his pictures and two of his pupils, Francesco Melzi and Salaì, the latter a handsome rogue who had lived in his house since the age of ten. The manor of Clos Lucé near Amboise was put at his disposal, with a pension of a thousand écus a year; in return nothing was asked of him except conversation. A visitor of October 1517 reported that his right side was paralysed. He died there at sixty-seven, though hardly in the king's arms, as Vasari has it, and left his manuscripts to Melzi and half of his vineyard outside Milan to Salaì.

? What was Leonardo's father's occupation?
= notary | a notary
@ the illegitimate son of a notary, Ser Piero

? Who recorded the birth of Leonardo?
= grandfather Antonio | His grandfather Antonio | Antonio
@ His grandfather Antonio noted the event on the last page

? On which day of the week was leonardo born
= Saturday
@ it had taken place on a Saturday at the third hour

? What is mirror script?
= from right to left | writing from right to left
@ wrote in mirror script, from right to left

? In whose workshop was Leonardo trained?
= Andrea del Verrocchio
@ in the workshop of Andrea del Verrocchio

? Which figure did he paint in the Baptism of Christ?
= the angel holding a robe | angel holding a robe | angel
@ he painted the angel holding a robe

? What is the name of Vasari's book?
= Lives of the Artists
@ whose Lives of the Artists appeared in 1550

? When did Leonardo become a master in the guild?
= 1472
@ In 1472 he was enrolled as a master

? What does his earliest dated work show?
= the Arno valley | Arno valley
@ a pen drawing of the Arno valley

? Who ordered the Adoration of the Magi?
= the monks of San Donato at Scopeto | monks of San Donato at Scopeto | monks of San Donato
@ the monks of San Donato at Scopeto ordered

? What shape did the silver lyre have?
= a horse's head | horse's head
@ a lyre of silver in the form of a horse's head

? What did Leonardo mention at the end of his letter?
= that he could also paint | he could also paint as well as any other man | that he could also paint as well as any other man
@ mentioned only at the end that he could also paint as well as any other man

? For whom was the Virgin of the Rocks painted?
= Confraternity of the Immaculate Conception | the Confraternity of the Immaculate Conception
@ from the Confraternity of the Immaculate Conception

? Where is the later version of the Virgin of the Rocks?
= National Gallery in London | the National Gallery in London
@ which is later, in the National Gallery in London

? How tall was the model of the horse?
= over seven metres
@ The clay model of the horse, over seven metres tall

? What happened with the bronze for the horse?
= sent to Ferrara to be made into cannon | made into cannon
@ were sent to Ferrara to be made into cannon

? In which building is the Last Supper?
= the convent of Santa Maria delle Grazie | convent of Santa Maria delle Grazie | Santa Maria delle Grazie
@ in the refectory of the convent of Santa Maria delle Grazie

? What moment does the Last Supper show?
= the moment at which Christ has said that one of the apostles will betray him | Christ has said that one of the apostles will betray him
@ the moment at which Christ has said that one of the apostles will betray him

? Who directed the restoration of the Last Supper?
= Pinin Brambilla Barcilon
@ A restoration directed by Pinin Brambilla Barcilon

? Whom did Leonardo draw in Mantua?
= Isabella d'Este
@ by way of Mantua, where he drew Isabella d'Este

? What position did he have with Cesare Borgia?
= military architect
@ the service of Cesare Borgia as military architect

? Which battle was Michelangelo supposed to paint?
= Battle of Cascina | the Battle of Cascina | Cascina
@ to cover another wall with the Battle of Cascina

? What ruined Leonardo's Battle of Anghiari?
= colours ran when he tried to dry them with braziers | the former's colours ran
@ the former's colours ran when he tried to dry them with braziers

? Who supported the plan to divert the Arno?
= Niccolò Machiavelli
@ supported by Niccolò Machiavelli

? What did Francesco del Giocondo trade in?
= silk
@ the silk merchant Francesco del Giocondo

? What kind of wood is the Mona Lisa painted on?
= poplar | panel of poplar
@ Painted on a panel of poplar

? What does sfumato come from?
= the Italian word for smoke | Italian word for smoke
@ sfumato, from the Italian word for smoke

? Who stole the Mona Lisa?
= Vincenzo Peruggia
@ stolen from the Louvre by Vincenzo Peruggia

? In what city is the Lady with an Ermine?
= Kraków
@ the Lady with an Ermine, in Kraków

? About how many pages of his notebooks are left?
= 7,000 | some 7,000
@ His notebooks, of which some 7,000 pages survive

? How many bodies did he dissect?
= about thirty | thirty
@ He dissected about thirty human corpses

? What did Leonardo put into an ox's brain?
= wax
@ injected wax into the brain of an ox

? What is the Codex Leicester mainly about?
= water
@ The Codex Leicester, a manuscript mainly on water

? Who protected Leonardo in the Vatican?
= Giuliano de' Medici
@ under the protection of Giuliano de' Medici

? Which king invited him to France?
= Francis I | King Francis I
@ an invitation from King Francis I of France

? How much was Leonardo's pension in France?
= a thousand écus a year | a thousand écus
@ with a pension of a thousand écus a year

? What did Melzi inherit?
= his manuscripts | manuscripts
@ left his manuscripts to Melzi

~ How did the genius describe his lack of schooling?
= a man without letters | man without letters
@ half in defiance, a man without letters

~ Why was he not allowed to follow in the footsteps of Ser Piero?
= Being born out of wedlock | born out of wedlock
@ Being born out of wedlock he was barred

~ What early damage resulted from the experimental method in the dining hall?
= the paint began to flake | paint began to flake
@ the paint began to flake within twenty years

~ Which disease carried off his fellow anatomist?
= plague | the plague
@ who died of the plague in the next year

~ What bold idea for defence did he put to the Venetians?
= to flood the valley of the Isonzo | flood the valley of the Isonzo
@ proposed to flood the valley of the Isonzo against the Turks

~ Where did the thief hide his booty?
= in a trunk | trunk | a trunk
@ who kept it in a trunk for two years

~ What service did the French monarch expect of the old man?
= conversation
@ nothing was asked of him except conversation

~ Who slandered him before the head of the Church?
= a German mirror maker | German mirror maker
@ complained that a German mirror maker had spoiled his work

! What was the name of Caterina's husband?

! How much did the monks of San Donato pay Leonardo?

! In what year did Verrocchio die?

! Which painting did Raphael leave to Leonardo?

! How long was Peruggia kept in prison?

! Who bought the Mona Lisa from Salaì?

! What did Isabella d'Este think of her portrait?

! How many French bowmen were in Milan in 1499?

! Why did Cesare Borgia dismiss Leonardo?

! When did Michelangelo finish the Battle of Cascina?
