# Bandiaran army retakes Dankoro after 71-day siege
OUDIRI, Bandiara – Government forces in Bandiara recaptured the northern market town of Dankoro on Saturday, ending a siege of 71 days that had cut its people off from food and medicine and had become a test for President Moussa Adjaro.
Soldiers entered the town shortly after sunrise from the direction of the airstrip, while a second column, made up of Senegalese troops of the regional Joint Intervention Force (JIF), blocked the road to the desert, the army chief, General Abel Tounkou, told state television. The fighters of Jund al-Fajr, who had seized Dankoro in January, put up resistance around the grain market until about midday before they fled on motorcycles.
At least 86 insurgents were killed and 19 captured, according to General Tounkou, who put the army's own losses at seven dead. The figures could not be checked independently, since journalists have been barred from the Tamarat region since the start of the offensive.
A spokesman for the group, who calls himself Abu Safwan, denied in an audio message that Dankoro had fallen. He said that the fighters had merely "changed their positions" and had lost nine men.
Doctors at the town's only hospital, reached by satellite telephone, said they had received the bodies of 23 civilians since Friday evening. Many had been hit by shells as they queued for water, said Fatou Lemine, a surgeon.
Dankoro, which had some 48,000 inhabitants before the war, lies on the road by which salt and cattle are brought from the desert to the coast. Jund al-Fajr, whose name means Soldiers of the Dawn, has fought for an Islamic state in the north of the country since 2014.

# Inside Dankoro: leaves, rainwater and a secret radio
DANKORO – The clock on the post office stopped at ten past four on the day the shooting began, and nobody has wound it since. Around it the town is coming back to life, hesitantly, like a patient who does not trust his legs.
"We boiled the leaves of the baobab, and when those were gone we boiled the leaves of the hedge," said Mariam Ousso, a widow who sold cloth before the war and kept six grandchildren alive in a two-room house behind the tannery. A bag of millet, which had cost 12,000 francs in December, went for as much as 95,000 in the last weeks of the siege.
The insurgents had forbidden music, cigarettes and football, and closed the girls' school on their second day in the town. Men who were caught with a telephone received 40 lashes on the square in front of the grain market. A court of three judges, which sat in the former veterinary office, sentenced at least five people to death, residents said.
And yet news came in. Every evening at eight Ibrahim Kanté, a retired electrician of 67, uncovered a receiver that he had hidden in a beehive and wrote down the bulletins of a station in the capital; boys then carried the sheets from house to house inside loaves of bread. His neighbours called it the honey paper.
The fighters never found the set. They did find his son, Boubacar, who was led away in February on suspicion of spying and has not been seen since. "I have asked every soldier," said Mr. Kanté. "They tell me there is a grave behind the stadium, but they will not let me go there until the mines have been lifted."

# Aid convoy reaches hungry town as mines slow relief
GENEVA – A convoy of 34 lorries carrying flour, cooking oil and medicines reached Dankoro on Wednesday, four days after the town had been won back from Jund al-Fajr, the World Food Programme said.
It was the first delivery of food by road since 11 January. The lorries had needed three days for the 290 kilometres from the river port of Sabaré, because army engineers had to search the way for explosives and a bridge at Tin Essa had been blown up by the retreating fighters.
About 31,000 people are thought to be left in the town, said Lena Hofstad, the agency's country director, who travelled with the convoy. One child in four under the age of five is severely malnourished, a rate she called the worst that she had seen in twenty years of relief work.
The supplies will last for about a month. To keep feeding Dankoro until the harvest in October the agency needs 27 million dollars, of which it has so far received nine million, mostly from Japan and Germany.
A field hospital sent by Morocco is to open on Friday in the secondary school, with 40 beds and two operating theatres. The existing hospital has had neither power nor running water since its generator was stolen by the insurgents.
The engineers have so far found 412 mines and booby traps, some of them in cooking pots and school desks, according to Captain Rachid Amoud, who is in charge of the clearance. A boy of nine was killed on Monday when he picked up a torch in the fields near the stadium. Captain Amoud appealed to those who had fled not to come home before the end of May.

