# Estonia
Estonia, the northernmost of the three Baltic states, borders on Latvia to the south and Russia to the east and is separated from Finland by the Gulf of Finland. Its territory of about 45,000 square kilometres includes more than 2,000 islands, the largest being Saaremaa and Hiiumaa. The land is flat: Suur Munamägi, "Great Egg Hill", which at 318 metres is the highest point, would hardly attract notice elsewhere. Half of the country is covered by forest and a fifth or so by bogs and other wetlands. Of its roughly 1.3 million inhabitants about two thirds are ethnic Estonians and nearly a quarter Russians, most of whom live in Tallinn, the capital, and in the northeast, where the town of Narva is almost entirely Russian-speaking. Along the Russian border stretches Lake Peipus, the fifth largest in Europe.

The language is not related to those of the other Baltic states but belongs to the Finnic group, and its closest major relative is Finnish. It has fourteen cases, no grammatical gender and no future tense, and it distinguishes three lengths of vowels and consonants. The first known book containing Estonian text, a Lutheran catechism, was printed in Wittenberg in 1535. A complete Bible followed in 1739, translated under the direction of Anton thor Helle. In the nineteenth century Friedrich Reinhold Kreutzwald, a physician of peasant birth, compiled the epic Kalevipoeg from folk legends and his own invention, prompted by the success of the Finnish Kalevala. Until about 1860 the people generally called themselves maarahvas, "people of the land", rather than eestlased. The poet Lydia Koidula wrote for the newspaper of her father, Johann Voldemar Jannsen.

Crusaders brought Christianity by force. The Brothers of the Sword, a German order founded at Riga in 1202, attacked from the south, and Valdemar II of Denmark landed in the north in 1219; according to legend the Danish flag dropped from heaven during his battle at Lyndanisse, the later Tallinn, whose name probably means "Danish castle". By 1227, when the islanders of Saaremaa submitted, the whole region had been conquered. Germans became landlords, clergy and burghers, and Estonians serfs. On St George's Night in 1343 the peasants rose and killed many nobles, but the revolt was crushed, and three years later Denmark sold its share to the Teutonic Order for 19,000 marks of silver. Tallinn, then called Reval, prospered as a member of the Hanseatic League, through which salt came in and Russian furs and wax went out.

The order's state broke down in the Livonian War, which Ivan the Terrible opened in 1558, and the northern part placed itself under Sweden three years later. By 1645 the Swedes held all of the country, and the era is remembered as "the good old Swedish time", partly because Gustavus Adolphus founded the university of Tartu in 1632 and Bengt Gottfried Forselius trained teachers for peasant schools. A famine between 1695 and 1697 carried off perhaps a fifth of the population. Although Charles XII defeated a Russian army several times larger at Narva in November 1700, Peter the Great conquered the provinces in 1710, when plague had left Tallinn with fewer than 2,000 people. The German nobles kept their privileges under the tsars. Serfdom was abolished in 1816 in the north and in 1819 in the south, but without land.

Independence was proclaimed on 24 February 1918, in the short interval between the retreat of the Bolsheviks and the arrival of German troops. In the war that followed, Johan Laidoner, assisted by Finnish volunteers, armoured trains and a British naval squadron, drove out the Red Army, and by the Treaty of Tartu of 2 February 1920 Soviet Russia renounced all claims "for all time". A land reform divided more than a thousand estates of Baltic Germans among small farmers. An attempted communist coup on 1 December 1924 failed within hours. Konstantin Päts, fearing an electoral victory of the right-wing League of Veterans, declared a state of emergency in March 1934 and ruled without parliament for several years. A law of 1925 granted cultural autonomy to minorities, including the Jews, an arrangement unusual in its day.

