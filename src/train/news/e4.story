# Six soldiers killed in ambush on desert patrol in Wahat al-Rimal
QASR BIN HALLAJ, Murabiya – Six soldiers were killed and eleven wounded on Thursday when gunmen ambushed an army patrol in the desert province of Wahat al-Rimal, the deadliest attack in the region since the self-styled State of the Covenant was declared defeated there four years ago.
The patrol, made up of five vehicles of the 22nd Desert Brigade, was on its way from the pumping station of Hassi Turaif to the town of Qasr bin Hallaj when it was fired on with heavy machine guns from a ridge known as the Camel's Jaw, the army said in a statement.
Interior Minister Suhayl al-Muqaddam told parliament that the attackers, whose number he put at around 30, had arrived on motorcycles and withdrawn in the direction of the salt flats when two helicopters appeared. He blamed "sleeper cells that were woken by someone's money", but did not say whose.
Among the dead is Captain Yazid bin Salim al-Rashdan, a 29-year-old officer who won the national marathon twice. He is to be buried on Saturday in his home village of Ayn Zarqun in the north.
The State of the Covenant said in a message on its channel that it had carried out the ambush to avenge the death of its treasurer, Abu Dujana al-Kittani, who was killed in a drone strike in March.
It was the ninth attack in the province since the beginning of Ramadan. Last week two shepherds who had been collecting truffles were found dead near Bir al-Ghazala, their hands tied behind their backs.

# Truffle hunters caught between mines and masked men
Every spring, after the thunderstorms, whole families set out from Qasr bin Hallaj into the steppe to dig for desert truffles, which the locals call "thunder's daughters". This year the season has already claimed at least 64 lives.
"A kilo brings me what I earn in the brick factory in a month," says Dhiyab Abu Shanab, 37, who lost a foot in 2022 when his donkey trod on a mine and who nevertheless goes out again. The best sorts are sold for up to $90 a kilo to dealers who send them to Kuwait and Paris.
Fighters of the State of the Covenant, who have been hiding in the caves of Jebel Shaylan since they lost their last town, demand a fifth of every basket, villagers say. Those who do not pay, or who are suspected of having informed the army, are shot. In February, 18 people were abducted in one day from a lorry near Bir al-Ghazala; the bodies of eleven have been found.
But the rebels are not the only ones to take a share. Four collectors told this newspaper that soldiers at the checkpoint of Umm al-Tin had taken half of their harvest as "a fee for the road". The commander of the 22nd Desert Brigade, Brigadier Ghassan al-Tamimi-Rawi, denies this and says that anyone with a complaint can call a hotline.
The provincial council has banned the collecting of truffles south of the old railway until further notice. Hardly anyone obeys. "Hunger has no map," says Umm Nayef, a widow who sells tea at the bus station and whose two sons are out there.
Engineer Salwa Kheireddine, who runs the provincial office of the Murabiyan Mine Action Agency (MMAA), estimates that 70,000 mines and shells still lie in the sand. With her four teams, she says, it would take 26 years to clear them.

# Defeated but not gone: the State of the Covenant is back in the desert
When President Idriss Chahbandar raised the flag over the ruins of al-Mansaf, the last town held by the State of the Covenant, he promised that the organisation would "never again cast a shadow". Four years later its shadow is growing longer.
According to figures collected by the Levant Conflict Observatory (LCO), a research group based in Nicosia, the organisation carried out 153 attacks in Murabiya in the first half of this year, compared with 121 in the whole of last year. Two thirds of them took place in Wahat al-Rimal, a province as large as Greece in which only about 200,000 people live.
The observatory's director, Dr. Leontios Hadjimarkou, sees three causes: the withdrawal of Russian air support to another war, a drought that has ruined the herders, and the release of some 700 prisoners in an amnesty last autumn. "They no longer want to hold towns, they want to hold the night," he said.
The fighters move in cells of five to eight men who do not know one another's names. They sleep by day in caves and abandoned phosphate mines, according to the testimony of Ubayda al-Nahhas, a former courier of the group who gave himself up in May. Orders, he told investigators, were written on cigarette paper and left in the tombs of a Roman cemetery.
Money comes from taxes on truffles, lorries and wells. A United Nations report puts the group's reserves at between $25 million and $50 million, much of it in gold buried in the desert.
The leader of the organisation, who calls himself Abu al-Harith al-Hashimi, has never shown his face. Western intelligence services believe him to be a former customs officer from the port of Latmina named Qutayba Sarraj; the group dismisses this as a fairy tale.
The army, for its part, is short of everything. Conscripts in the outposts get one meal a day, an officer said, and their fuel is sold by their superiors.

