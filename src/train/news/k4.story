# Hestland votes on new constitution drawn up by citizens
SUNDHAVN, Sept. 19 – Voters in the North Atlantic republic of Hestland go to the polls on Sunday to decide whether to replace the constitution of 1921 with a text written by 75 citizens who were picked by lot.
The draft, which took the Citizens' Assembly fourteen months to complete, would declare the island's fishing grounds the property of the nation, limit the president to two terms of five years and give the Norn language, spoken by some 9,000 people in the north, the same rank as Hestlandic.
It has the support of Prime Minister Solveig Aronsen and her Social Democrats, whereas the Seafarers' Party, the second largest in parliament, and the Association of Vessel Owners (AVO) are urging a no.
Around 214,000 people are entitled to vote. The proposal will be adopted if it wins a simple majority and if at least 40 percent of the electorate turn out, a hurdle on which a first attempt failed in 2009.
The latest poll, conducted by the firm Kompass for the national broadcaster, saw the yes camp ahead by 46 percent to 43, with 11 percent undecided.
"We are being asked to throw away a boat that has carried us for a hundred years because some people do not like the paint," said Ketil Ramsvik, the leader of the Seafarers' Party, at his last rally in the port of Oskarsvik.
Ms. Aronsen, who has been in office since 2021, has ruled out resigning if the proposal is defeated. Polling stations open at 8 a.m.; those on the outlying Skarv islands, where a storm is forecast, will be allowed to close a day late.

# The hairdresser who wrote Article 34
OSKARSVIK – On the wall of Tove Lindal's salon in Harbour Street, between the price list and a calendar of the lifeboat society, hangs a framed page with many crossings-out. It is the first version of Article 34, which says that "the fish in the sea belong to those not yet born as much as to those now living".
The sentence was hers. Ms. Lindal, 39, who left school at sixteen, was one of the 75 citizens drawn by lot in February of last year; she took the letter for an advertisement and put it in the stove, and only when a second one came did she ring the number in it.
From then on she drove 160 kilometres to Sundhavn every other weekend, to sit in a former herring hall with a vet, two retired captains, a prison warden and a student who wanted to abolish everything. The members were paid 210 crowns a day. They were advised by six lawyers, led by Professor Eirik Mohn, who had been forbidden to write a single sentence themselves.
"At first nobody dared to speak, and then nobody would stop," she recalls. The longest dispute, over whether God should be mentioned in the preamble, lasted three weekends and was settled with the words "grateful for what we have been given", without saying by whom.
Not all her customers are grateful. In a town that lives by its 31 trawlers, Article 34 has cost her about a fifth of them, she reckons. In June somebody emptied a bucket of fish heads in front of her door. Her own brother, Anders, who is a mate on the trawler Havbris, has not had his hair cut by her since Easter.
Would she do it again? She thinks for as long as it takes to sweep the floor. "Yes," she says. "But I would ask for a shorter drive."

# Who owns the cod? The real question on Sunday's ballot
The campaign has been fought over language, God and the powers of the president. But it has been paid for by fish.
Since 1987 the right to catch cod and haddock in Hestland's waters has been divided into quotas, which were given away for nothing to those who owned a boat at the time and can be sold, mortgaged and inherited. Today, four families hold 71 percent of them. The largest holder, the Brandt company of Oskarsvik, had a turnover of 3.8 billion crowns last year; its owner, Hakon Brandt, lives in Switzerland.
If the draft is adopted, the quotas will revert to the state after a period of fifteen years and will then be leased by auction. The finance ministry expects some 600 million crowns a year from this, enough, according to Finance Minister Jonas Weyland, to pay for the country's hospitals.
The owners reply that the banks will not wait. Their loans of roughly 9 billion crowns are secured by the quotas. "Take the security away, and on Monday morning the telephone rings," says Birgit Solheim, who heads the AVO and is herself a captain's daughter. Her association has spent 22 million crowns on posters, films and a ship with a red sail that called at every harbour, four times as much as the supporters.
The Supreme Court could still have a word to say. Gudrun Falk, a specialist in property law at the university, believes that compensation would have to be paid, as in 1953, when the state took over the peat bogs.
What happens elsewhere is being followed with interest. A delegation from the Faroe Islands has come to observe the vote, and a committee of the Scottish Parliament has asked for a translation of Article 34.

