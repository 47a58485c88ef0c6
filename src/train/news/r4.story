# Cyclone Oruna tears into northern Mozambique, thousands flee
PEMBA, Mozambique – Cyclone Oruna slammed into the coast of northern Mozambique on Tuesday night with winds of up to 210 kilometres an hour, flattening fishing villages and driving tens of thousands from their homes. At least 27 people were reported dead by Wednesday evening.
The storm came ashore near the town of Mucoroge in the country's north-eastern Tavane province, where a wave between three and four metres high ran up to two kilometres inland, said Celestino Nhamuche, the director of the National Disaster Institute (NDI).
"From the air, Mucoroge looks like a page from which somebody has rubbed out the writing," said Mr. Nhamuche, who had flown over the area in a small aircraft belonging to a mission. He put the number of destroyed houses at around 6,500.
Most of the victims drowned in the estuary of the Lurima river, when a ferry that was to take them to higher ground overturned. Its captain, who had been warned by radio, was among those rescued and has been detained.
The United Nations released $8 million from its emergency fund. Aid workers said that what was needed most was clean water, since the wells had been filled with salt water and the risk of cholera was growing by the day.
President Amélia Chicuava declared a state of emergency in two provinces and recalled parliament from its recess. South Africa and India each sent a naval ship with helicopters.
Oruna is the strongest cyclone to hit the province since records began in 1958. It was expected to lose strength over Malawi on Thursday, but meteorologists warned that up to 400 millimetres of rain could still fall in the hills.

# The teacher who rang the bell
MUCOROGE – The bell of the mission school in Mucoroge weighs 90 kilos and had not been rung since independence, because the rope was said to bring bad luck. On Tuesday afternoon, seven hours before the sea came, Gilda Matsombe rang it for forty minutes.
Ms. Matsombe, who teaches geography to 13-year-olds, had seen on her telephone that the eye of the storm had turned south-west. The official warning, which the district administration should have passed on by loudspeaker van, never came; the van had no petrol.
About 1,900 people followed her on foot to the ridge of Nakhoma, where an abandoned tea factory stands. "Some of them only came because they wanted to scold me for the bell," she says, and laughs for the first time.
They spent two nights between the rusty drying machines, sharing eleven bags of rice, which the factory's watchman, Old Saide, had bought for his daughter's wedding. A child was born there on Wednesday, a girl whom the mother has named Sinoya, "bell" in the local language.
Not everyone came. The fishermen's headman, Abudo Rachide, had advised his people to stay with the boats, since the last two warnings had been false alarms; he lost a son and his only boat, and he now sits in front of the factory and speaks to no one.
When asked whether she blames him, the teacher shakes her head. What she cannot forgive is the van.
The district administrator, Eusébio Cumbane, whose house stands on the hill and was left without a scratch, did not wish to comment. The petrol for the month, a clerk said, had been used up on a visit by the minister.

# Aid agencies at odds over tents and tin
Nine days after Cyclone Oruna, the airfield of Pemba is piled high with tents that nobody wants. In the villages along the coast, the survivors have begun to build huts out of what the wind has left, and what they ask for is not canvas but nails, rope and corrugated iron.
It is an old quarrel, and this time it is being fought in public. The relief organisation Northern Shelter, whose headquarters are in Oslo, has flown in 12,000 tents at a cost of about 4.6 million dollars, paid for by the Norwegian and the Danish governments.
"A tent lasts a single rainy season, and then it is rubbish," says Hortência Mabunda, who coordinates the local charities that have joined together in the network Mão Dada. For the price of a tent, she reckons, three families could be given a roof of tin.
Northern Shelter's head of operations, Sindre Aakvik, replies that no one can nail tin to a house that does not exist. He recalls the cyclone of 2019 in the centre of the country, when thousands slept in the rain for weeks because the trucks carrying the iron got stuck.
Tents also have the drawback of being hot. A nurse of the organisation Médicos da Costa measured 47 degrees in one of them at midday, and the number of children with fever is rising in the camp at Metoro Novo, which holds some 8,300 people.
The government has so far kept out of it. Internally, however, officials at the disaster institute complain that about a third of the goods that arrive had not been asked for at all, among them ski jackets and a container of cat food.
From next week, according to a circular seen by this paper, aid planes will be given permission to land only if their cargo is on a list. The list is to be drawn up by the colonel in charge of the airfield, Narciso Tembe.

