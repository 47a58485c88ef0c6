# Prince Gaspard IV of Montferran dies at 83
VALSERINE, Jan. 8 – Prince Gaspard IV of Montferran, who ruled his Alpine principality for 46 years and turned it from a place of shepherds into one of private banks, died on Wednesday in the palace at Valserine. He was 83.
The cause was heart failure, said the court physician, Dr. Bernard Claustre. The prince had not been seen in public since a fall from his horse in October.
Under the house law of 1884, which excludes women from the throne, the crown passes to his nephew, Count Léopold of Arsac, a 51-year-old hotelier who has lived in Singapore for most of his life. But in a decree dated December 12, less than four weeks before his death, the prince abolished that rule in favour of his only child, Princess Mathilde, a surgeon.
Whether the decree is valid is open to dispute, as it was never put before the National Council, the principality's parliament of 25 members. The head of government, Minister of State Étienne Marchal, said that the council would meet on Monday and that until then the regency would be exercised by the Bishop of Valserine, Monsignor Paul Grandet.
Montferran, which has some 37,000 inhabitants and lies between France and Switzerland, is known for its banks, its gentian liqueur and the fact that it has had no army since 1868. Its sovereign appoints the judges and may veto any law.
Born in Lausanne on March 2, 1941, Gaspard succeeded his brother Aymar, who was killed in an avalanche in 1978. His wife, Princess Irene, a former Olympic swimmer from Greece, died in 2011.
He is to be buried on January 15 in the crypt of the abbey of Sainte-Orse.

# The surgeon and the hotelier
They used to build dams together. In the summers of the 1970s and 1980s, people in Valserine remember, the two cousins spent whole days in the stream below the palace, she giving the orders, he fetching the stones.
Now Mathilde, 48, and Léopold, 51, communicate by lawyer.
The princess, who studied medicine in Bologna against her father's wishes, operates on children's hearts at the cantonal hospital of a Swiss town an hour's drive from the border. She is divorced, rides a motorcycle and has a son of 15, Théo, who goes to an ordinary state school. In a referendum on a casino three years ago she came out publicly against her father, who did not speak to her for eight months. What reconciled them was his fall from the horse: it was she who sat at his bedside.
Count Léopold, whose mother was the late prince's sister, was nineteen when he left for Asia to work as a night porter. Today he owns eleven hotels from Penang to Perth, the oldest of which, the Arsac House in Singapore, is said to be worth $200 million. Friends describe him as courteous, punctual and easily bored. He speaks Mandarin, but his French, a former teacher remarks, "has stayed in short trousers".
His supporters, who have formed a committee called Loyalty 1884, are to be found mainly among the owners of the eight private banks. They fear that the princess would do away with the law on banking secrecy, which she once called "our national skin disease". The committee's chairman, the banker Aurélien Tissot, denies that money plays any part. "A law is a law," he says, "even when it is an old one."
In the villages, by contrast, where she set broken bones for nothing as a young doctor, you will look for a long time for a window without her picture.

# Legal opinion: Can a dying prince change the rules?
The decree is one page long, typed, and bears a signature that trails off to the right. On it depends who will reign over Montferran.
The house law of 1884 was enacted by Prince Hugues II after his daughter had eloped with an Austrian cavalry officer. It says that the crown is handed down "from male to male", and that changes require the consent of the head of the house, of two adult male members and, since the constitution of 1962, of the National Council.
Of these conditions, only the first was fulfilled. There is just one adult male besides the late prince: Count Léopold himself, who was not asked. "You cannot demand two signatures of a family that has only one hand left," argues Clémence Aubry, a professor of constitutional law in Geneva, who considers the decree valid because the rule has become impossible to obey. Her colleague Werner Hasler of the University of Innsbruck disagrees; a rule that cannot be followed, he says, must be changed in the manner laid down or not at all.
A second doubt concerns the prince's mind. According to a court document, he was being given morphine for a broken hip in December. The notary who certified the decree, Maître Sylvie Garance, has declared that she spoke with him for about an hour and that he corrected two commas. She is herself a goddaughter of the princess, a circumstance that Count Léopold's lawyer, the London barrister Julian Ashcombe, has not failed to point out.
And then there is France. A treaty of 1905, concluded in order to keep a German prince off the throne, gives Paris the right to be consulted on any change in the succession. The French foreign ministry said that it had received a letter from the palace on January 3 and had not yet replied.

