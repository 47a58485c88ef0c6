# Thirty Years' War
The Thirty Years' War, fought mainly on the soil of the Holy Roman Empire between 1618 and 1648, began as a revolt of Protestant nobles in Bohemia and grew into a struggle for supremacy among the powers of Europe. The Peace of Augsburg of 1555 had allowed each prince to choose between Catholicism and Lutheranism for his lands, but it left out the Calvinists, and it failed to settle what should happen to church property seized later. Two armed leagues were formed in consequence: the Protestant Union, led by Frederick IV of the Palatinate, in 1608, and the Catholic League, under Maximilian of Bavaria, a year afterwards. The latter was the stronger, since its members paid their contributions more regularly and its army was in the hands of the experienced Count Tilly.

In the Letter of Majesty, issued in 1609, Emperor Rudolf II had granted the Bohemians freedom of worship. When his successors closed one Protestant church and had another pulled down, angry deputies marched to Prague Castle on 23 May 1618, and threw two regents, Martinitz and Slavata, together with the secretary Fabricius, out of a window some twenty metres above the moat. All three survived, thanks to the Virgin Mary, as Catholics claimed, or to a heap of refuse, as their enemies retorted. Ferdinand II, who became emperor the following year, was declared deposed as king of Bohemia, and the crown was offered to Frederick V of the Palatinate, son-in-law of James I of England. Because he reigned for little more than one winter, he has been known ever since as the Winter King.

On 8 November 1620 the Bohemian army was routed on the White Mountain near Prague in less than two hours. Twenty-seven leaders of the rising were executed in the Old Town Square, and about half of the landed property in the country changed hands. The Palatinate was overrun by Spanish and Bavarian troops; its library, the Bibliotheca Palatina of Heidelberg, was packed on some 200 mules and presented to the pope. Christian IV of Denmark, who was also Duke of Holstein, then took up the Protestant cause with English and Dutch money, only to be beaten by Tilly at Lutter in 1626. Three years later, by the Treaty of Lübeck, he got back his lands on condition that he would meddle no more in German affairs.

The emperor owed these successes partly to Albrecht von Wallenstein, a Bohemian nobleman of Protestant birth who offered to raise an army at his own expense. He recovered the outlay by contributions, that is, regular payments extorted from the districts in which his soldiers were quartered, a system summed up in the saying that war must feed war. In 1628 he failed to take Stralsund, a port on the Baltic, although he had sworn to have it even if it were chained to heaven. The Edict of Restitution, by which all church lands taken since 1552 were to be returned, alarmed Protestants everywhere in March 1629. The electors, Catholics included, had come to fear the general more than the enemy, and in 1630 they forced Ferdinand to dismiss him.

That same summer Gustavus Adolphus of Sweden landed in Pomerania with about 14,000 men, and was soon paid a French subsidy of 400,000 thalers a year under the Treaty of Bärwalde. He could not prevent the sack of Magdeburg, in May 1631, in which some 20,000 inhabitants died, most of them in a fire. In September, however, his lighter guns and thinner, more flexible lines overwhelmed Tilly at Breitenfeld. The old general was mortally wounded at the crossing of the Lech the next spring. Wallenstein, hastily recalled, met the king at Lützen on 16 November 1632: the Swedes held the field, but Gustavus, who was short-sighted and had lost his way in the fog, was shot dead. Axel Oxenstierna, his chancellor, governed in the name of the six-year-old Queen Christina.

Wallenstein negotiated with all sides, and his officers were made to sign an oath of personal loyalty at Pilsen. Suspected of treason, he was stabbed with a halberd at Eger in February 1634 by Walter Devereux, an Irish captain. In September of that year an imperial and Spanish army destroyed the Swedes at Nördlingen, and most Protestant princes made peace with the emperor at Prague in 1635. Cardinal Richelieu, unwilling to see the Habsburgs triumph, thereupon brought Catholic France openly into the war. The fighting dragged on inconclusively for another thirteen years. Among the notable actions were Wittstock (1636), won by the Swede Johan Banér, and Rocroi (1643), where the young Duke of Enghien broke the renowned Spanish infantry, drawn up in tercios.

