# Petroleum industry
The petroleum industry comprises the exploration, extraction, refining, transport and marketing of oil and natural gas. By custom it is divided into three sectors: upstream, which finds and produces crude oil; midstream, which stores and moves it by pipeline, rail, barge or tanker; and downstream, which refines it and sells the products. Crude oil was formed chiefly from algae and plankton that sank to the floor of ancient seas and were buried under sediment. Between about 60 and 120 °C, the so-called oil window, their remains turned into liquid hydrocarbons; at higher temperatures gas resulted. Being lighter than water, the oil migrated upward through porous rock until an impermeable layer stopped it. Quantities are usually stated in barrels of 42 US gallons, or 159 litres, and the world consumes approximately 100 million of these each day.

Seepages were used in antiquity. The Babylonians laid bricks in bitumen from Hit on the Euphrates, and Byzantine ships squirted a burning liquid, known as Greek fire, whose composition was a secret of state. In Sichuan, by the fourth century, brine wells were drilled with bits hung from bamboo poles, and the gas they gave off was burned to boil the salt. Marco Polo mentioned a spring near Baku from which a hundred ships could be loaded at once, good not to eat but to burn and to anoint camels against the itch. At Bóbrka in Galicia Ignacy Łukasiewicz, a pharmacist who had lit an operation in the hospital of Lwów with a kerosene lamp on 31 July 1853, opened a mine for oil in the following year. In 1857 Bucharest became the first city whose streets were lit with lamp oil from petroleum.

The American industry dates from 27 August 1859, when a well near Titusville, Pennsylvania, struck oil at a depth of 69 feet. It was bored for the Seneca Oil Company by Edwin Drake, a retired railway conductor, who was styled colonel only to impress the villagers; with his driller William Smith he drove an iron pipe through the loose ground to keep the hole from caving in. His backers' letter ordering him to stop had not yet arrived. He failed to patent the method and lived in later years on a pension granted by the state. A rush followed: Pithole, founded in May 1865, had some 15,000 inhabitants by September and was deserted within a few years. Teamsters who carted barrels to the railway attacked the first successful pipeline, which Samuel Van Syckel laid in 1865 and which made them superfluous.

John D. Rockefeller, a bookkeeper turned produce merchant, bought into a refinery in Cleveland in 1863 and set up Standard Oil in 1870. By means of secret rebates from the railways, and by buying out rivals or underselling them, it controlled about 90 per cent of American refining by the end of that decade. In 1882 its lawyer Samuel Dodd placed the shares of the affiliated companies in the hands of nine trustees, a device from which the word antitrust is derived. Ida Tarbell, whose father had been an independent producer, exposed its practices in nineteen articles for McClure's Magazine from 1902 on. On 15 May 1911 the Supreme Court ordered the combine to be broken up into 34 companies, among them the forerunners of Exxon, Mobil and Chevron. As the parts proved worth more than the whole, Rockefeller became richer than ever.

In Russia the brothers Robert and Ludvig Nobel developed Baku, launching the Zoroaster, the first successful oil tanker, on the Caspian in 1878; around 1900 the district yielded half of the world's oil. Marcus Samuel, whose father had traded in sea shells, sent the Murex through the Suez Canal in 1892, and his Shell company merged in 1907 with Royal Dutch, which worked in Sumatra. William Knox D'Arcy obtained a concession in Persia in 1901 for £20,000 in cash, as much in shares, and 16 per cent of profits. His engineer George Reynolds struck oil at Masjed Soleyman on 26 May 1908, shortly before the money gave out. Winston Churchill, who wished to convert the navy from coal, had the government buy 51 per cent of the resulting Anglo-Persian company in 1914. At Spindletop in Texas Anthony Lucas had brought in a gusher on 10 January 1901 that spouted nine days before it could be capped.

