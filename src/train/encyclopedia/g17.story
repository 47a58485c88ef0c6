# Prison
A prison is a building or institution in which persons are confined by the authority of the state, either while they await trial or as punishment for a crime. Four purposes are commonly ascribed to it: retribution, deterrence, incapacitation and rehabilitation, of which the last was long held to be the noblest and has perhaps proved the hardest to achieve. Around eleven million people are behind bars in the world at any time, about a third of whom have not been convicted. El Salvador has had the highest rate since its campaign against gangs began in 2022, followed by such countries as Cuba and Rwanda, while the United States, with some 1.8 million inmates, holds more than any other state, and Iceland and Japan are among those with very low figures.

In antiquity confinement was seldom a penalty in itself; the jurist Ulpian laid down that prisons ought to be used for holding men, not for punishing them. The Mamertine at Rome, a vaulted chamber below the Capitol into which prisoners were lowered through a hole in the floor, served as a place of execution for enemies such as Jugurtha and Vercingetorix. Medieval castles and town gates contained dungeons where debtors and suspects were kept at their own expense, and jailers lived by fees: at Newgate in London inmates paid for lighter irons, for beer and even for being discharged. The church made more deliberate use of seclusion, since it was forbidden to shed blood, and monasteries had cells in which erring monks were to reflect on their sins, a practice from which the word penitentiary derives.

Houses of correction were a novelty of the sixteenth century. The first was opened about 1555 in Bridewell, a disused royal palace on the Thames, where vagrants and prostitutes were made to spin and to bake; Amsterdam followed in 1596 with the Rasphuis, whose male inmates had to rasp brazilwood into powder for dyers, and a year later with the Spinhuis for women. Many offenders were sent overseas instead. England shipped about 50,000 convicts to America before 1776, and when the rebellion of the colonies closed that outlet, old ships called hulks were moored in the Thames as temporary jails; then, from 1788 to 1868, around 160,000 were taken to Australia. France used Devil's Island in Guiana, where Captain Alfred Dreyfus was held from 1895 to 1899.

The reform movement began with John Howard, a sheriff of Bedfordshire who was shocked to find that people acquitted by the courts were kept in jail because they could not pay the fees. He travelled more than 42,000 miles, published The State of the Prisons in 1777, and died of a fever at Kherson in 1790. Cesare Beccaria of Milan had argued in On Crimes and Punishments (1764) that the certainty of punishment deters more than its cruelty. Jeremy Bentham designed the Panopticon, a circular building in which one unseen inspector in a central tower could watch every cell, but although Parliament paid him £23,000 in compensation in 1813, it was never built. Elizabeth Fry, a Quaker, set up a school for the children of prisoners at Newgate in 1817 and had matrons appointed for the women.

Two rival systems were worked out in America. At Eastern State Penitentiary in Philadelphia, which was opened in 1829 to plans by John Haviland and had seven wings radiating from a hub, each convict lived, worked and took exercise alone, and wore a hood whenever he left his cell, so that he might come to repentance in silence; Charles Dickens, who visited it in 1842, judged this tampering with the mind worse than any torture of the body. At Auburn in the state of New York the inmates slept apart but worked together by day under a strict rule of silence, marched in lockstep and wore striped clothes. The latter was cheaper, because its workshops earned a profit, and it prevailed in the United States, whereas most European countries chose the former.

In the course of the nineteenth century shorter ways out were opened. Alexander Maconochie, who governed Norfolk Island in the Pacific from 1840 to 1844, let convicts earn marks by labour and good conduct with which they could buy their release; he was recalled, since the colonists thought him too mild. Walter Crofton adopted the idea in Ireland and added an intermediate stage at Lusk Common, where men lived almost without guards. Zebulon Brockway applied it at the reformatory of Elmira, opened in 1876 for first offenders between sixteen and thirty, where sentences were indefinite and inmates learned trades and drilled in uniform. Probation goes back to John Augustus, a bootmaker of Boston, who from 1841 stood bail for drunkards, nearly two thousand in all, and fewer than a dozen of these are said to have absconded.

Twentieth-century dictatorships made confinement an instrument of terror. The Soviet Gulag, an administration set up in 1930 whose name abbreviates the Russian for "chief directorate of camps", saw some eighteen million people pass through it before it was dissolved in 1960, of whom about 1.6 million died there; Alexander Solzhenitsyn, arrested in 1945 for jokes about Stalin in a letter, described it from experience. Democracies had their notorious places as well. Alcatraz, on an island in San Francisco Bay, received Al Capone in 1934 and was closed in 1963, because everything had to be brought by boat and the cost per man was nearly three times that of other federal prisons. On Robben Island, off Cape Town, Nelson Mandela spent eighteen of his twenty-seven years of captivity and broke limestone in a quarry.

Life inside has often exploded. At Attica in New York some 1,300 prisoners, who demanded better medical care and an end to censorship, seized hostages in September 1971, and when Governor Nelson Rockefeller had the place retaken after four days, thirty-nine people were killed, ten of the hostages among them, all by police bullets. The worst massacre in Brazil took place in 1992 at Carandiru in São Paulo, where 111 men were shot. Since the 1980s companies have run prisons for profit; the Corrections Corporation of America was founded in Nashville in 1983. Norway has gone another way: at Halden, opened in 2010, cells have no bars on the windows, guards carry no weapons and eat with the prisoners, and about one released person in five is convicted again within two years, compared with a much larger share in most countries.

? What are the four purposes of prison?
= retribution, deterrence, incapacitation and rehabilitation
@ retribution, deterrence, incapacitation and rehabilitation

