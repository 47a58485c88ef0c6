# Red Cross
The Red Cross and Red Crescent Movement is a humanitarian network whose purpose is to protect human life and health, to ensure respect for the human being and to relieve suffering, in war as well as in natural disasters. It consists of three kinds of body: the International Committee of the Red Cross (ICRC), a private Swiss association that is active above all in armed conflicts; the International Federation, which coordinates help after earthquakes, floods and epidemics; and 191 national societies. Although they work together, none of them is subordinate to another. Seven principles, proclaimed at Vienna in 1965, bind them all: humanity, impartiality, neutrality, independence, voluntary service, unity and universality. More than sixteen million volunteers are said to serve in the societies.

The idea was born on a battlefield. On 24 June 1859 the armies of France and Sardinia defeated the Austrians at Solferino in Lombardy, and some 40,000 men lay dead or wounded in the evening. Henry Dunant, a businessman from Geneva, had travelled there in the hope of meeting Napoleon III, from whom he wanted a concession for the water that his mills in Algeria needed. Appalled at what he saw, he forgot his errand and organized the women of nearby Castiglione, who nursed friend and foe alike with the words "tutti fratelli" (all are brothers). In 1862 he published at his own expense 1,600 copies of "A Memory of Solferino", in which he proposed that societies of trained helpers should be formed in peacetime and that their work should be protected by an international agreement.

On 9 February 1863 the Geneva Society for Public Welfare discussed the book and appointed a committee of five: the lawyer Gustave Moynier, General Guillaume-Henri Dufour, the physicians Louis Appia and Théodore Maunoir, and Dunant himself, who acted as secretary. In October of that year delegates from sixteen states met in Geneva and recommended the founding of national societies. The Swiss government then invited the powers to a diplomatic conference, at which twelve states signed, on 22 August 1864, the first Geneva Convention. Its ten articles declared ambulances and hospitals neutral and obliged armies to care for the sick and wounded of whatever nation. Moynier, who presided over the committee from 1864 until his death in 1910, was as cautious and methodical as Dunant was impulsive, and the two became bitter enemies.

Dunant's later life was unhappy. His affairs in Algeria collapsed in 1867; a court in Geneva found that he had deceived the shareholders of a bank, and he had to leave the committee and the city. For years he lived in want, sometimes sleeping in waiting rooms, until in 1887 he found shelter at Heiden, a village above Lake Constance, where he spent his last eighteen years in a room of the local hospital. There a journalist, Georg Baumberger, discovered him in 1895 and made the forgotten founder famous again. In 1901 he received the first Nobel Peace Prize together with the French pacifist Frédéric Passy. He never touched the money, which a Norwegian friend kept out of the reach of his creditors. He died on 30 October 1910, two months after Moynier, and was buried in Zurich without ceremony.

The emblem, a red cross on a white ground, is the flag of Switzerland with its colours reversed. It was meant to have no religious significance, but in the war of 1876 against Russia the Ottoman Empire declared that its soldiers were offended by it and used a red crescent in its place, a sign that was formally recognized in 1929. Persia obtained the right to a red lion and sun, which Iran gave up in 1980 after the revolution. Israel had its own red star of David, which was never accepted by the conferences; therefore a third emblem without any national or religious meaning, the red crystal, was created by a protocol of December 2005. The sign serves two ends: as a protective device it must be large, so that fighters see it from afar, whereas as a badge of membership it should be small. Its misuse to deceive an enemy is a war crime.

In the First World War the committee opened in Geneva an agency for prisoners of war, which was housed in the Musée Rath and employed some 1,200 helpers, among them the writer Romain Rolland; it filled about seven million index cards and passed on letters and parcels. In 1917 the ICRC was the only recipient of the Nobel Peace Prize during the war. Its delegates visited camps and, in February 1918, appealed to the powers to renounce poison gas. The Second World War was to become its greatest failure. Although it knew of the murder of the Jews, the committee decided on 14 October 1942, under the influence of the Swiss minister Philipp Etter, not to publish an appeal, for fear that it would imperil the work for prisoners. Some delegates acted on their own: Friedrich Born saved thousands of people in Budapest by issuing letters of protection.

The law was enlarged step by step. A second convention dealt with war at sea, and that of 1929, drawn up after the experiences of the trenches, with prisoners. On 12 August 1949 the four Geneva Conventions in force today were adopted; the fourth, which was new, protects civilians in the hands of an enemy. They have been ratified by 196 states, that is, by all there are. Two additional protocols of 8 June 1977 extended the protection to the victims of civil wars and forbade attacks that strike fighters and civilians indiscriminately. The ICRC has the right to visit prisoners of war, to speak with them without witnesses and to repeat the visit. It reports its findings only to the authorities concerned, because publicity might close the gates to it; Nelson Mandela, who was visited on Robben Island, later praised this discretion.

The Federation was founded in Paris on 5 May 1919 as the League of Red Cross Societies, on the initiative of Henry Davison, an American banker who wished to use in peacetime the forces that had been gathered in the war. Its first task was to fight typhus in Poland. The seat was moved to Geneva in 1939. National societies run very different services: the American one, established by Clara Barton in 1881, supplies about two fifths of the blood used in the country's hospitals; the German one operates most of the nation's ambulances; others teach first aid or rescue people in the mountains. In 1963, a century after the beginning, the ICRC and the League shared the Nobel Peace Prize. The work remains dangerous: in December 1996 six members of the staff were shot in their beds at a hospital at Novye Atagi in Chechnya.

