# NATO
The North Atlantic Treaty Organization (NATO) is a military alliance of thirty-two states of Europe and North America. The treaty on which it rests was signed in Washington on 4 April 1949 by twelve countries: the United States, Canada, Britain, France, Italy, Portugal, Norway, Denmark, Iceland, Belgium, the Netherlands and Luxembourg. Its core is article 5, according to which an armed attack against one member is to be regarded as an attack against all; each state, however, decides for itself what action it deems necessary. Iceland joined although it has no armed forces, since its position between the continents was valued. The first Secretary General, the British general Lord Ismay, is credited with the remark that the alliance was meant to keep the Soviet Union out, the Americans in and the Germans down.

The alliance grew out of fear. In February 1948 the communists seized power in Prague, and in June Soviet troops closed the roads to West Berlin. Britain, France and the Benelux states had already concluded the Brussels Pact in March of that year, but it was clear that they could not withstand an attack without American help. The obstacle was the old American aversion to alliances in time of peace, which was overcome by a resolution moved by the Republican senator Arthur Vandenberg. At first the treaty was hardly more than a promise. Only after the outbreak of the Korean War in 1950 was an integrated command set up, and Dwight Eisenhower was appointed the first Supreme Allied Commander Europe, an office that has been held by an American officer ever since.

Greece and Turkey were admitted in 1952, and West Germany followed on 6 May 1955, after a plan for a European army had failed in the French parliament the year before. Nine days later, in reply, the Soviet Union and seven of its satellites founded the Warsaw Pact. Spain entered in 1982, once it had become a democracy. After the Cold War the alliance spread to the east: Poland, Hungary and the Czech Republic joined in March 1999, and seven more states, including the three Baltic republics, in 2004. Albania and Croatia became members in 2009, Montenegro in 2017 and North Macedonia in 2020, the last of which had first to settle a dispute with Greece about its name. Russia's assault on Ukraine persuaded Finland, in April 2023, and Sweden, in March 2024, to abandon their long neutrality.

The highest organ is the North Atlantic Council, in which every country has a seat and which meets at least once a week at the level of ambassadors. There is no voting: decisions are taken by consensus, so that a single government can block them. The Secretary General, by custom a European, presides over the council and speaks for the alliance. The longest-serving holder of the post was Joseph Luns of the Netherlands, who remained for nearly thirteen years; Jens Stoltenberg, a former prime minister of Norway, served for ten and was followed in October 2024 by the Dutchman Mark Rutte. Military advice is given by a committee of the chiefs of staff. Two commands divide the work: one, near Mons in Belgium, directs operations, and the other, at Norfolk in Virginia, prepares forces for the future.

The seat was first in London and then in Paris, where from 1959 it occupied a building near the Bois de Boulogne, constructed in the shape of an A. In March 1966 President Charles de Gaulle announced that France would withdraw from the integrated command, though not from the treaty, and demanded that all foreign troops leave French soil; he resented the leading role of the Americans and wished to have free control of his nuclear weapons. The headquarters moved to Brussels in 1967, into a former airfield on which prefabricated blocks had been put up within six months. They were meant to be temporary but served for half a century, until a new glass building of eight intersecting wings opened across the road in 2018. France returned fully in 2009 under Nicolas Sarkozy.

During the Cold War the strategy changed several times. That of massive retaliation, adopted in the fifties, threatened any attack with nuclear weapons at once; since it had lost its credibility when the Soviets could strike American cities, it was replaced in 1967 by flexible response, which left open how the alliance would react. In the same year a report by the Belgian foreign minister Pierre Harmel recommended that defence be combined with the relaxation of tension. When the Soviet Union introduced SS-20 missiles, the members resolved in December 1979 to station 572 Pershing II and cruise missiles in western Europe and at the same time to offer talks. The double-track decision provoked huge demonstrations, but led in 1987 to a treaty that banned the whole class of weapons.

The alliance did not fire a shot in anger until the Cold War was over. On 28 February 1994 American fighters brought down four Serb aircraft that had violated the no-fly zone over Bosnia, and in the late summer of 1995 air strikes helped to bring about the Dayton peace. From March to June 1999 Yugoslavia was bombed for seventy-eight days because of the expulsion of Albanians from Kosovo, without a mandate from the Security Council; the Chinese embassy in Belgrade was hit by mistake on 7 May, and three people were killed. Article 5 has been invoked only once, on the day after the attacks of 11 September 2001. From 2003 to 2014 the alliance led the force in Afghanistan known as ISAF, which at its height numbered about 130,000 soldiers. In 2011 it enforced an embargo and a no-fly zone against Libya.

The question of who pays has troubled the alliance from the start. The common budget, which covers the headquarters, some staffs and a fleet of radar aircraft based at Geilenkirchen in Germany, is small; the main burden is what each nation spends on its own forces. At a summit in Wales in September 2014, held under the impression of the annexation of Crimea, the members undertook to move within ten years towards two per cent of their economic output. In 2014 only three had reached the mark, in 2024 more than twenty. President Donald Trump complained repeatedly that the allies lived at the expense of the United States, and in June 2025 a meeting at The Hague raised the goal to five per cent by 2035, of which one and a half may be devoted to roads, bridges and the protection of networks.

? How many members does NATO have?
= thirty-two | thirty-two states
@ a military alliance of thirty-two states

? When was the North Atlantic Treaty signed?
= 4 April 1949
@ signed in Washington on 4 April 1949

