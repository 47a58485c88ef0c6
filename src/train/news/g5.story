# Blockade on the Lushava: 200 protesters halt work on Albanian dam
KODRISHTE, Albania, May 6 – About 200 villagers and environmentalists on Monday occupied the bridge that leads to the building site of a hydroelectric plant on the Lushava, a river in Albania's southern Zagora district which was declared a protected area only 14 months ago.
They lay down in front of eleven excavators belonging to the Austrian construction firm Traunbau, whose workers switched off the engines and went to have coffee. There were no injuries and no arrests, the police said.
The plant, called Lushava II, is to produce 38 megawatts of electricity, enough for around 60,000 households. Its dam, 71 metres high, would turn nine kilometres of gorge into a lake and put the hamlet of Gur i Bardhë, with its 140 inhabitants, under water.
"They have given the river a passport and now they want to drown it," said Besa Koprencka, a vet who leads the citizens' group Let It Run. She demanded that the licence granted in 2016 to the Tirana company Hidro-Alba be revoked.
The energy ministry argues that the licence is older than the protection and therefore remains valid. Albania obtains nearly all its electricity from water power, and in dry years it has to buy current abroad for up to 200 million euros, said State Secretary Ilir Dushaj.
The investment, estimated at 112 million euros, is financed to two thirds by the Danube Investment Bank (DIB). The bank's board wants to decide on June 20 whether to pay out the second instalment.
The blockade is to last until the government receives a delegation, Koprencka said. In the evening women from the valley brought bean soup and 40 mattresses to the bridge.

# The snail that could stop a dam
It is four millimetres long, it is blind, and it looks like a crumb of bread that has fallen into the water. But the snail Lushavia koprivica, which until last October was unknown to science, might achieve what petitions and lawsuits have not.
It was found by Jonas Weidenbrück, a zoologist from the Natural History Museum in Graz, who spent three weeks in the gorge with 35 colleagues from seven countries. The expedition was paid for by an American maker of outdoor clothing and slept in the school of Kodrishte.
The scientists counted 1,175 species, among them two that are new and some 40 that stand on the red list of endangered animals and plants. The environmental report commissioned by the builder, Hidro-Alba, in 2015 had listed 93.
"Whoever wrote that must have done it from a car," says Weidenbrück. In fact it emerged that whole passages, including a description of the local reindeer, had been copied from a report on a power plant in northern Finland.
The author, the engineering office Teknoplan, admits "editorial errors". Its head, Arben Mustafaraj, points out that the reindeer did not alter the calculations of the flow.
The snail lives only in a spring called the Eye of the Bride, which rises 300 metres above the planned dam wall and which keeps a temperature of nine degrees all year round. A change of two degrees would be enough to kill it off, in the view of Mirela Hoxhallari of Tirana's Academy of Sciences.
Under the Bern Convention, which protects European wildlife and which Albania joined in 1998, that could become a legal matter. The convention's standing committee meets in Strasbourg in December and can call on a country to suspend a project.
In the valley people have taken the creature to their hearts. The baker Thoma Gjika sells a spiral-shaped pastry for 50 lek apiece, and from every one he gives ten to the blockade.

# "Not everybody here wants to live in a postcard"
GUR I BARDHË – The loudest voice in favour of the dam belongs to a man whose house would lie 30 metres below the surface. Petrit Lamçe, 63, is the headman of the hamlet, and he has had enough of being saved.
"We have no doctor, and the school closed in 2011," he says on his terrace, where the vines are coming into leaf. "In winter the road is shut for up to ten weeks. Where were the snail people then?"
Of the 38 families in Gur i Bardhë, 29 have signed a contract with Hidro-Alba. Each is to get a house with a garden near the town of Lumas and 45,000 euros, half of it in advance. Many have already spent it, on weddings, on a tractor, on a ticket to Germany.
Nine families refuse. Their spokeswoman is Lamçe's own sister, Drita, who keeps bees and lives across the lane, and with whom he has not exchanged a word since Christmas. She fears above all for the cemetery, where their parents are buried.
The company has offered to move the dead as well. According to its engineer in charge, Valbona Sinanaj, 212 graves were to be transferred this summer to a hill with a view of the lake, and an imam and a priest had given their consent. The priest, Father Spiro Naqe, says that he was asked about his opinion of the view.
Jobs are the other bait. During the four years of building 350 people would be employed, at least half of them from the district, where almost every third adult is out of work. Afterwards the plant would be run by 12.
Some had hoped for tourists instead. Last year 8,600 came to paddle and to bathe in the pools below the gorge, three times as many as in 2019, says Eno Bregasi, who hires out rubber boats. Since the blockade began he has been cooking for journalists.

