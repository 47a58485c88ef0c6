# Qashir to move 18,000 displaced people from desert camp before winter
BEL-AZHAR, Qashir – The government of Qashir said on Monday it would transfer around 18,000 displaced people from the overcrowded Umm al-Rasat camp to a new site in the country's southern Dhi Harith province before the end of November, a plan that aid workers said had been drawn up without asking those concerned.
The camp, which lies some 12 kilometres from the front line in the northern Jebel Sahwan region, was opened in 2019 for families who fled the fighting between the army and Jund al-Fajr, a militant group that once controlled most of the north.
"These families deserve walls and not canvas," Migration and Displacement Minister Nuriya bint Sayf al-Haddar told reporters in the capital. She said the first convoy, made up of 60 buses, would leave on November 4.
According to Tomas Wenlock, who heads the mission of the Norwegian Committee for Displaced Families (NCDF) in Qashir, fewer than a third of the residents have been told where they are going. "People learned about it from a loudspeaker," he said.
The new site, known as al-Wafa, was built on the grounds of a former cement works near the town of Tell Harmal by the Darwazi Brothers Contracting Company at a cost of some $14.5 million, most of which was provided by the Gulf Solidarity Fund.
Officials say the transfer is necessary because Umm al-Rasat was flooded twice last winter and because militants have repeatedly used the camp to recruit teenagers. At least nine people, including four children, drowned in February when a dry riverbed running through the camp's western section filled within minutes.
The United Nations refugee agency, UNHCR, said in a statement that any return or relocation had to be voluntary, and that it had not been allowed to visit al-Wafa since July.

# "We were counted three times, but nobody asked us": voices from Umm al-Rasat
Halima Abd al-Karim Othman has already sewn the family's papers into the lining of her coat. The 43-year-old seamstress, who came to Umm al-Rasat five years ago with her six children, does not want to board any of the buses that are to roll into the camp next week.
"My husband is buried here, behind the water tank," she said on Wednesday, sitting in front of the tent that also serves as her workshop. "In the south I know no one, and they speak to us as if we had brought the war with us."
Many residents fear that once they are in Dhi Harith, more than 600 kilometres away, they will lose their claim to the houses they left behind in Qal'at Beran, the largest town of the north, which was retaken by the army in the spring of 2022 but is still littered with mines.
Others are eager to go. Idris Tahmasp, a former school inspector who was elected head of the camp's residents' council in March, said that about 40 percent of the families had signed up of their own free will, above all those with small children. "Here the nearest hospital is two hours away on a bad road," he said.
The council, which calls itself the House of Elders although most of its members are under fifty, asked the ministry in a letter on October 20 to put off the transfer until April, when the school year ends. It has received no reply.
In the camp's only school, a row of eleven containers donated by the Danish charity Children First Abroad, the teachers have begun to pack up the books. One of them, Sami Wadih, said that his pupils had been asking him whether there would be scorpions in the south.
Umm al-Rasat, which means "mother of rows" in the local dialect, was planned for 7,000 people. Today it houses nearly 31,000, according to the figures of the camp administration.

# Tribal leaders in Dhi Harith oppose arrival of northerners
TELL HARMAL – Several hundred residents blocked the road to the al-Wafa site on Thursday in protest against the planned arrival of some 18,000 people from the north, saying that the district's wells were hardly enough for those who live there already.
Sheikh Mansur bin Ghalib al-Duraymi, the paramount leader of the Bani Duraym, told the crowd that his tribe would not let a single bus through unless the government kept its promise to lay a water pipeline from the Sabkha reservoir. "We are not against our brothers, we are against thirst," he said.
The protesters burned tyres and parked tanker lorries across the road. Police, who had been sent from the provincial capital Ras Zumurrud, did not intervene, but two people were slightly hurt when a lorry rolled backwards into the crowd.
The governor of Dhi Harith, Colonel Fawzi Abu Lahya, acknowledged that the pipeline, which was to have been completed in August, was not ready. He blamed a dispute with the Turkish supplier of the pumps and said that water would be brought in by 45 tanker lorries a day until January.
In the district council, some members voiced other worries. Councillor Layth Sarmadi claimed that relatives of Jund al-Fajr fighters would be among the newcomers and demanded that each of them be screened by the General Directorate of Internal Security (GDIS).
A spokeswoman for the migration ministry, Rima Qabbani, rejected the claim as "dangerous gossip" and said that all adults had been checked twice, most recently in September.
Tell Harmal, a town of about 22,000 people that lived off the cement works until its closure in 2014, has one of the highest unemployment rates in the country. Shopkeepers in the market were among the few who welcomed the plan, hoping for new customers.

