# At least 17 killed as blast destroys bakery in Tamurian town
PORT HALLAM, Tamuria – An explosion tore through a bakery in the separatist-held town of Brindal on Thursday morning, killing at least 17 people, two United Nations peacekeepers among them, and setting off a bitter quarrel over who had caused it.
The Northern Council, the separatists' self-styled government, said that an aircraft of the Tamurian air force had dropped a bomb on the building at 7:25 a.m., when more than 60 people were queuing for bread. "They chose the hour, they chose the queue," said Rosalind Achter, the council's foreign secretary, in a video message.
The government denied having flown any mission in the area. Defence Minister Paul Hendrik Maro said that the bakery's cellar had served the rebels as a store for rockets and that these had gone off by themselves, "as they have done twice before this year".
The dead peacekeepers were Nepalese engineers who had been on their way to repair a pump and had stopped to buy breakfast, the United Nations Observer Force in Tamuria (UNOFT) said. It named them as Corporal Dil Gurang and Private Suman Rokaha. Three other members of the force were injured by flying glass.
The force, which was sent to the island in 2016 to keep the two sides apart, has about 2,300 soldiers from eleven countries, most of them from Ghana, Nepal and Ireland. Its camp in Brindal lies 800 metres from the bakery.
In New York the Security Council was to meet behind closed doors on Friday at the request of France. The United Nations called for an immediate, impartial inquiry and for a truce so that the wounded could be flown out.

# The bakers of Saddler Street
BRINDAL – The ovens of the Halvorn bakery had been alight since 1938, through two wars and one earthquake. On Friday all that was left of them was an arch of blackened brick, under which someone had laid a loaf and a pair of child's shoes.
Gregor Halvorn, the owner, whom everyone in Saddler Street calls Papa Rye, was saved by a burnt tray. He had gone into the yard to throw it away when the front of the house fell in. His wife, Amalie, and his apprentice Jonas Tiller died behind the counter.
"Rockets? I kept flour down there, and my late father's bicycle," said Mr. Halvorn, 71, sitting on an upturned crate with a bandage round his head. He said that he had shown the cellar to peacekeepers in August, when a patrol came to look for a leaking gas pipe, and that they would surely confirm it.
Several neighbours said they had heard an engine shortly before the explosion. Some spoke of a jet, others of a humming "like a sewing machine", which they took for a drone. Edda Maurin, who keeps the chemist's shop opposite, heard nothing of the kind, but then, she said, she had been grinding coffee.
Brindal has had only one bakery since the second, by the harbour, closed for want of diesel in the spring. The council has ordered bread from the fishing village of Orsund, 22 kilometres away, and is giving out half a loaf per head.
The first funerals are to be held on Sunday in the chapel of St. Olave. The Halvorns' daughter, Birgit, a nurse who lives in Denmark, is trying to get home in time; since the airport was closed in 2021 the only way in is a ferry that goes twice a week.

# Peacekeepers under fire over silence on bakery blast
PORT HALLAM, Tamuria – Five days after the explosion in Brindal the United Nations force on the island came under growing pressure on Tuesday to publish what its radar had recorded on the morning of the disaster.
A daily in the capital, the Hallam Courier, reported that the Irish-run radar post on Mount Keld had picked up an unidentified aircraft over the bay at 7:19 a.m., six minutes before the blast. The paper cited an internal note of two pages. The force's spokesman, Kofi Asamani, confirmed that such a note existed but said it would be wrong to draw conclusions from "a dot on a screen".
Relatives of the victims threw eggs and bags of flour at the gate of the camp on Monday evening. They accuse the peacekeepers of keeping back the truth so as not to lose their landing rights at Port Hallam, without which the force could not be supplied.
The force commander, Major General Declan Forde of Ireland, received a delegation of five families and promised that everything would be handed over to the investigators. "I lost two of my own people in that shop," he told them, according to one of those present, the fisherman Lars Ottesen. "Do you believe I would protect whoever did it?"
Mr. Maro, the defence minister, called the newspaper's report an invention and had its editor, Cecily Brandt, questioned by the police for three hours. She refused to say from whom she had got the note. The Northern Council for its part suspended the weekly talks that it had been holding with the government on fishing rights and the return of prisoners, and barred patrols of the force from the harbour.
In Nepal the two engineers were given a state funeral on Monday. The prime minister there said that his country would keep its 410 soldiers on the island for the time being.

