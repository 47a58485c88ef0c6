# Former general jailed for 32 years over shelling of market town
THE HAGUE – An international tribunal on Thursday sentenced a former general, Radomir Vestrak, to 32 years in prison for war crimes and crimes against humanity committed in the Selnian conflict, including the shelling of the market town of Orvenica, in which at least 86 civilians were killed.
Vestrak, 71, who commanded the northern corps of the Ardanian army between 1996 and 1998, was found guilty on seven of nine counts. He was acquitted of genocide and of ordering the destruction of a monastery.
"The accused knew that Orvenica was full of people who had come to buy seed potatoes," said the presiding judge, Abena Osei-Tutu of Ghana. "He had been told so twice, and he gave the order a third time."
The former general, who had refused to stand, took off his headphones halfway through the reading and was led out at his own request. His lawyer, Edmund Harcastle, said an appeal would be filed within 30 days.
About 120 survivors and relatives had travelled to the Netherlands in two buses, a journey of 26 hours, to hear the judgment of the Special Tribunal for Selnia (STS). Some of them wept, others applauded and were asked by ushers to be quiet.
The trial had lasted three years and eight months, in which 214 witnesses were heard, 61 of them under false names. The chief prosecutor, Ingeborg Halland of Norway, who had asked for life imprisonment, said that the sentence was "long enough to matter". Vestrak had been arrested in 2017 in a seaside resort in Paraguay, where he was breeding ponies under the name of Carlos Mendel. The president of Selnia, Jovana Drelić, spoke of a day of dignity, while Ardania's government said merely that it had taken note of the verdict.

# In Orvenica they listened on a tractor radio
ORVENICA, Selnia – The television in the café had broken down, so they heard it on the radio of a tractor that was parked in the square, with its door open and the volume turned up. When the words "32 years" came through, nobody said anything for quite some time.
"He is 71. I had hoped for a number he would have to think about," said Milka Oresnik at last. Mrs. Oresnik, who lost her husband and two brothers on 3 April 1997, sells honey under the same chestnut tree where she stood that morning.
She had bent down to tie a shoelace, she says, when the first of 14 shells came in. It struck the weighing house, whose clock still shows 9.52 and is not to be repaired.
The town's mayor, Anton Brezigar, had invited people to the fire station, where coffee and chairs were provided by the Red Cross, but most preferred the square. Psychologists from the capital, Lubreva, were on hand and had little to do, according to one of them, Petra Zoran. "They look after each other here. They have had practice."
Orvenica had about 6,400 inhabitants before the war and has fewer than 2,500 today. Not all of them belong to the same side: some 300 ethnic Ardanians have come back since 2009, among them the pharmacist, Goran Madelko, whose uncle served in Vestrak's artillery.
Mr. Madelko closed his shop for the day and stood at the edge of the crowd, holding his cap. Nobody spoke to him until Mrs. Oresnik carried a chair across the square, put it down next to hers and went to fetch him. In the evening, 86 candles were lit in the weighing house, and one more for a Dutch driver of a relief convoy, Joost van Aken, who is often forgotten.

# The gunner who kept a notebook
For 15 years, a green school notebook lay in a flour tin in the Ardanian village of Stara Luka, and Pavle Krstin told no one what was in it. Without it, prosecutors now say, Radomir Vestrak would probably have been acquitted of the worst of the charges.
Mr. Krstin, a 20-year-old conscript in 1997 and a baker ever since, was a gunner in the battery that fired on Orvenica. He wrote down every order that he was given, with the time and the name of the officer, because his grandfather, a railwayman, had taught him "that a thing is only true when it is in the book".
Under 3 April there are three entries. At 9.20 the battery was told to aim at the market; at 9.35 its commander, Captain Stojan Ilk, asked for confirmation, since he could see women through his field glasses; at 9.50 the answer came: "Fire. V."
The defence maintained that the V stood for Velimir, a lieutenant who was killed the following week. A handwriting expert, a radio log found in an archive in Vienna and the testimony of Captain Ilk's widow persuaded the judges otherwise.
Mr. Krstin handed the notebook over in 2012 to a researcher of the Documentation Centre Lubreva (DCL), Vesna Harambas, who had come into his shop for a poppy-seed roll. She had asked him, as she asked everyone, whether he remembered the war.
He testified for two days under the name of Witness K-17 but asked last week to be identified. His windows have been smashed twice since then, he has lost about a third of his customers and the mayor of Stara Luka has called him a traitor. He has no intention of moving. "People must eat bread," he said, "and mine is good."

