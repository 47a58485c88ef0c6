# Insurgents surround airport of Umm Jadir, passengers trapped in terminal
SAHRANIYA – Fighters of the Free Plateau Movement (FPM) have encircled the airport of Umm Jadir in the southern Harrat province of Qasran and are preventing all aircraft from taking off and landing, the country's civil aviation authority said on Wednesday.
Some 270 passengers and about 90 employees were still in the terminal, said the director of the authority, Nadia al-Khouri. Most of the travellers had been waiting for a charter flight to Amman, which was cancelled when the first mortar rounds hit the cargo apron at twenty past four in the morning.
The army spokesman, Brigadier Faris Halawi, said that the garrison of the airport, a battalion of the Desert Guard, had repelled two assaults on the western gate and killed at least 25 attackers. A man who introduced himself as the insurgents' spokesman, Abu Layth al-Harrati, denied this in a call to the agency and said that the movement had lost "four martyrs and one lorry".
He demanded the release of the tribal leader Sheikh Mansur Dahlawi, who has been held in the capital since February on charges of arms smuggling. As long as the sheikh was behind bars, he said, "not even a sparrow will land here".
The only road to the town, which lies 11 kilometres to the east of the airport, has been cut by burning tyres and an overturned fuel tanker. Hospitals in Umm Jadir reported that seven civilians had been brought in with shrapnel wounds, including two children.

# Inside the terminal: baggage carousels for beds, one tap for everyone
"We sleep on the baggage carousel because it is farthest from the windows," says Hala Sarraf, a dentist from Beirut who had come to Umm Jadir for a cousin's wedding. It is the fourth day of the siege, and her telephone battery shows nine per cent.
Food is handed out twice a day by the manager of the airport café, Yusuf Tannous: a flat loaf and a spoonful of beans for adults, and for children the last of the chocolate from the duty-free shop. Water comes from a single tap in the staff washroom, at which people queue for up to two hours.
The passengers have elected a committee, chaired by a retired judge, Abdulkarim Shihabi, who settles quarrels over blankets and decides who may use the satellite telephone left behind by a Turkish construction firm. Pregnant women and the sick may go first. A list of medicines was thrown over the fence in a shoe on Friday, and on Saturday a boy on a donkey brought a bag with half of them.
The shooting comes from the abandoned cement works beyond the runway, which the passengers call "the clock" because it starts at six every evening. On Thursday a shell went through the roof of the prayer room without exploding; soldiers carried it out in a pram.
One of the travellers, the 68-year-old spice merchant Habib Qattan, died of a heart attack in the night to Saturday. He was buried beside the control tower, because the fighters had refused to let the body pass.

# Mediator secures six-hour truce; children leave the airport
UMM JADIR, Monday – After talks lasting through the night, 112 women and children were allowed to leave the besieged airport of Umm Jadir on Monday in a convoy of buses marked with the red crescent.
The pause in the fighting, which lasted from eight in the morning until two in the afternoon, was brokered by Omani diplomat Salim al-Busaidani, who had travelled to the cement works with two companions and a white tablecloth. "Nobody trusted the flag, but everybody recognised the tablecloth," he said afterwards, since it came from the hotel where both sides used to hold their weddings.
Brigadier Halawi accused the insurgents of having used the truce to bring up a howitzer under a load of straw. Mr. al-Harrati called the accusation "a fairy tale for generals" and said in turn that the army had flown in ammunition in boxes labelled as baby food.
The prime minister, Samir Rashwani, ruled out any exchange of Sheikh Dahlawi for the remaining passengers. "A state that sells its courts will soon have none," he told parliament in Sahraniya. The opposition leader, Leila Zaydan of the National Accord Party, replied that the sheikh had not even been brought before a judge in nine months.
The buses took the evacuees to the teachers' college in Umm Jadir, where relatives had been waiting since dawn. One woman gave birth on the way, in the second bus; the girl was named Salima, after the mediator.