# Bus with oil workers attacked; tribes form force of their own
QASR BIN HALLAJ – Ten oil workers were killed on Sunday when a bus that was taking them home from the Tuwayra field was hit by a roadside bomb and then fired on near Hassi Turaif, the Oil Ministry said. Three others, one of them an Indian engineer, were missing.
The bus, which belonged to the Murabiya Desert Petroleum Company (MDPC), had been travelling without an escort because the soldiers assigned to it had been called away to another place, said a survivor, the driver Abd al-Latif Jumaa, from his hospital bed. He had played dead beneath the steering wheel for forty minutes.
On Monday the company halted production at the field, which yields about 14,000 barrels a day, and flew out its foreign staff. Oil Minister Firas al-Qudmani said that power cuts in the capital, Dar al-Bayyada, could rise to 16 hours a day as a result.
The leaders of six tribes, meeting on Tuesday in the tent of Sheikh Nawwaf bin Mishal al-Hadidan, decided to set up a force of their own, to be called the Lions of the Steppe, with 1,500 men. "The army comes to count the dead, we would like to count the living," said the sheikh, whose nephew was among those killed on the bus.
The government gave the plan a cool reception. A presidential adviser, Dr. Butrus Ayyad, warned that weapons handed out today would be aimed at the state tomorrow, as had happened in 2013.
Iran, which keeps advisers at an air base in the province, condemned the attack. The State of the Covenant did not comment on it at first, and a military source did not rule out that smugglers of fuel were behind it.

# Army says it has broken up cell behind desert attacks
DAR AL-BAYYADA, Murabiya – Security forces have arrested nine members of a cell that is held responsible for the ambush at the Camel's Jaw and for the attack on a bus with oil workers, the General Intelligence Department (GID) said on Friday.
The men were caught in the night to Wednesday in a date-packing plant on the outskirts of Qasr bin Hallaj, where they had been working under false names for eight months, said the department's deputy head, Major General Rawad Ismail. Four Kalashnikovs, a sniper's rifle and 23 mobile phones were found beneath the floor of the cold store.
The leader of the cell is said to be a 41-year-old teacher of chemistry, Munir Hasan al-Bakkar, who went by the name of "the Pharmacist". According to the department he was released in last autumn's amnesty. He jumped from a roof when the police came and broke both legs.
The trail was found, Mr. Ismail said, thanks to a schoolgirl who had noticed that a man buying bread for two paid with hundred-dollar notes. She is to receive a scholarship.
Relatives of two of those arrested protested their innocence. The owner of the plant, Hajj Tawfiq Darwish, said that both had been at their machines on the night of the ambush and that he had handed the time cards to the police. The ambush, however, had taken place at 10 in the morning, the police pointed out.
Two of the three missing oil workers were freed unharmed on Thursday in a raid on a cave in Jebel Shaylan. Of the third, the engineer Prakash Venkataraman, there was still no trace; his company has been asked for a ransom of $3 million, according to people familiar with the matter.
Only hours after the department's announcement, a patrol of the Lions of the Steppe was shot at near the checkpoint of Umm al-Tin. It turned out later that it had been fired on by mistake by soldiers of the 22nd Desert Brigade, one of whom has been placed under arrest.