# Storm, a lost ballot box and 1,311 votes: Hestland says yes
SUNDHAVN, Sept. 23 – By a margin of 1,311 votes, the people of Hestland have approved a new constitution that puts an end to the private ownership of fishing rights.
Final figures released by the electoral board on Tuesday morning showed that 50.6 percent had voted in favour. Turnout was 54 percent, well above the threshold.
The result had been delayed by two days because a ballot box from the Skarv islands went overboard when a wave struck the ferry Tern on Sunday night. It was picked up on Monday afternoon by the crew of a trawler, of all things, and found to be dry inside. Of the 412 papers in it, 388 were marked no.
"They could have let it drift," said Runa Thorsen, the chairwoman of the electoral board. "They brought it in, and they voted no themselves. That is the country I live in." The skipper, Anton Gyr, said he had hesitated "for about as long as it takes to light a pipe".
The capital carried the vote: in Sundhavn, 68 percent were in favour, while Oskarsvik and the other fishing towns of the west coast rejected the draft by as much as four to one. In the Norn-speaking north, where turnout was highest, three quarters said yes.
Prime Minister Solveig Aronsen spoke of "a quiet revolution, carried out with pencils". Ketil Ramsvik conceded defeat shortly before noon, but said that a constitution supported by barely a quarter of those entitled to vote was "a roof without walls".
Shares in the Brandt company, which are traded in Oslo, fell by 17 percent within an hour. The constitution is to come into force on December 1, a national holiday which commemorates independence from Denmark.

# After the vote, trawlers block the capital's harbour
SUNDHAVN, Oct. 8 – Forty-three trawlers have been lying across the entrance to the harbour of Sundhavn since Monday, chained to one another, and nothing larger than a rowing boat can pass.
With the blockade, the owners want to force the government to lengthen the period after which their quotas fall to the state from fifteen to thirty years. It is led not by the big companies but by a group of young skippers who bought their rights on credit and call themselves the Last Catch.
"Brandt has a house on a lake. I have a loan of eleven million and two children," said their spokesman, Anders Lindal, whose sister Tove wrote the article that he is fighting. The two have met only once since the vote, at their father's seventieth birthday, where, according to both of them, the weather was discussed.
The islands' supplies are beginning to run short. Petrol has been rationed to 20 litres a week, and the hospital in Sundhavn has put off operations that are not urgent. A Danish coastguard vessel brought 8 tonnes of medicines and flour to the northern port of Nornvik on Tuesday, from where they were taken south by lorry.
Justice Minister Pernille Stokke has refused to send in the police as long as there is no violence. Talks are being held aboard the museum ship Embla, with the Lutheran bishop, Asgeir Holm, as go-between. A proposal by him that the state should take over part of the loans of those who own a single boat was described by both sides as "worth a night's sleep".
The Supreme Court, meanwhile, has accepted a complaint by the Brandt company, which claims 2.1 billion crowns in compensation. A hearing has been set for January 14.