# Analysis: Why Bel-Azhar is in such a hurry
Officially, the closure of Umm al-Rasat is a matter of mud and safety. But diplomats and analysts in Bel-Azhar point to another date: on December 15 the government is due to begin talks in Muscat with envoys of Jund al-Fajr, and it does not want to sit down at the table with a camp of 31,000 people within range of the group's mortars.
"Whoever holds the camp holds a bargaining chip," said Professor Yusra Dilmani, a specialist in conflict studies at the University of Ras Zumurrud. In her view, President Adnan al-Mihrab fears above all that the militants could cut the only road to Umm al-Rasat, as they did for 19 days in 2021.
A European diplomat, who asked not to be named because of the sensitivity of the matter, said the transfer had been pushed through by the army's chief of staff, General Burhan Isfandi, against the advice of the migration minister, who had wanted to wait until spring.
The government denies any such link. "There is no military side to this," presidential spokesman Hatim Zaruq said last week, adding that the decision had been taken by the whole cabinet on September 8.
The land is another motive that is often mentioned. The camp stands on a plain beneath which the state-owned Qashir Phosphate Corporation (QPC) has been prospecting since 2017; according to a report by the watchdog group Open Ledger, the corporation applied in May for a licence to dig there. QPC has said it has "no plans for the foreseeable future".
What will happen to those who refuse to leave is unclear. A similar operation two years ago, when the camp of Ain Jawz was emptied in four days, ended with roughly 2,500 people living beneath motorway bridges on the outskirts of the capital. The new site, critics note, has room for no more than 20,000, so that about 11,000 residents of Umm al-Rasat would have to go elsewhere in any case.
The ministry says they will be offered a return allowance of 900 dinars per family.

# First convoy reaches al-Wafa after night of delays
TELL HARMAL, Qashir, November 6 – A first group of 2,140 people from Umm al-Rasat arrived at the al-Wafa site early on Wednesday, some 16 hours later than planned, after their buses had been held up by a sandstorm and by a roadblock of protesters.
The convoy, which was escorted by military police and vehicles of the Qashir Red Crescent, had set out on Monday evening with 52 buses instead of the planned 60, because hundreds of families failed to turn up at the assembly point.
An 81-year-old man, identified by relatives as Daud Khalil Ramdan, died of heart failure during the journey near the oasis of Bir Nasif. The Red Crescent said that a doctor had been on board the vehicle behind but could not revive him.
The roadblock was lifted shortly before midnight on Tuesday, after Migration and Displacement Minister Nuriya bint Sayf al-Haddar, who had flown to the province by helicopter, signed a pledge that the pipeline from the Sabkha reservoir would be finished by February 1. The document was countersigned by Sheikh Mansur bin Ghalib al-Duraymi, who afterwards had sheep slaughtered for the newcomers.
Reporters who were allowed into the site for an hour saw rows of whitewashed two-room houses, some of them without doors. Each family was handed a gas cooker, five mattresses and a plastic card, called the guest card, without which no one may leave the grounds after dark.
"It is clean, but it is a prison with nice walls," said Marwa Sulayman, a nurse who arrived with her mother. Site manager Jalal Rustum said that the curfew was meant to protect the residents and would be reviewed after three months.
The next convoy is due to leave on November 11. In Umm al-Rasat, meanwhile, the residents' council said that it had appealed to the Administrative Court in the capital to halt the operation, and that a hearing had been set for November 18.

