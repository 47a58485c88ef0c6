# Lisbon
Lisbon, the capital and largest city of Portugal, lies on the north bank of the Tagus estuary, a few kilometres before the river empties into the Atlantic. Roughly half a million people live within the municipal limits, while the metropolitan area, which includes towns such as Sintra, Almada and Cascais, holds close to 2.9 million. Traditionally the city is said to stand on seven hills, a claim first popularised by a friar in the seventeenth century who wished to flatter it by comparison with Rome. Because the slopes are steep, funiculars and public lifts were installed from the 1880s onward, and several of them are still in daily use by residents as well as visitors.

The earliest settlement of any size was a trading post linked with the Phoenicians, who bought salt, fish and horses from the tribes of the interior. Under the Romans it was named Felicitas Julia Olisipo and received the rights of a municipium, so that its inhabitants paid no taxes to the empire; the main export was garum, a pungent sauce of fermented fish. Muslim forces arrived in the early eighth century, called the place al-Ushbuna and strengthened the walls around the castle hill. Their rule ended in October 1147, when King Afonso Henriques, helped by crusaders from England, Flanders and Germany who had been on their way to the Holy Land, took the town after a siege of about four months.

In 1255 the royal court moved to Lisbon from Coimbra, largely because the newer city occupied a more central position in a kingdom that had just absorbed the Algarve. King Denis founded a university there in 1290, which was shifted back and forth between the two cities until it settled permanently in Coimbra in 1537. During the age of exploration the port became the chief European market for pepper, cinnamon and other spices. Vasco da Gama sailed from Belém in July 1497, and the Jerónimos Monastery, paid for with a five percent tax on trade with Africa and the East, was begun close to the spot where his crews had prayed. It is regarded as the masterpiece of the Manueline style, which mixes late Gothic structure with ropes, coral and other maritime ornament.

On the morning of 1 November 1755, the feast of All Saints, an earthquake whose magnitude is now estimated at between 8.5 and 9 struck the city while most of the population was at church. Candles lit for the holiday started fires that burned for nearly a week, and about forty minutes after the first shock a tsunami swept over the waterfront where survivors had gathered. Estimates of the dead vary widely, from 12,000 to more than 50,000. The disaster shook the optimism of European thinkers; Voltaire wrote a poem about it and returned to it in Candide, and Immanuel Kant published three essays that sought natural rather than divine causes. The royal family, which had left for Belém after sunrise mass, escaped unhurt.

Reconstruction was directed by the chief minister, Sebastião José de Carvalho e Melo, later known as the Marquis of Pombal. Instead of restoring the medieval maze, his engineers, led by Manuel da Maia and Eugénio dos Santos, laid out the low-lying district now called the Baixa as a grid of straight streets assigned to particular trades. The new houses contained a flexible wooden cage, the gaiola, intended to absorb the shaking of future earthquakes, and models of it were tested by having troops march around them. Walls between neighbouring houses rose above the roofs to keep fire from spreading. At the river end of the grid a large square, the Praça do Comércio, replaced the ruined palace, and an equestrian statue of King Joseph I was unveiled at its centre in 1775.

The twentieth century opened violently. King Carlos I and his elder son were shot dead in the Praça do Comércio in February 1908, and on 5 October 1910 the republic was proclaimed from the balcony of the city hall. Under the dictatorship of António de Oliveira Salazar the country stayed neutral in the Second World War, which made its capital a refuge for exiles and a nest of spies. The regime fell on 25 April 1974 in a nearly bloodless coup by junior officers weary of colonial wars; a song by Zeca Afonso played on the radio was the signal to move, and red carnations placed in rifle barrels gave the revolution its name. Fourteen years later, in August 1988, a fire destroyed part of the Chiado shopping quarter, which was rebuilt under the architect Álvaro Siza Vieira.

Two great bridges cross the Tagus at Lisbon. The older, a red suspension bridge opened in 1966, was named after Salazar until the revolution and has since been called the 25 de Abril Bridge; a railway deck was added beneath the road in 1999. The other, the Vasco da Gama Bridge, is a cable-stayed structure with long viaducts, more than 12 kilometres in all, and was inaugurated in 1998, shortly before the world exposition whose theme was the oceans. The fairground, built on a polluted industrial shore in the east, has become a residential district with one of the largest aquariums in Europe. The metro, which started running in December 1959 with eleven stations, is noted for decoration with glazed tiles, many of them designed by the painter Maria Keil.

Fado, a melancholy song accompanied by a twelve-stringed Portuguese guitar and a classical guitar known as the viola, emerged in the poor quarters of Alfama and Mouraria in the early nineteenth century. Its first celebrated performer was Maria Severa, who died in 1846 at the age of twenty-six; its most famous was Amália Rodrigues, whose death in 1999 was marked by three days of national mourning. UNESCO added the genre to its list of intangible heritage in 2011. Among writers the city is associated above all with Fernando Pessoa, who published under dozens of invented identities that he called heteronyms. In June the streets fill with the smell of grilled sardines for the festival of Saint Anthony, who was born near the cathedral and is loved more than Saint Vincent, the official patron.

? On which side of the Tagus is Lisbon situated?
= north bank | north
@ lies on the north bank of the Tagus estuary

? how many people live in the Lisbon metropolitan area
= close to 2.9 million | 2.9 million
@ holds close to 2.9 million

? Who first spread the idea that Lisbon was built on seven hills?
= a friar | friar | a friar in the seventeenth century
@ a claim first popularised by a friar in the seventeenth century

? Why were funiculars installed in Lisbon?
= the slopes are steep | Because the slopes are steep
@ Because the slopes are steep, funiculars and public lifts were installed

