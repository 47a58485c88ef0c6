# Anaesthesia
Anaesthesia is a state of controlled, temporary loss of sensation or awareness that is brought about for medical purposes. It may include relief from pain (analgesia), loss of memory (amnesia), slackening of the muscles and unconsciousness. Three broad kinds are distinguished: general anaesthesia, which suppresses the activity of the whole central nervous system; sedation, a lighter state in which the patient is drowsy but can be woken; and regional or local anaesthesia, which blocks the passage of nerve impulses from one part of the body. The word, from Greek an-, "without", and aisthesis, "sensation", was suggested for the new condition in November 1846 by the Boston physician and poet Oliver Wendell Holmes in a letter to William Morton. In Britain the specialist is called an anaesthetist, in the United States an anesthesiologist.

The Sumerians grew the opium poppy, Greek and Roman doctors gave wine with mandrake, and the Chinese surgeon Hua Tuo, who died about 208 AD, is reported to have used a powder called mafeisan before opening the belly, but its recipe was lost. Medieval texts describe the soporific sponge, which was steeped in opium, henbane and hemlock and held under the nose. In Japan Hanaoka Seishu, a surgeon of Wakayama, experimented for some twenty years with a mixture based on thorn apple and monkshood; his wife, who offered herself for trials, lost her sight through them. On 13 October 1804 he removed a tumour from the breast of a woman of 60, Kan Aiya, who felt nothing. Because Japan was closed to foreigners, the achievement remained unknown in the West. Elsewhere speed was the surgeon's only mercy: Robert Liston of London took off a leg in less than three minutes.

Nitrous oxide was first made by Joseph Priestley in 1772. Humphry Davy, who inhaled it at Thomas Beddoes's Pneumatic Institution in Bristol, noticed that it eased the pain of a wisdom tooth and wrote in 1800 that it might be used with advantage during surgical operations, but nobody followed up the hint, and "laughing gas" became an entertainment at fairs and parties. Ether served the same end. Crawford Long, a country doctor at Jefferson in Georgia, had observed that guests at such "ether frolics" did not notice their bruises, and on 30 March 1842 he removed a cyst from the neck of James Venable, who had breathed ether from a towel; his fee was two dollars. He did not publish his experience until 1849, which cost him the fame. In December 1844 the dentist Horace Wells of Hartford had one of his own teeth pulled under nitrous oxide.

Wells's demonstration at Boston in January 1845 failed, since the gas was withdrawn too soon, the patient cried out and the students hissed. His former partner William Morton had better luck. On 16 October 1846, at the Massachusetts General Hospital, he gave ether from a glass globe to Edward Gilbert Abbott, and John Collins Warren cut a tumour from the young man's jaw without a groan; turning to the audience, the surgeon remarked, "Gentlemen, this is no humbug". The hall is still known as the Ether Dome. Morton coloured his liquid and called it Letheon in order to patent it, but the smell betrayed what it was. A quarrel over priority with Charles Jackson, a chemist who had advised him, embittered the rest of his life. Liston operated with ether in London on 21 December of that year, and within months the method had reached Paris, Vienna and St Petersburg.

James Young Simpson, professor of midwifery at Edinburgh, looked for something less irritating than ether and, on 4 November 1847, tried chloroform with two assistants at his dining table; all three were found under it. Some clergymen and doctors objected to its use in childbirth, pain being part of God's order, but their opposition faded when John Snow administered it to Queen Victoria at the birth of Prince Leopold in April 1853. Snow, who also traced cholera to a pump, was the first physician to make anaesthesia his profession, and he wrote books on both agents. The dangers were shown in January 1848 by the death of Hannah Greener, a girl of 15 from Winlaton near Newcastle, who was to have a toenail removed. Chloroform can stop the heart and harm the liver, and although two commissions set up by the Nizam of Hyderabad declared it safe, it was gradually abandoned.

