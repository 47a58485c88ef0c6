# Retired couple handcuffed after armed police storm wrong house
HALVERTON, Ontario – A retired school-bus driver and his wife were handcuffed in their nightclothes and their dog was shot dead when armed police broke down the door of the wrong house in the Canadian town of Halverton early on Tuesday, the force admitted.
Officers of the Grantmoor Regional Police (GRP) were looking for a suspected dealer in the painkiller fentanyl at 116 Alder Court, a street on the town's western edge. Instead, they entered 116 Alder Crescent, about 700 metres away, where Walter and Doreen Pennock have lived since 1981.
"I thought we were being robbed, so I shouted that I'd called the police," said Mr. Pennock, 74. "And a voice says, 'Sir, we are the police.'"
He suffered two cracked ribs and a cut above the eye, for which he was treated at St. Brendan's Hospital. Mrs. Pennock, 72, who uses a hearing aid, did not hear the order to lie down and was pushed to the floor.
The couple were held for 47 minutes before a sergeant compared the number on the warrant with the street sign, according to a neighbour, Anil Deshmukh, who filmed part of the operation from his bathroom window. The recording had been watched more than 800,000 times by Wednesday evening.
The chief of police, Karen Lindqvist, apologised on the Pennocks' doorstep, bringing a cake that was not accepted. She said the door would be repaired at the force's expense and that the inspector in charge of the tactical unit, Dale Brannigan, had been put on desk duty. The provincial watchdog, the Office of Police Review (OPR), has opened an investigation. The man who was actually being sought, aged 29, was arrested on Thursday at a car wash in Hamilton.

# Town mourns Biscuit the Labrador as anger grows over botched raid
More than 400 people, many of them with their dogs, marched in silence through Halverton on Saturday to protest against the police raid in which Biscuit, an 11-year-old Labrador, was killed. They laid tennis balls on the steps of the police station until the doorway could no longer be seen.
The procession had been called by Joyce Abernathy, a hairdresser who has cut Doreen Pennock's hair for three decades. "That dog was half blind. He'd have licked them to death," she said.
The police have said that the animal "advanced in a threatening manner" and that the officer, whose name has not been published, feared for his safety. A veterinary report commissioned by the family disputes this: according to Dr. Stephen Okafor, who examined the body, Biscuit was struck from behind while lying in his basket.
Mayor Lorne Kettleby joined the march after hesitating for two days, he admitted, because his brother-in-law serves in the tactical unit. He called for the so-called no-knock warrants, which allow officers to enter without announcing themselves, to be abolished in the region; 58 of them were issued last year, compared with 13 in 2015.
The force's union, the Grantmoor Police Association, appealed for calm, saying that three officers' families had been threatened. Its president, Rob Tessier, said his members had been sent out with bad information "and are now being hanged for it".
Doreen Pennock did not march. She watched from a folding chair in front of the library, holding a red collar, and was hugged by so many strangers that her daughter, Sheila, who had come from Calgary, finally asked them to form a line. A collection for the couple has raised $61,000; Mr. Pennock wants it to go to the animal shelter.

# Review blames typing error and 'culture of hurry'
A clerk's typing error, an outdated map and a failure to carry out the most elementary checks led police to the wrong house in Halverton in March, an official review has found. The 88-page report, published on Monday by the Office of Police Review, speaks of "a culture of hurry" in the tactical unit.
It found that the address had been taken down correctly from an informant but was altered when it was typed into a form, as the program offered "Alder Crescent" first and the clerk, at the end of a 13-hour shift, accepted the suggestion. Four people signed the form afterwards without noticing.
A drive past the house, required by the rules on the day before any raid, was left out because the unmarked car was at the garage. Had it been done, the report says, officers could not have failed to see a wheelchair ramp, a bird table and a sign reading "Grandma's Garden".
The justice of the peace who signed the warrant, Philip Marchetti, spent less than four minutes on it. He declined to be interviewed by the review's author, the former judge Constance Delacroix-Hume, citing the independence of his office.
The dog, she concluded, had posed no danger. She recommended that the officer who fired, named only as Officer C, be charged with misconduct, and made 26 recommendations, including body cameras for every member of the unit and a ban on night raids where children or the elderly may be present.
Chief Lindqvist accepted all of them but one: she would not, she said, disband the tactical unit, which had rescued 11 hostages since it was set up in 2004. Inspector Brannigan retired on full pension a week before the report appeared.

