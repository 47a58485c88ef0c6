# Cholera kills 31 on Zambian lakeshore as vaccine flights begin
LUSAKA, March 4 – At least 31 people have died of cholera in Zambia's northern Kapembe province since the middle of February, the health ministry said on Monday, as a first consignment of oral vaccine was flown to the fishing town of Mwalesa.
Some 1,140 patients have been treated in the lakeside districts of Mwalesa and Chitundwe, about half of them children under 15, according to figures released by the National Epidemic Response Centre (NERC). The dead include two nurses who had volunteered at a tented treatment ward behind the Mwalesa fish market.
"We are not looking at a local problem any more," Dr. Josephine Mulaisho, who heads NERC, told reporters in the capital. "If the disease travels down the railway, it will be in the Copperbelt before Easter."
The outbreak is believed to have started in Kafwimbi, a camp of seasonal fishermen on a sandbank eleven kilometres west of Mwalesa, where a pit latrine was washed into the only well by heavy rain on February 11.
A chartered cargo plane carrying 186,000 doses landed at Mwalesa's grass airstrip on Sunday evening, two days late because of fog. The vaccine was released from the global emergency stockpile at the request of the World Health Organization and will be given free of charge to everyone older than one year.
Health Minister Brighton Sikaonga said that schools in both districts would stay closed until March 25 and that the sale of cooked food at bus stations had been banned. He denied reports that the government had waited for nearly two weeks before it asked for help abroad.
The opposition Alliance for Renewal accused the minister of hiding the first deaths in order not to disturb a regional trade fair which was held in Mwalesa from February 15 to 18.
Cholera, a bacterial infection spread by contaminated water, can kill within hours if it is left untreated. Kapembe province last saw a major epidemic in 2009, when 274 people lost their lives.

# "Drink it, then go back to your nets": a morning with the vaccinators of Mwalesa
By six o'clock, when mist still hangs over the landing stage, Agness Chilufya has already emptied her first cool box. The 29-year-old midwife leads Team 14, one of 62 mobile teams which have been walking through the quarters of Mwalesa since Tuesday.
Each team consists of two vaccinators, a clerk and a so-called caller, a local person with a megaphone who walks ahead and answers questions in Bemba and in the dialect of the islands. In Team 14 that person is Peter Kasonde, a retired ferry captain known to everybody on the waterfront as Uncle Hooter.
The vaccine, a cloudy liquid in a plastic tube, tastes of salt and metal, and Chilufya hands every child a piece of sugar cane afterwards. "Drink it, then go back to your nets," Kasonde tells the men, who do not like to lose the first hours of light.
By Thursday evening the teams had reached 71,300 people, according to Father Lucian Mbewe, whose parish hall serves as the campaign's warehouse. The vaccine is kept there between two and eight degrees Celsius in refrigerators lent by the Lusengo brewery, which has also stopped making beer in order to bottle clean water.
Not all doors open. In Saltpan, a quarter of reed houses behind the market, a rumour has spread that the drink makes women barren, and on Wednesday stones were thrown at Team 9, whose clerk was slightly hurt on the forehead.
Chilufya blames voice messages which have been passed from phone to phone since the weekend. Their author, who calls himself Prophet Elisha of the Reeds, claims that the illness was brought by the vaccinators themselves.
What persuaded many, she believes, was the sight of Chieftainess Nakawala the Fourth, the traditional ruler of the eastern shore, who came in a canoe on Tuesday and swallowed the first dose in front of a crowd of several hundred.
Chilufya earns 95 kwacha a day for her work, a little less than a basket of dried sardines fetches on the market. She has not seen her own son, who is three, since she sent him to her sister in Kasempa Hill. "I lost my grandmother in 2009," she says. "Nobody came to our door then."