? What did the Phoenicians buy from the inland tribes?
= salt, fish and horses
@ who bought salt, fish and horses from the tribes of the interior

? What was Lisbon called in Roman times?
= Felicitas Julia Olisipo
@ Under the Romans it was named Felicitas Julia Olisipo

? What kind of sauce was garum?
= a pungent sauce of fermented fish | fermented fish | pungent
@ garum, a pungent sauce of fermented fish

? How long did the siege of 1147 last?
= about four months | four months
@ took the town after a siege of about four months

? From which city did the court move in 1255?
= Coimbra
@ the royal court moved to Lisbon from Coimbra

? In what year did the university settle for good in Coimbra?
= 1537
@ until it settled permanently in Coimbra in 1537

? The Jerónimos Monastery was paid for with what?
= a five percent tax on trade with Africa and the East | five percent tax on trade with Africa and the East | five percent tax
@ paid for with a five percent tax on trade with Africa and the East

? The Jerónimos Monastery is the masterpiece of what style?
= Manueline | the Manueline style
@ regarded as the masterpiece of the Manueline style

? What caused the fires after the 1755 earthquake?
= Candles lit for the holiday | Candles
@ Candles lit for the holiday started fires

? how long did the fires burn
= nearly a week | a week
@ started fires that burned for nearly a week

? What did Kant's three essays look for?
= natural rather than divine causes | natural rather than divine causes
@ three essays that sought natural rather than divine causes

? In which work besides a poem did Voltaire write about the earthquake?
= Candide
@ wrote a poem about it and returned to it in Candide

? Who was in charge of rebuilding Lisbon?
= Sebastião José de Carvalho e Melo | Marquis of Pombal | the chief minister
@ directed by the chief minister, Sebastião José de Carvalho e Melo, later known as the Marquis of Pombal

? What was the purpose of the gaiola?
= to absorb the shaking of future earthquakes | absorb the shaking of future earthquakes
@ intended to absorb the shaking of future earthquakes

? How were the models of the wooden cage tested?
= by having troops march around them | having troops march around them
@ models of it were tested by having troops march around them

? Whose statue was unveiled in the Praça do Comércio in 1775?
= King Joseph I | Joseph I
@ an equestrian statue of King Joseph I was unveiled

? From where was the republic proclaimed in 1910?
= the balcony of the city hall | balcony of the city hall
@ was proclaimed from the balcony of the city hall

? What was the signal for the officers to start the coup?
= a song by Zeca Afonso | a song by Zeca Afonso played on the radio
@ a song by Zeca Afonso played on the radio was the signal to move

? which quarter was damaged by fire in August 1988?
= Chiado | Chiado shopping quarter
@ a fire destroyed part of the Chiado shopping quarter

? What gave the revolution its name?
= red carnations placed in rifle barrels | red carnations
@ red carnations placed in rifle barrels gave the revolution its name

? What was added to the 25 de Abril Bridge in 1999?
= a railway deck | railway deck
@ a railway deck was added beneath the road in 1999

? What type of bridge is the Vasco da Gama Bridge?
= cable-stayed | a cable-stayed structure with long viaducts | cable-stayed structure
@ the Vasco da Gama Bridge, is a cable-stayed structure with long viaducts

? What was the theme of the world exposition?
= the oceans | oceans
@ the world exposition whose theme was the oceans

? How many stations did the metro have at the start?
= eleven | eleven stations
@ in December 1959 with eleven stations

? When was fado put on the UNESCO list?
= 2011
@ to its list of intangible heritage in 2011

? What did Fernando Pessoa call his invented identities?
= heteronyms
@ dozens of invented identities that he called heteronyms

? What smell fills the streets in June?
= grilled sardines
@ the streets fill with the smell of grilled sardines

? Who is Lisbon's official patron saint?
= Saint Vincent | Vincent
@ loved more than Saint Vincent, the official patron

~ Which dictator's name did the red crossing bear before it was rechristened?
= Salazar
@ was named after Salazar until the revolution

~ What fiscal privilege did townspeople enjoy in antiquity?
= paid no taxes to the empire | inhabitants paid no taxes to the empire
@ its inhabitants paid no taxes to the empire

~ How did builders stop a blaze from jumping from one home to the next?
= Walls between neighbouring houses rose above the roofs | Walls between neighbouring houses
@ Walls between neighbouring houses rose above the roofs to keep fire from spreading

~ Who gave foreign help to the monarch in capturing the Moorish stronghold?
= crusaders from England, Flanders and Germany | crusaders
@ helped by crusaders from England, Flanders and Germany

~ Who drew the ceramic patterns for many underground stops?
= Maria Keil | the painter Maria Keil
@ many of them designed by the painter Maria Keil

~ How did the state honour the best-known vocalist when she passed away?
= three days of national mourning
@ was marked by three days of national mourning

~ What had the conspirators in the army grown tired of?
= colonial wars
@ coup by junior officers weary of colonial wars

~ What drowned people who had fled to the river's edge?
= a tsunami | tsunami
@ a tsunami swept over the waterfront where survivors had gathered

! Who designed the 25 de Abril Bridge?

! How long did the siege by the Muslims in the eighth century last?

! What did Voltaire think of Kant's essays?

! When was the Jerónimos Monastery completed?

! How many stations does the Lisbon metro have today?

! What started the fire in Chiado?

! Who was the last king of Portugal?

! Where is Fernando Pessoa buried?

! In what year did King Denis move the court to Coimbra?

! How much did the Vasco da Gama Bridge cost?