# Rights group says soldiers shot prisoners in Dankoro
LONDON – Soldiers of the Bandiaran army executed at least 14 captured men in the hours after they had taken back Dankoro, a human rights organisation said on Thursday, calling on the government to admit investigators.
Justice Watch Sahel (JWS) said it had spoken to 26 residents and examined three videos filmed on mobile telephones. One of them shows men in the uniform of the Scorpion Battalion, an elite unit, leading prisoners with tied hands behind the wall of the slaughterhouse; shots are then heard. The organisation said it had established the place with the help of satellite pictures, on which a water tower and two tamarind trees can be recognised.
"Some of the dead may have been fighters, but others were traders whose only offence was to have paid the insurgents' taxes," said Nadia Ferrand, the author of the report. She named three victims, among them Ousmane Diaby, a butcher, who according to his family had been forced to supply the fighters with meat.
The defence minister, Hortense Mbalo, dismissed the accusations as "enemy propaganda" at first but later said that the military prosecutor had been asked to look into them. The commander of the Scorpion Battalion, Lieutenant Colonel Yves Sanou, has been recalled to the capital, a step that the ministry described as routine.
The United States, which has trained the unit since 2019, said it had suspended the delivery of 15 armoured vehicles until the matter was cleared up. In Dakar a government spokeswoman stressed that no Senegalese soldier had been inside the town when the killings were said to have taken place.
Jund al-Fajr has itself been accused of grave crimes. In March JWS reported that the group had abducted about 60 girls and had used inhabitants of Dankoro as human shields.

# Analysis: A town won, a war not yet
President Moussa Adjaro flew to Dankoro on Sunday, laid a wreath at the ruined grain market and declared that the enemy had been "broken". Those who know the north are less certain.
Jund al-Fajr has lost its only town, but most of its men got away, said Claude Essomba, who follows armed groups at the Gulf Security Forum in Accra. He reckons that the group still has between 1,500 and 2,000 fighters, about as many as a year ago. They have withdrawn to the Adghar hills, a maze of caves and dry valleys near the frontier with Niger, where neither tanks nor drones are of much use.
The group lives on gold. It controls some thirty makeshift mines, from which it is believed to draw 2.5 million dollars a month, and levies a toll on every lorry that crosses the desert. Its leader, a former customs officer named Talha ag Moktar, has not been seen in public since an air raid in 2021 in which he is said to have lost an arm.
Dankoro fell in January because the garrison had not been paid for five months and half of its men had gone home. An inquiry led by the retired judge Simone Okala found that the money had been embezzled in Oudiri; two colonels are in prison awaiting trial. It was this scandal, more than the defeat itself, that brought people into the streets of the capital and forced the resignation of Prime Minister Gaston Elouma.
Mr. Adjaro now wants to raise a militia of local herdsmen, to be called the Guardians of the Wells, so that the army need not hold every village. Mr. Essomba warns against it. In the neighbouring Kirou region, he notes, a similar force turned its weapons on farmers within a year.
For the time being 1,200 soldiers are to stay in the town. The Senegalese contingent, however, is due to leave at the end of June, when the mandate of the Joint Intervention Force runs out.

? how long did the siege of dankoro last
= 71 days
@ ending a siege of 71 days that had cut its people off from food and medicine
? Who is Bandiara's army chief?
= Abel Tounkou | General Abel Tounkou
@ the army chief, General Abel Tounkou, told state television.
? When did Jund al-Fajr seize Dankoro?
= in January | January
@ The fighters of Jund al-Fajr, who had seized Dankoro in January, put up resistance around the grain market until about midday
@ Dankoro fell in January because the garrison had not been paid for five months
? How many insurgents were killed according to the army?
= At least 86 | 86 | At least 86 insurgents
@ At least 86 insurgents were killed and 19 captured, according to General Tounkou
? what does the name Jund al-Fajr mean
= Soldiers of the Dawn
@ Jund al-Fajr, whose name means Soldiers of the Dawn, has fought for an Islamic state in the north of the country since 2014.
? Who is Fatou Lemine?
= a surgeon | surgeon
@ Many had been hit by shells as they queued for water, said Fatou Lemine, a surgeon.
? Where did the insurgents' court sit?
= in the former veterinary office | the former veterinary office
@ A court of three judges, which sat in the former veterinary office, sentenced at least five people to death, residents said.
? Whose son was led away on suspicion of spying?
= Ibrahim Kanté | Mr. Kanté
@ Every evening at eight Ibrahim Kanté, a retired electrician of 67, uncovered a receiver that he had hidden in a beehive and wrote down the bulletins of a station in the capital
@ They did find his son, Boubacar, who was led away in February on suspicion of spying and has not been seen since. "I have asked every soldier," said Mr. Kanté.
? How many lorries were in the convoy that reached Dankoro?
= 34 | 34 lorries
@ A convoy of 34 lorries carrying flour, cooking oil and medicines reached Dankoro on Wednesday
? Which bridge was blown up by the retreating fighters?
= a bridge at Tin Essa | at Tin Essa | Tin Essa
@ a bridge at Tin Essa had been blown up by the retreating fighters.
? Where is the Moroccan field hospital to open?
= in the secondary school | the secondary school | secondary school
@ A field hospital sent by Morocco is to open on Friday in the secondary school, with 40 beds and two operating theatres.
? Who wrote the report of Justice Watch Sahel?
= Nadia Ferrand
@ said Nadia Ferrand, the author of the report.
? commander of the Scorpion Battalion
= Yves Sanou | Lieutenant Colonel Yves Sanou
@ The commander of the Scorpion Battalion, Lieutenant Colonel Yves Sanou, has been recalled to the capital
? Which country suspended the delivery of armoured vehicles?
= The United States | United States
@ The United States, which has trained the unit since 2019, said it had suspended the delivery of 15 armoured vehicles until the matter was cleared up.
? What is the militia of local herdsmen to be called?
= the Guardians of the Wells | Guardians of the Wells
@ Mr. Adjaro now wants to raise a militia of local herdsmen, to be called the Guardians of the Wells
? How many fighters does Jund al-Fajr have, according to Claude Essomba?
= between 1,500 and 2,000 | between 1,500 and 2,000 fighters
@ He reckons that the group still has between 1,500 and 2,000 fighters, about as many as a year ago.