# Inquiry: Glide bomb, not rockets, hit Brindal bakery
GENEVA – The bakery in Brindal was destroyed by a bomb dropped from the air and not by ammunition stored in its cellar, an international panel of experts concluded on 14 November, five weeks after the explosion, but it left open who had dropped it.
The panel, which was led by the Swiss forensic scientist Dr. Corinne Walser, spent twelve days on the spot. It recovered 140 metal fragments, among them part of a tail fin and a spring of a kind that is found in the GB-90, a glide bomb of 90 kilograms that can be released as far as 40 kilometres from its target. No trace of rocket fuel was discovered in the cellar, where the floor had been crushed downwards. The number of dead was put at 19, since two of the injured had died in hospital.
The GB-90 was sold to Tamuria by a South African manufacturer in 2012. The air force told the panel, however, that 16 of the bombs had been lost in 2020, when the separatists stormed the airfield at Culver. Dr. Walser said that a bomb without an aircraft was of little use and that the Northern Council was not known to have one.
Defence Minister Maro spoke of "a report full of perhaps". He pointed to a sentence on page 58, according to which the bomb might have been launched from a converted crop-spraying plane, such as the one that was stolen from a cooperative in the village of Tarn in May.
Ms. Achter of the Northern Council demanded that the pilots be brought before the International Criminal Court. The panel had asked to question two of them but was told that they were abroad on a training course. It was also refused the flight log of the air base at Linnet Point, on the grounds of military secrecy.

# Pilot's testimony reopens case of bombed bakery
COPENHAGEN – A former captain of the Tamurian air force has told Danish investigators that he dropped the bomb which destroyed the Brindal bakery and that the target he had been given was another one, his lawyer said on Wednesday, five months after the attack.
The airman, Viktor Selmer, 34, applied for asylum in Denmark in January. He was ordered to hit a transmitter on the roof of the old brewery, about 150 metres away, from which the separatists were broadcasting, according to the lawyer, Anne-Grete Holm. The coordinates had been typed in by hand and two digits had been exchanged. "He heard on the radio that evening what he had hit, and he has hardly slept since," she said.
Mr. Selmer says that the order came by telephone from General Otto Crane, then the deputy chief of the air staff, and that he was told two days later to sign a statement that his aircraft had been in the hangar. The general, who has since become the president's security adviser, did not reply to questions.
In Port Hallam the government at first spoke of a deserter who wanted a passport. By the evening, however, the defence minister had offered his resignation, which President Livia Stroud accepted. She announced that a fund of six million dollars would be set up for the victims' families, without admitting any responsibility on the part of the state.
Birgit Halvorn, whose mother was killed in the attack and who lives in Denmark, met Mr. Selmer at his lawyer's office on Monday, at his own request. She said that she had given him a photograph of the shop and had asked him to keep it. "I did not forgive him," she said. "I wanted him to know that it had a blue door."
The peacekeepers, whose mandate expires on 31 March, have asked for a radar of longer range and for 300 additional soldiers.

? At what time did the blast in Brindal happen according to the Northern Council?
= at 7:25 a.m. | 7:25 a.m.
@ said that an aircraft of the Tamurian air force had dropped a bomb on the building at 7:25 a.m., when more than 60 people were queuing for bread.
? who is the foreign secretary of the northern council
= Rosalind Achter
@ said Rosalind Achter, the council's foreign secretary, in a video message.
? What did Maro say the bakery's cellar had served as?
= a store for rockets
@ Defence Minister Paul Hendrik Maro said that the bakery's cellar had served the rebels as a store for rockets
? when were the peacekeepers sent to the island
= in 2016 | 2016
@ The force, which was sent to the island in 2016 to keep the two sides apart, has about 2,300 soldiers from eleven countries
? Which country asked for the meeting of the Security Council?
= France
@ In New York the Security Council was to meet behind closed doors on Friday at the request of France.
? What do people in Saddler Street call Gregor Halvorn?
= Papa Rye
@ Gregor Halvorn, the owner, whom everyone in Saddler Street calls Papa Rye, was saved by a burnt tray.
? Who is Edda Maurin?
= keeps the chemist's shop opposite | who keeps the chemist's shop opposite
@ Edda Maurin, who keeps the chemist's shop opposite, heard nothing of the kind
? Where are the first funerals to be held?
= in the chapel of St. Olave | the chapel of St. Olave | chapel of St. Olave
@ The first funerals are to be held on Sunday in the chapel of St. Olave.
? Where is the radar post that picked up an aircraft?
= on Mount Keld | Mount Keld
@ the Irish-run radar post on Mount Keld had picked up an unidentified aircraft over the bay at 7:19 a.m.
? Who commands the peacekeeping force?
= Declan Forde | Major General Declan Forde | Major General Declan Forde of Ireland
@ The force commander, Major General Declan Forde of Ireland, received a delegation of five families
? how many nepalese soldiers are on the island?
= 410 | 410 soldiers
@ The prime minister there said that his country would keep its 410 soldiers on the island for the time being.
? How many metal fragments did the panel recover?
= 140 | 140 metal fragments
@ It recovered 140 metal fragments, among them part of a tail fin
? Which airfield did the separatists storm in 2020?
= the airfield at Culver | Culver
@ 16 of the bombs had been lost in 2020, when the separatists stormed the airfield at Culver.
? Who ordered Viktor Selmer to fly the mission, according to him?
= General Otto Crane | Otto Crane
@ Mr. Selmer says that the order came by telephone from General Otto Crane, then the deputy chief of the air staff
? Who is Anne-Grete Holm?
= the lawyer | his lawyer | lawyer
@ from which the separatists were broadcasting, according to the lawyer, Anne-Grete Holm.
@ the target he had been given was another one, his lawyer said on Wednesday
? When does the mandate of the peacekeepers expire?
= on 31 March | 31 March
@ The peacekeepers, whose mandate expires on 31 March, have asked for a radar of longer range and for 300 additional soldiers.