# Army breaks the ring around Umm Jadir after twelve days
SAHRANIYA, Sunday – Qasrani troops reached the airport of Umm Jadir on Sunday morning, ending a siege that had lasted for twelve days and had cost at least 83 lives, according to a count by the Plateau Observer newspaper.
The decisive blow was struck by the 5th Armoured Brigade under General Hisham Barakani, whose tanks had covered the 240 kilometres from the garrison of Tell Sawwan in two nights. They drove along the dry bed of the Wadi Hamra, a route the insurgents had left unguarded because it had been considered impassable since the floods of last year.
Mr. al-Harrati claimed that the fighters had withdrawn on their own initiative, having been promised by "a foreign friend" that Sheikh Dahlawi would be put on trial in public. The government denied that there had been any agreement. Mr. al-Busaidani, reached by telephone in Muscat, would neither confirm nor deny it.
In the cement works the soldiers found 40 rocket launchers, a field hospital in a lime kiln and, chained to a mixer, three kidnapped airport firemen, all of whom were alive. The leader of the insurgents, a former customs officer known as "the Weigher", escaped to the highlands with perhaps 150 men.
The runway has 31 craters and cannot be used before the spring, Ms. al-Khouri said. She put the damage at about $46 million, not counting two cargo planes that had burned out.

# Whose fault was Umm Jadir? Inquiry finds that warnings were ignored
Three months after the siege, a parliamentary commission headed by the lawyer Jamil Toubassi has laid the blame on the Interior Ministry, which had received at least five warnings of an attack.
The first came from a shepherd, Awad bin Sulayman, who reported in October that strangers were measuring the fence with a rope. The police post at Bir Tuwayl noted his name and sent him home. The last, a telegram from the provincial governor, Khalid Munjid, was found unopened in a drawer, the commission says in its 190-page report.
It also criticises the Desert Guard, a third of whose soldiers were on leave for the date harvest on the night of the attack. Their commander, Colonel Riyad Osmani, has been retired. The interior minister, Bassam Hilwani, has rejected calls for his resignation and speaks of "hindsight with a law degree".
On the question of how the insurgents paid for their weapons, the report is cautious. It mentions a tax of 3 per cent which they levied on the onion trade of the highlands, and "donations from abroad" whose origin could not be established.
The trial of Sheikh Mansur Dahlawi opened on Tuesday in Sahraniya, before cameras. His counsel, Rima Haddawi, asked that it be moved to Umm Jadir; the court will decide on 4 March. Meanwhile the passengers' committee has held a reunion in the rebuilt café, at which Judge Shihabi was presented with a piece of the baggage carousel.

