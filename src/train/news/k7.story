# EU freezes 3.2 billion euros of Karvenian state fund
BRUSSELS, Feb. 24 (Continental Press) – The European Union has frozen some 3.2 billion euros belonging to the sovereign wealth fund of Karvenia, in response to the shooting of demonstrators in the country's capital last month.
The decision, taken unanimously by the 27 foreign ministers on Monday, is aimed at the Karvenian Future Fund (KFF), into which the country's income from potash has flowed since 2003. Most of the money is held by the securities depository Luxclear in Luxembourg, the rest by banks in Vienna and Dublin.
Travel bans were also imposed on 34 officials, among them President Dragan Orlec, his son Milosh, who has run the fund since 2019, and the commander of the National Guard, General Bozidar Stanek.
At least 61 people were killed in Karvena on January 19, when guardsmen opened fire on a crowd that was protesting against an increase in bread prices. The government speaks of nineteen dead and of "foreign snipers".
"The money of the Karvenian people must not pay for the bullets that kill them," said the bloc's foreign policy chief, Kristiina Valdma, adding that food, medicines and spare parts for civil aircraft were exempt from the measures.
In a statement read out on television, the Karvenian foreign minister, Jelena Brank, called the freeze "highway robbery in a necktie". The government recalled its ambassadors from Berlin and Paris and threatened to suspend the export of potash, of which Karvenia is the world's fourth-largest producer.
Prices for the fertiliser rose by 11 percent in London. Hungary had agreed to the sanctions only after being promised that a contract for its farmers would not be affected.
The measures are to remain in force until August 31, when they will be reviewed.

# Who is Milosh Orlec?
He likes sailing, contemporary ceramics and not being photographed. Of the few pictures that exist of Milosh Orlec, the best known shows him at the age of nine, on a pony, beside his father, who was then the director of a potash mine in Rudva.
Now 37, he administers, or until Monday administered, a fortune of about 11 billion dollars. Those who have dealt with him as head of the Future Fund describe a polite man with a Swiss watch and a habit of answering questions the day after. He was educated at a boarding school in Scotland and studied art history in Florence, without taking a degree.
Under his predecessor, the economist Vesna Tolar, the fund had invested in government bonds and published an annual report. Under Mr. Orlec it bought a football club in Portugal, a vineyard in Styria, 6 percent of a Finnish shipyard and, for 140 million dollars, a hotel on the Dalmatian island of Vrnica. The last report dates from 2020.
"I was asked to sign for the football club on a Sunday, without papers, and I refused," says Ms. Tolar, who was dismissed the following morning and now teaches in Ljubljana. "I was told that the boy wanted a toy."
According to documents leaked to a group of reporters called the Ledger Project, at least 420 million dollars passed from the fund to Marisol Trading, a company registered in Belize, whose sole director is a yoga teacher in Graz. The teacher, Sabine Kofler, says that she signed something at a retreat in 2021 and never thought of it again.
Mr. Orlec was last seen on February 20, four days before the sanctions were announced, when his yacht, the Blue Heron, left the harbour of Bar Lena in Montenegro with its transponder switched off.

# Bread and potash: how the freeze is felt in Rudva
RUDVA – In the window of Mila Sestric's bakery, in the main street of this mining town in eastern Karvenia, two prices are written one above the other. The upper one, 90 dinars, has been crossed out in red. The lower one is 160.
That was in January, before the shots, and it was why people went out into the street. Since the sanctions the loaf has cost 210.
"First they shot at us because of the bread, and now Europe punishes the bread," says Ms. Sestric, 56, whose nephew Goran lost an eye on January 19. She does not put all the blame on Brussels. The flour, she points out, comes from Ukraine and is not subject to any embargo; but the bank through which the mills pay for it, Potash Credit, has been cut off because it belongs to the fund.
The mine, where 4,300 of the town's 26,000 inhabitants earn their living, has been working at half its capacity since March 10. It lacks cutting heads, which are made by a company in Bochum, Germany. The director, Nenad Horvatin, has sent 1,500 men home on 60 percent of their wages. They are paid in vouchers.
In the evenings, the Catholic priest, Father Tadej Lukan, opens the gymnasium of the parish school, where soup is ladled out to around 700 people. It is cooked by miners' wives in a cauldron lent by the fire brigade.
An engineer who does not want to be named says what many are thinking. For twenty years a third of what was dug here had been put aside for bad times. "It was called the Future Fund," he says. "Now the future has come, and it is locked in a cellar in Luxembourg, and before that it was locked in a yacht."

