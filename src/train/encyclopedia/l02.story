# Korean War
Korea had been annexed by Japan in 1910 and remained under its rule until the end of the Second World War. In August 1945 two young American officers, Charles Bonesteel and Dean Rusk, were told to find a line that would divide the peninsula into zones where Soviet and American troops would accept the Japanese surrender; working with a map from the National Geographic Society, they proposed the 38th parallel, which left the capital in the southern zone. Intended as a temporary arrangement, it hardened into a frontier. The Republic of Korea was proclaimed in Seoul on 15 August 1948 with Syngman Rhee, who held a doctorate from Princeton, as president. The Democratic People's Republic followed on 9 September under Kim Il-sung, a former guerrilla leader. Each government claimed to represent the whole country.

Before dawn on 25 June 1950 the Korean People's Army crossed the border with some 75,000 men, supported by Soviet-made T-34 tanks against which the defenders had no effective weapon. Seoul fell three days later. The United Nations Security Council condemned the attack and on 27 June recommended that members assist the South; the Soviet delegate, Yakov Malik, could cast no veto because he was boycotting the sessions in protest at the exclusion of communist China. President Truman, who never asked Congress for a declaration of war, spoke of a police action. Sixteen nations eventually sent combat troops, among them Britain, Turkey, Canada, Australia, France, Greece and Ethiopia, while others, such as India and Sweden, supplied medical units.

The first American ground force to meet the enemy, a battalion-sized unit of about 540 men named Task Force Smith after its commander, was overrun near Osan on 5 July. Throughout that month poorly trained troops brought over from occupation duty in Japan fell back, and at Taejon Major General William Dean was separated from his men and later captured; he remained a prisoner for three years. By August the defenders held only a corner in the southeast around the port of Pusan, a perimeter about 140 miles long that followed in part the Naktong River. Lieutenant General Walton Walker, who led the Eighth Army, told his staff that there would be no more retreating. Reserves were shuttled by rail to whatever point was threatened, and supplies poured in through the harbour.

Douglas MacArthur, the supreme commander, answered with a landing far behind the front. Inchon, the port of Seoul, seemed an unlikely target: its tides rise and fall by some thirty feet, leaving wide mudflats, and the attackers had to climb sea walls with ladders. On 15 September 1950 the 1st Marine Division went ashore after the island of Wolmi-do had been taken in the morning. Casualties were light. The capital was recaptured before the end of the month after hard street fighting, and the invaders, whose supply line had been severed, streamed northward in disorder. On 7 October American troops entered the North, and Pyongyang was taken on the 19th. The aim had changed from repelling aggression to uniting the country by force.

China had warned through the Indian ambassador, K. M. Panikkar, that it would not tolerate an American advance to the Yalu. From mid-October its People's Volunteers, led by Peng Dehuai, crossed the river by night and hid from aircraft in the mountains by day. Their main blow fell at the end of November. In the east the Marines fought their way out from the Chosin Reservoir, where temperatures sank below minus thirty degrees, weapons froze and morphine had to be thawed in the mouths of medics. About 100,000 troops and nearly as many civilians were evacuated from Hungnam in December, some 14,000 of the refugees aboard a single freighter, the Meredith Victory. Seoul changed hands again on 4 January 1951.

Walker was killed in a road accident two days before Christmas and was succeeded by Matthew Ridgway, a paratrooper known for wearing a hand grenade strapped to his chest. He restored the confidence of the Eighth Army, insisted on aggressive patrols, and relied on massed artillery in advances that soldiers called the meat grinder. Seoul was retaken in March 1951. MacArthur, who publicly demanded that the war be carried into China and criticised the policy of his government in a letter to the congressman Joseph Martin, was dismissed by Truman on 11 April. In the same month a British brigade on the Imjin River delayed a Chinese offensive for three days; the Gloucestershire Regiment, surrounded on a hill, was almost entirely killed or captured.

In the air the conflict was the first in which jet fighters fought each other on a large scale. The swept-wing MiG-15, which appeared in November 1950 and was often flown secretly by Soviet pilots, outclassed the older American machines until F-86 Sabres were rushed to the theatre. Most encounters took place over the northwest, in a region nicknamed MiG Alley. American bombers dropped about 635,000 tons of bombs, including more than 30,000 tons of napalm, and left hardly a town in the North intact; in 1952 they attacked hydroelectric plants, and the following spring irrigation dams. Helicopters came into their own as ambulances: flown to mobile surgical hospitals within an hour or so, wounded men had a far better chance of survival than in earlier wars.

Truce talks opened at Kaesong on 10 July 1951 and were moved in October to the village of Panmunjom. For two years, while trench warfare went on over hills with names such as Heartbreak Ridge and Pork Chop, the delegates argued above all about prisoners, since tens of thousands of captured Chinese and North Koreans did not want to go home. Stalin's death in March 1953 and hints by the Eisenhower administration that nuclear weapons might be used helped to break the deadlock. The armistice was signed on 27 July 1953 by Lieutenant General William Harrison and General Nam Il; Rhee refused to put his name to it. A demilitarised zone four kilometres wide still separates the two states. No peace treaty has ever been concluded.

? Which country ruled Korea from 1910 on?
= Japan
@ Korea had been annexed by Japan in 1910

