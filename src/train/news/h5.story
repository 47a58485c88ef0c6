# Volunteers on the ridge: Tavrenia's border militias multiply as army looks elsewhere
GORNA BREZA, Tavrenia (Allied Press Service) – In the mountains of southern Tavrenia, where the frontier with Kharsu runs for 312 kilometres through beech woods and over bare passes, thousands of civilians have taken to patrolling at night, armed with hunting rifles and thermal cameras, in order to stop what they call infiltrators.
The largest of the groups, the Ridge Guard, claims to have about 4,200 members in 60 villages, though officials in the capital, Stavin, think that no more than 1,500 are active. It was founded two years ago by Danilo Vuksan, a dentist and former paratrooper, after gunmen had come over the Kobila Pass and killed a family of five in the village of Jasen.
"A state that cannot close its back door has no right to complain about who sits behind it," said Mr. Vuksan, whose men wear grey armbands and address him as "Doctor".
Those who cross are mostly fighters of the Ashen Brigades, an armed movement that controls parts of northern Kharsu and demands the union of the border valleys, but also smugglers of cigarettes and people fleeing from the war. Since January, according to the border police, 93 armed men have been caught, 41 of them by volunteers.
The Ministry of the Interior, however, looks at the movement with growing unease. On Monday the minister, Irena Kostadin, ordered all groups to register by 1 October, to hand in automatic weapons and to place themselves under the command of the local police. "There is one army and one police, and neither of them has a dentist at its head," she told parliament.
Her order came five days after a shepherd, Luka Perin, 23, had been shot dead near Gorna Breza by a patrol that, as it later said, had mistaken his crook for a rifle. Three men have been arrested.

# A night with the Crow Company
By Antonin Sedlar, Highland Messenger
At a quarter to ten the women come with the soup. There are fourteen people in the old customs house above Jasen, among them a bus driver, two brothers who make violins and the retired headmistress Vesna Horvatin, who at 64 is the oldest and who, as everyone admits, has the best eyes.
They belong to the Crow Company, one of the few units that are led by a woman. Jelena Markos, a veterinary surgeon from the town of Lisets, took it over in the spring from her husband, who had lost a foot to a mine. She has a rule that no one may load before she has counted to twenty. "Whoever is an enemy at one is usually a cow at fifteen," she says.
Tonight they walk the Miller's Path, a track of nine kilometres along the stream that forms the border. The thermal camera, for which the villages collected 11,000 euros, is carried by the younger of the violin makers in a case that was built for a viola.
Shortly after two, four warm spots appear on the screen. Ms. Markos counts. At eighteen a child coughs. It is a family from the Kharsi town of Otmar, who have walked for three nights because the school in which they were living was shelled. They are given what is left of the soup and are brought to the monastery of Saint Petka, which has taken in more than 200 refugees since the winter.
Not every company would have done so. Some hand such people back at the bridge, and there are stories, which Mr. Vuksan calls slander, about a unit known as the Wolves of Kobila that takes their jewellery as a "toll".
What does she think of the minister's order? Ms. Markos says she would register tomorrow if the police had a station nearer than Lisets, which is 40 minutes away in good weather. She is angry about something else: that the army removed its only mountain battalion from the valley in order to guard a gas terminal on the coast.

# Ridge Guard splits over registration as deadline passes
Radio Stavin, the midday bulletin
The deadline for the registration of armed volunteer groups has passed, and just 17 of an estimated 70 have complied. That was announced this morning by the Ministry of the Interior. Among the 17 is the Crow Company, whose commander, Jelena Markos, was immediately expelled from the Ridge Guard by its leader.
Mr. Vuksan said in a statement that his men would "put their names on gravestones before they put them on lists". He fears, he said, that the register would find its way to the Ashen Brigades, since it is kept on the same computers from which the addresses of 800 policemen were stolen last year.
The head of the border police, General Stoyan Radek, contradicted him. The list was on paper, he told this station, and lay in a safe to which there were two keys. General Radek is regarded as a friend of the militias; it was he who in the spring lent them 150 radio sets, which the minister has now ordered to be returned.
The coalition is divided as well. The Farmers' Union, the smaller of the two governing parties, wants the volunteers to be recognised as a reserve force and to be paid 30 euros a night. Its chairman, Bogdan Ilic-Moravec, has threatened to leave the government if "a single hunter" is taken to court for carrying his own gun.
And in Kharsu the government in Darvash protested against the shelling of a forester's house by unknown persons on the Tavrenian side. Nobody was hurt. The Tavrenian ambassador, Klara Benes-Orlov, was called to the foreign ministry.
The road over the Kobila Pass will stay closed until Sunday because of a rockfall. Drivers are asked to go by way of Lisets.

