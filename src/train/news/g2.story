# Controllers lose contact with Albatroz probe near comet
PORTO DO FAROL, Brazil, Sept 9 – Controllers have lost contact with the space probe Albatroz, the most ambitious mission of the South Atlantic Space Organisation (SASO), less than seven weeks before it was due to meet a comet, the organisation said on Saturday.
The last signal was picked up at 3:42 a.m. on Thursday by the antenna at Karoosrand in South Africa's Northern Cape, shortly after the craft had been ordered to turn its main dish away from the Sun and to test a thruster.
"We have a silent spacecraft, not a dead one," mission director Teresa Vilhena said at a news conference in Porto do Farol, where the control centre is located. She put the chance of regaining contact at "somewhat better than one in three".
Albatroz was launched in April 2019 aboard a European rocket and has since covered some 1.9 billion kilometres. On board are nine instruments and a lander the size of a washing machine, called Pinguim, which was to be dropped onto the nucleus of comet Oyarzun-Batt on October 27.
The mission, which has cost around $740 million so far, is paid for by Brazil, Argentina, South Africa and Uruguay. Brazil bears 46 percent of the cost.
Engineers suspect that the probe fell into a slow spin after the test and that its solar panels no longer receive enough light. Its batteries hold power for about 60 hours, a period that ended on Saturday afternoon.
The European Space Agency and the U.S. space agency NASA have lent SASO listening time on their largest antennas. According to Vilhena, commands are being sent blindly every 20 minutes in the hope that the craft will hear one of them.
It is not the first alarm: in June 2021 Albatroz was mute for 31 hours after a burst of charged particles from the Sun had upset its star camera.

# The woman who waits for a whisper
Every evening at half past seven Nomvula Dlangeni drives 26 kilometres along a gravel road, through two sheep gates, to the biggest ear on the continent. The dish of Karoosrand, 70 metres across, was built by Italian firms in the 1980s for a purpose nobody here likes to talk about, and was handed to civilian scientists in 1996.
Dlangeni, 41, is the station's chief operator. It was she who noticed, in the small hours of September 7, that the thin green line on her screen had gone flat. "At first I thought that a cable had been eaten," she says. "We have porcupines."
She telephoned Porto do Farol, where it was still the evening before, and was asked by a young flight controller named Caio Brandt to check her clock. Eleven minutes later both of them knew that the fault lay neither with the cable nor with the clock.
Since then the dish has been trained for nine hours a night on a patch of sky in the constellation of Aquarius. A signal sent from there takes 18 minutes to arrive, and if it does it will be weaker than the light of a candle on the Moon, Dlangeni explains.
In the town of Vaalkrans, which lives on wool and on the 55 jobs at the station, the people have been asked to switch off their microwave ovens after dark. The Dutch Reformed church has put a blanket over its electric organ.
Pieter Cloete, who runs the only hotel, the Springbok Arms, has rented all of his 14 rooms to television crews. He has invented a drink for them, a mixture of peach brandy and ginger beer, which he sells under the name of Safe Mode.
Dlangeni's father, a railway signalman, taught her Morse code when she was six. She says that she owes to him what she regards as the only important rule of her profession: "Silence is also a message. You must only find out who is keeping silent, and why."