Local anaesthesia began with cocaine, isolated from coca leaves by Albert Niemann at Göttingen in 1860. In Vienna Sigmund Freud studied its effects, but it was his colleague Carl Koller who dropped a solution into his own eye in 1884 and found that he could touch the cornea with a needle; the result was read for him at a congress at Heidelberg because he could not afford the journey. August Bier of Kiel injected cocaine into the spinal canal of his assistant Hildebrandt in 1898, tested the effect by blows on the shin, and afterwards suffered from a headache that lasted nine days, the cause of which, leaking fluid, he recognised. As cocaine is poisonous and addictive, it was replaced by procaine, synthesised in 1904 by Alfred Einhorn and sold as Novocain, and later by lidocaine, made by the Swede Nils Löfgren in 1943.

The twentieth century brought safer methods. Barbiturates made it possible to put a patient to sleep through a vein: thiopental was first used by Ralph Waters at Madison, Wisconsin, in March 1934. On 23 January 1942 Harold Griffith of Montreal employed curare, an arrow poison from South America that paralyses muscles, so that only a light sleep was required; breathing had from now on to be maintained by a tube in the windpipe and by a machine. The tube, refined by Ivan Magill, who treated soldiers with wounded faces after the First World War, is placed with a laryngoscope. Halothane, a vapour that does not burn, was synthesised by Charles Suckling at Imperial Chemical Industries in 1951 and replaced explosive gases. Propofol, a white emulsion discovered by John Glen, a veterinarian, came into use in 1986; it acts in less than a minute and causes little sickness.

Hans Meyer in 1899 and Charles Overton in 1901 independently discovered that their strength corresponds to their solubility in olive oil, and concluded that they act on the fatty membranes of nerve cells. Experiments by Nicholas Franks and William Lieb, published in 1984, pointed to proteins instead, and today the receptor for GABA, an inhibitory transmitter, is considered the principal target of most agents. During the operation the oxygen in the blood is measured by a clip on the finger, the pulse oximeter, which was invented by Takuo Aoyagi in 1972, and carbon dioxide in the breath by capnography. Checklists and training have cut deaths due to anaesthesia alone to about one in 200,000 healthy patients, as against one in 1,500 in the 1950s. Awareness during surgery is rare. Desflurane, a potent greenhouse gas, was banned for routine use in Scotland in 2023.

? What is relief from pain called?
= analgesia
@ It may include relief from pain (analgesia)

? What does general anaesthesia suppress?
= the activity of the whole central nervous system | activity of the whole central nervous system
@ which suppresses the activity of the whole central nervous system

? Who suggested the word anaesthesia?
= Oliver Wendell Holmes
@ by the Boston physician and poet Oliver Wendell Holmes

? What does aisthesis mean?
= sensation
@ and aisthesis, "sensation", was suggested

? What powder did Hua Tuo use?
= mafeisan
@ is reported to have used a powder called mafeisan

? What was the soporific sponge soaked in?
= opium, henbane and hemlock
@ which was steeped in opium, henbane and hemlock

? Who was the patient from whom Hanaoka removed a tumour?
= Kan Aiya | a woman of 60, Kan Aiya
@ from the breast of a woman of 60, Kan Aiya

? Why did the West not hear of Hanaoka's achievement?
= Because Japan was closed to foreigners | Japan was closed to foreigners
@ Because Japan was closed to foreigners

? How fast did Liston take off a leg?
= in less than three minutes | less than three minutes
@ took off a leg in less than three minutes

? Who made nitrous oxide first?
= Joseph Priestley
@ Nitrous oxide was first made by Joseph Priestley in 1772

? Where was the Pneumatic Institution?
= Bristol | in Bristol
@ at Thomas Beddoes's Pneumatic Institution in Bristol

? What was Crawford Long's fee
= two dollars
@ his fee was two dollars

? When did Long publish his experience?
= 1849
@ He did not publish his experience until 1849

