# Dravinje votes on self-rule as Belovar looks away
ZALESK, Dravinje (Adriatic Press Agency) – Voters in the disputed province of Dravinje turned out in large numbers on Sunday for a referendum on autonomy which the central government in Belovar has declared illegal and which no state has so far recognised.
Polling stations in schools, fire stations and, in one case, a bowling alley opened at 7 a.m. and were to close at 8 p.m. Some 312,000 people were entitled to take part, according to the Provincial Electoral Board (PEB), whose chairwoman, Mirjana Kolesh, said there had been no serious incidents by noon.
They were asked whether Dravinje should have its own parliament, police and taxes "within the borders of the Republic of Lastva". Independence was not on the ballot paper, although many of those who queued in the drizzle spoke of little else.
"We only want to sweep our own doorstep," said Anton Veres, a retired railwayman, who had put on his Sunday suit for the occasion.
The province, which was attached to Lastva by a treaty of 1921, is home to a Hungarian-speaking majority and to around 70,000 Lastvans, most of whom live in the mining basin of Gornik in the south. Their council had called for a boycott.
Prime Minister Zdenko Marusic, who spent the day at a wine festival, told journalists that he would comment on the vote "as one comments on the weather". The constitutional court had struck down the referendum law on 3 March by seven votes to two.
First results were expected shortly before midnight.

# 81 per cent say yes, but the south stays at home
Four out of five voters in Dravinje want their province to govern itself. According to the preliminary count that was published on Monday morning by the PEB, 81 per cent voted for autonomy and 16 per cent against, while the rest of the ballot papers were spoilt.
The turnout was 68 per cent, well above the half that the organisers had set as their own condition. In the Gornik basin, however, where the Lastvan minority had been told to stay at home, only one voter in nine cast a ballot.
"A province which votes without its south is a body without legs," said Goran Pestic, the mayor of Gornik, who heads the Council of Lastvans in Dravinje (CLD).
The winner of the evening was Ilona Szabados, the president of the provincial government, a former paediatrician who has led the Dravinje Civic Union since 2014. Speaking from the balcony of the old salt office in Zalesk, she invited Belovar to talks "tomorrow, at any table, in any language".
Her deputy, Kristof Bende, was less conciliatory. If the government did not answer within 60 days, he said, the province would begin to collect its own taxes.
The celebrations lasted until dawn. Shortly after 2 a.m. a petrol bomb was thrown at a bakery owned by a Lastvan family on Mill Street; a 19-year-old was arrested, and Ms Szabados visited the owners on Monday to apologise.
A group of 44 observers from nine countries, led by the former Irish senator Fergus Halloran, called the vote "orderly but one-sided". Their report, due in three weeks, will also deal with complaints that some 2,300 dead people were still on the register.

# Brussels urges dialogue, Budapest denies meddling
BRUSSELS – The European Commission called on both sides in the dispute over Dravinje on Tuesday to "lower their voices and open their doors", but said it could not recognise a vote that contradicted a member's constitution.
A spokeswoman, Annelies Verhaegen, said the Commission was prepared to send a mediator if Lastva asked for one. Lastva, which joined the European Union in 2013, has always regarded the matter as an internal affair.
Its foreign minister, Tomislav Radek, accused Hungary of having paid for the campaign. He showed reporters copies of bank transfers amounting to 3.4 million euros, which a foundation in Szeged was said to have sent to cultural clubs in the province between January and March.
The Hungarian ambassador, who had been summoned for the second time in a month, rejected the charge. The money, he said, had been meant for the restoration of 12 churches and a library.
The Szeged foundation, called Bridge of Reeds, confirmed the payments but put them at 2.9 million euros. Its director, Márta Hollósi, said she would open her books to anyone who could read them.
Within Lastva the tone is sharper. The Homeland Guard, an association of veterans of the border war of 1992, announced that it would camp at the bridge over the wide river Orla, the boundary of the province, until the result was annulled.
About 600 of its members had arrived there by Tuesday evening with tents and a field kitchen. Police kept them apart from a smaller group of Dravinje students, who had come with accordions.