~ Why were the two UN men from Kathmandu in the shop?
= to buy breakfast | had stopped to buy breakfast | stopped to buy breakfast
@ The dead peacekeepers were Nepalese engineers who had been on their way to repair a pump and had stopped to buy breakfast
~ how far is the blue helmets' base from the scene
= 800 metres
@ Its camp in Brindal lies 800 metres from the bakery.
~ What had the old man stepped outside to get rid of?
= a burnt tray | burnt tray
@ Gregor Halvorn, the owner, whom everyone in Saddler Street calls Papa Rye, was saved by a burnt tray. He had gone into the yard to throw it away when the front of the house fell in.
~ Which trainee perished together with the owner's wife?
= Jonas Tiller | his apprentice Jonas Tiller
@ His wife, Amalie, and his apprentice Jonas Tiller died behind the counter.
~ where do the townspeople get their loaves from now
= the fishing village of Orsund | Orsund
@ The council has ordered bread from the fishing village of Orsund, 22 kilometres away, and is giving out half a loaf per head.
~ Why did the other baker's go out of business?
= for want of diesel | want of diesel
@ Brindal has had only one bakery since the second, by the harbour, closed for want of diesel in the spring.
~ How can one still reach the rebel stronghold from abroad?
= a ferry | a ferry that goes twice a week
@ since the airport was closed in 2021 the only way in is a ferry that goes twice a week.
~ Which publication got hold of the confidential paper?
= the Hallam Courier | Hallam Courier
@ A daily in the capital, the Hallam Courier, reported that the Irish-run radar post on Mount Keld had picked up an unidentified aircraft
~ Who answers the press on behalf of the UN troops?
= Kofi Asamani
@ The force's spokesman, Kofi Asamani, confirmed that such a note existed
~ What did angry families hurl at the entrance?
= eggs and bags of flour
@ Relatives of the victims threw eggs and bags of flour at the gate of the camp on Monday evening.
~ Which journalist would not reveal her source?
= Cecily Brandt
@ called the newspaper's report an invention and had its editor, Cecily Brandt, questioned by the police for three hours. She refused to say from whom she had got the note.
~ who was in charge of the specialists looking into the strike
= Corinne Walser | Dr. Corinne Walser | the Swiss forensic scientist Dr. Corinne Walser
@ The panel, which was led by the Swiss forensic scientist Dr. Corinne Walser, spent twelve days on the spot.
~ revised death toll?
= 19
@ The number of dead was put at 19, since two of the injured had died in hospital.
~ From what place was a farm aircraft taken?
= the village of Tarn | a cooperative in the village of Tarn | Tarn
@ such as the one that was stolen from a cooperative in the village of Tarn in May.
~ What should the flyer have struck instead?
= a transmitter on the roof of the old brewery | a transmitter
@ He was ordered to hit a transmitter on the roof of the old brewery, about 150 metres away
~ Which head of state let the minister go?
= Livia Stroud | President Livia Stroud
@ the defence minister had offered his resignation, which President Livia Stroud accepted.

! How old is Declan Forde?
! How many soldiers has Ghana sent to Tamuria?
! How much did Tamuria pay for the GB-90 bombs?
! Who won the presidential election in Tamuria?
! What was the name of Gregor Halvorn's father?
! Which hospital does Birgit Halvorn work in?
! how many people died in the earthquake in Brindal
! Who succeeded Paul Hendrik Maro as defence minister?
! What is the best way to sharpen a kitchen knife?
! When did the Berlin Wall come down?
! Who sang the theme song of the film "Titanic"?
! how many players are there in a volleyball team
