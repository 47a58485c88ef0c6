# Quake kills at least 74 in Tajik mountain district
DUSHANBE, Tajikistan – A strong earthquake shook the mountains of eastern Tajikistan before dawn on Tuesday, flattening hundreds of mud-brick houses in the district of Vashtan and killing at least 74 people, the authorities said.

The tremor, which had a magnitude of 6.4, struck at 4:12 a.m. at a depth of only 11 kilometres. Its centre lay near the village of Navrudak, about 160 kilometres from the capital, where chandeliers swung and people ran into the streets in their nightclothes.

Colonel Farhod Nazirov, the head of the Civil Rescue Agency (CRA), said that helicopters were the sole means of getting into the upper valley, since rocks had buried the western mouth of the Shamsi tunnel, through which the only road to Vashtan passes. "We are fighting against the mountain as well as the clock," he told state radio.

More than 600 injured had been counted by the afternoon. Many were taken to the district hospital in Kalai Surkh, the administrative centre, where surgeons operated under walnut trees in the yard because the building had cracked from top to bottom.

The president, who broke off a visit to China, declared Thursday a day of national mourning and ordered the army to send 1,500 soldiers with field kitchens. Temperatures in the valley, whose villages lie between 2,100 and 2,800 metres above sea level, are expected to fall to minus seven degrees overnight.

Earthquakes are common in the region, where the Indian plate pushes northward into Asia. The worst in living memory there, in March 1938, wiped out eleven villages and left some 4,000 people dead.

# "I cut by the light of a telephone": a surgeon's two days in Kalai Surkh
KALAI SURKH – Gulnora Safarova has not been home since Tuesday, and she is not sure that there is a home. The 39-year-old surgeon, one of three at the district hospital, was on night duty when the plaster began to rain down on the ward.

"First we carried out the newborn, then the mothers, then the oxygen," she says, sitting on an upturned crate with a glass of green tea that a soldier has just handed to her. All 88 patients had been brought outside within a quarter of an hour. The only one to be hurt was the porter, Uncle Davron, who went back for the blood supplies and had two ribs broken by a falling door.

Then the others came, on donkeys, in wheelbarrows, on the backs of sons. Dr. Safarova carried out 27 operations in the first thirty hours, the first four of them by the light of mobile phones which nurses held over the table, because the diesel for the generator had been stored in the cellar and could not be reached. It was a shopkeeper, Anvar Toshev, who finally drained the tanks of his three lorries.

What she needed most was plaster and antibiotics. They arrived on Wednesday morning with a helicopter of the charity Mountain Medics, which is based in Geneva and had kept a depot at Kulyor, on the other side of the pass, since the avalanches of 2017.

The chairwoman of the district, Zulfiya Mirsaidova, who lost her own mother in the disaster, has been sleeping in a car parked beside the tents. She has asked the government to let the seriously injured be flown across the border to Uzbekistan, where a hospital in Termez has offered 40 beds.

The hospital itself will have to be pulled down, an engineer told the staff. Dr. Safarova nods when this is mentioned. For nine years, she says, she had been writing letters about the cracks.

# New lake above the valley has engineers worried
By our correspondent in Vashtan. A wall of earth and boulders that came down during Tuesday's earthquake has blocked the Zardob river above the village of Pishtova, and behind it a lake is growing which could drown the lower valley if the barrier gave way, engineers warned on Friday.

The water was rising by about 90 centimetres a day and had reached a length of nearly three kilometres, said Timur Qodirov, chief hydrologist of the water ministry. He compared the barrier, which is some 70 metres high, to "a cork made of porridge". Around 5,200 inhabitants of Pishtova and four other villages have been told to move to higher ground, and most have obeyed.

Soldiers began on Thursday night to dig a channel across the lowest part of the slide, by which the lake is to be emptied slowly. Since no excavator can be driven there, two small ones were taken apart and flown in beneath a heavy-lift helicopter lent by Kazakhstan. Mr. Qodirov expects the work to last between eight and ten days, provided that it does not rain.

The death toll meanwhile rose to 168. In Navrudak a German team with four dogs found a woman and her small son alive in a collapsed stable 61 hours after the quake, having been kept warm by two cows. "The dog sat down and would not leave," said Katrin Voss, the leader of the team, which belongs to the Hessian Search Dog Association. The dog in question, a Labrador bitch called Fiete, was later given a piece of mutton by the grandfather.

Not all help has been so welcome. Police in Kalai Surkh detained two men from another province who had collected money for victims in the name of a foundation that does not exist. A shipment of 800 summer tents, sent by a sports retailer, was returned to the capital.

# Interview: "The fault had been silent for too long"
Bakhtiyor Odinaev, 66, directs the Institute of Earth Physics in Dushanbe and has mapped the faults of the eastern ranges since the days of the Soviet Union. To colleagues he is known as the man who said it would happen, a title he does not care for.