# Pennocks sue police for $2.5 million
HALVERTON – The couple whose house was raided by mistake have filed a lawsuit against the Grantmoor Regional Police, seeking $2.5 million for injuries, distress and what their lawyer calls "the loss of the feeling of being at home". The claim was lodged at the Superior Court in Milbrook on Wednesday, two days before the deadline.
The Pennocks had hoped for a settlement, said their lawyer, Naomi Feinberg, but the last offer of the force's insurers, $140,000, was made on the condition that they never speak of the matter again. "Walter told them he had been quiet for 74 years and was just getting the hang of talking," she said.
According to the statement of claim, Mrs. Pennock has not slept in the bedroom since and is being treated for post-traumatic stress by a psychologist in Guelph. Her husband, who drove school buses for 36 years without an accident, no longer drives after dark.
A spokesman for the force, Constable Trevor Mays, said it would be inappropriate to comment on a case before the courts. In a written defence seen by this newspaper, its lawyers argue that the officers had acted in good faith on a valid warrant.
The law is not on the couple's side, said Helena Wu, who teaches police law at Brockton University. Of 37 such suits brought in the province since 2010, she has counted only six that succeeded, and the highest award was $310,000, to a family in Sudbury whose baby was burned by a stun grenade.
The hearing is expected to take place in the autumn of next year. In the meantime the front door, which was replaced by the police with one of cheap plywood, has been replaced again by a local joiner, Marcel Thibault, who sent no bill.

# Five minutes with Walter Pennock
It is a year since the door came in, and Walter Pennock has made a garden seat out of the pieces. He sits on it in the mornings, he says, "to get my money's worth".
The lawsuit was settled in February, for a sum that neither side may reveal. He insisted on one thing more: that a page describing the raid be printed in the manual used to train recruits at the police college in Aylmer Falls. "They can keep the medal for the mayor," he says. "I want to be in the book."
Does he forgive them? One of them he does. The young man known in the report as Officer C came to the house in November, without a uniform and without telling his superiors, and stood on the path for quite a while before he rang.
"He cried, and then I did, and Doreen made egg sandwiches." The officer, who has left the force and now works as a paramedic in Thunder Bay, sends a postcard every month.
Of the chief, who announced last week that she would be leaving for a post in Vancouver, he speaks more coolly. The cake was lemon, he recalls, and neither of them can stand lemon.
No-knock warrants have been suspended in the region since the summer, and both streets are to have new names. Residents of Alder Court voted for Mill Lane; those of Alder Crescent, by 31 votes to four, chose Biscuit Way. There is a new dog, too, a terrier from the shelter with three legs, whom Doreen, against the wishes of her husband, has named Warrant. "He never knocks either," she says.

