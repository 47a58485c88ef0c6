# Police chief of Port Ashby fired after audit of evidence room
PORT ASHBY, Ontario – The police services board of Port Ashby dismissed Chief Raymond Dulac on Tuesday night, hours after an audit found that cash, jewellery and at least 27 firearms had vanished from the force's evidence room while he was in charge.
The board voted five to two to end Dulac's contract with immediate effect and without severance pay, said its chair, Yvette Crombie, after a meeting behind closed doors which lasted until shortly before midnight. The contract would have run until June 2027.
"The people of this city hand us things for safekeeping. We did not keep them safe," said Crombie, a retired dentist who was elected to the city council in 2018.
Dulac, 56, who had commanded the 410-member force since 2017, left the building by a side door. In a statement he described himself as "the scapegoat for a leaky cupboard" and announced that he would challenge the dismissal before the Ontario Labour Relations Tribunal.
The audit, carried out by the accounting firm Pell Harrow at a cost of 185,000 Canadian dollars, covers the years 2019 to 2024. It puts the missing cash at $612,000, most of it seized from drug dealers, and notes that the lock of the room was never changed, although 19 people who had left the force still had keys.
Deputy Chief Anjali Prasad will lead the police until a successor is found. She joined the force as a cadet in 1999 and was the first woman to head its homicide squad.
The Port Ashby Police Association (PAPA), which represents the rank and file, said it had warned of the state of the room as early as 2020.

# The sergeant who counted: how one woman's notebook undid a chief
In the autumn of 2023 Sergeant Louise Bannock was moved to the basement. She had asked her superiors too often about overtime, she believes, and the evidence room of the Port Ashby police, with its single bulb and its smell of marijuana, was where they put people to be forgotten.
She was given a list of what was supposed to be there and, having little else to do, began to count. "By Christmas I had a red notebook full of things that weren't," she told the Lakeshore Ledger in her kitchen in Brant Hollow, a village 20 minutes west of the city.
A coin collection was missing, and a Rolex watch; so was a violin stolen from a music teacher, Walter Szabo, who had been told for six years that he could not have it back because it was needed in court.
In January 2024 she reported her findings to Inspector Glenn Tarrow, who oversaw the basement. According to her, he told her to "count again, but slower". Tarrow, who retired in May and lives in Florida, did not answer letters from this newspaper.
Bannock then turned to the Office of the Ombudsman in Toronto, taking with her copies of 340 pages. A week later her locker was broken open. The ombudsman, Pierre Lachance, persuaded the board to order an audit.
The sergeant, 44, is the daughter of a lock-keeper on the Trent Canal and plays the tuba in the police band. She has received, by her own count, 212 letters of thanks and nine threats. The red notebook is now itself a piece of evidence, and is kept in a bank.

# Dulac hits back: mayor wanted me gone over casino
The dismissed police chief of Port Ashby has accused Mayor Doug Verhoeven of having engineered his downfall because he opposed the opening of a casino on the waterfront.
"The audit was the hammer, but the casino was the nail," Raymond Dulac said on Thursday in an interview with the radio station CKLS, his first since he was fired. In a letter of March 2024 he had warned the city that the casino would need 35 additional officers and might attract money launderers.
The mayor, he said, had called him two days later and told him to "stick to parking tickets". Verhoeven, who was once a partner in a construction company and has been mayor for ten years, admits the call but says that he used other words. "I asked Ray to send such letters to me and not to the press," he told reporters outside city hall.
The casino, a project of the Nevada firm Silver Loon Resorts worth $240 million, is to rise on the site of the old grain elevators. Council approved it in September by a single vote.
Dulac conceded that he had visited the evidence room only twice in seven years. He blamed a computer system, called Magpie, which was bought in 2018 and in which, he said, any item could be marked as destroyed with one click. The supplier, Trillium Data of Ottawa, replied that the force had declined the training offered because it cost $8,000.
His lawyer, Simone Achterberg, wants reinstatement or $1.1 million in damages. A first hearing is scheduled for February 20.

