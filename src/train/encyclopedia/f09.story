# Aircraft engine
An aircraft engine supplies the power that moves an aeroplane or helicopter through the air, either by turning a propeller or rotor or by expelling a jet of gas. Compared with engines for cars or ships it must be light for its output, dependable for hours on end at high power, and able to work in thin, cold air; for this reason many have two independent ignition systems, each with its own magneto and set of spark plugs. The absence of a suitable engine was the chief obstacle to early flight. Sir George Cayley, who understood the wing by 1799, complained about the weight of steam boilers, and although John Stringfellow made a steam-driven model that ran along a wire in 1848, and Clément Ader hopped about fifty metres in 1890, steam never became practical in the air.

The petrol engine changed that. For the Flyer of 1903 the Wright brothers, having been turned down by several manufacturers, asked their mechanic, Charlie Taylor, to make one in their bicycle shop, which he did in six weeks. It had four cylinders, an aluminium block, no carburettor in the usual sense and an output of twelve horsepower for a weight of some 80 kilograms. The same year Charles Manly completed for Samuel Langley a far better machine, a five-cylinder radial of 52 horsepower, yet Langley's Aerodrome twice fell into the Potomac. In France Léon Levavasseur devised the Antoinette, a water-cooled V8 named after the daughter of his financier, which powered many pioneers until 1910; Louis Blériot, however, crossed the Channel in July 1909 with a three-cylinder engine by Alessandro Anzani, helped by a shower of rain that cooled it.

In the rotary engine, which ruled the air from 1909 to about 1917, the crankshaft was bolted to the aeroplane while the cylinders whirled round it together with the propeller. The brothers Louis and Laurent Seguin, who called their product Gnome, thereby obtained good cooling without the burden of water and without a flywheel. The drawbacks were severe: the spinning mass acted as a gyroscope and made fighters such as the Sopwith Camel turn quickly to the right but sluggishly to the left, and castor oil, chosen because it does not dissolve in petrol, was thrown out over the pilot. As speeds rose, air resistance set a limit to the principle. German designers preferred water-cooled engines with six cylinders in line, above all the Mercedes D.III, and the Hispano-Suiza V8 of the Swiss Marc Birkigt drove the French SPAD.

Between the wars two types competed. The air-cooled radial, with its cylinders arranged like the spokes of a wheel, was simple and hard to damage, and the Wright Whirlwind J-5, designed by Charles Lawrance, carried Charles Lindbergh from New York to Paris in 33 and a half hours in May 1927. Sam Heron's sodium-filled exhaust valve, which moved heat away from the hottest part, and the cowling developed by Fred Weick at the NACA laboratory in Virginia made radials suitable for fast machines. Liquid-cooled V12 engines offered a smaller frontal area and won the Schneider Trophy, a contest for seaplanes, for Britain in 1931. The Rolls-Royce Merlin, first run in October 1933, was a private venture of the company; by the end of the Second World War nearly 150,000 had been made, more than a third of them by Packard in Detroit.

Altitude robs an engine of air, and a supercharger, a pump driven by the crankshaft, restores the pressure. Stanley Hooker, a mathematician who joined Rolls-Royce in 1938, redesigned that of the Merlin and gave it two stages with a cooler between them, so that a Spitfire of 1942 climbed higher than any rival. Sanford Moss of General Electric worked on turbochargers, which are turned by exhaust gas, and in 1918 proved one on the summit of Pikes Peak in Colorado, at 4,300 metres. Fuel mattered as much: iso-octane, which resists knocking, was produced in bulk after Jimmy Doolittle persuaded the Shell company in 1934 to invest in it, and petrol rated at 100 octane gave British pilots an advantage in 1940. The largest radial in wide use, the Pratt and Whitney Wasp Major, had 28 cylinders and developed more than 3,500 horsepower.