In Saudi Arabia, where Standard of California had bought rights in 1933 for gold sovereigns, well number 7 at Dammam came in on 3 March 1938 after six disappointments. Ghawar, discovered in 1948, is the largest conventional field known. When Mohammad Mosaddegh nationalised the Iranian industry in 1951, Britain imposed a blockade, and he was toppled in August 1953 by a coup that British and American agents had organised. Seven companies, which the Italian Enrico Mattei dubbed the Seven Sisters, then ruled the trade. Angered by a cut in the posted price, Iran, Iraq, Kuwait, Saudi Arabia and Venezuela founded OPEC at Baghdad in September 1960. In October 1973 its Arab members placed an embargo on countries that supported Israel, and within three months the price rose from about $3 to nearly $12 a barrel. The Iranian revolution of 1979 set off a second shock.

Crude is separated in a tower, where it is heated to about 350 to 400 °C and vapours condense at different heights: petrol near the top, then kerosene, diesel and fuel oil. Since there was too little of the first, William Burton of Standard of Indiana introduced thermal cracking in 1913, which breaks long molecules under heat and pressure; Eugène Houdry, a French engineer, employed a catalyst from 1937, and the high-octane fuel he made possible helped the Allies in the air. Lead, added from 1923 to prevent knocking, was found to poison children, and Algeria was the last country to give it up, in 2021. Rotary drilling owes much to the roller bit patented by Howard Hughes senior in 1909. Conrad Schlumberger and his brother Marcel measured the resistance of rocks in a well in Alsace in 1927.

The Torrey Canyon, wrecked off Cornwall in March 1967, was bombed by the air force to burn her cargo; the Exxon Valdez, which ran upon Bligh Reef in Alaska on 24 March 1989, lost about 11 million gallons, whereupon Congress required double hulls. Piper Alpha, a platform in the North Sea, exploded on 6 July 1988, killing 167 men, after a pump whose safety valve had been taken off for maintenance was switched on. The blowout of the Deepwater Horizon in April 2010 cost eleven lives and released nearly five million barrels in 87 days. George Mitchell, a Texan, persisted for almost twenty years in fracturing the Barnett Shale until a thinner fluid called slickwater succeeded in 1998; combined with horizontal drilling, the method made the United States the largest producer again in 2018. Because burning oil and gas releases carbon dioxide, many governments now intend to reduce their use.

? What does the upstream sector do?
= finds and produces crude oil
@ upstream, which finds and produces crude oil

? what was crude oil formed from
= algae and plankton | chiefly from algae and plankton
@ Crude oil was formed chiefly from algae and plankton

? How many litres are there in a barrel of oil?
= 159
@ in barrels of 42 US gallons, or 159 litres

? What is the range between 60 and 120 degrees called?
= oil window | the so-called oil window
@ Between about 60 and 120 °C, the so-called oil window

? Where did the Babylonians get their bitumen?
= Hit on the Euphrates | Hit
@ laid bricks in bitumen from Hit on the Euphrates

? What was Greek fire?
= a burning liquid | burning liquid
@ Byzantine ships squirted a burning liquid, known as Greek fire

? Which city first had its streets lit with oil from petroleum?
= Bucharest
@ In 1857 Bucharest became the first city

? What was the profession of Ignacy Łukasiewicz?
= pharmacist | a pharmacist
@ Ignacy Łukasiewicz, a pharmacist who had lit an operation

? How deep was the well near Titusville?
= 69 feet
@ struck oil at a depth of 69 feet

? Why was Drake called colonel?
= to impress the villagers | only to impress the villagers
@ who was styled colonel only to impress the villagers

? What did Drake's iron pipe do?
= keep the hole from caving in
@ through the loose ground to keep the hole from caving in

? How many people lived in Pithole in September 1865?
= 15,000 | some 15,000
@ had some 15,000 inhabitants by September

? Who laid the first successful pipeline?
= Samuel Van Syckel
@ the first successful pipeline, which Samuel Van Syckel laid

? In what year was Standard Oil set up?
= 1870
@ set up Standard Oil in 1870

? What percentage of American refining did Standard Oil control?
= about 90 per cent | 90
@ it controlled about 90 per cent of American refining

? Who exposed the practices of Standard Oil?
= Ida Tarbell
@ Ida Tarbell, whose father had been an independent producer

? How many companies was Standard Oil broken up into?
= 34
@ to be broken up into 34 companies