# Former property clerk arrested in Nova Scotia
HALIFAX – A man who worked as a civilian clerk in the evidence room of the Port Ashby police was arrested on Sunday in the fishing town of Lunn's Harbour, on Nova Scotia's south shore, the provincial police of Ontario said.
Derek Mowbray, 39, is suspected of having stolen at least $430,000 in cash and of having sold guns that were listed as melted down. He was found on a sailing boat, the Second Chance, which he had bought in 2022 for $96,000 and on which he had been living under his mother's maiden name since last June.
The investigators were led to him by a parrot, said Detective Inspector Noor Haddad, who heads the inquiry. The bird, an African grey that had been seized from a smuggler and entered in the books as dead, could be heard in the background of a video about knots which Mowbray had put on the internet. A former colleague recognised its whistle.
Four of the missing firearms were found under the floor of the cabin, wrapped in oilcloth. Seven others had turned up earlier at crime scenes in Montreal and Buffalo, among them a pistol which was used in a jewel robbery in 2023 in which a guard was shot in the leg.
Mowbray was taken to Ontario on Monday and remanded in custody until December 3. His lawyer said that he would plead not guilty and that "half the building" had had access to the room.
The police have asked anybody who was told that his property had been destroyed to call a telephone line. By Monday evening 160 people had done so. The parrot, whose name is Admiral, is in the care of the humane society.

# Editorial: Port Ashby needs a new lock, and more than that
It would be comforting to believe that Derek Mowbray alone was to blame, and that with his arrest the matter of the evidence room can be put back on its shelf. It would also be wrong.
The audit by Pell Harrow makes 43 recommendations, from cameras to an annual count by outsiders. Thirty-one of them, as Councillor Beatrice Okafor has pointed out, can already be found in a report written in 2011 by a retired judge, Hugh Lanark, after the disappearance of a kilo of cocaine. It was received with thanks and filed.
What was lacking was not advice but curiosity. Raymond Dulac was popular; he founded a summer camp for children from the east end, and under him the number of burglaries fell by nearly a third. No one on the board asked what went on beneath his feet, because the figures above ground were so pleasant.
The search for a new chief should therefore not be hurried. The board has hired a recruitment agency from Winnipeg, Northgate Partners, and hopes to name someone by Easter. Anjali Prasad, who is doing the job at present, has said that she will apply; so, it is rumoured, has the deputy chief of Hamilton.
Louise Bannock has been offered a transfer to the training college at Aylmer, where recruits would learn from her how to count. She has asked for time to think. We hope she accepts, and that Walter Szabo, who at 70 still teaches on a borrowed instrument, gets his violin back before she does.
The city, for its part, spent 94 dollars last Friday on a new lock.

