# Doctors Without Borders
Doctors Without Borders, better known in most of the world by its French name Médecins Sans Frontières (MSF), is a private association that gives medical help to people in wars, epidemics and natural disasters. It treats patients in more than seventy countries and employs upwards of 60,000 persons, about nine tenths of whom are hired where they work; the others, among them nurses, surgeons, midwives, engineers and accountants, are sent out for some months at a time. More than nineteen twentieths of its income are given by private donors, some seven million of them, which enables it to go where governments do not wish it to go. The movement is made up of two dozen associations, and an international office in Geneva coordinates what the five operational centres, of which Paris and Brussels are the oldest, decide.

Its origin lies in the civil war in Nigeria. From 1967 on the province of Biafra, which had declared itself independent, was blockaded by the federal army, and the pictures of starving children shocked Europe. The French Red Cross sent some fifty doctors, among them Max Récamier and Bernard Kouchner, who had to sign a pledge that they would keep silent about what they saw. On their return they broke it, wrote in "Le Monde" and formed in 1970 a group for emergency surgery. Meanwhile the medical journal "Tonus", whose editors Raymond Borel and Philippe Bernier had been moved by the floods in East Pakistan, called for volunteers to help the victims of disasters. From the union of both arose, on 22 December 1971, the new organization, with three hundred members, thirteen of whom are regarded as founders.

The first mission led to Nicaragua after the earthquake that devastated Managua in December 1972, but the doctors arrived three days after the Red Cross. In 1974 help was given in Honduras after a hurricane, in 1975 to refugees from the Khmer Rouge in Thailand. All this was amateurish: there was little money, no equipment, and the young people spent their holidays or a few months abroad. In Lebanon, where a team worked from 1976 in a hospital encircled by militias, both Christians and Muslims were treated. A poster of 1977, paid for by nobody and designed by an agency free of charge, said of the two thousand million people in their waiting room that they were the reason for the association. It made the name known, but also showed up the poverty of its means.

The split came in 1979 over a ship. Kouchner, supported by philosophers such as Jean-Paul Sartre and Raymond Aron, wanted to charter the Île de Lumière in order to pick up the Vietnamese who were fleeing in boats over the South China Sea; Claude Malhuret and Rony Brauman, younger men who had worked in the camps, considered it a gesture for the cameras and demanded professional structures, paid staff and proper supplies. They won the vote. Kouchner walked out, founded Médecins du Monde in March 1980 and later became a minister. Malhuret's party brought in fund-raising by letter after the American model, and the budget multiplied. Sections were founded in Belgium in 1980, in Switzerland in 1981, in the Netherlands in 1984 and in Spain in 1986. For their kits, which contain all that is needed for ten thousand people for three months, they set up depots at Mérignac and Brussels.

Bearing witness, or "témoignage", is held to be as much a duty as treatment. In 1985 the French section was expelled from Ethiopia because it had protested that the relief was misused to lure starving peasants into trucks and to resettle them by force in the south, where tens of thousands perished. In Rwanda, where in 1994 about two hundred of its local workers were murdered, it stated that genocide cannot be stopped by doctors and for the first time called for armed intervention. In the autumn of that year the French left the camps in Zaire, since the murderers ruled there and taxed the food. At Srebrenica, in July 1995, a team of two, the German nurse Christina Schmitz and the Australian doctor Daniel O'Brien, saw the town fall; an investigation was demanded and took place in the Netherlands and France.

The Nobel Peace Prize was bestowed on the organization in 1999. James Orbinski, the Canadian president of the international council, received it with members of the staff, who wore shirts asking President Boris Yeltsin to stop the bombing of Grozny, and said that silence had long been confused with neutrality. With the prize money a campaign for access to essential medicines was started. It contributed to the fall in the price of drugs against AIDS from more than ten thousand dollars a year for one patient to less than a hundred, thanks to Indian generic products, and in 2003 it helped to found the Drugs for Neglected Diseases initiative, which has developed among other things a cheap tablet against malaria and the first treatment of sleeping sickness that can be taken by mouth, fexinidazole, approved in 2018.

Epidemics are met with routine. In cholera, which kills by loss of water, patients lie on camp beds with a hole and a bucket beneath, and nearly all of them are saved by salt and sugar solutions; after the earthquake of January 2010 in Haiti, the organization treated more than half of the country's cases of the disease. When Ebola broke out in West Africa in March 2014, it warned as early as the end of that month that the spread was without precedent, but was accused of alarmism; the World Health Organization declared an emergency only in August. At Monrovia a centre of 250 beds, called ELWA 3, was built, the largest ever, and still people had to be turned away at the gate. Twenty-eight of its workers were infected, and fourteen died. In Kailahun the first patient who recovered planted a tree.

The danger has grown. In June 2004 five members were shot in their car in the Afghan province of Badghis, and the organization stayed out of the country for five years. On 3 October 2015 an American gunship fired for about an hour at its hospital in Kunduz, although the position had been reported to all parties; forty-two people were killed, fourteen of them employees, and General John Campbell called it a mistake. Sixteen soldiers were disciplined, but none was put on trial. In May 2020 gunmen murdered twenty-four people, most of them mothers, in a maternity ward at Kabul, and the project was given up. Critics from inside, who in 2020 signed an open letter of a thousand names, hold that the management is still too white and European. Rescue ships in the Mediterranean, sent out since 2015, have brought the movement into conflict with the government of Italy.

? What is the French name of Doctors Without Borders?
= Médecins Sans Frontières
@ its French name Médecins Sans Frontières

? In how many countries does MSF treat patients?
= more than seventy | more than seventy countries
@ treats patients in more than seventy countries

? What part of the staff is hired locally?
= about nine tenths | nine tenths
@ about nine tenths of whom are hired where they work

