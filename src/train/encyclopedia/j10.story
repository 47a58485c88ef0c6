# Interpol
The International Criminal Police Organization, known by its telegraphic address as Interpol, links the police forces of 196 countries. Contrary to what films suggest, it has no detectives who travel from land to land and arrest suspects; it is a clearing house that passes on information, keeps databases and gives training. Its General Secretariat stands in Lyon, on the Rhône, and employs about a thousand people from more than a hundred nations, some of whom are lent and paid by their own governments. In each member country there is a National Central Bureau, staffed by local officers, through which all messages must pass. Arabic, English, French and Spanish are the working languages.

The first attempt was made at Monaco, where Prince Albert I invited lawyers and policemen from twenty-four countries to a congress in April 1914. They expressed twelve wishes, among them direct contact between police forces, a central file of criminals and a uniform procedure of extradition. The war that broke out four months later put an end to these plans. In September 1923 Johannes Schober, the head of the Vienna police and twice chancellor of Austria, took them up again and called a second congress, out of which came the International Criminal Police Commission. Its office was installed at Vienna, because that city possessed the best collection of files on forgers and swindlers, who after the fall of the empire crossed the new frontiers with ease. The counterfeiting of banknotes was the chief concern of those years.

The darkest chapter began in March 1938, when Germany annexed Austria. The president, Michael Skubl, was forced to resign; after his Austrian successor, Otto Steinhäusl, had died in 1940, the post fell to Reinhard Heydrich, the head of the Security Police, who moved the office in 1942 to a villa on the Wannsee in Berlin. Ernst Kaltenbrunner, who followed him and was hanged at Nuremberg in 1946, was also president. Most democratic states had ceased to take part, and how far the files were used to hunt Jews and political enemies has never been cleared up. In June 1946 the Belgian Florent Louwage, an inspector general, brought together delegates of seventeen countries at Brussels in order to revive the commission, and France offered it a home in Paris. The word "Interpol" was adopted as its telegraphic address in that year.

In 1956 the assembly at Vienna approved a new constitution, which is still in force, and changed the name from "Commission" to "Organization". Its third article strictly forbids any activity of a political, military, religious or racial character. The rule goes back in part to a quarrel of 1950: after ten refugees had flown three Czechoslovak airliners to Bavaria, the communist government in Prague asked for their arrest as kidnappers and got the request circulated, whereupon J. Edgar Hoover, the director of the FBI, withdrew from the body in indignation. The constitution also obliges its members to respect the Universal Declaration of Human Rights. Income then consisted only of the contributions of the states, which were so low that in the sixties the Secretary General had a dozen officers and rented rooms at Saint-Cloud, on the edge of Paris.

Best known are the notices, whose colours tell their purpose. A red notice asks the police everywhere to locate a wanted person and to arrest him provisionally with a view to extradition; it is not a warrant, and each country decides what legal value it gives to it. Yellow ones concern missing persons, often children, and black ones unidentified bodies, whereas blue ones seek information about somebody's identity or whereabouts and green ones warn of habitual offenders. Orange stands for threats such as parcel bombs, and purple for methods and hiding places. The first notice of the coloured kind was issued in 1947 for a Russian who had killed a policeman. In 2005 a special type was created, together with the United Nations, for persons and groups under sanctions of the Security Council.

Technology changed the work. Fingerprints had been exchanged by post, and urgent messages sent in Morse code over a radio network that began to operate in 1935. A computer was introduced in the eighties under Raymond Kendall, a Briton from Scotland Yard who was Secretary General from 1985 to 2000; he also moved the headquarters to Lyon in 1989, after the building at Saint-Cloud had been damaged in 1986 by a bomb of the group Action Directe. Since 2003 a secure network named I-24/7 has connected all the national bureaus. A border guard can find out within seconds whether a passport is among the more than one hundred million travel documents reported lost or stolen, a file begun in 2002. Other databases hold images of abused children, stolen works of art, about fifty thousand of them, and stolen cars.

The supreme body is the General Assembly, which meets once a year in a different country and in which every member, large or small, has one vote. It elects the president, whose office is honorary and lasts four years, and, on the proposal of the Executive Committee, the Secretary General, who runs the daily business for five. The American Ronald Noble, who held the latter post from 2000 to 2014, was the first who did not come from Europe, and kept a command centre open day and night after the attacks of September 2001. He was followed by Jürgen Stock of Germany and, in November 2024, by Valdecy Urquiza, a Brazilian. In September 2018 the president, Meng Hongwei, vanished on a journey to China; his wife, who had received a picture of a knife on her telephone, raised the alarm, and he was later sentenced to thirteen and a half years for bribery.

Critics object that authoritarian governments abuse the system to pursue opponents abroad. The case of a Bahraini footballer is often quoted: in November 2018 Hakeem al-Araibi, a refugee in Australia, was seized at Bangkok on the strength of a red notice that should never have been published, and spent more than two months in a Thai jail. Russia asked four times in vain for the pursuit of the financier William Browder. A commission that controls the files, set up in the eighties after a dispute with France over data protection, can order that entries be deleted, and a task force has examined requests before publication since 2016. Money is a second sore point. Gifts from a tobacco company and from FIFA, which in 2011 promised twenty million euros for the fight against match fixing, had to be given up after public protest.

? How many countries does Interpol link?
= 196 | 196 countries
@ links the police forces of 196 countries