For ordinary people, hunger and disease were far deadlier than weapons. Marching armies spread typhus, dysentery and bubonic plague; peasants were tortured to reveal hidden stores, a favourite method being the "Swedish drink", in which liquid manure was poured down the victim's throat. The population of the Empire fell by perhaps a fifth to a third, Pomerania, Mecklenburg and Württemberg being among the regions worst hit, while Hamburg, safe behind new ramparts, even grew. Debased coinage caused a monetary crisis in the early 1620s, remembered as the Kipper und Wipper time, after the tilting of the scales by which good coins were picked out. Jacques Callot depicted the horrors in etchings in 1633, and Grimmelshausen, who had been carried off by soldiers as a boy, described them in his novel Simplicissimus.

Talks opened in two Westphalian towns about fifty kilometres apart, so that hostile delegations need not meet: Münster was chosen for the French and the Catholics, Osnabrück for the Swedes and the Protestants. Questions of rank and title alone took up six months. The treaties, signed on 24 October 1648, gave Sweden western Pomerania, Bremen and Verden with an indemnity of five million thalers, and France the Habsburg rights in Alsace. The independence of Switzerland was recognised, and that of the Dutch Republic had been conceded by Spain in January. Calvinism was put on an equal footing, and the year 1624 was fixed as the date by which the ownership of church property should be judged. Pope Innocent X condemned the settlement as null and void, which was ignored.

? What did the Peace of Augsburg permit each prince to do?
= choose between Catholicism and Lutheranism | choose between Catholicism and Lutheranism for his lands
@ choose between Catholicism and Lutheranism for his lands

? Which group was left out of the Augsburg settlement?
= the Calvinists | Calvinists
@ but it left out the Calvinists

? Who headed the Protestant Union?
= Frederick IV of the Palatinate | Frederick IV
@ the Protestant Union, led by Frederick IV of the Palatinate

? Why was the Catholic League stronger?
= its members paid their contributions more regularly
@ since its members paid their contributions more regularly and its army

? What did Rudolf II give the Bohemians in 1609?
= freedom of worship
@ Rudolf II had granted the Bohemians freedom of worship

? what was the name of the secretary thrown out of the window
= Fabricius
@ together with the secretary Fabricius, out of a window

? Did the regents survive their fall?
= All three survived
@ All three survived, thanks to the Virgin Mary

? Who was offered the crown of Bohemia?
= Frederick V of the Palatinate | Frederick V
@ the crown was offered to Frederick V of the Palatinate

? What was the nickname of Frederick V?
= the Winter King | Winter King
@ known ever since as the Winter King

? How long did the battle on the White Mountain last?
= less than two hours
@ on the White Mountain near Prague in less than two hours

? Where were the leaders of the Bohemian rising executed?
= the Old Town Square | Old Town Square | in the Old Town Square
@ were executed in the Old Town Square

? Who was given the library of Heidelberg?
= the pope | pope
@ packed on some 200 mules and presented to the pope

? In which battle was Christian IV beaten?
= Lutter | at Lutter
@ only to be beaten by Tilly at Lutter in 1626

? On what condition did the Danish king get his lands back?
= that he would meddle no more in German affairs | he would meddle no more in German affairs
@ on condition that he would meddle no more in German affairs

? What are contributions in the system of Wallenstein?
= regular payments extorted from the districts | regular payments
@ contributions, that is, regular payments extorted from the districts

? Which saying summed up this system?
= war must feed war
@ in the saying that war must feed war

? Which Baltic port did Wallenstein fail to capture?
= Stralsund
@ In 1628 he failed to take Stralsund

? What was supposed to be returned under the Edict of Restitution?
= all church lands taken since 1552 | church lands taken since 1552
@ by which all church lands taken since 1552 were to be returned

