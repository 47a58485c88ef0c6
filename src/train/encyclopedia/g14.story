# Judaism
Judaism is the religion of the Jewish people, and the oldest of the three faiths that trace their belief in one God to the patriarch Abraham. Its adherents, who number some fifteen million, live chiefly in Israel and the United States, each of which is home to between six and seven and a half million. By the traditional rule a Jew is a person born of a Jewish mother or one who has been converted by a rabbinical court, a process that requires immersion in a ritual bath and, for men, circumcision; since 1983 American Reform congregations have also recognised the children of Jewish fathers. The heart of the creed is expressed in the Shema, a declaration of the oneness of God drawn from Deuteronomy, which is recited in the morning and in the evening.

Scripture, known as the Tanakh, consists of twenty-four books arranged in three parts: the Torah or Five Books of Moses, the Prophets, and the Writings. Alongside it stands the Oral Torah, which according to the rabbis was likewise given on Mount Sinai. It was written down about 200 CE by Judah the Prince in the Mishnah, a work in six orders dealing with such topics as agriculture, festivals, women and damages. Discussions of this text in the academies of Palestine and Mesopotamia produced two Talmuds, of which the Babylonian, completed about the sixth century and running to 2,711 double-sided pages in the usual edition, carries greater authority than that of Jerusalem. The layout familiar today, with Rashi's commentary on the inner margin, was established by the Christian printer Daniel Bomberg at Venice in 1520–23.

The First Temple, attributed to Solomon, was destroyed in 586 BCE by Nebuchadnezzar of Babylon, who led the upper classes into exile. After Cyrus the Great of Persia had allowed them to return, a second was consecrated in 516. The attempt of the Seleucid king Antiochus IV to ban circumcision and the Sabbath provoked the revolt of the Maccabees, whose rededication of the sanctuary in 164 is commemorated at Hanukkah. Herod enlarged the building on a lavish scale, but it was burned by the Romans under Titus in 70 CE, and prayer in synagogues took the place of sacrifice. At Yavneh a school was opened by Johanan ben Zakkai, who is said to have been smuggled out of besieged Jerusalem in a coffin.

Sects had flourished before that catastrophe. The Sadducees, who were drawn from the priestly aristocracy, accepted only the written law and denied the resurrection of the dead; the Pharisees upheld the oral tradition and were popular with the common people; and the Essenes, to whom the Dead Sea Scrolls are often attributed, lived in communities that shared property and avoided, in many cases, marriage. The Karaites, a movement of the eighth century associated with Anan ben David in Baghdad, again rejected the Talmud. The most influential of the medieval thinkers was Moses Maimonides, a physician born in Córdoba in 1138, who listed thirteen articles of faith, arranged the whole of the law in the Mishneh Torah, and tried to harmonise Aristotle with revelation in the Guide for the Perplexed, which some rabbis in Provence had burned.

The Sabbath, which lasts from sunset on Friday to nightfall on Saturday, is marked by the lighting of candles, a blessing over wine, and two braided loaves called challah, recalling the double portion of manna that fell in the desert. Thirty-nine kinds of work, among them sowing, writing and kindling fire, are prohibited, unless a life is in danger. Passover, in spring, recalls the departure from Egypt and is celebrated with a meal called the seder, at which the youngest child asks four questions; leavened bread is banned for its duration. The year opens in autumn with Rosh Hashanah, when a ram's horn is blown, followed ten days later by Yom Kippur, a fast of twenty-five hours. On Sukkot meals are eaten in huts roofed with branches.

Dietary rules, or kashrut, allow only those land animals which chew the cud and have cloven hooves, and only fish that have fins and scales. Meat must come from beasts slaughtered with one swift cut across the throat, and blood is drawn out by soaking and salting. Because Exodus forbids boiling a kid in its mother's milk, dairy foods and meat are kept apart, so that observant households own two sets of dishes; eggs, fish and vegetables, which are neutral, are known as pareve. Boys are circumcised on the eighth day after birth and become responsible for keeping the commandments at thirteen, girls at twelve. The dead are buried as soon as possible, mirrors are covered in the house, and the family sits on low stools for seven days, a custom called shiva.

Kabbalah, the mystical tradition, took its classic form in the Zohar, an Aramaic work that came to light in Spain in the 1280s; Moses de León, who circulated it, ascribed it to a sage of the second century, but modern scholars believe that he wrote much of it himself. It describes ten emanations, the sefirot, through which the infinite God acts upon the world. After the expulsion from Spain in 1492 its centre moved to Safed in Galilee, where Isaac Luria taught that vessels of divine light had shattered at the creation and that human deeds gather the sparks. Hasidism was begun in the eighteenth century in Podolia by Israel ben Eliezer, called the Baal Shem Tov, who valued joy and fervent prayer above learning. His opponents, the Mitnagdim, were headed by Elijah of Vilna, who excommunicated the new movement in 1772.

The Enlightenment, represented by Moses Mendelssohn of Berlin, who translated the Pentateuch into German, led to new denominations. Reform Judaism, whose first temple was inaugurated by Israel Jacobson at Seesen in 1810, introduced the organ, sermons in the vernacular and later the seating of men and women together; it held that the law could be adapted to the age. Orthodoxy in its modern shape was defended by Samson Raphael Hirsch of Frankfurt, while Zecharias Frankel, who walked out of a conference in 1845 because it had declared Hebrew unnecessary in worship, paved the way for the Conservative movement. The first woman to be ordained, Regina Jonas, received her certificate at Offenbach in 1935 and perished at Auschwitz in 1944; the next, Sally Priesand, was not ordained until 1972, in Cincinnati.

? To which patriarch do the three faiths trace their belief?
= Abraham | the patriarch Abraham
@ trace their belief in one God to the patriarch Abraham