? Who is the director of the civil aviation authority?
= Nadia al-Khouri
@ said the director of the authority, Nadia al-Khouri.
? How many passengers were still in the terminal on Wednesday?
= Some 270 | 270 | Some 270 passengers
@ Some 270 passengers and about 90 employees were still in the terminal
? Whose release did the insurgents demand?
= Sheikh Mansur Dahlawi | Mansur Dahlawi | the tribal leader Sheikh Mansur Dahlawi
@ He demanded the release of the tribal leader Sheikh Mansur Dahlawi, who has been held in the capital since February
? where was the charter flight going to
= Amman
@ Most of the travellers had been waiting for a charter flight to Amman
? Who chairs the committee elected by the passengers?
= Abdulkarim Shihabi | a retired judge, Abdulkarim Shihabi
@ The passengers have elected a committee, chaired by a retired judge, Abdulkarim Shihabi
? Where was Habib Qattan buried?
= beside the control tower
@ He was buried beside the control tower, because the fighters had refused to let the body pass.
? Who brokered the truce at Umm Jadir?
= Salim al-Busaidani | Omani diplomat Salim al-Busaidani
@ The pause in the fighting, which lasted from eight in the morning until two in the afternoon, was brokered by Omani diplomat Salim al-Busaidani
? How many women and children left the airport on Monday?
= 112 | 112 women and children
@ 112 women and children were allowed to leave the besieged airport of Umm Jadir on Monday
? what was the girl born in the second bus named
= Salima
@ One woman gave birth on the way, in the second bus; the girl was named Salima, after the mediator.
? Which party does Leila Zaydan belong to?
= National Accord Party | the National Accord Party
@ The opposition leader, Leila Zaydan of the National Accord Party, replied
? how long did the siege last
= twelve days
@ ending a siege that had lasted for twelve days
? Who commanded the 5th Armoured Brigade?
= General Hisham Barakani | Hisham Barakani
@ The decisive blow was struck by the 5th Armoured Brigade under General Hisham Barakani
? How many rocket launchers did the soldiers find in the cement works?
= 40 | 40 rocket launchers
@ In the cement works the soldiers found 40 rocket launchers
? who headed the parliamentary commission?
= Jamil Toubassi | the lawyer Jamil Toubassi
@ a parliamentary commission headed by the lawyer Jamil Toubassi has laid the blame on the Interior Ministry
? When will the court decide whether the trial is moved to Umm Jadir?
= on 4 March | 4 March
@ asked that it be moved to Umm Jadir; the court will decide on 4 March.
? Why were a third of the Desert Guard's soldiers on leave?
= for the date harvest | the date harvest
@ a third of whose soldiers were on leave for the date harvest on the night of the attack.
~ What do the rebels call themselves?
= Free Plateau Movement | Free Plateau Movement (FPM) | the Free Plateau Movement (FPM) | FPM
@ Fighters of the Free Plateau Movement (FPM) have encircled the airport of Umm Jadir
~ Who talks to the press for the Qasrani military?
= Faris Halawi | Brigadier Faris Halawi
@ The army spokesman, Brigadier Faris Halawi, said that the garrison of the airport
~ what is the jailed chieftain accused of
= arms smuggling
@ who has been held in the capital since February on charges of arms smuggling.
~ how far is it from the airfield to the city
= 11 kilometres
@ The only road to the town, which lies 11 kilometres to the east of the airport
~ Who dished out the meals to the stranded travellers?
= Yusuf Tannous | the manager of the airport café, Yusuf Tannous
@ Food is handed out twice a day by the manager of the airport café, Yusuf Tannous
~ what brought the Lebanese tooth doctor to the region
= a cousin's wedding | for a cousin's wedding
@ a dentist from Beirut who had come to Umm Jadir for a cousin's wedding.
~ Which foreign company's equipment let them ring people outside?
= a Turkish construction firm | Turkish construction firm
@ decides who may use the satellite telephone left behind by a Turkish construction firm.
~ What did the one man who passed away inside deal in?
= spice | spice merchant
@ One of the travellers, the 68-year-old spice merchant Habib Qattan, died of a heart attack
~ What did the go-between carry in place of a white banner?
= a white tablecloth | white tablecloth
@ who had travelled to the cement works with two companions and a white tablecloth.
~ Which head of government would not hear of swapping the prisoner?
= Samir Rashwani
@ The prime minister, Samir Rashwani, ruled out any exchange of Sheikh Dahlawi for the remaining passengers.
~ How did the besiegers say the other side had disguised its munitions?
= in boxes labelled as baby food | boxes labelled as baby food
@ said in turn that the army had flown in ammunition in boxes labelled as baby food.
~ Which way did the armour sneak up on the besiegers?
= along the dry bed of the Wadi Hamra | the dry bed of the Wadi Hamra
@ They drove along the dry bed of the Wadi Hamra, a route the insurgents had left unguarded
~ By what nickname does the chief of the rebels go?
= "the Weigher" | the Weigher
@ The leader of the insurgents, a former customs officer known as "the Weigher", escaped to the highlands
~ What sum would it take to make good what was wrecked?
= about $46 million | $46 million
@ She put the damage at about $46 million
~ Who was the earliest to raise the alarm?
= Awad bin Sulayman | a shepherd, Awad bin Sulayman
@ The first came from a shepherd, Awad bin Sulayman, who reported in October that strangers were measuring the fence with a rope.
~ which cabinet member refuses to step down
= Bassam Hilwani | The interior minister, Bassam Hilwani
@ The interior minister, Bassam Hilwani, has rejected calls for his resignation
! How old is Sheikh Mansur Dahlawi?
! How many soldiers does the Desert Guard have in all?
! Which airline operated the charter flight?
! when was the airport of Umm Jadir opened?
! Who succeeded Colonel Riyad Osmani?
! How much does a ticket from Umm Jadir to Amman cost?
! What is the name of the woman who gave birth in the bus?
! How many people live in Umm Jadir?
! Who directed the film Casablanca?
! When does summer time end in Europe?
! how many players are in a handball team
! What is the price of a barrel of Brent crude?