? How many men did Gustavus Adolphus land with?
= 14,000 | about 14,000
@ landed in Pomerania with about 14,000 men

? How much did the French pay Sweden under the Treaty of Bärwalde?
= 400,000 thalers a year | 400,000 thalers
@ a French subsidy of 400,000 thalers a year

? Most victims at Magdeburg died of what?
= a fire | fire | in a fire
@ died, most of them in a fire

? where was Tilly mortally wounded
= the crossing of the Lech | at the crossing of the Lech
@ mortally wounded at the crossing of the Lech

? On what date was the battle of Lützen?
= 16 November 1632
@ met the king at Lützen on 16 November 1632

? What was the weather like when Gustavus lost his way?
= fog
@ had lost his way in the fog

? Who ruled for Queen Christina when she was a child?
= Axel Oxenstierna
@ Axel Oxenstierna, his chancellor, governed in the name

? Who killed Wallenstein?
= Walter Devereux
@ in February 1634 by Walter Devereux, an Irish captain

? What was Wallenstein suspected of?
= treason
@ Suspected of treason, he was stabbed

? What happened at Nördlingen?
= an imperial and Spanish army destroyed the Swedes
@ an imperial and Spanish army destroyed the Swedes at Nördlingen

? Who was the winner at Wittstock?
= Johan Banér | the Swede Johan Banér
@ Wittstock (1636), won by the Swede Johan Banér

? What formation did the Spanish infantry use at Rocroi?
= tercios
@ renowned Spanish infantry, drawn up in tercios

? Which diseases were spread by the armies?
= typhus, dysentery and bubonic plague
@ Marching armies spread typhus, dysentery and bubonic plague

? What was poured down the throat in the Swedish drink?
= liquid manure
@ liquid manure was poured down the victim's throat

? What caused the monetary crisis of the early 1620s?
= Debased coinage
@ Debased coinage caused a monetary crisis

? Which novel describes the horrors of the war?
= Simplicissimus
@ described them in his novel Simplicissimus

? Where did the Swedes and the Protestants negotiate?
= Osnabrück
@ Osnabrück for the Swedes and the Protestants

? Which year was chosen as the date for judging the ownership of church property?
= 1624
@ the year 1624 was fixed as the date

~ Why were the peace conferences held in separate places?
= so that hostile delegations need not meet | hostile delegations need not meet
@ so that hostile delegations need not meet

~ How did the adversaries of Rome explain that nobody died in the fall?
= a heap of refuse | heap of refuse
@ to a heap of refuse, as their enemies retorted

~ Which town gained inhabitants during those decades?
= Hamburg
@ while Hamburg, safe behind new ramparts, even grew

~ What tactical advantages did the northern monarch have over the League's commander?
= lighter guns and thinner, more flexible lines
@ his lighter guns and thinner, more flexible lines overwhelmed Tilly

~ Why did the French statesman step in on the side of heretics?
= unwilling to see the Habsburgs triumph
@ unwilling to see the Habsburgs triumph, thereupon brought Catholic France

~ How did the head of the Church react to the agreement?
= condemned the settlement as null and void | condemned the settlement
@ Pope Innocent X condemned the settlement as null and void

~ What delayed the beginning of real bargaining by half a year?
= Questions of rank and title
@ Questions of rank and title alone took up six months

~ What personal experience did the novelist have of the conflict?
= carried off by soldiers as a boy | had been carried off by soldiers as a boy
@ who had been carried off by soldiers as a boy

! Who led the Spanish army at Nördlingen?

! When was Martinitz executed?

! How old was Gustavus Adolphus when he died?

! What did Maximilian of Bavaria receive in 1648?

! Who dismissed Tilly in 1630?

! What indemnity did France receive in the treaties?

! How many soldiers died at Breitenfeld?

! Where is the Bibliotheca Palatina kept today?

! Which battle was won by Christian IV?

! What did Callot write about Wallenstein?
