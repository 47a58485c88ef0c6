# Vienna
Vienna (German: Wien) is both the capital of Austria and one of the nine federal states of that country, a status it has enjoyed since it was separated from Lower Austria with effect from 1922. Roughly two million people, more than a fifth of the national population, live within its limits. The city lies where the eastern foothills of the Alps meet the Danube, on old trade routes between the Baltic and the Adriatic. More than half of its surface is green, and some 600 hectares are planted with vines, so that it is among the very few capitals that produce wine in notable quantities. The new wine is served in taverns, known as Heurige, which mark that they are open by hanging out a bunch of fir twigs.

The Romans built the legionary camp of Vindobona at the end of the first century to guard the frontier on the Danube; Marcus Aurelius may have died there in 180. The Babenbergs, who ruled the march of Austria from 976, moved their residence to the place about 1145, when Henry II, called Jasomirgott, settled there. A portion of the ransom paid for Richard the Lionheart, who had been captured near the city in December 1192 while travelling in disguise, was spent on new walls. After Rudolf of Habsburg defeated Ottokar of Bohemia in 1278, his family held the city for 640 years. The university, the oldest now existing in the German-speaking lands, was endowed in 1365 by Duke Rudolf IV, who also enlarged the church of Saint Stephen.

Twice the Ottomans laid siege to the city. In the autumn of 1529 Suleiman the Magnificent, delayed by heavy rain that had forced him to leave his largest guns behind, gave up after less than three weeks. The second attempt lasted two months: from 14 July 1683 the grand vizier Kara Mustafa surrounded the walls with well over 100,000 men, and sappers dug tunnels in order to blow up the bastions. Ernst Rüdiger von Starhemberg directed the defence. On 12 September a relief army under the Polish king, John III Sobieski, descended from the Kahlenberg and routed the besiegers. Kara Mustafa was strangled with a silk cord in Belgrade at the sultan's command. A legend relates that sacks of beans left in the camp led to the opening of the first coffee house.

After the danger had passed, the nobility covered the suburbs with Baroque palaces. Prince Eugene of Savoy, the commander who had driven the Turks from Hungary, had the two Belvedere palaces built by Johann Lukas von Hildebrandt, whereas the emperor employed Johann Bernhard Fischer von Erlach, the designer of the Karlskirche, a church vowed in the plague year 1713. Schönbrunn received its present form in the 1740s under Maria Theresa, whose architect was Nikolaus Pacassi; its yellow façade hides more than 1,400 rooms. The zoo in the park, which originated as an imperial menagerie in 1752, is the oldest that still exists. In the gardens of the Prater, a hunting ground that Joseph II opened to the public in 1766, a giant wheel has turned since 1897.

From September 1814 to June 1815 the Congress of Vienna redrew the map of Europe after the fall of Napoleon. Its chairman was Prince Metternich, and its aim was a balance of power that would prevent any single state from dominating the continent. Talleyrand, by playing on the disputes among the victors over Poland and Saxony, won a place at the table for defeated France. So many balls were given that the Prince de Ligne is supposed to have said that the congress danced but did not advance. Metternich governed with the help of censorship and informers until the revolution of March 1848, when he fled to England, concealed, as rumour had it, in a laundry cart. In October of that year troops under Windischgrätz bombarded and retook the rebellious city.

In December 1857 Francis Joseph ordered the fortifications torn down, and in their place arose the Ringstrasse, a boulevard more than five kilometres long, opened in 1865. Each public building along it was given a style thought to suit its purpose: the parliament a Greek one, as a reminder of the birthplace of democracy, the city hall a Flemish Gothic, and the university Italian Renaissance. Critics attacked the opera house so harshly that one of its architects, Eduard van der Nüll, hanged himself in 1868; the other, August Sicard von Sicardsburg, died of a stroke two months afterwards. In 1897 a group of artists led by Gustav Klimt left the conservative artists' association and founded the Secession, whose hall, crowned by a dome of gilded laurel leaves, was designed by Joseph Maria Olbrich.

Few places have meant as much to music. Haydn, Mozart, Beethoven and Schubert all worked here, though only the last was born in the city. Beethoven moved house so often that dozens of his addresses are known, and in 1802, at Heiligenstadt, he wrote a testament in which he confessed his growing deafness. Johann Strauss the Younger composed The Blue Danube in 1866 and made the waltz a worldwide fashion. The Philharmonic, founded by Otto Nicolai in 1842, has no permanent chief conductor; it draws its members from the orchestra of the State Opera and admitted women to full membership only in 1997. Arnold Schoenberg, with his pupils Alban Berg and Anton Webern, abandoned traditional tonality. At a concert of their works in March 1913 the audience came to blows.

The empire collapsed in November 1918, leaving an oversized capital for a small republic. Under the Social Democrats, who held the majority on the council from 1919 to 1934, "Red Vienna" erected more than 60,000 municipal flats, financed by a steeply graded tax on housing; the Karl-Marx-Hof, over a kilometre in length, is the best known. After the annexation by Germany in March 1938, the Jewish community of almost 200,000 was expelled or murdered, and Sigmund Freud, aged 82, left for London. From 1945 to 1955 the Allies divided the city into four zones, with the centre policed jointly by one soldier of each power in a single jeep; The Third Man was filmed there in 1948. Since 1979 it has been one of the headquarters of the United Nations. The Atomic Energy Agency and OPEC are also based here.

? How many federal states does Austria have?
= nine
@ one of the nine federal states of that country

? From which state was Vienna separated?
= Lower Austria
@ since it was separated from Lower Austria