# ANALYSIS: Cheap, brave and hard to get rid of – the trouble with frontier militias
Eastern Defence Monitor
Governments like militias in the first year and fear them in the third. Tavrenia, whose army shrank from 48,000 to 19,000 soldiers in a decade, has now come to the point at which the first feeling turns into the second.
There is no doubt that the volunteers are effective. A study for the Institute of Frontier Studies in Vienna, written by the former Austrian officer Leopold Hainz, found that attacks within ten kilometres of the border fell by 44 percent in districts where patrols had been set up, while they rose slightly elsewhere. But Hainz also counted 26 cases in which volunteers had fired at people who had nothing to do with the insurgents.
Then there is the money. The Ridge Guard has an annual budget of some 2.6 million euros, of which membership fees account for barely a tenth. The rest is given by emigrants, mainly in Canada and Australia, and by Zoran Teleky, a timber merchant who owns most of the woods around the Kobila Pass and who is believed to want a concession for a lithium mine there. Mr. Teleky says that he supports the Guard because his lorries were burned.
The minister's critics have a point when they say that she has no alternative to offer. Her plan for a professional Border Corps of 3,000 men and women, presented in June, would not be ready before 2028, and the finance ministry has so far approved only enough for a first barracks.
The most interesting figure in the quarrel, though, may be General Radek. He knows that a third of his policemen have a brother or a father in one of the companies. "I can order them to disarm the Guard," he is reported to have told the cabinet in September, "and I can order the snow not to fall."
Precedents are not encouraging. The Night Shepherds, who defended the same passes in the 1950s, were promised land in return for their rifles. They did not receive it, and their last band was arrested in 1963 for robbing mail coaches.

# Militia and ministry strike deal after raid on Lisets
STAVIN, Tavrenia (Allied Press Service) – Tavrenia's government and the commanders of its border militias reached a compromise on Tuesday, under which the volunteers will be enrolled in an unarmed "mountain watch" during the day and will go on patrol at night only in the company of a police officer.
The agreement was concluded ten days after about 60 fighters of the Ashen Brigades had come down to the town of Lisets in a snowstorm, set fire to the courthouse and held the hospital for six hours. Eight people were killed in the raid, four of them policemen. The attackers had crossed at a point on the Miller's Path which nobody was watching, because the Ridge Guard had ordered its companies to stay at home in protest against the arrest of two commanders.
It was the Crow Company that raised the alarm. Vesna Horvatin, who had been sent to the bell tower of Saint Petka with the thermal camera, saw the column shortly after five in the morning and rang the bells until her hands bled. The police chief of Lisets, Marin Dobrev, said that without her "there would not have been six policemen awake in the town".
Ms. Kostadin, who had faced calls to resign, described the deal as "a fence with a gate in it". Weapons will be kept in 24 police posts that are to be opened by the end of March, each of which will be manned by officers who come from the valley. The volunteers will receive 20 euros a night.
Mr. Vuksan did not sign. He was replaced as head of the Ridge Guard on Sunday by a vote of 38 commanders to 19, and has gone back to his practice in the town of Velika. His successor, the forester Pavle Gruden, said the order to stay at home had been "the worst mistake of our short history".
The European Union is to contribute 12 million euros for cameras and snowmobiles. The trial of the men who are accused of having killed Luka Perin will begin on 9 February in Stavin, where it was moved because the judges in Lisets no longer have a courthouse.

