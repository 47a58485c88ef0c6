# Greenpeace
Greenpeace is an independent organization that campaigns for the protection of the environment and tries to draw attention to damage by peaceful but spectacular actions. It has offices in more than fifty-five countries, grouped in about twenty-five national and regional bodies, and a coordinating centre, Greenpeace International, in Amsterdam. In order to remain free it accepts no money from governments, companies or political parties and lives on the gifts of some three million supporters. Its fields of work include the climate, forests, the oceans, toxic substances, nuclear energy and genetic engineering in agriculture. Behind many actions stands an idea that the Quakers call "bearing witness": whoever sees a wrong makes it known by his mere presence.

The beginnings lie in Vancouver, a city on the Canadian Pacific coast to which many Americans had fled from conscription for Vietnam. In October 1969 thousands of people blocked the border with the United States in protest against an underground nuclear test on Amchitka, an island of the Aleutians, which they feared might cause an earthquake and a tidal wave; some of them founded the Don't Make a Wave Committee. Among its leaders were Jim and Marie Bohlen, Irving and Dorothy Stowe, all Quakers from the United States, and the law student Paul Cote. It was Marie Bohlen who suggested over breakfast that somebody should sail to the spot. At the end of a meeting in February 1970, when Stowe gave the usual greeting "peace", the young social worker Bill Darnell answered: "Make it a green peace."

Money for the voyage was raised by a concert at which Joni Mitchell, James Taylor and Phil Ochs sang without a fee and which brought in about 18,000 dollars. On 15 September 1971 the Phyllis Cormack, a halibut boat of twenty-four metres under Captain John Cormack, put to sea with twelve men. Bad weather held them up, and the coast guard arrested the ship at Akutan because it had failed to report to the customs; the test was postponed and set off on 6 November, when a second vessel was still a thousand kilometres away. All the same the enterprise was a success. The newspapers were full of it, five further explosions were cancelled, and Amchitka later became a sanctuary for birds. The reporter Robert Hunter, who had been on board, coined the term "mind bomb" for pictures that change the thinking of millions.

In 1972 David McTaggart, a Canadian builder who had lost his fortune, sailed his yacht Vega into the zone round the atoll of Moruroa in order to hinder French tests in the atmosphere. A minesweeper rammed her; in the following year sailors beat him so badly that his right eye was injured, and photographs of the attack, smuggled out by a woman of the crew, Ann-Marie Horne, refuted the denial of the government in Paris. France moved its tests below ground in 1974. McTaggart became the founder of the European offices. When the groups quarrelled about debts and about the name, he persuaded them to unite, and on 14 October 1979 Greenpeace International came into being. He led it until 1991 and died ten years later in a car accident in Umbria, where he grew olives.

Whales were the second great cause. In June 1975 the Phyllis Cormack met a Soviet fleet off California, and activists in inflatable boats, among them Paul Watson, placed themselves between the harpoon and the animals; a cable with an explosive shot over their heads was filmed and broadcast around the world. In 1982 the International Whaling Commission resolved on a moratorium, which took effect in 1986. Watson had been voted off the board in 1977, after he had thrown a hunter's club into the sea on the ice of Newfoundland, and founded the more militant Sea Shepherd. The campaign against the killing of seal pups, which was supported by Brigitte Bardot, caused the European Community to ban the import of their skins in 1983, but it also ruined Inuit communities, to whom the organization apologized decades later.

The gravest attack took place in New Zealand. Shortly before midnight on 10 July 1985 two mines exploded at the hull of the Rainbow Warrior, a former British trawler, in the harbour of Auckland, where she was being prepared for a voyage to Moruroa. The photographer Fernando Pereira, a Dutchman of Portuguese birth and father of two children, was drowned. The police arrested a couple with false Swiss passports, Dominique Prieur and Alain Mafart, who proved to be agents of the French secret service. In September the defence minister, Charles Hernu, resigned, and the head of the service, Pierre Lacoste, was dismissed. The two prisoners pleaded guilty to manslaughter and were sentenced to ten years, but were soon transferred to an atoll and sent home early. An arbitrator awarded Greenpeace 8.1 million dollars. The wreck was sunk in Matauri Bay, where it serves as a reef for divers.

Not all campaigns were so clear-cut. On 30 April 1995 activists occupied the Brent Spar, a floating oil store in the North Sea which Shell meant to sink in the Atlantic. Motorists in Germany boycotted the company's filling stations, some of which were set on fire, and on 20 June Shell gave way; the steel was later used to build a quay near Stavanger. Greenpeace had to admit in September that its estimate of 5,000 tonnes of oil left in the tanks was mistaken, for the sampling tube had not reached them. In 1992 it had proved, with the help of engineers from Dortmund and a bankrupt factory in Saxony, that a refrigerator could be run on propane and butane instead of gases that harm the ozone layer. The technique, known as Greenfreeze, was not patented, and more than a thousand million appliances have since been made with it.

In September 2013 Russian commandos descended from a helicopter on the Arctic Sunrise, after two activists had tried to climb Gazprom's platform Prirazlomnaya. The thirty persons on board were charged first with piracy, then with hooliganism, and spent two to three months in prison before an amnesty set them free; an arbitral court ordered Russia to pay damages to the Netherlands, under whose flag the ship sailed. In December 2014 members laid out a slogan in yellow cloth beside the Nazca Lines of Peru and left footprints in the forbidden desert, for which the organization had to apologize. Over a hundred Nobel laureates accused it in 2016 of blocking "golden rice", a plant enriched with a precursor of vitamin A. In March 2025 a jury in North Dakota awarded the pipeline company Energy Transfer some 660 million dollars in damages for the protests at Standing Rock.