? What share of the world's prisoners have not been convicted?
= about a third | a third
@ about a third of whom have not been convicted

? Which country holds the most inmates?
= the United States | United States
@ while the United States, with some 1.8 million inmates

? What did Ulpian say prisons should be used for?
= holding men | holding men, not for punishing them
@ ought to be used for holding men, not for punishing them

? How were prisoners put into the Mamertine?
= lowered through a hole in the floor
@ prisoners were lowered through a hole in the floor

? What did inmates at Newgate have to pay for?
= lighter irons, for beer and even for being discharged
@ inmates paid for lighter irons, for beer and even for being discharged

? Why did the church use seclusion?
= it was forbidden to shed blood
@ since it was forbidden to shed blood

? What was Bridewell before it became a house of correction?
= a disused royal palace | royal palace
@ in Bridewell, a disused royal palace

? In what year was the Rasphuis opened?
= 1596
@ Amsterdam followed in 1596 with the Rasphuis

? what did the men in the rasphuis have to do
= rasp brazilwood into powder for dyers | rasp brazilwood into powder
@ had to rasp brazilwood into powder for dyers

? How many convicts were shipped to America before 1776?
= about 50,000 | 50,000
@ England shipped about 50,000 convicts to America

? What were hulks?
= old ships
@ old ships called hulks were moored in the Thames

? Who was held on Devil's Island?
= Captain Alfred Dreyfus | Alfred Dreyfus
@ where Captain Alfred Dreyfus was held

? Why were acquitted people still kept in jail?
= they could not pay the fees | because they could not pay the fees
@ because they could not pay the fees

? Where did John Howard die?
= Kherson
@ died of a fever at Kherson in 1790

? What deters more than cruelty, according to Beccaria?
= the certainty of punishment | certainty of punishment
@ the certainty of punishment deters more than its cruelty

? Who designed the Panopticon?
= Jeremy Bentham
@ Jeremy Bentham designed the Panopticon

? How much compensation was Bentham paid?
= £23,000
@ Parliament paid him £23,000 in compensation

? What did Elizabeth Fry set up at Newgate?
= a school for the children of prisoners | a school
@ set up a school for the children of prisoners

? How many wings did Eastern State Penitentiary have?
= seven
@ had seven wings radiating from a hub

? What did convicts in Philadelphia wear outside their cells?
= a hood | hood
@ and wore a hood whenever he left his cell

? Why was the Auburn system cheaper?
= its workshops earned a profit | because its workshops earned a profit
@ because its workshops earned a profit

? When did Maconochie govern Norfolk Island?
= from 1840 to 1844 | 1840 to 1844
@ Norfolk Island in the Pacific from 1840 to 1844

? Why was Maconochie recalled?
= the colonists thought him too mild
@ since the colonists thought him too mild

? Who brought the mark system to Ireland?
= Walter Crofton
@ Walter Crofton adopted the idea in Ireland

? For what kind of offenders was Elmira opened?
= first offenders between sixteen and thirty | first offenders
@ opened in 1876 for first offenders between sixteen and thirty

? What was the trade of John Augustus?
= bootmaker | a bootmaker
@ John Augustus, a bootmaker of Boston

? How many people passed through the Gulag?
= some eighteen million | eighteen million
@ saw some eighteen million people pass through it

? What was Solzhenitsyn arrested for?
= jokes about Stalin in a letter | jokes about Stalin
@ arrested in 1945 for jokes about Stalin in a letter

? In what year was Alcatraz shut down?
= 1963
@ and was closed in 1963

? How long was Mandela on Robben Island?
= eighteen of his twenty-seven years | eighteen
@ Nelson Mandela spent eighteen of his twenty-seven years

? What did the prisoners at Attica demand?
= better medical care and an end to censorship
@ who demanded better medical care and an end to censorship

? How many men were shot at Carandiru?
= 111
@ where 111 men were shot

? Where was the Corrections Corporation of America founded?
= Nashville
@ was founded in Nashville in 1983

? What do the guards at Halden not carry?
= weapons
@ guards carry no weapons and eat with the prisoners

~ What did the English novelist find worse than bodily torment?
= tampering with the mind | this tampering with the mind
@ judged this tampering with the mind worse than any torture

~ Which word comes from contemplating one's wrongdoing in monastic rooms?
= penitentiary
@ a practice from which the word penitentiary derives

~ What made the Californian rock too expensive?
= everything had to be brought by boat
@ because everything had to be brought by boat

~ Whose gunfire ended the lives of the captured staff upstate?
= police | all by police bullets
@ ten of the hostages among them, all by police bullets

~ What proportion reoffends soon after leaving the Scandinavian model jail?
= one released person in five | about one released person in five
@ about one released person in five is convicted again

~ What measure made the small Central American nation the leader in locking people up?
= its campaign against gangs | campaign against gangs
@ since its campaign against gangs began in 2022

~ What hard toil did the future South African president do?
= broke limestone in a quarry | broke limestone
@ broke limestone in a quarry

~ What event stopped the transport of felons across the Atlantic?
= the rebellion of the colonies | rebellion of the colonies
@ when the rebellion of the colonies closed that outlet

! Who designed the prison at Auburn?

! How many prisoners escaped from Alcatraz?

! In what year was the Panopticon built?

! Why did Dickens visit Newgate?

! Who governed Devil's Island in 1895?

! How many prisoners died at Halden?

! When was Zebulon Brockway dismissed?

! What did Beccaria earn from his book?

! Which companies run prisons in Norway?

! How many women were taken to Australia?
