# Gothic architecture
Gothic architecture is the style of building that prevailed in Europe from the middle of the twelfth century until the sixteenth, when it gave way to that of the Renaissance. It followed the Romanesque, from which it differs in height, in the amount of light admitted and in the slenderness of its supports. Its contemporaries called it simply "French work", after the region where it was born. The present name was coined as an insult by Italian humanists: Giorgio Vasari, writing in 1550, blamed the Goths, who had overthrown the Roman Empire, for a manner that he considered monstrous and barbarous, although that people had vanished centuries before. Cathedrals, abbeys and parish churches are its most familiar products, but town halls, guildhalls, colleges, castles and bridges were built in the same taste.

Three elements, none of them new, were brought together in the system. The pointed arch, known earlier in Islamic lands and in Burgundy, exerts less sideways thrust than a round one and, since its height does not depend strictly on its width, allows bays of different shapes to be covered at the same level. The ribbed vault concentrates the weight of the roof at a few points; it had been tried at Durham Cathedral in England, begun in 1093. The flying buttress, a half-arch leaping from the upper wall to a massive pier outside, carries the thrust away to the ground. Walls, relieved of their task as supports, could be replaced by glass. Pinnacles are not only decoration, because their weight helps to keep the piers from tilting.

The first building in which these features were united was the abbey church of Saint-Denis, north of Paris, the burial place of the French kings. Its abbot, Suger, an adviser to Louis VI and Louis VII, who was the son of peasants and had been given to the monastery as a child, rebuilt the west front between 1135 and 1140 and then the choir, which was consecrated on 11 June 1144 in the presence of the king and a crowd of bishops. He left an account of the work, in which he explains that coloured light raises the mind from material to divine things. The prelates who had attended the ceremony wished for something similar at home, and within a few decades new cathedrals were rising at Sens, Noyon, Senlis and Laon, the last famous for the stone oxen that look out from its towers.

Notre-Dame in Paris was started in 1163 under Bishop Maurice de Sully, and flying buttresses were added to it at an early stage. At Chartres a fire of 1194 destroyed most of the older church but spared the relic of the Virgin's tunic, an event that the citizens took as a sign that she desired a finer shrine; the greater part of the new one was complete by 1220. Reims, where monarchs were crowned, introduced bar tracery, thin stone ribs that divide large windows. The nave of Amiens rises to about 42 metres. Beauvais, whose builders wished to surpass every rival, reached some 48 metres in its choir, but part of the vaults collapsed in 1284, twelve years after their completion. A tower set upon the crossing fell in turn in 1573, and the nave has never been built.

Master masons designed and directed the works. One of them, Villard de Honnecourt, left a portfolio from the thirteenth century containing some 250 drawings of churches, machines, animals and human figures, but whether he was really an architect is disputed. Stones were cut to templates in a lodge beside the site and raised by treadmill cranes, in which one or two men walked inside a large wooden wheel. The full-size outlines of tracery were scratched into a floor of plaster, and such tracing floors survive at York and Wells. Work stopped in winter, when unfinished walls were covered with straw and dung to protect the fresh mortar from frost. Money came from the revenues of the bishop and chapter, from indulgences and from the display of relics, which were sometimes carried on tour for the purpose.

Stained glass was the glory of the interiors. It was coloured by adding metal oxides to the molten mass, cobalt giving blue and copper red or green, and pieces were joined with strips of lead after details such as faces had been painted on with a brown enamel. The Sainte-Chapelle in Paris, built by Louis IX in less than ten years to house the Crown of Thorns, has fifteen tall windows showing more than a thousand scenes. The price of the relic, which the king had acquired from the impoverished emperor of Constantinople, is said to have been more than three times that of the chapel. Rose windows, great wheels of tracery, fill the ends of the transepts at Notre-Dame. Around 1300 silver stain, which turns white glass yellow, was introduced, and windows became lighter.

Abroad the style was adapted to local habits. William of Sens, a French mason, brought it to Canterbury in 1174, but he was crippled four years later in a fall from the scaffolding and handed over to another William, called the Englishman. English cathedrals are longer and lower than those across the Channel, often have square east ends, and came to favour elaborate vaults; the fan vault, in which ribs spread like the sticks of an open fan, appeared first at Gloucester. The spire of Salisbury, 123 metres in height, is the tallest in the country. In Germany hall churches, whose aisles are as high as the nave, were popular, and around the Baltic, where stone was scarce, brick was employed. Italians kept broad walls for frescoes. Milan Cathedral, begun in 1386, has marble brought by canal from a quarry near Lake Maggiore.

The last phase in France is termed Flamboyant, from the flame-like curves of its tracery. Vasari's contempt was shared by most educated people until about 1750, when Horace Walpole transformed a villa at Twickenham, near London, into a miniature castle with battlements and papier-mâché vaults. Romantic writers made the Middle Ages fashionable: Victor Hugo published his novel on Notre-Dame in 1831 largely in order to save old monuments, and the cathedral was afterwards restored by Eugène Viollet-le-Duc. Augustus Pugin, who designed the ornament of the Houses of Parliament, argued that Gothic was the only truly Christian style. Cologne Cathedral, on which work had ceased about 1560, leaving a crane standing upon the stump of a tower, was finished in 1880 according to the medieval plan, and was for four years the tallest building in the world.

? What style did Gothic replace?
= Romanesque | the Romanesque
@ It followed the Romanesque, from which it differs

? What did people of the time call Gothic architecture?
= French work
@ Its contemporaries called it simply "French work"

? Who blamed the Goths for the style?
= Giorgio Vasari | Vasari
@ Giorgio Vasari, writing in 1550, blamed the Goths

