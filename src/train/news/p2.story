# Hundreds flee detention camp in northeast Syria after shells hit fence
QAMISHLI, Syria – At least 780 people linked to the Islamic State (ISIS) escaped from the Ain Dalif camp on Sunday after artillery shells landed close to its northern gate, the local administration said.
Guards abandoned their posts when the bombardment began shortly after 10 a.m., and detainees tore down a section of the fence that was some 60 metres long, according to Rojhat Sefin, who heads the administration's office for displaced persons.
"We had 700 guards here in the spring. This morning there were between 60 and 70," Mr. Sefin told reporters. "The rest have gone to the front. We cannot defend our villages and keep watch over half of Europe's terrorists."
Ain Dalif, which lies 35 kilometres south of the Turkish border, houses around 12,600 people, among them 949 foreign women and children from 31 countries who are held in a separate section known as the Annex.
It was not immediately clear who had fired the shells. The Democratic Council of the North (DCN), which runs the area, blamed factions allied with Turkey. A Turkish official said that no camp had been targeted and accused the council of having opened the gates on purpose.
The Syrian Monitor for Rights, a group based in Coventry, put the number of those who fled at around 100.
Relief organisations pulled out their foreign staff on Saturday evening. The last to leave was a team of four nurses from the Swedish charity Open Ward.
A spokeswoman for the United Nations, Marit Solvang, voiced alarm over the fate of the children and called for "an immediate halt to all fire in the vicinity".

# "We simply walked out": voices from the road near Ain Dalif
TEL HEJAR – They came along the asphalt in groups of five or six, in black robes, dragging suitcases and children. By sunset on Sunday the petrol station at Tel Hejar, eleven kilometres from the camp of Ain Dalif, had become a waiting room.
"There was a loud noise, then smoke, and then nobody," said a woman from Lyon who gave her name as Umm Yahya. "The guards had gone. We simply walked out."
She said she had lived for two years and five months in the Annex, the part of the camp reserved for foreigners, where tents had been set on fire a week earlier by inmates who demanded to be sent home.
The owner of the petrol station, Hesen Berjas, handed out bread and water, although his brother was killed by the Islamic State in 2015. "A child is not guilty," he said. "With the mothers I did not speak."
Many of those on the road did not know where they were going. Some hoped to reach Jarablus, where, they had heard, smugglers take people across the river for $2,500 a head.
A girl of about nine, who spoke Dutch and Arabic, was looking for her little brother. Berjas's wife, Gulistan, took her in for the night.
Shortly before midnight, three pickups of the internal security forces, the Asayish, arrived and collected 86 women and children, who were taken to a former cotton warehouse in the town of Rimelah.
The officer in charge, who introduced himself as Commander Shiyar, said his men had orders to use no force. He admitted that several women had slipped away into the fields while the trucks were being loaded.
"We caught a few. The dangerous ones ran first," he said.

# Paris confirms three French women among escapees
PARIS – At least three French nationals who were being prosecuted in their absence are among those who got away from a detention camp in northeast Syria, the French government said on Monday.
Government spokeswoman Solène Aubrac said that the authorities had lost track of the three, one of whom, Clarisse Mounier, is suspected of having recruited more than 20 girls over the internet between 2013 and 2015.
"Our concern is real, and it is shared by our partners," Ms. Aubrac said after a meeting of the defence council at the Élysée palace, which lasted almost two hours.
France has until now refused to bring adults home from the camps, insisting that they should be tried where their crimes were committed. It has taken back 17 children, most of them orphans.
A lawyer for several of the families, Bertrand Cazeneau, said that the escape was "the foreseeable result of a policy of closed eyes". He announced that he would bring a complaint against the foreign minister before the Court of Justice of the Republic.
In Brussels, the Belgian federal prosecutor's office said two men holding Belgian passports had broken out of a prison in Derbasan, 50 kilometres west of the camp, on the same day. It gave no names.
Germany and the Netherlands said they had no indications that any of their citizens had escaped.
Security experts warn against exaggeration. Most of those who fled would be picked up again or would perish, said Jelle Hartog of the Hague Institute for Conflict Studies (HICS), who has interviewed more than 70 former inmates of the camps.
What worried him more, he said, were the seven prisons in which some 11,000 men are being held, because their guards were leaving too.

