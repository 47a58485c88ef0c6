# State of emergency declared in Sarvand's Mehrabad province after deadly riots
DUSHKENT, Sarvand – President Bahrom Yusupzoda on Monday declared a state of emergency in the southern province of Mehrabad, where at least 27 people have died in five days of unrest that began with a quarrel over irrigation water.
The decree, which was read out on state television shortly before midnight, bans gatherings of more than three people, imposes a curfew from 8 p.m. until 5 a.m. and places the police under the command of the army for 30 days.
"The state has been patient, but patience must not be mistaken for weakness," the president said in a recorded address.
Major General Sherali Nazarov, a former commander of the presidential guard, was named military commandant of the province and was given power to detain suspects for up to 72 hours without a warrant.
The violence broke out last Wednesday in the town of Kuhdara, when farmers marched on the water office after learning that a canal had been closed in order to fill the reservoir of a newly built textile plant. Police opened fire, killing four.
By Saturday the protests had spread to the provincial capital, Mehrabad, where the tax office and two banks were burnt down.
The interior ministry said 19 civilians and eight police officers had been killed. The opposition Justice and Land Party (JLP) spoke of more than 50 dead.
Mobile internet has been cut throughout the province since Sunday morning, according to NetWatch, an organisation that monitors connections.
Sarvand, a country of nine million, last declared a state of emergency in 1997, during the civil war.

# Kuhdara buries its dead under the eyes of soldiers
KUHDARA – Only three mourners at a time were allowed to approach the graves. The others, several hundred of them, stood along the road in rows of three, as the decree requires, and waited their turn in silence.
The four farmers who were shot in front of the water office last week were laid to rest on Tuesday in this town of 22,000 at the foot of the Zard mountains. The youngest of them, Daler Qosimov, was 19 and was to be married in the autumn.
"He went to ask for water, not for bread and not for power," said his uncle, Hikmat Qosimov, a retired veterinarian. "Now they have sent us tanks. You cannot irrigate with tanks."
Eleven armoured vehicles were parked in the square, near the tea house, where soldiers checked the papers of passers-by. An officer who declined to give his name said his unit had been brought from the northern city of Pulobod.
The canal in question, which people here call the Old Mother, was dug in 1934. It feeds the apricot orchards on which some 3,800 families live.
It was shut on 2 June without notice, residents say. Within a week the leaves began to curl.
The director of the water office, Parviz Rahmon, who signed the order, has not been seen since his house was stoned on Wednesday evening. A neighbour said that he had been driven off in an ambulance, disguised as a patient.
At the bazaar, the price of flour has gone up by a third since the roads were closed.
As dusk approached, the mourners hurried home. At eight o'clock precisely, the siren of the fire brigade announced the curfew.

# Textile firm says it never asked for canal to be closed
DUSHKENT – The company whose factory is at the heart of the unrest in Mehrabad province has denied that it requested the closure of the canal which set off the violence.
Silkway Textiles, a joint venture of the Sarvandi state and investors from South Korea, said in a statement on Wednesday that its plant at Kuhdara was to be supplied from wells and that the reservoir had been intended "solely for the case of fire".
"We were as surprised as anyone," said the firm's managing director, Park Sung-ho. "We had asked for pumps in a letter of 14 March. We received a river."
The statement puts the government in an awkward position, since the minister of water resources, Gulnora Saidova, had told parliament on Friday that the closure was "an obligation under contract".
A copy of the contract, which was seen by this agency, mentions the delivery of 4,000 cubic metres of water a day, but does not say where it is to be taken from.
The $85 million factory, which was to be opened by the president in September, was supposed to give work to 1,200 people. Its construction was supervised by the president's son-in-law, Jahongir Latifi, who owns 12 per cent of the company's shares.
Mr. Latifi did not respond to requests for comment. He left for Dubai on Sunday, according to the website Ozod Navo, which published a photograph of him at the airport.
The JLP demanded that his bank accounts be frozen. Its leader, Mahina Tursunova, said that the dead of Kuhdara had been "sold by the litre".
Silkway said 46 foreign engineers had been moved out of the province for their safety.