? How many displaced people does the government want to transfer from Umm al-Rasat?
= around 18,000 | 18,000 | some 18,000
@ The government of Qashir said on Monday it would transfer around 18,000 displaced people from the overcrowded Umm al-Rasat camp to a new site in the country's southern Dhi Harith province
@ Several hundred residents blocked the road to the al-Wafa site on Thursday in protest against the planned arrival of some 18,000 people from the north
? who heads the mission of the NCDF in Qashir
= Tomas Wenlock
@ According to Tomas Wenlock, who heads the mission of the Norwegian Committee for Displaced Families (NCDF) in Qashir, fewer than a third of the residents have been told where they are going.
? Which company built the al-Wafa site?
= Darwazi Brothers Contracting Company | the Darwazi Brothers Contracting Company
@ The new site, known as al-Wafa, was built on the grounds of a former cement works near the town of Tell Harmal by the Darwazi Brothers Contracting Company at a cost of some $14.5 million
? What does Umm al-Rasat mean in the local dialect?
= mother of rows | "mother of rows"
@ Umm al-Rasat, which means "mother of rows" in the local dialect, was planned for 7,000 people.
? Who was elected head of the residents' council in March?
= Idris Tahmasp
@ Idris Tahmasp, a former school inspector who was elected head of the camp's residents' council in March, said that about 40 percent of the families had signed up of their own free will
? Where is Halima Abd al-Karim Othman's husband buried?
= behind the water tank | here, behind the water tank
@ "My husband is buried here, behind the water tank," she said on Wednesday
? Who is Sheikh Mansur bin Ghalib al-Duraymi?
= the paramount leader of the Bani Duraym | paramount leader of the Bani Duraym
@ Sheikh Mansur bin Ghalib al-Duraymi, the paramount leader of the Bani Duraym, told the crowd that his tribe would not let a single bus through
? where were the police sent from
= the provincial capital Ras Zumurrud | Ras Zumurrud
@ Police, who had been sent from the provincial capital Ras Zumurrud, did not intervene
? How many tanker lorries a day are to bring water until January?
= 45 | 45 tanker lorries a day
@ He blamed a dispute with the Turkish supplier of the pumps and said that water would be brought in by 45 tanker lorries a day until January.
? When did the cement works of Tell Harmal close?
= 2014 | in 2014
@ Tell Harmal, a town of about 22,000 people that lived off the cement works until its closure in 2014, has one of the highest unemployment rates in the country.
? For how many days did the militants cut the road to Umm al-Rasat in 2021?
= 19 | 19 days | for 19 days
@ President Adnan al-Mihrab fears above all that the militants could cut the only road to Umm al-Rasat, as they did for 19 days in 2021.
? Which corporation has been prospecting beneath the plain since 2017?
= Qashir Phosphate Corporation | the state-owned Qashir Phosphate Corporation | Qashir Phosphate Corporation (QPC)
@ The camp stands on a plain beneath which the state-owned Qashir Phosphate Corporation (QPC) has been prospecting since 2017
? Where will the talks with the envoys of Jund al-Fajr begin?
= Muscat | in Muscat
@ on December 15 the government is due to begin talks in Muscat with envoys of Jund al-Fajr
? How many people were in the first group that arrived at al-Wafa?
= 2,140 | 2,140 people
@ A first group of 2,140 people from Umm al-Rasat arrived at the al-Wafa site early on Wednesday
? What is the plastic card called that each family was handed?
= the guest card | guest card
@ Each family was handed a gas cooker, five mattresses and a plastic card, called the guest card, without which no one may leave the grounds after dark.
? Near which oasis did Daud Khalil Ramdan die?
= Bir Nasif | the oasis of Bir Nasif
@ An 81-year-old man, identified by relatives as Daud Khalil Ramdan, died of heart failure during the journey near the oasis of Bir Nasif.
~ Who paid for most of the building of the new settlement?
= the Gulf Solidarity Fund | Gulf Solidarity Fund
@ at a cost of some $14.5 million, most of which was provided by the Gulf Solidarity Fund.
~ how many kids lost their lives in the flash flood
= four | four children
@ At least nine people, including four children, drowned in February when a dry riverbed running through the camp's western section filled within minutes.
~ Which world body complained that it had been kept away from the new settlement for months?
= UNHCR | The United Nations refugee agency, UNHCR | The United Nations refugee agency
@ The United Nations refugee agency, UNHCR, said in a statement that any return or relocation had to be voluntary, and that it had not been allowed to visit al-Wafa since July.
~ What does the woman who would rather stay put do for a living?
= seamstress
@ The 43-year-old seamstress, who came to Umm al-Rasat five years ago with her six children, does not want to board any of the buses that are to roll into the camp next week.
~ What makes it still unsafe to go home to Qal'at Beran?
= mines | still littered with mines | is still littered with mines
@ they will lose their claim to the houses they left behind in Qal'at Beran, the largest town of the north, which was retaken by the army in the spring of 2022 but is still littered with mines.
~ Until which month did the elders want the move postponed?
= April | until April
@ asked the ministry in a letter on October 20 to put off the transfer until April, when the school year ends.
~ Who gave the containers in which the pupils have their lessons?
= the Danish charity Children First Abroad | Children First Abroad
@ In the camp's only school, a row of eleven containers donated by the Danish charity Children First Abroad, the teachers have begun to pack up the books.
~ What did the tribe want in return for letting the vehicles pass?
= a water pipeline from the Sabkha reservoir | lay a water pipeline from the Sabkha reservoir
@ told the crowd that his tribe would not let a single bus through unless the government kept its promise to lay a water pipeline from the Sabkha reservoir.
~ Who alleged that kin of the insurgents were coming along?
= Layth Sarmadi | Councillor Layth Sarmadi
@ Councillor Layth Sarmadi claimed that relatives of Jund al-Fajr fighters would be among the newcomers
~ who speaks for the displacement minister's department?
= Rima Qabbani
@ A spokeswoman for the migration ministry, Rima Qabbani, rejected the claim as "dangerous gossip"
~ Why were local traders pleased about the scheme?
= hoping for new customers | new customers
@ Shopkeepers in the market were among the few who welcomed the plan, hoping for new customers.
~ Which top soldier is said to have got the relocation through over the minister's objections?
= Burhan Isfandi | General Burhan Isfandi | the army's chief of staff, General Burhan Isfandi
@ said the transfer had been pushed through by the army's chief of staff, General Burhan Isfandi, against the advice of the migration minister
~ Where did people end up after an earlier site was cleared?
= beneath motorway bridges on the outskirts of the capital | beneath motorway bridges | on the outskirts of the capital
@ A similar operation two years ago, when the camp of Ain Jawz was emptied in four days, ended with roughly 2,500 people living beneath motorway bridges on the outskirts of the capital.
~ how much money does each household get if it goes home
= 900 dinars | 900 dinars per family | a return allowance of 900 dinars per family
@ The ministry says they will be offered a return allowance of 900 dinars per family.
~ What kind of weather slowed down the coaches?
= a sandstorm | sandstorm
@ some 16 hours later than planned, after their buses had been held up by a sandstorm and by a roadblock of protesters.
~ On what day will judges take up the complaint against the relocation?
= November 18
@ the residents' council said that it had appealed to the Administrative Court in the capital to halt the operation, and that a hearing had been set for November 18.
! How old is Idris Tahmasp?
! How many people drowned in Umm al-Rasat in 2020?
! Who is the head of the Gulf Solidarity Fund?
! What was the cost of the water pipeline from the Sabkha reservoir?
! When did the construction of al-Wafa begin?
! who commands Jund al-Fajr
! What is the name of Marwa Sulayman's mother?
! How many people were injured when the camp of Ain Jawz was emptied?
! What is the tallest mountain in South America?
! How do I get coffee stains out of a shirt?
! Which club won the women's volleyball championship this year?
! What is the interest rate of the European Central Bank?