# Council says half of escapees recaptured, moves foreigners east
HASAKAH, Syria – Four days after the breakout at Ain Dalif, the authorities in Syria's northeast said on Thursday that 391 of those who escaped had been found and that the camp would be closed for good.
The remaining inhabitants are to be transferred to the Arishka camp, near the Iraqi border, by the end of the month, said Zozan Alloush, co-chair of the Democratic Council of the North. She said the move was being paid for by the council itself, which had set aside $640,000.
Ms. Alloush rejected Ankara's claim that the detainees had been let go deliberately. "Two of our guards died at that gate. Let those who accuse us come and read their names," she said.
The dead guards have been identified as Mazlum Kobani, 24, and Dilovan Isa, 31, both of whom came from the village of Girê Sor.
A preliminary investigation by the Asayish found that the breakout had been prepared. In the tents of the Annex, investigators discovered wire cutters, six mobile telephones and a hand-drawn map of the roads to the west.
According to the report, the inmates had been told by a message in a sack of rice to be ready "when the sky speaks".
The council believes that the message was sent by a cell that calls itself the Lions of the Euphrates.
The foreign women will be the first to be moved, under escort of the coalition led by the United States, whose spokesman, Colonel Wade Harlan, confirmed that drones were watching the roads.
Inhabitants of Arishka, where 40,000 people already live in tents, protested on Thursday against the plan. They fear that water, which is delivered only twice a week, will run out.

# The camp nobody wanted: how Ain Dalif became a prison
Ain Dalif was never meant to hold anybody. It was opened in April 2016 on the site of a cotton mill to shelter villagers who were escaping the fighting around the dam at Tishan, and for its first year it had neither a fence nor a guard.
That changed in the autumn of 2017, when the buses from Raqqa came. Women whose husbands had fought for the Islamic State were separated from other displaced people, and the Annex was built for the foreigners among them.
Conditions were always poor. In the winter of 2018, 29 infants died, most of them from the cold, according to the aid group Open Ward, which ran the camp's only clinic.
The council asked 43 governments to fetch their citizens. Kazakhstan and Kosovo did so on a large scale; most of the others did not answer, says Nesrin Abdi, who was the camp's director until last summer.
"I wrote letters in four languages," said Ms. Abdi, who now teaches in Qamishli. "I received a reply from a single embassy. It thanked me for my interest."
She resigned, she says, because the budget for guards had been cut by half.
Inside the Annex a secret religious police, which the inmates called the Hisbah, beat women who removed their veils. In July a 14-year-old girl from Azerbaijan was found strangled.
Jelle Hartog, a Dutch researcher who visited Ain Dalif five times, describes it as "a school with one subject". He had recommended in a report to the European Parliament that it be broken up into smaller units, each for no more than 400 persons.
The proposal was never debated.
Now the camp stands almost empty. On the wall of the clinic somebody has written in English, with charcoal: "See you at home."