# Bank withdraws from Lushava project after leak of e-mails
VIENNA, June 21 – The Danube Investment Bank will not pay out the second instalment of its loan for the disputed Lushava II power plant in Albania, amounting to 31 million euros, its president, Katalin Szepesházy, announced on Friday.
The bank thus drew the consequences from internal e-mails that had been published on June 13 by the research network Lamplight. They show that officials of the DIB had known since 2020 that the environmental report was largely copied, and had agreed with the builder to have it "touched up quietly".
The head of the bank's energy division, Roderick Vantongeren, a Belgian, was relieved of his duties on Wednesday. In one of the messages he had described the river as "a wet ditch with good lawyers".
The e-mails had been handed to Lamplight by a former trainee, whose identity is being kept secret. Lamplight's chief editor, Sorcha Ní Dhuibhir, said that the source had not asked for money, "only for a photograph of the river".
In Tirana Prime Minister Agron Velaj spoke of "a campaign by people who heat their swimming pools with gas". He announced that the state would take over a share of up to 40 percent in the plant, if necessary with a loan from the Gulf.
Hidro-Alba, which belongs to the brothers Genc and Fatos Rrapaj, has already spent 47 million euros according to its own figures. It threatened to sue the bank for damages before a court of arbitration in Paris.
On the bridge at Kodrishte the news was greeted with church bells and car horns. It was the forty-seventh day of the blockade. Besa Koprencka, who had been taken to hospital with pneumonia on June 15, had it read to her over the telephone.
The construction firm Traunbau declared that it would withdraw its machines by the end of July. The mattresses, a police officer remarked, were to stay for the time being.

# A river gets its park, and a village gets a doctor
KODRISHTE, April 28 – Almost a year after the blockade began, the Lushava was made a national park on Sunday, the second river park in Albania. The park covers 12,700 hectares and reaches from the source on Mount Tërvol to the Roman bridge at Lumas.
The law was passed in parliament on March 14 by 82 votes to 41, after the administrative court in Tirana had annulled the licence for the Lushava II plant in January. Judge Elvana Shyti held that a report in which reindeer occurred could not be the foundation of anything in Albania.
Prime Minister Agron Velaj, who had defended the plant to the last, came to the ceremony in a rubber boat and got wet to the knees. He called the river "our Louvre", which earned him some laughter.
The park will be run by Mirela Hoxhallari, a biologist who has studied the springs of the gorge for years. She will have 24 rangers, seven of them former workers of Traunbau, and an annual budget of 1.8 million euros, half of which comes from Germany.
The electricity that is now lacking is to be supplied by a solar farm on the disused military airfield of Rrezare, where construction began in February. With 55 megawatts it will be more powerful than the dam would have been, though only in sunshine, as State Secretary Ilir Dushaj noted.
The Rrapaj brothers are demanding 90 million euros in compensation. A hearing before the arbitrators in Paris has been set for September 9.
And Gur i Bardhë? The road has been widened, and since January a doctor, Luan Kryemadhi, has come up every Tuesday and Friday in an off-road vehicle given by the town of Graz. The 29 families have been allowed to keep the advance.
Petrit Lamçe did not attend the ceremony. He was sitting with his sister on her side of the lane and was labelling jars of honey, which they intend to sell to visitors under the name of Eye of the Bride.

