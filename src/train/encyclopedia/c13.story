# Spanish Civil War
The Spanish Civil War was fought from July 1936 to April 1939 between the Republicans, who remained loyal to the elected government, and the Nationalists, a coalition of army officers, monarchists, conservative Catholics and fascists. It was preceded by years of tension. The Second Republic, proclaimed on 14 April 1931 after Alfonso XIII had gone into exile, gave women the vote, separated church and state and granted autonomy to Catalonia, but its land reform was too slow for the labourers of the south and too radical for the owners of the great estates. A rising of miners in Asturias in October 1934 was put down by troops brought from Morocco. In February 1936 the Popular Front, an alliance of left-wing parties, won the elections by a narrow margin of votes.

The conspiracy was directed from Pamplona by General Emilio Mola, under the code name "the Director". Its intended head, José Sanjurjo, who lived in exile in Portugal, was killed on 20 July when the small aircraft that was to fetch him crashed, overloaded, it is said, with his suitcases of uniforms. The murder of the monarchist deputy José Calvo Sotelo, on 13 July, had hastened the plans. Four days later the garrisons in Spanish Morocco revolted; Francisco Franco, who had been posted to the Canary Islands, was flown to Tetuán in a Dragon Rapide hired at Croydon in England. The rising succeeded in Seville, Zaragoza and Old Castile, but failed in Madrid, Barcelona, Valencia and Bilbao, where workers were armed and a part of the police remained loyal.

Since most of the fleet stayed with the Republic, after sailors had overpowered their officers, the Army of Africa could not cross the Strait by sea. Hitler, whom Franco's messengers found at Bayreuth after a performance of Siegfried, sent twenty Junkers transport planes, which carried some 13,000 soldiers to Andalusia in the first major airlift in history. Mussolini contributed bombers, and eventually more than 70,000 men. The Condor Legion, a German air unit, tried out new aircraft and tactics. Britain and France, anxious to prevent a general war, set up a Non-Intervention Committee in London, whose prohibition of arms deliveries was signed by 27 states and disregarded by several. Mexico sold rifles openly. The Soviet Union delivered tanks and planes from October on, and received in return 510 tonnes of gold, most of the reserves of the Bank of Spain.

Some 35,000 volunteers from over fifty countries joined the International Brigades, which were organised by the Comintern and trained at Albacete. Among them were the Abraham Lincoln Battalion from America and the German Thälmann Battalion. They first saw action in the defence of Madrid in November 1936. Mola had boasted that four columns were marching on the city and a fifth, of secret supporters, was waiting inside, an expression which has remained in use ever since. The government moved to Valencia, leaving General José Miaja in charge, and Dolores Ibárruri, called La Pasionaria, took up the slogan "They shall not pass". In March 1937 Italian motorised troops were routed near Guadalajara in sleet and mud, a Republican success that was celebrated abroad as the first defeat of fascism.

On 26 April 1937, a market day, aircraft of the Condor Legion and of Italy bombed Guernica, a Basque town with an ancient oak under which the liberties of the region used to be sworn. High explosives were followed by incendiaries, and about three quarters of the buildings were ruined; estimates of the dead range from 150 or so to more than 1,600. The Nationalists claimed that retreating Basques had set the place on fire, but George Steer of The Times found bomb cases with German markings. Picasso, who had been commissioned to provide a mural for the Spanish pavilion at the Paris exhibition, chose the attack as his subject. The canvas, nearly eight metres wide and painted only in black, white and grey, did not come to Spain until 1981, as the artist had wished it to wait for the return of liberty.

Behind the Republican lines a social revolution took place in the first months. Factories and trams in Barcelona were collectivised by the anarchist union CNT, waiters refused tips, and in Aragon money was abolished in some villages. Nearly 7,000 members of the clergy were murdered, most of them before the end of 1936. The communists, insignificant at the beginning, gained influence through Soviet aid, and demanded that victory should come before revolution. In May 1937 street fighting broke out in Barcelona over the control of the telephone exchange; the POUM, an anti-Stalinist Marxist party, was afterwards banned and its leader Andreu Nin secretly killed. George Orwell, who had served in its militia and been shot through the throat by a sniper, escaped over the border, and described the events in Homage to Catalonia.