In a report handed to the government in 2015 he had written that a strong quake in Vashtan was to be expected "within a generation". He based this on trenches which his team had dug across the Vashtan thrust, a fracture 140 kilometres in length, and which showed that it had moved five times in the past two thousand years. "Nobody can name the day," he says. "But when a fault has been silent for too long, one should not build hospitals of bad brick on it."

Of the 24 measuring stations that his institute once had in the east of the country, seven were still working last week. The others were abandoned in the civil war of the nineties, or lost their copper cables to thieves. A new network would cost about $2.8 million, Mr. Odinaev reckons, which is less than the price of the fountain recently put up in front of the parliament.

He does not accept the rumour, spread on social networks, that the quake was set off by the filling of the Roghan-Tepa reservoir, 95 kilometres to the west. The reservoir is too far away and the quake began too deep, he says; the company that runs it, Pamir Hydro, has published its water levels to the same end.

What worries him now are the aftershocks, of which more than 400 had been recorded by Sunday. The strongest, of magnitude 5.1, brought down the minaret in Kalai Surkh that had survived the main shock. He advises people to stay out of damaged houses for at least six weeks.

And what would he do with the money, if it came? Mr. Odinaev answers without hesitation that he would begin not with instruments but with masons. In Nepal, where he worked after the disaster of 2015, he saw how villagers learned to bind their walls with wire mesh for less than $300 a house.

# Three weeks on, the questions turn to School No. 4
NAVRUDAK – The gymnasium wall is still standing, with a painted sun on it. The rest of School No. 4 is a heap three metres high. Had the earth shaken four hours later, 311 children would have been sitting inside.

The school was opened in 2014 and paid for with a loan of $640,000 from an Asian development fund. Investigators who took samples from the ruins found that the concrete had been mixed with unwashed river sand and that in eight of the twelve pillars there was no steel at all, according to a report seen by this newspaper. Next to it the old Soviet-built library, which dates from 1961, has lost a few tiles.

The builder, a company named Sitora Invest, was dissolved two years ago. Its former owner, Jamshed Latifi, who is a brother-in-law of the previous district chairman, was arrested on Monday at the airport of Khujand as he was about to board a flight to Moscow. He denies any wrongdoing; his lawyer, Parvina Usmonova, says that the plans were changed on the orders of the education department, which wanted to save money.

"We knew," says Habib Sharifov, who taught mathematics at the school until the quake. "You could scratch the pillars with a key. I showed it to an inspector, and he told me to teach fractions."

The final number of the dead in the district was put at 212 on Saturday, after rescuers had given up hope for the last nine missing. About 14,000 people will spend the winter in tents and in containers, of which Turkey has sent the greatest number. The Shamsi tunnel was reopened to lorries last Thursday, and the lake above Pishtova has been lowered by 31 metres, so that people have been allowed to go back to their fields by day.

Lessons started again last week in a felt yurt, a gift from Kyrgyz herders, in which two classes take turns. Ms. Mirsaidova has promised a new school by September of next year. It is to be built of timber, and it will be named after the caretaker, Saodat Karimova, the only person who was in the building that night.