? At what time did the bombardment of Ain Dalif begin?
= shortly after 10 a.m. | 10 a.m.
@ Guards abandoned their posts when the bombardment began shortly after 10 a.m.
? Who heads the administration's office for displaced persons?
= Rojhat Sefin
@ according to Rojhat Sefin, who heads the administration's office for displaced persons
? How many countries do the foreign women and children come from?
= 31 | 31 countries
@ among them 949 foreign women and children from 31 countries who are held in a separate section known as the Annex
? Where is the Syrian Monitor for Rights based?
= Coventry
@ The Syrian Monitor for Rights, a group based in Coventry, put the number of those who fled at around 100.
? who owns the petrol station at Tel Hejar
= Hesen Berjas
@ The owner of the petrol station, Hesen Berjas, handed out bread and water
? How much do smugglers charge to take people across the river?
= $2,500 a head | $2,500
@ where, they had heard, smugglers take people across the river for $2,500 a head
? Who is Solène Aubrac?
= Government spokeswoman
@ Government spokeswoman Solène Aubrac said that the authorities had lost track of the three
? how long did the meeting of the defence council last?
= almost two hours | two hours
@ Ms. Aubrac said after a meeting of the defence council at the Élysée palace, which lasted almost two hours
? To which camp will the remaining inhabitants of Ain Dalif be transferred?
= the Arishka camp, near the Iraqi border | Arishka | the Arishka camp
@ The remaining inhabitants are to be transferred to the Arishka camp, near the Iraqi border, by the end of the month
? What is the name of the cell that the council believes sent the message?
= Lions of the Euphrates | the Lions of the Euphrates
@ The council believes that the message was sent by a cell that calls itself the Lions of the Euphrates.
? When was Ain Dalif opened?
= April 2016 | in April 2016
@ It was opened in April 2016 on the site of a cotton mill
? How many infants died in the winter of 2018?
= 29 | 29 infants
@ In the winter of 2018, 29 infants died, most of them from the cold, according to the aid group Open Ward
~ How many detainees got out of Ain Dalif, by the count of the local authorities?
= At least 780 | 780 | At least 780 people
@ At least 780 people linked to the Islamic State (ISIS) escaped from the Ain Dalif camp on Sunday after artillery shells landed close to its northern gate, the local administration said.
~ How many guards were still on duty on the morning of the escape?
= between 60 and 70
@ "We had 700 guards here in the spring. This morning there were between 60 and 70," Mr. Sefin told reporters.
~ whom did the dcn accuse of the artillery fire
= factions allied with Turkey
@ The Democratic Council of the North (DCN), which runs the area, blamed factions allied with Turkey.
~ What does Ankara say the council did deliberately?
= opened the gates | having opened the gates on purpose
@ A Turkish official said that no camp had been targeted and accused the council of having opened the gates on purpose.
~ Which charity's nurses were the final ones to go?
= Open Ward | the Swedish charity Open Ward
@ The last to leave was a team of four nurses from the Swedish charity Open Ward.
~ Who called on behalf of the UN for the shooting around the camp to stop at once?
= Marit Solvang
@ A spokeswoman for the United Nations, Marit Solvang, voiced alarm over the fate of the children and called for "an immediate halt to all fire in the vicinity".
~ What are the non-Syrians' quarters in Ain Dalif called?
= the Annex | Annex
@ who are held in a separate section known as the Annex
@ She said she had lived for two years and five months in the Annex, the part of the camp reserved for foreigners
@ and the Annex was built for the foreigners among them
~ how much time had umm yahya spent behind the fence
= two years and five months
@ She said she had lived for two years and five months in the Annex
~ Why had inmates burned tents a few days before
= demanded to be sent home
@ where tents had been set on fire a week earlier by inmates who demanded to be sent home
~ Who gave a Dutch-speaking child a bed?
= Gulistan | Berjas's wife, Gulistan
@ A girl of about nine, who spoke Dutch and Arabic, was looking for her little brother. Berjas's wife, Gulistan, took her in for the night.
~ In what building were the 86 people picked up by the Asayish put?
= a former cotton warehouse in the town of Rimelah | a former cotton warehouse | former cotton warehouse
@ arrived and collected 86 women and children, who were taken to a former cotton warehouse in the town of Rimelah
~ Which Frenchwoman on the run allegedly lured teenagers online?
= Clarisse Mounier
@ one of whom, Clarisse Mounier, is suspected of having recruited more than 20 girls over the internet between 2013 and 2015
~ How many minors has France brought home so far?
= 17 | 17 children
@ It has taken back 17 children, most of them orphans.
~ whom does attorney cazeneau want to take to court?
= the foreign minister | foreign minister
@ He announced that he would bring a complaint against the foreign minister before the Court of Justice of the Republic.
~ Where did two Belgians escape from jail?
= Derbasan, 50 kilometres west of the camp | Derbasan | a prison in Derbasan, 50 kilometres west of the camp
@ two men holding Belgian passports had broken out of a prison in Derbasan, 50 kilometres west of the camp, on the same day
~ What troubled the man from the Hague institute more than the camp?
= the seven prisons in which some 11,000 men are being held | seven prisons
@ What worried him more, he said, were the seven prisons in which some 11,000 men are being held, because their guards were leaving too.
~ How many runaways have been tracked down by Thursday?
= 391
@ said on Thursday that 391 of those who escaped had been found
~ From which village were the two guards who lost their lives?
= Girê Sor | the village of Girê Sor
@ The dead guards have been identified as Mazlum Kobani, 24, and Dilovan Isa, 31, both of whom came from the village of Girê Sor.
~ How had word reached the inmates that they should get ready?
= by a message in a sack of rice | a message in a sack of rice
@ According to the report, the inmates had been told by a message in a sack of rice to be ready "when the sky speaks".
~ Who used to run Ain Dalif and is a teacher today?
= Nesrin Abdi | Ms. Abdi
@ most of the others did not answer, says Nesrin Abdi, who was the camp's director until last summer
@ "I wrote letters in four languages," said Ms. Abdi, who now teaches in Qamishli.
~ for what reason did nesrin abdi quit
= the budget for guards had been cut by half
@ She resigned, she says, because the budget for guards had been cut by half.
~ What size of camp did the Dutch scholar suggest to lawmakers in the EU?
= no more than 400 persons | smaller units, each for no more than 400 persons
@ He had recommended in a report to the European Parliament that it be broken up into smaller units, each for no more than 400 persons.
! How many Turkish soldiers were killed near Ain Dalif?
! What is the surname of Commander Shiyar's deputy?
! Who was appointed director of the camp after Nesrin Abdi?
! How many children did Kazakhstan bring home?
! When did the Netherlands close its embassy in Damascus?
! How old is Zozan Alloush?
! what did umm yahya do for a living in lyon
! How many people escaped from the Arishka camp last year?
! Who wrote the opera Carmen?
! How many seats are there in the German Bundestag?
! when does the champions league final start
! Which vitamin is found in oranges?