? Who was dismissed as police chief of Port Ashby?
= Raymond Dulac | Chief Raymond Dulac
@ The police services board of Port Ashby dismissed Chief Raymond Dulac on Tuesday night
@ Raymond Dulac said on Thursday in an interview with the radio station CKLS, his first since he was fired.
? How many firearms vanished from the evidence room?
= at least 27 | 27 | at least 27 firearms
@ hours after an audit found that cash, jewellery and at least 27 firearms had vanished from the force's evidence room while he was in charge.
? Which firm carried out the audit?
= Pell Harrow | the accounting firm Pell Harrow
@ The audit, carried out by the accounting firm Pell Harrow at a cost of 185,000 Canadian dollars, covers the years 2019 to 2024.
@ The audit by Pell Harrow makes 43 recommendations, from cameras to an annual count by outsiders.
? What colour was Louise Bannock's notebook?
= red
@ "By Christmas I had a red notebook full of things that weren't," she told the Lakeshore Ledger in her kitchen
@ The red notebook is now itself a piece of evidence, and is kept in a bank.
? Where does Louise Bannock live?
= Brant Hollow, a village 20 minutes west of the city | Brant Hollow | in Brant Hollow, a village 20 minutes west of the city
@ she told the Lakeshore Ledger in her kitchen in Brant Hollow, a village 20 minutes west of the city.
? who is pierre lachance
= The ombudsman | ombudsman
@ The ombudsman, Pierre Lachance, persuaded the board to order an audit.
? how much is the casino project worth
= $240 million
@ The casino, a project of the Nevada firm Silver Loon Resorts worth $240 million, is to rise on the site of the old grain elevators.
? What is the computer system called?
= Magpie
@ He blamed a computer system, called Magpie, which was bought in 2018
? When is the first hearing in Dulac's case?
= February 20
@ A first hearing is scheduled for February 20.
? where was Mowbray arrested
= the fishing town of Lunn's Harbour, on Nova Scotia's south shore | Lunn's Harbour | in the fishing town of Lunn's Harbour, on Nova Scotia's south shore
@ was arrested on Sunday in the fishing town of Lunn's Harbour, on Nova Scotia's south shore, the provincial police of Ontario said.
? parrot's name?
= Admiral
@ The parrot, whose name is Admiral, is in the care of the humane society.
? How many recommendations does the audit make?
= 43
@ The audit by Pell Harrow makes 43 recommendations, from cameras to an annual count by outsiders.
~ Who leads the body that sacked Dulac?
= Yvette Crombie
@ The board voted five to two to end Dulac's contract with immediate effect and without severance pay, said its chair, Yvette Crombie
~ What was the majority for ending Dulac's job?
= five to two
@ The board voted five to two to end Dulac's contract with immediate effect and without severance pay
~ what was Crombie before she retired?
= dentist | a retired dentist
@ said Crombie, a retired dentist who was elected to the city council in 2018.
~ In what year did Dulac take over the Port Ashby police?
= 2017
@ Dulac, 56, who had commanded the 410-member force since 2017, left the building by a side door.
~ What sum did the auditors find to be gone?
= $612,000
@ It puts the missing cash at $612,000, most of it seized from drug dealers
~ How many ex-members of the force could still have unlocked the room?
= 19 | 19 people
@ notes that the lock of the room was never changed, although 19 people who had left the force still had keys.
~ who's filling in as head of the police for now
= Anjali Prasad | Deputy Chief Anjali Prasad
@ Deputy Chief Anjali Prasad will lead the police until a successor is found.
@ Anjali Prasad, who is doing the job at present, has said that she will apply
~ Why does Bannock think she was transferred to the basement?
= She had asked her superiors too often about overtime
@ She had asked her superiors too often about overtime, she believes, and the evidence room of the Port Ashby police
~ Which missing object belonged to Szabo?
= a violin | violin | a violin stolen from a music teacher
@ so was a violin stolen from a music teacher, Walter Szabo, who had been told for six years that he could not have it back
@ We hope she accepts, and that Walter Szabo, who at 70 still teaches on a borrowed instrument, gets his violin back before she does.
~ To whom did the sergeant first take her results?
= Inspector Glenn Tarrow | Glenn Tarrow
@ In January 2024 she reported her findings to Inspector Glenn Tarrow, who oversaw the basement.
~ Where has Bannock's former superior settled since he stopped working?
= Florida
@ Tarrow, who retired in May and lives in Florida, did not answer letters from this newspaper.
~ what instrument is played by the whistleblower
= the tuba | tuba
@ The sergeant, 44, is the daughter of a lock-keeper on the Trent Canal and plays the tuba in the police band.
~ Which city politician does Dulac hold responsible for his dismissal?
= Mayor Doug Verhoeven | Doug Verhoeven
@ The dismissed police chief of Port Ashby has accused Mayor Doug Verhoeven of having engineered his downfall because he opposed the opening of a casino on the waterfront.
~ On what broadcaster did the ousted chief first speak out?
= CKLS | the radio station CKLS
@ Raymond Dulac said on Thursday in an interview with the radio station CKLS, his first since he was fired.
~ How many more police did Dulac reckon a gambling house would require?
= 35 | 35 additional officers
@ In a letter of March 2024 he had warned the city that the casino would need 35 additional officers and might attract money launderers.
~ Why did the police turn down lessons in using the software?
= it cost $8,000 | because it cost $8,000
@ The supplier, Trillium Data of Ottawa, replied that the force had declined the training offered because it cost $8,000.
~ who represents Dulac in his fight to get his post back
= Simone Achterberg
@ His lawyer, Simone Achterberg, wants reinstatement or $1.1 million in damages.
~ Whose surname did Mowbray use while hiding?
= his mother's | his mother | his mother's maiden name
@ which he had bought in 2022 for $96,000 and on which he had been living under his mother's maiden name since last June.
~ What gave away the suspect's hiding place to detectives?
= a parrot
@ The investigators were led to him by a parrot, said Detective Inspector Noor Haddad, who heads the inquiry.
~ Where on Mowbray's vessel were weapons concealed?
= under the floor of the cabin
@ Four of the missing firearms were found under the floor of the cabin, wrapped in oilcloth.
~ Which ex-judge gave much the same advice more than a decade ago?
= Hugh Lanark | a retired judge, Hugh Lanark
@ can already be found in a report written in 2011 by a retired judge, Hugh Lanark, after the disappearance of a kilo of cocaine.
~ Which headhunters are looking for the next chief?
= Northgate Partners | a recruitment agency from Winnipeg, Northgate Partners
@ The board has hired a recruitment agency from Winnipeg, Northgate Partners, and hopes to name someone by Easter.
! How much did Dulac earn as police chief?
! police chief before Dulac
! How old is Anjali Prasad?
! What is the name of the deputy chief of Hamilton?
! How many rooms will the casino's hotel have?
! What is Walter Szabo's violin worth?
! Which school did Derek Mowbray go to?
! In which year did the Lakeshore Ledger first appear?
! How far is London from New York?
! Who sang Bohemian Rhapsody?
! what causes the northern lights
! grams in an ounce
