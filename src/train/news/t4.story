# Ravistan summons envoy after shells kill four in border district
MIRABAD (Indus Wire Service) – Ravistan's foreign ministry summoned the Thalvani ambassador on Wednesday to protest against what it called the unprovoked shelling of villages in the Kunhal district, in which four people were killed and 13 wounded.
The envoy, Pradeep Wanchoo, was handed a note in which the government demanded an immediate end to the firing, an inquiry and compensation for the families of the victims. The conversation with Foreign Secretary Nasira Lodhi lasted 25 minutes and was, as a ministry official put it, "not accompanied by tea".
According to the Ravistani army, 38 artillery shells landed on Tuesday evening in and around the village of Dera Sharqi, which lies some 6 kilometres from the ceasefire line. Two of them hit a wedding party.
Among the dead were the bridegroom's grandfather and a boy of nine, said Dr Asim Baloch, the head of the district hospital in Kunhal.
Thalvan's military denied having targeted civilians. Its spokesman, Brigadier Kiran Mathai, said that the gunners had answered mortar fire from a position near the village, from which infiltrators of the Lashkar-e-Sahar (LS) had tried earlier to cross the line.
It was the most serious incident since the two neighbours renewed their truce in 2021. The United Nations Observer Mission in Kunhal (UNOMIK), which has 41 officers on both sides of the line, said it had sent a team to the spot.
Ms. Lodhi told reporters afterwards that Ravistan reserved the right to respond "at a place and time of its choosing".

# Thalvan hits back with a protest of its own
SURYAPUR – A day after its ambassador was called in by the Ravistani government, Thalvan summoned Ravistan's chargé d'affaires on Thursday and expelled the military attaché of the embassy, Colonel Tariq Zaman, for "activities incompatible with his status".
He was given 72 hours to leave the country. The colonel, according to the Thalvani news site Daybreak, had photographed a railway bridge near the garrison town of Ambli, a claim that Mirabad dismissed as laughable.
Foreign Minister Devika Rao told parliament that the other side had fired first. Mortar shells had struck the Thalvani hamlet of Neelkot at about 5.40 p.m. on Tuesday, she said, an hour before the guns on her side replied, and had killed a shepherd and 22 sheep.
"We regret every civilian life, but we will not apologise for defending ourselves," the minister declared, to applause from the government benches.
The leader of the opposition, Harbans Toor, asked why radar had not traced the mortar if it existed. Ms Rao said such details were secret.
Troops along the line have been reinforced, and 31 schools within ten kilometres of it will remain closed until Monday at the earliest. The bus between Suryapur and Mirabad, which has run twice a week since 2005 and is known as the Friendship Express, was suspended on Thursday evening after the driver refused to set out.
In Neelkot itself, a place of 60 houses, the inhabitants spent a second night in the concrete bunkers that the army built there in 2018. They hold 40 persons each, and there are only three of them.
"My wife sleeps sitting and I sleep standing," said Bansi Lal, who grows apples.

# A wedding in Dera Sharqi
The bride's hands were still red with henna when they buried her husband's grandfather. Noor Bibi, who is 20, had been married for less than two hours when the first shell came down behind the mosque.
"We thought it was the fireworks," she said.
The guests, about 150 of them, ran to the walnut orchard, and it was there that the second and third shells struck. The family now lives in a tent provided by the Ravistan Relief Council (RRC), since the house has lost its roof.
Dera Sharqi has been hit before. In 2016, 18 villagers died in a fortnight of shelling, and most of those who could afford it moved to the market town of Pirwah, which is beyond the reach of the guns.
Those who stayed have become experts. Ghulam Rasool, the schoolmaster, can tell a mortar from a howitzer by its whistle, and teaches this to his pupils on the first day of every term.
He denies that fighters of the LS were anywhere near the village on Tuesday. But a cousin of the bride, who did not want to be named, said that strangers with rucksacks had asked for bread at the upper mill on Monday night and had paid far too much for it.
The provincial governor, Shaista Khattak, came by helicopter on Thursday and promised 900,000 rupees to the family of each of the dead. She also promised shelters. There is at present none in the whole valley, although money for eight of them was approved four years ago.
Where it went nobody in the village could say.