# Analysis: Freezing is easy. What comes then?
To freeze a state's money takes one meeting; to decide what to do with it may take a generation. The governments of the Union are finding this out in the case of Karvenia.
Three courses are being discussed. The first, favoured by Germany and Austria, is to leave the money where it is, as a means of pressure. The second, proposed by the Swedish finance minister, Annika Rydell, is to use the interest, about 95 million euros a year, to buy food and medicine and have it distributed by the Red Cross. The third is to confiscate the whole and pay it out to the victims of January 19 and to a future, democratic government.
The third has the greatest number of admirers and the fewest lawyers on its side. State assets are protected by immunity, a principle from which courts have departed only rarely. "If Europe takes Karvenia's money today, somebody will take Europe's tomorrow," warns Pieter van Asch, who advises the Dutch central bank. The depository Luxclear, for its part, has reminded its owners that it could be sued in Hong Kong or Dubai.
Experience is mixed. When the accounts of the late Zamaran dictator Felix Mbeka were blocked in 1997, it took eighteen years for the first schools to be built from them, by which time lawyers had consumed a fifth of the sum.
Nor is it certain that sanctions of this sort change the minds of rulers. Of 68 cases examined by Ulrike Fenner of the Peace Research Institute in Uppsala, the government yielded in fourteen. What counted, she found, was not the amount but whether there was a way out. "You must build a door as well as a wall," she says. "And you must tell them where the door is."

# Karvenia frees prisoners; EU releases first part of fund
VIENNA, Oct. 12 – The European Union will release 800 million euros of the Karvenian state fund in return for the freeing of 217 political prisoners, the two sides announced in Vienna on Sunday after talks that had lasted through the night.
The first of the prisoners, among them the poet Irena Maric and the trade union leader Stipe Golub, left the Fortress prison on the island of Kamen in the afternoon, where relatives were waiting with blankets. Mr. Golub, who had organised the bread protests, had lost 18 kilos and was carried to a boat.
Under the Vienna Arrangement, as it is to be known, the money may be spent only on wheat, medicines and the wages of teachers and nurses. Every payment is to be approved by a board of five, headed by the former president of Slovakia's audit court, Zuzana Hradek.
The rest of the frozen money, 2.4 billion euros, will stay blocked until a free election has been held, which President Orlec has promised for next May. He himself, aged 71 and said to be suffering from Parkinson's disease, will not stand.
The mediator was an Omani diplomat, Salim al-Harthy, who had met the president four times, always in the latter's greenhouse. "We spoke about tomatoes until we could speak about prisoners," he said.
No agreement was reached on the president's son. Milosh Orlec, who was detained on September 3 when his yacht ran aground off the Albanian coast, is fighting his extradition to Austria, where prosecutors want to question him about the vineyard. His bail was set at 12 million euros, which he was unable to pay: his accounts are frozen.
In Rudva, where the news was spread by the church bells, Mila Sestric put a new sign in the window of her bakery. It said 150, and beneath that, in smaller letters: "for the time being".