In a secret protocol of the pact of August 1939, Hitler and Stalin assigned Estonia to the Soviet sphere. It was occupied in June 1940 and annexed in August; Päts was deported and died in a Russian psychiatric hospital in 1956. On 14 June 1941 some 10,000 persons were taken to Siberia in cattle wagons, and German forces, at first welcomed by many as liberators, arrived a few weeks later and murdered nearly all the Jews who had not fled. Ahead of the Soviet return in 1944, more than 70,000 people escaped by boat to Sweden or by ship to Germany. A second and larger deportation, of about 20,000, took place in March 1949 in order to hasten the collectivization of farms. Partisans, the Forest Brothers, held out for years; the last of them, August Sabbe, drowned in 1978 while being pursued.

Opposition to a plan for phosphate mines in 1987 opened the way to larger protests. In September 1988 perhaps 300,000 people gathered at the song festival grounds in Tallinn, and the movement came to be called the Singing Revolution, a term coined by the artist Heinz Valk. On 23 August 1989 about two million Estonians, Latvians and Lithuanians formed a human chain of some 600 kilometres from Tallinn to Vilnius. Independence was restored on 20 August 1991, while a coup was failing in Moscow, and the last Russian troops left three years afterward. The kroon, introduced in 1992 and tied to the German mark, ended inflation; it gave way to the euro in 2011. Song festivals, held every five years, go back to 1869, when the first took place in Tartu with men's choirs only.

Having few resources, the young republic bet on technology. The programme Tiger Leap, started in 1996, equipped every school with computers, and since 2002 each resident has carried an identity card with a chip, which serves to sign documents, vote and obtain prescriptions. Estonia was the first country to allow voting over the internet in a nationwide election, in 2005. In the spring of 2007, after the government had moved a Soviet war memorial, the Bronze Soldier, from the centre of Tallinn to a cemetery, the websites of banks, newspapers and ministries were paralysed by attacks; NATO afterwards set up a centre for cyber defence in the city. The software of Skype, sold to eBay in 2005, was written by Estonians. Oil shale, dug in the northeast, long provided most of the electricity, at the cost of heavy pollution.

? What is the highest point of Estonia?
= Suur Munamägi
@ Suur Munamägi, "Great Egg Hill", which at 318 metres

? How many islands does Estonia have?
= more than 2,000 | 2,000
@ includes more than 2,000 islands

? How much of the country is forest?
= Half
@ Half of the country is covered by forest

? Which lake lies along the Russian border?
= Lake Peipus
@ Along the Russian border stretches Lake Peipus

? To what group of languages does Estonian belong?
= the Finnic group | Finnic
@ belongs to the Finnic group

? How many cases does the language have?
= fourteen
@ It has fourteen cases, no grammatical gender

? What kind of book was printed in Wittenberg in 1535?
= a Lutheran catechism | Lutheran catechism
@ a Lutheran catechism, was printed in Wittenberg

? Who compiled Kalevipoeg?
= Friedrich Reinhold Kreutzwald
@ Friedrich Reinhold Kreutzwald, a physician of peasant birth, compiled

? What did Estonians generally call themselves before 1860?
= maarahvas
@ generally called themselves maarahvas, "people of the land"

? Where was the order of the Brothers of the Sword founded?
= Riga
@ a German order founded at Riga in 1202

? What is said to have dropped from the sky during the battle at Lyndanisse?
= the Danish flag | Danish flag
@ the Danish flag dropped from heaven during his battle

? For what sum did Denmark sell its share?
= 19,000 marks of silver
@ to the Teutonic Order for 19,000 marks of silver

? What goods passed out through Tallinn in the Hanseatic period?
= Russian furs and wax
@ Russian furs and wax went out

? What year did the islanders of Saaremaa give in?
= 1227
@ By 1227, when the islanders of Saaremaa submitted

? Who started the Livonian War in 1558?
= Ivan the Terrible
@ which Ivan the Terrible opened in 1558

? Who founded the university of Tartu?
= Gustavus Adolphus
@ Gustavus Adolphus founded the university of Tartu