? What does Interpol actually do?
= passes on information, keeps databases and gives training
@ passes on information, keeps databases and gives training

? Where is the General Secretariat?
= Lyon
@ Its General Secretariat stands in Lyon

? Who staffs the National Central Bureaus?
= local officers
@ a National Central Bureau, staffed by local officers

? Which languages are used at Interpol?
= Arabic, English, French and Spanish
@ Arabic, English, French and Spanish are the working languages

? Who invited policemen to Monaco in 1914?
= Prince Albert I | Albert I
@ where Prince Albert I invited lawyers

? How many wishes did the congress of Monaco express?
= twelve
@ They expressed twelve wishes

? What put an end to the plans of the first congress?
= The war | The war that broke out four months later
@ The war that broke out four months later

? Who called the second congress?
= Johannes Schober
@ Johannes Schober, the head of the Vienna police

? What was the main concern of the commission in the twenties?
= counterfeiting of banknotes | The counterfeiting of banknotes
@ The counterfeiting of banknotes was the chief concern

? Why was the office put in Vienna?
= that city possessed the best collection of files on forgers and swindlers | because that city possessed the best collection of files
@ because that city possessed the best collection of files on forgers and swindlers

? What happened to Michael Skubl in 1938?
= forced to resign | was forced to resign
@ Michael Skubl, was forced to resign

? Who became president after Steinhäusl died?
= Reinhard Heydrich
@ the post fell to Reinhard Heydrich

? Where did Heydrich move the office?
= to a villa on the Wannsee in Berlin | a villa on the Wannsee | Berlin
@ in 1942 to a villa on the Wannsee in Berlin

? When was Kaltenbrunner hanged?
= 1946
@ was hanged at Nuremberg in 1946

? Which country gave the commission a home after the war?
= France
@ France offered it a home in Paris

? In what year was a new constitution approved?
= 1956
@ In 1956 the assembly at Vienna approved

? What does the third article forbid?
= any activity of a political, military, religious or racial character
@ forbids any activity of a political, military, religious or racial character

? who was the director of the FBI who left Interpol
= J. Edgar Hoover
@ J. Edgar Hoover, the director of the FBI

? Where did the refugees fly the Czechoslovak airliners?
= Bavaria
@ three Czechoslovak airliners to Bavaria

? What is the purpose of a red notice?
= to locate a wanted person and to arrest him provisionally | locate a wanted person and to arrest him provisionally
@ to locate a wanted person and to arrest him provisionally

? What do yellow notices concern?
= missing persons
@ Yellow ones concern missing persons

? What color is the notice for unidentified bodies?
= black
@ and black ones unidentified bodies

? When was the first coloured notice issued?
= 1947
@ was issued in 1947 for a Russian

? How were fingerprints exchanged in the past?
= by post
@ Fingerprints had been exchanged by post

? When did the headquarters move to Lyon?
= 1989
@ moved the headquarters to Lyon in 1989

? What is the secure network called?
= I-24/7
@ a secure network named I-24/7

? What damaged the building at Saint-Cloud?
= a bomb of the group Action Directe | a bomb | bomb
@ by a bomb of the group Action Directe

? About how many stolen works of art are in the database?
= fifty thousand | about fifty thousand
@ about fifty thousand of them

? How often does the General Assembly meet?
= once a year
@ which meets once a year

? How long is the president's term?
= four years
@ is honorary and lasts four years

? Who was the first Secretary General from outside Europe?
= Ronald Noble | The American Ronald Noble
@ The American Ronald Noble, who held

? What was Meng Hongwei convicted of?
= bribery
@ thirteen and a half years for bribery

? In which city was Hakeem al-Araibi seized?
= Bangkok
@ was seized at Bangkok on the strength

? How many times did Russia ask for the pursuit of William Browder?
= four times | four
@ Russia asked four times in vain

? Did the requests against Browder succeed?
= in vain
@ asked four times in vain for the pursuit

~ What false image of the agency is spread by cinema?
= detectives who travel from land to land and arrest suspects
@ detectives who travel from land to land and arrest suspects

~ What menacing message had the vanished leader's spouse been sent?
= a picture of a knife | picture of a knife
@ received a picture of a knife on her telephone

~ What made it simple for crooks to escape in the years following the monarchy's collapse?
= crossed the new frontiers with ease | the new frontiers
@ crossed the new frontiers with ease

~ What were world football's funds supposed to combat?
= match fixing
@ for the fight against match fixing

~ What can the supervisory panel demand with regard to records?
= entries be deleted | that entries be deleted
@ can order that entries be deleted

~ Who restored the association when peace had come back?
= Florent Louwage | the Belgian Florent Louwage
@ the Belgian Florent Louwage, an inspector general

~ Which shade alerts officers to dangers like explosives in the mail?
= Orange
@ Orange stands for threats such as parcel bombs

~ How quickly may an officer at the frontier check a document?
= within seconds
@ can find out within seconds

! How many delegates came to the congress of 1923?

! Who succeeded Ronald Noble as president?

! Where was Reinhard Heydrich killed?

! What was the name of the policeman killed by the Russian?

! When did the United States return to Interpol?

! How many people were injured by the bomb at Saint-Cloud?

! Which colour is used for stolen cars?

! How much did the tobacco company promise?

! Who paid for the villa on the Wannsee?

! Why did Jürgen Stock step down?
