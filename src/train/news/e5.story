# Coalition hands over largest airfield in Badghar as last troops prepare to leave
SHAHR-E GHAZAL, Badghar (Meridian News Agency) – The international coalition in Badghar on Tuesday handed over the airfield of Pul-i Arghan, its largest base in the country, to the Badghari armed forces, ten weeks before the last of its soldiers are due to leave.
At a short ceremony the commander of the mission, Canadian Lieutenant General Marc-Antoine Thibodeau-Leigh, gave a brass key to Defence Minister Asadullah Nangyal-Khel. "What we built together is now yours to keep," he said.
The coalition, which bears the official name of Combined Assistance Mission Badghar (CAMB), came to the country in 2008 to help the government fight the Harakat-e Sabz, an Islamist movement that controls much of the eastern province of Wardezan. At its height it had 41,000 soldiers from 27 nations; at present there are some 3,400.
Pul-i Arghan lies about 55 kilometres north of the capital. It has two runways, a hospital with 60 beds, a bakery and a prison, and was home to up to 15,000 people.
The withdrawal was agreed in Doha last February between the United States and the Harakat-e Sabz, which promised in return to break with foreign jihadists and not to fire on departing convoys. Badghar's government was not a party to the agreement.
President Mirwais Ghani-Zada, who did not attend the ceremony, said in a statement that his forces were "fully able to protect every inch of the homeland". Doubts are widespread: since May the army has lost 34 of the country's 198 districts, most of them without a fight.
Equipment worth about $680 million was left behind at the base, the coalition said, including 300 lorries, nine helicopters and a water treatment plant.

# Looters were there first: a night at Pul-i Arghan
The handover had been announced for noon, but the Americans were gone by three in the morning. They turned off the electricity, said the base's new commander, General Hashmat Baryalai, and he learned of their departure only when a baker rang him up.
"I asked who was guarding the gate, and he said: nobody, there are people carrying out mattresses," the general recalled on Thursday, standing in a hangar among crates of chewing gum. It was more than two hours before his first platoon arrived. By then several hundred looters had made off with laptops, gas bottles and a piano.
A coalition spokesperson, Colonel Birgitta Ahlmark of the Swedish army, rejected the account. The schedule had been coordinated with Badghari leaders 48 hours ahead, she said, but exact times had been kept secret for reasons of security.
In Dehqonobod, the village that has grown up along the outer fence, people are less concerned with honour than with wages. For fifteen years nearly everyone here worked on the base as a cook, cleaner or driver. Now 4,700 jobs are gone, says the village head, Malik Tor Jan, and the scrap dealers are the only ones who still hire.
One of these is Haji Sharafuddin, whose yard is filled with shredded generators and treadmills. He buys the scrap at 11 cents a kilo from a contractor and sells it to steelworks in Pakistan. The soldiers, he says, smashed whatever they could not take along, "as if they were angry with the things".
Even the name of the place is to disappear. The army plans to call it Camp Shaheed Zmarai, after a pilot who was shot down in 2016.
The prison holds about 5,000 men, most of them members of the Harakat-e Sabz. On the first night there were nine guards.