? Where is Greenpeace International located?
= Amsterdam
@ Greenpeace International, in Amsterdam

? How many supporters give money to Greenpeace?
= some three million | three million
@ the gifts of some three million supporters

? From whom does it accept no money?
= governments, companies or political parties
@ accepts no money from governments, companies or political parties

? What do Quakers call the idea behind the actions?
= "bearing witness" | bearing witness
@ that the Quakers call "bearing witness"

? In which city did Greenpeace begin?
= Vancouver
@ The beginnings lie in Vancouver

? What did people fear from the nuclear test on Amchitka?
= an earthquake and a tidal wave | earthquake and a tidal wave
@ might cause an earthquake and a tidal wave

? What was the name of the committee founded in Vancouver?
= Don't Make a Wave Committee | the Don't Make a Wave Committee
@ founded the Don't Make a Wave Committee

? Who suggested sailing to the place of the test?
= Marie Bohlen
@ It was Marie Bohlen who suggested

? Who said "Make it a green peace"?
= Bill Darnell | the young social worker Bill Darnell
@ the young social worker Bill Darnell answered

? How much money did the concert raise?
= 18,000 dollars | about 18,000 dollars
@ brought in about 18,000 dollars

? What kind of boat was the Phyllis Cormack?
= a halibut boat | halibut boat
@ the Phyllis Cormack, a halibut boat

? why did the coast guard arrest the ship
= it had failed to report to the customs | because it had failed to report to the customs
@ because it had failed to report to the customs

? What did Amchitka become afterwards?
= a sanctuary for birds | sanctuary for birds
@ later became a sanctuary for birds

? What term did Robert Hunter invent?
= "mind bomb" | mind bomb
@ coined the term "mind bomb" for pictures

? What was David McTaggart's yacht called?
= Vega
@ sailed his yacht Vega into the zone

? Who smuggled out the photographs?
= Ann-Marie Horne
@ a woman of the crew, Ann-Marie Horne

? When did France move its tests below ground?
= 1974
@ France moved its tests below ground in 1974

? When was Greenpeace International formed?
= 14 October 1979
@ on 14 October 1979 Greenpeace International

? How did McTaggart die?
= in a car accident | car accident
@ in a car accident in Umbria

? Where did the activists meet the Soviet fleet?
= off California | California
@ met a Soviet fleet off California

? What did activists do with their inflatable boats?
= placed themselves between the harpoon and the animals
@ placed themselves between the harpoon and the animals

? In what year did the whaling moratorium take effect?
= 1986
@ which took effect in 1986

? What organization was founded by Paul Watson?
= Sea Shepherd
@ founded the more militant Sea Shepherd

? Which actress supported the campaign for seal pups?
= Brigitte Bardot
@ was supported by Brigitte Bardot

? What was banned by the European Community in 1983?
= the import of their skins | import of their skins
@ ban the import of their skins

? On what date was the Rainbow Warrior attacked?
= 10 July 1985
@ Shortly before midnight on 10 July 1985

? Who was killed in the attack on the Rainbow Warrior?
= Fernando Pereira | The photographer Fernando Pereira
@ The photographer Fernando Pereira, a Dutchman

? What nationality did the agents' passports show?
= Swiss
@ a couple with false Swiss passports

? Which minister resigned over the affair?
= Charles Hernu
@ the defence minister, Charles Hernu, resigned

? What did the prisoners plead guilty to?
= manslaughter
@ pleaded guilty to manslaughter

? What is the wreck used for today?
= a reef for divers | reef for divers
@ serves as a reef for divers

? What was the Brent Spar?
= a floating oil store | floating oil store in the North Sea
@ the Brent Spar, a floating oil store in the North Sea

? When did Shell give way?
= 20 June
@ on 20 June Shell gave way

? What was built from the steel of the Brent Spar?
= a quay | quay | a quay near Stavanger
@ used to build a quay near Stavanger

? Which gases are used in the Greenfreeze refrigerator?
= propane and butane
@ run on propane and butane

? With what crime were the activists charged first?
= piracy
@ charged first with piracy

? How many people were on board the Arctic Sunrise?
= thirty
@ The thirty persons on board

? What is golden rice enriched with?
= a precursor of vitamin A | precursor of vitamin A
@ enriched with a precursor of vitamin A

~ What were the US newcomers in British Columbia running away from?
= conscription for Vietnam | conscription
@ had fled from conscription for Vietnam

~ What permanent harm did the assault do to the sailor?
= his right eye was injured | right eye
@ his right eye was injured

~ Who had suffered through the drop in demand for pelts?
= Inuit communities
@ it also ruined Inuit communities

~ Why was the figure for the remaining petroleum wrong?
= the sampling tube had not reached them | for the sampling tube had not reached them
@ for the sampling tube had not reached them

~ What ended the detention of the Arctic protesters?
= an amnesty | amnesty
@ before an amnesty set them free

~ What traces were left near the ancient drawings?
= footprints
@ left footprints in the forbidden desert

~ How did drivers punish the oil company?
= boycotted the company's filling stations
@ boycotted the company's filling stations

~ Which misdeed got the later rival expelled from the leadership?
= thrown a hunter's club into the sea | he had thrown a hunter's club into the sea
@ he had thrown a hunter's club into the sea

! How many people attended the concert in Vancouver?

! Who was the captain of the Rainbow Warrior?

! How much oil was really left in the Brent Spar?

! Who fired the harpoon in 1975?

! When was Paul Watson arrested in Russia?

! What did Irving Stowe do for a living?

! How much did France pay to Pereira's children?

! Which Nobel laureates defended Greenpeace in 2016?

! When did Robert Hunter become president?

! Who patented Greenfreeze?