The jet engine was invented twice. Frank Whittle, an officer of the Royal Air Force, applied for a patent on 16 January 1930 at the age of 22, but the Air Ministry thought the idea impracticable and in 1935 let the patent lapse for want of a fee of five pounds. His firm, Power Jets, ran a first engine at Rugby on 12 April 1937. In Germany Hans von Ohain, a physicist from Göttingen who knew nothing of this, won the support of Ernst Heinkel, and his HeS 3 lifted the He 178 from the field at Rostock on 27 August 1939, the first flight by turbojet. Whittle's W.1 followed in the Gloster E.28/39 on 15 May 1941. Both used centrifugal compressors; the Junkers Jumo 004 of Anselm Franz, which powered the Messerschmitt Me 262, had an axial one but lasted barely 25 hours, since nickel and chromium were scarce.

A turbojet draws in air, compresses it, burns fuel in it and lets the hot gas drive a turbine, which turns the compressor, before it leaves through a nozzle. In a turboprop most of the energy goes to a propeller, as in the Rolls-Royce Dart of the Vickers Viscount, which entered service in April 1953. The turbofan, a compromise, sends part of the air around the core; the ratio of the two streams is called the bypass ratio, and the higher it is, the lower are noise and consumption. The Conway of 1960 bypassed only 0.3 times the core flow, the Pratt and Whitney JT9D, built for the Boeing 747, five times, and the geared turbofan of 2016 twelve times. An afterburner, used mostly in fighters and on Concorde, burns additional fuel in the exhaust, which raises thrust by half but doubles consumption or worse.

Progress has depended on materials. Turbine blades work in gas hotter than their own melting point, which they survive because air is blown through tiny holes in them, and since the 1970s many have been cast as single crystals, free of the boundaries at which metal creeps and cracks. Rolls-Royce was driven into bankruptcy in February 1971 by the cost of the RB211, whose fan blades of carbon fibre, called Hyfil, shattered when a chicken carcass was fired at them in a test and had to be replaced by titanium. The company was nationalised and recovered. The General Electric GE90, certified in 1995, succeeded where it had failed and was for long the most powerful engine in service, with a thrust of 513 kilonewtons. Electric motors fed by batteries have so far been confined to small aircraft; the Pipistrel Velis Electro, approved in June 2020, carries two people for less than an hour.

? Why do many aircraft engines have two ignition systems?
= dependable for hours on end at high power | dependable
@ dependable for hours on end at high power

? What did Cayley complain about?
= weight of steam boilers
@ complained about the weight of steam boilers

? How far did Clément Ader hop?
= about fifty metres | fifty metres
@ Clément Ader hopped about fifty metres in 1890

? Who made the steam model that ran along a wire?
= John Stringfellow
@ John Stringfellow made a steam-driven model

~ What held back the first attempts to fly more than anything else?
= absence of a suitable engine
@ The absence of a suitable engine was the chief obstacle

? Who made the engine of the Wright Flyer?
= Charlie Taylor
@ asked their mechanic, Charlie Taylor, to make one

? How long did he need to build it?
= six weeks
@ which he did in six weeks

? How powerful was the Wright engine?
= twelve horsepower
@ an output of twelve horsepower for a weight

? What river did Langley's Aerodrome fall into?
= Potomac
@ Langley's Aerodrome twice fell into the Potomac

? Who was the Antoinette named after?
= daughter of his financier
@ named after the daughter of his financier

? Which engine did Blériot use to cross the Channel?
= three-cylinder engine by Alessandro Anzani
@ with a three-cylinder engine by Alessandro Anzani

~ What weather came to the rescue of the overheated motor over the sea?
= shower of rain
@ helped by a shower of rain that cooled it

? What part of a rotary engine was bolted to the plane?
= crankshaft
@ the crankshaft was bolted to the aeroplane

? What was the product of the Seguin brothers called?
= Gnome
@ who called their product Gnome

? Why was castor oil used?
= it does not dissolve in petrol
@ chosen because it does not dissolve in petrol

? To which side did the Sopwith Camel turn fast?
= right | to the right
@ turn quickly to the right but sluggishly to the left

