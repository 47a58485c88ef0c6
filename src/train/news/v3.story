# Dutch museum to return 74 looted bronzes and masks to Nigeria
ROTTERDAM – The Van Harle Museum in Rotterdam will return 74 bronzes, masks and ivory carvings that were carried off by a British punitive expedition in 1898, its director, Saskia Wijnbergen, announced on Monday.
The objects come from the former royal city of Odukwe in southern Nigeria, whose palace was burnt down in the fighting. They were bought between 1901 and 1913 by the shipowner Cornelis van Harle, who had branch offices in Liverpool and Lagos and left his collection to the city on his death.
"These things were never ours, they were only with us," said Wijnbergen, 49, at a press conference attended by Nigeria's ambassador, Folasade Adurogboye. The ambassador called the decision "late, but without conditions, and that is what counts".
The first 20 pieces are to be flown to Lagos on 3 September; the rest will follow in two shipments by the spring. Among them is the so-called Leopard Stool, a seat of cast brass weighing 38 kilograms, on which the rulers of Odukwe took their oath.
A committee of five experts, which was set up by the city in 2021 and headed by the historian Jurriaan Plas, had recommended the step after three years of research. The insured value of the collection is put at some 46 million euros. Rotterdam's council, to which the objects legally belong, approved the restitution last week with only four votes against.
The museum will keep three replicas, made at the expense of the Dutch state.

# In Odukwe they are sweeping the road
The road that leads from the market of Odukwe to the palace is being swept every morning now, although the first crates are not expected for another five weeks. Women's associations have taken on the work in turns; on Saturday it was that of the yam sellers.
"My grandfather told me about the stool, and his grandfather told him, but none of us has ever seen it," says Osaro Igbinedu, a brass caster of 67, whose workshop lies behind the post office. His family has been casting for the court for nine generations. He intends to greet the Leopard Stool with a bell that he has made out of old water taps.
The king, who bears the title of Ovake and has ruled since 2009, receives visitors in a hall with a roof of corrugated iron. Ovake Ewuare-Adolo II, who studied hydraulic engineering in Leeds, would like to have the pieces in his palace, where a treasury with steel doors has been prepared. "A crown that lies in a display case is a hat," he says.
But that is just what is disputed. According to Nigerian law antiquities are the property of the federal state, and the National Heritage Board (NHB) wants to show them in a new museum in the state capital, Asegbe, about 60 kilometres away. The building, which is being financed with $8 million from a German foundation, has so far got no further than its foundations because the contractor went bankrupt in March.
Around 600 people are believed to have died when the city was stormed. Their names are not known, except for that of the queen mother, Iyaseri, who is said to have drowned herself in the palace well.

# Analysis: To whom does one give back?
The return of looted art has become a matter of course in Europe's speeches and remains a matter of difficulty in its store-rooms. The case of Odukwe shows why.
For a museum it would be simplest to hand over the keys to a state. Yet the objects were taken from a court which still exists, and which was a sovereign power at the time of the theft. "International law knows states, whereas the drums know only the king," says Professor Ngozi Amadike-Ross, who teaches the law of cultural property at the University of Leiden. She had warned the city of Rotterdam as early as January against signing an agreement before the question was settled in Nigeria itself.
The agreement that was nevertheless signed is silent about the place where the pieces are to be kept. Article 6 says merely that they must be "accessible to the public and to those who pray before them", a phrase which, as can be heard in The Hague, was invented by the historian Plas at two o'clock in the morning.
Other holders are watching closely. The British collector Lord Penhallam, whose great-grandfather commanded the expedition's artillery, owns at least 11 plaques from the palace and has let it be known that he would sell rather than give. The ethnographic museum in Basel has announced an examination of its 29 pieces, while the Fenwick Collection in Boston has not answered letters from Odukwe since 2017.
Critics also ask whether conditions in the tropics would harm the ivory. The argument is old and, coming from institutions whose cellars have been flooded twice in ten years, as Rotterdam's were, it has become somewhat embarrassing.