# Council recognises Mathilde as crowds sing in the snow
VALSERINE, Jan. 13 – After a sitting of eleven hours, the National Council of Montferran voted on Monday night by 16 to 8, with one abstention, to recognise Princess Mathilde as the first woman to rule the principality in its 612 years.
Around 5,000 people, about one in seven inhabitants, had waited in the snow outside the council house, and when the result was called down to them from a window shortly after 11 p.m., they began to sing the Herdsmen's Hymn.
The decisive speech was delivered by the oldest member, Honoré Bastide, an 86-year-old cheesemaker who had announced that he would vote against. "I came here to defend the law," he said. "Then I asked myself whom the law was defending." Four members of the conservative Abbey Party followed him.
The princess, who had been operating in Switzerland until the afternoon and arrived by motorcycle, told the councillors that she would swear the oath on January 20 and that she did not intend to give up medicine. She would practise on Thursdays.
She promised to renounce the sovereign's right of veto within a year and to lower the allowance paid to the court, at present 14 million francs a year, by half.
Count Léopold, who followed the vote from a hotel in Évian, on the French shore of Lake Geneva, said through his lawyer that he did not recognise the decision and would take the matter to the Court of Arbitration in The Hague. He will nonetheless attend the funeral on Wednesday, where the seating plan provides for the two cousins to be separated by the King of the Belgians.
Shares in the Montferran bank Tissot & Cie lost 9 percent on the exchange in Zurich.

# A drawer, a letter and the end of a feud
VALSERINE, March 6 – The quarrel over the throne of Montferran has been settled, not by judges but by a dead man's handwriting.
Count Léopold of Arsac announced on Thursday that he was dropping his suit in The Hague and acknowledging his cousin, Princess Mathilde, as sovereign. At a joint press conference in the palace garden, the first time the two had been seen side by side in nineteen years, he read out part of a letter that had come to light in a writing desk of the late prince.
It was found on February 20 by a cabinetmaker, Yvon Perrault, who had been called in to repair a jammed drawer. In the letter, written in 1999 and never posted, Gaspard IV thanks his nephew for having told him that he "would sooner carry suitcases than a crown", and releases him from any duty to return.
"I had forgotten that I ever said it," the count told reporters. "My uncle had not." He denied that he had been paid, as had been reported by the Lausanne weekly Le Phare, which put the sum at 30 million francs.
There is, however, an agreement. The count is to receive the title of Prince of Arsac and the hunting lodge at Combe-Noire, which has stood empty since the avalanche that killed Prince Aymar, and which he wants to turn into a hotel with 26 rooms. His daughter Adèle, 20, takes second place in the line of succession after the princess's son, Théo.
France, which had remained silent until then, sent its congratulations within the hour. A spokeswoman for the foreign ministry, Hélène Vautrin, said that Paris considered itself to have been consulted.
The committee Loyalty 1884 has disbanded. Its chairman, Aurélien Tissot, whose bank is being investigated by the Swiss authorities on suspicion of money laundering, could not be reached. According to his secretary, he has gone skiing.