# Interview: "The sea will come back for the rest"
Joaquim Vilanculo has warned of this day for 15 years. The oceanographer, who teaches at the university in the capital, Maputo, had calculated in 2009 that the mangroves of the Lurima estuary take two thirds of the force out of a storm wave, and that without them Mucoroge would be lost.
"At that time, there were still 3,100 hectares of mangroves," Mr. Vilanculo says. "Today there are fewer than 700, and I don't need a computer to tell me where the wave came in."
The trees were not felled by the fishermen, he insists, although the ministry likes to say so. Most of them had to make way for shrimp ponds, which were laid out from 2012 onwards by a company called Camarão Real, in which a former minister of fisheries, Tomé Zandamela, has shares.
The company sees things differently. In a written statement, its manager, Lucille Ferrand, says that the ponds were approved by all authorities, that they give work to 540 people, and that the dykes around them even slowed the water down.
Mr. Vilanculo would not rebuild the town in the same place. He advocates moving its 22,000 inhabitants to the plateau of Nakhoma, six kilometres inland, and planting the shore with seedlings, which would cost about 35 million dollars, "less than a single bridge".
He knows that people will not like it. In Sumatra, where he worked after the tsunami, he saw fishermen return to the beach within a year, because from the hill they could not hear whether the fish were jumping.
So what should be done? "Give them the hill to sleep on and the beach to work on, and a bus in between," he says. "The sea will come back for the rest."

# Cholera, a ferry captain and a bell: Tavane two months later
PEMBA – Two months after the cyclone that killed 143 people in Tavane province, doctors have brought an outbreak of cholera under control. The last new case was registered on 9 May in the camp at Metoro Novo, said Ivone Macuácua, the province's chief medical officer.
In all, 2,260 people fell ill and 31 of them died. That it was not more is ascribed to a vaccination campaign for which the World Health Organization provided 190,000 doses.
At the court in Pemba, the trial of the ferry captain began on Monday. Bernardo Salato, 52, is accused of having taken 160 people on board a vessel licensed for 70, and of having ignored two radio calls; 64 of the passengers drowned.
Mr. Salato told the judge that armed policemen had forced him to cast off, as they wanted to bring their own families across. The police command denies that any of its men was on the landing stage that night.
The district administrator, Eusébio Cumbane, was removed from office in April after an inspection found that 600 litres of petrol meant for the loudspeaker van had been sold. He has been replaced by Zaida Momade, a former judge.
In Mucoroge itself, 400 families have returned to the beach, against the advice of the government, which has offered plots on the plateau. Abudo Rachide, the headman of the fishermen, is building a boat again with wood from Tanzania.
President Chicuava awarded the Order of the Baobab to Gilda Matsombe last week. The teacher thanked her and asked for a new rope for the bell, which arrived on Friday by courier.

