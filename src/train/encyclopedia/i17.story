# Rosa Luxemburg
Rosa Luxemburg (5 March 1871 – 15 January 1919) was a Polish-German socialist, economist and revolutionary, one of the founders of the Communist Party of Germany. She was the youngest of five children of Eliasz Luxenburg, a timber merchant, and Lina Löwenstein, and was born in Zamość, a town in the Russian part of Poland; a different spelling of the surname came into use later. The family, which was Jewish and spoke Polish and German at home, moved to Warsaw when she was about two. At the age of five she was kept in bed for nearly a year by a disease of the hip which the doctors wrongly took for tuberculosis, and the treatment left her with a limp for life. From 1880 she attended the Second Girls' Gymnasium, where few Jews and hardly any Poles were accepted and only Russian might be spoken. She finished it in 1887 at the top of her class, but the gold medal was denied her because of her rebellious attitude.

While still at school she had joined an illegal circle connected with the party called Proletariat, four leaders of which had been hanged in 1886. Threatened with arrest, she fled to Switzerland in 1889, hidden, so the story goes, under straw in a peasant's cart after a Catholic priest had been told that she wished to be baptised against the will of her parents. At the University of Zurich, one of the few that admitted women on equal terms with men, she studied botany, zoology, mathematics, law and finally economics. There she met Leo Jogiches, the son of a wealthy family of Vilnius, who became her lover and comrade; the bond between them as political allies outlasted their separation in 1907. In 1893 they founded a newspaper in Paris, The Workers' Cause, and in the following year a party, the Social Democracy of the Kingdom of Poland, which rejected the demand of the rival Polish Socialist Party for national independence.

Her dissertation, The Industrial Development of Poland, was accepted in 1897 and printed in Leipzig. It showed that the factories of the Kingdom sold most of their goods to Russia, from which she concluded that a separate state would be a step backwards. To be able to work in Germany, whose Social Democratic Party was the largest in the world, she entered into a marriage of convenience with Gustav Lübeck, the son of an old friend, in April 1898, moved to Berlin in May, and was divorced five years afterwards. In the elections of that summer she canvassed among the Polish miners of Upper Silesia. Against Eduard Bernstein, who argued that capitalism was becoming more stable and that socialism could be reached gradually through parliament and trade unions, she wrote Social Reform or Revolution, a pamphlet of 1899 that made her famous. Credit and cartels, she replied, do not remove crises but deepen them.

For insulting the emperor, of whom she had said in a speech that he had no idea of the real life of workers, she served six weeks at Zwickau in 1904. In December 1905 she travelled to Warsaw under the name of Anna Matschke, in order to take part in the revolution; in March she was arrested together with Jogiches, and held in the Tenth Pavilion of the Citadel until relatives had bought her release on bail. The fruit of her experience was The Mass Strike, the Political Party and the Trade Unions, written in Finland in the summer of 1906, which maintains that strikes cannot be ordered from above but grow out of the struggle itself. Union leaders, who wanted quiet, were annoyed. With Lenin, whom she came to know better in these months, she shared the hatred of war but not the idea of a party governed by a central committee, which she had attacked in 1904 as "ultra-centralism".

From 1907 to 1914 she taught economics at the school of the party in Berlin, for a salary of 3,600 marks per course, and among her pupils were Friedrich Ebert, later president of the republic, and Wilhelm Pieck. Her lectures gave rise to her chief theoretical work, The Accumulation of Capital, which appeared in 1913. In it she set out that capitalism, because workers and owners together cannot buy everything it produces, depends on regions outside it, peasant economies and colonies, so that it must expand until it has destroyed its own foundations. Critics such as Otto Bauer found fault with her figures, and she answered them from prison in the so-called Anti-Critique. In the debate on the suffrage in Prussia in 1910 she broke with her old friend Karl Kautsky, who refused to print an article in which she called for a general strike and for a republic. Her closest woman friend was Clara Zetkin, editor of a paper for women.

At meetings near Frankfurt in September 1913 she declared that German workers would not shoot at their French brothers, for which she was sentenced to a year in prison. Charged again because she had accused the army of maltreating recruits, she called more than a thousand witnesses, and the case was dropped. On 4 August 1914, when the Social Democrats in the Reichstag voted unanimously for the war credits, she thought of suicide. That evening a few friends met in her flat, and out of this circle grew the International Group, named the Spartacus Group in 1916 after its illegal letters, which were signed with the name of the leader of the Roman slaves. Karl Liebknecht, a lawyer, was the first deputy to vote against further credits, in December. Apart from a few months she spent the years from February 1915 to November 1918 behind bars, first in Berlin, and then at Wronke and Breslau.