# Analysis: Why the warning from Kafwimbi went unheard
The first person to use the word cholera was not a doctor. On February 13 Moses Tembo, a clinical officer at the Kafwimbi health post, wrote in the camp's register that three fishermen had "rice-water stools" and sent a boy by bicycle to the district office with a note asking for test kits.
The note reached the desk of the district medical officer, Dr. Harriet Zimba, on the same afternoon. What became of it afterwards is the question that a parliamentary committee chaired by Edgar Lubinda, a lawmaker for the ruling party, will begin to examine on March 19.
Dr. Zimba says that she forwarded the warning by e-mail to the provincial health office at Ndolesha within an hour. The provincial office maintains that nothing arrived there until February 20, since its connection had been cut off over an unpaid bill of 8,400 kwacha.
By that time a good 4,000 visitors had come and gone at the lake trade fair, where drinking water was drawn from a standpipe later found to be contaminated. "The fair was the bellows that blew on the ember," says Ruth Hamoonga, an epidemiologist at the University of Lusaka West, who has reconstructed the paths of 212 early patients.
According to her study, which has not been reviewed by other scholars, 38 percent of these patients had eaten or drunk at the fairground. Only one in nine had ever been to Kafwimbi.
There are deeper causes. The waterworks of Mwalesa, built for 20,000 inhabitants in 1974 by a Yugoslav company, today serve almost four times as many, and chlorine has been in short supply since the supplier, Zamchlor, halted production in November because of power cuts.
A loan of $6.5 million for new pumps, promised by the African Development Bank in 2019, was never drawn because the town council could not agree on who should sign for it. Mayor Clement Musonda puts the blame on his predecessor, whom he calls "a collector of unsigned papers".
Hamoonga warns against treating vaccination as a cure for pipes. The single dose given now protects for about six months, she says, and the next rains are due in November.

# Two held over attack on vaccine boat near Chitundwe
CHITUNDWE – Police have arrested two men suspected of setting fire to a boat that was carrying vaccine to the Isoka islands, the Lakeshore Courier has learned. The men, aged 22 and 37, were detained on Saturday night at a bar in the harbour of Chitundwe.
The wooden boat, called Good Hope, burned down to the waterline early on Friday while it was moored at a jetty belonging to the fisheries cooperative. No one was injured, but 5,200 doses were destroyed, said Inspector Gift Nyambe, spokesman for the provincial police.
The boat's owner, Davison Phiri, who had lent it to the campaign without pay, was asleep in his house above the harbour when he was woken by his dogs. "I bought her with eleven years of fishing," he said. "They thought they were burning poison. They burned my children's school fees."
According to the police, the suspects told officers that they had acted on the instructions of a preacher known as Prophet Elisha of the Reeds. The man, whose real name is Elijah Sakala and who used to work as a radio repairer, is thought to have fled across the lake into the Democratic Republic of Congo.
His church, which has between 300 and 500 followers, issued a statement condemning the arson and denying any part in it. "We pray against the vaccine, we do not burn it," said Deacon Naomi Bwembya.
The campaign on the islands was suspended for three days and is to be resumed on Tuesday with an army launch. The aid organisation Doctors Across Borders of Water (DABW), which runs the island clinics, said that it would accept the soldiers on board only if they left their rifles ashore.
Residents of Chitundwe have meanwhile collected 17,000 kwacha for a new boat. The largest gift, 3,000 kwacha, came from the crew of the passenger ferry Morning Star, which has not been allowed to sail since February 24.

# Kapembe declared free of cholera; committee blames fair and unpaid bill
LUSAKA, June 12 – Zambia on Wednesday declared the cholera epidemic in Kapembe province over, four weeks after the last patient, a 44-year-old net mender, was discharged from hospital in Mwalesa. In all 97 people died and 3,860 fell ill, the health ministry said.
The declaration was read out by Dr. Josephine Mulaisho, director of the National Epidemic Response Centre, in the Mwalesa football ground, where a minute of silence was kept for the victims. She said that 402,000 people, or 88 percent of those at risk, had been vaccinated in two rounds.
The disease never reached the Copperbelt, a success which Mulaisho attributed to the checkpoints set up on the railway at Ndolesha, where passengers had to wash their hands in chlorinated water and travellers with fever were taken off the trains.
Earlier this week the parliamentary committee published its report, which runs to 148 pages. It found that Brighton Sikaonga, who resigned as health minister on April 30, had been informed of the first deaths on February 16 and had decided against closing the trade fair "out of regard for the exhibitors".
Sikaonga, a former surgeon, rejected the finding through his lawyer and announced that he would go to court. His successor, Dr. Violet Chanda, has promised that no health office will ever again be cut off from the internet because of a debt.
The committee also recommended that Moses Tembo, the clinical officer who first raised the alarm, be given the Order of the Eagle. Tembo, who lost his brother to the disease, told the Lakeshore Courier that he would rather have a borehole.
The sandbank camp at Kafwimbi has been cleared, and its 600 or so inhabitants are being moved to a site on higher ground named New Kafwimbi, where three wells have been drilled with money from Norway. Elijah Sakala, the preacher sought over the burning of a vaccine boat, was handed over by Congolese police on May 22 and is awaiting trial in Ndolesha.