? How many Jews are there?
= some fifteen million | fifteen million
@ who number some fifteen million

? What does conversion require of men besides immersion?
= circumcision
@ a process that requires immersion in a ritual bath and, for men, circumcision

? From which book is the Shema drawn?
= Deuteronomy
@ the oneness of God drawn from Deuteronomy

? Since when have American Reform congregations recognised children of Jewish fathers?
= 1983 | since 1983
@ since 1983 American Reform congregations have also recognised

? How many books does the Tanakh contain?
= twenty-four
@ known as the Tanakh, consists of twenty-four books

? Who wrote down the Mishnah?
= Judah the Prince
@ about 200 CE by Judah the Prince in the Mishnah

? Which of the two Talmuds has more authority?
= the Babylonian | Babylonian
@ of which the Babylonian, completed about the sixth century

? How many pages does the Babylonian Talmud run to?
= 2,711 | 2,711 double-sided pages
@ running to 2,711 double-sided pages

? in which city did bomberg print
= Venice
@ printer Daniel Bomberg at Venice in 1520–23

? Who destroyed the First Temple?
= Nebuchadnezzar | Nebuchadnezzar of Babylon
@ destroyed in 586 BCE by Nebuchadnezzar of Babylon

? What provoked the revolt of the Maccabees?
= The attempt of the Seleucid king Antiochus IV to ban circumcision and the Sabbath
@ The attempt of the Seleucid king Antiochus IV to ban circumcision and the Sabbath

? What does Hanukkah commemorate?
= rededication of the sanctuary | rededication of the sanctuary in 164
@ whose rededication of the sanctuary in 164 is commemorated at Hanukkah

? What replaced sacrifice after the Temple was burned?
= prayer in synagogues | prayer
@ prayer in synagogues took the place of sacrifice

? What did the Sadducees deny?
= the resurrection of the dead | resurrection of the dead
@ denied the resurrection of the dead

? Which group was popular with the common people?
= the Pharisees | Pharisees
@ the Pharisees upheld the oral tradition and were popular

? What scrolls are often attributed to the Essenes?
= the Dead Sea Scrolls | Dead Sea Scrolls
@ to whom the Dead Sea Scrolls are often attributed

? In what year was Maimonides born?
= 1138
@ a physician born in Córdoba in 1138

? What was the aim of the Guide for the Perplexed?
= to harmonise Aristotle with revelation | harmonise Aristotle with revelation
@ tried to harmonise Aristotle with revelation

? When does the Sabbath end?
= nightfall on Saturday
@ from sunset on Friday to nightfall on Saturday

? What is challah?
= braided loaves | two braided loaves
@ two braided loaves called challah

? How many kinds of work are banned on the Sabbath?
= Thirty-nine
@ Thirty-nine kinds of work, among them sowing

? Who asks four questions at the seder?
= the youngest child | youngest child
@ at which the youngest child asks four questions

? How long is the fast of Yom Kippur?
= twenty-five hours
@ Yom Kippur, a fast of twenty-five hours

? What must fish have in order to be kosher?
= fins and scales
@ only fish that have fins and scales

? How is blood removed from meat?
= by soaking and salting | soaking and salting
@ blood is drawn out by soaking and salting

? Why do observant households keep dairy and meat apart?
= Exodus forbids boiling a kid in its mother's milk
@ Because Exodus forbids boiling a kid in its mother's milk

? At what age do girls become responsible for the commandments?
= twelve
@ keeping the commandments at thirteen, girls at twelve

? In what language is the Zohar written?
= Aramaic
@ the Zohar, an Aramaic work

? Where did the centre of Kabbalah move after 1492?
= Safed | Safed in Galilee
@ its centre moved to Safed in Galilee

? By whom was Hasidism started?
= Israel ben Eliezer | Israel ben Eliezer, called the Baal Shem Tov
@ in Podolia by Israel ben Eliezer, called the Baal Shem Tov

? Why did Zecharias Frankel walk out of the conference?
= it had declared Hebrew unnecessary in worship
@ because it had declared Hebrew unnecessary in worship

? Who was the first woman ordained?
= Regina Jonas
@ The first woman to be ordained, Regina Jonas

? What did Mendelssohn translate into German?
= the Pentateuch | Pentateuch
@ who translated the Pentateuch into German

~ By what trick did the founder of the post-war academy escape the siege?
= smuggled out of besieged Jerusalem in a coffin | in a coffin
@ smuggled out of besieged Jerusalem in a coffin

~ Under what circumstance may the weekly rest be broken?
= a life is in danger | unless a life is in danger
@ are prohibited, unless a life is in danger

~ Which ruler permitted the deportees to go home?
= Cyrus the Great | Cyrus the Great of Persia
@ After Cyrus the Great of Persia had allowed them to return

~ What do the bereaved do for a week?
= sits on low stools | the family sits on low stools
@ the family sits on low stools for seven days

~ Who do experts think was the true author of the chief mystical book?
= Moses de León
@ Moses de León, who circulated it

~ What did the pious revivalist rank higher than study?
= joy and fervent prayer
@ who valued joy and fervent prayer above learning

~ What musical instrument came into worship with the liberals?
= organ | the organ
@ introduced the organ, sermons in the vernacular

~ What are foodstuffs that count as neither milk nor flesh termed?
= pareve
@ which are neutral, are known as pareve

! Who translated the Talmud into German?

! In what year did Maimonides die?

! How many synagogues did the Romans burn under Titus?

! Why did the Pharisees reject the oral tradition?

! Who ordained Regina Jonas?

! How many articles of faith did Anan ben David list?

! When did the Essenes leave Baghdad?

! How many Jews live in France?

! What did Elijah of Vilna teach about the vessels of light?

! Who founded the Conservative movement in Cincinnati?