In her cell she kept a herbarium, fed titmice, translated the memoirs of the Ukrainian-born writer Vladimir Korolenko, and wrote letters, most famously to Sonja Liebknecht, one of which describes the tears of a buffalo beaten by soldiers. The Crisis of Social Democracy, smuggled out of jail and published in Zurich in 1916 under the pseudonym Junius, called the party since the vote of August a stinking corpse, and put before mankind the choice between socialism and barbarism. The Russian Revolution, written in 1918 at Breslau and printed only in 1922 by Paul Levi, praised the courage of the Bolsheviks, yet condemned the dissolution of the constituent assembly, the terror, and the giving of land to the peasants as private property. It contains, as a note in the margin, her most quoted sentence, that freedom is always the freedom of those who think differently.

Released on 8 November 1918, she came to Berlin with white hair, and edited The Red Flag with Liebknecht. The Communist Party was founded in the last days of December; against her advice the delegates decided by 62 votes to 23 not to take part in the election of the national assembly. When the dismissal of the police chief, Emil Eichhorn, led to a rising in January, which she thought hopeless, she nevertheless supported it in print. It was put down by troops and volunteers called Freikorps under the orders of Gustav Noske, a Social Democrat. On 15 January she and Liebknecht were found in a flat at Wilmersdorf and brought to the Eden Hotel, the headquarters of Captain Waldemar Pabst. A soldier, Otto Runge, struck her with the butt of his rifle, she was shot in a car, and the corpse was thrown into the Landwehr Canal, where it was discovered on 31 May. Her last article, "Order Reigns in Berlin", ends with the words of the revolution: I was, I am, I shall be.

? What did Rosa Luxemburg's father trade in?
= timber
@ Eliasz Luxenburg, a timber merchant

? In what town was Rosa Luxemburg born?
= Zamość
@ was born in Zamość, a town in the Russian part

? What did doctors wrongly believe her hip disease was?
= tuberculosis
@ which the doctors wrongly took for tuberculosis

? why didn't she get the gold medal at school
= because of her rebellious attitude | her rebellious attitude | rebellious attitude
@ denied her because of her rebellious attitude

? What languages did the family use at home?
= Polish and German
@ which was Jewish and spoke Polish and German at home

? How many leaders of Proletariat were hanged?
= four
@ four leaders of which had been hanged in 1886

? Where was she hidden when she fled to Switzerland?
= under straw in a peasant's cart | a peasant's cart
@ under straw in a peasant's cart

? At which university did Rosa Luxemburg study?
= University of Zurich | Zurich
@ At the University of Zurich, one of the few

? Who became her lover in Zurich?
= Leo Jogiches
@ There she met Leo Jogiches

? What was the name of the newspaper founded in Paris?
= The Workers' Cause | Workers' Cause
@ they founded a newspaper in Paris, The Workers' Cause

? What did the Polish Socialist Party demand?
= national independence
@ the rival Polish Socialist Party for national independence

? What was the title of her dissertation?
= The Industrial Development of Poland | Industrial Development of Poland
@ Her dissertation, The Industrial Development of Poland

? Whom did she marry in 1898?
= Gustav Lübeck
@ a marriage of convenience with Gustav Lübeck

? Where did the Kingdom's factories sell most of their goods?
= Russia | to Russia
@ sold most of their goods to Russia

? How did Bernstein think socialism could be reached?
= gradually through parliament and trade unions | through parliament and trade unions
@ could be reached gradually through parliament and trade unions

? Which pamphlet made Luxemburg famous?
= Social Reform or Revolution
@ she wrote Social Reform or Revolution

? For what offence was she jailed in 1904?
= insulting the emperor | For insulting the emperor
@ For insulting the emperor, of whom she had said

? How long did she serve at Zwickau?
= six weeks
@ she served six weeks at Zwickau in 1904

? What false name did she use to go to Warsaw?
= Anna Matschke
@ travelled to Warsaw under the name of Anna Matschke