# "They called me brother, now they do not answer": interpreters wait for visas
Faridun Popalyar keeps eleven letters of recommendation in a biscuit tin. The first was written by a Dutch captain, the last by a Polish major, whose life he is said to have saved by dragging him out of a burning vehicle on the road to Kotal-e Murgh.
"They called me brother, now they do not answer," said the 36-year-old, who worked as an interpreter for the coalition between 2009 and 2019. In May a note was pushed under his door that had been stamped by the shadow governor of the Harakat-e Sabz. It advised him to repent or to buy a shroud.
Some 18,000 Badgharis who worked for the coalition have applied to be taken in by one of its member states, according to the Association of Former Local Staff (AFLS), which was founded by Popalyar and two friends in a teahouse in the western city of Neyshaban. So far, it says, 2,900 have been granted a visa. At least 64 have been murdered since the withdrawal was announced.
The procedure takes 27 months on average. Applicants must produce a letter from their employer, which is difficult if the employer was a firm that no longer exists, and must travel for an interview to Tashkent, since most embassies in the capital have closed their visa sections.
In the Netherlands, a court in Haarlem ordered the government last week to take in 84 interpreters without delay. Poland has flown out 120 people on a military plane. The American ambassador, Deborah Stillwater-Hayes, said that a special programme called Open Harbor would begin in the last week of July.
A spokesman for the Harakat-e Sabz, Qari Zubair Mansuri, said that interpreters had nothing to fear if they showed remorse, and asked them not to leave a country that needed people with languages.
Popalyar's wife Shukria, a midwife, has sold her jewellery to pay for passports. They cost ten times what they used to.

# Analysis: Who will fill the gap the coalition leaves?
Neighbours have been preparing for the departure of the foreign troops longer than Badghar itself. Russia has reinforced its base in Tajikistan with 17 tanks, China is said to be paying for a watchtower road along the Wakhjan corridor, and Turkey has offered to guard the civilian airport of the capital with 600 soldiers, on the condition that the United States bears the costs.
The Harakat-e Sabz has turned down the Turkish proposal as "occupation in a different uniform". Yet according to Dr. Elnura Satybaldieva, who heads the Central Asia programme of the Geneva Forum on Security, the movement is not united on the matter. Its political office in Doha would like to see planes landing; its field commanders, above all Mullah Daud Akhtari in Wardezan, do not.
The government in Shahr-e Ghazal has meanwhile called upon the old warlords. Marshal Ismoil Qurbonov, the "Lion of Neyshaban", who is 75 and returned from exile in May, says he has armed 2,000 men. Human rights groups accuse him of having shelled civilians in the nineties, which he denies.
The weak point of the army, in Satybaldieva's view, is not courage but spare parts. Its aircraft were serviced by 800 foreign mechanics, who are leaving along with the soldiers; without them, she reckons, half of the fleet will be grounded by the end of September. Instructions are now being given to Badghari technicians by video.
Money is another question. The coalition's members promised at a conference in Brussels to pay $3.1 billion a year for the security forces until 2025, but auditors found that up to a third of the names on the payroll belonged to "ghost soldiers", who exist only on paper.
For the 1,126 coalition soldiers who died in Badghar a memorial had been planned at Pul-i Arghan. The stone, quarried in Portugal, is now to be set up in Ottawa.

# Last coalition base handed over in Wardezan, militants attack within hours
GARDAN-E SANG, Badghar, August 2 – The last German and Italian soldiers left Camp Edelweiss in the eastern Wardezan province on Sunday, ending thirteen years of foreign presence there. Less than five hours later, fighters of the Harakat-e Sabz attacked the police headquarters in the nearby town of Gardan-e Sang, killing at least eight officers.
The attack was repelled with the help of a commando company that had been flown in the day before, said the governor of Wardezan, Engineer Nilofar Sultanzai, who herself was slightly injured by flying glass. She accused the movement of having broken its word before the dust of the convoy had settled.
The Harakat-e Sabz said that it had promised to spare the foreigners, not "their servants". According to witnesses the attackers wore army uniforms and drove two pick-up trucks that had been given to the police by the coalition only in June.
At the camp, the German flag was lowered by Sergeant Major Heiko Brandstetter, who had served there six times. A 27-tonne boulder with the names of the fallen was taken to a barracks near Potsdam. Some 22,000 litres of beer, wine and sparkling wine had been shipped home earlier, because it was feared that their sale would offend local customs.
The camp is to be used as a training centre for border police. For the time being, however, it has no water: the pump was removed by a subcontractor from Dubai that says it is owed $240,000.
In Rome, Defence Minister Lucrezia Amadori-Fontana praised the soldiers' "sacrifice that no retreat can erase". The opposition demanded a commission of inquiry into the mission, which cost Italy 53 lives.
The coalition now has only one position left in the country, a compound at the airport of the capital, where 650 soldiers are to protect embassies until August 31. Lieutenant General Marc-Antoine Thibodeau-Leigh said that he would be on the last plane.