? What was the magnitude of the earthquake in Vashtan?
= 6.4 | a magnitude of 6.4
@ The tremor, which had a magnitude of 6.4, struck at 4:12 a.m. at a depth of only 11 kilometres.
? Who heads the Civil Rescue Agency?
= Farhod Nazirov | Colonel Farhod Nazirov
@ Colonel Farhod Nazirov, the head of the Civil Rescue Agency (CRA), said that helicopters were the sole means
? how many soldiers were sent by the army
= 1,500 | 1,500 soldiers
@ ordered the army to send 1,500 soldiers with field kitchens.
? When did the worst earthquake in the region happen?
= in March 1938 | March 1938
@ The worst in living memory there, in March 1938, wiped out eleven villages and left some 4,000 people dead.
? How many operations did Gulnora Safarova carry out in the first thirty hours?
= 27 | 27 operations
@ Dr. Safarova carried out 27 operations in the first thirty hours
? Where is the charity Mountain Medics based?
= Geneva | in Geneva
@ the charity Mountain Medics, which is based in Geneva and had kept a depot at Kulyor
? Who is Zulfiya Mirsaidova?
= The chairwoman of the district | chairwoman of the district
@ The chairwoman of the district, Zulfiya Mirsaidova, who lost her own mother in the disaster
? Which river was blocked by the landslide?
= the Zardob river | Zardob | the Zardob | Zardob river
@ has blocked the Zardob river above the village of Pishtova
? How high is the barrier above Pishtova?
= some 70 metres | 70 metres | some 70 metres high
@ He compared the barrier, which is some 70 metres high, to "a cork made of porridge".
? Which country lent the heavy-lift helicopter?
= Kazakhstan
@ flown in beneath a heavy-lift helicopter lent by Kazakhstan.
? Who led the German team with the dogs
= Katrin Voss
@ said Katrin Voss, the leader of the team, which belongs to the Hessian Search Dog Association.
? What institute does Bakhtiyor Odinaev direct?
= the Institute of Earth Physics in Dushanbe | the Institute of Earth Physics | Institute of Earth Physics
@ Bakhtiyor Odinaev, 66, directs the Institute of Earth Physics in Dushanbe
? What would a new network of measuring stations cost?
= about $2.8 million | $2.8 million
@ A new network would cost about $2.8 million, Mr. Odinaev reckons
? Which company runs the Roghan-Tepa reservoir?
= Pamir Hydro
@ the company that runs it, Pamir Hydro, has published its water levels to the same end.
? where was Jamshed Latifi arrested?
= at the airport of Khujand | the airport of Khujand | Khujand
@ was arrested on Monday at the airport of Khujand as he was about to board a flight to Moscow.
? What will the new school be built of?
= timber
@ It is to be built of timber, and it will be named after the caretaker
~ What made it impossible to reach the stricken area by car?
= rocks had buried the western mouth of the Shamsi tunnel | rocks had buried the western mouth of the Shamsi tunnel, through which the only road to Vashtan passes
@ since rocks had buried the western mouth of the Shamsi tunnel, through which the only road to Vashtan passes.
~ From which foreign trip did the head of state come home early?
= a visit to China | China
@ The president, who broke off a visit to China, declared Thursday a day of national mourning
~ how cold was it going to get at night
= minus seven degrees | to minus seven degrees
@ are expected to fall to minus seven degrees overnight.
~ Which employee was injured while rescuing the stock of blood?
= Uncle Davron | the porter, Uncle Davron
@ The only one to be hurt was the porter, Uncle Davron, who went back for the blood supplies
~ Who gave his fuel so that there was power again for the clinic?
= Anvar Toshev | a shopkeeper, Anvar Toshev
@ It was a shopkeeper, Anvar Toshev, who finally drained the tanks of his three lorries.
~ In which Uzbek town could badly wounded people be treated?
= Termez
@ where a hospital in Termez has offered 40 beds.
~ For what length of time had the medic complained in writing about the state of her workplace?
= nine years | For nine years
@ For nine years, she says, she had been writing letters about the cracks.
~ How long will it take to finish the ditch that should drain the newly formed water?
= between eight and ten days
@ Mr. Qodirov expects the work to last between eight and ten days, provided that it does not rain.
~ What kept the buried mother and her boy from freezing?
= two cows
@ found a woman and her small son alive in a collapsed stable 61 hours after the quake, having been kept warm by two cows.
~ What's the name of the animal that sniffed out the survivors?
= Fiete | a Labrador bitch called Fiete
@ The dog in question, a Labrador bitch called Fiete, was later given a piece of mutton by the grandfather.
~ What did officers hold two people for?
= collected money for victims in the name of a foundation that does not exist | had collected money for victims in the name of a foundation that does not exist
@ Police in Kalai Surkh detained two men from another province who had collected money for victims in the name of a foundation that does not exist.
~ Which landmark was toppled by a later jolt?
= the minaret in Kalai Surkh | the minaret | minaret
@ The strongest, of magnitude 5.1, brought down the minaret in Kalai Surkh that had survived the main shock.
~ In which Asian country did the scientist see cheap reinforcement of homes?
= Nepal | In Nepal
@ In Nepal, where he worked after the disaster of 2015, he saw how villagers learned to bind their walls with wire mesh
~ Which firm put up the classrooms that fell to pieces?
= Sitora Invest | a company named Sitora Invest
@ The builder, a company named Sitora Invest, was dissolved two years ago.
~ Which former teacher says he pointed out the weak columns to an official?
= Habib Sharifov
@ "We knew," says Habib Sharifov, who taught mathematics at the school until the quake. "You could scratch the pillars with a key. I showed it to an inspector, and he told me to teach fractions."
~ Whose name will the replacement for the destroyed place of learning bear?
= Saodat Karimova | the caretaker, Saodat Karimova
@ it will be named after the caretaker, Saodat Karimova, the only person who was in the building that night.
! How many people live in Dushanbe?
! What was the magnitude of the quake of 1938?
! Who is the education minister of Tajikistan?
! How old is Katrin Voss?
! When was the Shamsi tunnel built?
! how much did the fountain in front of the parliament cost
! Who designed the plans of School No. 4?
! How many people were killed by the avalanches of 2017?
! What time does the post office open on Saturday?
! who painted the girl with a pearl earring
! Which team won the last cricket world cup?
! How many calories are in a banana?