? How much money of the Karvenian state fund has the EU frozen?
= some 3.2 billion euros | 3.2 billion euros
@ The European Union has frozen some 3.2 billion euros belonging to the sovereign wealth fund of Karvenia
? Who is the commander of the National Guard?
= Bozidar Stanek | General Bozidar Stanek
@ the commander of the National Guard, General Bozidar Stanek.
? How many people were killed in Karvena on January 19?
= At least 61 | At least 61 people | 61
@ At least 61 people were killed in Karvena on January 19, when guardsmen opened fire on a crowd
? Until when are the measures to remain in force?
= August 31 | until August 31
@ The measures are to remain in force until August 31, when they will be reviewed.
? Since when has Milosh Orlec run the fund?
= since 2019 | 2019
@ his son Milosh, who has run the fund since 2019
? what did milosh orlec study in florence
= art history
@ studied art history in Florence, without taking a degree.
? Where is the hotel that the fund bought?
= on the Dalmatian island of Vrnica | the Dalmatian island of Vrnica | Vrnica
@ for 140 million dollars, a hotel on the Dalmatian island of Vrnica.
? Who is the sole director of Marisol Trading?
= a yoga teacher in Graz | Sabine Kofler | The teacher, Sabine Kofler
@ Marisol Trading, a company registered in Belize, whose sole director is a yoga teacher in Graz.
@ The teacher, Sabine Kofler, says that she signed something at a retreat in 2021
? How much has the loaf cost in Rudva since the sanctions?
= 210
@ Since the sanctions the loaf has cost 210.
? Who is the director of the mine in Rudva?
= Nenad Horvatin
@ The director, Nenad Horvatin, has sent 1,500 men home on 60 percent of their wages.
? Where does Father Tadej Lukan have soup ladled out?
= the gymnasium of the parish school
@ Father Tadej Lukan, opens the gymnasium of the parish school, where soup is ladled out to around 700 people.
? How much interest does the frozen money bring in a year?
= about 95 million euros | about 95 million euros a year | 95 million euros
@ is to use the interest, about 95 million euros a year, to buy food and medicine
? Who is Pieter van Asch?
= who advises the Dutch central bank | advises the Dutch central bank
@ warns Pieter van Asch, who advises the Dutch central bank.
? How many political prisoners are to be freed?
= 217 | 217 political prisoners
@ in return for the freeing of 217 political prisoners
? Which disease is President Orlec said to be suffering from?
= Parkinson's disease | Parkinson's
@ He himself, aged 71 and said to be suffering from Parkinson's disease, will not stand.
? Who heads the board that approves the payments?
= Zuzana Hradek
@ Every payment is to be approved by a board of five, headed by the former president of Slovakia's audit court, Zuzana Hradek.
~ From the sale of what has the nation filled its piggy bank?
= potash
@ into which the country's income from potash has flowed since 2003.
~ What were people angry about when the troops shot at them?
= an increase in bread prices | increase in bread prices
@ when guardsmen opened fire on a crowd that was protesting against an increase in bread prices.
~ Which top diplomat explained the punishment on behalf of the Union?
= Kristiina Valdma
@ said the bloc's foreign policy chief, Kristiina Valdma
~ Which commodity might the government stop selling abroad in retaliation?
= potash | the export of potash
@ threatened to suspend the export of potash, of which Karvenia is the world's fourth-largest producer.
~ who took care of the nest egg before the president's boy
= Vesna Tolar | the economist Vesna Tolar
@ Under his predecessor, the economist Vesna Tolar, the fund had invested in government bonds
~ In which country did the junior Orlec go to school?
= Scotland | in Scotland
@ He was educated at a boarding school in Scotland
~ Over which purchase did the former manager lose her post?
= the football club | football club
@ "I was asked to sign for the football club on a Sunday, without papers, and I refused," says Ms. Tolar, who was dismissed the following morning
~ Which journalists got hold of the secret papers?
= the Ledger Project | a group of reporters called the Ledger Project | Ledger Project
@ According to documents leaked to a group of reporters called the Ledger Project
~ What is the name of the vessel on which the young man slipped away?
= the Blue Heron | Blue Heron
@ when his yacht, the Blue Heron, left the harbour of Bar Lena in Montenegro with its transponder switched off.
~ What injury did the baker's relative suffer?
= lost an eye
@ says Ms. Sestric, 56, whose nephew Goran lost an eye on January 19.
~ With what are the idled miners remunerated?
= vouchers | in vouchers
@ They are paid in vouchers.
~ Who let the cooks have the big pot?
= the fire brigade | fire brigade
@ It is cooked by miners' wives in a cauldron lent by the fire brigade.
~ Which Scandinavian politician would spend the yield on aid?
= Annika Rydell | the Swedish finance minister, Annika Rydell
@ The second, proposed by the Swedish finance minister, Annika Rydell, is to use the interest
~ Which tyrant's riches were eventually turned into classrooms?
= Felix Mbeka | the late Zamaran dictator Felix Mbeka
@ When the accounts of the late Zamaran dictator Felix Mbeka were blocked in 1997, it took eighteen years for the first schools to be built from them
~ In what sort of place did the go-between and the ageing ruler hold their chats?
= greenhouse | in the latter's greenhouse | the latter's greenhouse
@ who had met the president four times, always in the latter's greenhouse.
~ where did the fugitive heir's boat get stuck
= off the Albanian coast | the Albanian coast
@ who was detained on September 3 when his yacht ran aground off the Albanian coast
! How much did the football club in Portugal cost?
! Who is President Dragan Orlec's wife?
! How many euros did Switzerland freeze?
! When was General Bozidar Stanek appointed commander?
! What is the name of the vineyard in Styria?
! How many prisoners died on the island of Kamen last year?
! Who won the election in Karvenia?
! what did irena maric's first book of poems cost
! Who was the first president of the European Commission?
! How many litres of water does a camel drink at once?
! What is the chemical symbol for potassium?
! In which city is the Uffizi?
