# Battle of the Atlantic
The Battle of the Atlantic, a phrase coined by Winston Churchill in 1941, was the struggle for the sea lanes between the New World and the British Isles, and it lasted from the first day of the war with Germany to the last. Britain imported about half of its food and all of its oil, rubber and cotton, some fifty-five million tons of goods a year, so that an enemy able to sink ships faster than they could be built might starve it into surrender. On 3 September 1939, a few hours after war had been declared, the submarine U-30 under Fritz-Julius Lemp torpedoed the liner Athenia, which he took for an armed cruiser; 117 people lost their lives, among them 28 Americans. The German authorities denied all guilt and had the page removed from the boat's log.

Karl Dönitz, who had himself commanded a U-boat in the previous war and been captured by the British, led the submarine arm. He asked for three hundred boats, of which a third would be on station at any time, but had only fifty-seven when fighting began, and fewer than thirty of them were fit for the ocean. The workhorse was the Type VII, about 67 metres long with a crew of some forty-four, which could make seventeen knots on the surface on its diesel engines but barely eight submerged on batteries. Early operations were hampered by torpedoes that ran too deep or exploded too soon; the scandal led to the court-martial of several officials. Günther Prien, who sank the battleship Royal Oak inside Scapa Flow on 14 October 1939, became a popular hero.

After the fall of France in June 1940 bases were set up at Brest, Lorient, Saint-Nazaire, La Rochelle and Bordeaux, which shortened the way to the hunting grounds by several hundred miles and spared the boats the passage round Scotland. Huge bunkers with concrete roofs up to seven metres thick protected them from bombs. The following months were known to the crews as the happy time. Otto Kretschmer, nicknamed Silent Otto because he disliked using his radio, became the most successful commander of the war with over forty ships to his credit. He was captured in March 1941 when his U-99 was forced to the surface. In the same month Prien was lost with all his men, and Joachim Schepke was crushed on his bridge by the bow of a destroyer.

Dönitz's method, the wolf pack, had been worked out in exercises before the war. Boats were strung out in a line across the probable course of a convoy; the first to sight it did not attack but shadowed it and reported by wireless, and headquarters directed the others to the scene. They struck together, at night and on the surface, where sonar, called asdic by the British, could not detect them. Against convoy SC 7, which had sailed from Nova Scotia in October 1940 with thirty-five merchantmen, seven boats sank twenty ships within three nights. The weakness of the system was its constant chatter of signals, since every message could be located by direction finders ashore and, from 1942, by sets known as Huff-Duff aboard the escorts.

Convoys sailed in broad fronts of nine to twelve columns, with tankers and ammunition carriers in the middle. They were protected at first by a handful of old destroyers and trawlers, then by corvettes of the Flower class, tubby vessels derived from a whale catcher, of which it was said that they would roll on wet grass. In exchange for leases on bases from Newfoundland to British Guiana, the United States handed over fifty aged destroyers in September 1940. The Royal Canadian Navy, which possessed thirteen ships at the outbreak, grew to more than four hundred. Command of the approaches was moved from Plymouth to Liverpool in February 1941, and Admiral Sir Max Horton, a submariner, took it over in November 1942. Losses among seamen were grievous: about 30,000 British merchant sailors died.

Signals between headquarters and the boats were enciphered with the Enigma machine, a device with rotors that offered billions of settings. A team at Bletchley Park, in which the mathematician Alan Turing attacked the naval version, made progress thanks to captured material. When U-110 was forced up by depth charges on 9 May 1941, a boarding party led by Sub-Lieutenant David Balme brought away a machine and code books. On 1 February 1942 a fourth rotor was introduced, and for ten months the Atlantic traffic could not be read. Two men of HMS Petard, Tony Fasson and Colin Grazier, were drowned in October while recovering from the sinking U-559 the weather code that ended the blackout. The Germans, for their part, were reading the cipher used by Allied convoys.

When Germany declared war on the United States in December 1941, Dönitz sent five boats to the American coast under the code name Paukenschlag, or drumbeat. They found lighthouses burning, towns lit up and ships sailing singly, for Admiral Ernest King was reluctant to introduce convoys without sufficient escorts. Within six months about 400 ships had been sunk in those waters and the Caribbean. Milk cows, large submarine tankers, enabled medium boats to stay out longer. In November 1942 Allied losses to U-boats passed 700,000 tons, the worst month of the war. Yet American yards, above all those of Henry Kaiser, were turning out prefabricated Liberty ships at a rate of three a day; one, the Robert E. Peary, was launched four and a half days after its keel had been laid.

In March 1943 forty boats fell upon convoys HX 229 and SC 122 and sank twenty-two ships for the loss of one of their own. Two months later the tide had turned. Long-range Liberators closed the air gap south of Greenland, small escort carriers sailed with the convoys, centimetric radar picked up conning towers at night, and the Hedgehog threw bombs ahead of the attacking ship. In May forty-one boats were lost, on one of them Dönitz's younger son Peter, and on the 24th he withdrew the remainder from the North Atlantic. Snorkels, tubes through which a submerged boat drew air, and the fast Type XXI came too late. Of about 40,000 men who served in the submarines some 30,000 perished. The last two ships were torpedoed off the Firth of Forth on 7 May 1945.

? Who coined the phrase Battle of the Atlantic?
= Winston Churchill
@ a phrase coined by Winston Churchill in 1941

? What share of its food did Britain import?
= about half | half
@ Britain imported about half of its food