? What line was suggested by Bonesteel and Rusk?
= 38th parallel | the 38th parallel
@ they proposed the 38th parallel

? Where did the map used by the two officers come from?
= National Geographic Society | the National Geographic Society
@ a map from the National Geographic Society

? On what date was the Republic of Korea proclaimed?
= 15 August 1948
@ was proclaimed in Seoul on 15 August 1948

? What had Kim Il-sung been before?
= guerrilla leader | a former guerrilla leader
@ under Kim Il-sung, a former guerrilla leader

? With how many men did the North attack in June 1950?
= 75,000 | some 75,000
@ crossed the border with some 75,000 men

? What kind of tanks supported the North Koreans?
= Soviet-made T-34 tanks | T-34 | Soviet-made T-34
@ supported by Soviet-made T-34 tanks

? Why didn't Malik use his veto?
= he was boycotting the sessions | boycotting the sessions in protest at the exclusion of communist China
@ he was boycotting the sessions in protest at the exclusion of communist China

? What did Truman call the war?
= a police action | police action
@ spoke of a police action

? What did India and Sweden contribute?
= medical units
@ such as India and Sweden, supplied medical units

? Near what place was Task Force Smith overrun?
= Osan
@ was overrun near Osan on 5 July

? How long was General Dean a prisoner?
= three years
@ he remained a prisoner for three years

? What river did part of the Pusan perimeter follow?
= Naktong River | the Naktong River | Naktong
@ followed in part the Naktong River

? how were the reserves moved to threatened points?
= by rail | rail
@ Reserves were shuttled by rail to whatever point was threatened

? How high are the tides at Inchon?
= some thirty feet | thirty feet
@ its tides rise and fall by some thirty feet

? What did attackers use to get over the sea walls?
= ladders
@ the attackers had to climb sea walls with ladders

? Which division went ashore at Inchon?
= 1st Marine Division | the 1st Marine Division
@ the 1st Marine Division went ashore

? When did US troops go into the North?
= 7 October
@ On 7 October American troops entered the North

? Who was the leader of the People's Volunteers?
= Peng Dehuai
@ its People's Volunteers, led by Peng Dehuai

? How was morphine thawed at the Chosin Reservoir?
= in the mouths of medics
@ morphine had to be thawed in the mouths of medics

? How many refugees did the Meredith Victory carry?
= 14,000 | some 14,000
@ some 14,000 of the refugees aboard a single freighter

? What was the cause of General Walker's death?
= a road accident | road accident
@ Walker was killed in a road accident

? What did Ridgway wear strapped on his chest?
= a hand grenade | hand grenade
@ known for wearing a hand grenade strapped to his chest

? What nickname did soldiers give to Ridgway's advances?
= the meat grinder | meat grinder
@ advances that soldiers called the meat grinder

? To which congressman did MacArthur write his letter?
= Joseph Martin
@ in a letter to the congressman Joseph Martin

? Which regiment was surrounded on a hill at the Imjin?
= Gloucestershire Regiment | the Gloucestershire Regiment
@ the Gloucestershire Regiment, surrounded on a hill

? What was the region where most jet battles happened nicknamed?
= MiG Alley
@ in a region nicknamed MiG Alley

? What did the bombers attack in 1952?
= hydroelectric plants
@ in 1952 they attacked hydroelectric plants

? what were helicopters used as
= ambulances
@ Helicopters came into their own as ambulances

? Where did the truce talks begin?
= Kaesong
@ Truce talks opened at Kaesong on 10 July 1951

? What did the delegates at the talks argue about most?
= prisoners
@ the delegates argued above all about prisoners

? How wide is the demilitarised zone?
= four kilometres
@ A demilitarised zone four kilometres wide

? Did Rhee sign the armistice?
= refused to put his name to it | refused
@ Rhee refused to put his name to it

~ Who passed on Beijing's threat to the West?
= K. M. Panikkar | the Indian ambassador, K. M. Panikkar
@ warned through the Indian ambassador, K. M. Panikkar

~ At which American university had the South's head of state studied?
= Princeton
@ who held a doctorate from Princeton

~ What types of planes were hurried in to match the enemy's new jets?
= F-86 Sabres
@ until F-86 Sabres were rushed to the theatre

~ How did Mao's soldiers avoid being spotted by pilots?
= hid from aircraft in the mountains by day | in the mountains by day
@ hid from aircraft in the mountains by day

~ The passing of which dictator made it easier to end the stalemate?
= Stalin
@ Stalin's death in March 1953

~ What goal replaced that of driving out the invaders?
= uniting the country by force
@ from repelling aggression to uniting the country by force

~ From what kind of service had the first unready GIs come?
= occupation duty in Japan | occupation duty
@ poorly trained troops brought over from occupation duty in Japan

~ What treaty is lacking to this day?
= peace treaty | No peace treaty
@ No peace treaty has ever been concluded

! What was the first name of the officer after whom Task Force Smith was named?

! How many soldiers did Turkey send to Korea?

! Who commanded the 1st Marine Division at Inchon?

! In what year was a peace treaty signed between the two Koreas?

! How many Soviet pilots were shot down over MiG Alley?

! Who replaced MacArthur as supreme commander?

! Who signed the armistice for China?

! Which nation was the last to withdraw its troops from Korea?

! What did Congress say when Truman asked it to declare war?

! How many American soldiers were killed in the war?