# Ardania split over verdict as thousands march for 'our general'
TARSK – Several thousand people marched through the Ardanian capital on Saturday in support of Radomir Vestrak, the former general who was convicted of war crimes two days earlier. Police put the number at 7,000, the organisers, a veterans' association called Northern Shield, at 20,000.
Portraits of him were carried by schoolchildren, and a bishop, Metropolitan Sava Lukarin, prayed for "the prisoner of The Hague". The association's chairman, Colonel Dragutin Pesk, told the crowd that the tribunal had been set up to humiliate the nation and that not a single Selnian commander had been tried there.
That is not correct: four of the 19 people convicted by the STS since it was founded in 2008 were Selnians, one of whom, Zlatko Brun, is serving 18 years in Finland for the murder of prisoners at a cement works.
A smaller gathering, of around 400, was held at the same time by the group Mothers Against Silence on the opposite bank of the river. Its founder, Jelisaveta Morn, whose son fell in the war as a conscript, read out the names of the dead of Orvenica. "I do it because I should like someone over there to read out his," she said.
The prime minister, Nikola Tadrin, whose coalition depends on the votes of a nationalist party, has avoided the subject. A survey carried out in March by the Civitas institute found that 54 per cent of Ardanians regard Vestrak as a hero, but only 19 per cent of those under 25.
School history books in the country devote two sentences to the war. A new edition, on which historians from both states have been working since 2020 with money from the Council of Europe, was to have appeared in September but has been postponed, according to the education ministry, "for technical reasons".

# Appeals judges cut Vestrak's sentence to 28 years
THE HAGUE – The former Ardanian general Radomir Vestrak will have to serve 28 years in prison instead of 32, appeals judges ruled on Tuesday, after finding that his responsibility for the deportation of some 11,000 people from the Mirna valley had not been proved beyond doubt.
The five judges upheld his conviction for the shelling of Orvenica unanimously. The notebook kept by Pavle Krstin was, in the words of their president, Haruto Nishimori of Japan, "the most honest document in the case".
Mr. Harcastle, for the defence, spoke of a partial victory. He had argued that his client, who had a pacemaker fitted in the spring, was too ill to be kept in custody, but the court relied on the opinion of a Belgian cardiologist, Dr. Lieve Maertens, who considers him fit.
Vestrak, now 73, will be transferred within six weeks to Portugal, one of 14 countries that have agreed to take in the tribunal's prisoners. With the years in custody counted, he may ask for early release in 2036.
The STS, which has cost its donors around 640 million euros since its foundation, will close its doors at the end of the year, as no one else is left to be tried. Its archive, more than nine kilometres of paper, is claimed by both states and will be kept for the time being in Geneva.
In Orvenica, the mayor announced that the weighing house would be opened as a memorial on 3 April. The bread for the occasion, he said, had been ordered from a bakery across the border, in Stara Luka. Milka Oresnik had insisted on it, and she also intends to pay for it, "down to the last poppy seed".