# The woman who found the ledger
That the bronzes are going home at all is owed to a water stain. In the winter of 2018 Lieke Donkers, then a trainee in the archive of the Van Harle Museum, was drying damp account books with blotting paper when she noticed an entry in faded violet ink: "Fr. Capt. Mostyn, 31 objects, palace, taken by force – say nothing."
"I read it four times and then I shut the window, as if somebody could look in," says Donkers, now 34 and curator at the museum of ethnology in Antwerp. Until then it had been maintained that the shipowner had acquired the pieces from African dealers in good faith. The ledger, bound in green calfskin and known among colleagues as the Green Book, proved the opposite: Van Harle had known exactly what he was buying, and from whom.
Her superior at that time, the former director Maarten Hoogvliet, told her to put the book back on the shelf. He disputes this to this day and says that he merely asked for patience because the roof was being repaired. Donkers waited for eight months, then she sent copies to the newspaper De Maasbode.
The publication led to Hoogvliet's retirement and to the committee on which she herself was not allowed to sit. Captain Arthur Mostyn, it turned out, was a naval surgeon who had sold altogether 120 objects to five buyers and built a villa in Torquay with the proceeds.
She will not travel to Nigeria in September. "I am afraid of flying," she says and laughs. She has, however, been sent a small brass leopard by a caster named Igbinedu; it stands on her kitchen scales.

# Crates in Lagos, quarrel settled – for the time being
LAGOS – To the sound of ivory horns the first 20 of the works of art looted from the palace of Odukwe arrived in Nigeria on Thursday, one day later than planned because of fog in Amsterdam. They were received at the airport by the culture minister, Ibrahim Dankwali, and by a delegation of 40 dignitaries dressed in white.
Only on the eve of the arrival had the government and the court agreed on where the pieces should go. Under the compromise, which was brokered by the retired archbishop Emmanuel Okorodudu, the Leopard Stool and eight other objects used in rituals will be kept in the palace, while the remainder will be exhibited by the National Heritage Board once the museum in Asegbe is completed. Until then they will be stored in a vault of the central bank.
"Nobody has won, so nobody has to take revenge," the archbishop said. The agreement is valid for ten years.
Saskia Wijnbergen, who accompanied the crates, was given a coral necklace and the honorary title of "she who opens the door". Asked about the criticism of right-wing councillors at home, who accuse her of squandering municipal property, she said that the museum had received more visitors since the announcement than in the whole of the previous year.
There was one uncomfortable moment. When the third crate was opened, it was discovered that a mask had lost its left ear in transit; the shipping company, Nordkaap Logistics, has promised an investigation. The restorer Bisi Laniyonu, who had been flown in from Ibadan, estimated that the repair would take two weeks.
On Friday the convoy was to set out for Odukwe, 310 kilometres to the east, escorted by police. There the road has been swept.

