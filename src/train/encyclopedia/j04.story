# BBC
The British Broadcasting Corporation (BBC) is the public service broadcaster of the United Kingdom and the oldest national broadcaster in the world. It began as a private concern, the British Broadcasting Company, which was formed on 18 October 1922 by a group of wireless manufacturers, among them the firm of Guglielmo Marconi, who needed programmes in order to sell their sets. The first daily transmissions went out on 14 November of that year from Marconi House in London under the call sign 2LO; stations in Birmingham and Manchester followed a day later. On 1 January 1927 the company gave way to a corporation under a royal charter, owned neither by shareholders nor by the ministry. Its coat of arms bears the motto "Nation shall speak peace unto nation".

The man who shaped the early years was John Reith, a Scottish engineer of stern religious principles, who became general manager at the age of thirty-three without knowing, as he later admitted, what broadcasting was. He formulated the aim of the service in three verbs: to inform, educate and entertain. Announcers on the radio had to wear dinner jackets in the evening, although nobody could see them, and on Sundays there was hardly anything but church services and serious talks. During the General Strike of 1926, when most newspapers did not appear, the company issued five bulletins a day; Winston Churchill wanted the government to take it over, but Reith resisted and kept a precarious independence. He left in 1938, and a series of annual lectures, begun ten years later, is named in his honour.

Regular television in high definition was opened on 2 November 1936 from Alexandra Palace, a Victorian exhibition hall on a hill in north London. For some months two systems were used in alternate weeks: that of the Scot John Logie Baird, with 240 lines, and the electronic one of Marconi-EMI, with 405. The latter proved superior and was adopted in February 1937. The coronation procession of George VI in May was watched by an estimated 50,000 people. On 1 September 1939 the screens went blank for fear that the signal would guide enemy aircraft, and they stayed dark until 7 June 1946, when the same Mickey Mouse cartoon was shown that had been seen before the closure. The coronation of Elizabeth II in 1953 drew more than twenty million viewers, who for the first time outnumbered the listeners.

In the Second World War radio was a weapon. News in dozens of languages was sent to occupied Europe, where listening was punished, in some places with death, and cryptic sentences read after the French bulletin gave orders to the resistance. On 18 June 1940 General Charles de Gaulle called from a London studio on his countrymen to fight on; no recording of the speech was kept. The letter V, in Morse code three dots and a dash, was beaten on a drum as the signature of the European Service because it resembled the opening of Beethoven's Fifth Symphony. At home, comedies such as "It's That Man Again" kept up morale. Broadcasting House was hit by a delayed-action bomb in October 1940, and seven members of the staff were killed while the newsreader went on.

The money comes chiefly from the licence fee, which every household must pay that watches television as it is broadcast or uses the iPlayer. When the first licence for radio was issued in 1922 it cost ten shillings; the combined one for television, introduced in June 1946, cost two pounds. Radio licences were abolished in 1971. Viewers over seventy-five were exempted in 2000, an exemption limited twenty years later to the recipients of pension credit. Because of this income the domestic channels carry no advertising. In 2023 the fee brought in about 3.7 billion pounds, while a further sum was earned by BBC Studios, a subsidiary that sells programmes abroad. The royal charter, which is renewed about every ten years, last in 2017, lays down the public purposes of the corporation and provides for its supervision by the regulator Ofcom.

Competition arrived in September 1955 with the commercial network ITV. A second channel, BBC2, was to open on 20 April 1964 with the musical "Kiss Me, Kate", but a power failure caused by a fire at Battersea blacked out west London, and the evening's only programme was a series of apologies read by candlelight. Under David Attenborough, its controller from 1965, the channel introduced colour on 1 July 1967 with the tennis from Wimbledon and commissioned the series "Civilisation". On the first channel, "Doctor Who" had started on 23 November 1963, the day after the murder of President Kennedy, and was repeated a week later because so many had missed it. The soap opera "EastEnders" was launched in 1985; its Christmas episode of the following year was seen by about thirty million people.

The Empire Service, the ancestor of the World Service, was inaugurated on short wave on 19 December 1932; Reith warned listeners that the programmes would be neither very interesting nor very good. A few days later King George V addressed his subjects around the globe in words written by Rudyard Kipling. Arabic, begun in January 1938 to counter Italian propaganda, was the first foreign language, soon followed by Spanish and Portuguese for Latin America. From 1941 to 2012 the external services were housed at Bush House in the Strand, a building put up by an American businessman. They now broadcast in about forty languages and were long paid for by the Foreign Office, until in 2014 most of the cost was shifted to the licence fee. Their Persian journalists have been harassed by the authorities in Iran.

Governments of every colour have quarrelled with the corporation. Anthony Eden was angered in 1956 when the opposition was allowed to criticize the Suez expedition on the air, and Margaret Thatcher tried in 1985 to prevent a documentary on Northern Ireland. In 2003 the reporter Andrew Gilligan said that a dossier on Iraqi weapons had been "sexed up"; after the death of his source, the scientist David Kelly, Lord Hutton's inquiry blamed the broadcaster, and both the chairman, Gavyn Davies, and the director-general, Greg Dyke, stepped down. A graver scandal broke in 2012, a year after the death of the presenter Jimmy Savile, when it emerged that he had abused hundreds of victims for decades. George Entwistle resigned as director-general after only fifty-four days in office. In 2021 Lord Dyson found that the interview with Princess Diana in 1995 had been obtained by deceit.