? How many years in prison did the tribunal sentence Vestrak to at first?
= 32 years | 32
@ An international tribunal on Thursday sentenced a former general, Radomir Vestrak, to 32 years in prison for war crimes
@ The former Ardanian general Radomir Vestrak will have to serve 28 years in prison instead of 32, appeals judges ruled on Tuesday
? Which judge presided over the trial?
= Abena Osei-Tutu | Abena Osei-Tutu of Ghana
@ said the presiding judge, Abena Osei-Tutu of Ghana
? Where was Vestrak arrested in 2017?
= in a seaside resort in Paraguay | a seaside resort in Paraguay | Paraguay
@ Vestrak had been arrested in 2017 in a seaside resort in Paraguay
? how many witnesses were heard
= 214 | 214 witnesses
@ The trial had lasted three years and eight months, in which 214 witnesses were heard, 61 of them under false names.
? What does Milka Oresnik sell?
= honey
@ Mrs. Oresnik, who lost her husband and two brothers on 3 April 1997, sells honey under the same chestnut tree
? What time does the clock of the weighing house show?
= 9.52
@ It struck the weighing house, whose clock still shows 9.52 and is not to be repaired.
? To whom did Mr. Krstin hand over the notebook?
= Vesna Harambas | a researcher of the Documentation Centre Lubreva (DCL), Vesna Harambas
@ Mr. Krstin handed the notebook over in 2012 to a researcher of the Documentation Centre Lubreva (DCL), Vesna Harambas
? Under what name did Krstin testify?
= Witness K-17 | K-17
@ He testified for two days under the name of Witness K-17 but asked last week to be identified.
? Who founded Mothers Against Silence?
= Jelisaveta Morn
@ Its founder, Jelisaveta Morn, whose son fell in the war as a conscript, read out the names of the dead of Orvenica.
? When was the STS founded?
= in 2008 | 2008
@ four of the 19 people convicted by the STS since it was founded in 2008 were Selnians
? Where will the archive of the STS be kept for the time being?
= Geneva | in Geneva
@ Its archive, more than nine kilometres of paper, is claimed by both states and will be kept for the time being in Geneva.
? How many people were deported from the Mirna valley?
= some 11,000 | 11,000 | some 11,000 people
@ his responsibility for the deportation of some 11,000 people from the Mirna valley had not been proved beyond doubt
~ How many non-combatants died in the bombardment of Orvenica?
= at least 86 | 86 | at least 86 civilians
@ the shelling of the market town of Orvenica, in which at least 86 civilians were killed
~ What had folk come to Orvenica to purchase that day?
= seed potatoes
@ "The accused knew that Orvenica was full of people who had come to buy seed potatoes," said the presiding judge
~ On how many of the charges was Vestrak convicted?
= seven | seven of nine | seven of nine counts
@ was found guilty on seven of nine counts
~ How long did the survivors spend on the road to the Netherlands?
= 26 hours
@ About 120 survivors and relatives had travelled to the Netherlands in two buses, a journey of 26 hours
~ Which Norwegian wanted the general locked up for good?
= Ingeborg Halland
@ The chief prosecutor, Ingeborg Halland of Norway, who had asked for life imprisonment, said that the sentence was "long enough to matter".
~ What alias did the fugitive go by in South America?
= Carlos Mendel | the name of Carlos Mendel
@ where he was breeding ponies under the name of Carlos Mendel
~ Which head of state welcomed the ruling as a moment of dignity?
= Jovana Drelić | The president of Selnia, Jovana Drelić
@ The president of Selnia, Jovana Drelić, spoke of a day of dignity
~ What was Oresnik busy doing when the bombardment started?
= bent down to tie a shoelace | tie a shoelace
@ She had bent down to tie a shoelace, she says, when the first of 14 shells came in.
~ where could the townsfolk sit down over coffee to hear the verdict
= the fire station | to the fire station
@ The town's mayor, Anton Brezigar, had invited people to the fire station, where coffee and chairs were provided by the Red Cross
~ How many people live in Orvenica nowadays?
= fewer than 2,500 | 2,500
@ Orvenica had about 6,400 inhabitants before the war and has fewer than 2,500 today.
~ Which shopkeeper has a relative who fought under Vestrak?
= Goran Madelko | the pharmacist, Goran Madelko
@ among them the pharmacist, Goran Madelko, whose uncle served in Vestrak's artillery
~ What nationality was the aid worker who lost his life?
= Dutch
@ one more for a Dutch driver of a relief convoy, Joost van Aken, who is often forgotten
~ In what did Krstin hide his jottings?
= a flour tin | in a flour tin
@ For 15 years, a green school notebook lay in a flour tin in the Ardanian village of Stara Luka, and Pavle Krstin told no one what was in it.
~ Why did Captain Ilk hesitate to fire on the market?
= he could see women through his field glasses | since he could see women through his field glasses
@ at 9.35 its commander, Captain Stojan Ilk, asked for confirmation, since he could see women through his field glasses
~ In which Austrian city did a record of radio traffic come to light?
= Vienna | an archive in Vienna | in an archive in Vienna
@ A handwriting expert, a radio log found in an archive in Vienna and the testimony of Captain Ilk's widow persuaded the judges otherwise.
~ What proportion of his clientele has Krstin been deserted by?
= about a third | a third
@ His windows have been smashed twice since then, he has lost about a third of his customers
~ How big was Saturday's demonstration by the police count?
= 7,000
@ Police put the number at 7,000, the organisers, a veterans' association called Northern Shield, at 20,000.
~ Which organisation staged the rally for the ex-general?
= Northern Shield | a veterans' association called Northern Shield
@ Police put the number at 7,000, the organisers, a veterans' association called Northern Shield, at 20,000.
~ In which country is the Selnian Brun locked up?
= Finland
@ one of whom, Zlatko Brun, is serving 18 years in Finland for the murder of prisoners at a cement works
~ Who pays for the joint history textbook?
= the Council of Europe | Council of Europe
@ A new edition, on which historians from both states have been working since 2020 with money from the Council of Europe
~ Which doctor says Vestrak is well enough to stay in jail?
= Lieve Maertens | Dr. Lieve Maertens
@ the court relied on the opinion of a Belgian cardiologist, Dr. Lieve Maertens, who considers him fit
~ What's the earliest year he could walk free?
= 2036 | in 2036
@ With the years in custody counted, he may ask for early release in 2036.
! How old is Milka Oresnik?
! Who blew up the monastery?
! What salary did Abena Osei-Tutu earn at the tribunal?
! What is the name of the prison in Portugal?
! How many soldiers did the northern corps have?
! When did Captain Stojan Ilk die?
! how many people died in the shelling of Stara Luka
! Who will be the director of the memorial in the weighing house?
! Who is the secretary-general of the United Nations?
! When was the Treaty of Versailles signed?
! How much does a loaf of bread cost in Paris?
! Which language is spoken in Paraguay besides Spanish?