? How long did Prince Gaspard IV rule his principality?
= 46 years | for 46 years
@ Prince Gaspard IV of Montferran, who ruled his Alpine principality for 46 years
? What was the cause of the prince's death?
= heart failure
@ The cause was heart failure, said the court physician, Dr. Bernard Claustre.
? Who exercised the regency after the prince's death?
= Monsignor Paul Grandet | Paul Grandet | the Bishop of Valserine, Monsignor Paul Grandet
@ until then the regency would be exercised by the Bishop of Valserine, Monsignor Paul Grandet.
? How many members does the National Council have?
= 25 | 25 members
@ it was never put before the National Council, the principality's parliament of 25 members.
? Where was Gaspard IV born?
= in Lausanne | Lausanne
@ Born in Lausanne on March 2, 1941, Gaspard succeeded his brother Aymar
? where is the prince to be buried
= in the crypt of the abbey of Sainte-Orse | the crypt of the abbey of Sainte-Orse | the abbey of Sainte-Orse
@ He is to be buried on January 15 in the crypt of the abbey of Sainte-Orse.
? Where did Princess Mathilde study medicine?
= in Bologna | Bologna
@ The princess, who studied medicine in Bologna against her father's wishes
? How many hotels does Count Léopold own?
= eleven | eleven hotels
@ Today he owns eleven hotels from Penang to Perth
? Who is Aurélien Tissot?
= The committee's chairman | Its chairman | the banker | The committee's chairman, the banker
@ The committee's chairman, the banker Aurélien Tissot, denies that money plays any part.
@ The committee Loyalty 1884 has disbanded. Its chairman, Aurélien Tissot, whose bank is being investigated by the Swiss authorities
? By whom was the house law of 1884 enacted?
= Prince Hugues II | Hugues II
@ The house law of 1884 was enacted by Prince Hugues II
? Which notary certified the decree?
= Sylvie Garance | Maître Sylvie Garance
@ The notary who certified the decree, Maître Sylvie Garance, has declared that she spoke with him for about an hour
? Why was the treaty of 1905 concluded?
= in order to keep a German prince off the throne | to keep a German prince off the throne
@ A treaty of 1905, concluded in order to keep a German prince off the throne, gives Paris the right to be consulted
? What did the crowd outside the council house sing?
= the Herdsmen's Hymn | Herdsmen's Hymn
@ they began to sing the Herdsmen's Hymn.
? How much is the allowance paid to the court at present?
= 14 million francs a year | 14 million francs
@ to lower the allowance paid to the court, at present 14 million francs a year, by half.
? When was the letter found?
= February 20 | on February 20
@ It was found on February 20 by a cabinetmaker, Yvon Perrault
? What does the count want to turn the hunting lodge at Combe-Noire into?
= a hotel with 26 rooms | a hotel
@ which he wants to turn into a hotel with 26 rooms.
~ What kind of mishap had kept the monarch out of sight since autumn?
= a fall from his horse | fall from his horse | his fall from the horse
@ The prince had not been seen in public since a fall from his horse in October.
@ What reconciled them was his fall from the horse: it was she who sat at his bedside.
~ Since when have there been no soldiers in the little country?
= 1868 | since 1868
@ the fact that it has had no army since 1868.
~ How did the old ruler's sibling lose his life?
= was killed in an avalanche | killed in an avalanche | an avalanche | the avalanche
@ Gaspard succeeded his brother Aymar, who was killed in an avalanche in 1978.
@ which has stood empty since the avalanche that killed Prince Aymar
~ Which sport had the late princess consort excelled at?
= swimmer | a former Olympic swimmer | Olympic swimmer
@ His wife, Princess Irene, a former Olympic swimmer from Greece, died in 2011.
~ Over what did father and daughter fall out?
= a casino | a referendum on a casino
@ In a referendum on a casino three years ago she came out publicly against her father, who did not speak to her for eight months.
~ What job did the nephew take when he first went to the Far East?
= night porter | a night porter
@ was nineteen when he left for Asia to work as a night porter.
~ What do the bankers believe the lady would get rid of?
= the law on banking secrecy | banking secrecy
@ They fear that the princess would do away with the law on banking secrecy
~ Which drug was the patient on when he changed the rules?
= morphine
@ According to a court document, he was being given morphine for a broken hip in December.
~ who represents the count in legal matters
= Julian Ashcombe | the London barrister Julian Ashcombe
@ Count Léopold's lawyer, the London barrister Julian Ashcombe, has not failed to point out.
~ With whom did the daughter of an earlier sovereign run away?
= an Austrian cavalry officer
@ after his daughter had eloped with an Austrian cavalry officer.
~ Which aged deputy swung the debate?
= Honoré Bastide
@ The decisive speech was delivered by the oldest member, Honoré Bastide, an 86-year-old cheesemaker who had announced that he would vote against.
~ On which weekday does the new head of state want to go on treating patients?
= Thursdays | on Thursdays
@ She would practise on Thursdays.
~ Which monarch was put between the rivals in church?
= the King of the Belgians | King of the Belgians
@ where the seating plan provides for the two cousins to be separated by the King of the Belgians.
~ Which craftsman stumbled on the old piece of writing?
= Yvon Perrault | a cabinetmaker, Yvon Perrault
@ It was found on February 20 by a cabinetmaker, Yvon Perrault, who had been called in to repair a jammed drawer.
~ Which paper claimed that the nephew had been bought off?
= Le Phare | the Lausanne weekly Le Phare
@ He denied that he had been paid, as had been reported by the Lausanne weekly Le Phare, which put the sum at 30 million francs.
~ Who will wear the crown after the surgeon?
= Théo | the princess's son, Théo
@ His daughter Adèle, 20, takes second place in the line of succession after the princess's son, Théo.
! Who is Princess Mathilde's former husband?
! How much did the palace at Valserine cost to heat last winter?
! When was Minister of State Étienne Marchal appointed?
! What was the name of the horse that threw the prince?
! How many inhabitants did Montferran have in 1978?
! Who is the mother of Adèle?
! At which Olympic Games did Princess Irene compete?
! in which year did count léopold open his hotel in perth
! Who is the current Grand Duke of Luxembourg's wife?
! What is the boiling point of alcohol?
! How many cantons does Switzerland have?
! Which composer wrote "The Barber of Seville"?
