# Copper
Copper is a soft, reddish metal with the chemical symbol Cu and the atomic number 29, standing in group 11 of the periodic table above silver and gold. Its symbol comes from the Latin word cuprum, a shortening of aes Cyprium, "metal of Cyprus", the island from which the Romans obtained much of their supply. Among pure metals at room temperature only silver conducts electricity better, and apart from gold it is one of the very few metals whose natural colour is neither grey nor silvery. It melts at 1,085 °C, a temperature within reach of early pottery kilns, which helps to explain why it was among the first metals to be worked. Freshly cut surfaces are pinkish orange, but they darken within weeks as an oxide film forms.

Because copper occurs in nature as a usable metal, people were hammering nuggets of it into beads and pins in the Near East before 8000 BC, long before they knew how to smelt ore. Smelting itself, the extraction of metal from minerals such as malachite by heating them with charcoal, is attested at Belovode in present-day Serbia from around 5000 BC. The Ice Man found in 1991 in the Ötztal Alps, who died about 3300 BC, carried an axe whose blade was almost pure copper; analysis of its lead isotopes traced the ore to southern Tuscany, far from where he fell. In North America, communities around Lake Superior made spear points and knives from native copper without ever melting it, a practice known as the Old Copper Complex.

Bronze, the alloy that gave its name to an age, is made by adding tin, usually about a tenth by weight, to copper. It is harder than either of its ingredients, flows better into moulds and keeps a sharper edge, and for these reasons it replaced pure copper for weapons and tools over much of Eurasia in the third millennium BC. Tin, however, is scarce, so that long trade routes reached as far as Cornwall and Central Asia to supply the workshops of the Mediterranean. Brass, in which zinc takes the place of tin, came later and was struck into coins such as the sestertius under the emperor Augustus. A third family, the cupronickels, resists sea water and is used for ships' piping and for modern "silver" coins.

Most copper now comes from huge open pits that work porphyry deposits, in which the metal makes up less than one per cent of the rock. Chile is the leading producer and supplies roughly a quarter of the world's mined output; its Escondida mine, opened in 1990 in the Atacama Desert, yields more than any other. Chuquicamata, an older Chilean pit, was mined from the surface for over a century before work moved underground in 2019. The Bingham Canyon mine in Utah, begun in 1906, is about four kilometres wide and visible from orbit. In Africa the Copperbelt straddles the border between Zambia and the Democratic Republic of the Congo, and the latter has lately overtaken Peru in some years to rank second among producing nations.

Sulphide ore is first crushed and ground to a powder, then stirred into water with oily chemicals and blown through with air, so that the copper minerals cling to the bubbles and are skimmed off as froth. This step, flotation, raises the metal content to about 30 per cent. The concentrate is smelted to matte, a molten mixture of copper and iron sulphides, and the matte is blown with oxygen to give blister copper, so called because escaping sulphur dioxide leaves bubbles on its surface. Electrolysis completes the work: slabs of impure metal serve as anodes, and copper of 99.99 per cent purity gathers on the cathodes. Gold, silver and other valuable residues sink to the floor of the tank as anode slime, whose sale often pays for the refining.

About three fifths of all copper is used for electrical wiring, motors and transformers. High conductivity is only one ground for the choice; the metal can also be drawn into very fine wire, is easily soldered, and does not creep under the pressure of a screw as aluminium does. Overhead power lines are the main exception, since there the lower weight of aluminium matters more. Plumbers took up copper tube widely from the 1930s, when it began to replace lead and galvanised iron. An electric car contains around 80 kilograms, some three to four times as much as a vehicle with a petrol engine, and for this reason forecasts of demand have risen sharply. Recycling meets about a third of consumption, for scrap loses none of its quality when melted again.

In moist air copper slowly acquires a green coating, known as verdigris or patina, that protects the metal below from further attack. The Statue of Liberty, given by France and dedicated in 1886, was brown at first; by about 1920 its skin of copper sheets, which is only 2.4 millimetres thick, had turned wholly green. Near the sea the patina consists largely of chlorides, whereas in industrial cities sulphates prevail. The wooden hulls of warships were sheathed in copper by the British navy from 1761, when the frigate HMS Alarm was fitted out as a trial, because the metal kept off shipworm and barnacles. Unfortunately the iron bolts beneath corroded quickly, a fault cured only when bolts of copper alloy were introduced in the 1780s.

Every higher organism needs a little copper. In the human body, which holds roughly 100 milligrams, it forms part of enzymes that handle oxygen and build connective tissue; good sources are liver, oysters, nuts and cocoa. Octopuses, crabs and many other invertebrates carry oxygen with haemocyanin, a protein based on copper that turns their blood blue. Too much of the metal is harmful: in Wilson's disease, an inherited disorder described in 1912 by the neurologist Samuel Alexander Kinnier Wilson, it builds up in the liver and brain. For fungi and algae even small doses are deadly, a fact exploited by Bordeaux mixture, a blend of copper sulphate and lime that Pierre-Marie-Alexis Millardet promoted in 1885 against downy mildew on French vines. Door handles of brass kill many bacteria within hours.

? What is the atomic number of copper?
= 29
@ the chemical symbol Cu and the atomic number 29

? From which Latin word was the symbol Cu taken?
= cuprum
@ Its symbol comes from the Latin word cuprum