? What nationality was Marc Birkigt?
= Swiss
@ the Hispano-Suiza V8 of the Swiss Marc Birkigt

~ What physical factor finally doomed whirling cylinders?
= air resistance
@ As speeds rose, air resistance set a limit to the principle

? What engine carried Lindbergh to Paris?
= Wright Whirlwind J-5
@ the Wright Whirlwind J-5, designed by Charles Lawrance

? How long was Lindbergh's flight?
= 33 and a half hours
@ from New York to Paris in 33 and a half hours

? What was the exhaust valve of Sam Heron filled with?
= sodium
@ Sam Heron's sodium-filled exhaust valve

? When did the Merlin run for the first time?
= October 1933
@ The Rolls-Royce Merlin, first run in October 1933

? What kind of contest was the Schneider Trophy?
= contest for seaplanes
@ the Schneider Trophy, a contest for seaplanes

~ Which American carmaker turned out tens of thousands of the British V12?
= Packard
@ more than a third of them by Packard in Detroit

? What does a supercharger do?
= restores the pressure
@ a pump driven by the crankshaft, restores the pressure

? what was stanley hooker before he worked on engines
= mathematician
@ Stanley Hooker, a mathematician who joined Rolls-Royce

? Turbochargers are turned by what?
= exhaust gas
@ turbochargers, which are turned by exhaust gas

? Where did Sanford Moss prove his turbocharger?
= summit of Pikes Peak in Colorado | summit of Pikes Peak
@ proved one on the summit of Pikes Peak in Colorado

? How many cylinders did the Wasp Major have?
= 28
@ the Pratt and Whitney Wasp Major, had 28 cylinders

~ Who talked an oil firm into making better fuel?
= Jimmy Doolittle
@ Jimmy Doolittle persuaded the Shell company

? How old was Whittle when he applied for his patent?
= 22
@ on 16 January 1930 at the age of 22

? Why did Whittle's patent lapse?
= for want of a fee of five pounds | want of a fee of five pounds
@ let the patent lapse for want of a fee of five pounds

? What was the first plane to fly with a turbojet?
= He 178
@ his HeS 3 lifted the He 178 from the field

? What field did Hans von Ohain study?
= physicist
@ Hans von Ohain, a physicist from Göttingen

? What kind of compressor did the Jumo 004 have?
= axial
@ had an axial one but lasted barely 25 hours

~ Why did the engine of the first German jet fighter wear out so soon?
= nickel and chromium were scarce
@ since nickel and chromium were scarce

? What does the turbine in a turbojet turn?
= compressor
@ drive a turbine, which turns the compressor

? Which engine did the Vickers Viscount have?
= Rolls-Royce Dart
@ as in the Rolls-Royce Dart of the Vickers Viscount

? What is better when the bypass ratio is high?
= noise and consumption
@ the higher it is, the lower are noise and consumption

? By how much does an afterburner raise thrust?
= by half | half
@ which raises thrust by half but doubles consumption

? What caused the bankruptcy of Rolls-Royce?
= cost of the RB211
@ in February 1971 by the cost of the RB211

? What shattered the Hyfil blades?
= chicken carcass
@ shattered when a chicken carcass was fired at them

? What metal replaced carbon fibre in the RB211 fan?
= titanium
@ had to be replaced by titanium

? How do turbine blades survive the hot gas?
= air is blown through tiny holes in them
@ because air is blown through tiny holes in them

~ What was the fate of the insolvent British manufacturer?
= nationalised and recovered | nationalised
@ The company was nationalised and recovered

! How much did Charlie Taylor earn for the Wright engine?

! When did Charles Manly die?

! Which firm refused to build an engine for the Wrights?

! What fuel did Ader's engine burn?

! How many Gnome engines were built?

! When did Whittle leave the Royal Air Force?

! Who test-flew the He 178 at Rostock?

! What is the bypass ratio of the GE90?

! How many aircraft used the Rolls-Royce Conway?

! Who won the Schneider Trophy in 1927?

! How far can the Pipistrel Velis Electro fly?
