# Nokia
Nokia is a Finnish company that makes equipment for telephone and data networks; for more than a decade it was also the largest manufacturer of mobile telephones in the world. It was started by the mining engineer Fredrik Idestam, who on 12 May 1865 obtained permission to build a mill for grinding wood into pulp on the rapids of Tampere, in the south-west of what was then a grand duchy under the Russian crown. The method he had seen in Germany, at the works of Wilhelm Lüders in the Harz. In 1868 he put up a second mill beside the river Nokianvirta, fifteen kilometres to the west, where there was more water power, and from this place the firm, which he turned into a share company in 1871 together with the statesman Leo Mechelin, took its name.

Idestam, who had no liking for electricity, retired in 1896, and only then could Mechelin carry through his wish to sell current as well. Two other enterprises were to be joined with the paper mill. The Finnish Rubber Works, founded in Helsinki in 1898, moved its plant to the neighbourhood in 1904 for the sake of cheap power, made galoshes and tyres, and bought the majority of Nokia's shares after the First World War in order to secure its supply. The Finnish Cable Works, which Arvid Wikström opened in 1912 in the capital, came under its control in 1922. All three flourished after 1944 in an unexpected way, because Finland had to deliver ships, machines and cables to the Soviet Union as reparations; when these had been paid off in 1952, Moscow went on ordering. In 1967 the three were formally merged.

The president of the new concern was Björn Westerlund of the cable works, who had set up an electronics department in 1960, at first with only a handful of people, to sell and operate computers. It was in the red for fifteen years. In the seventies it developed the DX 200, a digital exchange that, thanks to its Intel processor, could be adapted to many networks and became the basis of a whole branch. Toilet paper, rubber boots, tyres for bicycles, gas masks and television sets were made at the same time. Kari Kairamo, who took over in 1977, bought manufacturers of televisions in Sweden, France and Germany until the debts became oppressive. A man of great energy and deep depressions, he killed himself in December 1988; the cause of death was at first concealed.

Mobile telephony grew up in the north. The NMT network, an analogue system that was opened in 1981 and 1982 in Sweden, Norway, Denmark and Finland, was the first that allowed calls across borders. For it the firm Mobira, a joint venture with the makers of televisions Salora, produced in 1982 the Senator, a car telephone of almost ten kilograms. Its hand-held successor of 1987, the Cityman 900, weighed 800 grams and cost 24,000 marks; it was nicknamed "Gorba" after the Soviet leader Mikhail Gorbachev had been photographed in Helsinki while speaking into one. On 1 July 1991 Harri Holkeri, a former prime minister, made the first call in a GSM network, which the company had built for the operator Radiolinja, to the deputy mayor of Tampere; they talked about the weather and the price of the call.

The collapse of the Soviet Union, which had bought a large part of the output, and a bank crisis at home nearly ruined the group. In January 1992 Jorma Ollila, a former banker of forty-one who had directed the telephone division, was put in charge. He sold everything else, paper, rubber, cables and televisions, and gave the company four words for a programme: focused, global, telecom-oriented, value-added. The 2100 series of 1994, which played as a ringing tone a phrase from the "Gran Vals" of the Spanish guitarist Francisco Tárrega, was expected to sell 400,000 times and sold about twenty million. In 1998 the firm overtook Motorola. At its height, in 2000, it accounted for some four per cent of the Finnish national product, for a fifth of all exports and for more than half of the value of the Helsinki stock exchange.

Its devices became part of daily life. The 9000 Communicator of 1996 opened like a pair of spectacles and combined telephone, fax and electronic mail; the 6110 of 1997 brought the game Snake, programmed by Taneli Armanto, on which hundreds of millions wasted their time. The 3310, introduced in 2000, is proverbial for its toughness. The 1100, a plain model of 2003 with a torch and a dustproof keypad, intended for India and Africa, sold more than 250 million and is the most widely sold telephone of all. Frank Nuovo, a designer from California, invented covers that could be changed. In 2007 the company held about forty per cent of the world market, and its engineers had shown a device with a touch screen to the managers years before, but the latter thought it too costly and the operating system Symbian, which was difficult to program, was kept.

Then came the iPhone, presented by Apple in January 2007. In September 2010 Stephen Elop, a Canadian from Microsoft, became the first chief executive who was not a Finn. In February 2011 he wrote to the staff that they were standing on a "burning platform" and had to jump, and four days later he announced that Symbian would be given up in favour of Windows Phone. Sales broke down at once, for nobody wanted a device that had been declared obsolete, while the new Lumia models came late and lacked applications. In September 2013 the whole business was sold to Microsoft for 5.4 billion euros. The buyer wrote off more than the price two years later and closed the works at Salo, where four thousand people had once been employed. Since 2016 telephones with the old name have been made under licence by HMD Global, a firm founded by former managers.

What remained was the network division, formed in 2007 with Siemens, whose half was bought back in 2013 for 1.7 billion euros. Under Rajeev Suri, an engineer from India, it became the heart of the company. In 2016 it absorbed its French-American rival Alcatel-Lucent for 15.6 billion euros and with it Bell Labs, the place where the transistor, the laser's theory and the language C had been conceived. Its competitors are Huawei of China and Ericsson of Sweden. At first it fell behind in the fifth generation of mobile radio, because it had chosen a type of chip that proved too expensive; Pekka Lundmark, who succeeded Suri in August 2020, cut up to ten thousand posts. In 2020 NASA commissioned the firm to build a network on the Moon, and the apparatus landed there in March 2025, but the probe fell on its side, and it worked for only twenty-five minutes. In April 2025 the American Justin Hotard took over.

? What does Nokia make today?
= equipment for telephone and data networks
@ that makes equipment for telephone and data networks