# Wrong sign in a table: engineer says agency was warned
BUENOS AIRES – An engineer who was dismissed by the company that wrote the control software of the probe Albatroz says that he had pointed out a mistake in it five months before the craft fell silent.
Rodrigo Etcheverry, 38, told the newspaper La Brújula that in a table describing the position of the probe's twelve thrusters a minus sign had been put where there ought to have been a plus. The mistake concerned only thruster 7, a spare which had never been fired until last Thursday.
Etcheverry worked until May for Cielonorte, a firm with 130 employees in the Argentine city of Villa Quirós. He was dismissed, he says, after he had sent his discovery directly to the SASO, over the heads of his superiors. The company says that he was let go because he had repeatedly failed to come to work.
Cielonorte's managing director, Lucrecia Bonfanti, called the accusation "a novel". All changes to the table, she said, had been checked by an independent reviewer, the South African consultancy Brandwag Systems, and approved on February 2.
A spokesman for the SASO, Anselmo Prates, confirmed that an e-mail from Etcheverry had arrived on April 11. It was classed as a personnel complaint and passed on to the legal department, where it was not read by anyone with technical training, Prates said.
Inés Larralde, a professor of aerospace engineering at the University of Montevideo who advises the Uruguayan government, considers the engineer's story plausible. "A thruster that pushes the wrong way does not break a spacecraft," she said. "It makes it dance, and one that dances cannot point its dish at us."
If she is right, there is a reason for hope. As the comet draws nearer to the Sun, more light will fall on the panels even of a tumbling craft, and from about October 3 it could have enough power to switch on its receiver.
Senator Gastón Ibarra, who heads the science committee in Buenos Aires, has demanded that Argentina hold back its next payment of $21 million until the matter is cleared up.

# Albatroz answers after 29 days
PORTO DO FAROL, Oct 6 – The space probe Albatroz, given up for lost by many, has sent a sign of life. A faint signal lasting four minutes was received on Friday evening by an antenna in Spain and, 40 minutes later, by the dish at Karoosrand in South Africa.
In the control room people wept and embraced, and flight controller Caio Brandt, who had vowed not to shave until the craft answered, was handed a razor by his colleagues. "It said only its name and its temperature," Brandt said. "It was the loveliest sentence I ever read."
The temperature was minus 94 degrees Celsius, far lower than the instruments were made for. At least two of the nine, a dust counter built in Córdoba and an infrared camera, must be considered lost, according to mission director Teresa Vilhena.
The probe turns on its axis once every 83 seconds, Vilhena said. It will be slowed down in small steps over the weekend by means of thrusters 2 and 5, after which a corrected table is to be uploaded.
The correction was written in three weeks by a group of five people, among them Rodrigo Etcheverry, the engineer whose warning had been overlooked. He was hired by the SASO on September 15 as an outside adviser after President Helena Quintão of Brazil had spoken up for him in a television interview.
Whether the lander Pinguim can still be set down on the comet is open. Its heating was switched off to save power, and the glue which holds its three harpoons may have become brittle in the cold.
The chairman of the SASO, Admiral Jorge Falcão, offered his resignation on Friday, an hour before the signal arrived. The member states have not yet decided whether to accept it.
The Karoosrand station was struck by lightning on September 22 and was out of service for two nights, which may be the reason why an earlier call from the probe, recorded by amateurs in Namibia, was missed.

# Comment: What a silent month has taught us
When Pinguim touched down on comet Oyarzun-Batt on November 4, eight days later than planned, only one of its three harpoons caught hold. It was enough. For 51 hours the little machine drilled, sniffed and photographed, until it slid into the shadow of a cliff which the scientists had named Table Mountain.
What it found would have justified a larger sum: in the ice eleven kinds of organic molecules were identified, among them glycine, the simplest of the building blocks of proteins. Kwame Ntuli, the chief scientist of the mission, expects that it will take a decade to read the data.
And yet the real lesson of Albatroz was learned on the ground. The inquiry led by the retired judge Beatriz Monforte came to the conclusion in its report of December 1 that the mistake had passed through seven pairs of hands, each of which relied on the next.
Brandwag Systems, the consultancy charged with the review, had looked at only 40 of the 600 lines of the table, since the contract, worth $85,000, provided for a "sample". Thruster 7 was not in the sample.
Judge Monforte recommends that every agency set up an office to which anyone may report a mistake without passing through a superior. She calls it "the back door", and it is to be opened at the SASO in March under the direction of Inés Larralde, the Uruguayan professor.
Cielonorte has apologised to Rodrigo Etcheverry and paid him a sum which neither side will disclose. Lucrecia Bonfanti left the company on November 20 to devote herself, as she put it, to her vineyard.
The comet itself was discovered in 1987 by two schoolteachers in the Chilean town of Puerto Canelo, Marta Oyarzun and Edwin Batt, with a telescope made from a drainpipe. Mrs. Oyarzun, who is 91, followed the landing from a hospital bed.
The probe will accompany the comet until its fuel runs out, probably in the summer of 2026. A successor named Fragata has been approved by three of the four member states; Uruguay, whose parliament votes in February, still hesitates.