? When did police break down the door of the wrong house in Halverton?
= early on Tuesday | Tuesday | in March
@ when armed police broke down the door of the wrong house in the Canadian town of Halverton early on Tuesday, the force admitted
@ led police to the wrong house in Halverton in March, an official review has found
? How long were the couple held?
= 47 minutes | for 47 minutes
@ The couple were held for 47 minutes before a sergeant compared the number on the warrant with the street sign
? Who filmed part of the operation?
= Anil Deshmukh | a neighbour, Anil Deshmukh
@ according to a neighbour, Anil Deshmukh, who filmed part of the operation from his bathroom window
? Where was the 29-year-old suspect arrested?
= at a car wash in Hamilton | a car wash in Hamilton | Hamilton
@ The man who was actually being sought, aged 29, was arrested on Thursday at a car wash in Hamilton.
? what kind of dog was biscuit
= an 11-year-old Labrador | Labrador
@ to protest against the police raid in which Biscuit, an 11-year-old Labrador, was killed
? Who is president of the Grantmoor Police Association?
= Rob Tessier
@ Its president, Rob Tessier, said his members had been sent out with bad information "and are now being hanged for it".
? How many pages does the report of the Office of Police Review have?
= 88-page | 88
@ The 88-page report, published on Monday by the Office of Police Review, speaks of "a culture of hurry" in the tactical unit.
? Who wrote the review?
= Constance Delacroix-Hume | the former judge Constance Delacroix-Hume
@ He declined to be interviewed by the review's author, the former judge Constance Delacroix-Hume, citing the independence of his office.
? How much are the Pennocks seeking in their lawsuit?
= $2.5 million
@ have filed a lawsuit against the Grantmoor Regional Police, seeking $2.5 million for injuries, distress
? Where does Helena Wu teach police law?
= at Brockton University | Brockton University
@ The law is not on the couple's side, said Helena Wu, who teaches police law at Brockton University.
? What has Walter Pennock made out of the pieces of the door?
= a garden seat | garden seat
@ It is a year since the door came in, and Walter Pennock has made a garden seat out of the pieces.
? When was the lawsuit settled?
= in February | February
@ The lawsuit was settled in February, for a sum that neither side may reveal.
~ Which drug was the man they wanted believed to be selling?
= fentanyl | the painkiller fentanyl
@ Officers of the Grantmoor Regional Police (GRP) were looking for a suspected dealer in the painkiller fentanyl at 116 Alder Court
~ How far off target were the officers when they burst in?
= about 700 metres | 700 metres | about 700 metres away
@ Instead, they entered 116 Alder Crescent, about 700 metres away, where Walter and Doreen Pennock have lived since 1981.
~ What bones did Walter Pennock break?
= two cracked ribs | ribs
@ He suffered two cracked ribs and a cut above the eye, for which he was treated at St. Brendan's Hospital.
~ Which clinic patched Mr. Pennock up?
= St. Brendan's Hospital | at St. Brendan's Hospital
@ He suffered two cracked ribs and a cut above the eye, for which he was treated at St. Brendan's Hospital.
~ What gift from the head of the force did the pensioners refuse?
= a cake | cake
@ The chief of police, Karen Lindqvist, apologised on the Pennocks' doorstep, bringing a cake that was not accepted.
~ Which inspector was banished behind a desk?
= Dale Brannigan
@ the inspector in charge of the tactical unit, Dale Brannigan, had been put on desk duty
~ Who got the silent march going?
= Joyce Abernathy
@ The procession had been called by Joyce Abernathy, a hairdresser who has cut Doreen Pennock's hair for three decades.
~ how many townspeople took part in saturday's protest
= More than 400 | More than 400 people | 400
@ More than 400 people, many of them with their dogs, marched in silence through Halverton on Saturday
~ Where was Biscuit when the bullet hit him, in the vet's view?
= in his basket | lying in his basket | his basket
@ according to Dr. Stephen Okafor, who examined the body, Biscuit was struck from behind while lying in his basket
~ Why did Kettleby waver before he turned out?
= because his brother-in-law serves in the tactical unit | his brother-in-law serves in the tactical unit
@ Mayor Lorne Kettleby joined the march after hesitating for two days, he admitted, because his brother-in-law serves in the tactical unit.
~ How many permits to burst in unannounced were handed out last year?
= 58
@ He called for the so-called no-knock warrants, which allow officers to enter without announcing themselves, to be abolished in the region; 58 of them were issued last year, compared with 13 in 2015.
~ Who would Mr. Pennock like to get the donations?
= the animal shelter
@ A collection for the couple has raised $61,000; Mr. Pennock wants it to go to the animal shelter.
~ How long had the typist already been at work when the slip occurred?
= a 13-hour shift | 13-hour
@ the clerk, at the end of a 13-hour shift, accepted the suggestion
~ Why did nobody cruise by the address the day before?
= because the unmarked car was at the garage | the unmarked car was at the garage
@ A drive past the house, required by the rules on the day before any raid, was left out because the unmarked car was at the garage.
~ Which magistrate rubber-stamped the warrant?
= Philip Marchetti
@ The justice of the peace who signed the warrant, Philip Marchetti, spent less than four minutes on it.
~ What did Lindqvist refuse to get rid of?
= the tactical unit
@ Chief Lindqvist accepted all of them but one: she would not, she said, disband the tactical unit, which had rescued 11 hostages since it was set up in 2004.
~ What string was attached to the insurers' $140,000?
= that they never speak of the matter again | on the condition that they never speak of the matter again | they never speak of the matter again
@ the last offer of the force's insurers, $140,000, was made on the condition that they never speak of the matter again
~ In which town does Doreen see a therapist?
= Guelph | a psychologist in Guelph
@ Mrs. Pennock has not slept in the bedroom since and is being treated for post-traumatic stress by a psychologist in Guelph
~ Which craftsman gave the couple a new door for nothing?
= Marcel Thibault | a local joiner, Marcel Thibault
@ the front door, which was replaced by the police with one of cheap plywood, has been replaced again by a local joiner, Marcel Thibault, who sent no bill
~ What is the biggest payout any family won in the province?
= $310,000
@ the highest award was $310,000, to a family in Sudbury whose baby was burned by a stun grenade
~ What job has Officer C taken up since quitting?
= paramedic | a paramedic | a paramedic in Thunder Bay
@ The officer, who has left the force and now works as a paramedic in Thunder Bay, sends a postcard every month.
~ To which city is the police chief moving?
= Vancouver
@ Of the chief, who announced last week that she would be leaving for a post in Vancouver, he speaks more coolly.
! How old is Karen Lindqvist?
! What is the real name of Officer C?
! How much did Biscuit weigh?
! What sum did the Pennocks get in the settlement?
! How many years in prison did the fentanyl dealer get?
! When was the Office of Police Review founded?
! How many wrong-house raids were there in Alberta last year?
! who will be the new chief of police
! When did Canada become independent?
! Who wrote The Handmaid's Tale?
! How much does a Labrador puppy cost?
! Which is the longest river in Canada?