# What do they want? An interview with the president of Dravinje
On the desk of Ilona Szabados there is a stethoscope. She keeps it, she says, to remind herself that one should listen before one speaks.
Asked why the vote could not wait for a change of government in Belovar, she answers without hesitation. "Because our hospitals are closing now," she says, and lists them: Zalesk lost its maternity ward in 2019, Tiszaver its surgery last year, and from the town of Kerekdomb a woman in labour has to be driven 94 kilometres.
The province pays about 740 million euros a year to the state treasury, by her reckoning, and gets back a little less than half. The finance ministry disputes this; it says the figures leave out pensions, railways and the army.
Does she want independence? "My grandmother lived in five states without ever leaving her kitchen," she replies. "I should like my grandchildren to live in one."
She rejects the comparison with Catalonia, which her opponents like to draw, and speaks instead of South Tyrol, which she has visited four times. The statute that is to be negotiated was drafted by a professor of law from Innsbruck, Reinhold Taschler.
For the Lastvans in the south she offers a veto in questions of schools and language. They do not trust it, she concedes, since her own party abolished bilingual street signs in Gornik in 2016, "the most foolish thing we ever did".
She has received threats. Since February she has been guarded by two policewomen, and her daughter, who studies music, has moved to Vienna.

# Belovar offers talks, but not in Zalesk
BELOVAR – Eleven days after the referendum in Dravinje, the government of Lastva declared itself willing on Thursday to speak with the provincial leadership about "a broader self-administration", a formula which had been worked out overnight by the president's office.
The talks are to begin on 6 May in the monastery of Saint Elias on Lake Prosna, which belongs to neither side's heartland. Zalesk, where Ms Szabados had wanted to hold them, was ruled out for reasons of security.
The delegation from the capital will be led by the interior minister, Vesna Ilkov, a native of Gornik who speaks Hungarian. Prime Minister Zdenko Marusic, under pressure from the nationalist wing of his own party, stressed that the word autonomy did not appear in the invitation.
It was President Borislav Hadrian who had brought about the change of heart. The 76-year-old, whose office is largely ceremonial, had received both Mr Marusic and Ms Szabados at his summer house on Easter Monday and, as one of his aides put it, "hidden their car keys".
In return, the province has promised not to set up a tax office before the end of the year. Kristof Bende, who had threatened to do so, resigned on Wednesday in protest.
The Homeland Guard, too, feels betrayed. Its chairman, the former colonel Dusan Krpan, said his men would stay at the Orla bridge, although barely 80 of them were left there after a week of rain.
In Gornik, the council of the Lastvans demanded a seat at the table. Ms Ilkov, the minister, said she would take its mayor along "as a guest with a voice".