? Who is the commander of the coalition's mission in Badghar?
= Marc-Antoine Thibodeau-Leigh | Lieutenant General Marc-Antoine Thibodeau-Leigh | Canadian Lieutenant General Marc-Antoine Thibodeau-Leigh
@ At a short ceremony the commander of the mission, Canadian Lieutenant General Marc-Antoine Thibodeau-Leigh, gave a brass key to Defence Minister Asadullah Nangyal-Khel.
? How many soldiers did the coalition have at its height?
= 41,000 | 41,000 soldiers
@ At its height it had 41,000 soldiers from 27 nations; at present there are some 3,400.
? how far is Pul-i Arghan from the capital
= about 55 kilometres | 55 kilometres | about 55 kilometres north
@ Pul-i Arghan lies about 55 kilometres north of the capital.
? Where was the withdrawal agreed last February?
= Doha | in Doha
@ The withdrawal was agreed in Doha last February between the United States and the Harakat-e Sabz
? Who is the new commander of the base at Pul-i Arghan?
= Hashmat Baryalai | General Hashmat Baryalai
@ They turned off the electricity, said the base's new commander, General Hashmat Baryalai
? After whom does the army plan to name the base?
= a pilot who was shot down in 2016 | Shaheed Zmarai | Zmarai | a pilot
@ The army plans to call it Camp Shaheed Zmarai, after a pilot who was shot down in 2016.
? Which village has grown up along the outer fence?
= Dehqonobod
@ In Dehqonobod, the village that has grown up along the outer fence, people are less concerned with honour than with wages.
? Between which years did Faridun Popalyar work as an interpreter for the coalition?
= between 2009 and 2019 | 2009 and 2019
@ said the 36-year-old, who worked as an interpreter for the coalition between 2009 and 2019.
? Where was the Association of Former Local Staff founded?
= in a teahouse in the western city of Neyshaban | a teahouse in the western city of Neyshaban | the western city of Neyshaban | Neyshaban
@ according to the Association of Former Local Staff (AFLS), which was founded by Popalyar and two friends in a teahouse in the western city of Neyshaban.
? Who is Qari Zubair Mansuri?
= A spokesman for the Harakat-e Sabz | spokesman for the Harakat-e Sabz
@ A spokesman for the Harakat-e Sabz, Qari Zubair Mansuri, said that interpreters had nothing to fear if they showed remorse
? what is the special American programme called?
= Open Harbor
@ The American ambassador, Deborah Stillwater-Hayes, said that a special programme called Open Harbor would begin in the last week of July.
? Who heads the Central Asia programme of the Geneva Forum on Security?
= Elnura Satybaldieva | Dr. Elnura Satybaldieva
@ Yet according to Dr. Elnura Satybaldieva, who heads the Central Asia programme of the Geneva Forum on Security, the movement is not united on the matter.
? How many men has Marshal Ismoil Qurbonov armed?
= 2,000 | 2,000 men
@ Marshal Ismoil Qurbonov, the "Lion of Neyshaban", who is 75 and returned from exile in May, says he has armed 2,000 men.
? Who lowered the German flag at Camp Edelweiss?
= Heiko Brandstetter | Sergeant Major Heiko Brandstetter
@ At the camp, the German flag was lowered by Sergeant Major Heiko Brandstetter, who had served there six times.
? By what was Nilofar Sultanzai injured?
= flying glass
@ said the governor of Wardezan, Engineer Nilofar Sultanzai, who herself was slightly injured by flying glass.
? Until when are 650 soldiers to protect embassies?
= August 31 | until August 31
@ a compound at the airport of the capital, where 650 soldiers are to protect embassies until August 31.
~ What object did the minister receive as a symbol at the airfield?
= a brass key | brass key
@ At a short ceremony the commander of the mission, Canadian Lieutenant General Marc-Antoine Thibodeau-Leigh, gave a brass key to Defence Minister Asadullah Nangyal-Khel.
~ Whom were the foreign forces originally sent to combat?
= the Harakat-e Sabz | Harakat-e Sabz
@ came to the country in 2008 to help the government fight the Harakat-e Sabz, an Islamist movement that controls much of the eastern province of Wardezan.
~ Which politician stayed away from the event at the airbase?
= Mirwais Ghani-Zada | President Mirwais Ghani-Zada
@ President Mirwais Ghani-Zada, who did not attend the ceremony, said in a statement that his forces were "fully able to protect every inch of the homeland".
~ what was the value of the gear the foreigners did not take home from the airfield
= about $680 million | $680 million
@ Equipment worth about $680 million was left behind at the base, the coalition said
~ Who told the general over the phone that the US troops had cleared out?
= a baker | baker
@ and he learned of their departure only when a baker rang him up.
~ Which musical instrument was stolen in the dark?
= a piano | piano
@ By then several hundred looters had made off with laptops, gas bottles and a piano.
~ Which Scandinavian officer contradicted the tale of the secret departure?
= Birgitta Ahlmark | Colonel Birgitta Ahlmark
@ A coalition spokesperson, Colonel Birgitta Ahlmark of the Swedish army, rejected the account.
~ Where does the old metal end up?
= steelworks in Pakistan | Pakistan
@ He buys the scrap at 11 cents a kilo from a contractor and sells it to steelworks in Pakistan.
~ Whom did the translator pull from the flames, by all accounts?
= a Polish major | Polish major
@ The first was written by a Dutch captain, the last by a Polish major, whose life he is said to have saved by dragging him out of a burning vehicle on the road to Kotal-e Murgh.
~ how long do former helpers usually wait for their papers
= 27 months | 27 months on average
@ The procedure takes 27 months on average.
~ To which foreign capital do asylum hopefuls have to go to be questioned?
= Tashkent
@ and must travel for an interview to Tashkent, since most embassies in the capital have closed their visa sections.
~ On what terms is Ankara willing to secure the airport?
= on the condition that the United States bears the costs | the United States bears the costs | that the United States bears the costs
@ Turkey has offered to guard the civilian airport of the capital with 600 soldiers, on the condition that the United States bears the costs.
~ Which rebel leader in the east is against letting flights in?
= Mullah Daud Akhtari | Daud Akhtari
@ Its political office in Doha would like to see planes landing; its field commanders, above all Mullah Daud Akhtari in Wardezan, do not.
~ What nickname is given to troops that are paid but not real?
= ghost soldiers | "ghost soldiers"
@ auditors found that up to a third of the names on the payroll belonged to "ghost soldiers", who exist only on paper.
~ Why was the alcohol sent back to Europe?
= because it was feared that their sale would offend local customs | it was feared that their sale would offend local customs | their sale would offend local customs
@ Some 22,000 litres of beer, wine and sparkling wine had been shipped home earlier, because it was feared that their sale would offend local customs.
~ What are the former German quarters going to become?
= a training centre for border police | training centre for border police
@ The camp is to be used as a training centre for border police.
! How many Swedish soldiers died in Badghar?
! How old is Defence Minister Asadullah Nangyal-Khel?
! Who is the judge of the court in Haarlem?
! What was the price of the piano?
! When was the airfield of Pul-i Arghan built?
! how many prisoners escaped from Pul-i Arghan
! Who was the American ambassador to Badghar in 2010?
! What is the population of Gardan-e Sang?
! How far is the Moon from the Earth?
! who painted the Night Watch
! What are the symptoms of iron deficiency?
! Which airline bought the most new planes last year?