? What kind of association is the ICRC?
= a private Swiss association | private Swiss association
@ a private Swiss association that is active

? Where is the ICRC mainly active?
= in armed conflicts | armed conflicts
@ active above all in armed conflicts

? How many national societies are there?
= 191
@ and 191 national societies

? When were the seven principles proclaimed?
= 1965
@ proclaimed at Vienna in 1965

? Who won the battle of Solferino?
= the armies of France and Sardinia | France and Sardinia
@ the armies of France and Sardinia defeated the Austrians

? Who did Henry Dunant hope to meet?
= Napoleon III
@ in the hope of meeting Napoleon III

? What did Dunant's mills in Algeria need?
= water
@ the water that his mills in Algeria needed

? What is the meaning of "tutti fratelli"?
= all are brothers
@ "tutti fratelli" (all are brothers)

? What book did Dunant publish in 1862?
= "A Memory of Solferino" | A Memory of Solferino
@ 1,600 copies of "A Memory of Solferino"

? How many copies of the book were printed?
= 1,600
@ at his own expense 1,600 copies

? How many members did the committee of 1863 have?
= five
@ appointed a committee of five

? what was dunant's role on the committee
= secretary
@ Dunant himself, who acted as secretary

? When was the first Geneva Convention signed?
= 22 August 1864
@ signed, on 22 August 1864, the first

? How many states signed the convention of 1864?
= twelve
@ at which twelve states signed

? What did the first convention declare neutral?
= ambulances and hospitals
@ declared ambulances and hospitals neutral

? In which village did Dunant find shelter in 1887?
= Heiden
@ found shelter at Heiden, a village

? Which journalist discovered Dunant?
= Georg Baumberger
@ a journalist, Georg Baumberger, discovered him

? With whom did Dunant share the first Nobel Peace Prize?
= Frédéric Passy | the French pacifist Frédéric Passy
@ the French pacifist Frédéric Passy

? Where was Dunant buried?
= Zurich
@ was buried in Zurich without ceremony

? What is the emblem of the Red Cross derived from?
= the flag of Switzerland | flag of Switzerland
@ is the flag of Switzerland with its colours reversed

? What symbol did the Ottoman Empire use?
= a red crescent | red crescent
@ used a red crescent in its place

? In what year did Iran give up the red lion and sun?
= 1980
@ which Iran gave up in 1980

? Why must the protective sign be large?
= so that fighters see it from afar | fighters see it from afar
@ so that fighters see it from afar

? What is it a crime to use the emblem for?
= to deceive an enemy | deceive an enemy
@ Its misuse to deceive an enemy is a war crime

? In what building was the agency for prisoners of war housed?
= Musée Rath | the Musée Rath
@ was housed in the Musée Rath

? Which writer helped at the agency?
= Romain Rolland
@ among them the writer Romain Rolland

? What did the ICRC ask the powers to give up in 1918?
= poison gas
@ appealed to the powers to renounce poison gas

? Why did the committee decide not to publish an appeal in 1942?
= for fear that it would imperil the work for prisoners | fear that it would imperil the work for prisoners
@ for fear that it would imperil the work for prisoners

? How did Friedrich Born save people in Budapest?
= by issuing letters of protection | issuing letters of protection
@ by issuing letters of protection

? Whom does the fourth Geneva Convention protect?
= civilians | civilians in the hands of an enemy
@ protects civilians in the hands of an enemy

? How many states have ratified the conventions?
= 196
@ have been ratified by 196 states

? To whom does the ICRC report what it finds?
= the authorities concerned | only to the authorities concerned
@ only to the authorities concerned

? Who took the initiative to found the League?
= Henry Davison
@ on the initiative of Henry Davison

? What disease did the League fight in Poland?
= typhus
@ was to fight typhus in Poland

? The American Red Cross was established by whom?
= Clara Barton
@ established by Clara Barton in 1881

? Did Dunant spend the money from the Nobel Prize?
= He never touched the money | never touched the money
@ He never touched the money

~ What did the merchant suggest nations agree upon to shelter volunteers?
= their work should be protected by an international agreement | an international agreement
@ their work should be protected by an international agreement

~ What misdeed did judges hold against the founder?
= he had deceived the shareholders of a bank | deceived the shareholders of a bank
@ he had deceived the shareholders of a bank

~ Which neutral symbol was devised to solve the dispute over signs?
= the red crystal | red crystal
@ the red crystal, was created

~ Which former captive spoke well of the organization's silence?
= Nelson Mandela
@ Nelson Mandela, who was visited on Robben Island

~ How did the careful jurist and the founder get along in the end?
= became bitter enemies | the two became bitter enemies
@ the two became bitter enemies

~ What fate befell the nurses and colleagues in the Caucasus?
= shot in their beds | were shot in their beds
@ were shot in their beds at a hospital

~ What type of fighting do the supplements of the seventies take into account?
= civil wars
@ to the victims of civil wars

~ Which body steps in when the ground shakes or rivers overflow?
= International Federation | the International Federation
@ the International Federation, which coordinates help

! How many Austrian soldiers died at Solferino?

! Who paid for the printing of Moynier's book?

! When did Clara Barton die?

! What did Théodore Maunoir do before he joined the committee?

! Why did Frédéric Passy receive the Nobel Prize?

! Who shot the staff at Novye Atagi?

! When was the red star of David recognized?

! How many prisoners were held on Robben Island?

! Where was Moynier buried?

! Which states refused to ratify the four conventions of 1949?