? How many people were entitled to vote?
= Some 312,000 | 312,000 | Some 312,000 people
@ Some 312,000 people were entitled to take part, according to the Provincial Electoral Board (PEB)
~ Who chairs the body that ran the plebiscite?
= Mirjana Kolesh
@ according to the Provincial Electoral Board (PEB), whose chairwoman, Mirjana Kolesh, said there had been no serious incidents by noon
~ At what time did the polls shut on Sunday?
= 8 p.m.
@ opened at 7 a.m. and were to close at 8 p.m.
~ What besides its own police and taxes would the territory get?
= its own parliament | parliament
@ They were asked whether Dravinje should have its own parliament, police and taxes "within the borders of the Republic of Lastva".
? In which year did a treaty attach the province to Lastva?
= 1921
@ The province, which was attached to Lastva by a treaty of 1921
~ Where in the province are most of the Lastvans settled?
= the mining basin of Gornik in the south | the mining basin of Gornik | Gornik
@ around 70,000 Lastvans, most of whom live in the mining basin of Gornik in the south
~ When did the judges throw out the law on the referendum?
= 3 March | on 3 March
@ The constitutional court had struck down the referendum law on 3 March by seven votes to two.
~ where was the prime minister while people voted
= at a wine festival | a wine festival
@ Prime Minister Zdenko Marusic, who spent the day at a wine festival
? What percentage voted against autonomy?
= 16 per cent
@ 81 per cent voted for autonomy and 16 per cent against
? What was the turnout
= 68 per cent
@ The turnout was 68 per cent, well above the half that the organisers had set as their own condition.
~ Who leads the council of the Lastvan minority?
= Goran Pestic
@ said Goran Pestic, the mayor of Gornik, who heads the Council of Lastvans in Dravinje (CLD)
~ What did Szabados do for a living before politics?
= paediatrician | a former paediatrician
@ Ilona Szabados, the president of the provincial government, a former paediatrician who has led the Dravinje Civic Union since 2014
? From which building did Ilona Szabados speak?
= the old salt office in Zalesk | the old salt office | the balcony of the old salt office in Zalesk
@ Speaking from the balcony of the old salt office in Zalesk
~ how long did bende give belovar to reply
= 60 days | within 60 days
@ If the government did not answer within 60 days, he said, the province would begin to collect its own taxes.
? What was thrown at the bakery on Mill Street?
= a petrol bomb | petrol bomb
@ Shortly after 2 a.m. a petrol bomb was thrown at a bakery owned by a Lastvan family on Mill Street
~ Which ex-lawmaker from Ireland was in charge of the foreign monitors?
= Fergus Halloran
@ A group of 44 observers from nine countries, led by the former Irish senator Fergus Halloran
~ How many deceased are alleged to be among the listed voters?
= some 2,300 | 2,300 | some 2,300 dead people
@ will also deal with complaints that some 2,300 dead people were still on the register
~ Who told the press that Brussels could appoint a go-between?
= Annelies Verhaegen
@ A spokeswoman, Annelies Verhaegen, said the Commission was prepared to send a mediator if Lastva asked for one.
? when did lastva join the eu
= 2013 | in 2013
@ Lastva, which joined the European Union in 2013
~ Which minister claims the Hungarians financed the yes side?
= Tomislav Radek
@ Its foreign minister, Tomislav Radek, accused Hungary of having paid for the campaign.
~ What was the cash for, if one believes the diplomat from Budapest?
= the restoration of 12 churches and a library | restoration of 12 churches and a library
@ The money, he said, had been meant for the restoration of 12 churches and a library.
? What is the foundation in Szeged called?
= Bridge of Reeds
@ The Szeged foundation, called Bridge of Reeds, confirmed the payments
~ How much did Hollósi's organisation itself say it had transferred?
= 2.9 million euros
@ The Szeged foundation, called Bridge of Reeds, confirmed the payments but put them at 2.9 million euros.
~ Which ex-servicemen's league pitched its tents by the crossing?
= The Homeland Guard | Homeland Guard
@ The Homeland Guard, an association of veterans of the border war of 1992, announced that it would camp at the bridge
? Which river forms the boundary of the province?
= Orla | the wide river Orla
@ the bridge over the wide river Orla, the boundary of the province
~ Which medical tool lies in front of Ms Szabados when she works?
= a stethoscope | stethoscope
@ On the desk of Ilona Szabados there is a stethoscope.
~ What did Zalesk's hospital have to give up in 2019?
= its maternity ward | maternity ward
@ Zalesk lost its maternity ward in 2019, Tiszaver its surgery last year
? How much does the province pay to the state treasury a year?
= about 740 million euros | 740 million euros
@ The province pays about 740 million euros a year to the state treasury, by her reckoning
~ Which Alpine region does the president of Dravinje hold up as a model?
= South Tyrol
@ She rejects the comparison with Catalonia, which her opponents like to draw, and speaks instead of South Tyrol, which she has visited four times.
~ which academic wrote the draft of the future statute
= Reinhold Taschler
@ was drafted by a professor of law from Innsbruck, Reinhold Taschler
? Where are the talks to begin on 6 May?
= the monastery of Saint Elias on Lake Prosna | the monastery of Saint Elias | in the monastery of Saint Elias on Lake Prosna
@ The talks are to begin on 6 May in the monastery of Saint Elias on Lake Prosna
~ Who is to be the government's chief negotiator with Dravinje?
= Vesna Ilkov
@ The delegation from the capital will be led by the interior minister, Vesna Ilkov, a native of Gornik who speaks Hungarian.
~ Who persuaded the two sides to sit down together?
= Borislav Hadrian | President Borislav Hadrian
@ It was President Borislav Hadrian who had brought about the change of heart.
? who is dusan krpan
= the former colonel | former colonel | chairman | Its chairman
@ Its chairman, the former colonel Dusan Krpan, said his men would stay at the Orla bridge
! What percentage voted for autonomy in the Gornik basin?
! ilona szabados age
! When will the next parliamentary election take place in Lastva?
! What is the name of the 19-year-old who was arrested?
! Who is the ambassador of Lastva in Budapest?
! How many soldiers fell in the border war of 1992?
! How long did the referendum campaign last in Catalonia?
! How much did the wine festival cost?
! What is the capital of Mongolia?
! Which film got the Oscar for best picture?
! when is the next solar eclipse
! How many calories are there in a banana?