? How long is the frontier between Tavrenia and Kharsu?
= 312 kilometres
@ where the frontier with Kharsu runs for 312 kilometres through beech woods and over bare passes
? Who founded the Ridge Guard?
= Danilo Vuksan
@ It was founded two years ago by Danilo Vuksan, a dentist and former paratrooper
? By when did the minister order the groups to register?
= by 1 October | 1 October
@ On Monday the minister, Irena Kostadin, ordered all groups to register by 1 October
? What are the Ashen Brigades?
= an armed movement that controls parts of northern Kharsu | an armed movement | an armed movement that controls parts of northern Kharsu and demands the union of the border valleys
@ the Ashen Brigades, an armed movement that controls parts of northern Kharsu and demands the union of the border valleys
? how many armed men have been caught since January
= 93 | 93 armed men
@ Since January, according to the border police, 93 armed men have been caught
? Who is Luka Perin?
= a shepherd | shepherd
@ Her order came five days after a shepherd, Luka Perin, 23, had been shot dead near Gorna Breza
? Which company does Jelena Markos lead?
= the Crow Company | Crow Company
@ They belong to the Crow Company, one of the few units that are led by a woman. Jelena Markos, a veterinary surgeon from the town of Lisets, took it over in the spring
@ Among the 17 is the Crow Company, whose commander, Jelena Markos
? Where was the family brought after they had got the soup?
= the monastery of Saint Petka | to the monastery of Saint Petka
@ They are given what is left of the soup and are brought to the monastery of Saint Petka
? Why did the army remove its mountain battalion from the valley?
= in order to guard a gas terminal on the coast | to guard a gas terminal on the coast
@ that the army removed its only mountain battalion from the valley in order to guard a gas terminal on the coast.
? Who is the head of the border police?
= Stoyan Radek | General Stoyan Radek
@ The head of the border police, General Stoyan Radek, contradicted him.
? How many groups had complied when the deadline for registration passed?
= 17 | just 17
@ The deadline for the registration of armed volunteer groups has passed, and just 17 of an estimated 70 have complied.
? Which party wants the volunteers to be recognised as a reserve force?
= The Farmers' Union | Farmers' Union
@ The Farmers' Union, the smaller of the two governing parties, wants the volunteers to be recognised as a reserve force
? Who wrote the study for the Institute of Frontier Studies?
= Leopold Hainz | the former Austrian officer Leopold Hainz
@ A study for the Institute of Frontier Studies in Vienna, written by the former Austrian officer Leopold Hainz
? what is the annual budget of the Ridge Guard?
= some 2.6 million euros | 2.6 million euros
@ The Ridge Guard has an annual budget of some 2.6 million euros
? How long did the fighters hold the hospital in Lisets?
= six hours | for six hours
@ set fire to the courthouse and held the hospital for six hours.
? Who is Mr. Vuksan's successor as head of the Ridge Guard?
= Pavle Gruden | the forester Pavle Gruden
@ His successor, the forester Pavle Gruden, said the order to stay at home had been "the worst mistake of our short history".
~ Which hamlet suffered the massacre that made locals take up arms?
= Jasen | the village of Jasen
@ after gunmen had come over the Kobila Pass and killed a family of five in the village of Jasen.
~ What do the volunteers call their leader to his face?
= Doctor | "Doctor"
@ whose men wear grey armbands and address him as "Doctor".
~ Which cabinet member made fun of a man who treats teeth being in charge of armed people?
= Irena Kostadin
@ On Monday the minister, Irena Kostadin, ordered all groups to register by 1 October, to hand in automatic weapons and to place themselves under the command of the local police. "There is one army and one police, and neither of them has a dentist at its head," she told parliament.
~ what was taken for a gun by those who killed the young herdsman
= his crook
@ a patrol that, as it later said, had mistaken his crook for a rifle.
~ Who used to run a school and now goes on watch?
= Vesna Horvatin | the retired headmistress Vesna Horvatin
@ the retired headmistress Vesna Horvatin, who at 64 is the oldest
~ How did the female commander's spouse get maimed?
= a mine | lost a foot to a mine | who had lost a foot to a mine
@ took it over in the spring from her husband, who had lost a foot to a mine.
~ How much was raised locally for the device that sees in the dark?
= 11,000 euros
@ The thermal camera, for which the villages collected 11,000 euros, is carried by the younger of the violin makers
~ Which unit is rumoured to rob those who flee?
= the Wolves of Kobila | a unit known as the Wolves of Kobila | Wolves of Kobila
@ about a unit known as the Wolves of Kobila that takes their jewellery as a "toll".
~ Why did the displaced parents and their kid set off on foot?
= because the school in which they were living was shelled | the school in which they were living was shelled
@ who have walked for three nights because the school in which they were living was shelled.
~ What is the dentist afraid would happen to the names?
= that the register would find its way to the Ashen Brigades | the register would find its way to the Ashen Brigades
@ He fears, he said, that the register would find its way to the Ashen Brigades
~ what gear does the border force's top officer have to get back from the volunteers
= 150 radio sets | radio sets
@ it was he who in the spring lent them 150 radio sets, which the minister has now ordered to be returned.
~ Which diplomat was summoned in Darvash?
= Klara Benes-Orlov
@ And in Kharsu the government in Darvash protested against the shelling of a forester's house by unknown persons on the Tavrenian side. Nobody was hurt. The Tavrenian ambassador, Klara Benes-Orlov, was called to the foreign ministry.
~ What motive does the wood dealer himself give for his donations?
= because his lorries were burned | his lorries were burned
@ Mr. Teleky says that he supports the Guard because his lorries were burned.
~ When, at the earliest, could the new professional force take up its duties?
= 2028 | not be ready before 2028
@ Her plan for a professional Border Corps of 3,000 men and women, presented in June, would not be ready before 2028
~ Under what name did an earlier band of defenders hold these mountains after the Second World War?
= The Night Shepherds | Night Shepherds
@ The Night Shepherds, who defended the same passes in the 1950s, were promised land in return for their rifles.
~ From what spot did the lookout notice the attackers approaching through the snow?
= the bell tower of Saint Petka | bell tower of Saint Petka
@ Vesna Horvatin, who had been sent to the bell tower of Saint Petka with the thermal camera, saw the column shortly after five in the morning
! How old is Danilo Vuksan?
! What is the name of Jelena Markos's husband?
! Who leads the Ashen Brigades?
! How many people live in Lisets?
! How much does Zoran Teleky give to the Ridge Guard each year?
! When did Irena Kostadin become minister of the interior?
! How many seats does the Farmers' Union have in parliament?
! How long were the two arrested commanders kept in prison?
! Who painted the Mona Lisa?
! how many players are in a rugby team
! What currency is used in Japan?
! When did the Titanic sink?