? Where is the international office?
= Geneva
@ an international office in Geneva

? Which are the oldest operational centres?
= Paris and Brussels
@ of which Paris and Brussels are the oldest

? Which Nigerian province declared itself independent?
= Biafra
@ the province of Biafra, which had declared

? What pledge did the doctors have to sign?
= they would keep silent about what they saw | that they would keep silent about what they saw
@ that they would keep silent about what they saw

? What journal called for volunteers?
= "Tonus" | Tonus
@ the medical journal "Tonus", whose editors

? When was MSF founded?
= 22 December 1971
@ on 22 December 1971, the new organization

? How many founders does the organization have?
= thirteen
@ thirteen of whom are regarded as founders

? What disaster was the first mission sent to?
= the earthquake that devastated Managua | earthquake that devastated Managua in December 1972
@ after the earthquake that devastated Managua in December 1972

? Who was quicker to reach Nicaragua than MSF?
= Red Cross | the Red Cross
@ three days after the Red Cross

? What event brought help to Honduras in 1974?
= a hurricane | hurricane
@ in Honduras after a hurricane

? who was treated by the team in lebanon
= both Christians and Muslims | Christians and Muslims
@ both Christians and Muslims were treated

? When was the poster about the waiting room made?
= 1977
@ A poster of 1977, paid for by nobody

? What ship was the quarrel of 1979 about?
= Île de Lumière | the Île de Lumière
@ wanted to charter the Île de Lumière

? Which philosophers supported Kouchner?
= Jean-Paul Sartre and Raymond Aron
@ philosophers such as Jean-Paul Sartre and Raymond Aron

? What did Malhuret and Brauman demand?
= professional structures, paid staff and proper supplies
@ demanded professional structures, paid staff and proper supplies

? What organization did Kouchner found in 1980?
= Médecins du Monde
@ founded Médecins du Monde in March 1980

? In what year was the Belgian section founded?
= 1980
@ Sections were founded in Belgium in 1980

? For how many people is a kit enough?
= ten thousand | ten thousand people
@ needed for ten thousand people for three months

? What does "témoignage" mean?
= Bearing witness
@ Bearing witness, or "témoignage"

? From which country was the French section expelled in 1985?
= Ethiopia
@ was expelled from Ethiopia because

? How many local workers were killed in Rwanda?
= about two hundred | two hundred
@ about two hundred of its local workers were murdered

? What did MSF call for in Rwanda for the first time?
= armed intervention
@ called for armed intervention

? Why did the French leave the camps in Zaire?
= the murderers ruled there and taxed the food | since the murderers ruled there and taxed the food
@ since the murderers ruled there and taxed the food

? Who was the German nurse in Srebrenica?
= Christina Schmitz
@ the German nurse Christina Schmitz

? What prize did MSF receive in 1999?
= Nobel Peace Prize | The Nobel Peace Prize
@ The Nobel Peace Prize was bestowed

? What was done with the prize money?
= a campaign for access to essential medicines was started | campaign for access to essential medicines
@ a campaign for access to essential medicines was started

? What is fexinidazole used against?
= sleeping sickness
@ the first treatment of sleeping sickness

? What made AIDS drugs cheaper?
= Indian generic products
@ thanks to Indian generic products

? How does cholera kill?
= by loss of water | loss of water
@ which kills by loss of water

? With what are cholera patients saved?
= salt and sugar solutions | by salt and sugar solutions
@ are saved by salt and sugar solutions

? When did the Ebola outbreak in West Africa begin?
= March 2014
@ broke out in West Africa in March 2014

? What was the name of the centre at Monrovia?
= ELWA 3
@ a centre of 250 beds, called ELWA 3

? How many workers died of Ebola?
= fourteen
@ were infected, and fourteen died

? In which province were five members shot in 2004?
= Badghis
@ in the Afghan province of Badghis

? How many people were killed in the Kunduz hospital?
= forty-two
@ forty-two people were killed

? What did General Campbell call the attack?
= a mistake | mistake
@ General John Campbell called it a mistake

? Were any soldiers put on trial?
= none was put on trial | none
@ but none was put on trial

~ What freedom does the movement derive from individual generosity?
= to go where governments do not wish it to go | go where governments do not wish it to go
@ enables it to go where governments do not wish it to go

~ For what purpose was aid abused by the authorities in Addis Ababa?
= to lure starving peasants into trucks and to resettle them by force
@ to lure starving peasants into trucks and to resettle them by force

~ How did the opponents of the boat people's rescue judge the plan?
= a gesture for the cameras | gesture for the cameras
@ considered it a gesture for the cameras

~ What reproach did the early alert about the fever provoke?
= alarmism | accused of alarmism
@ was accused of alarmism

~ What demand did the laureates display on their clothing?
= to stop the bombing of Grozny | stop the bombing of Grozny
@ asking President Boris Yeltsin to stop the bombing of Grozny

~ How did the survivor mark his cure?
= planted a tree
@ the first patient who recovered planted a tree

~ What do dissatisfied members say about those who lead?
= too white and European | still too white and European
@ the management is still too white and European

~ Which method borrowed from the United States filled the coffers?
= fund-raising by letter
@ brought in fund-raising by letter

! How many children starved in Biafra?

! Who was the captain of the Île de Lumière?

! When did Bernard Kouchner become a minister?

! How much money came with the Nobel Peace Prize?

! How many people were treated in Honduras?

! Who shot the five members in Badghis?

! Why did Daniel O'Brien leave Srebrenica?

! What did Boris Yeltsin reply to the appeal?

! In what year did MSF return to Kabul?

! When was the Japanese section founded?

! Which agency was paid for the poster?