~ From which side did the troops advance into the town?
= from the direction of the airstrip | the direction of the airstrip | the airstrip
@ Soldiers entered the town shortly after sunrise from the direction of the airstrip
~ Who sealed off the rebels' way out into the Sahara?
= Senegalese troops of the regional Joint Intervention Force (JIF) | Senegalese troops | a second column, made up of Senegalese troops of the regional Joint Intervention Force (JIF)
@ while a second column, made up of Senegalese troops of the regional Joint Intervention Force (JIF), blocked the road to the desert
~ Which man speaking for the extremists disputed that they had been beaten?
= Abu Safwan
@ A spokesman for the group, who calls himself Abu Safwan, denied in an audio message that Dankoro had fallen.
~ What vehicles did the jihadists use for their getaway?
= motorcycles | on motorcycles
@ put up resistance around the grain market until about midday before they fled on motorcycles.
~ what punishment did people get for owning a mobile
= 40 lashes | 40 lashes on the square in front of the grain market
@ Men who were caught with a telephone received 40 lashes on the square in front of the grain market.
~ where was the wireless set concealed?
= in a beehive | a beehive
@ uncovered a receiver that he had hidden in a beehive and wrote down the bulletins of a station in the capital
~ What nickname did locals give the handwritten news sheets?
= the honey paper | honey paper
@ His neighbours called it the honey paper.
~ How much was a sack of grain at its dearest?
= as much as 95,000 | 95,000
@ A bag of millet, which had cost 12,000 francs in December, went for as much as 95,000 in the last weeks of the siege.
~ Which official of the UN food body rode along with the relief trucks?
= Lena Hofstad
@ said Lena Hofstad, the agency's country director, who travelled with the convoy.
~ Why was there no electricity in the old clinic?
= its generator was stolen by the insurgents | generator was stolen by the insurgents
@ The existing hospital has had neither power nor running water since its generator was stolen by the insurgents.
~ which officer heads the bomb disposal work
= Rachid Amoud | Captain Rachid Amoud
@ according to Captain Rachid Amoud, who is in charge of the clearance.
~ How many detainees are troops alleged to have put to death?
= at least 14 | 14 | at least 14 captured men
@ Soldiers of the Bandiaran army executed at least 14 captured men in the hours after they had taken back Dankoro
~ What did the murdered meat seller go by?
= Ousmane Diaby
@ She named three victims, among them Ousmane Diaby, a butcher, who according to his family had been forced to supply the fighters with meat.
~ which cabinet member brushed the allegations aside as lies spread by the foe
= Hortense Mbalo | The defence minister, Hortense Mbalo
@ The defence minister, Hortense Mbalo, dismissed the accusations as "enemy propaganda" at first
~ Where are the Islamists holed up now?
= the Adghar hills | Adghar hills | to the Adghar hills
@ They have withdrawn to the Adghar hills, a maze of caves and dry valleys near the frontier with Niger
~ Which head of government had to step down over the stolen wages?
= Gaston Elouma | Prime Minister Gaston Elouma
@ forced the resignation of Prime Minister Gaston Elouma.

! How old is Mariam Ousso?
! How many Senegalese soldiers were killed at Dankoro?
! Who is the mayor of Dankoro?
! What is the real name of Abu Safwan?
! how much money did the two colonels embezzle
! When did Moussa Adjaro become president?
! How many beds does the hospital in Sabaré have?
! Which company built the bridge at Tin Essa?
! What causes the northern lights?
! Who wrote the novel "One Hundred Years of Solitude"?
! how many grams are in an ounce
! Which city hosted the Summer Olympics in 2012?