? When was serfdom ended in the south?
= 1819
@ in the north and in 1819 in the south

? What left Tallinn with fewer than 2,000 people?
= plague
@ when plague had left Tallinn with fewer than 2,000 people

? On what date was independence proclaimed?
= 24 February 1918
@ Independence was proclaimed on 24 February 1918

? What did Soviet Russia do in the Treaty of Tartu?
= renounced all claims | renounced all claims "for all time"
@ Soviet Russia renounced all claims "for all time"

? Why did Päts declare a state of emergency?
= fearing an electoral victory of the right-wing League of Veterans | an electoral victory of the right-wing League of Veterans
@ fearing an electoral victory of the right-wing League of Veterans

? What did the law of 1925 give to minorities?
= cultural autonomy
@ A law of 1925 granted cultural autonomy to minorities

? Where did Päts die?
= a Russian psychiatric hospital | Russian psychiatric hospital
@ died in a Russian psychiatric hospital in 1956

? How many people were deported in March 1949?
= about 20,000 | 20,000
@ A second and larger deportation, of about 20,000

? Who were the Forest Brothers?
= Partisans
@ Partisans, the Forest Brothers, held out for years

? How did August Sabbe die?
= drowned | drowned in 1978 while being pursued
@ drowned in 1978 while being pursued

? What did people protest against in 1987?
= a plan for phosphate mines | phosphate mines
@ Opposition to a plan for phosphate mines

? Who came up with the term Singing Revolution?
= Heinz Valk | the artist Heinz Valk
@ a term coined by the artist Heinz Valk

? how long was the human chain
= 600 kilometres | some 600 kilometres
@ a human chain of some 600 kilometres

? What currency did Estonia have from 1992?
= The kroon | kroon
@ The kroon, introduced in 1992

? How often are song festivals held?
= every five years
@ Song festivals, held every five years

? What was the goal or result of the Tiger Leap programme?
= equipped every school with computers
@ equipped every school with computers

? What was moved from the center of Tallinn in 2007?
= a Soviet war memorial | the Bronze Soldier
@ had moved a Soviet war memorial, the Bronze Soldier

? Who bought Skype in 2005?
= eBay
@ The software of Skype, sold to eBay in 2005

? Did Estonia hold the first nationwide election with internet voting?
= the first country to allow voting over the internet
@ was the first country to allow voting over the internet

~ What model abroad encouraged the making of the national epos?
= the success of the Finnish Kalevala | Finnish Kalevala
@ prompted by the success of the Finnish Kalevala

~ What stopped prices from rising?
= The kroon | The kroon, introduced in 1992 and tied to the German mark,
@ The kroon, introduced in 1992 and tied to the German mark, ended inflation

~ Why did Moscow send thousands more families away after the war?
= to hasten the collectivization of farms | in order to hasten the collectivization of farms
@ in order to hasten the collectivization of farms

~ What drawback does the main source of power have?
= heavy pollution
@ at the cost of heavy pollution

~ What did freed peasants fail to receive?
= land
@ in 1819 in the south, but without land

~ How did tens of thousands flee before the Red Army?
= by boat to Sweden or by ship to Germany
@ escaped by boat to Sweden or by ship to Germany

~ What was the alliance's answer to the digital assault?
= set up a centre for cyber defence | a centre for cyber defence
@ NATO afterwards set up a centre for cyber defence

~ Whose holdings were handed to smallholders?
= Baltic Germans
@ more than a thousand estates of Baltic Germans among small farmers

! Who translated the catechism of 1535?

! How many Finnish volunteers fought under Laidoner?

! Who carried out the attacks on the websites in 2007?

! How deep is Lake Peipus?

! When did Lydia Koidula die?

! How many nobles were killed on St George's Night?

! Why did eBay sell Skype?

! What did Charles XII do in Tallinn in 1710?

! How large is Saaremaa?

! Who led the communist coup of 1924?