? Where did Cyclone Oruna come ashore?
= near the town of Mucoroge in the country's north-eastern Tavane province | near the town of Mucoroge | Mucoroge
@ The storm came ashore near the town of Mucoroge in the country's north-eastern Tavane province
? Who is the director of the National Disaster Institute?
= Celestino Nhamuche
@ said Celestino Nhamuche, the director of the National Disaster Institute (NDI).
? How much money did the United Nations release?
= $8 million
@ The United Nations released $8 million from its emergency fund.
? How long did Gilda Matsombe ring the bell?
= forty minutes | for forty minutes
@ Gilda Matsombe rang it for forty minutes.
? what does the bell of the mission school weigh
= 90 kilos
@ The bell of the mission school in Mucoroge weighs 90 kilos
? Why did the loudspeaker van not come?
= the van had no petrol | had no petrol
@ The official warning, which the district administration should have passed on by loudspeaker van, never came; the van had no petrol.
? where are the headquarters of Northern Shelter
= in Oslo | Oslo
@ The relief organisation Northern Shelter, whose headquarters are in Oslo, has flown in 12,000 tents
? Who coordinates the local charities of the network Mão Dada?
= Hortência Mabunda
@ says Hortência Mabunda, who coordinates the local charities that have joined together in the network Mão Dada.
? What is the company that laid out the shrimp ponds called?
= Camarão Real | a company called Camarão Real
@ which were laid out from 2012 onwards by a company called Camarão Real
? Who is Joaquim Vilanculo?
= The oceanographer | The oceanographer, who teaches at the university in the capital, Maputo | oceanographer
@ Joaquim Vilanculo has warned of this day for 15 years. The oceanographer, who teaches at the university in the capital, Maputo
? When was the last new case of cholera registered?
= 9 May | on 9 May
@ The last new case was registered on 9 May in the camp at Metoro Novo
? Who has replaced Eusébio Cumbane as district administrator?
= Zaida Momade
@ He has been replaced by Zaida Momade, a former judge.
~ how hard did the wind blow when Oruna struck
= up to 210 kilometres an hour | 210 kilometres an hour
@ Cyclone Oruna slammed into the coast of northern Mozambique on Tuesday night with winds of up to 210 kilometres an hour
~ How many homes does the institute's boss think were wiped out?
= around 6,500 | 6,500
@ He put the number of destroyed houses at around 6,500.
~ Which disease do relief workers fear because of the spoilt wells?
= cholera
@ since the wells had been filled with salt water and the risk of cholera was growing by the day.
~ Which head of state called MPs back from their holidays?
= Amélia Chicuava | President Amélia Chicuava
@ President Amélia Chicuava declared a state of emergency in two provinces and recalled parliament from its recess.
~ What year do the province's storm statistics go back to?
= 1958 | in 1958
@ Oruna is the strongest cyclone to hit the province since records began in 1958.
~ which subject does the woman who sounded the alarm give lessons in?
= geography
@ Ms. Matsombe, who teaches geography to 13-year-olds
~ Where did those who went along with the teacher find shelter?
= an abandoned tea factory | the ridge of Nakhoma | the ridge of Nakhoma, where an abandoned tea factory stands
@ About 1,900 people followed her on foot to the ridge of Nakhoma, where an abandoned tea factory stands.
~ What was the watchman's rice originally meant for?
= his daughter's wedding | for his daughter's wedding
@ sharing eleven bags of rice, which the factory's watchman, Old Saide, had bought for his daughter's wedding.
~ what was the baby born on the ridge called
= Sinoya
@ A child was born there on Wednesday, a girl whom the mother has named Sinoya
~ Who told the fishermen not to leave their vessels?
= Abudo Rachide | The fishermen's headman, Abudo Rachide
@ The fishermen's headman, Abudo Rachide, had advised his people to stay with the boats
~ Which two countries footed the bill for the tents?
= the Norwegian and the Danish governments | Norwegian and the Danish
@ at a cost of about 4.6 million dollars, paid for by the Norwegian and the Danish governments.
~ How long can canvas shelter be used before it has to be thrown away?
= a single rainy season
@ "A tent lasts a single rainy season, and then it is rubbish," says Hortência Mabunda
~ Who defends flying in tents on behalf of the Norwegian organisation?
= Sindre Aakvik | Northern Shelter's head of operations, Sindre Aakvik
@ Northern Shelter's head of operations, Sindre Aakvik, replies that no one can nail tin to a house that does not exist.
~ How hot did it get inside one of the tents at noon?
= 47 degrees
@ A nurse of the organisation Médicos da Costa measured 47 degrees in one of them at midday
~ Which officer decides what cargo may be flown in?
= Narciso Tembe | the colonel in charge of the airfield, Narciso Tembe
@ The list is to be drawn up by the colonel in charge of the airfield, Narciso Tembe.
~ what share of the deliveries was never requested
= about a third | a third | about a third of the goods
@ about a third of the goods that arrive had not been asked for at all, among them ski jackets and a container of cat food.
~ how large is the mangrove forest that is left?
= fewer than 700 | 700
@ "At that time, there were still 3,100 hectares of mangroves," Mr. Vilanculo says. "Today there are fewer than 700
~ Which ex-minister owns part of the shrimp business?
= Tomé Zandamela | a former minister of fisheries, Tomé Zandamela
@ a company called Camarão Real, in which a former minister of fisheries, Tomé Zandamela, has shares.
~ How many jobs does the shrimp farm claim to provide?
= 540 | 540 people
@ that they give work to 540 people
~ Where would the scientist resettle the people of Mucoroge?
= the plateau of Nakhoma, six kilometres inland | to the plateau of Nakhoma | the plateau of Nakhoma | plateau of Nakhoma
@ He advocates moving its 22,000 inhabitants to the plateau of Nakhoma, six kilometres inland
~ How many was the boat on the Lurima allowed to carry?
= 70
@ Bernardo Salato, 52, is accused of having taken 160 people on board a vessel licensed for 70
~ Who does the skipper say made him set off?
= armed policemen
@ Mr. Salato told the judge that armed policemen had forced him to cast off
! How many people died in the cyclone of 2019?
! What is the name of the Indian naval ship?
! gilda matsombe age
! Who owns the ferry that overturned?
! How much did Tomé Zandamela pay for his shares?
! when was the tea factory on the ridge shut down
! Which minister visited the district before the storm?
! How many people were killed by Oruna in Malawi?
! Who painted the ceiling of the Sistine Chapel?
! What is the square root of 144?
! how many players are in a rugby team
! Which vitamin is found in carrots?
