# Iran hostage crisis
The Iran hostage crisis was a diplomatic confrontation in which fifty-two Americans were held captive in Iran for 444 days, from 4 November 1979 to 20 January 1981. Its roots went back to August 1953, when the Central Intelligence Agency and its British counterpart had helped to overthrow the prime minister, Mohammad Mosaddegh, who had nationalised the oil industry. The coup was directed on the spot by Kermit Roosevelt, a grandson of the president. Mohammad Reza Pahlavi, the shah, thereafter ruled with a growing hand, backed by a secret police, SAVAK, set up in 1957. Income from oil, which quadrupled in 1973, paid for American weapons and hasty modernisation, but inflation, corruption and contempt for religious custom turned shopkeepers, students and clergy against him.

Ruhollah Khomeini, a cleric exiled in 1964 after he had denounced a law granting immunity to American military personnel, guided the opposition from Najaf in Iraq and in the end from a village near Paris, his sermons being smuggled home on cassette tapes. In January 1978 an insulting newspaper article provoked demonstrations at Qom, which were renewed every forty days in memory of those killed. On Black Friday, 8 September, soldiers fired on a crowd in Jaleh Square in Tehran. The shah, who had told hardly anyone that he suffered from cancer of the lymph system, left on 16 January 1979; Khomeini came back on 1 February and was greeted by millions. By a referendum held at the end of March the country became an Islamic republic. Mehdi Bazargan, an engineer educated in France, headed a provisional government that wished for correct relations with Washington.

The embassy had been overrun once already, on 14 February 1979, but was given back within hours. In October President Carter, who had long hesitated, allowed the shah to enter a hospital in New York after David Rockefeller and Henry Kissinger had pleaded for him; the chargé d'affaires, Bruce Laingen, had warned that such a step would endanger his staff, which had been cut from more than a thousand to about seventy. Iranians suspected that a new coup was being hatched. Their anger rose when Bazargan met Zbigniew Brzezinski, the national security adviser, at Algiers on 1 November. A group calling itself the Muslim Students Following the Line of the Imam, led among others by Ebrahim Asgharzadeh, planned a sit-in of a few days as a protest.

On the rainy morning of 4 November several hundred students climbed the gates of the compound, a walled area of twenty-seven acres nicknamed Henderson High for its likeness to an American school. One of the women had bolt cutters hidden under her chador. The Marine guards, ordered not to shoot, used tear gas, while the staff shredded files; the strips were later pieced together by carpet weavers and published in dozens of volumes. Sixty-six people were seized, three of them, Laingen included, at the foreign ministry. Khomeini, who had not been told beforehand, endorsed the action when he saw how popular it was, and called it a second revolution, greater than the first. Bazargan resigned two days later. The captors demanded the return of the shah for trial, an apology and the release of Iranian assets.

On 19 and 20 November thirteen women and black Americans were set free, on the ground that they were themselves oppressed. A further prisoner, Richard Queen, was released the following July because of multiple sclerosis, so that fifty-two remained. They were blindfolded, bound, often kept in solitary confinement, and on the night of 5 February 1980 lined up for a mock execution. Some passed the time with chess or by tapping on the walls; Michael Metrinko, who spoke Persian fluently, insulted his guards and was beaten. Six diplomats had got away on the first day and were hidden by the Canadian ambassador, Ken Taylor, and his colleague John Sheardown. Tony Mendez, an agent skilled in disguise, brought them out on 28 January through the airport as a film crew looking for locations for a science-fiction picture called Argo.

Carter stopped the import of Iranian oil on 12 November and two days later froze about twelve billion dollars of the country's assets. He declined to campaign for re-election as long as the crisis lasted, a policy called the Rose Garden strategy, and at first his popularity soared. Yellow ribbons, an idea of Penne Laingen, the wife of the chargé, were tied around trees all over the country. The television programme that became Nightline started on ABC as a nightly report on the affair, counting the days. In December 1979 the shah moved to Panama and afterwards to Egypt, where he died on 27 July 1980. The International Court of Justice ordered the release of the captives on 24 May, and relations between the two countries had been broken off on 7 April; they have never been restored.

A rescue mission, Operation Eagle Claw, was launched on 24 April 1980 by Delta Force, a unit formed three years before by Colonel Charles Beckwith. Eight helicopters from the carrier Nimitz were to meet transport planes at a strip in the desert near Tabas, called Desert One, refuel and fly on to the outskirts of Tehran. Two failed in a dust storm, of the kind known locally as haboob, or through a cracked rotor blade, and a third arrived with damaged hydraulics; as six had been laid down as the minimum, the attempt was called off. While departing, one helicopter struck a tanker aircraft, and eight men died in the flames. Cyrus Vance, the secretary of state, who had opposed the plan, resigned. A later inquiry under Admiral James Holloway led to the creation of a joint special operations command.

Several events made Iran readier to settle. The shah's death removed one demand, Iraq's invasion on 22 September 1980 made weapons and money urgent, and the parliament elected in the spring at last gave authority to decide. Khomeini named four conditions that month, among them a pledge of non-interference. Algerian diplomats under Mohammed Benyahia carried messages between the sides, who refused to speak face to face, and Warren Christopher, the deputy secretary, concluded the Algiers Accords on 19 January 1981. Nearly eight billion dollars were released, most of which went to pay off loans, and a tribunal was set up at The Hague to hear claims. The aeroplane left Tehran minutes after Ronald Reagan, who had beaten Carter in forty-four states, had been sworn in. Allegations that his campaign had conspired to delay the release, the so-called October Surprise, were rejected by a congressional inquiry in 1993.

? How many Americans were held captive?
= fifty-two | fifty-two Americans
@ fifty-two Americans were held captive in Iran for 444 days