? Who is the director of the Van Harle Museum?
= Saskia Wijnbergen
@ The Van Harle Museum in Rotterdam will return 74 bronzes, masks and ivory carvings that were carried off by a British punitive expedition in 1898, its director, Saskia Wijnbergen, announced on Monday.
? How much does the Leopard Stool weigh?
= 38 kilograms
@ Among them is the so-called Leopard Stool, a seat of cast brass weighing 38 kilograms
? what is the insured value of the collection
= some 46 million euros | 46 million euros
@ The insured value of the collection is put at some 46 million euros.
? since when has the Ovake ruled
= 2009 | since 2009
@ The king, who bears the title of Ovake and has ruled since 2009
? Where does the National Heritage Board want to show the antiquities?
= in a new museum in the state capital, Asegbe, about 60 kilometres away | a new museum in the state capital, Asegbe | in a new museum in the state capital, Asegbe | Asegbe
@ the National Heritage Board (NHB) wants to show them in a new museum in the state capital, Asegbe, about 60 kilometres away
? Who is Osaro Igbinedu?
= a brass caster of 67 | a brass caster | brass caster
@ says Osaro Igbinedu, a brass caster of 67, whose workshop lies behind the post office
? Whose great-grandfather commanded the artillery of the expedition?
= Lord Penhallam | The British collector Lord Penhallam
@ The British collector Lord Penhallam, whose great-grandfather commanded the expedition's artillery
? How many pieces does the ethnographic museum in Basel have?
= 29 | 29 pieces
@ The ethnographic museum in Basel has announced an examination of its 29 pieces
? What colour was the ink of the entry?
= violet | faded violet
@ she noticed an entry in faded violet ink
? What is the ledger known as among colleagues?
= the Green Book | Green Book
@ The ledger, bound in green calfskin and known among colleagues as the Green Book, proved the opposite
? Why did the works of art arrive one day later than planned?
= because of fog in Amsterdam | fog in Amsterdam | fog
@ arrived in Nigeria on Thursday, one day later than planned because of fog in Amsterdam
? Which shipping company has promised an investigation?
= Nordkaap Logistics
@ the shipping company, Nordkaap Logistics, has promised an investigation
~ From which town did the British troops take the Rotterdam carvings?
= the former royal city of Odukwe in southern Nigeria | Odukwe | the former royal city of Odukwe | Odukwe in southern Nigeria | the palace of Odukwe
@ The objects come from the former royal city of Odukwe in southern Nigeria, whose palace was burnt down in the fighting.
@ the works of art looted from the palace of Odukwe
~ Which diplomat found the move overdue but welcomed that no strings were attached?
= Folasade Adurogboye
@ Nigeria's ambassador, Folasade Adurogboye. The ambassador called the decision "late, but without conditions, and that is what counts".
~ When will the opening batch leave for Lagos by plane?
= on 3 September | 3 September
@ The first 20 pieces are to be flown to Lagos on 3 September
~ What did Odukwe's kings do on the Leopard Stool?
= took their oath
@ on which the rulers of Odukwe took their oath
~ who led the panel of specialists in Rotterdam
= Jurriaan Plas | the historian Jurriaan Plas
@ A committee of five experts, which was set up by the city in 2021 and headed by the historian Jurriaan Plas
~ How many councillors voted no to giving the art back?
= four | only four | only four votes against
@ approved the restitution last week with only four votes against
~ who was cleaning the street on Saturday?
= the yam sellers | yam sellers
@ Women's associations have taken on the work in turns; on Saturday it was that of the yam sellers.
~ What raw material did Igbinedu use to make his bell?
= old water taps | out of old water taps
@ with a bell that he has made out of old water taps
~ What subject did the monarch read at an English university?
= hydraulic engineering
@ Ovake Ewuare-Adolo II, who studied hydraulic engineering in Leeds
~ Why has hardly any of the Asegbe museum been built?
= because the contractor went bankrupt in March | the contractor went bankrupt in March | the contractor went bankrupt
@ has so far got no further than its foundations because the contractor went bankrupt in March
~ Roughly how many lost their lives in the assault on Odukwe?
= Around 600 | Around 600 people | 600
@ Around 600 people are believed to have died when the city was stormed.
~ In what way did Queen Iyaseri allegedly kill herself?
= drowned herself in the palace well
@ the queen mother, Iyaseri, who is said to have drowned herself in the palace well
~ Which legal scholar advised Rotterdam not to rush into a treaty?
= Ngozi Amadike-Ross | Professor Ngozi Amadike-Ross
@ says Professor Ngozi Amadike-Ross, who teaches the law of cultural property at the University of Leiden. She had warned the city of Rotterdam as early as January against signing an agreement
~ Which American collection ignores mail from Odukwe?
= the Fenwick Collection in Boston | the Fenwick Collection | Fenwick Collection
@ the Fenwick Collection in Boston has not answered letters from Odukwe since 2017
~ How often has the Rotterdam basement been under water in the past decade?
= twice | twice in ten years
@ coming from institutions whose cellars have been flooded twice in ten years, as Rotterdam's were
~ where does lieke donkers work these days
= at the museum of ethnology in Antwerp | the museum of ethnology in Antwerp | the museum of ethnology | Antwerp
@ says Donkers, now 34 and curator at the museum of ethnology in Antwerp
~ Which paper did Donkers leak the evidence to?
= De Maasbode | the newspaper De Maasbode
@ Donkers waited for eight months, then she sent copies to the newspaper De Maasbode.
~ What did Mostyn do in the navy?
= a naval surgeon | naval surgeon | surgeon
@ Captain Arthur Mostyn, it turned out, was a naval surgeon who had sold altogether 120 objects to five buyers
~ What keeps Donkers from going on the September trip?
= I am afraid of flying | afraid of flying
@ She will not travel to Nigeria in September. "I am afraid of flying," she says and laughs.
~ Which churchman mediated between king and state?
= Emmanuel Okorodudu | the retired archbishop Emmanuel Okorodudu
@ Under the compromise, which was brokered by the retired archbishop Emmanuel Okorodudu
~ Where are the other items locked away before the museum opens?
= in a vault of the central bank | a vault of the central bank
@ Until then they will be stored in a vault of the central bank.
~ which body part of the mask broke off on the way
= its left ear | left ear
@ it was discovered that a mask had lost its left ear in transit
! How many objects did Cornelis van Harle buy from African dealers?
! When did Cornelis van Harle die?
! How old is Jurriaan Plas?
! Who was the British prime minister during the expedition?
! population of Odukwe
! What did the flight to Lagos cost?
! Who is the director of the museum in Basel?
! Which German foundation pays for the building in Asegbe?
! how tall is mount everest
! who won the champions league last season
! What is the best way to remove red wine stains?
! When was the euro introduced in Croatia?