? Who heads the National Epidemic Response Centre?
= Josephine Mulaisho | Dr. Josephine Mulaisho
@ "We are not looking at a local problem any more," Dr. Josephine Mulaisho, who heads NERC, told reporters in the capital.
@ The declaration was read out by Dr. Josephine Mulaisho, director of the National Epidemic Response Centre, in the Mwalesa football ground
? how many doses did the cargo plane bring to Mwalesa
= 186,000 | 186,000 doses
@ A chartered cargo plane carrying 186,000 doses landed at Mwalesa's grass airstrip on Sunday evening, two days late because of fog.
? Where is the outbreak believed to have started?
= Kafwimbi, a camp of seasonal fishermen on a sandbank eleven kilometres west of Mwalesa | Kafwimbi | in Kafwimbi
@ The outbreak is believed to have started in Kafwimbi, a camp of seasonal fishermen on a sandbank eleven kilometres west of Mwalesa, where a pit latrine was washed into the only well by heavy rain on February 11.
? Until what date were schools in the two districts to stay closed?
= March 25 | until March 25
@ Health Minister Brighton Sikaonga said that schools in both districts would stay closed until March 25 and that the sale of cooked food at bus stations had been banned.
? Who leads Team 14 of the vaccinators?
= Agness Chilufya | Chilufya
@ By six o'clock, when mist still hangs over the landing stage, Agness Chilufya has already emptied her first cool box. The 29-year-old midwife leads Team 14, one of 62 mobile teams which have been walking through the quarters of Mwalesa since Tuesday.
? what does the vaccine taste of
= salt and metal
@ The vaccine, a cloudy liquid in a plastic tube, tastes of salt and metal, and Chilufya hands every child a piece of sugar cane afterwards.
? Who is Chieftainess Nakawala the Fourth?
= the traditional ruler of the eastern shore | traditional ruler of the eastern shore
@ What persuaded many, she believes, was the sight of Chieftainess Nakawala the Fourth, the traditional ruler of the eastern shore, who came in a canoe on Tuesday
? In which quarter did the rumour spread that the drink makes women barren?
= Saltpan, a quarter of reed houses behind the market | Saltpan
@ In Saltpan, a quarter of reed houses behind the market, a rumour has spread that the drink makes women barren
? who chairs the parliamentary committee
= Edgar Lubinda
@ What became of it afterwards is the question that a parliamentary committee chaired by Edgar Lubinda, a lawmaker for the ruling party, will begin to examine on March 19.
? Why did Zamchlor halt its production in November?
= because of power cuts | power cuts
@ chlorine has been in short supply since the supplier, Zamchlor, halted production in November because of power cuts
? What share of the early patients in the study had eaten or drunk at the fairground?
= 38 percent
@ According to her study, which has not been reviewed by other scholars, 38 percent of these patients had eaten or drunk at the fairground.
? What was the name of the wooden boat that burned at the jetty?
= Good Hope
@ The wooden boat, called Good Hope, burned down to the waterline early on Friday while it was moored at a jetty belonging to the fisheries cooperative.
? Which organisation runs the island clinics?
= Doctors Across Borders of Water (DABW) | Doctors Across Borders of Water | DABW
@ The aid organisation Doctors Across Borders of Water (DABW), which runs the island clinics, said that it would accept the soldiers on board only if they left their rifles ashore.
? when was elijah sakala handed over
= on May 22 | May 22
@ Elijah Sakala, the preacher sought over the burning of a vaccine boat, was handed over by Congolese police on May 22 and is awaiting trial in Ndolesha.
? How many pages has the committee's report?
= 148 pages | 148
@ Earlier this week the parliamentary committee published its report, which runs to 148 pages.
? What is the site to which the people of Kafwimbi are being moved called?
= New Kafwimbi
@ its 600 or so inhabitants are being moved to a site on higher ground named New Kafwimbi
~ What held up the aircraft with the medicine?
= fog | because of fog
@ landed at Mwalesa's grass airstrip on Sunday evening, two days late because of fog.
~ What did the minister's rivals say he was afraid of spoiling by announcing the earliest fatalities?
= a regional trade fair which was held in Mwalesa from February 15 to 18 | a regional trade fair
@ The opposition Alliance for Renewal accused the minister of hiding the first deaths in order not to disturb a regional trade fair which was held in Mwalesa from February 15 to 18.
~ how many perished the last time the region was hit this badly
= 274 | 274 people
@ Kapembe province last saw a major epidemic in 2009, when 274 people lost their lives.
~ Which ex-sailor goes in front of the midwife's group and shouts out the news?
= Peter Kasonde | Uncle Hooter | Kasonde
@ a local person with a megaphone who walks ahead and answers questions in Bemba and in the dialect of the islands. In Team 14 that person is Peter Kasonde, a retired ferry captain known to everybody on the waterfront as Uncle Hooter.
~ Whose premises are used to store the supplies?
= Father Lucian Mbewe | Lucian Mbewe
@ according to Father Lucian Mbewe, whose parish hall serves as the campaign's warehouse
~ which firm provided the cooling equipment
= the Lusengo brewery | Lusengo brewery
@ The vaccine is kept there between two and eight degrees Celsius in refrigerators lent by the Lusengo brewery
~ What is a health worker in the drive paid for a day's labour?
= 95 kwacha | 95 kwacha a day
@ Chilufya earns 95 kwacha a day for her work, a little less than a basket of dried sardines fetches on the market.
~ Where is the young woman's little boy staying while she is busy?
= Kasempa Hill | in Kasempa Hill
@ She has not seen her own son, who is three, since she sent him to her sister in Kasempa Hill.
~ Who was the earliest to put a name to the sickness in writing?
= Moses Tembo
@ The first person to use the word cholera was not a doctor. On February 13 Moses Tembo, a clinical officer at the Kafwimbi health post, wrote in the camp's register that three fishermen had "rice-water stools"
@ The committee also recommended that Moses Tembo, the clinical officer who first raised the alarm, be given the Order of the Eagle.
~ Why was the office at Ndolesha offline?
= an unpaid bill of 8,400 kwacha | over an unpaid bill of 8,400 kwacha | an unpaid bill
@ since its connection had been cut off over an unpaid bill of 8,400 kwacha
~ Which scientist retraced where the people who got sick at the beginning had been?
= Ruth Hamoonga
@ says Ruth Hamoonga, an epidemiologist at the University of Lusaka West, who has reconstructed the paths of 212 early patients
~ How long is a person safe after swallowing it?
= about six months | six months | for about six months
@ The single dose given now protects for about six months, she says, and the next rains are due in November.
~ who speaks for the officers investigating the arson
= Gift Nyambe | Inspector Gift Nyambe
@ said Inspector Gift Nyambe, spokesman for the provincial police
~ What did the runaway preacher do for a living in former days?
= radio repairer | a radio repairer | work as a radio repairer
@ The man, whose real name is Elijah Sakala and who used to work as a radio repairer, is thought to have fled across the lake
~ Who took over the ministry after the surgeon stepped down?
= Violet Chanda | Dr. Violet Chanda
@ Sikaonga, a former surgeon, rejected the finding through his lawyer and announced that he would go to court. His successor, Dr. Violet Chanda, has promised that no health office will ever again be cut off from the internet because of a debt.
~ Who paid for the new water holes, which country?
= Norway
@ a site on higher ground named New Kafwimbi, where three wells have been drilled with money from Norway
! how old is josephine mulaisho
! How much did the chartered cargo plane cost?
! How many people died of cholera in the Copperbelt in 2009?
! Who manufactured the oral vaccine?
! Who owns the Lusengo brewery?
! What sentence did the two men arrested in Chitundwe receive?
! Who was mayor of Mwalesa before Clement Musonda?
! where did Ruth Hamoonga study medicine
! What is the boiling point of water on Mount Everest?
! Who invented the microscope?
! How often are the Olympic Games held?
! which airline has the largest fleet in the world