? Who started Nokia?
= Fredrik Idestam | the mining engineer Fredrik Idestam
@ by the mining engineer Fredrik Idestam

? What was the first mill for?
= grinding wood into pulp
@ a mill for grinding wood into pulp

? What river gave the firm its name?
= Nokianvirta
@ a second mill beside the river Nokianvirta

? When did it become a share company?
= 1871
@ a share company in 1871

? What did Idestam have no liking for?
= electricity
@ Idestam, who had no liking for electricity

? Where was the Finnish Rubber Works founded?
= Helsinki
@ founded in Helsinki in 1898

? what did the rubber works make
= galoshes and tyres
@ made galoshes and tyres

? Who opened the Finnish Cable Works?
= Arvid Wikström
@ which Arvid Wikström opened in 1912

? Why did Finland deliver ships and cables to the Soviet Union?
= as reparations | reparations
@ to the Soviet Union as reparations

? In what year were the three companies merged?
= 1967
@ In 1967 the three were formally merged

? When was the electronics department set up?
= 1960
@ set up an electronics department in 1960

? What is the DX 200?
= a digital exchange | digital exchange
@ the DX 200, a digital exchange

? For how many years did electronics lose money?
= fifteen | fifteen years
@ It was in the red for fifteen years

? How did Kari Kairamo die?
= killed himself | he killed himself
@ he killed himself in December 1988

? What was the NMT network?
= an analogue system | analogue system
@ The NMT network, an analogue system

? How heavy was the Senator?
= almost ten kilograms | ten kilograms
@ a car telephone of almost ten kilograms

? What was the nickname of the Cityman 900?
= "Gorba" | Gorba
@ it was nicknamed "Gorba"

? How much did the Cityman 900 cost?
= 24,000 marks
@ cost 24,000 marks

? Who made the first GSM call?
= Harri Holkeri
@ Harri Holkeri, a former prime minister

? What did they talk about in the first call?
= the weather and the price of the call
@ they talked about the weather and the price of the call

? Who was put in charge in January 1992?
= Jorma Ollila
@ In January 1992 Jorma Ollila

? What was Ollila's earlier profession?
= banker | a former banker
@ a former banker of forty-one

? The Nokia ringing tone comes from which piece?
= "Gran Vals" | the "Gran Vals"
@ from the "Gran Vals" of the Spanish guitarist

? How many phones of the 2100 series were sold?
= about twenty million | twenty million
@ and sold about twenty million

? Which company did Nokia overtake in 1998?
= Motorola
@ In 1998 the firm overtook Motorola

? What share of Finnish exports was Nokia's in 2000?
= a fifth | a fifth of all exports
@ for a fifth of all exports

? Who programmed Snake?
= Taneli Armanto
@ Snake, programmed by Taneli Armanto

? What is the 3310 famous for?
= its toughness | toughness
@ is proverbial for its toughness

? What is the most widely sold telephone of all?
= The 1100 | 1100
@ The 1100, a plain model of 2003

? What did Frank Nuovo invent?
= covers that could be changed
@ invented covers that could be changed

? Why didn't the managers want the device with a touch screen?
= thought it too costly | too costly
@ the latter thought it too costly

? Who was the first chief executive who was not a Finn?
= Stephen Elop
@ In September 2010 Stephen Elop

? Symbian was given up in favour of what?
= Windows Phone
@ given up in favour of Windows Phone

? For how much was the telephone business sold?
= 5.4 billion euros
@ sold to Microsoft for 5.4 billion euros

? Which firm makes telephones with the name Nokia since 2016?
= HMD Global
@ under licence by HMD Global

? What company was absorbed in 2016?
= Alcatel-Lucent
@ absorbed its French-American rival Alcatel-Lucent

? Who are the competitors of Nokia in networks?
= Huawei of China and Ericsson of Sweden
@ Its competitors are Huawei of China and Ericsson of Sweden

? How long did the network on the Moon work?
= twenty-five minutes | only twenty-five minutes
@ it worked for only twenty-five minutes

? Who took over in April 2025?
= Justin Hotard | the American Justin Hotard
@ In April 2025 the American Justin Hotard

~ What attracted the boot maker to the vicinity of the paper plant?
= cheap power
@ for the sake of cheap power

~ What metaphor described the hopeless situation to employees?
= "burning platform" | burning platform
@ standing on a "burning platform"

~ Why did customers turn away from the existing range right after the announcement?
= nobody wanted a device that had been declared obsolete | for nobody wanted a device that had been declared obsolete
@ nobody wanted a device that had been declared obsolete

~ Which upheaval abroad robbed the group of a major customer?
= The collapse of the Soviet Union | collapse of the Soviet Union
@ The collapse of the Soviet Union, which had bought

~ What technical mistake slowed progress in 5G?
= chosen a type of chip that proved too expensive | it had chosen a type of chip that proved too expensive
@ it had chosen a type of chip that proved too expensive

~ What misfortune befell the lunar craft?
= fell on its side | the probe fell on its side
@ but the probe fell on its side

~ Which feature of the basic handset could light up the dark?
= a torch | torch
@ with a torch and a dustproof keypad

~ From which manufacturer across the Atlantic did the Canadian arrive?
= Microsoft
@ Stephen Elop, a Canadian from Microsoft

! How many people worked at Wilhelm Lüders's works?

! When did Leo Mechelin die?

! Why did Kari Kairamo buy manufacturers of televisions?

! How long did the first GSM call last?

! Who was the deputy mayor of Tampere in 1991?

! How much did the 1100 cost?

! Who composed the music of the game Snake?

! How much did HMD Global pay for the licence?

! In what year was Ericsson founded?

! Who succeeded Jorma Ollila?

! When did Microsoft buy the network division?