? Which liner was torpedoed on the first day of the war?
= Athenia | the liner Athenia
@ torpedoed the liner Athenia

? What did Lemp think the Athenia was?
= an armed cruiser | armed cruiser
@ which he took for an armed cruiser

? how many americans died on the Athenia
= 28
@ among them 28 Americans

? How many boats had Dönitz asked for?
= three hundred
@ He asked for three hundred boats

? How long was the Type VII?
= about 67 metres | 67 metres
@ The workhorse was the Type VII, about 67 metres long

? What problems did the early torpedoes have?
= ran too deep or exploded too soon
@ torpedoes that ran too deep or exploded too soon

? What ship did Prien sink in Scapa Flow?
= Royal Oak | the battleship Royal Oak
@ who sank the battleship Royal Oak inside Scapa Flow

? What protected the boats in French ports from bombs?
= Huge bunkers | Huge bunkers with concrete roofs | bunkers
@ Huge bunkers with concrete roofs up to seven metres thick

? Why was Kretschmer called Silent Otto?
= he disliked using his radio | because he disliked using his radio
@ nicknamed Silent Otto because he disliked using his radio

? What did the crews call the months after the fall of France?
= the happy time | happy time
@ were known to the crews as the happy time

? How did Schepke die?
= crushed on his bridge by the bow of a destroyer | crushed on his bridge
@ Joachim Schepke was crushed on his bridge by the bow of a destroyer

? What was the name of Dönitz's method?
= wolf pack | the wolf pack
@ Dönitz's method, the wolf pack, had been worked out

? What did the first boat to sight a convoy do?
= shadowed it and reported by wireless
@ did not attack but shadowed it and reported by wireless

? What did the British call sonar?
= asdic
@ sonar, called asdic by the British

? From where did convoy SC 7 sail?
= Nova Scotia
@ which had sailed from Nova Scotia in October 1940

? What was the weak point of the wolf pack system?
= its constant chatter of signals | constant chatter of signals
@ The weakness of the system was its constant chatter of signals

? Which ships were placed in the middle of a convoy?
= tankers and ammunition carriers
@ with tankers and ammunition carriers in the middle

? The Flower class corvettes were derived from what?
= a whale catcher | whale catcher
@ tubby vessels derived from a whale catcher

? What did the US hand over in exchange for leases on bases?
= fifty aged destroyers
@ handed over fifty aged destroyers in September 1940

? To which city was the command of the approaches moved in 1941?
= Liverpool
@ was moved from Plymouth to Liverpool in February 1941

? How many British merchant sailors died?
= about 30,000 | 30,000
@ about 30,000 British merchant sailors died

? What kind of device was Enigma?
= a device with rotors | a device with rotors that offered billions of settings
@ a device with rotors that offered billions of settings

? Who led the men who boarded U-110?
= David Balme | Sub-Lieutenant David Balme
@ a boarding party led by Sub-Lieutenant David Balme

? When was the fourth rotor introduced?
= 1 February 1942
@ On 1 February 1942 a fourth rotor was introduced

? What did Fasson and Grazier recover from U-559?
= the weather code | weather code
@ the weather code that ended the blackout

? What does Paukenschlag mean?
= drumbeat
@ the code name Paukenschlag, or drumbeat

? What were milk cows?
= large submarine tankers | submarine tankers
@ Milk cows, large submarine tankers, enabled

? How long did it take to launch the Robert E. Peary?
= four and a half days
@ was launched four and a half days after its keel

? What closed the air gap?
= Long-range Liberators | Liberators
@ Long-range Liberators closed the air gap south of Greenland

? How many boats were lost in May 1943?
= forty-one
@ In May forty-one boats were lost

? What is a snorkel?
= tubes through which a submerged boat drew air
@ Snorkels, tubes through which a submerged boat drew air

~ What was done to hide the truth about the sunk passenger steamer?
= had the page removed from the boat's log | the page removed from the boat's log
@ had the page removed from the boat's log

~ Why did the naval chief across the ocean hesitate to group vessels together?
= without sufficient escorts
@ reluctant to introduce convoys without sufficient escorts

~ Which relative of the U-boat chief was killed in the spring of defeat?
= younger son Peter | Dönitz's younger son Peter | Peter
@ on one of them Dönitz's younger son Peter

~ What did people joke about the unsteady little escorts?
= they would roll on wet grass
@ it was said that they would roll on wet grass

~ Whose shipyards were foremost in assembling standard freighters?
= Henry Kaiser
@ above all those of Henry Kaiser

~ How large was the fleet of Ottawa when hostilities started?
= thirteen ships | thirteen
@ which possessed thirteen ships at the outbreak

~ Which scholar worked on breaking the cipher of the Kriegsmarine?
= Alan Turing | the mathematician Alan Turing
@ the mathematician Alan Turing attacked the naval version

~ What invention revealed the towers of the raiders in darkness?
= centimetric radar
@ centimetric radar picked up conning towers at night

! How many people survived the sinking of the Athenia?

! Who invented the Enigma machine?

! When was Kretschmer released from captivity?

! How many men were killed on the Royal Oak?

! Who commanded convoy SC 7?

! Which commander sank the Robert E. Peary?

! How thick were the walls of the bunkers at Brest?

! What did Admiral Horton do before the war?

! In what year did the Germans find out that Enigma had been broken?

! How many destroyers did Canada give to Britain?