? What are the taverns called where new wine is served?
= Heurige
@ served in taverns, known as Heurige

? How do the taverns show that they are open?
= by hanging out a bunch of fir twigs | hanging out a bunch of fir twigs
@ by hanging out a bunch of fir twigs

? What was the name of the Roman camp?
= Vindobona
@ built the legionary camp of Vindobona

? Which emperor possibly died in Vindobona?
= Marcus Aurelius
@ Marcus Aurelius may have died there

? What was part of the ransom for Richard the Lionheart spent on?
= new walls
@ was spent on new walls

? Who was defeated by Rudolf of Habsburg in 1278?
= Ottokar of Bohemia
@ After Rudolf of Habsburg defeated Ottokar of Bohemia

? In what year was the university endowed?
= 1365
@ was endowed in 1365 by Duke Rudolf IV

? Why had Suleiman left his largest guns behind?
= heavy rain
@ delayed by heavy rain that had forced him to leave his largest guns behind

? How long did the second siege last?
= two months
@ The second attempt lasted two months

? Who was in charge of the defence in 1683?
= Ernst Rüdiger von Starhemberg
@ Ernst Rüdiger von Starhemberg directed the defence

? Why did the sappers dig tunnels?
= to blow up the bastions | in order to blow up the bastions
@ dug tunnels in order to blow up the bastions

? Which king led the army that relieved Vienna?
= John III Sobieski | the Polish king, John III Sobieski
@ under the Polish king, John III Sobieski

? Who built the Belvedere palaces for Prince Eugene?
= Johann Lukas von Hildebrandt
@ the two Belvedere palaces built by Johann Lukas von Hildebrandt

? Who was Maria Theresa's architect at Schönbrunn?
= Nikolaus Pacassi
@ whose architect was Nikolaus Pacassi

? How many rooms are there behind the facade of Schönbrunn?
= more than 1,400 | 1,400
@ its yellow façade hides more than 1,400 rooms

? What was the Prater before it was opened to the public?
= a hunting ground | hunting ground
@ a hunting ground that Joseph II opened to the public

? Who chaired the Congress of Vienna?
= Prince Metternich | Metternich
@ Its chairman was Prince Metternich

? What was the aim of the congress?
= a balance of power | a balance of power that would prevent any single state from dominating the continent
@ a balance of power that would prevent any single state from dominating the continent

? Where did Metternich flee in 1848?
= England
@ when he fled to England

? What is the Ringstrasse?
= a boulevard more than five kilometres long | a boulevard
@ a boulevard more than five kilometres long

? What style was the city hall built in?
= Flemish Gothic | a Flemish Gothic
@ the city hall a Flemish Gothic

? What did the architect of the opera van der Nüll do in 1868?
= hanged himself
@ Eduard van der Nüll, hanged himself in 1868

? Which artist led the group that founded the Secession?
= Gustav Klimt
@ a group of artists led by Gustav Klimt

? Who designed the hall of the Secession?
= Joseph Maria Olbrich
@ was designed by Joseph Maria Olbrich

? Which of the great composers was born in Vienna?
= Schubert
@ Haydn, Mozart, Beethoven and Schubert all worked here

? What did Beethoven admit in the testament of 1802?
= his growing deafness | growing deafness
@ in which he confessed his growing deafness

? What did Johann Strauss compose in 1866?
= The Blue Danube
@ Johann Strauss the Younger composed The Blue Danube

? When did the Philharmonic admit women as full members?
= 1997 | only in 1997
@ admitted women to full membership only in 1997

? How was the building of municipal flats paid for?
= a steeply graded tax on housing | financed by a steeply graded tax on housing
@ financed by a steeply graded tax on housing

? how old was freud when he left for london
= 82
@ Sigmund Freud, aged 82, left for London

? Into how many zones was Vienna divided by the Allies?
= four
@ the Allies divided the city into four zones

? What movie was shot in Vienna in 1948?
= The Third Man
@ The Third Man was filmed there in 1948

~ What punishment did the loser of 1683 suffer?
= strangled with a silk cord | was strangled with a silk cord
@ Kara Mustafa was strangled with a silk cord

~ How did a beaten country's diplomat gain influence at the peace talks?
= by playing on the disputes among the victors | playing on the disputes among the victors over Poland and Saxony
@ by playing on the disputes among the victors over Poland and Saxony

~ What idea lay behind the look of the legislature?
= a reminder of the birthplace of democracy
@ as a reminder of the birthplace of democracy

~ From where does the symphony orchestra recruit its players?
= the orchestra of the State Opera
@ it draws its members from the orchestra of the State Opera

~ What happened when modernist pieces were played before the First World War?
= the audience came to blows
@ the audience came to blows

~ Where do beverage lovers' tales say the stock for the earliest café came from?
= sacks of beans left in the camp
@ sacks of beans left in the camp led to

~ Which methods kept the statesman in power for decades?
= censorship and informers
@ governed with the help of censorship and informers

~ On what occasion was the building of the Karlskirche promised to God?
= the plague year 1713 | plague
@ a church vowed in the plague year 1713

! Who designed the Karl-Marx-Hof?

! How many Ottoman soldiers took part in the siege of 1529?

! Who was the first chief conductor of the Philharmonic?

! In what year did Kara Mustafa become grand vizier?

! How long was Richard the Lionheart imprisoned?

! When was the first coffee house opened?

! Where did Talleyrand stay during the congress?

! Who built the giant wheel in the Prater?

! When did the Secession leave its hall?

! Who directed The Third Man?