# Who fired first? What the observers found
UNITED NATIONS (Agencies) – United Nations observers have found evidence that mortar bombs were fired from Ravistani territory before Thalvani artillery shelled the village of Dera Sharqi last week, but could not establish who had fired them, according to a confidential report seen by three news agencies.
The report was written by a team under the Uruguayan Lieutenant Colonel Matías Echenagusía, which spent four days on either side of the ceasefire line. It discovered the base plate of an 82-millimetre mortar and eleven empty crates in a dry stream bed some 700 metres south of the village.
The crates bore no markings. Villagers told the observers that they had heard shots from there, but that the men had left on mules toward the Sarwan forest.
Thalvan, the report goes on, responded "in a manner out of proportion". Its battery at Fort Ambli fired 38 rounds within 17 minutes, although the mortar had fallen silent long before.
Both governments found what they wanted in the document. "It confirms what we have said from the first hour," said Brigadier Kiran Mathai, who speaks for the Thalvani armed forces; in Mirabad, Nasira Lodhi, the foreign secretary, praised "its clear words about excessive force".
The LS, which is banned in both countries, has not claimed the mortar attack. Its leader, Hafiz Mubarak, who has been under house arrest in the city of Qasimpur since 2022, let it be known through his lawyer that his men had "other things to do".
The Security Council will discuss the report behind closed doors on Tuesday, at the request of Norway.

# Generals talk by telephone, bus to run again
MIRABAD – The military operations chiefs of Ravistan and Thalvan agreed by telephone on Saturday to respect the truce along the ceasefire line "in letter and spirit", the first sign of an easing since the shelling of Dera Sharqi ten days ago.
The call, which lasted 40 minutes, was made on the hotline that was installed in 1999 and had not been used since January. Lieutenant General Sikandar Mehr spoke for Ravistan, and Lieutenant General Anil Bhosle for Thalvan.
They agreed that local commanders should meet on the footbridge at Chhamb Nala every second Monday, and that guns of more than 100 millimetres should be withdrawn to a distance of 15 kilometres.
It was the United Arab Emirates, diplomats say, that had quietly carried messages between the two capitals. The Emirati minister of state, Reem al-Dhanhani, was in Suryapur on Tuesday and in Mirabad on Thursday.
Ravistan's prime minister, Jehangir Soomro, welcomed the agreement, while the religious party Tanzim-e-Haq called it a betrayal of the dead and announced a strike of shopkeepers in Kunhal.
The expelled attaché will not return. Ravistan sent home his counterpart, Group Captain Leela Menon, last Sunday, and both posts are to stay vacant for now.
But the Friendship Express, whose suspension had stranded some 340 travellers, is to run again from Wednesday. Its driver, Balwinder Gill, said he would go "if the road is as quiet as the generals say".
The ambassador, Pradeep Wanchoo, was seen on Saturday evening at a concert in Mirabad.

