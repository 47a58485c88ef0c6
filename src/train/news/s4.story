# Norwegian driller reports large gas find off Albania
OSLO/TIRANA, February 18 – A consortium led by the Norwegian energy group Havdyp has discovered what could be the largest gas field in the Adriatic, the companies announced on Wednesday, after five months of drilling 64 kilometres off the Albanian coast.
The well, called Pishtar-2, struck a column of gas 118 metres high at a depth of some 3,900 metres below the sea bed, Havdyp said. Initial estimates put the recoverable volume at between 85 and 110 billion cubic metres, enough to cover Albania's present needs for several centuries, though a further two wells are required to confirm it.
Havdyp holds 45 percent of the licence; the Austrian company Donauöl has 30 percent and the state-owned Albanian Hydrocarbon Corporation (AHC) the remaining 25. Production could start in 2031 at the earliest, according to Havdyp's head of exploration, Solveig Rustad, who warned against "counting kroner before there is a pipe".
Prime minister Arlind Shehu interrupted a session of parliament to announce the news and said that the income would be paid into a fund for future generations, modelled on that of Norway. Opposition leader Mimoza Kraja welcomed the find but demanded that the contract, which was signed in 2019 and has never been published, be laid open within a month.
The drilling was carried out by the rig Nordlys Explorer, which had been towed from the coast of Ghana. An earlier attempt in the same block, by a British firm in 2007, was given up after a blowout in which one worker drowned.
Shares in Havdyp closed 11.3 percent higher in Oslo. Those of Donauöl, which had written down its stake to zero only last autumn, gained almost a quarter in Vienna.

# Shkorëza waits for the tide of money
SHKORËZA – The harbour of Shkorëza has one crane, two cafés and, since Wednesday, eleven estate agents. Fatos Gjini counted them from the wheelhouse of his boat, the Drita, in which he goes out for sardines and anchovies as his father did.
"On Monday a man offered me 30,000 euros for my shed. On Thursday another one offered me 90,000, and it has no roof," says Gjini, 57, who leads the local fishermen's cooperative with its 82 members. He has not sold. What worries him is the safety zone around the well, five nautical miles wide, from which fishing boats have been banned since October.
The cooperative puts its losses so far at about 140,000 euros. Havdyp has promised compensation, but the form that has to be filled in runs to 26 pages and is in English. A teacher at the secondary school, Ermira Topi, translates it on Tuesday evenings, free of charge, in the back room of the Café Rozafa.
The mayor, Petrit Doçi, sees things differently. He wants to have the supply base for the field, with perhaps 400 jobs, and has reserved 16 hectares of the former salt works for it. His rival is the bigger port of Vlashaj, 45 kilometres to the south, which has deeper water and a railway.
There are also those who hope for nothing but quiet. In the sea caves of Cape Rodon-i-Zi, just north of the town, lives one of the last colonies of Mediterranean monk seals in the country, nine animals according to the latest count. The biologist Klea Marku, who has watched them since 2014, says a female left the caves in November, when a survey ship was firing its air guns, and has not come back.
She has given each of the seals the name of an Albanian writer. The missing one is called Migjeni, which is, she admits, a man's name.

# Analysis: A pipe too few
Finding gas is the easy part. Between Pishtar and the customers lie the deepest trench of the Adriatic, three governments and a question which nobody at Wednesday's celebrations in Tirana cared to ask: who will still want the stuff in 2031?
There are two ways to bring it ashore. The shorter one leads to Shkorëza or Vlashaj and from there by a new line of some 70 kilometres to the existing Trans-Balkan Link; it would cost about 900 million euros. The longer crosses the sea to the Italian region of Puglia, where prices are better. This would cost at least twice as much and is favoured by the Austrians.
The Italians are less enthusiastic than one might expect. The president of Puglia, Donato Lorusso, recalled last week that the last pipeline had taken nine years and "a forest of lawyers" because olive trees had to be moved. Environment minister Giulia Sartoris in Rome has said only that any request would be studied.
Then there is demand. The European Union intends to burn a third less gas by 2035, and banks have grown choosy. Two of them, a French and a Dutch one, have already let it be known that they will not lend to new fields, according to Tobias Wengler of the Hamburg consultancy Kielwasser. He regards a final investment decision before the end of 2027 as unlikely.
Albania itself hardly uses gas at all: over nine tenths of its electricity comes from hydropower. But the drought of two years ago, when the Drin reservoirs fell to 38 percent and the country had to import power for 210 million euros, has changed the mood. A gas-fired power station at Fiershegan, planned since 2008 and known among engineers as "the Sleeping Beauty", has suddenly found three bidders.
The greatest risk, however, may lie in the ground. Of the large finds reported in the region in the past twenty years, Wengler has calculated, more than half turned out smaller than first announced.