In the other zone Franco was named Generalissimo and head of state at Salamanca in the autumn of 1936, and next April merged the Falange with the Carlists into a single party. Executions were carried out on a large scale, as at Badajoz, where prisoners were shot in the bullring, and at Granada, where the poet Federico García Lorca was among the victims. Having conquered the industrial north by October 1937, the Nationalists lost Teruel in a winter battle at temperatures of minus twenty degrees, but retook it in February, and reached the Mediterranean at Vinaròs on Good Friday 1938, cutting the Republic in two. A last offensive across the Ebro, begun by night in July in small boats, turned into a battle of attrition that lasted nearly four months and used up the Republic's best units.

Prime Minister Juan Negrín sent the foreign volunteers home in the autumn of 1938, hoping in vain that the other side would be made to do the same. Barcelona fell without resistance on 26 January 1939; close to half a million people fled over the Pyrenees, and were interned in camps on French beaches such as Argelès. In March Colonel Segismundo Casado rose in Madrid against Negrín in order to negotiate, but Franco would accept nothing but unconditional surrender, and proclaimed victory on 1 April. Some 500,000 had died, and tens of thousands were executed afterwards. Prisoners helped to build the Valley of the Fallen, a basilica hewn into a mountain, where the dictator lay from 1975 until 2019. A law of 2007 condemned his regime and offered assistance in opening mass graves.

? Which groups made up the Nationalists?
= army officers, monarchists, conservative Catholics and fascists | a coalition of army officers, monarchists, conservative Catholics and fascists
@ a coalition of army officers, monarchists, conservative Catholics and fascists

? When was the Second Republic proclaimed?
= 14 April 1931
@ The Second Republic, proclaimed on 14 April 1931

? who put down the rising of the miners in asturias
= troops brought from Morocco
@ was put down by troops brought from Morocco

? What was the Popular Front?
= an alliance of left-wing parties | alliance of left-wing parties
@ the Popular Front, an alliance of left-wing parties

? What region was granted autonomy by the Republic?
= Catalonia
@ granted autonomy to Catalonia

? What was Mola's code name?
= "the Director" | the Director
@ under the code name "the Director"

? How did Sanjurjo die?
= the small aircraft that was to fetch him crashed
@ when the small aircraft that was to fetch him crashed

? What event made the conspirators speed up their plans?
= The murder of the monarchist deputy José Calvo Sotelo | The murder of the monarchist deputy
@ The murder of the monarchist deputy José Calvo Sotelo

? Where had Franco been posted before the rising?
= the Canary Islands | Canary Islands
@ who had been posted to the Canary Islands

? What kind of aircraft brought Franco to Tetuán?
= a Dragon Rapide | Dragon Rapide
@ flown to Tetuán in a Dragon Rapide

? Why couldn't the Army of Africa go to Spain by sea?
= most of the fleet stayed with the Republic | Since most of the fleet stayed with the Republic
@ Since most of the fleet stayed with the Republic

? What opera had Hitler attended when Franco's messengers found him?
= Siegfried | a performance of Siegfried
@ at Bayreuth after a performance of Siegfried

? How many planes did Hitler send?
= twenty
@ sent twenty Junkers transport planes

? What was the Condor Legion?
= a German air unit | German air unit
@ The Condor Legion, a German air unit

? Which country sold rifles openly to the Republic?
= Mexico
@ Mexico sold rifles openly

? How much gold did the Soviet Union receive?
= 510 tonnes | 510 tonnes of gold
@ received in return 510 tonnes of gold

? How many volunteers joined the International Brigades?
= 35,000 | Some 35,000
@ Some 35,000 volunteers from over fifty countries

? Where were the brigades trained?
= Albacete | at Albacete
@ organised by the Comintern and trained at Albacete

? What was Mola's fifth column made up of?
= secret supporters | of secret supporters
@ a fifth, of secret supporters, was waiting inside