? What does article 5 say about an attack against one member?
= is to be regarded as an attack against all | to be regarded as an attack against all
@ is to be regarded as an attack against all

? Which member has no armed forces?
= Iceland
@ Iceland joined although it has no armed forces

? Who was the first Secretary General?
= Lord Ismay
@ The first Secretary General, the British general Lord Ismay

? What happened in Prague in February 1948?
= the communists seized power | communists seized power
@ the communists seized power in Prague

? What did Britain, France and the Benelux states conclude in March 1948?
= Brussels Pact | the Brussels Pact
@ concluded the Brussels Pact in March

? Which senator moved the resolution?
= Arthur Vandenberg
@ the Republican senator Arthur Vandenberg

? What was set up after the Korean War broke out?
= an integrated command | integrated command
@ was an integrated command set up

? Who was the first Supreme Allied Commander Europe?
= Dwight Eisenhower
@ Dwight Eisenhower was appointed the first

? What countries were admitted in 1952?
= Greece and Turkey
@ Greece and Turkey were admitted in 1952

? When did West Germany become a member?
= 6 May 1955
@ West Germany followed on 6 May 1955

? What did the Soviet Union found in reply?
= Warsaw Pact | the Warsaw Pact
@ its satellites founded the Warsaw Pact

? In what year did Spain enter NATO?
= 1982
@ Spain entered in 1982

? What did North Macedonia and Greece quarrel about?
= its name
@ a dispute with Greece about its name

? what is the highest organ of nato
= North Atlantic Council | the North Atlantic Council
@ The highest organ is the North Atlantic Council

? How are decisions made in the council?
= by consensus | consensus
@ decisions are taken by consensus

? Who served longest as Secretary General?
= Joseph Luns | Joseph Luns of the Netherlands
@ holder of the post was Joseph Luns of the Netherlands

? Where is the command that directs operations?
= near Mons in Belgium | Mons
@ one, near Mons in Belgium, directs operations

? What letter did the building in Paris resemble?
= A | an A
@ constructed in the shape of an A

? When did the headquarters move to Brussels?
= 1967
@ The headquarters moved to Brussels in 1967

? Under which president did France come back fully?
= Nicolas Sarkozy
@ in 2009 under Nicolas Sarkozy

? What did de Gaulle resent?
= the leading role of the Americans | leading role of the Americans
@ he resented the leading role of the Americans

? What did the strategy of massive retaliation threaten an attack with?
= nuclear weapons | nuclear weapons at once
@ threatened any attack with nuclear weapons at once

? What strategy was introduced in 1967?
= flexible response
@ replaced in 1967 by flexible response

? Who was Pierre Harmel?
= Belgian foreign minister | the Belgian foreign minister
@ the Belgian foreign minister Pierre Harmel

? How many missiles were to be stationed in western Europe?
= 572
@ to station 572 Pershing II

? How many Serb aircraft were shot down in 1994?
= four
@ brought down four Serb aircraft

? For how long was Yugoslavia bombed?
= seventy-eight days
@ was bombed for seventy-eight days

? Why was Yugoslavia bombed?
= the expulsion of Albanians from Kosovo | because of the expulsion of Albanians from Kosovo
@ because of the expulsion of Albanians from Kosovo

? What building was hit by mistake on 7 May?
= the Chinese embassy in Belgrade | Chinese embassy
@ the Chinese embassy in Belgrade was hit by mistake

? How often has article 5 been invoked?
= only once | once
@ Article 5 has been invoked only once

? What was the size of ISAF at its height?
= about 130,000 soldiers | 130,000 soldiers
@ numbered about 130,000 soldiers

? Where are the radar aircraft based?
= Geilenkirchen in Germany | Geilenkirchen
@ radar aircraft based at Geilenkirchen in Germany

? What percentage of output was set as the goal in Wales?
= two per cent
@ towards two per cent of their economic output

? In what city was the goal raised in 2025?
= The Hague
@ a meeting at The Hague raised the goal

~ What traditional attitude in the New World stood in the way of a pact?
= aversion to alliances in time of peace | old American aversion to alliances in time of peace
@ the old American aversion to alliances in time of peace

~ What caused two Nordic nations to give up standing aside?
= Russia's assault on Ukraine
@ Russia's assault on Ukraine persuaded Finland

~ Why did the doctrine of instant atomic reprisal cease to convince?
= the Soviets could strike American cities | when the Soviets could strike American cities
@ when the Soviets could strike American cities

~ What legal backing was missing for the campaign of 1999?
= a mandate from the Security Council | mandate from the Security Council
@ without a mandate from the Security Council

~ How did citizens respond to the plan for rockets combined with negotiations?
= huge demonstrations
@ provoked huge demonstrations

~ What did a US leader grumble about again and again?
= the allies lived at the expense of the United States | that the allies lived at the expense of the United States
@ the allies lived at the expense of the United States

~ Of which country had the leader before Rutte been head of government?
= Norway
@ a former prime minister of Norway

~ Which scheme was rejected by deputies in Paris?
= a plan for a European army | European army
@ a plan for a European army had failed

! Who signed the treaty for Canada?

! Which states voted against the admission of Turkey?

! Who was the first European to be Supreme Allied Commander?

! When did Spain leave the integrated command?

! How many Chinese aircraft were shot down in 1999?

! Who designed the new headquarters in Brussels?

! How much does the common budget amount to?

! How many soldiers of ISAF were killed?

! Why did Joseph Luns resign?

! In what year was the Warsaw Pact dissolved?