# The paper in the blue folder: how the Pishtar contract came about
TIRANA, March 6 – The contract for what may be Albania's greatest treasure was signed on a Sunday, in the bar of the Hotel Partizani, with a pen that had to be borrowed from the barman. So says Luan Hoxhaj, who was deputy minister of energy at the time and sat at the table.
According to the document, a copy of which was obtained by the weekly Zëri i Bregut, the state receives a royalty of just 6 percent in the first eight years, against 10 to 12 percent in comparable agreements. In addition a fee of 4.5 million euros was paid for "local advice" to a firm called Blue Heron Consulting, which has its seat in a flat in Limassol, Cyprus.
The firm belonged, until it was dissolved in 2021, to Edlira Bushi, a cousin of the then energy minister, Gramoz Bushi, who is now Albania's ambassador in Lisbon. The ambassador told the paper by telephone that his cousin was "a gifted geologist" and that he had learned of the fee from the press. Edlira Bushi trained as a dentist.
Havdyp stated that it had inherited the contract when it took over the original licence holder, the Canadian company Maple Rock, in 2022, and that it had itself reported the payment to the authorities in Norway last June. An investigation by the Norwegian economic crime unit, Økokrim, is under way.
Mimoza Kraja, the leader of the opposition, called for the royalty to be renegotiated. Professor Agim Lleshi, who teaches energy law at the University of Tirana, considers this possible, since the contract contains a clause allowing changes "in the event of exceptional discoveries". But he warns of the arbitration court in Stockholm, where the government lost a similar case over a chrome mine in 2015 and had to pay 37 million dollars.
Hoxhaj, who left politics and now keeps bees near Përmendol, says he advised against signing. "I was told that the sea was empty anyway," he says.

# Albania and Havdyp agree on higher royalty; base goes to Vlashaj
TIRANA, June 24 – Albania will receive 11 percent instead of 6 percent of the revenue from the Pishtar gas field under an amended contract signed by the government and the consortium on Wednesday, ending four months of dispute.
The agreement was published on the internet the same evening, all 312 pages of it, as the opposition had demanded. Energy minister Besa Kodra, who conducted the negotiations after her predecessor stepped down in April for health reasons, spoke of "the first contract in this country that my mother can read".
In return the licence was extended by seven years to 2056, and the consortium was exempted from customs duties on equipment. Havdyp's chief executive, Magnus Eikeland, said that the second appraisal well, completed on June 9, had confirmed the lower end of the estimate, or around 87 billion cubic metres.
The supply base will be built at Vlashaj. For the fishing town of Shkorëza, which had also applied, there is consolation: the closed zone is to be reduced to two nautical miles, and the cooperative will get 310,000 euros for lost catches. Its chairman, Fatos Gjini, said the money had arrived before the last form was filled in.
Drilling and seismic surveys will in future be forbidden from September to December, when the monk seals give birth, a condition for which the foundation Blue Shore had collected more than 46,000 signatures. Its director, Jonida Prifti, regretted that the pipeline route to Italy had not been ruled out.
The route is to be chosen by a commission under the former Slovenian prime minister Matjaž Korošin, whose report is due next spring. In Cyprus, meanwhile, a court ordered the accounts of the dissolved firm Blue Heron to be handed over to investigators.