? How were the 75 citizens who wrote the draft picked?
= by lot
@ to decide whether to replace the constitution of 1921 with a text written by 75 citizens who were picked by lot.
@ Ms. Lindal, 39, who left school at sixteen, was one of the 75 citizens drawn by lot in February of last year
? How long did the Citizens' Assembly take to complete the draft?
= fourteen months
@ The draft, which took the Citizens' Assembly fourteen months to complete
? How many people speak the Norn language?
= some 9,000 people | some 9,000 | 9,000
@ give the Norn language, spoken by some 9,000 people in the north, the same rank as Hestlandic.
? Who is the leader of the Seafarers' Party?
= Ketil Ramsvik
@ said Ketil Ramsvik, the leader of the Seafarers' Party, at his last rally
? Where is Tove Lindal's salon?
= in Harbour Street | Harbour Street | OSKARSVIK
@ OSKARSVIK – On the wall of Tove Lindal's salon in Harbour Street, between the price list and a calendar of the lifeboat society
? how much were the members of the assembly paid
= 210 crowns a day
@ The members were paid 210 crowns a day.
? Who led the lawyers who advised the citizens?
= Eirik Mohn | Professor Eirik Mohn
@ They were advised by six lawyers, led by Professor Eirik Mohn
? What percentage of the quotas do four families hold?
= 71 percent
@ Today, four families hold 71 percent of them.
? Where does Hakon Brandt live?
= Switzerland | in Switzerland
@ its owner, Hakon Brandt, lives in Switzerland.
? Who heads the AVO?
= Birgit Solheim
@ says Birgit Solheim, who heads the AVO and is herself a captain's daughter.
? By what margin was the new constitution approved?
= 1,311 votes | By a margin of 1,311 votes
@ By a margin of 1,311 votes, the people of Hestland have approved a new constitution
? What is the name of the ferry that was struck by a wave?
= Tern | the ferry Tern
@ a ballot box from the Skarv islands went overboard when a wave struck the ferry Tern on Sunday night.
? When is the constitution to come into force?
= December 1 | on December 1
@ The constitution is to come into force on December 1
? How many trawlers have been lying across the harbour entrance?
= Forty-three | Forty-three trawlers
@ Forty-three trawlers have been lying across the entrance to the harbour of Sundhavn since Monday
? What do the young skippers call themselves?
= the Last Catch | Last Catch
@ It is led not by the big companies but by a group of young skippers who bought their rights on credit and call themselves the Last Catch.
? To how many litres a week has petrol been rationed?
= 20 | 20 litres a week | 20 litres
@ Petrol has been rationed to 20 litres a week
~ From what year does the island's present basic law date?
= 1921
@ to decide whether to replace the constitution of 1921
~ Who took the pulse of voters on behalf of public radio and television?
= the firm Kompass | Kompass
@ The latest poll, conducted by the firm Kompass for the national broadcaster
~ Which head of government says she will stay on even if she loses?
= Ms. Aronsen | Prime Minister Solveig Aronsen | Solveig Aronsen
@ Ms. Aronsen, who has been in office since 2021, has ruled out resigning if the proposal is defeated.
@ It has the support of Prime Minister Solveig Aronsen and her Social Democrats
~ what did the stylist do with the invitation she first got
= put it in the stove
@ she took the letter for an advertisement and put it in the stove
~ Which issue did the randomly chosen members quarrel about most?
= whether God should be mentioned in the preamble
@ The longest dispute, over whether God should be mentioned in the preamble, lasted three weekends
~ What was dumped on the doorstep of the beauty shop?
= a bucket of fish heads | fish heads
@ In June somebody emptied a bucket of fish heads in front of her door.
~ How much income would the treasury get from renting out catches?
= some 600 million crowns a year | 600 million crowns a year | some 600 million crowns
@ The finance ministry expects some 600 million crowns a year from this
~ Who is in charge of the nation's purse?
= Jonas Weyland | Finance Minister Jonas Weyland
@ according to Finance Minister Jonas Weyland, to pay for the country's hospitals.
~ What was nationalised in the fifties?
= the peat bogs | peat bogs
@ as in 1953, when the state took over the peat bogs.
~ Lawmakers of which neighbour would like to read the passage on the sea in their own tongue?
= a committee of the Scottish Parliament | Scottish
@ a committee of the Scottish Parliament has asked for a translation of Article 34.
~ Who fished the missing votes out of the water?
= the crew of a trawler
@ It was picked up on Monday afternoon by the crew of a trawler, of all things, and found to be dry inside.
~ Where did the fishing firm's stock tumble?
= Oslo | in Oslo
@ Shares in the Brandt company, which are traded in Oslo, fell by 17 percent within an hour.
~ From which country did the islanders break away?
= Denmark
@ a national holiday which commemorates independence from Denmark.
~ How long do the protesters want to hang on to their catch rights?
= thirty years
@ to lengthen the period after which their quotas fall to the state from fifteen to thirty years.
~ Which clergyman is mediating in the harbour conflict?
= Asgeir Holm | the Lutheran bishop, Asgeir Holm
@ with the Lutheran bishop, Asgeir Holm, as go-between.
~ On what are the two sides sitting down together?
= the museum ship Embla | museum ship Embla | Embla
@ Talks are being held aboard the museum ship Embla
! Who is the president of Hestland?
! How many people voted yes in the referendum of 2009?
! How much did the supporters pay for a ship with a red sail?
! What is the name of Tove Lindal's husband?
! Who was the last Danish governor of Hestland?
! How old is Hakon Brandt?
! which newspaper did gudrun falk write for
! How many trawlers are based in Nornvik?
! Who won the Eurovision Song Contest in 1974?
! What is the highest volcano in Iceland?
! How long should cod be baked in the oven?
! Which planet has the most moons?