? Which antenna picked up the last signal from the probe?
= the antenna at Karoosrand in South Africa's Northern Cape | the antenna at Karoosrand | Karoosrand
@ The last signal was picked up at 3:42 a.m. on Thursday by the antenna at Karoosrand in South Africa's Northern Cape
? albatroz launch date
= in April 2019 | April 2019
@ Albatroz was launched in April 2019 aboard a European rocket and has since covered some 1.9 billion kilometres.
? How much has the mission cost so far?
= around $740 million | $740 million
@ The mission, which has cost around $740 million so far, is paid for by Brazil, Argentina, South Africa and Uruguay.
? what is the lander called
= Pinguim
@ On board are nine instruments and a lander the size of a washing machine, called Pinguim, which was to be dropped onto the nucleus of comet Oyarzun-Batt on October 27.
@ Whether the lander Pinguim can still be set down on the comet is open.
? Who is the chief operator of the Karoosrand station?
= Nomvula Dlangeni | Dlangeni
@ Every evening at half past seven Nomvula Dlangeni drives 26 kilometres along a gravel road, through two sheep gates, to the biggest ear on the continent.
@ Dlangeni, 41, is the station's chief operator.
? In which constellation is the patch of sky on which the dish is trained?
= Aquarius | the constellation of Aquarius
@ Since then the dish has been trained for nine hours a night on a patch of sky in the constellation of Aquarius.
? What did Pieter Cloete name his drink?
= Safe Mode
@ He has invented a drink for them, a mixture of peach brandy and ginger beer, which he sells under the name of Safe Mode.
? How many people work for Cielonorte?
= 130 | 130 employees
@ Etcheverry worked until May for Cielonorte, a firm with 130 employees in the Argentine city of Villa Quirós.
? who is lucrecia bonfanti
= Cielonorte's managing director | managing director
@ Cielonorte's managing director, Lucrecia Bonfanti, called the accusation "a novel".
? On what date did Etcheverry's e-mail arrive at the SASO?
= April 11 | on April 11
@ A spokesman for the SASO, Anselmo Prates, confirmed that an e-mail from Etcheverry had arrived on April 11.
? Who heads the science committee in Buenos Aires?
= Gastón Ibarra | Senator Gastón Ibarra
@ Senator Gastón Ibarra, who heads the science committee in Buenos Aires, has demanded that Argentina hold back its next payment of $21 million until the matter is cleared up.
? What was the temperature of the probe when it answered?
= minus 94 degrees Celsius | minus 94 degrees
@ The temperature was minus 94 degrees Celsius, far lower than the instruments were made for.
? Where was the lost dust counter built?
= Córdoba | in Córdoba
@ At least two of the nine, a dust counter built in Córdoba and an infrared camera, must be considered lost
? Who was chairman of the SASO when the signal arrived?
= Jorge Falcão | Admiral Jorge Falcão
@ The chairman of the SASO, Admiral Jorge Falcão, offered his resignation on Friday, an hour before the signal arrived.
? Who led the inquiry into the Albatroz mistake?
= Beatriz Monforte | the retired judge Beatriz Monforte
@ The inquiry led by the retired judge Beatriz Monforte came to the conclusion in its report of December 1 that the mistake had passed through seven pairs of hands
? Why did Brandwag Systems look at only 40 lines of the table?
= the contract, worth $85,000, provided for a "sample" | since the contract, worth $85,000, provided for a "sample"
@ Brandwag Systems, the consultancy charged with the review, had looked at only 40 of the 600 lines of the table, since the contract, worth $85,000, provided for a "sample".
~ Who is in charge of the flight and rated the odds of hearing from it again?
= Teresa Vilhena | Vilhena
@ "We have a silent spacecraft, not a dead one," mission director Teresa Vilhena said at a news conference in Porto do Farol, where the control centre is located.
@ At least two of the nine, a dust counter built in Córdoba and an infrared camera, must be considered lost, according to mission director Teresa Vilhena.
~ What portion does the biggest South American nation chip in?
= 46 percent | 46 percent of the cost
@ Brazil bears 46 percent of the cost.
~ how long does the stored electricity last
= about 60 hours | 60 hours
@ Its batteries hold power for about 60 hours, a period that ended on Saturday afternoon.
~ What caused the earlier blackout two years before?
= a burst of charged particles from the Sun | a burst of charged particles from the Sun had upset its star camera
@ It is not the first alarm: in June 2021 Albatroz was mute for 31 hours after a burst of charged particles from the Sun had upset its star camera.
~ Which household appliances must the locals leave unused at night?
= microwave ovens | their microwave ovens
@ In the town of Vaalkrans, which lives on wool and on the 55 jobs at the station, the people have been asked to switch off their microwave ovens after dark.
~ where are the reporters putting up for the night
= the Springbok Arms | Springbok Arms | the only hotel, the Springbok Arms
@ Pieter Cloete, who runs the only hotel, the Springbok Arms, has rented all of his 14 rooms to television crews.
~ What was the job of the man from whom the South African technician learned dots and dashes?
= a railway signalman | railway signalman
@ Dlangeni's father, a railway signalman, taught her Morse code when she was six.
~ Which of the small rocket engines was affected by the slip?
= thruster 7 | only thruster 7
@ The mistake concerned only thruster 7, a spare which had never been fired until last Thursday.
~ According to his former employer, what was the whistleblower sacked for?
= he had repeatedly failed to come to work | because he had repeatedly failed to come to work | repeatedly failed to come to work
@ The company says that he was let go because he had repeatedly failed to come to work.
~ Which academic found the fired man's account believable?
= Inés Larralde
@ Inés Larralde, a professor of aerospace engineering at the University of Montevideo who advises the Uruguayan government, considers the engineer's story plausible.
~ Which head of state put in a good word for the sacked man
= Helena Quintão | President Helena Quintão of Brazil | President Helena Quintão
@ He was hired by the SASO on September 15 as an outside adviser after President Helena Quintão of Brazil had spoken up for him in a television interview.
~ Who let his beard grow until the machine called home?
= Caio Brandt | flight controller Caio Brandt | Brandt
@ flight controller Caio Brandt, who had vowed not to shave until the craft answered, was handed a razor by his colleagues
~ Why could hobbyists' catch from further north have escaped the professionals in September?
= The Karoosrand station was struck by lightning on September 22 and was out of service for two nights | The Karoosrand station was struck by lightning | struck by lightning
@ The Karoosrand station was struck by lightning on September 22 and was out of service for two nights, which may be the reason why an earlier call from the probe, recorded by amateurs in Namibia, was missed.
~ for how much time did the small machine work on the icy body
= 51 hours | For 51 hours
@ For 51 hours the little machine drilled, sniffed and photographed, until it slid into the shadow of a cliff which the scientists had named Table Mountain.
~ From which place was the icy wanderer first spotted?
= the Chilean town of Puerto Canelo | Puerto Canelo | in the Chilean town of Puerto Canelo
@ The comet itself was discovered in 1987 by two schoolteachers in the Chilean town of Puerto Canelo, Marta Oyarzun and Edwin Batt, with a telescope made from a drainpipe.
~ Who has not yet said yes to the follow-up craft?
= Uruguay
@ A successor named Fragata has been approved by three of the four member states; Uruguay, whose parliament votes in February, still hesitates.
! How old is Teresa Vilhena?
! How much money did Cielonorte pay to Rodrigo Etcheverry?
! when is the successor fragata to be launched
! Who founded Brandwag Systems?
! How many jobs are there at the control centre in Porto do Farol?
! Which European rocket launched Albatroz?
! What share of the cost does South Africa bear?
! where does edwin batt live now
! Who was the first woman in space?
! How far is Jupiter from the Sun?
! what is the price of a return ticket from London to Paris
! Which chess player was world champion in 1985?