? How did she get out of the Citadel?
= relatives had bought her release on bail | release on bail
@ until relatives had bought her release on bail

? What does she say about strikes in the book of 1906?
= strikes cannot be ordered from above but grow out of the struggle itself | cannot be ordered from above
@ that strikes cannot be ordered from above but grow out of the struggle itself

? What word did she use in 1904 to criticise Lenin's idea of a party?
= ultra-centralism | "ultra-centralism"
@ had attacked in 1904 as "ultra-centralism"

? What subject did she teach at the party school?
= economics
@ From 1907 to 1914 she taught economics

? Which of her students was later president?
= Friedrich Ebert
@ Friedrich Ebert, later president of the republic

? What is her main theoretical book?
= The Accumulation of Capital | Accumulation of Capital
@ her chief theoretical work, The Accumulation of Capital

? What did Otto Bauer criticise?
= her figures | figures
@ Critics such as Otto Bauer found fault with her figures

? With which friend did she break in 1910?
= Karl Kautsky | her old friend Karl Kautsky
@ she broke with her old friend Karl Kautsky

? Who was Clara Zetkin?
= editor of a paper for women | Her closest woman friend
@ Her closest woman friend was Clara Zetkin, editor of a paper for women

? How many witnesses did she call against the army?
= more than a thousand
@ she called more than a thousand witnesses

? What happened on 4 August 1914 in the Reichstag?
= the Social Democrats in the Reichstag voted unanimously for the war credits | voted unanimously for the war credits
@ the Social Democrats in the Reichstag voted unanimously for the war credits

? Who was the first deputy to vote against war credits?
= Karl Liebknecht
@ Karl Liebknecht, a lawyer, was the first deputy

? What birds did she feed in prison?
= titmice
@ fed titmice, translated the memoirs

? Whose memoirs were translated by her?
= Vladimir Korolenko
@ the Ukrainian-born writer Vladimir Korolenko

? Under what pseudonym was the Crisis of Social Democracy published?
= Junius
@ under the pseudonym Junius

? What did she write about freedom?
= freedom is always the freedom of those who think differently | always the freedom of those who think differently
@ that freedom is always the freedom of those who think differently

? what year was The Russian Revolution printed
= 1922 | only in 1922
@ printed only in 1922 by Paul Levi

? What newspaper did she edit with Liebknecht?
= The Red Flag | Red Flag
@ edited The Red Flag with Liebknecht

? Who gave the orders for putting down the January rising?
= Gustav Noske
@ under the orders of Gustav Noske

? Where was Captain Pabst's headquarters?
= Eden Hotel | the Eden Hotel
@ brought to the Eden Hotel, the headquarters

? When was her body found?
= 31 May
@ where it was discovered on 31 May

~ What permanent handicap did her childhood illness cause?
= a limp | limp | a limp for life
@ the treatment left her with a limp for life

~ Who in the labour movement were displeased by her book on walkouts?
= Union leaders
@ Union leaders, who wanted quiet, were annoyed

~ Why does the market economy need foreign areas, in her view?
= because workers and owners together cannot buy everything it produces | workers and owners together cannot buy everything it produces
@ because workers and owners together cannot buy everything it produces

~ To what disgusting thing did she compare her former comrades' organisation?
= a stinking corpse | stinking corpse
@ called the party since the vote of August a stinking corpse

~ From which ancient rebel was a name borrowed?
= the leader of the Roman slaves | leader of the Roman slaves
@ signed with the name of the leader of the Roman slaves

~ What two futures did she say humanity must pick from?
= socialism and barbarism
@ the choice between socialism and barbarism

~ Which suffering animal moved the captive?
= buffalo | a buffalo | a buffalo beaten by soldiers
@ the tears of a buffalo beaten by soldiers

~ Over what question was she outvoted by the new organisation?
= to take part in the election of the national assembly | not to take part in the election of the national assembly
@ not to take part in the election of the national assembly

! What was the name of Rosa Luxemburg's eldest brother?

! How many students attended the party school?

! Why did Jogiches and Luxemburg separate?

! Who baptised Rosa Luxemburg?

! How long was Otto Runge imprisoned?

! What did Lenin reply to her attack of 1904?

! When did Clara Zetkin join the Communist Party?

! In which city did Gustav Lübeck live after the divorce?

! Who shot Emil Eichhorn?

! How many votes did the Communists win in the national assembly?