? Who was summoned by Ravistan's foreign ministry?
= Pradeep Wanchoo | the Thalvani ambassador
@ Ravistan's foreign ministry summoned the Thalvani ambassador on Wednesday to protest
@ The envoy, Pradeep Wanchoo, was handed a note
~ How long did the foreign secretary talk to the ambassador?
= 25 minutes
@ The conversation with Foreign Secretary Nasira Lodhi lasted 25 minutes
~ How many people did the bombardment injure in the Kunhal district?
= 13
@ in which four people were killed and 13 wounded
? How far is Dera Sharqi from the ceasefire line?
= some 6 kilometres | 6 kilometres
@ in and around the village of Dera Sharqi, which lies some 6 kilometres from the ceasefire line
~ What kind of celebration did two of the projectiles fall on?
= a wedding party | wedding party
@ Two of them hit a wedding party.
~ doctor who runs the clinic in Kunhal
= Asim Baloch | Dr Asim Baloch
@ said Dr Asim Baloch, the head of the district hospital in Kunhal
~ Who put Thalvan's side of the story for the army, saying it had only returned fire?
= Kiran Mathai | Brigadier Kiran Mathai
@ Its spokesman, Brigadier Kiran Mathai, said that the gunners had answered mortar fire from a position near the village
? When did the two neighbours renew their truce?
= in 2021 | 2021
@ It was the most serious incident since the two neighbours renewed their truce in 2021.
~ How many UN officers watch over the line?
= 41 | 41 officers
@ The United Nations Observer Mission in Kunhal (UNOMIK), which has 41 officers on both sides of the line
~ Which diplomat in uniform was thrown out of Thalvan?
= Tariq Zaman | Colonel Tariq Zaman
@ expelled the military attaché of the embassy, Colonel Tariq Zaman
~ How much time did Colonel Zaman get to pack his bags?
= 72 hours
@ He was given 72 hours to leave the country.
? What had Colonel Zaman photographed, according to Daybreak?
= a railway bridge near the garrison town of Ambli | a railway bridge
@ had photographed a railway bridge near the garrison town of Ambli
~ Who informed lawmakers that the Ravistanis had opened fire first?
= Devika Rao | Foreign Minister Devika Rao
@ Foreign Minister Devika Rao told parliament that the other side had fired first.
~ Which place on the Thalvani side came under mortar fire on Tuesday afternoon?
= Neelkot | the Thalvani hamlet of Neelkot
@ Mortar shells had struck the Thalvani hamlet of Neelkot at about 5.40 p.m. on Tuesday
? who leads the opposition in the thalvani parliament
= Harbans Toor
@ The leader of the opposition, Harbans Toor, asked why radar had not traced the mortar if it existed.
~ How many schools near the front are shut for the time being?
= 31 | 31 schools
@ 31 schools within ten kilometres of it will remain closed until Monday at the earliest
? What is the bus between Suryapur and Mirabad known as?
= the Friendship Express | Friendship Express
@ The bus between Suryapur and Mirabad, which has run twice a week since 2005 and is known as the Friendship Express
~ Why did the coach to Mirabad stay put on Thursday night?
= the driver refused to set out | after the driver refused to set out
@ was suspended on Thursday evening after the driver refused to set out
~ what does bansi lal do for a living
= grows apples
@ said Bansi Lal, who grows apples
? Into which orchard did the wedding guests run?
= the walnut orchard | walnut
@ The guests, about 150 of them, ran to the walnut orchard
~ Which aid body put up Noor Bibi's family in a tent?
= Ravistan Relief Council (RRC) | the Ravistan Relief Council (RRC) | Ravistan Relief Council | RRC
@ The family now lives in a tent provided by the Ravistan Relief Council (RRC), since the house has lost its roof.
~ What became of the people of Dera Sharqi who had enough money after the earlier bombardment?
= moved to the market town of Pirwah
@ most of those who could afford it moved to the market town of Pirwah, which is beyond the reach of the guns
? How many villagers of Dera Sharqi died in 2016?
= 18 | 18 villagers
@ In 2016, 18 villagers died in a fortnight of shelling
~ Who instructs children in recognising weapons by their sound?
= Ghulam Rasool | the schoolmaster
@ Ghulam Rasool, the schoolmaster, can tell a mortar from a howitzer by its whistle, and teaches this to his pupils on the first day of every term.
~ What sum will bereaved relatives get from Governor Khattak?
= 900,000 rupees
@ promised 900,000 rupees to the family of each of the dead
? how many rounds did the battery at fort ambli fire
= 38 | 38 rounds
@ Its battery at Fort Ambli fired 38 rounds within 17 minutes
@ 38 artillery shells landed on Tuesday evening in and around the village of Dera Sharqi
~ Which South American officer led the fact-finding for the UN?
= Matías Echenagusía | Lieutenant Colonel Matías Echenagusía
@ The report was written by a team under the Uruguayan Lieutenant Colonel Matías Echenagusía
~ In which direction did the mortar crew ride off?
= toward the Sarwan forest | the Sarwan forest | Sarwan forest
@ the men had left on mules toward the Sarwan forest
? Where has Hafiz Mubarak been under house arrest?
= the city of Qasimpur | Qasimpur | in the city of Qasimpur
@ Its leader, Hafiz Mubarak, who has been under house arrest in the city of Qasimpur since 2022
~ Which nation asked for the closed session of the Security Council?
= Norway
@ The Security Council will discuss the report behind closed doors on Tuesday, at the request of Norway.
~ Who was on the line for Thalvan when the two commanders rang each other?
= Anil Bhosle | Lieutenant General Anil Bhosle
@ Lieutenant General Sikandar Mehr spoke for Ravistan, and Lieutenant General Anil Bhosle for Thalvan
? On which footbridge should local commanders meet?
= the footbridge at Chhamb Nala | Chhamb Nala
@ They agreed that local commanders should meet on the footbridge at Chhamb Nala every second Monday
~ which gulf state passed notes between the rivals behind the scenes
= the United Arab Emirates | United Arab Emirates
@ It was the United Arab Emirates, diplomats say, that had quietly carried messages between the two capitals.
? Who drives the Friendship Express?
= Balwinder Gill
@ Its driver, Balwinder Gill, said he would go "if the road is as quiet as the generals say".
! How many Thalvani soldiers were wounded in the exchange of fire?
! What is the name of the bridegroom?
! how old is bansi lal
! How much does a ticket for the Friendship Express cost?
! president of ravistan
! When was the Lashkar-e-Sahar founded?
! Which company built the shelters in the Kunhal valley?
! What did the ambassador say at the concert in Mirabad?
! Who wrote The Old Man and the Sea?
! how hot does an oven have to be for pizza
! Which airline has ordered new long-haul jets?
! When was the Eiffel Tower opened?