? On which river is the disputed plant being built?
= the Lushava, a river in Albania's southern Zagora district | the Lushava | Lushava
@ occupied the bridge that leads to the building site of a hydroelectric plant on the Lushava, a river in Albania's southern Zagora district which was declared a protected area only 14 months ago
? how high would the dam be
= 71 metres | 71 metres high
@ Its dam, 71 metres high, would turn nine kilometres of gorge into a lake
? Who leads the citizens' group Let It Run?
= Besa Koprencka | Besa Koprencka, a vet
@ said Besa Koprencka, a vet who leads the citizens' group Let It Run
? How much is the investment estimated at?
= 112 million euros | at 112 million euros
@ The investment, estimated at 112 million euros, is financed to two thirds by the Danube Investment Bank (DIB).
? Who found the snail Lushavia koprivica?
= Jonas Weidenbrück
@ It was found by Jonas Weidenbrück, a zoologist from the Natural History Museum in Graz, who spent three weeks in the gorge with 35 colleagues from seven countries.
? where did the expedition sleep
= in the school of Kodrishte | the school of Kodrishte
@ The expedition was paid for by an American maker of outdoor clothing and slept in the school of Kodrishte.
? What is the spring called in which the snail lives?
= the Eye of the Bride | Eye of the Bride
@ The snail lives only in a spring called the Eye of the Bride, which rises 300 metres above the planned dam wall
? When did Albania join the Bern Convention?
= in 1998 | 1998
@ Under the Bern Convention, which protects European wildlife and which Albania joined in 1998, that could become a legal matter.
? How many families have signed a contract with Hidro-Alba?
= 29
@ Of the 38 families in Gur i Bardhë, 29 have signed a contract with Hidro-Alba.
? who is Valbona Sinanaj
= engineer in charge | its engineer in charge
@ According to its engineer in charge, Valbona Sinanaj, 212 graves were to be transferred this summer to a hill with a view of the lake
? Where is each family to get a house with a garden?
= near the town of Lumas | the town of Lumas | Lumas
@ Each is to get a house with a garden near the town of Lumas and 45,000 euros, half of it in advance.
? Who is the president of the Danube Investment Bank?
= Katalin Szepesházy
@ The Danube Investment Bank will not pay out the second instalment of its loan for the disputed Lushava II power plant in Albania, amounting to 31 million euros, its president, Katalin Szepesházy, announced on Friday.
? Which network published the internal e-mails?
= Lamplight | the research network Lamplight
@ The bank thus drew the consequences from internal e-mails that had been published on June 13 by the research network Lamplight.
? To whom does Hidro-Alba belong?
= the brothers Genc and Fatos Rrapaj | Genc and Fatos Rrapaj
@ Hidro-Alba, which belongs to the brothers Genc and Fatos Rrapaj, has already spent 47 million euros according to its own figures.
? What area does the national park cover?
= 12,700 hectares
@ The park covers 12,700 hectares and reaches from the source on Mount Tërvol to the Roman bridge at Lumas.
? By how many votes was the law passed in parliament?
= 82 votes to 41 | by 82 votes to 41 | 82
@ The law was passed in parliament on March 14 by 82 votes to 41
~ Which foreign builder owned the diggers that were held up?
= Traunbau | the Austrian construction firm Traunbau
@ They lay down in front of eleven excavators belonging to the Austrian construction firm Traunbau, whose workers switched off the engines and went to have coffee.
~ How many homes could be lit by the new power station?
= around 60,000 | 60,000 | around 60,000 households
@ The plant, called Lushava II, is to produce 38 megawatts of electricity, enough for around 60,000 households.
~ Which settlement would vanish beneath the reservoir?
= the hamlet of Gur i Bardhë | Gur i Bardhë
@ and put the hamlet of Gur i Bardhë, with its 140 inhabitants, under water
~ Why does the cabinet think the permit still counts?
= the licence is older than the protection
@ The energy ministry argues that the licence is older than the protection and therefore remains valid.
~ who footed the bill for the researchers' trip
= an American maker of outdoor clothing | American maker of outdoor clothing
@ The expedition was paid for by an American maker of outdoor clothing and slept in the school of Kodrishte.
~ Which animals gave away that the study had been plagiarised?
= reindeer | the local reindeer
@ In fact it emerged that whole passages, including a description of the local reindeer, had been copied from a report on a power plant in northern Finland.
~ What does the man with the oven charge for one of his curly cakes?
= 50 lek | 50 lek apiece | for 50 lek
@ The baker Thoma Gjika sells a spiral-shaped pastry for 50 lek apiece, and from every one he gives ten to the blockade.
~ Who speaks on behalf of the households that will not move out?
= Drita | Lamçe's own sister, Drita | Lamçe's own sister
@ Nine families refuse. Their spokeswoman is Lamçe's own sister, Drita, who keeps bees and lives across the lane
~ For how much of the cold season can nobody drive up to the place
= up to ten weeks | ten weeks | for up to ten weeks
@ "In winter the road is shut for up to ten weeks. Where were the snail people then?"
~ Which clergyman claims they only wanted to know if he liked the panorama?
= Spiro Naqe | Father Spiro Naqe
@ The priest, Father Spiro Naqe, says that he was asked about his opinion of the view.
~ How does the boat renter earn his bread now that the holidaymakers stay away?
= cooking for journalists | he has been cooking for journalists
@ says Eno Bregasi, who hires out rubber boats. Since the blockade began he has been cooking for journalists.
~ Which manager at the lender lost his post?
= Roderick Vantongeren
@ The head of the bank's energy division, Roderick Vantongeren, a Belgian, was relieved of his duties on Wednesday.
~ Who passed the embarrassing correspondence to the reporters?
= a former trainee | former trainee
@ The e-mails had been handed to Lamplight by a former trainee, whose identity is being kept secret.
~ what was the protest leader ill with
= pneumonia
@ Besa Koprencka, who had been taken to hospital with pneumonia on June 15, had it read to her over the telephone.
~ Which magistrate made fun of the copied study?
= Elvana Shyti | Judge Elvana Shyti
@ Judge Elvana Shyti held that a report in which reindeer occurred could not be the foundation of anything in Albania.
~ Where will the replacement energy come from?
= a solar farm on the disused military airfield of Rrezare | a solar farm
@ The electricity that is now lacking is to be supplied by a solar farm on the disused military airfield of Rrezare, where construction began in February.
! how old is besa koprencka
! What is the first river park in Albania called?
! How much did the solar farm at Rrezare cost?
! When was the dam Lushava I completed?
! How many people work for Lamplight?
! Who taught at the school in Gur i Bardhë until 2011?
! What is the name of the trainee who leaked the e-mails?
! how many tourists came to the gorge in 2016
! Who composed the opera Carmen?
! What is the capital of Mongolia?
! How many bones does an adult human have?
! when did the berlin wall fall