? what are the most familiar products of gothic
= Cathedrals, abbeys and parish churches
@ Cathedrals, abbeys and parish churches are its most familiar products

? What is an advantage of the pointed arch over the round one?
= exerts less sideways thrust | less sideways thrust
@ exerts less sideways thrust than a round one

? When was Durham Cathedral begun?
= 1093
@ it had been tried at Durham Cathedral in England, begun in 1093

? What is a flying buttress?
= a half-arch leaping from the upper wall to a massive pier outside | a half-arch | half-arch
@ a half-arch leaping from the upper wall to a massive pier outside

? By what could walls be replaced?
= glass
@ relieved of their task as supports, could be replaced by glass

? What does the weight of pinnacles do?
= helps to keep the piers from tilting | keep the piers from tilting
@ their weight helps to keep the piers from tilting

? Where were French kings buried?
= Saint-Denis | the abbey church of Saint-Denis
@ the abbey church of Saint-Denis, north of Paris

? What was Suger's family background?
= son of peasants | the son of peasants
@ who was the son of peasants

? On what date was the choir of Saint-Denis consecrated?
= 11 June 1144
@ which was consecrated on 11 June 1144

? According to Suger, what does coloured light do?
= raises the mind from material to divine things
@ coloured light raises the mind from material to divine things

? For what are the towers of Laon famous?
= stone oxen | the stone oxen
@ famous for the stone oxen that look out from its towers

? Under which bishop was Notre-Dame started?
= Maurice de Sully | Bishop Maurice de Sully
@ started in 1163 under Bishop Maurice de Sully

? Which relic survived the fire at Chartres?
= Virgin's tunic | the Virgin's tunic | the relic of the Virgin's tunic
@ spared the relic of the Virgin's tunic

? What is bar tracery?
= thin stone ribs that divide large windows | thin stone ribs
@ thin stone ribs that divide large windows

? How high is the nave of Amiens?
= about 42 metres | 42 metres
@ The nave of Amiens rises to about 42 metres

? What happened at Beauvais in 1284?
= part of the vaults collapsed | vaults collapsed
@ but part of the vaults collapsed in 1284

? When did the tower of Beauvais fall?
= 1573
@ A tower set upon the crossing fell in turn in 1573

? How many drawings are in Villard's portfolio?
= 250 | some 250
@ containing some 250 drawings

? How were stones raised?
= by treadmill cranes | treadmill cranes
@ raised by treadmill cranes

? In what towns do tracing floors survive?
= York and Wells
@ such tracing floors survive at York and Wells

? Why were walls covered with straw and dung?
= to protect the fresh mortar from frost | protect the fresh mortar from frost
@ to protect the fresh mortar from frost

? What colour does cobalt give?
= blue
@ cobalt giving blue and copper red or green

? Why did Louis IX build the Sainte-Chapelle?
= to house the Crown of Thorns | house the Crown of Thorns
@ to house the Crown of Thorns

? How many windows has the Sainte-Chapelle?
= fifteen
@ has fifteen tall windows

? From whom did the king acquire the relic?
= the impoverished emperor of Constantinople | emperor of Constantinople
@ acquired from the impoverished emperor of Constantinople

? What does silver stain do?
= turns white glass yellow
@ which turns white glass yellow

? Gothic was brought to Canterbury by whom?
= William of Sens
@ William of Sens, a French mason, brought it to Canterbury

? Where did the fan vault appear first?
= Gloucester
@ appeared first at Gloucester

? What is the tallest spire in England?
= Salisbury | The spire of Salisbury
@ The spire of Salisbury, 123 metres in height

? Why was brick employed around the Baltic?
= stone was scarce
@ around the Baltic, where stone was scarce, brick was employed

? What year did work on the cathedral of Milan begin?
= 1386
@ Milan Cathedral, begun in 1386

? Who restored Notre-Dame?
= Eugène Viollet-le-Duc | Viollet-le-Duc
@ the cathedral was afterwards restored by Eugène Viollet-le-Duc

? How long was Cologne Cathedral the world's tallest building?
= four years | for four years
@ was for four years the tallest building in the world

~ How did the townspeople explain that a precious garment had not burnt?
= as a sign that she desired a finer shrine | a sign that she desired a finer shrine
@ took as a sign that she desired a finer shrine

~ What motive drove the overambitious constructors of the tallest choir?
= to surpass every rival | wished to surpass every rival
@ whose builders wished to surpass every rival

~ What did labourers do to power the lifting engines?
= walked inside a large wooden wheel
@ one or two men walked inside a large wooden wheel

~ How were holy remains used to raise funds away from home?
= carried on tour | were sometimes carried on tour
@ which were sometimes carried on tour for the purpose

~ What accident ended the career of the foreigner at the English archbishop's church?
= a fall from the scaffolding | fall from the scaffolding
@ crippled four years later in a fall from the scaffolding

~ What surfaces did builders south of the Alps retain, and for what art?
= broad walls for frescoes
@ Italians kept broad walls for frescoes

~ By what means of transport did material reach the Lombard building site?
= canal | by canal
@ has marble brought by canal from a quarry

~ What object marked the skyline of a German city while its church lay unfinished?
= a crane | crane | a crane standing upon the stump of a tower
@ leaving a crane standing upon the stump of a tower

! Who designed the choir of Saint-Denis?
! In what year was the nave of Beauvais built?
! How much did the Crown of Thorns cost?
! What caused the fire at Chartres?
! When did William the Englishman die?
! Who was the first king to be crowned at Reims?
! How high is the nave of Milan Cathedral?
! What did Suger think of Giorgio Vasari?
! Who finished the cathedral at Cologne?
! What building replaced Cologne Cathedral as the tallest in the world?
! In what year was the fan vault invented?
