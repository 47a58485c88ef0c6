# Navies of the American Civil War
When the war broke out in April 1861, the United States Navy had about ninety vessels on its list, but fewer than half were in commission and many of those were scattered over distant stations such as the East Indies and the coast of Africa. Gideon Welles, a former newspaper editor from Connecticut whom Lincoln had made Secretary of the Navy, bought ferryboats, tugs and merchant steamers in large numbers and had guns mounted on them. His energetic assistant, Gustavus Vasa Fox, had served as a naval officer and supplied the professional knowledge that his chief lacked. By the end of the conflict the fleet had grown to more than six hundred ships, and the number of sailors had risen from some 7,600 to about 51,000.

The Confederacy began with hardly any warships, few shipyards and a shortage of trained seamen, although several hundred officers had resigned from the old service to follow their states. Stephen Mallory of Florida, who had chaired the Senate committee on naval affairs before secession, headed its Navy Department throughout the war, one of the few cabinet members to keep the same post. Since he could not match the enemy in numbers, he placed his hopes in new technology: armoured ships, rifled cannon, mines and fast raiders. The capture of the Gosport Navy Yard near Norfolk on 20 April 1861 gave the Southerners more than a thousand heavy guns, a granite dry dock and the half-burned hull of the steam frigate Merrimack.

Lincoln proclaimed a blockade of Southern ports on 19 April 1861, a measure that formed part of the strategy devised by General Winfield Scott and mocked in the press as the Anaconda Plan. Some 3,500 miles of coastline had to be watched, and at first the cordon was so thin that most vessels slipped through. Specially built blockade runners, low, fast steamers painted grey and burning smokeless anthracite, carried cotton out and brought rifles, medicine and luxuries in, usually by way of Nassau, Bermuda or Havana. A single successful round trip could repay the cost of the ship. Tightened year after year, the blockade cut cotton exports to a small fraction of their former volume and drove up prices throughout the South.

On 8 March 1862 the rebuilt Merrimack, renamed CSS Virginia and plated with four inches of iron, steamed into Hampton Roads under Captain Franklin Buchanan, rammed the sloop Cumberland and set the frigate Congress ablaze. The next morning it was met by USS Monitor, a low craft designed by the Swedish-born engineer John Ericsson and likened by observers to a cheese box on a raft. Its two eleven-inch Dahlgren guns stood in a revolving turret turned by steam. For about four hours the ironclads fired at each other at close range without either being able to pierce the other's armour. The Virginia was blown up by its own crew in May, when Norfolk was abandoned, and the Monitor foundered in a gale off Cape Hatteras on the last day of the year.

Control of the western rivers was contested by flotillas of shallow-draught gunboats. James Eads, a self-taught engineer from St. Louis, built seven armoured vessels named after river towns in roughly a hundred days; because of their humped shape and their designer, Samuel Pook, they were nicknamed Pook's turtles. Under Flag Officer Andrew Foote they forced the surrender of Fort Henry on the Tennessee in February 1862, but were badly damaged a few days later at Fort Donelson, where the guns stood on high bluffs and could fire down on their thin decks. At Memphis on 6 June a squadron of rams led by Charles Ellet destroyed nearly the whole Confederate river force while crowds watched from the shore; Ellet himself died of a wound received that day.

David Farragut, a Tennessee-born officer past sixty who had gone to sea as a boy, took New Orleans in April 1862 by running his wooden ships at night past Forts Jackson and St. Philip. The city, the largest in the Confederacy, fell without a battle in its streets. For this he was made the first rear admiral in the history of the American navy. On 5 August 1864 he forced the entrance of Mobile Bay, lashed to the rigging of his flagship Hartford so that he could see above the smoke. When the monitor Tecumseh struck a mine and sank within minutes, he is said to have cried, "Damn the torpedoes, full speed ahead." The ram Tennessee, the strongest ship of the defenders, surrendered after being battered from all sides.

Confederate raiders hunted Northern merchantmen on every ocean. The most famous, the Alabama, was built at Birkenhead by John Laird and Sons, left England in July 1862 disguised as a trading vessel and received its guns in the Azores. In less than two years Captain Raphael Semmes captured more than sixty ships, most of which he burned, before he was brought to battle off Cherbourg on 19 June 1864 by the sloop Kearsarge, whose sides were protected by hanging chains. The Shenandoah attacked the whaling fleet in the Bering Sea and did not lower its flag until November 1865, at Liverpool. As insurance rates soared, hundreds of American owners transferred their vessels to foreign registry. In 1872 a tribunal at Geneva ordered Britain to pay 15.5 million dollars for the damage.

Short of ships, the South experimented with unusual weapons. Floating mines, then called torpedoes, sank or damaged some forty Union vessels, the first of them the gunboat Cairo in the Yazoo River in December 1862. Small steam launches known as Davids, which carried an explosive charge at the end of a long spar, attacked the blockading fleet off Charleston. The hand-cranked submarine H. L. Hunley, named after one of its financiers, drowned thirteen men in trials before it sank the sloop Housatonic on 17 February 1864, the first success of its kind in naval history. It did not return from the mission. Its wreck was located in 1995 by a team financed by the novelist Clive Cussler, and five years later it was raised with the remains of its eight-man crew.

? how many vessels did the US Navy list at the outbreak of the war?
= about ninety | ninety
@ the United States Navy had about ninety vessels on its list

? What had Gideon Welles been before he became Secretary of the Navy?
= newspaper editor | a former newspaper editor from Connecticut
@ Gideon Welles, a former newspaper editor from Connecticut