# Reporter's interview: "I would have closed the factory, not the canal"
Qodir Hamidov governed Mehrabad province for six years until he was dismissed in 2019. We spoke to the 63-year-old by telephone at his home in the capital, Dushkent.
Mr. Hamidov, who trained as a hydraulic engineer in Leningrad, says the emergency was avoidable. "Every child in Kuhdara knows that one does not touch the Old Mother between May and August. I would have closed the factory, not the canal," he said.
As governor he had twice turned down the plans for the plant, he recalls, because the province lacked water even in good years. After the second refusal he was summoned to the presidential office and was told to retire on grounds of health.
"My health was excellent," he says with a laugh.
His successor, Zafar Boboev, approved the project within three weeks. Mr. Boboev was removed from office by the president on Tuesday, together with the chief of the provincial police.
The former governor does not believe that the riots were organised from abroad, as the interior minister, Rustam Ghafurov, has maintained. The minister claimed on Sunday that leaflets printed in a neighbouring country had been found on the bodies of attackers.
"Nobody in Kuhdara needs a leaflet to see that his trees are dying," Mr. Hamidov said.
What should be done? He proposes that the canal be reopened at once, that the families of the dead be paid compensation of 200,000 somon each, and that a council of elders be asked to divide the water, as was the custom until 1961.
He is less hopeful about the soldiers. "A state of emergency is like a guest who says he will stay a month," he says. "He brings very large suitcases."

# Water flows again in Kuhdara as commandant eases curfew
MEHRABAD, Sarvand – Water returned to the fields around Kuhdara on Saturday, ten days after the violence began, as the military commandant of the troubled province shortened the curfew and freed 140 detainees.
Major General Sherali Nazarov opened the sluice himself in front of television cameras. "I am a soldier, but my father was a gardener," he told the farmers, some of whom applauded.
The curfew will now run from 10 p.m. to 4 a.m., he announced, and the internet is to be restored on Monday. The ban on gatherings remains in force.
More than 600 people were arrested in the course of the unrest, according to the Helsinki Group of Sarvand (HGS), whose chairwoman, Lola Mirzoeva, said that many had been beaten in a sports hall that was used as a jail.
The commandant promised that the accusations would be looked into by the military prosecutor.
A parliamentary commission, which is made up of nine deputies and is led by the former judge Iskandar Valiev, arrived in Mehrabad on Friday. It is to present its findings by 15 August.
The whereabouts of Parviz Rahmon, the official who signed the order to close the canal, were cleared up on Thursday when he gave himself up at a police station in Dushkent. He says that he acted on a telephone call from the ministry. The minister, Gulnora Saidova, denies that she made such a call.
The European Union's envoy for the region, Katarzyna Wolny, welcomed the easing and urged the government to lift the emergency before the 30 days are over.
Apricot growers estimate that around 40 per cent of the harvest, worth some $7 million, has been lost. The trees themselves, they hope, will survive.

