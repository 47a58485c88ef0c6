# French and Italian soldiers back at Tin Aghal
TIN AGHAL, Northern Oumrane (Sahel Press Agency) – The first contingent of allied soldiers returned on Monday to the desert base of Tin Aghal, 19 months after they were ordered to leave it by the military government that then ruled Oumrane.
Two transport planes carrying 126 French and Italian soldiers landed shortly after dawn on a runway from which goats had to be driven away. They were greeted by General Moussa Ag Hattaye, the chief of staff of the Oumrani army, and by a small crowd of children.
"We left as guests who were shown the door, and we come back as guests who were asked to come," said Colonel Étienne Marsac, the French officer who commands the advance party.
By the end of March, around 850 troops are to be stationed at the base, which will be shared with two Oumrani battalions. Their task, according to an agreement signed in Niamey on 4 January, is to train local forces and to guard the road to the salt mines of Tagharast, where 23 miners were kidnapped in October.
The foreigners will not take part in combat, except to defend themselves. The Front for the Liberation of the Erg (FLE), a separatist group which has attacked the mines repeatedly, warned in a message posted on Sunday that it would regard them as occupiers.
The base was built by the French in 1957 and handed over in 1963. When the allies left it the summer before last, they took everything that could be unscrewed, including the water pump.
Repairing the place is expected to cost some 14 million euros, which will be paid by the European Union.

# "They even took the pump": a town and its base
The merchants of Tin Aghal have put up their prices. A kilo of onions, which cost 300 francs in December, went for 550 on Tuesday in the covered market, and Fadimata Walet Sidi, who sells them, makes no secret of the reason: the soldiers are back.
For the 11,000 inhabitants of this oasis in the far north of Oumrane, the base has always been both a nuisance and a livelihood. When it closed, according to Mayor Ousmane Barka, 640 people lost their jobs as cooks, guards, drivers and laundresses, and about a third of the young men went off to dig for gold in the Djebel Amezzar.
"My son is one of them, and I have had no word from him since the feast," said Walet Sidi.
Not everyone is pleased. Imam Alhassane Dicko, who preaches at the Friday mosque, recalled that in 2017 an armoured vehicle of the allies ran over two schoolgirls on the Tagharast road, and that the driver was flown home before any court could hear the case.
He wants a clause in the new agreement under which foreigners can be tried by Oumrani judges. The mayor, for his part, has drawn up a list of three wishes: a water pump, a doctor and street lighting.
The first may soon be granted. Lieutenant Chiara Bonvesin, an Italian engineer, spent her first afternoon in the town at the old well, where women now queue for as long as five hours.
She promised a new pump by the middle of February. "It is a matter of a week's work, once the pipes arrive from Bari," she said.

# Why the capital changed its mind
BAR SELIM, Oumrane – Two years ago, crowds in the capital burned tricolours and cheered as the ruling officers told the allies to be gone. This week hardly anyone came out to protest when the first of them flew back in.
What has happened in between is chiefly money and fear. The Russian instructors who took the place of the Europeans, some 300 men employed by a private firm called Volkhov Group, left in November because the government owed them wages for seven months, according to two diplomats familiar with the matter.
They left behind a gap in the north, into which the FLE quickly moved. By Christmas it held nine of the 14 districts of the Erg region, and had cut the road by which the capital receives its salt and much of its meat.
Then there was the change at the top. Colonel Bakary Tounkara, who had driven the allies out, was deposed by his own guard in September and has since been living in Togo. His successor, President Aïssata Kondé, a former central bank governor who promised elections within 18 months, had always argued that the expulsion was a mistake.
"She did not so much change policy as wait for it to become affordable," said Jean-Rémy Okou, an analyst with the West African Observatory (WAO) in Accra.
The price for the allies' return was not small. Under the Niamey agreement, Paris and Rome will forgive debts of 210 million euros, and the flag over Tin Aghal will be that of Oumrane alone.
Opposition remains. The Union of Patriotic Students, which led the marches two years ago, has called for a rally on Saturday at the Place des Martyrs, although its chairman, Yacouba Sall, admits that he would be glad to see 500 people there.