? What kinds of ships did Welles buy?
= ferryboats, tugs and merchant steamers
@ bought ferryboats, tugs and merchant steamers in large numbers

? To what number did the Union sailors rise?
= about 51,000 | 51,000
@ risen from some 7,600 to about 51,000

? Who was in charge of the Confederate Navy Department?
= Stephen Mallory | Stephen Mallory of Florida
@ Stephen Mallory of Florida, who had chaired the Senate committee

? What did Mallory place his hopes in?
= new technology | new technology: armoured ships, rifled cannon, mines and fast raiders
@ he placed his hopes in new technology: armoured ships, rifled cannon, mines and fast raiders

? When was the navy yard at Gosport captured?
= 20 April 1861
@ The capture of the Gosport Navy Yard near Norfolk on 20 April 1861

? What was the dry dock at Gosport made of?
= granite
@ a granite dry dock

? Which general devised the strategy of which the blockade was a part?
= Winfield Scott | General Winfield Scott
@ the strategy devised by General Winfield Scott

? What was the nickname the press gave to Scott's strategy?
= Anaconda Plan | the Anaconda Plan
@ mocked in the press as the Anaconda Plan

? how much coastline had to be watched
= 3,500 miles | Some 3,500 miles
@ Some 3,500 miles of coastline had to be watched

? What color were the blockade runners painted?
= grey
@ fast steamers painted grey and burning smokeless anthracite

? What kind of fuel did blockade runners use?
= smokeless anthracite | anthracite
@ painted grey and burning smokeless anthracite

? What was the Merrimack called after it was rebuilt?
= CSS Virginia | Virginia
@ the rebuilt Merrimack, renamed CSS Virginia

? The Monitor was designed by whom?
= John Ericsson | the Swedish-born engineer John Ericsson
@ designed by the Swedish-born engineer John Ericsson

? What did people who saw the Monitor compare it to?
= a cheese box on a raft | cheese box on a raft
@ likened by observers to a cheese box on a raft

? How long did the two ironclads fight?
= about four hours | four hours
@ For about four hours the ironclads fired at each other

? What happened to the Monitor at the end of the year?
= foundered in a gale off Cape Hatteras | foundered in a gale
@ the Monitor foundered in a gale off Cape Hatteras

? How many armoured river vessels were built by James Eads?
= seven
@ built seven armoured vessels named after river towns

? Why were the gunboats badly damaged at Fort Donelson?
= the guns stood on high bluffs and could fire down on their thin decks
@ the guns stood on high bluffs and could fire down on their thin decks

? Who led the squadron of rams at Memphis?
= Charles Ellet
@ a squadron of rams led by Charles Ellet

? In what year did Farragut take New Orleans?
= 1862 | April 1862
@ took New Orleans in April 1862

? What rank was given to Farragut after New Orleans fell?
= rear admiral | first rear admiral
@ he was made the first rear admiral in the history

? Why was Farragut tied to the rigging?
= so that he could see above the smoke | see above the smoke
@ lashed to the rigging of his flagship Hartford so that he could see above the smoke

? which ship was sunk by a mine at Mobile Bay?
= Tecumseh | the monitor Tecumseh
@ When the monitor Tecumseh struck a mine and sank

? Where did the Alabama get its guns?
= the Azores | in the Azores
@ received its guns in the Azores

? What protected the sides of the Kearsarge?
= hanging chains
@ whose sides were protected by hanging chains

? What fleet was attacked by the Shenandoah in the Bering Sea?
= whaling fleet | the whaling fleet
@ The Shenandoah attacked the whaling fleet in the Bering Sea

? What were floating mines called at that time?
= torpedoes
@ Floating mines, then called torpedoes

? What were the small launches with a charge on a spar known as?
= Davids
@ Small steam launches known as Davids

? Did the Hunley come back after sinking the Housatonic?
= did not return from the mission | did not return
@ It did not return from the mission

~ Who gave the navy minister of the North the expert know-how he himself did not have?
= Gustavus Vasa Fox
@ His energetic assistant, Gustavus Vasa Fox

~ What sum in compensation was London made to hand over?
= 15.5 million dollars
@ ordered Britain to pay 15.5 million dollars

~ How quickly could smugglers earn back the price of their boat?
= A single successful round trip | single successful round trip
@ A single successful round trip could repay the cost

~ Which writer of fiction paid for the search that found the lost underwater craft?
= Clive Cussler | the novelist Clive Cussler
@ a team financed by the novelist Clive Cussler

~ What machinery moved the rotating gun house of Ericsson's craft?
= steam
@ stood in a revolving turret turned by steam

~ How did proprietors of Yankee merchant ships react to dearer premiums?
= transferred their vessels to foreign registry
@ hundreds of American owners transferred their vessels to foreign registry

~ How many people lost their lives while the South's underwater boat was being tested?
= thirteen | thirteen men
@ drowned thirteen men in trials

~ Who destroyed the South's first armoured ship?
= its own crew
@ The Virginia was blown up by its own crew in May

! Who was in command of USS Monitor during the fight at Hampton Roads?

! How many men died when the Tecumseh sank?

! In what year was the wreck of the Monitor discovered?

! How much did it cost to build the Alabama?

! Which ship did Semmes command before the Alabama?

! Who was Stephen Mallory's assistant in the Navy Department?

! In what year did Samuel Pook build the shipyard in St. Louis?

! What was the name of the captain of the Hunley on its last mission?

! Who commanded the defenders of Fort Henry?

! How many ships did the Shenandoah capture?