? How many soldiers were killed in Thursday's ambush?
= Six | Six soldiers
@ Six soldiers were killed and eleven wounded on Thursday when gunmen ambushed an army patrol in the desert province of Wahat al-Rimal
? Where is Captain Yazid bin Salim al-Rashdan to be buried?
= in his home village of Ayn Zarqun in the north | his home village of Ayn Zarqun in the north | his home village of Ayn Zarqun | Ayn Zarqun
@ He is to be buried on Saturday in his home village of Ayn Zarqun in the north.
? Whose death did the State of the Covenant want to avenge?
= Abu Dujana al-Kittani | its treasurer, Abu Dujana al-Kittani
@ it had carried out the ambush to avenge the death of its treasurer, Abu Dujana al-Kittani, who was killed in a drone strike in March.
? what is the ridge called from which the patrol was fired on
= the Camel's Jaw | Camel's Jaw
@ it was fired on with heavy machine guns from a ridge known as the Camel's Jaw, the army said in a statement.
? What do the locals call desert truffles?
= thunder's daughters | "thunder's daughters"
@ to dig for desert truffles, which the locals call "thunder's daughters".
? Who commands the 22nd Desert Brigade?
= Ghassan al-Tamimi-Rawi | Brigadier Ghassan al-Tamimi-Rawi
@ The commander of the 22nd Desert Brigade, Brigadier Ghassan al-Tamimi-Rawi, denies this
? How many mines and shells still lie in the sand according to Salwa Kheireddine?
= 70,000 | 70,000 mines and shells
@ Engineer Salwa Kheireddine, who runs the provincial office of the Murabiyan Mine Action Agency (MMAA), estimates that 70,000 mines and shells still lie in the sand.
? Who is the director of the Levant Conflict Observatory?
= Leontios Hadjimarkou | Dr. Leontios Hadjimarkou
@ The observatory's director, Dr. Leontios Hadjimarkou, sees three causes
? Where is the Levant Conflict Observatory based?
= Nicosia | in Nicosia
@ According to figures collected by the Levant Conflict Observatory (LCO), a research group based in Nicosia
? Who is Ubayda al-Nahhas?
= a former courier of the group | a former courier of the group who gave himself up in May | former courier of the group
@ according to the testimony of Ubayda al-Nahhas, a former courier of the group who gave himself up in May.
? When was the bus with the oil workers attacked?
= Sunday | on Sunday
@ Ten oil workers were killed on Sunday when a bus that was taking them home from the Tuwayra field was hit by a roadside bomb
? How many barrels a day does the Tuwayra field yield?
= about 14,000 | 14,000 | about 14,000 barrels
@ On Monday the company halted production at the field, which yields about 14,000 barrels a day, and flew out its foreign staff.
? In whose tent did the leaders of six tribes meet?
= Sheikh Nawwaf bin Mishal al-Hadidan | Nawwaf bin Mishal al-Hadidan
@ The leaders of six tribes, meeting on Tuesday in the tent of Sheikh Nawwaf bin Mishal al-Hadidan, decided to set up a force of their own
? where were the nine members of the cell caught?
= in a date-packing plant on the outskirts of Qasr bin Hallaj | a date-packing plant on the outskirts of Qasr bin Hallaj | a date-packing plant
@ The men were caught in the night to Wednesday in a date-packing plant on the outskirts of Qasr bin Hallaj
? How much ransom has been asked for Prakash Venkataraman?
= $3 million | a ransom of $3 million
@ Of the third, the engineer Prakash Venkataraman, there was still no trace; his company has been asked for a ransom of $3 million
? What is the schoolgirl to receive?
= a scholarship | scholarship
@ She is to receive a scholarship.
~ What made the assailants pull back into the salt pans?
= two helicopters | two helicopters appeared
@ had arrived on motorcycles and withdrawn in the direction of the salt flats when two helicopters appeared.
~ In what sport had the fallen young officer been the country's best?
= marathon | the national marathon
@ Among the dead is Captain Yazid bin Salim al-Rashdan, a 29-year-old officer who won the national marathon twice.
~ Which politician suggested that the hidden militants had been roused with cash?
= Suhayl al-Muqaddam | Interior Minister Suhayl al-Muqaddam | Interior Minister
@ Interior Minister Suhayl al-Muqaddam told parliament that the attackers, whose number he put at around 30, had arrived on motorcycles and withdrawn in the direction of the salt flats when two helicopters appeared. He blamed "sleeper cells that were woken by someone's money", but did not say whose.
~ how was the truffle gatherer crippled
= his donkey trod on a mine | when his donkey trod on a mine
@ who lost a foot in 2022 when his donkey trod on a mine and who nevertheless goes out again.
~ What do the top grades of the mushroom fetch?
= up to $90 a kilo | $90 a kilo
@ The best sorts are sold for up to $90 a kilo to dealers who send them to Kuwait and Paris.
~ What share of the find do the insurgents insist on?
= a fifth of every basket | a fifth
@ Fighters of the State of the Covenant, who have been hiding in the caves of Jebel Shaylan since they lost their last town, demand a fifth of every basket, villagers say.
~ At which post did troops help themselves to the gatherers' goods?
= Umm al-Tin | the checkpoint of Umm al-Tin
@ Four collectors told this newspaper that soldiers at the checkpoint of Umm al-Tin had taken half of their harvest as "a fee for the road".
~ Who makes a living from hot drinks where the coaches stop?
= Umm Nayef | Umm Nayef, a widow
@ says Umm Nayef, a widow who sells tea at the bus station and whose two sons are out there.
~ Which head of state hoisted the national colours in the recaptured town?
= Idriss Chahbandar | President Idriss Chahbandar
@ When President Idriss Chahbandar raised the flag over the ruins of al-Mansaf
~ roughly how many convicts were set free last autumn
= some 700 | 700 | some 700 prisoners
@ the release of some 700 prisoners in an amnesty last autumn.
~ Where did the extremists deposit their secret instructions?
= in the tombs of a Roman cemetery | the tombs of a Roman cemetery
@ Orders, he told investigators, were written on cigarette paper and left in the tombs of a Roman cemetery.
~ Under what real name do spies think the faceless chief was born?
= Qutayba Sarraj
@ Western intelligence services believe him to be a former customs officer from the port of Latmina named Qutayba Sarraj
~ Why did the oilmen have no military protection on their ride?
= because the soldiers assigned to it had been called away to another place | the soldiers assigned to it had been called away to another place
@ had been travelling without an escort because the soldiers assigned to it had been called away to another place
~ Who cautioned that arming the clans might backfire on the authorities?
= Butrus Ayyad | Dr. Butrus Ayyad | A presidential adviser, Dr. Butrus Ayyad
@ A presidential adviser, Dr. Butrus Ayyad, warned that weapons handed out today would be aimed at the state tomorrow, as had happened in 2013.
~ What nickname did the suspected ringleader use?
= the Pharmacist | "the Pharmacist"
@ Munir Hasan al-Bakkar, who went by the name of "the Pharmacist".
~ Who really opened fire on the new tribal force?
= soldiers of the 22nd Desert Brigade
@ It turned out later that it had been fired on by mistake by soldiers of the 22nd Desert Brigade, one of whom has been placed under arrest.
! How many attacks did the State of the Covenant carry out in Murabiya in 2021?
! What is the name of the schoolgirl who found the trail?
! How old is Brigadier Ghassan al-Tamimi-Rawi?
! Who shot the two shepherds near Bir al-Ghazala?
! When was the Tuwayra field discovered?
! how much does a soldier of the Lions of the Steppe earn
! Who is the head of the General Intelligence Department?
! How many Iranian advisers are at the air base?
! Which river flows through Vienna?
! How do you train a puppy not to bite?
! who directed the film Titanic
! What will the weather be like in Madrid tomorrow?