? How long did the crisis last?
= 444 days
@ were held captive in Iran for 444 days

? What had Mosaddegh nationalised?
= oil industry | the oil industry
@ who had nationalised the oil industry

? Who directed the coup on the spot?
= Kermit Roosevelt
@ directed on the spot by Kermit Roosevelt

? What was the name of the shah's secret police?
= SAVAK
@ backed by a secret police, SAVAK

? What turned shopkeepers, students and clergy against the shah?
= inflation, corruption and contempt for religious custom
@ inflation, corruption and contempt for religious custom

? Why was Khomeini exiled?
= he had denounced a law granting immunity to American military personnel | denounced a law granting immunity to American military personnel
@ he had denounced a law granting immunity to American military personnel

? How did Khomeini's sermons get into Iran?
= on cassette tapes | cassette tapes
@ smuggled home on cassette tapes

? On what day did soldiers fire on the crowd in Jaleh Square?
= Black Friday, 8 September | 8 September
@ On Black Friday, 8 September, soldiers fired

? What illness did the shah have?
= cancer of the lymph system
@ suffered from cancer of the lymph system

? Where was Bazargan educated?
= France
@ Mehdi Bazargan, an engineer educated in France

? When was the embassy overrun for the first time?
= 14 February 1979
@ overrun once already, on 14 February 1979

? Who pleaded for the shah to be allowed into New York?
= David Rockefeller and Henry Kissinger
@ David Rockefeller and Henry Kissinger had pleaded for him

? What did Laingen warn about?
= such a step would endanger his staff
@ had warned that such a step would endanger his staff

? Whom did Bazargan meet in Algiers?
= Zbigniew Brzezinski
@ when Bazargan met Zbigniew Brzezinski

? What did the students originally plan?
= a sit-in of a few days | a sit-in of a few days as a protest
@ planned a sit-in of a few days as a protest

? what was hidden under the chador
= bolt cutters
@ One of the women had bolt cutters hidden under her chador

? What was the compound nicknamed?
= Henderson High
@ nicknamed Henderson High for its likeness

? Who put the shredded files back together?
= carpet weavers
@ the strips were later pieced together by carpet weavers

? What did Khomeini call the seizure of the embassy?
= a second revolution, greater than the first | a second revolution
@ called it a second revolution, greater than the first

? What did the captors demand?
= the return of the shah for trial, an apology and the release of Iranian assets
@ demanded the return of the shah for trial, an apology and the release of Iranian assets

? When did Bazargan resign?
= two days later
@ Bazargan resigned two days later

? Why was Richard Queen released?
= because of multiple sclerosis | multiple sclerosis
@ was released the following July because of multiple sclerosis

? Which ambassador hid the six diplomats?
= Ken Taylor | the Canadian ambassador, Ken Taylor
@ hidden by the Canadian ambassador, Ken Taylor

? What was the title of the fake science fiction picture?
= Argo
@ a science-fiction picture called Argo

? What language did Metrinko speak fluently?
= Persian
@ Michael Metrinko, who spoke Persian fluently

? How much of Iran's assets did Carter freeze?
= about twelve billion dollars | twelve billion dollars
@ froze about twelve billion dollars of the country's assets

? Whose idea were the yellow ribbons?
= Penne Laingen
@ Yellow ribbons, an idea of Penne Laingen

? Where did the shah die?
= Egypt
@ afterwards to Egypt, where he died

? What was the rescue mission called?
= Operation Eagle Claw
@ A rescue mission, Operation Eagle Claw

? Who formed Delta Force?
= Charles Beckwith | Colonel Charles Beckwith
@ formed three years before by Colonel Charles Beckwith

? What is a haboob?
= a dust storm | dust storm
@ a dust storm, of the kind known locally as haboob

? Why was the rescue attempt called off?
= six had been laid down as the minimum | as six had been laid down as the minimum
@ as six had been laid down as the minimum, the attempt was called off

? How many men died when the helicopter hit the tanker aircraft?
= eight | eight men
@ eight men died in the flames

? Which diplomats carried the messages between the two sides?
= Algerian | Algerian diplomats under Mohammed Benyahia | Algerian diplomats
@ Algerian diplomats under Mohammed Benyahia carried messages

? What happened to most of the released money?
= went to pay off loans
@ most of which went to pay off loans

~ What military emergency inclined Tehran to compromise?
= Iraq's invasion
@ Iraq's invasion on 22 September 1980 made weapons and money urgent

~ On what argument were members of disadvantaged groups let go early?
= that they were themselves oppressed | they were themselves oppressed
@ on the ground that they were themselves oppressed

~ Which cabinet member quit over the failed raid?
= Cyrus Vance
@ Cyrus Vance, the secretary of state, who had opposed the plan, resigned

~ What cruel trick was played on the prisoners one winter night?
= a mock execution | mock execution
@ lined up for a mock execution

~ What news broadcast owes its origin to the affair?
= Nightline
@ The television programme that became Nightline

~ Where are financial disputes between the two nations settled?
= The Hague
@ a tribunal was set up at The Hague

~ What was the name for the theory about a deliberate postponement by the winning candidate's team?
= October Surprise | the so-called October Surprise
@ the so-called October Surprise, were rejected by a congressional inquiry

~ What means of resistance were the sentries allowed?
= tear gas
@ ordered not to shoot, used tear gas

! How many people were killed in Jaleh Square?

! Who was the American ambassador in Tehran at the time of the seizure?

! How many votes did Carter receive in the election?

! What did Ebrahim Asgharzadeh do after the crisis?

! When were relations between Iran and the United States restored?

! How many hostages died in captivity?

! Where was Richard Queen treated for his illness?

! Which helicopter pilot caused the collision at Desert One?

! How did John Sheardown leave Iran?

! How much did the tribunal pay to the hostages?