# Rockets land near allied base, no one hurt
TIN AGHAL (Reuven News) – Four rockets were fired at the allied base at Tin Aghal in the night from Thursday to Friday, three days after foreign troops moved back in, a military spokesman said.
All four fell short and exploded in the dunes north of the perimeter fence. Nobody was injured, but a fuel tank was pierced by splinters and some 6,000 litres of kerosene were lost, said Major Paolo Renzetti, who speaks for the allied mission.
The FLE said it had carried out the attack "as a greeting". In a telephone call to the news agency, a man who introduced himself as Commander Ilyas said the next rockets would be better aimed.
An Oumrani patrol later found the launching ramps, made of iron bed frames, near the abandoned well of In Tassit, some 9 kilometres from the base. Two shepherds were held for questioning and freed on Friday evening.
General Moussa Ag Hattaye, who leads the country's armed forces, promised that security around the oasis would be tightened. A curfew from 9 p.m. to 5 a.m. has been in force since Friday, and donkey carts may no longer use the track that runs along the fence.
The ban has angered the water carriers. "They are guarding themselves from our donkeys," said one of them, Hamma Ould Brahim.
In Rome, the opposition demanded that Defence Minister Fulvia Antonazzi explain to the Senate why no system for shooting down rockets had been sent along. The ministry replied that a battery would be shipped from the port of Taranto next week.
It was the first attack of its kind in the district since 2019, when a mortar shell killed a Dutch sergeant.

# Kidnapped salt miners freed after allied mediation
BAR SELIM – Nineteen of the 23 miners who were abducted in October from the Tagharast salt works were set free on Sunday and flown to the capital, where they were received by President Aïssata Kondé and, less formally, by several hundred weeping relatives.
The men, most of them from the southern Kolda region, appeared thin but in fair health. The other four, among them the mine's Portuguese manager, Duarte Seixas, are still being held, the government said.
Their release had been arranged by Sheikh Sidi Mokhtar el-Kounti, a religious leader respected on both sides, who travelled to the FLE's camp in a vehicle lent to him by the base at Tin Aghal. He was accompanied by a doctor of the Red Crescent, Zeinab Abdoulaye.
Colonel Étienne Marsac denied that a ransom had been paid. "We contributed a car, petrol and dates," he said.
The newspaper Le Méhari, however, reported that the Saharan Salt Company (SSC), which owns the works, had handed over $1.1 million in two suitcases, a report that the firm's director, Boubacar Niang, would neither confirm nor deny.
One of the freed men, 34-year-old Lamine Diatta, said they had been moved 17 times in 15 weeks, always at night, and had lived on rice and camel's milk. Their guards, he added, had mostly been teenagers who asked them for help with their arithmetic.
The FLE described the release as a humanitarian gesture. It is thought to be seeking a place at the talks on the future of the Erg region, which the African Union wants to convene in Lomé in April.
Work at the mines is to resume as soon as a company of soldiers has been posted there, the mining ministry said.