? Who declared a state of emergency in Mehrabad?
= Bahrom Yusupzoda | President Bahrom Yusupzoda
@ President Bahrom Yusupzoda on Monday declared a state of emergency in the southern province of Mehrabad
? How long may suspects be detained without a warrant?
= up to 72 hours | 72 hours
@ was given power to detain suspects for up to 72 hours without a warrant
? What does NetWatch do?
= monitors connections
@ according to NetWatch, an organisation that monitors connections
? When did Sarvand last declare a state of emergency?
= in 1997 | 1997 | in 1997, during the civil war
@ Sarvand, a country of nine million, last declared a state of emergency in 1997, during the civil war.
? What do people in Kuhdara call the canal?
= the Old Mother | Old Mother
@ The canal in question, which people here call the Old Mother, was dug in 1934.
? how many families live on the apricot orchards?
= some 3,800 | 3,800 | some 3,800 families
@ It feeds the apricot orchards on which some 3,800 families live.
? Who is the managing director of Silkway Textiles?
= Park Sung-ho
@ "We were as surprised as anyone," said the firm's managing director, Park Sung-ho.
? how many people was the factory supposed to give work to
= 1,200 | 1,200 people
@ was supposed to give work to 1,200 people
? Where did Qodir Hamidov train as a hydraulic engineer?
= Leningrad | in Leningrad
@ Mr. Hamidov, who trained as a hydraulic engineer in Leningrad, says the emergency was avoidable.
? Who was Mr. Hamidov's successor as governor?
= Zafar Boboev
@ His successor, Zafar Boboev, approved the project within three weeks.
? How many detainees did the commandant free?
= 140 | 140 detainees
@ as the military commandant of the troubled province shortened the curfew and freed 140 detainees
? By when must the parliamentary commission present its findings?
= by 15 August | 15 August
@ It is to present its findings by 15 August.
~ What sparked the disturbances in Mehrabad?
= a quarrel over irrigation water | the closure of the canal
@ has denied that it requested the closure of the canal which set off the violence
@ where at least 27 people have died in five days of unrest that began with a quarrel over irrigation water
~ Under whose orders have the police been put?
= the army
@ and places the police under the command of the army for 30 days
~ Which officer was put in charge of Mehrabad under the emergency rules?
= Sherali Nazarov | Major General Sherali Nazarov
@ Major General Sherali Nazarov, a former commander of the presidential guard, was named military commandant of the province
~ what was set ablaze in the provincial capital?
= the tax office and two banks
@ where the tax office and two banks were burnt down
~ What death toll does the JLP give?
= more than 50 | more than 50 dead
@ The opposition Justice and Land Party (JLP) spoke of more than 50 dead.
~ how old was daler qosimov when the police shot him
= 19
@ The youngest of them, Daler Qosimov, was 19 and was to be married in the autumn.
~ Which relative of the dead bridegroom complained about the armour?
= Hikmat Qosimov | his uncle, Hikmat Qosimov
@ "He went to ask for water, not for bread and not for power," said his uncle, Hikmat Qosimov, a retired veterinarian. "Now they have sent us tanks.
~ From where had the troops in Kuhdara's square come?
= the northern city of Pulobod | Pulobod
@ An officer who declined to give his name said his unit had been brought from the northern city of Pulobod.
~ In what way did Parviz Rahmon get out of town unnoticed
= driven off in an ambulance, disguised as a patient | disguised as a patient
@ A neighbour said that he had been driven off in an ambulance, disguised as a patient.
~ By how much has flour become dearer?
= by a third | a third
@ At the bazaar, the price of flour has gone up by a third since the roads were closed.
~ From which country do Silkway's foreign backers come?
= South Korea
@ Silkway Textiles, a joint venture of the Sarvandi state and investors from South Korea, said in a statement
~ What was the basin at the mill meant for, if one believes the company?
= solely for the case of fire | the case of fire
@ the reservoir had been intended "solely for the case of fire"
~ Which cabinet member had told lawmakers that the canal had to be shut because of a contract?
= Gulnora Saidova | the minister of water resources, Gulnora Saidova
@ since the minister of water resources, Gulnora Saidova, had told parliament on Friday that the closure was "an obligation under contract"
~ How much of Silkway belongs to the president's relative?
= 12 per cent | 12 per cent of the company's shares
@ Its construction was supervised by the president's son-in-law, Jahongir Latifi, who owns 12 per cent of the company's shares.
~ where did latifi fly to on sunday
= Dubai | for Dubai
@ He left for Dubai on Sunday, according to the website Ozod Navo
~ who chairs the opposition justice and land party?
= Mahina Tursunova
@ Its leader, Mahina Tursunova, said that the dead of Kuhdara had been "sold by the litre".
~ Why did the ex-governor refuse permission for the mill?
= the province lacked water even in good years
@ As governor he had twice turned down the plans for the plant, he recalls, because the province lacked water even in good years.
~ What pretext was used to make Hamidov leave his post?
= on grounds of health | grounds of health
@ After the second refusal he was summoned to the presidential office and was told to retire on grounds of health.
~ What did Rustam Ghafurov say had been discovered on dead rioters?
= leaflets printed in a neighbouring country | leaflets
@ The minister claimed on Sunday that leaflets printed in a neighbouring country had been found on the bodies of attackers.
~ Which rights campaigner reported beatings in an improvised prison?
= Lola Mirzoeva
@ whose chairwoman, Lola Mirzoeva, said that many had been beaten in a sports hall that was used as a jail
~ who presides over the nine lawmakers investigating the events
= Iskandar Valiev | the former judge Iskandar Valiev
@ A parliamentary commission, which is made up of nine deputies and is led by the former judge Iskandar Valiev, arrived in Mehrabad on Friday.
~ What share of this year's apricots is gone?
= around 40 per cent | 40 per cent | around 40 per cent of the harvest
@ Apricot growers estimate that around 40 per cent of the harvest, worth some $7 million, has been lost.
! How old is President Bahrom Yusupzoda?
! How many police officers were injured in Kuhdara?
! Who commands the presidential guard now?
! How much did the wells of the textile plant cost?
! When did the Justice and Land Party win its first seat in parliament?
! Who was to be the bride of Daler Qosimov?
! how many people live in the city of pulobod
! When was Katarzyna Wolny appointed as envoy?
! Who painted the ceiling of the Sistine Chapel?
! How high is Kilimanjaro?
! what is the currency of japan
! Which country hosted the 2016 Summer Olympics?