? Which pure metal is a better conductor of electricity than copper?
= silver
@ only silver conducts electricity better

? At what temperature does copper melt?
= 1,085 °C
@ It melts at 1,085 °C

? What did people in the Near East make out of copper nuggets?
= beads and pins
@ hammering nuggets of it into beads and pins

? where has the smelting of copper been shown from about 5000 bc
= Belovode | Belovode in present-day Serbia | Serbia
@ is attested at Belovode in present-day Serbia

? How did scientists find out where the ore of the Ice Man's axe came from?
= analysis of its lead isotopes | lead isotopes
@ analysis of its lead isotopes traced the ore to southern Tuscany

? In what year was the Ice Man discovered?
= 1991
@ The Ice Man found in 1991 in the Ötztal Alps

? What metal is added to copper to get bronze?
= tin
@ is made by adding tin, usually about a tenth

? What kind of coin was made of brass in the time of Augustus?
= sestertius | the sestertius
@ struck into coins such as the sestertius under the emperor Augustus

? What are cupronickels used for?
= ships' piping | ships' piping and for modern "silver" coins
@ is used for ships' piping and for modern "silver" coins

? Why did tin have to be brought over long distances?
= scarce | Tin, however, is scarce
@ Tin, however, is scarce, so that long trade routes

? What country produces the most copper?
= Chile
@ Chile is the leading producer

? When did Escondida open?
= 1990
@ its Escondida mine, opened in 1990

? What happened at Chuquicamata in 2019?
= work moved underground | moved underground
@ before work moved underground in 2019

? How wide is the mine at Bingham Canyon?
= about four kilometres | four kilometres
@ is about four kilometres wide and visible from orbit

? What is matte?
= a molten mixture of copper and iron sulphides | molten mixture of copper and iron sulphides
@ smelted to matte, a molten mixture of copper and iron sulphides

? What is the name of the step in which copper minerals are skimmed off with bubbles?
= flotation
@ This step, flotation, raises the metal content

? What causes the bubbles on the surface of blister copper?
= escaping sulphur dioxide | sulphur dioxide
@ because escaping sulphur dioxide leaves bubbles on its surface

? What percentage purity does electrolysis give?
= 99.99 | 99.99 per cent
@ copper of 99.99 per cent purity gathers on the cathodes

? What share of copper goes into wiring, motors and transformers?
= three fifths | About three fifths
@ About three fifths of all copper is used

? How much copper is there in an electric car?
= 80 kilograms | around 80 kilograms
@ An electric car contains around 80 kilograms

? Which materials were replaced by copper tube in plumbing?
= lead and galvanised iron
@ when it began to replace lead and galvanised iron

? Does scrap copper lose quality when it is melted?
= loses none of its quality | scrap loses none of its quality
@ for scrap loses none of its quality when melted again

? The Statue of Liberty was given by whom?
= France
@ The Statue of Liberty, given by France

? what colour was the statue of liberty at the beginning
= brown
@ was brown at first

? What does the patina mostly consist of near the coast?
= chlorides
@ Near the sea the patina consists largely of chlorides

? Which ship was the first to be covered with copper as a test?
= HMS Alarm | the frigate HMS Alarm
@ when the frigate HMS Alarm was fitted out as a trial

? What protein carries oxygen in crabs?
= haemocyanin
@ carry oxygen with haemocyanin, a protein based on copper

? Who described Wilson's disease?
= Samuel Alexander Kinnier Wilson | the neurologist Samuel Alexander Kinnier Wilson
@ by the neurologist Samuel Alexander Kinnier Wilson

? What is Bordeaux mixture made of?
= copper sulphate and lime
@ a blend of copper sulphate and lime

? Downy mildew is an example of a disease of what plants in France?
= vines | French vines
@ against downy mildew on French vines

~ What makes a new cut go dull after some time?
= an oxide film | oxide film forms
@ they darken within weeks as an oxide film forms

~ Which group of people shaped tools from metal that had never been liquid?
= communities around Lake Superior
@ In North America, communities around Lake Superior

~ Who ruled Rome when zinc alloys were turned into money?
= Augustus | the emperor Augustus
@ under the emperor Augustus

~ What covers the refiner's costs?
= anode slime | sale
@ as anode slime, whose sale often pays for the refining

~ Why is a lighter metal preferred for cables strung on pylons?
= lower weight | the lower weight of aluminium
@ since there the lower weight of aluminium matters more

~ What creatures used to damage the bottoms of sailing vessels?
= shipworm and barnacles
@ the metal kept off shipworm and barnacles

~ Which scholar recommended a spray for grape growers?
= Pierre-Marie-Alexis Millardet | Millardet
@ Pierre-Marie-Alexis Millardet promoted in 1885

~ What foods supply this mineral well?
= liver, oysters, nuts and cocoa
@ good sources are liver, oysters, nuts and cocoa

! What is the atomic number of silver?
! Who discovered the Ice Man?
! When did the Romans conquer Cyprus?
! Which alloy did the Old Copper Complex produce?
! How deep is the Bingham Canyon mine?
! In what year did the Chuquicamata mine open?
! Who invented flotation?
! What made the British navy give up copper sheathing?
! How many milligrams of copper does an octopus contain?
! Who designed the Statue of Liberty?
! Which organism cannot be killed by copper?