? Who commands the advance party at Tin Aghal?
= Étienne Marsac | Colonel Étienne Marsac
@ said Colonel Étienne Marsac, the French officer who commands the advance party
~ How many servicemen got off the two aircraft on Monday?
= 126 | 126 French and Italian soldiers
@ Two transport planes carrying 126 French and Italian soldiers landed shortly after dawn
~ After how long an absence are the Europeans once more at Tin Aghal?
= 19 months
@ The first contingent of allied soldiers returned on Monday to the desert base of Tin Aghal, 19 months after they were ordered to leave it
? Where was the agreement of 4 January signed?
= Niamey
@ Their task, according to an agreement signed in Niamey on 4 January, is to train local forces
~ How many troops should the garrison have when spring begins?
= around 850 | 850 | around 850 troops
@ By the end of March, around 850 troops are to be stationed at the base
~ Which separatists called the returning soldiers occupiers?
= Front for the Liberation of the Erg (FLE) | The Front for the Liberation of the Erg (FLE) | Front for the Liberation of the Erg | FLE
@ The Front for the Liberation of the Erg (FLE), a separatist group which has attacked the mines repeatedly, warned in a message posted on Sunday that it would regard them as occupiers.
? Who pays for the repair of the base?
= the European Union | European Union
@ Repairing the place is expected to cost some 14 million euros, which will be paid by the European Union.
~ in what year did the french put up the base
= 1957
@ The base was built by the French in 1957 and handed over in 1963.
? What did a kilo of onions cost on Tuesday?
= 550
@ A kilo of onions, which cost 300 francs in December, went for 550 on Tuesday in the covered market
~ How many townspeople were put out of work when the camp was closed?
= 640 | 640 people
@ When it closed, according to Mayor Ousmane Barka, 640 people lost their jobs as cooks, guards, drivers and laundresses
~ Where did many youngsters go to look for gold?
= the Djebel Amezzar | Djebel Amezzar
@ about a third of the young men went off to dig for gold in the Djebel Amezzar
? Who preaches at the Friday mosque of Tin Aghal?
= Alhassane Dicko | Imam Alhassane Dicko
@ Imam Alhassane Dicko, who preaches at the Friday mosque
~ What change to the deal is the cleric asking for?
= a clause in the new agreement under which foreigners can be tried by Oumrani judges | a clause in the new agreement
@ He wants a clause in the new agreement under which foreigners can be tried by Oumrani judges.
~ Which officer gave her word that people would soon be able to draw water again?
= Chiara Bonvesin | Lieutenant Chiara Bonvesin
@ Lieutenant Chiara Bonvesin, an Italian engineer, spent her first afternoon in the town at the old well
? where are the pipes supposed to arrive from
= Bari
@ "It is a matter of a week's work, once the pipes arrive from Bari," she said.
~ Which company supplied the Russian trainers?
= Volkhov Group
@ some 300 men employed by a private firm called Volkhov Group, left in November
~ Why did the Russians pull out in November?
= because the government owed them wages for seven months | the government owed them wages for seven months
@ left in November because the government owed them wages for seven months, according to two diplomats familiar with the matter
? How many districts of the Erg region did the FLE hold by Christmas?
= nine of the 14 | nine
@ By Christmas it held nine of the 14 districts of the Erg region
~ who toppled colonel tounkara
= his own guard
@ Colonel Bakary Tounkara, who had driven the allies out, was deposed by his own guard in September
~ In which country has the ousted colonel found a home?
= Togo
@ was deposed by his own guard in September and has since been living in Togo
? what was Aïssata Kondé before she became president?
= a former central bank governor | central bank governor | former central bank governor
@ President Aïssata Kondé, a former central bank governor who promised elections within 18 months
~ How much of what Oumrane owes are France and Italy writing off?
= 210 million euros | debts of 210 million euros
@ Under the Niamey agreement, Paris and Rome will forgive debts of 210 million euros
~ Which youth organisation is planning a Saturday demonstration?
= The Union of Patriotic Students | Union of Patriotic Students
@ The Union of Patriotic Students, which led the marches two years ago, has called for a rally on Saturday at the Place des Martyrs
? How many rockets were fired at the base?
= Four | Four rockets
@ Four rockets were fired at the allied base at Tin Aghal in the night from Thursday to Friday
~ how much fuel ran out of the holed tank
= some 6,000 litres | 6,000 litres | some 6,000 litres of kerosene
@ a fuel tank was pierced by splinters and some 6,000 litres of kerosene were lost
~ Who is the allied mission's press officer?
= Paolo Renzetti | Major Paolo Renzetti
@ said Major Paolo Renzetti, who speaks for the allied mission
? Near which well were the launching ramps found?
= In Tassit | the abandoned well of In Tassit
@ An Oumrani patrol later found the launching ramps, made of iron bed frames, near the abandoned well of In Tassit, some 9 kilometres from the base.
~ During which hours must the people of the oasis stay indoors?
= from 9 p.m. to 5 a.m. | 9 p.m. to 5 a.m.
@ A curfew from 9 p.m. to 5 a.m. has been in force since Friday
~ Which member of the Italian government has to justify the lack of an anti-missile system?
= Fulvia Antonazzi | Defence Minister Fulvia Antonazzi
@ the opposition demanded that Defence Minister Fulvia Antonazzi explain to the Senate why no system for shooting down rockets had been sent along
? How many of the kidnapped miners were set free on Sunday?
= Nineteen | Nineteen of the 23
@ Nineteen of the 23 miners who were abducted in October from the Tagharast salt works were set free on Sunday
~ Which holy man brought about the hostages' freedom?
= Sheikh Sidi Mokhtar el-Kounti | Sidi Mokhtar el-Kounti
@ Their release had been arranged by Sheikh Sidi Mokhtar el-Kounti, a religious leader respected on both sides
~ What sum did the salt firm pay out in suitcases, if Le Méhari is right?
= $1.1 million
@ reported that the Saharan Salt Company (SSC), which owns the works, had handed over $1.1 million in two suitcases
? who is duarte seixas
= the mine's Portuguese manager | manager
@ The other four, among them the mine's Portuguese manager, Duarte Seixas, are still being held
~ Where does the pan-African body hope to bring the parties together in spring?
= Lomé
@ which the African Union wants to convene in Lomé in April
! How many rockets were fired at the base in 2019?
! What was the name of the Dutch sergeant?
! How old is Fadimata Walet Sidi's son?
! When will the last four hostages be released?
! How many Italian tanks are stationed at Tin Aghal?
! vice-president of Oumrane
! What did the FLE do with the two shepherds?
! How much does Volkhov Group pay its instructors a month?
! who painted the Night Watch
! What is the best time of year to plant tulips?
! Which team was relegated from the Bundesliga?
! How do I renew my driving licence?