? To which city did the government move?
= Valencia
@ The government moved to Valencia

? who was called La Pasionaria?
= Dolores Ibárruri
@ Dolores Ibárruri, called La Pasionaria

? What was the weather like near Guadalajara?
= sleet and mud | in sleet and mud
@ were routed near Guadalajara in sleet and mud

? What was Guernica's oak used for?
= under which the liberties of the region used to be sworn | the liberties of the region used to be sworn
@ under which the liberties of the region used to be sworn

? What did George Steer find in Guernica?
= bomb cases with German markings
@ found bomb cases with German markings

? In what colours is Picasso's painting?
= black, white and grey
@ painted only in black, white and grey

? What year did the painting come to Spain?
= 1981
@ did not come to Spain until 1981

? By which union were the trams of Barcelona collectivised?
= CNT | the anarchist union CNT
@ were collectivised by the anarchist union CNT

? what did waiters refuse
= tips
@ waiters refused tips, and in Aragon

? About how many clergy were murdered?
= 7,000 | Nearly 7,000
@ Nearly 7,000 members of the clergy were murdered

? Who was the leader of the POUM?
= Andreu Nin
@ its leader Andreu Nin secretly killed

? Where was Orwell wounded?
= through the throat | the throat
@ been shot through the throat by a sniper

? In which book did Orwell describe what he saw?
= Homage to Catalonia
@ described the events in Homage to Catalonia

? Where were prisoners shot in Badajoz?
= in the bullring | the bullring | bullring
@ where prisoners were shot in the bullring

? Which poet was killed at Granada?
= Federico García Lorca | the poet Federico García Lorca
@ the poet Federico García Lorca was among the victims

? With whom was the Falange merged?
= the Carlists | Carlists
@ merged the Falange with the Carlists into a single party

? How cold was it during the battle of Teruel?
= minus twenty degrees
@ at temperatures of minus twenty degrees

? How long did the battle of the Ebro last?
= nearly four months
@ a battle of attrition that lasted nearly four months

? Who rose against Negrín in Madrid?
= Colonel Segismundo Casado | Segismundo Casado
@ In March Colonel Segismundo Casado rose in Madrid

? What did Franco insist on?
= unconditional surrender | nothing but unconditional surrender
@ Franco would accept nothing but unconditional surrender

? What is the Valley of the Fallen?
= a basilica hewn into a mountain | basilica
@ the Valley of the Fallen, a basilica hewn into a mountain

~ What motive made the western democracies keep out?
= anxious to prevent a general war | to prevent a general war
@ Britain and France, anxious to prevent a general war

~ What is the supposed reason why the exiled leader's flight ended in disaster?
= overloaded | overloaded, it is said, with his suitcases of uniforms
@ overloaded, it is said, with his suitcases of uniforms

~ What condition had the painter set for handing over his picture?
= the return of liberty | to wait for the return of liberty
@ wished it to wait for the return of liberty

~ What did the head of government expect when he dismissed the international fighters?
= that the other side would be made to do the same
@ hoping in vain that the other side would be made to do the same

~ Which building was the cause of clashes among the left?
= the telephone exchange | telephone exchange
@ over the control of the telephone exchange

~ How did refugees from Catalonia end up on foreign soil?
= interned in camps on French beaches | were interned in camps
@ were interned in camps on French beaches such as Argelès

~ What argument did Moscow's followers put forward?
= that victory should come before revolution | victory should come before revolution
@ demanded that victory should come before revolution

~ According to the rebels, who was guilty of destroying the Basque town?
= retreating Basques
@ claimed that retreating Basques had set the place on fire

! Who shot Federico García Lorca?

! How many men did Mussolini lose at Guadalajara?

! When did Alfonso XIII return to Spain?

! How many planes did Mexico sell to the Republic?

! What was the name of Orwell's wife?

! Who flew the aircraft that carried Franco?

! How much was Picasso paid for the mural?

! Which general defended Barcelona in 1939?

! What did Calvo Sotelo do in Portugal?

! How many inhabitants did Guernica have?