? What was the name of the first successful oil tanker?
= Zoroaster | the Zoroaster
@ the Zoroaster, the first successful oil tanker

? What had Marcus Samuel's father traded in?
= sea shells
@ Marcus Samuel, whose father had traded in sea shells

? When did George Reynolds strike oil in Persia?
= 26 May 1908 | 1908
@ struck oil at Masjed Soleyman on 26 May 1908

? What share of Anglo-Persian did the British government buy?
= 51 per cent | 51
@ had the government buy 51 per cent of the resulting

? How long did the gusher at Spindletop spout?
= nine days
@ spouted nine days before it could be capped

? Which Saudi well came in in 1938?
= well number 7 | well number 7 at Dammam | number 7
@ well number 7 at Dammam came in on 3 March 1938

? What is the biggest conventional oil field?
= Ghawar
@ Ghawar, discovered in 1948, is the largest conventional field

? Who nationalised the oil industry of Iran?
= Mohammad Mosaddegh
@ When Mohammad Mosaddegh nationalised the Iranian industry

? What led to the foundation of OPEC?
= a cut in the posted price | cut in the posted price
@ Angered by a cut in the posted price

? Where was OPEC founded?
= Baghdad
@ founded OPEC at Baghdad in September 1960

? Which countries were hit by the embargo of 1973?
= countries that supported Israel
@ placed an embargo on countries that supported Israel

? What does thermal cracking do?
= breaks long molecules under heat and pressure | breaks long molecules
@ which breaks long molecules under heat and pressure

? Why was lead added to petrol?
= to prevent knocking | prevent knocking
@ Lead, added from 1923 to prevent knocking

? who patented the roller bit
= Howard Hughes senior | Howard Hughes
@ the roller bit patented by Howard Hughes senior in 1909

? What did the brothers Schlumberger measure in Alsace?
= resistance of rocks | the resistance of rocks
@ measured the resistance of rocks in a well in Alsace

? How many men died on Piper Alpha?
= 167
@ exploded on 6 July 1988, killing 167 men

? Where did the Exxon Valdez run aground?
= Bligh Reef | Bligh Reef in Alaska
@ which ran upon Bligh Reef in Alaska

? What did Congress demand after the Exxon Valdez?
= double hulls
@ whereupon Congress required double hulls

? What was the name of the thinner fluid used by Mitchell?
= slickwater
@ until a thinner fluid called slickwater succeeded

~ For what skin complaint of animals was the eastern spring recommended?
= itch | the itch
@ to anoint camels against the itch

~ Why was the old magnate not harmed by the judges' decision?
= the parts proved worth more than the whole | As the parts proved worth more than the whole
@ As the parts proved worth more than the whole

~ Which politician was keen to fuel warships differently?
= Winston Churchill
@ Winston Churchill, who wished to convert the navy from coal

~ What occupation was ruined by moving crude through tubes?
= Teamsters | Teamsters who carted barrels to the railway
@ Teamsters who carted barrels to the railway attacked

~ How was the Iranian leader removed from power?
= by a coup | a coup | a coup that British and American agents had organised
@ by a coup that British and American agents had organised

~ How was the pollution from the ship wrecked off England dealt with?
= bombed by the air force to burn her cargo | bombed by the air force
@ was bombed by the air force to burn her cargo

~ What human error led to the catastrophe on the Scottish rig?
= a pump whose safety valve had been taken off for maintenance was switched on
@ a pump whose safety valve had been taken off for maintenance was switched on

~ What environmental concern leads states to discourage fossil fuels?
= burning oil and gas releases carbon dioxide | releases carbon dioxide
@ Because burning oil and gas releases carbon dioxide

! What was the recipe for Greek fire?

! How much oil did Drake's well produce each day?

! Who was the captain of the Exxon Valdez?

! Why did Ludvig Nobel leave Baku?

! When did Britain lift the blockade of Iran?

! How much did Standard of California pay for its rights?

! Which country was the last to give up thermal cracking?

! Who defended Standard Oil in McClure's Magazine?

! How many people were killed at Spindletop?

! In what year did Ghawar run dry?