? What was Horace Wells's profession?
= dentist | the dentist
@ the dentist Horace Wells of Hartford

? Why did the demonstration of Wells fail?
= the gas was withdrawn too soon | since the gas was withdrawn too soon
@ since the gas was withdrawn too soon

? What is the hall where Morton gave ether known as?
= Ether Dome | the Ether Dome
@ The hall is still known as the Ether Dome

? What did Morton call his liquid?
= Letheon
@ Morton coloured his liquid and called it Letheon

? By whom was the tumour cut from Abbott's jaw?
= John Collins Warren
@ John Collins Warren cut a tumour from the young man's jaw

? What did James Young Simpson try in November 1847?
= chloroform
@ tried chloroform with two assistants at his dining table

? Who gave chloroform to Queen Victoria?
= John Snow
@ John Snow administered it to Queen Victoria

? Which prince was born in April 1853?
= Prince Leopold | Leopold
@ at the birth of Prince Leopold in April 1853

? What was Hannah Greener supposed to have removed?
= a toenail | toenail
@ who was to have a toenail removed

? What organs can chloroform damage?
= stop the heart and harm the liver | heart and harm the liver
@ Chloroform can stop the heart and harm the liver

? In what year did Niemann isolate cocaine?
= 1860
@ by Albert Niemann at Göttingen in 1860

? How long did Bier's headache last?
= nine days
@ suffered from a headache that lasted nine days

? What name was procaine sold under?
= Novocain
@ synthesised in 1904 by Alfred Einhorn and sold as Novocain

? Who made lidocaine?
= Nils Löfgren | the Swede Nils Löfgren
@ lidocaine, made by the Swede Nils Löfgren in 1943

? What does curare do?
= paralyses muscles
@ an arrow poison from South America that paralyses muscles

? Halothane replaced what?
= explosive gases
@ and replaced explosive gases

? How quickly does propofol act?
= in less than a minute | less than a minute
@ it acts in less than a minute and causes little sickness

? What does the pulse oximeter measure?
= the oxygen in the blood | oxygen in the blood
@ the oxygen in the blood is measured by a clip on the finger

? What is considered the main target of most anaesthetics?
= the receptor for GABA | receptor for GABA
@ today the receptor for GABA, an inhibitory transmitter

~ What sacrifice did the Japanese surgeon's spouse make?
= lost her sight | lost her sight through them
@ who offered herself for trials, lost her sight through them

~ What use did people make of the gas for decades?
= an entertainment at fairs and parties | entertainment
@ "laughing gas" became an entertainment at fairs and parties

~ How did the future doctors express their scorn?
= hissed | the students hissed
@ the patient cried out and the students hissed

~ What prevented the inventor from keeping his preparation secret?
= the smell | the smell betrayed what it was
@ but the smell betrayed what it was

~ Why did the eye researcher let somebody else present his findings?
= because he could not afford the journey | could not afford the journey
@ because he could not afford the journey

~ On what grounds was relief for mothers condemned?
= pain being part of God's order
@ pain being part of God's order

~ For whom did the perfecter of the breathing pipe care?
= soldiers with wounded faces
@ who treated soldiers with wounded faces after the First World War

~ What do two researchers say the power of the drugs goes along with?
= their solubility in olive oil | solubility in olive oil
@ their strength corresponds to their solubility in olive oil

~ What kind of expert found the milky hypnotic?
= veterinarian | a veterinarian
@ discovered by John Glen, a veterinarian

! How much did Morton earn with his patent?

! When did Hua Tuo publish his recipe?

! Who synthesised thiopental?

! What killed Horace Wells?

! In which year did Queen Victoria first take ether?

! How old was James Venable?

! What did Hanaoka's mother lose in the trials?

! How many women died of chloroform in Hyderabad?

! Who banned desflurane in the United States?

! What prize did Takuo Aoyagi receive?