? How far off the Albanian coast did the consortium drill?
= 64 kilometres
@ after five months of drilling 64 kilometres off the Albanian coast
? name of the well
= Pishtar-2
@ The well, called Pishtar-2, struck a column of gas 118 metres high
? Who leads the fishermen's cooperative in Shkorëza?
= Fatos Gjini | Gjini
@ says Gjini, 57, who leads the local fishermen's cooperative with its 82 members
@ Its chairman, Fatos Gjini, said the money had arrived before the last form was filled in.
? Where does Ermira Topi translate the form?
= in the back room of the Café Rozafa | the back room of the Café Rozafa | Café Rozafa
@ A teacher at the secondary school, Ermira Topi, translates it on Tuesday evenings, free of charge, in the back room of the Café Rozafa.
? how many monk seals live in the caves of Cape Rodon-i-Zi
= nine animals | nine
@ lives one of the last colonies of Mediterranean monk seals in the country, nine animals according to the latest count
? How much would a line to the Trans-Balkan Link cost?
= about 900 million euros | 900 million euros
@ by a new line of some 70 kilometres to the existing Trans-Balkan Link; it would cost about 900 million euros
? What do engineers call the power station at Fiershegan?
= "the Sleeping Beauty" | the Sleeping Beauty
@ A gas-fired power station at Fiershegan, planned since 2008 and known among engineers as "the Sleeping Beauty"
? Where was the Pishtar contract signed?
= in the bar of the Hotel Partizani | the bar of the Hotel Partizani | Hotel Partizani
@ was signed on a Sunday, in the bar of the Hotel Partizani, with a pen that had to be borrowed from the barman
? To which firm was the fee of 4.5 million euros paid?
= Blue Heron Consulting
@ a fee of 4.5 million euros was paid for "local advice" to a firm called Blue Heron Consulting
? What does Agim Lleshi teach?
= energy law
@ Professor Agim Lleshi, who teaches energy law at the University of Tirana
? who is chief executive of havdyp?
= Magnus Eikeland
@ Havdyp's chief executive, Magnus Eikeland, said that the second appraisal well
? When was the second appraisal well completed?
= June 9 | on June 9
@ the second appraisal well, completed on June 9, had confirmed the lower end of the estimate
~ which firm owns the biggest part of the pishtar concession
= Havdyp
@ Havdyp holds 45 percent of the licence; the Austrian company Donauöl has 30 percent
~ Who at Havdyp cautioned people not to count on the money too early?
= Solveig Rustad
@ according to Havdyp's head of exploration, Solveig Rustad, who warned against "counting kroner before there is a pipe"
~ Which country's savings pot is Shehu taking as his example?
= Norway
@ said that the income would be paid into a fund for future generations, modelled on that of Norway
~ Which politician broke into a parliamentary sitting to tell of the gas?
= Arlind Shehu
@ Prime minister Arlind Shehu interrupted a session of parliament to announce the news
~ where was the Nordlys Explorer brought from
= the coast of Ghana | Ghana
@ The drilling was carried out by the rig Nordlys Explorer, which had been towed from the coast of Ghana.
~ Why did the British company abandon its try in 2007?
= after a blowout in which one worker drowned | a blowout in which one worker drowned | a blowout
@ An earlier attempt in the same block, by a British firm in 2007, was given up after a blowout in which one worker drowned.
~ Since when have fishermen not been allowed near the well?
= since October | October
@ the safety zone around the well, five nautical miles wide, from which fishing boats have been banned since October
~ What land has Doçi set aside for the supply base?
= 16 hectares of the former salt works | the former salt works
@ He wants to have the supply base for the field, with perhaps 400 jobs, and has reserved 16 hectares of the former salt works for it.
~ who has been keeping an eye on the seals since 2014
= Klea Marku | The biologist Klea Marku
@ The biologist Klea Marku, who has watched them since 2014
~ What frightened one of the animals away from its home?
= a survey ship was firing its air guns | a survey ship | its air guns
@ says a female left the caves in November, when a survey ship was firing its air guns, and has not come back
~ In which part of Italy would the longer pipe come ashore?
= the Italian region of Puglia | Puglia
@ The longer crosses the sea to the Italian region of Puglia, where prices are better.
~ Which partner likes the undersea route best?
= the Austrians
@ This would cost at least twice as much and is favoured by the Austrians.
~ Why did it take so long to build the previous line in the south of Italy?
= because olive trees had to be moved | olive trees had to be moved
@ recalled last week that the last pipeline had taken nine years and "a forest of lawyers" because olive trees had to be moved
~ How much did Albania spend on foreign electricity when the reservoirs ran low?
= 210 million euros
@ when the Drin reservoirs fell to 38 percent and the country had to import power for 210 million euros
~ wengler's company?
= Kielwasser | the Hamburg consultancy Kielwasser
@ according to Tobias Wengler of the Hamburg consultancy Kielwasser
~ Which publication got hold of the secret agreement?
= Zëri i Bregut | the weekly Zëri i Bregut
@ According to the document, a copy of which was obtained by the weekly Zëri i Bregut
~ Which profession did the minister's relative really learn?
= dentist | a dentist
@ Edlira Bushi trained as a dentist.
~ Whose takeover in 2022 brought Havdyp the contract?
= Maple Rock | the Canadian company Maple Rock
@ it had inherited the contract when it took over the original licence holder, the Canadian company Maple Rock, in 2022
~ Where did Albania suffer a legal defeat over chrome in 2015?
= the arbitration court in Stockholm | Stockholm
@ he warns of the arbitration court in Stockholm, where the government lost a similar case over a chrome mine in 2015
~ Which minister sat across from the consortium in the talks on the new deal?
= Besa Kodra
@ Energy minister Besa Kodra, who conducted the negotiations after her predecessor stepped down in April for health reasons
~ How much will the fishermen be paid for the fish they could not catch?
= 310,000 euros
@ the closed zone is to be reduced to two nautical miles, and the cooperative will get 310,000 euros for lost catches
~ Who will head the panel that picks where the pipe will run?
= Matjaž Korošin | the former Slovenian prime minister Matjaž Korošin
@ The route is to be chosen by a commission under the former Slovenian prime minister Matjaž Korošin
! how old is arlind shehu?
! Who was the worker who drowned in 2007?
! How many fishermen belong to the cooperative in Vlashaj?
! What royalty does Norway charge Havdyp?
! When did Donauöl join the licence?
! mayor of Vlashaj
! How much did Havdyp pay for Maple Rock?
! Which court in Norway will try the Økokrim case?
! Who composed the Norwegian national anthem?
! how much natural gas did russia export in 2020
! What is the average depth of the Black Sea?
! Who is the head of the World Health Organization?