? What is the BBC?
= public service broadcaster of the United Kingdom | the public service broadcaster of the United Kingdom
@ is the public service broadcaster of the United Kingdom

? Who formed the British Broadcasting Company?
= a group of wireless manufacturers | wireless manufacturers
@ by a group of wireless manufacturers

? Under what call sign did the first transmissions go out?
= 2LO
@ under the call sign 2LO

? When did the company become a corporation?
= 1 January 1927 | 1927
@ On 1 January 1927 the company gave way

? What is the motto on the BBC's coat of arms?
= "Nation shall speak peace unto nation" | Nation shall speak peace unto nation
@ bears the motto "Nation shall speak peace unto nation"

? How old was John Reith when he became general manager?
= thirty-three
@ general manager at the age of thirty-three

? what are the three aims of the service according to Reith
= to inform, educate and entertain | inform, educate and entertain
@ in three verbs: to inform, educate and entertain

? What did radio announcers have to wear in the evening?
= dinner jackets
@ had to wear dinner jackets in the evening

? How many bulletins a day were issued during the General Strike?
= five
@ the company issued five bulletins a day

? Where was regular television broadcast from in 1936?
= Alexandra Palace
@ 2 November 1936 from Alexandra Palace

? How many lines did Baird's system have?
= 240
@ Baird, with 240 lines

? Why was television shut down in September 1939?
= for fear that the signal would guide enemy aircraft | fear that the signal would guide enemy aircraft
@ for fear that the signal would guide enemy aircraft

? What was shown when television came back in 1946?
= the same Mickey Mouse cartoon | Mickey Mouse cartoon
@ the same Mickey Mouse cartoon was shown

? How many people watched the coronation of Elizabeth II?
= more than twenty million | more than twenty million viewers
@ drew more than twenty million viewers

? What did the cryptic sentences after the French bulletin do?
= gave orders to the resistance
@ gave orders to the resistance

? On what date did de Gaulle speak from London?
= 18 June 1940
@ On 18 June 1940 General Charles de Gaulle

? Which piece of music did the V signal resemble?
= Beethoven's Fifth Symphony | opening of Beethoven's Fifth Symphony
@ the opening of Beethoven's Fifth Symphony

? How many staff members died when Broadcasting House was bombed?
= seven
@ seven members of the staff were killed

? What is the main source of money of the BBC?
= licence fee | the licence fee
@ The money comes chiefly from the licence fee

? How much did the first radio licence cost?
= ten shillings
@ in 1922 it cost ten shillings

? In what year were radio licences abolished?
= 1971
@ Radio licences were abolished in 1971

? Which regulator supervises the BBC?
= Ofcom
@ its supervision by the regulator Ofcom

? What musical was planned for the opening of BBC2?
= "Kiss Me, Kate" | Kiss Me, Kate
@ with the musical "Kiss Me, Kate"

? What caused the power failure on the opening night of BBC2?
= a fire at Battersea | fire at Battersea
@ caused by a fire at Battersea

? Who became controller of BBC2 in 1965?
= David Attenborough
@ Under David Attenborough, its controller from 1965

? Why was the first episode of Doctor Who repeated?
= so many had missed it | because so many had missed it
@ because so many had missed it

? When did "EastEnders" start?
= 1985
@ "EastEnders" was launched in 1985

? Who wrote the words spoken by George V?
= Rudyard Kipling
@ in words written by Rudyard Kipling

? What was the first foreign language of the external services?
= Arabic
@ Arabic, begun in January 1938

? The external services were housed in which building from 1941?
= Bush House
@ were housed at Bush House

? In about how many languages do they broadcast now?
= forty | about forty
@ broadcast in about forty languages

? Who did Lord Hutton's inquiry blame?
= the broadcaster | broadcaster
@ Lord Hutton's inquiry blamed the broadcaster

? What office did Greg Dyke hold?
= director-general | the director-general
@ the director-general, Greg Dyke, stepped down

? How long was George Entwistle director-general?
= fifty-four days | only fifty-four days
@ after only fifty-four days in office

~ Which politician hoped the state would seize control of the wireless?
= Winston Churchill
@ Winston Churchill wanted the government to take it over

~ What modest promise did the chief make to audiences overseas?
= the programmes would be neither very interesting nor very good | neither very interesting nor very good
@ the programmes would be neither very interesting nor very good

~ What could happen to people who tuned in under German rule?
= punished, in some places with death | punished
@ where listening was punished, in some places with death

~ Whose influence was the transmission to the Middle East meant to offset?
= Italian propaganda
@ to counter Italian propaganda

~ What do the home services do without, thanks to the payments of households?
= advertising
@ the domestic channels carry no advertising

~ How had the conversation with the Prince of Wales's wife been secured?
= by deceit | deceit
@ had been obtained by deceit

~ Which sporting event was used to launch broadcasts that were no longer black and white?
= tennis from Wimbledon | the tennis from Wimbledon
@ with the tennis from Wimbledon

~ What illumination did the presenter rely on during the outage?
= candlelight | by candlelight
@ apologies read by candlelight

! How many people watched the first episode of Doctor Who?

! Who succeeded John Reith in 1938?

! How much did a colour television licence cost in 1967?

! When was Broadcasting House built?

! Who made the recording of de Gaulle's speech?

! Which documentary did Anthony Eden try to prevent?

! How did David Kelly die?

! In what year did the Portuguese service close?

! Who was the newsreader when the bomb went off?

! Who presented the first programme of ITV?
